import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseWheelFilename } from '../python/wheel-filename.ts';
import { isSafeWheelName } from './wheel-file.ts';

/** A wheel in a directory. */
export interface LocalWheel {
  readonly filename: string;
  /** Absolute. */
  readonly path: string;
}

/** The wheels in directories (absolute paths) by normalized project name, the first directory's first. Subdirectories are not looked into. */
export function listLocalWheels(directories: readonly string[]): ReadonlyMap<string, readonly LocalWheel[]> {
  const wheels = new Map<string, LocalWheel[]>();
  for (const directory of directories) {
    for (const filename of namesIn(directory)) {
      const name = isSafeWheelName(filename) ? parseWheelFilename(filename)?.normalizedName : undefined;
      const path = join(directory, filename);
      if (name === undefined || statSync(path, { throwIfNoEntry: false })?.isFile() !== true) continue;
      const known = wheels.get(name);
      if (known === undefined) wheels.set(name, [{ filename, path }]);
      else if (!known.some((one) => one.filename === filename)) known.push({ filename, path });
    }
  }
  return wheels;
}

/** A directory that went away, or that may not be read, has none. */
function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory).sort();
  } catch {
    return [];
  }
}
