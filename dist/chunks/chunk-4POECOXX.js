import {
  DATA_DESCRIPTOR,
  ENCRYPTED,
  UTF8,
  defaultZipLimits,
  readDirectory,
  readEntries,
  require_yauzl,
  tooMuch,
  withZip64
} from "./chunk-CR7E5P7L.js";
import {
  asZipError,
  directoriesAbove,
  isPlainName,
  unsafeName,
  withFileSource,
  zipError
} from "./chunk-35QPGWWM.js";
import {
  __toESM
} from "./chunk-7X23XMYO.js";

// src/archive/read-zip.ts
var import_yauzl = __toESM(require_yauzl(), 1);

// src/archive/local-headers.ts
var SIGNATURE = 67324752;
var FIXED_SIZE = 30;
var WINDOW_SIZE = 64 * 1024;
function readDataOffsets(source, directory, entries, names, archive) {
  const window = new Window(source);
  return entries.map((entry, index) => {
    const fail = (what) => zipError(archive, names[index], what);
    const start = entry.headerOffset;
    if (!window.hold(start, FIXED_SIZE) || window.uint32(start) !== SIGNATURE) {
      throw fail(`there is no local header at byte ${start}`);
    }
    const nameEnd = start + FIXED_SIZE + window.uint16(start + 26);
    const dataOffset = nameEnd + window.uint16(start + 28);
    const dataEnd = dataOffset + entry.compressedSize;
    if (dataEnd > source.size || !window.hold(start, dataOffset - start)) {
      throw fail(`its data should end at byte ${dataEnd} of a file of ${source.size} bytes`);
    }
    if (!window.isSame(start + FIXED_SIZE, nameEnd, directory, entry)) {
      const name = window.bytes(start + FIXED_SIZE, nameEnd).toString("latin1");
      throw fail(`its local header has another name, \`${name}\``);
    }
    const difference = differenceOf(entry, window, nameEnd, dataOffset);
    if (difference !== void 0) throw fail(difference);
    return dataOffset;
  });
}
function differenceOf(entry, window, extraStart, extraEnd) {
  const start = entry.headerOffset;
  const method = window.uint16(start + 8);
  if (method !== entry.method) {
    return `its local header has method ${method}, but the central directory has ${entry.method}`;
  }
  const differing = window.uint16(start + 6) ^ entry.flags;
  if ((differing & (ENCRYPTED | DATA_DESCRIPTOR | UTF8)) !== 0) {
    return "its local header and the central directory have different flags";
  }
  const crc32 = window.uint32(start + 14);
  const plain = {
    compressedSize: window.uint32(start + 18),
    size: window.uint32(start + 22),
    headerOffset: 0
  };
  const { compressedSize, size } = extraStart === extraEnd ? plain : withZip64(plain, window.bytes(extraStart, extraEnd));
  const isOpen = (entry.flags & DATA_DESCRIPTOR) !== 0;
  const isSame = (said, known) => said === known || isOpen && said === 0;
  const isAll = isSame(crc32, entry.crc32) && isSame(compressedSize, entry.compressedSize) && isSame(size, entry.size);
  return isAll ? void 0 : `its local header says CRC, compressed and plain size ${crc32}, ${compressedSize}, ${size}, the central directory ${entry.crc32}, ${entry.compressedSize}, ${entry.size}`;
}
var Window = class {
  #source;
  #bytes = Buffer.allocUnsafeSlow(WINDOW_SIZE);
  #view = viewOf(this.#bytes);
  #start = 0;
  #end = 0;
  constructor(source) {
    this.#source = source;
  }
  /** Loads the `length` bytes from `start` into memory. @returns false if the file ends before that */
  hold(start, length) {
    if (start >= this.#start && start + length <= this.#end) return true;
    if (start + length > this.#source.size) return false;
    if (length > this.#bytes.length) {
      this.#bytes = Buffer.allocUnsafeSlow(length);
      this.#view = viewOf(this.#bytes);
    }
    this.#start = start;
    this.#end = Math.min(this.#source.size, start + this.#bytes.length);
    this.#source.read(this.#bytes.subarray(0, this.#end - start), start);
    return true;
  }
  /** Whether the bytes from `start` to `end` are the name of the entry in the directory. */
  isSame(start, end, directory, { nameStart, nameEnd }) {
    const [from, to] = [start - this.#start, end - this.#start];
    return directory.compare(this.#bytes, from, to, nameStart, nameEnd) === 0;
  }
  bytes(start, end) {
    return this.#bytes.subarray(start - this.#start, end - this.#start);
  }
  uint16(at) {
    return this.#view.getUint16(at - this.#start, true);
  }
  uint32(at) {
    return this.#view.getUint32(at - this.#start, true);
  }
};
function viewOf({ buffer, byteOffset, length }) {
  return new DataView(buffer, byteOffset, length);
}

// src/archive/read-zip.ts
var MAX_DIRECTORIES = 65535;
var MAX_DEFLATE_RATIO = 1032;
async function readZipMembers(path, limits = defaultZipLimits) {
  try {
    return await withFileSource(path, (source) => readMembersFrom(source, path, limits));
  } catch (error) {
    throw asZipError(path, void 0, error);
  }
}
async function readMembersFrom(source, archive, limits) {
  const directory = await readDirectory(source, archive, limits);
  const entries = readEntries(directory.bytes, directory.count);
  const names = checkEntries(entries, directory.bytes, archive, limits, source.size);
  const offsets = readDataOffsets(source, directory.bytes, entries, names, archive);
  const members = entries.map(
    ({ method, crc32, compressedSize, size, externalAttributes }, index) => {
      const [name, dataOffset] = [names[index], offsets[index]];
      return {
        name,
        method: method === 0 ? 0 : 8,
        crc32,
        compressedSize,
        size,
        mode: externalAttributes >>> 16,
        dataOffset
      };
    }
  );
  checkSpans(source, archive, directory.start, entries, members);
  return members;
}
function checkEntries(entries, directory, archive, limits, fileSize) {
  const names = [];
  let unzippedSize = 0;
  for (const entry of entries) {
    const name = nameOf(entry, directory, archive);
    names.push(name);
    checkEntry(entry, name, archive, limits);
    unzippedSize += entry.size;
  }
  if (unzippedSize > limits.unzippedSize) {
    throw tooMuch(archive, void 0, `it unpacks to ${unzippedSize} bytes`, limits.unzippedSize);
  }
  if (unzippedSize > limits.ratioFrom && unzippedSize > fileSize * limits.ratio) {
    throw tooMuch(archive, void 0, `${fileSize} bytes unpack to ${unzippedSize}`, fileSize * limits.ratio);
  }
  checkTree(names, archive);
  return names;
}
function nameOf(entry, directory, archive) {
  const { flags, nameStart, nameEnd, extraEnd } = entry;
  const plain = directory.toString("latin1", nameStart, nameEnd);
  if (nameEnd === extraEnd && isPlainName(plain)) return plain;
  const raw = directory.subarray(nameStart, nameEnd);
  const name = (0, import_yauzl.getFileNameLowLevel)(flags, raw, [], true);
  const extraFields = (0, import_yauzl.parseExtraFields)(directory.subarray(nameEnd, extraEnd));
  if (extraFields.length > 0 && (0, import_yauzl.getFileNameLowLevel)(flags, raw, extraFields, true) !== name) {
    throw zipError(archive, name, "an extra field gives it another name");
  }
  if ((flags & UTF8) !== 0 && !Buffer.from(name).equals(raw)) {
    throw zipError(archive, name, "its name is marked as UTF-8, but is not valid UTF-8");
  }
  const hasControl = raw.some((byte) => byte < 32 || byte === 127);
  const unsafe = hasControl ? "its name contains a control character" : unsafeName(name);
  if (unsafe !== void 0) throw zipError(archive, name, unsafe);
  return name;
}
function checkEntry(entry, name, archive, limits) {
  const { flags, method, compressedSize, size } = entry;
  if ((flags & ENCRYPTED) !== 0) throw zipError(archive, name, "it is encrypted");
  if (method !== 0 && method !== 8) {
    throw zipError(
      archive,
      name,
      `compression method ${method}; only stored (0) and deflated (8) are supported`
    );
  }
  if (size > limits.memberSize) throw tooMuch(archive, name, `it has ${size} bytes`, limits.memberSize);
  if (method === 0 && size !== compressedSize) {
    throw zipError(archive, name, `${compressedSize} stored bytes cannot contain the claimed ${size}`);
  }
  if (method === 8 && size > compressedSize * MAX_DEFLATE_RATIO) {
    throw zipError(archive, name, `${compressedSize} deflated bytes cannot contain the claimed ${size}`);
  }
  if (name.endsWith("/") && size > 0)
    throw zipError(archive, name, `a directory with ${size} bytes of content`);
}
function checkTree(names, archive) {
  const kinds = /* @__PURE__ */ new Map();
  for (const name of names) {
    const isDirectory = name.endsWith("/");
    const path = isDirectory ? name.slice(0, -1) : name;
    if (kinds.has(path)) throw zipError(archive, name, "it is listed twice");
    kinds.set(path, isDirectory ? "directory" : "file");
  }
  const directories = directoriesAbove([...kinds.keys()], MAX_DIRECTORIES);
  if (directories.size > MAX_DIRECTORIES) {
    throw tooMuch(archive, void 0, "its files are in more directories", MAX_DIRECTORIES);
  }
  for (const directory of directories) {
    if (kinds.get(directory) !== "file") continue;
    const path = [...kinds.keys()].find((one) => one.startsWith(`${directory}/`));
    throw zipError(archive, path, `\`${directory}\` above it is a file`);
  }
}
function checkSpans(source, archive, directoryStart, entries, members) {
  const startOf = (index) => index === void 0 ? directoryStart : entries[index].headerOffset;
  const order = [...entries.keys()].sort((a, b) => startOf(a) - startOf(b));
  const first = startOf(order[0]);
  if (first > 0 && !startsWithShebang(source)) {
    throw zipError(archive, void 0, `${first} bytes come before its first entry`);
  }
  for (const [at, index] of order.entries()) {
    const { name, dataOffset, compressedSize } = members[index];
    const next = order[at + 1];
    if (dataOffset + compressedSize <= startOf(next)) continue;
    const what = next === void 0 ? "the central directory" : `\`${members[next].name}\``;
    throw zipError(archive, name, `its data overlaps ${what}`);
  }
}
function startsWithShebang(source) {
  const start = Buffer.alloc(2);
  source.read(start, 0);
  return start.toString("latin1") === "#!";
}

export {
  readDataOffsets,
  MAX_DEFLATE_RATIO,
  readZipMembers,
  checkSpans
};
