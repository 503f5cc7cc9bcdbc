import { wheelNeeds } from '../formats/wheel-needs.ts';
import type { Problems } from '../host/types.ts';
import type { Platform } from '../platforms/types.ts';
import { evaluateMarker, MarkerEvaluationError } from '../python/markers.ts';
import { formatRequirement, parseRequirement, RequirementSyntaxError } from '../python/requirement.ts';
import type { Requirement } from '../python/types.ts';
import { isExcluded } from '../requirements/subset.ts';
import type { Target } from '../targets/types.ts';
import type { StoredWheel } from '../wheels/types.ts';
import type { PexContents } from './pex-contents.ts';

/**
 * Walks the requirements of a PEX file as its own start does (pex-format §2): from those that it names, over the
 * `Requires-Dist` of its wheels. What is in none of them would keep the file from starting.
 */
export async function checkPexRequirements(
  target: Target,
  { requirements, changes }: Pick<PexContents, 'requirements' | 'changes'>,
  wheels: readonly StoredWheel[],
  platforms: readonly Platform[],
  problems: Problems,
): Promise<void> {
  const byName = new Map<string, StoredWheel[]>();
  for (const wheel of wheels) {
    byName.set(wheel.pinned.name, [...(byName.get(wheel.pinned.name) ?? []), wheel]);
  }
  const seen = new Set<string>();
  const queue = requirements.map((requirement) => ({ requirement, asker: target.spec }));
  const wanted = (requirement: Requirement): Requirement =>
    changes.overridden.get(requirement.normalizedName)?.[0] ?? requirement;
  // The queue grows while it is read.
  for (const { requirement: written, asker } of queue) {
    if (isExcluded(changes, written)) continue;
    const requirement = wanted(written);
    const found = byName.get(requirement.normalizedName);
    if (found === undefined) {
      reportMissing(target, requirement, asker, problems);
      continue;
    }
    for (const wheel of found) {
      const key = JSON.stringify([wheel.pinned.filename, requirement.extras]);
      if (seen.has(key)) continue;
      seen.add(key);
      const { requiresDist } = await wheelNeeds(wheel);
      for (const wish of requiresDist) {
        const next = parsed(wish);
        if (next === undefined || !platforms.some((platform) => applies(next, platform, requirement.extras)))
          continue;
        queue.push({ requirement: next, asker: wheel.pinned.filename });
      }
    }
  }
}

/** Old wheels have requirements that nobody can read; pex passes over them as well. */
function parsed(text: string): Requirement | undefined {
  try {
    return parseRequirement(text);
  } catch (error) {
    if (error instanceof RequirementSyntaxError) return undefined;
    throw error;
  }
}

function applies({ marker }: Requirement, platform: Platform, extras: readonly string[]): boolean {
  if (marker === undefined) return true;
  try {
    return evaluateMarker(marker, platform.markers, extras);
  } catch (error) {
    if (error instanceof MarkerEvaluationError) return false;
    throw error;
  }
}

function reportMissing(target: Target, requirement: Requirement, asker: string, problems: Problems): void {
  problems.error({
    code: 'requirement-missing',
    message: `${asker} needs \`${formatRequirement(requirement)}\`, which no wheel of ${target.spec} is: the PEX file would fail at its start.`,
    place: target.place,
    help: 'generate the lock again, depend on the requirement, or set `ignore_errors=True` when it is not needed',
  });
}
