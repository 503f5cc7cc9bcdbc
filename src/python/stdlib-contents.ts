import { topLevel } from './names.ts';
import table from './data/stdlib-contents.json' with { type: 'json' };
import { stdlibModules, stdlibModulesOf } from './stdlib-names.ts';

/** The standard library of one Python on Linux. */
export interface StandardLibrary {
  /** Whether a module (dotted) exists. */
  hasModule(module: string): boolean;
  /** Whether a top-level name was a module of some older Python 3 and is gone. */
  wasRemoved(module: string): boolean;
  /** Whether a module binds a name or has it as a submodule; undefined when that is not known. */
  hasName(module: string, name: string): boolean | undefined;
}

/** Modules of other operating systems: the list of the standard library has them, Linux does not. */
const notOnLinux: ReadonlySet<string> = new Set([
  ...['_msi', '_overlapped', '_scproxy', '_winapi', '_wmi', 'msilib', 'msvcrt', 'nt', 'winreg', 'winsound'],
  ...['_winreg', '_android_support', '_apple_support', '_ios_support'],
]);

/** Attributes that every module has, and `__path__` of packages. */
export const ofEveryModule: ReadonlySet<string> = new Set([
  ...['__annotations__', '__builtins__', '__cached__', '__class__', '__dict__', '__doc__', '__file__'],
  ...['__loader__', '__name__', '__package__', '__path__', '__spec__'],
]);

/** Attributes that modules of the standard library may have, and that the table leaves out. */
const ofSomeModules: ReadonlySet<string> = new Set(['__all__', '__version__', '__author__']);

type Rows = Readonly<Record<string, string>>;
const modules: ReadonlyMap<string, Rows> = new Map(
  Object.entries(table.modules as Readonly<Record<string, Rows>>),
);

/** The names of a module in one version of Python. */
interface Names {
  readonly there: ReadonlySet<string>;
  /** Those that the `__getattr__` of the module refuses. */
  readonly refused: ReadonlySet<string>;
  /** Those that other builds or patch releases have. */
  readonly ofOthers: ReadonlySet<string>;
  /** Whether there may be more. */
  readonly isOpen: boolean;
}

/**
 * What the standard library of Python 3.`minor` holds. For a Python that is newer than the table, a name that no other
 * one has counts as not known.
 */
export function standardLibrary(minor: number): StandardLibrary {
  const asked = Math.min(Math.max(minor, table.first), table.last);
  const isNewer = minor > table.last;
  const top = stdlibModulesOf(Math.max(minor, 6));
  // A few modules are asked about again and again.
  const namesOf = remembered((module) => namesIn(module, asked));
  const hasModule = remembered((module) => {
    const first = topLevel(module);
    if (notOnLinux.has(first) || !top.has(first)) return false;
    if (first === module || !modules.has(first)) return true;
    const rows = modules.get(module);
    return rows === undefined ? isNewer : isIn(rows['in'] ?? '', asked);
  });
  return {
    hasModule,
    wasRemoved: (module) => !top.has(module) && stdlibModules().has(module),
    hasName: (module, name) => {
      if (ofEveryModule.has(name) || ofSomeModules.has(name)) return true;
      const names = namesOf(module);
      if (names?.there.has(name) === true) return true;
      const below = `${module}.${name}`;
      if (modules.has(below) && hasModule(below)) return true;
      if (names === undefined || names.ofOthers.has(name)) return undefined;
      if (names.refused.has(name)) return false;
      return names.isOpen || (isNewer && !wasThere(module, name)) ? undefined : false;
    },
  };
}

/** A function of a name that computes each answer once. */
function remembered<T>(compute: (name: string) => T): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    if (known.has(name)) return known.get(name)!;
    const value = compute(name);
    known.set(name, value);
    return value;
  };
}

/** Whether some Python of the table has a name in a module. */
function wasThere(module: string, name: string): boolean {
  return Object.entries(modules.get(module) ?? {}).some(
    ([key, words]) => !/^(?:[!~]|in$)/.test(key) && words.split(' ').includes(name),
  );
}

/**
 * The names of the table in a module of Python 3.`minor`; undefined for a module that it lacks. The row of a range is
 * `8-11`; with `!`, of names that the module's `__getattr__` refuses; with `~`, of those of other builds.
 */
function namesIn(module: string, minor: number): Names | undefined {
  const rows = modules.get(module);
  if (rows === undefined) return undefined;
  const [there, refused, ofOthers] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const [key, words] of Object.entries(rows)) {
    const names = key.startsWith('!') ? refused : key.startsWith('~') ? ofOthers : there;
    if (key === 'in' || !isIn(names === there ? key : key.slice(1), minor)) continue;
    for (const word of words.split(' ')) names.add(word);
  }
  return { there, refused, ofOthers, isOpen: there.has('?') || there.has('__getattr__') };
}

/** `''` is every version; else ranges such as `9,11-`. */
function isIn(range: string, minor: number): boolean {
  if (range === '') return true;
  return range.split(',').some((part) => {
    const [first, last] = part.split('-');
    return (
      Number(first) <= minor &&
      (last === undefined ? Number(first) === minor : last === '' || minor <= Number(last))
    );
  });
}
