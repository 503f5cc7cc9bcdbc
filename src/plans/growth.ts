import { join } from 'node:path';
import { deflate, readSource } from '../archive/deflate.ts';
import type { PinnedWheel } from '../requirements/types.ts';
import { statsAt } from '../text/file-stats.ts';

/**
 * What makes a package larger or smaller than that of the base, as far as plans tell: its wheels, whose members are copied as
 * they are compressed, and its own files, compressed as the zip has them. Headers of the zip, files that are left out of a
 * wheel and compiled modules are not in it.
 */
export interface PlannedGrowth {
  /** Wheels that this commit has and the base lacks. */
  readonly added: readonly PinnedWheel[];
  /** Wheels that the base has and this commit lacks. */
  readonly removed: readonly PinnedWheel[];
  /** Bytes of own files. */
  readonly ofFiles: number;
}

/** Files that changed, with the directories (absolute paths) that they are relative to. */
interface ChangedSources {
  readonly root: string;
  readonly paths: readonly string[];
}

/** Larger files count as they are, bytes. */
const LARGEST_DEFLATED = 16 * 1024 * 1024;

export async function plannedGrowth(
  [before, after]: readonly [readonly PinnedWheel[], readonly PinnedWheel[]],
  [gone, come]: readonly [ChangedSources, ChangedSources],
): Promise<PlannedGrowth> {
  const hashes = (wheels: readonly PinnedWheel[]) => new Set(wheels.map(({ sha256 }) => sha256));
  const [old, current] = [hashes(before), hashes(after)];
  return {
    added: after.filter(({ sha256 }) => !old.has(sha256)),
    removed: before.filter(({ sha256 }) => !current.has(sha256)),
    ofFiles: (await sizeOfAll(come)) - (await sizeOfAll(gone)),
  };
}

async function sizeOfAll({ root, paths }: ChangedSources): Promise<number> {
  let sum = 0;
  for (const path of paths) {
    const file = join(root, path);
    const size = statsAt(file)?.size ?? 0;
    sum += size > LARGEST_DEFLATED ? size : (await deflate(readSource(file, path))).compressedSize;
  }
  return sum;
}

/**
 * The bytes by which a package grows; else the wheel whose size is not known.
 * @param sizeOf the size of a wheel whose lock does not state it
 */
export function growthOf(
  { added, removed, ofFiles }: PlannedGrowth,
  sizeOf: (wheel: PinnedWheel) => number | undefined,
): number | PinnedWheel {
  let sum = ofFiles;
  for (const [sign, wheels] of [
    [1, added],
    [-1, removed],
  ] as const) {
    for (const wheel of wheels) {
      const size = wheel.size ?? sizeOf(wheel);
      if (size === undefined) return wheel;
      sum += sign * size;
    }
  }
  return sum;
}
