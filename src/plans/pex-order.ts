import { wheelNeeds } from '../formats/wheel-needs.ts';
import { applies, parsed } from '../python/needs.ts';
import type { Requirement } from '../python/types.ts';
import { isExcluded } from '../requirements/subset.ts';
import type { StoredWheel } from '../wheels/types.ts';
import { rootsInOrder, type OrderQuestion } from './root-order.ts';
import { bringsNew, MAX_WISHES } from './unmet-requirements.ts';

/**
 * The wheels in the order in which `pex3 venv create --pex-repository` installs them (pex 2.105.2, pex/environment.py,
 * `resolve_dists`): the requirements in the order of `PEX-INFO`, each followed by what its wheel requires, depth first.
 * Wheels that nothing requires come last.
 * @throws UserError for a wheel that cannot be read
 */
export async function inPexOrder(
  wheels: readonly StoredWheel[],
  question: OrderQuestion,
): Promise<readonly StoredWheel[]> {
  const { platform, changes } = question;
  const byName = new Map(wheels.map((wheel) => [wheel.pinned.name, wheel]));
  const ordered = new Set<StoredWheel>();
  const known = new Map<string, Set<string>>();
  let examined = 0;
  const visit = async (requirement: Requirement): Promise<void> => {
    const wheel = byName.get(requirement.normalizedName);
    if (wheel === undefined || isExcluded(changes, requirement)) return;
    if (!bringsNew(known, wheel.pinned.filename, requirement.extras)) return;
    ordered.add(wheel);
    for (const wish of (await wheelNeeds(wheel)).requiresDist) {
      if (++examined > MAX_WISHES) return;
      const written = parsed(wish);
      const next = written && (changes.overridden.get(written.normalizedName)?.[0] ?? written);
      if (next !== undefined && applies(next, platform, requirement.extras)) await visit(next);
    }
  };
  for (const root of rootsInOrder(question)) await visit(root);
  return [...ordered, ...wheels.filter((wheel) => !ordered.has(wheel))];
}
