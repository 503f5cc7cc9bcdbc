import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { readGitIndex, type GitIndex } from './git-index.ts';
import { exactLinkStatsAt, linkStatsAt, statsAt } from '../text/file-stats.ts';

type Entries = Omit<GitIndex, 'shared'>;

/** What git tracks in the repository that a directory belongs to. */
export interface TrackedFiles {
  /** The first tracked path that is `path` (absolute, without links) or lies below it, relative to the repository. */
  at(path: string): string | undefined;
}

/** The index of a repository with ten million files has about 1 GB; a larger one is not read. */
const MAX_INDEX = 1024 * 1024 * 1024;
const MAX_GIT_FILE = 64 * 1024;

/**
 * Reads what git tracks from the index of the repository around `directory` (absolute, without links), without running
 * git. Names that were taken out of the shared part of a split index still count. Letters of both cases count as equal, since some file systems hold them so.
 * @returns undefined outside of a repository; `unreadable` when it has an index that cannot be read
 */
export function trackedFiles(directory: string): TrackedFiles | 'unreadable' | undefined {
  const found = findRepository(directory);
  if (found === undefined) return undefined;
  const index = readIndex(found.gitDirectory, 'index', 0);
  if (index === undefined) return 'unreadable';
  const tracked = new Map(index.names.map((name) => [folded(name.replace(/\/$/, '')), name]));
  return {
    at: (path: string) => {
      const place = folded(relative(found.top, path).split(sep).join('/'));
      for (let above = place; above !== ''; above = above.slice(0, Math.max(0, above.lastIndexOf('/')))) {
        // A submodule, a link or a directory of a sparse index may be above.
        const name = tracked.get(above);
        if (name !== undefined) return name;
      }
      const below = `${place}/`;
      for (const [name, written] of tracked) {
        if (name.startsWith(below)) return written;
      }
      return undefined;
    },
  };
}

/**
 * The files (absolute paths) that the index of the repository around `directory` (absolute, without links) calls executable;
 * none without a repository or an index that can be read. Which entries of a split index have taken the place of shared
 * ones is not looked at: they keep the mode of the shared part.
 */
export function executableFiles(directory: string): ReadonlySet<string> {
  const found = findRepository(directory);
  const index = found === undefined ? undefined : readIndex(found.gitDirectory, 'index', 0);
  return new Set(index?.executable.map((name) => join(found!.top, name)));
}

/** What git's index says of files that need not be there as they are committed. Paths relative to the build root. */
export interface UnusualFiles {
  /** Files, and with a final `/` directories, that a sparse checkout leaves out. */
  readonly leftOut: ReadonlySet<string>;
  /** Files that are committed as symbolic links. */
  readonly links: ReadonlySet<string>;
}

/**
 * The unusual files below the build root `root` (absolute, without links), from the index of its repository, without
 * running git; none where it cannot be read.
 */
export function unusualFiles(root: string): UnusualFiles {
  const found = findRepository(root);
  const index = found === undefined ? undefined : readIndex(found.gitDirectory, 'index', 0);
  const below = found === undefined ? '' : relative(found.top, root).split(sep).join('/');
  const prefix = below === '' ? '' : `${below}/`;
  const inside = (names: readonly string[] = []): ReadonlySet<string> =>
    new Set(names.filter((name) => name.startsWith(prefix)).map((name) => name.slice(prefix.length)));
  return { leftOut: inside(index?.leftOut), links: inside(index?.links) };
}

/**
 * The files below the build root `root` (absolute, without links) that git tracks, from the index, without running git.
 * @returns undefined outside of a repository, where it tracks nothing yet, and where its index cannot be read
 */
export function filesInIndex(root: string): ReadonlySet<string> | undefined {
  const found = findRepository(root);
  const index = found === undefined ? undefined : readIndex(found.gitDirectory, 'index', 0);
  if (found === undefined || index === undefined || index.names.length === 0) return undefined;
  const below = relative(found.top, root).split(sep).join('/');
  const prefix = below === '' ? '' : `${below}/`;
  return new Set(index.names.flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : [])));
}

/** Whether a file of a checkout has the content of a blob, as far as that is known without running git. */
export type HasBlob = (path: string, blob: string, mode: string) => boolean;

/**
 * Tells of files of the checkout at `root` (absolute, without links) whether they are a blob as git has checked it out, with
 * its line endings and its content of Git LFS: the index names that blob, and the file is as git left it. Where the file is
 * not older than the index, as in a fresh checkout, its content decides (gitformat-index(5), "racy").
 */
export function checkedOutBlobs(root: string): HasBlob {
  const found = findRepository(root);
  const index = found === undefined ? undefined : readIndex(found.gitDirectory, 'index', 0);
  if (found === undefined || index === undefined) return () => false;
  const written = exactLinkStatsAt(join(found.gitDirectory, 'index'));
  const files = new Map(index.names.map((name, at) => [name, index.files[at]!]));
  const below = relative(found.top, root).split(sep).join('/');
  return (path, blob, mode) => {
    const known = files.get(below === '' ? path : `${below}/${path}`);
    if (known?.blob !== blob || known.mode !== parseInt(mode, 8)) return false;
    const full = join(root, path);
    const stats = exactLinkStatsAt(full);
    if (stats?.isFile() !== true || stats.size % 2n ** 32n !== BigInt(known.size)) return false;
    if (stats.mtimeNs !== known.changed) return false;
    if (sep === '/' && ((stats.mode & 0o100n) !== 0n) !== (mode === '100755')) return false;
    return stats.mtimeNs < (written?.mtimeNs ?? 0n) || isBlob(full, blob);
  };
}

function isBlob(path: string, blob: string): boolean {
  const bytes = readFileSync(path);
  const hash = createHash(blob.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === blob;
}

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** The nearest `.git` upwards: a directory, or a file that names one (`gitdir: PATH`). */
export function findRepository(
  directory: string,
): { readonly top: string; readonly gitDirectory: string } | undefined {
  for (let top = directory; ; top = dirname(top)) {
    const path = join(top, '.git');
    const stats = statsAt(path);
    if (stats?.isDirectory() === true) return { top, gitDirectory: path };
    if (stats?.isFile() === true && stats.size <= MAX_GIT_FILE) {
      const named = /^gitdir: *(.+?)\s*$/.exec(readFileSync(path, 'utf8'))?.[1];
      if (named !== undefined) {
        return { top, gitDirectory: isAbsolute(named) ? named : resolve(top, named) };
      }
    }
    if (dirname(top) === top) return undefined;
  }
}

/** A repository without an index tracks nothing yet. */
function readIndex(gitDirectory: string, file: string, depth: number): Entries | undefined {
  const path = join(gitDirectory, file);
  const stats = linkStatsAt(path);
  if (stats === undefined)
    return depth === 0 ? { names: [], files: [], executable: [], leftOut: [], links: [] } : undefined;
  if (!stats.isFile() || stats.size > MAX_INDEX) return undefined;
  const index = readGitIndex(readFileSync(path));
  if (index?.shared === undefined || depth > 0) return index;
  const shared = readIndex(gitDirectory, `sharedindex.${index.shared}`, depth + 1);
  if (shared === undefined) return undefined;
  return {
    names: [...shared.names, ...index.names],
    files: [...shared.files, ...index.files],
    executable: [...shared.executable, ...index.executable],
    leftOut: [...shared.leftOut, ...index.leftOut],
    links: [...shared.links, ...index.links],
  };
}
