import { createInflateRaw } from 'node:zlib';
import { release } from './inflate-together.ts';

/** What is read or unpacked at once. Bytes. */
export const CHUNK = 256 * 1024;

/**
 * Unpacks deflated data on one of Node's threads, piece by piece. Its memory is freed as it goes: the garbage collector
 * would run for every 32 MB, and look through the whole program each time.
 * @param pieces may share one buffer: the next is asked for when this one is used up
 * @param take gets what they unpack to; the bytes are invalid after it returns
 * @returns bytes used of `pieces`: fewer than all when the data ends before
 * @throws errors of zlib; what `take` throws
 */
export async function inflatePieces(
  pieces: Iterable<Buffer>,
  take: (content: Buffer) => void,
): Promise<number> {
  const inflater = createInflateRaw({ chunkSize: CHUNK });
  const failure = new Promise<never>((_, reject) => inflater.once('error', reject));
  // It may come when nobody waits any more.
  failure.catch(() => undefined);
  const ended = new Promise((resolve) => inflater.once('end', resolve));
  let last: Buffer | undefined;
  inflater.on('data', (content: Buffer) => {
    last = content;
    try {
      take(content);
    } catch (error) {
      inflater.destroy(error as Error);
    }
    // zlib goes on in the rest of a buffer that is not full.
    if (content.byteOffset + content.length === content.buffer.byteLength) release(content);
  });
  try {
    for (const piece of pieces) {
      // A stream that fails does not always answer a write.
      await Promise.race([failure, new Promise<void>((resolve) => inflater.write(piece, () => resolve()))]);
    }
    inflater.end();
    await Promise.race([failure, ended]);
    return inflater.bytesWritten;
  } finally {
    inflater.destroy();
    // zlib's thread has none of it in hand: it answers before it ends or fails, and no write follows.
    if (last !== undefined) release(last);
  }
}
