import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { executableFiles } from './tracked-files.ts';
import { statsAt } from '../text/file-stats.ts';

/**
 * Tells whether the owner of a file of the checkout (relative path) may run it. Windows has no such bit: there it is the one
 * that git has committed (mode 100755), so that a package has the same bytes as on other systems; without git no file is
 * executable. The index is read when the first file is asked about.
 * @param root absolute path of the build root, without links
 * @param system as `process.platform`
 */
export function executableBit(root: string, system: string): (path: string) => boolean {
  if (system !== 'win32') {
    return (path) => ((statsAt(join(root, path))?.mode ?? 0) & 0o100) !== 0;
  }
  let tracked: ReadonlySet<string> | undefined;
  return (path) => (tracked ??= executableFiles(root)).has(realPathOf(join(root, path)));
}

function realPathOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}
