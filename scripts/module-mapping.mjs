// Rewrites (or with --check compares) src/requirements/data/module-mapping.json.
//
//   node scripts/module-mapping.mjs [--check] FILE DATE COMMIT
//
// FILE is src/python/pants/backend/python/dependency_inference/default_module_mapping.py of a checkout of
// github.com/pantsbuild/pants at COMMIT (of DATE); the table of 2.17 comes from test/oracle/units/module-mapping.json.
import { readFileSync, writeFileSync } from 'node:fs';

const TARGET = new URL('../src/requirements/data/module-mapping.json', import.meta.url);
const ORACLE = new URL('../test/oracle/units/module-mapping.json', import.meta.url);

/** The literal `NAME: dict[…] = { "project": ("module", …), … }` of a Python file, sorted by project. */
export function readPythonTable(source, name) {
  const start = source.indexOf(`\n${name}: dict[`);
  const open = source.indexOf('= {', start);
  const close = source.indexOf('\n}', open);
  if (start < 0 || open < 0 || close < 0) throw new Error(`no dictionary ${name}`);
  const body = source.slice(open + 3, close).replace(/#.*$/gm, '');
  const entries = [...body.matchAll(/"([^"]+)":\s*\(([^)]*)\)/g)].map(([, project, modules]) => [
    project,
    [...modules.matchAll(/"([^"]+)"/g)].map(([, module]) => module),
  ]);
  return sorted(Object.fromEntries(entries));
}

function sorted(table) {
  return Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The content of the data file. */
export function moduleMapping(pythonSource, oracle, date, commit) {
  return {
    source: `Pants 2.17.1 (recorded answer) and pantsbuild/pants ${commit}, default_module_mapping.py`,
    date,
    2.17: { modules: sorted(oracle.modules), typeStubs: sorted(oracle.type_stubs) },
    current: {
      modules: readPythonTable(pythonSource, 'DEFAULT_MODULE_MAPPING'),
      typeStubs: readPythonTable(pythonSource, 'DEFAULT_TYPE_STUB_MODULE_MAPPING'),
    },
  };
}

function main(args) {
  const check = args[0] === '--check';
  const [file, date, commit] = check ? args.slice(1) : args;
  if (commit === undefined) throw new Error('usage: module-mapping.mjs [--check] FILE DATE COMMIT');
  const oracle = JSON.parse(readFileSync(ORACLE, 'utf8'));
  const text = `${JSON.stringify(moduleMapping(readFileSync(file, 'utf8'), oracle, date, commit), null, 2)}\n`;
  if (!check) writeFileSync(TARGET, text);
  else if (JSON.stringify(JSON.parse(readFileSync(TARGET, 'utf8'))) !== JSON.stringify(JSON.parse(text))) {
    throw new Error('src/requirements/data/module-mapping.json differs from its sources');
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) main(process.argv.slice(2));
