import { posix } from 'node:path';
import { Problems, userError } from '../host/types.ts';
import { pythonOf } from '../platforms/python-of.ts';
import type { Platform } from '../platforms/types.ts';
import { normalizeName } from '../python/names.ts';
import { compareVersions, satisfiesSpecifier } from '../python/specifiers.ts';
import type { Requirement } from '../python/types.ts';
import { compareBuildTags, compressedTags, wheelFilenameParts } from '../python/wheel-filename.ts';
import {
  type Candidate,
  type Elsewhere,
  reportLockEnvironments,
  reportLockPython,
  reportProject,
  reportSubset,
  reportUnknownUrl,
  noSha256,
} from './selection-problems.ts';
import { alternativesOf, reportAlternatives } from './ambiguous-choices.ts';
import { closureOf } from './closure.ts';
import { isForEnvironment, isForPython } from './lock-fit.ts';
import { accepts, repositoryOf } from './repository.ts';
import { chainOf, type Request, SubsetTooLargeError } from './subset.ts';
import { bestTagRank, tagRanks } from './wheel-tags.ts';
import { checkoutPath, localPath } from './lock-paths.ts';
import {
  UNKNOWN_VERSION,
  type FirstPartyProject,
  type Lock,
  type LockedArtifact,
  type LockedDistribution,
  type LockedResolve,
  type PinnedWheel,
  type RootRequirement,
} from './types.ts';

/** Why a wheel was chosen. */
export interface WheelReason {
  /** Its best tag on the platform. */
  readonly tag: string;
  /** The shortest chain from a target's requirement to this project, the target's requirement first. */
  readonly chain: readonly Requirement[];
  /** The requester: the spec of a target, or the lock itself when all of it is used. */
  readonly target: string;
  /** Other versions of the project in the lock. */
  readonly otherVersions: readonly string[];
}

export interface SelectedWheels {
  /** Sorted by name. */
  readonly wheels: readonly PinnedWheel[];
  /** One for each wheel, in the same order. */
  readonly reasons: readonly WheelReason[];
  /** Projects of the checkout that are needed as well; sorted by name. */
  readonly projects: readonly FirstPartyProject[];
  /** What was excluded or replaced, as the lock says. */
  readonly changes: LockChanges;
  /** All of the lock was used, because it does not record dependencies. */
  readonly isWholeSet?: true;
  /** The lock has not been compared with the requirements of its wheels. */
  readonly mayLack?: true;
}

/** Requirements that a lock changes. */
export type LockChanges = Pick<Lock, 'excluded' | 'overridden'>;

/** The result if nothing is required. */
export const noWheels: SelectedWheels = {
  wheels: [],
  reasons: [],
  projects: [],
  changes: { excluded: [], overridden: new Map() },
};

interface SelectWheelsOptions {
  /** Additional version limits; they do not require anything themselves. */
  readonly constraints?: readonly Requirement[];
  /** Called for every version that would be chosen if it had a wheel for the platform. */
  readonly onNoWheel?: (distribution: LockedDistribution) => void;
  /** By project: the newest version with a fitting wheel that an index has, for messages. */
  readonly newestElsewhere?: ReadonlyMap<string, Elsewhere>;
}

/**
 * Picks the wheels that a platform needs from a lock (pex: `resolve/lockfile/subset.py` and `LockedResolve.resolve`):
 * the closure of the roots, for each project the newest version that all its requesters accept, and the wheel of that
 * version with the best tag. Never a source distribution.
 *
 * @returns the wheels, sorted by name.
 * @throws UserError with every requirement that cannot be satisfied, the reason, and the fix.
 */
export function selectWheels(
  lock: Lock,
  roots: readonly RootRequirement[],
  platform: Platform,
  options: SelectWheelsOptions = {},
): SelectedWheels {
  const problems = new Problems();
  for (const root of roots) if (!isKnownUrl(lock, root.requirement)) reportUnknownUrl(problems, lock, root);
  if (!isForPython(lock, platform)) reportLockPython(problems, lock, platform, roots);
  if (!isForEnvironment(lock, platform)) reportLockEnvironments(problems, lock, platform, roots);
  problems.throwIfErrors();

  const ranks = tagRanks(platform);
  const attempts = lock.resolves.map((resolve) => attempt(lock, resolve, roots, platform, ranks, options));
  const solved = attempts.filter(({ problems: found }) => !found.hasErrors);
  const fitting = solved.length > 1 ? solved.filter((one) => holdsHere(one.resolve, platform)) : solved;
  const best = mostSpecific(fitting, platform.tags.length);
  if (best !== undefined) return selected(best, lock, platform);

  problems.add(leastBroken(attempts, platform));
  if (!problems.hasErrors) {
    problems.error({
      code: 'no-resolve-for-platform',
      message: `${lock.path} has no resolved distributions for ${platform.description}`,
      place: { path: lock.path },
      help: 'regenerate the lock for this platform too (with pex: `--style universal`)',
    });
  }
  problems.throwIfErrors();
  return noWheels;
}

interface Choice {
  readonly distribution: LockedDistribution;
  readonly artifact: LockedArtifact;
  /** Index of the best tag in the platform's list: 0 is best. */
  readonly rank: number;
}

/** A choice with its requesters, the nearest first. */
type AskedChoice = Choice & { readonly requests: readonly Request[] };

interface Attempt {
  readonly resolve: LockedResolve;
  readonly chosen: readonly AskedChoice[];
  readonly projects: readonly LockedDistribution[];
  readonly problems: Problems;
}

/** A requirement with a URL must be one of those the lock was made for. */
function isKnownUrl(lock: Lock, requirement: Requirement): boolean {
  if (requirement.url === undefined) return true;
  const { normalizedName, url } = requirement;
  return (
    lock.requirements.some((known) => known.normalizedName === normalizedName && known.url === url) ||
    lock.resolves.some(({ distributions }) =>
      distributions.some(
        ({ name, artifacts, source, project }) =>
          name === normalizedName &&
          (source === url ||
            isSameName(project?.directory, url) ||
            artifacts.some((artifact) => artifact.url === url || isSameName(artifact.url, url))),
      ),
    )
  );
}

/** Whether two paths may mean the same: each may be written from another directory. */
function isSameName(locked: string | undefined, url: string): boolean {
  const [one, other] = [locked, url].map((place) => (place === undefined ? undefined : localPath(place)));
  return one !== undefined && other !== undefined && posix.basename(one) === posix.basename(other);
}

/** A lock with this many unavailable projects is the wrong one; more errors would not help. */
const MAX_PROBLEMS = 100;

function attempt(
  lock: Lock,
  resolve: LockedResolve,
  roots: readonly RootRequirement[],
  platform: Platform,
  ranks: ReadonlyMap<string, number>,
  options: SelectWheelsOptions,
): Attempt {
  const problems = new Problems();
  const rankOf = rankingBy(ranks);
  const chosen: AskedChoice[] = [];
  const projects: LockedDistribution[] = [];
  try {
    const { repository, subset, ambiguous } = closureOf(lock, resolve, roots, platform);
    if (subset.undecided.length + subset.ambiguous.length > 0) reportSubset(problems, lock, platform, subset);
    for (const [name, requests] of subset.requests) {
      const candidates = (repository.get(name) ?? []).map((distribution) =>
        judge(distribution, requests, platform, rankOf, options.constraints ?? []),
      );
      const choices = candidates.flatMap((candidate) => candidate.choices);
      const usable = [...new Set(choices.map(({ distribution }) => distribution))];
      const alternatives = alternativesOf(lock, name, usable, ambiguous.get(name) ?? []);
      if (alternatives.length > 0) reportAlternatives(problems, lock, requests, alternatives);
      const choice = bestChoice(choices, lock.format);
      const project = candidates.find(isFirstParty)?.distribution;
      if (choice !== undefined) chosen.push({ ...choice, requests });
      else if (project !== undefined) projects.push(project);
      else reportProject(problems, { ...options, lock, platform, name, requests, candidates, ranks });
      if (problems.size >= MAX_PROBLEMS) break;
    }
  } catch (error) {
    if (!(error instanceof SubsetTooLargeError)) throw error;
    problems.error({
      code: 'lock-too-complex',
      message: `Dependency resolution from ${lock.path} did not terminate`,
      place: { path: lock.path },
      help: 'regenerate the lock file',
    });
  }
  for (const { distribution, artifact } of chosen) checkHash(problems, lock, distribution, artifact);
  return { resolve, chosen, projects, problems };
}

/** A project of the checkout: accepted by the tool that locked it; its version may be known only to its build. */
function isFirstParty({ distribution, fault }: Candidate): boolean {
  return distribution.project !== undefined && fault !== 'python';
}

/** Why a locked version cannot be used, or its wheels that can. */
function judge(
  distribution: LockedDistribution,
  requests: readonly Request[],
  platform: Platform,
  rankOf: RankOf,
  constraints: readonly Requirement[],
): Candidate & { readonly choices: readonly Choice[] } {
  const python = pythonOf(platform);
  if (distribution.requiresPython !== undefined) {
    if (python === undefined || !satisfiesSpecifier(python, distribution.requiresPython)) {
      return { distribution, fault: 'python', refusing: [], choices: [] };
    }
  }
  const refusing = requests.filter(({ requirement }) => !accepts(requirement, distribution));
  const constrained = constraints.some(
    (constraint) => constraint.normalizedName === distribution.name && !accepts(constraint, distribution),
  );
  if (refusing.length > 0 || constrained) return { distribution, fault: 'version', refusing, choices: [] };
  const choices = distribution.artifacts.flatMap((artifact) => {
    const rank = rankOf(artifact, distribution.name);
    return rank === undefined ? [] : [{ distribution, artifact, rank }];
  });
  return { distribution, fault: choices.length === 0 ? 'wheel' : undefined, refusing: [], choices };
}

/** Index of a wheel's best tag on the platform; undefined when it has none or is not a wheel of the project. */
type RankOf = (artifact: LockedArtifact, project: string) => number | undefined;

/** The files of a lock share a few sets of tags, and each set has many tags. */
function rankingBy(ranks: ReadonlyMap<string, number>): RankOf {
  const known = new Map<string, number | undefined>();
  return ({ filename }, project) => {
    const tags = compressedTags(filename);
    if (tags === undefined) return undefined;
    if (!known.has(tags)) known.set(tags, bestTagRank(filename, ranks));
    const best = known.get(tags);
    // Most files of a lock are for other platforms: only the names of the rest are parsed in full.
    const name = best === undefined ? undefined : wheelFilenameParts(filename)?.name;
    // uv also rejects a file of another project.
    return name !== undefined && normalizeName(name) === project ? best : undefined;
  };
}

/**
 * The newest version, then the best tag. Among equals pex takes the last; pip, uv and other tools take the highest
 * build tag, then the first.
 */
function bestChoice(choices: readonly Choice[], format: Lock['format']): Choice | undefined {
  let best: Choice | undefined;
  for (const choice of choices) {
    if (best === undefined) {
      best = choice;
      continue;
    }
    const age = compareVersions(choice.distribution.version, best.distribution.version);
    const order = age === 0 ? best.rank - choice.rank : age;
    if (order > 0 || (order === 0 && winsTie(choice.artifact, best.artifact, format))) best = choice;
  }
  return best;
}

function winsTie(one: LockedArtifact, other: LockedArtifact, format: Lock['format']): boolean {
  return format === 'pex' || compareBuildTags(buildTagOf(one), buildTagOf(other)) > 0;
}

function buildTagOf({ filename }: LockedArtifact): string | undefined {
  return wheelFilenameParts(filename)?.buildTag;
}

function holdsHere(resolve: LockedResolve, platform: Platform): boolean {
  return repositoryOf({ distributions: [asDistribution(resolve)] }, platform).size > 0;
}

function asDistribution({ marker }: LockedResolve): LockedDistribution {
  return { name: '', version: '0', requiresPython: undefined, dependencies: [], artifacts: [], marker };
}

/** The set whose wheels are most specific to the platform, by the mean rank of their tags; the last among equals. */
function mostSpecific(attempts: readonly Attempt[], tagCount: number): Attempt | undefined {
  const span = Math.max(tagCount - 1, 1);
  let best: { readonly attempt: Attempt; readonly score: number } | undefined;
  for (const candidate of attempts) {
    const scores = candidate.chosen.map(({ rank }) => (span - rank) / span);
    const score = scores.length === 0 ? 0 : scores.reduce((sum, one) => sum + one, 0) / scores.length;
    if (best === undefined || score >= best.score) best = { attempt: candidate, score };
  }
  return best?.attempt;
}

/** The problems of the set that was meant for the platform, else of the one that comes nearest. */
function leastBroken(attempts: readonly Attempt[], platform: Platform): Problems['diagnostics'] {
  const meant = attempts.filter(({ resolve }) => holdsHere(resolve, platform));
  const [best] = (meant.length > 0 ? meant : attempts).toSorted(
    (left, right) => left.problems.size - right.problems.size,
  );
  return best?.problems.diagnostics ?? [];
}

function checkHash(
  problems: Problems,
  lock: Lock,
  distribution: LockedDistribution,
  { filename, hash }: LockedArtifact,
): void {
  if (hash.algorithm === 'sha256' && /^[0-9a-f]{64}$/.test(hash.hex)) return;
  const only = hash.hex === '' ? '' : `, only ${hash.algorithm}:${hash.hex}`;
  problems.error(noSha256(lock, `${filename} of ${distribution.name} ${distribution.version}${only}`));
}

function selected({ chosen, projects }: Attempt, lock: Lock, platform: Platform): SelectedWheels {
  const sorted = chosen.toSorted((left, right) => byName(left.distribution, right.distribution));
  const versions = new Map<string, Set<string>>();
  for (const { name, version } of lock.resolves.flatMap(({ distributions }) => distributions)) {
    versions.set(name, (versions.get(name) ?? new Set()).add(version));
  }
  return {
    wheels: sorted.map(({ distribution, artifact }) => ({
      name: distribution.name,
      version: versionOf(distribution, artifact),
      filename: artifact.filename,
      url: artifact.url,
      sha256: artifact.hash.hex,
      size: artifact.size,
      lockPath: lock.path,
    })),
    reasons: sorted.map(({ distribution, rank, requests }) => ({
      tag: platform.tags[rank]!,
      chain: chainOf(requests[0]!),
      target: requests[0]!.root.target,
      otherVersions: [...(versions.get(distribution.name) ?? [])].filter(
        (version) => version !== distribution.version && version !== UNKNOWN_VERSION,
      ),
    })),
    projects: projects
      .toSorted(byName)
      .map(({ name, version, project }) => firstPartyProject(lock, name, version, project!.directory)),
    changes: { excluded: lock.excluded, overridden: lock.overridden },
    ...(lock.wholeSet && { isWholeSet: true }),
    // In a requirements file, dependencies are only recorded in comments.
    ...((lock.wholeSet === true || lock.byNeeds === true || lock.format === 'requirements') && {
      mayLack: true,
    }),
  };
}

/** A replacement wheel for a project of unknown version has its own version. */
function versionOf({ version }: LockedDistribution, { filename }: LockedArtifact): string {
  return version === UNKNOWN_VERSION ? (wheelFilenameParts(filename)?.version ?? version) : version;
}

function byName(left: LockedDistribution, right: LockedDistribution): number {
  return left.name < right.name ? -1 : Number(left.name > right.name);
}

/** @throws UserError when the project is outside the checkout */
function firstPartyProject(
  lock: Lock,
  name: string,
  version: string,
  written: string | undefined,
): FirstPartyProject {
  const directory = written === undefined ? undefined : checkoutPath(lock.path, written);
  if (written === undefined || directory !== undefined)
    return { name, version, directory, lockPath: lock.path };
  throw userError({
    code: 'project-outside',
    message: `${lock.path} takes ${name} from \`${written}\`, which is not in the checkout`,
    place: { path: lock.path },
    help: 'move the project below the build root, or publish it and lock the published version',
  });
}
