import { createHash } from 'node:crypto';
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readBuildArguments } from '../../src/formats/pex/build-args.ts';
import { pexFile } from '../../src/formats/pex/pex-file.ts';
import type { PexInput, PexMain } from '../../src/formats/pex/pex-file.ts';
import type { PexSettings } from '../../src/formats/pex/pex-info.ts';
import { writePex, type PexLayout } from '../../src/formats/pex/write-pex.ts';
import { Problems } from '../../src/host/types.ts';
import { inspectZip, inspectZips, temporaryDirectory } from '../archive/support/inspect.ts';
import type { SeenEntry } from '../archive/support/inspect.ts';
import { writeFiles } from '../support/cli.ts';
import { mustRun, tool } from '../support/tools.ts';
import { makeWheel } from './support/make-wheel.ts';
import { pex, pexRuntime } from './support/pex.ts';
import { makeOddWheels } from './support/odd-wheels.ts';
import { realWheels, requirementsOf, storedWheels } from './support/wheels.ts';

const directory = temporaryDirectory();
const platform = join(import.meta.dirname, 'data', 'complete-platform-cp312.json');
const runtime = await pexRuntime();

const plain: PexSettings = {
  requirements: [],
  interpreterConstraints: [],
  inheritPath: 'false',
  emitWarnings: true,
  ignoreErrors: false,
  stripPexEnv: true,
  includesTools: false,
  venv: false,
  venvSitePackagesCopies: false,
  venvHermeticScripts: true,
  injectArgs: [],
  injectEnv: new Map(),
};

const sources: Readonly<Record<string, string>> = {
  'pkg/__init__.py': '',
  'pkg/app.py': 'def main():\n    print("main")\n',
  'pkg/data/ä.txt': 'text',
  'pkg/.hidden': 'hidden',
  'script.py': 'print("script")\n',
  '.top': 'hidden too',
  Zebra: 'before lower case',
};

/** A small set of wheels, one of each kind that matters. */
const small = join(directory, 'small');
mkdirSync(small);
makeWheel(small, 'tool', {
  files: [
    { name: 'tool/__init__.py', content: 'def run():\n    print("tool")\n' },
    { name: 'tool/sub/deep.py', content: '' },
    { name: 'tool-1.0.data/scripts/shipped', content: '#!python\nprint("shipped")\n', mode: 0o100755 },
    { name: 'tool-1.0.data/data/etc/tool.cfg', content: 'cfg' },
  ],
  entryPoints: '[console_scripts]\nrun-tool = tool:run\n',
});
makeWheel(small, 'native', {
  purelib: false,
  tags: ['cp312-cp312-manylinux_2_17_x86_64'],
  files: [
    { name: 'native.so', content: '\u007fELF', mode: 0o100755 },
    { name: 'native-1.0.data/purelib/native_pure.py', content: '' },
  ],
});

interface Ours {
  readonly wheels?: string;
  readonly main?: PexMain;
  readonly settings?: Partial<PexSettings>;
  readonly shebang?: string;
  readonly shBoot?: PexInput['shBoot'];
  readonly layout?: PexLayout;
  readonly compress?: boolean;
  readonly sources?: Readonly<Record<string, string>>;
}

async function ourPex(path: string, options: Ours): Promise<string> {
  const files = options.sources ?? sources;
  const input: PexInput = {
    main: options.main ?? { kind: 'interpreter' },
    settings: { ...plain, ...options.settings },
    sources: Object.keys(files).map((name) => ({
      path: name,
      source: name,
      executable: false,
      owner: ':lib',
    })),
    wheels: options.wheels === undefined ? [] : await storedWheels(options.wheels),
    runtime,
    shebang: options.shebang ?? '#!/usr/bin/env python3.12',
    ...(options.shBoot === undefined ? {} : { shBoot: options.shBoot }),
    content: (name) => ({ kind: 'bytes', bytes: Buffer.from(files[name]!) }),
  };
  const problems = new Problems();
  const made = await pexFile(input, problems);
  expect(problems.diagnostics).toEqual([]);
  const artifact = await writePex(made, path, {
    layout: options.layout ?? 'zipapp',
    compress: options.compress ?? true,
  });
  expect(artifact.path).toBe(path);
  return path;
}

/** Makes the same PEX with pex and with us, in a directory of their own. */
async function bothPexes(args: readonly string[], ours: Ours): Promise<{ theirs: string; ours: string }> {
  const folder = mkdtempSync(join(directory, 'pex-'));
  writeFiles(join(folder, 'sources'), ours.sources ?? sources);
  const from =
    ours.wheels === undefined ? [] : ['--pre-resolved-dists', ours.wheels, '--complete-platform', platform];
  await pex(['-D', 'sources', '-o', 'theirs', '--no-build', ...from, ...args], folder);
  return { theirs: join(folder, 'theirs'), ours: await ourPex(join(folder, 'ours'), ours) };
}

/** What the directory of a zip file says. What a wheel stores stays stored here, pex deflates it. */
const seen = (entry: SeenEntry) => JSON.stringify({ ...entry, method: undefined });

function expectSameZip(theirs: string, ours: string, skip: readonly string[] = []): void {
  const zips = inspectZips([theirs, ours]);
  const list = (path: string) =>
    zips
      .get(path)!
      .filter(
        ({ name }) => !skip.some((path) => name === path || (path.endsWith('/') && name.startsWith(path))),
      );
  const [expected, found] = [list(theirs), list(ours)];
  // The first difference says more than a diff of thousands of entries.
  const at = expected.findIndex((entry, index) => seen(entry) !== (found[index] && seen(found[index])));
  if (at !== -1)
    expect([found[at]?.name, found[at] && seen(found[at])]).toEqual([
      expected[at]!.name,
      seen(expected[at]!),
    ]);
  expect(found.length).toBe(expected.length);
}

const firstLine = (path: string) => readFileSync(path).toString('latin1').split('\n', 1)[0];
const infoOf = (path: string) =>
  JSON.parse(
    mustRun(tool('oracle', 'python'), [
      '-c',
      'import sys, zipfile; sys.stdout.write(zipfile.ZipFile(sys.argv[1]).read("PEX-INFO").decode())',
      path,
    ]).stdout,
  ) as Record<string, unknown>;

const requirements = ['native', 'tool'];
/** What holds the hash of the whole. */
const ofEachPex = ['PEX-INFO', '__main__.py', '__pex__/__init__.py'];

describe('the same PEX file as pex makes', () => {
  const withWheels = (...args: readonly string[]) => [...args, ...requirements];
  const cases: readonly (readonly [string, readonly string[], Ours])[] = [
    ['sources only', ['--complete-platform', platform], {}],
    [
      'an entry point',
      withWheels('-e', 'pkg.app:main'),
      { main: { kind: 'entry-point', entryPoint: 'pkg.app:main' } },
    ],
    [
      'a console script',
      withWheels('-c', 'run-tool'),
      { main: { kind: 'script', name: 'run-tool', place: { path: 'BUILD' } } },
    ],
    [
      'a script that a wheel ships',
      withWheels('-c', 'shipped'),
      { main: { kind: 'script', name: 'shipped', place: { path: 'BUILD' } } },
    ],
    [
      'a script of the checkout',
      withWheels('--executable', 'sources/script.py'),
      {
        main: {
          kind: 'executable',
          file: { path: 'script.py', source: 'script.py', executable: false, owner: ':lib' },
        },
      },
    ],
    ['tools', withWheels('--include-tools'), { settings: { includesTools: true } }],
    [
      'a virtual environment',
      withWheels('--venv', 'prepend'),
      { settings: { includesTools: true, venv: true } },
    ],
    [
      'a virtual environment with its flags',
      withWheels('--venv', 'prepend', '--venv-site-packages-copies', '--non-hermetic-venv-scripts'),
      {
        settings: {
          includesTools: true,
          venv: true,
          venvSitePackagesCopies: true,
          venvHermeticScripts: false,
        },
      },
    ],
    [
      'flags of the run',
      withWheels(
        ...['--no-emit-warnings', '--ignore-errors', '--inherit-path=fallback', '--no-strip-pex-env'],
        ...['--inject-args=--x "a b"', '--inject-env=B=2', '--inject-env=A=ü'],
      ),
      {
        settings: {
          emitWarnings: false,
          ignoreErrors: true,
          inheritPath: 'fallback',
          stripPexEnv: false,
          injectArgs: ['--x', 'a b'],
          injectEnv: new Map([
            ['B', '2'],
            ['A', 'ü'],
          ]),
        },
      },
    ],
    ['a shebang', withWheels('--python-shebang', '/opt/python -s'), { shebang: '#!/opt/python -s' }],
    ['no compression', withWheels('--no-compress'), { compress: false }],
  ];

  test.each(cases)('%s', async (_name, args, ours) => {
    const isEmpty = !args.includes('tool');
    const options: Ours = isEmpty
      ? ours
      : { ...ours, wheels: small, settings: { requirements, ...ours.settings } };
    const made = await bothPexes(args, options);
    expect(infoOf(made.ours)).toEqual(infoOf(made.theirs));
    expectSameZip(made.theirs, made.ours);
    expect(firstLine(made.ours)).toBe(firstLine(made.theirs));
    expect(statSync(made.ours).mode & 0o777).toBe(0o755);
  });

  test('without compression everything is stored', async () => {
    const path = await ourPex(join(directory, 'stored.pex'), { wheels: small, compress: false });
    expect(new Set(inspectZip(path).map(({ method }) => method))).toEqual(new Set([0]));
  });

  test('requirements as they are written, and interpreter constraints', async () => {
    const written = ['tool <2, >=1.0', 'native[b,a]; python_version >= "3"'];
    const made = await bothPexes(['--interpreter-constraint', 'CPython>=3.11,<3.12', '-e', 'pkg.app'], {
      main: { kind: 'entry-point', entryPoint: 'pkg.app' },
      shebang: '#!/usr/bin/env python3.11',
      settings: { interpreterConstraints: ['CPython<3.12,>=3.11'] },
    });
    expect(infoOf(made.ours)).toEqual(infoOf(made.theirs));
    expectSameZip(made.theirs, made.ours);
    const other = await bothPexes(written, {
      wheels: small,
      settings: { requirements: ['tool<2,>=1.0', 'native[a,b]; python_version >= "3"'] },
    });
    expect(infoOf(other.ours)).toEqual(infoOf(other.theirs));
  });

  test('wheels of every odd kind', async () => {
    const wheels = join(directory, 'odd');
    mkdirSync(wheels);
    makeOddWheels(wheels);
    const names = readdirSync(wheels).map((name) => name.split('-', 1)[0]!);
    const made = await bothPexes(names, { wheels, settings: { requirements: names } });
    // Names of projects are written in several ways here, and pex leaves the data directory where it was unpacked
    // when its name is not spelled as that of the `.dist-info` directory.
    const left = '.deps/Native_Thing-1.0-cp312-cp312-manylinux_2_17_x86_64.whl/';
    const skip = [...ofEachPex, `${left}.layout.json`, `${left}Native_Thing-1.0.data/`];
    expectSameZip(made.theirs, made.ours, skip);
  });

  test('real wheels', async () => {
    const wheels = realWheels(1);
    const files = readdirSync(wheels).filter((name) => name.endsWith('.whl'));
    const there = new Set(
      files.map((name) =>
        name
          .split('-', 1)[0]!
          .replace(/[-_.]+/g, '-')
          .toLowerCase(),
      ),
    );
    const excluded = requirementsOf(wheels, files).filter((name) => !there.has(name));
    const pins = files.map((name) => name.split('-').slice(0, 2).join('=='));
    const made = await bothPexes(
      ['--intransitive', ...excluded.flatMap((name) => ['--exclude', name]), ...pins],
      { wheels, settings: { requirements: pins } },
    );
    expect(infoOf(made.ours)['distributions']).toEqual(infoOf(made.theirs)['distributions']);
    expectSameZip(made.theirs, made.ours, ofEachPex);
  });
});

/** Everything before the zip. */
function preambleOf(path: string): string {
  const bytes = readFileSync(path);
  return bytes.subarray(0, bytes.indexOf('PK\u0003\u0004', 0, 'latin1')).toString('utf8');
}

describe('a start by a shell script', () => {
  // The Python that makes it is in `__main__.py`.
  const made311 = '#!/usr/bin/env python3.11';
  const boot = { versions: ['3.12'], shebang: undefined, isZip: true, place: { path: 'BUILD' } };
  const cases: readonly (readonly [string, readonly string[], Ours])[] = [
    ['plain', ['--complete-platform', platform], { shBoot: boot }],
    [
      'a shebang with arguments',
      [
        ...['--complete-platform', platform, '--python-shebang', '/usr/bin/env -S python3.12 -s -x "a b"'],
        ...['--inject-python-args', '-W ignore', '--runtime-pex-root', '~/over here'],
      ],
      {
        shBoot: { ...boot, shebang: '/usr/bin/env -S python3.12 -s -x "a b"' },
        settings: { injectPythonArgs: ['-W', 'ignore'], runtimePexRoot: '~/over here' },
      },
    ],
    [
      'a virtual environment for interpreter constraints',
      ['--interpreter-constraint', 'CPython==3.11.*', '--venv', 'prepend'],
      {
        shBoot: { ...boot, versions: ['3.11'] },
        settings: { interpreterConstraints: ['CPython==3.11.*'], venv: true, includesTools: true },
      },
    ],
  ];

  test.each(cases)('%s', async (_name, args, ours) => {
    const made = await bothPexes([...args, '--sh-boot'], { shebang: made311, ...ours });
    expect(preambleOf(made.ours)).toBe(preambleOf(made.theirs));
    expect(infoOf(made.ours)).toEqual(infoOf(made.theirs));
    expectSameZip(made.theirs, made.ours);
  });

  test.each(['packed', 'loose'] as const)('in the layout %s', async (layout) => {
    const made = await bothPexes(['--complete-platform', platform, '--sh-boot', '--layout', layout], {
      shebang: made311,
      shBoot: { ...boot, isZip: false },
      layout,
    });
    expect(tree(made.ours)).toEqual(tree(made.theirs));
  });
});

describe('arguments of pex', () => {
  const cases: readonly (readonly string[])[] = [
    ['--venv'],
    ['--venv', 'append', '--venv-copies', '--venv-system-site-packages'],
    ['--venv=prepend', '--venv-site-packages-copies', '--non-hermetic-venv-scripts', '--no-venv-copies'],
    ['--inject-python-args=-u -W ignore', '--inject-args', `--a 'b c' "d\\"e" f\\ g`, '--inject-env=A=1=2'],
    ['--runtime-pex-root', '/tmp/it', '--max-install-jobs=4', '--interpreter-selection-strategy', 'newest'],
    ['--build-property', 'a=text', '--build-property=b=["x", 42, null]', '--build-property', 'c={"d": true}'],
    [
      '--no-strip-pex-env',
      '--no-emit-warnings',
      '--ignore-errors',
      '--include-tools',
      '--inherit-path=fallback',
    ],
    ['--inherit-path', '--no-compression', '--no-compile', '--no-use-system-time', '--check', 'warn'],
  ];

  test.each(cases.map((args) => [args.join(' '), args] as const))('%s', async (_name, args) => {
    const { settings, injectArgs, injectEnv, injectPythonArgs, compress } = readBuildArguments(args);
    const made = await bothPexes(['--complete-platform', platform, ...args], {
      settings: { ...settings, injectArgs, injectEnv, injectPythonArgs },
      ...(compress === undefined ? {} : { compress }),
    });
    expect(infoOf(made.ours)).toEqual(infoOf(made.theirs));
    expectSameZip(made.theirs, made.ours);
  });

  test.each([
    ['--requirement x.txt', '`--requirement` is not supported'],
    ['--index-url=https://example', '`--index-url=https://example` is not supported'],
    ['--layout flat', '`--layout` must be one of zipapp, packed, loose, not `flat`'],
    ['--inject-env A', '`--inject-env` must be NAME=VALUE, not `A`'],
    ['--max-install-jobs many', '`--max-install-jobs` must be a number, not `many`'],
    ['--runtime-pex-root', '`--runtime-pex-root` needs a value'],
    ["--inject-args='a", "`--inject-args='a` has an unclosed quote"],
    ['--compress=yes', '`--compress=yes` is not supported'],
  ])('%s is refused', (text, message) => {
    expect(() => readBuildArguments(text.split(' '))).toThrow(message);
  });
});

/** `path mode content` of everything below a directory. */
function tree(root: string): readonly string[] {
  const lines: string[] = [];
  const zips: string[] = [];
  const walk = (path: string): void => {
    for (const name of readdirSync(path).sort()) {
      const full = join(path, name);
      const stats = lstatSync(full);
      const shown = relative(root, full);
      if (stats.isDirectory()) {
        walk(full);
        continue;
      }
      if (stats.isSymbolicLink()) {
        lines.push(`${shown} -> ${readlinkSync(full)}`);
        continue;
      }
      const content = readFileSync(full);
      const isZip = content.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004';
      if (isZip) zips.push(full);
      const digest = isZip ? 'zip' : createHash('sha256').update(content).digest('hex');
      lines.push(`${shown} ${(stats.mode & 0o111).toString(8)} ${digest}`);
    }
  };
  walk(root);
  for (const [path, entries] of inspectZips(zips)) {
    lines.push(...entries.map((entry) => `${relative(root, path)}: ${seen(entry)}`));
  }
  return lines;
}

describe('other layouts', () => {
  test.each(['packed', 'loose'] as const)('%s', async (layout) => {
    const made = await bothPexes(['--layout', layout, '-e', 'pkg.app:main', ...requirements], {
      wheels: small,
      layout,
      main: { kind: 'entry-point', entryPoint: 'pkg.app:main' },
      settings: { requirements },
    });
    expect(tree(made.ours)).toEqual(tree(made.theirs));
  });

  test('packed without compression', async () => {
    const made = await bothPexes(['--layout', 'packed', '--no-compress', ...requirements], {
      wheels: small,
      layout: 'packed',
      compress: false,
      settings: { requirements },
    });
    expect(tree(made.ours)).toEqual(tree(made.theirs));
  });
});

test('wheels with names of the format, and with files that are directories elsewhere', async () => {
  const wheels = join(directory, 'hostile');
  mkdirSync(wheels);
  makeWheel(wheels, 'layout', {
    files: [
      { name: '.layout.json', content: '{}' },
      { name: 'layout.py', content: '' },
    ],
  });
  const path = await ourPex(join(directory, 'hostile.pex'), { wheels });
  const names = inspectZip(path).map(({ name }) => name);
  expect(names.filter((name) => name.endsWith('.layout.json')).length).toBe(1);
  makeWheel(wheels, 'both', {
    files: [
      { name: 'both.py', content: '' },
      { name: 'both-1.0.data/purelib/both.py/x.py', content: '' },
    ],
  });
  const problems = new Problems();
  const input: PexInput = {
    main: { kind: 'interpreter' },
    settings: plain,
    sources: ['a', 'b'].map((root) => ({
      path: 'same.py',
      source: root,
      executable: false,
      owner: `${root}:lib`,
    })),
    wheels: await storedWheels(wheels),
    runtime,
    shebang: '#!/usr/bin/env python3.12',
    content: (name) => ({ kind: 'bytes', bytes: Buffer.from(name) }),
  };
  await pexFile(input, problems);
  expect(problems.diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'file-collision: `same.py` comes from a:lib and b:lib, with different content',
    'bad-wheel: `both-1.0-py3-none-any.whl`: `both.py` is a file, but must be a directory for `both.py/x.py`',
  ]);
});

test('files in the places of the format are refused', async () => {
  const problems = new Problems();
  await pexFile(
    {
      main: { kind: 'interpreter' },
      settings: plain,
      sources: ['__main__.py', 'pex/x.py', '.deps/y', 'PEX-INFO', 'pexes.py', 'pkg/__main__.py'].map(
        (path) => ({
          path,
          source: `src/${path}`,
          executable: false,
          owner: 'src:lib',
        }),
      ),
      wheels: [],
      runtime,
      shebang: '#!/usr/bin/env python3.12',
      content: () => ({ kind: 'bytes', bytes: Buffer.alloc(0) }),
    },
    problems,
  );
  expect(problems.diagnostics.map(({ code, place }) => `${code} ${place!.path}`)).toEqual([
    'file-collision src/__main__.py',
    'file-collision src/pex/x.py',
    'file-collision src/.deps/y',
    'file-collision src/PEX-INFO',
  ]);
});
