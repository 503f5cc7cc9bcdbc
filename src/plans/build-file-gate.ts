import { lstatSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { userError } from '../host/types.ts';
import { versionControlPart } from './output-names.ts';

/**
 * The only way to get the path of a BUILD file that is written: in the checkout, in a directory that is reached without
 * links, not in version control, and new or a plain file that was read. Nothing is changed.
 * @param root absolute path of the build root, without links
 * @param path of the BUILD file, relative to the build root, with `/`
 * @param isRead whether its text is known; a file that ignore rules hide is not replaced
 * @returns the absolute path
 * @throws UserError `build-file-blocked`
 */
export function checkedBuildFile(root: string, path: string, isRead: boolean): string {
  const absolute = join(root, ...path.split('/'));
  const directory = dirname(absolute);
  const part = versionControlPart(path);
  if (part !== undefined) throw blocked(path, `\`${part}\` is a directory of version control`);
  if (realpathSync(directory) !== directory) throw blocked(path, 'its directory is reached through a link');
  const stats = lstatSync(absolute, { throwIfNoEntry: false });
  if (stats === undefined) return absolute;
  if (stats.isSymbolicLink()) throw blocked(path, 'it is a link');
  if (!stats.isFile()) throw blocked(path, 'there is something else of that name');
  if (!isRead) throw blocked(path, 'there is one already, but `.gitignore` or `pants_ignore` hides it');
  return absolute;
}

function blocked(path: string, why: string): Error {
  return userError({
    code: 'build-file-blocked',
    message: `The BUILD file \`${path}\` cannot be written: ${why}`,
    place: { path },
    help: 'write its targets by hand, or exclude it with `[tailor].ignore_paths`',
  });
}
