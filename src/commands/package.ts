import { dirname } from 'node:path';
import { removeLeftovers } from '../archive/leftovers.ts';
import { Problems, UserError, type Diagnostic, type Host } from '../host/types.ts';
import { createPrecompiler, type Precompiler } from '../formats/pyc/precompiler.ts';
import { toFinding } from '../report/finding.ts';
import type { PackagedTarget } from '../report/types.ts';
import { checkAddresses, readSeverityRules } from '../project/severity-rules.ts';
import { Severities, type GivenSeverities } from '../text/severities.ts';
import { fetchWheels } from '../wheels/fetch-wheels.ts';
import { MemberChecks } from '../wheels/member-checks.ts';
import { findGaps } from '../plans/gaps.ts';
import { layOutPlans, type CheckSettings, type LaidOutPlan } from '../plans/lay-out-plans.ts';
import { createLockedWheels } from '../wheel-choice/locked-wheels.ts';
import type { PackagePlan, PlannedWheels } from '../plans/package-plan.ts';
import { handlerFaults, planAll, type FailedPackage, type PlanRequest } from '../plans/plan-all.ts';
import { noImages, type ImageSettings } from '../text/image-access.ts';
import type { Project } from '../project/project.ts';
import { importsIn } from '../plans/lay-out-inner.ts';
import { settle, throwIfUnplanned, type Settled } from '../plans/settle.ts';
import { PackageImports } from '../plans/indexed-packages.ts';
import type { ComparedHead, CompareRequest } from './compare.ts';
import { reportDiagnostics } from './failure.ts';
import { LateFindings } from './late-findings.ts';
import { growthWarning } from './growth-warning.ts';
import { imagePlanner } from './images.ts';
import { canGoOn, soundPackages } from './keep-going.ts';
import { announcement, compiledLines, layerLines, showFetched, type WheelCounts } from './package-lines.ts';
import type { RunRecord } from './run-record.ts';
import { withSizeWarnings } from './size-warnings.ts';
import { stage } from './stage.ts';
import type { SizeBudget } from '../text/size-budget.ts';
import type { WheelSettings } from '../wheel-choice/wheel-settings.ts';
import { createWheelSources, type RestoreWheels, type WheelSources } from '../wheel-choice/wheel-sources.ts';
import { writePackage } from './write-package.ts';
import { openWritten, type WrittenBefore, type WrittenPackages } from './written-before.ts';

export interface PackageRequest extends PlanRequest {
  readonly wheels: WheelSettings;
  /** Severities by code for this run. */
  readonly checks?: GivenSeverities;
  /** A larger zip, or one that has grown more since the base, is a warning. */
  readonly sizeBudget?: SizeBudget;
  /** The zips go through a bucket, which takes more than a direct upload. */
  readonly hasBucket?: boolean;
  /** Write the packages that are sound although others have errors. */
  readonly keepGoing?: boolean;
  /** Absolute path of the bill of materials. */
  readonly sbom?: string;
  /** Receives the lines about written packages. */
  readonly announce: (line: string) => void;
  /** Called with the plans, before anything is downloaded. @throws UserError when they are not what the caller can use */
  readonly accept?: (plans: readonly PackagePlan[]) => void;
  /** Is told what becomes of each package. */
  readonly record?: RunRecord;
  /** Needs `record`. */
  readonly compare?: CompareRequest;
  /** Writes packages even where the same one is there. */
  readonly rewrite?: boolean;
  /** What may become of images; those that no spec names are left out by default. */
  readonly images?: ImageSettings;
  /** Fills the store from a cache, before anything is downloaded. */
  readonly restore?: RestoreWheels;
}

export interface PackageResult {
  readonly packages: readonly PackagedTarget[];
  readonly warnings: readonly Diagnostic[];
  /** What is wrong with other packages of a run that keeps going. */
  readonly failure: UserError | undefined;
}

/**
 * Packages targets: plans all of them, fetches what they need, checks their contents and writes them. All errors are
 * reported together, and nothing is written if there are any, unless the run keeps going.
 * @throws UserError
 */
export function packageTargets(
  host: Host,
  project: Project,
  request: PackageRequest,
): Promise<PackageResult> {
  return preparePackages(host, project, request, (prepared) => writeAll(host, project, request, prepared));
}

/** Packages that are checked, but not written. */
interface PreparedPackages {
  /** All of them, in order. */
  readonly plans: readonly PackagePlan[];
  /** Those that are laid out. */
  readonly bundles: ReadonlyMap<PackagePlan, LaidOutPlan>;
  /** Those that earlier runs wrote. */
  readonly before: ReadonlyMap<PackagePlan, WrittenBefore>;
  readonly written: WrittenPackages | undefined;
  readonly settled: Settled;
  /** Specs of the packages with requirements that nothing imports. */
  readonly unused: ReadonlySet<string>;
  readonly severities: Severities;
  /** Packages that could not be planned, of a run that keeps going. */
  readonly failed: readonly FailedPackage[];
}

/**
 * Plans packages, fetches what they need and checks their contents; then calls `use`, whatever the checks found.
 * @throws UserError when packages cannot be laid out
 */
export async function preparePackages<Result>(
  host: Host,
  project: Project,
  request: PackageRequest,
  use: (prepared: PreparedPackages) => Promise<Result>,
): Promise<Result> {
  const precompiler = createPrecompiler(host);
  const sources = createWheelSources(host, project, request.wheels, request.restore);
  try {
    const workshop = { precompiler, sources, checks: new MemberChecks() };
    return await use(await prepareAll(host, project, request, workshop));
  } finally {
    precompiler.dispose();
    await sources.close();
  }
}

/** State of one run. */
interface Workshop {
  readonly precompiler: Precompiler;
  readonly sources: WheelSources;
  readonly checks: MemberChecks;
}

async function prepareAll(
  host: Host,
  project: Project,
  request: PackageRequest,
  { precompiler, sources, checks }: Workshop,
): Promise<PreparedPackages> {
  const locks = createLockedWheels(host, project, sources);
  const settings = request.images ?? noImages;
  const images = imagePlanner(host, settings, settings.all);
  const rules = await readSeverityRules(project.workspace.root, request.checks);
  if (rules !== undefined) checkAddresses(rules, project);
  const severities = new Severities(rules);
  const written = openRecord(host, project, request, rules !== undefined);
  let unplanned: readonly FailedPackage[] = [];
  const planned = async (round: number): Promise<FetchedPlans> => {
    const problems = new Problems();
    const selected = await stage(host, 'Plan the packages', () =>
      planAll(host, project, request, problems, {
        ...{ locks, precompiler, severities, images },
        handlers: request.loads === false ? 'now' : 'when-failing',
      }),
    );
    request.record?.planned(selected);
    if (request.keepGoing !== true || !canGoOn(selected, problems.diagnostics)) throwIfUnplanned(problems);
    unplanned = selected.failed;
    const { query, wheels } = request;
    const head = { host, project, planned: selected, query, wheels, precompiler, images: settings.all };
    const plans = await leaveOutSame(head, request, problems);
    request.accept?.(plans);
    const before = await findWritten(plans, written);
    const open = plans.filter((plan) => before.get(plan)?.isQuiet !== true);
    const { fetched, counts, hasGaps } = await stage(host, 'Fetch the wheels', async () => {
      const made = await fetchAll(open, { sources, checks }).catch(async (error: unknown) => {
        throw await withHandlerFaults(project, open, severities, error);
      });
      // What wheels need is known once they are there; what comes then may need more.
      const lacksSome = round < MAX_ROUNDS && (await findGaps(open, made.fetched));
      const hasWheels = open.some((plan) => plan.wheels.length + plan.formatWheels.length > 0);
      if (!lacksSome && hasWheels) host.log.info(`Wheels: ${showFetched(made.counts)}`);
      return { ...made, hasGaps: lacksSome };
    });
    if (hasGaps) return planned(round + 1);
    request.record?.fetched(counts);
    return { plans, before, open, fetched, problems };
  };
  const { plans, before, problems, bundles } = await checks.beside(async () => {
    const made = await planned(1);
    const { workspace } = project;
    const settings: CheckSettings = {
      ...{ workspace, loads: request.loads !== false, severities },
      importsOf: (plan, contents) => new PackageImports(project, plan, contents),
    };
    const laidOut = await stage(host, 'Lay out and check', () =>
      layOutPlans(made.open, made.fetched, settings, made.problems),
    );
    return { ...made, bundles: laidOut };
  });
  const unused = await noteUnused(project, bundles, problems);
  const settled = settle(
    project,
    problems.diagnostics,
    importsIn(bundles),
    new Map(bundles.map(({ plan, findings }) => [plan.target.spec, findings])),
    severities,
    plans,
  );
  request.record?.checked(settled.findings);
  for (const line of severities.hidden()) host.log.info(line);
  return {
    plans,
    bundles: new Map(bundles.map((one) => [one.plan, one])),
    ...{ before, written, settled, unused, severities, failed: unplanned },
  };
}

/** What keeps wheels from being fetched, with what loading the packages would have said of their handlers. */
async function withHandlerFaults(
  { workspace }: Project,
  plans: readonly PackagePlan[],
  severities: Severities,
  error: unknown,
): Promise<unknown> {
  // Nobody waits for more where a signal has ended the run.
  if (!(error instanceof UserError) || error.exitStatus !== 1) return error;
  const found = await Promise.all(plans.map((plan) => handlerFaults(workspace, plan, severities)));
  return new UserError([...error.diagnostics, ...found.flat()]);
}

/** Notes what packages without BUILD files declare in vain. Loaded when there are any. */
async function noteUnused(
  project: Project,
  bundles: readonly LaidOutPlan[],
  problems: Problems,
): Promise<ReadonlySet<string>> {
  if (project.made === undefined) return new Set();
  const { noteUnused: note } = await import('../plans/unused-requirements.ts');
  return note(project, bundles, problems);
}

/** The record of what was written before, if the run has one. */
function openRecord(
  host: Host,
  project: Project,
  { record, rewrite = false, sbom, loads, sizeBudget, hasBucket = false }: PackageRequest,
  hasRules: boolean,
): WrittenPackages | undefined {
  if (record === undefined) return undefined;
  const looksInside = hasRules || sbom !== undefined;
  const settings = [loads !== false, sizeBudget?.isGrowth === false ? sizeBudget.bytes : null, hasBucket];
  return openWritten({ host, project, digester: record.digester, settings, rewrite, looksInside });
}

async function findWritten(
  plans: readonly PackagePlan[],
  written: WrittenPackages | undefined,
): Promise<ReadonlyMap<PackagePlan, WrittenBefore>> {
  const found = new Map<PackagePlan, WrittenBefore>();
  for (const plan of plans) {
    const before = await written?.find(plan);
    if (before !== undefined) found.set(plan, before);
  }
  return found;
}

/** @throws UserError when a check found an error */
async function writeAll(
  host: Host,
  project: Project,
  request: PackageRequest,
  prepared: PreparedPackages,
): Promise<PackageResult> {
  const { settled, bundles, written, severities } = prepared;
  const keepGoing = request.keepGoing === true ? { failed: prepared.failed } : undefined;
  const { plans, failure } = soundPackages(prepared.plans, settled, keepGoing);
  const told = new Set(severities.hidden());
  // What is wrong is told at the end of a run that fails, with its warnings.
  const warnings = failure === undefined ? settled.diagnostics : [];
  reportDiagnostics(warnings, host.log);
  const late = new LateFindings(severities);
  const failed = new Problems();
  for (const directory of new Set(plans.map(({ output }) => dirname(output)))) removeLeftovers(directory);
  const packages = await stage(host, 'Write the packages', async () => {
    const made: PackagedTarget[] = [];
    for (const plan of plans) {
      const isWritten = !prepared.before.has(plan);
      const wrote = await writeOne(project, request, prepared, { plan, late, failed });
      if (wrote === undefined) continue;
      const one = withGrowth(host, request, wrote, { plan, late });
      const { announcesMetadata: announces } = project.workspace.dialect;
      for (const line of announcement(plan, one, { isWritten, announces })) request.announce(line);
      for (const line of [...layerLines(one), ...compiledLines(one)]) host.log.info(line);
      made.push(one);
      request.record?.made(one, !isWritten);
    }
    written?.store();
    failed.throwIfErrors();
    if (request.sbom !== undefined) {
      // Loaded when used: few runs need the library.
      const { writeSbom } = await import('./write-sbom.ts');
      const wheels = [...bundles.values()].flatMap((bundle) => bundle.wheels);
      await writeSbom(request.sbom, project.workspace.root, made, wheels);
    }
    return made;
  });
  reportDiagnostics(late.diagnostics, host.log);
  for (const line of severities.hidden()) if (!told.has(line)) host.log.info(line);
  return { packages, warnings: [...warnings, ...late.diagnostics], failure };
}

/** The same with what is to be said of its growth since the base. */
function withGrowth(
  host: Host,
  { sizeBudget, record }: PackageRequest,
  one: PackagedTarget,
  { plan, late }: { readonly plan: PackagePlan; readonly late: LateFindings },
): PackagedTarget {
  const comparison = record?.comparison;
  if (sizeBudget?.isGrowth !== true || comparison === undefined) return one;
  const found = growthWarning(host, plan, one, { budget: sizeBudget, comparison });
  return found === undefined ? one : late.addTo(one, [found]);
}

/**
 * Writes a package, unless the very same is there. An image that cannot be built does not keep the others from being
 * written.
 */
async function writeOne(
  project: Project,
  { sizeBudget, record, hasBucket }: PackageRequest,
  { settled, unused, bundles, before, written }: PreparedPackages,
  {
    plan,
    late,
    failed,
  }: { readonly plan: PackagePlan; readonly late: LateFindings; readonly failed: Problems },
): Promise<PackagedTarget | undefined> {
  const { spec, type } = plan.target;
  const findings = settled.findings.get(spec) ?? [];
  const bundle = bundles.get(plan);
  const known = before.get(plan)?.packaged;
  const kept = known && { ...known, findings: findings.map(toFinding) };
  if (bundle === undefined) return kept!;
  const write = () => writePackage(project, { ...bundle, findings });
  const own = new Problems();
  const made = kept ?? (await (type.packagedAs === 'docker-image' ? own.collectAsync(write) : write()));
  failed.add(own.diagnostics);
  if (made === undefined) {
    record?.notMade(spec, own.diagnostics);
    return undefined;
  }
  const one = withSizeWarnings(bundle, made, { budget: sizeBudget, hasBucket }, late);
  const isQuiet = bundle.isQuiet && one === made && !settled.imports.has(spec) && !unused.has(spec);
  await written?.add(plan, { packaged: one, isQuiet, absent: [...bundle.absent] });
  return one;
}

/** Compares the packages with the base, if that is asked for. @returns those that are to be made */
async function leaveOutSame(
  head: Omit<ComparedHead, 'digester'>,
  { compare, record }: PackageRequest,
  problems: Problems,
): Promise<readonly PackagePlan[]> {
  if (compare === undefined || record === undefined) return head.planned.plans;
  const { leaveOutSame: leaveOut } = await import('./compare.ts');
  return leaveOut(head, compare, record, problems);
}

/** So often what a lock leaves open is looked for. */
const MAX_ROUNDS = 10;

interface FetchedPlans {
  readonly plans: readonly PackagePlan[];
  readonly before: PreparedPackages['before'];
  /** Those that are to be laid out. */
  readonly open: readonly PackagePlan[];
  readonly fetched: PlannedWheels;
  readonly problems: Problems;
}

/** Plans, and those of the packages in archives and images. */
function withInner(plans: readonly PackagePlan[]): readonly PackagePlan[] {
  return plans.flatMap((plan) => [plan, ...withInner(plan.inner ?? [])]);
}

async function fetchAll(
  plans: readonly PackagePlan[],
  { sources, checks }: Pick<Workshop, 'sources' | 'checks'>,
): Promise<{ readonly fetched: PlannedWheels; readonly counts: WheelCounts }> {
  const wheels = plans.flatMap((plan) => plan.wheels);
  const pinned = [...wheels, ...plans.flatMap((plan) => plan.formatWheels)];
  const platforms = plans.flatMap(({ platform }) => platform?.description ?? []);
  for (const plan of withInner(plans)) if (plan.hashOf !== undefined) checks.want(plan.wheels, plan.hashOf);
  await sources.restore(pinned, { platforms }, checks);
  const fetched = await fetchWheels(pinned, { ...sources.fetching(), checks });
  return {
    // `fetchWheels` keeps the order of its input.
    fetched: {
      wheels: fetched.wheels.slice(0, wheels.length),
      formatWheels: fetched.wheels.slice(wheels.length),
    },
    counts: fetched,
  };
}
