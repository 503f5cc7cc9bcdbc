import { parseRequirement } from '../python/requirement.ts';
import type { Repository } from './repository.ts';
import type { Lock, RootRequirement } from './types.ts';

/**
 * All distributions of a lock without dependencies are used, but a project of the checkout only when something requires
 * it: targets decide which first-party code a package contains.
 */
export function withWholeSet(
  lock: Lock,
  repository: Repository,
  roots: readonly RootRequirement[],
): readonly RootRequirement[] {
  if (lock.wholeSet !== true) return roots;
  const others = [...repository]
    .filter(([, distributions]) => distributions.every(({ project }) => project === undefined))
    .filter(([name]) => lock.leftOut?.has(name) !== true)
    .map(([name]) => ({
      requirement: parseRequirement(name),
      target: lock.path,
      place: { path: lock.path },
    }));
  return [...roots, ...others];
}
