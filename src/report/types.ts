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
  readonly findings: readonly Diagnostic[];
}

export interface PackagedWheel {
  readonly name: string;
  readonly version: string;
  readonly filename: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}
