import {
  makePrivateDirectory,
  namesIn,
  removeLeftovers,
  replaceContent,
  takePlace,
  temporaryName
} from "./chunk-RM7XXT6Q.js";
import {
  open,
  readdir,
  rm,
  rmdir,
  utimes
} from "./chunk-DTDINWFC.js";
import {
  parseWheelFilename
} from "./chunk-SDDAAFP3.js";
import {
  createHash
} from "./chunk-4RDC6BGS.js";
import {
  isLfsPointer,
  lfsPointer,
  pointerBytes,
  unicodeTest
} from "./chunk-OISQAYTL.js";
import {
  isBelow,
  parseBoundedJson
} from "./chunk-Y5MMXVRX.js";
import {
  Problems,
  UserError,
  userError
} from "./chunk-4CWYCPRC.js";
import {
  basename,
  closeSync,
  dirname,
  join,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  statSync
} from "./chunk-PSGP3ZSG.js";

// src/wheels/this-build.ts
var thisBuild = false ? void 0 : "0e867fdad31126f9dbc72f8c915f323c3e8a507fc5a90b3f9c1579debf0d8658";

// src/wheels/facts.ts
var FACTS_VERSION = 2;
function stampOf(stats) {
  return {
    size: String(stats.size),
    modified: String(stats.mtimeNs),
    changed: String(stats.ctimeNs),
    inode: String(stats.ino),
    device: String(stats.dev)
  };
}
function unzippedSizeOf(members) {
  return members.reduce((sum, member) => sum + member.size, 0);
}
function factsOf(members) {
  return { members, unzippedSize: unzippedSizeOf(members) };
}
function encodeFacts(facts, sha256, stamp) {
  return JSON.stringify({
    version: FACTS_VERSION,
    build: thisBuild,
    sha256,
    stamp,
    members: facts.members.map((member) => [
      member.name,
      member.method,
      member.crc32,
      member.compressedSize,
      member.size,
      member.mode,
      member.dataOffset
    ])
  });
}
function decodeFacts(text, sha256, stamp) {
  let parsed;
  try {
    parsed = parseBoundedJson(text);
  } catch {
    return void 0;
  }
  if (typeof parsed !== "object" || parsed === null) return void 0;
  const file = parsed;
  if (file.version !== FACTS_VERSION || file.build !== thisBuild || file.sha256 !== sha256) return void 0;
  if (!isSameStamp(file.stamp, stamp) || !Array.isArray(file.members)) return void 0;
  const members = [];
  for (const row of file.members) {
    const member = decodeMember(row, Number(stamp.size));
    if (member === void 0) return void 0;
    members.push(member);
  }
  return factsOf(members);
}
function isSameStamp(value, stamp) {
  if (typeof value !== "object" || value === null) return false;
  const other = value;
  return other.size === stamp.size && other.modified === stamp.modified && other.changed === stamp.changed && other.inode === stamp.inode && other.device === stamp.device;
}
function decodeMember(row, fileSize) {
  if (!Array.isArray(row) || row.length !== 7) return void 0;
  const [name, method, crc32, compressedSize, size, mode, dataOffset] = row;
  if (typeof name !== "string" || method !== 0 && method !== 8) return void 0;
  if (!isCount(crc32) || !isCount(compressedSize) || !isCount(size) || !isCount(mode)) return void 0;
  if (!isCount(dataOffset) || dataOffset + compressedSize > fileSize) return void 0;
  return { name, method, crc32, compressedSize, size, mode, dataOffset };
}
function isCount(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

// src/wheels/wheel-file.ts
var isWheelName = unicodeTest(
  String.raw`^[\p{L}\p{N}_.+!]+-[\p{L}\p{N}_.+!]+(?:-\d[\p{L}\p{N}_.]*)?(?:-[\p{L}\p{N}_.]+){3}\.whl$`
);
var isSdistName = unicodeTest(String.raw`^[\p{L}\p{N}_][\p{L}\p{N}_.+!-]*\.(?:tar\.gz|zip)$`);
var MAX_NAME_BYTES = 255;
function isSafeWheelName(name) {
  return !name.startsWith(".") && Buffer.byteLength(name) <= MAX_NAME_BYTES && isWheelName(name);
}
function isSafeSdistName(name) {
  return Buffer.byteLength(name) <= MAX_NAME_BYTES && isSdistName(name);
}
function isSha256(text) {
  return /^[0-9a-f]{64}$/.test(text);
}
function checkPinned(pinned) {
  const place = { path: pinned.lockPath };
  if (!isSafeWheelName(pinned.filename)) {
    throw userError({
      code: "bad-wheel-name",
      message: `\`${pinned.filename}\` is not the file name of a wheel`,
      place,
      help: "regenerate the lock: wheels are named `name-version-python-abi-platform.whl` (PEP 427)"
    });
  }
  if (!isSha256(pinned.sha256)) {
    throw userError({
      code: "bad-wheel-hash",
      message: `The hash of ${pinned.filename}, \`${pinned.sha256}\`, is not a SHA-256 digest`,
      place,
      help: "regenerate the lock with SHA-256 hashes"
    });
  }
}

// src/wheels/unfinished.ts
var TEMPORARY_DIRECTORY = "tmp";
var DAY = 24 * 60 * 60 * 1e3;
function temporaryPath(host, path) {
  return temporaryName(path, join(host.storeDirectory, TEMPORARY_DIRECTORY));
}
function inTemporaryDirectory(host, make, target) {
  try {
    return make();
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    makePrivateDirectory(join(host.storeDirectory, TEMPORARY_DIRECTORY));
    if (target !== void 0) makePrivateDirectory(target);
    return make();
  }
}
async function createTemporary(host) {
  const path = temporaryPath(host, "wheel");
  try {
    inTemporaryDirectory(host, () => closeSync(openSync(path, "wx", 420)));
    return { path, handle: await open(path, "r+") };
  } catch (error) {
    await rm(path, { force: true }).catch(() => void 0);
    throw storeError(host, error);
  }
}
async function discard(temporary) {
  await temporary.handle.close().catch(() => void 0);
  await rm(temporary.path, { force: true }).catch(() => void 0);
}
function createWorkDirectory(host) {
  try {
    const path = temporaryPath(host, "work");
    inTemporaryDirectory(host, () => mkdirSync(path, { mode: 448 }));
    return path;
  } catch (error) {
    throw storeError(host, error);
  }
}
function storeError(host, error) {
  const code = error?.code;
  if (code === "ENOSPC" || code === "EDQUOT") {
    return userError({
      code: "disk-full",
      message: `No space left for wheels in ${host.storeDirectory} (${code})`,
      help: "free some space, run `lambda-package cache prune`, or set LAMBDA_PACKAGE_STORE to a directory on another disk"
    });
  }
  if (["EACCES", "EPERM", "EROFS", "ENOTDIR", "EEXIST", "EISDIR", "ENOENT"].includes(code ?? "")) {
    return userError({
      code: "store-not-writable",
      message: `Cannot store wheels in ${host.storeDirectory} (${code ?? ""})`,
      help: "set LAMBDA_PACKAGE_STORE to a writable directory"
    });
  }
  return error;
}
async function removeUnfinished(host) {
  const directory = join(host.storeDirectory, TEMPORARY_DIRECTORY);
  removeLeftovers(directory);
  const names = await readdir(directory).catch(() => []);
  for (const name of names) {
    const path = join(directory, name);
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats !== void 0 && host.clock.now() - stats.mtimeMs > DAY) {
      await rm(path, { recursive: true, force: true }).catch(() => void 0);
    }
  }
}

// src/wheels/inside.ts
function isInside(root, path) {
  try {
    return isBelow(realpathSync(root), realpathSync(path));
  } catch {
    return false;
  }
}

// src/wheels/local-wheels.ts
function listLocalWheels(named) {
  const wheels = /* @__PURE__ */ new Map();
  for (const directory of named.directories) {
    for (const filename of namesIn(directory)) {
      const name = isSafeWheelName(filename) ? parseWheelFilename(filename)?.normalizedName : void 0;
      const path = name === void 0 ? void 0 : fileIn(named, directory, filename);
      if (name === void 0 || path === void 0) continue;
      const known = wheels.get(name);
      if (known === void 0) wheels.set(name, [{ filename, path }]);
      else if (!known.some((one) => one.filename === filename)) known.push({ filename, path });
    }
  }
  return wheels;
}
function fileIn({ ownDirectories }, directory, filename) {
  const path = join(directory, filename);
  if (statSync(path, { throwIfNoEntry: false })?.isFile() !== true) return void 0;
  return ownDirectories.includes(directory) || isInside(directory, path) ? path : void 0;
}
function refusePointer(path, size) {
  if (size < pointerBytes.below && isLfsPointer(readFileSync(path))) throw lfsPointer(path);
}
function refusePointers(wheels, project) {
  const pointersOf = (found = []) => {
    const problems = new Problems();
    for (const { path } of found) {
      const size = statSync(path, { throwIfNoEntry: false })?.size;
      if (size !== void 0) problems.collect(() => refusePointer(path, size));
    }
    return problems;
  };
  if (pointersOf(wheels.get(project)).hasErrors) pointersOf([...wheels.values()].flat()).throwIfErrors();
}

// src/wheels/store.ts
var FACTS_FILE = "facts.json";
var BUILT_DIRECTORY = "built";
var WRITTEN_DIRECTORY = "written";
var DAY2 = 24 * 60 * 60 * 1e3;
var READ_SIZE = 1024 * 1024;
function storedPath(host, pinned) {
  return join(host.storeDirectory, pinned.sha256, pinned.filename);
}
async function readStored(host, pinned, checks) {
  const path = storedPath(host, pinned);
  const checking = checks?.find(path);
  if (checking !== void 0) return { ...checking, pinned };
  try {
    const stats = fileStats(path);
    if (stats === void 0) return void 0;
    const size = Number(stats.size);
    const stamp = stampOf(stats);
    const known = knownFacts(host, pinned, stamp);
    if (known !== void 0) {
      await noteUse(host, known);
      return { pinned, path, size, facts: known.facts, stamp };
    }
    if (await hashFile(path) !== pinned.sha256) {
      return await removeDamaged(path, stamp) ? void 0 : await readStored(host, pinned, checks);
    }
    const facts = await readFacts(pinned, path);
    return await whenWhole(host, { pinned, path, size, facts, stamp }, checks);
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    throw storeError(host, error);
  }
}
async function removeDamaged(path, stamp) {
  const now = fileStats(path);
  if (now !== void 0 && !isSameStamp(stampOf(now), stamp)) return false;
  await rm(path, { force: true });
  await rm(join(dirname(path), FACTS_FILE), { force: true });
  await rmdir(dirname(path)).catch(() => void 0);
  return true;
}
function fileStats(path) {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  return stats?.isFile() === true ? stats : void 0;
}
function knownFacts(host, pinned, stamp) {
  const path = join(host.storeDirectory, pinned.sha256, FACTS_FILE);
  const stats = fileStats(path);
  if (stats === void 0 || !isOurs(stats)) return void 0;
  const facts = decodeFacts(readFileSync(path, "utf8"), pinned.sha256, stamp);
  return facts && { facts, path, used: Number(stats.mtimeMs) };
}
function isOurs(stats) {
  return process.getuid === void 0 || Number(stats.uid) === process.getuid();
}
async function noteUse(host, { path, used }) {
  const now = host.clock.now();
  if (now - used < DAY2) return;
  await utimes(path, now / 1e3, now / 1e3).catch(() => void 0);
}
function recordFacts(host, pinned, facts, stamp) {
  const path = join(host.storeDirectory, pinned.sha256, FACTS_FILE);
  writeRecord(host, path, encodeFacts(facts, pinned.sha256, stamp));
}
function writeRecord(host, path, content) {
  try {
    const write = () => replaceContent(path, content, 420, temporaryPath(host, path));
    inTemporaryDirectory(host, write, dirname(path));
    return true;
  } catch {
    return false;
  }
}
function readFacts(pinned, path) {
  return naming(pinned, path, async () => {
    const { readZipMembers } = await import("./read-zip-HZ6QTX2Z.js");
    return factsOf(await readZipMembers(path));
  });
}
function verify(pinned, path, facts, checks) {
  return naming(pinned, path, async () => {
    if (checks !== void 0) {
      await checks.verify(path, facts.members);
      return;
    }
    const { verifyMembers } = await import("./verify-members-MIMLY46T.js");
    await verifyMembers(path, facts.members);
  });
}
async function whenWhole(host, wheel, checks) {
  const { pinned, path, facts, stamp } = wheel;
  const check = async () => {
    try {
      await verify(pinned, path, facts, checks);
    } catch (error) {
      if (error instanceof UserError) await removeDamaged(path, stamp);
      throw error;
    }
    recordFacts(host, pinned, facts, stamp);
  };
  if (checks === void 0) await check();
  else checks.add(wheel, check());
  return wheel;
}
async function naming(pinned, path, work) {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(
      error.diagnostics.map(({ severity, code, message }) => ({
        severity,
        code,
        message: message.replaceAll(basename(path), pinned.filename),
        place: { path: pinned.lockPath },
        help: "lock another version: the file matches its hash in the lock, so it was published like this"
      }))
    );
  }
}
async function keep(host, pinned, temporary, checks) {
  const path = storedPath(host, pinned);
  try {
    await temporary.handle.close();
    const facts = await readFacts(pinned, temporary.path);
    if (checks === void 0) await verify(pinned, temporary.path, facts);
    makePrivateDirectory(join(host.storeDirectory, pinned.sha256));
    try {
      takePlace(temporary.path, path);
    } catch (error) {
      if (await readStored(host, pinned) === void 0) throw error;
      await discard(temporary);
    }
    const stats = statSync(path, { bigint: true });
    const wheel = { pinned, path, size: Number(stats.size), facts, stamp: stampOf(stats) };
    if (checks !== void 0) return await whenWhole(host, wheel, checks);
    recordFacts(host, pinned, facts, wheel.stamp);
    return wheel;
  } catch (error) {
    await discard(temporary);
    throw storeError(host, error);
  }
}
async function copyVerified(host, pinned, source) {
  const size = statSync(source, { throwIfNoEntry: false });
  if (size?.isFile() !== true) return void 0;
  refusePointer(source, size.size);
  if (pinned.size !== void 0 && size.size !== pinned.size) return void 0;
  const temporary = await createTemporary(host);
  try {
    const digest = await hashFile(source, (bytes, at) => writeAll(temporary.handle, bytes, at));
    if (digest === pinned.sha256) return temporary;
    await discard(temporary);
    return void 0;
  } catch (error) {
    await discard(temporary);
    if (error.path === source) return void 0;
    throw storeError(host, error);
  }
}
async function hashFile(path, each) {
  const hash = createHash("sha256");
  const handle = await open(path, "r");
  try {
    const buffer = Buffer.allocUnsafe(READ_SIZE);
    for (let position = 0; ; ) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, position);
      if (bytesRead === 0) return hash.digest("hex");
      const bytes = buffer.subarray(0, bytesRead);
      if (position === 0 && isLfsPointer(bytes)) throw lfsPointer(path);
      hash.update(bytes);
      await each?.(bytes, position);
      position += bytesRead;
    }
  } finally {
    await handle.close();
  }
}
async function writeAll(handle, bytes, position) {
  for (let at = 0; at < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, at, bytes.length - at, position + at);
    at += bytesWritten;
  }
}

export {
  thisBuild,
  stampOf,
  isSameStamp,
  isInside,
  isSafeWheelName,
  isSafeSdistName,
  isSha256,
  checkPinned,
  listLocalWheels,
  fileIn,
  refusePointers,
  createTemporary,
  discard,
  createWorkDirectory,
  storeError,
  removeUnfinished,
  FACTS_FILE,
  BUILT_DIRECTORY,
  WRITTEN_DIRECTORY,
  storedPath,
  readStored,
  removeDamaged,
  fileStats,
  isOurs,
  writeRecord,
  keep,
  copyVerified,
  hashFile,
  writeAll
};
