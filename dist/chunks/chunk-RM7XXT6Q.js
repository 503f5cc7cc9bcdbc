import {
  createHash,
  randomBytes
} from "./chunk-4RDC6BGS.js";
import {
  hostname,
  tmpdir
} from "./chunk-ZUNBYIPC.js";
import {
  UserError,
  userError
} from "./chunk-4CWYCPRC.js";
import {
  basename,
  chmodSync,
  closeSync,
  dirname,
  fchmodSync,
  join,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync
} from "./chunk-PSGP3ZSG.js";

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
  if (lstatSync(path, { throwIfNoEntry: false }) === void 0) return void 0;
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
