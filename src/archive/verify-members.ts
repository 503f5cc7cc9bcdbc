import { inflateTogether } from './inflate-together.ts';
import { inflateInPieces } from './read-member.ts';
import type { ZipMember } from './types.ts';
import { asZipError, zipError } from './zip-error.ts';
import { withFileSource, type ZipSource } from './zip-source.ts';

/** How a gzip member begins (RFC 1952): in the data of a zip member it could pass for a member of its own. */
const gzipStart = Buffer.from([0x1f, 0x8b, 8]);

/**
 * Unpacks every member of the zip file at `archive` (absolute) without keeping it, on a thread of Node's own: each must
 * have its size and its CRC-32, and its data must end where the directory says. It ends at the first byte too many.
 * Memory stays below some 20 MB.
 * @throws UserError `bad-zip` that names the first damaged member
 */
export async function verifyMembers(archive: string, members: readonly ZipMember[]): Promise<void> {
  try {
    await withFileSource(archive, async (source) => {
      const deflated = members.filter(({ method }) => method === 8);
      const seen = watchForGzip(source);
      const areWhole = await inflateTogether(seen.source, deflated, () => undefined);
      // One by one they tell which of them is at fault.
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

/** A source that notes where a gzip member could begin in what was read of it. */
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
        // Two bytes of the piece before may begin what this one goes on with.
        if (position === end) note(Buffer.concat([last, target.subarray(0, 2)]), position - last.length);
        last = Buffer.from(target.subarray(Math.max(0, target.length - 2)));
        end = position + target.length;
      },
    },
    startsIn: ({ dataOffset, compressedSize }) =>
      starts.some((start) => start >= dataOffset && start < dataOffset + compressedSize),
  };
}
