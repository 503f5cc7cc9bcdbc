import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cliPath } from '../support/cli.ts';
import { cleanEnvironment, run } from '../support/tools.ts';

// What becomes of the output in each kind of file that a shell can give.

const root = mkdtempSync(join(tmpdir(), 'output-'));
const names = Array.from({ length: 5000 }, (_, index) => `src:a_name_${String(index).padStart(20, '0')}`);

beforeAll(() => {
  mkdirSync(join(root, 'src'));
  writeFileSync(join(root, 'pants.toml'), '');
  writeFileSync(
    join(root, 'src', 'BUILD'),
    names.map((name) => `target(name="${name.slice('src:'.length)}")\n`).join(''),
  );
});
afterAll(() => rmSync(root, { recursive: true }));

const list = `"${process.execPath}" "${cliPath}" list --build-root "${root}" ::`;
const shell = (script: string) => run('bash', ['-c', script]);

test('a pipe and a file get all of it', () => {
  const everything = `${names.join('\n')}\n`;
  expect(shell(`${list} | cat`).stdout).toBe(everything);
  expect(shell(`${list} > "${root}/out"; cat "${root}/out"`).stdout).toBe(everything);
});

test('a pipe that does not wait gets all of it, though its reader is slow', () => {
  const reader = `
import fcntl, os, subprocess, sys, time
read, write = os.pipe()
fcntl.fcntl(write, fcntl.F_SETFL, fcntl.fcntl(write, fcntl.F_GETFL) | os.O_NONBLOCK)
process = subprocess.Popen(sys.argv[1:], stdout=write)
os.close(write)
time.sleep(1)
while chunk := os.read(read, 4096):
    sys.stdout.buffer.write(chunk)
sys.exit(process.wait())
`;
  const command = [process.execPath, cliPath, 'list', '--build-root', root, '::'];
  const read = execFileSync('python3', ['-c', reader, ...command], {
    env: cleanEnvironment(),
    encoding: 'utf8',
  });
  expect(read).toBe(`${names.join('\n')}\n`);
});

test('a reader that closes the pipe is not an error', () => {
  const ran = shell(`${list} | head -1; echo "\${PIPESTATUS[0]}"`);
  expect(ran.stdout).toBe(`${names[0]!}\n0\n`);
  expect(ran.stderr).toBe('');
});

test('a full disk is an error without a stack trace', () => {
  const ran = shell(`${list} > /dev/full`);
  expect(ran.status).toBe(1);
  expect(ran.stderr).toBe('error: the output cannot be written: ENOSPC: no space left on device, write\n');
});

test('messages that nobody can get are no error', () => {
  expect(shell(`${list} 2> /dev/full | head -1`)).toMatchObject({ status: 0, stdout: `${names[0]!}\n` });
  expect(shell(`"${process.execPath}" "${cliPath}" nothing 2> /dev/full`).status).toBe(2);
});
