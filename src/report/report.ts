import type { DeployedFunction } from './types.ts';
import type { ManifestFinding, ManifestPackage, RemovedPackage } from './manifest.ts';

/** What a summary and a comment are made of: a run, or several that were joined. Its texts may be those of strangers. */
export interface Report {
  readonly packages: readonly ManifestPackage[];
  readonly removed: readonly RemovedPackage[];
  /** The commit that was compared with; null where nothing was compared. */
  readonly baseCommit: string | null;
  /** All findings, worst first is not needed; those of packages too. */
  readonly findings: readonly ManifestFinding[];
  readonly deployments: readonly DeployedFunction[];
  /** What was wrong stopped the run. */
  readonly isFailed: boolean;
}

/** Where things are, and what they are called. */
export interface ReportPlaces {
  /** `https://github.com/owner/name`; undefined for no links. */
  readonly repository: string | undefined;
  /** The commit that links lead to. Hexadecimal. */
  readonly commit: string | undefined;
  /** Of the build root in the repository, with `/`; empty for its root. */
  readonly directory: string;
  /** The branch of the base. */
  readonly baseName: string | undefined;
  /** The page of the run. */
  readonly log: string | undefined;
  /** Pages of artifacts, by their names. */
  readonly artifacts: ReadonlyMap<string, string>;
  /** URL of docs/errors.md. */
  readonly codePage: string | undefined;
  readonly version: string;
  /** The run was that of a fork, which may claim anything. */
  readonly isOfFork: boolean;
}

/** The sum of sizes that are known. */
export function totalSize(packages: readonly Pick<ManifestPackage, 'size'>[]): number {
  return packages.reduce((sum, { size }) => sum + (size ?? 0), 0);
}

export function hasError({ status, findings }: ManifestPackage): boolean {
  return status === 'failed' || findings.some(({ severity }) => severity === 'error');
}

export function hasWarning({ findings }: ManifestPackage): boolean {
  return findings.some(({ severity }) => severity === 'warning');
}

/** By how many bytes a package has grown; undefined where a size is not known. */
export function growthOf({ size, before }: ManifestPackage): number | undefined {
  const was = before?.size ?? null;
  return size === null || was === null ? undefined : size - was;
}

/** New or not the same as in the base. */
export function isChanged({ change }: Pick<ManifestPackage, 'change'>): boolean {
  return change === 'new' || change === 'changed';
}
