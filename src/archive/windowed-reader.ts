import { RandomAccessReader } from 'yauzl';
import type { ZipSource } from './zip-source.ts';

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
