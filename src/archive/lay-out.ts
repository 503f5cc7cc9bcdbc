import { compareCodePoints, parentsOf, unsafeName } from './member-names.ts';
import type { Bundle, Entry } from './types.ts';

/** A file of a package, or (without `entry`) a directory. */
export interface LaidOut {
  /** Without a trailing slash. */
  readonly path: string;
  readonly entry: Entry | undefined;
}

/**
 * The files of `bundle` and the directories above them, in the order of the code points of their paths, as
 * `pex3 venv create --layout flat-zipped` writes them (a directory counts without its slash).
 * @throws Error for a bundle whose paths are unsafe, or given twice, or both file and directory: a defect of its maker
 */
export function layOut(bundle: Bundle): readonly LaidOut[] {
  const records = new Map<string, Entry | undefined>();
  for (const entry of bundle.entries) {
    const unsafe = unsafeName(entry.path) ?? (entry.path.endsWith('/') ? 'it ends with a slash' : undefined);
    if (unsafe !== undefined) throw new Error(`unsafe path in a bundle: ${entry.path}: ${unsafe}`);
    if (records.has(entry.path)) throw new Error(`path twice in a bundle: ${entry.path}`);
    records.set(entry.path, entry);
  }
  for (const { path } of bundle.entries) {
    for (const parent of parentsOf(path)) {
      if (records.get(parent) !== undefined)
        throw new Error(`${parent} is a file and a directory in a bundle`);
      records.set(parent, undefined);
    }
  }
  if (bundle.prefix !== undefined) {
    for (const parent of parentsOf(`${bundle.prefix}/`)) records.delete(parent);
  }
  return [...records]
    .map(([path, entry]) => ({ path, entry }))
    .sort((a, b) => compareCodePoints(a.path, b.path));
}
