/**
 * The commands of the other benches with two builds in turn: an older `dist/` and today's. Each has its checkouts and
 * its store. Where the older build writes a package that is there, today's does it again too (`anew`); `as it is` is the
 * same command for both. Of whole processes; the ratio
 * is the median of those of runs that came one after the other. What checks cost that an older build does not have
 * is in bench/checks.ts and bench/restored.ts; cold runs are also compared without the check of imports.
 *
 * npm run bench:before -- DIST [rounds] [packages|locks|graph|first|cold]   (after `npm run build` and `npm run pretest`; needs the network)
 */
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { cleanEnvironment, mustRun, projectRoot } from '../test/support/tools.ts';
import {
  fillHouse,
  forgetLayouts,
  makeDownloadingProject,
  makeHeavyProject,
  makeLargeWheelProject,
  serve,
} from './cold-projects.ts';
import { writeCheckout } from './large-checkout.ts';
import { measure, median, type Measured } from './measure.ts';
import { lockWithUv, makeLargeLock, makeProject, type FunctionProject } from './projects.ts';

const [older, rounds = '11', only] = process.argv.slice(2);
if (older === undefined) throw new Error('give the dist/ of the older build');
const work = mkdtempSync(join(tmpdir(), 'bench-before-'));

interface Build {
  readonly cli: readonly string[];
  /** Its checkouts. */
  readonly home: string;
  readonly env: Record<string, string>;
  /** Has it write a package that is there. */
  readonly anew: readonly string[];
  /** Has it not follow what packages import. */
  readonly unchecked: readonly string[];
}

function openBuild(name: string, dist: string): Build {
  const cli = [process.execPath, join(dist, 'cli.js')];
  const help = mustRun(cli[0]!, [...cli.slice(1), 'package', '--help']).stdout;
  const home = join(work, name);
  mkdirSync(home);
  return {
    ...{ cli, home },
    env: cleanEnvironment({ LAMBDA_PACKAGE_STORE: join(work, `store-${name}`) }),
    anew: help.includes('--rewrite') ? ['--rewrite'] : [],
    unchecked: help.includes('--no-check') ? ['--no-check'] : [],
  };
}

const builds = [openBuild('before', resolve(older)), openBuild('now', join(projectRoot, 'dist'))];
const say = (text: string) => process.stdout.write(`${text}\n`);

interface Row {
  readonly name: string;
  readonly command: (build: Build) => readonly string[];
  /** Not counted. */
  readonly before?: (build: Build) => void;
  readonly env?: Record<string, string>;
}

function compare(rows: readonly Row[]): void {
  for (const { name, command, before, env = {} } of rows) {
    const runs: Measured[][] = [[], []];
    for (let round = 0; round <= Number(rounds); round++) {
      const order = round % 2 === 0 ? [0, 1] : [1, 0];
      for (const index of order) {
        const build = builds[index]!;
        before?.(build);
        const measured = measure([...build.cli, ...command(build)], { ...build.env, ...env });
        if (round > 0) runs[index]!.push(measured);
      }
    }
    const [old, now] = runs as [Measured[], Measured[]];
    const ratio = median(now.map(({ cpu }, index) => cpu / old[index]!.cpu));
    const seconds = (values: readonly number[]) =>
      `${median(values).toFixed(3)} (${Math.min(...values).toFixed(3)}–${Math.max(...values).toFixed(3)})`;
    const show = (all: readonly Measured[]) =>
      [
        seconds(all.map(({ cpu }) => cpu)),
        median(all.map(({ wall }) => wall)).toFixed(2),
        median(all.map(({ peak }) => peak)).toFixed(0),
      ].join(' | ');
    say(`| ${name} | ${show(old)} | ${show(now)} | ${ratio.toFixed(2)} |`);
  }
}

/** Makes a checkout for each build, and packages it once. */
function prepare(name: string, project: FunctionProject, target: string, findLinks?: string): void {
  for (const { home, cli, env } of builds) {
    const root = join(home, name);
    makeProject(root, project);
    const known = findLinks === undefined ? env : { ...env, PIP_FIND_LINKS: findLinks };
    mustRun(cli[0]!, [...cli.slice(1), 'package', '--build-root', root, target], { env: known });
  }
}

const at = (build: Build, name: string) => ['--build-root', join(build.home, name)];

function comparePackages(): void {
  const fixture = join(import.meta.dirname, 'warm-package');
  const requirements = readFileSync(join(fixture, 'requirements.txt'), 'utf8').trim().split('\n');
  const lock = readFileSync(join(fixture, 'lambdas.lock'), 'utf8');
  const one = { requirements, lock, imports: requirements, modules: 20, functions: 1 };
  prepare('zip', one, 'src:lambda0');
  const few = ['cryptography==43.0.3', 'pydantic==2.9.2', 'requests==2.32.3'];
  const shared = lockWithUv(few, 'pylock.toml', cleanEnvironment());
  const imports = few.map((requirement) => requirement.split('==')[0]!);
  prepare('many', { requirements: few, lock: shared, imports, modules: 20, functions: 101 }, 'src:lambda0');
  const all = Array.from({ length: 101 }, (_, index) => `src:lambda${index}`);
  compare([
    { name: 'package, as it is', command: (build) => ['package', ...at(build, 'zip'), 'src:lambda0'] },
    {
      name: 'package, edited',
      before: ({ home }) => appendFileSync(join(home, 'zip', 'src', 'm19.py'), '# edited\n'),
      command: (build) => ['package', ...at(build, 'zip'), 'src:lambda0'],
    },
    {
      name: 'package, anew',
      command: (build) => ['package', ...build.anew, ...at(build, 'zip'), 'src:lambda0'],
    },
    { name: '101 functions, as they are', command: (build) => ['package', ...at(build, 'many'), ...all] },
    {
      name: '101 functions, anew',
      command: (build) => ['package', ...build.anew, ...at(build, 'many'), ...all],
    },
  ]);
}

async function compareLocks(): Promise<void> {
  const house = join(work, 'house');
  const lock = await makeLargeLock(house);
  const project = { requirements: ['dist0'], lock, imports: ['dist0'], modules: 1, functions: 1 };
  prepare('lock', project, 'src:lambda0', house);
  compare([
    { name: 'wheels', command: (build) => ['wheels', ...at(build, 'lock'), 'src:lambda0'] },
    {
      name: 'package of a lock, as it is',
      command: (build) => ['package', '--offline', ...at(build, 'lock'), 'src:lambda0'],
    },
    {
      name: 'package of a lock, anew',
      command: (build) => ['package', '--offline', ...build.anew, ...at(build, 'lock'), 'src:lambda0'],
    },
  ]);
}

function compareGraphs(): void {
  for (const { home } of builds) {
    mkdirSync(join(home, 'graph'));
    writeCheckout(join(home, 'graph'), { files: 10_000, bytes: 60_000_000, builds: 1000 });
  }
  const commands = [
    ['list', '::'],
    ['dependencies', '::'],
    ['dependencies', '--transitive', 'src/pkg0:fn'],
    ['dependents', 'src/pkg0/mod0.py'],
  ];
  compare(
    commands.map(([command = '', ...rest]) => ({
      name: [command, ...rest].join(' '),
      command: (build) => [command, ...at(build, 'graph'), ...rest],
    })),
  );
}

const forgetAll = ({ env }: Build) => rmSync(env['LAMBDA_PACKAGE_STORE']!, { recursive: true, force: true });

/** Makes the same checkout for each build. */
function copyToAll(root: string): void {
  for (const { home } of builds) cpSync(root, join(home, basename(root)), { recursive: true });
}

/** Large packages, also of wheels that are there but were never packaged. */
function compareFirst(): void {
  const root = join(work, 'heavy');
  makeHeavyProject(root);
  copyToAll(root);
  for (const { home, cli, env } of builds) {
    const targets = ['src:lambda0', 'src:pex0'];
    mustRun(cli[0]!, [...cli.slice(1), 'package', '--build-root', join(home, 'heavy'), ...targets], { env });
  }
  const before = ({ env }: Build) => forgetLayouts(env['LAMBDA_PACKAGE_STORE']!);
  const of = (target: string) => (build: Build) => ['package', ...build.anew, ...at(build, 'heavy'), target];
  compare([
    { name: 'zip of 250 MB', command: of('src:lambda0') },
    { name: 'PEX of 250 MB', command: of('src:pex0') },
    { name: 'zip of 250 MB, first', before, command: of('src:lambda0') },
    { name: 'PEX of 250 MB, first', before, command: of('src:pex0') },
  ]);
}

/** Downloads from the loopback. */
async function compareCold(): Promise<void> {
  const large = join(work, 'large');
  await makeLargeWheelProject(large, join(work, 'large-house'));
  const downloading = join(work, 'downloading');
  makeDownloadingProject(downloading);
  const heavy = join(work, 'cold-heavy');
  makeHeavyProject(heavy);
  const cli = builds[1]!.cli;
  fillHouse(cli, downloading, 'src:pex0', join(work, 'downloading-house'));
  fillHouse(cli, heavy, 'src:lambda0', join(work, 'cold-heavy-house'));
  for (const [root, target, name, setting] of [
    [downloading, 'src:pex0', 'PEX of 20 wheels, cold', 'UV_DEFAULT_INDEX'],
    [heavy, 'src:lambda0', 'zip of 35 wheels, cold', 'UV_DEFAULT_INDEX'],
    [large, 'src:pex0', 'PEX of a wheel of 300 MB, cold', 'UV_INDEX'],
  ] as const) {
    copyToAll(root);
    const index = await serve(`${root}-house`);
    const env = { [setting]: `${index.url}/simple/` };
    const command = (build: Build) => ['package', ...at(build, basename(root)), target];
    const unchecked = (build: Build) => [...command(build), ...build.unchecked];
    compare([
      { name, env, before: forgetAll, command },
      { name: `${name}, imports not checked`, env, before: forgetAll, command: unchecked },
    ]);
    index.stop();
  }
}

const parts = {
  packages: comparePackages,
  locks: compareLocks,
  graph: compareGraphs,
  first: compareFirst,
  cold: compareCold,
};

try {
  say(`node ${process.version}, ${rounds} rounds\n`);
  say(
    '| command | before: CPU s, median (range) | wall s | MiB | now: CPU s | wall s | MiB | CPU: now ÷ before |',
  );
  say('| --- | --- | ---: | ---: | --- | ---: | ---: | ---: |');
  for (const [name, part] of Object.entries(parts)) if (only === undefined || only === name) await part();
} finally {
  rmSync(work, { recursive: true, force: true });
}
