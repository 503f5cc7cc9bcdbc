import type { ZipMember } from '../archive/types.ts';
import type { CompiledFacts } from '../platforms/compiled-facts.ts';
import type { PinnedWheel } from '../requirements/types.ts';

/** Facts read once per wheel, when it enters the store. */
export interface WheelFacts {
  /** In the order of the central directory. */
  readonly members: readonly ZipMember[];
  /** Bytes of all files. */
  readonly unzippedSize: number;
}

/**
 * The file system's data about a wheel whose hash was checked. A later run trusts the files kept next to the wheel
 * while all of it is unchanged. The change time makes that safe: every write, rename and link sets it to the time of
 * that moment, no program can set it to another, and no archive carries it. So files that came out of a cache or a
 * copied directory, good or poisoned, never match and are hashed and read again, while a warm run costs one `stat` a
 * wheel instead of reading all of them (49 MB in 3 wheels of 3,128 members: 3 ms instead of 50 ms).
 */
export interface Stamp {
  readonly size: string;
  readonly modified: string;
  readonly changed: string;
  readonly inode: string;
  readonly device: string;
}

/** A wheel in the store whose hash and structure were checked. */
export interface StoredWheel {
  readonly pinned: PinnedWheel;
  /** Absolute path. */
  readonly path: string;
  readonly size: number;
  readonly facts: WheelFacts;
  /** What the file system said of the file that was checked; undefined outside of the store. */
  readonly stamp?: Stamp;
  /** While its members are being looked into: what is found; nothing when it is damaged. */
  readonly inside?: Promise<{
    /** Facts of its shared objects by name. */
    readonly compiled?: ReadonlyMap<string, CompiledFacts>;
    /** SHA-256 that its layout in a PEX file needs, hex; see `WantedHash`. */
    readonly hash?: string | undefined;
  }>;
}
