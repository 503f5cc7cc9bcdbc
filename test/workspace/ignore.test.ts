import { steps } from '../support/meter.ts'; // first: it counts what is loaded after it
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeIgnorePattern, ignoreRules } from '../../src/workspace/ignore.ts';
import { matchingMeter } from '../../src/workspace/matching-meter.ts';
import { cleanEnvironment, mustRun, run } from '../support/tools.ts';
import { temporaryDirectory } from './checkout.ts';

/** What git says of each path; directories end in `/`. */
function ignoredByGit(
  root: string,
  patterns: readonly string[],
  paths: readonly string[],
): readonly boolean[] {
  writeFileSync(join(root, '.git/info/exclude'), patterns.join('\n') + '\n');
  const env = cleanEnvironment({ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' });
  const args = ['check-ignore', '--no-index', '--verbose', '--non-matching', '-z', '--stdin'];
  // With the slash, git would match `a/*` against it; it looks on disk for what is a directory.
  const input = paths.map((path) => `${path.replace(/\/$/, '')}\0`).join('');
  const fields = run('git', args, { cwd: root, env, input }).stdout.split('\0');
  // Source, line number, pattern, path; no pattern when none matched, `!` when one shows the path again.
  return paths.map((_path, index) => {
    const pattern = fields[index * 4 + 2] ?? '';
    return pattern !== '' && !pattern.startsWith('!');
  });
}

function ours(patterns: readonly string[], paths: readonly string[]): readonly boolean[] {
  const rules = ignoreRules(patterns);
  return paths.map((path) => rules.ignoresWithParents(path.replace(/\/$/, ''), path.endsWith('/')));
}

function repository(paths: readonly string[]): string {
  const root = temporaryDirectory();
  mustRun('git', ['init', '-q'], { cwd: root });
  for (const path of paths) {
    if (path.endsWith('/')) mkdirSync(join(root, path), { recursive: true });
  }
  return root;
}

const directories = ['a/', 'b/', 'a/b/', 'a/b/c/', 'ab/', 'a/.x/', 'dist/', 'b/dist/'];
const paths = [
  ...directories,
  ...['', ...directories].flatMap((directory) => ['x.py', 'y', '.h'].map((name) => directory + name)),
];

const patternCases: readonly (readonly string[])[] = [
  ['*.py'],
  ['/*.py'],
  ['a'],
  ['a/'],
  ['/a'],
  ['a/b'],
  ['a/*'],
  ['a/**'],
  ['**/b'],
  ['**/b/'],
  ['a/**/c'],
  ['**'],
  ['*', '!*.py'],
  ['*', '!a/', '!a/x.py'],
  ['.*/', '/dist/', '__pycache__'],
  ['.*', '!.h'],
  ['# a comment', '', '   ', '\\#x', '\\!x'],
  ['y ', 'y\\ '],
  ['[xy]*'],
  ['[!x]*'],
  ['[^x]*'],
  ['?'],
  ['x.p?'],
  ['a**'],
  ['**b'],
  ['b/dist'],
  ['!a'],
  ['\\a'],
  ['/'],
  ['a//b'],
];

describe('patterns as git reads them', () => {
  test.each(patternCases)('%j', (...patterns) => {
    const root = repository(directories);
    expect(ours(patterns, paths)).toEqual(ignoredByGit(root, patterns, paths));
  });

  test('random patterns', () => {
    const root = repository(directories);
    const unit = fc.constantFrom('*', '**/', '/', 'a', 'b', 'c', '!', '.', 'x', 'y', '?');
    const pattern = fc
      .string({ unit, minLength: 1, maxLength: 6 })
      // Git drops a literal beginning first, and then takes `**` in `b**/*` for a whole segment; its manual says otherwise.
      .filter((text) => !/[^/!]\*\*/.test(text.replace(/^!?\*+/, '')));
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 3 }), (patterns) => {
        expect(ours(patterns, paths)).toEqual(ignoredByGit(root, patterns, paths));
      }),
      { numRuns: 300 },
    );
  });
});

test('an escaped path stands for itself', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '*', '?', '[', ']', '!', '#', '\\', '😀'), minLength: 1 }),
      (name) => {
        const rules = ignoreRules([`/${escapeIgnorePattern(name)}`]);
        expect(rules.ignores(name, false)).toBe(true);
        expect(rules.ignores(`${name}a`, false)).toBe(false);
      },
    ),
  );
});

test('many patterns for many files are an error', () => {
  const lines = Array.from({ length: 100_000 }, (_, index) => `a${index}*b`);
  const meter = matchingMeter();
  const rules = ignoreRules(lines, meter);
  const match = (count: number): void => {
    for (let file = 0; file < count; file++) rules.ignores(`d/f${file}`, false);
  };
  match(500);
  expect(() => match(200)).toThrow(/takes more than 60000000 steps/);
  // It does not start again.
  expect(() => rules.ignores('x', false)).toThrow(/takes more than 60000000 steps/);
});

test('hostile patterns take few steps', () => {
  const rules = ignoreRules([`${'*a'.repeat(100)}*b`, `${'**/*a'.repeat(50)}/b`]);
  const path = Array.from({ length: 15 }, () => 'a'.repeat(250)).join('/');
  expect(rules.ignores(path, false)).toBe(false);
  // The product of the lengths of a pattern and a name.
  expect(steps(() => rules.ignores(path, false))).toBeLessThan(50_000);
});
