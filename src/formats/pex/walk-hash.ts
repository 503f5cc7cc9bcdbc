import { createHash } from 'node:crypto';
import { readContents } from '../../archive/content.ts';
import type { Entry } from '../../archive/types.ts';
import { compareCodePoints } from '../../text/code-points.ts';

/**
 * The hash that pex computes for a tree of files (pex/hashing.py, `dir_hash`): over all sorted paths, then over all
 * contents in the same order. Compiled Python is left out.
 * @throws UserError `cannot-read`, `bad-zip`
 */
export async function walkHash(algorithm: 'sha1' | 'sha256', entries: readonly Entry[]): Promise<string> {
  const sorted = entries
    .filter(({ path }) => !isCompiled(path) && !/(?:^|\/)__pycache__\//.test(path))
    .sort((a, b) => compareCodePoints(a.path, b.path));
  const hash = createHash(algorithm);
  hash.update(sorted.map(({ path }) => path).join(''));
  await readContents(sorted, (content) => hash.update(content));
  return hash.digest('hex');
}

/** Files that pex treats as compiled Python and always leaves out. */
export function isCompiled(path: string): boolean {
  return /\.py[co]$|\.pyc\.[0-9]+$/.test(path);
}
