import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeWheel } from '../support/wheelhouse.ts';
import { packageFiles } from '../formats/support/package.ts';

const main = '\ndef main(event, context):\n    return 1\n';
const fn = (more = '') =>
  `python_sources(name="lib")\npython_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main"${more})\n`;
const dep = await makeWheel('dep', '1.0', 'py3-none-any', { 'dep.py': 'value = 1\n' });

/** What is said of a function whose `app.py` begins with `source`. */
async function saidOf(source: string, files: Readonly<Record<string, string>> = {}, wheels = [dep]) {
  const made = await packageFiles(
    { 'src/app.py': `${source}\n${main}`, 'src/BUILD': fn(), ...files },
    ['src:fn'],
    wheels,
  );
  const imports = made.diagnostics.filter(({ code }) => code === 'unresolved-import');
  return { ...made, imports, isWritten: existsSync(join(made.root, 'dist')) };
}

describe('an import that nothing provides', () => {
  test.each([
    ['error', 'at load', 'import gone'],
    ['error', 'at load, in a class', 'class C:\n    import gone'],
    ['error', 'of a name', 'from gone.deep import a, b, c'],
    ['warning', 'in a function', 'def f():\n    import gone'],
    ['warning', 'under a condition', 'import os\nif os.environ.get("A"):\n    import gone'],
    ['note', 'for type checkers', 'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import gone'],
    ['note', 'that is caught', 'try:\n    import gone\nexcept ImportError:\n    gone = None'],
    [
      'note',
      'that is suppressed',
      'from contextlib import suppress\nwith suppress(ImportError):\n    import gone',
    ],
  ])('%s: %s', async (severity, _, source) => {
    const { imports, isWritten } = await saidOf(source);
    expect(imports).toMatchObject([{ severity, message: expect.stringContaining('`gone`') as string }]);
    expect(imports[0]!.message).not.toContain('Pants');
    expect(imports[0]!.place).toMatchObject({ path: 'src/app.py' });
    expect(isWritten).toBe(severity !== 'error');
  });

  test('is none in a layer with what its sources import, which is below `python/`', async () => {
    const layer =
      'python_sources(name="lib")\npython_requirement(name="dep", requirements=["dep"])\npython_aws_lambda_layer(name="fn", runtime="python3.12", dependencies=[":lib"], include_sources=True)\n';
    const { diagnostics, packages } = await saidOf('import dep, more\nfrom gone import x', {
      'src/BUILD': layer,
      'src/more.py': '',
    });
    expect(diagnostics.map(({ code, module }) => [code, module])).toEqual([['unresolved-import', 'gone']]);
    expect(packages).toHaveLength(1);
  });

  test('is silenced by the pragma and by `ignored_unowned_imports`', async () => {
    const pragma = await saidOf('import gone  # pants: no-infer-dep');
    expect(pragma.imports).toEqual([]);
    const option = await saidOf('import gone.deep', {
      'pants.toml':
        '[source]\nroot_patterns = ["src"]\n[python-infer]\nignored_unowned_imports = ["gone"]\n[python]\nenable_resolves = true\ndefault_resolve = "main"\n[python.resolves]\nmain = "main.lock"\n',
    });
    expect(option.imports).toEqual([]);
    expect(option.isWritten).toBe(true);
  });

  test('is an error where the handler loads it through another module, with the way there', async () => {
    const { imports } = await saidOf('import pkg.helper', {
      'src/pkg/__init__.py': '',
      'src/pkg/helper.py': 'from pkg import inner\n',
      'src/pkg/inner.py': 'import gone\n',
      'src/pkg/BUILD': 'python_sources()\n',
    });
    expect(imports).toMatchObject([
      {
        severity: 'error',
        place: { path: 'src/pkg/inner.py', line: 1 },
        notes: ['the handler loads it: src/app.py → src/pkg/helper.py → src/pkg/inner.py'],
      },
    ]);
  });

  test('is a warning in a module that the handler loads in a function only', async () => {
    const { imports } = await saidOf('def f():\n    import helper', { 'src/helper.py': 'import gone\n' });
    expect(imports).toMatchObject([{ severity: 'warning', place: { path: 'src/helper.py' } }]);
  });

  test('is reported once for all its places and packages', async () => {
    const made = await packageFiles(
      {
        'src/app.py': `from gone import a, b\nimport helper\n${main}`,
        'src/helper.py': 'from gone import (\n    c,\n    d,\n)\n\nimport gone.e\n',
        'src/BUILD': `${fn()}python_aws_lambda_function(name="other", runtime="python3.12", handler="app.py:main")\n`,
      },
      ['src:'],
    );
    expect(made.diagnostics).toMatchObject([
      {
        code: 'unresolved-import',
        message: expect.stringContaining('Nothing in src:fn, src:other provides `gone`') as string,
        notes: ['also imported at src/helper.py:2-3, src/helper.py:6'],
      },
    ]);
  });

  test('is an error where `sys.path` gets a directory that lacks the module, whatever others have', async () => {
    const path = 'import os, sys\nsys.path.insert(0, os.path.join(os.path.dirname(__file__), ".."))\n';
    const files = {
      'src/pkg/__init__.py': '',
      'src/pkg/sub/__init__.py': '',
      'src/pkg/sub/mod.py': `${path}import service.dal\n`,
      'src/pkg/BUILD': 'python_sources(sources=["**/*.py"])\n',
    };
    const lacking = await saidOf('import pkg.sub.mod\nimport pkg.other.service', {
      ...files,
      'src/pkg/other/__init__.py': '',
      'src/pkg/other/service.py': '',
    });
    expect(lacking.imports).toMatchObject([
      { severity: 'error', place: { path: 'src/pkg/sub/mod.py', line: 3 } },
    ]);
    const having = await saidOf('import pkg.sub.mod\nimport pkg.service.dal', {
      ...files,
      'src/pkg/service/__init__.py': '',
      'src/pkg/service/dal.py': '',
    });
    expect(having.imports).toEqual([]);
    // The package is there, but not this module of it.
    const partly = await saidOf('import pkg.sub.mod\nimport pkg.service.other', {
      ...files,
      'src/pkg/service/__init__.py': '',
      'src/pkg/service/other.py': '',
    });
    expect(partly.imports).toMatchObject([{ severity: 'warning', place: { path: 'src/pkg/sub/mod.py' } }]);
    expect(having.isWritten).toBe(true);
  });

  test('what the runtime or a wheel brings is not one', async () => {
    const { diagnostics, isWritten } = await saidOf(
      'import boto3, botocore.session, os, dep\nfrom dep import value',
      {
        'src/BUILD': `${fn()}python_requirement(name="dep", requirements=["dep"])\n`,
      },
    );
    expect(diagnostics).toMatchObject([
      {
        severity: 'note',
        code: 'import-of-runtime',
        message: expect.stringContaining('boto3, botocore') as string,
      },
    ]);
    expect(isWritten).toBe(true);
  });

  test('what a layer brings to a function without requirements does not come from the runtime', async () => {
    const without = fn(', include_requirements=False');
    const own = 'python_requirement(name="boto3", requirements=["boto3"])\n';
    const { diagnostics } = await saidOf('import boto3', { 'src/BUILD': `${without}${own}` });
    expect(diagnostics).toEqual([]);
    const undeclared = await saidOf('import boto3', { 'src/BUILD': without });
    expect(undeclared.diagnostics.map(({ code }) => code)).toEqual(['import-of-runtime']);
  });

  test('what a wheel makes of names below its package is its own business', async () => {
    const six = await makeWheel('lazy', '1.0', 'py3-none-any', {
      'lazy.py': '',
      'pkg/__init__.py': '',
      'space/in/mod.py': '',
    });
    const { imports } = await saidOf(
      'import lazy.moves.urllib\nfrom pkg.dynamic.deep import x\nimport space.other',
      {
        'src/BUILD': `${fn()}python_requirement(name="six", requirements=["lazy"], modules=["lazy", "pkg", "space"])\n`,
      },
      [six],
    );
    expect(imports.map(({ module }) => module)).toEqual(['space.other']);
  });
});

describe('the reason and the line to write', () => {
  test('a module of the standard library of another Python', async () => {
    const { imports } = await saidOf('import distutils.core');
    expect(imports).toMatchObject([
      { severity: 'error', notes: ['it is in the standard library of other versions of Python only'] },
    ]);
  });

  test('a file that no target owns', async () => {
    const { imports } = await saidOf('from util import strings\nimport util.strings', {
      'src/util/__init__.py': '',
      'src/util/strings.py': '',
    });
    expect(imports).toMatchObject([
      {
        severity: 'error',
        notes: ['src/util/strings.py is that module; no target owns it'],
        help: 'add `python_sources()` to src/util/BUILD',
      },
    ]);
  });

  test('a file that the default globs skip', async () => {
    const { imports } = await saidOf('import test_data', { 'src/test_data.py': '' });
    expect(imports).toMatchObject([
      {
        severity: 'error',
        notes: ['src/test_data.py is that module; no target owns it'],
        help: 'add `python_source(name="test_data", source="test_data.py")` to src/BUILD',
      },
    ]);
  });

  test('a requirement that looks like type stubs', async () => {
    const stubs = await makeWheel('types_aiobotocore_s3', '1.0', 'py3-none-any', {
      'types_aiobotocore_s3/__init__.py': '',
    });
    const { imports } = await saidOf(
      'from types_aiobotocore_s3 import S3Client',
      {
        'src/BUILD': `${fn()}python_requirement(name="s3", requirements=["types-aiobotocore-s3"])\n`,
      },
      [stubs],
    );
    expect(imports).toMatchObject([
      {
        severity: 'error',
        notes: [
          'the requirement `types-aiobotocore-s3` (src:s3) counts as the type stubs of `aiobotocore_s3`',
        ],
        help: 'add `modules=["types_aiobotocore_s3"]` to src:s3',
      },
    ]);
  });

  test('a requirement of which only the type stubs are there', async () => {
    const stubs = await makeWheel('types_gone', '1.0', 'py3-none-any', { 'gone-stubs/__init__.pyi': '' });
    const { imports } = await saidOf(
      'import gone',
      { 'src/BUILD': `${fn()}python_requirement(name="stubs", requirements=["types-gone"])\n` },
      [stubs],
    );
    expect(imports).toMatchObject([{ severity: 'error' }]);
    expect(imports[0]!.notes ?? []).toEqual([]);
  });

  test('a requirement whose wheel has not the module that it is said to give', async () => {
    const { imports } = await saidOf('import gone', {
      'src/BUILD': `${fn()}python_requirement(name="dep", requirements=["dep"], modules=["gone"])\n`,
    });
    expect(imports).toMatchObject([
      {
        severity: 'error',
        notes: ['src:dep is said to give it, and what is packaged of it has no such module'],
        help: 'lock a version of src:dep that has it, or correct its `modules`',
      },
    ]);
  });

  test.each([
    [
      'poetry.lock',
      '[[package]]\nname = "helper-lib"\nversion = "1.0"\noptional = false\npython-versions = "*"\nfiles = []\n\n[package.source]\ntype = "directory"\nurl = "../../libs/helper_lib"\n\n[metadata]\nlock-version = "2.1"\npython-versions = "*"\ncontent-hash = "x"\n',
    ],
    ['requirements.txt', 'idna==3.10\n-e ./packages/helper_lib\n'],
  ])('a project that %s has and no target asks for', async (lock, text) => {
    const { imports } = await saidOf('import helper_lib', {
      'pants.toml': `[source]\nroot_patterns = ["src"]\n[python]\nenable_resolves = true\ndefault_resolve = "main"\n[python.resolves]\nmain = "${lock}"\n`,
      [lock]: text,
    });
    expect(imports).toMatchObject([
      {
        severity: 'error',
        notes: [`${lock} has the project \`helper-lib\`, and no target requires it`],
        help: 'add `python_requirement(name="helper-lib", requirements=["helper-lib"])` to a BUILD file',
      },
    ]);
  });

  test.each([
    [
      'libs/helper_lib/helper_lib/__init__.py',
      'poetry.lock',
      '[[package]]\nname = "helper-lib"\nversion = "1.0"\noptional = false\npython-versions = "*"\nfiles = []\n\n[package.source]\ntype = "directory"\nurl = "libs/helper_lib"\n\n[metadata]\nlock-version = "2.1"\npython-versions = "*"\ncontent-hash = "x"\n',
      'add `python_requirement(name="helper-lib", requirements=["helper-lib"])` to a BUILD file',
    ],
    [
      'packages/common/src/helper_lib/__init__.py',
      'requirements.txt',
      'idna==3.10\n-e ./packages/common\n',
      'add `python_requirement(name="acme-common", requirements=["acme-common"], modules=["helper_lib"])` to a BUILD file',
    ],
  ])(
    '%s, of a project that %s has, unless the importing file is of it, too',
    async (file, lock, text, help) => {
      const files = {
        'pants.toml': `[source]\nroot_patterns = ["src", "packages/*"]\n[python]\nenable_resolves = true\ndefault_resolve = "main"\n[python.resolves]\nmain = "${lock}"\n`,
        [lock]: text,
        'packages/common/pyproject.toml': '[project]\nname = "acme-common"\nversion = "1.0"\n',
        [file]: '',
      };
      const outside = await saidOf('import helper_lib', files);
      expect(outside.imports).toMatchObject([{ severity: 'error', help }]);
      expect(outside.imports[0]!.notes![0]).toMatch(
        new RegExp(`^${file} is that module, of the project .* in ${lock}, and no target requires it$`),
      );
      const inside = await packageFiles(
        {
          ...files,
          [`${file.split('/', 2).join('/')}/app.py`]: `import helper_lib\n${main}`,
          [`${file.split('/', 2).join('/')}/BUILD`]: fn(),
        },
        [`${file.split('/', 2).join('/')}:fn`],
      );
      expect(inside.diagnostics[0]!.help).toMatch(/python_sources|root_patterns/);
    },
  );

  test.each([
    ['import yaml', 'pyyaml', ''],
    ['from google.api_core import retry', 'google-api-core', ', modules=["google.api_core"]'],
    ['import zope.event.classhandler', 'zope-event', ', modules=["zope.event"]'],
  ])('%s, of a project of the lock that only other projects require', async (source, name, modules) => {
    const { imports } = await saidOf(source, {
      'pants.toml':
        '[source]\nroot_patterns = ["src"]\n[python]\nenable_resolves = true\ndefault_resolve = "main"\n[python.resolves]\nmain = "requirements.txt"\n',
      'requirements.txt': `six==1.0\n${name}==1.0\n`,
    });
    expect(imports).toMatchObject([
      {
        severity: 'error',
        notes: [`requirements.txt has the project \`${name}\`, and no target requires it`],
        help: `add \`python_requirement(name="${name}", requirements=["${name}"]${modules})\` to a BUILD file`,
      },
    ]);
  });

  test('a file beside, where the directory is not a source root', async () => {
    const made = await packageFiles(
      {
        'pants.toml': '[source]\nroot_patterns = ["/"]\n',
        'functions/orders/app.py': `import helper\n${main}`,
        'functions/orders/helper.py': '',
        'functions/orders/BUILD': fn(),
      },
      ['functions/orders:fn'],
    );
    expect(made.diagnostics).toMatchObject([
      {
        severity: 'error',
        notes: ['functions/orders/helper.py would be this module if `functions/orders` were a source root'],
        help: 'write `root_patterns = ["/", "/functions/orders"]` below `[source]` in pants.toml',
      },
    ]);
  });

  test('a dependency that is removed', async () => {
    const { imports } = await saidOf('import helper', {
      'src/helper.py': '',
      'src/BUILD':
        'python_sources(name="lib", overrides={"app.py": {"dependencies": ["!./helper.py:lib"]}})\npython_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main")\n',
    });
    expect(imports).toMatchObject([
      { severity: 'error', help: expect.stringContaining('take `!src/helper.py:lib` out') as string },
    ]);
  });

  test('a submodule that is not checked out', async () => {
    const { imports } = await saidOf('import common', {
      '.gitmodules': '[submodule "c"]\n\tpath = libs/common\n\turl = x\n',
    });
    expect(imports).toMatchObject([
      {
        severity: 'error',
        notes: ['the submodule `libs/common` is not checked out and may hold it'],
        help: expect.stringContaining('submodules: recursive') as string,
      },
    ]);
  });
});

describe('a requirement that is left out on purpose', () => {
  const without = (more: string) => ({
    'src/BUILD': `${fn(more)}python_requirement(name="dep", requirements=["dep"])\n`,
  });

  test('by `!!` is a warning: a layer may bring it', async () => {
    const { imports, isWritten } = await saidOf('import dep', without(', dependencies=["!!:dep"]'));
    expect(imports).toMatchObject([
      {
        severity: 'warning',
        notes: ['src:dep provides it, and is left out of the package by `!!` or `--exclude`'],
      },
    ]);
    expect(isWritten).toBe(true);
  });

  test('by `!!` is a warning where the names are in brackets, on lines of their own', async () => {
    const { imports, isWritten, diagnostics } = await saidOf(
      'from dep.a import (\n    x,\n    y,\n)',
      without(', dependencies=["!!:dep"]'),
    );
    expect(imports).toMatchObject([{ severity: 'warning' }]);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(isWritten).toBe(true);
  });

  test('by `--exclude` says so', async () => {
    const { imports } = await saidOf('import dep', without(', pex_build_extra_args=["--exclude", "dep"]'));
    expect(imports).toMatchObject([
      {
        severity: 'warning',
        message:
          'Nothing in src:fn provides `dep`: the import would fail as soon as the package is loaded, unless a layer brings it',
        notes: ['src:dep provides it, and is left out of the package by `!!` or `--exclude`'],
      },
    ]);
  });

  test('by `include_requirements=False` is nothing to say', async () => {
    const { imports } = await saidOf('import dep', without(', include_requirements=False'));
    expect(imports).toEqual([]);
  });

  test('by `include_requirements=False` is nothing to say where each resolve has its own, and sources are of both', async () => {
    const resolves = ['main', 'other'];
    const { imports, isWritten } = await saidOf('import lib.both', {
      'pants.toml':
        '[source]\nroot_patterns = ["src"]\n[python]\nenable_resolves = true\ndefault_resolve = "main"\n[python.resolves]\nmain = "main.lock"\nother = "other.lock"\n',
      'src/lib/both.py': 'import dep\n',
      'src/lib/BUILD': 'python_sources(resolve=parametrize("main", "other"))\n',
      'src/BUILD': `python_sources(name="lib", resolve="other")\npython_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main", resolve="other", include_requirements=False)\n${resolves.map((one) => `python_requirement(name="dep-${one}", requirements=["dep"], resolve="${one}")\n`).join('')}`,
    });
    expect(imports).toEqual([]);
    expect(isWritten).toBe(true);
  });

  test.each([
    ['import gone', 'warning'],
    ['import unowned', 'error'],
  ])(
    'by `include_requirements=False`, what nothing declares may be in a layer: %s is %s',
    async (source, severity) => {
      const files = { ...without(', include_requirements=False'), 'src/unowned.py': '' };
      const build = files['src/BUILD'].replace('name="lib"', 'name="lib", sources=["app.py"]');
      const { imports } = await saidOf(source, { ...files, 'src/BUILD': build });
      expect(imports).toMatchObject([{ severity }]);
    },
  );
});

describe('a requirement that provides the module is there, but not for the package', () => {
  const toml =
    '[source]\nroot_patterns = ["src"]\n[python]\nenable_resolves = true\ndefault_resolve = "main"\n[python.resolves]\nmain = "main.lock"\nother = "other.lock"\n';

  test.each([
    [
      'its marker is for others',
      'python_requirement(name="dep", requirements=["dep; python_version < \\"3.11\\""])',
      'the requirement that provides `dep` is only for environments where `python_version < "3.11"`',
    ],
    [
      'it is of another resolve',
      'python_requirement(name="dep", requirements=["dep"], resolve="other")',
      'src:dep provides it in the resolve `other`; src/app.py:lib is of `main`',
    ],
  ])('%s: an error', async (_, requirement, note) => {
    const { imports, isWritten } = await saidOf('import dep', {
      'pants.toml': toml,
      'src/BUILD': `${fn()}${requirement}\n`,
    });
    expect(imports).toMatchObject([{ severity: 'error', notes: [note] }]);
    expect(isWritten).toBe(false);
  });
});

test('findings are data of the package', async () => {
  const { packages } = await saidOf('def f():\n    import gone');
  expect(packages[0]!.findings).toEqual([
    {
      code: 'unresolved-import',
      severity: 'warning',
      message:
        'Nothing in src:fn provides `gone`: the import would fail when the function around it is called',
      help: expect.stringContaining('add the requirement that provides it') as string,
      notes: [],
      place: { path: 'src/app.py', line: 2 },
      entry: null,
      from: null,
    },
  ]);
});

describe('an import that only the walk can judge', () => {
  const build =
    'python_sources(name="lib")\npython_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main")\n';
  const main = '\n\ndef main(event, context):\n    return 1\n';

  test.each([
    [
      'a condition that holds',
      'import sys\nif sys.version_info >= (3, 8):\n    import gone\n',
      'error unresolved-import 3',
    ],
    [
      'a condition that does not hold',
      'import sys\nif sys.version_info < (3, 8):\n    import gone\n',
      'note unresolved-import 3',
    ],
    [
      'a condition that nobody knows',
      'import os\nif os.environ.get("X"):\n    import gone\n',
      'warning unresolved-import 3',
    ],
    [
      'a handler that raises again',
      'try:\n    import gone\nexcept ImportError:\n    raise\n',
      'error unresolved-import 2',
    ],
    [
      'a handler that does not',
      'try:\n    import gone\nexcept ImportError:\n    gone = None\n',
      'note unresolved-import 2',
    ],
  ])('%s', async (_, text, expected) => {
    const made = await packageFiles({ 'src/app.py': text + main, 'src/BUILD': build }, ['src:fn']);
    const found = made.diagnostics.map(
      ({ severity, code, place }) => `${severity} ${code} ${place?.line ?? ''}`,
    );
    expect(found.filter((one) => /missing-module|unresolved-import/.test(one))).toEqual([expected]);
  });
});

describe('the imports of a function in an archive are looked up in the function', () => {
  const build = `${fn()}python_requirement(name="dep", requirements=["dep"])
archive(name="inner", format="zip", packages=[":fn"])
archive(name="outer", format="tar", packages=[":inner"])
`;

  test.each(['src:inner', 'src:outer'])('%s of one that can be loaded: nothing is said', async (spec) => {
    const made = await packageFiles(
      { 'src/app.py': `import dep\n${main}`, 'src/BUILD': build },
      [spec],
      [dep],
    );
    expect(made.diagnostics).toEqual([]);
    expect(made.packages).toHaveLength(1);
  });

  test.each(['src:inner', 'src:outer'])('%s of one that cannot be loaded is not written', async (spec) => {
    const files = { 'src/app.py': `import gone\n${main}`, 'src/BUILD': build };
    const made = await packageFiles(files, [spec], [dep]);
    expect(made.diagnostics).toMatchObject([
      {
        severity: 'error',
        code: 'unresolved-import',
        message: expect.stringContaining('Nothing in src:fn provides `gone`') as string,
      },
    ]);
    expect(made.manifest!.packages[0]!.findings).toMatchObject([{ code: 'unresolved-import' }]);
    expect(existsSync(join(made.root, 'dist'))).toBe(false);
  });

  test('a fault elsewhere that may be why is told, and nothing else', async () => {
    const files = {
      ...{ 'src/app.py': `import gone\n${main}`, 'src/BUILD': build },
      '3rdparty/BUILD': 'python_requirements(name="reqs"\n',
    };
    const made = await packageFiles(files, ['src:inner'], [dep]);
    expect(made.diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual([
      'error syntax-error',
    ]);
  });

  test('both of them in one run: it is told once', async () => {
    const files = { 'src/app.py': `import gone\n${main}`, 'src/BUILD': build };
    const made = await packageFiles(files, ['src:'], [dep]);
    expect(made.diagnostics.map(({ code }) => code)).toEqual(['unresolved-import']);
  });
});
