import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { importsCommand } from '../../src/commands/imports.ts';
import { UserError, type Host } from '../../src/host/types.ts';
import { scanOptions } from './differences.ts';

const directory = mkdtempSync(join(tmpdir(), 'imports-'));
afterAll(() => rmSync(directory, { recursive: true }));
writeFileSync(join(directory, 'a.py'), 'import __proto__\nfrom .b import c\nx = "data/d.json"\n');
writeFileSync(join(directory, 'b.py'), 'try:\n  import d\nexcept ImportError:\n  pass\n');

function run(...files: string[]): unknown {
  const printed: string[] = [];
  const host = { cwd: directory, log: { out: (text: string) => printed.push(text) } } as unknown as Host;
  importsCommand(files, scanOptions, host);
  return JSON.parse(printed.join('\n'));
}

test('prints what the scanner sees, by file', () => {
  expect(JSON.stringify(run('a.py', './b.py'))).toBe(
    JSON.stringify({
      'a.py': {
        imports: { ['__proto__']: { line: 1, weak: false }, '.b.c': { line: 2, weak: false } },
        assets: ['data/d.json'],
      },
      './b.py': { imports: { d: { line: 2, weak: true } }, assets: [] },
    }),
  );
});

test('names every file that is not valid', () => {
  let error: unknown;
  try {
    run('a.py', 'no.py', '.');
  } catch (caught) {
    error = caught;
  }
  expect(error).toBeInstanceOf(UserError);
  const found = (error as UserError).diagnostics.map(({ code, message }) => [code, message]);
  expect(found).toEqual([
    ['unreadable-file', '`no.py` is not a readable file'],
    ['unreadable-file', '`.` is not a readable file'],
  ]);
});
