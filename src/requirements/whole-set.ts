import type { Platform } from '../platforms/types.ts';
import { parseRequirement } from '../python/requirement.ts';
import { repositoryOf, type Repository } from './repository.ts';
import { gatherSubset, SubsetTooLargeError, withoutExcluded } from './subset.ts';
import type { Lock, RootRequirement } from './types.ts';

/**
 * Of a lock without dependencies every distribution is taken. A project of the checkout only when somebody asks for it:
 * what first-party code a package holds is the targets' business.
 */
export function withWholeSet(
  lock: Lock,
  repository: Repository,
  roots: readonly RootRequirement[],
): readonly RootRequirement[] {
  if (lock.wholeSet !== true) return roots;
  const others = [...repository]
    .filter(([, distributions]) => distributions.every(({ project }) => project === undefined))
    .map(([name]) => ({
      requirement: parseRequirement(name),
      target: lock.path,
      place: { path: lock.path },
    }));
  return [...roots, ...others];
}

/** Names of the projects that a platform needs of any set of a lock; all of it when that does not come to an end. */
export function neededProjects(
  lock: Lock,
  roots: readonly RootRequirement[],
  platform: Platform,
): ReadonlySet<string> {
  const needed = new Set<string>();
  for (const resolve of lock.resolves) {
    const repository = repositoryOf(resolve, platform, withoutExcluded(lock, roots));
    try {
      const { requests } = gatherSubset(lock, repository, withWholeSet(lock, repository, roots), platform);
      for (const name of requests.keys()) needed.add(name);
    } catch (error) {
      if (!(error instanceof SubsetTooLargeError)) throw error;
      for (const { name } of resolve.distributions) needed.add(name);
    }
  }
  return needed;
}
