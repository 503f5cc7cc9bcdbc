import { promisify } from 'node:util';
import { constants, crc32, inflateRaw, inflateRawSync } from 'node:zlib';
import type { ZlibOptions } from 'node:zlib';
import { CHUNK, inflatePieces } from './inflate-pieces.ts';
import { batchesOf, inflateTogether, release } from './inflate-together.ts';
import type { ZipMember } from './types.ts';
import { asZipError, zipError } from './zip-error.ts';
import { openSource, withFileSource } from './zip-source.ts';
import type { ZipSource } from './zip-source.ts';

const MIB = 1024 * 1024;
/** Members up to this size are inflated in one call, larger ones piece by piece. Bytes. */
const SMALL = 4 * MIB;

/**
 * The content of one member of the zip file at `archive` (absolute), its CRC-32 checked.
 * @param maxSize bytes that the member may unpack to
 * @throws UserError `bad-zip` if it is larger, damaged, or its length differs from the directory
 */
export async function readMember(archive: string, member: ZipMember, maxSize = 256 * MIB): Promise<Buffer> {
  if (member.size > maxSize) {
    throw zipError(archive, member.name, `it has ${member.size} bytes; the limit here is ${maxSize}`);
  }
  try {
    return await withFileSource(archive, (source) => inflateMember(source, archive, member));
  } catch (error) {
    throw asZipError(archive, member.name, error);
  }
}

/** Like `readMember`, without a promise: for small members, of which many are read in an order that depends on the last. */
export function readMemberNow(archive: string, member: ZipMember, maxSize = 256 * MIB): Buffer {
  if (member.size > maxSize) {
    throw zipError(archive, member.name, `it has ${member.size} bytes; the limit here is ${maxSize}`);
  }
  const source = openSource(archive);
  try {
    return inflateMember(source, archive, member);
  } catch (error) {
    throw asZipError(archive, member.name, error);
  } finally {
    source.close();
  }
}

/** Like `readMember`, but unpacks in the background (on one of Node's threads). */
export async function readMemberBeside(archive: string, member: ZipMember, maxSize: number): Promise<Buffer> {
  if (member.method === 0 || member.size > maxSize) return readMember(archive, member, maxSize);
  try {
    const data = Buffer.allocUnsafe(member.compressedSize);
    await withFileSource(archive, (source) => {
      source.read(data, member.dataOffset);
    });
    // One buffer with room for everything: pieces would be copied together.
    const chunkSize = member.size + 64;
    const content = await inflateRawBeside(data, { chunkSize, maxOutputLength: Math.max(member.size, 1) });
    checkContent(archive, member, content.length, crc32(content));
    return content;
  } catch (error) {
    throw asZipError(archive, member.name, error);
  }
}

/**
 * The first bytes of a member, at least a few hundred unless it is shorter; they are not verified.
 * @throws UserError `bad-zip`
 */
export async function readMemberStart(archive: string, member: ZipMember): Promise<Buffer> {
  try {
    const data = Buffer.allocUnsafe(Math.min(member.compressedSize, 4096));
    await withFileSource(archive, (source) => {
      source.read(data, member.dataOffset);
    });
    // The rest of the stream is missing: whatever can be unpacked is enough.
    return member.method === 0 ? data : inflateRawSync(data, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    throw asZipError(archive, member.name, error);
  }
}

const inflateRawBeside = promisify<Buffer, ZlibOptions, Buffer>(inflateRaw);

/**
 * Passes the content of a member of any size to `take` in pieces, whose bytes are invalid after it returns. The checks come
 * last, so `take` may see bytes of a damaged member before the error.
 * @throws UserError `bad-zip`; what `take` throws
 */
export async function readMemberInPieces(
  archive: string,
  member: ZipMember,
  take: (content: Buffer) => void,
): Promise<void> {
  await withFileSource(archive, (source) => inflateInPieces(source, archive, member, take));
}

/**
 * Passes the contents of several members to `take`, one after the other, in pieces of any size, whose bytes are invalid
 * after `take` returns. It may see bytes of a damaged member before the error.
 * @throws UserError `bad-zip`; what `take` throws
 */
export async function readMembersInPieces(
  archive: string,
  members: readonly ZipMember[],
  take: (content: Buffer) => void,
): Promise<void> {
  await withFileSource(archive, async (source) => {
    for (const batch of batchesOf(members)) await inflateBatch(source, archive, batch, take);
  });
}

/** Passes the contents of one of the batches of `batchesOf` to `take`; as {@link readMembersInPieces}. */
export async function inflateBatch(
  source: ZipSource,
  archive: string,
  batch: readonly ZipMember[],
  take: (content: Buffer) => void,
): Promise<void> {
  const content = batch.length > 1 ? inflateTogether(source, batch) : undefined;
  if (content === undefined) {
    for (const member of batch) await inflateInPieces(source, archive, member, take);
    return;
  }
  take(content);
  release(content);
}

/** zlib's errors describe the data; other errors (no space for `take`) are not the archive's fault. */
function isZlibError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}

/** Passes the content of a member to `take` and checks it last; as {@link readMembersInPieces}. */
async function inflateInPieces(
  source: ZipSource,
  archive: string,
  member: ZipMember,
  take: (content: Buffer) => void,
): Promise<void> {
  if (member.size > SMALL || member.compressedSize > SMALL) {
    await inflateLargeMember(source, archive, member, take);
    return;
  }
  const content = inflateMember(source, archive, member);
  take(content);
  release(content);
}

/** The content of a member, in one buffer. @throws UserError `bad-zip` */
export function inflateMember(source: ZipSource, archive: string, member: ZipMember): Buffer {
  // Not of a pool, which cannot be released.
  const data = Buffer.allocUnsafeSlow(member.compressedSize);
  let content: Buffer;
  try {
    source.read(data, member.dataOffset);
    content = member.method === 0 ? data : inflate(data, archive, member);
  } catch (error) {
    throw asZipError(archive, member.name, error);
  }
  if (content !== data) release(data);
  checkContent(archive, member, content.length, crc32(content));
  return content;
}

function inflate(data: Buffer, archive: string, member: ZipMember): Buffer {
  const result = inflateAtMost(data, archive, member);
  if (result.engine.bytesWritten !== data.length) {
    throw endsEarly(archive, member, result.engine.bytesWritten);
  }
  return result.buffer;
}

async function inflateLargeMember(
  source: ZipSource,
  archive: string,
  member: ZipMember,
  take: (content: Buffer) => void,
): Promise<void> {
  let size = 0;
  let crc = 0;
  const count = (content: Buffer) => {
    size += content.length;
    if (size > member.size) throw tooLong(archive, member);
    crc = crc32(content, crc);
    take(content);
  };
  if (member.method === 0) for (const piece of piecesOf(source, member)) count(piece);
  else {
    const used = await inflatePieces(piecesOf(source, member), count).catch((error: unknown) => {
      throw isZlibError(error) ? asZipError(archive, member.name, error) : error;
    });
    if (used !== member.compressedSize) throw endsEarly(archive, member, used);
  }
  checkContent(archive, member, size, crc);
}

/** The packed data of a member, piece by piece; each is written over by the next. */
function* piecesOf(source: ZipSource, member: ZipMember): Generator<Buffer> {
  const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK, member.compressedSize));
  for (let done = 0; done < member.compressedSize;) {
    const piece = buffer.subarray(0, Math.min(CHUNK, member.compressedSize - done));
    source.read(piece, member.dataOffset + done);
    yield piece;
    done += piece.length;
  }
}

/** Inflates with room for one byte more than declared, which is enough to detect excess data. */
function inflateAtMost(
  data: Buffer,
  archive: string,
  member: ZipMember,
): { readonly buffer: Buffer; readonly engine: { readonly bytesWritten: number } } {
  try {
    // Node's types lack the result with `info`.
    const room = member.size + 1;
    const options = { chunkSize: Math.max(room, 64), maxOutputLength: room, info: true };
    return inflateRawSync(data, options) as unknown as ReturnType<typeof inflateAtMost>;
  } catch (error) {
    throw error instanceof RangeError ? tooLong(archive, member) : error;
  }
}

function tooLong(archive: string, member: ZipMember): Error {
  return zipError(
    archive,
    member.name,
    `it unpacks to more than the ${member.size} bytes in the central directory`,
  );
}

function endsEarly(archive: string, member: ZipMember, used: number): Error {
  return zipError(archive, member.name, `its data ends after ${used} of ${member.compressedSize} bytes`);
}

function checkContent(archive: string, member: ZipMember, size: number, crc: number): void {
  if (size !== member.size) {
    throw zipError(
      archive,
      member.name,
      `it unpacks to ${size} bytes, but the central directory says ${member.size}`,
    );
  }
  if (crc !== member.crc32) {
    throw zipError(
      archive,
      member.name,
      `its CRC-32 is ${hex(crc)}, but the central directory says ${hex(member.crc32)}`,
    );
  }
}

const hex = (value: number): string => value.toString(16).padStart(8, '0');
