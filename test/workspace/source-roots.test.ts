import { describe, expect, test } from 'vitest';
import { Problems } from '../../src/host/types.ts';
import { unmetered } from '../../src/workspace/matching-meter.ts';
import { sourceRoots } from '../../src/workspace/source-roots.ts';
import type { FileTree } from '../../src/workspace/types.ts';
import { mustRun, python } from '../support/tools.ts';
import { makeCheckout, open, walk } from './checkout.ts';

const defaults = [
  '/',
  'src',
  'src/python',
  'src/py',
  'src/thrift',
  'src/protobuf',
  'src/protos',
  'src/scala',
  'src/java',
];
const current = { wildcardMatchesBuildRoot: false };

function roots(tree: FileTree, rootPatterns: readonly string[], markerFilenames: readonly string[] = []) {
  const problems = new Problems();
  return { roots: sourceRoots({ rootPatterns, markerFilenames }, current, tree, problems), problems };
}

function treeOf(...files: readonly string[]): FileTree {
  return walk(makeCheckout(Object.fromEntries(files.map((file) => [file, ''])))).tree;
}

describe('the deepest directory that matches wins', () => {
  test.each<[readonly string[], string, string | undefined]>([
    [defaults, 'src/python/foo/src/python/x.py', 'src/python/foo/src/python'],
    [defaults, 'src/baz/x.py', 'src'],
    [defaults, 'corge/x.py', ''],
    [defaults, 'x.py', ''],
    [defaults, 'project1/src/python/a/b/c.py', 'project1/src/python'],
    [['src/*'], 'src/python/a.py', 'src/python'],
    [['src/*'], 'src/a.py', undefined],
    [['/src/python'], 'a/src/python/x.py', undefined],
    [['/src/python'], 'src/python/x.py', 'src/python'],
    [['/project/*'], 'project/x/y/z.py', 'project/x'],
    [['/'], 'a/b/c.py', ''],
    [['a', 'a/b'], 'a/b/c.py', 'a/b'],
    [['//src'], 'src/c.py', undefined],
    [['src/'], 'src/c.py', 'src'],
  ])('%j: %s', (patterns, file, expected) => {
    expect(roots(treeOf(file), patterns).roots.ofFile(file)).toBe(expected);
  });
});

test('marker files make roots, with and without patterns', () => {
  const tree = treeOf('a/b/ROOT', 'a/b/c/x.py', 'a/y.py', 'src/z.py', 'SETUP.py/x.py');
  const { roots: found } = roots(tree, ['src'], ['ROOT', 'SETUP.py']);
  expect(found.ofFile('a/b/c/x.py')).toBe('a/b');
  expect(found.ofFile('a/y.py')).toBeUndefined();
  expect(found.ofFile('src/z.py')).toBe('src');
  expect(found.ofFile('SETUP.py/x.py')).toBeUndefined();
  expect(found.all()).toEqual(['a/b', 'src']);
});

test('all roots that exist, sorted', () => {
  const tree = treeOf('src/python/x/src/python/y.py', 'src/java/A.java', 'lib/src/z.py');
  expect(roots(tree, defaults).roots.all()).toEqual([
    '',
    'lib/src',
    'src',
    'src/java',
    'src/python',
    'src/python/x/src',
    'src/python/x/src/python',
  ]);
});

test('answers stay the same when asked in another order', () => {
  const tree = treeOf('src/python/a/b.py', 'c/d.py');
  const directories = [...tree.directories()];
  const forth = roots(tree, ['src/*']).roots;
  const back = roots(tree, ['src/*']).roots;
  const expected = directories.map((directory) => forth.ofDirectory(directory));
  expect(
    directories
      .toReversed()
      .map((directory) => back.ofDirectory(directory))
      .toReversed(),
  ).toEqual(expected);
});

test.each<[readonly string[], readonly string[], string, RegExp]>([
  [
    ['src/../x'],
    [],
    'invalid-source-root-pattern',
    /`\.\.` disallowed in source root pattern: `src\/\.\.\/x`/,
  ],
  [[''], [], 'invalid-source-root-pattern', /empty source root pattern/],
  [['.'], [], 'invalid-source-root-pattern', /empty source root pattern/],
  [[], ['a/b'], 'invalid-marker-file', /Marker filename must be a base name: `a\/b`/],
  [[], ['*.py'], 'invalid-marker-file', /base name/],
  [[], ['!x'], 'invalid-marker-file', /base name/],
])('%j with markers %j is an error', (patterns, markers, code, message) => {
  const { problems } = roots(treeOf('x'), patterns, markers);
  expect(problems.diagnostics).toMatchObject([
    { severity: 'error', code, message: expect.stringMatching(message) },
  ]);
});

test('a workspace has the roots that its pants.toml names', () => {
  const { workspace, problems } = open({
    'pants.toml': '[source]\nroot_patterns = ["/lib/*"]\n',
    'lib/a/x.py': '',
  });
  expect(workspace.sourceRoots.ofFile('lib/a/x.py')).toBe('lib/a');
  expect(workspace.sourceRoots.ofFile('pants.toml')).toBeUndefined();
  expect(problems.diagnostics).toEqual([]);
});

const patterns = [
  '/', '*', '/*', '?', 'a', '/a', 'a/b', '/a/b', 'a/*', '*/a', '*/b', 'a/', './a', '//a', '///a', '[ab]', '[!a]/b', '[a', 'A', 'a*',
  '**', '**/b', 'a?', '*/*', '/*/b', 'x-y', '[x-z]*', '[]]', '[!]]', '.', 'a/./b', '\\a', '*a*',
]; // prettier-ignore
const directories = ['', 'a', 'b', 'ab', 'a/b', 'b/a', 'a/b/a', 'a/a/b', 'x-y', 'y', 'A', ']', '\\a', 'bab'];

describe.each([
  ['3.9', { wildcardMatchesBuildRoot: true }],
  ['3.13', { wildcardMatchesBuildRoot: false }],
])('PurePath.match of Python %s', (version, dialect) => {
  const script = `
import json, sys
from pathlib import PurePosixPath
patterns, directories = json.load(sys.stdin)
def match(pattern, directory):
    try:
        return (PurePosixPath("/") / directory).match(pattern)
    except ValueError:
        return False
print(json.dumps([[match(p, d) for d in directories] for p in patterns]))
`;
  const input = JSON.stringify([patterns, directories]);
  const answers = JSON.parse(mustRun(python(version), ['-c', script], { input }).stdout) as boolean[][];

  test.each(patterns.map((pattern, index) => [pattern, answers[index]!] as const))(
    '%s',
    (pattern, expected) => {
      // Python 3.12 and 3.13 let a negated set match the end of a segment, which is their defect.
      if (version === '3.13' && pattern.includes('[!')) return;
      const empty: FileTree = {
        entries: () => undefined,
        isFile: () => false,
        isDirectory: () => true,
        meter: unmetered,
        directories: () => [],
      };
      const source = { rootPatterns: [pattern], markerFilenames: [] };
      const found = sourceRoots(source, dialect, empty, new Problems());
      expect(directories.map((directory) => found.ofDirectory(directory) === directory)).toEqual(expected);
    },
  );
});

test('all directories are looked at once, however many modules are looked for in every root', () => {
  const tree = treeOf('a/b/x.py', 'src/y.py');
  let walks = 0;
  const counted: FileTree = {
    ...tree,
    isFile: (path) => tree.isFile(path),
    directories: () => {
      walks++;
      return tree.directories();
    },
  };
  const found = roots(counted, ['/src', 'b']).roots;
  expect(found.all()).toEqual(found.all());
  expect(walks).toBe(1);
});
