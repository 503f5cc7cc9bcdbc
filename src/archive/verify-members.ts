import { inflateTogether } from './inflate-together.ts';
import { inflateInPieces } from './read-member.ts';
import type { ZipMember } from './types.ts';
import { asZipError, zipError } from './zip-error.ts';
import { withFileSource, type ZipSource } from './zip-source.ts';

/** How a gzip member begins (RFC 1952): in the data of a zip member this could be taken for a new member. */
const gzipStart = Buffer.from([0x1f, 0x8b, 8]);

/**
 * Unpacks every member of the zip file at `archive` (absolute) without keeping it, on one of Node's threads: each must
 * have its declared size and CRC-32, and its data must end where the directory says. Stops at the first excess byte.
 * Memory stays below about 20 MB.
 * @throws UserError `bad-zip` that names the first damaged member
 */
export async function verifyMembers(archive: string, members: readonly ZipMember[]): Promise<void> {
  try {
    await withFileSource(archive, async (source) => {
      const deflated = members.filter(({ method }) => method === 8);
      const seen = watchForGzip(source);
      const areWhole = await inflateTogether(seen.source, deflated, () => undefined);
      // Reading them one by one shows which is damaged.
      const isOpen = (member: ZipMember) => !areWhole || member.method !== 8 || seen.startsIn(member);
      for (const member of members) {
        if (isOpen(member)) await inflateInPieces(source, archive, member, () => undefined);
      }
      if (!areWhole) throw zipError(archive, deflated[0]!.name, 'its data is not what the directory says');
    });
  } catch (error) {
    throw asZipError(archive, undefined, error);
  }
}

/** A source that detects possible beginnings of a gzip member in the bytes read. */
function watchForGzip(source: ZipSource): {
  readonly source: ZipSource;
  startsIn(member: ZipMember): boolean;
} {
  const starts: number[] = [];
  let end = -1;
  let last = Buffer.alloc(0);
  const note = (bytes: Buffer, position: number) => {
    for (let at = bytes.indexOf(gzipStart); at !== -1; at = bytes.indexOf(gzipStart, at + 1)) {
      starts.push(position + at);
    }
  };
  return {
    source: {
      size: source.size,
      read: (target, position) => {
        source.read(target, position);
        note(target, position);
        // The last two bytes of the previous piece may belong to such a beginning.
        if (position === end) note(Buffer.concat([last, target.subarray(0, 2)]), position - last.length);
        last = Buffer.from(target.subarray(Math.max(0, target.length - 2)));
        end = position + target.length;
      },
    },
    startsIn: ({ dataOffset, compressedSize }) =>
      starts.some((start) => start >= dataOffset && start < dataOffset + compressedSize),
  };
}
