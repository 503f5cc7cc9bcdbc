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

/** The distributions that count, by project; in the order of the lock. */
export type Repository = ReadonlyMap<string, readonly LockedDistribution[]>;

/** So many extras are tried for a requirement, and taken in all; a hostile lock could have any number. */
const MAX_EXTRAS = 30;
/** Distributions looked at in all trials of extras; real locks need some thousand for each of a few extras. */
const MAX_TRIALS = 300_000;

/**
 * The distributions of a resolve that count on a platform. Markers may ask for extras and groups of the project that
 * was locked (`poetry.lock` 2.1, `pylock.toml`). Nobody says which of them to install here: a target asks for
 * requirements. So those count that bring what is required: first where there is one way only, and of several ways
 * the one that takes nothing away that is asked for, and brings least.
 *
 * @param wishes what must be had.
 */
export function repositoryOf(
  { distributions }: Pick<LockedResolve, 'distributions'>,
  platform: Platform,
  wishes: readonly Requirement[] = [],
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
      .map((requirement) => waysTo(requirement, own!, platform, extras, budget))
      .filter((ways) => ways.length > 0)
      .toSorted((one, other) => one.length - other.length);
    budget.left -= distributions.length * (narrowest?.length ?? 0);
    if (narrowest === undefined || extras.size === MAX_EXTRAS || budget.left < 0) return repository;
    const [best] = narrowest
      .map((extra) => ({ extra, with: withExtras(distributions, platform, new Set([...extras, extra])) }))
      .map((way) => ({ ...way, lost: met.filter((requirement) => !brings(way.with, requirement)).length }))
      .toSorted((one, other) => one.lost - other.lost || one.with.size - other.with.size);
    extras.add(best!.extra);
    repository = best!.with;
  }
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

/** Extras and groups that are not taken yet, each of which brings a requirement; none when nothing of the budget is left. */
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

/** A requirement that asks for nothing here decides nothing. */
function applies({ marker, extras }: Requirement, platform: Platform): boolean {
  return marker === undefined || (decided(marker, platform, extras) ?? false);
}

/** Whether a distribution is a version, of the index, that a requirement allows; a version that nobody knows is. */
export function accepts({ specifier, origin }: LockedDependency, one: LockedDistribution): boolean {
  const { version, artifacts } = one;
  if (origin !== undefined && one.origin !== undefined && origin !== one.origin) return false;
  if (specifier === '' || satisfiesSpecifier(version, specifier)) return true;
  return version === UNKNOWN_VERSION && !artifacts.some(({ filename }) => filename.endsWith('.whl'));
}

function brings(repository: Repository, requirement: Requirement): boolean {
  return (repository.get(requirement.normalizedName) ?? []).some((one) => accepts(requirement, one));
}

/** The extras and groups on which it depends whether a requirement can be had. */
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

/** Whether a marker of a lock holds. An undecidable fork is left in: its wheels decide. */
export function mayHold(marker: Marker, platform: Platform): boolean {
  return decided(marker, platform) ?? true;
}

/** Whether a marker holds; undefined when the platform does not say all that it asks for. */
function decided(marker: Marker, platform: Platform, extras?: readonly string[]): boolean | undefined {
  try {
    return evaluateMarker(marker, platform.markers, extras);
  } catch (error) {
    if (error instanceof MarkerEvaluationError) return undefined;
    throw error;
  }
}
