/**
 * What the checks of a function's imports cost, whole process, python3.12, against the same run with `--no-check`:
 * - warm: boto3, numpy, pydantic, requests, sqlalchemy and 20 modules, some 60 MB unzipped or more, unchanged, after an
 *   edit, and after an edit that imports more
 * - cold: pandas and scikit-learn with a store that holds their wheels and nothing else
 *
 * npm run bench:checks -- [rounds]   (after `npm run build` and `npm run pretest`; needs the network)
 */
import { appendFileSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanEnvironment, mustRun, projectRoot } from '../test/support/tools.ts';
import { interleave, median, showTable, type Measured } from './measure.ts';
import { lockWithUv, makeProject } from './projects.ts';

const rounds = Number(process.argv[2] ?? 7);
const work = mkdtempSync(join(tmpdir(), 'bench-checks-'));
const store = join(work, 'store');
const env = cleanEnvironment({ LAMBDA_PACKAGE_STORE: store, UV_CACHE_DIR: join(work, 'uv-cache') });
const say = (text: string) => process.stdout.write(`${text}\n`);
const ours = (root: string, ...more: string[]) => [
  ...[process.execPath, join(projectRoot, 'dist', 'cli.js')],
  ...['package', '--build-root', root, '--rewrite', 'src:lambda0', ...more],
];

function more(runs: ReadonlyMap<string, readonly Measured[]>, one: string, other: string): string {
  const cpu = (name: string) => median(runs.get(name)!.map((run) => run.cpu));
  return (cpu(one) - cpu(other)).toFixed(3);
}

function measureWarm(): void {
  const fixture = join(import.meta.dirname, 'warm-package');
  const requirements = readFileSync(join(fixture, 'requirements.txt'), 'utf8').trim().split('\n');
  const lock = readFileSync(join(fixture, 'lambdas.lock'), 'utf8');
  // One each: what a run without the check keeps replaces what the other one kept.
  const roots = [join(work, 'warm'), join(work, 'warm-no-check')] as const;
  for (const root of roots)
    makeProject(root, { requirements, lock, imports: requirements, modules: 20, functions: 1 });
  const adding = (line: () => string) => (): void => {
    const text = line();
    for (const root of roots) appendFileSync(join(root, 'src', 'm19.py'), text);
  };
  let imports = 0;
  const edits = [
    ['unchanged', undefined],
    ['edited', adding(() => '# edited\n')],
    ['with one more import', adding(() => `import json as j${imports++}\n`)],
  ] as const;
  for (const [title, before] of edits) {
    const contestants = [
      { name: 'package', command: ours(roots[0]), ...(before && { before }) },
      { name: 'package --no-check', command: ours(roots[1], '--no-check'), ...(before && { before }) },
    ];
    const runs = interleave(contestants, rounds, env);
    say(`\nWarm, ${title}\n\n${showTable(runs, 'package --no-check')}`);
    say(`${more(runs, 'package', 'package --no-check')} CPU s more (goal: at most 0.15)`);
  }
}

function measureCold(): void {
  const root = join(work, 'cold');
  const requirements = ['pandas==2.2.3', 'scikit-learn==1.5.2'];
  const lock = lockWithUv(requirements, 'pylock.toml', env);
  makeProject(root, { requirements, lock, imports: ['pandas', 'sklearn'], modules: 2, functions: 1 });
  // Downloaded once: what is kept beside the wheels goes, the wheels stay and are hashed and read again.
  mustRun(ours(root)[0]!, ours(root).slice(1), { env });
  const forget = () => {
    for (const hash of readdirSync(store)) {
      for (const name of readdirSync(join(store, hash))) {
        if (!name.endsWith('.whl')) rmSync(join(store, hash, name), { recursive: true, force: true });
      }
    }
  };
  const runs = interleave(
    [
      { name: 'package', before: forget, command: ours(root) },
      { name: 'package --no-check', before: forget, command: ours(root, '--no-check') },
    ],
    Math.min(rounds, 5),
    env,
  );
  say(`\nCold: pandas and scikit-learn\n\n${showTable(runs, 'package --no-check')}`);
  say(`${more(runs, 'package', 'package --no-check')} CPU s more (goal: at most 3)`);
}

try {
  say(`node ${process.version}`);
  measureWarm();
  measureCold();
} finally {
  rmSync(work, { recursive: true, force: true });
}
