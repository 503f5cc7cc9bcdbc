import type { Platform } from '../platforms/types.ts';
import { evaluateMarker, MarkerEvaluationError } from '../python/markers.ts';
import { normalizeName } from '../python/names.ts';
import { satisfiesSpecifier } from '../python/specifiers.ts';
import type { Marker, Requirement } from '../python/types.ts';
import { isConflictName } from './conflicts.ts';
import { memberships, settleMemberships, type SetVariable } from './memberships.ts';
import {
  UNKNOWN_VERSION,
  type LockedDependency,
  type LockedDistribution,
  type LockedResolve,
} from './types.ts';

/** The distributions that apply, by project, in the order of the lock. */
export type Repository = ReadonlyMap<string, readonly LockedDistribution[]>;

/** One of several extras and groups that would each bring something else for a requirement. */
export interface Way {
  /** "extra cpu", "group gpu" */
  readonly by: string;
  /** What it brings. */
  readonly distributions: readonly LockedDistribution[];
}

/** Maximum number of extras to try for a requirement, and to take in total; a hostile lock could have any number. */
const MAX_EXTRAS = 30;
/**
 * Maximum number of distributions to examine in all trials of extras; real locks need a few thousand for each of a few
 * extras.
 */
const MAX_TRIALS = 300_000;

/**
 * The distributions of a resolve that apply on a platform. Markers may depend on extras and groups of the locked
 * project (`poetry.lock` 2.1, `pylock.toml`). Targets list requirements, not extras, so the extras and groups that
 * provide the requirements are chosen: first those without an alternative, then, among several, the one that removes
 * nothing required and adds the least. Where several that are equally good would bring different distributions, the lock
 * does not say which is meant.
 *
 * @param wishes what the result must contain.
 * @param onAmbiguous called with a requirement for which the lock does not say what is meant.
 */
export function repositoryOf(
  { distributions }: Pick<LockedResolve, 'distributions'>,
  platform: Platform,
  wishes: readonly Requirement[] = [],
  onAmbiguous?: (requirement: Requirement, ways: readonly Way[]) => void,
): Repository {
  const extras = new Set<string>();
  const wanted = wishes.filter((requirement) => applies(requirement, platform));
  const budget = { left: MAX_TRIALS };
  let own: ReadonlyMap<string, readonly LockedDistribution[]> | undefined;
  let repository = withExtras(distributions, platform, extras);
  for (;;) {
    const met = wanted.filter((requirement) => brings(repository, requirement));
    const unmet = wanted.filter((requirement) => !brings(repository, requirement));
    if (unmet.length === 0) return repository;
    own ??= byName(distributions);
    const [narrowest] = unmet
      .map((requirement) => ({ requirement, ways: waysTo(requirement, own!, platform, extras, budget) }))
      .filter(({ ways }) => ways.length > 0)
      .toSorted((one, other) => one.ways.length - other.ways.length);
    budget.left -= distributions.length * (narrowest?.ways.length ?? 0);
    if (narrowest === undefined || extras.size === MAX_EXTRAS || budget.left < 0) return repository;
    const tried = narrowest.ways
      .map((extra) => ({ extra, with: withExtras(distributions, platform, new Set([...extras, extra])) }))
      .map((way) => ({ ...way, lost: met.filter((requirement) => !brings(way.with, requirement)).length }))
      .toSorted((one, other) => one.lost - other.lost || one.with.size - other.with.size);
    const best = tried[0]!;
    const { requirement } = narrowest;
    const ways = tried
      .filter(({ lost }) => lost === best.lost)
      .map((way) => ({ by: way.extra, distributions: acceptedIn(way.with, requirement) }));
    if (ways.some((way) => !isSameChoice(way, ways[0]!))) onAmbiguous?.(requirement, ways);
    extras.add(best.extra);
    repository = best.with;
  }
}

/** Whether two ways bring the same distributions for a requirement. */
function isSameChoice({ distributions: one }: Way, { distributions: other }: Way): boolean {
  return one.length === other.length && one.every((distribution, index) => distribution === other[index]);
}

function byName(
  distributions: readonly LockedDistribution[],
): ReadonlyMap<string, readonly LockedDistribution[]> {
  const names = new Map<string, LockedDistribution[]>();
  for (const one of distributions) {
    const known = names.get(one.name);
    if (known === undefined) names.set(one.name, [one]);
    else known.push(one);
  }
  return names;
}

/** Extras and groups not taken yet, each of which provides a requirement; none when the budget is used up. */
function waysTo(
  requirement: Requirement,
  distributions: ReadonlyMap<string, readonly LockedDistribution[]>,
  platform: Platform,
  extras: ReadonlySet<string>,
  budget: { left: number },
): readonly string[] {
  const own = distributions.get(requirement.normalizedName) ?? [];
  if (budget.left < 0) return [];
  const possible = extrasOf(own, requirement).filter((extra) => !extras.has(extra));
  budget.left -= own.length * (possible.length + 1);
  return possible.filter((extra) =>
    brings(withExtras(own, platform, new Set([...extras, extra])), requirement),
  );
}

/** A requirement that does not apply here does not count. */
function applies({ marker, extras }: Requirement, platform: Platform): boolean {
  return marker === undefined || (decided(marker, platform, extras) ?? false);
}

/** Whether a requirement allows the version and index of a distribution; an unknown version is allowed. */
export function accepts({ specifier, origin }: LockedDependency, one: LockedDistribution): boolean {
  const { version, artifacts } = one;
  if (origin !== undefined && one.origin !== undefined && origin !== one.origin) return false;
  if (specifier === '' || satisfiesSpecifier(version, specifier)) return true;
  return version === UNKNOWN_VERSION && !artifacts.some(({ filename }) => filename.endsWith('.whl'));
}

function brings(repository: Repository, requirement: Requirement): boolean {
  return (repository.get(requirement.normalizedName) ?? []).some((one) => accepts(requirement, one));
}

function acceptedIn(repository: Repository, requirement: Requirement): readonly LockedDistribution[] {
  return (repository.get(requirement.normalizedName) ?? []).filter((one) => accepts(requirement, one));
}

/** The extras and groups that determine whether a requirement is available. */
function extrasOf(own: readonly LockedDistribution[], requirement: Requirement): readonly string[] {
  const asked = own
    .filter((one) => accepts(requirement, one))
    .flatMap(({ marker }) => (marker === undefined ? [] : memberships(marker)))
    .filter(({ name }) => !isConflictName(name));
  return [...new Set(asked.map(({ name, variable }) => keyOf(name, variable)))].slice(0, MAX_EXTRAS);
}

/** An extra and a dependency group may have the same name. */
function keyOf(name: string, variable: SetVariable): string {
  return `${variable === 'dependency_groups' ? 'group' : 'extra'} ${normalizeName(name)}`;
}

function withExtras(
  distributions: readonly LockedDistribution[],
  platform: Platform,
  extras: ReadonlySet<string>,
): Repository {
  const repository = new Map<string, LockedDistribution[]>();
  for (const distribution of distributions) {
    const { name, marker } = distribution;
    if (marker !== undefined && !mayHold(inExtras(marker, extras), platform)) continue;
    const known = repository.get(name);
    if (known === undefined) repository.set(name, [distribution]);
    else known.push(distribution);
  }
  return repository;
}

function inExtras(marker: Marker, extras: ReadonlySet<string>): Marker {
  if (extras.size === 0) return marker;
  return settleMemberships(marker, (name, variable) =>
    isConflictName(name) ? undefined : extras.has(keyOf(name, variable)),
  );
}

/** Whether a marker of a lock holds. An undecidable fork is kept: its wheels decide. */
export function mayHold(marker: Marker, platform: Platform): boolean {
  return decided(marker, platform) ?? true;
}

/** Whether a marker holds; undefined when the platform lacks a variable that it uses. */
function decided(marker: Marker, platform: Platform, extras?: readonly string[]): boolean | undefined {
  try {
    return evaluateMarker(marker, platform.markers, extras);
  } catch (error) {
    if (error instanceof MarkerEvaluationError) return undefined;
    throw error;
  }
}
