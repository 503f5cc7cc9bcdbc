import { createHash } from 'node:crypto';
import type { Content } from '../archive/types.ts';
import type { SourceEntry } from '../formats/types.ts';
import type { PinnedWheel } from '../requirements/types.ts';
import { compareCodePoints } from '../text/code-points.ts';
import { jsonDigest } from '../text/json-digest.ts';
import { hashFile } from '../wheels/store.ts';
import type { Workspace } from '../workspace/types.ts';
import type { PackagePlan } from './package-plan.ts';

/**
 * Version of what the formats write: to be raised with every change of `src/formats/`, `src/archive/` or the pinned
 * runtime of PEX files after which equal inputs give other bytes (`test/plans/plan-digest.posix.test.ts` notices).
 */
const FORMAT_VERSION = 1;

/** What a package will be, known before anything is downloaded. */
export interface PlanDigests {
  /**
   * Hex SHA-256 over everything that decides the bytes of the package and its metadata: equal digests mean equal bytes.
   * null where no lock decides them. The reverse holds but for functions with layers (a wheel that both have counts,
   * although it is left out) and for packages that allow collisions, in which the requirements count.
   */
  readonly planDigest: string | null;
  /** The same over the package and its layers. */
  readonly deployDigest: string | null;
  /** Why there is no digest; null if there is one. */
  readonly whyNoDigest: string | null;
}

/** Computes digests of the plans of one checkout. Files that several packages hold are read once. */
export interface PlanDigester {
  readonly digestsOf: (plan: PackagePlan) => Promise<PlanDigests>;
  /** Hex SHA-256 of a file of the checkout (relative to the build root). @throws UserError when it cannot be read */
  readonly digestOfSource: (source: string) => Promise<string>;
}

export function createPlanDigester(workspace: Pick<Workspace, 'content'>): PlanDigester {
  const sources = new Map<string, Promise<string>>();
  const digestOfSource = (source: string): Promise<string> => {
    const known = sources.get(source) ?? digestOfContent(() => workspace.content(source));
    sources.set(source, known);
    return known;
  };
  const plans = new Map<PackagePlan, Promise<PlanDigests>>();
  const digestsOf = (plan: PackagePlan): Promise<PlanDigests> => {
    const known = plans.get(plan) ?? compute(plan, { digestOfSource, digestsOf });
    plans.set(plan, known);
    return known;
  };
  return { digestOfSource, digestsOf };
}

async function compute(plan: PackagePlan, digester: PlanDigester): Promise<PlanDigests> {
  const { makeup } = plan;
  const inner = await Promise.all(
    (makeup.packages ?? []).map(async (one) => ({ path: one.path, ...(await digester.digestsOf(one.plan)) })),
  );
  const layers = await Promise.all((makeup.layers ?? []).map((layer) => digester.digestsOf(layer)));
  // What a function leaves out depends on its layers.
  const unknown =
    makeup.unknown ?? [...inner, ...layers].find((one) => one.whyNoDigest !== null)?.whyNoDigest;
  if (unknown !== undefined && unknown !== null) {
    return { planDigest: null, deployDigest: null, whyNoDigest: unknown };
  }
  const isArchive = makeup.packages !== undefined;
  const contents = isArchive
    ? [await filesOf(plan), inner.map(({ path, planDigest }) => [path, planDigest])]
    : [
        await sourcesOf(plan.sources, digester),
        await filesOf(plan),
        plan.wheels.map(wheelLine),
        // The wheels of layers are told from the layers.
        makeup.layers === undefined ? plan.formatWheels.map(wheelLine) : [],
        await Promise.all((makeup.layers ?? []).map((layer) => heldTogether(plan, layer, digester))),
      ];
  const metadata = plan.hasMetadata
    ? [plan.handler ?? null, plan.runtime ?? null, plan.architecture ?? null]
    : null;
  const planDigest = digestOf([FORMAT_VERSION, makeup.parameters, metadata, contents]);
  const deployDigest = digestOf([
    FORMAT_VERSION,
    planDigest,
    [plan.handler ?? null, plan.runtime ?? null, plan.architecture ?? null],
    layers.map((layer) => layer.planDigest),
  ]);
  return { planDigest, deployDigest, whyNoDigest: null };
}

/** Places in the checkout and who owns a file change no byte. */
function digestOf(value: unknown): string {
  return jsonDigest(value, (key, member) => (key === 'place' || key === 'owner' ? undefined : member));
}

/** Path, mode and digest, by path: writers decide the order of entries themselves, the first of two at a path counts. */
async function sourcesOf(
  sources: readonly SourceEntry[],
  { digestOfSource }: PlanDigester,
): Promise<readonly (readonly unknown[])[]> {
  const lines = await Promise.all(
    sources.map(async (one) => [one.path, one.executable ? 1 : 0, await digestOfSource(one.source)] as const),
  );
  const sorted = lines.toSorted(([a], [b]) => compareCodePoints(a, b));
  return sorted.filter((line, index) => String(line) !== String(sorted[index - 1]));
}

async function filesOf({ makeup }: PackagePlan): Promise<readonly (readonly unknown[])[]> {
  const lines = await Promise.all(
    (makeup.files ?? []).map(
      async ({ path, mode, content }) => [path, mode, await digestOfContent(() => content)] as const,
    ),
  );
  return lines.toSorted(([a], [b]) => compareCodePoints(a, b));
}

function wheelLine({ filename, sha256 }: PinnedWheel): string {
  return `${filename} ${sha256}`;
}

/**
 * What of a layer decides which files a function leaves out (`leaveOutLayers`): the wheels of projects that both have,
 * and the layer's own files in top-level directories that the function has too.
 */
async function heldTogether(
  plan: PackagePlan,
  layer: PackagePlan,
  digester: PlanDigester,
): Promise<readonly unknown[]> {
  const projects = new Set(plan.wheels.map(({ name }) => name));
  const tops = new Set(plan.sources.map(({ path }) => topOf(path)));
  const shared = layer.sources.filter(({ path }) => tops.has(topOf(path)) || projects.size > 0);
  return [
    layer.wheels.filter(({ name }) => projects.has(name)).map(wheelLine),
    await sourcesOf(shared, digester),
    layer.precompiles === true,
  ];
}

function topOf(path: string): string {
  return path.split('/', 1)[0]!;
}

async function digestOfContent(read: () => Content): Promise<string> {
  const content = read();
  if (content.kind === 'file') return hashFile(content.path);
  if (content.kind === 'bytes') return createHash('sha256').update(content.bytes).digest('hex');
  throw new Error('a file of a checkout is not a member of a zip file');
}
