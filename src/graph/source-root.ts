import type { Target } from '../targets/types.ts';
import type { Workspace } from '../workspace/types.ts';

/** The source root of all files of a target that no BUILD file declares; undefined for other targets. */
export function ownRoot({ own }: Pick<Workspace, 'own'>, target: Target): string | undefined {
  return own?.roots.get(target.generator ?? target.spec);
}

/**
 * The source root of a file of `target`: that of a target that no BUILD file declares is its own, so one file may have
 * several. @returns undefined when there is none
 */
export function rootOfSource(
  workspace: Pick<Workspace, 'own' | 'sourceRoots'>,
  target: Target,
  path: string,
): string | undefined {
  return ownRoot(workspace, target) ?? workspace.sourceRoots.ofFile(path);
}
