import "./chunk-35QPGWWM.js";
import "./chunk-IFLOIPY4.js";
import "./chunk-ZIRYULOX.js";
import {
  createGunzip,
  createZstdDecompress
} from "./chunk-FLPWUXNP.js";
import {
  createTemporary,
  discard,
  keep,
  writeAll
} from "./chunk-XVAWO7KO.js";
import "./chunk-VRLTUVXX.js";
import "./chunk-4U4A73Z3.js";
import "./chunk-2YNFGMIP.js";
import {
  createHash
} from "./chunk-VILPUJHH.js";
import {
  createReadStream,
  statSync
} from "./chunk-7X23XMYO.js";

// src/archive/read-tar.ts
var BLOCK = 512;
var MAX_PAX = 64 * 1024;
var MAX_MEMBERS = 1e5;
async function readTar(pieces, open) {
  const reader = new TarReader(open);
  for await (const piece of pieces) {
    if (await reader.take(piece)) return;
  }
  throw new Error("the archive ends early");
}
var TarReader = class {
  #open;
  #block = Buffer.alloc(BLOCK);
  #filled = 0;
  #members = 0;
  /** Bytes of the running member that are still to come, and of its padding. */
  #left = 0;
  #padding = 0;
  #sink;
  /** Content of the running pax header. */
  #pax;
  /** What the last pax header says of the next member. */
  #path;
  constructor(open) {
    this.#open = open;
  }
  /** @returns whether the archive has ended */
  async take(piece) {
    for (let at = 0; at < piece.length; ) {
      if (this.#left > 0) {
        const part = piece.subarray(at, at + this.#left);
        this.#pax?.push(Buffer.from(part));
        await this.#sink?.write(part);
        at += part.length;
        this.#left -= part.length;
        if (this.#left === 0) await this.#endMember();
      } else if (this.#padding > 0) {
        const count = Math.min(this.#padding, piece.length - at);
        at += count;
        this.#padding -= count;
      } else {
        const count = piece.copy(this.#block, this.#filled, at, at + BLOCK - this.#filled);
        at += count;
        this.#filled += count;
        if (this.#filled === BLOCK && await this.#header()) return true;
      }
    }
    return false;
  }
  /** @returns whether it is the empty block that ends an archive */
  async #header() {
    const block = this.#block;
    this.#filled = 0;
    if (block.every((byte) => byte === 0)) return true;
    this.#members += 1;
    if (!hasChecksum(block) || this.#members > MAX_MEMBERS) throw new Error("the archive is damaged");
    const size = octal(block, 124, 12);
    const type = String.fromCharCode(block[156]);
    this.#left = size;
    this.#padding = (BLOCK - size % BLOCK) % BLOCK;
    if (type === "x") {
      if (size > MAX_PAX) throw new Error("the archive is damaged");
      this.#pax = [];
    } else {
      const path = this.#path ?? nameOf(block);
      this.#path = void 0;
      const isFile = type === "0" || type === "\0";
      this.#sink = isFile ? await this.#open({ path, size }) : void 0;
    }
    if (size === 0) await this.#endMember();
    return false;
  }
  async #endMember() {
    if (this.#pax !== void 0) this.#path = paxPath(Buffer.concat(this.#pax)) ?? this.#path;
    this.#pax = void 0;
    const sink = this.#sink;
    this.#sink = void 0;
    await sink?.end();
  }
};
function hasChecksum(block) {
  const sum = block.reduce((all, byte, index) => all + (index >= 148 && index < 156 ? 32 : byte), 0);
  return sum === octal(block, 148, 8);
}
function octal(block, at, length) {
  const text = block.toString("latin1", at, at + length).replace(/[\0 ]+$/, "").trim();
  if (!/^[0-7]{0,12}$/.test(text)) throw new Error("the archive is damaged");
  return text === "" ? 0 : Number.parseInt(text, 8);
}
function nameOf(block) {
  const text = (at, length) => {
    const field = block.subarray(at, at + length);
    const end = field.indexOf(0);
    return field.toString("utf8", 0, end === -1 ? length : end);
  };
  const prefix = block.toString("latin1", 257, 262) === "ustar" ? text(345, 155) : "";
  return prefix === "" ? text(0, 100) : `${prefix}/${text(0, 100)}`;
}
function paxPath(content) {
  let path;
  for (let at = 0; at < content.length; ) {
    const blank = content.indexOf(" ", at);
    const length = Number(content.toString("latin1", at, Math.min(blank, at + 10)));
    if (blank === -1 || !Number.isSafeInteger(length) || length <= blank - at) return void 0;
    const [, key, value] = /^([^=]*)=(.*)\n$/s.exec(content.toString("utf8", blank + 1, at + length)) ?? [];
    if (key === "path") path = value;
    if (key === "size") throw new Error("the archive has a file that is too large");
    at += length;
  }
  return path;
}

// src/wheels/restored-archive.ts
var MOST_EXPANSION = 10;
var SMALL = 64 * 1024 * 1024;
var MAX_SIZE = 1024 * 1024 * 1024;
var CHECKED_AT_ONCE = 3;
async function takeFromArchive(archive, folder, wanted, context) {
  const missing = new Map(wanted.map((wheel) => [`${folder}/${wheel.sha256}/${wheel.filename}`, wheel]));
  const kept = [];
  const checks = /* @__PURE__ */ new Set();
  const open = /* @__PURE__ */ new Set();
  const check = async (wheel) => {
    try {
      kept.push(await wheel.keep(context));
    } catch (error) {
      context.onFault(error);
    }
  };
  try {
    await readTar(unpacked(archive, context.stop), async ({ path, size }) => {
      const pinned = missing.get(path);
      if (pinned === void 0 || size > MAX_SIZE || (pinned.size ?? size) !== size) return void 0;
      missing.delete(path);
      const wheel = await OpenWheel.create(context.host, pinned);
      open.add(wheel);
      return wheel.sink(async () => {
        open.delete(wheel);
        const running = check(wheel).then(() => void checks.delete(running));
        checks.add(running);
        if (checks.size >= CHECKED_AT_ONCE) await Promise.race(checks);
      });
    });
  } finally {
    for (const wheel of open) await wheel.discard();
    await Promise.all(checks);
  }
  return kept;
}
var OpenWheel = class _OpenWheel {
  #pinned;
  #temporary;
  #hash = createHash("sha256");
  #size = 0;
  constructor(pinned, temporary) {
    this.#pinned = pinned;
    this.#temporary = temporary;
  }
  static async create(host, pinned) {
    return new _OpenWheel(pinned, await createTemporary(host));
  }
  sink(end) {
    return {
      write: async (bytes) => {
        this.#hash.update(bytes);
        await writeAll(this.#temporary.handle, bytes, this.#size);
        this.#size += bytes.length;
      },
      end
    };
  }
  /** @throws Error when it is not the wanted wheel */
  async keep({ host, checks }) {
    if (this.#hash.digest("hex") === this.#pinned.sha256) {
      return keep(host, this.#pinned, this.#temporary, checks);
    }
    await this.discard();
    throw new Error(`${this.#pinned.filename} there does not match the lock`);
  }
  async discard() {
    await discard(this.#temporary);
  }
};
async function* unpacked(archive, stop) {
  const { size } = statSync(archive);
  const limit = SMALL + MOST_EXPANSION * size;
  let left = limit;
  for await (const piece of decompressed(archive)) {
    stop.throwIfAborted();
    left -= piece.length;
    if (left < 0) throw new Error(`the archive of ${size} bytes expands to more than ${limit}`);
    yield piece;
  }
}
async function* decompressed(archive) {
  const source = createReadStream(archive, { highWaterMark: 512 * 1024 });
  let inflater;
  try {
    const start = await firstBytes(source);
    if (start.subarray(0, 2).equals(Buffer.from([31, 139])))
      inflater = createGunzip({ chunkSize: 512 * 1024 });
    else if (start.equals(Buffer.from([40, 181, 47, 253]))) {
      inflater = createZstdDecompress({ chunkSize: 512 * 1024 });
    } else throw new Error("the archive is neither gzip nor zstd");
    source.on("error", (error) => inflater?.destroy(error));
    source.pipe(inflater);
    for await (const piece of inflater) yield piece;
  } finally {
    source.destroy();
    inflater?.destroy();
  }
}
async function firstBytes(source) {
  for (; ; ) {
    const start = source.read(4);
    if (start !== null) {
      source.unshift(start);
      return start.subarray(0, 4);
    }
    if (source.readableEnded || source.destroyed) throw source.errored ?? new Error("the archive ends early");
    await new Promise((resolve) => {
      source.once("readable", resolve).once("end", resolve).once("error", resolve);
    });
  }
}
export {
  takeFromArchive
};
