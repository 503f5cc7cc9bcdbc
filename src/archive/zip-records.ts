/** What the two headers of an entry say. Sizes and offsets in bytes. */
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
/** 1980-01-01 00:00:00, the first moment that the format can hold: year − 1980 in bits 9–15, month 5–8, day 0–4. */
const DATE = (0 << 9) | (1 << 5) | 1;
const TIME = 0;
/** MS-DOS attribute of a directory, in the lower byte of the external attributes (APPNOTE 4.4.15). */
const DOS_DIRECTORY = 0x10;

/** Most entries and bytes that a zip file without ZIP64 fields can hold, and so what every reader understands. */
export const MAX_ENTRIES = 0xffff;
export const MAX_OFFSET = 0xffffffff;

/** Bytes that a header with this name takes at most: the longer of the two has 46, and UTF-8 three a unit. */
export function maxHeaderSize(name: string): number {
  return 46 + 3 * name.length;
}

/** Writes the fields that both headers have at `at`. */
function writeShared(target: Buffer, at: number, fields: HeaderFields, nameLength: number): void {
  // 0 - Version needed to extract
  target.writeUInt16LE(VERSION_NEEDED, at);
  // 2 - General purpose bit flag; as Python sets it: only for a name outside of ASCII
  target.writeUInt16LE(nameLength === fields.name.length ? 0 : UTF8, at + 2);
  // 4 - Compression method
  target.writeUInt16LE(fields.method, at + 4);
  // 6 - Last mod file time
  target.writeUInt16LE(TIME, at + 6);
  // 8 - Last mod file date
  target.writeUInt16LE(DATE, at + 8);
  // 10 - CRC-32
  target.writeUInt32LE(fields.crc32, at + 10);
  // 14 - Compressed size
  target.writeUInt32LE(fields.compressedSize, at + 14);
  // 18 - Uncompressed size
  target.writeUInt32LE(fields.size, at + 18);
  // 22 - File name length
  target.writeUInt16LE(nameLength, at + 22);
  // 24 - Extra field length
  target.writeUInt16LE(0, at + 24);
}

/** Writes the local file header (APPNOTE 4.3.7) with the name at `at`; returns its length. */
export function writeLocalHeader(target: Buffer, at: number, fields: HeaderFields): number {
  // 0 - Local file header signature
  target.writeUInt32LE(0x04034b50, at);
  // 30 - File name
  const nameLength = target.write(fields.name, at + 30);
  // 4 to 29 - the fields that both headers have
  writeShared(target, at + 4, fields, nameLength);
  return 30 + nameLength;
}

/** Writes the central directory file header (APPNOTE 4.3.12) at `at`; `offset` is that of the local header. */
export function writeCentralHeader(target: Buffer, at: number, fields: HeaderFields, offset: number): number {
  // 0 - Central file header signature
  target.writeUInt32LE(0x02014b50, at);
  // 4 - Version made by
  target.writeUInt16LE(VERSION_MADE_BY, at + 4);
  // 46 - File name
  const nameLength = target.write(fields.name, at + 46);
  // 6 to 31 - the fields that both headers have
  writeShared(target, at + 6, fields, nameLength);
  // 32 - File comment length
  target.writeUInt16LE(0, at + 32);
  // 34 - Disk number start
  target.writeUInt16LE(0, at + 34);
  // 36 - Internal file attributes
  target.writeUInt16LE(0, at + 36);
  // 38 - External file attributes
  const isDirectory = (fields.mode & 0o170000) === 0o040000;
  target.writeUInt32LE(((fields.mode << 16) | (isDirectory ? DOS_DIRECTORY : 0)) >>> 0, at + 38);
  // 42 - Relative offset of local header
  target.writeUInt32LE(offset, at + 42);
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
