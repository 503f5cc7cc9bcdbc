import { createHash } from 'node:crypto';
import { lstatSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { namesIn } from './names-in.ts';

/**
 * Age after which files written by another machine (a container with the same directory) count as abandoned,
 * milliseconds.
 */
const DAY = 24 * 60 * 60 * 1000;

const TEMPORARY = /^\..+\.([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{12}\.tmp$/s;

/** Distinguishes the processes of this machine from those of others that share a directory with it. */
export function thisMachine(): string {
  return createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
}

/**
 * Removes leftovers of killed runs in `directory` (see `temporaryName`): files and directories of ended processes on
 * this machine, and of other machines after a day. Failures are ignored.
 */
export function removeLeftovers(directory: string): void {
  for (const name of namesIn(directory)) {
    const [, machine, pid] = TEMPORARY.exec(name) ?? [];
    if (machine === undefined) continue;
    const path = join(directory, name);
    try {
      if (machine === thisMachine() ? !isRunning(Number(pid)) : isOld(path)) {
        rmSync(path, { recursive: true, force: true });
      }
    } catch {
      // Another process has removed it, or will.
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

function isOld(path: string): boolean {
  const { mtimeMs } = lstatSync(path);
  // The file system's clock, which set the time: read from a new file.
  return performance.timeOrigin + performance.now() - mtimeMs > DAY;
}
