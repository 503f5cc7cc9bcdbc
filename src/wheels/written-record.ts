import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileStats, isOurs, WRITTEN_DIRECTORY, writeRecord, type StoreHost } from './store.ts';

/**
 * The record of what runs wrote for the checkout at `root` (absolute path). It stands in the store: no file of a checkout
 * says what was written. In a shared store, other users' records do not count.
 */
export function readWrittenRecord(host: Pick<StoreHost, 'storeDirectory'>, root: string): string | undefined {
  const path = recordPath(host, root);
  const stats = fileStats(path);
  if (stats === undefined || !isOurs(stats)) return undefined;
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // Just pruned: packages are written once more.
    return undefined;
  }
}

/** A record that cannot be kept is not an error. */
export function keepWrittenRecord(host: Pick<StoreHost, 'storeDirectory'>, root: string, text: string): void {
  writeRecord(host, recordPath(host, root), text);
}

function recordPath({ storeDirectory }: Pick<StoreHost, 'storeDirectory'>, root: string): string {
  const name = createHash('sha256').update(root).digest('hex').slice(0, 32);
  return join(storeDirectory, WRITTEN_DIRECTORY, `${name}.json`);
}
