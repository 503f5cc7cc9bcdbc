import {
  checkLoad,
  loadReport,
  pythonSyntax,
  showChain
} from "./chunk-IFLOIPY4.js";
import {
  LineReader,
  PathReader,
  textOf
} from "./chunk-ZIRYULOX.js";
import {
  FetchFailure,
  PackageImports,
  RunRecord,
  Severities,
  advice,
  applies,
  checkAddresses,
  crc32,
  createLockedWheels,
  createPlanDigester,
  createProjects,
  createWheelSources,
  deflate,
  deflateEntries,
  displayUrl,
  failureDiagnostic,
  fileChecksum,
  filePieces,
  handlerFaults,
  imagePlanner,
  isExcluded,
  isPlainPackage,
  load,
  localSources,
  minorOf,
  needed,
  parsed,
  planAll,
  readFully,
  readSeverityRules,
  readSource,
  remoteSources,
  rootsInOrder,
  settle,
  throwIfUnplanned,
  throwIfWrong
} from "./chunk-FLPWUXNP.js";
import {
  LONGEST_HEADER,
  WRITTEN_DIRECTORY,
  checkPinned,
  copyVerified,
  fileStats,
  isOurs,
  isSafeSdistName,
  isSameStamp,
  isSha256,
  keep,
  readStored,
  removeUnfinished,
  stampOf,
  storedPath,
  thisBuild,
  writeRecord
} from "./chunk-XVAWO7KO.js";
import {
  Token,
  checkedPath,
  commandForLockFile,
  compareCodePoints,
  directoryMarker,
  fieldPlace,
  formatRequirement,
  lockFormats,
  makerOf,
  mayBeMet,
  metadataPath,
  once,
  openWith,
  parseRequirement,
  satisfiesSpecifier,
  scanImports,
  showPath,
  showRequirement,
  sortedByCodePoint,
  specQuery,
  stdlibModulesOf,
  wheelSettings
} from "./chunk-4U4A73Z3.js";
import {
  HANDLER_MODULE,
  exportStatement,
  partsOfSdk,
  projectsOfRuntime,
  versionsOfRuntime
} from "./chunk-2YNFGMIP.js";
import {
  LARGEST_DIRECT_UPLOAD,
  LARGEST_UNZIPPED,
  Problems,
  UserError,
  append,
  basename,
  builderFault,
  counted,
  createHash,
  directoryOf,
  dirname,
  discard,
  exactBytes,
  imageAccessFault,
  isBelow,
  isWordName,
  join,
  jsonDigest,
  judge,
  noImages,
  orderPublic,
  parseBoundedJson,
  parseVersion,
  posix,
  readSizeBudget,
  relative,
  removeLeftovers,
  replaceFile,
  replaceText,
  reportDiagnostics,
  resolve,
  scratchDirectory,
  sep,
  showBytes,
  showRound,
  stage,
  temporaryName,
  topLevel,
  userError,
  wheelFilenameParts,
  writeBytes,
  writeError
} from "./chunk-VILPUJHH.js";
import {
  UsageError,
  closeSync,
  constants,
  fstatSync,
  isSwitchedOn,
  mkdirSync,
  openSync,
  optionValue,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  writeFileSync
} from "./chunk-7X23XMYO.js";

// on-demand-part:rare-contents
var part;
var load2 = () => part ??= process.getBuiltinModule("node:module").createRequire(import.meta.url)("./rare-contents.js");

// on-demand-stub:archive/write-directory
function writeDirectory(...given) {
  return load2().f0_writeDirectory(...given);
}

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

// src/archive/zip-source.ts
function openSource(path) {
  const descriptor = asked(path, () => openSync(path, constants.O_RDONLY | constants.O_NONBLOCK));
  try {
    return {
      size: asked(path, () => fstatSync(descriptor).size),
      read: (target, position) => {
        asked(path, () => readFully2(descriptor, target, position));
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
function readFully2(descriptor, target, position) {
  for (let done = 0; done < target.length; ) {
    const count = readSync(descriptor, target, done, target.length - done, position + done);
    if (count === 0) throw new Error(`the file is truncated at byte ${position + done}`);
    done += count;
  }
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
      readFully2(this.#descriptorOf(archive), target, position);
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

// on-demand-part:open-wheels
var part2;
var load3 = () => part2 ??= process.getBuiltinModule("node:module").createRequire(import.meta.url)("./open-wheels.js");

// on-demand-stub:archive/read-member
function readMember(...given) {
  return load3().f0_readMember(...given);
}
function readMemberNow(...given) {
  return load3().f0_readMemberNow(...given);
}
function readMemberBeside(...given) {
  return load3().f0_readMemberBeside(...given);
}
function readMemberStart(...given) {
  return load3().f0_readMemberStart(...given);
}
function readMemberInPieces(...given) {
  return load3().f0_readMemberInPieces(...given);
}
function readMembersInPieces(...given) {
  return load3().f0_readMembersInPieces(...given);
}
function inflateBatch(...given) {
  return load3().f0_inflateBatch(...given);
}
function inflateMember(...given) {
  return load3().f0_inflateMember(...given);
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
  for (const part4 of parts) {
    if (part4 === "") return "its name has an empty part (`//`)";
    if (part4 === "..") return "its name has a part `..`";
    if (part4 === ".") return "its name has a part `.`";
    if (part4.length > MAX_PART / 4 && Buffer.byteLength(part4) > MAX_PART) {
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
function localHeaderSize(name) {
  return 30 + Buffer.byteLength(name);
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
var LARGEST_RUN = 128 * 1024;
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
  /**
   * Files whose data are read at once: between those of two files there is a gap as large as the header of the second,
   * which is written into it.
   * @param size bytes of all of it, from the first byte of data on; at most {@link LARGEST_RUN}
   * @throws as {@link addFile}
   */
  addRun(run2, size, read) {
    const room = maxHeaderSize(run2[0].name) + size + maxHeaderSize(run2.at(-1).name);
    if (this.#filled + room > BUFFER_SIZE) this.#flush();
    this.#addHeaders(run2[0]);
    read(this.#buffer.bytes.subarray(this.#filled, this.#filled + size), 0);
    for (const [index, fields] of run2.entries()) {
      if (index > 0) this.#addHeaders(fields, localHeaderSize(fields.name));
      this.#filled += fields.compressedSize;
      this.#unzippedSize += fields.size;
    }
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
  /** @param room bytes that must be free in the buffer, else it is flushed */
  #addHeaders(fields, room = maxHeaderSize(fields.name)) {
    this.#checkOffset(this.#offset + room + fields.compressedSize);
    const inDirectory = this.#directorySize + maxHeaderSize(fields.name);
    if (inDirectory > this.#directory.bytes.length) this.#growDirectory();
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
async function writeZip(bundle, path, options = {}) {
  const records = options.inGivenOrder === true ? layOutInOrder(bundle) : layOut(bundle);
  const appended = options.appended ?? [];
  const count = records.length + appended.length;
  if (count > MAX_ENTRIES) throw tooLarge(path, `${count} files and directories`, String(MAX_ENTRIES));
  const mode = options.mode ?? 420;
  return replaceFile(path, mode, async (descriptor) => {
    const archives = new ArchiveFiles();
    const created = deflateEntries(options.stored === true ? [] : newContent(records), temporaryName(path));
    try {
      const output = new ZipOutput(descriptor, path, options.preamble);
      for (let index = 0; index < records.length; index++) {
        const { path: name, entry } = records[index];
        const run2 = options.stored === true ? void 0 : runFrom(records, index);
        if (entry === void 0) output.addDirectory(name);
        else if (options.stored === true) await addStored(output, entry, FILE_TYPE);
        else if (run2 !== void 0) {
          copyRun(output, run2, archives);
          index += run2.entries.length - 1;
        } else if (entry.content.kind === "member") copyMember(output, entry, entry.content, archives);
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
function runFrom(records, first) {
  const content = records[first].entry?.content;
  if (content?.kind !== "member") return void 0;
  const { archive, member } = content;
  const start = member.dataOffset;
  let end = start + member.compressedSize;
  let next = first + 1;
  for (; next < records.length; next++) {
    const { path, entry } = records[next];
    if (entry?.content.kind !== "member" || entry.content.archive !== archive) break;
    const { dataOffset, compressedSize } = entry.content.member;
    const isNext = dataOffset === end + localHeaderSize(path);
    if (!isNext || dataOffset + compressedSize - start > LARGEST_RUN) break;
    end = dataOffset + compressedSize;
  }
  if (next === first + 1) return void 0;
  const entries = records.slice(first, next).map(({ entry }) => entry);
  return { archive, entries, start, size: end - start };
}
function copyRun(output, { archive, entries, start, size }, archives) {
  const fields = entries.map((entry) => fieldsOf(entry, entry.content.member));
  output.addRun(fields, size, (target) => archives.read(archive, target, start));
}
function newContent(records) {
  return records.flatMap(
    ({ entry }) => entry === void 0 || entry.content.kind === "member" ? [] : entry
  );
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
        readFully(descriptor, target, offset, path);
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
  output.addFile(fieldsOf(entry, data), read);
}
function fieldsOf(entry, data) {
  const { method, crc32: crc322, compressedSize, size } = data;
  return { name: entry.path, method, crc32: crc322, compressedSize, size, mode: FILE_TYPE | entry.mode };
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

// src/wheels/derived.ts
function readDerived(wheel, name, build) {
  const path = join(dirname(wheel.path), name);
  if (build === void 0 || wheel.stamp === void 0) return void 0;
  const stats = fileStats(path);
  if (stats === void 0 || !isOurs(stats)) return void 0;
  try {
    const bytes = readFileSync(path);
    const valueOffset = bytes.subarray(0, LONGEST_HEADER).indexOf("\n") + 1;
    const header = JSON.parse(bytes.toString("utf8", 0, valueOffset));
    const dataOffset = valueOffset + Number(header["valueSize"]);
    const isKnown = header["build"] === build && header["sha256"] === wheel.pinned.sha256 && header["dataSize"] === bytes.length - dataOffset && isSameStamp(header["stamp"], wheel.stamp);
    if (!isKnown) return void 0;
    const value = JSON.parse(bytes.toString("utf8", valueOffset, dataOffset));
    return { value, path, dataOffset, data: bytes.subarray(dataOffset) };
  } catch {
    return void 0;
  }
}
function keepDerived(wheel, name, { value, data }, build) {
  const { stamp, path, pinned } = wheel;
  if (build === void 0 || stamp === void 0) return void 0;
  const { sha256 } = pinned;
  const json = Buffer.from(JSON.stringify(value));
  const sizes = { valueSize: json.length, dataSize: data.length };
  const header = `${JSON.stringify({ build, sha256, stamp, ...sizes })}
`;
  const content = Buffer.concat([Buffer.from(header), json, data]);
  const host = { storeDirectory: dirname(dirname(path)) };
  if (!writeRecord(host, join(dirname(path), name), content)) return void 0;
  return readDerived(wheel, name, build);
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
  const { members } = wheel.facts;
  const indexes = new Map(members.map((member, index) => [member, index]));
  const prefix = prefixOf(entries);
  const rows = [];
  const data = [];
  let offset = 0;
  for (const entry of entries) {
    const row = memberRow(entry, prefix, indexes);
    if (row !== void 0) {
      rows.push(row);
      continue;
    }
    const deflated = await deflate(await contentOf(entry));
    rows.push([entry.path, entry.mode, deflated.crc32, deflated.compressedSize, deflated.size, offset]);
    data.push(deflated.data);
    offset += deflated.data.length;
  }
  const value = { prefix, rows, ...fingerprint === void 0 ? {} : { fingerprint } };
  return { value, data: Buffer.concat(data) };
}
function prefixOf(entries) {
  for (const { path, content } of entries) {
    if (content.kind !== "member") continue;
    const { name } = content.member;
    const prefix = path.slice(0, -name.length);
    return path.endsWith(name) && (prefix === "" || prefix.endsWith("/")) ? prefix : "";
  }
  return "";
}
function memberRow({ path, mode, content }, prefix, indexes) {
  if (content.kind !== "member") return void 0;
  const { member } = content;
  const index = indexes.get(member);
  if (index === void 0) return void 0;
  const isSame = mode === modeOf(member.mode) && path.length === prefix.length + member.name.length && path.startsWith(prefix) && path.endsWith(member.name);
  return isSame ? index : [index, path, mode];
}
function decode(wheel, kept) {
  const { prefix, rows, fingerprint } = kept.value;
  const { path: archive, facts, pinned } = wheel;
  const entries = rows.map((row) => {
    if (typeof row === "number") {
      const member2 = facts.members[row];
      const path2 = prefix === "" ? member2.name : prefix + member2.name;
      return entryAt(path2, modeOf(member2.mode), { kind: "member", archive, member: member2 }, pinned.filename);
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

// on-demand-stub:formats/python-scripts
function rewriteShebang(...given) {
  return load2().f6_rewriteShebang(...given);
}
function hasPlaceholder(...given) {
  return load2().f6_hasPlaceholder(...given);
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
  refuseOtherVersion(wheel, metadata("version")[0]);
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
  const own = [...names].filter((name) => projectStem(name.slice(0, -".dist-info".length)) === stem);
  if (own.length !== 1 || own[0] === void 0) {
    throw wheelError(
      wheel,
      `it has more than one .dist-info directory: ${[...names].sort(compareCodePoints).join(", ")}`
    );
  }
  return own[0];
}
function refuseOtherVersion(wheel, version = "") {
  const named = wheelFilenameParts(wheel.pinned.filename)?.version ?? "";
  const [inside, outside] = [version.trim(), named].map(parseVersion);
  if (inside === void 0 || outside === void 0 || orderPublic(inside, outside) === 0) return;
  throw wheelError(wheel, `its METADATA says that it is version ${version.trim()}, not ${named}`);
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
    ...["name", "version", "requires-dist", "requires-python"],
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

// src/formats/install-wheel.ts
var installerFiles = ["INSTALLER", "REQUESTED", "uv_build.json", "uv_cache.json"];
function flatPaths(open) {
  return { purelib: "", platlib: "", data: "", scripts: "bin", headers: open.headers };
}
async function installWheel(wheel) {
  const { entries } = await keptLayout(wheel, "flat", async () => {
    const open = await openWheel(wheel);
    return { entries: await installOpenWheel(open, flatPaths(open), []) };
  });
  return entries;
}
async function installOpenWheel(open, paths, extra) {
  const record = readRecord(open);
  const scripts = readEntryPoints(open);
  const scriptNames = new Set(scripts.map((script) => posix.basename(script.name)));
  const entries = [];
  const lines = [];
  const rewritten = createRewriter(open);
  for (const line of record.lines) {
    const placed = await placeLine(open, paths, line, scriptNames, rewritten);
    if (placed === void 0) continue;
    lines.push(placed.line);
    if (placed.entry !== void 0) entries.push(placed.entry);
  }
  const taken = new Set(entries.map((entry) => entry.path));
  const created = /* @__PURE__ */ new Map();
  for (const script of scripts) {
    const path = scriptPath(open, paths, script);
    if (taken.has(path)) continue;
    const bytes = Buffer.from(script.text);
    const line = created.get(path) ?? lineFor(path, bytes);
    if (!created.has(path)) entries.push(entryAt2(open, path, 493, { kind: "bytes", bytes }));
    created.set(path, line);
    lines.push(line);
  }
  for (const { path, bytes } of extra) {
    entries.push(entryAt2(open, path, 420, { kind: "bytes", bytes }));
    lines.push(lineFor(path, bytes));
  }
  entries.push(recordEntry(open, { lines, lineEnding: record.lineEnding }));
  return entries;
}
function readRecord(open) {
  try {
    const record = parseRecord(open.record);
    if (record.lines.length === 0) throw new RecordError("it is empty");
    if (record.lines.some((line) => line.path.startsWith("/"))) return { ...record, lines: allFiles(open) };
    const listsItself = record.lines.some((line) => line.path === `${open.distInfo}/RECORD`);
    return { ...record, lineEnding: listsItself ? record.lineEnding : "\n" };
  } catch (error) {
    if (error instanceof RecordError) throw wheelError(open.wheel, `RECORD: ${error.message}`);
    throw error;
  }
}
function allFiles(open) {
  const key = (path) => path.split("/").map((part4, index, parts) => (index < parts.length - 1 ? "1" : "0") + part4);
  return [...open.files.keys()].map((path) => ({ path, key: key(path) })).sort((a, b) => {
    const index = a.key.findIndex((part4, at) => part4 !== b.key[at]);
    return compareCodePoints(a.key[index] ?? "", b.key[index] ?? "");
  }).map(({ path }) => ({ path, hash: "", size: "" }));
}
async function placeLine(open, paths, line, scriptNames, rewritten) {
  const { distInfo } = open;
  if (line.path.endsWith("/")) return { line, entry: void 0 };
  if (line.path === `${distInfo}/RECORD`)
    return { line: { path: line.path, hash: "", size: "" }, entry: void 0 };
  if (installerFiles.some((name) => line.path === `${distInfo}/${name}`)) return void 0;
  if (line.path.endsWith(".pyc")) return void 0;
  const source = posix.normalize(line.path);
  const member = open.files.get(source);
  if (member === void 0) return void 0;
  const target = targetOf(open, paths, source);
  if (target === void 0) {
    throw wheelError(open.wheel, `\`${source}\` is not in a directory defined by PEP 427`);
  }
  if (target.isScript) {
    if (scriptNames.has(posix.basename(source))) return void 0;
    const script = await rewritten(member);
    if (script !== void 0) {
      const content = { kind: "bytes", bytes: script.bytes };
      return {
        line: { ...script.line, path: target.path },
        entry: entryAt2(open, target.path, 420, content)
      };
    }
  }
  return {
    line: { path: target.path, hash: line.hash, size: line.size },
    entry: memberEntry(open, target.path, member)
  };
}
function createRewriter(open) {
  const known3 = /* @__PURE__ */ new Map();
  return async (member) => {
    if (known3.has(member)) return known3.get(member);
    const bytes = rewriteShebang(await readMember(open.wheel.path, member));
    const script = bytes && { bytes, line: lineFor("", bytes) };
    known3.set(member, script);
    return script;
  };
}
function targetOf(open, paths, source) {
  const [top = "", kind = "", ...rest] = source.split("/");
  if (!open.dataDirectories.has(top)) return { path: source, isScript: false };
  if (rest.length === 0 || !Object.hasOwn(paths, kind)) return void 0;
  const base = paths[kind];
  const path = rest.join("/");
  return { path: base === "" ? path : `${base}/${path}`, isScript: kind === "scripts" };
}
function readEntryPoints(open) {
  try {
    return entryPointScripts(open.entryPoints);
  } catch (error) {
    if (error instanceof EntryPointError) throw wheelError(open.wheel, `entry_points.txt: ${error.message}`);
    throw error;
  }
}
function scriptPath(open, paths, script) {
  const path = `${paths.scripts}/${script.name}`;
  const unsafe = unsafeName(path) ?? (path.endsWith("/") ? "its name ends with a slash" : void 0);
  if (unsafe !== void 0)
    throw wheelError(open.wheel, `entry_points.txt: script \`${script.name}\`: ${unsafe}`);
  return path;
}
function recordEntry(open, record) {
  const path = `${open.distInfo}/RECORD`;
  const bytes = formatRecord(record);
  if (bytes.equals(open.record)) return { ...memberEntry(open, path, open.files.get(path)), mode: 420 };
  return entryAt2(open, path, 420, { kind: "bytes", bytes });
}
function memberEntry(open, path, member) {
  return entryAt2(open, path, modeOf(member.mode), { kind: "member", archive: open.wheel.path, member });
}
function entryAt2(open, path, mode, content) {
  return { path, mode, content, owner: open.wheel.pinned.filename };
}
function lineFor(path, bytes) {
  const hash = createHash("sha256").update(bytes).digest("base64url");
  return { path, hash: `sha256=${hash}`, size: String(bytes.length) };
}

// on-demand-stub:formats/init-files
function sameCode(...given) {
  return load2().f5_sameCode(...given);
}

// src/formats/merge.ts
var HANDLER_OWNER = "the handler";
async function mergeEntries(entries, options, problems) {
  if (!mayCollide(entries.map(({ path }) => path))) return entries;
  const { inOrder: inOrder2, ...others } = options;
  const again = async () => mergeEntries(await inOrder2?.(entries) ?? entries, others, problems);
  if (options.collisionsOk && inOrder2 !== void 0) return again();
  const merged = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const first = merged.get(entry.path);
    if (first === void 0) merged.set(entry.path, entry);
    else if (!await isSameFile(first, entry)) {
      if (inOrder2 !== void 0) return again();
      const kept = await keptOf(first, entry);
      report(first, entry, "with different content", { ...options, kept }, problems);
      merged.set(entry.path, kept);
    }
  }
  return withoutTreeCollisions(merged, options, problems);
}
async function keptOf(first, second) {
  const isReplaced = isOfWheel(first) && await isRewrittenScript(second);
  return isReplaced ? { ...second, mode: first.mode } : first;
}
function isOfWheel({ owner }) {
  return owner.endsWith(".whl");
}
async function isRewrittenScript(entry) {
  if (!entry.path.startsWith("bin/") || entry.mode !== 420 || !isOfWheel(entry)) return false;
  return hasPlaceholder(await contentOf(entry));
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
function withoutTreeCollisions(merged, options, problems) {
  const dropped = /* @__PURE__ */ new Set();
  const cleared = /* @__PURE__ */ new Set();
  const byFoldedPath = /* @__PURE__ */ new Map();
  const reportedOwners = /* @__PURE__ */ new Set();
  for (const entry of merged.values()) {
    const directory = directoryOf(entry.path);
    for (const parent of cleared.has(directory) ? [] : parentsOf(entry.path)) {
      const file = merged.get(parent);
      if (file === void 0 || dropped.has(parent)) continue;
      report(file, entry, `where \`${entry.path}\` needs a directory`, options, problems);
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
      report(other, entry, `next to \`${entry.path}\`, which differs only in case`, options, problems);
    }
  }
  return [...merged.values()].filter((entry) => !dropped.has(entry.path));
}
function report(first, second, how, options, problems) {
  const owners = first.owner === second.owner ? `${first.owner} twice` : `${first.owner} and ${second.owner}`;
  const diagnostic = {
    code: "file-collision",
    message: `\`${first.path}\` comes from ${owners}, ${how}`,
    help: collisionHelp(first, second, options)
  };
  if (options.collisionsOk) problems.warn(diagnostic);
  else problems.error(diagnostic);
}
function collisionHelp(first, second, { isPlain = false, canAllow = false, kept = first }) {
  const wheels = [first, second].filter(isOfWheel);
  const name = (entry) => entry.owner.split("-", 1)[0];
  if (wheels.length === 2 && first.owner !== second.owner) {
    const without = `leave one of them out: take ${name(first)} or ${name(second)} out of the requirements`;
    const excluded = isPlain ? "" : ", or add `!!` and its target to `dependencies`";
    const allowed = `; if the file of ${name(kept)} serves both, \`pex3_venv_create_extra_args=["--collisions-ok"]\` takes that one`;
    return `${without}${excluded}${canAllow && first.path === second.path ? allowed : ""}`;
  }
  if (wheels.length === 2) return `use another version of ${name(first)}`;
  const own = isOfWheel(first) ? second : first;
  if (second.owner === HANDLER_OWNER) {
    return `rename the file of ${own.owner}: AWS calls the generated file \`${first.path}\`, which imports the \`handler\``;
  }
  return `rename the file of ${own.owner}${isPlain ? "" : ", or remove it from `dependencies`"}`;
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
  const { collisionsOk = false, isPlain = false } = input;
  const options = {
    ...{ collisionsOk, canAllow: !collisionsOk && !isPlain, isPlain },
    inOrder: (all) => inOrderOf(input, all)
  };
  const merged = await problems.collectAsync(() => mergeEntries(entries, options, problems)) ?? [];
  const { prefix } = input;
  if (prefix === void 0) return { entries: merged };
  return { prefix, entries: merged.map((entry) => ({ ...entry, path: `${prefix}/${entry.path}` })) };
}
async function inOrderOf(input, entries) {
  const wheels = await input.installOrder?.() ?? input.wheels;
  const ranks = new Map(wheels.map(({ pinned }, index) => [pinned.filename, index]));
  const rankOf = ({ owner }) => ranks.get(owner) ?? -1;
  return entries.toSorted((left, right) => rankOf(left) - rankOf(right));
}
function handlerEntry(handler, path) {
  const text = exportStatement(handler.module, handler.function);
  return { path, mode: 420, content: { kind: "bytes", bytes: Buffer.from(text) }, owner: HANDLER_OWNER };
}

// src/formats/wheel-needs.ts
var KEPT = "wheel.needs";
var known = /* @__PURE__ */ new WeakMap();
function wheelNeeds(wheel, build = thisBuild) {
  const needs2 = known.get(wheel.facts) ?? readOrFind(wheel, build);
  known.set(wheel.facts, needs2);
  return needs2;
}
async function readOrFind(wheel, build) {
  const kept = readDerived(wheel, KEPT, build);
  if (kept !== void 0) return kept.value;
  const needs2 = await readNeeds(wheel);
  if (build !== void 0) keepDerived(wheel, KEPT, { value: needs2, data: Buffer.alloc(0) }, build);
  return needs2;
}
async function readNeeds(wheel) {
  const open = await openWheel(wheel);
  return {
    topLevelModules: topLevelModules(open),
    requiresDist: open.requiresDist,
    requiresPython: open.requiresPython,
    licence: open.licence
  };
}
function topLevelModules({ files, distInfo, dataDirectories }) {
  const names = /* @__PURE__ */ new Set();
  let directory = "/";
  for (const path of files.keys()) {
    if (path.startsWith(directory)) continue;
    const start = startOfInstalled(path, dataDirectories);
    if (start === void 0) continue;
    const slash = path.indexOf("/", start);
    const top = slash === -1 ? moduleOf(path.slice(start)) : path.slice(start, slash);
    if (slash !== -1) directory = path.slice(0, slash + 1);
    if (top !== void 0 && top !== distInfo && isWordName(top)) names.add(top);
  }
  return [...names].sort();
}
function startOfInstalled(path, dataDirectories) {
  const first = path.slice(0, path.indexOf("/") + 1);
  if (!dataDirectories.has(first.slice(0, -1))) return 0;
  const [library] = /^(?:pure|plat)lib\//.exec(path.slice(first.length)) ?? [];
  return library === void 0 ? void 0 : first.length + library.length;
}
function moduleOf(file) {
  return /^(.+?)(?:\.[\w-]+)?\.(?:py|pyd|so)$/.exec(file)?.[1];
}

// src/plans/aws-sdk.ts
var needs = /* @__PURE__ */ new Map([
  ["boto3", ["boto3", "botocore", "s3transfer"]],
  ["botocore", ["botocore"]],
  ["s3transfer", ["botocore", "s3transfer"]]
]);
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
  const missing = [...absent.keys()].join(" and ");
  problems.add([
    {
      severity: [...absent.keys()].every((name) => excluded.has(name)) ? "warning" : "error",
      code: "aws-sdk-mixed",
      message: `${target.spec} holds ${held}, but would take ${missing} from the Lambda runtime, in another version: the parts of the AWS SDK only work together`,
      place: fieldPlace(target, "handler"),
      help: `require ${missing} too${lockAgain(selected)}, so that they belong to ${held}; or leave all of them to the runtime: ${withoutParts(input, [...present.keys()])}`,
      notes: [
        ...broughtBy(selected, present),
        ...[...absent].map(([name, user]) => `${name} is needed by ${user}`)
      ]
    }
  ]);
}
function lockAgain({ wheels }) {
  const paths = wheels.map(({ lockPath }) => lockPath);
  const command = paths.map(commandForLockFile).find((one) => one !== void 0);
  return command === void 0 ? "" : ` and lock again (\`${command}\`)`;
}
function withoutParts({ target: { type }, isPlain }, parts) {
  if (isPlain === true || !type.fields.has("pex_build_extra_args"))
    return `take ${parts.join(" and ")} out of the requirements`;
  const excluded = parts.map((name) => `"--exclude", "${name}"`).join(", ");
  return `write \`pex_build_extra_args=[${excluded}]\` on the target`;
}
function broughtBy({ wheels, reasons }, present) {
  return wheels.flatMap(({ name, lockPath }, index) => {
    const reason = reasons[index];
    if (!present.has(name) || reason === void 0) return [];
    const chain = reason.chain.map((one) => showRequirement({ ...one, marker: void 0 })).join(" \u2192 ");
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
    const { requiresDist } = await wheelNeeds(wheel);
    for (const wish of needed(requiresDist, [platform], [])) use(wish.normalizedName, wheel.pinned.filename);
  }
  const options = { stringImports: false, stringImportsMinDots: 1, assets: false, assetsMinSlashes: 1 };
  for (const { source, path } of sources) {
    if (!path.endsWith(".py")) continue;
    const { imports } = scanImports(read(source), options);
    for (const module of imports.keys()) use(topLevel(module), source);
  }
  return users;
}

// src/plans/unmet-requirements.ts
var MAX_WISHES = 1e5;
async function unmetRequirements(roots, { wheels, platforms, changes }) {
  const byName = /* @__PURE__ */ new Map();
  for (const wheel of wheels) {
    byName.set(wheel.pinned.name, [...byName.get(wheel.pinned.name) ?? [], wheel]);
  }
  const unmet = [];
  const known3 = /* @__PURE__ */ new Map();
  const queue = roots.filter(
    ({ requirement }) => platforms.some((platform) => applies(requirement, platform, []))
  );
  for (const { requirement: written, asker } of queue) {
    if (isExcluded(changes, written)) continue;
    const requirement = changes.overridden.get(written.normalizedName)?.[0] ?? written;
    const named = byName.get(requirement.normalizedName) ?? [];
    const found = named.filter(({ pinned }) => accepts(requirement, pinned.version));
    if (found.length === 0) unmet.push({ requirement, asker, version: named[0]?.pinned.version });
    for (const wheel of found) {
      if (!bringsNew(known3, wheel.pinned.filename, requirement.extras)) continue;
      if (queue.length > MAX_WISHES) return unmet;
      const { requiresDist } = await wheelNeeds(wheel);
      for (const next of needed(requiresDist, platforms, requirement.extras)) {
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
function accepts({ specifier, url }, version) {
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
  const asked3 = roots.filter(({ requirement }) => platform === void 0 || applies(requirement, platform, requirement.extras)).map(({ requirement, target: asker }) => ({ requirement, asker }));
  const unmet = await unmetRequirements([...asked3, ...wishesForAll(set)], set);
  return unmet.filter(({ requirement }) => !ofCheckout.has(requirement.normalizedName));
}
function wishesForAll({ wheels }) {
  return wheels.map(({ pinned }) => ({
    requirement: parseRequirement(pinned.name),
    asker: pinned.lockPath
  }));
}
function isOfRuntime({ requirement, version }, pinned) {
  if (pinned.has(requirement.normalizedName)) return false;
  const range = projectsOfRuntime.has(requirement.normalizedName) ? versionsOfRuntime.get(requirement.normalizedName) : void 0;
  return version === void 0 && range !== void 0 && mayBeMet(requirement.specifier, range);
}
async function missingNeeds(roots, set, {
  hasRuntime = true,
  hasWholeSdk = false,
  pinned = /* @__PURE__ */ new Set()
} = {}) {
  const unmet = await unmetOf(roots, set);
  const ofSdk = new Set(
    set.wheels.filter(({ pinned: pinned2 }) => partsOfSdk.has(pinned2.name)).map(({ pinned: pinned2 }) => pinned2.filename)
  );
  const isLeft = (one) => hasRuntime && isOfRuntime(one, pinned) && !(hasWholeSdk && ofSdk.has(one.asker));
  return unmet.filter((one) => one.version === void 0 && !isLeft(one)).map(({ requirement, asker }) => ({
    requirement: { ...requirement, marker: void 0 },
    target: asker,
    place: void 0
  }));
}
async function checkComplete(target, roots, set, pinned, problems) {
  const all = await unmetOf(roots, set);
  const unmet = all.filter((one) => !isOfRuntime(one, pinned));
  reportRuntime(
    target,
    roots,
    all.filter((one) => isOfRuntime(one, pinned)),
    problems
  );
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
function reportRuntime(target, { leftOut }, unmet, problems) {
  const left = new Set(leftOut.map(({ requirement }) => requirement.normalizedName));
  const names = [...new Set(unmet.map(({ requirement }) => requirement.normalizedName))].sort();
  const tell = (some, why, help) => {
    if (some.length === 0) return;
    const reason = why(some.length === 1 ? "it" : "them");
    problems.add([
      {
        severity: "note",
        code: "requirement-of-runtime",
        message: `${target.spec} uses ${some.join(", ")} from the Lambda runtime, in the runtime's version: ${reason}`,
        place: target.place,
        help
      }
    ]);
  };
  tell(
    names.filter((name) => !left.has(name)),
    (them) => `the lock does not pin ${them}`,
    "pin what you want in the version that you tested"
  );
  tell(
    names.filter((name) => left.has(name)),
    (them) => `\`!!\` leaves ${them} out`,
    "remove the `!!` to package the locked version"
  );
}
function describe({ requirement, asker, version }, target) {
  const wish = `\`${showRequirement({ ...requirement, marker: void 0 })}\``;
  return version === void 0 ? `${asker} needs ${wish}, which no wheel of ${target.spec} provides` : `${asker} needs ${wish}, and ${target.spec} has ${requirement.name} ${version}`;
}

// src/plans/pex-order.ts
async function inPexOrder(wheels, question) {
  const { platform, changes } = question;
  const byName = new Map(wheels.map((wheel) => [wheel.pinned.name, wheel]));
  const ordered = /* @__PURE__ */ new Set();
  const known3 = /* @__PURE__ */ new Map();
  let examined = 0;
  const visit = async (requirement) => {
    const wheel = byName.get(requirement.normalizedName);
    if (wheel === void 0 || isExcluded(changes, requirement)) return;
    if (!bringsNew(known3, wheel.pinned.filename, requirement.extras)) return;
    ordered.add(wheel);
    for (const wish of (await wheelNeeds(wheel)).requiresDist) {
      if (++examined > MAX_WISHES) return;
      const written = parsed(wish);
      const next = written && (changes.overridden.get(written.normalizedName)?.[0] ?? written);
      if (next !== void 0 && applies(next, platform, requirement.extras)) await visit(next);
    }
  };
  for (const root of rootsInOrder(question)) await visit(root);
  return [...ordered, ...wheels.filter((wheel) => !ordered.has(wheel))];
}

// on-demand-stub:plans/without-layers
function withoutLayers(...given) {
  return load2().f7_withoutLayers(...given);
}

// src/formats/data/compile-modules.ts
var COMPILE_MODULES = `import importlib.util
import json
import marshal
import sys

try:
    import resource
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, ({memory}, {memory}))
except (ImportError, OSError, ValueError):
    pass

failed = []
for number, name in json.loads(sys.stdin.buffer.read().decode("utf-8")):
    with open("%d.py" % number, "rb") as file:
        source = file.read()
    try:
        code = marshal.dumps(compile(source, name, "exec", dont_inherit=True, optimize=0))
    except Exception:
        failed.append(number)
        continue
    with open("%d.pyc" % number, "wb") as file:
        file.write(importlib.util.MAGIC_NUMBER + (1).to_bytes(4, "little"))
        file.write(importlib.util.source_hash(source) + code)
print(json.dumps(failed))
`;

// src/formats/pyc/find-python.ts
var passedOn = [
  "PATH",
  "HOME",
  "LD_LIBRARY_PATH",
  "DYLD_LIBRARY_PATH",
  "PYENV_ROOT",
  "PYENV_VERSION",
  "SystemRoot",
  "SYSTEMROOT",
  "PATHEXT",
  "LOCALAPPDATA"
];
var setupPython = ["pythonLocation", "Python_ROOT_DIR", "Python3_ROOT_DIR"];
var START_MILLISECONDS = 3e4;
var VERSION_SCRIPT = 'import sys; print("%s %d.%d.%d" % ((sys.implementation.name,) + tuple(sys.version_info[:3])))';
var isolated = ["-I", "-S", "-E", "-W", "ignore"];
function pythonEnvironment(env) {
  return Object.fromEntries(passedOn.flatMap((name) => env[name] === void 0 ? [] : [[name, env[name]]]));
}
async function findPython(host, version, empty, place) {
  const tried = [];
  for (const { program, args } of candidates(host.env, version)) {
    const shown = [program, ...args].join(" ");
    const answer = await ask(host, program, args, empty);
    if (answer?.name === "cpython" && answer.version.startsWith(`${version}.`)) {
      return { program, args, version: answer.version };
    }
    tried.push(
      answer === void 0 ? `\`${shown}\`: none` : `\`${shown}\`: ${answer.name} ${answer.version}`
    );
  }
  throw userError({
    code: "python-missing",
    message: `\`precompile\` needs CPython ${version}, which was not found on this machine`,
    place,
    help: `in a workflow, run \`actions/setup-python\` with \`python-version: "${version}"\` before this step; elsewhere put \`python${version}\` on PATH; or remove \`precompile\``,
    notes: [
      `searched the directories in ${setupPython.join(", ")}, and PATH`,
      ...tried.map((line) => `tried ${line}`)
    ]
  });
}
function candidates(env, version) {
  const isWindows = process.platform === "win32";
  const directories = new Set(setupPython.flatMap((name) => env[name] ?? []));
  const installed = [...directories].map(
    (directory) => isWindows ? join(directory, "python.exe") : join(directory, "bin", "python")
  );
  const onPath = [`python${version}`, "python3", "python"];
  const launcher = isWindows ? [{ program: "py", args: [`-${version}`] }] : [];
  return [...[...installed, ...onPath].map((program) => ({ program, args: [] })), ...launcher];
}
async function ask({ run: run2, findPrograms, env }, program, args, cwd) {
  if (findPrograms(program).length === 0) return void 0;
  const options = { cwd, env: pythonEnvironment(env), timeout: START_MILLISECONDS };
  const result = await run2(program, [...args, ...isolated, "-c", VERSION_SCRIPT], options).catch(
    () => void 0
  );
  const match = /^(\w+) (\d+\.\d+\.\d+)\s*$/.exec(result?.stdout ?? "");
  return result?.exitCode === 0 && match !== null ? { name: match[1], version: match[2] } : void 0;
}

// on-demand-part:wheel-contents
var part3;
var load4 = () => part3 ??= process.getBuiltinModule("node:module").createRequire(import.meta.url)("./wheel-contents.js");

// on-demand-stub:formats/pyc/stable-marshal
function stableMarshal(...given) {
  return load4().f5_stableMarshal(...given);
}

// src/formats/pyc/precompiler.ts
var COMPILE_MILLISECONDS = 10 * 6e4;
var MEMORY_BYTES = 4 * 1024 ** 3;
var HEADER_BYTES = 16;
function createPrecompiler(host) {
  const pythons = /* @__PURE__ */ new Map();
  const results = /* @__PURE__ */ new Map();
  let directory;
  let next = 0;
  const place = (name) => {
    directory ??= scratchDirectory();
    const path = join(directory, name);
    mkdirSync(path, { recursive: true });
    return path;
  };
  const find = (version, where) => {
    let found = pythons.get(version);
    if (found === void 0) {
      found = findPython(host, version, place("empty"), where);
      pythons.set(version, found);
    }
    return found;
  };
  return {
    find,
    compile: async (files, version, where) => {
      const python = await find(version, where);
      const folder = place(version);
      const modules = modulesOf(files, version);
      const fresh = [];
      for (const { entry, key } of modules) {
        if (results.has(key)) continue;
        results.set(key, { number: next, failed: false });
        fresh.push({ entry, number: next++ });
      }
      const running = run(host, python, folder, fresh, version, where).catch((error) => {
        throw writeError(folder, error);
      });
      const failed2 = new Set(await running);
      for (const result of results.values()) result.failed ||= failed2.has(result.number);
      const made = modules.map(({ entry, pyc, key }) => ({ entry, pyc, ...results.get(key) }));
      return {
        entries: made.flatMap(
          ({ entry, pyc, number, failed: isBroken }) => isBroken ? [] : [pycEntry(entry, pyc, join(folder, `${number}.pyc`))]
        ),
        python: python.version,
        failed: made.filter((one) => one.failed).length
      };
    },
    dispose: () => {
      if (directory !== void 0) discard(directory);
      directory = void 0;
    }
  };
}
function modulesOf(files, version) {
  const taken = new Set(files.map(({ path }) => path));
  return files.flatMap((entry) => {
    if (!entry.path.endsWith(".py")) return [];
    const name = posix.basename(entry.path, ".py");
    const cached = `__pycache__/${name}.cpython-${version.replace(".", "")}.pyc`;
    const pyc = posix.join(posix.dirname(entry.path), cached);
    if (taken.has(pyc)) return [];
    return [{ entry, pyc, key: JSON.stringify([version, entry.path, identityOf(entry)]) }];
  });
}
function identityOf({ content }) {
  if (content.kind === "member") return `${content.archive}:${content.member.dataOffset}`;
  if (content.kind === "file") return content.path;
  return createHash("sha256").update(content.bytes).digest("hex");
}
function pycEntry(entry, path, file) {
  return { path, mode: 420, content: { kind: "file", path: file }, owner: entry.owner };
}
async function run(host, python, folder, modules, version, place) {
  if (modules.length === 0) return [];
  for (const { entry, number } of modules) {
    writeFileSync(join(folder, `${number}.py`), await contentOf(entry), { flag: "wx", mode: 384 });
  }
  const program = COMPILE_MODULES.replaceAll("{memory}", String(MEMORY_BYTES));
  const result = await host.run(python.program, [...python.args, ...isolated, "-c", program], {
    cwd: folder,
    env: pythonEnvironment(host.env),
    input: Buffer.from(JSON.stringify(modules.map(({ entry, number }) => [number, entry.path]))),
    timeout: COMPILE_MILLISECONDS
  });
  if (result.exitCode !== 0) throw failed(python, result.exitCode, result.stderr, place);
  const broken = JSON.parse(result.stdout);
  const minor = Number(version.split(".")[1]);
  for (const { number } of modules) {
    rmSync(join(folder, `${number}.py`));
    if (broken.includes(number)) continue;
    const file = join(folder, `${number}.pyc`);
    const bytes = readFileSync(file);
    const code = stableMarshal(bytes.subarray(HEADER_BYTES), minor);
    writeFileSync(file, Buffer.concat([bytes.subarray(0, HEADER_BYTES), code]));
  }
  return broken;
}
function failed(python, exitCode, stderr, place) {
  const lines = stderr.trim().split("\n").slice(-3);
  return userError({
    code: "precompile-failed",
    message: `Python ${python.version} exited with status ${exitCode} while compiling the modules of the package`,
    place,
    help: `remove \`precompile\`; one module can crash or exhaust the interpreter (limits: ${MEMORY_BYTES / 1024 ** 3} GiB and ${COMPILE_MILLISECONDS / 6e4} minutes)`,
    notes: lines.filter((line) => line !== "")
  });
}

// src/report/finding.ts
function toFinding({ code, severity, message, help, notes, place, entry, from }) {
  return {
    ...{ code, severity, message },
    help: help ?? null,
    notes: notes ?? [],
    place: place ?? null,
    entry: entry ?? null,
    from: from ?? null
  };
}

// on-demand-stub:wheels/download
function downloadWheel(...given) {
  return load().f2_downloadWheel(...given);
}

// src/wheels/fetch-wheels.ts
var AT_ONCE = 8;
var READ_AT_ONCE = 3;
var LABEL = "Fetching wheels";
var REPORT_EVERY = 100;
async function fetchWheels(pinned, context) {
  const { host, origins = /* @__PURE__ */ new Map() } = context;
  const diagnostics = [];
  const wanted = uniqueFiles(pinned, diagnostics);
  const stored = /* @__PURE__ */ new Map();
  const missing = [];
  const found = await inOrder(wanted, READ_AT_ONCE, (wheel) => readStored(host, wheel, context.checks));
  for (const [index, wheel] of wanted.entries()) {
    const known3 = found[index];
    if (known3 === void 0) missing.push(wheel);
    else stored.set(storedPath(host, wheel), known3);
  }
  if (wanted.length > 0) removeUnfinished(host);
  if (missing.length > 0) await getAll(missing, context, stored, diagnostics);
  for (const wheel of missing) origins.set(storedPath(host, wheel), "downloaded");
  if (diagnostics.length > 0) throw new UserError(diagnostics);
  const from = (origin) => counted2([...stored].filter(([path]) => origins.get(path) === origin).map(([, wheel]) => wheel));
  return {
    wheels: pinned.map((wheel) => ({ ...stored.get(storedPath(host, wheel)), pinned: wheel })),
    reused: from(void 0),
    restored: from("cache"),
    downloaded: from("downloaded")
  };
}
async function inOrder(items, atOnce, work) {
  const results = [];
  const queue = items.entries();
  const one = async () => {
    for (const [index, item] of queue) results[index] = await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, one));
  return results;
}
function counted2(wheels) {
  return { count: wheels.length, bytes: wheels.reduce((sum, { size }) => sum + size, 0) };
}
function uniqueFiles(pinned, diagnostics) {
  const files = /* @__PURE__ */ new Map();
  for (const wheel of pinned) {
    const key = `${wheel.sha256}/${wheel.filename}`;
    if (files.has(key)) continue;
    files.set(key, wheel);
    try {
      checkPinned(wheel);
    } catch (error) {
      collect(error, diagnostics);
      files.delete(key);
    }
  }
  return [...files.values()];
}
function collect(error, diagnostics) {
  if (!(error instanceof UserError)) throw error;
  for (const diagnostic of error.diagnostics) {
    if (!diagnostics.some((known3) => known3.message === diagnostic.message)) diagnostics.push(diagnostic);
  }
}
async function getAll(missing, context, stored, diagnostics) {
  const { host } = context;
  const progress = createProgress(host, missing);
  const download = {
    host,
    indexes: context.indexes,
    deadOrigins: /* @__PURE__ */ new Set(),
    onBytes: (count) => progress.add(count)
  };
  const projects = createProjects(download);
  const absent = /* @__PURE__ */ new Set();
  const failed2 = /* @__PURE__ */ new Map();
  const queue = missing.values();
  let isBroken = false;
  const work = async () => {
    for (const wheel of queue) {
      if (isBroken) return;
      try {
        const kept = await getOne(wheel, context, download, projects);
        if (kept === void 0) absent.add(wheel);
        else stored.set(storedPath(host, wheel), kept);
        progress.finish();
      } catch (error) {
        isBroken = !(error instanceof UserError) || error.diagnostics.some(isStoreFault);
        failed2.set(wheel, error);
      }
    }
  };
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work));
  } finally {
    progress.end();
  }
  for (const wheel of missing) if (failed2.has(wheel)) collect(failed2.get(wheel), diagnostics);
  if (absent.size > 0) diagnostics.push(offlineMissing(missing.filter((wheel) => absent.has(wheel))));
}
function isStoreFault(diagnostic) {
  return diagnostic.code === "disk-full" || diagnostic.code === "store-not-writable";
}
async function getOne(wheel, context, download, projects) {
  const temporary = await getFile(wheel, context, download, projects);
  return temporary && await keep(context.host, wheel, temporary, context.checks);
}
async function getFile(file, context, download, projects) {
  for (const path of localSources(file, context.indexes, context.root)) {
    const copied = await copyVerified(context.host, file, path);
    if (copied !== void 0) return copied;
  }
  if (context.offline) return void 0;
  const failures = [];
  for (const find of remoteSources(file, context.indexes, projects)) {
    try {
      const temporary = await downloadWheel(await find(), file, download);
      warnOfWrongFiles(file, failures, context);
      return temporary;
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      failures.push(error);
    }
  }
  throw new UserError([{ severity: "error", ...describe2(file, failures, context) }]);
}
function warnOfWrongFiles({ filename, lockPath }, failures, { host }) {
  for (const { kind, message } of failures) {
    if (kind !== "hash-mismatch") continue;
    host.log.diagnostic({
      severity: "warning",
      code: "hash-mismatch",
      message: `${filename} was downloaded from a fallback location: ${message}`,
      place: { path: lockPath },
      help: "find out why that location has a different file of this name"
    });
  }
}
async function fetchSdist(sdist, context) {
  if (!isSafeSdistName(sdist.filename) || !isSha256(sdist.sha256)) {
    throw userError({
      code: "bad-sdist-name",
      message: `\`${sdist.filename}\` is not the file name of a source distribution, or its hash is not a SHA-256`,
      place: { path: sdist.lockPath },
      help: "regenerate the lock: source distributions are named `name-version.tar.gz` (PEP 625)"
    });
  }
  const { host, indexes } = context;
  const download = { host, indexes, deadOrigins: /* @__PURE__ */ new Set(), onBytes: () => void 0 };
  const temporary = await getFile(sdist, context, download, createProjects(download));
  if (temporary !== void 0) return temporary;
  throw new UserError([offlineMissing([sdist])]);
}
var failureKinds = [
  "hash-mismatch",
  "refused",
  "unauthorized",
  "untrusted",
  "unreachable",
  "not-found"
];
var outcomes = {
  "hash-mismatch": "does not match the lock",
  refused: "was not downloaded",
  unauthorized: "could not be downloaded",
  untrusted: "could not be downloaded",
  unreachable: "could not be downloaded",
  "not-found": "was not found anywhere"
};
function describe2(wheel, failures, context) {
  const worst = failureKinds.flatMap((kind2) => failures.filter((failure) => failure.kind === kind2))[0];
  const place = { path: wheel.lockPath };
  if (worst?.kind === "untrusted") return failureDiagnostic(worst, wheel.filename);
  const notes = failures.filter((failure) => failure !== worst).map((failure) => failure.message);
  const rest = { place, ...notes.length === 0 ? {} : { notes } };
  const reason = worst?.message ?? "neither the lock nor the environment gives its location";
  const kind = worst?.kind ?? "not-found";
  const { code, help } = advice[kind];
  return {
    code,
    message: `${wheel.filename} ${outcomes[kind]}: ${reason}`,
    help: kind === "not-found" ? `searched: ${asked2(wheel, context)}; ${help}` : help,
    ...rest
  };
}
function asked2(wheel, context) {
  const { indexes, linkPages, directories } = context.indexes;
  const places = [
    ...indexes.map((index) => displayUrl(index.url)),
    ...linkPages.map(displayUrl),
    ...directories,
    ...wheel.url === "" ? [] : [displayUrl(wheel.url)]
  ];
  return places.length === 0 ? "no index" : [...new Set(places)].join(", ");
}
function offlineMissing(absent) {
  const first = absent[0];
  return {
    severity: "error",
    code: "offline-missing",
    message: `${absent.length === 1 ? `${first.filename} is` : `${absent.length} wheels are`} not in the store, and --offline forbids downloading`,
    place: { path: first.lockPath },
    help: "run once without --offline, or put the wheels in a directory and set PIP_FIND_LINKS to it",
    notes: absent.map((wheel) => `${wheel.filename} (sha256 ${wheel.sha256}) of ${wheel.lockPath}`)
  };
}
function createProgress(host, missing) {
  const sizes = missing.map((wheel) => wheel.size);
  const totalBytes = sizes.every((size) => size !== void 0) ? sizes.reduce((sum, size) => sum + size, 0) : void 0;
  let files = 0;
  let bytes = 0;
  let reported = -REPORT_EVERY;
  const report2 = () => {
    reported = host.clock.elapsed();
    host.log.progress(LABEL, {
      files,
      totalFiles: missing.length,
      bytes,
      ...totalBytes === void 0 ? {} : { totalBytes }
    });
  };
  return {
    add: (count) => {
      bytes += count;
      if (host.clock.elapsed() - reported >= REPORT_EVERY) report2();
    },
    finish: () => {
      files += 1;
      report2();
    },
    end: () => host.log.progress(LABEL, void 0)
  };
}

// src/wheels/member-checks.ts
var MemberChecks = class {
  #checks = /* @__PURE__ */ new Map();
  #wanted = /* @__PURE__ */ new Map();
  #verifier;
  /** A wheel that is being looked into, or that was found damaged. @param path absolute */
  find(path) {
    return this.#checks.get(path)?.wheel;
  }
  /**
   * Goes on with `check`, whose failure {@link beside} reports.
   * @returns the wheel, with what is being found in it
   */
  add(wheel, check) {
    const inside = check.then(
      ({ compiled, hash }) => ({ compiled: new Map(compiled), hash }),
      () => ({})
    );
    const checking = { ...wheel, inside };
    this.#checks.set(wheel.path, { wheel: checking, check });
    return checking;
  }
  /** Has `hashOf` say which hash of these wheels is found on the way. */
  want(wheels, hashOf) {
    for (const { sha256 } of wheels) this.#wanted.set(sha256, hashOf);
  }
  /** @throws UserError `bad-zip` */
  async verify(wheel) {
    const wanted = await this.#wanted.get(wheel.pinned.sha256)?.(wheel).catch(() => void 0);
    if (this.#verifier === void 0) {
      const { MemberVerifier: Verifier } = await import("./verify-beside-TJEN3KLS.js");
      this.#verifier ??= new Verifier();
    }
    return this.#verifier.verify(wheel.path, wheel.facts.members, wanted);
  }
  /**
   * What `work` returns, once all wheels are known to be whole. A damaged wheel is the error to report, whatever became of
   * `work`.
   * @throws UserError one error for each damaged wheel; what `work` throws
   */
  async beside(work) {
    try {
      return await work();
    } finally {
      await this.#finish();
    }
  }
  async #finish() {
    const diagnostics = [];
    const faults = [];
    for (const { check } of this.#checks.values()) {
      await check.catch((error) => {
        if (!(error instanceof UserError)) faults.push(error);
        else for (const diagnostic of error.diagnostics) diagnostics.push(diagnostic);
      });
    }
    this.#checks.clear();
    await this.#verifier?.close();
    this.#verifier = void 0;
    if (faults.length > 0) throw faults[0];
    if (diagnostics.length > 0) throw new UserError(diagnostics);
  }
};

// src/checks/bundle-checks.ts
function checkFunction(checked, parts) {
  const findings = [];
  const hasLayers = parts.length > 1;
  if (!parts.some(({ files }) => holdsModule(files, checked.module))) {
    findings.push({
      severity: "error",
      code: "handler-module-missing",
      message: `The package of ${checked.target} has no module \`${checked.module}\`, named by its \`handler\`${hasLayers ? ", and neither do its layers" : ""}: the function would fail on its first call`,
      place: checked.place,
      help: "check the name; a `python_sources` target must own a first-party module, and a requirement must provide a third-party one"
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

// src/checks/content/remember.ts
async function remember(content, name, find) {
  const { memory } = content;
  if (memory === void 0) return find(content);
  const same = memory.recall(name);
  if (same !== void 0) return same;
  const edited = memory.recallEdited(name)?.value;
  const looks = { elsewhere: false };
  const value = edited ?? await find(watched(content, () => looks.elsewhere = true));
  if (!looks.elsewhere) memory.keep(name, value);
  return value;
}
function isOwnPython({
  path,
  source
}) {
  return source !== void 0 && path.endsWith(".py");
}
function watched(content, note) {
  const { isInCheckout } = content;
  const seen = (entry) => {
    if (isOwnPython(entry)) note();
    return entry;
  };
  return {
    ...content,
    isInCheckout: isInCheckout && ((path) => {
      note();
      return isInCheckout(path);
    }),
    read: (entry) => content.read(seen(entry)),
    readStart: (entry) => content.readStart(seen(entry)),
    fact: (kind, entry) => content.fact(kind, seen(entry)),
    facts: (kind, entries) => content.facts(kind, entries.map(seen))
  };
}

// src/checks/compiled/check-compiled.ts
var SHOWN = 5;
var SHARED = /\.(?:so(?:\.[\w.-]+)?|pyd)$/;
async function checkCompiled(content, report2) {
  const { platform } = content;
  if (platform === void 0) return [];
  const faults = await remember(content, "compiled", async (files) => {
    if (!files.parts.some(({ entries }) => entries.some(({ path }) => SHARED.test(path)))) return [];
    const { findCompiled } = await import("./find-compiled-HXLTX7LJ.js");
    return findCompiled(files, platform);
  });
  const place = content.runtimePlace ?? content.place;
  const loaded = loadedBy(report2);
  return faults.map((fault) => {
    const { code, path, origin, text, notes, others } = fault;
    const of = origin.endsWith(".whl") ? ` of ${origin}` : "";
    const rest = others.map((one) => one.path);
    const more = rest.length > SHOWN ? ` and ${rest.length - SHOWN} more` : "";
    const chain = [fault, ...others].map(loaded).find((one) => one !== void 0);
    const all = [
      ...chain === void 0 || chain.length === 0 ? [] : [`loaded by ${showChain(chain)}`],
      ...notes,
      ...rest.length > 0 ? [`also ${rest.slice(0, SHOWN).join(", ")}${more}`] : []
    ];
    return {
      severity: severityOf(fault, report2 !== void 0, chain !== void 0),
      code,
      message: `\`${path}\`${of} ${text}`,
      ...place !== void 0 && { place },
      entry: { package: fault.part, path },
      help: helpFor(code, origin),
      ...all.length > 0 && { notes: all }
    };
  });
}
function loadedBy(report2) {
  const chains = new Map(
    report2?.extensions.map(({ entry, chain }) => [`${entry.package}/${entry.path}`, chain])
  );
  return ({ part: part4, path }) => chains.get(`${part4}/${path}`);
}
function severityOf({ severity, ifLoaded, isWhole }, isKnown, isLoaded) {
  if (isLoaded) return ifLoaded;
  return isKnown && severity === "error" && !isWhole ? "warning" : severity;
}
function helpFor(code, origin) {
  switch (code) {
    case "compiled-for-musl":
      return "use a `manylinux` wheel instead of a `musllinux` one, or build on a system with glibc";
    case "compiled-for-other-machine":
      return origin.endsWith(".whl") ? "use another version of the package: the content of this wheel does not match its name" : "install the package for Linux and the architecture of the function";
    case "compiled-for-other-python":
      return "install the package for the Python and the architecture of the function";
    case "glibc-too-old":
      return "use a version of the package with a wheel for an older glibc, or a newer runtime";
    case "libstdcxx-too-old":
      return "use a version of the package with a wheel for an older system, or a newer runtime";
    case "missing-library":
      return "use a wheel that brings the library, or put it into `lib/` of the package or of a layer";
  }
}

// on-demand-stub:checks/distributions/requires-dist
function checkRequiresDist(...given) {
  return load2().f3_checkRequiresDist(...given);
}

// on-demand-stub:checks/layout/bytecode
function checkBytecode(...given) {
  return load4().f4_checkBytecode(...given);
}

// src/python/outline/named-files.ts
var MAY_NAME = /__file__|\bopen\s*\(|\bPath\s*\(|\bfiles\s*\(|\bget_data\b|\bresource/;
var EQUALS = 61;
var COLON = 58;
function namedFiles(source) {
  const lines = new LineReader(source);
  if (!MAY_NAME.test(lines.bytes.toString("latin1"))) return [];
  const paths = new PathReader(lines);
  const found = [];
  while (lines.next()) {
    const start = assignment(lines);
    const value = start === 0 ? void 0 : paths.operand(start, lines.length);
    if (start > 0) paths.assign(lines.text(0), value?.end === lines.length ? value.value : void 0);
    for (let at = start; at < lines.length; ) {
      const one = paths.operand(at, lines.length);
      if (one === void 0) {
        at++;
        continue;
      }
      if (typeof one.value === "object" && one.value.isNamed && !one.isTested) {
        const { base } = one.value;
        found.push({ base, path: textOf(one.value), line: lines.lines[at] });
      }
      at = Math.max(one.end, at + 1);
    }
  }
  return found;
}
function assignment(line) {
  if (!line.isName(0)) return 0;
  if (isAssign(line, 1)) return 2;
  if (!line.isOperator(1, COLON)) return 0;
  for (let at = 2; at < line.length; at++) if (isAssign(line, at)) return at + 1;
  return 0;
}
function isAssign(line, at) {
  return line.isOperator(at, EQUALS) && !(line.isOperator(at + 1, EQUALS) && line.starts[at + 1] === line.ends[at]) && line.kinds[at + 1] !== Token.end;
}

// src/checks/layout/data-files.ts
var namedFileFacts = {
  name: "named-files",
  largest: 4 * 1024 * 1024,
  read: namedFiles
};
var KEPT2 = "named-files";
function checkDataFiles(content) {
  const { isInCheckout, memory } = content;
  if (isInCheckout === void 0) return Promise.resolve([]);
  let candidates2 = memory?.recall(KEPT2);
  if (candidates2 === void 0) {
    candidates2 = findCandidates(content, memory?.recallEdited(KEPT2));
    memory?.keep(KEPT2, candidates2);
  }
  const reported = /* @__PURE__ */ new Set();
  return Promise.resolve(
    candidates2.flatMap(([entry, source, line, path, files]) => {
      const file = files.find((one) => isInCheckout(one));
      if (file === void 0 || reported.has(file)) return [];
      reported.add(file);
      return [
        {
          severity: "warning",
          code: "data-file-missing",
          message: `${source} opens \`${path}\`, but ${content.name} does not contain ${file}`,
          place: { path: source, line },
          entry: { package: content.parts[0].name, path: entry, line },
          help: "add a `resource` target for the file to the dependencies of the module"
        }
      ];
    })
  );
}
function findCandidates(content, before) {
  const known3 = /* @__PURE__ */ new Map();
  for (const one of before?.value ?? []) {
    known3.set(one[0], [...known3.get(one[0]) ?? [], one]);
  }
  const changed = before && new Set(before.changed);
  const paths = once(() => new Set(content.parts.flatMap(({ entries }) => entries.map(({ path }) => path))));
  const found = [];
  const sources = content.parts[0].entries.filter(isOwnPython);
  for (const entry of sources) {
    if (changed?.has(entry) === false) {
      for (const one of known3.get(entry.path) ?? []) found.push(one);
      continue;
    }
    for (const named of content.fact(namedFileFacts, entry) ?? []) {
      if (named.path.endsWith(".py") || named.path.endsWith("/__file__")) continue;
      const places = placesOf(named, entry, sources);
      if (places.length === 0 || places.some(([path]) => paths().has(path))) continue;
      const files = places.flatMap(([, file]) => file ?? []);
      found.push([entry.path, entry.source, named.line, named.path, files]);
    }
  }
  return found;
}
function placesOf({ base, path }, { path: own, source }, sources) {
  if (base === "module") return pairOf(directoryOf2(own), directoryOf2(source), path);
  if (base === "working-directory") {
    const root = source.endsWith(own) ? source.slice(0, -own.length) : void 0;
    return [
      ...pairOf("", root, path),
      ...pairOf(directoryOf2(own), directoryOf2(source), path),
      ...pairOf("", "", path)
    ];
  }
  const inside = `${base.package.replaceAll(".", "/")}/`;
  const one = sources.find((entry) => entry.path.startsWith(inside) && entry.source.endsWith(entry.path));
  if (one === void 0) return [];
  return pairOf(inside, `${one.source.slice(0, -one.path.length)}${inside}`, path);
}
function pairOf(inPackage, inCheckout, path) {
  const entry = normal(`${inPackage}${path}`);
  if (entry === void 0) return [];
  return [[entry, inCheckout === void 0 ? void 0 : normal(`${inCheckout}${path}`)]];
}
function directoryOf2(path) {
  return path.slice(0, path.lastIndexOf("/") + 1);
}
function normal(path) {
  const parts = [];
  for (const part4 of path.split("/")) {
    if (part4 === "..") {
      if (parts.pop() === void 0) return void 0;
    } else if (part4 !== "" && part4 !== ".") parts.push(part4);
  }
  return parts.join("/");
}

// on-demand-stub:checks/layout/entry-names
function checkEntryNames(...given) {
  return load4().f1_checkEntryNames(...given);
}

// on-demand-stub:checks/layout/installs
function checkInstalls(...given) {
  return load4().f3_checkInstalls(...given);
}

// on-demand-stub:checks/layout/links
function checkLinks(...given) {
  return load2().f2_checkLinks(...given);
}

// on-demand-stub:checks/layout/namespaces
function checkNamespaces(...given) {
  return load4().f2_checkNamespaces(...given);
}

// src/checks/layout/shadows.ts
var harmless = /* @__PURE__ */ new Set(["antigravity", "idlelib", "test", "this", "turtledemo"]);
var namespaceFact = {
  name: "namespace",
  largest: 1024 * 1024,
  read: (bytes) => /\b(?:extend_path|declare_namespace)\b/.test(bytes.toString("latin1"))
};
var MODULE = /^(\w+)(\/__init__)?(?:\.pyc?|\.(?:[\w-]+\.)*so)$/;
function checkShadows(content) {
  const { platform, parts } = content;
  const minor = platform && minorOf(platform);
  const isPex = parts[0].roots.length > 1 && parts[0].kind === "function";
  const before = content.beforeStdlib ?? (isPex && !content.isOurs ? "own" : "all");
  if (minor === void 0 || before === "nothing") return Promise.resolve([]);
  const standard = stdlibModulesOf(minor);
  const found = /* @__PURE__ */ new Map();
  for (const part4 of parts) {
    for (const entry of part4.entries) {
      const root = part4.roots.findLast((one) => entry.path.startsWith(one));
      if (root === void 0 || before === "own" && root !== part4.roots[0]) continue;
      const [, module = "", isPackage] = MODULE.exec(entry.path.slice(root.length)) ?? [];
      if (!standard.has(module) || harmless.has(module)) continue;
      if (isPackage !== void 0 && content.fact(namespaceFact, entry) === true) continue;
      const key = `${module} ${entry.owner}`;
      if (!found.has(key)) found.set(key, shadow(content, part4.name, module, entry));
    }
  }
  return Promise.resolve([...found.values()]);
}
function shadow(content, part4, module, entry) {
  const { source, owner, path } = entry;
  const effect = `hides \`${module}\` of the standard library from everything that ${content.name} imports`;
  if (source !== void 0 || !owner.endsWith(".whl")) {
    return {
      severity: "warning",
      code: "shadows-stdlib",
      message: `${source ?? path} ${effect}`,
      ...source !== void 0 && { place: { path: source } },
      entry: { package: part4, path },
      help: "rename the file, or put it into a package"
    };
  }
  const project = owner.split("-", 1)[0];
  return {
    severity: "error",
    code: "shadows-stdlib",
    message: `${owner} ${effect}`,
    ...content.place !== void 0 && { place: content.place },
    entry: { package: part4, path },
    module,
    help: `this Python has \`${module}\` itself: leave ${project} out of the requirements, or give it the marker of the versions that need it`
  };
}

// on-demand-stub:checks/layout/shape
function checkShape(...given) {
  return load4().f0_checkShape(...given);
}

// on-demand-stub:checks/sizes/breakdown
function breakdownOf(...given) {
  return load2().f9_breakdownOf(...given);
}
function breakdownNotes(...given) {
  return load2().f9_breakdownNotes(...given);
}

// src/checks/sizes/check-sizes.ts
function checkUnzippedSize(content) {
  const { parts, name } = content;
  const sizes = parts.map((part4) => part4.entries.reduce((sum, { size }) => sum + size, 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= LARGEST_UNZIPPED) return [];
  const place = content.start?.place ?? content.place;
  const isLayer = parts[0].kind === "layer";
  const each = parts.map((part4, index) => `${showBytes(sizes[index])} in ${part4.name}`).join(", ");
  const [all, limit] = [exactBytes(total), exactBytes(LARGEST_UNZIPPED)];
  const several = `${name} and its layers have ${all} unzipped (${each}); the Lambda limit is ${limit} in total`;
  const single = isLayer ? `The layer ${name} has ${all} unzipped; the Lambda limit is ${limit} for a function with all of its layers` : `The package of ${name} has ${all} unzipped; the Lambda limit is ${limit}, including layers`;
  return [
    {
      severity: "error",
      code: "too-large-unzipped",
      message: parts.length > 1 ? several : single,
      ...place !== void 0 && { place },
      help: `remove what ${isLayer ? "its functions do" : "the function does"} not import (\`!address\` in \`dependencies\`), or use a container image`,
      notes: breakdownNotes(breakdownOf(content))
    }
  ];
}
function checkForeignSizes(content) {
  if (content.isOurs) return Promise.resolve([]);
  const breakdown = breakdownOf(content);
  const notes = breakdownNotes(breakdown);
  const findings = [...checkUnzippedSize(content)];
  for (const { name, zippedSize } of content.parts) {
    if (zippedSize === void 0 || zippedSize <= LARGEST_DIRECT_UPLOAD) continue;
    findings.push({
      severity: "warning",
      code: "too-large-to-upload",
      message: `${name} has ${exactBytes(zippedSize)}; AWS takes at most ${exactBytes(LARGEST_DIRECT_UPLOAD)} in a direct upload`,
      help: "leave out what the function does not import, or upload the zip to S3 and update the function from there",
      notes
    });
  }
  if (findings.length > 0 || notes.length === 0) return Promise.resolve(findings);
  return Promise.resolve([
    {
      severity: "note",
      code: "package-size",
      message: `${content.name} has ${showBytes(breakdown.total)} unzipped, of the ${showRound(LARGEST_UNZIPPED)} that Lambda takes with all layers`,
      notes
    }
  ]);
}

// src/checks/load/own-syntax.ts
var KEPT3 = "own-syntax";
async function checkOwnSyntax(content) {
  const { start, platform, memory, name } = content;
  const minor = platform && minorOf(platform);
  if (start !== void 0 || minor === void 0 || content.parts[0].kind !== "layer") return [];
  const own = content.parts[0].entries.filter(isOwnModule);
  if (own.length === 0) return [];
  let faults = memory?.recall(KEPT3);
  if (faults === void 0) {
    faults = (await import("./find-faults-5S4GZBTZ.js")).ownFaults(content, own, minor);
    memory?.keep(KEPT3, faults);
  }
  return faults.map(([index, line, reason]) => {
    const { path, source } = own[index];
    return {
      ...pythonSyntax(source, line, reason, platform),
      severity: "warning",
      entry: { package: name, path, line }
    };
  });
}
function isOwnModule({ kind, path, source }) {
  return kind === "file" && source !== void 0 && path.endsWith(".py");
}

// src/checks/content/registry.ts
var contentChecks = [
  ofFiles("entry-names", checkEntryNames),
  ofFiles("shape", checkShape),
  ofFiles("links", checkLinks),
  ofFiles("installs", checkInstalls),
  ofFiles("bytecode", checkBytecode),
  checkCompiled,
  ofFiles("shadows", checkShadows),
  ofFiles("namespaces", checkNamespaces),
  checkDataFiles,
  ofFiles("requires-dist", checkRequiresDist),
  checkForeignSizes,
  checkOwnSyntax
];
function ofFiles(name, check) {
  return (content) => remember(content, name, check);
}
async function checkContent(content, report2) {
  const found = await Promise.all(
    contentChecks.map(async (check) => {
      const problems = new Problems();
      await problems.collectAsync(async () => {
        problems.add(await check(content, report2));
      });
      return problems.diagnostics;
    })
  );
  return found.flat();
}
function withoutDoubles(findings) {
  const isInFolder = findings.some(({ code }) => code === "package-in-folder");
  const unfound = findings.filter(({ code }) => code === "extension-for-other-python");
  const missing = new Set(
    findings.flatMap(({ code, module }) => code === "missing-module" ? module ?? [] : [])
  );
  const keptFromStarting = findings.some(({ code }) => code === "requirement-missing");
  return findings.filter(({ code, entry, module }) => {
    if (code === "requires-dist-unmet") return !missing.has(module) && !keptFromStarting;
    if (code === "handler-module-missing") return !isInFolder;
    if (code !== "compiled-for-other-python" || entry === void 0) return true;
    const top = entry.path.slice(0, entry.path.indexOf("/") + 1);
    return !unfound.some(({ message }) => message.includes(`\`${top}`));
  });
}
function withoutHidden(findings) {
  const hiding = findings.filter(({ code, severity }) => code === "shadows-stdlib" && severity === "error");
  if (hiding.length === 0) return findings;
  const isIn = (one, { entry: at, module }) => {
    if (one.code === "missing-name" && one.module === module) return true;
    if (at === void 0 || one.entry?.package !== at.package) return false;
    const top = at.path.replace(/(?:\/__init__)?\.[^/]*$/, "");
    return one.entry.path === at.path || one.entry.path.startsWith(`${top}/`);
  };
  return findings.filter((one) => hiding.includes(one) || !hiding.some((other) => isIn(one, other)));
}

// src/checks/content/check-whole.ts
async function checkWhole(content, { loads, isToldElsewhere, onLoaded }) {
  const found = new Problems();
  const failed2 = new Problems();
  const report2 = loads ? await failed2.collectAsync(() => loadReport(content)) : void 0;
  found.add(await checkContent(content, report2));
  if (report2 !== void 0) {
    onLoaded?.(report2);
    found.add(checkLoad(content, report2, isToldElsewhere));
  }
  found.add(failed2.diagnostics);
  return withoutDoubles(found.diagnostics);
}

// on-demand-stub:plans/each-platform
function onPlatform(...given) {
  return load2().f8_onPlatform(...given);
}
function ofAllPlatforms(...given) {
  return load2().f8_ofAllPlatforms(...given);
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
  add(member, value) {
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
var known2 = /* @__PURE__ */ new WeakMap();
function fileOf({ name }) {
  return `${name}.facts`;
}
function factsOf(wheel, kind, build) {
  const all = known2.get(wheel.facts) ?? /* @__PURE__ */ new Map();
  known2.set(wheel.facts, all);
  const facts = all.get(kind.name) ?? new MemberFacts(wheel, kind, build);
  all.set(kind.name, facts);
  return facts;
}
function memberFact(wheel, kind, member, build = thisBuild) {
  const facts = factsOf(wheel, kind, build);
  const before = facts.known(member);
  if (before !== void 0 || member.size > kind.largest) return before;
  return facts.add(member, kind.read(readMemberNow(wheel.path, member, kind.largest)));
}
async function memberFactBeside(wheel, kind, member, build = thisBuild) {
  const facts = factsOf(wheel, kind, build);
  const before = facts.known(member);
  if (before !== void 0 || member.size > kind.largest) return before;
  const ahead = kind.name === compiledFacts.name ? (await wheel.inside)?.compiled?.get(member.name) : void 0;
  if (ahead !== void 0) return facts.add(member, ahead);
  if (member.size <= SMALL) return memberFact(wheel, kind, member, build);
  return facts.add(member, kind.read(await readMemberBeside(wheel.path, member, kind.largest)));
}
function keepMemberFacts(wheel) {
  for (const facts of known2.get(wheel.facts)?.values() ?? []) facts.keep();
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

// src/plans/own-memory.ts
var OwnMemory = class {
  #anchor;
  #name;
  #build;
  #package;
  #values;
  #identity = { digest: "", sources: [] };
  #edited;
  #changed;
  #hasNews = false;
  constructor(remembered, build) {
    const { plan, workspace, wheels } = remembered;
    const [anchor] = wheels.toSorted((a, b) => a.pinned.sha256 < b.pinned.sha256 ? -1 : 1);
    this.#anchor = anchor;
    const key = createHash("sha256").update(`${workspace.root}\0${plan.target.spec}`).digest("hex");
    this.#name = `checked-${key.slice(0, 16)}`;
    this.#build = build;
    this.#package = remembered;
  }
  recall(name) {
    return this.#read()[name];
  }
  recallEdited(name) {
    this.#read();
    const value = this.#edited?.values[name];
    if (value === void 0) return void 0;
    this.#changed ??= this.#changedSince(this.#edited);
    return { value, changed: this.#changed };
  }
  #changedSince({ sources: before }) {
    const sources = [...this.#package.files()].filter(isOwnPython);
    return sources.filter((_, index) => before[index] !== this.#identity.sources[index]);
  }
  keep(name, value) {
    this.#read()[name] = value;
    this.#hasNews = true;
  }
  store() {
    if (!this.#hasNews) return;
    const value = { ...this.#identity, values: this.#read() };
    keepDerived(this.#anchor, this.#name, { value, data: Buffer.alloc(0) }, this.#build);
  }
  #read() {
    if (this.#values !== void 0) return this.#values;
    this.#values = {};
    this.#identity = identityOf2(this.#package);
    const kept = readDerived(this.#anchor, this.#name, this.#build)?.value;
    if (kept?.digest !== this.#identity.digest) return this.#values;
    const isSame = kept.sources.every((one, index) => one === this.#identity.sources[index]);
    if (isSame) this.#values = { ...kept.values };
    else this.#edited = kept;
    return this.#values;
  }
};
function identityOf2({ plan, wheels, parts }) {
  const hash = createHash("sha256");
  const indexes = new Map(wheels.map(({ path }, index) => [path, index]));
  hash.update(
    JSON.stringify([
      ...[plan.platform, plan.platforms, plan.checked, plan.entryModule, plan.beforeStdlib],
      [plan.target.type.name, plan.target.place, fieldPlace(plan.target, "runtime")],
      wheels.map((one) => one.pinned.sha256)
    ])
  );
  const lines = [];
  const sources = [];
  for (const part4 of parts) {
    lines.push(`part ${part4.kind} ${part4.name} ${part4.prefix}`);
    addLines(part4, indexes, lines, sources);
  }
  return { digest: hash.update(lines.join("\n")).digest("hex"), sources };
}
function addLines(part4, indexes, lines, sources) {
  let before;
  for (const entry of part4.entries) {
    const { path, mode } = entry;
    const source = part4.source(entry);
    const isPlain = source === void 0 && isPlainMember(entry, indexes);
    if (isPlain && before !== void 0 && isAlike(before, entry)) {
      lines.push(path);
      continue;
    }
    before = isPlain ? entry : void 0;
    const line = lineOf(entry, indexes);
    if (!isOwnPython({ path, source })) lines.push(`${path}\0${mode}\0${source ?? ""}\0${line}`);
    else {
      lines.push(`${path}\0${mode}\0${source}`);
      sources.push(line);
    }
  }
}
function isPlainMember({ path, content }, wheels) {
  return content.kind === "member" && content.member.name === path && wheels.has(content.archive);
}
function isAlike(before, entry) {
  const [one, other] = [before.content, entry.content];
  return before.mode === entry.mode && one.kind === "member" && other.kind === "member" && one.archive === other.archive;
}
function lineOf(entry, indexes) {
  const { path, content, owner } = entry;
  if (content.kind === "member") {
    const { name, crc32: crc322, size: size2 } = content.member;
    const wheel = indexes.get(content.archive);
    const origin = wheel === void 0 ? `${owner}\0${crc322}\0${size2}` : String(wheel);
    return name === path ? origin : `${origin}\0${name}`;
  }
  if (content.kind === "bytes") return `${owner}\0${digestOf(content.bytes)}`;
  if (path.endsWith(".py")) return `${owner}\0${digestOf(readSource(content.path, owner))}`;
  const { size, mtimeNs, ctimeNs, ino } = statSync(content.path, { bigint: true });
  return `${owner}\0${size}\0${mtimeNs}\0${ctimeNs}\0${ino}`;
}
function digestOf(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

// src/plans/own-content.ts
function ownContent(made, build = thisBuild) {
  const { plan, planned, workspace } = made;
  const wheels = [...planned.wheels, ...planned.formatWheels];
  const byPath = new Map(wheels.map((wheel) => [wheel.path, wheel]));
  const entries = /* @__PURE__ */ new Map();
  const own = ownParts(made);
  const parts = once(() => viewsOf(own, entries));
  const absent = /* @__PURE__ */ new Set();
  const files = () => {
    parts();
    return entries.keys();
  };
  const memory = build === void 0 || wheels.length === 0 ? void 0 : new OwnMemory({ plan, workspace, wheels, parts: own, files }, build);
  const wheelOf = (entry) => {
    const { content } = entries.get(entry);
    const wheel = content.kind === "member" ? byPath.get(content.archive) : void 0;
    return content.kind === "member" && wheel !== void 0 ? [wheel, content.member] : void 0;
  };
  const factNow = (kind, entry) => {
    const inWheel = wheelOf(entry);
    if (inWheel !== void 0) return memberFact(inWheel[0], kind, inWheel[1], build);
    return entry.size > kind.largest ? void 0 : kind.read(readNow(entries.get(entry)));
  };
  return {
    name: plan.target.spec,
    place: plan.target.place,
    runtimePlace: fieldPlace(plan.target, "runtime"),
    isOurs: true,
    get parts() {
      return parts();
    },
    platform: plan.platform,
    start: startOf(plan),
    beforeStdlib: plan.beforeStdlib,
    seesOtherModules: plan.seesOtherModules,
    isInCheckout: (path) => {
      const isThere2 = workspace.files.isFile(path);
      if (!isThere2) absent.add(path);
      return isThere2;
    },
    absent,
    read: (entry) => contentOf(entries.get(entry)),
    readStart: async (entry) => {
      const { content } = entries.get(entry);
      return content.kind === "member" ? readMemberStart(content.archive, content.member) : readNow(entries.get(entry));
    },
    fact: factNow,
    facts: async (kind, asked3) => {
      const found = /* @__PURE__ */ new Map();
      for (const entry of asked3) {
        const inWheel = wheelOf(entry);
        const fact = inWheel === void 0 ? factNow(kind, entry) : await memberFactBeside(inWheel[0], kind, inWheel[1], build);
        if (fact !== void 0) found.set(entry, fact);
      }
      return found;
    },
    memory,
    keep: () => {
      for (const wheel of wheels) keepMemberFacts(wheel);
      memory?.store();
    }
  };
}
function readNow({ content, owner }) {
  if (content.kind === "bytes") return content.bytes;
  return content.kind === "member" ? readMemberNow(content.archive, content.member) : readSource(content.path, owner);
}
function ownParts({ plan, contents, workspace }) {
  const isLayer = plan.target.type.packagedAs === "lambda-layer";
  const above = isLayer ? LAYER_ROOT : "";
  const sources = new Map(plan.sources.map(({ path, source: source2 }) => [`${above}${path}`, source2]));
  const source = (entry) => sourceOf(entry, sources, workspace.root);
  const { entries } = contents.bundle;
  const roots = () => isLayer ? [LAYER_ROOT] : contents.importable === void 0 ? [""] : rootsOfPex(entries);
  const layers = (contents.layers ?? []).map(({ target, files }) => ({
    ...{ name: target, kind: "layer", entries: files, prefix: LAYER_ROOT },
    ...{ roots: () => [LAYER_ROOT], source }
  }));
  const kind = isLayer ? "layer" : "function";
  return [{ name: plan.target.spec, kind, entries, prefix: "", roots, source }, ...layers];
}
function viewsOf(own, entries) {
  const parts = own.map(({ name, kind, prefix, roots, source, ...part4 }) => ({
    ...{ name, kind, zippedSize: void 0, roots: roots() },
    entries: part4.entries.map((entry) => {
      const view = viewOf(entry, prefix, source(entry));
      entries.set(view, entry);
      return view;
    })
  }));
  const [first, ...layers] = parts;
  return [first, ...layers];
}
function viewOf(entry, prefix, source) {
  const { content, owner } = entry;
  const path = prefix === "" ? entry.path : prefix + entry.path;
  const compressedSize = content.kind === "member" ? content.member.compressedSize : void 0;
  const [mode, size] = [32768 | entry.mode, sizeOf(entry)];
  if (source === void 0) return { path, kind: "file", mode, size, compressedSize, owner };
  return { path, kind: "file", mode, size, compressedSize, owner, source };
}
var LAYER_ROOT = "python/";
function sourceOf({ path, content }, sources, root) {
  const known3 = sources.get(path);
  if (known3 !== void 0 || content.kind !== "file") return known3;
  return relative(root, content.path).replaceAll(sep, "/");
}
function rootsOfPex(entries) {
  const roots = /* @__PURE__ */ new Set([""]);
  for (const { path } of entries) {
    if (!path.startsWith(".deps/")) continue;
    const end = path.indexOf("/", ".deps/".length);
    if (end !== -1) roots.add(path.slice(0, end + 1));
  }
  return [...roots];
}
function startOf({ checked, entryModule, target }) {
  if (checked !== void 0) {
    const { module, function: name, place: place2 } = checked;
    return { module, function: name, place: place2, isMain: false };
  }
  if (entryModule === void 0) return void 0;
  const place = fieldPlace(target, "entry_point");
  return { module: entryModule, function: void 0, place, isMain: false };
}

// src/plans/lay-out-plans.ts
function storedOf(plans, stored) {
  let next = 0;
  let nextOfFormat = 0;
  return plans.map((plan) => {
    const wheels = stored.wheels.slice(next, next += plan.wheels.length);
    const formatWheels = stored.formatWheels.slice(nextOfFormat, nextOfFormat += plan.formatWheels.length);
    return { plan, stored: { wheels, formatWheels } };
  });
}
async function layOutPlans(plans, stored, settings, problems) {
  const laidOut = [];
  for (const { plan, stored: planned } of storedOf(plans, stored)) {
    const { wheels } = planned;
    const own = new Problems();
    const contents = await plan.layOut(planned, own);
    const layers = contents.layers ?? [];
    if (plan.checked !== void 0) {
      const part4 = {
        target: plan.target.spec,
        files: (contents.importable ?? contents.bundle).entries
      };
      own.add(checkFunction(plan.checked, [part4, ...layers]));
    }
    const content = ownContent({ plan, contents, planned, workspace: settings.workspace });
    const imports = contents.inner === void 0 ? settings.importsOf?.(plan, contents) : void 0;
    await checkAsPackage(content, { plan, imports, contents }, settings.loads, own);
    const elsewhere = new Set(layers.flatMap((layer) => layer.wheels));
    const once2 = withoutDoubles(own.diagnostics);
    const found = withoutHidden(settings.severities.adjust(once2, [plan.target.spec]));
    problems.add(found);
    laidOut.push({
      plan,
      contents,
      imports,
      findings: [...plan.findings ?? [], ...found],
      isQuiet: own.diagnostics.length === 0,
      absent: content.absent,
      wheels: wheels.filter((wheel) => !elsewhere.has(wheel)),
      sizeNotes: () => breakdownNotes(breakdownOf(content))
    });
  }
  return laidOut;
}
function isTooLarge({ bundle, layers = [] }) {
  const sizes = layers.map(({ unzippedSize }) => unzippedSize);
  return sizes.reduce((sum, size) => sum + size, unzippedSizeOf(bundle)) > LARGEST_UNZIPPED;
}
async function checkAsPackage(content, { plan, imports, contents }, loads, problems) {
  const isForLambda = plan.checked !== void 0 || plan.target.type.packagedAs === "lambda-layer";
  const mayBeTooLarge = content.memory === void 0 || isTooLarge(contents);
  if (isForLambda && mayBeTooLarge) problems.add(checkUnzippedSize(content));
  const checked = (platform) => ({
    loads,
    isToldElsewhere: (finding) => imports?.takes(finding, platform) ?? false,
    onLoaded: (report2) => imports?.loaded(report2)
  });
  if (plan.platforms === void 0) problems.add(await checkWhole(content, checked()));
  else {
    const found = [];
    for (const platform of plan.platforms)
      found.push({
        platform,
        findings: await checkWhole(onPlatform(content, platform), checked(platform.description))
      });
    problems.add(ofAllPlatforms(found));
  }
  if (!loads && content.start !== void 0) {
    problems.warn({
      code: "load-not-checked",
      message: `Nobody has checked that ${content.name} can be loaded: \`--no-check\` leaves its imports unchecked`,
      help: "remove `--no-check`; a single finding can be lowered under `checks` in `lambda-package.yml`"
    });
  }
  content.keep();
}

// src/plans/gaps.ts
async function findGaps(plans, stored) {
  let hasGaps = false;
  for (const { plan, stored: own } of storedOf(plans, stored)) {
    if (await plan.findGaps?.(own) === true) hasGaps = true;
  }
  return hasGaps;
}

// src/plans/lay-out-inner.ts
async function layOutInner(context, plans, stored, problems) {
  const { project } = context;
  const importsOf = (plan, contents) => new PackageImports(project, plan, contents);
  const settings = { ...context, workspace: project.workspace, importsOf };
  const parts = await layOutPlans(plans, stored, settings, problems);
  return { parts, inner: importsIn(parts) };
}
function importsIn(laidOut) {
  const all = laidOut.flatMap(({ contents, imports }) => contents.inner ?? imports ?? []);
  return [...new Map(all.map((one) => [one.plan.target.spec, one])).values()];
}

// src/commands/late-findings.ts
var LateFindings = class {
  #severities;
  #found = [];
  constructor(severities) {
    this.#severities = severities;
  }
  /** The package with these findings; the very same where none is reported. */
  addTo(one, found) {
    const adjusted = this.#severities.adjust(found, [one.target]);
    if (adjusted.length === 0) return one;
    for (const finding of adjusted) this.#found.push(finding);
    return { ...one, findings: [...one.findings, ...adjusted.map(toFinding)] };
  }
  get diagnostics() {
    return this.#found;
  }
};

// on-demand-stub:commands/growth-warning
function growthWarning(...given) {
  return load2().f10_growthWarning(...given);
}

// src/commands/keep-going.ts
function canGoOn({ plans, failed: failed2 }, diagnostics) {
  const known3 = new Set(failed2.flatMap(({ findings }) => findings.map(keyOf)));
  return plans.length > 0 && diagnostics.every((one) => one.severity !== "error" || known3.has(keyOf(one)));
}
function keyOf({ code, message, place }) {
  return JSON.stringify([code, message, place?.path, place?.line]);
}
function soundPackages(plans, settled, keepGoing) {
  if (!settled.diagnostics.some(({ severity }) => severity === "error")) return { plans, failure: void 0 };
  if (keepGoing !== void 0) {
    const found = plans.map((plan) => ({
      ...{ plan, target: plan.target, findings: settled.findings.get(plan.target.spec) ?? [] }
    }));
    const sound = found.filter(({ findings }) => findings.every(({ severity }) => severity !== "error")).map(({ plan }) => plan);
    const failed2 = [...keepGoing.failed, ...found];
    if (canGoOn({ plans: sound, failed: failed2 }, settled.diagnostics)) {
      return { plans: sound, failure: new UserError(settled.diagnostics) };
    }
  }
  throwIfWrong(settled);
  return { plans, failure: void 0 };
}

// src/commands/package-lines.ts
function showFetched({ reused, restored, downloaded }) {
  const part4 = ({ count, bytes }, from) => count === 0 ? `none ${from}` : `${count} ${from} (${showBytes(bytes)})`;
  return [
    ...restored.count > 0 ? [part4(restored, "from the cache")] : [],
    ...reused.count > 0 || restored.count === 0 ? [part4(reused, "reused")] : [],
    part4(downloaded, "downloaded")
  ].join(", ");
}
function lastLine(packages, wheels, milliseconds) {
  const size = packages.reduce((sum, one) => sum + one.size, 0);
  const sources = [
    [wheels?.reused, "reused"],
    [wheels?.restored, "from the cache"],
    [wheels?.downloaded, "downloaded"]
  ];
  const shown = sources.flatMap(
    ([found, where]) => found === void 0 || found.count === 0 ? [] : [`${found.count} ${where}`]
  );
  return [
    `${counted(packages.length, "package")}, ${showBytes(size)}`,
    ...shown.length > 0 ? [`wheels: ${shown.join(", ")}`] : [],
    `${(milliseconds / 1e3).toFixed(1)} s`
  ].join(" \xB7 ");
}
function layerLines({ target, layers }) {
  return layers.map((layer) => {
    const held = [...layer.wheels.map(({ name, version }) => `${name} ${version}`), ...layer.sources];
    return `${target} uses the layer ${layer.target}${held.length === 0 ? "" : ` for: ${held.join(", ")}`}`;
  });
}
function compiledLines({ target, precompiled }) {
  if (precompiled === null) return [];
  const { modules, failed: failed2, python, size, unzippedSize } = precompiled;
  const rest = failed2 === 0 ? "" : `; ${failed2} cannot be compiled`;
  return [
    `${target} contains ${modules} modules compiled with Python ${python}: ${showBytes(size)} more (${showBytes(unzippedSize)} unzipped)${rest}`
  ];
}
function imageLines({ image }) {
  if (image === null) return [];
  const { names, id, pushed } = image;
  return [
    names.length === 1 ? `Built docker image: ${names[0]}` : `Built docker images: ${names.map((name) => `
  * ${name}`).join("")}`,
    `Docker image ID: ${id}`,
    ...pushed.map(({ name, reference }) => `\u2713 ${name} published as ${reference}.`)
  ];
}
function announcement(plan, one, { isWritten, announces }) {
  const lines = [
    isWritten ? `Wrote ${one.path}` : `Unchanged: ${one.path}`,
    ...plan.announcement,
    ...imageLines(one)
  ];
  return isWritten && plan.hasMetadata && announces ? [...lines, `Wrote ${one.path}.metadata.json`] : lines;
}

// src/commands/size-warnings.ts
function withSizeWarnings({ plan, sizeNotes }, one, { budget, hasBucket = false }, late) {
  if (!one.path.endsWith(".zip")) return one;
  const { path, size } = one;
  const isLayer = plan.target.type.packagedAs === "lambda-layer";
  const help = `leave out what ${isLayer ? "its functions do" : "the function does"} not import`;
  const warnings = [];
  if ((plan.handler !== void 0 || isLayer) && !hasBucket && size > LARGEST_DIRECT_UPLOAD) {
    warnings.push({
      code: "too-large-to-upload",
      message: `${path} has ${exactBytes(size)}; AWS takes at most ${exactBytes(LARGEST_DIRECT_UPLOAD)} in a direct upload`,
      help: `${help}, or deploy through a bucket: \`s3-bucket\` (\`--s3-bucket\`)`
    });
  }
  if (budget !== void 0 && !budget.isGrowth && size > budget.bytes) {
    warnings.push({
      code: "over-size-budget",
      message: `${path} has ${exactBytes(size)}; the size budget is ${exactBytes(budget.bytes)}`,
      help: `${help}, or raise the budget`
    });
  }
  if (warnings.length === 0) return one;
  const notes = sizeNotes();
  const found = warnings.map((warning) => ({
    ...warning,
    severity: "warning",
    place: plan.target.place,
    ...notes.length > 0 && { notes }
  }));
  return late.addTo(one, found);
}

// src/plans/write-metadata.ts
async function writeMetadata(plan, output) {
  const { architecture, handler, runtime } = plan;
  await replaceText(metadataPath(output), JSON.stringify({ architecture, handler, runtime }, null, 2));
}
async function markDirectory(output) {
  await replaceText(
    directoryMarker(output),
    "lambda-package wrote the directory of this name and may replace it.\n"
  );
}

// src/commands/write-package.ts
async function writePackage(project, { plan, contents, wheels, findings }) {
  if (plan.kind === "directory") await markDirectory(plan.output);
  const artifact = await contents.write(plan.output);
  if (plan.hasMetadata) await writeMetadata(plan, plan.output);
  const precompiled = contents.compiled && await compiledModules(contents.compiled, artifact);
  return {
    ...packagedTarget(project, plan, artifact, contents.layers ?? [], wheels),
    image: artifact.image ?? null,
    precompiled: precompiled ?? null,
    findings: findings.map(toFinding)
  };
}
async function compiledModules({ entries, python, failed: failed2 }, { path }) {
  const unzippedSize = unzippedSizeOf({ entries });
  const paths = new Set(entries.map((entry) => entry.path));
  const { readZipMembers } = await import("./chunk-4POECOXX.js");
  const members = statSync(path).isDirectory() ? void 0 : await readZipMembers(path);
  const size = members?.filter(({ name }) => paths.has(name)).reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  return { python, modules: entries.length, failed: failed2, size: size ?? unzippedSize, unzippedSize };
}
function packagedTarget(project, plan, artifact, layers, wheels) {
  const elsewhere = new Set(layers.flatMap(({ sources }) => sources));
  return {
    target: plan.target.spec,
    type: plan.target.type.name,
    path: showPath(project.workspace.root, artifact.path),
    handler: plan.handler ?? null,
    otherHandlers: plan.otherHandlers ?? [],
    runtime: plan.runtime ?? null,
    architecture: plan.architecture ?? null,
    sha256: artifact.sha256,
    codeSha256: Buffer.from(artifact.sha256, "hex").toString("base64"),
    size: artifact.size,
    unzippedSize: artifact.unzippedSize,
    wheels: wheels.map(packagedWheel),
    sources: plan.sources.map(({ source }) => source).filter((source) => !elsewhere.has(source)),
    layers: layers.map(({ target, unzippedSize, wheels: others, sources }) => ({
      target,
      unzippedSize,
      wheels: others.map(packagedWheel),
      sources
    }))
  };
}
function packagedWheel({ pinned, size }) {
  const { name, version, filename, sha256 } = pinned;
  return { name, version, filename, sha256, size };
}

// src/wheels/written-record.ts
function readWrittenRecord(host, root) {
  const path = recordPath(host, root);
  const stats = fileStats(path);
  if (stats === void 0 || !isOurs(stats)) return void 0;
  try {
    return readFileSync(path, "utf8");
  } catch {
    return void 0;
  }
}
function keepWrittenRecord(host, root, text) {
  writeRecord(host, recordPath(host, root), text);
}
function recordPath({ storeDirectory }, root) {
  const name = createHash("sha256").update(root).digest("hex").slice(0, 32);
  return join(storeDirectory, WRITTEN_DIRECTORY, `${name}.json`);
}

// src/commands/written-before.ts
var WrittenPackages = class {
  #request;
  #build;
  /** Of the checkout's options and the run's. */
  #settings;
  #before;
  #news = /* @__PURE__ */ new Map();
  /** @param build digest of the program */
  constructor(request, build) {
    this.#request = request;
    this.#build = build;
    this.#settings = digestOf2([request.project.workspace.options, request.settings]);
    this.#before = request.rewrite ? void 0 : this.#read();
  }
  /** What an earlier run wrote for `plan`; undefined where it must be written. */
  async find(plan) {
    const entry = this.#before?.entries[plan.output];
    if (entry === void 0 || plan.kind !== "file") return void 0;
    const keys = isThere(plan, entry.stamps) ? await this.#keysOf(plan) : void 0;
    if (keys?.key !== entry.key) return void 0;
    const { project, looksInside } = this.#request;
    const { files } = project.workspace;
    const isSound = entry.isQuiet && entry.checked === keys.checked;
    const isQuiet = isSound && !looksInside && !entry.absent.some((path) => files.isFile(path));
    return { packaged: entry.packaged, isQuiet };
  }
  /** Notes a package that was written, or was found and is still right. */
  async add(plan, now) {
    const keys = plan.kind === "file" ? await this.#keysOf(plan) : void 0;
    const stamps = stampsOf(plan);
    if (keys === void 0 || stamps === void 0) return;
    const packaged = { ...now.packaged, findings: [] };
    this.#news.set(plan.output, { ...now, ...keys, packaged, stamps });
  }
  /** Writes the record. One that cannot be written is not an error: the next run writes packages again. */
  store() {
    if (this.#news.size === 0) return;
    const { host, project } = this.#request;
    const { root } = project.workspace;
    const known3 = Object.entries(this.#read()?.entries ?? {});
    const there = known3.filter(([output]) => fileStats(output) !== void 0);
    const entries = Object.fromEntries([...there, ...this.#news]);
    keepWrittenRecord(host, root, encode2({ build: this.#build, root, entries }));
  }
  #read() {
    const { host, project } = this.#request;
    const { root } = project.workspace;
    const text = readWrittenRecord(host, root);
    if (text === void 0) return void 0;
    try {
      const record = parseBoundedJson(text);
      return record.build === this.#build && record.root === root ? decode2(record) : void 0;
    } catch {
      return void 0;
    }
  }
  /** undefined where the plan does not decide the bytes. */
  async #keysOf(plan) {
    const { planDigest, deployDigest } = await this.#request.digester.digestsOf(plan);
    if (planDigest === null) return void 0;
    return {
      key: digestOf2([planDigest, plan.target.spec]),
      checked: digestOf2([deployDigest, this.#settings])
    };
  }
};
function openWritten(request) {
  return thisBuild === void 0 ? void 0 : new WrittenPackages(request, thisBuild);
}
function stampsOf({ output, hasMetadata }) {
  const stats = [output, ...hasMetadata ? [metadataPath(output)] : []].map(fileStats);
  return stats.every((one) => one !== void 0) ? stats.map(stampOf) : void 0;
}
function isThere(plan, stamps) {
  const now = stampsOf(plan);
  return now?.length === stamps.length && now.every((stamp, index) => isSameStamp(stamps[index], stamp));
}
function digestOf2(value) {
  return jsonDigest(
    value,
    (_, member) => member instanceof Map || member instanceof Set ? [...member] : member
  );
}
function encode2({ build, root, entries }) {
  const wheels = [];
  const numbers = /* @__PURE__ */ new Map();
  const numberOf = (wheel) => {
    const key = `${wheel.filename} ${wheel.sha256}`;
    const known3 = numbers.get(key);
    if (known3 !== void 0) return known3;
    numbers.set(key, wheels.length);
    return wheels.push(wheel) - 1;
  };
  const rows = Object.entries(entries).map(([output, { packaged, ...rest }]) => {
    const { wheels: held, layers, ...others } = packaged;
    const recorded = layers.map((layer) => ({ ...layer, wheels: layer.wheels.map(numberOf) }));
    return [output, { ...rest, packaged: others, wheels: held.map(numberOf), layers: recorded }];
  });
  return JSON.stringify({ build, root, wheels, entries: Object.fromEntries(rows) });
}
function decode2({ build, root, wheels, entries }) {
  const named = (numbers) => numbers.map((one) => wheels[one]);
  const rows = Object.entries(entries).map(([output, entry]) => {
    const { wheels: held, layers, packaged, ...rest } = entry;
    const whole = layers.map((layer) => ({ ...layer, wheels: named(layer.wheels) }));
    return [output, { ...rest, packaged: { ...packaged, wheels: named(held), layers: whole } }];
  });
  return { build, root, entries: Object.fromEntries(rows) };
}

// src/commands/package.ts
function packageTargets(host, project, request) {
  return preparePackages(host, project, request, (prepared) => writeAll(host, project, request, prepared));
}
async function preparePackages(host, project, request, use) {
  const precompiler = createPrecompiler(host);
  const sources = createWheelSources(host, project, request.wheels, request.restore);
  try {
    const workshop = { precompiler, sources, checks: new MemberChecks() };
    return await use(await prepareAll(host, project, request, workshop));
  } finally {
    precompiler.dispose();
    await sources.close();
  }
}
async function prepareAll(host, project, request, { precompiler, sources, checks }) {
  const locks = createLockedWheels(host, project, sources);
  const settings = request.images ?? noImages;
  const images = imagePlanner(host, settings, settings.all);
  const rules = await readSeverityRules(project.workspace.root, request.checks);
  if (rules !== void 0) checkAddresses(rules, project);
  const severities = new Severities(rules);
  const written = openRecord(host, project, request, rules !== void 0);
  let unplanned = [];
  const planned = async (round) => {
    const problems2 = new Problems();
    const selected = await stage(
      host,
      "Plan the packages",
      () => planAll(host, project, request, problems2, {
        ...{ locks, precompiler, severities, images },
        handlers: request.loads === false ? "now" : "when-failing"
      })
    );
    request.record?.planned(selected);
    if (request.keepGoing !== true || !canGoOn(selected, problems2.diagnostics)) throwIfUnplanned(problems2);
    unplanned = selected.failed;
    const { query, wheels } = request;
    const head = { host, project, planned: selected, query, wheels, precompiler, images: settings.all };
    const plans2 = await leaveOutSame(head, request, problems2);
    request.accept?.(plans2);
    const before2 = await findWritten(plans2, written);
    const open = plans2.filter((plan) => before2.get(plan)?.isQuiet !== true);
    const { fetched, counts, hasGaps } = await stage(host, "Fetch the wheels", async () => {
      const made = await fetchAll(open, { sources, checks }).catch(async (error) => {
        throw await withHandlerFaults(project, open, severities, error);
      });
      const lacksSome = round < MAX_ROUNDS && await findGaps(open, made.fetched);
      const hasWheels = open.some((plan) => plan.wheels.length + plan.formatWheels.length > 0);
      if (!lacksSome && hasWheels) host.log.info(`Wheels: ${showFetched(made.counts)}`);
      return { ...made, hasGaps: lacksSome };
    });
    if (hasGaps) return planned(round + 1);
    request.record?.fetched(counts);
    return { plans: plans2, before: before2, open, fetched, problems: problems2 };
  };
  const { plans, before, problems, bundles } = await checks.beside(async () => {
    const made = await planned(1);
    const { workspace } = project;
    const settings2 = {
      ...{ workspace, loads: request.loads !== false, severities },
      importsOf: (plan, contents) => new PackageImports(project, plan, contents)
    };
    const laidOut = await stage(
      host,
      "Lay out and check",
      () => layOutPlans(made.open, made.fetched, settings2, made.problems)
    );
    return { ...made, bundles: laidOut };
  });
  const unused = await noteUnused(project, bundles, problems);
  const settled = settle(
    project,
    problems.diagnostics,
    importsIn(bundles),
    new Map(bundles.map(({ plan, findings }) => [plan.target.spec, findings])),
    severities,
    plans
  );
  request.record?.checked(settled.findings);
  for (const line of severities.hidden()) host.log.info(line);
  return {
    plans,
    bundles: new Map(bundles.map((one) => [one.plan, one])),
    ...{ before, written, settled, unused, severities, failed: unplanned }
  };
}
async function withHandlerFaults({ workspace }, plans, severities, error) {
  if (!(error instanceof UserError) || error.exitStatus !== 1) return error;
  const found = await Promise.all(plans.map((plan) => handlerFaults(workspace, plan, severities)));
  return new UserError([...error.diagnostics, ...found.flat()]);
}
async function noteUnused(project, bundles, problems) {
  if (project.made === void 0) return /* @__PURE__ */ new Set();
  const { noteUnused: note } = await import("./unused-requirements-T3QKIB2C.js");
  return note(project, bundles, problems);
}
function openRecord(host, project, { record, rewrite = false, sbom, loads, sizeBudget, hasBucket = false }, hasRules) {
  if (record === void 0) return void 0;
  const looksInside = hasRules || sbom !== void 0;
  const settings = [loads !== false, sizeBudget?.isGrowth === false ? sizeBudget.bytes : null, hasBucket];
  return openWritten({ host, project, digester: record.digester, settings, rewrite, looksInside });
}
async function findWritten(plans, written) {
  const found = /* @__PURE__ */ new Map();
  for (const plan of plans) {
    const before = await written?.find(plan);
    if (before !== void 0) found.set(plan, before);
  }
  return found;
}
async function writeAll(host, project, request, prepared) {
  const { settled, bundles, written, severities } = prepared;
  const keepGoing = request.keepGoing === true ? { failed: prepared.failed } : void 0;
  const { plans, failure } = soundPackages(prepared.plans, settled, keepGoing);
  const told = new Set(severities.hidden());
  const warnings = failure === void 0 ? settled.diagnostics : [];
  reportDiagnostics(warnings, host.log);
  const late = new LateFindings(severities);
  const failed2 = new Problems();
  for (const directory of new Set(plans.map(({ output }) => dirname(output)))) removeLeftovers(directory);
  const packages = await stage(host, "Write the packages", async () => {
    const made = [];
    for (const plan of plans) {
      const isWritten = !prepared.before.has(plan);
      const wrote = await writeOne(project, request, prepared, { plan, late, failed: failed2 });
      if (wrote === void 0) continue;
      const one = withGrowth(host, request, wrote, { plan, late });
      const { announcesMetadata: announces } = project.workspace.dialect;
      for (const line of announcement(plan, one, { isWritten, announces })) request.announce(line);
      for (const line of [...layerLines(one), ...compiledLines(one)]) host.log.info(line);
      made.push(one);
      request.record?.made(one, !isWritten);
    }
    written?.store();
    failed2.throwIfErrors();
    if (request.sbom !== void 0) {
      const { writeSbom } = await import("./write-sbom-7T2XKQ7E.js");
      const wheels = [...bundles.values()].flatMap((bundle) => bundle.wheels);
      await writeSbom(request.sbom, project.workspace.root, made, wheels);
    }
    return made;
  });
  reportDiagnostics(late.diagnostics, host.log);
  for (const line of severities.hidden()) if (!told.has(line)) host.log.info(line);
  return { packages, warnings: [...warnings, ...late.diagnostics], failure };
}
function withGrowth(host, { sizeBudget, record }, one, { plan, late }) {
  const comparison = record?.comparison;
  if (sizeBudget?.isGrowth !== true || comparison === void 0) return one;
  const found = growthWarning(host, plan, one, { budget: sizeBudget, comparison });
  return found === void 0 ? one : late.addTo(one, [found]);
}
async function writeOne(project, { sizeBudget, record, hasBucket }, { settled, unused, bundles, before, written }, {
  plan,
  late,
  failed: failed2
}) {
  const { spec, type } = plan.target;
  const findings = settled.findings.get(spec) ?? [];
  const bundle = bundles.get(plan);
  const known3 = before.get(plan)?.packaged;
  const kept = known3 && { ...known3, findings: findings.map(toFinding) };
  if (bundle === void 0) return kept;
  const write = () => writePackage(project, { ...bundle, findings });
  const own = new Problems();
  const made = kept ?? await (type.packagedAs === "docker-image" ? own.collectAsync(write) : write());
  failed2.add(own.diagnostics);
  if (made === void 0) {
    record?.notMade(spec, own.diagnostics);
    return void 0;
  }
  const one = withSizeWarnings(bundle, made, { budget: sizeBudget, hasBucket }, late);
  const isQuiet = bundle.isQuiet && one === made && !settled.imports.has(spec) && !unused.has(spec);
  await written?.add(plan, { packaged: one, isQuiet, absent: [...bundle.absent] });
  return one;
}
async function leaveOutSame(head, { compare, record }, problems) {
  if (compare === void 0 || record === void 0) return head.planned.plans;
  const { leaveOutSame: leaveOut } = await import("./chunk-RDLMPMCX.js");
  return leaveOut(head, compare, record, problems);
}
var MAX_ROUNDS = 10;
function withInner(plans) {
  return plans.flatMap((plan) => [plan, ...withInner(plan.inner ?? [])]);
}
async function fetchAll(plans, { sources, checks }) {
  const wheels = plans.flatMap((plan) => plan.wheels);
  const pinned = [...wheels, ...plans.flatMap((plan) => plan.formatWheels)];
  const platforms = plans.flatMap(({ platform }) => platform?.description ?? []);
  for (const plan of withInner(plans)) if (plan.hashOf !== void 0) checks.want(plan.wheels, plan.hashOf);
  await sources.restore(pinned, { platforms }, checks);
  const fetched = await fetchWheels(pinned, { ...sources.fetching(), checks });
  return {
    // `fetchWheels` keeps the order of its input.
    fetched: {
      wheels: fetched.wheels.slice(0, wheels.length),
      formatWheels: fetched.wheels.slice(wheels.length)
    },
    counts: fetched
  };
}

// on-demand-stub:commands/manifest
function manifestOf(...given) {
  return load2().f11_manifestOf(...given);
}
function writeManifest(...given) {
  return load2().f11_writeManifest(...given);
}

// src/commands/keep-manifest.ts
function createManifestKeeper({
  host,
  project,
  file,
  files,
  pathOf
}) {
  const record = new RunRecord(createPlanDigester(project.workspace));
  let own;
  let written;
  const write = async () => {
    const path = files === void 0 ? file : files.allowed(file);
    if (path === void 0) return;
    own = await manifestOf({ host, project, record, pathOf });
    written = await writeManifest(path, own);
  };
  return {
    written: () => written,
    own: () => own,
    keep: async (work) => {
      try {
        const result = await work(record);
        await write();
        return result;
      } catch (error) {
        record.ended();
        if (error instanceof UserError) await write();
        throw error;
      }
    }
  };
}

// src/commands/run-files.ts
var RunFiles = class {
  #files;
  #refused = /* @__PURE__ */ new Set();
  /** @throws UserError `same-output` where two are one */
  constructor(files) {
    this.#files = files;
    const owners = /* @__PURE__ */ new Map();
    for (const { by, path } of files) {
      if (path === void 0) continue;
      const other = owners.get(path);
      if (other === void 0) owners.set(path, by);
      else throw sameOutput(`\`${other}\` and \`${by}\` name one file, \`${path}\``, "name two files");
    }
  }
  /** None may be a package, in one, above one, or next to one as what belongs to it. @throws UserError `same-output` */
  refuseOver(plans) {
    for (const { by, path } of this.#files) {
      const plan = path === void 0 ? void 0 : plans.find((one) => isOf(one, path));
      if (path === void 0 || plan === void 0) continue;
      this.#refused.add(path);
      throw sameOutput(
        `\`${by}\` is written to \`${path}\`, where ${plan.target.spec} is`,
        "name another file, or give the package another `output_path`"
      );
    }
  }
  /** `path`, or undefined if it has been refused. */
  allowed(path) {
    return path === void 0 || this.#refused.has(path) ? void 0 : path;
  }
};
function isOf({ output, kind }, path) {
  if (isBelow(output, path) || isBelow(path, output) || path === metadataPath(output)) return true;
  return kind === "directory" && path === directoryMarker(output);
}
function sameOutput(message, help) {
  return userError({ code: "same-output", message, help });
}

// src/cli/finding-options.ts
function failOnOf(invocation) {
  return optionValue(invocation, "fail-on") ?? "error";
}
function checksOf({ options }) {
  const given = options.get("checks");
  if (given === void 0) return void 0;
  return { from: "`--checks`", text: given.map((one) => one.replace(/^([\w-]+)=/, "$1: ")).join("\n") };
}
function fileOf2(invocation, option, root = invocation.host.cwd) {
  const given = optionValue(invocation, option);
  if (given === void 0) return void 0;
  return checkedPath({
    rule: "named",
    by: `--${option}`,
    file: given,
    checkouts: [invocation.host.cwd, root]
  });
}
function sizeBudgetOf(invocation) {
  const text = optionValue(invocation, "size-budget");
  if (text === void 0) return void 0;
  const budget = readSizeBudget(text);
  if (budget === void 0) {
    throw new UsageError(
      `Invalid value \`${text}\` for \`--size-budget\``,
      "write a size such as `50 MB`, or `+1 MB` for the growth since the base"
    );
  }
  if (budget.isGrowth && optionValue(invocation, "compare-with") === void 0) {
    throw new UsageError(
      `\`--size-budget ${text}\` needs a base to compare with`,
      "add `--compare-with REF` to `package`, or write a size such as `50 MB`"
    );
  }
  return budget;
}

// src/cli/image-options.ts
function imageSettings(invocation) {
  const builder = optionValue(invocation, "image-builder");
  const access = invocation.options.get("image-access") ?? [];
  const fault = builder === void 0 ? void 0 : builderFault(builder);
  if (fault !== void 0) throw new UsageError(`--image-builder: ${fault.message}`, fault.help);
  for (const one of access) {
    const wrong = imageAccessFault(one);
    if (wrong !== void 0) throw new UsageError(`--image-access: ${wrong.message}`, wrong.help);
  }
  const push = isSwitchedOn(invocation, "push");
  const pushRegistries = invocation.options.get("push-registry") ?? [];
  if (pushRegistries.length > 0 && !push)
    throw new UsageError("`--push-registry` does nothing without `--push`", "add `--push`, or remove it");
  return { all: isSwitchedOn(invocation, "images"), builder, access, push, pushRegistries };
}

// src/cli/packaging.ts
async function runPackage(invocation) {
  const { isFailed } = await makePackages(invocation);
  return isFailed ? 1 : 0;
}
async function makePackages(invocation, accept) {
  const { host } = invocation;
  const failOn = failOnOf(invocation);
  const { log } = host;
  const asJson = optionValue(invocation, "format") === "json";
  const maker = await makerOf(invocation);
  const project = openWith(invocation, maker);
  const { root } = project.workspace;
  const sarif = fileOf2(invocation, "sarif", root);
  const query = await specQuery(invocation, project);
  const manifestPath = fileOf2(invocation, "manifest", root);
  const sbom = fileOf2(invocation, "sbom", root);
  const template = await templateFile(invocation, project, maker);
  const files = new RunFiles([
    { by: "--sarif", path: sarif },
    { by: "--sbom", path: sbom },
    { by: "--manifest", path: manifestPath },
    { by: "--write-template", path: template?.path }
  ]);
  const sizeBudget = sizeBudgetOf(invocation);
  const checks = checksOf(invocation);
  const making = openManifest(invocation, project, files).keep(
    (record) => packageTargets(host, project, {
      query,
      dist: optionValue(invocation, "dist"),
      wheels: wheelSettings(invocation),
      loads: !isSwitchedOn(invocation, "no-check"),
      rewrite: isSwitchedOn(invocation, "rewrite"),
      announce: asJson ? log.info : log.out,
      record,
      images: imageSettings(invocation),
      keepGoing: isSwitchedOn(invocation, "keep-going"),
      ...compareRequest(invocation, maker),
      ...sbom !== void 0 && { sbom },
      ...checks !== void 0 && { checks },
      ...sizeBudget !== void 0 && { sizeBudget },
      hasBucket: optionValue(invocation, "s3-bucket") !== void 0,
      accept: (plans) => {
        files.refuseOver(plans);
        accept?.(plans);
      }
    })
  );
  const result = await keepFindings(making, () => files.allowed(sarif));
  if (template !== void 0 && result.failure === void 0) {
    for (const line of await template.write(result.packages)) (asJson ? log.info : log.out)(line);
  }
  if (asJson) log.out(JSON.stringify(result.packages, null, 2));
  if (result.failure !== void 0) throw result.failure;
  const { isFailed } = judge(failOn, result.warnings, log);
  return { project, result, isFailed };
}
async function templateFile(invocation, project, maker) {
  const made = maker?.made();
  const value = optionValue(invocation, "write-template");
  if (made === void 0 || value === void 0) return void 0;
  const { openTemplate } = await import("./write-template-ZN5ZTJH3.js");
  return openTemplate(project, { made, value, cwd: invocation.host.cwd });
}
async function keepFindings(making, fileOfRun) {
  const write = async (found) => {
    const file = fileOfRun();
    if (file === void 0) return;
    const { writeSarif } = await import("./write-sarif-MYUZN35R.js");
    await writeSarif(file, found);
  };
  try {
    const result = await making;
    await write([...result.warnings, ...result.failure?.diagnostics ?? []]);
    return result;
  } catch (error) {
    if (error instanceof UserError) await write(error.diagnostics);
    throw error;
  }
}
async function runPlan(invocation) {
  const { host } = invocation;
  const given = optionValue(invocation, "max-jobs") ?? "20";
  const maxJobs = /^\d{1,3}$/.test(given) ? Number(given) : 0;
  if (maxJobs < 1 || maxJobs > 256) {
    throw new UsageError(`Invalid value \`${given}\` for \`--max-jobs\``, "use a number from 1 to 256");
  }
  const asJson = optionValue(invocation, "format") === "json";
  const { log } = host;
  const { planTargets } = await import("./plan-TPOGZJYF.js");
  const maker = await makerOf(invocation);
  const project = openWith(invocation, maker);
  const query = await specQuery(invocation, project);
  const checks = checksOf(invocation);
  const result = await openManifest(invocation, project).keep(
    (record) => planTargets(asJson ? { ...host, log: { ...log, out: log.info } } : host, project, {
      ...{ query, wheels: wheelSettings(invocation), record, maxJobs },
      images: isSwitchedOn(invocation, "images"),
      ...compareRequest(invocation, maker),
      ...checks !== void 0 && { checks }
    })
  );
  const { warnings, ...answer } = result;
  if (asJson) log.out(JSON.stringify(answer, null, 2));
  return judge(failOnOf(invocation), warnings, log).isFailed ? 1 : 0;
}
function openManifest(invocation, project, files) {
  const { host } = invocation;
  const file = fileOf2(invocation, "manifest", project.workspace.root);
  return createManifestKeeper({
    ...{ host, project, file, files },
    pathOf: (path) => pathFrom(project, path)
  });
}
function compareRequest(invocation, maker) {
  const base = optionValue(invocation, "compare-with");
  const changedOnly = isSwitchedOn(invocation, "changed-only");
  if (base === void 0) {
    if (!changedOnly) return {};
    throw new UsageError("`--changed-only` needs `--compare-with`", "add `--compare-with REF`, e.g. `main`");
  }
  const open = (host, buildRoot) => openWith({ ...invocation, host, buildRoot }, maker?.again());
  return { compare: { with: base, changedOnly, token: void 0, open } };
}
function pathFrom({ workspace }, path) {
  return relative(workspace.root, resolve(workspace.root, path)).split(sep).join("/");
}

// src/plans/lay-out-flat.ts
async function findGapsOfFlat(request, stored) {
  const { context, planned, hasWholeSdk } = request;
  const needs2 = await missingNeeds(rootsOf(request), setOf(request, stored), {
    hasWholeSdk,
    pinned: planned.pinned
  });
  return needs2.length > 0 && context.locks.need(planned.question, needs2);
}
async function layOutFlat(request, { wheels, formatWheels }, faults) {
  const { context, target, planned, sources, called, layers, collisionsOk } = request;
  const { platform } = planned;
  const whole = await flatBundle(request, wheels, faults);
  if (whole.entries.length === 0 && !faults.hasErrors)
    reportEmpty(target, isPlainPackage(context.project, target.spec), faults);
  if (planned.mayLack) {
    const set = setOf(request, { wheels, formatWheels });
    await checkComplete(target, rootsOf(request), set, planned.pinned ?? /* @__PURE__ */ new Set(), faults);
  }
  if (called !== void 0) {
    const stored = [...wheels, ...formatWheels];
    const read = (path) => context.project.workspace.read(path);
    const isPlain = isPlainPackage(context.project, target.spec);
    const selected = { selected: planned, wheels: stored };
    await checkAwsSdk({ target, platform, sources, ...selected, read, isPlain }, faults);
  }
  const layered = {
    ...{ context, target, inputs: { ...request.inputs, sources }, bundle: whole },
    ...{ wheels, layers, layerWheels: formatWheels }
  };
  const { bundle: plain, layers: used } = layers.length === 0 ? { bundle: whole, layers: [] } : await withoutLayers({ ...layered, collisionsOk }, faults);
  return { layers: used, ...await compiledAndWritten(request, plain) };
}
async function compiledAndWritten({ context, target, planned, precompiles, isDirectory }, plain) {
  const version = planned.platform.markers.python_version;
  const compiled = precompiles && version !== void 0 ? await context.precompiler?.compile(plain.entries, version, fieldPlace(target, "precompile")) : void 0;
  const bundle = compiled === void 0 ? plain : { ...plain, entries: [...plain.entries, ...compiled.entries] };
  return {
    bundle,
    ...compiled === void 0 ? {} : { compiled },
    write: (path) => isDirectory ? writeDirectory(bundle, path) : writeZip(bundle, path)
  };
}
function rootsOf({ inputs, planned }) {
  return { ...inputs, projects: planned.projects };
}
function setOf({ planned }, { wheels, formatWheels }) {
  return {
    wheels: [...wheels, ...formatWheels],
    platforms: [planned.platform],
    changes: planned.changes
  };
}
function reportEmpty(target, isPlain, faults) {
  faults.error({
    code: "empty-package",
    message: `The package of ${target.spec} would be empty, which Lambda rejects`,
    place: fieldPlace(target, "dependencies"),
    help: isPlain ? "the directory that the template names is not in the checkout, or git does not know its files: what a script puts there must be committed, or be a `requirements.txt`" : "add what it should contain to `dependencies`; `include_sources` and `include_requirements` exclude content"
  });
}
function flatBundle({ context, target, planned, inputs, sources, called, prefix, collisionsOk }, wheels, faults) {
  const { workspace } = context.project;
  const { requirements } = inputs;
  const isPlain = isPlainPackage(context.project, target.spec);
  return lambdaZip(
    {
      ...{ sources, root: workspace.root, wheels, collisionsOk, isPlain },
      ...isPlain ? {} : { installOrder: () => inPexOrder(wheels, { ...planned, requirements }) },
      handler: called?.function,
      handlerFiles: called?.files ?? [],
      content: (path) => workspace.content(path),
      ...prefix === void 0 ? {} : { prefix }
    },
    faults
  );
}

export {
  zipError,
  asZipError,
  unsafeName,
  isPlainName,
  parentsOf,
  directoriesAbove,
  openSource,
  withFileSource,
  load3 as load,
  readMember,
  readMemberNow,
  readMemberBeside,
  readMemberStart,
  readMemberInPieces,
  inflateBatch,
  inflateMember,
  fetchWheels,
  fetchSdist,
  readHeaders,
  contentOf,
  sizeOf,
  unzippedSizeOf,
  readContents,
  holdsModule,
  compareNumbers,
  compiledFacts,
  SHARED_OBJECT,
  namespaceFact,
  checkWhole,
  findGaps,
  layOutInner,
  writeMetadata,
  writeDirectory,
  layOut,
  writeZip,
  pythonRepr,
  pythonTuple,
  EntryPointError,
  scriptTargets,
  keptLayout,
  wheelError,
  openWheel,
  installOpenWheel,
  memberEntry,
  mergeEntries,
  isSameFile,
  sourceFile,
  wheelNeeds,
  checkAwsSdk,
  checkPexRequirements,
  missingNeeds,
  findGapsOfFlat,
  layOutFlat,
  toFinding,
  lastLine,
  packageTargets,
  createManifestKeeper,
  RunFiles,
  failOnOf,
  checksOf,
  fileOf2 as fileOf,
  sizeBudgetOf,
  runPackage,
  makePackages,
  runPlan
};
