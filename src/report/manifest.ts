import type { Severity } from '../host/types.ts';
import type { BuiltImage } from './types.ts';

/** What became of a package. `unchanged` and `written` packages are there; `skipped` ones were sound but not written. */
export type PackageStatus = 'planned' | 'written' | 'unchanged' | 'failed' | 'skipped';

/**
 * All that is known of a run, for later jobs: docs/manifest.schema.json. Equal bytes of a checkout give equal manifests:
 * no time, no path of the machine, no finding that depends on the date.
 */
export interface Manifest {
  readonly schema: 1;
  /** Version of lambda-package. */
  readonly version: string;
  /** `owner/name` on GitHub. */
  readonly repository: string | null;
  /** Hexadecimal name of the commit that is checked out. */
  readonly commit: string | null;
  /** Hexadecimal name of the commit that it was compared with. */
  readonly baseCommit: string | null;
  /** The build root, relative to the root of the repository, with `/`; empty where they are the same. */
  readonly directory: string;
  /** Packages that did not change were left out. */
  readonly partial: boolean;
  /** By target. */
  readonly packages: readonly ManifestPackage[];
  /** What the base has and this commit lacks, by target. */
  readonly removed: readonly RemovedPackage[];
}

/** A package. Members are null where they do not apply or are not known (yet). */
export interface ManifestPackage {
  /** Spec of the target. */
  readonly target: string;
  readonly type: string;
  /** Where its target is declared, relative to the build root. */
  readonly place: { readonly path: string; readonly line: number | null } | null;
  readonly status: PackageStatus;
  /** Relative to the build root, for the Action to the workspace. */
  readonly path: string | null;
  /** Name of its artifact; null where its address has characters that an artifact's name cannot have. */
  readonly artifact: string | null;
  readonly handler: string | null;
  readonly otherHandlers: readonly string[];
  readonly runtime: string | null;
  readonly architecture: string | null;
  /** Hex. */
  readonly sha256: string | null;
  /** Base64, AWS' `CodeSha256`. */
  readonly codeSha256: string | null;
  /** Bytes. */
  readonly size: number | null;
  readonly unzippedSize: number | null;
  /** See `PlanDigests`. */
  readonly planDigest: string | null;
  readonly deployDigest: string | null;
  readonly whyNoDigest: string | null;
  readonly wheels: readonly ManifestWheel[];
  /** First-party files, relative to the build root. */
  readonly sources: readonly string[];
  /** The layers of a function, in order. */
  readonly layers: readonly ManifestLayer[];
  readonly findings: readonly ManifestFinding[];
  /** A container image that was built; a manifest of an earlier version does not have the member. */
  readonly image?: BuiltImage | null;
  /** Compared with the base; null where nothing was compared. */
  readonly change: 'new' | 'changed' | 'same' | null;
  /** How the base has it; null for a new one and where nothing was compared. */
  readonly before: PackageBefore | null;
  readonly differences: Differences | null;
}

export interface ManifestWheel {
  readonly name: string;
  readonly version: string;
  readonly filename: string;
  readonly sha256: string;
  /** Bytes. */
  readonly size: number | null;
}

interface ManifestLayer {
  /** Spec. */
  readonly target: string;
  /** Bytes. */
  readonly unzippedSize: number | null;
  /** What the function leaves out because the layer has it. */
  readonly wheels: readonly ManifestWheel[];
  readonly sources: readonly string[];
}

export interface ManifestFinding {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help: string | null;
  readonly notes: readonly string[];
  /** In the checkout. */
  readonly path: string | null;
  readonly line: number | null;
}

interface PackageBefore {
  readonly planDigest: string | null;
  readonly handler: string | null;
  readonly runtime: string | null;
  readonly architecture: string | null;
  /** Bytes, of a changed package about; null where it is not known without downloading. */
  readonly size: number | null;
  readonly unzippedSize: number | null;
  readonly codeSha256: string | null;
}

/** What differs between the base and this commit. */
export interface Differences {
  readonly up: readonly VersionChange[];
  readonly down: readonly VersionChange[];
  /** The same version in another file. */
  readonly replaced: readonly VersionChange[];
  readonly added: readonly Distribution[];
  readonly removed: readonly Distribution[];
  /** First-party files, relative to the build root. */
  readonly changedFiles: readonly string[];
  readonly addedFiles: readonly string[];
  readonly removedFiles: readonly string[];
  /** `handler`, `runtime`, `architecture`, `layers`, or `other` for fields that change bytes. */
  readonly settings: readonly string[];
}

interface VersionChange {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

interface Distribution {
  readonly name: string;
  readonly version: string;
}

export interface RemovedPackage {
  readonly target: string;
  readonly type: string;
  readonly runtime: string | null;
  readonly architecture: string | null;
}

/** Findings that come with a date, not with the checkout. */
const ofTheDay: ReadonlySet<string> = new Set(['runtime-deprecated']);

/** A manifest as a file: the same on every day, so without findings that come with a date. */
export function showManifest(manifest: Manifest): string {
  const packages = manifest.packages.map((one) => ({
    ...one,
    findings: one.findings.filter(({ code }) => !ofTheDay.has(code)),
  }));
  return `${JSON.stringify({ ...manifest, packages }, null, 2)}\n`;
}

/** `later` with what `earlier`, of the same commit, says of other targets. */
export function withEarlier(earlier: Manifest, later: Manifest): Manifest {
  const isSame =
    later.commit !== null &&
    earlier.commit === later.commit &&
    earlier.repository === later.repository &&
    earlier.baseCommit === later.baseCommit &&
    earlier.directory === later.directory &&
    earlier.version === later.version;
  if (!isSame) return later;
  return {
    ...later,
    partial: earlier.partial || later.partial,
    packages: byTarget([...later.packages, ...earlier.packages]),
    removed: byTarget([...later.removed, ...earlier.removed]),
  };
}

/** Each target once, the first of them, in their order. */
function byTarget<T extends { readonly target: string }>(all: readonly T[]): readonly T[] {
  const found = new Map<string, T>();
  for (const one of all) if (!found.has(one.target)) found.set(one.target, one);
  return [...found.values()].sort((a, b) => (a.target < b.target ? -1 : 1));
}
