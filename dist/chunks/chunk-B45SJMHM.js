import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  headerValues,
  keepDerived,
  openWheel,
  readDerived,
  thisBuild
} from "./chunk-NJWYMAMC.js";
import {
  readMemberBeside,
  readMemberStart
} from "./chunk-5IQLQ4VY.js";

// src/platforms/elf.ts
var ElfError = class extends Error {
};
var machines = /* @__PURE__ */ new Map([
  [3, "i686"],
  [8, "mips"],
  [20, "ppc"],
  [21, "ppc64"],
  [22, "s390x"],
  [40, "armv7l"],
  [62, "x86_64"],
  [183, "aarch64"],
  [243, "riscv64"],
  [258, "loongarch64"]
]);
var PT_LOAD = 1;
var PT_DYNAMIC = 2;
var DT_NEEDED = 1n;
var DT_STRTAB = 5n;
var DT_STRSZ = 10n;
var DT_RPATH = 15n;
var DT_RUNPATH = 29n;
var DT_VERNEED = 0x6ffffffen;
var DT_VERNEEDNUM = 0x6fffffffn;
var MAX_ITEMS = 65536;
function isElf(bytes) {
  return bytes[0] === 127 && bytes[1] === 69 && bytes[2] === 76 && bytes[3] === 70;
}
function elfMachine(bytes) {
  if (!isElf(bytes) || bytes.length < 20) throw new ElfError("it does not begin as an ELF file");
  const machine = bytes[5] === 1 ? bytes.readUInt16LE(18) : bytes.readUInt16BE(18);
  return machines.get(machine) ?? `machine ${machine}`;
}
function readElf(bytes) {
  const file = new ElfFile(bytes);
  const dynamic = file.dynamic();
  const strings = file.strings(dynamic);
  const all = (tag) => dynamic.filter((entry) => entry.tag === tag).map(({ value }) => strings(value));
  const [runPath] = [...all(DT_RUNPATH), ...all(DT_RPATH)];
  return {
    machine: file.machine,
    libraries: all(DT_NEEDED),
    glibc: newestGlibc(file.versions(dynamic, strings)),
    runPath
  };
}
var ElfFile = class {
  machine;
  #bytes;
  #is64;
  #isLittle;
  #segments;
  constructor(bytes) {
    if (!isElf(bytes)) throw new ElfError("it does not begin as an ELF file");
    this.#bytes = bytes;
    const width = bytes[4];
    const order = bytes[5];
    if (width !== 1 && width !== 2 || order !== 1 && order !== 2) {
      throw new ElfError("its class or byte order is not known");
    }
    this.#is64 = width === 2;
    this.#isLittle = order === 1;
    const machine = this.#half(18n);
    this.machine = machines.get(machine) ?? `machine ${machine}`;
    this.#segments = this.#readSegments();
  }
  /** The entries of the dynamic section; none in a static file. */
  dynamic() {
    const segment = this.#segments.find(({ type }) => type === PT_DYNAMIC);
    if (segment === void 0) return [];
    const size = this.#is64 ? 8n : 4n;
    const entries = [];
    for (let at = segment.offset; at + 2n * size <= segment.offset + segment.fileSize; at += 2n * size) {
      const tag = this.#word(at);
      if (tag === 0n) break;
      if (entries.length === MAX_ITEMS) throw new ElfError("its dynamic section does not end");
      entries.push({ tag, value: this.#word(at + size) });
    }
    return entries;
  }
  /** Reads strings of the dynamic string table by offset. */
  strings(dynamic) {
    const address = dynamic.find(({ tag }) => tag === DT_STRTAB)?.value;
    const size = dynamic.find(({ tag }) => tag === DT_STRSZ)?.value;
    if (address === void 0 || size === void 0) {
      return () => {
        throw new ElfError("it has no table of strings");
      };
    }
    const start = this.#offsetOf(address);
    return (offset) => {
      if (offset >= size) throw new ElfError("a string lies outside of its table");
      const from = this.#at(start + offset, 1n);
      const end = this.#bytes.indexOf(0, from);
      if (end === -1 || BigInt(end) > start + size) throw new ElfError("a string does not end");
      return this.#bytes.toString("latin1", from, end);
    };
  }
  /** Names of the versions that are needed of libraries (`DT_VERNEED`). */
  versions(dynamic, strings) {
    const address = dynamic.find(({ tag }) => tag === DT_VERNEED)?.value;
    const count = dynamic.find(({ tag }) => tag === DT_VERNEEDNUM)?.value;
    if (address === void 0 || count === void 0) return [];
    const names = [];
    let at = this.#offsetOf(address);
    for (let index = 0n; index < count; index++) {
      const auxiliaries = this.#half(at + 2n);
      let auxiliary = at + BigInt(this.#int(at + 8n));
      for (let item = 0; item < auxiliaries; item++) {
        if (names.length === MAX_ITEMS) throw new ElfError("its versions do not end");
        names.push(strings(BigInt(this.#int(auxiliary + 8n))));
        auxiliary += BigInt(this.#int(auxiliary + 12n));
      }
      const next = this.#int(at + 12n);
      if (next === 0) break;
      at += BigInt(next);
    }
    return names;
  }
  #readSegments() {
    const start = this.#word(this.#is64 ? 32n : 28n);
    const size = BigInt(this.#half(this.#is64 ? 54n : 42n));
    const count = this.#half(this.#is64 ? 56n : 44n);
    return Array.from({ length: count }, (_, index) => {
      const at = start + BigInt(index) * size;
      return {
        type: this.#int(at),
        offset: this.#word(at + (this.#is64 ? 8n : 4n)),
        address: this.#word(at + (this.#is64 ? 16n : 8n)),
        fileSize: this.#word(at + (this.#is64 ? 32n : 16n))
      };
    });
  }
  /** Where in the file the memory address `address` comes from. */
  #offsetOf(address) {
    const segment = this.#segments.find(
      (one) => one.type === PT_LOAD && address >= one.address && address < one.address + one.fileSize
    );
    if (segment === void 0) throw new ElfError("an address lies in no segment");
    return segment.offset + (address - segment.address);
  }
  #at(offset, size) {
    if (offset < 0n || offset + size > BigInt(this.#bytes.length)) {
      throw new ElfError("it ends too early");
    }
    return Number(offset);
  }
  #half(offset) {
    const at = this.#at(offset, 2n);
    return this.#isLittle ? this.#bytes.readUInt16LE(at) : this.#bytes.readUInt16BE(at);
  }
  #int(offset) {
    const at = this.#at(offset, 4n);
    return this.#isLittle ? this.#bytes.readUInt32LE(at) : this.#bytes.readUInt32BE(at);
  }
  /** An address or offset: 8 bytes, or 4 in a 32-bit file. */
  #word(offset) {
    if (!this.#is64) return BigInt(this.#int(offset));
    const at = this.#at(offset, 8n);
    return this.#isLittle ? this.#bytes.readBigUInt64LE(at) : this.#bytes.readBigUInt64BE(at);
  }
};
function newestGlibc(versions) {
  const found = versions.flatMap((version) => {
    const match = /^GLIBC_(\d{1,4})\.(\d{1,4})(?:\.\d+)?$/.exec(version);
    return match === null ? [] : [[Number(match[1]), Number(match[2])]];
  });
  const [newest] = found.toSorted((a, b) => b[0] - a[0] || b[1] - a[1]);
  return newest === void 0 ? void 0 : newest.join(".");
}

// src/formats/wheel-needs.ts
var KEPT = "wheel.needs";
var MAX_AUDITED = 8 * 1024 * 1024;
var MAX_COMPILED = 64 * 1024 * 1024;
var known = /* @__PURE__ */ new WeakMap();
function wheelNeeds(wheel, build = thisBuild) {
  const needs = known.get(wheel.facts) ?? readOrFind(wheel, build);
  known.set(wheel.facts, needs);
  return needs;
}
function createNeedsAhead() {
  let last = Promise.resolve();
  return (wheel) => {
    last = last.then(() => wheelNeeds(wheel)).catch(() => void 0);
  };
}
async function readOrFind(wheel, build) {
  const kept = readDerived(wheel, KEPT, build);
  if (kept !== void 0) return kept.value;
  const needs = await readNeeds(wheel);
  if (build !== void 0) await keepDerived(wheel, KEPT, { value: needs, data: Buffer.alloc(0) }, build);
  return needs;
}
async function readNeeds(wheel) {
  const open = await openWheel(wheel);
  const shared = [...open.files].filter(([path]) => /\.so(?:\.|$)/.test(path));
  const size = shared.reduce((sum, [, member]) => sum + member.size, 0);
  const isAudited = wheel.pinned.filename.includes("manylinux") && size > MAX_AUDITED;
  const compiled = [];
  for (const [path, member] of shared) {
    const file = await readCompiled(wheel, path, member, isAudited);
    if (file !== void 0) compiled.push(file);
  }
  return {
    topLevelModules: topLevelModules(open),
    requiresDist: headerValues(open.metadata, "Requires-Dist", false),
    requiresPython: headerValues(open.metadata, "Requires-Python", false)[0],
    compiled
  };
}
async function readCompiled(wheel, path, member, isAudited) {
  const start = await readMemberStart(wheel.path, member);
  if (!isElf(start)) return void 0;
  try {
    const machine = elfMachine(start);
    if (isAudited || member.size > MAX_COMPILED) return { path, machine, needs: void 0 };
    const needs = readElf(await readMemberBeside(wheel.path, member, MAX_COMPILED));
    return { path, machine, needs };
  } catch (error) {
    if (error instanceof ElfError) return { path, machine: void 0, needs: void 0 };
    throw error;
  }
}
function topLevelModules({ files, distInfo, dataDirectories }) {
  const names = /* @__PURE__ */ new Set();
  for (const path of files.keys()) {
    const parts = path.split("/");
    const isData = dataDirectories.has(parts[0]);
    if (parts[0] === distInfo || isData && !/^(?:pure|plat)lib$/.test(parts[1] ?? "")) continue;
    const [top, ...below] = isData ? parts.slice(2) : parts;
    const name = below.length > 0 ? top : moduleOf(top ?? "");
    if (name !== void 0 && /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)) names.add(name);
  }
  return [...names].sort();
}
function moduleOf(file) {
  return /^(.+?)(?:\.[\w-]+)?\.(?:py|pyd|so)$/.exec(file)?.[1];
}

// src/checks/bundle-checks.ts
var largestUnzipped = 262144e3;
function checkFunction(checked, parts) {
  const findings = [];
  const hasLayers = parts.length > 1;
  if (!parts.some(({ files }) => holdsModule(files, checked.module))) {
    findings.push({
      severity: "error",
      code: "handler-module-missing",
      message: `The package of ${checked.target} has no module \`${checked.module}\`, which its \`handler\` names${hasLayers ? ", nor have its layers" : ""}: the function would fail at its first call.`,
      place: checked.place,
      help: "Check the name; a module of the repository must be owned by a `python_sources` target, one of a wheel by a requirement."
    });
  }
  const total = parts.reduce((sum, { unzippedSize }) => sum + unzippedSize, 0);
  if (total > largestUnzipped) {
    const sizes = parts.map(({ target, unzippedSize }) => `${unzippedSize} in ${target}`).join(", ");
    findings.push({
      severity: "error",
      code: "too-large-unzipped",
      message: hasLayers ? `${checked.target} and its layers have ${total} bytes unzipped (${sizes}); Lambda takes at most ${largestUnzipped} of all together.` : `The package of ${checked.target} has ${total} bytes unzipped; Lambda takes at most ${largestUnzipped}, layers included.`,
      place: checked.place,
      help: "Leave out what the function does not import (`!address` in `dependencies`), or move it to a container image."
    });
  }
  return findings;
}
function holdsModule(files, module) {
  const path = module.replaceAll(".", "/");
  const extension = new RegExp(`^${escapeForRegExp(path)}\\.(py|pyc|[\\w.-]+\\.so|so)$`);
  return files.some(
    (entry) => entry.path === `${path}/__init__.py` || entry.path === `${path}/__init__.pyc` || extension.test(entry.path)
  );
}
function escapeForRegExp(text) {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}

export {
  wheelNeeds,
  createNeedsAhead,
  checkFunction,
  holdsModule
};
