import type { Platform } from '../platforms/types.ts';
import { evaluateMarker, MarkerEvaluationError } from './markers.ts';
import { parseRequirement, RequirementSyntaxError } from './requirement.ts';
import type { Requirement } from './types.ts';

/** Old wheels have invalid requirements; pex ignores them too. */
export function parsed(text: string): Requirement | undefined {
  try {
    return parseRequirement(text);
  } catch (error) {
    if (error instanceof RequirementSyntaxError) return undefined;
    throw error;
  }
}

/** Whether a requirement applies on a platform with the given `extras`; an undecidable one does not. */
export function applies({ marker }: Requirement, platform: Platform, extras: readonly string[]): boolean {
  if (marker === undefined) return true;
  try {
    return evaluateMarker(marker, platform.markers, extras);
  } catch (error) {
    if (error instanceof MarkerEvaluationError) return false;
    throw error;
  }
}

/** In a marker that holds with this extra only, unless it has an `or`. */
const FOR_EXTRA = /\bextra\s*==\s*(['"])[^'"]+\1/;

/**
 * What `Requires-Dist` asks for on any of the platforms with the given `extras`.
 * @param requirements as written in METADATA; invalid ones, which old wheels have, ask for nothing
 */
export function needed(
  requirements: readonly string[],
  platforms: readonly Platform[],
  extras: readonly string[],
): readonly Requirement[] {
  const found: Requirement[] = [];
  for (const text of requirements) {
    if (extras.length === 0 && isForExtra(text)) continue;
    const requirement = parsed(text);
    if (requirement === undefined) continue;
    if (platforms.some((platform) => applies(requirement, platform, extras))) found.push(requirement);
  }
  return found;
}

/** Whether a requirement certainly asks for nothing without extras: most do, and parsing them takes longest. */
function isForExtra(text: string): boolean {
  const start = text.indexOf(';');
  // A semicolon may be of a URL.
  if (start === -1 || text.includes('@')) return false;
  const marker = text.slice(start);
  return FOR_EXTRA.test(marker) && !/\bor\b/.test(marker);
}
