import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/host/types.ts';
import { commandForLockFile, lockFileNames, lockFormatNames, waysToLock, type LockFormatName } from '../../src/requirements/lock-formats.ts'; // prettier-ignore
import { lockReaders } from '../../src/requirements/lock-readers.ts';
import { readLock } from '../../src/requirements/read-lock.ts';
import { projectRoot } from '../support/tools.ts';

const read = (name: string): string => readFileSync(join(projectRoot, 'test/fixtures/locks', name), 'utf8');

/** Files that the tools wrote, by the format that they are of. */
const samples: Readonly<Record<LockFormatName, readonly string[]>> = {
  uv: ['uv.lock'],
  poetry: ['poetry.lock', 'poetry-1.lock'],
  pdm: ['pdm.lock'],
  pylock: ['pylock.toml'],
  pipenv: ['Pipfile.lock'],
  requirements: ['compiled.txt', 'exported.txt'],
  pex: ['pex.lock', 'scientific.lock'],
};

describe('the table of lock formats', () => {
  test.each(Object.entries(samples))('%s is recognised, whatever the file is called', (format, names) => {
    for (const name of names) expect(readLock(read(name), 'some/file').format).toBe(format);
  });

  test('a row that takes all of its notation is the last one of it', () => {
    for (const notation of ['json', 'lines'] as const) {
      const rows = lockFormatNames
        .map((name) => lockReaders[name])
        .filter((row) => row.notation === notation);
      const takesAll = rows.map((row) => (row.notation === 'toml' ? false : row.isIt('')));
      expect(takesAll).toEqual(rows.map((_, at) => at === rows.length - 1));
    }
  });

  test.each([
    ['[project]\nname = "x"\n', 'pyproject.toml'],
    ['{"default": {}}', 'Pipfile.lock'],
    ['{}', 'x.lock'],
  ])(
    'a file of no format: the help names them all, and the one command that does not go by a file name',
    (text, path) => {
      try {
        readLock(text, path);
        expect.unreachable();
      } catch (error) {
        expect(error).toBeInstanceOf(UserError);
        expect((error as UserError).diagnostics).toMatchObject([
          {
            code: 'unknown-lock-format',
            help: 'use `uv.lock`, `poetry.lock`, `pdm.lock`, `pylock.toml`, `Pipfile.lock`, a `requirements.txt` with pinned versions or a pex lock (`pex3 lock create --style universal`)',
          },
        ]);
      }
    },
  );

  test('files at the build root are looked for in this order', () => {
    expect(lockFileNames).toEqual([
      ...['uv.lock', 'poetry.lock', 'pdm.lock', 'pylock.toml', 'Pipfile.lock'],
      ...['requirements.lock', 'requirements.txt'],
    ]);
  });

  test.each([
    ['uv.lock', '`uv lock`'],
    ['3rdparty/poetry.lock', '`poetry lock`'],
    ['pdm.lock', '`pdm lock`'],
    ['pylock.toml', '`uv export --format pylock.toml -o pylock.toml`'],
    ['pylock.prod.toml', '`uv export --format pylock.toml -o pylock.prod.toml`'],
    ['Pipfile.lock', '`pipenv lock`'],
    [
      '3rdparty/main.txt',
      '`uv pip compile 3rdparty/main.in --universal --generate-hashes -o 3rdparty/main.txt`',
    ],
    [
      'requirements.lock',
      '`pants generate-lockfiles --resolve=main`, or with `pex3 lock create --style universal`',
    ],
    [
      '3rdparty/main.lock',
      '`pants generate-lockfiles --resolve=main`, or with `pex3 lock create --style universal`',
    ],
  ])('%s that does not exist: create it with %s', (path, ways) => {
    expect(waysToLock(path, 'main')).toBe(ways);
    const command = ways.slice(1, -1).replace(/ \S+\.in\b| -o \S+$/g, '');
    expect(commandForLockFile(path)).toBe(ways.includes('pants') ? undefined : command);
  });
});
