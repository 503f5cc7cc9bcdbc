import { sortedByCodePoint } from '../text/code-points.ts';

/** A package that some job is to make. */
export interface JobItem {
  /** Spec of its target. */
  readonly spec: string;
  /** Specs of the layers that it uses. */
  readonly layers: readonly string[];
  /** Equal for packages with the same wheels. */
  readonly wheels: string;
  /** Estimated size of what goes into it. */
  readonly bytes: number;
}

/** An entry of a workflow's `matrix`. */
export interface Job {
  /** `01`, `02` …: unique in the matrix. */
  readonly id: string;
  /** E.g. `billing:fn and 6 more`. */
  readonly name: string;
  /** Separated by spaces, for the input `targets`. */
  readonly targets: string;
  readonly count: number;
}

/**
 * Distributes packages over at most `maxJobs` jobs: those that share layers together, then those with the same wheels next
 * to each other, in the order of their addresses, cut where the estimated bytes of a job are full. Sizes count only as
 * powers of two, so that a small change of a package moves no cut.
 * @returns [] for nothing
 */
export function jobMatrix(items: readonly JobItem[], maxJobs: number): readonly Job[] {
  const units = ordered(unitsOf(items));
  const weights = units.map((unit) => unit.reduce((sum, { bytes }) => sum + weightOf(bytes), 0));
  const jobs = cut(units, weights, fullJob(weights, maxJobs));
  const width = Math.max(2, String(jobs.length).length);
  return jobs.map((specs, index) => ({
    id: String(index + 1).padStart(width, '0'),
    name: specs.length === 1 ? specs[0]! : `${specs[0]!} and ${specs.length - 1} more`,
    targets: specs.join(' '),
    count: specs.length,
  }));
}

type Unit = readonly JobItem[];

/** Packages that must be in one job, since they share a layer, or one is the layer of the other. */
function unitsOf(items: readonly JobItem[]): readonly Unit[] {
  const above = new Map<string, string>();
  const top = (spec: string): string => {
    let at = spec;
    for (let next = above.get(at); next !== undefined; next = above.get(at)) at = next;
    return at;
  };
  for (const { spec, layers } of items) {
    for (const layer of layers) {
      const [one, other] = [top(spec), top(layer)];
      if (one !== other) above.set(one, other);
    }
  }
  const units = new Map<string, JobItem[]>();
  const byAddress = new Map(items.map((item) => [item.spec, item]));
  for (const spec of sortedByCodePoint(byAddress.keys())) {
    const key = top(spec);
    const unit = units.get(key) ?? [];
    unit.push(byAddress.get(spec)!);
    units.set(key, unit);
  }
  return [...units.values()];
}

/** Units are in the order of their first addresses; the first of each kind brings the others with the same wheels. */
function ordered(units: readonly Unit[]): readonly Unit[] {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    const { wheels } = unit[0]!;
    const group = groups.get(wheels) ?? [];
    group.push(unit);
    groups.set(wheels, group);
  }
  return [...groups.values()].flat();
}

function weightOf(bytes: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(bytes, SMALLEST)));
}

/** Smaller packages cost a job the same. Bytes. */
const SMALLEST = 64 * 1024;

/** The smallest weight at which `maxJobs` jobs are enough. */
function fullJob(weights: readonly number[], maxJobs: number): number {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let low = weights.reduce((largest, weight) => Math.max(largest, weight), 0);
  let high = total;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (countJobs(weights, middle) <= maxJobs) high = middle;
    else low = middle + 1;
  }
  return high;
}

function countJobs(weights: readonly number[], full: number): number {
  let count = 0;
  let filled = Infinity;
  for (const weight of weights) {
    if (filled + weight > full) {
      count++;
      filled = 0;
    }
    filled += weight;
  }
  return count;
}

function cut(
  units: readonly Unit[],
  weights: readonly number[],
  full: number,
): readonly (readonly string[])[] {
  const jobs: string[][] = [];
  let filled = Infinity;
  for (const [index, unit] of units.entries()) {
    if (filled + weights[index]! > full) {
      jobs.push([]);
      filled = 0;
    }
    filled += weights[index]!;
    for (const { spec } of unit) jobs.at(-1)!.push(spec);
  }
  return jobs;
}
