import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ignoresCase } from '../../src/archive/case-collision.ts';
import type { Entry } from '../../src/archive/types.ts';
import { writeDirectory } from '../../src/archive/write-directory.ts';
import { writeZip } from '../../src/archive/write-zip.ts';
import { failureOf } from '../wheels/support.ts';

const directory = mkdtempSync(join(tmpdir(), 'case-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function bundle(...paths: readonly string[]) {
  const entry = (path: string): Entry => ({
    path,
    mode: 0o644,
    content: { kind: 'bytes', bytes: Buffer.from(path) },
    owner: path.startsWith('w') ? 'w-1.0-py3-none-any.whl' : 'src:lib',
  });
  return { entries: paths.map(entry) };
}

const joins = () => true;

test.each<[readonly string[], readonly (readonly [string, string])[]]>([
  [['README', 'readme'], [['README', 'readme']]],
  [['a/B.py', 'a/b.py'], [['a/B.py', 'a/b.py']]],
  [['A/x.py', 'a/y.py'], [['A', 'a']]],
  [['A/x.py', 'a/x.py'], [['A', 'a']]],
  [['data', 'Data/x'], [['data', 'Data']]],
  [['x/é', 'x/e\u0301'], [['x/é', 'x/e\u0301']]],
  [
    ['a', 'A', 'b/c', 'B/C'],
    [
      ['a', 'A'],
      ['b', 'B'],
    ],
  ],
])('%j cannot be in one directory where case does not count', async (paths, pairs) => {
  const path = join(directory, 'flat');
  const found = await failureOf(writeDirectory(bundle(...paths), path, {}, joins));
  expect(found.map(({ code }) => code)).toEqual(pairs.map(() => 'case-collision'));
  for (const [index, [left, right]] of pairs.entries()) {
    expect(found[index]!.message).toContain(
      `\`${left}\` (src:lib) and \`${right}\` (src:lib) differ only in case`,
    );
  }
  expect([existsSync(path), readdirSync(directory)]).toEqual([false, []]);
});

test('they are fine in a zip file, and where case counts', async () => {
  const names = bundle('README', 'readme');
  expect((await writeZip(names, join(directory, 'x.zip'))).unzippedSize).toBe(12);
  const written = await writeDirectory(names, join(directory, 'd'), {}, () => false).catch(() => undefined);
  expect(written === undefined).toBe(ignoresCase(directory));
  rmSync(join(directory, 'x.zip'));
  rmSync(join(directory, 'd'), { recursive: true, force: true });
});

test('one name for all is not an error', async () => {
  const artifact = await writeDirectory(
    bundle('a/b.py', 'a/c.py', 'w/a/b.py'),
    join(directory, 'e'),
    {},
    joins,
  );
  expect(artifact.size).toBe(20);
  expect(readdirSync(join(directory, 'e')).sort()).toEqual(['a', 'w']);
});
