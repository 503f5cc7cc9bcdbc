import { linesOf } from './lines.ts';

/** Lines of headers: the largest METADATA of public wheels has some thousands. */
export const MAX_HEADERS = 100_000;

/**
 * Values of some headers of METADATA or WHEEL, which are in the format of e-mail headers (core metadata). One pass that
 * ends at the first blank line.
 * @param names in lower case
 * @param hasBlankLines blank lines do not end the headers: WHEEL files with some among their headers exist
 * @returns by name, in the order of the file; undefined when it has more than 100,000 lines of headers
 */
export function readHeaders(
  text: string,
  names: readonly string[],
  hasBlankLines = false,
): ReadonlyMap<string, readonly string[]> | undefined {
  const found = new Map<string, string[]>(names.map((name) => [name, []]));
  let last: string[] | undefined;
  let count = 0;
  for (const line of linesOf(text)) {
    // What follows is the description.
    if (line === '' && !hasBlankLines) break;
    if (++count > MAX_HEADERS) return undefined;
    if (/^[ \t]/.test(line)) {
      last?.push(`${last.pop() ?? ''} ${line.trim()}`);
      continue;
    }
    const colon = line.indexOf(':');
    last = found.get(line.slice(0, Math.max(colon, 0)).trim().toLowerCase());
    last?.push(line.slice(colon + 1).trim());
  }
  return found;
}
