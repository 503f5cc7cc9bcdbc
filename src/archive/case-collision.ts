import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError, type Diagnostic } from '../host/types.ts';
import type { Bundle, Entry } from './types.ts';

/** Whether the file system of the empty directory `path` (absolute) takes names that differ in case for the same. */
export function ignoresCase(path: string): boolean {
  const probe = join(path, 'case');
  writeFileSync(probe, '', { flag: 'wx', mode: 0o600 });
  try {
    return existsSync(join(path, 'CASE'));
  } finally {
    rmSync(probe);
  }
}

/**
 * Refuses two files, or a file and a directory, whose names such a file system takes for the same. In a zip file they are
 * fine, and on Lambda too.
 * @param path of the directory to be written, for the message
 * @throws UserError `case-collision`, one error for each pair
 */
export function checkNames({ entries }: Bundle, path: string): void {
  const known = new Map<string, { readonly name: string; readonly entry: Entry }>();
  const found = new Map<string, Diagnostic>();
  for (const entry of entries) {
    // Each directory on the way to a file has a name of its own: `A/x` and `a/y` would be in one.
    for (let end = entry.path.indexOf('/'); ; end = entry.path.indexOf('/', end + 1)) {
      const name = end === -1 ? entry.path : entry.path.slice(0, end);
      const key = name.normalize('NFC').toLowerCase();
      const first = known.get(key);
      if (first === undefined) known.set(key, { name, entry });
      // What is below two directories of that kind is not another fault.
      else if (first.name !== name && !found.has(key) && !isBelowFault(found, key)) {
        found.set(key, collision(path, [first.name, first.entry], [name, entry]));
      }
      if (end === -1) break;
    }
  }
  if (found.size > 0) throw new UserError([...found.values()]);
}

function isBelowFault(found: ReadonlyMap<string, Diagnostic>, key: string): boolean {
  for (let at = key.lastIndexOf('/'); at !== -1; at = key.lastIndexOf('/', at - 1)) {
    if (found.has(key.slice(0, at))) return true;
    if (at === 0) break;
  }
  return false;
}

function collision(
  path: string,
  left: readonly [string, Entry],
  right: readonly [string, Entry],
): Diagnostic {
  const shown = ([name, { owner }]: readonly [string, Entry]) => `\`${name}\` (${owner})`;
  return {
    severity: 'error',
    code: 'case-collision',
    message: `${shown(left)} and ${shown(right)} differ only in case, and the file system of \`${path}\` cannot hold both`,
    help: 'rename one of them, write a zip file (`layout="flat-zipped"`, of a PEX file `layout="zipapp"`), or write the directory on a case-sensitive file system',
  };
}
