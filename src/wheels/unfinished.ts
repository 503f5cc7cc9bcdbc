import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { open, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { removeLeftovers } from '../archive/leftovers.ts';
import { namesIn } from '../archive/names-in.ts';
import { makePrivateDirectory, temporaryName } from '../archive/replace.ts';
import { userError } from '../host/types.ts';
import type { StoreHost } from './store.ts';
import { statsAt } from '../text/file-stats.ts';

/** Unfinished files, on the same file system as the final ones. */
const TEMPORARY_DIRECTORY = 'tmp';
const DAY = 24 * 60 * 60 * 1000;

/** A file that is not visible before it is complete. */
export interface Temporary {
  readonly path: string;
  readonly handle: FileHandle;
}

/** Where something that will become `path` is written. */
export function temporaryPath(host: Pick<StoreHost, 'storeDirectory'>, path: string): string {
  return temporaryName(path, join(host.storeDirectory, TEMPORARY_DIRECTORY));
}

/**
 * Creates something in the directory of unfinished files, and the directory itself, and `target`, in the rare case that
 * they are missing.
 */
export function inTemporaryDirectory<T>(
  host: Pick<StoreHost, 'storeDirectory'>,
  make: () => T,
  target?: string,
): T {
  try {
    return make();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    // Other users must not read wheels of a private index.
    makePrivateDirectory(join(host.storeDirectory, TEMPORARY_DIRECTORY));
    if (target !== undefined) makePrivateDirectory(target);
    return make();
  }
}

/**
 * Opens a new empty file in the store.
 * @throws UserError `store-not-writable`, `disk-full`
 */
export async function createTemporary(host: Pick<StoreHost, 'storeDirectory'>): Promise<Temporary> {
  const path = temporaryPath(host, 'wheel');
  try {
    inTemporaryDirectory(host, () => closeSync(openSync(path, 'wx', 0o644)));
    return { path, handle: await open(path, 'r+') };
  } catch (error) {
    await rm(path, { force: true }).catch(() => undefined);
    throw storeError(host, error);
  }
}

/** Closes and removes an unfinished file. */
export async function discard(temporary: Temporary): Promise<void> {
  await temporary.handle.close().catch(() => undefined);
  await rm(temporary.path, { force: true }).catch(() => undefined);
}

/**
 * A separate directory in the store for a program that is run here (absolute path). The caller removes it. @throws
 * UserError
 */
export function createWorkDirectory(host: StoreHost): string {
  try {
    const path = temporaryPath(host, 'work');
    inTemporaryDirectory(host, () => mkdirSync(path, { mode: 0o700 }));
    return path;
  } catch (error) {
    throw storeError(host, error);
  }
}

/** What a failing file operation in the store means for the user; other errors are passed on as they are. */
export function storeError(host: Pick<StoreHost, 'storeDirectory'>, error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    return userError({
      code: 'disk-full',
      message: `No space left for wheels in ${host.storeDirectory} (${code})`,
      help: 'free some space, run `lambda-package cache prune`, or set LAMBDA_PACKAGE_STORE to a directory on another disk',
    });
  }
  // Where no directory can be made at all (a file system of the kernel's own), it is ENOENT.
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'EISDIR', 'ENOENT'].includes(code ?? '')) {
    return userError({
      code: 'store-not-writable',
      message: `Cannot store wheels in ${host.storeDirectory} (${code ?? ''})`,
      help: 'set LAMBDA_PACKAGE_STORE to a writable directory',
    });
  }
  return error;
}

/** Removes unfinished files of killed processes, and what nobody has written to for a day. */
export function removeUnfinished(host: StoreHost): void {
  const directory = join(host.storeDirectory, TEMPORARY_DIRECTORY);
  removeLeftovers(directory);
  for (const name of namesIn(directory)) {
    const path = join(directory, name);
    const stats = statsAt(path);
    if (stats === undefined || host.clock.now() - stats.mtimeMs <= DAY) continue;
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {
      // It is no more than space on the disk, and the next run tries again.
    }
  }
}
