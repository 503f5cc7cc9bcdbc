import { mergeImports } from './imports-collector.ts';
import type { ImportedName } from './types.ts';

/**
 * The absolute name of a relative import (`.x`, `..a.b`, `.`); other names are returned unchanged.
 *
 * `path`: the importing file, relative to its source root, with `/`. An `__init__.py` counts like any other file of its
 * directory. A name with more dots than the file has directories is unchanged, so that it is unowned (as in Pants).
 */
export function resolveRelative(name: string, path: string): string {
  let level = 0;
  while (name[level] === '.') level++;
  if (level === 0) return name;
  const directories = path.split('/').slice(0, -1);
  if (level > directories.length) return name;
  const parts = directories.slice(0, directories.length - level + 1);
  if (level < name.length) parts.push(name.slice(level));
  return parts.join('.');
}

function hasRelative(imports: ReadonlyMap<string, ImportedName>): boolean {
  for (const name of imports.keys()) if (name.startsWith('.')) return true;
  return false;
}

/**
 * Makes all names absolute; if two become equal, the first line is kept and strong wins over weak. `path` as in
 * `resolveRelative`.
 */
export function resolveImports(
  imports: ReadonlyMap<string, ImportedName>,
  path: string,
): ReadonlyMap<string, ImportedName> {
  if (!hasRelative(imports)) return imports;
  const resolved = new Map<string, ImportedName>();
  for (const [name, found] of imports) {
    const absolute = resolveRelative(name, path);
    const known = resolved.get(absolute);
    resolved.set(
      absolute,
      known === undefined ? found : { ...mergeImports(known, found), line: Math.min(known.line, found.line) },
    );
  }
  return resolved;
}
