import type { Content, Entry } from '../archive/types.ts';
import { fieldPlace } from '../graph/entry-points.ts';
import { namedFiles } from '../graph/relocated-files.ts';
import { Problems, userError } from '../host/types.ts';
import type { Target } from '../targets/types.ts';
import { checkoutFile, standInError } from './plan-inputs.ts';
import type { Project } from '../project/project.ts';

/**
 * The files of an archive, from the `file` targets in its field `files`: at their paths in the checkout, or where
 * `relocated_files` moves them.
 * @throws UserError
 */
export function archivedFiles(project: Project, target: Target): readonly Entry[] {
  const entries = new Map<string, Entry>();
  const pointers = new Problems();
  for (const { path, source, owner } of namedFiles(project, target, 'files')) {
    const file = checkoutFile(project, source, path, owner);
    if (file.standsIn !== undefined) pointers.add(standInError(file).diagnostics);
    // Read here, so that a link out of the checkout is rejected.
    const content = project.workspace.content(source);
    const entry: Entry = { path, mode: file.executable ? 0o755 : 0o644, content, owner };
    const other = entries.get(path);
    if (other !== undefined && !isSameContent(other.content, content)) {
      throw userError({
        code: 'file-collision',
        message: `\`${path}\` in ${target.spec} comes from ${other.owner} and ${owner}, with different content`,
        place: fieldPlace(target, 'files'),
        help: 'remove one of them from `files`',
      });
    }
    entries.set(path, entry);
  }
  pointers.throwIfErrors();
  return [...entries.values()];
}

/** Large files are considered equal only if they are the same file. */
function isSameContent(one: Content, other: Content): boolean {
  if (one.kind === 'bytes' && other.kind === 'bytes') return one.bytes.equals(other.bytes);
  return one.kind === 'file' && other.kind === 'file' && one.path === other.path;
}
