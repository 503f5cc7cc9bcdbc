import { createHash } from 'node:crypto';
import { readContents } from '../../archive/content.ts';
import type { Entry, ZipMember } from '../../archive/types.ts';
import { compareCodePoints } from '../../text/code-points.ts';
import type { WantedHash } from '../../wheels/look-inside.ts';

/**
 * The hash that pex computes for a tree of files (pex/hashing.py, `dir_hash`): over all sorted paths, then over all
 * contents in the same order. Compiled Python is left out.
 * @throws UserError `cannot-read`, `bad-zip`
 */
export async function walkHash(algorithm: 'sha1' | 'sha256', entries: readonly Entry[]): Promise<string> {
  const { paths, sorted } = walk(entries);
  const hash = createHash(algorithm);
  hash.update(paths);
  await readContents(sorted, (content) => hash.update(content));
  return hash.digest('hex');
}

/** What {@link walkHash} would hash of the members of one wheel, and of bytes. */
export function walkParts(entries: readonly Entry[], members: readonly ZipMember[]): WantedHash {
  const { paths, sorted } = walk(entries);
  const indexes = new Map(members.map((member, index) => [member, index]));
  const parts: (Uint8Array | number[])[] = [Buffer.from(paths)];
  for (const { path, content } of sorted) {
    if (content.kind === 'file') throw new Error(`${path} is not in the wheel`);
    const last = parts.at(-1);
    if (content.kind === 'bytes') parts.push(content.bytes);
    else if (Array.isArray(last)) last.push(indexes.get(content.member)!);
    else parts.push([indexes.get(content.member)!]);
  }
  return { parts };
}

function walk(entries: readonly Entry[]): { readonly paths: string; readonly sorted: readonly Entry[] } {
  const sorted = entries
    .filter(({ path }) => !isCompiled(path) && !/(?:^|\/)__pycache__\//.test(path))
    .sort((a, b) => compareCodePoints(a.path, b.path));
  return { paths: sorted.map(({ path }) => path).join(''), sorted };
}

/** Files that pex treats as compiled Python and always leaves out. */
export function isCompiled(path: string): boolean {
  return /\.py[co]$|\.pyc\.[0-9]+$/.test(path);
}
