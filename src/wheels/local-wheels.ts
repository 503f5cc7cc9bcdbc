import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problems } from '../host/types.ts';
import { namesIn } from '../archive/names-in.ts';
import { parseWheelFilename } from '../python/wheel-filename.ts';
import { isLfsPointer, lfsPointer, pointerBytes } from '../text/lfs-pointer.ts';
import type { IndexOptions } from './indexes.ts';
import { isInside } from './inside.ts';
import { isSafeWheelName } from './wheel-file.ts';
import { statsAt } from '../text/file-stats.ts';

/** A wheel in a directory. */
export interface LocalWheel {
  readonly filename: string;
  /** Absolute. */
  readonly path: string;
}

type Directories = Pick<IndexOptions, 'directories' | 'ownDirectories'>;

/**
 * The wheels in directories by normalized project name, the first directory's first. Subdirectories are not searched;
 * links that lead out of a directory of the checkout are ignored.
 */
export function listLocalWheels(named: Directories): ReadonlyMap<string, readonly LocalWheel[]> {
  const wheels = new Map<string, LocalWheel[]>();
  for (const directory of named.directories) {
    for (const filename of namesIn(directory)) {
      const name = isSafeWheelName(filename) ? parseWheelFilename(filename)?.normalizedName : undefined;
      const path = name === undefined ? undefined : fileIn(named, directory, filename);
      if (name === undefined || path === undefined) continue;
      const known = wheels.get(name);
      if (known === undefined) wheels.set(name, [{ filename, path }]);
      else if (!known.some((one) => one.filename === filename)) known.push({ filename, path });
    }
  }
  return wheels;
}

/** The absolute path of a file in one of the directories; undefined when it is missing or must not be read. */
export function fileIn(
  { ownDirectories }: Pick<IndexOptions, 'ownDirectories'>,
  directory: string,
  filename: string,
): string | undefined {
  const path = join(directory, filename);
  if (statsAt(path)?.isFile() !== true) return undefined;
  return ownDirectories.includes(directory) || isInside(directory, path) ? path : undefined;
}

/**
 * @param size bytes @throws UserError `lfs-pointer` for a file that git has not fetched; it is read only if it is that
 * small
 */
export function refusePointer(path: string, size: number): void {
  if (size < pointerBytes.below && isLfsPointer(readFileSync(path))) throw lfsPointer(path);
}

/** @throws UserError `lfs-pointer` for all wheels that are pointers, if a wheel of the project is one */
export function refusePointers(wheels: ReadonlyMap<string, readonly LocalWheel[]>, project: string): void {
  const pointersOf = (found: readonly LocalWheel[] = []): Problems => {
    const problems = new Problems();
    for (const { path } of found) {
      const size = statsAt(path)?.size;
      if (size !== undefined) problems.collect(() => refusePointer(path, size));
    }
    return problems;
  };
  if (pointersOf(wheels.get(project)).hasErrors) pointersOf([...wheels.values()].flat()).throwIfErrors();
}
