import { fromRandomAccessReaderPromise, RandomAccessReader } from 'yauzl';
import type { ZipFile } from 'yauzl';
import { zipError } from './zip-error.ts';
import type { ZipSource } from './zip-source.ts';

/** Resource limits for a zip file. Sizes in bytes. */
export interface ZipLimits {
  readonly members: number;
  readonly directorySize: number;
  readonly memberSize: number;
  readonly unzippedSize: number;
  /** Unzipped bytes per byte of the file, enforced only above `ratioFrom` unzipped bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

const MIB = 1024 * 1024;

/** The largest wheels on PyPI unpack to about 4 GB in 30,000 files; a zip without ZIP64 holds 65,535 entries. */
export const defaultZipLimits: ZipLimits = {
  members: 65_535,
  directorySize: 64 * MIB,
  memberSize: 4096 * MIB - 1,
  unzippedSize: 8192 * MIB,
  ratio: 100,
  ratioFrom: 256 * MIB,
};

/** The central directory of a zip file. */
interface Directory {
  readonly bytes: Buffer;
  /** Its offset in the file, bytes. */
  readonly start: number;
  /** Number of entries according to the record at the end of the file. */
  readonly count: number;
}

/**
 * Reads the central directory, found through the records at the end of the file, which must match its position.
 * @throws UserError `bad-zip`; Error of yauzl's
 */
export async function readDirectory(
  source: ZipSource,
  archive: string,
  limits: ZipLimits,
): Promise<Directory> {
  const zip = await fromRandomAccessReaderPromise(new SourceReader(source), source.size, {
    autoClose: false,
    decodeStrings: false,
  });
  const { start, size } = readDirectoryPlace(source, zip, archive, limits);
  const bytes = Buffer.allocUnsafe(size);
  source.read(bytes, start);
  return { bytes, start, count: zip.entryCount };
}

/** The reader for yauzl. */
class SourceReader extends RandomAccessReader {
  readonly #source: ZipSource;

  constructor(source: ZipSource) {
    super();
    this.#source = source;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null) => void,
  ): void {
    try {
      this.#source.read(buffer.subarray(offset, offset + length), position);
    } catch (error) {
      callback(error as Error);
      return;
    }
    callback(null);
  }
}

function readDirectoryPlace(
  source: ZipSource,
  zip: ZipFile,
  archive: string,
  limits: ZipLimits,
): { readonly start: number; readonly size: number } {
  // With undecoded strings, the comment is a buffer; yauzl has checked that it ends at the end of the file.
  const endOffset = source.size - 22 - zip.comment.length;
  const end = Buffer.alloc(22);
  source.read(end, endOffset);
  // 10 - Total number of central directory records
  let count = end.readUInt16LE(10);
  // 12 - Size of central directory (bytes)
  let size = end.readUInt32LE(12);
  // 16 - Offset of start of central directory, relative to start of archive
  let start = end.readUInt32LE(16);
  let directoryEnd = endOffset;
  const zip64 = readZip64End(source, endOffset);
  if (zip64 !== undefined) ({ count, size, start, offset: directoryEnd } = zip64);
  if (start + size !== directoryEnd) {
    throw zipError(
      archive,
      undefined,
      `its central directory should end at byte ${start + size}, but the next record starts at ${directoryEnd}`,
    );
  }
  if (count > limits.members) throw tooMuch(archive, undefined, `it has ${count} entries`, limits.members);
  if (size > limits.directorySize) {
    throw tooMuch(archive, undefined, `its central directory has ${size} bytes`, limits.directorySize);
  }
  return { start, size };
}

/** The ZIP64 end record (APPNOTE 4.3.14), which replaces the fields of the plain one if its locator exists. */
function readZip64End(
  source: ZipSource,
  endOffset: number,
): { count: number; size: number; start: number; offset: number } | undefined {
  if (endOffset < 20 + 56) return undefined;
  const locator = Buffer.alloc(20);
  source.read(locator, endOffset - 20);
  // 0 - zip64 end of central dir locator signature = 0x07064b50
  if (locator.readUInt32LE(0) !== 0x07064b50) return undefined;
  // 8 - relative offset of the zip64 end of central directory record
  const offset = Number(locator.readBigUInt64LE(8));
  const end = Buffer.alloc(56);
  source.read(end, offset);
  return {
    // 32 - total number of entries in the central directory
    count: Number(end.readBigUInt64LE(32)),
    // 40 - size of the central directory
    size: Number(end.readBigUInt64LE(40)),
    // 48 - offset of start of central directory
    start: Number(end.readBigUInt64LE(48)),
    offset,
  };
}

/** The error for a zip file that exceeds a limit. @param member undefined for the whole file */
export function tooMuch(archive: string, member: string | undefined, what: string, limit: number): Error {
  return zipError(archive, member, `${what}; the limit is ${limit}`);
}
