/**
 * Wheels, whole process, python3.12:
 * - warm: those of a lock with 300 distributions are chosen (`wheels`), chosen and verified (`package` up to
 *   there), and packaged
 * - cold: some 20 wheels of 100 MB are downloaded and verified, and packaged too, against `uv pip install --target` with an empty cache, from an index
 *   on the loopback and from the public one
 * - the memory that a download takes, also of a wheel of 300 MB
 *
 * npm run bench:wheels -- [rounds] [lock|cold|large]   (after `npm run build` and `npm run pretest`; needs the network)
 */
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanEnvironment, mustRun, projectRoot, tool } from '../test/support/tools.ts';
import { fillHouse, makeDownloadingProject, makeLargeWheelProject, serve } from './cold-projects.ts';
import { interleave, median, showTable, type Measured } from './measure.ts';
import { lockWithUv, makeLargeLock, makeProject } from './projects.ts';

const rounds = Number(process.argv[2] ?? 5);
const work = mkdtempSync(join(tmpdir(), 'bench-wheels-'));
const program = join(projectRoot, 'dist', 'cli.js');
const cli = [process.execPath, program];
const untilVerified = [
  process.execPath,
  '--require',
  join(import.meta.dirname, 'stop-when-verified.cjs'),
  program,
];
const say = (text: string) => process.stdout.write(`${text}\n`);
const of = (runs: ReadonlyMap<string, readonly Measured[]>, name: string, figure: keyof Measured) =>
  median(runs.get(name)!.map((one) => one[figure]));

/** A large lock whose wheels are all in the store. */
async function measureLargeLock(): Promise<void> {
  const [house, root] = [join(work, 'house'), join(work, 'large-lock')];
  const lock = await makeLargeLock(house);
  makeProject(root, { requirements: ['dist0'], lock, imports: ['dist0'], modules: 1, functions: 1 });
  const env = cleanEnvironment({ LAMBDA_PACKAGE_STORE: join(work, 'large-store') });
  const target = ['--build-root', root, 'src:lambda0'];
  mustRun(cli[0]!, [...cli.slice(1), 'package', ...target], { env: { ...env, PIP_FIND_LINKS: house } });
  const packaging = ['package', '--rewrite', '--offline', ...target];
  const verified = 'package, until all are verified';
  const runs = interleave(
    [
      { name: 'wheels', command: [...cli, 'wheels', ...target] },
      { name: verified, command: [...untilVerified, ...packaging] },
      { name: 'package', command: [...cli, ...packaging] },
    ],
    rounds,
    env,
  );
  say(`\nLock of 300 distributions, warm\n\n${showTable(runs, 'wheels')}\n`);
  for (const name of ['wheels', verified])
    say(`${name}: ${of(runs, name, 'cpu').toFixed(2)} CPU s (goal: below 0.3)`);
}

/** Downloads and packages from the index that `settings` name, against uv, which gets the arguments `pinned`. */
function compareCold(
  title: string,
  root: string,
  pinned: readonly string[],
  settings: Record<string, string>,
): void {
  const place = join(work, 'place');
  const env = cleanEnvironment({
    ...settings,
    LAMBDA_PACKAGE_STORE: join(place, 'store'),
    UV_CACHE_DIR: join(place, 'uv-cache'),
  });
  const uv = 'uv pip install --target';
  // Too large for a zip, but the first run stops before that.
  const packaging = (target: string) => ['package', '--build-root', root, target];
  // Nothing is removed before the end: ext4 makes files several times as slowly within minutes of a removal, which
  // would count against uv, as it makes thousands.
  const before = () => {
    rmSync(place, { force: true });
    symlinkSync(mkdtempSync(join(work, 'place-')), place);
  };
  const runs = interleave(
    [
      { name: 'download', before, command: [...untilVerified, ...packaging('src:lambda0')] },
      { name: 'download and package', before, command: [...cli, ...packaging('src:pex0')] },
      {
        name: uv,
        before,
        command: [
          ...[tool('oracle', 'uv'), '--no-config', 'pip', 'install', '-q', '--target', join(place, 'target')],
          ...['--python-platform', 'x86_64-manylinux_2_34', '--python-version', '3.12', '--no-deps'],
          ...pinned,
        ],
      },
    ],
    rounds,
    env,
  );
  const ratio = (name: string) => (of(runs, name, 'wall') / of(runs, uv, 'wall')).toFixed(2);
  say(`\n${title}\n\n${showTable(runs, uv)}\n`);
  say(
    `download: ${ratio('download')} × the wall time of ${uv} (goal: at most 0.8), with the package ${ratio('download and package')} ×`,
  );
  say(`peak: ${of(runs, 'download and package', 'peak').toFixed(0)} MiB (goal: below 200 MB)`);
}

async function measureCold(): Promise<void> {
  const root = join(work, 'heavy');
  const { lock, requirements } = makeDownloadingProject(root);
  // What uv takes: a file with hashes has it ask the index, one with addresses saves it that.
  writeFileSync(join(root, 'pinned.txt'), lockWithUv(requirements, 'requirements.txt', cleanEnvironment()));
  writeFileSync(join(root, 'pylock.toml'), lock.replace(/^requires-python = .*\n/m, ''));
  const house = join(work, 'heavy-house');
  const { count, size } = fillHouse(cli, root, 'src:pex0', house);
  const what = `${count} wheels with pex's own, ${(size / 1e6).toFixed(0)} MB`;
  const index = await serve(house);
  compareCold(
    `Cold, index on the loopback (${what})`,
    root,
    ['--require-hashes', '-r', join(root, 'pinned.txt')],
    { UV_DEFAULT_INDEX: `${index.url}/simple/` },
  );
  index.stop();
  compareCold(
    'Cold, the public index',
    root,
    ['--preview-features', 'pylock', '-r', join(root, 'pylock.toml')],
    {},
  );
}

/** The memory for a wheel with a single incompressible member. */
async function measureLargeWheel(): Promise<void> {
  const house = join(work, 'large-house');
  const root = join(work, 'large-wheel');
  await makeLargeWheelProject(root, house);
  const index = await serve(house);
  const store = join(work, 'large-wheel-store');
  const runs = interleave(
    [
      {
        name: 'lambda-package (PEX)',
        before: () => rmSync(store, { recursive: true, force: true }),
        command: [...cli, 'package', '--build-root', root, 'src:pex0'],
      },
    ],
    rounds,
    cleanEnvironment({ LAMBDA_PACKAGE_STORE: store, UV_INDEX: `${index.url}/simple/` }),
  );
  index.stop();
  say(`\nCold, a wheel of 300 MB\n\n${showTable(runs, 'lambda-package (PEX)')}`);
}

const parts = { lock: measureLargeLock, cold: measureCold, large: measureLargeWheel };

try {
  for (const [name, part] of Object.entries(parts)) {
    if (process.argv[3] === undefined || process.argv[3] === name) await part();
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
