import type { Entry } from '../archive/types.ts';
import { filesOfTarget } from '../graph/relocated-files.ts';
import { Problems, userError } from '../host/types.ts';
import { checkoutFile, standInError } from '../plans/plan-inputs.ts';
import type { Project } from '../project/project.ts';
import type { Target } from '../targets/types.ts';

/** Target types whose files are in the build context as they are. */
const plainTypes: ReadonlySet<string> = new Set(['file', 'shell_source', 'shunit2_test']);

/**
 * The files of the checkout in a build context: those of the targets that the image itself depends on, at their paths from
 * the build root, or where `relocated_files` moves them. @throws UserError
 */
export function contextFiles(project: Project, target: Target): readonly Entry[] {
  const problems = new Problems();
  const entries = new Map<string, Entry>();
  for (const spec of project.graph.direct(target.spec).dependencies.keys()) {
    const dependency = project.targets.targets.get(spec);
    const files = dependency === undefined ? [] : filesOfTarget(project, dependency, plainTypes);
    for (const { path, source, owner } of files) {
      const file = checkoutFile(project, source, path, owner);
      if (file.standsIn !== undefined) problems.add(standInError(file).diagnostics);
      const content = project.workspace.content(source);
      const mode = file.executable ? 0o755 : 0o644;
      addEntry(target, entries, { path, mode, content, owner });
    }
  }
  problems.throwIfErrors();
  return [...entries.values()];
}

/** @throws UserError when something else is at its path */
export function addEntry(target: Target, entries: Map<string, Entry>, entry: Entry): void {
  const other = entries.get(entry.path);
  if (other !== undefined && !isSame(other, entry)) {
    throw userError({
      code: 'file-collision',
      message: `\`${entry.path}\` in the build context of ${target.spec} comes from ${other.owner} and ${entry.owner}, with different content`,
      place: target.place,
      help: 'remove one of them from `dependencies`, or give a package another `output_path`',
    });
  }
  entries.set(entry.path, entry);
}

function isSame(one: Entry, other: Entry): boolean {
  const [a, b] = [one.content, other.content];
  if (a.kind === 'bytes' && b.kind === 'bytes') return a.bytes.equals(b.bytes);
  return a.kind === 'file' && b.kind === 'file' && a.path === b.path;
}
