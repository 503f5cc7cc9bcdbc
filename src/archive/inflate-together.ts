import { gunzipSync } from 'node:zlib';
import type { ZipMember } from './types.ts';
import type { ZipSource } from './zip-source.ts';

/** Members are inflated together up to this size, packed or unpacked: all of them stay in the processor's cache. Bytes. */
const BATCH = 1024 * 1024;
/** ID, method deflate, no flags, no date, no extra flags, unknown system (RFC 1952, 2.3). */
const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
/** How a gzip file begins: behind the end of what a member unpacks to, it would be taken for another member. */
const gzipStart = gzipHeader.subarray(0, 3);
const GZIP_TRAILER_SIZE = 8;

/**
 * All members in order, as neighbours that can be inflated together.
 * @param isAlone of a member that is not to be; one that is stored or large never is
 */
export function* batchesOf(
  members: readonly ZipMember[],
  isAlone: (member: ZipMember) => boolean = () => false,
): Generator<readonly ZipMember[]> {
  let batch: ZipMember[] = [];
  let [size, packed] = [0, 0];
  for (const member of members) {
    // A gzip file in it could be taken for another member: see `gzipFileOf`.
    const stands = member.method !== 8 || member.name.endsWith('.gz') || isAlone(member);
    size += member.size;
    packed += member.compressedSize;
    if (batch.length > 0 && (stands || size > BATCH || packed > BATCH)) {
      yield batch;
      batch = [];
      [size, packed] = [member.size, member.compressedSize];
    }
    if (stands) {
      yield [member];
      [size, packed] = [0, 0];
    } else batch.push(member);
  }
  if (batch.length > 0) yield batch;
}

/**
 * The contents of deflated members, one after the other. A single inflater reads all of them as one gzip file, which may
 * also have many members, with their CRC-32 and sizes (RFC 1952): one inflater per member takes a third longer.
 * @returns undefined when that shows that one of them is not what the directory says, or cannot show that all of them are;
 * reading them one by one does
 * @throws what `source` throws
 */
export function inflateTogether(source: ZipSource, members: readonly ZipMember[]): Buffer | undefined {
  const size = members.reduce((sum, member) => sum + member.size, 0);
  const packed = gzipFileOf(source, members);
  if (packed === undefined) return undefined;
  try {
    // With room for one byte more, which is enough to detect excess data. Node's types lack the result with `info`.
    const options = { chunkSize: Math.max(size + 1, 64), maxOutputLength: size + 1, info: true };
    const { buffer, engine } = gunzipSync(packed, options) as unknown as {
      readonly buffer: Buffer;
      readonly engine: { readonly bytesWritten: number };
    };
    // What follows the end of a gzip file is ignored when it begins with a zero.
    const isWhole = buffer.length === size && engine.bytesWritten === packed.length;
    return isWhole ? buffer : undefined;
  } catch {
    return undefined;
  } finally {
    release(packed);
  }
}

/** A gzip file with one member for each zip member; undefined when one of them could be taken for several. */
function gzipFileOf(source: ZipSource, members: readonly ZipMember[]): Buffer | undefined {
  const packed = members.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  const file = Buffer.allocUnsafe(packed + members.length * (gzipHeader.length + GZIP_TRAILER_SIZE));
  let at = 0;
  for (const { compressedSize, dataOffset, crc32, size } of members) {
    at += gzipHeader.copy(file, at);
    const start = at;
    at += compressedSize;
    source.read(file.subarray(start, at), dataOffset);
    at = file.writeUInt32LE(crc32, at);
    at = file.writeUInt32LE(size, at);
    if (file.subarray(start, at).includes(gzipStart)) {
      release(file);
      return undefined;
    }
  }
  return file;
}

/** `ArrayBuffer.prototype.transfer` (ECMAScript 2024). */
interface Transferable {
  transfer(length: number): ArrayBuffer;
}

/** Frees the memory of a whole buffer immediately, from Node 22 on: the garbage collector lets much of it accumulate. */
export function release({ buffer }: Buffer): void {
  // Small ones share a pool of this very size; the size of a released one is 0.
  if (buffer.byteLength !== Buffer.poolSize && buffer.byteLength !== 0)
    (buffer as Partial<Transferable>).transfer?.(0);
}
