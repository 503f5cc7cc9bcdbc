import { createInflateRaw, crc32, inflateRawSync } from 'node:zlib';
import { once } from 'node:events';
import type { ZipMember } from './types.ts';
import { asZipError, zipError } from './zip-error.ts';
import { withFileSource } from './zip-source.ts';
import type { ZipSource } from './zip-source.ts';

const MIB = 1024 * 1024;
/** Members up to this size are inflated in one call, larger ones piece by piece. Bytes. */
const SMALL = 4 * MIB;
const CHUNK = 256 * 1024;

/**
 * The content of one member of the zip file at `archive` (absolute), its CRC-32 checked.
 * @param maxSize bytes that the member may unpack to
 * @throws UserError `bad-zip` when it is larger, damaged, or not as long as the directory says
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

/** As `readMember` for several members, opening the file once. */
export async function readMembers(
  archive: string,
  members: readonly ZipMember[],
  maxSize = 256 * MIB,
): Promise<readonly Buffer[]> {
  const tooLarge = members.find((member) => member.size > maxSize);
  if (tooLarge !== undefined) {
    throw zipError(archive, tooLarge.name, `it has ${tooLarge.size} bytes; the limit here is ${maxSize}`);
  }
  try {
    return await withFileSource(archive, (source) =>
      members.map((member) => inflateMember(source, archive, member)),
    );
  } catch (error) {
    throw asZipError(archive, undefined, error);
  }
}

/**
 * Unpacks every member of the zip file at `archive` (absolute) without keeping it: each must have its size and its
 * CRC-32. Memory stays below some 10 MB.
 * @throws UserError `bad-zip` that names the first damaged member
 */
export async function verifyMembers(archive: string, members: readonly ZipMember[]): Promise<void> {
  try {
    await withFileSource(archive, async (source) => {
      for (const member of members) {
        if (member.size <= SMALL && member.compressedSize <= SMALL) inflateMember(source, archive, member);
        else await verifyLargeMember(source, archive, member);
      }
    });
  } catch (error) {
    throw asZipError(archive, undefined, error);
  }
}

function inflateMember(source: ZipSource, archive: string, member: ZipMember): Buffer {
  const data = Buffer.allocUnsafe(member.compressedSize);
  let content: Buffer;
  try {
    source.read(data, member.dataOffset);
    content = member.method === 0 ? data : inflate(data, member);
  } catch (error) {
    throw asZipError(archive, member.name, error);
  }
  checkContent(archive, member, content.length, crc32(content));
  return content;
}

function inflate(data: Buffer, member: ZipMember): Buffer {
  // One byte more than promised is enough to see that there is more.
  const result = inflateRawSync(data, { maxOutputLength: member.size + 1, info: true }) as unknown as {
    buffer: Buffer;
    engine: { bytesWritten: number };
  };
  if (result.engine.bytesWritten !== data.length) {
    throw new Error(`its data ends after ${result.engine.bytesWritten} of ${data.length} bytes`);
  }
  return result.buffer;
}

async function verifyLargeMember(source: ZipSource, archive: string, member: ZipMember): Promise<void> {
  let size = 0;
  let crc = 0;
  const take = (content: Buffer) => {
    size += content.length;
    crc = crc32(content, crc);
  };
  if (member.method === 0) {
    for (const chunk of chunksOf(source, member)) take(chunk);
  } else {
    try {
      await inflateChunks(chunksOf(source, member), member, take, () => size);
    } catch (error) {
      throw asZipError(archive, member.name, error);
    }
  }
  checkContent(archive, member, size, crc);
}

function* chunksOf(source: ZipSource, member: ZipMember): Generator<Buffer> {
  for (let done = 0; done < member.compressedSize;) {
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK, member.compressedSize - done));
    source.read(chunk, member.dataOffset + done);
    yield chunk;
    done += chunk.length;
  }
}

async function inflateChunks(
  chunks: Iterable<Buffer>,
  member: ZipMember,
  take: (content: Buffer) => void,
  sizeSoFar: () => number,
): Promise<void> {
  const inflater = createInflateRaw({ chunkSize: CHUNK });
  const ended = new Promise<void>((resolve, reject) => {
    inflater.on('end', resolve);
    inflater.on('error', reject);
    inflater.on('data', (content: Buffer) => {
      take(content);
      if (sizeSoFar() > member.size)
        inflater.destroy(new Error(`it unpacks to more than ${member.size} bytes`));
    });
  });
  // The error may come while the next chunk is read; it is thrown below.
  ended.catch(() => undefined);
  for (const chunk of chunks) {
    if (inflater.destroyed || inflater.readableEnded) break;
    if (!inflater.write(chunk)) await Promise.race([once(inflater, 'drain'), ended]);
  }
  if (!inflater.destroyed) inflater.end();
  await ended;
  if (inflater.bytesWritten !== member.compressedSize) {
    throw new Error(`its data ends after ${inflater.bytesWritten} of ${member.compressedSize} bytes`);
  }
}

function checkContent(archive: string, member: ZipMember, size: number, crc: number): void {
  if (size !== member.size) {
    throw zipError(archive, member.name, `it unpacks to ${size} bytes, the directory says ${member.size}`);
  }
  if (crc !== member.crc32) {
    throw zipError(
      archive,
      member.name,
      `its CRC-32 is ${hex(crc)}, the directory says ${hex(member.crc32)}`,
    );
  }
}

const hex = (value: number): string => value.toString(16).padStart(8, '0');
