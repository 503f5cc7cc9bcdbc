import type { Marker } from '../python/types.ts';
import { alwaysHolds, neverHolds } from './combined-markers.ts';

/** Marker variables that describe what is installed, not where. */
export type SetVariable = 'extra' | 'extras' | 'dependency_groups';

/**
 * `marker` with its conditions about extras and dependency groups decided: `extra == "name"`, `"name" in extras`,
 * `"name" in dependency_groups` and their opposites. Conditions that `isMember` does not know are kept.
 */
export function settleMemberships(
  marker: Marker,
  isMember: (name: string, variable: SetVariable) => boolean | undefined,
): Marker {
  if (marker.kind !== 'compare') {
    const left = settleMemberships(marker.left, isMember);
    const right = settleMemberships(marker.right, isMember);
    // Decided conditions are removed: evaluating them would need a variable that a platform may not have.
    const [neutral, deciding] = marker.kind === 'and' ? [alwaysHolds, neverHolds] : [neverHolds, alwaysHolds];
    if (left === deciding || right === neutral) return left;
    return right === deciding || left === neutral ? right : { ...marker, left, right };
  }
  const asked = membershipOf(marker);
  const known = asked && isMember(asked.name, asked.variable);
  if (asked === undefined || known === undefined) return marker;
  return known === asked.isWanted ? alwaysHolds : neverHolds;
}

/** A marker's conditions about extras and groups, in order. */
export function memberships(marker: Marker): readonly Membership[] {
  if (marker.kind !== 'compare') return [...memberships(marker.left), ...memberships(marker.right)];
  const asked = membershipOf(marker);
  return asked === undefined ? [] : [asked];
}

interface Membership {
  readonly name: string;
  readonly variable: SetVariable;
  readonly isWanted: boolean;
}

function membershipOf(marker: Extract<Marker, { kind: 'compare' }>): Membership | undefined {
  const { left, operator, right } = marker;
  const [operand, other] = left.kind === 'variable' ? [left, right] : [right, left];
  if (operand.kind !== 'variable' || other.kind !== 'literal') return undefined;
  const [yes, no] = operand.name === 'extra' ? ['==', '!='] : ['in', 'not in'];
  const isSet = operand.name === 'extras' || operand.name === 'dependency_groups';
  // `extras in "name"` has no meaning.
  if (operand.name !== 'extra' && !(isSet && operand === right)) return undefined;
  if (operator !== yes && operator !== no) return undefined;
  return { name: other.value, variable: operand.name, isWanted: operator === yes };
}
