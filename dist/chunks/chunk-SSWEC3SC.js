import {
  UserError,
  userError
} from "./chunk-4CWYCPRC.js";
import {
  basename,
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync
} from "./chunk-PSGP3ZSG.js";

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

// builtin:node:zlib
var builtin2 = () => process.getBuiltinModule("node:zlib");
function crc32(...given) {
  return builtin2().crc32(...given);
}
function deflateRaw(...given) {
  return builtin2().deflateRaw(...given);
}
function deflateRawSync(...given) {
  return builtin2().deflateRawSync(...given);
}
function inflateRaw(...given) {
  return builtin2().inflateRaw(...given);
}
function inflateRawSync(...given) {
  return builtin2().inflateRawSync(...given);
}
function createInflate(...given) {
  return builtin2().createInflate(...given);
}
function createDeflateRaw(...given) {
  return builtin2().createDeflateRaw(...given);
}
function createInflateRaw(...given) {
  return builtin2().createInflateRaw(...given);
}
function createGunzip(...given) {
  return builtin2().createGunzip(...given);
}
function createZstdDecompress(...given) {
  return builtin2().createZstdDecompress(...given);
}
var constants2 = /* @__PURE__ */ (() => builtin2().constants)();

// builtin:node:events
var builtin3 = () => process.getBuiltinModule("node:events");
function once(...given) {
  return builtin3().once(...given);
}

// src/archive/inflate-together.ts
var CHUNK = 256 * 1024;
var gzipHeader = Buffer.from([31, 139, 8, 0, 0, 0, 0, 0, 0, 255]);
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
  const ended = new Promise((resolve) => gunzip.once("end", resolve));
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
  return new Promise((resolve) => {
    gunzip.write(bytes, () => {
      resolve();
    });
  });
}
function* gzipBatches(source, members, batch) {
  let filled = 0;
  for (const { compressedSize, dataOffset, crc32: crc322, size } of members) {
    if (filled + gzipHeader.length > batch.length) {
      yield batch.subarray(0, filled);
      filled = 0;
    }
    filled += gzipHeader.copy(batch, filled);
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
        asked(path, () => readFully(descriptor, target, position));
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
function readFully(descriptor, target, position) {
  for (let done = 0; done < target.length; ) {
    const count = readSync(descriptor, target, done, target.length - done, position + done);
    if (count === 0) throw new Error(`the file is truncated at byte ${position + done}`);
    done += count;
  }
}

// builtin:node:util
var builtin4 = () => process.getBuiltinModule("node:util");
function promisify(...given) {
  return builtin4().promisify(...given);
}

// builtin:node:stream/promises
var builtin5 = () => process.getBuiltinModule("node:stream/promises");
function pipeline2(...given) {
  return builtin5().pipeline(...given);
}

// src/archive/read-member.ts
var MIB = 1024 * 1024;
var SMALL = 4 * MIB;
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
    let run = [];
    const inflateThose = async () => {
      if (run.length > 0) await inflateRun(source, archive, run, take);
      run = [];
    };
    for (const member of members) {
      if (member.method === 8) {
        run.push(member);
        continue;
      }
      await inflateThose();
      await inflateInPieces(source, archive, member, take);
    }
    await inflateThose();
  });
}
async function inflateRun(source, archive, run, take) {
  if (await inflateTogether(source, run, take)) return;
  for (const member of run) await inflateInPieces(source, archive, member, () => void 0);
  throw zipError(archive, run[0].name, "its data does not match the central directory");
}
function isZlibError(error) {
  return error instanceof Error && "code" in error && String(error.code).startsWith("Z_");
}
async function inflateInPieces(source, archive, member, take) {
  if (member.size <= SMALL && member.compressedSize <= SMALL) take(inflateMember(source, archive, member));
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
  Readable,
  Writable,
  pipeline,
  finished,
  crc32,
  deflateRaw,
  deflateRawSync,
  createInflate,
  createDeflateRaw,
  createGunzip,
  createZstdDecompress,
  pipeline2,
  inflateTogether,
  zipError,
  asZipError,
  withFileSource,
  readFully,
  readMember,
  readMemberNow,
  readMemberBeside,
  readMemberStart,
  readMemberInPieces,
  readMembersInPieces,
  inflateInPieces
};
