import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { examinePackage } from '../../src/examine/check-package.ts';
import { builtInRuntimes } from '../../src/platforms/runtimes.ts';
import { rawZip, writeRawZip, type RawMember } from '../archive/support/raw-zip.ts';
import { packageFiles } from '../formats/support/package.ts';
import { makeElf } from '../support/make-elf.ts';
import { temporaryDirectory } from '../support/cli.ts';
import { python } from '../support/tools.ts';

type Files = Readonly<Record<string, string | Buffer | Omit<RawMember, 'name'>>>;

const app = 'def handler(event, context):\n    return 1\n';

const membersOf = (files: Files): readonly RawMember[] =>
  Object.entries(files).map(([name, given]) =>
    typeof given === 'string' || Buffer.isBuffer(given)
      ? { name, content: given, mode: 0o100644 }
      : { name, mode: 0o100644, ...given },
  );

/** The zip of a function with its layers, and what is found in it: `severity code path`. */
async function check(
  files: Files | readonly RawMember[],
  given: { handler?: string; layers?: readonly Files[] } = {},
) {
  const cwd = temporaryDirectory();
  const { handler, layers = [] } = given;
  writeRawZip(join(cwd, 'fn.zip'), { members: Array.isArray(files) ? files : membersOf(files as Files) });
  const names = layers.map((layer, index) => {
    writeRawZip(join(cwd, `layer${index}.zip`), { members: membersOf(layer) });
    return `layer${index}.zip`;
  });
  const { findings } = await examinePackage({
    cwd,
    package: 'fn.zip',
    layers: names,
    runtime: 'python3.12',
    architecture: 'x86_64',
    handler,
    runtimes: builtInRuntimes,
  });
  return {
    cwd,
    said: findings.map(({ severity, code, entry }) => `${severity} ${code} ${entry?.path ?? ''}`),
  };
}

/** What real Python 3.12 says to an import from the unpacked zips: '' when it works. */
function imported(cwd: string, module: string, zips: readonly string[] = ['fn.zip']): string {
  const places = zips.map((zip) => {
    const target = join(cwd, `${zip}.d`);
    mkdirSync(target);
    execFileSync(python('3.12'), ['-c', 'import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])', join(cwd, zip), target]); // prettier-ignore
    return zip.startsWith('layer') ? join(target, 'python') : target;
  });
  const code = `import sys; sys.path[:0] = sys.argv[1:]; import ${module}`;
  const run = spawnSync(python('3.12'), ['-I', '-B', '-c', code, ...places], { encoding: 'utf8' });
  return run.stderr.trim().split('\n').at(-1)!;
}

test('a package as it should be has no findings', async () => {
  const { said, cwd } = await check({ 'app.py': app, 'lib/__init__.py': '' }, { handler: 'app.handler' });
  expect(said).toEqual([]);
  expect(imported(cwd, 'app')).toBe('');
});

describe('the shape of a zip', () => {
  test('everything in a sub-folder', async () => {
    const files = { 'package/app.py': app, 'package/lib/__init__.py': '' };
    const { said, cwd } = await check(files, { handler: 'app.handler' });
    expect(said).toEqual(['error package-in-folder package/']);
    expect(imported(cwd, 'app')).toContain("No module named 'app'");
    const installed = { 'package/app.py': app, 'package/six-1.0.dist-info/METADATA': 'Name: six\n' };
    expect((await check(installed)).said).toEqual(['error package-in-folder package/']);
    expect((await check({ 'src/app.py': app }, { handler: 'src.app.handler' })).said).toEqual([]);
  });

  test('a zip in a zip, a wheel in a zip', async () => {
    const inner = rawZip({ members: membersOf({ 'app.py': app }) });
    expect((await check({ 'function.zip': inner })).said).toEqual(['error zip-in-zip function.zip']);
    const wheel = { 'app.py': app, 'lib-1.0-py3-none-any.whl': inner };
    expect((await check(wheel)).said).toEqual(['warning zip-in-zip lib-1.0-py3-none-any.whl']);
    expect((await check({ 'app.py': app, 'data.zip': inner })).said).toEqual([]);
  });

  test('nothing at all', async () => {
    expect((await check({ 'lib/': { mode: 0o040755 } })).said).toEqual(['error empty-package ']);
  });

  test('a layer without `python/`, of another Python, with libraries only', async () => {
    const fn = { 'app.py': `import six\n${app}` };
    const wrong = await check(fn, { layers: [{ 'six.py': '' }] });
    expect(wrong.said).toEqual(['error layer-layout six.py']);
    expect(imported(wrong.cwd, 'app', ['fn.zip'])).toContain("No module named 'six'");
    const other = { 'python/lib/python3.11/site-packages/six.py': '' };
    expect((await check(fn, { layers: [other] })).said).toEqual([
      'error layer-layout python/lib/python3.11/site-packages/',
    ]);
    const good = { 'python/lib/python3.12/site-packages/six.py': '', 'bin/tool.py': '' };
    expect((await check(fn, { layers: [good, { 'lib/libx.so': makeElf({}) }] })).said).toEqual([]);
  });
});

describe('the entries of a zip', () => {
  test.each<[string, Files | readonly RawMember[], string]>([
    ['a mode that only the owner can read', { 'app.py': { content: app, mode: 0o100600 } }, 'error not-readable app.py'],
    ['a directory that nobody can enter', { 'app.py': app, 'lib/': { mode: 0o040700 } }, 'error not-readable lib/'],
    ['backslashes', { 'app.py': app, 'lib\\mod.py': '' }, 'error bad-entry-name lib\\mod.py'],
    ['an absolute name', { 'app.py': app, '/tmp/mod.py': '' }, 'error bad-entry-name /tmp/mod.py'],
    ['a name that leads out', { 'app.py': app, '../mod.py': '' }, 'error bad-entry-name ../mod.py'],
    ['a file that is a directory too', { 'app.py': app, lib: '', 'lib-2.py': '', 'lib/mod.py': '' }, 'error bad-entry-name lib'],
    ['names that differ in case', { 'app.py': app, 'App.py': '' }, 'warning case-clash App.py'],
    ['one name twice', [...membersOf({ 'app.py': app }), ...membersOf({ 'app.py': app })], 'warning duplicate-entry app.py'],
    ['encryption', { 'app.py': app, 'b.txt': { content: 'x', flags: 1 } }, 'error encrypted-entry b.txt'],
    ['another compression', { 'app.py': app, 'b.txt': { content: 'x', method: 12 } }, 'error unknown-compression b.txt'],
    ['ZIP64', { 'app.py': app, 'b.txt': { content: 'x', zip64: true } }, 'warning zip64-entry b.txt'],
    ['a link to nothing', { 'app.py': app, 'l.py': { content: 'gone.py', mode: 0o120777 } }, 'warning broken-link l.py'],
    ['a link out of it', { 'app.py': app, 'l.py': { content: '../../etc/passwd', mode: 0o120777 } }, 'warning broken-link l.py'],
  ])('%s', async (_, files, expected) => {
    expect((await check(files)).said).toEqual([expected]);
  }); // prettier-ignore

  test('what Windows writes (no modes), and links inside, are fine', async () => {
    const files = { 'app.py': { content: app, mode: 0, system: 0 }, 'l.py': { content: './app.py', mode: 0o120777 } }; // prettier-ignore
    expect((await check(files)).said).toEqual([]);
  });

  test('a backslash is no directory for Python', async () => {
    const { cwd } = await check({ 'app.py': 'import lib.mod\n', 'lib\\mod.py': '' });
    expect(imported(cwd, 'app')).toContain("No module named 'lib'");
  });
});

describe('installs', () => {
  test.each<[string, Files, string]>([
    ['an editable install of setuptools', { '__editable__.lib-1.0.pth': '/home/me/lib/src\n' }, 'error editable-install __editable__.lib-1.0.pth'],
    ['an editable install of hatch', { '_editable_impl_lib.pth': '/home/me/src\n' }, 'error editable-install _editable_impl_lib.pth'],
    ['an egg link', { 'lib.egg-link': '/home/me/src\n.' }, 'error editable-install lib.egg-link'],
    ['its record', { 'lib-1.0.dist-info/METADATA': '', 'lib-1.0.dist-info/direct_url.json': '{"dir_info": {"editable": true}}' }, 'error editable-install lib-1.0.dist-info/direct_url.json'],
    ['a path file', { 'lib.pth': '# x\nsrc\n', 'src/lib.py': '' }, 'warning path-file lib.pth'],
    ['no METADATA', { 'lib.py': '', 'lib-1.0.dist-info/RECORD': '' }, 'warning stripped-metadata lib-1.0.dist-info/RECORD'],
  ])('%s', async (_, files, expected) => {
    expect((await check({ 'app.py': app, ...files })).said).toEqual([expected]);
  }); // prettier-ignore

  test('a path file that only imports, and other places, are no trap', async () => {
    const files = { 'a-nspkg.pth': 'import sys, types\n', 'lib/data.pth': 'src\n' };
    expect((await check({ 'app.py': app, ...files })).said).toEqual([]);
  });

  test('Python reads no path file of `/var/task`', async () => {
    const { cwd } = await check({ 'app.py': 'import lib\n', 'lib.pth': 'src\n', 'src/lib.py': '' });
    expect(imported(cwd, 'app')).toContain("No module named 'lib'");
  });
});

describe('compiled modules', () => {
  const pyc = (version: string): Buffer =>
    execFileSync(python(version), ['-c', 'import importlib.util, marshal, sys; sys.stdout.buffer.write(importlib.util.MAGIC_NUMBER + bytes(12) + marshal.dumps(compile("x = 1", "m.py", "exec")))']); // prettier-ignore

  test.each(['3.8', '3.9', '3.10', '3.11', '3.13'])('without source, of Python %s', async (version) => {
    const { said, cwd } = await check({ 'app.py': 'import m\n', 'm.pyc': pyc(version) });
    expect(said).toEqual(['error bytecode-of-other-python m.pyc']);
    expect(imported(cwd, 'app')).toContain('bad magic number');
  });

  test('without source, of this Python', async () => {
    const { said, cwd } = await check({ 'app.py': 'import m\n', 'm.pyc': pyc('3.12') });
    expect(said).toEqual([]);
    expect(imported(cwd, 'app')).toBe('');
  });

  test('of another Python beside the source, or alone in `__pycache__`', async () => {
    const stale = { 'app.py': app, '__pycache__/app.cpython-311.pyc': pyc('3.11') };
    expect((await check(stale)).said).toEqual(['warning unused-bytecode __pycache__/app.cpython-311.pyc']);
    const lone = await check({ 'app.py': 'import m\n', '__pycache__/m.cpython-312.pyc': pyc('3.12') });
    expect(lone.said).toEqual(['warning unused-bytecode __pycache__/m.cpython-312.pyc']);
    expect(imported(lone.cwd, 'app')).toContain("No module named 'm'");
    expect((await check({ 'app.py': app, '__pycache__/app.cpython-312.pyc': pyc('3.12') })).said).toEqual([]);
  });
});

describe('names that hide others', () => {
  const layer = { 'python/google/cloud/storage/__init__.py': '' };

  test('a namespace under an `__init__.py` of the function, or of another layer', async () => {
    const fn = { 'app.py': 'import google.cloud.storage\n', 'google/__init__.py': '' };
    const { said, cwd } = await check(fn, { layers: [layer] });
    expect(said).toEqual(['warning hidden-namespace google/__init__.py']);
    expect(imported(cwd, 'app', ['fn.zip', 'layer0.zip'])).toContain("No module named 'google.cloud'");
    const deeper = { 'app.py': 'import google.cloud.storage\n', 'google/cloud/__init__.py': '' };
    const two = await check(deeper, { layers: [layer] });
    expect(two.said).toEqual(['warning hidden-namespace google/cloud/__init__.py']);
    expect(imported(two.cwd, 'app', ['fn.zip', 'layer0.zip'])).toContain('google.cloud.storage');
    const later = await check(
      { 'app.py': 'import google.mine\n', 'google/mine.py': '' },
      { layers: [{ 'python/google/__init__.py': '' }] },
    );
    expect(later.said).toEqual(['warning hidden-namespace python/google/__init__.py']);
    expect(imported(later.cwd, 'app', ['fn.zip', 'layer0.zip'])).toContain("No module named 'google.mine'");
  });

  test('but not a namespace of both, or one that is extended', async () => {
    const both = await check(
      { 'app.py': 'import google.cloud.storage\n', 'google/mine.py': '' },
      { layers: [layer] },
    );
    expect(both.said).toEqual([]);
    expect(imported(both.cwd, 'app', ['fn.zip', 'layer0.zip'])).toBe('');
    const init = '__path__ = __import__("pkgutil").extend_path(__path__, __name__)\n';
    const fn = { 'app.py': 'import google.cloud.storage\n', 'google/__init__.py': init };
    const extended = await check(fn, { layers: [layer] });
    expect(extended.said).toEqual([]);
    expect(imported(extended.cwd, 'app', ['fn.zip', 'layer0.zip'])).toBe('');
  });

  test('a module and a package of one name', async () => {
    const files = { 'app.py': 'from util import x\n', 'util.py': 'x = 1\n', 'util/__init__.py': '' };
    const { said, cwd } = await check(files);
    expect(said).toEqual(['warning module-and-package util.py']);
    expect(imported(cwd, 'app')).toContain("cannot import name 'x'");
  });

  test('what takes the place of the standard library', async () => {
    const { said, cwd } = await check({ 'app.py': 'import secrets; secrets.token_hex\n', 'secrets.py': '' });
    expect(said).toEqual(['warning shadows-stdlib secrets.py']);
    expect(imported(cwd, 'app')).toContain("has no attribute 'token_hex'");
    const inLayer = await check({ 'app.py': app }, { layers: [{ 'python/email/__init__.py': '' }] });
    expect(inLayer.said).toEqual(['warning shadows-stdlib python/email/__init__.py']);
  });
});

test('a compiled module for another Python', async () => {
  const name = 'lib/_fast.cpython-311-x86_64-linux-gnu.so';
  const { said, cwd } = await check({
    'app.py': 'import lib._fast\n',
    'lib/__init__.py': '',
    [name]: makeElf({}),
  });
  expect(said).toEqual([`error compiled-for-other-python ${name}`]);
  const loaded = { 'app.py': `import lib._fast\n${app}`, 'lib/__init__.py': '', [name]: makeElf({}) };
  expect((await check(loaded, { handler: 'app.handler' })).said).toEqual([
    'error extension-for-other-python app.py',
  ]);
  expect(imported(cwd, 'app')).toContain("No module named 'lib._fast'");
});

describe('data files beside a module', () => {
  const build = (more = '') =>
    `python_sources(name="lib"${more})\npython_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:handler")\n`;
  const said = async (line: string, files: Readonly<Record<string, string>>, buildFile = build()) => {
    const made = await packageFiles(
      { 'src/BUILD': buildFile, 'src/app.py': `${line}\n${app}`, ...files },
      ['src:fn'],
      [],
    );
    // That a file stays out is a note anyway.
    const other = made.diagnostics.filter(({ code }) => code !== 'files-beside');
    return other.map(({ severity, code, place }) => `${severity} ${code} ${place?.path ?? ''}:${place?.line ?? 0}`); // prettier-ignore
  };
  const missing = 'warning data-file-missing src/app.py:1';

  test.each([
    ['import pathlib; D = (pathlib.Path(__file__).parent / "data.json").read_text', { 'src/data.json': '1' }],
    ['import os; D = os.path.join(os.path.dirname(__file__), "conf", "a.yml")', { 'src/conf/a.yml': '' }],
    ['D = lambda: open("conf/a.yml")', { 'src/conf/a.yml': '' }],
    [
      'import pathlib; D = lambda: open(pathlib.Path(__file__).parent / "conf" / ".." / "a.yml")',
      { 'src/a.yml': '' },
    ],
    ['import pkgutil; D = lambda: pkgutil.get_data(__name__, "a.yml")', { 'src/a.yml': '' }],
  ])('%s', async (line, files) => {
    expect(await said(line, files)).toEqual([missing]);
  });

  test('but not one that is packaged, that the checkout does not have, or a comment', async () => {
    const line = 'D = lambda: open("data.json")';
    expect(await said(line, {})).toEqual([]);
    expect(await said(`# ${line}`, { 'src/data.json': '1' })).toEqual([]);
    const packaged = `resource(name="data", source="data.json")\n${build(', dependencies=[":data"]')}`;
    expect(await said(line, { 'src/data.json': '1' }, packaged)).toEqual([]);
  });
});
