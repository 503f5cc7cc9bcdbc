/**
 * What Python's finder searches: the files of a package and of its layers, and the module that each of them is (PEP
 * 420, importlib).
 */

/** A file of a package, as the finder needs it. */
export interface TreeFile {
  /** Below the directory of `sys.path`, with `/`. */
  readonly path: string;
  /** Its origin: a target's spec, a wheel's file name, an archive. */
  readonly owner: string;
}

type ModuleKind =
  /** A package with `__init__.py`. */
  | 'package'
  | 'source'
  /** Compiled only: `m.pyc`, or a package with `__init__.pyc`. */
  | 'compiled'
  | 'extension'
  | 'namespace'
  /** There are extension modules of this name, but none for this Python. */
  | 'foreign';

export interface FoundModule {
  /** Dotted. */
  readonly name: string;
  readonly kind: ModuleKind;
  /** The file that Python loads; for one of another platform, the file it skips; undefined for a namespace. */
  readonly file: TreeFile | undefined;
  readonly isPackage: boolean;
  /** Where its submodules are searched for: index of the part, directory. */
  readonly places: readonly Place[];
}

interface Place {
  readonly part: number;
  readonly directory: string;
}

interface Part {
  readonly files: ReadonlyMap<string, TreeFile>;
  readonly directories: ReadonlySet<string>;
  /** Extension modules by path without suffix: the files and their suffixes. */
  readonly extensions: ReadonlyMap<string, readonly (readonly [TreeFile, string])[]>;
}

export interface ModuleTree {
  /** @param name dotted */
  find(name: string): FoundModule | undefined;
  /** Whether a file (path below `sys.path`) exists. */
  hasFile(path: string): boolean;
  /** Whether a module or package of this top-level name is in some directory that is not searched. */
  isBelow(top: string): boolean;
  /** As if Python searched in this directory only (path below `sys.path`, `.` for that itself). @param name dotted */
  findBelow(directory: string, name: string): FoundModule | undefined;
}

/** Characters of a name; what is longer is looked for in vain. */
const LONGEST = 4096;

/**
 * @param parts the files of `/var/task`, then those of each layer, with paths relative to a directory of `sys.path`
 * @param suffixes endings of extension modules that this Python loads, best first: `.cpython-312-x86_64-linux-gnu.so`, `.abi3.so`, `.so`
 * @param isElsewhere whether a top-level package with `__init__.py` is further down `sys.path`: it has precedence over a
 *   namespace
 */
export function moduleTree(
  parts: readonly (readonly TreeFile[])[],
  suffixes: readonly string[],
  isElsewhere: (top: string) => boolean = () => false,
): ModuleTree {
  const read = parts.map(readPart);
  const known = new Map<string, FoundModule | undefined>();
  const roots = read.map((_, part) => ({ part, directory: '' }));
  const find = (name: string): FoundModule | undefined => {
    if (known.has(name)) return known.get(name);
    // Longer than any path.
    if (name.length > LONGEST) return undefined;
    const dot = name.lastIndexOf('.');
    const parent = dot === -1 ? undefined : find(name.slice(0, dot));
    const places = dot === -1 ? roots : (parent?.places ?? []);
    const found = places.length === 0 ? undefined : findIn(read, places, name, name.slice(dot + 1), suffixes);
    const isHidden = dot === -1 && found?.kind === 'namespace' && isElsewhere(name);
    known.set(name, isHidden ? undefined : found);
    return known.get(name);
  };
  let below: ReadonlySet<string> | undefined;
  return {
    find,
    hasFile: (path) => read.some(({ files }) => files.has(path)),
    findBelow: (directory, name) => {
      if (name.length > LONGEST) return undefined;
      const start = directory === '.' ? '' : directory;
      let places: readonly Place[] = read.map((_, part) => ({ part, directory: start }));
      let found: FoundModule | undefined;
      for (const tail of name.split('.')) {
        found = findIn(read, places, name, tail, suffixes);
        if (found === undefined) return undefined;
        ({ places } = found);
      }
      return found;
    },
    isBelow: (top) => (below ??= namesBelow(parts)).has(top),
  };
}

/** The names of files and directories that are not at the top, up to their first dot. */
function namesBelow(parts: readonly (readonly TreeFile[])[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { path } of parts.flat()) {
    for (let start = path.indexOf('/') + 1; start > 0;) {
      const slash = path.indexOf('/', start);
      const name = slash === -1 ? path.slice(start) : path.slice(start, slash);
      names.add(name.split('.', 1)[0]!);
      start = slash + 1;
    }
  }
  return names;
}

function readPart(list: readonly TreeFile[]): Part {
  const files = new Map<string, TreeFile>();
  const directories = new Set<string>();
  const extensions = new Map<string, (readonly [TreeFile, string])[]>();
  for (const file of list) {
    const { path } = file;
    files.set(path, file);
    for (let end = path.lastIndexOf('/'); end !== -1; end = path.lastIndexOf('/', end - 1)) {
      const directory = path.slice(0, end);
      if (directories.has(directory)) break;
      directories.add(directory);
      if (end === 0) break;
    }
    if (!path.endsWith('.so') && !path.endsWith('.pyd')) continue;
    const start = path.lastIndexOf('/') + 1;
    const dot = path.indexOf('.', start);
    const stem = path.slice(0, dot);
    const all = extensions.get(stem) ?? [];
    extensions.set(stem, all);
    all.push([file, path.slice(dot)]);
  }
  return { files, directories, extensions };
}

/**
 * The order of `FileFinder.find_spec`: package, extension, source, bytecode; a namespace if none of these exists
 * anywhere.
 */
function findIn(
  parts: readonly Part[],
  places: readonly Place[],
  name: string,
  tail: string,
  suffixes: readonly string[],
): FoundModule | undefined {
  const portions: Place[] = [];
  let foreign: TreeFile | undefined;
  for (const { part, directory } of places) {
    const { files, directories, extensions } = parts[part]!;
    const base = directory === '' ? tail : `${directory}/${tail}`;
    const isDirectory = directories.has(base);
    if (isDirectory) {
      const inside = [{ part, directory: base }];
      const extension = extensions.get(`${base}/__init__`)?.find(([, suffix]) => suffixes.includes(suffix));
      if (extension !== undefined) {
        return { name, kind: 'extension', file: extension[0], isPackage: true, places: inside };
      }
      const init = files.get(`${base}/__init__.py`);
      if (init !== undefined) return { name, kind: 'package', file: init, isPackage: true, places: inside };
      const compiled = files.get(`${base}/__init__.pyc`);
      if (compiled !== undefined) {
        return { name, kind: 'compiled', file: compiled, isPackage: true, places: inside };
      }
    }
    const all = extensions.get(base) ?? [];
    const extension = all.find(([, suffix]) => suffixes.includes(suffix));
    if (extension !== undefined) {
      return { name, kind: 'extension', file: extension[0], isPackage: false, places: [] };
    }
    foreign ??= all[0]?.[0];
    const source = files.get(`${base}.py`);
    if (source !== undefined) return { name, kind: 'source', file: source, isPackage: false, places: [] };
    const compiled = files.get(`${base}.pyc`);
    if (compiled !== undefined) {
      return { name, kind: 'compiled', file: compiled, isPackage: false, places: [] };
    }
    if (isDirectory) portions.push({ part, directory: base });
  }
  if (portions.length > 0 && foreign === undefined) {
    return { name, kind: 'namespace', file: undefined, isPackage: true, places: portions };
  }
  return foreign === undefined
    ? undefined
    : { name, kind: 'foreign', file: foreign, isPackage: false, places: portions };
}
