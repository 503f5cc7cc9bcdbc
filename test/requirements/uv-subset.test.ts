import { readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { UserError } from '../../src/host/types.ts';
import { lambdaPlatform } from '../../src/platforms/lambda-platforms.ts';
import type { Platform } from '../../src/platforms/types.ts';
import { parseRequirement } from '../../src/python/requirement.ts';
import { readLock } from '../../src/requirements/read-lock.ts';
import { selectWheels } from '../../src/requirements/select-wheels.ts';
import type { Lock } from '../../src/requirements/types.ts';
import { start, temporaryDirectory } from '../support/cli.ts';
import { mustRun, projectRoot, tool } from '../support/tools.ts';
import { makeWheel, type MadeWheel } from '../support/wheelhouse.ts';

// Projects are made up, `uv lock` locks them from an index on the loopback, and `packaging.pylock` selects from what
// `uv export` makes of the lock: we must take the same wheels.

/** A sequence that is the same on every run (mulberry32). */
function randomness(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
const chance = randomness(20261125);
const pick = <T>(values: readonly T[]): T => values[Math.floor(chance() * values.length)]!;

const names = ['alpha', 'beta', 'gamma', 'delta', 'eps', 'zeta', 'Eta.X'];
const versions = ['1.0', '1.2', '1.5.post1', '2.0', '3.0a1'];
const markers = [
  'python_version >= "3.12"',
  'python_version < "3.12"',
  'sys_platform == "linux"',
  'sys_platform == "win32"',
  'platform_machine == "aarch64"',
  'python_full_version >= "3.13" and platform_machine == "x86_64"',
  'implementation_name == "cpython"',
];
const tags = [
  'py3-none-any',
  'py2.py3-none-any',
  'py3-none-manylinux2014_x86_64',
  'cp39-abi3-manylinux_2_17_x86_64.manylinux2014_x86_64',
  'cp39-abi3-manylinux_2_17_aarch64.manylinux2014_aarch64',
  'cp312-abi3-manylinux_2_28_x86_64',
  'cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64',
  'cp312-cp312-manylinux_2_28_aarch64',
  'cp312-cp312-manylinux_2_28_x86_64',
  'cp313-cp313-manylinux_2_34_x86_64',
  'cp313-cp313-musllinux_1_2_x86_64',
  'cp312-cp312-macosx_10_13_universal2',
  'cp312-cp312-win_amd64',
];
const platforms = ['python3.11', 'python3.12', 'python3.13'].flatMap((runtime) =>
  (['x86_64', 'arm64'] as const).map((architecture) => lambdaPlatform(runtime, architecture)!),
);

/** A requirement of PEP 508, also with an extra and a marker. */
function requirement(extra?: string): string {
  const wanted = chance() < 0.25 ? '[more]' : '';
  const range = pick(['', '', '', '>=1.2', '<2', '!=1.0', '>=3.0a1']);
  const conditions = [
    ...(extra === undefined ? [] : [`extra == "${extra}"`]),
    ...(chance() < 0.35 ? [pick(markers)] : []),
  ].map((one) => `(${one})`);
  return `${pick(names)}${wanted}${range}${conditions.length === 0 ? '' : `; ${conditions.join(' and ')}`}`;
}

interface Offered extends MadeWheel {
  readonly yanked: boolean;
}

async function makeProject(name: string): Promise<readonly Offered[]> {
  const wheels: Offered[] = [];
  for (const version of versions) {
    const metadata = [
      ...(chance() < 0.6 ? [`Requires-Dist: ${requirement()}`] : []),
      'Provides-Extra: more',
      `Requires-Dist: ${requirement('more')}`,
    ];
    const yanked = chance() < 0.15;
    // Mostly a wheel for everything, so that most projects can be locked.
    for (const tag of new Set([...(chance() < 0.85 ? [tags[0]!] : []), pick(tags), pick(tags)])) {
      const build = chance() < 0.3 ? pick(['1', '2', '10b']) : undefined;
      const file = name.toLowerCase().replace('.', '_');
      const made = await makeWheel(file, version, tag, {}, metadata);
      const filename = build === undefined ? made.filename : `${file}-${version}-${build}-${tag}.whl`;
      wheels.push({ ...made, filename, yanked });
    }
  }
  return wheels;
}

let server: http.Server;
let index: string;

beforeAll(async () => {
  const projects = new Map<string, readonly Offered[]>();
  for (const name of names) projects.set(name.toLowerCase().replace('.', '-'), await makeProject(name));
  const files = new Map([...projects.values()].flat().map((wheel) => [wheel.filename, wheel.bytes]));
  server = http.createServer((request, response) => {
    const path = request.url ?? '';
    const page = projects.get(/^\/simple\/([^/]+)\/$/.exec(path)?.[1] ?? '');
    const bytes = files.get(path.slice('/files/'.length));
    if (page === undefined && bytes === undefined) response.statusCode = 404;
    if (page !== undefined) response.setHeader('content-type', 'text/html');
    response.end(
      bytes ??
        (page ?? [])
          .map(
            ({ filename, sha256, yanked }) =>
              `<a href="/files/${filename}#sha256=${sha256}"${yanked ? ' data-yanked="bad"' : ''}>${filename}</a>`,
          )
          .join('\n'),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  index = `http://127.0.0.1:${(server.address() as AddressInfo).port}/simple/`;
});
afterAll(() => server.close());

function pyproject(): string {
  const list = (count: number) => JSON.stringify(Array.from({ length: count }, () => requirement()));
  return [
    '[project]\nname = "app"\nversion = "1.0"\nrequires-python = ">=3.11,<3.14"',
    `dependencies = ${list(2)}`,
    '[project.optional-dependencies]',
    `one = ${list(1)}\ntwo = ${list(2)}`,
    // Forks that only the choice of an extra tells apart.
    `old = ["alpha<1.5", "beta"]\nnew = ["alpha>=2", "beta"]`,
    '[tool.uv]\nprerelease = "if-necessary-or-explicit"\nconflicts = [[{ extra = "old" }, { extra = "new" }]]',
    '',
  ].join('\n');
}

interface Answer {
  readonly wheels?: Readonly<Record<string, readonly [string, string]>>;
  /** Without a wheel; absent when nothing is taken at all. */
  readonly missing?: readonly string[];
}

function ours(lock: Lock, extras: readonly string[], platform: Platform): Answer | 'refused' {
  const text = extras.length === 0 ? 'app' : `app[${extras.join(',')}]`;
  const roots = [{ requirement: parseRequirement(text), target: '//:t', place: undefined }];
  try {
    const { wheels } = selectWheels(lock, roots, platform);
    const chosen = wheels.map(({ name, version, filename }): [string, [string, string]] => [
      name,
      [version, filename],
    ]);
    return { wheels: Object.fromEntries(chosen), missing: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    expect(error.diagnostics.map(({ code }) => code)).toContain('no-wheel-for-platform');
    return 'refused';
  }
}

test('uv and packaging choose the same wheels from generated projects', { timeout: 300_000 }, async () => {
  const script = join(projectRoot, 'scripts', 'compare_lock.py');
  const facts = Object.fromEntries(
    platforms.map(({ description, markers: given, tags: known }) => [
      description,
      { markers: given, tags: known },
    ]),
  );
  const cache = temporaryDirectory();
  const exports: { extras: readonly string[]; lock: Lock; file: string }[] = [];
  for (let round = 0; round < 40 && exports.length < 40; round++) {
    const directory = temporaryDirectory();
    writeFileSync(join(directory, 'pyproject.toml'), pyproject());
    const uv = (...args: string[]) =>
      start(tool('oracle', 'uv'), ['--no-config', '--cache-dir', cache, ...args], { cwd: directory });
    const locked = await uv('lock', '-q', '--default-index', index, '--no-build');
    // Some of the projects cannot be solved.
    if (locked.status !== 0) continue;
    const lock = readLock(readFileSync(join(directory, 'uv.lock'), 'utf8'), 'uv.lock');
    for (const extras of [[], ['one', 'two'], ['old'], ['new', 'one']]) {
      const file = join(directory, `pylock.${['x', ...extras].join('-')}.toml`);
      const made = await uv(
        ...['export', '-q', '--frozen', '--format', 'pylock.toml', '-o', file, '--no-emit-project'],
        ...['--default-index', index, ...extras.flatMap((extra) => ['--extra', extra])],
      );
      expect(made.stderr).toBe('');
      exports.push({ extras, lock, file });
    }
  }
  const questions = exports.map(({ file }) => ({ kind: 'pylock', file, platforms: facts, files: {} }));
  const input = JSON.stringify(questions);
  const answers = JSON.parse(mustRun(tool('oracle', 'python'), [script], { input }).stdout) as Record<
    string,
    Answer
  >[];
  const counts = { solved: 0, refused: 0 };
  for (const [index, { extras, lock, file }] of exports.entries()) {
    for (const platform of platforms) {
      const [mine, theirs] = [ours(lock, extras, platform), answers[index]![platform.description]!];
      const isComplete = theirs.missing?.length === 0;
      const context = { file, platform: platform.description };
      expect({ ...context, mine }).toEqual({ ...context, mine: isComplete ? theirs : 'refused' });
      if (mine === 'refused') counts.refused++;
      else counts.solved++;
    }
  }
  expect(exports).toHaveLength(40);
  expect(counts.solved + counts.refused).toBe(240);
  expect(counts.solved).toBeGreaterThan(100);
  expect(counts.refused).toBeGreaterThan(10);
});

test('an edge of uv.lock names exactly its version: 2.4.1 is not 2.4.1+cu121', () => {
  const file = (version: string) =>
    `{ url = "https://files.example/torchy-${version}-py3-none-any.whl", hash = "sha256:${'1'.repeat(64)}" }`;
  const text = `version = 1
requires-python = ">=3.12"
[[package]]
name = "uses"
version = "1.0"
source = { registry = "https://files.example/simple" }
dependencies = [{ name = "torchy", version = "2.4.1" }]
wheels = [{ url = "https://files.example/uses-1.0-py3-none-any.whl", hash = "sha256:${'2'.repeat(64)}" }]
${['2.4.1', '2.4.1+cu121'].map((version) => `[[package]]\nname = "torchy"\nversion = "${version}"\nsource = { registry = "https://files.example/simple" }\nwheels = [${file(version)}]`).join('\n')}
`;
  const lock = readLock(text, 'uv.lock');
  const roots = [{ requirement: parseRequirement('uses'), target: '//:uses', place: undefined }];
  const { wheels } = selectWheels(lock, roots, lambdaPlatform('python3.12', 'x86_64')!);
  expect(wheels.map(({ version }) => version)).toEqual(['2.4.1', '1.0']);
});
