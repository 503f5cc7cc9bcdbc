import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fchmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { thisMachine } from './leftovers.ts';
import { UserError, userError } from '../host/types.ts';
import { linkStatsAt } from '../text/file-stats.ts';

/** Errors of the operating system have a code, such as `ENOSPC`. */
function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** The error to report for `error`, thrown while writing `path`. Internal errors are returned unchanged. */
export function writeError(path: string, error: unknown): unknown {
  const code = systemCode(error);
  if (error instanceof UserError || code === undefined || code.startsWith('ERR_')) return error;
  const isFull = code === 'ENOSPC' || code === 'EDQUOT';
  return userError({
    code: isFull ? 'disk-full' : 'cannot-write',
    message: `Cannot write \`${path}\`: ${(error as Error).message}`,
    help: isFull
      ? 'free some disk space, or choose another output directory; earlier output is unchanged'
      : 'make sure the directory exists and is writable; earlier output is unchanged',
  });
}

/**
 * A name in `directory` (default: next to `path`) that no other process uses, see `leftovers.ts`. Only a directory on
 * the file system of `path` will do.
 */
export function temporaryName(path: string, directory = dirname(path)): string {
  const unique = `${thisMachine()}-${process.pid}-${randomBytes(6).toString('hex')}`;
  return join(directory, `.${basename(path)}.${unique}.tmp`);
}

/** Makes a directory next to `path`, for this process only. @throws UserError `disk-full`, `cannot-write` */
export function temporaryDirectory(path: string): string {
  const directory = temporaryName(path);
  try {
    mkdirSync(dirname(path), { recursive: true });
    mkdirSync(directory, { mode: 0o700 });
    return directory;
  } catch (error) {
    throw writeError(path, error);
  }
}

/**
 * Makes a directory for this process only among the system's temporary files (absolute path). @throws UserError `disk-full`,
 * `cannot-write`
 */
export function scratchDirectory(): string {
  const prefix = join(tmpdir(), 'lambda-package-');
  try {
    return mkdtempSync(prefix);
  } catch (error) {
    throw writeError(prefix, error);
  }
}

/** Removes what was written so far, as far as possible: the original error matters more. */
export function discard(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // Nothing was written, or the file system is unusable.
  }
}

/** So often another process may put its own directory there first. */
const MOST_TRIES = 100;

/**
 * Moves what is complete at `temporary` to `path` on the same file system. A file replaces an earlier one in one step. No
 * system does so with a directory: the earlier one is moved away first, and back if the move fails. A link at `path` is
 * replaced, not followed. Of several processes that do so at once, the last one wins.
 */
export function takePlace(temporary: string, path: string): void {
  const isDirectory = lstatSync(temporary).isDirectory();
  for (let tries = 1; ; tries++) {
    const old = isDirectory ? moveAside(path) : undefined;
    try {
      renameSync(temporary, path);
      if (old !== undefined) discard(old);
      return;
    } catch (error) {
      const isTaken = isDirectory && ['ENOTEMPTY', 'EEXIST'].includes(systemCode(error) ?? '');
      if (!isTaken && old !== undefined) renameSync(old, path);
      if (!isTaken || tries === MOST_TRIES) throw error;
      if (old !== undefined) discard(old);
    }
  }
}

/** Gives what is at `path` another name, which is returned; undefined if there is nothing. */
function moveAside(path: string): string | undefined {
  if (linkStatsAt(path) === undefined) return undefined;
  const old = temporaryName(path);
  try {
    renameSync(path, old);
    return old;
  } catch (error) {
    // Another process has just done it.
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes all of `bytes` to an open file, where the last write ended: one call may write fewer. */
export function writeBytes(descriptor: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length;) done += writeSync(descriptor, bytes, done);
}

/**
 * Writes the file `path` (absolute) through `work`, which gets an open descriptor of a new file next to it. The file
 * replaces an earlier one only when it is complete; on failure nothing is left behind and an earlier file is unchanged.
 * Its permissions are `mode`, whatever the umask.
 * @throws UserError `disk-full` or `cannot-write`; what `work` throws
 */
export async function replaceFile<T>(
  path: string,
  mode: number,
  work: (descriptor: number) => Promise<T>,
): Promise<T> {
  const temporary = temporaryName(path);
  let descriptor: number | undefined;
  let isOurs = false;
  try {
    mkdirSync(dirname(path), { recursive: true });
    descriptor = openSync(temporary, 'wx', 0o600);
    isOurs = true;
    const result = await work(descriptor);
    fchmodSync(descriptor, mode);
    const open = descriptor;
    descriptor = undefined;
    closeSync(open);
    takePlace(temporary, path);
    return result;
  } catch (error) {
    if (descriptor !== undefined) closeSync(descriptor);
    if (isOurs) discard(temporary);
    throw writeError(path, error);
  }
}

/** Writes the file `path` (absolute, 0644) with `text` as {@link replaceFile} does. @throws UserError as there */
export async function replaceText(path: string, text: string): Promise<void> {
  await replaceFile(path, 0o644, (descriptor) => {
    writeBytes(descriptor, Buffer.from(text));
    return Promise.resolve();
  });
}

/**
 * Writes the directory `path` (absolute, 0755) through `work`, which gets a new empty directory next to it. It replaces
 * an earlier one, or whatever has that name, as a whole and only when it is complete; on failure nothing is left behind,
 * and an earlier one is unchanged.
 * @throws UserError `disk-full` or `cannot-write`; what `work` throws
 */
export async function replaceDirectory<T>(path: string, work: (directory: string) => Promise<T>): Promise<T> {
  const temporary = temporaryDirectory(path);
  try {
    const result = await work(temporary);
    chmodSync(temporary, 0o755);
    takePlace(temporary, path);
    return result;
  } catch (error) {
    discard(temporary);
    throw writeError(path, error);
  }
}

/**
 * Replaces the file `path` by one with `content` in one step, as {@link replaceFile} does; its directory must exist.
 * @param temporary a name from {@link temporaryName}
 * @throws what the file system says, and nothing is left behind
 */
export function replaceContent(
  path: string,
  content: string | Uint8Array,
  mode: number,
  temporary = temporaryName(path),
): void {
  try {
    writeFileSync(temporary, content, { flag: 'wx', mode: 0o600 });
    chmodSync(temporary, mode);
    takePlace(temporary, path);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') discard(temporary);
    throw error;
  }
}

/**
 * Makes a directory for its owner only, with those above it. Node's own recursive `mkdir` never returns where the file
 * system answers ENOENT for a directory whose parent exists.
 */
export function makePrivateDirectory(path: string): void {
  const make = (): boolean => {
    try {
      mkdirSync(path, { mode: 0o700 });
      return true;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST') return true;
      if (code !== 'ENOENT' || dirname(path) === path) throw error;
      return false;
    }
  };
  if (make()) return;
  makePrivateDirectory(dirname(path));
  if (!make()) throw Object.assign(new Error(`cannot make ${path}`), { code: 'ENOENT' });
}
