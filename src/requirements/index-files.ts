import { compareVersions } from '../python/specifiers.ts';
import { isVersion } from '../python/versions.ts';
import { parseWheelFilename } from '../python/wheel-filename.ts';
import type { Lock, LockedArtifact, LockedDistribution } from './types.ts';

/** A file that an index offers for a project (PEP 503, PEP 691). */
export interface IndexedFile extends LockedArtifact {
  /** PEP 440 specifiers. */
  readonly requiresPython: string | undefined;
}

/** Names of the projects for which a lock pins a version but names no files, sorted. */
export function projectsWithoutFiles(lock: Lock): readonly string[] {
  const names = lock.resolves.flatMap(({ distributions }) =>
    distributions.filter(lacksFiles).map(({ name }) => name),
  );
  return [...new Set(names)].sort();
}

/**
 * The hashes that a lock which names no files allows for the files of each project, all its versions together: none where
 * one of them may have any.
 */
export function allowedHashes({ resolves }: Lock): ReadonlyMap<string, readonly string[]> {
  const allowed = new Map<string, readonly string[]>();
  for (const { name, hashes = [] } of resolves.flatMap(({ distributions }) => distributions)) {
    const known = allowed.get(name);
    const isAny = hashes.length === 0 || known?.length === 0;
    allowed.set(name, isAny ? [] : [...(known ?? []), ...hashes]);
  }
  return allowed;
}

/**
 * Puts the wheels that indexes offer into a lock that names no files: those of the pinned version whose hash the lock
 * allows.
 *
 * @param files by normalized project name.
 */
export function withIndexedFiles(lock: Lock, files: ReadonlyMap<string, readonly IndexedFile[]>): Lock {
  const completed = (distribution: LockedDistribution): LockedDistribution => {
    if (!lacksFiles(distribution)) return distribution;
    const fitting = (files.get(distribution.name) ?? []).filter((file) => fits(file, distribution));
    const requiresPython = fitting.find((file) => file.requiresPython !== undefined)?.requiresPython;
    return {
      ...distribution,
      requiresPython: distribution.requiresPython ?? requiresPython,
      artifacts: fitting.map(({ filename, url, hash, size }) => ({ filename, url, hash, size })),
    };
  };
  return {
    ...lock,
    resolves: lock.resolves.map(({ marker, distributions }) => ({
      marker,
      distributions: distributions.map(completed),
    })),
  };
}

function lacksFiles({ artifacts, hashes }: LockedDistribution): boolean {
  return artifacts.length === 0 && hashes !== undefined;
}

function fits({ filename, hash }: IndexedFile, { name, version, hashes }: LockedDistribution): boolean {
  const wheel = parseWheelFilename(filename);
  if (wheel?.normalizedName !== name || !isVersion(version)) return false;
  const isAllowed =
    hashes === undefined || hashes.length === 0 || hashes.includes(`${hash.algorithm}:${hash.hex}`);
  return isAllowed && compareVersions(wheel.version, version) === 0;
}
