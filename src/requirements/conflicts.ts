import { normalizeName } from '../python/names.ts';
import type { Marker, Requirement } from '../python/types.ts';
import { settleMemberships } from './memberships.ts';

/**
 * Extras that a project declares as conflicting (`[tool.uv] conflicts`) have names of their own in the markers of its
 * `uv.lock`: `extra == 'extra-3-app-cpu'` holds when the extra `cpu` of `app` (3 characters) is wanted by anybody, while
 * other markers with `extra` speak of who asks. Groups and projects have such names, too.
 */
const CONFLICT_NAME = /^(?:extra|group|project)-\d+-/;

/** Whether the name of an extra in a marker is one of those. */
export function isConflictName(name: string): boolean {
  return CONFLICT_NAME.test(name);
}

/** The names of the project and the extras that a requirement wants, as they stand in markers about conflicts. */
export function conflictNames({ normalizedName, extras }: Requirement): readonly string[] {
  const project = `${normalizedName.length}-${normalizedName}`;
  return [`project-${project}`, ...extras.map((extra) => `extra-${project}-${normalizeName(extra)}`)];
}

/** `marker` with what it says about conflicts decided. @param isWanted whether somebody wants what has that name */
export function settleConflicts(marker: Marker, isWanted: (name: string) => boolean): Marker {
  return settleMemberships(marker, (name) => (isConflictName(name) ? isWanted(name) : undefined));
}
