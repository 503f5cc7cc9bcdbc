import { writeFileSync } from 'node:fs';
import { crc32, deflateRawSync } from 'node:zlib';

/** What one header says; every field can be made to lie. */
interface HeaderOverrides {
  readonly name?: string | Buffer;
  readonly method?: number;
  readonly flags?: number;
  readonly crc32?: number;
  readonly compressedSize?: number;
  readonly size?: number;
  readonly extra?: Buffer;
  /** Central directory only. */
  readonly offset?: number;
}

export interface RawMember {
  readonly name: string | Buffer;
  readonly content?: string | Buffer;
  /** Default: 8 for files, 0 for directories. */
  readonly method?: number;
  /** Default: bit 11 for names outside of ASCII. */
  readonly flags?: number;
  /** External attributes >>> 16. */
  readonly mode?: number;
  /** Upper byte of "version made by"; default Unix. */
  readonly system?: number;
  /** Replaces the compressed data. */
  readonly data?: Buffer;
  /** Sizes and CRC behind the data, zeros in the local header. */
  readonly descriptor?: boolean;
  /** Sizes in ZIP64 extra fields although they are small. */
  readonly zip64?: boolean;
  readonly local?: HeaderOverrides;
  readonly central?: HeaderOverrides;
}

export interface RawZip {
  readonly members: readonly RawMember[];
  readonly prefix?: Buffer;
  /** Offsets do not count the prefix. */
  readonly relativeOffsets?: boolean;
  readonly comment?: Buffer;
  readonly end?: {
    readonly count?: number;
    readonly size?: number;
    readonly offset?: number;
    readonly disk?: number;
    readonly commentLength?: number;
  };
  /** Between the central directory and its end record. */
  readonly beforeEnd?: Buffer;
  /** After everything. */
  readonly tail?: Buffer;
  readonly zip64End?: boolean;
}

interface Fields {
  readonly name: Buffer;
  readonly method: number;
  readonly flags: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly extra: Buffer;
}

/** A zip file made by hand, with every lie that `zip` asks for. */
export function rawZip(zip: RawZip): Buffer {
  const parts: Buffer[] = [zip.prefix ?? Buffer.alloc(0)];
  const shift = zip.relativeOffsets === true ? parts[0]!.length : 0;
  let offset = parts[0]!.length;
  const central: Buffer[] = [];
  const add = (part: Buffer) => {
    parts.push(part);
    offset += part.length;
  };
  for (const member of zip.members) {
    const plain = Buffer.from(member.content ?? '');
    const name = Buffer.from(member.name);
    const method = member.method ?? (name.toString('latin1').endsWith('/') ? 0 : 8);
    const data = member.data ?? (method === 8 ? deflateRawSync(plain) : plain);
    const isUtf8 = name.some((byte) => byte > 0x7f) && typeof member.name === 'string';
    const truth: Fields = {
      name,
      method,
      flags: member.flags ?? (isUtf8 ? 0x800 : 0) | (member.descriptor === true ? 8 : 0),
      crc32: crc32(plain),
      compressedSize: data.length,
      size: plain.length,
      extra: Buffer.alloc(0),
    };
    const start = offset;
    const open = { crc32: 0, compressedSize: 0, size: 0 };
    const local = { ...truth, ...(member.descriptor === true ? open : {}), ...zip64(member, truth) };
    add(localHeader(override(local, member.local)));
    add(data);
    if (member.descriptor === true) add(descriptor(truth));
    const said = override({ ...truth, ...zip64(member, truth) }, member.central);
    central.push(centralHeader(said, member, (member.central?.offset ?? start) - shift));
  }
  const directoryStart = offset;
  central.forEach(add);
  const directorySize = offset - directoryStart;
  add(zip.beforeEnd ?? Buffer.alloc(0));
  const end = {
    count: zip.end?.count ?? zip.members.length,
    size: zip.end?.size ?? directorySize,
    offset: zip.end?.offset ?? directoryStart - shift,
  };
  if (zip.zip64End === true) {
    add(zip64EndRecords(end, offset));
    add(endRecord({ count: 0xffff, size: 0xffffffff, offset: 0xffffffff }, zip));
  } else add(endRecord(end, zip));
  add(zip.tail ?? Buffer.alloc(0));
  return Buffer.concat(parts);
}

/** Writes such a zip to `path` and returns the path. */
export function writeRawZip(path: string, zip: RawZip): string {
  writeFileSync(path, rawZip(zip));
  return path;
}

function override(fields: Fields, lies: HeaderOverrides | undefined): Fields {
  return { ...fields, ...lies, name: Buffer.from(lies?.name ?? fields.name) };
}

function zip64(member: RawMember, truth: Fields): Partial<Fields> {
  if (member.zip64 !== true) return {};
  const extra = Buffer.alloc(20);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  extra.writeBigUInt64LE(BigInt(truth.size), 4);
  extra.writeBigUInt64LE(BigInt(truth.compressedSize), 12);
  return { compressedSize: 0xffffffff, size: 0xffffffff, extra };
}

function shared(fields: Fields): Buffer {
  const bytes = Buffer.alloc(26);
  bytes.writeUInt16LE(20, 0);
  bytes.writeUInt16LE(fields.flags, 2);
  bytes.writeUInt16LE(fields.method, 4);
  bytes.writeUInt16LE(0x6000, 6);
  bytes.writeUInt16LE(0x5a21, 8);
  bytes.writeUInt32LE(fields.crc32, 10);
  bytes.writeUInt32LE(fields.compressedSize, 14);
  bytes.writeUInt32LE(fields.size, 18);
  bytes.writeUInt16LE(fields.name.length, 22);
  bytes.writeUInt16LE(fields.extra.length, 24);
  return bytes;
}

function localHeader(fields: Fields): Buffer {
  return Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), shared(fields), fields.name, fields.extra]);
}

function centralHeader(fields: Fields, member: RawMember, offset: number): Buffer {
  const start = Buffer.from([0x50, 0x4b, 1, 2, 20, member.system ?? 3]);
  const end = Buffer.alloc(14);
  const isDirectory = fields.name.toString('latin1').endsWith('/');
  const mode = member.mode ?? (isDirectory ? 0o040755 : 0o100644);
  end.writeUInt32LE(((mode << 16) | (isDirectory ? 0x10 : 0)) >>> 0, 6);
  end.writeUInt32LE(offset, 10);
  return Buffer.concat([start, shared(fields), end, fields.name, fields.extra]);
}

function descriptor(fields: Fields): Buffer {
  const bytes = Buffer.from('PK\u0007\u0008____________', 'latin1');
  bytes.writeUInt32LE(fields.crc32, 4);
  bytes.writeUInt32LE(fields.compressedSize, 8);
  bytes.writeUInt32LE(fields.size, 12);
  return bytes;
}

function endRecord(end: { count: number; size: number; offset: number }, zip: RawZip): Buffer {
  const bytes = Buffer.alloc(22);
  bytes.write('PK\u0005\u0006', 'latin1');
  bytes.writeUInt16LE(zip.end?.disk ?? 0, 4);
  bytes.writeUInt16LE(end.count, 8);
  bytes.writeUInt16LE(end.count, 10);
  bytes.writeUInt32LE(end.size, 12);
  bytes.writeUInt32LE(end.offset, 16);
  const comment = zip.comment ?? Buffer.alloc(0);
  bytes.writeUInt16LE(zip.end?.commentLength ?? comment.length, 20);
  return Buffer.concat([bytes, comment]);
}

function zip64EndRecords(end: { count: number; size: number; offset: number }, offset: number): Buffer {
  const bytes = Buffer.alloc(56 + 20);
  bytes.write('PK\u0006\u0006', 'latin1');
  bytes.writeBigUInt64LE(44n, 4);
  bytes.writeUInt16LE(45, 12);
  bytes.writeUInt16LE(45, 14);
  bytes.writeBigUInt64LE(BigInt(end.count), 24);
  bytes.writeBigUInt64LE(BigInt(end.count), 32);
  bytes.writeBigUInt64LE(BigInt(end.size), 40);
  bytes.writeBigUInt64LE(BigInt(end.offset), 48);
  bytes.write('PK\u0006\u0007', 56, 'latin1');
  bytes.writeBigUInt64LE(BigInt(offset), 64);
  bytes.writeUInt32LE(1, 72);
  return bytes;
}
