import { UserError, type Problems } from '../host/types.ts';
import type { Platform } from '../platforms/types.ts';
import { lacksHash, lacksKnownFile } from '../requirements/index-files.ts';
import type { Lock, LockedArtifact, LockedDistribution } from '../requirements/types.ts';
import { bestTagRank, isFitting, tagRanks } from '../requirements/wheel-tags.ts';

/** Downloads a file to find out its hash. @throws UserError where that fails, or where the lock allows another hash only */
export type Identify = (artifact: LockedArtifact, of: LockedDistribution) => Promise<LockedArtifact>;

/** Files that are downloaded at once. */
const AT_ONCE = 8;

/**
 * A lock with the hashes of files of which their index says none (PEP 503 does not demand one, and an MD5 proves
 * nothing): of each needed project the best wheel for the platform is downloaded and compared with the lock. Files that
 * are not needed for that are left out.
 * @param needed PEP 503 names
 * @param problems gets what cannot be had
 */
export async function withIdentifiedFiles(
  lock: Lock,
  needed: ReadonlySet<string>,
  platform: Platform,
  identify: Identify,
  problems: Problems,
): Promise<Lock> {
  const open = lock.resolves
    .flatMap(({ distributions }) => distributions)
    .filter((one) => needed.has(one.name) && lacksKnownFile(one));
  if (open.length === 0) return lock;
  const ranks = tagRanks(platform);
  const rankOf = (file: LockedArtifact): number => bestTagRank(file.filename, ranks) ?? Infinity;
  const isUsable = (file: LockedArtifact): boolean => isFitting(file, platform, ranks);
  const settled = await problems.collectAll(open, AT_ONCE, async (one) => {
    const known = one.artifacts.filter((file) => !lacksHash(file));
    const unknown = one.artifacts.filter((file) => lacksHash(file) && isUsable(file));
    if (unknown.length === 0) return [one, one] as const;
    if (known.some(isUsable)) return [one, { ...one, artifacts: known }] as const;
    const found = await firstThatMatches(
      one,
      unknown.toSorted((a, b) => rankOf(a) - rankOf(b)),
      identify,
    );
    return [one, { ...one, artifacts: [...known, found] }] as const;
  });
  const changed = new Map(settled);
  return {
    ...lock,
    resolves: lock.resolves.map(({ marker, distributions }) => ({
      marker,
      distributions: distributions.map((one) => changed.get(one) ?? one),
    })),
  };
}

/** A lock need not have the hash of every wheel: a build for one machine has fewer. @throws UserError of the first file */
async function firstThatMatches(
  one: LockedDistribution,
  files: readonly LockedArtifact[],
  identify: Identify,
): Promise<LockedArtifact> {
  let failure: UserError | undefined;
  for (const file of files) {
    try {
      return await identify(file, one);
    } catch (error) {
      const isMismatch =
        error instanceof UserError && error.diagnostics.every(({ code }) => code === 'hash-mismatch');
      if (!isMismatch) throw error;
      failure ??= error;
    }
  }
  throw failure ?? new Error('no file was given');
}
