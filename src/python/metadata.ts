import { readHeaders } from '../text/headers.ts';
import { RequirementSyntaxError, parseRequirement } from './requirement.ts';
import type { Requirement } from './types.ts';

/**
 * The dependencies of a project: the `Requires-Dist` headers of a METADATA file (core metadata, in the format of e-mail
 * headers).
 * @returns undefined if one of them is not a requirement (PEP 508), or when there are too many headers
 */
export function requirementsOfMetadata(text: string): readonly Requirement[] | undefined {
  const values = readHeaders(text, ['requires-dist'])?.get('requires-dist');
  if (values === undefined) return undefined;
  const requirements: Requirement[] = [];
  for (const value of values) {
    try {
      requirements.push(parseRequirement(value));
    } catch (error) {
      if (!(error instanceof RequirementSyntaxError)) throw error;
      return undefined;
    }
  }
  return requirements;
}
