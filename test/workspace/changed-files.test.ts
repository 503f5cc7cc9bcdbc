import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { RunProcess } from '../../src/host/types.ts';
import { changedFiles } from '../../src/workspace/changed-files.ts';
import { cleanEnvironment, mustRun, run } from '../support/tools.ts';
import { makeCheckout } from './checkout.ts';

const env = cleanEnvironment({
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
});

const runProcess: RunProcess = (program, args, options) => {
  const { status, stdout, stderr } = run(program, args, {
    env,
    ...(options?.cwd === undefined ? {} : { cwd: options.cwd }),
  });
  return Promise.resolve({ exitCode: status ?? -1, stdout, stderr });
};

function git(root: string, ...args: readonly string[]): string {
  return mustRun('git', args, { cwd: root, env }).stdout.trim();
}

function commit(root: string, message = 'x'): void {
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '--allow-empty', '-m', message);
}

/** A branch `main` with files, and a branch of it that is checked out. */
function repository(): string {
  const root = makeCheckout({
    'a.py': '1',
    'sub/b.py': '1',
    'sub/c.py': '1',
    'sub/gone.py': '1',
    '.gitignore': '*.log\n',
  });
  git(root, 'init', '-q', '-b', 'main');
  commit(root);
  git(root, 'checkout', '-q', '-b', 'topic');
  return root;
}

test('committed, uncommitted, staged, deleted and untracked files', async () => {
  const root = repository();
  expect(await changedFiles(runProcess, root, 'main')).toEqual([]);
  writeFileSync(join(root, 'a.py'), '2');
  commit(root);
  writeFileSync(join(root, 'sub/b.py'), '2');
  writeFileSync(join(root, 'sub/c.py'), '2');
  git(root, 'add', 'sub/c.py');
  rmSync(join(root, 'sub/gone.py'));
  writeFileSync(join(root, 'sub/é\n"new".py'), '');
  writeFileSync(join(root, 'x.log'), '');
  const expected = ['a.py', 'sub/b.py', 'sub/c.py', 'sub/gone.py', 'sub/é\n"new".py'];
  expect(await changedFiles(runProcess, root, 'main')).toEqual(expected);
  expect(await changedFiles(runProcess, root, git(root, 'rev-parse', 'main'))).toEqual(expected);
  expect(await changedFiles(runProcess, root, 'HEAD')).toEqual(expected.slice(1));
  // Relative to a build root inside the repository, and nothing outside of it.
  expect(await changedFiles(runProcess, join(root, 'sub'), 'main')).toEqual([
    'b.py',
    'c.py',
    'gone.py',
    'é\n"new".py',
  ]);
});

test('what only the other branch changed is not ours; a rename is both names', async () => {
  const root = repository();
  git(root, 'mv', 'a.py', 'z.py');
  commit(root);
  git(root, 'checkout', '-q', 'main');
  writeFileSync(join(root, 'sub/b.py'), 'theirs');
  commit(root);
  git(root, 'checkout', '-q', 'topic');
  expect(await changedFiles(runProcess, root, 'main')).toEqual(['a.py', 'z.py']);
});

describe('names that are refused', () => {
  test.each(['', '-h', '--output=/tmp/x', 'nope', 'main..topic', 'main^{tree}', 'a\0b', 'main --'])(
    '%j',
    async (name) => {
      const root = repository();
      await expect(changedFiles(runProcess, root, name)).rejects.toThrow(
        /is not a commit in this repository/,
      );
    },
  );

  test('a directory that is no repository', async () => {
    await expect(changedFiles(runProcess, makeCheckout({}), 'main')).rejects.toThrow(
      /git could not read the repository/,
    );
  });

  test('branches without a common ancestor', async () => {
    const root = repository();
    git(root, 'checkout', '-q', '--orphan', 'other');
    commit(root, 'other');
    await expect(changedFiles(runProcess, root, 'main')).rejects.toMatchObject({
      diagnostics: [{ code: 'git-failed', help: expect.stringMatching(/fetch-depth: 0/) }],
    });
  });
});

test('nothing that the repository names is executed', async () => {
  const root = repository();
  const mark = join(root, 'sub', 'executed');
  const program = join(root, '.git', 'evil');
  writeFileSync(program, `#!/bin/sh\ntouch '${mark}'\n`, { mode: 0o755 });
  mkdirSync(join(root, '.git/hooks'), { recursive: true });
  writeFileSync(join(root, '.git/hooks/post-index-change'), `#!/bin/sh\ntouch '${mark}'\n`, { mode: 0o755 });
  git(root, 'config', 'diff.evil.command', program);
  git(root, 'config', 'diff.evil.textconv', program);
  git(root, 'config', 'diff.external', program);
  git(root, 'config', 'core.fsmonitor', program);
  git(root, 'config', 'core.pager', program);
  writeFileSync(join(root, '.gitattributes'), '*.py diff=evil\n');
  writeFileSync(join(root, 'a.py'), '2');
  expect(await changedFiles(runProcess, root, 'main')).toEqual(['.gitattributes', 'a.py']);
  expect(existsSync(mark)).toBe(false);
});

test('a directory of the checkout that looks like a bare repository is not taken for one', async () => {
  const root = repository();
  const bare = join(root, 'sub/bare');
  const mark = join(root, 'executed');
  cpSync(join(root, '.git'), bare, { recursive: true });
  git(bare, '--git-dir=.', 'config', 'core.worktree', '..');
  git(bare, '--git-dir=.', 'config', 'filter.evil.clean', `touch '${mark}'; cat`);
  writeFileSync(join(root, '.gitattributes'), '*.py filter=evil\n');
  writeFileSync(join(root, 'sub/.gitattributes'), '*.py filter=evil\n');
  writeFileSync(join(root, 'sub/a.py'), '2');
  await expect(changedFiles(runProcess, bare, 'main')).rejects.toThrow(/git could not read the repository/);
  expect(existsSync(mark)).toBe(false);
});
