import { topLevel } from '../python/names.ts';

/** A module of a package. */
interface FoundModule {
  /** Who brings its file: a target, a path of the checkout, or a wheel's file name. */
  readonly owner: string;
  /** It is a directory with an `__init__`. */
  readonly isPackage: boolean;
}

/** What Python finds in the files of a package, by path without ending: `a/b` for the module `a.b`. */
export interface ModuleIndex {
  readonly modules: ReadonlyMap<string, FoundModule>;
  /** Directories above modules, with an owner of one: importable without `__init__`, too (PEP 420). */
  readonly directories: ReadonlyMap<string, string>;
}

const ENDING = /^\.(?:pyc?|(?:[\w-]+\.)*so)$/;

interface IndexedFile {
  readonly path: string;
  readonly owner: string;
}

/**
 * The modules among files: sources, compiled modules and extension modules. The first file of a module counts.
 *
 * Separate passes rather than one loop over thousands of files: V8 would compile that loop while it runs, which takes
 * longer than the loop.
 * @param tops first parts of the names that will be looked up; the other files are passed over
 */
export function indexModules(files: readonly IndexedFile[], tops: ReadonlySet<string>): ModuleIndex {
  const modules = new Map<string, FoundModule>();
  const directories = new Map<string, string>();
  for (const { key, directory, owner, isPackage } of below(files, tops).flatMap(moduleOf)) {
    const known = modules.get(key);
    // `import` prefers the package.
    if (known === undefined || (isPackage && !known.isPackage)) modules.set(key, { owner, isPackage });
    if (!directories.has(directory)) addDirectories(directories, directory, owner);
  }
  return { modules, directories };
}

/** The files whose paths begin with one of `tops`. */
function below(files: readonly IndexedFile[], tops: ReadonlySet<string>): readonly IndexedFile[] {
  // Files of one directory follow each other.
  let directory = '/';
  let isAsked = false;
  return files.filter(({ path }) => {
    if (!path.startsWith(directory)) {
      directory = path.slice(0, path.indexOf('/') + 1) || '/';
      isAsked = tops.has(firstPart(path));
    }
    return isAsked;
  });
}

interface ModuleFile extends FoundModule {
  /** In the index. */
  readonly key: string;
  readonly directory: string;
}

/** The module that a file is, if it is one. */
function moduleOf({ path, owner }: IndexedFile): readonly ModuleFile[] {
  const slash = path.lastIndexOf('/');
  const dot = path.indexOf('.', slash + 1);
  if (dot <= slash + 1 || !ENDING.test(path.slice(dot))) return [];
  const directory = slash < 0 ? '' : path.slice(0, slash);
  if (directory.includes('.')) return [];
  const isPackage = path.slice(slash + 1, dot) === '__init__' && slash > 0;
  return [{ key: isPackage ? directory : path.slice(0, dot), directory, owner, isPackage }];
}

/** `a` of `a/b.py` and of `a.py`. */
function firstPart(path: string): string {
  const slash = path.indexOf('/');
  return topLevel(slash < 0 ? path : path.slice(0, slash));
}

function addDirectories(directories: Map<string, string>, directory: string, owner: string): void {
  for (let path = directory; path !== '' && !directories.has(path);) {
    directories.set(path, owner);
    path = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  }
}

/** Who brings a dotted module, or the module of which it is a name (`from module import name`). */
export function ownerOfModule({ modules, directories }: ModuleIndex, module: string): string | undefined {
  const path = module.replaceAll('.', '/');
  const parent = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  return modules.get(path)?.owner ?? directories.get(path) ?? modules.get(parent)?.owner;
}

export interface Resolved {
  /** The first part of the name that nothing has, dotted; undefined: it is all there, as far as is known. */
  readonly missing: string | undefined;
  /** The modules that Python runs for it, as keys of the index. */
  readonly run: readonly string[];
}

/**
 * Follows `import name` (or `from … import …`) as Python does. What a plain module or a wheel's package does with names
 * and submodules below itself is its own business, and so is the last name below a package.
 * @param isOwn whether a module's owner is the checkout
 */
export function resolveModule(
  { modules, directories }: ModuleIndex,
  name: string,
  isOwn: (owner: string) => boolean,
): Resolved {
  // A relative import that leads out of the source root.
  if (name.startsWith('.')) return { missing: name, run: [] };
  const parts = name.split('.');
  const run: string[] = [];
  let path = '';
  for (const [index, part] of parts.entries()) {
    const isBelowPackage = modules.get(path)?.isPackage === true;
    path = path === '' ? part : `${path}/${part}`;
    const found = modules.get(path);
    if (found !== undefined) {
      run.push(path);
      if (!found.isPackage || !isOwn(found.owner)) return { missing: undefined, run };
    } else if (!directories.has(path)) {
      const isName = isBelowPackage && index === parts.length - 1;
      return { missing: isName ? undefined : parts.slice(0, index + 1).join('.'), run };
    }
  }
  return { missing: undefined, run };
}
