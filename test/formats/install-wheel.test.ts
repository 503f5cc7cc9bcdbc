import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMember } from '../../src/archive/read-member.ts';
import type { Entry } from '../../src/archive/types.ts';
import { EntryPointError, entryPointScripts } from '../../src/formats/entry-points.ts';
import { installWheel } from '../../src/formats/install-wheel.ts';
import { rewriteShebang } from '../../src/formats/python-scripts.ts';
import { formatRecord, parseRecord } from '../../src/formats/record.ts';
import { temporaryDirectory, userErrorOf } from '../archive/support/inspect.ts';
import { mustRun, tool } from '../support/tools.ts';
import { makeWheel } from './support/make-wheel.ts';
import type { WheelRecipe } from './support/make-wheel.ts';
import { storedWheel } from './support/wheels.ts';

const directory = temporaryDirectory();
async function install(fileName: string, recipe: WheelRecipe): Promise<readonly Entry[]> {
  const folder = mkdtempSync(join(directory, 'wheels-'));
  return installWheel(await storedWheel(makeWheel(folder, fileName, recipe)));
}

async function textOf({ content }: Entry): Promise<string> {
  if (content.kind === 'bytes') return content.bytes.toString();
  if (content.kind === 'member') return (await readMember(content.archive, content.member)).toString();
  throw new Error('a file of the checkout');
}

describe('files that pex loses', () => {
  const dataFiles = (stem: string) => [
    { name: `${stem}.data/purelib/pure.py`, content: 'pure' },
    { name: `${stem}.data/platlib/plat.py`, content: 'plat' },
    { name: `${stem}.data/headers/h.h`, content: 'header' },
    { name: `${stem}.data/data/share/d.txt`, content: 'data' },
    { name: `${stem}.data/scripts/s`, content: 'script' },
  ];
  const paths = ['pure.py', 'plat.py', 'share/d.txt', 'bin/s'];

  test.each([
    ['a dot in the project’s name', 'zope.proxy', 'zope.proxy-1.0', true],
    ['a dot, in a platform wheel', 'zope.proxy', 'zope.proxy-1.0', false],
    ['data for purelib in a pure wheel, for platlib in a platform wheel', 'plain', 'plain-1.0', true],
    ['… and the other way round', 'plain', 'plain-1.0', false],
    ['a data directory in another spelling', 'Zope.Proxy', 'zope_proxy-1.0', true],
  ])('%s', async (_name, fileName, stem, purelib) => {
    const entries = await install(fileName, { purelib, files: dataFiles(stem) });
    const headers = `include/site/pythonX.Y/${fileName}/h.h`;
    const found = entries.map(({ path }) => path);
    expect(found).toEqual(expect.arrayContaining([...paths, headers]));
    expect(found.filter((path) => path.includes('.data/'))).toEqual([]);
    const record = await textOf(entries.at(-1)!);
    for (const path of [...paths, headers])
      expect(record).toMatch(new RegExp(`^${path.replace('.', '\\.')},sha256=`, 'm'));
  });
});

test('a RECORD that stays as it was is copied, not made anew', async () => {
  const entries = await install('same', { files: [{ name: 'same.py', content: '' }] });
  expect(entries.at(-1)).toMatchObject({ path: 'same-1.0.dist-info/RECORD', content: { kind: 'member' } });
});

describe('refused, with the reason', () => {
  const files = [{ name: 'a.py', content: '' }];
  const cases: Readonly<Record<string, readonly [string, WheelRecipe]>> = {
    'it has no bad-1.0.dist-info/RECORD, which every wheel must have': [
      'bad',
      { files, withoutRecord: true },
    ],
    'RECORD: it is empty': ['bad', { files, record: () => [] }],
    'RECORD: its line `a.py` does not have three fields': [
      'bad',
      { files, record: (lines) => ['a.py', ...lines] },
    ],
    'RECORD: its line `a.py,x,big` has a size that is not a number': [
      'bad',
      { files, record: () => ['a.py,x,big'] },
    ],
    '`bad-1.0.data/other/x` is not in a directory defined by PEP 427': [
      'bad',
      { files: [{ name: 'bad-1.0.data/other/x', content: '' }] },
    ],
    'it has more than one .dist-info directory: one-1.0.dist-info, two-1.0.dist-info': [
      'bad',
      { stem: 'one-1.0', files: [{ name: 'two-1.0.dist-info/METADATA', content: '' }] },
    ],
    'its METADATA has the Name `../../up`, which is not a valid package name': [
      'bad',
      { name: '../../up', files },
    ],
    'entry_points.txt: script `../up`: its name has a part `..`': [
      'bad',
      { files, entryPoints: '[console_scripts]\n../up = a:b\n' },
    ],
    'entry_points.txt: `a = b = c` is not `name = module:function`': [
      'bad',
      { files, entryPoints: '[console_scripts]\na = b = c\n' },
    ],
    'entry_points.txt: `a = b:` is not `name = module:function`': [
      'bad',
      { files, entryPoints: '[gui_scripts]\na = b:\n' },
    ],
    'entry_points.txt: `a = b` comes before the first [group]': ['bad', { files, entryPoints: 'a = b\n' }],
  };

  test.each(Object.entries(cases))('%s', async (message, [name, recipe]) => {
    expect(await userErrorOf(() => install(name, recipe))).toBe(
      `bad-wheel: \`bad-1.0-py3-none-any.whl\`: ${message}`,
    );
  });

  test('paths in RECORD that lead out of the wheel are files that are not there', async () => {
    const entries = await install('out', {
      files: [{ name: 'a.py', content: '' }],
      record: (lines) => ['../../etc/passwd,,', 'a/../../b,,', ...lines],
    });
    expect(entries.map(({ path }) => path)).toEqual([
      'a.py',
      'out-1.0.dist-info/METADATA',
      'out-1.0.dist-info/WHEEL',
      'out-1.0.dist-info/RECORD',
    ]);
  });
});

test('RECORD is read and written as Python’s csv does it', () => {
  const field = fc.string({ unit: fc.constantFrom('a', '"', ',', ' ', 'é', '/'), maxLength: 6 });
  const rows = fc
    .sample(fc.tuple(field, field, fc.constantFrom('', '0', '12')), 400)
    .filter(([path]) => path !== '');
  const script = `import csv, io, json, sys
rows = json.load(sys.stdin)
out = io.StringIO()
csv.writer(out, lineterminator="\\n").writerows(rows)
print(json.dumps([out.getvalue(), [row for row in csv.reader(out.getvalue().splitlines())]]))`;
  const { stdout } = mustRun(tool('oracle', 'python'), ['-c', script], { input: JSON.stringify(rows) });
  const [text, read] = JSON.parse(stdout) as [string, readonly (readonly string[])[]];
  const lines = rows.map(([path, hash, size]) => ({ path, hash, size }));
  expect(formatRecord({ lines, lineEnding: '\n' }).toString()).toBe(text);
  expect(parseRecord(Buffer.from(text)).lines.map(({ path, hash, size }) => [path, hash, size])).toEqual(
    read,
  );
});

test('scripts of entry points run', () => {
  const text = '[console_scripts]\ncall = os:path.basename\nmodule = this\n';
  const [call, module] = entryPointScripts(text);
  expect(call!.text).toContain("for attr in ('path', 'basename'):");
  for (const script of [call!, module!]) {
    mustRun(tool('oracle', 'python'), ['-c', `compile(${JSON.stringify(script.text)}, "x", "exec")`]);
  }
  expect(mustRun(tool('oracle', 'python'), ['-'], { input: module!.text }).stdout).toContain(
    'The Zen of Python',
  );
  expect(() => entryPointScripts('[console_scripts]\n=\n')).toThrow(EntryPointError);
});

test('names of entry points become Python literals, whatever is in them', () => {
  const odd = entryPointScripts('[console_scripts]\nx = a\'b\\c:d"e\n')[0]!.text;
  mustRun(tool('oracle', 'python'), ['-c', 'import sys; compile(sys.stdin.read(), "x", "exec")'], {
    input: odd,
  });
});

test('only Python scripts get another first line', () => {
  const cases: readonly (readonly [string, string | undefined])[] = [
    ['#!python\nx', '#!python\nx'],
    ['#!/usr/bin/python', '#!python\n'],
    ['#!/usr/bin/env -S python3 -u\nx', '#!python\nx'],
    ['#!C:\\Python\\python.exe\r\nx', '#!python\nx'],
    ['#!/bin/bash\nx', undefined],
    ['#!/usr/bin/pythonista\nx', undefined],
    ['print()', undefined],
    ['', undefined],
    ["#!/bin/sh\n'''exec' python\nnever closed", '#!python\n'],
  ];
  for (const [script, expected] of cases)
    expect(rewriteShebang(Buffer.from(script))?.toString()).toBe(expected);
});
