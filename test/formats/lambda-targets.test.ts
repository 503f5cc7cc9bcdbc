import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inspectZip } from '../archive/support/inspect.ts';
import { makeWheel } from '../support/wheelhouse.ts';
import { packageFiles } from './support/package.ts';

const app = { 'src/app.py': 'import dep\n\ndef main(event, context):\n    return dep.value\n' };
const dep = await makeWheel('dep', '1.0', 'py3-none-any', { 'dep.py': 'value = 1\n' });
const requirement = 'python_requirement(name="dep", requirements=["dep"])\n';

const build = (target: string) => ({
  ...app,
  'src/BUILD': `python_sources(name="lib")\n${requirement}${target}\n`,
});
const codes = (diagnostics: readonly { code: string }[]) => diagnostics.map(({ code }) => code);

describe('python_aws_lambda_layer', () => {
  const layer = (more: string) =>
    packageFiles(
      build(`python_aws_lambda_layer(name="layer", runtime="python3.12", dependencies=[":lib"]${more})`),
      ['src:layer'],
      [dep],
    );
  const names = (path: string) => inspectZip(path).map(({ name }) => name);

  test('holds sources and requirements below `python/`, and no handler', async () => {
    const { output, lines } = await layer('');
    expect(names(output())).toEqual([
      'python/app.py',
      'python/dep-1.0.dist-info/',
      'python/dep-1.0.dist-info/METADATA',
      'python/dep-1.0.dist-info/RECORD',
      'python/dep-1.0.dist-info/WHEEL',
      'python/dep.py',
    ]);
    expect(lines).toEqual([
      'Wrote dist/src/layer.zip',
      '    Runtime: python3.12',
      '    Architecture: x86_64',
      'Wrote dist/src/layer.zip.metadata.json',
    ]);
    expect(readFileSync(`${output()}.metadata.json`, 'utf8')).toBe(
      '{\n  "architecture": "x86_64",\n  "runtime": "python3.12"\n}',
    );
  });

  test('leaves out sources or requirements when asked', async () => {
    const without = await layer(', include_sources=False');
    expect(names(without.output())).not.toContain('python/app.py');
    const sources = await layer(', include_requirements=False');
    expect(names(sources.output())).toEqual(['python/app.py']);
  });

  test('an empty one is refused', async () => {
    const { diagnostics, root } = await packageFiles(
      build(
        'python_aws_lambda_layer(name="layer", runtime="python3.12", dependencies=[":lib"], include_sources=False, include_requirements=False)',
      ),
      ['src:layer'],
      [dep],
    );
    expect(codes(diagnostics)).toEqual(['empty-package']);
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });

  test('needs `dependencies`, in the words of Pants', async () => {
    const { diagnostics } = await packageFiles(
      build('python_aws_lambda_layer(name="layer", runtime="python3.12")'),
      ['src:layer'],
      [dep],
    );
    expect(diagnostics.map(({ message }) => message)).toContain(
      "The 'dependencies' field in target src:layer must be defined.",
    );
  });
});

describe('fields of a function', () => {
  const lambda = (more: string, wheels = [dep], files: Readonly<Record<string, string>> = {}) =>
    packageFiles(
      {
        ...build(`python_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main"${more})`),
        ...files,
      },
      ['src:fn'],
      wheels,
    );

  test('layout="flat" is a directory', async () => {
    const { output, lines, packages } = await lambda(', layout="flat"');
    expect(lines[0]).toBe('Wrote dist/src/fn');
    expect(readdirSync(output()).sort()).toEqual([
      'app.py',
      'dep-1.0.dist-info',
      'dep.py',
      'lambda_function.py',
    ]);
    expect(existsSync(`${output()}.metadata.json`)).toBe(true);
    expect(packages[0]!.handler).toBe('lambda_function.handler');
  });

  test('layout="venv" and arguments of pex are refused, each with its place', async () => {
    const { diagnostics } = await lambda(
      ', layout="venv", pex3_venv_create_extra_args=["--collisions-ok", "--pip"], output_path="x.tar"',
    );
    expect(codes(diagnostics)).toEqual(['unsupported-layout', 'unsupported-field', 'output-not-zip']);
    expect(diagnostics.map(({ place }) => place?.line)).toEqual([3, 3, 3]);
    expect(diagnostics[1]!.message).toContain('`--pip`');
    expect(codes((await lambda(', pex_build_extra_args=["--no-strip"]')).diagnostics)).toEqual([
      'unsupported-field',
    ]);
    const joined = await lambda(', pex_build_extra_args=["--exclude dep"]');
    expect(joined.diagnostics[0]!.help).toBe('write two arguments: `"--exclude", "dep"`');
  });

  test('a handler that no import statement can name is refused, but not in the Lambdex layout', async () => {
    const bad = async (handler: string, toml: Readonly<Record<string, string>> = {}) => {
      const { diagnostics } = await packageFiles(
        {
          'src/app.py': 'class a:\n    def b(event, context): return 1\n',
          'src/my-app.py': 'def main(event, context): return 1\n',
          'src/BUILD': `python_sources(name="lib")\npython_aws_lambda_function(name="fn", runtime="python3.12", handler="${handler}")\n`,
          ...toml,
        },
        ['src:fn'],
      );
      return codes(diagnostics);
    };
    const lambdex = {
      'pants.toml':
        '[source]\nroot_patterns = ["src"]\n[python]\ninterpreter_constraints = ["CPython==3.12.*"]\n[lambdex]\nlayout = "lambdex"\n',
    };
    for (const handler of ['app:a.b', 'my-app.py:main', 'app.py:', 'app.py:a b', 'app.py:lambda']) {
      expect(await bad(handler)).toContain('handler-not-importable');
    }
    expect(await bad('app:a.b', lambdex)).toEqual([]);
    expect(await bad('my-app.py:main', lambdex)).toEqual([]);
  });

  test('placeholders of output_path', async () => {
    const place = async (path: string) => {
      const { lines, root, packages } = await lambda(`, output_path="${path}"`);
      expect(existsSync(join(root, packages[0]!.path))).toBe(true);
      return lines[0];
    };
    expect(await place('${spec_path_normalized}/x-$target_name_normalized${file_suffix}')).toBe(
      'Wrote dist/src/x-fn.zip',
    );
    // What is not replaced stays, as in Pants, but a shell would take it for its own.
    const { diagnostics } = await lambda(', output_path="$$a/${unknown}/$TARGET_name_normalized2.zip"');
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      [
        'output-characters',
        'The package of src:fn would be written to `$a/${unknown}/$TARGET_name_normalized2.zip`, which contains `$`',
      ],
    ]);
    expect(await place('a/../b/./c.zip')).toBe('Wrote dist/b/c.zip');
  });

  test('--collisions-ok makes a collision a warning', async () => {
    const other = await makeWheel('other', '1.0', 'py3-none-any', { 'dep.py': 'value = 2\n' });
    const files = {
      'src/BUILD':
        `python_sources(name="lib")\n${requirement}python_requirement(name="other", requirements=["other"])\n` +
        'python_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main", dependencies=[":other"])\n' +
        'python_aws_lambda_function(name="ok", runtime="python3.12", handler="app.py:main", dependencies=[":other"], pex3_venv_create_extra_args=["--collisions-ok"])\n',
    };
    const refused = await packageFiles({ ...app, ...files }, ['src:fn'], [dep, other]);
    expect(codes(refused.diagnostics)).toEqual(['file-collision']);
    expect(refused.diagnostics[0]!.help).toContain(
      'if the file of dep serves both, `pex3_venv_create_extra_args=["--collisions-ok"]` takes that one',
    );
    const allowed = await packageFiles({ ...app, ...files }, ['src:ok'], [dep, other]);
    expect(allowed.diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'warning file-collision',
    ]);
    expect(inspectZip(allowed.output()).map(({ name }) => name)).toContain('dep.py');
  });
});
