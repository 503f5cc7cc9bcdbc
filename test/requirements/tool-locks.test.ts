import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/host/types.ts';
import { lambdaPlatform } from '../../src/platforms/lambda-platforms.ts';
import type { Architecture, Platform } from '../../src/platforms/types.ts';
import { evaluateMarker } from '../../src/python/markers.ts';
import { parseRequirement } from '../../src/python/requirement.ts';
import {
  distributionsInPlace,
  hashesByProject,
  projectsWithoutFiles,
  withIndexedFiles,
  type FoundFiles,
  type IndexedFile,
} from '../../src/requirements/index-files.ts';
import { readLock } from '../../src/requirements/read-lock.ts';
import { selectWheels } from '../../src/requirements/select-wheels.ts';
import type { Elsewhere } from '../../src/requirements/selection-problems.ts';
import type { Lock } from '../../src/requirements/types.ts';
import { projectRoot } from '../support/tools.ts';

const read = (name: string): string => readFileSync(join(projectRoot, 'test/fixtures/locks', name), 'utf8');

const platforms = ['python3.9', 'python3.10', 'python3.11', 'python3.12', 'python3.13'].flatMap((runtime) =>
  (['x86_64', 'arm64'] as const).map((architecture): [string, Architecture] => [runtime, architecture]),
);

const asked = ['httpx[http2]>=0.27', "tzdata; sys_platform == 'win32'"];
const everywhere = [...asked, 'markupsafe>=2.1'];
const forked = [...asked, "markupsafe<3; python_version < '3.11'", "markupsafe>=3; python_version >= '3.11'"];

function chosen(lock: Lock, roots: readonly string[], platform: Platform): string[] {
  const targets = roots.map((text) => ({
    requirement: parseRequirement(text),
    target: '//:reqs',
    place: undefined,
  }));
  return selectWheels(lock, targets, platform).wheels.map(({ name, version }) => `${name}==${version}`);
}

/** What the tool's own export installs on a platform. */
function exported(name: string, platform: Platform): string[] {
  return read(`${name}.answer.txt`)
    .split('\n')
    .filter((line) => /^[a-z].*==/.test(line))
    .map((line) => parseRequirement(line))
    .filter(({ marker }) => marker === undefined || evaluateMarker(marker, platform.markers, []))
    .map(({ normalizedName, specifier }) => `${normalizedName}${specifier}`)
    .sort();
}

function offer(files: readonly IndexedFile[]): FoundFiles {
  return { files, others: [], asked: [], notAsked: [], isOffline: false };
}

/** Pipenv names no files: those of the lock of uv that it has hashes of. */
function readWithFiles(name: string): Lock {
  const lock = readLock(read(name), name);
  if (projectsWithoutFiles(lock).length === 0) return lock;
  const files = new Map(
    ['uv.lock', 'pdm.lock', 'poetry.lock']
      .flatMap((other) => readLock(read(other), other).resolves[0]!.distributions)
      .map((one) => [
        one.name,
        offer(one.artifacts.map((file) => ({ ...file, requiresPython: one.requiresPython }))),
      ]),
  );
  return withIndexedFiles(lock, files);
}

describe('the same distributions as the tool exports', () => {
  const cases: [string, readonly string[], RegExp][] = [
    ['poetry.lock', forked, /./],
    // Poetry 1.1 exports no typing-extensions for anyio from Python 3.11 on, though it locks that anyio needs it.
    ['poetry-1.lock', forked, /3\.(?:9|10|13)/],
    ['pdm.lock', everywhere, /3\.1/],
    ['Pipfile.lock', everywhere, /3\.1[0-4]/],
  ];
  for (const [name, roots, runtimes] of cases) {
    test.each(platforms.filter(([runtime]) => runtimes.test(runtime)))(
      `${name} on %s, %s`,
      (runtime, architecture) => {
        const platform = lambdaPlatform(runtime, architecture)!;
        const expected = exported(name, platform);
        expect(expected.length).toBeGreaterThan(9);
        expect(chosen(readWithFiles(name), roots, platform)).toEqual(expected);
      },
    );
  }
});

describe('Poetry', () => {
  const lock = (packages: string, more = ''): Lock =>
    readLock(
      `${packages}\n[metadata]\nlock-version = "2.1"\npython-versions = "^3.9"\n${more}`,
      'poetry.lock',
    );
  const one = (name: string, lines: string): string =>
    `[[package]]\nname = "${name}"\nversion = "1.5"\nfiles = [{file = "${name}-1.5-py3-none-any.whl", hash = "sha256:${'0'.repeat(64)}"}]\n${lines}\n`;

  test('extras, alternatives of versions and of Pythons, groups, optional ones', () => {
    const text = [
      one(
        'a',
        'python-versions = ">=3.8,<3.11 || >=3.12"\ngroups = ["main", "dev"]\nmarkers = {main = "sys_platform == \'linux\'", dev = "python_version < \'3\'"}\n[package.dependencies]\nb = {version = ">=1.0,<1.4 || >1.4,<2.0", optional = true}\nc = {version = "^1.2", extras = ["z"]}\nd = [{version = "<1.0 || >=1.5", markers = "python_version < \'3.12\'"}, {version = "~1.5", markers = "python_version >= \'3.12\'"}]\nnever = {version = "*", optional = true}\n[package.extras]\nwith_b = ["b (>=1.0,!=1.4)"]',
      ),
      one('b', ''),
      one('c', ''),
      one('d', ''),
    ].join('');
    const [a] = lock(text).resolves[0]!.distributions;
    expect(a!.dependencies.map((dependency) => dependency.text.replaceAll(' ', ''))).toEqual([
      'b!=1.4,<2.0,>=1.0;extra=="with-b"',
      'c[z]>=1.2,<2.0.0',
      'd;python_version<"3.12"',
      'd<1.6.0,>=1.5;python_version>="3.12"',
    ]);
    const on = (runtime: string): string[] =>
      chosen(lock(text), ['a[with-b]'], lambdaPlatform(runtime, 'arm64')!);
    expect(on('python3.12')).toEqual(['a==1.5', 'b==1.5', 'c==1.5', 'd==1.5']);
    expect(() => on('python3.11')).toThrow('poetry.lock has a 1.5 only where `(sys_platform');
  });

  test('what older locks took over from the metadata of packages', () => {
    // As poetry-core's `parse_constraint` reads them.
    const pythons: Readonly<Record<string, readonly string[]>> = {
      '>=3.*, !=3.0.*, !=3.1.*, !=3.2.*, !=3.3.*': ['python3.9', 'python3.12'],
      '>=2.7, !=3.0.*, <3.12.*': ['python3.9'],
      '>= 3.10 < 4': ['python3.12'],
      '<3|>=3.12': ['python3.12'],
      '=3.9.*': ['python3.9'],
    };
    for (const [constraint, runtimes] of Object.entries(pythons)) {
      const text = `${one('a', '[package.dependencies]\nb = "*"')}${one('b', `python-versions = "${constraint}"`)}`;
      const fitting = ['python3.9', 'python3.12'].filter((runtime) => {
        try {
          return chosen(lock(text), ['a'], lambdaPlatform(runtime, 'arm64')!).length === 2;
        } catch {
          return false;
        }
      });
      expect([constraint, fitting]).toEqual([constraint, runtimes]);
    }
  });

  test('files that some versions lost: an index is asked, whatever the hashes', () => {
    const older =
      '[[package]]\nname = "a"\nversion = "1.0"\npython-versions = ">=3"\n[[package]]\nname = "b"\nversion = "1.0"\n[package.source]\ntype = "git"\nurl = "https://example.org/b.git"\n' +
      '[[package]]\nname = "c"\nversion = "1.0"\n[metadata]\nlock-version = "1.1"\n[metadata.files]\na = []\nb = []\n' +
      `c = [{file = "c-2.0-py3-none-any.whl", hash = "sha256:${'1'.repeat(64)}"}]\n`;
    const read = readLock(older, 'poetry.lock');
    expect(projectsWithoutFiles(read)).toEqual(['a']);
    // A separate index that no other may replace.
    const legacy = older.replace('type = "git"', 'type = "legacy"');
    expect(projectsWithoutFiles(readLock(legacy, 'poetry.lock'))).toEqual(['a']);
    const file = {
      filename: 'a-1.0-py3-none-any.whl',
      url: 'https://example.org/a-1.0-py3-none-any.whl',
      hash: { algorithm: 'sha256', hex: '2'.repeat(64) },
      size: 10,
      requiresPython: undefined,
    };
    const whole = withIndexedFiles(read, new Map([['a', offer([file])]]));
    expect(chosen(whole, ['a'], lambdaPlatform('python3.12', 'arm64')!)).toEqual(['a==1.0']);
  });

  test('setuptools, which older versions did not lock', () => {
    const text = one('a', '[package.dependencies]\nsetuptools = "*"\nb = "*"') + one('b', '');
    const on = lambdaPlatform('python3.11', 'arm64')!;
    expect(chosen(lock(text), ['a'], on)).toEqual(['a==1.5', 'b==1.5']);
    expect(chosen(lock(text + one('setuptools', '')), ['a'], on)).toContain('setuptools==1.5');
    expect(() => chosen(lock(text), ['setuptools'], on)).toThrow('is not in poetry.lock');
  });

  test('a project of the checkout is first-party; a repository is an error; a wheel by URL keeps it', () => {
    const text = [
      one('lib', '[package.source]\ntype = "directory"\nurl = "libs/lib"\n[package.dependencies]\nb = "*"'),
      one('b', '[package.source]\ntype = "url"\nurl = "https://example.org/x/b-1.5-py3-none-any.whl"'),
      one('vcs', '[package.source]\ntype = "git"\nurl = "https://example.org/vcs.git"').replace(
        /files.*\n/,
        'files = []\n',
      ),
    ].join('');
    const platform = lambdaPlatform('python3.12', 'x86_64')!;
    const roots = (name: string) => [
      { requirement: parseRequirement(name), target: '//:r', place: undefined },
    ];
    const { wheels } = selectWheels(
      lock(text.replace(/files = .*lib-1.*\n/, 'files = []\n')),
      roots('lib'),
      platform,
    );
    expect(wheels.map(({ url }) => url)).toEqual(['https://example.org/x/b-1.5-py3-none-any.whl']);
    expect(() => selectWheels(lock(text), roots('vcs'), platform)).toThrow('git+https://example.org/vcs.git');
  });
});

test('Pipfile.lock: what is not pinned, projects of the checkout, repositories', () => {
  const hash = `sha256:${'1'.repeat(64)}`;
  const lock = readLock(
    JSON.stringify({
      _meta: { 'pipfile-spec': 6 },
      default: {
        a: { version: '==1.0', hashes: [hash], extras: ['x'], markers: "python_version >= '3.8'" },
        star: { version: '*' },
        lib: { path: '.', editable: true },
        vcs: { git: 'https://example.org/vcs.git', ref: 'abc' },
        file: { file: 'https://example.org/file-2.0-py3-none-any.whl', hashes: [hash] },
        several: { path: './wheels/several-2.0-py3-none-any.whl', hashes: [hash, hash.replaceAll('1', '2')] },
        hg: { hg: 'https://example.org/hg', ref: 'abc' },
        source: { path: './vendor/source-1.0.zip', hashes: [hash] },
      },
      develop: {
        tool: { version: '==1.0', hashes: [hash] },
        a: { version: '==2.0' },
        bad: { version: '>1' },
      },
    }),
    'Pipfile.lock',
  );
  expect(lock.resolves[0]!.distributions.map(({ name, version, source }) => [name, version, source])).toEqual(
    [
      ['a', '1.0', undefined],
      ['lib', '0', 'the project in .'],
      ['vcs', '0', 'git+https://example.org/vcs.git'],
      ['file', '2.0', undefined],
      ['several', '2.0', undefined],
      ['hg', '0', 'hg+https://example.org/hg'],
      ['source', '0', undefined],
      ['tool', '1.0', undefined],
    ],
  );
  // Only where something requires it.
  expect([...lock.leftOut!]).toEqual(['tool']);
  expect(projectsWithoutFiles(lock)).toEqual(['a', 'tool']);
  // Which of its hashes a file has is not known before it is had.
  expect(distributionsInPlace(lock).map(({ name, artifacts }) => [name, artifacts[0]!.url])).toEqual([
    ['several', './wheels/several-2.0-py3-none-any.whl'],
  ]);
  expect(() =>
    readLock('{"_meta": {"pipfile-spec": 6}, "default": {"a": {"version": ">=1"}, "b": 1}}', 'P'),
  ).toThrow(UserError);
});

test('Pipfile.lock: an `index` that is no source is an error, since another index could have a stranger’s project', () => {
  const text = (index: string, sources: readonly string[]) =>
    JSON.stringify({
      _meta: {
        'pipfile-spec': 6,
        sources: sources.map((name) => ({ name, url: `https://${name}.example/simple`, verify_ssl: true })),
      },
      default: { a: { version: '==1.0', index } },
    });
  expect(readLock(text('corp', ['pypi', 'corp']), 'Pipfile.lock').options?.size).toBe(3);
  expect(() => readLock(text('gone', ['pypi', 'corp']), 'Pipfile.lock')).toThrow(
    '`a.index` in Pipfile.lock names `gone`, which is not a source in `_meta.sources`',
  );
});

test('pdm.lock: the older list of files, extras of one project, repositories and paths', () => {
  const hash = `sha256:${'1'.repeat(64)}`;
  const lock = readLock(
    `[[package]]\nname = "a"\nversion = "1.0"\ndependencies = ["b>=1; python_version >= '3.8'"]\n` +
      `[[package]]\nname = "a"\nversion = "1.0"\nextras = ["x", "y"]\ndependencies = ["a==1.0", "c"]\n` +
      `[[package]]\nname = "lib"\nversion = "0.1"\npath = "./libs/lib"\n` +
      `[[package]]\nname = "vcs"\nversion = "0.1"\ngit = "https://example.org/vcs.git"\n` +
      `[metadata]\nlock_version = "4.2"\n[metadata.files]\n"a 1.0" = [{url = "https://example.org/a-1.0-py3-none-any.whl", hash = "${hash}"}]\n`,
    'pdm.lock',
  );
  const [a, lib, vcs] = lock.resolves[0]!.distributions;
  expect(a!.dependencies.map(({ text }) => text)).toEqual([
    "b>=1; python_version >= '3.8'",
    'c; extra == "x" or extra == "y"',
  ]);
  expect(a!.artifacts).toMatchObject([{ filename: 'a-1.0-py3-none-any.whl', hash: { hex: '1'.repeat(64) } }]);
  expect(lib).toMatchObject({ project: { directory: './libs/lib' }, source: 'the project in ./libs/lib' });
  expect(vcs).toMatchObject({ source: 'git+https://example.org/vcs.git', artifacts: [] });
});

test('what pdm has not locked may be in a group that `pdm lock` leaves out', () => {
  const file = `files = [{file = "a-1.0-py3-none-any.whl", hash = "sha256:${'1'.repeat(64)}"}]`;
  const lock = readLock(
    `[metadata]\nlock_version = "4.5.0"\ngroups = ["default"]\n[[package]]\nname = "a"\nversion = "1.0"\ndependencies = ["gone"]\n${file}\n`,
    'pdm.lock',
  );
  const helpFor = (requirement: string): unknown => {
    try {
      return chosen(lock, [requirement], lambdaPlatform('python3.12', 'x86_64')!);
    } catch (error) {
      return (error as UserError).diagnostics.map(({ help }) => help);
    }
  };
  expect(helpFor('certifi')).toEqual(['run `pdm lock -G :all`']);
  expect(helpFor('aa')).toEqual(['did you mean `a`? Otherwise run `pdm lock -G :all`']);
  expect(helpFor('certifi @ https://e.invalid/certifi-1-py3-none-any.whl')).toEqual([
    'run `pdm lock -G :all`',
  ]);
  expect(helpFor('a')).toEqual(['run `pdm lock`']);
});

test('a lock of pdm for other platforms is refused, as pdm refuses it', () => {
  const lock = (...platforms: readonly (string | undefined)[]): Lock =>
    readLock(
      `[metadata]\nlock_version = "4.5.0"\n${platforms
        .map(
          (one) =>
            `[[metadata.targets]]\nrequires_python = ">=3.9"\n${one === undefined ? '' : `platform = "${one}"\n`}`,
        )
        .join(
          '',
        )}[[package]]\nname = "a"\nversion = "1.0"\nfiles = [{file = "a-1.0-py3-none-any.whl", hash = "sha256:${'1'.repeat(64)}"}]\n`,
      'pdm.lock',
    );
  const fits = (read: Lock): string =>
    (['x86_64', 'arm64'] as const)
      .filter((architecture) => {
        try {
          return chosen(read, ['a'], lambdaPlatform('python3.12', architecture)!).length === 1;
        } catch (error) {
          expect(error).toMatchObject({ diagnostics: [{ code: 'lock-for-other-environments' }] });
          return false;
        }
      })
      .join();
  expect(fits(lock('linux'))).toBe('x86_64');
  expect(fits(lock('macos', 'manylinux_2_17_aarch64'))).toBe('arm64');
  expect(fits(lock('windows', 'macos_14_0_arm64', 'alpine', 'musllinux_1_2_x86_64'))).toBe('');
  expect(fits(lock('macos', undefined))).toBe('x86_64,arm64');
  expect(fits(lock('haiku_x86_64'))).toBe('x86_64,arm64');
  expect(fits(lock())).toBe('x86_64,arm64');
});

test('a wheel of another project is not taken, whatever the lock says', () => {
  const text =
    '[[package]]\nname = "a"\nversion = "1.0"\npython-versions = ">=3"\n' +
    `files = [{file = "evil-9.9-py3-none-any.whl", hash = "sha256:${'1'.repeat(64)}"}]\n[metadata]\nlock-version = "2.1"\n`;
  const on = lambdaPlatform('python3.12', 'x86_64')!;
  expect(() => chosen(readLock(text, 'poetry.lock'), ['a'], on)).toThrow('a 1.0 has no wheel');
});

test('projects of the checkout as Rye writes them, and repositories', () => {
  const text = `-e file:.\n-e file:packages/foo[dev]\n-e git+https://example.org/a/c.git@v1.0\nsix==1.16.0 --hash=sha256:${'1'.repeat(64)}\n`;
  const lock = readLock(text, 'requirements.lock');
  expect(lock.resolves[0]!.distributions).toMatchObject([
    { name: 'project', project: { directory: '.' } },
    { name: 'foo', project: { directory: 'packages/foo' } },
    { name: 'c', source: 'git+https://example.org/a/c.git@v1.0' },
    { name: 'six' },
  ]);
  const on = lambdaPlatform('python3.12', 'x86_64')!;
  expect(() => chosen(lock, ['six'], on)).toThrow('c has no wheel for python3.12');
});

test('the versions of a project that a requirements file pins for different Pythons, each with its hashes', () => {
  const [old, young] = ['1', '2'].map((digit) => `sha256:${digit.repeat(64)}`) as [string, string];
  const text =
    `a==1.0 ; python_version < "3.12" --hash=${old}\na==2.0 ; python_version >= "3.12" --hash=${young}\n` +
    `b==1.0 ; python_version < "3.12"\nb==2.0 ; python_version >= "3.12" --hash=${young}\n`;
  const projects = hashesByProject(readLock(text, 'lock.txt'));
  expect(projects.get('a')).toEqual({
    versions: new Set(['1.0', '2.0']),
    hashes: new Set([old, young]),
    isAny: false,
  });
  expect(projects.get('b')).toEqual({
    versions: new Set(['1.0', '2.0']),
    hashes: new Set([young]),
    isAny: true,
  });
});

test('a package of poetry.lock whose marker holds nowhere is left out', () => {
  const hash = `sha256:${'1'.repeat(64)}`;
  const text = (marker: string): string =>
    `[[package]]\nname = "a"\nversion = "1.0"\npython-versions = ">=3"\nmarkers = "${marker}"\n` +
    `files = [{file = "a-1.0-py3-none-any.whl", hash = "${hash}"}]\n` +
    `[package.dependencies]\nb = {version = "*", markers = "<empty>"}\n[metadata]\nlock-version = "2.1"\n`;
  const on = (marker: string) =>
    chosen(readLock(text(marker), 'poetry.lock'), ['a'], lambdaPlatform('python3.12', 'x86_64')!);
  expect(on("python_version > '3'")).toEqual(['a==1.0']);
  expect(() => on('<empty>')).toThrow('poetry.lock has a 1.0 only where');
});

test('extras of the project in poetry.lock: a target asks for what they bring, not for them', () => {
  const hash = `sha256:${'1'.repeat(64)}`;
  const one = (name: string, version: string, markers: string, dependencies = ''): string =>
    `[[package]]\nname = "${name}"\nversion = "${version}"\noptional = true\npython-versions = ">=3"\ngroups = ["main"]\n` +
    `markers = '${markers}'\nfiles = [{file = "${name}-${version}-py3-none-any.whl", hash = "${hash}"}]\n` +
    `[package.dependencies]\n${dependencies}\n`;
  const text =
    one('gunicorn', '23.0', 'extra == "http" or extra == "all"', 'packaging = "*"') +
    one('packaging', '25.0', '(extra == "http" or extra == "all") and python_version >= "3.9"') +
    one('alembic', '1.11', 'extra == "migrations" or extra == "all"') +
    one('torch', '2.0', 'extra == "cpu" and extra != "cuda"') +
    one('torch', '2.1', 'extra == "cuda" and extra != "cpu"') +
    one('triton', '3.0', 'extra == "cuda" and extra != "cpu"') +
    one('pywin', '1.0', 'sys_platform == "win32" and extra == "http"') +
    '[metadata]\nlock-version = "2.1"\n';
  const on = (...asked: string[]) =>
    chosen(readLock(text, 'poetry.lock'), asked, lambdaPlatform('python3.12', 'x86_64')!);
  expect(on('gunicorn')).toEqual(['gunicorn==23.0', 'packaging==25.0']);
  expect(on('gunicorn', 'alembic>=1')).toEqual(['alembic==1.11', 'gunicorn==23.0', 'packaging==25.0']);
  expect(on('torch==2.0')).toEqual(['torch==2.0']);
  expect(on('torch>2.0')).toEqual(['torch==2.1']);
  expect(() => on('torch>2.1')).toThrow('torch');
  // Of extras that exclude each other, whatever the order.
  expect(on('torch', 'triton')).toEqual(['torch==2.1', 'triton==3.0']);
  expect(on('triton', 'torch')).toEqual(['torch==2.1', 'triton==3.0']);
  // What asks for nothing here brings no extra.
  expect(on("torch>2.0; sys_platform == 'win32'", 'torch==2.0')).toEqual(['torch==2.0']);
  expect(() => on('pywin')).toThrow('poetry.lock has pywin 1.0 only where `sys_platform');
});

describe('a bare name that exclusive extras or groups offer is an error that names them', () => {
  const on = (text: string, path: string, ...asked: string[]) =>
    chosen(readLock(text, path), asked, lambdaPlatform('python3.12', 'x86_64')!);
  const hash = `sha256:${'1'.repeat(64)}`;
  const uv = (table: string, conflicts: string, packages: string, edges: readonly [string, string]): string =>
    `version = 1\nrequires-python = ">=3.12"\nconflicts = [[${conflicts}]]\n` +
    `[[package]]\nname = "app"\nversion = "1.0"\nsource = { virtual = "." }\n[package.${table}]\n` +
    `cpu = [${edges[0]}]\ncu121 = [${edges[1]}]\n${packages}`;
  const torchy = (version: string, registry: string): string =>
    `[[package]]\nname = "torchy"\nversion = "${version}"\nsource = { registry = "${registry}" }\n` +
    `wheels = [{ url = "${registry}/torchy-${version}-py3-none-any.whl", hash = "${hash}" }]\n`;
  const edge = (version: string, registry: string): string =>
    `{ name = "torchy", version = "${version}", source = { registry = "${registry}" } }`;
  const index = 'https://e.invalid/simple';

  test('versions in uv.lock: the version or the extra decides', () => {
    const text = uv(
      'optional-dependencies',
      '{ package = "app", extra = "cpu" }, { package = "app", extra = "cu121" }',
      torchy('2.4.1+cpu', index) + torchy('2.4.1+cu121', index),
      [edge('2.4.1+cpu', index), edge('2.4.1+cu121', index)],
    );
    expect(() => on(text, 'uv.lock', 'torchy')).toThrow(
      '`torchy` of //:reqs can be any of these in uv.lock: 2.4.1+cpu (extra cpu of app); 2.4.1+cu121 (extra cu121 of app)',
    );
    expect(() => on(text, 'uv.lock', 'torchy>=2')).toThrow('can be any of these');
    expect(on(text, 'uv.lock', 'torchy==2.4.1+cpu')).toEqual(['torchy==2.4.1+cpu']);
    expect(on(text, 'uv.lock', 'app[cu121]', 'torchy')).toEqual(['torchy==2.4.1+cu121']);
  });

  test('a version and a local one of it: the help gives the line that tells them apart', () => {
    const text = uv(
      'optional-dependencies',
      '{ package = "app", extra = "cpu" }, { package = "app", extra = "cu121" }',
      torchy('2.4.1', index) + torchy('2.4.1+cu121', index),
      [edge('2.4.1', index), edge('2.4.1+cu121', index)],
    );
    let help: string | undefined;
    try {
      on(text, 'uv.lock', 'torchy==2.4.1');
    } catch (error) {
      help = (error as UserError).diagnostics[0]!.help;
    }
    expect(help).toBe(
      'require the one that is meant: `torchy===2.4.1`, `torchy==2.4.1+cu121`, `app[cpu]`, `app[cu121]`',
    );
    expect(on(text, 'uv.lock', 'torchy===2.4.1')).toEqual(['torchy==2.4.1']);
    expect(on(text, 'uv.lock', 'torchy==2.4.1+cu121')).toEqual(['torchy==2.4.1+cu121']);
  });

  test('one version from two indexes', () => {
    const other = 'https://f.invalid/simple';
    const text = uv(
      'optional-dependencies',
      '{ package = "app", extra = "cpu" }, { package = "app", extra = "cu121" }',
      torchy('2.4.1', index) + torchy('2.4.1', other),
      [edge('2.4.1', index), edge('2.4.1', other)],
    );
    expect(() => on(text, 'uv.lock', 'torchy')).toThrow('2.4.1 from registry https://f.invalid/simple');
    expect(on(text, 'uv.lock', 'app[cpu]')).toEqual(['torchy==2.4.1']);
  });

  test('dependency groups', () => {
    const text = uv(
      'dev-dependencies',
      '{ package = "app", group = "cpu" }, { package = "app", group = "cu121" }',
      torchy('2.4.1+cpu', index) + torchy('2.4.1+cu121', index),
      [edge('2.4.1+cpu', index), edge('2.4.1+cu121', index)],
    );
    expect(() => on(text, 'uv.lock', 'torchy')).toThrow('(group cu121 of app)');
    expect(on(text, 'uv.lock', 'torchy==2.4.1+cu121')).toEqual(['torchy==2.4.1+cu121']);
  });

  test.each([
    ['poetry.lock', (name: string) => `markers = 'extra == "${name}"'`],
    ['pylock.toml', (name: string) => `marker = "'${name}' in extras"`],
    ['pylock.toml', (name: string) => `marker = "'${name}' in dependency_groups"`],
  ])('%s, by markers', (path, marker) => {
    const one = (version: string, name: string): string =>
      path === 'poetry.lock'
        ? `[[package]]\nname = "torchy"\nversion = "${version}"\noptional = true\npython-versions = ">=3"\n${marker(name)}\nfiles = [{file = "torchy-${version}-py3-none-any.whl", hash = "${hash}"}]\n`
        : `[[packages]]\nname = "torchy"\nversion = "${version}"\n${marker(name)}\nwheels = [{ url = "${index}/torchy-${version}-py3-none-any.whl", hashes = { sha256 = "${'1'.repeat(64)}" } }]\n`;
    const head =
      path === 'poetry.lock'
        ? ''
        : 'lock-version = "1.0"\ncreated-by = "test"\nextras = ["cpu", "gpu"]\ndependency-groups = ["cpu", "gpu"]\ndefault-groups = []\n';
    const tail = path === 'poetry.lock' ? '[metadata]\nlock-version = "2.1"\n' : '';
    const text = head + one('1.0', 'cpu') + one('2.0', 'gpu') + tail;
    expect(() => on(text, path, 'torchy')).toThrow(
      /1\.0 \((?:extra|group) cpu\); 2\.0 \((?:extra|group) gpu\)/,
    );
    expect(on(text, path, 'torchy==1.0')).toEqual(['torchy==1.0']);
  });

  test('pylock.toml with two entries of one name that apply', () => {
    const one = (version: string, marker = ''): string =>
      `[[packages]]\nname = "torchy"\nversion = "${version}"\n${marker}wheels = [{ url = "${index}/torchy-${version}-py3-none-any.whl", hashes = { sha256 = "${'1'.repeat(64)}" } }]\n`;
    const head = 'lock-version = "1.0"\ncreated-by = "test"\n';
    expect(() => on(head + one('1.0') + one('2.0'), 'pylock.toml', 'torchy')).toThrow(
      '1.0 (always); 2.0 (always)',
    );
    const windows = `marker = "sys_platform == 'win32'"\n`;
    expect(on(head + one('1.0') + one('2.0', windows), 'pylock.toml', 'torchy')).toEqual(['torchy==1.0']);
  });
});

test('extras of the project in poetry.lock that only a dependency needs', () => {
  const hash = `sha256:${'1'.repeat(64)}`;
  const one = (name: string, markers: string, more = ''): string =>
    `[[package]]\nname = "${name}"\nversion = "1.0"\noptional = false\npython-versions = ">=3"\ngroups = ["main"]\n` +
    `${markers}files = [{file = "${name}-1.0-py3-none-any.whl", hash = "${hash}"}]\n${more}\n`;
  const text =
    one(
      'uvicorn',
      '',
      '[package.dependencies]\nhttptools = {version = "*", optional = true, markers = "extra == \\"standard\\""}\n' +
        '[package.extras]\nstandard = ["httptools"]\n',
    ) +
    one('httptools', `markers = 'extra == "server"'\n`, '[package.dependencies]\ndeeper = "*"\n') +
    one('deeper', `markers = 'extra == "server" or extra == "deep"'\n`) +
    one('unasked', `markers = 'extra == "other"'\n`) +
    '[metadata]\nlock-version = "2.1"\n';
  const on = (...asked: string[]) =>
    chosen(readLock(text, 'poetry.lock'), asked, lambdaPlatform('python3.12', 'x86_64')!);
  expect(on('uvicorn[standard]')).toEqual(['deeper==1.0', 'httptools==1.0', 'uvicorn==1.0']);
  expect(on('uvicorn')).toEqual(['uvicorn==1.0']);
});

test('conflicts between projects of a workspace in uv.lock', () => {
  const hash = `sha256:${'1'.repeat(64)}`;
  const member = (name: string, version: string): string =>
    `[[package]]\nname = "${name}"\nversion = "0.1"\nsource = { editable = "${name}" }\n` +
    `dependencies = [{ name = "urllib3", version = "${version}", marker = "extra == 'project-${name.length}-${name}'" }]\n`;
  const release = (version: string): string =>
    `[[package]]\nname = "urllib3"\nversion = "${version}"\nsource = { registry = "https://pypi.org/simple" }\n` +
    `wheels = [{ url = "https://e.invalid/urllib3-${version}-py3-none-any.whl", hash = "${hash}" }]\n`;
  const text =
    'version = 1\nrequires-python = ">=3.11"\nconflicts = [[{ package = "a" }, { package = "bee" }]]\n' +
    member('a', '1.26.18') +
    member('bee', '2.0.7') +
    release('1.26.18') +
    release('2.0.7');
  const on = (...asked: string[]) =>
    chosen(readLock(text, 'uv.lock'), asked, lambdaPlatform('python3.12', 'x86_64')!);
  expect(on('a')).toEqual(['urllib3==1.26.18']);
  expect(on('bee')).toEqual(['urllib3==2.0.7']);
  expect(() => on('a', 'bee')).toThrow('urllib3');
});

test('uv.lock of a directory of wheels, which has no hashes', () => {
  const text =
    'version = 1\nrequires-python = ">=3.11"\n[[package]]\nname = "iniconfig"\nversion = "2.0.0"\n' +
    'source = { registry = "../wheels" }\nwheels = [{ path = "iniconfig-2.0.0-py3-none-any.whl" }]\n';
  const lock = readLock(text, 'a/uv.lock');
  expect(distributionsInPlace(lock)[0]!.artifacts[0]).toMatchObject({
    filename: 'iniconfig-2.0.0-py3-none-any.whl',
    url: '../wheels/iniconfig-2.0.0-py3-none-any.whl',
  });
  expect(projectsWithoutFiles(lock)).toEqual([]);
});

test('small locks that ask for endless work are refused', () => {
  const on = lambdaPlatform('python3.12', 'x86_64')!;
  const file = `files = [{file = "a-1.0-py3-none-any.whl", hash = "sha256:${'1'.repeat(64)}"}]`;
  const extras = Array.from({ length: 2500 }, (_, index) => `x${index}`);
  const asked = extras.map(
    (extra) => `a = {version = "*", markers = "extra == \\"${extra}\\"", extras = ["${extra}y"]}`,
  );
  const many =
    `[[package]]\nname = "a"\nversion = "1.0"\npython-versions = "*"\n${file}\n[package.dependencies]\n` +
    `${asked.map((line, index) => line.replace(/^a/, `b${index}`)).join('\n')}\n[metadata]\nlock-version = "2.1"\n`;
  expect(() => chosen(readLock(many, 'poetry.lock'), [`a[${extras.join(',')}]`], on)).toThrow(
    'did not terminate',
  );

  // Each package needs an extra of the locked project of its own, and has many to choose from.
  const own = Array.from({ length: 2000 }, (_, index) => {
    const ways = Array.from({ length: 20 }, (_way, way) => `extra == "e${index}x${way}"`).join(' or ');
    return `[[package]]\nname = "p${index}"\nversion = "1.0"\npython-versions = "*"\nmarkers = '${ways}'\n${file.replace('a-1.0', `p${index}-1.0`)}\n`;
  });
  const greedy = `${own.join('')}[metadata]\nlock-version = "2.1"\n`;
  const all = own.map((_, index) => `p${index}`);
  expect(() => chosen(readLock(greedy, 'poetry.lock'), all, on)).toThrow('which no requirement enables');

  // Each conflicting extra is only wanted once the one before it is.
  const chain = extras
    .slice(0, 3000)
    .map(
      (extra, index) => `{ name = "a", extra = ["x${index + 1}"], marker = "extra == 'extra-1-a-${extra}'" }`,
    );
  const conflicts =
    'version = 1\nrequires-python = ">=3.11"\nconflicts = []\n[[package]]\nname = "a"\nversion = "1.0"\n' +
    `source = { registry = "https://e.invalid" }\ndependencies = [${chain.join(', ')}]\n`;
  expect(() => chosen(readLock(conflicts, 'uv.lock'), ['a[x0]'], on)).toThrow('did not terminate');
});

test('damaged locks give errors, never defects', () => {
  const names = ['poetry.lock', 'poetry-1.lock', 'pdm.lock', 'Pipfile.lock'];
  const texts = names.map((name) => read(name).slice(0, 12_000));
  const metadata = ['\n[metadata]\nlock-version = "2.1"\n', '\n[metadata]\nlock-version = "1.1"\n', '', ''];
  const platform = lambdaPlatform('python3.12', 'x86_64')!;
  fc.assert(
    fc.property(
      fc.nat(3),
      fc.array(
        fc.tuple(fc.nat(12_000), fc.nat(40), fc.constantFrom('', '"', '1', '[]', '{}', '= ', 'x', '||')),
        {
          maxLength: 4,
        },
      ),
      (which, damages) => {
        let text = texts[which]!;
        for (const [at, count, put] of damages) text = text.slice(0, at) + put + text.slice(at + count);
        const last = Math.max(text.lastIndexOf('[[package]]'), 0);
        const whole = which < 2 ? text.slice(0, last) + metadata[which]! : text;
        try {
          chosen(readLock(whole, names[which]!), ['httpx[http2]'], platform);
        } catch (error) {
          if (!(error instanceof UserError)) throw error;
        }
      },
    ),
    { numRuns: 300 },
  );
  // A version constraint that Poetry's notation turns into none of PEP 440.
  const odd = read('poetry.lock').replaceAll('python-versions = ">=', 'python-versions = "[]>=');
  expect(() => readLock(odd, 'poetry.lock')).toThrow('is not a version constraint: []>=');
});

describe('one version from two indexes, and wheels that a lock lacks', () => {
  const sha = (digit: string): string => digit.repeat(64);
  const packaged = (index: string, digit: string): string =>
    `[[package]]\nname = "torchy"\nversion = "2.4.1"\nsource = { registry = "https://${index}.example/simple" }\nwheels = [{ url = "https://${index}.example/torchy-2.4.1-py3-none-any.whl", hash = "sha256:${sha(digit)}" }]\n`;
  const edge = (index: string): string =>
    `{ name = "torchy", version = "2.4.1", source = { registry = "https://${index}.example/simple" } }`;
  const needy = (name: string, index: string): string =>
    `[[package]]\nname = "${name}"\nversion = "1.0"\nsource = { registry = "https://one.example/simple" }\ndependencies = [${edge(index)}]\nwheels = [{ url = "https://one.example/${name}-1.0-py3-none-any.whl", hash = "sha256:${sha('a')}" }]\n`;

  test.each([
    ['left', sha('1')],
    ['right', sha('2')],
  ])('uv.lock: an edge of %s takes the version of the index that it names', (name, expected) => {
    const text = `version = 1\nrequires-python = ">=3.12"\n${packaged('one', '1')}${packaged('two', '2')}${needy('left', 'one')}${needy('right', 'two')}`;
    const root = { requirement: parseRequirement(name), target: '//:reqs', place: undefined };
    const { wheels } = selectWheels(
      readLock(text, 'uv.lock'),
      [root],
      lambdaPlatform('python3.12', 'x86_64')!,
    );
    expect(wheels.find((wheel) => wheel.name === 'torchy')?.sha256).toBe(expected);
  });

  const helpFor = (
    name: string,
    elsewhere: ReadonlyMap<string, Elsewhere>,
    tags: readonly string[] = [],
    runtime = 'python3.12',
    python = '>=3.9',
  ): string | undefined => {
    const wheels = tags.map(
      (tag) => `{ url = "https://one.example/${name}-2.9-${tag}.whl", hash = "sha256:${sha('2')}" }`,
    );
    const text = `version = 1\nrequires-python = "${python}"\n[[package]]\nname = "${name}"\nversion = "2.9"\nsource = { registry = "https://one.example/simple" }\nsdist = { url = "https://one.example/${name}-2.9.tar.gz", hash = "sha256:${sha('1')}" }\nwheels = [${wheels.join(', ')}]\n`;
    const root = { requirement: parseRequirement(name), target: '//:reqs', place: undefined };
    try {
      selectWheels(readLock(text, 'uv.lock'), [root], lambdaPlatform(runtime, 'x86_64')!, {
        newestElsewhere: elsewhere,
      });
    } catch (error) {
      if (error instanceof UserError) return error.diagnostics[0]?.help;
      throw error;
    }
    return undefined;
  };

  test('a lock that lost the wheel of the locked version is reported first', () => {
    const file = 'idna-2.9-py3-none-any.whl';
    expect(helpFor('idna', new Map([['idna', { newest: '3.0', sameVersion: file }]]))).toBe(
      `the index has ${file}, which the lock does not list: run \`uv lock\``,
    );
    expect(helpFor('idna', new Map([['idna', { newest: '3.0', sameVersion: undefined }]]))).toMatch(
      /^idna 3\.0 is the newest version/,
    );
  });

  test.each([
    [
      ['cp313-cp313-manylinux_2_28_x86_64'],
      'python3.12',
      'use `python3.13`, for which native 2.9 has one, or put',
    ],
    [
      ['cp312-cp312-manylinux_2_28_x86_64', 'cp313-cp313-manylinux_2_28_x86_64'],
      'python3.14',
      'use `python3.13`,',
    ],
    [['cp312-abi3-manylinux_2_34_x86_64'], 'python3.9', 'use `python3.14`,'],
    // Of another architecture or system, of a newer glibc, and of a runtime whose support ends soon.
    [['cp313-cp313-manylinux_2_28_aarch64', 'cp313-cp313-win_amd64'], 'python3.12', 'or put'],
    [['cp313-cp313-manylinux_2_40_x86_64'], 'python3.12', 'or put'],
    [['cp311-cp311-manylinux_2_17_x86_64'], 'python3.12', 'or put'],
  ])('wheels %j on %s: %s', (tags, runtime, said) => {
    const help = helpFor('native', new Map(), tags, runtime)!;
    expect(help).toContain(said);
    expect(help.includes('for which')).toBe(said.startsWith('use'));
  });

  test('no runtime that the lock is not for is named', () => {
    const tags = ['cp312-cp312-manylinux_2_28_x86_64', 'cp314-cp314-manylinux_2_28_x86_64'];
    expect(helpFor('native', new Map(), tags, 'python3.13', '>=3.9,<3.14')).toContain(
      'use `python3.12`, for which',
    );
  });

  test('psycopg2 has no wheels for Linux, psycopg2-binary has', () => {
    expect(helpFor('psycopg2', new Map())).toMatch(
      /^use psycopg2-binary, which has wheels, instead of psycopg2; or put a compatible wheel of psycopg2 [0-9.]* in a directory given by the `wheels` input \(`--wheels DIR`\)$/,
    );
  });
});
