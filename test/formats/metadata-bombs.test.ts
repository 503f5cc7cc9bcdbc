import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { installWheel } from '../../src/formats/install-wheel.ts';
import { METADATA_LIMITS, openWheel } from '../../src/formats/wheel-layout.ts';
import { wheelNeeds } from '../../src/formats/wheel-needs.ts';
import { temporaryDirectory, userErrorOf } from '../archive/support/inspect.ts';
import { writeRawZip } from '../archive/support/raw-zip.ts';
import { makeWheel, type WheelFile } from './support/make-wheel.ts';
import { storedWheel } from './support/wheels.ts';

const directory = temporaryDirectory();
const INFO = 'bomb-1.0.dist-info';

/** A wheel whose metadata files are replaced by `contents`. */
async function wheelWith(contents: Readonly<Record<string, string>>, files: readonly WheelFile[] = []) {
  const all: Record<string, string> = {
    METADATA: 'Metadata-Version: 2.1\nName: bomb\nVersion: 1.0\n',
    WHEEL: 'Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n',
    RECORD: [
      `${INFO}/METADATA,,`,
      `${INFO}/WHEEL,,`,
      `${INFO}/RECORD,,`,
      ...files.map(({ name }) => `${name},,`),
    ].join('\n'),
    ...contents,
  };
  const folder = mkdtempSync(join(directory, 'bombs-'));
  const made = [
    ...files,
    ...Object.entries(all).map(([name, content]) => ({ name: `${INFO}/${name}`, content })),
  ];
  return storedWheel(writeRawZip(join(folder, 'bomb-1.0-py3-none-any.whl'), { members: made }));
}

describe('metadata of a wheel is read within limits', () => {
  const MIB = 1024 * 1024;
  test.each([
    ['METADATA of 60 million line ends', 'METADATA', '\n'.repeat(60_000_000)],
    ['RECORD of 3.3 million lines', 'RECORD', 'a.py,,\n'.repeat(3_300_000)],
    ['WHEEL of 3.4 million tags', 'WHEEL', 'Tag: py3-none-any\n'.repeat(3_400_000)],
    ['entry_points.txt of 2 MiB', 'entry_points.txt', `[console_scripts]\n${'#'.repeat(2 * MIB)}`],
  ])('%s is too large', async (_name, file, content) => {
    const error = await userErrorOf(async () => openWheel(await wheelWith({ [file]: content })));
    const limit = METADATA_LIMITS[file as keyof typeof METADATA_LIMITS];
    expect(error).toMatch(/^bad-zip: /);
    expect(error).toContain(`the limit here is ${limit}`);
  });

  test.each([
    ['METADATA', 'A: b\n'.repeat(200_000), 'METADATA has more than 100000 lines of headers'],
    ['WHEEL', '\n'.repeat(200_000), 'WHEEL has more than 100000 lines of headers'],
    ['RECORD', 'a,,\n'.repeat(4_000_000), 'RECORD: it has more than 200000 lines'],
    ['RECORD', '"'.repeat(16_000_000), 'RECORD: it has a line of more than 10000 characters'],
    [
      'entry_points.txt',
      `[console_scripts]\n${Array.from({ length: 60_000 }, (_, index) => `s${index}=a:b\n`).join('')}`,
      'entry_points.txt: it has more than 10000 scripts',
    ],
  ])('%s of too many lines', async (file, content, message) => {
    const error = await userErrorOf(async () => installWheel(await wheelWith({ [file]: content })));
    expect(error).toMatch(/^bad-wheel: /);
    expect(error).toContain(message);
  });

  test('the description of METADATA is not read', async () => {
    const headers = 'Name: bomb\nRequires-Dist: idna;\n  python_version > "3"\nRequires-Python: >=3.8\n';
    const wheel = await wheelWith({ METADATA: `${headers}\n${'Requires-Dist: evil\n'.repeat(500_000)}` });
    expect(await wheelNeeds(wheel, undefined)).toMatchObject({
      requiresDist: ['idna; python_version > "3"'],
      requiresPython: '>=3.8',
    });
  });

  test('a script that RECORD lists 100,000 times is unpacked once', async () => {
    const name = 'bomb-1.0.data/scripts/run';
    const script = { name, content: `#!/usr/bin/python\n${'#'.repeat(MIB)}\n` };
    const lines = Array.from({ length: 100_000 }, (_, index) => `${name},sha256=${index},1`);
    const wheel = await wheelWith({ RECORD: `${INFO}/RECORD,,\n${lines.join('\n')}` }, [script]);
    const entries = (await installWheel(wheel)).filter(({ path }) => path === 'bin/run');
    expect(
      new Set(entries.map(({ content }) => (content.kind === 'bytes' ? content.bytes : content))).size,
    ).toBe(1);
  });
});

test('a wheel whose only .dist-info belongs to another project is refused, as by pip', async () => {
  const folder = mkdtempSync(join(directory, 'wheels-'));
  const wheel = await storedWheel(makeWheel(folder, 'bomb', { stem: 'idna-3.10', files: [] }));
  expect(await userErrorOf(() => openWheel(wheel))).toBe(
    'bad-wheel: `bomb-1.0-py3-none-any.whl`: its only .dist-info directory is idna-3.10.dist-info, which belongs to another project',
  );
});

test('a wheel of another version than its name says is refused, as by pip and uv', async () => {
  const named = (version: string) =>
    wheelWith({ METADATA: `Metadata-Version: 2.1\nName: bomb\nVersion: ${version}\n` });
  expect(await userErrorOf(async () => openWheel(await named('2.0')))).toBe(
    'bad-wheel: `bomb-1.0-py3-none-any.whl`: its METADATA says that it is version 2.0, not 1.0',
  );
  await openWheel(await named('1.0.0'));
  await openWheel(await named('1.0+cpu'));
});
