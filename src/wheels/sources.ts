import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PinnedWheel } from '../requirements/types.ts';
import { displayUrl } from './credentials.ts';
import type { WheelSource } from './download.ts';
import { FetchFailure } from './failure.ts';
import { indexesOf, isPublicUrl } from './indexes.ts';
import type { IndexOptions } from './indexes.ts';
import { isInside } from './inside.ts';
import { fileIn } from './local-wheels.ts';
import type { Projects } from './projects.ts';

/**
 * Files that may be the wheel: from the directories that the user names, and from the lock if they are in the checkout
 * at `root`.
 */
export function localSources(wheel: PinnedWheel, indexes: IndexOptions, root: string): readonly string[] {
  const named = indexes.directories.flatMap((directory) => fileIn(indexes, directory, wheel.filename) ?? []);
  const locked = localPath(wheel, root);
  return locked === undefined ? named : [...named, locked];
}

/** The absolute path that a lock's `file:` URL or relative path means, in the checkout at `root`. */
export function localPath(
  { url, lockPath }: Pick<PinnedWheel, 'url' | 'lockPath'>,
  root: string,
): string | undefined {
  const path = writtenPath(url, resolve(root, dirname(lockPath)));
  return path !== undefined && isInside(root, path) ? path : undefined;
}

function writtenPath(url: string, directory: string): string | undefined {
  if (url === '' || isRemote(url)) return undefined;
  if (!/^file:/i.test(url)) return resolve(directory, url);
  try {
    return fileURLToPath(url);
  } catch {
    return undefined;
  }
}

export function isRemote(url: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(url) && !/^file:/i.test(url);
}

/** A way to find a download URL for a wheel. */
type FindSource = () => Promise<WheelSource>;

/**
 * Where to look for a wheel, in order. While the public index is in use, the lock's URL saves a request to an index. If
 * the user has replaced it, their index is searched by file name and hash, and the lock's URL is used only if it leads
 * to one of their own hosts or was never on the public index.
 */
export function remoteSources(
  wheel: PinnedWheel,
  indexes: IndexOptions,
  projects: Projects,
): readonly FindSource[] {
  const direct = isRemote(wheel.url) ? wheel.url : undefined;
  const found = (find: FindSource): FindSource => find;
  const locked = direct === undefined ? [] : [found(() => Promise.resolve({ url: direct, isOwn: false }))];
  const mine = indexesOf(wheel.name, indexes);
  const own = mine.filter((index) => !index.isPublic);
  const lookups = [
    ...own.map((index) => found(() => findOnPage(projects.page(index.url, wheel.name), index.url, wheel))),
    ...indexes.linkPages.map((page) => found(() => findOnPage(projects.links(page), page, wheel))),
  ];
  const open = indexes.indexes.filter((index) => index.isPublic);
  const isPublicFile = direct !== undefined && URL.canParse(direct) && isPublicUrl(direct);
  if (isPublicFile && open.length === 0) return lookups;
  const isFirst = open.length > 0 || (direct !== undefined && isOwnUrl(direct, indexes));
  const publicLookups = isPublicFile
    ? []
    : mine
        .filter((index) => index.isPublic)
        .map((index) => found(() => findOnPage(projects.page(index.url, wheel.name), index.url, wheel)));
  return isFirst ? [...locked, ...lookups, ...publicLookups] : [...lookups, ...locked];
}

function isOwnUrl(url: string, indexes: IndexOptions): boolean {
  return URL.canParse(url) && indexes.ownOrigins.has(new URL(url).origin);
}

async function findOnPage(
  page: Promise<{
    files: readonly { filename: string; url: string; sha256: string | undefined }[];
    isOwn: boolean;
  }>,
  address: string,
  wheel: PinnedWheel,
): Promise<WheelSource> {
  const { files, isOwn } = await page;
  const named = files.filter((file) => file.filename === wheel.filename);
  const file =
    named.find(({ sha256 }) => sha256 === wheel.sha256) ?? named.find(({ sha256 }) => sha256 === undefined);
  if (file !== undefined) return { url: file.url, isOwn };
  const other = named[0]?.sha256;
  if (other !== undefined) {
    throw new FetchFailure(
      'hash-mismatch',
      `${displayUrl(address)} has ${wheel.filename} with the SHA-256 ${other}, but the lock says ${wheel.sha256}`,
    );
  }
  throw new FetchFailure('not-found', `${displayUrl(address)} does not have ${wheel.filename}`);
}
