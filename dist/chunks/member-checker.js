// builtin:node:worker_threads
var builtin = () => process.getBuiltinModule("node:worker_threads");
var parentPort = /* @__PURE__ */ (() => builtin().parentPort)();

// src/text/lists.ts
function someLines(items, most) {
  const all = [...items];
  return all.length > most ? [...all.slice(0, most), `and ${all.length - most} more`] : all;
}
function listSome(items, most) {
  const shown = items.slice(0, most).join(", ");
  return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}

// src/host/diagnostics.ts
var UserError = class extends Error {
  diagnostics;
  /** Of the process: 1, or 128 and the number of the signal that ended the run. */
  exitStatus;
  constructor(diagnostics, exitStatus = 1) {
    const messages = diagnostics.slice(0, MAX_NAMED).map(({ message }) => message);
    super(messages.join("\n"));
    this.name = "UserError";
    this.diagnostics = groupCauses(diagnostics);
    this.exitStatus = exitStatus;
  }
};
var oncePerRun = /* @__PURE__ */ new Set(["lfs-pointer", "link-as-text"]);
var MAX_NAMED = 20;
function groupCauses(diagnostics) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of diagnostics) {
    const key = causeOf(one) ?? one;
    const known = groups.get(key);
    if (known === void 0) groups.set(key, [one]);
    else known.push(one);
  }
  return [...groups.values()].map(
    ([first, ...others]) => others.length === 0 ? first : withOthers(first, others)
  );
}
function causeOf(one) {
  const { code, severity, entry, help = "" } = one;
  if (hasCause(one)) return JSON.stringify([code, severity, one.cause]);
  const subject = subjectOf(one);
  if (subject === void 0) return void 0;
  const texts = [one.message, help].map((text) => text.replaceAll(subject, "\0"));
  return JSON.stringify([code, severity, entry?.path, entry?.line, ...texts]);
}
function hasCause({ code, cause }) {
  return cause !== void 0 || oncePerRun.has(code);
}
function subjectOf({ subject, entry }) {
  return subject ?? entry?.package;
}
function withOthers(first, others) {
  const subjects = new Set(hasCause(first) ? [] : others.flatMap((one) => subjectOf(one) ?? []));
  const messages = new Set(hasCause(first) ? others.map(({ message }) => message) : []);
  subjects.delete(subjectOf(first) ?? "");
  messages.delete(first.message);
  const shown = ({ place }) => place === void 0 ? "" : `${place.path}:${place.line ?? 1}`;
  const places = new Set(others.filter(({ message }) => message === first.message).map(shown));
  for (const known of ["", shown(first)]) places.delete(known);
  const notes = [
    ...first.notes ?? [],
    ...someLines(messages, MAX_NAMED),
    ...subjects.size === 0 ? [] : [`also in ${listSome([...subjects], 10)}`],
    ...places.size === 0 ? [] : [`also at ${listSome([...places], 10)}`]
  ];
  return notes.length === 0 ? first : { ...first, notes };
}
function userError(diagnostic) {
  return new UserError([{ severity: "error", ...diagnostic }]);
}

// builtin:node:crypto
var builtin2 = () => process.getBuiltinModule("node:crypto");
function createHash(...given) {
  return builtin2().createHash(...given);
}

// builtin:node:zlib
var builtin3 = () => process.getBuiltinModule("node:zlib");
function crc32(...given) {
  return builtin3().crc32(...given);
}
function gunzipSync(...given) {
  return builtin3().gunzipSync(...given);
}
function inflateRaw(...given) {
  return builtin3().inflateRaw(...given);
}
function inflateRawSync(...given) {
  return builtin3().inflateRawSync(...given);
}
function createInflateRaw(...given) {
  return builtin3().createInflateRaw(...given);
}

// src/archive/inflate-together.ts
var BATCH = 1024 * 1024;
var gzipHeader = Buffer.from([31, 139, 8, 0, 0, 0, 0, 0, 0, 255]);
var gzipStart = gzipHeader.subarray(0, 3);
var GZIP_TRAILER_SIZE = 8;
function* batchesOf(members, isAlone = () => false) {
  let batch = [];
  let [size, packed] = [0, 0];
  for (const member of members) {
    const stands = member.method !== 8 || member.name.endsWith(".gz") || isAlone(member);
    size += member.size;
    packed += member.compressedSize;
    if (batch.length > 0 && (stands || size > BATCH || packed > BATCH)) {
      yield batch;
      batch = [];
      [size, packed] = [member.size, member.compressedSize];
    }
    if (stands) {
      yield [member];
      [size, packed] = [0, 0];
    } else batch.push(member);
  }
  if (batch.length > 0) yield batch;
}
function inflateTogether(source, members) {
  const size = members.reduce((sum, member) => sum + member.size, 0);
  const packed = gzipFileOf(source, members);
  if (packed === void 0) return void 0;
  try {
    const options = { chunkSize: Math.max(size + 1, 64), maxOutputLength: size + 1, info: true };
    const { buffer, engine } = gunzipSync(packed, options);
    const isWhole = buffer.length === size && engine.bytesWritten === packed.length;
    return isWhole ? buffer : void 0;
  } catch {
    return void 0;
  } finally {
    release(packed);
  }
}
function gzipFileOf(source, members) {
  const packed = members.reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  const file = Buffer.allocUnsafe(packed + members.length * (gzipHeader.length + GZIP_TRAILER_SIZE));
  let at = 0;
  for (const { compressedSize, dataOffset, crc32: crc322, size } of members) {
    at += gzipHeader.copy(file, at);
    const start = at;
    at += compressedSize;
    source.read(file.subarray(start, at), dataOffset);
    at = file.writeUInt32LE(crc322, at);
    at = file.writeUInt32LE(size, at);
    if (file.subarray(start, at).includes(gzipStart)) {
      release(file);
      return void 0;
    }
  }
  return file;
}
function release({ buffer }) {
  if (buffer.byteLength !== Buffer.poolSize && buffer.byteLength !== 0)
    buffer.transfer?.(0);
}

// builtin:node:util
var builtin4 = () => process.getBuiltinModule("node:util");
function promisify(...given) {
  return builtin4().promisify(...given);
}

// src/archive/inflate-pieces.ts
var CHUNK = 256 * 1024;
async function inflatePieces(pieces, take) {
  const inflater = createInflateRaw({ chunkSize: CHUNK });
  const failure = new Promise((_, reject) => inflater.once("error", reject));
  failure.catch(() => void 0);
  const ended = new Promise((resolve) => inflater.once("end", resolve));
  let last;
  inflater.on("data", (content) => {
    last = content;
    try {
      take(content);
    } catch (error) {
      inflater.destroy(error);
    }
    if (content.byteOffset + content.length === content.buffer.byteLength) release(content);
  });
  try {
    for (const piece of pieces) {
      await Promise.race([failure, new Promise((resolve) => inflater.write(piece, () => resolve()))]);
    }
    inflater.end();
    await Promise.race([failure, ended]);
    return inflater.bytesWritten;
  } finally {
    inflater.destroy();
    if (last !== void 0) release(last);
  }
}

// builtin:node:path
var builtin5 = () => process.getBuiltinModule("node:path");
var basename = /* @__PURE__ */ (() => builtin5().basename)();

// src/archive/zip-error.ts
var HELP = "download or rebuild the file: it is damaged or was not made by a packaging tool";
function zipError(archive, member, what, code = "bad-zip") {
  const where = member === void 0 ? "" : `member \`${member}\`: `;
  return userError({
    code,
    message: `\`${basename(archive)}\`: ${where}${what}`,
    help: HELP,
    notes: [`the archive is ${archive}`]
  });
}
function asZipError(archive, member, error) {
  if (error instanceof UserError || error instanceof TypeError || !(error instanceof Error)) return error;
  return zipError(archive, member, error.message);
}

// builtin:node:fs
var builtin6 = () => process.getBuiltinModule("node:fs");
var closeSync = /* @__PURE__ */ (() => builtin6().closeSync)();
var fstatSync = /* @__PURE__ */ (() => builtin6().fstatSync)();
var openSync = /* @__PURE__ */ (() => builtin6().openSync)();
var readSync = /* @__PURE__ */ (() => builtin6().readSync)();
var constants = /* @__PURE__ */ (() => builtin6().constants)();

// src/archive/zip-source.ts
function openSource(path) {
  const descriptor = asked(path, () => openSync(path, constants.O_RDONLY | constants.O_NONBLOCK));
  try {
    return {
      size: asked(path, () => fstatSync(descriptor).size),
      read: (target, position) => {
        asked(path, () => readFully(descriptor, target, position));
      },
      close: () => {
        closeSync(descriptor);
      }
    };
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
}
async function withFileSource(path, work) {
  const source = openSource(path);
  try {
    return await work(source);
  } finally {
    source.close();
  }
}
function asked(path, work) {
  try {
    return work();
  } catch (error) {
    throw asZipError(path, void 0, error);
  }
}
function readFully(descriptor, target, position) {
  for (let done = 0; done < target.length; ) {
    const count = readSync(descriptor, target, done, target.length - done, position + done);
    if (count === 0) throw new Error(`the file is truncated at byte ${position + done}`);
    done += count;
  }
}

// src/archive/read-member.ts
var MIB = 1024 * 1024;
var SMALL = 4 * MIB;
var inflateRawBeside = promisify(inflateRaw);
async function inflateBatch(source, archive, batch, take) {
  const content = batch.length > 1 ? inflateTogether(source, batch) : void 0;
  if (content === void 0) {
    for (const member of batch) await inflateInPieces(source, archive, member, take);
    return;
  }
  take(content);
  release(content);
}
function isZlibError(error) {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}
async function inflateInPieces(source, archive, member, take) {
  if (member.size > SMALL || member.compressedSize > SMALL) {
    await inflateLargeMember(source, archive, member, take);
    return;
  }
  const content = inflateMember(source, archive, member);
  take(content);
  release(content);
}
function inflateMember(source, archive, member) {
  const data = Buffer.allocUnsafeSlow(member.compressedSize);
  let content;
  try {
    source.read(data, member.dataOffset);
    content = member.method === 0 ? data : inflate(data, archive, member);
  } catch (error) {
    throw asZipError(archive, member.name, error);
  }
  if (content !== data) release(data);
  checkContent(archive, member, content.length, crc32(content));
  return content;
}
function inflate(data, archive, member) {
  const result = inflateAtMost(data, archive, member);
  if (result.engine.bytesWritten !== data.length) {
    throw endsEarly(archive, member, result.engine.bytesWritten);
  }
  return result.buffer;
}
async function inflateLargeMember(source, archive, member, take) {
  let size = 0;
  let crc = 0;
  const count = (content) => {
    size += content.length;
    if (size > member.size) throw tooLong(archive, member);
    crc = crc32(content, crc);
    take(content);
  };
  if (member.method === 0) for (const piece of piecesOf(source, member)) count(piece);
  else {
    const used = await inflatePieces(piecesOf(source, member), count).catch((error) => {
      throw isZlibError(error) ? asZipError(archive, member.name, error) : error;
    });
    if (used !== member.compressedSize) throw endsEarly(archive, member, used);
  }
  checkContent(archive, member, size, crc);
}
function* piecesOf(source, member) {
  const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK, member.compressedSize));
  for (let done = 0; done < member.compressedSize; ) {
    const piece = buffer.subarray(0, Math.min(CHUNK, member.compressedSize - done));
    source.read(piece, member.dataOffset + done);
    yield piece;
    done += piece.length;
  }
}
function inflateAtMost(data, archive, member) {
  try {
    const room = member.size + 1;
    const options = { chunkSize: Math.max(room, 64), maxOutputLength: room, info: true };
    return inflateRawSync(data, options);
  } catch (error) {
    throw error instanceof RangeError ? tooLong(archive, member) : error;
  }
}
function tooLong(archive, member) {
  return zipError(
    archive,
    member.name,
    `it unpacks to more than the ${member.size} bytes in the central directory`
  );
}
function endsEarly(archive, member, used) {
  return zipError(archive, member.name, `its data ends after ${used} of ${member.compressedSize} bytes`);
}
function checkContent(archive, member, size, crc) {
  if (size !== member.size) {
    throw zipError(
      archive,
      member.name,
      `it unpacks to ${size} bytes, but the central directory says ${member.size}`
    );
  }
  if (crc !== member.crc32) {
    throw zipError(
      archive,
      member.name,
      `its CRC-32 is ${hex(crc)}, but the central directory says ${hex(member.crc32)}`
    );
  }
}
var hex = (value) => value.toString(16).padStart(8, "0");

// src/archive/verify-members.ts
async function verifyMembers(archive, members, glance, each = () => void 0) {
  try {
    await withFileSource(archive, async (source) => {
      for (const batch of batchesOf(members, (member) => glance?.wants(member) === true)) {
        const [first] = batch;
        if (glance?.wants(first) === true) {
          const content = inflateMember(source, archive, first);
          glance.take(first, content);
          each(content);
          release(content);
        } else await inflateBatch(source, archive, batch, each);
      }
    });
  } catch (error) {
    throw asZipError(archive, void 0, error);
  }
}

// src/text/lambda-limits.ts
var LARGEST_UNZIPPED = 262144e3;

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
  const names = file.stringTable(dynamic);
  return {
    machine: file.machine,
    bits: file.bits,
    libraries: all(DT_NEEDED),
    soname: all(DT_SONAME)[0],
    versions: newestByLibrary(versions),
    glibc: newestGlibc(versions.map(({ version }) => version)),
    runPath,
    modules: [...new Set(Array.from(names.matchAll(STARTS), ([, name]) => name))],
    isOfPython2: names.includes("Py_InitModule4")
  };
}
var STARTS = /PyInit_(\w{1,200})\0/g;
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
    const order = bytes[5];
    if (width !== 1 && width !== 2 || order !== 1 && order !== 2) {
      throw new ElfError("its class or byte order is not known");
    }
    this.#is64 = width === 2;
    this.bits = this.#is64 ? 64 : 32;
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
  /** All of the dynamic string table; `''` for a file without one. @throws ElfError when it is outside of the file */
  stringTable(dynamic) {
    const address = dynamic.find(({ tag }) => tag === DT_STRTAB)?.value;
    const size = dynamic.find(({ tag }) => tag === DT_STRSZ)?.value ?? 0n;
    if (address === void 0) return "";
    const start = this.#at(this.#offsetOf(address), size);
    return this.#bytes.toString("latin1", start, start + Number(size));
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
    const known = families.get(family);
    if (known === void 0 || compareNumbers(number, known) > 0) families.set(family, number);
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
var compiledFacts = { name: "compiled", largest: LARGEST_UNZIPPED, read: readCompiled };
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
    const { machine, bits, libraries, soname, versions, runPath, modules, isOfPython2 } = readElf(bytes);
    return { format: "elf", machine, bits, libraries, soname, versions, runPath, modules, isOfPython2 };
  } catch (error) {
    if (!(error instanceof ElfError)) throw error;
    return { format: "damaged", machine: bytes.length < 20 ? void 0 : elfMachine(bytes) };
  }
}
function otherFormat(bytes) {
  if (bytes.length >= 4 && machO.has(bytes.readUInt32BE(0))) return "mach-o";
  return bytes.length >= 64 && bytes[0] === 77 && bytes[1] === 90 ? "pe" : "other";
}

// src/wheels/look-inside.ts
async function lookInside(archive, members, wanted) {
  const compiled = [];
  const glance = {
    wants: ({ name, size }) => size <= compiledFacts.largest && SHARED_OBJECT.test(name),
    take: ({ name }, content) => void compiled.push([name, compiledFacts.read(content)])
  };
  if (wanted === void 0) {
    await verifyMembers(archive, members, glance);
    return { compiled };
  }
  const hash = createHash("sha256");
  const left = new Set(members);
  for (const part of wanted.parts) {
    if (part instanceof Uint8Array) {
      hash.update(part);
      continue;
    }
    const run = part.map((index) => members[index]);
    await verifyMembers(archive, run, glance, (content) => hash.update(content));
    for (const member of run) left.delete(member);
  }
  await verifyMembers(archive, [...left], glance);
  return { compiled, hash: hash.digest("hex") };
}

// src/wheels/member-checker.ts
async function check({ id, archive, members, wanted }) {
  try {
    return { id, inside: await lookInside(archive, members, wanted) };
  } catch (error) {
    return error instanceof UserError ? { id, diagnostics: error.diagnostics } : { id, fault: String(error) };
  }
}
parentPort?.on("message", (message) => {
  void check(message).then((checked) => parentPort?.postMessage(checked));
});
