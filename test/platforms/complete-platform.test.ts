import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError, type Diagnostic } from '../../src/host/types.ts';
import { platformFromAbbreviated, readCompletePlatform } from '../../src/platforms/complete-platform.ts';
import { projectRoot } from '../support/tools.ts';

const abbreviated = JSON.parse(
  readFileSync(join(projectRoot, 'test/fixtures/platforms/abbreviated.json'), 'utf8'),
) as { platforms: Record<string, { count: number; sha256: string; markers: Record<string, string> }> };

const oracleFile = (
  JSON.parse(readFileSync(join(projectRoot, 'test/oracle/cases/complete-platforms.json'), 'utf8')) as {
    files: Record<string, string>;
  }
).files['project/py38.json']!;

function faults(work: () => unknown): readonly Diagnostic[] {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error.diagnostics;
    throw error;
  }
  return [];
}

test("the file of Pants' own case", () => {
  const platform = readCompletePlatform(Buffer.from(oracleFile), 'project/py38.json');
  expect(platform).toMatchObject({
    description: 'cp38-cp38-manylinux2014_x86_64 (project/py38.json)',
    runtime: undefined,
    architecture: 'x86_64',
    glibc: [2, 17],
  });
  expect(platform.markers.python_full_version).toBe('3.8.18');
  expect(platform.tags[1]).toBe('cp38-cp38-manylinux_2_17_x86_64');
});

test('compressed tags are expanded, other keys passed over, null values unknown', () => {
  const platform = readCompletePlatform(
    Buffer.from(
      JSON.stringify({
        path: '/usr/bin/python',
        marker_environment: { python_version: '3.12', platform_release: null },
        compatible_tags: [
          'cp312-cp312-manylinux_2_17_aarch64.manylinux2014_aarch64',
          'py3-none-any',
          'py3-none-any',
        ],
      }),
    ),
    'a.json',
  );
  expect(platform.tags).toEqual([
    'cp312-cp312-manylinux_2_17_aarch64',
    'cp312-cp312-manylinux2014_aarch64',
    'py3-none-any',
  ]);
  expect(platform.architecture).toBe('arm64');
  expect(platform.markers).toEqual({ python_version: '3.12' });
});

describe('what is wrong with a complete platform', () => {
  test('everything is reported at once', () => {
    const text = JSON.stringify({
      marker_environment: { python_versio: '3', os_name: 3, constructor: 'x' },
      compatible_tags: ['py3-none'],
    });
    const found = faults(() => readCompletePlatform(Buffer.from(text), 'a.json'));
    expect(found.map(({ code }) => code)).toEqual(Array(4).fill('invalid-complete-platform'));
    expect(found.map(({ message }) => message).join('\n')).toMatch(
      /python_versio[^]*os_name[^]*constructor[^]*compatible_tags\[0\]/,
    );
  });

  test.each(['{"marker_environment":[],"compatible_tags":{}}', '{"compatible_tags":[]}'])('%s', (text) => {
    expect(faults(() => readCompletePlatform(Buffer.from(text), 'a.json'))).toHaveLength(2);
  });

  const good = (python: string, tag = 'cp312-cp312-manylinux_2_34_x86_64') =>
    JSON.stringify({ marker_environment: { python_version: python }, compatible_tags: [tag] });

  test.each([
    ['UTF-16', Buffer.from(`\uFEFF${good('3.12')}`, 'utf16le'), 'is UTF-16', '-Encoding utf8'],
    [
      '--all',
      Buffer.from(`${good('3.12')}\n${good('3.11')}\n`),
      'several interpreters',
      'instead of `--all`',
    ],
    ['--all --indent', Buffer.from('{\n "a": 1\n}\n{\n "a": 1\n}'), 'several interpreters', '`--all`'],
    ['UTF-16 without a mark', Buffer.from(good('3.12'), 'utf16le'), 'is UTF-16', '-Encoding utf8'],
    ['a list', Buffer.from(`[${good('3.12')}]`), 'several interpreters', 'one file for each'],
    ['--verbose: null', Buffer.from('null'), 'neither `marker_environment`', '--markers --tags'],
    ['--verbose: nothing', Buffer.from('{}'), 'neither `marker_environment`', '--markers --tags'],
    [
      '--verbose: path',
      Buffer.from('{"path": "/usr/bin/python3.12"}'),
      'neither `marker_environment`',
      '--markers --tags',
    ],
    ['no --markers --tags', Buffer.from('/usr/bin/python3.12\n'), 'only has the path', '--markers --tags'],
    [
      'other Python in the tags',
      Buffer.from(good('3.11')),
      'Python 3.11, but the tags are for Python 3.12',
      '',
    ],
  ])('%s', (_, content, message, help) => {
    expect(faults(() => readCompletePlatform(content, 'a.json'))).toMatchObject([
      {
        code: 'invalid-complete-platform',
        message: expect.stringContaining(message) as string,
        help: expect.stringContaining(help) as string,
      },
    ]);
  });

  test('a byte order mark is passed over', () => {
    const content = Buffer.from(`\uFEFF${good('3.12')}`);
    expect(readCompletePlatform(content, 'a.json').architecture).toBe('x86_64');
  });

  test.each([
    ['{\n  "a": x\n}', 2, 8],
    ['', 1, 1],
    ['{"a": [1, 2', 1, 12],
    ['{"a": 1}\n x', 2, 2],
    ['[1,]', 1, 4],
    ['{"a" 1}', 1, 6],
    ['{,}', 1, 2],
    ['["a\\q"]', 1, 2],
    ['{"a": 1 "b": 2}', 1, 9],
    ['[01]', 1, 3],
    ['{]', 1, 2],
  ])('no JSON, with the place: %j', (text, line, column) => {
    const [fault] = faults(() => readCompletePlatform(Buffer.from(text), 'dir/a.json'));
    expect(fault).toMatchObject({
      code: 'invalid-json',
      place: { path: 'dir/a.json', line, column },
      help: expect.stringContaining('pex3 interpreter inspect --markers --tags') as string,
    });
  });
});

describe('abbreviated platforms are those of pex', () => {
  test.each(Object.entries(abbreviated.platforms))('%s', (name, { count, sha256, markers }) => {
    const platform = platformFromAbbreviated(name);
    const digest = createHash('sha256').update(platform.tags.join('\n')).digest('hex');
    expect({ count: platform.tags.length, sha256: digest }).toEqual({ count, sha256 });
    expect(platform.markers).toEqual(markers);
  });

  test('the three fields of the documentation', () => {
    const { description, ...rest } = platformFromAbbreviated('linux_x86_64-cp39-cp39');
    expect(description).toBe('linux_x86_64-cp39-cp39');
    expect(platformFromAbbreviated('linux_x86_64-cp-39-cp39')).toMatchObject(rest);
  });

  test.each([
    'linux_x86_64',
    'linux_x86_64-pp-39-pypy39',
    'win_amd64-cp-39-cp39',
    'linux_x86_64-cp-27-cp27m',
    '',
  ])('%j is refused', (name) => {
    expect(faults(() => platformFromAbbreviated(name))[0]?.code).toBe('invalid-platform');
  });
});
