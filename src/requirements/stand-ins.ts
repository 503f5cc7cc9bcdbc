import type { Platform } from '../platforms/types.ts';
import { compareVersions } from '../python/specifiers.ts';
import { isVersion } from '../python/versions.ts';
import { parseWheelFilename } from '../python/wheel-filename.ts';
import { UNKNOWN_VERSION, type Lock, type LockedArtifact, type LockedDistribution } from './types.ts';
import { isFitting, tagRanks } from './wheel-tags.ts';

/**
 * The distributions of a lock that have no wheel for a platform in it; projects of the checkout need none.
 * @param isWanted whether a project (PEP 503 name) is of interest
 */
export function lackingWheels(
  lock: Lock,
  platform: Platform,
  isWanted: (name: string) => boolean,
): readonly LockedDistribution[] {
  const ranks = tagRanks(platform);
  return (
    lock.resolves
      .flatMap(({ distributions }) => distributions)
      .filter(({ name, project }) => project === undefined && isWanted(name))
      // A file with a wrong hash is not missing.
      .filter(({ whyNoFile }) => whyNoFile?.isMismatch !== true)
      .filter(({ artifacts }) => !artifacts.some(({ filename }) => isFitting({ filename }, platform, ranks)))
  );
}

/** Whether a wheel with that file name is for exactly the version of a distribution and for the platform. */
export function canStandIn(
  filename: string,
  { name, version }: LockedDistribution,
  platform: Platform,
): boolean {
  const wheel = parseWheelFilename(filename);
  return (
    wheel?.normalizedName === name &&
    (version === UNKNOWN_VERSION || isSameVersion(wheel.version, version)) &&
    isFitting({ filename }, platform, tagRanks(platform))
  );
}

function isSameVersion(left: string, right: string): boolean {
  return isVersion(left) && isVersion(right) && compareVersions(left, right) === 0;
}

/** The lock with additional files for some of its distributions. */
export function withArtifacts(
  lock: Lock,
  added: ReadonlyMap<LockedDistribution, readonly LockedArtifact[]>,
): Lock {
  if (added.size === 0) return lock;
  const completed = (one: LockedDistribution): LockedDistribution => {
    const more = added.get(one);
    return more === undefined ? one : { ...one, artifacts: [...one.artifacts, ...more] };
  };
  const resolves = lock.resolves.map((one) => ({ ...one, distributions: one.distributions.map(completed) }));
  return { ...lock, resolves };
}
