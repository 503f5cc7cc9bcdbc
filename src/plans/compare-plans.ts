import { compareVersions } from '../python/specifiers.ts';
import type { PinnedWheel } from '../requirements/types.ts';
import { Problems } from '../host/types.ts';
import { sortedByCodePoint } from '../text/code-points.ts';
import { plannedGrowth, type PlannedGrowth } from './growth.ts';
import type { PackagePlan } from './package-plan.ts';
import type { PlanDigester, PlanDigests } from './plan-digest.ts';

/** Plans of one tree. */
export interface PlannedTree {
  readonly plans: readonly PackagePlan[];
  readonly digester: PlanDigester;
  /** Absolute path of its checkout. */
  readonly root: string;
}

/** How a package of this commit differs from that of the base. */
export interface PackageChange {
  readonly change: 'new' | 'changed' | 'same';
  /** undefined for a new package, or one that the base cannot plan. */
  readonly before: PackageBefore | undefined;
  readonly differences: PlanDifferences | undefined;
  /** Why a package without known differences counts as changed: a plan that does not say all that is in it. */
  readonly unknown?: string | undefined;
  /** undefined where a plan does not say all that is in its package. */
  readonly growth: PlannedGrowth | undefined;
}

interface PackageBefore {
  readonly plan: PackagePlan;
  readonly planDigest: string | null;
}

interface PlanDifferences {
  readonly up: readonly VersionChange[];
  readonly down: readonly VersionChange[];
  readonly replaced: readonly VersionChange[];
  readonly added: readonly Distribution[];
  readonly removed: readonly Distribution[];
  readonly changedFiles: readonly string[];
  readonly addedFiles: readonly string[];
  readonly removedFiles: readonly string[];
  readonly settings: readonly ('handler' | 'runtime' | 'architecture' | 'layers' | 'other')[];
}

type Distribution = Pick<PinnedWheel, 'name' | 'version'>;

interface VersionChange {
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Compares two trees' plans by the addresses of their packages: a renamed package is a new one and a removed one. A
 * package without a plan digest on either side counts as changed.
 * @param failed specs of the base that cannot be planned there: they are not new here
 * @returns by spec of the head
 */
export async function comparePlans(
  base: PlannedTree,
  head: PlannedTree,
  failed: ReadonlySet<string>,
): Promise<ReadonlyMap<string, PackageChange>> {
  const before = new Map(base.plans.map((plan) => [plan.target.spec, plan]));
  const changes = new Map<string, PackageChange>();
  for (const plan of head.plans) {
    const { spec } = plan.target;
    const old = before.get(spec);
    if (old === undefined) {
      const change = failed.has(spec) ? 'changed' : 'new';
      changes.set(spec, { change, before: undefined, differences: undefined, growth: undefined });
      continue;
    }
    const [was, is] = [await digestsOf(base, old), await digestsOf(head, plan)];
    const isSame = is.planDigest !== null && is.planDigest === was.planDigest;
    const differences = await differencesOf({ base, head, old, plan }, was, is);
    const isKnown = was.planDigest !== null && is.planDigest !== null;
    changes.set(spec, {
      change: isSame ? 'same' : 'changed',
      before: { plan: old, planDigest: was.planDigest },
      differences,
      unknown: is.whyNoDigest ?? was.whyNoDigest ?? undefined,
      growth: isKnown ? await growthBetween({ base, head, old, plan }, differences) : undefined,
    });
  }
  return changes;
}

/** A file that cannot be read has no digest; the run reports it. */
async function digestsOf({ digester }: PlannedTree, plan: PackagePlan): Promise<PlanDigests> {
  const digests = await new Problems().collectAsync(() => digester.digestsOf(plan));
  return digests ?? { planDigest: null, deployDigest: null, whyNoDigest: 'a file cannot be read' };
}

interface Pair {
  readonly base: PlannedTree;
  readonly head: PlannedTree;
  readonly old: PackagePlan;
  readonly plan: PackagePlan;
}

/** A file that cannot be read has no size either. */
function growthBetween(
  { base, head, old, plan }: Pair,
  { changedFiles, addedFiles, removedFiles }: PlanDifferences,
): Promise<PlannedGrowth | undefined> {
  const gone = { root: base.root, paths: [...changedFiles, ...removedFiles] };
  const come = { root: head.root, paths: [...changedFiles, ...addedFiles] };
  return new Problems().collectAsync(() => plannedGrowth([old.wheels, plan.wheels], [gone, come]));
}

async function differencesOf(pair: Pair, was: PlanDigests, is: PlanDigests): Promise<PlanDifferences> {
  const { old, plan } = pair;
  const isSame = is.planDigest !== null && is.planDigest === was.planDigest;
  const wheels = isSame ? noWheelChanges : distributionChanges(old, plan);
  const files = isSame ? noFileChanges : await fileChanges(pair);
  const settings: PlanDifferences['settings'][number][] = [];
  if (old.handler !== plan.handler) settings.push('handler');
  if (old.runtime !== plan.runtime) settings.push('runtime');
  if (old.architecture !== plan.architecture) settings.push('architecture');
  if (isSame && is.deployDigest !== was.deployDigest && settings.length === 0) settings.push('layers');
  const isTold =
    settings.length > 0 ||
    [...Object.values(wheels), ...Object.values(files)].some((list) => list.length > 0);
  const isKnown = is.planDigest !== null && was.planDigest !== null;
  if (!isSame && !isTold && isKnown) settings.push('other');
  return { ...wheels, ...files, settings };
}

const noWheelChanges = { up: [], down: [], replaced: [], added: [], removed: [] } as const;
const noFileChanges = { changedFiles: [], addedFiles: [], removedFiles: [] } as const;

/** A distribution; of one that is only pinned, no file is known. */
type Compared = Distribution & Partial<Pick<PinnedWheel, 'sha256' | 'filename'>>;

/**
 * What differs between the distributions of two plans. Where a plan does not say which files they are (a lock without hashes,
 * one that has to be completed), the versions that the locks pin are compared: what is downloaded for this commit is not for
 * the base. Without pins, nothing is known.
 */
function distributionChanges(old: PackagePlan, plan: PackagePlan): ReturnType<typeof wheelChanges> {
  if (old.unpinned === undefined && plan.unpinned === undefined) return wheelChanges(old.wheels, plan.wheels);
  const pinsOf = ({ unpinned, wheels }: PackagePlan): readonly Distribution[] | undefined =>
    unpinned === undefined ? wheels.map(({ name, version }) => ({ name, version })) : unpinned.pins;
  const [before, after] = [pinsOf(old), pinsOf(plan)];
  return before === undefined || after === undefined ? noWheelChanges : wheelChanges(before, after);
}

function wheelChanges(
  old: readonly Compared[],
  now: readonly Compared[],
): Pick<PlanDifferences, keyof typeof noWheelChanges> {
  const before = new Map(old.map((wheel) => [wheel.name, wheel]));
  const after = new Map(now.map((wheel) => [wheel.name, wheel]));
  const up: VersionChange[] = [];
  const down: VersionChange[] = [];
  const replaced: VersionChange[] = [];
  for (const { name, version: to, sha256, filename } of after.values()) {
    const known = before.get(name);
    if (known === undefined) continue;
    const order = known.version === to ? 0 : compareVersions(to, known.version);
    if (order === 0 && known.sha256 === sha256 && known.filename === filename) continue;
    (order > 0 ? up : order < 0 ? down : replaced).push({ name, from: known.version, to });
  }
  const only = (these: ReadonlyMap<string, Compared>, others: ReadonlyMap<string, Compared>) =>
    [...these.values()]
      .filter(({ name }) => !others.has(name))
      .map(({ name, version }) => ({ name, version }));
  return { up, down, replaced, added: only(after, before), removed: only(before, after) };
}

async function fileChanges({
  base,
  head,
  old,
  plan,
}: Pair): Promise<Pick<PlanDifferences, keyof typeof noFileChanges>> {
  const before = new Map(old.sources.map((one) => [one.source, one]));
  const after = new Map(plan.sources.map((one) => [one.source, one]));
  const changed: string[] = [];
  for (const [source, { executable }] of after) {
    const known = before.get(source);
    if (known === undefined) continue;
    const isSame =
      known.executable === executable &&
      (await base.digester.digestOfSource(source)) === (await head.digester.digestOfSource(source));
    if (!isSame) changed.push(source);
  }
  return {
    changedFiles: sortedByCodePoint(changed),
    addedFiles: sortedByCodePoint([...after.keys()].filter((source) => !before.has(source))),
    removedFiles: sortedByCodePoint([...before.keys()].filter((source) => !after.has(source))),
  };
}
