import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { executableBit } from '../../src/workspace/executable-bit.ts';
import { cleanEnvironment, mustRun } from '../support/tools.ts';
import { makeCheckout } from './checkout.ts';

const env = cleanEnvironment({ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' });
const git = (root: string, ...args: readonly string[]) => mustRun('git', args, { cwd: root, env });

/** A repository whose index says other things than the file system. */
function repository(): string {
  const root = makeCheckout({ 'tool.sh': '', 'plain.py': '', 'sub/run': '', 'sub/ä': '' });
  git(root, 'init', '-q');
  git(root, 'add', '-A');
  for (const name of ['tool.sh', 'sub/run', 'sub/ä']) git(root, 'update-index', '--chmod=+x', name);
  chmodSync(join(root, 'plain.py'), 0o755);
  writeFileSync(join(root, 'untracked'), '', { mode: 0o755 });
  return root;
}

const names = ['tool.sh', 'plain.py', 'sub/run', 'sub/ä', 'untracked', 'absent'];
const bits = (root: string, system: string) => {
  const isExecutable = executableBit(root, system);
  return names.filter((name) => isExecutable(name));
};

test('is the one of the file system, and on Windows the one of git', () => {
  const root = repository();
  expect(bits(root, 'linux')).toEqual(['plain.py', 'untracked']);
  expect(bits(root, 'win32')).toEqual(['tool.sh', 'sub/run', 'sub/ä']);
  expect(executableBit(join(root, 'sub'), 'win32')('run')).toBe(true);
});

test.each(['2', '3', '4'])('from an index of version %s', (version) => {
  const root = repository();
  git(root, 'update-index', '--index-version', version);
  if (version === '3') {
    writeFileSync(join(root, 'later'), '');
    git(root, 'add', '--intent-to-add', 'later');
  }
  expect(bits(root, 'win32')).toEqual(['tool.sh', 'sub/run', 'sub/ä']);
});

test('without git, or with an index that cannot be read, no file is executable', () => {
  const root = repository();
  writeFileSync(join(root, '.git/index'), 'broken');
  expect(bits(root, 'win32')).toEqual([]);
  rmSync(join(root, '.git'), { recursive: true });
  mkdirSync(join(root, '.git'));
  expect(bits(root, 'win32')).toEqual([]);
});
