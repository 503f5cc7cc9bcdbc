import {
  createHash
} from "./chunk-4RDC6BGS.js";
import {
  dirname,
  isAbsolute,
  join,
  lstatSync,
  readFileSync,
  relative,
  resolve,
  sep,
  statSync
} from "./chunk-PSGP3ZSG.js";

// src/workspace/git-index.ts
var STAT_BYTES = 40;
var CHANGED_AT = 8;
var MODE_AT = 24;
var SIZE_AT = 36;
var EXECUTABLE = 33261;
var LINK_MODE = 40960;
var SKIP_WORKTREE = 16384;
var HEADER_BYTES = 12;
var EXTENDED = 16384;
function readGitIndex(bytes) {
  if (bytes.length < HEADER_BYTES || bytes.toString("latin1", 0, 4) !== "DIRC") return void 0;
  const version = bytes.readUInt32BE(4);
  if (version < 2 || version > 4) return void 0;
  return readEntries(bytes, version, 20) ?? readEntries(bytes, version, 32);
}
function readEntries(bytes, version, hashBytes) {
  const count = bytes.readUInt32BE(8);
  const end = bytes.length - hashBytes;
  const names = [];
  const files = [];
  const executable = [];
  const leftOut = [];
  const links = [];
  let previous = Buffer.alloc(0);
  let at = HEADER_BYTES;
  for (let entry = 0; entry < count; entry += 1) {
    const flagsAt = at + STAT_BYTES + hashBytes;
    if (flagsAt + 2 > end) return void 0;
    const isExtended = version >= 3 && (bytes.readUInt16BE(flagsAt) & EXTENDED) !== 0;
    let nameAt = flagsAt + (isExtended ? 4 : 2);
    let kept = 0;
    if (version === 4) {
      const dropped = readVarint(bytes, nameAt, end);
      if (dropped === void 0 || dropped.value > previous.length) return void 0;
      kept = previous.length - dropped.value;
      nameAt = dropped.next;
    }
    const nameEnd = bytes.indexOf(0, nameAt);
    if (nameEnd === -1 || nameEnd >= end) return void 0;
    const own = bytes.subarray(nameAt, nameEnd);
    const name = kept === 0 ? own : Buffer.concat([previous.subarray(0, kept), own]);
    if (version === 4) previous = Buffer.from(name);
    const path = name.toString("utf8");
    names.push(path);
    if (isExtended && (bytes.readUInt16BE(flagsAt + 2) & SKIP_WORKTREE) !== 0) leftOut.push(path);
    const mode = bytes.readUInt32BE(at + MODE_AT);
    const seconds = bytes.readUInt32BE(at + CHANGED_AT);
    files.push({
      blob: bytes.toString("hex", at + STAT_BYTES, at + STAT_BYTES + hashBytes),
      mode,
      size: bytes.readUInt32BE(at + SIZE_AT),
      changed: BigInt(seconds) * 1000000000n + BigInt(bytes.readUInt32BE(at + CHANGED_AT + 4))
    });
    if (mode === EXECUTABLE) executable.push(path);
    else if (mode === LINK_MODE) links.push(path);
    at = version === 4 ? nameEnd + 1 : at + (nameEnd - at + 8 & ~7);
  }
  return readExtensions(bytes, at, end, { names, files, executable, leftOut, links }, hashBytes);
}
function readExtensions(bytes, from, end, entries, hashBytes) {
  let at = from;
  let shared;
  while (at + 8 <= end) {
    const size = bytes.readUInt32BE(at + 4);
    if (bytes.toString("latin1", at, at + 4) === "link") {
      shared = bytes.toString("hex", at + 8, at + 8 + hashBytes);
    }
    at += 8 + size;
  }
  if (at !== end) return void 0;
  return { ...entries, ...shared === void 0 || /^0*$/.test(shared) ? {} : { shared } };
}
function readVarint(bytes, from, end) {
  let value = 0;
  for (let at = from; at < Math.min(end, from + 5); at += 1) {
    const byte = bytes[at];
    value = value * 128 + (byte & 127);
    if ((byte & 128) === 0) return { value, next: at + 1 };
    value += 1;
  }
  return void 0;
}

// src/workspace/tracked-files.ts
var MAX_INDEX = 1024 * 1024 * 1024;
var MAX_GIT_FILE = 64 * 1024;
function trackedFiles(directory) {
  const found = findRepository(directory);
  if (found === void 0) return void 0;
  const index = readIndex(found.gitDirectory, "index", 0);
  if (index === void 0) return "unreadable";
  const tracked = new Map(index.names.map((name) => [folded(name.replace(/\/$/, "")), name]));
  return {
    at: (path) => {
      const place = folded(relative(found.top, path).split(sep).join("/"));
      for (let above = place; above !== ""; above = above.slice(0, Math.max(0, above.lastIndexOf("/")))) {
        const name = tracked.get(above);
        if (name !== void 0) return name;
      }
      const below = `${place}/`;
      for (const [name, written] of tracked) {
        if (name.startsWith(below)) return written;
      }
      return void 0;
    }
  };
}
function executableFiles(directory) {
  const found = findRepository(directory);
  const index = found === void 0 ? void 0 : readIndex(found.gitDirectory, "index", 0);
  return new Set(index?.executable.map((name) => join(found.top, name)));
}
function unusualFiles(root) {
  const found = findRepository(root);
  const index = found === void 0 ? void 0 : readIndex(found.gitDirectory, "index", 0);
  const below = found === void 0 ? "" : relative(found.top, root).split(sep).join("/");
  const prefix = below === "" ? "" : `${below}/`;
  const inside = (names = []) => new Set(names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)));
  return { leftOut: inside(index?.leftOut), links: inside(index?.links) };
}
function filesInIndex(root) {
  const found = findRepository(root);
  const index = found === void 0 ? void 0 : readIndex(found.gitDirectory, "index", 0);
  if (found === void 0 || index === void 0 || index.names.length === 0) return void 0;
  const below = relative(found.top, root).split(sep).join("/");
  const prefix = below === "" ? "" : `${below}/`;
  return new Set(index.names.flatMap((name) => name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
}
function checkedOutBlobs(root) {
  const found = findRepository(root);
  const index = found === void 0 ? void 0 : readIndex(found.gitDirectory, "index", 0);
  if (found === void 0 || index === void 0) return () => false;
  const written = lstatSync(join(found.gitDirectory, "index"), { bigint: true, throwIfNoEntry: false });
  const files = new Map(index.names.map((name, at) => [name, index.files[at]]));
  const below = relative(found.top, root).split(sep).join("/");
  return (path, blob, mode) => {
    const known = files.get(below === "" ? path : `${below}/${path}`);
    if (known?.blob !== blob || known.mode !== parseInt(mode, 8)) return false;
    const full = join(root, path);
    const stats = lstatSync(full, { bigint: true, throwIfNoEntry: false });
    if (stats?.isFile() !== true || stats.size % 2n ** 32n !== BigInt(known.size)) return false;
    if (stats.mtimeNs !== known.changed) return false;
    if (sep === "/" && (stats.mode & 0o100n) !== 0n !== (mode === "100755")) return false;
    return stats.mtimeNs < (written?.mtimeNs ?? 0n) || isBlob(full, blob);
  };
}
function isBlob(path, blob) {
  const bytes = readFileSync(path);
  const hash = createHash(blob.length === 64 ? "sha256" : "sha1");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === blob;
}
function folded(path) {
  return path.normalize("NFC").toLowerCase();
}
function findRepository(directory) {
  for (let top = directory; ; top = dirname(top)) {
    const path = join(top, ".git");
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats?.isDirectory() === true) return { top, gitDirectory: path };
    if (stats?.isFile() === true && stats.size <= MAX_GIT_FILE) {
      const named = /^gitdir: *(.+?)\s*$/.exec(readFileSync(path, "utf8"))?.[1];
      if (named !== void 0) {
        return { top, gitDirectory: isAbsolute(named) ? named : resolve(top, named) };
      }
    }
    if (dirname(top) === top) return void 0;
  }
}
function readIndex(gitDirectory, file, depth) {
  const path = join(gitDirectory, file);
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === void 0)
    return depth === 0 ? { names: [], files: [], executable: [], leftOut: [], links: [] } : void 0;
  if (!stats.isFile() || stats.size > MAX_INDEX) return void 0;
  const index = readGitIndex(readFileSync(path));
  if (index?.shared === void 0 || depth > 0) return index;
  const shared = readIndex(gitDirectory, `sharedindex.${index.shared}`, depth + 1);
  if (shared === void 0) return void 0;
  return {
    names: [...shared.names, ...index.names],
    files: [...shared.files, ...index.files],
    executable: [...shared.executable, ...index.executable],
    leftOut: [...shared.leftOut, ...index.leftOut],
    links: [...shared.links, ...index.links]
  };
}

export {
  trackedFiles,
  executableFiles,
  unusualFiles,
  filesInIndex,
  checkedOutBlobs,
  findRepository
};
