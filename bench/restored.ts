/**
 * What it costs to look into every member of a wheel once: whole runs of a function with 35 wheels of 90 MB, against the
 * same program without that check.
 * - restored: the store has the wheels, as after a restored cache, but no facts and nothing derived
 * - cold: the wheels are copied from a directory of wheels
 * - warm: everything is known
 *
 * npm run bench:restored -- [rounds]   (after `npm run build` and `npm run pretest`; needs the network)
 */
import {
  copyFileSync,
  cpSync,
  globSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { cleanEnvironment, mustRun, projectRoot } from '../test/support/tools.ts';
import { interleave, median, showTable, type Measured } from './measure.ts';
import { heavyRequirements, lockWithUv, makeProject } from './projects.ts';

const rounds = Number(process.argv[2] ?? 5);
const work = mkdtempSync(join(tmpdir(), 'bench-restored-'));
const say = (text: string) => process.stdout.write(`${text}\n`);

/** A copy of dist/, which a build meanwhile does not change, with or without the check. @throws Error when it has none */
function program(name: string, isChecking: boolean): string {
  const copy = join(work, name);
  cpSync(join(projectRoot, 'dist'), copy, { recursive: true });
  let calls = 0;
  for (const path of isChecking ? [] : globSync('chunks/*.js', { cwd: copy })) {
    const text = readFileSync(join(copy, path), 'utf8');
    const changed = text.replace(/checks\.verify\(wheel\)/, () => {
      calls += 1;
      return 'Promise.resolve({ compiled: [] })';
    });
    if (changed !== text) writeFileSync(join(copy, path), changed);
  }
  if (!isChecking && calls !== 1) throw new Error(`${calls} calls of checks.verify in dist/, not one`);
  return join(copy, 'cli.js');
}

/** Only the wheels of the store at `from`, as new files: nothing else of it is known on this machine. */
function restore(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  for (const path of globSync('*/*.whl', { cwd: from })) {
    mkdirSync(join(to, dirname(path)), { recursive: true });
    copyFileSync(join(from, path), join(to, path));
  }
}

const root = join(work, 'project');
const filled = join(work, 'filled');
const house = join(work, 'house');
const store = join(work, 'store');
const env = cleanEnvironment({ LAMBDA_PACKAGE_STORE: store, PIP_FIND_LINKS: house });
const programs = [
  ['checked', program('checked', true)],
  ['unchecked', program('unchecked', false)],
] as const;
const command = (path: string) => [
  process.execPath,
  path,
  'package',
  '--rewrite',
  '--offline',
  '--build-root',
  root,
  'src:lambda0',
];

const states: Readonly<Record<string, () => void>> = {
  restored: () => restore(filled, store),
  cold: () => rmSync(store, { recursive: true, force: true }),
  // Each program has a build of its own: a run first makes what it keeps.
  warm: () => undefined,
};

try {
  const lock = lockWithUv(heavyRequirements, 'pylock.toml', cleanEnvironment());
  makeProject(root, { requirements: heavyRequirements, lock, imports: ['numpy'], modules: 10, functions: 1 });
  mustRun(process.execPath, [programs[0][1], 'package', '--build-root', root, 'src:lambda0'], {
    env: cleanEnvironment({ LAMBDA_PACKAGE_STORE: filled }),
  });
  mkdirSync(house);
  const wheels = globSync('*/*.whl', { cwd: filled });
  for (const wheel of wheels) linkSync(join(filled, wheel), join(house, basename(wheel)));
  const size = wheels.reduce((sum, wheel) => sum + statSync(join(filled, wheel)).size, 0);
  say(`${wheels.length} wheels, ${(size / 1e6).toFixed(0)} MB`);
  for (const [state, before] of Object.entries(states)) {
    const runs = interleave(
      programs.map(([name, path]) => ({
        name,
        command: command(path),
        before: state === 'warm' ? () => mustRun(process.execPath, command(path).slice(1), { env }) : before,
      })),
      rounds,
      env,
    );
    const of = (name: string, figure: keyof Measured) => median(runs.get(name)!.map((one) => one[figure]));
    const more = 100 * (of('checked', 'wall') / of('unchecked', 'wall') - 1);
    say(`\n${state}\n\n${showTable(runs, 'unchecked')}\n`);
    say(
      `wall time: ${more.toFixed(0)} % more with the check (goal: at most ${state === 'warm' ? 'nothing' : '15 %'})`,
    );
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
