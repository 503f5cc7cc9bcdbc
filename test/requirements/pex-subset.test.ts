import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { UserError } from '../../src/host/types.ts';
import { lambdaPlatform } from '../../src/platforms/lambda-platforms.ts';
import type { Architecture, Platform } from '../../src/platforms/types.ts';
import { parseRequirement } from '../../src/python/requirement.ts';
import { readPexLock } from '../../src/requirements/pex-lock.ts';
import { selectWheels } from '../../src/requirements/select-wheels.ts';
import { mustRun, projectRoot, tool } from '../support/tools.ts';

interface Case {
  /** Path of a real one. */
  lock: unknown;
  roots: string[];
  platform: string;
  answer: { files: [string, string, string][] } | { error: string };
}

const platforms = new Map<string, Platform>(
  (
    [
      ['python3.12', 'x86_64'],
      ['python3.11', 'x86_64'],
      ['python3.12', 'arm64'],
    ] as [string, Architecture][]
  ).map(([runtime, architecture]) => [`${runtime} ${architecture}`, lambdaPlatform(runtime, architecture)!]),
);

function ours({ lock, roots, platform }: Case): { files: string[][] } | { error: string } {
  try {
    const { wheels } = selectWheels(
      readPexLock(
        typeof lock === 'string' ? readFileSync(lock, 'utf8') : JSON.stringify(lock),
        'default.lock',
      ),
      roots.map((text) => ({ requirement: parseRequirement(text), target: '//:t', place: undefined })),
      platforms.get(platform)!,
    );
    return { files: wheels.map(({ name, version, url }) => [name, version, url]) };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { error: error.message };
  }
}

test('pex chooses the same wheels from generated and real locks', () => {
  const script = join(import.meta.dirname, 'pex_subset.py');
  const real = ['pex.lock', 'scientific.lock'].map((name) => join(projectRoot, 'test/fixtures/locks', name));
  const input = JSON.stringify(Object.fromEntries(platforms));
  const cases = JSON.parse(
    mustRun(tool('oracle', 'python'), [script, '20261123', '400', ...real], { input }).stdout,
  ) as Case[];

  const different = cases.filter((one) => {
    const [theirs, mine] = [one.answer, ours(one)];
    return 'files' in theirs && 'files' in mine
      ? JSON.stringify(theirs.files) !== JSON.stringify(mine.files)
      : 'files' in theirs || 'files' in mine;
  });
  expect(different.map((one) => ({ ...one, ours: ours(one) }))).toEqual([]);
  // Both kinds of answers are well represented.
  const solved = cases.filter(({ answer }) => 'files' in answer).length;
  expect(solved).toBeGreaterThan(100);
  expect(cases.length - solved).toBeGreaterThan(60);
});
