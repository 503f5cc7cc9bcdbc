import { once } from 'node:events';
import { createGunzip } from 'node:zlib';
import type { ZipMember } from './types.ts';
import type { ZipSource } from './zip-source.ts';

const CHUNK = 256 * 1024;
/** ID, method deflate, no flags, no date, no extra flags, unknown system (RFC 1952, 2.3). */
const gzipHeader = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]);
const GZIP_TRAILER_SIZE = 8;

/**
 * Passes the contents of deflated members to `take`, one after the other, in pieces that ignore the boundaries of
 * members; the bytes of a piece are invalid after `take` returns. A single inflater reads all members as one gzip file,
 * which may also have many members, with their CRC-32 and sizes (RFC 1952). One inflater per member would take longer
 * than inflating, and leave its memory to the garbage collector, which lets 60 MB accumulate.
 * @returns whether all match the directory; reading them one by one shows which does not
 * @throws what `source` and `take` throw
 */
export async function inflateTogether(
  source: ZipSource,
  members: readonly ZipMember[],
  take: (content: Buffer) => void,
  chunkSize = CHUNK,
): Promise<boolean> {
  if (members.length === 0) return true;
  const expected = members.reduce((sum, member) => sum + member.size, 0);
  const gunzip = createGunzip({ chunkSize });
  const batch = Buffer.allocUnsafeSlow(chunkSize);
  const failure = once(gunzip, 'error').then(([error]) => error as Error);
  let size = 0;
  let last: Buffer | undefined;
  let refusal: Error | undefined;
  gunzip.on('data', (content: Buffer) => {
    last = content;
    size += content.length;
    try {
      if (size > expected) gunzip.destroy(new Error('too long'));
      else take(content);
    } catch (error) {
      refusal = error as Error;
      gunzip.destroy(new Error('refused'));
    }
    // zlib fills the rest of a buffer later.
    if (content.byteOffset + content.length === content.buffer.byteLength) release(content);
  });
  const ended = new Promise((resolve) => gunzip.once('end', resolve));
  try {
    for (const filled of gzipBatches(source, members, batch)) {
      // A failing stream does not always call back for a write.
      if ((await Promise.race([written(gunzip, filled), failure])) instanceof Error) break;
    }
    gunzip.end();
    await Promise.race([ended, failure]);
  } finally {
    gunzip.destroy();
    // zlib's thread uses neither buffer: it calls back before it ends or fails, and no write follows.
    if (last !== undefined) release(last);
    release(batch);
  }
  if (refusal !== undefined) throw refusal;
  return gunzip.errored === null && size === expected;
}

/** Resolves when `bytes` may be overwritten, even after an error. */
function written(gunzip: NodeJS.WritableStream, bytes: Buffer): Promise<void> {
  return new Promise((resolve) => {
    gunzip.write(bytes, () => {
      resolve();
    });
  });
}

/** A gzip file with one member for each zip member, in pieces of `batch`. */
function* gzipBatches(source: ZipSource, members: readonly ZipMember[], batch: Buffer): Generator<Buffer> {
  let filled = 0;
  for (const { compressedSize, dataOffset, crc32, size } of members) {
    if (filled + gzipHeader.length > batch.length) {
      yield batch.subarray(0, filled);
      filled = 0;
    }
    filled += gzipHeader.copy(batch, filled);
    for (let done = 0; done < compressedSize;) {
      if (filled === batch.length) {
        yield batch;
        filled = 0;
      }
      const length = Math.min(compressedSize - done, batch.length - filled);
      source.read(batch.subarray(filled, filled + length), dataOffset + done);
      filled += length;
      done += length;
    }
    if (filled + GZIP_TRAILER_SIZE > batch.length) {
      yield batch.subarray(0, filled);
      filled = 0;
    }
    filled = batch.writeUInt32LE(crc32, filled);
    filled = batch.writeUInt32LE(size, filled);
  }
  if (filled > 0) yield batch.subarray(0, filled);
}

/** `ArrayBuffer.prototype.transfer` (ECMAScript 2024). */
interface Transferable {
  transfer(length: number): ArrayBuffer;
}

/** Frees the memory of a whole buffer immediately, from Node 22 on. */
function release({ buffer }: Buffer): void {
  // Small ones share a pool.
  if (buffer.byteLength > Buffer.poolSize) (buffer as Partial<Transferable>).transfer?.(0);
}
