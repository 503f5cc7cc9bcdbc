import type { Platform } from '../platforms/types.ts';
import { applies } from '../python/needs.ts';
import { formatRequirement } from '../python/requirement.ts';
import type { Requirement } from '../python/types.ts';
import type { LockChanges } from '../requirements/select-wheels.ts';
import { compareCodePoints } from '../text/code-points.ts';

/** What decides the order besides the wheels. */
export interface OrderQuestion {
  /** Those of the targets. */
  readonly requirements: readonly { readonly requirement: Requirement }[];
  readonly platform: Platform;
  readonly changes: LockChanges;
}

/** Everything but the wheels that decides their order, for digests. */
export function orderDigest(question: OrderQuestion): readonly unknown[] {
  const { excluded, overridden } = question.changes;
  return [
    rootsInOrder(question).map(({ normalizedName, extras }) => [normalizedName, [...extras].sort()]),
    excluded.map(formatRequirement),
    [...overridden].map(([name, replacements]) => [name, replacements.map(formatRequirement)]),
  ];
}

/** One requirement for each project that the platform needs, with the extras of all, in the order of `PEX-INFO`. */
export function rootsInOrder({ requirements, platform }: OrderQuestion): readonly Requirement[] {
  const sorted = requirements
    .map(({ requirement }) => ({ requirement, text: textOf(requirement) }))
    .sort((left, right) => compareCodePoints(left.text, right.text));
  const roots = new Map<string, Requirement>();
  for (const { requirement } of sorted) {
    if (!applies(requirement, platform, [])) continue;
    const { normalizedName } = requirement;
    const other = roots.get(normalizedName);
    const extras = [...new Set([...(other?.extras ?? []), ...requirement.extras])];
    roots.set(normalizedName, { ...(other ?? requirement), extras });
  }
  return [...roots.values()];
}

/** As pex writes it, which has a blank before the `@` of a URL. */
function textOf(requirement: Requirement): string {
  const text = formatRequirement(requirement);
  return requirement.url === undefined ? text : text.replace('@', ' @');
}
