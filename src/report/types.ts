import type { EntryPlace, Place, Severity } from '../host/types.ts';

/** The report about one package: used by `--format json`, the output `packages` and the summary. */
export interface PackagedTarget {
  /** Spec of the target. */
  readonly target: string;
  /** Target type as written in the BUILD file. */
  readonly type: string;
  /** Relative to the build root, with `/`. */
  readonly path: string;
  readonly handler: string | null;
  /** Other handlers that the package supports: the function in its own module, and the one of the old layout while a function is being migrated. */
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
  /** The layers of a function, in order. */
  readonly layers: readonly UsedLayer[];
  /** What `precompile` added. */
  readonly precompiled: PrecompiledModules | null;
  /** The image that was built; `path` is its `docker-info.json`. */
  readonly image: BuiltImage | null;
  /** What is wrong with it, or worth knowing: every warning and note that the run says of it. */
  readonly findings: readonly Finding[];
}

/** An image in the store of its builder. */
export interface BuiltImage {
  /** What the builder calls it. */
  readonly id: string;
  /** `docker`, `podman` or `buildah`. */
  readonly builder: string;
  /** `registry/repository:tag`, in the order of the BUILD file. */
  readonly names: readonly string[];
  /** Those that were pushed. */
  readonly pushed: readonly PushedImage[];
}

interface PushedImage {
  /** `registry/repository:tag`. */
  readonly name: string;
  /** `registry/repository@sha256:…`: these bytes and no others. */
  readonly reference: string;
}

/** What a deploy did to a function, or would do. */
export interface DeployedFunction {
  /** Spec of the packaged target; null where there is none, as in a rollback. */
  readonly target: string | null;
  /** As the workflow names it. */
  readonly function: string;
  /** Empty where the function is not known. */
  readonly functionArn: string;
  readonly status: 'updated' | 'unchanged' | 'would-update' | 'failed' | 'skipped';
  /** The account's number and the region, of the ARN. */
  readonly account: string;
  readonly region: string;
  /** The version that was published, or that the alias has. */
  readonly version: string | null;
  readonly alias: string | null;
  /** The version that the alias had before. */
  readonly previousVersion: string | null;
  /** CodeSha256 that callers get now, or would, and that they got before. */
  readonly codeSha256: string | null;
  readonly previousCodeSha256: string | null;
  readonly milliseconds: number;
}

/** A diagnostic as data: all members are always there. */
export interface Finding {
  /** Stable kebab-case name. */
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** The fix. */
  readonly help: string | null;
  readonly notes: readonly string[];
  readonly place: Place | null;
  /** The file in a package that was examined. */
  readonly entry: EntryPlace | null;
  /** Its own severity, where the user has set another one. */
  readonly from: Severity | null;
}

/** A package of any origin that was checked. */
export interface CheckedPackage {
  /** As given. */
  readonly package: string;
  readonly kind: 'function' | 'layer';
  readonly runtime: string | null;
  readonly architecture: string;
  readonly handler: string | null;
  /** What was guessed, and what was not checked. */
  readonly remarks: readonly string[];
  /** Hex; null for a directory. */
  readonly sha256: string | null;
  /** Bytes of the zip file; null for a directory. */
  readonly size: number | null;
  /** Bytes. */
  readonly unzippedSize: number;
  readonly findings: readonly Finding[];
}

/** Compiled modules in a package. */
export interface PrecompiledModules {
  /** Version of the interpreter, e.g. `3.12.3`: other versions may produce different bytes. */
  readonly python: string;
  readonly modules: number;
  /** Modules that cannot be compiled and are only included as sources. */
  readonly failed: number;
  /** The size they add, in bytes: compressed in a zip file, and unzipped. */
  readonly size: number;
  readonly unzippedSize: number;
}

/** A layer of a function, and what the function omits because the layer contains it. */
export interface UsedLayer {
  /** Spec of the target. */
  readonly target: string;
  /** Bytes. */
  readonly unzippedSize: number;
  /** Wheels omitted from the function. */
  readonly wheels: readonly PackagedWheel[];
  /** First-party files omitted from the function, relative to the build root. */
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
