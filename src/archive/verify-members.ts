import { batchesOf, release } from './inflate-together.ts';
import { inflateBatch, inflateMember } from './read-member.ts';
import type { ZipMember } from './types.ts';
import { asZipError } from './zip-error.ts';
import { withFileSource } from './zip-source.ts';

/** What is done with members on the way. */
export interface Glance {
  wants(member: ZipMember): boolean;
  /** Is given the whole of a sound member, whose bytes are invalid after it returns. */
  take(member: ZipMember, content: Buffer): void;
}

/**
 * Unpacks every member of the zip file at `archive` (absolute) without keeping it: each must have its declared size and
 * CRC-32, and its data must end where the directory says. Stops at the first excess byte. Memory stays below about 20 MB,
 * besides what `glance` wants.
 * @throws UserError `bad-zip` that names the first damaged member
 */
export async function verifyMembers(
  archive: string,
  members: readonly ZipMember[],
  glance?: Glance,
): Promise<void> {
  try {
    await withFileSource(archive, async (source) => {
      for (const batch of batchesOf(members, (member) => glance?.wants(member) === true)) {
        const [first] = batch as [ZipMember];
        if (glance?.wants(first) === true) {
          const content = inflateMember(source, archive, first);
          glance.take(first, content);
          release(content);
        } else await inflateBatch(source, archive, batch, () => undefined);
      }
    });
  } catch (error) {
    throw asZipError(archive, undefined, error);
  }
}
