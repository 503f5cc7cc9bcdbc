import { steps } from '../support/meter.ts'; // first: it counts what is loaded after it
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/host/types.ts';
import { compileGlob, expandGlobs, fileSpecMatcher, matchesGlob } from '../../src/workspace/globs.ts';
import type { FileTree } from '../../src/workspace/types.ts';
import { makeCheckout, walk } from './checkout.ts';

interface FilespecOracle {
  readonly paths: readonly string[];
  readonly cases: readonly {
    readonly includes: readonly string[];
    readonly excludes: readonly string[];
    readonly ok?: readonly string[];
    readonly message?: string;
  }[];
}

const oracle = JSON.parse(
  readFileSync(join(import.meta.dirname, '../oracle/units/filespec.json'), 'utf8'),
) as FilespecOracle;

/** In the order of the oracle: sorted by Python. */
function select(includes: readonly string[], excludes: readonly string[]): readonly string[] {
  return oracle.paths.filter(fileSpecMatcher(includes, excludes)).toSorted();
}

describe('file specs as Pants 2.17.1 matched them', () => {
  test.each(oracle.cases)('$includes without $excludes', ({ includes, excludes, ok }) => {
    if (ok === undefined) expect(() => select(includes, excludes)).toThrow(UserError);
    else expect(select(includes, excludes)).toEqual(ok.toSorted());
  });

  test.each(oracle.cases.filter(({ ok, excludes }) => ok !== undefined && excludes.length === 0))(
    'expanding $includes on disk gives the same',
    ({ includes, ok }) => {
      // A file cannot lie below another one, and a `..` cannot be on disk.
      if (includes.some((glob) => glob.includes('..'))) return;
      const root = makeCheckout(Object.fromEntries(oracle.paths.map((path) => [path, ''])));
      expect(expandGlobs(walk(root).tree, '', includes).files).toEqual(ok!.toSorted());
    },
  );
});

const files = [
  'app.py',
  'test_app.py',
  'conftest.py',
  'sub/deep/x.py',
  'sub/test_x.py',
  'data/a.json',
  'x.dir/y',
];

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  ['*.py', ['*.py'], ['app.py', 'conftest.py', 'test_app.py'], []],
  ['a literal', ['app.py'], ['app.py'], []],
  ['an exclusion that stands first', ['!test_*.py', '*.py'], ['app.py', 'conftest.py'], []],
  [
    'exclusions apply below the directory only',
    ['**/*.py', '!test_*.py'],
    ['app.py', 'conftest.py', 'sub/deep/x.py', 'sub/test_x.py'],
    [],
  ],
  [
    'an excluded directory',
    ['**', '!sub'],
    ['app.py', 'conftest.py', 'data/a.json', 'test_app.py', 'x.dir/y'],
    [],
  ],
  [
    'what matches nothing',
    ['*.py', 'nope.py', '*.txt'],
    ['app.py', 'conftest.py', 'test_app.py'],
    ['nope.py', '*.txt'],
  ],
  ['what only excluded files match', ['test_*.py', '!test_app.py'], [], ['test_*.py']],
  ['a directory is a match, as in Pants', ['*.dir'], [], []],
  ['./ and // are dropped', ['./sub//deep/./x.py'], ['sub/deep/x.py'], []],
  ['only exclusions', ['!app.py'], [], []],
])('expanding %s', (_name, globs, expected, unmatched) => {
  const root = makeCheckout(Object.fromEntries(files.map((file) => [`pro[j]ect/${file}`, ''])));
  const found = expandGlobs(walk(root).tree, 'pro[j]ect', globs);
  expect(found.files).toEqual(expected.map((file) => `pro[j]ect/${file}`));
  expect(found.unmatched).toEqual(unmatched);
});

test('`..` at the start goes up, but not out of the build root', () => {
  const { tree } = walk(makeCheckout({ 'a/b/x.py': '', 'a/y.py': '' }));
  expect(expandGlobs(tree, 'a/b', ['../*.py']).files).toEqual(['a/y.py']);
  expect(() => expandGlobs(tree, 'a', ['../../*.py'])).toThrow(/points outside the build root/);
});

test('a directory that is absent matches nothing', () => {
  const { tree } = walk(makeCheckout({ x: '' }));
  expect(expandGlobs(tree, 'no', ['*'])).toEqual({ files: [], unmatched: ['*'] });
});

describe('hostile patterns', () => {
  test('many wildcards take few steps', () => {
    const name = 'a'.repeat(250);
    expect(matchesGlob(`${'*a'.repeat(100)}*b`, name)).toBe(false);
    expect(matchesGlob(`${'**/a*/'.repeat(60)}b`, Array.from({ length: 200 }, () => name).join('/'))).toBe(
      false,
    );
    // The product of both lengths.
    expect(steps(() => matchesGlob(`${'*a'.repeat(100)}*b`, name))).toBeLessThan(50_000);
  });

  test('globs of all targets together have a limit', () => {
    const files = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`d/${'a'.repeat(50)}${index}`, '']),
    );
    const { tree } = walk(makeCheckout(files));
    const expand = (): void => {
      for (let target = 0; target < 5000; target++) expandGlobs(tree, '', [`**/${'*a'.repeat(50)}[b]`]);
    };
    expect(expand).toThrow(/takes more than 60000000 steps/);
    const excluding = walk(makeCheckout(files)).tree;
    const globs = ['**', ...Array.from({ length: 300_000 }, (_, index) => `!**/x${index}*x`)];
    expect(() => expandGlobs(excluding, '', globs)).toThrow(/takes more than 60000000 steps/);
  });

  test('a pattern of wildcards visits each directory once', () => {
    const deep = Array.from({ length: 40 }, (_, index) => `d${index}`).join('/');
    const { tree } = walk(makeCheckout({ [`${deep}/x`]: '' }));
    const visited: string[] = [];
    const watched: FileTree = {
      ...tree,
      entries: (directory) => {
        visited.push(directory);
        return tree.entries(directory);
      },
    };
    expect(expandGlobs(watched, '', [`${'**/d*/'.repeat(30)}x`]).files).toEqual([`${deep}/x`]);
    expect(visited.length).toBe(41);
    expect(new Set(visited).size).toBe(41);
  });

  test('any text is a pattern or a UserError, and no path makes it throw', () => {
    const glob = fc.string({
      unit: fc.constantFrom('*', '?', '[', ']', '!', '-', '/', '.', 'a', 'b', '\\', '😀'),
    });
    fc.assert(
      fc.property(glob, fc.string(), (text, path) => {
        try {
          const matches = compileGlob(text);
          expect(typeof matches(path)).toBe('boolean');
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
    );
  });

  test('no single character of a pattern is looked at without `?` or `[`', () => {
    const text = 'x'.repeat(3000);
    // Six times through the text in a native function; a step for each character and more is 39,000.
    for (const glob of [`${text}1`, `${text}*1`]) expect(steps(() => compileGlob(glob))).toBeLessThan(20_000);
  });

  test('`*` between texts means what it does between sets of one character', () => {
    const letters = (...unit: string[]) => fc.string({ unit: fc.constantFrom(...unit), maxLength: 12 });
    const glob = letters('a', 'b', '*').filter((text) => text !== '' && !text.includes('**'));
    fc.assert(
      fc.property(glob, letters('a', 'b'), (text, name) => {
        expect(matchesGlob(text, name)).toBe(matchesGlob(text.replace(/[ab]/g, '[$&]'), name));
      }),
      { numRuns: 2000 },
    );
  });

  test('a pattern without wildcards matches itself and nothing else', () => {
    const path = fc
      .array(fc.string({ unit: fc.constantFrom('a', 'b', '.', '-', '\\', 'é'), minLength: 1 }), {
        minLength: 1,
      })
      .map((segments) => segments.join('/'))
      .filter((text) => !text.split('/').includes('.'));
    fc.assert(
      fc.property(path, path, (one, other) => {
        expect(matchesGlob(one, other)).toBe(one === other);
        expect(matchesGlob(one, one)).toBe(true);
      }),
    );
  });
});

test.each(['a', '!a', '*', '!*', '**/'])('a file spec of %s a million times is refused at once', (part) => {
  const glob = part.startsWith('!') ? `!${part.slice(1).repeat(1_000_000)}` : part.repeat(1_000_000);
  const { tree } = walk(makeCheckout({ 'a.py': '' }));
  expect(() => expandGlobs(tree, '', [glob])).toThrow(/characters/);
});
