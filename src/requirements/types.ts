import type { Requirement } from '../python/types.ts';
import type { Place } from '../host/types.ts';
import type { LockFormatName } from './lock-formats.ts';

/** A file that a lock offers for a distribution. */
export interface LockedArtifact {
  readonly filename: string;
  /** Empty when the lock does not say it: the file is then found in an index by its name and hash. */
  readonly url: string;
  /** Empty when the lock does not say which it is: {@link LockedDistribution.hashes}. */
  readonly hash: { readonly algorithm: string; readonly hex: string };
  /** Bytes, where the lock says it. */
  readonly size: number | undefined;
  /** An index that the user named links to it, so it may be on a private network. */
  readonly isOwn?: true;
}

/** Where a project of the checkout is that a lock names (a member of a workspace, an editable install). */
interface LockedProject {
  /** As the lock writes it, relative to the lock's own directory; undefined when it holds nothing to install. */
  readonly directory: string | undefined;
}

/** What a distribution needs; a lock may also say which index that is of. */
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
  /** Where `uv.lock` has it from, in its words: two indexes may have one version. */
  readonly origin?: string;
  readonly artifacts: readonly LockedArtifact[];
  /** Counts only where this holds (the forks of `uv.lock`, the packages of `pylock.toml`). */
  readonly marker?: Requirement['marker'] | undefined;
  /** What it is made from when that is not an index, for messages: `git+https://…`, `the project in libs/a`. */
  readonly source?: string;
  /** A project of the checkout: its files are sources of ours, only what it needs comes from the lock. */
  readonly project?: LockedProject;
  /**
   * For a lock that names no files, or says of none which hash is its own: what the file's hash must be one of, as
   * `sha256:…`; empty allows any.
   */
  readonly hashes?: readonly string[];
  /** Of such a lock: why none of the files on offer is it, for messages. */
  readonly whyNoFile?: NoFile;
}

/** Why a lock that names no files got none for a distribution. */
export interface NoFile {
  readonly text: string;
  /** There are files of that version, with other hashes. */
  readonly isMismatch?: true;
  readonly notes?: readonly string[];
}

/** The option of a lock that says which index a project comes from: `name=project`, where an index is `name=URL`. */
export const SOURCE_OPTION = '--source';

/** Stands for the version of what has one only once it is built. */
export const UNKNOWN_VERSION = '0';

/** The common form of every lock format. */
export interface Lock {
  /** Path in the checkout, for messages. */
  readonly path: string;
  readonly format: LockFormatName;
  /** What was asked for when the lock was made. */
  readonly requirements: readonly Requirement[];
  /** Alternatives: each is a complete set for some platform (a pex lock can hold several). */
  readonly resolves: readonly LockedResolve[];
  readonly excluded: readonly Requirement[];
  /** Replacements by normalized name. */
  readonly overridden: ReadonlyMap<string, readonly Requirement[]>;
  /** Its markers tell conflicting extras apart by names of their own (`uv.lock`). */
  readonly hasConflicts?: true;
  /** The lock does not record dependencies, so everything in it belongs to every package. */
  readonly wholeSet?: true;
  /** Of such a lock: projects (PEP 503) that count only when somebody asks for them. */
  readonly leftOut?: ReadonlySet<string>;
  /** PEP 440 specifiers: Pythons that the lock was made for, where it says so. */
  readonly requiresPython?: string;
  /** The same of a lock that may be used for others, too: one of these has to hold. */
  readonly madeFor?: readonly string[];
  /** Holds where the lock was made for, where it says so. */
  readonly environments?: Requirement['marker'];
  /** What Pants wrote about the lock in its comment header. */
  readonly metadata?: Readonly<Record<string, unknown>>;
  /** Where its files are, as the options of a requirements file say it, e.g. `--index-url`. */
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
  /** Empty when the lock does not say it ({@link LockedArtifact}). */
  readonly url: string;
  /** Hex, lower case. */
  readonly sha256: string;
  readonly size: number | undefined;
  /** Where the lock is, for messages. */
  readonly lockPath: string;
}

/** A project of the checkout among what a package needs. */
export interface FirstPartyProject {
  /** PEP 503. */
  readonly name: string;
  readonly version: string;
  /** In the checkout, `''` is the root; undefined when it holds nothing to install. */
  readonly directory: string | undefined;
  /** Where the lock is. */
  readonly lockPath: string;
}

/** A requirement that a target asks for. */
export interface RootRequirement {
  readonly requirement: Requirement;
  /** Spec of the `python_requirement` target. */
  readonly target: string;
  readonly place: Place | undefined;
}
