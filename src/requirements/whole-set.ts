import type { Requirement } from '../python/types.ts';
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
      requirement: anyVersion(name),
      target: lock.path,
      place: { path: lock.path },
    }));
  return [...roots, ...others];
}

/** The requirement that is nothing but a normalized name. */
function anyVersion(name: string): Requirement {
  const none = { extras: [], specifier: '', url: undefined, marker: undefined };
  return { name, normalizedName: name, ...none, text: name };
}
