import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openProject } from '../../src/project/project.ts';
import { dependencies } from '../../src/commands/dependencies.ts';
import { inspectZip, temporaryDirectory } from '../archive/support/inspect.ts';
import { mustRun, python } from '../support/tools.ts';
import { makeWheel, pexLock, type MadeWheel } from '../support/wheelhouse.ts';
import { packageFiles, type Packaged } from './support/package.ts';

const directory = temporaryDirectory();
const dep = await makeWheel('dep', '1.0', 'py3-none-any', {
  'dep/__init__.py': 'value = 1\n',
  'dep/sub.py': '',
});
const other = await makeWheel('other', '1.0', 'py3-none-any', { 'other.py': 'value = 2\n' });
const native = await makeWheel('native', '1.0', 'cp312-cp312-manylinux2014_x86_64', {
  'native.py': 'value = 3\n',
});
/** Two wheels in one package of the old kind, and two in one that is none. */
const [old1, old2] = await Promise.all(
  ['one', 'two'].map((part) =>
    makeWheel(`old_${part}`, '1.0', 'py3-none-any', {
      'old/__init__.py': "__path__ = __import__('pkgutil').extend_path(__path__, __name__)\n",
      [`old/${part}.py`]: `value = "${part}"\n`,
    }),
  ),
);
const [split1, split2] = await Promise.all(
  ['one', 'two'].map((part) =>
    makeWheel(`split_${part}`, '1.0', 'py3-none-any', { 'split/__init__.py': '', [`split/${part}.py`]: '' }),
  ),
);

const requirements = (...wheels: readonly MadeWheel[]) =>
  wheels.map(({ name }) => `python_requirement(name="${name}", requirements=["${name}"])\n`).join('');
const fn = (more = '', name = 'fn') =>
  `python_aws_lambda_function(name="${name}", runtime="python3.12", handler="app.py:main"${more})\n`;
const layer = (needs: string, name = 'layer', more = '') =>
  `python_aws_lambda_layer(name="${name}", runtime="python3.12", dependencies=[${needs}]${more})\n`;

const codes = ({ diagnostics }: Packaged) => diagnostics.map(({ severity, code }) => `${severity} ${code}`);
const namesIn = (path: string) =>
  inspectZip(path)
    .map(({ name }) => name)
    .filter((name) => !name.endsWith('/') && !name.includes('.dist-info'));

/** Calls the function with its layers as Lambda puts them on `sys.path`. */
function call(packaged: Packaged, layers: readonly string[], spec = 'src:fn'): unknown {
  const place = mkdtempSync(join(directory, 'run-'));
  for (const name of ['task', 'opt/python']) mkdirSync(join(place, name), { recursive: true });
  const unpack = 'import sys, zipfile; zipfile.ZipFile(sys.argv[1]).extractall(sys.argv[2])';
  mustRun(python('3.12'), ['-c', unpack, packaged.output(spec), join(place, 'task')]);
  for (const one of layers) mustRun(python('3.12'), ['-c', unpack, packaged.output(one), join(place, 'opt')]);
  const script =
    'import json, sys; sys.path[1:1] = [sys.argv[1] + "/task", sys.argv[1] + "/opt/python"]; import lambda_function; print(json.dumps(lambda_function.handler({}, None)))';
  return JSON.parse(mustRun(python('3.12'), ['-c', script, place], { cwd: place }).stdout);
}

describe('a function with layers', () => {
  test('leaves out wheels and sources that a layer holds, and runs', async () => {
    const files = {
      'src/app.py':
        'import dep\nimport other\nimport util\nfrom team.shared import name\nfrom team.own import mine\n\n\ndef main(event, context):\n    return [dep.value, other.value, util.value, name, mine]\n',
      'src/util.py': 'value = "util"\n',
      'src/team/shared.py': 'name = "shared"\n',
      'src/team/own.py': 'mine = "own"\n',
      'src/team/BUILD': 'python_sources()\n',
      'src/BUILD':
        requirements(dep, other) +
        'python_sources(name="lib")\n' +
        layer('":dep", "src/util.py:lib", "src/team/shared.py"') +
        fn(', layers=[":layer"]'),
    };
    const packaged = await packageFiles(files, ['src:fn', 'src:layer'], [dep, other]);
    expect(packaged.diagnostics).toEqual([]);
    expect(namesIn(packaged.output('src:fn'))).toEqual([
      'app.py',
      'lambda_function.py',
      'other.py',
      'team/own.py',
    ]);
    expect(inspectZip(packaged.output('src:fn')).map(({ name }) => name)).not.toContain('dep-1.0.dist-info/');
    expect(call(packaged, ['src:layer'])).toEqual([1, 2, 'util', 'shared', 'own']);
    const one = packaged.packages.find(({ target }) => target === 'src:fn')!;
    expect(one.wheels.map(({ name }) => name)).toEqual(['other']);
    expect(one.sources).toEqual(['src/app.py', 'src/team/own.py']);
    expect(one.layers).toEqual([
      {
        target: 'src:layer',
        unzippedSize: packaged.packages.find(({ target }) => target === 'src:layer')!.unzippedSize,
        wheels: [expect.objectContaining({ name: 'dep', version: '1.0' })],
        sources: ['src/team/shared.py', 'src/util.py'],
      },
    ]);
  });

  test('keeps packages together, but not namespace packages', async () => {
    const files = {
      'src/app.py':
        'import old.one\nimport old.two\nimport split.one\nimport split.two\nfrom pkg import a, b\n\n\ndef main(event, context):\n    return [old.one.value, old.two.value, a.value, b.value, split.__file__.split("/")[-3], old.one.__file__.split("/")[-3]]\n',
      'src/pkg/__init__.py': '',
      'src/pkg/a.py': 'value = "a"\n',
      'src/pkg/b.py': 'value = "b"\n',
      'src/pkg/BUILD': 'python_sources()\n',
      'src/BUILD':
        requirements(old1!, old2!, split1!, split2!)
          .replaceAll('requirements=["old_one"]', 'requirements=["old_one"], modules=["old.one"]')
          .replace('requirements=["old_two"]', 'requirements=["old_two"], modules=["old.two"]')
          .replace('requirements=["split_one"]', 'requirements=["split_one"], modules=["split.one"]')
          .replace('requirements=["split_two"]', 'requirements=["split_two"], modules=["split.two"]') +
        'python_sources(name="lib")\n' +
        layer('":old_one", ":split_one", "src/pkg/a.py"') +
        fn(', layers=[":layer"]'),
    };
    const packaged = await packageFiles(files, ['src:fn', 'src:layer'], [old1!, old2!, split1!, split2!]);
    expect(codes(packaged)).toEqual(['note layer-split', 'note layer-split']);
    expect(packaged.diagnostics.map(({ message }) => message).join('\n')).toMatch(
      /src:fn keeps its own copy of `pkg`[^]*keeps its own copy of `split`/,
    );
    expect(namesIn(packaged.output('src:fn'))).toEqual([
      'app.py',
      'lambda_function.py',
      'old/two.py',
      'pkg/__init__.py',
      'pkg/a.py',
      'pkg/b.py',
      'split/__init__.py',
      'split/one.py',
      'split/two.py',
    ]);
    expect(call(packaged, ['src:layer'])).toEqual(['one', 'two', 'a', 'b', 'task', 'python']);
  });

  test('a file that a module may read keeps its directory together', async () => {
    const packaged = await packageFiles(
      {
        'src/app.py': 'import util\n\n\ndef main(event, context):\n    return util.text\n',
        'src/util.py': 'import pathlib\n\ntext = pathlib.Path(__file__).with_name("conf.txt").read_text()\n',
        'src/conf.txt': 'text',
        'src/BUILD':
          'python_sources(name="lib")\nresource(name="conf", source="conf.txt")\n' +
          layer('"src/util.py:lib"') +
          fn(', dependencies=[":conf"], layers=[":layer"]'),
      },
      ['src:fn', 'src:layer'],
    );
    expect(call(packaged, ['src:layer'])).toBe('text');
  });

  test('two versions, or differing files, are errors that name both', async () => {
    const newer = await makeWheel('dep', '2.0', 'py3-none-any', { 'dep/__init__.py': 'value = 2\n' });
    const lock = (wheel: MadeWheel) =>
      pexLock(
        ['dep'],
        [
          {
            name: 'dep',
            version: wheel.version,
            artifacts: [{ url: `https://files.example/${wheel.filename}`, sha256: wheel.sha256 }],
          },
        ],
      );
    const packaged = await packageFiles(
      {
        'pants.toml':
          '[source]\nroot_patterns = ["src"]\n[python]\nenable_resolves = true\ndefault_resolve = "a"\ninterpreter_constraints = ["CPython==3.12.*"]\n[python.resolves]\na = "a.lock"\nb = "b.lock"\n',
        'a.lock': lock(dep),
        'b.lock': lock(newer),
        'src/app.py': 'import dep\n\n\ndef main(event, context):\n    return dep.value\n',
        'src/BUILD':
          'python_requirement(name="dep", requirements=["dep"], resolve=parametrize("a", "b"))\npython_sources(name="lib")\n' +
          layer('":dep@resolve=b"', 'layer', ', resolve="b"') +
          fn(', layers=[":layer"]'),
      },
      ['src:fn'],
      [dep, newer],
    );
    expect(packaged.diagnostics).toMatchObject([
      { severity: 'error', code: 'layer-version', place: { path: 'src/BUILD', line: 4 } },
    ]);
    expect(packaged.diagnostics[0]!.message).toBe(
      'dep appears twice in src:fn and its layers: 2.0 in src:layer (`dep-2.0-py3-none-any.whl`) and 1.0 in src:fn (`dep-1.0-py3-none-any.whl`); one would hide the other',
    );
    const roots = {
      'a/util.py': 'value = 1\n',
      'b/util.py': 'value = 2\n',
      'a/BUILD': 'python_sources()\n',
      'b/BUILD': 'python_sources()\n',
    };
    const differing = await packageFiles(
      {
        ...roots,
        'pants.toml':
          '[source]\nroot_patterns = ["src", "a", "b"]\n[python]\ninterpreter_constraints = ["CPython==3.12.*"]\n',
        'src/app.py': 'def main(event, context):\n    return 1\n',
        'src/BUILD':
          'python_sources(name="lib")\n' +
          layer('"b/util.py"') +
          fn(', dependencies=["a/util.py"], layers=[":layer"]'),
      },
      ['src:fn'],
    );
    expect(differing.diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'layer-collision: `util.py` is in src:fn (from a/util.py) and in the layer src:layer (from b/util.py), with different content',
    ]);
  });

  const small = (targets: string, spec = ['src:fn']) =>
    packageFiles(
      {
        'src/app.py': 'def main(event, context):\n    return 1\n',
        'src/BUILD': requirements(native, dep) + 'python_sources(name="lib")\n' + targets,
      },
      spec,
      [native, dep],
    );

  test('too many, no layers, unknown ones, and the old layout are errors', async () => {
    const six = [1, 2, 3, 4, 5, 6];
    const many = await small(
      six.map((n) => layer('":dep"', `l${n}`)).join('') +
        fn(`, layers=[${six.map((n) => `":l${n}"`).join(', ')}]`),
    );
    expect(codes(many)).toEqual(['error too-many-layers']);
    expect(codes(await small(fn(', layers=[":lib"]')))).toEqual(['error not-a-layer']);
    expect(codes(await small(fn(', layers=[":nothing"]')))).toContain('error unknown-address');
    const lambdex = await packageFiles(
      {
        'pants.toml':
          '[GLOBAL]\npants_version = "2.17.1"\n[source]\nroot_patterns = ["src"]\n[python]\ninterpreter_constraints = ["CPython==3.12.*"]\n[lambdex]\nlayout = "lambdex"\n',
        'src/app.py': 'def main(event, context):\n    return 1\n',
        'src/BUILD': 'python_sources(name="lib")\n' + layer('":lib"') + fn(', layers=[":layer"]'),
      },
      ['src:fn'],
    );
    expect(codes(lambdex)).toEqual(['error unsupported-field']);
  });

  test('a layer for another processor or Python is refused when it holds compiled wheels', async () => {
    const arm = ', layers=[":layer"], architecture="arm64"';
    expect(codes(await small(layer('":native"') + fn(arm)))).toEqual(['error layer-platform']);
    expect(codes(await small(layer('":dep"') + fn(arm)))).toEqual([]);
    const both =
      'python_aws_lambda_layer(name="layer", runtime="python3.12", dependencies=[":dep"], architecture=parametrize("x86_64", "arm64"))\n';
    const { packages, diagnostics } = await small(both + fn(arm));
    expect(diagnostics).toEqual([]);
    expect(packages[0]!.layers.map(({ target }) => target)).toEqual(['src:layer@architecture=arm64']);
  });

  test('the handler may be in a layer', async () => {
    const packaged = await small(layer('"src/app.py:lib"') + fn(', layers=[":layer"]'), [
      'src:fn',
      'src:layer',
    ]);
    expect(packaged.diagnostics).toEqual([]);
    expect(namesIn(packaged.output('src:fn'))).toEqual(['lambda_function.py']);
    expect(call(packaged, ['src:layer'])).toBe(1);
    expect(
      codes(await small(layer('":dep"') + fn(', layers=[":layer"]').replace('app.py:main', 'nothing:main'))),
    ).toContain('error handler-module-missing');
  });

  test('layers are dependencies of their own kind', async () => {
    const { root } = await small(layer('":dep"') + fn(', layers=[":layer"]'));
    const project = openProject({ cwd: root, env: {} }, { buildRoot: root });
    const query = { specs: ['src:fn'], transitive: false, closed: false, format: 'text' as const };
    expect(dependencies(project, query).text).toBe('src/app.py:lib\nsrc:layer');
    expect(project.graph.closure(['src:fn'])).toEqual(['src/app.py:lib', 'src:fn']);
  });
});
