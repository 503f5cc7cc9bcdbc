import { join, posix } from 'node:path';
import { userError, type UserError } from '../host/types.ts';
import { linkStatsAt } from '../text/file-stats.ts';
import type { Workspace } from './types.ts';

/** Paths of links are shorter (`PATH_MAX` of Linux). */
const LONGEST_LINK = 4096;

/** Whether a file is the text of a symbolic link: git writes only the path where it may not make links. */
export function isLinkAsText(workspace: Workspace, path: string, bytes: Buffer): boolean {
  if (bytes.length === 0 || bytes.length > LONGEST_LINK || bytes.includes('\n')) return false;
  const target = posix.join(posix.dirname(path), bytes.toString('utf8'));
  const isThere = workspace.files.isFile(target) || workspace.files.isDirectory(target);
  if (!isThere) return false;
  if (linkStatsAt(join(workspace.root, path))?.isFile() !== true) return false;
  // The index of git is large, so it is read last.
  return workspace.unusual.links.has(path);
}

/** What to do about links that are text. */
export const LINK_HELP =
  'check out with `git config --global core.symlinks true` before the step with `actions/checkout`, or commit a copy of the file';

/** The error for the text of a link. */
export function linkAsText(path: string): UserError {
  return userError({
    code: 'link-as-text',
    message: `\`${path}\` is the text of a symbolic link, not the file it leads to`,
    place: { path },
    help: LINK_HELP,
  });
}

/** @throws UserError `link-as-text` where a file that is read is one */
export function refuseLinkAsText(workspace: Workspace, path: string, bytes: Buffer): void {
  if (isLinkAsText(workspace, path, bytes)) throw linkAsText(path);
}
