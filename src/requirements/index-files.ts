import { compareVersions } from '../python/specifiers.ts';
import { isVersion } from '../python/versions.ts';
import { parseWheelFilename } from '../python/wheel-filename.ts';
import type { Lock, LockedArtifact, LockedDistribution } from './types.ts';
import { sdistVersion } from './wheel-tags.ts';

/** A file that an index offers for a project (PEP 503, PEP 691). */
export interface IndexedFile extends LockedArtifact {
  /** PEP 440 specifiers. */
  readonly requiresPython: string | undefined;
}

/** What is on offer for a project. */
export interface FoundFiles {
  readonly files: readonly IndexedFile[];
  /** Names of files that have none of the hashes asked for. */
  readonly others: readonly string[];
  /** No index was asked: what it offered last time is all that is known. */
  readonly isOffline: boolean;
}

/** Names of the projects for which a lock pins a version but names no files, sorted. */
export function projectsWithoutFiles(lock: Lock): readonly string[] {
  const names = lock.resolves.flatMap(({ distributions }) =>
    distributions.filter(lacksFiles).map(({ name }) => name),
  );
  return [...new Set(names)].sort();
}

/** The distributions with files at places that the lock names, of which it does not say which hash each has. */
export function distributionsInPlace(lock: Lock): readonly LockedDistribution[] {
  return lock.resolves
    .flatMap(({ distributions }) => distributions)
    .filter(({ artifacts, hashes }) => hashes !== undefined && artifacts.some(lacksHash));
}

/** Whether it is not known yet which hash a file has. */
export function lacksHash({ hash }: LockedArtifact): boolean {
  return hash.hex === '';
}

/** The lock with the hashes of files that are known now. */
export function withHashes(lock: Lock, known: ReadonlyMap<LockedArtifact, LockedArtifact>): Lock {
  if (known.size === 0) return lock;
  const identified = (artifact: LockedArtifact): LockedArtifact => known.get(artifact) ?? artifact;
  return {
    ...lock,
    resolves: lock.resolves.map(({ marker, distributions }) => ({
      marker,
      distributions: distributions.map((one) => ({ ...one, artifacts: one.artifacts.map(identified) })),
    })),
  };
}

/** The hashes (`sha256:…`) that a lock gives for a project, all its versions together. */
export interface ProjectHashes {
  readonly hashes: ReadonlySet<string>;
  /** For one of the versions there is none: its files may have any. */
  readonly isAny: boolean;
}

/** The hashes that a lock which names no files gives for the files of each project. */
export function hashesByProject({ resolves }: Lock): ReadonlyMap<string, ProjectHashes> {
  const projects = new Map<string, { readonly hashes: Set<string>; isAny: boolean }>();
  for (const { name, hashes = [] } of resolves.flatMap(({ distributions }) => distributions)) {
    const known = projects.get(name) ?? { hashes: new Set(), isAny: false };
    projects.set(name, known);
    known.isAny ||= hashes.length === 0;
    for (const hash of hashes) known.hashes.add(hash);
  }
  return projects;
}

/**
 * Puts the files that indexes offer into a lock that names none: those of the pinned version whose hash the lock allows.
 *
 * @param found by normalized project name.
 */
export function withIndexedFiles(lock: Lock, found: ReadonlyMap<string, FoundFiles>): Lock {
  const completed = (distribution: LockedDistribution): LockedDistribution => {
    if (!lacksFiles(distribution)) return distribution;
    const known = found.get(distribution.name);
    const fitting = (known?.files ?? []).filter((file) => fits(file, distribution));
    const requiresPython = fitting.find((file) => file.requiresPython !== undefined)?.requiresPython;
    return {
      ...distribution,
      requiresPython: distribution.requiresPython ?? requiresPython,
      artifacts: fitting.map(({ filename, url, hash, size }) => ({ filename, url, hash, size })),
      ...(known && fitting.length === 0 && { whyNoFile: whyNoFile(distribution, known) }),
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

function fits({ filename, hash }: IndexedFile, distribution: LockedDistribution): boolean {
  const { hashes } = distribution;
  const isAllowed =
    hashes === undefined || hashes.length === 0 || hashes.includes(`${hash.algorithm}:${hash.hex}`);
  return isAllowed && isOfVersion(filename, distribution);
}

function isOfVersion(filename: string, { name, version }: LockedDistribution): boolean {
  const wheel = parseWheelFilename(filename);
  const offered = wheel === undefined ? sdistVersion(filename, name) : wheel.version;
  if (offered === undefined || (wheel !== undefined && wheel.normalizedName !== name)) return false;
  return isVersion(version) && isVersion(offered) && compareVersions(offered, version) === 0;
}

function whyNoFile(distribution: LockedDistribution, { files, others, isOffline }: FoundFiles): string {
  const names = [...others, ...files.map(({ filename }) => filename)];
  if (names.some((name) => isOfVersion(name, distribution))) {
    return 'what the index has of this version has none of the hashes in the lock';
  }
  if (isOffline) return 'which files there are of it is not known, and --offline forbids asking an index';
  return names.length === 0 ? 'no index knows the project' : 'no index has this version of it';
}
