import { realpathSync } from 'node:fs';
import { newDirectory, removeTree, writeTree } from '../archive/write-tree.ts';
import { Problems, UserError, type Diagnostic, type Host } from '../host/types.ts';
import { comparePlans, type PackageChange } from '../plans/compare-plans.ts';
import type { PackagePlan, PlanContext } from '../plans/package-plan.ts';
import { planAll, type PlannedPackages } from '../plans/plan-all.ts';
import { createPlanDigester, type PlanDigester } from '../plans/plan-digest.ts';
import type { Project } from '../project/project.ts';
import type { SpecQuery } from '../targets/expand-specs.ts';
import type { Target } from '../targets/types.ts';
import { createLockedWheels } from '../wheel-choice/locked-wheels.ts';
import type { WheelSettings } from '../wheel-choice/wheel-settings.ts';
import { createWheelSources } from '../wheel-choice/wheel-sources.ts';
import { createWorkDirectory } from '../wheels/unfinished.ts';
import { Severities } from '../text/severities.ts';
import { baseTree, type BaseTree } from '../workspace/base-tree.ts';
import { headCommit } from '../workspace/head-commit.ts';
import { imagePlanner } from './images.ts';
import type { RunRecord } from './run-record.ts';

/** With what packages are compared, and what for. */
export interface CompareRequest {
  /** `auto`, `none`, or a branch, tag or commit. */
  readonly with: string;
  /** Leave out what would give the same package. */
  readonly changedOnly: boolean;
  /** For a base that is not in the clone. */
  readonly token: string | undefined;
  /** Opens the checkout at `root` (absolute path) with the options of this run. @throws UserError */
  readonly open: (host: Host, root: string) => Project;
}

export interface Comparison {
  /** Hexadecimal. */
  readonly commit: string;
  /** By spec of a planned package. */
  readonly changes: ReadonlyMap<string, PackageChange>;
  /** What the base has and this commit lacks. */
  readonly removed: readonly RemovedTarget[];
}

interface RemovedTarget {
  readonly target: Target;
  readonly plan: PackagePlan | undefined;
}

/** The checkout that is compared. */
export interface ComparedHead {
  readonly host: Host;
  readonly project: Project;
  readonly planned: PlannedPackages;
  readonly digester: PlanDigester;
  readonly query: Omit<SpecQuery, 'generators'>;
  readonly wheels: WheelSettings;
  readonly precompiler: PlanContext['precompiler'];
  /** Also images that no spec names. */
  readonly images: boolean;
}

/**
 * Compares the planned packages with the base, as {@link compareWithBase}, and notes it in `record`.
 * @returns the packages that are to be made
 */
export async function leaveOutSame(
  head: Omit<ComparedHead, 'digester'>,
  compare: CompareRequest | undefined,
  record: RunRecord,
  problems: Problems,
): Promise<readonly PackagePlan[]> {
  if (compare === undefined) return head.planned.plans;
  const comparison = await compareWithBase({ ...head, digester: record.digester }, compare, problems);
  const same = [...(comparison?.changes ?? [])].filter(([, { change }]) => change === 'same');
  const leftOut = new Set(compare.changedOnly ? same.map(([spec]) => spec) : []);
  record.compared(comparison, leftOut);
  return head.planned.plans.filter(({ target }) => !leftOut.has(target.spec));
}

/**
 * Compares the planned packages with those of another commit, which is planned in the same way from a tree of its own.
 * Nothing is downloaded for it, and nothing of either tree is run.
 * @param problems gets a warning where there is nothing to compare with although something was asked for
 * @returns undefined where nothing is compared
 * @throws UserError for a name that is not a commit of this clone
 */
async function compareWithBase(
  head: ComparedHead,
  request: CompareRequest,
  problems: Problems,
): Promise<Comparison | undefined> {
  const { host, project } = head;
  const made: string[] = [];
  const place = (name: string): string => {
    const directory =
      made[0] ??
      createWorkDirectory({
        ...host,
        storeDirectory: host.env['RUNNER_TEMP'] ?? host.storeDirectory,
      });
    made[0] = directory;
    return newDirectory(directory, name);
  };
  try {
    const tree = await baseTree(host, project.workspace.root, {
      ...{ with: request.with, token: request.token, directory: () => place('repository') },
    });
    if (tree === undefined) return undefined;
    const root = realpathSync(place('tree'));
    writeTree(root, tree.files);
    return await comparison(head, await planBase(head, request, root, tree), tree);
  } catch (error) {
    const warning = error instanceof UserError ? softened(error, request.with) : undefined;
    if (warning === undefined) throw error;
    problems.add([warning]);
    return undefined;
  } finally {
    for (const directory of made) removeTree(directory);
  }
}

/** Trouble with the base leaves the packages as they are. */
function softened(error: UserError, given: string): Diagnostic | undefined {
  const [first] = error.diagnostics;
  const mayFail: ReadonlySet<string> = new Set(['base-missing', 'base-does-not-load', 'git-failed']);
  const isSoft = first !== undefined && (mayFail.has(first.code) || given === 'auto');
  return isSoft ? { ...first, severity: 'warning' } : undefined;
}

interface PlannedBase extends PlannedPackages {
  readonly digester: PlanDigester;
  readonly root: string;
}

/** @throws UserError `base-does-not-load` */
async function planBase(
  head: ComparedHead,
  request: CompareRequest,
  root: string,
  { commit }: BaseTree,
): Promise<PlannedBase> {
  const host = head.host.at(root);
  const project = openBase(head, () => request.open(host, root), commit);
  const sources = createWheelSources(host, project, head.wheels);
  const locks = createLockedWheels(host, project, sources, { onlyPinned: true });
  const { precompiler } = head;
  // Files that have changed select nothing in the base. What only this commit has is a fault there that nobody sees.
  const specs = head.planned.plans.map(({ target }) => target.spec);
  const query = head.query.changedFiles === undefined ? head.query : { specs };
  try {
    const images = imagePlanner(host, undefined, head.images);
    const context = { locks, precompiler, severities: new Severities(), images };
    const planned = await planAll(host, project, { query, dist: undefined }, new Problems(), context);
    return { ...planned, digester: createPlanDigester(project.workspace), root };
  } finally {
    await sources.close();
  }
}

function openBase({ project: head }: ComparedHead, open: () => Project, commit: string): Project {
  const problems = new Problems();
  const project = problems.collect(open);
  const known = new Set(head.problems.diagnostics.map(keyOf));
  const found = [...problems.diagnostics, ...(project?.problems.diagnostics ?? [])];
  const [fault] = found.filter((one) => one.severity === 'error' && !known.has(keyOf(one)));
  if (project !== undefined && fault === undefined) return project;
  throw new UserError([
    {
      severity: 'error',
      code: 'base-does-not-load',
      message: `The base ${commit.slice(0, 7)} does not load, so nothing is compared: ${fault?.message ?? 'its options are wrong'}`,
      ...(fault?.place !== undefined && {
        notes: [
          `in the base at ${fault.place.path}${fault.place.line === undefined ? '' : `:${fault.place.line}`}`,
        ],
      }),
    },
  ]);
}

function keyOf({ code, message, place }: Diagnostic): string {
  return JSON.stringify([code, message, place?.path]);
}

async function comparison(
  head: ComparedHead,
  base: PlannedBase,
  { commit, what }: BaseTree,
): Promise<Comparison> {
  const failed = new Set(base.failed.map(({ target }) => target.spec));
  const { root } = head.project.workspace;
  const tree = { plans: head.planned.plans, digester: head.digester, root };
  const changes = await comparePlans(base, tree, failed);
  const { targets } = head.project.targets;
  const gone = [
    ...base.plans.map((plan) => ({ target: plan.target, plan })),
    ...base.failed.map(({ target }) => ({ target, plan: undefined })),
  ].filter(({ target }) => !targets.has(target.spec));
  const removed = gone.toSorted((a, b) => (a.target.spec < b.target.spec ? -1 : 1));
  const result = { commit, changes, removed };
  const own = headCommit(head.project.workspace.root)?.slice(0, 7) ?? 'the checkout';
  head.host.log.info(`Compared ${own} with ${what} ${commit.slice(0, 7)}`);
  for (const line of showComparison(result)) head.host.log.info(line);
  return result;
}

/** One line for each package that is not the same, one for those that are. */
function showComparison({ changes, removed }: Comparison): readonly string[] {
  const rows: (readonly [string, string])[] = [];
  for (const [spec, one] of changes) {
    if (one.change === 'new') rows.push([spec, 'new']);
    else if (one.change === 'changed') rows.push([spec, `changed: ${showDifferences(one)}`]);
  }
  for (const { target, plan } of removed) {
    const was = [plan?.runtime, plan?.architecture].filter((part) => part !== undefined).join(' ');
    rows.push([target.spec, `gone${was === '' ? '' : ` (was ${was})`}; its live function keeps its code`]);
  }
  const width = rows.reduce((widest, [spec]) => Math.max(widest, spec.length), 0);
  const same = [...changes.values()].filter(({ change }) => change === 'same').length;
  return [
    ...rows.map(([spec, text]) => `  ${spec.padEnd(width)}  ${text}`),
    `${same} of ${changes.size} would give the same package`,
  ];
}

/** So many parts of a change are named. */
const MOST_PARTS = 6;

function showDifferences({ differences, unknown }: PackageChange): string {
  if (differences === undefined) return 'the base cannot plan it';
  const { up, down, replaced, added, removed, changedFiles, addedFiles, removedFiles, settings } =
    differences;
  const parts = [
    ...changedFiles,
    ...addedFiles.map((path) => `${path} new`),
    ...removedFiles.map((path) => `${path} gone`),
    ...[...up, ...down].map(({ name, from, to }) => `${name} ${from} → ${to}`),
    ...replaced.map(({ name, to }) => `${name} ${to} in another file`),
    ...added.map(({ name, version }) => `${name} ${version} new`),
    ...removed.map(({ name, version }) => `${name} ${version} gone`),
    ...settings.map((setting) => (setting === 'other' ? 'its fields' : setting)),
  ];
  if (parts.length === 0 && unknown !== undefined) return `perhaps, since ${unknown}`;
  const rest = parts.length - MOST_PARTS;
  return parts.slice(0, MOST_PARTS).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
