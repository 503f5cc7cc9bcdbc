import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { IndexFile } from './index-page.ts';
import { parseBoundedJson } from '../text/bounded-json.ts';
import { namesIn } from '../archive/names-in.ts';
import { writeRecord, type StoreHost } from './store.ts';
import { statsAt } from '../text/file-stats.ts';

/** The files that an index offered for a project when last read. An address that may contain a secret is `''`. */
export type KnownFile = IndexFile;

const PAGES_DIRECTORY = 'pages';
const PAGE_VERSION = 1;
const DAY = 24 * 60 * 60 * 1000;

/**
 * Remembers pages of indexes below the store, so that an offline run knows which files exist. Their users check every
 * file's hash, or know that it is not pinned; nothing else depends on them. They are never part of a workflow cache.
 */
function pagePath(host: StoreHost, index: string, project: string): string {
  const directory = createHash('sha256').update(index).digest('hex').slice(0, 32);
  return join(host.storeDirectory, PAGES_DIRECTORY, directory, `${encodeURIComponent(project)}.json`);
}

/** @returns undefined if this user never read the page on this machine, or it is no longer readable. */
export function readKnownPage(
  host: StoreHost,
  index: string,
  project: string,
): readonly KnownFile[] | undefined {
  const path = pagePath(host, index, project);
  try {
    const stats = statsAt(path);
    if (stats?.isFile() !== true) return undefined;
    // In a shared directory, other users' records of an index are not trusted.
    if (process.getuid !== undefined && stats.uid !== process.getuid()) return undefined;
    const page = parseBoundedJson(readFileSync(path, 'utf8')) as { version?: unknown; files?: unknown };
    if (page.version !== PAGE_VERSION || !Array.isArray(page.files)) return undefined;
    return (page.files as readonly unknown[]).flatMap((row) => decodeFile(row) ?? []);
  } catch {
    return undefined;
  }
}

/** A page that cannot be kept is fetched again, which is not an error. */
export function keepKnownPage(
  host: StoreHost,
  index: string,
  project: string,
  files: readonly KnownFile[],
): void {
  const page = { version: PAGE_VERSION, files: files.map(encodeFile) };
  writeRecord(host, pagePath(host, index, project), JSON.stringify(page));
}

/** Removes pages that were last read more than `days` ago. */
export function pruneKnownPages(host: StoreHost, days: number): void {
  const root = join(host.storeDirectory, PAGES_DIRECTORY);
  for (const name of namesIn(root)) {
    for (const file of namesIn(join(root, name))) {
      const path = join(root, name, file);
      const stats = statsAt(path);
      if (stats !== undefined && host.clock.now() - stats.mtimeMs > days * DAY) rmSync(path, { force: true });
    }
  }
}

function encodeFile(file: KnownFile): readonly unknown[] {
  const { filename, url, sha256, size, requiresPython, isYanked } = file;
  return [filename, openUrl(url), sha256 ?? null, size ?? null, requiresPython ?? null, isYanked];
}

/** A URL without user and query, where signed ones have their key; else `''`. */
function openUrl(text: string): string {
  if (!URL.canParse(text)) return '';
  const url = new URL(text);
  if (url.username !== '' || url.password !== '' || url.search !== '') return '';
  url.hash = '';
  return url.href;
}

function decodeFile(row: unknown): KnownFile | undefined {
  if (!Array.isArray(row)) return undefined;
  const [filename, url, sha256, size, requiresPython, isYanked] = row as readonly unknown[];
  if (typeof filename !== 'string' || typeof url !== 'string') return undefined;
  return {
    filename,
    url,
    sha256: typeof sha256 === 'string' ? sha256 : undefined,
    size: typeof size === 'number' ? size : undefined,
    requiresPython: typeof requiresPython === 'string' ? requiresPython : undefined,
    isYanked: isYanked === true,
  };
}
