import { type Stats } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { statsAt } from '../text/file-stats.ts';

/** Files that mark a build root (Pants: `BuildRoot`, and `pants` of its earlier releases). */
const sentinels = ['pants.toml', 'pants', 'BUILDROOT', 'BUILD_ROOT'] as const;

/** Also returns nothing for an unreadable path: directories above the checkout may be inaccessible. */
function stat(path: string): Stats | undefined {
  try {
    return statsAt(path);
  } catch {
    return undefined;
  }
}

function ancestors(start: string): readonly string[] {
  const directories = [resolve(start)];
  for (let parent = dirname(directories[0]!); parent !== directories.at(-1); parent = dirname(parent)) {
    directories.push(parent);
  }
  return directories;
}

/**
 * The build root for a working directory: its nearest ancestor (or itself) that holds a file `pants.toml`, `pants`,
 * `BUILDROOT` or `BUILD_ROOT`, else the nearest one with `.git`.
 *
 * @returns an absolute path, or `undefined` when there is none
 */
export function findBuildRoot(start: string): string | undefined {
  const directories = ancestors(start);
  return (
    directories.find((directory) =>
      sentinels.some((name) => stat(join(directory, name))?.isFile() === true),
    ) ?? directories.find((directory) => stat(join(directory, '.git')) !== undefined)
  );
}
