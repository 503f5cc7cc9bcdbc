import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  ancestorFiles,
  boolField,
  chooseResolve,
  closureConstraints,
  createResolveOf,
  fieldPlace,
  generatedFiles,
  inferRuntime,
  isFileTarget,
  isPythonSource,
  isUnreadable,
  lambdaPlatform,
  moduleOfPath,
  needsDownload,
  optionalStringListField,
  outputPath,
  printAddress,
  requireSource,
  requirementsOf,
  resolveWritten,
  sortedByCodePoint,
  stringField,
  stripSourceRoot,
  supportWarning,
  unknownRuntimeError
} from "./chunk-KAVZE5AX.js";
import {
  isJsonObject,
  parseJson
} from "./chunk-L3AQWRRK.js";
import {
  readMember,
  readMemberInPieces,
  readMembers
} from "./chunk-5IQLQ4VY.js";
import {
  compareCodePoints,
  directoryOf,
  parentsOf,
  sortedNames,
  unsafeName
} from "./chunk-KQCFM25Q.js";
import {
  asZipError,
  readFully
} from "./chunk-JIE2TYAA.js";
import {
  outputFile
} from "./chunk-SB26P4KT.js";
import {
  cpythonTags,
  expandTag,
  glibcOfTags
} from "./chunk-VM5WRWAS.js";
import {
  createTemporary,
  discard,
  fileStats,
  isOurs,
  isSameStamp
} from "./chunk-XP5ZW7GI.js";
import {
  Problems,
  UserError,
  userError
} from "./chunk-MIEGAHBV.js";

// src/archive/write-zip.ts
import { crc32 as crc322 } from "node:zlib";

// src/archive/archive-files.ts
import { closeSync, openSync } from "node:fs";
var MAX_OPEN = 128;
var ArchiveFiles = class {
  /** By path, the longest open first. */
  #open = /* @__PURE__ */ new Map();
  /**
   * Fills `target` with the bytes of `archive` from `position`.
   * @throws UserError `bad-zip` when it cannot be read or ends before
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
    const known = this.#open.get(archive);
    if (known !== void 0) return known;
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

// src/archive/deflate.ts
import { readFileSync } from "node:fs";
import { crc32, deflateRaw, deflateRawSync } from "node:zlib";
var BATCH_BYTES = 8 * 1024 * 1024;
var BATCH_ENTRIES = 512;
var SMALL = 32 * 1024;
var LEVEL = 6;
async function deflate(content) {
  const options = { level: LEVEL };
  const data = content.length <= SMALL ? deflateRawSync(content, options) : await new Promise((resolve, reject) => {
    deflateRaw(content, options, (error, result) => error === null ? resolve(result) : reject(error));
  });
  return { data, method: 8, crc32: crc32(content), compressedSize: data.length, size: content.length };
}
async function* deflateEntries(entries) {
  for (const batch of batchesOf(entries)) yield* await Promise.all(batch.map(deflate));
  return void 0;
}
function* batchesOf(entries) {
  let batch = [];
  let bytes = 0;
  for (const entry of entries) {
    if (entry.content.kind === "member") continue;
    const content = entry.content.kind === "bytes" ? entry.content.bytes : readSource(entry.content.path, entry.owner);
    if (batch.length > 0 && (bytes + content.length > BATCH_BYTES || batch.length >= BATCH_ENTRIES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(content);
    bytes += content.length;
  }
  if (batch.length > 0) yield batch;
}
function readSource(path, owner) {
  try {
    return readFileSync(path);
  } catch (error) {
    throw userError({
      code: "cannot-read",
      message: `cannot read \`${path}\` of ${owner}: ${error.message}`,
      help: "the file must exist and be readable while the package is written"
    });
  }
}

// src/archive/content.ts
import { statSync } from "node:fs";
var SMALL2 = 4 * 1024 * 1024;
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
    const { content } = entries[at];
    if (content.kind !== "member") take(await contentOf(entries[at++]));
    else if (content.member.size > SMALL2) {
      await readMemberInPieces(content.archive, content.member, take);
      at++;
    } else {
      const members = smallNeighbours(entries, at);
      for (const bytes of await readMembers(content.archive, members)) take(bytes);
      at += members.length;
    }
  }
}
function smallNeighbours(entries, start) {
  const members = [];
  let archive;
  let size = 0;
  for (const { content } of entries.slice(start, start + 1e3)) {
    if (content.kind !== "member" || (archive ?? content.archive) !== content.archive) break;
    size += content.member.size;
    if (members.length > 0 && size > SMALL2) break;
    archive = content.archive;
    members.push(content.member);
  }
  return members;
}

// src/archive/lay-out.ts
function layOut(bundle) {
  const records = recordsOf(bundle);
  return sortedNames(records.keys()).map((path) => ({ path, entry: records.get(path) }));
}
function layOutInOrder(bundle) {
  return [...recordsOf(bundle)].map(([path, entry]) => ({ path, entry }));
}
function recordsOf(bundle) {
  const records = /* @__PURE__ */ new Map();
  const omitted = new Set(bundle.prefix === void 0 ? [] : parentsOf(`${bundle.prefix}/`));
  const directories = /* @__PURE__ */ new Set([""]);
  for (const entry of bundle.entries) {
    const { path } = entry;
    const unsafe = unsafeName(path) ?? (path.endsWith("/") ? "it ends with a slash" : void 0);
    if (unsafe !== void 0) throw new Error(`unsafe path in a bundle: ${path}: ${unsafe}`);
    const directory = directoryOf(path);
    for (const parent of directories.has(directory) ? [] : parentsOf(path)) {
      if (records.get(parent) !== void 0)
        throw new Error(`${parent} is a file and a directory in a bundle`);
      if (!omitted.has(parent)) records.set(parent, void 0);
    }
    directories.add(directory);
    if (records.has(path)) {
      const isFile = records.get(path) !== void 0;
      throw new Error(
        isFile ? `path twice in a bundle: ${path}` : `${path} is a file and a directory in a bundle`
      );
    }
    records.set(path, entry);
  }
  return records;
}

// src/archive/replace.ts
import { randomBytes } from "node:crypto";
import { closeSync as closeSync2, fchmodSync, mkdirSync, openSync as openSync2, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
function systemCode(error) {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
}
function writeError(path, error) {
  const code = systemCode(error);
  if (error instanceof UserError || code === void 0 || code.startsWith("ERR_")) return error;
  const isFull = code === "ENOSPC" || code === "EDQUOT";
  return userError({
    code: isFull ? "disk-full" : "cannot-write",
    message: `cannot write \`${path}\`: ${error.message}`,
    help: isFull ? "free some space, or choose another directory for the output; an earlier output is unchanged" : "the directory must exist and be writable; an earlier output is unchanged"
  });
}
function temporaryName(path) {
  return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
}
function discard2(path) {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
  }
}
async function replaceFile(path, mode, work) {
  const temporary = temporaryName(path);
  let descriptor;
  try {
    mkdirSync(dirname(path), { recursive: true });
    descriptor = openSync2(temporary, "wx", 384);
    const result = await work(descriptor);
    fchmodSync(descriptor, mode);
    const open = descriptor;
    descriptor = void 0;
    closeSync2(open);
    renameSync(temporary, path);
    return result;
  } catch (error) {
    if (descriptor !== void 0) closeSync2(descriptor);
    discard2(temporary);
    throw writeError(path, error);
  }
}

// src/archive/zip-output.ts
import { createHash } from "node:crypto";
import { writeSync } from "node:fs";

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
function writeShared(target, at, fields, nameLength) {
  target.writeUInt16LE(VERSION_NEEDED, at);
  target.writeUInt16LE(nameLength === fields.name.length ? 0 : UTF8, at + 2);
  target.writeUInt16LE(fields.method, at + 4);
  target.writeUInt16LE(TIME, at + 6);
  target.writeUInt16LE(DATE, at + 8);
  target.writeUInt32LE(fields.crc32, at + 10);
  target.writeUInt32LE(fields.compressedSize, at + 14);
  target.writeUInt32LE(fields.size, at + 18);
  target.writeUInt16LE(nameLength, at + 22);
  target.writeUInt16LE(0, at + 24);
}
function writeLocalHeader(target, at, fields) {
  target.writeUInt32LE(67324752, at);
  const nameLength = target.write(fields.name, at + 30);
  writeShared(target, at + 4, fields, nameLength);
  return 30 + nameLength;
}
function writeCentralHeader(target, at, fields, offset) {
  target.writeUInt32LE(33639248, at);
  target.writeUInt16LE(VERSION_MADE_BY, at + 4);
  const nameLength = target.write(fields.name, at + 46);
  writeShared(target, at + 6, fields, nameLength);
  target.writeUInt16LE(0, at + 32);
  target.writeUInt16LE(0, at + 34);
  target.writeUInt16LE(0, at + 36);
  const isDirectory = (fields.mode & 61440) === 16384;
  target.writeUInt32LE((fields.mode << 16 | (isDirectory ? DOS_DIRECTORY : 0)) >>> 0, at + 38);
  target.writeUInt32LE(offset, at + 42);
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
  #buffer = Buffer.allocUnsafeSlow(BUFFER_SIZE);
  #filled = 0;
  /** Bytes written before those in the buffer. */
  #flushed = 0;
  #unzippedSize = 0;
  #entries = 0;
  /** The central directory as far as it is known. */
  #directory = Buffer.allocUnsafeSlow(256 * 1024);
  #directorySize = 0;
  /** Writes to the open file `descriptor`, first `preamble`; `path` is its name in the end. */
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
      read(this.#buffer.subarray(this.#filled, this.#filled + length), done);
      this.#filled += length;
      done += length;
    }
    this.#unzippedSize += fields.size;
  }
  /** Writes the central directory and all that is left. */
  end() {
    const start = this.#offset;
    this.#checkOffset(start + this.#directorySize);
    this.#write(this.#directory.subarray(0, this.#directorySize));
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
    if (this.#directorySize + room > this.#directory.length) {
      this.#directory = Buffer.concat([this.#directory], 2 * this.#directory.length);
    }
    this.#directorySize += writeCentralHeader(this.#directory, this.#directorySize, fields, this.#offset);
    if (this.#filled + room > BUFFER_SIZE) this.#flush();
    this.#filled += writeLocalHeader(this.#buffer, this.#filled, fields);
    this.#entries++;
  }
  #checkOffset(offset) {
    if (offset > MAX_OFFSET) throw tooLarge(this.#path, "more", `${MAX_OFFSET} bytes`);
  }
  #write(bytes) {
    for (let done = 0; done < bytes.length; ) {
      if (this.#filled === BUFFER_SIZE) this.#flush();
      const count = bytes.copy(this.#buffer, this.#filled, done);
      this.#filled += count;
      done += count;
    }
  }
  #flush() {
    const bytes = this.#buffer.subarray(0, this.#filled);
    this.#hash.update(bytes);
    for (let done = 0; done < bytes.length; ) done += writeSync(this.#descriptor, bytes, done);
    this.#flushed += this.#filled;
    this.#filled = 0;
  }
};
function tooLarge(path, what, limit) {
  return userError({
    code: "package-too-large",
    message: `\`${path}\` would hold ${what}; a zip file can hold ${limit}`,
    help: "AWS Lambda takes 250 MB unpacked: leave out what the function does not need, or use a container image; a PEX file can have the layout `packed` or `loose`"
  });
}

// src/archive/write-zip.ts
var FILE_TYPE = 32768;
async function writeZip(bundle, path, options = {}) {
  const records = options.inGivenOrder === true ? layOutInOrder(bundle) : layOut(bundle);
  const appended = options.appended ?? [];
  const count = records.length + appended.length;
  if (count > MAX_ENTRIES) throw tooLarge(path, `${count} files and directories`, String(MAX_ENTRIES));
  return replaceFile(path, options.mode ?? 420, async (descriptor) => {
    const archives = new ArchiveFiles();
    try {
      const output = new ZipOutput(descriptor, path, options.preamble);
      const created = deflateEntries(options.stored === true ? [] : filesOf(records));
      for (const { path: name, entry } of records) {
        if (entry === void 0) output.addDirectory(name);
        else if (options.stored === true) await addStored(output, entry, FILE_TYPE);
        else if (entry.content.kind === "member") copyMember(output, entry, entry.content, archives);
        else await addCreated(output, entry, created);
      }
      for (const entry of appended) await addStored(output, entry, 0);
      return output.end();
    } finally {
      archives.close();
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
  addFile(
    output,
    entry,
    value,
    (target, offset) => value.data.copy(target, 0, offset, offset + target.length)
  );
}
async function addStored(output, entry, type) {
  const bytes = await contentOf(entry);
  const size = bytes.length;
  output.addFile(
    {
      name: entry.path,
      method: 0,
      crc32: crc322(bytes),
      compressedSize: size,
      size,
      mode: type | entry.mode
    },
    (target, offset) => bytes.copy(target, 0, offset, offset + target.length)
  );
}
function addFile(output, entry, data, read) {
  const { method, crc32: crc323, compressedSize, size } = data;
  output.addFile(
    { name: entry.path, method, crc32: crc323, compressedSize, size, mode: FILE_TYPE | entry.mode },
    read
  );
}

// src/platforms/complete-platform.ts
var MARKER_VARIABLES = [
  "implementation_name",
  "implementation_version",
  "os_name",
  "platform_machine",
  "platform_python_implementation",
  "platform_release",
  "platform_system",
  "platform_version",
  "python_full_version",
  "python_version",
  "sys_platform"
];
var MAX_TAGS = 2e4;
function readCompletePlatform(text, path) {
  const data = parseJson(text, path);
  const problems = new Problems();
  const markers = readMarkers(field(data, "marker_environment"), path, problems);
  const tags = readTags(field(data, "compatible_tags"), path, problems);
  problems.throwIfErrors();
  return {
    description: `${tags[0]} (${path})`,
    runtime: void 0,
    architecture: architectureOf(tags[0]),
    markers,
    tags,
    glibc: glibcOfTags(tags)
  };
}
function field(data, name) {
  return isJsonObject(data) && Object.hasOwn(data, name) ? data[name] : void 0;
}
function reportFault(problems, path, message) {
  problems.error({
    code: "invalid-complete-platform",
    message,
    place: { path },
    help: "write the file with `pex3 interpreter inspect --markers --tags` on the platform itself"
  });
}
function readMarkers(value, path, problems) {
  if (!isJsonObject(value)) {
    reportFault(problems, path, `${path} has no object \`marker_environment\``);
    return {};
  }
  const markers = /* @__PURE__ */ new Map();
  for (const [name, marker] of Object.entries(value)) {
    const variable = MARKER_VARIABLES.find((known) => known === name);
    if (variable === void 0) {
      reportFault(problems, path, `\`${name}\` is not a marker variable (PEP 508)`);
    } else if (typeof marker === "string") {
      markers.set(variable, marker);
    } else if (marker !== null) {
      reportFault(problems, path, `\`marker_environment.${name}\` must be a string`);
    }
  }
  return Object.fromEntries(markers);
}
function readTags(value, path, problems) {
  if (!Array.isArray(value) || value.length === 0 || value.length > MAX_TAGS) {
    reportFault(problems, path, `\`compatible_tags\` of ${path} must be a list of 1 to ${MAX_TAGS} tags`);
    return [];
  }
  const tags = /* @__PURE__ */ new Set();
  for (const [index, tag] of value.entries()) {
    const expanded = typeof tag === "string" ? expandTag(tag) : void 0;
    if (expanded === void 0) {
      reportFault(
        problems,
        path,
        `\`compatible_tags[${index}]\` is not a tag such as \`cp312-cp312-manylinux_2_34_x86_64\`: ${JSON.stringify(tag)}`
      );
      break;
    }
    for (const single of expanded) tags.add(single);
  }
  return [...tags];
}
function architectureOf(tag) {
  if (/^linux_x86_64$|manylinux.*_x86_64$|-linux_x86_64$/.test(tag)) return "x86_64";
  return /(?:manylinux.*|-linux)_aarch64$/.test(tag) ? "arm64" : void 0;
}
var FORM = "PLATFORM-cp-VERSION-ABI, e.g. `linux_x86_64-cp-312-cp312`";
function platformFromAbbreviated(name) {
  const match = /^(.+)-cp-(\d\.\d{1,2}(?:\.\d{1,2})?|\d{2,3})-([a-z0-9]+)$/.exec(name) ?? /^(.+)-cp(\d{2,3})-([a-z0-9]+)$/.exec(name);
  if (match === null) throw abbreviatedError(name, `\`${name}\` is not of the form ${FORM}`);
  const [system, version, abi] = [match[1].toLowerCase().replace(/[-.]/g, "_"), match[2], match[3]];
  const numbers = version.includes(".") ? version.split(".") : [version[0], version.slice(1)];
  const machine = /^(?:linux|manylinux(?:1|2010|2014))_(.+)$/.exec(system)?.[1] ?? /^manylinux_\d+_\d+_(.+)$/.exec(system)?.[1];
  if (numbers[0] !== "3" || machine === void 0) {
    throw abbreviatedError(name, `\`${name}\` is not a platform of CPython 3 on Linux`);
  }
  const minor = Number(numbers[1]);
  const fullAbi = abi.startsWith("cp") || abi === "abi3" || abi === "none" ? abi : `cp3${minor}${abi}`;
  const tags = cpythonTags(minor, fullAbi, abbreviatedPlatforms(system, machine));
  return {
    description: name,
    runtime: void 0,
    architecture: architectureOf(tags[0]),
    markers: {
      implementation_name: "cpython",
      os_name: "posix",
      platform_machine: machine,
      platform_python_implementation: "CPython",
      platform_system: "Linux",
      python_version: `3.${minor}`,
      sys_platform: "linux",
      ...numbers.length === 3 && { python_full_version: numbers.join(".") }
    },
    tags,
    glibc: glibcOfTags(tags)
  };
}
function abbreviatedError(name, message) {
  return userError({
    code: "invalid-platform",
    message,
    help: `write ${FORM}, or use a complete platform instead of \`${name}\``
  });
}
function abbreviatedPlatforms(system, machine) {
  const aliases = ["manylinux2014", "manylinux2010", "manylinux1"].filter((alias) => alias === "manylinux2014" || machine === "x86_64" || machine === "i686").map((alias) => `${alias}_${machine}`);
  if (system.startsWith("linux_")) return [...aliases, system];
  const first = aliases.indexOf(system);
  return first === -1 ? [system] : aliases.slice(first);
}

// src/commands/lambda-platform.ts
function lambdaTargetPlatform(project, target, interpreterConstraints, now) {
  const complete = completePlatforms(project, target);
  if (complete === void 0) return runtimePlatform(project, target, interpreterConstraints, now);
  if (stringField(target, "runtime") !== void 0) throw runtimeAndPlatforms(target);
  return { platform: onlyPlatform(target, complete), warnings: [] };
}
function runtimePlatform(project, target, interpreterConstraints, now) {
  const architecture = stringField(target, "architecture") ?? "x86_64";
  const { infersRuntime } = project.workspace.dialect;
  const inferred = infersRuntime ? inferRuntime(interpreterConstraints) : void 0;
  const runtime = stringField(target, "runtime") ?? inferred;
  if (runtime === void 0) throw noRuntime(target, infersRuntime ? interpreterConstraints : void 0);
  const place = fieldPlace(target, "runtime");
  const platform = lambdaPlatform(runtime, architecture, project.runtimes);
  if (platform === void 0) {
    throw unknownRuntimeError(runtime, architecture, place, project.runtimes);
  }
  const warning = supportWarning(runtime, now, place, project.runtimes);
  return { platform, warnings: warning === void 0 ? [] : [warning] };
}
function runtimeAndPlatforms(target) {
  return userError({
    code: "runtime-and-platforms",
    message: `${target.spec} has both a \`runtime\` and \`complete_platforms\`, which are two platforms; a single target is required.`,
    place: fieldPlace(target, "runtime"),
    help: "leave one of them out: `complete_platforms` describes the platform in full"
  });
}
function noRuntime(target, interpreterConstraints) {
  if (interpreterConstraints === void 0) {
    return userError({
      code: "no-runtime",
      message: `The \`${target.type.name}\` target ${target.spec} must specify either a \`runtime\` or \`complete_platforms\` or both.`,
      place: target.place,
      help: 'add `runtime="python3.12"` (or another runtime) to the target'
    });
  }
  const given = interpreterConstraints.length === 0 ? "none" : interpreterConstraints.join(" OR ");
  return userError({
    code: "no-runtime",
    message: `The \`${target.type.name}\` target ${target.spec} cannot have its runtime platform inferred, because inference requires simple interpreter constraints covering exactly one minor release; they are: ${given}`,
    place: target.place,
    help: 'add `runtime="python3.12"` (or another runtime) to the target'
  });
}
function completePlatforms(project, target) {
  return completePlatformFiles(project, target)?.map(
    (path) => readCompletePlatform(project.workspace.read(path).toString("utf8"), path)
  );
}
function completePlatformFiles(project, target) {
  const written = optionalStringListField(target, "complete_platforms");
  return written?.flatMap((text) => {
    const address = resolveWritten(project.workspace.files, target, "complete_platforms", text);
    const found = project.targets.targets.get(printAddress(address));
    if (found !== void 0) return [...found.sources];
    throw userError({
      code: "unknown-address",
      message: `The address ${printAddress(address)} from the \`complete_platforms\` from the target ${target.spec} does not exist.`,
      place: fieldPlace(target, "complete_platforms"),
      help: "name a `file` target that owns the JSON file of the platform"
    });
  });
}
function onlyPlatform(target, platforms) {
  const [platform, ...more] = platforms;
  if (platform !== void 0 && more.length === 0) return platform;
  throw userError({
    code: "single-platform",
    message: `${target.spec} names ${platforms.length} complete platforms; a Lambda zip is built for exactly one.`,
    place: fieldPlace(target, "complete_platforms"),
    help: "name one, or leave `complete_platforms` out and set `runtime` and `architecture`"
  });
}
function includesRequirements(target) {
  return boolField(target, "include_requirements") ?? true;
}

// src/commands/plan-inputs.ts
import { statSync as statSync2 } from "node:fs";
import { join as join2 } from "node:path";

// src/graph/package-inputs.ts
function packageInputs(sources, spec) {
  const { workspace, targets, graph } = sources;
  const problems = new Problems();
  const whole = targetsOf(targets, graph.closure([spec]));
  const near = workspace.dialect.closureStopsAtPackages ? targetsOf(targets, graph.closure([spec], { behindPackages: false })) : whole;
  const files = packagedSources(workspace, near, problems);
  const requirements = whole.flatMap((target) => problems.collect(() => requirementsIn(target)) ?? []);
  const chosen = problems.collect(
    () => chooseResolve(
      targets,
      createResolveOf(workspace.options.python),
      workspace.options.python.defaultResolve,
      targets.targets.get(spec),
      whole.map((target) => target.spec)
    )
  );
  if (chosen?.problem !== void 0) problems.add(chosen.problem);
  const constraints = problems.collect(
    () => closureConstraints(
      { workspace, targets },
      whole.map((target) => target.spec)
    )
  );
  problems.throwIfErrors();
  return {
    sources: files,
    files: near.filter(isFileTarget).map((target) => target.spec),
    requirements,
    resolve: chosen.resolve,
    interpreterConstraints: constraints ?? [],
    distributions: near.filter((target) => target.type.packagedAs === "distribution").map((target) => target.spec)
  };
}
function targetsOf(targets, specs) {
  return specs.flatMap((spec) => targets.targets.get(spec) ?? []);
}
function requirementsIn(target) {
  if (target.type.name !== "python_requirement") return [];
  const place = target.fieldPlaces.get("requirements") ?? target.place;
  return requirementsOf(target).map((requirement) => ({ requirement, target: target.spec, place }));
}
function packagedSources(workspace, targets, problems) {
  const owners = /* @__PURE__ */ new Map();
  for (const target of targets) {
    if (!isPythonSource(target) && target.type.name !== "resource") continue;
    if (needsDownload(target)) reportDownload(target, problems);
    else problems.collect(() => requireSource(target));
    for (const path of target.sources) if (!owners.has(path)) owners.set(path, target);
  }
  const ancestors = /* @__PURE__ */ new Set();
  for (const path of owners.keys()) {
    if (!/\.pyi?$/.test(path)) continue;
    for (const file of ancestorFiles({ workspace }, path, ["__init__.py", "__init__.pyi"]))
      ancestors.add(file);
  }
  for (const file of ancestors) if (!owners.has(file)) owners.set(file, void 0);
  const paths = new Set(
    [...owners.keys()].map((path) => stripSourceRoot(path, workspace.sourceRoots.ofFile(path) ?? ""))
  );
  for (const target of targets)
    if (isUnreadable(target)) reportUnreadable(workspace, target, paths, problems);
  return sortedByCodePoint(owners.keys()).flatMap((source) => {
    const owner = owners.get(source);
    const root = workspace.sourceRoots.ofFile(source);
    if (root === void 0) {
      reportRootless(source, owner, problems);
      return [];
    }
    return [{ path: stripSourceRoot(source, root), source, owner: owner?.spec ?? source }];
  });
}
function reportUnreadable(workspace, target, paths, problems) {
  const generated = generatedFiles(workspace, target);
  const missing = generated.filter((path) => !paths.has(path));
  if (generated.length > 0 && missing.length === 0) return;
  const names = missing.map((path) => path.endsWith(".py") ? moduleOfPath(path) : path);
  const list = names.length === 0 ? "" : `; missing: \`${names.join("`, `")}\``;
  problems.error({
    code: "generated-sources",
    message: `\`${target.spec}\` (\`${target.type.name}\`) is needed, but its files are made by a program that is not run here${list}`,
    place: target.place,
    help: "commit the generated files and own them by `python_sources` or `resources`, or take the dependency away with `!`"
  });
}
function reportDownload(target, problems) {
  problems.error({
    code: "source-needs-download",
    message: `the file of \`${target.spec}\` is on the network`,
    place: target.fieldPlaces.get("source") ?? target.place,
    help: "commit the file"
  });
}
function reportRootless(source, owner, problems) {
  problems.error({
    code: "no-source-root",
    message: `No source root found for \`${source}\`.`,
    place: owner?.place ?? { path: source },
    help: "add a pattern for its directory to `[source].root_patterns` in pants.toml"
  });
}

// src/commands/plan-inputs.ts
function planInputs({ project }, target, problems) {
  const inputs = problems.collect(() => packageInputs(project, target.spec));
  if (inputs === void 0) return void 0;
  const hasSources = boolField(target, "include_sources") ?? true;
  if (hasSources) warnAboutFiles(target, inputs, problems);
  return {
    ...inputs,
    sources: hasSources ? inputs.sources.map(({ source, path, owner }) => checkoutFile(project, source, path, owner)) : [],
    requirements: includesRequirements(target) ? inputs.requirements : []
  };
}
function plannedOutput(context, target, ending) {
  const output = outputPath(target, ending, context.project.workspace.dialect);
  return outputFile(context.outputs, output, target.spec, fieldPlace(target, "output_path"));
}
function unsupportedField(target, field2, message, help) {
  return userError({ code: "unsupported-field", message, place: fieldPlace(target, field2), help });
}
function checkoutFile(project, source, path, owner) {
  const stats = statSync2(join2(project.workspace.root, source), { throwIfNoEntry: false });
  return { path, source, owner, executable: ((stats?.mode ?? 0) & 64) !== 0 };
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
    help: "declare the files as `resources` and read them with `importlib.resources`"
  });
}

// src/wheels/derived.ts
import { readFileSync as readFileSync2 } from "node:fs";
import { rename } from "node:fs/promises";
import { dirname as dirname2, join as join3 } from "node:path";
var thisBuild = false ? void 0 : "10713a67a013f18664cb7365bc15cb2331f8bcbd8765d77953a424195a90c2cc";
function readDerived(wheel, name, build) {
  const path = join3(dirname2(wheel.path), name);
  if (build === void 0 || wheel.stamp === void 0) return void 0;
  const stats = fileStats(path);
  if (stats === void 0 || !isOurs(stats)) return void 0;
  try {
    const bytes = readFileSync2(path);
    const dataOffset = bytes.indexOf("\n") + 1;
    const header = JSON.parse(bytes.toString("utf8", 0, dataOffset));
    const dataSize = bytes.length - dataOffset;
    const isKnown = header["build"] === build && header["sha256"] === wheel.pinned.sha256 && header["dataSize"] === dataSize && isSameStamp(header["stamp"], wheel.stamp);
    return isKnown ? { value: header["value"], path, dataOffset, dataSize } : void 0;
  } catch {
    return void 0;
  }
}
async function keepDerived(wheel, name, { value, data }, build) {
  const { stamp, path, pinned } = wheel;
  if (build === void 0 || stamp === void 0) return void 0;
  const { sha256 } = pinned;
  const header = `${JSON.stringify({ build, sha256, stamp, dataSize: data.length, value })}
`;
  let temporary;
  try {
    temporary = await createTemporary({ storeDirectory: dirname2(dirname2(path)) });
    await temporary.handle.writeFile(Buffer.concat([Buffer.from(header), data]));
    await temporary.handle.close();
    await rename(temporary.path, join3(dirname2(path), name));
  } catch {
    if (temporary !== void 0) await discard(temporary);
    return void 0;
  }
  return readDerived(wheel, name, build);
}

// src/formats/wheel-layout.ts
import { basename as basename2 } from "node:path";
var MIB = 1024 * 1024;
function wheelError(wheel, what) {
  return userError({
    code: "bad-wheel",
    message: `\`${basename2(wheel.path)}\`: ${what}`,
    help: "use another version of the package, or a wheel that was built anew",
    notes: [`locked in ${wheel.pinned.lockPath}`]
  });
}
async function openWheel(wheel) {
  const files = /* @__PURE__ */ new Map();
  for (const member of wheel.facts.members) {
    if (!member.name.endsWith("/")) files.set(member.name, member);
  }
  const distInfo = findDistInfo(wheel, files);
  const required = ["METADATA", "WHEEL", "RECORD"].map((name) => {
    const member = files.get(`${distInfo}/${name}`);
    if (member === void 0)
      throw wheelError(wheel, `it has no ${distInfo}/${name}, which every wheel must have`);
    return member;
  });
  const entryPointsMember = files.get(`${distInfo}/entry_points.txt`);
  const members = entryPointsMember === void 0 ? required : [...required, entryPointsMember];
  const [metadata, tags, record, entryPoints] = await readMembers(wheel.path, members, 64 * MIB);
  return {
    wheel,
    files,
    distInfo,
    dataDirectories: findDataDirectories(files, distInfo),
    isPurelib: headerValues(tags.toString("utf8"), "Root-Is-Purelib", true)[0] === "true",
    headers: headersDirectory(metadata.toString("utf8"), tags.toString("utf8"), wheel),
    record,
    metadata: metadata.toString("utf8"),
    entryPoints: entryPoints?.toString("utf8") ?? ""
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
  if (names.size === 1) return first;
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
function headerValues(text, name, isWheel) {
  const values = [];
  const prefix = `${name.toLowerCase()}:`;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line === "" && !isWheel) break;
    if (line.toLowerCase().startsWith(prefix)) values.push(line.slice(prefix.length).trim());
  }
  return values;
}
function headersDirectory(metadata, wheelText, wheel) {
  const [name] = headerValues(metadata, "Name", false);
  if (name === void 0) throw wheelError(wheel, "its METADATA has no Name");
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/.test(name)) {
    throw wheelError(wheel, `its METADATA has the Name \`${name}\`, which no package can have`);
  }
  const versions = /* @__PURE__ */ new Set();
  const tags = headerValues(wheelText, "Tag", true).filter((tag) => tag !== "");
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

export {
  deflate,
  readSource,
  contentOf,
  sizeOf,
  unzippedSizeOf,
  readContents,
  thisBuild,
  readDerived,
  keepDerived,
  wheelError,
  openWheel,
  headerValues,
  layOut,
  writeError,
  temporaryName,
  discard2 as discard,
  replaceFile,
  writeZip,
  platformFromAbbreviated,
  lambdaTargetPlatform,
  runtimePlatform,
  completePlatforms,
  completePlatformFiles,
  planInputs,
  plannedOutput,
  unsupportedField,
  checkoutFile
};
