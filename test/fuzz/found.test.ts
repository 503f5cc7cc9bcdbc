import { expect, test } from 'vitest';
import { temporaryDirectory } from '../support/cli.ts';
import { Bench } from './run-case.ts';
import { checkout, indexPages, locks, pantsToml } from './seeds.ts';
import type { Case } from './subjects.ts';

// What the fuzzer has found, as small as it gets.

const packaged = { command: 'package', operands: ['::'] };

async function run(one: Partial<Case>) {
  return await new Bench(`${temporaryDirectory()}/bench`).run({ ...packaged, files: {}, ...one });
}

test('the checkout of the fuzzer is packaged', async () => {
  const { faults, output } = await run({});
  expect(faults).toEqual([]);
  expect(output).toContain('Wrote dist/src/fn.zip');
  expect(Object.keys(checkout)).toContain('src/BUILD');
});

test.each(['>=3.=', 'true', ''])('an index that says `requires-python` is `%s`', async (specifier) => {
  const text = indexPages.json.replace('>=3.8', specifier);
  const { faults, output } = await run({
    files: { 'pants.toml': pantsToml('poetry.lock'), 'poetry.lock': locks['poetry.lock']! },
    page: { status: 200, headers: { 'content-type': 'application/json' }, text },
  });
  expect(faults).toEqual([]);
  expect(output).toContain('Wrote dist/src/fn.zip');
});

test('a lock whose comment is nothing but brackets takes no time', async () => {
  const lock = `${locks['requirements.lock']!}\nidna==3.10\n    # via ${'('.repeat(100_000)}\n`;
  const files = { 'pants.toml': pantsToml('requirements.lock'), 'requirements.lock': lock };
  expect((await run({ files })).faults).toEqual([]);
});

test('a pylock.toml with a name of 30,000 characters is told as what it is', async () => {
  const lock = locks['pylock.toml']!.replace(/^name = "[^"]+"/m, `name = "${'a'.repeat(30_000)}"`);
  const { faults } = await run({ files: { 'pants.toml': pantsToml('pylock.toml'), 'pylock.toml': lock } });
  expect(lock).toContain('a'.repeat(30_000));
  expect(faults).toEqual([]);
});
