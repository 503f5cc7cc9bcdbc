/** The data in both headers of an entry. Sizes and offsets in bytes. */
export interface HeaderFields {
  /** A directory ends with `/`. */
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Unix mode with its type bits. */
  readonly mode: number;
}

/** 2.0: deflate and directories (APPNOTE 4.4.3.2). */
const VERSION_NEEDED = 20;
/** Unix (3) in the upper byte, version 2.0 of the specification in the lower (APPNOTE 4.4.2). */
const VERSION_MADE_BY = (3 << 8) | 20;
/** Flag bit 11: the name is UTF-8 (APPNOTE 4.4.4). */
const UTF8 = 0x0800;
/** 1980-01-01 00:00:00, the earliest time of the format: year − 1980 in bits 9–15, month 5–8, day 0–4. */
const DATE = (0 << 9) | (1 << 5) | 1;
const TIME = 0;
/** MS-DOS attribute of a directory, in the lower byte of the external attributes (APPNOTE 4.4.15). */
const DOS_DIRECTORY = 0x10;

/** The maximum entries and bytes of a zip file without ZIP64 fields, which every reader supports. */
export const MAX_ENTRIES = 0xffff;
export const MAX_OFFSET = 0xffffffff;

/** Maximum bytes of a header with this name: the longer header has 46, and UTF-8 needs up to three per unit. */
export function maxHeaderSize(name: string): number {
  return 46 + 3 * name.length;
}

/** A buffer and a view of it: a `DataView` writes numbers four times as fast as the methods of `Buffer`. */
export class RecordBuffer {
  readonly bytes: Buffer;
  readonly view: DataView;

  constructor(size: number) {
    this.bytes = Buffer.allocUnsafeSlow(size);
    this.view = new DataView(this.bytes.buffer, this.bytes.byteOffset, size);
  }
}

/** Writes the fields that both headers have at `at`. */
function writeShared(view: DataView, at: number, fields: HeaderFields, nameLength: number): void {
  // 0 - Version needed to extract
  view.setUint16(at, VERSION_NEEDED, true);
  // 2 - General purpose bit flag; as Python sets it: only for a non-ASCII name
  view.setUint16(at + 2, nameLength === fields.name.length ? 0 : UTF8, true);
  // 4 - Compression method
  view.setUint16(at + 4, fields.method, true);
  // 6 - Last mod file time
  view.setUint16(at + 6, TIME, true);
  // 8 - Last mod file date
  view.setUint16(at + 8, DATE, true);
  // 10 - CRC-32
  view.setUint32(at + 10, fields.crc32, true);
  // 14 - Compressed size
  view.setUint32(at + 14, fields.compressedSize, true);
  // 18 - Uncompressed size
  view.setUint32(at + 18, fields.size, true);
  // 22 - File name length
  view.setUint16(at + 22, nameLength, true);
  // 24 - Extra field length
  view.setUint16(at + 24, 0, true);
}

/** Bytes of the local file header of an entry (APPNOTE 4.3.7). */
export function localHeaderSize(name: string): number {
  return 30 + Buffer.byteLength(name);
}

/** Writes the local file header (APPNOTE 4.3.7) with the name at `at`; returns its length. */
export function writeLocalHeader({ bytes, view }: RecordBuffer, at: number, fields: HeaderFields): number {
  // 0 - Local file header signature
  view.setUint32(at, 0x04034b50, true);
  // 30 - File name
  const nameLength = bytes.write(fields.name, at + 30);
  // 4 to 29 - the fields that both headers have
  writeShared(view, at + 4, fields, nameLength);
  return 30 + nameLength;
}

/** Writes the central directory file header (APPNOTE 4.3.12) at `at`; `offset` is that of the local header. */
export function writeCentralHeader(
  { bytes, view }: RecordBuffer,
  at: number,
  fields: HeaderFields,
  offset: number,
): number {
  // 0 - Central file header signature
  view.setUint32(at, 0x02014b50, true);
  // 4 - Version made by
  view.setUint16(at + 4, VERSION_MADE_BY, true);
  // 46 - File name
  const nameLength = bytes.write(fields.name, at + 46);
  // 6 to 31 - the fields that both headers have
  writeShared(view, at + 6, fields, nameLength);
  // 32 - File comment length, 34 - Disk number start
  view.setUint32(at + 32, 0, true);
  // 36 - Internal file attributes
  view.setUint16(at + 36, 0, true);
  // 38 - External file attributes
  const isDirectory = (fields.mode & 0o170000) === 0o040000;
  view.setUint32(at + 38, ((fields.mode << 16) | (isDirectory ? DOS_DIRECTORY : 0)) >>> 0, true);
  // 42 - Relative offset of local header
  view.setUint32(at + 42, offset, true);
  return 46 + nameLength;
}

/** The end of central directory record (APPNOTE 4.3.16). */
export function endRecord(entries: number, directorySize: number, directoryOffset: number): Buffer {
  const end = Buffer.alloc(22);
  // 0 - End of central dir signature
  end.writeUInt32LE(0x06054b50, 0);
  // 4 - Number of this disk = 0, 6 - Disk with the start of the central directory = 0 (left as they are)
  // 8 - Entries in the central directory on this disk
  end.writeUInt16LE(entries, 8);
  // 10 - Entries in the central directory
  end.writeUInt16LE(entries, 10);
  // 12 - Size of the central directory
  end.writeUInt32LE(directorySize, 12);
  // 16 - Offset of start of central directory
  end.writeUInt32LE(directoryOffset, 16);
  // 20 - Comment length = 0 (left as it is)
  return end;
}
