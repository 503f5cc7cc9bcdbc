import type { Requirement } from '../python/types.ts';
import type { Place } from '../host/types.ts';
import type { LockFormatName } from './lock-formats.ts';

/** A file that a lock offers for a distribution. */
export interface LockedArtifact {
  readonly filename: string;
  /** Empty when the lock does not state it: the file is then found in an index by its name and hash. */
  readonly url: string;
  /** Empty when the lock does not state which one applies: {@link LockedDistribution.hashes}. */
  readonly hash: { readonly algorithm: string; readonly hex: string };
  /** Bytes, if the lock states it. */
  readonly size: number | undefined;
  /** An index that the user named links to it, so it may be on a private network. */
  readonly isOwn?: true;
}

/** The location of a project of the checkout that is in a lock (a workspace member, an editable install). */
interface LockedProject {
  /** As the lock writes it, relative to the lock's own directory; undefined when there is nothing to install. */
  readonly directory: string | undefined;
}

/** What a distribution needs; a lock may also state its index. */
export interface LockedDependency extends Requirement {
  /** As {@link LockedDistribution.origin}. */
  readonly origin?: string;
}

export interface LockedDistribution {
  /** PEP 503. */
  readonly name: string;
  readonly version: string;
  /** PEP 440 specifiers, undefined for any Python. */
  readonly requiresPython: string | undefined;
  readonly dependencies: readonly LockedDependency[];
  /** The source that `uv.lock` states for it, as written: two indexes may have the same version. */
  readonly origin?: string;
  readonly artifacts: readonly LockedArtifact[];
  /** Applies only where this holds (the forks of `uv.lock`, the packages of `pylock.toml`). */
  readonly marker?: Requirement['marker'] | undefined;
  /** Its source if it is not an index, for messages: `git+https://…`, `the project in libs/a`. */
  readonly source?: string;
  /** A project of the checkout: its files are first-party sources, and only its requirements come from the lock. */
  readonly project?: LockedProject;
  /**
   * For a lock that lists no files, or does not assign hashes to files: the allowed hashes, as `sha256:…`; empty allows
   * any.
   */
  readonly hashes?: readonly string[];
  /** For such a lock: why none of the offered files matches, for messages. */
  readonly whyNoFile?: NoFile;
}

/** Why a lock without file names has no file for a distribution. */
export interface NoFile {
  readonly text: string;
  /** There are files of that version, but with different hashes. */
  readonly isMismatch?: true;
  /** The lock has hashes, but no SHA-256. */
  readonly isWeak?: true;
  /** An index that was not asked may have it, or a stranger's project of that name. */
  readonly hasUnasked?: true;
  readonly notes?: readonly string[];
}

/** The option of a lock that says which index a project comes from: `name=project`, where an index is `name=URL`. */
export const SOURCE_OPTION = '--source';

/** Placeholder for a version that is known only after the build. */
export const UNKNOWN_VERSION = '0';

/** What a project of the checkout, or an extra or group of it, asks for. */
export interface Offer {
  /** "extra cpu of app" */
  readonly by: string;
  /** The requirement that asks for the same; undefined for a group, which no requirement can name. */
  readonly requirement: string | undefined;
  readonly asks: LockedDependency;
}

/** The common form of every lock format. */
export interface Lock {
  /** Path in the checkout, for messages. */
  readonly path: string;
  readonly format: LockFormatName;
  /** The requirements that the lock was made for. */
  readonly requirements: readonly Requirement[];
  /** Alternatives: each is a complete set for some platform (a pex lock can hold several). */
  readonly resolves: readonly LockedResolve[];
  readonly excluded: readonly Requirement[];
  /** Replacements by normalized name. */
  readonly overridden: ReadonlyMap<string, readonly Requirement[]>;
  /** Its markers use special names for conflicting extras (`uv.lock`). */
  readonly hasConflicts?: true;
  /** For such a lock, by project (PEP 503) of which it has several: what its own projects, their extras and groups ask for. */
  readonly offers?: ReadonlyMap<string, readonly Offer[]>;
  /** The lock does not record dependencies, so everything in it belongs to every package. */
  readonly wholeSet?: true;
  /** It records no dependencies, but only what is needed is taken: the wheels say what they need. */
  readonly byNeeds?: true;
  /** For such a lock: projects (PEP 503) that are used only when something requires them. */
  readonly leftOut?: ReadonlySet<string>;
  /** PEP 440 specifiers: Pythons that the lock was made for, if it states them. */
  readonly requiresPython?: string;
  /** The same for a lock that may also be used elsewhere: at least one of these must hold. */
  readonly madeFor?: readonly string[];
  /** Holds on the platforms that the lock was made for, if it states them. */
  readonly environments?: Requirement['marker'];
  /** What Pants wrote about the lock in its comment header. */
  readonly metadata?: Readonly<Record<string, unknown>>;
  /** Where its files are, as options of a requirements file, e.g. `--index-url`. */
  readonly options?: ReadonlyMap<string, readonly string[]>;
}

export interface LockedResolve {
  readonly marker: Requirement['marker'];
  readonly distributions: readonly LockedDistribution[];
}

/** The wheel chosen for one distribution on one platform. */
export interface PinnedWheel {
  /** PEP 503. */
  readonly name: string;
  readonly version: string;
  readonly filename: string;
  /** Empty when the lock does not state it ({@link LockedArtifact}). */
  readonly url: string;
  /** Hex, lower case. */
  readonly sha256: string;
  readonly size: number | undefined;
  /** Where the lock is, for messages. */
  readonly lockPath: string;
}

/** A project of the checkout that a package needs. */
export interface FirstPartyProject {
  /** PEP 503. */
  readonly name: string;
  readonly version: string;
  /** In the checkout, `''` is the root; undefined when there is nothing to install. */
  readonly directory: string | undefined;
  /** Where the lock is. */
  readonly lockPath: string;
}

/** A requirement of a target. */
export interface RootRequirement {
  readonly requirement: Requirement;
  /** Spec of the `python_requirement` target. */
  readonly target: string;
  readonly place: Place | undefined;
}
