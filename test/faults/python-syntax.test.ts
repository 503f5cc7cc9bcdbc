import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { outlineModule } from '../../src/python/outline/outline.ts';
import { packageFiles } from '../formats/support/package.ts';
import { mustRun, python } from '../support/tools.ts';

const faultOf = (source: string | Buffer) => outlineModule(Buffer.from(source as string)).fault;

describe('what no Python can read', () => {
  test.each([
    ['def f()\n  pass\n', 1, 'the `def` statement has no `:`'],
    ['async def f()\n  pass\n', 1, 'the `def` statement has no `:`'],
    ['x = 1\nif x\n  y', 2, 'the `if` statement has no `:`'],
    ['class A\n  pass', 1, 'the `class` statement has no `:`'],
    ['x = (1,\n\n', 1, '`(` is never closed'],
    ['d = {"a": [1}\n', 1, '`}` closes the `[` of line 1'],
    ['x)', 1, '`)` closes nothing'],
    ['def f(\n  a\ndef g(): pass', 1, '`(` is never closed'],
    ['x = 0\n<<<<<<< HEAD\nx = 1\n=======\nx = 2\n>>>>>>> b\n', 2, 'a merge conflict is not resolved'],
    ['x = {\n<<<<<<< HEAD\n1: 2}\n', 2, 'a merge conflict is not resolved'],
    ['x = {\r\n=======\r\n1: 2}\r\n', 2, 'a merge conflict is not resolved'],
  ])('%j', (source, line, message) => {
    expect(faultOf(source)).toEqual({ line, message, isPython2: false });
  });

  test.each([
    'x = """\n=======\n<<<<<<< HEAD\n"""',
    'if (x\n  ): y',
    'x = f"{a[\'b\']:>{w}}"',
    'else_ = 1\nasync_ = 2\n',
    'lambda: 0\nx: int = 3\n',
    '',
  ])('not %j', (source) => {
    expect(faultOf(source)).toBeUndefined();
  });

  test('nothing in the standard library', () => {
    const { stdout } = mustRun(python('3.12'), ['-c', 'import json; print(json.__path__[0])']);
    const directory = join(stdout.trim(), '..');
    for (const folder of ['json', 'email', 'asyncio', 'importlib', 'unittest', '.']) {
      for (const name of readdirSync(join(directory, folder)).filter((one) => one.endsWith('.py'))) {
        expect([name, faultOf(readFileSync(join(directory, folder, name)))]).toEqual([name, undefined]);
      }
    }
  });
});

const build =
  'python_sources(name="lib")\npython_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main")\n';
const main = 'def main(event, context):\n    return 1\n';

describe('a package', () => {
  test.each([
    ['in the handler’s module', { 'src/app.py': `x = (\n${main}` }, 'src/app.py:1'],
    [
      'in what it loads',
      { 'src/app.py': `import lib\n${main}`, 'src/lib.py': '\ndef f()\n    pass\n' },
      'src/lib.py:2',
    ],
  ])('with a fault %s is an error', async (_, files, place) => {
    const made = await packageFiles({ ...files, 'src/BUILD': build }, ['src:fn']);
    expect(
      made.diagnostics.map(({ severity, code, place: at }) => `${severity} ${code} ${at!.path}:${at!.line!}`),
    ).toEqual([`error python-syntax ${place}`]);
  });

  test('that is a layer with such a file is written with a warning; its function, if it imports the file, is not', async () => {
    const files = {
      'src/app.py': `import lib\n${main}`,
      'src/lib.py': 'def f()\n    pass\n',
      'src/new.py': 'match x:\n    case 1: pass\n',
      'src/BUILD':
        'python_sources(name="lib")\npython_aws_lambda_layer(name="layer", runtime="python3.9", dependencies=["./lib.py:lib", "./new.py:lib"], include_sources=True)\n' +
        'python_aws_lambda_function(name="fn", runtime="python3.9", handler="app.py:main", layers=[":layer"])\n',
      'pants.toml': '[source]\nroot_patterns = ["src"]\n',
    };
    const codesOf = async (spec: string) =>
      (await packageFiles(files, [spec])).diagnostics
        .filter(({ code }) => code === 'python-syntax')
        .map(({ severity, place }) => `${severity} ${place!.path}:${place!.line!}`);
    expect(await codesOf('src:layer')).toEqual(['warning src/lib.py:1', 'warning src/new.py:1']);
    expect(await codesOf('src:fn')).toEqual(['error src/lib.py:1']);
  });

  test('with a fault in what a function may load is written', async () => {
    const files = {
      'src/app.py': `def late():\n    import lib\n${main}`,
      'src/lib.py': 'x = (\n',
      'src/BUILD': build,
    };
    expect((await packageFiles(files, ['src:fn'])).packages).toHaveLength(1);
  });
});
