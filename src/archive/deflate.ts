import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { userError } from '../host/types.ts';
import { readMembersFrom } from './read-zip.ts';
import type { Entry, ZipMember } from './types.ts';
import { bufferSource } from './zip-source.ts';

/** What is deflated together: enough to keep the thread pool busy, little enough to keep memory flat. */
const BATCH_BYTES = 8 * 1024 * 1024;
const BATCH_ENTRIES = 512;

/** New content as the splicer takes it: a member of a small zip in memory. */
export interface DeflatedEntry {
  readonly member: ZipMember;
  readonly zip: Buffer;
}

/**
 * Deflates the `bytes` and `file` entries among `entries` (level 6, as Python does), a batch at a time, and yields
 * them in their order. The bytes are the same on every machine and Node; a test holds their digest.
 * @throws UserError `cannot-read` for a file of the checkout
 */
export async function* deflateEntries(entries: Iterable<Entry>): AsyncGenerator<DeflatedEntry, undefined> {
  for (const batch of batchesOf(entries)) {
    const zip = await deflateBatch(batch);
    for (const member of await readMembersFrom(bufferSource(zip), 'new content')) yield { member, zip };
  }
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
      message: `cannot read \`${path}\` of ${owner}: ${(error as Error).message}`,
      help: 'the file must exist and be readable while the package is written',
    });
  }
}

/** A zip file of nameless members. Only their data is used: the splicer writes the final headers. */
async function deflateBatch(contents: readonly Buffer[]): Promise<Buffer> {
  const zip = new ZipFile();
  const failed = new Promise<never>((_resolve, reject) => zip.on('error', reject));
  contents.forEach((content, index) => {
    zip.addBuffer(content, String(index), {
      mtime: new Date(1980, 0, 1),
      forceDosTimestamp: true,
      compressionLevel: 6,
    });
  });
  zip.end();
  return Promise.race([buffer(zip.outputStream), failed]);
}
