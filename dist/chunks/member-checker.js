// builtin:node:worker_threads
var builtin = () => process.getBuiltinModule("node:worker_threads");
var parentPort = /* @__PURE__ */ (() => builtin().parentPort)();

// src/text/lists.ts
function someLines(items, most) {
  const all = [...items];
  return all.length > most ? [...all.slice(0, most), `and ${all.length - most} more`] : all;
}
function listSome(items, most) {
  const shown = items.slice(0, most).join(", ");
  return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}

// src/host/types.ts
var UserError = class extends Error {
  diagnostics;
  /** Of the process: 1, or 128 and the number of the signal that ended the run. */
  exitStatus;
  constructor(diagnostics, exitStatus = 1) {
    const messages = diagnostics.slice(0, MAX_NAMED).map(({ message }) => message);
    super(messages.join("\n"));
    this.name = "UserError";
    this.diagnostics = groupCauses(diagnostics);
    this.exitStatus = exitStatus;
  }
};
var oncePerRun = /* @__PURE__ */ new Set(["lfs-pointer", "link-as-text"]);
var MAX_NAMED = 20;
function groupCauses(diagnostics) {
  const groups = /* @__PURE__ */ new Map();
  for (const one of diagnostics) {
    const cause = one.cause ?? (oncePerRun.has(one.code) ? "" : void 0);
    const key = cause === void 0 ? one : JSON.stringify([one.code, one.severity, cause]);
    const known = groups.get(key);
    if (known === void 0) groups.set(key, [one]);
    else known.push(one);
  }
  return [...groups.values()].map(
    ([first, ...others]) => others.length === 0 ? first : withOthers(first, others)
  );
}
function withOthers(first, others) {
  const messages = new Set(others.map(({ message }) => message));
  messages.delete(first.message);
  const shown = ({ place }) => place === void 0 ? "" : `${place.path}:${place.line ?? 1}`;
  const places = new Set(others.filter(({ message }) => message === first.message).map(shown));
  for (const known of ["", shown(first)]) places.delete(known);
  const notes = [
    ...first.notes ?? [],
    ...someLines(messages, MAX_NAMED),
    ...places.size === 0 ? [] : [`also at ${listSome([...places], 10)}`]
  ];
  return notes.length === 0 ? first : { ...first, notes };
}
function userError(diagnostic) {
  return new UserError([{ severity: "error", ...diagnostic }]);
}

// builtin:node:events
var builtin2 = () => process.getBuiltinModule("node:events");
function once(...given) {
  return builtin2().once(...given);
}

// builtin:node:zlib
var builtin3 = () => process.getBuiltinModule("node:zlib");
function crc32(...given) {
  return builtin3().crc32(...given);
}
function inflateRaw(...given) {
  return builtin3().inflateRaw(...given);
}
function inflateRawSync(...given) {
  return builtin3().inflateRawSync(...given);
}
function createInflateRaw(...given) {
  return builtin3().createInflateRaw(...given);
}
function createGunzip(...given) {
  return builtin3().createGunzip(...given);
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

// builtin:node:util
var builtin4 = () => process.getBuiltinModule("node:util");
function promisify(...given) {
  return builtin4().promisify(...given);
}

// builtin:node:stream
var builtin5 = () => process.getBuiltinModule("node:stream");
var Readable = /* @__PURE__ */ (() => builtin5().Readable)();

// builtin:node:stream/promises
var builtin6 = () => process.getBuiltinModule("node:stream/promises");
function pipeline(...given) {
  return builtin6().pipeline(...given);
}

// builtin:node:path
var builtin7 = () => process.getBuiltinModule("node:path");
var basename = /* @__PURE__ */ (() => builtin7().basename)();

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

// builtin:node:fs
var builtin8 = () => process.getBuiltinModule("node:fs");
var closeSync = /* @__PURE__ */ (() => builtin8().closeSync)();
var fstatSync = /* @__PURE__ */ (() => builtin8().fstatSync)();
var openSync = /* @__PURE__ */ (() => builtin8().openSync)();
var readSync = /* @__PURE__ */ (() => builtin8().readSync)();
var constants = /* @__PURE__ */ (() => builtin8().constants)();

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

// src/archive/read-member.ts
var MIB = 1024 * 1024;
var SMALL = 4 * MIB;
var CHUNK2 = 256 * 1024;
var inflateRawBeside = promisify(inflateRaw);
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
    await pipeline(
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

// src/archive/verify-members.ts
var gzipStart = Buffer.from([31, 139, 8]);
async function verifyMembers(archive, members) {
  try {
    await withFileSource(archive, async (source) => {
      const deflated = members.filter(({ method }) => method === 8);
      const seen = watchForGzip(source);
      const areWhole = await inflateTogether(seen.source, deflated, () => void 0);
      const isOpen = (member) => !areWhole || member.method !== 8 || seen.startsIn(member);
      for (const member of members) {
        if (isOpen(member)) await inflateInPieces(source, archive, member, () => void 0);
      }
      if (!areWhole) throw zipError(archive, deflated[0].name, "its data is not what the directory says");
    });
  } catch (error) {
    throw asZipError(archive, void 0, error);
  }
}
function watchForGzip(source) {
  const starts = [];
  let end = -1;
  let last = Buffer.alloc(0);
  const note = (bytes, position) => {
    for (let at = bytes.indexOf(gzipStart); at !== -1; at = bytes.indexOf(gzipStart, at + 1)) {
      starts.push(position + at);
    }
  };
  return {
    source: {
      size: source.size,
      read: (target, position) => {
        source.read(target, position);
        note(target, position);
        if (position === end) note(Buffer.concat([last, target.subarray(0, 2)]), position - last.length);
        last = Buffer.from(target.subarray(Math.max(0, target.length - 2)));
        end = position + target.length;
      }
    },
    startsIn: ({ dataOffset, compressedSize }) => starts.some((start) => start >= dataOffset && start < dataOffset + compressedSize)
  };
}

// src/archive/member-checker.ts
async function check({ id, archive, members }) {
  try {
    await verifyMembers(archive, members);
    return { id };
  } catch (error) {
    return error instanceof UserError ? { id, diagnostics: error.diagnostics } : { id, fault: String(error) };
  }
}
parentPort?.on("message", (message) => {
  void check(message).then((checked) => parentPort?.postMessage(checked));
});
