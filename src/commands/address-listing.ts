import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { directoryOf } from '../text/paths.ts';
import { parseBoundedJson } from '../text/bounded-json.ts';
import { LISTINGS_DIRECTORY } from '../wheels/listings-directory.ts';
import { programVersion } from '../text/version.ts';
import { statsAt } from '../text/file-stats.ts';

// What a shell asks for while somebody types: little is loaded here, and nothing of a checkout is read.

/** Bytes: of 100,000 addresses. */
const MAX_LISTING = 32 * 1024 * 1024;

/** The addresses of a checkout, and what they were read from. */
export interface Listing {
  readonly version: string;
  /** Absolute path of the build root. */
  readonly root: string;
  /** Directories (relative to the build root): date, and the names that matter in them. */
  readonly directories: readonly (readonly [path: string, date: number, names: string])[];
  /** BUILD files, options, requirement files: date and size; -1 for one that is not there. */
  readonly files: readonly (readonly [path: string, date: number, size: number])[];
  readonly addresses: readonly ListedAddress[];
}

/** The second member: whether it can be packaged. */
export type ListedAddress = readonly [spec: string, isPackaged: boolean];

/** The listing of a checkout in the store. */
export function listingPath(storeDirectory: string, root: string): string {
  return join(storeDirectory, LISTINGS_DIRECTORY, `${shortName(root)}.json`);
}

/** A name for a path. Two paths may have the same: a listing says whose it is. */
function shortName(path: string): string {
  let [a, b] = [0x811c9dc5, 0x9e3779b9];
  for (let index = 0; index < path.length; index++) {
    a = Math.imul(a ^ path.charCodeAt(index), 0x01000193);
    b = Math.imul(b + path.charCodeAt(index), 0x85ebca6b) ^ (b >>> 13);
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}

/** So many files and directories are compared with a listing; it takes some 10 ms. */
const MOST_COMPARED = 500;

/**
 * The addresses of the checkout at `root` (absolute), if an earlier call has listed them and nothing has changed since below
 * the directory `near` (relative to the build root), which somebody is typing. Where too much is below it, only what is on
 * the way to it is compared: what is missing appears as more is typed.
 */
export function listedAddresses(
  storeDirectory: string,
  root: string,
  near: string,
): readonly ListedAddress[] | undefined {
  const listing = readListing(listingPath(storeDirectory, root));
  if (listing?.version !== programVersion || listing.root !== root) return undefined;
  const isBelow = (path: string): boolean => near === '' || path === near || path.startsWith(`${near}/`);
  const isOnTheWay = (directory: string): boolean =>
    directory === '' || `${near}/`.startsWith(`${directory}/`);
  const files = listing.files.filter(([path]) => isBelow(path));
  const directories = listing.directories.filter(([path]) => isBelow(path));
  const isMuch = files.length + directories.length > MOST_COMPARED;
  const isCompared = (path: string, directory: string): boolean =>
    isOnTheWay(directory) || (!isMuch && isBelow(path));
  const isSame =
    listing.files.every(
      ([path, ...stamp]) => !isCompared(path, directoryOf(path)) || isSameFile(`${root}/${path}`, ...stamp),
    ) &&
    listing.directories.every(
      ([path, ...stamp]) => !isCompared(path, path) || isSameDirectory(`${root}/${path}`, ...stamp),
    );
  return isSame ? listing.addresses : undefined;
}

function readListing(path: string): Listing | undefined {
  try {
    const stats = statSync(path);
    const isOurs = process.getuid === undefined || stats.uid === process.getuid();
    if (!stats.isFile() || !isOurs || stats.size > MAX_LISTING) return undefined;
    return parseBoundedJson(readFileSync(path, 'utf8')) as Listing;
  } catch {
    // There is none, or it is another version's.
    return undefined;
  }
}

function isSameFile(path: string, date: number, size: number): boolean {
  const stamp = stampOf(path);
  return stamp.date === date && stamp.size === size;
}

/** Date and size of a file; -1 where there is none. */
export function stampOf(path: string): { readonly date: number; readonly size: number } {
  const stats = statsAt(path);
  return stats === undefined ? { date: -1, size: -1 } : { date: stats.mtimeMs, size: stats.size };
}

/** Most changes of a directory concern files that declare nothing. */
function isSameDirectory(path: string, date: number, names: string): boolean {
  return stampOf(path).date === date || namesIn(path) === names;
}

/** The names in a directory that may matter for targets: directories, BUILD files and options. */
export function namesIn(path: string): string {
  try {
    const names = readdirSync(path, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() || /BUILD|^pants|^\.pants|^\.gitignore$/.test(entry.name))
      .map(({ name }) => name);
    return names.sort().join('/');
  } catch {
    return '';
  }
}
