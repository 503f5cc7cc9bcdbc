import type { ZipMember } from '../archive/types.ts';
import type { PinnedWheel } from '../requirements/types.ts';

/** Facts read once per wheel, when it enters the store. */
export interface WheelFacts {
  /** In the order of the central directory. */
  readonly members: readonly ZipMember[];
  /** Bytes of all files. */
  readonly unzippedSize: number;
}

/** A wheel in the store whose hash and structure were checked. */
export interface StoredWheel {
  readonly pinned: PinnedWheel;
  /** Absolute path. */
  readonly path: string;
  readonly size: number;
  readonly facts: WheelFacts;
}
