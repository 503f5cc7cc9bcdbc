import { RequirementSyntaxError, parseRequirement } from './requirement.ts';
import type { Requirement } from './types.ts';

/** Nobody needs more lines of headers. */
const MAX_HEADERS = 100_000;

/**
 * What a project needs: the `Requires-Dist` headers of a METADATA file (core metadata, in the format of e-mail headers).
 * @returns undefined when one of them is not a requirement (PEP 508)
 */
export function requirementsOfMetadata(text: string): readonly Requirement[] | undefined {
  const requirements: Requirement[] = [];
  for (const value of headersOf(text, 'requires-dist')) {
    try {
      requirements.push(parseRequirement(value));
    } catch (error) {
      if (!(error instanceof RequirementSyntaxError)) throw error;
      return undefined;
    }
  }
  return requirements;
}

function headersOf(text: string, name: string): readonly string[] {
  const values: string[] = [];
  let isWanted = false;
  for (const line of text.split(/\r\n|\n|\r/, MAX_HEADERS)) {
    // A blank line ends the headers; what follows is the description.
    if (line === '') break;
    if (/^[ \t]/.test(line)) {
      if (isWanted) values.push(`${values.pop() ?? ''} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(':');
    isWanted = line.slice(0, Math.max(colon, 0)).trim().toLowerCase() === name;
    if (isWanted) values.push(line.slice(colon + 1).trim());
  }
  return values;
}
