import { statSync } from 'node:fs';
import { readSource } from './deflate.ts';
import { readMember, readMemberInPieces, readMembers } from './read-member.ts';
import type { Bundle, Entry } from './types.ts';

/** Members up to this size are read together, up to this sum; larger ones piece by piece. Bytes. */
const SMALL = 4 * 1024 * 1024;

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

/** Bytes of all files of a bundle: what Lambda counts as its unzipped size. */
export function unzippedSizeOf({ entries }: Bundle): number {
  return entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
}

/**
 * Hands the contents of `entries` to `take`, one after the other, large ones in pieces. Zip files are opened once for
 * neighbouring small members.
 * @throws UserError `cannot-read`, `bad-zip`; what `take` throws
 */
export async function readContents(
  entries: readonly Entry[],
  take: (content: Buffer) => void,
): Promise<void> {
  for (let at = 0; at < entries.length;) {
    const { content } = entries[at]!;
    if (content.kind !== 'member') take(await contentOf(entries[at++]!));
    else if (content.member.size > SMALL) {
      await readMemberInPieces(content.archive, content.member, take);
      at++;
    } else {
      const members = smallNeighbours(entries, at);
      for (const bytes of await readMembers(content.archive, members)) take(bytes);
      at += members.length;
    }
  }
}

/** The members from `start` on that are in the same zip file, up to `SMALL` bytes together, at least one. */
function smallNeighbours(entries: readonly Entry[], start: number) {
  const members = [];
  let archive: string | undefined;
  let size = 0;
  for (const { content } of entries.slice(start, start + 1000)) {
    if (content.kind !== 'member' || (archive ?? content.archive) !== content.archive) break;
    size += content.member.size;
    if (members.length > 0 && size > SMALL) break;
    archive = content.archive;
    members.push(content.member);
  }
  return members;
}
