import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../src/archive/types.ts';
import { findPython } from '../../src/formats/pyc/find-python.ts';
import { createPrecompiler } from '../../src/formats/pyc/precompiler.ts';
import { createPrograms } from '../../src/host/run-process.ts';
import { UserError } from '../../src/host/types.ts';
import { contentOf } from '../../src/archive/content.ts';
import { inspectZip, temporaryDirectory } from '../archive/support/inspect.ts';
import { mustRun, python } from '../support/tools.ts';
import { makeWheel } from '../support/wheelhouse.ts';
import { packageFiles } from './support/package.ts';

const directory = temporaryDirectory();
const place = { path: 'src/BUILD', line: 3 };

/** PATH with one interpreter under the names given, and nothing else of the environment. */
function onlyPython(version: string, ...names: readonly string[]): Record<string, string> {
  const bin = mkdtempSync(join(directory, 'bin-'));
  for (const name of names) {
    writeFileSync(join(bin, name), `#!/bin/sh\nexec ${python(version)} "$@"\n`);
    chmodSync(join(bin, name), 0o755);
  }
  return { PATH: bin };
}
const hostOf = (env: Record<string, string>) => ({ env, ...createPrograms(env) });

function entry(path: string, text: string | Buffer): Entry {
  return { path, mode: 0o644, content: { kind: 'bytes', bytes: Buffer.from(text) }, owner: ':lib' };
}

/** Modules with all that CPython writes in its own order: sets, shared names, nested functions, long numbers. */
const modules = [
  entry(
    'pkg/__init__.py',
    'def f(x, *, y=1):\n    """Doc."""\n    if x in {"b", "a", "c", 3, None, b"x", 1.5}:\n        return lambda z: {"b", "a", "c"} and x in {"c", "b", "a"}\n    return 2 ** 80, 1j, (), ("a", ("b", 1)), x[1:2]\n',
  ),
  entry('pkg/ä.py', 'ä = "text ä"\nnames = ["a", "b"]\nfor ä in names: pass\n'),
  entry('old.py', 'print "Python 2"\n'),
  entry('nul.py', Buffer.from('x = 1\0\n')),
  entry('deep.py', `x = ${'('.repeat(5000)}1${')'.repeat(5000)}\n`),
  entry('data.txt', 'print()'),
];

async function compiled(
  version: string,
  files: readonly Entry[] = modules,
): Promise<ReadonlyMap<string, Buffer>> {
  const precompiler = createPrecompiler(hostOf(onlyPython(version, `python${version}`)));
  try {
    const { entries, failed } = await precompiler.compile(files, version, place);
    expect(failed + entries.length).toBe(files.filter(({ path }) => path.endsWith('.py')).length);
    return new Map(await Promise.all(entries.map(async (one) => [one.path, await contentOf(one)] as const)));
  } finally {
    precompiler.dispose();
  }
}

describe('compiled modules', () => {
  test.each(['3.8', '3.9', '3.10', '3.11', '3.12', '3.13'])(
    'are what Python %s compiles, and the same bytes each time',
    async (version) => {
      const tag = version.replace('.', '');
      const first = await compiled(version);
      expect([...first.keys()].sort()).toEqual([
        `pkg/__pycache__/__init__.cpython-${tag}.pyc`,
        `pkg/__pycache__/ä.cpython-${tag}.pyc`,
      ]);
      // Another order, other neighbours, other hashes of strings.
      for (const files of [modules.toReversed(), modules.slice(0, 1), modules]) {
        for (const [path, bytes] of await compiled(version, files))
          expect(bytes.equals(first.get(path)!)).toBe(true);
      }
      const script =
        'import importlib.util, json, marshal, sys\n' +
        'for name, source, pyc in json.load(sys.stdin):\n' +
        '    source, pyc = bytes.fromhex(source), bytes.fromhex(pyc)\n' +
        '    assert pyc[:4] == importlib.util.MAGIC_NUMBER and pyc[4:8] == b"\\1\\0\\0\\0", pyc[:8]\n' +
        '    assert pyc[8:16] == importlib.util.source_hash(source)\n' +
        '    assert marshal.loads(pyc[16:]) == compile(source, name, "exec", dont_inherit=True)\n';
      const input = await Promise.all(
        modules
          .slice(0, 2)
          .map(async (one, index) => [
            one.path,
            (await contentOf(one)).toString('hex'),
            [...first.values()][index]!.toString('hex'),
          ]),
      );
      mustRun(python(version), ['-c', script], { input: JSON.stringify(input) });
    },
  );

  test('a whole standard library stays the same in any order', async () => {
    const script =
      'import glob, json, os, sys\nd = os.path.dirname(os.__file__)\nprint(json.dumps([[os.path.basename(f), open(f, "rb").read().hex()] for f in sorted(glob.glob(d + "/*.py"))]))';
    const files = (JSON.parse(mustRun(python('3.10'), ['-c', script]).stdout) as [string, string][]).map(
      ([name, hex]) => entry(name, Buffer.from(hex, 'hex')),
    );
    const digest = async (list: readonly Entry[]) =>
      [...(await compiled('3.10', list))]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([path, bytes]) => `${path} ${createHash('sha256').update(bytes).digest('hex')}`);
    expect(await digest(files.toReversed())).toEqual(await digest(files));
  });

  test('nothing is imported or run, and nothing stays behind', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('lambda-package-')).length;
    const trace = join(directory, 'trace');
    const hostile = [
      entry('json.py', `open(${JSON.stringify(trace)}, "w")\n`),
      entry('sitecustomize.py', `open(${JSON.stringify(trace)}, "w")\n`),
      entry('encodings/evil.py', `open(${JSON.stringify(trace)}, "w")\n`),
      entry('cookie.py', '# coding: evil\n'),
    ];
    expect([...(await compiled('3.12', hostile)).keys()].length).toBe(3);
    expect(readdirSync(directory)).not.toContain('trace');
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('lambda-package-')).length).toBe(before);
  });
});

describe('findPython', () => {
  const empty = join(directory, 'empty');
  mkdirSync(empty, { recursive: true });
  const find = (env: Record<string, string>) => findPython(hostOf(env), '3.12', empty, place);

  test('takes that of setup-python, then python3.12, then python3', async () => {
    const root = mkdtempSync(join(directory, 'root-'));
    mkdirSync(join(root, 'bin'));
    writeFileSync(join(root, 'bin', 'python'), `#!/bin/sh\nexec ${python('3.12')} "$@"\n`, { mode: 0o755 });
    expect((await find({ ...onlyPython('3.12', 'python3.12'), pythonLocation: root })).program).toBe(
      join(root, 'bin', 'python'),
    );
    expect((await find(onlyPython('3.12', 'python3.12', 'python3'))).program).toBe('python3.12');
    expect((await find(onlyPython('3.12', 'python3'))).program).toBe('python3');
  });

  test('names what it looked for when there is none', async () => {
    const error: unknown = await find(onlyPython('3.11', 'python3')).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    const [diagnostic] = (error as UserError).diagnostics;
    expect(diagnostic).toMatchObject({ code: 'python-missing', place });
    expect(diagnostic!.help).toContain('python-version: "3.12"');
    expect(diagnostic!.notes!.join('\n')).toMatch(
      /pythonLocation, Python_ROOT_DIR[^]*`python3.12`: none\n.*`python3`: cpython 3\.11\.\d+/,
    );
  });
});

describe('precompile=True', () => {
  test('adds compiled modules, which Python imports instead of the sources', async () => {
    const dep = await makeWheel('dep', '1.0', 'py3-none-any', {
      'dep/__init__.py': 'value = 1\n',
      'dep/old.py': 'print "2"\n',
    });
    const files = (more: string) => ({
      'src/app.py': 'import dep\n\n\ndef main(event, context):\n    return [dep.__cached__, __cached__]\n',
      'src/BUILD': `python_sources(name="lib")\npython_requirement(name="dep", requirements=["dep"])\npython_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main"${more})\n`,
    });
    const env = onlyPython('3.12', 'python3.12');
    const packaged = await packageFiles(files(', precompile=True'), ['src:fn'], [dep], {}, env);
    expect(packaged.diagnostics).toEqual([]);
    const names = inspectZip(packaged.output()).map(({ name }) => name);
    expect(names.filter((name) => name.endsWith('.pyc'))).toEqual([
      '__pycache__/app.cpython-312.pyc',
      '__pycache__/lambda_function.cpython-312.pyc',
      'dep/__pycache__/__init__.cpython-312.pyc',
    ]);
    const { precompiled, unzippedSize } = packaged.packages[0]!;
    expect(precompiled).toMatchObject({ modules: 3, failed: 1 });
    const plain = await packageFiles(files(''), ['src:fn'], [dep]);
    expect(plain.packages[0]!.precompiled).toBe(null);
    expect(unzippedSize - plain.packages[0]!.unzippedSize).toBe(precompiled!.unzippedSize);
    const task = mkdtempSync(join(directory, 'task-'));
    mustRun(python('3.12'), ['-m', 'zipfile', '-e', packaged.output(), task]);
    // The content of the source no longer matters: the hash is not checked.
    writeFileSync(join(task, 'dep', '__init__.py'), 'value = 2\n');
    const script = 'import sys; sys.path.insert(0, "."); import dep, lambda_function; print(dep.value)';
    expect(mustRun(python('3.12'), ['-c', script], { cwd: task }).stdout).toBe('1\n');
    const again = await packageFiles(files(', precompile=True'), ['src:fn'], [dep], {}, env);
    expect(again.packages[0]!.sha256).toBe(packaged.packages[0]!.sha256);
  });

  test('without a Python is an error at the field, before anything is written', async () => {
    const { diagnostics, root } = await packageFiles(
      {
        'src/app.py': 'def main(event, context): pass\n',
        'src/BUILD':
          'python_sources(name="lib")\npython_aws_lambda_function(\n    name="fn", runtime="python3.12", handler="app.py:main",\n    precompile=True,\n)\n',
      },
      ['src:fn'],
      [],
      {},
      { PATH: directory },
    );
    expect(diagnostics).toMatchObject([{ code: 'python-missing', place: { path: 'src/BUILD', line: 4 } }]);
    expect(readdirSync(root)).not.toContain('dist');
  });
});
