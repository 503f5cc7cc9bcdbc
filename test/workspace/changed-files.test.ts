import { cpSync, existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createPrograms } from '../../src/host/run-process.ts';
import { changedFiles } from '../../src/workspace/changed-files.ts';
import { cleanEnvironment, mustRun } from '../support/tools.ts';
import { makeCheckout } from './checkout.ts';

const env = cleanEnvironment({
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
});

const host = { env, ...createPrograms(env) };

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
  expect(await changedFiles(host, root, 'main')).toEqual([]);
  writeFileSync(join(root, 'a.py'), '2');
  commit(root);
  writeFileSync(join(root, 'sub/b.py'), '2');
  writeFileSync(join(root, 'sub/c.py'), '2');
  git(root, 'add', 'sub/c.py');
  rmSync(join(root, 'sub/gone.py'));
  writeFileSync(join(root, 'sub/é\n"new".py'), '');
  writeFileSync(join(root, 'x.log'), '');
  const expected = ['a.py', 'sub/b.py', 'sub/c.py', 'sub/gone.py', 'sub/é\n"new".py'];
  expect(await changedFiles(host, root, 'main')).toEqual(expected);
  expect(await changedFiles(host, root, git(root, 'rev-parse', 'main'))).toEqual(expected);
  expect(await changedFiles(host, root, 'HEAD')).toEqual(expected.slice(1));
  // Relative to a build root inside the repository, and nothing outside of it.
  expect(await changedFiles(host, join(root, 'sub'), 'main')).toEqual([
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
  expect(await changedFiles(host, root, 'main')).toEqual(['a.py', 'z.py']);
});

describe('names that are refused', () => {
  test.each(['', '-h', '--output=/tmp/x', 'nope', 'main..topic', 'main^{tree}', 'a\0b', 'main --'])(
    '%j',
    async (name) => {
      const root = repository();
      await expect(changedFiles(host, root, name)).rejects.toThrow(/is not a commit in this repository/);
    },
  );

  test('a directory that is not a repository', async () => {
    await expect(changedFiles(host, makeCheckout({}), 'main')).rejects.toThrow(
      /git could not read the repository/,
    );
  });

  test('branches without a common ancestor', async () => {
    const root = repository();
    git(root, 'checkout', '-q', '--orphan', 'other');
    commit(root, 'other');
    await expect(changedFiles(host, root, 'main')).rejects.toMatchObject({
      diagnostics: [{ code: 'git-failed', help: expect.stringMatching(/fetch-depth: 0/) }],
    });
  });
});

describe('nothing that the repository names is executed', () => {
  /** A repository with a program that leaves a mark, and files that git must look into to know whether they have changed. */
  function hostile(): { readonly root: string; readonly program: string; readonly mark: string } {
    const root = repository();
    const mark = join(root, '.git', 'executed');
    const program = join(root, '.git', 'evil');
    writeFileSync(program, `#!/bin/sh\ntouch '${mark}'\ncat\n`, { mode: 0o755 });
    writeFileSync(join(root, '.gitattributes'), '*.py filter=evil diff=evil\n');
    writeFileSync(join(root, 'a.py'), '2');
    // The same size and content, another time: only the content says that it is the same.
    utimesSync(join(root, 'sub/b.py'), 1, 1);
    return { root, program, mark };
  }
  const changed = ['.gitattributes', 'a.py'];

  test.each([
    ['filter.evil.clean', ''],
    ['filter.evil.process', ''],
    ['filter.evil.smudge', ''],
    ['diff.evil.command', ''],
    ['diff.evil.textconv', ''],
    ['diff.external', ''],
    ['core.fsmonitor', ''],
    ['core.pager', ''],
    ['pager.diff', ''],
    ['core.sshCommand', ''],
    ['core.askPass', ''],
    ['credential.helper', '!'],
    ['alias.diff', '!'],
    ['alias.ls-files', '!'],
    ['alias.rev-parse', '!'],
    ['gpg.program', ''],
    ['interactive.diffFilter', ''],
    ['uploadpack.packObjectsHook', ''],
  ])('%s', async (setting, prefix) => {
    const { root, program, mark } = hostile();
    git(root, 'config', 'filter.evil.required', 'true');
    git(root, 'config', setting, `${prefix}${program}`);
    expect(await changedFiles(host, root, 'main')).toEqual(changed);
    expect(existsSync(mark)).toBe(false);
  });

  test('filters that an included file or the settings of a worktree name', async () => {
    const { root, program, mark } = hostile();
    git(root, 'config', 'include.path', 'more');
    writeFileSync(join(root, '.git/more'), `[filter "evil"]\n\tclean = ${program}\n`);
    git(root, 'config', 'extensions.worktreeConfig', 'true');
    git(root, 'config', '--worktree', 'filter.evil.process', program);
    expect(await changedFiles(host, root, 'main')).toEqual(changed);
    expect(existsSync(mark)).toBe(false);
  });

  test('hooks', async () => {
    const { root, program, mark } = hostile();
    mkdirSync(join(root, '.git/hooks'), { recursive: true });
    for (const name of ['post-index-change', 'fsmonitor-watchman', 'reference-transaction']) {
      cpSync(program, join(root, '.git/hooks', name));
    }
    expect(await changedFiles(host, root, 'main')).toEqual(changed);
    expect(existsSync(mark)).toBe(false);
  });

  test('filters of a submodule', async () => {
    const { root, program, mark } = hostile();
    const inner = join(root, 'inner');
    cpSync(repository(), inner, { recursive: true });
    git(root, '-c', 'core.safecrlf=false', 'add', 'inner');
    git(root, 'commit', '-q', '-m', 'submodule');
    git(inner, 'config', 'filter.evil.clean', program);
    git(inner, 'config', 'core.fsmonitor', program);
    writeFileSync(join(inner, '.gitattributes'), '*.py filter=evil\n');
    utimesSync(join(inner, 'a.py'), 1, 1);
    expect(await changedFiles(host, root, 'main')).toEqual([...changed, 'inner']);
    expect(existsSync(mark)).toBe(false);
  });

  test('a filter that no setting can switch off is an error', async () => {
    const { root, program, mark } = hostile();
    writeFileSync(join(root, '.gitattributes'), '*.py filter=e=vil\n');
    git(root, 'config', 'filter.e=vil.clean', program);
    await expect(changedFiles(host, root, 'main')).rejects.toMatchObject({
      diagnostics: [{ code: 'git-failed', message: expect.stringContaining('filter.e=vil') }],
    });
    expect(existsSync(mark)).toBe(false);
  });

  test('objects that are missing are not fetched', async () => {
    const { root, program, mark } = hostile();
    git(root, 'config', 'remote.origin.url', 'ssh://host.invalid/x');
    git(root, 'config', 'remote.origin.promisor', 'true');
    git(root, 'config', 'remote.origin.partialclonefilter', 'blob:none');
    git(root, 'config', 'extensions.partialClone', 'origin');
    git(root, 'config', 'core.sshCommand', program);
    const tree = git(root, 'rev-parse', 'main^{tree}');
    rmSync(join(root, '.git/objects', tree.slice(0, 2), tree.slice(2)));
    await expect(changedFiles(host, root, 'main')).rejects.toMatchObject({
      diagnostics: [{ code: 'git-failed' }],
    });
    expect(existsSync(mark)).toBe(false);
  });
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
  await expect(changedFiles(host, bare, 'main')).rejects.toThrow(/git could not read the repository/);
  expect(existsSync(mark)).toBe(false);
});
