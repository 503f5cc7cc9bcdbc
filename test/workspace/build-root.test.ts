import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Problems } from '../../src/host/types.ts';
import { findBuildRoot } from '../../src/workspace/build-root.ts';
import { dialectOf } from '../../src/workspace/dialect.ts';
import { makeCheckout } from './checkout.ts';

describe('the build root', () => {
  test.each<[Record<string, string>, string, string]>([
    [{ 'pants.toml': '', 'a/b/x': '' }, 'a/b', ''],
    [{ 'pants.toml': '', 'a/pants.toml': '', 'a/b/x': '' }, 'a/b', 'a'],
    [{ 'a/pants': '', 'a/b/x': '' }, 'a/b', 'a'],
    [{ 'a/BUILDROOT': '', 'a/b/x': '' }, 'a/b', 'a'],
    [{ 'a/BUILD_ROOT': '', 'a/b/x': '' }, 'a/b', 'a'],
    [{ 'a/pants/x': '', 'pants.toml': '' }, 'a', ''],
    [{ 'pants.toml': '', 'a/.git/config': '', 'a/b/x': '' }, 'a/b', ''],
    [{ '.git/config': '', 'a/b/x': '' }, 'a/b', ''],
    [{ '.git/config': '', 'a/.git': 'gitdir: x', 'a/b/x': '' }, 'a/b', 'a'],
  ])('%j from %s', (files, start, expected) => {
    const root = makeCheckout(files);
    expect(findBuildRoot(join(root, start))).toBe(join(root, expected).replace(/\/$/, ''));
  });

  test('a directory that is absent has the root of its ancestors', () => {
    const root = makeCheckout({ 'pants.toml': '' });
    expect(findBuildRoot(join(root, 'none/none'))).toBe(root);
  });

  test('none', () => {
    const root = makeCheckout({});
    mkdirSync(join(root, 'pants'));
    expect(findBuildRoot(root)).toBeUndefined();
  });
});

describe('the dialect', () => {
  test.each<[string | undefined, '2.17' | 'current', string | undefined]>([
    [undefined, 'current', undefined],
    ['2.17.1', '2.17', undefined],
    ['2.17.0rc3', '2.17', undefined],
    ['2.17', '2.17', undefined],
    ['2.18.0', 'current', undefined],
    ['2.18.0.dev1', 'current', undefined],
    ['2.100.0', 'current', undefined],
    ['3', 'current', undefined],
    ['2.9.1', '2.17', 'old-pants-version'],
    ['1.30.0', '2.17', 'old-pants-version'],
    ['latest', 'current', 'unknown-pants-version'],
    ['', 'current', 'unknown-pants-version'],
  ])('%s: %s', (version, name, code) => {
    const problems = new Problems();
    expect(dialectOf(version, problems).name).toBe(name);
    expect(problems.diagnostics.map((diagnostic) => diagnostic.code)).toEqual(
      code === undefined ? [] : [code],
    );
    expect(problems.hasErrors).toBe(false);
  });
});
