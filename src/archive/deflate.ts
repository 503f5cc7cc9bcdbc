import { closeSync, openSync, readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw, deflateRaw, deflateRawSync } from 'node:zlib';
import { cannotRead, filePieces, fileSize, readFully } from './file-pieces.ts';
import { discard, writeBytes } from './replace.ts';
import { sinkTo } from './sink.ts';
import type { Entry, ZipMember } from './types.ts';

/** Amount deflated in one batch: enough to keep the thread pool busy, small enough to keep memory flat. */
const BATCH_BYTES = 8 * 1024 * 1024;
const BATCH_ENTRIES = 512;
/** Content up to this size is deflated synchronously: passing it to another thread costs more. Bytes. */
const SMALL = 32 * 1024;
/** Like Python's `zipfile`. The bytes are the same on every machine and Node; a test checks their digest. */
const LEVEL = 6;

/** What the headers of a zip file say of new content. */
export type DeflatedFields = Pick<ZipMember, 'method' | 'crc32' | 'compressedSize' | 'size'>;

/** New content in the form of a zip file: data and header fields. */
export interface DeflatedContent extends DeflatedFields {
  readonly data: Buffer;
}

/** The same, to be read before the next one is requested. */
export interface DeflatedEntry extends DeflatedFields {
  /** Fills `target` with the data from `offset` on. */
  read(target: Buffer, offset: number): void;
}

/** Deflates `content`. */
export async function deflate(content: Buffer): Promise<DeflatedContent> {
  if (content.length <= SMALL) return small.deflate(content);
  const data = await new Promise<Buffer>((resolve, reject) => {
    deflateRaw(content, { level: LEVEL }, (error, result) =>
      error === null ? resolve(result) : reject(error),
    );
  });
  return { data, method: 8, crc32: crc32(content), compressedSize: data.length, size: content.length };
}

/** Deflates small content, of which the packages of a run share much: what was deflated before is kept. */
class SmallContent {
  /** Bytes of content that are kept, and its pieces. */
  static readonly #most = { bytes: 8 * 1024 * 1024, pieces: 1000 };
  #bytes = 0;
  /** By CRC-32. */
  readonly #known = new Map<number, { readonly content: Buffer; readonly deflated: DeflatedContent }>();

  deflate(content: Buffer): DeflatedContent {
    const checksum = crc32(content);
    const before = this.#known.get(checksum);
    if (before?.content.equals(content) === true) return before.deflated;
    const data = deflateRawSync(content, { level: LEVEL });
    const { length: size } = content;
    const deflated: DeflatedContent = { data, method: 8, crc32: checksum, compressedSize: data.length, size };
    const most = SmallContent.#most;
    if (before === undefined && this.#known.size < most.pieces && this.#bytes + size <= most.bytes) {
      this.#known.set(checksum, { content, deflated });
      this.#bytes += size;
    }
    return deflated;
  }
}

const small = new SmallContent();

/**
 * Deflates the `bytes` and `file` entries among `entries`, a batch at a time, and yields them in their order. Large files
 * go piece by piece through the file `scratch` (absolute), which is made and removed.
 * @throws UserError `cannot-read` for a file of the checkout
 */
export async function* deflateEntries(
  entries: Iterable<Entry>,
  scratch: string,
): AsyncGenerator<DeflatedEntry, undefined> {
  for (const batch of batchesOf(entries)) {
    if (Array.isArray(batch)) {
      for (const one of await Promise.all(batch.map(deflate))) {
        const { data, ...fields } = one;
        yield { ...fields, read: (target, offset) => data.copy(target, 0, offset, offset + target.length) };
      }
    } else yield* deflateLarge(batch as LargeFile, scratch);
  }
  return undefined;
}

interface LargeFile {
  readonly path: string;
  readonly owner: string;
}

function* batchesOf(entries: Iterable<Entry>): Generator<readonly Buffer[] | LargeFile> {
  let batch: Buffer[] = [];
  let bytes = 0;
  for (const { content, owner } of entries) {
    if (content.kind === 'member') continue;
    const size = content.kind === 'bytes' ? content.bytes.length : fileSize(content.path, owner);
    if (batch.length > 0 && (bytes + size > BATCH_BYTES || batch.length >= BATCH_ENTRIES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    if (content.kind === 'file' && size > BATCH_BYTES) {
      yield { path: content.path, owner };
      continue;
    }
    batch.push(content.kind === 'bytes' ? content.bytes : readSource(content.path, owner));
    bytes += size;
  }
  if (batch.length > 0) yield batch;
}

async function* deflateLarge({ path, owner }: LargeFile, scratch: string): AsyncGenerator<DeflatedEntry> {
  const descriptor = openSync(scratch, 'wx+', 0o600);
  try {
    const fields = await deflateFile(path, owner, descriptor);
    yield {
      ...fields,
      read: (target, offset) => {
        readFully(descriptor, target, offset, scratch);
      },
    };
  } finally {
    closeSync(descriptor);
    discard(scratch);
  }
}

/** Deflates a file into the open file `descriptor`, to the bytes that {@link deflate} makes of its content. */
async function deflateFile(path: string, owner: string, descriptor: number): Promise<DeflatedFields> {
  let crc = 0;
  let size = 0;
  let compressedSize = 0;
  const counted = function* () {
    for (const piece of filePieces(path, owner)) {
      crc = crc32(piece, crc);
      size += piece.length;
      yield piece;
    }
  };
  const sink = sinkTo((piece) => {
    writeBytes(descriptor, piece);
    compressedSize += piece.length;
  });
  await pipeline(Readable.from(counted(), { objectMode: false }), createDeflateRaw({ level: LEVEL }), sink);
  return { method: 8, crc32: crc, compressedSize, size };
}

/** The content of a file of the checkout. @throws UserError `cannot-read` */
export function readSource(path: string, owner: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw cannotRead(path, owner, error);
  }
}
