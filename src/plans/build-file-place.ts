import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { userError } from '../host/types.ts';
import { versionControlPart } from './output-names.ts';
import { linkStatsAt } from '../text/file-stats.ts';

/** A BUILD file to write. */
export interface WantedBuildFile {
  /** Absolute path of the build root, without links. */
  readonly root: string;
  /** Relative to the build root, with `/`. */
  readonly path: string;
  /** Whether its text is known; a file that ignore rules hide is not replaced. */
  readonly isRead: boolean;
}

/**
 * The rule for a BUILD file: in the checkout, in a directory that is reached without
 * links, not in version control, and new or a plain file that was read. Nothing is changed.
 * @returns the absolute path
 * @throws UserError `build-file-blocked`
 */
export function buildFilePlace({ root, path, isRead }: WantedBuildFile): string {
  const absolute = join(root, path);
  const directory = dirname(absolute);
  const part = versionControlPart(path);
  if (part !== undefined) throw blocked(path, `\`${part}\` is a directory of version control`);
  if (realpathSync(directory) !== directory) throw blocked(path, 'its directory is reached through a link');
  const stats = linkStatsAt(absolute);
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
