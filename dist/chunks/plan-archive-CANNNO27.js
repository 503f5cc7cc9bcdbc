import {
  placeOf,
  withParts
} from "./chunk-WEBC2A7C.js";
import {
  findGaps,
  layOut,
  layOutInner,
  readContents,
  sizeOf,
  writeZip
} from "./chunk-35QPGWWM.js";
import "./chunk-IFLOIPY4.js";
import "./chunk-ZIRYULOX.js";
import {
  Readable,
  checkoutFile,
  crc32,
  createDeflateRaw,
  filePieces,
  pipeline2 as pipeline,
  plannedOutput,
  sinkTo,
  standInError
} from "./chunk-FLPWUXNP.js";
import "./chunk-XVAWO7KO.js";
import "./chunk-VRLTUVXX.js";
import {
  fieldPlace,
  namedFiles,
  printAddress,
  resolveWritten,
  stringField,
  stringListField
} from "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  Problems,
  createHash,
  discard,
  join,
  replaceFile,
  scratchDirectory,
  temporaryDirectory,
  userError,
  writeBytes
} from "./chunk-VILPUJHH.js";
import {
  closeSync,
  openSync,
  readSync
} from "./chunk-7X23XMYO.js";

// src/archive/write-tar.ts
var DATE = 315532800;
var BLOCK = 512;
var NAME = 100;
var PREFIX = 155;
async function writeTar(bundle, path, options) {
  return replaceFile(path, 420, async (descriptor) => {
    const hash = createHash("sha256");
    let size = 0;
    const put = (bytes) => {
      hash.update(bytes);
      size += bytes.length;
      writeBytes(descriptor, bytes);
    };
    const counted = { unzippedSize: 0 };
    const blocks = tarBlocks(bundle, counted);
    if (options.gzip) await gzip(blocks, put);
    else for await (const block of blocks) put(block);
    return { path, sha256: hash.digest("hex"), size, ...counted };
  });
}
async function* tarBlocks(bundle, counted) {
  for (const { path, entry } of layOut(bundle)) {
    if (entry === void 0) {
      yield header(`${path}/`, 493, 0, "5");
      continue;
    }
    const size = sizeOf(entry);
    yield header(path, entry.mode, size, "0");
    let written = 0;
    for await (const piece of contentPieces(entry)) {
      written += piece.length;
      yield piece;
    }
    if (written !== size) throw new Error(`${path} changed while it was read`);
    counted.unzippedSize += size;
    yield Buffer.alloc((BLOCK - size % BLOCK) % BLOCK);
  }
  yield Buffer.alloc(2 * BLOCK);
}
async function* contentPieces(entry) {
  if (entry.content.kind !== "file") {
    const pieces = [];
    await readContents([entry], (piece) => pieces.push(Buffer.from(piece)));
    yield* pieces;
    return;
  }
  yield* filePieces(entry.content.path, entry.owner);
}
function header(path, mode, size, type) {
  const names = splitPath(path);
  if (names !== void 0) return ustarHeader(names, mode, size, type);
  const record = paxRecord("path", path);
  const padded = Buffer.concat([record, Buffer.alloc((BLOCK - record.length % BLOCK) % BLOCK)]);
  const short = { prefix: "", name: `PaxHeaders/${crc32(path).toString(16)}` };
  return Buffer.concat([
    ustarHeader(short, 420, record.length, "x"),
    padded,
    ustarHeader(short, mode, size, type)
  ]);
}
function paxRecord(key, value) {
  const rest = Buffer.byteLength(` ${key}=${value}
`);
  let length = rest + String(rest).length;
  length = rest + String(length).length;
  return Buffer.from(`${length} ${key}=${value}
`);
}
function splitPath(path) {
  if (!/^[ -~]*$/.test(path)) return void 0;
  if (path.length <= NAME) return { prefix: "", name: path };
  const slash = path.indexOf("/", path.length - NAME - 1);
  if (slash <= 0 || slash > PREFIX || slash === path.length - 1) return void 0;
  return { prefix: path.slice(0, slash), name: path.slice(slash + 1) };
}
function ustarHeader({ prefix, name }, mode, size, type) {
  const block = Buffer.alloc(BLOCK);
  const octal = (value, width) => value.toString(8).padStart(width - 1, "0");
  block.write(name, 0, "latin1");
  block.write(octal(mode, 8), 100);
  block.write(octal(0, 8), 108);
  block.write(octal(0, 8), 116);
  block.write(octal(size, 12), 124);
  block.write(octal(DATE, 12), 136);
  block.write(type, 156);
  block.write("ustar\x0000", 257);
  block.write(octal(0, 8), 329);
  block.write(octal(0, 8), 337);
  block.write(prefix, 345, "latin1");
  block.fill(" ", 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, "0")}\0 `, 148);
  return block;
}
async function gzip(pieces, put) {
  put(Buffer.from([31, 139, 8, 0, 0, 0, 0, 0, 0, 255]));
  let crc = 0;
  let size = 0;
  const counting = async function* () {
    for await (const piece of pieces) {
      crc = crc32(piece, crc);
      size += piece.length;
      yield piece;
    }
  };
  await pipeline(
    Readable.from(counting(), { objectMode: false }),
    createDeflateRaw({ level: 6 }),
    sinkTo(put)
  );
  const end = Buffer.alloc(8);
  end.writeUInt32LE(crc, 0);
  end.writeUInt32LE(size % 2 ** 32, 4);
  put(end);
}

// src/plans/archived-files.ts
function archivedFiles(project, target) {
  const entries = /* @__PURE__ */ new Map();
  const pointers = new Problems();
  for (const { path, source, owner } of namedFiles(project, target, "files")) {
    const file = checkoutFile(project, source, path, owner);
    if (file.standsIn !== void 0) pointers.add(standInError(file).diagnostics);
    const content = project.workspace.content(source);
    const entry = { path, mode: file.executable ? 493 : 420, content, owner };
    const other = entries.get(path);
    if (other !== void 0 && !isSameContent(other.content, content)) {
      throw userError({
        code: "file-collision",
        message: `\`${path}\` in ${target.spec} comes from ${other.owner} and ${owner}, with different content`,
        place: fieldPlace(target, "files"),
        help: "remove one of them from `files`"
      });
    }
    entries.set(path, entry);
  }
  pointers.throwIfErrors();
  return [...entries.values()];
}
function isSameContent(one, other) {
  if (one.kind === "bytes" && other.kind === "bytes") return one.bytes.equals(other.bytes);
  return one.kind === "file" && other.kind === "file" && one.path === other.path;
}

// src/plans/compress-tar.ts
var compressors = {
  "tar.bz2": { program: "bzip2", args: ["-9"], ending: "bz2" },
  "tar.xz": { program: "xz", args: ["--format=xz", "--check=crc64", "--threads=1", "-6"], ending: "xz" }
};
var CHUNK_BYTES = 1024 * 1024;
function needsCompressor(format) {
  return Object.hasOwn(compressors, format);
}
async function checkCompressor(host, format, cwd, place) {
  const { program } = compressors[format];
  const asked = await host.run(program, ["--help"], { cwd, env: environment(host.env) }).catch(() => void 0);
  if (asked?.exitCode === 0) return;
  throw userError({
    code: "compressor-missing",
    message: `The format \`${format}\` needs the program \`${program}\`, which is not on PATH`,
    place,
    help: `install \`${program}\` (GitHub's Linux and macOS runners have it), or use \`tar.gz\` or \`zip\``
  });
}
async function writeCompressedTar(host, format, bundle, path) {
  const { program, args, ending } = compressors[format];
  const directory = temporaryDirectory(path);
  try {
    const { unzippedSize } = await writeTar(bundle, join(directory, "archive.tar"), { gzip: false });
    const ran = await host.run(program, [...args, "archive.tar"], {
      cwd: directory,
      env: environment(host.env)
    });
    if (ran.exitCode !== 0) {
      throw userError({
        code: "compressor-failed",
        message: `\`${program}\` exited with status ${ran.exitCode}: ${ran.stderr.trim().slice(0, 500)}`,
        help: "free some disk space, or use `tar.gz` or `zip`"
      });
    }
    return { ...await copy(join(directory, `archive.tar.${ending}`), path), unzippedSize };
  } finally {
    discard(directory);
  }
}
function environment(env) {
  const names = ["PATH", "SystemRoot", "SYSTEMROOT", "PATHEXT"];
  return Object.fromEntries(names.flatMap((name) => env[name] === void 0 ? [] : [[name, env[name]]]));
}
function copy(from, path) {
  return replaceFile(path, 420, (descriptor) => {
    const source = openSync(from, "r");
    try {
      const hash = createHash("sha256");
      const buffer = Buffer.allocUnsafe(CHUNK_BYTES);
      let size = 0;
      for (let count = 1; count > 0; size += count) {
        count = readSync(source, buffer, 0, buffer.length, null);
        const piece = buffer.subarray(0, count);
        hash.update(piece);
        writeBytes(descriptor, piece);
      }
      return Promise.resolve({ path, sha256: hash.digest("hex"), size });
    } finally {
      closeSync(source);
    }
  });
}

// src/plans/plan-archive.ts
async function planArchive(context, target, problems, planPackage, within = []) {
  const { project } = context;
  const format = stringField(target, "format");
  await problems.collectAsync(() => checkFormat(context, target, format));
  const output = problems.collect(() => plannedOutput(context, target, format, "file"));
  const files = problems.collect(() => archivedFiles(project, target));
  const chain = [...within, target.spec];
  const inner = [];
  let isComplete = true;
  for (const one of problems.collect(() => packagesOf(project, target)) ?? []) {
    let plan;
    if (chain.includes(one.spec)) reportCycle(target, chain, one.spec, problems);
    else if (one.type.packagedAs !== "archive") plan = await planPackage(context, one, problems);
    else plan = await planArchive(context, one, problems, planPackage, chain);
    if (plan === void 0) isComplete = false;
    else inner.push(plan);
  }
  const places = inner.map((plan) => [placeOf(plan, context), plan.target.spec]);
  const filePlaces = (files ?? []).map(({ path, owner }) => [path, owner]);
  problems.collect(() => {
    checkPlaces(target, [...filePlaces, ...places]);
  });
  if (!isComplete || output === void 0 || files === void 0) return void 0;
  const { announcesMetadata } = project.workspace.dialect;
  return {
    target,
    makeup: {
      parameters: ["archive", format, announcesMetadata],
      files,
      packages: inner.map((plan) => ({ path: placeOf(plan, context), plan }))
    },
    output,
    kind: "file",
    inner,
    sources: inner.flatMap(({ sources }) => sources),
    wheels: inner.flatMap(({ wheels }) => wheels),
    formatWheels: inner.flatMap(({ formatWheels }) => formatWheels),
    handler: void 0,
    runtime: void 0,
    architecture: void 0,
    announcement: [],
    hasMetadata: false,
    checked: void 0,
    findGaps: (stored) => findGaps(inner, stored),
    layOut: async (stored, faults) => {
      const { parts, inner: imports } = await layOutInner(context, inner, stored, faults);
      return {
        ...{ bundle: { entries: files }, inner: imports },
        write: (path) => withParts(
          context,
          path,
          parts,
          announcesMetadata,
          (entries) => writeArchive(context.host, [...files, ...entries], path, format)
        )
      };
    }
  };
}
function writeArchive(host, entries, path, format) {
  if (format === "zip") return writeZip({ entries }, path);
  if (needsCompressor(format)) return writeCompressedTar(host, format, { entries }, path);
  return writeTar({ entries }, path, { gzip: format === "tar.gz" });
}
async function checkFormat({ host }, target, format) {
  if (!needsCompressor(format)) return;
  const empty = scratchDirectory();
  try {
    await checkCompressor(host, format, empty, fieldPlace(target, "format"));
  } finally {
    discard(empty);
  }
}
function packagesOf(project, target) {
  const problems = new Problems();
  const found = /* @__PURE__ */ new Set();
  for (const written of stringListField(target, "packages")) {
    const spec = printAddress(resolveWritten(project.workspace, target, "packages", written));
    const named = project.targets.targets.get(spec);
    if (named === void 0) {
      problems.error({
        code: "unknown-address",
        message: `The address ${spec} from the \`packages\` of the target ${target.spec} does not exist`,
        place: fieldPlace(target, "packages"),
        help: "name a target that can be packaged"
      });
      continue;
    }
    const specs = named.generated.length === 0 ? [spec] : named.generated;
    for (const one of specs) found.add(project.targets.targets.get(one));
  }
  problems.throwIfErrors();
  return [...found];
}
function reportCycle(target, chain, spec, problems) {
  problems.error({
    code: "archive-cycle",
    message: `An archive cannot contain itself: ${[...chain, spec].join(" \u2192 ")}`,
    place: fieldPlace(target, "packages"),
    help: "remove one of them from `packages`"
  });
}
function checkPlaces(target, owners) {
  const known = /* @__PURE__ */ new Map();
  for (const [place, owner] of owners) {
    const other = known.get(place);
    if (other !== void 0) {
      throw userError({
        code: "file-collision",
        message: `\`${place}\` in ${target.spec} comes from ${other} and ${owner}`,
        place: fieldPlace(target, "packages"),
        help: "give a package another `output_path`, or remove one of them"
      });
    }
    known.set(place, owner);
  }
}
export {
  planArchive
};
