import { evaluateMarker, MarkerEvaluationError } from '../python/markers.ts';
import { showRequirement } from '../python/requirement.ts';
import { includesSpecifier } from '../python/specifier-sets.ts';
import type { Requirement } from '../python/types.ts';
import type { Platform } from '../platforms/types.ts';
import { conflictNames, settleConflicts } from './conflicts.ts';
import { accepts, type Repository } from './repository.ts';
import type { Lock, LockedDependency, RootRequirement } from './types.ts';

/** A request for a project, with its requester. */
export interface Request {
  readonly requirement: LockedDependency;
  /** The requester; undefined for a root. */
  readonly parent: Request | undefined;
  /** The root it comes from. */
  readonly root: RootRequirement;
}

/** What a platform needs from a lock, before any wheel is examined. */
export interface Subset {
  /** All requests by project, in the order in which the projects were found. */
  readonly requests: ReadonlyMap<string, readonly Request[]>;
  /** Requests whose marker cannot be decided. */
  readonly undecided: readonly { readonly request: Request; readonly error: MarkerEvaluationError }[];
  /** Requests for which several overrides apply at once. */
  readonly ambiguous: readonly { readonly request: Request; readonly overrides: readonly Requirement[] }[];
}

/**
 * Maximum number of dependencies examined, each counted once per extra and per 64 characters of its marker. The largest
 * real locks need around ten thousand; a hostile one could multiply extras by dependencies, or conflicts by both.
 */
const MAX_WORK = 200_000;
/** The largest real locks need a few thousand. */
const MAX_REQUESTS = 50_000;

/** A lock whose closure does not terminate. */
export class SubsetTooLargeError extends Error {}

/**
 * Collects the projects that the roots need on a platform (pex: `LockedResolve.resolve`, first step): breadth first,
 * leaving out what markers and exclusions remove, with overrides applied; a project is expanded again only for new
 * extras.
 *
 * @param repository the distributions of one locked resolve by project.
 * @throws SubsetTooLargeError
 */
export function gatherSubset(
  lock: Lock,
  repository: Repository,
  roots: readonly RootRequirement[],
  platform: Platform,
): Subset {
  const wanted = new Set<string>();
  const budget = { left: MAX_WORK };
  for (;;) {
    const subset = gather(lock, repository, roots, platform, wanted, budget);
    if (lock.hasConflicts !== true) return subset;
    const known = wanted.size;
    for (const { requirement } of [...subset.requests.values()].flat()) {
      for (const name of conflictNames(requirement)) wanted.add(name);
    }
    if (wanted.size === known) return subset;
  }
}

/**
 * @param wanted conflicting extras and projects that are known to be required
 * @throws SubsetTooLargeError when the budget is used up
 */
function gather(
  lock: Lock,
  repository: Repository,
  roots: readonly RootRequirement[],
  platform: Platform,
  wanted: ReadonlySet<string>,
  budget: { left: number },
): Subset {
  const requests = new Map<string, Request[]>();
  const undecided: { request: Request; error: MarkerEvaluationError }[] = [];
  const ambiguous: { request: Request; overrides: readonly Requirement[] }[] = [];
  const expanded = new Map<string, Set<string>>();
  const queue: Request[] = [];

  const applies = (requirement: Requirement, extras: readonly string[], request: Request): boolean => {
    const { marker, text } = requirement;
    budget.left -= 1 + lock.excluded.length;
    if (marker !== undefined) budget.left -= Math.max(extras.length, 1) * (text.length / 64);
    if (budget.left < 0) throw new SubsetTooLargeError();
    if (marker === undefined) return true;
    try {
      const own = lock.hasConflicts === true ? conflictNames(requirement) : [];
      const isWanted = (name: string): boolean => wanted.has(name) || own.includes(name);
      const settled = lock.hasConflicts === true ? settleConflicts(marker, isWanted) : marker;
      return evaluateMarker(settled, platform.markers, extras);
    } catch (error) {
      if (!(error instanceof MarkerEvaluationError)) throw error;
      undecided.push({ request, error });
      return false;
    }
  };
  const overridden = (request: Request): Request => {
    const overrides = (lock.overridden.get(request.requirement.normalizedName) ?? []).filter((override) =>
      applies(override, [], request),
    );
    if (overrides.length > 1) ambiguous.push({ request, overrides });
    return overrides[0] === undefined ? request : { ...request, requirement: overrides[0] };
  };
  const enqueue = (request: Request, extras: readonly string[]): void => {
    if (!applies(request.requirement, extras, request)) return;
    if (isExcluded(lock, request.requirement)) return;
    if (queue.length >= MAX_REQUESTS) throw new SubsetTooLargeError();
    queue.push(request);
  };

  for (const root of roots) {
    const request = overridden({ requirement: root.requirement, parent: undefined, root });
    enqueue(request, request.requirement.extras);
  }
  // The queue grows while it is read.
  for (const request of queue) {
    const name = request.requirement.normalizedName;
    const known = requests.get(name);
    if (known === undefined) requests.set(name, [request]);
    else known.push(request);
    if (!needsExpansion(expanded, request.requirement)) continue;
    for (const distribution of repository.get(name) ?? []) {
      // pex follows the dependencies of all versions in the lock. Other tools separate forks by version.
      if (lock.format !== 'pex' && !accepts(request.requirement, distribution)) continue;
      for (const dependency of distribution.dependencies) {
        if (isExcluded(lock, dependency)) continue;
        const wish: Request = { requirement: dependency, parent: request, root: request.root };
        enqueue(overridden(wish), request.requirement.extras);
      }
    }
  }
  return { requests, undecided, ambiguous };
}

/** Whether a request adds its project, or extras of it, for the first time; records it. */
function needsExpansion(expanded: Map<string, Set<string>>, requirement: Requirement): boolean {
  const known = expanded.get(requirement.normalizedName);
  if (known === undefined) {
    expanded.set(requirement.normalizedName, new Set(requirement.extras));
    return true;
  }
  const fresh = requirement.extras.filter((extra) => !known.has(extra));
  for (const extra of fresh) known.add(extra);
  return fresh.length > 0;
}

/** Whether a lock excludes what a requirement names. */
export function isExcluded({ excluded: all }: Pick<Lock, 'excluded'>, requirement: Requirement): boolean {
  return all.some(
    (excluded) =>
      excluded.normalizedName === requirement.normalizedName &&
      includesSpecifier(excluded.specifier, requirement.specifier),
  );
}

/** The roots that a lock does not exclude. */
export function withoutExcluded(
  lock: Pick<Lock, 'excluded'>,
  roots: readonly RootRequirement[],
): readonly RootRequirement[] {
  return roots.filter(({ requirement }) => !isExcluded(lock, requirement));
}

/** Nobody reads longer chains; for a lock that is a single chain, all of them together would take quadratic memory. */
const MAX_CHAIN = 100;

/** The requirements that lead to a request, root first; of a very long chain the root and the last ones. */
export function chainOf(request: Request): readonly Requirement[] {
  const chain: Requirement[] = [];
  let step: Request | undefined = request;
  for (; step !== undefined && chain.length < MAX_CHAIN; step = step.parent) chain.push(step.requirement);
  if (step !== undefined) chain.push(request.root.requirement);
  return chain.reverse();
}

/** The chain of requirements that leads to a request, root first: `requests==2.31.0 → urllib3<3,>=1.21.1`. */
export function renderChain(request: Request): string {
  const chain = chainOf(request).map(showRequirement);
  return (chain.length > 8 ? [...chain.slice(0, 4), '…', ...chain.slice(-3)] : chain).join(' → ');
}
