import type { Git } from './git.ts';

/** A file of a commit. */
export interface TreeFile {
  /** Relative to the listed directory, with `/`. */
  readonly path: string;
  /** `100644`, `100755`, or `120000` for a symbolic link. */
  readonly mode: string;
  /** Hexadecimal name. */
  readonly blob: string;
  /** Bytes. */
  readonly size: number;
}

/** No more is read of a blob: larger files are not read of a checkout either. Bytes. */
export const LARGEST_BLOB = 64 * 1024 * 1024;
/** Bytes of blobs that are read at once. */
const BATCH = 32 * 1024 * 1024;
/** More files than a checkout may have (`too-many-files`). */
const MAX_FILES = 1_000_000;
/** Names that git itself refuses to check out, or that Windows reads in another way. */
const UNSAFE = /(?:^|\/)(?:\.{0,2}|\.git|git~1)(?:\/|$)|[\\\0]/i;

/**
 * The files of a commit below `directory` (with `/`, '' for all), without submodules. Nothing but objects is read: no
 * attributes, no filters, no replacements.
 * @returns undefined when an object of it is missing
 */
export async function listTree(
  git: Git,
  commit: string,
  directory: string,
): Promise<readonly TreeFile[] | undefined> {
  const tree = `${commit}:${directory}`;
  const listed = await git(['--no-replace-objects', 'ls-tree', '-r', '-z', '-l', '--end-of-options', tree]);
  if (listed.exitCode !== 0) return undefined;
  const files: TreeFile[] = [];
  for (const line of listed.stdout.split('\0')) {
    const match = /^(100644|100755|120000) blob ([0-9a-f]+) +(\d+)\t([^]+)$/.exec(line);
    // git writes `BAD` for the size of an object that it does not have. Others are submodules.
    if (match === null && /^\d+ blob /.test(line)) return undefined;
    if (match === null) continue;
    const [, mode = '', blob = '', size = '', path = ''] = match;
    if (!UNSAFE.test(path)) files.push({ path, mode, blob, size: Number(size) });
    if (files.length > MAX_FILES) return undefined;
  }
  return files;
}

/** Reads blobs as they are committed. @returns undefined when one is missing */
export async function readBlobs(
  git: Git,
  blobs: readonly Pick<TreeFile, 'blob' | 'size'>[],
): Promise<ReadonlyMap<string, Buffer> | undefined> {
  const found = new Map<string, Buffer>();
  for (let next = 0; next < blobs.length;) {
    const names: string[] = [];
    for (
      let size = 0;
      next < blobs.length && (names.length === 0 || size + blobs[next]!.size < BATCH);
      next++
    ) {
      size += blobs[next]!.size;
      names.push(blobs[next]!.blob);
    }
    const input = Buffer.from(names.map((name) => `${name}\n`).join(''));
    const args = ['--no-replace-objects', 'cat-file', '--batch'];
    const { exitCode, stdout } = await git(args, { input, stdout: 'latin1' });
    if (exitCode !== 0 || !addBlobs(stdout, names, found)) return undefined;
  }
  return found;
}

/** `NAME blob SIZE\n`, the content, `\n`, for each name (git-cat-file(1)). */
function addBlobs(text: string, names: readonly string[], found: Map<string, Buffer>): boolean {
  let at = 0;
  for (const name of names) {
    const end = text.indexOf('\n', at);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(text.slice(at, end))?.[1];
    if (end === -1 || size === undefined) return false;
    at = end + 1 + Number(size);
    found.set(name, Buffer.from(text.slice(end + 1, at), 'latin1'));
    at++;
  }
  return true;
}
