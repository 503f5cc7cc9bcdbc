import { readFileSync } from 'node:fs';
import { crc32, deflateRaw, deflateRawSync } from 'node:zlib';
import { userError } from '../host/types.ts';
import type { Entry, ZipMember } from './types.ts';

/** What is deflated together: enough to keep the thread pool busy, little enough to keep memory flat. */
const BATCH_BYTES = 8 * 1024 * 1024;
const BATCH_ENTRIES = 512;
/** Content up to this size is deflated at once: handing it to another thread costs more. Bytes. */
const SMALL = 32 * 1024;
/** As Python's `zipfile` does it. The bytes are the same on every machine and Node; a test holds their digest. */
const LEVEL = 6;

/** New content as a zip file holds it: data and what the headers say of it. */
export interface DeflatedContent extends Pick<ZipMember, 'method' | 'crc32' | 'compressedSize' | 'size'> {
  readonly data: Buffer;
}

/** Deflates `content`. */
export async function deflate(content: Buffer): Promise<DeflatedContent> {
  const options = { level: LEVEL };
  const data =
    content.length <= SMALL
      ? deflateRawSync(content, options)
      : await new Promise<Buffer>((resolve, reject) => {
          deflateRaw(content, options, (error, result) => (error === null ? resolve(result) : reject(error)));
        });
  return { data, method: 8, crc32: crc32(content), compressedSize: data.length, size: content.length };
}

/**
 * Deflates the `bytes` and `file` entries among `entries`, a batch at a time, and yields them in their order.
 * @throws UserError `cannot-read` for a file of the checkout
 */
export async function* deflateEntries(entries: Iterable<Entry>): AsyncGenerator<DeflatedContent, undefined> {
  for (const batch of batchesOf(entries)) yield* await Promise.all(batch.map(deflate));
  return undefined;
}

function* batchesOf(entries: Iterable<Entry>): Generator<readonly Buffer[]> {
  let batch: Buffer[] = [];
  let bytes = 0;
  for (const entry of entries) {
    if (entry.content.kind === 'member') continue;
    const content =
      entry.content.kind === 'bytes' ? entry.content.bytes : readSource(entry.content.path, entry.owner);
    if (batch.length > 0 && (bytes + content.length > BATCH_BYTES || batch.length >= BATCH_ENTRIES)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(content);
    bytes += content.length;
  }
  if (batch.length > 0) yield batch;
}

/** The content of a file of the checkout. @throws UserError `cannot-read` */
export function readSource(path: string, owner: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw userError({
      code: 'cannot-read',
      message: `Cannot read \`${path}\` of ${owner}: ${(error as Error).message}`,
      help: 'make sure the file exists and is readable while the package is being written',
    });
  }
}
