/** What a compiled file requires from the machine that loads it. */
export interface ElfNeeds {
  /** Name of the instruction set as in `platform.machine()`, else `machine N` (e_machine). */
  readonly machine: string;
  /** Its class: 32 or 64. */
  readonly bits: 32 | 64;
  /** Libraries that the loader must find (`DT_NEEDED`), in order. */
  readonly libraries: readonly string[];
  /** The name under which others need it (`DT_SONAME`). */
  readonly soname: string | undefined;
  /** By library, the newest symbol version of each family that it must have: `libc.so.6` → `GLIBC` → `2.17`. */
  readonly versions: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The newest `GLIBC_x.y` among its symbol versions, as `x.y`; undefined if it requires none. */
  readonly glibc: string | undefined;
  /** Where the loader looks for libraries first (`DT_RUNPATH`, else `DT_RPATH`), directories separated by `:`. */
  readonly runPath: string | undefined;
  /** Modules that Python 3 can load from it: `name` for each function `PyInit_name`. */
  readonly modules: readonly string[];
  /** It uses what only Python 2 has for its modules. */
  readonly isOfPython2: boolean;
}

/** A file that begins like an ELF file but is not one. */
export class ElfError extends Error {}

/** e_machine (ELF, "ELF Header"); names as wheels have them. */
const machines: ReadonlyMap<number, string> = new Map([
  [3, 'i686'],
  [8, 'mips'],
  [20, 'ppc'],
  [21, 'ppc64'],
  [22, 's390x'],
  [40, 'armv7l'],
  [62, 'x86_64'],
  [183, 'aarch64'],
  [243, 'riscv64'],
  [258, 'loongarch64'],
]);

const PT_LOAD = 1;
const PT_DYNAMIC = 2;
const DT_NEEDED = 1n;
const DT_STRTAB = 5n;
const DT_STRSZ = 10n;
const DT_SONAME = 14n;
const DT_RPATH = 15n;
const DT_RUNPATH = 29n;
const DT_VERNEED = 0x6ffffffen;
const DT_VERNEEDNUM = 0x6fffffffn;
/** More than any real file has; stops at a hostile one. */
const MAX_ITEMS = 65_536;
/** No name of a library or version is as long as a path may be. Bytes. */
const MAX_STRING = 4096;

/** Whether a file begins like an ELF file. */
export function isElf(bytes: Uint8Array): boolean {
  return bytes[0] === 0x7f && bytes[1] === 0x45 && bytes[2] === 0x4c && bytes[3] === 0x46;
}

/** The machine that an ELF file is built for, from its first 20 bytes. @throws ElfError if it is damaged */
export function elfMachine(bytes: Buffer): string {
  if (!isElf(bytes) || bytes.length < 20) throw new ElfError('it does not start like an ELF file');
  // e_ident[EI_DATA] at 5: 1 little-endian; e_machine: 2 bytes at 18
  const machine = bytes[5] === 1 ? bytes.readUInt16LE(18) : bytes.readUInt16BE(18);
  return machines.get(machine) ?? `machine ${machine}`;
}

/**
 * Reads what an ELF file needs to be loaded: 32 and 64 bits, both byte orders (System V ABI, "Object Files" and
 * "Dynamic Linking"; versions: LSB, "Symbol Versioning"). Sections are ignored: a stripped file has none.
 *
 * @throws ElfError when it is damaged
 */
export function readElf(bytes: Buffer): ElfNeeds {
  const file = new ElfFile(bytes);
  const dynamic = file.dynamic();
  const strings = file.strings(dynamic);
  const all = (tag: bigint): readonly string[] =>
    dynamic.filter((entry) => entry.tag === tag).map(({ value }) => strings(value));
  const [runPath] = [...all(DT_RUNPATH), ...all(DT_RPATH)];
  const versions = file.versions(dynamic, strings);
  const names = file.stringTable(dynamic);
  return {
    machine: file.machine,
    bits: file.bits,
    libraries: all(DT_NEEDED),
    soname: all(DT_SONAME)[0],
    versions: newestByLibrary(versions),
    glibc: newestGlibc(versions.map(({ version }) => version)),
    runPath,
    modules: [...new Set(Array.from(names.matchAll(STARTS), ([, name]) => name!))],
    isOfPython2: names.includes('Py_InitModule4'),
  };
}

/** A name that ends in the string table; linkers let one string end in another. */
const STARTS = /PyInit_(\w{1,200})\0/g;

/** A version of a library's symbols that a file requires. */
interface NeededVersion {
  readonly library: string;
  /** `GLIBC_2.17` */
  readonly version: string;
}

/** A part of the file that is loaded or controls loading. */
interface Segment {
  readonly type: number;
  readonly offset: bigint;
  readonly address: bigint;
  readonly fileSize: bigint;
}

interface DynamicEntry {
  readonly tag: bigint;
  readonly value: bigint;
}

type Strings = (offset: bigint) => string;

class ElfFile {
  readonly machine: string;
  readonly bits: 32 | 64;
  readonly #bytes: Buffer;
  readonly #is64: boolean;
  readonly #isLittle: boolean;
  readonly #segments: readonly Segment[];

  constructor(bytes: Buffer) {
    if (!isElf(bytes)) throw new ElfError('it does not start like an ELF file');
    this.#bytes = bytes;
    // e_ident[EI_CLASS]: 1 for 32 bits, 2 for 64
    const width = bytes[4];
    // e_ident[EI_DATA]: 1 little-endian, 2 big-endian
    const order = bytes[5];
    if ((width !== 1 && width !== 2) || (order !== 1 && order !== 2)) {
      throw new ElfError('its class or byte order is not known');
    }
    this.#is64 = width === 2;
    this.bits = this.#is64 ? 64 : 32;
    this.#isLittle = order === 1;
    // e_machine: 2 bytes at 18
    const machine = this.#half(18n);
    this.machine = machines.get(machine) ?? `machine ${machine}`;
    this.#segments = this.#readSegments();
  }

  /** The entries of the dynamic section; none in a static file. */
  dynamic(): readonly DynamicEntry[] {
    const segment = this.#segments.find(({ type }) => type === PT_DYNAMIC);
    if (segment === undefined) return [];
    const size = this.#is64 ? 8n : 4n;
    const entries: DynamicEntry[] = [];
    for (let at = segment.offset; at + 2n * size <= segment.offset + segment.fileSize; at += 2n * size) {
      // d_tag and d_un, a word each
      const tag = this.#word(at);
      if (tag === 0n) break;
      if (entries.length === MAX_ITEMS) throw new ElfError('its dynamic section is not terminated');
      entries.push({ tag, value: this.#word(at + size) });
    }
    return entries;
  }

  /** Reads strings of the dynamic string table by offset. */
  strings(dynamic: readonly DynamicEntry[]): Strings {
    const address = dynamic.find(({ tag }) => tag === DT_STRTAB)?.value;
    const size = dynamic.find(({ tag }) => tag === DT_STRSZ)?.value;
    if (address === undefined || size === undefined) {
      return () => {
        throw new ElfError('it has no string table');
      };
    }
    const start = this.#offsetOf(address);
    return (offset) => {
      if (offset >= size) throw new ElfError('a string is outside its table');
      const from = this.#at(start + offset, 1n);
      const end = from + this.#bytes.subarray(from, from + MAX_STRING).indexOf(0);
      if (end < from || BigInt(end) > start + size) throw new ElfError('a string is not terminated');
      return this.#bytes.toString('latin1', from, end);
    };
  }

  /** All of the dynamic string table; `''` for a file without one. @throws ElfError when it is outside of the file */
  stringTable(dynamic: readonly DynamicEntry[]): string {
    const address = dynamic.find(({ tag }) => tag === DT_STRTAB)?.value;
    const size = dynamic.find(({ tag }) => tag === DT_STRSZ)?.value ?? 0n;
    if (address === undefined) return '';
    const start = this.#at(this.#offsetOf(address), size);
    return this.#bytes.toString('latin1', start, start + Number(size));
  }

  /** The required library versions (`DT_VERNEED`). */
  versions(dynamic: readonly DynamicEntry[], strings: Strings): readonly NeededVersion[] {
    const address = dynamic.find(({ tag }) => tag === DT_VERNEED)?.value;
    const count = dynamic.find(({ tag }) => tag === DT_VERNEEDNUM)?.value;
    if (address === undefined || count === undefined) return [];
    const versions: NeededVersion[] = [];
    let at = this.#offsetOf(address);
    for (let index = 0n; index < count; index++) {
      // Verneed: vn_version (2), vn_cnt (2), vn_file (4), vn_aux (4), vn_next (4)
      const auxiliaries = this.#half(at + 2n);
      const library = strings(BigInt(this.#int(at + 4n)));
      let auxiliary = at + BigInt(this.#int(at + 8n));
      for (let item = 0; item < auxiliaries; item++) {
        if (versions.length === MAX_ITEMS) throw new ElfError('its list of versions is not terminated');
        // Vernaux: vna_hash (4), vna_flags (2), vna_other (2), vna_name (4), vna_next (4)
        versions.push({ library, version: strings(BigInt(this.#int(auxiliary + 8n))) });
        auxiliary += BigInt(this.#int(auxiliary + 12n));
      }
      const next = this.#int(at + 12n);
      if (next === 0) break;
      at += BigInt(next);
    }
    return versions;
  }

  #readSegments(): readonly Segment[] {
    // e_phoff at 32 (64 bits) or 28; e_phentsize and e_phnum at 54 and 56, or 42 and 44
    const start = this.#word(this.#is64 ? 32n : 28n);
    const size = BigInt(this.#half(this.#is64 ? 54n : 42n));
    const count = this.#half(this.#is64 ? 56n : 44n);
    return Array.from({ length: count }, (_, index) => {
      const at = start + BigInt(index) * size;
      // 64 bits: p_type (4), p_flags (4), p_offset, p_vaddr, p_paddr, p_filesz; 32: p_type, p_offset, p_vaddr, p_paddr, p_filesz
      return {
        type: this.#int(at),
        offset: this.#word(at + (this.#is64 ? 8n : 4n)),
        address: this.#word(at + (this.#is64 ? 16n : 8n)),
        fileSize: this.#word(at + (this.#is64 ? 32n : 16n)),
      };
    });
  }

  /** The file offset of the memory address `address`. */
  #offsetOf(address: bigint): bigint {
    const segment = this.#segments.find(
      (one) => one.type === PT_LOAD && address >= one.address && address < one.address + one.fileSize,
    );
    if (segment === undefined) throw new ElfError('an address is not in any segment');
    return segment.offset + (address - segment.address);
  }

  #at(offset: bigint, size: bigint): number {
    if (offset < 0n || offset + size > BigInt(this.#bytes.length)) {
      throw new ElfError('it is truncated');
    }
    return Number(offset);
  }

  #half(offset: bigint): number {
    const at = this.#at(offset, 2n);
    return this.#isLittle ? this.#bytes.readUInt16LE(at) : this.#bytes.readUInt16BE(at);
  }

  #int(offset: bigint): number {
    const at = this.#at(offset, 4n);
    return this.#isLittle ? this.#bytes.readUInt32LE(at) : this.#bytes.readUInt32BE(at);
  }

  /** An address or offset: 8 bytes, or 4 in a 32-bit file. */
  #word(offset: bigint): bigint {
    if (!this.#is64) return BigInt(this.#int(offset));
    const at = this.#at(offset, 8n);
    return this.#isLittle ? this.#bytes.readBigUInt64LE(at) : this.#bytes.readBigUInt64BE(at);
  }
}

/** The highest of `GLIBC_2.17`, `GLIBC_2.2.5` …, without its patch number. */
function newestGlibc(versions: readonly string[]): string | undefined {
  const found = versions.flatMap((version) => {
    const match = /^GLIBC_(\d{1,4})\.(\d{1,4})(?:\.\d+)?$/.exec(version);
    return match === null ? [] : [[Number(match[1]), Number(match[2])] as const];
  });
  const [newest] = found.toSorted((a, b) => b[0] - a[0] || b[1] - a[1]);
  return newest === undefined ? undefined : newest.join('.');
}

/** `GLIBCXX_3.4.29` → family and number; others (`GLIBC_PRIVATE`, `OPENSSL_3.0.0`) name no order that we know. */
const NUMBERED = /^(GLIBC|GLIBCXX|CXXABI|GCC)_(\d{1,4}(?:\.\d{1,4}){1,3})$/;
/** Files with relative relocations require this of the C library, which has it since 2.36. */
const RELATIVE_RELOCATIONS = 'GLIBC_ABI_DT_RELR';

function newestByLibrary(versions: readonly NeededVersion[]): ElfNeeds['versions'] {
  const found = new Map<string, Map<string, string>>();
  for (const { library, version } of versions) {
    const [, family, number] = NUMBERED.exec(version === RELATIVE_RELOCATIONS ? 'GLIBC_2.36' : version) ?? [];
    if (family === undefined || number === undefined) continue;
    const families = found.get(library) ?? new Map<string, string>();
    found.set(library, families);
    const known = families.get(family);
    if (known === undefined || compareNumbers(number, known) > 0) families.set(family, number);
  }
  return Object.fromEntries(
    Array.from(found, ([library, families]) => [library, Object.fromEntries(families)]),
  );
}

/** Compares `3.4.9` and `3.4.29` number by number. */
export function compareNumbers(a: string, b: string): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
