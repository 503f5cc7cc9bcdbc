import { expect, test } from 'vitest';
import { UserError } from '../../src/host/types.ts';
import { readLock } from '../../src/requirements/read-lock.ts';

const names = ['', 'a b', 'git+ssh://x', '../../up', '-e', 'ä', 'a\nb', 'x'.repeat(100_000) + '!'];

const locks: readonly (readonly [string, (name: string) => string])[] = [
  [
    'pylock.toml',
    (name) =>
      `lock-version = "1.0"\ncreated-by = "x"\n[[packages]]\nname = ${JSON.stringify(name)}\nversion = "1"\n`,
  ],
  [
    'uv.lock',
    (name) =>
      `version = 1\nrequires-python = ">=3.9"\n[[package]]\nname = ${JSON.stringify(name)}\nversion = "1"\nsource = { registry = "https://pypi.org/simple" }\n`,
  ],
  [
    'poetry.lock',
    (name) =>
      `[[package]]\nname = ${JSON.stringify(name)}\nversion = "1"\nfiles = []\ngroups = ["main"]\noptional = false\npython-versions = "*"\n[metadata]\nlock-version = "2.1"\npython-versions = "*"\ncontent-hash = "x"\n`,
  ],
  [
    'pdm.lock',
    (name) =>
      `[metadata]\nlock_version = "4.5.0"\ngroups = ["default"]\ncontent_hash = "x"\n[[package]]\nname = ${JSON.stringify(name)}\nversion = "1"\nfiles = []\ngroups = ["default"]\n`,
  ],
];

test.each(
  locks.flatMap(([path, lock]) => names.map((name) => [path, name.slice(0, 20), lock(name)] as const)),
)('%s: %j cannot be the name of a project', (path, _name, text) => {
  let error: unknown;
  try {
    readLock(text, path);
  } catch (caught) {
    error = caught;
  }
  expect(error).toBeInstanceOf(UserError);
  const [first] = (error as UserError).diagnostics;
  expect(first).toMatchObject({ code: 'invalid-lock', place: { path } });
  expect(first!.message).toMatch(/is not a project name: ".*"$/s);
  expect(first!.message.length).toBeLessThan(400);
});
