import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeZip } from '../../src/archive/write-zip.ts';
import { lambdaZip } from '../../src/formats/lambda-zip.ts';
import { Problems } from '../../src/host/types.ts';
import { inspectZips, temporaryDirectory } from '../archive/support/inspect.ts';
import type { SeenEntry } from '../archive/support/inspect.ts';
import { mustRun } from '../support/tools.ts';
import { makeWheel } from './support/make-wheel.ts';
import { pexFlatZip, realWheels, storedWheels } from './support/wheels.ts';

const directory = temporaryDirectory();

/** Our package of all wheels of a directory. */
async function ourZip(wheelDirectory: string, path: string, prefix?: string): Promise<string> {
  const problems = new Problems();
  const bundle = await lambdaZip(
    {
      sources: [],
      root: '/',
      handler: undefined,
      wheels: await storedWheels(wheelDirectory),
      read: () => Buffer.alloc(0),
      ...(prefix === undefined ? {} : { prefix }),
    },
    problems,
  );
  expect(problems.diagnostics).toEqual([]);
  await writeZip(bundle, path);
  mustRun('unzip', ['-tq', path]);
  return path;
}

/** What a package unpacks to; the deflated bytes differ between the writers. */
const unpacked = ({ name, size, sha256, attributes, date }: SeenEntry) => ({
  name,
  size,
  sha256,
  attributes,
  date,
});

async function expectAsPex(wheels: string, name: string, prefix?: string): Promise<readonly SeenEntry[]> {
  const options = prefix === undefined ? [] : ['--prefix', prefix];
  const theirs = pexFlatZip(wheels, join(directory, `${name}-pex`), ...options);
  const ours = await ourZip(wheels, join(directory, `${name}.zip`), prefix);
  const seen = inspectZips([theirs, ours]);
  const [expected, found] = [seen.get(theirs)!, seen.get(ours)!];
  // The first difference says more than a diff of thousands of entries.
  const index = expected.findIndex(
    (one, at) => JSON.stringify(unpacked(one)) !== JSON.stringify(found[at] && unpacked(found[at])),
  );
  if (index !== -1) expect(found[index] && unpacked(found[index])).toEqual(unpacked(expected[index]!));
  expect(found.length).toBe(expected.length);
  return found;
}

describe('the same entries as `pex3 venv create --layout flat-zipped`', () => {
  test('real wheels that fit together', async () => {
    const found = await expectAsPex(realWheels(1), 'real-1');
    expect(found.length).toBeGreaterThan(5000);
  });

  test('real wheels that do not fit with those', async () => {
    const found = await expectAsPex(realWheels(2), 'real-2');
    expect(found.length).toBeGreaterThan(2000);
  });

  test('wheels made by hand', async () => {
    const wheels = join(directory, 'handmade');
    mkdirSync(wheels);
    makeOddWheels(wheels);
    const found = await expectAsPex(wheels, 'handmade');
    const names = new Set(found.map(({ name }) => name));
    for (const name of [
      'bin/tool',
      'bin/data-script',
      'include/site/python3.12/Native.Thing/n.h',
      'share/data.txt',
      'ä/文.py',
      'kept.pyo',
    ]) {
      expect(names).toContain(name);
    }
    for (const name of [
      'unlisted.py',
      'gone.pyc',
      'odd-1.0.dist-info/INSTALLER',
      'odd-1.0.dist-info/REQUESTED',
    ]) {
      expect(names).not.toContain(name);
    }
  });

  test('below a prefix', async () => {
    const wheels = join(directory, 'prefixed');
    mkdirSync(wheels);
    makeWheel(wheels, 'small', {
      files: [{ name: 'small/__init__.py', content: '' }],
      entryPoints: '[console_scripts]\ns = small:f\n',
    });
    await expectAsPex(wheels, 'layer', 'python');
  });
});

/** One wheel for every rule of the flat layout that pex and we agree on. */
function makeOddWheels(wheels: string): void {
  makeWheel(wheels, 'odd', {
    files: [
      { name: 'odd/__init__.py', content: 'import os\n', descriptor: true },
      { name: 'odd/stored.bin', content: 'stored', method: 0 },
      { name: 'odd/sixty-four', content: 'zip64', zip64: true },
      { name: 'odd/run.sh', content: '#!/bin/sh\n', mode: 0o100755 },
      { name: 'odd/group-run.sh', content: '#!/bin/sh\n', mode: 0o100674 },
      { name: 'odd/no-type', content: '', mode: 0o755 },
      { name: 'odd/windows.exe', content: 'MZ', system: 0, mode: 0o100777 },
      { name: 'odd/plain', content: '', system: 0, mode: 0 },
      { name: 'odd/link', content: 'stored.bin', mode: 0o120777 },
      { name: 'odd/dir/', content: '' },
      { name: 'odd/a "quoted", name.txt', content: 'q' },
      { name: 'ä/文.py', content: 'utf = 8\n' },
      { name: 'gone.pyc', content: 'pyc' },
      { name: 'kept.pyo', content: 'pyo' },
      { name: 'unlisted.py', content: '', unlisted: true },
      { name: 'odd/_vendor/other-2.0.dist-info/RECORD', content: 'other.py,,\n' },
      { name: 'odd/_vendor/other-2.0.dist-info/METADATA', content: 'Name: other\n' },
      { name: 'odd-1.0.dist-info/INSTALLER', content: 'pip\n' },
      { name: 'odd-1.0.dist-info/REQUESTED', content: '' },
      { name: 'odd-1.0.dist-info/direct_url.json', content: '{}' },
      { name: 'odd-1.0.dist-info/licenses/LICENSE', content: 'free\n' },
    ],
    record: (lines) => [
      'odd/dir/,,',
      'odd/not-there.py,sha256=x,5',
      './odd/../odd/__init__.py,sha256=abc,0010',
      ...lines,
    ],
  });
  makeWheel(wheels, 'Native_Thing', {
    name: 'Native.Thing',
    stem: 'native_thing-1.0',
    purelib: false,
    tags: ['cp312-cp312-manylinux_2_17_x86_64', 'cp312-cp312-manylinux2014_x86_64'],
    files: [
      { name: 'native/_n.so', content: '\u007fELF', mode: 0o100755 },
      { name: 'Native_Thing-1.0.data/headers/n.h', content: '#define N\n' },
      { name: 'Native_Thing-1.0.data/purelib/native_pure.py', content: 'pure = 1\n' },
      { name: 'Native_Thing-1.0.data/data/share/data.txt', content: 'data\n' },
    ],
  });
  for (const [name, tags] of [
    ['two_pythons', ['cp312-cp312-manylinux2014_x86_64', 'cp311-cp311-manylinux2014_x86_64']],
    ['any_python', ['py2.py3-none-any']],
    ['stable_abi', ['cp37-abi3-manylinux2014_x86_64']],
  ] as const) {
    makeWheel(wheels, name, {
      tags,
      purelib: false,
      files: [{ name: `${name}-1.0.data/headers/h.h`, content: '' }],
    });
  }
  makeWheel(wheels, 'scripts', {
    lineEnding: '\r\n',
    files: [
      { name: 'scripts.py', content: 'def main(): pass\n' },
      {
        name: 'scripts-1.0.data/scripts/data-script',
        content: '#!/usr/bin/env python3.9 -s\nprint()\n',
        mode: 0o100755,
      },
      { name: 'scripts-1.0.data/scripts/placeholder', content: '#!python\nprint()\n' },
      { name: 'scripts-1.0.data/scripts/windowed', content: '#!pythonw\nprint()\n' },
      { name: 'scripts-1.0.data/scripts/pypy', content: '#! /opt/pypy3.10\nprint()\n' },
      { name: 'scripts-1.0.data/scripts/shell', content: '#!/bin/sh\necho\n', mode: 0o100755 },
      {
        name: 'scripts-1.0.data/scripts/trampoline',
        content: "#!/bin/sh\n'''exec' \"/very long/python\" \"$0\" \"$@\"\n' '''\nprint()\n",
      },
      {
        name: 'scripts-1.0.data/scripts/coded',
        content: "#!/bin/sh\n# coding: latin-1\n'''exec' python \"$0\"\n' '''\nprint()\n",
      },
      {
        name: 'scripts-1.0.data/scripts/sealed',
        content: "#!/bin/sh\n'''': pshprs\nexec python\n'''\nprint()\n",
      },
      { name: 'scripts-1.0.data/scripts/binary', content: '\u007fELF', mode: 0o100755 },
      { name: 'scripts-1.0.data/scripts/tool', content: '#!python\nreplaced by the entry point\n' },
      { name: 'scripts-1.0.data/platlib/scripts_plat.py', content: 'plat = 1\n' },
    ],
    entryPoints: [
      '# comment',
      '[other]',
      'x = y',
      '[gui_scripts]',
      'window = scripts:main.inner [extra]',
      'tool = scripts:other',
      '[console_scripts]',
      '  tool=scripts : main  ',
      'module-only = scripts',
      'tool = scripts:main',
      'spaced name = scripts:a.b.c',
      '',
    ].join('\n'),
  });
  makeWheel(wheels, 'absolute', {
    files: [
      { name: 'absolute/b/x.py', content: '' },
      { name: 'absolute/a.py', content: '' },
      { name: 'absolute-1.0.data/data/etc/absolute.conf', content: '' },
    ],
    record: (lines) => ['/root/build/absolute/a.py,sha256=x,0', ...lines.slice(1)],
  });
  makeWheel(wheels, 'selfless', {
    lineEnding: '\r\n',
    files: [{ name: 'selfless.py', content: '' }],
    record: (lines) => lines.filter((line) => !line.includes('RECORD')),
  });
}
