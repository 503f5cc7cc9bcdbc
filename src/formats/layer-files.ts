import type { Bundle, Entry } from '../archive/types.ts';

/** The files that Lambda's Python finds in a layer. */
export function filesOfLayer({ entries, prefix }: Bundle): readonly Entry[] {
  if (prefix === undefined) return entries;
  return entries.map((entry) => ({ ...entry, path: entry.path.slice(prefix.length + 1) }));
}
