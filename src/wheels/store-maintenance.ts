import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LISTINGS_DIRECTORY } from './listings-directory.ts';
import { pruneKnownPages } from './known-pages.ts';
import { stampOf } from './facts.ts';
import {
  BUILT_DIRECTORY,
  FACTS_FILE,
  fileStats,
  hashFile,
  removeDamaged,
  WRITTEN_DIRECTORY,
} from './store.ts';
import { removeUnfinished } from './unfinished.ts';
import type { StoreHost } from './store.ts';
import { isSafeWheelName, isSha256 } from './wheel-file.ts';
import { statsAt } from '../text/file-stats.ts';

/** Days after which a wheel that no run has used is thought to be no longer needed. */
const UNUSED_DAYS = 30;
const DAY = 24 * 60 * 60 * 1000;

interface StoreInfo {
  readonly directory: string;
  readonly wheels: number;
  /** Bytes of the wheels. */
  readonly bytes: number;
  /** Wheels that `pruneStore` would remove, and bytes of them. */
  readonly unused: number;
  readonly unusedBytes: number;
}

interface StoreEntry {
  readonly directory: string;
  readonly sha256: string;
  readonly filename: string;
  readonly size: number;
  /** Milliseconds since 1970, a day precise. */
  readonly lastUsed: number;
}

/** What the store holds. A store that does not exist yet is empty. */
export async function storeInfo(host: StoreHost): Promise<StoreInfo> {
  const entries = await listEntries(host);
  const unused = entries.filter((entry) => isUnused(entry, host, UNUSED_DAYS));
  return {
    directory: host.storeDirectory,
    wheels: entries.length,
    bytes: sizeOf(entries),
    unused: unused.length,
    unusedBytes: sizeOf(unused),
  };
}

/** Removes wheels that no run has used for `unusedDays`, and files that killed processes have left. */
export async function pruneStore(
  host: StoreHost,
  unusedDays: number = UNUSED_DAYS,
): Promise<{ readonly removed: number; readonly removedBytes: number; readonly kept: number }> {
  removeUnfinished(host);
  pruneKnownPages(host, unusedDays);
  const entries = await listEntries(host);
  const unused = entries.filter((entry) => isUnused(entry, host, unusedDays));
  for (const entry of unused) await rm(entry.directory, { recursive: true, force: true });
  await removeOldRecords(host, unusedDays);
  await removeOrphans(host);
  return { removed: unused.length, removedBytes: sizeOf(unused), kept: entries.length - unused.length };
}

/** Records of builds and of what was written that are as old: at worst something is made once more. */
async function removeOldRecords(host: StoreHost, unusedDays: number): Promise<void> {
  for (const kind of [BUILT_DIRECTORY, WRITTEN_DIRECTORY, LISTINGS_DIRECTORY]) {
    const directory = join(host.storeDirectory, kind);
    for (const name of await readdir(directory).catch(() => [])) {
      const path = join(directory, name);
      const stats = statsAt(path);
      if (stats !== undefined && host.clock.now() - stats.mtimeMs > unusedDays * DAY)
        await rm(path, { force: true });
    }
  }
}

/** What was made of a wheel that turned out to be damaged and is gone. */
async function removeOrphans(host: StoreHost): Promise<void> {
  for (const sha256 of (await readdir(host.storeDirectory).catch(() => [])).filter(isSha256)) {
    const directory = join(host.storeDirectory, sha256);
    const names = await readdir(directory).catch(() => []);
    const stats = statsAt(directory);
    // A run may be about to put the wheel there.
    const isOld = stats !== undefined && host.clock.now() - stats.mtimeMs > DAY;
    if (isOld && !names.some(isSafeWheelName)) await rm(directory, { recursive: true, force: true });
  }
}

/** Hashes every wheel of the store and removes those with another content than their name says; they are fetched again when needed. */
export async function verifyStore(
  host: StoreHost,
): Promise<{ readonly wheels: number; readonly bytes: number; readonly damaged: readonly string[] }> {
  const entries = await listEntries(host);
  const damaged: string[] = [];
  for (const entry of entries) {
    const path = join(entry.directory, entry.filename);
    const stats = fileStats(path);
    if (stats === undefined || (await hashFile(path)) === entry.sha256) continue;
    if (await removeDamaged(path, stampOf(stats))) damaged.push(path);
  }
  return { wheels: entries.length, bytes: sizeOf(entries), damaged };
}

async function listEntries(host: StoreHost): Promise<readonly StoreEntry[]> {
  const hashes = await readdir(host.storeDirectory).catch(() => []);
  const entries: StoreEntry[] = [];
  for (const sha256 of hashes.filter(isSha256).sort()) {
    const directory = join(host.storeDirectory, sha256);
    const facts = statsAt(join(directory, FACTS_FILE));
    for (const filename of (await readdir(directory).catch(() => [])).filter(isSafeWheelName).sort()) {
      const stats = statsAt(join(directory, filename));
      if (stats?.isFile() !== true) continue;
      entries.push({ directory, sha256, filename, size: stats.size, lastUsed: (facts ?? stats).mtimeMs });
    }
  }
  return entries;
}

function isUnused(entry: StoreEntry, host: StoreHost, days: number): boolean {
  return host.clock.now() - entry.lastUsed > days * DAY;
}

function sizeOf(entries: readonly StoreEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.size, 0);
}
