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

/** Names that later patch releases brought than those of the table. */
const byPatches: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'tarfile',
    new Set(['LinkFallbackError', 'data_filter', 'tar_filter', 'fully_trusted_filter', 'FilterError']),
  ],
  ['xml.etree.ElementTree', new Set(['flush'])],
]);

/**
 * Names that a Python newer than the table has no longer (What's New In Python 3.14, "Removed", and "Pending removal in
 * Python 3.14" of its documentation; 2026-11-29), by the minor version of that Python.
 */
const removedLater: ReadonlyMap<number, ReadonlyMap<string, ReadonlySet<string>>> = new Map([
  [
    14,
    new Map([
      ['ast', new Set(['Bytes', 'Ellipsis', 'NameConstant', 'Num', 'Str'])],
      [
        'asyncio',
        new Set([
          ...['AbstractChildWatcher', 'FastChildWatcher', 'MultiLoopChildWatcher', 'SafeChildWatcher'],
          ...['get_child_watcher', 'set_child_watcher'],
        ]),
      ],
      ['importlib.abc', new Set(['ResourceReader', 'Traversable', 'TraversableResources'])],
      ['pkgutil', new Set(['find_loader', 'get_loader'])],
      ['pty', new Set(['master_open', 'slave_open'])],
      ['sqlite3', new Set(['version', 'version_info'])],
      ['urllib.parse', new Set(['Quoter'])],
      ['urllib.request', new Set(['FancyURLopener', 'URLopener'])],
    ]),
  ],
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

/**
 * What the standard library of Python 3.`minor` holds. For a Python that is newer than the table, a name that the
 * newest one lacks counts as not known.
 */
export function standardLibrary(minor: number): StandardLibrary {
  const asked = Math.min(Math.max(minor, table.first), table.last);
  const isNewer = minor > table.last;
  const top = stdlibModulesOf(Math.max(minor, 6));
  // A few modules are asked about again and again.
  const namesOf = remembered((module) => namesIn(module, asked));
  const hasModule = remembered((module) => {
    const first = topOf(module);
    if (notOnLinux.has(first) || !top.has(first)) return false;
    if (first === module || !modules.has(first)) return true;
    if (isIn(modules.get(module)?.['in'] ?? '', asked) && modules.has(module)) return true;
    // `os.path` is an attribute that is in `sys.modules` too.
    return module === 'os.path' || isNewer || (modules.get(first)?.['?'] ?? '') !== '';
  });
  return {
    hasModule,
    wasRemoved: (module) => !top.has(module) && stdlibModules().has(module),
    hasName: (module, name) => {
      if (ofEveryModule.has(name) || ofSomeModules.has(name) || byPatches.get(module)?.has(name) === true)
        return true;
      if (module === 'os.path') return undefined;
      if (isNewer && isRemoved(module, name, table.last, minor)) return false;
      const names = namesOf(module);
      if (names?.has(name) === true || hasModule(`${module}.${name}`)) return true;
      return names === undefined || isNewer ? undefined : false;
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

/** The `a` of `a.b.c`. */
function topOf(module: string): string {
  const dot = module.indexOf('.');
  return dot === -1 ? module : module.slice(0, dot);
}

/** Whether a name that the newest Python of the table has is gone in a newer one. */
function isRemoved(module: string, name: string, last: number, minor: number): boolean {
  return [...removedLater].some(
    ([since, names]) => last < since && since <= minor && names.get(module)?.has(name) === true,
  );
}

/** The names of the table in a module of Python 3.`minor`; undefined when they are not all known. */
function namesIn(module: string, minor: number): ReadonlySet<string> | undefined {
  const rows = modules.get(module);
  if (rows === undefined) return undefined;
  const names = new Set<string>();
  for (const [range, words] of Object.entries(rows)) {
    if (range === 'in' || !isIn(range, minor)) continue;
    for (const word of words.split(' ')) names.add(word);
  }
  return names.has('?') || names.has('__getattr__') ? undefined : names;
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
