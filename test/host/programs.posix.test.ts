import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startOf } from '../../src/host/batch-files.ts';
import { findPrograms } from '../../src/host/programs.ts';
import { createPrograms } from '../../src/host/run-process.ts';

/** Directories `good`, `checkout` and `workspace`, each with a program `tool` that prints where it lies. */
function layout() {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'programs-')));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const paths = {
    good: join(root, 'good'),
    checkout: join(root, 'checkout'),
    workspace: join(root, 'workspace'),
  };
  for (const [name, path] of Object.entries(paths)) {
    mkdirSync(join(path, 'bin'), { recursive: true });
    for (const directory of [path, join(path, 'bin')]) {
      writeFileSync(join(directory, 'tool'), `#!/bin/sh\necho ${name}\n`);
      chmodSync(join(directory, 'tool'), 0o755);
    }
  }
  return { root, ...paths };
}

describe('programs are found', () => {
  test('in absolute, existing parts of PATH outside of checkout and workspace only', async () => {
    const { root, good, checkout, workspace } = layout();
    symlinkSync(checkout, join(root, 'link-to-checkout'));
    symlinkSync('/usr/bin', join(checkout, 'link-out'));
    mkdirSync(join(root, 'links'));
    symlinkSync(join(checkout, 'tool'), join(root, 'links', 'tool'));
    const hostile = [
      ...['', '.', './bin', 'bin', '..', join(root, 'absent'), checkout, join(checkout, 'bin')],
      ...[workspace, join(workspace, 'bin'), join(root, 'link-to-checkout'), join(checkout, 'link-out')],
      ...[`${good}/../checkout`, join(root, 'links')],
    ];
    const of = (path: readonly string[]) =>
      createPrograms({ PATH: path.join(':'), GITHUB_WORKSPACE: workspace }, checkout);
    const none = of(hostile);
    expect(none.findPrograms('tool')).toEqual([]);
    expect(none.findPrograms('sh')).toEqual([]);
    await expect(none.run('tool', [], { cwd: checkout })).rejects.toThrow(
      '`tool` is not on PATH; relative parts of PATH and directories in the checkout do not count',
    );
    const some = of([...hostile, good, join(good, 'bin'), good]);
    expect(some.findPrograms('tool')).toEqual([join(good, 'tool'), join(good, 'bin', 'tool')]);
    expect(await some.run('tool', [], { cwd: checkout })).toMatchObject({ stdout: 'good\n' });
  });

  test('only by a plain name, or as the absolute path of a file outside of the checkout', async () => {
    const { good, checkout } = layout();
    const { findPrograms: find, run } = createPrograms({ PATH: good }, checkout);
    for (const name of ['./tool', 'bin/tool', '../good/tool', '', 'absent', join(checkout, 'tool')]) {
      expect(find(name), name).toEqual([]);
    }
    expect(find(join(good, 'bin', 'tool'))).toEqual([join(good, 'bin', 'tool')]);
    await expect(run('./tool', [], { cwd: checkout })).rejects.toThrow('is not on PATH');
    writeFileSync(join(good, 'data'), '');
    mkdirSync(join(good, 'folder'));
    expect([find('data'), find('folder')]).toEqual([[], []]);
  });

  test('and what they start is found by the same rules', async () => {
    const { good, checkout } = layout();
    writeFileSync(join(good, 'outer'), '#!/bin/sh\necho "$PATH"; tool\n', { mode: 0o755 });
    const PATH = `.:${checkout}::${good}:/bin:relative`;
    const { run } = createPrograms({ PATH }, checkout);
    const expected = { stdout: `${good}:/bin\ngood\n` };
    expect(await run('outer', [], { cwd: checkout })).toMatchObject(expected);
    expect(await run('outer', [], { cwd: checkout, env: { PATH } })).toMatchObject(expected);
  });
});

describe('as Windows names them', () => {
  test('extensions of PATHEXT that can be started are tried, in its order', () => {
    const { good } = layout();
    for (const name of ['aws.cmd', 'aws.exe', 'aws.js', 'git.exe']) writeFileSync(join(good, name), '');
    // Windows' own paths are not those of this machine: the rules for names are shown with the directory as a file's path.
    const find = (name: string, env: Record<string, string>) =>
      findPrograms(name, { env, foreign: [], system: 'win32' }).map((path) => path.slice(good.length + 1));
    expect(find('aws', { Path: good })).toEqual(['aws.exe', 'aws.cmd']);
    expect(find('aws', { Path: good, PATHEXT: '.JS;.CMD;.EXE' })).toEqual(['aws.cmd', 'aws.exe']);
    expect(find('git.exe', { PATH: good })).toEqual(['git.exe']);
    expect(find('tool', { PATH: good })).toEqual([]);
  });

  test('batch files go through cmd.exe with quoted arguments, and get none that it would read anew', () => {
    const start = (args: readonly string[]) =>
      startOf('C:\\py\\aws.cmd', args, { SystemRoot: 'C:\\W' }, 'win32');
    expect(start(['a b', 'x&calc', 'c:\\d\\'])).toEqual({
      file: 'C:\\W\\System32\\cmd.exe',
      args: ['/d', '/v:off', '/s', '/c', '""C:\\py\\aws.cmd" "a b" "x&calc" "c:\\d\\\\""'],
      verbatim: true,
    });
    for (const argument of ['%PATH%', 'a"&calc', '!x!', 'a\nb']) {
      expect(() => start([argument])).toThrow('cannot be given the argument');
    }
    expect(startOf('C:\\aws.exe', ['%x%'], {}, 'win32')).toMatchObject({
      file: 'C:\\aws.exe',
      args: ['%x%'],
    });
  });
});
