import { compareVersions, parseSpecifiers } from '../python/specifiers.ts';
import { isVersion } from '../python/versions.ts';
import { parseWheelFilename } from '../python/wheel-filename.ts';
import { listSome } from '../text/lists.ts';
import type { Lock, LockedArtifact, LockedDistribution, NoFile } from './types.ts';
import { sdistVersion } from './wheel-tags.ts';

/** A file that an index offers for a project (PEP 503, PEP 691). */
export interface IndexedFile extends LockedArtifact {
  /** PEP 440 specifiers. */
  readonly requiresPython: string | undefined;
}

/** The files available for a project. */
export interface FoundFiles {
  readonly files: readonly IndexedFile[];
  /** Files that have none of the allowed hashes. */
  readonly others: readonly OtherFile[];
  /** The places that were searched, for messages. */
  readonly asked: readonly string[];
  /** Indexes that were not queried because an earlier one knows the project, for messages. */
  readonly notAsked: readonly string[];
  /** No index was queried: only its last known offer was used. */
  readonly isOffline: boolean;
}

/** A file that has none of the allowed hashes. */
export interface OtherFile {
  readonly filename: string;
  /** Hex, if its index states it. */
  readonly sha256: string | undefined;
}

/** What a lock without file names says about the files of a project. */
export interface WantedFiles {
  /** Hashes (`sha256:…`) of the files that may be used; empty for any. */
  readonly allowed: readonly string[];
  /** The versions it pins. */
  readonly versions: readonly string[];
}

/** Names of the projects for which a lock pins a version but names no files, sorted. */
export function projectsWithoutFiles(lock: Lock): readonly string[] {
  const names = lock.resolves.flatMap(({ distributions }) =>
    distributions.filter(lacksFiles).map(({ name }) => name),
  );
  return [...new Set(names)].sort();
}

/** The distributions with files at locations that the lock names without saying which hash each has. */
export function distributionsInPlace(lock: Lock): readonly LockedDistribution[] {
  return lock.resolves
    .flatMap(({ distributions }) => distributions)
    .filter(({ artifacts, hashes }) => hashes !== undefined && artifacts.some(lacksHash));
}

/** Whether a distribution of a lock without file names has files for which their index states no hash. */
export function lacksKnownFile({ artifacts, hashes }: LockedDistribution): boolean {
  return hashes !== undefined && artifacts.some((file) => lacksHash(file));
}

/** Whether the hash of a file is not known yet. */
export function lacksHash({ hash }: LockedArtifact): boolean {
  return hash.hex === '';
}

/** The lock with the file hashes that are now known. */
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

/** The versions of a project in a lock, and the hashes (`sha256:…`) that it gives for all of them together. */
interface ProjectHashes {
  readonly versions: ReadonlySet<string>;
  readonly hashes: ReadonlySet<string>;
  /** One of the versions has none: its files may have any hash. */
  readonly isAny: boolean;
}

/** The hashes that a lock without file names gives for the files of each project. */
export function hashesByProject({ resolves }: Lock): ReadonlyMap<string, ProjectHashes> {
  const projects = new Map<
    string,
    { readonly versions: Set<string>; readonly hashes: Set<string>; isAny: boolean }
  >();
  for (const { name, version, hashes = [] } of resolves.flatMap(({ distributions }) => distributions)) {
    const known = projects.get(name) ?? { versions: new Set(), hashes: new Set(), isAny: false };
    projects.set(name, known);
    known.versions.add(version);
    known.isAny ||= hashes.length === 0;
    for (const hash of hashes) known.hashes.add(hash);
  }
  return projects;
}

/**
 * Adds the files that indexes offer to a lock without file names: those of the pinned version whose hash the lock
 * allows.
 *
 * @param found by normalized project name.
 */
export function withIndexedFiles(lock: Lock, found: ReadonlyMap<string, FoundFiles>): Lock {
  const completed = (distribution: LockedDistribution): LockedDistribution => {
    if (!lacksFiles(distribution)) return distribution;
    const known = found.get(distribution.name);
    const fitting = (known?.files ?? []).filter((file) => fits(file, distribution));
    // What is not a specifier is left out, as in pip.
    const requiresPython = fitting
      .map((file) => file.requiresPython)
      .find((specifier) => specifier !== undefined && parseSpecifiers(specifier) !== undefined);
    return {
      ...distribution,
      requiresPython: distribution.requiresPython ?? requiresPython,
      artifacts: fitting.map(({ filename, url, hash, size, isOwn }) => ({
        filename,
        url,
        hash,
        size,
        ...(isOwn && { isOwn }),
      })),
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
  // A file whose index states no hash is downloaded to compute it.
  const isAllowed =
    hashes === undefined ||
    hashes.length === 0 ||
    (hash.hex === '' ? !lacksSha256(distribution) : hashes.includes(`${hash.algorithm}:${hash.hex}`));
  return isAllowed && isOfVersion(filename, distribution);
}

/** Whether a lock has hashes for a distribution, but none that is compared with a download. */
function lacksSha256({ hashes = [] }: LockedDistribution): boolean {
  return hashes.length > 0 && !hashes.some((hash) => hash.startsWith('sha256:'));
}

/** Whether a file belongs to a version of a project. @param distribution its PEP 503 name and the version */
export function isOfVersion(
  filename: string,
  { name, version }: Pick<LockedDistribution, 'name' | 'version'>,
): boolean {
  const wheel = parseWheelFilename(filename);
  const offered = wheel === undefined ? sdistVersion(filename, name) : wheel.version;
  if (offered === undefined || (wheel !== undefined && wheel.normalizedName !== name)) return false;
  return isVersion(version) && isVersion(offered) && compareVersions(offered, version) === 0;
}

/** Maximum number of hashes and files shown. */
const MAX_SHOWN = 3;

function whyNoFile(distribution: LockedDistribution, found: FoundFiles): NoFile {
  const { files, others, asked, notAsked, isOffline } = found;
  const { hashes = [] } = distribution;
  const names = [...others, ...files].map(({ filename }) => filename);
  const ofVersion = others.filter(({ filename }) => isOfVersion(filename, distribution));
  if (names.some((name) => isOfVersion(name, distribution))) {
    if (lacksSha256(distribution)) return { isWeak: true, text: `only ${listSome(hashes, MAX_SHOWN)}` };
    return {
      isMismatch: true,
      text: 'none of the available files has a hash from the lock',
      notes: [
        `in the lock: ${listSome(hashes, MAX_SHOWN)}`,
        `available: ${listSome(
          ofVersion.map(({ filename, sha256 }) => `${filename} (sha256:${sha256 ?? 'unknown'})`),
          MAX_SHOWN,
        )}`,
      ],
    };
  }
  const where = asked.length === 0 ? '' : ` (searched: ${asked.join(', ')})`;
  if (isOffline) {
    return { text: 'its files are not known, and --offline forbids querying an index' };
  }
  if (names.length === 0 && asked.length === 0) {
    return { text: 'no directory of wheels has it, and no index is searched (`--no-index`, PIP_NO_INDEX)' };
  }
  if (names.length === 0) return { text: `no index has the project${where}` };
  if (notAsked.length === 0) return { text: `no index has this version of it${where}` };
  return {
    hasUnasked: true,
    text: `the first index that knows the project does not have this version${where}`,
    notes: [
      `not asked: ${notAsked.join(', ')}; if it may provide ${distribution.name} too, name it with \`--index-url\`, PIP_INDEX_URL or UV_DEFAULT_INDEX, or lock with hashes`,
    ],
  };
}
