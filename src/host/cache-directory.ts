import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { statsAt } from '../text/file-stats.ts';

/** Calls `work` with a new directory (absolute path) for the archive of a cache, which goes when that ends. */
export async function inCacheDirectory<T>(work: (directory: string) => Promise<T>): Promise<T> {
  const directory = mkdtempSync(join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'lambda-package-cache-'));
  try {
    return await work(directory);
  } finally {
    try {
      rmSync(directory, { recursive: true, force: true });
    } catch {
      // The runner empties its directory for temporary files.
    }
  }
}

/** Milliseconds between two looks. */
const EVERY = 500;

/** Waits for `work`, which writes files into `directory` (absolute path), and calls `beat` while they grow. */
export async function whileGrowing<T>(directory: string, beat: () => void, work: Promise<T>): Promise<T> {
  let last = sizeOf(directory);
  const timer = setInterval(() => {
    const size = sizeOf(directory);
    if (size !== last) beat();
    last = size;
  }, EVERY);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}

/** Bytes of the files in it. */
function sizeOf(directory: string): number {
  try {
    return readdirSync(directory)
      .map((name) => statsAt(join(directory, name))?.size ?? 0)
      .reduce((sum, size) => sum + size, 0);
  } catch {
    // It goes when the work ends.
    return 0;
  }
}
