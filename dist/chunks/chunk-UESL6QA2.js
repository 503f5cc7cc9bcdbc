import {
  alwaysHolds,
  neverHolds
} from "./chunk-QQLENHY2.js";

// src/requirements/memberships.ts
function settleMemberships(marker, isMember) {
  if (marker.kind !== "compare") {
    const left = settleMemberships(marker.left, isMember);
    const right = settleMemberships(marker.right, isMember);
    const [neutral, deciding] = marker.kind === "and" ? [alwaysHolds, neverHolds] : [neverHolds, alwaysHolds];
    if (left === deciding || right === neutral) return left;
    return right === deciding || left === neutral ? right : { ...marker, left, right };
  }
  const asked = membershipOf(marker);
  const known = asked && isMember(asked.name, asked.variable);
  if (asked === void 0 || known === void 0) return marker;
  return known === asked.isWanted ? alwaysHolds : neverHolds;
}
function memberships(marker) {
  if (marker.kind !== "compare") return [...memberships(marker.left), ...memberships(marker.right)];
  const asked = membershipOf(marker);
  return asked === void 0 ? [] : [asked];
}
function membershipOf(marker) {
  const { left, operator, right } = marker;
  const [operand, other] = left.kind === "variable" ? [left, right] : [right, left];
  if (operand.kind !== "variable" || other.kind !== "literal") return void 0;
  const [yes, no] = operand.name === "extra" ? ["==", "!="] : ["in", "not in"];
  const isSet = operand.name === "extras" || operand.name === "dependency_groups";
  if (operand.name !== "extra" && !(isSet && operand === right)) return void 0;
  if (operator !== yes && operator !== no) return void 0;
  return { name: other.value, variable: operand.name, isWanted: operator === yes };
}

export {
  settleMemberships,
  memberships
};
