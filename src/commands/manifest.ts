import { existsSync, realpathSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { removeLeftovers } from '../archive/leftovers.ts';
import { replaceText } from '../archive/replace.ts';
import { Problems, type Diagnostic, type DiagnosticCode, type Host, type Place } from '../host/types.ts';
import { artifactNames } from '../plans/artifact-names.ts';
import { showPath } from '../plans/output-paths.ts';
import type { PackageChange } from '../plans/compare-plans.ts';
import { growthOf } from '../plans/growth.ts';
import type { PackagePlan } from '../plans/package-plan.ts';
import type { FailedPackage } from '../plans/plan-all.ts';
import type { Project } from '../project/project.ts';
import { showManifest, withEarlier, type Manifest, type ManifestPackage } from '../report/manifest.ts';
import type { Finding, PackagedTarget } from '../report/types.ts';
import type { PinnedWheel } from '../requirements/types.ts';
import { programVersion } from '../text/version.ts';
import { headCommit } from '../workspace/head-commit.ts';
import { findRepository } from '../workspace/tracked-files.ts';
import type { RunRecord } from './run-record.ts';

/** What the manifest of a run is made of. */
export interface ManifestInput {
  readonly host: Pick<Host, 'env' | 'storeDirectory'>;
  readonly project: Project;
  readonly record: RunRecord;
  /** Makes the path of a package that of the manifest. @param path as in `PackagedTarget` */
  readonly pathOf: (path: string) => string;
}

/** The manifest of a run. */
export async function manifestOf(input: ManifestInput): Promise<Manifest> {
  const { host, project, record } = input;
  const artifactOf = artifactNames(project);
  const packages: ManifestPackage[] = [];
  for (const plan of record.plans) packages.push(await packageOf(input, plan, artifactOf));
  for (const one of record.failed) packages.push(unmadePackage(input, one, artifactOf, 'failed'));
  for (const target of record.skipped)
    packages.push(unmadePackage(input, { target, findings: [] }, artifactOf, 'skipped'));
  return {
    schema: 1,
    version: programVersion,
    repository: repositoryOf(host.env['GITHUB_REPOSITORY']),
    commit: headCommit(project.workspace.root) ?? commitOf(host.env['GITHUB_SHA']),
    baseCommit: record.comparison?.commit ?? null,
    directory: directoryOf(project.workspace.root),
    partial: record.isPartial,
    packages: packages.sort((a, b) => (a.target < b.target ? -1 : 1)),
    removed: (record.comparison?.removed ?? []).map(({ target, plan }) => ({
      ...{ target: target.spec, type: target.type.name },
      ...{ runtime: plan?.runtime ?? null, architecture: plan?.architecture ?? null },
    })),
  };
}

/**
 * Writes a manifest to `path` (absolute). One that is there already and is of the same commit keeps what it says of other
 * targets: steps of one job add to it.
 * @throws UserError `disk-full`, `cannot-write`
 */
export async function writeManifest(path: string, manifest: Manifest): Promise<Manifest> {
  const earlier = existsSync(path) ? await earlierAt(path) : undefined;
  const whole = earlier === undefined ? manifest : withEarlier(earlier, manifest);
  // Packages lie in directories below it.
  removeLeftovers(dirname(path));
  await replaceText(path, showManifest(whole));
  return whole;
}

/** Loaded when used: the schema is large. */
async function earlierAt(path: string): Promise<Manifest | undefined> {
  const { readManifest } = await import('../report/read-manifest.ts');
  return new Problems().collect(() => readManifest(path, path));
}

async function packageOf(
  input: ManifestInput,
  plan: PackagePlan,
  artifactOf: (spec: string) => string | undefined,
): Promise<ManifestPackage> {
  const { project, record } = input;
  const made = record.madeOf(plan);
  const own = new Problems();
  // A file that cannot be read is an error of the run.
  const digests = await own.collectAsync(() => record.digester.digestsOf(plan));
  const layers = (plan.makeup.layers ?? []).map(({ target }) => ({
    ...{ target: target.spec, unzippedSize: null, wheels: [], sources: [] },
  }));
  return {
    target: plan.target.spec,
    type: plan.target.type.name,
    place: placeOf(plan.target.place),
    status: record.statusOf(plan),
    path: input.pathOf(made?.path ?? showPath(project.workspace.root, plan.output)),
    artifact: plan.kind === 'file' ? (artifactOf(plan.target.spec) ?? null) : null,
    handler: plan.handler ?? null,
    otherHandlers: plan.otherHandlers ?? [],
    runtime: plan.runtime ?? null,
    architecture: plan.architecture ?? null,
    sha256: made?.sha256 ?? null,
    codeSha256: made?.codeSha256 ?? null,
    size: made?.size ?? null,
    unzippedSize: made?.unzippedSize ?? null,
    planDigest: digests?.planDigest ?? null,
    deployDigest: digests?.deployDigest ?? null,
    whyNoDigest: digests === undefined ? 'a file cannot be read' : digests.whyNoDigest,
    wheels: made?.wheels ?? plan.wheels.map(wheelOf),
    sources: [...new Set(made?.sources ?? plan.sources.map(({ source }) => source))],
    layers: made?.layers ?? layers,
    findings: findingsOf(input, made?.findings.map(asDiagnostic) ?? record.findingsOf(plan)),
    image: made?.image ?? null,
    ...changeOf(record.comparison?.changes.get(plan.target.spec), made),
  };
}

function changeOf(
  found: PackageChange | undefined,
  made: PackagedTarget | undefined,
): Pick<ManifestPackage, 'change' | 'before' | 'differences'> {
  if (found === undefined) return { change: null, before: null, differences: null };
  const { change, before, differences = null } = found;
  if (before === undefined) return { change, before: null, differences };
  const { handler = null, runtime = null, architecture = null } = before.plan;
  const { planDigest } = before;
  const sizes = sizesBefore(found, made);
  return { change, before: { planDigest, handler, runtime, architecture, ...sizes }, differences };
}

/**
 * What the base weighs, of which nothing is made: the same where the package is the same, else about, from the sizes of
 * wheels that locks state and of files that differ.
 */
function sizesBefore(
  { change, growth }: PackageChange,
  made: PackagedTarget | undefined,
): Pick<NonNullable<ManifestPackage['before']>, 'size' | 'unzippedSize' | 'codeSha256'> {
  if (made === undefined) return { size: null, unzippedSize: null, codeSha256: null };
  if (change === 'same') {
    const { size, unzippedSize, codeSha256 } = made;
    return { size, unzippedSize, codeSha256 };
  }
  // What the store knows besides depends on the machine.
  const grown = growth === undefined ? undefined : growthOf(growth, () => undefined);
  const size = typeof grown === 'number' ? Math.max(0, made.size - grown) : null;
  return { size, unzippedSize: null, codeSha256: null };
}

function unmadePackage(
  input: ManifestInput,
  { target, findings }: FailedPackage,
  artifactOf: (spec: string) => string | undefined,
  status: 'failed' | 'skipped',
): ManifestPackage {
  const nothing = { handler: null, runtime: null, architecture: null, sha256: null, codeSha256: null };
  return {
    target: target.spec,
    type: target.type.name,
    place: placeOf(target.place),
    status,
    path: null,
    artifact: artifactOf(target.spec) ?? null,
    ...{ ...nothing, size: null, unzippedSize: null, otherHandlers: [] },
    ...{ planDigest: null, deployDigest: null, whyNoDigest: whyUnmade[status] },
    ...{ wheels: [], sources: [], layers: [], findings: findingsOf(input, findings), image: null },
    ...{ change: null, before: null, differences: null },
  };
}

function placeOf({ path, line }: Place): ManifestPackage['place'] {
  return { path, line: line ?? null };
}

/** The build root in its repository; empty outside of one. */
function directoryOf(buildRoot: string): string {
  try {
    const root = realpathSync(buildRoot);
    const repository = findRepository(root);
    return repository === undefined ? '' : relative(repository.top, root).split(sep).join('/');
  } catch {
    return '';
  }
}

const whyUnmade = { failed: 'the package cannot be planned', skipped: 'the image was not asked for' };

function wheelOf({ name, version, filename, sha256, size }: PinnedWheel): ManifestPackage['wheels'][number] {
  return { name, version, filename, sha256, size: size ?? null };
}

/** A finding of a package that is there, which may have been found when it was written. */
function asDiagnostic({ code, severity, message, help, notes, place }: Finding): Diagnostic {
  return {
    ...{ code: code as DiagnosticCode, severity, message, notes },
    ...(help !== null && { help }),
    ...(place !== null && { place }),
  };
}

/** Findings without what only this machine has, bounded as the schema wants it. */
function findingsOf(
  { host, project }: ManifestInput,
  findings: readonly Diagnostic[],
): ManifestPackage['findings'] {
  const places = [project.workspace.root, host.storeDirectory];
  const show = (text: string): string =>
    places.reduce((shown, place) => shown.replaceAll(place, '…'), text).slice(0, LONGEST_TEXT);
  return findings.map(({ code, severity, message, help, notes = [], place }) => ({
    code,
    severity,
    message: show(message),
    help: help === undefined ? null : show(help),
    notes: notes.slice(0, MOST_NOTES).map(show),
    path: place?.path ?? null,
    line: place?.line ?? null,
  }));
}

/** Limits of docs/manifest.schema.json. */
const LONGEST_TEXT = 10_000;
const MOST_NOTES = 1000;

function repositoryOf(name: string | undefined): string | null {
  return name !== undefined && /^[\w.-]{1,100}\/[\w.-]{1,100}$/.test(name) ? name : null;
}

function commitOf(name: string | undefined): string | null {
  return name !== undefined && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(name) ? name : null;
}
