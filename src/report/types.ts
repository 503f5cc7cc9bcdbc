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
  /** Further handlers that the package answers to: the function in its own module, and the one of the old layout while a function is migrated. */
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
  /** What `precompile` added. */
  readonly precompiled: PrecompiledModules | null;
  readonly findings: readonly Diagnostic[];
}

/** Compiled modules in a package. */
export interface PrecompiledModules {
  /** Version of the interpreter, e.g. `3.12.3`: another one may give other bytes. */
  readonly python: string;
  readonly modules: number;
  /** Modules that cannot be compiled and are there as sources only. */
  readonly failed: number;
  /** What they add, bytes: compressed in a zip file, and unzipped. */
  readonly size: number;
  readonly unzippedSize: number;
}

/** A layer of a function, and what the function does not hold because the layer does. */
interface UsedLayer {
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
