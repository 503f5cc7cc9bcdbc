import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { userError, type UserError } from '../host/types.ts';

/** Bytes of a piece. */
const PIECE = 256 * 1024;

/**
 * The content of a file, piece by piece; each piece is a buffer of its own.
 * @param owner who has it in the package, for the message
 * @throws UserError `cannot-read`
 */
export function* filePieces(path: string, owner: string): Generator<Buffer, undefined> {
  const descriptor = attempt(path, owner, () => openSync(path, 'r'));
  try {
    for (;;) {
      const buffer = Buffer.allocUnsafeSlow(PIECE);
      const count = attempt(path, owner, () => readSync(descriptor, buffer, 0, PIECE, null));
      if (count === 0) return undefined;
      yield buffer.subarray(0, count);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Fills `target` from the byte `offset` of an open file on. @param path for the message @throws when the file ends before */
export function readFully(descriptor: number, target: Buffer, offset: number, path: string): void {
  for (let done = 0; done < target.length;) {
    const count = readSync(descriptor, target, done, target.length - done, offset + done);
    if (count === 0) throw new Error(`${path} ends too early`);
    done += count;
  }
}

/** Size and CRC-32 of a file. @throws UserError `cannot-read` */
export function fileChecksum(path: string, owner: string): { readonly size: number; readonly crc32: number } {
  let size = 0;
  let crc = 0;
  for (const piece of filePieces(path, owner)) {
    size += piece.length;
    crc = crc32(piece, crc);
  }
  return { size, crc32: crc };
}

/** Bytes of a file. @throws UserError `cannot-read` */
export function fileSize(path: string, owner: string): number {
  return attempt(path, owner, () => statSync(path).size);
}

function attempt<T>(path: string, owner: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw cannotRead(path, owner, error);
  }
}

/** The error for a file of a package that cannot be read while it is written. */
export function cannotRead(path: string, owner: string, error: unknown): UserError {
  return userError({
    code: 'cannot-read',
    message: `Cannot read \`${path}\` of ${owner}: ${(error as Error).message}`,
    help: 'make sure the file exists and is readable while the package is being written',
  });
}
