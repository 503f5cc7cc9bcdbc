import { batchesOf, release } from './inflate-together.ts';
import { inflateBatch, inflateMember } from './read-member.ts';
import type { ZipMember } from './types.ts';
import { asZipError } from './zip-error.ts';
import { withFileSource } from './zip-source.ts';

/** What is done with members on the way. */
interface Glance {
  wants(member: ZipMember): boolean;
  /** Is given the whole of a sound member, whose bytes are invalid after it returns. */
  take(member: ZipMember, content: Buffer): void;
}

/**
 * Unpacks members of the zip file at `archive` (absolute) without keeping them: each must have its declared size and
 * CRC-32, and its data must end where the directory says. Stops at the first excess byte. Memory stays below about 20 MB,
 * besides what `glance` wants.
 * @param each gets the contents of all of them in order, in pieces, whose bytes are invalid after it returns
 * @throws UserError `bad-zip` that names the first damaged member
 */
export async function verifyMembers(
  archive: string,
  members: readonly ZipMember[],
  glance?: Glance,
  each: (content: Buffer) => void = () => undefined,
): Promise<void> {
  try {
    await withFileSource(archive, async (source) => {
      for (const batch of batchesOf(members, (member) => glance?.wants(member) === true)) {
        const [first] = batch as [ZipMember];
        if (glance?.wants(first) === true) {
          const content = inflateMember(source, archive, first);
          glance.take(first, content);
          each(content);
          release(content);
        } else await inflateBatch(source, archive, batch, each);
      }
    });
  } catch (error) {
    throw asZipError(archive, undefined, error);
  }
}
