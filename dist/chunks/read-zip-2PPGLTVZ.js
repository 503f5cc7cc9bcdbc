import {
  WindowedReader,
  defaultZipLimits,
  readDirectoryPlace,
  require_yauzl,
  tooMuch
} from "./chunk-XDFKZOZV.js";
import {
  asZipError,
  directoriesAbove,
  isPlainName,
  unsafeName,
  withFileSource,
  zipError
} from "./chunk-VWDSLOBE.js";
import "./chunk-Q5YSFIQU.js";
import "./chunk-XLZLDMQQ.js";
import "./chunk-VQ5G3VVA.js";
import "./chunk-LS5V5SCB.js";
import "./chunk-4HQ5IIRE.js";
import "./chunk-O4235BVS.js";
import "./chunk-QVN6WZNO.js";
import "./chunk-KV4HALTM.js";
import "./chunk-QRM2R5Z7.js";
import {
  __toESM
} from "./chunk-SEWDMQ6Q.js";

// src/archive/read-zip.ts
var import_yauzl = __toESM(require_yauzl(), 1);
var MAX_DEFLATE_RATIO = 1032;
var ENCRYPTED = 1 | 64 | 8192;
var DATA_DESCRIPTOR = 8;
var UTF8 = 2048;
async function readZipMembers(path, limits = defaultZipLimits) {
  try {
    return await withFileSource(path, (source) => readMembersFrom(source, path, limits));
  } catch (error) {
    throw asZipError(path, void 0, error);
  }
}
async function readMembersFrom(source, archive, limits) {
  const reader = new WindowedReader(source, 64 * 1024);
  const zip = await (0, import_yauzl.fromRandomAccessReaderPromise)(reader, source.size, {
    autoClose: false,
    decodeStrings: false
  });
  const directory = readDirectoryPlace(source, zip, archive, limits);
  const entries = [];
  let directoryBytes = 0;
  for await (const entry of zip.eachEntry()) {
    entries.push(entry);
    directoryBytes += 46 + entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength;
  }
  if (directoryBytes !== directory.size) {
    throw zipError(
      archive,
      void 0,
      `its central directory has ${directory.size} bytes, its ${entries.length} entries take ${directoryBytes}`
    );
  }
  const names = checkEntries(entries, archive, limits, source.size);
  reader.windowSize = 512;
  return readLocalHeaders({ zip, source, archive, directoryStart: directory.start }, entries, names);
}
function checkEntries(entries, archive, limits, fileSize) {
  const names = [];
  let unzippedSize = 0;
  for (const entry of entries) {
    const name = decodeName(entry, archive);
    names.push(name);
    checkEntry(entry, name, archive, limits);
    unzippedSize += entry.uncompressedSize;
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
function decodeName(entry, archive) {
  const { generalPurposeBitFlag: flags, fileNameRaw: raw } = entry;
  const name = (0, import_yauzl.getFileNameLowLevel)(flags, raw, [], true);
  if (entry.extraFields.length > 0 && (0, import_yauzl.getFileNameLowLevel)(flags, raw, entry.extraFields, true) !== name) {
    throw zipError(archive, name, "an extra field gives it another name");
  }
  if (name.length === raw.length && isPlainName(name)) return name;
  if ((flags & UTF8) !== 0 && !Buffer.from(name).equals(raw)) {
    throw zipError(archive, name, "its name is said to be UTF-8 and is not");
  }
  const hasControl = raw.some((byte) => byte < 32 || byte === 127);
  const unsafe = hasControl ? "its name holds a control character" : unsafeName(name);
  if (unsafe !== void 0) throw zipError(archive, name, unsafe);
  return name;
}
function checkEntry(entry, name, archive, limits) {
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) throw zipError(archive, name, "it is encrypted");
  const method = entry.compressionMethod;
  if (method !== 0 && method !== 8) {
    throw zipError(
      archive,
      name,
      `compression method ${method}; only stored (0) and deflated (8) can be used`
    );
  }
  const { compressedSize, uncompressedSize: size } = entry;
  if (size > limits.memberSize) throw tooMuch(archive, name, `it has ${size} bytes`, limits.memberSize);
  if (method === 8 && size > compressedSize * MAX_DEFLATE_RATIO) {
    throw zipError(archive, name, `${compressedSize} deflated bytes cannot hold the ${size} that it claims`);
  }
  if (name.endsWith("/") && size > 0)
    throw zipError(archive, name, `a directory with ${size} bytes of content`);
}
function checkTree(names, archive) {
  const kinds = /* @__PURE__ */ new Map();
  for (const name of names) {
    const isDirectory = name.endsWith("/");
    const path = isDirectory ? name.slice(0, -1) : name;
    if (kinds.has(path)) throw zipError(archive, name, "it is there twice");
    kinds.set(path, isDirectory ? "directory" : "file");
  }
  for (const directory of directoriesAbove([...kinds.keys()])) {
    if (kinds.get(directory) !== "file") continue;
    const path = [...kinds.keys()].find((one) => one.startsWith(`${directory}/`));
    throw zipError(archive, path, `\`${directory}\` above it is a file`);
  }
}
async function readLocalHeaders(open, entries, names) {
  const members = [];
  const spans = [];
  for (const [index, entry] of entries.entries()) {
    const name = names[index];
    const header = await readLocalHeader(open, entry, name);
    const difference = localDifference(entry, header);
    if (difference !== void 0) throw zipError(open.archive, name, difference);
    spans.push({
      name,
      start: entry.relativeOffsetOfLocalHeader,
      end: header.fileDataStart + entry.compressedSize
    });
    members.push({
      name,
      method: entry.compressionMethod === 0 ? 0 : 8,
      crc32: entry.crc32,
      compressedSize: entry.compressedSize,
      size: entry.uncompressedSize,
      mode: entry.externalFileAttributes >>> 16,
      dataOffset: header.fileDataStart
    });
  }
  checkSpans(open, spans);
  return members;
}
async function readLocalHeader(open, entry, name) {
  try {
    return await open.zip.readLocalFileHeaderPromise(entry);
  } catch (error) {
    throw asZipError(open.archive, name, error);
  }
}
function localDifference(entry, header) {
  if (!header.fileName.equals(entry.fileNameRaw)) {
    return `its local header has another name, \`${header.fileName.toString("latin1")}\``;
  }
  if (header.compressionMethod !== entry.compressionMethod) {
    return `its local header says method ${header.compressionMethod}, the central directory ${entry.compressionMethod}`;
  }
  const flags = ENCRYPTED | DATA_DESCRIPTOR | UTF8;
  if ((header.generalPurposeBitFlag & flags) !== (entry.generalPurposeBitFlag & flags)) {
    return "its local header has other flags than the central directory";
  }
  const sizes = localSizes(header);
  const said = [header.crc32, sizes.compressedSize, sizes.size];
  const known = [entry.crc32, entry.compressedSize, entry.uncompressedSize];
  const isOpen = (header.generalPurposeBitFlag & DATA_DESCRIPTOR) !== 0;
  const differs = said.some((value, index) => value !== known[index] && !(isOpen && value === 0));
  return differs ? `its local header says CRC, compressed and plain size ${said.join(", ")}, the central directory ${known.join(", ")}` : void 0;
}
function localSizes(header) {
  let { compressedSize, uncompressedSize: size } = header;
  const extra = header.extraField;
  for (let at = 0; at + 4 <= extra.length; ) {
    const id = extra.readUInt16LE(at);
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (id === 1 && end <= extra.length) {
      let field = at + 4;
      if (size === 4294967295 && field + 8 <= end) {
        size = Number(extra.readBigUInt64LE(field));
        field += 8;
      }
      if (compressedSize === 4294967295 && field + 8 <= end) {
        compressedSize = Number(extra.readBigUInt64LE(field));
      }
      break;
    }
    at = end;
  }
  return { compressedSize, size };
}
function checkSpans(open, spans) {
  const { archive, source, directoryStart } = open;
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const first = sorted[0]?.start ?? directoryStart;
  if (first > 0 && !startsWithShebang(source)) {
    throw zipError(archive, void 0, `${first} bytes come before its first entry`);
  }
  for (const [index, span] of sorted.entries()) {
    const next = sorted[index + 1];
    if (span.end > (next?.start ?? directoryStart)) {
      throw zipError(
        archive,
        span.name,
        `its data overlaps ${next ? `\`${next.name}\`` : "the central directory"}`
      );
    }
  }
}
function startsWithShebang(source) {
  const start = Buffer.alloc(2);
  source.read(start, 0);
  return start.toString("latin1") === "#!";
}
export {
  readZipMembers
};
