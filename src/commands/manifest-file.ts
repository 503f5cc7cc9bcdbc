import { Problems, type Host } from '../host/types.ts';
import { checkedPath } from '../plans/output-gate.ts';
import { outputDirectory } from '../plans/output-paths.ts';
import type { Project } from '../project/project.ts';

/** The file in the output directory. */
const MANIFEST_FILE = 'lambda-package.json';

/**
 * Where the Action writes its manifest: `lambda-package.json` in the output directory, under the rules for packages there.
 * @returns the absolute path; undefined where the output directory itself is wrong, which planning reports
 * @throws UserError as `checkedPath`
 */
export function manifestFile(project: Project, host: Pick<Host, 'cwd'>): string | undefined {
  const { workspace } = project;
  const directory = new Problems().collect(() =>
    outputDirectory(workspace.root, workspace.options.global.pantsDistdir, host.cwd, undefined),
  );
  if (directory === undefined) return undefined;
  const wanted = { output: MANIFEST_FILE, kind: 'file', what: 'The manifest', place: undefined } as const;
  return checkedPath({ rule: 'package', directory, ...wanted });
}
