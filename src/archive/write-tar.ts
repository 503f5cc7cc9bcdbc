import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';
import { readContents, sizeOf } from './content.ts';
import { filePieces } from './file-pieces.ts';
import { layOut } from './lay-out.ts';
import { replaceFile, writeBytes } from './replace.ts';
import { sinkTo } from './sink.ts';
import type { Artifact, Bundle, Entry } from './types.ts';

/** 1980-01-01 00:00:00 UTC, the date that zip files get; seconds since 1970. */
const DATE = 315_532_800;
const BLOCK = 512;
/** Bytes of the two name fields. */
const NAME = 100;
const PREFIX = 155;

/**
 * Writes `bundle` as the tar file `path` (absolute), optionally compressed with gzip. Equal bundles give equal bytes:
 * entries in the order of the code points of their paths, directories among them, owner 0, dated 1980-01-01, modes
 * 0644, 0755 for programs and directories. The file (0644) appears under its name when it is complete. Follows
 * POSIX.1-2001: ustar headers, pax headers for paths that do not fit; RFC 1952.
 * @throws UserError `disk-full`, `cannot-write`, `cannot-read`, `bad-zip`
 */
export async function writeTar(
  bundle: Bundle,
  path: string,
  options: { readonly gzip: boolean },
): Promise<Artifact> {
  return replaceFile(path, 0o644, async (descriptor) => {
    const hash = createHash('sha256');
    let size = 0;
    const put = (bytes: Buffer): void => {
      hash.update(bytes);
      size += bytes.length;
      writeBytes(descriptor, bytes);
    };
    const counted = { unzippedSize: 0 };
    const blocks = tarBlocks(bundle, counted);
    if (options.gzip) await gzip(blocks, put);
    else for await (const block of blocks) put(block);
    return { path, sha256: hash.digest('hex'), size, ...counted };
  });
}

/** The bytes of a tar file in pieces; counts those of its files. */
async function* tarBlocks(bundle: Bundle, counted: { unzippedSize: number }): AsyncGenerator<Buffer> {
  for (const { path, entry } of layOut(bundle)) {
    if (entry === undefined) {
      yield header(`${path}/`, 0o755, 0, '5');
      continue;
    }
    const size = sizeOf(entry);
    yield header(path, entry.mode, size, '0');
    let written = 0;
    for await (const piece of contentPieces(entry)) {
      written += piece.length;
      yield piece;
    }
    if (written !== size) throw new Error(`${path} changed while it was read`);
    counted.unzippedSize += size;
    yield Buffer.alloc((BLOCK - (size % BLOCK)) % BLOCK);
  }
  // Two empty blocks end an archive.
  yield Buffer.alloc(2 * BLOCK);
}

async function* contentPieces(entry: Entry): AsyncGenerator<Buffer> {
  if (entry.content.kind !== 'file') {
    const pieces: Buffer[] = [];
    await readContents([entry], (piece) => pieces.push(Buffer.from(piece)));
    yield* pieces;
    return;
  }
  yield* filePieces(entry.content.path, entry.owner);
}

/** The header of an entry, after a pax header if its path does not fit. */
function header(path: string, mode: number, size: number, type: '0' | '5' | 'x'): Buffer {
  const names = splitPath(path);
  if (names !== undefined) return ustarHeader(names, mode, size, type);
  const record = paxRecord('path', path);
  const padded = Buffer.concat([record, Buffer.alloc((BLOCK - (record.length % BLOCK)) % BLOCK)]);
  const short = { prefix: '', name: `PaxHeaders/${crc32(path).toString(16)}` };
  return Buffer.concat([
    ustarHeader(short, 0o644, record.length, 'x'),
    padded,
    ustarHeader(short, mode, size, type),
  ]);
}

/** `LENGTH KEY=VALUE\n`, where the length includes itself (POSIX, pax Extended Header). */
function paxRecord(key: string, value: string): Buffer {
  const rest = Buffer.byteLength(` ${key}=${value}\n`);
  let length = rest + String(rest).length;
  length = rest + String(length).length;
  return Buffer.from(`${length} ${key}=${value}\n`);
}

/** The two fields of a path; undefined if it is too long for them or not ASCII. */
function splitPath(path: string): { readonly prefix: string; readonly name: string } | undefined {
  if (!/^[ -~]*$/.test(path)) return undefined;
  if (path.length <= NAME) return { prefix: '', name: path };
  const slash = path.indexOf('/', path.length - NAME - 1);
  if (slash <= 0 || slash > PREFIX || slash === path.length - 1) return undefined;
  return { prefix: path.slice(0, slash), name: path.slice(slash + 1) };
}

function ustarHeader(
  { prefix, name }: { readonly prefix: string; readonly name: string },
  mode: number,
  size: number,
  type: string,
): Buffer {
  const block = Buffer.alloc(BLOCK);
  const octal = (value: number, width: number) => value.toString(8).padStart(width - 1, '0');
  // 0 - name
  block.write(name, 0, 'latin1');
  // 100 - mode, 108 - uid, 116 - gid: octal digits and a NUL
  block.write(octal(mode, 8), 100);
  block.write(octal(0, 8), 108);
  block.write(octal(0, 8), 116);
  // 124 - size, 136 - mtime
  block.write(octal(size, 12), 124);
  block.write(octal(DATE, 12), 136);
  // 156 - typeflag
  block.write(type, 156);
  // 257 - magic and version
  block.write('ustar\u000000', 257);
  // 329 - devmajor, 337 - devminor
  block.write(octal(0, 8), 329);
  block.write(octal(0, 8), 337);
  // 345 - prefix
  block.write(prefix, 345, 'latin1');
  // 148 - checksum: the sum of all bytes, with blanks in its own place; six digits, a NUL and a blank
  block.fill(' ', 148, 156);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\u0000 `, 148);
  return block;
}

/**
 * Compresses pieces with gzip (RFC 1952), without name and date. zlib's own header names the operating system, so it is
 * written here.
 */
async function gzip(pieces: AsyncIterable<Buffer>, put: (bytes: Buffer) => void): Promise<void> {
  // ID1, ID2, CM = deflate, FLG, MTIME (4), XFL, OS = unknown
  put(Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]));
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
    sinkTo(put),
  );
  const end = Buffer.alloc(8);
  // CRC32, ISIZE: the size modulo 2^32
  end.writeUInt32LE(crc, 0);
  end.writeUInt32LE(size % 2 ** 32, 4);
  put(end);
}
