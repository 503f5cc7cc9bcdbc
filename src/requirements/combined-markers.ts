import { formatRequirement } from '../python/requirement.ts';
import type { Marker, Requirement } from '../python/types.ts';

/** Holds everywhere. */
export const alwaysHolds = comparison('python_version', '>=', '0');
/** Holds nowhere. */
export const neverHolds = comparison('python_version', '<', '0');

function comparison(name: 'python_version' | 'extra', operator: string, value: string): Marker {
  return {
    kind: 'compare',
    left: { kind: 'variable', name },
    operator,
    right: { kind: 'literal', value },
  };
}

/** No tool writes more; deeper trees would overflow the stack. */
export const MAX_ALTERNATIVES = 1000;

/** True where one of the markers is; undefined (always) when one of them is, or when there are too many to decide. */
export function anyMarker(markers: readonly (Marker | undefined)[]): Marker | undefined {
  const known = markers.filter((marker) => marker !== undefined);
  return known.length < markers.length || known.length === 0 || known.length > MAX_ALTERNATIVES
    ? undefined
    : known.reduce((left, right) => ({ kind: 'or', left, right }));
}

/** True where all of the markers are; undefined means always. */
export function allMarkers(...markers: readonly (Marker | undefined)[]): Marker | undefined {
  const known = markers.filter((marker) => marker !== undefined);
  return known.length === 0 ? undefined : known.reduce((left, right) => ({ kind: 'and', left, right }));
}

/** `extra == "name"`. */
export function extraMarker(name: string): Marker {
  return comparison('extra', '==', name);
}

/** `requirement` under a further condition. */
export function underMarker(requirement: Requirement, marker: Marker | undefined): Requirement {
  if (marker === undefined) return requirement;
  const changed = { ...requirement, marker: allMarkers(requirement.marker, marker) };
  return { ...changed, text: formatRequirement(changed) };
}
