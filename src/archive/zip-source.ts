import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { RandomAccessReader } from 'yauzl';
import { asZipError } from './zip-error.ts';

/** Bytes that can be read at any position: a file, or a buffer that stands for one. */
export interface ZipSource {
  /** Bytes. */
  readonly size: number;
  /** Fills `target` from `position`. @throws Error when the source ends before. */
  read(target: Buffer, position: number): void;
}

/**
 * Opens the zip file at `path` for `work` and closes it afterwards.
 * @throws UserError `bad-zip` when it cannot be opened or read; what `work` throws
 */
export async function withFileSource<T>(
  path: string,
  work: (source: ZipSource) => T | Promise<T>,
): Promise<T> {
  const descriptor = asked(path, () => openSync(path, 'r'));
  try {
    const size = asked(path, () => fstatSync(descriptor).size);
    const read = (target: Buffer, position: number) => {
      asked(path, () => readFully(descriptor, target, position));
    };
    return await work({ size, read });
  } finally {
    closeSync(descriptor);
  }
}

/** Runs `work` on the archive `path`; what the operating system answers becomes a `UserError`. */
function asked<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asZipError(path, undefined, error);
  }
}

/** Fills `target` from `position` of an open file. @throws Error when the file ends before. */
export function readFully(descriptor: number, target: Buffer, position: number): void {
  for (let done = 0; done < target.length;) {
    const count = readSync(descriptor, target, done, target.length - done, position + done);
    if (count === 0) throw new Error(`the file ends at byte ${position + done}, expected more`);
    done += count;
  }
}

/** A buffer as a source. */
export function bufferSource(bytes: Buffer): ZipSource {
  return {
    size: bytes.length,
    read: (target, position) => {
      if (position + target.length > bytes.length) throw new Error('the buffer ends before the data');
      bytes.copy(target, 0, position, position + target.length);
    },
  };
}

/**
 * What yauzl reads through. It asks for a few dozen bytes at a time; a window turns that into few reads.
 * `windowSize` (bytes) may change between reads: large for the central directory, small for local headers.
 */
export class WindowedReader extends RandomAccessReader {
  windowSize: number;
  readonly #source: ZipSource;
  #window = Buffer.alloc(0);
  #start = 0;

  constructor(source: ZipSource, windowSize: number) {
    super();
    this.#source = source;
    this.windowSize = windowSize;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    try {
      this.#fill(position, length);
    } catch (error) {
      callback(error as Error);
      return;
    }
    this.#window.copy(buffer, offset, position - this.#start, position - this.#start + length);
    callback(null);
  }

  #fill(position: number, length: number): void {
    if (position >= this.#start && position + length <= this.#start + this.#window.length) return;
    if (position + length > this.#source.size) {
      throw new Error(
        `bytes ${position} to ${position + length} lie outside of the file of ${this.#source.size} bytes`,
      );
    }
    const end = Math.min(this.#source.size, position + Math.max(length, this.windowSize));
    const window = Buffer.allocUnsafe(end - position);
    this.#source.read(window, position);
    this.#window = window;
    this.#start = position;
  }
}
