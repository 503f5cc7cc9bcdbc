/** What a made ELF file says about itself. */
interface MadeElf {
  /** e_machine; default x86_64 (62). */
  readonly machine?: number;
  readonly needed?: readonly string[];
  readonly soname?: string;
  readonly runPath?: string;
  /** Library → versions of its symbols. */
  readonly versions?: Readonly<Record<string, readonly string[]>>;
  /** Names of its symbols. */
  readonly symbols?: readonly string[];
}

/**
 * A shared object for 64 bits, little-endian, with a dynamic section and nothing to run (System V ABI). A linker for every
 * machine is not needed, and `readelf` reads it.
 */
export function makeElf(made: MadeElf): Buffer {
  const { machine = 62, needed = [], soname, runPath, versions = {}, symbols = [] } = made;
  const strings: string[] = [''];
  let length = 1;
  const at = (text: string): number => {
    const offset = length;
    strings.push(text);
    length += text.length + 1;
    return offset;
  };
  for (const symbol of symbols) at(symbol);
  const needs = Object.entries(versions);
  const tags: [number, number][] = needed.map((name) => [1, at(name)]);
  if (soname !== undefined) tags.push([14, at(soname)]);
  if (runPath !== undefined) tags.push([29, at(runPath)]);
  const verneed = Buffer.alloc(needs.reduce((sum, [, names]) => sum + 16 + 16 * names.length, 0));
  let offset = 0;
  for (const [index, [library, names]] of needs.entries()) {
    const size = 16 + 16 * names.length;
    verneed.writeUInt16LE(1, offset);
    verneed.writeUInt16LE(names.length, offset + 2);
    verneed.writeUInt32LE(at(library), offset + 4);
    verneed.writeUInt32LE(16, offset + 8);
    verneed.writeUInt32LE(index === needs.length - 1 ? 0 : size, offset + 12);
    for (const [item, name] of names.entries()) {
      const aux = offset + 16 + 16 * item;
      verneed.writeUInt16LE(item + 2, aux + 6);
      verneed.writeUInt32LE(at(name), aux + 8);
      verneed.writeUInt32LE(item === names.length - 1 ? 0 : 16, aux + 12);
    }
    offset += size;
  }
  const table = Buffer.from(`${strings.join('\0')}\0`, 'latin1');
  const [stringsAt, verneedAt] = [64 + 2 * 56, (64 + 2 * 56 + table.length + 7) & ~7];
  const dynamicAt = verneedAt + verneed.length;
  const all = [...tags, [5, stringsAt], [10, table.length], ...(needs.length > 0 ? [[0x6ffffffe, verneedAt], [0x6fffffff, needs.length]] : []), [0, 0]] as const; // prettier-ignore
  const bytes = Buffer.alloc(dynamicAt + 16 * all.length);
  Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]).copy(bytes);
  bytes.writeUInt16LE(3, 16);
  bytes.writeUInt16LE(machine, 18);
  bytes.writeUInt32LE(1, 20);
  bytes.writeBigUInt64LE(64n, 32);
  for (const [value, where] of [[64, 52], [56, 54], [2, 56]] as const) bytes.writeUInt16LE(value, where); // prettier-ignore
  const segment = (index: number, type: number, start: number, size: number): void => {
    const header = 64 + 56 * index;
    bytes.writeUInt32LE(type, header);
    bytes.writeUInt32LE(4, header + 4);
    for (const [field, value] of [[8, start], [16, start], [24, start], [32, size], [40, size], [48, 8]] as const) bytes.writeBigUInt64LE(BigInt(value), header + field); // prettier-ignore
  };
  segment(0, 1, 0, bytes.length);
  segment(1, 2, dynamicAt, 16 * all.length);
  table.copy(bytes, stringsAt);
  verneed.copy(bytes, verneedAt);
  for (const [index, [tag, value]] of all.entries()) {
    bytes.writeBigUInt64LE(BigInt(tag), dynamicAt + 16 * index);
    bytes.writeBigUInt64LE(BigInt(value), dynamicAt + 16 * index + 8);
  }
  return bytes;
}
