import { rememberSmall } from '../../src/workspace/checkout-files.ts';
import { growth } from '../support/meter.ts'; // first: it counts what is loaded after it
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Problems, UserError } from '../../src/host/types.ts';
import { sortedByCodePoint } from '../../src/text/code-points.ts';
import { walkFiles } from '../../src/workspace/file-tree.ts';
import { ignoreRules } from '../../src/workspace/ignore.ts';
import { openWorkspace } from '../../src/workspace/workspace.ts';
import { mustRun } from '../support/tools.ts';
import { allFiles, makeCheckout, open, temporaryDirectory, walk } from './checkout.ts';

test('files and directories in code point order, parents first', () => {
  const { tree } = walk(makeCheckout({ 'b/x': '', 'a-b/x': '', 'a/z': '', 'a/B/y': '', 'a.py': '', Z: '' }));
  expect([...tree.directories()]).toEqual(['', 'a', 'a/B', 'a-b', 'b']);
  expect(tree.entries('')).toEqual({ files: ['Z', 'a.py'], directories: ['a', 'a-b', 'b'] });
  expect(tree.entries('a')).toEqual({ files: ['z'], directories: ['B'] });
  expect(tree.entries('none')).toBeUndefined();
  expect([tree.isFile('a/z'), tree.isFile('a'), tree.isDirectory('a'), tree.isDirectory('')]).toEqual([
    true,
    false,
    true,
    true,
  ]);
});

test('every name that a file can have', () => {
  const names = ['a\nb', '\t', '\x1b[31m', ' ', '-x', '😀', 'é', 'constructor', '__proto__', '\\', '*'];
  const { tree, problems } = walk(makeCheckout(Object.fromEntries(names.map((name) => [`d/${name}`, '']))));
  expect(tree.entries('d')!.files).toEqual(sortedByCodePoint(names));
  expect(names.every((name) => tree.isFile(`d/${name}`))).toBe(true);
  expect(tree.isFile('toString')).toBe(false);
  expect(problems.diagnostics).toEqual([]);
});

describe('what is ignored', () => {
  const files = {
    'x.py': '', '.hidden/x.py': '', '.github/x.yml': '', 'dist/a.zip': '', 'a/dist/x.py': '', 'a/__pycache__/x.pyc': '', '.env': '',
    'build/x.py': '', 'a/build/x.py': '', 'secret/x': '', 'local/x': '', 'a/.gitignore': 'y.py\n', 'a/y.py': '', 'a/y.tmp': '',
    '.gitignore': 'build/\n*.tmp\n', '.git/info/exclude': '/local\n', '.git/config': 'token', '.pants.d/x': '', '.pids/x': '',
  }; // prettier-ignore

  test('by default', () => {
    expect(allFiles(open(files).workspace.files)).toEqual([
      '.env',
      '.gitignore',
      'x.py',
      '.github/x.yml',
      'a/.gitignore',
      'a/y.py',
      'a/dist/x.py',
      'secret/x',
    ]);
  });

  test('with options', () => {
    const toml = '[GLOBAL]\npants_ignore = ["secret", "!/build/"]\npants_distdir = "out"\n';
    const tree = open({ ...files, 'pants.toml': toml, 'out/x': '' }).workspace.files;
    expect(tree.isFile('build/x.py')).toBe(true);
    expect(tree.isFile('a/build/x.py')).toBe(false);
    expect(tree.isFile('.hidden/x.py')).toBe(true);
    expect(tree.isFile('dist/a.zip')).toBe(true);
    for (const directory of ['secret', 'out', '.git', '.pants.d', '.pids', 'local']) {
      expect(tree.isDirectory(directory)).toBe(false);
    }
  });

  test('without .gitignore', () => {
    const tree = open({ ...files, 'pants.toml': '[GLOBAL]\npants_ignore_use_gitignore = false\n' }).workspace
      .files;
    expect([tree.isFile('build/x.py'), tree.isFile('a/y.tmp'), tree.isFile('local/x')]).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe('hostile trees', () => {
  test('links inside are followed, links in circles are cut', () => {
    const root = makeCheckout({ 'a/x.py': '', 'b/y.py': '' });
    symlinkSync('../b', join(root, 'a/link'));
    symlinkSync('../a', join(root, 'b/back'));
    symlinkSync('.', join(root, 'a/self'));
    symlinkSync('..', join(root, 'a/up'));
    symlinkSync('x.py', join(root, 'a/z.py'));
    symlinkSync('loop', join(root, 'loop'));
    symlinkSync('nowhere', join(root, 'broken'));
    const { tree, problems } = walk(root);
    expect(allFiles(tree)).toEqual([
      'a/x.py',
      'a/z.py',
      'a/link/y.py',
      'b/y.py',
      'b/back/x.py',
      'b/back/z.py',
    ]);
    expect(problems.diagnostics).toEqual([]);
  });

  test('links out, and into what is hidden, are left out with one warning each', () => {
    const outside = makeCheckout({ 'secret.txt': '' });
    const root = makeCheckout({ '.git/config': 'token', '.aws/credentials': '', 'a/x.py': '' });
    symlinkSync(outside, join(root, 'a/out'));
    symlinkSync(join(outside, 'secret.txt'), join(root, 'a/secret.py'));
    symlinkSync('/etc/passwd', join(root, 'passwd'));
    symlinkSync('.git/config', join(root, 'config'));
    symlinkSync('../.aws/credentials', join(root, 'a/credentials'));
    symlinkSync('../.git', join(root, 'a/git'));
    const { tree, problems } = walk(root, '.*/');
    expect(allFiles(tree)).toEqual(['a/x.py']);
    expect(problems.diagnostics).toMatchObject([
      {
        severity: 'warning',
        code: 'link-out-of-checkout',
        message: expect.stringMatching(/`passwd`, `a\/out`, `a\/secret.py`$/),
      },
      { severity: 'warning', code: 'link-to-ignored-file' },
    ]);
  });

  test('a sibling whose name begins like the root is outside', () => {
    const base = makeCheckout({ 'root/x': '', 'root-secret/y': '' });
    symlinkSync('../root-secret/y', join(base, 'root/link'));
    expect(allFiles(walk(join(base, 'root')).tree)).toEqual(['x']);
  });

  test('pipes, sockets and a directory called BUILD are no files', () => {
    const root = makeCheckout({ 'BUILD/x': '', 'a/x': '' });
    mustRun('mkfifo', [join(root, 'a/BUILD')]);
    symlinkSync('BUILD', join(root, 'a/link'));
    symlinkSync('/dev/zero', join(root, 'a/zero'));
    const { tree } = walk(root);
    expect(allFiles(tree)).toEqual(['BUILD/x', 'a/x']);
    expect(tree.isFile('BUILD')).toBe(false);
  });

  test('more entries than the limit are an error', () => {
    const root = makeCheckout(
      Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`d${index % 5}/f${index}`, ''])),
    );
    const rules = ignoreRules([]);
    expect(() => walkFiles(root, rules, new Problems(), { entries: 20, linked: 9, depth: 9 })).toThrow(
      /more than 20 files/,
    );
    expect(() => walkFiles(root, rules, new Problems(), { entries: 40, linked: 9, depth: 9 })).not.toThrow();
  });

  test('links that multiply are an error, in bounded time', () => {
    const root = temporaryDirectory();
    const names = Array.from({ length: 12 }, (_, index) => `d${index}`);
    for (const name of names) {
      mkdirSync(join(root, name));
      for (const other of names) symlinkSync(`../${other}`, join(root, name, `to-${other}`));
    }
    expect(() => walkFiles(root, ignoreRules([]), new Problems())).toThrow(
      /more than 50000 files and directories behind links/,
    );
  });

  test('a very deep tree is an error', () => {
    const path = Array.from({ length: 250 }, () => 'd').join('/');
    expect(() => walk(makeCheckout({ [`${path}/x`]: '' }))).toThrow(/more than 200 directories deep/);
  });
});

describe('reading a file', () => {
  const root = (): string => {
    const directory = makeCheckout({ 'a/x.txt': 'text', '.git/config': 'token', 'a/.git/config': 'token' });
    symlinkSync('/etc/hostname', join(directory, 'out'));
    symlinkSync('a/x.txt', join(directory, 'in'));
    symlinkSync('.git', join(directory, 'git'));
    symlinkSync('/dev/zero', join(directory, 'zero'));
    mustRun('mkfifo', [join(directory, 'pipe')]);
    writeFileSync(join(directory, 'large'), '');
    mustRun('truncate', ['-s', String(64 * 1024 * 1024 + 1), join(directory, 'large')]);
    return directory;
  };

  test.each([['a/x.txt'], ['in'], ['./a/x.txt'], ['a//x.txt']])('%s', (path) => {
    const workspace = openWorkspace({ root: root(), env: {} }, new Problems());
    expect(workspace.read(path).toString()).toBe('text');
  });

  test.each([
    ['out', /points outside the checkout/],
    ['zero', /points outside the checkout/],
    ['../x', /not a path inside the build root/],
    ['a\0b', /not a path inside the build root/],
    ['/etc/hostname', /does not exist/],
    ['none', /does not exist/],
    ['a/x.txt/y', /does not exist/],
    ['a', /is a directory/],
    ['', /is a directory/],
    ['pipe', /is not a regular file/],
    ['.git/config', /is inside `.git`/],
    ['git/config', /is inside `.git`/],
    ['a/.git/config', /is inside `.git`/],
    ['large', /67108865 bytes/],
  ])('%j is an error', (path, message) => {
    const workspace = openWorkspace({ root: root(), env: {} }, new Problems());
    expect(() => workspace.read(path)).toThrow(message);
    expect(() => workspace.read(path)).toThrow(UserError);
  });
});

test('a root that is not a directory is an error, a link to one is not', () => {
  const root = makeCheckout({ x: '' });
  expect(() => openWorkspace({ root: join(root, 'x'), env: {} }, new Problems())).toThrow(
    /is not a directory/,
  );
  expect(() => openWorkspace({ root: join(root, 'none'), env: {} }, new Problems())).toThrow(UserError);
  const base = temporaryDirectory();
  symlinkSync(root, join(base, 'link'));
  const workspace = openWorkspace({ root: join(base, 'link'), env: {} }, new Problems());
  expect(workspace.root).toBe(root);
  expect(workspace.files.isFile('x')).toBe(true);
});

test('the steps of a walk grow with the number of files', () => {
  const checkout = (count: number): string => {
    const files = Array.from({ length: count }, (_, index) => [
      `p${index % 50}/q${index % 500}/f${index}.py`,
      '',
    ]);
    return makeCheckout({
      ...Object.fromEntries(files),
      '.gitignore': '*.pyc\n/build/\n*.egg-info/\nnode_modules\n'.repeat(10),
    });
  };
  const walked = (root: string): void => {
    const workspace = openWorkspace({ root, env: {} }, new Problems());
    expect(workspace.files.isFile('p0/q0/f0.py')).toBe(true);
  };
  expect(growth(checkout, walked, 1000)).toBeLessThan(1.5);
});

test('small files are read once, and not more of them than memory may be taken', () => {
  const reads: string[] = [];
  const { read, known } = rememberSmall((path) => {
    reads.push(path);
    return Buffer.alloc(path.startsWith('large') ? 4097 : 4096);
  });
  expect(known('small')).toBeUndefined();
  for (const path of ['small', 'small', 'large', 'large']) read(path);
  expect(reads).toEqual(['small', 'large', 'large']);
  expect(known('small')).toMatchObject({ kind: 'bytes' });
  expect(known('large')).toBeUndefined();
  for (let index = 0; index < 5000; index++) read(`file${index}`);
  expect(known('file4094')).toBeDefined();
  expect(known('file4095')).toBeUndefined();
});
