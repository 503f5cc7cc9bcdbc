import { normalizeName } from '../python/names.ts';
import type { Marker, Requirement } from '../python/types.ts';
import { settleMemberships } from './memberships.ts';

/**
 * Extras that a project declares as conflicting (`[tool.uv] conflicts`) have special names in the markers of its
 * `uv.lock`: `extra == 'extra-3-app-cpu'` holds when anything requires the extra `cpu` of `app` (3 characters), while
 * other markers with `extra` refer to the requester. Groups and projects have such names, too.
 */
const CONFLICT_NAME = /^(?:extra|group|project)-\d+-/;

/** Whether the name of an extra in a marker is one of those. */
export function isConflictName(name: string): boolean {
  return CONFLICT_NAME.test(name);
}

/** The names of the project and the extras that a requirement asks for, as markers about conflicts spell them. */
export function conflictNames({ normalizedName, extras }: Requirement): readonly string[] {
  const project = `${normalizedName.length}-${normalizedName}`;
  return [`project-${project}`, ...extras.map((extra) => `extra-${project}-${normalizeName(extra)}`)];
}

/**
 * `marker` with its conditions about conflicts decided. @param isWanted whether anything requires what has that name
 */
export function settleConflicts(marker: Marker, isWanted: (name: string) => boolean): Marker {
  return settleMemberships(marker, (name) => (isConflictName(name) ? isWanted(name) : undefined));
}
