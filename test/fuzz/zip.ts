import { crc32, deflateRawSync } from 'node:zlib';
import type { Dice } from '../support/random.ts';

interface Member {
  readonly name: string;
  readonly content: Buffer;
}

const NUMBERS = [0, 1, 8, 9, 0x14, 0x7f, 0xff, 0x800, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff];
/** Kinds of files in the upper half of the external attributes: a link, a device, a directory, a setuid program. */
const MODES = [0o120777, 0o020666, 0o040755, 0o104755, 0o100000, 0];

/**
 * A zip file (APPNOTE.TXT) whose numbers are wrong where the dice say so: a writer of our own, because others do not write
 * what is wrong.
 * @param share how likely a number is wrong
 */
export function strangeZip(members: readonly Member[], dice: Dice, share: number): Buffer {
  const number = (value: number): number => (dice.chance(share) ? dice.pick(NUMBERS) : value);
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { name, content } of members) {
    const nameBytes = Buffer.from(name);
    const method = number(dice.chance(0.3) ? 0 : 8);
    const packed = method === 0 ? content : deflateRawSync(content);
    const data = dice.chance(share) ? Buffer.concat([packed, Buffer.from('more')]) : packed;
    const flags = number(0x800);
    const [crc, size, length] = [number(crc32(content)), number(data.length), number(content.length)];
    const extra = dice.chance(share) ? strangeExtra(dice) : Buffer.alloc(0);
    const attributes = dice.chance(share) ? (dice.pick(MODES) << 16) >>> 0 : (0o100644 << 16) >>> 0;
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(flags & 0xffff, 6);
    head.writeUInt16LE(number(method) & 0xffff, 8);
    head.writeUInt32LE(number(crc), 14);
    head.writeUInt32LE(number(size), 18);
    head.writeUInt32LE(number(length), 22);
    head.writeUInt16LE(number(nameBytes.length) & 0xffff, 26);
    head.writeUInt16LE(number(extra.length) & 0xffff, 28);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(number(0x314) & 0xffff, 4);
    entry.writeUInt16LE(20, 6);
    entry.writeUInt16LE(flags & 0xffff, 8);
    entry.writeUInt16LE(method & 0xffff, 10);
    entry.writeUInt32LE(crc, 16);
    entry.writeUInt32LE(size, 20);
    entry.writeUInt32LE(length, 24);
    entry.writeUInt16LE(number(nameBytes.length) & 0xffff, 28);
    entry.writeUInt16LE(number(extra.length) & 0xffff, 30);
    entry.writeUInt16LE(number(0) & 0xffff, 32);
    entry.writeUInt16LE(number(0) & 0xffff, 34);
    entry.writeUInt32LE(attributes, 38);
    entry.writeUInt32LE(number(offset), 42);
    local.push(head, nameBytes, extra, data);
    central.push(entry, nameBytes, extra);
    offset += head.length + nameBytes.length + extra.length + data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(number(members.length) & 0xffff, 8);
  end.writeUInt16LE(number(members.length) & 0xffff, 10);
  end.writeUInt32LE(number(directory.length), 12);
  end.writeUInt32LE(number(offset), 16);
  end.writeUInt16LE(number(0) & 0xffff, 20);
  return Buffer.concat([...local, directory, end]);
}

/** Extra fields: ZIP64, a Unicode path, one that is too long, bytes without sense. */
function strangeExtra(dice: Dice): Buffer {
  const field = (id: number, length: number, content: Buffer): Buffer => {
    const head = Buffer.alloc(4);
    head.writeUInt16LE(id, 0);
    head.writeUInt16LE(length, 2);
    return Buffer.concat([head, content]);
  };
  const zip64 = Buffer.alloc(24);
  for (const at of [0, 8, 16])
    zip64.writeBigUInt64LE(BigInt(dice.pick(NUMBERS)) << BigInt(dice.below(32)), at);
  return dice.pick([
    field(0x0001, 24, zip64),
    field(0x0001, dice.below(30), zip64.subarray(0, dice.below(24))),
    field(0x7075, 9, Buffer.from('\u0001abcdname')),
    field(0x9999, 0xffff, Buffer.from('x')),
    Buffer.from('xyz'),
  ]);
}
