import type { Diagnostic } from '../host/types.ts';

/** What a run says of one package: `--format json`, the output `packages`, the summary. */
export interface PackagedTarget {
  /** Spec of the target. */
  readonly target: string;
  /** Target type as written in the BUILD file. */
  readonly type: string;
  /** Relative to the build root, with `/`. */
  readonly path: string;
  readonly handler: string | null;
  /** Further handlers that the package answers to: the one of the old layout, while a function is migrated. */
  readonly otherHandlers: readonly string[];
  readonly runtime: string | null;
  readonly architecture: string | null;
  /** Hex. */
  readonly sha256: string;
  /** Base64, AWS' `CodeSha256`. */
  readonly codeSha256: string;
  /** Bytes. */
  readonly size: number;
  readonly unzippedSize: number;
  readonly wheels: readonly PackagedWheel[];
  /** First-party files, relative to the build root. */
  readonly sources: readonly string[];
  /** The layers that a function runs with, in their order. */
  readonly layers: readonly UsedLayer[];
  readonly findings: readonly Diagnostic[];
}

/** A layer of a function, and what the function does not hold because the layer does. */
export interface UsedLayer {
  /** Spec of the target. */
  readonly target: string;
  /** Bytes. */
  readonly unzippedSize: number;
  /** Wheels left out of the function. */
  readonly wheels: readonly PackagedWheel[];
  /** First-party files left out of the function, relative to the build root. */
  readonly sources: readonly string[];
}

export interface PackagedWheel {
  readonly name: string;
  readonly version: string;
  readonly filename: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}
