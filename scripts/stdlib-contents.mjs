// Rewrites (or with --check compares) src/python/data/stdlib-contents.json: which modules the standard library has, and
// which names each of them binds.
//
//   node scripts/stdlib-contents.mjs [--check] DATE PYTHON…
//
// PYTHON… are interpreters of 3.8, 3.9 … without a gap, on Linux. Modules are imported in a process of their own each
// time, since importing binds submodules. What needs a display, asks for input or opens a browser is left out.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const TARGET = new URL('../src/python/data/stdlib-contents.json', import.meta.url);

const PROGRAM = `
import importlib, io, json, os, pkgutil, sys, sysconfig, warnings
warnings.simplefilter("ignore")
SKIPPED = {"antigravity", "this", "idlelib", "turtledemo", "test", "__main__", "lib2to3.tests", "pip", "setuptools", "pkg_resources", "_distutils_hack", "site-packages"}
top = getattr(sys, "stdlib_module_names", None)
if top is None:
    library = sysconfig.get_path("stdlib")
    top = set(sys.builtin_module_names) | {m.name for m in pkgutil.iter_modules([library, os.path.join(library, "lib-dynload")])}
result, todo = {}, sorted(top)
while todo:
    name = todo.pop()
    parts = name.split(".")
    if parts[0] in SKIPPED or "tests" in parts or "test" in parts or parts[-1] == "__main__" or parts[0].startswith(("_test", "_xx", "xx")):
        continue
    old = sys.stdin, sys.stdout
    try:
        sys.stdin, sys.stdout = io.StringIO(), io.StringIO()
        module = importlib.import_module(name)
    except BaseException as error:
        sys.stdin, sys.stdout = old
        # Made for another system, or built without its library: it exists, its names are unknown.
        if getattr(error, "name", None) != name:
            result[name] = None
        continue
    sys.stdin, sys.stdout = old
    result[name] = sorted(n for n in vars(module) if not (n.startswith("__") and n.endswith("__")) or n in ("__all__", "__version__", "__getattr__"))
    for entry in getattr(module, "__path__", None) and pkgutil.iter_modules(module.__path__) or ():
        todo.append(name + "." + entry.name)
print(json.dumps([sys.version_info[1], result]))
`;

function contentsOf(python) {
  const env = { PATH: '/usr/bin:/bin', HOME: '/nonexistent', LANG: 'C.UTF-8' };
  return JSON.parse(
    execFileSync(python, ['-I', '-c', PROGRAM], { encoding: 'utf8', env, maxBuffer: 1 << 28 }),
  );
}

/** Adds to `ranges` (`8-11` or `8-`) where a thing is in the versions, as one string. */
function rangeOf(minors, has) {
  const found = minors.filter(has);
  if (found.length === minors.length) return '';
  const parts = [];
  for (const minor of found) {
    const last = parts.at(-1);
    if (last !== undefined && last[1] === minor - 1) last[1] = minor;
    else parts.push([minor, minor]);
  }
  return parts.map(([a, b]) => (b === minors.at(-1) ? `${a}-` : a === b ? `${a}` : `${a}-${b}`)).join(',');
}

/** Module → range of versions → its names, separated by blanks; `?` where the names are unknown. */
function table(versions) {
  const minors = [...versions.keys()].sort((a, b) => a - b);
  const modules = [...new Set([...versions.values()].flatMap((one) => Object.keys(one)))].sort();
  return Object.fromEntries(
    modules.map((module) => {
      const groups = new Map();
      const add = (range, name) => groups.set(range, [...(groups.get(range) ?? []), name]);
      const having = minors.filter((minor) => module in versions.get(minor));
      const names = [...new Set(having.flatMap((minor) => versions.get(minor)[module] ?? ['?']))].sort();
      for (const name of names) {
        const has = (minor) =>
          having.includes(minor) && (versions.get(minor)[module] ?? ['?']).includes(name);
        add(rangeOf(minors, has), name);
      }
      const present = rangeOf(minors, (minor) => having.includes(minor));
      const rows = Object.fromEntries([...groups].sort().map(([range, list]) => [range, list.join(' ')]));
      return [module, present === '' ? rows : { in: present, ...rows }];
    }),
  );
}

const args = process.argv.slice(2);
const isCheck = args[0] === '--check';
const [date, ...pythons] = isCheck ? args.slice(1) : args;
const versions = new Map(pythons.map(contentsOf));
const minors = [...versions.keys()].sort((a, b) => a - b);
const text = `${JSON.stringify(
  {
    source: `Names in every module of CPython ${minors.map((minor) => `3.${minor}`).join(', ')} on Linux; ${date}; scripts/stdlib-contents.mjs`,
    first: minors[0],
    last: minors.at(-1),
    modules: table(versions),
  },
  null,
  1,
)}\n`;
if (!isCheck) writeFileSync(TARGET, text);
else if (readFileSync(TARGET, 'utf8') !== text) {
  console.error('stdlib-contents.json is not what these interpreters say');
  process.exitCode = 1;
}
