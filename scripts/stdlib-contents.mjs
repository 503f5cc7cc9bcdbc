// Rewrites (or with --check compares) src/python/data/stdlib-contents.json: which modules the standard library has, and
// which names each of them binds.
//
//   node scripts/stdlib-contents.mjs [--check] DATE PYODIDE PYODIDE TYPESHED PYTHON…
//
// PYTHON… are interpreters of 3.8, 3.9 … without a gap, on Linux. PYODIDE are directories of the npm package `pyodide`
// (`npm pack pyodide@0.29.5 pyodide@314.0.7`), CPython for Emscripten: the first of the newest PYTHON's version, the
// second of the next version, of which there is no PYTHON: what differs between the two is what that version changes.
// TYPESHED is a checkout of python/typeshed (21dff5c, 2026-08-21): names that it has on Linux, and that no interpreter here has, are of other
// builds or patch releases; they count as not known.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const TARGET = new URL('../src/python/data/stdlib-contents.json', import.meta.url);
const PROGRAM = readFileSync(new URL('stdlib/contents.py', import.meta.url), 'utf8');
const STUBS = new URL('stdlib/stubs.py', import.meta.url).pathname;

/** Modules of the next version that Emscripten lacks, or has only when nothing else has them. */
const REMOVED = new Set(['_compression', '_pyrepl.curses', 'pathlib._abc']);
/** The oldest Python that typeshed has names for. */
const OLDEST_STUBS = 10;
/** Modules in Python alone, which the first Pyodide cannot import and the second one can. */
const WHOLE = new Set(['lzma', 'pty', 'sqlite3', 'sqlite3.dbapi2', 'sqlite3.dump']);
/** Modules that Emscripten lacks, and those that they are. */
const SAME = new Map([['collections.abc', '_collections_abc']]);

function run(python, args) {
  const env = { PATH: '/usr/bin:/bin', HOME: '/nonexistent', LANG: 'C.UTF-8' };
  return JSON.parse(execFileSync(python, ['-I', ...args], { encoding: 'utf8', env, maxBuffer: 1 << 28 }));
}

/** An interpreter: what a call of a function of the program returns. */
function native(python) {
  return (call) => run(python, ['-c', `${PROGRAM}\nprint(json.dumps(${call}))`]);
}

/** `pyodide 314.0.7` */
function releaseOf(directory) {
  const { name, version } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  return `${name} ${version}`;
}

async function emscripten(directory) {
  const { loadPyodide } = await import(join(resolve(directory), 'pyodide.mjs'));
  const python = await loadPyodide({ stdout: () => {}, stderr: () => {} });
  return (call) => JSON.parse(python.runPython(`${PROGRAM}\njson.dumps(${call})`));
}

/** What the next version has on Linux: what this one has there, and what changes from `before` to `after` elsewhere. */
function nextContents(here, before, after) {
  const next = Object.fromEntries(Object.entries(after).map(([module, names]) => [module, names ?? null]));
  for (const [module, names] of Object.entries(here)) {
    if (REMOVED.has(module) || (WHOLE.has(module) && after[module])) continue;
    const elsewhere = SAME.get(module) ?? module;
    const [old, now] = [before[elsewhere], after[elsewhere]];
    if (names === null || !now) next[module] = null;
    else {
      const gone = new Set((old ?? []).filter((name) => !now.includes(name)));
      next[module] = [...new Set([...names.filter((name) => !gone.has(name)), ...now])].sort();
    }
  }
  return next;
}

/** `8-11` or `8-`, `''` for all: where a thing is in the versions, as one string. */
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

/** Range of versions → those names of a module that `has` says are in them, separated by blanks. */
function rows(minors, names, has, prefix = '') {
  const groups = new Map();
  for (const name of [...new Set(names)].sort()) {
    const range = rangeOf(minors, (minor) => has(minor, name));
    if (!minors.some((minor) => has(minor, name))) continue;
    groups.set(`${prefix}${range}`, [...(groups.get(`${prefix}${range}`) ?? []), name]);
  }
  return Object.fromEntries([...groups].sort().map(([range, list]) => [range, list.join(' ')]));
}

/**
 * Module → range of versions → its names; `?` where they are unknown. `!` and a range are names that a `__getattr__`
 * refuses, `~` and a range those that only other builds have.
 */
function table(versions, refused, stubs) {
  const minors = [...versions.keys()].sort((a, b) => a - b);
  const modules = [...new Set([...versions.values()].flatMap((one) => Object.keys(one)))].sort();
  return Object.fromEntries(
    modules.map((module) => {
      const namesAt = new Map(
        minors.map((minor) => [
          minor,
          new Set(module in versions.get(minor) ? (versions.get(minor)[module] ?? ['?']) : []),
        ]),
      );
      const all = [...namesAt.values()].flatMap((names) => [...names]);
      const present = rangeOf(minors, (minor) => module in versions.get(minor));
      const isOther = (minor, name) => {
        const names = namesAt.get(minor);
        const isKnown =
          names.size > 0 && !names.has('?') && !names.has('__getattr__') && module !== 'builtins';
        return isKnown && !names.has(name) && stubs.get(minor)[module]?.includes(name) === true;
      };
      return [
        module,
        {
          ...(present === '' ? {} : { in: present }),
          ...rows(minors, all, (minor, name) => namesAt.get(minor).has(name)),
          ...rows(minors, all, (minor, name) => refused.get(minor)[module]?.includes(name) === true, '!'),
          ...rows(
            minors,
            minors.flatMap((minor) => stubs.get(minor)[module] ?? []),
            isOther,
            '~',
          ),
        },
      ];
    }),
  );
}

/** Names that other versions have, of the modules of one that have a `__getattr__`. */
function candidates(versions, minor) {
  const own = Object.entries(versions.get(minor)).filter(
    ([, names]) => names?.includes('__getattr__') === true,
  );
  return Object.fromEntries(
    own.map(([module, names]) => {
      const others = new Set([...versions.values()].flatMap((one) => one[module] ?? []));
      return [module, [...others].filter((name) => !names.includes(name) && !name.startsWith('_')).sort()];
    }),
  );
}

/** Minor version → module → names by typeshed. Of a Python that it no longer knows, those that the oldest one has not. */
function stubsOf(typeshed, versions, python) {
  const minors = [...versions.keys()].sort((a, b) => a - b);
  const oldest = minors.find((minor) => minor >= OLDEST_STUBS);
  const known = minors.filter((minor) => minor >= oldest).map(String);
  const found = run(python, [STUBS, join(resolve(typeshed), 'stdlib'), ...known]);
  const others = Object.entries(found[oldest]).map(([module, names]) => {
    const own = new Set(versions.get(oldest)[module] ?? []);
    return [module, names.filter((name) => !own.has(name))];
  });
  return new Map(minors.map((minor) => [minor, found[minor] ?? Object.fromEntries(others)]));
}

const args = process.argv.slice(2);
const isCheck = args[0] === '--check';
const [date, oldest, newest, typeshed, ...pythons] = isCheck ? args.slice(1) : args;
const asked = new Map();
const versions = new Map();
for (const python of pythons) {
  const ask = native(python);
  const [minor, contents] = ask('contents()');
  asked.set(minor, ask);
  versions.set(minor, contents);
}
const last = Math.max(...versions.keys());
const [[same, before], [next, after]] = [
  (await emscripten(oldest))('contents()'),
  await emscripten(newest).then((ask) => {
    asked.set(last + 1, ask);
    return ask('contents()');
  }),
];
if (same !== last || next !== last + 1) throw new Error(`Pyodide: 3.${same} and 3.${next}, beside 3.${last}`);
versions.set(next, nextContents(versions.get(last), before, after));
const minors = [...versions.keys()].sort((a, b) => a - b);
const refused = new Map(
  minors.map((minor) => {
    const json = JSON.stringify(JSON.stringify(candidates(versions, minor)));
    return [minor, asked.get(minor)(`refused(json.loads(${json}))`)];
  }),
);
const stubs = stubsOf(typeshed, versions, pythons.at(-1));
for (const [module, names] of Object.entries(before))
  stubs.get(last)[module] = [...(stubs.get(last)[module] ?? []), ...(names ?? [])];
const text = `${JSON.stringify(
  {
    source: `Names in every module of CPython ${minors.map((minor) => `3.${minor}`).join(', ')} on Linux, the last one by ${releaseOf(oldest)} and ${releaseOf(newest)}; of other builds by typeshed; ${date}; scripts/stdlib-contents.mjs`,
    first: minors[0],
    last: next,
    modules: table(versions, refused, stubs),
  },
  null,
  1,
)}\n`;
if (!isCheck) writeFileSync(TARGET, text);
else if (readFileSync(TARGET, 'utf8') !== text) {
  console.error('stdlib-contents.json is not what these interpreters say');
  process.exitCode = 1;
}
