/**
 * What it costs to start: CPU of whole processes, the command line's and the Action's, beside Node itself. With another
 * `dist/` (of an older commit) both are measured in turn.
 *
 * npm run bench:start -- [rounds] [DIST]   (after `npm run build`)
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cleanEnvironment, projectRoot } from '../test/support/tools.ts';
import { interleave, showTable, type Contestant } from './measure.ts';

const rounds = Number(process.argv[2] ?? 11);
const other = process.argv[3];
const work = mkdtempSync(join(tmpdir(), 'bench-start-'));
const project = join(work, 'project');
const stop = ['--require', join(import.meta.dirname, 'stop-at-first-line.cjs')];

/** A function of one file, so that what is counted is the program. */
function makeProject(): void {
  mkdirSync(join(project, 'app'), { recursive: true });
  writeFileSync(
    join(project, 'pants.toml'),
    '[GLOBAL]\npants_version = "2.17.1"\n[lambdex]\nlayout = "zip"\n',
  );
  writeFileSync(
    join(project, 'app', 'BUILD'),
    'python_sources()\npython_awslambda(name="fn", handler="app.py:handler", runtime="python3.12")\n',
  );
  writeFileSync(join(project, 'app', 'app.py'), 'def handler(event, context):\n    return event\n');
}

/** The Action with the input `targets`, in an environment of a runner. `env` runs it with its variables. */
function step(dist: string, targets: string, node: readonly string[] = []): readonly string[] {
  const variables = {
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: project,
    GITHUB_OUTPUT: join(work, 'output'),
    GITHUB_STATE: join(work, 'state'),
    GITHUB_STEP_SUMMARY: join(work, 'summary'),
    INPUT_TARGETS: targets,
    INPUT_CACHE: 'false',
    LAMBDA_PACKAGE_STORE: join(work, 'store'),
  };
  const main = join(dist, 'main.js');
  // A wrong input ends with 1, which is what is measured.
  const script = 'cd "$0" && "$@" || [ $? = 1 ]';
  const set = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
  return ['env', ...set, 'sh', '-c', script, project, process.execPath, ...node, main];
}

function contestants(name: string, dist: string): readonly Contestant[] {
  const cli = join(dist, 'cli.js');
  const command = (words: readonly string[]) => ['sh', '-c', '"$@"', 'sh', process.execPath, ...words];
  return [
    { name: `${name}: --version`, command: command([cli, '--version']) },
    { name: `${name}: help`, command: command([cli, 'help']) },
    { name: `${name}: step without targets`, command: step(dist, '') },
    { name: `${name}: step, first line`, command: step(dist, 'app:fn', stop) },
    { name: `${name}: step, unknown target`, command: step(dist, 'app:no') },
    { name: `${name}: step that packages`, command: step(dist, 'app:fn') },
  ];
}

makeProject();
for (const file of ['output', 'state', 'summary']) writeFileSync(join(work, file), '');
const now = join(work, 'now');
cpSync(join(projectRoot, 'dist'), now, { recursive: true });
const node: Contestant = { name: 'node', command: ['sh', '-c', '"$@"', 'sh', process.execPath, '-e', '0'] };
const all = [
  node,
  ...(other === undefined ? [] : contestants('before', resolve(other))),
  ...contestants('now', now),
];
const runs = interleave(all, rounds, cleanEnvironment());
process.stdout.write(`${showTable(runs, 'node')}\n`);
rmSync(work, { recursive: true });
