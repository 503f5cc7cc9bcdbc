// Rewrites (or with --check compares) src/python/data/stdlib-names.json.
//
//   node scripts/stdlib-names.mjs [--check] DATE PYTHON…
//
// PYTHON… are interpreters of 3.6, 3.7 … without a gap. From 3.10 on an interpreter knows the names (sys.stdlib_module_names); an older
// one is asked for its built-in modules and for what lies in its library, without tests and build data, and gets the modules of other
// operating systems and of optional libraries.
// Versions without an interpreter here follow the changes below.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const TARGET = new URL('../src/python/data/stdlib-names.json', import.meta.url);

/** Source: `sys.stdlib_module_names` of CPython 3.14.2 and 3.13.2 (npm packages pyodide 314.0.7 and 0.29.5), 2026-11-29. */
const CHANGES = {
  3.14: {
    added: [
      '_apple_support',
      '_ast_unparse',
      '_hmac',
      '_py_warnings',
      '_remote_debugging',
      '_types',
      '_zstd',
      'annotationlib',
      'compression',
    ],
    removed: ['_compression'],
  },
};

const PROGRAM = `
import json, os, re, sys, sysconfig
from importlib.machinery import all_suffixes
names = getattr(sys, "stdlib_module_names", None)
if names is None:
    library = sysconfig.get_path("stdlib")
    elsewhere = """_dbm _frozen_importlib _frozen_importlib_external _gdbm _hashlib _msi _overlapped _scproxy _winapi
        msilib msvcrt nis nt ossaudiodev spwd winreg winsound"""
    found = set(sys.builtin_module_names) | set(elsewhere.split())
    for directory in (library, os.path.join(library, "lib-dynload")):
        for entry in os.listdir(directory):
            if os.path.isfile(os.path.join(directory, entry, "__init__.py")):
                found.add(entry)
            else:
                found.update(entry[: -len(s)] for s in all_suffixes() if entry.endswith(s))
    odd = re.compile(r"_test|_ctypes_test|_sysconfigdata|_xx|xx|test$|.*[.-]|__phello__")
    names = {name for name in found if not odd.match(name)}
print(json.dumps(["%d.%d" % sys.version_info[:2], sorted(names)]))
`;

function namesOf(python) {
  return JSON.parse(execFileSync(python, ['-I', '-c', PROGRAM], { encoding: 'utf8' }));
}

/** Name → the versions that have it, as `3.6-` (since, until now) or `3.6-3.11`. */
function ranges(versions) {
  const known = [...versions.keys()];
  const all = [...new Set([...versions.values()].flat())].sort();
  return Object.fromEntries(
    all.map((name) => {
      const having = known.filter((version) => versions.get(version).includes(name));
      const first = known.indexOf(having[0]);
      if (having.some((version, index) => version !== known[first + index]))
        throw new Error(`${name}: a gap`);
      const last = having.at(-1);
      return [name, `${having[0]}-${last === known.at(-1) ? '' : last}`];
    }),
  );
}

/** The content of the data file. */
export function stdlibTable(date, pythons) {
  const byVersion = new Map(pythons.map(namesOf));
  const minors = [...byVersion.keys()].map((version) => Number(version.split('.')[1])).sort((a, b) => a - b);
  const versions = new Map(minors.map((minor) => [`3.${minor}`, byVersion.get(`3.${minor}`)]));
  for (const [version, { added, removed }] of Object.entries(CHANGES)) {
    if (versions.has(version)) continue;
    const before = [...versions.values()].at(-1);
    versions.set(version, [...before.filter((name) => !removed.includes(name)), ...added]);
  }
  const source = `sys.stdlib_module_names and libraries of CPython ${[...versions.keys()].join(', ')}; ${date}; scripts/stdlib-names.mjs`;
  const lines = Object.entries(ranges(versions)).map(
    ([name, range]) => `    ${JSON.stringify(name)}: ${JSON.stringify(range)}`,
  );
  return `{\n  "source": ${JSON.stringify(source)},\n  "names": {\n${lines.join(',\n')}\n  }\n}\n`;
}

if (process.argv[1] !== undefined && import.meta.url.endsWith(process.argv[1].replace(/^.*[/\\]/, '/'))) {
  const check = process.argv[2] === '--check';
  const [date, ...pythons] = process.argv.slice(check ? 3 : 2);
  const content = stdlibTable(date, pythons);
  if (!check) writeFileSync(TARGET, content);
  else if (content !== readFileSync(TARGET, 'utf8'))
    throw new Error('src/python/data/stdlib-names.json is out of date');
}
