import type { Platform } from '../platforms/types.ts';
import type { Requirement } from '../python/types.ts';
import { repositoryOf, type Repository } from './repository.ts';
import { gatherSubset, SubsetTooLargeError, withoutExcluded, type Subset } from './subset.ts';
import type { Lock, LockedResolve, RootRequirement } from './types.ts';
import { withWholeSet } from './whole-set.ts';

/** What a platform needs of a set of distributions, and those of it that count there. */
interface Closure {
  readonly repository: Repository;
  readonly subset: Subset;
}

/** So often more extras of the locked project are taken for what dependencies need; each time they may bring new ones. */
const MAX_ROUNDS = 10;

/**
 * What the roots need of a set of distributions on a platform. Where the lock leaves a dependency to an extra of the locked
 * project (`uvicorn[standard]` of one), that extra counts.
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
    const repository = repositoryOf(resolve, platform, wishes);
    const subset = gatherSubset(lock, repository, withWholeSet(lock, repository, roots), platform);
    // That their markers hold is known here; it may depend on who asks.
    const missing = [...subset.requests]
      .filter(([name]) => locked.has(name) && !repository.has(name))
      .map(([, [request]]) => ({ ...request!.requirement, marker: undefined }));
    const isNew = missing.some(({ normalizedName }) =>
      wishes.every((wish) => wish.normalizedName !== normalizedName),
    );
    if (!isNew || round === MAX_ROUNDS) return { repository, subset };
    wishes = [...wishes, ...missing];
  }
}

/** Names of the projects that a platform needs of any set of a lock; all of it when that does not come to an end. */
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
