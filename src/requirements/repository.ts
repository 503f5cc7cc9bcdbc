import type { Platform } from '../platforms/types.ts';
import { evaluateMarker, MarkerEvaluationError } from '../python/markers.ts';
import { normalizeName } from '../python/names.ts';
import { satisfiesSpecifier } from '../python/specifiers.ts';
import type { Marker, Requirement } from '../python/types.ts';
import { isConflictName } from './conflicts.ts';
import { memberships, settleMemberships, type SetVariable } from './memberships.ts';
import { UNKNOWN_VERSION, type LockedDistribution, type LockedResolve } from './types.ts';

/** The distributions that count, by project; in the order of the lock. */
export type Repository = ReadonlyMap<string, readonly LockedDistribution[]>;

/** So many extras are tried for a requirement, and taken in all; a hostile lock could have any number. */
const MAX_EXTRAS = 30;

/**
 * The distributions of a resolve that count on a platform. Markers may ask for extras and groups of the project that was
 * locked (`poetry.lock` 2.1, `pylock.toml`). Nobody says which of them to install here: a target asks for requirements.
 * So those count that bring what is asked for: first where there is one way only, and of several ways the one that takes
 * nothing away that is asked for, and brings least.
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
  let repository = withExtras(distributions, platform, extras);
  for (;;) {
    const unmet = wanted.filter((requirement) => !brings(repository, requirement));
    const met = wanted.filter((requirement) => brings(repository, requirement));
    const [narrowest] = unmet
      .map((requirement) => waysTo(requirement, distributions, platform, extras))
      .filter((ways) => ways.length > 0)
      .toSorted((one, other) => one.length - other.length);
    if (narrowest === undefined || extras.size === MAX_EXTRAS) return repository;
    const [best] = narrowest
      .map((extra) => ({ extra, with: withExtras(distributions, platform, new Set([...extras, extra])) }))
      .map((way) => ({ ...way, lost: met.filter((requirement) => !brings(way.with, requirement)).length }))
      .toSorted((one, other) => one.lost - other.lost || one.with.size - other.with.size);
    extras.add(best!.extra);
    repository = best!.with;
  }
}

/** Extras and groups that are not taken yet, each of which brings a requirement. */
function waysTo(
  requirement: Requirement,
  distributions: readonly LockedDistribution[],
  platform: Platform,
  extras: ReadonlySet<string>,
): readonly string[] {
  const own = distributions.filter(({ name }) => name === requirement.normalizedName);
  return extrasOf(own, requirement).filter(
    (extra) =>
      !extras.has(extra) && brings(withExtras(own, platform, new Set([...extras, extra])), requirement),
  );
}

/** A requirement that asks for nothing here decides nothing. */
function applies({ marker, extras }: Requirement, platform: Platform): boolean {
  return marker === undefined || (decided(marker, platform, extras) ?? false);
}

/** Whether a distribution is a version that a requirement allows; one that nobody knows is. */
export function accepts({ specifier }: Requirement, { version, artifacts }: LockedDistribution): boolean {
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
