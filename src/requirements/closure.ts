import type { Platform } from '../platforms/types.ts';
import type { Requirement } from '../python/types.ts';
import { repositoryOf, type Repository, type Way } from './repository.ts';
import { gatherSubset, SubsetTooLargeError, withoutExcluded, type Subset } from './subset.ts';
import type { Lock, LockedResolve, RootRequirement } from './types.ts';
import { withWholeSet } from './whole-set.ts';

/** What a platform needs from a set of distributions, and the distributions that apply there. */
interface Closure {
  readonly repository: Repository;
  readonly subset: Subset;
  /** By project (PEP 503): extras and groups of the locked project that bring different distributions of it. */
  readonly ambiguous: ReadonlyMap<string, readonly Way[]>;
}

/**
 * The maximum number of rounds that add extras of the locked project for dependencies; each round may bring new ones.
 */
const MAX_ROUNDS = 10;

/**
 * What the roots need from a set of distributions on a platform. Where the lock has a dependency only in an extra of
 * the locked project (such as `uvicorn[standard]`), that extra is included.
 *
 * @throws SubsetTooLargeError
 */
export function closureOf(
  lock: Lock,
  resolve: LockedResolve,
  roots: readonly RootRequirement[],
  platform: Platform,
): Closure {
  const locked = new Set(resolve.distributions.map(({ name }) => name));
  let wishes: readonly Requirement[] = withoutExcluded(lock, roots).map(({ requirement }) => requirement);
  for (let round = 1; ; round++) {
    const ambiguous = new Map<string, readonly Way[]>();
    const repository = repositoryOf(resolve, platform, wishes, ({ normalizedName }, ways) =>
      ambiguous.set(normalizedName, ways),
    );
    const subset = gatherSubset(lock, repository, withWholeSet(lock, repository, roots), platform);
    // Their markers are known to hold here, which may depend on the requester.
    const missing = [...subset.requests]
      .filter(([name]) => locked.has(name) && !repository.has(name))
      .map(([, [request]]) => ({ ...request!.requirement, marker: undefined }));
    const isNew = missing.some(({ normalizedName }) =>
      wishes.every((wish) => wish.normalizedName !== normalizedName),
    );
    if (!isNew || round === MAX_ROUNDS) return { repository, subset, ambiguous };
    wishes = [...wishes, ...missing];
  }
}

/**
 * Names of the projects that a platform needs from any set of a lock; the whole lock if the search does not terminate.
 */
export function neededProjects(
  lock: Lock,
  roots: readonly RootRequirement[],
  platform: Platform,
): ReadonlySet<string> {
  const needed = new Set<string>();
  for (const resolve of lock.resolves) {
    try {
      for (const name of closureOf(lock, resolve, roots, platform).subset.requests.keys()) needed.add(name);
    } catch (error) {
      if (!(error instanceof SubsetTooLargeError)) throw error;
      for (const { name } of resolve.distributions) needed.add(name);
    }
  }
  return needed;
}
