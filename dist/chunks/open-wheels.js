import {
  release
} from "./chunk-W53QOEVF.js";
import {
  asZipError,
  openSource,
  withFileSource,
  zipError
} from "./chunk-35QPGWWM.js";
import "./chunk-IFLOIPY4.js";
import "./chunk-ZIRYULOX.js";
import {
  constants,
  crc32,
  createInflateRaw,
  gunzipSync,
  inflateRaw,
  inflateRawSync
} from "./chunk-FLPWUXNP.js";
import "./chunk-XVAWO7KO.js";
import "./chunk-VRLTUVXX.js";
import "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import "./chunk-VILPUJHH.js";
import "./chunk-7X23XMYO.js";

// builtin:node:util
var builtin = () => process.getBuiltinModule("node:util");
function promisify(...given) {
  return builtin().promisify(...given);
}

// src/archive/inflate-pieces.ts
var CHUNK = 256 * 1024;
async function inflatePieces(pieces, take) {
  const inflater = createInflateRaw({ chunkSize: CHUNK });
  const failure = new Promise((_, reject) => inflater.once("error", reject));
  failure.catch(() => void 0);
  const ended = new Promise((resolve) => inflater.once("end", resolve));
  let last;
  inflater.on("data", (content) => {
    last = content;
    try {
      take(content);
    } catch (error) {
      inflater.destroy(error);
    }
    if (content.byteOffset + content.length === content.buffer.byteLength) release(content);
  });
  try {
    for (const piece of pieces) {
      await Promise.race([failure, new Promise((resolve) => inflater.write(piece, () => resolve()))]);
    }
    inflater.end();
    await Promise.race([failure, ended]);
    return inflater.bytesWritten;
  } finally {
    inflater.destroy();
    if (last !== void 0) release(last);
  }
}

// src/archive/inflate-together.ts
var BATCH = 1024 * 1024;
var gzipHeader = Buffer.from([31, 139, 8, 0, 0, 0, 0, 0, 0, 255]);
var gzipStart = gzipHeader.subarray(0, 3);
var GZIP_TRAILER_SIZE = 8;
function* batchesOf(members, isAlone = () => false) {
  let batch = [];
  let [size, packed] = [0, 0];
  for (const member of members) {
    const stands = member.method !== 8 || member.name.endsWith(".gz") || isAlone(member);
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
    const options = { chunkSize: Math.max(size + 1, 64), maxOutputLength: size + 1, info: true };
    const { buffer, engine } = gunzipSync(packed, options);
    const isWhole = buffer.length === size && engine.bytesWritten === packed.length;
    return isWhole ? buffer : void 0;
  } catch {
    return void 0;
  } finally {
    release2(packed);
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
    if (file.subarray(start, at).includes(gzipStart)) {
      release2(file);
      return void 0;
    }
  }
  return file;
}
function release2({ buffer }) {
  if (buffer.byteLength !== Buffer.poolSize && buffer.byteLength !== 0)
    buffer.transfer?.(0);
}

// src/archive/read-member.ts
var MIB = 1024 * 1024;
var SMALL = 4 * MIB;
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
    return member.method === 0 ? data : inflateRawSync(data, { finishFlush: constants.Z_SYNC_FLUSH });
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
    for (const batch of batchesOf(members)) await inflateBatch(source, archive, batch, take);
  });
}
async function inflateBatch(source, archive, batch, take) {
  const content = batch.length > 1 ? inflateTogether(source, batch) : void 0;
  if (content === void 0) {
    for (const member of batch) await inflateInPieces(source, archive, member, take);
    return;
  }
  take(content);
  release2(content);
}
function isZlibError(error) {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}
async function inflateInPieces(source, archive, member, take) {
  if (member.size > SMALL || member.compressedSize > SMALL) {
    await inflateLargeMember(source, archive, member, take);
    return;
  }
  const content = inflateMember(source, archive, member);
  take(content);
  release2(content);
}
function inflateMember(source, archive, member) {
  const data = Buffer.allocUnsafeSlow(member.compressedSize);
  let content;
  try {
    source.read(data, member.dataOffset);
    content = member.method === 0 ? data : inflate(data, archive, member);
  } catch (error) {
    throw asZipError(archive, member.name, error);
  }
  if (content !== data) release2(data);
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
  if (member.method === 0) for (const piece of piecesOf(source, member)) count(piece);
  else {
    const used = await inflatePieces(piecesOf(source, member), count).catch((error) => {
      throw isZlibError(error) ? asZipError(archive, member.name, error) : error;
    });
    if (used !== member.compressedSize) throw endsEarly(archive, member, used);
  }
  checkContent(archive, member, size, crc);
}
function* piecesOf(source, member) {
  const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK, member.compressedSize));
  for (let done = 0; done < member.compressedSize; ) {
    const piece = buffer.subarray(0, Math.min(CHUNK, member.compressedSize - done));
    source.read(piece, member.dataOffset + done);
    yield piece;
    done += piece.length;
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
export {
  inflateBatch as f0_inflateBatch,
  inflateMember as f0_inflateMember,
  readMember as f0_readMember,
  readMemberBeside as f0_readMemberBeside,
  readMemberInPieces as f0_readMemberInPieces,
  readMemberNow as f0_readMemberNow,
  readMemberStart as f0_readMemberStart,
  readMembersInPieces as f0_readMembersInPieces,
  batchesOf as f1_batchesOf,
  inflateTogether as f1_inflateTogether,
  release2 as f1_release
};
