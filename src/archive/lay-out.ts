import { directoryOf, parentsOf, sortedNames, unsafeName } from './member-names.ts';
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
  const records = recordsOf(bundle);
  return sortedNames(records.keys()).map((path) => ({ path, entry: records.get(path) }));
}

/**
 * The files of `bundle` in their own order, each after those directories above it that no earlier file has, outermost
 * first, as pex writes a PEX file.
 * @throws Error as `layOut`
 */
export function layOutInOrder(bundle: Bundle): readonly LaidOut[] {
  return [...recordsOf(bundle)].map(([path, entry]) => ({ path, entry }));
}

/** Files and (without entry) directories by path. */
function recordsOf(bundle: Bundle): ReadonlyMap<string, Entry | undefined> {
  const records = new Map<string, Entry | undefined>();
  const omitted = new Set(bundle.prefix === undefined ? [] : parentsOf(`${bundle.prefix}/`));
  /** Those that are there, with all above them. */
  const directories = new Set(['']);
  for (const entry of bundle.entries) {
    const { path } = entry;
    const unsafe = unsafeName(path) ?? (path.endsWith('/') ? 'it ends with a slash' : undefined);
    if (unsafe !== undefined) throw new Error(`unsafe path in a bundle: ${path}: ${unsafe}`);
    const directory = directoryOf(path);
    for (const parent of directories.has(directory) ? [] : parentsOf(path)) {
      if (records.get(parent) !== undefined)
        throw new Error(`${parent} is a file and a directory in a bundle`);
      if (!omitted.has(parent)) records.set(parent, undefined);
    }
    directories.add(directory);
    if (records.has(path)) {
      const isFile = records.get(path) !== undefined;
      throw new Error(
        isFile ? `path twice in a bundle: ${path}` : `${path} is a file and a directory in a bundle`,
      );
    }
    records.set(path, entry);
  }
  return records;
}
