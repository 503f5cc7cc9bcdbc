import { statSync } from 'node:fs';
import { readSource } from './deflate.ts';
import { filePieces } from './file-pieces.ts';
import { readMember, readMembersInPieces } from './read-member.ts';
import type { Bundle, Entry, ZipMember } from './types.ts';

/** The content of an entry. @throws UserError `cannot-read`, `bad-zip` */
export async function contentOf({ content, owner }: Entry): Promise<Buffer> {
  if (content.kind === 'bytes') return content.bytes;
  return content.kind === 'member'
    ? readMember(content.archive, content.member)
    : readSource(content.path, owner);
}

/** Bytes of an entry's content. */
export function sizeOf({ content }: Entry): number {
  if (content.kind === 'member') return content.member.size;
  if (content.kind === 'bytes') return content.bytes.length;
  return statSync(content.path).size;
}

/** Total bytes of all files of a bundle: its unzipped size as Lambda counts it. */
export function unzippedSizeOf({ entries }: Bundle): number {
  return entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
}

/**
 * Passes the contents of `entries` to `take`, one after the other, in pieces of any size, whose bytes are invalid after
 * `take` returns. Neighbours in one zip file share one opening.
 * @throws UserError `cannot-read`, `bad-zip`; what `take` throws
 */
export async function readContents(
  entries: readonly Entry[],
  take: (content: Buffer) => void,
): Promise<void> {
  for (let at = 0; at < entries.length;) {
    const entry = entries[at]!;
    if (entry.content.kind === 'file') {
      for (const piece of filePieces(entry.content.path, entry.owner)) take(piece);
      at++;
      continue;
    }
    if (entry.content.kind !== 'member') {
      take(entry.content.bytes);
      at++;
      continue;
    }
    const members = neighbours(entries, at, entry.content.archive);
    await readMembersInPieces(entry.content.archive, members, take);
    at += members.length;
  }
}

/** The members from `start` on that are in the same zip file. */
function neighbours(entries: readonly Entry[], start: number, archive: string): readonly ZipMember[] {
  const members: ZipMember[] = [];
  for (let at = start; at < entries.length; at++) {
    const { content } = entries[at]!;
    if (content.kind !== 'member' || content.archive !== archive) break;
    members.push(content.member);
  }
  return members;
}
