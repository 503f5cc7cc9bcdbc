import { DATA_DESCRIPTOR, ENCRYPTED, UTF8, withZip64 } from './zip-entries.ts';
import type { DirectoryEntry } from './zip-entries.ts';
import { zipError } from './zip-error.ts';
import type { ZipSource } from './zip-source.ts';

const SIGNATURE = 0x04034b50;
const FIXED_SIZE = 30;
/** Headers of small members are close together, so this much is read at once. Bytes. */
const WINDOW_SIZE = 64 * 1024;

/**
 * Reads the local header of each entry (APPNOTE 4.3.7), compares it with the central directory, and returns the offsets
 * of the data in the file.
 * @param directory the bytes of the central directory
 * @param names the decoded names of the entries
 * @throws UserError `bad-zip`
 */
export function readDataOffsets(
  source: ZipSource,
  directory: Buffer,
  entries: readonly DirectoryEntry[],
  names: readonly string[],
  archive: string,
): readonly number[] {
  const window = new Window(source);
  return entries.map((entry, index) => {
    const fail = (what: string): Error => zipError(archive, names[index], what);
    const start = entry.headerOffset;
    if (!window.hold(start, FIXED_SIZE) || window.uint32(start) !== SIGNATURE) {
      throw fail(`there is no local header at byte ${start}`);
    }
    // 26 - File name length, 28 - Extra field length
    const nameEnd = start + FIXED_SIZE + window.uint16(start + 26);
    const dataOffset = nameEnd + window.uint16(start + 28);
    const dataEnd = dataOffset + entry.compressedSize;
    if (dataEnd > source.size || !window.hold(start, dataOffset - start)) {
      throw fail(`its data should end at byte ${dataEnd} of a file of ${source.size} bytes`);
    }
    if (!window.isSame(start + FIXED_SIZE, nameEnd, directory, entry)) {
      const name = window.bytes(start + FIXED_SIZE, nameEnd).toString('latin1');
      throw fail(`its local header has another name, \`${name}\``);
    }
    const difference = differenceOf(entry, window, nameEnd, dataOffset);
    if (difference !== undefined) throw fail(difference);
    return dataOffset;
  });
}

/**
 * How the local header at the entry's offset, with extra fields from `extraStart` to `extraEnd`, differs from the
 * central directory, or `undefined`.
 */
function differenceOf(
  entry: DirectoryEntry,
  window: Window,
  extraStart: number,
  extraEnd: number,
): string | undefined {
  const start = entry.headerOffset;
  // 8 - Compression method
  const method = window.uint16(start + 8);
  if (method !== entry.method) {
    return `its local header has method ${method}, but the central directory has ${entry.method}`;
  }
  // 6 - General purpose bit flag
  const differing = window.uint16(start + 6) ^ entry.flags;
  if ((differing & (ENCRYPTED | DATA_DESCRIPTOR | UTF8)) !== 0) {
    return 'its local header and the central directory have different flags';
  }
  // 14 - CRC-32
  const crc32 = window.uint32(start + 14);
  // 18 - Compressed size, 22 - Uncompressed size
  const plain = {
    compressedSize: window.uint32(start + 18),
    size: window.uint32(start + 22),
    headerOffset: 0,
  };
  const { compressedSize, size } =
    extraStart === extraEnd ? plain : withZip64(plain, window.bytes(extraStart, extraEnd));
  // With a data descriptor, the local fields are zero, although some writers fill them in.
  const isOpen = (entry.flags & DATA_DESCRIPTOR) !== 0;
  const isSame = (said: number, known: number): boolean => said === known || (isOpen && said === 0);
  const isAll =
    isSame(crc32, entry.crc32) && isSame(compressedSize, entry.compressedSize) && isSame(size, entry.size);
  return isAll
    ? undefined
    : `its local header says CRC, compressed and plain size ${crc32}, ${compressedSize}, ${size}, the central directory ${entry.crc32}, ${entry.compressedSize}, ${entry.size}`;
}

/** A part of a file in memory; positions are those of the file. */
class Window {
  readonly #source: ZipSource;
  #bytes = Buffer.allocUnsafeSlow(WINDOW_SIZE);
  #view = viewOf(this.#bytes);
  #start = 0;
  #end = 0;

  constructor(source: ZipSource) {
    this.#source = source;
  }

  /** Loads the `length` bytes from `start` into memory. @returns false if the file ends before that */
  hold(start: number, length: number): boolean {
    if (start >= this.#start && start + length <= this.#end) return true;
    if (start + length > this.#source.size) return false;
    if (length > this.#bytes.length) {
      this.#bytes = Buffer.allocUnsafeSlow(length);
      this.#view = viewOf(this.#bytes);
    }
    this.#start = start;
    this.#end = Math.min(this.#source.size, start + this.#bytes.length);
    this.#source.read(this.#bytes.subarray(0, this.#end - start), start);
    return true;
  }

  /** Whether the bytes from `start` to `end` are the name of the entry in the directory. */
  isSame(start: number, end: number, directory: Buffer, { nameStart, nameEnd }: DirectoryEntry): boolean {
    const [from, to] = [start - this.#start, end - this.#start];
    return directory.compare(this.#bytes, from, to, nameStart, nameEnd) === 0;
  }

  bytes(start: number, end: number): Buffer {
    return this.#bytes.subarray(start - this.#start, end - this.#start);
  }

  uint16(at: number): number {
    return this.#view.getUint16(at - this.#start, true);
  }

  uint32(at: number): number {
    return this.#view.getUint32(at - this.#start, true);
  }
}

function viewOf({ buffer, byteOffset, length }: Buffer): DataView {
  return new DataView(buffer, byteOffset, length);
}
