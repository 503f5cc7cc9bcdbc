import { describe, expect, test } from 'vitest';
import { packageFiles } from '../formats/support/package.ts';
import { makeWheel } from '../support/wheelhouse.ts';
import { temporaryDirectory } from '../support/cli.ts';
import { mustRun, python } from '../support/tools.ts';

const main = 'def main(event, context):\n    return 1\n';

async function said(
  wheelFiles: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
) {
  const wheel = await makeWheel('backport', '1.0', 'py3-none-any', wheelFiles);
  const made = await packageFiles(
    {
      'src/app.py': `import backport_marker\n${main}`,
      'src/BUILD':
        'python_sources(name="lib")\npython_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main", dependencies=[":lib"])\npython_requirement(name="b", requirements=["backport"], modules=["backport_marker"])\n',
      ...files,
    },
    ['src:fn'],
    [wheel],
  );
  return made.diagnostics.map(
    ({ severity, code, message }) => `${severity} ${code} ${message.split(' ')[0]!}`,
  );
}

const marker = { 'backport_marker.py': '' };

describe('a module in the place of one of the standard library', () => {
  test.each([
    ['asyncio/__init__.py', ''],
    ['enum/__init__.py', ''],
    ['typing.py', ''],
    ['dataclasses.py', ''],
  ])('of a wheel is an error: %s', async (path, text) => {
    expect(await said({ ...marker, [path]: text })).toEqual([
      'error shadows-stdlib backport-1.0-py3-none-any.whl',
    ]);
  });

  test.each([
    [
      'extends a namespace',
      { 'concurrent/__init__.py': '__path__ = __import__("pkgutil").extend_path(__path__, __name__)\n' },
    ],
    ['without `__init__`', { 'email/more.py': '' }],
    ['deeper down', { 'pkg/typing.py': '' }],
    ['its tests', { 'test/__init__.py': '' }],
    ['of another Python', { 'distutils/__init__.py': '' }],
  ])('but not what %s', async (_, files) => {
    expect(await said({ ...marker, ...files })).toEqual([]);
  });

  test('of the checkout is a warning with the file', async () => {
    expect(await said(marker, { 'src/secrets.py': '' })).toEqual(['warning shadows-stdlib src/secrets.py']);
  });
});

describe('what follows from a wheel that hides a standard module is not told too', () => {
  const wheel = {
    ...marker,
    'asyncio/__init__.py': 'from .tasks import async\n',
    'asyncio/tasks.py': 'async = 1\n',
    'enum.py': 'class Enum: pass\n',
  };
  const app = `import asyncio\nfrom enum import IntFlag\nimport backport_marker\n${main}`;
  const hidden = Array.from({ length: 2 }, () => 'error shadows-stdlib backport-1.0-py3-none-any.whl');

  test('neither its syntax nor names that it lacks', async () => {
    expect(await said(wheel, { 'src/app.py': app })).toEqual(hidden);
  });

  test.each(['off', 'warning'])('but where the user has set that to %s', async (level) => {
    const settings = { 'lambda-package.yml': `checks:\n  shadows-stdlib: ${level}\n` };
    const found = await said(wheel, { 'src/app.py': app, ...settings });
    expect(found.filter((one) => one.startsWith('error'))).toEqual([
      'error missing-name src:fn',
      'error module-syntax src:fn',
    ]);
  });
});

describe('a PEX file is reported where the real Python finds its module first', () => {
  test.each([
    ['by default its own files', '', ['secrets'], ['warning src/secrets.py']],
    [
      'with inherit_path="fallback" its wheels too',
      ', inherit_path="fallback"',
      ['colorsys', 'secrets'],
      ['error backport-1.0-py3-none-any.whl', 'warning src/secrets.py'],
    ],
    ['as a virtual environment none', ', execution_mode="venv"', [], []],
  ])('%s', async (_, field, shadowed, expected) => {
    const files = {
      'src/secrets.py': '',
      'src/app.py':
        'import colorsys, secrets\nprint(*(m.__name__ for m in (colorsys, secrets) if "/lib/python" not in m.__file__ or "pex" in m.__file__ and "site-packages" not in m.__file__))\n',
      'src/BUILD': `python_sources(name="lib")\npython_requirement(name="b", requirements=["backport"], modules=["backport_marker"])\npex_binary(name="pex", entry_point="app.py", dependencies=[":b"]${field})\n`,
    };
    const made = async (path: string) => {
      const wheel = await makeWheel('backport', '1.0', 'py3-none-any', { ...marker, [path]: '' });
      return packageFiles(files, ['src:pex'], [wheel]);
    };
    const found = await made('colorsys.py');
    expect(
      found.diagnostics.map(({ severity, message }) => `${severity} ${message.split(' ')[0]!}`).sort(),
    ).toEqual(expected);
    // An error keeps the file from being written: its wheel is tried without the module.
    const written = found.packages.length > 0 ? found : await made('other.py');
    const { stdout } = mustRun(python('3.12'), [written.output()], {
      env: { PEX_ROOT: temporaryDirectory() },
    });
    const own = found.packages.length > 0 ? shadowed : shadowed.filter((name) => name !== 'colorsys');
    expect(
      stdout
        .trim()
        .split(' ')
        .filter((name) => name !== ''),
    ).toEqual(own);
  });
});
