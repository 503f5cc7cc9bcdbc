import { expect, test } from 'vitest';
import { packageFiles } from '../formats/support/package.ts';
import { makeElf } from '../support/make-elf.ts';
import { makeWheel, pexLock } from '../support/wheelhouse.ts';

// A PEX file for several platforms is checked as each of them would load it.

const libc = { needed: ['libc.so.6'], versions: { 'libc.so.6': ['GLIBC_2.17'] } };
const extension = (minor: number, machine: number) =>
  makeWheel('fast', '1.0', `cp3${minor}-cp3${minor}-manylinux2014_x86_64`, {
    'fast/__init__.py': 'from fast import _c\n',
    [`fast/_c.cpython-3${minor}-x86_64-linux-gnu.so`]: makeElf({ ...libc, machine }),
  });
const BUILD = `python_sources(name="lib")\npython_requirement(name="fast", requirements=["fast"])\npex_binary(name="pex", entry_point="app.py", platforms=["linux_x86_64-cp-310-cp310", "linux_x86_64-cp-311-cp311"])\n`;

async function said(app: string, machines: readonly [number, number]): Promise<readonly string[]> {
  const wheels = await Promise.all([extension(10, machines[0]), extension(11, machines[1])]);
  const artifacts = wheels.map(({ filename, sha256 }) => ({
    url: `https://files.example/${filename}`,
    sha256,
  }));
  const lock = pexLock(['fast'], [{ name: 'fast', version: '1.0', artifacts, requires: [] }]);
  const files = { 'src/BUILD': BUILD, 'src/app.py': app, 'main.lock': lock };
  const { diagnostics } = await packageFiles(files, ['src:pex'], wheels);
  return diagnostics.map(({ severity, code, notes = [] }) => [severity, code, ...notes].join('; '));
}

test('each platform loads the wheel that is for it', async () => {
  expect(await said('import fast\n', [62, 62])).toEqual([]);
});

test('what fails on one of them is an error that names it', async () => {
  expect(await said('import fast\n', [62, 183])).toEqual([
    expect.stringMatching(
      /^error; compiled-for-other-machine; loaded by app \(app.py:1\) > fast .*; on linux_x86_64-cp-311-cp311$/,
    ),
  ]);
  expect(await said('import fast, tomllib\n', [62, 62])).toEqual([
    expect.stringMatching(/^error; [\w-]+; (?:.*; )?on linux_x86_64-cp-310-cp310$/),
  ]);
});

test('what fails on all of them is said once', async () => {
  expect(await said('import fast\nfrom fast import gone\n', [62, 62])).toEqual([
    expect.stringMatching(/^error; missing-name(?!.*; on )/),
  ]);
});
