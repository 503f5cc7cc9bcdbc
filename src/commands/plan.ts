import { join } from 'node:path';
import { Problems, type Diagnostic, type Host } from '../host/types.ts';
import { jobMatrix, type Job, type JobItem } from '../plans/job-matrix.ts';
import type { PackagePlan } from '../plans/package-plan.ts';
import { planAll } from '../plans/plan-all.ts';
import { settle, throwIfUnplanned, throwIfWrong } from '../plans/settle.ts';
import { packagesWithin } from '../plans/inner-packages.ts';
import { guessIndexes } from '../plans/indexed-packages.ts';
import type { Project } from '../project/project.ts';
import { readSeverityRules } from '../project/severity-rules.ts';
import { Severities } from '../text/severities.ts';
import { createLockedWheels } from '../wheel-choice/locked-wheels.ts';
import { createWheelSources } from '../wheel-choice/wheel-sources.ts';
import { leaveOutSame } from './compare.ts';
import { reportDiagnostics } from './failure.ts';
import { imagePlanner } from './images.ts';
import type { PackageRequest } from './package.ts';
import type { RunRecord } from './run-record.ts';
import { stage } from './stage.ts';
import { statsAt } from '../text/file-stats.ts';

type PlanRequest = Pick<PackageRequest, 'query' | 'wheels' | 'compare' | 'checks'> & {
  readonly record: RunRecord;
  /** Also images that no spec names. */
  readonly images: boolean;
  /** From 1. */
  readonly maxJobs: number;
};

/** What later jobs are to make. */
export interface PlanResult {
  readonly matrix: readonly Job[];
  /** How many packages are in it. */
  readonly count: number;
  /** Addresses of packages that the base has and this commit lacks. */
  readonly removed: readonly string[];
  readonly warnings: readonly Diagnostic[];
}

/** Characters of an address that need no quoting in a workflow, a shell or a list with blanks. */
const ALLOWED = /^(?!-)[A-Za-z0-9._/:@=,+#-]+$/;

/**
 * Plans packages without downloading, resolving or writing anything, and distributes them over the jobs of a matrix.
 * @throws UserError with everything that keeps a package from being planned
 */
export async function planTargets(host: Host, project: Project, request: PlanRequest): Promise<PlanResult> {
  const { record } = request;
  const sources = createWheelSources(host, project, request.wheels);
  const problems = new Problems();
  const severities = new Severities(await readSeverityRules(project.workspace.root, request.checks));
  try {
    const locks = createLockedWheels(host, project, sources, { onlyPinned: true });
    const images = imagePlanner(host, undefined, request.images);
    const context = { locks, precompiler: undefined, severities, images, handlers: 'now' as const };
    const query = { query: request.query, dist: undefined };
    const selected = await stage(host, 'Plan the packages', () =>
      planAll(host, project, query, problems, context),
    );
    record.planned(selected);
    throwIfUnplanned(problems);
    const { query: specs, wheels, compare } = request;
    const head = {
      ...{ host, project, planned: selected, query: specs, wheels, precompiler: undefined },
      images: request.images,
    };
    const plans = await leaveOutSame(head, compare, record, problems);
    // What is in a package that no lock decides cannot be guessed.
    const known = plans.filter(({ makeup }) => makeup.unknown === undefined);
    const packages = guessIndexes(project, packagesWithin(known));
    refuseNames(plans, problems);
    const settled = settle(project, problems.diagnostics, packages, foundIn(known), severities, known);
    record.checked(settled.findings);
    throwIfWrong(settled);
    reportDiagnostics(settled.diagnostics, host.log);
    const matrix = jobMatrix(
      plans.map((plan) => itemOf(project, plan)),
      request.maxJobs,
    );
    const removed = (record.comparison?.removed ?? []).map(({ target }) => target.spec);
    host.log.out(showJobs(matrix));
    return { matrix, count: plans.length, removed, warnings: settled.diagnostics };
  } finally {
    await sources.close();
  }
}

function foundIn(plans: readonly PackagePlan[]): ReadonlyMap<string, readonly Diagnostic[]> {
  return new Map(plans.map(({ target, findings = [] }) => [target.spec, findings]));
}

/** Blanks separate the targets of a job. */
function refuseNames(plans: readonly PackagePlan[], problems: Problems): void {
  for (const { target } of plans) {
    if (ALLOWED.test(target.spec)) continue;
    const wrong = Array.from(target.spec).find((one) => !ALLOWED.test(`a${one}`)) ?? '-';
    problems.error({
      code: 'matrix-name',
      message: `The address ${target.spec} cannot be in a job matrix: it holds ${JSON.stringify(wrong)}`,
      place: target.place,
      help: 'use only letters of ASCII, digits and `._/:@=,+#-` in the names of packages and their directories',
    });
  }
}

function itemOf({ workspace }: Project, plan: PackagePlan): JobItem {
  const wheels = [...plan.wheels, ...plan.formatWheels];
  // Locks of pex do not say how large a wheel is.
  const ofWheels = wheels.reduce((sum, { size }) => sum + (size ?? USUAL_WHEEL), 0);
  const ofSources = plan.sources.reduce(
    (sum, { source }) => sum + (statsAt(join(workspace.root, source))?.size ?? 0),
    0,
  );
  return {
    spec: plan.target.spec,
    layers: (plan.makeup.layers ?? []).map(({ target }) => target.spec),
    wheels: wheels.map(({ sha256 }) => sha256).join(' '),
    bytes: ofWheels + ofSources,
  };
}

/** Bytes of a wheel whose lock does not say it. */
const USUAL_WHEEL = 1024 * 1024;

/** `2 jobs: 01 orders:fn · 02 refunds:fn` */
function showJobs(matrix: readonly Job[]): string {
  if (matrix.length === 0) return 'Nothing to do: no jobs';
  const jobs = matrix.map(({ id, name }) => `${id} ${name}`).join(' · ');
  return `${matrix.length} ${matrix.length === 1 ? 'job' : 'jobs'}: ${jobs}`;
}
