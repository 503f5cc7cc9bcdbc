import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  Problems,
  UserError,
  basename,
  createHash,
  dirname,
  exactStatsAt,
  isBelow,
  isLfsPointer,
  join,
  jsonDigest,
  lfsPointer,
  makePrivateDirectory,
  namesIn,
  parseBoundedJson,
  parseWheelFilename,
  pointerBytes,
  removeLeftovers,
  replaceContent,
  statsAt,
  takePlace,
  temporaryName,
  unicodeTest,
  userError
} from "./chunk-VILPUJHH.js";
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync
} from "./chunk-7X23XMYO.js";

// builtin:node:fs/promises
var builtin = () => process.getBuiltinModule("node:fs/promises");
function copyFile(...given) {
  return builtin().copyFile(...given);
}
function open(...given) {
  return builtin().open(...given);
}
function rename(...given) {
  return builtin().rename(...given);
}
function rm(...given) {
  return builtin().rm(...given);
}
function rmdir(...given) {
  return builtin().rmdir(...given);
}
function mkdir(...given) {
  return builtin().mkdir(...given);
}
function readdir(...given) {
  return builtin().readdir(...given);
}
function link(...given) {
  return builtin().link(...given);
}
function chmod(...given) {
  return builtin().chmod(...given);
}
function utimes(...given) {
  return builtin().utimes(...given);
}
function writeFile(...given) {
  return builtin().writeFile(...given);
}
function readFile(...given) {
  return builtin().readFile(...given);
}

// src/wheels/this-build.ts
var thisBuild = false ? void 0 : "4689df3d4f60cd6851b798045cfaa9da525b9e98e3967981be33e1be5db87535";

// src/wheels/facts.ts
var FACTS_VERSION = 3;
var LONGEST_HEADER = 2e3;
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
  const header = JSON.stringify({ version: FACTS_VERSION, build: thisBuild, sha256, stamp });
  const rows = facts.members.map((member) => [
    member.name,
    member.method,
    member.crc32,
    member.compressedSize,
    member.size,
    member.mode,
    member.dataOffset
  ]);
  return `${header}
${JSON.stringify(rows)}`;
}
function decodeFacts(text, sha256, stamp) {
  const end = text.indexOf("\n");
  if (end === -1 || end > LONGEST_HEADER) return void 0;
  try {
    if (!isHeader(JSON.parse(text.slice(0, end)), sha256, stamp)) return void 0;
    const rows = JSON.parse(text.slice(end + 1));
    return Array.isArray(rows) ? decodeRows(rows, Number(stamp.size)) : void 0;
  } catch {
    return void 0;
  }
}
function isHeader(value, sha256, stamp) {
  if (typeof value !== "object" || value === null) return false;
  const header = value;
  const isOfBuild = header.version === FACTS_VERSION && header.build === thisBuild;
  return isOfBuild && header.sha256 === sha256 && isSameStamp(header.stamp, stamp);
}
function decodeRows(rows, fileSize) {
  const members = [];
  for (const row of rows) {
    const member = decodeMember(row, fileSize);
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

// src/wheels/inside.ts
function isInside(root, path) {
  try {
    return isBelow(realpathSync(root), realpathSync(path));
  } catch {
    return false;
  }
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
  if (statsAt(path)?.isFile() !== true) return void 0;
  return ownDirectories.includes(directory) || isInside(directory, path) ? path : void 0;
}
function refusePointer(path, size) {
  if (size < pointerBytes.below && isLfsPointer(readFileSync(path))) throw lfsPointer(path);
}
function refusePointers(wheels, project) {
  const pointersOf = (found = []) => {
    const problems = new Problems();
    for (const { path } of found) {
      const size = statsAt(path)?.size;
      if (size !== void 0) problems.collect(() => refusePointer(path, size));
    }
    return problems;
  };
  if (pointersOf(wheels.get(project)).hasErrors) pointersOf([...wheels.values()].flat()).throwIfErrors();
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
function removeUnfinished(host) {
  const directory = join(host.storeDirectory, TEMPORARY_DIRECTORY);
  removeLeftovers(directory);
  for (const name of namesIn(directory)) {
    const path = join(directory, name);
    const stats = statsAt(path);
    if (stats === void 0 || host.clock.now() - stats.mtimeMs <= DAY) continue;
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {
    }
  }
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
  const stats = exactStatsAt(path);
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
    const { readZipMembers } = await import("./chunk-4POECOXX.js");
    return factsOf(await readZipMembers(path));
  });
}
function verify(pinned, path, { members }) {
  return naming(pinned, path, async () => {
    const { verifyMembers } = await import("./chunk-TEHY63WE.js");
    await verifyMembers(path, members);
  });
}
async function whenWhole(host, wheel, checks) {
  const { pinned, path, facts, stamp } = wheel;
  const whole = async (check) => {
    try {
      const found = await check();
      recordFacts(host, pinned, facts, stamp);
      return found;
    } catch (error) {
      if (error instanceof UserError) await removeDamaged(path, stamp);
      throw error;
    }
  };
  if (checks !== void 0) {
    const lookInside = () => naming(pinned, path, () => checks.verify(wheel));
    return checks.add(wheel, whole(lookInside));
  }
  await whole(() => verify(pinned, path, facts));
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
        help: "the file itself is damaged, not the download: lock another version, or make or publish the wheel again"
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
  const size = statsAt(source);
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

// src/wheels/known-pages.ts
var PAGES_DIRECTORY = "pages";
var PAGE_VERSION = 1;
var DAY3 = 24 * 60 * 60 * 1e3;
function pagePath(host, index, project) {
  const directory = createHash("sha256").update(index).digest("hex").slice(0, 32);
  return join(host.storeDirectory, PAGES_DIRECTORY, directory, `${encodeURIComponent(project)}.json`);
}
function readKnownPage(host, index, project) {
  const path = pagePath(host, index, project);
  try {
    const stats = statsAt(path);
    if (stats?.isFile() !== true) return void 0;
    if (process.getuid !== void 0 && stats.uid !== process.getuid()) return void 0;
    const page = parseBoundedJson(readFileSync(path, "utf8"));
    if (page.version !== PAGE_VERSION || !Array.isArray(page.files)) return void 0;
    return page.files.flatMap((row) => decodeFile(row) ?? []);
  } catch {
    return void 0;
  }
}
function keepKnownPage(host, index, project, files) {
  const page = { version: PAGE_VERSION, files: files.map(encodeFile) };
  writeRecord(host, pagePath(host, index, project), JSON.stringify(page));
}
function pruneKnownPages(host, days) {
  const root = join(host.storeDirectory, PAGES_DIRECTORY);
  for (const name of namesIn(root)) {
    for (const file of namesIn(join(root, name))) {
      const path = join(root, name, file);
      const stats = statsAt(path);
      if (stats !== void 0 && host.clock.now() - stats.mtimeMs > days * DAY3) rmSync(path, { force: true });
    }
  }
}
function encodeFile(file) {
  const { filename, url, sha256, size, requiresPython, isYanked } = file;
  return [filename, openUrl(url), sha256 ?? null, size ?? null, requiresPython ?? null, isYanked];
}
function openUrl(text) {
  if (!URL.canParse(text)) return "";
  const url = new URL(text);
  if (url.username !== "" || url.password !== "" || url.search !== "") return "";
  url.hash = "";
  return url.href;
}
function decodeFile(row) {
  if (!Array.isArray(row)) return void 0;
  const [filename, url, sha256, size, requiresPython, isYanked] = row;
  if (typeof filename !== "string" || typeof url !== "string") return void 0;
  return {
    filename,
    url,
    sha256: typeof sha256 === "string" ? sha256 : void 0,
    size: typeof size === "number" ? size : void 0,
    requiresPython: typeof requiresPython === "string" ? requiresPython : void 0,
    isYanked: isYanked === true
  };
}

// src/wheels/store-cache.ts
var KEY_PREFIX = "lambda-package-wheels-v2-";
var RESTORE_LIMIT = 6e4;
var SAVE_LIMIT = 3e5;
var SILENCE_LIMIT = 1e4;
var WORTH_RESTORING = 5e6;
function cacheKey(pinned, { platforms }) {
  const locks = distinct(pinned.map(({ lockPath }) => lockPath));
  return keyOf(jsonDigest([locks, distinct(platforms)]).slice(0, 16), pinned);
}
function keyOf(group, wheels) {
  return `${KEY_PREFIX}${group}-${jsonDigest(distinct(wheels.map(({ sha256 }) => sha256)))}`;
}
function prefixOf(key) {
  return key.slice(0, key.lastIndexOf("-") + 1);
}
function distinct(values) {
  return [...new Set(values)].sort();
}
function cacheDirectory(env) {
  const workspace = env["GITHUB_WORKSPACE"] ?? "";
  return workspace === "" ? void 0 : join(workspace, ".lambda-package-wheels");
}
function maySave(env) {
  const isTag = env["GITHUB_REF_TYPE"] === "tag" || (env["GITHUB_REF"] ?? "").startsWith("refs/tags/");
  return !isTag && !["release", "pull_request_target", "workflow_run"].includes(env["GITHUB_EVENT_NAME"] ?? "");
}
async function restoreWheels(pinned, purpose, mode, context) {
  const { host, cache, checks } = context;
  const nothing = { wheels: [], isExact: false, save: void 0 };
  const directory = cacheDirectory(host.env);
  if (mode === "false" || directory === void 0 || !cache.isAvailable()) return nothing;
  await rm(directory, { recursive: true, force: true }).catch(() => void 0);
  const usable = pinned.filter((wheel) => isSafeWheelName(wheel.filename) && isSha256(wheel.sha256));
  const set = [...new Map(usable.map((wheel) => [`${wheel.sha256}/${wheel.filename}`, wheel])).values()];
  const missing = [];
  for (const wheel of set) if (await readStored(host, wheel, checks) === void 0) missing.push(wheel);
  if (missing.length === 0) return nothing;
  const key = cacheKey(set, purpose);
  const { found, kept } = await restoreInto(missing, directory, key, context);
  const isExact = found === key && kept.length === missing.length;
  const isNew = found !== key && mode === "true" && maySave(host.env);
  return {
    wheels: kept,
    isExact,
    save: isNew ? { key, wheels: set.map(({ sha256, filename }) => ({ sha256, filename })) } : void 0
  };
}
async function restoreInto(missing, directory, key, { host, cache, checks }) {
  const stopping = new AbortController();
  const onFault = (error) => {
    warn(host, "has unexpected content, which was ignored", error);
  };
  let kept = [];
  const bytes = missing.reduce((sum, { size }) => sum + (size ?? WORTH_RESTORING), 0);
  const prefixes = bytes < WORTH_RESTORING ? [] : [prefixOf(key)];
  try {
    const found = await whileAnswering(
      host,
      RESTORE_LIMIT,
      (life) => cache.restore(
        directory,
        key,
        prefixes,
        async (archive) => {
          stopping.signal.throwIfAborted();
          life.rest();
          const { takeFromArchive } = await import("./restored-archive-CW25VLRJ.js");
          const how = { host, checks, stop: stopping.signal, onFault };
          kept = await takeFromArchive(archive, basename(directory), missing, how);
        },
        life.beat
      )
    );
    return { found, kept };
  } catch (error) {
    warn(host, "could not be read; downloading the wheels instead", error);
    return { found: void 0, kept };
  } finally {
    stopping.abort();
  }
}
async function saveWheels(plan, context) {
  const { host, cache } = context;
  const directory = cacheDirectory(host.env);
  if (directory === void 0 || !cache.isAvailable()) return;
  try {
    await rm(directory, { recursive: true, force: true });
    for (const { sha256, filename } of plan.wheels) {
      const wheel = { name: "", version: "", url: "", size: void 0, lockPath: "", sha256, filename };
      const stored = await readStored(host, wheel);
      if (stored === void 0) return;
      await placeCopy(stored.path, join(directory, sha256, filename));
    }
    await whileAnswering(host, SAVE_LIMIT, ({ beat }) => cache.save(directory, plan.key, beat));
  } catch (error) {
    warn(host, "could not be saved; the next run will download the wheels again", error);
  } finally {
    await rm(directory, { recursive: true, force: true }).catch(() => void 0);
  }
}
async function placeCopy(from, to) {
  await mkdir(dirname(to), { recursive: true });
  await link(from, to).catch(() => copyFile(from, to));
}
async function whileAnswering({ clock }, limit, work) {
  const finished = new AbortController();
  const end = clock.elapsed() + limit;
  let silentUntil = clock.elapsed() + SILENCE_LIMIT;
  const life = {
    beat: () => silentUntil = clock.elapsed() + SILENCE_LIMIT,
    rest: () => silentUntil = end
  };
  const deadline = async () => {
    for (; ; ) {
      const left = Math.min(silentUntil, end) - clock.elapsed();
      if (left <= 0)
        throw new Error(`no answer within ${(silentUntil < end ? SILENCE_LIMIT : limit) / 1e3} seconds`);
      await clock.sleep(left, finished.signal);
      finished.signal.throwIfAborted();
    }
  };
  try {
    return await Promise.race([work(life), deadline()]);
  } finally {
    finished.abort();
  }
}
function warn(host, what, error) {
  const reason = error instanceof UserError || !(error instanceof Error) ? String(error) : error.message;
  host.log.diagnostic({
    severity: "warning",
    code: "cache-trouble",
    message: `The wheel cache ${what}: ${reason}`
  });
}
function encodeSavePlans(plans) {
  return JSON.stringify(plans);
}
function decodeSavePlans(text) {
  let plans;
  try {
    plans = parseBoundedJson(text);
  } catch {
    return [];
  }
  return Array.isArray(plans) ? plans.flatMap((plan) => decodeSavePlan(plan) ?? []) : [];
}
var KEY = new RegExp(`^${KEY_PREFIX}([0-9a-f]{16})-[0-9a-f]{64}$`);
function decodeSavePlan(plan) {
  const { key, wheels } = plan ?? {};
  if (typeof key !== "string" || !Array.isArray(wheels)) return void 0;
  const set = [];
  for (const wheel of wheels) {
    const [sha256, filename] = [wheel?.sha256, wheel?.filename];
    if (typeof sha256 !== "string" || typeof filename !== "string") return void 0;
    if (!isSha256(sha256) || !isSafeWheelName(filename)) return void 0;
    set.push({ sha256, filename });
  }
  const group = KEY.exec(key)?.[1];
  return group !== void 0 && keyOf(group, set) === key ? { key, wheels: set } : void 0;
}

export {
  rename,
  rm,
  mkdir,
  readdir,
  chmod,
  writeFile,
  readFile,
  thisBuild,
  LONGEST_HEADER,
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
  writeAll,
  readKnownPage,
  keepKnownPage,
  pruneKnownPages,
  cacheKey,
  maySave,
  restoreWheels,
  saveWheels,
  encodeSavePlans,
  decodeSavePlans
};
