import {
  UserError,
  basename,
  chmodSync,
  closeSync,
  createHash,
  dirname,
  fchmodSync,
  hostname,
  join,
  linkStatsAt,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  randomBytes,
  readdirSync,
  renameSync,
  rmSync,
  tmpdir,
  unicodeTest,
  userError,
  writeFileSync,
  writeSync
} from "./chunk-GNHUY74T.js";

// src/python/names.ts
var NAME = /^[a-z0-9]$|^[a-z0-9][a-z0-9._-]*[a-z0-9]$/i;
function normalizeName(name) {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}
function isValidName(name) {
  return NAME.test(name);
}
function topLevel(module) {
  const dot = module.indexOf(".");
  return dot === -1 ? module : module.slice(0, dot);
}

// src/python/versions.ts
var MAX_LENGTH = 512;
var VERSION = /^v?(?:([0-9]+)!)?([0-9]+(?:\.[0-9]+)*)(?:[-_.]?(alpha|beta|preview|pre|a|b|c|rc)[-_.]?([0-9]+)?)?(?:-([0-9]+)|[-_.]?(post|rev|r)[-_.]?([0-9]+)?)?(?:[-_.]?(dev)[-_.]?([0-9]+)?)?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i;
function isVersion(text) {
  return text.length <= MAX_LENGTH && VERSION.test(text.trim());
}
function parseVersion(text) {
  const match = text.length > MAX_LENGTH ? null : VERSION.exec(text.trim());
  if (match === null) return void 0;
  const [, epoch, release, letter, pre, dashed, postWord, post, devWord, dev, local] = match;
  return {
    epoch: BigInt(epoch ?? 0),
    release: release.split(".").map(BigInt),
    pre: letter === void 0 ? void 0 : { letter: preLetter(letter), number: BigInt(pre ?? 0) },
    post: dashed === void 0 && postWord === void 0 ? void 0 : BigInt(dashed ?? post ?? 0),
    dev: devWord === void 0 ? void 0 : BigInt(dev ?? 0),
    local: local?.toLowerCase().split(/[-_.]/).map((part) => /^[0-9]+$/.test(part) ? BigInt(part) : part)
  };
}
function preLetter(written) {
  const letter = written.toLowerCase();
  if (letter.startsWith("a")) return "a";
  return letter.startsWith("b") ? "b" : "rc";
}
function formatPublicVersion({ epoch, release, pre, post, dev }) {
  return [
    epoch === 0n ? "" : `${epoch}!`,
    release.join("."),
    pre === void 0 ? "" : `${pre.letter}${pre.number}`,
    post === void 0 ? "" : `.post${post}`,
    dev === void 0 ? "" : `.dev${dev}`
  ].join("");
}
function isPrerelease(version) {
  return version.pre !== void 0 || version.dev !== void 0;
}
function orderVersions(left, right) {
  return orderPublic(left, right) || orderLocal(left.local, right.local);
}
function orderPublic(left, right) {
  return orderBase(left, right) || order(prePhase(left), prePhase(right)) || order(left.pre?.number ?? 0n, right.pre?.number ?? 0n) || order(left.post ?? -1n, right.post ?? -1n) || orderDev(left.dev, right.dev);
}
function orderBase(left, right) {
  if (left.epoch !== right.epoch) return order(left.epoch, right.epoch);
  for (let index = 0; index < Math.max(left.release.length, right.release.length); index++) {
    const difference = order(left.release[index] ?? 0n, right.release[index] ?? 0n);
    if (difference !== 0) return difference;
  }
  return 0;
}
function prePhase({ pre, post, dev }) {
  if (pre !== void 0) return { a: 1, b: 2, rc: 3 }[pre.letter];
  return post === void 0 && dev !== void 0 ? 0 : 4;
}
function orderDev(left, right) {
  if (left === void 0 || right === void 0)
    return Number(right !== void 0) - Number(left !== void 0);
  return order(left, right);
}
function orderLocal(left, right) {
  if (left === void 0 || right === void 0)
    return Number(left !== void 0) - Number(right !== void 0);
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const [one, other] = [left[index], right[index]];
    const difference = Number(typeof one === "bigint") - Number(typeof other === "bigint") || order(one, other);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
function order(left, right) {
  return left < right ? -1 : Number(left > right);
}

// src/platforms/tags.ts
var legacyManylinux = /* @__PURE__ */ new Map([
  [17, "manylinux2014"],
  [12, "manylinux2010"],
  [5, "manylinux1"]
]);
function linuxPlatformTags(machine, glibcMinor) {
  const oldest = machine === "x86_64" || machine === "i686" ? 5 : 17;
  const tags = [];
  for (let minor = glibcMinor; minor >= oldest; minor--) {
    tags.push(`manylinux_2_${minor}_${machine}`);
    const alias = legacyManylinux.get(minor);
    if (alias !== void 0) tags.push(`${alias}_${machine}`);
  }
  return [...tags, `linux_${machine}`];
}
function cpythonTags(minor, abi, platforms) {
  const interpreter = `cp3${minor}`;
  const onEach = (prefix) => platforms.map((platform) => `${prefix}-${platform}`);
  const older = (lowest) => Array.from({ length: Math.max(minor - lowest, 0) }, (_, index) => minor - 1 - index);
  const generic = [`py3${minor}`, "py3", ...older(0).map((version) => `py3${version}`)];
  return [
    ...abi === "abi3" || abi === "none" ? [] : onEach(`${interpreter}-${abi}`),
    ...onEach(`${interpreter}-abi3`),
    ...onEach(`${interpreter}-none`),
    ...older(2).flatMap((version) => onEach(`cp3${version}-abi3`)),
    ...generic.flatMap((version) => onEach(`${version}-none`)),
    `${interpreter}-none-any`,
    ...generic.map((version) => `${version}-none-any`)
  ];
}
function glibcOfTags(tags) {
  const aliases = [...legacyManylinux].map(([minor, alias]) => [alias, minor]);
  let best;
  for (const tag of tags) {
    const match = /-manylinux_(\d{1,3})_(\d{1,3})_/.exec(tag);
    const alias = aliases.find(([name]) => tag.includes(`-${name}_`));
    const version = match !== null ? [Number(match[1]), Number(match[2])] : alias && [2, alias[1]];
    if (version !== void 0 && (best === void 0 || version[0] > best[0] || version[0] === best[0] && version[1] > best[1])) {
      best = version;
    }
  }
  return best;
}
var MAX_EXPANDED = 2e3;
function expandTag(compressed) {
  const parts = compressed.toLowerCase().split("-").map((part) => part.split("."));
  const [interpreters, abis, platforms] = parts;
  if (parts.length !== 3 || interpreters === void 0 || abis === void 0 || platforms === void 0) {
    return void 0;
  }
  if (parts.flat().includes("") || interpreters.length * abis.length * platforms.length > MAX_EXPANDED) {
    return void 0;
  }
  return interpreters.flatMap(
    (interpreter) => abis.flatMap((abi) => platforms.map((platform) => `${interpreter}-${abi}-${platform}`))
  );
}

// src/python/wheel-filename.ts
var isUnsafe = unicodeTest(String.raw`[/\\:\p{C}\s]`);
var isName = unicodeTest(String.raw`^[\p{L}\p{N}_.]+$`);
function parseWheelFilename(filename) {
  const parts = wheelFilenameParts(filename);
  const tags = wheelTags(filename);
  if (parts === void 0 || tags === void 0) return void 0;
  return { filename, normalizedName: normalizeName(parts.name), ...parts, tags };
}
function wheelFilenameParts(filename) {
  if (!filename.endsWith(".whl") || isUnsafe(filename)) return void 0;
  const parts = filename.slice(0, -".whl".length).split("-");
  if (parts.length !== 5 && parts.length !== 6) return void 0;
  const [name, version] = parts;
  if (name.includes("__") || !isName(name) || !isVersion(version)) return void 0;
  const buildTag = parts.length === 6 ? parts[2] : void 0;
  if (buildTag !== void 0 && !/^\d/.test(buildTag)) return void 0;
  return { name, version, buildTag };
}
function compareBuildTags(left, right) {
  const key = (tag = "") => {
    const [, digits, text2] = /^(\d+)(.*)$/.exec(tag) ?? [];
    return [digits === void 0 ? -1n : BigInt(digits), text2 ?? ""];
  };
  const [[number, text], [otherNumber, otherText]] = [key(left), key(right)];
  if (number !== otherNumber) return number < otherNumber ? -1 : 1;
  return text < otherText ? -1 : Number(text > otherText);
}
function wheelTags(filename) {
  const compressed = compressedTags(filename);
  return compressed === void 0 ? void 0 : expandTag(compressed);
}
function compressedTags(filename) {
  if (!filename.endsWith(".whl")) return void 0;
  let dash = filename.length;
  for (let count = 0; count < 3 && dash > 0; count++) dash = filename.lastIndexOf("-", dash - 1);
  return filename.slice(dash + 1, -".whl".length);
}

// src/archive/names-in.ts
function namesIn(directory) {
  try {
    return readdirSync(directory).sort();
  } catch {
    return [];
  }
}

// src/archive/leftovers.ts
var DAY = 24 * 60 * 60 * 1e3;
var TEMPORARY = /^\..+\.([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{12}\.tmp$/s;
function thisMachine() {
  return createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
}
function removeLeftovers(directory) {
  for (const name of namesIn(directory)) {
    const [, machine, pid] = TEMPORARY.exec(name) ?? [];
    if (machine === void 0) continue;
    const path = join(directory, name);
    try {
      if (machine === thisMachine() ? !isRunning(Number(pid)) : isOld(path)) {
        rmSync(path, { recursive: true, force: true });
      }
    } catch {
    }
  }
}
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}
function isOld(path) {
  const { mtimeMs } = lstatSync(path);
  return performance.timeOrigin + performance.now() - mtimeMs > DAY;
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
    message: `Cannot write \`${path}\`: ${error.message}`,
    help: isFull ? "free some disk space, or choose another output directory; earlier output is unchanged" : "make sure the directory exists and is writable; earlier output is unchanged"
  });
}
function temporaryName(path, directory = dirname(path)) {
  const unique = `${thisMachine()}-${process.pid}-${randomBytes(6).toString("hex")}`;
  return join(directory, `.${basename(path)}.${unique}.tmp`);
}
function temporaryDirectory(path) {
  const directory = temporaryName(path);
  try {
    mkdirSync(dirname(path), { recursive: true });
    mkdirSync(directory, { mode: 448 });
    return directory;
  } catch (error) {
    throw writeError(path, error);
  }
}
function scratchDirectory() {
  const prefix = join(tmpdir(), "lambda-package-");
  try {
    return mkdtempSync(prefix);
  } catch (error) {
    throw writeError(prefix, error);
  }
}
function discard(path) {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
  }
}
var MOST_TRIES = 100;
function takePlace(temporary, path) {
  const isDirectory = lstatSync(temporary).isDirectory();
  for (let tries = 1; ; tries++) {
    const old = isDirectory ? moveAside(path) : void 0;
    try {
      renameSync(temporary, path);
      if (old !== void 0) discard(old);
      return;
    } catch (error) {
      const isTaken = isDirectory && ["ENOTEMPTY", "EEXIST"].includes(systemCode(error) ?? "");
      if (!isTaken && old !== void 0) renameSync(old, path);
      if (!isTaken || tries === MOST_TRIES) throw error;
      if (old !== void 0) discard(old);
    }
  }
}
function moveAside(path) {
  if (linkStatsAt(path) === void 0) return void 0;
  const old = temporaryName(path);
  try {
    renameSync(path, old);
    return old;
  } catch (error) {
    if (systemCode(error) === "ENOENT") return void 0;
    throw error;
  }
}
function writeBytes(descriptor, bytes) {
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
}
async function replaceFile(path, mode, work) {
  const temporary = temporaryName(path);
  let descriptor;
  let isOurs = false;
  try {
    mkdirSync(dirname(path), { recursive: true });
    descriptor = openSync(temporary, "wx", 384);
    isOurs = true;
    const result = await work(descriptor);
    fchmodSync(descriptor, mode);
    const open = descriptor;
    descriptor = void 0;
    closeSync(open);
    takePlace(temporary, path);
    return result;
  } catch (error) {
    if (descriptor !== void 0) closeSync(descriptor);
    if (isOurs) discard(temporary);
    throw writeError(path, error);
  }
}
async function replaceText(path, text) {
  await replaceFile(path, 420, (descriptor) => {
    writeBytes(descriptor, Buffer.from(text));
    return Promise.resolve();
  });
}
async function replaceDirectory(path, work) {
  const temporary = temporaryDirectory(path);
  try {
    const result = await work(temporary);
    chmodSync(temporary, 493);
    takePlace(temporary, path);
    return result;
  } catch (error) {
    discard(temporary);
    throw writeError(path, error);
  }
}
function replaceContent(path, content, mode, temporary = temporaryName(path)) {
  try {
    writeFileSync(temporary, content, { flag: "wx", mode: 384 });
    chmodSync(temporary, mode);
    takePlace(temporary, path);
  } catch (error) {
    if (systemCode(error) !== "EEXIST") discard(temporary);
    throw error;
  }
}
function makePrivateDirectory(path) {
  const make = () => {
    try {
      mkdirSync(path, { mode: 448 });
      return true;
    } catch (error) {
      const { code } = error;
      if (code === "EEXIST") return true;
      if (code !== "ENOENT" || dirname(path) === path) throw error;
      return false;
    }
  };
  if (make()) return;
  makePrivateDirectory(dirname(path));
  if (!make()) throw Object.assign(new Error(`cannot make ${path}`), { code: "ENOENT" });
}

export {
  normalizeName,
  isValidName,
  topLevel,
  isVersion,
  parseVersion,
  formatPublicVersion,
  isPrerelease,
  orderVersions,
  orderPublic,
  linuxPlatformTags,
  cpythonTags,
  glibcOfTags,
  expandTag,
  parseWheelFilename,
  wheelFilenameParts,
  compareBuildTags,
  wheelTags,
  compressedTags,
  namesIn,
  removeLeftovers,
  writeError,
  temporaryName,
  temporaryDirectory,
  scratchDirectory,
  discard,
  takePlace,
  writeBytes,
  replaceFile,
  replaceText,
  replaceDirectory,
  replaceContent,
  makePrivateDirectory
};
