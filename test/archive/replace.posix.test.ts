import { lstatSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  replaceContent,
  replaceDirectory,
  replaceFile,
  temporaryDirectory as temporaryDirectoryBeside,
} from '../../src/archive/replace.ts';
import { temporaryDirectory } from '../support/cli.ts';

const modeOf = (path: string): number => statSync(path).mode & 0o777;
const nothing = () => Promise.resolve();

test('permissions are those asked for, whatever the umask', async () => {
  const root = temporaryDirectory();
  const umask = process.umask(0o077);
  try {
    await replaceFile(join(root, 'file'), 0o755, (descriptor) => {
      writeFileSync(descriptor, 'x');
      return Promise.resolve();
    });
    await replaceDirectory(join(root, 'directory'), (directory) => {
      expect(modeOf(directory)).toBe(0o700);
      return Promise.resolve();
    });
    replaceContent(join(root, 'record'), 'x', 0o644);
  } finally {
    process.umask(umask);
  }
  expect(['file', 'directory', 'record'].map((name) => modeOf(join(root, name)))).toEqual([
    0o755, 0o755, 0o644,
  ]);
  expect(modeOf(temporaryDirectoryBeside(join(root, 'file')))).toBe(0o700);
});

test('a link in the place of an output is replaced, not followed', async () => {
  const root = temporaryDirectory();
  mkdirSync(join(root, 'kept'));
  writeFileSync(join(root, 'kept', 'file'), 'kept');
  symlinkSync('kept/file', join(root, 'file'));
  symlinkSync('kept', join(root, 'directory'));
  await replaceFile(join(root, 'file'), 0o644, nothing);
  await replaceDirectory(join(root, 'directory'), nothing);
  expect(lstatSync(join(root, 'file')).isFile()).toBe(true);
  expect(lstatSync(join(root, 'directory')).isDirectory()).toBe(true);
  expect(readFileSync(join(root, 'kept', 'file'), 'utf8')).toBe('kept');
});
