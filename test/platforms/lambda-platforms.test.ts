import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/host/types.ts';
import {
  inferRuntime,
  lambdaPlatform,
  supportWarning,
  unknownRuntimeError,
} from '../../src/platforms/lambda-platforms.ts';
import { builtInRuntimes } from '../../src/platforms/runtimes.ts';
import { cpythonTags, expandTag, glibcOfTags, linuxPlatformTags } from '../../src/platforms/tags.ts';
import type { Architecture } from '../../src/platforms/types.ts';
import { mustRun, projectRoot, tool } from '../support/tools.ts';

const pants = JSON.parse(readFileSync(join(projectRoot, 'test/fixtures/platforms/pants.json'), 'utf8')) as {
  platforms: {
    runtime: string;
    architecture: Architecture;
    count: number;
    sha256: string;
    markers: string;
  }[];
};

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('the platforms that Pants ships', () => {
  test.each(pants.platforms)('$runtime on $architecture', ({ runtime, architecture, count, ...digests }) => {
    const platform = lambdaPlatform(runtime, architecture)!;
    // Pants' list for 3.6 was made by an older pip, which left this one out.
    const tags =
      runtime === 'python3.6' ? platform.tags.filter((tag) => tag !== 'cp36-none-any') : platform.tags;
    expect({ count: tags.length, sha256: sha256(tags.join('\n')) }).toEqual({
      count,
      sha256: digests.sha256,
    });
    const sorted = Object.entries(platform.markers).sort(([one], [other]) => (one < other ? -1 : 1));
    expect(sha256(JSON.stringify(Object.fromEntries(sorted)))).toBe(digests.markers);
    expect(platform.glibc).toEqual(glibcOfTags(platform.tags));
  });

  test('and no others', () => {
    const ours = builtInRuntimes.flatMap(({ runtime, kernels }) =>
      Object.keys(kernels).map((architecture) => `${runtime} ${architecture}`),
    );
    expect(ours).toEqual(pants.platforms.map(({ runtime, architecture }) => `${runtime} ${architecture}`));
    expect(lambdaPlatform('python3.7', 'arm64')).toBeUndefined();
    expect(lambdaPlatform('python4.0', 'x86_64')).toBeUndefined();
  });
});

test('tags come in the order of packaging', () => {
  const systems = [6, 7, 8, 9, 10, 11, 12, 13, 14, 15].flatMap((minor) =>
    ['x86_64', 'aarch64'].flatMap((machine) =>
      [17, 26, 34].map((glibc) => [minor, `cp3${minor}${minor < 8 ? 'm' : ''}`, machine, glibc] as const),
    ),
  );
  const script = join(import.meta.dirname, 'packaging_tags.py');
  const answer = mustRun(tool('oracle', 'python'), [script], { input: JSON.stringify(systems) }).stdout;
  expect(
    systems.map(([minor, abi, machine, glibc]) => cpythonTags(minor, abi, linuxPlatformTags(machine, glibc))),
  ).toEqual(JSON.parse(answer));
});

test('compressed tags', () => {
  expect(expandTag('py2.py3-none-any')).toEqual(['py2-none-any', 'py3-none-any']);
  expect(expandTag('py3-none')).toBeUndefined();
  expect(expandTag('py3--any')).toBeUndefined();
});

test('an unknown runtime names the known ones', () => {
  const error = unknownRuntimeError('python3.15', 'arm64', { path: 'a/BUILD', line: 3 });
  expect(error).toBeInstanceOf(UserError);
  expect(error.diagnostics[0]).toMatchObject({
    code: 'unknown-runtime',
    place: { path: 'a/BUILD', line: 3 },
  });
  expect(error.diagnostics[0]!.message).toContain('python3.15');
  expect(error.diagnostics[0]!.help).toContain('`python3.8`, `python3.9`');
  expect(error.diagnostics[0]!.help).not.toContain('python3.7');
  expect(unknownRuntimeError('python3.7', 'arm64', undefined).message).toContain('python3.7` on arm64');
});

test('support that has ended is a warning, from that day on', () => {
  expect(supportWarning('python3.12', Date.parse('2028-10-30T23:59:59Z'), undefined)).toBeUndefined();
  expect(supportWarning('python3.12', Date.parse('2028-10-31'), undefined)).toMatchObject({
    severity: 'warning',
    code: 'runtime-deprecated',
  });
  expect(supportWarning('python3.9', Date.parse('2026-11-23'), { path: 'BUILD' })?.message).toBe(
    'Lambda ended its support for `python3.9` on 2025-12-15 (no new functions from 2027-02-01, no updates from 2027-03-03)',
  );
  expect(supportWarning('python9.9', Date.now(), undefined)).toBeUndefined();
  for (const { support } of builtInRuntimes) {
    for (const date of Object.values(support)) expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
  }
});

describe('inferRuntime', () => {
  test.each([
    [['CPython==3.10.*'], 'python3.10'],
    [['==3.10.*'], 'python3.10'],
    [['>=3.10,<3.11'], 'python3.10'],
    [['CPython<3.11,>=3.10'], 'python3.10'],
    [['CPython>=3.45, <3.46'], 'python3.45'],
    [['==3.9.*', '==3.9.*'], 'python3.9'],
    [['==3.9.10'], undefined],
    [['==3.9'], undefined],
    [['==3.9.*,!=3.9.2'], undefined],
    [['>=3.9,<3.11'], undefined],
    [['>=3.9'], undefined],
    [['>=3.10,<=3.11'], undefined],
    [['>=3.9,<3.11,!=3.10.*'], undefined],
    [['PyPy==3.9.*'], undefined],
    [['==3.9.*', '==3.10.*'], undefined],
    [['CPython'], undefined],
    [[], undefined],
  ])('%j → %s', (constraints, runtime) => {
    expect(inferRuntime(constraints)).toBe(runtime);
  });
});
