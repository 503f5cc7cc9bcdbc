import { createHash } from 'node:crypto';
import { userError } from '../host/types.ts';
import { writeBytes } from './replace.ts';
import type { Artifact } from './types.ts';
import {
  endRecord,
  localHeaderSize,
  MAX_OFFSET,
  maxHeaderSize,
  RecordBuffer,
  writeCentralHeader,
  writeLocalHeader,
} from './zip-records.ts';
import type { HeaderFields } from './zip-records.ts';

/** Amount collected before hashing and writing: small enough to stay in the CPU cache. Bytes. */
const BUFFER_SIZE = 256 * 1024;
const DIRECTORY_MODE = 0o040755;
/** Of files that are read at once. Bytes. */
export const LARGEST_RUN = 128 * 1024;

/** Fills `target` with the compressed data of a member from `offset` on. */
export type ReadData = (target: Buffer, offset: number) => void;

/** A zip file being written to disk; its bytes are hashed on the way. */
export class ZipOutput {
  readonly #descriptor: number;
  readonly #path: string;
  readonly #hash = createHash('sha256');
  readonly #buffer = new RecordBuffer(BUFFER_SIZE);
  #filled = 0;
  /** Bytes written before those in the buffer. */
  #flushed = 0;
  #unzippedSize = 0;
  #entries = 0;
  /** The central directory so far. */
  #directory = new RecordBuffer(256 * 1024);
  #directorySize = 0;

  /** Writes to the open file `descriptor`, first `preamble`; `path` is its final name. */
  constructor(descriptor: number, path: string, preamble: Buffer = Buffer.alloc(0)) {
    this.#descriptor = descriptor;
    this.#path = path;
    this.#write(preamble);
  }

  /** @param path without its slash */
  addDirectory(path: string): void {
    this.#addHeaders({
      name: `${path}/`,
      method: 0,
      crc32: 0,
      compressedSize: 0,
      size: 0,
      mode: DIRECTORY_MODE,
    });
  }

  /** @throws UserError `package-too-large`; what `read` throws; errors of the operating system */
  addFile(fields: HeaderFields, read: ReadData): void {
    this.#addHeaders(fields);
    const { compressedSize } = fields;
    for (let done = 0; done < compressedSize;) {
      if (this.#filled === BUFFER_SIZE) this.#flush();
      const length = Math.min(compressedSize - done, BUFFER_SIZE - this.#filled);
      read(this.#buffer.bytes.subarray(this.#filled, this.#filled + length), done);
      this.#filled += length;
      done += length;
    }
    this.#unzippedSize += fields.size;
  }

  /**
   * Files whose data are read at once: between those of two files there is a gap as large as the header of the second,
   * which is written into it.
   * @param size bytes of all of it, from the first byte of data on; at most {@link LARGEST_RUN}
   * @throws as {@link addFile}
   */
  addRun(run: readonly HeaderFields[], size: number, read: ReadData): void {
    const room = maxHeaderSize(run[0]!.name) + size + maxHeaderSize(run.at(-1)!.name);
    if (this.#filled + room > BUFFER_SIZE) this.#flush();
    this.#addHeaders(run[0]!);
    read(this.#buffer.bytes.subarray(this.#filled, this.#filled + size), 0);
    for (const [index, fields] of run.entries()) {
      if (index > 0) this.#addHeaders(fields, localHeaderSize(fields.name));
      this.#filled += fields.compressedSize;
      this.#unzippedSize += fields.size;
    }
  }

  /** Writes the central directory and everything remaining. */
  end(): Artifact {
    const start = this.#offset;
    this.#checkOffset(start + this.#directorySize);
    this.#write(this.#directory.bytes.subarray(0, this.#directorySize));
    this.#write(endRecord(this.#entries, this.#directorySize, start));
    this.#flush();
    return {
      path: this.#path,
      sha256: this.#hash.digest('hex'),
      size: this.#flushed,
      unzippedSize: this.#unzippedSize,
    };
  }

  get #offset(): number {
    return this.#flushed + this.#filled;
  }

  /** @param room bytes that must be free in the buffer, else it is flushed */
  #addHeaders(fields: HeaderFields, room = maxHeaderSize(fields.name)): void {
    this.#checkOffset(this.#offset + room + fields.compressedSize);
    const inDirectory = this.#directorySize + maxHeaderSize(fields.name);
    if (inDirectory > this.#directory.bytes.length) this.#growDirectory();
    this.#directorySize += writeCentralHeader(this.#directory, this.#directorySize, fields, this.#offset);
    if (this.#filled + room > BUFFER_SIZE) this.#flush();
    this.#filled += writeLocalHeader(this.#buffer, this.#filled, fields);
    this.#entries++;
  }

  #growDirectory(): void {
    const { bytes } = this.#directory;
    this.#directory = new RecordBuffer(2 * bytes.length);
    bytes.copy(this.#directory.bytes);
  }

  #checkOffset(offset: number): void {
    if (offset > MAX_OFFSET) throw tooLarge(this.#path, 'more', `${MAX_OFFSET} bytes`);
  }

  #write(bytes: Buffer): void {
    for (let done = 0; done < bytes.length;) {
      if (this.#filled === BUFFER_SIZE) this.#flush();
      const count = bytes.copy(this.#buffer.bytes, this.#filled, done);
      this.#filled += count;
      done += count;
    }
  }

  #flush(): void {
    const bytes = this.#buffer.bytes.subarray(0, this.#filled);
    this.#hash.update(bytes);
    writeBytes(this.#descriptor, bytes);
    this.#flushed += this.#filled;
    this.#filled = 0;
  }
}

/** The error for a package that is too large for a plain zip file. */
export function tooLarge(path: string, what: string, limit: string): Error {
  return userError({
    code: 'package-too-large',
    message: `\`${path}\` would hold ${what}; a zip file can hold ${limit}`,
    help: 'remove what the function does not need (the AWS Lambda limit is 250 MB unzipped), or use a container image; PEX files can use the layout `packed` or `loose`',
  });
}
