import { parseExtraFields } from 'yauzl';

/** An entry of the central directory (APPNOTE 4.3.12); sizes and offsets with their ZIP64 values. */
export interface DirectoryEntry {
  readonly flags: number;
  readonly method: number;
  /** MS-DOS, see APPNOTE 4.4.6. */
  readonly time: number;
  readonly day: number;
  readonly crc32: number;
  /** Bytes. */
  readonly compressedSize: number;
  readonly size: number;
  readonly externalAttributes: number;
  /** Offset of the local header in the file. */
  readonly headerOffset: number;
  /** Position of its name and, after it, its extra fields in the directory. */
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly extraEnd: number;
}

/** Bits of the general purpose flag (APPNOTE 4.4.4). 0: encrypted; 6: strong encryption; 13: masked headers. */
export const ENCRYPTED = 0x0001 | 0x0040 | 0x2000;
/** Bit 3: sizes follow the data. */
export const DATA_DESCRIPTOR = 0x0008;
/** Bit 11: the name is UTF-8. */
export const UTF8 = 0x0800;

const SIGNATURE = 0x02014b50;
const FIXED_SIZE = 46;
/** A field with this value has its real value in the ZIP64 extra field. */
const FULL = 0xffffffff;

/**
 * The `count` entries of a central directory. A plain loop over its bytes: a general library's objects, buffers and
 * promises for each of thousands of entries take longer than all other work on a wheel.
 * @throws Error for a directory that ends early or is longer than its entries, and for damaged extra fields
 */
export function readEntries(directory: Buffer, count: number): readonly DirectoryEntry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.length);
  const entries: DirectoryEntry[] = [];
  let at = 0;
  while (entries.length < count) {
    const nameStart = at + FIXED_SIZE;
    const isThere = nameStart <= directory.length && view.getUint32(at, true) === SIGNATURE;
    if (!isThere) throw new Error(`its central directory ends after ${entries.length} of ${count} entries`);
    // 28 - File name length
    const nameEnd = nameStart + view.getUint16(at + 28, true);
    // 30 - Extra field length
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    // 32 - File comment length
    const end = extraEnd + view.getUint16(at + 32, true);
    const entry: DirectoryEntry = {
      // 8 - General purpose bit flag
      flags: view.getUint16(at + 8, true),
      // 10 - Compression method
      method: view.getUint16(at + 10, true),
      // 12 - Last mod file time
      time: view.getUint16(at + 12, true),
      // 14 - Last mod file date
      day: view.getUint16(at + 14, true),
      // 16 - CRC-32
      crc32: view.getUint32(at + 16, true),
      // 20 - Compressed size
      compressedSize: view.getUint32(at + 20, true),
      // 24 - Uncompressed size
      size: view.getUint32(at + 24, true),
      // 38 - External file attributes
      externalAttributes: view.getUint32(at + 38, true),
      // 42 - Relative offset of local file header
      headerOffset: view.getUint32(at + 42, true),
      nameStart,
      nameEnd,
      extraEnd,
    };
    const extra = directory.subarray(nameEnd, extraEnd);
    entries.push(nameEnd === extraEnd ? entry : { ...entry, ...withZip64(entry, extra) });
    at = end;
  }
  if (at !== directory.length) {
    throw new Error(
      `its central directory has ${directory.length} bytes, but its ${count} entries take ${at}`,
    );
  }
  return entries;
}

interface Sizes {
  readonly compressedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

/**
 * Reads overflowing fields from the ZIP64 extra field (APPNOTE 4.5.3), which contains only those.
 * @throws Error if extra fields do not fit, or the one for ZIP64 is too short
 */
export function withZip64(given: Sizes, extra: Buffer): Sizes {
  const field = parseExtraFields(extra).find(({ id }) => id === 0x0001);
  if (field === undefined) return given;
  let at = 0;
  const next = (value: number, name: string): number => {
    if (value !== FULL) return value;
    if (at + 8 > field.data.length) throw new Error(`its ZIP64 extra field has no ${name}`);
    at += 8;
    return Number(field.data.readBigUInt64LE(at - 8));
  };
  // 0 - Original Size, 8 - Compressed Size, 16 - Relative Header Offset
  const size = next(given.size, 'size');
  const compressedSize = next(given.compressedSize, 'compressed size');
  return { size, compressedSize, headerOffset: next(given.headerOffset, 'offset') };
}
