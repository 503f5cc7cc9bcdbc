import {
  includesRequirements,
  lambdaTargetPlatform,
  packageInputs
} from "./chunk-PIEI5WB7.js";
import {
  outlineModule
} from "./chunk-DBYG34KA.js";
import {
  fileStats,
  isOurs,
  isSameStamp,
  thisBuild,
  writeRecord
} from "./chunk-3GR6RLEO.js";
import {
  discard,
  replaceDirectory,
  replaceFile,
  temporaryName,
  writeBytes
} from "./chunk-RM7XXT6Q.js";
import {
  memberships,
  settleMemberships
} from "./chunk-UESL6QA2.js";
import {
  Readable,
  Writable,
  asZipError,
  crc32,
  createDeflateRaw,
  deflateRaw,
  deflateRawSync,
  pipeline2 as pipeline,
  readFully,
  readMember,
  readMemberBeside,
  readMemberInPieces,
  readMemberNow,
  readMembersInPieces
} from "./chunk-SSWEC3SC.js";
import {
  Token,
  Tokenizer,
  boolField,
  fieldPlace,
  keywords,
  outputPath,
  resolveHandler,
  scanImports,
  stdlibModules,
  stdlibModulesOf,
  stringField,
  stringListField
} from "./chunk-OERDMW3G.js";
import {
  HANDLER_MODULE,
  LAMBDEX_MODULE,
  exportStatement,
  modulesOfRuntime,
  projectsOfRuntime,
  versionsOfRuntime
} from "./chunk-5W2LZIJ6.js";
import {
  MarkerEvaluationError,
  RequirementSyntaxError,
  UNKNOWN_VERSION,
  commandForLockFile,
  compareCodePoints,
  evaluateMarker,
  formatRequirement,
  lockFormats,
  mayBeMet,
  own,
  parseRequirement,
  parseSpecifiers,
  parseToml,
  satisfiesClauses,
  satisfiesSpecifier,
  sortedByCodePoint,
  tableAt
} from "./chunk-QQLENHY2.js";
import {
  normalizeName
} from "./chunk-SDDAAFP3.js";
import {
  trackedFiles
} from "./chunk-E55JLYEX.js";
import {
  createHash
} from "./chunk-4RDC6BGS.js";
import {
  isIdentifier,
  isLfsPointer,
  isWordName,
  lfsPointer,
  outputCharacters,
  pointerBytes,
  versionControlPart
} from "./chunk-OISQAYTL.js";
import {
  directoryOf,
  isBelow,
  parseBoundedJson
} from "./chunk-Y5MMXVRX.js";
import {
  Problems,
  UserError,
  append,
  listSome,
  userError
} from "./chunk-4CWYCPRC.js";
import {
  basename,
  chmodSync,
  closeSync,
  copyFileSync,
  dirname,
  existsSync,
  isAbsolute,
  join,
  lstatSync,
  mkdirSync,
  openSync,
  posix,
  readFileSync,
  readSync,
  readdirSync,
  realpathSync,
  relative,
  resolve,
  rmSync,
  sep,
  statSync,
  symlinkSync,
  writeFileSync
} from "./chunk-PSGP3ZSG.js";
import {
  nearNames
} from "./chunk-2DDHYSBU.js";

// src/archive/file-pieces.ts
var PIECE = 256 * 1024;
function* filePieces(path, owner) {
  const descriptor = attempt(path, owner, () => openSync(path, "r"));
  try {
    for (; ; ) {
      const buffer = Buffer.allocUnsafeSlow(PIECE);
      const count = attempt(path, owner, () => readSync(descriptor, buffer, 0, PIECE, null));
      if (count === 0) return void 0;
      yield buffer.subarray(0, count);
    }
  } finally {
    closeSync(descriptor);
  }
}
function readFully2(descriptor, target, offset, path) {
  for (let done = 0; done < target.length; ) {
    const count = readSync(descriptor, target, done, target.length - done, offset + done);
    if (count === 0) throw new Error(`${path} ends too early`);
    done += count;
  }
}
function fileChecksum(path, owner) {
  let size = 0;
  let crc = 0;
  for (const piece of filePieces(path, owner)) {
    size += piece.length;
    crc = crc32(piece, crc);
  }
  return { size, crc32: crc };
}
function fileSize(path, owner) {
  return attempt(path, owner, () => statSync(path).size);
}
function attempt(path, owner, work) {
  try {
    return work();
  } catch (error) {
    throw cannotRead(path, owner, error);
  }
}
function cannotRead(path, owner, error) {
  return userError({
    code: "cannot-read",
    message: `Cannot read \`${path}\` of ${owner}: ${error.message}`,
    help: "make sure the file exists and is readable while the package is being written"
  });
}

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
var DT_SONAME = 14n;
var DT_RPATH = 15n;
var DT_RUNPATH = 29n;
var DT_VERNEED = 0x6ffffffen;
var DT_VERNEEDNUM = 0x6fffffffn;
var MAX_ITEMS = 65536;
var MAX_STRING = 4096;
function isElf(bytes) {
  return bytes[0] === 127 && bytes[1] === 69 && bytes[2] === 76 && bytes[3] === 70;
}
function elfMachine(bytes) {
  if (!isElf(bytes) || bytes.length < 20) throw new ElfError("it does not start like an ELF file");
  const machine = bytes[5] === 1 ? bytes.readUInt16LE(18) : bytes.readUInt16BE(18);
  return machines.get(machine) ?? `machine ${machine}`;
}
function readElf(bytes) {
  const file = new ElfFile(bytes);
  const dynamic = file.dynamic();
  const strings = file.strings(dynamic);
  const all = (tag) => dynamic.filter((entry) => entry.tag === tag).map(({ value }) => strings(value));
  const [runPath] = [...all(DT_RUNPATH), ...all(DT_RPATH)];
  const versions = file.versions(dynamic, strings);
  return {
    machine: file.machine,
    bits: file.bits,
    libraries: all(DT_NEEDED),
    soname: all(DT_SONAME)[0],
    versions: newestByLibrary(versions),
    glibc: newestGlibc(versions.map(({ version }) => version)),
    runPath
  };
}
var ElfFile = class {
  machine;
  bits;
  #bytes;
  #is64;
  #isLittle;
  #segments;
  constructor(bytes) {
    if (!isElf(bytes)) throw new ElfError("it does not start like an ELF file");
    this.#bytes = bytes;
    const width = bytes[4];
    const order2 = bytes[5];
    if (width !== 1 && width !== 2 || order2 !== 1 && order2 !== 2) {
      throw new ElfError("its class or byte order is not known");
    }
    this.#is64 = width === 2;
    this.bits = this.#is64 ? 64 : 32;
    this.#isLittle = order2 === 1;
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
      if (entries.length === MAX_ITEMS) throw new ElfError("its dynamic section is not terminated");
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
        throw new ElfError("it has no string table");
      };
    }
    const start = this.#offsetOf(address);
    return (offset) => {
      if (offset >= size) throw new ElfError("a string is outside its table");
      const from = this.#at(start + offset, 1n);
      const end = from + this.#bytes.subarray(from, from + MAX_STRING).indexOf(0);
      if (end < from || BigInt(end) > start + size) throw new ElfError("a string is not terminated");
      return this.#bytes.toString("latin1", from, end);
    };
  }
  /** The required library versions (`DT_VERNEED`). */
  versions(dynamic, strings) {
    const address = dynamic.find(({ tag }) => tag === DT_VERNEED)?.value;
    const count = dynamic.find(({ tag }) => tag === DT_VERNEEDNUM)?.value;
    if (address === void 0 || count === void 0) return [];
    const versions = [];
    let at = this.#offsetOf(address);
    for (let index = 0n; index < count; index++) {
      const auxiliaries = this.#half(at + 2n);
      const library = strings(BigInt(this.#int(at + 4n)));
      let auxiliary = at + BigInt(this.#int(at + 8n));
      for (let item = 0; item < auxiliaries; item++) {
        if (versions.length === MAX_ITEMS) throw new ElfError("its list of versions is not terminated");
        versions.push({ library, version: strings(BigInt(this.#int(auxiliary + 8n))) });
        auxiliary += BigInt(this.#int(auxiliary + 12n));
      }
      const next = this.#int(at + 12n);
      if (next === 0) break;
      at += BigInt(next);
    }
    return versions;
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
  /** The file offset of the memory address `address`. */
  #offsetOf(address) {
    const segment = this.#segments.find(
      (one) => one.type === PT_LOAD && address >= one.address && address < one.address + one.fileSize
    );
    if (segment === void 0) throw new ElfError("an address is not in any segment");
    return segment.offset + (address - segment.address);
  }
  #at(offset, size) {
    if (offset < 0n || offset + size > BigInt(this.#bytes.length)) {
      throw new ElfError("it is truncated");
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
var NUMBERED = /^(GLIBC|GLIBCXX|CXXABI|GCC)_(\d{1,4}(?:\.\d{1,4}){1,3})$/;
var RELATIVE_RELOCATIONS = "GLIBC_ABI_DT_RELR";
function newestByLibrary(versions) {
  const found = /* @__PURE__ */ new Map();
  for (const { library, version } of versions) {
    const [, family, number] = NUMBERED.exec(version === RELATIVE_RELOCATIONS ? "GLIBC_2.36" : version) ?? [];
    if (family === void 0 || number === void 0) continue;
    const families = found.get(library) ?? /* @__PURE__ */ new Map();
    found.set(library, families);
    const known3 = families.get(family);
    if (known3 === void 0 || compareNumbers(number, known3) > 0) families.set(family, number);
  }
  return Object.fromEntries(
    Array.from(found, ([library, families]) => [library, Object.fromEntries(families)])
  );
}
function compareNumbers(a, b) {
  const [left, right] = [a.split(".").map(Number), b.split(".").map(Number)];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

// src/platforms/compiled-facts.ts
var LARGEST = 262144e3;
var compiledFacts = { name: "compiled", largest: LARGEST, read: readCompiled };
var SHARED_OBJECT = /\.so(?:\.[\w.-]+)?$/;
var machO = /* @__PURE__ */ new Set([
  4277009102,
  4277009103,
  3472551422,
  3489328638,
  3405691582,
  3199925962
]);
function readCompiled(bytes) {
  if (!isElf(bytes)) return { format: otherFormat(bytes) };
  try {
    const { machine, bits, libraries, soname, versions, runPath } = readElf(bytes);
    return { format: "elf", machine, bits, libraries, soname, versions, runPath };
  } catch (error) {
    if (!(error instanceof ElfError)) throw error;
    return { format: "damaged", machine: bytes.length < 20 ? void 0 : elfMachine(bytes) };
  }
}
function otherFormat(bytes) {
  if (bytes.length >= 4 && machO.has(bytes.readUInt32BE(0))) return "mach-o";
  return bytes.length >= 64 && bytes[0] === 77 && bytes[1] === 90 ? "pe" : "other";
}

// src/archive/member-names.ts
var MAX_PART = 255;
var MAX_PATH = 4096;
var MAX_PARTS = 128;
var PLAIN_NAME = /^\w[\w.+=@-]*(?:\/\w[\w.+=@-]*)*\/?$/;
function unsafeName(name) {
  return isPlainName(name) ? void 0 : faultOf(name);
}
function isPlainName(name) {
  return name.length <= MAX_PART && PLAIN_NAME.test(name);
}
function faultOf(name) {
  if (name === "" || name === "/") return "its name is empty";
  if (name.startsWith("/")) return "its name is an absolute path";
  if (/^[A-Za-z]:/.test(name)) return "its name starts with a drive letter";
  if (name.includes("\\")) return "its name contains a backslash";
  if (/[\u0000-\u001f\u007f-\u009f]/.test(name)) return "its name contains a control character";
  const path = name.endsWith("/") ? name.slice(0, -1) : name;
  const parts = path.split("/");
  if (parts.length > MAX_PARTS) return `its name has more than ${MAX_PARTS} parts`;
  for (const part of parts) {
    if (part === "") return "its name has an empty part (`//`)";
    if (part === "..") return "its name has a part `..`";
    if (part === ".") return "its name has a part `.`";
    if (part.length > MAX_PART / 4 && Buffer.byteLength(part) > MAX_PART) {
      return `a part of its name is longer than ${MAX_PART} bytes`;
    }
  }
  if (Buffer.byteLength(name) > MAX_PATH) return `its name is longer than ${MAX_PATH} bytes`;
  return void 0;
}
function parentsOf(path) {
  const parents = [];
  for (let slash = path.indexOf("/"); slash !== -1; slash = path.indexOf("/", slash + 1)) {
    parents.push(path.slice(0, slash));
  }
  return parents;
}
function directoriesAbove(paths, most = Infinity) {
  const above = /* @__PURE__ */ new Set();
  for (let directory of new Set(paths.map(directoryOf))) {
    for (; directory !== "" && !above.has(directory); directory = directoryOf(directory))
      above.add(directory);
    if (above.size > most) break;
  }
  return above;
}

// src/wheels/derived.ts
function readDerived(wheel, name, build) {
  const path = join(dirname(wheel.path), name);
  if (build === void 0 || wheel.stamp === void 0) return void 0;
  const stats = fileStats(path);
  if (stats === void 0 || !isOurs(stats)) return void 0;
  try {
    const bytes = readFileSync(path);
    const dataOffset = bytes.indexOf("\n") + 1;
    const header = JSON.parse(bytes.toString("utf8", 0, dataOffset));
    const dataSize = bytes.length - dataOffset;
    const isKnown = header["build"] === build && header["sha256"] === wheel.pinned.sha256 && header["dataSize"] === dataSize && isSameStamp(header["stamp"], wheel.stamp);
    return isKnown ? { value: header["value"], path, dataOffset, data: bytes.subarray(dataOffset) } : void 0;
  } catch {
    return void 0;
  }
}
function keepDerived(wheel, name, { value, data }, build) {
  const { stamp, path, pinned } = wheel;
  if (build === void 0 || stamp === void 0) return void 0;
  const { sha256 } = pinned;
  const header = `${JSON.stringify({ build, sha256, stamp, dataSize: data.length, value })}
`;
  const content = Buffer.concat([Buffer.from(header), data]);
  const host = { storeDirectory: dirname(dirname(path)) };
  if (!writeRecord(host, join(dirname(path), name), content)) return void 0;
  return readDerived(wheel, name, build);
}

// src/formats/member-facts.ts
var SMALL = 4 * 1024 * 1024;
var MemberFacts = class {
  #wheel;
  #kind;
  #build;
  /** Those of this run. */
  #values = /* @__PURE__ */ new Map();
  /** Those of an earlier run as JSON; most are never asked for. */
  #texts;
  #hasNews = false;
  constructor(wheel, kind, build) {
    this.#wheel = wheel;
    this.#kind = kind;
    this.#build = build;
    this.#texts = readTexts(wheel, fileOf(kind), build);
  }
  /** What is known of a member. */
  known(member) {
    const value = this.#values.get(member);
    if (value !== void 0) return value;
    const text = this.#texts.get(member);
    if (text === void 0) return void 0;
    const read = JSON.parse(text.toString("utf8"));
    this.#values.set(member, read);
    return read;
  }
  add(member, content) {
    const value = this.#kind.read(content);
    this.#values.set(member, value);
    this.#hasNews = true;
    return value;
  }
  /** Stores all facts next to the wheel, if there are new ones. */
  keep() {
    if (this.#build === void 0 || !this.#hasNews) return;
    this.#hasNews = false;
    const rows = [];
    const pieces = [];
    for (const [index, member] of this.#wheel.facts.members.entries()) {
      const text = this.#texts.get(member) ?? this.#textOf(member);
      if (text === void 0) continue;
      rows.push(index, text.length);
      pieces.push(text);
    }
    keepDerived(this.#wheel, fileOf(this.#kind), { value: rows, data: Buffer.concat(pieces) }, this.#build);
  }
  #textOf(member) {
    const value = this.#values.get(member);
    return value === void 0 ? void 0 : Buffer.from(JSON.stringify(value));
  }
};
var known = /* @__PURE__ */ new WeakMap();
function fileOf({ name }) {
  return `${name}.facts`;
}
function factsOf(wheel, kind, build) {
  const all = known.get(wheel.facts) ?? /* @__PURE__ */ new Map();
  known.set(wheel.facts, all);
  const facts = all.get(kind.name) ?? new MemberFacts(wheel, kind, build);
  all.set(kind.name, facts);
  return facts;
}
function memberFact(wheel, kind, member, build = thisBuild) {
  const facts = factsOf(wheel, kind, build);
  const before = facts.known(member);
  if (before !== void 0 || member.size > kind.largest) return before;
  return facts.add(member, readMemberNow(wheel.path, member, kind.largest));
}
async function memberFactBeside(wheel, kind, member, build = thisBuild) {
  if (member.size <= SMALL || member.size > kind.largest) return memberFact(wheel, kind, member, build);
  const facts = factsOf(wheel, kind, build);
  return facts.known(member) ?? facts.add(member, await readMemberBeside(wheel.path, member, kind.largest));
}
function keepMemberFacts(wheel) {
  for (const facts of known.get(wheel.facts)?.values() ?? []) facts.keep();
}
function readTexts(wheel, name, build) {
  const texts = /* @__PURE__ */ new Map();
  const kept = readDerived(wheel, name, build);
  if (kept === void 0) return texts;
  const rows = kept.value;
  const { members } = wheel.facts;
  for (let at = 0, offset = 0; at < rows.length; at += 2) {
    const [index, length] = [rows[at], rows[at + 1]];
    texts.set(members[index], kept.data.subarray(offset, offset + length));
    offset += length;
  }
  return texts;
}

// src/text/licence.ts
var LONGEST_NAME = 100;
function licenceOfMetadata(header) {
  const [expression] = header("license-expression");
  if (expression !== void 0 && expression.trim() !== "") {
    return { kind: "expression", text: expression.trim() };
  }
  const text = header("license")[0]?.trim() ?? "";
  const isName = text !== "" && text.length <= LONGEST_NAME && !text.includes("\n") && text !== "UNKNOWN";
  if (isName) return { kind: "name", text };
  const names = header("classifier").flatMap((classifier) => {
    const [, name] = /^License ::(?:.*::)? (.+)$/.exec(classifier) ?? [];
    return name === void 0 || name === "OSI Approved" ? [] : [name.trim()];
  });
  return names.length === 0 ? void 0 : { kind: "name", text: names.join(", ") };
}

// src/text/lines.ts
function* linesOf(text) {
  const end = /\r\n|\r|\n/g;
  let start = 0;
  for (let found = end.exec(text); found !== null; found = end.exec(text)) {
    yield text.slice(start, found.index);
    start = end.lastIndex;
  }
  yield text.slice(start);
}

// src/text/headers.ts
var MAX_HEADERS = 1e5;
function readHeaders(text, names, hasBlankLines = false) {
  const found = new Map(names.map((name) => [name, []]));
  let last;
  let count = 0;
  for (const line of linesOf(text)) {
    if (line === "" && !hasBlankLines) break;
    if (++count > MAX_HEADERS) return void 0;
    if (/^[ \t]/.test(line)) {
      last?.push(`${last.pop() ?? ""} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(":");
    last = found.get(line.slice(0, Math.max(colon, 0)).trim().toLowerCase());
    last?.push(line.slice(colon + 1).trim());
  }
  return found;
}

// src/formats/wheel-layout.ts
var MIB = 1024 * 1024;
var METADATA_LIMITS = {
  METADATA: 16 * MIB,
  RECORD: 16 * MIB,
  WHEEL: MIB,
  "entry_points.txt": MIB
};
function wheelError(wheel, what) {
  return userError({
    code: "bad-wheel",
    message: `\`${basename(wheel.path)}\`: ${what}`,
    help: "use another version of the package, or rebuild the wheel",
    notes: [`locked in ${wheel.pinned.lockPath}`]
  });
}
async function openWheel(wheel) {
  const files = /* @__PURE__ */ new Map();
  for (const member of wheel.facts.members) {
    if (!member.name.endsWith("/")) files.set(member.name, member);
  }
  const distInfo = findDistInfo(wheel, files);
  const read = async (name) => {
    const member = files.get(`${distInfo}/${name}`);
    if (member !== void 0) return readMember(wheel.path, member, METADATA_LIMITS[name]);
    if (name === "entry_points.txt") return Buffer.alloc(0);
    throw wheelError(wheel, `it has no ${distInfo}/${name}, which every wheel must have`);
  };
  const metadata = headersIn(wheel, "METADATA", await read("METADATA"));
  const tags = headersIn(wheel, "WHEEL", await read("WHEEL"));
  return {
    wheel,
    files,
    distInfo,
    dataDirectories: findDataDirectories(files, distInfo),
    isPurelib: tags("root-is-purelib")[0] === "true",
    headers: headersDirectory(metadata("name")[0], tags("tag"), wheel),
    record: await read("RECORD"),
    requiresDist: metadata("requires-dist"),
    requiresPython: metadata("requires-python")[0],
    licence: licenceOfMetadata(metadata),
    entryPoints: (await read("entry_points.txt")).toString("utf8")
  };
}
function findDistInfo(wheel, files) {
  const names = /* @__PURE__ */ new Set();
  for (const path of files.keys()) {
    const match = /^([^/]+\.dist-info)\//.exec(path);
    if (match?.[1] !== void 0) names.add(match[1]);
  }
  const [first] = names;
  if (first === void 0)
    throw wheelError(wheel, "it has no .dist-info directory, which every wheel must have");
  if (names.size === 1) {
    const project = wheel.pinned.filename.split("-", 1)[0];
    if (projectStem(first).startsWith(projectStem(project))) return first;
    throw wheelError(wheel, `its only .dist-info directory is ${first}, which belongs to another project`);
  }
  const stem = projectStem(wheel.pinned.filename.split("-").slice(0, 2).join("-"));
  const own2 = [...names].filter((name) => projectStem(name.slice(0, -".dist-info".length)) === stem);
  if (own2.length !== 1 || own2[0] === void 0) {
    throw wheelError(
      wheel,
      `it has more than one .dist-info directory: ${[...names].sort(compareCodePoints).join(", ")}`
    );
  }
  return own2[0];
}
function projectStem(nameAndVersion) {
  return nameAndVersion.replace(/[-_.]+/g, "_").toLowerCase();
}
function findDataDirectories(files, distInfo) {
  const stem = projectStem(distInfo.slice(0, -".dist-info".length));
  const directories = /* @__PURE__ */ new Set();
  for (const path of files.keys()) {
    const match = /^([^/]+)\.data\//.exec(path);
    if (match?.[1] !== void 0 && projectStem(match[1]) === stem) directories.add(`${match[1]}.data`);
  }
  return directories;
}
var headerNames = {
  METADATA: [
    ...["name", "requires-dist", "requires-python"],
    ...["license", "license-expression", "classifier"]
  ],
  WHEEL: ["root-is-purelib", "tag"]
};
function headersIn(wheel, file, content) {
  const headers = readHeaders(content.toString("utf8"), headerNames[file], file === "WHEEL");
  if (headers === void 0)
    throw wheelError(wheel, `its ${file} has more than ${MAX_HEADERS} lines of headers`);
  return (name) => headers.get(name) ?? [];
}
function headersDirectory(name, allTags, wheel) {
  if (name === void 0) throw wheelError(wheel, "its METADATA has no Name");
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name)) {
    throw wheelError(wheel, `its METADATA has the Name \`${name}\`, which is not a valid package name`);
  }
  const versions = /* @__PURE__ */ new Set();
  const tags = allTags.filter((tag) => tag !== "");
  const fromName = wheel.pinned.filename.replace(/\.whl$/, "").split("-").slice(-3).join("-");
  for (const tag of tags.length > 0 ? tags : [fromName]) {
    for (const interpreter of tag.split("-", 1)[0].split(".")) versions.add(interpreterVersion(interpreter));
  }
  const [only] = versions;
  const version = versions.size === 1 && only?.includes(".") === true ? only : "X.Y";
  return `include/site/python${version}/${name}`;
}
function interpreterVersion(tag) {
  const digits = /\d+(?:_\d+)*/.exec(tag)?.[0] ?? "";
  if (digits.includes("_")) return digits.split("_").slice(0, 2).join(".");
  return digits.length > 1 ? `${digits[0]}.${digits.slice(1)}` : digits;
}

// src/formats/wheel-needs.ts
var KEPT = "wheel.needs";
var known2 = /* @__PURE__ */ new WeakMap();
function wheelNeeds(wheel, build = thisBuild) {
  const needs2 = known2.get(wheel.facts) ?? readOrFind(wheel, build);
  known2.set(wheel.facts, needs2);
  return needs2;
}
function createCompiledAhead() {
  let last = Promise.resolve();
  return (wheel) => {
    for (const member of wheel.facts.members) {
      if (!SHARED_OBJECT.test(member.name)) continue;
      last = last.then(() => memberFactBeside(wheel, compiledFacts, member)).catch(() => void 0);
    }
  };
}
async function readOrFind(wheel, build) {
  const kept = readDerived(wheel, KEPT, build);
  if (kept !== void 0) return kept.value;
  const needs2 = await readNeeds(wheel);
  if (build !== void 0) keepDerived(wheel, KEPT, { value: needs2, data: Buffer.alloc(0) }, build);
  return needs2;
}
async function readNeeds(wheel) {
  const open2 = await openWheel(wheel);
  return {
    topLevelModules: topLevelModules(open2),
    requiresDist: open2.requiresDist,
    requiresPython: open2.requiresPython,
    licence: open2.licence
  };
}
function topLevelModules({ files, distInfo, dataDirectories }) {
  const names = /* @__PURE__ */ new Set();
  for (const path of files.keys()) {
    const parts = path.split("/");
    const isData = dataDirectories.has(parts[0]);
    if (parts[0] === distInfo || isData && !/^(?:pure|plat)lib$/.test(parts[1] ?? "")) continue;
    const [top, ...below] = isData ? parts.slice(2) : parts;
    const name = below.length > 0 ? top : moduleOf(top ?? "");
    if (name !== void 0 && isWordName(name)) names.add(name);
  }
  return [...names].sort();
}
function moduleOf(file) {
  return /^(.+?)(?:\.[\w-]+)?\.(?:py|pyd|so)$/.exec(file)?.[1];
}

// src/python/data/stdlib-contents.json
var stdlib_contents_default = JSON.parse('{"source":"Names in every module of CPython 3.8, 3.9, 3.10, 3.11, 3.12, 3.13 on Linux; 2026-11-29; scripts/stdlib-contents.mjs","first":8,"last":13,"modules":{"__future__":{"":"CO_FUTURE_ABSOLUTE_IMPORT CO_FUTURE_ANNOTATIONS CO_FUTURE_BARRY_AS_BDFL CO_FUTURE_DIVISION CO_FUTURE_GENERATOR_STOP CO_FUTURE_PRINT_FUNCTION CO_FUTURE_UNICODE_LITERALS CO_FUTURE_WITH_STATEMENT CO_GENERATOR_ALLOWED CO_NESTED _Feature __all__ absolute_import all_feature_names annotations barry_as_FLUFL division generator_stop generators nested_scopes print_function unicode_literals with_statement"},"_abc":{"":"_abc_init _abc_instancecheck _abc_register _abc_subclasscheck _get_dump _reset_caches _reset_registry get_cache_token"},"_aix_support":{"10":"_aix_bosmp64","in":"9-","12-":"_read_cmd_output","9,11-":"_aix_bos_rte","9-":"_aix_bgt _aix_tag _aix_vrtl aix_buildtag aix_platform sys sysconfig","9-11":"subprocess"},"_android_support":{"in":"13-","13-":"BUCKET_SIZE BinaryLogStream Logcat MAX_BYTES_PER_SECOND MAX_BYTES_PER_WRITE MAX_CHARS_PER_WRITE PER_MESSAGE_OVERHEAD RLock TextLogStream init_streams io sleep sys time"},"_ast":{"8":"AugLoad AugStore ExtSlice Index Param Suite slice","":"AST Add And AnnAssign Assert Assign AsyncFor AsyncFunctionDef AsyncWith Attribute AugAssign Await BinOp BitAnd BitOr BitXor BoolOp Break Call ClassDef Compare Constant Continue Del Delete Dict DictComp Div Eq ExceptHandler Expr Expression FloorDiv For FormattedValue FunctionDef FunctionType GeneratorExp Global Gt GtE If IfExp Import ImportFrom In Interactive Invert Is IsNot JoinedStr LShift Lambda List ListComp Load Lt LtE MatMult Mod Module Mult Name NamedExpr Nonlocal Not NotEq NotIn Or Pass Pow PyCF_ALLOW_TOP_LEVEL_AWAIT PyCF_ONLY_AST PyCF_TYPE_COMMENTS RShift Raise Return Set SetComp Slice Starred Store Sub Subscript Try Tuple TypeIgnore UAdd USub UnaryOp While With Yield YieldFrom alias arg arguments boolop cmpop comprehension excepthandler expr expr_context keyword mod operator stmt type_ignore unaryop withitem","10-":"Match MatchAs MatchClass MatchMapping MatchOr MatchSequence MatchSingleton MatchStar MatchValue match_case pattern","11-":"TryStar","12-":"ParamSpec TypeAlias TypeVar TypeVarTuple type_param","13-":"PyCF_OPTIMIZED_AST"},"_asyncio":{"":"Future Task _current_tasks _enter_task _get_running_loop _leave_task _register_task _set_running_loop _unregister_task get_event_loop get_running_loop","10-11":"_get_event_loop","12-":"_eager_tasks _register_eager_task _scheduled_tasks _swap_current_task _unregister_eager_task current_task","8-11":"_all_tasks"},"_bisect":{"":"bisect_left bisect_right insort_left insort_right"},"_blake2":{"":"BLAKE2B_MAX_DIGEST_SIZE BLAKE2B_MAX_KEY_SIZE BLAKE2B_PERSON_SIZE BLAKE2B_SALT_SIZE BLAKE2S_MAX_DIGEST_SIZE BLAKE2S_MAX_KEY_SIZE BLAKE2S_PERSON_SIZE BLAKE2S_SALT_SIZE blake2b blake2s"},"_bootlocale":{"in":"8-9","8-9":"_locale getpreferredencoding sys"},"_bootsubprocess":{"in":"9-11","9-11":"Popen _check_cmd check_output os"},"_bz2":{"":"BZ2Compressor BZ2Decompressor"},"_codecs":{"":"ascii_decode ascii_encode charmap_build charmap_decode charmap_encode decode encode escape_decode escape_encode latin_1_decode latin_1_encode lookup lookup_error raw_unicode_escape_decode raw_unicode_escape_encode readbuffer_encode register register_error unicode_escape_decode unicode_escape_encode utf_16_be_decode utf_16_be_encode utf_16_decode utf_16_encode utf_16_ex_decode utf_16_le_decode utf_16_le_encode utf_32_be_decode utf_32_be_encode utf_32_decode utf_32_encode utf_32_ex_decode utf_32_le_decode utf_32_le_encode utf_7_decode utf_7_encode utf_8_decode utf_8_encode","10-":"unregister","8-9":"_forget_codec"},"_codecs_cn":{"":"__map_gb18030ext __map_gb2312 __map_gbcommon __map_gbkext getcodec"},"_codecs_hk":{"":"__map_big5hkscs __map_big5hkscs_bmp __map_big5hkscs_nonbmp getcodec"},"_codecs_iso2022":{"":"getcodec"},"_codecs_jp":{"":"__map_cp932ext __map_jisx0208 __map_jisx0212 __map_jisx0213_1_bmp __map_jisx0213_1_emp __map_jisx0213_2_bmp __map_jisx0213_2_emp __map_jisx0213_bmp __map_jisx0213_emp __map_jisx0213_pair __map_jisxcommon getcodec"},"_codecs_kr":{"":"__map_cp949 __map_cp949ext __map_ksx1001 getcodec"},"_codecs_tw":{"":"__map_big5 __map_cp950ext getcodec"},"_collections":{"":"OrderedDict _count_elements _deque_iterator _deque_reverse_iterator _tuplegetter defaultdict deque"},"_collections_abc":{"10":"_is_typevarlike","":"ABCMeta AsyncGenerator AsyncIterable AsyncIterator Awaitable ByteString Callable Collection Container Coroutine Generator Hashable ItemsView Iterable Iterator KeysView Mapping MappingView MutableMapping MutableSequence MutableSet Reversible Sequence Set Sized ValuesView __all__ _check_methods abstractmethod async_generator bytearray_iterator bytes_iterator coroutine dict_itemiterator dict_items dict_keyiterator dict_keys dict_valueiterator dict_values generator list_iterator list_reverseiterator longrange_iterator mappingproxy range_iterator set_iterator str_iterator sys tuple_iterator zip_iterator","10-":"_is_param_expr","12-":"Buffer _DeprecateByteStringMeta","13-":"framelocalsproxy","9-":"EllipsisType FunctionType GenericAlias _CallableGenericAlias _type_repr"},"_colorize":{"in":"13-","13-":"ANSIColors COLORIZE NoColors attr can_colorize get_colors io os sys"},"_compat_pickle":{"":"IMPORT_MAPPING MULTIPROCESSING_EXCEPTIONS NAME_MAPPING PYTHON2_EXCEPTIONS PYTHON3_IMPORTERROR_EXCEPTIONS PYTHON3_OSERROR_EXCEPTIONS REVERSE_IMPORT_MAPPING REVERSE_NAME_MAPPING","8-10":"excname"},"_compression":{"":"BUFFER_SIZE BaseStream DecompressReader io","10-":"sys"},"_contextvars":{"":"Context ContextVar Token copy_context"},"_crypt":{"in":"8-12","8-12":"crypt"},"_csv":{"":"Dialect Error QUOTE_ALL QUOTE_MINIMAL QUOTE_NONE QUOTE_NONNUMERIC _dialects field_size_limit get_dialect list_dialects reader register_dialect unregister_dialect writer","10-":"Reader Writer","12-":"QUOTE_NOTNULL QUOTE_STRINGS","8-12":"__version__"},"_ctypes":{"":"ArgumentError Array CFuncPtr FUNCFLAG_CDECL FUNCFLAG_PYTHONAPI FUNCFLAG_USE_ERRNO FUNCFLAG_USE_LASTERROR POINTER PyObj_FromPtr Py_DECREF Py_INCREF RTLD_GLOBAL RTLD_LOCAL Structure Union _Pointer _SimpleCData __version__ _cast_addr _memmove_addr _memset_addr _pointer_type_cache _string_at_addr _unpickle _wstring_at_addr addressof alignment buffer_info byref call_cdeclfunction call_function dlclose dlopen dlsym get_errno pointer resize set_errno sizeof","11-":"CTYPES_MAX_ARGCOUNT","12-":"SIZEOF_TIME_T"},"_ctypes_test":{"in":"8-9","8-9":"func func_si"},"_curses":{"":"ALL_MOUSE_EVENTS A_ALTCHARSET A_ATTRIBUTES A_BLINK A_BOLD A_CHARTEXT A_COLOR A_DIM A_HORIZONTAL A_INVIS A_ITALIC A_LEFT A_LOW A_NORMAL A_PROTECT A_REVERSE A_RIGHT A_STANDOUT A_TOP A_UNDERLINE A_VERTICAL BUTTON1_CLICKED BUTTON1_DOUBLE_CLICKED BUTTON1_PRESSED BUTTON1_RELEASED BUTTON1_TRIPLE_CLICKED BUTTON2_CLICKED BUTTON2_DOUBLE_CLICKED BUTTON2_PRESSED BUTTON2_RELEASED BUTTON2_TRIPLE_CLICKED BUTTON3_CLICKED BUTTON3_DOUBLE_CLICKED BUTTON3_PRESSED BUTTON3_RELEASED BUTTON3_TRIPLE_CLICKED BUTTON4_CLICKED BUTTON4_DOUBLE_CLICKED BUTTON4_PRESSED BUTTON4_RELEASED BUTTON4_TRIPLE_CLICKED BUTTON_ALT BUTTON_CTRL BUTTON_SHIFT COLOR_BLACK COLOR_BLUE COLOR_CYAN COLOR_GREEN COLOR_MAGENTA COLOR_RED COLOR_WHITE COLOR_YELLOW ERR KEY_A1 KEY_A3 KEY_B2 KEY_BACKSPACE KEY_BEG KEY_BREAK KEY_BTAB KEY_C1 KEY_C3 KEY_CANCEL KEY_CATAB KEY_CLEAR KEY_CLOSE KEY_COMMAND KEY_COPY KEY_CREATE KEY_CTAB KEY_DC KEY_DL KEY_DOWN KEY_EIC KEY_END KEY_ENTER KEY_EOL KEY_EOS KEY_EXIT KEY_F0 KEY_F1 KEY_F10 KEY_F11 KEY_F12 KEY_F13 KEY_F14 KEY_F15 KEY_F16 KEY_F17 KEY_F18 KEY_F19 KEY_F2 KEY_F20 KEY_F21 KEY_F22 KEY_F23 KEY_F24 KEY_F25 KEY_F26 KEY_F27 KEY_F28 KEY_F29 KEY_F3 KEY_F30 KEY_F31 KEY_F32 KEY_F33 KEY_F34 KEY_F35 KEY_F36 KEY_F37 KEY_F38 KEY_F39 KEY_F4 KEY_F40 KEY_F41 KEY_F42 KEY_F43 KEY_F44 KEY_F45 KEY_F46 KEY_F47 KEY_F48 KEY_F49 KEY_F5 KEY_F50 KEY_F51 KEY_F52 KEY_F53 KEY_F54 KEY_F55 KEY_F56 KEY_F57 KEY_F58 KEY_F59 KEY_F6 KEY_F60 KEY_F61 KEY_F62 KEY_F63 KEY_F7 KEY_F8 KEY_F9 KEY_FIND KEY_HELP KEY_HOME KEY_IC KEY_IL KEY_LEFT KEY_LL KEY_MARK KEY_MAX KEY_MESSAGE KEY_MIN KEY_MOUSE KEY_MOVE KEY_NEXT KEY_NPAGE KEY_OPEN KEY_OPTIONS KEY_PPAGE KEY_PREVIOUS KEY_PRINT KEY_REDO KEY_REFERENCE KEY_REFRESH KEY_REPLACE KEY_RESET KEY_RESIZE KEY_RESTART KEY_RESUME KEY_RIGHT KEY_SAVE KEY_SBEG KEY_SCANCEL KEY_SCOMMAND KEY_SCOPY KEY_SCREATE KEY_SDC KEY_SDL KEY_SELECT KEY_SEND KEY_SEOL KEY_SEXIT KEY_SF KEY_SFIND KEY_SHELP KEY_SHOME KEY_SIC KEY_SLEFT KEY_SMESSAGE KEY_SMOVE KEY_SNEXT KEY_SOPTIONS KEY_SPREVIOUS KEY_SPRINT KEY_SR KEY_SREDO KEY_SREPLACE KEY_SRESET KEY_SRIGHT KEY_SRSUME KEY_SSAVE KEY_SSUSPEND KEY_STAB KEY_SUNDO KEY_SUSPEND KEY_UNDO KEY_UP OK REPORT_MOUSE_POSITION _C_API __version__ baudrate beep can_change_color cbreak color_content color_pair curs_set def_prog_mode def_shell_mode delay_output doupdate echo endwin erasechar error filter flash flushinp getmouse getsyx getwin halfdelay has_colors has_ic has_il has_key init_color init_pair initscr intrflush is_term_resized isendwin keyname killchar longname meta mouseinterval mousemask napms ncurses_version newpad newwin nl nocbreak noecho nonl noqiflush noraw pair_content pair_number putp qiflush raw reset_prog_mode reset_shell_mode resetty resize_term resizeterm savetty setsyx setupterm start_color termattrs termname tigetflag tigetnum tigetstr tparm typeahead unctrl unget_wch ungetch ungetmouse update_lines_cols use_default_colors use_env version window","10-":"BUTTON5_CLICKED BUTTON5_DOUBLE_CLICKED BUTTON5_PRESSED BUTTON5_RELEASED BUTTON5_TRIPLE_CLICKED has_extended_color_support","9-":"get_escdelay get_tabsize set_escdelay set_tabsize"},"_curses_panel":{"":"__version__ bottom_panel error new_panel panel top_panel update_panels version"},"_datetime":{"":"MAXYEAR MINYEAR date datetime datetime_CAPI time timedelta timezone tzinfo","11-":"UTC"},"_decimal":{"":"BasicContext Clamped Context ConversionSyntax Decimal DecimalException DecimalTuple DefaultContext DivisionByZero DivisionImpossible DivisionUndefined ExtendedContext FloatOperation HAVE_CONTEXTVAR HAVE_THREADS Inexact InvalidContext InvalidOperation MAX_EMAX MAX_PREC MIN_EMIN MIN_ETINY Overflow ROUND_05UP ROUND_CEILING ROUND_DOWN ROUND_FLOOR ROUND_HALF_DOWN ROUND_HALF_EVEN ROUND_HALF_UP ROUND_UP Rounded Subnormal Underflow __version__ getcontext localcontext setcontext"},"_dummy_thread":{"8":"LockType RLock TIMEOUT_MAX __all__ _interrupt _main _set_sentinel allocate_lock error exit get_ident interrupt_main stack_size start_new_thread","in":"8"},"_elementtree":{"":"Element ParseError SubElement TreeBuilder XMLParser _set_factories"},"_frozen_importlib":{"in":"10-","10-":"BuiltinImporter FrozenImporter ModuleSpec _DeadlockError _DummyModuleLock _ERR_MSG _ERR_MSG_PREFIX _ImportLockContext _ModuleLock _ModuleLockManager _NEEDS_LOADING _blocking_on _bootstrap_external _builtin_from_name _calc___package__ _call_with_frames_removed _exec _find_and_load _find_and_load_unlocked _find_spec _gcd_import _get_module_lock _handle_fromlist _imp _init_module_attrs _install _install_external_importers _load _load_backward_compatible _load_module_shim _load_unlocked _lock_unlock_module _module_locks _module_repr _module_repr_from_spec _new_module _object_name _requires_builtin _requires_frozen _resolve_name _sanity_check _setup _spec_from_module _thread _verbose_message _warnings _weakref _wrap module_from_spec spec_from_loader sys","10-11":"_find_spec_legacy","12-":"_BlockingOnManager _List _WeakValueDictionary _has_deadlocked"},"_frozen_importlib_external":{"in":"10-","10-":"BYTECODE_SUFFIXES DEBUG_BYTECODE_SUFFIXES EXTENSION_SUFFIXES ExtensionFileLoader FileFinder FileLoader MAGIC_NUMBER OPTIMIZED_BYTECODE_SUFFIXES PathFinder SOURCE_SUFFIXES SourceFileLoader SourceLoader SourcelessFileLoader WindowsRegistryFinder _CASE_INSENSITIVE_PLATFORMS _CASE_INSENSITIVE_PLATFORMS_BYTES_KEY _CASE_INSENSITIVE_PLATFORMS_STR_KEY _LoaderBasics _MS_WINDOWS _NamespaceLoader _NamespacePath _OPT _POPULATE _PYCACHE _RAW_MAGIC_NUMBER _bootstrap _calc_mode _check_name _classify_pyc _code_to_hash_pyc _code_to_timestamp_pyc _code_type _compile_bytecode _fix_up_module _get_cached _get_sourcefile _get_supported_file_loaders _imp _install _io _make_relax_case _os _pack_uint32 _path_is_mode_type _path_isabs _path_isdir _path_isfile _path_join _path_split _path_stat _pathseps_with_colon _relax_case _set_bootstrap_module _unpack_uint16 _unpack_uint32 _validate_hash_pyc _validate_timestamp_pyc _warnings _write_atomic cache_from_source decode_source marshal path_sep path_sep_tuple path_separators source_from_cache spec_from_file_location sys","10-11":"_find_module_shim","11-":"NamespaceLoader","12-":"_bless_my_loader _path_abspath","13-":"AppleFrameworkLoader _unpack_uint64"},"_functools":{"":"_lru_cache_wrapper cmp_to_key partial reduce"},"_hashlib":{"":"HASH hmac_digest new openssl_md5 openssl_md_meth_names openssl_sha1 openssl_sha224 openssl_sha256 openssl_sha384 openssl_sha512 pbkdf2_hmac scrypt","10-":"UnsupportedDigestmodError _constructors","9-":"HASHXOF HMAC compare_digest get_fips_mode hmac_new openssl_sha3_224 openssl_sha3_256 openssl_sha3_384 openssl_sha3_512 openssl_shake_128 openssl_shake_256"},"_heapq":{"":"_heapify_max _heappop_max _heapreplace_max heapify heappop heappush heappushpop heapreplace"},"_imp":{"":"_fix_co_filename acquire_lock check_hash_based_pycs create_builtin create_dynamic exec_builtin exec_dynamic extension_suffixes get_frozen_object init_frozen is_builtin is_frozen is_frozen_package lock_held release_lock source_hash","11-":"_frozen_module_names _override_frozen_modules_for_tests find_frozen","12-":"_override_multi_interp_extensions_check"},"_interpchannels":{"in":"13-","13-":"ChannelClosedError ChannelEmptyError ChannelError ChannelID ChannelInfo ChannelNotEmptyError ChannelNotFoundError _channel_id _register_end_types close create destroy get_channel_defaults get_count get_info list_all list_interpreters recv release send send_buffer"},"_interpqueues":{"in":"13-","13-":"QueueError QueueNotFoundError _register_heap_types bind create destroy get get_count get_maxsize get_queue_defaults is_full list_all put release"},"_interpreters":{"in":"13-","13-":"CrossInterpreterBufferView InterpreterError InterpreterNotFoundError NotShareableError WHENCE_CAPI WHENCE_LEGACY_CAPI WHENCE_RUNTIME WHENCE_STDLIB WHENCE_UNKNOWN WHENCE_XI call capture_exception create decref destroy exec get_config get_current get_main incref is_running is_shareable list_all new_config run_func run_string set___main___attrs whence"},"_io":{"":"BlockingIOError BufferedRWPair BufferedRandom BufferedReader BufferedWriter BytesIO DEFAULT_BUFFER_SIZE FileIO IncrementalNewlineDecoder StringIO TextIOWrapper UnsupportedOperation _BufferedIOBase _IOBase _RawIOBase _TextIOBase open open_code","10-":"text_encoding","12-":"_BytesIOBuffer"},"_ios_support":{"in":"13-","13-":"?"},"_json":{"":"encode_basestring encode_basestring_ascii make_encoder make_scanner scanstring"},"_locale":{"10":"_get_locale_encoding","":"ABDAY_1 ABDAY_2 ABDAY_3 ABDAY_4 ABDAY_5 ABDAY_6 ABDAY_7 ABMON_1 ABMON_10 ABMON_11 ABMON_12 ABMON_2 ABMON_3 ABMON_4 ABMON_5 ABMON_6 ABMON_7 ABMON_8 ABMON_9 ALT_DIGITS AM_STR CHAR_MAX CODESET CRNCYSTR DAY_1 DAY_2 DAY_3 DAY_4 DAY_5 DAY_6 DAY_7 D_FMT D_T_FMT ERA ERA_D_FMT ERA_D_T_FMT ERA_T_FMT Error LC_ALL LC_COLLATE LC_CTYPE LC_MESSAGES LC_MONETARY LC_NUMERIC LC_TIME MON_1 MON_10 MON_11 MON_12 MON_2 MON_3 MON_4 MON_5 MON_6 MON_7 MON_8 MON_9 NOEXPR PM_STR RADIXCHAR THOUSEP T_FMT T_FMT_AMPM YESEXPR _DATE_FMT bind_textdomain_codeset bindtextdomain dcgettext dgettext gettext localeconv nl_langinfo setlocale strcoll strxfrm textdomain","11-":"getencoding"},"_lsprof":{"":"Profiler profiler_entry profiler_subentry"},"_lzma":{"":"CHECK_CRC32 CHECK_CRC64 CHECK_ID_MAX CHECK_NONE CHECK_SHA256 CHECK_UNKNOWN FILTER_ARM FILTER_ARMTHUMB FILTER_DELTA FILTER_IA64 FILTER_LZMA1 FILTER_LZMA2 FILTER_POWERPC FILTER_SPARC FILTER_X86 FORMAT_ALONE FORMAT_AUTO FORMAT_RAW FORMAT_XZ LZMACompressor LZMADecompressor LZMAError MF_BT2 MF_BT3 MF_BT4 MF_HC3 MF_HC4 MODE_FAST MODE_NORMAL PRESET_DEFAULT PRESET_EXTREME _decode_filter_properties _encode_filter_properties is_check_supported"},"_markupbase":{"":"ParserBase _commentclose _declname_match _declstringlit_match _markedsectionclose _msmarkedsectionclose"},"_md5":{"":"MD5Type md5"},"_multibytecodec":{"":"MultibyteIncrementalDecoder MultibyteIncrementalEncoder MultibyteStreamReader MultibyteStreamWriter __create_codec"},"_multiprocessing":{"":"SemLock flags sem_unlink"},"_opcode":{"":"stack_effect","11-":"get_specialization_stats","13-":"ENABLE_SPECIALIZATION get_executor get_intrinsic1_descs get_intrinsic2_descs get_nb_ops has_arg has_const has_exc has_free has_jump has_local has_name is_valid"},"_opcode_metadata":{"in":"13-","13-":"HAVE_ARGUMENT MIN_INSTRUMENTED_OPCODE _specializations _specialized_opmap opmap"},"_operator":{"":"_compare_digest abs add and_ attrgetter concat contains countOf delitem eq floordiv ge getitem gt iadd iand iconcat ifloordiv ilshift imatmul imod imul index indexOf inv invert ior ipow irshift is_ is_not isub itemgetter itruediv ixor le length_hint lshift lt matmul methodcaller mod mul ne neg not_ or_ pos pow rshift setitem sub truediv truth xor","11-":"call"},"_osx_support":{"":"_COMPILER_CONFIG_VARS _INITPRE _SYSTEM_VERSION _SYSTEM_VERSION_TUPLE _UNIVERSAL_CONFIG_VARS __all__ _cache_default_sysroot _check_for_unavailable_sdk _default_sysroot _find_appropriate_compiler _find_build_tool _find_executable _get_system_version _get_system_version_tuple _override_all_archs _read_output _remove_original_values _remove_universal_flags _remove_unsupported_archs _save_modified_value _supports_arm64_builds _supports_universal_builds compiler_fixup customize_compiler customize_config_vars get_platform_osx os re sys"},"_peg_parser":{"9":"compile_string parse_string","in":"9"},"_pickle":{"":"PickleBuffer PickleError Pickler PicklingError Unpickler UnpicklingError dump dumps load loads"},"_posixshmem":{"":"shm_open shm_unlink"},"_posixsubprocess":{"":"fork_exec"},"_py_abc":{"":"ABCMeta WeakSet get_cache_token"},"_pydatetime":{"12":"_cmperror","in":"12-","12-":"MAXYEAR MINYEAR UTC _DAYNAMES _DAYS_BEFORE_MONTH _DAYS_IN_MONTH _DI100Y _DI400Y _DI4Y _EPOCH _FRACTION_CORRECTION _IsoCalendarDate _MAXORDINAL _MONTHNAMES __all__ _build_struct_time _check_date_fields _check_time_fields _check_tzinfo_arg _check_tzname _check_utc_offset _cmp _date_class _days_before_month _days_before_year _days_in_month _divide_and_round _find_isoformat_datetime_separator _format_offset _format_time _get_class_module _index _is_ascii_digit _is_leap _isoweek1monday _isoweek_to_gregorian _math _ord2ymd _parse_hh_mm_ss_ff _parse_isoformat_date _parse_isoformat_time _time _time_class _tzinfo_class _wrap_strftime _ymd2ord date datetime sys time timedelta timezone tzinfo"},"_pydecimal":{"":"BasicContext Clamped Context ConversionSyntax Decimal DecimalException DecimalTuple DefaultContext DivisionByZero DivisionImpossible DivisionUndefined ExtendedContext FloatOperation HAVE_CONTEXTVAR HAVE_THREADS Inexact InvalidContext InvalidOperation MAX_EMAX MAX_PREC MIN_EMIN MIN_ETINY Overflow ROUND_05UP ROUND_CEILING ROUND_DOWN ROUND_FLOOR ROUND_HALF_DOWN ROUND_HALF_EVEN ROUND_HALF_UP ROUND_UP Rounded Subnormal Underflow _ContextManager _Infinity _Log10Memoize _NaN _NegativeInfinity _NegativeOne _One _PyHASH_10INV _PyHASH_INF _PyHASH_MODULUS _PyHASH_NAN _SignedInfinity _WorkRep _Zero __all__ __version__ _all_zeros _condition_map _convert_for_comparison _convert_other _current_context_var _dec_from_triple _decimal_lshift_exact _dexp _div_nearest _dlog _dlog10 _dpower _exact_half _format_align _format_number _format_sign _group_lengths _iexp _ilog _insert_thousands_sep _locale _log10_digits _log10_lb _math _namedtuple _nbits _normalize _numbers _parse_format_specifier _parse_format_specifier_regex _parser _rounding_modes _rshift_nearest _signals _sqrt_nearest getcontext localcontext setcontext","11-":"_context_attributes"},"_pyio":{"":"BlockingIOError BufferedIOBase BufferedRWPair BufferedRandom BufferedReader BufferedWriter BytesIO DEFAULT_BUFFER_SIZE FileIO IOBase IncrementalNewlineDecoder Lock RawIOBase SEEK_CUR SEEK_END SEEK_SET StringIO TextIOBase TextIOWrapper UnsupportedOperation _BufferedIOMixin __all__ _open_code_with_warning _setmode abc codecs errno io open open_code os stat sys valid_seek_flags","10-":"text_encoding","10-11":"__getattr__","8-12":"_IOBASE_EMITS_UNRAISABLE","8-9":"DocDescriptor OpenWrapper","9-":"_CHECK_ERRORS"},"_pylong":{"in":"12-","12-":"_DIV_LIMIT _digits2int _div2n1n _div3n2n _divmod_pos _int2digits _str_to_int_inner decimal int_divmod int_from_string int_to_decimal int_to_decimal_string re str_to_int","13-":"_decimal _unbounded_dec_context compute_powers"},"_pyrepl":{"in":"13-","13-":"pager"},"_pyrepl._minimal_curses":{"in":"13-","13-":"ERR OK _clibpath _find_clib clib ctypes error setupterm tigetstr tparm"},"_pyrepl._threading_handler":{"in":"13-","13-":"TYPE_CHECKING annotations dataclass field install_threading_hook traceback"},"_pyrepl.commands":{"in":"13-","13-":"Command EditCommand FinishCommand KillCommand MotionCommand YankCommand accept annotations backspace backward_kill_word backward_word beginning_of_line clear_screen ctrl_c delete digit_arg disable_bracketed_paste down enable_bracketed_paste end end_of_line forward_word help home insert_nl interrupt invalid_command invalid_key is_kill is_yank kill_line kill_word left os paste_mode refresh repaint right self_insert show_history suspend transpose_characters unix_line_discard unix_word_rubout up yank yank_pop"},"_pyrepl.completing_reader":{"in":"13-","13-":"Command CompletingReader Reader STRIPCOLOR_REGEX annotations build_menu commands complete console dataclass field left_align prefix re reader real_len self_insert stripcolor"},"_pyrepl.console":{"in":"13-","13-":"ABC Console Event InteractiveColoredConsole TYPE_CHECKING _colorize abstractmethod annotations ast code dataclass field os sys"},"_pyrepl.curses":{"in":"13-","13-":"_curses error setupterm tigetstr tparm"},"_pyrepl.fancy_termios":{"in":"13-","13-":"Term TermState tcgetattr tcsetattr termios"},"_pyrepl.historical_reader":{"in":"13-","13-":"HistoricalReader ISEARCH_DIRECTION_BACKWARDS ISEARCH_DIRECTION_FORWARDS ISEARCH_DIRECTION_NONE Reader annotations commands contextmanager dataclass field first_history forward_history_isearch history_search_backward history_search_forward input isearch_add_character isearch_backspace isearch_backwards isearch_cancel isearch_end isearch_forwards isearch_keymap last_history next_history operate_and_get_next previous_history restore_history reverse_history_isearch should_auto_add_history yank_arg"},"_pyrepl.input":{"in":"13-","13-":"ABC InputTranslator KeymapTranslator abstractmethod annotations deque unicodedata"},"_pyrepl.keymap":{"in":"13-","13-":"KeySpecError _escapes _keynames _parse_single_key_sequence compile_keymap parse_keys"},"_pyrepl.main":{"in":"13-","13-":"CAN_USE_PYREPL FAIL_REASON errno interactive_console os sys"},"_pyrepl.pager":{"in":"13-","13-":"annotations escape_less escape_stdout get_pager io os pipe_pager plain plain_pager re sys tempfile_pager tty_pager"},"_pyrepl.reader":{"in":"13-","13-":"ANSIColors ANSI_ESCAPE_SEQUENCE Callback Command CommandName KeySpec Reader SYNTAX_SYMBOL SYNTAX_WHITESPACE SYNTAX_WORD SimpleContextManager annotations can_colorize commands console contextmanager dataclass default_keymap disp_str field fields input make_default_commands make_default_syntax_table str_width sys trace unicodedata wlen"},"_pyrepl.readline":{"in":"13-","13-":"Callable Callback Collection Command CommandName Completer CompletingReader Console ConsoleType ENCODING KeySpec MoreLinesCallable RLCompleter ReadlineAlikeReader ReadlineConfig TYPE_CHECKING _ReadlineWrapper __all__ _error _get_first_indentation _get_previous_line_indent _get_reader _get_this_line_indent _make_stub _name _ret _setup _should_auto_indent _wrapper add_history annotations backspace_dedent clear_history commands dataclass field get_begidx get_completer get_completer_delims get_current_history_length get_endidx get_history_item get_history_length get_line_buffer gethistoryfile historical_reader insert_text maybe_accept multiline_input os parse_and_bind raw_input read_history_file read_init_file redisplay remove_history_item replace_history_item set_auto_history set_completer set_completer_delims set_history_length set_pre_input_hook set_startup_hook sys warnings write_history_file"},"_pyrepl.simple_interact":{"in":"13-","13-":"REPL_COMMANDS TYPE_CHECKING _clear_screen _error _get_reader _more_lines _sitebuiltins _strip_final_indent annotations check code functools linecache multiline_input os run_multiline_interactive_console sys"},"_pyrepl.trace":{"in":"13-","13-":"annotations os trace trace_file trace_filename"},"_pyrepl.types":{"in":"13-","13-":"Callable Callback CommandName Completer EventTuple Iterator KeySpec SimpleContextManager"},"_pyrepl.unix_console":{"in":"13-","13-":"Console Event EventQueue FIONREAD InvalidTerminal SIGWINCH_EVENT TIOCGWINSZ TYPE_CHECKING UnixConsole _error annotations curses delayprog errno ioctl os overload platform poll potential_baudrates ratedict re select signal struct tcgetattr tcsetattr termios time trace wlen"},"_pyrepl.unix_eventqueue":{"in":"13-","13-":"CTRL_ARROW_KEYCODES Event EventQueue TERMINAL_KEYNAMES VERASE curses deque get_terminal_keycodes keymap os tcgetattr trace"},"_pyrepl.utils":{"in":"13-","13-":"ANSI_ESCAPE_SEQUENCE functools re str_width unicodedata wlen"},"_pyrepl.windows_console":{"in":"13-","13-":"?"},"_queue":{"":"Empty SimpleQueue"},"_random":{"":"Random"},"_sha1":{"":"SHA1Type sha1"},"_sha2":{"in":"12-","12-":"SHA224Type SHA256Type SHA384Type SHA512Type sha224 sha256 sha384 sha512"},"_sha256":{"in":"8-11","8-11":"SHA224Type SHA256Type sha224 sha256"},"_sha3":{"":"implementation sha3_224 sha3_256 sha3_384 sha3_512 shake_128 shake_256","8-11":"keccakopt"},"_sha512":{"in":"8-11","8-11":"SHA384Type sha384 sha512","8-9":"SHA512Type"},"_signal":{"":"ITIMER_PROF ITIMER_REAL ITIMER_VIRTUAL ItimerError NSIG SIGABRT SIGALRM SIGBUS SIGCHLD SIGCLD SIGCONT SIGFPE SIGHUP SIGILL SIGINT SIGIO SIGIOT SIGKILL SIGPIPE SIGPOLL SIGPROF SIGPWR SIGQUIT SIGRTMAX SIGRTMIN SIGSEGV SIGSTOP SIGSYS SIGTERM SIGTRAP SIGTSTP SIGTTIN SIGTTOU SIGURG SIGUSR1 SIGUSR2 SIGVTALRM SIGWINCH SIGXCPU SIGXFSZ SIG_BLOCK SIG_DFL SIG_IGN SIG_SETMASK SIG_UNBLOCK alarm default_int_handler getitimer getsignal pause pthread_kill pthread_sigmask raise_signal set_wakeup_fd setitimer siginterrupt signal sigpending sigtimedwait sigwait sigwaitinfo strsignal struct_siginfo valid_signals","11-":"SIGSTKFLT","9-":"pidfd_send_signal"},"_sitebuiltins":{"":"Quitter _Helper _Printer sys"},"_socket":{"":"AF_ALG AF_APPLETALK AF_ASH AF_ATMPVC AF_ATMSVC AF_AX25 AF_BRIDGE AF_CAN AF_DECnet AF_ECONET AF_INET AF_INET6 AF_IPX AF_IRDA AF_KEY AF_LLC AF_NETBEUI AF_NETLINK AF_NETROM AF_PACKET AF_PPPOX AF_QIPCRTR AF_RDS AF_ROSE AF_ROUTE AF_SECURITY AF_SNA AF_TIPC AF_UNIX AF_UNSPEC AF_VSOCK AF_WANPIPE AF_X25 AI_ADDRCONFIG AI_ALL AI_CANONNAME AI_NUMERICHOST AI_NUMERICSERV AI_PASSIVE AI_V4MAPPED ALG_OP_DECRYPT ALG_OP_ENCRYPT ALG_OP_SIGN ALG_OP_VERIFY ALG_SET_AEAD_ASSOCLEN ALG_SET_AEAD_AUTHSIZE ALG_SET_IV ALG_SET_KEY ALG_SET_OP ALG_SET_PUBKEY CAN_BCM CAN_BCM_CAN_FD_FRAME CAN_BCM_RX_ANNOUNCE_RESUME CAN_BCM_RX_CHANGED CAN_BCM_RX_CHECK_DLC CAN_BCM_RX_DELETE CAN_BCM_RX_FILTER_ID CAN_BCM_RX_NO_AUTOTIMER CAN_BCM_RX_READ CAN_BCM_RX_RTR_FRAME CAN_BCM_RX_SETUP CAN_BCM_RX_STATUS CAN_BCM_RX_TIMEOUT CAN_BCM_SETTIMER CAN_BCM_STARTTIMER CAN_BCM_TX_ANNOUNCE CAN_BCM_TX_COUNTEVT CAN_BCM_TX_CP_CAN_ID CAN_BCM_TX_DELETE CAN_BCM_TX_EXPIRED CAN_BCM_TX_READ CAN_BCM_TX_RESET_MULTI_IDX CAN_BCM_TX_SEND CAN_BCM_TX_SETUP CAN_BCM_TX_STATUS CAN_EFF_FLAG CAN_EFF_MASK CAN_ERR_FLAG CAN_ERR_MASK CAN_ISOTP CAN_RAW CAN_RAW_FD_FRAMES CAN_RAW_FILTER CAN_RAW_LOOPBACK CAN_RAW_RECV_OWN_MSGS CAN_RTR_FLAG CAN_SFF_MASK CAPI CMSG_LEN CMSG_SPACE EAI_ADDRFAMILY EAI_AGAIN EAI_BADFLAGS EAI_FAIL EAI_FAMILY EAI_MEMORY EAI_NODATA EAI_NONAME EAI_OVERFLOW EAI_SERVICE EAI_SOCKTYPE EAI_SYSTEM INADDR_ALLHOSTS_GROUP INADDR_ANY INADDR_BROADCAST INADDR_LOOPBACK INADDR_MAX_LOCAL_GROUP INADDR_NONE INADDR_UNSPEC_GROUP IOCTL_VM_SOCKETS_GET_LOCAL_CID IPPORT_RESERVED IPPORT_USERRESERVED IPPROTO_AH IPPROTO_DSTOPTS IPPROTO_EGP IPPROTO_ESP IPPROTO_FRAGMENT IPPROTO_GRE IPPROTO_HOPOPTS IPPROTO_ICMP IPPROTO_ICMPV6 IPPROTO_IDP IPPROTO_IGMP IPPROTO_IP IPPROTO_IPIP IPPROTO_IPV6 IPPROTO_NONE IPPROTO_PIM IPPROTO_PUP IPPROTO_RAW IPPROTO_ROUTING IPPROTO_RSVP IPPROTO_SCTP IPPROTO_TCP IPPROTO_TP IPPROTO_UDP IPV6_CHECKSUM IPV6_DONTFRAG IPV6_DSTOPTS IPV6_HOPLIMIT IPV6_HOPOPTS IPV6_JOIN_GROUP IPV6_LEAVE_GROUP IPV6_MULTICAST_HOPS IPV6_MULTICAST_IF IPV6_MULTICAST_LOOP IPV6_NEXTHOP IPV6_PATHMTU IPV6_PKTINFO IPV6_RECVDSTOPTS IPV6_RECVHOPLIMIT IPV6_RECVHOPOPTS IPV6_RECVPATHMTU IPV6_RECVPKTINFO IPV6_RECVRTHDR IPV6_RECVTCLASS IPV6_RTHDR IPV6_RTHDRDSTOPTS IPV6_RTHDR_TYPE_0 IPV6_TCLASS IPV6_UNICAST_HOPS IPV6_V6ONLY IP_ADD_MEMBERSHIP IP_DEFAULT_MULTICAST_LOOP IP_DEFAULT_MULTICAST_TTL IP_DROP_MEMBERSHIP IP_HDRINCL IP_MAX_MEMBERSHIPS IP_MULTICAST_IF IP_MULTICAST_LOOP IP_MULTICAST_TTL IP_OPTIONS IP_RECVOPTS IP_RECVRETOPTS IP_RETOPTS IP_TOS IP_TRANSPARENT IP_TTL MSG_CMSG_CLOEXEC MSG_CONFIRM MSG_CTRUNC MSG_DONTROUTE MSG_DONTWAIT MSG_EOR MSG_ERRQUEUE MSG_FASTOPEN MSG_MORE MSG_NOSIGNAL MSG_OOB MSG_PEEK MSG_TRUNC MSG_WAITALL NETLINK_CRYPTO NETLINK_DNRTMSG NETLINK_FIREWALL NETLINK_IP6_FW NETLINK_NFLOG NETLINK_ROUTE NETLINK_USERSOCK NETLINK_XFRM NI_DGRAM NI_MAXHOST NI_MAXSERV NI_NAMEREQD NI_NOFQDN NI_NUMERICHOST NI_NUMERICSERV PACKET_BROADCAST PACKET_FASTROUTE PACKET_HOST PACKET_LOOPBACK PACKET_MULTICAST PACKET_OTHERHOST PACKET_OUTGOING PF_CAN PF_PACKET PF_RDS SCM_CREDENTIALS SCM_RIGHTS SHUT_RD SHUT_RDWR SHUT_WR SOCK_CLOEXEC SOCK_DGRAM SOCK_NONBLOCK SOCK_RAW SOCK_RDM SOCK_SEQPACKET SOCK_STREAM SOL_ALG SOL_CAN_BASE SOL_CAN_RAW SOL_IP SOL_RDS SOL_SOCKET SOL_TCP SOL_TIPC SOL_UDP SOMAXCONN SO_ACCEPTCONN SO_BINDTODEVICE SO_BROADCAST SO_DEBUG SO_DOMAIN SO_DONTROUTE SO_ERROR SO_KEEPALIVE SO_LINGER SO_MARK SO_OOBINLINE SO_PASSCRED SO_PASSSEC SO_PEERCRED SO_PEERSEC SO_PRIORITY SO_PROTOCOL SO_RCVBUF SO_RCVLOWAT SO_RCVTIMEO SO_REUSEADDR SO_REUSEPORT SO_SNDBUF SO_SNDLOWAT SO_SNDTIMEO SO_TYPE SO_VM_SOCKETS_BUFFER_MAX_SIZE SO_VM_SOCKETS_BUFFER_MIN_SIZE SO_VM_SOCKETS_BUFFER_SIZE SocketType TCP_CONGESTION TCP_CORK TCP_DEFER_ACCEPT TCP_FASTOPEN TCP_INFO TCP_KEEPCNT TCP_KEEPIDLE TCP_KEEPINTVL TCP_LINGER2 TCP_MAXSEG TCP_NODELAY TCP_NOTSENT_LOWAT TCP_QUICKACK TCP_SYNCNT TCP_USER_TIMEOUT TCP_WINDOW_CLAMP TIPC_ADDR_ID TIPC_ADDR_NAME TIPC_ADDR_NAMESEQ TIPC_CFG_SRV TIPC_CLUSTER_SCOPE TIPC_CONN_TIMEOUT TIPC_CRITICAL_IMPORTANCE TIPC_DEST_DROPPABLE TIPC_HIGH_IMPORTANCE TIPC_IMPORTANCE TIPC_LOW_IMPORTANCE TIPC_MEDIUM_IMPORTANCE TIPC_NODE_SCOPE TIPC_PUBLISHED TIPC_SRC_DROPPABLE TIPC_SUBSCR_TIMEOUT TIPC_SUB_CANCEL TIPC_SUB_PORTS TIPC_SUB_SERVICE TIPC_TOP_SRV TIPC_WAIT_FOREVER TIPC_WITHDRAWN TIPC_ZONE_SCOPE VMADDR_CID_ANY VMADDR_CID_HOST VMADDR_PORT_ANY VM_SOCKETS_INVALID_VERSION close dup error gaierror getaddrinfo getdefaulttimeout gethostbyaddr gethostbyname gethostbyname_ex gethostname getnameinfo getprotobyname getservbyname getservbyport has_ipv6 herror htonl htons if_indextoname if_nameindex if_nametoindex inet_aton inet_ntoa inet_ntop inet_pton ntohl ntohs setdefaulttimeout sethostname socket socketpair timeout","10-":"IPPROTO_MPTCP IP_RECVTOS","11-":"IP_BIND_ADDRESS_NO_PORT SO_INCOMING_CPU","12-":"ETHERTYPE_ARP ETHERTYPE_IP ETHERTYPE_IPV6 ETHERTYPE_VLAN ETH_P_ALL IP_ADD_SOURCE_MEMBERSHIP IP_BLOCK_SOURCE IP_DROP_SOURCE_MEMBERSHIP IP_PKTINFO IP_UNBLOCK_SOURCE TCP_CC_INFO TCP_FASTOPEN_CONNECT TCP_FASTOPEN_KEY TCP_FASTOPEN_NO_COOKIE TCP_INQ TCP_MD5SIG TCP_MD5SIG_EXT TCP_QUEUE_SEQ TCP_REPAIR TCP_REPAIR_OPTIONS TCP_REPAIR_QUEUE TCP_REPAIR_WINDOW TCP_SAVED_SYN TCP_SAVE_SYN TCP_THIN_DUPACK TCP_THIN_LINEAR_TIMEOUTS TCP_TIMESTAMP TCP_TX_DELAY TCP_ULP TCP_ZEROCOPY_RECEIVE","13-":"NI_IDN SO_BINDTOIFINDEX","8-10":"CAN_RAW_ERR_FILTER","9-":"CAN_J1939 CAN_RAW_JOIN_FILTERS IPPROTO_UDPLITE J1939_EE_INFO_NONE J1939_EE_INFO_TX_ABORT J1939_FILTER_MAX J1939_IDLE_ADDR J1939_MAX_UNICAST_ADDR J1939_NLA_BYTES_ACKED J1939_NLA_PAD J1939_NO_ADDR J1939_NO_NAME J1939_NO_PGN J1939_PGN_ADDRESS_CLAIMED J1939_PGN_ADDRESS_COMMANDED J1939_PGN_MAX J1939_PGN_PDU1_MAX J1939_PGN_REQUEST SCM_J1939_DEST_ADDR SCM_J1939_DEST_NAME SCM_J1939_ERRQUEUE SCM_J1939_PRIO SO_J1939_ERRQUEUE SO_J1939_FILTER SO_J1939_PROMISC SO_J1939_SEND_PRIO UDPLITE_RECV_CSCOV UDPLITE_SEND_CSCOV"},"_sqlite3":{"":"Connection Cursor DataError DatabaseError Error IntegrityError InterfaceError InternalError NotSupportedError OperationalError PARSE_COLNAMES PARSE_DECLTYPES PrepareProtocol ProgrammingError Row SQLITE_ALTER_TABLE SQLITE_ANALYZE SQLITE_ATTACH SQLITE_CREATE_INDEX SQLITE_CREATE_TABLE SQLITE_CREATE_TEMP_INDEX SQLITE_CREATE_TEMP_TABLE SQLITE_CREATE_TEMP_TRIGGER SQLITE_CREATE_TEMP_VIEW SQLITE_CREATE_TRIGGER SQLITE_CREATE_VIEW SQLITE_CREATE_VTABLE SQLITE_DELETE SQLITE_DENY SQLITE_DETACH SQLITE_DONE SQLITE_DROP_INDEX SQLITE_DROP_TABLE SQLITE_DROP_TEMP_INDEX SQLITE_DROP_TEMP_TABLE SQLITE_DROP_TEMP_TRIGGER SQLITE_DROP_TEMP_VIEW SQLITE_DROP_TRIGGER SQLITE_DROP_VIEW SQLITE_DROP_VTABLE SQLITE_FUNCTION SQLITE_IGNORE SQLITE_INSERT SQLITE_OK SQLITE_PRAGMA SQLITE_READ SQLITE_RECURSIVE SQLITE_REINDEX SQLITE_SAVEPOINT SQLITE_SELECT SQLITE_TRANSACTION SQLITE_UPDATE Warning adapt adapters complete_statement connect converters enable_callback_tracebacks register_adapter register_converter sqlite_version","11-":"Blob SQLITE_ABORT SQLITE_ABORT_ROLLBACK SQLITE_AUTH SQLITE_AUTH_USER SQLITE_BUSY SQLITE_BUSY_RECOVERY SQLITE_BUSY_SNAPSHOT SQLITE_BUSY_TIMEOUT SQLITE_CANTOPEN SQLITE_CANTOPEN_CONVPATH SQLITE_CANTOPEN_DIRTYWAL SQLITE_CANTOPEN_FULLPATH SQLITE_CANTOPEN_ISDIR SQLITE_CANTOPEN_NOTEMPDIR SQLITE_CANTOPEN_SYMLINK SQLITE_CONSTRAINT SQLITE_CONSTRAINT_CHECK SQLITE_CONSTRAINT_COMMITHOOK SQLITE_CONSTRAINT_FOREIGNKEY SQLITE_CONSTRAINT_FUNCTION SQLITE_CONSTRAINT_NOTNULL SQLITE_CONSTRAINT_PINNED SQLITE_CONSTRAINT_PRIMARYKEY SQLITE_CONSTRAINT_ROWID SQLITE_CONSTRAINT_TRIGGER SQLITE_CONSTRAINT_UNIQUE SQLITE_CONSTRAINT_VTAB SQLITE_CORRUPT SQLITE_CORRUPT_INDEX SQLITE_CORRUPT_SEQUENCE SQLITE_CORRUPT_VTAB SQLITE_EMPTY SQLITE_ERROR SQLITE_ERROR_MISSING_COLLSEQ SQLITE_ERROR_RETRY SQLITE_ERROR_SNAPSHOT SQLITE_FORMAT SQLITE_FULL SQLITE_INTERNAL SQLITE_INTERRUPT SQLITE_IOERR SQLITE_IOERR_ACCESS SQLITE_IOERR_AUTH SQLITE_IOERR_BEGIN_ATOMIC SQLITE_IOERR_BLOCKED SQLITE_IOERR_CHECKRESERVEDLOCK SQLITE_IOERR_CLOSE SQLITE_IOERR_COMMIT_ATOMIC SQLITE_IOERR_CONVPATH SQLITE_IOERR_CORRUPTFS SQLITE_IOERR_DATA SQLITE_IOERR_DELETE SQLITE_IOERR_DELETE_NOENT SQLITE_IOERR_DIR_CLOSE SQLITE_IOERR_DIR_FSYNC SQLITE_IOERR_FSTAT SQLITE_IOERR_FSYNC SQLITE_IOERR_GETTEMPPATH SQLITE_IOERR_LOCK SQLITE_IOERR_MMAP SQLITE_IOERR_NOMEM SQLITE_IOERR_RDLOCK SQLITE_IOERR_READ SQLITE_IOERR_ROLLBACK_ATOMIC SQLITE_IOERR_SEEK SQLITE_IOERR_SHMLOCK SQLITE_IOERR_SHMMAP SQLITE_IOERR_SHMOPEN SQLITE_IOERR_SHMSIZE SQLITE_IOERR_SHORT_READ SQLITE_IOERR_TRUNCATE SQLITE_IOERR_UNLOCK SQLITE_IOERR_VNODE SQLITE_IOERR_WRITE SQLITE_LIMIT_ATTACHED SQLITE_LIMIT_COLUMN SQLITE_LIMIT_COMPOUND_SELECT SQLITE_LIMIT_EXPR_DEPTH SQLITE_LIMIT_FUNCTION_ARG SQLITE_LIMIT_LENGTH SQLITE_LIMIT_LIKE_PATTERN_LENGTH SQLITE_LIMIT_SQL_LENGTH SQLITE_LIMIT_TRIGGER_DEPTH SQLITE_LIMIT_VARIABLE_NUMBER SQLITE_LIMIT_VDBE_OP SQLITE_LIMIT_WORKER_THREADS SQLITE_LOCKED SQLITE_LOCKED_SHAREDCACHE SQLITE_LOCKED_VTAB SQLITE_MISMATCH SQLITE_MISUSE SQLITE_NOLFS SQLITE_NOMEM SQLITE_NOTADB SQLITE_NOTFOUND SQLITE_NOTICE SQLITE_NOTICE_RECOVER_ROLLBACK SQLITE_NOTICE_RECOVER_WAL SQLITE_OK_LOAD_PERMANENTLY SQLITE_OK_SYMLINK SQLITE_PERM SQLITE_PROTOCOL SQLITE_RANGE SQLITE_READONLY SQLITE_READONLY_CANTINIT SQLITE_READONLY_CANTLOCK SQLITE_READONLY_DBMOVED SQLITE_READONLY_DIRECTORY SQLITE_READONLY_RECOVERY SQLITE_READONLY_ROLLBACK SQLITE_ROW SQLITE_SCHEMA SQLITE_TOOBIG SQLITE_WARNING SQLITE_WARNING_AUTOINDEX threadsafety","12-":"LEGACY_TRANSACTION_CONTROL SQLITE_DBCONFIG_DEFENSIVE SQLITE_DBCONFIG_DQS_DDL SQLITE_DBCONFIG_DQS_DML SQLITE_DBCONFIG_ENABLE_FKEY SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION SQLITE_DBCONFIG_ENABLE_QPSG SQLITE_DBCONFIG_ENABLE_TRIGGER SQLITE_DBCONFIG_ENABLE_VIEW SQLITE_DBCONFIG_LEGACY_ALTER_TABLE SQLITE_DBCONFIG_LEGACY_FILE_FORMAT SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE SQLITE_DBCONFIG_RESET_DATABASE SQLITE_DBCONFIG_TRIGGER_EQP SQLITE_DBCONFIG_TRUSTED_SCHEMA SQLITE_DBCONFIG_WRITABLE_SCHEMA _deprecated_version","8-11":"enable_shared_cache version","8-9":"OptimizedUnicode"},"_sre":{"":"CODESIZE MAGIC MAXGROUPS MAXREPEAT ascii_iscased ascii_tolower compile copyright getcodesize unicode_iscased unicode_tolower","12-":"template"},"_ssl":{"":"ALERT_DESCRIPTION_ACCESS_DENIED ALERT_DESCRIPTION_BAD_CERTIFICATE ALERT_DESCRIPTION_BAD_CERTIFICATE_HASH_VALUE ALERT_DESCRIPTION_BAD_CERTIFICATE_STATUS_RESPONSE ALERT_DESCRIPTION_BAD_RECORD_MAC ALERT_DESCRIPTION_CERTIFICATE_EXPIRED ALERT_DESCRIPTION_CERTIFICATE_REVOKED ALERT_DESCRIPTION_CERTIFICATE_UNKNOWN ALERT_DESCRIPTION_CERTIFICATE_UNOBTAINABLE ALERT_DESCRIPTION_CLOSE_NOTIFY ALERT_DESCRIPTION_DECODE_ERROR ALERT_DESCRIPTION_DECOMPRESSION_FAILURE ALERT_DESCRIPTION_DECRYPT_ERROR ALERT_DESCRIPTION_HANDSHAKE_FAILURE ALERT_DESCRIPTION_ILLEGAL_PARAMETER ALERT_DESCRIPTION_INSUFFICIENT_SECURITY ALERT_DESCRIPTION_INTERNAL_ERROR ALERT_DESCRIPTION_NO_RENEGOTIATION ALERT_DESCRIPTION_PROTOCOL_VERSION ALERT_DESCRIPTION_RECORD_OVERFLOW ALERT_DESCRIPTION_UNEXPECTED_MESSAGE ALERT_DESCRIPTION_UNKNOWN_CA ALERT_DESCRIPTION_UNKNOWN_PSK_IDENTITY ALERT_DESCRIPTION_UNRECOGNIZED_NAME ALERT_DESCRIPTION_UNSUPPORTED_CERTIFICATE ALERT_DESCRIPTION_UNSUPPORTED_EXTENSION ALERT_DESCRIPTION_USER_CANCELLED CERT_NONE CERT_OPTIONAL CERT_REQUIRED HAS_ALPN HAS_ECDH HAS_NPN HAS_SNI HAS_SSLv2 HAS_SSLv3 HAS_TLS_UNIQUE HAS_TLSv1 HAS_TLSv1_1 HAS_TLSv1_2 HAS_TLSv1_3 HOSTFLAG_ALWAYS_CHECK_SUBJECT HOSTFLAG_MULTI_LABEL_WILDCARDS HOSTFLAG_NEVER_CHECK_SUBJECT HOSTFLAG_NO_PARTIAL_WILDCARDS HOSTFLAG_NO_WILDCARDS HOSTFLAG_SINGLE_LABEL_SUBDOMAINS MemoryBIO OPENSSL_VERSION OPENSSL_VERSION_INFO OPENSSL_VERSION_NUMBER OP_ALL OP_CIPHER_SERVER_PREFERENCE OP_ENABLE_MIDDLEBOX_COMPAT OP_IGNORE_UNEXPECTED_EOF OP_NO_COMPRESSION OP_NO_RENEGOTIATION OP_NO_SSLv2 OP_NO_SSLv3 OP_NO_TICKET OP_NO_TLSv1 OP_NO_TLSv1_1 OP_NO_TLSv1_2 OP_NO_TLSv1_3 OP_SINGLE_DH_USE OP_SINGLE_ECDH_USE PROTOCOL_SSLv23 PROTOCOL_TLS PROTOCOL_TLS_CLIENT PROTOCOL_TLS_SERVER PROTOCOL_TLSv1 PROTOCOL_TLSv1_1 PROTOCOL_TLSv1_2 PROTO_MAXIMUM_SUPPORTED PROTO_MINIMUM_SUPPORTED PROTO_SSLv3 PROTO_TLSv1 PROTO_TLSv1_1 PROTO_TLSv1_2 PROTO_TLSv1_3 RAND_add RAND_bytes RAND_status SSLCertVerificationError SSLEOFError SSLError SSLSession SSLSyscallError SSLWantReadError SSLWantWriteError SSLZeroReturnError SSL_ERROR_EOF SSL_ERROR_INVALID_ERROR_CODE SSL_ERROR_SSL SSL_ERROR_SYSCALL SSL_ERROR_WANT_CONNECT SSL_ERROR_WANT_READ SSL_ERROR_WANT_WRITE SSL_ERROR_WANT_X509_LOOKUP SSL_ERROR_ZERO_RETURN VERIFY_CRL_CHECK_CHAIN VERIFY_CRL_CHECK_LEAF VERIFY_DEFAULT VERIFY_X509_STRICT VERIFY_X509_TRUSTED_FIRST _DEFAULT_CIPHERS _OPENSSL_API_VERSION _SSLContext _SSLSocket _test_decode_cert get_default_verify_paths nid2obj txt2obj","10-":"Certificate ENCODING_DER ENCODING_PEM VERIFY_ALLOW_PROXY_CERTS VERIFY_X509_PARTIAL_CHAIN","12-":"OP_ENABLE_KTLS OP_LEGACY_SERVER_CONNECT","13-":"HAS_PSK","8-11":"RAND_pseudo_bytes err_codes_to_names err_names_to_codes lib_codes_to_names"},"_stat":{"":"SF_APPEND SF_ARCHIVED SF_IMMUTABLE SF_NOUNLINK SF_SNAPSHOT ST_ATIME ST_CTIME ST_DEV ST_GID ST_INO ST_MODE ST_MTIME ST_NLINK ST_SIZE ST_UID S_ENFMT S_IEXEC S_IFBLK S_IFCHR S_IFDIR S_IFDOOR S_IFIFO S_IFLNK S_IFMT S_IFPORT S_IFREG S_IFSOCK S_IFWHT S_IMODE S_IREAD S_IRGRP S_IROTH S_IRUSR S_IRWXG S_IRWXO S_IRWXU S_ISBLK S_ISCHR S_ISDIR S_ISDOOR S_ISFIFO S_ISGID S_ISLNK S_ISPORT S_ISREG S_ISSOCK S_ISUID S_ISVTX S_ISWHT S_IWGRP S_IWOTH S_IWRITE S_IWUSR S_IXGRP S_IXOTH S_IXUSR UF_APPEND UF_COMPRESSED UF_HIDDEN UF_IMMUTABLE UF_NODUMP UF_NOUNLINK UF_OPAQUE filemode","13-":"SF_DATALESS SF_FIRMLINK SF_SETTABLE UF_DATAVAULT UF_SETTABLE UF_TRACKED"},"_statistics":{"":"_normal_dist_inv_cdf"},"_string":{"":"formatter_field_name_split formatter_parser"},"_strptime":{"":"IGNORECASE LocaleTime TimeRE _CACHE_MAX_SIZE _TimeRE_cache __all__ _cache_lock _calc_julian_from_U_or_W _getlang _regex_cache _strptime _strptime_datetime _strptime_time _thread_allocate_lock calendar datetime_date datetime_timedelta datetime_timezone locale re_compile re_escape time","13-":"os","8-11":"_calc_julian_from_V"},"_struct":{"":"Struct _clearcache calcsize error iter_unpack pack pack_into unpack unpack_from"},"_suggestions":{"in":"13-","13-":"_generate_suggestions"},"_symtable":{"12":"TYPE_TYPE_PARAM TYPE_TYPE_VAR_BOUND","":"CELL DEF_ANNOT DEF_BOUND DEF_FREE DEF_FREE_CLASS DEF_GLOBAL DEF_IMPORT DEF_LOCAL DEF_NONLOCAL DEF_PARAM FREE GLOBAL_EXPLICIT GLOBAL_IMPLICIT LOCAL SCOPE_MASK SCOPE_OFF TYPE_CLASS TYPE_FUNCTION TYPE_MODULE USE symtable","12-":"TYPE_ANNOTATION TYPE_TYPE_ALIAS","13-":"TYPE_TYPE_PARAMETERS TYPE_TYPE_VARIABLE"},"_sysconfig":{"in":"13-","13-":"config_vars"},"_sysconfigdata__linux_x86_64-linux-gnu":{"in":"8-9","8-9":"build_time_vars"},"_thread":{"":"LockType RLock TIMEOUT_MAX _ExceptHookArgs _count _excepthook _local allocate allocate_lock error exit exit_thread get_ident get_native_id interrupt_main stack_size start_new start_new_thread","12-":"_is_main_interpreter daemon_threads_allowed","13-":"_ThreadHandle _get_main_thread_ident _make_thread_handle _shutdown lock start_joinable_thread","8-12":"_set_sentinel"},"_threading_local":{"":"RLock __all__ _localimpl _patch contextmanager current_thread local ref"},"_tkinter":{"":"ALL_EVENTS DONT_WAIT EXCEPTION FILE_EVENTS IDLE_EVENTS READABLE TCL_VERSION TIMER_EVENTS TK_VERSION TclError Tcl_Obj TkappType TkttType WINDOW_EVENTS WRITABLE _flatten create getbusywaitinterval setbusywaitinterval"},"_tokenize":{"in":"11-","11-":"TokenizerIter"},"_tracemalloc":{"":"_get_object_traceback _get_traces clear_traces get_traceback_limit get_traced_memory get_tracemalloc_memory is_tracing start stop","9-":"reset_peak"},"_typing":{"in":"11-","11-":"_idfunc","12-":"Generic ParamSpec ParamSpecArgs ParamSpecKwargs TypeAliasType TypeVar TypeVarTuple","13-":"NoDefault"},"_uuid":{"":"generate_time_safe has_uuid_generate_time_safe"},"_warnings":{"":"_defaultaction _filters_mutated _onceregistry filters warn warn_explicit"},"_weakref":{"":"CallableProxyType ProxyType ReferenceType _remove_dead_weakref getweakrefcount getweakrefs proxy ref"},"_weakrefset":{"":"WeakSet _IterationGuard __all__ ref","9-":"GenericAlias"},"_zoneinfo":{"in":"9-","9-":"ZoneInfo"},"abc":{"":"ABC ABCMeta _abc_init _abc_instancecheck _abc_register _abc_subclasscheck _get_dump _reset_caches _reset_registry abstractclassmethod abstractmethod abstractproperty abstractstaticmethod get_cache_token","10-":"update_abstractmethods"},"aifc":{"8":"openfp","in":"8-12","8-12":"Aifc_read Aifc_write Chunk Error _AIFC_version _HUGE_VAL __all__ _aifc_params _read_float _read_long _read_short _read_string _read_ulong _read_ushort _write_float _write_long _write_short _write_string _write_ulong _write_ushort builtins namedtuple open struct warnings"},"argparse":{"8":"_shutil","":"Action ArgumentDefaultsHelpFormatter ArgumentError ArgumentParser ArgumentTypeError FileType HelpFormatter MetavarTypeHelpFormatter Namespace ONE_OR_MORE OPTIONAL PARSER REMAINDER RawDescriptionHelpFormatter RawTextHelpFormatter SUPPRESS ZERO_OR_MORE _ _ActionsContainer _AppendAction _AppendConstAction _ArgumentGroup _AttributeHolder _CountAction _ExtendAction _HelpAction _MutuallyExclusiveGroup _StoreAction _StoreConstAction _StoreFalseAction _StoreTrueAction _SubParsersAction _UNRECOGNIZED_ARGS_ATTR _VersionAction __all__ __version__ _copy_items _get_action_name _os _re _sys ngettext","11-12":"warnings","12-":"_deprecated_default","9-":"BooleanOptionalAction"},"array":{"":"ArrayType _array_reconstructor array typecodes"},"ast":{"":"AST Add And AnnAssign Assert Assign AsyncFor AsyncFunctionDef AsyncWith Attribute AugAssign AugLoad AugStore Await BinOp BitAnd BitOr BitXor BoolOp Break Call ClassDef Compare Constant Continue Del Delete Dict DictComp Div Eq ExceptHandler Expr Expression ExtSlice FloorDiv For FormattedValue FunctionDef FunctionType GeneratorExp Global Gt GtE If IfExp Import ImportFrom In Index Interactive Invert Is IsNot JoinedStr LShift Lambda List ListComp Load Lt LtE MatMult Mod Module Mult Name NamedExpr NodeTransformer NodeVisitor Nonlocal Not NotEq NotIn Or Param Pass Pow PyCF_ALLOW_TOP_LEVEL_AWAIT PyCF_ONLY_AST PyCF_TYPE_COMMENTS RShift Raise Return Set SetComp Slice Starred Store Sub Subscript Suite Try Tuple TypeIgnore UAdd USub UnaryOp While With Yield YieldFrom _ABC _const_node_type_names _const_types _const_types_not _new _pad_whitespace _splitlines_no_ff alias arg arguments boolop cmpop comprehension copy_location dump excepthandler expr expr_context fix_missing_locations get_docstring get_source_segment increment_lineno iter_child_nodes iter_fields keyword literal_eval mod operator parse slice stmt type_ignore unaryop walk withitem","10-":"Match MatchAs MatchClass MatchMapping MatchOr MatchSequence MatchSingleton MatchStar MatchValue match_case pattern","11-":"TryStar _simple_enum","12-":"ParamSpec TypeAlias TypeVar TypeVarTuple _DEPRECATED_CLASS_MESSAGE _DEPRECATED_VALUE_ALIAS_MESSAGE __getattr__ _ast_Ellipsis _deprecated_globals _line_pattern _n_getter _n_setter _s_getter _s_setter re type_param","13-":"PyCF_OPTIMIZED_AST","8-11":"Bytes Ellipsis NameConstant Num Str _getter _setter","9-":"IntEnum _ALL_QUOTES _INFSTR _MULTI_QUOTES _Precedence _SINGLE_QUOTES _Unparser _dims_getter _dims_setter auto contextmanager main nullcontext sys unparse"},"asynchat":{"10":"warn","11":"_DEPRECATION_MSG _deprecated","in":"8-11","8-11":"async_chat asyncore deque find_prefix_at_end simple_producer"},"asyncio":{"":"ALL_COMPLETED AbstractChildWatcher AbstractEventLoop AbstractEventLoopPolicy AbstractServer BaseEventLoop BaseProtocol BaseTransport BoundedSemaphore BufferedProtocol CancelledError Condition DatagramProtocol DatagramTransport DefaultEventLoopPolicy Event FIRST_COMPLETED FIRST_EXCEPTION FastChildWatcher Future Handle IncompleteReadError InvalidStateError LifoQueue LimitOverrunError Lock MultiLoopChildWatcher PriorityQueue Protocol Queue QueueEmpty QueueFull ReadTransport SafeChildWatcher SelectorEventLoop Semaphore SendfileNotAvailableError StreamReader StreamReaderProtocol StreamWriter SubprocessProtocol SubprocessTransport Task ThreadedChildWatcher TimeoutError TimerHandle Transport WriteTransport __all__ _enter_task _get_running_loop _leave_task _register_task _set_running_loop _unregister_task all_tasks as_completed base_events base_futures base_subprocess base_tasks constants coroutines create_subprocess_exec create_subprocess_shell create_task current_task ensure_future events exceptions format_helpers futures gather get_child_watcher get_event_loop get_event_loop_policy get_running_loop iscoroutine iscoroutinefunction isfuture locks log new_event_loop open_connection open_unix_connection protocols queues run run_coroutine_threadsafe runners selector_events set_child_watcher set_event_loop set_event_loop_policy shield sleep sslproto staggered start_server start_unix_server streams subprocess sys tasks transports trsock unix_events wait wait_for wrap_future","10-":"mixins","11-":"Barrier BrokenBarrierError Runner TaskGroup Timeout taskgroups timeout timeout_at timeouts","12-":"create_eager_task_factory eager_task_factory","13-":"EventLoop QueueShutDown","8-10":"coroutine","8-9":"_all_tasks_compat","9-":"PidfdChildWatcher Server threads to_thread"},"asyncio.base_events":{"":"BaseEventLoop MAXIMUM_SELECT_TIMEOUT Server _HAS_IPv6 _MIN_CANCELLED_TIMER_HANDLES_FRACTION _MIN_SCHEDULED_TIMER_HANDLES _SendfileFallbackProtocol __all__ _format_handle _format_pipe _interleave_addrinfos _ipaddr_info _run_until_complete_cb _set_nodelay _set_reuseport collections concurrent constants coroutines events exceptions functools futures heapq itertools logger os protocols socket ssl sslproto staggered stat subprocess sys tasks threading time traceback transports trsock warnings weakref","13-":"errno timeouts","8-10":"_unset","9-":"_check_ssl_socket"},"asyncio.base_futures":{"":"_CANCELLED _FINISHED _PENDING __all__ _format_callbacks _future_repr_info format_helpers isfuture reprlib","11-":"_future_repr","8-10":"_repr_running","8-11":"get_ident"},"asyncio.base_subprocess":{"":"BaseSubprocessTransport ReadSubprocessPipeProto WriteSubprocessPipeProto collections logger protocols subprocess transports warnings","13-":"os signal sys"},"asyncio.base_tasks":{"":"_task_get_stack _task_print_stack _task_repr_info base_futures coroutines linecache traceback","11-":"_task_repr reprlib"},"asyncio.constants":{"":"ACCEPT_RETRY_DELAY DEBUG_STACK_DEPTH LOG_THRESHOLD_FOR_CONNLOST_WRITES SENDFILE_FALLBACK_READBUFFER_SIZE SSL_HANDSHAKE_TIMEOUT _SendfileMode enum","11-":"FLOW_CONTROL_HIGH_WATER_SSL_READ FLOW_CONTROL_HIGH_WATER_SSL_WRITE SSL_SHUTDOWN_TIMEOUT","12-":"THREAD_JOIN_TIMEOUT"},"asyncio.coroutines":{"":"_COROUTINE_TYPES __all__ _format_coroutine _is_coroutine _is_debug_mode _iscoroutine_typecache collections inspect iscoroutine iscoroutinefunction os sys types","8-10":"CoroWrapper _DEBUG base_futures constants coroutine format_helpers functools logger warnings","8-11":"traceback"},"asyncio.events":{"8":"exceptions","":"AbstractEventLoop AbstractEventLoopPolicy AbstractServer BaseDefaultEventLoopPolicy Handle TimerHandle _RunningLoop __all__ _c__get_running_loop _c__set_running_loop _c_get_event_loop _c_get_running_loop _event_loop_policy _get_running_loop _init_event_loop_policy _lock _py__get_running_loop _py__set_running_loop _py_get_event_loop _py_get_running_loop _running_loop _set_running_loop contextvars format_helpers get_child_watcher get_event_loop get_event_loop_policy get_running_loop new_event_loop os set_child_watcher set_event_loop set_event_loop_policy socket subprocess sys threading","10-11":"_c__get_event_loop _get_event_loop _py__get_event_loop","12-":"on_fork signal"},"asyncio.exceptions":{"":"CancelledError IncompleteReadError InvalidStateError LimitOverrunError SendfileNotAvailableError TimeoutError __all__","11-":"BrokenBarrierError"},"asyncio.format_helpers":{"":"_format_args_and_kwargs _format_callback _format_callback_source _get_function_source constants extract_stack functools inspect reprlib sys traceback"},"asyncio.futures":{"":"Future STACK_DEBUG _CANCELLED _CFuture _FINISHED _PENDING _PyFuture __all__ _asyncio _chain_future _convert_future_exc _copy_future_state _get_loop _set_concurrent_future_state _set_result_unless_cancelled base_futures concurrent contextvars events exceptions format_helpers isfuture logging sys wrap_future","9-":"GenericAlias"},"asyncio.locks":{"8":"_ContextManager coroutines futures types","":"BoundedSemaphore Condition Event Lock Semaphore _ContextManagerMixin __all__ collections exceptions","10-":"mixins","10-11":"tasks","11-":"Barrier _BarrierState enum","8-9":"events warnings"},"asyncio.log":{"":"logger logging"},"asyncio.mixins":{"10":"_marker","in":"10-","10-":"_LoopBoundMixin _global_lock events threading"},"asyncio.proactor_events":{"":"BaseProactorEventLoop _ProactorBasePipeTransport _ProactorBaseWritePipeTransport _ProactorDatagramTransport _ProactorDuplexPipeTransport _ProactorReadPipeTransport _ProactorSocketTransport _ProactorWritePipeTransport __all__ _set_socket_extra base_events collections constants exceptions futures io logger os protocols signal socket sslproto threading transports trsock warnings"},"asyncio.protocols":{"":"BaseProtocol BufferedProtocol DatagramProtocol Protocol SubprocessProtocol __all__ _feed_data_to_buffered_proto"},"asyncio.queues":{"":"LifoQueue PriorityQueue Queue QueueEmpty QueueFull __all__ collections heapq locks","10-":"mixins","13-":"QueueShutDown","8-9":"events warnings","9-":"GenericAlias"},"asyncio.runners":{"11":"sys","":"__all__ _cancel_all_tasks coroutines events run tasks","11-":"Runner _State contextvars enum exceptions functools signal threading","12-":"constants"},"asyncio.selector_events":{"8":"_check_ssl_socket","":"BaseSelectorEventLoop _SelectorDatagramTransport _SelectorSocketTransport _SelectorTransport __all__ _test_selector_event base_events collections constants errno events functools futures logger protocols selectors socket ssl sslproto transports trsock warnings weakref","12-":"SC_IOV_MAX _HAS_SENDMSG itertools os"},"asyncio.sslproto":{"8":"base_events","":"SSLProtocol _SSLProtocolTransport _create_transport_context collections constants logger protocols ssl transports warnings","11-":"AppProtocolState SSLAgainErrors SSLProtocolState add_flowcontrol_defaults enum exceptions","8-10":"_DO_HANDSHAKE _SHUTDOWN _SSLPipe _UNWRAPPED _WRAPPED"},"asyncio.staggered":{"":"__all__ contextlib events exceptions_mod locks staggered_race tasks","8-12":"typing"},"asyncio.streams":{"":"FlowControlMixin StreamReader StreamReaderProtocol StreamWriter _DEFAULT_LIMIT __all__ coroutines events exceptions format_helpers logger open_connection open_unix_connection protocols sleep socket start_server start_unix_server sys warnings weakref","10-":"collections"},"asyncio.subprocess":{"":"DEVNULL PIPE Process STDOUT SubprocessStreamProtocol __all__ create_subprocess_exec create_subprocess_shell events logger protocols streams subprocess tasks","8-9":"warnings"},"asyncio.taskgroups":{"in":"11-","11-":"TaskGroup __all__ events exceptions tasks"},"asyncio.tasks":{"9":"_gather","":"ALL_COMPLETED FIRST_COMPLETED FIRST_EXCEPTION Task _CTask _GatheringFuture _PyTask __all__ __sleep0 _asyncio _c_enter_task _c_leave_task _c_register_task _c_unregister_task _cancel_and_wait _current_tasks _enter_task _leave_task _py_enter_task _py_leave_task _py_register_task _py_unregister_task _register_task _release_waiter _task_name_counter _unregister_task _wait all_tasks as_completed base_tasks concurrent contextvars coroutines create_task current_task ensure_future events exceptions functools futures gather inspect itertools run_coroutine_threadsafe shield sleep types wait wait_for weakref","10-11":"_ensure_future","12-":"_c_current_task _c_register_eager_task _c_swap_current_task _c_unregister_eager_task _eager_tasks _py_current_task _py_register_eager_task _py_swap_current_task _py_unregister_eager_task _register_eager_task _scheduled_tasks _swap_current_task _unregister_eager_task create_eager_task_factory eager_task_factory timeouts","13-":"_AsCompletedIterator math queues","8-11":"_all_tasks _is_coroutine _wrap_awaitable","8-12":"_set_task_name warnings","8-9":"_all_tasks_compat","9-":"GenericAlias"},"asyncio.threads":{"in":"9-","9-":"__all__ contextvars events functools to_thread"},"asyncio.timeouts":{"in":"11-","11-":"Optional Timeout TracebackType Type _State __all__ enum events exceptions final tasks timeout timeout_at"},"asyncio.transports":{"":"BaseTransport DatagramTransport ReadTransport SubprocessTransport Transport WriteTransport _FlowControlMixin __all__"},"asyncio.trsock":{"":"TransportSocket socket","8-10":"warnings"},"asyncio.unix_events":{"":"AbstractChildWatcher BaseChildWatcher DefaultEventLoopPolicy FastChildWatcher MultiLoopChildWatcher SafeChildWatcher SelectorEventLoop ThreadedChildWatcher _UnixDefaultEventLoopPolicy _UnixReadPipeTransport _UnixSelectorEventLoop _UnixSubprocessTransport _UnixWritePipeTransport __all__ _sighandler_noop base_events base_subprocess constants coroutines errno events exceptions futures io itertools logger os selector_events selectors signal socket stat subprocess sys tasks threading transports warnings","10-":"waitstatus_to_exitcode","12-":"can_use_pidfd","13-":"EventLoop","8-9":"_compute_returncode","9-":"PidfdChildWatcher"},"asyncio.windows_events":{"":"?"},"asyncio.windows_utils":{"":"?"},"asyncore":{"11":"_DEPRECATION_MSG","in":"8-11","8-11":"EAGAIN EALREADY EBADF ECONNABORTED ECONNRESET EINPROGRESS EINVAL EISCONN ENOTCONN EPIPE ESHUTDOWN EWOULDBLOCK ExitNow _DISCONNECTED _exception _reraised_exceptions _strerror close_all compact_traceback dispatcher dispatcher_with_send errorcode file_dispatcher file_wrapper loop os poll poll2 poll3 read readwrite select socket socket_map sys time warnings write"},"atexit":{"":"_clear _ncallbacks _run_exitfuncs register unregister"},"audioop":{"in":"8-12","8-12":"add adpcm2lin alaw2lin avg avgpp bias byteswap cross error findfactor findfit findmax getsample lin2adpcm lin2alaw lin2lin lin2ulaw max maxpp minmax mul ratecv reverse rms tomono tostereo ulaw2lin"},"base64":{"8":"decodestring encodestring","":"MAXBINSIZE MAXLINESIZE _85encode _A85END _A85START __all__ _a85chars _a85chars2 _b32alphabet _b32rev _b32tab2 _b85alphabet _b85chars _b85chars2 _b85dec _bytes_from_decode_data _input_type_check _urlsafe_decode_translation _urlsafe_encode_translation a85decode a85encode b16decode b16encode b32decode b32encode b64decode b64encode b85decode b85encode binascii bytes_types decode decodebytes encode encodebytes main re standard_b64decode standard_b64encode struct urlsafe_b64decode urlsafe_b64encode","10-":"_B32_DECODE_DOCSTRING _B32_DECODE_MAP01_DOCSTRING _B32_ENCODE_DOCSTRING _b32decode _b32encode _b32hexalphabet b32hexdecode b32hexencode","13-":"_z85_b85_decode_diff _z85_decode_translation _z85_encode_translation _z85alphabet z85decode z85encode","8-11":"test"},"bdb":{"":"Bdb BdbQuit Breakpoint CO_ASYNC_GENERATOR CO_COROUTINE CO_GENERATOR GENERATOR_AND_COROUTINE_FLAGS Tdb __all__ bar checkfuncname effective fnmatch foo os set_trace sys test"},"binascii":{"":"Error Incomplete a2b_base64 a2b_hex a2b_qp a2b_uu b2a_base64 b2a_hex b2a_qp b2a_uu crc32 crc_hqx hexlify unhexlify","8-10":"a2b_hqx b2a_hqx rlecode_hqx rledecode_hqx"},"binhex":{"in":"8-10","8-10":"BinHex Error FInfo HexBin LINELEN REASONABLY_LARGE RUNCHAR _DID_DATA _DID_HEADER _Hqxcoderengine _Hqxdecoderengine _Rlecoderengine _Rledecoderengine __all__ binascii binhex getfileinfo hexbin io openrsrc os struct","9-10":"_ignore_deprecation_warning contextlib warnings"},"bisect":{"":"bisect bisect_left bisect_right insort insort_left insort_right"},"builtins":{"":"ArithmeticError AssertionError AttributeError BaseException BlockingIOError BrokenPipeError BufferError BytesWarning ChildProcessError ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError DeprecationWarning EOFError Ellipsis EnvironmentError Exception False FileExistsError FileNotFoundError FloatingPointError FutureWarning GeneratorExit IOError ImportError ImportWarning IndentationError IndexError InterruptedError IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError NameError None NotADirectoryError NotImplemented NotImplementedError OSError OverflowError PendingDeprecationWarning PermissionError ProcessLookupError RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError True TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError abs all any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex copyright credits delattr dict dir divmod enumerate eval exec exit filter float format frozenset getattr globals hasattr hash help hex id input int isinstance issubclass iter len license list locals map max memoryview min next object oct open ord pow print property quit range repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip","10-":"EncodingWarning aiter anext","11-":"BaseExceptionGroup ExceptionGroup","13-":"PythonFinalizationError _IncompleteInputError"},"bz2":{"8":"_sentinel warnings","":"BZ2Compressor BZ2Decompressor BZ2File _MODE_READ _MODE_WRITE __all__ _builtin_open _compression compress decompress io open os","8-12":"_MODE_CLOSED","8-9":"RLock"},"cProfile":{"":"Profile __all__ _lsprof _pyprofile io label main run runctx","12-":"importlib"},"calendar":{"12":"warnings","":"Calendar EPOCH FRIDAY HTMLCalendar IllegalMonthError IllegalWeekdayError LocaleHTMLCalendar LocaleTextCalendar MONDAY SATURDAY SUNDAY THURSDAY TUESDAY TextCalendar WEDNESDAY _EPOCH_ORD __all__ _colwidth _locale _localized_day _localized_month _monthlen _nextmonth _prevmonth _spacing c calendar datetime day_abbr day_name different_locale error firstweekday format formatstring isleap leapdays main mdays month month_abbr month_name monthcalendar monthrange prcal prmonth prweek repeat setfirstweekday sys timegm week weekday weekheader","11-":"_get_default_locale","12-":"APRIL AUGUST DECEMBER Day FEBRUARY IntEnum JANUARY JULY JUNE MARCH MAY Month NOVEMBER OCTOBER SEPTEMBER __getattr__ global_enum","8-11":"February January"},"cgi":{"in":"8-12","10-12":"warnings","8-12":"BytesIO FeedParser FieldStorage Mapping Message MiniFieldStorage StringIO TextIOWrapper __all__ __version__ _parseparam closelog dolog html initlog locale log logfile logfp maxlen nolog os parse parse_header parse_multipart print_arguments print_directory print_environ print_environ_usage print_exception print_form sys tempfile test urllib valid_boundary"},"cgitb":{"in":"8-12","11-12":"html_escape warnings","8-12":"Hook enable grey handler html inspect keyword linecache lookup os pydoc reset scanvars small strong sys tempfile text time tokenize traceback"},"chunk":{"in":"8-12","11-12":"warnings","8-12":"Chunk"},"cmath":{"":"acos acosh asin asinh atan atanh cos cosh e exp inf infj isclose isfinite isinf isnan log log10 nan nanj phase pi polar rect sin sinh sqrt tan tanh tau"},"cmd":{"":"Cmd IDENTCHARS PROMPT __all__ string sys","13-":"inspect"},"code":{"":"CommandCompiler InteractiveConsole InteractiveInterpreter __all__ compile_command interact sys traceback","13-":"Quitter builtins"},"codecs":{"":"BOM BOM32_BE BOM32_LE BOM64_BE BOM64_LE BOM_BE BOM_LE BOM_UTF16 BOM_UTF16_BE BOM_UTF16_LE BOM_UTF32 BOM_UTF32_BE BOM_UTF32_LE BOM_UTF8 BufferedIncrementalDecoder BufferedIncrementalEncoder Codec CodecInfo EncodedFile IncrementalDecoder IncrementalEncoder StreamReader StreamReaderWriter StreamRecoder StreamWriter __all__ _false ascii_decode ascii_encode backslashreplace_errors builtins charmap_build charmap_decode charmap_encode decode encode escape_decode escape_encode getdecoder getencoder getincrementaldecoder getincrementalencoder getreader getwriter ignore_errors iterdecode iterencode latin_1_decode latin_1_encode lookup lookup_error make_encoding_map make_identity_dict namereplace_errors open raw_unicode_escape_decode raw_unicode_escape_encode readbuffer_encode register register_error replace_errors strict_errors sys unicode_escape_decode unicode_escape_encode utf_16_be_decode utf_16_be_encode utf_16_decode utf_16_encode utf_16_ex_decode utf_16_le_decode utf_16_le_encode utf_32_be_decode utf_32_be_encode utf_32_decode utf_32_encode utf_32_ex_decode utf_32_le_decode utf_32_le_encode utf_7_decode utf_7_encode utf_8_decode utf_8_encode xmlcharrefreplace_errors","10-":"unregister"},"codeop":{"":"CommandCompiler Compile PyCF_DONT_IMPLY_DEDENT __all__ _compile _features _maybe_compile compile_command warnings","10-":"PyCF_ALLOW_INCOMPLETE_INPUT","10-12":"_is_syntax_error"},"collections":{"":"ChainMap Counter OrderedDict UserDict UserList UserString _Link _OrderedDictItemsView _OrderedDictKeysView _OrderedDictValuesView __all__ _chain _collections_abc _count_elements _eq _iskeyword _itemgetter _proxy _recursive_repr _repeat _starmap _sys _tuplegetter abc defaultdict deque namedtuple","12-":"_deque_iterator","8-9":"__getattr__ _heapq"},"collections.abc":{"":"AsyncGenerator AsyncIterable AsyncIterator Awaitable ByteString Callable Collection Container Coroutine Generator Hashable ItemsView Iterable Iterator KeysView Mapping MappingView MutableMapping MutableSequence MutableSet Reversible Sequence Set Sized ValuesView __all__","12-":"Buffer","13-":"ABCMeta EllipsisType FunctionType GenericAlias _DeprecateByteStringMeta _check_methods _is_param_expr _type_repr abstractmethod async_generator bytearray_iterator bytes_iterator coroutine dict_itemiterator dict_items dict_keyiterator dict_keys dict_valueiterator dict_values framelocalsproxy generator list_iterator list_reverseiterator longrange_iterator mappingproxy range_iterator set_iterator str_iterator sys tuple_iterator zip_iterator","9-":"_CallableGenericAlias"},"colorsys":{"":"ONE_SIXTH ONE_THIRD TWO_THIRD __all__ _v hls_to_rgb hsv_to_rgb rgb_to_hls rgb_to_hsv rgb_to_yiq yiq_to_rgb"},"compileall":{"8":"_compile_file_tuple","":"__all__ _walk_dir compile_dir compile_file compile_path importlib main os partial py_compile struct sys","9-":"Path filecmp"},"concurrent":{"":"futures"},"concurrent.futures":{"":"ALL_COMPLETED BrokenExecutor CancelledError Executor FIRST_COMPLETED FIRST_EXCEPTION Future InvalidStateError TimeoutError __all__ __getattr__ _base as_completed wait"},"concurrent.futures._base":{"":"ALL_COMPLETED BrokenExecutor CANCELLED CANCELLED_AND_NOTIFIED CancelledError DoneAndNotDoneFutures Error Executor FINISHED FIRST_COMPLETED FIRST_EXCEPTION Future InvalidStateError LOGGER PENDING RUNNING TimeoutError _AS_COMPLETED _AcquireFutures _AllCompletedWaiter _AsCompletedWaiter _FUTURE_STATES _FirstCompletedWaiter _STATE_TO_DESCRIPTION_MAP _Waiter _create_and_install_waiters _yield_finished_futures as_completed collections logging threading time wait","10-":"_result_or_cancel","9-":"types"},"concurrent.futures.process":{"8":"Full _add_call_item_to_queue _queue_management_worker atexit","":"BrokenProcessPool EXTRA_QUEUED_CALLS ProcessPoolExecutor Queue _CallItem _ExceptionWithTraceback _MAX_WINDOWS_WORKERS _RemoteTraceback _ResultItem _SafeQueue _ThreadWakeup _WorkItem _base _chain_from_iterable_of_lists _check_system_limits _global_shutdown _process_chunk _process_worker _python_exit _rebuild_exc _sendback_result _system_limited _system_limits_checked _threads_wakeups itertools mp multiprocessing os partial queue sys threading weakref","11-":"format_exception","8-10":"traceback","8-12":"_get_chunks","9-":"_ExecutorManagerThread"},"concurrent.futures.thread":{"8":"atexit","":"BrokenThreadPool ThreadPoolExecutor _WorkItem _base _python_exit _shutdown _threads_queues _worker itertools os queue threading weakref","9-":"_global_shutdown_lock types"},"configparser":{"":"BasicInterpolation ConfigParser ConverterMapping DEFAULTSECT DuplicateOptionError DuplicateSectionError Error ExtendedInterpolation Interpolation InterpolationDepthError InterpolationError InterpolationMissingOptionError InterpolationSyntaxError MAX_INTERPOLATION_DEPTH MissingSectionHeaderError MutableMapping NoOptionError NoSectionError ParsingError RawConfigParser SectionProxy _ChainMap _UNSET __all__ _default_dict functools io itertools os re sys","13-":"Iterable MultilineContinuationError UNNAMED_SECTION _Line _ReadState _UnnamedSection contextlib types","8-11":"SafeConfigParser","8-12":"LegacyInterpolation warnings"},"contextlib":{"":"AbstractAsyncContextManager AbstractContextManager AsyncExitStack ContextDecorator ExitStack MethodType _AsyncGeneratorContextManager _BaseExitStack _GeneratorContextManager _GeneratorContextManagerBase _RedirectStream __all__ _collections_abc abc asynccontextmanager closing contextmanager deque nullcontext redirect_stderr redirect_stdout suppress sys wraps","10-":"AsyncContextDecorator aclosing","11-":"chdir os","9-":"GenericAlias"},"contextvars":{"":"Context ContextVar Token __all__ copy_context"},"copy":{"":"Error __all__ _copy_dispatch _copy_immutable _deepcopy_atomic _deepcopy_dict _deepcopy_dispatch _deepcopy_list _deepcopy_method _deepcopy_tuple _keep_alive _reconstruct copy deepcopy dispatch_table error","13-":"replace"},"copyreg":{"":"_HEAPTYPE __all__ _extension_cache _extension_registry _inverted_registry _reconstructor _reduce_ex _slotnames add_extension clear_extension_cache constructor dispatch_table pickle pickle_complex remove_extension","10-":"pickle_union","9-":"_new_type"},"crypt":{"in":"8-12","11-12":"warnings","8-12":"METHOD_BLOWFISH METHOD_CRYPT METHOD_MD5 METHOD_SHA256 METHOD_SHA512 _Method _SystemRandom _crypt _namedtuple _saltchars _sr _string _sys crypt methods mksalt","9-12":"errno"},"csv":{"":"Dialect DictReader DictWriter Error QUOTE_ALL QUOTE_MINIMAL QUOTE_NONE QUOTE_NONNUMERIC Sniffer StringIO _Dialect __all__ __version__ excel excel_tab field_size_limit get_dialect list_dialects re reader register_dialect unix_dialect unregister_dialect writer","12-":"QUOTE_NOTNULL QUOTE_STRINGS types"},"ctypes":{"":"ARRAY ArgumentError Array BigEndianStructure CDLL CFUNCTYPE DEFAULT_MODE LibraryLoader LittleEndianStructure POINTER PYFUNCTYPE PyDLL RTLD_GLOBAL RTLD_LOCAL SetPointerType Structure Union _CFuncPtr _FUNCFLAG_CDECL _FUNCFLAG_PYTHONAPI _FUNCFLAG_USE_ERRNO _FUNCFLAG_USE_LASTERROR _Pointer _SimpleCData __version__ _c_functype_cache _calcsize _cast _cast_addr _check_size _ctypes_version _dlopen _endian _memmove_addr _memset_addr _os _pointer_type_cache _reset_cache _string_at _string_at_addr _sys _wstring_at _wstring_at_addr addressof alignment byref c_bool c_buffer c_byte c_char c_char_p c_double c_float c_int c_int16 c_int32 c_int64 c_int8 c_long c_longdouble c_longlong c_short c_size_t c_ssize_t c_ubyte c_uint c_uint16 c_uint32 c_uint64 c_uint8 c_ulong c_ulonglong c_ushort c_void_p c_voidp c_wchar c_wchar_p cast cdll create_string_buffer create_unicode_buffer get_errno memmove memset pointer py_object pydll pythonapi resize set_errno sizeof string_at wstring_at","11-":"BigEndianUnion LittleEndianUnion","12-":"SIZEOF_TIME_T c_time_t","9-":"_types"},"ctypes._aix":{"":"AIX_ABI DEVNULL PIPE Popen _last_version c_void_p environ executable find_library find_shared get_ld_header get_ld_header_info get_ld_headers get_legacy get_libpaths get_member get_one_match get_shared get_version maxsize path re sizeof"},"ctypes._endian":{"12":"SIZEOF_TIME_T","":"Array BigEndianStructure LittleEndianStructure Structure Union _OTHER_ENDIAN _array_type _other_endian _swapped_meta sys","11-":"BigEndianUnion LittleEndianUnion _swapped_struct_meta _swapped_union_meta","8-12":"ARRAY ArgumentError CDLL CFUNCTYPE DEFAULT_MODE LibraryLoader POINTER PYFUNCTYPE PyDLL RTLD_GLOBAL RTLD_LOCAL SetPointerType addressof alignment byref c_bool c_buffer c_byte c_char c_char_p c_double c_float c_int c_long c_longdouble c_longlong c_short c_size_t c_ssize_t c_ubyte c_uint c_ulong c_ulonglong c_ushort c_void_p c_voidp c_wchar c_wchar_p cast cdll create_string_buffer create_unicode_buffer get_errno memmove memset pointer py_object pydll pythonapi resize set_errno sizeof string_at wstring_at"},"ctypes.macholib":{"":"__version__"},"ctypes.macholib.dyld":{"":"DEFAULT_FRAMEWORK_FALLBACK DEFAULT_LIBRARY_FALLBACK __all__ _dyld_shared_cache_contains_path accumulate chain combinations combinations_with_replacement compress count cycle dropwhile dyld_default_search dyld_env dyld_executable_path_search dyld_fallback_framework_path dyld_fallback_library_path dyld_find dyld_framework_path dyld_image_suffix dyld_image_suffix_search dyld_library_path dyld_override_search dylib_info filterfalse framework_find framework_info groupby islice os permutations product repeat starmap takewhile tee zip_longest","10-":"pairwise","12-":"batched","8-10":"test_dyld_find"},"ctypes.macholib.dylib":{"":"DYLIB_RE __all__ dylib_info re","8-10":"test_dylib_info"},"ctypes.macholib.framework":{"":"STRICT_FRAMEWORK_RE __all__ framework_info re","8-10":"test_framework_info"},"ctypes.util":{"":"_findLib_gcc _findLib_ld _findSoname_ldconfig _get_soname _is_elf find_library os re shutil subprocess sys tempfile test"},"ctypes.wintypes":{"":"ATOM BOOL BOOLEAN BYTE CHAR COLORREF DOUBLE DWORD FILETIME FLOAT HACCEL HANDLE HBITMAP HBRUSH HCOLORSPACE HDC HDESK HDWP HENHMETAFILE HFONT HGDIOBJ HGLOBAL HHOOK HICON HINSTANCE HKEY HKL HLOCAL HMENU HMETAFILE HMODULE HMONITOR HPALETTE HPEN HRGN HRSRC HSTR HTASK HWINSTA HWND INT LANGID LARGE_INTEGER LCID LCTYPE LGRPID LONG LPARAM LPBOOL LPBYTE LPCOLESTR LPCOLORREF LPCSTR LPCVOID LPCWSTR LPDWORD LPFILETIME LPHANDLE LPHKL LPINT LPLONG LPMSG LPOLESTR LPPOINT LPRECT LPRECTL LPSC_HANDLE LPSIZE LPSIZEL LPSTR LPUINT LPVOID LPWIN32_FIND_DATAA LPWIN32_FIND_DATAW LPWORD LPWSTR MAX_PATH MSG OLESTR PBOOL PBOOLEAN PBYTE PCHAR PDWORD PFILETIME PFLOAT PHANDLE PHKEY PINT PLARGE_INTEGER PLCID PLONG PMSG POINT POINTL PPOINT PPOINTL PRECT PRECTL PSHORT PSIZE PSIZEL PSMALL_RECT PUINT PULARGE_INTEGER PULONG PUSHORT PWCHAR PWIN32_FIND_DATAA PWIN32_FIND_DATAW PWORD RECT RECTL RGB SC_HANDLE SERVICE_STATUS_HANDLE SHORT SIZE SIZEL SMALL_RECT UINT ULARGE_INTEGER ULONG USHORT VARIANT_BOOL WCHAR WIN32_FIND_DATAA WIN32_FIND_DATAW WORD WPARAM _COORD _FILETIME _LARGE_INTEGER _POINTL _RECTL _SMALL_RECT _ULARGE_INTEGER ctypes tagMSG tagPOINT tagRECT tagSIZE"},"curses":{"":"ALL_MOUSE_EVENTS A_ALTCHARSET A_ATTRIBUTES A_BLINK A_BOLD A_CHARTEXT A_COLOR A_DIM A_HORIZONTAL A_INVIS A_ITALIC A_LEFT A_LOW A_NORMAL A_PROTECT A_REVERSE A_RIGHT A_STANDOUT A_TOP A_UNDERLINE A_VERTICAL BUTTON1_CLICKED BUTTON1_DOUBLE_CLICKED BUTTON1_PRESSED BUTTON1_RELEASED BUTTON1_TRIPLE_CLICKED BUTTON2_CLICKED BUTTON2_DOUBLE_CLICKED BUTTON2_PRESSED BUTTON2_RELEASED BUTTON2_TRIPLE_CLICKED BUTTON3_CLICKED BUTTON3_DOUBLE_CLICKED BUTTON3_PRESSED BUTTON3_RELEASED BUTTON3_TRIPLE_CLICKED BUTTON4_CLICKED BUTTON4_DOUBLE_CLICKED BUTTON4_PRESSED BUTTON4_RELEASED BUTTON4_TRIPLE_CLICKED BUTTON_ALT BUTTON_CTRL BUTTON_SHIFT COLOR_BLACK COLOR_BLUE COLOR_CYAN COLOR_GREEN COLOR_MAGENTA COLOR_RED COLOR_WHITE COLOR_YELLOW ERR KEY_A1 KEY_A3 KEY_B2 KEY_BACKSPACE KEY_BEG KEY_BREAK KEY_BTAB KEY_C1 KEY_C3 KEY_CANCEL KEY_CATAB KEY_CLEAR KEY_CLOSE KEY_COMMAND KEY_COPY KEY_CREATE KEY_CTAB KEY_DC KEY_DL KEY_DOWN KEY_EIC KEY_END KEY_ENTER KEY_EOL KEY_EOS KEY_EXIT KEY_F0 KEY_F1 KEY_F10 KEY_F11 KEY_F12 KEY_F13 KEY_F14 KEY_F15 KEY_F16 KEY_F17 KEY_F18 KEY_F19 KEY_F2 KEY_F20 KEY_F21 KEY_F22 KEY_F23 KEY_F24 KEY_F25 KEY_F26 KEY_F27 KEY_F28 KEY_F29 KEY_F3 KEY_F30 KEY_F31 KEY_F32 KEY_F33 KEY_F34 KEY_F35 KEY_F36 KEY_F37 KEY_F38 KEY_F39 KEY_F4 KEY_F40 KEY_F41 KEY_F42 KEY_F43 KEY_F44 KEY_F45 KEY_F46 KEY_F47 KEY_F48 KEY_F49 KEY_F5 KEY_F50 KEY_F51 KEY_F52 KEY_F53 KEY_F54 KEY_F55 KEY_F56 KEY_F57 KEY_F58 KEY_F59 KEY_F6 KEY_F60 KEY_F61 KEY_F62 KEY_F63 KEY_F7 KEY_F8 KEY_F9 KEY_FIND KEY_HELP KEY_HOME KEY_IC KEY_IL KEY_LEFT KEY_LL KEY_MARK KEY_MAX KEY_MESSAGE KEY_MIN KEY_MOUSE KEY_MOVE KEY_NEXT KEY_NPAGE KEY_OPEN KEY_OPTIONS KEY_PPAGE KEY_PREVIOUS KEY_PRINT KEY_REDO KEY_REFERENCE KEY_REFRESH KEY_REPLACE KEY_RESET KEY_RESIZE KEY_RESTART KEY_RESUME KEY_RIGHT KEY_SAVE KEY_SBEG KEY_SCANCEL KEY_SCOMMAND KEY_SCOPY KEY_SCREATE KEY_SDC KEY_SDL KEY_SELECT KEY_SEND KEY_SEOL KEY_SEXIT KEY_SF KEY_SFIND KEY_SHELP KEY_SHOME KEY_SIC KEY_SLEFT KEY_SMESSAGE KEY_SMOVE KEY_SNEXT KEY_SOPTIONS KEY_SPREVIOUS KEY_SPRINT KEY_SR KEY_SREDO KEY_SREPLACE KEY_SRESET KEY_SRIGHT KEY_SRSUME KEY_SSAVE KEY_SSUSPEND KEY_STAB KEY_SUNDO KEY_SUSPEND KEY_UNDO KEY_UP OK REPORT_MOUSE_POSITION _os _sys baudrate beep can_change_color cbreak color_content color_pair curs_set def_prog_mode def_shell_mode delay_output doupdate echo endwin erasechar error filter flash flushinp getmouse getsyx getwin halfdelay has_colors has_ic has_il has_key init_color init_pair initscr intrflush is_term_resized isendwin keyname killchar longname meta mouseinterval mousemask napms ncurses_version newpad newwin nl nocbreak noecho nonl noqiflush noraw pair_content pair_number putp qiflush raw reset_prog_mode reset_shell_mode resetty resize_term resizeterm savetty setsyx setupterm start_color termattrs termname tigetflag tigetnum tigetstr tparm typeahead unctrl unget_wch ungetch ungetmouse update_lines_cols use_default_colors use_env version window wrapper","10-":"BUTTON5_CLICKED BUTTON5_DOUBLE_CLICKED BUTTON5_PRESSED BUTTON5_RELEASED BUTTON5_TRIPLE_CLICKED has_extended_color_support","9-":"get_escdelay get_tabsize set_escdelay set_tabsize"},"curses.ascii":{"":"ACK BEL BS CAN CR DC1 DC2 DC3 DC4 DEL DLE EM ENQ EOT ESC ETB ETX FF FS GS HT LF NAK NL NUL RS SI SO SOH SP STX SUB SYN TAB US VT _ctoi alt ascii controlnames ctrl isalnum isalpha isascii isblank iscntrl isctrl isdigit isgraph islower ismeta isprint ispunct isspace isupper isxdigit unctrl"},"curses.has_key":{"":"_capability_names _curses has_key"},"curses.panel":{"":"bottom_panel error new_panel panel top_panel update_panels version"},"curses.textpad":{"":"Textbox curses rectangle"},"dataclasses":{"8":"_InitVarMeta","":"Field FrozenInstanceError InitVar MISSING _DataclassParams _EMPTY_METADATA _FIELD _FIELDS _FIELD_BASE _FIELD_CLASSVAR _FIELD_INITVAR _HAS_DEFAULT_FACTORY _HAS_DEFAULT_FACTORY_CLASS _MISSING_TYPE _MODULE_IDENTIFIER_RE _PARAMS _POST_INIT_NAME __all__ _asdict_inner _astuple_inner _field_assign _field_init _frozen_get_del_attr _get_field _hash_action _hash_add _hash_exception _hash_set_none _init_fn _init_param _is_classvar _is_dataclass_instance _is_initvar _is_type _process_class _set_new_attribute _tuple_str asdict astuple copy dataclass field fields inspect is_dataclass keyword make_dataclass re replace sys types","10-":"KW_ONLY _KW_ONLY_TYPE _add_slots _dataclass_getstate _dataclass_setstate _fields_in_init_order _is_kw_only abc","10-12":"FunctionType _set_qualname","11-":"_get_slots itertools","12-":"_ATOMIC_TYPES","13-":"_FuncBuilder _replace recursive_repr","8-11":"builtins","8-12":"_cmp_fn _create_fn _hash_fn _recursive_repr _repr_fn _thread functools","9-12":"GenericAlias"},"datetime":{"":"MAXYEAR MINYEAR date datetime datetime_CAPI time timedelta timezone tzinfo","11-":"UTC","8-11":"sys","9-":"__all__"},"dbm":{"":"__all__ _defaultmod _modules _names error io ndbm open os struct sys whichdb"},"dbm.dumb":{"":"_BLOCKSIZE _Database __all__ _ast _io _os collections error open"},"dbm.gnu":{"":"?"},"dbm.ndbm":{"":"?"},"dbm.sqlite3":{"in":"13-","13-":"BUILD_TABLE DELETE_KEY GET_SIZE ITER_KEYS LOOKUP_KEY MutableMapping Path STORE_KV _Database _ERR_CLOSED _ERR_REINIT _normalize_uri closing error open os sqlite3 suppress"},"decimal":{"":"BasicContext Clamped Context ConversionSyntax Decimal DecimalException DecimalTuple DefaultContext DivisionByZero DivisionImpossible DivisionUndefined ExtendedContext FloatOperation HAVE_CONTEXTVAR HAVE_THREADS Inexact InvalidContext InvalidOperation MAX_EMAX MAX_PREC MIN_EMIN MIN_ETINY Overflow ROUND_05UP ROUND_CEILING ROUND_DOWN ROUND_FLOOR ROUND_HALF_DOWN ROUND_HALF_EVEN ROUND_HALF_UP ROUND_UP Rounded Subnormal Underflow __version__ getcontext localcontext setcontext"},"difflib":{"":"Differ HtmlDiff IS_CHARACTER_JUNK IS_LINE_JUNK Match SequenceMatcher __all__ _calculate_ratio _check_types _file_template _format_range_context _format_range_unified _keep_original_ws _legend _mdiff _namedtuple _nlargest _styles _table_template _test context_diff diff_bytes get_close_matches ndiff restore unified_diff","9-":"GenericAlias"},"dis":{"":"Bytecode COMPILER_FLAG_NAMES EXTENDED_ARG HAVE_ARGUMENT Instruction _Instruction _OPARG_WIDTH _OPNAME_WIDTH __all__ _disassemble_bytes _disassemble_recursive _disassemble_str _format_code_info _get_code_object _get_const_info _get_instructions_bytes _get_name_info _have_code _try_compile _unpack_opargs cmp_op code_info collections dis disassemble disco distb findlabels findlinestarts get_instructions hascompare hasconst hasfree hasjabs hasjrel haslocal hasname io opmap opname pretty_flags show_code stack_effect sys types","11-":"BINARY_OP CACHE JUMP_BACKWARD LOAD_CONST LOAD_GLOBAL Positions UNKNOWN _ExceptionTableEntry _INT_BITS _INT_OVERFLOW _Unknown _all_opmap _all_opname _cache_format _deoptop _find_imports _find_store_names _get_code_array _get_const_value _inline_cache_entries _is_backward_jump _nb_ops _parse_exception_table _parse_varint _specializations deoptmap main","11-12":"_empty_slot _specialized_instructions spec_op specialized","12-":"CALL_INTRINSIC_1 CALL_INTRINSIC_2 FOR_ITER LOAD_ATTR LOAD_SUPER_ATTR RETURN_CONST SEND _intrinsic_1_descs _intrinsic_2_descs hasarg hasexc","13-":"ArgResolver CONVERT_VALUE ENTER_EXECUTOR FUNCTION_ATTR_FLAGS Formatter LOAD_FAST_LOAD_FAST SET_FUNCTION_ATTRIBUTE STORE_FAST_LOAD_FAST STORE_FAST_STORE_FAST _ExceptionTableEntryBase _NO_LINENO _get_cache_size _get_jump_target _get_lineno_width _make_labels_map _specialized_opmap get_executor hasjump name op print_instructions","8-10":"_test","8-11":"hasnargs","8-12":"FORMAT_VALUE FORMAT_VALUE_CONVERTERS MAKE_FUNCTION MAKE_FUNCTION_FLAGS"},"distutils":{"in":"8-11","10-11":"archive_util cmd command config core debug dep_util dir_util dist errors extension fancy_getopt file_util filelist importlib log spawn util","8-11":"__version__ sys"},"distutils._collections":{"in":"10-11","10-11":"DictStack collections itertools"},"distutils._functools":{"in":"10-11","10-11":"functools pass_none"},"distutils._macos_compat":{"in":"10-11","10-11":"bypass_compiler_fixup compiler_fixup importlib sys"},"distutils._msvccompiler":{"in":"8-11","10-11":"CCompiler CompileError DistutilsExecError DistutilsPlatformError LibError LinkError MSVCCompiler PLAT_SPEC_TO_RUNTIME PLAT_TO_VCVARS _find_exe _find_vc2015 _find_vc2017 _find_vcvarsall _get_vc_env contextlib count gen_lib_options get_platform log mock os subprocess warnings","8-9":"?"},"distutils.archive_util":{"in":"8-11","8-11":"ARCHIVE_FORMATS DistutilsExecError _get_gid _get_uid check_archive_formats getgrnam getpwnam log make_archive make_tarball make_zipfile mkpath os spawn sys warn zipfile"},"distutils.bcppcompiler":{"8":"DistutilsPlatformError gen_lib_options","in":"8-11","10-11":"warnings","8-11":"BCPPCompiler CCompiler CompileError DistutilsExecError LibError LinkError UnknownFileError gen_preprocess_options log newer os write_file"},"distutils.ccompiler":{"8":"newer_pairwise","in":"8-11","8-11":"CCompiler CompileError DistutilsModuleError DistutilsPlatformError LinkError UnknownFileError _default_compilers compiler_class execute gen_lib_options gen_preprocess_options get_default_compiler log mkpath move_file new_compiler newer_group os re show_compilers spawn split_quoted sys","8-9":"CCompilerError DistutilsArgError DistutilsByteCompileError DistutilsClassError DistutilsError DistutilsExecError DistutilsFileError DistutilsGetoptError DistutilsInternalError DistutilsOptionError DistutilsSetupError DistutilsTemplateError LibError PreprocessError"},"distutils.cmd":{"in":"8-11","10-11":"Distribution","8-11":"Command DistutilsOptionError archive_util dep_util dir_util file_util log os re sys util"},"distutils.command":{"in":"8-11","10-11":"bdist","8-11":"__all__"},"distutils.command._framework_compat":{"in":"10-11","10-11":"enabled functools os scheme schemes subprocess sys sysconfig vars"},"distutils.command.bdist":{"in":"8-11","10-11":"ListCompat warnings","8-11":"Command DistutilsOptionError DistutilsPlatformError bdist get_platform os show_formats","8-9":"CCompilerError CompileError DistutilsArgError DistutilsByteCompileError DistutilsClassError DistutilsError DistutilsExecError DistutilsFileError DistutilsGetoptError DistutilsInternalError DistutilsModuleError DistutilsSetupError DistutilsTemplateError LibError LinkError PreprocessError UnknownFileError"},"distutils.command.bdist_dumb":{"in":"8-11","8-11":"Command DistutilsPlatformError bdist_dumb ensure_relative get_platform get_python_version log os remove_tree","8-9":"CCompilerError CompileError DistutilsArgError DistutilsByteCompileError DistutilsClassError DistutilsError DistutilsExecError DistutilsFileError DistutilsGetoptError DistutilsInternalError DistutilsModuleError DistutilsOptionError DistutilsSetupError DistutilsTemplateError LibError LinkError PreprocessError UnknownFileError"},"distutils.command.bdist_msi":{"in":"8-9","8-9":"?"},"distutils.command.bdist_rpm":{"8":"get_platform","in":"8-11","8-11":"Command DEBUG DistutilsExecError DistutilsFileError DistutilsOptionError DistutilsPlatformError bdist_rpm get_python_version log os subprocess sys write_file","8-9":"CCompilerError CompileError DistutilsArgError DistutilsByteCompileError DistutilsClassError DistutilsError DistutilsGetoptError DistutilsInternalError DistutilsModuleError DistutilsSetupError DistutilsTemplateError LibError LinkError PreprocessError UnknownFileError"},"distutils.command.bdist_wininst":{"8":"create_tree","in":"8-9","8-9":"CCompilerError Command CompileError DistutilsArgError DistutilsByteCompileError DistutilsClassError DistutilsError DistutilsExecError DistutilsFileError DistutilsGetoptError DistutilsInternalError DistutilsModuleError DistutilsOptionError DistutilsPlatformError DistutilsSetupError DistutilsTemplateError LibError LinkError PreprocessError UnknownFileError bdist_wininst get_platform get_python_version log os remove_tree sys warnings"},"distutils.command.build":{"in":"8-11","8-11":"Command DistutilsOptionError build get_platform os show_compilers sys"},"distutils.command.build_clib":{"in":"8-11","8-11":"Command DistutilsSetupError build_clib customize_compiler log os show_compilers","8-9":"CCompilerError CompileError DistutilsArgError DistutilsByteCompileError DistutilsClassError DistutilsError DistutilsExecError DistutilsFileError DistutilsGetoptError DistutilsInternalError DistutilsModuleError DistutilsOptionError DistutilsPlatformError DistutilsTemplateError LibError LinkError PreprocessError UnknownFileError"},"distutils.command.build_ext":{"in":"8-11","10-11":"py37compat","8-11":"CCompilerError Command CompileError DistutilsError DistutilsOptionError DistutilsPlatformError DistutilsSetupError Extension USER_BASE build_ext contextlib customize_compiler extension_name_re get_config_h_filename get_platform get_python_version log newer_group os re show_compilers sys","8-9":"DistutilsArgError DistutilsByteCompileError DistutilsClassError DistutilsExecError DistutilsFileError DistutilsGetoptError DistutilsInternalError DistutilsModuleError DistutilsTemplateError LibError LinkError PreprocessError UnknownFileError"},"distutils.command.build_py":{"in":"8-11","8-11":"Command DistutilsFileError DistutilsOptionError build_py convert_path glob importlib log os sys","8-9":"CCompilerError CompileError DistutilsArgError DistutilsByteCompileError DistutilsClassError DistutilsError DistutilsExecError DistutilsGetoptError DistutilsInternalError DistutilsModuleError DistutilsPlatformError DistutilsSetupError DistutilsTemplateError LibError LinkError Mixin2to3 PreprocessError UnknownFileError build_py_2to3"},"distutils.command.build_scripts":{"in":"8-11","10-11":"shebang_pattern","8-11":"Command ST_MODE build_scripts convert_path first_line_re log newer os re sysconfig tokenize","8-9":"Mixin2to3 build_scripts_2to3"},"distutils.command.check":{"11":"SilentReporter docutils","in":"8-11","10-11":"contextlib","8-11":"Command DistutilsSetupError check","8-9":"HAS_DOCUTILS"},"distutils.command.clean":{"in":"8-11","8-11":"Command clean log os remove_tree"},"distutils.command.config":{"in":"8-11","8-11":"Command DistutilsExecError LANG_EXT config customize_compiler dump_file log os re"},"distutils.command.install":{"in":"8-11","10-11":"_collections _get_implementation _inject_headers _load_scheme _load_schemes _load_sysconfig_schemes _pypy_hack _remove_set _resolve_scheme _scheme_attrs _select_scheme contextlib fw itertools sysconfig","8-11":"Command DEBUG DistutilsOptionError DistutilsPlatformError HAS_USER_SITE INSTALL_SCHEMES SCHEME_KEYS USER_BASE USER_SITE WINDOWS_SCHEME change_root convert_path get_config_vars get_platform install log os subst_vars sys write_file"},"distutils.command.install_data":{"in":"8-11","8-11":"Command change_root convert_path install_data os"},"distutils.command.install_egg_info":{"in":"8-11","8-11":"Command dir_util install_egg_info log os re safe_name safe_version sys to_filename"},"distutils.command.install_headers":{"in":"8-11","8-11":"Command install_headers"},"distutils.command.install_lib":{"in":"8-11","8-11":"Command DistutilsOptionError PYTHON_SOURCE_EXTENSION importlib install_lib os sys"},"distutils.command.install_scripts":{"in":"8-11","8-11":"Command ST_MODE install_scripts log os"},"distutils.command.py37compat":{"in":"10-11","10-11":"_pythonlib_compat compose pythonlib sys"},"distutils.command.register":{"in":"8-11","8-11":"PyPIRCCommand getpass io log register urllib warn","8-9":"CCompilerError CompileError DistutilsArgError DistutilsByteCompileError DistutilsClassError DistutilsError DistutilsExecError DistutilsFileError DistutilsGetoptError DistutilsInternalError DistutilsModuleError DistutilsOptionError DistutilsPlatformError DistutilsSetupError DistutilsTemplateError LibError LinkError PreprocessError UnknownFileError"},"distutils.command.sdist":{"in":"8-11","8-11":"Command DistutilsOptionError DistutilsTemplateError FileList TextFile archive_util convert_path dir_util file_util glob log os sdist show_formats sys warn"},"distutils.command.upload":{"8":"platform","in":"8-11","8-11":"DistutilsError DistutilsOptionError HTTPError PyPIRCCommand Request hashlib io log os spawn standard_b64encode upload urlopen urlparse","9-11":"_FILE_CONTENT_DIGESTS"},"distutils.config":{"in":"8-11","8-11":"Command DEFAULT_PYPIRC PyPIRCCommand RawConfigParser os"},"distutils.core":{"in":"8-11","10-11":"__all__ run_commands tokenize","8-11":"CCompilerError Command DEBUG Distribution DistutilsArgError DistutilsError DistutilsSetupError Extension PyPIRCCommand USAGE _setup_distribution _setup_stop_after extension_keywords gen_usage os run_setup setup setup_keywords sys","8-9":"CompileError DistutilsByteCompileError DistutilsClassError DistutilsExecError DistutilsFileError DistutilsGetoptError DistutilsInternalError DistutilsModuleError DistutilsOptionError DistutilsPlatformError DistutilsTemplateError LibError LinkError PreprocessError UnknownFileError"},"distutils.cygwinccompiler":{"8":"gen_lib_options gen_preprocess_options log","in":"8-11","10-11":"DistutilsPlatformError _runtime_library_dirs_msg is_cygwincc shlex suppress_known_deprecation warnings","8-11":"CCompilerError CONFIG_H_NOTOK CONFIG_H_OK CONFIG_H_UNCERTAIN CompileError CygwinCCompiler DistutilsExecError LooseVersion Mingw32CCompiler UnixCCompiler check_config_h check_output copy get_msvcr get_versions os sys write_file","8-9":"PIPE Popen RE_VERSION UnknownFileError _find_exe_version find_executable is_cygwingcc re"},"distutils.debug":{"in":"8-11","8-11":"DEBUG os"},"distutils.dep_util":{"in":"8-11","8-11":"DistutilsFileError newer newer_group newer_pairwise os"},"distutils.dir_util":{"in":"8-11","8-11":"DistutilsFileError DistutilsInternalError _build_cmdtuple _path_created copy_tree create_tree ensure_relative errno log mkpath os remove_tree"},"distutils.dist":{"in":"8-11","10-11":"contextlib pathlib","8-11":"DEBUG Distribution DistributionMetadata DistutilsArgError DistutilsClassError DistutilsModuleError DistutilsOptionError FancyGetopt _ensure_list check_environ command_re fix_help_options log message_from_file os re rfc822_escape strtobool sys translate_longopt warnings","8-9":"CCompilerError CompileError DistutilsByteCompileError DistutilsError DistutilsExecError DistutilsFileError DistutilsGetoptError DistutilsInternalError DistutilsPlatformError DistutilsSetupError DistutilsTemplateError LibError LinkError PreprocessError UnknownFileError"},"distutils.errors":{"in":"8-11","8-11":"CCompilerError CompileError DistutilsArgError DistutilsByteCompileError DistutilsClassError DistutilsError DistutilsExecError DistutilsFileError DistutilsGetoptError DistutilsInternalError DistutilsModuleError DistutilsOptionError DistutilsPlatformError DistutilsSetupError DistutilsTemplateError LibError LinkError PreprocessError UnknownFileError"},"distutils.extension":{"in":"8-11","8-11":"Extension os read_setup_file warnings"},"distutils.fancy_getopt":{"in":"8-11","8-11":"DistutilsArgError DistutilsGetoptError FancyGetopt OptionDummy WS_TRANS fancy_getopt getopt longopt_pat longopt_re longopt_xlate neg_alias_re re string sys translate_longopt wrap_text","8-9":"CCompilerError CompileError DistutilsByteCompileError DistutilsClassError DistutilsError DistutilsExecError DistutilsFileError DistutilsInternalError DistutilsModuleError DistutilsOptionError DistutilsPlatformError DistutilsSetupError DistutilsTemplateError LibError LinkError PreprocessError UnknownFileError"},"distutils.file_util":{"in":"8-11","8-11":"DistutilsFileError _copy_action _copy_file_contents copy_file log move_file os write_file"},"distutils.filelist":{"in":"8-11","10-11":"_UniqueDirs","8-11":"DistutilsInternalError DistutilsTemplateError FileList _find_all_simple convert_path findall fnmatch functools glob_to_re log os re translate_pattern"},"distutils.log":{"in":"8-11","8-11":"DEBUG ERROR FATAL INFO Log WARN _global_log debug error fatal info log set_threshold set_verbosity sys warn"},"distutils.msvc9compiler":{"in":"8-11","8-11":"?"},"distutils.msvccompiler":{"8":"gen_preprocess_options","in":"8-11","10-11":"warnings","8-11":"CCompiler CompileError DistutilsExecError DistutilsPlatformError LibError LinkError MSVCCompiler MacroExpander _can_read_reg convert_mbcs gen_lib_options get_build_architecture get_build_version log normalize_and_reduce_paths os read_keys read_values sys"},"distutils.py38compat":{"in":"10-11","10-11":"aix_platform"},"distutils.py39compat":{"in":"10-11","10-11":"add_ext_suffix add_ext_suffix_39 needs_ext_suffix platform sys"},"distutils.spawn":{"8":"_nt_quote_args _spawn_nt _spawn_posix","in":"8-11","8-11":"DEBUG DistutilsExecError find_executable log os spawn sys","8-9":"DistutilsPlatformError","9-11":"subprocess"},"distutils.sysconfig":{"8":"get_host_platform get_platform","in":"8-11","10-11":"IS_PYPY _get_python_inc_from_config _get_python_inc_nt _get_python_inc_posix _get_python_inc_posix_prefix _get_python_inc_posix_python _is_parent _posix_lib pass_none pathlib py39compat sysconfig","8-11":"BASE_EXEC_PREFIX BASE_PREFIX DistutilsPlatformError EXEC_PREFIX PREFIX _config_vars _findvar1_rx _findvar2_rx _is_python_source_dir _python_build _sys_home _variable_rx build_flags customize_compiler expand_makefile_vars get_config_h_filename get_config_var get_config_vars get_makefile_filename get_python_inc get_python_lib get_python_version os parse_config_h parse_makefile project_base python_build re sys","8-9":"_imp _init_nt _init_posix"},"distutils.text_file":{"in":"8-11","8-11":"TextFile sys","8-9":"io"},"distutils.unixccompiler":{"in":"8-11","10-11":"_linker_params _split_aix _split_env compiler_fixup itertools shlex","8-11":"CCompiler CompileError DistutilsExecError LibError LinkError UnixCCompiler gen_lib_options gen_preprocess_options log newer os re sys sysconfig"},"distutils.util":{"in":"8-11","10-11":"MACOSX_VERSION_VAR _clear_cached_macosx_ver _subst_compat functools get_macosx_target_ver get_macosx_target_ver_from_syscfg split_version subprocess sysconfig","8-11":"DistutilsByteCompileError DistutilsPlatformError _dquote_re _init_regex _squote_re _wordchars_re byte_compile change_root check_environ convert_path execute get_host_platform get_platform grok_environment_error importlib log newer os re rfc822_escape spawn split_quoted string strtobool subst_vars sys","8-9":"Mixin2to3 _environ_checked copydir_run_2to3 run_2to3"},"distutils.version":{"in":"8-11","10-11":"contextlib suppress_known_deprecation warnings","8-11":"LooseVersion StrictVersion Version re"},"distutils.versionpredicate":{"in":"8-11","8-11":"VersionPredicate _provision_rx compmap distutils operator re re_paren re_splitComparison re_validPackage splitUp split_provision"},"doctest":{"":"BLANKLINE_MARKER COMPARISON_FLAGS DONT_ACCEPT_BLANKLINE DONT_ACCEPT_TRUE_FOR_1 DebugRunner DocFileCase DocFileSuite DocFileTest DocTest DocTestCase DocTestFailure DocTestFinder DocTestParser DocTestRunner DocTestSuite ELLIPSIS ELLIPSIS_MARKER Example FAIL_FAST IGNORE_EXCEPTION_DETAIL NORMALIZE_WHITESPACE OPTIONFLAGS_BY_NAME OutputChecker REPORTING_FLAGS REPORT_CDIFF REPORT_NDIFF REPORT_ONLY_FIRST_FAILURE REPORT_UDIFF SKIP SkipDocTestCase StringIO TestResults UnexpectedException _DocTestSuite _OutputRedirectingPdb _SpoofOut _TestClass __all__ _comment_line _ellipsis_match _exception_traceback _extract_future_flags _indent _load_testfile _module_relative_path _newline_convert _normalize_module _strip_exception_details _test _unittest_reportflags debug debug_script debug_src difflib inspect linecache master namedtuple os pdb re register_optionflag run_docstring_examples script_from_examples set_unittest_reportflags sys testfile testmod testsource traceback unittest","10-":"IncrementalNewlineDecoder","13-":"ANSIColors _colorize _n_items can_colorize"},"dummy_threading":{"8":"Barrier BoundedSemaphore BrokenBarrierError Condition Event ExceptHookArgs Lock RLock Semaphore TIMEOUT_MAX Thread ThreadError Timer __all__ active_count current_thread enumerate excepthook get_ident local main_thread setprofile settrace stack_size threading","in":"8"},"email":{"":"__all__ _encoded_words _parseaddr _policybase base64mime charset encoders errors feedparser generator header iterators message message_from_binary_file message_from_bytes message_from_file message_from_string parser quoprimime utils","8-11":"_header_value_parser"},"email._encoded_words":{"":"_QByteMap __all__ _cte_decoders _cte_encode_length _cte_encoders _q_byte_map _q_byte_subber ascii_letters base64 binascii decode decode_b decode_q digits encode encode_b encode_q errors functools len_b len_q re"},"email._header_value_parser":{"":"ASPECIALS ATOM_ENDS ATTRIBUTE_ENDS AddrSpec Address AddressList AngleAddr Atom Attribute BareQuotedString CFWSList CFWS_LEADER Comment ContentDisposition ContentTransferEncoding ContentType DOT DOT_ATOM_ENDS DisplayName Domain DomainLiteral DotAtom DotAtomText EWWhiteSpaceTerminal EXTENDED_ATTRIBUTE_ENDS EncodedWord Group GroupList Header HeaderLabel InvalidMailbox InvalidMessageID InvalidParameter ListSeparator LocalPart MIMEVersion Mailbox MailboxList MessageID MimeParameters MsgID NameAddr NoFoldLiteral ObsLocalPart ObsRoute PHRASE_ENDS Parameter ParameterizedHeaderValue Phrase QuotedString RouteComponentMarker SPECIALS Section TOKEN_ENDS TSPECIALS Terminal Token TokenList UnstructuredTokenList Value ValueTerminal WSP WhiteSpaceTerminal WhiteSpaceTokenList Word _InvalidEwError _check_for_early_dl_end _ew _find_mime_parameters _fold_as_ew _fold_mime_parameters _get_ptext_to_endchars _non_atom_end_matcher _non_attribute_end_matcher _non_extended_attribute_end_matcher _non_printable_finder _non_token_end_matcher _refold_parse_tree _steal_trailing_WSP_if_exists _validate_xtext _wsp_splitter errors get_addr_spec get_address get_address_list get_angle_addr get_atext get_atom get_attribute get_attrtext get_bare_quoted_string get_cfws get_comment get_display_name get_domain get_domain_literal get_dot_atom get_dot_atom_text get_dtext get_encoded_word get_extended_attribute get_extended_attrtext get_fws get_group get_group_list get_invalid_mailbox get_invalid_parameter get_local_part get_mailbox get_mailbox_list get_msg_id get_name_addr get_no_fold_literal get_obs_local_part get_obs_route get_parameter get_phrase get_qcontent get_qp_ctext get_quoted_string get_section get_token get_ttext get_unstructured get_value get_word hexdigits itemgetter parse_content_disposition_header parse_content_transfer_encoding_header parse_content_type_header parse_message_id parse_mime_parameters parse_mime_version quote_string re rfc2047_matcher sys urllib utils","13-":"NLSET SPECIALSNL"},"email._parseaddr":{"":"AddressList AddrlistClass COMMASPACE EMPTYSTRING SPACE __all__ _daynames _monthnames _parsedate_tz _timezones mktime_tz parsedate parsedate_tz quote time","8-12":"calendar"},"email._policybase":{"":"Compat32 Policy _PolicyBase __all__ _append_doc _charset _extend_docstrings _has_surrogates abc compat32 header"},"email.base64mime":{"":"CRLF EMPTYSTRING MISC_LEN NL __all__ a2b_base64 b2a_base64 b64encode body_decode body_encode decode decodestring header_encode header_length"},"email.charset":{"":"ALIASES BASE64 CHARSETS CODEC_MAP Charset DEFAULT_CHARSET EMPTYSTRING QP RFC2047_CHROME_LEN SHORTEST UNKNOWN8BIT __all__ _encode add_alias add_charset add_codec email encode_7or8bit errors partial"},"email.contentmanager":{"":"ContentManager _encode_base64 _encode_text _finalize_set _prepare_set binascii email get_and_fixup_unknown_message_content get_message_content get_non_text_content get_text_content quoprimime raw_data_manager set_bytes_content set_message_content set_text_content","8-10":"maintype subtype typ"},"email.encoders":{"":"__all__ _bencode _encodestring _qencode encode_7or8bit encode_base64 encode_noop encode_quopri"},"email.errors":{"":"BoundaryError CharsetError CloseBoundaryNotFoundDefect FirstHeaderLineIsContinuationDefect HeaderDefect HeaderMissingRequiredValue HeaderParseError InvalidBase64CharactersDefect InvalidBase64LengthDefect InvalidBase64PaddingDefect InvalidHeaderDefect InvalidMultipartContentTransferEncodingDefect MalformedHeaderDefect MessageDefect MessageError MessageParseError MisplacedEnvelopeHeaderDefect MissingHeaderBodySeparatorDefect MultipartConversionError MultipartInvariantViolationDefect NoBoundaryInMultipartDefect NonASCIILocalPartDefect NonPrintableDefect ObsoleteHeaderDefect StartBoundaryNotFoundDefect UndecodableBytesDefect","10-":"InvalidDateDefect","13-":"HeaderWriteError"},"email.feedparser":{"":"BufferedSubFile BytesFeedParser EMPTYSTRING FeedParser NL NLCRE NLCRE_bol NLCRE_crack NLCRE_eol NeedMoreData StringIO __all__ compat32 deque errors headerRE re","13-":"boundaryendRE"},"email.generator":{"":"BytesGenerator BytesIO DecodedGenerator Generator NL NLCRE StringIO UNDERSCORE _FMT __all__ _fmt _has_surrogates _make_boundary _width deepcopy fcre random re sys time","13-":"HeaderWriteError NEWLINE_WITHOUT_FWSP"},"email.header":{"":"BSPACE Charset EMPTYSTRING FWS Header HeaderParseError MAXLINELEN NL SPACE SPACE8 USASCII UTF8 _Accumulator _ValueFormatter __all__ _charset _embedded_header _max_append binascii decode_header ecre email fcre make_header re"},"email.headerregistry":{"":"Address AddressHeader BaseHeader ContentDispositionHeader ContentTransferEncodingHeader ContentTypeHeader DateHeader Group HeaderRegistry MIMEVersionHeader MappingProxyType MessageIDHeader ParameterizedMIMEHeader SingleAddressHeader UniqueAddressHeader UniqueDateHeader UniqueSingleAddressHeader UniqueUnstructuredHeader UnstructuredHeader _default_header_map _reconstruct_header errors parser utils"},"email.iterators":{"":"StringIO __all__ _structure body_line_iterator sys typed_subpart_iterator walk"},"email.message":{"":"BytesIO Charset EmailMessage MIMEPart Message SEMISPACE StringIO __all__ _charset _formatparam _parseparam _splitparam _unquotevalue compat32 decode_b errors quopri re tspecials utils","11-":"_decode_uu binascii","8-10":"uu","8-11":"Policy"},"email.mime":{},"email.mime.application":{"":"MIMEApplication MIMENonMultipart __all__ encoders"},"email.mime.audio":{"":"MIMEAudio MIMENonMultipart __all__ encoders","11-":"_aiff _au _rules _wav _what rule","8-10":"_sndhdr_MIMEmap _whatsnd sndhdr","8-12":"BytesIO"},"email.mime.base":{"":"MIMEBase __all__ email message"},"email.mime.image":{"":"MIMEImage MIMENonMultipart __all__ encoders","11-":"_bmp _exr _gif _jpeg _pbm _pgm _png _ppm _rast _rgb _rules _tiff _webp _what _xbm rule","8-10":"imghdr"},"email.mime.message":{"":"MIMEMessage MIMENonMultipart __all__ message"},"email.mime.multipart":{"":"MIMEBase MIMEMultipart __all__"},"email.mime.nonmultipart":{"":"MIMEBase MIMENonMultipart __all__ errors"},"email.mime.text":{"":"MIMENonMultipart MIMEText __all__","8-11":"Charset"},"email.parser":{"":"BytesFeedParser BytesHeaderParser BytesParser FeedParser HeaderParser Parser StringIO TextIOWrapper __all__ compat32"},"email.policy":{"":"Compat32 EmailMessage EmailPolicy HTTP HeaderRegistry Policy SMTP SMTPUTF8 __all__ _extend_docstrings _has_surrogates compat32 default linesep_splitter raw_data_manager re strict sys"},"email.quoprimime":{"":"CRLF EMPTYSTRING NL _QUOPRI_BODY_ENCODE_MAP _QUOPRI_BODY_MAP _QUOPRI_HEADER_MAP _QUOPRI_MAP __all__ _max_append _unquote_match ascii_letters body_check body_decode body_encode body_length decode decodestring digits header_check header_decode header_encode header_length hexdigits quote re unquote","8-10":"c"},"email.utils":{"":"COMMASPACE CRLF EMPTYSTRING TICK UEMPTYSTRING _AddressList __all__ _format_timetuple_and_zone _has_surrogates _parsedate_tz _sanitize collapse_rfc2231_value datetime decode_params decode_rfc2231 encode_rfc2231 escapesre format_datetime formataddr formatdate getaddresses localtime make_msgid mktime_tz os parseaddr parsedate parsedate_to_datetime parsedate_tz quote re rfc2231_continuation specialsre time unquote urllib","13-":"_check_parenthesis _iter_escaped_chars _post_parse_validation _pre_parse_validation _strip_quoted_realnames supports_strict_parsing","8-12":"Charset random socket"},"encodings":{"":"CodecRegistryError _aliases _cache _import_tail _unknown aliases codecs normalize_encoding search_function sys utf_8","13-":"utf_8_sig","8-9":"latin_1"},"encodings.aliases":{"":"aliases"},"encodings.ascii":{"":"Codec IncrementalDecoder IncrementalEncoder StreamConverter StreamReader StreamWriter codecs getregentry"},"encodings.base64_codec":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter base64 base64_decode base64_encode codecs getregentry"},"encodings.big5":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter _codecs_tw codec codecs getregentry mbc"},"encodings.big5hkscs":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter _codecs_hk codec codecs getregentry mbc"},"encodings.bz2_codec":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter bz2 bz2_decode bz2_encode codecs getregentry"},"encodings.charmap":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs getregentry"},"encodings.cp037":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.cp1006":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.cp1026":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.cp1125":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_map decoding_table encoding_map getregentry"},"encodings.cp1140":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.cp1250":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.cp1251":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.cp1252":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.cp1253":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.cp1254":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.cp1255":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.cp1256":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.cp1257":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.cp1258":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.cp273":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.cp424":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.cp437":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_map decoding_table encoding_map getregentry"},"encodings.cp500":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.cp720":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.cp737":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_map decoding_table encoding_map getregentry"},"encodings.cp775":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_map decoding_table encoding_map getregentry"},"encodings.cp850":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_map decoding_table encoding_map getregentry"},"encodings.cp852":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_map decoding_table encoding_map getregentry"},"encodings.cp855":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_map decoding_table encoding_map getregentry"},"encodings.cp856":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.cp857":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_map decoding_table encoding_map getregentry"},"encodings.cp858":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_map decoding_table encoding_map getregentry"},"encodings.cp860":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_map decoding_table encoding_map getregentry"},"encodings.cp861":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_map decoding_table encoding_map getregentry"},"encodings.cp862":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_map decoding_table encoding_map getregentry"},"encodings.cp863":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_map decoding_table encoding_map getregentry"},"encodings.cp864":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_map decoding_table encoding_map getregentry"},"encodings.cp865":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_map decoding_table encoding_map getregentry"},"encodings.cp866":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_map decoding_table encoding_map getregentry"},"encodings.cp869":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_map decoding_table encoding_map getregentry"},"encodings.cp874":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.cp875":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.cp932":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter _codecs_jp codec codecs getregentry mbc"},"encodings.cp949":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter _codecs_kr codec codecs getregentry mbc"},"encodings.cp950":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter _codecs_tw codec codecs getregentry mbc"},"encodings.euc_jis_2004":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter _codecs_jp codec codecs getregentry mbc"},"encodings.euc_jisx0213":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter _codecs_jp codec codecs getregentry mbc"},"encodings.euc_jp":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter _codecs_jp codec codecs getregentry mbc"},"encodings.euc_kr":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter _codecs_kr codec codecs getregentry mbc"},"encodings.gb18030":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter _codecs_cn codec codecs getregentry mbc"},"encodings.gb2312":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter _codecs_cn codec codecs getregentry mbc"},"encodings.gbk":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter _codecs_cn codec codecs getregentry mbc"},"encodings.hex_codec":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter binascii codecs getregentry hex_decode hex_encode"},"encodings.hp_roman8":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.hz":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter _codecs_cn codec codecs getregentry mbc"},"encodings.idna":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter ToASCII ToUnicode ace_prefix codecs dots getregentry nameprep re sace_prefix stringprep unicodedata"},"encodings.iso2022_jp":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter _codecs_iso2022 codec codecs getregentry mbc"},"encodings.iso2022_jp_1":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter _codecs_iso2022 codec codecs getregentry mbc"},"encodings.iso2022_jp_2":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter _codecs_iso2022 codec codecs getregentry mbc"},"encodings.iso2022_jp_2004":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter _codecs_iso2022 codec codecs getregentry mbc"},"encodings.iso2022_jp_3":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter _codecs_iso2022 codec codecs getregentry mbc"},"encodings.iso2022_jp_ext":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter _codecs_iso2022 codec codecs getregentry mbc"},"encodings.iso2022_kr":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter _codecs_iso2022 codec codecs getregentry mbc"},"encodings.iso8859_1":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.iso8859_10":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.iso8859_11":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.iso8859_13":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.iso8859_14":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.iso8859_15":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.iso8859_16":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.iso8859_2":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.iso8859_3":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.iso8859_4":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.iso8859_5":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.iso8859_6":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.iso8859_7":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.iso8859_8":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.iso8859_9":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.johab":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter _codecs_kr codec codecs getregentry mbc"},"encodings.koi8_r":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.koi8_t":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.koi8_u":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.kz1048":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.latin_1":{"":"Codec IncrementalDecoder IncrementalEncoder StreamConverter StreamReader StreamWriter codecs getregentry"},"encodings.mac_arabic":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_map decoding_table encoding_map getregentry"},"encodings.mac_centeuro":{"8":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry","in":"8"},"encodings.mac_croatian":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.mac_cyrillic":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.mac_farsi":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.mac_greek":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.mac_iceland":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.mac_latin2":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.mac_roman":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.mac_romanian":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.mac_turkish":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.mbcs":{"":"?"},"encodings.oem":{"":"?"},"encodings.palmos":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.ptcp154":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.punycode":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter T adapt codecs decode_generalized_number digits generate_generalized_integer generate_integers getregentry insertion_sort insertion_unsort punycode_decode punycode_encode segregate selective_find selective_len"},"encodings.quopri_codec":{"":"BytesIO Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs getregentry quopri quopri_decode quopri_encode"},"encodings.raw_unicode_escape":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs getregentry"},"encodings.rot_13":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs getregentry rot13 rot13_map"},"encodings.shift_jis":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter _codecs_jp codec codecs getregentry mbc"},"encodings.shift_jis_2004":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter _codecs_jp codec codecs getregentry mbc"},"encodings.shift_jisx0213":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter _codecs_jp codec codecs getregentry mbc"},"encodings.tis_620":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decoding_table encoding_table getregentry"},"encodings.undefined":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs getregentry"},"encodings.unicode_escape":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs getregentry"},"encodings.utf_16":{"":"IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decode encode getregentry sys"},"encodings.utf_16_be":{"":"IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decode encode getregentry"},"encodings.utf_16_le":{"":"IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decode encode getregentry"},"encodings.utf_32":{"":"IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decode encode getregentry sys"},"encodings.utf_32_be":{"":"IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decode encode getregentry"},"encodings.utf_32_le":{"":"IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decode encode getregentry"},"encodings.utf_7":{"":"IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decode encode getregentry"},"encodings.utf_8":{"":"IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decode encode getregentry"},"encodings.utf_8_sig":{"":"IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs decode encode getregentry"},"encodings.uu_codec":{"":"BytesIO Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter binascii codecs getregentry uu_decode uu_encode"},"encodings.zlib_codec":{"":"Codec IncrementalDecoder IncrementalEncoder StreamReader StreamWriter codecs getregentry zlib zlib_decode zlib_encode"},"ensurepip":{"8":"pkgutil","9":"_bundled","":"_PIP_VERSION __all__ _bootstrap _disable_pip_configuration_settings _main _run_pip _uninstall_helper bootstrap os subprocess sys tempfile version","10-":"_WHEEL_PKG_DIR sysconfig","10-12":"_PACKAGES _Package _find_packages _get_packages collections","13-":"Path _find_wheel_pkg_dir_pip _get_pip_version _get_pip_whl_path_ctx _pkg_dir copy2 nullcontext","8,10-12":"_PACKAGE_NAMES","8-11":"_SETUPTOOLS_VERSION","8-12":"_PROJECTS","8-9":"runpy","9-":"resources"},"ensurepip._bundled":{"in":"9-10"},"ensurepip._uninstall":{"":"_main argparse ensurepip sys"},"enum":{"":"DynamicClassAttribute Enum EnumMeta Flag IntEnum IntFlag MappingProxyType _EnumDict __all__ _auto_null _high_bit _is_descriptor _is_dunder _is_sunder _make_class_unpicklable auto sys unique","11-":"CONFORM CONTINUOUS EJECT EnumCheck EnumType FlagBoundary KEEP NAMED_FLAGS ReprEnum STRICT StrEnum UNIQUE _dedent _is_internal_class _is_single_bit _iter_bits_lsb _old_convert_ _proto_member _reduce_ex_by_global_name _simple_enum _stdlib_enums _test_simple_enum bin bltns global_enum global_enum_repr global_flag_repr global_str member nonmember pickle_by_enum_name pickle_by_global_name property show_flag_values verify","11-12":"_or_ reduce","12-":"_dataclass_repr","13-":"EnumDict _not_given","8,11":"_power_of_two","8-10":"_decompose _reduce_ex_by_name","9-":"_is_private"},"errno":{"":"E2BIG EACCES EADDRINUSE EADDRNOTAVAIL EADV EAFNOSUPPORT EAGAIN EALREADY EBADE EBADF EBADFD EBADMSG EBADR EBADRQC EBADSLT EBFONT EBUSY ECANCELED ECHILD ECHRNG ECOMM ECONNABORTED ECONNREFUSED ECONNRESET EDEADLK EDEADLOCK EDESTADDRREQ EDOM EDOTDOT EDQUOT EEXIST EFAULT EFBIG EHOSTDOWN EHOSTUNREACH EIDRM EILSEQ EINPROGRESS EINTR EINVAL EIO EISCONN EISDIR EISNAM EKEYEXPIRED EKEYREJECTED EKEYREVOKED EL2HLT EL2NSYNC EL3HLT EL3RST ELIBACC ELIBBAD ELIBEXEC ELIBMAX ELIBSCN ELNRNG ELOOP EMEDIUMTYPE EMFILE EMLINK EMSGSIZE EMULTIHOP ENAMETOOLONG ENAVAIL ENETDOWN ENETRESET ENETUNREACH ENFILE ENOANO ENOBUFS ENOCSI ENODATA ENODEV ENOENT ENOEXEC ENOKEY ENOLCK ENOLINK ENOMEDIUM ENOMEM ENOMSG ENONET ENOPKG ENOPROTOOPT ENOSPC ENOSR ENOSTR ENOSYS ENOTBLK ENOTCONN ENOTDIR ENOTEMPTY ENOTNAM ENOTRECOVERABLE ENOTSOCK ENOTSUP ENOTTY ENOTUNIQ ENXIO EOPNOTSUPP EOVERFLOW EOWNERDEAD EPERM EPFNOSUPPORT EPIPE EPROTO EPROTONOSUPPORT EPROTOTYPE ERANGE EREMCHG EREMOTE EREMOTEIO ERESTART ERFKILL EROFS ESHUTDOWN ESOCKTNOSUPPORT ESPIPE ESRCH ESRMNT ESTALE ESTRPIPE ETIME ETIMEDOUT ETOOMANYREFS ETXTBSY EUCLEAN EUNATCH EUSERS EWOULDBLOCK EXDEV EXFULL errorcode"},"faulthandler":{"":"_fatal_error_c_thread _read_null _sigabrt _sigfpe _sigsegv _stack_overflow cancel_dump_traceback_later disable dump_traceback dump_traceback_later enable is_enabled register unregister","8-9":"_fatal_error"},"fcntl":{"":"DN_ACCESS DN_ATTRIB DN_CREATE DN_DELETE DN_MODIFY DN_MULTISHOT DN_RENAME FASYNC FD_CLOEXEC F_ADD_SEALS F_DUPFD F_DUPFD_CLOEXEC F_EXLCK F_GETFD F_GETFL F_GETLEASE F_GETLK F_GETLK64 F_GETOWN F_GETSIG F_GET_SEALS F_NOTIFY F_RDLCK F_SEAL_GROW F_SEAL_SEAL F_SEAL_SHRINK F_SEAL_WRITE F_SETFD F_SETFL F_SETLEASE F_SETLK F_SETLK64 F_SETLKW F_SETLKW64 F_SETOWN F_SETSIG F_SHLCK F_UNLCK F_WRLCK LOCK_EX LOCK_MAND LOCK_NB LOCK_READ LOCK_RW LOCK_SH LOCK_UN LOCK_WRITE fcntl flock ioctl lockf","10-":"F_GETPIPE_SZ F_SETPIPE_SZ","12-":"FICLONE FICLONERANGE","13-":"F_GETOWN_EX F_GET_FILE_RW_HINT F_GET_RW_HINT F_OWNER_PGRP F_OWNER_PID F_OWNER_TID F_SEAL_FUTURE_WRITE F_SETOWN_EX F_SET_FILE_RW_HINT F_SET_RW_HINT RWH_WRITE_LIFE_EXTREME RWH_WRITE_LIFE_LONG RWH_WRITE_LIFE_MEDIUM RWH_WRITE_LIFE_NONE RWH_WRITE_LIFE_NOT_SET RWH_WRITE_LIFE_SHORT","9-":"F_OFD_GETLK F_OFD_SETLK F_OFD_SETLKW"},"filecmp":{"":"BUFSIZE DEFAULT_IGNORES __all__ _cache _cmp _do_cmp _filter _sig clear_cache cmp cmpfiles demo dircmp filterfalse os stat","9-":"GenericAlias"},"fileinput":{"":"FileInput __all__ _state _test close filelineno filename fileno hook_compressed hook_encoded input isfirstline isstdin lineno nextfile os sys","10-":"io","9-":"GenericAlias"},"fnmatch":{"":"__all__ _compile_pattern filter fnmatch fnmatchcase functools os posixpath re translate","13-":"_join_translated_parts _translate","9-10":"_nextgroupnum"},"formatter":{"in":"8-9","8-9":"AS_IS AbstractFormatter AbstractWriter DumbWriter NullFormatter NullWriter sys test warnings"},"fractions":{"8":"_gcd gcd","":"Decimal Fraction _PyHASH_INF _PyHASH_MODULUS _RATIONAL_FORMAT __all__ math numbers operator re sys","12-":"_FLOAT_FORMAT_SPECIFICATION_MATCHER _hash_algorithm _round_to_exponent _round_to_figures functools","13-":"_GENERAL_FORMAT_SPECIFICATION_MATCHER"},"ftplib":{"":"B_CRLF CRLF Error FTP FTP_PORT FTP_TLS MAXLINE MSG_OOB _150_re _227_re _GLOBAL_DEFAULT_TIMEOUT _SSLSocket __all__ all_errors error_perm error_proto error_reply error_temp ftpcp parse150 parse227 parse229 parse257 print_line socket ssl sys test"},"functools":{"":"RLock WRAPPER_ASSIGNMENTS WRAPPER_UPDATES _CacheInfo _HashedSeq _NOT_FOUND __all__ _c3_merge _c3_mro _compose_mro _convert _find_impl _ge_from_gt _ge_from_le _ge_from_lt _gt_from_ge _gt_from_le _gt_from_lt _initial_missing _le_from_ge _le_from_gt _le_from_lt _lru_cache_wrapper _lt_from_ge _lt_from_gt _lt_from_le _make_key _unwrap_partial cached_property cmp_to_key get_cache_token lru_cache namedtuple partial partialmethod recursive_repr reduce singledispatch singledispatchmethod total_ordering update_wrapper wraps","13-":"_unwrap_partialmethod","9-":"GenericAlias cache"},"gc":{"":"DEBUG_COLLECTABLE DEBUG_LEAK DEBUG_SAVEALL DEBUG_STATS DEBUG_UNCOLLECTABLE callbacks collect disable enable freeze garbage get_count get_debug get_freeze_count get_objects get_referents get_referrers get_stats get_threshold is_tracked isenabled set_debug set_threshold unfreeze","9-":"is_finalized"},"genericpath":{"":"__all__ _check_arg_types _splitext commonprefix exists getatime getctime getmtime getsize isdir isfile os samefile sameopenfile samestat stat","12-":"islink","13-":"isdevdrive isjunction lexists"},"getopt":{"":"GetoptError _ __all__ do_longs do_shorts error getopt gnu_getopt long_has_args os short_has_arg"},"getpass":{"":"GetPassWarning __all__ _raw_input contextlib fallback_getpass getpass getuser io os sys termios unix_getpass win_getpass","8-12":"warnings"},"gettext":{"8":"locale","":"Catalog GNUTranslations NullTranslations __all__ _as_int _binary_ops _c2py_ops _current_domain _default_localedir _error _expand_lang _localedirs _parse _token_pattern _tokenize _translations bindtextdomain c2py dgettext dngettext dnpgettext dpgettext find gettext install ngettext npgettext os pgettext re sys textdomain translation","11-":"operator","13-":"_as_int2","8-10":"_localecodesets _unspecified bind_textdomain_codeset ldgettext ldngettext lgettext lngettext"},"glob":{"":"__all__ _glob0 _glob1 _glob2 _iglob _ishidden _isrecursive _iterdir _rlistdir escape fnmatch glob glob0 glob1 has_magic iglob magic_check magic_check_bytes os re sys","10-":"_dir_open_flags _isdir _join _lexists itertools stat","13-":"_Globber _StringGlobber _compile_pattern _deprecated_function_message _no_recurse_symlinks _special_parts functools operator translate","9-":"_listdir contextlib"},"graphlib":{"in":"9-","11-":"GenericAlias","9-":"CycleError TopologicalSorter _NODE_DONE _NODE_OUT _NodeInfo __all__"},"grp":{"":"getgrall getgrgid getgrnam struct_group"},"gzip":{"":"BadGzipFile FCOMMENT FEXTRA FHCRC FNAME FTEXT GzipFile READ WRITE _COMPRESS_LEVEL_BEST _COMPRESS_LEVEL_FAST _COMPRESS_LEVEL_TRADEOFF _GzipReader _PaddedFile __all__ _compression builtins compress decompress io main open os struct sys time write32u zlib","11-":"_read_exact _read_gzip_header","11-12":"_create_simple_gzip_header","12-":"READ_BUFFER_SIZE _WRITE_BUFFER_SIZE _WriteBufferStream"},"hashlib":{"":"__all__ __block_openssl_constructor __builtin_constructor_cache __get_builtin_constructor _hashlib algorithms_available algorithms_guaranteed blake2b blake2s md5 new pbkdf2_hmac scrypt sha1 sha224 sha256 sha384 sha3_224 sha3_256 sha3_384 sha3_512 sha512 shake_128 shake_256","11-":"file_digest"},"heapq":{"":"__all__ _heapify_max _heappop_max _heapreplace_max _siftdown _siftdown_max _siftup _siftup_max heapify heappop heappush heappushpop heapreplace merge nlargest nsmallest"},"hmac":{"":"HMAC _hashlib _hashopenssl _warnings compare_digest digest digest_size new trans_36 trans_5C","10-":"_functype","8-9":"_openssl_md_meths"},"html":{"":"__all__ _charref _html5 _invalid_charrefs _invalid_codepoints _re _replace_charref entities escape unescape"},"html.entities":{"":"__all__ codepoint2name entitydefs html5 name2codepoint"},"html.parser":{"8":"warnings","":"HTMLParser __all__ _markupbase attrfind_tolerant charref commentclose endendtag endtagfind entityref incomplete interesting_normal locatestarttagend_tolerant piclose re starttagopen tagfind_tolerant unescape"},"http":{"":"HTTPStatus IntEnum __all__ client server","11-":"HTTPMethod StrEnum _simple_enum"},"http.client":{"9":"MAXAMOUNT","":"ACCEPTED ALREADY_REPORTED BAD_GATEWAY BAD_REQUEST BadStatusLine CONFLICT CONTINUE CREATED CannotSendHeader CannotSendRequest EXPECTATION_FAILED FAILED_DEPENDENCY FORBIDDEN FOUND GATEWAY_TIMEOUT GONE HTTPConnection HTTPException HTTPMessage HTTPResponse HTTPSConnection HTTPS_PORT HTTP_PORT HTTP_VERSION_NOT_SUPPORTED IM_USED INSUFFICIENT_STORAGE INTERNAL_SERVER_ERROR ImproperConnectionState IncompleteRead InvalidURL LENGTH_REQUIRED LOCKED LOOP_DETECTED LineTooLong METHOD_NOT_ALLOWED MISDIRECTED_REQUEST MOVED_PERMANENTLY MULTIPLE_CHOICES MULTI_STATUS NETWORK_AUTHENTICATION_REQUIRED NON_AUTHORITATIVE_INFORMATION NOT_ACCEPTABLE NOT_EXTENDED NOT_FOUND NOT_IMPLEMENTED NOT_MODIFIED NO_CONTENT NotConnected OK PARTIAL_CONTENT PAYMENT_REQUIRED PERMANENT_REDIRECT PRECONDITION_FAILED PRECONDITION_REQUIRED PROCESSING PROXY_AUTHENTICATION_REQUIRED REQUESTED_RANGE_NOT_SATISFIABLE REQUEST_ENTITY_TOO_LARGE REQUEST_HEADER_FIELDS_TOO_LARGE REQUEST_TIMEOUT REQUEST_URI_TOO_LONG RESET_CONTENT RemoteDisconnected ResponseNotReady SEE_OTHER SERVICE_UNAVAILABLE SWITCHING_PROTOCOLS TEMPORARY_REDIRECT TOO_MANY_REQUESTS UNAUTHORIZED UNAVAILABLE_FOR_LEGAL_REASONS UNPROCESSABLE_ENTITY UNSUPPORTED_MEDIA_TYPE UPGRADE_REQUIRED USE_PROXY UnimplementedFileMode UnknownProtocol UnknownTransferEncoding VARIANT_ALSO_NEGOTIATES _CS_IDLE _CS_REQ_SENT _CS_REQ_STARTED _MAXHEADERS _MAXLINE _METHODS_EXPECTING_BODY _UNKNOWN __all__ _contains_disallowed_method_pchar_re _contains_disallowed_url_pchar_re _encode _is_illegal_header_value _is_legal_header_name _read_headers collections email error http io parse_headers re responses socket ssl urlsplit","10-":"sys","11-":"_strip_ipv6_iface","12-":"_create_https_context _parse_header_lines","13-":"CONTENT_TOO_LARGE RANGE_NOT_SATISFIABLE UNPROCESSABLE_CONTENT URI_TOO_LONG","9-":"EARLY_HINTS IM_A_TEAPOT TOO_EARLY errno"},"http.cookiejar":{"":"Absent Cookie CookieJar CookiePolicy DAYS DEFAULT_HTTP_PORT DefaultCookiePolicy EPOCH_YEAR ESCAPED_CHAR_RE FileCookieJar HEADER_ESCAPE_RE HEADER_JOIN_ESCAPE_RE HEADER_QUOTED_VALUE_RE HEADER_TOKEN_RE HEADER_VALUE_RE HTTP_PATH_SAFE IPV4_RE ISO_DATE_RE LOOSE_HTTP_DATE_RE LWPCookieJar LoadError MISSING_FILENAME_TEXT MONTHS MONTHS_LOWER MozillaCookieJar STRICT_DATE_RE TIMEZONE_RE UTC_ZONES WEEKDAY_RE __all__ _debug _str2time _threading _timegm _warn_unhandled_exception copy cut_port_re datetime debug deepvalues domain_match eff_request_host escape_path http http2time is_HDN is_third_party iso2time join_header_words liberal_is_HDN logger lwp_cookie_str offset_from_tz_string os parse_ns_headers re reach request_host request_path request_port split_header_words strip_quotes time time2isoz time2netscape timegm unmatched uppercase_escaped_char urllib user_domain_match","10-":"HTTPONLY_ATTR HTTPONLY_PREFIX NETSCAPE_HEADER_TEXT NETSCAPE_MAGIC_RGX","8-10":"month vals_sorted_by_key"},"http.cookies":{"":"BaseCookie CookieError Morsel SimpleCookie _CookiePattern _LegalChars _LegalKeyChars _LegalValueChars _Translator _UnescapedChars __all__ _getdate _is_legal_key _monthname _nulljoin _quote _semispacejoin _spacejoin _unquote _weekdayname re string","13-":"_unquote_replace _unquote_sub","8-12":"_OctalPatt _QuotePatt","9-":"types"},"http.server":{"8":"contextlib partial","":"BaseHTTPRequestHandler CGIHTTPRequestHandler DEFAULT_ERROR_CONTENT_TYPE DEFAULT_ERROR_MESSAGE HTTPServer HTTPStatus SimpleHTTPRequestHandler ThreadingHTTPServer __all__ __version__ _get_best_family _url_collapse_path copy datetime email executable html http io itertools mimetypes nobody nobody_uid os posixpath select shutil socket socketserver sys test time urllib"},"imaplib":{"":"AllowedVersions CRLF Commands Continuation DEFAULT_BUFFER_SIZE Debug Flags HAVE_SSL IMAP4 IMAP4_PORT IMAP4_SSL IMAP4_SSL_PORT IMAP4_stream Int2AP InternalDate Internaldate2tuple Literal MapCRLF Mon2num Months ParseFlags Response_code Time2Internaldate Untagged_response Untagged_status _Authenticator _Literal _MAXLINE _Untagged_status __all__ __version__ binascii calendar datetime errno random re socket ssl subprocess sys time timedelta timezone"},"imghdr":{"in":"8-12","11-12":"warnings","8-12":"PathLike __all__ test test_bmp test_exr test_gif test_jpeg test_pbm test_pgm test_png test_ppm test_rast test_rgb test_tiff test_webp test_xbm testall tests what"},"imp":{"11":"_frozen_module_names","in":"8-11","8-11":"C_BUILTIN C_EXTENSION IMP_HOOK NullImporter PKG_DIRECTORY PY_CODERESOURCE PY_COMPILED PY_FROZEN PY_RESOURCE PY_SOURCE SEARCH_ERROR SourcelessFileLoader _ERR_MSG _HackedGetData _LoadCompiledCompatibility _LoadSourceCompatibility _builtin_from_name _exec _fix_co_filename _load acquire_lock cache_from_source create_dynamic find_module get_frozen_object get_magic get_suffixes get_tag importlib init_builtin init_frozen is_builtin is_frozen is_frozen_package load_compiled load_dynamic load_module load_package load_source lock_held machinery new_module os release_lock reload source_from_cache sys tokenize types util warnings"},"importlib":{"11":"readers resources","":"_RELOADING __all__ _bootstrap _bootstrap_external _imp _pack_uint32 _unpack_uint32 import_module invalidate_caches machinery reload sys util","10-":"_abc","8-11":"find_loader","8-12":"warnings","8-9":"abc types"},"importlib._abc":{"in":"10-","10-":"Loader _bootstrap abc","10-11":"warnings"},"importlib._adapters":{"10":"DegenerateFiles SpecLoaderAdapter TraversableResourcesLoader abc suppress wrap_spec","in":"10"},"importlib._bootstrap":{"":"BuiltinImporter FrozenImporter ModuleSpec _DeadlockError _DummyModuleLock _ERR_MSG _ERR_MSG_PREFIX _ImportLockContext _ModuleLock _ModuleLockManager _NEEDS_LOADING _blocking_on _bootstrap_external _builtin_from_name _calc___package__ _call_with_frames_removed _exec _find_and_load _find_and_load_unlocked _find_spec _gcd_import _get_module_lock _handle_fromlist _imp _init_module_attrs _install _install_external_importers _load _load_backward_compatible _load_module_shim _load_unlocked _lock_unlock_module _module_locks _module_repr _module_repr_from_spec _new_module _requires_builtin _requires_frozen _resolve_name _sanity_check _setup _spec_from_module _thread _verbose_message _warnings _weakref _wrap module_from_spec spec_from_loader sys","10-":"_object_name","12-":"_BlockingOnManager _List _WeakValueDictionary _has_deadlocked","8-11":"_find_spec_legacy"},"importlib._bootstrap_external":{"8":"_thread _weakref builtins","":"BYTECODE_SUFFIXES DEBUG_BYTECODE_SUFFIXES EXTENSION_SUFFIXES ExtensionFileLoader FileFinder FileLoader MAGIC_NUMBER OPTIMIZED_BYTECODE_SUFFIXES PathFinder SOURCE_SUFFIXES SourceFileLoader SourceLoader SourcelessFileLoader WindowsRegistryFinder _CASE_INSENSITIVE_PLATFORMS _CASE_INSENSITIVE_PLATFORMS_BYTES_KEY _CASE_INSENSITIVE_PLATFORMS_STR_KEY _LoaderBasics _MS_WINDOWS _NamespaceLoader _NamespacePath _OPT _POPULATE _PYCACHE _RAW_MAGIC_NUMBER _bootstrap _calc_mode _check_name _classify_pyc _code_to_hash_pyc _code_to_timestamp_pyc _code_type _compile_bytecode _fix_up_module _get_cached _get_sourcefile _get_supported_file_loaders _imp _install _io _make_relax_case _os _pack_uint32 _path_is_mode_type _path_isabs _path_isdir _path_isfile _path_join _path_split _path_stat _pathseps_with_colon _relax_case _unpack_uint16 _unpack_uint32 _validate_hash_pyc _validate_timestamp_pyc _warnings _write_atomic cache_from_source decode_source marshal path_sep path_sep_tuple path_separators source_from_cache spec_from_file_location sys","10-":"_set_bootstrap_module","11-":"NamespaceLoader","12-":"_bless_my_loader _path_abspath","13-":"AppleFrameworkLoader _unpack_uint64","8-11":"_find_module_shim","8-9":"_setup"},"importlib._common":{"9":"fallback_resources zipfile","10":"Any Optional Package ResourceReader Traversable Union files get_package get_resource_reader importlib normalize_path resolve types wrap_spec","in":"9-10","9-10":"_ _tempfile as_file contextlib from_package functools os pathlib tempfile"},"importlib.abc":{"10":"BinaryIO Iterable Text","":"ExecutionLoader FileLoader InspectLoader Loader MetaPathFinder PathEntryFinder ResourceLoader SourceLoader _bootstrap_external _frozen_importlib _frozen_importlib_external _register abc machinery warnings","11-":"__all__","12-":"__getattr__ _resources_abc","8-11":"Finder ResourceReader","8-9":"_bootstrap","9-10":"Protocol runtime_checkable","9-11":"Traversable TraversableResources"},"importlib.machinery":{"":"BYTECODE_SUFFIXES BuiltinImporter DEBUG_BYTECODE_SUFFIXES EXTENSION_SUFFIXES ExtensionFileLoader FileFinder FrozenImporter ModuleSpec OPTIMIZED_BYTECODE_SUFFIXES PathFinder SOURCE_SUFFIXES SourceFileLoader SourcelessFileLoader WindowsRegistryFinder all_suffixes","11-":"NamespaceLoader","13-":"AppleFrameworkLoader","8-9":"_imp"},"importlib.metadata":{"12":"contextlib","":"Distribution DistributionFinder EntryPoint FastPath FileHash MetaPathFinder MetadataPathFinder PackageNotFoundError PackagePath PathDistribution Prepared __all__ abc collections distribution distributions email entry_points files functools import_module itertools metadata operator os pathlib posixpath re requires starmap suppress sys version zipfile","10-":"EntryPoints FreezableDefaultDict List Lookup Mapping Optional PackageMetadata Pair Sectioned SimplePath _collections _functools _itertools _meta method_cache packages_distributions pass_none textwrap unique_everseen warnings","10-11":"Deprecated DeprecatedList SelectableGroups Union","10-12":"_adapters _text","11-":"_top_level_declared _top_level_inferred _unique always_iterable","11-12":"DeprecatedTuple","12-":"DeprecatedNonAbstract cast inspect","13-":"Any Iterable Match Set _get_toplevel_name _topmost annotations json types","8-12":"csv","8-9":"ConfigParser io"},"importlib.metadata._adapters":{"in":"10-","10-":"FoldedCase Message email re textwrap","12-":"_warn functools warnings"},"importlib.metadata._collections":{"in":"10-","10-":"FreezableDefaultDict Pair collections"},"importlib.metadata._functools":{"in":"10-","10-":"functools method_cache pass_none types"},"importlib.metadata._itertools":{"in":"10-","10-":"filterfalse unique_everseen","11-":"always_iterable"},"importlib.metadata._meta":{"in":"10-","10-":"Any Dict Iterator List PackageMetadata Protocol SimplePath TypeVar Union _T","12-":"Optional overload","13-":"annotations os"},"importlib.metadata._text":{"in":"10-","10-":"FoldedCase method_cache re"},"importlib.metadata.diagnose":{"in":"13-","13-":"Distribution inspect run sys"},"importlib.readers":{"10":"abc collections pathlib remove_duplicates zipfile","in":"10-","10-":"FileReader MultiplexedPath NamespaceReader ZipReader","11-":"__all__"},"importlib.resources":{"8":"Iterator Set ZipImportError tempfile","9":"_resolve","10":"ModuleSpec Sequence _ _ensure_sequence _path_from_open_resource _path_from_resource_path io singledispatch","11":"_itertools readers","":"Package __all__ contents is_resource open_binary open_text path read_binary read_text","10-":"ResourceReader","11-":"abc simple","11-12":"_adapters _legacy","13-":"Anchor _functional","8-10":"BinaryIO BytesIO Iterable ModuleType Path ResourceLoader TextIO TextIOWrapper Union cast os suppress","8-12":"Resource","8-9":"Optional _check_location _get_package _get_resource_reader _normalize_path contextmanager import_module resources_abc","9-":"_common as_file files","9-10":"ContextManager _path_from_reader"},"importlib.resources._adapters":{"in":"11-","11-":"CompatibilityFiles SpecLoaderAdapter TextIOWrapper TraversableResourcesLoader _io_wrapper abc suppress wrap_spec"},"importlib.resources._common":{"11":"get_package","in":"11-","11-":"Optional Package ResourceReader Traversable Union _ _tempfile as_file contextlib files from_package functools get_resource_reader importlib os pathlib resolve tempfile types","11-12":"wrap_spec","12-":"Anchor _infer_caller _is_present_dir _temp_dir _temp_file _temp_path _write_contents cast inspect itertools package_to_anchor warnings"},"importlib.resources._functional":{"in":"13-","13-":"_MISSING _get_encoding_arg _get_resource as_file contents files is_resource open_binary open_text path read_binary read_text warnings"},"importlib.resources._itertools":{"11":"Callable Iterable Iterator Optional Set TypeVar Union _T _U filterfalse unique_everseen","in":"11-","12-":"only"},"importlib.resources._legacy":{"in":"11-12","11-12":"Any BinaryIO ContextManager Iterable Package Resource TextIO Union _common contents deprecated functools is_resource normalize_path open_binary open_text os path pathlib read_binary read_text types warnings"},"importlib.resources.abc":{"in":"11-","11-":"Any BinaryIO Iterable Iterator NoReturn Optional Protocol ResourceReader StrPath Text Traversable TraversableResources Union __all__ abc io os runtime_checkable","12-":"TraversalError itertools pathlib"},"importlib.resources.readers":{"11":"unique_everseen","in":"11-","11-":"FileReader MultiplexedPath NamespaceReader ZipReader abc collections operator pathlib remove_duplicates zipfile","12-":"itertools only","13-":"_ensure_traversable contextlib re warnings"},"importlib.resources.simple":{"in":"11-","11-":"BinaryIO List ResourceContainer ResourceHandle SimpleReader Traversable TraversableReader TraversableResources abc io itertools"},"importlib.simple":{"in":"11-","11-":"ResourceContainer ResourceHandle SimpleReader TraversableReader __all__"},"importlib.util":{"":"LazyLoader MAGIC_NUMBER _LazyModule _RAW_MAGIC_NUMBER _find_spec _find_spec_from_path _imp _resolve_name cache_from_source decode_source find_spec module_from_spec resolve_name source_from_cache source_hash spec_from_file_location spec_from_loader sys types","10-":"Loader","12-":"_incompatible_extension_module_restrictions","8-11":"_module_to_load contextmanager functools module_for_loader set_loader set_package warnings","8-9":"abc"},"inspect":{"12":"_is_coroutine_marker _shadowed_dict_from_mro_tuple","":"ArgInfo Arguments Attribute BlockFinder BoundArguments CORO_CLOSED CORO_CREATED CORO_RUNNING CORO_SUSPENDED CO_ASYNC_GENERATOR CO_COROUTINE CO_GENERATOR CO_ITERABLE_COROUTINE CO_NESTED CO_NEWLOCALS CO_NOFREE CO_OPTIMIZED CO_VARARGS CO_VARKEYWORDS ClosureVars EndOfBlock FrameInfo FullArgSpec GEN_CLOSED GEN_CREATED GEN_RUNNING GEN_SUSPENDED OrderedDict Parameter Signature TPFLAGS_IS_ABSTRACT Traceback _KEYWORD_ONLY _NonUserDefinedCallables _POSITIONAL_ONLY _POSITIONAL_OR_KEYWORD _ParameterKind _VAR_KEYWORD _VAR_POSITIONAL _check_class _check_instance _empty _filesbymodname _findclass _finddoc _has_code_flag _main _missing_arguments _sentinel _shadowed_dict _signature_bound_method _signature_from_builtin _signature_from_callable _signature_from_function _signature_fromstr _signature_get_partial _signature_get_user_defined_method _signature_is_builtin _signature_is_functionlike _signature_strip_non_python_syntax _static_getmro _too_many _void abc attrgetter builtins classify_class_attrs cleandoc collections currentframe dis enum findsource formatannotation formatannotationrelativeto formatargvalues functools getabsfile getargs getargvalues getattr_static getblock getcallargs getclasstree getclosurevars getcomments getcoroutinelocals getcoroutinestate getdoc getfile getframeinfo getfullargspec getgeneratorlocals getgeneratorstate getinnerframes getlineno getmembers getmodule getmodulename getmro getouterframes getsource getsourcefile getsourcelines importlib indentsize isabstract isasyncgen isasyncgenfunction isawaitable isbuiltin isclass iscode iscoroutine iscoroutinefunction isdatadescriptor isframe isfunction isgenerator isgeneratorfunction isgetsetdescriptor ismemberdescriptor ismethod ismethoddescriptor ismodule isroutine istraceback itertools linecache modulesbyfile namedtuple os re signature stack sys token tokenize trace types unwrap walktree","10-":"get_annotations","11-":"_FrameInfo _Traceback __all__ _get_code_position _get_code_position_from_tb _getmembers getmembers_static iskeyword ismethodwrapper","12-":"AGEN_CLOSED AGEN_CREATED AGEN_RUNNING AGEN_SUSPENDED BufferFlags _get_dunder_dict_of_class _has_coroutine_mark getasyncgenlocals getasyncgenstate markcoroutinefunction","13-":"_descriptor_get _is_coroutine_mark _shadowed_dict_from_weakref_mro_tuple make_weakref","8-10":"ArgSpec _ClassMethodWrapper _MethodWrapper _PARAM_NAME_MAPPING _WrapperDescriptor _signature_get_bound_param formatargspec getargspec k mod_dict v warnings","8-11":"_is_type","9-":"ClassFoundException ast","9-12":"_ClassFinder"},"io":{"":"BlockingIOError BufferedIOBase BufferedRWPair BufferedRandom BufferedReader BufferedWriter BytesIO DEFAULT_BUFFER_SIZE FileIO IOBase IncrementalNewlineDecoder RawIOBase SEEK_CUR SEEK_END SEEK_SET StringIO TextIOBase TextIOWrapper UnsupportedOperation __all__ _io abc open open_code","10-":"text_encoding","10-11":"__getattr__","8-9":"OpenWrapper"},"ipaddress":{"":"AddressValueError IPV4LENGTH IPV6LENGTH IPv4Address IPv4Interface IPv4Network IPv6Address IPv6Interface IPv6Network NetmaskValueError _BaseAddress _BaseNetwork _BaseV4 _BaseV6 _IPAddressBase _IPv4Constants _IPv6Constants __version__ _collapse_addresses_internal _count_righthand_zero_bits _find_address_range _split_optional_netmask collapse_addresses functools get_mixed_type_key ip_address ip_interface ip_network summarize_address_range v4_int_to_packed v6_int_to_packed","11-":"_BaseConstants","9-":"_address_fmt_re"},"itertools":{"":"_grouper _tee _tee_dataobject accumulate chain combinations combinations_with_replacement compress count cycle dropwhile filterfalse groupby islice permutations product repeat starmap takewhile tee zip_longest","10-":"pairwise","12-":"batched"},"json":{"":"JSONDecodeError JSONDecoder JSONEncoder __all__ __version__ _default_decoder _default_encoder codecs decoder detect_encoding dump dumps encoder load loads scanner"},"json.decoder":{"":"BACKSLASH FLAGS JSONArray JSONDecodeError JSONDecoder JSONObject NaN NegInf PosInf STRINGCHUNK WHITESPACE WHITESPACE_STR _CONSTANTS __all__ _decode_uXXXX c_scanstring py_scanstring re scanner scanstring"},"json.encoder":{"":"ESCAPE ESCAPE_ASCII ESCAPE_DCT HAS_UTF8 INFINITY JSONEncoder _make_iterencode c_encode_basestring c_encode_basestring_ascii c_make_encoder encode_basestring encode_basestring_ascii py_encode_basestring py_encode_basestring_ascii re","8-10":"i"},"json.scanner":{"":"NUMBER_RE __all__ c_make_scanner make_scanner py_make_scanner re"},"json.tool":{"":"argparse json main sys","9-12":"Path"},"keyword":{"":"__all__ iskeyword kwlist","9-":"issoftkeyword softkwlist"},"lib2to3":{"in":"8-12","9-12":"warnings"},"lib2to3.btm_matcher":{"in":"8-12","8-12":"BMNode BottomMatcher _type_reprs defaultdict itertools logging pytree reduce_tree type_repr"},"lib2to3.btm_utils":{"in":"8-12","8-12":"MinNode TYPE_ALTERNATIVES TYPE_ANY TYPE_GROUP get_characteristic_subpattern grammar pattern_symbols pysyms python_symbols pytree rec_test reduce_tree syms token token_labels tokens"},"lib2to3.fixer_base":{"in":"8-12","8-12":"BaseFix ConditionalFix PatternCompiler does_tree_import itertools pygram"},"lib2to3.fixer_util":{"in":"8-12","8-12":"ArgList Assign Attr BlankLine Call Comma Dot FromImport ImportAndCall KeywordArg LParen Leaf ListComp Name Newline Node Number RParen String Subscript _block_syms _def_syms _find _is_import_binding attr_chain consuming_calls does_tree_import find_binding find_indentation find_root in_special_context is_import is_list is_probably_builtin is_tuple make_suite p0 p1 p2 parenthesize patcomp pats_built syms token touch_import"},"lib2to3.fixes":{"in":"8-12"},"lib2to3.fixes.fix_apply":{"in":"8-12","8-12":"Call Comma FixApply fixer_base parenthesize pytree token"},"lib2to3.fixes.fix_asserts":{"in":"8-12","8-12":"BaseFix FixAsserts NAMES Name"},"lib2to3.fixes.fix_basestring":{"in":"8-12","8-12":"FixBasestring Name fixer_base"},"lib2to3.fixes.fix_buffer":{"in":"8-12","8-12":"FixBuffer Name fixer_base"},"lib2to3.fixes.fix_dict":{"in":"8-12","8-12":"Call Dot FixDict Name fixer_base fixer_util iter_exempt patcomp pytree"},"lib2to3.fixes.fix_except":{"in":"8-12","8-12":"Assign Attr FixExcept Name find_excepts fixer_base is_list is_tuple pytree syms token"},"lib2to3.fixes.fix_exec":{"in":"8-12","8-12":"Call Comma FixExec Name fixer_base"},"lib2to3.fixes.fix_execfile":{"in":"8-12","8-12":"ArgList Call Comma Dot FixExecfile LParen Name Node RParen String fixer_base syms"},"lib2to3.fixes.fix_exitfunc":{"in":"8-12","8-12":"Attr Call Comma FixExitfunc Name Newline fixer_base pytree syms"},"lib2to3.fixes.fix_filter":{"in":"8-12","8-12":"ArgList FixFilter ListComp Name Node fixer_base in_special_context parenthesize syms"},"lib2to3.fixes.fix_funcattrs":{"in":"8-12","8-12":"FixFuncattrs Name fixer_base"},"lib2to3.fixes.fix_future":{"in":"8-12","8-12":"BlankLine FixFuture fixer_base"},"lib2to3.fixes.fix_getcwdu":{"in":"8-12","8-12":"FixGetcwdu Name fixer_base"},"lib2to3.fixes.fix_has_key":{"in":"8-12","8-12":"FixHasKey Name fixer_base parenthesize pytree"},"lib2to3.fixes.fix_idioms":{"in":"8-12","8-12":"BlankLine CMP Call Comma FixIdioms Name Node TYPE fixer_base syms"},"lib2to3.fixes.fix_import":{"in":"8-12","8-12":"FixImport FromImport dirname exists fixer_base join sep syms token traverse_imports"},"lib2to3.fixes.fix_imports":{"in":"8-12","8-12":"FixImports MAPPING Name alternates attr_chain build_pattern fixer_base"},"lib2to3.fixes.fix_imports2":{"in":"8-12","8-12":"FixImports2 MAPPING fix_imports"},"lib2to3.fixes.fix_input":{"in":"8-12","8-12":"Call FixInput Name context fixer_base patcomp"},"lib2to3.fixes.fix_intern":{"in":"8-12","8-12":"FixIntern ImportAndCall fixer_base touch_import"},"lib2to3.fixes.fix_isinstance":{"in":"8-12","8-12":"FixIsinstance fixer_base token"},"lib2to3.fixes.fix_itertools":{"in":"8-12","8-12":"FixItertools Name fixer_base"},"lib2to3.fixes.fix_itertools_imports":{"in":"8-12","8-12":"BlankLine FixItertoolsImports fixer_base syms token"},"lib2to3.fixes.fix_long":{"in":"8-12","8-12":"FixLong fixer_base is_probably_builtin"},"lib2to3.fixes.fix_map":{"in":"8-12","8-12":"ArgList Call FixMap ListComp Name Node fixer_base in_special_context syms token"},"lib2to3.fixes.fix_metaclass":{"in":"8-12","8-12":"FixMetaclass Leaf Node find_metas fixer_base fixup_indent fixup_parse_tree fixup_simple_stmt has_metaclass remove_trailing_newline syms token"},"lib2to3.fixes.fix_methodattrs":{"in":"8-12","8-12":"FixMethodattrs MAP Name fixer_base"},"lib2to3.fixes.fix_ne":{"in":"8-12","8-12":"FixNe fixer_base pytree token"},"lib2to3.fixes.fix_next":{"in":"8-12","8-12":"Call FixNext Name bind_warning find_assign find_binding fixer_base is_assign_target is_subtree syms token"},"lib2to3.fixes.fix_nonzero":{"in":"8-12","8-12":"FixNonzero Name fixer_base"},"lib2to3.fixes.fix_numliterals":{"in":"8-12","8-12":"FixNumliterals Number fixer_base token"},"lib2to3.fixes.fix_operator":{"in":"8-12","8-12":"Call FixOperator Name String collections fixer_base invocation touch_import"},"lib2to3.fixes.fix_paren":{"in":"8-12","8-12":"FixParen LParen RParen fixer_base"},"lib2to3.fixes.fix_print":{"in":"8-12","8-12":"Call Comma FixPrint Name String fixer_base parend_expr patcomp pytree token"},"lib2to3.fixes.fix_raise":{"in":"8-12","8-12":"ArgList Attr Call FixRaise Name fixer_base is_tuple pytree token"},"lib2to3.fixes.fix_raw_input":{"in":"8-12","8-12":"FixRawInput Name fixer_base"},"lib2to3.fixes.fix_reduce":{"in":"8-12","8-12":"FixReduce fixer_base touch_import"},"lib2to3.fixes.fix_reload":{"in":"8-12","8-12":"FixReload ImportAndCall fixer_base touch_import"},"lib2to3.fixes.fix_renames":{"in":"8-12","8-12":"FixRenames LOOKUP MAPPING Name alternates attr_chain build_pattern fixer_base"},"lib2to3.fixes.fix_repr":{"in":"8-12","8-12":"Call FixRepr Name fixer_base parenthesize"},"lib2to3.fixes.fix_set_literal":{"in":"8-12","8-12":"FixSetLiteral fixer_base pytree syms token"},"lib2to3.fixes.fix_standarderror":{"in":"8-12","8-12":"FixStandarderror Name fixer_base"},"lib2to3.fixes.fix_sys_exc":{"in":"8-12","8-12":"Attr Call FixSysExc Name Node Number Subscript fixer_base syms"},"lib2to3.fixes.fix_throw":{"in":"8-12","8-12":"ArgList Attr Call FixThrow Name fixer_base is_tuple pytree token"},"lib2to3.fixes.fix_tuple_params":{"in":"8-12","8-12":"Assign FixTupleParams Name Newline Number Subscript find_params fixer_base is_docstring map_to_index pytree simplify_args syms token tuple_name"},"lib2to3.fixes.fix_types":{"in":"8-12","8-12":"FixTypes Name _TYPE_MAPPING _pats fixer_base"},"lib2to3.fixes.fix_unicode":{"in":"8-12","8-12":"FixUnicode _mapping fixer_base token"},"lib2to3.fixes.fix_urllib":{"in":"8-12","8-12":"Comma FixImports FixUrllib FromImport MAPPING Name Newline Node alternates build_pattern find_indentation syms"},"lib2to3.fixes.fix_ws_comma":{"in":"8-12","8-12":"FixWsComma fixer_base pytree token"},"lib2to3.fixes.fix_xrange":{"in":"8-12","8-12":"Call FixXrange Name consuming_calls fixer_base patcomp"},"lib2to3.fixes.fix_xreadlines":{"in":"8-12","8-12":"FixXreadlines Name fixer_base"},"lib2to3.fixes.fix_zip":{"in":"8-12","8-12":"ArgList FixZip Name Node fixer_base in_special_context syms"},"lib2to3.main":{"in":"8-12","8-12":"StdoutRefactoringTool diff_texts difflib logging main optparse os print_function refactor shutil sys warn with_statement"},"lib2to3.patcomp":{"in":"8-12","8-12":"PatternCompiler PatternSyntaxError TOKEN_MAP _type_of_literal compile_pattern driver grammar io literals parse pattern_convert pygram pytree token tokenize tokenize_wrapper"},"lib2to3.pgen2":{"in":"8-12","8-12":"driver grammar literals parse pgen token tokenize"},"lib2to3.pgen2.conv":{"in":"8-12","8-12":"?"},"lib2to3.pgen2.driver":{"in":"8-12","8-12":"Driver __all__ _generate_pickle_name _newer grammar io load_grammar load_packaged_grammar logging main os parse pgen pkgutil sys token tokenize"},"lib2to3.pgen2.grammar":{"in":"8-12","8-10":"line name op","8-12":"Grammar opmap opmap_raw pickle token"},"lib2to3.pgen2.literals":{"in":"8-12","8-12":"escape evalString re simple_escapes test"},"lib2to3.pgen2.parse":{"in":"8-12","8-12":"ParseError Parser token"},"lib2to3.pgen2.pgen":{"in":"8-12","8-12":"DFAState NFAState ParserGenerator PgenGrammar generate_grammar grammar token tokenize"},"lib2to3.pgen2.token":{"in":"8-12","8-12":"AMPER AMPEREQUAL ASYNC AT ATEQUAL AWAIT BACKQUOTE CIRCUMFLEX CIRCUMFLEXEQUAL COLON COLONEQUAL COMMA COMMENT DEDENT DOT DOUBLESLASH DOUBLESLASHEQUAL DOUBLESTAR DOUBLESTAREQUAL ENDMARKER EQEQUAL EQUAL ERRORTOKEN GREATER GREATEREQUAL INDENT ISEOF ISNONTERMINAL ISTERMINAL LBRACE LEFTSHIFT LEFTSHIFTEQUAL LESS LESSEQUAL LPAR LSQB MINEQUAL MINUS NAME NEWLINE NL NOTEQUAL NT_OFFSET NUMBER N_TOKENS OP PERCENT PERCENTEQUAL PLUS PLUSEQUAL RARROW RBRACE RIGHTSHIFT RIGHTSHIFTEQUAL RPAR RSQB SEMI SLASH SLASHEQUAL STAR STAREQUAL STRING TILDE VBAR VBAREQUAL _name _value tok_name"},"lib2to3.pgen2.tokenize":{"in":"8-12","8-12":"AMPER AMPEREQUAL ASYNC AT ATEQUAL AWAIT BACKQUOTE BOM_UTF8 Binnumber Bracket CIRCUMFLEX CIRCUMFLEXEQUAL COLON COLONEQUAL COMMA COMMENT Comment ContStr DEDENT DOT DOUBLESLASH DOUBLESLASHEQUAL DOUBLESTAR DOUBLESTAREQUAL Decnumber Double Double3 ENDMARKER EQEQUAL EQUAL ERRORTOKEN Expfloat Exponent Floatnumber Funny GREATER GREATEREQUAL Hexnumber INDENT ISEOF ISNONTERMINAL ISTERMINAL Ignore Imagnumber Intnumber LBRACE LEFTSHIFT LEFTSHIFTEQUAL LESS LESSEQUAL LPAR LSQB MINEQUAL MINUS NAME NEWLINE NL NOTEQUAL NT_OFFSET NUMBER N_TOKENS Name Number OP Octnumber Operator PERCENT PERCENTEQUAL PLUS PLUSEQUAL PlainToken Pointfloat PseudoExtras PseudoToken RARROW RBRACE RIGHTSHIFT RIGHTSHIFTEQUAL RPAR RSQB SEMI SLASH SLASHEQUAL STAR STAREQUAL STRING Single Single3 Special StopTokenizing String TILDE Token TokenError Triple Untokenizer VBAR VBAREQUAL Whitespace __all__ _combinations _get_normal_name _litprefix _strprefixes any blank_re cookie_re detect_encoding double3prog endprogs generate_tokens group lookup maybe printtoken pseudoprog re single3prog single_quoted string tabsize tok_name tokenize tokenize_loop tokenprog triple_quoted untokenize"},"lib2to3.pygram":{"in":"8-12","8-12":"Symbols _GRAMMAR_FILE _PATTERN_GRAMMAR_FILE driver os pattern_grammar pattern_symbols python_grammar python_grammar_no_print_and_exec_statement python_grammar_no_print_statement python_symbols pytree token"},"lib2to3.pytree":{"in":"8-12","8-12":"Base BasePattern HUGE Leaf LeafPattern NegatedPattern Node NodePattern StringIO WildcardPattern _type_reprs convert generate_matches sys type_repr"},"lib2to3.refactor":{"in":"8-12","8-12":"FixerError MultiprocessRefactoringTool MultiprocessingUnsupported RefactoringTool _EveryNode _detect_future_features _get_head_types _get_headnode_dict _identity bm chain collections driver find_root get_all_fix_names get_fixers_from_package io logging operator os pkgutil pygram pytree sys token tokenize"},"linecache":{"":"__all__ cache checkcache clearcache getline getlines lazycache updatecache","13-":"_register_code","8-12":"functools os sys tokenize"},"locale":{"10":"_get_locale_encoding","":"ABDAY_1 ABDAY_2 ABDAY_3 ABDAY_4 ABDAY_5 ABDAY_6 ABDAY_7 ABMON_1 ABMON_10 ABMON_11 ABMON_12 ABMON_2 ABMON_3 ABMON_4 ABMON_5 ABMON_6 ABMON_7 ABMON_8 ABMON_9 ALT_DIGITS AM_STR CHAR_MAX CODESET CRNCYSTR DAY_1 DAY_2 DAY_3 DAY_4 DAY_5 DAY_6 DAY_7 D_FMT D_T_FMT ERA ERA_D_FMT ERA_D_T_FMT ERA_T_FMT Error LC_ALL LC_COLLATE LC_CTYPE LC_MESSAGES LC_MONETARY LC_NUMERIC LC_TIME MON_1 MON_10 MON_11 MON_12 MON_2 MON_3 MON_4 MON_5 MON_6 MON_7 MON_8 MON_9 NOEXPR PM_STR RADIXCHAR THOUSEP T_FMT T_FMT_AMPM YESEXPR __all__ _append_modifier _build_localename _builtin_str _collections_abc _format _group _grouping_intervals _localeconv _override_localeconv _parse_localename _percent_re _print_locale _replace_encoding _setlocale _strcoll _strip_padding _strxfrm _test atof atoi bind_textdomain_codeset bindtextdomain currency dcgettext delocalize dgettext encodings format_string functools getdefaultlocale getlocale getpreferredencoding gettext locale_alias locale_encoding_alias localeconv nl_langinfo normalize re setlocale str strcoll strxfrm sys textdomain windows_locale","10-":"_localize localize","11-":"getencoding","12-":"_getdefaultlocale","8-10":"k v","8-11":"format","8-12":"resetlocale"},"logging":{"":"BASIC_FORMAT BufferingFormatter CRITICAL DEBUG ERROR FATAL FileHandler Filter Filterer Formatter Handler INFO LogRecord Logger LoggerAdapter Manager NOTSET NullHandler PercentStyle PlaceHolder RootLogger StrFormatStyle StreamHandler StringTemplateStyle Template WARN WARNING _STYLES _StderrHandler __all__ __version__ _addHandlerRef _after_at_fork_child_reinit_locks _at_fork_reinit_lock_weakset _checkLevel _defaultFormatter _defaultLastResort _handlerList _handlers _levelToName _lock _logRecordFactory _loggerClass _nameToLevel _register_at_fork_reinit_lock _removeHandlerRef _showwarning _srcfile _startTime _str_formatter _warnings_showwarning addLevelName atexit basicConfig captureWarnings collections critical currentframe debug disable error exception fatal getLevelName getLogRecordFactory getLogger getLoggerClass info io lastResort log logMultiprocessing logProcesses logThreads makeLogRecord os raiseExceptions re root setLogRecordFactory setLoggerClass shutdown sys threading time traceback warn warning warnings weakref","11-":"GenericAlias _is_internal_frame getLevelNamesMapping","12-":"getHandlerByName getHandlerNames logAsyncioTasks","13-":"_afterFork _prepareFork","8-12":"_acquireLock _releaseLock"},"logging.config":{"":"BaseConfigurator ConvertingDict ConvertingList ConvertingMixin ConvertingTuple DEFAULT_LOGGING_CONFIG_PORT DictConfigurator IDENTIFIER RESET_ERROR StreamRequestHandler ThreadingTCPServer _clearExistingHandlers _create_formatters _handle_existing_loggers _install_handlers _install_loggers _listener _resolve _strip_spaces dictConfig dictConfigClass errno fileConfig io listen logging re stopListening struct threading traceback valid_ident","11-":"os queue","12-":"functools","13-":"_is_queue_like_object","8-10":"sys"},"logging.handlers":{"":"BaseRotatingHandler BufferingHandler DEFAULT_HTTP_LOGGING_PORT DEFAULT_SOAP_LOGGING_PORT DEFAULT_TCP_LOGGING_PORT DEFAULT_UDP_LOGGING_PORT DatagramHandler HTTPHandler MemoryHandler NTEventLogHandler QueueHandler QueueListener RotatingFileHandler SMTPHandler SYSLOG_TCP_PORT SYSLOG_UDP_PORT SocketHandler SysLogHandler TimedRotatingFileHandler WatchedFileHandler _MIDNIGHT copy logging os pickle queue re socket struct threading time","10-":"io","8-12":"ST_DEV ST_INO ST_MTIME"},"lzma":{"":"CHECK_CRC32 CHECK_CRC64 CHECK_ID_MAX CHECK_NONE CHECK_SHA256 CHECK_UNKNOWN FILTER_ARM FILTER_ARMTHUMB FILTER_DELTA FILTER_IA64 FILTER_LZMA1 FILTER_LZMA2 FILTER_POWERPC FILTER_SPARC FILTER_X86 FORMAT_ALONE FORMAT_AUTO FORMAT_RAW FORMAT_XZ LZMACompressor LZMADecompressor LZMAError LZMAFile MF_BT2 MF_BT3 MF_BT4 MF_HC3 MF_HC4 MODE_FAST MODE_NORMAL PRESET_DEFAULT PRESET_EXTREME _MODE_READ _MODE_WRITE __all__ _compression _decode_filter_properties _encode_filter_properties builtins compress decompress io is_check_supported open os","8-12":"_MODE_CLOSED"},"mailbox":{"":"Babyl BabylMessage Error ExternalClashError FormatError MH MHMessage MMDF MMDFMessage Mailbox Maildir MaildirMessage Message NoSuchMailboxError NotEmptyError _PartialFile _ProxyFile __all__ _create_carefully _create_temporary _lock_file _mboxMMDF _mboxMMDFMessage _singlefileMailbox _sync_close _sync_flush _unlock_file calendar contextlib copy email errno fcntl io linesep mbox mboxMessage os socket time warnings","9-":"GenericAlias"},"mailcap":{"in":"8-12","11-12":"_DEPRECATION_MSG","8-12":"UnsafeMailcapInput __all__ _find_unsafe _readmailcapfile findmatch findparam getcaps lineno_sort_key listmailcapfiles lookup os parsefield parseline re readmailcapfile show subst test warnings"},"marshal":{"":"dump dumps load loads version"},"math":{"":"acos acosh asin asinh atan atan2 atanh ceil comb copysign cos cosh degrees dist e erf erfc exp expm1 fabs factorial floor fmod frexp fsum gamma gcd hypot inf isclose isfinite isinf isnan isqrt ldexp lgamma log log10 log1p log2 modf nan perm pi pow prod radians remainder sin sinh sqrt tan tanh tau trunc","11-":"cbrt exp2","12-":"sumprod","13-":"fma","9-":"lcm nextafter ulp"},"mimetypes":{"":"MimeTypes __all__ _common_types_default _db _default_mime_types _encodings_map_default _main _suffix_map_default _types_map_default _winreg add_type common_types encodings_map guess_all_extensions guess_extension guess_type init inited knownfiles os posixpath read_mime_types suffix_map sys types_map urllib","10-":"_mimetypes_read_windows_registry","13-":"guess_file_type"},"mmap":{"":"ACCESS_COPY ACCESS_DEFAULT ACCESS_READ ACCESS_WRITE ALLOCATIONGRANULARITY MADV_DODUMP MADV_DOFORK MADV_DONTDUMP MADV_DONTFORK MADV_DONTNEED MADV_FREE MADV_HUGEPAGE MADV_HWPOISON MADV_MERGEABLE MADV_NOHUGEPAGE MADV_NORMAL MADV_RANDOM MADV_REMOVE MADV_SEQUENTIAL MADV_UNMERGEABLE MADV_WILLNEED MAP_ANON MAP_ANONYMOUS MAP_DENYWRITE MAP_EXECUTABLE MAP_PRIVATE MAP_SHARED PAGESIZE PROT_EXEC PROT_READ PROT_WRITE error mmap","10-":"MAP_POPULATE","11-":"MAP_STACK","13-":"MAP_32BIT MAP_NORESERVE"},"modulefinder":{"8":"types warnings","":"AddPackagePath Module ModuleFinder ReplacePackage _C_BUILTIN _C_EXTENSION _PKG_DIRECTORY _PY_COMPILED _PY_FROZEN _PY_SOURCE _SEARCH_ERROR _find_module dis importlib io marshal os packagePathMap replacePackageMap sys test","8-10":"EXTENDED_ARG IMPORT_NAME LOAD_CONST STORE_GLOBAL STORE_NAME STORE_OPS"},"multiprocessing":{"":"Array AuthenticationError Barrier BoundedSemaphore BufferTooShort Condition Event JoinableQueue Lock Manager Pipe Pool Process ProcessError Queue RLock RawArray RawValue SUBDEBUG SUBWARNING Semaphore SimpleQueue TimeoutError Value __all__ active_children allow_connection_pickling context cpu_count current_process freeze_support get_all_start_methods get_context get_logger get_start_method log_to_stderr parent_process process reducer reduction set_executable set_forkserver_preload set_start_method sys"},"multiprocessing.connection":{"":"AuthenticationError BUFSIZE BufferTooShort CONNECTION_TIMEOUT Client Connection ConnectionWrapper Listener MESSAGE_LENGTH Pipe SocketClient SocketListener XmlClient XmlListener _ConnectionBase _ForkingPickler _WaitSelector __all__ _check_timeout _init_timeout _mmap_counter _multiprocessing _validate_family _winapi _xml_dumps _xml_loads address_type answer_challenge arbitrary_address default_family deliver_challenge families io itertools os rebuild_connection reduce_connection reduction selectors socket struct sys tempfile time util wait","11-":"errno","12-":"_ALLOWED_DIGESTS _CHALLENGE _FAILURE _LEGACY_LENGTHS _MAX_DIGEST_LEN _MD5ONLY_MESSAGE_LENGTH _MD5_DIGEST_LEN _WELCOME _create_response _get_digest_name_and_payload _verify_challenge","8-11":"CHALLENGE FAILURE WELCOME"},"multiprocessing.context":{"":"AuthenticationError BaseContext BufferTooShort DefaultContext ForkContext ForkProcess ForkServerContext ForkServerProcess Process ProcessError SpawnContext SpawnProcess TimeoutError __all__ _concrete_contexts _default_context _force_start_method _tls assert_spawning get_spawning_popen os process reduction set_spawning_popen sys threading"},"multiprocessing.dummy":{"":"Array Barrier BoundedSemaphore Condition DummyProcess Event JoinableQueue Lock Manager Namespace Pipe Pool Process Queue RLock Semaphore Value __all__ active_children array connection current_process dict freeze_support list shutdown sys threading weakref"},"multiprocessing.dummy.connection":{"":"Client Connection Listener Pipe Queue __all__ families"},"multiprocessing.forkserver":{"":"ForkServer MAXFDS_TO_SEND SIGNED_STRUCT __all__ _forkserver _serve_one connect_to_new_process connection ensure_running errno get_inherited_fds main os process read_signed reduction resource_tracker selectors set_forkserver_preload signal socket spawn struct sys threading util warnings write_signed","13-":"atexit"},"multiprocessing.heap":{"":"Arena BufferWrapper Heap __all__ assert_spawning bisect defaultdict mmap os rebuild_arena reduce_arena reduction sys tempfile threading util"},"multiprocessing.managers":{"":"AcquirerProxy Array ArrayProxy AutoProxy BarrierProxy BaseListProxy BaseManager BasePoolProxy BaseProxy ConditionProxy DictProxy EventProxy HAS_SHMEM IteratorProxy ListProxy MakeProxyType Namespace NamespaceProxy PoolProxy ProcessError ProcessLocalSet RebuildProxy RemoteError Server SharedMemoryManager SharedMemoryServer State SyncManager Token Value ValueProxy _SharedMemoryTracker __all__ all_methods array connection convert_to_error dispatch format_exc get_context get_spawning_popen getpid listener_client os pool process public_methods queue rebuild_as_list reduce_array reduction shared_memory signal sys threading time util","13-":"_BaseDictProxy","8-10":"view_type view_types","9-":"types"},"multiprocessing.pool":{"8":"Empty","":"ApplyResult AsyncResult CLOSE ExceptionWithTraceback IMapIterator IMapUnorderedIterator INIT MapResult MaybeEncodingError Pool RUN RemoteTraceback TERMINATE ThreadPool TimeoutError _PoolCache __all__ _helper_reraises_exception collections get_context itertools job_counter mapstar os queue rebuild_exc starmapstar threading time traceback util wait warnings worker","9-":"types"},"multiprocessing.popen_fork":{"":"Popen __all__ os signal util","13-":"atexit"},"multiprocessing.popen_forkserver":{"":"Popen _DupFd __all__ forkserver io os popen_fork reduction set_spawning_popen spawn util"},"multiprocessing.popen_spawn_posix":{"":"Popen _DupFd __all__ io os popen_fork reduction set_spawning_popen spawn util"},"multiprocessing.popen_spawn_win32":{"":"?"},"multiprocessing.process":{"":"AuthenticationString BaseProcess ORIGINAL_DIR WeakSet _ParentProcess __all__ _children _cleanup _current_process _dangling _exitcode_to_name _parent_process _process_counter active_children current_process itertools os parent_process signal sys threading","8-10":"name signum"},"multiprocessing.queues":{"":"Empty Finalize Full JoinableQueue Queue SimpleQueue _ForkingPickler __all__ _sentinel collections connection context debug errno info is_exiting os register_after_fork sys threading time weakref","8-12":"_multiprocessing","9-":"types"},"multiprocessing.reduction":{"":"ABCMeta ACKNOWLEDGE AbstractReducer DupFd ForkingPickler HAVE_SEND_HANDLE _C __all__ _rebuild_partial _rebuild_socket _reduce_method _reduce_method_descriptor _reduce_partial _reduce_socket array context copyreg dump functools io os pickle recv_handle recvfds register send_handle sendfds socket sys"},"multiprocessing.resource_sharer":{"":"DupFd _ResourceSharer __all__ _resource_sharer os process reduction signal socket stop sys threading util"},"multiprocessing.resource_tracker":{"":"ResourceTracker _CLEANUP_FUNCS _HAVE_SIGMASK _IGNORED_SIGNALS __all__ _multiprocessing _posixshmem _resource_tracker ensure_running getfd main os register signal spawn sys threading unregister util warnings","11-":"ReentrantCallError","13-":"cleanup_noop"},"multiprocessing.shared_memory":{"":"ShareableList SharedMemory _O_CREX _SHM_NAME_PREFIX _SHM_SAFE_NAME_LENGTH _USE_POSIX __all__ _encoding _make_filename _posixshmem errno mmap os partial secrets struct","10-":"resource_tracker","9-":"types"},"multiprocessing.sharedctypes":{"":"Array RawArray RawValue Synchronized SynchronizedArray SynchronizedBase SynchronizedString Value _ForkingPickler __all__ _new_value assert_spawning class_cache copy ctypes get_context heap make_property prop_cache rebuild_ctype reduce_ctype reduction synchronized template typecode_to_type weakref"},"multiprocessing.spawn":{"":"WINEXE WINSERVICE __all__ _check_not_importing_main _fixup_main_from_name _fixup_main_from_path _main _python_exe freeze_support get_command_line get_executable get_preparation_data get_start_method import_main_path is_forking old_main_modules os prepare process reduction runpy set_executable set_start_method spawn_main sys types util"},"multiprocessing.synchronize":{"":"Barrier BoundedSemaphore Condition Event Lock RECURSIVE_MUTEX RLock SEMAPHORE SEM_VALUE_MAX SemLock Semaphore __all__ _multiprocessing context process sem_unlink sys tempfile threading time util"},"multiprocessing.util":{"":"DEBUG DEFAULT_LOGGING_FORMAT Finalize ForkAwareLocal ForkAwareThreadLock INFO LOGGER_NAME MAXFD NOTSET SUBDEBUG SUBWARNING __all__ _afterfork_counter _afterfork_registry _args_from_interpreter_flags _cleanup_tests _close_stdin _exit_function _exiting _finalizer_counter _finalizer_registry _flush_std_streams _log_to_stderr _logger _platform_supports_abstract_sockets _remove_temp_dir _run_after_forkers _run_finalizers abstract_sockets_supported atexit close_all_fds_except close_fds debug get_logger get_temp_dir info is_abstract_socket_namespace is_exiting itertools log_to_stderr os process register_after_fork spawnv_passfds sub_debug sub_warning sys threading weakref"},"netrc":{"":"NetrcParseError __all__ netrc os stat","11-":"_netrclex","8-11":"shlex"},"nis":{"in":"8-12","8-12":"cat error get_default_domain maps match"},"nntplib":{"8":"_NNTPBase","in":"8-12","8,11-12":"warnings","8-12":"ArticleInfo GroupInfo NNTP NNTPDataError NNTPError NNTPPermanentError NNTPProtocolError NNTPReplyError NNTPTemporaryError NNTP_PORT NNTP_SSL NNTP_SSL_PORT _CRLF _DEFAULT_OVERVIEW_FMT _GLOBAL_DEFAULT_TIMEOUT _LONGRESP _MAXLINE _OVERVIEW_FMT_ALTERNATIVES __all__ _email_decode_header _encrypt_on _have_ssl _parse_datetime _parse_overview _parse_overview_fmt _unparse_datetime collections datetime decode_header re socket ssl sys"},"ntpath":{"":"__all__ _abspath_fallback _get_bothseps _getvolumepathname abspath altsep basename commonpath commonprefix curdir defpath devnull dirname exists expanduser expandvars extsep genericpath getatime getctime getmtime getsize isabs isdir isfile islink ismount join lexists normcase normpath os pardir pathsep realpath relpath samefile sameopenfile samestat sep split splitdrive splitext supports_unicode_filenames sys","12-":"isdevdrive isjunction splitroot","13-":"_isreservedname _reserved_chars _reserved_names isreserved","8-12":"stat"},"nturl2path":{"":"pathname2url url2pathname"},"numbers":{"":"ABCMeta Complex Integral Number Rational Real __all__ abstractmethod"},"opcode":{"11":"_specialization_stats","12":"ENABLE_SPECIALIZATION MAX_PSEUDO_OPCODE MIN_PSEUDO_OPCODE _pseudo_ops is_pseudo oplists","":"EXTENDED_ARG HAVE_ARGUMENT __all__ cmp_op hascompare hasconst hasfree hasjabs hasjrel haslocal hasname opmap opname stack_effect","11-":"_cache_format _inline_cache_entries _nb_ops _specializations","11-12":"_specialized_instructions","12-":"MIN_INSTRUMENTED_OPCODE _intrinsic_1_descs _intrinsic_2_descs hasarg hasexc i op","13-":"_opcode _specialized_opmap hasjump","8-11":"hasnargs"},"operator":{"":"__all__ _abs abs add and_ attrgetter concat contains countOf delitem eq floordiv ge getitem gt iadd iand iconcat ifloordiv ilshift imatmul imod imul index indexOf inv invert ior ipow irshift is_ is_not isub itemgetter itruediv ixor le length_hint lshift lt matmul methodcaller mod mul ne neg not_ or_ pos pow rshift setitem sub truediv truth xor","11-":"call"},"optparse":{"":"AmbiguousOptionError BadOptionError HelpFormatter IndentedHelpFormatter NO_DEFAULT OptParseError Option OptionConflictError OptionContainer OptionError OptionGroup OptionParser OptionValueError SUPPRESS_HELP SUPPRESS_USAGE TitledHelpFormatter Values _ __all__ __version__ _builtin_cvt _match_abbrev _parse_int _parse_num _repr check_builtin check_choice gettext make_option ngettext os sys textwrap"},"os":{"8":"_putenv _unsetenv","":"CLD_CONTINUED CLD_DUMPED CLD_EXITED CLD_TRAPPED DirEntry EX_CANTCREAT EX_CONFIG EX_DATAERR EX_IOERR EX_NOHOST EX_NOINPUT EX_NOPERM EX_NOUSER EX_OK EX_OSERR EX_OSFILE EX_PROTOCOL EX_SOFTWARE EX_TEMPFAIL EX_UNAVAILABLE EX_USAGE F_LOCK F_OK F_TEST F_TLOCK F_ULOCK GRND_NONBLOCK GRND_RANDOM MFD_ALLOW_SEALING MFD_CLOEXEC MFD_HUGETLB MFD_HUGE_16GB MFD_HUGE_16MB MFD_HUGE_1GB MFD_HUGE_1MB MFD_HUGE_256MB MFD_HUGE_2GB MFD_HUGE_2MB MFD_HUGE_32MB MFD_HUGE_512KB MFD_HUGE_512MB MFD_HUGE_64KB MFD_HUGE_8MB MFD_HUGE_MASK MFD_HUGE_SHIFT MutableMapping NGROUPS_MAX O_ACCMODE O_APPEND O_ASYNC O_CLOEXEC O_CREAT O_DIRECT O_DIRECTORY O_DSYNC O_EXCL O_LARGEFILE O_NDELAY O_NOATIME O_NOCTTY O_NOFOLLOW O_NONBLOCK O_PATH O_RDONLY O_RDWR O_RSYNC O_SYNC O_TMPFILE O_TRUNC O_WRONLY POSIX_FADV_DONTNEED POSIX_FADV_NOREUSE POSIX_FADV_NORMAL POSIX_FADV_RANDOM POSIX_FADV_SEQUENTIAL POSIX_FADV_WILLNEED POSIX_SPAWN_CLOSE POSIX_SPAWN_DUP2 POSIX_SPAWN_OPEN PRIO_PGRP PRIO_PROCESS PRIO_USER P_ALL P_NOWAIT P_NOWAITO P_PGID P_PID P_WAIT PathLike RTLD_DEEPBIND RTLD_GLOBAL RTLD_LAZY RTLD_LOCAL RTLD_NODELETE RTLD_NOLOAD RTLD_NOW RWF_DSYNC RWF_HIPRI RWF_NOWAIT RWF_SYNC R_OK SCHED_BATCH SCHED_FIFO SCHED_IDLE SCHED_OTHER SCHED_RESET_ON_FORK SCHED_RR SEEK_CUR SEEK_DATA SEEK_END SEEK_HOLE SEEK_SET ST_APPEND ST_MANDLOCK ST_NOATIME ST_NODEV ST_NODIRATIME ST_NOEXEC ST_NOSUID ST_RDONLY ST_RELATIME ST_SYNCHRONOUS ST_WRITE TMP_MAX WCONTINUED WCOREDUMP WEXITED WEXITSTATUS WIFCONTINUED WIFEXITED WIFSIGNALED WIFSTOPPED WNOHANG WNOWAIT WSTOPPED WSTOPSIG WTERMSIG WUNTRACED W_OK XATTR_CREATE XATTR_REPLACE XATTR_SIZE_MAX X_OK _Environ __all__ _check_methods _execvpe _exists _exit _fspath _fwalk _get_exports_list _spawnvef _wrap_close abc abort access altsep chdir chmod chown chroot close closerange confstr confstr_names copy_file_range cpu_count ctermid curdir defpath device_encoding devnull dup dup2 environ environb error execl execle execlp execlpe execv execve execvp execvpe extsep fchdir fchmod fchown fdatasync fdopen fork forkpty fpathconf fsdecode fsencode fspath fstat fstatvfs fsync ftruncate fwalk get_blocking get_exec_path get_inheritable get_terminal_size getcwd getcwdb getegid getenv getenvb geteuid getgid getgrouplist getgroups getloadavg getlogin getpgid getpgrp getpid getppid getpriority getrandom getresgid getresuid getsid getuid getxattr initgroups isatty kill killpg lchown linesep link listdir listxattr lockf lseek lstat major makedev makedirs memfd_create minor mkdir mkfifo mknod name nice open openpty pardir path pathconf pathconf_names pathsep pipe pipe2 popen posix_fadvise posix_fallocate posix_spawn posix_spawnp pread preadv putenv pwrite pwritev read readlink readv register_at_fork remove removedirs removexattr rename renames replace rmdir scandir sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getparam sched_getscheduler sched_param sched_rr_get_interval sched_setaffinity sched_setparam sched_setscheduler sched_yield sendfile sep set_blocking set_inheritable setegid seteuid setgid setgroups setpgid setpgrp setpriority setregid setresgid setresuid setreuid setsid setuid setxattr spawnl spawnle spawnlp spawnlpe spawnv spawnve spawnvp spawnvpe st stat stat_result statvfs statvfs_result strerror supports_bytes_environ supports_dir_fd supports_effective_ids supports_fd supports_follow_symlinks symlink sync sys sysconf sysconf_names system tcgetpgrp tcsetpgrp terminal_size times times_result truncate ttyname umask uname uname_result unlink unsetenv urandom utime wait wait3 wait4 waitid waitid_result waitpid walk write writev","10-":"EFD_CLOEXEC EFD_NONBLOCK EFD_SEMAPHORE O_FSYNC RWF_APPEND SPLICE_F_MORE SPLICE_F_MOVE SPLICE_F_NONBLOCK eventfd eventfd_read eventfd_write splice","11-":"login_tty","12-":"CLONE_FILES CLONE_FS CLONE_NEWCGROUP CLONE_NEWIPC CLONE_NEWNET CLONE_NEWNS CLONE_NEWPID CLONE_NEWTIME CLONE_NEWUSER CLONE_NEWUTS CLONE_SIGHAND CLONE_SYSVSEM CLONE_THREAD CLONE_VM setns unshare","13-":"POSIX_SPAWN_CLOSEFROM TFD_CLOEXEC TFD_NONBLOCK TFD_TIMER_ABSTIME TFD_TIMER_CANCEL_ON_SET _fwalk_close _fwalk_walk _fwalk_yield _walk_symlinks_as_files grantpt posix_openpt process_cpu_count ptsname timerfd_create timerfd_gettime timerfd_gettime_ns timerfd_settime timerfd_settime_ns unlockpt","9-":"CLD_KILLED CLD_STOPPED GenericAlias Mapping P_PIDFD pidfd_open waitstatus_to_exitcode","9-11":"_walk"},"ossaudiodev":{"in":"8-12","8-12":"AFMT_AC3 AFMT_A_LAW AFMT_IMA_ADPCM AFMT_MPEG AFMT_MU_LAW AFMT_QUERY AFMT_S16_BE AFMT_S16_LE AFMT_S16_NE AFMT_S8 AFMT_U16_BE AFMT_U16_LE AFMT_U8 OSSAudioError SNDCTL_COPR_HALT SNDCTL_COPR_LOAD SNDCTL_COPR_RCODE SNDCTL_COPR_RCVMSG SNDCTL_COPR_RDATA SNDCTL_COPR_RESET SNDCTL_COPR_RUN SNDCTL_COPR_SENDMSG SNDCTL_COPR_WCODE SNDCTL_COPR_WDATA SNDCTL_DSP_BIND_CHANNEL SNDCTL_DSP_CHANNELS SNDCTL_DSP_GETBLKSIZE SNDCTL_DSP_GETCAPS SNDCTL_DSP_GETCHANNELMASK SNDCTL_DSP_GETFMTS SNDCTL_DSP_GETIPTR SNDCTL_DSP_GETISPACE SNDCTL_DSP_GETODELAY SNDCTL_DSP_GETOPTR SNDCTL_DSP_GETOSPACE SNDCTL_DSP_GETSPDIF SNDCTL_DSP_GETTRIGGER SNDCTL_DSP_MAPINBUF SNDCTL_DSP_MAPOUTBUF SNDCTL_DSP_NONBLOCK SNDCTL_DSP_POST SNDCTL_DSP_PROFILE SNDCTL_DSP_RESET SNDCTL_DSP_SAMPLESIZE SNDCTL_DSP_SETDUPLEX SNDCTL_DSP_SETFMT SNDCTL_DSP_SETFRAGMENT SNDCTL_DSP_SETSPDIF SNDCTL_DSP_SETSYNCRO SNDCTL_DSP_SETTRIGGER SNDCTL_DSP_SPEED SNDCTL_DSP_STEREO SNDCTL_DSP_SUBDIVIDE SNDCTL_DSP_SYNC SNDCTL_FM_4OP_ENABLE SNDCTL_FM_LOAD_INSTR SNDCTL_MIDI_INFO SNDCTL_MIDI_MPUCMD SNDCTL_MIDI_MPUMODE SNDCTL_MIDI_PRETIME SNDCTL_SEQ_CTRLRATE SNDCTL_SEQ_GETINCOUNT SNDCTL_SEQ_GETOUTCOUNT SNDCTL_SEQ_GETTIME SNDCTL_SEQ_NRMIDIS SNDCTL_SEQ_NRSYNTHS SNDCTL_SEQ_OUTOFBAND SNDCTL_SEQ_PANIC SNDCTL_SEQ_PERCMODE SNDCTL_SEQ_RESET SNDCTL_SEQ_RESETSAMPLES SNDCTL_SEQ_SYNC SNDCTL_SEQ_TESTMIDI SNDCTL_SEQ_THRESHOLD SNDCTL_SYNTH_CONTROL SNDCTL_SYNTH_ID SNDCTL_SYNTH_INFO SNDCTL_SYNTH_MEMAVL SNDCTL_SYNTH_REMOVESAMPLE SNDCTL_TMR_CONTINUE SNDCTL_TMR_METRONOME SNDCTL_TMR_SELECT SNDCTL_TMR_SOURCE SNDCTL_TMR_START SNDCTL_TMR_STOP SNDCTL_TMR_TEMPO SNDCTL_TMR_TIMEBASE SOUND_MIXER_ALTPCM SOUND_MIXER_BASS SOUND_MIXER_CD SOUND_MIXER_DIGITAL1 SOUND_MIXER_DIGITAL2 SOUND_MIXER_DIGITAL3 SOUND_MIXER_IGAIN SOUND_MIXER_IMIX SOUND_MIXER_LINE SOUND_MIXER_LINE1 SOUND_MIXER_LINE2 SOUND_MIXER_LINE3 SOUND_MIXER_MIC SOUND_MIXER_MONITOR SOUND_MIXER_NRDEVICES SOUND_MIXER_OGAIN SOUND_MIXER_PCM SOUND_MIXER_PHONEIN SOUND_MIXER_PHONEOUT SOUND_MIXER_RADIO SOUND_MIXER_RECLEV SOUND_MIXER_SPEAKER SOUND_MIXER_SYNTH SOUND_MIXER_TREBLE SOUND_MIXER_VIDEO SOUND_MIXER_VOLUME control_labels control_names error open openmixer"},"parser":{"in":"8-9","8-9":"ParserError STType __version__ _pickler compilest expr isexpr issuite sequence2st st2list st2tuple suite tuple2st"},"pathlib":{"12":"_DoubleRecursiveWildcardSelector _FNMATCH_PREFIX _FNMATCH_SLICE _FNMATCH_SUFFIX _ParentSelector _SWAP_SEP_AND_NEWLINE _WIN_RESERVED_NAMES _compile_pattern _compile_pattern_lines _is_case_sensitive","":"Path PosixPath PurePath PurePosixPath PureWindowsPath WindowsPath __all__","10-12":"_WINERROR_CANT_RESOLVE_FILENAME _WINERROR_INVALID_NAME _WINERROR_NOT_READY warnings","11-12":"_IGNORED_ERRNOS","13-":"UnsupportedOperation _abc _local","8-10":"EINVAL _Accessor _IGNORED_ERROS _NormalAccessor _normal_accessor","8-11":"_Flavour _PosixFlavour _PreciseSelector _WindowsFlavour _is_wildcard_pattern _posix_flavour _windows_flavour attrgetter","8-12":"EBADF ELOOP ENOENT ENOTDIR S_ISBLK S_ISCHR S_ISDIR S_ISFIFO S_ISLNK S_ISREG S_ISSOCK Sequence _IGNORED_WINERRORS _PathParents _RecursiveWildcardSelector _Selector _TerminatingSelector _WildcardSelector _ignore_error _make_selector fnmatch functools io ntpath os posixpath re sys urlquote_from_bytes","8-9":"nt supports_symlinks"},"pathlib._abc":{"in":"13-","13-":"EBADF EINVAL ELOOP ENOENT ENOTDIR ParserBase PathBase PurePathBase S_ISBLK S_ISCHR S_ISDIR S_ISFIFO S_ISLNK S_ISREG S_ISSOCK UnsupportedOperation _Globber _IGNORED_ERRNOS _IGNORED_WINERRORS _WINERROR_CANT_RESOLVE_FILENAME _WINERROR_INVALID_NAME _WINERROR_NOT_READY __all__ _ignore_error _is_case_sensitive _no_recurse_symlinks functools"},"pathlib._local":{"in":"13-","13-":"Path PathBase PosixPath PurePath PurePathBase PurePosixPath PureWindowsPath Sequence UnsupportedOperation WindowsPath _PathParents _StringGlobber __all__ chain grp io ntpath operator os posixpath pwd sys warnings"},"pdb":{"":"Pdb Restart TESTCMD __all__ _rstr _usage bdb cmd code dis find_function glob help inspect io lasti2lineno line_prefix linecache main os pm post_mortem pprint re run runcall runctx runeval set_trace signal sys test tokenize traceback","11-":"_ModuleTarget _ScriptTarget","11-12":"Union functools","13-":"CodeType Completer _ExecutableTarget _PdbInteractiveConsole _ZipTarget _colorize _post_mortem codeop contextmanager find_first_executable_line textwrap token types","8-9":"getsourcelines"},"pickle":{"":"ADDITEMS APPEND APPENDS BINBYTES BINBYTES8 BINFLOAT BINGET BININT BININT1 BININT2 BINPERSID BINPUT BINSTRING BINUNICODE BINUNICODE8 BUILD BYTEARRAY8 DEFAULT_PROTOCOL DICT DUP EMPTY_DICT EMPTY_LIST EMPTY_SET EMPTY_TUPLE EXT1 EXT2 EXT4 FALSE FLOAT FRAME FROZENSET FunctionType GET GLOBAL HIGHEST_PROTOCOL INST INT LIST LONG LONG1 LONG4 LONG_BINGET LONG_BINPUT MARK MEMOIZE NEWFALSE NEWOBJ NEWOBJ_EX NEWTRUE NEXT_BUFFER NONE OBJ PERSID POP POP_MARK PROTO PUT PickleBuffer PickleError Pickler PicklingError READONLY_BUFFER REDUCE SETITEM SETITEMS SHORT_BINBYTES SHORT_BINSTRING SHORT_BINUNICODE STACK_GLOBAL STOP STRING TRUE TUPLE TUPLE1 TUPLE2 TUPLE3 UNICODE Unpickler UnpicklingError _Framer _HAVE_PICKLE_BUFFER _Pickler _Stop _Unframer _Unpickler __all__ _compat_pickle _dump _dumps _extension_cache _extension_registry _getattribute _inverted_registry _load _loads _test _tuplesize2code bytes_types codecs compatible_formats decode_long dispatch_table dump dumps encode_long format_version io islice load loads maxsize pack partial re sys unpack whichmodule","13-":"_NoValue","8-11":"PyStringMap"},"pickletools":{"":"ArgumentDescriptor OpcodeInfo StackObject TAKEN_FROM_ARGUMENT1 TAKEN_FROM_ARGUMENT4 TAKEN_FROM_ARGUMENT4U TAKEN_FROM_ARGUMENT8U UP_TO_NEWLINE _Example __all__ _dis_test _genops _memo_test _test _unpack anyobject bytearray8 bytes1 bytes4 bytes8 bytes_types code2op codecs decimalnl_long decimalnl_short decode_long dis float8 floatnl genops int4 io long1 long4 markobject opcodes optimize pickle pybool pybuffer pybytearray pybytes pybytes_or_str pydict pyfloat pyfrozenset pyint pyinteger_or_bool pylist pylong pynone pyset pystring pytuple pyunicode re read_bytearray8 read_bytes1 read_bytes4 read_bytes8 read_decimalnl_long read_decimalnl_short read_float8 read_floatnl read_int4 read_long1 read_long4 read_string1 read_string4 read_stringnl read_stringnl_noescape read_stringnl_noescape_pair read_uint1 read_uint2 read_uint4 read_uint8 read_unicodestring1 read_unicodestring4 read_unicodestring8 read_unicodestringnl stackslice string1 string4 stringnl stringnl_noescape stringnl_noescape_pair sys uint1 uint2 uint4 uint8 unicodestring1 unicodestring4 unicodestring8 unicodestringnl"},"pipes":{"in":"8-12","11-12":"warnings","8-12":"FILEIN_FILEOUT FILEIN_STDOUT SINK SOURCE STDIN_FILEOUT STDIN_STDOUT Template __all__ makepipeline os quote re stepkinds tempfile"},"pkgutil":{"9":"re","":"ModuleInfo ModuleType __all__ _iter_file_finder_modules extend_path find_loader get_data get_importer get_loader importlib iter_importer_modules iter_importers iter_modules iter_zipimport_modules namedtuple os read_code simplegeneric sys walk_packages warnings zipimport zipimporter","8-11":"ImpImporter ImpLoader _get_spec _import_imp","9-":"_NAME_PATTERN resolve_name"},"platform":{"8":"_syscmd_uname","":"_WIN32_CLIENT_RELEASES _WIN32_SERVER_RELEASES __version__ _comparable_version _default_architecture _follow_symlinks _java_getprop _mac_ver_xml _node _norm_version _platform _platform_cache _sys_version _sys_version_cache _syscmd_file _syscmd_ver _uname_cache _ver_stages architecture collections java_ver libc_ver mac_ver machine node os platform processor python_branch python_build python_compiler python_implementation python_revision python_version python_version_tuple re release sys system system_alias uname uname_result version win32_edition win32_is_iot win32_ver","10-":"_os_release_cache _os_release_candidates _parse_os_release freedesktop_os_release","10-11":"_os_release_line _os_release_unescape","12-":"_win32_ver _wmi_query","13-":"AndroidVer IOSVersionInfo _wmi android_ver ios_ver","8-11":"_component_re _ironpython26_sys_version_parser _ironpython_sys_version_parser _libc_search _pypy_sys_version_parser _sys_version_parser _ver_output","9-":"_Processor _get_machine_win32 _unknown_as_blank functools itertools","9-10":"subprocess"},"plistlib":{"8":"Data _maybe_open contextlib readPlist readPlistFromBytes warn writePlist writePlistToBytes","":"BytesIO FMT_BINARY FMT_XML InvalidFileException PLISTHEADER ParserCreate PlistFormat UID _BINARY_FORMAT _BinaryPlistParser _BinaryPlistWriter _DumbXMLWriter _FORMATS _PlistParser _PlistWriter __all__ _controlCharPat _count_to_size _dateParser _date_from_string _date_to_string _decode_base64 _encode_base64 _escape _is_fmt_binary _is_fmt_xml _scalars _undefined binascii codecs datetime dump dumps enum itertools load loads os re struct"},"poplib":{"":"CR CRLF HAVE_SSL LF POP3 POP3_PORT POP3_SSL POP3_SSL_PORT _MAXLINE __all__ errno error_proto re socket ssl sys"},"posix":{"":"CLD_CONTINUED CLD_DUMPED CLD_EXITED CLD_TRAPPED DirEntry EX_CANTCREAT EX_CONFIG EX_DATAERR EX_IOERR EX_NOHOST EX_NOINPUT EX_NOPERM EX_NOUSER EX_OK EX_OSERR EX_OSFILE EX_PROTOCOL EX_SOFTWARE EX_TEMPFAIL EX_UNAVAILABLE EX_USAGE F_LOCK F_OK F_TEST F_TLOCK F_ULOCK GRND_NONBLOCK GRND_RANDOM MFD_ALLOW_SEALING MFD_CLOEXEC MFD_HUGETLB MFD_HUGE_16GB MFD_HUGE_16MB MFD_HUGE_1GB MFD_HUGE_1MB MFD_HUGE_256MB MFD_HUGE_2GB MFD_HUGE_2MB MFD_HUGE_32MB MFD_HUGE_512KB MFD_HUGE_512MB MFD_HUGE_64KB MFD_HUGE_8MB MFD_HUGE_MASK MFD_HUGE_SHIFT NGROUPS_MAX O_ACCMODE O_APPEND O_ASYNC O_CLOEXEC O_CREAT O_DIRECT O_DIRECTORY O_DSYNC O_EXCL O_LARGEFILE O_NDELAY O_NOATIME O_NOCTTY O_NOFOLLOW O_NONBLOCK O_PATH O_RDONLY O_RDWR O_RSYNC O_SYNC O_TMPFILE O_TRUNC O_WRONLY POSIX_FADV_DONTNEED POSIX_FADV_NOREUSE POSIX_FADV_NORMAL POSIX_FADV_RANDOM POSIX_FADV_SEQUENTIAL POSIX_FADV_WILLNEED POSIX_SPAWN_CLOSE POSIX_SPAWN_DUP2 POSIX_SPAWN_OPEN PRIO_PGRP PRIO_PROCESS PRIO_USER P_ALL P_PGID P_PID RTLD_DEEPBIND RTLD_GLOBAL RTLD_LAZY RTLD_LOCAL RTLD_NODELETE RTLD_NOLOAD RTLD_NOW RWF_DSYNC RWF_HIPRI RWF_NOWAIT RWF_SYNC R_OK SCHED_BATCH SCHED_FIFO SCHED_IDLE SCHED_OTHER SCHED_RESET_ON_FORK SCHED_RR SEEK_DATA SEEK_HOLE ST_APPEND ST_MANDLOCK ST_NOATIME ST_NODEV ST_NODIRATIME ST_NOEXEC ST_NOSUID ST_RDONLY ST_RELATIME ST_SYNCHRONOUS ST_WRITE TMP_MAX WCONTINUED WCOREDUMP WEXITED WEXITSTATUS WIFCONTINUED WIFEXITED WIFSIGNALED WIFSTOPPED WNOHANG WNOWAIT WSTOPPED WSTOPSIG WTERMSIG WUNTRACED W_OK XATTR_CREATE XATTR_REPLACE XATTR_SIZE_MAX X_OK _exit _have_functions abort access chdir chmod chown chroot close closerange confstr confstr_names copy_file_range cpu_count ctermid device_encoding dup dup2 environ error execv execve fchdir fchmod fchown fdatasync fork forkpty fpathconf fspath fstat fstatvfs fsync ftruncate get_blocking get_inheritable get_terminal_size getcwd getcwdb getegid geteuid getgid getgrouplist getgroups getloadavg getlogin getpgid getpgrp getpid getppid getpriority getrandom getresgid getresuid getsid getuid getxattr initgroups isatty kill killpg lchown link listdir listxattr lockf lseek lstat major makedev memfd_create minor mkdir mkfifo mknod nice open openpty pathconf pathconf_names pipe pipe2 posix_fadvise posix_fallocate posix_spawn posix_spawnp pread preadv putenv pwrite pwritev read readlink readv register_at_fork remove removexattr rename replace rmdir scandir sched_get_priority_max sched_get_priority_min sched_getaffinity sched_getparam sched_getscheduler sched_param sched_rr_get_interval sched_setaffinity sched_setparam sched_setscheduler sched_yield sendfile set_blocking set_inheritable setegid seteuid setgid setgroups setpgid setpgrp setpriority setregid setresgid setresuid setreuid setsid setuid setxattr stat stat_result statvfs statvfs_result strerror symlink sync sysconf sysconf_names system tcgetpgrp tcsetpgrp terminal_size times times_result truncate ttyname umask uname uname_result unlink unsetenv urandom utime wait wait3 wait4 waitid waitid_result waitpid write writev","10-":"EFD_CLOEXEC EFD_NONBLOCK EFD_SEMAPHORE O_FSYNC RWF_APPEND SPLICE_F_MORE SPLICE_F_MOVE SPLICE_F_NONBLOCK eventfd eventfd_read eventfd_write splice","11-":"_path_normpath login_tty","12-":"CLONE_FILES CLONE_FS CLONE_NEWCGROUP CLONE_NEWIPC CLONE_NEWNET CLONE_NEWNS CLONE_NEWPID CLONE_NEWTIME CLONE_NEWUSER CLONE_NEWUTS CLONE_SIGHAND CLONE_SYSVSEM CLONE_THREAD CLONE_VM setns unshare","13-":"POSIX_SPAWN_CLOSEFROM TFD_CLOEXEC TFD_NONBLOCK TFD_TIMER_ABSTIME TFD_TIMER_CANCEL_ON_SET _inputhook _is_inputhook_installed _path_splitroot_ex grantpt posix_openpt ptsname timerfd_create timerfd_gettime timerfd_gettime_ns timerfd_settime timerfd_settime_ns unlockpt","9-":"CLD_KILLED CLD_STOPPED P_PIDFD pidfd_open waitstatus_to_exitcode"},"posixpath":{"":"__all__ _get_sep _varprog _varprogb abspath altsep basename commonpath commonprefix curdir defpath devnull dirname exists expanduser expandvars extsep genericpath getatime getctime getmtime getsize isabs isdir isfile islink ismount join lexists normcase normpath os pardir pathsep realpath relpath samefile sameopenfile samestat sep split splitdrive splitext stat supports_unicode_filenames sys","11-12":"_path_normpath","12-":"isjunction splitroot","13-":"isdevdrive","8-12":"_joinrealpath"},"pprint":{"":"PrettyPrinter _StringIO __all__ _builtin_scalars _collections _recursion _safe_key _safe_tuple _sys _types _wrap_bytes_repr isreadable isrecursive pformat pp pprint re saferepr","10-":"_dataclasses","8-11":"_perfcheck","8-9":"_safe_repr"},"profile":{"":"Profile _Utils __all__ io main marshal run runctx sys time","12-":"importlib"},"pstats":{"":"SortKey Stats TupleComp __all__ add_callers add_func_stats cmp_to_key count_calls f8 func_get_function_name func_std_string func_strip_path marshal os re sys time","11-":"StrEnum _simple_enum","8-10":"Enum","9-":"Dict FunctionProfile StatsProfile dataclass"},"pty":{"":"CHILD STDERR_FILENO STDIN_FILENO STDOUT_FILENO __all__ _copy _open_terminal _read fork master_open openpty os select slave_open spawn sys tty","10-":"close setraw tcgetattr tcsetattr waitpid","8-10":"_writen"},"pwd":{"":"getpwall getpwnam getpwuid struct_passwd"},"py_compile":{"":"PyCompileError PycInvalidationMode __all__ _get_default_invalidation_mode compile enum importlib main os sys traceback"},"pyclbr":{"":"Class Function _Object __all__ _create_tree _main _modules _nest_class _nest_function _readmodule importlib readmodule readmodule_ex sys","10-":"_ModuleBrowser ast","8-9":"DEDENT NAME OP _getname _getnamelist io tokenize"},"pydoc":{"":"Doc ErrorDuringImport HTMLDoc HTMLRepr Helper ModuleScanner Repr TextDoc TextRepr _PlainTextDoc __all__ _adjust_cli_sys_path _get_revised_path _is_bound_method _re_stripid _split_list _start_server _url_handler allmethods apropos browse builtins classify_class_attrs classname cli cram deque describe doc format_exception_only getdoc getpager help html importfile importlib inspect io isdata ispackage ispath locate os pager pathdirs pipepager pkgutil plain plainpager plaintext platform re render_doc replace resolve safeimport sort_attributes source_synopsis splitdoc stripid synopsis sys sysconfig tempfilepager text time tokenize ttypager urllib visiblename warnings writedoc writedocs","11-":"_future_feature_names","13-":"_getargspec get_pager parentname pipe_pager plain_pager tempfile_pager tty_pager","8-12":"_escape_stdout","9-":"_findclass _finddoc _getdoc _getowndoc","9-10":"_isclass types"},"pydoc_data":{},"pydoc_data.topics":{"":"topics"},"pyexpat":{"":"EXPAT_VERSION ErrorString ExpatError ParserCreate XMLParserType XML_PARAM_ENTITY_PARSING_ALWAYS XML_PARAM_ENTITY_PARSING_NEVER XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE error errors expat_CAPI features model native_encoding version_info"},"queue":{"":"Empty Full LifoQueue PriorityQueue Queue SimpleQueue _PySimpleQueue __all__ deque heappop heappush threading time","13-":"ShutDown","9-":"types"},"quopri":{"":"EMPTYSTRING ESCAPE HEX MAXLINESIZE __all__ a2b_qp b2a_qp decode decodestring encode encodestring ishex main needsquoting quote unhex"},"random":{"":"BPF LOG4 NV_MAGICCONST RECIP_BPF Random SG_MAGICCONST SystemRandom TWOPI _Sequence __all__ _accumulate _acos _bisect _ceil _cos _e _exp _inst _log _os _pi _random _repeat _sha512 _sin _sqrt _test _test_generator _urandom betavariate choice choices expovariate gammavariate gauss getrandbits getstate lognormvariate normalvariate paretovariate randint random randrange sample seed setstate shuffle triangular uniform vonmisesvariate weibullvariate","10-":"_ONE _index _isfinite","12-":"_fabs _lgamma _log2 binomialvariate","13-":"_parse_args main","8-11":"_Set","8-12":"_warn","9-":"_floor randbytes"},"re":{"":"A ASCII DEBUG DOTALL I IGNORECASE L LOCALE M MULTILINE Match Pattern RegexFlag S Scanner U UNICODE VERBOSE X _MAXCACHE __all__ __version__ _cache _compile _pickle _special_chars_map compile copyreg enum error escape findall finditer fullmatch functools match purge search split sub subn","11-":"NOFLAG _casefix _compiler _constants _parser","12-":"_MAXCACHE2 _cache2 _compile_template _sre","13-":"PatternError _ZeroSentinel _zero_sentinel","8-10":"_locale sre_compile sre_parse","8-11":"_compile_repl _expand _subx","8-12":"T TEMPLATE template"},"re._casefix":{"in":"11-","11-":"_EXTRA_CASES"},"re._compiler":{"in":"11-","11-":"ANY ANY_ALL ASSERT ASSERT_NOT AT ATCODES ATOMIC_GROUP AT_BEGINNING AT_BEGINNING_LINE AT_BEGINNING_STRING AT_BOUNDARY AT_END AT_END_LINE AT_END_STRING AT_LOCALE AT_LOC_BOUNDARY AT_LOC_NON_BOUNDARY AT_MULTILINE AT_NON_BOUNDARY AT_UNICODE AT_UNI_BOUNDARY AT_UNI_NON_BOUNDARY BIGCHARSET BRANCH CATEGORY CATEGORY_DIGIT CATEGORY_LINEBREAK CATEGORY_LOC_NOT_WORD CATEGORY_LOC_WORD CATEGORY_NOT_DIGIT CATEGORY_NOT_LINEBREAK CATEGORY_NOT_SPACE CATEGORY_NOT_WORD CATEGORY_SPACE CATEGORY_UNI_DIGIT CATEGORY_UNI_LINEBREAK CATEGORY_UNI_NOT_DIGIT CATEGORY_UNI_NOT_LINEBREAK CATEGORY_UNI_NOT_SPACE CATEGORY_UNI_NOT_WORD CATEGORY_UNI_SPACE CATEGORY_UNI_WORD CATEGORY_WORD CHARSET CHCODES CH_LOCALE CH_UNICODE FAILURE GROUPREF GROUPREF_EXISTS GROUPREF_IGNORE GROUPREF_LOC_IGNORE GROUPREF_UNI_IGNORE IN INFO IN_IGNORE IN_LOC_IGNORE IN_UNI_IGNORE JUMP LITERAL LITERAL_IGNORE LITERAL_LOC_IGNORE LITERAL_UNI_IGNORE MAGIC MARK MAXCODE MAXGROUPS MAXREPEAT MAX_REPEAT MAX_UNTIL MIN_REPEAT MIN_REPEAT_ONE MIN_UNTIL NEGATE NOT_LITERAL NOT_LITERAL_IGNORE NOT_LITERAL_LOC_IGNORE NOT_LITERAL_UNI_IGNORE OPCODES OP_IGNORE OP_LOCALE_IGNORE OP_UNICODE_IGNORE POSSESSIVE_REPEAT POSSESSIVE_REPEAT_ONE RANGE RANGE_UNI_IGNORE REPEAT REPEAT_ONE SRE_FLAG_ASCII SRE_FLAG_DEBUG SRE_FLAG_DOTALL SRE_FLAG_IGNORECASE SRE_FLAG_LOCALE SRE_FLAG_MULTILINE SRE_FLAG_UNICODE SRE_FLAG_VERBOSE SRE_INFO_CHARSET SRE_INFO_LITERAL SRE_INFO_PREFIX SUBPATTERN SUCCESS _ASSERT_CODES _BITS_TRANS _CODEBITS _EXTRA_CASES _LITERAL_CODES _REPEATING_CODES _SUCCESS_CODES _UNIT_CODES _bytes_to_codes _code _combine_flags _compile _compile_charset _compile_info _generate_overlap_table _get_charset_prefix _get_iscased _get_literal_prefix _hex_code _mk_bitmap _optimize_charset _parser _simple _sre compile dis error isstring","11-12":"SRE_FLAG_TEMPLATE","13-":"PatternError"},"re._constants":{"in":"11-","11-":"ANY ANY_ALL ASSERT ASSERT_NOT AT ATCODES ATOMIC_GROUP AT_BEGINNING AT_BEGINNING_LINE AT_BEGINNING_STRING AT_BOUNDARY AT_END AT_END_LINE AT_END_STRING AT_LOCALE AT_LOC_BOUNDARY AT_LOC_NON_BOUNDARY AT_MULTILINE AT_NON_BOUNDARY AT_UNICODE AT_UNI_BOUNDARY AT_UNI_NON_BOUNDARY BIGCHARSET BRANCH CATEGORY CATEGORY_DIGIT CATEGORY_LINEBREAK CATEGORY_LOC_NOT_WORD CATEGORY_LOC_WORD CATEGORY_NOT_DIGIT CATEGORY_NOT_LINEBREAK CATEGORY_NOT_SPACE CATEGORY_NOT_WORD CATEGORY_SPACE CATEGORY_UNI_DIGIT CATEGORY_UNI_LINEBREAK CATEGORY_UNI_NOT_DIGIT CATEGORY_UNI_NOT_LINEBREAK CATEGORY_UNI_NOT_SPACE CATEGORY_UNI_NOT_WORD CATEGORY_UNI_SPACE CATEGORY_UNI_WORD CATEGORY_WORD CHARSET CHCODES CH_LOCALE CH_UNICODE FAILURE GROUPREF GROUPREF_EXISTS GROUPREF_IGNORE GROUPREF_LOC_IGNORE GROUPREF_UNI_IGNORE IN INFO IN_IGNORE IN_LOC_IGNORE IN_UNI_IGNORE JUMP LITERAL LITERAL_IGNORE LITERAL_LOC_IGNORE LITERAL_UNI_IGNORE MAGIC MARK MAXGROUPS MAXREPEAT MAX_REPEAT MAX_UNTIL MIN_REPEAT MIN_REPEAT_ONE MIN_UNTIL NEGATE NOT_LITERAL NOT_LITERAL_IGNORE NOT_LITERAL_LOC_IGNORE NOT_LITERAL_UNI_IGNORE OPCODES OP_IGNORE OP_LOCALE_IGNORE OP_UNICODE_IGNORE POSSESSIVE_REPEAT POSSESSIVE_REPEAT_ONE RANGE RANGE_UNI_IGNORE REPEAT REPEAT_ONE SRE_FLAG_ASCII SRE_FLAG_DEBUG SRE_FLAG_DOTALL SRE_FLAG_IGNORECASE SRE_FLAG_LOCALE SRE_FLAG_MULTILINE SRE_FLAG_UNICODE SRE_FLAG_VERBOSE SRE_INFO_CHARSET SRE_INFO_LITERAL SRE_INFO_PREFIX SUBPATTERN SUCCESS _NamedIntConstant _makecodes error","11-12":"SRE_FLAG_TEMPLATE","13-":"PatternError"},"re._parser":{"11":"expand_template","in":"11-","11-":"ANY ANY_ALL ASCIILETTERS ASSERT ASSERT_NOT AT ATCODES ATOMIC_GROUP AT_BEGINNING AT_BEGINNING_LINE AT_BEGINNING_STRING AT_BOUNDARY AT_END AT_END_LINE AT_END_STRING AT_LOCALE AT_LOC_BOUNDARY AT_LOC_NON_BOUNDARY AT_MULTILINE AT_NON_BOUNDARY AT_UNICODE AT_UNI_BOUNDARY AT_UNI_NON_BOUNDARY BIGCHARSET BRANCH CATEGORIES CATEGORY CATEGORY_DIGIT CATEGORY_LINEBREAK CATEGORY_LOC_NOT_WORD CATEGORY_LOC_WORD CATEGORY_NOT_DIGIT CATEGORY_NOT_LINEBREAK CATEGORY_NOT_SPACE CATEGORY_NOT_WORD CATEGORY_SPACE CATEGORY_UNI_DIGIT CATEGORY_UNI_LINEBREAK CATEGORY_UNI_NOT_DIGIT CATEGORY_UNI_NOT_LINEBREAK CATEGORY_UNI_NOT_SPACE CATEGORY_UNI_NOT_WORD CATEGORY_UNI_SPACE CATEGORY_UNI_WORD CATEGORY_WORD CHARSET CHCODES CH_LOCALE CH_UNICODE DIGITS ESCAPES FAILURE FLAGS GLOBAL_FLAGS GROUPREF GROUPREF_EXISTS GROUPREF_IGNORE GROUPREF_LOC_IGNORE GROUPREF_UNI_IGNORE HEXDIGITS IN INFO IN_IGNORE IN_LOC_IGNORE IN_UNI_IGNORE JUMP LITERAL LITERAL_IGNORE LITERAL_LOC_IGNORE LITERAL_UNI_IGNORE MAGIC MARK MAXGROUPS MAXREPEAT MAXWIDTH MAX_REPEAT MAX_UNTIL MIN_REPEAT MIN_REPEAT_ONE MIN_UNTIL NEGATE NOT_LITERAL NOT_LITERAL_IGNORE NOT_LITERAL_LOC_IGNORE NOT_LITERAL_UNI_IGNORE OCTDIGITS OPCODES OP_IGNORE OP_LOCALE_IGNORE OP_UNICODE_IGNORE POSSESSIVE_REPEAT POSSESSIVE_REPEAT_ONE RANGE RANGE_UNI_IGNORE REPEAT REPEAT_CHARS REPEAT_ONE SPECIAL_CHARS SRE_FLAG_ASCII SRE_FLAG_DEBUG SRE_FLAG_DOTALL SRE_FLAG_IGNORECASE SRE_FLAG_LOCALE SRE_FLAG_MULTILINE SRE_FLAG_UNICODE SRE_FLAG_VERBOSE SRE_INFO_CHARSET SRE_INFO_LITERAL SRE_INFO_PREFIX SUBPATTERN SUCCESS State SubPattern TYPE_FLAGS Tokenizer WHITESPACE _REPEATCODES _UNITCODES _class_escape _escape _parse _parse_flags _parse_sub _uniq error fix_flags parse parse_template","11-12":"SRE_FLAG_TEMPLATE","13-":"PatternError"},"readline":{"":"_READLINE_LIBRARY_VERSION _READLINE_RUNTIME_VERSION _READLINE_VERSION add_history append_history_file clear_history get_begidx get_completer get_completer_delims get_completion_type get_current_history_length get_endidx get_history_item get_history_length get_line_buffer insert_text parse_and_bind read_history_file read_init_file redisplay remove_history_item replace_history_item set_auto_history set_completer set_completer_delims set_completion_display_matches_hook set_history_length set_pre_input_hook set_startup_hook write_history_file","13-":"backend"},"reprlib":{"":"Repr __all__ _possibly_sorted aRepr builtins get_ident islice recursive_repr repr"},"resource":{"":"RLIMIT_AS RLIMIT_CORE RLIMIT_CPU RLIMIT_DATA RLIMIT_FSIZE RLIMIT_MEMLOCK RLIMIT_MSGQUEUE RLIMIT_NICE RLIMIT_NOFILE RLIMIT_NPROC RLIMIT_OFILE RLIMIT_RSS RLIMIT_RTPRIO RLIMIT_RTTIME RLIMIT_SIGPENDING RLIMIT_STACK RLIM_INFINITY RUSAGE_CHILDREN RUSAGE_SELF RUSAGE_THREAD error getpagesize getrlimit getrusage prlimit setrlimit struct_rusage"},"rlcompleter":{"":"Completer __all__ _readline_available atexit builtins get_class_members readline","10-":"inspect","11-":"keyword re","13-":"warnings"},"runpy":{"":"_Error _ModifiedArgv0 _TempModule __all__ _get_code_from_file _get_main_module_details _get_module_details _run_code _run_module_as_main _run_module_code importlib io os run_module run_path sys","11-":"ModuleType","8-10":"types","8-9":"get_importer read_code"},"sched":{"":"Event __all__ _sentinel _time heapq namedtuple scheduler threading time","10-":"count"},"secrets":{"8":"os","":"DEFAULT_ENTROPY SystemRandom __all__ _sysrand base64 choice compare_digest randbelow randbits token_bytes token_hex token_urlsafe","8-11":"binascii"},"select":{"":"EPOLLERR EPOLLET EPOLLEXCLUSIVE EPOLLHUP EPOLLIN EPOLLMSG EPOLLONESHOT EPOLLOUT EPOLLPRI EPOLLRDBAND EPOLLRDHUP EPOLLRDNORM EPOLLWRBAND EPOLLWRNORM EPOLL_CLOEXEC PIPE_BUF POLLERR POLLHUP POLLIN POLLMSG POLLNVAL POLLOUT POLLPRI POLLRDBAND POLLRDHUP POLLRDNORM POLLWRBAND POLLWRNORM epoll error poll select"},"selectors":{"":"ABCMeta BaseSelector DefaultSelector EVENT_READ EVENT_WRITE EpollSelector Mapping PollSelector SelectSelector SelectorKey _BaseSelectorImpl _PollLikeSelector _SelectorMapping _fileobj_to_fd abstractmethod math namedtuple select sys","13-":"_NOT_EPOLLIN _NOT_EPOLLOUT","9-":"_can_use"},"shelve":{"":"BsdDbShelf BytesIO DbfilenameShelf Pickler Shelf Unpickler _ClosedDict __all__ collections open","10-":"DEFAULT_PROTOCOL"},"shlex":{"":"StringIO __all__ _find_unsafe _print_tokens deque join os quote re shlex split sys"},"shutil":{"12":"warnings","":"COPY_BUFSIZE Error ExecError ReadError RegistryError SameFileError SpecialFileError _ARCHIVE_FORMATS _BZ2_SUPPORTED _GiveupOnFastCopy _HAS_FCOPYFILE _LZMA_SUPPORTED _UNPACK_FORMATS _USE_CP_SENDFILE _WINDOWS _WIN_DEFAULT_PATHEXT _ZLIB_SUPPORTED __all__ _access_check _basename _check_unpack_options _copyfileobj_readinto _copytree _copyxattr _destinsrc _ensure_directory _fastcopy_fcopyfile _fastcopy_sendfile _find_unpack_format _get_gid _get_uid _is_immutable _islink _make_tarball _make_zipfile _ntuple_diskusage _rmtree_islink _rmtree_safe_fd _rmtree_unsafe _samefile _stat _unpack_tarfile _unpack_zipfile _use_fd_functions chown collections copy copy2 copyfile copyfileobj copymode copystat copytree disk_usage errno fnmatch get_archive_formats get_terminal_size get_unpack_formats ignore_patterns make_archive move nt os posix register_archive_format register_unpack_format rmtree stat sys unpack_archive unregister_archive_format unregister_unpack_format which","12-":"_win_path_needs_curdir _winapi","8-11":"_rmtree_isdir","8-9":"getgrnam getpwnam"},"signal":{"":"Handlers ITIMER_PROF ITIMER_REAL ITIMER_VIRTUAL ItimerError NSIG SIGABRT SIGALRM SIGBUS SIGCHLD SIGCLD SIGCONT SIGFPE SIGHUP SIGILL SIGINT SIGIO SIGIOT SIGKILL SIGPIPE SIGPOLL SIGPROF SIGPWR SIGQUIT SIGRTMAX SIGRTMIN SIGSEGV SIGSTOP SIGSYS SIGTERM SIGTRAP SIGTSTP SIGTTIN SIGTTOU SIGURG SIGUSR1 SIGUSR2 SIGVTALRM SIGWINCH SIGXCPU SIGXFSZ SIG_BLOCK SIG_DFL SIG_IGN SIG_SETMASK SIG_UNBLOCK Sigmasks Signals _IntEnum _enum_to_int _int_to_enum _signal alarm default_int_handler getitimer getsignal pause pthread_kill pthread_sigmask raise_signal set_wakeup_fd setitimer siginterrupt signal sigpending sigtimedwait sigwait sigwaitinfo strsignal struct_siginfo valid_signals","11-":"SIGSTKFLT","9-":"pidfd_send_signal"},"site":{"":"ENABLE_USER_SITE PREFIXES USER_BASE USER_SITE _get_path _getuserbase _init_pathinfo _script _sitebuiltins abs_paths addpackage addsitedir addsitepackages addusersitepackages builtins check_enableusersite enablerlcompleter execsitecustomize execusercustomize getsitepackages getuserbase getusersitepackages io main makepath os removeduppaths setcopyright sethelper setquit sys venv","10-":"_trace","13-":"_get_implementation gethistoryfile register_readline stat"},"smtpd":{"11":"_DEPRECATION_MSG _deprecated","in":"8-11","8-10":"MailmanProxy","8-11":"COMMASPACE DATA_SIZE_DEFAULT DEBUGSTREAM DebuggingServer Devnull NEWLINE Options PureProxy SMTPChannel SMTPServer __all__ __version__ asynchat asyncore collections errno get_addr_spec get_angle_addr getopt os parseargs program socket sys time usage warn"},"smtplib":{"":"CRLF LMTP LMTP_PORT OLDSTYLE_AUTH SMTP SMTPAuthenticationError SMTPConnectError SMTPDataError SMTPException SMTPHeloError SMTPNotSupportedError SMTPRecipientsRefused SMTPResponseException SMTPSenderRefused SMTPServerDisconnected SMTP_PORT SMTP_SSL SMTP_SSL_PORT _MAXCHALLENGE _MAXLINE __all__ _addr_only _fix_eols _have_ssl _quote_periods bCRLF base64 copy datetime email encode_base64 hmac io quoteaddr quotedata re socket ssl sys"},"sndhdr":{"in":"8-12","11-12":"warnings","8-12":"SndHeaders __all__ get_long_be get_long_le get_short_be get_short_le namedtuple test test_8svx test_aifc test_au test_hcom test_sndr test_sndt test_voc test_wav testall tests what whathdr"},"socket":{"8":"_realsocket","":"AF_ALG AF_APPLETALK AF_ASH AF_ATMPVC AF_ATMSVC AF_AX25 AF_BRIDGE AF_CAN AF_DECnet AF_ECONET AF_INET AF_INET6 AF_IPX AF_IRDA AF_KEY AF_LLC AF_NETBEUI AF_NETLINK AF_NETROM AF_PACKET AF_PPPOX AF_QIPCRTR AF_RDS AF_ROSE AF_ROUTE AF_SECURITY AF_SNA AF_TIPC AF_UNIX AF_UNSPEC AF_VSOCK AF_WANPIPE AF_X25 AI_ADDRCONFIG AI_ALL AI_CANONNAME AI_NUMERICHOST AI_NUMERICSERV AI_PASSIVE AI_V4MAPPED ALG_OP_DECRYPT ALG_OP_ENCRYPT ALG_OP_SIGN ALG_OP_VERIFY ALG_SET_AEAD_ASSOCLEN ALG_SET_AEAD_AUTHSIZE ALG_SET_IV ALG_SET_KEY ALG_SET_OP ALG_SET_PUBKEY AddressFamily AddressInfo CAN_BCM CAN_BCM_CAN_FD_FRAME CAN_BCM_RX_ANNOUNCE_RESUME CAN_BCM_RX_CHANGED CAN_BCM_RX_CHECK_DLC CAN_BCM_RX_DELETE CAN_BCM_RX_FILTER_ID CAN_BCM_RX_NO_AUTOTIMER CAN_BCM_RX_READ CAN_BCM_RX_RTR_FRAME CAN_BCM_RX_SETUP CAN_BCM_RX_STATUS CAN_BCM_RX_TIMEOUT CAN_BCM_SETTIMER CAN_BCM_STARTTIMER CAN_BCM_TX_ANNOUNCE CAN_BCM_TX_COUNTEVT CAN_BCM_TX_CP_CAN_ID CAN_BCM_TX_DELETE CAN_BCM_TX_EXPIRED CAN_BCM_TX_READ CAN_BCM_TX_RESET_MULTI_IDX CAN_BCM_TX_SEND CAN_BCM_TX_SETUP CAN_BCM_TX_STATUS CAN_EFF_FLAG CAN_EFF_MASK CAN_ERR_FLAG CAN_ERR_MASK CAN_ISOTP CAN_RAW CAN_RAW_FD_FRAMES CAN_RAW_FILTER CAN_RAW_LOOPBACK CAN_RAW_RECV_OWN_MSGS CAN_RTR_FLAG CAN_SFF_MASK CAPI CMSG_LEN CMSG_SPACE EAGAIN EAI_ADDRFAMILY EAI_AGAIN EAI_BADFLAGS EAI_FAIL EAI_FAMILY EAI_MEMORY EAI_NODATA EAI_NONAME EAI_OVERFLOW EAI_SERVICE EAI_SOCKTYPE EAI_SYSTEM EBADF EWOULDBLOCK INADDR_ALLHOSTS_GROUP INADDR_ANY INADDR_BROADCAST INADDR_LOOPBACK INADDR_MAX_LOCAL_GROUP INADDR_NONE INADDR_UNSPEC_GROUP IOCTL_VM_SOCKETS_GET_LOCAL_CID IPPORT_RESERVED IPPORT_USERRESERVED IPPROTO_AH IPPROTO_DSTOPTS IPPROTO_EGP IPPROTO_ESP IPPROTO_FRAGMENT IPPROTO_GRE IPPROTO_HOPOPTS IPPROTO_ICMP IPPROTO_ICMPV6 IPPROTO_IDP IPPROTO_IGMP IPPROTO_IP IPPROTO_IPIP IPPROTO_IPV6 IPPROTO_NONE IPPROTO_PIM IPPROTO_PUP IPPROTO_RAW IPPROTO_ROUTING IPPROTO_RSVP IPPROTO_SCTP IPPROTO_TCP IPPROTO_TP IPPROTO_UDP IPV6_CHECKSUM IPV6_DONTFRAG IPV6_DSTOPTS IPV6_HOPLIMIT IPV6_HOPOPTS IPV6_JOIN_GROUP IPV6_LEAVE_GROUP IPV6_MULTICAST_HOPS IPV6_MULTICAST_IF IPV6_MULTICAST_LOOP IPV6_NEXTHOP IPV6_PATHMTU IPV6_PKTINFO IPV6_RECVDSTOPTS IPV6_RECVHOPLIMIT IPV6_RECVHOPOPTS IPV6_RECVPATHMTU IPV6_RECVPKTINFO IPV6_RECVRTHDR IPV6_RECVTCLASS IPV6_RTHDR IPV6_RTHDRDSTOPTS IPV6_RTHDR_TYPE_0 IPV6_TCLASS IPV6_UNICAST_HOPS IPV6_V6ONLY IP_ADD_MEMBERSHIP IP_DEFAULT_MULTICAST_LOOP IP_DEFAULT_MULTICAST_TTL IP_DROP_MEMBERSHIP IP_HDRINCL IP_MAX_MEMBERSHIPS IP_MULTICAST_IF IP_MULTICAST_LOOP IP_MULTICAST_TTL IP_OPTIONS IP_RECVOPTS IP_RECVRETOPTS IP_RETOPTS IP_TOS IP_TRANSPARENT IP_TTL IntEnum IntFlag MSG_CMSG_CLOEXEC MSG_CONFIRM MSG_CTRUNC MSG_DONTROUTE MSG_DONTWAIT MSG_EOR MSG_ERRQUEUE MSG_FASTOPEN MSG_MORE MSG_NOSIGNAL MSG_OOB MSG_PEEK MSG_TRUNC MSG_WAITALL MsgFlag NETLINK_CRYPTO NETLINK_DNRTMSG NETLINK_FIREWALL NETLINK_IP6_FW NETLINK_NFLOG NETLINK_ROUTE NETLINK_USERSOCK NETLINK_XFRM NI_DGRAM NI_MAXHOST NI_MAXSERV NI_NAMEREQD NI_NOFQDN NI_NUMERICHOST NI_NUMERICSERV PACKET_BROADCAST PACKET_FASTROUTE PACKET_HOST PACKET_LOOPBACK PACKET_MULTICAST PACKET_OTHERHOST PACKET_OUTGOING PF_CAN PF_PACKET PF_RDS SCM_CREDENTIALS SCM_RIGHTS SHUT_RD SHUT_RDWR SHUT_WR SOCK_CLOEXEC SOCK_DGRAM SOCK_NONBLOCK SOCK_RAW SOCK_RDM SOCK_SEQPACKET SOCK_STREAM SOL_ALG SOL_CAN_BASE SOL_CAN_RAW SOL_IP SOL_RDS SOL_SOCKET SOL_TCP SOL_TIPC SOL_UDP SOMAXCONN SO_ACCEPTCONN SO_BINDTODEVICE SO_BROADCAST SO_DEBUG SO_DOMAIN SO_DONTROUTE SO_ERROR SO_KEEPALIVE SO_LINGER SO_MARK SO_OOBINLINE SO_PASSCRED SO_PASSSEC SO_PEERCRED SO_PEERSEC SO_PRIORITY SO_PROTOCOL SO_RCVBUF SO_RCVLOWAT SO_RCVTIMEO SO_REUSEADDR SO_REUSEPORT SO_SNDBUF SO_SNDLOWAT SO_SNDTIMEO SO_TYPE SO_VM_SOCKETS_BUFFER_MAX_SIZE SO_VM_SOCKETS_BUFFER_MIN_SIZE SO_VM_SOCKETS_BUFFER_SIZE SocketIO SocketKind SocketType TCP_CONGESTION TCP_CORK TCP_DEFER_ACCEPT TCP_FASTOPEN TCP_INFO TCP_KEEPCNT TCP_KEEPIDLE TCP_KEEPINTVL TCP_LINGER2 TCP_MAXSEG TCP_NODELAY TCP_NOTSENT_LOWAT TCP_QUICKACK TCP_SYNCNT TCP_USER_TIMEOUT TCP_WINDOW_CLAMP TIPC_ADDR_ID TIPC_ADDR_NAME TIPC_ADDR_NAMESEQ TIPC_CFG_SRV TIPC_CLUSTER_SCOPE TIPC_CONN_TIMEOUT TIPC_CRITICAL_IMPORTANCE TIPC_DEST_DROPPABLE TIPC_HIGH_IMPORTANCE TIPC_IMPORTANCE TIPC_LOW_IMPORTANCE TIPC_MEDIUM_IMPORTANCE TIPC_NODE_SCOPE TIPC_PUBLISHED TIPC_SRC_DROPPABLE TIPC_SUBSCR_TIMEOUT TIPC_SUB_CANCEL TIPC_SUB_PORTS TIPC_SUB_SERVICE TIPC_TOP_SRV TIPC_WAIT_FOREVER TIPC_WITHDRAWN TIPC_ZONE_SCOPE VMADDR_CID_ANY VMADDR_CID_HOST VMADDR_PORT_ANY VM_SOCKETS_INVALID_VERSION _GLOBAL_DEFAULT_TIMEOUT _GiveupOnSendfile _LOCALHOST _LOCALHOST_V6 __all__ _blocking_errnos _intenum_converter _socket close create_connection create_server dup errno error fromfd gaierror getaddrinfo getdefaulttimeout getfqdn gethostbyaddr gethostbyname gethostbyname_ex gethostname getnameinfo getprotobyname getservbyname getservbyport has_dualstack_ipv6 has_ipv6 herror htonl htons if_indextoname if_nameindex if_nametoindex inet_aton inet_ntoa inet_ntop inet_pton io ntohl ntohs os selectors setdefaulttimeout sethostname socket socketpair sys timeout","10-":"IPPROTO_MPTCP IP_RECVTOS","11-":"IP_BIND_ADDRESS_NO_PORT SO_INCOMING_CPU","12-":"ETHERTYPE_ARP ETHERTYPE_IP ETHERTYPE_IPV6 ETHERTYPE_VLAN ETH_P_ALL IP_ADD_SOURCE_MEMBERSHIP IP_BLOCK_SOURCE IP_DROP_SOURCE_MEMBERSHIP IP_PKTINFO IP_UNBLOCK_SOURCE TCP_CC_INFO TCP_FASTOPEN_CONNECT TCP_FASTOPEN_KEY TCP_FASTOPEN_NO_COOKIE TCP_INQ TCP_MD5SIG TCP_MD5SIG_EXT TCP_QUEUE_SEQ TCP_REPAIR TCP_REPAIR_OPTIONS TCP_REPAIR_QUEUE TCP_REPAIR_WINDOW TCP_SAVED_SYN TCP_SAVE_SYN TCP_THIN_DUPACK TCP_THIN_LINEAR_TIMEOUTS TCP_TIMESTAMP TCP_TX_DELAY TCP_ULP TCP_ZEROCOPY_RECEIVE","13-":"NI_IDN SO_BINDTOIFINDEX _fallback_socketpair","8-10":"CAN_RAW_ERR_FILTER","9-":"CAN_J1939 CAN_RAW_JOIN_FILTERS IPPROTO_UDPLITE J1939_EE_INFO_NONE J1939_EE_INFO_TX_ABORT J1939_FILTER_MAX J1939_IDLE_ADDR J1939_MAX_UNICAST_ADDR J1939_NLA_BYTES_ACKED J1939_NLA_PAD J1939_NO_ADDR J1939_NO_NAME J1939_NO_PGN J1939_PGN_ADDRESS_CLAIMED J1939_PGN_ADDRESS_COMMANDED J1939_PGN_MAX J1939_PGN_PDU1_MAX J1939_PGN_REQUEST SCM_J1939_DEST_ADDR SCM_J1939_DEST_NAME SCM_J1939_ERRQUEUE SCM_J1939_PRIO SO_J1939_ERRQUEUE SO_J1939_FILTER SO_J1939_PROMISC SO_J1939_SEND_PRIO UDPLITE_RECV_CSCOV UDPLITE_SEND_CSCOV array recv_fds send_fds"},"socketserver":{"":"BaseRequestHandler BaseServer BufferedIOBase DatagramRequestHandler ForkingMixIn ForkingTCPServer ForkingUDPServer StreamRequestHandler TCPServer ThreadingMixIn ThreadingTCPServer ThreadingUDPServer ThreadingUnixDatagramServer ThreadingUnixStreamServer UDPServer UnixDatagramServer UnixStreamServer _NoThreads _ServerSelector _SocketWriter _Threads __all__ __version__ os selectors socket sys threading time","12-":"ForkingUnixDatagramServer ForkingUnixStreamServer"},"spwd":{"in":"8-12","8-12":"getspall getspnam struct_spwd"},"sqlite3":{"":"Binary Connection Cursor DataError DatabaseError Date DateFromTicks Error IntegrityError InterfaceError InternalError NotSupportedError OperationalError PARSE_COLNAMES PARSE_DECLTYPES PrepareProtocol ProgrammingError Row SQLITE_ALTER_TABLE SQLITE_ANALYZE SQLITE_ATTACH SQLITE_CREATE_INDEX SQLITE_CREATE_TABLE SQLITE_CREATE_TEMP_INDEX SQLITE_CREATE_TEMP_TABLE SQLITE_CREATE_TEMP_TRIGGER SQLITE_CREATE_TEMP_VIEW SQLITE_CREATE_TRIGGER SQLITE_CREATE_VIEW SQLITE_CREATE_VTABLE SQLITE_DELETE SQLITE_DENY SQLITE_DETACH SQLITE_DONE SQLITE_DROP_INDEX SQLITE_DROP_TABLE SQLITE_DROP_TEMP_INDEX SQLITE_DROP_TEMP_TABLE SQLITE_DROP_TEMP_TRIGGER SQLITE_DROP_TEMP_VIEW SQLITE_DROP_TRIGGER SQLITE_DROP_VIEW SQLITE_DROP_VTABLE SQLITE_FUNCTION SQLITE_IGNORE SQLITE_INSERT SQLITE_OK SQLITE_PRAGMA SQLITE_READ SQLITE_RECURSIVE SQLITE_REINDEX SQLITE_SAVEPOINT SQLITE_SELECT SQLITE_TRANSACTION SQLITE_UPDATE Time TimeFromTicks Timestamp TimestampFromTicks Warning adapt adapters apilevel collections complete_statement connect converters datetime dbapi2 enable_callback_tracebacks paramstyle register_adapter register_converter sqlite_version sqlite_version_info threadsafety time","10-":"__getattr__","11-":"Blob SQLITE_ABORT SQLITE_ABORT_ROLLBACK SQLITE_AUTH SQLITE_AUTH_USER SQLITE_BUSY SQLITE_BUSY_RECOVERY SQLITE_BUSY_SNAPSHOT SQLITE_BUSY_TIMEOUT SQLITE_CANTOPEN SQLITE_CANTOPEN_CONVPATH SQLITE_CANTOPEN_DIRTYWAL SQLITE_CANTOPEN_FULLPATH SQLITE_CANTOPEN_ISDIR SQLITE_CANTOPEN_NOTEMPDIR SQLITE_CANTOPEN_SYMLINK SQLITE_CONSTRAINT SQLITE_CONSTRAINT_CHECK SQLITE_CONSTRAINT_COMMITHOOK SQLITE_CONSTRAINT_FOREIGNKEY SQLITE_CONSTRAINT_FUNCTION SQLITE_CONSTRAINT_NOTNULL SQLITE_CONSTRAINT_PINNED SQLITE_CONSTRAINT_PRIMARYKEY SQLITE_CONSTRAINT_ROWID SQLITE_CONSTRAINT_TRIGGER SQLITE_CONSTRAINT_UNIQUE SQLITE_CONSTRAINT_VTAB SQLITE_CORRUPT SQLITE_CORRUPT_INDEX SQLITE_CORRUPT_SEQUENCE SQLITE_CORRUPT_VTAB SQLITE_EMPTY SQLITE_ERROR SQLITE_ERROR_MISSING_COLLSEQ SQLITE_ERROR_RETRY SQLITE_ERROR_SNAPSHOT SQLITE_FORMAT SQLITE_FULL SQLITE_INTERNAL SQLITE_INTERRUPT SQLITE_IOERR SQLITE_IOERR_ACCESS SQLITE_IOERR_AUTH SQLITE_IOERR_BEGIN_ATOMIC SQLITE_IOERR_BLOCKED SQLITE_IOERR_CHECKRESERVEDLOCK SQLITE_IOERR_CLOSE SQLITE_IOERR_COMMIT_ATOMIC SQLITE_IOERR_CONVPATH SQLITE_IOERR_CORRUPTFS SQLITE_IOERR_DATA SQLITE_IOERR_DELETE SQLITE_IOERR_DELETE_NOENT SQLITE_IOERR_DIR_CLOSE SQLITE_IOERR_DIR_FSYNC SQLITE_IOERR_FSTAT SQLITE_IOERR_FSYNC SQLITE_IOERR_GETTEMPPATH SQLITE_IOERR_LOCK SQLITE_IOERR_MMAP SQLITE_IOERR_NOMEM SQLITE_IOERR_RDLOCK SQLITE_IOERR_READ SQLITE_IOERR_ROLLBACK_ATOMIC SQLITE_IOERR_SEEK SQLITE_IOERR_SHMLOCK SQLITE_IOERR_SHMMAP SQLITE_IOERR_SHMOPEN SQLITE_IOERR_SHMSIZE SQLITE_IOERR_SHORT_READ SQLITE_IOERR_TRUNCATE SQLITE_IOERR_UNLOCK SQLITE_IOERR_VNODE SQLITE_IOERR_WRITE SQLITE_LIMIT_ATTACHED SQLITE_LIMIT_COLUMN SQLITE_LIMIT_COMPOUND_SELECT SQLITE_LIMIT_EXPR_DEPTH SQLITE_LIMIT_FUNCTION_ARG SQLITE_LIMIT_LENGTH SQLITE_LIMIT_LIKE_PATTERN_LENGTH SQLITE_LIMIT_SQL_LENGTH SQLITE_LIMIT_TRIGGER_DEPTH SQLITE_LIMIT_VARIABLE_NUMBER SQLITE_LIMIT_VDBE_OP SQLITE_LIMIT_WORKER_THREADS SQLITE_LOCKED SQLITE_LOCKED_SHAREDCACHE SQLITE_LOCKED_VTAB SQLITE_MISMATCH SQLITE_MISUSE SQLITE_NOLFS SQLITE_NOMEM SQLITE_NOTADB SQLITE_NOTFOUND SQLITE_NOTICE SQLITE_NOTICE_RECOVER_ROLLBACK SQLITE_NOTICE_RECOVER_WAL SQLITE_OK_LOAD_PERMANENTLY SQLITE_OK_SYMLINK SQLITE_PERM SQLITE_PROTOCOL SQLITE_RANGE SQLITE_READONLY SQLITE_READONLY_CANTINIT SQLITE_READONLY_CANTLOCK SQLITE_READONLY_DBMOVED SQLITE_READONLY_DIRECTORY SQLITE_READONLY_RECOVERY SQLITE_READONLY_ROLLBACK SQLITE_ROW SQLITE_SCHEMA SQLITE_TOOBIG SQLITE_WARNING SQLITE_WARNING_AUTOINDEX","12-":"LEGACY_TRANSACTION_CONTROL SQLITE_DBCONFIG_DEFENSIVE SQLITE_DBCONFIG_DQS_DDL SQLITE_DBCONFIG_DQS_DML SQLITE_DBCONFIG_ENABLE_FKEY SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION SQLITE_DBCONFIG_ENABLE_QPSG SQLITE_DBCONFIG_ENABLE_TRIGGER SQLITE_DBCONFIG_ENABLE_VIEW SQLITE_DBCONFIG_LEGACY_ALTER_TABLE SQLITE_DBCONFIG_LEGACY_FILE_FORMAT SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE SQLITE_DBCONFIG_RESET_DATABASE SQLITE_DBCONFIG_TRIGGER_EQP SQLITE_DBCONFIG_TRUSTED_SCHEMA SQLITE_DBCONFIG_WRITABLE_SCHEMA _deprecated_names _deprecated_version _deprecated_version_info","8-11":"enable_shared_cache version version_info","8-9":"OptimizedUnicode"},"sqlite3.dbapi2":{"":"Binary Connection Cursor DataError DatabaseError Date DateFromTicks Error IntegrityError InterfaceError InternalError NotSupportedError OperationalError PARSE_COLNAMES PARSE_DECLTYPES PrepareProtocol ProgrammingError Row SQLITE_ALTER_TABLE SQLITE_ANALYZE SQLITE_ATTACH SQLITE_CREATE_INDEX SQLITE_CREATE_TABLE SQLITE_CREATE_TEMP_INDEX SQLITE_CREATE_TEMP_TABLE SQLITE_CREATE_TEMP_TRIGGER SQLITE_CREATE_TEMP_VIEW SQLITE_CREATE_TRIGGER SQLITE_CREATE_VIEW SQLITE_CREATE_VTABLE SQLITE_DELETE SQLITE_DENY SQLITE_DETACH SQLITE_DONE SQLITE_DROP_INDEX SQLITE_DROP_TABLE SQLITE_DROP_TEMP_INDEX SQLITE_DROP_TEMP_TABLE SQLITE_DROP_TEMP_TRIGGER SQLITE_DROP_TEMP_VIEW SQLITE_DROP_TRIGGER SQLITE_DROP_VIEW SQLITE_DROP_VTABLE SQLITE_FUNCTION SQLITE_IGNORE SQLITE_INSERT SQLITE_OK SQLITE_PRAGMA SQLITE_READ SQLITE_RECURSIVE SQLITE_REINDEX SQLITE_SAVEPOINT SQLITE_SELECT SQLITE_TRANSACTION SQLITE_UPDATE Time TimeFromTicks Timestamp TimestampFromTicks Warning adapt adapters apilevel collections complete_statement connect converters datetime enable_callback_tracebacks paramstyle register_adapter register_converter sqlite_version sqlite_version_info threadsafety time","11-":"Blob SQLITE_ABORT SQLITE_ABORT_ROLLBACK SQLITE_AUTH SQLITE_AUTH_USER SQLITE_BUSY SQLITE_BUSY_RECOVERY SQLITE_BUSY_SNAPSHOT SQLITE_BUSY_TIMEOUT SQLITE_CANTOPEN SQLITE_CANTOPEN_CONVPATH SQLITE_CANTOPEN_DIRTYWAL SQLITE_CANTOPEN_FULLPATH SQLITE_CANTOPEN_ISDIR SQLITE_CANTOPEN_NOTEMPDIR SQLITE_CANTOPEN_SYMLINK SQLITE_CONSTRAINT SQLITE_CONSTRAINT_CHECK SQLITE_CONSTRAINT_COMMITHOOK SQLITE_CONSTRAINT_FOREIGNKEY SQLITE_CONSTRAINT_FUNCTION SQLITE_CONSTRAINT_NOTNULL SQLITE_CONSTRAINT_PINNED SQLITE_CONSTRAINT_PRIMARYKEY SQLITE_CONSTRAINT_ROWID SQLITE_CONSTRAINT_TRIGGER SQLITE_CONSTRAINT_UNIQUE SQLITE_CONSTRAINT_VTAB SQLITE_CORRUPT SQLITE_CORRUPT_INDEX SQLITE_CORRUPT_SEQUENCE SQLITE_CORRUPT_VTAB SQLITE_EMPTY SQLITE_ERROR SQLITE_ERROR_MISSING_COLLSEQ SQLITE_ERROR_RETRY SQLITE_ERROR_SNAPSHOT SQLITE_FORMAT SQLITE_FULL SQLITE_INTERNAL SQLITE_INTERRUPT SQLITE_IOERR SQLITE_IOERR_ACCESS SQLITE_IOERR_AUTH SQLITE_IOERR_BEGIN_ATOMIC SQLITE_IOERR_BLOCKED SQLITE_IOERR_CHECKRESERVEDLOCK SQLITE_IOERR_CLOSE SQLITE_IOERR_COMMIT_ATOMIC SQLITE_IOERR_CONVPATH SQLITE_IOERR_CORRUPTFS SQLITE_IOERR_DATA SQLITE_IOERR_DELETE SQLITE_IOERR_DELETE_NOENT SQLITE_IOERR_DIR_CLOSE SQLITE_IOERR_DIR_FSYNC SQLITE_IOERR_FSTAT SQLITE_IOERR_FSYNC SQLITE_IOERR_GETTEMPPATH SQLITE_IOERR_LOCK SQLITE_IOERR_MMAP SQLITE_IOERR_NOMEM SQLITE_IOERR_RDLOCK SQLITE_IOERR_READ SQLITE_IOERR_ROLLBACK_ATOMIC SQLITE_IOERR_SEEK SQLITE_IOERR_SHMLOCK SQLITE_IOERR_SHMMAP SQLITE_IOERR_SHMOPEN SQLITE_IOERR_SHMSIZE SQLITE_IOERR_SHORT_READ SQLITE_IOERR_TRUNCATE SQLITE_IOERR_UNLOCK SQLITE_IOERR_VNODE SQLITE_IOERR_WRITE SQLITE_LIMIT_ATTACHED SQLITE_LIMIT_COLUMN SQLITE_LIMIT_COMPOUND_SELECT SQLITE_LIMIT_EXPR_DEPTH SQLITE_LIMIT_FUNCTION_ARG SQLITE_LIMIT_LENGTH SQLITE_LIMIT_LIKE_PATTERN_LENGTH SQLITE_LIMIT_SQL_LENGTH SQLITE_LIMIT_TRIGGER_DEPTH SQLITE_LIMIT_VARIABLE_NUMBER SQLITE_LIMIT_VDBE_OP SQLITE_LIMIT_WORKER_THREADS SQLITE_LOCKED SQLITE_LOCKED_SHAREDCACHE SQLITE_LOCKED_VTAB SQLITE_MISMATCH SQLITE_MISUSE SQLITE_NOLFS SQLITE_NOMEM SQLITE_NOTADB SQLITE_NOTFOUND SQLITE_NOTICE SQLITE_NOTICE_RECOVER_ROLLBACK SQLITE_NOTICE_RECOVER_WAL SQLITE_OK_LOAD_PERMANENTLY SQLITE_OK_SYMLINK SQLITE_PERM SQLITE_PROTOCOL SQLITE_RANGE SQLITE_READONLY SQLITE_READONLY_CANTINIT SQLITE_READONLY_CANTLOCK SQLITE_READONLY_DBMOVED SQLITE_READONLY_DIRECTORY SQLITE_READONLY_RECOVERY SQLITE_READONLY_ROLLBACK SQLITE_ROW SQLITE_SCHEMA SQLITE_TOOBIG SQLITE_WARNING SQLITE_WARNING_AUTOINDEX","12-":"LEGACY_TRANSACTION_CONTROL SQLITE_DBCONFIG_DEFENSIVE SQLITE_DBCONFIG_DQS_DDL SQLITE_DBCONFIG_DQS_DML SQLITE_DBCONFIG_ENABLE_FKEY SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION SQLITE_DBCONFIG_ENABLE_QPSG SQLITE_DBCONFIG_ENABLE_TRIGGER SQLITE_DBCONFIG_ENABLE_VIEW SQLITE_DBCONFIG_LEGACY_ALTER_TABLE SQLITE_DBCONFIG_LEGACY_FILE_FORMAT SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE SQLITE_DBCONFIG_RESET_DATABASE SQLITE_DBCONFIG_TRIGGER_EQP SQLITE_DBCONFIG_TRUSTED_SCHEMA SQLITE_DBCONFIG_WRITABLE_SCHEMA __getattr__ _deprecated_names _deprecated_version _deprecated_version_info","8-11":"enable_shared_cache version version_info","8-9":"OptimizedUnicode"},"sqlite3.dump":{"":"_iterdump","13-":"_quote_name _quote_value"},"sre_compile":{"":"ANY ANY_ALL ASSERT ASSERT_NOT AT ATCODES AT_BEGINNING AT_BEGINNING_LINE AT_BEGINNING_STRING AT_BOUNDARY AT_END AT_END_LINE AT_END_STRING AT_LOCALE AT_LOC_BOUNDARY AT_LOC_NON_BOUNDARY AT_MULTILINE AT_NON_BOUNDARY AT_UNICODE AT_UNI_BOUNDARY AT_UNI_NON_BOUNDARY BIGCHARSET BRANCH CATEGORY CATEGORY_DIGIT CATEGORY_LINEBREAK CATEGORY_LOC_NOT_WORD CATEGORY_LOC_WORD CATEGORY_NOT_DIGIT CATEGORY_NOT_LINEBREAK CATEGORY_NOT_SPACE CATEGORY_NOT_WORD CATEGORY_SPACE CATEGORY_UNI_DIGIT CATEGORY_UNI_LINEBREAK CATEGORY_UNI_NOT_DIGIT CATEGORY_UNI_NOT_LINEBREAK CATEGORY_UNI_NOT_SPACE CATEGORY_UNI_NOT_WORD CATEGORY_UNI_SPACE CATEGORY_UNI_WORD CATEGORY_WORD CHARSET CHCODES CH_LOCALE CH_UNICODE FAILURE GROUPREF GROUPREF_EXISTS GROUPREF_IGNORE GROUPREF_LOC_IGNORE GROUPREF_UNI_IGNORE IN INFO IN_IGNORE IN_LOC_IGNORE IN_UNI_IGNORE JUMP LITERAL LITERAL_IGNORE LITERAL_LOC_IGNORE LITERAL_UNI_IGNORE MAGIC MARK MAXCODE MAXGROUPS MAXREPEAT MAX_REPEAT MAX_UNTIL MIN_REPEAT MIN_REPEAT_ONE MIN_UNTIL NEGATE NOT_LITERAL NOT_LITERAL_IGNORE NOT_LITERAL_LOC_IGNORE NOT_LITERAL_UNI_IGNORE OPCODES OP_IGNORE OP_LOCALE_IGNORE OP_UNICODE_IGNORE RANGE RANGE_UNI_IGNORE REPEAT REPEAT_ONE SRE_FLAG_ASCII SRE_FLAG_DEBUG SRE_FLAG_DOTALL SRE_FLAG_IGNORECASE SRE_FLAG_LOCALE SRE_FLAG_MULTILINE SRE_FLAG_UNICODE SRE_FLAG_VERBOSE SRE_INFO_CHARSET SRE_INFO_LITERAL SRE_INFO_PREFIX SUBPATTERN SUCCESS _ASSERT_CODES _BITS_TRANS _CODEBITS _LITERAL_CODES _REPEATING_CODES _SUCCESS_CODES _UNIT_CODES _bytes_to_codes _code _combine_flags _compile _compile_charset _compile_info _generate_overlap_table _get_charset_prefix _get_iscased _get_literal_prefix _hex_code _mk_bitmap _optimize_charset _simple _sre compile dis error isstring","11-":"ATOMIC_GROUP POSSESSIVE_REPEAT POSSESSIVE_REPEAT_ONE _ _EXTRA_CASES _parser warnings","13-":"PatternError","8-10":"CALL _equivalences _ignorecase_fixes sre_parse","8-12":"SRE_FLAG_TEMPLATE"},"sre_constants":{"":"ANY ANY_ALL ASSERT ASSERT_NOT AT ATCODES AT_BEGINNING AT_BEGINNING_LINE AT_BEGINNING_STRING AT_BOUNDARY AT_END AT_END_LINE AT_END_STRING AT_LOCALE AT_LOC_BOUNDARY AT_LOC_NON_BOUNDARY AT_MULTILINE AT_NON_BOUNDARY AT_UNICODE AT_UNI_BOUNDARY AT_UNI_NON_BOUNDARY BIGCHARSET BRANCH CATEGORY CATEGORY_DIGIT CATEGORY_LINEBREAK CATEGORY_LOC_NOT_WORD CATEGORY_LOC_WORD CATEGORY_NOT_DIGIT CATEGORY_NOT_LINEBREAK CATEGORY_NOT_SPACE CATEGORY_NOT_WORD CATEGORY_SPACE CATEGORY_UNI_DIGIT CATEGORY_UNI_LINEBREAK CATEGORY_UNI_NOT_DIGIT CATEGORY_UNI_NOT_LINEBREAK CATEGORY_UNI_NOT_SPACE CATEGORY_UNI_NOT_WORD CATEGORY_UNI_SPACE CATEGORY_UNI_WORD CATEGORY_WORD CHARSET CHCODES CH_LOCALE CH_UNICODE FAILURE GROUPREF GROUPREF_EXISTS GROUPREF_IGNORE GROUPREF_LOC_IGNORE GROUPREF_UNI_IGNORE IN INFO IN_IGNORE IN_LOC_IGNORE IN_UNI_IGNORE JUMP LITERAL LITERAL_IGNORE LITERAL_LOC_IGNORE LITERAL_UNI_IGNORE MAGIC MARK MAXGROUPS MAXREPEAT MAX_REPEAT MAX_UNTIL MIN_REPEAT MIN_REPEAT_ONE MIN_UNTIL NEGATE NOT_LITERAL NOT_LITERAL_IGNORE NOT_LITERAL_LOC_IGNORE NOT_LITERAL_UNI_IGNORE OPCODES OP_IGNORE OP_LOCALE_IGNORE OP_UNICODE_IGNORE RANGE RANGE_UNI_IGNORE REPEAT REPEAT_ONE SRE_FLAG_ASCII SRE_FLAG_DEBUG SRE_FLAG_DOTALL SRE_FLAG_IGNORECASE SRE_FLAG_LOCALE SRE_FLAG_MULTILINE SRE_FLAG_UNICODE SRE_FLAG_VERBOSE SRE_INFO_CHARSET SRE_INFO_LITERAL SRE_INFO_PREFIX SUBPATTERN SUCCESS _NamedIntConstant _makecodes error","11-":"ATOMIC_GROUP POSSESSIVE_REPEAT POSSESSIVE_REPEAT_ONE _ warnings","13-":"PatternError","8-10":"CALL","8-12":"SRE_FLAG_TEMPLATE"},"sre_parse":{"":"ANY ANY_ALL ASCIILETTERS ASSERT ASSERT_NOT AT ATCODES AT_BEGINNING AT_BEGINNING_LINE AT_BEGINNING_STRING AT_BOUNDARY AT_END AT_END_LINE AT_END_STRING AT_LOCALE AT_LOC_BOUNDARY AT_LOC_NON_BOUNDARY AT_MULTILINE AT_NON_BOUNDARY AT_UNICODE AT_UNI_BOUNDARY AT_UNI_NON_BOUNDARY BIGCHARSET BRANCH CATEGORIES CATEGORY CATEGORY_DIGIT CATEGORY_LINEBREAK CATEGORY_LOC_NOT_WORD CATEGORY_LOC_WORD CATEGORY_NOT_DIGIT CATEGORY_NOT_LINEBREAK CATEGORY_NOT_SPACE CATEGORY_NOT_WORD CATEGORY_SPACE CATEGORY_UNI_DIGIT CATEGORY_UNI_LINEBREAK CATEGORY_UNI_NOT_DIGIT CATEGORY_UNI_NOT_LINEBREAK CATEGORY_UNI_NOT_SPACE CATEGORY_UNI_NOT_WORD CATEGORY_UNI_SPACE CATEGORY_UNI_WORD CATEGORY_WORD CHARSET CHCODES CH_LOCALE CH_UNICODE DIGITS ESCAPES FAILURE FLAGS GLOBAL_FLAGS GROUPREF GROUPREF_EXISTS GROUPREF_IGNORE GROUPREF_LOC_IGNORE GROUPREF_UNI_IGNORE HEXDIGITS IN INFO IN_IGNORE IN_LOC_IGNORE IN_UNI_IGNORE JUMP LITERAL LITERAL_IGNORE LITERAL_LOC_IGNORE LITERAL_UNI_IGNORE MAGIC MARK MAXGROUPS MAXREPEAT MAX_REPEAT MAX_UNTIL MIN_REPEAT MIN_REPEAT_ONE MIN_UNTIL NEGATE NOT_LITERAL NOT_LITERAL_IGNORE NOT_LITERAL_LOC_IGNORE NOT_LITERAL_UNI_IGNORE OCTDIGITS OPCODES OP_IGNORE OP_LOCALE_IGNORE OP_UNICODE_IGNORE RANGE RANGE_UNI_IGNORE REPEAT REPEAT_CHARS REPEAT_ONE SPECIAL_CHARS SRE_FLAG_ASCII SRE_FLAG_DEBUG SRE_FLAG_DOTALL SRE_FLAG_IGNORECASE SRE_FLAG_LOCALE SRE_FLAG_MULTILINE SRE_FLAG_UNICODE SRE_FLAG_VERBOSE SRE_INFO_CHARSET SRE_INFO_LITERAL SRE_INFO_PREFIX SUBPATTERN SUCCESS State SubPattern TYPE_FLAGS Tokenizer WHITESPACE _REPEATCODES _UNITCODES _class_escape _escape _parse _parse_flags _parse_sub _uniq error fix_flags parse parse_template","11-":"ATOMIC_GROUP MAXWIDTH POSSESSIVE_REPEAT POSSESSIVE_REPEAT_ONE _ warnings","13-":"PatternError","8-10":"CALL Verbose","8-11":"expand_template","8-12":"SRE_FLAG_TEMPLATE"},"ssl":{"8":"AF_INET","":"ALERT_DESCRIPTION_ACCESS_DENIED ALERT_DESCRIPTION_BAD_CERTIFICATE ALERT_DESCRIPTION_BAD_CERTIFICATE_HASH_VALUE ALERT_DESCRIPTION_BAD_CERTIFICATE_STATUS_RESPONSE ALERT_DESCRIPTION_BAD_RECORD_MAC ALERT_DESCRIPTION_CERTIFICATE_EXPIRED ALERT_DESCRIPTION_CERTIFICATE_REVOKED ALERT_DESCRIPTION_CERTIFICATE_UNKNOWN ALERT_DESCRIPTION_CERTIFICATE_UNOBTAINABLE ALERT_DESCRIPTION_CLOSE_NOTIFY ALERT_DESCRIPTION_DECODE_ERROR ALERT_DESCRIPTION_DECOMPRESSION_FAILURE ALERT_DESCRIPTION_DECRYPT_ERROR ALERT_DESCRIPTION_HANDSHAKE_FAILURE ALERT_DESCRIPTION_ILLEGAL_PARAMETER ALERT_DESCRIPTION_INSUFFICIENT_SECURITY ALERT_DESCRIPTION_INTERNAL_ERROR ALERT_DESCRIPTION_NO_RENEGOTIATION ALERT_DESCRIPTION_PROTOCOL_VERSION ALERT_DESCRIPTION_RECORD_OVERFLOW ALERT_DESCRIPTION_UNEXPECTED_MESSAGE ALERT_DESCRIPTION_UNKNOWN_CA ALERT_DESCRIPTION_UNKNOWN_PSK_IDENTITY ALERT_DESCRIPTION_UNRECOGNIZED_NAME ALERT_DESCRIPTION_UNSUPPORTED_CERTIFICATE ALERT_DESCRIPTION_UNSUPPORTED_EXTENSION ALERT_DESCRIPTION_USER_CANCELLED AlertDescription CERT_NONE CERT_OPTIONAL CERT_REQUIRED CHANNEL_BINDING_TYPES CertificateError DER_cert_to_PEM_cert DefaultVerifyPaths HAS_ALPN HAS_ECDH HAS_NEVER_CHECK_COMMON_NAME HAS_NPN HAS_SNI HAS_SSLv2 HAS_SSLv3 HAS_TLSv1 HAS_TLSv1_1 HAS_TLSv1_2 HAS_TLSv1_3 MemoryBIO OPENSSL_VERSION OPENSSL_VERSION_INFO OPENSSL_VERSION_NUMBER OP_ALL OP_CIPHER_SERVER_PREFERENCE OP_ENABLE_MIDDLEBOX_COMPAT OP_IGNORE_UNEXPECTED_EOF OP_NO_COMPRESSION OP_NO_RENEGOTIATION OP_NO_SSLv2 OP_NO_SSLv3 OP_NO_TICKET OP_NO_TLSv1 OP_NO_TLSv1_1 OP_NO_TLSv1_2 OP_NO_TLSv1_3 OP_SINGLE_DH_USE OP_SINGLE_ECDH_USE Options PEM_FOOTER PEM_HEADER PEM_cert_to_DER_cert PROTOCOL_SSLv23 PROTOCOL_TLS PROTOCOL_TLS_CLIENT PROTOCOL_TLS_SERVER PROTOCOL_TLSv1 PROTOCOL_TLSv1_1 PROTOCOL_TLSv1_2 Purpose RAND_add RAND_bytes RAND_status SOCK_STREAM SOL_SOCKET SO_TYPE SSLCertVerificationError SSLContext SSLEOFError SSLError SSLErrorNumber SSLObject SSLSession SSLSocket SSLSyscallError SSLWantReadError SSLWantWriteError SSLZeroReturnError SSL_ERROR_EOF SSL_ERROR_INVALID_ERROR_CODE SSL_ERROR_SSL SSL_ERROR_SYSCALL SSL_ERROR_WANT_CONNECT SSL_ERROR_WANT_READ SSL_ERROR_WANT_WRITE SSL_ERROR_WANT_X509_LOOKUP SSL_ERROR_ZERO_RETURN TLSVersion VERIFY_CRL_CHECK_CHAIN VERIFY_CRL_CHECK_LEAF VERIFY_DEFAULT VERIFY_X509_STRICT VERIFY_X509_TRUSTED_FIRST VerifyFlags VerifyMode _ASN1Object _DEFAULT_CIPHERS _Enum _IntEnum _IntFlag _OPENSSL_API_VERSION _PROTOCOL_NAMES _RESTRICTED_SERVER_CIPHERS _SSLContext _SSLMethod _SSLv2_IF_EXISTS _TLSAlertType _TLSContentType _TLSMessageType _create_default_https_context _create_stdlib_context _create_unverified_context _dnsname_match _inet_paton _ipaddress_match _nid2obj _socket _ssl _sslcopydoc _txt2obj base64 cert_time_to_seconds create_connection create_default_context errno get_default_verify_paths get_protocol_name get_server_certificate namedtuple os socket socket_error sys warnings","10-":"VERIFY_ALLOW_PROXY_CERTS VERIFY_X509_PARTIAL_CHAIN _GLOBAL_DEFAULT_TIMEOUT","11-":"_simple_enum","12-":"OP_ENABLE_KTLS OP_LEGACY_SERVER_CONNECT","13-":"HAS_PSK","8-11":"RAND_pseudo_bytes match_hostname wrap_socket"},"stat":{"":"FILE_ATTRIBUTE_ARCHIVE FILE_ATTRIBUTE_COMPRESSED FILE_ATTRIBUTE_DEVICE FILE_ATTRIBUTE_DIRECTORY FILE_ATTRIBUTE_ENCRYPTED FILE_ATTRIBUTE_HIDDEN FILE_ATTRIBUTE_INTEGRITY_STREAM FILE_ATTRIBUTE_NORMAL FILE_ATTRIBUTE_NOT_CONTENT_INDEXED FILE_ATTRIBUTE_NO_SCRUB_DATA FILE_ATTRIBUTE_OFFLINE FILE_ATTRIBUTE_READONLY FILE_ATTRIBUTE_REPARSE_POINT FILE_ATTRIBUTE_SPARSE_FILE FILE_ATTRIBUTE_SYSTEM FILE_ATTRIBUTE_TEMPORARY FILE_ATTRIBUTE_VIRTUAL SF_APPEND SF_ARCHIVED SF_IMMUTABLE SF_NOUNLINK SF_SNAPSHOT ST_ATIME ST_CTIME ST_DEV ST_GID ST_INO ST_MODE ST_MTIME ST_NLINK ST_SIZE ST_UID S_ENFMT S_IEXEC S_IFBLK S_IFCHR S_IFDIR S_IFDOOR S_IFIFO S_IFLNK S_IFMT S_IFPORT S_IFREG S_IFSOCK S_IFWHT S_IMODE S_IREAD S_IRGRP S_IROTH S_IRUSR S_IRWXG S_IRWXO S_IRWXU S_ISBLK S_ISCHR S_ISDIR S_ISDOOR S_ISFIFO S_ISGID S_ISLNK S_ISPORT S_ISREG S_ISSOCK S_ISUID S_ISVTX S_ISWHT S_IWGRP S_IWOTH S_IWRITE S_IWUSR S_IXGRP S_IXOTH S_IXUSR UF_APPEND UF_COMPRESSED UF_HIDDEN UF_IMMUTABLE UF_NODUMP UF_NOUNLINK UF_OPAQUE _filemode_table filemode","13-":"SF_DATALESS SF_FIRMLINK SF_RESTRICTED SF_SETTABLE UF_DATAVAULT UF_SETTABLE UF_TRACKED"},"statistics":{"11":"mul","":"Counter Decimal Fraction NormalDist StatisticsError __all__ _coerce _convert _exact_ratio _fail_neg _isfinite _normal_dist_inv_cdf _ss _sum bisect_left bisect_right erf exp fabs fmean fsum geometric_mean groupby harmonic_mean hypot log math mean median median_grouped median_high median_low mode multimode numbers pstdev pvariance quantiles random sqrt stdev tau variance","10-":"LinearRegression correlation covariance linear_regression namedtuple repeat","11-":"_SQRT2 _decimal_sqrt_of_frac _float_sqrt_of_frac _integer_sqrt_of_frac_rto _mean_stdev _sqrt_bit_width defaultdict reduce sys","12-":"_rank count sumprod","13-":"_kernel_invcdfs _newton_raphson _quartic_invcdf _quartic_invcdf_estimate _random _sqrtprod _triweight_invcdf _triweight_invcdf_estimate acos asin atan cos cosh isfinite isinf kde kde_random pi sin tan","8-10,12-":"itemgetter","8-10":"_find_lteq _find_rteq"},"string":{"8":"_TemplateMetaclass","":"Formatter Template _ChainMap __all__ _re _sentinel_dict _string ascii_letters ascii_lowercase ascii_uppercase capwords digits hexdigits octdigits printable punctuation whitespace"},"stringprep":{"":"b1_set b3_exceptions c22_specials c6_set c7_set c8_set c9_set in_table_a1 in_table_b1 in_table_c11 in_table_c11_c12 in_table_c12 in_table_c21 in_table_c21_c22 in_table_c22 in_table_c3 in_table_c4 in_table_c5 in_table_c6 in_table_c7 in_table_c8 in_table_c9 in_table_d1 in_table_d2 map_table_b2 map_table_b3 unicodedata"},"struct":{"":"Struct __all__ _clearcache calcsize error iter_unpack pack pack_into unpack unpack_from"},"subprocess":{"9":"grp pwd","":"CalledProcessError CompletedProcess DEVNULL PIPE Popen STDOUT SubprocessError TimeoutExpired _PIPE_BUF _PopenSelector _USE_POSIX_SPAWN __all__ _active _args_from_interpreter_flags _cleanup _mswindows _optim_args_from_interpreter_flags _time _use_posix_spawn builtins call check_call check_output contextlib errno getoutput getstatusoutput io list2cmdline os run select selectors signal sys threading time warnings","10-":"_USE_VFORK fcntl","11-":"_can_fork_exec _fork_exec _text_encoding locale","11-12":"_WIFSTOPPED _WNOHANG _WSTOPSIG _waitpid _waitstatus_to_exitcode","13-":"_HAVE_POSIX_SPAWN_CLOSEFROM _del_safe","8-10":"_posixsubprocess","9-":"types"},"sunau":{"8":"openfp","in":"8-12","8,11-12":"warnings","8-12":"AUDIO_FILE_ENCODING_ADPCM_G721 AUDIO_FILE_ENCODING_ADPCM_G722 AUDIO_FILE_ENCODING_ADPCM_G723_3 AUDIO_FILE_ENCODING_ADPCM_G723_5 AUDIO_FILE_ENCODING_ALAW_8 AUDIO_FILE_ENCODING_DOUBLE AUDIO_FILE_ENCODING_FLOAT AUDIO_FILE_ENCODING_LINEAR_16 AUDIO_FILE_ENCODING_LINEAR_24 AUDIO_FILE_ENCODING_LINEAR_32 AUDIO_FILE_ENCODING_LINEAR_8 AUDIO_FILE_ENCODING_MULAW_8 AUDIO_FILE_MAGIC AUDIO_UNKNOWN_SIZE Au_read Au_write Error _read_u32 _simple_encodings _sunau_params _write_u32 namedtuple open"},"symbol":{"9":"warnings","in":"8-9","8-9":"and_expr and_test annassign arglist argument arith_expr assert_stmt async_funcdef async_stmt atom atom_expr augassign break_stmt classdef comp_for comp_if comp_iter comp_op comparison compound_stmt continue_stmt decorated decorator decorators del_stmt dictorsetmaker dotted_as_name dotted_as_names dotted_name encoding_decl eval_input except_clause expr expr_stmt exprlist factor file_input flow_stmt for_stmt func_body_suite func_type func_type_input funcdef global_stmt if_stmt import_as_name import_as_names import_from import_name import_stmt lambdef lambdef_nocond namedexpr_test nonlocal_stmt not_test or_test parameters pass_stmt power raise_stmt return_stmt shift_expr simple_stmt single_input sliceop small_stmt star_expr stmt subscript subscriptlist suite sym_name sync_comp_for term test test_nocond testlist testlist_comp testlist_star_expr tfpdef trailer try_stmt typedargslist typelist varargslist vfpdef while_stmt with_item with_stmt xor_expr yield_arg yield_expr yield_stmt"},"symtable":{"":"CELL Class DEF_ANNOT DEF_BOUND DEF_GLOBAL DEF_IMPORT DEF_LOCAL DEF_NONLOCAL DEF_PARAM FREE Function GLOBAL_EXPLICIT GLOBAL_IMPLICIT LOCAL SCOPE_MASK SCOPE_OFF Symbol SymbolTable SymbolTableFactory USE __all__ _newSymbolTable _symtable symtable weakref","13-":"StrEnum SymbolTableType _flags _scopes_names _scopes_value_to_name main"},"sys":{"8":"callstats getcheckinterval setcheckinterval","10":"_deactivate_opcache","11":"_getquickenedcount","":"_base_executable _clear_type_cache _current_frames _debugmallocstats _framework _getframe _git _home _xoptions abiflags addaudithook api_version argv audit base_exec_prefix base_prefix breakpointhook builtin_module_names byteorder call_tracing copyright displayhook dont_write_bytecode exc_info excepthook exec_prefix executable exit flags float_info float_repr_style get_asyncgen_hooks get_coroutine_origin_tracking_depth get_int_max_str_digits getallocatedblocks getdefaultencoding getdlopenflags getfilesystemencodeerrors getfilesystemencoding getprofile getrecursionlimit getrefcount getsizeof getswitchinterval gettrace hash_info hexversion implementation int_info intern is_finalizing maxsize maxunicode meta_path modules path path_hooks path_importer_cache platform prefix pycache_prefix set_asyncgen_hooks set_coroutine_origin_tracking_depth set_int_max_str_digits setdlopenflags setprofile setrecursionlimit setswitchinterval settrace stderr stdin stdout thread_info unraisablehook version version_info warnoptions","10-":"_current_exceptions orig_argv stdlib_module_names","11-":"_stdlib_dir exception","12-":"_getframemodulename _setprofileallthreads _settraceallthreads activate_stack_trampoline deactivate_stack_trampoline getunicodeinternedsize is_stack_trampoline_active monitoring","13-":"_baserepl _clear_internal_caches _get_cpu_count_config _is_gil_enabled _is_interned","9-":"platlibdir"},"sysconfig":{"":"_ALWAYS_STR _BASE_EXEC_PREFIX _BASE_PREFIX _CONFIG_VARS _EXEC_PREFIX _INSTALL_SCHEMES _PREFIX _PROJECT_BASE _PYTHON_BUILD _PY_VERSION _PY_VERSION_SHORT _PY_VERSION_SHORT_NO_DOT _SCHEME_KEYS _USER_BASE __all__ _expand_vars _extend_dict _get_sysconfigdata_name _getuserbase _init_non_posix _init_posix _safe_realpath _subst_vars _sys_home get_config_h_filename get_config_var get_config_vars get_makefile_filename get_path get_path_names get_paths get_platform get_python_version get_scheme_names is_python_build os parse_config_h realpath sys","10-":"_HAS_USER_BASE _get_preferred_schemes expand_makefile_vars get_default_scheme get_preferred_scheme","10-12":"_findvar1_rx _findvar2_rx _variable_rx","12-":"_CONFIG_VARS_INITIALIZED _CONFIG_VARS_LOCK _init_config_vars threading","13-":"_get_implementation _get_python_version_abi","8-10":"_is_python_source_dir","8-11":"pardir","8-12":"_generate_posix_vars _main _parse_makefile _print_dict","8-9":"_get_default_scheme"},"syslog":{"":"LOG_ALERT LOG_AUTH LOG_AUTHPRIV LOG_CONS LOG_CRIT LOG_CRON LOG_DAEMON LOG_DEBUG LOG_EMERG LOG_ERR LOG_INFO LOG_KERN LOG_LOCAL0 LOG_LOCAL1 LOG_LOCAL2 LOG_LOCAL3 LOG_LOCAL4 LOG_LOCAL5 LOG_LOCAL6 LOG_LOCAL7 LOG_LPR LOG_MAIL LOG_MASK LOG_NDELAY LOG_NEWS LOG_NOTICE LOG_NOWAIT LOG_ODELAY LOG_PERROR LOG_PID LOG_SYSLOG LOG_UPTO LOG_USER LOG_UUCP LOG_WARNING closelog openlog setlogmask syslog","13-":"LOG_FTP"},"tabnanny":{"":"NannyNag Whitespace __all__ __version__ check errprint filename_only format_witnesses main os process_tokens sys tokenize verbose","12-":"_process_tokens"},"tarfile":{"":"AREGTYPE AbsoluteLinkError AbsolutePathError BLKTYPE BLOCKSIZE CHRTYPE CONTTYPE CompressionError DEFAULT_FORMAT DIRTYPE ENCODING EOFHeaderError EmptyHeaderError ExFileObject ExtractError FIFOTYPE FilterError GNUTYPE_LONGLINK GNUTYPE_LONGNAME GNUTYPE_SPARSE GNU_FORMAT GNU_MAGIC GNU_TYPES HeaderError InvalidHeaderError LENGTH_LINK LENGTH_NAME LENGTH_PREFIX LNKTYPE LinkOutsideDestinationError NUL OutsideDestinationError PAX_FIELDS PAX_FORMAT PAX_NAME_FIELDS PAX_NUMBER_FIELDS POSIX_MAGIC RECORDSIZE REGTYPE REGULAR_TYPES ReadError SOLARIS_XHDTYPE SUPPORTED_TYPES SYMTYPE SpecialFileError StreamError SubsequentHeaderError TarError TarFile TarInfo TruncatedHeaderError USTAR_FORMAT XGLTYPE XHDTYPE _FileInFile _KEEP _LowLevelFile _NAMED_FILTERS _Stream _StreamProxy __all__ _get_filtered_attrs _safe_print bltn_open calc_chksums copy copyfileobj data_filter fully_trusted_filter grp io is_tarfile itn main nti nts open os pwd re shutil stat stn struct symlink_exception sys tar_filter time version","13-":"_header_length_prefix_re","8-12":"warnings"},"telnetlib":{"in":"8-12","11-12":"warnings","8-12":"AO AUTHENTICATION AYT BINARY BM BRK CHARSET COM_PORT_OPTION DEBUGLEVEL DET DM DO DONT EC ECHO EL ENCRYPT EOR EXOPL FORWARD_X GA IAC IP KERMIT LFLOW LINEMODE LOGOUT NAMS NAOCRD NAOFFD NAOHTD NAOHTS NAOL NAOLFD NAOP NAOVTD NAOVTS NAWS NEW_ENVIRON NOOPT NOP OLD_ENVIRON OUTMRK PRAGMA_HEARTBEAT PRAGMA_LOGON RCP RCTE RSP SB SE SEND_URL SGA SNDLOC SSPI_LOGON STATUS SUPDUP SUPDUPOUTPUT SUPPRESS_LOCAL_ECHO TELNET_PORT TLS TM TN3270E TSPEED TTYLOC TTYPE TUID Telnet VT3270REGIME WILL WONT X3PAD XASCII XAUTH XDISPLOC _TelnetSelector __all__ _time selectors socket sys test theNULL"},"tempfile":{"":"NamedTemporaryFile SpooledTemporaryFile TMP_MAX TemporaryDirectory TemporaryFile _O_TMPFILE_WORKS _Random _RandomNameSequence _TemporaryFileCloser _TemporaryFileWrapper __all__ _allocate_lock _bin_openflags _candidate_tempdir_list _errno _exists _functools _get_candidate_names _get_default_tempdir _infer_return_type _io _mkstemp_inner _name_sequence _once_lock _os _sanitize_params _shutil _sys _text_openflags _thread _warnings _weakref gettempdir gettempdirb gettempprefix gettempprefixb mkdtemp mkstemp mktemp tempdir template","10-":"_gettempdir","12-":"_dont_follow_symlinks _resetperms","9-":"_types"},"termios":{"":"B0 B1000000 B110 B115200 B1152000 B1200 B134 B150 B1500000 B1800 B19200 B200 B2000000 B230400 B2400 B2500000 B300 B3000000 B3500000 B38400 B4000000 B460800 B4800 B50 B500000 B57600 B576000 B600 B75 B921600 B9600 BRKINT BS0 BS1 BSDLY CBAUD CBAUDEX CDSUSP CEOF CEOL CEOT CERASE CFLUSH CIBAUD CINTR CKILL CLNEXT CLOCAL CQUIT CR0 CR1 CR2 CR3 CRDLY CREAD CRPRNT CRTSCTS CS5 CS6 CS7 CS8 CSIZE CSTART CSTOP CSTOPB CSUSP CWERASE ECHO ECHOCTL ECHOE ECHOK ECHOKE ECHONL ECHOPRT EXTA EXTB FF0 FF1 FFDLY FIOASYNC FIOCLEX FIONBIO FIONCLEX FIONREAD FLUSHO HUPCL ICANON ICRNL IEXTEN IGNBRK IGNCR IGNPAR IMAXBEL INLCR INPCK IOCSIZE_MASK IOCSIZE_SHIFT ISIG ISTRIP IUCLC IXANY IXOFF IXON NCC NCCS NL0 NL1 NLDLY NOFLSH N_MOUSE N_PPP N_SLIP N_STRIP N_TTY OCRNL OFDEL OFILL OLCUC ONLCR ONLRET ONOCR OPOST PARENB PARMRK PARODD PENDIN TAB0 TAB1 TAB2 TAB3 TABDLY TCFLSH TCGETA TCGETS TCIFLUSH TCIOFF TCIOFLUSH TCION TCOFLUSH TCOOFF TCOON TCSADRAIN TCSAFLUSH TCSANOW TCSBRK TCSBRKP TCSETA TCSETAF TCSETAW TCSETS TCSETSF TCSETSW TCXONC TIOCCONS TIOCEXCL TIOCGETD TIOCGICOUNT TIOCGLCKTRMIOS TIOCGPGRP TIOCGSERIAL TIOCGSOFTCAR TIOCGWINSZ TIOCINQ TIOCLINUX TIOCMBIC TIOCMBIS TIOCMGET TIOCMIWAIT TIOCMSET TIOCM_CAR TIOCM_CD TIOCM_CTS TIOCM_DSR TIOCM_DTR TIOCM_LE TIOCM_RI TIOCM_RNG TIOCM_RTS TIOCM_SR TIOCM_ST TIOCNOTTY TIOCNXCL TIOCOUTQ TIOCPKT TIOCPKT_DATA TIOCPKT_DOSTOP TIOCPKT_FLUSHREAD TIOCPKT_FLUSHWRITE TIOCPKT_NOSTOP TIOCPKT_START TIOCPKT_STOP TIOCSCTTY TIOCSERCONFIG TIOCSERGETLSR TIOCSERGETMULTI TIOCSERGSTRUCT TIOCSERGWILD TIOCSERSETMULTI TIOCSERSWILD TIOCSER_TEMT TIOCSETD TIOCSLCKTRMIOS TIOCSPGRP TIOCSSERIAL TIOCSSOFTCAR TIOCSTI TIOCSWINSZ TOSTOP VDISCARD VEOF VEOL VEOL2 VERASE VINTR VKILL VLNEXT VMIN VQUIT VREPRINT VSTART VSTOP VSUSP VSWTC VSWTCH VT0 VT1 VTDLY VTIME VWERASE XCASE XTABS error tcdrain tcflow tcflush tcgetattr tcsendbreak tcsetattr","11-":"tcgetwinsize tcsetwinsize","13-":"EXTPROC IUTF8 _POSIX_VDISABLE"},"textwrap":{"":"TextWrapper __all__ _leading_whitespace_re _whitespace _whitespace_only_re dedent fill indent re shorten wrap"},"threading":{"":"Barrier BoundedSemaphore BrokenBarrierError Condition Event ExceptHookArgs Lock RLock Semaphore TIMEOUT_MAX Thread ThreadError Timer WeakSet _CRLock _DummyThread _HAVE_THREAD_NATIVE_ID _MainThread _PyRLock _RLock __all__ _active _active_limbo_lock _after_fork _allocate_lock _count _counter _dangling _deque _enumerate _limbo _main_thread _make_invoke_excepthook _newname _os _profile_hook _shutdown _sys _time _trace_hook activeCount active_count currentThread current_thread enumerate excepthook get_ident get_native_id local main_thread setprofile settrace stack_size","10-":"getprofile gettrace","12-":"_daemon_threads_allowed _is_main_interpreter setprofile_all_threads settrace_all_threads","13-":"_DeleteDummyThreadOnDel _LockType _ThreadHandle _get_main_thread_ident _make_thread_handle _start_joinable_thread _thread_local_info _thread_shutdown warnings","8-11":"_islice","8-12":"_set_sentinel _shutdown_locks _shutdown_locks_lock _start_new_thread","9-":"_SHUTTING_DOWN _register_atexit _threading_atexits","9-12":"_maintain_shutdown_locks functools"},"time":{"":"CLOCK_BOOTTIME CLOCK_MONOTONIC CLOCK_MONOTONIC_RAW CLOCK_PROCESS_CPUTIME_ID CLOCK_REALTIME CLOCK_THREAD_CPUTIME_ID _STRUCT_TM_ITEMS altzone asctime clock_getres clock_gettime clock_gettime_ns clock_settime clock_settime_ns ctime daylight get_clock_info gmtime localtime mktime monotonic monotonic_ns perf_counter perf_counter_ns process_time process_time_ns pthread_getcpuclockid sleep strftime strptime struct_time thread_time thread_time_ns time time_ns timezone tzname tzset","9-":"CLOCK_TAI"},"timeit":{"":"Timer __all__ _globals default_number default_repeat default_timer dummy_src_name gc itertools main reindent repeat sys template time timeit"},"tkinter":{"":"ACTIVE ALL ANCHOR ARC BASELINE BEVEL BOTH BOTTOM BROWSE BUTT BaseWidget BitmapImage BooleanVar Button CASCADE CENTER CHAR CHECKBUTTON CHORD COMMAND CURRENT CallWrapper Canvas Checkbutton DISABLED DOTBOX DoubleVar E END EW EXCEPTION EXTENDED Entry Event EventType FALSE FIRST FLAT Frame GROOVE Grid HIDDEN HORIZONTAL INSERT INSIDE Image IntVar LAST LEFT Label LabelFrame Listbox MITER MOVETO MULTIPLE Menu Menubutton Message Misc N NE NO NONE NORMAL NS NSEW NUMERIC NW NoDefaultRoot OFF ON OUTSIDE OptionMenu PAGES PIESLICE PROJECTING Pack PanedWindow PhotoImage Place RADIOBUTTON RAISED READABLE RIDGE RIGHT ROUND Radiobutton S SCROLL SE SEL SEL_FIRST SEL_LAST SEPARATOR SINGLE SOLID SUNKEN SW Scale Scrollbar Spinbox StringVar TOP TRUE Tcl TclError TclVersion Text Tk TkVersion Toplevel UNDERLINE UNITS VERTICAL Variable W WORD WRITABLE Widget Wm X XView Y YES YView _cnfmerge _default_root _exit _flatten _get_default_root _join _magic_re _setit _space_re _splitdict _stringify _support_default_root _test _tkerror _tkinter _varnum commondialog constants enum getboolean getdouble getint image_names image_types mainloop messagebox re simpledialog sys wantobjects","10-":"_checkbutton_count _destroy_temp_root _get_temp_root","11-":"_VersionInfoType _parse_version collections","13-":"_debug _print_command","9-":"__all__ types"},"tkinter.colorchooser":{"":"Chooser Dialog askcolor","9-":"__all__"},"tkinter.commondialog":{"8":"ACTIVE ALL ANCHOR ARC BASELINE BEVEL BOTH BOTTOM BROWSE BUTT BaseWidget BitmapImage BooleanVar Button CASCADE CENTER CHAR CHECKBUTTON CHORD COMMAND CURRENT CallWrapper Canvas Checkbutton DISABLED DOTBOX DoubleVar E END EW EXCEPTION EXTENDED Entry Event EventType FALSE FIRST FLAT GROOVE Grid HIDDEN HORIZONTAL INSERT INSIDE Image IntVar LAST LEFT Label LabelFrame Listbox MITER MOVETO MULTIPLE Menu Menubutton Message Misc N NE NO NONE NORMAL NS NSEW NUMERIC NW NoDefaultRoot OFF ON OUTSIDE OptionMenu PAGES PIESLICE PROJECTING Pack PanedWindow PhotoImage Place RADIOBUTTON RAISED READABLE RIDGE RIGHT ROUND Radiobutton S SCROLL SE SEL SEL_FIRST SEL_LAST SEPARATOR SINGLE SOLID SUNKEN SW Scale Scrollbar Spinbox StringVar TOP TRUE Tcl TclError TclVersion Text Tk TkVersion Toplevel UNDERLINE UNITS VERTICAL Variable W WORD WRITABLE Widget Wm X XView Y YES YView constants enum getboolean getdouble getint image_names image_types mainloop re sys wantobjects","":"Dialog","10-":"_destroy_temp_root _get_temp_root","8-11":"Frame","9-":"__all__"},"tkinter.constants":{"":"ACTIVE ALL ANCHOR ARC BASELINE BEVEL BOTH BOTTOM BROWSE BUTT CASCADE CENTER CHAR CHECKBUTTON CHORD COMMAND CURRENT DISABLED DOTBOX E END EW EXTENDED FALSE FIRST FLAT GROOVE HIDDEN HORIZONTAL INSERT INSIDE LAST LEFT MITER MOVETO MULTIPLE N NE NO NONE NORMAL NS NSEW NUMERIC NW OFF ON OUTSIDE PAGES PIESLICE PROJECTING RADIOBUTTON RAISED RIDGE RIGHT ROUND S SCROLL SE SEL SEL_FIRST SEL_LAST SEPARATOR SINGLE SOLID SUNKEN SW TOP TRUE UNDERLINE UNITS VERTICAL W WORD X Y YES"},"tkinter.dialog":{"8":"ACTIVE ALL ANCHOR ARC BASELINE BEVEL BOTH BOTTOM BROWSE BUTT BaseWidget BitmapImage BooleanVar CASCADE CENTER CHAR CHECKBUTTON CHORD COMMAND CURRENT CallWrapper Canvas Checkbutton DISABLED DOTBOX DoubleVar E END EW EXCEPTION EXTENDED Entry Event EventType FALSE FIRST FLAT Frame GROOVE Grid HIDDEN HORIZONTAL INSERT INSIDE Image IntVar LAST LEFT Label LabelFrame Listbox MITER MOVETO MULTIPLE Menu Menubutton Message Misc N NE NO NONE NORMAL NS NSEW NUMERIC NW NoDefaultRoot OFF ON OUTSIDE OptionMenu PAGES PIESLICE PROJECTING PanedWindow PhotoImage Place RADIOBUTTON RAISED READABLE RIDGE RIGHT ROUND Radiobutton S SCROLL SE SEL SEL_FIRST SEL_LAST SEPARATOR SINGLE SOLID SUNKEN SW Scale Scrollbar Spinbox StringVar TOP TRUE Tcl TclVersion Text Tk TkVersion Toplevel UNDERLINE UNITS VERTICAL Variable W WORD WRITABLE Wm X XView Y YES YView commondialog constants enum font getboolean getdouble getint image_names image_types mainloop messagebox re scrolledtext simpledialog sys tix ttk wantobjects","":"Button DIALOG_ICON Dialog Pack TclError Widget _cnfmerge _test","9-":"__all__"},"tkinter.dnd":{"":"DndHandler Icon Tester dnd_start test tkinter","9-":"__all__"},"tkinter.filedialog":{"8":"ACTIVE ALL ANCHOR ARC BASELINE BEVEL BROWSE BUTT BaseWidget BitmapImage BooleanVar CASCADE CENTER CHAR CHECKBUTTON CHORD COMMAND CURRENT CallWrapper Canvas Checkbutton DISABLED DOTBOX DoubleVar E EW EXCEPTION EXTENDED Event EventType FALSE FIRST FLAT GROOVE Grid HIDDEN HORIZONTAL INSERT INSIDE Image IntVar LAST Label LabelFrame MITER MOVETO MULTIPLE Menu Menubutton Message Misc N NE NO NONE NORMAL NS NSEW NUMERIC NW NoDefaultRoot OFF ON OUTSIDE OptionMenu PAGES PIESLICE PROJECTING Pack PanedWindow PhotoImage Place RADIOBUTTON RAISED READABLE RIDGE ROUND Radiobutton S SCROLL SE SEL SEL_FIRST SEL_LAST SEPARATOR SINGLE SOLID SUNKEN SW Scale Spinbox StringVar TRUE Tcl TclError TclVersion Text TkVersion UNDERLINE UNITS VERTICAL Variable W WORD WRITABLE Widget Wm XView YView constants enum font getboolean getdouble getint image_names image_types mainloop messagebox re scrolledtext simpledialog sys tix ttk wantobjects","":"BOTH BOTTOM Button Dialog Directory END Entry FileDialog Frame LEFT Listbox LoadFileDialog Open RIGHT SaveAs SaveFileDialog Scrollbar TOP Tk Toplevel X Y YES _Dialog _setup_dialog askdirectory askopenfile askopenfilename askopenfilenames askopenfiles asksaveasfile asksaveasfilename commondialog dialogstates fnmatch os test","9-":"__all__"},"tkinter.font":{"":"BOLD Font ITALIC NORMAL ROMAN __version__ families itertools names nametofont tkinter","9-":"__all__"},"tkinter.messagebox":{"":"ABORT ABORTRETRYIGNORE CANCEL Dialog ERROR IGNORE INFO Message NO OK OKCANCEL QUESTION RETRY RETRYCANCEL WARNING YES YESNO YESNOCANCEL _show askokcancel askquestion askretrycancel askyesno askyesnocancel showerror showinfo showwarning","9-":"__all__"},"tkinter.scrolledtext":{"":"BOTH Frame Grid LEFT Pack Place RIGHT Scrollbar ScrolledText Text Y __all__ example"},"tkinter.simpledialog":{"8":"constants enum re sys wantobjects","":"ACTIVE ALL ANCHOR ARC BASELINE BEVEL BOTH BOTTOM BROWSE BUTT BaseWidget BitmapImage BooleanVar Button CASCADE CENTER CHAR CHECKBUTTON CHORD COMMAND CURRENT CallWrapper Canvas Checkbutton DISABLED DOTBOX Dialog DoubleVar E END EW EXCEPTION EXTENDED Entry Event EventType FALSE FIRST FLAT Frame GROOVE Grid HIDDEN HORIZONTAL INSERT INSIDE Image IntVar LAST LEFT Label LabelFrame Listbox MITER MOVETO MULTIPLE Menu Menubutton Message Misc N NE NO NONE NORMAL NS NSEW NUMERIC NW NoDefaultRoot OFF ON OUTSIDE OptionMenu PAGES PIESLICE PROJECTING Pack PanedWindow PhotoImage Place RADIOBUTTON RAISED READABLE RIDGE RIGHT ROUND Radiobutton S SCROLL SE SEL SEL_FIRST SEL_LAST SEPARATOR SINGLE SOLID SUNKEN SW Scale Scrollbar SimpleDialog Spinbox StringVar TOP TRUE Tcl TclError TclVersion Text Tk TkVersion Toplevel UNDERLINE UNITS VERTICAL Variable W WORD WRITABLE Widget Wm X XView Y YES YView _QueryDialog _QueryFloat _QueryInteger _QueryString _setup_dialog askfloat askinteger askstring getboolean getdouble getint image_names image_types mainloop messagebox","10-":"_destroy_temp_root _get_temp_root _place_window","8-9":"_get_default_root"},"tkinter.tix":{"8":"commondialog constants enum messagebox re simpledialog sys ttk wantobjects","in":"8-12","10-12":"warnings","8-12":"ACROSSTOP ACTIVE ALL ANCHOR ARC ASCII AUTO BALLOON BASELINE BEVEL BOTH BOTTOM BROWSE BUTT Balloon BaseWidget BitmapImage BooleanVar Button ButtonBox CASCADE CELL CENTER CHAR CHECKBUTTON CHORD COLUMN COMMAND CObjView CURRENT CallWrapper Canvas CheckList Checkbutton ComboBox Control DECREASING DISABLED DOTBOX DialogShell DirList DirSelectBox DirSelectDialog DirTree DisplayStyle DoubleVar E END EW EXCEPTION EXTENDED Entry Event EventType ExFileSelectBox ExFileSelectDialog FALSE FIRST FLAT FileEntry FileSelectBox FileSelectDialog FileTypeList Form Frame GROOVE Grid HIDDEN HList HORIZONTAL IMAGE IMAGETEXT IMMEDIATE INCREASING INSERT INSIDE INTEGER Image InputOnly IntVar LAST LEFT Label LabelEntry LabelFrame ListNoteBook Listbox MAIN MAX MITER MOVETO MULTIPLE Menu Menubutton Message Meter Misc N NE NO NONE NORMAL NS NSEW NUMERIC NW NoDefaultRoot NoteBook NoteBookFrame OFF ON OUTSIDE OptionMenu OptionName PAGES PIESLICE PROJECTING Pack PanedWindow PhotoImage Place PopupMenu RADIOBUTTON RAISED READABLE REAL RIDGE RIGHT ROUND ROW Radiobutton ResizeHandle S SCROLL SE SEL SEL_FIRST SEL_LAST SEPARATOR SINGLE SOLID STATUS SUNKEN SW S_REGION Scale Scrollbar ScrolledGrid ScrolledHList ScrolledListBox ScrolledTList ScrolledText ScrolledWindow Select Shell Spinbox StdButtonBox StringVar TCL_ALL_EVENTS TCL_DONT_WAIT TCL_FILE_EVENTS TCL_IDLE_EVENTS TCL_TIMER_EVENTS TCL_WINDOW_EVENTS TEXT TList TOP TRUE Tcl TclError TclVersion Text TixSubWidget TixWidget Tk TkVersion Toplevel Tree UNDERLINE UNITS VERTICAL Variable W WINDOW WORD WRITABLE Widget Wm X XView X_REGION Y YES YView Y_REGION _cnfmerge _dummyButton _dummyCheckbutton _dummyComboBox _dummyDirList _dummyDirSelectBox _dummyEntry _dummyExFileSelectBox _dummyFileComboBox _dummyFileSelectBox _dummyFrame _dummyHList _dummyLabel _dummyListbox _dummyMenu _dummyMenubutton _dummyNoteBookFrame _dummyPanedWindow _dummyScrollbar _dummyScrolledHList _dummyScrolledListBox _dummyStdButtonBox _dummyTList _dummyText getboolean getdouble getint image_names image_types mainloop os tixCommand tkinter","8-9":"_tkinter"},"tkinter.ttk":{"":"Button Checkbutton Combobox Entry Frame Label LabelFrame LabeledScale Labelframe Menubutton Notebook OptionMenu PanedWindow Panedwindow Progressbar Radiobutton Scale Scrollbar Separator Sizegrip Spinbox Style Treeview Widget __all__ __version__ _convert_stringval _flatten _format_elemcreate _format_layoutlist _format_mapdict _format_optdict _format_optvalue _join _list_from_layouttuple _list_from_statespec _mapdict_values _script_from_settings _splitdict _stringify _tclobj_to_py _to_number _val_or_dict setup_master tclobjs_to_py tkinter","8-10":"_REQUIRE_TILE _load_tile"},"token":{"":"AMPER AMPEREQUAL AT ATEQUAL CIRCUMFLEX CIRCUMFLEXEQUAL COLON COLONEQUAL COMMA COMMENT DEDENT DOT DOUBLESLASH DOUBLESLASHEQUAL DOUBLESTAR DOUBLESTAREQUAL ELLIPSIS ENCODING ENDMARKER EQEQUAL EQUAL ERRORTOKEN EXACT_TOKEN_TYPES GREATER GREATEREQUAL INDENT ISEOF ISNONTERMINAL ISTERMINAL LBRACE LEFTSHIFT LEFTSHIFTEQUAL LESS LESSEQUAL LPAR LSQB MINEQUAL MINUS NAME NEWLINE NL NOTEQUAL NT_OFFSET NUMBER N_TOKENS OP PERCENT PERCENTEQUAL PLUS PLUSEQUAL RARROW RBRACE RIGHTSHIFT RIGHTSHIFTEQUAL RPAR RSQB SEMI SLASH SLASHEQUAL STAR STAREQUAL STRING TILDE TYPE_COMMENT TYPE_IGNORE VBAR VBAREQUAL __all__ tok_name","10-":"SOFT_KEYWORD","12-":"EXCLAMATION FSTRING_END FSTRING_MIDDLE FSTRING_START","8-12":"ASYNC AWAIT"},"tokenize":{"":"AMPER AMPEREQUAL AT ATEQUAL BOM_UTF8 Binnumber CIRCUMFLEX CIRCUMFLEXEQUAL COLON COLONEQUAL COMMA COMMENT Comment ContStr DEDENT DOT DOUBLESLASH DOUBLESLASHEQUAL DOUBLESTAR DOUBLESTAREQUAL Decnumber Double Double3 ELLIPSIS ENCODING ENDMARKER EQEQUAL EQUAL ERRORTOKEN EXACT_TOKEN_TYPES Expfloat Exponent Floatnumber Funny GREATER GREATEREQUAL Hexnumber INDENT ISEOF ISNONTERMINAL ISTERMINAL Ignore Imagnumber Intnumber LBRACE LEFTSHIFT LEFTSHIFTEQUAL LESS LESSEQUAL LPAR LSQB MINEQUAL MINUS NAME NEWLINE NL NOTEQUAL NT_OFFSET NUMBER N_TOKENS Name Number OP Octnumber PERCENT PERCENTEQUAL PLUS PLUSEQUAL PlainToken Pointfloat PseudoExtras PseudoToken RARROW RBRACE RIGHTSHIFT RIGHTSHIFTEQUAL RPAR RSQB SEMI SLASH SLASHEQUAL STAR STAREQUAL STRING Single Single3 Special String StringPrefix TILDE TYPE_COMMENT TYPE_IGNORE TextIOWrapper Token TokenError TokenInfo Triple Untokenizer VBAR VBAREQUAL Whitespace __all__ _all_string_prefixes _builtin_open _compile _get_normal_name _itertools _tokenize any blank_re collections cookie_re detect_encoding endpats generate_tokens group lookup main maybe open re single_quoted sys tabsize tok_name tokenize triple_quoted untokenize","10-":"SOFT_KEYWORD functools","11-":"_generate_tokens_from_c_tokenizer","12-":"EXCLAMATION FSTRING_END FSTRING_MIDDLE FSTRING_START _transform_msg","8-10":"_prefix t u","8-12":"ASYNC AWAIT StopTokenizing"},"tomllib":{"in":"11-","11-":"TOMLDecodeError __all__ _parser _re _types load loads"},"tomllib._parser":{"in":"11-","11-":"ASCII_CTRL Any BARE_KEY_CHARS BASIC_STR_ESCAPE_REPLACEMENTS BinaryIO Flags HEXDIGIT_CHARS ILLEGAL_BASIC_STR_CHARS ILLEGAL_COMMENT_CHARS ILLEGAL_LITERAL_STR_CHARS ILLEGAL_MULTILINE_BASIC_STR_CHARS ILLEGAL_MULTILINE_LITERAL_STR_CHARS Iterable KEY_INITIAL_CHARS Key MappingProxyType NamedTuple NestedDict Output ParseFloat Pos RE_DATETIME RE_LOCALTIME RE_NUMBER TOMLDecodeError TOML_WS TOML_WS_AND_NEWLINE annotations create_dict_rule create_list_rule is_unicode_scalar_value key_value_rule load loads make_safe_parse_float match_to_datetime match_to_localtime match_to_number parse_array parse_basic_str parse_basic_str_escape parse_basic_str_escape_multiline parse_hex_char parse_inline_table parse_key parse_key_part parse_key_value_pair parse_literal_str parse_multiline_str parse_one_line_basic_str parse_value skip_chars skip_comment skip_comments_and_array_ws skip_until string suffixed_err"},"tomllib._re":{"in":"11-","11-":"Any ParseFloat RE_DATETIME RE_LOCALTIME RE_NUMBER _TIME_RE_STR annotations cached_tz date datetime lru_cache match_to_datetime match_to_localtime match_to_number re time timedelta timezone tzinfo"},"tomllib._types":{"in":"11-","11-":"Any Callable Key ParseFloat Pos Tuple"},"trace":{"":"CoverageResults PRAGMA_NOCOVER Trace _Ignore __all__ _find_executable_linenos _find_lines _find_lines_from_code _find_strings _fullmodname _modname _time dis gc inspect io linecache main os pickle sys sysconfig threading token tokenize"},"traceback":{"":"FrameSummary StackSummary TracebackException _RECURSIVE_CUTOFF __all__ _cause_message _context_message _format_final_exc_line clear_frames collections extract_stack extract_tb format_exc format_exception format_exception_only format_list format_stack format_tb itertools linecache print_exc print_exception print_last print_list print_stack print_tb sys walk_stack walk_tb","10-":"_Sentinel _parse_value_tb _sentinel","11-":"_Anchors _ExceptionPrintContext _WIDE_CHAR_SPECIFIERS _byte_offset_to_character_offset _display_width _extract_caret_anchors_from_line_segment _get_code_position _safe_string _walk_tb_with_full_positions suppress textwrap","12-":"_CASE_COST _MAX_CANDIDATE_ITEMS _MAX_STRING_SIZE _MOVE_COST _compute_suggestion_error _levenshtein_distance _substitution_cost","13-":"ANSIColors BUILTIN_EXCEPTION_LIMIT _colorize _print_exception_bltin warnings","8-10":"_some_str"},"tracemalloc":{"":"BaseFilter DomainFilter Filter Frame Iterable Sequence Snapshot Statistic StatisticDiff Trace Traceback _Traces _compare_grouped_stats _format_size _get_object_traceback _get_traces _normalize_filename clear_traces fnmatch get_object_traceback get_traceback_limit get_traced_memory get_tracemalloc_memory is_tracing linecache os pickle start stop take_snapshot total_ordering","9-":"reset_peak"},"tty":{"":"B0 B1000000 B110 B115200 B1152000 B1200 B134 B150 B1500000 B1800 B19200 B200 B2000000 B230400 B2400 B2500000 B300 B3000000 B3500000 B38400 B4000000 B460800 B4800 B50 B500000 B57600 B576000 B600 B75 B921600 B9600 BRKINT BS0 BS1 BSDLY CBAUD CBAUDEX CC CDSUSP CEOF CEOL CEOT CERASE CFLAG CFLUSH CIBAUD CINTR CKILL CLNEXT CLOCAL CQUIT CR0 CR1 CR2 CR3 CRDLY CREAD CRPRNT CRTSCTS CS5 CS6 CS7 CS8 CSIZE CSTART CSTOP CSTOPB CSUSP CWERASE ECHO ECHOCTL ECHOE ECHOK ECHOKE ECHONL ECHOPRT EXTA EXTB FF0 FF1 FFDLY FIOASYNC FIOCLEX FIONBIO FIONCLEX FIONREAD FLUSHO HUPCL ICANON ICRNL IEXTEN IFLAG IGNBRK IGNCR IGNPAR IMAXBEL INLCR INPCK IOCSIZE_MASK IOCSIZE_SHIFT ISIG ISPEED ISTRIP IUCLC IXANY IXOFF IXON LFLAG NCC NCCS NL0 NL1 NLDLY NOFLSH N_MOUSE N_PPP N_SLIP N_STRIP N_TTY OCRNL OFDEL OFILL OFLAG OLCUC ONLCR ONLRET ONOCR OPOST OSPEED PARENB PARMRK PARODD PENDIN TAB0 TAB1 TAB2 TAB3 TABDLY TCFLSH TCGETA TCGETS TCIFLUSH TCIOFF TCIOFLUSH TCION TCOFLUSH TCOOFF TCOON TCSADRAIN TCSAFLUSH TCSANOW TCSBRK TCSBRKP TCSETA TCSETAF TCSETAW TCSETS TCSETSF TCSETSW TCXONC TIOCCONS TIOCEXCL TIOCGETD TIOCGICOUNT TIOCGLCKTRMIOS TIOCGPGRP TIOCGSERIAL TIOCGSOFTCAR TIOCGWINSZ TIOCINQ TIOCLINUX TIOCMBIC TIOCMBIS TIOCMGET TIOCMIWAIT TIOCMSET TIOCM_CAR TIOCM_CD TIOCM_CTS TIOCM_DSR TIOCM_DTR TIOCM_LE TIOCM_RI TIOCM_RNG TIOCM_RTS TIOCM_SR TIOCM_ST TIOCNOTTY TIOCNXCL TIOCOUTQ TIOCPKT TIOCPKT_DATA TIOCPKT_DOSTOP TIOCPKT_FLUSHREAD TIOCPKT_FLUSHWRITE TIOCPKT_NOSTOP TIOCPKT_START TIOCPKT_STOP TIOCSCTTY TIOCSERCONFIG TIOCSERGETLSR TIOCSERGETMULTI TIOCSERGSTRUCT TIOCSERGWILD TIOCSERSETMULTI TIOCSERSWILD TIOCSER_TEMT TIOCSETD TIOCSLCKTRMIOS TIOCSPGRP TIOCSSERIAL TIOCSSOFTCAR TIOCSTI TIOCSWINSZ TOSTOP VDISCARD VEOF VEOL VEOL2 VERASE VINTR VKILL VLNEXT VMIN VQUIT VREPRINT VSTART VSTOP VSUSP VSWTC VSWTCH VT0 VT1 VTDLY VTIME VWERASE XCASE XTABS __all__ error setcbreak setraw tcdrain tcflow tcflush tcgetattr tcsendbreak tcsetattr","11-":"tcgetwinsize tcsetwinsize","12-":"cfmakecbreak cfmakeraw","13-":"EXTPROC IUTF8"},"turtle":{"":"Canvas Pen RawPen RawTurtle Screen ScrolledCanvas Shape TK TNavigator TPen Tbuffer Terminator Turtle TurtleGraphicsError TurtleScreen TurtleScreenBase Vec2D _CFG _LANGUAGE _Root _Screen _TurtleImage __all__ __forwardmethods __func_body __methodDict __methods __stringBody _alias_list _make_global_funcs _screen_docrevise _tg_classes _tg_screen_functions _tg_turtle_functions _tg_utilities _turtle_docrevise addshape back backward begin_fill begin_poly bgcolor bgpic bk bye circle clear clearscreen clearstamp clearstamps clone color colormode config_dict deepcopy degrees delay distance done dot down end_fill end_poly exitonclick fd fillcolor filling forward get_poly get_shapepoly getcanvas getmethparlist getpen getscreen getshapes getturtle goto heading hideturtle home ht inspect isdown isfile isvisible join left listen lt mainloop math mode numinput onclick ondrag onkey onkeypress onkeyrelease onrelease onscreenclick ontimer pd pen pencolor pendown pensize penup pos position pu radians read_docstrings readconfig register_shape reset resetscreen resizemode right rt screensize seth setheading setpos setposition setundobuffer setup setworldcoordinates setx sety shape shapesize shapetransform shearfactor showturtle simpledialog speed split st stamp sys textinput tilt tiltangle time title towards tracer turtles turtlesize types undo undobufferentries up update width window_height window_width write write_docstringdict xcor ycor","11-12":"warnings","12-":"teleport","8-11":"_ver","8-12":"settiltangle"},"types":{"":"AsyncGeneratorType BuiltinFunctionType BuiltinMethodType CellType ClassMethodDescriptorType CodeType CoroutineType DynamicClassAttribute FrameType FunctionType GeneratorType GetSetDescriptorType LambdaType MappingProxyType MemberDescriptorType MethodDescriptorType MethodType MethodWrapperType ModuleType SimpleNamespace TracebackType WrapperDescriptorType _GeneratorWrapper __all__ _calculate_meta coroutine new_class prepare_class resolve_bases","10-":"EllipsisType NoneType NotImplementedType UnionType","12-":"get_original_bases","13-":"__getattr__","8-11":"_cell_factory","9-":"GenericAlias"},"typing":{"8":"_VariadicGenericAlias _check_fails _dict_new _no_init _normalize_alias _subs_tvars _typeddict_new","10":"_TypeVarLike _prepare_paramspec_params","11":"_BoundVarianceMixin","":"ABCMeta AbstractSet Any AnyStr AsyncGenerator AsyncIterable AsyncIterator Awaitable BinaryIO ByteString CT_co Callable ChainMap ClassVar Collection Container Coroutine Counter DefaultDict Deque Dict EXCLUDED_ATTRIBUTES Final ForwardRef FrozenSet Generator Generic Hashable IO ItemsView Iterable Iterator KT KeysView List Literal Mapping MappingView MethodDescriptorType MethodWrapperType MutableMapping MutableSequence MutableSet NamedTuple NamedTupleMeta NewType NoReturn Optional OrderedDict Protocol Reversible Sequence Set Sized SupportsAbs SupportsBytes SupportsComplex SupportsFloat SupportsIndex SupportsInt SupportsRound T TYPE_CHECKING T_co T_contra Text TextIO Tuple Type TypeVar TypedDict Union VT VT_co V_co ValuesView WrapperDescriptorType _Final _GenericAlias _ProtocolMeta _SPECIAL_NAMES _SpecialForm _TYPING_INTERNALS _TypedDictMeta _TypingEllipsis __all__ _alias _allowed_types _cleanups _eval_type _get_protocol_attrs _is_dunder _make_nmtuple _overload_dummy _prohibited _remove_dups_flatten _special _tp_cache _type_check _type_repr abstractmethod cast collections final functools get_args get_origin get_type_hints no_type_check no_type_check_decorator operator overload runtime_checkable sys types","10-":"Concatenate ParamSpec ParamSpecArgs ParamSpecKwargs TypeAlias TypeGuard _ConcatenateGenericAlias _PROTO_ALLOWLIST _allow_reckless_class_checks _caller _is_param_expr is_typeddict","11-":"LiteralString Never NotRequired Required Self TypeVarTuple Unpack _ASSERT_NEVER_REPR_MAX_LENGTH _AnyMeta _NotIterable _UnpackGenericAlias _idfunc _is_typevar_like _is_unpacked_typevartuple _overload_registry _should_unflatten_callable_args _unpack_args assert_never assert_type clear_overloads dataclass_transform defaultdict get_overloads reveal_type","11-12":"_DeprecatedType _PickleUsingNameMixin _collect_parameters warnings","12-":"TypeAliasType _DeprecatedGenericAlias _Func _IdentityCallable _caches _generic_class_getitem _generic_init_subclass _lazy_load_getattr_static _make_union _paramspec_prepare_subst _paramspec_subst _proto_hook _typevar_subst _typevartuple_prepare_subst copyreg override","13-":"NoDefault ReadOnly TypeIs _Sentinel _TypedCacheSpecialForm __getattr__ _abc_instancecheck _abc_subclasscheck _check_generic_specialization _collect_type_parameters _compare_args_orderless _deduplicate_unhashable _deprecation_warning_for_no_type_params_passed _get_typeddict_qualifiers _sentinel _type_check_issubclass_arg_1 get_protocol_members is_protocol","8-10":"_TypingEmpty _collect_type_vars _get_defaults","8-11":"_Immutable _is_callable_members_only","8-12":"AsyncContextManager ContextManager Match Pattern _check_generic contextlib io re stdlib_re","8-9":"_PROTO_WHITELIST _allow_reckless_class_cheks","9-":"Annotated GenericAlias _AnnotatedAlias _BaseGenericAlias _CallableGenericAlias _CallableType _LiteralGenericAlias _NamedTuple _SpecialGenericAlias _TupleType _TypedDict _UnionGenericAlias _deduplicate _flatten_literal_params _namedtuple_mro_entries _no_init_or_replace_init _strip_annotations _type_convert _value_and_type_iter","9-12":"_LiteralSpecialForm"},"unicodedata":{"":"UCD bidirectional category combining decimal decomposition digit east_asian_width is_normalized lookup mirrored name normalize numeric ucd_3_2_0 unidata_version","10-":"_ucnhash_CAPI","8-9":"ucnhash_CAPI"},"unittest":{"8":"IsolatedAsyncioTestCase async_case","":"BaseTestSuite FunctionTestCase SkipTest TestCase TestLoader TestProgram TestResult TestSuite TextTestResult TextTestRunner __all__ __unittest addModuleCleanup case defaultTestLoader expectedFailure installHandler loader main registerResult removeHandler removeResult result runner signals skip skipIf skipUnless suite util","11-":"doModuleCleanups enterModuleContext","8-11":"_TextTestResult load_tests","8-12":"findTestCases getTestCaseNames makeSuite","9-":"__getattr__"},"unittest._log":{"in":"9-","9-":"_AssertLogsContext _BaseTestCaseContext _CapturingHandler _LoggingWatcher collections logging"},"unittest.async_case":{"":"IsolatedAsyncioTestCase TestCase asyncio inspect","11-":"contextvars warnings"},"unittest.case":{"8":"_AssertLogsContext _CapturingHandler _LoggingWatcher logging","":"DIFF_OMITTED FunctionTestCase SkipTest TestCase _AssertRaisesBaseContext _AssertRaisesContext _AssertWarnsContext _BaseTestCaseContext _OrderedChainMap _Outcome _ShouldStop _SubTest _UnexpectedSuccess __unittest _common_shorten_repr _count_diff_all_purpose _count_diff_hashable _id _is_subtype _module_cleanups _subtest_msg_sentinel addModuleCleanup collections contextlib difflib doModuleCleanups expectedFailure functools pprint re result safe_repr skip skipIf skipUnless strclass sys traceback types warnings","11-":"_addError _addSkip _enter_context enterModuleContext","12-":"time","13-":"_AssertNotWarnsContext"},"unittest.loader":{"":"TestLoader VALID_MODULE_NAME _FailedTest __unittest _make_failed_import_test _make_failed_load_tests _make_failed_test _make_skipped_test case defaultTestLoader fnmatch fnmatchcase functools os re suite sys traceback types util","12-":"_splitext","8-11":"_jython_aware_splitext warnings","8-12":"_makeLoader findTestCases getTestCaseNames makeSuite"},"unittest.main":{"":"MAIN_EXAMPLES MODULE_EXAMPLES TestProgram __unittest _convert_name _convert_names _convert_select_pattern argparse installHandler loader main os runner sys","11-12":"warnings","12-":"_NO_TESTS_EXITCODE"},"unittest.mock":{"8":"__version__","":"ANY AsyncMagicMixin AsyncMock AsyncMockMixin Base CallableMixin CodeType DEFAULT FILTER_DIR FunctionTypes MagicMixin MagicMock MagicProxy MethodType Mock ModuleType NonCallableMagicMock NonCallableMock PropertyMock _ANY _AsyncIterator _Call _CallList _MockIter _Sentinel _SentinelObject _SpecState __all__ _all_magics _all_sync_magics _allowed_names _async_magics _async_method_magics _builtins _calculate_return_value _callable _check_and_set_parent _check_signature _clear_dict _copy_func_details _delegating_property _deleted _extract_mock _format_call_signature _get_async_iter _get_eq _get_iter _get_method _get_ne _get_signature_object _get_target _instance_callable _is_async_func _is_async_obj _is_exception _is_instance_mock _is_list _is_magic _magics _missing _must_skip _non_defaults _patch _patch_dict _patch_multiple _patch_object _patch_stopall _return_values _safe_super _set_return_value _set_signature _setup_async_mock _setup_func _side_effect_methods _sync_async_magics _to_stream _try_iter _unsupported_magics asyncio builtins call contextlib create_autospec file_spec inplace inspect io magic_methods mock_open numerics partial patch pprint right safe_repr seal sentinel sys wraps","10-":"InvalidSpecError RLock _check_spec_arg_typos","11-":"open_spec pkgutil","12-":"_ATTRIB_DENY_LIST _CODE_ATTRS _CODE_SIG","13-":"ThreadingMixin ThreadingMock _set_async_signature _timeout_unset threading","8-10":"_dot_lookup _importer","9-":"_AnyComparer iscoroutinefunction","9-11":"_MOCK_SIG"},"unittest.result":{"":"STDERR_LINE STDOUT_LINE TestResult __unittest failfast io sys traceback util wraps"},"unittest.runner":{"":"TextTestResult TextTestRunner _WritelnDecorator __unittest registerResult result sys time warnings","11-":"_SubTest"},"unittest.signals":{"":"_InterruptHandler __unittest _interrupt_handler _results installHandler registerResult removeHandler removeResult signal weakref wraps"},"unittest.suite":{"":"BaseTestSuite TestSuite _DebugResult _ErrorHolder __unittest _call_if_exists _isnotsuite case sys util"},"unittest.util":{"":"Counter _MAX_LENGTH _MIN_BEGIN_LEN _MIN_COMMON_LEN _MIN_DIFF_LEN _MIN_END_LEN _Mismatch _PLACEHOLDER_LEN __unittest _common_shorten_repr _count_diff_all_purpose _count_diff_hashable _shorten commonprefix namedtuple safe_repr sorted_list_difference strclass three_way_cmp unorderable_list_difference"},"urllib":{"":"error parse request response"},"urllib.error":{"":"ContentTooShortError HTTPError URLError __all__ urllib","10-":"io"},"urllib.parse":{"8":"_remove_unsafe_bytes_from_url","":"DefragResult DefragResultBytes ParseResult ParseResultBytes ResultBase SplitResult SplitResultBytes _ALWAYS_SAFE _ALWAYS_SAFE_BYTES _DefragResultBase _NetlocResultMixinBase _NetlocResultMixinBytes _NetlocResultMixinStr _ParseResultBase _ResultMixinBytes _ResultMixinStr _SplitResultBase _UNSAFE_URL_BYTES_TO_REMOVE _WHATWG_C0_CONTROL_OR_SPACE __all__ _asciire _checknetloc _coerce_args _decode_args _encode_result _hexdig _hextobyte _hostprog _implicit_encoding _implicit_errors _noop _portprog _splitattr _splithost _splitnetloc _splitnport _splitparams _splitpasswd _splitport _splitquery _splittag _splittype _splituser _splitvalue _to_bytes _typeprog clear_cache namedtuple non_hierarchical parse_qs parse_qsl quote quote_from_bytes quote_plus re scheme_chars splitattr splithost splitnport splitpasswd splitport splitquery splittag splittype splituser splitvalue to_bytes unquote unquote_plus unquote_to_bytes unwrap urldefrag urlencode urljoin urlparse urlsplit urlunparse urlunsplit uses_fragment uses_netloc uses_params uses_query uses_relative warnings","11-":"_Quoter __getattr__ _byte_quoter_factory _check_bracketed_host functools ipaddress","12-":"_generate_unquoted_parts _unquote_impl math","8-10":"MAX_CACHE_SIZE Quoter _parse_cache _safe_quoters collections","8-11":"sys","9-":"types"},"urllib.request":{"":"AbstractBasicAuthHandler AbstractDigestAuthHandler AbstractHTTPHandler BaseHandler CacheFTPHandler ContentTooShortError DataHandler FTPHandler FancyURLopener FileHandler HTTPBasicAuthHandler HTTPCookieProcessor HTTPDefaultErrorHandler HTTPDigestAuthHandler HTTPError HTTPErrorProcessor HTTPHandler HTTPPasswordMgr HTTPPasswordMgrWithDefaultRealm HTTPPasswordMgrWithPriorAuth HTTPRedirectHandler HTTPSHandler MAXFTPCACHE OpenerDirector ProxyBasicAuthHandler ProxyDigestAuthHandler ProxyHandler Request URLError URLopener UnknownHandler __all__ __version__ _cut_port_re _ftperrors _have_ssl _localhost _noheaders _opener _parse_proxy _proxy_bypass_macosx_sysconf _randombytes _safe_gethostbyname _splitattr _splithost _splitpasswd _splitport _splitquery _splittag _splittype _splituser _splitvalue _thishost _to_bytes _url_tempfiles addclosehook addinfourl base64 bisect build_opener contextlib email ftpcache ftperrors ftpwrapper getproxies getproxies_environment hashlib http install_opener io localhost noheaders os parse_http_list parse_keqv_list pathname2url proxy_bypass proxy_bypass_environment quote re request_host socket ssl string sys tempfile thishost time unquote unquote_to_bytes unwrap url2pathname urlcleanup urljoin urlopen urlparse urlretrieve urlsplit urlunparse warnings","13-":"_proxy_bypass_winreg_override","8-11":"posixpath"},"urllib.response":{"":"__all__ addbase addclosehook addinfo addinfourl tempfile"},"urllib.robotparser":{"":"Entry RequestRate RobotFileParser RuleLine __all__ collections urllib"},"uu":{"in":"8-12","11-12":"warnings","8-12":"Error __all__ binascii decode encode os sys test"},"uuid":{"8":"_find_mac _popen","":"Enum NAMESPACE_DNS NAMESPACE_OID NAMESPACE_URL NAMESPACE_X500 RESERVED_FUTURE RESERVED_MICROSOFT RESERVED_NCS RFC_4122 SafeUUID UUID _AIX _GETTERS _LINUX _OS_GETTERS _UuidCreate _arp_getnode _generate_time_safe _ifconfig_getnode _ip_getnode _is_universal _lanscan_getnode _last_timestamp _netstat_getnode _node _random_getnode _unix_getnode _uuid _windll_getnode bytes_ getnode int_ os sys uuid1 uuid3 uuid4 uuid5","11-":"_simple_enum","12-":"main","8-12":"_has_uuid_generate_time_safe _ipconfig_getnode _load_system_functions _netbios_getnode _platform_system platform","9-":"_MAC_DELIM _MAC_OMITS_LEADING_ZEROES _find_mac_near_keyword _find_mac_under_heading _get_command_stdout _parse_mac"},"venv":{"":"EnvBuilder create logger logging main os shutil subprocess sys sysconfig types","9-":"CORE_VENV_DEPS"},"warnings":{"":"WarningMessage _OptionError __all__ _add_filter _defaultaction _filters_mutated _formatwarning_orig _formatwarnmsg _formatwarnmsg_impl _getaction _getcategory _is_internal_frame _next_external_frame _onceregistry _processoptions _setoption _showwarning_orig _showwarnmsg _showwarnmsg_impl _warn_unawaited_coroutine catch_warnings defaultaction filters filterwarnings formatwarning onceregistry resetwarnings showwarning simplefilter sys warn warn_explicit","11-":"_DEPRECATED_MSG _deprecated","12-":"_is_filename_to_skip _is_internal_filename","13-":"deprecated"},"wave":{"8":"openfp warnings","":"Error WAVE_FORMAT_PCM Wave_read Wave_write __all__ _array_fmts _wave_params builtins namedtuple open struct sys","11-":"_Chunk _byteswap","12-":"KSDATAFORMAT_SUBTYPE_PCM WAVE_FORMAT_EXTENSIBLE","8-10":"Chunk audioop"},"weakref":{"":"CallableProxyType KeyedRef ProxyType ProxyTypes ReferenceType WeakKeyDictionary WeakMethod WeakSet WeakValueDictionary _IterationGuard __all__ _collections_abc _remove_dead_weakref finalize getweakrefcount getweakrefs itertools proxy ref sys"},"webbrowser":{"":"BackgroundBrowser BaseBrowser Chrome Chromium Elinks Error GenericBrowser Konqueror Mozilla Opera UnixBrowser __all__ _browsers _lock _os_preferred_browser _synthesize _tryorder get main open open_new open_new_tab os register register_X_browsers register_standard_browsers shlex shutil subprocess sys threading","11-12":"warnings","12-":"Edge Epiphany","13-":"parse_args","8-11":"Galeon Grail Netscape"},"wsgiref":{},"wsgiref.handlers":{"":"BaseCGIHandler BaseHandler CGIHandler FileWrapper Headers IISCGIHandler SimpleHandler __all__ _is_request _monthname _needs_transcode _weekdayname format_date_time guess_scheme is_hop_by_hop os read_environ sys time"},"wsgiref.headers":{"":"Headers _formatparam re tspecials"},"wsgiref.simple_server":{"":"BaseHTTPRequestHandler HTTPServer ServerHandler SimpleHandler WSGIRequestHandler WSGIServer __all__ __version__ demo_app make_server python_implementation server_version software_version sys sys_version urllib"},"wsgiref.types":{"in":"11-","11-":"Any Callable ErrorStream FileWrapper InputStream Iterable Iterator Protocol StartResponse TracebackType TypeAlias WSGIApplication WSGIEnvironment _ExcInfo _OptExcInfo _Readable __all__"},"wsgiref.util":{"":"FileWrapper __all__ _hoppish application_uri guess_scheme is_hop_by_hop posixpath request_uri setup_testing_defaults shift_path_info"},"wsgiref.validate":{"":"ErrorWrapper InputWrapper IteratorWrapper PartialIteratorWrapper WSGIWarning WriteWrapper __all__ assert_ bad_header_value_re check_content_type check_environ check_errors check_exc_info check_headers check_input check_iterator check_status check_string_type header_re re sys validator warnings"},"xdrlib":{"in":"8-12","11-12":"warnings","8-12":"BytesIO ConversionError Error Packer Unpacker __all__ raise_conversion_error struct wraps"},"xml":{"":"__all__ parsers"},"xml.dom":{"":"DOMException DOMSTRING_SIZE_ERR DomstringSizeErr EMPTY_NAMESPACE EMPTY_PREFIX HIERARCHY_REQUEST_ERR HierarchyRequestErr INDEX_SIZE_ERR INUSE_ATTRIBUTE_ERR INVALID_ACCESS_ERR INVALID_CHARACTER_ERR INVALID_MODIFICATION_ERR INVALID_STATE_ERR IndexSizeErr InuseAttributeErr InvalidAccessErr InvalidCharacterErr InvalidModificationErr InvalidStateErr NAMESPACE_ERR NOT_FOUND_ERR NOT_SUPPORTED_ERR NO_DATA_ALLOWED_ERR NO_MODIFICATION_ALLOWED_ERR NamespaceErr NoDataAllowedErr NoModificationAllowedErr Node NotFoundErr NotSupportedErr SYNTAX_ERR SyntaxErr UserDataHandler VALIDATION_ERR ValidationErr WRONG_DOCUMENT_ERR WrongDocumentErr XHTML_NAMESPACE XMLNS_NAMESPACE XML_NAMESPACE domreg getDOMImplementation registerDOMImplementation"},"xml.dom.NodeFilter":{"":"NodeFilter"},"xml.dom.domreg":{"":"_good_enough _parse_feature_string getDOMImplementation registerDOMImplementation registered sys well_known_implementations"},"xml.dom.expatbuilder":{"":"CDATA_SECTION_NODE DOCUMENT_NODE EMPTY_NAMESPACE EMPTY_PREFIX ElementInfo ExpatBuilder ExpatBuilderNS FILTER_ACCEPT FILTER_INTERRUPT FILTER_REJECT FILTER_SKIP FilterCrutch FilterVisibilityController FragmentBuilder FragmentBuilderNS InternalSubsetExtractor Namespaces Node NodeFilter ParseEscape Rejecter Skipper TEXT_NODE XMLNS_NAMESPACE _ALLOWED_FILTER_RETURNS _FRAGMENT_BUILDER_INTERNAL_SYSTEM_ID _FRAGMENT_BUILDER_TEMPLATE _append_child _intern _parse_ns_name _set_attribute_node _typeinfo_map expat makeBuilder minidom parse parseFragment parseFragmentString parseString theDOMImplementation xmlbuilder"},"xml.dom.minicompat":{"":"EmptyNodeList NodeList StringTypes __all__ defproperty xml"},"xml.dom.minidom":{"":"Attr AttributeList CDATASection CharacterData Childless Comment DOMImplementation DOMImplementationLS Document DocumentFragment DocumentLS DocumentType EMPTY_NAMESPACE EMPTY_PREFIX Element ElementInfo EmptyNodeList Entity Identified NamedNodeMap Node NodeList Notation ProcessingInstruction ReadOnlySequentialNamedNodeMap StringTypes Text TypeInfo XMLNS_NAMESPACE _append_child _clear_id_cache _clone_node _do_pulldom_parse _get_containing_element _get_containing_entref _get_elements_by_tagName_helper _get_elements_by_tagName_ns_helper _in_document _no_type _nodeTypes_with_children _nssplit _set_attribute_node _write_data defproperty domreg getDOMImplementation io parse parseString xml"},"xml.dom.pulldom":{"":"CHARACTERS COMMENT DOMEventStream END_DOCUMENT END_ELEMENT ErrorHandler IGNORABLE_WHITESPACE PROCESSING_INSTRUCTION PullDOM SAX2DOM START_DOCUMENT START_ELEMENT default_bufsize parse parseString xml"},"xml.dom.xmlbuilder":{"8":"warnings","":"DOMBuilder DOMBuilderFilter DOMEntityResolver DOMImplementationLS DOMInputSource DocumentLS Options __all__ _name_xform copy xml"},"xml.etree":{},"xml.etree.ElementInclude":{"":"ElementTree FatalIncludeError XINCLUDE XINCLUDE_FALLBACK XINCLUDE_INCLUDE copy default_loader include","9-":"DEFAULT_MAX_INCLUSION_DEPTH LimitedRecursiveIncludeError _include urljoin"},"xml.etree.ElementPath":{"":"_SelectorContext _cache _is_wildcard_tag _prepare_tag find findall findtext get_parent_map iterfind ops prepare_child prepare_descendant prepare_parent prepare_predicate prepare_self prepare_star re xpath_tokenizer xpath_tokenizer_re"},"xml.etree.ElementTree":{"":"C14NWriterTarget Comment Element ElementPath ElementTree HTML_EMPTY PI ParseError ProcessingInstruction QName SubElement TreeBuilder VERSION XML XMLID XMLParser XMLPullParser _Element_Py _ListDataStream __all__ _escape_attrib _escape_attrib_c14n _escape_attrib_html _escape_cdata _escape_cdata_c14n _get_writer _looks_like_prefix_name _namespace_map _namespaces _raise_serialization_error _serialize _serialize_html _serialize_text _serialize_xml _set_factories canonicalize collections contextlib dump fromstring fromstringlist io iselement iterparse parse re register_namespace sys tostring tostringlist warnings","13-":"weakref","9-":"indent"},"xml.etree.cElementTree":{"":"C14NWriterTarget Comment Element ElementTree PI ParseError ProcessingInstruction QName SubElement TreeBuilder VERSION XML XMLID XMLParser XMLPullParser canonicalize dump fromstring fromstringlist iselement iterparse parse register_namespace tostring tostringlist","9-":"indent"},"xml.parsers":{"":"expat"},"xml.parsers.expat":{"":"EXPAT_VERSION ErrorString ExpatError ParserCreate XMLParserType XML_PARAM_ENTITY_PARSING_ALWAYS XML_PARAM_ENTITY_PARSING_NEVER XML_PARAM_ENTITY_PARSING_UNLESS_STANDALONE error errors expat_CAPI features model native_encoding sys version_info"},"xml.sax":{"":"ContentHandler ErrorHandler InputSource SAXException SAXNotRecognizedException SAXNotSupportedException SAXParseException SAXReaderNotAvailable _create_parser _exceptions _false default_parser_list handler make_parser parse parseString xmlreader","8-11":"_key"},"xml.sax._exceptions":{"":"SAXException SAXNotRecognizedException SAXNotSupportedException SAXParseException SAXReaderNotAvailable"},"xml.sax.expatreader":{"":"AttributesImpl AttributesNSImpl ExpatLocator ExpatParser SAXException SAXNotRecognizedException SAXNotSupportedException SAXParseException SAXReaderNotAvailable _ClosedParser _mkproxy create_parser expat feature_external_ges feature_external_pes feature_namespace_prefixes feature_namespaces feature_string_interning feature_validation handler property_interning_dict property_xml_string saxutils version xmlreader"},"xml.sax.handler":{"":"ContentHandler DTDHandler EntityResolver ErrorHandler all_features all_properties feature_external_ges feature_external_pes feature_namespace_prefixes feature_namespaces feature_string_interning feature_validation property_declaration_handler property_dom_node property_encoding property_interning_dict property_lexical_handler property_xml_string version","10-":"LexicalHandler"},"xml.sax.saxutils":{"":"XMLFilterBase XMLGenerator __dict_replace _gettextwriter codecs escape handler io os prepare_input_source quoteattr unescape urllib xmlreader"},"xml.sax.xmlreader":{"":"AttributesImpl AttributesNSImpl IncrementalParser InputSource Locator SAXNotRecognizedException SAXNotSupportedException XMLReader _test handler"},"xmlrpc":{},"xmlrpc.client":{"":"APPLICATION_ERROR Binary Boolean BytesIO DateTime Decimal Error ExpatParser FastMarshaller FastParser FastUnmarshaller Fault GzipDecodedResponse INTERNAL_ERROR INVALID_ENCODING_CHAR INVALID_METHOD_PARAMS INVALID_XMLRPC MAXINT METHOD_NOT_FOUND MININT Marshaller MultiCall MultiCallIterator NOT_WELLFORMED_ERROR PARSE_ERROR ProtocolError ResponseError SERVER_ERROR SYSTEM_ERROR SafeTransport Server ServerProxy TRANSPORT_ERROR Transport UNSUPPORTED_ENCODING Unmarshaller WRAPPERS _Method _MultiCallMethod __version__ _binary _datetime _datetime_type _iso8601_format _strftime base64 boolean datetime dumps errno escape expat getparser gzip gzip_decode gzip_encode http loads sys time urllib"},"xmlrpc.server":{"":"BaseHTTPRequestHandler CGIXMLRPCRequestHandler DocCGIXMLRPCRequestHandler DocXMLRPCRequestHandler DocXMLRPCServer Fault MultiPathXMLRPCServer ServerHTMLDoc SimpleXMLRPCDispatcher SimpleXMLRPCRequestHandler SimpleXMLRPCServer XMLRPCDocGenerator dumps fcntl gzip_decode gzip_encode html http list_public_methods loads os partial pydoc re resolve_dotted_attribute signature socketserver sys traceback"},"zipapp":{"":"MAIN_TEMPLATE ZipAppError __all__ _copy_archive _maybe_open _write_file_prefix contextlib create_archive get_interpreter main os pathlib shebang_encoding shutil stat sys zipfile"},"zipfile":{"8":"functools","":"BZIP2_VERSION BadZipFile BadZipfile CompleteDirs DEFAULT_VERSION LZMACompressor LZMADecompressor LZMA_VERSION LargeZipFile MAX_EXTRACT_VERSION Path PyZipFile ZIP64_LIMIT ZIP64_VERSION ZIP_BZIP2 ZIP_DEFLATED ZIP_FILECOUNT_LIMIT ZIP_LZMA ZIP_MAX_COMMENT ZIP_STORED ZipExtFile ZipFile ZipInfo _CD64_CREATE_VERSION _CD64_DIRECTORY_RECSIZE _CD64_DIRECTORY_SIZE _CD64_DISK_NUMBER _CD64_DISK_NUMBER_START _CD64_EXTRACT_VERSION _CD64_NUMBER_ENTRIES_THIS_DISK _CD64_NUMBER_ENTRIES_TOTAL _CD64_OFFSET_START_CENTDIR _CD64_SIGNATURE _CD_COMMENT_LENGTH _CD_COMPRESSED_SIZE _CD_COMPRESS_TYPE _CD_CRC _CD_CREATE_SYSTEM _CD_CREATE_VERSION _CD_DATE _CD_DISK_NUMBER_START _CD_EXTERNAL_FILE_ATTRIBUTES _CD_EXTRACT_SYSTEM _CD_EXTRACT_VERSION _CD_EXTRA_FIELD_LENGTH _CD_FILENAME_LENGTH _CD_FLAG_BITS _CD_INTERNAL_FILE_ATTRIBUTES _CD_LOCAL_HEADER_OFFSET _CD_SIGNATURE _CD_TIME _CD_UNCOMPRESSED_SIZE _DD_SIGNATURE _ECD_COMMENT _ECD_COMMENT_SIZE _ECD_DISK_NUMBER _ECD_DISK_START _ECD_ENTRIES_THIS_DISK _ECD_ENTRIES_TOTAL _ECD_LOCATION _ECD_OFFSET _ECD_SIGNATURE _ECD_SIZE _EndRecData _EndRecData64 _FH_COMPRESSED_SIZE _FH_COMPRESSION_METHOD _FH_CRC _FH_EXTRACT_SYSTEM _FH_EXTRACT_VERSION _FH_EXTRA_FIELD_LENGTH _FH_FILENAME_LENGTH _FH_GENERAL_PURPOSE_FLAG_BITS _FH_LAST_MOD_DATE _FH_LAST_MOD_TIME _FH_SIGNATURE _FH_UNCOMPRESSED_SIZE _SharedFile _Tellable _ZipDecrypter _ZipWriteFile __all__ _check_compression _check_zipfile _crctable _gen_crc _get_compressor _get_decompressor binascii bz2 compressor_names crc32 error importlib io is_zipfile lzma main os shutil sizeCentralDir sizeEndCentDir sizeEndCentDir64 sizeEndCentDir64Locator sizeFileHeader stat stringCentralDir stringEndArchive stringEndArchive64 stringEndArchive64Locator stringFileHeader struct structCentralDir structEndArchive structEndArchive64 structEndArchive64Locator structFileHeader sys threading time zlib","10-11":"_extract_text_encoding pathlib","11-":"_MASK_COMPRESSED_PATCH _MASK_COMPRESS_OPTION_1 _MASK_ENCRYPTED _MASK_STRONG_ENCRYPTION _MASK_USE_DATA_DESCRIPTOR _MASK_UTF_FILENAME","12-":"_path _sanitize_filename","13-":"_Extra","8-11":"FastLookup _ancestry _dedupe _difference _parents contextlib itertools posixpath","8-12":"_EXTRA_FIELD_STRUCT _strip_extra"},"zipfile._path":{"12":"translate","in":"12-","12-":"CompleteDirs FastLookup InitializedState Path __all__ _ancestry _dedupe _difference _extract_text_encoding _parents contextlib glob io itertools pathlib posixpath re zipfile","13-":"Translator stat sys"},"zipfile._path.glob":{"12":"replace translate","in":"12-","12-":"re separate","13-":"Translator _default_seps os"},"zipimport":{"":"END_CENTRAL_DIR_SIZE MAX_COMMENT_LEN STRING_END_ARCHIVE ZipImportError __all__ _bootstrap _bootstrap_external _code_type _compile_source _eq_mtime _get_data _get_decompress_func _get_module_code _get_module_info _get_module_path _get_mtime_and_size_of_source _get_pyc_source _imp _importing_zlib _io _is_dir _module_type _normalize_line_endings _parse_dostime _read_directory _unmarshal_code _unpack_uint16 _unpack_uint32 _zip_directory_cache _zip_searchorder alt_path_sep cp437_table marshal path_sep sys time zipimporter","10-":"_warnings","13-":"END_CENTRAL_DIR_LOCATOR_SIZE_64 END_CENTRAL_DIR_SIZE_64 MAX_UINT32 STRING_END_LOCATOR_64 STRING_END_ZIP_64 ZIP64_EXTRA_TAG _unpack_uint64","8-9":"_ZipImportResourceReader"},"zlib":{"":"DEFLATED DEF_BUF_SIZE DEF_MEM_LEVEL MAX_WBITS ZLIB_RUNTIME_VERSION ZLIB_VERSION Z_BEST_COMPRESSION Z_BEST_SPEED Z_BLOCK Z_DEFAULT_COMPRESSION Z_DEFAULT_STRATEGY Z_FILTERED Z_FINISH Z_FIXED Z_FULL_FLUSH Z_HUFFMAN_ONLY Z_NO_COMPRESSION Z_NO_FLUSH Z_PARTIAL_FLUSH Z_RLE Z_SYNC_FLUSH Z_TREES __version__ adler32 compress compressobj crc32 decompress decompressobj error","12-":"_ZlibDecompressor"},"zoneinfo":{"in":"9-","9-":"InvalidTZPathWarning ZoneInfo ZoneInfoNotFoundError __all__ __getattr__ _common _tzpath available_timezones reset_tzpath"},"zoneinfo._common":{"in":"9-","9-":"ZoneInfoNotFoundError _TZifHeader load_data load_tzdata struct"},"zoneinfo._tzpath":{"in":"9-","13-":"_reset_tzpath","9-":"InvalidTZPathWarning TZPATH _get_invalid_paths_message _parse_python_tzpath _validate_tzfile_path available_timezones find_tzfile os reset_tzpath sysconfig"},"zoneinfo._zoneinfo":{"in":"9-","11-":"_parse_transition_time","9-":"EPOCH EPOCHORDINAL ZoneInfo _CalendarOffset _DayOffset _NO_TTINFO _TZStr _common _load_timedelta _parse_dst_start_end _parse_tz_delta _parse_tz_str _post_epoch_days_before_year _ttinfo _tzpath bisect calendar collections datetime functools re timedelta tzinfo weakref"}}}');

// src/python/stdlib-contents.ts
var notOnLinux = /* @__PURE__ */ new Set([
  ...["_msi", "_overlapped", "_scproxy", "_winapi", "_wmi", "msilib", "msvcrt", "nt", "winreg", "winsound"],
  ...["_winreg", "_android_support", "_apple_support", "_ios_support"]
]);
var byPatches = /* @__PURE__ */ new Map([
  [
    "tarfile",
    /* @__PURE__ */ new Set(["LinkFallbackError", "data_filter", "tar_filter", "fully_trusted_filter", "FilterError"])
  ],
  ["xml.etree.ElementTree", /* @__PURE__ */ new Set(["flush"])]
]);
var removedLater = /* @__PURE__ */ new Map([
  [
    14,
    /* @__PURE__ */ new Map([
      ["ast", /* @__PURE__ */ new Set(["Bytes", "Ellipsis", "NameConstant", "Num", "Str"])],
      [
        "asyncio",
        /* @__PURE__ */ new Set([
          ...["AbstractChildWatcher", "FastChildWatcher", "MultiLoopChildWatcher", "SafeChildWatcher"],
          ...["get_child_watcher", "set_child_watcher"]
        ])
      ],
      ["importlib.abc", /* @__PURE__ */ new Set(["ResourceReader", "Traversable", "TraversableResources"])],
      ["pkgutil", /* @__PURE__ */ new Set(["find_loader", "get_loader"])],
      ["pty", /* @__PURE__ */ new Set(["master_open", "slave_open"])],
      ["sqlite3", /* @__PURE__ */ new Set(["version", "version_info"])],
      ["urllib.parse", /* @__PURE__ */ new Set(["Quoter"])],
      ["urllib.request", /* @__PURE__ */ new Set(["FancyURLopener", "URLopener"])]
    ])
  ]
]);
var ofEveryModule = /* @__PURE__ */ new Set([
  ...["__annotations__", "__builtins__", "__cached__", "__class__", "__dict__", "__doc__", "__file__"],
  ...["__loader__", "__name__", "__package__", "__path__", "__spec__"]
]);
var ofSomeModules = /* @__PURE__ */ new Set(["__all__", "__version__", "__author__"]);
var modules = new Map(
  Object.entries(stdlib_contents_default.modules)
);
function standardLibrary(minor) {
  const asked = Math.min(Math.max(minor, stdlib_contents_default.first), stdlib_contents_default.last);
  const isNewer = minor > stdlib_contents_default.last;
  const top = stdlibModulesOf(Math.max(minor, 6));
  const hasModule = (module) => {
    const first = module.split(".", 1)[0];
    if (notOnLinux.has(first) || !top.has(first)) return false;
    if (first === module || !modules.has(first)) return true;
    if (isIn(modules.get(module)?.["in"] ?? "", asked) && modules.has(module)) return true;
    return module === "os.path" || isNewer || (modules.get(first)?.["?"] ?? "") !== "";
  };
  return {
    hasModule,
    wasRemoved: (module) => !top.has(module) && stdlibModules().has(module),
    hasName: (module, name) => {
      if (ofEveryModule.has(name) || ofSomeModules.has(name) || byPatches.get(module)?.has(name) === true)
        return true;
      if (module === "os.path") return void 0;
      if (isRemoved(module, name, stdlib_contents_default.last, minor)) return false;
      if (hasModule(`${module}.${name}`)) return true;
      const found = hasNameIn(module, name, asked);
      return found === false && isNewer ? void 0 : found;
    }
  };
}
function isRemoved(module, name, last, minor) {
  return [...removedLater].some(
    ([since, names]) => last < since && since <= minor && names.get(module)?.has(name) === true
  );
}
function hasNameIn(module, name, minor) {
  const rows = modules.get(module);
  if (rows === void 0) return void 0;
  let found = false;
  for (const [range, names] of Object.entries(rows)) {
    if (range === "in" || !isIn(range, minor)) continue;
    if (hasWord(names, "?") || hasWord(names, "__getattr__")) return void 0;
    found ||= hasWord(names, name);
  }
  return found;
}
function hasWord(text, word) {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if ((at === 0 || text[at - 1] === " ") && (end === text.length || text[end] === " ")) return true;
  }
  return false;
}
function isIn(range, minor) {
  if (range === "") return true;
  return range.split(",").some((part) => {
    const [first, last] = part.split("-");
    return Number(first) <= minor && (last === void 0 ? Number(first) === minor : last === "" || minor <= Number(last));
  });
}

// src/checks/load/conditions.ts
var something = /* @__PURE__ */ Symbol("something");
var anyPatch = /* @__PURE__ */ Symbol("patch");
var SOME_HEX = 0.5;
function interpreterFacts(minor, machine) {
  const facts = /* @__PURE__ */ new Map([
    ["sys.platform", "linux"],
    ["platform", something],
    ["os.name", "posix"],
    ["os.sep", "/"],
    ["sys.implementation.name", "cpython"],
    ["sys.byteorder", "little"],
    ["sys.maxsize", 2 ** 63 - 1],
    ["sys.version_info", [3, minor, anyPatch]],
    ["sys.hexversion", (3 << 24) + (minor << 16) + SOME_HEX],
    ["sys.version_info.major", 3],
    ["sys.version_info.minor", minor],
    ["platform.system()", "Linux"],
    ["platform.python_implementation()", "CPython"],
    ["TYPE_CHECKING", false],
    ["typing.TYPE_CHECKING", false],
    ["typing_extensions.TYPE_CHECKING", false],
    ["t.TYPE_CHECKING", false],
    ["__debug__", true],
    ["__name__", "<module>"]
  ]);
  if (machine !== void 0) facts.set("platform.machine()", machine);
  return facts;
}
function valueOf(expression, known3) {
  switch (expression.kind) {
    case "constant":
      return expression.value;
    case "list": {
      const items = expression.items.map((item) => valueOf(item, known3));
      return items.every((item) => item !== void 0) ? items : void 0;
    }
    case "name":
      return known3.names.has(expression.name) ? known3.names.get(expression.name) : factOf(expression.name, known3);
    case "call":
      return callOf(expression, known3);
    case "index":
    case "slice":
      return partOf(expression, known3);
    case "lambda":
      return something;
    case "data":
    case "unknown":
      return void 0;
    default:
      return truthOf(expression, known3);
  }
}
function truthOf(expression, known3) {
  switch (expression.kind) {
    case "and":
    case "or": {
      const values = expression.items.map((item) => truthOf(item, known3));
      const deciding = expression.kind === "or";
      if (values.includes(deciding)) return deciding;
      return values.includes(void 0) ? void 0 : !deciding;
    }
    case "not": {
      const value = truthOf(expression.item, known3);
      return value === void 0 ? void 0 : !value;
    }
    case "compare":
      return comparisonOf(expression.left, expression.rest, known3);
    case "bound":
      return known3.isBound(expression.name);
    default: {
      const value = valueOf(expression, known3);
      return value === void 0 ? void 0 : isTrue(value);
    }
  }
}
function isTrue(value) {
  if (typeof value === "symbol") return true;
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
function factOf(name, { facts, names, aliases, valueIn }) {
  const dot = name.indexOf(".");
  const first = dot === -1 ? name : name.slice(0, dot);
  const meant = aliases.get(first);
  if (meant !== void 0) {
    const full = meant + name.slice(first.length);
    return facts.get(full) ?? valueIn(full);
  }
  if (names.has(first) && names.get(first) !== something) return void 0;
  return facts.get(name) ?? (dot === -1 ? void 0 : valueIn(name));
}
function callOf(expression, known3) {
  const { name, of, arguments: given } = expression;
  const [first] = given;
  if (given.length === 0 && of === void 0) return factOf(`${name}()`, known3);
  if (of !== void 0 || name.endsWith(".startswith")) {
    const subject = of === void 0 ? valueOf({ kind: "name", name: name.slice(0, -".startswith".length) }, known3) : valueOf(of, known3);
    const prefix = first === void 0 ? void 0 : valueOf(first, known3);
    const isPlain = typeof subject === "string" && typeof prefix === "string";
    return isPlain && name.endsWith(".startswith") ? subject.startsWith(prefix) : void 0;
  }
  if (name === "hasattr" || name === "getattr") return attributeOf(name, given, known3);
  if (given.length !== 1 || first === void 0) return void 0;
  if (/(?:^|\.)find_spec$/.test(name)) {
    const module = valueOf(first, known3);
    const found = typeof module === "string" && !module.startsWith(".") ? known3.findsModule(module) : void 0;
    return found === void 0 ? void 0 : found ? something : null;
  }
  if (name === "bool") return truthOf(first, known3);
  return void 0;
}
function attributeOf(name, given, known3) {
  const [of, attribute, otherwise] = given.map((one) => one.kind === "name" ? one : valueOf(one, known3));
  const isPlain = typeof of === "object" && of !== null && "name" in of && typeof attribute === "string";
  if (!isPlain || known3.names.get(of.name) !== something) return void 0;
  const module = known3.aliases.get(of.name) ?? of.name;
  if (known3.hasName(module, attribute) !== false) return void 0;
  if (name === "hasattr") return given.length === 2 ? false : void 0;
  return given.length === 3 && typeof otherwise !== "object" ? otherwise : void 0;
}
function partOf(expression, known3) {
  const of = valueOf(expression.of, known3);
  if (!Array.isArray(of) && typeof of !== "string") return void 0;
  const list = of;
  if (expression.kind === "index") {
    const at = valueOf(expression.at, known3);
    if (typeof at !== "number") return void 0;
    const item = list[at < 0 ? list.length + at : at];
    return item === anyPatch ? void 0 : item;
  }
  const from = expression.from === void 0 ? 0 : valueOf(expression.from, known3);
  const to = expression.to === void 0 ? void 0 : valueOf(expression.to, known3);
  if (typeof from !== "number" || expression.to !== void 0 && typeof to !== "number") return void 0;
  return list.slice(from, to);
}
function comparisonOf(left, rest, known3) {
  let value = valueOf(left, known3);
  for (const [operator, right] of rest) {
    const other = valueOf(right, known3);
    const holds = value === void 0 || other === void 0 ? void 0 : compare(value, operator, other);
    if (holds !== true) return holds;
    value = other;
  }
  return true;
}
function compare(left, operator, right) {
  switch (operator) {
    case "is":
    case "==":
      return equal(left, right);
    case "is not":
    case "!=":
      return negate(equal(left, right));
    case "in":
      return contains(right, left);
    case "not in":
      return negate(contains(right, left));
    default:
      return order(left, operator, right);
  }
}
function negate(value) {
  return value === void 0 ? void 0 : !value;
}
function equal(left, right) {
  if (typeof left === "symbol" || typeof right === "symbol") {
    return left === null || right === null || left === false || right === false ? false : void 0;
  }
  if (Array.isArray(left) && Array.isArray(right)) return orderOf(left, right) === 0;
  return left === right;
}
function contains(list, value) {
  if (typeof list === "string") return typeof value === "string" ? list.includes(value) : void 0;
  if (!Array.isArray(list) || typeof value === "symbol") return void 0;
  const found = list.map((item) => equal(item, value));
  if (found.includes(true)) return true;
  return found.includes(void 0) ? void 0 : false;
}
function order(left, operator, right) {
  const way = orderOf(left, right);
  if (way === void 0) return void 0;
  if (operator === "<") return way < 0;
  if (operator === "<=") return way <= 0;
  return operator === ">" ? way > 0 : way >= 0;
}
function orderOf(left, right) {
  if (typeof left === "number" && typeof right === "number") {
    const isPartial = !Number.isInteger(left) || !Number.isInteger(right);
    return isPartial && left >> 16 === right >> 16 ? void 0 : left - right;
  }
  if (typeof left === "string" && typeof right === "string") return left < right ? -1 : left > right ? 1 : 0;
  if (!Array.isArray(left) || !Array.isArray(right)) return void 0;
  const [a, b] = [left, right];
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    if (a[at] === anyPatch || b[at] === anyPatch) return void 0;
    const way = orderOf(a[at], b[at]);
    if (way !== 0) return way;
  }
  return a.length - b.length;
}

// src/checks/load/interpreter.ts
function minorOf({ markers }) {
  const minor = Number(/^3\.(\d{1,3})$/.exec(markers.python_version ?? "")?.[1] ?? NaN);
  return minor >= 6 ? minor : void 0;
}
function interpreterOf({ markers, glibc }, minor) {
  return {
    minor,
    library: standardLibrary(minor),
    facts: interpreterFacts(minor, markers.platform_machine),
    runtimeModules: modulesOfRuntime,
    // Amazon Linux 2 has the time zone database, Amazon Linux 2023 (glibc 2.34) does not.
    hasTimeZones: glibc === void 0 || glibc[1] < 34
  };
}
function extensionSuffixes(minor, machine) {
  const abi = `3${minor}${minor < 8 ? "m" : ""}`;
  const machines2 = machine === void 0 ? ["x86_64", "aarch64"] : [machine];
  return [...machines2.map((one) => `.cpython-${abi}-${one}-linux-gnu.so`), ".abi3.so", ".so"];
}

// src/checks/load/names.ts
var open = { names: /* @__PURE__ */ new Set(), isOpen: true };
function absoluteName(from, level, module) {
  if (level === 0) return module;
  const parts = from.name.split(".");
  const up = level - (from.isPackage ? 1 : 0);
  if (up >= parts.length) return void 0;
  const base = parts.slice(0, parts.length - up).join(".");
  return module === "" ? base : `${base}.${module}`;
}
var MAX_STARS = 3e5;
function createNames({
  tree,
  outline
}) {
  const known3 = /* @__PURE__ */ new Map();
  let left = MAX_STARS;
  const namesOf = (module, visiting) => {
    const before = known3.get(module.name);
    if (before !== void 0) return before;
    if (left < 0) return open;
    if (visiting.has(module.name)) return { names: /* @__PURE__ */ new Set(), isOpen: false };
    if (module.kind === "namespace") return { names: /* @__PURE__ */ new Set(), isOpen: false };
    const read = module.kind === "package" || module.kind === "source" ? outline(module.file) : void 0;
    const found = read === void 0 ? open : fromOutline(module, read, /* @__PURE__ */ new Set([...visiting, module.name]));
    if (visiting.size === 0) known3.set(module.name, found);
    return found;
  };
  const fromOutline = (module, read, visiting) => {
    const names = new Set(read.globals);
    let isOpen = read.makesNames || read.fault !== void 0;
    for (const step of allSteps(read.steps)) {
      addNames(step, module, names);
      if (step.kind !== "from" || step.names.every(([name]) => name !== "*")) continue;
      const target = absoluteName(module, step.level, step.module);
      const source = target === void 0 ? void 0 : tree.find(target);
      const other = source === void 0 || visiting.size > 50 ? open : namesOf(source, visiting);
      left -= 1 + other.names.size;
      for (const name of broughtByStar(other.names)) names.add(name);
      isOpen ||= other.isOpen;
    }
    if (names.has("__getattr__")) isOpen = true;
    return { names, isOpen };
  };
  return (module) => namesOf(module, /* @__PURE__ */ new Set());
}
function broughtByStar(names) {
  const hasList = names.has("__all__");
  return [...names].filter((name) => hasList || !name.startsWith("_"));
}
function* allSteps(steps) {
  for (const step of steps) {
    yield step;
    switch (step.kind) {
      case "if":
      case "for":
        yield* allSteps(step.body);
        yield* allSteps(step.orelse);
        break;
      case "try":
        yield* allSteps(step.body);
        for (const { body } of step.handlers) yield* allSteps(body);
        yield* allSteps(step.orelse);
        yield* allSteps(step.final);
        break;
      case "suppress":
      case "maybe":
        yield* allSteps(step.body);
        break;
      default:
    }
  }
}
function addNames(step, module, names) {
  switch (step.kind) {
    case "import":
      names.add(step.bound);
      break;
    case "from":
      for (const [name, bound] of step.names)
        if (!isOwnSubmodule(step, name, bound, module)) names.add(bound);
      break;
    case "assign":
    case "function":
    case "class":
      names.add(step.name);
      break;
    case "bind":
      for (const name of step.names) names.add(name);
      break;
    case "try":
      for (const { name } of step.handlers) if (name !== void 0) names.add(name);
      break;
    default:
  }
}
function isOwnSubmodule(step, name, bound, module) {
  if (name === "*") return true;
  if (name !== bound || !module.isPackage) return false;
  return step.level === 1 && step.module === "" || step.level === 0 && step.module === module.name;
}

// src/checks/load/definitions.ts
var DEEPEST = 20;
function binds(step, name) {
  switch (step.kind) {
    case "function":
    case "class":
    case "assign":
      return step.name === name;
    case "from":
      return step.names.some(([, bound]) => bound === name);
    case "import":
      return step.bound === name;
    case "bind":
      return step.names.includes(name);
    case "if":
    case "try":
    case "for":
    case "suppress":
    case "maybe":
      for (const inner of allSteps([step])) if (inner !== step && binds(inner, name)) return true;
      return false;
    default:
      return false;
  }
}
function throughStar(module, outline, name, { tree }, namesOf) {
  for (const step of outline.steps.toReversed()) {
    if (step.kind !== "from" || step.names.every(([one]) => one !== "*")) continue;
    const target = absoluteName(module, step.level, step.module);
    const found = target === void 0 ? void 0 : tree.find(target);
    if (found !== void 0 && broughtByStar(namesOf(found).names).includes(name)) return found;
  }
  return void 0;
}
function classOf(input, namesOf, from, dotted) {
  let module = from;
  let name = dotted;
  for (let depth = 0; depth < DEEPEST && module !== void 0; depth++) {
    const outline = module.kind === "package" || module.kind === "source" ? input.outline(module.file) : void 0;
    if (outline === void 0 || outline.fault !== void 0) return void 0;
    const first = name.split(".", 1)[0];
    const last = outline.steps.findLast((step) => binds(step, first));
    if (last?.kind === "class") return first === name ? { step: last, module } : void 0;
    const next = followed(module, last, first, name);
    if (next !== void 0) {
      [module, name] = [input.tree.find(next.module), next.name];
      continue;
    }
    if (last !== void 0) return void 0;
    module = throughStar(module, outline, first, input, namesOf);
  }
  return void 0;
}
function followed(module, step, first, dotted) {
  const rest = dotted.slice(first.length + 1);
  if (step?.kind === "import") {
    const path = step.module.startsWith(`${first}.`) ? dotted : rest === "" ? "" : `${step.module}.${rest}`;
    const dot2 = path.lastIndexOf(".");
    return dot2 === -1 ? void 0 : { module: path.slice(0, dot2), name: path.slice(dot2 + 1) };
  }
  if (step?.kind !== "from") return void 0;
  const target = absoluteName(module, step.level, step.module);
  const own2 = step.names.find(([, bound]) => bound === first);
  if (target === void 0 || own2 === void 0) return void 0;
  if (rest === "") return { module: target, name: own2[0] };
  const dot = rest.lastIndexOf(".");
  const below = dot === -1 ? "" : `.${rest.slice(0, dot)}`;
  return { module: `${target}.${own2[0]}${below}`, name: rest.slice(dot + 1) };
}

// src/checks/load/handler.ts
function checkHandler(input, namesOf, module, name) {
  let [at, wanted] = [module, name];
  for (let depth = 0; depth < DEEPEST; depth++) {
    const found = input.tree.find(at);
    if (found?.file === void 0 || found.kind !== "package" && found.kind !== "source") return void 0;
    const outline = input.outline(found.file);
    if (outline === void 0 || outline.fault !== void 0) return void 0;
    const { names, isOpen } = namesOf(found);
    if (!names.has(wanted)) {
      if (isOpen || input.tree.find(`${at}.${wanted}`) !== void 0) return void 0;
      return missing(found, wanted, names);
    }
    const next = definition(found, outline, wanted, input, namesOf);
    if (next === void 0) return void 0;
    if (!("module" in next)) return next;
    [at, wanted] = [next.module, next.name];
  }
  return void 0;
}
function missing(module, name, names) {
  return {
    code: "handler-function-missing",
    reason: `\`${module.name}\` does not define \`${name}\``,
    path: module.file.path,
    line: void 0,
    near: nearNames(name, names)
  };
}
function definition(module, outline, name, input, namesOf) {
  const last = outline.steps.findLast((step) => binds(step, name));
  const path = module.file.path;
  switch (last?.kind) {
    case "function":
      return last.isDecorated ? void 0 : signatureFault(last.signature, name, path, last.line);
    case "assign":
      if (last.value.kind === "name" && last.value.name !== name) {
        const { name: other } = last.value;
        const isOwn = outline.steps.some((step) => binds(step, other));
        if (isOwn) return { module: module.name, name: other };
      }
      return last.value.kind === "call" ? instanceFault(module, last.value.name, name, input, namesOf) : valueFault(last.value, name, path, outline);
    case "from": {
      const target = absoluteName(module, last.level, last.module);
      const own2 = last.names.find(([, bound]) => bound === name);
      return target === void 0 || own2 === void 0 ? void 0 : { module: target, name: own2[0] };
    }
    case "import": {
      const reason = `\`${name}\` is the module \`${last.module}\`: Lambda cannot call it`;
      return { code: "handler-not-callable", reason, path, line: last.line, near: [] };
    }
    case void 0:
      return starNext(throughStar(module, outline, name, input, namesOf), name);
    default:
      return void 0;
  }
}
function starNext(source, name) {
  return source && { module: source.name, name };
}
function instanceFault(module, callee, name, input, namesOf) {
  const found = classOf(input, namesOf, module, callee);
  if (found === void 0 || found.step.isOpen) return void 0;
  const { step } = found;
  if (step.members.some((one) => one === "__call__" || one === "__new__")) return void 0;
  return {
    code: "handler-not-callable",
    reason: `\`${name}\` is an instance of \`${step.name}\`, a class without \`__call__\`: Lambda cannot call it`,
    path: module.file.path,
    line: void 0,
    near: step.members.filter((one) => one.startsWith("handle")).map((one) => `${name}.${one}`)
  };
}
function signatureFault({ required, most, keywords: keywords2 }, name, path, line) {
  const takes = required > 2 ? `needs ${required} arguments` : most !== void 0 && most < 2 ? `takes ${most === 0 ? "no arguments" : "1 argument"}` : keywords2 > 0 ? "needs keyword arguments" : void 0;
  if (takes === void 0) return void 0;
  return {
    code: "handler-signature",
    reason: `\`${name}\` ${takes}; Lambda calls it with two, the event and the context`,
    path,
    line,
    near: []
  };
}
function valueFault(value, name, path, outline) {
  if (value.kind === "lambda") return signatureFault(value.signature, name, path, void 0);
  if (value.kind === "constant" || value.kind === "list" || value.kind === "data") {
    const reason2 = `\`${name}\` is a value, not a function: Lambda cannot call it`;
    return { code: "handler-not-callable", reason: reason2, path, line: void 0, near: [] };
  }
  const [owner, member, ...more] = value.kind === "name" ? value.name.split(".") : [];
  if (owner === void 0 || member === void 0 || more.length > 0) return void 0;
  const type = outline.steps.find((step) => step.kind === "class" && step.name === owner);
  if (type?.kind !== "class" || type.isOpen || type.members.includes(member)) return void 0;
  const reason = `\`${name}\` is \`${owner}.${member}\`, and the class \`${owner}\` has no \`${member}\``;
  return {
    code: "handler-function-missing",
    reason,
    path,
    line: type.line,
    near: nearNames(member, new Set(type.members))
  };
}

// src/checks/load/module-tree.ts
function moduleTree(parts, suffixes, isElsewhere = () => false) {
  const read = parts.map(readPart);
  const known3 = /* @__PURE__ */ new Map();
  const roots = read.map((_, part) => ({ part, directory: "" }));
  const find = (name) => {
    if (known3.has(name)) return known3.get(name);
    const dot = name.lastIndexOf(".");
    const parent = dot === -1 ? void 0 : find(name.slice(0, dot));
    const places = dot === -1 ? roots : parent?.places ?? [];
    const found = places.length === 0 ? void 0 : findIn(read, places, name, name.slice(dot + 1), suffixes);
    const isHidden = dot === -1 && found?.kind === "namespace" && isElsewhere(name);
    known3.set(name, isHidden ? void 0 : found);
    return known3.get(name);
  };
  return { find, hasFile: (path) => read.some(({ files }) => files.has(path)) };
}
function readPart(list) {
  const files = /* @__PURE__ */ new Map();
  const directories = /* @__PURE__ */ new Set();
  const extensions = /* @__PURE__ */ new Map();
  for (const file of list) {
    const { path } = file;
    files.set(path, file);
    for (let end = path.lastIndexOf("/"); end !== -1; end = path.lastIndexOf("/", end - 1)) {
      const directory = path.slice(0, end);
      if (directories.has(directory)) break;
      directories.add(directory);
      if (end === 0) break;
    }
    if (!path.endsWith(".so") && !path.endsWith(".pyd")) continue;
    const start = path.lastIndexOf("/") + 1;
    const dot = path.indexOf(".", start);
    const stem = path.slice(0, dot);
    const all = extensions.get(stem) ?? [];
    extensions.set(stem, all);
    all.push([file, path.slice(dot)]);
  }
  return { files, directories, extensions };
}
function findIn(parts, places, name, tail, suffixes) {
  const portions = [];
  let foreign;
  for (const { part, directory } of places) {
    const { files, directories, extensions } = parts[part];
    const base = directory === "" ? tail : `${directory}/${tail}`;
    const isDirectory = directories.has(base);
    if (isDirectory) {
      const inside = [{ part, directory: base }];
      const extension2 = extensions.get(`${base}/__init__`)?.find(([, suffix]) => suffixes.includes(suffix));
      if (extension2 !== void 0) {
        return { name, kind: "extension", file: extension2[0], isPackage: true, places: inside };
      }
      const init = files.get(`${base}/__init__.py`);
      if (init !== void 0) return { name, kind: "package", file: init, isPackage: true, places: inside };
      const compiled2 = files.get(`${base}/__init__.pyc`);
      if (compiled2 !== void 0) {
        return { name, kind: "compiled", file: compiled2, isPackage: true, places: inside };
      }
    }
    const all = extensions.get(base) ?? [];
    const extension = all.find(([, suffix]) => suffixes.includes(suffix));
    if (extension !== void 0) {
      return { name, kind: "extension", file: extension[0], isPackage: false, places: [] };
    }
    foreign ??= all[0]?.[0];
    const source = files.get(`${base}.py`);
    if (source !== void 0) return { name, kind: "source", file: source, isPackage: false, places: [] };
    const compiled = files.get(`${base}.pyc`);
    if (compiled !== void 0) {
      return { name, kind: "compiled", file: compiled, isPackage: false, places: [] };
    }
    if (isDirectory) portions.push({ part, directory: base });
  }
  if (portions.length > 0 && foreign === void 0) {
    return { name, kind: "namespace", file: void 0, isPackage: true, places: portions };
  }
  return foreign === void 0 ? void 0 : { name, kind: "foreign", file: foreign, isPackage: false, places: portions };
}

// src/python/needs.ts
function parsed(text) {
  try {
    return parseRequirement(text);
  } catch (error) {
    if (error instanceof RequirementSyntaxError) return void 0;
    throw error;
  }
}
function applies({ marker }, platform, extras) {
  if (marker === void 0) return true;
  try {
    return evaluateMarker(marker, platform.markers, extras);
  } catch (error) {
    if (error instanceof MarkerEvaluationError) return false;
    throw error;
  }
}

// src/requirements/conflicts.ts
var CONFLICT_NAME = /^(?:extra|group|project)-\d+-/;
function isConflictName(name) {
  return CONFLICT_NAME.test(name);
}
function conflictNames({ normalizedName, extras }) {
  const project = `${normalizedName.length}-${normalizedName}`;
  return [`project-${project}`, ...extras.map((extra) => `extra-${project}-${normalizeName(extra)}`)];
}
function settleConflicts(marker, isWanted) {
  return settleMemberships(marker, (name) => isConflictName(name) ? isWanted(name) : void 0);
}

// src/requirements/repository.ts
var MAX_EXTRAS = 30;
var MAX_TRIALS = 3e5;
function repositoryOf({ distributions }, platform, wishes = [], onAmbiguous) {
  const extras = /* @__PURE__ */ new Set();
  const wanted = wishes.filter((requirement) => applies2(requirement, platform));
  const budget = { left: MAX_TRIALS };
  let own2;
  let repository = withExtras(distributions, platform, extras);
  for (; ; ) {
    const met = wanted.filter((requirement2) => brings(repository, requirement2));
    const unmet = wanted.filter((requirement2) => !brings(repository, requirement2));
    if (unmet.length === 0) return repository;
    own2 ??= byName(distributions);
    const [narrowest] = unmet.map((requirement2) => ({ requirement: requirement2, ways: waysTo(requirement2, own2, platform, extras, budget) })).filter(({ ways: ways2 }) => ways2.length > 0).toSorted((one, other) => one.ways.length - other.ways.length);
    budget.left -= distributions.length * (narrowest?.ways.length ?? 0);
    if (narrowest === void 0 || extras.size === MAX_EXTRAS || budget.left < 0) return repository;
    const tried = narrowest.ways.map((extra) => ({ extra, with: withExtras(distributions, platform, /* @__PURE__ */ new Set([...extras, extra])) })).map((way) => ({ ...way, lost: met.filter((requirement2) => !brings(way.with, requirement2)).length })).toSorted((one, other) => one.lost - other.lost || one.with.size - other.with.size);
    const best = tried[0];
    const { requirement } = narrowest;
    const ways = tried.filter(({ lost }) => lost === best.lost).map((way) => ({ by: way.extra, distributions: acceptedIn(way.with, requirement) }));
    if (ways.some((way) => !isSameChoice(way, ways[0]))) onAmbiguous?.(requirement, ways);
    extras.add(best.extra);
    repository = best.with;
  }
}
function isSameChoice({ distributions: one }, { distributions: other }) {
  return one.length === other.length && one.every((distribution, index) => distribution === other[index]);
}
function byName(distributions) {
  const names = /* @__PURE__ */ new Map();
  for (const one of distributions) {
    const known3 = names.get(one.name);
    if (known3 === void 0) names.set(one.name, [one]);
    else known3.push(one);
  }
  return names;
}
function waysTo(requirement, distributions, platform, extras, budget) {
  const own2 = distributions.get(requirement.normalizedName) ?? [];
  if (budget.left < 0) return [];
  const possible = extrasOf(own2, requirement).filter((extra) => !extras.has(extra));
  budget.left -= own2.length * (possible.length + 1);
  return possible.filter(
    (extra) => brings(withExtras(own2, platform, /* @__PURE__ */ new Set([...extras, extra])), requirement)
  );
}
function applies2({ marker, extras }, platform) {
  return marker === void 0 || (decided(marker, platform, extras) ?? false);
}
function accepts({ specifier, origin }, one) {
  const { version, artifacts } = one;
  if (origin !== void 0 && one.origin !== void 0 && origin !== one.origin) return false;
  if (specifier === "" || satisfiesSpecifier(version, specifier)) return true;
  return version === UNKNOWN_VERSION && !artifacts.some(({ filename }) => filename.endsWith(".whl"));
}
function brings(repository, requirement) {
  return (repository.get(requirement.normalizedName) ?? []).some((one) => accepts(requirement, one));
}
function acceptedIn(repository, requirement) {
  return (repository.get(requirement.normalizedName) ?? []).filter((one) => accepts(requirement, one));
}
function extrasOf(own2, requirement) {
  const asked = own2.filter((one) => accepts(requirement, one)).flatMap(({ marker }) => marker === void 0 ? [] : memberships(marker)).filter(({ name }) => !isConflictName(name));
  return [...new Set(asked.map(({ name, variable }) => keyOf(name, variable)))].slice(0, MAX_EXTRAS);
}
function keyOf(name, variable) {
  return `${variable === "dependency_groups" ? "group" : "extra"} ${normalizeName(name)}`;
}
function withExtras(distributions, platform, extras) {
  const repository = /* @__PURE__ */ new Map();
  for (const distribution of distributions) {
    const { name, marker } = distribution;
    if (marker !== void 0 && !mayHold(inExtras(marker, extras), platform)) continue;
    const known3 = repository.get(name);
    if (known3 === void 0) repository.set(name, [distribution]);
    else known3.push(distribution);
  }
  return repository;
}
function inExtras(marker, extras) {
  if (extras.size === 0) return marker;
  return settleMemberships(
    marker,
    (name, variable) => isConflictName(name) ? void 0 : extras.has(keyOf(name, variable))
  );
}
function mayHold(marker, platform) {
  return decided(marker, platform) ?? true;
}
function decided(marker, platform, extras) {
  try {
    return evaluateMarker(marker, platform.markers, extras);
  } catch (error) {
    if (error instanceof MarkerEvaluationError) return void 0;
    throw error;
  }
}

// src/plans/output-paths.ts
function outputDirectory(root, distdir, cwd, given) {
  const path = given === void 0 ? resolve(root, distdir) : resolve(realParent(resolve(cwd)), given);
  const isInside = isBelow(root, path);
  const named = given === void 0 ? `\`[GLOBAL].pants_distdir\` is \`${distdir}\`` : `\`--dist\` is \`${given}\``;
  if (given === void 0 && isInside && !isAbsolute(distdir)) {
    const character = outputCharacters(distdir);
    if (character !== void 0) {
      throw userError({
        code: "output-characters",
        message: `${named}, which ${character}`,
        help: "use only letters, digits, spaces and `._/:@=,+#-`, and do not begin with `-`"
      });
    }
  }
  if (isInside) refuseLinks(root, path, named);
  const real = realParent(path);
  const part = versionControlPart(isBelow(root, real) ? relative(root, real) : real);
  if (part !== void 0) {
    throw userError({
      code: "output-in-version-control",
      message: `${named}, which leads into \`${part}\`, a directory of version control`,
      help: "name another directory: packages there could run as hooks"
    });
  }
  return { path, shown: showPath(root, path) };
}
function refuseLinks(root, path, named) {
  for (let step = path; step !== root && isBelow(root, step); step = dirname(step)) {
    if (lstatSync(step, { throwIfNoEntry: false })?.isSymbolicLink() !== true) continue;
    const shown = showPath(root, step);
    throw userError({
      code: "distdir-link",
      message: `${named}, but \`${shown}\` is a link; packages are not written through links of the checkout`,
      place: { path: shown },
      help: "remove the link, or name its target with `--dist DIR`"
    });
  }
}
function showPath(root, path) {
  return isBelow(root, path) ? relative(root, path).split(sep).join("/") : path;
}
function absolutePath(root, shown) {
  return resolve(root, shown);
}
function realParent(path) {
  let existing = path;
  while (lstatSync(existing, { throwIfNoEntry: false }) === void 0) {
    const parent = resolve(existing, "..");
    if (parent === existing) return path;
    existing = parent;
  }
  try {
    return join(realpathSync(existing), relative(existing, path));
  } catch {
    return sep;
  }
}

// src/plans/written-files.ts
var beginnings = [
  "PK",
  "PK",
  "",
  "BZh",
  "ý7zXZ\0",
  '{\n  "',
  "{}",
  "lambda-package ",
  '{"version": 1, "image_id": "'
];
var ZIP_END = "PK";
var ZIP_END_BYTES = 22;
var TAR_MAGIC = "ustar";
var TAR_MAGIC_AT = 257;
function isWritten(path, { size, mode }) {
  const isPlain = (mode & 61440) === 32768;
  if (!isPlain) return false;
  if (size === 0) return true;
  const descriptor = openSync(path, "r");
  try {
    const head = bytesAt(descriptor, 0, TAR_MAGIC_AT + TAR_MAGIC.length);
    const tail = bytesAt(descriptor, Math.max(0, size - ZIP_END_BYTES), ZIP_END_BYTES);
    const isTar = head.startsWith(TAR_MAGIC, TAR_MAGIC_AT);
    return isTar || tail.startsWith(ZIP_END) || beginnings.some((beginning) => head.startsWith(beginning));
  } finally {
    closeSync(descriptor);
  }
}
function bytesAt(descriptor, position, length) {
  const bytes = Buffer.alloc(length);
  return bytes.toString("latin1", 0, readSync(descriptor, bytes, 0, length, position));
}

// src/plans/output-gate.ts
function directoryMarker(path) {
  return join(dirname(path), `.${basename(path)}.lambda-package`);
}
function checkedOutput(directory, wanted, sourceOwner) {
  const path = join(directory.path, ...wanted.output.split("/"));
  checkName(directory, wanted, path);
  checkWay(directory, wanted);
  const marker = wanted.kind === "directory" ? [directoryMarker(path)] : [];
  const check = { wanted, sourceOwner, tracked: trackedOnce(dirname(path)) };
  checkReplaced(check, path, wanted.kind);
  for (const beside of [metadataPath(path), ...marker]) checkReplaced(check, beside, "file");
  return path;
}
function checkedNamedFile(named, file, ...checkouts) {
  const path = resolve(checkouts[0], file);
  const refused = (code, why) => userError({
    code,
    message: `\`${named}\` is \`${file}\`, ${why}`,
    help: "name another file: what a checkout has there decides nothing about where files are written"
  });
  for (const checkout of checkouts) {
    for (let step = dirname(path); step !== checkout && isBelow(checkout, step); step = dirname(step)) {
      if (lstatSync(step, { throwIfNoEntry: false })?.isSymbolicLink() !== true) continue;
      throw refused("output-outside", `but \`${basename(step)}\` on the way is a link of the checkout`);
    }
  }
  const real = join(realParent(dirname(path)), basename(path));
  const inside = checkouts.find((checkout) => isBelow(realParent(checkout), real));
  const part = versionControlPart(inside === void 0 ? real : relative(realParent(inside), real));
  if (part !== void 0) {
    throw refused("output-in-version-control", `in \`${part}\`, a directory of version control`);
  }
  return path;
}
function metadataPath(output) {
  return `${output}.metadata.json`;
}
function fault(code, { what, output, place }, why, help) {
  const message = `${what} would be written to \`${output}\`, ${why}`;
  return userError({ code, message, help, ...place !== void 0 && { place } });
}
function checkName(directory, wanted, path) {
  const { output } = wanted;
  const isPlain = !isAbsolute(output) && !/^[a-z]:|\\|\0/i.test(output) && output.split("/").every((part2) => part2 !== ".." && part2 !== "." && part2 !== "");
  if (!isPlain || !isBelow(directory.path, path)) throw outside(directory, wanted);
  const character = outputCharacters(output);
  if (character !== void 0) {
    const help = "use only letters, digits, spaces and `._/:@=,+#-`, and do not begin with `-`";
    throw fault("output-characters", wanted, `which ${character}`, help);
  }
  const part = versionControlPart(output);
  if (part !== void 0) {
    const help = "set another `output_path`: packages there could run as hooks";
    throw fault("output-in-version-control", wanted, `in \`${part}\`, a directory of version control`, help);
  }
}
function outside(directory, wanted) {
  const help = `make \`output_path\` relative to \`${directory.shown}\`, without \`..\` and without links on the way`;
  return fault("output-outside", wanted, `which is not below \`${directory.shown}\``, help);
}
function checkWay(directory, wanted) {
  const parts = wanted.output.split("/");
  let step = directory.path;
  for (const [index, part] of ["", ...parts].entries()) {
    step = join(step, part);
    const stats = lstatSync(index === 0 ? realParent(step) : step, { throwIfNoEntry: false });
    if (index > 0 && stats?.isSymbolicLink() === true) throw outside(directory, wanted);
    if (index === parts.length || stats === void 0 || stats.isDirectory()) continue;
    const shown = [directory.shown, ...parts.slice(0, index)].join("/");
    const help = "remove it, or choose another directory with `--dist DIR`";
    throw fault("output-blocked", wanted, `but \`${shown}\` is not a directory`, help);
  }
}
function trackedOnce(directory) {
  let read;
  return () => (read ??= { tracked: trackedFiles(realParent(directory)) }).tracked;
}
function checkReplaced(check, path, kind) {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === void 0) return;
  const { wanted, sourceOwner } = check;
  const name = basename(path);
  if (stats.isDirectory() && kind === "file") {
    throw fault("output-blocked", wanted, `but \`${name}\` is a directory there`, "remove the directory");
  }
  const tracked = check.tracked();
  const help = "set another `output_path`, or remove the file from git with `git rm --cached`";
  if (tracked === "unreadable") {
    const why2 = `over \`${name}\`, and git's index, which says whether git tracks it, cannot be read`;
    throw fault("output-over-source", wanted, why2, "remove the file, or set another `output_path`");
  }
  const lost = tracked?.at(join(realParent(dirname(path)), name));
  if (lost !== void 0)
    throw fault("output-over-source", wanted, `over \`${lost}\`, which git tracks`, help);
  if (!stats.isDirectory()) {
    const owner = sourceOwner(path);
    const why2 = owner === void 0 ? `over \`${name}\`, which is not a package` : `over a source of ${owner}`;
    if (owner === void 0 && (isWritten(path, stats) || wanted.isOurs?.(path) === true)) return;
    throw fault("output-over-source", wanted, why2, "remove the file, or set another `output_path`");
  }
  if (readdirSync(path).length === 0 || isPlainFile(directoryMarker(path))) return;
  const why = `over the directory \`${name}\`, which was not written by this program`;
  throw fault("output-over-source", wanted, why, "remove the directory, or set another `output_path`");
}
function isPlainFile(path) {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

// src/plans/plan-inputs.ts
function planInputs({ project }, target, problems, excluded = []) {
  const inputs = problems.collect(() => packageInputs(project, target.spec));
  if (inputs === void 0) return void 0;
  const hasSources = boolField(target, "include_sources") ?? true;
  if (hasSources) warnAboutFiles(target, inputs, problems);
  return {
    ...inputs,
    excluded,
    sources: hasSources ? inputs.sources.map(({ source, path, owner }) => checkoutFile(project, source, path, owner)) : [],
    requirements: includesRequirements(target) ? inputs.requirements : []
  };
}
function plannedOutput({ project, outputs }, target, ending, kind) {
  const { workspace, targets } = project;
  const output = outputPath(target, ending, workspace.dialect);
  const place = fieldPlace(target, "output_path");
  return checkedOutput(outputs, { output, kind, what: `The package of ${target.spec}`, place }, (path) => {
    const shown = showPath(workspace.root, path);
    if (shown === "pants.toml" || isDeclaring(targets, shown)) return `the build: \`${shown}\``;
    const [owner] = targets.owners(shown);
    return owner === void 0 ? void 0 : `${owner}: \`${shown}\``;
  });
}
function isDeclaring(targets, path) {
  return targets.buildFiles(path.split("/").slice(0, -1).join("/")).includes(path);
}
function unsupportedField(target, field, message, help) {
  return userError({ code: "unsupported-field", message, place: fieldPlace(target, field), help });
}
function checkoutFile(project, source, path, owner) {
  const stats = statSync(join(project.workspace.root, source), { throwIfNoEntry: false });
  const isSmall = stats !== void 0 && stats.size > 0 && stats.size < pointerBytes.below;
  const standsIn = isSmall ? new Problems().collect(() => standInOf(project, source)) : void 0;
  return {
    ...{ path, source, owner, executable: project.workspace.isExecutable(source) },
    ...standsIn === void 0 ? {} : { standsIn }
  };
}
function standInOf({ workspace }, source) {
  const bytes = workspace.read(source);
  if (isLfsPointer(bytes)) return "lfs-pointer";
  if (bytes.includes("\n")) return void 0;
  const target = posix.join(posix.dirname(source), bytes.toString("utf8"));
  const isThere = workspace.files.isFile(target) || workspace.files.isDirectory(target);
  if (!isThere || lstatSync(join(workspace.root, source)).isSymbolicLink()) return void 0;
  return workspace.unusual.links.has(source) ? "link-as-text" : void 0;
}
function standInError({ source, standsIn }) {
  if (standsIn === "lfs-pointer") return lfsPointer(source);
  return userError({
    code: "link-as-text",
    message: `\`${source}\` is the text of a symbolic link, not the file it leads to`,
    place: { path: source },
    help: "check out with `git config --global core.symlinks true` before the step with `actions/checkout`, or commit a copy of the file"
  });
}
function warnAboutFiles(target, inputs, problems) {
  if (inputs.files.length === 0) return;
  const list = inputs.files.map((spec) => `'${spec}'`).join(", ");
  problems.warn({
    code: "files-left-out",
    message: `The target ${target.spec} (\`${target.type.name}\`) transitively depends on the below \`files\` targets, but Pants will not include them in the built package. Filesystem APIs like \`open()\` may be not able to load files within the binary itself; instead, they read from the current working directory.

Instead, use \`resources\` targets.

Files targets dependencies: [${list}]`,
    place: target.place,
    help: "use `resources` targets and read the files with `importlib.resources`"
  });
}

// src/archive/archive-files.ts
var MAX_OPEN = 128;
var ArchiveFiles = class {
  /** By path, the longest open first. */
  #open = /* @__PURE__ */ new Map();
  /**
   * Fills `target` with the bytes of `archive` from `position`.
   * @throws UserError `bad-zip` if it cannot be read or ends before that
   */
  read(archive, target, position) {
    try {
      readFully(this.#descriptorOf(archive), target, position);
    } catch (error) {
      throw asZipError(archive, void 0, error);
    }
  }
  close() {
    for (const descriptor of this.#open.values()) closeSync(descriptor);
    this.#open.clear();
  }
  #descriptorOf(archive) {
    const known3 = this.#open.get(archive);
    if (known3 !== void 0) return known3;
    const [oldest] = this.#open;
    if (oldest !== void 0 && this.#open.size >= MAX_OPEN) {
      closeSync(oldest[1]);
      this.#open.delete(oldest[0]);
    }
    const descriptor = openSync(archive, "r");
    this.#open.set(archive, descriptor);
    return descriptor;
  }
};

// src/archive/sink.ts
function sinkTo(put) {
  return new Writable({
    write: (piece, _encoding, done) => {
      try {
        put(piece);
        done();
      } catch (error) {
        done(error);
      }
    }
  });
}

// src/archive/deflate.ts
var BATCH_BYTES = 8 * 1024 * 1024;
var BATCH_ENTRIES = 512;
var SMALL2 = 32 * 1024;
var LEVEL = 6;
async function deflate(content) {
  const options2 = { level: LEVEL };
  const data = content.length <= SMALL2 ? deflateRawSync(content, options2) : await new Promise((resolve2, reject) => {
    deflateRaw(content, options2, (error, result) => error === null ? resolve2(result) : reject(error));
  });
  return { data, method: 8, crc32: crc32(content), compressedSize: data.length, size: content.length };
}
async function* deflateEntries(entries, scratch) {
  for (const batch of batchesOf(entries)) {
    if (Array.isArray(batch)) {
      for (const one of await Promise.all(batch.map(deflate))) {
        const { data, ...fields } = one;
        yield { ...fields, read: (target, offset) => data.copy(target, 0, offset, offset + target.length) };
      }
    } else yield* deflateLarge(batch, scratch);
  }
  return void 0;
}
function* batchesOf(entries) {
  let batch = [];
  let bytes = 0;
  for (const { content, owner } of entries) {
    if (content.kind === "member") continue;
    const size = content.kind === "bytes" ? content.bytes.length : fileSize(content.path, owner);
    if (batch.length > 0 && (bytes + size > BATCH_BYTES || batch.length >= BATCH_ENTRIES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    if (content.kind === "file" && size > BATCH_BYTES) {
      yield { path: content.path, owner };
      continue;
    }
    batch.push(content.kind === "bytes" ? content.bytes : readSource(content.path, owner));
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}
async function* deflateLarge({ path, owner }, scratch) {
  const descriptor = openSync(scratch, "wx+", 384);
  try {
    const fields = await deflateFile(path, owner, descriptor);
    yield {
      ...fields,
      read: (target, offset) => {
        readFully2(descriptor, target, offset, scratch);
      }
    };
  } finally {
    closeSync(descriptor);
    discard(scratch);
  }
}
async function deflateFile(path, owner, descriptor) {
  let crc = 0;
  let size = 0;
  let compressedSize = 0;
  const counted = function* () {
    for (const piece of filePieces(path, owner)) {
      crc = crc32(piece, crc);
      size += piece.length;
      yield piece;
    }
  };
  const sink = sinkTo((piece) => {
    writeBytes(descriptor, piece);
    compressedSize += piece.length;
  });
  await pipeline(Readable.from(counted(), { objectMode: false }), createDeflateRaw({ level: LEVEL }), sink);
  return { method: 8, crc32: crc, compressedSize, size };
}
function readSource(path, owner) {
  try {
    return readFileSync(path);
  } catch (error) {
    throw cannotRead(path, owner, error);
  }
}

// src/archive/content.ts
async function contentOf({ content, owner }) {
  if (content.kind === "bytes") return content.bytes;
  return content.kind === "member" ? readMember(content.archive, content.member) : readSource(content.path, owner);
}
function sizeOf({ content }) {
  if (content.kind === "member") return content.member.size;
  if (content.kind === "bytes") return content.bytes.length;
  return statSync(content.path).size;
}
function unzippedSizeOf({ entries }) {
  return entries.reduce((sum, entry) => sum + sizeOf(entry), 0);
}
async function readContents(entries, take) {
  for (let at = 0; at < entries.length; ) {
    const entry = entries[at];
    if (entry.content.kind === "file") {
      for (const piece of filePieces(entry.content.path, entry.owner)) take(piece);
      at++;
      continue;
    }
    if (entry.content.kind !== "member") {
      take(entry.content.bytes);
      at++;
      continue;
    }
    const members = neighbours(entries, at, entry.content.archive);
    await readMembersInPieces(entry.content.archive, members, take);
    at += members.length;
  }
}
function neighbours(entries, start, archive) {
  const members = [];
  for (let at = start; at < entries.length; at++) {
    const { content } = entries[at];
    if (content.kind !== "member" || content.archive !== archive) break;
    members.push(content.member);
  }
  return members;
}

// src/archive/lay-out.ts
function layOut(bundle) {
  const { files, directories } = treeOf(bundle);
  return sortedByCodePoint([...files.keys(), ...directories]).map((path) => ({
    path,
    entry: files.get(path)
  }));
}
function layOutInOrder(bundle) {
  const { directories } = treeOf(bundle);
  const left = new Set(directories);
  const visited = /* @__PURE__ */ new Set();
  const records = [];
  for (const entry of bundle.entries) {
    const directory = directoryOf(entry.path);
    for (const parent of visited.has(directory) ? [] : parentsOf(entry.path)) {
      if (left.delete(parent)) records.push({ path: parent, entry: void 0 });
    }
    visited.add(directory);
    records.push({ path: entry.path, entry });
  }
  return records;
}
function treeOf({ entries, prefix }) {
  const paths = entries.map(({ path }) => path);
  const unsafe = paths.find((path) => path.endsWith("/") || unsafeName(path) !== void 0);
  if (unsafe !== void 0) {
    throw new Error(`unsafe path in a bundle: ${unsafe}: ${unsafeName(unsafe) ?? "it ends with a slash"}`);
  }
  const files = /* @__PURE__ */ new Map();
  for (const entry of entries) files.set(entry.path, entry);
  if (files.size < paths.length) {
    throw new Error(`path twice in a bundle: ${paths.find((path, index) => paths.indexOf(path) < index)}`);
  }
  const directories = new Set(directoriesAbove(paths));
  for (const directory of directories) {
    if (files.has(directory)) throw new Error(`${directory} is a file and a directory in a bundle`);
  }
  for (const omitted of prefix === void 0 ? [] : parentsOf(`${prefix}/`)) directories.delete(omitted);
  return { files, directories };
}

// src/archive/zip-records.ts
var VERSION_NEEDED = 20;
var VERSION_MADE_BY = 3 << 8 | 20;
var UTF8 = 2048;
var DATE = 0 << 9 | 1 << 5 | 1;
var TIME = 0;
var DOS_DIRECTORY = 16;
var MAX_ENTRIES = 65535;
var MAX_OFFSET = 4294967295;
function maxHeaderSize(name) {
  return 46 + 3 * name.length;
}
var RecordBuffer = class {
  bytes;
  view;
  constructor(size) {
    this.bytes = Buffer.allocUnsafeSlow(size);
    this.view = new DataView(this.bytes.buffer, this.bytes.byteOffset, size);
  }
};
function writeShared(view, at, fields, nameLength) {
  view.setUint16(at, VERSION_NEEDED, true);
  view.setUint16(at + 2, nameLength === fields.name.length ? 0 : UTF8, true);
  view.setUint16(at + 4, fields.method, true);
  view.setUint16(at + 6, TIME, true);
  view.setUint16(at + 8, DATE, true);
  view.setUint32(at + 10, fields.crc32, true);
  view.setUint32(at + 14, fields.compressedSize, true);
  view.setUint32(at + 18, fields.size, true);
  view.setUint16(at + 22, nameLength, true);
  view.setUint16(at + 24, 0, true);
}
function writeLocalHeader({ bytes, view }, at, fields) {
  view.setUint32(at, 67324752, true);
  const nameLength = bytes.write(fields.name, at + 30);
  writeShared(view, at + 4, fields, nameLength);
  return 30 + nameLength;
}
function writeCentralHeader({ bytes, view }, at, fields, offset) {
  view.setUint32(at, 33639248, true);
  view.setUint16(at + 4, VERSION_MADE_BY, true);
  const nameLength = bytes.write(fields.name, at + 46);
  writeShared(view, at + 6, fields, nameLength);
  view.setUint32(at + 32, 0, true);
  view.setUint16(at + 36, 0, true);
  const isDirectory = (fields.mode & 61440) === 16384;
  view.setUint32(at + 38, (fields.mode << 16 | (isDirectory ? DOS_DIRECTORY : 0)) >>> 0, true);
  view.setUint32(at + 42, offset, true);
  return 46 + nameLength;
}
function endRecord(entries, directorySize, directoryOffset) {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(101010256, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(directorySize, 12);
  end.writeUInt32LE(directoryOffset, 16);
  return end;
}

// src/archive/zip-output.ts
var BUFFER_SIZE = 256 * 1024;
var DIRECTORY_MODE = 16877;
var ZipOutput = class {
  #descriptor;
  #path;
  #hash = createHash("sha256");
  #buffer = new RecordBuffer(BUFFER_SIZE);
  #filled = 0;
  /** Bytes written before those in the buffer. */
  #flushed = 0;
  #unzippedSize = 0;
  #entries = 0;
  /** The central directory so far. */
  #directory = new RecordBuffer(256 * 1024);
  #directorySize = 0;
  /** Writes to the open file `descriptor`, first `preamble`; `path` is its final name. */
  constructor(descriptor, path, preamble = Buffer.alloc(0)) {
    this.#descriptor = descriptor;
    this.#path = path;
    this.#write(preamble);
  }
  /** @param path without its slash */
  addDirectory(path) {
    this.#addHeaders({
      name: `${path}/`,
      method: 0,
      crc32: 0,
      compressedSize: 0,
      size: 0,
      mode: DIRECTORY_MODE
    });
  }
  /** @throws UserError `package-too-large`; what `read` throws; errors of the operating system */
  addFile(fields, read) {
    this.#addHeaders(fields);
    const { compressedSize } = fields;
    for (let done = 0; done < compressedSize; ) {
      if (this.#filled === BUFFER_SIZE) this.#flush();
      const length = Math.min(compressedSize - done, BUFFER_SIZE - this.#filled);
      read(this.#buffer.bytes.subarray(this.#filled, this.#filled + length), done);
      this.#filled += length;
      done += length;
    }
    this.#unzippedSize += fields.size;
  }
  /** Writes the central directory and everything remaining. */
  end() {
    const start = this.#offset;
    this.#checkOffset(start + this.#directorySize);
    this.#write(this.#directory.bytes.subarray(0, this.#directorySize));
    this.#write(endRecord(this.#entries, this.#directorySize, start));
    this.#flush();
    return {
      path: this.#path,
      sha256: this.#hash.digest("hex"),
      size: this.#flushed,
      unzippedSize: this.#unzippedSize
    };
  }
  get #offset() {
    return this.#flushed + this.#filled;
  }
  #addHeaders(fields) {
    const room = maxHeaderSize(fields.name);
    this.#checkOffset(this.#offset + room + fields.compressedSize);
    if (this.#directorySize + room > this.#directory.bytes.length) this.#growDirectory();
    this.#directorySize += writeCentralHeader(this.#directory, this.#directorySize, fields, this.#offset);
    if (this.#filled + room > BUFFER_SIZE) this.#flush();
    this.#filled += writeLocalHeader(this.#buffer, this.#filled, fields);
    this.#entries++;
  }
  #growDirectory() {
    const { bytes } = this.#directory;
    this.#directory = new RecordBuffer(2 * bytes.length);
    bytes.copy(this.#directory.bytes);
  }
  #checkOffset(offset) {
    if (offset > MAX_OFFSET) throw tooLarge(this.#path, "more", `${MAX_OFFSET} bytes`);
  }
  #write(bytes) {
    for (let done = 0; done < bytes.length; ) {
      if (this.#filled === BUFFER_SIZE) this.#flush();
      const count = bytes.copy(this.#buffer.bytes, this.#filled, done);
      this.#filled += count;
      done += count;
    }
  }
  #flush() {
    const bytes = this.#buffer.bytes.subarray(0, this.#filled);
    this.#hash.update(bytes);
    writeBytes(this.#descriptor, bytes);
    this.#flushed += this.#filled;
    this.#filled = 0;
  }
};
function tooLarge(path, what, limit) {
  return userError({
    code: "package-too-large",
    message: `\`${path}\` would hold ${what}; a zip file can hold ${limit}`,
    help: "remove what the function does not need (the AWS Lambda limit is 250 MB unzipped), or use a container image; PEX files can use the layout `packed` or `loose`"
  });
}

// src/archive/write-zip.ts
var FILE_TYPE = 32768;
async function writeZip(bundle, path, options2 = {}) {
  const records = options2.inGivenOrder === true ? layOutInOrder(bundle) : layOut(bundle);
  const appended = options2.appended ?? [];
  const count = records.length + appended.length;
  if (count > MAX_ENTRIES) throw tooLarge(path, `${count} files and directories`, String(MAX_ENTRIES));
  const mode = options2.mode ?? 420;
  return replaceFile(path, mode, async (descriptor) => {
    const archives = new ArchiveFiles();
    const created = deflateEntries(options2.stored === true ? [] : filesOf(records), temporaryName(path));
    try {
      const output = new ZipOutput(descriptor, path, options2.preamble);
      for (const { path: name, entry } of records) {
        if (entry === void 0) output.addDirectory(name);
        else if (options2.stored === true) await addStored(output, entry, FILE_TYPE);
        else if (entry.content.kind === "member") copyMember(output, entry, entry.content, archives);
        else await addCreated(output, entry, created);
      }
      for (const entry of appended) await addStored(output, entry, 0);
      return { ...output.end(), ...mode === 493 ? { executable: /* @__PURE__ */ new Set([""]) } : {} };
    } finally {
      archives.close();
      await created.return(void 0);
    }
  });
}
function* filesOf(records) {
  for (const { entry } of records) if (entry !== void 0) yield entry;
}
function copyMember(output, entry, { archive, member }, archives) {
  addFile(
    output,
    entry,
    member,
    (target, offset) => archives.read(archive, target, member.dataOffset + offset)
  );
}
async function addCreated(output, entry, created) {
  const { value } = await created.next();
  if (value === void 0) throw new Error(`no content for ${entry.path}`);
  addFile(output, entry, value, (target, offset) => {
    value.read(target, offset);
  });
}
async function addStored(output, entry, type) {
  const fields = { name: entry.path, method: 0, mode: type | entry.mode };
  if (entry.content.kind === "file") {
    const { path } = entry.content;
    const { size: size2, crc32: crc322 } = fileChecksum(path, entry.owner);
    const descriptor = openSync(path, "r");
    try {
      output.addFile({ ...fields, crc32: crc322, compressedSize: size2, size: size2 }, (target, offset) => {
        readFully2(descriptor, target, offset, path);
      });
    } finally {
      closeSync(descriptor);
    }
    return;
  }
  const bytes = await contentOf(entry);
  const { length: size } = bytes;
  output.addFile(
    { ...fields, crc32: crc32(bytes), compressedSize: size, size },
    (target, offset) => bytes.copy(target, 0, offset, offset + target.length)
  );
}
function addFile(output, entry, data, read) {
  const { method, crc32: crc322, compressedSize, size } = data;
  output.addFile(
    { name: entry.path, method, crc32: crc322, compressedSize, size, mode: FILE_TYPE | entry.mode },
    read
  );
}

// src/formats/source-file.ts
function sourceFile(source, content) {
  return {
    path: source.path,
    mode: source.executable ? 493 : 420,
    content: content(source.source),
    owner: source.owner
  };
}

// src/formats/shell-words.ts
function splitShell(text) {
  const words2 = [];
  let word;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (/[ \t\r\n]/.test(character)) {
      if (word !== void 0) words2.push(word);
      word = void 0;
    } else if (character === "'" || character === '"') {
      const quoted = readQuoted(text, at, character);
      if (quoted === void 0) return void 0;
      word = (word ?? "") + quoted.value;
      at = quoted.end;
    } else if (character === "\\") {
      if (++at === text.length) return void 0;
      word = (word ?? "") + text[at];
    } else word = (word ?? "") + character;
  }
  return word === void 0 ? words2 : [...words2, word];
}
function readQuoted(text, start, quote2) {
  let value = "";
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at];
    if (character === quote2) return { value, end: at };
    const next = text[at + 1];
    if (quote2 === '"' && character === "\\" && (next === '"' || next === "\\")) value += text[++at];
    else value += character;
  }
  return void 0;
}
function quoteShell(word) {
  if (word !== "" && /^[\w@%+=:,./-]+$/.test(word)) return word;
  return `'${word.replaceAll("'", `'"'"'`)}'`;
}

// src/formats/pex/build-args.ts
var BuildArgumentError = class extends Error {
};
function onOff(name, set) {
  return [true, false].map((value) => [
    value ? `--${name}` : `--no-${name}`,
    (found) => {
      set(found, value);
    }
  ]);
}
function choice(name, choices, set) {
  return [
    name,
    (found, value) => {
      const chosen = choices.find((one) => one === value);
      if (chosen === void 0) {
        throw new BuildArgumentError(`\`${name}\` must be one of ${choices.join(", ")}, not \`${value}\``);
      }
      set(found, chosen);
    }
  ];
}
var nothing = () => void 0;
var switches = new Map([
  ...onOff("strip-pex-env", ({ settings }, value) => settings.stripPexEnv = value),
  ...onOff("emit-warnings", ({ settings }, value) => settings.emitWarnings = value),
  ...onOff("venv-copies", ({ settings }, value) => settings.venvCopies = value),
  ...onOff("venv-site-packages-copies", ({ settings }, value) => settings.venvSitePackagesCopies = value),
  ...onOff("venv-system-site-packages", ({ settings }, value) => settings.venvSystemSitePackages = value),
  ...onOff("sh-boot", (found, value) => found.shBoot = value),
  ...onOff("compress", (found, value) => found.compress = value),
  ["--compressed", (found) => found.compress = true],
  ["--not-compressed", (found) => found.compress = false],
  ["--no-compression", (found) => found.compress = false],
  ["--ignore-errors", ({ settings }) => settings.ignoreErrors = true],
  ["--include-tools", ({ settings }) => settings.includesTools = true],
  ["--non-hermetic-venv-scripts", ({ settings }) => settings.venvHermeticScripts = false],
  ["--inherit-path", ({ settings }) => settings.inheritPath = "prefer"],
  ["--no-compile", nothing],
  ["--no-use-system-time", nothing],
  ["--no-build", nothing],
  ["--pre-install-wheels", nothing]
]);
var options = new Map([
  choice("--layout", ["zipapp", "packed", "loose"], (found, value) => found.layout = value),
  choice("--inherit-path", ["false", "fallback", "prefer"], ({ settings }, value) => {
    settings.inheritPath = value;
  }),
  choice("--interpreter-selection-strategy", ["oldest", "newest"], ({ settings }, value) => {
    settings.interpreterSelectionStrategy = value;
  }),
  // Zip files that would need ZIP64 are never written.
  choice("--check", ["none", "warn", "error"], nothing),
  ["--python-shebang", (found, value) => found.shebang = value],
  ["--runtime-pex-root", ({ settings }, value) => settings.runtimePexRoot = value],
  [
    "--max-install-jobs",
    ({ settings }, value) => settings.maxInstallJobs = integer("--max-install-jobs", value)
  ],
  ["--exclude", ({ excluded }, value) => excluded.push(value)],
  ["--inject-args", ({ injectArgs }, value) => append(injectArgs, words("--inject-args", value))],
  [
    "--inject-python-args",
    ({ injectPythonArgs }, value) => append(injectPythonArgs, words("--inject-python-args", value))
  ],
  ["--inject-env", ({ injectEnv }, value) => injectEnv.set(...nameAndValue("--inject-env", value))],
  [
    "--build-property",
    ({ settings }, value) => {
      const [name, text] = nameAndValue("--build-property", value);
      settings.buildProperties = { ...settings.buildProperties, [name]: property(text) };
    }
  ]
]);
function readBuildArguments(given) {
  const found = {
    ...{ settings: {}, injectArgs: [], injectPythonArgs: [] },
    ...{ injectEnv: /* @__PURE__ */ new Map(), excluded: [] }
  };
  for (let at = 0; at < given.length; at++) {
    const argument = given[at];
    const equals = argument.indexOf("=");
    const name = equals === -1 ? argument : argument.slice(0, equals);
    const value = equals === -1 ? void 0 : argument.slice(equals + 1);
    if (name === "--venv") {
      const next = value ?? (/^(?:prepend|append)$/.test(given[at + 1] ?? "") ? given[++at] : void 0);
      setVenv(found, next);
      continue;
    }
    const flip = value === void 0 ? switches.get(name) : void 0;
    const take = options.get(name);
    if (flip !== void 0) flip(found);
    else if (take !== void 0) take(found, value ?? given[++at] ?? missing2(name));
    else throw new BuildArgumentError(`\`${argument}\` is not supported`);
  }
  return found;
}
function setVenv({ settings }, binPath) {
  if (binPath !== void 0 && binPath !== "prepend" && binPath !== "append") {
    throw new BuildArgumentError(`\`--venv\` must be prepend or append, not \`${binPath}\``);
  }
  settings.venv = true;
  settings.includesTools = true;
  settings.venvBinPath = binPath ?? "false";
}
function missing2(name) {
  throw new BuildArgumentError(`\`${name}\` needs a value`);
}
function integer(name, value) {
  if (/^-?\d{1,9}$/.test(value)) return Number(value);
  throw new BuildArgumentError(`\`${name}\` must be a number, not \`${value}\``);
}
function property(text) {
  let value;
  try {
    value = parseBoundedJson(text);
  } catch {
    return text;
  }
  if (hasFraction(value)) {
    throw new BuildArgumentError(`\`--build-property\` must be a whole number, not \`${text}\``);
  }
  return value;
}
function hasFraction(value) {
  if (typeof value === "number") return !Number.isSafeInteger(value);
  return value !== null && typeof value === "object" && Object.values(value).some(hasFraction);
}
function words(name, value) {
  const split = splitShell(value);
  if (split === void 0) throw new BuildArgumentError(`\`${name}=${value}\` has an unclosed quote`);
  return split;
}
function nameAndValue(option, value) {
  const equals = value.indexOf("=");
  if (equals < 1) throw new BuildArgumentError(`\`${option}\` must be NAME=VALUE, not \`${value}\``);
  return [value.slice(0, equals), value.slice(equals + 1)];
}

// src/plans/pex-excludes.ts
function buildArguments(target, field) {
  try {
    return readBuildArguments(stringListField(target, field));
  } catch (error) {
    if (!(error instanceof BuildArgumentError)) throw error;
    throw unsupportedField(
      target,
      field,
      `${target.spec} passes to \`pex\`, which does not run here: ${error.message}.`,
      "arguments that say how a PEX file starts are understood, such as `--venv`, `--inject-env` and `--runtime-pex-root`, and `--exclude`; leave others out"
    );
  }
}
function excludedRequirements(target, field, { excluded }) {
  return excluded.map((text) => {
    try {
      return parseRequirement(text);
    } catch (error) {
      if (!(error instanceof RequirementSyntaxError)) throw error;
      throw userError({
        code: "invalid-requirement",
        message: `\`--exclude ${text}\` of ${target.spec} is not a requirement: ${error.message}`,
        place: fieldPlace(target, field),
        help: "write it like `name` or `name>=1.0` (PEP 508)"
      });
    }
  });
}
function excludesOfFlat(target) {
  const field = "pex_build_extra_args";
  const given = stringListField(target, field);
  const other = given.find((one, at) => !/^--exclude(?:=|$)/.test(one) && given[at - 1] !== "--exclude");
  if (other === void 0) return excludedRequirements(target, field, buildArguments(target, field));
  throw unsupportedField(
    target,
    field,
    `${target.spec} passes \`${other}\` to \`pex\`, which does not run here.`,
    "the one argument that has a meaning here is `--exclude`; leave the others out"
  );
}

// src/python/specifier-sets.ts
function includesSpecifier(outer, inner) {
  const outerClauses = parseSpecifiers(outer) ?? [];
  const innerClauses = parseSpecifiers(inner) ?? [];
  if (outerClauses.length === 0) return true;
  const points = [...outerClauses, ...innerClauses].flatMap(({ version }) => around(version));
  return ["0", "99999999", ...points].every(
    (version) => !satisfiesClauses(version, innerClauses) || satisfiesClauses(version, outerClauses)
  );
}
function around(version) {
  const release = /^v?(?:\d+!)?\d+(?:\.\d+)*/i.exec(version)?.[0];
  if (release === void 0) return [version];
  const last = /\d+$/.exec(release)[0];
  const head = release.slice(0, -last.length);
  const neighbours2 = [BigInt(last) + 1n, ...BigInt(last) > 0n ? [BigInt(last) - 1n] : []];
  return [
    version,
    release,
    `${release}.dev0`,
    `${release}.post1`,
    `${release}.0.1`,
    ...neighbours2.flatMap((number) => [
      `${head}${number}`,
      `${head}${number}.dev0`,
      `${head}${number}.99999`
    ])
  ];
}

// src/requirements/subset.ts
var MAX_WORK = 4e5;
var MAX_REQUESTS = 2e5;
var SubsetTooLargeError = class extends Error {
};
function gatherSubset(lock, repository, roots, platform) {
  const wanted = /* @__PURE__ */ new Set();
  const budget = { left: MAX_WORK };
  for (; ; ) {
    const subset = gather(lock, repository, roots, platform, wanted, budget);
    if (lock.hasConflicts !== true) return subset;
    const known3 = wanted.size;
    for (const { requirement } of [...subset.requests.values()].flat()) {
      for (const name of conflictNames(requirement)) wanted.add(name);
    }
    if (wanted.size === known3) return subset;
  }
}
function gather(lock, repository, roots, platform, wanted, budget) {
  const requests = /* @__PURE__ */ new Map();
  const undecided = [];
  const ambiguous = [];
  const expanded = /* @__PURE__ */ new Map();
  const queue = [];
  const applies3 = (requirement, extras, request) => {
    const { marker, text } = requirement;
    budget.left -= 1 + lock.excluded.length;
    if (marker !== void 0) budget.left -= Math.max(extras.length, 1) * (text.length / 64);
    if (budget.left < 0) throw new SubsetTooLargeError();
    if (marker === void 0) return true;
    try {
      const own2 = lock.hasConflicts === true ? conflictNames(requirement) : [];
      const isWanted = (name) => wanted.has(name) || own2.includes(name);
      const settled = lock.hasConflicts === true ? settleConflicts(marker, isWanted) : marker;
      return evaluateMarker(settled, platform.markers, extras);
    } catch (error) {
      if (!(error instanceof MarkerEvaluationError)) throw error;
      undecided.push({ request, error });
      return false;
    }
  };
  const overridden = (request) => {
    const overrides = (lock.overridden.get(request.requirement.normalizedName) ?? []).filter(
      (override) => applies3(override, [], request)
    );
    if (overrides.length > 1) ambiguous.push({ request, overrides });
    return overrides[0] === void 0 ? request : { ...request, requirement: overrides[0] };
  };
  const enqueue = (request, extras) => {
    if (!applies3(request.requirement, extras, request)) return;
    if (isExcluded(lock, request.requirement)) return;
    if (queue.length >= MAX_REQUESTS) throw new SubsetTooLargeError();
    queue.push(request);
  };
  for (const root of roots) {
    const request = overridden({ requirement: root.requirement, parent: void 0, root });
    enqueue(request, request.requirement.extras);
  }
  for (const request of queue) {
    const name = request.requirement.normalizedName;
    const known3 = requests.get(name);
    if (known3 === void 0) requests.set(name, [request]);
    else known3.push(request);
    if (!needsExpansion(expanded, request.requirement)) continue;
    for (const distribution of repository.get(name) ?? []) {
      if (lock.format !== "pex" && !accepts(request.requirement, distribution)) continue;
      for (const dependency of distribution.dependencies) {
        if (isExcluded(lock, dependency)) continue;
        const wish = { requirement: dependency, parent: request, root: request.root };
        enqueue(overridden(wish), request.requirement.extras);
      }
    }
  }
  return { requests, undecided, ambiguous };
}
function needsExpansion(expanded, requirement) {
  const known3 = expanded.get(requirement.normalizedName);
  if (known3 === void 0) {
    expanded.set(requirement.normalizedName, new Set(requirement.extras));
    return true;
  }
  const fresh = requirement.extras.filter((extra) => !known3.has(extra));
  for (const extra of fresh) known3.add(extra);
  return fresh.length > 0;
}
function isExcluded({ excluded: all }, requirement) {
  return all.some(
    (excluded) => excluded.normalizedName === requirement.normalizedName && includesSpecifier(excluded.specifier, requirement.specifier)
  );
}
function withoutExcluded(lock, roots) {
  return roots.filter(({ requirement }) => !isExcluded(lock, requirement));
}
var MAX_CHAIN = 100;
function chainOf(request) {
  const chain = [];
  let step = request;
  for (; step !== void 0 && chain.length < MAX_CHAIN; step = step.parent) chain.push(step.requirement);
  if (step !== void 0) chain.push(request.root.requirement);
  return chain.reverse();
}
function renderChain(request) {
  const chain = chainOf(request).map(formatRequirement);
  return (chain.length > 8 ? [...chain.slice(0, 4), "…", ...chain.slice(-3)] : chain).join(" → ");
}

// src/plans/aws-sdk.ts
var needs = /* @__PURE__ */ new Map([
  ["boto3", ["boto3", "botocore", "s3transfer"]],
  ["botocore", ["botocore"]],
  ["s3transfer", ["botocore", "s3transfer"]]
]);
var sdkParts = new Set(needs.keys());
async function checkAwsSdk(input, problems) {
  const { target, selected } = input;
  const present = new Map(
    input.wheels.flatMap(({ pinned }) => needs.has(pinned.name) ? [[pinned.name, pinned.version]] : [])
  );
  if (present.size === 0 || present.size === needs.size) return;
  const users = await usersOf(input);
  const absent = /* @__PURE__ */ new Map();
  for (const [name, user] of users) {
    for (const one of needs.get(name)) if (!present.has(one) && !absent.has(one)) absent.set(one, user);
  }
  if (absent.size === 0) return;
  const excluded = new Set(selected.changes.excluded.map(({ normalizedName }) => normalizedName));
  const held = [...present].map(([name, version]) => `${name} ${version}`).join(" and ");
  const missing3 = [...absent.keys()].join(" and ");
  problems.add([
    {
      severity: [...absent.keys()].every((name) => excluded.has(name)) ? "warning" : "error",
      code: "aws-sdk-mixed",
      message: `${target.spec} holds ${held}, but would take ${missing3} from the Lambda runtime, in another version: the parts of the AWS SDK only work together`,
      place: fieldPlace(target, "handler"),
      help: `pin ${missing3} too, in the versions that belong to ${held} (\`uv pip compile\`, \`uv lock\`); or leave all of them to the runtime: take ${[...present.keys()].join(" and ")} out of the requirements, or out of \`dependencies\` with \`!!\``,
      notes: [
        ...broughtBy(selected, present),
        ...[...absent].map(([name, user]) => `${name} is needed by ${user}`)
      ]
    }
  ]);
}
function broughtBy({ wheels, reasons }, present) {
  return wheels.flatMap(({ name, lockPath }, index) => {
    const reason = reasons[index];
    if (!present.has(name) || reason === void 0) return [];
    const chain = reason.chain.map((one) => formatRequirement({ ...one, marker: void 0 })).join(" → ");
    return [
      reason.target === lockPath ? `${name} is pinned in ${lockPath}` : `${name} is brought by ${chain} (${reason.target})`
    ];
  });
}
async function usersOf({ platform, sources, wheels, read }) {
  const users = /* @__PURE__ */ new Map();
  const use = (name, user) => {
    if (needs.has(name) && !users.has(name)) users.set(name, user);
  };
  for (const wheel of wheels) {
    use(wheel.pinned.name, wheel.pinned.filename);
    for (const text of (await wheelNeeds(wheel)).requiresDist) {
      const wish = parsed(text);
      if (wish !== void 0 && applies(wish, platform, [])) use(wish.normalizedName, wheel.pinned.filename);
    }
  }
  const options2 = { stringImports: false, stringImportsMinDots: 1, assets: false, assetsMinSlashes: 1 };
  for (const { source, path } of sources) {
    if (!path.endsWith(".py")) continue;
    const { imports } = scanImports(read(source), options2);
    for (const module of imports.keys()) use(module.split(".", 1)[0], source);
  }
  return users;
}

// src/plans/unmet-requirements.ts
var MAX_WISHES = 1e5;
async function unmetRequirements(roots, { wheels, platforms, changes }) {
  const byName3 = /* @__PURE__ */ new Map();
  for (const wheel of wheels) {
    byName3.set(wheel.pinned.name, [...byName3.get(wheel.pinned.name) ?? [], wheel]);
  }
  const unmet = [];
  const known3 = /* @__PURE__ */ new Map();
  const queue = [...roots];
  for (const { requirement: written, asker } of queue) {
    if (isExcluded(changes, written)) continue;
    const requirement = changes.overridden.get(written.normalizedName)?.[0] ?? written;
    const named = byName3.get(requirement.normalizedName) ?? [];
    const found = named.filter(({ pinned }) => accepts2(requirement, pinned.version));
    if (found.length === 0) unmet.push({ requirement, asker, version: named[0]?.pinned.version });
    for (const wheel of found) {
      if (!bringsNew(known3, wheel.pinned.filename, requirement.extras)) continue;
      if (queue.length > MAX_WISHES) return unmet;
      const { requiresDist } = await wheelNeeds(wheel);
      for (const wish of requiresDist) {
        const next = parsed(wish);
        if (next === void 0 || !platforms.some((platform) => applies(next, platform, requirement.extras)))
          continue;
        queue.push({ requirement: next, asker: wheel.pinned.filename });
      }
    }
  }
  return unmet;
}
function bringsNew(known3, wheel, extras) {
  const before = known3.get(wheel);
  if (before === void 0) {
    known3.set(wheel, new Set(extras));
    return true;
  }
  const fresh = extras.filter((extra) => !before.has(extra));
  for (const extra of fresh) before.add(extra);
  return fresh.length > 0;
}
function accepts2({ specifier, url }, version) {
  return url !== void 0 || satisfiesSpecifier(version, specifier);
}
async function checkPexRequirements(target, { requirements, changes }, wheels, platforms, problems) {
  const roots = requirements.map((requirement) => ({ requirement, asker: target.spec }));
  for (const one of await unmetRequirements(roots, { wheels, platforms, changes })) {
    problems.error({
      code: "requirement-missing",
      message: `${describe(one, target)}: the PEX file would fail at startup`,
      place: target.place,
      help: "regenerate the lock, add the requirement, or set `ignore_errors=True` if it is not needed"
    });
  }
}
var MAX_TOLD = 10;
async function unmetOf({ requirements: roots, projects }, set) {
  const [platform] = set.platforms;
  const ofCheckout = new Set(projects.map(({ name }) => name));
  const asked = roots.filter(({ requirement }) => platform === void 0 || applies(requirement, platform, requirement.extras)).map(({ requirement, target: asker }) => ({ requirement, asker }));
  const unmet = await unmetRequirements([...asked, ...wishesForAll(set)], set);
  return unmet.filter(({ requirement }) => !ofCheckout.has(requirement.normalizedName));
}
function wishesForAll({ wheels }) {
  return wheels.map(({ pinned }) => ({
    requirement: parseRequirement(pinned.name),
    asker: pinned.lockPath
  }));
}
function isOfRuntime({ requirement, version }) {
  const range = projectsOfRuntime.has(requirement.normalizedName) ? versionsOfRuntime.get(requirement.normalizedName) : void 0;
  return version === void 0 && range !== void 0 && mayBeMet(requirement.specifier, range);
}
async function missingNeeds(roots, set, {
  hasRuntime = true,
  hasWholeSdk = false
} = {}) {
  const unmet = await unmetOf(roots, set);
  const ofSdk = new Set(
    set.wheels.filter(({ pinned }) => sdkParts.has(pinned.name)).map(({ pinned }) => pinned.filename)
  );
  const isLeft = (one) => hasRuntime && isOfRuntime(one) && !(hasWholeSdk && ofSdk.has(one.asker));
  return unmet.filter((one) => one.version === void 0 && !isLeft(one)).map(({ requirement, asker }) => ({
    requirement: { ...requirement, marker: void 0 },
    target: asker,
    place: void 0
  }));
}
async function checkComplete(target, roots, set, problems) {
  const all = await unmetOf(roots, set);
  const unmet = all.filter((one) => !isOfRuntime(one));
  reportRuntime(target, all.filter(isOfRuntime), problems);
  const lockPath = set.wheels[0]?.pinned.lockPath ?? "the lock";
  const told = new Map(unmet.map((one) => [formatRequirement(one.requirement), one]));
  const more = told.size > MAX_TOLD ? `; and ${told.size - MAX_TOLD} more` : "";
  for (const one of [...told.values()].slice(0, MAX_TOLD)) {
    problems.add([
      {
        severity: one.version === void 0 ? "error" : "warning",
        code: "requirement-missing",
        message: `${describe(one, target)}: ${lockPath} ${one.version === void 0 ? "does not pin it" : "pins that version"}.${more}`,
        place: { path: lockPath },
        help: `pin what that needs too: \`${lockFormats.requirements.command}\` (\`pip-compile\` leaves out setuptools and pip without \`--allow-unsafe\`), \`${lockFormats.pylock.command}\`, \`${lockFormats.pipenv.command}\``
      }
    ]);
  }
}
function reportRuntime(target, unmet, problems) {
  if (unmet.length === 0) return;
  const names = [...new Set(unmet.map(({ requirement }) => requirement.normalizedName))].sort();
  problems.add([
    {
      severity: "note",
      code: "requirement-of-runtime",
      message: `${target.spec} uses ${names.join(", ")} from the Lambda runtime, in the runtime's version: not pinned in the lock`,
      place: target.place,
      help: "pin them to get the versions you tested"
    }
  ]);
}
function describe({ requirement, asker, version }, target) {
  const wish = `\`${formatRequirement({ ...requirement, marker: void 0 })}\``;
  return version === void 0 ? `${asker} needs ${wish}, which no wheel of ${target.spec} provides` : `${asker} needs ${wish}, and ${target.spec} has ${requirement.name} ${version}`;
}

// src/archive/case-collision.ts
function ignoresCase(path) {
  const probe = join(path, "case");
  writeFileSync(probe, "", { flag: "wx", mode: 384 });
  try {
    return existsSync(join(path, "CASE"));
  } finally {
    rmSync(probe);
  }
}
function checkNames({ entries }, path) {
  const known3 = /* @__PURE__ */ new Map();
  const found = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    for (let end = entry.path.indexOf("/"); ; end = entry.path.indexOf("/", end + 1)) {
      const name = end === -1 ? entry.path : entry.path.slice(0, end);
      const key = name.normalize("NFC").toLowerCase();
      const first = known3.get(key);
      if (first === void 0) known3.set(key, { name, entry });
      else if (first.name !== name && !found.has(key) && !isBelowFault(found, key)) {
        found.set(key, collision(path, [first.name, first.entry], [name, entry]));
      }
      if (end === -1) break;
    }
  }
  if (found.size > 0) throw new UserError([...found.values()]);
}
function isBelowFault(found, key) {
  for (let at = key.lastIndexOf("/"); at !== -1; at = key.lastIndexOf("/", at - 1)) {
    if (found.has(key.slice(0, at))) return true;
    if (at === 0) break;
  }
  return false;
}
function collision(path, left, right) {
  const shown = ([name, { owner }]) => `\`${name}\` (${owner})`;
  return {
    severity: "error",
    code: "case-collision",
    message: `${shown(left)} and ${shown(right)} differ only in case, and the file system of \`${path}\` cannot hold both`,
    help: 'rename one of them, write a zip file (`layout="flat-zipped"`, of a PEX file `layout="zipapp"`), or write the directory on a case-sensitive file system'
  };
}

// src/archive/write-directory.ts
async function writeDirectory(bundle, path, parts = {}, joinsNames = ignoresCase) {
  return replaceDirectory(path, async (directory) => {
    if (joinsNames(directory)) checkNames(bundle, path);
    return { path, ...await writeFiles(bundle, directory, parts) };
  });
}
async function writeFiles(bundle, root, parts) {
  const listing = createHash("sha256");
  let size = 0;
  if (bundle.prefix !== void 0) makeDirectories(root, bundle.prefix);
  for (const record of layOut(bundle)) {
    const target = join(root, record.path);
    if (record.entry === void 0) makeDirectory(target);
    else {
      const written = await writeFile(record.entry, target);
      size += written.size;
      listing.update(`${written.sha256} ${record.entry.mode.toString(8)} ${record.path}
`);
    }
  }
  let unzippedSize = size;
  const executable = new Set(
    bundle.entries.filter(({ mode }) => mode === 493).map((entry) => placeOf(bundle, entry))
  );
  for (const [name, entries] of parts.zips ?? []) {
    mkdirSync(dirname(join(root, name)), { recursive: true, mode: 493 });
    const options2 = { inGivenOrder: true, stored: parts.stored ?? false };
    const zip = await writeZip({ entries }, join(root, name), options2);
    size += zip.size;
    unzippedSize += zip.unzippedSize;
    listing.update(`${zip.sha256} 644 ${name}
`);
  }
  for (const [name, target] of parts.links ?? []) {
    makeLink(root, name, target);
    if (executable.has(target)) executable.add(name);
    listing.update(`-> ${target} ${name}
`);
  }
  return { sha256: listing.digest("hex"), size, unzippedSize, executable };
}
function placeOf({ prefix }, { path }) {
  return prefix === void 0 ? path : `${prefix}/${path}`;
}
function makeLink(root, name, target) {
  const path = join(root, name);
  try {
    symlinkSync(target, path);
  } catch (error) {
    if (!["EPERM", "ENOSYS"].includes(error.code ?? "")) throw error;
  }
  if (!existsSync(path)) copyFileSync(join(root, target), path);
}
function makeDirectories(root, path) {
  let directory = root;
  for (const part of path.split("/")) {
    directory = join(directory, part);
    makeDirectory(directory);
  }
}
function makeDirectory(path) {
  mkdirSync(path);
  chmodSync(path, 493);
}
async function writeFile(entry, target) {
  const hash = createHash("sha256");
  let size = 0;
  const descriptor = openSync(target, "wx", 384);
  try {
    const write = (bytes) => {
      hash.update(bytes);
      size += bytes.length;
      writeBytes(descriptor, bytes);
    };
    const { content } = entry;
    if (content.kind === "member") await readMemberInPieces(content.archive, content.member, write);
    else if (content.kind === "bytes") write(content.bytes);
    else for (const piece of filePieces(content.path, entry.owner)) write(piece);
  } finally {
    closeSync(descriptor);
  }
  chmodSync(target, entry.mode);
  return { size, sha256: hash.digest("hex") };
}

// src/formats/python-repr.ts
function pythonRepr(text) {
  const quote2 = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replaceAll("\\", "\\\\").replaceAll("	", "\\t").replaceAll("\n", "\\n").replaceAll("\r", "\\r").replace(/[\x00-\x1f\x7f-\xa0\xad]/g, (unit) => `\\x${unit.charCodeAt(0).toString(16).padStart(2, "0")}`).replaceAll(quote2, `\\${quote2}`);
  return `${quote2}${escaped}${quote2}`;
}
function pythonTuple(texts) {
  return `(${texts.map(pythonRepr).join(", ")}${texts.length === 1 ? "," : ""})`;
}

// src/formats/data/pex-scripts.ts
var CALLABLE_SCRIPT = `#!python
# -*- coding: utf-8 -*-
import importlib
import sys

entry_point = importlib.import_module({module})
for attr in {attributes}:
    entry_point = getattr(entry_point, attr)

if __name__ == "__main__":
    import os
    pex_root_fallback = os.environ.get("_PEX_ROOT_FALLBACK")
    if pex_root_fallback:
        import atexit
        import shutil

        atexit.register(shutil.rmtree, pex_root_fallback, True)

    sys.exit(entry_point())
`;
var MODULE_SCRIPT = `#!python
# -*- coding: utf-8 -*-
import runpy
import sys

if __name__ == "__main__":
    import os
    pex_root_fallback = os.environ.get("_PEX_ROOT_FALLBACK")
    if pex_root_fallback:
        import atexit
        import shutil

        atexit.register(shutil.rmtree, pex_root_fallback, True)

    runpy.run_module({module}, run_name="__main__", alter_sys=True)
    sys.exit(0)
`;

// src/formats/entry-points.ts
var EntryPointError = class extends Error {
};
var MAX_SCRIPTS = 1e4;
function entryPointScripts(text) {
  const { console, gui } = scriptTargets(text);
  return [...console, ...gui].map(([name, target]) => ({ name, text: scriptText(target) }));
}
function scriptTargets(text) {
  const console = /* @__PURE__ */ new Map();
  const gui = /* @__PURE__ */ new Map();
  const groups = /* @__PURE__ */ new Map([
    ["console_scripts", console],
    ["gui_scripts", gui]
  ]);
  let group;
  for (const raw of linesOf(text)) {
    const line = raw.trim();
    if (line === "" || line.startsWith("#")) continue;
    if (line.startsWith("[") && line.endsWith("]")) {
      group = line.slice(1, -1);
      continue;
    }
    if (group === void 0) throw new EntryPointError(`\`${line}\` comes before the first [group]`);
    const scripts = groups.get(group);
    if (scripts === void 0) continue;
    const parts = line.split("=");
    if (parts.length !== 2) throw new EntryPointError(`\`${line}\` is not \`name = module:function\``);
    if (console.size + gui.size >= MAX_SCRIPTS)
      throw new EntryPointError(`it has more than ${MAX_SCRIPTS} scripts`);
    scripts.set(parts[0].trim(), scriptTarget(parts[1], line));
  }
  return { console, gui };
}
function scriptTarget(value, line) {
  const reference = value.split("[", 1)[0];
  const colon = reference.indexOf(":");
  const module = (colon === -1 ? reference : reference.slice(0, colon)).trim();
  const object = colon === -1 ? void 0 : reference.slice(colon + 1).trim();
  if (module === "" || object === "") {
    throw new EntryPointError(`\`${line}\` is not \`name = module:function\``);
  }
  return { module, object };
}
function scriptText({ module, object }) {
  if (object === void 0) return MODULE_SCRIPT.replace("{module}", () => pythonRepr(module));
  return CALLABLE_SCRIPT.replace("{module}", () => pythonRepr(module)).replace(
    "{attributes}",
    () => pythonTuple(object.split("."))
  );
}

// src/formats/kept-layout.ts
var layouts = /* @__PURE__ */ new WeakMap();
function keptLayout(wheel, name, make, build = thisBuild) {
  const known3 = layouts.get(wheel.facts) ?? /* @__PURE__ */ new Map();
  layouts.set(wheel.facts, known3);
  const layout = known3.get(name) ?? readOrMake(wheel, `${name}.layout`, make, build);
  known3.set(name, layout);
  return layout;
}
async function readOrMake(wheel, name, make, build) {
  const kept = readDerived(wheel, name, build);
  if (kept !== void 0) return decode(wheel, kept);
  const made = await make();
  if (wheel.stamp === void 0 || build === void 0) return made;
  const now = keepDerived(wheel, name, await encode(wheel, made), build);
  return now === void 0 ? made : decode(wheel, now);
}
async function encode(wheel, { entries, fingerprint }) {
  const indexes = new Map(wheel.facts.members.map((member, index) => [member, index]));
  const rows = [];
  const data = [];
  let offset = 0;
  for (const entry of entries) {
    const { path, mode, content } = entry;
    const index = content.kind === "member" ? indexes.get(content.member) : void 0;
    if (index !== void 0) {
      const { name, mode: own2 } = wheel.facts.members[index];
      rows.push(path === name && mode === modeOf(own2) ? index : [index, path, mode]);
      continue;
    }
    const deflated = await deflate(await contentOf(entry));
    rows.push([path, mode, deflated.crc32, deflated.compressedSize, deflated.size, offset]);
    data.push(deflated.data);
    offset += deflated.data.length;
  }
  const value = { rows, ...fingerprint === void 0 ? {} : { fingerprint } };
  return { value, data: Buffer.concat(data) };
}
function decode(wheel, kept) {
  const { rows, fingerprint } = kept.value;
  const { path: archive, facts, pinned } = wheel;
  const entries = rows.map((row) => {
    if (typeof row === "number") {
      const member2 = facts.members[row];
      return entryAt(member2.name, modeOf(member2.mode), { kind: "member", archive, member: member2 }, pinned.filename);
    }
    if (row.length === 3) {
      const [index, path2, mode2] = row;
      return entryAt(path2, mode2, { kind: "member", archive, member: facts.members[index] }, pinned.filename);
    }
    const [path, mode, crc322, compressedSize, size, offset] = row;
    const dataOffset = kept.dataOffset + offset;
    const member = { name: path, method: 8, crc32: crc322, compressedSize, size, mode, dataOffset };
    return entryAt(path, mode, { kind: "member", archive: kept.path, member }, pinned.filename);
  });
  return { entries, ...fingerprint === void 0 ? {} : { fingerprint } };
}
function entryAt(path, mode, content, owner) {
  return { path, mode, content, owner };
}
function modeOf(mode) {
  const isRegular = (mode & 61440) === 32768;
  return isRegular && (mode & 73) !== 0 ? 493 : 420;
}

// src/formats/python-scripts.ts
var PYTHON_SHEBANG = /(?:^|\W)(?:python|pypy)(?:\d+(?:\.\d+)*)?(?:\.exe)?(?:\s\S|$)/i;
var ENCODING_LINE = /^[ \t\f]*#.*?coding[:=][ \t]*[-_.a-zA-Z0-9]+/;
var PLACEHOLDER = "#!python\n";
function rewriteShebang(script) {
  const first = lineAt(script, 0);
  if (!first.text.startsWith("#!")) return void 0;
  const command = first.text.slice(2).replace(/[ \t\n\v\f\r]+$/, "");
  if (PYTHON_SHEBANG.test(command)) {
    return Buffer.concat([Buffer.from(PLACEHOLDER), script.subarray(first.end)]);
  }
  if (command !== "/bin/sh") return void 0;
  return withoutPreamble(script, first.end);
}
function withoutPreamble(script, start) {
  let line = lineAt(script, start);
  const encoding = ENCODING_LINE.test(line.text) ? line.text : "";
  if (encoding !== "") line = lineAt(script, line.end);
  const quotes = line.text.split("'").length - 1;
  const isPreamble = line.text === "'''': pshprs\n" || /^'''.*exec.+/.test(line.text) && quotes >= 4;
  if (!isPreamble) return void 0;
  do
    line = lineAt(script, line.end);
  while (line.text !== "" && !line.text.endsWith("'''\n"));
  return Buffer.concat([Buffer.from(PLACEHOLDER + encoding), script.subarray(line.end)]);
}
function lineAt(bytes, start) {
  const newline = bytes.indexOf(10, start);
  const end = newline === -1 ? bytes.length : newline + 1;
  return { text: bytes.toString("latin1", start, end), end };
}

// src/formats/record.ts
var RecordError = class extends Error {
};
var MAX_LINES = 2e5;
var MAX_LINE = 1e4;
function parseRecord(bytes) {
  const text = bytes.toString("utf8");
  const firstLine = /^[^\n]*\n/.exec(text)?.[0] ?? "";
  const lines = [];
  for (const line of linesOf(text)) {
    if (line === "") continue;
    if (line.length > MAX_LINE) throw new RecordError(`it has a line of more than ${MAX_LINE} characters`);
    if (lines.length === MAX_LINES) throw new RecordError(`it has more than ${MAX_LINES} lines`);
    const fields = line.includes('"') ? parseQuoted(line) : line.split(",");
    const [path, hash, size] = fields;
    if (fields.length !== 3 || path === void 0 || hash === void 0 || size === void 0) {
      throw new RecordError(`its line \`${line}\` does not have three fields`);
    }
    if (!/^\s*\d*\s*$/.test(size))
      throw new RecordError(`its line \`${line}\` has a size that is not a number`);
    lines.push({ path, hash, size: size.trim().replace(/^0+(?=\d)/, "") });
  }
  return { lines, lineEnding: firstLine.endsWith("\r\n") ? "\r\n" : "\n" };
}
function parseQuoted(line) {
  const fields = [];
  let field = "";
  let quoted = false;
  for (let index = 0; index < line.length; index++) {
    const character = line[index];
    if (quoted && character === '"' && line[index + 1] === '"') {
      field += '"';
      index++;
    } else if (quoted && character === '"') quoted = false;
    else if (quoted) field += character;
    else if (character === '"' && field === "") quoted = true;
    else if (character === ",") {
      fields.push(field);
      field = "";
    } else field += character;
  }
  fields.push(field);
  return fields;
}
function formatRecord(record) {
  const lines = record.lines.map(
    ({ path, hash, size }) => `${quote(path)},${quote(hash)},${size}${record.lineEnding}`
  );
  return Buffer.from(lines.join(""));
}
var quote = (field) => /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;

// src/formats/install-wheel.ts
var installerFiles = ["INSTALLER", "REQUESTED", "uv_build.json", "uv_cache.json"];
function flatPaths(open2) {
  return { purelib: "", platlib: "", data: "", scripts: "bin", headers: open2.headers };
}
async function installWheel(wheel) {
  const { entries } = await keptLayout(wheel, "flat", async () => {
    const open2 = await openWheel(wheel);
    return { entries: await installOpenWheel(open2, flatPaths(open2), []) };
  });
  return entries;
}
async function installOpenWheel(open2, paths, extra) {
  const record = readRecord(open2);
  const scripts = readEntryPoints(open2);
  const scriptNames = new Set(scripts.map((script) => posix.basename(script.name)));
  const entries = [];
  const lines = [];
  const rewritten = createRewriter(open2);
  for (const line of record.lines) {
    const placed = await placeLine(open2, paths, line, scriptNames, rewritten);
    if (placed === void 0) continue;
    lines.push(placed.line);
    if (placed.entry !== void 0) entries.push(placed.entry);
  }
  const taken = new Set(entries.map((entry) => entry.path));
  const created = /* @__PURE__ */ new Map();
  for (const script of scripts) {
    const path = scriptPath(open2, paths, script);
    if (taken.has(path)) continue;
    const bytes = Buffer.from(script.text);
    const line = created.get(path) ?? lineFor(path, bytes);
    if (!created.has(path)) entries.push(entryAt2(open2, path, 493, { kind: "bytes", bytes }));
    created.set(path, line);
    lines.push(line);
  }
  for (const { path, bytes } of extra) {
    entries.push(entryAt2(open2, path, 420, { kind: "bytes", bytes }));
    lines.push(lineFor(path, bytes));
  }
  entries.push(recordEntry(open2, { lines, lineEnding: record.lineEnding }));
  return entries;
}
function readRecord(open2) {
  try {
    const record = parseRecord(open2.record);
    if (record.lines.length === 0) throw new RecordError("it is empty");
    if (record.lines.some((line) => line.path.startsWith("/"))) return { ...record, lines: allFiles(open2) };
    const listsItself = record.lines.some((line) => line.path === `${open2.distInfo}/RECORD`);
    return { ...record, lineEnding: listsItself ? record.lineEnding : "\n" };
  } catch (error) {
    if (error instanceof RecordError) throw wheelError(open2.wheel, `RECORD: ${error.message}`);
    throw error;
  }
}
function allFiles(open2) {
  const key = (path) => path.split("/").map((part, index, parts) => (index < parts.length - 1 ? "1" : "0") + part);
  return [...open2.files.keys()].map((path) => ({ path, key: key(path) })).sort((a, b) => {
    const index = a.key.findIndex((part, at) => part !== b.key[at]);
    return compareCodePoints(a.key[index] ?? "", b.key[index] ?? "");
  }).map(({ path }) => ({ path, hash: "", size: "" }));
}
async function placeLine(open2, paths, line, scriptNames, rewritten) {
  const { distInfo } = open2;
  if (line.path.endsWith("/")) return { line, entry: void 0 };
  if (line.path === `${distInfo}/RECORD`)
    return { line: { path: line.path, hash: "", size: "" }, entry: void 0 };
  if (installerFiles.some((name) => line.path === `${distInfo}/${name}`)) return void 0;
  if (line.path.endsWith(".pyc")) return void 0;
  const source = posix.normalize(line.path);
  const member = open2.files.get(source);
  if (member === void 0) return void 0;
  const target = targetOf(open2, paths, source);
  if (target === void 0) {
    throw wheelError(open2.wheel, `\`${source}\` is not in a directory defined by PEP 427`);
  }
  if (target.isScript) {
    if (scriptNames.has(posix.basename(source))) return void 0;
    const script = await rewritten(member);
    if (script !== void 0) {
      const content = { kind: "bytes", bytes: script.bytes };
      return {
        line: { ...script.line, path: target.path },
        entry: entryAt2(open2, target.path, 420, content)
      };
    }
  }
  return {
    line: { path: target.path, hash: line.hash, size: line.size },
    entry: memberEntry(open2, target.path, member)
  };
}
function createRewriter(open2) {
  const known3 = /* @__PURE__ */ new Map();
  return async (member) => {
    if (known3.has(member)) return known3.get(member);
    const bytes = rewriteShebang(await readMember(open2.wheel.path, member));
    const script = bytes && { bytes, line: lineFor("", bytes) };
    known3.set(member, script);
    return script;
  };
}
function targetOf(open2, paths, source) {
  const [top = "", kind = "", ...rest] = source.split("/");
  if (!open2.dataDirectories.has(top)) return { path: source, isScript: false };
  if (rest.length === 0 || !Object.hasOwn(paths, kind)) return void 0;
  const base = paths[kind];
  const path = rest.join("/");
  return { path: base === "" ? path : `${base}/${path}`, isScript: kind === "scripts" };
}
function readEntryPoints(open2) {
  try {
    return entryPointScripts(open2.entryPoints);
  } catch (error) {
    if (error instanceof EntryPointError) throw wheelError(open2.wheel, `entry_points.txt: ${error.message}`);
    throw error;
  }
}
function scriptPath(open2, paths, script) {
  const path = `${paths.scripts}/${script.name}`;
  const unsafe = unsafeName(path) ?? (path.endsWith("/") ? "its name ends with a slash" : void 0);
  if (unsafe !== void 0)
    throw wheelError(open2.wheel, `entry_points.txt: script \`${script.name}\`: ${unsafe}`);
  return path;
}
function recordEntry(open2, record) {
  const path = `${open2.distInfo}/RECORD`;
  const bytes = formatRecord(record);
  if (bytes.equals(open2.record)) return { ...memberEntry(open2, path, open2.files.get(path)), mode: 420 };
  return entryAt2(open2, path, 420, { kind: "bytes", bytes });
}
function memberEntry(open2, path, member) {
  return entryAt2(open2, path, modeOf(member.mode), { kind: "member", archive: open2.wheel.path, member });
}
function entryAt2(open2, path, mode, content) {
  return { path, mode, content, owner: open2.wheel.pinned.filename };
}
function lineFor(path, bytes) {
  const hash = createHash("sha256").update(bytes).digest("base64url");
  return { path, hash: `sha256=${hash}`, size: String(bytes.length) };
}

// src/formats/init-files.ts
function sameCode(a, b) {
  const [left, right] = [codeOf(a), codeOf(b)];
  return left.length === right.length && left.every((token, index) => token === right[index]);
}
var INDENT = "\0indent";
var DEDENT = "\0dedent";
function codeOf(source) {
  const bytes = Buffer.from(source.toString("utf8").replace(/\r\n?/g, "\n"), "utf8");
  const tokenizer = new Tokenizer(bytes);
  const code = [];
  const indents = [0];
  const commas = [];
  for (let kind = tokenizer.next(); kind !== Token.end; kind = tokenizer.next()) {
    if (kind === Token.comment) continue;
    if (kind === Token.newline) {
      code.push("\n");
      continue;
    }
    if (tokenizer.firstOnLine) nest(code, indents, tokenizer.indent);
    const text = kind === Token.string ? stringOf(tokenizer) : bytes.toString("utf8", tokenizer.start, tokenizer.end);
    if (kind === Token.operator) countCommas(code, commas, text);
    code.push(text);
  }
  if (code.at(-1) !== "\n") code.push("\n");
  return code;
}
function nest(code, indents, indent) {
  if (indent > indents.at(-1)) {
    indents.push(indent);
    code.push(INDENT);
  }
  while (indents.length > 1 && indent < indents.at(-1)) {
    indents.pop();
    code.push(DEDENT);
  }
}
function countCommas(code, commas, operator) {
  if ("([{".includes(operator)) commas.push(0);
  else if (operator === "," && commas.length > 0) commas.push(commas.pop() + 1);
  else if (")]}".includes(operator) && (commas.pop() ?? 0) > 1 && code.at(-1) === ",") code.pop();
}
function stringOf({ bytes, start, end, textStart, textEnd, escaped }) {
  const part = (from, to) => Buffer.from(bytes.subarray(from, to)).toString("utf8");
  const text = part(start, end);
  if (escaped || end === textEnd) return text;
  const prefix = /^[a-z]*/i.exec(text)[0].toLowerCase().replace("r", "");
  return `${prefix}"${part(textStart, textEnd)}"`;
}

// src/formats/merge.ts
var HANDLER_OWNER = "the handler";
async function mergeEntries(entries, options2, problems) {
  if (!mayCollide(entries.map(({ path }) => path))) return entries;
  const merged = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const first = merged.get(entry.path);
    if (first === void 0) merged.set(entry.path, entry);
    else if (!await isSameFile(first, entry))
      report(first, entry, "with different content", options2, problems);
  }
  return withoutTreeCollisions(merged, options2, problems);
}
function mayCollide(paths) {
  const folded = new Set(paths.map((path) => path.toLowerCase()));
  if (folded.size < paths.length) return true;
  return [...directoriesAbove(paths)].some((directory) => folded.has(directory.toLowerCase()));
}
async function isSameFile(a, b) {
  const isInit = a.path.endsWith("/__init__.py") || a.path === "__init__.py";
  if (!isInit && !mayBeEqual(a, b)) return false;
  const [left, right] = [await contentOf(a), await contentOf(b)];
  return left.equals(right) || isInit && sameCode(left, right);
}
function mayBeEqual(a, b) {
  const [left, right] = [checksumOf(a), checksumOf(b)];
  return left.size === right.size && left.crc32 === right.crc32;
}
function checksumOf(entry) {
  if (entry.content.kind === "member") return entry.content.member;
  const { content, owner } = entry;
  if (content.kind === "file") return fileChecksum(content.path, owner);
  return { size: content.bytes.length, crc32: crc32(content.bytes) };
}
function withoutTreeCollisions(merged, options2, problems) {
  const dropped = /* @__PURE__ */ new Set();
  const cleared = /* @__PURE__ */ new Set();
  const byFoldedPath = /* @__PURE__ */ new Map();
  const reportedOwners = /* @__PURE__ */ new Set();
  for (const entry of merged.values()) {
    const directory = directoryOf(entry.path);
    for (const parent of cleared.has(directory) ? [] : parentsOf(entry.path)) {
      const file = merged.get(parent);
      if (file === void 0 || dropped.has(parent)) continue;
      report(file, entry, `where \`${entry.path}\` needs a directory`, options2, problems);
      dropped.add(parent);
    }
    cleared.add(directory);
    const folded = entry.path.toLowerCase();
    const other = byFoldedPath.get(folded);
    if (other === void 0) byFoldedPath.set(folded, entry);
    else if (other.owner !== entry.owner && !reportedOwners.has(`${other.owner}
${entry.owner}`)) {
      reportedOwners.add(`${other.owner}
${entry.owner}`);
      report(other, entry, `next to \`${entry.path}\`, which differs only in case`, options2, problems);
    }
  }
  return [...merged.values()].filter((entry) => !dropped.has(entry.path));
}
function report(first, second, how, options2, problems) {
  const owners = first.owner === second.owner ? `${first.owner} twice` : `${first.owner} and ${second.owner}`;
  const diagnostic = {
    code: "file-collision",
    message: `\`${first.path}\` comes from ${owners}, ${how}`,
    help: collisionHelp(first, second)
  };
  if (options2.collisionsOk) problems.warn(diagnostic);
  else problems.error(diagnostic);
}
function collisionHelp(first, second) {
  const wheels = [first, second].filter((entry) => entry.owner.endsWith(".whl"));
  const name = (entry) => entry.owner.split("-", 1)[0];
  if (wheels.length === 2 && first.owner !== second.owner) {
    return `exclude one of them: add \`!!\` and the target of ${name(first)} or ${name(second)} to \`dependencies\``;
  }
  if (wheels.length === 2) return `use another version of ${name(first)}`;
  const own2 = first.owner.endsWith(".whl") ? second : first;
  if (second.owner === HANDLER_OWNER) {
    return `rename the file of ${own2.owner}: AWS calls the generated file \`${first.path}\`, which imports the \`handler\``;
  }
  return `rename the file of ${own2.owner}, or remove it from \`dependencies\``;
}

// src/formats/lambda-zip.ts
async function lambdaZip(input, problems) {
  const entries = [];
  for (const source of input.sources) {
    const entry = problems.collect(() => sourceFile(source, (path) => input.content(path)));
    if (entry !== void 0) entries.push(entry);
  }
  if (input.handler !== void 0) {
    for (const path of input.handlerFiles ?? [`${HANDLER_MODULE}.py`]) {
      entries.push(handlerEntry(input.handler, path));
    }
  }
  for (const wheel of input.wheels) {
    const installed = await problems.collectAsync(() => installWheel(wheel));
    if (installed !== void 0) append(entries, installed);
  }
  const options2 = { collisionsOk: input.collisionsOk ?? false };
  const merged = await problems.collectAsync(() => mergeEntries(entries, options2, problems)) ?? [];
  const { prefix } = input;
  if (prefix === void 0) return { entries: merged };
  return { prefix, entries: merged.map((entry) => ({ ...entry, path: `${prefix}/${entry.path}` })) };
}
function handlerEntry(handler, path) {
  const text = exportStatement(handler.module, handler.function);
  return { path, mode: 420, content: { kind: "bytes", bytes: Buffer.from(text) }, owner: HANDLER_OWNER };
}

// src/checks/load/check-load.ts
var SHOWN_LINKS = 4;
var SHOWN_PLACES = 5;
var KEPT2 = "load";
async function loadReport(content) {
  const { start, platform, memory } = content;
  const minor = platform && minorOf(platform);
  if (start === void 0 || minor === void 0) return void 0;
  let report2 = memory?.recall(KEPT2);
  if (report2 === void 0) {
    const { findLoadFaults } = await import("./find-faults-5J5AK232.js");
    report2 = findLoadFaults(content, start, platform, minor);
    memory?.keep(KEPT2, report2);
  }
  return report2;
}
function checkLoad(content, report2, isToldElsewhere = () => false) {
  const start = content.start;
  if (report2.isMissing && !content.isOurs) return [missingStart(content, start)];
  const groups = /* @__PURE__ */ new Map();
  for (const finding of report2.findings) {
    if (isToldElsewhere(finding)) continue;
    const file = finding.code === "module-syntax" ? finding.source ?? "" : "";
    const key = `${finding.code} ${finding.subject} ${file}`;
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [finding]);
    else group.push(finding);
  }
  const diagnostics = [...groups.values()].map(
    (group) => syntaxDiagnostic(content, group) ?? diagnosticOf(content, start, group)
  );
  const sources = (path) => content.parts[0].entries.find((entry) => entry.path === path)?.source;
  return report2.handler === void 0 ? diagnostics : [handlerDiagnostic(content.name, start, report2.handler, sources), ...diagnostics];
}
function missingStart({ name, parts }, { module }) {
  const layers = parts.length > 1 ? ", and neither do its layers" : "";
  return {
    severity: "error",
    code: "handler-module-missing",
    message: `${name} has no module \`${module}\`, named by its handler${layers}: the function would fail on its first call`,
    entry: { package: name, path: `${module.replaceAll(".", "/")}.py` },
    help: "check the name, and that the file lies where it says: the top of the zip is where Python looks"
  };
}
function handlerDiagnostic(name, { module, place }, { code, reason, path, line, near }, sourceOf) {
  const file = sourceOf(path) ?? path;
  return {
    severity: "error",
    code,
    message: `The \`handler\` of ${name} would fail on the first call: ${reason}`,
    ...place !== void 0 && { place },
    entry: { package: name, path, ...line !== void 0 && { line } },
    notes: [`\`${module}\` is ${file}${line === void 0 ? "" : `:${line}`}`],
    help: near.length > 0 ? `did you mean ${near.map((one) => `\`${one}\``).join(" or ")}?` : "name a function that takes the event and the context"
  };
}
function syntaxDiagnostic({ platform }, [first]) {
  const { code, source, reason, line, severity, entry } = first;
  if (code !== "module-syntax" || source === void 0) return void 0;
  return {
    severity,
    code: "python-syntax",
    message: `${source} is not Python ${platform.markers.python_version}: ${reason}; what loads it fails at once`,
    place: { path: source, line: Math.max(line, 1) },
    entry,
    help: reason.includes("merge conflict") ? "resolve the conflict, and commit the file" : "correct the line; `python -m py_compile` says the same"
  };
}
function diagnosticOf(content, start, group) {
  const [first] = group;
  const isError = group.some(({ severity }) => severity === "error");
  const worst = group.find(({ severity }) => severity === "error") ?? first;
  const { source, path, line, owner } = worst;
  const place = source === void 0 ? start.place : { path: source, line: Math.max(line, 1) };
  const of = owner === content.name ? "" : ` of ${owner}`;
  const at = line > 0 ? `${path}:${line}` : path;
  const where = source === void 0 ? ` (${at}${of})` : "";
  const others = group.filter((one) => one !== worst).map((one) => `${one.path}:${one.line}`);
  return {
    severity: isError ? "error" : "warning",
    code: worst.code,
    message: `${content.name} ${isError ? "cannot be loaded" : "may fail to load"}: ${worst.reason}${where}`,
    ...place !== void 0 && { place },
    entry: worst.entry,
    module: worst.subject === "_cffi_backend" ? "cffi" : worst.subject.split(".", 1)[0],
    notes: [
      ...worst.chain.length > 1 ? [`loaded by ${showChain(worst.chain)}`] : [],
      ...worst.notes ?? [],
      ...others.length > 0 ? [`also at ${listSome(others, SHOWN_PLACES)}`] : []
    ],
    help: helpFor(worst)
  };
}
function showChain(chain) {
  const links = chain.map(
    ({ module, path, line }) => path === void 0 ? module : `${module} (${path}:${line})`
  );
  const shown = links.length > 2 * SHOWN_LINKS ? [...links.slice(0, SHOWN_LINKS), "…", ...links.slice(-SHOWN_LINKS)] : links;
  return shown.join(" > ");
}
function helpFor({ code, subject }) {
  switch (code) {
    case "missing-module":
      return `add what provides \`${subject}\` to the dependencies, or lock a version that does not import it`;
    case "missing-name":
      return "the two versions do not fit together: lock versions that do, or correct the name";
    case "module-removed":
      return "use a newer version of the package, an older runtime, or a back-port from the package index";
    case "extension-for-other-python":
      return "use a wheel for the Python and the architecture of the function";
    case "module-syntax":
      return "use a version of the package for this Python, or correct the file";
    case "circular-import":
      return "import the module instead of the name, or move the import into the function that needs it";
    case "missing-metadata":
      return `package \`${subject}\` with its \`.dist-info\` directory`;
    case "missing-entry-points":
      return "add the distribution that has them to the dependencies";
    case "sdk-with-other-urllib3":
      return "pin urllib3 below 1.27, or package boto3 and botocore too";
    case "psycopg-without-libpq":
      return "require `psycopg[binary]`";
    case "missing-time-zones":
      return "add `tzdata` to the dependencies";
  }
}

// src/formats/layers.ts
function filesOfLayer({ entries, prefix }) {
  return entries.map((entry) => ({
    ...entry,
    path: entry.path.slice(prefix === void 0 ? 0 : prefix.length + 1)
  }));
}
async function leaveOutLayers(input, problems) {
  const nothing2 = { files: input.files, leftOut: /* @__PURE__ */ new Map() };
  if (reportVersions(input, problems)) return nothing2;
  const held = await heldFiles(input, problems);
  const names = new Set(input.wheels.map(({ pinned }) => pinned.name));
  const known3 = new Set(
    input.layers.flatMap(
      ({ wheels }) => wheels.filter(({ pinned }) => names.has(pinned.name)).map(({ pinned }) => pinned.filename)
    )
  );
  const isKnown = (entry) => !isWheel(entry) || known3.has(entry.owner);
  const layerOf = /* @__PURE__ */ new Map();
  for (const entry of input.files) {
    const other = held.get(entry.path);
    if (other === void 0) continue;
    if (await isSameFile(other.entry, entry)) {
      if (isWheel(entry) || isKnown(other.entry)) layerOf.set(entry, other.layer);
    } else reportDifference(input, entry, other, problems);
  }
  const ofLayers = [...held.values()].map(({ entry }) => entry).filter(isKnown);
  const groups = await groupsOf(input.files, ofLayers, layerOf);
  const leftOut = /* @__PURE__ */ new Map();
  for (const group of groups) {
    const shared = group.filter((entry) => layerOf.has(entry));
    if (shared.length === group.length) for (const entry of group) leftOut.set(entry, layerOf.get(entry));
    else if (shared.length > 0) noteSplit(input, group, layerOf.get(shared[0]), problems);
  }
  return { files: input.files.filter((entry) => !leftOut.has(entry)), leftOut };
}
function reportVersions({ target, place, wheels, layers }, problems) {
  const known3 = /* @__PURE__ */ new Map();
  let isWrong = false;
  for (const one of [...layers, { target, wheels }]) {
    for (const { pinned } of one.wheels) {
      const other = known3.get(pinned.name);
      if (other === void 0) known3.set(pinned.name, { owner: one.target, wheel: pinned });
      else if (other.wheel.sha256 !== pinned.sha256) {
        isWrong = true;
        problems.error({
          code: "layer-version",
          message: `${pinned.name} appears twice in ${target} and its layers: ${other.wheel.version} in ${other.owner} (\`${other.wheel.filename}\`) and ${pinned.version} in ${one.target} (\`${pinned.filename}\`); one would hide the other`,
          place,
          help: `use the same lock and platform for both, or remove ${pinned.name} from one of them with \`!!\` in \`dependencies\``
        });
      }
    }
  }
  return isWrong;
}
async function heldFiles(input, problems) {
  const held = /* @__PURE__ */ new Map();
  for (const { target, files } of input.layers) {
    for (const entry of files) {
      const other = held.get(entry.path);
      if (other === void 0) held.set(entry.path, { entry, layer: target });
      else if (!await isSameFile(other.entry, entry)) {
        reportDifference({ ...input, target }, entry, other, problems);
      }
    }
  }
  return held;
}
function reportDifference({ target, place, collisionsOk }, { path, owner }, other, problems) {
  const diagnostic = {
    code: "layer-collision",
    message: `\`${path}\` is in ${target} (from ${owner}) and in the layer ${other.layer} (from ${other.entry.owner}), with different content`,
    place,
    help: "exclude one of them with `!!address` in `dependencies`"
  };
  if (collisionsOk) problems.warn(diagnostic);
  else problems.error(diagnostic);
}
async function groupsOf(files, ofLayers, layerOf) {
  const packages = await regularPackages([...files, ...ofLayers]);
  const withData = new Set(
    files.filter((entry) => isOwnData(entry) && !layerOf.has(entry)).map(({ path }) => posix.dirname(path))
  );
  const groups = new Groups();
  for (const entry of files) {
    const directory = posix.dirname(entry.path);
    const root = parentsOf(entry.path).find((parent) => packages.has(parent));
    if (root !== void 0) groups.add(entry, `package ${root}`);
    if (isWheel(entry)) groups.add(entry, `wheel ${entry.owner}`);
    else if (withData.has(directory)) groups.add(entry, `directory ${directory}`);
    else if (root === void 0) groups.add(entry, `file ${entry.path}`);
  }
  return groups.all();
}
function isWheel({ owner }) {
  return owner.endsWith(".whl");
}
function isOwnData(entry) {
  return !isWheel(entry) && !/\.pyi?$/.test(entry.path);
}
async function regularPackages(files) {
  const packages = /* @__PURE__ */ new Set();
  const inits = files.filter(({ path }) => /\/__init__\.(?:py|pyc|[\w.-]*so)$/.test(path));
  for (const entry of inits.sort((a, b) => a.path.length - b.path.length)) {
    if (parentsOf(entry.path).some((parent) => packages.has(parent))) continue;
    if (entry.path.endsWith(".py") && await isLegacyNamespace(entry)) continue;
    packages.add(posix.dirname(entry.path));
  }
  return packages;
}
async function isLegacyNamespace(entry) {
  const text = (await contentOf(entry)).toString("latin1");
  return /\bextend_path\s*\(|\bdeclare_namespace\s*\(/.test(text);
}
function noteSplit({ target, place }, group, layer, problems) {
  const tops = [...new Set(group.map(({ path }) => path.split("/", 1)[0]))].sort();
  problems.add([
    {
      severity: "note",
      code: "layer-split",
      message: `${target} keeps its own copy of \`${tops.join("`, `")}\`: the layer ${layer} only contains part of it, and Python does not merge a package from two directories`,
      place,
      help: "put all of it in the layer, or none of it"
    }
  ]);
}
var Groups = class {
  #byKey = /* @__PURE__ */ new Map();
  #byEntry = /* @__PURE__ */ new Map();
  add(entry, key) {
    const sets = [this.#byKey.get(key), this.#byEntry.get(entry)].filter((set) => set !== void 0);
    const [larger = /* @__PURE__ */ new Set(), smaller] = sets.sort((a, b) => b.size - a.size);
    larger.add(entry);
    this.#byEntry.set(entry, larger);
    this.#byKey.set(key, larger);
    if (smaller === void 0 || smaller === larger) return;
    for (const other of smaller) {
      larger.add(other);
      this.#byEntry.set(other, larger);
    }
    for (const [name, set] of this.#byKey) if (set === smaller) this.#byKey.set(name, larger);
  }
  all() {
    return [...new Set(this.#byEntry.values())].map((set) => [...set]);
  }
};

// src/plans/without-layers.ts
function checkLayerPlatforms(target, platform, layers, problems) {
  for (const layer of layers) {
    const other = layer.platform;
    const bound = layer.wheels.find(({ filename }) => !filename.endsWith("-none-any.whl"));
    if (other === void 0 || bound === void 0 && layer.precompiles !== true) continue;
    const isSame = sameOrUnknown(platform.markers.python_version, other.markers.python_version) && sameOrUnknown(platform.architecture, other.architecture);
    if (isSame) continue;
    const because = bound === void 0 ? "modules compiled for it" : `\`${bound.filename}\``;
    problems.error({
      code: "layer-platform",
      message: `The layer ${layer.target.spec} is for ${other.description}, the function ${target.spec} for ${platform.description}; the layer contains ${because}`,
      place: fieldPlace(target, "layers"),
      help: "give both the same `runtime` and `architecture`; a layer with `parametrize` supports several, and each function uses the matching one"
    });
  }
}
function sameOrUnknown(a, b) {
  return a === void 0 || b === void 0 || a === b;
}
async function withoutLayers(layered, problems) {
  const laidOut = await layOutLayers(layered, problems);
  const { files, leftOut } = await leaveOutLayers(
    {
      target: layered.target.spec,
      place: fieldPlace(layered.target, "layers"),
      files: layered.bundle.entries,
      wheels: layered.wheels,
      layers: laidOut.map(({ layer }) => layer),
      collisionsOk: layered.collisionsOk
    },
    problems
  );
  const sources = new Map(layered.inputs.sources.map(({ path, source }) => [path, source]));
  const layers = laidOut.map(({ layer, unzippedSize }) => {
    const own2 = [...leftOut].filter(([, spec]) => spec === layer.target).map(([entry]) => entry);
    return {
      target: layer.target,
      files: layer.files,
      unzippedSize,
      wheels: wheelsOf(own2, layered.wheels),
      sources: own2.filter(({ owner }) => !owner.endsWith(".whl")).flatMap(({ path }) => sources.get(path) ?? [])
    };
  });
  return { bundle: { ...layered.bundle, entries: files }, layers };
}
async function layOutLayers({ layers, layerWheels }, problems) {
  const laidOut = [];
  let next = 0;
  for (const plan of layers) {
    const wheels = layerWheels.slice(next, next += plan.wheels.length);
    const { bundle } = await plan.layOut({ wheels, formatWheels: [] }, problems);
    laidOut.push({
      layer: { target: plan.target.spec, files: filesOfLayer(bundle), wheels },
      unzippedSize: unzippedSizeOf(bundle)
    });
  }
  return laidOut;
}
function wheelsOf(entries, wheels) {
  const owners = new Set(entries.map(({ owner }) => owner));
  return wheels.filter(({ pinned }) => owners.has(pinned.filename));
}

// src/plans/plan-wheels.ts
async function planWheels(context, target, inputs, problems) {
  const chosen = problems.collect(
    () => lambdaTargetPlatform(context.project, target, inputs.interpreterConstraints, context.now)
  );
  if (chosen === void 0) return void 0;
  problems.add(chosen.warnings);
  const { requirements, leftOut, excluded, resolve: resolve2, interpreterConstraints } = inputs;
  const question = {
    ...{ requirements, leftOut, excluded, resolve: resolve2, interpreterConstraints },
    ...{ platform: chosen.platform, place: target.place }
  };
  const selected = await problems.collectAsync(() => context.locks.choose(question));
  problems.add(selected?.warnings ?? []);
  return selected === void 0 ? void 0 : { platform: chosen.platform, question, ...selected };
}

// src/plans/own-wheels.ts
async function planOwnWheels(context, target, inputs, problems) {
  const planned = await planWheels(context, target, inputs, problems);
  const part = (planned?.wheels ?? []).filter(({ name }) => sdkParts.has(name));
  if (part.length === 0 || part.some(({ name }) => name === "boto3")) return planned;
  const names = part.map(({ name }) => name);
  problems.add([
    {
      severity: "note",
      code: "sdk-left-to-runtime",
      message: `${target.spec} takes ${names.join(" and ")} from the Lambda runtime, with the rest of the AWS SDK: only a part of it is required`,
      place: target.place,
      help: "add boto3 to the requirements to have all of it in the version that you tested"
    }
  ]);
  const excluded = [...inputs.excluded, ...names.map(parseRequirement)];
  return planWheels(context, target, { ...inputs, excluded }, problems);
}

// src/requirements/project-layout.ts
function projectLayout(pyproject, name, files) {
  const document = pyproject ?? {};
  const written = stringOf2(tableAt(document, "build-system"), "build-backend") ?? "setuptools.build_meta";
  const backend = backends.find(({ names }) => names.test(written));
  if (backend === void 0) return void 0;
  const chosen = backend.parts(document, name, files);
  if (chosen === "unknown") return void 0;
  const parts = chosen ?? byName2(name, files) ?? bySourceDirectory(files) ?? onlyPackage(files);
  return parts?.every(({ path }) => files.isFile(path) || files.isDirectory(path)) === true ? parts : void 0;
}
var backends = [
  { names: /^uv_build\b/, parts: uvParts },
  { names: /^hatchling\b/, parts: hatchParts },
  { names: /^poetry\b/, parts: poetryParts },
  { names: /^flit(?:_core)?\b/, parts: flitParts },
  { names: /^pdm\b/, parts: pdmParts },
  { names: /^setuptools\b/, parts: setuptoolsParts }
];
function uvParts(document, name) {
  const table = tableAt(document, "tool", "uv", "build-backend") ?? {};
  const root = stringOf2(table, "module-root") ?? "src";
  const written = own(table, "module-name") ?? moduleName(name);
  const modules2 = Array.isArray(written) ? written : [written];
  return modules2.map((module) => partOf2(root, String(module).replaceAll(".", "/")));
}
function hatchParts(document) {
  const build = tableAt(document, "tool", "hatch", "build") ?? {};
  const wheel = tableAt(build, "targets", "wheel") ?? {};
  const packages = own(wheel, "packages") ?? own(build, "packages");
  if (isStringList(packages)) {
    return packages.map((path) => partOf2(posix.dirname(posix.normalize(path)), posix.basename(path)));
  }
  const others = ["only-include", "include", "force-include", "sources"];
  return others.some((key) => own(wheel, key) !== void 0 || own(build, key) !== void 0) ? "unknown" : void 0;
}
function poetryParts(document) {
  const packages = own(tableAt(document, "tool", "poetry") ?? {}, "packages");
  if (!Array.isArray(packages)) return void 0;
  const parts = [];
  for (const item of packages) {
    const table = tableAt({ item }, "item") ?? {};
    const include = stringOf2(table, "include");
    if (include === void 0 || /[*?[]/.test(include) || own(table, "to") !== void 0) return "unknown";
    parts.push(partOf2(stringOf2(table, "from") ?? "", include));
  }
  return parts;
}
function flitParts(document, name, files) {
  return byName2(stringOf2(tableAt(document, "tool", "flit", "module"), "name") ?? name, files) ?? "unknown";
}
function pdmParts(document, _name, files) {
  const build = tableAt(document, "tool", "pdm", "build") ?? {};
  if (own(build, "includes") !== void 0) return "unknown";
  const root = stringOf2(build, "package-dir");
  return root === void 0 ? void 0 : packagesIn(root, files);
}
function setuptoolsParts(document, _name, files) {
  const table = tableAt(document, "tool", "setuptools") ?? {};
  const packages = own(table, "packages");
  const modules2 = own(table, "py-modules");
  const find = tableAt(table, "packages", "find");
  if (find !== void 0) {
    if (own(find, "include") !== void 0 || own(find, "exclude") !== void 0)
      return foundParts(find, files);
    const where = own(find, "where");
    return isStringList(where) ? where.flatMap((root2) => packagesIn(root2, files)) : void 0;
  }
  if (!isStringList(packages) && !isStringList(modules2))
    return packages === void 0 ? void 0 : "unknown";
  const directories = tableAt(table, "package-dir") ?? {};
  const root = stringOf2(directories, "") ?? "";
  if (Object.keys(directories).some((key) => key !== "")) return "unknown";
  const tops = new Set((isStringList(packages) ? packages : []).map((one) => one.split(".", 1)[0]));
  return [
    ...[...tops].map((one) => partOf2(root, one)),
    ...(isStringList(modules2) ? modules2 : []).map((one) => partOf2(root, `${one.replaceAll(".", "/")}.py`))
  ];
}
function foundParts(find, files) {
  const [include, exclude] = [own(find, "include") ?? ["*"], own(find, "exclude") ?? []];
  const where = own(find, "where") ?? ["."];
  if (!isStringList(include) || !isStringList(exclude) || !isStringList(where)) return "unknown";
  if (![...include, ...exclude].every((pattern) => /^[A-Za-z0-9_]*\*?$|^[A-Za-z0-9_]+\.\*$/.test(pattern))) {
    return "unknown";
  }
  const matches = (patterns, name) => patterns.some(
    (pattern) => pattern.endsWith("*") ? name.startsWith(pattern.replace(/\.?\*$/, "")) : name === pattern
  );
  return where.flatMap(
    (root) => packagesIn(root, files).filter(({ path }) => {
      const name = posix.basename(path);
      return matches(include, name) && !matches(exclude, name);
    })
  );
}
function byName2(name, files) {
  const module = moduleName(name);
  for (const [root, entry] of [
    ["src", module],
    ["", module],
    ["src", `${module}.py`],
    ["", `${module}.py`]
  ]) {
    const part = partOf2(root, entry);
    if (entry.endsWith(".py") ? files.isFile(part.path) : files.isDirectory(part.path)) return [part];
  }
  return void 0;
}
function bySourceDirectory(files) {
  return files.isDirectory("src") ? [{ path: "src", base: "src" }] : void 0;
}
var notPackages = new Set(
  "tests test docs doc examples example scripts tools build dist bin benchmarks tasks node_modules".split(
    " "
  )
);
function onlyPackage(files) {
  const packages = packagesIn("", files).filter(
    ({ path }) => !notPackages.has(path) && files.isFile(`${path}/__init__.py`)
  );
  return packages.length === 1 ? packages : void 0;
}
function packagesIn(root, files) {
  const base = normalized(root);
  return files.directories(base).filter(isWordName).map((name) => partOf2(base, name));
}
function partOf2(root, path) {
  const base = normalized(root);
  return { path: base === "" ? path : `${base}/${path}`, base };
}
function normalized(root) {
  const path = posix.normalize(root).replace(/\/$/, "");
  return path === "." ? "" : path;
}
function moduleName(name) {
  return normalizeName(name).replaceAll("-", "_");
}
function stringOf2(table, key) {
  const value = table === void 0 ? void 0 : own(table, key);
  return typeof value === "string" ? value : void 0;
}
function isStringList(value) {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

// src/plans/project-sources.ts
function withProjectSources(project, sources, projects, problems) {
  const known3 = new Set(sources.map(({ source }) => source));
  const added = [];
  for (const one of projects) {
    for (const entry of problems.collect(() => sourcesOf(project, one)) ?? []) {
      if (!known3.has(entry.source)) added.push(entry);
      known3.add(entry.source);
    }
  }
  return [...sources, ...added];
}
function sourcesOf(project, one) {
  const { directory } = one;
  if (directory === void 0) return [];
  const { files } = project.workspace;
  const place = { path: one.lockPath };
  const shown = directory === "" ? "the build root" : `\`${directory}\``;
  if (directory !== "" && !files.isDirectory(directory)) {
    throw userError({
      code: "project-missing",
      message: `${one.lockPath} takes ${one.name} from ${shown}, which does not exist (or is ignored)`,
      place,
      help: `commit the directory, or remove the project and ${relock(one.lockPath)}`
    });
  }
  const parts = projectLayout(readPyproject(project, directory), one.name, viewOf(files, directory));
  const owner = `the project ${one.name} in ${shown}`;
  const entries = (parts ?? []).flatMap((part) => filesOf2(project, directory, part, owner));
  if (entries.length > 0) return entries;
  throw userError({
    code: "project-files-unknown",
    message: `${one.lockPath} takes ${one.name} from ${shown}, but its metadata does not show which files are installed`,
    place,
    help: `own its files with a \`python_sources\` target, and depend on that instead of the requirement \`${one.name}\``
  });
}
function relock(lockPath) {
  const command = commandForLockFile(lockPath);
  return command === void 0 ? `regenerate ${lockPath}` : `run \`${command}\``;
}
function readPyproject(project, directory) {
  const path = posix.join(directory, "pyproject.toml");
  if (!project.workspace.files.isFile(path)) return void 0;
  return parseToml(project.workspace.read(path).toString("utf8"), path);
}
function viewOf(files, directory) {
  const below = (path) => {
    const joined = posix.join(directory, path);
    const inside = directory === "" ? !joined.startsWith("..") : joined.startsWith(`${directory}/`);
    return inside || joined === directory ? joined.replace(/^\.$/, "") : void 0;
  };
  const ask = (path, question, otherwise) => {
    const joined = below(path);
    return joined === void 0 ? otherwise : question(joined);
  };
  return {
    isFile: (path) => ask(path, (joined) => files.isFile(joined), false),
    isDirectory: (path) => ask(path, (joined) => files.isDirectory(joined), false),
    directories: (path) => ask(path, (joined) => files.entries(joined)?.directories ?? [], [])
  };
}
function filesOf2(project, directory, { path, base }, owner) {
  const { files } = project.workspace;
  const root = posix.join(directory, base);
  const strip = root === "" || root === "." ? 0 : root.length + 1;
  const entries = [];
  const walk = (at) => {
    if (files.isFile(at)) {
      if (!/\.py[co]$/.test(at)) entries.push(checkoutFile(project, at, at.slice(strip), owner));
      return;
    }
    const inside = files.entries(at);
    for (const name of inside?.files ?? []) walk(posix.join(at, name));
    for (const name of inside?.directories ?? []) {
      if (name !== "__pycache__" && !name.endsWith(".egg-info")) walk(posix.join(at, name));
    }
  };
  walk(posix.join(directory, path));
  return entries;
}

// src/plans/plan-flat.ts
async function planFlat(context, target, { handler, prefix, layers }, problems) {
  const isDirectory = problems.collect(() => readLayout(target)) === "flat";
  const collisionsOk = problems.collect(() => readCollisionsOk(target)) ?? false;
  const output = problems.collect(
    () => isDirectory ? plannedOutput(context, target, void 0, "directory") : zipOutput(context, target)
  );
  const excluded = problems.collect(() => excludesOfFlat(target));
  const inputs = planInputs(context, target, problems, excluded);
  if (inputs === void 0) return void 0;
  const own2 = context.project.workspace.own?.functions.get(target.spec);
  const plan = own2 === void 0 ? planWheels : planOwnWheels;
  const planned = await plan(context, target, inputs, problems);
  if (output === void 0 || planned === void 0) return void 0;
  const { platform } = planned;
  const version = platform.markers.python_version;
  const precompiles = boolField(target, "precompile") === true && version !== void 0;
  const where = fieldPlace(target, "precompile");
  const python = precompiles ? await problems.collectAsync(async () => context.precompiler?.find(version, where)) : void 0;
  checkLayerPlatforms(target, platform, layers, problems);
  const { runtime, architecture } = platform;
  const [awsHandler, ...otherHandlers] = awsHandlers(handler);
  const sources = withProjectSources(context.project, inputs.sources, planned.projects, problems);
  const contents = { ...inputs, sources };
  const checked = handler?.function && checkedFunction(context, target, handler.function, sources, problems);
  const roots = { ...inputs, projects: planned.projects };
  const setOf = ({ wheels, formatWheels }) => ({
    wheels: [...wheels, ...formatWheels],
    platforms: [platform],
    changes: planned.changes
  });
  return {
    target,
    makeup: {
      parameters: [
        isDirectory ? "directory" : "zip",
        prefix ?? null,
        handler?.function ? [handler.function, exportingModules(handler)] : null,
        [runtime ?? null, architecture ?? null, awsHandler ?? null],
        python?.version ?? null
      ],
      layers,
      unknown: planned.unpinned ?? (precompiles && python === void 0 ? "the Python that compiles its modules is not known" : void 0)
    },
    output,
    kind: isDirectory ? "directory" : "file",
    sources,
    wheels: planned.wheels,
    projects: planned.projects,
    formatWheels: layers.flatMap(({ wheels }) => wheels),
    handler: awsHandler,
    otherHandlers,
    runtime,
    architecture,
    platform,
    precompiles,
    announcement: announcementOf([
      ["Runtime", runtime],
      ["Architecture", architecture],
      ["Handler", awsHandler]
    ]),
    hasMetadata: true,
    checked,
    ...own2?.hasOtherLayers === true && { seesOtherModules: true },
    findGaps: async (stored) => {
      if (planned.mayLack !== true) return false;
      const needs2 = await missingNeeds(roots, setOf(stored), { hasWholeSdk: own2 !== void 0 });
      return needs2.length > 0 && context.locks.need(planned.question, needs2);
    },
    layOut: async ({ wheels, formatWheels }, faults) => {
      const whole = await flatBundle(
        context,
        { inputs: contents, handler, prefix, wheels, collisionsOk },
        faults
      );
      if (whole.entries.length === 0 && !faults.hasErrors) reportEmpty(target, faults);
      if (planned.mayLack) await checkComplete(target, roots, setOf({ wheels, formatWheels }), faults);
      if (handler !== void 0) {
        const stored = [...wheels, ...formatWheels];
        const read = (path) => context.project.workspace.read(path);
        await checkAwsSdk({ target, platform, sources, selected: planned, wheels: stored, read }, faults);
      }
      const layered = {
        context,
        target,
        inputs: contents,
        bundle: whole,
        wheels,
        layers,
        layerWheels: formatWheels
      };
      const { bundle: plain, layers: used } = layers.length === 0 ? { bundle: whole, layers: [] } : await withoutLayers({ ...layered, collisionsOk }, faults);
      const compiled = precompiles ? await context.precompiler?.compile(plain.entries, version, where) : void 0;
      const bundle = compiled === void 0 ? plain : { ...plain, entries: [...plain.entries, ...compiled.entries] };
      return {
        bundle,
        layers: used,
        ...compiled === void 0 ? {} : { compiled },
        write: (path) => isDirectory ? writeDirectory(bundle, path) : writeZip(bundle, path)
      };
    }
  };
}
function checkedFunction({ project }, target, { module, function: name }, sources, problems) {
  const checked = { target: target.spec, module, function: name, place: fieldPlace(target, "handler") };
  const readable = sources.filter(({ standsIn }) => standsIn === void 0);
  const byPath = new Map(readable.map(({ path, source }) => [path, source]));
  const input = {
    tree: moduleTree([readable], []),
    outline: ({ path }) => outlineModule(project.workspace.read(byPath.get(path)))
  };
  const fault2 = problems.collect(() => checkHandler(input, createNames(input), module, name));
  if (fault2 !== void 0) {
    problems.add([handlerDiagnostic(target.spec, checked, fault2, (path) => byPath.get(path))]);
  }
  return checked;
}
function reportEmpty(target, faults) {
  faults.error({
    code: "empty-package",
    message: `The package of ${target.spec} would be empty, which Lambda rejects`,
    place: fieldPlace(target, "dependencies"),
    help: "add what it should contain to `dependencies`; `include_sources` and `include_requirements` exclude content"
  });
}
function exportingModules(handler) {
  return (handler?.modules ?? []).filter((module) => !isOwnModule(handler, module));
}
function isOwnModule(handler, module) {
  const own2 = handler?.function?.module;
  return own2 !== void 0 && (own2 === module || own2.startsWith(`${module}.`));
}
function awsHandlers(handler) {
  if (handler === void 0) return [];
  const { function: own2, modules: modules2, written } = handler;
  if (written !== void 0) return [written];
  const direct = own2 && `${own2.module.replace(/\.__init__$/, "")}.${own2.function}`;
  const exported = modules2.map(
    (module) => direct !== void 0 && isOwnModule(handler, module) ? direct : `${module}.handler`
  );
  return [.../* @__PURE__ */ new Set([...exported, ...direct === void 0 ? [] : [direct]])];
}
function flatBundle({ project }, { inputs, handler, prefix, wheels, collisionsOk }, faults) {
  const { root } = project.workspace;
  return lambdaZip(
    {
      sources: inputs.sources,
      root,
      handler: handler?.function,
      handlerFiles: exportingModules(handler).map((module) => `${module}.py`),
      wheels,
      collisionsOk,
      content: (path) => project.workspace.content(path),
      ...prefix === void 0 ? {} : { prefix }
    },
    faults
  );
}
function announcementOf(facts) {
  return facts.flatMap(([name, value]) => value === void 0 ? [] : `    ${name}: ${value}`);
}
function readLayout(target) {
  const layout = stringField(target, "layout") ?? "flat-zipped";
  if (layout === "flat-zipped" || layout === "flat") return layout;
  throw userError({
    code: "unsupported-layout",
    message: `${target.spec} has the layout \`${layout}\`, a virtual environment tied to one machine's interpreter, which Lambda cannot load`,
    place: fieldPlace(target, "layout"),
    help: 'remove `layout` for a zip file, or set `layout="flat"` for a directory'
  });
}
function readCollisionsOk(target) {
  const given = stringListField(target, "pex3_venv_create_extra_args");
  const other = given.find((argument) => argument !== "--collisions-ok");
  if (other !== void 0) {
    throw unsupportedField(
      target,
      "pex3_venv_create_extra_args",
      `${target.spec} passes \`${other}\` to \`pex3 venv create\`, which is not run`,
      "only `--collisions-ok` is supported; remove the other arguments"
    );
  }
  return given.length > 0;
}
function zipOutput(context, target) {
  const output = outputPath(target, "zip", context.project.workspace.dialect);
  if (output.endsWith(".zip")) return plannedOutput(context, target, "zip", "file");
  throw userError({
    code: "output-not-zip",
    message: `layout=FLAT_ZIPPED requires output_path to end in '.zip', but found '${output}' for ${target.spec}`,
    place: fieldPlace(target, "output_path"),
    help: 'end `output_path` with `.zip`, or use `layout="flat"` for a directory'
  });
}

// src/plans/plan-layer.ts
function planLayer(context, target, problems) {
  let plan = context.layers.get(target.spec);
  if (plan === void 0) {
    plan = planFlat(context, target, { handler: void 0, prefix: "python", layers: [] }, problems).then(
      laidOutOnce
    );
    context.layers.set(target.spec, plan);
  }
  return plan;
}
function laidOutOnce(plan) {
  if (plan === void 0) return void 0;
  let contents;
  return { ...plan, layOut: (...stored) => contents ??= plan.layOut(...stored) };
}

// src/plans/plan-layers.ts
var MOST_LAYERS = 5;
async function planLayers(context, target, problems) {
  const written = stringListField(target, "layers");
  const targets = /* @__PURE__ */ new Set();
  let isComplete = true;
  for (const text of written) {
    const layer = problems.collect(() => layerTarget(context, target, text));
    if (layer === void 0) isComplete = false;
    else targets.add(layer);
  }
  if (targets.size > MOST_LAYERS) {
    isComplete = false;
    problems.error({
      code: "too-many-layers",
      message: `${target.spec} names ${targets.size} layers; a function can have at most ${MOST_LAYERS}`,
      place: fieldPlace(target, "layers"),
      help: "merge some of them into one `python_aws_lambda_layer` with all their `dependencies`"
    });
  }
  const plans = [];
  for (const layer of targets) {
    const plan = await planLayer(context, layer, problems);
    if (plan === void 0) isComplete = false;
    else plans.push(plan);
  }
  return isComplete ? plans : void 0;
}
function layerTarget({ project }, target, written) {
  const layer = project.graph.named(target, "layers", written);
  if (layer.type.packagedAs === "lambda-layer") return layer;
  throw userError({
    code: "not-a-layer",
    message: `${target.spec} names ${layer.spec} in \`layers\`, which is a \`${layer.type.name}\``,
    place: fieldPlace(target, "layers"),
    help: "name a `python_aws_lambda_layer`; put what the function itself needs in `dependencies`"
  });
}

// src/plans/plan-function.ts
async function planFunction(context, target, problems) {
  const { project } = context;
  const handler = problems.collect(() => resolveHandler(project.workspace, target));
  if (usesLambdex(project, target)) {
    problems.collect(() => {
      refuseNewFields(target);
    });
    const { planLambdex } = await import("./plan-lambdex-YLOEIXPM.js");
    return planLambdex(context, target, handler, problems);
  }
  const own2 = project.workspace.own?.functions.get(target.spec);
  if (handler !== void 0 && own2 === void 0) {
    problems.collect(() => {
      checkImportable(target, handler);
    });
  }
  const layers = await planLayers(context, target, problems);
  const exporting = boolField(target, "lambdex_handler") === true ? [HANDLER_MODULE, LAMBDEX_MODULE] : [HANDLER_MODULE];
  const modules2 = own2 === void 0 ? exporting : [];
  const plan = await planFlat(
    context,
    target,
    {
      handler: { function: handler, modules: modules2, written: own2?.handler },
      prefix: void 0,
      layers: layers ?? []
    },
    problems
  );
  return handler === void 0 || layers === void 0 ? void 0 : plan;
}
function checkImportable(target, { module, function: name }) {
  const wrong = [...module.split("."), name].find((part) => !isIdentifier(part) || keywords.has(part));
  if (wrong === void 0) return;
  throw userError({
    code: "handler-not-importable",
    message: `The \`handler\` of ${target.spec} cannot be imported: \`from ${module} import ${name}\` is not valid Python, because \`${wrong}\` is ${keywords.has(wrong) ? "a keyword" : "not a valid name"}`,
    place: fieldPlace(target, "handler"),
    help: module.startsWith(`${wrong}.`) ? `make \`${wrong}\` a source root (\`[source] root_patterns\` in pants.toml), so that it is not part of the module name, or rename it` : "name a function at the top level of a module whose path Python can import"
  });
}
function refuseNewFields(target) {
  const given = ["layers", "precompile"].filter(
    (field) => stringListField(target, field).length > 0 || boolField(target, field) === true
  );
  const [first] = given;
  if (first === void 0) return;
  throw unsupportedField(
    target,
    first,
    `${target.spec} has \`${given.join("` and `")}\`, but uses the Lambdex layout, a self-contained PEX file`,
    'use the zip layout: set `layout = "zip"` in `[lambdex]` of pants.toml, or `layout="flat-zipped"` on the target'
  );
}
function usesLambdex({ workspace }, target) {
  if (target.fieldPlaces.has("layout")) return false;
  return (workspace.options.lambdex.layout ?? workspace.dialect.defaultLambdaLayout) === "lambdex";
}

// src/plans/plan-package.ts
var formats = /* @__PURE__ */ new Map([
  ["lambda-function", planFunction],
  ["lambda-layer", planLayer],
  ["pex", async (...question) => (await import("./plan-pex-7ZXGQJP7.js")).planPex(...question)],
  [
    "archive",
    async (...question) => (await import("./plan-archive-UOE2O6S7.js")).planArchive(...question, planPackage)
  ],
  ["docker-image", planImage]
]);
async function planImage(context, target, problems) {
  if (context.images !== void 0) return context.images.plan(context, target, problems, planPackage);
  return void 0;
}
function isPackaged({ type }) {
  return type.packagedAs !== void 0 && formats.has(type.packagedAs);
}
async function planPackage(context, target, problems) {
  const plan = target.type.packagedAs && formats.get(target.type.packagedAs);
  if (plan !== void 0) return await plan(context, target, problems);
  problems.error({
    code: "not-packaged",
    message: `${target.spec} is not packaged: \`${target.type.name}\` targets are not supported`,
    place: target.place,
    help: "build it with Pants"
  });
  return void 0;
}

export {
  filePieces,
  sinkTo,
  deflate,
  readSource,
  contentOf,
  sizeOf,
  unzippedSizeOf,
  readContents,
  compareNumbers,
  compiledFacts,
  unsafeName,
  isPlainName,
  parentsOf,
  directoriesAbove,
  readDerived,
  keepDerived,
  memberFact,
  memberFactBeside,
  keepMemberFacts,
  readHeaders,
  wheelError,
  openWheel,
  wheelNeeds,
  createCompiledAhead,
  ofEveryModule,
  something,
  valueOf,
  truthOf,
  minorOf,
  interpreterOf,
  extensionSuffixes,
  absoluteName,
  createNames,
  broughtByStar,
  addNames,
  checkHandler,
  moduleTree,
  loadReport,
  checkLoad,
  showChain,
  parsed,
  applies,
  repositoryOf,
  accepts,
  mayHold,
  SubsetTooLargeError,
  gatherSubset,
  withoutExcluded,
  chainOf,
  renderChain,
  outputDirectory,
  showPath,
  absolutePath,
  realParent,
  directoryMarker,
  checkedOutput,
  checkedNamedFile,
  metadataPath,
  planInputs,
  plannedOutput,
  unsupportedField,
  checkoutFile,
  standInError,
  layOut,
  writeZip,
  writeDirectory,
  pythonRepr,
  pythonTuple,
  EntryPointError,
  scriptTargets,
  keptLayout,
  installOpenWheel,
  memberEntry,
  mergeEntries,
  sourceFile,
  splitShell,
  quoteShell,
  buildArguments,
  excludedRequirements,
  excludesOfFlat,
  withProjectSources,
  checkPexRequirements,
  missingNeeds,
  isPackaged,
  planPackage
};
