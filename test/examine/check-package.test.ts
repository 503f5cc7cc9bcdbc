import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  examinePackage,
  type ExaminedPackage,
  type ExaminedRequest,
} from '../../src/examine/check-package.ts';
import { builtInRuntimes } from '../../src/platforms/runtimes.ts';
import { writeRawZip, type RawMember } from '../archive/support/raw-zip.ts';
import { temporaryDirectory, writeFiles } from '../support/cli.ts';

type Files = Readonly<Record<string, string>>;

const membersOf = (files: Files): readonly RawMember[] =>
  Object.entries(files).map(([name, content]) => ({ name, content, mode: 0o100644 }));

interface Given extends Partial<ExaminedRequest> {
  readonly files: Files;
  readonly layerFiles?: readonly Files[];
}

/** Checks a zip with these files, `app.zip`. */
async function examine({ files, layerFiles = [], ...request }: Given): Promise<ExaminedPackage> {
  const cwd = temporaryDirectory();
  writeRawZip(join(cwd, 'app.zip'), { members: membersOf(files) });
  for (const [index, layer] of layerFiles.entries()) {
    writeRawZip(join(cwd, `layer${index}.zip`), { members: membersOf(layer) });
  }
  return examinePackage({
    cwd,
    package: 'app.zip',
    layers: layerFiles.map((_, index) => `layer${index}.zip`),
    runtime: undefined,
    architecture: undefined,
    handler: undefined,
    runtimes: builtInRuntimes,
    ...request,
  });
}

/** Its size is a note. */
const loadCodes = ({ findings }: ExaminedPackage) =>
  findings
    .filter(({ severity }) => severity !== 'note')
    .map(({ severity, code, entry }) => `${severity} ${code} ${entry?.path ?? ''}:${entry?.line ?? ''}`);
const handler = 'def handler(event, context):\n    return 1\n';

describe('what it loads', () => {
  test('names that Python 3.14 has no longer', async () => {
    const files = { 'app.py': `from ast import Num\nfrom ast import Constant\n${handler}` };
    const found = await examine({ files, handler: 'app.handler', runtime: 'python3.14' });
    expect(loadCodes(found)).toEqual(['error missing-name app.py:1']);
    expect(loadCodes(await examine({ files, handler: 'app.handler', runtime: 'python3.13' }))).toEqual([]);
  });

  test('`./` before the names of entries means nothing', async () => {
    const files = { './app.py': `import lib\n${handler}`, './lib/__init__.py': '' };
    expect(loadCodes(await examine({ files, handler: 'app.handler', runtime: 'python3.12' }))).toEqual([]);
  });

  test('is followed from the handler, and a finding names its entry and the chain', async () => {
    const found = await examine({
      files: { 'app.py': `import lib\n${handler}`, 'lib/__init__.py': '\nimport gone\n' },
      handler: 'app.handler',
      runtime: 'python3.12',
    });
    expect(loadCodes(found)).toEqual(['error missing-module lib/__init__.py:2']);
    const first = found.findings.find(({ code }) => code === 'missing-module');
    expect(first!.entry).toEqual({ package: 'app.zip', path: 'lib/__init__.py', line: 2 });
    expect(first!.place).toBeUndefined();
    expect(first!.message).toBe(
      'app.zip cannot be loaded: nothing in the package provides `gone` (lib/__init__.py:2)',
    );
    expect(first!.notes).toEqual(['loaded by app (app.py:1) > lib (lib/__init__.py:2)']);
  });

  test('may be in a layer, below `python/` or in its site-packages', async () => {
    const given = {
      files: { 'app.py': `import one, two\n${handler}` },
      handler: 'app.handler',
      runtime: 'python3.12',
    };
    const layers = [{ 'python/one.py': '' }, { 'python/lib/python3.12/site-packages/two.py': '' }];
    expect(loadCodes(await examine({ ...given, layerFiles: layers }))).toEqual([]);
    expect(loadCodes(await examine({ ...given, layerFiles: layers.slice(1) }))).toEqual([
      'error missing-module app.py:1',
    ]);
  });

  test('a handler in a directory is named with `/`, as Lambda takes it', async () => {
    const files = { 'src/app.py': handler };
    const request = { files, runtime: 'python3.12' };
    expect(loadCodes(await examine({ ...request, handler: 'src/app.handler' }))).toEqual([]);
    expect(loadCodes(await examine({ ...request, handler: 'app.handler' }))).toEqual([
      'error package-in-folder src/:',
    ]);
    expect(loadCodes(await examine({ ...request, handler: 'src/app.handle' }))).toEqual([
      'error handler-function-missing src/app.py:',
    ]);
  });

  test.each([
    ['app.handle', handler, 'did you mean `handler`?'],
    // Nothing is alike: what takes two arguments.
    [
      'app.main',
      'def run(event, context, more=1): ...\ndef other(a): ...\ndef _own(a, b): ...\n',
      'did you mean `run`?',
    ],
    ['app.main', 'async def run(event, context): ...\ndef key(a, *, b): ...\n', undefined],
  ])('a handler that is missing: what may be meant (%s)', async (name, text, help) => {
    const found = await examine({ files: { 'app.py': text }, handler: name, runtime: 'python3.12' });
    const { help: said } = found.findings.find(({ code }) => code === 'handler-function-missing')!;
    expect(said).toBe(help ?? 'name a function that takes the event and the context');
  });

  test('is in the wheels of a PEX file', async () => {
    const files = {
      'PEX-INFO': '{}',
      'app.py': `import lib\n${handler}`,
      '.deps/lib-1.0-py3-none-any.whl/lib.py': '',
    };
    expect(loadCodes(await examine({ files, handler: 'app.handler', runtime: 'python3.12' }))).toEqual([]);
  });

  test('is not checked without a handler, which is said', async () => {
    const found = await examine({
      files: { 'app.py': 'import gone\n' },
      runtime: 'python3.12',
      architecture: 'arm64',
    });
    expect(loadCodes(found)).toEqual([]);
    expect(found.remarks).toEqual([
      'what it imports is not checked, only its layout, its wheels and its compiled files: give `--handler module.function` to follow its imports',
    ]);
  });
});

describe('its runtime and architecture are guessed', () => {
  const so = (name: string): Files => ({ [name]: '' });

  test.each([
    ['python3.11', 'arm64', so('lib/a.cpython-311-aarch64-linux-gnu.so')],
    ['python3.7', 'x86_64', so('lib/a.cpython-37m-x86_64-linux-gnu.so')],
    ['python3.13', 'x86_64', { 'a-1.dist-info/WHEEL': 'Tag: cp313-cp313-manylinux_2_17_x86_64\n' }],
    ['python3.10', 'x86_64', { '__pycache__/a.cpython-310.pyc': '' }],
    ['python3.9', 'x86_64', { 'python/lib/python3.9/site-packages/a.py': '' }],
    [builtInRuntimes.at(-1)!.runtime, 'x86_64', { 'a.py': '' }],
  ] as const)('%s %s', async (runtime, architecture, files) => {
    const found = await examine({ files });
    expect([found.runtime, found.architecture]).toEqual([runtime, architecture]);
    // For the runtime, for the architecture, for the handler.
    expect(found.remarks).toHaveLength(3);
  });

  test('by most files', async () => {
    const files = {
      'a.cpython-311-x86_64-linux-gnu.so': '',
      'b.cpython-312-x86_64-linux-gnu.so': '',
      'c.cpython-312-x86_64-linux-gnu.so': '',
    };
    const { runtime, remarks } = await examine({ files });
    expect(runtime).toBe('python3.12');
    expect(remarks).toContain(
      'checked for python3.12, judging by 2 files such as `b.cpython-312-x86_64-linux-gnu.so`',
    );
  });

  test('what is given counts', async () => {
    const found = await examine({
      files: { 'a.cpython-311-x86_64-linux-gnu.so': '' },
      runtime: 'python3.12',
      architecture: 'arm64',
    });
    expect([found.runtime, found.architecture]).toEqual(['python3.12', 'arm64']);
    await expect(examine({ files: {}, runtime: 'python3.99' })).rejects.toThrow(
      '`python3.99` is not a known',
    );
  });
});

test('a layer is told by its directories', async () => {
  expect((await examine({ files: { 'python/a.py': '', 'bin/tool': '' } })).kind).toBe('layer');
  expect((await examine({ files: { 'python/a.py': '', 'app.py': '' } })).kind).toBe('function');
  expect((await examine({ files: { 'python/__init__.py': '' } })).kind).toBe('function');
});

test('a directory is checked as the zip of it would be; what a link leads to is not known', async () => {
  const cwd = temporaryDirectory();
  writeFiles(cwd, { 'made/app.py': `import gone, lib\n${handler}`, 'other/lib.py': 'import nothing\n' });
  mkdirSync(join(cwd, 'made', 'empty'));
  symlinkSync('../other/lib.py', join(cwd, 'made', 'lib.py'));
  const found = await examinePackage({
    ...{ cwd, package: 'made', layers: [], runtime: 'python3.12', architecture: 'x86_64' },
    ...{ handler: 'app.handler', runtimes: builtInRuntimes },
  });
  expect(found.size).toBeNull();
  expect(loadCodes(found).filter((one) => one.includes('missing-module'))).toEqual([
    'error missing-module app.py:1',
  ]);
});

test('what cannot be opened is a finding of the package', async () => {
  const cwd = temporaryDirectory();
  writeFiles(cwd, { 'text.zip': 'no zip' });
  const request = { cwd, layers: [], runtime: undefined, architecture: undefined, handler: undefined };
  for (const [name, code] of [
    ['text.zip', 'bad-zip'],
    ['gone.zip', 'package-missing'],
  ] as const) {
    const { findings } = await examinePackage({ ...request, package: name, runtimes: builtInRuntimes });
    expect(findings).toMatchObject([{ severity: 'error', code, entry: { package: name, path: '' } }]);
  }
});

test('a layer that is not there is a finding with its own name, and the package is described as it is', async () => {
  const found = await examine({ files: { 'app.py': handler }, layers: ['gone.zip'] });
  expect(found.findings).toMatchObject([
    { code: 'package-missing', entry: { package: 'gone.zip', path: '' } },
  ]);
  expect(found.unzippedSize).toBe(handler.length);
});

test('of a package that is not there nothing is told of its layer', async () => {
  const layerFiles = [{ 'python/lib.py': handler }];
  const { unzippedSize, kind, findings } = await examine({ files: {}, layerFiles, package: 'gone.zip' });
  expect([unzippedSize, kind, findings.map(({ code }) => code)]).toEqual([
    0,
    'function',
    ['package-missing'],
  ]);
});
