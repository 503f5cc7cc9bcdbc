import fs, { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takePlace } from '../../src/archive/replace.ts';
import { temporaryDirectory } from '../support/cli.ts';

test('another process that puts its own directory there meanwhile is not in the way', () => {
  const root = temporaryDirectory();
  const make = (name: string, text: string) => {
    mkdirSync(join(root, name));
    writeFileSync(join(root, name, 'file'), text);
    return join(root, name);
  };
  const path = make('package', 'old');
  const temporary = make('new', 'new');
  const rename = fs.renameSync;
  let others = 3;
  fs.renameSync = (from, to) => {
    if (to === path && others-- > 0) make('package', 'of another process');
    rename(from, to);
  };
  syncBuiltinESMExports();
  try {
    takePlace(temporary, path);
  } finally {
    fs.renameSync = rename;
    syncBuiltinESMExports();
  }
  expect(others).toBeLessThan(0);
  expect(readFileSync(join(path, 'file'), 'utf8')).toBe('new');
  expect(readdirSync(root)).toEqual(['package']);
});
