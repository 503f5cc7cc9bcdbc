import {
  LineReader,
  outlineModule
} from "./chunk-HN3JXOUB.js";
import {
  isChanged,
  renderReport
} from "./chunk-RTWP37P6.js";
import {
  WRITTEN_DIRECTORY,
  checkPinned,
  copyVerified,
  createTemporary,
  createWorkDirectory,
  discard as discard2,
  encodeSavePlans,
  fileIn,
  fileStats,
  hashFile,
  isInside,
  isOurs,
  isSafeSdistName,
  isSafeWheelName,
  isSameStamp,
  isSha256,
  keep,
  keepKnownPage,
  listLocalWheels,
  readKnownPage,
  readStored,
  refusePointers,
  removeUnfinished,
  restoreWheels,
  stampOf,
  storeError,
  storedPath,
  thisBuild,
  writeAll,
  writeRecord
} from "./chunk-6WNVNZ47.js";
import {
  rm
} from "./chunk-DTDINWFC.js";
import {
  distributionsInPlace,
  hashesByProject,
  isOfVersion,
  lacksHash,
  lacksKnownFile,
  memberships,
  projectsWithoutFiles,
  readLock,
  settleMemberships,
  withHashes,
  withIndexedFiles
} from "./chunk-QM2ZB723.js";
import {
  LINE_END,
  MAX_YAML,
  MarkerEvaluationError,
  RequirementSyntaxError,
  SOURCE_OPTION,
  Token,
  Tokenizer,
  UNKNOWN_VERSION,
  absolutePath,
  address,
  allowedReleases,
  baseName,
  bestTagRank,
  boolField,
  checkedOutBlobs,
  checkedPath,
  checkoutPath,
  commandForLockFile,
  commitOf,
  compareCodePoints,
  compareVersions,
  directoryMarker,
  evaluateMarker,
  fetchCommit,
  fieldPlace,
  filenameOf,
  findRepository,
  formatMarker,
  formatRequirement,
  formatSpecifiers,
  headCommit,
  includesRequirements,
  isFitting,
  isJsonObject,
  isSdistName,
  joinPath,
  keywords,
  lambdaTargetPlatform,
  lockFileNames,
  lockFormats,
  makerOf,
  matchTargets,
  mayBeMet,
  metadataPath,
  missingGlibc,
  modulesOfProject,
  nameOf,
  newestFitting,
  offeredTags,
  once,
  openGit,
  openProject,
  openWith,
  outputDirectory,
  outputPath,
  own,
  packageInputs,
  pantsLockCommand,
  parsePipRequirement,
  parseRequirement,
  parseSpecifiers,
  parseToml,
  parseYaml,
  printAddress,
  readCheckoutFile,
  readSpecs,
  realParent,
  requirementsOf,
  resolveHandler,
  satisfiesClauses,
  satisfiesSpecifier,
  scanImports,
  sdistVersion,
  showPath,
  sortedByCodePoint,
  specQuery,
  stdlibModules,
  stdlibModulesOf,
  stringField,
  stringListField,
  tableAt,
  tagRanks,
  wantedTags,
  waysToLock,
  waysToWheel,
  wheelSettings,
  withoutComment,
  withoutOptions,
  withoutTrailing
} from "./chunk-FBRN7OKX.js";
import {
  HANDLER_MODULE,
  LAMBDEX_MODULE,
  exportStatement,
  modulesOfRuntime,
  partsOfSdk,
  projectsOfRuntime,
  pythonVersions,
  versionsOfRuntime
} from "./chunk-EX75JEGB.js";
import {
  LARGEST_DIRECT_UPLOAD,
  LARGEST_UNZIPPED,
  LONGEST_HANDLER
} from "./chunk-CTLTT6ZE.js";
import {
  compareBuildTags,
  compressedTags,
  discard,
  isVersion,
  namesIn,
  normalizeName,
  parseWheelFilename,
  removeLeftovers,
  replaceDirectory,
  replaceFile,
  replaceText,
  scratchDirectory,
  temporaryName,
  topLevel,
  wheelFilenameParts,
  wheelTags,
  writeBytes,
  writeError
} from "./chunk-B4DCWO4Y.js";
import {
  UsageError,
  isSwitchedOn,
  optionValue
} from "./chunk-MBXUOQ5G.js";
import {
  BrokenAnswer,
  Problems,
  SAVE_PLAN_STATE,
  UserError,
  append,
  basename,
  builderFault,
  chmodSync,
  closeSync,
  constants,
  copyFileSync,
  counted,
  createHash,
  decodeText,
  directoryOf,
  dirname,
  exactBytes,
  existsSync,
  fstatSync,
  groupCauses,
  imageAccessFault,
  isBelow,
  isIdentifier,
  isLfsPointer,
  isWordName,
  join,
  jsonDigest,
  judge,
  largest,
  lfsPointer,
  linkSync,
  listSome,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  nearNames,
  nearestName,
  noImages,
  openSync,
  parseBoundedJson,
  platformsFile,
  pointerBytes,
  posix,
  programVersion,
  publicIndex,
  readFileSync,
  readSizeBudget,
  readSync,
  realpathSync,
  refuseLfsPointer,
  relative,
  reportDiagnostics,
  resolve,
  rmSync,
  sep,
  showBytes,
  showRound,
  shownDiagnostics,
  someLines,
  stage,
  statSync,
  statsAt,
  symlinkSync,
  textIn,
  unescaped,
  upstreamRun,
  userError,
  workflowEvent,
  writeFileSync
} from "./chunk-QUJYV2WD.js";

// src/archive/write-tree.ts
function writeTree(directory, files) {
  const known3 = /* @__PURE__ */ new Set();
  const links = [];
  for (const { path, isExecutable, content } of files) {
    const full = join(directory, path);
    const above = dirname(full);
    const once2 = (write) => {
      try {
        if (!known3.has(above)) mkdirSync(above, { recursive: true });
        known3.add(above);
        write();
      } catch (error) {
        const code = error.code ?? "";
        if (!["EEXIST", "ENOTDIR", "EISDIR", "EINVAL", "EPERM"].includes(code)) throw error;
      }
    };
    if ("target" in content) links.push(() => once2(() => symlinkSync(content.target, full)));
    else if ("file" in content) once2(() => linkOrCopy(content.file, full));
    else {
      once2(() => {
        writeFileSync(full, content, { flag: "wx", mode: 420 });
        if (isExecutable) chmodSync(full, 493);
      });
    }
  }
  for (const link of links) link();
}
function newDirectory(parent, name) {
  return mkdtempSync(join(parent, `${name}-`));
}
function removeTree(directory) {
  rmSync(directory, { recursive: true, force: true });
}
function linkOrCopy(from, to) {
  try {
    linkSync(from, to);
  } catch (error) {
    if (error.code === "EEXIST") throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  }
}

// builtin:node:stream
var builtin = () => process.getBuiltinModule("node:stream");
var Readable = /* @__PURE__ */ (() => builtin().Readable)();
var Writable = /* @__PURE__ */ (() => builtin().Writable)();
function pipeline(...given) {
  return builtin().pipeline(...given);
}
function finished(...given) {
  return builtin().finished(...given);
}

// builtin:node:stream/promises
var builtin2 = () => process.getBuiltinModule("node:stream/promises");
function pipeline2(...given) {
  return builtin2().pipeline(...given);
}

// builtin:node:zlib
var builtin3 = () => process.getBuiltinModule("node:zlib");
function crc32(...given) {
  return builtin3().crc32(...given);
}
function deflateRaw(...given) {
  return builtin3().deflateRaw(...given);
}
function deflateRawSync(...given) {
  return builtin3().deflateRawSync(...given);
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
function createInflate(...given) {
  return builtin3().createInflate(...given);
}
function createDeflateRaw(...given) {
  return builtin3().createDeflateRaw(...given);
}
function createInflateRaw(...given) {
  return builtin3().createInflateRaw(...given);
}
function createGunzip(...given) {
  return builtin3().createGunzip(...given);
}
function createZstdDecompress(...given) {
  return builtin3().createZstdDecompress(...given);
}
var constants2 = /* @__PURE__ */ (() => builtin3().constants)();

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
function readFully(descriptor, target, offset, path) {
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
var SMALL = 32 * 1024;
var LEVEL = 6;
async function deflate(content) {
  const options2 = { level: LEVEL };
  const data = content.length <= SMALL ? deflateRawSync(content, options2) : await new Promise((resolve2, reject) => {
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
        readFully(descriptor, target, offset, scratch);
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
  const counted3 = function* () {
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
  await pipeline2(Readable.from(counted3(), { objectMode: false }), createDeflateRaw({ level: LEVEL }), sink);
  return { method: 8, crc32: crc, compressedSize, size };
}
function readSource(path, owner) {
  try {
    return readFileSync(path);
  } catch (error) {
    throw cannotRead(path, owner, error);
  }
}

// src/plans/growth.ts
var LARGEST_DEFLATED = 16 * 1024 * 1024;
async function plannedGrowth([before, after], [gone, come]) {
  const hashes = (wheels2) => new Set(wheels2.map(({ sha256 }) => sha256));
  const [old, current] = [hashes(before), hashes(after)];
  return {
    added: after.filter(({ sha256 }) => !old.has(sha256)),
    removed: before.filter(({ sha256 }) => !current.has(sha256)),
    ofFiles: await sizeOfAll(come) - await sizeOfAll(gone)
  };
}
async function sizeOfAll({ root, paths }) {
  let sum = 0;
  for (const path of paths) {
    const file = join(root, path);
    const size = statsAt(file)?.size ?? 0;
    sum += size > LARGEST_DEFLATED ? size : (await deflate(readSource(file, path))).compressedSize;
  }
  return sum;
}
function growthOf({ added, removed, ofFiles }, sizeOf2) {
  let sum = ofFiles;
  for (const [sign, wheels2] of [
    [1, added],
    [-1, removed]
  ]) {
    for (const wheel of wheels2) {
      const size = wheel.size ?? sizeOf2(wheel);
      if (size === void 0) return wheel;
      sum += sign * size;
    }
  }
  return sum;
}

// src/plans/compare-plans.ts
async function comparePlans(base, head, failed2) {
  const before = new Map(base.plans.map((plan) => [plan.target.spec, plan]));
  const changes = /* @__PURE__ */ new Map();
  for (const plan of head.plans) {
    const { spec } = plan.target;
    const old = before.get(spec);
    if (old === void 0) {
      const change = failed2.has(spec) ? "changed" : "new";
      changes.set(spec, { change, before: void 0, differences: void 0, growth: void 0 });
      continue;
    }
    const [was, is] = [await digestsOf(base, old), await digestsOf(head, plan)];
    const isSame = is.planDigest !== null && is.planDigest === was.planDigest;
    const differences = await differencesOf({ base, head, old, plan }, was, is);
    const isKnown = was.planDigest !== null && is.planDigest !== null;
    changes.set(spec, {
      change: isSame ? "same" : "changed",
      before: { plan: old, planDigest: was.planDigest },
      differences,
      unknown: is.whyNoDigest ?? was.whyNoDigest ?? void 0,
      growth: isKnown ? await growthBetween({ base, head, old, plan }, differences) : void 0
    });
  }
  return changes;
}
async function digestsOf({ digester }, plan) {
  const digests = await new Problems().collectAsync(() => digester.digestsOf(plan));
  return digests ?? { planDigest: null, deployDigest: null, whyNoDigest: "a file cannot be read" };
}
function growthBetween({ base, head, old, plan }, { changedFiles, addedFiles, removedFiles }) {
  const gone = { root: base.root, paths: [...changedFiles, ...removedFiles] };
  const come = { root: head.root, paths: [...changedFiles, ...addedFiles] };
  return new Problems().collectAsync(() => plannedGrowth([old.wheels, plan.wheels], [gone, come]));
}
async function differencesOf(pair, was, is) {
  const { old, plan } = pair;
  const isSame = is.planDigest !== null && is.planDigest === was.planDigest;
  const wheels2 = isSame ? noWheelChanges : distributionChanges(old, plan);
  const files = isSame ? noFileChanges : await fileChanges(pair);
  const settings = [];
  if (old.handler !== plan.handler) settings.push("handler");
  if (old.runtime !== plan.runtime) settings.push("runtime");
  if (old.architecture !== plan.architecture) settings.push("architecture");
  if (isSame && is.deployDigest !== was.deployDigest && settings.length === 0) settings.push("layers");
  const isTold = settings.length > 0 || [...Object.values(wheels2), ...Object.values(files)].some((list) => list.length > 0);
  const isKnown = is.planDigest !== null && was.planDigest !== null;
  if (!isSame && !isTold && isKnown) settings.push("other");
  return { ...wheels2, ...files, settings };
}
var noWheelChanges = { up: [], down: [], replaced: [], added: [], removed: [] };
var noFileChanges = { changedFiles: [], addedFiles: [], removedFiles: [] };
function distributionChanges(old, plan) {
  if (old.unpinned === void 0 && plan.unpinned === void 0) return wheelChanges(old.wheels, plan.wheels);
  const pinsOf2 = ({ unpinned, wheels: wheels2 }) => unpinned === void 0 ? wheels2.map(({ name, version }) => ({ name, version })) : unpinned.pins;
  const [before, after] = [pinsOf2(old), pinsOf2(plan)];
  return before === void 0 || after === void 0 ? noWheelChanges : wheelChanges(before, after);
}
function wheelChanges(old, now) {
  const before = new Map(old.map((wheel) => [wheel.name, wheel]));
  const after = new Map(now.map((wheel) => [wheel.name, wheel]));
  const up = [];
  const down = [];
  const replaced = [];
  for (const { name, version: to, sha256, filename } of after.values()) {
    const known3 = before.get(name);
    if (known3 === void 0) continue;
    const order = known3.version === to ? 0 : compareVersions(to, known3.version);
    if (order === 0 && known3.sha256 === sha256 && known3.filename === filename) continue;
    (order > 0 ? up : order < 0 ? down : replaced).push({ name, from: known3.version, to });
  }
  const only = (these, others2) => [...these.values()].filter(({ name }) => !others2.has(name)).map(({ name, version }) => ({ name, version }));
  return { up, down, replaced, added: only(after, before), removed: only(before, after) };
}
async function fileChanges({
  base,
  head,
  old,
  plan
}) {
  const before = new Map(old.sources.map((one) => [one.source, one]));
  const after = new Map(plan.sources.map((one) => [one.source, one]));
  const changed = [];
  for (const [source, { executable }] of after) {
    const known3 = before.get(source);
    if (known3 === void 0) continue;
    const isSame = known3.executable === executable && await base.digester.digestOfSource(source) === await head.digester.digestOfSource(source);
    if (!isSame) changed.push(source);
  }
  return {
    changedFiles: sortedByCodePoint(changed),
    addedFiles: sortedByCodePoint([...after.keys()].filter((source) => !before.has(source))),
    removedFiles: sortedByCodePoint([...before.keys()].filter((source) => !after.has(source)))
  };
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
  const sourceOwner = (path) => {
    const shown = showPath(workspace.root, path);
    if (shown === "pants.toml" || isDeclaring(targets, shown)) return `the build: \`${shown}\``;
    const [owner] = targets.owners(shown);
    return owner === void 0 ? void 0 : `${owner}: \`${shown}\``;
  };
  const what = `The package of ${target.spec}`;
  return checkedPath({ rule: "package", directory: outputs, output, kind, what, place, sourceOwner });
}
function isDeclaring(targets, path) {
  return targets.buildFiles(path.split("/").slice(0, -1).join("/")).includes(path);
}
function unsupportedField(target, field, message, help) {
  return userError({ code: "unsupported-field", message, place: fieldPlace(target, field), help });
}
function checkoutFile(project, source, path, owner) {
  const stats = statsAt(join(project.workspace.root, source));
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
  const isThere2 = workspace.files.isFile(target) || workspace.files.isDirectory(target);
  if (!isThere2 || lstatSync(join(workspace.root, source)).isSymbolicLink()) return void 0;
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

// builtin:node:util
var builtin4 = () => process.getBuiltinModule("node:util");
function promisify(...given) {
  return builtin4().promisify(...given);
}

// src/archive/inflate-together.ts
var BATCH = 1024 * 1024;
var gzipHeader = Buffer.from([31, 139, 8, 0, 0, 0, 0, 0, 0, 255]);
var gzipStart = gzipHeader.subarray(0, 3);
var GZIP_TRAILER_SIZE = 8;
function* batchesOf2(members, isAlone = () => false) {
  let batch = [];
  let [size, packed] = [0, 0];
  for (const member of members) {
    const stands = member.method !== 8 || isAlone(member);
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
    const options2 = { chunkSize: Math.max(size + 1, 64), maxOutputLength: size + 1, info: true };
    const { buffer, engine } = gunzipSync(packed, options2);
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
    if (file.subarray(start, at).includes(gzipStart)) return void 0;
  }
  return file;
}
function release({ buffer }) {
  if (buffer.byteLength > Buffer.poolSize) buffer.transfer?.(0);
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

// src/archive/read-member.ts
var MIB = 1024 * 1024;
var SMALL2 = 4 * MIB;
var CHUNK = 256 * 1024;
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
function readMemberNow(archive, member, maxSize = 256 * MIB) {
  if (member.size > maxSize) {
    throw zipError(archive, member.name, `it has ${member.size} bytes; the limit here is ${maxSize}`);
  }
  const source = openSource(archive);
  try {
    return inflateMember(source, archive, member);
  } catch (error) {
    throw asZipError(archive, member.name, error);
  } finally {
    source.close();
  }
}
async function readMemberBeside(archive, member, maxSize) {
  if (member.method === 0 || member.size > maxSize) return readMember(archive, member, maxSize);
  try {
    const data = Buffer.allocUnsafe(member.compressedSize);
    await withFileSource(archive, (source) => {
      source.read(data, member.dataOffset);
    });
    const chunkSize = member.size + 64;
    const content = await inflateRawBeside(data, { chunkSize, maxOutputLength: Math.max(member.size, 1) });
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
    return member.method === 0 ? data : inflateRawSync(data, { finishFlush: constants2.Z_SYNC_FLUSH });
  } catch (error) {
    throw asZipError(archive, member.name, error);
  }
}
var inflateRawBeside = promisify(inflateRaw);
async function readMemberInPieces(archive, member, take) {
  await withFileSource(archive, (source) => inflateInPieces(source, archive, member, take));
}
async function readMembersInPieces(archive, members, take) {
  await withFileSource(archive, async (source) => {
    for (const batch of batchesOf2(members)) await inflateBatch(source, archive, batch, take);
  });
}
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
  if (member.size > SMALL2 || member.compressedSize > SMALL2) {
    await inflateLargeMember(source, archive, member, take);
    return;
  }
  const content = inflateMember(source, archive, member);
  take(content);
  release(content);
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
  if (member.method === 0) for (const chunk of chunksOf(source, member)) count(chunk);
  else await inflateChunks(source, archive, member, count);
  checkContent(archive, member, size, crc);
}
function* chunksOf(source, member) {
  for (let done = 0; done < member.compressedSize; ) {
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK, member.compressedSize - done));
    source.read(chunk, member.dataOffset + done);
    yield chunk;
    done += chunk.length;
  }
}
async function inflateChunks(source, archive, member, take) {
  const inflater = createInflateRaw({ chunkSize: CHUNK });
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
    const options2 = { chunkSize: Math.max(room, 64), maxOutputLength: room, info: true };
    return inflateRawSync(data, options2);
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
  const found2 = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    for (let end = entry.path.indexOf("/"); ; end = entry.path.indexOf("/", end + 1)) {
      const name = end === -1 ? entry.path : entry.path.slice(0, end);
      const key = name.normalize("NFC").toLowerCase();
      const first = known3.get(key);
      if (first === void 0) known3.set(key, { name, entry });
      else if (first.name !== name && !found2.has(key) && !isBelowFault(found2, key)) {
        found2.set(key, collision(path, [first.name, first.entry], [name, entry]));
      }
      if (end === -1) break;
    }
  }
  if (found2.size > 0) throw new UserError([...found2.values()]);
}
function isBelowFault(found2, key) {
  for (let at = key.lastIndexOf("/"); at !== -1; at = key.lastIndexOf("/", at - 1)) {
    if (found2.has(key.slice(0, at))) return true;
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
  const { method, crc32: crc322, compressedSize, size } = data;
  output.addFile(
    { name: entry.path, method, crc32: crc322, compressedSize, size, mode: FILE_TYPE | entry.mode },
    read
  );
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
  for (const record2 of layOut(bundle)) {
    const target = join(root, record2.path);
    if (record2.entry === void 0) makeDirectory(target);
    else {
      const written = await writeFile(record2.entry, target);
      size += written.size;
      listing.update(`${written.sha256} ${record2.entry.mode.toString(8)} ${record2.path}
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

// src/text/lines.ts
function* linesOf(text) {
  const end = /\r\n|\r|\n/g;
  let start = 0;
  for (let found2 = end.exec(text); found2 !== null; found2 = end.exec(text)) {
    yield text.slice(start, found2.index);
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
function formatRecord(record2) {
  const lines = record2.lines.map(
    ({ path, hash, size }) => `${quote(path)},${quote(hash)},${size}${record2.lineEnding}`
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
  const found2 = new Map(names.map((name) => [name, []]));
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
    last = found2.get(line.slice(0, Math.max(colon, 0)).trim().toLowerCase());
    last?.push(line.slice(colon + 1).trim());
  }
  return found2;
}

// src/formats/wheel-layout.ts
var MIB2 = 1024 * 1024;
var METADATA_LIMITS = {
  METADATA: 16 * MIB2,
  RECORD: 16 * MIB2,
  WHEEL: MIB2,
  "entry_points.txt": MIB2
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
  const record2 = readRecord(open);
  const scripts = readEntryPoints(open);
  const scriptNames = new Set(scripts.map((script) => posix.basename(script.name)));
  const entries = [];
  const lines = [];
  const rewritten = createRewriter(open);
  for (const line of record2.lines) {
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
  const wheels2 = [first, second].filter((entry) => entry.owner.endsWith(".whl"));
  const name = (entry) => entry.owner.split("-", 1)[0];
  if (wheels2.length === 2 && first.owner !== second.owner) {
    return `leave one of them out: take ${name(first)} or ${name(second)} out of the requirements, or add \`!!\` and its target to \`dependencies\``;
  }
  if (wheels2.length === 2) return `use another version of ${name(first)}`;
  const own2 = first.owner.endsWith(".whl") ? second : first;
  if (second.owner === HANDLER_OWNER) {
    return `rename the file of ${own2.owner}: AWS calls the generated file \`${first.path}\`, which imports the \`handler\``;
  }
  return `rename the file of ${own2.owner}, or remove it from \`dependencies\``;
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

// src/platforms/python-minor.ts
function minorOf({ markers }) {
  const minor = Number(/^3\.(\d{1,3})$/.exec(markers.python_version ?? "")?.[1] ?? NaN);
  return minor >= 6 ? minor : void 0;
}

// src/checks/load/kept-report.ts
var KEPT = "load";
async function recallReport(content, memory) {
  const same = memory.recall(KEPT);
  if (same !== void 0) return same.report;
  const edited = memory.recallEdited(KEPT);
  if (edited === void 0) return void 0;
  const { report: report3, shapes: before } = edited.value;
  if (before === void 0) return void 0;
  const { outlineFacts } = await import("./outline-facts-DZHFCLFQ.js");
  const shapes = new Map(Object.entries(before));
  const lines = /* @__PURE__ */ new Map();
  for (const entry of edited.changed) {
    const shape = shapes.get(entry.path);
    if (shape === void 0) continue;
    const outline = content.fact(outlineFacts, entry);
    const today = outline && shapeOf(outline);
    const pairs = today?.digest === shape.digest ? pairsOf(shape.lines, today.lines) : void 0;
    if (pairs === void 0) return void 0;
    shapes.set(entry.path, today);
    lines.set(entry.path, pairs);
  }
  const moved = withLines(report3, lines);
  memory.keep(KEPT, { report: moved, shapes: Object.fromEntries(shapes) });
  return moved;
}
function keepReport(memory, { report: report3, outlines }) {
  const shapes = outlines && Object.fromEntries(Array.from(outlines, ([path, outline]) => [path, shapeOf(outline)]));
  memory.keep(KEPT, { report: report3, shapes });
}
function shapeOf(outline) {
  const lines = [];
  const shape = { ...outline, work: 0 };
  const text = JSON.stringify(shape).replaceAll(/"line":(\d+)/g, (_, line) => {
    lines.push(Number(line));
    return '"line":0';
  });
  return { digest: createHash("sha256").update(text).digest("hex"), lines };
}
function pairsOf(before, today) {
  const pairs = /* @__PURE__ */ new Map();
  for (const [index, line] of before.entries()) {
    const now = today[index];
    if ((pairs.get(line) ?? now) !== now) return void 0;
    pairs.set(line, now);
  }
  return pairs;
}
function withLines(value, files) {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => withLines(one, files));
  const copy = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withLines(one, files)]));
  const { path, line } = copy;
  if (typeof path !== "string" || typeof line !== "number") return copy;
  return { ...copy, line: files.get(path)?.get(line) ?? line };
}

// src/checks/load/check-load.ts
var SHOWN_LINKS = 4;
var SHOWN_PLACES = 5;
async function loadReport(content) {
  const { start, platform, memory } = content;
  const minor = platform && minorOf(platform);
  if (start === void 0 || minor === void 0) return void 0;
  const kept = memory && await recallReport(content, memory);
  if (kept !== void 0) return kept;
  const { findLoadFaults } = await import("./find-faults-BSNDSH5T.js");
  const made = findLoadFaults(content, start, platform, minor);
  if (memory !== void 0) keepReport(memory, made);
  return made.report;
}
function checkLoad(content, report3, isToldElsewhere = () => false) {
  const start = content.start;
  if (report3.isMissing && !content.isOurs) return [missingStart(content, start)];
  const groups = /* @__PURE__ */ new Map();
  for (const finding2 of withoutTold(report3.findings, isToldElsewhere)) {
    const file = finding2.code === "module-syntax" ? finding2.source ?? "" : "";
    const key = `${finding2.code} ${finding2.subject} ${file}`;
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [finding2]);
    else group.push(finding2);
  }
  const diagnostics = [...groups.values()].map(
    (group) => syntaxDiagnostic(content, group) ?? diagnosticOf(content, start, group)
  );
  const sources = (path) => content.parts[0].entries.find((entry) => entry.path === path)?.source;
  return report3.handler === void 0 ? diagnostics : [handlerDiagnostic(content.name, start, report3.handler, sources), ...diagnostics];
}
function withoutTold(findings, isToldElsewhere) {
  const causeOf = ({ code, subject }) => `${code} ${subject}`;
  const told = /* @__PURE__ */ new Set();
  const left = findings.filter((finding2) => {
    if (!isToldElsewhere(finding2)) return true;
    if (finding2.severity === "error") told.add(causeOf(finding2));
    return false;
  });
  return left.filter((finding2) => finding2.source === void 0 || !told.has(causeOf(finding2)));
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
function handlerDiagnostic(name, { module, place }, { code, severity = "error", reason, path, line, near, help }, sourceOf2) {
  const file = sourceOf2(path) ?? path;
  return {
    severity,
    code,
    message: `The \`handler\` of ${name} would fail on the first call: ${reason}`,
    ...place !== void 0 && { place },
    entry: { package: name, path, ...line !== void 0 && { line } },
    notes: [`\`${module}\` is ${file}${line === void 0 ? "" : `:${line}`}`],
    help: near.length > 0 ? `did you mean ${near.map((one) => `\`${one}\``).join(" or ")}?` : help ?? "name a function that takes the event and the context"
  };
}
function syntaxDiagnostic({ platform }, [first]) {
  const { code, source, reason, line, severity, entry } = first;
  if (code !== "module-syntax" || source === void 0) return void 0;
  return {
    severity,
    code: "python-syntax",
    message: `${source} is not Python ${platform.markers.python_version}: ${reason}; importing it fails`,
    place: { path: source, line: Math.max(line, 1) },
    entry,
    help: reason.includes("merge conflict") ? "resolve the conflict, and commit the file" : "correct the line; `python -m py_compile` reports the same"
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
  const others2 = group.filter((one) => one !== worst).map((one) => `${one.path}:${one.line}`);
  return {
    severity: isError ? "error" : "warning",
    code: worst.code,
    message: `${content.name} ${isError ? "cannot be loaded" : "may fail to load"}: ${worst.reason}${where}`,
    ...place !== void 0 && { place },
    entry: worst.entry,
    module: worst.subject === "_cffi_backend" ? "cffi" : topLevel(worst.subject),
    notes: [
      ...worst.chain.length > 1 ? [`loaded by ${showChain(worst.chain)}`] : [],
      ...worst.notes ?? [],
      ...others2.length > 0 ? [`also at ${listSome(others2, SHOWN_PLACES)}`] : []
    ],
    help: helpFor(worst)
  };
}
function showChain(chain) {
  const links = chain.map(
    ({ module, path, line }) => path === void 0 ? module : `${module} (${path}:${line})`
  );
  const shown = links.length > 2 * SHOWN_LINKS ? [...links.slice(0, SHOWN_LINKS), "\u2026", ...links.slice(-SHOWN_LINKS)] : links;
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
    case "raises-at-load":
      return 'move it into a function, or under `if __name__ == "__main__":`; of a package, choose a version for this Python and system';
    case "type-expression":
      return subject.startsWith('"') ? "put all of the type in quotes, not a part of it" : "begin the file with `from __future__ import annotations`, write `Optional`, `Union`, `List` \u2026 of `typing`, or use a newer runtime";
    case "unbound-name":
      return "correct the name, import it, or define it above this line";
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

// src/checks/load/names.ts
var noSources = /* @__PURE__ */ new Map();
var unknownNames = {
  names: /* @__PURE__ */ new Set(),
  isOpen: true,
  starred: [],
  typed: noSources
};
var noNames = { ...unknownNames, isOpen: false };
function absoluteName(from, level, module) {
  if (level === 0) return module;
  const parts = from.name.split(".");
  const up = level - (from.isPackage ? 1 : 0);
  if (up >= parts.length) return void 0;
  const base = parts.slice(0, parts.length - up).join(".");
  return module === "" ? base : `${base}.${module}`;
}
function relativeTo(base, relative2) {
  const [dots = ""] = /^\.+/.exec(relative2) ?? [];
  const parts = base.split(".");
  if (dots.length > parts.length || base === "") return void 0;
  const parent = parts.slice(0, parts.length - dots.length + 1).join(".");
  const rest = relative2.slice(dots.length);
  return rest === "" ? parent : `${parent}.${rest}`;
}
var MAX_STARS = 15e4;
function createNames({
  tree,
  outline
}) {
  const known3 = /* @__PURE__ */ new Map();
  let left = MAX_STARS;
  const namesOf2 = (module, visiting) => {
    const before = known3.get(module.name);
    if (before !== void 0) return before;
    if (left < 0) return unknownNames;
    if (visiting.has(module.name) || module.kind === "namespace") return noNames;
    const read = module.kind === "package" || module.kind === "source" ? outline(module.file) : void 0;
    const found2 = read === void 0 ? unknownNames : fromOutline(module, read, /* @__PURE__ */ new Set([...visiting, module.name]));
    if (visiting.size === 0) known3.set(module.name, found2);
    return found2;
  };
  const fromOutline = (module, read, visiting) => {
    const names = new Set(read.globals);
    const starred = /* @__PURE__ */ new Set();
    let isOpen2 = read.makesNames || read.fault !== void 0;
    for (const step of allSteps(read.steps)) {
      addNames(step, module, names);
      if (step.kind !== "from" || step.names.every(([name]) => name !== "*")) continue;
      const target = absoluteName(module, step.level, step.module);
      const source = target === void 0 ? void 0 : tree.find(target);
      const other = source === void 0 || visiting.size > 50 ? unknownNames : namesOf2(source, visiting);
      left -= 1 + other.names.size;
      if (left < 0) isOpen2 = true;
      else for (const name of broughtByStar(other.names)) names.add(name);
      isOpen2 ||= other.isOpen;
      for (const name of [...source?.isPackage === true ? [source.name] : [], ...other.starred])
        starred.add(name);
    }
    if (names.has("__getattr__")) isOpen2 = true;
    const typed = module.kind === "package" ? typedSources(module, read) : noSources;
    return { names, isOpen: isOpen2, starred: [...starred], typed };
  };
  return (module) => namesOf2(module, /* @__PURE__ */ new Set());
}
function typedSources(module, { steps }) {
  const sources = /* @__PURE__ */ new Map();
  for (const step of steps) {
    if (step.kind !== "if" || !isForTypeCheckers(step.test)) continue;
    for (const inner of allSteps(step.body)) {
      if (inner.kind !== "from" || inner.level === 0) continue;
      const source = absoluteName(module, inner.level, inner.module);
      if (source === void 0 || source === module.name) continue;
      for (const [name, bound] of inner.names) if (name === bound) sources.set(bound, source);
    }
  }
  return sources;
}
function isForTypeCheckers(test) {
  if (test.kind === "name") return /(?:^|\.)TYPE_CHECKING$/.test(test.name);
  return (test.kind === "and" || test.kind === "or") && test.items.some(isForTypeCheckers);
}
function mayBringModule({ tree }, { starred }, name) {
  return starred.some((one) => tree.find(`${one}.${name}`) !== void 0);
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
    case "unbind":
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
function throughStar(module, outline, name, { tree }, namesOf2) {
  for (const step of outline.steps.toReversed()) {
    if (step.kind !== "from" || step.names.every(([one]) => one !== "*")) continue;
    const target = absoluteName(module, step.level, step.module);
    const found2 = target === void 0 ? void 0 : tree.find(target);
    if (found2 !== void 0 && broughtByStar(namesOf2(found2).names).includes(name)) return found2;
  }
  return void 0;
}
function classOf(input, namesOf2, from, dotted) {
  let module = from;
  let name = dotted;
  for (let depth = 0; depth < DEEPEST && module !== void 0; depth++) {
    const outline = module.kind === "package" || module.kind === "source" ? input.outline(module.file) : void 0;
    if (outline === void 0 || outline.fault !== void 0) return void 0;
    const first = topLevel(name);
    const last = outline.steps.findLast((step) => binds(step, first));
    if (last?.kind === "class") return first === name ? { step: last, module } : void 0;
    const next = followed(module, last, first, name);
    if (next !== void 0) {
      [module, name] = [input.tree.find(next.module), next.name];
      continue;
    }
    if (last !== void 0) return void 0;
    module = throughStar(module, outline, first, input, namesOf2);
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

// src/checks/load/handler-calls.ts
var MOST_BASES = 50;
function callFault({ signature: { required, most, keywords: keywords2 }, makes }, at, own2 = 0, what = `\`${at.name}\``) {
  const [least, largest2] = [
    Math.max(required - own2, 0),
    most === void 0 ? void 0 : Math.max(most - own2, 0)
  ];
  const takes = least > 2 ? `needs ${least} arguments` : largest2 !== void 0 && largest2 < 2 ? `takes ${largest2 === 0 ? "no arguments" : "1 argument"}` : keywords2 > 0 ? "needs keyword arguments" : void 0;
  if (takes !== void 0) {
    const reason = `${what} ${takes}; Lambda calls it with two, the event and the context`;
    return { ...fault(at, reason), code: "handler-signature" };
  }
  return makes === void 0 ? void 0 : deferredFault(makes, at, what);
}
function deferredFault(makes, at, what) {
  const kind = makes === "coroutine" ? "an `async def`" : makes === "generator" ? "a generator" : "an async generator";
  const never = makes === "coroutine" ? "awaits" : "iterates over";
  const reason = `${what} is ${kind}, and Lambda never ${never} what it returns: nothing of it runs`;
  const help = makes === "coroutine" ? "name a `def` that calls `asyncio.run(\u2026)`" : "name a `def` that returns a value";
  return { ...fault(at, reason), code: "handler-deferred", severity: "warning", help };
}
function partialFault({ name: callee, arguments: given }, outline, at) {
  const [called, ...own2] = given;
  if (called?.kind !== "name" || own2.some(({ kind }) => kind === "unknown")) return void 0;
  const source = outline.steps.findLast((step) => binds(step, topLevel(callee)));
  const isPartial = callee === "functools.partial" ? source?.kind === "import" && source.module === "functools" : source?.kind === "from" && source.module === "functools" && source.names.some(([name, bound]) => name === "partial" && bound === callee);
  const target = outline.steps.findLast((step) => binds(step, called.name));
  if (!isPartial || target?.kind !== "function" || target.isDecorated) return void 0;
  const what = `\`${called.name}\`, besides the ${own2.length} that \`${at.name}\` gives it,`;
  return callFault(target, at, own2.length, own2.length === 0 ? void 0 : what);
}
function instanceFault(input, namesOf2, module, callee, at) {
  const found2 = classOf(input, namesOf2, module, callee);
  if (found2 === void 0) return void 0;
  const search = new MethodSearch(input, namesOf2);
  if (search.find(found2, "__new__") !== "absent") return void 0;
  const method = search.find(found2, "__call__");
  const { step } = found2;
  if (method === "unknown") return void 0;
  if (method === "absent") {
    return {
      ...fault(
        at,
        `\`${at.name}\` is an instance of \`${step.name}\`, a class without \`__call__\`: Lambda cannot call it`
      ),
      code: "handler-not-callable",
      near: methodsOf(found2, at)
    };
  }
  return webFault(method, step.name, at) ?? callFault(method, at, 1, `\`${at.name}\`, a \`${step.name}\`,`);
}
function webFault({ parameters, signature }, type, at) {
  const [, first = "", second = "", third] = parameters;
  const isAsgi = /^_*scope$/.test(first) && /^_*receive$/.test(second) && third !== void 0 && signature.required === 4;
  if (!isAsgi && second !== "start_response") return void 0;
  const kind = isAsgi ? "ASGI" : "WSGI";
  const help = isAsgi ? "wrap it: `handler = mangum.Mangum(app)`" : "wrap it with an adapter, such as `apig_wsgi.make_lambda_handler(app)`";
  const reason = `\`${at.name}\` is a \`${type}\`, which a web server calls (${kind}), not Lambda`;
  return { ...fault(at, reason), code: "handler-not-callable", severity: isAsgi ? "error" : "warning", help };
}
function classFault(input, namesOf2, found2, at) {
  const search = new MethodSearch(input, namesOf2);
  if (search.find(found2, "__new__") !== "absent") return void 0;
  const method = search.find(found2, "__init__");
  if (method === "unknown") return void 0;
  const what = `the class \`${found2.step.name}\``;
  const own2 = method === "absent" ? { signature: { required: 0, most: 0, keywords: 0 } } : method;
  const wrong = callFault({ signature: own2.signature }, at, method === "absent" ? 0 : 1, what);
  return wrong && { ...wrong, near: methodsOf(found2, at) };
}
function methodsOf({ step }, { name }) {
  return step.members.filter((one) => one.startsWith("handle")).map((one) => `${name}.${one}`);
}
var MethodSearch = class {
  #input;
  #namesOf;
  #left = MOST_BASES;
  constructor(input, namesOf2) {
    this.#input = input;
    this.#namesOf = namesOf2;
  }
  /** Where several bases have it, their order decides, which is not followed. */
  find({ step, module }, name) {
    if (Object.hasOwn(step.methods, name)) return step.methods[name] ?? "unknown";
    if (step.isDecorated || step.bases === void 0 || this.#left-- <= 0) return "unknown";
    const found2 = [];
    for (const base of step.bases) {
      if (base === "object") continue;
      const type = classOf(this.#input, this.#namesOf, module, base);
      const method = type === void 0 ? "unknown" : this.find(type, name);
      if (method === "unknown") return "unknown";
      if (method !== "absent") found2.push(method);
    }
    if (found2.length > 1) return "unknown";
    return found2[0] ?? "absent";
  }
};
function fault({ path, line }, reason) {
  return { reason, path, line, near: [] };
}

// src/checks/load/handler.ts
function checkHandler(loaded, module, name) {
  const { input } = loaded;
  let [at, wanted] = [module, name];
  for (let depth = 0; depth < DEEPEST; depth++) {
    const found2 = input.tree.find(at);
    if (found2?.file === void 0 || found2.kind !== "package" && found2.kind !== "source") return void 0;
    const outline = input.outline(found2.file);
    if (outline === void 0 || outline.fault !== void 0) return void 0;
    const { names, isOpen: isOpen2 } = loaded.names(found2);
    if (!names.has(wanted)) {
      if (isOpen2 || input.tree.find(`${at}.${wanted}`) !== void 0) return void 0;
      return missing(found2, wanted, names);
    }
    if (loaded.lacks(found2, wanted)) return depth > 0 ? void 0 : neverDefined(found2, wanted);
    const next = definition(found2, outline, wanted, loaded);
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
function neverDefined(module, name) {
  return {
    code: "handler-function-missing",
    reason: `\`${module.name}\` defines \`${name}\` only under a condition that does not hold when Lambda imports it, or deletes it again`,
    path: module.file.path,
    line: void 0,
    near: []
  };
}
function definition(module, outline, name, { input, names: namesOf2 }) {
  const last = outline.steps.findLast((step) => binds(step, name));
  const path = module.file.path;
  switch (last?.kind) {
    case "function":
      return last.isDecorated ? void 0 : callFault(last, { name, path, line: last.line });
    case "class":
      return classFault(input, namesOf2, { step: last, module }, { name, path, line: last.line });
    case "assign":
      if (last.value.kind === "name" && last.value.name !== name) {
        const { name: other } = last.value;
        const isOwn = outline.steps.some((step) => binds(step, other));
        if (isOwn) return { module: module.name, name: other };
      }
      if (last.value.kind !== "call") return valueFault(last.value, name, path, outline);
      return partialFault(last.value, outline, { name, path, line: void 0 }) ?? instanceFault(input, namesOf2, module, last.value.name, { name, path, line: void 0 });
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
      return starNext(throughStar(module, outline, name, input, namesOf2), name);
    default:
      return void 0;
  }
}
function starNext(source, name) {
  return source && { module: source.name, name };
}
function valueFault(value, name, path, outline) {
  if (value.kind === "lambda") return callFault(value, { name, path, line: void 0 });
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
var LONGEST = 4096;
function moduleTree(parts, suffixes, isElsewhere = () => false) {
  const read = parts.map(readPart);
  const known3 = /* @__PURE__ */ new Map();
  const roots = read.map((_, part) => ({ part, directory: "" }));
  const find = (name) => {
    if (known3.has(name)) return known3.get(name);
    if (name.length > LONGEST) return void 0;
    const dot = name.lastIndexOf(".");
    const parent = dot === -1 ? void 0 : find(name.slice(0, dot));
    const places = dot === -1 ? roots : parent?.places ?? [];
    const found2 = places.length === 0 ? void 0 : findIn(read, places, name, name.slice(dot + 1), suffixes);
    const isHidden = dot === -1 && found2?.kind === "namespace" && isElsewhere(name);
    known3.set(name, isHidden ? void 0 : found2);
    return known3.get(name);
  };
  let below;
  return {
    find,
    hasFile: (path) => read.some(({ files }) => files.has(path)),
    isBelow: (top) => (below ??= namesBelow(parts)).has(top)
  };
}
function namesBelow(parts) {
  const names = /* @__PURE__ */ new Set();
  for (const { path } of parts.flat()) {
    for (let start = path.indexOf("/") + 1; start > 0; ) {
      const slash = path.indexOf("/", start);
      const name = slash === -1 ? path.slice(start) : path.slice(start, slash);
      names.add(name.split(".", 1)[0]);
      start = slash + 1;
    }
  }
  return names;
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
    const isDirectory2 = directories.has(base);
    if (isDirectory2) {
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
    if (isDirectory2) portions.push({ part, directory: base });
  }
  if (portions.length > 0 && foreign === void 0) {
    return { name, kind: "namespace", file: void 0, isPackage: true, places: portions };
  }
  return foreign === void 0 ? void 0 : { name, kind: "foreign", file: foreign, isPackage: false, places: portions };
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
  const names = new Set(input.wheels.map(({ pinned: pinned2 }) => pinned2.name));
  const known3 = new Set(
    input.layers.flatMap(
      ({ wheels: wheels2 }) => wheels2.filter(({ pinned: pinned2 }) => names.has(pinned2.name)).map(({ pinned: pinned2 }) => pinned2.filename)
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
  const leftOut2 = /* @__PURE__ */ new Map();
  for (const group of groups) {
    const shared = group.filter((entry) => layerOf.has(entry));
    if (shared.length === group.length) for (const entry of group) leftOut2.set(entry, layerOf.get(entry));
    else if (shared.length > 0) noteSplit(input, group, layerOf.get(shared[0]), problems);
  }
  return { files: input.files.filter((entry) => !leftOut2.has(entry)), leftOut: leftOut2 };
}
function reportVersions({ target, place, wheels: wheels2, layers }, problems) {
  const known3 = /* @__PURE__ */ new Map();
  let isWrong = false;
  for (const one of [...layers, { target, wheels: wheels2 }]) {
    for (const { pinned: pinned2 } of one.wheels) {
      const other = known3.get(pinned2.name);
      if (other === void 0) known3.set(pinned2.name, { owner: one.target, wheel: pinned2 });
      else if (other.wheel.sha256 !== pinned2.sha256) {
        isWrong = true;
        problems.error({
          code: "layer-version",
          message: `${pinned2.name} appears twice in ${target} and its layers: ${other.wheel.version} in ${other.owner} (\`${other.wheel.filename}\`) and ${pinned2.version} in ${one.target} (\`${pinned2.filename}\`); one would hide the other`,
          place,
          help: `use the same lock and platform for both, or leave ${pinned2.name} out of one of them: out of its requirements, or with \`!!\` in \`dependencies\``
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
    help: "leave one of them out: out of the requirements, or with `!!address` in `dependencies`"
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
  const { files, leftOut: leftOut2 } = await leaveOutLayers(
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
    const own2 = [...leftOut2].filter(([, spec]) => spec === layer.target).map(([entry]) => entry);
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

// src/formats/shell-words.ts
function splitShell(text) {
  const words3 = [];
  let word;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (/[ \t\r\n]/.test(character)) {
      if (word !== void 0) words3.push(word);
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
  return word === void 0 ? words3 : [...words3, word];
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
    (found2) => {
      set(found2, value);
    }
  ]);
}
function choice(name, choices, set) {
  return [
    name,
    (found2, value) => {
      const chosen = choices.find((one) => one === value);
      if (chosen === void 0) {
        throw new BuildArgumentError(`\`${name}\` must be one of ${choices.join(", ")}, not \`${value}\``);
      }
      set(found2, chosen);
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
  ...onOff("sh-boot", (found2, value) => found2.shBoot = value),
  ...onOff("compress", (found2, value) => found2.compress = value),
  ["--compressed", (found2) => found2.compress = true],
  ["--not-compressed", (found2) => found2.compress = false],
  ["--no-compression", (found2) => found2.compress = false],
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
  choice("--layout", ["zipapp", "packed", "loose"], (found2, value) => found2.layout = value),
  choice("--inherit-path", ["false", "fallback", "prefer"], ({ settings }, value) => {
    settings.inheritPath = value;
  }),
  choice("--interpreter-selection-strategy", ["oldest", "newest"], ({ settings }, value) => {
    settings.interpreterSelectionStrategy = value;
  }),
  // Zip files that would need ZIP64 are never written.
  choice("--check", ["none", "warn", "error"], nothing),
  ["--python-shebang", (found2, value) => found2.shebang = value],
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
  const found2 = {
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
      setVenv(found2, next);
      continue;
    }
    const flip = value === void 0 ? switches.get(name) : void 0;
    const take = options.get(name);
    if (flip !== void 0) flip(found2);
    else if (take !== void 0) take(found2, value ?? given[++at] ?? missing2(name));
    else throw new BuildArgumentError(`\`${argument}\` is not supported`);
  }
  return found2;
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

// src/plans/plan-wheels.ts
async function planWheels(context, target, inputs, problems) {
  const chosen = problems.collect(
    () => lambdaTargetPlatform(context.project, target, inputs.interpreterConstraints, context.now)
  );
  if (chosen === void 0) return void 0;
  problems.add(chosen.warnings);
  const { requirements, leftOut: leftOut2, excluded, resolve: resolve2, interpreterConstraints } = inputs;
  const question = {
    ...{ requirements, leftOut: leftOut2, excluded, resolve: resolve2, interpreterConstraints },
    ...{ platform: chosen.platform, place: target.place }
  };
  const selected2 = await problems.collectAsync(() => context.locks.choose(question));
  problems.add(selected2?.warnings ?? []);
  return selected2 === void 0 ? void 0 : { platform: chosen.platform, question, ...selected2 };
}

// src/plans/own-wheels.ts
async function planOwnWheels(context, target, inputs, problems) {
  const planned = await planWheels(context, target, inputs, problems);
  const part = (planned?.wheels ?? []).filter(({ name }) => partsOfSdk.has(name));
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
  const parts = chosen ?? byName(name, files) ?? bySourceDirectory(files) ?? onlyPackage(files);
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
  const modules = Array.isArray(written) ? written : [written];
  return modules.map((module) => partOf(root, String(module).replaceAll(".", "/")));
}
function hatchParts(document) {
  const build = tableAt(document, "tool", "hatch", "build") ?? {};
  const wheel = tableAt(build, "targets", "wheel") ?? {};
  const packages = own(wheel, "packages") ?? own(build, "packages");
  if (isStringList(packages)) {
    return packages.map((path) => partOf(posix.dirname(posix.normalize(path)), posix.basename(path)));
  }
  const others2 = ["only-include", "include", "force-include", "sources"];
  return others2.some((key) => own(wheel, key) !== void 0 || own(build, key) !== void 0) ? "unknown" : void 0;
}
function poetryParts(document) {
  const packages = own(tableAt(document, "tool", "poetry") ?? {}, "packages");
  if (!Array.isArray(packages)) return void 0;
  const parts = [];
  for (const item of packages) {
    const table = tableAt({ item }, "item") ?? {};
    const include = stringOf2(table, "include");
    if (include === void 0 || /[*?[]/.test(include) || own(table, "to") !== void 0) return "unknown";
    parts.push(partOf(stringOf2(table, "from") ?? "", include));
  }
  return parts;
}
function flitParts(document, name, files) {
  return byName(stringOf2(tableAt(document, "tool", "flit", "module"), "name") ?? name, files) ?? "unknown";
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
  const root = stringOf2(directories, "") ?? "";
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
function byName(name, files) {
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
    help: `name its packages in the pyproject.toml of ${shown}, or own its files with a \`python_sources\` target and depend on that instead of the requirement \`${one.name}\``
  });
}
function relock(lockPath2) {
  const command = commandForLockFile(lockPath2);
  return command === void 0 ? `regenerate ${lockPath2}` : `run \`${command}\``;
}
function readPyproject(project, directory) {
  const path = posix.join(directory, "pyproject.toml");
  if (!project.workspace.files.isFile(path)) return void 0;
  return parseToml(project.workspace.read(path).toString("utf8"), path);
}
function viewOf(files, directory) {
  const below = (path) => {
    const joined2 = posix.join(directory, path);
    const inside = directory === "" ? !joined2.startsWith("..") : joined2.startsWith(`${directory}/`);
    return inside || joined2 === directory ? joined2.replace(/^\.$/, "") : void 0;
  };
  const ask2 = (path, question, otherwise) => {
    const joined2 = below(path);
    return joined2 === void 0 ? otherwise : question(joined2);
  };
  return {
    isFile: (path) => ask2(path, (joined2) => files.isFile(joined2), false),
    isDirectory: (path) => ask2(path, (joined2) => files.isDirectory(joined2), false),
    directories: (path) => ask2(path, (joined2) => files.entries(joined2)?.directories ?? [], [])
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

// src/formats/wheel-needs.ts
var KEPT2 = "wheel.needs";
var known = /* @__PURE__ */ new WeakMap();
function wheelNeeds(wheel, build = thisBuild) {
  const needs2 = known.get(wheel.facts) ?? readOrFind(wheel, build);
  known.set(wheel.facts, needs2);
  return needs2;
}
async function readOrFind(wheel, build) {
  const kept = readDerived(wheel, KEPT2, build);
  if (kept !== void 0) return kept.value;
  const needs2 = await readNeeds(wheel);
  if (build !== void 0) keepDerived(wheel, KEPT2, { value: needs2, data: Buffer.alloc(0) }, build);
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

// src/plans/aws-sdk.ts
var needs = /* @__PURE__ */ new Map([
  ["boto3", ["boto3", "botocore", "s3transfer"]],
  ["botocore", ["botocore"]],
  ["s3transfer", ["botocore", "s3transfer"]]
]);
async function checkAwsSdk(input, problems) {
  const { target, selected: selected2 } = input;
  const present = new Map(
    input.wheels.flatMap(({ pinned: pinned2 }) => needs.has(pinned2.name) ? [[pinned2.name, pinned2.version]] : [])
  );
  if (present.size === 0 || present.size === needs.size) return;
  const users = await usersOf(input);
  const absent = /* @__PURE__ */ new Map();
  for (const [name, user] of users) {
    for (const one of needs.get(name)) if (!present.has(one) && !absent.has(one)) absent.set(one, user);
  }
  if (absent.size === 0) return;
  const excluded = new Set(selected2.changes.excluded.map(({ normalizedName }) => normalizedName));
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
        ...broughtBy(selected2, present),
        ...[...absent].map(([name, user]) => `${name} is needed by ${user}`)
      ]
    }
  ]);
}
function broughtBy({ wheels: wheels2, reasons }, present) {
  return wheels2.flatMap(({ name, lockPath: lockPath2 }, index) => {
    const reason = reasons[index];
    if (!present.has(name) || reason === void 0) return [];
    const chain = reason.chain.map((one) => formatRequirement({ ...one, marker: void 0 })).join(" \u2192 ");
    return [
      reason.target === lockPath2 ? `${name} is pinned in ${lockPath2}` : `${name} is brought by ${chain} (${reason.target})`
    ];
  });
}
async function usersOf({ platform, sources, wheels: wheels2, read }) {
  const users = /* @__PURE__ */ new Map();
  const use = (name, user) => {
    if (needs.has(name) && !users.has(name)) users.set(name, user);
  };
  for (const wheel of wheels2) {
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
    for (const module of imports.keys()) use(topLevel(module), source);
  }
  return users;
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
  const wanted = wishes.filter((requirement2) => applies2(requirement2, platform));
  const budget = { left: MAX_TRIALS };
  let own2;
  let repository = withExtras(distributions, platform, extras);
  for (; ; ) {
    const met = wanted.filter((requirement3) => brings(repository, requirement3));
    const unmet = wanted.filter((requirement3) => !brings(repository, requirement3));
    if (unmet.length === 0) return repository;
    own2 ??= byName2(distributions);
    const [narrowest] = unmet.map((requirement3) => ({ requirement: requirement3, ways: waysTo(requirement3, own2, platform, extras, budget) })).filter(({ ways: ways2 }) => ways2.length > 0).toSorted((one, other) => one.ways.length - other.ways.length);
    budget.left -= distributions.length * (narrowest?.ways.length ?? 0);
    if (narrowest === void 0 || extras.size === MAX_EXTRAS || budget.left < 0) return repository;
    const tried = narrowest.ways.map((extra) => ({ extra, with: withExtras(distributions, platform, /* @__PURE__ */ new Set([...extras, extra])) })).map((way) => ({ ...way, lost: met.filter((requirement3) => !brings(way.with, requirement3)).length })).toSorted((one, other) => one.lost - other.lost || one.with.size - other.with.size);
    const best = tried[0];
    const { requirement: requirement2 } = narrowest;
    const ways = tried.filter(({ lost }) => lost === best.lost).map((way) => ({ by: way.extra, distributions: acceptedIn(way.with, requirement2) }));
    if (ways.some((way) => !isSameChoice(way, ways[0]))) onAmbiguous?.(requirement2, ways);
    extras.add(best.extra);
    repository = best.with;
  }
}
function isSameChoice({ distributions: one }, { distributions: other }) {
  return one.length === other.length && one.every((distribution, index) => distribution === other[index]);
}
function byName2(distributions) {
  const names = /* @__PURE__ */ new Map();
  for (const one of distributions) {
    const known3 = names.get(one.name);
    if (known3 === void 0) names.set(one.name, [one]);
    else known3.push(one);
  }
  return names;
}
function waysTo(requirement2, distributions, platform, extras, budget) {
  const own2 = distributions.get(requirement2.normalizedName) ?? [];
  if (budget.left < 0) return [];
  const possible = extrasOf(own2, requirement2).filter((extra) => !extras.has(extra));
  budget.left -= own2.length * (possible.length + 1);
  return possible.filter(
    (extra) => brings(withExtras(own2, platform, /* @__PURE__ */ new Set([...extras, extra])), requirement2)
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
function brings(repository, requirement2) {
  return (repository.get(requirement2.normalizedName) ?? []).some((one) => accepts(requirement2, one));
}
function acceptedIn(repository, requirement2) {
  return (repository.get(requirement2.normalizedName) ?? []).filter((one) => accepts(requirement2, one));
}
function extrasOf(own2, requirement2) {
  const asked3 = own2.filter((one) => accepts(requirement2, one)).flatMap(({ marker }) => marker === void 0 ? [] : memberships(marker)).filter(({ name }) => !isConflictName(name));
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

// src/requirements/subset.ts
var MAX_WORK = 2e5;
var MAX_REQUESTS = 5e4;
var SubsetTooLargeError = class extends Error {
};
function gatherSubset(lock, repository, roots, platform) {
  const wanted = /* @__PURE__ */ new Set();
  const budget = { left: MAX_WORK };
  for (; ; ) {
    const subset = gather(lock, repository, roots, platform, wanted, budget);
    if (lock.hasConflicts !== true) return subset;
    const known3 = wanted.size;
    for (const { requirement: requirement2 } of [...subset.requests.values()].flat()) {
      for (const name of conflictNames(requirement2)) wanted.add(name);
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
  const applies3 = (requirement2, extras, request2) => {
    const { marker, text } = requirement2;
    budget.left -= 1 + lock.excluded.length;
    if (marker !== void 0) budget.left -= Math.max(extras.length, 1) * (text.length / 64);
    if (budget.left < 0) throw new SubsetTooLargeError();
    if (marker === void 0) return true;
    try {
      const own2 = lock.hasConflicts === true ? conflictNames(requirement2) : [];
      const isWanted = (name) => wanted.has(name) || own2.includes(name);
      const settled2 = lock.hasConflicts === true ? settleConflicts(marker, isWanted) : marker;
      return evaluateMarker(settled2, platform.markers, extras);
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
    const known3 = requests.get(name);
    if (known3 === void 0) requests.set(name, [request2]);
    else known3.push(request2);
    if (!needsExpansion(expanded, request2.requirement)) continue;
    for (const distribution of repository.get(name) ?? []) {
      if (lock.format !== "pex" && !accepts(request2.requirement, distribution)) continue;
      for (const dependency of distribution.dependencies) {
        if (isExcluded(lock, dependency)) continue;
        const wish = { requirement: dependency, parent: request2, root: request2.root };
        enqueue(overridden(wish), request2.requirement.extras);
      }
    }
  }
  return { requests, undecided, ambiguous };
}
function needsExpansion(expanded, requirement2) {
  const known3 = expanded.get(requirement2.normalizedName);
  if (known3 === void 0) {
    expanded.set(requirement2.normalizedName, new Set(requirement2.extras));
    return true;
  }
  const fresh = requirement2.extras.filter((extra) => !known3.has(extra));
  for (const extra of fresh) known3.add(extra);
  return fresh.length > 0;
}
function isExcluded({ excluded: all }, requirement2) {
  return all.some(
    (excluded) => excluded.normalizedName === requirement2.normalizedName && includesSpecifier(excluded.specifier, requirement2.specifier)
  );
}
function withoutExcluded(lock, roots) {
  return roots.filter(({ requirement: requirement2 }) => !isExcluded(lock, requirement2));
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
  return (chain.length > 8 ? [...chain.slice(0, 4), "\u2026", ...chain.slice(-3)] : chain).join(" \u2192 ");
}

// src/plans/unmet-requirements.ts
var MAX_WISHES = 1e5;
async function unmetRequirements(roots, { wheels: wheels2, platforms, changes }) {
  const byName4 = /* @__PURE__ */ new Map();
  for (const wheel of wheels2) {
    byName4.set(wheel.pinned.name, [...byName4.get(wheel.pinned.name) ?? [], wheel]);
  }
  const unmet = [];
  const known3 = /* @__PURE__ */ new Map();
  const queue = [...roots];
  for (const { requirement: written, asker } of queue) {
    if (isExcluded(changes, written)) continue;
    const requirement2 = changes.overridden.get(written.normalizedName)?.[0] ?? written;
    const named2 = byName4.get(requirement2.normalizedName) ?? [];
    const found2 = named2.filter(({ pinned: pinned2 }) => accepts2(requirement2, pinned2.version));
    if (found2.length === 0) unmet.push({ requirement: requirement2, asker, version: named2[0]?.pinned.version });
    for (const wheel of found2) {
      if (!bringsNew(known3, wheel.pinned.filename, requirement2.extras)) continue;
      if (queue.length > MAX_WISHES) return unmet;
      const { requiresDist } = await wheelNeeds(wheel);
      for (const wish of requiresDist) {
        const next = parsed(wish);
        if (next === void 0 || !platforms.some((platform) => applies(next, platform, requirement2.extras)))
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
async function checkPexRequirements(target, { requirements, changes }, wheels2, platforms, problems) {
  const roots = requirements.map((requirement2) => ({ requirement: requirement2, asker: target.spec }));
  for (const one of await unmetRequirements(roots, { wheels: wheels2, platforms, changes })) {
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
  const asked3 = roots.filter(({ requirement: requirement2 }) => platform === void 0 || applies(requirement2, platform, requirement2.extras)).map(({ requirement: requirement2, target: asker }) => ({ requirement: requirement2, asker }));
  const unmet = await unmetRequirements([...asked3, ...wishesForAll(set)], set);
  return unmet.filter(({ requirement: requirement2 }) => !ofCheckout.has(requirement2.normalizedName));
}
function wishesForAll({ wheels: wheels2 }) {
  return wheels2.map(({ pinned: pinned2 }) => ({
    requirement: parseRequirement(pinned2.name),
    asker: pinned2.lockPath
  }));
}
function isOfRuntime({ requirement: requirement2, version }, pinned2) {
  if (pinned2.has(requirement2.normalizedName)) return false;
  const range = projectsOfRuntime.has(requirement2.normalizedName) ? versionsOfRuntime.get(requirement2.normalizedName) : void 0;
  return version === void 0 && range !== void 0 && mayBeMet(requirement2.specifier, range);
}
async function missingNeeds(roots, set, {
  hasRuntime = true,
  hasWholeSdk = false,
  pinned: pinned2 = /* @__PURE__ */ new Set()
} = {}) {
  const unmet = await unmetOf(roots, set);
  const ofSdk = new Set(
    set.wheels.filter(({ pinned: pinned3 }) => partsOfSdk.has(pinned3.name)).map(({ pinned: pinned3 }) => pinned3.filename)
  );
  const isLeft = (one) => hasRuntime && isOfRuntime(one, pinned2) && !(hasWholeSdk && ofSdk.has(one.asker));
  return unmet.filter((one) => one.version === void 0 && !isLeft(one)).map(({ requirement: requirement2, asker }) => ({
    requirement: { ...requirement2, marker: void 0 },
    target: asker,
    place: void 0
  }));
}
async function checkComplete(target, roots, set, pinned2, problems) {
  const all = await unmetOf(roots, set);
  const unmet = all.filter((one) => !isOfRuntime(one, pinned2));
  reportRuntime(
    target,
    roots,
    all.filter((one) => isOfRuntime(one, pinned2)),
    problems
  );
  const lockPath2 = set.wheels[0]?.pinned.lockPath ?? "the lock";
  const told = new Map(unmet.map((one) => [formatRequirement(one.requirement), one]));
  const more = told.size > MAX_TOLD ? `; and ${told.size - MAX_TOLD} more` : "";
  for (const one of [...told.values()].slice(0, MAX_TOLD)) {
    problems.add([
      {
        severity: one.version === void 0 ? "error" : "warning",
        code: "requirement-missing",
        message: `${describe(one, target)}: ${lockPath2} ${one.version === void 0 ? "does not pin it" : "pins that version"}.${more}`,
        place: { path: lockPath2 },
        help: `pin what that needs too: \`${lockFormats.requirements.command}\` (\`pip-compile\` leaves out setuptools and pip without \`--allow-unsafe\`), \`${lockFormats.pylock.command}\`, \`${lockFormats.pipenv.command}\``
      }
    ]);
  }
}
function reportRuntime(target, { leftOut: leftOut2 }, unmet, problems) {
  const left = new Set(leftOut2.map(({ requirement: requirement2 }) => requirement2.normalizedName));
  const names = [...new Set(unmet.map(({ requirement: requirement2 }) => requirement2.normalizedName))].sort();
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
function describe({ requirement: requirement2, asker, version }, target) {
  const wish = `\`${formatRequirement({ ...requirement2, marker: void 0 })}\``;
  return version === void 0 ? `${asker} needs ${wish}, which no wheel of ${target.spec} provides` : `${asker} needs ${wish}, and ${target.spec} has ${requirement2.name} ${version}`;
}

// src/plans/plan-flat.ts
async function planFlat(context, target, { handler, prefix, layers }, problems) {
  const isDirectory2 = problems.collect(() => readLayout(target)) === "flat";
  const collisionsOk = problems.collect(() => readCollisionsOk(target)) ?? false;
  const output = problems.collect(
    () => isDirectory2 ? plannedOutput(context, target, void 0, "directory") : zipOutput(context, target)
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
  checkLength(target, awsHandler, problems);
  const sources = withProjectSources(context.project, inputs.sources, planned.projects, problems);
  const contents = { ...inputs, sources };
  const checked = handler?.function && checkedFunction(context, target, handler.function, sources, problems);
  const roots = { ...inputs, projects: planned.projects };
  const setOf = ({ wheels: wheels2, formatWheels }) => ({
    wheels: [...wheels2, ...formatWheels],
    platforms: [platform],
    changes: planned.changes
  });
  return {
    target,
    makeup: {
      parameters: [
        isDirectory2 ? "directory" : "zip",
        prefix ?? null,
        handler?.function ? [handler.function, exportingModules(handler)] : null,
        [runtime ?? null, architecture ?? null, awsHandler ?? null],
        python?.version ?? null
      ],
      layers,
      unknown: planned.unpinned ?? (precompiles && python === void 0 ? "the Python that compiles its modules is not known" : void 0)
    },
    output,
    kind: isDirectory2 ? "directory" : "file",
    sources,
    wheels: planned.wheels,
    ...planned.unpinned !== void 0 && { unpinned: { pins: planned.pins } },
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
    ...own2?.hasOtherLayers === true && { seesOtherModules: true },
    findGaps: async (stored) => {
      if (planned.mayLack !== true) return false;
      const needs2 = await missingNeeds(roots, setOf(stored), {
        hasWholeSdk: own2 !== void 0,
        pinned: planned.pinned
      });
      return needs2.length > 0 && context.locks.need(planned.question, needs2);
    },
    layOut: async ({ wheels: wheels2, formatWheels }, faults) => {
      const whole = await flatBundle(
        context,
        { inputs: contents, handler, prefix, wheels: wheels2, collisionsOk },
        faults
      );
      if (whole.entries.length === 0 && !faults.hasErrors) reportEmpty(target, faults);
      if (planned.mayLack) {
        const set = setOf({ wheels: wheels2, formatWheels });
        await checkComplete(target, roots, set, planned.pinned ?? /* @__PURE__ */ new Set(), faults);
      }
      if (handler !== void 0) {
        const stored = [...wheels2, ...formatWheels];
        const read = (path) => context.project.workspace.read(path);
        await checkAwsSdk({ target, platform, sources, selected: planned, wheels: stored, read }, faults);
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
  const checked = { target: target.spec, module, function: name, place: fieldPlace(target, "handler") };
  const readable = sources.filter(({ standsIn }) => standsIn === void 0);
  const byPath = new Map(readable.map(({ path, source }) => [path, source]));
  const input = {
    tree: moduleTree([readable], []),
    outline: ({ path }) => outlineModule(project.workspace.read(byPath.get(path)))
  };
  const fault2 = problems.collect(
    () => checkHandler({ input, names: createNames(input), lacks: () => false }, module, name)
  );
  if (fault2 !== void 0) {
    problems.add([handlerDiagnostic(target.spec, checked, fault2, (path) => byPath.get(path))]);
  }
  return checked;
}
function checkLength(target, handler, problems) {
  if (handler === void 0 || handler.length <= LONGEST_HANDLER) return;
  problems.error({
    code: "handler-too-long",
    message: `AWS would have to call \`${handler.slice(0, 40)}\u2026\` of ${target.spec}, which has ${handler.length} characters; it accepts at most ${LONGEST_HANDLER}`,
    place: fieldPlace(target, "handler"),
    help: "rename the function, or its module and directories"
  });
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
  const { function: own2, modules, written } = handler;
  if (written !== void 0) return [written];
  const direct = own2 && `${own2.module.replace(/\.__init__$/, "")}.${own2.function}`;
  const exported = modules.map(
    (module) => direct !== void 0 && isOwnModule(handler, module) ? direct : `${module}.handler`
  );
  return [.../* @__PURE__ */ new Set([...exported, ...direct === void 0 ? [] : [direct]])];
}
function flatBundle({ project }, { inputs, handler, prefix, wheels: wheels2, collisionsOk }, faults) {
  const { root } = project.workspace;
  return lambdaZip(
    {
      sources: inputs.sources,
      root,
      handler: handler?.function,
      handlerFiles: exportingModules(handler).map((module) => `${module}.py`),
      wheels: wheels2,
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
    const { planLambdex } = await import("./plan-lambdex-LX7XGXZJ.js");
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
  const modules = own2 === void 0 ? exporting : [];
  const plan = await planFlat(
    context,
    target,
    {
      handler: { function: handler, modules, written: own2?.handler },
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
  ["pex", async (...question) => (await import("./plan-pex-JEAH66TQ.js")).planPex(...question)],
  [
    "archive",
    async (...question) => (await import("./plan-archive-VN5X5LXY.js")).planArchive(...question, planPackage)
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

// src/plans/select-packages.ts
function selectPackages(project, query, images, problems) {
  const targets = matchTargets(project, { ...query, generators: "replace" }, problems);
  const named2 = new Set(query.specs.map((spec) => spec.replace(/^\/\/(?!:)/, "")));
  for (const target of targets) {
    if (isPackaged(target)) continue;
    const isNamed = named2.has(target.spec);
    if (target.isOpaque && isNamed) reportOpaque(target, problems);
    else if (target.type.packagedAs !== void 0) reportUnsupported(target, problems, isNamed);
  }
  const packages = targets.filter(isPackaged);
  const asked3 = askedImages(project, query, packages.filter(isImage), images);
  const skipped = packages.filter((target) => isImage(target) && !asked3.has(target));
  const chosen = packages.filter((target) => !isImage(target) || asked3.has(target));
  if (asked3.size > 0) problems.collect(() => images?.refuse([...asked3]));
  if (skipped.length > 0) problems.add([skippedImages(skipped)]);
  else if (chosen.length === 0 && !problems.hasErrors) problems.warn(nothingToPackage(project));
  if (chosen.length > MAX_PACKAGES) throw tooMany(chosen.length);
  return { chosen, skipped };
}
function isImage({ type }) {
  return type.packagedAs === "docker-image";
}
function askedImages({ workspace }, query, images, planner) {
  if (images.length === 0 || planner === void 0) return /* @__PURE__ */ new Set();
  if (planner.all) return new Set(images);
  const named2 = /* @__PURE__ */ new Set();
  for (const spec of readSpecs(workspace, { ...query, generators: "replace" }, new Problems())) {
    if (spec.kind !== "address" || spec.isIgnore) continue;
    const { path, targetName, generatedName, parameters } = spec.input;
    named2.add(printAddress(address(path, { targetName, generatedName, parameters })));
  }
  const withoutParameters = (target) => printAddress(address(target.address.specPath, { targetName: nameOf(target.address) }));
  return new Set(images.filter((target) => named2.has(target.spec) || named2.has(withoutParameters(target))));
}
function skippedImages(images) {
  const specs = images.map(({ spec }) => spec);
  return {
    severity: "note",
    code: "image-skipped",
    message: `Not built, because only a wildcard matches ${specs.length === 1 ? "it" : "them"}: ${listSome(specs, MOST_NAMED)}`,
    help: "name an image by its address, or build all with `images: true` or `--images`"
  };
}
var MOST_NAMED = 10;
var MAX_PACKAGES = 1e3;
function tooMany(count) {
  return userError({
    code: "too-many-packages",
    message: `The specs select ${count} packages; at most ${MAX_PACKAGES} are made in one run`,
    help: "select fewer, for example those of one directory, or with `--changed-since`"
  });
}
function reportOpaque(target, problems) {
  problems.error({
    code: "opaque-target",
    message: `${target.spec} cannot be packaged: \`${target.type.name}\` is not a known target type`,
    place: target.place,
    help: "check the target type; targets from plugins can be dependencies, but cannot be packaged"
  });
}
function reportUnsupported(target, problems, isNamed) {
  const diagnostic = {
    code: "not-packaged",
    message: `${target.spec} is not packaged: \`${target.type.name}\` targets are not supported`,
    place: target.place,
    help: "build it with Pants; exclude it with `-SPEC` to silence this warning"
  };
  if (isNamed) problems.error(diagnostic);
  else problems.warn(diagnostic);
}
function nothingToPackage(project) {
  const kinds2 = [...project.types.values()].filter((type) => isPackaged({ type }));
  const names = new Set(kinds2.map((type) => `  * ${type.name}`));
  return {
    code: "nothing-to-package",
    message: `No applicable files or targets matched. The \`package\` goal works with these target types:

${[...names].sort().join("\n")}`,
    help: project.made === void 0 ? "run `lambda-package list ::` to see all targets" : `without an address all of these are packaged: ${listSome(project.made, 10)}`
  };
}

// src/plans/plan-all.ts
async function planAll(host, project, request2, problems, { locks, precompiler, severities, images }) {
  const { workspace } = project;
  const { chosen: targets, skipped } = selectPackages(project, request2.query, images, problems);
  const isIncomplete = problems.hasErrors;
  const distdir = workspace.options.global.pantsDistdir;
  const outputs = problems.collect(() => outputDirectory(workspace.root, distdir, host.cwd, request2.dist));
  if (outputs === void 0)
    return { plans: [], failed: targets.map((target) => ({ target, findings: [] })), skipped };
  const context = {
    host,
    project,
    locks,
    outputs,
    now: host.clock.now(),
    layers: /* @__PURE__ */ new Map(),
    precompiler,
    loads: request2.loads !== false,
    severities,
    images
  };
  const faults = faultsByPlace(problems);
  const plans = [];
  const failed2 = [];
  for (const target of targets) {
    const places = [target.place, ...target.fieldPlaces.values()];
    const known3 = places.flatMap((place) => faults.get(placeKey(place)) ?? []);
    if (known3.length > 0) {
      failed2.push({ target, findings: known3 });
      continue;
    }
    const own2 = new Problems();
    const plan = await planPackage(context, target, own2);
    const found2 = context.severities.adjust(own2.diagnostics, [target.spec]);
    problems.add(found2);
    if (plan !== void 0) plans.push({ ...plan, findings: found2 });
    else failed2.push({ target, findings: found2 });
  }
  await reportPointers(plans, context.layers.values(), problems);
  if (!isIncomplete) problems.add(project.graph.diagnostics());
  reportSameOutputs(plans, outputs, problems);
  problems.add(locks.remarks());
  return { plans, failed: failed2, skipped };
}
function faultsByPlace(problems) {
  const found2 = /* @__PURE__ */ new Map();
  for (const one of problems.diagnostics) {
    if (one.severity !== "error" || one.place === void 0) continue;
    const key = placeKey(one.place);
    found2.set(key, [...found2.get(key) ?? [], one]);
  }
  return found2;
}
function placeKey({ path, line, column }) {
  return JSON.stringify([path, line, column]);
}
async function reportPointers(plans, layers, problems) {
  const ofLayers = await Promise.all(layers);
  const sources = [...plans, ...ofLayers].flatMap((plan) => plan?.sources ?? []);
  for (const one of sources) if (one.standsIn !== void 0) problems.add(standInError(one).diagnostics);
}
function reportSameOutputs(plans, outputs, problems) {
  const owners = /* @__PURE__ */ new Map();
  for (const plan of plans) {
    const other = owners.get(plan.output);
    if (other === void 0) owners.set(plan.output, plan);
    else reportClash(other, plan, plan.output, problems);
  }
  for (const plan of plans) {
    if (plan.hasMetadata) {
      const other = owners.get(metadataPath(plan.output));
      if (other !== void 0) reportClash(plan, other, other.output, problems);
    }
    for (let above = dirname(plan.output); isBelow(outputs.path, above); above = dirname(above)) {
      const other = owners.get(above);
      if (other !== void 0) reportClash(other, plan, above, problems);
      if (above === outputs.path) break;
    }
  }
}
function reportClash(one, other, path, problems) {
  problems.error({
    code: "same-output",
    message: `${one.target.spec} and ${other.target.spec} would both be written to \`${path}\``,
    place: other.target.fieldPlaces.get("output_path") ?? other.target.place,
    help: "give one of them another `output_path`"
  });
}

// src/plans/plan-digest.ts
var FORMAT_VERSION = 1;
function createPlanDigester(workspace) {
  const sources = /* @__PURE__ */ new Map();
  const digestOfSource = (source) => {
    const known3 = sources.get(source) ?? digestOfContent(() => workspace.content(source));
    sources.set(source, known3);
    return known3;
  };
  const plans = /* @__PURE__ */ new Map();
  const digestsOf2 = (plan) => {
    const known3 = plans.get(plan) ?? compute(plan, { digestOfSource, digestsOf: digestsOf2 });
    plans.set(plan, known3);
    return known3;
  };
  return { digestOfSource, digestsOf: digestsOf2 };
}
async function compute(plan, digester) {
  const { makeup } = plan;
  const inner = await Promise.all(
    (makeup.packages ?? []).map(async (one) => ({ path: one.path, ...await digester.digestsOf(one.plan) }))
  );
  const layers = await Promise.all((makeup.layers ?? []).map((layer) => digester.digestsOf(layer)));
  const unknown = makeup.unknown ?? [...inner, ...layers].find((one) => one.whyNoDigest !== null)?.whyNoDigest;
  if (unknown !== void 0 && unknown !== null) {
    return { planDigest: null, deployDigest: null, whyNoDigest: unknown };
  }
  const isArchive = makeup.packages !== void 0;
  const contents = isArchive ? [await filesOf3(plan), inner.map(({ path, planDigest: planDigest2 }) => [path, planDigest2])] : [
    await sourcesOf2(plan.sources, digester),
    await filesOf3(plan),
    plan.wheels.map(wheelLine),
    // The wheels of layers are told from the layers.
    makeup.layers === void 0 ? plan.formatWheels.map(wheelLine) : [],
    await Promise.all((makeup.layers ?? []).map((layer) => heldTogether(plan, layer, digester)))
  ];
  const metadata = plan.hasMetadata ? [plan.handler ?? null, plan.runtime ?? null, plan.architecture ?? null] : null;
  const planDigest = digestOf([FORMAT_VERSION, makeup.parameters, metadata, contents]);
  const deployDigest = digestOf([
    FORMAT_VERSION,
    planDigest,
    [plan.handler ?? null, plan.runtime ?? null, plan.architecture ?? null],
    layers.map((layer) => layer.planDigest)
  ]);
  return { planDigest, deployDigest, whyNoDigest: null };
}
function digestOf(value) {
  return jsonDigest(value, (key, member) => key === "place" || key === "owner" ? void 0 : member);
}
async function sourcesOf2(sources, { digestOfSource }) {
  const lines = await Promise.all(
    sources.map(async (one) => [one.path, one.executable ? 1 : 0, await digestOfSource(one.source)])
  );
  const sorted = lines.toSorted(([a], [b]) => compareCodePoints(a, b));
  return sorted.filter((line, index) => String(line) !== String(sorted[index - 1]));
}
async function filesOf3({ makeup }) {
  const lines = await Promise.all(
    (makeup.files ?? []).map(
      async ({ path, mode, content }) => [path, mode, await digestOfContent(() => content)]
    )
  );
  return lines.toSorted(([a], [b]) => compareCodePoints(a, b));
}
function wheelLine({ filename, sha256 }) {
  return `${filename} ${sha256}`;
}
async function heldTogether(plan, layer, digester) {
  const projects = new Set(plan.wheels.map(({ name }) => name));
  const tops = new Set(plan.sources.map(({ path }) => topOf(path)));
  const shared = layer.sources.filter(({ path }) => tops.has(topOf(path)) || projects.size > 0);
  return [
    layer.wheels.filter(({ name }) => projects.has(name)).map(wheelLine),
    await sourcesOf2(shared, digester),
    layer.precompiles === true
  ];
}
function topOf(path) {
  return path.split("/", 1)[0];
}
async function digestOfContent(read) {
  const content = read();
  if (content.kind === "file") return hashFile(content.path);
  if (content.kind === "bytes") return createHash("sha256").update(content.bytes).digest("hex");
  throw new Error("a file of a checkout is not a member of a zip file");
}

// src/requirements/whole-set.ts
function withWholeSet(lock, repository, roots) {
  if (lock.wholeSet !== true) return roots;
  const others2 = [...repository].filter(([, distributions]) => distributions.every(({ project }) => project === void 0)).filter(([name]) => lock.leftOut?.has(name) !== true).map(([name]) => ({
    requirement: anyVersion(name),
    target: lock.path,
    place: { path: lock.path }
  }));
  return [...roots, ...others2];
}
function anyVersion(name) {
  const none = { extras: [], specifier: "", url: void 0, marker: void 0 };
  return { name, normalizedName: name, ...none, text: name };
}

// src/requirements/closure.ts
var MAX_ROUNDS = 10;
function closureOf(lock, resolve2, roots, platform) {
  const locked = new Set(resolve2.distributions.map(({ name }) => name));
  let wishes = withoutExcluded(lock, roots).map(({ requirement: requirement2 }) => requirement2);
  for (let round = 1; ; round++) {
    const ambiguous = /* @__PURE__ */ new Map();
    const repository = repositoryOf(
      resolve2,
      platform,
      wishes,
      ({ normalizedName }, ways) => ambiguous.set(normalizedName, ways)
    );
    const subset = gatherSubset(lock, repository, withWholeSet(lock, repository, roots), platform);
    const missing3 = [...subset.requests].filter(([name]) => locked.has(name) && !repository.has(name)).map(([, [request2]]) => ({ ...request2.requirement, marker: void 0 }));
    const isNew = missing3.some(
      ({ normalizedName }) => wishes.every((wish) => wish.normalizedName !== normalizedName)
    );
    if (!isNew || round === MAX_ROUNDS) return { repository, subset, ambiguous };
    wishes = [...wishes, ...missing3];
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

// src/requirements/data/binary-projects.json
var binary_projects_default = {
  psycopg2: "psycopg2-binary",
  pycrypto: "pycryptodome",
  sklearn: "scikit-learn"
};

// src/requirements/selection-problems.ts
function regenerate(lock) {
  const { command, updates } = lockFormats[lock.format];
  return updates ? `run \`${command}\`` : `regenerate ${lock.path}`;
}
function placeOf2(requests, lock) {
  return requests.map((request2) => request2.root.place).find((place) => place !== void 0) ?? {
    path: lock.path
  };
}
function askers(requests) {
  const lines = requests.map((request2) => {
    const { target } = request2.root;
    return `required by ${renderChain(request2)} (${target})`;
  });
  return someLines(new Set(lines), 5);
}
function reportUnknownUrl(problems, lock, root) {
  const { requirement: requirement2, target, place } = root;
  const locked = lock.requirements.find(
    ({ normalizedName }) => normalizedName === requirement2.normalizedName
  );
  problems.error({
    code: "requirement-not-in-lock",
    message: `\`${formatRequirement(requirement2)}\` of ${target} is not in ${lock.path}`,
    place: place ?? { path: lock.path },
    help: regenerate(lock),
    ...locked && { notes: [`the lock was generated for \`${formatRequirement(locked)}\``] }
  });
}
function reportLockPython(problems, lock, platform, roots) {
  const python = pythonOf(platform);
  if (lock.requiresPython === void 0 || python === void 0) return;
  if (acceptsPython(python, lock.requiresPython)) return;
  problems.error({
    code: "requires-python",
    cause: lock.path,
    message: `${lock.path} is for Python ${lock.requiresPython}, not for ${platform.description}`,
    place: roots.find(({ place }) => place !== void 0)?.place ?? { path: lock.path },
    help: `choose a matching runtime, or widen \`requires-python\` and ${regenerate(lock)}`
  });
}
function reportLockEnvironments(problems, { path, format, environments }, platform, roots) {
  if (environments === void 0 || mayHold(environments, platform)) return;
  problems.error({
    code: "lock-for-other-environments",
    cause: path,
    message: `${path} is for environments where \`${formatMarker(environments)}\`, not for ${platform.description}`,
    place: roots.find(({ place }) => place !== void 0)?.place ?? { path },
    help: format === "uv" ? `add the platform to \`[tool.uv].environments\`, or remove that setting, and run \`${lockFormats.uv.command}\`` : "regenerate the lock for this platform too"
  });
}
function reportSubset(problems, lock, platform, subset) {
  for (const { request: request2, error } of subset.undecided) {
    problems.error({
      code: "marker-undecidable",
      message: `Cannot evaluate the marker of \`${formatRequirement(request2.requirement)}\` for ${platform.description}: ${error.message}`,
      place: placeOf2([request2], lock),
      help: "describe the platform with `complete_platforms`, which define all marker values",
      notes: askers([request2])
    });
  }
  for (const { request: request2, overrides } of subset.ambiguous) {
    problems.error({
      code: "ambiguous-override",
      message: `Several overrides in ${lock.path} apply to \`${formatRequirement(request2.requirement)}\`: ${overrides.map((override) => `\`${formatRequirement(override)}\``).join(", ")}`,
      place: placeOf2([request2], lock),
      help: "give the overrides markers that exclude each other"
    });
  }
}
function reportProject(problems, project) {
  const { candidates: candidates2 } = project;
  if (candidates2.length === 0) reportMissing(problems, project);
  else if (candidates2.some(({ fault: fault2 }) => fault2 === "wheel")) reportNoWheel(problems, project);
  else if (candidates2.some(({ fault: fault2 }) => fault2 === "version")) reportNoVersion(problems, project);
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
  const known3 = new Set(lock.resolves.flatMap(({ distributions }) => distributions.map((one) => one.name)));
  const near = nearNames(name, known3);
  const elsewhere2 = lock.resolves.flatMap(({ distributions }) => distributions).find((one) => one.name === name && one.marker !== void 0);
  if (elsewhere2?.marker !== void 0) {
    problems.error({
      code: "requirement-not-in-lock",
      cause: `${lock.path} ${name}`,
      message: `${lock.path} has ${name} ${elsewhere2.version} only where \`${shortMarker(elsewhere2.marker)}\`${isAboutExtras(elsewhere2.marker, platform) ? ", which no requirement enables" : `, not for ${platform.description}`}`,
      place: placeOf2(requests, lock),
      help: isAboutExtras(elsewhere2.marker, platform) ? regenerate(lock) : `give the requirement that marker, or lock ${name} for this platform and ${regenerate(lock)}`,
      notes: askers(requests)
    });
    return;
  }
  problems.error({
    code: "requirement-not-in-lock",
    cause: `${lock.path} ${name}`,
    message: isRoot ? `\`${formatRequirement(request2.requirement)}\` of ${root.target} is not in ${lock.path}` : `${name} is not in ${lock.path}, but \`${formatRequirement(request2.parent.requirement)}\` needs it`,
    place: placeOf2(requests, lock),
    help: near.length > 0 && isRoot ? `did you mean ${near.map((one) => `\`${one}\``).join(" or ")}? Otherwise ${regenerate(lock)}` : regenerate(lock),
    notes: askers(requests)
  });
}
function shortMarker(marker) {
  const text = formatMarker(marker);
  return text.length > 200 ? `${text.slice(0, 200)}\u2026` : text;
}
function reportNoVersion(problems, { lock, name, requests, candidates: candidates2 }) {
  const refused2 = candidates2.filter(({ fault: fault2 }) => fault2 === "version");
  const versions = refused2.map(({ distribution }) => distribution.version).join(", ");
  const refusing = refused2.flatMap((candidate) => candidate.refusing);
  const wanted = [...new Set(refusing.map(({ requirement: requirement2 }) => requirement2.specifier))];
  problems.error({
    code: "no-compatible-version",
    cause: `${lock.path} ${name}`,
    message: `${lock.path} has ${name} ${versions}, but ${wanted.length > 0 ? wanted.map((one) => `\`${one}\``).join(" and ") : "a constraint"} is required`,
    place: placeOf2(refusing.length > 0 ? refusing : requests, lock),
    help: `${regenerate(lock)}, or require a version it contains`,
    notes: askers(refusing.length > 0 ? refusing : requests)
  });
}
function reportPython(problems, project) {
  const { lock, platform, name, requests, candidates: candidates2 } = project;
  const python = pythonOf(platform);
  const asked3 = candidates2.map(({ distribution }) => `${distribution.version} needs Python ${distribution.requiresPython ?? ""}`).join(", ");
  problems.error({
    code: "requires-python",
    cause: `${lock.path} ${name}`,
    message: python === void 0 ? `Cannot tell whether ${name} runs on ${platform.description}: its Python version is not known` : `No version of ${name} in ${lock.path} runs on Python ${python}: ${asked3}`,
    place: placeOf2(requests, lock),
    help: `choose a matching runtime, or require a version of ${name} that supports it and ${regenerate(lock)}`,
    notes: askers(requests)
  });
}
function reportNoWheel(problems, project) {
  const { lock, platform, name, requests, candidates: candidates2 } = project;
  const newest = candidates2.filter(({ fault: fault2 }) => fault2 === "wheel").map(({ distribution }) => distribution).toSorted((left, right) => compareVersions(right.version, left.version))[0];
  const { whyNoFile } = newest;
  if (whyNoFile?.isMismatch === true) {
    problems.error({
      code: "hash-mismatch",
      message: `${lock.path} and the index disagree about ${name} ${newest.version}: ${whyNoFile.text}`,
      place: { path: lock.path },
      help: "do not use these files until you know why they changed; if the index replaced them, or has files the lock does not list, regenerate the lock",
      notes: [...whyNoFile.notes ?? [], ...askers(requests)]
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
    cause: `${lock.path} ${name}`,
    message: `${name}${newest.version === UNKNOWN_VERSION ? "" : ` ${newest.version}`} has no wheel for ${platform.description}${offered.length === 0 ? `: ${whatItHas(newest)}` : ""}`,
    place: placeOf2(requests, lock),
    help: wayOut(project, newest, isVcs),
    notes: [
      ...whyNoFile === void 0 ? [`wanted: ${wantedTags(platform)}`] : whyNoFile.notes ?? [],
      ...offered.length > 0 ? [`available: ${listSome(offered, 8)}`] : [],
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
    ...glibc === void 0 ? [] : [`a wheel for this Python needs glibc 2.${glibc}; the runtime has ${platform.glibc?.join(".")}`],
    ...isForOthers ? [`${lock.path} was generated for Python ${lock.madeFor.join(" or ")}`] : []
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
function wayOut(project, { name, version, artifacts, whyNoFile }, isVcs) {
  const { lock } = project;
  const elsewhere2 = project.newestElsewhere?.get(name);
  if (elsewhere2?.sameVersion !== void 0) {
    return `the index has ${elsewhere2.sameVersion}, which the lock does not list: ${regenerate(lock)}`;
  }
  const locked = newestLocked(project);
  if (locked !== void 0)
    return `${name} ${locked} in the same lock has a compatible wheel: let the requirements allow it`;
  const isBuildable = artifacts.some(({ filename }) => isSdistName(filename));
  const ways = waysToWheel(name, version, isBuildable);
  if (whyNoFile?.hasUnasked === true) return `name the index that has ${name} ${version}, or ${ways}`;
  if (isVcs)
    return `repositories are not built: use a published version of ${name} and ${regenerate(lock)}, or ${ways}`;
  const replacement = binary_projects_default[name];
  if (replacement !== void 0 && elsewhere2 === void 0) {
    return `use ${replacement}, which has wheels, instead of ${name}; or ${waysToWheel(name, version, false)}`;
  }
  const published = replacement === void 0 ? "" : `use ${replacement}, which has wheels, instead of ${name}; or `;
  return elsewhere2 === void 0 ? `use a version of ${name} that has such a wheel and ${regenerate(lock)}, or ${ways}` : `${published}${name} ${elsewhere2.newest} is the newest version with a compatible wheel: let the requirements allow it and ${regenerate(lock)}; or ${ways}`;
}
function whatItHas({ source, artifacts, hashes, whyNoFile }) {
  if (source !== void 0) return `it comes from ${source.replace(/\/\/[^/?#\s]*@/g, "//")}`;
  if (hashes !== void 0 && artifacts.length === 0) return whyNoFile?.text ?? "no index was queried for it";
  if (artifacts.length === 0) return "the lock lists no files for it";
  const only = hashes === void 0 ? "the lock has only its source" : "it is only published as a source";
  return `${only} distribution, which is never built by default`;
}
function newestLocked({ lock, name, ranks }) {
  return lock.resolves.flatMap(({ distributions }) => distributions).filter((one) => one.name === name).filter(
    ({ artifacts }) => artifacts.some(
      ({ filename }) => parseWheelFilename(filename)?.tags.some((tag) => ranks.has(tag)) === true
    )
  ).map(({ version }) => version).toSorted((left, right) => compareVersions(right, left))[0];
}

// src/requirements/ambiguous-choices.ts
var MAX_COMPARED = 100;
function alternativesOf({ offers }, name, usable, ways) {
  const byWays = ways.flatMap(
    ({ by, distributions }) => distributions.map((distribution) => ({ by, requirement: void 0, distribution }))
  );
  const candidates2 = usable.length > 1 ? usable.slice(0, MAX_COMPARED) : [];
  const byOffers = (offers?.get(name) ?? []).slice(0, MAX_COMPARED).flatMap(
    ({ by, requirement: requirement2, asks }) => candidates2.filter((distribution) => accepts(asks, distribution)).map((distribution) => ({ by, requirement: requirement2, distribution }))
  );
  const all = [...byWays, ...byOffers];
  return new Set(all.map(({ distribution }) => distribution)).size > 1 ? all : [];
}
function reportAlternatives(problems, lock, requests, alternatives) {
  const request2 = requests[0];
  const { root, requirement: requirement2 } = request2;
  const whose = request2.parent === void 0 ? ` of ${root.target}` : "";
  problems.error({
    code: "ambiguous-extra",
    cause: `${lock.path} ${requirement2.normalizedName}`,
    message: `\`${formatRequirement(requirement2)}\`${whose} can be any of these in ${lock.path}: ${someLines(showAll(alternatives), 6).join("; ")}`,
    place: root.place ?? { path: lock.path },
    help: wayOut2(lock, requirement2.normalizedName, alternatives),
    ...request2.parent !== void 0 && { notes: [`required by ${renderChain(request2)} (${root.target})`] }
  });
}
function showAll(alternatives) {
  return alternatives.map(({ by, distribution: { version, origin, source } }) => {
    const from = tellVersionsApart(alternatives) ? void 0 : source ?? origin;
    const place = from?.replace(/\/\/[^/?#\s]*@/g, "//").replace(/[?#]\S*/g, "");
    return `${version}${place === void 0 ? "" : ` from ${place}`} (${by})`;
  });
}
function tellVersionsApart(alternatives) {
  const distributions = new Set(alternatives.map(({ distribution }) => distribution));
  return new Set([...distributions].map(({ version }) => version)).size === distributions.size;
}
function exactly(name, version, others2) {
  const isPublic = others2.some((other) => other.startsWith(`${version}+`));
  return `${name}${isPublic ? "===" : "=="}${version}`;
}
function wayOut2(lock, name, alternatives) {
  const versions = alternatives.map(({ distribution }) => distribution.version);
  const asks = alternatives.flatMap(({ requirement: requirement2 }) => requirement2 ?? []);
  const lines = [
    ...tellVersionsApart(alternatives) ? [...new Set(versions)].map((version) => exactly(name, version, versions)) : [],
    ...new Set(asks)
  ].map((line) => `\`${line}\``);
  return lines.length === 0 ? `lock one of them in a file of its own: nothing in a requirement tells them apart in ${lock.path}` : `require the one that is meant: ${listSome(lines, 6)}`;
}

// src/requirements/select-wheels.ts
var noWheels = {
  wheels: [],
  reasons: [],
  projects: [],
  changes: { excluded: [], overridden: /* @__PURE__ */ new Map() }
};
function selectWheels(lock, roots, platform, options2 = {}) {
  const problems = new Problems();
  for (const root of roots) if (!isKnownUrl(lock, root.requirement)) reportUnknownUrl(problems, lock, root);
  reportLockPython(problems, lock, platform, roots);
  reportLockEnvironments(problems, lock, platform, roots);
  problems.throwIfErrors();
  const ranks = tagRanks(platform);
  const attempts = lock.resolves.map((resolve2) => attempt2(lock, resolve2, roots, platform, ranks, options2));
  const solved = attempts.filter(({ problems: found2 }) => !found2.hasErrors);
  const fitting = solved.length > 1 ? solved.filter((one) => holdsHere(one.resolve, platform)) : solved;
  const best = mostSpecific(fitting, platform.tags.length);
  if (best !== void 0) return selected(best, lock, platform);
  problems.add(leastBroken(attempts, platform));
  if (!problems.hasErrors) {
    problems.error({
      code: "no-resolve-for-platform",
      message: `${lock.path} has no resolved distributions for ${platform.description}`,
      place: { path: lock.path },
      help: "regenerate the lock for this platform too (with pex: `--style universal`)"
    });
  }
  problems.throwIfErrors();
  return noWheels;
}
function isKnownUrl(lock, requirement2) {
  if (requirement2.url === void 0) return true;
  const { normalizedName, url } = requirement2;
  return lock.requirements.some((known3) => known3.normalizedName === normalizedName && known3.url === url) || lock.resolves.some(
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
function attempt2(lock, resolve2, roots, platform, ranks, options2) {
  const problems = new Problems();
  const rankOf = rankingBy(ranks);
  const chosen = [];
  const projects = [];
  try {
    const { repository, subset, ambiguous } = closureOf(lock, resolve2, roots, platform);
    reportSubset(problems, lock, platform, subset);
    for (const [name, requests] of subset.requests) {
      const candidates2 = (repository.get(name) ?? []).map(
        (distribution) => judge2(distribution, requests, platform, rankOf, options2.constraints ?? [])
      );
      const choices = candidates2.flatMap((candidate) => candidate.choices);
      const usable = [...new Set(choices.map(({ distribution }) => distribution))];
      const alternatives = alternativesOf(lock, name, usable, ambiguous.get(name) ?? []);
      if (alternatives.length > 0) reportAlternatives(problems, lock, requests, alternatives);
      const choice2 = bestChoice(choices, lock.format);
      const project = candidates2.find(isFirstParty)?.distribution;
      if (choice2 !== void 0) chosen.push({ ...choice2, requests });
      else if (project !== void 0) projects.push(project);
      else reportProject(problems, { ...options2, lock, platform, name, requests, candidates: candidates2, ranks });
      if (problems.size >= MAX_PROBLEMS) break;
    }
  } catch (error) {
    if (!(error instanceof SubsetTooLargeError)) throw error;
    problems.error({
      code: "lock-too-complex",
      message: `Dependency resolution from ${lock.path} did not terminate`,
      place: { path: lock.path },
      help: "regenerate the lock file"
    });
  }
  for (const { distribution, artifact } of chosen) checkHash(problems, lock, distribution, artifact);
  return { resolve: resolve2, chosen, projects, problems };
}
function isFirstParty({ distribution, fault: fault2 }) {
  return distribution.project !== void 0 && fault2 !== "python";
}
function judge2(distribution, requests, platform, rankOf, constraints) {
  const python = platform.markers.python_full_version ?? platform.markers.python_version;
  if (distribution.requiresPython !== void 0) {
    if (python === void 0 || !satisfiesSpecifier(python, distribution.requiresPython)) {
      return { distribution, fault: "python", refusing: [], choices: [] };
    }
  }
  const refusing = requests.filter(({ requirement: requirement2 }) => !accepts(requirement2, distribution));
  const constrained = constraints.some(
    (constraint) => constraint.normalizedName === distribution.name && !accepts(constraint, distribution)
  );
  if (refusing.length > 0 || constrained) return { distribution, fault: "version", refusing, choices: [] };
  const choices = distribution.artifacts.flatMap((artifact) => {
    const rank2 = rankOf(artifact, distribution.name);
    return rank2 === void 0 ? [] : [{ distribution, artifact, rank: rank2 }];
  });
  return { distribution, fault: choices.length === 0 ? "wheel" : void 0, refusing: [], choices };
}
function rankingBy(ranks) {
  const known3 = /* @__PURE__ */ new Map();
  return ({ filename }, project) => {
    const tags = compressedTags(filename);
    if (tags === void 0) return void 0;
    if (!known3.has(tags)) known3.set(tags, bestTagRank(filename, ranks));
    const best = known3.get(tags);
    const name = best === void 0 ? void 0 : wheelFilenameParts(filename)?.name;
    return name !== void 0 && normalizeName(name) === project ? best : void 0;
  };
}
function bestChoice(choices, format) {
  let best;
  for (const choice2 of choices) {
    if (best === void 0) {
      best = choice2;
      continue;
    }
    const age = compareVersions(choice2.distribution.version, best.distribution.version);
    const order = age === 0 ? best.rank - choice2.rank : age;
    if (order > 0 || order === 0 && winsTie(choice2.artifact, best.artifact, format)) best = choice2;
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
    const scores = candidate.chosen.map(({ rank: rank2 }) => (span - rank2) / span);
    const score = scores.length === 0 ? 0 : scores.reduce((sum, one) => sum + one, 0) / scores.length;
    if (best === void 0 || score >= best.score) best = { attempt: candidate, score };
  }
  return best?.attempt;
}
function leastBroken(attempts, platform) {
  const meant = attempts.filter(({ resolve: resolve2 }) => holdsHere(resolve2, platform));
  const [best] = (meant.length > 0 ? meant : attempts).toSorted(
    (left, right) => left.problems.size - right.problems.size
  );
  return best?.problems.diagnostics ?? [];
}
function checkHash(problems, lock, distribution, { filename, hash }) {
  if (hash.algorithm === "sha256" && /^[0-9a-f]{64}$/.test(hash.hex)) return;
  problems.error({
    code: "no-sha256",
    message: `${lock.path} has no SHA-256 for ${filename} of ${distribution.name} ${distribution.version}`,
    place: { path: lock.path },
    help: "regenerate the lock file with hashes: a download is only used if its SHA-256 is known"
  });
}
function selected({ chosen, projects }, lock, platform) {
  const sorted = chosen.toSorted((left, right) => byName3(left.distribution, right.distribution));
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
    reasons: sorted.map(({ distribution, rank: rank2, requests }) => ({
      tag: platform.tags[rank2],
      chain: chainOf(requests[0]),
      target: requests[0].root.target,
      otherVersions: [...versions.get(distribution.name) ?? []].filter(
        (version) => version !== distribution.version && version !== UNKNOWN_VERSION
      )
    })),
    projects: projects.toSorted(byName3).map(({ name, version, project }) => firstPartyProject(lock, name, version, project.directory)),
    changes: { excluded: lock.excluded, overridden: lock.overridden },
    ...lock.wholeSet && { isWholeSet: true },
    // In a requirements file, dependencies are only recorded in comments.
    ...(lock.wholeSet === true || lock.byNeeds === true || lock.format === "requirements") && {
      mayLack: true
    }
  };
}
function versionOf({ version }, { filename }) {
  return version === UNKNOWN_VERSION ? wheelFilenameParts(filename)?.version ?? version : version;
}
function byName3(left, right) {
  return left.name < right.name ? -1 : Number(left.name > right.name);
}
function firstPartyProject(lock, name, version, written) {
  const directory = written === void 0 ? void 0 : checkoutPath(lock.path, written);
  if (written === void 0 || directory !== void 0)
    return { name, version, directory, lockPath: lock.path };
  throw userError({
    code: "project-outside",
    message: `${lock.path} takes ${name} from \`${written}\`, which is not in the checkout`,
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
    isSame: (locked, { completePlatforms }) => JSON.stringify(locked) === JSON.stringify(completePlatforms)
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
    return [`its header has the unknown version \`${JSON.stringify(version)}\``];
  }
  const reasons = [];
  const pythons = own(metadata, "valid_for_interpreter_constraints");
  if (isStrings(pythons) && pythons.length > 0 && !containsPythons(pythons)) {
    reasons.push(
      `the code's interpreter constraints are not a subset of those it was generated for (${pythons.join(" OR ")})`
    );
  }
  for (const { since, field, option, isSame } of compared) {
    if (version < since) continue;
    if (!Object.hasOwn(metadata, field)) reasons.push(`its header has no \`${field}\``);
    else if (!isSame(own(metadata, field), inputs)) {
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
    (locked) => isSubset(interpreterConstraints, locked, pythonVersions(project.runtimes))
  );
  if (reasons.length === 0) return [];
  return [
    {
      severity: python.invalidLockfileBehavior === "error" ? "error" : "warning",
      code: "incompatible-lock",
      message: `You are consuming the \`${resolve2}\` lockfile at ${lock.path} with incompatible inputs.`,
      place: { path: lock.path },
      help: `run \`${pantsLockCommand(resolve2)}\`, or set \`[python].invalid_lockfile_behavior\` to "warn" or "ignore"`,
      notes: reasons
    }
  ];
}
function isSubset(inner, outer, pythons) {
  if (inner.length === 0) return true;
  const [some, all] = [allowedReleases(inner, pythons), allowedReleases(outer, pythons)];
  return some === void 0 || all === void 0 || [...some].every((release2) => all.has(release2));
}
function inputsOf(project, resolve2) {
  const { python } = project.workspace.options;
  const list = (option) => forResolve(option, resolve2) ?? [];
  return {
    manylinux: /^no$/i.test(python.resolverManylinux) ? void 0 : python.resolverManylinux,
    constraints: readConstraints(project, forResolve(python.resolvesToConstraintsFile, resolve2)),
    onlyBinary: list(python.resolvesToOnlyBinary),
    noBinary: list(python.resolvesToNoBinary),
    excludes: list(python.resolvesToExcludes),
    overrides: list(python.resolvesToOverrides),
    sources: list(python.resolvesToSources),
    lockStyle: forResolve(python.resolvesToLockStyle, resolve2) ?? "universal",
    completePlatforms: list(python.resolvesToCompletePlatforms),
    uploadedPriorTo: forResolve(python.resolvesToUploadedPriorTo, resolve2)
  };
}
function readConstraints({ workspace }, path) {
  if (path === void 0 || !workspace.files.isFile(path)) return [];
  return workspace.read(path).toString("utf8").split(/\r\n|\n|\r/).map((line) => line.replace(/(?:^|\s)#.*$/, "").trim()).filter((line) => line !== "" && !line.startsWith("-"));
}
function unknownResolveNames(python) {
  const options2 = Object.entries({
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
  return options2.flatMap(
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
  return lock.resolves.flatMap(({ distributions }) => distributions).filter(({ name, project }) => project === void 0 && isWanted(name)).filter(({ whyNoFile }) => whyNoFile?.isMismatch !== true).filter(({ artifacts }) => !artifacts.some(({ filename }) => isFitting({ filename }, platform, ranks)));
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

// src/wheels/failure.ts
var FetchFailure = class extends Error {
  kind;
  /** Whether another try may help. */
  isRetriable;
  /** The wait that the server requests, milliseconds. */
  retryAfter;
  /** Host that could not be reached at all. */
  deadOrigin;
  /** Further facts for the user. */
  notes;
  constructor(kind, message, options2 = {}) {
    super(message);
    this.name = "FetchFailure";
    this.kind = kind;
    this.isRetriable = options2.isRetriable ?? false;
    this.retryAfter = options2.retryAfter;
    this.deadOrigin = options2.deadOrigin;
    this.notes = options2.notes ?? [];
  }
};
var advice = {
  "hash-mismatch": {
    code: "hash-mismatch",
    help: "do not use this file until you know why it changed; if the index replaced it, regenerate the lock"
  },
  refused: {
    code: "address-refused",
    help: "files in the checkout can only refer to https URLs outside this machine\u2019s network; if the index is yours, set PIP_INDEX_URL, PIP_EXTRA_INDEX_URL or UV_INDEX in the environment"
  },
  unauthorized: {
    code: "index-unauthorized",
    help: "set credentials for that host: in PIP_INDEX_URL (`https://user:token@host/simple`), in UV_INDEX_<NAME>_USERNAME and UV_INDEX_<NAME>_PASSWORD, or in a netrc file (NETRC)"
  },
  untrusted: {
    code: "certificate-not-trusted",
    help: "if a proxy in your network re-signs connections, set PIP_CERT, SSL_CERT_FILE or NODE_EXTRA_CA_CERTS to its CA certificate; otherwise do not trust this connection"
  },
  unreachable: {
    code: "index-unreachable",
    help: "try again later, or use an index that this machine can reach (PIP_INDEX_URL; HTTPS_PROXY for a proxy)"
  },
  "not-found": {
    code: "wheel-not-found",
    help: "add the index that has it (PIP_EXTRA_INDEX_URL), or regenerate the lock"
  }
};
function failureDiagnostic({ kind, message, notes }, about, place) {
  const facts = notes.length === 0 ? {} : { notes };
  if (kind === "untrusted") {
    return { ...advice[kind], ...facts, message: message[0].toUpperCase() + message.slice(1) };
  }
  return {
    ...advice[kind],
    ...facts,
    message: `${about}: ${message}`,
    ...place === void 0 ? {} : { place }
  };
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
   * Basic authentication (RFC 7617) with an index at `url`: for its pages, and for files on its host, which are often
   * at other paths. Credentials of a `link` are only for that address.
   */
  add(url, username, password, from) {
    const header = this.#basic(username, password, from === "user");
    if (from === "link") this.#byUrl.set(addressOf(url), header);
    else {
      const { origin } = url;
      this.#indexes.push({ origin, path: partsOf(url), header, isUsers: from === "user" });
    }
  }
  /** As in netrc: by host name only. */
  addHost(hostname, username, password) {
    const header = this.#basic(username, password, true);
    const key = hostname.toLowerCase();
    if (!this.#byHost.has(key)) this.#byHost.set(key, header);
  }
  /**
   * The `Authorization` header for a request to `url`, never one that belongs to another origin. Of several indexes on
   * one host, the one whose path has most in common with that of `url` wins, as in pip; the user's before the
   * checkout's. netrc does not have ports: its entries are sent to HTTPS on the default port, and elsewhere only to an
   * origin that the user has named (`isNamed`).
   */
  authorization(url, isNamed) {
    const path = partsOf(url);
    const rank2 = (login) => 2 * commonLength(login.path, path) + Number(login.isUsers);
    const [best] = this.#indexes.filter(({ origin }) => origin === url.origin).toSorted((left, right) => rank2(right) - rank2(left));
    if (best !== void 0 && rank2(best) > 0) return best.header;
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

// src/wheels/index-page.ts
var ACCEPT_INDEX = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.2, text/html;q=0.01";
function parseIndexPage(text, contentType, url) {
  const isJson = /json/i.test(contentType) || !/html/i.test(contentType) && text.trimStart().startsWith("{");
  return isJson ? parseJson(text, url) : parseHtml(text, url);
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
function parseJson(text, url) {
  if (text.length > MAX_VALUES && hasTooManyValues(text)) {
    throw new FetchFailure("unreachable", `${displayUrl(url)} has more than ${MAX_VALUES} values`);
  }
  let page;
  try {
    page = parseBoundedJson(text);
  } catch {
    throw new FetchFailure("unreachable", `${displayUrl(url)} is not valid JSON`);
  }
  const version = record(record(page)?.["meta"])?.["api-version"];
  if (typeof version === "string" && !/^1(?:\.|$)/.test(version)) {
    throw new FetchFailure(
      "unreachable",
      `${displayUrl(url)} uses version ${version} of the index API; only version 1 is supported`
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
var entities = /* @__PURE__ */ new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"]
]);
function unescapeHtml(text) {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]+));/g, (whole, decimal, hex2, name) => {
    if (typeof name === "string") return entities.get(name) ?? whole;
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
var builtin5 = () => process.getBuiltinModule("node:url");
function fileURLToPath(...given) {
  return builtin5().fileURLToPath(...given);
}

// src/wheels/pip-configuration.ts
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

// src/wheels/indexes.ts
function readIndexOptions(host, root, checkout = { indexes: [], findLinks: [] }, directories = []) {
  const { env } = host;
  const credentials = new Credentials(host.log);
  const pip = readPipConfiguration(env);
  const own2 = ownIndexes(env, pip);
  const isOff = checkout.noIndex === true || isTrue(env["PIP_NO_INDEX"] ?? pip.get("no-index")) || isTrue(env["UV_NO_INDEX"]);
  const ownOrigins = /* @__PURE__ */ new Set([new URL(publicIndex.url).origin, `https://${publicIndex.filesHost}`]);
  const open = (named3, from) => withoutCredentials(parseUrl(named3), credentials, from);
  const scopes = scopesOf(checkout.sources ?? []);
  const opened = (named3, from) => {
    const url = indexUrl(open(named3, from));
    const unscoped = from === "user" ? everything : /* @__PURE__ */ new Set();
    const projects = named3.name === void 0 ? void 0 : scopes.get(named3.name) ?? unscoped;
    const isPublic = isPublicUrl(url);
    return {
      url,
      isPublic,
      ...from === "checkout" && isPublic && checkout.isDefault === true && { isImplied: true },
      ...projects && projects !== everything && { projects }
    };
  };
  const ownIndexed = own2.all.map((named3) => {
    const index = opened(named3, "user");
    addNamedCredentials(env, named3, new URL(index.url), credentials);
    return index;
  });
  const named2 = checkout.indexes.map((text) => ({ ...splitName(text), origin: "`[python-repos].indexes`" })).filter(({ url }) => !own2.replacesDefault || !URL.canParse(url) || !isPublicUrl(url));
  const isDefault = !own2.replacesDefault && named2.length === 0;
  const all = [
    ...ownIndexed,
    ...isDefault ? [{ url: indexUrl(new URL(publicIndex.url)), isPublic: true, isImplied: true }] : [],
    ...named2.map((one) => opened(one, "checkout"))
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
  const cert = pip.get("cert") ?? "";
  return {
    ...cert !== "" && { pipCertificates: { name: "`cert` of pip.conf", path: resolve(host.cwd, cert) } },
    indexes: isOff ? [] : withoutRepetition(inOrder2),
    directories: [...ownDirectories, ...links.checkoutDirectories],
    ownDirectories,
    linkPages: linkPages.map((page) => page.url),
    ownOrigins,
    ownPages: new Set(ownPages),
    credentials
  };
}
function withoutRepetition(indexes) {
  const byUrl = /* @__PURE__ */ new Map();
  for (const index of indexes) {
    const known3 = byUrl.get(index.url);
    byUrl.set(index.url, known3 === void 0 ? index : united(known3, index));
  }
  return [...byUrl.values()];
}
function united(first, second) {
  const projects = [first, second].flatMap((one) => one.projects === void 0 ? [] : [...one.projects]);
  if (projects.length === 0) return first;
  const isForAll = isOpen(first) || isOpen(second);
  return { ...first, projects: new Set(projects), ...isForAll && { isForAll } };
}
function isOpen({ projects, isForAll }) {
  return projects === void 0 || isForAll === true;
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
  return own2.length > 0 ? own2 : indexes.filter(isOpen);
}
function linkPagesOf(project, { indexes, linkPages }) {
  return indexes.some(({ projects }) => projects?.has(project) === true) ? [] : linkPages;
}
function mayPassOver(next) {
  return next !== void 0 && next.isImplied !== true;
}
function refuseInsecure(index, { ownOrigins }) {
  const { protocol, origin } = new URL(index);
  if (protocol === "https:" || ownOrigins.has(origin)) return;
  throw new FetchFailure(
    "refused",
    `${displayUrl(index)} uses plain HTTP, and there are no hashes to verify its files`
  );
}
function isPublicUrl(url) {
  const { host } = new URL(url);
  return host === new URL(publicIndex.url).host || host === publicIndex.filesHost;
}
function ownIndexes(env, pip) {
  const from = (name, text = env[name]) => words2(text).map((word) => ({
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
function addNamedCredentials(env, named2, url, credentials) {
  if (named2.name === void 0) return;
  const prefix = `UV_INDEX_${named2.name.toUpperCase().replace(/[^A-Z0-9]/g, "_")}`;
  const username = env[`${prefix}_USERNAME`] ?? "";
  const password = env[`${prefix}_PASSWORD`] ?? "";
  if (username !== "" || password !== "") credentials.add(url, username, password, "user");
}
function parseUrl(named2) {
  const url = URL.canParse(named2.url) ? new URL(named2.url) : void 0;
  if (url === void 0 || url.protocol !== "https:" && url.protocol !== "http:") {
    throw userError({
      // The value may contain a password, so it is not shown.
      code: "bad-index-url",
      message: `${named2.origin} is not a package index URL`,
      help: "use a URL such as `https://host/path/simple/`"
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
    message: `\`${path}\` is not a directory of wheels`,
    help: `give a directory with wheels, relative to ${cwd}`
  });
}
function isDirectory(path) {
  return statsAt(path)?.isDirectory() === true;
}
function readFindLinks(host, root, pip, checkout) {
  const { env } = host;
  const own2 = [
    ...words2(env["PIP_FIND_LINKS"] ?? pip.get("find-links")),
    ...(env["UV_FIND_LINKS"] ?? "").split(",").flatMap(words2)
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
function words2(text) {
  return (text ?? "").split(/\s+/).filter((word) => word !== "");
}
function isTrue(text) {
  return /^(?:1|true|yes|y|on|t)$/i.test(text ?? "");
}

// src/wheels/request.ts
var MAX_REDIRECTS = 5;
var MAX_TRIES = 5;
var FIRST_DELAY = 500;
var MAX_RETRY_AFTER = 6e4;
var IDLE_LIMIT = 3e4;
var TOTAL_LIMIT = 30 * 6e4;
var MAX_EARLY = 20;
async function request(from, options2, context) {
  let url = parseHttpUrl(from, context);
  for (let redirects = 0; ; redirects += 1) {
    const isNamed = context.indexes.ownOrigins.has(url.origin);
    if (options2.needsTls === true && url.protocol !== "https:" && !isNamed && !options2.isOwn) {
      throw new FetchFailure(
        "refused",
        `${displayUrl(url)} uses plain HTTP, and there is no hash to verify it`
      );
    }
    const authorization = context.indexes.credentials.authorization(url, isNamed);
    const answer = await send(url, options2.isOwn || isNamed, authorization, options2, context);
    const location = answer.headers.get("location");
    if (![301, 302, 303, 307, 308].includes(answer.status) || location === void 0)
      return { answer, url, isLoggedIn: authorization !== void 0 };
    answer.drop();
    if (redirects === MAX_REDIRECTS) {
      throw new FetchFailure("unreachable", `${displayUrl(from)} redirects more than ${MAX_REDIRECTS} times`);
    }
    const next = URL.canParse(location, url.href) ? new URL(location, url) : void 0;
    if (next === void 0)
      throw new FetchFailure("unreachable", `${displayUrl(url)} redirects to an invalid URL`);
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
async function send(url, isOwn, authorization, options2, context) {
  try {
    return await context.host.fetch(url.href, {
      headers: { ...options2.headers, ...authorization === void 0 ? {} : { authorization } },
      signal: options2.signal,
      publicOnly: !isOwn,
      pipCertificates: context.indexes.pipCertificates
    });
  } catch (error) {
    throw networkFailure(url, error);
  }
}
var CERTIFICATE_CODES = /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS/;
var deadCodes = /* @__PURE__ */ new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ETIMEDOUT"
]);
function networkFailure(url, error) {
  if (error instanceof FetchFailure || error instanceof UserError || !(error instanceof Error)) return error;
  const code = codeOf2(error) ?? codeOf2(error.cause);
  if (code === "ERR_PRIVATE_ADDRESS")
    return new FetchFailure("refused", `${displayUrl(url)}: ${error.message}`);
  const cause = code ?? error.message;
  if (code !== void 0 && CERTIFICATE_CODES.test(code))
    return new FetchFailure("untrusted", `the certificate of ${url.origin} is not trusted: ${cause}`, {
      deadOrigin: url.origin,
      notes: lookedAt(error)
    });
  return new FetchFailure("unreachable", `${displayUrl(url)}: ${cause}`, {
    isRetriable: true,
    ...code !== void 0 && deadCodes.has(code) ? { deadOrigin: url.origin } : {}
  });
}
function lookedAt(error) {
  const { trusted } = error;
  return trusted === void 0 ? [] : [`looked at: ${trusted.join(", ")}`];
}
function codeOf2(error) {
  const code = error?.code;
  return typeof code === "string" ? code : void 0;
}
function statusFailure({ url, answer, isLoggedIn }, clock) {
  const { status, statusText } = answer;
  const message = `${displayUrl(url)} answered ${status}${statusText === "" ? "" : ` ${statusText}`}`;
  if (status === 401 || status === 403 || status === 407) {
    const sent = isLoggedIn ? "the credentials were rejected" : "no credentials were sent";
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
  return Number.isNaN(wait) ? void 0 : Math.max(wait, 0);
}
async function withRetries(origin, context, attempt4) {
  const { clock, log } = context.host;
  let patience = MAX_RETRY_AFTER;
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt4();
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      const isLast = tries === MAX_TRIES || context.deadOrigins.has(origin);
      if (!error.isRetriable || isLast) {
        if (error.deadOrigin !== void 0) context.deadOrigins.add(error.deadOrigin);
        if (tries === 1 || error.kind === "untrusted") throw error;
        throw new FetchFailure(error.kind, `${error.message} (${tries} tries)`);
      }
      log.debug(`${error.message}; retrying`);
      const pause = FIRST_DELAY * 2 ** (tries - 1) * (0.5 + Math.random());
      const asked3 = Math.min(error.retryAfter ?? 0, patience);
      patience -= asked3;
      await clock.sleep(Math.max(pause, asked3));
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
      isIdle ? `${displayUrl(url)}: no data received for ${IDLE_LIMIT / 1e3} seconds` : `${displayUrl(url)}: the download took longer than ${TOTAL_LIMIT / 6e4} minutes`,
      { isRetriable: isIdle }
    );
  } finally {
    finished2.abort("finished");
  }
}

// src/wheels/projects.ts
var MAX_PAGE_SIZE = 64 * 1024 * 1024;
function createProjects(context) {
  const pages = /* @__PURE__ */ new Map();
  const once2 = (url, named2) => {
    const page = pages.get(url) ?? readPage(url, context.indexes.ownPages.has(named2), context);
    pages.set(url, page);
    return page;
  };
  return {
    page: (index, project) => once2(projectUrl(index, project), index),
    links: (url) => once2(url, url)
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
async function get(from, options2, context, read) {
  const origin = URL.canParse(from) ? new URL(from).origin : "";
  return withRetries(
    origin,
    context,
    () => withinLimits(from, context.host.clock, async (signal, beat) => {
      const result = await request(from, { ...options2, signal }, context);
      const { answer, url } = result;
      if (answer.status !== 200) {
        answer.drop();
        throw statusFailure(result, context.host.clock);
      }
      return read(await readContent(answer, url, options2.limit, beat), answer.headers, url);
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

// src/wheel-choice/choose-wheels.ts
async function chooseWheels(sources, lock, { requirements, platform }, { mayBuild = true } = {}) {
  const substitutes = /* @__PURE__ */ new Map();
  const completed = withArtifacts(lock, await findSubstitutes(sources, lock, platform, substitutes));
  const selected2 = await select(sources, completed, requirements, platform);
  const warnings = [];
  const wheels2 = [];
  const built = [];
  for (const wheel of selected2.wheels) {
    const substitute = substitutes.get(keyOf2(wheel.filename, wheel.sha256));
    if (substitute?.sdist !== void 0) built.push(wheel);
    if (substitute === void 0) wheels2.push(wheel);
    else if (mayBuild || substitute.sdist === void 0)
      wheels2.push(await substituted(sources, wheel, substitute, warnings));
  }
  if (built.length === 0) return { ...selected2, wheels: wheels2, warnings };
  const kept = selected2.wheels.map((wheel) => mayBuild || !built.includes(wheel));
  return {
    ...selected2,
    ...{ wheels: wheels2, warnings, reasons: selected2.reasons.filter((_, index) => kept[index]) },
    unpinned: `${listSome(
      built.map(({ name }) => name),
      3
    )} is built from source`
  };
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
    const found2 = (local.get(distribution.name) ?? []).filter(
      ({ filename }) => canStandIn(filename, distribution, platform)
    );
    const sdist = buildSdists.includes(distribution.name) ? distribution.artifacts.find(({ filename }) => isSdistName(filename)) : void 0;
    const artifacts = found2.length > 0 ? await Promise.all(found2.map(localArtifact)) : sdist && [toBeBuilt(distribution, sdist)];
    if (artifacts === void 0) continue;
    added.set(distribution, artifacts);
    for (const { filename, hash } of artifacts) {
      const what = { distribution, sdist: found2.length > 0 ? void 0 : sdist };
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
  const missing3 = /* @__PURE__ */ new Map();
  try {
    return selectWheels(lock, roots, platform, {
      onNoWheel: ({ name, version, whyNoFile }) => {
        if (whyNoFile?.hasUnasked !== true) missing3.set(name, version);
      }
    });
  } catch (error) {
    if (!(error instanceof UserError) || missing3.size === 0 || sources.settings.offline) throw error;
    const newestElsewhere = await newestOffered(
      sources.fetching(lock),
      [...missing3].slice(0, MAX_QUESTIONS),
      platform
    );
    return selectWheels(lock, roots, platform, { newestElsewhere });
  }
}
var MAX_QUESTIONS = 10;
async function newestOffered(context, projects, platform) {
  const ranks = tagRanks(platform);
  const found2 = /* @__PURE__ */ new Map();
  for (const [project, locked] of projects) {
    try {
      const files = await listProjectFiles(project, context);
      const newest = newestFitting(files, platform);
      const same = files.find(
        (file) => isFitting(file, platform, ranks) && isOfVersion(file.filename, { name: project, version: locked })
      );
      if (newest !== void 0) found2.set(project, { newest, sameVersion: same?.filename });
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      context.host.log.debug(`no suggestion for ${project}: ${error.message}`);
    }
  }
  return found2;
}
async function substituted(sources, wheel, { distribution, sdist }, warnings) {
  const { name, version } = distribution;
  const place = { path: wheel.lockPath };
  if (sdist === void 0) {
    warnings.push({
      severity: "warning",
      code: "wheel-stands-in",
      message: `${wheel.filename} from a wheel directory replaces ${name}${version === UNKNOWN_VERSION ? "" : ` ${version}`}, for which the lock has no compatible wheel`,
      place,
      notes: [`sha256 ${wheel.sha256}`, `instead of ${insteadOf(distribution)}`]
    });
    return wheel;
  }
  const { buildSdist } = await import("./build-sdist-NCB2DAQ3.js");
  const { filename, url, size } = sdist;
  const built = await buildSdist(sources.resolver(), { ...wheel, name, version, filename, url, size });
  warnings.push({
    severity: "warning",
    code: "sdist-built",
    message: `${built.wheel.filename} was built from the locked ${basename(filename)}${built.isReused ? " by an earlier run" : ""}, as requested by \`build-sdists\``,
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

// src/wheels/look-up.ts
function createLookUp(context) {
  const projects = createProjects({ ...context, deadOrigins: /* @__PURE__ */ new Set() });
  return {
    files: async (project, { allowed, versions }) => {
      const others2 = /* @__PURE__ */ new Map();
      const local = await localFiles(project, allowed, context.indexes, others2);
      const asked3 = /* @__PURE__ */ new Set();
      const remote = allowed.length > 0 ? await allowedFiles(
        project,
        { allowed: new Set(allowed), local, others: others2, asked: asked3 },
        context,
        projects
      ) : await firstIndex(project, { versions, asked: asked3 }, context, projects);
      const all = indexesOf(project, context.indexes).map(({ url }) => url);
      return {
        files: [...local, ...remote],
        others: [...others2.values()],
        asked: [...asked3].map(displayUrl),
        notAsked: all.filter((url) => !asked3.has(url)).map(displayUrl),
        isOffline: context.offline
      };
    }
  };
}
async function localFiles(project, allowed, indexes, others2) {
  const found2 = [];
  for (const directory of indexes.directories) {
    for (const filename of namesIn(directory)) {
      if (!filename.endsWith(".whl") || normalizeName(filename.split("-", 1)[0]) !== project) continue;
      const path = fileIn(indexes, directory, filename);
      if (path === void 0) continue;
      const hex2 = await hashFile(path);
      if (allowed.length > 0 && !allowed.includes(`sha256:${hex2}`)) {
        others2.set(`${hex2}/${filename}`, { filename, sha256: hex2 });
        continue;
      }
      found2.push({
        filename,
        url: "",
        hash: { algorithm: "sha256", hex: hex2 },
        size: statSync(path).size,
        requiresPython: void 0
      });
    }
  }
  return found2;
}
async function allowedFiles(project, { allowed, local, others: others2, asked: asked3 }, context, projects) {
  const found2 = /* @__PURE__ */ new Map();
  const missing3 = new Set(allowed);
  const take = (files, isOwn) => {
    for (const file of files) {
      const { filename, sha256 } = file;
      const key = sha256 === void 0 ? file.url : `sha256:${sha256}`;
      if (sha256 === void 0 ? !isOf(file, project) : !allowed.has(key)) {
        if (isOf(file, project)) others2.set(`${sha256}/${filename}`, { filename, sha256 });
        continue;
      }
      missing3.delete(key);
      if (!found2.has(key)) found2.set(key, indexedFile(file, isOwn));
    }
  };
  for (const { hash } of local) missing3.delete(`sha256:${hash.hex}`);
  const indexes = indexesOf(project, context.indexes);
  for (const { url } of indexes)
    take(readKnownPage(context.host, url, project) ?? [], isOwnPage(url, context));
  if (context.offline) take(storedFiles(context.host, missing3), false);
  if (missing3.size === 0 || context.offline) return [...found2.values()];
  for (const [key, { hash }] of found2) if (hash.hex === "") found2.delete(key);
  let failure;
  const ask2 = async (url, page) => {
    if (missing3.size === 0) return;
    asked3.add(url);
    try {
      take(await page() ?? [], isOwnPage(url, context));
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      failure ??= error;
    }
  };
  for (const { url } of indexes) await ask2(url, () => readPage2(project, url, context, projects));
  for (const page of linkPagesOf(project, context.indexes))
    await ask2(page, () => readLinks(project, page, context, projects));
  if (found2.size === 0 && local.length === 0 && failure !== void 0) throw described(project, failure);
  return [...found2.values()];
}
async function firstIndex(project, { versions, asked: asked3 }, context, projects) {
  const pageOf = async (url, read) => {
    if (!context.offline) refuseInsecure(url, context.indexes);
    asked3.add(url);
    const files = context.offline ? readKnownPage(context.host, url, project) : await read(project, url, context, projects);
    if (files === void 0 && context.offline) throw unknownOffline(project, url);
    return files;
  };
  const indexed = (files, url) => files.map((file) => indexedFile(file, isOwnPage(url, context)));
  const open = new Set(versions);
  const openVersionOf = ({ filename }) => [...open].find((version) => isOfVersion(filename, { name: project, version }));
  try {
    const linked = [];
    for (const url of linkPagesOf(project, context.indexes)) {
      for (const file of indexed(await pageOf(url, readLinks) ?? [], url)) linked.push(file);
    }
    const indexes = indexesOf(project, context.indexes);
    const taken = [];
    for (const [at, { url }] of indexes.entries()) {
      const files = await pageOf(url, readPage2);
      if (files === void 0 || context.offline && files.length === 0) continue;
      const fresh = indexed(files, url).map((file) => ({ file, version: openVersionOf(file) }));
      const isFirst = taken.length === 0;
      for (const { file, version } of fresh) if (isFirst || version !== void 0) taken.push(file);
      for (const { version } of fresh) if (version !== void 0) open.delete(version);
      if (files.length === 0 || open.size === 0 || !mayPassOver(indexes[at + 1])) break;
    }
    return [...linked, ...taken];
  } catch (error) {
    throw error instanceof FetchFailure ? described(project, error) : error;
  }
}
function isOwnPage(url, { indexes }) {
  return indexes.ownPages.has(url);
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
async function readLinks(project, page, context, projects) {
  let files = [];
  try {
    files = (await projects.links(page)).files.filter((file) => isOf(file, project));
  } catch (error) {
    if (!(error instanceof FetchFailure) || error.kind !== "not-found") throw error;
  }
  keepKnownPage(context.host, page, project, files);
  return files;
}
function indexedFile(file, isOwn) {
  return {
    filename: file.filename,
    url: file.url,
    hash: { algorithm: file.sha256 === void 0 ? "" : "sha256", hex: file.sha256 ?? "" },
    size: file.size,
    requiresPython: file.requiresPython,
    ...isOwn && { isOwn }
  };
}
function unknownOffline(project, index) {
  return userError({
    code: "offline-missing",
    message: `The files of ${project} on ${displayUrl(index)} are not known, and --offline forbids querying the index`,
    help: `run once without --offline, or lock with hashes and file names (\`${lockFormats.uv.command}\`, \`${pantsLockCommand()}\`)`
  });
}
function described(project, failure) {
  return userError(failureDiagnostic(failure, `Could not look up the files of ${project}`));
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
        (signal, beat) => attempt3(source, wheel, partial, { ...context, signal, beat })
      )
    );
    return partial;
  } catch (error) {
    context.onBytes(-partial.received);
    await discard2(temporary);
    throw storeError(context.host, error);
  }
}
async function attempt3(source, wheel, partial, context) {
  const headers = {
    accept: "*/*",
    // Compressing a zip again would only cost time.
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
      `${displayUrl(url)} has the SHA-256 ${digest}, but the lock says ${wheel.sha256}`
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
function sizeMessage(wheel, url, found2) {
  const said = wheel.size === void 0 ? "without a size in the lock, the limit is 1 GiB" : `the lock says ${wheel.size} bytes`;
  return `${displayUrl(url)} has ${found2}, ${said}`;
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

// src/wheels/sources.ts
function localSources(wheel, indexes, root) {
  const named2 = indexes.directories.flatMap((directory) => fileIn(indexes, directory, wheel.filename) ?? []);
  const locked = localPath2(wheel, root);
  return locked === void 0 ? named2 : [...named2, locked];
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
  const found2 = (find) => find;
  const locked = direct === void 0 ? [] : [found2(() => Promise.resolve({ url: direct, isOwn: false }))];
  const mine = indexesOf(wheel.name, indexes);
  const own2 = mine.filter((index) => !index.isPublic);
  const lookups = [
    ...own2.map((index) => found2(() => findOnPage(projects.page(index.url, wheel.name), index.url, wheel))),
    ...indexes.linkPages.map((page) => found2(() => findOnPage(projects.links(page), page, wheel)))
  ];
  const open = indexes.indexes.filter((index) => index.isPublic);
  const isPublicFile = direct !== void 0 && URL.canParse(direct) && isPublicUrl(direct);
  if (isPublicFile && open.length === 0) return lookups;
  const isFirst = open.length > 0 || direct !== void 0 && isOwnUrl(direct, indexes);
  const publicLookups = isPublicFile ? [] : mine.filter((index) => index.isPublic).map((index) => found2(() => findOnPage(projects.page(index.url, wheel.name), index.url, wheel)));
  return isFirst ? [...locked, ...lookups, ...publicLookups] : [...lookups, ...locked];
}
function isOwnUrl(url, indexes) {
  return URL.canParse(url) && indexes.ownOrigins.has(new URL(url).origin);
}
async function findOnPage(page, address2, wheel) {
  const { files, isOwn } = await page;
  const named2 = files.filter((file2) => file2.filename === wheel.filename);
  const file = named2.find(({ sha256 }) => sha256 === wheel.sha256) ?? named2.find(({ sha256 }) => sha256 === void 0);
  if (file !== void 0) return { url: file.url, isOwn };
  const other = named2[0]?.sha256;
  if (other !== void 0) {
    throw new FetchFailure(
      "hash-mismatch",
      `${displayUrl(address2)} has ${wheel.filename} with the SHA-256 ${other}, but the lock says ${wheel.sha256}`
    );
  }
  throw new FetchFailure("not-found", `${displayUrl(address2)} does not have ${wheel.filename}`);
}

// src/wheels/fetch-wheels.ts
var AT_ONCE = 8;
var READ_AT_ONCE = 3;
var LABEL = "Fetching wheels";
var REPORT_EVERY = 100;
async function fetchWheels(pinned2, context) {
  const { host, origins = /* @__PURE__ */ new Map() } = context;
  const diagnostics = [];
  const wanted = uniqueFiles(pinned2, diagnostics);
  const stored = /* @__PURE__ */ new Map();
  const missing3 = [];
  const found2 = await inOrder(wanted, READ_AT_ONCE, (wheel) => readStored(host, wheel, context.checks));
  for (const [index, wheel] of wanted.entries()) {
    const known3 = found2[index];
    if (known3 === void 0) missing3.push(wheel);
    else stored.set(storedPath(host, wheel), known3);
  }
  if (wanted.length > 0) await removeUnfinished(host);
  if (missing3.length > 0) await getAll(missing3, context, stored, diagnostics);
  for (const wheel of missing3) origins.set(storedPath(host, wheel), "downloaded");
  if (diagnostics.length > 0) throw new UserError(diagnostics);
  const from = (origin) => counted2([...stored].filter(([path]) => origins.get(path) === origin).map(([, wheel]) => wheel));
  return {
    wheels: pinned2.map((wheel) => ({ ...stored.get(storedPath(host, wheel)), pinned: wheel })),
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
function counted2(wheels2) {
  return { count: wheels2.length, bytes: wheels2.reduce((sum, { size }) => sum + size, 0) };
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
    if (!diagnostics.some((known3) => known3.message === diagnostic.message)) diagnostics.push(diagnostic);
  }
}
async function getAll(missing3, context, stored, diagnostics) {
  const { host } = context;
  const progress = createProgress(host, missing3);
  const download2 = {
    host,
    indexes: context.indexes,
    deadOrigins: /* @__PURE__ */ new Set(),
    onBytes: (count) => progress.add(count)
  };
  const projects = createProjects(download2);
  const absent = /* @__PURE__ */ new Set();
  const failed2 = /* @__PURE__ */ new Map();
  const queue = missing3.values();
  let isBroken = false;
  const work = async () => {
    for (const wheel of queue) {
      if (isBroken) return;
      try {
        const kept = await getOne(wheel, context, download2, projects);
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
  for (const wheel of missing3) if (failed2.has(wheel)) collect(failed2.get(wheel), diagnostics);
  if (absent.size > 0) diagnostics.push(offlineMissing(missing3.filter((wheel) => absent.has(wheel))));
}
function isStoreFault(diagnostic) {
  return diagnostic.code === "disk-full" || diagnostic.code === "store-not-writable";
}
async function getOne(wheel, context, download2, projects) {
  const temporary = await getFile(wheel, context, download2, projects);
  return temporary && await keep(context.host, wheel, temporary, context.checks);
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
  throw new UserError([{ severity: "error", ...describe2(file, failures, context) }]);
}
function warnOfWrongFiles({ filename, lockPath: lockPath2 }, failures, { host }) {
  for (const { kind, message } of failures) {
    if (kind !== "hash-mismatch") continue;
    host.log.diagnostic({
      severity: "warning",
      code: "hash-mismatch",
      message: `${filename} was downloaded from a fallback location: ${message}`,
      place: { path: lockPath2 },
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
  const download2 = { host, indexes, deadOrigins: /* @__PURE__ */ new Set(), onBytes: () => void 0 };
  const temporary = await getFile(sdist, context, download2, createProjects(download2));
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
function createProgress(host, missing3) {
  const sizes = missing3.map((wheel) => wheel.size);
  const totalBytes = sizes.every((size) => size !== void 0) ? sizes.reduce((sum, size) => sum + size, 0) : void 0;
  let files = 0;
  let bytes = 0;
  let reported = -REPORT_EVERY;
  const report3 = () => {
    reported = host.clock.elapsed();
    host.log.progress(LABEL, {
      files,
      totalFiles: missing3.length,
      bytes,
      ...totalBytes === void 0 ? {} : { totalBytes }
    });
  };
  return {
    add: (count) => {
      bytes += count;
      if (host.clock.elapsed() - reported >= REPORT_EVERY) report3();
    },
    finish: () => {
      files += 1;
      report3();
    },
    end: () => host.log.progress(LABEL, void 0)
  };
}

// src/wheels/offered-wheels.ts
var MAX_METADATA = 16 * 1024 * 1024;
function createOfferedWheels(context, lockPath2) {
  const download2 = { ...context, deadOrigins: /* @__PURE__ */ new Set(), onBytes: () => void 0 };
  const identities = /* @__PURE__ */ new Map();
  const texts = /* @__PURE__ */ new Map();
  const identify = async (file) => {
    const known3 = identities.get(file);
    if (known3 !== void 0) return known3;
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
      const { readZipMembers } = await import("./read-zip-ASUAQL6V.js");
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
      `the metadata of ${file.filename} has the SHA-256 ${digest}, but the index says ${sha256}`
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
  const found2 = members.filter(({ name }) => /^[^/]+\.dist-info\/METADATA$/.test(name));
  const [member] = found2;
  if (member !== void 0 && found2.length === 1) {
    return (await readMember(path, member, MAX_METADATA)).toString("utf8");
  }
  throw userError({
    code: "bad-wheel",
    message: `${path} has ${found2.length === 0 ? "no" : "more than one"} METADATA file`,
    help: "remove this invalid wheel, or use another version"
  });
}

// src/wheels/wheel-in-place.ts
async function wheelInPlace({ filename, url: location, isOwn }, { name, hashes = [] }, lockPath2, context) {
  const { sha256, size } = isPlaceOfIndex(location) ? await remoteIdentity({ filename, location, isOwn: isOwn === true, hashes }, lockPath2, context) : await localIdentity({ name, location }, lockPath2, context);
  if (hashes.length > 0 && !hashes.includes(`sha256:${sha256}`)) {
    throw userError({
      code: "hash-mismatch",
      message: `${filename} does not match the lock: ${displayUrl(location)} has the SHA-256 ${sha256}, which is not in ${lockPath2}`,
      place: { path: lockPath2 },
      help: advice["hash-mismatch"].help
    });
  }
  return { filename, url: location, hash: { algorithm: "sha256", hex: sha256 }, size };
}
function isPlaceOfIndex(location) {
  return location === "" || isRemote(location);
}
async function localIdentity({ name, location }, lockPath2, { root }) {
  const path = localPath2({ url: location, lockPath: lockPath2 }, root);
  const status = path === void 0 ? void 0 : statsAt(path);
  if (path !== void 0 && status?.isFile() === true) {
    return { sha256: await hashFile(path), size: status.size };
  }
  throw userError({
    code: "wheel-not-found",
    message: `${lockPath2} takes ${name} from \`${location}\`, which is not a file in the checkout`,
    place: { path: lockPath2 },
    help: `the path is relative to the directory of ${lockPath2}; put the wheel there, or lock a published version`
  });
}
async function remoteIdentity({ filename, location, isOwn, hashes }, lockPath2, context) {
  const { host, indexes, offline } = context;
  const stored = storedFiles(host, new Set(hashes)).find((file) => file.filename === filename);
  if (stored?.sha256 !== void 0) return { sha256: stored.sha256, size: void 0 };
  const place = { path: lockPath2 };
  const shown = location === "" ? filename : displayUrl(location);
  if (offline) {
    throw userError({
      code: "offline-missing",
      message: `${lockPath2} has no hash for ${shown}, and --offline forbids downloading it`,
      place,
      help: "add its hash to the lock: `--hash=sha256:\u2026`, or `#sha256=\u2026` in the URL"
    });
  }
  const isNamed = isOwn || URL.canParse(location) && indexes.ownOrigins.has(new URL(location).origin);
  if (/^http:/i.test(location) && hashes.length === 0 && !isNamed) {
    throw userError({
      code: "insecure-url",
      message: `Cannot verify ${filename}: it uses plain HTTP without a hash`,
      place,
      help: "use https, or add `#sha256=\u2026` to the URL"
    });
  }
  const rest = {
    sha256: void 0,
    size: void 0,
    requiresPython: void 0,
    isYanked: false,
    isOwn
  };
  try {
    return await createOfferedWheels(context, lockPath2).identify({ filename, url: location, ...rest });
  } catch (error) {
    if (!(error instanceof FetchFailure)) throw error;
    throw userError(failureDiagnostic(error, `${filename} could not be downloaded`, place));
  }
}

// src/wheel-choice/identify-files.ts
var AT_ONCE2 = 8;
async function withIdentifiedFiles(lock, needed, platform, identify, problems) {
  const open = lock.resolves.flatMap(({ distributions }) => distributions).filter((one) => needed.has(one.name) && lacksKnownFile(one));
  if (open.length === 0) return lock;
  const ranks = tagRanks(platform);
  const rankOf = (file) => bestTagRank(file.filename, ranks) ?? Infinity;
  const isUsable = (file) => isFitting(file, platform, ranks);
  const settled2 = await problems.collectAll(open, AT_ONCE2, async (one) => {
    const known3 = one.artifacts.filter((file) => !lacksHash(file));
    const unknown = one.artifacts.filter((file) => lacksHash(file) && isUsable(file));
    if (unknown.length === 0) return [one, one];
    if (known3.some(isUsable)) return [one, { ...one, artifacts: known3 }];
    const found2 = await firstThatMatches(
      one,
      unknown.toSorted((a, b) => rankOf(a) - rankOf(b)),
      identify
    );
    return [one, { ...one, artifacts: [...known3, found2] }];
  });
  const changed = new Map(settled2);
  return {
    ...lock,
    resolves: lock.resolves.map(({ marker, distributions }) => ({
      marker,
      distributions: distributions.map((one) => changed.get(one) ?? one)
    }))
  };
}
async function firstThatMatches(one, files, identify) {
  let failure;
  for (const file of files) {
    try {
      return await identify(file, one);
    } catch (error) {
      const isMismatch = error instanceof UserError && error.diagnostics.every(({ code }) => code === "hash-mismatch");
      if (!isMismatch) throw error;
      failure ??= error;
    }
  }
  throw failure ?? new Error("no file was given");
}

// src/wheel-choice/open-lock.ts
function openLock(host, project, path, resolve2, sources) {
  const { files, options: workspaceOptions } = project.workspace;
  const unknown = unknownResolveNames(workspaceOptions.python);
  if (unknown.length > 0) throw new UserError(unknown);
  const text = (name) => {
    const bytes = project.workspace.read(name);
    refuseLfsPointer(bytes, name);
    return decodeText(bytes);
  };
  const read = readLock(text(path), path, {
    include: (name) => files.isFile(name) ? text(name) : void 0
  });
  const mapped = withPathMappings(read, workspaceOptions.pythonRepos.pathMappings);
  const metadata = mapped.metadata ?? sidecarOf(project, path);
  const lock = {
    ...isByNeeds(project, resolve2) ? byNeeds(mapped) : mapped,
    ...metadata && { metadata },
    excluded: [...mapped.excluded, ...excludes(project, resolve2)]
  };
  const pinned2 = hashesByProject(lock);
  const withoutFiles = new Set(projectsWithoutFiles(lock));
  const hashesToFind = (name) => {
    const project2 = pinned2.get(name);
    return project2 === void 0 || project2.isAny ? [] : [...project2.hashes];
  };
  const known3 = /* @__PURE__ */ new Map();
  let lookUp;
  const filesOf4 = (name) => {
    lookUp ??= createLookUp({
      host,
      indexes: sources.fetching(lock).indexes,
      offline: sources.settings.offline
    });
    const found2 = known3.get(name) ?? lookUp.files(name, { allowed: hashesToFind(name), versions: [...pinned2.get(name)?.versions ?? []] });
    known3.set(name, found2);
    return found2;
  };
  const inPlace = distributionsInPlace(lock);
  const identified = /* @__PURE__ */ new Map();
  const identityOf3 = (artifact, one) => {
    const fetching = sources.fetching(withoutFiles.has(one.name) ? lock : void 0);
    const key = JSON.stringify([one.name, one.version, artifact.filename, artifact.url]);
    const found2 = identified.get(key) ?? wheelInPlace(artifact, one, path, fetching);
    identified.set(key, found2);
    return found2;
  };
  const unhashed = /* @__PURE__ */ new Set([
    ...[...withoutFiles].filter((name) => hashesToFind(name).length === 0),
    ...inPlace.filter(({ hashes = [] }) => hashes.length === 0).map(({ name }) => name)
  ]);
  return {
    lock,
    withoutHashes: (taken, requirements, platform) => {
      if (unhashed.size === 0) return [];
      const needed = neededProjects(taken, requirements, platform);
      return [...unhashed].filter((name) => needed.has(name));
    },
    complete: async (taken, requirements, platform) => {
      if (withoutFiles.size === 0 && inPlace.length === 0) return { lock: taken, warnings: [] };
      const needed = neededProjects(taken, requirements, platform);
      const names = [...withoutFiles].filter((name) => needed.has(name));
      const ranks = tagRanks(platform);
      const open = inPlace.filter(({ name }) => needed.has(name)).flatMap((one) => one.artifacts.map((artifact) => ({ one, artifact }))).filter(({ artifact }) => lacksHash(artifact) && isFitting(artifact, platform, ranks));
      const problems = new Problems();
      const [found2, hashed] = await Promise.all([
        lookUpAll(names, filesOf4, problems),
        problems.collectAll(
          open,
          AT_ONCE3,
          async ({ one, artifact }) => [artifact, await identityOf3(artifact, one)]
        )
      ]);
      problems.throwIfErrors();
      const filled = withIndexedFiles(withHashes(taken, new Map(hashed)), new Map(found2));
      const ofIndexes = new Set(names);
      const complete = await withIdentifiedFiles(filled, ofIndexes, platform, identityOf3, problems);
      problems.throwIfErrors();
      const isLoose = [...unhashed].some((name) => needed.has(name));
      return { lock: complete, warnings: isLoose ? [withoutHashes(lock, [...unhashed])] : [] };
    }
  };
}
function isByNeeds({ workspace }, resolve2) {
  return workspace.options.python.ownResolves?.get(resolve2)?.isByNeeds === true;
}
function byNeeds({ wholeSet, ...lock }) {
  return wholeSet === true ? { ...lock, byNeeds: true } : lock;
}
function sidecarOf({ workspace }, path) {
  const sidecar = `${path}.metadata`;
  if (!workspace.files.isFile(sidecar)) return void 0;
  try {
    const value = parseBoundedJson(workspace.read(sidecar).toString("utf8"));
    return isJsonObject(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
async function lookUpAll(names, filesOf4, problems) {
  const failed2 = /* @__PURE__ */ new Map();
  const found2 = await problems.collectAll(names, AT_ONCE3, async (name) => {
    try {
      return [[name, await filesOf4(name)]];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      for (const diagnostic of error.diagnostics) {
        const known3 = failed2.get(diagnostic.code);
        if (known3 === void 0) failed2.set(diagnostic.code, { diagnostic, others: [] });
        else known3.others.push(name);
      }
      return [];
    }
  });
  for (const { diagnostic, others: others2 } of failed2.values()) {
    const notes = others2.length === 0 ? [] : [`the same for ${listSome(others2, 8)}`];
    problems.add([{ ...diagnostic, notes: [...diagnostic.notes ?? [], ...notes] }]);
  }
  return found2.flat();
}
var AT_ONCE3 = 8;
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
        help: "use a form such as `name` or `name>=1.0` (PEP 508)"
      });
    }
  });
}
function hashesHelp(format) {
  switch (format) {
    case "requirements":
      return `write the hashes too: \`${lockFormats.requirements.command}\`, or \`pip-compile --generate-hashes\``;
    case "uv":
      return "uv writes no hashes for `find-links`: lock from an index";
    default:
      return "regenerate the lock file: current versions of the tool that wrote it include hashes";
  }
}
function withoutHashes({ path, format }, names) {
  return {
    severity: "warning",
    code: "lock-without-hashes",
    message: `${path} pins versions without hashes (${listSome(names, 3)}), so the files are whatever the index offers today`,
    place: { path },
    help: hashesHelp(format)
  };
}

// src/wheel-choice/complete-lock.ts
function projectsOf({ resolves }) {
  return new Set(resolves.flatMap(({ distributions }) => distributions.map(({ name }) => name)));
}
async function completeLock(sources, lock, open) {
  if (sources.settings.offline) throw incompleteOffline(lock, open);
  const { resolveRequirements } = await import("./resolve-EIUZNWMV.js");
  const { needs: roots, platform, place } = open;
  const found2 = await resolveRequirements(sources.resolver(lock), {
    roots,
    platform,
    constraints: pinsOf(lock),
    place
  });
  const known3 = projectsOf(lock);
  const added = found2.resolves.flatMap(({ distributions }) => distributions).filter(({ name }) => !known3.has(name));
  return {
    ...lock,
    resolves: lock.resolves.map((one) => ({ ...one, distributions: [...one.distributions, ...added] }))
  };
}
function pinsOf({ resolves }) {
  return resolves.flatMap(({ distributions }) => distributions).filter(({ version }) => version !== UNKNOWN_VERSION).map(({ name, version, marker }) => ({ ...parseRequirement(`${name}==${version}`), marker }));
}
function incompleteLock(lock, needs2, isPlain) {
  return {
    severity: "warning",
    code: "lock-incomplete",
    message: `${lock.path} does not pin ${listSome(named(needs2), 8)}: the newest versions that fit its pins are taken, and the next run may choose others`,
    place: { path: lock.path },
    help: completeHelp(lock, needs2, isPlain),
    notes: askers2(needs2)
  };
}
function incompleteOffline(lock, { needs: needs2, isPlain }) {
  return userError({
    code: "lock-incomplete",
    message: `${lock.path} does not pin ${listSome(named(needs2), 8)}, and --offline forbids looking it up in an index`,
    place: { path: lock.path },
    help: completeHelp(lock, needs2, isPlain),
    notes: askers2(needs2)
  });
}
var named = (needs2) => [
  ...new Set(
    needs2.map(({ requirement: requirement2 }) => `\`${formatRequirement({ ...requirement2, marker: void 0 })}\``)
  )
];
function askers2(needs2) {
  const lines = new Set(
    needs2.map(({ requirement: requirement2, target }) => `${requirement2.normalizedName} is needed by ${target}`)
  );
  return someLines(lines, 8);
}
var LEFT_OUT = /^(?:setuptools|pip|distribute)$/;
function completeHelp({ path, format }, needs2, isPlain = false) {
  if (format === "pipenv") return `add them to the Pipfile and run \`${lockFormats.pipenv.command}\``;
  if (format !== "requirements") return `lock them too, and generate ${path} again`;
  const output = path.replace(/(?:\.txt)?$/, isPlain ? ".lock" : ".lock.txt");
  const isFound = /(?:^|\/)requirements\.lock$/.test(output);
  const use = !isPlain ? `, and name \`${output}\` in \`[python.resolves]\`` : isFound ? ", which is then found beside it" : `, and name it: \`requirements: ${output}\``;
  const unsafe = needs2.filter(({ requirement: requirement2 }) => LEFT_OUT.test(requirement2.normalizedName));
  const allow = unsafe.length === 0 ? "" : `, or with \`pip-compile --allow-unsafe\`, which leaves out ${unsafe[0].requirement.normalizedName} without that option`;
  return `make a complete lock with \`uv pip compile ${path} --universal --generate-hashes -o ${output}\`${use}${allow}`;
}
function neededAllTheSame({ path }, needs2, place) {
  const who = new Map(needs2.map(({ requirement: requirement2, target }) => [requirement2.normalizedName, target]));
  return {
    severity: "note",
    code: "excluded-but-needed",
    message: `What \`!!\` takes out stays in the package because a wheel needs it: ${[...who].map(([name, asker]) => `${name} (needed by ${asker})`).join(", ")}`,
    place,
    help: `also take out the wheel that needs it; otherwise ${path} is packaged as a whole`
  };
}

// src/requirements/constraints-file.ts
var MAX_FAULTS = 100;
function readConstraints2(text, path) {
  const problems = new Problems();
  const constraints = [];
  const lines = text.replace(/^\uFEFF/, "").split(LINE_END);
  for (const [index, written] of lines.entries()) {
    const line = withoutComment(written);
    if (line === "" || /^--hash\b/.test(line)) continue;
    const fault2 = (why) => problems.error({
      code: "invalid-constraint",
      message: `\`${line}\` does not constrain the version of a project: ${why}`,
      place: { path, line: index + 1, column: written.indexOf(line) + 1 || 1 },
      help: "use a form such as `name<2` (PEP 508)"
    });
    if (problems.size >= MAX_FAULTS) break;
    const requirement2 = parse(withoutTrailing(withoutOptions(line), "\\").trimEnd(), fault2);
    if (requirement2?.url !== void 0) fault2("it is a URL");
    else if (requirement2 !== void 0) constraints.push(requirement2);
  }
  problems.throwIfErrors();
  return constraints;
}
function parse(text, fault2) {
  try {
    return parseRequirement(text);
  } catch (error) {
    if (!(error instanceof RequirementSyntaxError)) throw error;
    fault2(error.message);
    return void 0;
  }
}

// src/wheel-choice/unlocked-wheels.ts
function createUnlockedWheels(project, sources) {
  const locks = /* @__PURE__ */ new Map();
  const known3 = /* @__PURE__ */ new Map();
  const warningsAt = ({
    place,
    resolve: resolve2
  }) => {
    const source = project.workspace.options.python.ownResolves?.get(resolve2)?.source ?? "";
    const warnings = known3.get(source) ?? [
      nothingLocked(project, place, resolve2),
      ...sources.settings.buildSdists.length > 0 ? [buildsNothing()] : []
    ];
    known3.set(source, warnings);
    return warnings;
  };
  return {
    warnings: warningsAt,
    resolve: async ({ requirements: roots, platform, place, resolve: resolve2 }, pins) => {
      if (pins !== void 0) refusePlaces(pins, roots);
      const told = pins === void 0 ? warningsAt({ place, resolve: resolve2 }) : [notAllLocked(pins, roots)];
      const key = `${pins?.path ?? ""} ${keyOf3(roots, platform)}`;
      const resolving = locks.get(key);
      if (resolving !== void 0) return { lock: await resolving, warnings: told };
      const { resolveRequirements } = await import("./resolve-EIUZNWMV.js");
      const constraints = pins === void 0 ? constraintsOf(project, place) : pinned(pins);
      const resolved = resolveRequirements(sources.resolver(pins), { roots, platform, constraints, place });
      const lock = pins === void 0 ? resolved : resolved.then((one) => withAllowedFiles(one, pins));
      locks.set(key, lock);
      return { lock: await lock, warnings: told };
    }
  };
}
function missingPins({ format, resolves }, roots) {
  if (format !== "requirements") return [];
  const known3 = new Set(resolves.flatMap(({ distributions }) => distributions).map(({ name }) => name));
  return roots.filter(({ requirement: requirement2 }) => !known3.has(requirement2.normalizedName));
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
  const missing3 = missingPins(pins, roots).map(({ requirement: requirement2 }) => `\`${formatRequirement(requirement2)}\``);
  return {
    severity: "warning",
    code: "lock-incomplete",
    message: `${pins.path} does not pin ${missing3.join(", ")}, so all requirements are resolved to the newest compatible versions, as Pants does; the next run may choose different ones`,
    place: { path: pins.path },
    help: `pin the requirements and their dependencies: \`${lockFormats.requirements.command}\``
  };
}
function buildsNothing() {
  return {
    severity: "warning",
    code: "build-sdists-unused",
    message: "`build-sdists` only builds locked source distributions, and nothing is locked",
    help: "lock the requirements, or put a wheel in a directory listed in the `wheels` input"
  };
}
function refusePlaces(pins, roots) {
  const placed = pins.requirements.find(({ url }) => url !== void 0);
  if (placed === void 0) return;
  const missing3 = missingPins(pins, roots).map(({ requirement: requirement2 }) => `\`${formatRequirement(requirement2)}\``);
  throw userError({
    code: "lock-incomplete",
    message: `${pins.path} takes ${placed.name} from a path or URL, but does not pin ${missing3.join(", ")}, so everything would be resolved from an index`,
    place: { path: pins.path },
    help: `pin the requirements and their dependencies: \`${lockFormats.requirements.command}\``
  });
}
function notALock(source) {
  return {
    severity: "warning",
    code: "no-lock",
    message: `\`${source}\` does not pin everything: what it leaves open is resolved to the newest compatible versions, and the next run may choose different ones`,
    place: { path: source },
    help: source.endsWith(".txt") ? completeHelp({ path: source, format: "requirements" }, [], true) : `lock it: \`${lockFormats.uv.command}\``
  };
}
function keyOf3(roots, platform) {
  const lines = roots.map(({ requirement: requirement2, target }) => [formatRequirement(requirement2), target]);
  return jsonDigest([lines.sort(), keyOfPlatform(platform)]);
}
var platformKeys = /* @__PURE__ */ new WeakMap();
function keyOfPlatform(platform) {
  const known3 = platformKeys.get(platform);
  if (known3 !== void 0) return known3;
  const { markers, tags, glibc } = platform;
  const key = jsonDigest([markers, tags, glibc]);
  platformKeys.set(platform, key);
  return key;
}
function constraintsOf({ workspace }, place) {
  const { enableResolves, requirementConstraints: path } = workspace.options.python;
  if (path === void 0 || enableResolves) return [];
  if (workspace.files.isFile(path)) return readConstraints2(decodeText(workspace.read(path)), path);
  throw userError({
    code: "constraints-missing",
    message: `The file \`${path}\` of \`[python].requirement_constraints\` does not exist`,
    place,
    help: "check the path in pants.toml, relative to the build root"
  });
}
function nothingLocked({ workspace }, place, resolve2) {
  const own2 = workspace.options.python.ownResolves?.get(resolve2);
  if (own2 !== void 0) return notALock(own2.source ?? resolve2);
  const isOff = !workspace.options.python.enableResolves;
  const known3 = lockFileNames.find((name) => workspace.files.isFile(name));
  const there = known3 === void 0 ? `; \`${pantsLockCommand()}\`, \`${lockFormats.pex.command}\` or \`${lockFormats.uv.command}\` creates one` : `: \`main = "${known3}"\` (it exists, but is not used)`;
  const isPlain = known3 !== void 0 && commandForLockFile(known3) === lockFormats.requirements.command;
  const enable = isOff ? "set `[python].enable_resolves = true` and name" : "name";
  return {
    severity: "warning",
    code: "no-lock",
    message: isPlain ? `\`${known3}\` is not used as a lock: what it does not pin is resolved to the newest compatible versions, and the next run may choose different ones` : "Third-party requirements are not locked: they are resolved to the newest compatible versions, and the next run may choose different ones",
    place,
    help: isPlain ? `${completeHelp({ path: known3, format: "requirements" }, [])} of pants.toml${isOff ? " with `[python].enable_resolves = true`" : ""}` : `${enable} a lock file in \`[python.resolves]\` of pants.toml${there}`
  };
}

// src/wheel-choice/locked-wheels.ts
function createLockedWheels(host, project, sources, { onlyPinned = false } = {}) {
  const locks = /* @__PURE__ */ new Map();
  const whole = /* @__PURE__ */ new Set();
  const unlocked = createUnlockedWheels(project, sources);
  const needed = /* @__PURE__ */ new Map();
  const missing3 = /* @__PURE__ */ new Map();
  const answers = /* @__PURE__ */ new Map();
  const open = (path, resolve2) => {
    const known3 = locks.get(path) ?? openLock(host, project, path, resolve2, sources);
    locks.set(path, known3);
    return known3;
  };
  const forQuestion = async (read, { leftOut: leftOut2, excluded, platform, place, resolve: resolve2 }, needs2) => {
    const names = new Set(leftOut2.map(({ requirement: requirement2 }) => requirement2.normalizedName));
    const lock = {
      ...read,
      excluded: [...read.excluded, ...excluded],
      leftOut: /* @__PURE__ */ new Set([...read.leftOut ?? [], ...names])
    };
    if (needs2.length === 0) return { lock, warnings: [] };
    const isPlain = project.workspace.options.python.ownResolves?.has(resolve2) === true;
    const known3 = projectsOf(read);
    const isOpen2 = ({ requirement: requirement2 }) => !known3.has(requirement2.normalizedName);
    const open2 = needs2.filter(isOpen2);
    const kept = needs2.filter(({ requirement: requirement2 }) => names.has(requirement2.normalizedName));
    const warnings = [
      ...kept.length > 0 ? [neededAllTheSame(read, kept, place)] : [],
      ...open2.length > 0 ? [incompleteLock(read, (missing3.get(read.path) ?? []).filter(isOpen2), isPlain)] : []
    ];
    if (open2.length === 0) return { lock, warnings };
    return { lock: await completeLock(sources, lock, { needs: open2, platform, place, isPlain }), warnings };
  };
  const fromLock = async (path, opened, question, needs2) => {
    const { requirements, platform } = question;
    const unhashed = opened.withoutHashes(opened.lock, requirements, platform);
    const pins = async () => pinsIn((await forQuestion(opened.lock, question, [])).lock, requirements, platform);
    if (onlyPinned && unhashed.length > 0) {
      return { ...noWheels, warnings: [], unpinned: lacksHashes(path, unhashed), pins: await pins() };
    }
    const changed = await forQuestion(opened.lock, question, needs2);
    const asked3 = { ...question, requirements: [...requirements, ...needs2] };
    const isIncomplete = changed.warnings.some(({ code }) => code === "lock-incomplete");
    const { lock, warnings } = await opened.complete(changed.lock, asked3.requirements, platform);
    const chosen = await chooseWheels(sources, lock, asked3, { mayBuild: !onlyPinned });
    if (chosen.isWholeSet === true && !whole.has(path)) {
      whole.add(path);
      host.log.info(`${path} does not record dependencies: every package that uses it contains all of it`);
    }
    const unpinned = chosen.unpinned ?? (needs2.length > 0 ? `${path} does not pin everything` : void 0) ?? (unhashed.length > 0 ? lacksHashes(path, unhashed) : void 0);
    return {
      ...withWarnings(chosen, [...changed.warnings, ...isIncomplete ? [] : warnings]),
      ...unpinned !== void 0 && { unpinned, pins: await pins() },
      ...chosen.mayLack && { pinned: pinnedBy(opened.lock, question) }
    };
  };
  const recalled = async (path, question, needs2, ask2) => {
    if (needs2.length > 0) return ask2();
    const key = keyOfQuestion(path, question);
    const known3 = answers.get(key) ?? await ask2();
    answers.set(key, known3);
    return known3;
  };
  return {
    choose: async (question) => {
      const { requirements, resolve: resolve2, place } = question;
      if (requirements.length === 0) return { ...noWheels, warnings: [] };
      const path = lockPath(project, resolve2, place);
      if (path === void 0) {
        const unpinned = "nothing is locked";
        if (onlyPinned) return { ...noWheels, warnings: unlocked.warnings(question), unpinned };
        const { lock, warnings } = await unlocked.resolve(question);
        return {
          ...withWarnings(await chooseWheels(sources, without(lock, question), question), warnings),
          unpinned
        };
      }
      const opened = open(path, resolve2);
      const needs2 = needed.get(keyOfQuestion(path, question)) ?? [];
      const findings = lockFindings(project, opened.lock, resolve2, question.interpreterConstraints);
      if (findings.some(({ severity }) => severity === "error")) throw new UserError(findings);
      if (missingPins(opened.lock, requirements).length > 0) {
        const unpinned = `${path} does not pin everything`;
        if (onlyPinned) return { ...noWheels, warnings: findings, unpinned };
        const { lock, warnings } = await unlocked.resolve(question, opened.lock);
        return {
          ...withWarnings(await chooseWheels(sources, without(lock, question), question), warnings),
          unpinned
        };
      }
      const answer = await recalled(path, question, needs2, () => fromLock(path, opened, question, needs2));
      return withWarnings(answer, findings);
    },
    need: (question, requirements) => {
      const path = lockPath(project, question.resolve, question.place);
      if (path === void 0) return false;
      const key = keyOfQuestion(path, question);
      const known3 = needed.get(key) ?? [];
      const texts = new Set(known3.map(({ requirement: requirement2 }) => formatRequirement(requirement2)));
      const fresh = requirements.filter(({ requirement: requirement2 }) => !texts.has(formatRequirement(requirement2)));
      needed.set(key, [...known3, ...fresh]);
      missing3.set(path, [...missing3.get(path) ?? [], ...fresh]);
      return fresh.length > 0;
    },
    remarks: () => unknownSdists(sources.settings.buildSdists, [...locks.values()])
  };
}
function without(lock, { excluded }) {
  return { ...lock, excluded: [...lock.excluded, ...excluded] };
}
function pinnedBy({ resolves }, { platform, leftOut: leftOut2 }) {
  const names = new Set(resolves.flatMap((resolve2) => [...repositoryOf(resolve2, platform).keys()]));
  for (const { requirement: requirement2 } of leftOut2) names.delete(requirement2.normalizedName);
  return names;
}
function pinsIn(lock, requirements, platform) {
  const needed = neededProjects(lock, requirements, platform);
  const found2 = /* @__PURE__ */ new Map();
  for (const resolve2 of lock.resolves) {
    for (const [name, [one]] of repositoryOf(resolve2, platform)) {
      if (needed.has(name) && one !== void 0 && one.version !== UNKNOWN_VERSION) {
        found2.set(name, one.version);
      }
    }
  }
  return [...found2].map(([name, version]) => ({ name, version }));
}
function keyOfQuestion(path, { requirements, leftOut: leftOut2, excluded, platform }) {
  const changes = [...leftOut2.map(({ requirement: requirement2 }) => requirement2), ...excluded].map(formatRequirement);
  return JSON.stringify([path, changes, keyOf3(requirements, platform)]);
}
function unknownSdists(names, locks) {
  if (locks.length === 0) return [];
  const known3 = new Set(
    locks.flatMap(({ lock }) => lock.resolves.flatMap((one) => one.distributions.map(({ name }) => name)))
  );
  return names.filter((name) => !known3.has(name)).map((name) => ({
    severity: "warning",
    code: "build-sdists-unused",
    message: `\`build-sdists\` names ${name}, which is not in any lock`,
    help: "check the spelling"
  }));
}
function lacksHashes(path, names) {
  return `${path} has no hashes of ${listSome(names, 3)}`;
}
function withWarnings(chosen, warnings) {
  return { ...chosen, warnings: [...warnings, ...chosen.warnings] };
}
function lockPath(project, resolve2, place) {
  const { python } = project.workspace.options;
  const own2 = python.ownResolves?.get(resolve2);
  if (own2 !== void 0) return own2.lock;
  const path = python.enableResolves ? python.resolves.get(resolve2) : void 0;
  if (path !== void 0 && !project.workspace.files.isFile(path)) {
    throw userError({
      code: "lock-missing",
      message: `The lock file \`${path}\` of the resolve \`${resolve2}\` does not exist`,
      place: project.workspace.entryPlace("python", "resolves", resolve2) ?? place,
      help: `create it with ${waysToLock(path, resolve2)}`
    });
  }
  return path;
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
    refusePointers(local, project);
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
  const size = statsAt(path)?.size;
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
function createWheelSources(host, project, settings, restoreWheels2) {
  const origins = /* @__PURE__ */ new Map();
  const restore = async (...given) => {
    for (const { path } of await restoreWheels2?.(...given) ?? []) origins.set(path, "cache");
  };
  const { root, options: options2 } = project.workspace;
  const directories = [];
  const read = (named2) => ({
    host,
    indexes: readIndexOptions(host, root, named2, settings.directories),
    offline: settings.offline,
    root,
    origins
  });
  const plain = once(() => read(checkoutIndexes(options2)));
  const ofLocks = /* @__PURE__ */ new Map();
  const fetching = (lock) => {
    if (lock?.options === void 0) return withPlaces(plain(), [...ofLocks.values()]);
    const known3 = ofLocks.get(lock.path) ?? read(placesOf(lock, checkoutIndexes(options2)));
    ofLocks.set(lock.path, known3);
    return known3;
  };
  const uv = once(async () => {
    const directory = createWorkDirectory(host);
    directories.push(directory);
    const { findUv } = await import("./find-uv-35FFYZPR.js");
    return findUv({ host, machine: thisMachine(), fetch: plain(), restore }, directory);
  });
  const resolvers = /* @__PURE__ */ new Map();
  const resolver = (lock) => {
    const key = lock?.options === void 0 ? "" : lock.path;
    const known3 = resolvers.get(key) ?? openResolver(fetching(lock));
    resolvers.set(key, known3);
    return known3;
  };
  const openResolver = (fetch) => {
    const { indexes, offline } = fetch;
    const program = { host, machine: thisMachine(), fetch };
    const projects = createProjects({ host, indexes, deadOrigins: /* @__PURE__ */ new Set() });
    return {
      ...program,
      offers: createOffers({ indexes, projects, offline }),
      wheels: createOfferedWheels(fetch, UNLOCKED),
      // Few runs resolve, so the server is loaded on demand.
      serve: async (answer) => (await import("./local-server-SWCOGFMF.js")).serveLocally(answer),
      uv,
      excludeNewer: settings.excludeNewer ?? nonEmpty(host.env["UV_EXCLUDE_NEWER"])
    };
  };
  return {
    settings,
    restore,
    fetching,
    resolver,
    close: async () => {
      for (const directory of directories) await rm(directory, { recursive: true, force: true });
    }
  };
}
function withPlaces(fetch, ofLocks) {
  if (ofLocks.length === 0) return fetch;
  const all = [fetch, ...ofLocks].map(({ indexes }) => indexes);
  const directories = [...new Set(all.flatMap((one) => one.directories))];
  const linkPages = [...new Set(all.flatMap((one) => one.linkPages))];
  return { ...fetch, indexes: { ...fetch.indexes, directories, linkPages } };
}
function placesOf({ options: options2 }, { indexes, findLinks, ...others2 }) {
  const of = (name) => options2?.get(name) ?? [];
  const replaced = of("--index-url").slice(-1);
  const { isDefault, ...kept } = others2;
  return {
    ...kept,
    ...replaced.length === 0 && isDefault && { isDefault },
    indexes: [...of("--extra-index-url"), ...replaced.length > 0 ? replaced : indexes],
    findLinks: [...findLinks, ...of("--find-links")],
    noIndex: options2?.has("--no-index") === true,
    sources: [...others2.sources ?? [], ...of(SOURCE_OPTION)]
  };
}
function checkoutIndexes({ python, pythonRepos }) {
  const [only, ...more] = pythonRepos.indexes;
  return {
    ...pythonRepos,
    sources: [...python.resolvesToSources.values()].flat(),
    isDefault: only === publicIndex.url && more.length === 0
  };
}
function nonEmpty(value) {
  return value === "" ? void 0 : value;
}

// src/text/severities.ts
var levels = ["error", "warning", "note", "off"];
var SETTINGS_FILE = "lambda-package.yml";
var rank = { off: 0, note: 1, warning: 2, error: 3 };
var Severities = class {
  #rules;
  /** Packages by code and by what turned it off. */
  #hidden = /* @__PURE__ */ new Map();
  /** @param rules undefined: nothing is changed */
  constructor(rules) {
    this.#rules = rules;
  }
  /**
   * @param packages the addresses of the packages with these findings; one of several counts where it is the strictest
   * @returns the findings that are reported
   */
  adjust(diagnostics, packages) {
    const rules = this.#rules;
    if (rules === void 0) return diagnostics;
    return diagnostics.flatMap((diagnostic) => {
      const found2 = ruleFor(rules, diagnostic, packages);
      if (found2 === void 0 || found2.level === diagnostic.severity) return [diagnostic];
      if (found2.level === "off") {
        const key = `${found2.by} turns off \`${diagnostic.code}\``;
        this.#hidden.set(key, /* @__PURE__ */ new Set([...this.#hidden.get(key) ?? [], ...packages]));
        return [];
      }
      const { severity } = diagnostic;
      const note = `${found2.by} makes this ${withArticle(found2.level)}; it is ${withArticle(severity)} by itself`;
      return [
        { ...diagnostic, severity: found2.level, from: severity, notes: [...diagnostic.notes ?? [], note] }
      ];
    });
  }
  /** The name under which rules for a package of any origin stand: its path, or the end of it. */
  nameOf(path) {
    const plain = path.replaceAll("\\", "/").replace(/^(?:\.\/)+|\/+$/g, "");
    const names = [...this.#rules?.byPackage.keys() ?? []];
    return names.find((name) => plain === name || plain.endsWith(`/${name}`)) ?? plain;
  }
  /** A line for each code that was turned off and would have been reported. */
  hidden() {
    return [...this.#hidden].map(
      ([what, packages]) => packages.size === 0 ? what : `${what} in ${[...packages].sort().join(", ")}`
    );
  }
};
function ruleFor({ given, givenFrom, byCode, byPackage }, { code, severity }, packages) {
  const ofRun = given.get(code);
  if (ofRun !== void 0) return { level: ofRun, by: givenFrom };
  const ofAll = byCode.get(code);
  const each = packages.map((one) => byPackage.get(one)?.get(code) ?? ofAll ?? severity);
  const level = each.length === 0 ? ofAll : each.reduce((a, b) => rank[a] >= rank[b] ? a : b);
  return level === void 0 ? void 0 : { level, by: `\`${SETTINGS_FILE}\`` };
}
function withArticle(level) {
  return `${level === "error" ? "an" : "a"} ${level}`;
}

// src/workspace/base-commit.ts
var COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
async function automaticBase(git, env) {
  const event = env["GITHUB_EVENT_NAME"] ?? "";
  if (event === "merge_group") {
    const name2 = commitIn(workflowEvent(env), "merge_group", "base_sha");
    return name2 === void 0 ? void 0 : { name: name2, what: "the base of the merge group" };
  }
  if (event !== "" && !event.startsWith("pull_request")) return void 0;
  const head = await headOf(git);
  const isOfRun = event === "" || head?.name === env["GITHUB_SHA"];
  if (head?.parents.length === 2 && isOfRun) {
    const branch = env["GITHUB_BASE_REF"] ?? "";
    return { name: head.parents[0], what: `its first parent${branch === "" ? "" : ` (${branch})`}` };
  }
  const name = commitIn(workflowEvent(env), "pull_request", "base", "sha");
  if (name === void 0) return void 0;
  return {
    name,
    what: "the pull request's base, which may be newer than where its branch began (the checkout is not the merge)"
  };
}
async function headOf(git) {
  const name = (await git(["rev-parse", "--verify", "--quiet", "HEAD"])).stdout.trim();
  if (!COMMIT.test(name)) return void 0;
  const { stdout, exitCode } = await git(["--no-replace-objects", "cat-file", "commit", name]);
  if (exitCode !== 0) return void 0;
  const [header = ""] = stdout.split("\n\n", 1);
  return { name, parents: [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1]) };
}
function commitIn(value, ...members) {
  const found2 = textIn(value, ...members);
  return found2 !== void 0 && COMMIT.test(found2) ? found2 : void 0;
}

// src/workspace/git-tree.ts
var LARGEST_BLOB = 64 * 1024 * 1024;
var BATCH2 = 32 * 1024 * 1024;
var MAX_FILES = 1e6;
var UNSAFE = /(?:^|\/)(?:\.{0,2}|\.git|git~1)(?:\/|$)|[\\\0]/i;
async function listTree(git, commit, directory) {
  const tree = `${commit}:${directory}`;
  const listed2 = await git(["--no-replace-objects", "ls-tree", "-r", "-z", "-l", "--end-of-options", tree]);
  if (listed2.exitCode !== 0) return void 0;
  const files = [];
  for (const line of listed2.stdout.split("\0")) {
    const match = /^(100644|100755|120000) blob ([0-9a-f]+) +(\d+)\t([^]+)$/.exec(line);
    if (match === null && /^\d+ blob /.test(line)) return void 0;
    if (match === null) continue;
    const [, mode = "", blob = "", size = "", path = ""] = match;
    if (!UNSAFE.test(path)) files.push({ path, mode, blob, size: Number(size) });
    if (files.length > MAX_FILES) return void 0;
  }
  return files;
}
async function readBlobs(git, blobs) {
  const found2 = /* @__PURE__ */ new Map();
  for (let next = 0; next < blobs.length; ) {
    const names = [];
    for (let size = 0; next < blobs.length && (names.length === 0 || size + blobs[next].size < BATCH2); next++) {
      size += blobs[next].size;
      names.push(blobs[next].blob);
    }
    const input = Buffer.from(names.map((name) => `${name}
`).join(""));
    const args = ["--no-replace-objects", "cat-file", "--batch"];
    const { exitCode, stdout } = await git(args, { input, stdout: "latin1" });
    if (exitCode !== 0 || !addBlobs(stdout, names, found2)) return void 0;
  }
  return found2;
}
function addBlobs(text, names, found2) {
  let at = 0;
  for (const name of names) {
    const end = text.indexOf("\n", at);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(text.slice(at, end))?.[1];
    if (end === -1 || size === void 0) return false;
    at = end + 1 + Number(size);
    found2.set(name, Buffer.from(text.slice(end + 1, at), "latin1"));
    at++;
  }
  return true;
}

// src/workspace/base-tree.ts
async function baseTree(host, root, request2) {
  if (request2.with === "none") return void 0;
  const repository = findRepository(realpathSync(root));
  if (repository === void 0 && request2.with === "auto") return void 0;
  const git = await openGit(host, root);
  const named2 = request2.with === "auto" ? await automaticBase(git, host.env) : { name: request2.with, what: request2.with };
  if (named2 === void 0) return void 0;
  const below = repository === void 0 ? "" : relative(repository.top, realpathSync(root));
  const directory = below.split(sep).join("/");
  for (const find of [inClone, fetched]) {
    const found2 = await find({ host, git, named: named2, request: request2 });
    const files = found2 && await listTree(found2.git, found2.commit, directory);
    const contents = files && await contentsOf(found2.git, root, files);
    if (contents !== void 0) return { commit: found2.commit, what: named2.what, files: contents };
  }
  throw userError({
    code: "base-missing",
    message: `The base for the comparison, ${named2.name} (${named2.what}), is not in this clone and could not be fetched`,
    help: "check out with `fetch-depth: 2`, give the input `github-token`, or set `compare-with: none`"
  });
}
async function inClone({ host, git, named: named2 }) {
  const isWorkflow = host.env["GITHUB_REPOSITORY"] !== void 0;
  const names = isWorkflow ? [named2.name, `origin/${named2.name}`] : [named2.name];
  for (const [index, name] of names.entries()) {
    try {
      return { git, commit: await commitOf(git, name) };
    } catch (error) {
      const isUnknown = error instanceof UserError && error.diagnostics.every(({ code }) => code === "invalid-git-ref");
      if (!isUnknown || !isWorkflow && index === names.length - 1) throw error;
    }
  }
  return void 0;
}
var PLAIN_NAME2 = /^(?!-)[\w./-]{1,250}$/;
async function fetched({ host, named: named2, request: request2 }) {
  const { GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository = "" } = host.env;
  const isPlain = /^https:\/\/[\w.-]+(?::\d+)?$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository);
  if (!isPlain || !PLAIN_NAME2.test(named2.name)) return void 0;
  const { name } = named2;
  return await fetchCommit(host, request2.directory(), {
    ...{ url: `${server}/${repository}`, name, token: request2.token }
  });
}
async function contentsOf(git, root, files) {
  const isCheckedOut = checkedOutBlobs(root);
  const here = new Set(files.filter((one) => isCheckedOut(one.path, one.blob, one.mode)));
  const wanted = files.filter((one) => !here.has(one) && one.size <= LARGEST_BLOB);
  const blobs = await readBlobs(git, wanted);
  if (blobs === void 0) return void 0;
  return files.map((one) => {
    const isExecutable = one.mode === "100755";
    const { path } = one;
    if (here.has(one)) return { path, isExecutable, content: { file: join(root, path) } };
    const bytes = blobs.get(one.blob) ?? Buffer.from(one.blob);
    const isLink = one.mode === "120000";
    return { path, isExecutable, content: isLink ? { target: bytes.toString("utf8") } : bytes };
  });
}

// src/commands/images.ts
var dangerousEvents = /* @__PURE__ */ new Set(["pull_request_target", "workflow_run"]);
function imagePlanner(host, settings, all) {
  const loaded = once(async () => {
    const { Workshop, planImage: planImage2 } = await import("./images-ZIT5JPVB.js");
    return { workshop: new Workshop(host, settings), planImage: planImage2 };
  });
  return {
    all,
    refuse: (images) => {
      const event = host.env["GITHUB_EVENT_NAME"] ?? "";
      if (settings !== void 0 && dangerousEvents.has(event)) throw refused(images, event);
    },
    plan: async (...question) => {
      const { workshop, planImage: planImage2 } = await loaded();
      return planImage2(workshop, ...question);
    }
  };
}
function refused(images, event) {
  return userError({
    code: "image-refused",
    message: `${images.map(({ spec }) => spec).slice(0, 10).join(
      ", "
    )} ${images.length === 1 ? "is" : "are"} not built: the event is \`${event}\`, whose run has secrets that a Dockerfile of the checkout could use`,
    ...images[0] !== void 0 && { place: images[0].place },
    help: "build images for `pull_request` or `push`"
  });
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
async function findPython(host, version, empty2, place) {
  const tried = [];
  for (const { program, args } of candidates(host.env, version)) {
    const shown = [program, ...args].join(" ");
    const answer = await ask(host, program, args, empty2);
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
  const options2 = { cwd, env: pythonEnvironment(env), timeout: START_MILLISECONDS };
  const result = await run2(program, [...args, ...isolated, "-c", VERSION_SCRIPT], options2).catch(
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
var fixedSizes = /* @__PURE__ */ new Map([
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
  /** Count of numbers at the start of a code object, and the index of the value that follows the line number. */
  #code;
  #references = [];
  #at = 0;
  constructor(bytes, minor) {
    this.#bytes = bytes;
    this.#code = minor >= 11 ? { numbers: 5, values: 10, lineBefore: 8 } : { numbers: 6, values: 9, lineBefore: 8 };
  }
  expectEnd() {
    if (this.#at !== this.#bytes.length) throw new Error("marshalled code continues after its end");
  }
  read() {
    const byte = this.#take(1)[0];
    const type = String.fromCharCode(byte & ~FLAG_REF);
    if (type === "r") {
      const node2 = this.#references[this.#take(4).readUInt32LE(0)];
      if (node2 === void 0) throw new Error("marshalled code has a dangling reference");
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
    const fixed = fixedSizes.get(type);
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
    if (this.#at + width > this.#bytes.length) throw new Error("marshalled code is truncated");
    return width === 1 ? this.#bytes[this.#at] : this.#bytes.readInt32LE(this.#at);
  }
  #take(length) {
    const end = this.#at + length;
    if (length < 0 || end > this.#bytes.length) throw new Error("marshalled code is truncated");
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
    let found2 = pythons.get(version);
    if (found2 === void 0) {
      found2 = findPython(host, version, place("empty"), where);
      pythons.set(version, found2);
    }
    return found2;
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

// src/project/severity-rules.ts
var MAX_FAULTS2 = 100;
async function readSeverityRules(root, given) {
  const path = join(root, SETTINGS_FILE);
  const stats = statsAt(path);
  const hasFile = stats?.isFile() === true;
  if (!hasFile && given === void 0) return void 0;
  const { adjustableCodes } = await import("./all-FNY4AIMK.js");
  const problems = new Problems();
  const reader = new RuleReader(new Set(adjustableCodes()), problems);
  const inFile = hasFile ? reader.file(fileSource(root, stats.size)) : void 0;
  const { from, text } = given ?? { from: "`--checks`", text: "" };
  const ofRun = reader.codes({ name: from, text, placeOf: () => void 0 });
  problems.throwIfErrors();
  return {
    given: ofRun,
    givenFrom: from,
    byCode: inFile?.byCode ?? /* @__PURE__ */ new Map(),
    byPackage: inFile?.byPackage ?? /* @__PURE__ */ new Map()
  };
}
function checkAddresses({ byPackage }, { targets }) {
  const problems = new Problems();
  for (const address2 of byPackage.keys()) {
    if (targets.targets.has(address2) || !address2.includes(":")) continue;
    if (problems.size >= MAX_FAULTS2) break;
    const near = nearestName(address2, targets.targets.keys());
    problems.error({
      code: "invalid-settings",
      message: `\`${SETTINGS_FILE}\` sets severities for \`${address2}\`, which is not a target`,
      place: { path: SETTINGS_FILE },
      help: near === void 0 ? "write the address as `lambda-package list ::` does" : `did you mean \`${near}\`?`
    });
  }
  problems.throwIfErrors();
}
function fileSource(root, size) {
  const place = { path: SETTINGS_FILE };
  if (size > MAX_YAML) {
    throw userError({
      code: "invalid-settings",
      message: `\`${SETTINGS_FILE}\` has ${size} bytes; the limit is ${MAX_YAML}`,
      place,
      help: "it holds `checks` and `functions` only"
    });
  }
  const text = readCheckoutFile(realpathSync(root), SETTINGS_FILE, MAX_YAML).toString("utf8");
  const lines = text.split(/\r?\n/);
  const placeOf4 = (key) => {
    const index = lines.findIndex(
      (line) => line.trim().replace(/^["']|["'](?=\s*:)/g, "").startsWith(`${key}:`)
    );
    return index === -1 ? place : { ...place, line: index + 1 };
  };
  return { name: `\`${SETTINGS_FILE}\``, text, placeOf: placeOf4 };
}
var RuleReader = class {
  #codes;
  #problems;
  constructor(codes, problems) {
    this.#codes = codes;
    this.#problems = problems;
  }
  /** `checks:` with codes, and with addresses and names of files that have codes. */
  file(source) {
    const byCode = /* @__PURE__ */ new Map();
    const byPackage = /* @__PURE__ */ new Map();
    const parsed2 = this.#parsed(source);
    const whole = this.#map(source, Array.isArray(parsed2) ? null : parsed2, "at its top");
    for (const key of whole.keys()) {
      if (key === "checks" || key === "functions") continue;
      this.#fault(source, key, `has \`${key}\``, "it holds `checks` and `functions` only");
    }
    for (const [key, value] of this.#map(source, whole.get("checks"), "under `checks`")) {
      if (key.includes(":") || value !== null && typeof value === "object" && !Array.isArray(value)) {
        const inner = this.#map(source, value, `under \`${key}\``);
        byPackage.set(key.replace(/^\/\/(?!:)|^(?:\.\/)+/, ""), this.#levels(source, inner));
      } else
        for (const [code, level] of this.#levels(source, /* @__PURE__ */ new Map([[key, value]]))) byCode.set(code, level);
    }
    return { byCode, byPackage };
  }
  /** A map of codes. */
  codes(source) {
    return this.#levels(source, this.#map(source, this.#parsed(source), "at its top"));
  }
  #parsed(source) {
    if (source.text.trim() === "") return null;
    try {
      return parseYaml(source.text);
    } catch (error) {
      const reason = error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);
      this.#fault(source, void 0, `is not YAML: ${reason}`, "write `code: warning`, one a line");
      return null;
    }
  }
  #map(source, value, where) {
    if (value === null || value === void 0) return /* @__PURE__ */ new Map();
    if (typeof value === "object" && !Array.isArray(value)) return new Map(Object.entries(value));
    this.#fault(source, void 0, `needs a map ${where}`, "write `code: warning`, one a line");
    return /* @__PURE__ */ new Map();
  }
  #levels(source, map) {
    const found2 = /* @__PURE__ */ new Map();
    for (const [code, value] of map) {
      const level = levels.find((one) => one === (value === false ? "off" : value));
      if (!this.#codes.has(code)) {
        const near = nearestName(code, [...this.#codes]);
        const help = near === void 0 ? "docs/checks.md lists the codes whose severity can be set" : `did you mean \`${near}\`?`;
        this.#fault(
          source,
          code,
          `sets a severity for \`${code}\`, which is not a check, or has a severity that cannot be changed`,
          help
        );
      } else if (level === void 0) {
        this.#fault(
          source,
          code,
          `sets \`${code}\` to \`${JSON.stringify(value).slice(0, 80)}\``,
          `use one of ${levels.map((one) => `\`${one}\``).join(", ")}`
        );
      } else found2.set(code, level);
    }
    return found2;
  }
  #fault(source, key, what, help) {
    const place = source.placeOf(key ?? "checks");
    const name = `${source.name.charAt(0).toUpperCase()}${source.name.slice(1)}`;
    this.#problems.error({
      code: "invalid-settings",
      message: `${name} ${what}`,
      ...place !== void 0 && { place },
      help
    });
    if (this.#problems.size >= MAX_FAULTS2) this.#problems.throwIfErrors();
  }
};

// src/wheels/member-checks.ts
var MemberChecks = class {
  #checks = /* @__PURE__ */ new Map();
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
      (found2) => new Map(found2),
      () => /* @__PURE__ */ new Map()
    );
    const checking = { ...wheel, inside };
    this.#checks.set(wheel.path, { wheel: checking, check });
    return checking;
  }
  /** @throws UserError `bad-zip` */
  async verify(archive, members) {
    if (this.#verifier === void 0) {
      const { MemberVerifier: Verifier } = await import("./verify-beside-KVMOWQ2O.js");
      this.#verifier ??= new Verifier();
    }
    return this.#verifier.verify(archive, members);
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

// src/checks/compiled/check-compiled.ts
var KEPT3 = "compiled";
var SHOWN = 5;
var SHARED = /\.(?:so(?:\.[\w.-]+)?|pyd)$/;
async function checkCompiled(content, report3) {
  const { platform, parts, memory } = content;
  if (platform === void 0 || !parts.some(({ entries }) => entries.some(({ path }) => SHARED.test(path)))) {
    return [];
  }
  let faults = memory?.recall(KEPT3);
  if (faults === void 0) {
    const { findCompiled } = await import("./find-compiled-SEHDFNNT.js");
    faults = await findCompiled(content, platform);
    memory?.keep(KEPT3, faults);
  }
  const place = content.runtimePlace ?? content.place;
  const loaded = loadedBy(report3);
  return faults.map((fault2) => {
    const { code, path, origin, text, notes, others: others2 } = fault2;
    const of = origin.endsWith(".whl") ? ` of ${origin}` : "";
    const rest = others2.map((one) => one.path);
    const more = rest.length > SHOWN ? ` and ${rest.length - SHOWN} more` : "";
    const chain = [fault2, ...others2].map(loaded).find((one) => one !== void 0);
    const all = [
      ...chain === void 0 || chain.length === 0 ? [] : [`loaded by ${showChain(chain)}`],
      ...notes,
      ...rest.length > 0 ? [`also ${rest.slice(0, SHOWN).join(", ")}${more}`] : []
    ];
    return {
      severity: severityOf(fault2, report3 !== void 0, chain !== void 0),
      code,
      message: `\`${path}\`${of} ${text}`,
      ...place !== void 0 && { place },
      entry: { package: fault2.part, path },
      help: helpFor2(code, origin),
      ...all.length > 0 && { notes: all }
    };
  });
}
function loadedBy(report3) {
  const chains = new Map(
    report3?.extensions.map(({ entry, chain }) => [`${entry.package}/${entry.path}`, chain])
  );
  return ({ part, path }) => chains.get(`${part}/${path}`);
}
function severityOf({ severity, ifLoaded, isWhole }, isKnown, isLoaded) {
  if (isLoaded) return ifLoaded;
  return isKnown && severity === "error" && !isWhole ? "warning" : severity;
}
function helpFor2(code, origin) {
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

// src/checks/distributions/metadata.ts
var metadataFacts = {
  name: "metadata",
  largest: 1024 * 1024,
  read: (bytes) => {
    const headers = readHeaders(bytes.toString("utf8"), ["name", "version", "requires-dist"]);
    const [name = ""] = headers?.get("name") ?? [];
    const [version = ""] = headers?.get("version") ?? [];
    return { name, version, requires: headers?.get("requires-dist") ?? [] };
  }
};
var METADATA = /^[^/]+\.dist-info\/METADATA$/;
function installedDistributions(content) {
  const found2 = [];
  for (const { roots, entries } of content.parts) {
    for (const entry of entries) {
      if (!entry.path.endsWith("/METADATA")) continue;
      if (!roots.some((root) => entry.path.startsWith(root) && METADATA.test(entry.path.slice(root.length))))
        continue;
      const facts = content.fact(metadataFacts, entry);
      if (facts === void 0 || facts.name === "") continue;
      found2.push({ ...facts, normalizedName: normalizeName(facts.name), entry });
    }
  }
  return found2;
}

// src/checks/distributions/requires-dist.ts
var KEPT4 = "requires-dist";
var MOST = 20;
var checkRequiresDist = (content) => {
  const { platform, memory } = content;
  if (platform === void 0) return Promise.resolve([]);
  const known3 = memory?.recall(KEPT4);
  const unmet = known3 ?? unmetIn(content, platform);
  if (known3 === void 0) memory?.keep(KEPT4, unmet);
  const byProject = /* @__PURE__ */ new Map();
  for (const one of unmet) {
    const group = byProject.get(one.project);
    if (group === void 0) byProject.set(one.project, [one]);
    else group.push(one);
  }
  return Promise.resolve([...byProject.values()].slice(0, MOST).map((group) => warningOf(content, group)));
};
function warningOf({ name, place }, [first, ...more]) {
  const { asker, requirement: requirement2, project, path, part } = first;
  return {
    severity: "warning",
    code: "requires-dist-unmet",
    message: `${asker} in ${name} requires \`${requirement2}\`, which is neither in the package nor in its layers`,
    ...place !== void 0 && { place },
    entry: { package: part, path },
    module: project.replaceAll("-", "_"),
    help: `add ${project}, or turn this off if what needs it is never imported`,
    ...more.length > 0 && { notes: [`also required by ${more.map((one) => one.asker).join(", ")}`] }
  };
}
function unmetIn(content, platform) {
  const distributions = installedDistributions(content);
  const names = new Set(distributions.map(({ normalizedName }) => normalizedName));
  const tops = topLevelNames(content);
  const isLayer = content.parts[0].kind === "layer";
  const ofRuntime = platform.runtime === void 0 && !isLayer ? /* @__PURE__ */ new Map() : projectsOfRuntime;
  return distributions.flatMap(({ name, version, requires, entry }) => {
    const part = content.parts.find(({ entries }) => entries.includes(entry)).name;
    return requires.flatMap((text) => {
      const requirement2 = parsed(text);
      if (requirement2 === void 0 || !applies(requirement2, platform, [])) return [];
      const project = requirement2.normalizedName;
      if (names.has(project) || ofRuntime.has(project) || tops.has(project.replaceAll("-", "_"))) return [];
      const written = formatRequirement({ ...requirement2, marker: void 0 });
      return [{ project, requirement: written, asker: `${name} ${version}`, path: entry.path, part }];
    });
  });
}
function topLevelNames({ parts }) {
  const names = /* @__PURE__ */ new Set();
  for (const { roots, entries } of parts) {
    for (const { path } of entries) {
      const root = roots.findLast((one) => path.startsWith(one));
      if (root === void 0) continue;
      const [top = ""] = path.slice(root.length).split(/[/.]/, 1);
      names.add(top.toLowerCase());
    }
  }
  return names;
}

// src/checks/layout/bytecode.ts
var magicNumbers = /* @__PURE__ */ new Map([
  [6, 3379],
  [7, 3394],
  [8, 3413],
  [9, 3425],
  [10, 3439],
  [11, 3495],
  [12, 3531],
  [13, 3571],
  [14, 3627]
]);
var CACHED = /^(.*\/)?__pycache__\/([^/]+)\.cpython-3(\d+)(?:\.opt-\d)?\.pyc$/;
async function checkBytecode(content) {
  const minor = content.platform && minorOf(content.platform);
  if (minor === void 0) return [];
  const found2 = [];
  for (const part of content.parts) {
    const compiled = part.entries.filter(({ path, kind }) => kind === "file" && path.endsWith(".pyc"));
    if (compiled.length === 0) continue;
    const paths = new Set(part.entries.map(({ path }) => path));
    for (const one of unused(part, compiled, paths, minor)) found2.push(one);
    for (const entry of compiled) {
      const isAlone = !entry.path.includes("__pycache__/") && !paths.has(entry.path.slice(0, -1));
      if (!isAlone || entry.zip?.isEncrypted === true) continue;
      const wrong = await checkMagic(content, part, entry, minor);
      if (wrong !== void 0) found2.push(wrong);
    }
  }
  return found2;
}
function unused({ name }, compiled, paths, minor) {
  const stale = [];
  const lone = [];
  for (const entry of compiled) {
    const [, directory = "", module, version] = CACHED.exec(entry.path) ?? [];
    if (module === void 0) continue;
    if (Number(version) !== minor) stale.push(entry);
    else if (!paths.has(`${directory}${module}.py`)) lone.push(entry);
  }
  const report3 = (entries, text) => {
    const [first] = entries;
    if (first === void 0) return [];
    const size = showBytes(entries.reduce((sum, entry) => sum + entry.size, 0));
    const files = entries.length === 1 ? "1 compiled file" : `${entries.length} compiled files`;
    return [
      {
        severity: "warning",
        code: "unused-bytecode",
        message: `${name} holds ${files} (${size}) ${text}, such as \`${first.path}\``,
        entry: { package: name, path: first.path },
        help: "delete the `__pycache__` directories before the files are zipped"
      }
    ];
  };
  return [
    ...report3(stale, `of another Python, which Python 3.${minor} never reads`),
    ...report3(lone, "in `__pycache__` without the source, which Python never reads")
  ];
}
async function checkMagic(content, { name }, entry, minor) {
  const expected = magicNumbers.get(minor);
  const start = await content.readStart(entry);
  if (expected === void 0 || start.length < 4) return void 0;
  const magic = start.readUInt16LE(0);
  if (magic === expected) return void 0;
  const [other] = Array.from(magicNumbers).find(([, number]) => number === magic) ?? [];
  const maker = other === void 0 ? "another Python" : `Python 3.${other}`;
  return {
    severity: "error",
    code: "bytecode-of-other-python",
    message: `\`${entry.path}\` was compiled by ${maker}: Python 3.${minor} cannot import it`,
    ...content.place !== void 0 && { place: content.place },
    entry: { package: name, path: entry.path },
    help: `package the source, or compile it with Python 3.${minor}`
  };
}

// src/python/outline/path-expressions.ts
var ownPackage = /* @__PURE__ */ Symbol("own package");
var moduleFile = { base: "module", parts: ["__file__"], isNamed: false };
var ownDirectory = { base: "module", parts: [], isNamed: false };
var DEEPEST2 = 20;
var MOST_NAMES = 1e3;
var OPEN = 40;
var OPEN_SQUARE = 91;
var COMMA = 44;
var DOT = 46;
var SLASH = 47;
var PLUS = 43;
var JOINING = /^(?:(?:pathlib\.)?(?:Pure|Posix|PurePosix)?Path|str|(?:os\.)?fspath|(?:os\.)?(?:path\.)?(?:abspath|realpath|normpath|join)|(?:io\.|codecs\.)?open)$/;
var DIRNAME = /^(?:os\.)?(?:path\.)?dirname$/;
var TESTING = /^(?:os\.)?(?:path\.)?(?:exists|isfile|isdir|lexists)$/;
var FILES = /^(?:[\w.]+\.)?files$/;
var IN_PACKAGE = /^(?:(?:pkgutil\.)?get_data|(?:pkg_resources\.)?resource_(?:string|stream|filename)|(?:[\w.]+\.)?(?:read_text|read_binary|open_text|open_binary)|(?:[\w.]+\.)?resources\.path)$/;
var SAME = /^(?:resolve|absolute|expanduser|as_posix)$/;
var TESTED = /^(?:exists|is_file|is_dir)$/;
var PathReader = class {
  #line;
  #names = /* @__PURE__ */ new Map();
  #depth = 0;
  constructor(line) {
    this.#line = line;
  }
  /** Remembers what a name stands for. @param value undefined: something else */
  assign(name, value) {
    if (typeof value === "object" && this.#names.size < MOST_NAMES) this.#names.set(name, value);
    else this.#names.delete(name);
  }
  /** The longest operand that begins at a token; undefined for one that names nothing. */
  operand(at, end) {
    if (this.#depth >= DEEPEST2) return void 0;
    this.#depth++;
    let left = this.#postfix(this.#primary(at, end), end);
    while (left !== void 0 && typeof left.value === "object" && left.isTested !== true) {
      const isPlus = this.#line.isOperator(left.end, PLUS);
      if (left.value.parts.length > MOST_PARTS) break;
      if (left.end >= end || !(isPlus || this.#line.isOperator(left.end, SLASH))) break;
      const right = this.#postfix(this.#primary(left.end + 1, end), end);
      if (typeof right?.value !== "string") break;
      left = this.#postfix({ value: joined(left.value, right.value), end: right.end }, end);
    }
    this.#depth--;
    return left;
  }
  #primary(at, end) {
    const line = this.#line;
    if (at >= end) return void 0;
    const text = line.string(at);
    if (text !== void 0) return { value: text, end: at + 1 };
    if (line.isOperator(at, OPEN)) {
      const close = line.closing(at, end);
      const inner = this.operand(at + 1, close);
      return inner?.end === close ? { ...inner, end: close + 1 } : void 0;
    }
    if (line.kinds[at] === Token.stringStart) return this.#formatted(at, end);
    return line.isName(at) ? this.#named(at, end) : void 0;
  }
  /** `f"{HERE}/x.json"` */
  #formatted(at, end) {
    const line = this.#line;
    const start = line.bytes.toString("latin1", line.starts[at], line.ends[at]);
    if (!/^[rR]?[fF][rR]?["']+\{$/.test(start)) return void 0;
    const inner = this.operand(at + 1, end);
    const last = inner?.end ?? end;
    if (typeof inner?.value !== "object" || line.kinds[last] !== Token.stringEnd) return void 0;
    const rest = line.bytes.toString("utf8", line.starts[last], line.ends[last]);
    const [, path] = /^\}(\/[^"'{}\\]+)["']+$/.exec(rest) ?? [];
    return path === void 0 ? void 0 : { value: joined(inner.value, path), end: last + 1 };
  }
  #named(at, end) {
    const line = this.#line;
    let name = line.text(at);
    if (name === "__file__") return { value: moduleFile, end: at + 1 };
    if (name === "__name__" || name === "__package__") return { value: ownPackage, end: at + 1 };
    const known3 = this.#names.get(name);
    if (known3 !== void 0) return { value: known3, end: at + 1 };
    let next = at + 1;
    const most = Math.min(end, next + 20);
    while (next + 1 < most && line.isOperator(next, DOT) && line.isName(next + 1)) {
      name += `.${line.text(next + 1)}`;
      next += 2;
    }
    return next < end && line.isOperator(next, OPEN) ? this.#call(name, next, end) : void 0;
  }
  #call(name, open, end) {
    const close = this.#line.closing(open, end);
    if (close >= end) return void 0;
    const isTested = TESTING.test(name);
    if (!isTested && !JOINING.test(name) && !DIRNAME.test(name) && !FILES.test(name) && !IN_PACKAGE.test(name))
      return void 0;
    const values = this.#arguments(open + 1, close);
    const [first, second] = values;
    const after = close + 1;
    if (FILES.test(name)) return values.length > 1 ? void 0 : found(packageOf(first ?? ownPackage), after);
    if (IN_PACKAGE.test(name)) {
      const directory = first === void 0 ? void 0 : packageOf(first);
      if (directory === void 0 || typeof second !== "string") return void 0;
      return { value: joined(directory, second), end: after };
    }
    const path = first === void 0 ? void 0 : pathOf(first);
    if (path === void 0) return void 0;
    if (DIRNAME.test(name)) return { value: parentOf(path), end: after };
    const isOpen2 = name.endsWith("open");
    let whole = path;
    for (const part of isOpen2 ? [] : values.slice(1)) {
      if (typeof part !== "string") return void 0;
      whole = joined(whole, part);
    }
    return { value: whole, end: after, ...isTested && { isTested } };
  }
  /** The values of positional arguments. */
  #arguments(start, end) {
    const line = this.#line;
    const values = [];
    for (let at = start; at < end; ) {
      let next = at;
      while (next < end && !line.isOperator(next, COMMA)) {
        const isOpen2 = [OPEN, OPEN_SQUARE, 123].includes(line.operators[next]);
        next = isOpen2 ? Math.max(line.closing(next, end), next) + 1 : next + 1;
      }
      const one = this.operand(at, Math.min(next, end));
      values.push(one?.end === Math.min(next, end) ? one.value : void 0);
      at = next + 1;
    }
    return values;
  }
  /** What attributes and methods make of a path. */
  #postfix(given, end) {
    const line = this.#line;
    let one = given;
    while (one !== void 0 && typeof one.value === "object" && line.isOperator(one.end, DOT)) {
      if (one.value.parts.length > MOST_PARTS) break;
      const at = one.end + 1;
      if (at >= end || !line.isName(at)) break;
      const word = line.text(at);
      const isCall = at + 1 < end && line.isOperator(at + 1, OPEN);
      const after = isCall ? line.closing(at + 1, end) + 1 : at + 1;
      if (word === "parent" && !isCall) one = { value: parentOf(one.value), end: after };
      else if (word === "parents" && line.isOperator(at + 1, OPEN_SQUARE))
        one = this.#ancestor(one.value, at, end);
      else if (SAME.test(word) && isCall) one = { value: one.value, end: after };
      else if (TESTED.test(word) && isCall) return { ...one, end: after, isTested: true };
      else if (word === "joinpath" || word === "with_name") {
        const parts = isCall ? this.#arguments(at + 2, after - 1) : [void 0];
        let value = word === "joinpath" ? one.value : parentOf(one.value);
        for (const part of parts) {
          if (typeof part !== "string") return { value, end: after };
          value = joined(value, part);
        }
        one = { value, end: after };
      } else break;
    }
    return one;
  }
  #ancestor(path, at, end) {
    const line = this.#line;
    const close = line.closing(at + 1, end);
    const number = close === at + 3 ? line.text(at + 2) : "";
    if (!/^\d$/.test(number)) return void 0;
    let value = path;
    for (let left = Number(number); left >= 0; left--) value = parentOf(value);
    return { value, end: close + 1 };
  }
};
var MOST_PARTS = 100;
function found(value, end) {
  return value === void 0 ? void 0 : { value, end };
}
function pathOf(value) {
  if (typeof value === "object") return value;
  if (typeof value === "symbol" || value.startsWith("/")) return void 0;
  return joined({ base: "working-directory", parts: [], isNamed: true }, value);
}
function packageOf(value) {
  if (value === ownPackage) return ownDirectory;
  if (typeof value !== "string") return void 0;
  return /^\w+(?:\.\w+)*$/.test(value) ? { base: { package: value }, parts: [], isNamed: false } : void 0;
}
function parentOf({ base, parts, isNamed }) {
  const isUp = parts.length === 0 || parts.at(-1) === "..";
  return { base, parts: isUp ? [...parts, ".."] : parts.slice(0, -1), isNamed };
}
function joined({ base, parts }, text) {
  const all = [...parts];
  for (const part of text.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === ".." && all.length > 0 && all.at(-1) !== "..") all.pop();
    else all.push(part);
  }
  return { base, parts: all, isNamed: true };
}

// src/python/outline/named-files.ts
var MAY_NAME = /__file__|\bopen\s*\(|\bPath\s*\(|\bfiles\s*\(|\bget_data\b|\bresource/;
var EQUALS = 61;
var COLON = 58;
function namedFiles(source) {
  const lines = new LineReader(source);
  if (!MAY_NAME.test(lines.bytes.toString("latin1"))) return [];
  const paths = new PathReader(lines);
  const found2 = [];
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
        const { base, parts } = one.value;
        found2.push({ base, path: parts.join("/"), line: lines.lines[at] });
      }
      at = Math.max(one.end, at + 1);
    }
  }
  return found2;
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
var KEPT5 = "named-files";
function checkDataFiles(content) {
  const { isInCheckout, memory } = content;
  if (isInCheckout === void 0) return Promise.resolve([]);
  let candidates2 = memory?.recall(KEPT5);
  if (candidates2 === void 0) {
    candidates2 = findCandidates(content);
    memory?.keep(KEPT5, candidates2);
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
function findCandidates(content) {
  const paths = new Set(content.parts.flatMap(({ entries }) => entries.map(({ path }) => path)));
  const found2 = [];
  const sources = content.parts[0].entries.filter(
    ({ path, source }) => source !== void 0 && path.endsWith(".py")
  );
  for (const entry of sources) {
    for (const named2 of content.fact(namedFileFacts, entry) ?? []) {
      if (named2.path.endsWith(".py") || named2.path.endsWith("/__file__")) continue;
      const places = placesOf2(named2, entry, sources);
      if (places.length === 0 || places.some(([path]) => paths.has(path))) continue;
      const files = places.flatMap(([, file]) => file ?? []);
      found2.push([entry.path, entry.source, named2.line, named2.path, files]);
    }
  }
  return found2;
}
function placesOf2({ base, path }, { path: own2, source }, sources) {
  if (base === "module") return pairOf(directoryOf2(own2), directoryOf2(source), path);
  if (base === "working-directory") {
    const root = source.endsWith(own2) ? source.slice(0, -own2.length) : void 0;
    return [
      ...pairOf("", root, path),
      ...pairOf(directoryOf2(own2), directoryOf2(source), path),
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
  for (const part of path.split("/")) {
    if (part === "..") {
      if (parts.pop() === void 0) return void 0;
    } else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

// src/checks/layout/entry-names.ts
var SHOWN2 = 5;
var traps = [
  {
    code: "encrypted-entry",
    severity: "error",
    text: () => "is encrypted: Lambda cannot unpack it",
    help: "make the zip without a password",
    applies: ({ zip }) => zip?.isEncrypted === true
  },
  {
    code: "unknown-compression",
    severity: "error",
    text: ({ zip }) => `is compressed with method ${zip?.method ?? 0}: Lambda unpacks only stored and deflated entries`,
    help: "make the zip with the usual compression (deflate)",
    applies: ({ zip }) => zip !== void 0 && !zip.isEncrypted && zip.method !== 0 && zip.method !== 8
  },
  {
    code: "zip64-entry",
    severity: "warning",
    text: () => "has ZIP64 fields, which only files above 4 GB need: not every reader of zip files accepts them",
    help: "make the zip with a tool that writes ZIP64 only when it must",
    applies: ({ zip }) => zip?.isZip64 === true
  },
  {
    code: "bad-entry-name",
    severity: "error",
    text: () => "has backslashes in its name: on Linux it is one file of that name, and no directory",
    help: "make the zip with a tool that writes `/` (PowerShell 7, Python, 7-Zip, this program)",
    applies: ({ path }) => path.includes("\\")
  },
  {
    code: "bad-entry-name",
    severity: "error",
    text: () => "has an absolute name, or one that leads out of the package",
    help: "make the zip with names relative to the directory of the function",
    applies: ({ path }) => /^\/|^[A-Za-z]:[\\/]|(?:^|[\\/])\.\.(?:[\\/]|$)/.test(path)
  },
  {
    code: "not-readable",
    severity: "error",
    text: ({ mode, kind }) => `has the mode ${(mode & 511).toString(8).padStart(3, "0")}, and Lambda runs as another user: it cannot ${kind === "directory" ? "enter the directory" : "read the file"}`,
    help: "run `chmod -R u=rwX,go=rX .` before the files are zipped",
    applies: isUnreadable
  }
];
function isUnreadable({ mode, kind }) {
  if (mode === 0) return false;
  return kind === "directory" ? (mode & 5) !== 5 : kind === "file" && (mode & 4) === 0;
}
function checkEntryNames(content) {
  if (content.isOurs) return Promise.resolve([]);
  return Promise.resolve(
    content.parts.flatMap((part) => [
      ...traps.flatMap((trap) => report2(part, trap, part.entries.filter(trap.applies))),
      ...duplicates(part),
      ...filesAbove(part),
      ...clashes(part)
    ])
  );
}
function report2({ name }, { code, severity, text, help }, entries) {
  const [first, ...others2] = entries;
  if (first === void 0) return [];
  const more = others2.length > SHOWN2 ? ` and ${others2.length - SHOWN2} more` : "";
  return [
    {
      severity,
      code,
      message: `\`${first.path}\` ${text(first)}`,
      entry: { package: name, path: first.path },
      help,
      ...others2.length > 0 && {
        notes: [
          `also ${others2.slice(0, SHOWN2).map(({ path }) => path).join(", ")}${more}`
        ]
      }
    }
  ];
}
function duplicates(part) {
  const seen = /* @__PURE__ */ new Set();
  const twice = part.entries.filter(({ path, kind }) => {
    if (kind === "directory") return false;
    const isKnown = seen.has(path);
    seen.add(path);
    return isKnown;
  });
  const text = () => "is in the zip more than once: which one Lambda keeps is not defined";
  return report2(
    part,
    {
      code: "duplicate-entry",
      severity: "warning",
      text,
      help: "create the zip again instead of adding to it"
    },
    twice
  );
}
function filesAbove(part) {
  const ordered = part.entries.map((entry) => ({ entry, key: entry.path.replaceAll("/", "\0") })).sort((left, right) => left.key < right.key ? -1 : left.key > right.key ? 1 : 0);
  const below = /* @__PURE__ */ new Map();
  for (const [index, { entry, key }] of ordered.entries()) {
    const next = ordered[index + 1];
    if (entry.kind !== "directory" && next?.key.startsWith(`${key}\0`) === true)
      below.set(entry, next.entry.path);
  }
  const text = (entry) => `is a file, and \`${below.get(entry)}\` is below it: both cannot be unpacked`;
  const help = "rename one of them, and make the zip anew";
  return report2(part, { code: "bad-entry-name", severity: "error", text, help }, [...below.keys()]);
}
function clashes(part) {
  const byLower = /* @__PURE__ */ new Map();
  const clashing = [];
  for (const entry of part.entries) {
    const lower = entry.path.toLowerCase();
    const known3 = byLower.get(lower);
    if (known3 === void 0) byLower.set(lower, entry.path);
    else if (known3 !== entry.path) clashing.push(entry);
  }
  const text = ({ path }) => `and \`${byLower.get(path.toLowerCase())}\` differ in case only: Lambda has both, macOS and Windows only one`;
  const help = "rename one of them, and check which of them the code means";
  return report2(part, { code: "case-clash", severity: "warning", text, help }, clashing);
}

// src/checks/layout/installs.ts
var pathLines = {
  name: "pth",
  largest: 64 * 1024,
  read: (bytes) => bytes.toString("utf8").split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !/^(?:#|import[ \t])/.test(line))
};
var isEditable = {
  name: "editable",
  largest: 64 * 1024,
  read: (bytes) => /"editable"\s*:\s*true/.test(bytes.toString("utf8"))
};
var EDITABLE = /^(?:__editable__[^/]*|_?_editable_impl_[^/]*)\.(?:pth|py)$|\.egg-link$/;
var METADATA_DIRECTORY = /^(.*\/)?([^/]+)\.dist-info\/([^/]+)$/;
function checkInstalls(content) {
  return Promise.resolve(
    content.parts.flatMap((part) => [...editables(content, part), ...stripped(content, part)])
  );
}
function editables(content, part) {
  const found2 = [];
  for (const entry of part.entries) {
    const root = part.roots.find((one) => entry.path.startsWith(one));
    if (root === void 0 || entry.kind !== "file") continue;
    const name = entry.path.slice(root.length);
    if (name.endsWith(".dist-info/direct_url.json")) {
      if (content.fact(isEditable, entry) === true) found2.push(editable(content, part, entry));
      continue;
    }
    if (name.includes("/") || !/\.(?:pth|egg-link)$/.test(name)) continue;
    if (EDITABLE.test(name)) {
      found2.push(editable(content, part, entry));
      continue;
    }
    const lines = content.fact(pathLines, entry) ?? [];
    if (lines.length > 0) found2.push(pathFile(content, part, entry, lines[0]));
  }
  return found2;
}
function editable(content, { name }, { path }) {
  return {
    severity: "error",
    code: "editable-install",
    message: `\`${path}\` is of an editable install: the code itself is not in the package`,
    ...content.place !== void 0 && { place: content.place },
    entry: { package: name, path },
    help: "install the project without `-e` (`--no-editable` with uv)"
  };
}
function pathFile(content, { name }, { path }, line) {
  const shown = line.length > 80 ? `${line.slice(0, 80)}\u2026` : line;
  return {
    severity: "warning",
    code: "path-file",
    message: `\`${path}\` adds \`${shown}\` to the module search path, but Lambda does not read \`.pth\` files`,
    ...content.place !== void 0 && { place: content.place },
    entry: { package: name, path },
    help: "put the modules at the top of the package"
  };
}
function stripped(content, part) {
  const directories = /* @__PURE__ */ new Map();
  for (const entry of part.entries) {
    if (!entry.path.includes(".dist-info/")) continue;
    const [, above = "", distribution, file] = METADATA_DIRECTORY.exec(entry.path) ?? [];
    if (distribution === void 0 || !part.roots.includes(above)) continue;
    const known3 = directories.get(distribution) ?? { entry, isWhole: false };
    directories.set(distribution, known3);
    if (file === "METADATA") known3.isWhole = true;
  }
  return Array.from(directories).flatMap(
    ([distribution, { entry, isWhole }]) => isWhole ? [] : [
      {
        severity: "warning",
        code: "stripped-metadata",
        message: `\`${distribution}.dist-info\` has no METADATA: \`importlib.metadata\` does not find the distribution`,
        ...content.place !== void 0 && { place: content.place },
        entry: { package: part.name, path: entry.path },
        help: "keep the `.dist-info` directories, which are small, when other files are deleted"
      }
    ]
  );
}

// src/checks/layout/links.ts
var LONGEST_TARGET = 4096;
async function checkLinks(content) {
  if (content.isOurs) return [];
  const found2 = [];
  for (const part of content.parts) {
    const links = part.entries.filter(({ kind, zip }) => kind === "link" && zip?.isEncrypted === false);
    if (links.length === 0) continue;
    const names = namesOf(part);
    for (const entry of links) {
      if (entry.size > LONGEST_TARGET) continue;
      const target = (await content.read(entry)).toString("utf8");
      const problem = problemOf(target, entry.path, names);
      if (problem === void 0) continue;
      found2.push({
        severity: "warning",
        code: "broken-link",
        message: `\`${entry.path}\` is a link to \`${target}\`, ${problem}`,
        entry: { package: part.name, path: entry.path },
        help: "zip the files instead of the links: without `-y`, or with `cp -rL` before"
      });
    }
  }
  return found2;
}
function namesOf({ entries }) {
  const names = /* @__PURE__ */ new Set();
  for (const { path } of entries) {
    for (let end = path.length; end > 0; end = path.lastIndexOf("/", end - 1)) {
      const name = path.slice(0, end);
      if (names.has(name)) break;
      names.add(name);
    }
  }
  return names;
}
function problemOf(target, from, names) {
  if (/^\/(?:opt|var\/task)(?:\/|$)/.test(target)) return void 0;
  if (target.startsWith("/")) return "which is not in the package";
  const parts = from.split("/").slice(0, -1);
  for (const part of target.split("/")) {
    if (part === ".." && parts.pop() === void 0) return "which is outside of the package";
    if (part !== ".." && part !== "." && part !== "") parts.push(part);
  }
  return names.has(parts.join("/")) || parts.length === 0 ? void 0 : "which is not in the package";
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
  const found2 = /* @__PURE__ */ new Map();
  for (const part of parts) {
    for (const entry of part.entries) {
      const root = part.roots.findLast((one) => entry.path.startsWith(one));
      if (root === void 0 || before === "own" && root !== part.roots[0]) continue;
      const [, module = "", isPackage] = MODULE.exec(entry.path.slice(root.length)) ?? [];
      if (!standard.has(module) || harmless.has(module)) continue;
      if (isPackage !== void 0 && content.fact(namespaceFact, entry) === true) continue;
      const key = `${module} ${entry.owner}`;
      if (!found2.has(key)) found2.set(key, shadow(content, part.name, module, entry));
    }
  }
  return Promise.resolve([...found2.values()]);
}
function shadow(content, part, module, entry) {
  const { source, owner, path } = entry;
  const effect = `hides \`${module}\` of the standard library from everything that ${content.name} imports`;
  if (source !== void 0 || !owner.endsWith(".whl")) {
    return {
      severity: "warning",
      code: "shadows-stdlib",
      message: `${source ?? path} ${effect}`,
      ...source !== void 0 && { place: { path: source } },
      entry: { package: part, path },
      help: "rename the file, or put it into a package"
    };
  }
  const project = owner.split("-", 1)[0];
  return {
    severity: "error",
    code: "shadows-stdlib",
    message: `${owner} ${effect}`,
    ...content.place !== void 0 && { place: content.place },
    help: `this Python has \`${module}\` itself: leave ${project} out of the requirements, or give it the marker of the versions that need it`
  };
}

// src/checks/layout/namespaces.ts
function checkNamespaces(content) {
  const roots = content.parts.flatMap(
    ({ name, roots: paths, entries }) => paths.map((root) => ({
      part: name,
      root,
      // A root inside another root does not belong to it.
      entries: entries.filter(
        ({ path, kind }) => kind === "file" && path.startsWith(root) && !paths.some(
          (other) => other.length > root.length && other.startsWith(root) && path.startsWith(other)
        )
      )
    }))
  );
  return Promise.resolve([...hiddenPortions(content, roots), ...hiddenModules(roots)]);
}
function hiddenPortions(content, roots) {
  if (roots.length < 2) return [];
  const found2 = [];
  const compare = (directory, members) => {
    const portions = members.flatMap((root) => portionsIn(root, directory));
    const byName4 = /* @__PURE__ */ new Map();
    for (const [name, portion] of portions) {
      const same = byName4.get(name);
      if (same === void 0) byName4.set(name, [portion]);
      else same.push(portion);
    }
    for (const [name, same] of byName4) {
      if (same.length < 2) continue;
      const path = `${directory}${name}/`;
      const winner = same.find(({ init }) => init !== void 0);
      if (winner === void 0) {
        const below = new Set(same.map(({ root, part }) => `${part}\0${root}`));
        const inside = members.filter(({ root, part }) => below.has(`${part}\0${root}`));
        compare(path, inside);
      } else if (content.fact(namespaceFact, winner.init) !== true) {
        for (const other of same) {
          const lost = other === winner ? void 0 : hidden(content, path, winner, other);
          if (lost !== void 0) found2.push(lost);
        }
      }
    }
  };
  compare("", roots);
  return found2;
}
function portionsIn({ part, root, entries }, directory) {
  const start = `${root}${directory}`;
  const found2 = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    if (!entry.path.startsWith(start)) continue;
    const below = entry.path.slice(start.length);
    const slash = below.indexOf("/");
    if (slash === -1 || !/^\w+$/.test(below.slice(0, slash))) continue;
    const name = below.slice(0, slash);
    const children = found2.get(name) ?? /* @__PURE__ */ new Map();
    found2.set(name, children);
    const child = below.slice(slash + 1).split("/", 1)[0];
    if (!children.has(child)) children.set(child, entry);
  }
  return Array.from(found2, ([name, children]) => [
    name,
    { part, root, children, init: children.get("__init__.py") ?? children.get("__init__.pyc") }
  ]);
}
function hidden(content, path, winner, other) {
  const lost = Array.from(other.children).filter(
    ([name]) => !winner.children.has(name) && name !== "__pycache__" && name !== "py.typed"
  );
  const [first] = lost;
  if (first === void 0) return void 0;
  const module = path.replaceAll("/", ".").slice(0, -1);
  return {
    severity: "warning",
    code: "hidden-namespace",
    message: `\`${winner.root}${path}__init__.py\` in ${winner.part} hides \`${first[1].path}\`${others(lost.length - 1)} in ${other.part}: Python takes \`${module}\` from one place only`,
    ...content.place !== void 0 && { place: content.place },
    entry: { package: winner.part, path: `${winner.root}${path}__init__.py` },
    help: "put both into one package or layer, or delete the `__init__.py` if it is empty"
  };
}
function others(count) {
  return count > 0 ? ` and ${count} more` : "";
}
function hiddenModules(roots) {
  return roots.flatMap(({ part, entries }) => {
    const paths = new Set(entries.map(({ path }) => path));
    return entries.flatMap(({ path, owner, source }) => {
      if (!path.endsWith(".py") || owner.endsWith(".whl")) return [];
      const init = `${path.slice(0, -3)}/__init__.py`;
      if (!paths.has(init)) return [];
      return [
        {
          severity: "warning",
          code: "module-and-package",
          message: `\`${path}\` and \`${init}\` have one name: Python takes the package and never the file`,
          ...source !== void 0 && { place: { path: source } },
          entry: { package: part, path },
          help: "rename or delete one of them"
        }
      ];
    });
  });
}

// src/checks/layout/shape.ts
function checkShape(content) {
  if (content.isOurs) return Promise.resolve([]);
  return Promise.resolve(
    content.parts.flatMap((part) => {
      if (part.entries.every(({ kind }) => kind === "directory")) return [empty(part)];
      return part.kind === "layer" ? layerShape(part, content) : functionShape(part, content);
    })
  );
}
function empty({ name, kind }) {
  return {
    severity: "error",
    code: "empty-package",
    message: `${name} holds no files: there is nothing that ${kind === "layer" ? "the layer could add" : "Lambda could run"}`,
    help: "zip the content of the directory of the function"
  };
}
function topLevel2({ entries }) {
  const names = /* @__PURE__ */ new Map();
  for (const { path, kind } of entries) {
    if (kind === "directory") continue;
    const slash = path.indexOf("/");
    const top = slash === -1 ? path : path.slice(0, slash + 1);
    const below = names.get(top);
    if (below === void 0) names.set(top, [path.slice(slash + 1)]);
    else below.push(path.slice(slash + 1));
  }
  return names;
}
function functionShape(part, { start, parts }) {
  const names = topLevel2(part);
  const files = part.entries.filter(({ kind }) => kind !== "directory");
  const inner = files.filter(({ path }) => /\.(?:zip|whl)$/i.test(path) && !path.includes("/"));
  if (inner.length === files.length) {
    return [
      {
        severity: "error",
        code: "zip-in-zip",
        message: `${part.name} holds nothing but ${inner.map(({ path }) => `\`${path}\``).join(", ")}: Lambda unpacks only the outer zip`,
        entry: { package: part.name, path: inner[0].path },
        help: "upload the inner zip"
      }
    ];
  }
  const packed = inner.filter(({ path }) => path.endsWith(".whl"));
  const wheels2 = packed.map(({ path }) => ({
    severity: "warning",
    code: "zip-in-zip",
    message: `\`${path}\` is a wheel inside of the package: Python imports nothing from it`,
    entry: { package: part.name, path },
    help: "unpack it beside the code, such as with `pip install --target .`"
  }));
  const folder = folderOfAll(names, start?.module, parts.length > 1);
  if (folder === void 0) return wheels2;
  return [
    ...wheels2,
    {
      severity: "error",
      code: "package-in-folder",
      message: `Everything in ${part.name} is inside of \`${folder}\`: Lambda and Python look for modules at the top of the zip`,
      entry: { package: part.name, path: folder },
      help: `zip the content of the directory, not the directory: \`(cd ${folder} && zip -r ../function.zip .)\``
    }
  ];
}
function folderOfAll(names, module, hasLayers) {
  const [folder, ...others2] = Array.from(names.keys()).filter(
    (name) => name !== "__MACOSX/" && name !== ".DS_Store"
  );
  if (folder?.endsWith("/") !== true || others2.length > 0) return void 0;
  const below = names.get(folder);
  const isPackage = below.includes("__init__.py");
  const [top] = (module ?? "").split(".");
  if (module !== void 0 && `${top}/` === folder) return void 0;
  const holdsHandler = module !== void 0 && below.some((path) => path === `${top}.py` || path.startsWith(`${top}/`));
  const holdsInstalls = below.some((path) => /^[^/]+\.dist-info\//.test(path)) && (!isPackage || module !== void 0);
  return holdsHandler || holdsInstalls && !hasLayers ? folder : void 0;
}
var OTHER_USES = /^(?:lib|bin|extensions)\//;
var SITE_PACKAGES = /^python\/lib\/python3\.(\d+)\/site-packages\//;
function layerShape(part, { platform }) {
  const files = part.entries.filter(({ kind }) => kind !== "directory");
  const modules = files.filter(({ path }) => /\.(?:py|so)$/.test(path));
  const inPython = modules.filter(({ path }) => path.startsWith("python/"));
  const stray = modules.find(({ path }) => !path.startsWith("python/") && !OTHER_USES.test(path));
  if (inPython.length === 0 && stray !== void 0) {
    return [
      {
        severity: "error",
        code: "layer-layout",
        message: `The layer ${part.name} has no \`python/\`: Python finds none of its modules, such as \`${stray.path}\``,
        entry: { package: part.name, path: stray.path },
        help: "put the modules below `python/`, such as with `pip install --target python`"
      }
    ];
  }
  const minor = platform && minorOf(platform);
  const others2 = new Set(inPython.map(({ path }) => SITE_PACKAGES.exec(path)?.[1]));
  if (minor === void 0 || others2.has(void 0) || others2.has(String(minor)) || others2.size === 0)
    return [];
  const [other] = others2;
  return [
    {
      severity: "error",
      code: "layer-layout",
      message: `The layer ${part.name} is for Python 3.${other}: Python 3.${minor} does not look in \`python/lib/python3.${other}/\``,
      entry: { package: part.name, path: `python/lib/python3.${other}/site-packages/` },
      help: `put the modules below \`python/\` or \`python/lib/python3.${minor}/site-packages/\`, and install them for that Python`
    }
  ];
}

// src/checks/sizes/breakdown.ts
var SHOWN3 = 6;
var WORTH_SAYING = 1e5;
var kinds = [
  { name: "compiled modules in `__pycache__`", is: /(?:^|\/)__pycache__\// },
  { name: "tests", is: /(?:^|\/)tests?\// },
  { name: "type stubs", is: /\.pyi$/ },
  { name: "headers and static libraries", is: /\.(?:h|hpp|hxx|cuh|a|lib|pxd|pyx|cpp)$/ },
  { name: "documentation and examples", is: /(?:^|\/)(?:docs?|examples?|benchmarks?)\// }
];
function breakdownOf(content) {
  const distributions = new Sums();
  const folders = new Sums();
  const savings = new Sums();
  const libraries = /* @__PURE__ */ new Set();
  const installed = installedNames(content);
  let total = 0;
  for (const part of content.parts) {
    for (const entry of part.entries) {
      if (entry.kind === "directory") continue;
      const { path, size } = entry;
      total += size;
      const below = belowRoot(part, path);
      const distribution = distributionOf(entry, below, installed);
      distributions.add(distribution, size);
      folders.add(folderOf(path, below), size);
      const saving = savingOf(entry, below, distribution, libraries);
      if (saving !== void 0) savings.add(saving, size);
    }
  }
  return { total, distributions: distributions.rows(), folders: folders.rows(), savings: savings.rows() };
}
function breakdownNotes({ distributions, folders, savings }) {
  const list = (rows) => rows.filter(({ size }) => size >= WORTH_SAYING).slice(0, SHOWN3).map(({ name, size }) => `${name} ${showBytes(size)}`).join(", ");
  const notes = [
    ["largest distributions", list(distributions)],
    ["largest folders", list(folders)],
    ["could be left out", list(savings)]
  ];
  return notes.flatMap(([what, text]) => text === "" ? [] : [`${what}: ${text}`]);
}
function belowRoot({ roots }, path) {
  let longest = 0;
  for (const root of roots) if (root.length > longest && path.startsWith(root)) longest = root.length;
  return path.slice(longest);
}
function folderOf(path, below) {
  const root = path.slice(0, path.length - below.length);
  const parts = below.split("/").slice(0, -1).slice(0, 2);
  if (parts.length > 0) return `${root}${parts.join("/")}/`;
  return root === "" ? "the top" : root;
}
var DIST_INFO = /^([^/]+?)-[^/-]+\.dist-info\/(?:RECORD|METADATA)$/;
function installedNames({ parts }) {
  const names = /* @__PURE__ */ new Set();
  for (const part of parts) {
    for (const { path } of part.entries) {
      if (!path.includes(".dist-info/")) continue;
      const [, name] = DIST_INFO.exec(belowRoot(part, path)) ?? [];
      if (name !== void 0) names.add(normalizeName(name));
    }
  }
  return names;
}
function distributionOf(entry, below, installed) {
  const { owner, source } = entry;
  if (owner.endsWith(".whl")) return normalizeName(owner.split("-", 1)[0]);
  if (source !== void 0) return owner;
  const [top = ""] = below.split("/", 1);
  if (top === below) return "files at the top";
  const name = normalizeName(top.replace(/(?:-[^-]+)?\.(?:dist-info|data)$|\.libs$/, ""));
  return installed.has(name) ? name : `${top}/`;
}
function savingOf({ path, size }, below, distribution, libraries) {
  if (partsOfSdk.has(distribution.replace(/\/$/, ""))) return "the AWS SDK, which the runtime has too";
  const kind = kinds.find(({ is }) => is.test(below));
  if (kind !== void 0) return kind.name;
  if (!/\.so(?:\.[\w.-]+)?$/.test(path)) return void 0;
  const key = `${path.slice(path.lastIndexOf("/") + 1)} ${size}`;
  if (libraries.has(key)) return "libraries that are there twice";
  libraries.add(key);
  return void 0;
}
var Sums = class {
  #sums = /* @__PURE__ */ new Map();
  add(name, size) {
    const known3 = this.#sums.get(name) ?? { size: 0, files: 0 };
    this.#sums.set(name, known3);
    known3.size += size;
    known3.files++;
  }
  rows() {
    return Array.from(this.#sums, ([name, sum]) => ({ name, ...sum })).sort(
      (a, b) => b.size - a.size || compareCodePoints(a.name, b.name)
    );
  }
};

// src/checks/sizes/check-sizes.ts
function checkUnzippedSize(content) {
  const { parts, name } = content;
  const sizes = parts.map((part) => part.entries.reduce((sum, { size }) => sum + size, 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  if (total <= LARGEST_UNZIPPED) return [];
  const place = content.start?.place ?? content.place;
  const isLayer = parts[0].kind === "layer";
  const each = parts.map((part, index) => `${showBytes(sizes[index])} in ${part.name}`).join(", ");
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

// src/checks/content/registry.ts
var contentChecks = [
  checkEntryNames,
  checkShape,
  checkLinks,
  checkInstalls,
  checkBytecode,
  checkCompiled,
  checkShadows,
  checkNamespaces,
  checkDataFiles,
  checkRequiresDist,
  checkForeignSizes
];
async function checkContent2(content, report3) {
  const found2 = await Promise.all(
    contentChecks.map(async (check) => {
      const problems = new Problems();
      await problems.collectAsync(async () => {
        problems.add(await check(content, report3));
      });
      return problems.diagnostics;
    })
  );
  return found2.flat();
}
function withoutDoubles(findings) {
  const isInFolder = findings.some(({ code }) => code === "package-in-folder");
  const unfound = findings.filter(({ code }) => code === "extension-for-other-python");
  const missing3 = new Set(
    findings.flatMap(({ code, module }) => code === "missing-module" ? module ?? [] : [])
  );
  const keptFromStarting = findings.some(({ code }) => code === "requirement-missing");
  return findings.filter(({ code, entry, module }) => {
    if (code === "requires-dist-unmet") return !missing3.has(module) && !keptFromStarting;
    if (code === "handler-module-missing") return !isInFolder;
    if (code !== "compiled-for-other-python" || entry === void 0) return true;
    const top = entry.path.slice(0, entry.path.indexOf("/") + 1);
    return !unfound.some(({ message }) => message.includes(`\`${top}`));
  });
}

// src/checks/content/check-whole.ts
async function checkWhole(content, { loads, isToldElsewhere, onLoaded }) {
  const found2 = new Problems();
  const failed2 = new Problems();
  const report3 = loads ? await failed2.collectAsync(() => loadReport(content)) : void 0;
  found2.add(await checkContent2(content, report3));
  if (report3 !== void 0) {
    onLoaded?.(report3.sources);
    found2.add(checkLoad(content, report3, isToldElsewhere));
  }
  found2.add(failed2.diagnostics);
  return withoutDoubles(found2.diagnostics);
}

// src/plans/each-platform.ts
var WHEEL_ROOT = /^\.deps\/([^/]+\.whl)\/$/;
function onPlatform(content, platform) {
  const [first, ...layers] = content.parts;
  const { memory } = content;
  const named2 = (name) => `${name} on ${platform.tags[0] ?? platform.description}`;
  return {
    ...content,
    platform,
    parts: [partFor(first, platform), ...layers],
    memory: memory && {
      recall: (name) => memory.recall(named2(name)),
      recallEdited: (name) => memory.recallEdited(named2(name)),
      keep: (name, value) => {
        memory.keep(named2(name), value);
      }
    }
  };
}
function partFor(part, platform) {
  const ranks = tagRanks(platform);
  const best = /* @__PURE__ */ new Map();
  const skipped = /* @__PURE__ */ new Set();
  for (const root of part.roots) {
    const filename = WHEEL_ROOT.exec(root)?.[1];
    const project = filename === void 0 ? void 0 : parseWheelFilename(filename)?.name;
    if (filename === void 0 || project === void 0) continue;
    const rank2 = bestTagRank(filename, ranks);
    const known3 = best.get(project);
    if (rank2 === void 0 || known3 !== void 0 && known3.rank <= rank2) {
      skipped.add(root);
      continue;
    }
    if (known3 !== void 0) skipped.add(known3.root);
    best.set(project, { root, rank: rank2 });
  }
  if (skipped.size === 0) return part;
  const isSkipped = (path) => {
    const end = path.startsWith(".deps/") ? path.indexOf("/", ".deps/".length) : -1;
    return end !== -1 && skipped.has(path.slice(0, end + 1));
  };
  return {
    ...part,
    roots: part.roots.filter((root) => !skipped.has(root)),
    entries: part.entries.filter(({ path }) => !isSkipped(path))
  };
}
function ofAllPlatforms(found2) {
  const groups = /* @__PURE__ */ new Map();
  for (const { platform, findings } of found2) {
    for (const finding2 of findings) {
      const { severity, code, message, place } = finding2;
      const key = JSON.stringify([severity, code, message, place]);
      const group = groups.get(key) ?? { finding: finding2, where: [] };
      groups.set(key, group);
      group.where.push(platform.description);
    }
  }
  return [...groups.values()].map(
    ({ finding: finding2, where }) => where.length === found2.length ? finding2 : { ...finding2, notes: [...finding2.notes ?? [], `on ${where.join(" and ")}`] }
  );
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
    const address2 = dynamic.find(({ tag }) => tag === DT_STRTAB)?.value;
    const size = dynamic.find(({ tag }) => tag === DT_STRSZ)?.value;
    if (address2 === void 0 || size === void 0) {
      return () => {
        throw new ElfError("it has no string table");
      };
    }
    const start = this.#offsetOf(address2);
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
    const address2 = dynamic.find(({ tag }) => tag === DT_STRTAB)?.value;
    const size = dynamic.find(({ tag }) => tag === DT_STRSZ)?.value ?? 0n;
    if (address2 === void 0) return "";
    const start = this.#at(this.#offsetOf(address2), size);
    return this.#bytes.toString("latin1", start, start + Number(size));
  }
  /** The required library versions (`DT_VERNEED`). */
  versions(dynamic, strings) {
    const address2 = dynamic.find(({ tag }) => tag === DT_VERNEED)?.value;
    const count = dynamic.find(({ tag }) => tag === DT_VERNEEDNUM)?.value;
    if (address2 === void 0 || count === void 0) return [];
    const versions = [];
    let at = this.#offsetOf(address2);
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
  #offsetOf(address2) {
    const segment = this.#segments.find(
      (one) => one.type === PT_LOAD && address2 >= one.address && address2 < one.address + one.fileSize
    );
    if (segment === void 0) throw new ElfError("an address is not in any segment");
    return segment.offset + (address2 - segment.address);
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
  const found2 = versions.flatMap((version) => {
    const match = /^GLIBC_(\d{1,4})\.(\d{1,4})(?:\.\d+)?$/.exec(version);
    return match === null ? [] : [[Number(match[1]), Number(match[2])]];
  });
  const [newest] = found2.toSorted((a, b) => b[0] - a[0] || b[1] - a[1]);
  return newest === void 0 ? void 0 : newest.join(".");
}
var NUMBERED = /^(GLIBC|GLIBCXX|CXXABI|GCC)_(\d{1,4}(?:\.\d{1,4}){1,3})$/;
var RELATIVE_RELOCATIONS = "GLIBC_ABI_DT_RELR";
function newestByLibrary(versions) {
  const found2 = /* @__PURE__ */ new Map();
  for (const { library, version } of versions) {
    const [, family, number] = NUMBERED.exec(version === RELATIVE_RELOCATIONS ? "GLIBC_2.36" : version) ?? [];
    if (family === void 0 || number === void 0) continue;
    const families = found2.get(library) ?? /* @__PURE__ */ new Map();
    found2.set(library, families);
    const known3 = families.get(family);
    if (known3 === void 0 || compareNumbers(number, known3) > 0) families.set(family, number);
  }
  return Object.fromEntries(
    Array.from(found2, ([library, families]) => [library, Object.fromEntries(families)])
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
var SMALL3 = 4 * 1024 * 1024;
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
  const ahead = kind.name === compiledFacts.name ? (await wheel.inside)?.get(member.name) : void 0;
  if (ahead !== void 0) return facts.add(member, ahead);
  if (member.size <= SMALL3) return memberFact(wheel, kind, member, build);
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
  #hasNews = false;
  constructor(remembered, build) {
    const { plan, workspace, wheels: wheels2 } = remembered;
    const [anchor] = wheels2.toSorted((a, b) => a.pinned.sha256 < b.pinned.sha256 ? -1 : 1);
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
    const before = this.#edited.sources;
    const sources = [...this.#package.entries.keys()].filter(isSource);
    const changed = sources.filter((_, index) => before[index] !== this.#identity.sources[index]);
    return { value, changed };
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
function identityOf2({ plan, wheels: wheels2, parts, entries }) {
  const hash = createHash("sha256");
  const indexes = new Map(wheels2.map(({ path }, index) => [path, index]));
  hash.update(
    JSON.stringify([
      ...[plan.platform, plan.platforms, plan.checked, plan.entryModule],
      wheels2.map((one) => one.pinned.sha256)
    ])
  );
  const lines = [];
  for (const part of parts) {
    lines.push(`part ${part.kind} ${part.name} ${part.roots.join(" ")}`);
    for (const { path, mode, source = "" } of part.entries) lines.push(`${path}\0${mode}\0${source}`);
  }
  const sources = [];
  for (const [view, entry] of entries) {
    const line = lineOf(entry, indexes);
    if (isSource(view)) sources.push(line);
    else lines.push(line);
  }
  return { digest: hash.update(lines.join("\n")).digest("hex"), sources };
}
function isSource({ path, source }) {
  return source !== void 0 && path.endsWith(".py");
}
function lineOf(entry, indexes) {
  const { path, content, owner } = entry;
  if (content.kind === "member") {
    const { name, crc32: crc322, size: size2 } = content.member;
    return `${indexes.get(content.archive) ?? owner}\0${crc322}\0${size2}${name === path ? "" : `\0${name}`}`;
  }
  if (content.kind === "bytes") return `${owner}\0${digestOf2(content.bytes)}`;
  if (path.endsWith(".py")) return `${owner}\0${digestOf2(readSource(content.path, owner))}`;
  const { size, mtimeNs, ctimeNs, ino } = statSync(content.path, { bigint: true });
  return `${owner}\0${size}\0${mtimeNs}\0${ctimeNs}\0${ino}`;
}
function digestOf2(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

// src/plans/own-content.ts
function ownContent(own2, build = thisBuild) {
  const { plan, planned, workspace } = own2;
  const wheels2 = [...planned.wheels, ...planned.formatWheels];
  const byPath = new Map(wheels2.map((wheel) => [wheel.path, wheel]));
  const entries = /* @__PURE__ */ new Map();
  const parts = partsOf2(own2, entries);
  const absent = /* @__PURE__ */ new Set();
  const memory = build === void 0 || wheels2.length === 0 ? void 0 : new OwnMemory({ plan, workspace, wheels: wheels2, parts, entries }, build);
  const wheelOf2 = (entry) => {
    const { content } = entries.get(entry);
    const wheel = content.kind === "member" ? byPath.get(content.archive) : void 0;
    return content.kind === "member" && wheel !== void 0 ? [wheel, content.member] : void 0;
  };
  const factNow = (kind, entry) => {
    const inWheel = wheelOf2(entry);
    if (inWheel !== void 0) return memberFact(inWheel[0], kind, inWheel[1], build);
    return entry.size > kind.largest ? void 0 : kind.read(readNow(entries.get(entry)));
  };
  return {
    name: plan.target.spec,
    place: plan.target.place,
    runtimePlace: fieldPlace(plan.target, "runtime"),
    isOurs: true,
    parts,
    platform: plan.platform,
    start: startOf(plan),
    beforeStdlib: plan.beforeStdlib,
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
      const found2 = /* @__PURE__ */ new Map();
      for (const entry of asked3) {
        const inWheel = wheelOf2(entry);
        const fact = inWheel === void 0 ? factNow(kind, entry) : await memberFactBeside(inWheel[0], kind, inWheel[1], build);
        if (fact !== void 0) found2.set(entry, fact);
      }
      return found2;
    },
    memory,
    keep: () => {
      for (const wheel of wheels2) keepMemberFacts(wheel);
      memory?.store();
    }
  };
}
function readNow({ content, owner }) {
  if (content.kind === "bytes") return content.bytes;
  return content.kind === "member" ? readMemberNow(content.archive, content.member) : readSource(content.path, owner);
}
function partsOf2(own2, entries) {
  const { plan, contents } = own2;
  const { root } = own2.workspace;
  const sources = new Map(plan.sources.map(({ path, source }) => [path, source]));
  const isLayer = plan.target.type.packagedAs === "lambda-layer";
  const view = (entry, path) => {
    const { content, mode, owner } = entry;
    const source = sourceOf(entry, sources, root);
    const one = {
      path,
      kind: "file",
      mode: 32768 | mode,
      size: sizeOf(entry),
      compressedSize: content.kind === "member" ? content.member.compressedSize : void 0,
      owner,
      ...source !== void 0 && { source }
    };
    entries.set(one, entry);
    return one;
  };
  const bundle = contents.bundle.entries.map((entry) => view(entry, entry.path));
  const layers = (contents.layers ?? []).map(({ target, files }) => ({
    name: target,
    kind: "layer",
    entries: files.map((entry) => view(entry, `${LAYER_ROOT}${entry.path}`)),
    zippedSize: void 0,
    roots: [LAYER_ROOT]
  }));
  const first = {
    name: plan.target.spec,
    kind: isLayer ? "layer" : "function",
    entries: bundle,
    zippedSize: void 0,
    roots: isLayer ? [LAYER_ROOT] : contents.importable === void 0 ? [""] : rootsOfPex(contents.bundle.entries)
  };
  return [first, ...layers];
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
    const wheels2 = stored.wheels.slice(next, next += plan.wheels.length);
    const formatWheels = stored.formatWheels.slice(nextOfFormat, nextOfFormat += plan.formatWheels.length);
    return { plan, stored: { wheels: wheels2, formatWheels } };
  });
}
async function layOutPlans(plans, stored, settings, problems) {
  const laidOut = [];
  for (const { plan, stored: planned } of storedOf(plans, stored)) {
    const { wheels: wheels2 } = planned;
    const own2 = new Problems();
    const contents = await plan.layOut(planned, own2);
    const layers = contents.layers ?? [];
    if (plan.checked !== void 0) {
      const part = {
        target: plan.target.spec,
        files: (contents.importable ?? contents.bundle).entries
      };
      own2.add(checkFunction(plan.checked, [part, ...layers]));
    }
    const content = ownContent({ plan, contents, planned, workspace: settings.workspace });
    const imports = settings.importsOf?.(plan, contents);
    await checkAsPackage(content, { plan, imports }, settings.loads, own2);
    const elsewhere2 = new Set(layers.flatMap((layer) => layer.wheels));
    const found2 = settings.severities.adjust(withoutDoubles(own2.diagnostics), [plan.target.spec]);
    problems.add(found2);
    laidOut.push({
      plan,
      contents,
      imports,
      findings: [...plan.findings ?? [], ...found2],
      isQuiet: own2.diagnostics.length === 0,
      absent: content.absent,
      wheels: wheels2.filter((wheel) => !elsewhere2.has(wheel)),
      sizeNotes: () => breakdownNotes(breakdownOf(content))
    });
  }
  return laidOut;
}
async function checkAsPackage(content, { plan, imports }, loads, problems) {
  const isForLambda = plan.checked !== void 0 || plan.target.type.packagedAs === "lambda-layer";
  if (isForLambda) problems.add(checkUnzippedSize(content));
  const checked = (platform) => ({
    loads,
    isToldElsewhere: (finding2) => imports?.takes(finding2, platform) ?? false,
    onLoaded: (sources) => imports?.loaded(sources)
  });
  if (plan.platforms === void 0) problems.add(await checkWhole(content, checked()));
  else {
    const found2 = [];
    for (const platform of plan.platforms)
      found2.push({
        platform,
        findings: await checkWhole(onPlatform(content, platform), checked(platform.description))
      });
    problems.add(ofAllPlatforms(found2));
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

// src/plans/files-of-import.ts
function filesOfImport({
  missing: missing3,
  name
}) {
  const paths = [];
  for (let module = name; module.length >= missing3.length; module = module.slice(0, Math.max(module.lastIndexOf("."), 0))) {
    const path = module.replaceAll(".", "/");
    paths.push(`${path}.py`, `${path}/__init__.py`);
  }
  return paths;
}

// src/plans/why-plain.ts
function isPlainPackage({ made }, spec) {
  return made?.includes(spec.startsWith("//") ? spec : `//${spec}`) === true;
}
var plainReasons = [leadsOut, elsewhere, requirement];
var plainHelp = "add the requirement that provides it; if a layer provides it, add `# pants: no-infer-dep` to the import line";
function leadsOut(_, { missing: missing3 }) {
  if (!missing3.startsWith(".")) return void 0;
  return {
    reason: "the relative import leads above the directory where imports start",
    help: "name the handler from the directory above (`package.module.function`), so that imports start there"
  };
}
function elsewhere(project, missing3) {
  const { files } = project.workspace;
  const named2 = filesOfImport(missing3);
  const found2 = [];
  for (const directory of files.directories()) {
    const file = named2.map((name) => joinPath(directory, name)).find((path2) => files.isFile(path2));
    if (file !== void 0) found2.push(file);
    if (found2.length > 1) return void 0;
  }
  const [path] = found2;
  if (path === void 0) return void 0;
  const isPackage = path.endsWith("/__init__.py");
  const start = directoryOf(isPackage ? directoryOf(path) : path);
  return {
    reason: `${path} would be this module if imports started in ${start === "" ? "the build root" : `\`${start}\``}`,
    help: "import it by its path below the directory where imports start: the `CodeUri` of the template, else the working directory (`working-directory`)"
  };
}
function requirement(project, { missing: missing3, source, target }) {
  const [importer] = project.targets.owners(source);
  const resolve2 = importer === void 0 ? void 0 : project.graph.resolveOf(importer);
  const top = topLevel(missing3);
  const wanted = normalizeName(top);
  const providers = new Set(project.graph.providersOf(missing3));
  const named2 = [...project.targets.targets.values()].find(
    (one) => one.type.name === "python_requirement" && project.graph.resolveOf(one.spec) === resolve2 && (providers.has(one.spec) || requirementsOf(one).some(({ normalizedName }) => normalizedName === wanted))
  );
  if (named2 === void 0) return void 0;
  const [{ name } = { name: top }] = requirementsOf(named2);
  const isPackaged2 = project.graph.transitive([target]).includes(named2.spec);
  return isPackaged2 ? {
    reason: `what is packaged of the requirement \`${name}\` has no such module`,
    help: `lock a version of ${name} that has it, or add the requirement that provides it`
  } : {
    reason: `the requirement \`${name}\` is not known to provide it`,
    help: "package all requirements: `requirements-mode: all` (`--requirements-mode all`)"
  };
}

// src/plans/left-out.ts
var MAX_NAMED = 10;
function leftOut(project, packages) {
  const plans = packages.filter(({ target }) => target.type.packagedAs !== "archive");
  return [
    ...grouped(
      project,
      plans.map((plan) => ({ plan, names: unimported(project, plan) })),
      unimportedNote
    ),
    ...grouped(
      project,
      plans.map((plan) => ({ plan, names: filesBeside(project, plan) })),
      filesNote
    )
  ];
}
function grouped(project, found2, note) {
  const groups = /* @__PURE__ */ new Map();
  for (const { plan, names } of found2) {
    if (names.length === 0) continue;
    const isPlain = isPlainPackage(project, plan.target.spec);
    const key = JSON.stringify([isPlain, names]);
    const known3 = groups.get(key) ?? { names, isPlain, targets: [] };
    groups.set(key, known3);
    known3.targets.push(plan.target.spec);
  }
  return [...groups.values()].map(({ names, isPlain, targets }) => ({
    targets,
    diagnostic: { severity: "note", ...note(listSome(targets.toSorted(), MAX_NAMED), names, isPlain) }
  }));
}
function unimportedNote(targets, names, isPlain) {
  return {
    code: "requirements-not-imported",
    cause: "left out",
    message: `No import of ${targets} needs these requirements, which are left out: ${listSome(names, MAX_NAMED)}`,
    help: isPlain ? "where a library loads one of them on its own, package all: `requirements-mode: all` (`--requirements-mode all`)" : "add the target of one that a library loads on its own to `dependencies`"
  };
}
function unimported(project, plan) {
  const { graph, targets } = project;
  const { spec } = plan.target;
  if (!includesRequirements(plan.target)) return [];
  const reached = new Set(graph.transitive([spec]));
  const excluded = new Set(graph.excluded([spec]));
  const generators = new Set(
    [...reached].flatMap((one) => {
      const target = targets.targets.get(one);
      return target?.type.name === "python_requirement" ? target.generator ?? [] : [];
    })
  );
  const contained = new Set(
    [...plan.wheels, ...plan.formatWheels, ...plan.projects ?? []].map(({ name }) => name)
  );
  const names = /* @__PURE__ */ new Set();
  for (const generator of generators) {
    for (const one of targets.targets.get(generator)?.generated ?? []) {
      const target = targets.targets.get(one);
      if (target?.type.name !== "python_requirement" || reached.has(one) || excluded.has(one)) continue;
      for (const { normalizedName } of requirementsOf(target)) {
        if (!contained.has(normalizedName) && !STUBS.test(normalizedName)) names.add(normalizedName);
      }
    }
  }
  return [...names].sort();
}
var STUBS = /^types-|-stubs$|-stubs-ext$/;
function filesNote(targets, names, isPlain) {
  return {
    code: "files-beside",
    cause: "beside",
    message: `Files next to modules of ${targets} are left out: ${listSome(names, MAX_NAMED)}`,
    help: isPlain ? "if the code reads them, name them with `include` (`--include`)" : "if the code reads them, own them with `resources` and add that target to `dependencies`"
  };
}
var NOT_DATA = /(?:^|\/)(?:\.[^/]*|BUILD(?:\.[^/]*)?|(?:Docker|Make|Pip|Proc|Just|Vagrant|Jenkins)file[^/]*|(?:LICENSE|README|CHANGELOG|NOTICE|AUTHORS|CONTRIBUTING)[^/]*|requirements[^/]*|constraints[^/]*|pants(?:\.[^/]*)?\.toml|pyproject\.toml|setup\.cfg|tox\.ini|pytest\.ini|mypy\.ini|pylock(?:\.[^/]*)?\.toml|(?:uv|ruff|poetry|pdm)\.toml|samconfig\.toml|template\.ya?ml|serverless\.ya?ml|package(?:-lock)?\.json|tsconfig\.json|cdk\.json|docker-compose\.ya?ml|[^/]*\.(?:pyi?|pyc|pyx|pxd|ipynb|md|rst|lock|tf|tfvars|sh|bat|ps1|whl|zip|pex|egg-info))$/i;
function filesBeside({ graph, targets, workspace }, plan) {
  const packaged = plan.sources.map(({ source }) => source);
  const directories = new Set(packaged.filter((path) => path.endsWith(".py")).map(directoryOf));
  const owned2 = graph.transitive([plan.target.spec]).flatMap((one) => targets.targets.get(one)?.sources ?? []);
  const executed = (plan.makeup.files ?? []).map(({ path }) => path);
  const known3 = /* @__PURE__ */ new Set([...packaged, ...owned2, ...executed, ...workspace.options.python.resolves.values()]);
  const isFile = (spec) => targets.targets.get(spec)?.type.name === "file";
  const isForTools = (path) => known3.has(path) || NOT_DATA.test(path) || targets.owners(path).some(isFile);
  const found2 = /* @__PURE__ */ new Map();
  const visit = (directory, top) => {
    const entries = workspace.files.entries(directory);
    for (const name of directory === "" ? [] : entries?.files ?? []) {
      if (isForTools(joinPath(directory, name))) continue;
      const kind = `${/\.[^.]+$/.exec(name)?.[0] ?? name} below ${top === "" ? directory : top}/`;
      found2.set(kind, (found2.get(kind) ?? 0) + 1);
    }
    for (const name of entries?.directories ?? []) {
      const below = joinPath(directory, name);
      const isCode = workspace.files.entries(below)?.files.some((file) => file.endsWith(".py")) === true;
      if (!isCode && !directories.has(below) && !NOT_OF_CODE.test(name)) visit(below, top);
    }
  };
  const roots = new Set(workspace.sourceRoots.all());
  const inner = new Set([...directories].filter((directory) => !roots.has(directory)));
  for (const directory of directories) visit(directory, topmost(directory, inner));
  return [...found2].map(([kind, count]) => `${count} ${kind}`);
}
var NOT_OF_CODE = /^(?:\..*|3rdparty|build|dist|docs?|examples?|infra(?:structure)?|locks|lockfiles|node_modules|scripts|terraform|tests?)$/i;
function topmost(directory, directories) {
  const parts = directory.split("/");
  const above = parts.map((_, index) => parts.slice(0, index + 1).join("/"));
  return above.find((one) => directories.has(one)) ?? directory;
}

// src/checks/module-index.ts
var ENDING = /^\.(?:pyc?|(?:[\w-]+\.)*so)$/;
function indexModules(files) {
  const modules = /* @__PURE__ */ new Map();
  const directories = /* @__PURE__ */ new Map();
  for (const { path, owner } of files) {
    const slash = path.lastIndexOf("/");
    const dot = path.indexOf(".", slash + 1);
    if (dot <= slash + 1 || !ENDING.test(path.slice(dot))) continue;
    const directory = slash < 0 ? "" : path.slice(0, slash);
    if (directory.includes(".")) continue;
    const isPackage = path.slice(slash + 1, dot) === "__init__" && slash > 0;
    const key = isPackage ? directory : path.slice(0, dot);
    const known3 = modules.get(key);
    if (known3 === void 0 || isPackage && !known3.isPackage) modules.set(key, { owner, isPackage });
    addDirectories(directories, directory, owner);
  }
  return { modules, directories };
}
function addDirectories(directories, directory, owner) {
  for (let path = directory; path !== "" && !directories.has(path); ) {
    directories.set(path, owner);
    path = path.slice(0, Math.max(path.lastIndexOf("/"), 0));
  }
}
function ownerOfModule({ modules, directories }, module) {
  const path = module.replaceAll(".", "/");
  const parent = path.slice(0, Math.max(path.lastIndexOf("/"), 0));
  return modules.get(path)?.owner ?? directories.get(path) ?? modules.get(parent)?.owner;
}
function resolveModule({ modules, directories }, name, isOwn) {
  if (name.startsWith(".")) return { missing: name, run: [] };
  const parts = name.split(".");
  const run2 = [];
  let path = "";
  for (const [index, part] of parts.entries()) {
    const isBelowPackage = modules.get(path)?.isPackage === true;
    path = path === "" ? part : `${path}/${part}`;
    const found2 = modules.get(path);
    if (found2 !== void 0) {
      run2.push(path);
      if (!found2.isPackage || !isOwn(found2.owner)) return { missing: void 0, run: run2 };
    } else if (!directories.has(path)) {
      const isName = isBelowPackage && index === parts.length - 1;
      return { missing: isName ? void 0 : parts.slice(0, index + 1).join("."), run: run2 };
    }
  }
  return { missing: void 0, run: run2 };
}

// src/checks/missing-imports.ts
function missingImports(searched) {
  const found2 = [];
  for (const file of searched.files) {
    for (const [name, { run: run2 }] of searched.imports(file)) {
      if (run2.guard === "string" || isOutside(searched, name)) continue;
      const { missing: missing3 } = resolveModule(searched.index, name, searched.isOwn);
      if (missing3 !== void 0) found2.push({ name, missing: missing3, source: file.source, run: run2 });
    }
  }
  return found2;
}
function isOutside(searched, name) {
  const dot = name.indexOf(".");
  return searched.isOutside(dot < 0 ? name : name.slice(0, dot));
}

// src/plans/why-locked.ts
function createLockedReasons(project) {
  const known3 = /* @__PURE__ */ new Map();
  const lockOf = (source) => {
    const path = lockPathOf(project, source);
    if (path === void 0) return void 0;
    const locked = known3.get(path) ?? distributionsOf(project, path);
    known3.set(path, locked);
    return { path, locked };
  };
  return {
    inCheckout: (missing3) => {
      const lock = lockOf(missing3.source);
      const found2 = lock?.locked.map((one) => ({ name: one.name, file: moduleOfProject(project, lock.path, one, missing3) })).find(({ file }) => file !== void 0 && !isOwned(project, file));
      if (lock === void 0 || found2 === void 0) return void 0;
      return {
        reason: `${found2.file} is that module, of the project \`${found2.name}\` in ${lock.path}, and no target requires it`,
        help: requirementLine(project, found2.name, missing3)
      };
    },
    named: (missing3) => {
      const lock = lockOf(missing3.source);
      const names = new Set(prefixesOf(missing3).map(normalizeName));
      const found2 = lock?.locked.find(({ name }) => names.has(name)) ?? lock?.locked.find(({ name }) => usuallyHas(project, name, missing3));
      if (lock === void 0 || found2 === void 0) return void 0;
      return {
        reason: `${lock.path} has the project \`${found2.name}\`, and no target requires it`,
        help: requirementLine(project, found2.name, missing3)
      };
    }
  };
}
function prefixesOf({ name }) {
  const parts = name.split(".").slice(0, MAX_PARTS2);
  return parts.map((_, index) => parts.slice(0, parts.length - index).join("."));
}
var MAX_PARTS2 = 8;
function usuallyHas({ workspace }, project, missing3) {
  const { modules, areStubs } = modulesOfProject(project, project, workspace.dialect.moduleTable);
  return !areStubs && prefixesOf(missing3).some((prefix) => modules.includes(prefix));
}
function requirementLine(project, name, missing3) {
  const module = prefixesOf(missing3).find((prefix) => normalizeName(prefix) === name) ?? missing3.missing;
  const modules = usuallyHas(project, name, missing3) ? "" : `, modules=["${module}"]`;
  return `add \`python_requirement(name="${name}", requirements=["${name}"]${modules})\` to a BUILD file`;
}
function lockPathOf({ workspace, targets, graph }, source) {
  const { python } = workspace.options;
  const [importer] = targets.owners(source);
  const resolve2 = (importer && graph.resolveOf(importer)) ?? python.defaultResolve;
  const path = python.enableResolves ? python.resolves.get(resolve2) : void 0;
  return path !== void 0 && workspace.files.isFile(path) ? path : void 0;
}
function distributionsOf({ workspace }, path) {
  const text = (name) => decodeText(workspace.read(name));
  const include = (name) => workspace.files.isFile(name) ? text(name) : void 0;
  const lock = new Problems().collect(() => readLock(text(path), path, { include }));
  return lock?.resolves.flatMap(({ distributions }) => distributions) ?? [];
}
function moduleOfProject({ workspace: { files } }, lockPath2, { project }, missing3) {
  const written = project?.directory;
  const directory = written === void 0 ? void 0 : checkoutPath(lockPath2, written);
  if (directory === void 0) return void 0;
  if (directory === "" || missing3.source.startsWith(`${directory}/`)) return void 0;
  return [directory, `${directory}/src`].flatMap((root) => filesOfImport(missing3).map((file) => joinPath(root, file))).find((file) => files.isFile(file));
}
function isOwned({ targets }, path) {
  return targets.owners(path).length > 0;
}

// src/plans/why-unresolved.ts
var SILENCE = "add `# pants: no-infer-dep` to the import line";
function createWhy(project) {
  const locked = createLockedReasons(project);
  const reasons = [
    (missing3) => leadsOut2(missing3),
    (missing3) => ofAnotherPython(missing3),
    (missing3) => locked.inCheckout(missing3),
    (missing3) => ownFile(project, missing3),
    (missing3) => otherSourceRoot(project, missing3),
    (missing3) => typeStubs(project, missing3),
    (missing3) => otherRequirement(project, missing3),
    (missing3) => locked.named(missing3),
    (missing3) => sparseCheckout(project, missing3),
    () => submodule(project)
  ];
  const withoutBuildFiles = [
    (missing3) => ofAnotherPython(missing3),
    ...plainReasons.map((reasonOf) => (missing3) => reasonOf(project, missing3)),
    (missing3) => sparseCheckout(project, missing3),
    () => submodule(project)
  ];
  return (missing3) => {
    const isPlain = isPlainPackage(project, missing3.target);
    for (const reasonOf of isPlain ? withoutBuildFiles : reasons) {
      const found2 = reasonOf(missing3);
      if (found2 !== void 0) return found2;
    }
    if (isPlain) return { help: plainHelp };
    return {
      help: `add the requirement that provides it, or own its file by \`python_sources\`; if a layer that is not a target here provides it, ${SILENCE}`
    };
  };
}
function leadsOut2({ missing: missing3 }) {
  if (!missing3.startsWith(".")) return void 0;
  return {
    reason: "the relative import leads out of the source root of its file",
    help: "make a directory above the source root: `[source].root_patterns` in pants.toml"
  };
}
function ofAnotherPython({ missing: missing3 }) {
  if (!stdlibModules().has(topLevel(missing3))) return void 0;
  return {
    reason: "it is in the standard library of other versions of Python only",
    help: "choose another `runtime`, import it under a condition, or add the requirement that replaces it"
  };
}
function ownFile(project, missing3) {
  const { files, sourceRoots } = project.workspace;
  const { source } = missing3;
  const near = sourceRoots.ofFile(source);
  const roots = [...near === void 0 ? [] : [near], ...sourceRoots.all()];
  const path = filesOfImport(missing3).flatMap((file) => roots.map((root) => joinPath(root, file))).find((candidate) => files.isFile(candidate));
  if (path === void 0) return void 0;
  const owners = project.targets.owners(path).map((spec) => project.targets.targets.get(spec));
  const python = owners.filter(({ type }) => type.name === "python_source" || type.name === "python_test");
  const importers = project.targets.owners(source);
  const importer = importers[0] ?? source;
  const [owner] = python;
  if (owner === void 0) {
    const whose = owners.length === 0 ? "no target owns it" : `${owners[0].spec} owns it as a \`${owners[0].type.name}\``;
    return { reason: `${path} is that module; ${whose}`, help: sourcesLine(project, path) };
  }
  if (python.length > 1) {
    return {
      reason: `${path} is that module; ${python.map(({ spec }) => spec).join(" and ")} own it, so that it is not clear which is meant`,
      help: `add one of them to the \`dependencies\` of ${importer}`
    };
  }
  const [mine, its] = [importers[0], owner.spec].map(
    (spec) => spec === void 0 ? void 0 : project.graph.resolveOf(spec)
  );
  if (mine !== void 0 && its !== void 0 && mine !== its) {
    return {
      reason: `${path} is that module; ${owner.spec} is of the resolve \`${its}\`, and ${importer} of \`${mine}\``,
      help: `write \`resolve=parametrize("${its}", "${mine}")\` on ${owner.generator ?? owner.spec}`
    };
  }
  return {
    reason: `${path} is that module, owned by ${owner.spec}, which is not among the dependencies`,
    help: `take \`!${owner.spec}\` out of \`dependencies\`, or add ${owner.spec} to those of ${importer}`
  };
}
function sourcesLine({ targets }, path) {
  const directory = directoryOf(path);
  const [build = joinPath(directory, "BUILD")] = targets.buildFiles(directory);
  const name = baseName(path);
  const residents = targets.residents(directory).map((spec) => targets.targets.get(spec));
  const hasSources = residents.some(
    ({ type, address: address2 }) => type.generates?.type === "python_source" && address2.specPath === directory
  );
  const isSkipped = /^test_.*\.py$|_test\.py$|^tests\.py$|^conftest\.py$/.test(name);
  if (hasSources || isSkipped) {
    return `add \`python_source(name="${name.replace(/\.py$/, "")}", source="${name}")\` to ${build}`;
  }
  const isNameTaken = directory === "" || residents.some(({ address: address2 }) => address2.specPath === directory && address2.targetName === void 0);
  return `add \`python_sources(${isNameTaken ? 'name="lib"' : ""})\` to ${build}`;
}
function otherSourceRoot(project, missing3) {
  const { files, options: options2 } = project.workspace;
  const beside = [];
  for (let directory = directoryOf(missing3.source); ; directory = directoryOf(directory)) {
    beside.push(directory);
    if (directory === "") break;
  }
  const named2 = filesOfImport(missing3);
  const found2 = beside.find((directory) => named2.some((file) => files.isFile(joinPath(directory, file)))) ?? onlyDirectory(project, named2);
  if (found2 === void 0) return void 0;
  const path = named2.map((file) => joinPath(found2, file)).find((file) => files.isFile(file));
  const patterns = [...options2.source.rootPatterns, `/${found2}`].map((pattern) => `"${pattern}"`);
  const where = found2 === "" ? "the build root" : `\`${found2}\``;
  return {
    reason: `${path} would be this module if ${where} were a source root`,
    help: `write \`root_patterns = [${patterns.join(", ")}]\` below \`[source]\` in pants.toml`
  };
}
function onlyDirectory({ workspace: { files } }, named2) {
  const found2 = /* @__PURE__ */ new Set();
  for (const directory of files.directories()) {
    if (named2.some((file) => files.isFile(joinPath(directory, file)))) found2.add(directory);
    if (found2.size > 1) return void 0;
  }
  const [only] = found2;
  return only;
}
function requirementTargets({ targets }) {
  return [...targets.targets.values()].filter(({ type }) => type.name === "python_requirement").flatMap((target) => requirementsOf(target).map((one) => ({ target, ...one })));
}
function typeStubs(project, { missing: missing3 }) {
  const top = topLevel(missing3);
  const wanted = normalizeName(top);
  const found2 = requirementTargets(project).find(
    ({ target, name, normalizedName }) => normalizedName === wanted && stringListField(target, "modules").length === 0 && modulesOfProject(name, normalizedName, project.workspace.dialect.moduleTable).areStubs
  );
  if (found2 === void 0) return void 0;
  const { modules } = modulesOfProject(
    found2.name,
    found2.normalizedName,
    project.workspace.dialect.moduleTable
  );
  return {
    reason: `the requirement \`${found2.name}\` (${found2.target.spec}) counts as the type stubs of \`${modules.join("`, `")}\``,
    help: moduleLine(found2, top)
  };
}
function moduleLine({ target, name }, module) {
  return target.generator === void 0 ? `add \`modules=["${module}"]\` to ${target.spec}` : `add \`module_mapping={"${normalizeName(name)}": ["${module}"]}\` to ${target.generator}`;
}
function otherRequirement(project, { missing: missing3, source, target, isExcluded: isExcluded3 }) {
  const top = topLevel(missing3);
  const [importer] = project.targets.owners(source);
  const resolve2 = importer === void 0 ? void 0 : project.graph.resolveOf(importer);
  const providers = project.graph.providersOf(missing3);
  const elsewhere2 = providers.find((spec) => project.graph.resolveOf(spec) !== resolve2);
  if (elsewhere2 !== void 0 && resolve2 !== void 0) {
    return {
      reason: `${elsewhere2} provides it in the resolve \`${project.graph.resolveOf(elsewhere2) ?? ""}\`; ${importer} is of \`${resolve2}\``,
      help: `add the requirement to the resolve \`${resolve2}\`, too, and lock again`
    };
  }
  const [provider] = providers;
  const isRemoved = provider !== void 0 && isExcluded3 && project.graph.excluded([target]).includes(provider);
  if (provider !== void 0 && (isRemoved || project.graph.transitive([target]).includes(provider))) {
    if (isExcluded3) {
      return {
        reason: `${provider} provides it, and is left out of the package by \`!!\` or \`--exclude\``,
        help: "give the function a layer with it, or do not leave it out"
      };
    }
    return {
      reason: `${provider} is said to give it, and what is packaged of it has no such module`,
      help: `lock a version of ${provider} that has it, or correct its \`modules\``
    };
  }
  if (provider !== void 0 && importer !== void 0) {
    return {
      reason: providers.length === 1 ? `${provider} provides it, but is not among the dependencies` : `${providers.join(" and ")} provide it, so that it is not clear which is meant`,
      help: `add ${providers.length === 1 ? provider : "one of them"} to the \`dependencies\` of ${importer}, or take \`!${provider}\` out of them`
    };
  }
  const wanted = normalizeName(top);
  const named2 = requirementTargets(project).find(({ normalizedName }) => normalizedName === wanted);
  if (named2 === void 0) return void 0;
  return {
    reason: `the requirement \`${named2.name}\` (${named2.target.spec}) is said to give other modules`,
    help: moduleLine(named2, top)
  };
}
function sparseCheckout({ workspace }, missing3) {
  const { leftOut: leftOut2 } = workspace.unusual;
  if (leftOut2.size === 0) return void 0;
  const near = workspace.sourceRoots.ofFile(missing3.source);
  const roots = [...near === void 0 ? [] : [near], ...workspace.sourceRoots.all(), ""];
  const path = filesOfImport(missing3).flatMap((file) => roots.map((root) => joinPath(root, file))).find((file) => isLeftOut(leftOut2, file));
  if (path === void 0) return void 0;
  return {
    reason: `${path} may be that module; the sparse checkout leaves it out`,
    help: `add \`${directoryOf(path) || path}\` to \`sparse-checkout\` of the step with \`actions/checkout\``
  };
}
function isLeftOut(leftOut2, file) {
  if (leftOut2.has(file)) return true;
  for (let directory = directoryOf(file); directory !== ""; directory = directoryOf(directory)) {
    if (leftOut2.has(`${directory}/`)) return true;
  }
  return false;
}
function submodule({ workspace }) {
  const empty2 = missingSubmodules(workspace);
  if (empty2.length === 0) return void 0;
  return {
    reason: `the submodule${empty2.length === 1 ? "" : "s"} ${empty2.map((path) => `\`${path}\``).join(", ")} ${empty2.length === 1 ? "is" : "are"} not checked out and may hold it`,
    help: "add `with: { submodules: recursive }` to the step with `actions/checkout`"
  };
}
function missingSubmodules(workspace) {
  const text = new Problems().collect(() => workspace.read(".gitmodules").toString("utf8")) ?? "";
  const paths = [...text.matchAll(/^[ \t]*path[ \t]*=[ \t]*(\S.*)$/gm)];
  return paths.map((match) => match[1].trim()).filter((path) => {
    const inside = workspace.files.entries(path);
    return inside === void 0 || inside.files.length === 0 && inside.directories.length === 0;
  });
}

// src/plans/unresolved-imports.ts
var MAX_NAMED2 = 10;
var PackageImports = class {
  plan;
  index;
  isExact = true;
  missing;
  failing = /* @__PURE__ */ new Map();
  #places;
  /** On how many platforms files are loaded. */
  #loaded = /* @__PURE__ */ new Map();
  constructor(project, plan, { bundle, importable, layers = [] }) {
    this.plan = plan;
    const own2 = importable?.entries ?? filesOfLayer(bundle);
    this.index = indexModules([...own2, ...layers.flatMap((layer) => layer.files)]);
    this.missing = missingImports(searchedPackage(project, plan, this.index));
    this.#places = new Set(this.missing.map(({ source, run: run2 }) => `${source}:${run2.line}`));
  }
  /** Notes what one of the platforms certainly loads. */
  loaded(sources) {
    for (const source of sources) this.#loaded.set(source, (this.#loaded.get(source) ?? 0) + 1);
  }
  isLoaded(source) {
    return this.#loaded.get(source) === (this.plan.platforms?.length ?? 1);
  }
  /** Takes over what loading says of an import that is missing, since more is known of it here. @param platform one of several */
  takes(finding2, platform) {
    const { code, severity, chain } = finding2;
    const place = this.#placeOf(finding2);
    if (code !== "missing-module" && code !== "module-removed" || place === void 0) return false;
    const known3 = this.failing.get(place);
    const where = [...known3?.where ?? [], ...platform === void 0 ? [] : [platform]];
    const isCertain = severity === "error";
    const sources = new Map(this.plan.sources.map((one) => [one.path, one.source]));
    const files = chain.map(({ module, path }) => sources.get(path ?? "") ?? module).slice(-LONGEST_CHAIN);
    const isKept = known3 !== void 0 && (known3.isCertain || !isCertain);
    this.failing.set(place, { ...isKept ? known3 : { isCertain, chain: files }, where });
    return true;
  }
  /** Where the import of a finding is: names in brackets have lines of their own, after that of the statement. */
  #placeOf({ source, line, subject }) {
    const place = `${source ?? ""}:${line}`;
    if (this.#places.has(place)) return place;
    const [after] = this.missing.filter((one) => one.source === source && one.missing === subject && one.run.line > line).map(({ run: run2 }) => run2.line).sort((a, b) => a - b);
    return after === void 0 ? void 0 : `${source}:${after}`;
  }
};
var LONGEST_CHAIN = 20;
function guessIndexes(project, plans) {
  const modulesOf2 = assumedModules(project);
  return plans.map((plan) => {
    const assumed = [...plan.wheels, ...plan.formatWheels].flatMap(
      ({ name, filename }) => modulesOf2(name).map((module) => ({
        path: `${module.replaceAll(".", "/")}/__init__.py`,
        owner: filename
      }))
    );
    const index = indexModules([...plan.sources, ...assumed]);
    const missing3 = missingImports(searchedPackage(project, plan, index));
    return { plan, index, isExact: false, missing: missing3, failing: /* @__PURE__ */ new Map(), isLoaded: () => false };
  });
}
function assumedModules({ targets, workspace }) {
  const { moduleTable } = workspace.dialect;
  const declared = /* @__PURE__ */ new Map();
  for (const target of targets.targets.values()) {
    if (target.type.name !== "python_requirement") continue;
    const modules = stringListField(target, "modules");
    if (modules.length === 0) continue;
    for (const { normalizedName } of requirementsOf(target)) {
      declared.set(normalizedName, [...declared.get(normalizedName) ?? [], ...modules]);
    }
  }
  return (name) => [
    ...declared.get(name) ?? [],
    ...modulesOfProject(name, name, moduleTable).modules,
    ...spellings(name)
  ];
}
function spellings(name) {
  const parts = name.split("-");
  if (parts.length > MAX_PARTS3) return [];
  return parts.slice(1).reduce(
    (known3, part) => known3.flatMap((start) => [`${start}.${part}`, `${start}_${part}`]),
    parts.slice(0, 1)
  );
}
var MAX_PARTS3 = 6;
function searchedPackage(project, plan, index) {
  const platforms = plan.platforms ?? (plan.platform === void 0 ? [] : [plan.platform]);
  const libraries = platforms.map(({ markers }) => {
    const minor = Number(markers.python_version?.split(".")[1] ?? NaN);
    return minor >= 6 ? stdlibModulesOf(minor) : stdlibModules();
  });
  const standard = libraries.length === 0 ? [stdlibModules()] : libraries;
  return {
    files: plan.sources.filter(({ path }) => path.endsWith(".py")),
    index,
    imports: ({ source, path }) => project.graph.imports(source, path),
    isOwn: (owner) => !owner.endsWith(".whl"),
    isOutside: (top) => standard.every((one) => one.has(top)) || top === "__main__" || top === "_typeshed"
  };
}
function findUnresolved(project, packages) {
  const { unownedDependencyBehavior, ignoredUnownedImports } = project.workspace.options.pythonInfer;
  const isIgnored = (name) => ignoredUnownedImports.some((prefix) => name === prefix || name.startsWith(`${prefix}.`));
  const unresolved = [];
  const ofRuntime = /* @__PURE__ */ new Map();
  const excused = /* @__PURE__ */ new Set();
  for (const one of packages) {
    const { plan } = one;
    const target = plan.target.spec;
    const isForLambda = plan.checked !== void 0 || plan.target.type.packagedAs === "lambda-layer";
    for (const found2 of one.missing) {
      const place = `${found2.source}:${found2.run.line}`;
      if (isIgnored(found2.name)) {
        excused.add(place);
        continue;
      }
      const top = topLevel(found2.missing);
      if (modulesOfRuntime.has(top) && (isForLambda || plan.handler !== void 0)) {
        ofRuntime.set(target, (ofRuntime.get(target) ?? /* @__PURE__ */ new Set()).add(top));
        continue;
      }
      const isLeftOut2 = isExcluded2(project, plan, found2.name);
      if (isLeftOut2 || plan.seesOtherModules === true) excused.add(place);
      if (isLeftOut2 && !includesRequirements(plan.target)) continue;
      const doubt = doubtOf(one, isLeftOut2);
      const failing = one.failing.get(place);
      const isFatal = failing?.isCertain === true && doubt === void 0;
      if (isFatal || unownedDependencyBehavior !== "ignore") {
        const chain = failing?.isCertain === true ? failing.chain : void 0;
        const where = failing?.where.length === plan.platforms?.length ? [] : failing?.where ?? [];
        const { scope, guard } = found2.run;
        const isConditional = guard === "condition" && scope === "module" && failing === void 0;
        const isSkipped = isConditional && one.isLoaded(found2.source);
        unresolved.push({ ...found2, target, isFatal, isSkipped, chain, where, isExcluded: isLeftOut2, doubt });
      }
    }
  }
  return { unresolved, ofRuntime, excused };
}
function doubtOf({ plan, isExact }, isLeftOut2) {
  if (isLeftOut2) return "a layer";
  if (plan.seesOtherModules === true) {
    return plan.target.type.packagedAs === "lambda-function" ? "a layer" : "the interpreter";
  }
  return isExact ? void 0 : "one of the wheels";
}
function isExcluded2(project, plan, module) {
  const [provider, ...more] = project.graph.providersOf(module);
  if (provider === void 0 || more.length > 0) return false;
  const target = project.targets.targets.get(provider);
  if (target?.type.name !== "python_requirement") return false;
  const projects = new Set(requirementsOf(target).map(({ normalizedName }) => normalizedName));
  return !plan.wheels.some(({ name }) => projects.has(normalizeName(name)));
}
function reportUnresolved(project, { unresolved, ofRuntime }) {
  const byModule = /* @__PURE__ */ new Map();
  for (const one of unresolved) {
    const known3 = byModule.get(one.missing);
    if (known3 === void 0) byModule.set(one.missing, [one]);
    else known3.push(one);
  }
  const why = createWhy(project);
  const findings = Array.from(byModule, ([module, imports]) => finding(module, imports, why));
  return ofRuntime.size === 0 ? findings : [...findings, runtimeFinding(ofRuntime)];
}
function finding(module, imports, why) {
  const first = imports.find(({ isFatal }) => isFatal) ?? imports.find((one) => severityOf2(one) === "warning") ?? imports[0];
  const severity = severityOf2(first);
  const targets = [...new Set(imports.map(({ target }) => target))].sort();
  const { reason, help } = why(first);
  const notes = [
    ...reason === void 0 ? [] : [reason],
    ...chainNote(first),
    ...placesNote(first, imports),
    ...first.where.length > 0 ? [`on ${first.where.join(" and ")}`] : []
  ];
  return {
    targets,
    diagnostic: {
      severity,
      code: "unresolved-import",
      module,
      message: `Nothing in ${listed(targets)} provides \`${module}\`: ${consequence(first)}`,
      place: { path: first.source, line: first.run.line },
      help,
      ...notes.length === 0 ? {} : { notes }
    }
  };
}
function severityOf2({ isFatal, isSkipped, run: run2 }) {
  if (isFatal) return "error";
  if (isSkipped) return "note";
  return run2.guard === "none" || run2.guard === "condition" ? "warning" : "note";
}
function consequence({ doubt, run: run2, chain, source, isSkipped }) {
  const unless = doubt === void 0 ? "" : `, unless ${doubt} brings it`;
  if (chain !== void 0) {
    return `the import would fail as soon as the package is loaded${unless}`;
  }
  if (isSkipped) return "the condition around the import does not hold there";
  switch (run2.guard) {
    case "caught":
      return `${source} catches that`;
    case "main":
      return 'the import is behind `if __name__ == "__main__"`, which is not run there';
    case "type-checking":
      return "only type checkers run the import";
    default:
      if (run2.scope === "function") return "the import would fail when the function around it is called";
      if (run2.guard === "condition") return "the import would fail where its condition holds";
      return `the import would fail when ${source} is loaded${unless}`;
  }
}
function chainNote({ chain = [], isFatal }) {
  return isFatal && chain.length > 1 ? [`the handler loads it: ${chain.join(" \u2192 ")}`] : [];
}
function placesNote(first, imports) {
  const places = new Set(imports.map(({ source, run: run2 }) => `${source}:${run2.line}`));
  places.delete(`${first.source}:${first.run.line}`);
  return places.size === 0 ? [] : [`also imported at ${listed([...places])}`];
}
function runtimeFinding(ofRuntime) {
  const targets = [...ofRuntime.keys()].sort();
  const modules = [...new Set([...ofRuntime.values()].flatMap((names) => [...names]))].sort();
  return {
    targets,
    diagnostic: {
      severity: "note",
      code: "import-of-runtime",
      message: `${listed(targets)} ${targets.length === 1 ? "gets" : "get"} ${listed(modules)} from the Lambda runtime, which decides the version`,
      help: "add requirements for them to have the versions that you tested"
    }
  };
}
function isUnowned({ code, severity, module }) {
  return code === "unowned-import" && severity === "warning" && module !== void 0;
}
function listed(names) {
  return listSome(names, MAX_NAMED2);
}

// src/plans/through-others.ts
var MAX_NAMED3 = 10;
function throughOthers(project, diagnostics, packages) {
  const brought = /* @__PURE__ */ new Map();
  const targets = /* @__PURE__ */ new Set();
  const users = packages.map((one) => ({
    ...one,
    sources: new Set(one.plan.sources.map(({ source }) => source)),
    isRequired: once(() => requiredBy(project, one.plan))
  }));
  for (const { module = "", place } of diagnostics.filter(isUnowned)) {
    const owners = users.filter(({ sources }) => sources.has(place?.path ?? "")).map(({ plan, index, isRequired }) => ({
      spec: plan.target.spec,
      index,
      owner: ownerOfModule(index, module),
      isRequired
    })).filter(
      ({ owner, isRequired }) => owner === void 0 || owner.endsWith(".whl") && !isRequired()(owner)
    );
    const [first] = owners;
    if (first?.owner === void 0 || owners.some(({ owner }) => owner === void 0)) continue;
    const name = nameInNamespace(first.index, module);
    const wheels2 = brought.get(name) ?? /* @__PURE__ */ new Set();
    brought.set(name, wheels2);
    for (const { owner } of owners) if (owner !== void 0) wheels2.add(owner);
    for (const { spec } of owners) targets.add(spec);
  }
  if (brought.size === 0) return [];
  const isPlain = [...targets].every((spec) => isPlainPackage(project, spec));
  const names = [...brought].map(([module, wheels2]) => `${module} (${[...wheels2].sort().join(", ")})`);
  return [
    {
      targets: [...targets].sort(),
      diagnostic: {
        severity: "warning",
        code: "import-through-another",
        message: `No ${isPlain ? "declared requirement" : "target"} provides the import ${listSome(names, MAX_NAMED3)}; it only works because another requirement, or a lock that is packaged as a whole, pulls it in`,
        help: "add requirements for these projects; otherwise they disappear together with what pulls them in"
      }
    }
  ];
}
function requiredBy({ graph, targets }, plan) {
  const requirements = graph.transitive([plan.target.spec]).map((spec) => targets.targets.get(spec)).flatMap((one) => one?.type.name === "python_requirement" ? requirementsOf(one) : []);
  const names = new Set(requirements.map(({ normalizedName }) => normalizedName));
  const wheels2 = [...plan.wheels, ...plan.formatWheels].filter(({ name }) => names.has(name));
  const required = new Set(wheels2.map(({ filename }) => filename));
  return (wheel) => required.has(wheel);
}
function nameInNamespace({ modules, directories }, module) {
  const parts = module.split(".");
  const count = parts.findIndex((_, index) => {
    const path = parts.slice(0, index + 1).join("/");
    return modules.has(path) || !directories.has(path);
  });
  return parts.slice(0, count === -1 ? parts.length : count + 1).join(".");
}

// src/plans/settle.ts
function settle(project, diagnostics, packages, found2, severities, unchanged = []) {
  const imports = findUnresolved(project, packages);
  const faults = faultsElsewhere(project, diagnostics);
  const raised = /* @__PURE__ */ new Map();
  const blamed = /* @__PURE__ */ new Set();
  const owners = /* @__PURE__ */ new Map();
  const couldOwn = ownersOf(project, distinctImports(project, imports.unresolved.filter(mayFail)));
  const plans = [...packages.map(({ plan }) => plan), ...unchanged];
  const isUsed = usedFiles(project, plans);
  for (const fault2 of faults) {
    const place = `${fault2.code} ${fault2.place?.path ?? ""}`;
    const known3 = owners.get(place);
    const owned2 = known3 ?? couldOwn(fault2);
    if (known3 === void 0) {
      owners.set(place, owned2);
      for (const one of owned2.imports) blamed.add(one);
    }
    if (owned2.imports.length > 0 || isUsed(fault2)) raised.set(fault2, asError(fault2, owned2));
  }
  const left = imports.unresolved.filter((one) => !blamed.has(one));
  const ofImports = [
    ...reportUnresolved(project, { ...imports, unresolved: left }),
    ...throughOthers(project, diagnostics, packages)
  ];
  const reported = [...ofImports, ...leftOut(project, plans)].flatMap(
    ({ diagnostic, targets }) => severities.adjust([diagnostic], targets).map((one) => ({ diagnostic: one, targets }))
  );
  const places = new Map(reported.map(({ diagnostic }) => [placeKey2(diagnostic), diagnostic.severity]));
  const isTold = (one) => ofTheLoad.has(one.code) && (imports.excused.has(placeKey2(one)) || places.has(placeKey2(one)) && (one.severity !== "error" || places.get(placeKey2(one)) === "error"));
  const rest = diagnostics.filter((one) => !isUnowned(one) && !isTold(one)).map((one) => raised.get(one) ?? one);
  return {
    diagnostics: onceEach([...rest, ...reported.map(({ diagnostic }) => diagnostic)]),
    findings: findingsOf(plans, found2, rest, reported),
    imports: new Set(ofImports.flatMap(({ targets }) => targets))
  };
}
var ofTheLoad = /* @__PURE__ */ new Set(["missing-module", "missing-name", "module-removed"]);
function placeKey2({ place }) {
  return `${place?.path ?? ""}:${place?.line ?? ""}`;
}
function onceEach(diagnostics) {
  const byText = /* @__PURE__ */ new Map();
  for (const one of diagnostics) if (!byText.has(keyOf4(one))) byText.set(keyOf4(one), one);
  return groupCauses([...byText.values()]);
}
function throwIfWrong({ diagnostics }) {
  if (diagnostics.some(({ severity }) => severity === "error")) throw new UserError(diagnostics);
}
function findingsOf(plans, found2, diagnostics, reported) {
  const byPath = grouped2(diagnostics, ({ place }) => [place?.path ?? ""]);
  const order = new Map(diagnostics.map((one, index) => [one, index]));
  const byTarget2 = grouped2(reported, ({ targets }) => targets);
  return new Map(
    plans.map((plan) => {
      const spec = plan.target.spec;
      const own2 = new Set(found2.get(spec) ?? []);
      const sources = new Set(plan.sources.map(({ source }) => source));
      const ofFiles = [...sources].flatMap((path) => byPath.get(path) ?? []);
      for (const one of ofFiles.sort((a, b) => order.get(a) - order.get(b))) own2.add(one);
      for (const { diagnostic } of byTarget2.get(spec) ?? []) own2.add(diagnostic);
      return [spec, shownDiagnostics([...own2].filter((one) => !isUnowned(one)))];
    })
  );
}
function grouped2(items, keysOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const known3 = groups.get(key);
      if (known3 === void 0) groups.set(key, [item]);
      else known3.push(item);
    }
  }
  return groups;
}
function faultsElsewhere(project, diagnostics) {
  const errors = new Set(
    project.problems.diagnostics.filter(({ severity }) => severity === "error").map(keyOf4)
  );
  return diagnostics.filter((one) => one.severity === "warning" && errors.has(keyOf4(one)));
}
function keyOf4({ code, message, place }) {
  return JSON.stringify([code, message, place?.path, place?.line, place?.column]);
}
function mayFail({ run: run2 }) {
  return run2.guard === "none" || run2.guard === "condition";
}
var ofSources = /* @__PURE__ */ new Set(["conftest-in-tests", "unmatched-glob", "wrong-extension"]);
function distinctImports(project, imports) {
  const { files, sourceRoots } = project.workspace;
  const modules = /* @__PURE__ */ new Map();
  for (const one of imports) {
    const wanted = filesOfImport(one);
    const key = wanted.join("\0");
    const known3 = modules.get(key);
    if (known3 !== void 0) {
      known3.imports.push(one);
      continue;
    }
    const paths = sourceRoots.all().flatMap((root) => wanted.map((file) => joinPath(root, file)));
    modules.set(key, { own: paths.filter((path) => files.isFile(path)), imports: [one] });
  }
  return [...modules.values()];
}
var owned = (imports) => ({
  imports,
  distinct: [...new Map(imports.map((one) => [one.missing, one])).values()]
});
function ownersOf(project, missing3) {
  const ofNobody = owned(missing3.filter(({ own: own2 }) => own2.length === 0).flatMap(({ imports }) => imports));
  const ofFiles = missing3.filter(({ own: own2 }) => own2.length > 0);
  const nothing2 = owned([]);
  return ({ code, place }) => {
    if (place === void 0) return nothing2;
    const directory = directoryOf(place.path);
    const isBelow2 = (path) => directory === "" || path.startsWith(`${directory}/`);
    const below = project.targets.buildFiles(directory).includes(place.path) ? ofFiles.filter(({ own: own2 }) => own2.some(isBelow2)).flatMap(({ imports }) => imports) : [];
    const others2 = ofSources.has(code) ? nothing2 : ofNobody;
    return below.length === 0 ? others2 : owned([...others2.imports, ...below]);
  };
}
function usedFiles(project, plans) {
  let reached;
  const used = /* @__PURE__ */ new Map();
  const find = (path) => {
    const generators = [...project.targets.targets.values()].filter(
      ({ generated, sources, type }) => generated.length > 0 && type.generates?.by === "requirements" && sources.includes(path)
    );
    if (generators.length === 0) return false;
    reached ??= new Set(project.graph.transitive(plans.map(({ target }) => target.spec)));
    return generators.some((one) => one.generated.some((spec) => spec.includes("#") && reached.has(spec)));
  };
  return ({ place }) => {
    const path = place?.path ?? "";
    const known3 = used.get(path) ?? find(path);
    used.set(path, known3);
    return known3;
  };
}
var MOST_NAMED2 = 10;
function asError(fault2, { distinct }) {
  const path = fault2.place?.path ?? "it";
  const named2 = distinct.slice(0, MOST_NAMED2).map(
    ({ missing: missing3, source, run: run2 }) => `${path} could not be read whole; it may own \`${missing3}\`, which ${source}:${run2.line} imports`
  );
  const more = distinct.length - named2.length;
  const notes = [...fault2.notes ?? [], ...named2, ...more > 0 ? [`and ${more} more`] : []];
  return { ...fault2, severity: "error", notes };
}

// src/commands/late-findings.ts
var LateFindings = class {
  #severities;
  #found = [];
  constructor(severities) {
    this.#severities = severities;
  }
  /** The package with these findings; the very same where none is reported. */
  addTo(one, found2) {
    const adjusted = this.#severities.adjust(found2, [one.target]);
    if (adjusted.length === 0) return one;
    for (const finding2 of adjusted) this.#found.push(finding2);
    return { ...one, findings: [...one.findings, ...adjusted.map(toFinding)] };
  }
  get diagnostics() {
    return this.#found;
  }
};

// src/commands/growth-warning.ts
var SHOWN_WHEELS = 5;
function growthWarning(host, plan, one, { budget, comparison: comparison2 }) {
  const change = comparison2.changes.get(plan.target.spec);
  if (change?.change !== "changed" || !one.path.endsWith(".zip")) return void 0;
  const base = comparison2.commit.slice(0, 7);
  const place = plan.target.place;
  const sizeOf2 = (wheel) => statsAt(storedPath(host, wheel))?.size;
  const grown = change.growth === void 0 ? void 0 : growthOf(change.growth, sizeOf2);
  if (typeof grown !== "number") {
    return {
      severity: "note",
      code: "growth-unknown",
      message: `By how much ${one.path} has grown since the base ${base} is not known: ${whyUnknown(change, grown)}`,
      place,
      help: "a lock with hashes and sizes, such as that of uv, says how large its wheels are"
    };
  }
  if (grown <= budget.bytes) return void 0;
  return {
    severity: "warning",
    code: "over-size-budget",
    message: `${one.path} has grown by about ${showBytes(grown)} to ${showBytes(one.size)} since the base ${base}; the size budget is ${budget.text}`,
    place,
    notes: notesOf(change.growth, sizeOf2),
    help: "leave out what the function does not import, or raise the budget"
  };
}
function whyUnknown({ before }, wheel) {
  if (wheel !== void 0) return `nothing says how large \`${wheel.filename}\` is`;
  return before === void 0 ? "the base cannot plan it" : "no lock with hashes decides what is in it";
}
function notesOf({ added, removed, ofFiles }, sizeOf2) {
  const of = (wheel) => wheel.size ?? sizeOf2(wheel) ?? 0;
  const before = new Map(removed.map((wheel) => [wheel.name, wheel]));
  const rows = added.map((wheel) => {
    const old = before.get(wheel.name);
    const more = of(wheel) - (old === void 0 ? 0 : of(old));
    const from = old === void 0 ? "new" : `instead of ${old.version}`;
    return {
      more,
      text: `${wheel.name} ${wheel.version} (${from}): ${showBytes(Math.abs(more))} ${more < 0 ? "less" : "more"}`
    };
  }).filter(({ more }) => more > 0).toSorted((a, b) => b.more - a.more);
  const shown = rows.slice(0, SHOWN_WHEELS).map(({ text }) => text);
  const rest = rows.length - shown.length;
  return [
    ...shown,
    ...rest > 0 ? [`and ${rest} more`] : [],
    ...ofFiles > 0 ? [`files of the checkout: ${showBytes(ofFiles)} more`] : []
  ];
}

// src/commands/keep-going.ts
function canGoOn({ plans, failed: failed2 }, diagnostics) {
  const known3 = new Set(failed2.flatMap(({ findings }) => findings.map(keyOf5)));
  return plans.length > 0 && diagnostics.every((one) => one.severity !== "error" || known3.has(keyOf5(one)));
}
function keyOf5({ code, message, place }) {
  return JSON.stringify([code, message, place?.path, place?.line]);
}
function soundPackages(plans, settled2, keepGoing) {
  if (!settled2.diagnostics.some(({ severity }) => severity === "error")) return { plans, failure: void 0 };
  if (keepGoing !== void 0) {
    const found2 = plans.map((plan) => ({
      ...{ plan, target: plan.target, findings: settled2.findings.get(plan.target.spec) ?? [] }
    }));
    const sound = found2.filter(({ findings }) => findings.every(({ severity }) => severity !== "error")).map(({ plan }) => plan);
    const failed2 = [...keepGoing.failed, ...found2];
    if (canGoOn({ plans: sound, failed: failed2 }, settled2.diagnostics)) {
      return { plans: sound, failure: new UserError(settled2.diagnostics) };
    }
  }
  throwIfWrong(settled2);
  return { plans, failure: void 0 };
}

// src/commands/package-lines.ts
function showFetched({ reused, restored, downloaded }) {
  const part = ({ count, bytes }, from) => count === 0 ? `none ${from}` : `${count} ${from} (${showBytes(bytes)})`;
  return [
    ...restored.count > 0 ? [part(restored, "from the cache")] : [],
    ...reused.count > 0 || restored.count === 0 ? [part(reused, "reused")] : [],
    part(downloaded, "downloaded")
  ].join(", ");
}
function lastLine(packages, wheels2, milliseconds) {
  const size = packages.reduce((sum, one) => sum + one.size, 0);
  const sources = [
    [wheels2?.reused, "reused"],
    [wheels2?.restored, "from the cache"],
    [wheels2?.downloaded, "downloaded"]
  ];
  const shown = sources.flatMap(
    ([found2, where]) => found2 === void 0 || found2.count === 0 ? [] : [`${found2.count} ${where}`]
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
  const help = "leave out what the function does not import";
  const warnings = [];
  if (plan.handler !== void 0 && !hasBucket && size > LARGEST_DIRECT_UPLOAD) {
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
  const found2 = warnings.map((warning) => ({
    ...warning,
    severity: "warning",
    place: plan.target.place,
    ...notes.length > 0 && { notes }
  }));
  return late.addTo(one, found2);
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
async function writePackage(project, { plan, contents, wheels: wheels2, findings }) {
  removeLeftovers(dirname(plan.output));
  if (plan.kind === "directory") await markDirectory(plan.output);
  const artifact = await contents.write(plan.output);
  if (plan.hasMetadata) await writeMetadata(plan, plan.output);
  const precompiled = contents.compiled && await compiledModules(contents.compiled, artifact);
  return {
    ...packagedTarget(project, plan, artifact, contents.layers ?? [], wheels2),
    image: artifact.image ?? null,
    precompiled: precompiled ?? null,
    findings: findings.map(toFinding)
  };
}
async function compiledModules({ entries, python, failed: failed2 }, { path }) {
  const unzippedSize = unzippedSizeOf({ entries });
  const paths = new Set(entries.map((entry) => entry.path));
  const { readZipMembers } = await import("./read-zip-ASUAQL6V.js");
  const members = statSync(path).isDirectory() ? void 0 : await readZipMembers(path);
  const size = members?.filter(({ name }) => paths.has(name)).reduce((sum, { compressedSize }) => sum + compressedSize, 0);
  return { python, modules: entries.length, failed: failed2, size: size ?? unzippedSize, unzippedSize };
}
function packagedTarget(project, plan, artifact, layers, wheels2) {
  const elsewhere2 = new Set(layers.flatMap(({ sources }) => sources));
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
    sources: plan.sources.map(({ source }) => source).filter((source) => !elsewhere2.has(source)),
    layers: layers.map(({ target, unzippedSize, wheels: others2, sources }) => ({
      target,
      unzippedSize,
      wheels: others2.map(packagedWheel),
      sources
    }))
  };
}
function packagedWheel({ pinned: pinned2, size }) {
  const { name, version, filename, sha256 } = pinned2;
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
  constructor(request2, build) {
    this.#request = request2;
    this.#build = build;
    this.#settings = digestOf3([request2.project.workspace.options, request2.settings]);
    this.#before = request2.rewrite ? void 0 : this.#read();
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
      const record2 = parseBoundedJson(text);
      return record2.build === this.#build && record2.root === root ? decode2(record2) : void 0;
    } catch {
      return void 0;
    }
  }
  /** undefined where the plan does not decide the bytes. */
  async #keysOf(plan) {
    const { planDigest, deployDigest } = await this.#request.digester.digestsOf(plan);
    if (planDigest === null) return void 0;
    return {
      key: digestOf3([planDigest, plan.target.spec]),
      checked: digestOf3([deployDigest, this.#settings])
    };
  }
};
function openWritten(request2) {
  return thisBuild === void 0 ? void 0 : new WrittenPackages(request2, thisBuild);
}
function stampsOf({ output, hasMetadata }) {
  const stats = [output, ...hasMetadata ? [metadataPath(output)] : []].map(fileStats);
  return stats.every((one) => one !== void 0) ? stats.map(stampOf) : void 0;
}
function isThere(plan, stamps) {
  const now = stampsOf(plan);
  return now?.length === stamps.length && now.every((stamp, index) => isSameStamp(stamps[index], stamp));
}
function digestOf3(value) {
  return jsonDigest(
    value,
    (_, member) => member instanceof Map || member instanceof Set ? [...member] : member
  );
}
function encode2({ build, root, entries }) {
  const wheels2 = [];
  const numbers = /* @__PURE__ */ new Map();
  const numberOf = (wheel) => {
    const key = `${wheel.filename} ${wheel.sha256}`;
    const known3 = numbers.get(key);
    if (known3 !== void 0) return known3;
    numbers.set(key, wheels2.length);
    return wheels2.push(wheel) - 1;
  };
  const rows = Object.entries(entries).map(([output, { packaged, ...rest }]) => {
    const { wheels: held, layers, ...others2 } = packaged;
    const recorded = layers.map((layer) => ({ ...layer, wheels: layer.wheels.map(numberOf) }));
    return [output, { ...rest, packaged: others2, wheels: held.map(numberOf), layers: recorded }];
  });
  return JSON.stringify({ build, root, wheels: wheels2, entries: Object.fromEntries(rows) });
}
function decode2({ build, root, wheels: wheels2, entries }) {
  const named2 = (numbers) => numbers.map((one) => wheels2[one]);
  const rows = Object.entries(entries).map(([output, entry]) => {
    const { wheels: held, layers, packaged, ...rest } = entry;
    const whole = layers.map((layer) => ({ ...layer, wheels: named2(layer.wheels) }));
    return [output, { ...rest, packaged: { ...packaged, wheels: named2(held), layers: whole } }];
  });
  return { build, root, entries: Object.fromEntries(rows) };
}

// src/commands/package.ts
function packageTargets(host, project, request2) {
  return preparePackages(host, project, request2, (prepared) => writeAll2(host, project, request2, prepared));
}
async function preparePackages(host, project, request2, use) {
  const precompiler = createPrecompiler(host);
  const sources = createWheelSources(host, project, request2.wheels, request2.restore);
  try {
    const workshop = { precompiler, sources, checks: new MemberChecks() };
    return await use(await prepareAll(host, project, request2, workshop));
  } finally {
    precompiler.dispose();
    await sources.close();
  }
}
async function prepareAll(host, project, request2, { precompiler, sources, checks }) {
  const locks = createLockedWheels(host, project, sources);
  const settings = request2.images ?? noImages;
  const images = imagePlanner(host, settings, settings.all);
  const rules = await readSeverityRules(project.workspace.root, request2.checks);
  if (rules !== void 0) checkAddresses(rules, project);
  const severities = new Severities(rules);
  const written = openRecord(host, project, request2, rules !== void 0);
  let unplanned = [];
  const planned = async (round) => {
    const problems2 = new Problems();
    const selected2 = await stage(
      host,
      "Plan the packages",
      () => planAll(host, project, request2, problems2, { locks, precompiler, severities, images })
    );
    request2.record?.planned(selected2);
    if (request2.keepGoing !== true || !canGoOn(selected2, problems2.diagnostics)) problems2.throwIfErrors();
    unplanned = selected2.failed;
    const { query, wheels: wheels2 } = request2;
    const head = { host, project, planned: selected2, query, wheels: wheels2, precompiler, images: settings.all };
    const plans2 = await leaveOutSame(head, request2, problems2);
    request2.accept?.(plans2);
    const before2 = await findWritten(plans2, written);
    const open = plans2.filter((plan) => before2.get(plan)?.isQuiet !== true);
    const { fetched: fetched2, counts, hasGaps } = await stage(host, "Fetch the wheels", async () => {
      const made = await fetchAll(open, { sources, checks });
      const lacksSome = round < MAX_ROUNDS2 && await findGaps(open, made.fetched);
      const hasWheels = open.some((plan) => plan.wheels.length + plan.formatWheels.length > 0);
      if (!lacksSome && hasWheels) host.log.info(`Wheels: ${showFetched(made.counts)}`);
      return { ...made, hasGaps: lacksSome };
    });
    if (hasGaps) return planned(round + 1);
    request2.record?.fetched(counts);
    return { plans: plans2, before: before2, open, fetched: fetched2, problems: problems2 };
  };
  const { plans, before, problems, bundles } = await checks.beside(async () => {
    const made = await planned(1);
    const { workspace } = project;
    const settings2 = {
      ...{ workspace, loads: request2.loads !== false, severities },
      importsOf: (plan, contents) => new PackageImports(project, plan, contents)
    };
    const laidOut = await stage(
      host,
      "Lay out and check",
      () => layOutPlans(made.open, made.fetched, settings2, made.problems)
    );
    return { ...made, bundles: laidOut };
  });
  const unused2 = await noteUnused(project, bundles, problems);
  const settled2 = settle(
    project,
    problems.diagnostics,
    bundles.flatMap(({ imports }) => imports ?? []),
    new Map(bundles.map(({ plan, findings }) => [plan.target.spec, findings])),
    severities,
    plans.filter((plan) => before.get(plan)?.isQuiet === true)
  );
  request2.record?.checked(settled2.findings);
  for (const line of severities.hidden()) host.log.info(line);
  return {
    plans,
    bundles: new Map(bundles.map((one) => [one.plan, one])),
    ...{ before, written, settled: settled2, unused: unused2, severities, failed: unplanned }
  };
}
async function noteUnused(project, bundles, problems) {
  if (project.made === void 0) return /* @__PURE__ */ new Set();
  const { noteUnused: note } = await import("./unused-requirements-LUJ3VTK7.js");
  return note(project, bundles, problems);
}
function openRecord(host, project, { record: record2, rewrite = false, sbom, loads, sizeBudget, hasBucket = false }, hasRules) {
  if (record2 === void 0) return void 0;
  const looksInside = hasRules || sbom !== void 0;
  const settings = [loads !== false, sizeBudget?.isGrowth === false ? sizeBudget.bytes : null, hasBucket];
  return openWritten({ host, project, digester: record2.digester, settings, rewrite, looksInside });
}
async function findWritten(plans, written) {
  const found2 = /* @__PURE__ */ new Map();
  for (const plan of plans) {
    const before = await written?.find(plan);
    if (before !== void 0) found2.set(plan, before);
  }
  return found2;
}
async function writeAll2(host, project, request2, prepared) {
  const { settled: settled2, bundles, written, severities } = prepared;
  const keepGoing = request2.keepGoing === true ? { failed: prepared.failed } : void 0;
  const { plans, failure } = soundPackages(prepared.plans, settled2, keepGoing);
  const told = new Set(severities.hidden());
  const warnings = failure === void 0 ? settled2.diagnostics : [];
  reportDiagnostics(warnings, host.log);
  const late = new LateFindings(severities);
  const failed2 = new Problems();
  const packages = await stage(host, "Write the packages", async () => {
    const made = [];
    for (const plan of plans) {
      const isWritten = !prepared.before.has(plan);
      const wrote = await writeOne(project, request2, prepared, { plan, late, failed: failed2 });
      if (wrote === void 0) continue;
      const one = withGrowth(host, request2, wrote, { plan, late });
      const { announcesMetadata: announces } = project.workspace.dialect;
      for (const line of announcement(plan, one, { isWritten, announces })) request2.announce(line);
      for (const line of [...layerLines(one), ...compiledLines(one)]) host.log.info(line);
      made.push(one);
      request2.record?.made(one, !isWritten);
    }
    written?.store();
    failed2.throwIfErrors();
    if (request2.sbom !== void 0) {
      const { writeSbom } = await import("./write-sbom-6QDOA6OA.js");
      const wheels2 = [...bundles.values()].flatMap((bundle) => bundle.wheels);
      await writeSbom(request2.sbom, project.workspace.root, made, wheels2);
    }
    return made;
  });
  reportDiagnostics(late.diagnostics, host.log);
  for (const line of severities.hidden()) if (!told.has(line)) host.log.info(line);
  return { packages, warnings: [...warnings, ...late.diagnostics], failure };
}
function withGrowth(host, { sizeBudget, record: record2 }, one, { plan, late }) {
  const comparison2 = record2?.comparison;
  if (sizeBudget?.isGrowth !== true || comparison2 === void 0) return one;
  const found2 = growthWarning(host, plan, one, { budget: sizeBudget, comparison: comparison2 });
  return found2 === void 0 ? one : late.addTo(one, [found2]);
}
async function writeOne(project, { sizeBudget, record: record2, hasBucket }, { settled: settled2, unused: unused2, bundles, before, written }, {
  plan,
  late,
  failed: failed2
}) {
  const { spec, type } = plan.target;
  const findings = settled2.findings.get(spec) ?? [];
  const bundle = bundles.get(plan);
  const known3 = before.get(plan)?.packaged;
  const kept = known3 && { ...known3, findings: findings.map(toFinding) };
  if (bundle === void 0) return kept;
  const write = () => writePackage(project, { ...bundle, findings });
  const own2 = new Problems();
  const made = kept ?? await (type.packagedAs === "docker-image" ? own2.collectAsync(write) : write());
  failed2.add(own2.diagnostics);
  if (made === void 0) {
    record2?.notMade(spec, own2.diagnostics);
    return void 0;
  }
  const one = withSizeWarnings(bundle, made, { budget: sizeBudget, hasBucket }, late);
  const isQuiet = bundle.isQuiet && one === made && !settled2.imports.has(spec) && !unused2.has(spec);
  await written?.add(plan, { packaged: one, isQuiet, absent: [...bundle.absent] });
  return one;
}
async function leaveOutSame(head, { compare, record: record2 }, problems) {
  if (compare === void 0 || record2 === void 0) return head.planned.plans;
  const { leaveOutSame: leaveOut } = await import("./compare-KLBQHMVU.js");
  return leaveOut(head, compare, record2, problems);
}
var MAX_ROUNDS2 = 10;
async function findGaps(plans, fetched2) {
  let hasGaps = false;
  for (const { plan, stored } of storedOf(plans, fetched2)) {
    if (await plan.findGaps?.(stored) === true) hasGaps = true;
  }
  return hasGaps;
}
async function fetchAll(plans, { sources, checks }) {
  const wheels2 = plans.flatMap((plan) => plan.wheels);
  const pinned2 = [...wheels2, ...plans.flatMap((plan) => plan.formatWheels)];
  const platforms = plans.flatMap(({ platform }) => platform?.description ?? []);
  await sources.restore(pinned2, { platforms }, checks);
  const fetched2 = await fetchWheels(pinned2, { ...sources.fetching(), checks });
  return {
    // `fetchWheels` keeps the order of its input.
    fetched: {
      wheels: fetched2.wheels.slice(0, wheels2.length),
      formatWheels: fetched2.wheels.slice(wheels2.length)
    },
    counts: fetched2
  };
}

// src/commands/wheels.ts
async function wheels(host, project, request2) {
  const problems = new Problems();
  const reasons = /* @__PURE__ */ new Map();
  const wholeLocks = /* @__PURE__ */ new Set();
  const sources = createWheelSources(host, project, request2.wheels);
  const locks = noting(createLockedWheels(host, project, sources), reasons, wholeLocks);
  const query = { query: request2.query, dist: void 0 };
  const severities = new Severities(await readSeverityRules(project.workspace.root));
  const images = imagePlanner(host, void 0, false);
  const context = { locks, precompiler: void 0, severities, images };
  const { plans } = await planAll(host, project, query, problems, context).finally(() => sources.close());
  problems.throwIfErrors();
  const packages = guessIndexes(project, plans);
  const settled2 = settle(project, problems.diagnostics, packages, /* @__PURE__ */ new Map(), severities);
  throwIfWrong(settled2);
  const text = request2.format === "json" ? JSON.stringify(plans.map(toJson), null, 2) : [...plans.map((plan) => toText(plan, reasons)), ...showOpen(wholeLocks)].join("\n\n");
  return { text, warnings: settled2.diagnostics };
}
function showOpen(wholeLocks) {
  return [...wholeLocks].map(
    (path) => `${path} does not record what its wheels need: \`package\` also adds dependencies that it does not pin; they are not listed here`
  );
}
function noting(locks, reasons, wholeLocks) {
  return {
    ...locks,
    choose: async (question) => {
      const selected2 = await locks.choose(question);
      selected2.wheels.forEach((wheel, index) => reasons.set(wheel, selected2.reasons[index]));
      if (selected2.isWholeSet === true) for (const { lockPath: lockPath2 } of selected2.wheels) wholeLocks.add(lockPath2);
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
      // It may contain a password, or the key of a signed URL.
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
  const width = largest(
    chosen.map(({ filename }) => filename.length),
    0
  );
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
  if (otherVersions.length > 0) parts.push(`not ${otherVersions.join(", ")}, also in the lock`);
  return parts.filter((part) => part !== "").join("; ");
}
function showAsker(wheel, chain, target) {
  const parent = chain.at(-2);
  if (parent !== void 0) {
    const extras = parent.extras.length === 0 ? "" : `[${parent.extras.join(",")}]`;
    return `needed by ${parent.normalizedName}${extras}`;
  }
  return target === wheel.lockPath ? "the whole lock is used" : `required by ${target}`;
}

// src/plans/artifact-names.ts
var ALLOWED = /^[A-Za-z0-9._@=,+#-]+$/;
var DIGITS = 6;
function artifactNames(project) {
  let counts;
  return (spec) => {
    const stem = stemOf(spec);
    if (!ALLOWED.test(stem)) return void 0;
    counts ??= countStems(project);
    const digest = createHash("sha256").update(spec).digest("hex").slice(0, DIGITS);
    const isClear = (counts.get(stem.toLowerCase()) ?? 0) <= 1;
    return `lambda-package.${stem}${isClear ? "" : `.${digest}`}.zip`;
  };
}
function stemOf(spec) {
  return spec.replace(/^\/\/:/, "").replace(/[/:]/g, ".");
}
function countStems({ targets }) {
  const counts = /* @__PURE__ */ new Map();
  for (const target of targets.targets.values()) {
    if (!isPackaged(target)) continue;
    const stem = stemOf(target.spec).toLowerCase();
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

// src/report/manifest.ts
function showManifest(manifest) {
  return `${JSON.stringify(manifest, null, 2)}
`;
}
function withEarlier(earlier, later) {
  const isSame = later.commit !== null && earlier.commit === later.commit && earlier.repository === later.repository && earlier.baseCommit === later.baseCommit && earlier.directory === later.directory && earlier.version === later.version;
  if (!isSame) return later;
  return {
    ...later,
    partial: earlier.partial || later.partial,
    packages: byTarget([...later.packages, ...earlier.packages]),
    removed: byTarget([...later.removed, ...earlier.removed])
  };
}
function byTarget(all) {
  const found2 = /* @__PURE__ */ new Map();
  for (const one of all) if (!found2.has(one.target)) found2.set(one.target, one);
  return [...found2.values()].sort((a, b) => a.target < b.target ? -1 : 1);
}

// docs/manifest.schema.json
var manifest_schema_default = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  title: "Manifest of lambda-package",
  description: "All that is known of a run: what `package` and `plan` write and `report` and `deploy` read. Texts come from the checkout that was packaged: escape them.",
  type: "object",
  additionalProperties: false,
  required: [
    "schema",
    "version",
    "repository",
    "commit",
    "directory",
    "baseCommit",
    "partial",
    "packages",
    "removed"
  ],
  properties: {
    schema: {
      const: 1
    },
    version: {
      description: "Version of lambda-package.",
      type: "string",
      pattern: "^\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}(?:-[0-9A-Za-z.-]{1,60})?$"
    },
    repository: {
      description: "`owner/name` on GitHub.",
      anyOf: [
        {
          type: "string",
          pattern: "^[A-Za-z0-9_.-]{1,100}/[A-Za-z0-9_.-]{1,100}$"
        },
        {
          type: "null"
        }
      ]
    },
    commit: {
      description: "The commit that was checked out.",
      anyOf: [
        {
          $ref: "#/$defs/commit"
        },
        {
          type: "null"
        }
      ]
    },
    baseCommit: {
      description: "The commit that it was compared with.",
      anyOf: [
        {
          $ref: "#/$defs/commit"
        },
        {
          type: "null"
        }
      ]
    },
    directory: {
      description: "The build root, relative to the root of the repository; empty where they are the same.",
      type: "string",
      maxLength: 4096,
      pattern: "^[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"
    },
    partial: {
      description: "`changed-only` left packages out; such a manifest cannot be deployed.",
      type: "boolean"
    },
    packages: {
      type: "array",
      items: {
        $ref: "#/$defs/package"
      },
      maxItems: 1e4
    },
    removed: {
      description: "Packages that the base has and this commit lacks.",
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["target", "type", "runtime", "architecture"],
        properties: {
          target: {
            $ref: "#/$defs/address"
          },
          type: {
            $ref: "#/$defs/name"
          },
          runtime: {
            anyOf: [
              {
                $ref: "#/$defs/name"
              },
              {
                type: "null"
              }
            ]
          },
          architecture: {
            anyOf: [
              {
                $ref: "#/$defs/name"
              },
              {
                type: "null"
              }
            ]
          }
        }
      },
      maxItems: 1e4
    }
  },
  $defs: {
    commit: {
      type: "string",
      pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"
    },
    sha256: {
      type: "string",
      pattern: "^[0-9a-f]{64}$"
    },
    bytes: {
      type: "integer",
      minimum: 0,
      maximum: 1e12
    },
    name: {
      description: "A line of text.",
      type: "string",
      minLength: 1,
      maxLength: 300,
      pattern: "^[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"
    },
    address: {
      type: "string",
      minLength: 1,
      maxLength: 1e3,
      pattern: "^[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"
    },
    path: {
      type: "string",
      minLength: 1,
      maxLength: 4096,
      pattern: "^[^\\u0000-\\u001f\\u007f\\u2028\\u2029]*$"
    },
    text: {
      type: "string",
      maxLength: 2e4
    },
    paths: {
      type: "array",
      items: {
        $ref: "#/$defs/path"
      },
      maxItems: 1e5
    },
    wheel: {
      type: "object",
      additionalProperties: false,
      required: ["name", "version", "filename", "sha256", "size"],
      properties: {
        name: {
          $ref: "#/$defs/name"
        },
        version: {
          $ref: "#/$defs/name"
        },
        filename: {
          $ref: "#/$defs/name"
        },
        sha256: {
          $ref: "#/$defs/sha256"
        },
        size: {
          anyOf: [
            {
              $ref: "#/$defs/bytes"
            },
            {
              type: "null"
            }
          ]
        }
      }
    },
    wheels: {
      type: "array",
      items: {
        $ref: "#/$defs/wheel"
      },
      maxItems: 5e3
    },
    layer: {
      type: "object",
      additionalProperties: false,
      required: ["target", "unzippedSize", "wheels", "sources"],
      properties: {
        target: {
          $ref: "#/$defs/address"
        },
        unzippedSize: {
          anyOf: [
            {
              $ref: "#/$defs/bytes"
            },
            {
              type: "null"
            }
          ]
        },
        wheels: {
          $ref: "#/$defs/wheels"
        },
        sources: {
          $ref: "#/$defs/paths"
        }
      }
    },
    finding: {
      type: "object",
      additionalProperties: false,
      required: ["code", "severity", "message", "help", "notes", "path", "line"],
      properties: {
        code: {
          type: "string",
          pattern: "^[a-z0-9-]{1,60}$"
        },
        severity: {
          enum: ["error", "warning", "note"]
        },
        message: {
          $ref: "#/$defs/text"
        },
        help: {
          anyOf: [
            {
              $ref: "#/$defs/text"
            },
            {
              type: "null"
            }
          ]
        },
        notes: {
          type: "array",
          items: {
            $ref: "#/$defs/text"
          },
          maxItems: 1e3
        },
        path: {
          anyOf: [
            {
              $ref: "#/$defs/path"
            },
            {
              type: "null"
            }
          ]
        },
        line: {
          anyOf: [
            {
              type: "integer",
              minimum: 1,
              maximum: 1e9
            },
            {
              type: "null"
            }
          ]
        }
      }
    },
    versionChange: {
      type: "object",
      additionalProperties: false,
      required: ["name", "from", "to"],
      properties: {
        name: {
          $ref: "#/$defs/name"
        },
        from: {
          $ref: "#/$defs/name"
        },
        to: {
          $ref: "#/$defs/name"
        }
      }
    },
    distribution: {
      type: "object",
      additionalProperties: false,
      required: ["name", "version"],
      properties: {
        name: {
          $ref: "#/$defs/name"
        },
        version: {
          $ref: "#/$defs/name"
        }
      }
    },
    before: {
      description: "How the base has the package. The size of a changed one is about right: it comes from the wheels and files that differ.",
      type: "object",
      additionalProperties: false,
      required: ["planDigest", "handler", "runtime", "architecture", "size", "unzippedSize", "codeSha256"],
      properties: {
        planDigest: {
          anyOf: [
            {
              $ref: "#/$defs/sha256"
            },
            {
              type: "null"
            }
          ]
        },
        handler: {
          anyOf: [
            {
              $ref: "#/$defs/name"
            },
            {
              type: "null"
            }
          ]
        },
        runtime: {
          anyOf: [
            {
              $ref: "#/$defs/name"
            },
            {
              type: "null"
            }
          ]
        },
        architecture: {
          anyOf: [
            {
              $ref: "#/$defs/name"
            },
            {
              type: "null"
            }
          ]
        },
        size: {
          anyOf: [
            {
              $ref: "#/$defs/bytes"
            },
            {
              type: "null"
            }
          ]
        },
        unzippedSize: {
          anyOf: [
            {
              $ref: "#/$defs/bytes"
            },
            {
              type: "null"
            }
          ]
        },
        codeSha256: {
          anyOf: [
            {
              type: "string",
              pattern: "^[A-Za-z0-9+/]{43}=$"
            },
            {
              type: "null"
            }
          ]
        }
      }
    },
    differences: {
      type: "object",
      additionalProperties: false,
      required: [
        "up",
        "down",
        "replaced",
        "added",
        "removed",
        "changedFiles",
        "addedFiles",
        "removedFiles",
        "settings"
      ],
      properties: {
        up: {
          type: "array",
          items: {
            $ref: "#/$defs/versionChange"
          },
          maxItems: 5e3
        },
        down: {
          type: "array",
          items: {
            $ref: "#/$defs/versionChange"
          },
          maxItems: 5e3
        },
        replaced: {
          type: "array",
          items: {
            $ref: "#/$defs/versionChange"
          },
          maxItems: 5e3
        },
        added: {
          type: "array",
          items: {
            $ref: "#/$defs/distribution"
          },
          maxItems: 5e3
        },
        removed: {
          type: "array",
          items: {
            $ref: "#/$defs/distribution"
          },
          maxItems: 5e3
        },
        changedFiles: {
          $ref: "#/$defs/paths"
        },
        addedFiles: {
          $ref: "#/$defs/paths"
        },
        removedFiles: {
          $ref: "#/$defs/paths"
        },
        settings: {
          type: "array",
          items: {
            enum: ["handler", "runtime", "architecture", "layers", "other"]
          },
          maxItems: 5
        }
      }
    },
    image: {
      type: "object",
      additionalProperties: false,
      required: ["id", "builder", "names", "pushed"],
      properties: {
        id: {
          $ref: "#/$defs/text"
        },
        builder: {
          enum: ["docker", "podman", "buildah"]
        },
        names: {
          type: "array",
          items: {
            $ref: "#/$defs/text"
          },
          maxItems: 1e3
        },
        pushed: {
          type: "array",
          items: {
            type: "object",
            additionalProperties: false,
            required: ["name", "reference"],
            properties: {
              name: {
                $ref: "#/$defs/text"
              },
              reference: {
                description: "`registry/repository@sha256:\u2026`, for `deploy --image-uri`.",
                type: "string",
                maxLength: 1e3,
                pattern: "^[^@\\s]+@sha256:[0-9a-f]{64}$"
              }
            }
          },
          maxItems: 1e3
        }
      }
    },
    package: {
      type: "object",
      additionalProperties: false,
      required: [
        "target",
        "type",
        "place",
        "status",
        "path",
        "artifact",
        "handler",
        "otherHandlers",
        "runtime",
        "architecture",
        "sha256",
        "codeSha256",
        "size",
        "unzippedSize",
        "planDigest",
        "deployDigest",
        "whyNoDigest",
        "wheels",
        "sources",
        "layers",
        "findings",
        "change",
        "before",
        "differences"
      ],
      properties: {
        target: {
          $ref: "#/$defs/address"
        },
        type: {
          $ref: "#/$defs/name"
        },
        place: {
          description: "Where its target is declared, relative to the build root.",
          anyOf: [
            {
              type: "object",
              additionalProperties: false,
              required: ["path", "line"],
              properties: {
                path: {
                  $ref: "#/$defs/path"
                },
                line: {
                  anyOf: [
                    {
                      type: "integer",
                      minimum: 1,
                      maximum: 1e9
                    },
                    {
                      type: "null"
                    }
                  ]
                }
              }
            },
            {
              type: "null"
            }
          ]
        },
        status: {
          enum: ["planned", "written", "unchanged", "failed", "skipped"]
        },
        path: {
          description: "Relative to the build root, for the Action to the workspace.",
          anyOf: [
            {
              $ref: "#/$defs/path"
            },
            {
              type: "null"
            }
          ]
        },
        artifact: {
          anyOf: [
            {
              type: "string",
              maxLength: 1100,
              pattern: "^lambda-package\\.[A-Za-z0-9._@=,+#-]+$"
            },
            {
              type: "null"
            }
          ]
        },
        handler: {
          anyOf: [
            {
              $ref: "#/$defs/name"
            },
            {
              type: "null"
            }
          ]
        },
        otherHandlers: {
          type: "array",
          items: {
            $ref: "#/$defs/name"
          },
          maxItems: 10
        },
        runtime: {
          anyOf: [
            {
              $ref: "#/$defs/name"
            },
            {
              type: "null"
            }
          ]
        },
        architecture: {
          anyOf: [
            {
              $ref: "#/$defs/name"
            },
            {
              type: "null"
            }
          ]
        },
        sha256: {
          anyOf: [
            {
              $ref: "#/$defs/sha256"
            },
            {
              type: "null"
            }
          ]
        },
        codeSha256: {
          description: "As AWS reports it.",
          anyOf: [
            {
              type: "string",
              pattern: "^[A-Za-z0-9+/]{43}=$"
            },
            {
              type: "null"
            }
          ]
        },
        size: {
          anyOf: [
            {
              $ref: "#/$defs/bytes"
            },
            {
              type: "null"
            }
          ]
        },
        unzippedSize: {
          anyOf: [
            {
              $ref: "#/$defs/bytes"
            },
            {
              type: "null"
            }
          ]
        },
        planDigest: {
          description: "Equal digests mean equal bytes.",
          anyOf: [
            {
              $ref: "#/$defs/sha256"
            },
            {
              type: "null"
            }
          ]
        },
        deployDigest: {
          description: "The same for the package and its layers.",
          anyOf: [
            {
              $ref: "#/$defs/sha256"
            },
            {
              type: "null"
            }
          ]
        },
        whyNoDigest: {
          description: "Why the digests are null.",
          anyOf: [
            {
              $ref: "#/$defs/text"
            },
            {
              type: "null"
            }
          ]
        },
        wheels: {
          $ref: "#/$defs/wheels"
        },
        sources: {
          $ref: "#/$defs/paths"
        },
        layers: {
          type: "array",
          items: {
            $ref: "#/$defs/layer"
          },
          maxItems: 5
        },
        findings: {
          type: "array",
          items: {
            $ref: "#/$defs/finding"
          },
          maxItems: 1e4
        },
        image: {
          description: "A container image that was built; `path` is its docker-info.json.",
          anyOf: [
            {
              $ref: "#/$defs/image"
            },
            {
              type: "null"
            }
          ]
        },
        change: {
          description: "Compared with the base; null where nothing was compared.",
          enum: ["new", "changed", "same", null]
        },
        before: {
          anyOf: [
            {
              $ref: "#/$defs/before"
            },
            {
              type: "null"
            }
          ]
        },
        differences: {
          anyOf: [
            {
              $ref: "#/$defs/differences"
            },
            {
              type: "null"
            }
          ]
        }
      }
    }
  }
};

// src/report/json-schema.ts
function schemaFault(schema, value) {
  const patterns = /* @__PURE__ */ new Map();
  const matches = (pattern, text) => {
    const known3 = patterns.get(pattern) ?? new RegExp(pattern, "u");
    patterns.set(pattern, known3);
    return known3.test(text);
  };
  const check = (rule, one, at) => {
    if (rule.$ref !== void 0) return check(schema.$defs[rule.$ref.slice("#/$defs/".length)], one, at);
    const fail = (why) => ({ at, why });
    if (rule.anyOf !== void 0) {
      const faults = rule.anyOf.map((each) => check(each, one, at));
      return faults.includes(void 0) ? void 0 : faults[0];
    }
    if ("const" in rule && one !== rule.const) return fail(`must be ${JSON.stringify(rule.const)}`);
    if (rule.enum?.includes(one) === false) {
      return fail(`must be one of ${rule.enum.map((each) => JSON.stringify(each)).join(", ")}`);
    }
    if (rule.type !== void 0 && !isOfType(rule.type, one)) return fail(`must be of type ${rule.type}`);
    if (typeof one === "string") {
      const fault2 = textFault(rule, one, matches);
      return fault2 === void 0 ? void 0 : fail(fault2);
    }
    if (typeof one === "number") {
      const isInside2 = one >= (rule.minimum ?? -Infinity) && one <= (rule.maximum ?? Infinity);
      return isInside2 ? void 0 : fail(`must be from ${rule.minimum ?? ""} to ${rule.maximum ?? ""}`);
    }
    if (Array.isArray(one)) return checkItems(rule, one, at);
    if (typeof one === "object" && one !== null) return checkMembers(rule, one, at);
    return void 0;
  };
  const checkItems = (rule, items, at) => {
    if (items.length > (rule.maxItems ?? Infinity)) {
      return { at, why: `must have at most ${rule.maxItems} items` };
    }
    for (const [index, item] of items.entries()) {
      const fault2 = rule.items && check(rule.items, item, `${at}/${index}`);
      if (fault2 !== void 0) return fault2;
    }
    return void 0;
  };
  const checkMembers = (rule, members, at) => {
    const missing3 = (rule.required ?? []).find((name) => !Object.hasOwn(members, name));
    if (missing3 !== void 0) return { at, why: `must have the member ${JSON.stringify(missing3)}` };
    for (const [name, member] of Object.entries(members)) {
      const own2 = Object.hasOwn(rule.properties ?? {}, name) ? rule.properties[name] : void 0;
      if (own2 === void 0 && rule.additionalProperties === false) {
        return { at, why: `must not have the member ${JSON.stringify(name.slice(0, 60))}` };
      }
      const fault2 = own2 && check(own2, member, `${at}/${name}`);
      if (fault2 !== void 0) return fault2;
    }
    return void 0;
  };
  return check(schema, value, "");
}
function textFault({ pattern, minLength = 0, maxLength = Infinity }, text, matches) {
  const length = text.length > maxLength || text.length < minLength * 2 ? Array.from(text).length : text.length;
  if (length > maxLength) return `must have at most ${maxLength} characters`;
  if (length < minLength) return `must have at least ${minLength} characters`;
  return pattern === void 0 || matches(pattern, text) ? void 0 : `must match ${pattern}`;
}
function isOfType(type, value) {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return typeof value === "object" && value !== null && !Array.isArray(value);
    case "integer":
      return Number.isInteger(value);
    default:
      return typeof value === type;
  }
}

// src/report/read-manifest.ts
var manifestSchema = manifest_schema_default;
var LARGEST_MANIFEST = 64 * 1024 * 1024;
function readManifest(path, shown) {
  let bytes;
  try {
    bytes = readPlainFile(path);
  } catch (error) {
    throw invalid(shown, error instanceof Error ? error.message : String(error));
  }
  return parseManifest(bytes.toString("utf8"), shown);
}
function parseManifest(text, shown) {
  let value;
  try {
    value = parseBoundedJson(text.replace(/^\ufeff/, ""));
  } catch (error) {
    throw invalid(shown, `it is not JSON (${error.message.split("\n", 1)[0].slice(0, 100)})`);
  }
  const fault2 = schemaFault(manifestSchema, value);
  if (fault2 !== void 0) throw invalid(shown, `\`${fault2.at || "/"}\` ${fault2.why}`);
  const manifest = value;
  const targets = /* @__PURE__ */ new Set();
  for (const { target } of manifest.packages) {
    if (targets.has(target)) throw invalid(shown, `it has ${JSON.stringify(target)} twice`);
    targets.add(target);
  }
  return manifest;
}
function readPlainFile(path) {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) throw new Error("it is not a file");
    if (stats.size > LARGEST_MANIFEST) {
      throw new Error(`it has ${stats.size} bytes; the limit is ${LARGEST_MANIFEST}`);
    }
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
function invalid(shown, why) {
  return userError({
    code: "invalid-manifest",
    message: `\`${shown}\` is not a manifest of lambda-package: ${why}`,
    help: "use a file that `package` or `plan` of the same version wrote; docs/manifest.schema.json describes it"
  });
}

// src/commands/manifest.ts
var ofTheDay = /* @__PURE__ */ new Set(["runtime-deprecated"]);
async function manifestOf(input) {
  const { host, project, record: record2 } = input;
  const artifactOf = artifactNames(project);
  const packages = [];
  for (const plan of record2.plans) packages.push(await packageOf2(input, plan, artifactOf));
  for (const one of record2.failed) packages.push(unmadePackage(input, one, artifactOf, "failed"));
  for (const target of record2.skipped)
    packages.push(unmadePackage(input, { target, findings: [] }, artifactOf, "skipped"));
  return {
    schema: 1,
    version: programVersion,
    repository: repositoryOf2(host.env["GITHUB_REPOSITORY"]),
    commit: headCommit(project.workspace.root) ?? commitOf2(host.env["GITHUB_SHA"]),
    baseCommit: record2.comparison?.commit ?? null,
    directory: directoryOf3(project.workspace.root),
    partial: record2.isPartial,
    packages: packages.sort((a, b) => a.target < b.target ? -1 : 1),
    removed: (record2.comparison?.removed ?? []).map(({ target, plan }) => ({
      ...{ target: target.spec, type: target.type.name },
      ...{ runtime: plan?.runtime ?? null, architecture: plan?.architecture ?? null }
    }))
  };
}
async function writeManifest(path, manifest) {
  const earlier = existsSync(path) ? new Problems().collect(() => readManifest(path, path)) : void 0;
  const whole = earlier === void 0 ? manifest : withEarlier(earlier, manifest);
  removeLeftovers(dirname(path));
  await replaceText(path, showManifest(whole));
  return whole;
}
async function packageOf2(input, plan, artifactOf) {
  const { project, record: record2 } = input;
  const made = record2.madeOf(plan);
  const own2 = new Problems();
  const digests = await own2.collectAsync(() => record2.digester.digestsOf(plan));
  const layers = (plan.makeup.layers ?? []).map(({ target }) => ({
    ...{ target: target.spec, unzippedSize: null, wheels: [], sources: [] }
  }));
  return {
    target: plan.target.spec,
    type: plan.target.type.name,
    place: placeOf3(plan.target.place),
    status: record2.statusOf(plan),
    path: input.pathOf(made?.path ?? showPath(project.workspace.root, plan.output)),
    artifact: plan.kind === "file" ? artifactOf(plan.target.spec) ?? null : null,
    handler: plan.handler ?? null,
    otherHandlers: plan.otherHandlers ?? [],
    runtime: plan.runtime ?? null,
    architecture: plan.architecture ?? null,
    sha256: made?.sha256 ?? null,
    codeSha256: made?.codeSha256 ?? null,
    size: made?.size ?? null,
    unzippedSize: made?.unzippedSize ?? null,
    planDigest: digests?.planDigest ?? null,
    deployDigest: digests?.deployDigest ?? null,
    whyNoDigest: digests === void 0 ? "a file cannot be read" : digests.whyNoDigest,
    wheels: made?.wheels ?? plan.wheels.map(wheelOf),
    sources: [...new Set(made?.sources ?? plan.sources.map(({ source }) => source))],
    layers: made?.layers ?? layers,
    findings: findingsOf2(input, made?.findings.map(asDiagnostic) ?? record2.findingsOf(plan)),
    image: made?.image ?? null,
    ...changeOf(record2.comparison?.changes.get(plan.target.spec), made)
  };
}
function changeOf(found2, made) {
  if (found2 === void 0) return { change: null, before: null, differences: null };
  const { change, before, differences = null } = found2;
  if (before === void 0) return { change, before: null, differences };
  const { handler = null, runtime = null, architecture = null } = before.plan;
  const { planDigest } = before;
  const sizes = sizesBefore(found2, made);
  return { change, before: { planDigest, handler, runtime, architecture, ...sizes }, differences };
}
function sizesBefore({ change, growth }, made) {
  if (made === void 0) return { size: null, unzippedSize: null, codeSha256: null };
  if (change === "same") {
    const { size: size2, unzippedSize, codeSha256 } = made;
    return { size: size2, unzippedSize, codeSha256 };
  }
  const grown = growth === void 0 ? void 0 : growthOf(growth, () => void 0);
  const size = typeof grown === "number" ? Math.max(0, made.size - grown) : null;
  return { size, unzippedSize: null, codeSha256: null };
}
function unmadePackage(input, { target, findings }, artifactOf, status) {
  const nothing2 = { handler: null, runtime: null, architecture: null, sha256: null, codeSha256: null };
  return {
    target: target.spec,
    type: target.type.name,
    place: placeOf3(target.place),
    status,
    path: null,
    artifact: artifactOf(target.spec) ?? null,
    ...{ ...nothing2, size: null, unzippedSize: null, otherHandlers: [] },
    ...{ planDigest: null, deployDigest: null, whyNoDigest: whyUnmade[status] },
    ...{ wheels: [], sources: [], layers: [], findings: findingsOf2(input, findings), image: null },
    ...{ change: null, before: null, differences: null }
  };
}
function placeOf3({ path, line }) {
  return { path, line: line ?? null };
}
function directoryOf3(buildRoot) {
  try {
    const root = realpathSync(buildRoot);
    const repository = findRepository(root);
    return repository === void 0 ? "" : relative(repository.top, root).split(sep).join("/");
  } catch {
    return "";
  }
}
var whyUnmade = { failed: "the package cannot be planned", skipped: "the image was not asked for" };
function wheelOf({ name, version, filename, sha256, size }) {
  return { name, version, filename, sha256, size: size ?? null };
}
function asDiagnostic({ code, severity, message, help, notes, place }) {
  return {
    ...{ code, severity, message, notes },
    ...help !== null && { help },
    ...place !== null && { place }
  };
}
function findingsOf2({ host, project }, findings) {
  const places = [project.workspace.root, host.storeDirectory];
  const show = (text) => places.reduce((shown, place) => shown.replaceAll(place, "\u2026"), text).slice(0, LONGEST_TEXT);
  return findings.filter(({ code }) => !ofTheDay.has(code)).map(({ code, severity, message, help, notes = [], place }) => ({
    code,
    severity,
    message: show(message),
    help: help === void 0 ? null : show(help),
    notes: notes.slice(0, MOST_NOTES).map(show),
    path: place?.path ?? null,
    line: place?.line ?? null
  }));
}
var LONGEST_TEXT = 1e4;
var MOST_NOTES = 1e3;
function repositoryOf2(name) {
  return name !== void 0 && /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name) ? name : null;
}
function commitOf2(name) {
  return name !== void 0 && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name) ? name : null;
}

// src/commands/run-record.ts
var RunRecord = class {
  #plans = [];
  #failed = [];
  #skipped = [];
  #findings = /* @__PURE__ */ new Map();
  #made = /* @__PURE__ */ new Map();
  #unchanged = /* @__PURE__ */ new Set();
  #fetched;
  #isFailed = false;
  #comparison;
  #leftOut = /* @__PURE__ */ new Set();
  digester;
  constructor(digester) {
    this.digester = digester;
  }
  /** Replaces what was planned before: wheels may need what their lock lacks. */
  planned({ plans, failed: failed2, skipped }) {
    this.#plans = plans;
    this.#failed = failed2;
    this.#skipped = skipped;
  }
  /** @param leftOut specs of packages that are not made, because the base gives the same */
  compared(comparison2, leftOut2) {
    this.#comparison = comparison2;
    this.#leftOut = leftOut2;
  }
  get comparison() {
    return this.#comparison;
  }
  get isPartial() {
    return this.#leftOut.size > 0;
  }
  /** What the run took its wheels from. */
  fetched(fetched2) {
    this.#fetched = fetched2;
  }
  get wheels() {
    return this.#fetched;
  }
  /** @param findings by spec */
  checked(findings) {
    this.#findings = findings;
  }
  made(one, isUnchanged) {
    this.#made.set(one.target, one);
    if (isUnchanged) this.#unchanged.add(one.target);
  }
  /** It could not be made, although it was planned and sound. */
  notMade(spec, findings) {
    this.#findings = new Map([...this.#findings, [spec, [...this.#findings.get(spec) ?? [], ...findings]]]);
  }
  /** The run has ended with an error: what was not written is not going to be. */
  ended() {
    this.#isFailed = true;
  }
  get plans() {
    return this.#plans;
  }
  /** Images that nobody has asked for. */
  get skipped() {
    return this.#skipped;
  }
  get failed() {
    return this.#failed;
  }
  madeOf({ target }) {
    return this.#made.get(target.spec);
  }
  findingsOf(plan) {
    return this.#findings.get(plan.target.spec) ?? plan.findings ?? [];
  }
  statusOf(plan) {
    const { spec } = plan.target;
    if (this.#made.has(spec)) return this.#unchanged.has(spec) ? "unchanged" : "written";
    if (this.findingsOf(plan).some(({ severity }) => severity === "error")) return "failed";
    return this.#isFailed || this.#leftOut.has(spec) ? "skipped" : "planned";
  }
};

// src/commands/keep-manifest.ts
function createManifestKeeper({
  host,
  project,
  file,
  files,
  pathOf: pathOf2
}) {
  const record2 = new RunRecord(createPlanDigester(project.workspace));
  let own2;
  let written;
  const write = async () => {
    const path = files === void 0 ? file : files.allowed(file);
    if (path === void 0) return;
    own2 = await manifestOf({ host, project, record: record2, pathOf: pathOf2 });
    written = await writeManifest(path, own2);
  };
  return {
    written: () => written,
    own: () => own2,
    keep: async (work) => {
      try {
        const result = await work(record2);
        await write();
        return result;
      } catch (error) {
        record2.ended();
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
      const plan = path === void 0 ? void 0 : plans.find((one) => isOf2(one, path));
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
function isOf2({ output, kind }, path) {
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
function checksOf({ options: options2 }) {
  const given = options2.get("checks");
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
  const fault2 = builder === void 0 ? void 0 : builderFault(builder);
  if (fault2 !== void 0) throw new UsageError(`--image-builder: ${fault2.message}`, fault2.help);
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
    (record2) => packageTargets(host, project, {
      query,
      dist: optionValue(invocation, "dist"),
      wheels: wheelSettings(invocation),
      loads: !isSwitchedOn(invocation, "no-check"),
      rewrite: isSwitchedOn(invocation, "rewrite"),
      announce: asJson ? log.info : log.out,
      record: record2,
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
  const { openTemplate } = await import("./write-template-VYZOATF2.js");
  return openTemplate(project, { made, value, cwd: invocation.host.cwd });
}
async function keepFindings(making, fileOfRun) {
  const write = async (found2) => {
    const file = fileOfRun();
    if (file === void 0) return;
    const { writeSarif } = await import("./write-sarif-X4WVR2JK.js");
    await writeSarif(file, found2);
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
  const { planTargets } = await import("./plan-2AF3BQBM.js");
  const maker = await makerOf(invocation);
  const project = openWith(invocation, maker);
  const query = await specQuery(invocation, project);
  const checks = checksOf(invocation);
  const result = await openManifest(invocation, project).keep(
    (record2) => planTargets(asJson ? { ...host, log: { ...log, out: log.info } } : host, project, {
      ...{ query, wheels: wheelSettings(invocation), record: record2, maxJobs },
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

// src/commands/action-outputs.ts
function forWorkspace(packages, project, host) {
  return packages.map((one) => ({ ...one, path: pathInWorkspace(host, project, one.path) }));
}
function pathInWorkspace({ env, cwd }, project, path) {
  const absolute2 = absolutePath(project.workspace.root, path);
  return relative(realParent(env["GITHUB_WORKSPACE"] ?? cwd), absolute2).split(sep).join("/");
}
function setManifestOutputs(results, manifest, manifestPath) {
  const paths = manifest.packages.flatMap(
    ({ status, path }) => path !== null && (status === "written" || status === "unchanged") ? [path] : []
  );
  results.setOutput("manifest", manifestPath);
  results.setOutput("paths", [...paths, manifestPath].join("\n"));
  setChanges(results, manifest);
}
function setChanges(results, { packages, removed, baseCommit }) {
  if (baseCommit === null) return;
  const changed = packages.filter(isChanged);
  results.setOutput("changed", changed.map(({ target }) => target).join("\n"));
  results.setOutput("has-changes", String(changed.length + removed.length > 0));
}
function slim(one) {
  const { target, path, handler, runtime, architecture, codeSha256, size, findings, image } = one;
  const { artifact, status, change } = one;
  const count = (severity) => findings.filter((each) => each.severity === severity).length;
  const [errors, warnings] = [count("error"), count("warning")];
  return {
    ...{ target, path, artifact, handler, runtime, architecture, codeSha256, size, status },
    ...change !== null && { change },
    ...image !== null && { image },
    ...errors > 0 && { errors },
    ...warnings > 0 && { warnings }
  };
}
function setPackages(results, packages) {
  results.setOutput("packages", JSON.stringify(packages.map(slim)));
}
function setPackageOutputs(results, packages, manifest) {
  const own2 = new Set(packages.map(({ target }) => target));
  const entries = (manifest?.packages ?? []).filter(({ target }) => own2.has(target));
  setPackages(results, entries);
  const [one] = packages;
  if (one === void 0 || packages.length > 1) return;
  results.setOutput("path", one.path);
  results.setOutput("handler", one.handler ?? "");
  results.setOutput("runtime", one.runtime ?? "");
  results.setOutput("architecture", one.architecture ?? "");
  results.setOutput("sha256", one.sha256);
  results.setOutput("code-sha256", one.codeSha256);
  results.setOutput("size", String(one.size));
  results.setOutput("unzipped-size", String(one.unzippedSize));
  results.setOutput("image", one.image?.pushed[0]?.reference ?? "");
}

// src/commands/manifest-file.ts
var MANIFEST_FILE = "lambda-package.json";
function manifestFile(project, host) {
  const { workspace } = project;
  const directory = new Problems().collect(
    () => outputDirectory(workspace.root, workspace.options.global.pantsDistdir, host.cwd, void 0)
  );
  if (directory === void 0) return void 0;
  const wanted = { output: MANIFEST_FILE, kind: "file", what: "The manifest", place: void 0 };
  return checkedPath({ rule: "package", directory, ...wanted });
}

// src/commands/action-package.ts
function specsOf({ targets }, { made = [] }) {
  return targets.length === 0 ? made : targets;
}
async function packageStep(context, { project, maker, sarif }, news) {
  const { host, results, inputs } = context;
  const sbom = sbomFile(context, project);
  const template = await templateFile2(context, project, maker);
  const files = news.files = new RunFiles([
    { by: "sarif", path: sarif },
    { by: "sbom", path: sbom },
    { by: "write-template", path: template?.path },
    { by: "the manifest", path: manifestFile(project, host) }
  ]);
  const deploying = inputs.deploy && (await import("./action-deploy-NGV27X62.js")).prepareDeploy(context, inputs.deploy);
  const manifest = openManifest2(context, project, news);
  const uploading = inputs.upload ? await import("./action-upload-SBXYMRNA.js") : void 0;
  let wheels2;
  const result = await manifest.keep(async (record2) => {
    const packaged = await packageTargets(host, project, {
      query: { specs: specsOf(inputs, project) },
      dist: void 0,
      wheels: { offline: false, ...inputs.wheels },
      announce: (line) => host.log.out(line),
      accept: (plans) => {
        files.refuseOver(plans);
        uploading?.checkUploadable(context, project, plans);
        deploying?.accept(plans);
      },
      restore: restoring(context),
      ...inputs.checks !== void 0 && { checks: inputs.checks },
      images: inputs.images,
      keepGoing: inputs.keepGoing,
      ...inputs.sizeBudget !== void 0 && { sizeBudget: inputs.sizeBudget },
      hasBucket: inputs.deploy?.bucket !== void 0,
      ...sbom !== void 0 && { sbom },
      record: record2,
      compare: compareRequest2(context, maker)
    });
    wheels2 = record2.wheels;
    return packaged;
  });
  news.end = () => lastLine(result.packages, wheels2, host.clock.elapsed());
  if (template !== void 0 && result.failure === void 0) {
    for (const line of await template.write(result.packages)) host.log.out(line);
  }
  setPackageOutputs(results, forWorkspace(result.packages, project, host), manifest.written());
  if (result.failure !== void 0) {
    news.diagnostics = result.warnings;
    throw result.failure;
  }
  return { ...result, ...deploying && { deploying } };
}
function sbomFile({ host, inputs }, project) {
  if (inputs.sbom === void 0) return void 0;
  const checkouts = [host.cwd, project.workspace.root];
  return checkedPath({ rule: "named", by: "sbom", file: inputs.sbom, checkouts });
}
async function templateFile2({ inputs, start }, project, maker) {
  const made = maker?.made();
  const value = inputs.plain?.writeTemplate;
  if (made === void 0 || value === void 0) return void 0;
  const { openTemplate } = await import("./write-template-VYZOATF2.js");
  return openTemplate(project, { made, value, cwd: start });
}
async function deployStep(project, { packages, deploying }, news) {
  await deploying?.deploy(project, packages, news);
}
async function planStep(context, { project, maker }, news) {
  const { host, results, inputs } = context;
  const { planTargets } = await import("./plan-2AF3BQBM.js");
  const manifest = openManifest2(context, project, news);
  const result = await manifest.keep(
    (record2) => planTargets(host, project, {
      query: { specs: specsOf(inputs, project) },
      wheels: { offline: false, ...inputs.wheels },
      ...inputs.checks !== void 0 && { checks: inputs.checks },
      ...{ record: record2, compare: compareRequest2(context, maker), maxJobs: inputs.maxJobs },
      images: inputs.images.all
    })
  );
  results.setOutput("matrix", JSON.stringify(result.matrix));
  results.setOutput("count", String(result.count));
  results.setOutput("removed", JSON.stringify(result.removed));
  return result;
}
function restoring({ host, cache, results, inputs }) {
  const plans = [];
  return async (wheels2, purpose, checks) => {
    const outcome = await restoreWheels(wheels2, purpose, inputs.cache, { host, cache, checks });
    results.setOutput("cache-hit", String(outcome.isExact));
    if (outcome.save !== void 0) plans.push(outcome.save);
    if (plans.length > 0) results.saveState(SAVE_PLAN_STATE, encodeSavePlans(plans));
    return outcome.wheels;
  };
}
function compareRequest2(context, maker) {
  const { compareWith, changedOnly, githubToken: token } = context.inputs;
  const platforms = platformsFile(context);
  const open = (host, buildRoot) => openProject(host, { buildRoot, platforms, make: maker?.again().make });
  return { with: compareWith, changedOnly, token, open };
}
function openManifest2(context, project, news) {
  const { host, results, inputs } = context;
  const file = manifestFile(project, host);
  const pathOf2 = (path) => pathInWorkspace(host, project, path);
  const keeper = createManifestKeeper({ host, project, file, files: news.files, pathOf: pathOf2 });
  return {
    ...keeper,
    keep: async (work) => {
      const made = await settled(keeper.keep(work));
      const manifest = keeper.written();
      news.manifest = keeper.own();
      if (manifest === void 0 || file === void 0) return made();
      setManifestOutputs(results, manifest, pathOf2(file));
      if (!inputs.upload) return made();
      const { uploadMade } = await import("./action-upload-SBXYMRNA.js");
      const uploaded = await settled(uploadMade(context, news.manifest?.packages ?? [], file));
      return both(made, () => news.artifacts = uploaded());
    }
  };
}
async function settled(work) {
  try {
    const value = await work;
    return () => value;
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
function both(first, second) {
  const problems = new Problems();
  const result = problems.collect(() => ({ value: first() }));
  problems.collect(second);
  problems.throwIfErrors();
  return result.value;
}

// src/commands/report-places.ts
function repositoryPage(env) {
  const server = env["GITHUB_SERVER_URL"] ?? "";
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  const isPlain = /^https?:\/\/[\w.:-]+$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository);
  return isPlain ? `${server}/${repository}` : void 0;
}
function reportPlaces(env, known3) {
  const repository = repositoryPage(env);
  const upstream = env["GITHUB_EVENT_NAME"] === "workflow_run" ? upstreamRun(workflowEvent(env)) : void 0;
  const run2 = upstream === void 0 ? env["GITHUB_RUN_ID"] ?? "" : String(upstream.id);
  const isPullRequest = (env["GITHUB_EVENT_NAME"] ?? "").startsWith("pull_request");
  const branch = env["GITHUB_BASE_REF"] ?? "";
  return {
    repository,
    baseName: isPullRequest && branch !== "" ? branch : void 0,
    log: repository !== void 0 && /^\d+$/.test(run2) ? `${repository}/actions/runs/${run2}` : void 0,
    artifacts: /* @__PURE__ */ new Map(),
    codePage: codePage(env),
    version: programVersion,
    isOfFork: upstream?.isOfFork ?? false,
    ...known3,
    ...upstream !== void 0 && { commit: upstream.head }
  };
}
function codePage(env) {
  const server = env["GITHUB_SERVER_URL"];
  const repository = env["GITHUB_ACTION_REPOSITORY"] ?? "";
  const ref = env["GITHUB_ACTION_REF"] ?? "";
  const isPlain = /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[\w./-]+$/.test(ref);
  return server === "https://github.com" && isPlain ? `${server}/${repository}/blob/${ref}/docs/errors.md` : void 0;
}

// src/commands/tell-report.ts
async function tellReport({ host, results, inputs }, report3, places) {
  if (inputs.summary) await results.addSummary(renderReport(report3, places, "summary"));
  await writeReport({ host, results }, report3, places);
  if (inputs.comment === void 0) return;
  const { tellComment } = await import("./tell-comment-7JEBPY2R.js");
  await tellComment({ host, results, inputs }, report3, places);
}
async function writeReport({ host, results }, report3, places) {
  const directory = host.env["RUNNER_TEMP"] ?? "";
  if (directory === "") return;
  const step = (host.env["GITHUB_ACTION"] ?? "").replace(/[^A-Za-z0-9_-]/g, "_").slice(0, 100);
  const file = join(directory, `lambda-package${step === "" ? "" : `.${step}`}.md`);
  const path = checkedPath({ rule: "named", by: "RUNNER_TEMP", file, checkouts: [host.cwd] });
  await replaceText(path, renderReport(report3, places, "comment"));
  results.setOutput("report", path);
}

// src/commands/action-report.ts
async function tellNews(context, news) {
  const { manifest } = news;
  const places = reportPlaces(context.host.env, {
    commit: manifest?.commit ?? void 0,
    directory: manifest?.directory ?? "",
    artifacts: news.artifacts
  });
  await tellReport(context, reportOf(news), places);
}
function reportOf({ manifest, diagnostics, deployments, isFailed }) {
  return {
    packages: manifest?.packages ?? [],
    removed: manifest?.removed ?? [],
    baseCommit: manifest?.baseCommit ?? null,
    findings: diagnostics.map(findingOf),
    ...{ deployments, isFailed }
  };
}
function findingOf({ code, severity, message, help, notes = [], place }) {
  return {
    ...{ code, severity, message, notes },
    help: help ?? null,
    path: place?.path ?? null,
    line: place?.line ?? null
  };
}

// src/commands/compare.ts
async function leaveOutSame2(head, compare, record2, problems) {
  if (compare === void 0) return head.planned.plans;
  const comparison2 = await compareWithBase({ ...head, digester: record2.digester }, compare, problems);
  const same = [...comparison2?.changes ?? []].filter(([, { change }]) => change === "same");
  const leftOut2 = new Set(compare.changedOnly ? same.map(([spec]) => spec) : []);
  record2.compared(comparison2, leftOut2);
  return head.planned.plans.filter(({ target }) => !leftOut2.has(target.spec));
}
async function compareWithBase(head, request2, problems) {
  const { host, project } = head;
  const made = [];
  const place = (name) => {
    const directory = made[0] ?? createWorkDirectory({
      ...host,
      storeDirectory: host.env["RUNNER_TEMP"] ?? host.storeDirectory
    });
    made[0] = directory;
    return newDirectory(directory, name);
  };
  try {
    const tree = await baseTree(host, project.workspace.root, {
      ...{ with: request2.with, token: request2.token, directory: () => place("repository") }
    });
    if (tree === void 0) return void 0;
    const root = realpathSync(place("tree"));
    writeTree(root, tree.files);
    return await comparison(head, await planBase(head, request2, root, tree), tree);
  } catch (error) {
    const warning = error instanceof UserError ? softened(error, request2.with) : void 0;
    if (warning === void 0) throw error;
    problems.add([warning]);
    return void 0;
  } finally {
    for (const directory of made) removeTree(directory);
  }
}
function softened(error, given) {
  const [first] = error.diagnostics;
  const mayFail2 = /* @__PURE__ */ new Set(["base-missing", "base-does-not-load", "git-failed"]);
  const isSoft = first !== void 0 && (mayFail2.has(first.code) || given === "auto");
  return isSoft ? { ...first, severity: "warning" } : void 0;
}
async function planBase(head, request2, root, { commit }) {
  const host = head.host.at(root);
  const project = openBase(head, () => request2.open(host, root), commit);
  const sources = createWheelSources(host, project, head.wheels);
  const locks = createLockedWheels(host, project, sources, { onlyPinned: true });
  const { precompiler } = head;
  const specs = head.planned.plans.map(({ target }) => target.spec);
  const query = head.query.changedFiles === void 0 ? head.query : { specs };
  try {
    const images = imagePlanner(host, void 0, head.images);
    const context = { locks, precompiler, severities: new Severities(), images };
    const planned = await planAll(host, project, { query, dist: void 0 }, new Problems(), context);
    return { ...planned, digester: createPlanDigester(project.workspace), root };
  } finally {
    await sources.close();
  }
}
function openBase({ project: head }, open, commit) {
  const problems = new Problems();
  const project = problems.collect(open);
  const known3 = new Set(head.problems.diagnostics.map(keyOf6));
  const found2 = [...problems.diagnostics, ...project?.problems.diagnostics ?? []];
  const [fault2] = found2.filter((one) => one.severity === "error" && !known3.has(keyOf6(one)));
  if (project !== void 0 && fault2 === void 0) return project;
  throw new UserError([
    {
      severity: "error",
      code: "base-does-not-load",
      message: `The base ${commit.slice(0, 7)} does not load, so nothing is compared: ${fault2?.message ?? "its options are wrong"}`,
      ...fault2?.place !== void 0 && {
        notes: [
          `in the base at ${fault2.place.path}${fault2.place.line === void 0 ? "" : `:${fault2.place.line}`}`
        ]
      }
    }
  ]);
}
function keyOf6({ code, message, place }) {
  return JSON.stringify([code, message, place?.path]);
}
async function comparison(head, base, { commit, what }) {
  const failed2 = new Set(base.failed.map(({ target }) => target.spec));
  const { root } = head.project.workspace;
  const tree = { plans: head.planned.plans, digester: head.digester, root };
  const changes = await comparePlans(base, tree, failed2);
  const { targets } = head.project.targets;
  const gone = [
    ...base.plans.map((plan) => ({ target: plan.target, plan })),
    ...base.failed.map(({ target }) => ({ target, plan: void 0 }))
  ].filter(({ target }) => !targets.has(target.spec));
  const removed = gone.toSorted((a, b) => a.target.spec < b.target.spec ? -1 : 1);
  const result = { commit, changes, removed };
  const own2 = headCommit(head.project.workspace.root)?.slice(0, 7) ?? "the checkout";
  head.host.log.info(`Compared ${own2} with ${what} ${commit.slice(0, 7)}`);
  for (const line of showComparison(result)) head.host.log.info(line);
  return result;
}
function showComparison({ changes, removed }) {
  const rows = [];
  for (const [spec, one] of changes) {
    if (one.change === "new") rows.push([spec, "new"]);
    else if (one.change === "changed") rows.push([spec, `changed: ${showDifferences(one)}`]);
  }
  for (const { target, plan } of removed) {
    const was = [plan?.runtime, plan?.architecture].filter((part) => part !== void 0).join(" ");
    rows.push([target.spec, `gone${was === "" ? "" : ` (was ${was})`}; its live function keeps its code`]);
  }
  const width = rows.reduce((widest, [spec]) => Math.max(widest, spec.length), 0);
  const same = [...changes.values()].filter(({ change }) => change === "same").length;
  return [
    ...rows.map(([spec, text]) => `  ${spec.padEnd(width)}  ${text}`),
    `${same} of ${changes.size} would give the same package`
  ];
}
var MOST_PARTS2 = 6;
function showDifferences({ differences, unknown }) {
  if (differences === void 0) return "the base cannot plan it";
  const { up, down, replaced, added, removed, changedFiles, addedFiles, removedFiles, settings } = differences;
  const parts = [
    ...changedFiles,
    ...addedFiles.map((path) => `${path} new`),
    ...removedFiles.map((path) => `${path} gone`),
    ...[...up, ...down].map(({ name, from, to }) => `${name} ${from} \u2192 ${to}`),
    ...replaced.map(({ name, to }) => `${name} ${to} in another file`),
    ...added.map(({ name, version }) => `${name} ${version} new`),
    ...removed.map(({ name, version }) => `${name} ${version} gone`),
    ...settings.map((setting) => setting === "other" ? "its fields" : setting)
  ];
  if (parts.length === 0 && unknown !== void 0) return `perhaps, since ${unknown}`;
  const rest = parts.length - MOST_PARTS2;
  return parts.slice(0, MOST_PARTS2).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

export {
  Readable,
  pipeline,
  finished,
  crc32,
  createInflate,
  createDeflateRaw,
  createGunzip,
  createZstdDecompress,
  zipError,
  asZipError,
  unsafeName,
  isPlainName,
  parentsOf,
  directoriesAbove,
  withFileSource,
  batchesOf2 as batchesOf,
  release,
  pipeline2,
  readMember,
  readMemberNow,
  readMemberBeside,
  readMemberStart,
  readMemberInPieces,
  inflateBatch,
  inflateMember,
  filePieces,
  sinkTo,
  sizeOf,
  readContents,
  toFinding,
  Severities,
  readSeverityRules,
  displayUrl,
  FetchFailure,
  failureDiagnostic,
  fetchWheels,
  fetchSdist,
  compareNumbers,
  compiledFacts,
  SHARED_OBJECT,
  holdsModule,
  minorOf,
  unknownNames,
  absoluteName,
  relativeTo,
  createNames,
  mayBringModule,
  broughtByStar,
  allSteps,
  addNames,
  DEEPEST,
  classOf,
  checkHandler,
  readHeaders,
  installedDistributions,
  moduleTree,
  parsed,
  applies,
  checkWhole,
  layOutPlans,
  mayHold,
  noWheels,
  UNLOCKED,
  createLockedWheels,
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
  wheelError,
  openWheel,
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
  wheelNeeds,
  checkAwsSdk,
  checkPexRequirements,
  missingNeeds,
  writeMetadata,
  isPackaged,
  planAll,
  ownerOfModule,
  guessIndexes,
  settle,
  throwIfWrong,
  imagePlanner,
  createWheelSources,
  leaveOutSame2 as leaveOutSame,
  wheels,
  artifactNames,
  readManifest,
  failOnOf,
  checksOf,
  fileOf2 as fileOf,
  sizeBudgetOf,
  runPackage,
  makePackages,
  runPlan,
  setChanges,
  setPackages,
  repositoryPage,
  reportPlaces,
  tellReport,
  tellNews,
  findingOf,
  packageStep,
  deployStep,
  planStep
};
