/**
 * Packages of a warm run, whole process, python3.12:
 * - zip: a function with boto3, numpy, pydantic, requests, sqlalchemy and 20 modules, unchanged and after an edit,
 *   against `cat` of the same wheels plus `sha256sum`, `uv pip install --target` plus `zip`, and `pex` plus
 *   `pex3 venv create --layout flat-zipped`; and its size against pex3's
 * - many: the cost of each additional function that shares a lock with a hundred others
 * - unchanged: 300 functions on one lock that are written already, against planning them
 * - compare: the same 300 functions against the commit before, one of them edited, against planning them
 * - memory: that of a zip and a PEX file of some 250 MB unzipped, also when their wheels were never packaged before
 *
 * npm run bench:formats -- [rounds] [zip|many|unchanged|compare|memory]   (after `npm run build` and `npm run pretest`; needs the network)
 */
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lambdaPlatform } from '../src/platforms/lambda-platforms.ts';
import { cleanEnvironment, mustRun, projectRoot, tool } from '../test/support/tools.ts';
import { forgetLayouts, makeHeavyProject } from './cold-projects.ts';
import { interleave, median, showTable, type Contestant, type Measured } from './measure.ts';
import { lockWithUv, makeProject } from './projects.ts';

const rounds = Number(process.argv[2] ?? 7);
const work = mkdtempSync(join(tmpdir(), 'bench-formats-'));
const cli = [process.execPath, join(projectRoot, 'dist', 'cli.js')];
const env = cleanEnvironment({
  LAMBDA_PACKAGE_STORE: join(work, 'store'),
  UV_CACHE_DIR: join(work, 'uv-cache'),
  PEX_ROOT: join(work, 'pex-root'),
});
const platform = ['--python-platform', 'x86_64-manylinux_2_34', '--python-version', '3.12'];

const say = (text: string) => process.stdout.write(`${text}\n`);
const quote = (words: readonly string[]) => words.map((word) => `'${word}'`).join(' ');
const shell = (script: string) => ['sh', '-ec', script];
const again = (root: string, ...targets: string[]) => [...cli, 'package', '--build-root', root, ...targets];
/** Writes the package although the same one is there. */
const ours = (root: string, ...targets: string[]) => [...again(root, ...targets), '--rewrite'];
const remove = (...names: readonly string[]) => {
  for (const name of names) rmSync(join(work, name), { recursive: true, force: true });
};

interface Packaged {
  readonly path: string;
  readonly size: number;
  readonly unzippedSize: number;
  readonly wheels: readonly { name: string; version: string; filename: string; sha256: string }[];
}

function packageOnce(root: string, target: string): Packaged {
  const [program, ...args] = [...ours(root, target), '--format', 'json'];
  return (JSON.parse(mustRun(program, args, { env }).stdout) as [Packaged])[0];
}

/** `cat` of the wheels of a package, and the digest of the result. */
function limitOf(wheels: Packaged['wheels']): string[] {
  const paths = wheels.map(({ sha256, filename }) => join(work, 'store', sha256, filename));
  return shell(`cat ${quote(paths)} > '${work}/all'; sha256sum '${work}/all'`);
}

/** The reference tools on the same requirements and sources. */
function peers(root: string, requirements: readonly string[], { wheels }: Packaged): Contestant[] {
  const pinned = join(work, 'pinned.txt');
  const lines = wheels.map((one) => `${one.name}==${one.version} --hash=sha256:${one.sha256}\n`);
  writeFileSync(pinned, lines.join(''));
  const lambda = lambdaPlatform('python3.12', 'x86_64')!;
  const complete = join(work, 'platform.json');
  writeFileSync(
    complete,
    JSON.stringify({ marker_environment: lambda.markers, compatible_tags: lambda.tags }),
  );
  const [uv, pex, pex3] = [tool('oracle', 'uv'), tool('oracle', 'pex'), tool('oracle', 'pex3')];
  const [target, repository, flat] = [join(work, 'target'), join(work, 'repository.pex'), join(work, 'flat')];
  const forPlatform = ['--complete-platform', complete];
  const install = [uv, '--no-config', 'pip', 'install', '-q', '--target', target, ...platform];
  const resolve = [pex, '--lock', join(root, 'lambdas.lock'), '-D', join(root, 'src'), '-o', repository];
  const flatten = [pex3, 'venv', 'create', '--layout', 'flat-zipped', '-d', flat];
  return [
    {
      name: 'uv pip install + zip',
      before: () => remove('target', 'uv.zip'),
      command: shell(
        `${quote([...install, '--no-deps', '--require-hashes', '-r', pinned])}; cp '${root}'/src/*.py '${target}'; ` +
          `cd '${target}'; zip -qr -X '${work}/uv.zip' .`,
      ),
    },
    {
      name: 'pex + pex3 venv create',
      before: () => remove('repository.pex', 'flat', 'flat.zip'),
      command: shell(
        `${quote([...resolve, ...forPlatform, ...requirements])}; ` +
          quote([...flatten, '--pex-repository', repository, ...forPlatform]),
      ),
    },
  ];
}

function measureZip(): void {
  const fixture = join(import.meta.dirname, 'warm-package');
  const requirements = readFileSync(join(fixture, 'requirements.txt'), 'utf8').trim().split('\n');
  const root = join(work, 'zip');
  const lock = readFileSync(join(fixture, 'lambdas.lock'), 'utf8');
  makeProject(root, { requirements, lock, imports: requirements, modules: 20, functions: 1 });
  const packaged = packageOnce(root, 'src:lambda0');
  const limit = 'cat + sha256sum';
  const edit = () => appendFileSync(join(root, 'src', 'm19.py'), '# edited\n');
  const runs = interleave(
    [
      { name: 'lambda-package', command: ours(root, 'src:lambda0') },
      { name: limit, command: limitOf(packaged.wheels) },
      { name: 'lambda-package, edited', before: edit, command: ours(root, 'src:lambda0') },
      ...peers(root, requirements, packaged),
    ],
    rounds,
    env,
  );
  const cpu = (name: string) => median(runs.get(name)!.map((one) => one.cpu));
  say(`\nZip, warm: ${packaged.wheels.length} wheels, ${(packaged.size / 1e6).toFixed(1)} MB\n`);
  say(showTable(runs, limit));
  for (const name of ['lambda-package', 'lambda-package, edited']) {
    const less = (other: string) => (cpu(other) / cpu(name)).toFixed(1);
    say(
      `${name}: ${pairedRatio(runs, name, limit).toFixed(2)} × the CPU of ${limit} (goal: at most 2), ` +
        `${less('uv pip install + zip')} × less than uv pip install + zip (goal: at least 10), ` +
        `${less('pex + pex3 venv create')} × less than pex + pex3 venv create (goal: at least 20)`,
    );
  }
  const size = statSync(join(root, packaged.path)).size / statSync(join(work, 'flat.zip')).size;
  say(`size of the zip: ${size.toFixed(3)} × that of pex3 (goal: at most 1.01)`);
}

/** Median of the ratios of runs that came one after the other: the machine's speed drifts. */
function pairedRatio(runs: ReadonlyMap<string, readonly Measured[]>, one: string, other: string): number {
  const others = runs.get(other)!;
  return median(runs.get(one)!.map(({ cpu }, index) => cpu / others[index]!.cpu));
}

function measureMany(): void {
  const root = join(work, 'many');
  const requirements = ['cryptography==43.0.3', 'pydantic==2.9.2', 'requests==2.32.3'];
  const lock = lockWithUv(requirements, 'pylock.toml', env);
  const imports = ['cryptography', 'pydantic', 'requests'];
  makeProject(root, { requirements, lock, imports, modules: 20, functions: 101 });
  const packaged = packageOnce(root, 'src:lambda0');
  const targets = Array.from({ length: 101 }, (_, index) => `src:lambda${index}`);
  const limit = 'cat + sha256sum';
  const runs = interleave(
    [
      { name: '1 function', command: ours(root, targets[0]!) },
      { name: '101 functions', command: ours(root, ...targets) },
      { name: limit, command: limitOf(packaged.wheels) },
    ],
    rounds,
    env,
  );
  const cpu = (name: string) => median(runs.get(name)!.map((one) => one.cpu));
  const further = (cpu('101 functions') - cpu('1 function')) / 100;
  say(
    `\nFunctions that share a lock: ${packaged.wheels.length} wheels, ${(packaged.size / 1e6).toFixed(1)} MB each\n`,
  );
  say(showTable(runs, limit));
  say(
    `each further function: ${(further * 1000).toFixed(0)} CPU ms, ${(further / cpu(limit)).toFixed(2)} × ${limit} (goal: its copy)`,
  );
}

const selected = ['--filter-target-type=python_aws_lambda_function', '::'];

/** 300 functions on one lock. @returns the command that plans them */
function manyFunctions(root: string): readonly string[] {
  const requirements = ['jinja2==3.1.4', 'pydantic==2.9.2', 'requests==2.32.3', 'sqlalchemy==2.0.36'];
  const lock = lockWithUv(requirements, 'pylock.toml', env);
  const imports = ['jinja2', 'pydantic', 'requests', 'sqlalchemy'];
  makeProject(root, { requirements, lock, imports, modules: 12, functions: 300 });
  return [...cli, 'plan', '--build-root', root, ...selected];
}

function measureUnchanged(): void {
  const root = join(work, 'unchanged');
  const runs = interleave(
    [
      { name: 'plan', command: manyFunctions(root) },
      { name: 'package, unchanged', command: again(root, ...selected) },
    ],
    rounds,
    env,
  );
  say('\n300 functions that are written already\n');
  say(showTable(runs, 'plan'));
  say(
    `${pairedRatio(runs, 'package, unchanged', 'plan').toFixed(2)} × the CPU of planning them (goal: at most 3, below 1.0 s)`,
  );
}

function measureCompare(): void {
  const root = join(work, 'compare');
  const plan = manyFunctions(root);
  const git = (...args: string[]) => {
    const who = ['-c', 'user.name=bench', '-c', 'user.email=bench@localhost'];
    mustRun('git', [...who, ...args], { cwd: root, env });
  };
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'base');
  appendFileSync(join(root, 'src', 'f7.py'), '# edited\n');
  git('commit', '-qam', 'head');
  const runs = interleave(
    [
      { name: 'plan', command: plan },
      { name: 'plan --compare-with', command: [...plan, '--compare-with', 'HEAD~1'] },
    ],
    rounds,
    env,
  );
  say('\n300 functions compared with the commit before\n');
  say(showTable(runs, 'plan'));
  say(
    `${pairedRatio(runs, 'plan --compare-with', 'plan').toFixed(2)} × the CPU of planning one side (goal: at most 2)`,
  );
}

function measureMemory(): void {
  const root = join(work, 'memory');
  makeHeavyProject(root);
  const packaged = packageOnce(root, 'src:lambda0');
  packageOnce(root, 'src:pex0');
  const forget = () => forgetLayouts(join(work, 'store'));
  const runs = interleave(
    [
      { name: 'zip', command: ours(root, 'src:lambda0') },
      { name: 'PEX', command: ours(root, 'src:pex0') },
      { name: 'zip, first', before: forget, command: ours(root, 'src:lambda0') },
      { name: 'PEX, first', before: forget, command: ours(root, 'src:pex0') },
    ],
    Math.min(rounds, 5),
    env,
  );
  say(
    `\nMemory: ${(packaged.size / 1e6).toFixed(0)} MB, ${(packaged.unzippedSize / 1e6).toFixed(0)} MB unzipped (goal: below 120 MB)\n`,
  );
  say(showTable(runs, 'zip'));
}

const parts = {
  zip: measureZip,
  many: measureMany,
  unchanged: measureUnchanged,
  compare: measureCompare,
  memory: measureMemory,
};

try {
  say(`node ${process.version}`);
  for (const [name, part] of Object.entries(parts)) {
    if (process.argv[3] === undefined || process.argv[3] === name) part();
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
