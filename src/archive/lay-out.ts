import { sortedByCodePoint } from '../text/code-points.ts';
import { directoriesAbove, parentsOf, unsafeName } from './member-names.ts';
import { directoryOf } from '../text/paths.ts';
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
 * @throws Error for a bundle with unsafe or duplicate paths, or a path that is both file and directory: a defect of the
 * caller
 */
export function layOut(bundle: Bundle): readonly LaidOut[] {
  const { files, directories } = treeOf(bundle);
  return sortedByCodePoint([...files.keys(), ...directories]).map((path) => ({
    path,
    entry: files.get(path),
  }));
}

/**
 * The files of `bundle` in their own order, each after its directories that are new, outermost first, as pex writes a
 * PEX file.
 * @throws Error as `layOut`
 */
export function layOutInOrder(bundle: Bundle): readonly LaidOut[] {
  const { directories } = treeOf(bundle);
  const left = new Set(directories);
  const visited = new Set<string>();
  const records: LaidOut[] = [];
  for (const entry of bundle.entries) {
    const directory = directoryOf(entry.path);
    for (const parent of visited.has(directory) ? [] : parentsOf(entry.path)) {
      if (left.delete(parent)) records.push({ path: parent, entry: undefined });
    }
    visited.add(directory);
    records.push({ path: entry.path, entry });
  }
  return records;
}

interface Tree {
  readonly files: ReadonlyMap<string, Entry>;
  /** Those in the package. */
  readonly directories: ReadonlySet<string>;
}

/**
 * Separate passes over all files rather than one loop: V8 would compile that loop while it runs, which takes longer
 * than the loop.
 */
function treeOf({ entries, prefix }: Bundle): Tree {
  const paths = entries.map(({ path }) => path);
  const unsafe = paths.find((path) => path.endsWith('/') || unsafeName(path) !== undefined);
  if (unsafe !== undefined) {
    throw new Error(`unsafe path in a bundle: ${unsafe}: ${unsafeName(unsafe) ?? 'it ends with a slash'}`);
  }
  const files = new Map<string, Entry>();
  for (const entry of entries) files.set(entry.path, entry);
  if (files.size < paths.length) {
    throw new Error(`path twice in a bundle: ${paths.find((path, index) => paths.indexOf(path) < index)!}`);
  }
  const directories = new Set(directoriesAbove(paths));
  for (const directory of directories) {
    if (files.has(directory)) throw new Error(`${directory} is a file and a directory in a bundle`);
  }
  for (const omitted of prefix === undefined ? [] : parentsOf(`${prefix}/`)) directories.delete(omitted);
  return { files, directories };
}
