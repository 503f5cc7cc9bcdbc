import {
  checkPinned,
  copyVerified,
  createTemporary,
  createWorkDirectory,
  discard,
  fileStats,
  hashFile,
  isOurs,
  isSafeSdistName,
  isSafeWheelName,
  isSameStamp,
  isSha256,
  keep,
  keepKnownPage,
  readKnownPage,
  readStored,
  removeLeftovers,
  rm,
  storeError,
  storedPath,
  writeAll,
  writeRecord
} from "./chunk-MW7V227N.js";
import {
  createHash,
  randomBytes
} from "./chunk-XLZLDMQQ.js";
import {
  ALWAYS,
  LINE_END,
  LockFields,
  MarkerEvaluationError,
  NEVER,
  PoetrySyntaxError,
  RequirementSyntaxError,
  UNKNOWN_VERSION,
  allMarkers,
  allowedReleases,
  ancestorFiles,
  anyMarker,
  boolField,
  checkoutPath,
  chooseResolve,
  closureConstraints,
  commentOf,
  compareBuildTags,
  compareVersions,
  compressedTags,
  cpythonTags,
  createResolveOf,
  decodeText,
  evaluateMarker,
  expandTag,
  extraMarker,
  fieldPlace,
  filenameOf,
  formatMarker,
  formatRequirement,
  formatSpecifiers,
  generatedFiles,
  glibcOfTags,
  hasVariable,
  inferRuntime,
  isDirectReference,
  isFileTarget,
  isFitting,
  isJsonObject,
  isPythonSource,
  isRepository,
  isSdistName,
  isUnreadable,
  isUrl,
  isVersion,
  keywords,
  lambdaPlatform,
  lineAndColumn,
  logicalLines,
  matchTargets,
  missingGlibc,
  moduleOfPath,
  nameOfProject,
  needsDownload,
  newestFitting,
  offeredTags,
  optionalStringListField,
  optionsOf,
  outputPath,
  own,
  parseDirectReference,
  parseJson,
  parseMarker,
  parsePipRequirement,
  parseRequirement,
  parseSpecifiers,
  parseToml,
  parseWheelFilename,
  poetryPythonMarker,
  poetryRequirementText,
  printAddress,
  publicIndex,
  requireSource,
  requirementsOf,
  resolveHandler,
  resolveWritten,
  satisfiesClauses,
  satisfiesSpecifier,
  sdistVersion,
  shortened,
  sortedByCodePoint,
  stringField,
  stringListField,
  stripSourceRoot,
  supportWarning,
  tableAt,
  tagRanks,
  tmpdir,
  underMarker,
  unescaped,
  unknownRuntimeError,
  urlFromLock,
  wantedTags,
  waysToWheel,
  wheelFilenameParts,
  wheelTags,
  withoutComment,
  withoutOptions,
  withoutTrailing,
  withoutUser
} from "./chunk-4UIHO4OO.js";
import {
  basename,
  chmodSync,
  closeSync,
  dirname,
  fchmodSync,
  fstatSync,
  isAbsolute,
  isIdentifier,
  isWordName,
  join,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  posix,
  readFileSync,
  readSync,
  readdirSync,
  realpathSync,
  relative,
  renameSync,
  resolve,
  rmSync,
  sep,
  statSync,
  symlinkSync,
  writeFileSync,
  writeSync
} from "./chunk-LS5V5SCB.js";
import {
  BrokenAnswer,
  Problems,
  UserError,
  userError
} from "./chunk-PRND6ZTQ.js";
import {
  isValidName,
  normalizeName
} from "./chunk-O4235BVS.js";
import {
  nearNames
} from "./chunk-QVN6WZNO.js";
import {
  showBytes
} from "./chunk-ZIBW5ZFA.js";

// builtin:node:zlib
var builtin = () => process.getBuiltinModule("node:zlib");
function crc32(...given) {
  return builtin().crc32(...given);
}
function deflateRaw(...given) {
  return builtin().deflateRaw(...given);
}
function deflateRawSync(...given) {
  return builtin().deflateRawSync(...given);
}
function inflateRaw(...given) {
  return builtin().inflateRaw(...given);
}
function inflateRawSync(...given) {
  return builtin().inflateRawSync(...given);
}
function createInflate(...given) {
  return builtin().createInflate(...given);
}
function createDeflateRaw(...given) {
  return builtin().createDeflateRaw(...given);
}
function createInflateRaw(...given) {
  return builtin().createInflateRaw(...given);
}
function createGunzip(...given) {
  return builtin().createGunzip(...given);
}
var constants = /* @__PURE__ */ (() => builtin().constants)();

// src/archive/deflate.ts
var BATCH_BYTES = 8 * 1024 * 1024;
var BATCH_ENTRIES = 512;
var SMALL = 32 * 1024;
var LEVEL = 6;
async function deflate(content) {
  const options = { level: LEVEL };
  const data = content.length <= SMALL ? deflateRawSync(content, options) : await new Promise((resolve2, reject) => {
    deflateRaw(content, options, (error, result) => error === null ? resolve2(result) : reject(error));
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

// builtin:node:util
var builtin2 = () => process.getBuiltinModule("node:util");
function promisify(...given) {
  return builtin2().promisify(...given);
}

// builtin:node:stream
var builtin3 = () => process.getBuiltinModule("node:stream");
var Readable = /* @__PURE__ */ (() => builtin3().Readable)();
var Writable = /* @__PURE__ */ (() => builtin3().Writable)();
function pipeline(...given) {
  return builtin3().pipeline(...given);
}
function finished(...given) {
  return builtin3().finished(...given);
}

// builtin:node:stream/promises
var builtin4 = () => process.getBuiltinModule("node:stream/promises");
function pipeline2(...given) {
  return builtin4().pipeline(...given);
}

// builtin:node:events
var builtin5 = () => process.getBuiltinModule("node:events");
function once(...given) {
  return builtin5().once(...given);
}

// src/archive/inflate-together.ts
var CHUNK = 256 * 1024;
var GZIP_HEADER = Buffer.from([31, 139, 8, 0, 0, 0, 0, 0, 0, 255]);
var GZIP_TRAILER_SIZE = 8;
async function inflateTogether(source, members, take, chunkSize = CHUNK) {
  if (members.length === 0) return true;
  const expected = members.reduce((sum, member) => sum + member.size, 0);
  const gunzip = createGunzip({ chunkSize });
  const batch = Buffer.allocUnsafeSlow(chunkSize);
  const failure = once(gunzip, "error").then(([error]) => error);
  let size = 0;
  let last;
  let refusal;
  gunzip.on("data", (content) => {
    last = content;
    size += content.length;
    try {
      if (size > expected) gunzip.destroy(new Error("too long"));
      else take(content);
    } catch (error) {
      refusal = error;
      gunzip.destroy(new Error("refused"));
    }
    if (content.byteOffset + content.length === content.buffer.byteLength) release(content);
  });
  const ended = new Promise((resolve2) => gunzip.once("end", resolve2));
  try {
    for (const filled of gzipBatches(source, members, batch)) {
      if (await Promise.race([written(gunzip, filled), failure]) instanceof Error) break;
    }
    gunzip.end();
    await Promise.race([ended, failure]);
  } finally {
    gunzip.destroy();
    if (last !== void 0) release(last);
    release(batch);
  }
  if (refusal !== void 0) throw refusal;
  return gunzip.errored === null && size === expected;
}
function written(gunzip, bytes) {
  return new Promise((resolve2) => {
    gunzip.write(bytes, () => {
      resolve2();
    });
  });
}
function* gzipBatches(source, members, batch) {
  let filled = 0;
  for (const { compressedSize, dataOffset, crc32: crc322, size } of members) {
    if (filled + GZIP_HEADER.length > batch.length) {
      yield batch.subarray(0, filled);
      filled = 0;
    }
    filled += GZIP_HEADER.copy(batch, filled);
    for (let done = 0; done < compressedSize; ) {
      if (filled === batch.length) {
        yield batch;
        filled = 0;
      }
      const length = Math.min(compressedSize - done, batch.length - filled);
      source.read(batch.subarray(filled, filled + length), dataOffset + done);
      filled += length;
      done += length;
    }
    if (filled + GZIP_TRAILER_SIZE > batch.length) {
      yield batch.subarray(0, filled);
      filled = 0;
    }
    filled = batch.writeUInt32LE(crc322, filled);
    filled = batch.writeUInt32LE(size, filled);
  }
  if (filled > 0) yield batch.subarray(0, filled);
}
function release({ buffer }) {
  if (buffer.byteLength > Buffer.poolSize) buffer.transfer?.(0);
}

// src/archive/zip-error.ts
var HELP = "the file is damaged or was not made by a packaging tool: fetch or build it anew";
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
async function withFileSource(path, work) {
  const descriptor = asked(path, () => openSync(path, "r"));
  try {
    const size = asked(path, () => fstatSync(descriptor).size);
    const read = (target, position) => {
      asked(path, () => readFully(descriptor, target, position));
    };
    return await work({ size, read });
  } finally {
    closeSync(descriptor);
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
    if (count === 0) throw new Error(`the file ends at byte ${position + done}, expected more`);
    done += count;
  }
}

// src/archive/read-member.ts
var MIB = 1024 * 1024;
var SMALL2 = 4 * MIB;
var CHUNK2 = 256 * 1024;
async function readMember(archive, member, maxSize = 256 * MIB) {
  if (member.size > maxSize) {
    throw zipError(archive, member.name, `it has ${member.size} bytes; the limit here is ${maxSize}`);
  }
  try {
    return await withFileSource(archive, (source) => inflateMember(source, archive, member));
  } catch (error) {
    throw asZipError(archive, member.name, error);
  }
}
async function readMemberBeside(archive, member, maxSize) {
  if (member.method === 0 || member.size > maxSize) return readMember(archive, member, maxSize);
  try {
    const data = Buffer.allocUnsafe(member.compressedSize);
    await withFileSource(archive, (source) => {
      source.read(data, member.dataOffset);
    });
    const content = await inflateRawBeside(data, { maxOutputLength: Math.max(member.size, 1) });
    checkContent(archive, member, content.length, crc32(content));
    return content;
  } catch (error) {
    throw asZipError(archive, member.name, error);
  }
}
async function readMemberStart(archive, member) {
  try {
    const data = Buffer.allocUnsafe(Math.min(member.compressedSize, 4096));
    await withFileSource(archive, (source) => {
      source.read(data, member.dataOffset);
    });
    return member.method === 0 ? data : inflateRawSync(data, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    throw asZipError(archive, member.name, error);
  }
}
var inflateRawBeside = promisify(inflateRaw);
async function readMembers(archive, members, maxSize = 256 * MIB) {
  const tooLarge2 = members.find((member) => member.size > maxSize);
  if (tooLarge2 !== void 0) {
    throw zipError(archive, tooLarge2.name, `it has ${tooLarge2.size} bytes; the limit here is ${maxSize}`);
  }
  try {
    return await withFileSource(
      archive,
      (source) => members.map((member) => inflateMember(source, archive, member))
    );
  } catch (error) {
    throw asZipError(archive, void 0, error);
  }
}
async function readMemberInPieces(archive, member, take) {
  await withFileSource(archive, (source) => inflateInPieces(source, archive, member, take));
}
async function readMembersInPieces(archive, members, take) {
  await withFileSource(archive, async (source) => {
    let run2 = [];
    const inflateThose = async () => {
      if (run2.length > 0) await inflateRun(source, archive, run2, take);
      run2 = [];
    };
    for (const member of members) {
      if (member.method === 8) {
        run2.push(member);
        continue;
      }
      await inflateThose();
      await inflateInPieces(source, archive, member, take);
    }
    await inflateThose();
  });
}
async function inflateRun(source, archive, run2, take) {
  if (await inflateTogether(source, run2, take)) return;
  for (const member of run2) await inflateInPieces(source, archive, member, () => void 0);
  throw zipError(archive, run2[0].name, "its data is not what the directory says");
}
function isZlibError(error) {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}
async function inflateInPieces(source, archive, member, take) {
  if (member.size <= SMALL2 && member.compressedSize <= SMALL2) take(inflateMember(source, archive, member));
  else await inflateLargeMember(source, archive, member, take);
}
function inflateMember(source, archive, member) {
  const data = Buffer.allocUnsafe(member.compressedSize);
  let content;
  try {
    source.read(data, member.dataOffset);
    content = member.method === 0 ? data : inflate(data, archive, member);
  } catch (error) {
    throw asZipError(archive, member.name, error);
  }
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
  if (member.method === 0) for (const chunk of chunksOf(source, member)) count(chunk);
  else await inflateChunks(source, archive, member, count);
  checkContent(archive, member, size, crc);
}
function* chunksOf(source, member) {
  for (let done = 0; done < member.compressedSize; ) {
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK2, member.compressedSize - done));
    source.read(chunk, member.dataOffset + done);
    yield chunk;
    done += chunk.length;
  }
}
async function inflateChunks(source, archive, member, take) {
  const inflater = createInflateRaw({ chunkSize: CHUNK2 });
  try {
    await pipeline2(
      Readable.from(chunksOf(source, member), { objectMode: false }),
      inflater,
      async (contents) => {
        for await (const content of contents) take(content);
      }
    );
  } catch (error) {
    throw isZlibError(error) ? asZipError(archive, member.name, error) : error;
  }
  if (inflater.bytesWritten !== member.compressedSize) {
    throw endsEarly(archive, member, inflater.bytesWritten);
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
    `it unpacks to more than the ${member.size} bytes that the directory says`
  );
}
function endsEarly(archive, member, used) {
  return zipError(archive, member.name, `its data ends after ${used} of ${member.compressedSize} bytes`);
}
function checkContent(archive, member, size, crc) {
  if (size !== member.size) {
    throw zipError(archive, member.name, `it unpacks to ${size} bytes, the directory says ${member.size}`);
  }
  if (crc !== member.crc32) {
    throw zipError(
      archive,
      member.name,
      `its CRC-32 is ${hex(crc)}, the directory says ${hex(member.crc32)}`
    );
  }
}
var hex = (value) => value.toString(16).padStart(8, "0");

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
    if (entry.content.kind !== "member") {
      take(await contentOf(entry));
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

// src/formats/data/compile-modules.ts
var compileModules = `import importlib.util
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
var startMilliseconds = 3e4;
var versionScript = 'import sys; print("%s %d.%d.%d" % ((sys.implementation.name,) + tuple(sys.version_info[:3])))';
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
    message: `\`precompile\` needs CPython ${version} on this machine, and there is none.`,
    place,
    help: `in a workflow put \`actions/setup-python\` with \`python-version: "${version}"\` before this step; elsewhere put \`python${version}\` on PATH; or leave \`precompile\` out`,
    notes: [
      `looked at the directories in ${setupPython.join(", ")}, and on PATH`,
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
async function ask({ run: run2, env }, program, args, cwd) {
  const options = { cwd, env: pythonEnvironment(env), timeout: startMilliseconds };
  const result = await run2(program, [...args, ...isolated, "-c", versionScript], options).catch(
    () => void 0
  );
  const match = /^(\w+) (\d+\.\d+\.\d+)\s*$/.exec(result?.stdout ?? "");
  return result?.exitCode === 0 && match !== null ? { name: match[1], version: match[2] } : void 0;
}

// src/formats/pyc/stable-marshal.ts
var FLAG_REF = 128;
var SINGLE = "0NTFS.";
var LONG_BYTES = "stuaA";
var SHORT_BYTES = "zZ";
var FIXED = /* @__PURE__ */ new Map([
  ["i", 4],
  ["I", 8],
  ["g", 8],
  ["y", 16]
]);
var SEQUENCES = "([<>";
function stableMarshal(bytes, minor) {
  const reader = new MarshalReader(bytes, minor);
  const code = reader.read();
  reader.expectEnd();
  return new MarshalWriter().write(code);
}
var MarshalReader = class {
  #bytes;
  /** Numbers at the start of a code object, and the index of the value before which the line number stands. */
  #code;
  #references = [];
  #at = 0;
  constructor(bytes, minor) {
    this.#bytes = bytes;
    this.#code = minor >= 11 ? { numbers: 5, values: 10, lineBefore: 8 } : { numbers: 6, values: 9, lineBefore: 8 };
  }
  expectEnd() {
    if (this.#at !== this.#bytes.length) throw new Error("marshalled code goes on behind its end");
  }
  read() {
    const byte = this.#take(1)[0];
    const type = String.fromCharCode(byte & ~FLAG_REF);
    if (type === "r") {
      const node2 = this.#references[this.#take(4).readUInt32LE(0)];
      if (node2 === void 0) throw new Error("marshalled code refers to nothing");
      return node2;
    }
    const node = {
      type,
      payload: Buffer.alloc(0),
      children: [],
      between: /* @__PURE__ */ new Map(),
      uses: 0,
      hasSet: isSet(type)
    };
    if ((byte & FLAG_REF) !== 0) this.#references.push(node);
    this.#readContent(node);
    if (type !== "c") node.hasSet ||= node.children.some((child) => child.hasSet);
    return node;
  }
  #readContent(node) {
    const { type } = node;
    const fixed = FIXED.get(type);
    if (SINGLE.includes(type)) return;
    if (fixed !== void 0) node.payload = this.#take(fixed);
    else if (LONG_BYTES.includes(type)) node.payload = this.#take(4 + this.#peek(4));
    else if (SHORT_BYTES.includes(type)) node.payload = this.#take(1 + this.#peek(1));
    else if (type === "l") node.payload = this.#take(4 + 2 * Math.abs(this.#peek(4)));
    else if (SEQUENCES.includes(type)) this.#readValues(node, 4);
    else if (type === ")") this.#readValues(node, 1);
    else if (type === ":") for (let index = 0; index < 3; index++) node.children.push(this.read());
    else if (type === "c") this.#readCode(node);
    else throw new Error(`marshalled code has a value of the unknown type ${JSON.stringify(type)}`);
  }
  #readValues(node, width) {
    const count = this.#peek(width);
    node.payload = this.#take(width);
    for (let index = 0; index < count; index++) node.children.push(this.read());
  }
  #readCode(node) {
    const { numbers, values, lineBefore } = this.#code;
    node.payload = this.#take(4 * numbers);
    for (let index = 0; index < values; index++) {
      if (index === lineBefore) node.between.set(index, this.#take(4));
      node.children.push(this.read());
    }
  }
  #peek(width) {
    if (this.#at + width > this.#bytes.length) throw new Error("marshalled code ends too early");
    return width === 1 ? this.#bytes[this.#at] : this.#bytes.readInt32LE(this.#at);
  }
  #take(length) {
    const end = this.#at + length;
    if (length < 0 || end > this.#bytes.length) throw new Error("marshalled code ends too early");
    const taken = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return taken;
  }
};
var MarshalWriter = class {
  #pieces = [];
  #numbers = /* @__PURE__ */ new Map();
  write(code) {
    this.#count(code);
    this.#put(code);
    return Buffer.concat(this.#pieces);
  }
  #count(node) {
    node.uses++;
    if (node.uses === 1 || node.hasSet) for (const child of node.children) this.#count(child);
  }
  #put(node) {
    const number = this.#numbers.get(node);
    if (number !== void 0) {
      const reference = Buffer.from("r\0\0\0\0");
      reference.writeUInt32LE(number, 1);
      this.#pieces.push(reference);
      return;
    }
    const isShared = node.uses > 1 && !node.hasSet;
    if (isShared) this.#numbers.set(node, this.#numbers.size);
    this.#pieces.push(Buffer.from([node.type.charCodeAt(0) | (isShared ? FLAG_REF : 0)]), node.payload);
    const children = isSet(node.type) ? node.children.toSorted(compareAlone) : node.children;
    for (const [index, child] of children.entries()) {
      const between = node.between.get(index);
      if (between !== void 0) this.#pieces.push(between);
      this.#put(child);
    }
  }
};
function isSet(type) {
  return type === "<" || type === ">";
}
function compareAlone(a, b) {
  return Buffer.compare(alone(a), alone(b));
}
function alone(node) {
  return Buffer.concat([Buffer.from(node.type), node.payload, ...node.children.map(alone)]);
}

// src/formats/pyc/precompiler.ts
var compileMilliseconds = 10 * 6e4;
var memoryBytes = 4 * 1024 ** 3;
var headerBytes = 16;
function createPrecompiler(host) {
  const pythons = /* @__PURE__ */ new Map();
  const results = /* @__PURE__ */ new Map();
  let directory;
  let next = 0;
  const place = (name) => {
    directory ??= mkdtempSync(join(tmpdir(), "lambda-package-"));
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
      const failed2 = new Set(await run(host, python, folder, fresh, version, where));
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
      if (directory !== void 0) rmSync(directory, { recursive: true, force: true });
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
  const program = compileModules.replaceAll("{memory}", String(memoryBytes));
  const result = await host.run(python.program, [...python.args, ...isolated, "-c", program], {
    cwd: folder,
    env: pythonEnvironment(host.env),
    input: Buffer.from(JSON.stringify(modules.map(({ entry, number }) => [number, entry.path]))),
    timeout: compileMilliseconds
  });
  if (result.exitCode !== 0) throw failed(python, result.exitCode, result.stderr, place);
  const broken = JSON.parse(result.stdout);
  const minor = Number(version.split(".")[1]);
  for (const { number } of modules) {
    rmSync(join(folder, `${number}.py`));
    if (broken.includes(number)) continue;
    const file = join(folder, `${number}.pyc`);
    const bytes = readFileSync(file);
    const code = stableMarshal(bytes.subarray(headerBytes), minor);
    writeFileSync(file, Buffer.concat([bytes.subarray(0, headerBytes), code]));
  }
  return broken;
}
function failed(python, exitCode, stderr, place) {
  const lines = stderr.trim().split("\n").slice(-3);
  return userError({
    code: "precompile-failed",
    message: `Python ${python.version} ended with status ${exitCode} while it compiled the modules of the package.`,
    place,
    help: `leave \`precompile\` out; a module that the interpreter cannot bear stops it (it may take ${memoryBytes / 1024 ** 3} GiB and ${compileMilliseconds / 6e4} minutes)`,
    notes: lines.filter((line) => line !== "")
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
    const order2 = bytes[5];
    if (width !== 1 && width !== 2 || order2 !== 1 && order2 !== 2) {
      throw new ElfError("its class or byte order is not known");
    }
    this.#is64 = width === 2;
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

// src/wheels/derived.ts
var thisBuild = false ? void 0 : "6f10c0e85bbb0e67cb6c7e22313387372693e845ba8ec632877062bbeabdb091";
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
    return isKnown ? { value: header["value"], path, dataOffset, dataSize } : void 0;
  } catch {
    return void 0;
  }
}
function keepDerived(wheel, name, { value, data }, build) {
  const { stamp, path, pinned: pinned2 } = wheel;
  if (build === void 0 || stamp === void 0) return void 0;
  const { sha256 } = pinned2;
  const header = `${JSON.stringify({ build, sha256, stamp, dataSize: data.length, value })}
`;
  const content = Buffer.concat([Buffer.from(header), data]);
  const host = { storeDirectory: dirname(dirname(path)) };
  if (!writeRecord(host, join(dirname(path), name), content)) return void 0;
  return readDerived(wheel, name, build);
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
  if (/^[A-Za-z]:/.test(name)) return "its name begins with a drive letter";
  if (name.includes("\\")) return "its name holds a backslash";
  if (/[\u0000-\u001f\u007f-\u009f]/.test(name)) return "its name holds a control character";
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
function compareCodePoints(a, b) {
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    let left = a.charCodeAt(index);
    let right = b.charCodeAt(index);
    if (left === right) continue;
    if (left >= 55296 && right >= 55296) {
      left = left >= 57344 ? left - 2048 : left + 8192;
      right = right >= 57344 ? right - 2048 : right + 8192;
    }
    return left - right;
  }
  return a.length - b.length;
}
function sortedNames(names) {
  const list2 = [...names];
  return list2.some((name) => /[\ud800-\udfff]/.test(name)) ? list2.sort(compareCodePoints) : list2.sort();
}
function parentsOf(path) {
  const parents = [];
  for (let slash = path.indexOf("/"); slash !== -1; slash = path.indexOf("/", slash + 1)) {
    parents.push(path.slice(0, slash));
  }
  return parents;
}
function directoryOf(path) {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}
function directoriesAbove(paths) {
  const above = /* @__PURE__ */ new Set();
  for (let directory of new Set(paths.map(directoryOf))) {
    for (; directory !== "" && !above.has(directory); directory = directoryOf(directory))
      above.add(directory);
  }
  return above;
}

// src/formats/wheel-layout.ts
var MIB2 = 1024 * 1024;
function wheelError(wheel, what) {
  return userError({
    code: "bad-wheel",
    message: `\`${basename(wheel.path)}\`: ${what}`,
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
  const [metadata, tags, record2, entryPoints] = await readMembers(wheel.path, members, 64 * MIB2);
  return {
    wheel,
    files,
    distInfo,
    dataDirectories: findDataDirectories(files, distInfo),
    isPurelib: headerValues(tags.toString("utf8"), "Root-Is-Purelib", true)[0] === "true",
    headers: headersDirectory(metadata.toString("utf8"), tags.toString("utf8"), wheel),
    record: record2,
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
function headerValues(text, name, isWheel2) {
  const values = [];
  const prefix = `${name.toLowerCase()}:`;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line === "" && !isWheel2) break;
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
var SHARED = /\.so(?:\.|$)/;
async function compiledFiles(wheel) {
  const isPure = !wheel.facts.members.some(({ name }) => SHARED.test(name));
  return isPure ? [] : (await wheelNeeds(wheel)).compiled;
}
function createNeedsAhead() {
  let last = Promise.resolve();
  return (wheel) => {
    last = last.then(() => compiledFiles(wheel)).catch(() => void 0);
  };
}
async function readOrFind(wheel, build) {
  const kept = readDerived(wheel, KEPT, build);
  if (kept !== void 0) return kept.value;
  const needs = await readNeeds(wheel);
  if (build !== void 0) keepDerived(wheel, KEPT, { value: needs, data: Buffer.alloc(0) }, build);
  return needs;
}
async function readNeeds(wheel) {
  const open = await openWheel(wheel);
  const shared = [...open.files].filter(([path]) => SHARED.test(path));
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
    if (name !== void 0 && isWordName(name)) names.add(name);
  }
  return [...names].sort();
}
function moduleOf(file) {
  return /^(.+?)(?:\.[\w-]+)?\.(?:py|pyd|so)$/.exec(file)?.[1];
}

// src/wheels/credentials.ts
var MIN_FOREIGN_SECRET = 8;
var Credentials = class {
  #log;
  #indexes = [];
  /** `Authorization` by host name, from netrc. */
  #byHost = /* @__PURE__ */ new Map();
  /** `Authorization` for one address. */
  #byUrl = /* @__PURE__ */ new Map();
  constructor(log) {
    this.#log = log;
  }
  /**
   * Basic authentication (RFC 7617) with an index at `url`: for its pages, and for files on its host, which are often at
   * other paths. What a `link` gives is for that address alone.
   */
  add(url, username, password, from) {
    const header = this.#basic(username, password, from === "user");
    if (from === "link") this.#byUrl.set(addressOf(url), header);
    else {
      const { origin } = url;
      this.#indexes.push({ origin, path: partsOf(url), header, isUsers: from === "user" });
    }
  }
  /** As netrc has it: by host name only. */
  addHost(hostname, username, password) {
    const header = this.#basic(username, password, true);
    const key = hostname.toLowerCase();
    if (!this.#byHost.has(key)) this.#byHost.set(key, header);
  }
  /**
   * The `Authorization` header for a request to `url`, never one that belongs to another origin. Of several indexes on one
   * host the one counts whose path has most in common with that of `url`, as for pip; the user's before the checkout's.
   * netrc knows no ports: its entries go to HTTPS on the usual port, and elsewhere only to an origin that the user has
   * named (`isNamed`).
   */
  authorization(url, isNamed) {
    const path = partsOf(url);
    const rank = (login) => 2 * commonLength(login.path, path) + Number(login.isUsers);
    const [best] = this.#indexes.filter(({ origin }) => origin === url.origin).toSorted((left, right) => rank(right) - rank(left));
    if (best !== void 0 && rank(best) > 0) return best.header;
    const isUsual = url.protocol === "https:" && url.port === "";
    const ofHost = isUsual || isNamed ? this.#byHost.get(url.hostname) : void 0;
    return ofHost ?? best?.header ?? this.#byUrl.get(addressOf(url));
  }
  #basic(username, password, isUsers) {
    const encoded = Buffer.from(`${username}:${password}`).toString("base64");
    const secret = password === "" ? username : password;
    if (secret !== "" && (isUsers || secret.length >= MIN_FOREIGN_SECRET)) {
      for (const each of /* @__PURE__ */ new Set([secret, encodeURIComponent(secret), encoded])) this.#log.mask(each);
    }
    return `Basic ${encoded}`;
  }
};
function addressOf({ origin, pathname, search }) {
  return `${origin}${pathname}${search}`;
}
function partsOf({ pathname }) {
  return pathname.split("/").filter((part) => part !== "");
}
function commonLength(left, right) {
  const different = left.findIndex((part, index) => part !== right[index]);
  return different === -1 ? left.length : different;
}
function withoutCredentials(url, credentials, from) {
  if (url.username === "" && url.password === "") return url;
  credentials.add(url, unescaped(url.username), unescaped(url.password), from);
  const bare = new URL(url);
  bare.username = "";
  bare.password = "";
  return bare;
}
function displayUrl(url) {
  if (typeof url === "string" && !URL.canParse(url))
    return url.replace(/\/\/[^/@]*@/, "//").replace(/[?#].*$/s, "");
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}
function addNetrc(env, credentials) {
  const home = env["HOME"] ?? env["USERPROFILE"];
  const paths = (env["NETRC"] ?? "") !== "" ? [env["NETRC"]] : home === void 0 || home === "" ? [] : [join(home, ".netrc"), join(home, "_netrc")];
  for (const path of paths) {
    const text = readIfThere(path);
    if (text === void 0) continue;
    for (const entry of parseNetrc(text)) credentials.addHost(entry.machine, entry.login, entry.password);
    return;
  }
}
function readIfThere(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return void 0;
  }
}
function parseNetrc(text) {
  const entries = [];
  const plain = text.replace(/\r\n?/g, "\n").replace(/(^|\n)[ \t]*macdef[^\n]*\n(?:[^\n]+\n?)*/g, "$1").replace(/(^|\n)[ \t]*#[^\n]*/g, "$1");
  const tokens = [...plain.matchAll(/"((?:[^"\\\n]|\\.)*)"|(\S+)/g)].map(
    (match) => match[1]?.replace(/\\(.)/g, "$1") ?? match[2]
  );
  let current;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === "default") current = void 0;
    else if (token === "machine") {
      at += 1;
      current = { machine: tokens[at] ?? "", login: "", password: "" };
      entries.push(current);
    } else if (token === "login" || token === "password" || token === "account") {
      at += 1;
      if (current !== void 0 && token !== "account") current[token] = tokens[at] ?? "";
    }
  }
  return entries.filter((entry) => entry.machine !== "" && (entry.login !== "" || entry.password !== ""));
}

// src/wheels/failure.ts
var FetchFailure = class extends Error {
  kind;
  /** Another try may help. */
  isRetriable;
  /** What the server asks us to wait, milliseconds. */
  retryAfter;
  /** Host that could not be reached at all. */
  deadOrigin;
  constructor(kind, message, options = {}) {
    super(message);
    this.name = "FetchFailure";
    this.kind = kind;
    this.isRetriable = options.isRetriable ?? false;
    this.retryAfter = options.retryAfter;
    this.deadOrigin = options.deadOrigin;
  }
};
var advice = {
  "hash-mismatch": {
    code: "hash-mismatch",
    help: "do not use this file until you know why it changed; if the index has replaced it, generate the lock again"
  },
  refused: {
    code: "address-refused",
    help: "files of a checkout may name https addresses outside of this machine’s network only; if that index is yours, name it in the environment with PIP_INDEX_URL, PIP_EXTRA_INDEX_URL or UV_INDEX"
  },
  unauthorized: {
    code: "index-unauthorized",
    help: "give the credentials of that host: in PIP_INDEX_URL (`https://user:token@host/simple`), in UV_INDEX_<NAME>_USERNAME and UV_INDEX_<NAME>_PASSWORD, or in a netrc file (NETRC)"
  },
  untrusted: {
    code: "certificate-not-trusted",
    help: "when a proxy of your network signs connections, name the file of its certificate authority in SSL_CERT_FILE or NODE_EXTRA_CA_CERTS; else do not trust this connection"
  },
  unreachable: {
    code: "index-unreachable",
    help: "try again later, or name an index that this machine can reach (PIP_INDEX_URL; HTTPS_PROXY for a proxy)"
  },
  "not-found": {
    code: "wheel-not-found",
    help: "name the index that has it (PIP_EXTRA_INDEX_URL), or generate the lock again"
  }
};

// src/wheels/request.ts
var MAX_REDIRECTS = 5;
var MAX_TRIES = 5;
var FIRST_DELAY = 500;
var MAX_RETRY_AFTER = 6e4;
var IDLE_LIMIT = 3e4;
var TOTAL_LIMIT = 30 * 6e4;
var MAX_EARLY = 20;
async function request(from, options, context) {
  let url = parseHttpUrl(from, context);
  for (let redirects = 0; ; redirects += 1) {
    const isNamed = context.indexes.ownOrigins.has(url.origin);
    if (options.needsTls === true && url.protocol !== "https:" && !isNamed && !options.isOwn) {
      throw new FetchFailure(
        "refused",
        `${displayUrl(url)} comes over plain http, and there is no hash to check it by`
      );
    }
    const authorization = context.indexes.credentials.authorization(url, isNamed);
    const answer = await send(url, options.isOwn || isNamed, authorization, options, context);
    const location = answer.headers.get("location");
    if (![301, 302, 303, 307, 308].includes(answer.status) || location === void 0)
      return { answer, url, isLoggedIn: authorization !== void 0 };
    answer.drop();
    if (redirects === MAX_REDIRECTS) {
      throw new FetchFailure(
        "unreachable",
        `${displayUrl(from)} leads to more than ${MAX_REDIRECTS} redirects`
      );
    }
    const next = URL.canParse(location, url.href) ? new URL(location, url) : void 0;
    if (next === void 0)
      throw new FetchFailure("unreachable", `${displayUrl(url)} redirects to no valid URL`);
    next.username = "";
    next.password = "";
    url = parseHttpUrl(next.href, context);
  }
}
function parseHttpUrl(text, context) {
  const url = URL.canParse(text) ? new URL(text) : void 0;
  if (url === void 0 || url.protocol !== "https:" && url.protocol !== "http:") {
    throw new FetchFailure("refused", `\`${displayUrl(text)}\` is not an http or https URL`);
  }
  return withoutCredentials(url, context.indexes.credentials, "link");
}
async function send(url, isOwn, authorization, options, context) {
  try {
    return await context.host.fetch(url.href, {
      headers: { ...options.headers, ...authorization === void 0 ? {} : { authorization } },
      signal: options.signal,
      publicOnly: !isOwn
    });
  } catch (error) {
    throw networkFailure(url, error);
  }
}
var CERTIFICATE_CODES = /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS/;
var DEAD_CODES = /* @__PURE__ */ new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ETIMEDOUT"
]);
function networkFailure(url, error) {
  if (error instanceof FetchFailure || error instanceof UserError || !(error instanceof Error)) return error;
  const code = codeOf(error) ?? codeOf(error.cause);
  if (code === "ERR_PRIVATE_ADDRESS")
    return new FetchFailure("refused", `${displayUrl(url)}: ${error.message}`);
  const cause = code ?? error.message;
  if (code !== void 0 && CERTIFICATE_CODES.test(code))
    return new FetchFailure("untrusted", `${displayUrl(url)}: ${cause}`, { deadOrigin: url.origin });
  return new FetchFailure("unreachable", `${displayUrl(url)}: ${cause}`, {
    isRetriable: true,
    ...code !== void 0 && DEAD_CODES.has(code) ? { deadOrigin: url.origin } : {}
  });
}
function codeOf(error) {
  const code = error?.code;
  return typeof code === "string" ? code : void 0;
}
function statusFailure({ url, answer, isLoggedIn }, clock) {
  const { status, statusText } = answer;
  const message = `${displayUrl(url)} answered ${status}${statusText === "" ? "" : ` ${statusText}`}`;
  if (status === 401 || status === 403 || status === 407) {
    const sent = isLoggedIn ? "the credentials that were sent are refused" : "no credentials were sent";
    return new FetchFailure("unauthorized", `${message}: ${sent}`);
  }
  if (status === 404 || status === 410) return new FetchFailure("not-found", message);
  return new FetchFailure("unreachable", message, {
    isRetriable: [206, 408, 416, 425, 429, 500, 502, 503, 504].includes(status),
    retryAfter: retryAfter(answer.headers.get("retry-after"), clock)
  });
}
function retryAfter(value, clock) {
  if (value === void 0) return void 0;
  const wait = /^\s*\d+\s*$/.test(value) ? Number(value) * 1e3 : Date.parse(value) - clock.now();
  return Number.isNaN(wait) ? void 0 : Math.min(Math.max(wait, 0), MAX_RETRY_AFTER);
}
async function withRetries(origin, context, attempt3) {
  const { clock, log } = context.host;
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt3();
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      const isLast = tries === MAX_TRIES || context.deadOrigins.has(origin);
      if (!error.isRetriable || isLast) {
        if (error.deadOrigin !== void 0) context.deadOrigins.add(error.deadOrigin);
        if (tries === 1) throw error;
        throw new FetchFailure(error.kind, `${error.message} (${tries} tries)`);
      }
      log.debug(`${error.message}; trying again`);
      const pause = FIRST_DELAY * 2 ** (tries - 1) * (0.5 + Math.random());
      await clock.sleep(Math.max(pause, error.retryAfter ?? 0));
    }
  }
}
async function withinLimits(url, clock, work) {
  const aborted = new AbortController();
  const finished2 = new AbortController();
  const start = clock.elapsed();
  let last = start;
  const watch = async () => {
    for (let early = 0; early < MAX_EARLY && !finished2.signal.aborted; ) {
      const now = clock.elapsed();
      const left = Math.min(last + IDLE_LIMIT, start + TOTAL_LIMIT) - now;
      if (left <= 0) {
        aborted.abort();
        return;
      }
      await clock.sleep(left, finished2.signal);
      early = clock.elapsed() - now < left / 2 ? early + 1 : 0;
    }
  };
  void watch();
  try {
    return await work(aborted.signal, () => {
      last = clock.elapsed();
    });
  } catch (error) {
    if (!aborted.signal.aborted) {
      aborted.abort();
      throw error;
    }
    const isIdle = clock.elapsed() - start < TOTAL_LIMIT;
    throw new FetchFailure(
      "unreachable",
      isIdle ? `${displayUrl(url)}: nothing came for ${IDLE_LIMIT / 1e3} seconds` : `${displayUrl(url)}: not all of it came within ${TOTAL_LIMIT / 6e4} minutes`,
      { isRetriable: isIdle }
    );
  } finally {
    finished2.abort("finished");
  }
}

// src/wheels/download.ts
var MAX_SIZE = 1024 * 1024 * 1024;
var PIECE_SIZE = 512 * 1024;
async function downloadWheel(source, wheel, context) {
  return (await download(source, wheel, context)).temporary;
}
async function downloadUnpinned(source, context) {
  const partial = await download(source, { sha256: void 0, size: void 0 }, context);
  return { temporary: partial.temporary, sha256: partial.hash.digest("hex"), size: partial.received };
}
async function download(source, wheel, context) {
  const temporary = await createTemporary(context.host);
  const partial = {
    temporary,
    hash: createHash("sha256"),
    received: 0,
    etag: void 0,
    mismatches: 0
  };
  try {
    const origin = URL.canParse(source.url) ? new URL(source.url).origin : "";
    await withRetries(
      origin,
      context,
      () => withinLimits(
        source.url,
        context.host.clock,
        (signal, beat) => attempt(source, wheel, partial, { ...context, signal, beat })
      )
    );
    return partial;
  } catch (error) {
    context.onBytes(-partial.received);
    await discard(temporary);
    throw storeError(context.host, error);
  }
}
async function attempt(source, wheel, partial, context) {
  const headers = {
    accept: "*/*",
    // A server that compresses a zip once more would only cost time.
    "accept-encoding": "identity",
    ...partial.etag === void 0 || partial.received === 0 ? {} : { range: `bytes=${partial.received}-`, "if-range": partial.etag }
  };
  const result = await request(
    source.url,
    {
      headers,
      isOwn: source.isOwn,
      signal: context.signal,
      needsTls: wheel.sha256 === void 0
    },
    context
  );
  const { answer, url } = result;
  context.beat();
  const isContinued = answer.status === 206 && continuesAt(answer, partial);
  if (!isContinued) await restart(partial, context);
  if (!isContinued && answer.status !== 200) {
    answer.drop();
    throw statusFailure(result, context.host.clock);
  }
  const limit = wheel.size ?? MAX_SIZE;
  const expected = expectedSize(answer, partial.received);
  if (expected !== void 0 && expected > limit) {
    answer.drop();
    throw await mismatch(partial, context, sizeMessage(wheel, url, `${expected} bytes`));
  }
  await receive(answer, url, wheel, limit, partial, context);
  if (expected !== void 0 && partial.received < expected) {
    throw new FetchFailure(
      "unreachable",
      `${displayUrl(url)} ended after ${partial.received} of ${expected} bytes`,
      { isRetriable: true }
    );
  }
  if (wheel.size !== void 0 && partial.received !== wheel.size) {
    throw await mismatch(partial, context, sizeMessage(wheel, url, `${partial.received} bytes`));
  }
  const digest = partial.hash.copy().digest("hex");
  if (wheel.sha256 !== void 0 && digest !== wheel.sha256) {
    throw await mismatch(
      partial,
      context,
      `${displayUrl(url)} has the SHA-256 ${digest}, the lock says ${wheel.sha256}`
    );
  }
}
async function receive(answer, url, wheel, limit, partial, context) {
  partial.etag = continuableTag(answer);
  const piece = Buffer.allocUnsafeSlow(PIECE_SIZE);
  let filled = 0;
  const flush = async () => {
    const bytes = piece.subarray(0, filled);
    filled = 0;
    await writeAll(partial.temporary.handle, bytes, partial.received);
    partial.received += bytes.length;
    context.onBytes(bytes.length);
  };
  const take = (bytes) => {
    const part = bytes.subarray(0, PIECE_SIZE - filled);
    piece.set(part, filled);
    partial.hash.update(part);
    filled += part.length;
    return filled < PIECE_SIZE ? void 0 : flush().then(() => take(bytes.subarray(part.length)));
  };
  try {
    await answer.read((bytes) => {
      context.beat();
      if (partial.received + filled + bytes.length <= limit) return take(bytes);
      return mismatch(partial, context, sizeMessage(wheel, url, `more than ${limit} bytes`)).then(
        (failure) => {
          throw failure;
        }
      );
    });
  } catch (error) {
    if (!(error instanceof BrokenAnswer)) throw error;
    await flush();
    throw networkFailure(url, error);
  }
  await flush();
}
function sizeMessage(wheel, url, found) {
  const said = wheel.size === void 0 ? "no more than 1 GiB is taken without a size in the lock" : `the lock says ${wheel.size} bytes`;
  return `${displayUrl(url)} has ${found}, ${said}`;
}
async function mismatch(partial, context, message) {
  partial.mismatches += 1;
  await restart(partial, context);
  return new FetchFailure("hash-mismatch", message, { isRetriable: partial.mismatches < 2 });
}
async function restart(partial, context) {
  const { received } = partial;
  partial.received = 0;
  partial.etag = void 0;
  partial.hash = createHash("sha256");
  if (received === 0) return;
  context.onBytes(-received);
  await partial.temporary.handle.truncate(0);
}
function expectedSize({ headers }, received) {
  const length = headers.get("content-length");
  if (length === void 0 || !/^\d+$/.test(length) || headers.has("content-encoding")) return void 0;
  return received + Number(length);
}
function continuableTag({ headers }) {
  const tag = headers.get("etag");
  const isPlain = !headers.has("content-encoding");
  return isPlain && tag?.startsWith('"') === true ? tag : void 0;
}
function continuesAt({ headers }, partial) {
  const range = /^bytes (\d+)-/.exec(headers.get("content-range") ?? "");
  const isSame = (headers.get("etag") ?? partial.etag) === partial.etag;
  return isSame && range !== null && partial.received > 0 && Number(range[1]) === partial.received;
}

// src/wheels/index-page.ts
var ACCEPT_INDEX = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01";
function parseIndexPage(text, contentType, url) {
  const isJson2 = /json/i.test(contentType) || !/html/i.test(contentType) && text.trimStart().startsWith("{");
  return isJson2 ? parseJson2(text, url) : parseHtml(text, url);
}
var MAX_VALUES = 3e6;
function hasTooManyValues(text) {
  let left = MAX_VALUES;
  for (let at = 0; at < text.length && left > 0; at++) {
    const code = text.charCodeAt(at);
    if (code === 44 || code === 91 || code === 123) left -= 1;
  }
  return left === 0;
}
function parseJson2(text, url) {
  if (text.length > MAX_VALUES && hasTooManyValues(text)) {
    throw new FetchFailure("unreachable", `${displayUrl(url)} has more than ${MAX_VALUES} values`);
  }
  let page;
  try {
    page = JSON.parse(text);
  } catch {
    throw new FetchFailure("unreachable", `${displayUrl(url)} is not valid JSON`);
  }
  const version = record(record(page)?.["meta"])?.["api-version"];
  if (typeof version === "string" && !/^1(?:\.|$)/.test(version)) {
    throw new FetchFailure(
      "unreachable",
      `${displayUrl(url)} speaks version ${version} of the index API, not 1`
    );
  }
  const files = record(page)?.["files"];
  if (!Array.isArray(files))
    throw new FetchFailure("unreachable", `${displayUrl(url)} has no list of files (PEP 691)`);
  return files.flatMap((entry) => {
    const file = record(entry);
    const [filename, link] = [file?.["filename"], file?.["url"]];
    if (file === void 0 || typeof filename !== "string" || typeof link !== "string") return [];
    const target = absolute(link, url);
    if (target === void 0) return [];
    const sha256 = record(file["hashes"])?.["sha256"];
    const [size, python, yanked] = [file["size"], file["requires-python"], file["yanked"]];
    const uploaded = file["upload-time"];
    const metadata = metadataOf(file["core-metadata"] ?? file["dist-info-metadata"]);
    return [
      {
        filename,
        url: target,
        sha256: typeof sha256 === "string" && isSha256(sha256.toLowerCase()) ? sha256.toLowerCase() : void 0,
        size: typeof size === "number" && Number.isSafeInteger(size) && size >= 0 ? size : void 0,
        requiresPython: typeof python === "string" ? python : void 0,
        isYanked: yanked === true || typeof yanked === "string",
        ...typeof uploaded === "string" && { uploadTime: uploaded },
        ...metadata !== void 0 && { metadata }
      }
    ];
  });
}
function metadataOf(value) {
  const text = typeof value === "string" ? /^sha256=(.*)$/s.exec(value)?.[1] : record(value)?.["sha256"];
  if (typeof text === "string" && isSha256(text.toLowerCase())) return { sha256: text.toLowerCase() };
  return value === true || value === "true" || typeof text === "string" ? { sha256: void 0 } : void 0;
}
function record(value) {
  return typeof value === "object" && value !== null ? value : void 0;
}
function parseHtml(text, url) {
  const files = [];
  let base = url;
  for (const tag of tagsOf(text)) {
    const href = tag.attributes.get("href");
    if (href === void 0) continue;
    if (tag.name === "base") base = absolute(href, url) ?? base;
    if (tag.name !== "a") continue;
    const target = absolute(href, base);
    const filename = target === void 0 ? void 0 : lastPart(target);
    if (target === void 0 || filename === void 0) continue;
    const hash = /^#(?:.*&)?sha256=([0-9a-fA-F]+)/.exec(new URL(target).hash)?.[1]?.toLowerCase();
    const metadata = metadataOf(
      tag.attributes.get("data-core-metadata") ?? tag.attributes.get("data-dist-info-metadata")
    );
    files.push({
      filename,
      url: target,
      sha256: hash !== void 0 && isSha256(hash) ? hash : void 0,
      size: void 0,
      requiresPython: tag.attributes.get("data-requires-python"),
      isYanked: tag.attributes.has("data-yanked"),
      ...metadata !== void 0 && { metadata }
    });
  }
  return files;
}
var TAG_NAME = /(a|base)(?=[\s/>])/iy;
var ATTRIBUTE = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/y;
function* tagsOf(text) {
  for (let at = text.indexOf("<"); at !== -1; at = text.indexOf("<", at)) {
    if (text.startsWith("<!--", at)) {
      const end = text.indexOf("-->", at + 4);
      if (end === -1) return;
      at = end + 3;
      continue;
    }
    TAG_NAME.lastIndex = at + 1;
    const name = TAG_NAME.exec(text)?.[1];
    at += 1;
    if (name === void 0) continue;
    at += name.length;
    const attributes = /* @__PURE__ */ new Map();
    for (; ; ) {
      ATTRIBUTE.lastIndex = at;
      const match = ATTRIBUTE.exec(text);
      if (match === null) break;
      at = ATTRIBUTE.lastIndex;
      const key = match[1].toLowerCase();
      if (!attributes.has(key)) attributes.set(key, unescapeHtml(match[2] ?? match[3] ?? match[4] ?? ""));
    }
    yield { name: name.toLowerCase(), attributes };
  }
}
var ENTITIES = /* @__PURE__ */ new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"]
]);
function unescapeHtml(text) {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]+));/g, (whole, decimal, hex2, name) => {
    if (typeof name === "string") return ENTITIES.get(name) ?? whole;
    const code = typeof decimal === "string" ? Number(decimal) : parseInt(String(hex2), 16);
    return code > 0 && code <= 1114111 ? String.fromCodePoint(code) : whole;
  });
}
function absolute(link, base) {
  return URL.canParse(link, base) ? new URL(link, base).href : void 0;
}
function lastPart(url) {
  try {
    return decodeURIComponent(new URL(url).pathname.split("/").at(-1) ?? "") || void 0;
  } catch {
    return void 0;
  }
}

// builtin:node:url
var builtin6 = () => process.getBuiltinModule("node:url");
function fileURLToPath(...given) {
  return builtin6().fileURLToPath(...given);
}

// src/wheels/inside.ts
function isInside(root, path) {
  try {
    const way = relative(realpathSync(root), realpathSync(path));
    return way === "" || way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
  } catch {
    return false;
  }
}

// src/wheels/indexes.ts
function readIndexOptions(host, root, checkout = { indexes: [], findLinks: [] }, directories = []) {
  const { env } = host;
  const credentials = new Credentials(host.log);
  const pip = readPipConfiguration(env);
  const own2 = ownIndexes(env, pip);
  const isOff = checkout.noIndex === true || isTrue(env["PIP_NO_INDEX"] ?? pip.get("no-index")) || isTrue(env["UV_NO_INDEX"]);
  const ownOrigins = /* @__PURE__ */ new Set([new URL(publicIndex.url).origin, `https://${publicIndex.filesHost}`]);
  const open = (named2, from) => withoutCredentials(parseUrl(named2), credentials, from);
  const scopes = scopesOf(checkout.sources ?? []);
  const opened = (named2, from) => {
    const url = indexUrl(open(named2, from));
    const unscoped = from === "user" ? everything : /* @__PURE__ */ new Set();
    const projects = named2.name === void 0 ? void 0 : scopes.get(named2.name) ?? unscoped;
    return { url, isPublic: isPublicUrl(url), ...projects && projects !== everything && { projects } };
  };
  const ownIndexed = own2.all.map((named2) => {
    const index = opened(named2, "user");
    addNamedCredentials(env, named2, new URL(index.url), credentials);
    return index;
  });
  const named = checkout.indexes.map((text) => ({ ...splitName(text), origin: "`[python-repos].indexes`" })).filter(({ url }) => !own2.replacesDefault || !URL.canParse(url) || !isPublicUrl(url));
  const isDefault = !own2.replacesDefault && named.length === 0;
  const all = [
    ...ownIndexed,
    ...isDefault ? [{ url: indexUrl(new URL(publicIndex.url)), isPublic: true }] : [],
    ...named.map((one) => opened(one, "checkout"))
  ];
  const inOrder2 = [...all.filter(({ isPublic }) => !isPublic), ...all.filter(({ isPublic }) => isPublic)];
  const links = readFindLinks(host, root, pip, checkout);
  const linkPages = links.pages.map(({ isOwn, ...page }) => ({
    url: open(page, isOwn ? "user" : "checkout").href,
    isOwn
  }));
  const ownPages = [...ownIndexed, ...linkPages.filter(({ isOwn }) => isOwn)].map(({ url }) => url);
  for (const url of ownPages) ownOrigins.add(new URL(url).origin);
  addNetrc(env, credentials);
  const ownDirectories = [
    ...directories.map((path) => namedDirectory(host.cwd, path)),
    ...links.ownDirectories
  ];
  return {
    indexes: isOff ? [] : inOrder2.filter(({ url }, at) => inOrder2.findIndex((one) => one.url === url) === at),
    directories: [...ownDirectories, ...links.checkoutDirectories],
    ownDirectories,
    linkPages: linkPages.map((page) => page.url),
    ownOrigins,
    ownPages: new Set(ownPages),
    credentials
  };
}
var everything = /* @__PURE__ */ new Set(["*"]);
function scopesOf(sources) {
  const scopes = /* @__PURE__ */ new Map();
  for (const source of sources) {
    const [, name = "", scope = ""] = /^([^=]+)=(.*)$/s.exec(source.trim()) ?? [];
    const project = /^[A-Za-z0-9][A-Za-z0-9._-]*(?=\s*(?:;|$))/.exec(scope.trim())?.[0];
    if (name === "") continue;
    if (project === void 0) scopes.set(name, new Set(everything));
    else scopes.set(name, (scopes.get(name) ?? /* @__PURE__ */ new Set()).add(normalizeName(project)));
  }
  return new Map([...scopes].map(([name, projects]) => [name, projects.has("*") ? everything : projects]));
}
function indexesOf(project, { indexes }) {
  const own2 = indexes.filter(({ projects }) => projects?.has(project) === true);
  return own2.length > 0 ? own2 : indexes.filter(({ projects }) => projects === void 0);
}
function refuseInsecure(index, { ownOrigins }) {
  const { protocol, origin } = new URL(index);
  if (protocol === "https:" || ownOrigins.has(origin)) return;
  throw new FetchFailure(
    "refused",
    `${displayUrl(index)} is asked over plain http, and there is no hash to check its files by`
  );
}
function isPublicUrl(url) {
  const { host } = new URL(url);
  return host === new URL(publicIndex.url).host || host === publicIndex.filesHost;
}
function ownIndexes(env, pip) {
  const from = (name, text = env[name]) => words(text).map((word) => ({
    ...name.startsWith("UV_") ? splitName(word) : { url: word },
    origin: name
  }));
  const defaults = [
    ...from("UV_DEFAULT_INDEX"),
    ...from("UV_INDEX_URL"),
    ...from("PIP_INDEX_URL", env["PIP_INDEX_URL"] ?? pip.get("index-url"))
  ];
  const extras = [
    ...from("UV_INDEX"),
    ...from("UV_EXTRA_INDEX_URL"),
    ...from("PIP_EXTRA_INDEX_URL", env["PIP_EXTRA_INDEX_URL"] ?? pip.get("extra-index-url"))
  ];
  return { all: [...extras, ...defaults], replacesDefault: defaults.length > 0 };
}
function splitName(word) {
  const match = /^([A-Za-z0-9._-]+)=(.+)$/s.exec(word);
  return match === null ? { url: word } : { name: match[1], url: match[2] };
}
function addNamedCredentials(env, named, url, credentials) {
  if (named.name === void 0) return;
  const prefix = `UV_INDEX_${named.name.toUpperCase().replace(/[^A-Z0-9]/g, "_")}`;
  const username = env[`${prefix}_USERNAME`] ?? "";
  const password = env[`${prefix}_PASSWORD`] ?? "";
  if (username !== "" || password !== "") credentials.add(url, username, password, "user");
}
function parseUrl(named) {
  const url = URL.canParse(named.url) ? new URL(named.url) : void 0;
  if (url === void 0 || url.protocol !== "https:" && url.protocol !== "http:") {
    throw userError({
      // The value may hold a password: it is not shown.
      code: "bad-index-url",
      message: `${named.origin} is not the URL of a package index`,
      help: "an index is given as `https://host/path/simple/`"
    });
  }
  return url;
}
function indexUrl(url) {
  const { origin, pathname, search } = url;
  return `${origin}${pathname.endsWith("/") ? pathname : `${pathname}/`}${search}`;
}
function namedDirectory(cwd, path) {
  const absolute2 = resolve(cwd, path);
  if (isDirectory(absolute2)) return absolute2;
  throw userError({
    code: "no-wheels-directory",
    message: `\`${path}\`, which is named for wheels, is not a directory`,
    help: `name a directory with wheels, relative to ${cwd}`
  });
}
function isDirectory(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
function readFindLinks(host, root, pip, checkout) {
  const { env } = host;
  const own2 = [
    ...words(env["PIP_FIND_LINKS"] ?? pip.get("find-links")),
    ...(env["UV_FIND_LINKS"] ?? "").split(",").flatMap(words)
  ];
  const isPage = (link) => /^https?:\/\//i.test(link);
  return {
    ownDirectories: own2.filter((link) => !isPage(link)).map((link) => localPath(host.cwd, link)).filter(isDirectory),
    checkoutDirectories: checkout.findLinks.filter((link) => !isPage(link)).map((link) => localPath(root, link)).filter((path) => isInside(root, path) && isDirectory(path)),
    pages: [
      ...own2.filter(isPage).map((url) => ({ url, origin: "PIP_FIND_LINKS", isOwn: true })),
      ...checkout.findLinks.filter(isPage).map((url) => ({ url, origin: "`[python-repos].find_links`", isOwn: false }))
    ]
  };
}
function localPath(base, link) {
  if (!/^file:/i.test(link)) return resolve(base, link);
  try {
    return fileURLToPath(link);
  } catch {
    return resolve(base, link);
  }
}
function readPipConfiguration(env) {
  const home = env["HOME"] ?? env["USERPROFILE"] ?? "";
  const configured = env["PIP_CONFIG_FILE"] ?? "";
  const paths = configured !== "" ? [configured] : [
    "/etc/pip.conf",
    ...home === "" ? [] : [join(home, ".pip", "pip.conf")],
    ...(env["XDG_CONFIG_HOME"] ?? "") !== "" ? [join(env["XDG_CONFIG_HOME"], "pip", "pip.conf")] : home === "" ? [] : [join(home, ".config", "pip", "pip.conf")],
    ...(env["APPDATA"] ?? "") === "" ? [] : [join(env["APPDATA"], "pip", "pip.ini")]
  ];
  const settings = /* @__PURE__ */ new Map();
  for (const path of paths) {
    for (const [key, value] of parsePipConfiguration(readIfThere(path) ?? "")) settings.set(key, value);
  }
  return settings;
}
function parsePipConfiguration(text) {
  const settings = /* @__PURE__ */ new Map();
  let section = "";
  let key;
  for (const line of text.split(/\r\n|\n|\r/)) {
    if (/^\s*(?:[#;]|$)/.test(line)) continue;
    const header = /^\[([^\]]*)\]/.exec(line);
    const pair = /^([^\s:=][^:=]*?)\s*[:=]\s*(.*?)\s*$/.exec(line);
    if (header !== null) {
      section = header[1];
      key = void 0;
    } else if (/^\s/.test(line)) {
      if (key !== void 0) settings.set(key, `${settings.get(key) ?? ""} ${line.trim()}`.trim());
    } else if (pair !== null) {
      const name = pair[1].toLowerCase().replaceAll("_", "-");
      key = ["global", "install", "download"].includes(section) ? name : void 0;
      if (key !== void 0) settings.set(key, pair[2]);
    }
  }
  return settings;
}
function words(text) {
  return (text ?? "").split(/\s+/).filter((word) => word !== "");
}
function isTrue(text) {
  return /^(?:1|true|yes|y|on|t)$/i.test(text ?? "");
}

// src/wheels/projects.ts
var MAX_PAGE_SIZE = 64 * 1024 * 1024;
function createProjects(context) {
  const pages = /* @__PURE__ */ new Map();
  const once3 = (url, named) => {
    const page = pages.get(url) ?? readPage(url, context.indexes.ownPages.has(named), context);
    pages.set(url, page);
    return page;
  };
  return {
    page: (index, project) => once3(projectUrl(index, project), index),
    links: (url) => once3(url, url)
  };
}
async function listProjectFiles(project, context) {
  const projects = createProjects({ ...context, deadOrigins: /* @__PURE__ */ new Set() });
  const pages = await Promise.all(
    indexesOf(project, context.indexes).map(async (index) => {
      try {
        return (await projects.page(index.url, project)).files;
      } catch (error) {
        if (error instanceof FetchFailure && error.kind === "not-found") return [];
        throw error;
      }
    })
  );
  return pages.flat();
}
function projectUrl(index, project) {
  const url = new URL(index);
  url.pathname += `${encodeURIComponent(project)}/`;
  return url.href;
}
async function readPage(from, isOwn, context) {
  const headers = { accept: ACCEPT_INDEX, "accept-encoding": "gzip" };
  return get(from, { headers, isOwn, limit: MAX_PAGE_SIZE }, context, (bytes, headers2, url) => ({
    files: parseIndexPage(bytes.toString("utf8"), headers2.get("content-type") ?? "", url.href),
    isOwn
  }));
}
function downloadText(url, isOwn, limit, context) {
  return get(
    url,
    { headers: { accept: "*/*", "accept-encoding": "gzip" }, isOwn, limit },
    context,
    (bytes) => bytes
  );
}
async function get(from, options, context, read) {
  const origin = URL.canParse(from) ? new URL(from).origin : "";
  return withRetries(
    origin,
    context,
    () => withinLimits(from, context.host.clock, async (signal, beat) => {
      const result = await request(from, { ...options, signal }, context);
      const { answer, url } = result;
      if (answer.status !== 200) {
        answer.drop();
        throw statusFailure(result, context.host.clock);
      }
      return read(await readContent(answer, url, options.limit, beat), answer.headers, url);
    })
  );
}
async function readContent(answer, url, limit, beat) {
  const pieces = [];
  let size = 0;
  try {
    await answer.read((bytes) => {
      beat();
      size += bytes.length;
      if (size > limit) {
        throw new FetchFailure("unreachable", `${displayUrl(url)} has more than ${limit} bytes`);
      }
      pieces.push(bytes);
      return void 0;
    });
  } catch (error) {
    throw networkFailure(url, error);
  }
  return Buffer.concat(pieces);
}

// src/wheels/local-wheels.ts
function listLocalWheels(named) {
  const wheels2 = /* @__PURE__ */ new Map();
  for (const directory of named.directories) {
    for (const filename of namesIn(directory)) {
      const name = isSafeWheelName(filename) ? parseWheelFilename(filename)?.normalizedName : void 0;
      const path = name === void 0 ? void 0 : fileIn(named, directory, filename);
      if (name === void 0 || path === void 0) continue;
      const known2 = wheels2.get(name);
      if (known2 === void 0) wheels2.set(name, [{ filename, path }]);
      else if (!known2.some((one) => one.filename === filename)) known2.push({ filename, path });
    }
  }
  return wheels2;
}
function fileIn({ ownDirectories }, directory, filename) {
  const path = join(directory, filename);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return void 0;
  return ownDirectories.includes(directory) || isInside(directory, path) ? path : void 0;
}
function namesIn(directory) {
  try {
    return readdirSync(directory).sort();
  } catch {
    return [];
  }
}

// src/wheels/sources.ts
function localSources(wheel, indexes, root) {
  const named = indexes.directories.flatMap((directory) => fileIn(indexes, directory, wheel.filename) ?? []);
  const locked = localPath2(wheel, root);
  return locked === void 0 ? named : [...named, locked];
}
function localPath2({ url, lockPath: lockPath2 }, root) {
  const path = writtenPath(url, resolve(root, dirname(lockPath2)));
  return path !== void 0 && isInside(root, path) ? path : void 0;
}
function writtenPath(url, directory) {
  if (url === "" || isRemote(url)) return void 0;
  if (!/^file:/i.test(url)) return resolve(directory, url);
  try {
    return fileURLToPath(url);
  } catch {
    return void 0;
  }
}
function isRemote(url) {
  return /^[a-z][a-z0-9+.-]+:/i.test(url) && !/^file:/i.test(url);
}
function remoteSources(wheel, indexes, projects) {
  const direct = isRemote(wheel.url) ? wheel.url : void 0;
  const found = (find) => find;
  const locked = direct === void 0 ? [] : [found(() => Promise.resolve({ url: direct, isOwn: false }))];
  const mine = indexesOf(wheel.name, indexes);
  const own2 = mine.filter((index) => !index.isPublic);
  const lookups = [
    ...own2.map((index) => found(() => findOnPage(projects.page(index.url, wheel.name), index.url, wheel))),
    ...indexes.linkPages.map((page) => found(() => findOnPage(projects.links(page), page, wheel)))
  ];
  const open = indexes.indexes.filter((index) => index.isPublic);
  const isPublicFile = direct !== void 0 && URL.canParse(direct) && isPublicUrl(direct);
  if (isPublicFile && open.length === 0) return lookups;
  const isFirst = open.length > 0 || direct !== void 0 && isOwnUrl(direct, indexes);
  const publicLookups = isPublicFile ? [] : mine.filter((index) => index.isPublic).map((index) => found(() => findOnPage(projects.page(index.url, wheel.name), index.url, wheel)));
  return isFirst ? [...locked, ...lookups, ...publicLookups] : [...lookups, ...locked];
}
function isOwnUrl(url, indexes) {
  return URL.canParse(url) && indexes.ownOrigins.has(new URL(url).origin);
}
async function findOnPage(page, address, wheel) {
  const { files, isOwn } = await page;
  const named = files.filter((file2) => file2.filename === wheel.filename);
  const file = named.find(({ sha256 }) => sha256 === wheel.sha256) ?? named.find(({ sha256 }) => sha256 === void 0);
  if (file !== void 0) return { url: file.url, isOwn };
  const other = named[0]?.sha256;
  if (other !== void 0) {
    throw new FetchFailure(
      "hash-mismatch",
      `${displayUrl(address)} offers ${wheel.filename} with the SHA-256 ${other}, the lock says ${wheel.sha256}`
    );
  }
  throw new FetchFailure("not-found", `${displayUrl(address)} has no ${wheel.filename}`);
}

// src/wheels/fetch-wheels.ts
var AT_ONCE = 8;
var LABEL = "Fetching wheels";
var REPORT_EVERY = 100;
async function fetchWheels(pinned2, context) {
  const { host } = context;
  const diagnostics = [];
  const wanted = uniqueFiles(pinned2, diagnostics);
  const stored = /* @__PURE__ */ new Map();
  const missing = [];
  for (const wheel of wanted) {
    const known2 = await readStored(host, wheel);
    if (known2 === void 0) missing.push(wheel);
    else stored.set(storedPath(host, wheel), known2);
  }
  const reused = { count: stored.size, bytes: bytesOf(stored) };
  if (missing.length > 0) {
    await removeLeftovers(host);
    await getAll(missing, context, stored, diagnostics);
  }
  if (diagnostics.length > 0) throw new UserError(diagnostics);
  return {
    wheels: pinned2.map((wheel) => ({ ...stored.get(storedPath(host, wheel)), pinned: wheel })),
    reused: reused.count,
    reusedBytes: reused.bytes,
    downloaded: stored.size - reused.count,
    downloadedBytes: bytesOf(stored) - reused.bytes
  };
}
function bytesOf(stored) {
  return [...stored.values()].reduce((sum, wheel) => sum + wheel.size, 0);
}
function uniqueFiles(pinned2, diagnostics) {
  const files = /* @__PURE__ */ new Map();
  for (const wheel of pinned2) {
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
    if (!diagnostics.some((known2) => known2.message === diagnostic.message)) diagnostics.push(diagnostic);
  }
}
async function getAll(missing, context, stored, diagnostics) {
  const { host } = context;
  const progress = createProgress(host, missing);
  const download2 = {
    host,
    indexes: context.indexes,
    deadOrigins: /* @__PURE__ */ new Set(),
    onBytes: (count) => progress.add(count)
  };
  const projects = createProjects(download2);
  const absent = /* @__PURE__ */ new Set();
  const failed2 = /* @__PURE__ */ new Map();
  const queue = missing.values();
  let isBroken = false;
  const work = async () => {
    for (const wheel of queue) {
      if (isBroken) return;
      try {
        const kept = await getOne(wheel, context, download2, projects);
        if (kept === void 0) absent.add(wheel);
        else {
          stored.set(storedPath(host, wheel), kept);
          context.onStored?.(kept);
        }
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
async function getOne(wheel, context, download2, projects) {
  const temporary = await getFile(wheel, context, download2, projects);
  return temporary && await keep(context.host, wheel, temporary);
}
async function getFile(file, context, download2, projects) {
  for (const path of localSources(file, context.indexes, context.root)) {
    const copied = await copyVerified(context.host, file, path);
    if (copied !== void 0) return copied;
  }
  if (context.offline) return void 0;
  const failures = [];
  for (const find of remoteSources(file, context.indexes, projects)) {
    try {
      const temporary = await downloadWheel(await find(), file, download2);
      warnOfWrongFiles(file, failures, context);
      return temporary;
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      failures.push(error);
    }
  }
  throw new UserError([{ severity: "error", ...describe(file, failures, context) }]);
}
function warnOfWrongFiles({ filename, lockPath: lockPath2 }, failures, { host }) {
  for (const { kind, message } of failures) {
    if (kind !== "hash-mismatch") continue;
    host.log.diagnostic({
      severity: "warning",
      code: "hash-mismatch",
      message: `${filename} was taken from another place: ${message}`,
      place: { path: lockPath2 },
      help: "find out why that place has another file of this name"
    });
  }
}
async function fetchSdist(sdist, context) {
  if (!isSafeSdistName(sdist.filename) || !isSha256(sdist.sha256)) {
    throw userError({
      code: "bad-sdist-name",
      message: `\`${sdist.filename}\` is not the file name of a source distribution, or its hash is not a SHA-256`,
      place: { path: sdist.lockPath },
      help: "a source distribution is named `name-version.tar.gz` (PEP 625); generate the lock again"
    });
  }
  const { host, indexes } = context;
  const download2 = { host, indexes, deadOrigins: /* @__PURE__ */ new Set(), onBytes: () => void 0 };
  const temporary = await getFile(sdist, context, download2, createProjects(download2));
  if (temporary !== void 0) return temporary;
  throw new UserError([offlineMissing([sdist])]);
}
var KINDS = ["hash-mismatch", "refused", "unauthorized", "untrusted", "unreachable", "not-found"];
var outcomes = {
  "hash-mismatch": "is not the file that was locked",
  refused: "is not fetched",
  unauthorized: "cannot be fetched",
  untrusted: "cannot be fetched",
  unreachable: "cannot be fetched",
  "not-found": "is nowhere to be had"
};
function describe(wheel, failures, context) {
  const worst = KINDS.flatMap((kind2) => failures.filter((failure) => failure.kind === kind2))[0];
  const place = { path: wheel.lockPath };
  const notes = failures.filter((failure) => failure !== worst).map((failure) => failure.message);
  const rest = { place, ...notes.length === 0 ? {} : { notes } };
  const reason = worst?.message ?? "neither the lock nor the environment says where it is";
  const kind = worst?.kind ?? "not-found";
  const { code, help } = advice[kind];
  return {
    code,
    message: `${wheel.filename} ${outcomes[kind]}: ${reason}`,
    help: kind === "not-found" ? `asked: ${asked2(wheel, context)}; ${help}` : help,
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
    help: "run once without --offline, or put the wheels into a directory and name it in PIP_FIND_LINKS",
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

// src/checks/compiled-checks.ts
function checkCompiled(target, place, platform, wheels2) {
  const machine = platform.markers.platform_machine;
  const isModule = extensionModule(platform);
  return wheels2.flatMap(({ filename, lockPath: lockPath2, compiled }) => {
    const modules = compiled.filter(({ path }) => isModule.test(path));
    const foreign = modules.find(
      (one) => machine !== void 0 && one.machine !== void 0 && one.machine !== machine
    );
    const newer = modules.find(({ needs }) => isNewer(needs?.glibc, platform.glibc));
    const notes = [`locked in ${lockPath2}`];
    return [
      ...foreign === void 0 ? [] : [
        {
          severity: "error",
          code: "compiled-for-other-machine",
          message: `\`${foreign.path}\` of ${filename} is made for ${foreign.machine}, and ${target} is for ${machine}: its import would fail.`,
          place,
          help: "the wheel does not keep what its name says: use another version of the package",
          notes
        }
      ],
      ...newer === void 0 ? [] : [
        {
          severity: "error",
          code: "glibc-too-old",
          message: `\`${newer.path}\` of ${filename} asks for glibc ${newer.needs.glibc}, and ${platform.description} has ${platform.glibc.join(".")}: its import would fail.`,
          place,
          help: "use a version of the package with a wheel for an older glibc, or a newer runtime",
          notes
        }
      ]
    ];
  });
}
function extensionModule({ markers }) {
  const version = (markers.python_version ?? "").replace(".", "");
  return new RegExp(`\\.(?:cpython-${version}[a-z]?-[\\w-]+|abi3)\\.so$`);
}
function isNewer(wanted, offered) {
  if (wanted === void 0 || offered === void 0) return false;
  const [major = 0, minor = 0] = wanted.split(".").map(Number);
  return major > offered[0] || major === offered[0] && minor > offered[1];
}

// src/plans/lay-out-plans.ts
async function layOutPlans(plans, stored, problems) {
  const laidOut = [];
  let next = 0;
  let nextOfFormat = 0;
  for (const plan of plans) {
    const wheels2 = stored.wheels.slice(next, next += plan.wheels.length);
    const formatWheels = stored.formatWheels.slice(nextOfFormat, nextOfFormat += plan.formatWheels.length);
    const contents = await plan.layOut({ wheels: wheels2, formatWheels }, problems);
    const layers = contents.layers ?? [];
    if (plan.checked !== void 0) {
      const own2 = {
        target: plan.target.spec,
        files: (contents.importable ?? contents.bundle).entries,
        unzippedSize: unzippedSizeOf(contents.bundle)
      };
      problems.add(...checkFunction(plan.checked, [own2, ...layers]));
    }
    if (plan.platform !== void 0) await checkWheels(plan, plan.platform, wheels2, problems);
    const elsewhere = new Set(layers.flatMap((layer) => layer.wheels));
    laidOut.push({ plan, contents, wheels: wheels2.filter((wheel) => !elsewhere.has(wheel)) });
  }
  return laidOut;
}
async function checkWheels({ target }, platform, wheels2, problems) {
  const checked = [];
  for (const wheel of wheels2) {
    const compiled = await new Problems().collectAsync(() => compiledFiles(wheel));
    const { filename, lockPath: lockPath2 } = wheel.pinned;
    if (compiled !== void 0) checked.push({ filename, lockPath: lockPath2, compiled });
  }
  const place = target.fieldPlaces.get("runtime") ?? target.place;
  problems.add(...checkCompiled(target.spec, place, platform, checked));
}

// src/requirements/memberships.ts
function settleMemberships(marker, isMember) {
  if (marker.kind !== "compare") {
    const left = settleMemberships(marker.left, isMember);
    const right = settleMemberships(marker.right, isMember);
    const [neutral, deciding] = marker.kind === "and" ? [ALWAYS, NEVER] : [NEVER, ALWAYS];
    if (left === deciding || right === neutral) return left;
    return right === deciding || left === neutral ? right : { ...marker, left, right };
  }
  const asked3 = membershipOf(marker);
  const known2 = asked3 && isMember(asked3.name, asked3.variable);
  if (asked3 === void 0 || known2 === void 0) return marker;
  return known2 === asked3.isWanted ? ALWAYS : NEVER;
}
function memberships(marker) {
  if (marker.kind !== "compare") return [...memberships(marker.left), ...memberships(marker.right)];
  const asked3 = membershipOf(marker);
  return asked3 === void 0 ? [] : [asked3];
}
function membershipOf(marker) {
  const { left, operator, right } = marker;
  const [operand, other] = left.kind === "variable" ? [left, right] : [right, left];
  if (operand.kind !== "variable" || other.kind !== "literal") return void 0;
  const [yes, no] = operand.name === "extra" ? ["==", "!="] : ["in", "not in"];
  const isSet2 = operand.name === "extras" || operand.name === "dependency_groups";
  if (operand.name !== "extra" && !(isSet2 && operand === right)) return void 0;
  if (operator !== yes && operator !== no) return void 0;
  return { name: other.value, variable: operand.name, isWanted: operator === yes };
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
function repositoryOf({ distributions }, platform, wishes = []) {
  const extras = /* @__PURE__ */ new Set();
  const wanted = wishes.filter((requirement) => applies(requirement, platform));
  const budget = { left: MAX_TRIALS };
  let own2;
  let repository = withExtras(distributions, platform, extras);
  for (; ; ) {
    const met = wanted.filter((requirement) => brings(repository, requirement));
    const unmet = wanted.filter((requirement) => !brings(repository, requirement));
    if (unmet.length === 0) return repository;
    own2 ??= byName(distributions);
    const [narrowest] = unmet.map((requirement) => waysTo(requirement, own2, platform, extras, budget)).filter((ways) => ways.length > 0).toSorted((one, other) => one.length - other.length);
    budget.left -= distributions.length * (narrowest?.length ?? 0);
    if (narrowest === void 0 || extras.size === MAX_EXTRAS || budget.left < 0) return repository;
    const [best] = narrowest.map((extra) => ({ extra, with: withExtras(distributions, platform, /* @__PURE__ */ new Set([...extras, extra])) })).map((way) => ({ ...way, lost: met.filter((requirement) => !brings(way.with, requirement)).length })).toSorted((one, other) => one.lost - other.lost || one.with.size - other.with.size);
    extras.add(best.extra);
    repository = best.with;
  }
}
function byName(distributions) {
  const names = /* @__PURE__ */ new Map();
  for (const one of distributions) {
    const known2 = names.get(one.name);
    if (known2 === void 0) names.set(one.name, [one]);
    else known2.push(one);
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
function applies({ marker, extras }, platform) {
  return marker === void 0 || (decided(marker, platform, extras) ?? false);
}
function accepts({ specifier }, { version, artifacts }) {
  if (specifier === "" || satisfiesSpecifier(version, specifier)) return true;
  return version === UNKNOWN_VERSION && !artifacts.some(({ filename }) => filename.endsWith(".whl"));
}
function brings(repository, requirement) {
  return (repository.get(requirement.normalizedName) ?? []).some((one) => accepts(requirement, one));
}
function extrasOf(own2, requirement) {
  const asked3 = own2.filter((one) => accepts(requirement, one)).flatMap(({ marker }) => marker === void 0 ? [] : memberships(marker)).filter(({ name }) => !isConflictName(name));
  return [...new Set(asked3.map(({ name, variable }) => keyOf(name, variable)))].slice(0, MAX_EXTRAS);
}
function keyOf(name, variable) {
  return `${variable === "dependency_groups" ? "group" : "extra"} ${normalizeName(name)}`;
}
function withExtras(distributions, platform, extras) {
  const repository = /* @__PURE__ */ new Map();
  for (const distribution of distributions) {
    const { name, marker } = distribution;
    if (marker !== void 0 && !mayHold(inExtras(marker, extras), platform)) continue;
    const known2 = repository.get(name);
    if (known2 === void 0) repository.set(name, [distribution]);
    else known2.push(distribution);
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
  const release2 = /^v?(?:\d+!)?\d+(?:\.\d+)*/i.exec(version)?.[0];
  if (release2 === void 0) return [version];
  const last = /\d+$/.exec(release2)[0];
  const head = release2.slice(0, -last.length);
  const neighbours2 = [BigInt(last) + 1n, ...BigInt(last) > 0n ? [BigInt(last) - 1n] : []];
  return [
    version,
    release2,
    `${release2}.dev0`,
    `${release2}.post1`,
    `${release2}.0.1`,
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
    const known2 = wanted.size;
    for (const { requirement } of [...subset.requests.values()].flat()) {
      for (const name of conflictNames(requirement)) wanted.add(name);
    }
    if (wanted.size === known2) return subset;
  }
}
function gather(lock, repository, roots, platform, wanted, budget) {
  const requests = /* @__PURE__ */ new Map();
  const undecided = [];
  const ambiguous = [];
  const expanded = /* @__PURE__ */ new Map();
  const queue = [];
  const applies3 = (requirement, extras, request2) => {
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
      undecided.push({ request: request2, error });
      return false;
    }
  };
  const overridden = (request2) => {
    const overrides = (lock.overridden.get(request2.requirement.normalizedName) ?? []).filter(
      (override) => applies3(override, [], request2)
    );
    if (overrides.length > 1) ambiguous.push({ request: request2, overrides });
    return overrides[0] === void 0 ? request2 : { ...request2, requirement: overrides[0] };
  };
  const enqueue = (request2, extras) => {
    if (!applies3(request2.requirement, extras, request2)) return;
    if (isExcluded(lock, request2.requirement)) return;
    if (queue.length >= MAX_REQUESTS) throw new SubsetTooLargeError();
    queue.push(request2);
  };
  for (const root of roots) {
    const request2 = overridden({ requirement: root.requirement, parent: void 0, root });
    enqueue(request2, request2.requirement.extras);
  }
  for (const request2 of queue) {
    const name = request2.requirement.normalizedName;
    const known2 = requests.get(name);
    if (known2 === void 0) requests.set(name, [request2]);
    else known2.push(request2);
    if (!needsExpansion(expanded, request2.requirement)) continue;
    for (const distribution of repository.get(name) ?? []) {
      if (lock.format !== "pex" && !accepts(request2.requirement, distribution)) continue;
      for (const dependency2 of distribution.dependencies) {
        if (isExcluded(lock, dependency2)) continue;
        const wish = { requirement: dependency2, parent: request2, root: request2.root };
        enqueue(overridden(wish), request2.requirement.extras);
      }
    }
  }
  return { requests, undecided, ambiguous };
}
function needsExpansion(expanded, requirement) {
  const known2 = expanded.get(requirement.normalizedName);
  if (known2 === void 0) {
    expanded.set(requirement.normalizedName, new Set(requirement.extras));
    return true;
  }
  const fresh = requirement.extras.filter((extra) => !known2.has(extra));
  for (const extra of fresh) known2.add(extra);
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
function chainOf(request2) {
  const chain = [];
  let step = request2;
  for (; step !== void 0 && chain.length < MAX_CHAIN; step = step.parent) chain.push(step.requirement);
  if (step !== void 0) chain.push(request2.root.requirement);
  return chain.reverse();
}
function renderChain(request2) {
  const chain = chainOf(request2).map(formatRequirement);
  return (chain.length > 8 ? [...chain.slice(0, 4), "…", ...chain.slice(-3)] : chain).join(" → ");
}

// src/requirements/selection-problems.ts
function regenerate(lock) {
  switch (lock.format) {
    case "uv":
      return "run `uv lock`";
    case "poetry":
      return "run `poetry lock`";
    case "pdm":
      return "run `pdm lock`";
    case "pipenv":
      return "run `pipenv lock`";
    case "pex":
    case "pylock":
    case "requirements":
      return `generate ${lock.path} again`;
  }
}
function placeOf(requests, lock) {
  return requests.map((request2) => request2.root.place).find((place) => place !== void 0) ?? {
    path: lock.path
  };
}
function askers(requests) {
  const lines = requests.map((request2) => {
    const { target } = request2.root;
    return `asked for by ${renderChain(request2)} (${target})`;
  });
  return lines.length > 5 ? [...lines.slice(0, 5), `and ${lines.length - 5} more`] : lines;
}
function reportUnknownUrl(problems, lock, root) {
  const { requirement, target, place } = root;
  const locked = lock.requirements.find(
    ({ normalizedName }) => normalizedName === requirement.normalizedName
  );
  problems.error({
    code: "requirement-not-in-lock",
    message: `\`${formatRequirement(requirement)}\` of ${target} is not in ${lock.path}`,
    place: place ?? { path: lock.path },
    help: regenerate(lock),
    ...locked && { notes: [`the lock was made for \`${formatRequirement(locked)}\``] }
  });
}
function reportLockPython(problems, lock, platform, roots) {
  const python = pythonOf(platform);
  if (lock.requiresPython === void 0 || python === void 0) return;
  if (acceptsPython(python, lock.requiresPython)) return;
  problems.error({
    code: "requires-python",
    message: `${lock.path} is for Python ${lock.requiresPython}, not for ${platform.description}`,
    place: roots.find(({ place }) => place !== void 0)?.place ?? { path: lock.path },
    help: `choose a runtime that fits, or widen \`requires-python\` and ${regenerate(lock)}`
  });
}
function reportLockEnvironments(problems, { path, format, environments }, platform, roots) {
  if (environments === void 0 || mayHold(environments, platform)) return;
  problems.error({
    code: "lock-for-other-environments",
    message: `${path} is for environments where \`${formatMarker(environments)}\`, not for ${platform.description}`,
    place: roots.find(({ place }) => place !== void 0)?.place ?? { path },
    help: format === "uv" ? "add the platform to `[tool.uv].environments`, or leave that out, and run `uv lock`" : "generate the lock for this platform too"
  });
}
function reportSubset(problems, lock, platform, subset) {
  for (const { request: request2, error } of subset.undecided) {
    problems.error({
      code: "marker-undecidable",
      message: `the marker of \`${formatRequirement(request2.requirement)}\` cannot be decided for ${platform.description}: ${error.message}`,
      place: placeOf([request2], lock),
      help: "describe the platform with a complete platform, which has all marker values",
      notes: askers([request2])
    });
  }
  for (const { request: request2, overrides } of subset.ambiguous) {
    problems.error({
      code: "ambiguous-override",
      message: `several overrides of ${lock.path} apply to \`${formatRequirement(request2.requirement)}\`: ${overrides.map((override) => `\`${formatRequirement(override)}\``).join(", ")}`,
      place: placeOf([request2], lock),
      help: "give the overrides markers that exclude each other"
    });
  }
}
function reportProject(problems, project) {
  const { candidates: candidates2 } = project;
  if (candidates2.length === 0) reportMissing(problems, project);
  else if (candidates2.some(({ fault }) => fault === "wheel")) reportNoWheel(problems, project);
  else if (candidates2.some(({ fault }) => fault === "version")) reportNoVersion(problems, project);
  else reportPython(problems, project);
}
function isAboutExtras(marker, platform) {
  return mayHold(
    settleMemberships(marker, () => true),
    platform
  );
}
function reportMissing(problems, { lock, platform, name, requests }) {
  const request2 = requests[0];
  const { root } = request2;
  const isRoot = request2.parent === void 0;
  const known2 = new Set(lock.resolves.flatMap(({ distributions }) => distributions.map((one) => one.name)));
  const near = nearNames(name, known2);
  const elsewhere = lock.resolves.flatMap(({ distributions }) => distributions).find((one) => one.name === name && one.marker !== void 0);
  if (elsewhere?.marker !== void 0) {
    problems.error({
      code: "requirement-not-in-lock",
      message: `${lock.path} has ${name} ${elsewhere.version} only where \`${shortMarker(elsewhere.marker)}\`${isAboutExtras(elsewhere.marker, platform) ? ", which nothing that is asked for brings" : `, not for ${platform.description}`}`,
      place: placeOf(requests, lock),
      help: isAboutExtras(elsewhere.marker, platform) ? regenerate(lock) : `give the requirement that marker, or lock ${name} for this platform and ${regenerate(lock)}`,
      notes: askers(requests)
    });
    return;
  }
  problems.error({
    code: "requirement-not-in-lock",
    message: isRoot ? `\`${formatRequirement(request2.requirement)}\` of ${root.target} is not in ${lock.path}` : `${name} is not in ${lock.path}, but \`${formatRequirement(request2.parent.requirement)}\` needs it`,
    place: placeOf(requests, lock),
    help: near.length > 0 && isRoot ? `did you mean ${near.map((one) => `\`${one}\``).join(" or ")}? Else ${regenerate(lock)}` : regenerate(lock),
    notes: askers(requests)
  });
}
function shortMarker(marker) {
  const text = formatMarker(marker);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
function reportNoVersion(problems, { lock, name, requests, candidates: candidates2 }) {
  const refused = candidates2.filter(({ fault }) => fault === "version");
  const versions = refused.map(({ distribution }) => distribution.version).join(", ");
  const refusing = refused.flatMap((candidate) => candidate.refusing);
  const wanted = [...new Set(refusing.map(({ requirement }) => requirement.specifier))];
  problems.error({
    code: "no-compatible-version",
    message: `${lock.path} has ${name} ${versions}, but ${wanted.length > 0 ? wanted.map((one) => `\`${one}\``).join(" and ") : "a constraint"} is asked for`,
    place: placeOf(refusing.length > 0 ? refusing : requests, lock),
    help: `${regenerate(lock)}, or ask for a version that it has`,
    notes: askers(refusing.length > 0 ? refusing : requests)
  });
}
function reportPython(problems, project) {
  const { lock, platform, name, requests, candidates: candidates2 } = project;
  const python = pythonOf(platform);
  const asked3 = candidates2.map(({ distribution }) => `${distribution.version} needs Python ${distribution.requiresPython ?? ""}`).join(", ");
  problems.error({
    code: "requires-python",
    message: python === void 0 ? `whether ${name} runs on ${platform.description} cannot be told: its Python version is not known` : `no version of ${name} in ${lock.path} runs on Python ${python}: ${asked3}`,
    place: placeOf(requests, lock),
    help: `choose a runtime that fits, or ask for a version of ${name} that supports it and ${regenerate(lock)}`,
    notes: askers(requests)
  });
}
function reportNoWheel(problems, project) {
  const { lock, platform, name, requests, candidates: candidates2 } = project;
  const newest = candidates2.filter(({ fault }) => fault === "wheel").map(({ distribution }) => distribution).toSorted((left, right) => compareVersions(right.version, left.version))[0];
  const { whyNoFile: whyNoFile2 } = newest;
  if (whyNoFile2?.isMismatch === true) {
    problems.error({
      code: "hash-mismatch",
      message: `${lock.path} and the index disagree about ${name} ${newest.version}: ${whyNoFile2.text}`,
      place: { path: lock.path },
      help: "do not use these files until you know why they changed; if the index has replaced them, or has more than the lock knows, generate the lock again",
      notes: [...whyNoFile2.notes ?? [], ...askers(requests)]
    });
    return;
  }
  project.onNoWheel?.(newest);
  const offered = offeredTags(
    newest.artifacts.map(({ filename }) => filename),
    platform
  );
  const isVcs = newest.source !== void 0 && /^[a-z]+\+/.test(newest.source);
  problems.error({
    code: isVcs ? "vcs-requirement" : "no-wheel-for-platform",
    message: `${name}${newest.version === UNKNOWN_VERSION ? "" : ` ${newest.version}`} has no wheel for ${platform.description}${offered.length === 0 ? `: ${whatItHas(newest)}` : ""}`,
    place: placeOf(requests, lock),
    help: wayOut(project, newest, isVcs),
    notes: [
      ...whyNoFile2 === void 0 ? [`wanted: ${wantedTags(platform)}`] : [],
      ...offered.length > 0 ? [`on offer: ${shortened(offered)}`] : [],
      ...reasonsOf(lock, newest, platform),
      ...askers(requests)
    ]
  });
}
function reasonsOf(lock, { artifacts }, platform) {
  const glibc = missingGlibc(
    artifacts.map(({ filename }) => filename),
    platform
  );
  const python = pythonOf(platform);
  const isForOthers = lock.madeFor !== void 0 && lock.madeFor.length > 0 && python !== void 0 && !lock.madeFor.some((specifier) => acceptsPython(python, specifier));
  return [
    ...glibc === void 0 ? [] : [`a wheel for this Python asks for glibc 2.${glibc}; the runtime has ${platform.glibc?.join(".")}`],
    ...isForOthers ? [`${lock.path} was made for Python ${lock.madeFor.join(" or ")}`] : []
  ];
}
function pythonOf({ markers }) {
  return markers.python_full_version ?? markers.python_version;
}
var MAX_PATCH = 40;
function acceptsPython(python, specifier) {
  const minor = python.split(".").slice(0, 2).join(".");
  return satisfiesSpecifier(python, specifier) || Array.from({ length: MAX_PATCH }, (_, patch) => `${minor}.${patch}`).some(
    (one) => satisfiesSpecifier(one, specifier)
  );
}
function wayOut(project, { name, version, artifacts }, isVcs) {
  const { lock } = project;
  const locked = newestLocked(project);
  if (locked !== void 0)
    return `${name} ${locked} in the same lock has a wheel that fits: let the requirements allow it`;
  const ways = waysToWheel(
    name,
    version,
    artifacts.some(({ filename }) => isSdistName(filename))
  );
  if (isVcs)
    return `repositories are not built here: ask for a published version of ${name} and ${regenerate(lock)}, or ${ways}`;
  const elsewhere = project.newestElsewhere?.get(name);
  return elsewhere === void 0 ? `ask for a version of ${name} that has such a wheel and ${regenerate(lock)}, or ${ways}` : `${name} ${elsewhere} is the newest version with a wheel that fits: let the requirements allow it and ${regenerate(lock)}; or ${ways}`;
}
function whatItHas({ source, artifacts, hashes, whyNoFile: whyNoFile2 }) {
  if (source !== void 0) return `it comes from ${source.replace(/\/\/[^/?#\s]*@/g, "//")}`;
  if (hashes !== void 0 && artifacts.length === 0) return whyNoFile2?.text ?? "no index was asked for it";
  if (artifacts.length === 0) return "the lock names no file for it";
  return "it is published as a source distribution only, and those are never built here";
}
function newestLocked({ lock, name, ranks }) {
  return lock.resolves.flatMap(({ distributions }) => distributions).filter((one) => one.name === name).filter(
    ({ artifacts }) => artifacts.some(
      ({ filename }) => parseWheelFilename(filename)?.tags.some((tag) => ranks.has(tag)) === true
    )
  ).map(({ version }) => version).toSorted((left, right) => compareVersions(right, left))[0];
}

// src/requirements/whole-set.ts
function withWholeSet(lock, repository, roots) {
  if (lock.wholeSet !== true) return roots;
  const others = [...repository].filter(([, distributions]) => distributions.every(({ project }) => project === void 0)).map(([name]) => ({
    requirement: parseRequirement(name),
    target: lock.path,
    place: { path: lock.path }
  }));
  return [...roots, ...others];
}

// src/requirements/closure.ts
var MAX_ROUNDS = 10;
function closureOf(lock, resolve2, roots, platform) {
  const locked = new Set(resolve2.distributions.map(({ name }) => name));
  let wishes = withoutExcluded(lock, roots).map(({ requirement }) => requirement);
  for (let round = 1; ; round++) {
    const repository = repositoryOf(resolve2, platform, wishes);
    const subset = gatherSubset(lock, repository, withWholeSet(lock, repository, roots), platform);
    const missing = [...subset.requests].filter(([name]) => locked.has(name) && !repository.has(name)).map(([, [request2]]) => ({ ...request2.requirement, marker: void 0 }));
    const isNew = missing.some(
      ({ normalizedName }) => wishes.every((wish) => wish.normalizedName !== normalizedName)
    );
    if (!isNew || round === MAX_ROUNDS) return { repository, subset };
    wishes = [...wishes, ...missing];
  }
}
function neededProjects(lock, roots, platform) {
  const needed = /* @__PURE__ */ new Set();
  for (const resolve2 of lock.resolves) {
    try {
      for (const name of closureOf(lock, resolve2, roots, platform).subset.requests.keys()) needed.add(name);
    } catch (error) {
      if (!(error instanceof SubsetTooLargeError)) throw error;
      for (const { name } of resolve2.distributions) needed.add(name);
    }
  }
  return needed;
}

// src/requirements/select-wheels.ts
var noWheels = {
  wheels: [],
  reasons: [],
  projects: [],
  changes: { excluded: [], overridden: /* @__PURE__ */ new Map() }
};
function selectWheels(lock, roots, platform, options = {}) {
  const problems = new Problems();
  for (const root of roots) if (!isKnownUrl(lock, root.requirement)) reportUnknownUrl(problems, lock, root);
  reportLockPython(problems, lock, platform, roots);
  reportLockEnvironments(problems, lock, platform, roots);
  problems.throwIfErrors();
  const ranks = tagRanks(platform);
  const attempts = lock.resolves.map((resolve2) => attempt2(lock, resolve2, roots, platform, ranks, options));
  const solved = attempts.filter(({ problems: found }) => !found.hasErrors);
  const fitting = solved.length > 1 ? solved.filter((one) => holdsHere(one.resolve, platform)) : solved;
  const best = mostSpecific(fitting, platform.tags.length);
  if (best !== void 0) return selected(best, lock, platform);
  problems.add(...leastBroken(attempts, platform));
  if (!problems.hasErrors) {
    problems.error({
      code: "no-resolve-for-platform",
      message: `${lock.path} holds no set of distributions for ${platform.description}`,
      place: { path: lock.path },
      help: "generate the lock for this platform too (for pex: `--style universal`)"
    });
  }
  problems.throwIfErrors();
  return noWheels;
}
function isKnownUrl(lock, requirement) {
  if (requirement.url === void 0) return true;
  const { normalizedName, url } = requirement;
  return lock.requirements.some((known2) => known2.normalizedName === normalizedName && known2.url === url) || lock.resolves.some(
    ({ distributions }) => distributions.some(
      ({ name, artifacts, source }) => name === normalizedName && (source === url || artifacts.some((artifact) => isSamePlace(artifact, url)))
    )
  );
}
function isSamePlace(artifact, url) {
  if (artifact.url === url) return true;
  const isPath = (text) => !/^[a-z][a-z0-9+.-]*:\/\//i.test(text);
  return isPath(url) && isPath(artifact.url) && artifact.filename === filenameOf(url);
}
var MAX_PROBLEMS = 100;
function attempt2(lock, resolve2, roots, platform, ranks, options) {
  const problems = new Problems();
  const rankOf = rankingBy(ranks);
  const chosen = [];
  const projects = [];
  try {
    const { repository, subset } = closureOf(lock, resolve2, roots, platform);
    reportSubset(problems, lock, platform, subset);
    for (const [name, requests] of subset.requests) {
      const candidates2 = (repository.get(name) ?? []).map(
        (distribution) => judge(distribution, requests, platform, rankOf, options.constraints ?? [])
      );
      const choice = bestChoice(
        candidates2.flatMap(({ choices }) => choices),
        lock.format
      );
      const project = candidates2.find(isFirstParty)?.distribution;
      if (choice !== void 0) chosen.push({ ...choice, requests });
      else if (project !== void 0) projects.push(project);
      else reportProject(problems, { ...options, lock, platform, name, requests, candidates: candidates2, ranks });
      if (problems.diagnostics.length >= MAX_PROBLEMS) break;
    }
  } catch (error) {
    if (!(error instanceof SubsetTooLargeError)) throw error;
    problems.error({
      code: "lock-too-complex",
      message: `the dependencies in ${lock.path} do not come to an end`,
      place: { path: lock.path },
      help: "generate the lock file again"
    });
  }
  for (const { distribution, artifact } of chosen) checkHash(problems, lock, distribution, artifact);
  return { resolve: resolve2, chosen, projects, problems };
}
function isFirstParty({ distribution, fault }) {
  return distribution.project !== void 0 && fault !== "python";
}
function judge(distribution, requests, platform, rankOf, constraints) {
  const python = platform.markers.python_full_version ?? platform.markers.python_version;
  if (distribution.requiresPython !== void 0) {
    if (python === void 0 || !satisfiesSpecifier(python, distribution.requiresPython)) {
      return { distribution, fault: "python", refusing: [], choices: [] };
    }
  }
  const refusing = requests.filter(({ requirement }) => !accepts(requirement, distribution));
  const constrained = constraints.some(
    (constraint) => constraint.normalizedName === distribution.name && !accepts(constraint, distribution)
  );
  if (refusing.length > 0 || constrained) return { distribution, fault: "version", refusing, choices: [] };
  const choices = distribution.artifacts.flatMap((artifact) => {
    const rank = rankOf(artifact, distribution.name);
    return rank === void 0 ? [] : [{ distribution, artifact, rank }];
  });
  return { distribution, fault: choices.length === 0 ? "wheel" : void 0, refusing: [], choices };
}
function rankingBy(ranks) {
  const known2 = /* @__PURE__ */ new Map();
  return ({ filename }, project) => {
    const tags = compressedTags(filename);
    if (tags === void 0) return void 0;
    if (!known2.has(tags)) known2.set(tags, bestRank(filename, ranks));
    const best = known2.get(tags);
    const name = best === void 0 ? void 0 : wheelFilenameParts(filename)?.name;
    return name !== void 0 && normalizeName(name) === project ? best : void 0;
  };
}
function bestRank(filename, ranks) {
  const found = (wheelTags(filename) ?? []).flatMap((tag) => ranks.get(tag) ?? []);
  return found.length === 0 ? void 0 : Math.min(...found);
}
function bestChoice(choices, format) {
  let best;
  for (const choice of choices) {
    if (best === void 0) {
      best = choice;
      continue;
    }
    const age = compareVersions(choice.distribution.version, best.distribution.version);
    const order2 = age === 0 ? best.rank - choice.rank : age;
    if (order2 > 0 || order2 === 0 && winsTie(choice.artifact, best.artifact, format)) best = choice;
  }
  return best;
}
function winsTie(one, other, format) {
  return format === "pex" || compareBuildTags(buildTagOf(one), buildTagOf(other)) > 0;
}
function buildTagOf({ filename }) {
  return wheelFilenameParts(filename)?.buildTag;
}
function holdsHere(resolve2, platform) {
  return repositoryOf({ distributions: [asDistribution(resolve2)] }, platform).size > 0;
}
function asDistribution({ marker }) {
  return { name: "", version: "0", requiresPython: void 0, dependencies: [], artifacts: [], marker };
}
function mostSpecific(attempts, tagCount) {
  const span = Math.max(tagCount - 1, 1);
  let best;
  for (const candidate of attempts) {
    const scores = candidate.chosen.map(({ rank }) => (span - rank) / span);
    const score = scores.length === 0 ? 0 : scores.reduce((sum, one) => sum + one, 0) / scores.length;
    if (best === void 0 || score >= best.score) best = { attempt: candidate, score };
  }
  return best?.attempt;
}
function leastBroken(attempts, platform) {
  const meant = attempts.filter(({ resolve: resolve2 }) => holdsHere(resolve2, platform));
  const [best] = (meant.length > 0 ? meant : attempts).toSorted(
    (left, right) => left.problems.diagnostics.length - right.problems.diagnostics.length
  );
  return best?.problems.diagnostics ?? [];
}
function checkHash(problems, lock, distribution, { filename, hash }) {
  if (hash.algorithm === "sha256" && /^[0-9a-f]{64}$/.test(hash.hex)) return;
  problems.error({
    code: "no-sha256",
    message: `${lock.path} has no SHA-256 for ${filename} of ${distribution.name} ${distribution.version}`,
    place: { path: lock.path },
    help: "generate the lock file again with hashes: a download is only used when its SHA-256 is known"
  });
}
function selected({ chosen, projects }, lock, platform) {
  const sorted = chosen.toSorted((left, right) => byName2(left.distribution, right.distribution));
  const versions = /* @__PURE__ */ new Map();
  for (const { name, version } of lock.resolves.flatMap(({ distributions }) => distributions)) {
    versions.set(name, (versions.get(name) ?? /* @__PURE__ */ new Set()).add(version));
  }
  return {
    wheels: sorted.map(({ distribution, artifact }) => ({
      name: distribution.name,
      version: versionOf(distribution, artifact),
      filename: artifact.filename,
      url: artifact.url,
      sha256: artifact.hash.hex,
      size: artifact.size,
      lockPath: lock.path
    })),
    reasons: sorted.map(({ distribution, rank, requests }) => ({
      tag: platform.tags[rank],
      chain: chainOf(requests[0]),
      target: requests[0].root.target,
      otherVersions: [...versions.get(distribution.name) ?? []].filter(
        (version) => version !== distribution.version && version !== UNKNOWN_VERSION
      )
    })),
    projects: projects.toSorted(byName2).map(({ name, version, project }) => firstPartyProject(lock, name, version, project.directory)),
    changes: { excluded: lock.excluded, overridden: lock.overridden },
    ...lock.wholeSet && { isWholeSet: true },
    // Who needs whom is only a comment in a requirements file.
    ...(lock.wholeSet === true || lock.format === "requirements") && { mayLack: true }
  };
}
function versionOf({ version }, { filename }) {
  return version === UNKNOWN_VERSION ? wheelFilenameParts(filename)?.version ?? version : version;
}
function byName2(left, right) {
  return left.name < right.name ? -1 : Number(left.name > right.name);
}
function firstPartyProject(lock, name, version, written2) {
  const directory = written2 === void 0 ? void 0 : checkoutPath(lock.path, written2);
  if (written2 === void 0 || directory !== void 0)
    return { name, version, directory, lockPath: lock.path };
  throw userError({
    code: "project-outside",
    message: `${lock.path} takes ${name} from \`${written2}\`, which is not in the checkout`,
    place: { path: lock.path },
    help: "move the project below the build root, or publish it and lock the published version"
  });
}

// src/requirements/lock-metadata.ts
var compared = [
  {
    since: 3,
    field: "manylinux",
    option: "resolver_manylinux",
    isSame: (locked, { manylinux }) => (locked ?? void 0) === manylinux
  },
  {
    since: 3,
    field: "requirement_constraints",
    option: "resolves_to_constraints_file",
    isSame: (locked, { constraints }) => sameSet(locked, constraints, canonical)
  },
  {
    since: 3,
    field: "only_binary",
    option: "resolves_to_only_binary",
    isSame: (locked, { onlyBinary }) => sameSet(locked, onlyBinary, projectName)
  },
  {
    since: 3,
    field: "no_binary",
    option: "resolves_to_no_binary",
    isSame: (locked, { noBinary }) => sameSet(locked, noBinary, projectName)
  },
  {
    since: 4,
    field: "excludes",
    option: "resolves_to_excludes",
    isSame: (locked, { excludes: excludes2 }) => sameSet(locked, excludes2)
  },
  {
    since: 4,
    field: "overrides",
    option: "resolves_to_overrides",
    isSame: (locked, { overrides }) => sameSet(locked, overrides)
  },
  {
    since: 5,
    field: "sources",
    option: "resolves_to_sources",
    isSame: (locked, { sources }) => sameSet(locked, sources)
  },
  {
    since: 6,
    field: "lock_style",
    option: "resolves_to_lock_style",
    isSame: (locked, { lockStyle }) => locked === lockStyle
  },
  {
    since: 6,
    field: "complete_platforms",
    option: "resolves_to_complete_platforms",
    isSame: (locked, { completePlatforms: completePlatforms2 }) => JSON.stringify(locked) === JSON.stringify(completePlatforms2)
  },
  {
    since: 7,
    field: "uploaded_prior_to",
    option: "resolves_to_uploaded_prior_to",
    isSame: (locked, { uploadedPriorTo }) => (locked ?? void 0) === uploadedPriorTo
  }
];
function metadataMismatches(metadata, inputs, containsPythons) {
  const version = own(metadata, "version") ?? 1;
  if (typeof version !== "number" || !Number.isSafeInteger(version) || version < 1) {
    return [`the version of its header, \`${JSON.stringify(version)}\`, is not known`];
  }
  const reasons = [];
  const pythons = own(metadata, "valid_for_interpreter_constraints");
  if (isStrings(pythons) && pythons.length > 0 && !containsPythons(pythons)) {
    reasons.push(
      `the interpreter constraints of the code are not a subset of those that it was generated for (${pythons.join(" OR ")})`
    );
  }
  for (const { since, field: field2, option, isSame } of compared) {
    if (version < since) continue;
    if (!Object.hasOwn(metadata, field2)) reasons.push(`its header has no \`${field2}\``);
    else if (!isSame(own(metadata, field2), inputs)) {
      reasons.push(`\`[python].${option}\` has changed since it was generated`);
    }
  }
  return reasons;
}
function isStrings(value) {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}
function sameSet(locked, wanted, key = (text) => text) {
  if (!isStrings(locked)) return false;
  const [left, right] = [new Set(locked.map(key)), new Set(wanted.map(key))];
  return left.size === right.size && [...left].every((item) => right.has(item));
}
function projectName(text) {
  return text.startsWith(":") ? text : normalizeName(text);
}
function canonical(text) {
  try {
    const { normalizedName, extras, specifier, url, marker } = parsePipRequirement(text);
    const clauses = parseSpecifiers(specifier);
    const versions = clauses === void 0 ? specifier : formatSpecifiers(clauses);
    return JSON.stringify([
      normalizedName,
      extras.toSorted(),
      versions,
      url ?? "",
      marker === void 0 ? "" : formatMarker(marker)
    ]);
  } catch (error) {
    if (!(error instanceof RequirementSyntaxError)) throw error;
    return text;
  }
}

// src/wheel-choice/check-lock.ts
var DEFAULT = "__default__";
function forResolve(option, resolve2) {
  return option.get(resolve2) ?? option.get(DEFAULT);
}
function lockFindings(project, lock, resolve2, interpreterConstraints) {
  const { python } = project.workspace.options;
  if (lock.format !== "pex" || lock.metadata === void 0 || python.invalidLockfileBehavior === "ignore")
    return [];
  const reasons = metadataMismatches(
    lock.metadata,
    inputsOf(project, resolve2),
    (locked) => isSubset(interpreterConstraints, locked)
  );
  if (reasons.length === 0) return [];
  return [
    {
      severity: python.invalidLockfileBehavior === "error" ? "error" : "warning",
      code: "incompatible-lock",
      message: `You are consuming the \`${resolve2}\` lockfile at ${lock.path} with incompatible inputs.`,
      place: { path: lock.path },
      help: `run \`pants generate-lockfiles --resolve=${resolve2}\`, or set \`[python].invalid_lockfile_behavior\` to "warn" or "ignore"`,
      notes: reasons
    }
  ];
}
function isSubset(inner, outer) {
  if (inner.length === 0) return true;
  const [some, all] = [allowedReleases(inner), allowedReleases(outer)];
  return some === void 0 || all === void 0 || [...some].every((release2) => all.has(release2));
}
function inputsOf(project, resolve2) {
  const { python } = project.workspace.options;
  const list2 = (option) => forResolve(option, resolve2) ?? [];
  return {
    manylinux: /^no$/i.test(python.resolverManylinux) ? void 0 : python.resolverManylinux,
    constraints: readConstraints(project, forResolve(python.resolvesToConstraintsFile, resolve2)),
    onlyBinary: list2(python.resolvesToOnlyBinary),
    noBinary: list2(python.resolvesToNoBinary),
    excludes: list2(python.resolvesToExcludes),
    overrides: list2(python.resolvesToOverrides),
    sources: list2(python.resolvesToSources),
    lockStyle: forResolve(python.resolvesToLockStyle, resolve2) ?? "universal",
    completePlatforms: list2(python.resolvesToCompletePlatforms),
    uploadedPriorTo: forResolve(python.resolvesToUploadedPriorTo, resolve2)
  };
}
function readConstraints({ workspace }, path) {
  if (path === void 0 || !workspace.files.isFile(path)) return [];
  return workspace.read(path).toString("utf8").split(/\r\n|\n|\r/).map((line) => line.replace(/(?:^|\s)#.*$/, "").trim()).filter((line) => line !== "" && !line.startsWith("-"));
}
function unknownResolveNames(python) {
  const options = Object.entries({
    resolves_to_constraints_file: python.resolvesToConstraintsFile,
    resolves_to_only_binary: python.resolvesToOnlyBinary,
    resolves_to_no_binary: python.resolvesToNoBinary,
    resolves_to_excludes: python.resolvesToExcludes,
    resolves_to_overrides: python.resolvesToOverrides,
    resolves_to_sources: python.resolvesToSources,
    resolves_to_lock_style: python.resolvesToLockStyle,
    resolves_to_complete_platforms: python.resolvesToCompletePlatforms,
    resolves_to_uploaded_prior_to: python.resolvesToUploadedPriorTo
  });
  return options.flatMap(
    ([option, byResolve]) => [...byResolve.keys()].filter((name) => name !== DEFAULT && !python.resolves.has(name)).map((name) => ({
      severity: "error",
      code: "unknown-resolve",
      message: `Unrecognized resolve name from the option \`[python].${option}\`: ${name}`,
      help: `All valid resolve names: ${[...python.resolves.keys(), DEFAULT].sort().join(", ")}`
    }))
  );
}

// src/requirements/stand-ins.ts
function lackingWheels(lock, platform, isWanted) {
  const ranks = tagRanks(platform);
  return lock.resolves.flatMap(({ distributions }) => distributions).filter(({ name, project }) => project === void 0 && isWanted(name)).filter(({ whyNoFile: whyNoFile2 }) => whyNoFile2?.isMismatch !== true).filter(({ artifacts }) => !artifacts.some(({ filename }) => isFitting({ filename }, platform, ranks)));
}
function canStandIn(filename, { name, version }, platform) {
  const wheel = parseWheelFilename(filename);
  return wheel?.normalizedName === name && (version === UNKNOWN_VERSION || isSameVersion(wheel.version, version)) && isFitting({ filename }, platform, tagRanks(platform));
}
function isSameVersion(left, right) {
  return isVersion(left) && isVersion(right) && compareVersions(left, right) === 0;
}
function withArtifacts(lock, added) {
  if (added.size === 0) return lock;
  const completed = (one) => {
    const more = added.get(one);
    return more === void 0 ? one : { ...one, artifacts: [...one.artifacts, ...more] };
  };
  const resolves = lock.resolves.map((one) => ({ ...one, distributions: one.distributions.map(completed) }));
  return { ...lock, resolves };
}

// src/wheel-choice/choose-wheels.ts
async function chooseWheels(sources, lock, { requirements, platform }) {
  const substitutes = /* @__PURE__ */ new Map();
  const completed = withArtifacts(lock, await findSubstitutes(sources, lock, platform, substitutes));
  const selected2 = await select(sources, completed, requirements, platform);
  const warnings = [];
  const wheels2 = [];
  for (const wheel of selected2.wheels) {
    const substitute = substitutes.get(keyOf2(wheel.filename, wheel.sha256));
    if (substitute === void 0) wheels2.push(wheel);
    else wheels2.push(await substituted(sources, wheel, substitute, warnings));
  }
  return { ...selected2, wheels: wheels2, warnings };
}
function keyOf2(filename, sha256) {
  return `${sha256}/${filename}`;
}
async function findSubstitutes(sources, lock, platform, substitutes) {
  const { buildSdists } = sources.settings;
  const { ownDirectories } = sources.fetching().indexes;
  const added = /* @__PURE__ */ new Map();
  if (ownDirectories.length === 0 && buildSdists.length === 0) return added;
  const local = listLocalWheels({ directories: ownDirectories, ownDirectories });
  const canBeHad = (name) => local.has(name) || buildSdists.includes(name);
  for (const distribution of lackingWheels(lock, platform, canBeHad)) {
    const found = (local.get(distribution.name) ?? []).filter(
      ({ filename }) => canStandIn(filename, distribution, platform)
    );
    const sdist = buildSdists.includes(distribution.name) ? distribution.artifacts.find(({ filename }) => isSdistName(filename)) : void 0;
    const artifacts = found.length > 0 ? await Promise.all(found.map(localArtifact)) : sdist && [toBeBuilt(distribution, sdist)];
    if (artifacts === void 0) continue;
    added.set(distribution, artifacts);
    for (const { filename, hash } of artifacts) {
      const what = { distribution, sdist: found.length > 0 ? void 0 : sdist };
      substitutes.set(keyOf2(filename, hash.hex), what);
    }
  }
  return added;
}
async function localArtifact({ filename, path }) {
  return { filename, url: "", hash: { algorithm: "sha256", hex: await hashFile(path) }, size: void 0 };
}
function toBeBuilt({ name, version }, { hash }) {
  const filename = `${name.replaceAll("-", "_")}-${version}-py3-none-any.whl`;
  return { filename, url: "", hash, size: void 0 };
}
async function select(sources, lock, roots, platform) {
  const missing = /* @__PURE__ */ new Set();
  try {
    return selectWheels(lock, roots, platform, { onNoWheel: ({ name }) => missing.add(name) });
  } catch (error) {
    if (!(error instanceof UserError) || missing.size === 0 || sources.settings.offline) throw error;
    const newestElsewhere = await newestOffered(sources, [...missing].slice(0, MAX_QUESTIONS), platform);
    return selectWheels(lock, roots, platform, { newestElsewhere });
  }
}
var MAX_QUESTIONS = 10;
async function newestOffered(sources, projects, platform) {
  const newest = /* @__PURE__ */ new Map();
  const context = sources.fetching();
  for (const project of projects) {
    try {
      const version = newestFitting(await listProjectFiles(project, context), platform);
      if (version !== void 0) newest.set(project, version);
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      context.host.log.debug(`no advice about ${project}: ${error.message}`);
    }
  }
  return newest;
}
async function substituted(sources, wheel, { distribution, sdist }, warnings) {
  const { name, version } = distribution;
  const place = { path: wheel.lockPath };
  if (sdist === void 0) {
    warnings.push({
      severity: "warning",
      code: "wheel-stands-in",
      message: `${wheel.filename} from a directory of wheels stands in for ${name}${version === UNKNOWN_VERSION ? "" : ` ${version}`}, of which the lock has no wheel that fits.`,
      place,
      notes: [`sha256 ${wheel.sha256}`, `instead of ${insteadOf(distribution)}`]
    });
    return wheel;
  }
  const { buildSdist } = await import("./build-sdist-5XDRIVVU.js");
  const { filename, url, size } = sdist;
  const built = await buildSdist(sources.resolver(), { ...wheel, name, version, filename, url, size });
  warnings.push({
    severity: "warning",
    code: "sdist-built",
    message: `${built.wheel.filename} was built from the locked ${basename(filename)}${built.isReused ? " by an earlier run" : ""}, because the workflow asks for it.`,
    place,
    notes: [`sha256 ${built.wheel.sha256}`, `built from sha256 ${sdist.hash.hex}`]
  });
  return built.wheel;
}
function insteadOf({ artifacts, source }) {
  const sdist = artifacts.find(({ filename }) => isSdistName(filename));
  if (sdist !== void 0) return `${sdist.filename} (sha256 ${sdist.hash.hex})`;
  return source ?? (artifacts.length === 0 ? "no file" : artifacts.map(({ filename }) => filename).join(", "));
}

// src/requirements/index-files.ts
function projectsWithoutFiles(lock) {
  const names = lock.resolves.flatMap(
    ({ distributions }) => distributions.filter(lacksFiles).map(({ name }) => name)
  );
  return [...new Set(names)].sort();
}
function distributionsInPlace(lock) {
  return lock.resolves.flatMap(({ distributions }) => distributions).filter(({ artifacts, hashes }) => hashes !== void 0 && artifacts.some(lacksHash));
}
function lacksHash({ hash }) {
  return hash.hex === "";
}
function withHashes(lock, known2) {
  if (known2.size === 0) return lock;
  const identified = (artifact) => known2.get(artifact) ?? artifact;
  return {
    ...lock,
    resolves: lock.resolves.map(({ marker, distributions }) => ({
      marker,
      distributions: distributions.map((one) => ({ ...one, artifacts: one.artifacts.map(identified) }))
    }))
  };
}
function hashesByProject({ resolves }) {
  const projects = /* @__PURE__ */ new Map();
  for (const { name, hashes = [] } of resolves.flatMap(({ distributions }) => distributions)) {
    const known2 = projects.get(name) ?? { hashes: /* @__PURE__ */ new Set(), isAny: false };
    projects.set(name, known2);
    known2.isAny ||= hashes.length === 0;
    for (const hash of hashes) known2.hashes.add(hash);
  }
  return projects;
}
function withIndexedFiles(lock, found) {
  const completed = (distribution) => {
    if (!lacksFiles(distribution)) return distribution;
    const known2 = found.get(distribution.name);
    const fitting = (known2?.files ?? []).filter((file) => fits(file, distribution));
    const requiresPython = fitting.find((file) => file.requiresPython !== void 0)?.requiresPython;
    return {
      ...distribution,
      requiresPython: distribution.requiresPython ?? requiresPython,
      artifacts: fitting.map(({ filename, url, hash, size }) => ({ filename, url, hash, size })),
      ...known2 && fitting.length === 0 && { whyNoFile: whyNoFile(distribution, known2) }
    };
  };
  return {
    ...lock,
    resolves: lock.resolves.map(({ marker, distributions }) => ({
      marker,
      distributions: distributions.map(completed)
    }))
  };
}
function lacksFiles({ artifacts, hashes }) {
  return artifacts.length === 0 && hashes !== void 0;
}
function fits({ filename, hash }, distribution) {
  const { hashes } = distribution;
  const isAllowed = hashes === void 0 || hashes.length === 0 || hashes.includes(`${hash.algorithm}:${hash.hex}`);
  return isAllowed && isOfVersion(filename, distribution);
}
function isOfVersion(filename, { name, version }) {
  const wheel = parseWheelFilename(filename);
  const offered = wheel === void 0 ? sdistVersion(filename, name) : wheel.version;
  if (offered === void 0 || wheel !== void 0 && wheel.normalizedName !== name) return false;
  return isVersion(version) && isVersion(offered) && compareVersions(offered, version) === 0;
}
var MAX_SHOWN = 3;
function whyNoFile(distribution, found) {
  const { files, others, asked: asked3, isOffline } = found;
  const { hashes = [] } = distribution;
  const names = [...others, ...files].map(({ filename }) => filename);
  const ofVersion = others.filter(({ filename }) => isOfVersion(filename, distribution));
  if (names.some((name) => isOfVersion(name, distribution))) {
    const isStrong = hashes.some((hash) => hash.startsWith("sha256:"));
    return {
      isMismatch: true,
      text: isStrong ? "none of the files on offer has a hash that the lock allows" : "the lock has no SHA-256 for it",
      notes: [
        `in the lock: ${list(hashes)}`,
        `on offer: ${list(ofVersion.map(({ filename, sha256 }) => `${filename} (sha256:${sha256 ?? "unknown"})`))}`
      ]
    };
  }
  const where = asked3.length === 0 ? "" : ` (asked: ${asked3.join(", ")})`;
  if (isOffline) {
    return { text: "which files there are of it is not known, and --offline forbids asking an index" };
  }
  return {
    text: names.length === 0 ? `no index knows the project${where}` : `no index has this version of it${where}`
  };
}
function list(texts) {
  const shown = texts.slice(0, MAX_SHOWN).join(", ");
  return texts.length > MAX_SHOWN ? `${shown} and ${texts.length - MAX_SHOWN} more` : shown;
}

// src/requirements/path-mappings.ts
function withPathMappings(lock, mappings) {
  const paths = new Map(
    mappings.map((text) => text.split("|")).map(([name = "", path = ""]) => [name.trim(), path.trim()])
  );
  if (paths.size === 0) return lock;
  const mapped = (artifact) => artifact.url.includes("${") ? {
    ...artifact,
    url: artifact.url.replace(/\$\{([^}]*)\}/g, (whole, name) => paths.get(name) ?? whole)
  } : artifact;
  return {
    ...lock,
    resolves: lock.resolves.map(({ marker, distributions }) => ({
      marker,
      distributions: distributions.map((one) => ({ ...one, artifacts: one.artifacts.map(mapped) }))
    }))
  };
}

// src/requirements/pdm-lock.ts
function readPdmLock(document, path) {
  const reader = new LockFields(path);
  const metadata = reader.object(own(document, "metadata") ?? {}, "metadata");
  const version = reader.optionalString(metadata, "lock_version", "metadata") ?? "";
  if (!/^[34](?:\.|$)/.test(version)) {
    reader.fault("metadata.lock_version", `is ${version}; versions 3 and 4 of pdm's format are read`);
  }
  const older = own(metadata, "files");
  const context = {
    reader,
    // Up to version 4.2 the files stand together at the end.
    files: older === void 0 ? void 0 : reader.object(older, "metadata.files")
  };
  const entries = /* @__PURE__ */ new Map();
  for (const { fields, at } of reader.objects(document, "package", "")) {
    const one = readPackage(context, fields, at);
    const key = JSON.stringify([
      one.name,
      one.version,
      one.source,
      one.artifacts.map(({ filename }) => filename)
    ]);
    const known2 = entries.get(key);
    if (known2 === void 0) entries.set(key, [one]);
    else known2.push(one);
  }
  const requiresPython = targetPython(reader, metadata);
  const environments = targetPlatforms(reader, metadata);
  reader.finish();
  return {
    path,
    format: "pdm",
    requirements: [],
    resolves: [{ marker: void 0, distributions: [...entries.values()].map(merged) }],
    excluded: [],
    overridden: /* @__PURE__ */ new Map(),
    ...requiresPython !== void 0 && { requiresPython },
    ...environments !== void 0 && { environments }
  };
}
function targetPython(reader, metadata) {
  const targets = reader.objects(metadata, "targets", "metadata");
  const [target] = targets;
  return target === void 0 || targets.length > 1 ? void 0 : reader.specifier(target.fields, "requires_python", target.at);
}
function targetPlatforms(reader, metadata) {
  const targets = reader.objects(metadata, "targets", "metadata");
  if (targets.length === 0) return void 0;
  return anyMarker(
    targets.map(({ fields, at }) => platformMarker(reader.optionalString(fields, "platform", at) ?? ""))
  );
}
var PLATFORM = /^(linux|manylinux|alpine|musllinux|windows|macos)(?:_\d+_\d+)?(?:_([a-z0-9_]+))?$/;
var DEFAULT_MACHINE = "x86_64";
function platformMarker(name) {
  const [, system = "", machine = DEFAULT_MACHINE] = PLATFORM.exec(name) ?? [];
  switch (system) {
    case "":
      return void 0;
    case "windows":
      return parseMarker('sys_platform == "win32"');
    case "macos":
      return parseMarker('sys_platform == "darwin"');
    case "alpine":
    case "musllinux":
      return parseMarker('sys_platform == "musllinux"');
    default: {
      const known2 = machine === "amd64" ? "x86_64" : machine === "arm64" ? "aarch64" : machine;
      return parseMarker(`sys_platform == "linux" and platform_machine == "${known2}"`);
    }
  }
}
function merged(entries) {
  const [first, ...others] = entries;
  if (others.length === 0) return first;
  const marker = anyMarker(entries.map((one) => one.marker));
  return { ...first, dependencies: entries.flatMap(({ dependencies }) => dependencies), marker };
}
function readPackage(context, fields, at) {
  const { reader } = context;
  const name = reader.string(fields, "name", at);
  const marker = reader.marker(fields, "marker", at);
  const { source, project } = sourceOf(reader, fields, at);
  const normalizedName = normalizeName(name);
  const base = {
    name: normalizedName,
    version: reader.version(fields, "version", at),
    requiresPython: reader.specifier(fields, "requires_python", at),
    dependencies: dependenciesOf(reader, fields, at).filter(
      (dependency2) => dependency2.normalizedName !== normalizedName
    ),
    artifacts: filesOf(context, fields, at)
  };
  return {
    ...base,
    ...marker && { marker },
    ...source !== void 0 && { source },
    ...project && { project }
  };
}
function dependenciesOf(reader, fields, at) {
  const extras = reader.strings(fields, "extras", at);
  const condition = extras.length === 0 ? void 0 : anyMarker(extras.map((extra) => extraMarker(normalizeName(extra))));
  return reader.requirements(fields, "dependencies", at).map((one) => underMarker(one, condition));
}
function sourceOf(reader, fields, at) {
  const git = reader.optionalString(fields, "git", at);
  if (git !== void 0) return { source: `git+${git}` };
  const path = reader.optionalString(fields, "path", at);
  if (path === void 0 || path.endsWith(".whl")) return {};
  return { source: `the project in ${path}`, project: { directory: path } };
}
function filesOf({ reader, files }, fields, at) {
  const name = reader.optionalString(fields, "name", at) ?? "";
  const version = reader.optionalString(fields, "version", at) ?? "";
  const key = `${name} ${version}`;
  const [holder, field2, place] = files === void 0 ? [fields, "files", at] : [files, key, "metadata.files"];
  const found = reader.objects(holder, field2, place).flatMap((file) => readFile(reader, file.fields, file.at));
  const own2 = reader.optionalString(fields, "url", at) ?? reader.optionalString(fields, "path", at);
  return own2?.split("#", 1)[0]?.endsWith(".whl") !== true ? found : found.map((file) => file.url === "" ? { ...file, url: own2, filename: filenameOf(own2) } : file);
}
function readFile(reader, fields, at) {
  const url = reader.optionalString(fields, "url", at);
  const filename = reader.optionalString(fields, "file", at) ?? filenameOf(url ?? "");
  if (filename === "") {
    reader.fault(at, "names no file");
    return [];
  }
  const [algorithm = "", hex2 = ""] = (reader.optionalString(fields, "hash", at) ?? "").split(":", 2);
  return [
    {
      filename,
      url: url ?? "",
      hash: { algorithm: algorithm.toLowerCase(), hex: hex2.toLowerCase() },
      size: void 0
    }
  ];
}

// src/requirements/pex-lock.ts
function readPexLock(text, path) {
  const { json, metadata } = withoutHeader(text);
  const reader = new LockFields(path);
  const lock = reader.object(parseJson(json, path), "the lock");
  const style = reader.string(lock, "style", "");
  if (style !== "" && !["strict", "sources", "universal"].includes(style)) {
    reader.fault("style", `is none that is known: ${style}`);
  }
  if (!Array.isArray(lock["locked_resolves"])) reader.fault("locked_resolves", "must be a list");
  const result = {
    path,
    format: "pex",
    requirements: reader.requirements(lock, "requirements", ""),
    resolves: reader.objects(lock, "locked_resolves", "").map(({ fields, at }) => readResolve(reader, fields, at)),
    excluded: reader.requirements(lock, "excluded", ""),
    overridden: readOverrides(reader, lock),
    madeFor: reader.strings(lock, "requires_python", "").filter((text2) => parseSpecifiers(text2) !== void 0),
    ...metadata && { metadata }
  };
  reader.finish();
  return { ...result, resolves: sortedResolves(result.resolves) };
}
function sortedResolves(resolves) {
  return resolves.map(({ marker, distributions }) => ({
    marker,
    distributions: distributions.toSorted(orderDistributions)
  })).sort((left, right) => orderLists(left.distributions, right.distributions));
}
function orderLists(left, right) {
  for (const [index, one] of left.entries()) {
    const other = right[index];
    const difference = other === void 0 ? 1 : orderDistributions(one, other);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
function orderDistributions(left, right) {
  return order(left.name, right.name) || compareVersions(left.version, right.version) || order(left.artifacts[0].url, right.artifacts[0].url);
}
var BEGIN = /^\/\/ *-+ *BEGIN PANTS LOCKFILE METADATA/;
var END = /^\/\/ *-+ *END PANTS LOCKFILE METADATA/;
function withoutHeader(text) {
  const content = text.replace(/^\uFEFF/, "");
  if (!content.startsWith("//") && !content.includes("\n//")) return { json: content, metadata: void 0 };
  const lines = content.split("\n");
  const comments = lines.filter((line) => line.startsWith("//"));
  const begin = comments.findIndex((line) => BEGIN.test(line));
  const end = comments.findIndex((line) => END.test(line));
  const block = comments.slice(begin + 1, end).map((line) => line.slice(2));
  return {
    json: lines.map((line) => line.startsWith("//") ? "" : line).join("\n"),
    metadata: begin === -1 || end === -1 ? void 0 : readMetadata(block.join("\n"))
  };
}
function readMetadata(json) {
  try {
    const value = JSON.parse(json);
    return isJsonObject(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
function readResolve(reader, fields, at) {
  return {
    marker: reader.marker(fields, "marker", at),
    distributions: reader.objects(fields, "locked_requirements", at).map((item) => readDistribution(reader, item.fields, item.at))
  };
}
function readDistribution(reader, fields, at) {
  const name = reader.string(fields, "project_name", at);
  if (name !== "" && !isValidName(name)) reader.fault(`${at}.project_name`, `is not a name: ${name}`);
  const artifacts = reader.objects(fields, "artifacts", at).map((item) => readArtifact(reader, item.fields, item.at));
  if (artifacts.length === 0) reader.fault(`${at}.artifacts`, "must not be empty");
  const source = artifacts.find(({ url }) => isProjectUrl(url))?.url;
  return {
    name: normalizeName(name),
    version: reader.version(fields, "version", at),
    requiresPython: reader.specifier(fields, "requires_python", at),
    dependencies: reader.requirements(fields, "requires_dists", at),
    artifacts: inOrder(artifacts),
    ...source !== void 0 && { source }
  };
}
function isProjectUrl(url) {
  return /^(?:git|hg|svn|bzr)\+/.test(url) || url.startsWith("file:") && !/\.(?:whl|zip|tar\.gz|tgz|tar\.bz2)$/.test(filenameOf(url));
}
function readArtifact(reader, fields, at) {
  const url = reader.string(fields, "url", at);
  return {
    filename: filenameOf(url),
    url,
    hash: {
      algorithm: reader.string(fields, "algorithm", at).toLowerCase(),
      hex: reader.string(fields, "hash", at).toLowerCase()
    },
    size: void 0
  };
}
function inOrder([first, ...rest]) {
  if (first === void 0) return [];
  return [first, ...rest.sort((left, right) => order(left.url, right.url))];
}
function order(left, right) {
  return left < right ? -1 : Number(left > right);
}
var REPLACEMENT = /^([A-Z0-9](?:[A-Z0-9._-]*[A-Z0-9])?)\s*=\s*([A-Z0-9].*)$/is;
function readOverrides(reader, lock) {
  const overrides = /* @__PURE__ */ new Map();
  for (const [index, text] of reader.strings(lock, "overridden", "").entries()) {
    const replacement = REPLACEMENT.exec(text);
    const requirement = readOverride(reader, replacement?.[2] ?? text, `overridden[${index}]`);
    if (requirement === void 0) continue;
    const name = replacement === null ? requirement.normalizedName : normalizeName(replacement[1]);
    const known2 = overrides.get(name);
    if (known2 === void 0) overrides.set(name, [requirement]);
    else known2.push(requirement);
  }
  return overrides;
}
function readOverride(reader, text, at) {
  try {
    return parsePipRequirement(text);
  } catch (error) {
    if (!(error instanceof RequirementSyntaxError)) throw error;
    reader.fault(at, `is not a requirement: ${text} (column ${error.column}: ${error.message})`);
    return;
  }
}

// src/requirements/file-at.ts
var UNKNOWN_HASH = { algorithm: "", hex: "" };
function fileAt(url, hashes) {
  const filename = filenameOf(url);
  const location = url.split("#", 1)[0];
  const inUrl = /[#&]sha256=([0-9a-f]+)/i.exec(url)?.[1];
  const strong = hashes.filter((hash) => hash.startsWith("sha256:"));
  const allowed = strong.length > 0 || inUrl === void 0 ? strong : [`sha256:${inUrl.toLowerCase()}`];
  const isOpen = allowed.length > 1 || allowed.length === 0 && hashes.length === 0;
  if (isOpen && parseWheelFilename(filename) !== void 0) {
    return { artifacts: [{ filename, url: location, hash: UNKNOWN_HASH, size: void 0 }], hashes: allowed };
  }
  const [algorithm = "", hex2 = ""] = (allowed[0] ?? hashes[0] ?? "").split(":", 2);
  return { artifacts: [{ filename, url: location, hash: { algorithm, hex: hex2 }, size: void 0 }] };
}

// src/requirements/pipfile-lock.ts
function readPipfileLock(text, path) {
  const reader = new LockFields(path);
  const document = reader.object(parseJson(text, path), "the lock");
  const meta = reader.object(own(document, "_meta") ?? {}, "_meta");
  if (own(meta, "pipfile-spec") !== 6) {
    reader.fault("_meta.pipfile-spec", "is not 6, the one format of Pipenv that is read");
  }
  const packages = reader.object(own(document, "default") ?? {}, "default");
  const distributions = Object.keys(packages).flatMap(
    (name) => readPackage2(reader, name, reader.object(packages[name], `default.${name}`))
  );
  reader.finish();
  return {
    path,
    format: "pipenv",
    requirements: [],
    resolves: [{ marker: void 0, distributions }],
    excluded: [],
    overridden: /* @__PURE__ */ new Map(),
    wholeSet: true
  };
}
function readPackage2(reader, name, fields) {
  const at = `default.${name}`;
  if (!isValidName(name)) {
    reader.fault(at, "is not the name of a project");
    return [];
  }
  const marker = reader.marker(fields, "markers", at);
  const common = {
    name: normalizeName(name),
    requiresPython: void 0,
    dependencies: [],
    ...marker && { marker }
  };
  const source = repositoryOf2(reader, fields, at);
  if (source !== void 0) return [{ ...common, version: UNKNOWN_VERSION, artifacts: [], source }];
  const hashes = reader.strings(fields, "hashes", at).map((hash) => hash.toLowerCase());
  const place = reader.optionalString(fields, "file", at) ?? reader.optionalString(fields, "path", at);
  if (place !== void 0) return [placed(common, place, hashes)];
  const version = pinnedVersion(reader.optionalString(fields, "version", at) ?? "*");
  if (version === void 0) reader.fault(`${at}.version`, "is not a pinned version");
  return version === void 0 || version === "*" ? [] : [{ ...common, version, artifacts: [], hashes }];
}
function repositoryOf2(reader, fields, at) {
  for (const kind of ["git", "hg", "svn", "bzr"]) {
    const url = reader.optionalString(fields, kind, at);
    if (url !== void 0) return url.startsWith(`${kind}+`) ? url : `${kind}+${url}`;
  }
  return void 0;
}
function placed(common, place, hashes) {
  const filename = filenameOf(place);
  const wheel = parseWheelFilename(filename);
  if (wheel !== void 0 || isSdistName(filename)) {
    return { ...common, version: wheel?.version ?? UNKNOWN_VERSION, ...fileAt(place, hashes) };
  }
  const project = { directory: place };
  return {
    ...common,
    version: UNKNOWN_VERSION,
    artifacts: [],
    source: `the project in ${place}`,
    ...!/^[a-z][a-z0-9+.-]*:/i.test(place) && { project }
  };
}
function pinnedVersion(text) {
  if (text === "*") return "*";
  const [clause, ...others] = parseSpecifiers(text) ?? [];
  const isPin = others.length === 0 && clause !== void 0 && !clause.prefix;
  return isPin && ["==", "==="].includes(clause.operator) ? clause.version : void 0;
}

// src/requirements/poetry-lock.ts
function readPoetryLock(document, path) {
  const reader = new LockFields(path);
  const metadata = reader.object(own(document, "metadata") ?? {}, "metadata");
  const version = reader.string(metadata, "lock-version", "metadata");
  if (version !== "" && !/^[12](?:\.|$)/.test(version)) {
    reader.fault("metadata.lock-version", `is ${version}; versions 1 and 2 of Poetry's format are read`);
  }
  const older = own(metadata, "files");
  const files = older === void 0 ? void 0 : reader.object(older, "metadata.files");
  const distributions = reader.objects(document, "package", "").map(({ fields, at }) => readPackage3({ reader, files }, fields, at));
  const python = pythonOf2(reader, metadata, "metadata");
  reader.finish();
  return {
    path,
    format: "poetry",
    requirements: [],
    resolves: [{ marker: void 0, distributions: withoutUnlocked(distributions) }],
    excluded: [],
    overridden: /* @__PURE__ */ new Map(),
    ...python.specifier !== void 0 && { requiresPython: python.specifier }
  };
}
var NEVER_LOCKED = /* @__PURE__ */ new Set(["distribute", "pip", "setuptools", "wheel"]);
function withoutUnlocked(distributions) {
  const locked = new Set(distributions.map(({ name }) => name));
  const isLocked = (name) => locked.has(name) || !NEVER_LOCKED.has(name);
  return distributions.map((distribution) => ({
    ...distribution,
    dependencies: distribution.dependencies.filter(({ name }) => isLocked(normalizeName(name)))
  }));
}
function readPackage3(context, fields, at) {
  const { reader } = context;
  const python = pythonOf2(reader, fields, at);
  const marker = allMarkers(markerOf(reader, fields, at), python.marker);
  const source = sourceOf2(reader, fields, at);
  const files = filesOf2(context, fields, at);
  const version = reader.version(fields, "version", at);
  const base = {
    name: normalizeName(reader.string(fields, "name", at)),
    version,
    requiresPython: python.specifier,
    dependencies: dependenciesOf2(reader, fields, at),
    artifacts: artifactsOf(context, files, version, source)
  };
  return {
    ...base,
    // Some versions of Poetry lost the files in 2022; it installs what the index has then.
    ...files.length === 0 && isFromIndex(source) && { hashes: [] },
    ...marker && { marker },
    ...source.text !== void 0 && { source: source.text },
    ...source.type === "directory" && { project: { directory: source.url } }
  };
}
function pythonOf2(reader, fields, at) {
  const text = normalConstraint(reader.optionalString(fields, "python-versions", at) ?? "*");
  try {
    if (text === "*" || text === "") return {};
    if (parseSpecifiers(text) !== void 0) return { specifier: text };
    if (!text.includes("||")) {
      const specifier = poetryRequirementText(text, "").trim();
      if (parseSpecifiers(specifier) !== void 0) return { specifier };
      reader.fault(`${at}.python-versions`, `is not a version constraint: ${text}`);
      return {};
    }
    const marker = poetryPythonMarker(text);
    return marker === "" ? {} : { marker: parseMarker(marker) };
  } catch (error) {
    if (!(error instanceof PoetrySyntaxError) && !(error instanceof RequirementSyntaxError)) throw error;
    reader.fault(`${at}.python-versions`, `is not a version constraint: ${text}`);
    return {};
  }
}
function normalConstraint(constraint) {
  const normalClause = (clause) => /^[<>]/.test(clause) ? withoutStars(clause) : clause.replace(/^=(?!=)/, "==");
  return constraint.split(/\|\|?/).map(
    (alternative) => alternative.replace(/([\^~=<>])\s+/g, "$1").split(/[\s,]+/).filter((clause) => clause !== "").map(normalClause).join(",")
  ).join(" || ");
}
function withoutStars(clause) {
  let end = clause.length;
  while (clause.endsWith(".*", end)) end -= 2;
  return clause.slice(0, end);
}
function markerOf(reader, fields, at) {
  const value = own(fields, "markers");
  if (!isJsonObject(value)) return reader.marker(fields, "markers", at);
  const groups = reader.strings(fields, "groups", at);
  const names = groups.length > 0 ? groups : Object.keys(value);
  return anyMarker(names.map((group) => reader.marker(value, group, `${at}.markers`)));
}
function sourceOf2(reader, fields, at) {
  const value = own(fields, "source");
  if (value === void 0) return { type: void 0, url: "", text: void 0 };
  const table = reader.object(value, `${at}.source`);
  const type = reader.optionalString(table, "type", `${at}.source`);
  const url = reader.optionalString(table, "url", `${at}.source`) ?? "";
  const texts = /* @__PURE__ */ new Map([
    ["git", `git+${url}`],
    ["directory", `the project in ${url}`]
  ]);
  return { type, url, text: texts.get(type ?? "") };
}
function isFromIndex({ type }) {
  return type === void 0;
}
function filesOf2({ reader, files }, fields, at) {
  const name = reader.optionalString(fields, "name", at) ?? "";
  const [holder, field2, place] = files === void 0 ? [fields, "files", at] : [files, name, "metadata.files"];
  return reader.objects(holder, field2, place).map((file) => {
    const filename = reader.string(file.fields, "file", file.at);
    const [algorithm = "", hex2 = ""] = reader.string(file.fields, "hash", file.at).split(":", 2);
    return { filename, hash: { algorithm: algorithm.toLowerCase(), hex: hex2.toLowerCase() } };
  });
}
function artifactsOf(context, files, version, { type, url }) {
  const isSingle = type === "url" || type === "file";
  return files.filter(({ filename }) => context.files === void 0 || isOfVersion2(filename, version)).map(({ filename, hash }) => ({
    filename,
    url: isSingle && filenameOf(url) === filename ? url : "",
    hash,
    size: void 0
  }));
}
function isOfVersion2(filename, version) {
  const wheel = parseWheelFilename(filename);
  if (wheel === void 0) return filename.includes(`-${version}.`);
  return isVersion(version) && compareVersions(wheel.version, version) === 0;
}
function dependenciesOf2(reader, fields, at) {
  const dependencies = reader.object(own(fields, "dependencies") ?? {}, `${at}.dependencies`);
  const extras = extrasByName(reader, fields, at);
  return Object.keys(dependencies).flatMap((name) => {
    const value = dependencies[name];
    const placed2 = `${at}.dependencies.${name}`;
    const inExtras2 = anyMarker((extras.get(normalizeName(name)) ?? []).map(extraMarker));
    return (Array.isArray(value) ? value : [value]).flatMap(
      (one) => readDependency(reader, name, one, placed2, inExtras2) ?? []
    );
  });
}
function extrasByName(reader, fields, at) {
  const table = reader.object(own(fields, "extras") ?? {}, `${at}.extras`);
  const byName4 = /* @__PURE__ */ new Map();
  for (const extra of Object.keys(table)) {
    for (const text of reader.strings(table, extra, `${at}.extras`)) {
      const name = normalizeName(/^[A-Za-z0-9._-]+/.exec(text)?.[0] ?? "");
      const known2 = byName4.get(name);
      if (known2 === void 0) byName4.set(name, [normalizeName(extra)]);
      else known2.push(normalizeName(extra));
    }
  }
  return byName4;
}
function readDependency(reader, name, value, at, inExtras2) {
  const table = typeof value === "string" ? { version: value } : reader.object(value, at);
  const version = reader.optionalString(table, "version", at) ?? "*";
  const marker = reader.marker(table, "markers", at);
  const names = reader.strings(table, "extras", at);
  const bracketed = names.length === 0 ? "" : `[${names.join(",")}]`;
  const requirement = reader.requirement(specified(name, bracketed, version), at);
  if (requirement === void 0) return void 0;
  const isOptional = own(table, "optional") === true;
  if (!isOptional || marker !== void 0 && mentionsExtra(marker)) return underMarker(requirement, marker);
  return inExtras2 && underMarker(requirement, allMarkers(marker, inExtras2));
}
function specified(name, extras, constraint) {
  const joined = normalConstraint(constraint).replace(
    /<\s*([^\s,|<>]+)\s*\|\|\s*>\s*\1(?=$|[\s,|])/g,
    "!=$1"
  );
  if (joined.includes("||")) return `${name}${extras}`;
  try {
    const text = poetryRequirementText(joined, name, extras);
    return parseSpecifiers(text.slice(name.length + extras.length)) === void 0 ? `${name}${extras}` : text;
  } catch (error) {
    if (!(error instanceof PoetrySyntaxError)) throw error;
    return `${name}${extras}`;
  }
}
function mentionsExtra(marker) {
  if (marker.kind !== "compare") return mentionsExtra(marker.left) || mentionsExtra(marker.right);
  return [marker.left, marker.right].some((side) => side.kind === "variable" && side.name === "extra");
}

// src/requirements/pylock.ts
function readPylock(document, path) {
  const reader = new LockFields(path);
  const version = reader.string(document, "lock-version", "");
  if (!/^1(?:\.|$)/.test(version)) {
    reader.fault("lock-version", `is ${version}; only version 1 of PEP 751 is read`);
  }
  const packages = reader.objects(document, "packages", "");
  const groups = new Set(reader.strings(document, "default-groups", "").map(normalizeName));
  const distributions = packages.map(({ fields, at }) => readPackage4(reader, fields, at, groups));
  const requiresPython = reader.specifier(document, "requires-python", "");
  const environments = reader.markerList(document, "environments", "");
  reader.finish();
  const saysDependencies = packages.some(({ fields }) => own(fields, "dependencies") !== void 0);
  return {
    path,
    format: "pylock",
    requirements: [],
    resolves: [{ marker: void 0, distributions }],
    excluded: [],
    overridden: /* @__PURE__ */ new Map(),
    ...requiresPython !== void 0 && { requiresPython },
    ...environments !== void 0 && { environments },
    ...!saysDependencies && { wholeSet: true }
  };
}
function readPackage4(reader, fields, at, groups) {
  const written2 = reader.marker(fields, "marker", at);
  const marker = written2 && inGroups(written2, groups);
  const { source, project } = sourceOf3(reader, fields, at);
  const base = {
    name: normalizeName(reader.string(fields, "name", at)),
    // Only a source tree has none.
    version: own(fields, "version") === void 0 ? "0" : reader.version(fields, "version", at),
    requiresPython: reader.specifier(fields, "requires-python", at),
    dependencies: readDependencies(reader, fields, at),
    artifacts: readFiles(reader, fields, at)
  };
  return {
    ...base,
    ...marker && { marker },
    ...source !== void 0 && { source },
    ...project && { project }
  };
}
function inGroups(marker, groups) {
  return settleMemberships(
    marker,
    (name, variable) => variable === "dependency_groups" && groups.has(normalizeName(name)) ? true : void 0
  );
}
function readFiles(reader, fields, at) {
  const single = ["sdist", "archive"].flatMap((name) => {
    const value = own(fields, name);
    return value === void 0 ? [] : [{ fields: reader.object(value, `${at}.${name}`), at: `${at}.${name}` }];
  });
  return [...reader.objects(fields, "wheels", at), ...single].map(
    (file) => readFile2(reader, file.fields, file.at)
  );
}
function readFile2(reader, fields, at) {
  const url = reader.optionalString(fields, "url", at);
  const path = reader.optionalString(fields, "path", at);
  const hashes = reader.object(own(fields, "hashes") ?? {}, `${at}.hashes`);
  const algorithm = own(hashes, "sha256") === void 0 ? Object.keys(hashes)[0] ?? "" : "sha256";
  if (url === void 0 && path === void 0) reader.fault(at, "has neither `url` nor `path`");
  return {
    filename: reader.optionalString(fields, "name", at) ?? filenameOf(url ?? path ?? ""),
    url: url ?? path ?? "",
    hash: {
      algorithm,
      hex: (algorithm === "" ? "" : reader.string(hashes, algorithm, `${at}.hashes`)).toLowerCase()
    },
    size: reader.optionalSize(fields, "size")
  };
}
function sourceOf3(reader, fields, at) {
  for (const kind of ["vcs", "directory"]) {
    const value = own(fields, kind);
    if (value === void 0) continue;
    const table = reader.object(value, `${at}.${kind}`);
    const address = reader.optionalString(table, "url", at) ?? reader.optionalString(table, "path", at) ?? "";
    return kind === "vcs" ? { source: `${reader.optionalString(table, "type", at) ?? "git"}+${address}` } : { source: `the project in ${address}`, project: { directory: address } };
  }
  return {};
}
function readDependencies(reader, fields, at) {
  return reader.objects(fields, "dependencies", at).flatMap((item) => {
    const version = reader.optionalString(item.fields, "version", item.at);
    const name = reader.string(item.fields, "name", item.at);
    const requirement = reader.requirement(`${name}${version === void 0 ? "" : `==${version}`}`, item.at);
    return requirement === void 0 ? [] : [requirement];
  });
}

// src/requirements/requirements-lock.ts
var MAX_DEPTH = 10;
var MAX_FAULTS = 100;
function readRequirementsLock(text, path, options = {}) {
  const reading = {
    problems: new Problems(),
    entries: [],
    pins: /* @__PURE__ */ new Map(),
    path,
    options: /* @__PURE__ */ new Map(),
    include: options.include,
    included: /* @__PURE__ */ new Map([[path, true]])
  };
  readFile3(reading, text, path, 0);
  reading.problems.throwIfErrors();
  const isAnnotated = /^#.*\bautogenerated by\b/m.test(text) && reading.entries.every(({ via, from }) => via !== void 0 || from !== void 0);
  const neededBy = dependenciesByName(reading.entries);
  return {
    path,
    format: "requirements",
    requirements: reading.entries.map(({ requirement }) => requirement),
    resolves: [
      {
        marker: void 0,
        distributions: reading.entries.map(
          (entry) => distributionOf(entry, isAnnotated ? neededBy.get(entry.requirement.normalizedName) ?? [] : [])
        )
      }
    ],
    excluded: [],
    overridden: /* @__PURE__ */ new Map(),
    ...!isAnnotated && { wholeSet: true },
    ...reading.options.size > 0 && { options: reading.options }
  };
}
function readFile3(reading, text, path, depth) {
  let isOpen = false;
  for (const line of logicalLines(text.replace(/^\uFEFF/, ""), path)) {
    if (reading.problems.diagnostics.length >= MAX_FAULTS) return;
    const comment = /^\s*#\s?(.*)$/.exec(line.text)?.[1];
    if (comment !== void 0) {
      isOpen = readVia(comment, isOpen, reading.entries.at(-1));
      continue;
    }
    isOpen = false;
    const content = withoutComment(line.text);
    if (content.startsWith("-")) readOptions(reading, content, line.place, depth);
    else if (content !== "") readPin(reading, content, line.place);
    if (content !== "") readVia(commentOf(line.text), false, reading.entries.at(-1));
  }
}
function readVia(comment, isOpen, entry) {
  const opening = /^\s*via\b(.*)$/.exec(comment)?.[1];
  if (entry === void 0 || opening === void 0 && !isOpen) return false;
  entry.via ??= [];
  for (const text of (opening ?? comment).split(",")) {
    const name = text.trim();
    if (/^[a-z0-9]/i.test(name)) entry.via.push(normalizeName(name.split(/[[\s(]/, 1)[0]));
  }
  return true;
}
function readOptions(reading, content, place, depth) {
  for (const { name, value } of optionsOf(content)) {
    switch (name) {
      case "--requirement":
        readInclude(reading, value, place, depth);
        break;
      case "--editable":
        readDirect(reading, withoutOptions(value), [], place);
        break;
      case "--index-url":
      case "--extra-index-url":
      case "--find-links":
      case "--no-index":
        readPlaceOption(reading, name, value, place);
        break;
    }
  }
}
function readPlaceOption(reading, name, value, place) {
  const known2 = hasVariable(value) ? withoutUser(value) : value;
  if (hasVariable(known2)) reportVariable(reading, value, place);
  const beside = name === "--find-links" ? checkoutPath(place.path, known2) : void 0;
  const values = reading.options.get(name) ?? [];
  reading.options.set(name, values);
  values.push(...beside === void 0 || beside === known2 ? [] : [beside], known2);
}
function readInclude(reading, name, place, depth) {
  const path = checkoutPath(place.path, name);
  const isOpen = path === void 0 ? void 0 : reading.included.get(path);
  if (isOpen === false) return;
  const isTooDeep = isOpen === true || depth >= MAX_DEPTH;
  const text = path === void 0 || isTooDeep ? void 0 : reading.include?.(path);
  if (path !== void 0 && text !== void 0) {
    reading.included.set(path, true);
    readFile3(reading, text, path, depth + 1);
    reading.included.set(path, false);
    return;
  }
  reading.problems.error({
    code: "include-not-read",
    message: isTooDeep ? `the files that include \`${name}\` go round in circles` : `\`${name}\` cannot be read`,
    place,
    help: "name a file of the checkout, or put everything into one file: `uv pip compile` does"
  });
}
function readDirect(reading, text, hashes, place) {
  if (hasVariable(withoutUser(text))) {
    reportVariable(reading, text, place);
    return;
  }
  const direct = parsed(reading, text, place, () => parseDirectReference(text));
  if (direct === void 0) return;
  const { extras, marker, location } = direct;
  const url = urlFromLock(location, place.path, reading.path);
  const [bare = "", fragment = ""] = url.split("#", 2);
  const filename = filenameOf(bare);
  const egg = /(?:^|&)egg=([A-Za-z0-9._-]+)/.exec(fragment)?.[1];
  const name = parseWheelFilename(filename)?.name ?? egg ?? nameOfProject(isUrl(bare) ? bare : checkoutPath(reading.path, bare) ?? bare);
  const requirement = { ...parseRequirement(name), extras, marker, url, text };
  const isFile = filename.endsWith(".whl") || isSdistName(filename);
  if (isFile && !isRepository(url)) {
    addEntry(reading, { requirement, version: pinnedVersion2(requirement), hashes }, place);
    return;
  }
  const project = { directory: bare };
  const isRemote3 = isUrl(bare);
  const shown = location.split("#", 1)[0].replace(/^file:(?!\/)/i, "");
  addEntry(
    reading,
    {
      requirement: isRemote3 ? requirement : { ...requirement, url: void 0 },
      version: UNKNOWN_VERSION,
      hashes: [],
      from: isRemote3 ? { source: withoutUser(bare) } : { source: `the project in ${shown}`, project }
    },
    place
  );
}
function readPin(reading, content, place) {
  const hashes = [...content.matchAll(/(?:^|\s)--hash[=\s]\s*([a-z0-9]+:[0-9a-f]+)/gi)].map(
    (match) => match[1].toLowerCase()
  );
  const text = withoutOptions(content);
  if (isDirectReference(text)) {
    readDirect(reading, text, hashes, place);
    return;
  }
  if (hasVariable(withoutUser(text))) {
    reportVariable(reading, text, place);
    return;
  }
  const written2 = parsed(reading, text, place, () => parseRequirement(text));
  if (written2 === void 0) return;
  const { url } = written2;
  const requirement = url === void 0 ? written2 : { ...written2, url: urlFromLock(url, place.path, reading.path) };
  const version = pinnedVersion2(requirement);
  if (version === void 0) {
    reading.problems.error({
      code: "unpinned-requirement",
      message: `\`${text}\` does not pin one version`,
      place: { ...place, endColumn: 1 + text.length },
      help: "pin it with `==`; `uv pip compile --universal --generate-hashes` pins all and what they need"
    });
    return;
  }
  const wheel = requirement.url === void 0 ? void 0 : parseWheelFilename(filenameOf(requirement.url));
  if (wheel !== void 0 && wheel.normalizedName !== requirement.normalizedName) {
    reading.problems.error({
      code: "invalid-requirement",
      message: `\`${text}\` gives ${requirement.name} a wheel of ${wheel.name}`,
      place,
      help: "name the project that the wheel is of"
    });
    return;
  }
  addEntry(reading, { requirement, version, hashes }, place);
}
function addEntry(reading, entry, place) {
  const { requirement, version } = entry;
  const key = JSON.stringify([requirement.normalizedName, requirement.marker ?? null]);
  const known2 = reading.pins.get(key);
  reading.pins.set(key, version);
  reading.entries.push(entry);
  if (known2 === void 0 || [known2, version].includes(UNKNOWN_VERSION)) return;
  if (compareVersions(known2, version) === 0) return;
  reading.problems.error({
    code: "duplicate-pin",
    message: `${requirement.name} is pinned twice, to ${known2} and to ${version}`,
    place,
    help: "keep one of them, or give them markers that exclude each other"
  });
}
function reportVariable(reading, text, place) {
  reading.problems.error({
    code: "variable-not-expanded",
    message: `\`${withoutUser(text)}\` has a variable of the environment in it, and none is put into files of the checkout: whoever can write them could send secrets anywhere`,
    place,
    help: "write the value; an index with a secret in its URL belongs into PIP_EXTRA_INDEX_URL or UV_INDEX of the workflow"
  });
}
function parsed(reading, text, place, parse2) {
  try {
    return parse2();
  } catch (error) {
    if (!(error instanceof RequirementSyntaxError)) throw error;
    reading.problems.error({
      code: "invalid-requirement",
      message: `\`${text}\` is not a requirement: ${error.message}`,
      place: { ...place, column: error.column },
      help: "write it like `name==1.0` (PEP 508)"
    });
    return void 0;
  }
}
function pinnedVersion2({ normalizedName, specifier, url }) {
  if (url !== void 0) {
    const filename = filenameOf(url);
    return parseWheelFilename(filename)?.version ?? sdistVersion(filename, normalizedName) ?? UNKNOWN_VERSION;
  }
  const [clause, ...others] = parseSpecifiers(specifier) ?? [];
  const isPin = others.length === 0 && clause !== void 0 && !clause.prefix;
  return isPin && ["==", "==="].includes(clause.operator) && isVersion(clause.version) ? clause.version : void 0;
}
function dependenciesByName(entries) {
  const markers = /* @__PURE__ */ new Map();
  for (const { requirement } of entries) {
    const { normalizedName, marker } = requirement;
    const known2 = markers.get(normalizedName);
    if (known2 === void 0) markers.set(normalizedName, [marker]);
    else known2.push(marker);
  }
  const pins = /* @__PURE__ */ new Map();
  for (const [name, known2] of markers)
    pins.set(name, { ...parseRequirement(name), marker: anyMarker(known2) });
  const needed = /* @__PURE__ */ new Map();
  for (const { requirement, via } of entries) {
    for (const name of via ?? []) {
      const dependencies = needed.get(name) ?? /* @__PURE__ */ new Map();
      dependencies.set(requirement.normalizedName, pins.get(requirement.normalizedName));
      needed.set(name, dependencies);
    }
  }
  return new Map([...needed].map(([name, dependencies]) => [name, [...dependencies.values()]]));
}
function distributionOf({ requirement, version, hashes, from }, dependencies) {
  const { url, marker } = requirement;
  const origin = from ?? (url === void 0 ? void 0 : repositoryAt(url));
  return {
    name: requirement.normalizedName,
    version,
    requiresPython: void 0,
    dependencies: dependencies.filter(({ normalizedName }) => normalizedName !== requirement.normalizedName),
    artifacts: [],
    ...marker && { marker },
    ...origin ?? (url === void 0 ? { hashes } : fileAt(url, hashes))
  };
}
function repositoryAt(url) {
  const isDirectory2 = /^file:/i.test(url) && !/\.(?:whl|zip|tar\.gz|tgz|tar\.bz2)$/i.test(filenameOf(url));
  return isDirectory2 || isRepository(url) ? { source: withoutUser(url) } : void 0;
}

// src/requirements/uv-lock.ts
function readUvLock(document, path) {
  const reader = new LockFields(path);
  const version = own(document, "version");
  if (version !== 1) {
    reader.fault("version", `is ${JSON.stringify(version)}; only version 1 of uv's format is read`);
  }
  if (own(document, "distribution") !== void 0) {
    reader.fault(
      "distribution",
      "is how uv named packages before its version 0.3; today it writes `package`"
    );
  }
  const packages = reader.objects(document, "package", "");
  const requirements = packages.flatMap(({ fields, at }) => projectRequirements(reader, fields, at));
  const distributions = packages.map(({ fields, at }) => readPackage5(reader, fields, at));
  const requiresPython = reader.specifier(document, "requires-python", "");
  const environments = reader.markerList(document, "supported-markers", "");
  reader.finish();
  return {
    path,
    format: "uv",
    requirements,
    resolves: [{ marker: void 0, distributions }],
    excluded: [],
    overridden: /* @__PURE__ */ new Map(),
    ...requiresPython !== void 0 && { requiresPython },
    ...environments !== void 0 && { environments },
    ...own(document, "conflicts") !== void 0 && { hasConflicts: true }
  };
}
function readPackage5(reader, fields, at) {
  const from = reader.object(own(fields, "source"), `${at}.source`);
  const { source, project } = sourceOf4(from);
  const place = {
    single: reader.optionalString(from, "url", at) ?? reader.optionalString(from, "path", at),
    registry: reader.optionalString(from, "registry", at)
  };
  const sdist = own(fields, "sdist");
  const files = [
    ...reader.objects(fields, "wheels", at),
    ...sdist === void 0 ? [] : [{ fields: reader.object(sdist, `${at}.sdist`), at: `${at}.sdist` }]
  ];
  const marker = reader.markerList(fields, "resolution-markers", at);
  const base = {
    name: normalizeName(reader.string(fields, "name", at)),
    // A project of the workspace may leave its version to its build.
    version: own(fields, "version") === void 0 ? "0" : reader.version(fields, "version", at),
    requiresPython: void 0,
    dependencies: dependenciesOf3(reader, fields, at),
    artifacts: files.flatMap((file) => readFile4(reader, file.fields, file.at, place))
  };
  return {
    ...base,
    // Of a directory or page of files uv locks what is said there, which is no hash where nobody gives one.
    ...place.registry !== void 0 && base.artifacts.some(lacksHash) && { hashes: [] },
    ...marker && { marker },
    ...source !== void 0 && { source },
    ...project && { project }
  };
}
function sourceOf4(source) {
  for (const kind of ["editable", "virtual", "directory", "path", "git", "url"]) {
    const value = own(source, kind);
    if (typeof value !== "string") continue;
    if (kind === "url" || kind === "path") return { source: value };
    if (kind === "git") return { source: `git+${value}` };
    return {
      source: `the project in ${value === "." ? "the root of the workspace" : value}`,
      project: { directory: kind === "virtual" ? void 0 : value }
    };
  }
  return {};
}
function readFile4(reader, fields, at, { single, registry }) {
  const path = reader.optionalString(fields, "path", at);
  const inRegistry = path !== void 0 && registry !== void 0 && !isRemote2(registry) ? posix.join(registry, path) : path;
  const url = reader.optionalString(fields, "url", at) ?? inRegistry ?? single ?? "";
  const filename = reader.optionalString(fields, "filename", at) ?? filenameOf(url);
  if (filename === "") {
    reader.fault(at, "names no file");
    return [];
  }
  const [algorithm = "", hex2 = ""] = (reader.optionalString(fields, "hash", at) ?? "").split(":", 2);
  return [
    {
      filename,
      url,
      hash: { algorithm: algorithm.toLowerCase(), hex: hex2.toLowerCase() },
      size: reader.optionalSize(fields, "size")
    }
  ];
}
function dependenciesOf3(reader, fields, at) {
  const plain = reader.objects(fields, "dependencies", at).map((item) => dependency(reader, item.fields, item.at, void 0));
  const optional = reader.object(own(fields, "optional-dependencies") ?? {}, `${at}.optional-dependencies`);
  const extras = Object.keys(optional).flatMap(
    (extra) => reader.objects(optional, extra, `${at}.optional-dependencies`).map((item) => dependency(reader, item.fields, item.at, extra))
  );
  return [...plain, ...extras].filter((one) => one !== void 0);
}
function dependency(reader, fields, at, ofExtra) {
  const version = reader.optionalString(fields, "version", at);
  return requirementOf(reader, fields, at, {
    extras: reader.strings(fields, "extra", at),
    specifier: version === void 0 ? "" : `==${version}`,
    ofExtra
  });
}
function requirementOf(reader, fields, at, parts) {
  const name = reader.string(fields, "name", at);
  const marker = reader.marker(fields, "marker", at);
  const written2 = marker === void 0 ? void 0 : formatMarker(marker);
  const ofExtra = parts.ofExtra === void 0 ? void 0 : `extra == '${normalizeName(parts.ofExtra)}'`;
  const condition = written2 !== void 0 && ofExtra !== void 0 ? `(${written2}) and ${ofExtra}` : written2 ?? ofExtra;
  const extras = parts.extras.length === 0 ? "" : `[${parts.extras.join(",")}]`;
  return reader.requirement(
    `${name}${extras}${parts.specifier}${condition === void 0 ? "" : `; ${condition}`}`,
    at
  );
}
function projectRequirements(reader, fields, at) {
  const metadata = own(fields, "metadata");
  if (metadata === void 0) return [];
  const table = reader.object(metadata, `${at}.metadata`);
  const development = reader.object(own(table, "requires-dev") ?? {}, `${at}.metadata.requires-dev`);
  return [
    ...reader.objects(table, "requires-dist", `${at}.metadata`),
    ...Object.keys(development).flatMap(
      (group) => reader.objects(development, group, `${at}.metadata.requires-dev`)
    )
  ].flatMap((item) => {
    const requirement = requirementOf(reader, item.fields, item.at, {
      extras: reader.strings(item.fields, "extras", item.at),
      specifier: reader.optionalString(item.fields, "specifier", item.at) ?? "",
      ofExtra: void 0
    });
    const url = reader.optionalString(item.fields, "url", item.at);
    return requirement === void 0 ? [] : [{ ...requirement, url }];
  });
}
function isRemote2(url) {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(url);
}

// src/requirements/read-lock.ts
function refuseUnfinished(text, path) {
  if (text.startsWith("version https://git-lfs.github.com/spec/")) {
    throw userError({
      code: "lfs-pointer",
      message: `${path} is a pointer of Git LFS, not the file itself`,
      place: { path, line: 1, column: 1 },
      help: "check it out with its content: `lfs: true` of `actions/checkout`, or `git lfs pull`"
    });
  }
  const conflict = text.search(/^<<<<<<< /m);
  if (conflict !== -1) {
    throw userError({
      code: "merge-conflict",
      message: `${path} has a merge conflict in it`,
      place: { path, ...lineAndColumn(text, conflict) },
      help: "take one side, and generate the lock file again"
    });
  }
}
function isJson(text) {
  const line = /[ \t\r\n]*(\/\/[^\n]*|\{)?/y;
  for (; ; ) {
    const found = line.exec(text)?.[1];
    if (found === void 0 || found === "{") return found === "{";
  }
}
function readLock(text, path, options = {}) {
  const content = text.replace(/^\uFEFF/, "");
  refuseUnfinished(content, path);
  if (isJson(content)) {
    return /"pipfile-spec"\s*:/.test(content) ? readPipfileLock(content, path) : readPexLock(content, path);
  }
  if (!/^[ \t]*(?:\[\[|lock-version[ \t]*=(?!=)|version[ \t]*=(?!=)|\[[a-z])/m.test(content)) {
    return readRequirementsLock(content, path, options);
  }
  const document = parseToml(content, path);
  if (typeof own(document, "lock-version") === "string") return readPylock(document, path);
  if (typeof own(document, "version") === "number" && own(document, "requires-python") !== void 0) {
    return readUvLock(document, path);
  }
  const metadata = tableAt(document, "metadata");
  if (metadata !== void 0 && ["lock-version", "content-hash"].some((name) => own(metadata, name) !== void 0)) {
    return readPoetryLock(document, path);
  }
  if (metadata !== void 0 && own(metadata, "lock_version") !== void 0) {
    return readPdmLock(document, path);
  }
  throw userError({
    code: "unknown-lock-format",
    message: `${path} is not a lock of a format that is read here`,
    place: { path },
    help: "use a lock of pex (`pex3 lock create --style universal`), `uv.lock`, `pylock.toml`, `poetry.lock`, `pdm.lock`, `Pipfile.lock` or a `requirements.txt` with pinned versions"
  });
}

// src/wheels/look-up.ts
function createLookUp(context) {
  const projects = createProjects({ ...context, deadOrigins: /* @__PURE__ */ new Set() });
  return {
    files: async (project, allowed) => {
      const others = /* @__PURE__ */ new Map();
      const local = await localFiles(project, allowed, context.indexes, others);
      const remote = allowed.length > 0 ? await allowedFiles(project, { allowed: new Set(allowed), local, others }, context, projects) : await firstIndex(project, context, projects);
      return {
        files: [...local, ...remote],
        others: [...others.values()],
        asked: indexesOf(project, context.indexes).map(({ url }) => displayUrl(url)),
        isOffline: context.offline
      };
    }
  };
}
async function localFiles(project, allowed, indexes, others) {
  const found = [];
  for (const directory of indexes.directories) {
    for (const filename of namesIn(directory)) {
      if (!filename.endsWith(".whl") || normalizeName(filename.split("-", 1)[0]) !== project) continue;
      const path = fileIn(indexes, directory, filename);
      if (path === void 0) continue;
      const hex2 = await hashFile(path);
      if (allowed.length > 0 && !allowed.includes(`sha256:${hex2}`)) {
        others.set(`${hex2}/${filename}`, { filename, sha256: hex2 });
        continue;
      }
      found.push({
        filename,
        url: "",
        hash: { algorithm: "sha256", hex: hex2 },
        size: statSync(path).size,
        requiresPython: void 0
      });
    }
  }
  return found;
}
async function allowedFiles(project, { allowed, local, others }, context, projects) {
  const found = /* @__PURE__ */ new Map();
  const missing = new Set(allowed);
  const take = (files) => {
    for (const file of files) {
      const key = `sha256:${file.sha256 ?? ""}`;
      if (!allowed.has(key)) {
        const { filename, sha256 } = file;
        if (isOf(file, project)) others.set(`${sha256}/${filename}`, { filename, sha256 });
        continue;
      }
      missing.delete(key);
      if (!found.has(key)) found.set(key, indexedFile(file));
    }
  };
  for (const { hash } of local) missing.delete(`sha256:${hash.hex}`);
  const indexes = indexesOf(project, context.indexes);
  for (const { url } of indexes) take(readKnownPage(context.host, url, project) ?? []);
  if (context.offline) take(storedFiles(context.host, missing));
  if (missing.size === 0 || context.offline) return [...found.values()];
  let failure;
  const ask2 = async (page) => {
    if (missing.size === 0) return;
    try {
      take(await page() ?? []);
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      failure ??= error;
    }
  };
  for (const { url } of indexes) await ask2(() => readPage2(project, url, context, projects));
  for (const page of context.indexes.linkPages) await ask2(async () => (await projects.links(page)).files);
  if (found.size === 0 && local.length === 0 && failure !== void 0) throw described(project, failure);
  return [...found.values()];
}
async function firstIndex(project, context, projects) {
  try {
    for (const { url } of indexesOf(project, context.indexes)) {
      if (!context.offline) refuseInsecure(url, context.indexes);
      const files = context.offline ? readKnownPage(context.host, url, project) : await readPage2(project, url, context, projects);
      if (files === void 0 && context.offline) throw unknownOffline(project, url);
      if (files !== void 0 && !(context.offline && files.length === 0)) return files.map(indexedFile);
    }
    if (context.offline) return [];
    const pages = await Promise.all(context.indexes.linkPages.map((page) => projects.links(page)));
    return pages.flatMap(({ files }) => files.filter((file) => isOf(file, project)).map(indexedFile));
  } catch (error) {
    throw error instanceof FetchFailure ? described(project, error) : error;
  }
}
function storedFiles(host, hashes) {
  return [...hashes].flatMap((hash) => {
    const sha256 = hash.replace(/^sha256:/, "");
    if (!isSha256(sha256)) return [];
    return namesIn(join(host.storeDirectory, sha256)).filter(isSafeWheelName).map((filename) => ({
      filename,
      url: "",
      sha256,
      size: void 0,
      requiresPython: void 0,
      isYanked: false
    }));
  });
}
function isOf({ filename }, project) {
  return normalizeName(filename.split("-", 1)[0]) === project || sdistVersion(filename, project) !== void 0;
}
async function readPage2(project, index, context, projects) {
  try {
    const { files } = await projects.page(index, project);
    if (files.length > 0) keepKnownPage(context.host, index, project, files);
    return files;
  } catch (error) {
    if (!(error instanceof FetchFailure) || error.kind !== "not-found") throw error;
    keepKnownPage(context.host, index, project, []);
    return void 0;
  }
}
function indexedFile(file) {
  return {
    filename: file.filename,
    url: file.url,
    hash: { algorithm: file.sha256 === void 0 ? "" : "sha256", hex: file.sha256 ?? "" },
    size: file.size,
    requiresPython: file.requiresPython
  };
}
function unknownOffline(project, index) {
  return userError({
    code: "offline-missing",
    message: `which files ${displayUrl(index)} has of ${project} is not known, and --offline forbids asking`,
    help: "run once without --offline, or lock with hashes and file names (`uv lock`, `pants generate-lockfiles`)"
  });
}
function described(project, { kind, message }) {
  return userError({
    code: advice[kind].code,
    message: `which files there are of ${project} cannot be found out: ${message}`,
    help: advice[kind].help
  });
}

// src/wheels/offered-wheels.ts
var MAX_METADATA = 16 * 1024 * 1024;
function createOfferedWheels(context, lockPath2) {
  const download2 = { ...context, deadOrigins: /* @__PURE__ */ new Set(), onBytes: () => void 0 };
  const identities = /* @__PURE__ */ new Map();
  const texts = /* @__PURE__ */ new Map();
  const identify = async (file) => {
    const known2 = identities.get(file);
    if (known2 !== void 0) return known2;
    if (file.path !== void 0) {
      const identity = { sha256: await hashFile(file.path), size: statSync(file.path).size };
      identities.set(file, identity);
      return identity;
    }
    if (file.sha256 !== void 0) return { sha256: file.sha256, size: file.size };
    await fetchOne(file);
    return identities.get(file);
  };
  const pin = (file, identity) => {
    const wheel = parseWheelFilename(file.filename);
    const { normalizedName: name, version } = wheel;
    return { name, version, filename: file.filename, url: file.url, ...identity, lockPath: lockPath2 };
  };
  const fetchOne = async (file) => {
    if (file.path === void 0 && file.sha256 === void 0 && !identities.has(file)) {
      const { temporary, sha256, size } = await downloadUnpinned(file, download2);
      identities.set(file, { sha256, size });
      return keep(context.host, pin(file, { sha256, size }), temporary);
    }
    const pinned2 = pin(file, await identify(file));
    return (await fetchWheels([pinned2], context)).wheels[0];
  };
  const read = async (file) => {
    if (file.path !== void 0) {
      const { readZipMembers } = await import("./read-zip-7VUBSG2K.js");
      return metadataIn(file.path, await readZipMembers(file.path));
    }
    if (file.metadata !== void 0) return published(file, file.metadata.sha256);
    const { path, facts } = await fetchOne(file);
    return metadataIn(path, facts.members);
  };
  const published = async (file, sha256) => {
    const url = new URL(file.url);
    url.pathname += ".metadata";
    url.hash = "";
    const text = await downloadText(url.href, file.isOwn, MAX_METADATA, download2);
    const digest = createHash("sha256").update(text).digest("hex");
    if (sha256 === void 0 || digest === sha256) return text.toString("utf8");
    throw new FetchFailure(
      "hash-mismatch",
      `the metadata of ${file.filename} has the SHA-256 ${digest}, its index says ${sha256}`
    );
  };
  return {
    fetch: fetchOne,
    identify,
    metadata: (file) => {
      const text = texts.get(file) ?? read(file);
      texts.set(file, text);
      return text;
    }
  };
}
async function metadataIn(path, members) {
  const found = members.filter(({ name }) => /^[^/]+\.dist-info\/METADATA$/.test(name));
  const [member] = found;
  if (member !== void 0 && found.length === 1) {
    return (await readMember(path, member, MAX_METADATA)).toString("utf8");
  }
  throw userError({
    code: "bad-wheel",
    message: `${path} has ${found.length === 0 ? "no" : "more than one"} METADATA file`,
    help: "it is no usable wheel: take it away, or ask for another version"
  });
}

// src/wheels/wheel-in-place.ts
async function wheelInPlace({ filename, url: location }, { name, hashes = [] }, lockPath2, context) {
  const { sha256, size } = isRemote(location) ? await remoteIdentity({ filename, location, hashes }, lockPath2, context) : await localIdentity({ name, location }, lockPath2, context);
  if (hashes.length > 0 && !hashes.includes(`sha256:${sha256}`)) {
    throw userError({
      code: "hash-mismatch",
      message: `${filename} is not the file that was locked: ${displayUrl(location)} has the SHA-256 ${sha256}, which is none of those in ${lockPath2}`,
      place: { path: lockPath2 },
      help: advice["hash-mismatch"].help
    });
  }
  return { filename, url: location, hash: { algorithm: "sha256", hex: sha256 }, size };
}
async function localIdentity({ name, location }, lockPath2, { root }) {
  const path = localPath2({ url: location, lockPath: lockPath2 }, root);
  const status = path === void 0 ? void 0 : statSync(path, { throwIfNoEntry: false });
  if (path !== void 0 && status?.isFile() === true) {
    return { sha256: await hashFile(path), size: status.size };
  }
  throw userError({
    code: "wheel-not-found",
    message: `${lockPath2} takes ${name} from \`${location}\`, which is no file in the checkout`,
    place: { path: lockPath2 },
    help: `the path is relative to the directory of ${lockPath2}; put the wheel there, or lock a published version`
  });
}
async function remoteIdentity({ filename, location, hashes }, lockPath2, context) {
  const { host, indexes, offline } = context;
  const stored = storedFiles(host, new Set(hashes)).find((file) => file.filename === filename);
  if (stored?.sha256 !== void 0) return { sha256: stored.sha256, size: void 0 };
  const place = { path: lockPath2 };
  const shown = displayUrl(location);
  if (offline) {
    throw userError({
      code: "offline-missing",
      message: `${lockPath2} does not say which hash ${shown} has, and --offline forbids downloading it`,
      place,
      help: "write its one hash into the lock: `--hash=sha256:…`, or `#sha256=…` in the URL"
    });
  }
  const isNamed = URL.canParse(location) && indexes.ownOrigins.has(new URL(location).origin);
  if (/^http:/i.test(location) && hashes.length === 0 && !isNamed) {
    throw userError({
      code: "insecure-url",
      message: `nothing vouches for ${filename}: it comes over plain http, without a hash`,
      place,
      help: "use https, or add `#sha256=…` to the URL"
    });
  }
  const rest = {
    sha256: void 0,
    size: void 0,
    requiresPython: void 0,
    isYanked: false,
    isOwn: false
  };
  try {
    return await createOfferedWheels(context, lockPath2).identify({ filename, url: location, ...rest });
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    const { code, help } = advice[error.kind];
    throw userError({ code, message: `${filename} cannot be fetched: ${error.message}`, place, help });
  }
}

// src/host/machine.ts
function thisMachine() {
  return { system: process.platform, processor: process.arch, libc: libc() };
}
function libc() {
  if (process.platform !== "linux") return void 0;
  Object.assign(process.report, { excludeNetwork: true });
  const { header } = process.report.getReport();
  return header.glibcVersionRuntime === void 0 ? "musl" : "glibc";
}

// src/resolver/unlocked.ts
var UNLOCKED = "the requirements without a lock";

// src/wheels/offers.ts
function createOffers(context) {
  const { indexes, projects, offline } = context;
  const local = listLocalWheels(indexes);
  const answers = /* @__PURE__ */ new Map();
  const find = async (project) => {
    const inDirectories = (local.get(project) ?? []).map(({ filename, path }) => localFile(filename, path));
    if (offline) return inDirectories;
    const linked = await Promise.all(
      indexes.linkPages.map(async (url) => {
        const { files, isOwn } = await projects.links(url);
        return files.filter(({ filename }) => parseWheelFilename(filename)?.normalizedName === project).map((file) => ({ ...file, isOwn }));
      })
    );
    const indexed = await fromFirstIndex(project, indexes, projects);
    return onceByName([...inDirectories, ...linked.flat(), ...indexed]);
  };
  return {
    files: (project) => {
      const answer = answers.get(project) ?? find(project);
      answers.set(project, answer);
      return answer;
    }
  };
}
function localFile(filename, path) {
  const size = statSync(path, { throwIfNoEntry: false })?.size;
  return {
    filename,
    path,
    url: "",
    sha256: void 0,
    size,
    requiresPython: void 0,
    isYanked: false,
    isOwn: true,
    isNamed: true
  };
}
async function fromFirstIndex(project, indexes, projects) {
  for (const index of indexesOf(project, indexes)) {
    refuseInsecure(index.url, indexes);
    try {
      const { files, isOwn } = await projects.page(index.url, project);
      return files.map((file) => ({ ...file, isOwn }));
    } catch (error) {
      if (!(error instanceof FetchFailure) || error.kind !== "not-found") throw error;
    }
  }
  return [];
}
function onceByName(files) {
  const names = /* @__PURE__ */ new Map();
  for (const file of files) if (!names.has(file.filename)) names.set(file.filename, file);
  return [...names.values()];
}

// src/wheel-choice/wheel-sources.ts
function createWheelSources(host, project, settings) {
  const { root, options } = project.workspace;
  const directories = [];
  const fetching = once2(() => ({
    host,
    indexes: readIndexOptions(host, root, checkoutIndexes(options), settings.directories),
    offline: settings.offline,
    root
  }));
  const resolver = once2(() => {
    const fetch = fetching();
    const { indexes, offline } = fetch;
    const program = { host, root, machine: thisMachine(), fetch };
    const uv = once2(async () => {
      const directory = createWorkDirectory(host);
      directories.push(directory);
      const { findUv } = await import("./find-uv-EZYOVDY2.js");
      return findUv(program, directory);
    });
    const projects = createProjects({ host, indexes, deadOrigins: /* @__PURE__ */ new Set() });
    return {
      ...program,
      offers: createOffers({ indexes, projects, offline }),
      wheels: createOfferedWheels(fetch, UNLOCKED),
      // Few runs resolve: a server is loaded by those that do.
      serve: async (answer) => (await import("./local-server-276ZMJNH.js")).serveLocally(answer),
      uv,
      excludeNewer: settings.excludeNewer ?? nonEmpty(host.env["UV_EXCLUDE_NEWER"])
    };
  });
  return {
    settings,
    fetching,
    resolver,
    close: async () => {
      for (const directory of directories) await rm(directory, { recursive: true, force: true });
    }
  };
}
function checkoutIndexes({ python, pythonRepos }) {
  return { ...pythonRepos, sources: [...python.resolvesToSources.values()].flat() };
}
function nonEmpty(value) {
  return value === "" ? void 0 : value;
}
function once2(make) {
  let made;
  return () => (made ??= { value: make() }).value;
}

// src/wheel-choice/open-lock.ts
function openLock(host, project, path, resolve2, sources) {
  const { files, options: workspaceOptions } = project.workspace;
  const unknown = unknownResolveNames(workspaceOptions.python);
  if (unknown.length > 0) throw new UserError(unknown);
  const text = (name) => decodeText(project.workspace.read(name));
  const read = readLock(text(path), path, {
    include: (name) => files.isFile(name) ? text(name) : void 0
  });
  const mapped = withPathMappings(read, workspaceOptions.pythonRepos.pathMappings);
  const metadata = mapped.metadata ?? sidecarOf(project, path);
  const lock = {
    ...mapped,
    ...metadata && { metadata },
    excluded: [...mapped.excluded, ...excludes(project, resolve2)]
  };
  const pinned2 = hashesByProject(lock);
  const withoutFiles = new Set(projectsWithoutFiles(lock));
  const hashesToFind = (name) => {
    const project2 = pinned2.get(name);
    return project2 === void 0 || project2.isAny ? [] : [...project2.hashes];
  };
  const known2 = /* @__PURE__ */ new Map();
  let lookUp;
  const filesOf5 = (name) => {
    lookUp ??= createLookUp({
      host,
      indexes: indexesFor(host, project, lock, sources),
      offline: sources.settings.offline
    });
    const found = known2.get(name) ?? lookUp.files(name, hashesToFind(name));
    known2.set(name, found);
    return found;
  };
  const inPlace = distributionsInPlace(lock);
  const identified = /* @__PURE__ */ new Map();
  const identityOf2 = (artifact, one) => {
    const found = identified.get(artifact) ?? wheelInPlace(artifact, one, path, sources.fetching());
    identified.set(artifact, found);
    return found;
  };
  const loose = /* @__PURE__ */ new Set([
    ...[...withoutFiles].filter((name) => hashesToFind(name).length === 0),
    ...inPlace.filter(({ hashes = [] }) => hashes.length === 0).map(({ name }) => name)
  ]);
  return {
    lock,
    complete: async (requirements, platform) => {
      if (withoutFiles.size === 0 && inPlace.length === 0) return { lock, warnings: [] };
      const needed = neededProjects(lock, requirements, platform);
      const names = [...withoutFiles].filter((name) => needed.has(name));
      const ranks = tagRanks(platform);
      const open = inPlace.filter(({ name }) => needed.has(name)).flatMap((one) => one.artifacts.map((artifact) => ({ one, artifact }))).filter(({ artifact }) => lacksHash(artifact) && isFitting(artifact, platform, ranks));
      const problems = new Problems();
      const [found, hashed] = await Promise.all([
        lookUpAll(names, filesOf5, problems),
        problems.collectAll(
          open,
          AT_ONCE2,
          async ({ one, artifact }) => [artifact, await identityOf2(artifact, one)]
        )
      ]);
      problems.throwIfErrors();
      const untold = [...loose].filter((name) => needed.has(name));
      for (const name of untold) loose.delete(name);
      return {
        lock: withIndexedFiles(withHashes(lock, new Map(hashed)), new Map(found)),
        warnings: withoutHashes(lock, untold)
      };
    }
  };
}
function sidecarOf({ workspace }, path) {
  const sidecar = `${path}.metadata`;
  if (!workspace.files.isFile(sidecar)) return void 0;
  try {
    const value = JSON.parse(workspace.read(sidecar).toString("utf8"));
    return isJsonObject(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
async function lookUpAll(names, filesOf5, problems) {
  const failed2 = /* @__PURE__ */ new Map();
  const found = await problems.collectAll(names, AT_ONCE2, async (name) => {
    try {
      return [[name, await filesOf5(name)]];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      for (const diagnostic of error.diagnostics) {
        const known2 = failed2.get(diagnostic.code);
        if (known2 === void 0) failed2.set(diagnostic.code, { diagnostic, others: [] });
        else known2.others.push(name);
      }
      return [];
    }
  });
  for (const { diagnostic, others } of failed2.values()) {
    const notes = others.length === 0 ? [] : [`the same for ${shortened(others)}`];
    problems.add({ ...diagnostic, notes: [...diagnostic.notes ?? [], ...notes] });
  }
  return found.flat();
}
var AT_ONCE2 = 8;
function indexesFor(host, project, lock, sources) {
  if (lock.options === void 0) return sources.fetching().indexes;
  const { directories } = sources.settings;
  return readIndexOptions(host, project.workspace.root, indexesOf2(project, lock), directories);
}
function indexesOf2(project, lock) {
  const { indexes, findLinks, ...others } = checkoutIndexes(project.workspace.options);
  const of = (name) => lock.options?.get(name) ?? [];
  const replaced = of("--index-url").slice(-1);
  return {
    indexes: [...replaced.length > 0 ? replaced : indexes, ...of("--extra-index-url")],
    findLinks: [...findLinks, ...of("--find-links")],
    noIndex: lock.options?.has("--no-index") === true,
    ...others
  };
}
function excludes(project, resolve2) {
  const { resolvesToExcludes } = project.workspace.options.python;
  return (forResolve(resolvesToExcludes, resolve2) ?? []).map((text) => {
    try {
      return parseRequirement(text);
    } catch (error) {
      if (!(error instanceof RequirementSyntaxError)) throw error;
      throw userError({
        code: "invalid-option-value",
        message: `\`${text}\` in \`[python].resolves_to_excludes\` is not a requirement: ${error.message}`,
        help: "write it like `name` or `name>=1.0` (PEP 508)"
      });
    }
  });
}
function hashesHelp(format) {
  switch (format) {
    case "requirements":
      return "write the hashes too: `uv pip compile --universal --generate-hashes`, or `pip-compile --generate-hashes`";
    case "uv":
      return "uv writes none for what `find-links` names: lock from an index";
    default:
      return "generate the lock file again: today the tool that wrote it writes the hashes too";
  }
}
function withoutHashes({ path, format }, names) {
  if (names.length === 0) return [];
  const some = names.slice(0, 3).join(", ") + (names.length > 3 ? ` and ${names.length - 3} more` : "");
  return [
    {
      severity: "warning",
      code: "lock-without-hashes",
      message: `${path} pins versions without hashes (${some}), so the files are those that are on offer today`,
      place: { path },
      help: hashesHelp(format)
    }
  ];
}

// src/requirements/constraints-file.ts
var MAX_FAULTS2 = 100;
function readConstraints2(text, path) {
  const problems = new Problems();
  const constraints = [];
  const lines = text.replace(/^\uFEFF/, "").split(LINE_END);
  for (const [index, written2] of lines.entries()) {
    const line = withoutComment(written2);
    if (line === "" || /^--hash\b/.test(line)) continue;
    const fault = (why) => problems.error({
      code: "invalid-constraint",
      message: `\`${line}\` does not limit the version of a project: ${why}`,
      place: { path, line: index + 1, column: written2.indexOf(line) + 1 || 1 },
      help: "write it like `name<2` (PEP 508)"
    });
    if (problems.diagnostics.length >= MAX_FAULTS2) break;
    const requirement = parse(withoutTrailing(withoutOptions(line), "\\").trimEnd(), fault);
    if (requirement?.url !== void 0) fault("it is a URL");
    else if (requirement !== void 0) constraints.push(requirement);
  }
  problems.throwIfErrors();
  return constraints;
}
function parse(text, fault) {
  try {
    return parseRequirement(text);
  } catch (error) {
    if (!(error instanceof RequirementSyntaxError)) throw error;
    fault(error.message);
    return void 0;
  }
}

// src/wheel-choice/unlocked-wheels.ts
function createUnlockedWheels(project, sources) {
  const locks = /* @__PURE__ */ new Map();
  const warnings = [];
  return {
    resolve: async ({ requirements: roots, platform, place }, pins) => {
      if (pins === void 0 && warnings.length === 0) {
        warnings.push(nothingLocked(project, place));
        if (sources.settings.buildSdists.length > 0) warnings.push(buildsNothing());
      }
      if (pins !== void 0) refusePlaces(pins, roots);
      const told = pins === void 0 ? warnings : [notAllLocked(pins, roots)];
      const key = `${pins?.path ?? ""} ${keyOf3(roots, platform)}`;
      const known2 = locks.get(key);
      if (known2 !== void 0) return { lock: await known2, warnings: told };
      const { resolveRequirements } = await import("./resolve-HFUECOSM.js");
      const constraints = pins === void 0 ? constraintsOf(project, place) : pinned(pins);
      const lock = resolveRequirements(sources.resolver(), { roots, platform, constraints, place });
      locks.set(key, lock);
      return { lock: pins === void 0 ? await lock : withAllowedFiles(await lock, pins), warnings: told };
    }
  };
}
function missingPins({ format, resolves }, roots) {
  if (format !== "requirements") return [];
  const known2 = new Set(resolves.flatMap(({ distributions }) => distributions).map(({ name }) => name));
  return roots.filter(({ requirement }) => !known2.has(requirement.normalizedName));
}
function pinned({ requirements }) {
  return requirements.filter(({ url }) => url === void 0).map((one) => ({ ...one, extras: [] }));
}
function withAllowedFiles(lock, pins) {
  const projects = hashesByProject(pins);
  const isAllowed = (name, { hash }) => {
    const hashes = projects.get(name)?.hashes;
    return hashes === void 0 || hashes.size === 0 || hashes.has(`${hash.algorithm}:${hash.hex}`);
  };
  return {
    ...lock,
    resolves: lock.resolves.map(({ marker, distributions }) => ({
      marker,
      distributions: distributions.map((one) => ({
        ...one,
        artifacts: one.artifacts.filter((artifact) => isAllowed(one.name, artifact))
      }))
    }))
  };
}
function notAllLocked(pins, roots) {
  const missing = missingPins(pins, roots).map(({ requirement }) => `\`${formatRequirement(requirement)}\``);
  return {
    severity: "warning",
    code: "lock-incomplete",
    message: `${pins.path} does not pin ${missing.join(", ")}: all requirements are resolved to the newest versions that fit it, as Pants does, and the next run may choose others.`,
    place: { path: pins.path },
    help: "pin what is asked for and what that needs: `uv pip compile --universal --generate-hashes`"
  };
}
function buildsNothing() {
  return {
    severity: "warning",
    code: "build-sdists-unused",
    message: "`build-sdists` builds locked source distributions only, and nothing is locked here.",
    help: "lock the requirements, or put a wheel into a directory that the workflow names with `wheels`"
  };
}
function refusePlaces(pins, roots) {
  const placed2 = pins.requirements.find(({ url }) => url !== void 0);
  if (placed2 === void 0) return;
  const missing = missingPins(pins, roots).map(({ requirement }) => `\`${formatRequirement(requirement)}\``);
  throw userError({
    code: "lock-incomplete",
    message: `${pins.path} takes ${placed2.name} from a place of its own, but does not pin ${missing.join(", ")}, so all would be resolved from an index`,
    place: { path: pins.path },
    help: "pin what is asked for and what that needs, too: `uv pip compile --universal --generate-hashes`"
  });
}
function keyOf3(roots, { markers, tags, glibc }) {
  const lines = roots.map(({ requirement, target }) => [formatRequirement(requirement), target]);
  const text = JSON.stringify([lines.sort(), markers, tags, glibc]);
  return createHash("sha256").update(text).digest("hex");
}
function constraintsOf({ workspace }, place) {
  const { enableResolves, requirementConstraints: path } = workspace.options.python;
  if (path === void 0 || enableResolves) return [];
  if (workspace.files.isFile(path)) return readConstraints2(decodeText(workspace.read(path)), path);
  throw userError({
    code: "constraints-missing",
    message: `The file \`${path}\` of \`[python].requirement_constraints\` does not exist.`,
    place,
    help: "check the path in pants.toml, relative to the build root"
  });
}
var KNOWN_LOCKS = [
  "uv.lock",
  "poetry.lock",
  "pdm.lock",
  "pylock.toml",
  "Pipfile.lock",
  "requirements.lock",
  "requirements.txt"
];
function nothingLocked({ workspace }, place) {
  const isOff = !workspace.options.python.enableResolves;
  const known2 = KNOWN_LOCKS.find((name) => workspace.files.isFile(name));
  const there = known2 === void 0 ? "; `pants generate-lockfiles`, `pex3 lock create --style universal` or `uv lock` makes one" : `: \`main = "${known2}"\` (${known2 === "requirements.txt" ? "versions and hashes of a requirements file only count there" : "it is there, and not used"})`;
  return {
    severity: "warning",
    code: "no-lock",
    message: "Nothing pins the versions of third-party requirements: they are resolved to the newest versions that fit, and the next run may choose others.",
    place,
    help: `${isOff ? "set `[python].enable_resolves = true` and name" : "name"} a lock file in \`[python.resolves]\` of pants.toml${there}`
  };
}

// src/wheel-choice/locked-wheels.ts
function createLockedWheels(host, project, sources) {
  const locks = /* @__PURE__ */ new Map();
  const whole = /* @__PURE__ */ new Set();
  const unlocked = createUnlockedWheels(project, sources);
  const open = (path, resolve2) => {
    const known2 = locks.get(path) ?? openLock(host, project, path, resolve2, sources);
    locks.set(path, known2);
    return known2;
  };
  return {
    choose: async (question) => {
      const { requirements, resolve: resolve2, platform, place } = question;
      if (requirements.length === 0) return { ...noWheels, warnings: [] };
      const path = lockPath(project, resolve2, place);
      if (path === void 0) {
        const { lock: lock2, warnings: warnings2 } = await unlocked.resolve(question);
        return withWarnings(await chooseWheels(sources, lock2, question), warnings2);
      }
      const opened = open(path, resolve2);
      const findings = lockFindings(project, opened.lock, resolve2, question.interpreterConstraints);
      if (findings.some(({ severity }) => severity === "error")) throw new UserError(findings);
      if (missingPins(opened.lock, requirements).length > 0) {
        const { lock: lock2, warnings: warnings2 } = await unlocked.resolve(question, opened.lock);
        return withWarnings(await chooseWheels(sources, lock2, question), warnings2);
      }
      const { lock, warnings } = await opened.complete(requirements, platform);
      const chosen = await chooseWheels(sources, lock, question);
      if (chosen.isWholeSet === true && !whole.has(path)) {
        whole.add(path);
        host.log.info(
          `${path} does not say who needs whom: all of it is in each package that takes from it.`
        );
      }
      return withWarnings(chosen, [...findings, ...warnings]);
    },
    remarks: () => unknownSdists(sources.settings.buildSdists, [...locks.values()])
  };
}
function unknownSdists(names, locks) {
  if (locks.length === 0) return [];
  const known2 = new Set(
    locks.flatMap(({ lock }) => lock.resolves.flatMap((one) => one.distributions.map(({ name }) => name)))
  );
  return names.filter((name) => !known2.has(name)).map((name) => ({
    severity: "warning",
    code: "build-sdists-unused",
    message: `\`build-sdists\` names ${name}, which is in none of the locks that were read.`,
    help: "check its spelling"
  }));
}
function withWarnings(chosen, warnings) {
  return { ...chosen, warnings: [...warnings, ...chosen.warnings] };
}
function lockPath(project, resolve2, place) {
  const { python } = project.workspace.options;
  const path = python.enableResolves ? python.resolves.get(resolve2) : void 0;
  if (path !== void 0 && !project.workspace.files.isFile(path)) {
    throw userError({
      code: "lock-missing",
      message: `The lock file \`${path}\` of the resolve \`${resolve2}\` does not exist.`,
      place,
      help: `make it with ${lockCommand(path, resolve2)}`
    });
  }
  return path;
}
function lockCommand(path, resolve2) {
  const name = posix.basename(path);
  const commands = {
    "uv.lock": "`uv lock`",
    "poetry.lock": "`poetry lock`",
    "pdm.lock": "`pdm lock`",
    "Pipfile.lock": "`pipenv lock`",
    "pylock.toml": "`uv export --format pylock.toml`"
  };
  if (Object.hasOwn(commands, name)) return commands[name];
  return name.endsWith(".txt") ? "`uv pip compile --universal --generate-hashes`" : `\`pants generate-lockfiles --resolve=${resolve2}\`, or with \`pex3 lock create --style universal\``;
}

// src/plans/output-paths.ts
function outputDirectory(root, distdir, cwd, given) {
  if (given !== void 0) return shownAs(root, resolve(cwd, given));
  const path = resolve(root, distdir);
  const real = realParent(path);
  if (isAbsolute(distdir) || !isBelow(root, path) || !isBelow(realpathSync(root), real)) {
    throw userError({
      code: "distdir-outside",
      message: `\`[GLOBAL].pants_distdir\` is \`${distdir}\`, which leads out of the checkout.`,
      help: "Name a directory below the build root, or choose another one with `--dist DIR`."
    });
  }
  return shownAs(root, path);
}
function outputFile(directory, output, spec, place) {
  const path = join(directory.path, ...output.split("/"));
  const isPlain = !isAbsolute(output) && !/^[a-z]:|\\|\0/i.test(output) && output.split("/").every((part) => part !== ".." && part !== "");
  if (!isPlain || !isBelow(directory.path, path)) throw outside(directory, output, spec, place);
  let step = directory.path;
  for (const part of output.split("/")) {
    step = join(step, part);
    const stats = lstatSync(step, { throwIfNoEntry: false });
    if (stats?.isSymbolicLink() === true) throw outside(directory, output, spec, place);
  }
  return path;
}
function outside(directory, output, spec, place) {
  return userError({
    code: "output-outside",
    message: `The package of ${spec} would be written to \`${output}\`, which is not below \`${directory.shown}\`.`,
    ...place === void 0 ? {} : { place },
    help: `Give \`output_path\` relative to \`${directory.shown}\`, without \`..\` and without links on the way.`
  });
}
function shownAs(root, path) {
  return { path, shown: showPath(root, path) };
}
function showPath(root, path) {
  return isBelow(root, path) ? relative(root, path).split(sep).join("/") : path;
}
function absolutePath(root, shown) {
  return resolve(root, shown);
}
function isBelow(directory, path) {
  const way = relative(directory, path);
  return way === "" || !way.startsWith(`..${sep}`) && way !== ".." && !isAbsolute(way);
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

// src/archive/lay-out.ts
function layOut(bundle) {
  const { files, directories } = treeOf(bundle);
  return sortedNames([...files.keys(), ...directories]).map((path) => ({ path, entry: files.get(path) }));
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

// src/archive/replace.ts
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
    descriptor = openSync(temporary, "wx", 384);
    const result = await work(descriptor);
    fchmodSync(descriptor, mode);
    const open = descriptor;
    descriptor = void 0;
    closeSync(open);
    renameSync(temporary, path);
    return result;
  } catch (error) {
    if (descriptor !== void 0) closeSync(descriptor);
    discard2(temporary);
    throw writeError(path, error);
  }
}

// src/archive/archive-files.ts
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
    const known2 = this.#open.get(archive);
    if (known2 !== void 0) return known2;
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
  const isDirectory2 = (fields.mode & 61440) === 16384;
  view.setUint32(at + 38, (fields.mode << 16 | (isDirectory2 ? DOS_DIRECTORY : 0)) >>> 0, true);
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
  /** The central directory as far as it is known. */
  #directory = new RecordBuffer(256 * 1024);
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
      read(this.#buffer.bytes.subarray(this.#filled, this.#filled + length), done);
      this.#filled += length;
      done += length;
    }
    this.#unzippedSize += fields.size;
  }
  /** Writes the central directory and all that is left. */
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
      const created = deflateEntries(options.stored === true ? [] : filesOf3(records));
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
function* filesOf3(records) {
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
      crc32: crc32(bytes),
      compressedSize: size,
      size,
      mode: type | entry.mode
    },
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

// src/archive/write-directory.ts
async function writeDirectory(bundle, path, parts = {}) {
  const temporary = temporaryName(path);
  try {
    mkdirSync(dirname(path), { recursive: true });
    mkdirSync(temporary, { mode: 448 });
    const artifact = await writeFiles(bundle, temporary, parts);
    chmodSync(temporary, 493);
    takePlace(temporary, path);
    return { path, ...artifact };
  } catch (error) {
    discard2(temporary);
    throw writeError(path, error);
  }
}
async function writeFiles(bundle, root, parts) {
  const listing = createHash("sha256");
  let size = 0;
  if (bundle.prefix !== void 0) makeDirectories(root, bundle.prefix);
  for (const record2 of layOut(bundle)) {
    const target = join(root, record2.path);
    if (record2.entry === void 0) makeDirectory(target);
    else {
      const written2 = await writeFile(record2.entry, target);
      size += written2.size;
      listing.update(`${written2.sha256} ${record2.entry.mode.toString(8)} ${record2.path}
`);
    }
  }
  let unzippedSize = size;
  for (const [name, entries] of parts.zips ?? []) {
    mkdirSync(dirname(join(root, name)), { recursive: true, mode: 493 });
    const options = { inGivenOrder: true, stored: parts.stored ?? false };
    const zip = await writeZip({ entries }, join(root, name), options);
    size += zip.size;
    unzippedSize += zip.unzippedSize;
    listing.update(`${zip.sha256} 644 ${name}
`);
  }
  for (const [name, target] of parts.links ?? []) {
    symlinkSync(target, join(root, name));
    listing.update(`-> ${target} ${name}
`);
  }
  return { sha256: listing.digest("hex"), size, unzippedSize };
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
      for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
    };
    const { content } = entry;
    if (content.kind === "member") await readMemberInPieces(content.archive, content.member, write);
    else write(content.kind === "bytes" ? content.bytes : readSource(content.path, entry.owner));
  } finally {
    closeSync(descriptor);
  }
  chmodSync(target, entry.mode);
  return { size, sha256: hash.digest("hex") };
}
function takePlace(temporary, path) {
  if (lstatSync(path, { throwIfNoEntry: false }) === void 0) {
    renameSync(temporary, path);
    return;
  }
  const old = temporaryName(path);
  renameSync(path, old);
  try {
    renameSync(temporary, path);
  } catch (error) {
    renameSync(old, path);
    throw error;
  }
  discard2(old);
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
var callableScript = `#!python
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
var moduleScript = `#!python
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
  for (const raw of text.split(/\r\n|\r|\n/)) {
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
  if (object === void 0) return moduleScript.replace("{module}", () => pythonRepr(module));
  return callableScript.replace("{module}", () => pythonRepr(module)).replace("{attributes}", () => pythonTuple(object.split(".")));
}

// src/formats/kept-layout.ts
var layouts = /* @__PURE__ */ new WeakMap();
function keptLayout(wheel, name, make, build = thisBuild) {
  const known2 = layouts.get(wheel.facts) ?? /* @__PURE__ */ new Map();
  layouts.set(wheel.facts, known2);
  const layout = known2.get(name) ?? readOrMake(wheel, `${name}.layout`, make, build);
  known2.set(name, layout);
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
  const { path: archive, facts, pinned: pinned2 } = wheel;
  const entries = rows.map((row) => {
    if (typeof row === "number") {
      const member2 = facts.members[row];
      return entryAt(member2.name, modeOf(member2.mode), { kind: "member", archive, member: member2 }, pinned2.filename);
    }
    if (row.length === 3) {
      const [index, path2, mode2] = row;
      return entryAt(path2, mode2, { kind: "member", archive, member: facts.members[index] }, pinned2.filename);
    }
    const [path, mode, crc322, compressedSize, size, offset] = row;
    const dataOffset = kept.dataOffset + offset;
    const member = { name: path, method: 8, crc32: crc322, compressedSize, size, mode, dataOffset };
    return entryAt(path, mode, { kind: "member", archive: kept.path, member }, pinned2.filename);
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
function parseRecord(bytes) {
  const text = bytes.toString("utf8");
  const firstLine = /^[^\n]*\n/.exec(text)?.[0] ?? "";
  const lines = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line === "") continue;
    const fields = line.includes('"') ? parseQuoted(line) : line.split(",");
    const [path, hash, size] = fields;
    if (fields.length !== 3 || path === void 0 || hash === void 0 || size === void 0) {
      throw new RecordError(`its line \`${line}\` does not have three fields`);
    }
    if (!/^\s*\d*\s*$/.test(size)) throw new RecordError(`its line \`${line}\` has a size that is no number`);
    lines.push({ path, hash, size: size.trim().replace(/^0+(?=\d)/, "") });
  }
  return { lines, lineEnding: firstLine.endsWith("\r\n") ? "\r\n" : "\n" };
}
function parseQuoted(line) {
  const fields = [];
  let field2 = "";
  let quoted = false;
  for (let index = 0; index < line.length; index++) {
    const character = line[index];
    if (quoted && character === '"' && line[index + 1] === '"') {
      field2 += '"';
      index++;
    } else if (quoted && character === '"') quoted = false;
    else if (quoted) field2 += character;
    else if (character === '"' && field2 === "") quoted = true;
    else if (character === ",") {
      fields.push(field2);
      field2 = "";
    } else field2 += character;
  }
  fields.push(field2);
  return fields;
}
function formatRecord(record2) {
  const lines = record2.lines.map(
    ({ path, hash, size }) => `${quote(path)},${quote(hash)},${size}${record2.lineEnding}`
  );
  return Buffer.from(lines.join(""));
}
var quote = (field2) => /[",\r\n]/.test(field2) ? `"${field2.replaceAll('"', '""')}"` : field2;

// src/formats/install-wheel.ts
var INSTALLER_FILES = ["INSTALLER", "REQUESTED", "uv_build.json", "uv_cache.json"];
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
  const record2 = readRecord(open);
  const scripts = readEntryPoints(open);
  const scriptNames = new Set(scripts.map((script) => posix.basename(script.name)));
  const entries = [];
  const lines = [];
  for (const line of record2.lines) {
    const placed2 = await placeLine(open, paths, line, scriptNames);
    if (placed2 === void 0) continue;
    lines.push(placed2.line);
    if (placed2.entry !== void 0) entries.push(placed2.entry);
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
  entries.push(recordEntry(open, { lines, lineEnding: record2.lineEnding }));
  return entries;
}
function readRecord(open) {
  try {
    const record2 = parseRecord(open.record);
    if (record2.lines.length === 0) throw new RecordError("it is empty");
    if (record2.lines.some((line) => line.path.startsWith("/"))) return { ...record2, lines: allFiles(open) };
    const listsItself = record2.lines.some((line) => line.path === `${open.distInfo}/RECORD`);
    return { ...record2, lineEnding: listsItself ? record2.lineEnding : "\n" };
  } catch (error) {
    if (error instanceof RecordError) throw wheelError(open.wheel, `RECORD: ${error.message}`);
    throw error;
  }
}
function allFiles(open) {
  const key = (path) => path.split("/").map((part, index, parts) => (index < parts.length - 1 ? "1" : "0") + part);
  return [...open.files.keys()].map((path) => ({ path, key: key(path) })).sort((a, b) => {
    const index = a.key.findIndex((part, at) => part !== b.key[at]);
    return compareCodePoints(a.key[index] ?? "", b.key[index] ?? "");
  }).map(({ path }) => ({ path, hash: "", size: "" }));
}
async function placeLine(open, paths, line, scriptNames) {
  const { distInfo } = open;
  if (line.path.endsWith("/")) return { line, entry: void 0 };
  if (line.path === `${distInfo}/RECORD`)
    return { line: { path: line.path, hash: "", size: "" }, entry: void 0 };
  if (INSTALLER_FILES.some((name) => line.path === `${distInfo}/${name}`)) return void 0;
  if (line.path.endsWith(".pyc")) return void 0;
  const source = posix.normalize(line.path);
  const member = open.files.get(source);
  if (member === void 0) return void 0;
  const target = targetOf(open, paths, source);
  if (target === void 0) {
    throw wheelError(open.wheel, `\`${source}\` is in no directory that installers know (PEP 427)`);
  }
  if (target.isScript) {
    if (scriptNames.has(posix.basename(source))) return void 0;
    const rewritten = rewriteShebang(await readMember(open.wheel.path, member));
    if (rewritten !== void 0) {
      const content = { kind: "bytes", bytes: rewritten };
      return { line: lineFor(target.path, rewritten), entry: entryAt2(open, target.path, 420, content) };
    }
  }
  return {
    line: { path: target.path, hash: line.hash, size: line.size },
    entry: memberEntry(open, target.path, member)
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
function recordEntry(open, record2) {
  const path = `${open.distInfo}/RECORD`;
  const bytes = formatRecord(record2);
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

// src/formats/init-files.ts
function sameCode(a, b) {
  return withoutComments(a) === withoutComments(b);
}
function withoutComments(source) {
  const text = source.toString("utf8").replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  let code = "";
  for (let at = 0; at < text.length; ) {
    const character = text[at];
    if (character === "#") {
      const end = text.indexOf("\n", at);
      at = end === -1 ? text.length : end;
    } else if (character === '"' || character === "'") {
      const end = stringEnd(text, at, character);
      code += text.slice(at, end).replaceAll("\n", "\0\n\0");
      at = end;
    } else {
      code += character;
      at++;
    }
  }
  return code.split("\n").map((line) => line.includes("\0") ? line : line.trimEnd()).filter((line) => line !== "").join("\n");
}
function stringEnd(text, start, quote2) {
  const isTriple = text.startsWith(quote2.repeat(3), start);
  const closing = isTriple ? quote2.repeat(3) : quote2;
  for (let at = start + closing.length; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (!isTriple && text[at] === "\n") return at;
    else if (text.startsWith(closing, at)) return at + closing.length;
  }
  return text.length;
}

// src/formats/merge.ts
var HANDLER_OWNER = "the handler";
async function mergeEntries(entries, options, problems) {
  if (!mayCollide(entries.map(({ path }) => path))) return entries;
  const merged2 = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    const first = merged2.get(entry.path);
    if (first === void 0) merged2.set(entry.path, entry);
    else if (!await isSameFile(first, entry))
      report(first, entry, "with different content", options, problems);
  }
  return withoutTreeCollisions(merged2, options, problems);
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
  const bytes = content.kind === "bytes" ? content.bytes : readSource(content.path, owner);
  return { size: bytes.length, crc32: crc32(bytes) };
}
function withoutTreeCollisions(merged2, options, problems) {
  const dropped = /* @__PURE__ */ new Set();
  const cleared = /* @__PURE__ */ new Set();
  const byFoldedPath = /* @__PURE__ */ new Map();
  const reportedOwners = /* @__PURE__ */ new Set();
  for (const entry of merged2.values()) {
    const directory = directoryOf(entry.path);
    for (const parent of cleared.has(directory) ? [] : parentsOf(entry.path)) {
      const file = merged2.get(parent);
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
      report(other, entry, `beside \`${entry.path}\`, which differs in case only`, options, problems);
    }
  }
  return [...merged2.values()].filter((entry) => !dropped.has(entry.path));
}
function report(first, second, how, options, problems) {
  const owners = first.owner === second.owner ? `${first.owner} twice` : `${first.owner} and ${second.owner}`;
  const diagnostic = {
    code: "file-collision",
    message: `\`${first.path}\` comes from ${owners}, ${how}`,
    help: collisionHelp(first, second)
  };
  if (options.collisionsOk) problems.warn(diagnostic);
  else problems.error(diagnostic);
}
function collisionHelp(first, second) {
  const wheels2 = [first, second].filter((entry) => entry.owner.endsWith(".whl"));
  const name = (entry) => entry.owner.split("-", 1)[0];
  if (wheels2.length === 2 && first.owner !== second.owner) {
    return `leave one of them out: add \`!!\` and the target of ${name(first)} or ${name(second)} to \`dependencies\``;
  }
  if (wheels2.length === 2) return `the wheel is at fault: use another version of ${name(first)}`;
  const own2 = first.owner.endsWith(".whl") ? second : first;
  if (second.owner === HANDLER_OWNER) {
    return `rename the file of ${own2.owner}: AWS calls \`${first.path}\`, which is written here and imports what \`handler\` names`;
  }
  return `rename the file of ${own2.owner}, or leave it out of \`dependencies\``;
}

// src/formats/source-file.ts
function sourceFile(source, read) {
  return {
    path: source.path,
    mode: source.executable ? 493 : 420,
    content: { kind: "bytes", bytes: read(source.source) },
    owner: source.owner
  };
}

// src/formats/lambda-zip.ts
async function lambdaZip(input, problems) {
  const entries = [];
  for (const source of input.sources) {
    const entry = problems.collect(() => sourceFile(source, (path) => input.read(path)));
    if (entry !== void 0) entries.push(entry);
  }
  if (input.handler !== void 0) {
    for (const path of input.handlerFiles ?? ["lambda_function.py"]) {
      entries.push(handlerEntry(input.handler, path));
    }
  }
  for (const wheel of input.wheels) {
    const installed = await problems.collectAsync(() => installWheel(wheel));
    if (installed !== void 0) entries.push(...installed);
  }
  const options = { collisionsOk: input.collisionsOk ?? false };
  const merged2 = await problems.collectAsync(() => mergeEntries(entries, options, problems)) ?? [];
  const { prefix } = input;
  if (prefix === void 0) return { entries: merged2 };
  return { prefix, entries: merged2.map((entry) => ({ ...entry, path: `${prefix}/${entry.path}` })) };
}
function handlerEntry(handler, path) {
  const text = `from ${handler.module} import ${handler.function} as handler`;
  return { path, mode: 420, content: { kind: "bytes", bytes: Buffer.from(text) }, owner: HANDLER_OWNER };
}

// src/checks/handler-function.ts
var DYNAMIC = /\bimport\s*\*|\b(?:__getattr__|globals|locals|vars|exec|eval|setattr|sys\s*\.\s*modules)\b/;
var DEFINITION = /^(?:async[ \t]+)?(?:def|class)[ \t]+(\w+)|^(\w+)[ \t]*(?::[^=\n]*)?=(?!=)/gm;
function checkHandlerFunction({ target, place, module }, name, source, path) {
  if (!/^\w+$/.test(name) || new RegExp(`\\b${name}\\b`).test(source) || DYNAMIC.test(source)) return [];
  const defined = [...source.matchAll(DEFINITION)].map((match) => match[1] ?? match[2]);
  const near = nearNames(name, new Set(defined));
  return [
    {
      severity: "error",
      code: "handler-function-missing",
      message: `${path} defines no \`${name}\`, which the \`handler\` of ${target} names: \`from ${module} import ${name}\` would fail at the first call.`,
      place,
      help: near.length > 0 ? `did you mean ${near.map((one) => `\`${one}\``).join(" or ")}?` : "name a function at the top of the module"
    }
  ];
}

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
  const list2 = names.length === 0 ? "" : `; missing: \`${names.join("`, `")}\``;
  problems.error({
    code: "generated-sources",
    message: `\`${target.spec}\` (\`${target.type.name}\`) is needed, but its files are made by a program that is not run here${list2}`,
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
    const variable = MARKER_VARIABLES.find((known2) => known2 === name);
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

// src/plans/lambda-platform.ts
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
  const written2 = optionalStringListField(target, "complete_platforms");
  return written2?.flatMap((text) => {
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

// src/plans/plan-inputs.ts
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
  const stats = statSync(join(project.workspace.root, source), { throwIfNoEntry: false });
  return { path, source, owner, executable: ((stats?.mode ?? 0) & 64) !== 0 };
}
function warnAboutFiles(target, inputs, problems) {
  if (inputs.files.length === 0) return;
  const list2 = inputs.files.map((spec) => `'${spec}'`).join(", ");
  problems.warn({
    code: "files-left-out",
    message: `The target ${target.spec} (\`${target.type.name}\`) transitively depends on the below \`files\` targets, but Pants will not include them in the built package. Filesystem APIs like \`open()\` may be not able to load files within the binary itself; instead, they read from the current working directory.

Instead, use \`resources\` targets.

Files targets dependencies: [${list2}]`,
    place: target.place,
    help: "declare the files as `resources` and read them with `importlib.resources`"
  });
}

// src/formats/layers.ts
function filesOfLayer({ entries, prefix }) {
  return entries.map((entry) => ({
    ...entry,
    path: entry.path.slice(prefix === void 0 ? 0 : prefix.length + 1)
  }));
}
async function leaveOutLayers(input, problems) {
  const nothing = { files: input.files, leftOut: /* @__PURE__ */ new Map() };
  if (reportVersions(input, problems)) return nothing;
  const held = await heldFiles(input, problems);
  const layerOf = /* @__PURE__ */ new Map();
  for (const entry of input.files) {
    const other = held.get(entry.path);
    if (other === void 0) continue;
    if (await isSameFile(other.entry, entry)) layerOf.set(entry, other.layer);
    else reportDifference(input, entry, other, problems);
  }
  const groups = await groupsOf(input.files, held, layerOf);
  const leftOut = /* @__PURE__ */ new Map();
  for (const group of groups) {
    const shared = group.filter((entry) => layerOf.has(entry));
    if (shared.length === group.length) for (const entry of group) leftOut.set(entry, layerOf.get(entry));
    else if (shared.length > 0) noteSplit(input, group, layerOf.get(shared[0]), problems);
  }
  return { files: input.files.filter((entry) => !leftOut.has(entry)), leftOut };
}
function reportVersions({ target, place, wheels: wheels2, layers }, problems) {
  const known2 = /* @__PURE__ */ new Map();
  let isWrong = false;
  for (const one of [...layers, { target, wheels: wheels2 }]) {
    for (const { pinned: pinned2 } of one.wheels) {
      const other = known2.get(pinned2.name);
      if (other === void 0) known2.set(pinned2.name, { owner: one.target, wheel: pinned2 });
      else if (other.wheel.sha256 !== pinned2.sha256) {
        isWrong = true;
        problems.error({
          code: "layer-version",
          message: `${pinned2.name} is twice in what ${target} runs with: ${other.wheel.version} in ${other.owner} (\`${other.wheel.filename}\`) and ${pinned2.version} in ${one.target} (\`${pinned2.filename}\`), and one would hide the other.`,
          place,
          help: `package both from the same lock for the same platform, or take ${pinned2.name} out of one of them with \`!!\` in \`dependencies\``
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
    help: "leave one of them out: `!!address` in `dependencies`"
  };
  if (collisionsOk) problems.warn(diagnostic);
  else problems.error(diagnostic);
}
async function groupsOf(files, held, layerOf) {
  const packages = await regularPackages([...files, ...[...held.values()].map(({ entry }) => entry)]);
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
  problems.add({
    severity: "note",
    code: "layer-split",
    message: `${target} keeps its own copy of \`${tops.join("`, `")}\`: the layer ${layer} holds only a part of it, and Python does not join a package from two places.`,
    place,
    help: "put all of it into the layer, or leave it out of the layer"
  });
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
      message: `The layer ${layer.target.spec} is for ${other.description}, the function ${target.spec} for ${platform.description}; the layer holds ${because}.`,
      place: fieldPlace(target, "layers"),
      help: "give both the same `runtime` and `architecture`; `parametrize` makes a layer for several, and each function gets the one with its own values"
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
    const wheels2 = layerWheels.slice(next, next += plan.wheels.length);
    const { bundle } = await plan.layOut({ wheels: wheels2, formatWheels: [] }, problems);
    laidOut.push({
      layer: { target: plan.target.spec, files: filesOfLayer(bundle), wheels: wheels2 },
      unzippedSize: unzippedSizeOf(bundle)
    });
  }
  return laidOut;
}
function wheelsOf(entries, wheels2) {
  const owners = new Set(entries.map(({ owner }) => owner));
  return wheels2.filter(({ pinned: pinned2 }) => owners.has(pinned2.filename));
}

// src/plans/plan-wheels.ts
async function planWheels(context, target, inputs, problems) {
  const chosen = problems.collect(
    () => lambdaTargetPlatform(context.project, target, inputs.interpreterConstraints, context.now)
  );
  if (chosen === void 0) return void 0;
  problems.add(...chosen.warnings);
  const selected2 = await problems.collectAsync(
    () => context.locks.choose({ ...inputs, platform: chosen.platform, place: target.place })
  );
  problems.add(...selected2?.warnings ?? []);
  return selected2 === void 0 ? void 0 : { platform: chosen.platform, ...selected2 };
}

// src/requirements/project-layout.ts
function projectLayout(pyproject, name, files) {
  const document = pyproject ?? {};
  const written2 = stringOf(tableAt(document, "build-system"), "build-backend") ?? "setuptools.build_meta";
  const backend = backends.find(({ names }) => names.test(written2));
  if (backend === void 0) return void 0;
  const chosen = backend.parts(document, name, files);
  if (chosen === "unknown") return void 0;
  const parts = chosen ?? byName3(name, files) ?? bySourceDirectory(files) ?? onlyPackage(files);
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
  const root = stringOf(table, "module-root") ?? "src";
  const written2 = own(table, "module-name") ?? moduleName(name);
  const modules = Array.isArray(written2) ? written2 : [written2];
  return modules.map((module) => partOf(root, String(module).replaceAll(".", "/")));
}
function hatchParts(document) {
  const build = tableAt(document, "tool", "hatch", "build") ?? {};
  const wheel = tableAt(build, "targets", "wheel") ?? {};
  const packages = own(wheel, "packages") ?? own(build, "packages");
  if (isStringList(packages)) {
    return packages.map((path) => partOf(posix.dirname(posix.normalize(path)), posix.basename(path)));
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
    const include = stringOf(table, "include");
    if (include === void 0 || /[*?[]/.test(include) || own(table, "to") !== void 0) return "unknown";
    parts.push(partOf(stringOf(table, "from") ?? "", include));
  }
  return parts;
}
function flitParts(document, name, files) {
  return byName3(stringOf(tableAt(document, "tool", "flit", "module"), "name") ?? name, files) ?? "unknown";
}
function pdmParts(document, _name, files) {
  const build = tableAt(document, "tool", "pdm", "build") ?? {};
  if (own(build, "includes") !== void 0) return "unknown";
  const root = stringOf(build, "package-dir");
  return root === void 0 ? void 0 : packagesIn(root, files);
}
function setuptoolsParts(document, _name, files) {
  const table = tableAt(document, "tool", "setuptools") ?? {};
  const packages = own(table, "packages");
  const modules = own(table, "py-modules");
  const find = tableAt(table, "packages", "find");
  if (find !== void 0) {
    if (own(find, "include") !== void 0 || own(find, "exclude") !== void 0)
      return foundParts(find, files);
    const where = own(find, "where");
    return isStringList(where) ? where.flatMap((root2) => packagesIn(root2, files)) : void 0;
  }
  if (!isStringList(packages) && !isStringList(modules))
    return packages === void 0 ? void 0 : "unknown";
  const directories = tableAt(table, "package-dir") ?? {};
  const root = stringOf(directories, "") ?? "";
  if (Object.keys(directories).some((key) => key !== "")) return "unknown";
  const tops = new Set((isStringList(packages) ? packages : []).map((one) => one.split(".", 1)[0]));
  return [
    ...[...tops].map((one) => partOf(root, one)),
    ...(isStringList(modules) ? modules : []).map((one) => partOf(root, `${one.replaceAll(".", "/")}.py`))
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
function byName3(name, files) {
  const module = moduleName(name);
  for (const [root, entry] of [
    ["src", module],
    ["", module],
    ["src", `${module}.py`],
    ["", `${module}.py`]
  ]) {
    const part = partOf(root, entry);
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
  return files.directories(base).filter(isWordName).map((name) => partOf(base, name));
}
function partOf(root, path) {
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
function stringOf(table, key) {
  const value = table === void 0 ? void 0 : own(table, key);
  return typeof value === "string" ? value : void 0;
}
function isStringList(value) {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

// src/plans/project-sources.ts
function withProjectSources(project, sources, projects, problems) {
  const known2 = new Map(sources.map((source) => [source.source, source]));
  for (const one of projects) {
    for (const entry of problems.collect(() => sourcesOf(project, one)) ?? []) {
      if (!known2.has(entry.source)) known2.set(entry.source, entry);
    }
  }
  return [...known2.values()];
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
      help: "commit the directory, or lock again without it"
    });
  }
  const parts = projectLayout(readPyproject(project, directory), one.name, viewOf(files, directory));
  const owner = `the project ${one.name} in ${shown}`;
  const entries = (parts ?? []).flatMap((part) => filesOf4(project, directory, part, owner));
  if (entries.length > 0) return entries;
  throw userError({
    code: "project-files-unknown",
    message: `${one.lockPath} takes ${one.name} from ${shown}, but which files of it are installed is not to be seen there`,
    place,
    help: `own its files by a \`python_sources\` target and depend on that instead of the requirement \`${one.name}\``
  });
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
  const ask2 = (path, question, otherwise) => {
    const joined = below(path);
    return joined === void 0 ? otherwise : question(joined);
  };
  return {
    isFile: (path) => ask2(path, (joined) => files.isFile(joined), false),
    isDirectory: (path) => ask2(path, (joined) => files.isDirectory(joined), false),
    directories: (path) => ask2(path, (joined) => files.entries(joined)?.directories ?? [], [])
  };
}
function filesOf4(project, directory, { path, base }, owner) {
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

// src/plans/unmet-requirements.ts
var MAX_WISHES = 1e5;
async function unmetRequirements(roots, { wheels: wheels2, platforms, changes }) {
  const byName4 = /* @__PURE__ */ new Map();
  for (const wheel of wheels2) {
    byName4.set(wheel.pinned.name, [...byName4.get(wheel.pinned.name) ?? [], wheel]);
  }
  const unmet = [];
  const known2 = /* @__PURE__ */ new Map();
  const queue = [...roots];
  for (const { requirement: written2, asker } of queue) {
    if (isExcluded(changes, written2)) continue;
    const requirement = changes.overridden.get(written2.normalizedName)?.[0] ?? written2;
    const named = byName4.get(requirement.normalizedName) ?? [];
    const found = named.filter(({ pinned: pinned2 }) => accepts2(requirement, pinned2.version));
    if (found.length === 0) unmet.push({ requirement, asker, version: named[0]?.pinned.version });
    for (const wheel of found) {
      if (!bringsNew(known2, wheel.pinned.filename, requirement.extras)) continue;
      if (queue.length > MAX_WISHES) return unmet;
      const { requiresDist } = await wheelNeeds(wheel);
      for (const wish of requiresDist) {
        const next = parsed2(wish);
        if (next === void 0 || !platforms.some((platform) => applies2(next, platform, requirement.extras)))
          continue;
        queue.push({ requirement: next, asker: wheel.pinned.filename });
      }
    }
  }
  return unmet;
}
function bringsNew(known2, wheel, extras) {
  const before = known2.get(wheel);
  if (before === void 0) {
    known2.set(wheel, new Set(extras));
    return true;
  }
  const fresh = extras.filter((extra) => !before.has(extra));
  for (const extra of fresh) before.add(extra);
  return fresh.length > 0;
}
function accepts2({ specifier, url }, version) {
  return url !== void 0 || satisfiesSpecifier(version, specifier);
}
function parsed2(text) {
  try {
    return parseRequirement(text);
  } catch (error) {
    if (error instanceof RequirementSyntaxError) return void 0;
    throw error;
  }
}
function applies2({ marker }, platform, extras) {
  if (marker === void 0) return true;
  try {
    return evaluateMarker(marker, platform.markers, extras);
  } catch (error) {
    if (error instanceof MarkerEvaluationError) return false;
    throw error;
  }
}
async function checkPexRequirements(target, { requirements, changes }, wheels2, platforms, problems) {
  const roots = requirements.map((requirement) => ({ requirement, asker: target.spec }));
  for (const one of await unmetRequirements(roots, { wheels: wheels2, platforms, changes })) {
    problems.error({
      code: "requirement-missing",
      message: `${describe2(one, target)}: the PEX file would fail at its start.`,
      place: target.place,
      help: "generate the lock again, depend on the requirement, or set `ignore_errors=True` when it is not needed"
    });
  }
}
var OF_RUNTIME = /* @__PURE__ */ new Set([
  "boto3",
  "botocore",
  "jmespath",
  "python-dateutil",
  "s3transfer",
  "six",
  "urllib3"
]);
var MAX_TOLD = 10;
async function checkComplete(target, { requirements: roots, projects }, set, problems) {
  const [platform] = set.platforms;
  const ofCheckout = new Set(projects.map(({ name }) => name));
  const asked3 = roots.filter(({ requirement }) => platform === void 0 || applies2(requirement, platform, requirement.extras)).map(({ requirement, target: asker }) => ({ requirement, asker }));
  const all = (await unmetRequirements(asked3, set)).filter(
    ({ requirement }) => !ofCheckout.has(requirement.normalizedName)
  );
  const isOfRuntime = ({ requirement, version }) => version === void 0 && OF_RUNTIME.has(requirement.normalizedName);
  const unmet = all.filter((one) => !isOfRuntime(one));
  reportRuntime(target, all.filter(isOfRuntime), problems);
  const lockPath2 = set.wheels[0]?.pinned.lockPath ?? "the lock";
  const told = new Map(unmet.map((one) => [formatRequirement(one.requirement), one]));
  const more = told.size > MAX_TOLD ? `; and ${told.size - MAX_TOLD} more` : "";
  for (const one of [...told.values()].slice(0, MAX_TOLD)) {
    problems.add({
      severity: "warning",
      code: "requirement-missing",
      message: `${describe2(one, target)}: ${lockPath2} ${one.version === void 0 ? "does not pin it" : "pins that"}.${more}`,
      place: { path: lockPath2 },
      help: "pin what that needs, too: `uv pip compile --generate-hashes`, `uv export`, `pipenv lock`"
    });
  }
}
function reportRuntime(target, unmet, problems) {
  if (unmet.length === 0) return;
  const names = [...new Set(unmet.map(({ requirement }) => requirement.normalizedName))].sort();
  problems.add({
    severity: "note",
    code: "requirement-of-runtime",
    message: `${target.spec} takes ${names.join(", ")} from the Lambda runtime, in versions of its own: the lock has none.`,
    place: target.place,
    help: "pin them to have the versions that you tested"
  });
}
function describe2({ requirement, asker, version }, target) {
  const wish = `\`${formatRequirement({ ...requirement, marker: void 0 })}\``;
  return version === void 0 ? `${asker} needs ${wish}, which no wheel of ${target.spec} is` : `${asker} needs ${wish}, and ${target.spec} has ${requirement.name} ${version}`;
}

// src/plans/plan-flat.ts
async function planFlat(context, target, { handler, prefix, layers }, problems) {
  const isDirectory2 = problems.collect(() => readLayout(target)) === "flat";
  const collisionsOk = problems.collect(() => readCollisionsOk(target)) ?? false;
  const output = problems.collect(
    () => isDirectory2 ? plannedOutput(context, target, void 0) : zipOutput(context, target)
  );
  const inputs = planInputs(context, target, problems);
  if (inputs === void 0) return void 0;
  const planned = await planWheels(context, target, inputs, problems);
  if (output === void 0 || planned === void 0) return void 0;
  const { platform } = planned;
  const version = platform.markers.python_version;
  const precompiles = boolField(target, "precompile") === true && version !== void 0;
  const where = fieldPlace(target, "precompile");
  if (precompiles) await problems.collectAsync(async () => context.precompiler?.find(version, where));
  checkLayerPlatforms(target, platform, layers, problems);
  const { runtime, architecture } = platform;
  const [awsHandler, ...otherHandlers] = (handler?.modules ?? []).map((module) => `${module}.handler`);
  const sources = withProjectSources(context.project, inputs.sources, planned.projects, problems);
  const contents = { ...inputs, sources };
  const checked = handler?.function && checkedFunction(context, target, handler.function, sources, problems);
  return {
    target,
    output,
    sources,
    wheels: planned.wheels,
    projects: planned.projects,
    formatWheels: layers.flatMap(({ wheels: wheels2 }) => wheels2),
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
    layOut: async ({ wheels: wheels2, formatWheels }, faults) => {
      const whole = await flatBundle(
        context,
        { inputs: contents, handler, prefix, wheels: wheels2, collisionsOk },
        faults
      );
      if (whole.entries.length === 0) reportEmpty(target, faults);
      if (planned.mayLack) {
        const all = [...wheels2, ...formatWheels];
        const set = { wheels: all, platforms: [platform], changes: planned.changes };
        const { projects } = planned;
        await checkComplete(target, { ...inputs, projects }, set, faults);
      }
      const layered = {
        context,
        target,
        inputs: contents,
        bundle: whole,
        wheels: wheels2,
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
        write: (path) => isDirectory2 ? writeDirectory(bundle, path) : writeZip(bundle, path)
      };
    }
  };
}
function checkedFunction({ project }, target, { module, function: name }, sources, problems) {
  const checked = { target: target.spec, module, place: fieldPlace(target, "handler") };
  const source = moduleSource(sources, module);
  if (source !== void 0) {
    const text = project.workspace.read(source.source).toString("utf8");
    problems.add(...checkHandlerFunction(checked, name, text, source.source));
  }
  return checked;
}
function moduleSource(sources, module) {
  const path = module.replaceAll(".", "/");
  return sources.find((one) => one.path === `${path}/__init__.py`) ?? sources.find((one) => one.path === `${path}.py`);
}
function reportEmpty(target, faults) {
  faults.error({
    code: "empty-package",
    message: `The package of ${target.spec} would be empty, which Lambda refuses.`,
    place: fieldPlace(target, "dependencies"),
    help: "add what it should hold to `dependencies`; `include_sources` and `include_requirements` leave out"
  });
}
function flatBundle({ project }, { inputs, handler, prefix, wheels: wheels2, collisionsOk }, faults) {
  const { root } = project.workspace;
  return lambdaZip(
    {
      sources: inputs.sources,
      root,
      handler: handler?.function,
      handlerFiles: (handler?.modules ?? []).map((module) => `${module}.py`),
      wheels: wheels2,
      collisionsOk,
      read: (path) => project.workspace.read(path),
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
    message: `${target.spec} asks for the layout \`${layout}\`, a virtual environment, which is bound to the interpreter of the machine that makes it and is nothing that Lambda can load.`,
    place: fieldPlace(target, "layout"),
    help: 'leave `layout` out for a zip file, or write `layout="flat"` for a directory'
  });
}
function readCollisionsOk(target) {
  const given = stringListField(target, "pex3_venv_create_extra_args");
  const other = given.find((argument) => argument !== "--collisions-ok");
  if (other !== void 0) {
    throw unsupportedField(
      target,
      "pex3_venv_create_extra_args",
      `${target.spec} passes \`${other}\` to \`pex3 venv create\`, which does not run here.`,
      "the one argument that has a meaning here is `--collisions-ok`; leave the others out"
    );
  }
  const [first] = stringListField(target, "pex_build_extra_args");
  if (first !== void 0) {
    throw unsupportedField(
      target,
      "pex_build_extra_args",
      `${target.spec} passes \`${first}\` to \`pex\`, which does not run here.`,
      "leave the argument out"
    );
  }
  return given.length > 0;
}
function zipOutput(context, target) {
  const output = outputPath(target, "zip", context.project.workspace.dialect);
  if (output.endsWith(".zip")) return plannedOutput(context, target, "zip");
  throw userError({
    code: "output-not-zip",
    message: `layout=FLAT_ZIPPED requires output_path to end in '.zip', but found '${output}' for ${target.spec}`,
    place: fieldPlace(target, "output_path"),
    help: 'end `output_path` with `.zip`, or ask for a directory with `layout="flat"`'
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
var mostLayers = 5;
async function planLayers(context, target, problems) {
  const written2 = stringListField(target, "layers");
  const targets = /* @__PURE__ */ new Set();
  let isComplete = true;
  for (const text of written2) {
    const layer = problems.collect(() => layerTarget(context, target, text));
    if (layer === void 0) isComplete = false;
    else targets.add(layer);
  }
  if (targets.size > mostLayers) {
    isComplete = false;
    problems.error({
      code: "too-many-layers",
      message: `${target.spec} names ${targets.size} layers; a function can have at most ${mostLayers}.`,
      place: fieldPlace(target, "layers"),
      help: "join some of them: one `python_aws_lambda_layer` with the `dependencies` of several"
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
function layerTarget({ project }, target, written2) {
  const layer = project.graph.named(target, "layers", written2);
  if (layer.type.packagedAs === "lambda-layer") return layer;
  throw userError({
    code: "not-a-layer",
    message: `${target.spec} names ${layer.spec} in \`layers\`, which is a \`${layer.type.name}\`.`,
    place: fieldPlace(target, "layers"),
    help: "name a `python_aws_lambda_layer`; what the function needs in itself belongs to `dependencies`"
  });
}

// src/plans/plan-function.ts
var reexport = "lambda_function";
var oldReexport = "lambdex_handler";
async function planFunction(context, target, problems) {
  const { project } = context;
  const handler = problems.collect(() => resolveHandler(project.workspace, target));
  if (usesLambdex(project, target)) {
    problems.collect(() => {
      refuseNewFields(target);
    });
    const { planLambdex } = await import("./plan-lambdex-ULP2L5UE.js");
    return planLambdex(context, target, handler, problems);
  }
  if (handler !== void 0) {
    problems.collect(() => {
      checkImportable(target, handler);
    });
  }
  const layers = await planLayers(context, target, problems);
  const modules = boolField(target, "lambdex_handler") === true ? [reexport, oldReexport] : [reexport];
  const plan = await planFlat(
    context,
    target,
    { handler: { function: handler, modules }, prefix: void 0, layers: layers ?? [] },
    problems
  );
  return handler === void 0 || layers === void 0 ? void 0 : plan;
}
function checkImportable(target, { module, function: name }) {
  const wrong = [...module.split("."), name].find((part) => !isIdentifier(part) || keywords.has(part));
  if (wrong === void 0) return;
  throw userError({
    code: "handler-not-importable",
    message: `The \`handler\` of ${target.spec} cannot be imported: \`from ${module} import ${name}\` is not Python, because \`${wrong}\` is ${keywords.has(wrong) ? "a keyword" : "no name"}.`,
    place: fieldPlace(target, "handler"),
    help: module.startsWith(`${wrong}.`) ? `make \`${wrong}\` a source root (\`[source] root_patterns\` in pants.toml), which is no part of the module’s name, or rename it` : "name a function at the top of a module, and give the module’s file and directories names that Python can import"
  });
}
function refuseNewFields(target) {
  const given = ["layers", "precompile"].filter(
    (field2) => stringListField(target, field2).length > 0 || boolField(target, field2) === true
  );
  const [first] = given;
  if (first === void 0) return;
  throw unsupportedField(
    target,
    first,
    `${target.spec} has \`${given.join("` and `")}\`, but is packaged in the Lambdex layout, a PEX file that has everything in itself.`,
    'ask for the new layout: `layout = "zip"` in `[lambdex]` of pants.toml, or `layout="flat-zipped"` on the target'
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
  ["pex", async (...question) => (await import("./plan-pex-Z6AV6FGG.js")).planPex(...question)],
  [
    "archive",
    async (...question) => (await import("./plan-archive-77IQFOCQ.js")).planArchive(...question, planPackage)
  ]
]);
function isPackaged({ type }) {
  return type.packagedAs !== void 0 && formats.has(type.packagedAs);
}
async function planPackage(context, target, problems) {
  const plan = target.type.packagedAs && formats.get(target.type.packagedAs);
  if (plan !== void 0) return await plan(context, target, problems);
  problems.error({
    code: "not-packaged",
    message: `${target.spec} is not packaged: this version does not make a package of a \`${target.type.name}\`.`,
    place: target.place,
    help: "It is left to Pants."
  });
  return void 0;
}

// src/plans/select-packages.ts
function selectPackages(project, query, problems) {
  const targets = matchTargets(project, { ...query, generators: "replace" }, problems);
  const named = new Set(query.specs);
  for (const target of targets) {
    if (isPackaged(target)) continue;
    const isNamed = named.has(target.spec);
    if (target.isOpaque && isNamed) reportOpaque(target, problems);
    else if (target.type.packagedAs !== void 0) reportUnsupported(target, problems, isNamed);
  }
  const chosen = targets.filter(isPackaged);
  if (chosen.length === 0 && !problems.hasErrors) problems.warn(nothingToPackage(project));
  return chosen;
}
function reportOpaque(target, problems) {
  problems.error({
    code: "opaque-target",
    message: `${target.spec} cannot be packaged: \`${target.type.name}\` is not a target type that is known here.`,
    place: target.place,
    help: "Targets of plugins can be depended on, not packaged. Check the name of the type."
  });
}
function reportUnsupported(target, problems, isNamed) {
  const diagnostic = {
    code: "not-packaged",
    message: `${target.spec} is not packaged: this version does not make a package of a \`${target.type.name}\`.`,
    place: target.place,
    help: "It is left to Pants; leave it out with `-SPEC` to silence this."
  };
  if (isNamed) problems.error(diagnostic);
  else problems.warn(diagnostic);
}
function nothingToPackage(project) {
  const kinds = [...project.types.values()].filter((type) => isPackaged({ type }));
  const names = new Set(kinds.map((type) => `  * ${type.name}`));
  return {
    code: "nothing-to-package",
    message: `No applicable files or targets matched. The \`package\` goal works with these target types:

${[...names].sort().join("\n")}`,
    help: "See `lambda-package list ::` for all targets."
  };
}

// src/plans/plan-all.ts
async function planAll(host, project, request2, problems, { locks, precompiler }) {
  const { workspace } = project;
  const targets = selectPackages(project, request2.query, problems);
  const isIncomplete = problems.hasErrors;
  const context = {
    host,
    project,
    locks,
    outputs: outputDirectory(workspace.root, workspace.options.global.pantsDistdir, host.cwd, request2.dist),
    now: host.clock.now(),
    layers: /* @__PURE__ */ new Map(),
    precompiler
  };
  const faulty = faultyPlaces(problems);
  const sound = targets.filter(
    (target) => ![target.place, ...target.fieldPlaces.values()].some((place) => faulty.has(placeKey(place)))
  );
  const plans = [];
  for (const target of sound) {
    const plan = await planPackage(context, target, problems);
    if (plan !== void 0) plans.push(plan);
  }
  if (!isIncomplete) problems.add(...project.graph.diagnostics());
  reportSameOutputs(plans, problems);
  problems.add(...locks.remarks());
  return plans;
}
function faultyPlaces(problems) {
  const errors = problems.diagnostics.filter((diagnostic) => diagnostic.severity === "error");
  return new Set(errors.flatMap(({ place }) => place === void 0 ? [] : placeKey(place)));
}
function placeKey({ path, line, column }) {
  return JSON.stringify([path, line, column]);
}
function reportSameOutputs(plans, problems) {
  const owners = /* @__PURE__ */ new Map();
  for (const plan of plans) {
    const other = owners.get(plan.output);
    if (other === void 0) {
      owners.set(plan.output, plan);
      continue;
    }
    problems.error({
      code: "same-output",
      message: `${other.target.spec} and ${plan.target.spec} would both be written to \`${plan.output}\`.`,
      place: plan.target.fieldPlaces.get("output_path") ?? plan.target.place,
      help: "give one of them another `output_path`"
    });
  }
}

// src/plans/settle-imports.ts
var OF_RUNTIME2 = /* @__PURE__ */ new Set(["boto3", "botocore", "dateutil", "jmespath", "s3transfer", "six", "urllib3"]);
var MAX_NAMED = 10;
function settleImports(diagnostics, bundles) {
  if (!diagnostics.some(isUnowned)) return diagnostics;
  const packages = bundles.map(({ plan, contents }) => ({
    target: plan.target.spec,
    sources: new Set(plan.sources.map(({ source }) => source)),
    isFunction: plan.checked !== void 0,
    modules: modulesOf2([
      ...(contents.importable ?? contents.bundle).entries,
      ...(contents.layers ?? []).flatMap(({ files }) => files)
    ])
  }));
  const brought = /* @__PURE__ */ new Map();
  const rest = diagnostics.flatMap((diagnostic) => {
    if (!isUnowned(diagnostic)) return [diagnostic];
    const { module = "", place } = diagnostic;
    const users = packages.filter(({ sources }) => sources.has(place?.path ?? ""));
    const lacking = users.filter(({ modules }) => ownerOf(modules, module) === void 0);
    if (users.length > 0 && lacking.length === 0) {
      const [top] = module.split(".", 1);
      brought.set(top, ownerOf(users[0].modules, module));
      return [];
    }
    const ofRuntime = lacking.every(({ isFunction }) => isFunction) && OF_RUNTIME2.has(module.split(".", 1)[0]);
    return lacking.length === 0 ? [diagnostic] : [{ ...diagnostic, notes: [...diagnostic.notes ?? [], note(lacking, ofRuntime)] }];
  });
  return brought.size === 0 ? rest : [...rest, throughOthers(brought)];
}
function isUnowned({ code, severity, module }) {
  return code === "unowned-import" && severity === "warning" && module !== void 0;
}
function note(lacking, ofRuntime) {
  const packages = lacking.map(({ target }) => target).join(", ");
  return ofRuntime ? `it is not in ${packages}: the function gets what the Lambda runtime brings, in a version of its own` : `it is not in ${packages}: the import would fail there`;
}
function modulesOf2(files) {
  const modules = /* @__PURE__ */ new Map();
  const directories = /* @__PURE__ */ new Map();
  for (const { path, owner } of files) {
    const found = /^(.+?)(?:\/__init__)?(?:\.pyc?|(?:\.[\w-]+)*\.so)$/.exec(path)?.[1];
    if (found === void 0 || found.includes(".")) continue;
    modules.set(found.replaceAll("/", "."), owner);
    for (const directory of parentsOf(found)) directories.set(directory.replaceAll("/", "."), owner);
  }
  return { modules, directories };
}
function ownerOf({ modules, directories }, module) {
  const parent = module.slice(0, Math.max(module.lastIndexOf("."), 0));
  return modules.get(module) ?? directories.get(module) ?? modules.get(parent);
}
function throughOthers(brought) {
  const names = [...brought].map(([module, owner]) => `${module} (${owner})`);
  const shown = names.slice(0, MAX_NAMED).join(", ");
  const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : "";
  return {
    severity: "warning",
    code: "import-through-another",
    message: `No target owns what is imported as ${shown}${more}; it is in the package because other requirements need it.`,
    help: "ask for these projects, too: they are gone when the others stop needing them"
  };
}

// src/commands/stage.ts
async function stage(host, title, work) {
  const start = host.clock.elapsed();
  return host.log.group(title, async () => {
    const value = await work();
    host.log.debug(`${title}: ${Math.round(host.clock.elapsed() - start)} ms`);
    return value;
  });
}

// src/plans/write-metadata.ts
function writeMetadata(plan, output) {
  const { architecture, handler, runtime } = plan;
  const path = `${output}.metadata.json`;
  const temporary = `${path}.tmp-${process.pid}`;
  try {
    writeFileSync(temporary, JSON.stringify({ architecture, handler, runtime }, null, 2), {
      flag: "wx",
      mode: 420
    });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw userError({
      code: "cannot-write",
      message: `\`${path}\` cannot be written: ${error instanceof Error ? error.message : String(error)}`,
      help: `make room and check the rights of \`${dirname(path)}\``
    });
  }
}

// src/commands/write-package.ts
async function writePackage(project, plan, contents, wheels2) {
  const artifact = await contents.write(plan.output);
  if (plan.hasMetadata) writeMetadata(plan, plan.output);
  const precompiled = contents.compiled && await compiledModules(contents.compiled, artifact);
  return {
    ...packagedTarget(project, plan, artifact, contents.layers ?? [], wheels2),
    precompiled: precompiled ?? null
  };
}
async function compiledModules({ entries, python, failed: failed2 }, { path }) {
  const unzippedSize = unzippedSizeOf({ entries });
  const paths = new Set(entries.map((entry) => entry.path));
  const { readZipMembers } = await import("./read-zip-7VUBSG2K.js");
  const members = statSync(path).isDirectory() ? void 0 : await readZipMembers(path);
  const size = members?.filter(({ name }) => paths.has(name)).reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  return { python, modules: entries.length, failed: failed2, size: size ?? unzippedSize, unzippedSize };
}
function packagedTarget(project, plan, artifact, layers, wheels2) {
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
    wheels: wheels2.map(packagedWheel),
    sources: plan.sources.map(({ source }) => source).filter((source) => !elsewhere.has(source)),
    layers: layers.map(({ target, unzippedSize, wheels: others, sources }) => ({
      target,
      unzippedSize,
      wheels: others.map(packagedWheel),
      sources
    })),
    findings: []
  };
}
function packagedWheel({ pinned: pinned2, size }) {
  const { name, version, filename, sha256 } = pinned2;
  return { name, version, filename, sha256, size };
}

// src/commands/wheels.ts
async function wheels(host, project, request2) {
  const problems = new Problems();
  const reasons = /* @__PURE__ */ new Map();
  const sources = createWheelSources(host, project, request2.wheels);
  const locks = noting(createLockedWheels(host, project, sources), reasons);
  const query = { query: request2.query, dist: void 0 };
  const context = { locks, precompiler: void 0 };
  const plans = await planAll(host, project, query, problems, context).finally(() => sources.close());
  problems.throwIfErrors();
  const text = request2.format === "json" ? JSON.stringify(plans.map(toJson), null, 2) : plans.map((plan) => toText(plan, reasons)).join("\n\n");
  return { text, warnings: problems.diagnostics };
}
function noting(locks, reasons) {
  return {
    ...locks,
    choose: async (question) => {
      const selected2 = await locks.choose(question);
      selected2.wheels.forEach((wheel, index) => reasons.set(wheel, selected2.reasons[index]));
      return selected2;
    }
  };
}
function toJson({ target, runtime, architecture, wheels: chosen, projects = [] }) {
  return {
    target: target.spec,
    runtime: runtime ?? null,
    architecture: architecture ?? null,
    wheels: chosen.map(({ name, version, filename, sha256, size, url }) => ({
      name,
      version,
      filename,
      sha256,
      size: size ?? null,
      // It may hold a password, or the key of a signed address.
      url: isRemote(url) ? displayUrl(url) : url
    })),
    ...projects.length > 0 && {
      projects: projects.map(({ name, version, directory }) => ({
        name,
        version,
        directory: directory ?? null
      }))
    }
  };
}
function toText({ target, runtime, architecture, wheels: chosen, projects = [] }, reasons) {
  const platform = [runtime, architecture].filter((part) => part !== void 0).join(", ");
  const title = `${target.spec}${platform === "" ? "" : ` (${platform})`}: ${showCount(chosen)}`;
  const width = Math.max(...chosen.map(({ filename }) => filename.length), 0);
  const lines = chosen.map((wheel) => {
    const reason = reasons.get(wheel);
    const why = reason === void 0 ? "" : showReason(wheel, reason);
    return `  ${why === "" ? wheel.filename : `${wheel.filename.padEnd(width)}  ${why}`}`;
  });
  const own2 = projects.filter(({ directory }) => directory !== void 0).map(
    ({ name, directory }) => `  ${name}  the project in ${directory === "" ? "the build root" : directory}`
  );
  return [title, ...lines, ...own2].join("\n");
}
function showCount(chosen) {
  if (chosen.length === 0) return "no wheels";
  const count = chosen.length === 1 ? "1 wheel" : `${chosen.length} wheels`;
  const sizes = chosen.flatMap(({ size }) => size ?? []);
  return sizes.length < chosen.length ? count : `${count}, ${showBytes(sizes.reduce((sum, size) => sum + size, 0))}`;
}
function showReason(wheel, { chain, target, tag, otherVersions }) {
  const parts = [showAsker(wheel, chain, target)];
  const marker = chain.at(-1)?.marker;
  if (marker !== void 0) parts.push(`because ${formatMarker(marker)}`);
  const hasChoice = () => (wheelTags(wheel.filename) ?? []).length > 1;
  if (!tag.endsWith("-none-any") && hasChoice()) parts.push(`as ${tag}`);
  if (otherVersions.length > 0) parts.push(`not ${otherVersions.join(", ")}, which the lock has too`);
  return parts.filter((part) => part !== "").join("; ");
}
function showAsker(wheel, chain, target) {
  const parent = chain.at(-2);
  if (parent !== void 0) {
    const extras = parent.extras.length === 0 ? "" : `[${parent.extras.join(",")}]`;
    return `needed by ${parent.normalizedName}${extras}`;
  }
  return target === wheel.lockPath ? "the lock is taken whole" : `asked for by ${target}`;
}

// src/commands/package.ts
async function packageTargets(host, project, request2) {
  const precompiler = createPrecompiler(host);
  const sources = createWheelSources(host, project, request2.wheels);
  try {
    return await packageAll(host, project, request2, { precompiler, sources });
  } finally {
    precompiler.dispose();
    await sources.close();
  }
}
async function packageAll(host, project, request2, { precompiler, sources }) {
  const problems = new Problems();
  const locks = createLockedWheels(host, project, sources);
  const plans = await stage(
    host,
    "Plan the packages",
    () => planAll(host, project, request2, problems, { locks, precompiler })
  );
  problems.throwIfErrors();
  const fetched = await stage(host, "Fetch the wheels", () => fetchAll(host, plans, request2, sources));
  const bundles = await stage(host, "Lay out and check", () => layOutPlans(plans, fetched, problems));
  problems.throwIfErrors();
  const warnings = settleImports(problems.diagnostics, bundles);
  for (const warning of warnings) host.log.diagnostic(warning);
  const packages = await stage(host, "Write the packages", async () => {
    const written2 = [];
    for (const { plan, contents, wheels: wheels2 } of bundles) {
      const one = await writePackage(project, plan, contents, wheels2);
      announce(request2, project, plan, one);
      for (const line of [...layerLines(one), ...compiledLines(one)]) host.log.info(line);
      written2.push(one);
    }
    return written2;
  });
  return { packages, warnings };
}
async function fetchAll(host, plans, request2, sources) {
  const wheels2 = plans.flatMap((plan) => plan.wheels);
  const pinned2 = [...wheels2, ...plans.flatMap((plan) => plan.formatWheels)];
  await request2.beforeFetch?.(pinned2);
  const fetched = await fetchWheels(pinned2, { ...sources.fetching(), onStored: createNeedsAhead() });
  if (pinned2.length > 0) host.log.info(`Wheels: ${showFetched(fetched)}`);
  return {
    wheels: fetched.wheels.slice(0, wheels2.length),
    formatWheels: fetched.wheels.slice(wheels2.length)
  };
}
function showFetched(fetched) {
  const part = (count, bytes, verb) => count === 0 ? `none ${verb}` : `${count} ${verb} (${showBytes(bytes)})`;
  return [
    part(fetched.reused, fetched.reusedBytes, "reused"),
    part(fetched.downloaded, fetched.downloadedBytes, "downloaded")
  ].join(", ");
}
function layerLines({ target, layers }) {
  return layers.map((layer) => {
    const held = [...layer.wheels.map(({ name, version }) => `${name} ${version}`), ...layer.sources];
    return `${target} leaves to the layer ${layer.target}: ${held.length === 0 ? "nothing" : held.join(", ")}`;
  });
}
function compiledLines({ target, precompiled }) {
  if (precompiled === null) return [];
  const { modules, failed: failed2, python, size, unzippedSize } = precompiled;
  const rest = failed2 === 0 ? "" : `; ${failed2} cannot be compiled`;
  return [
    `${target} has ${modules} modules compiled by Python ${python}: ${showBytes(size)} more (${showBytes(unzippedSize)} unzipped)${rest}`
  ];
}
function announce(request2, project, plan, one) {
  const lines = [`Wrote ${one.path}`, ...plan.announcement];
  if (plan.hasMetadata && project.workspace.dialect.announcesMetadata) {
    lines.push(`Wrote ${one.path}.metadata.json`);
  }
  for (const line of lines) request2.announce(line);
}

export {
  zipError,
  asZipError,
  unsafeName,
  isPlainName,
  compareCodePoints,
  parentsOf,
  directoriesAbove,
  withFileSource,
  Readable,
  Writable,
  pipeline,
  finished,
  crc32,
  createInflate,
  createDeflateRaw,
  createGunzip,
  pipeline2,
  readMember,
  readMemberInPieces,
  sizeOf,
  readContents,
  wheelError,
  openWheel,
  displayUrl,
  FetchFailure,
  advice,
  isInside,
  fetchWheels,
  fetchSdist,
  holdsModule,
  layOutPlans,
  mayHold,
  noWheels,
  readPylock,
  UNLOCKED,
  absolutePath,
  layOut,
  replaceFile,
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
  platformFromAbbreviated,
  runtimePlatform,
  completePlatforms,
  completePlatformFiles,
  planInputs,
  plannedOutput,
  unsupportedField,
  checkoutFile,
  withProjectSources,
  checkPexRequirements,
  writeMetadata,
  stage,
  packageTargets,
  wheels
};
