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
