/**
 * Measures what the checks find when a part of a good package is missing:
 *
 * node scripts/compare-deletions.ts [--python 3.12] [--seed 1] [--most 3] [--only REGEX] [--json FILE] [--verbose]
 *
 * Packages each of the distributions of `scripts/distributions/`, takes out up to `--most` of the installed distributions
 * and of the loaded files, one at a time, imports what is left with the real Python and checks it. Exit status 1 when an
 * import works and there is an error, or when fewer than 95 % of the distributions or 90 % of the files whose import
 * fails are errors. Needs `npm run pretest` and network access.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { preparePackages } from '../src/commands/package.ts';
import { createTerminalHost } from '../src/host/terminal.ts';
import { openProject } from '../src/project/project.ts';
import { defaultWheelSettings } from '../src/wheel-choice/wheel-settings.ts';
import { createDice } from '../test/support/random.ts';
import { cleanEnvironment, python } from '../test/support/tools.ts';
import { directoryOf, measuredDistributions, writeDistributions } from './distributions/checkout.ts';
import { ask } from './imports/ask.ts';
import { removeParts, type Removal } from './imports/remove-parts.ts';
import { ownArchitecture, packagesOfRuntime, unpackPackage } from './imports/unpack.ts';

/** The share of failing imports that must be errors. */
const wantedShare = { distribution: 0.95, file: 0.9 } as const;

const { values } = parseArgs({
  options: {
    python: { type: 'string', default: '3.12' },
    seed: { type: 'string', default: '1' },
    most: { type: 'string', default: '3' },
    only: { type: 'string', default: '' },
    json: { type: 'string' },
    verbose: { type: 'boolean', default: false },
  },
});
const only = new RegExp(values.only);
const work = mkdtempSync(join(tmpdir(), 'compare-deletions-'));
const interpreter = python(values.python);

async function removalsOf(root: string, directory: string): Promise<readonly Removal[]> {
  const env = cleanEnvironment();
  const host = createTerminalHost({ env, cwd: root, quiet: true, verbose: false, color: false });
  const silent = { ...host, log: { ...host.log, diagnostic: () => undefined, info: () => undefined } };
  const project = openProject({ cwd: root, env }, { buildRoot: root });
  const request = {
    query: { specs: [`${directory}:${ownArchitecture}`] },
    dist: join(work, 'dist'),
    wheels: defaultWheelSettings,
    announce: () => undefined,
  };
  return await preparePackages(silent, project, request, async ({ bundles }) => {
    const [bundle] = bundles.values();
    const paths = await unpackPackage(work, bundle!, interpreter);
    const path = [...paths, packagesOfRuntime(work, values.python, interpreter)];
    const cache = join(dirname(paths[0]!), 'cache');
    const question = {
      ...{ python: interpreter, path, cache },
      module: bundle!.plan.checked!.module,
      function: bundle!.plan.checked!.function ?? null,
    };
    try {
      // What does not import on this Python is not good.
      if (ask(question).kind !== 'ok') return [];
      const dice = createDice(Number(values.seed));
      const runtime = `python${values.python}`;
      return await removeParts({ name: directory, runtime, question }, Number(values.most), dice);
    } finally {
      rmSync(dirname(paths[0]!), { recursive: true, force: true });
    }
  });
}

function show({ package: name, kind, removed, fails, python: said, errors, warnings }: Removal): void {
  const isRight = fails === errors.length > 0;
  if (isRight && !values.verbose) return;
  const what = isRight ? 'right' : fails ? 'MISSED' : 'FALSE';
  console.log(`${what} ${name} without ${kind} ${removed}: Python: ${said}`);
  for (const one of errors) console.log(`    error ${one}`);
  if (fails) for (const one of warnings) console.log(`    warning ${one}`);
}

const removals: Removal[] = [];
try {
  const all = measuredDistributions().filter(({ requirement }) => only.test(requirement));
  const root = join(work, 'checkout');
  writeDistributions(root, values.python, all);
  for (const one of all) {
    const some = await removalsOf(root, directoryOf(one));
    for (const removal of some) show(removal);
    for (const removal of some) removals.push(removal);
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(removals, null, 2));

/** Prints the row of a kind. @returns whether it is as good as wanted */
function summarize(kind: Removal['kind']): boolean {
  const ofKind = removals.filter((one) => one.kind === kind);
  const failing = ofKind.filter(({ fails }) => fails);
  const working = ofKind.filter(({ fails }) => !fails);
  const hasErrors = ({ errors }: Removal): boolean => errors.length > 0;
  const found = failing.filter(hasErrors).length;
  const wrong = working.filter(hasErrors).length;
  const share = `${((100 * found) / failing.length).toFixed(1)} %`;
  const cells = [kind, ofKind.length, failing.length, found, share, working.length, wrong];
  console.log(`| ${cells.join(' | ')} |`);
  return wrong === 0 && found >= failing.length * wantedShare[kind];
}

console.log('| taken out | cases | the import fails | errors | share | the import works | errors |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
process.exitCode = [summarize('distribution'), summarize('file')].every(Boolean) ? 0 : 1;
