import { describe, expect, test } from 'vitest';
import { makeWheel } from '../support/wheelhouse.ts';
import { packageFiles } from '../formats/support/package.ts';

const main = 'def main(event, context):\n    return 1\n';
const fn = (name: string, runtime = 'python3.12') =>
  `python_aws_lambda_function(name="${name}", runtime="${runtime}", handler="app.py:main")\n`;

test.each([
  ['python312', 'did you mean `python3.12`?'],
  [
    'python3.99',
    'use one of them; a runtime newer than this version can be described: `platforms` (`--platforms FILE`, docs/platform-data.md)',
  ],
])('a runtime that does not exist: %s', async (runtime, help) => {
  const files = { 'src/app.py': main, 'src/BUILD': `python_sources(name="lib")\n${fn('fn', runtime)}` };
  expect((await packageFiles(files, ['src:fn'])).diagnostics).toMatchObject([
    { code: 'invalid-choice', help },
  ]);
});

describe('names of old versions of Pants are errors that say today’s', () => {
  test.each([
    ['python_library(name="lib")', 'undefined-name', '`python_sources`'],
    ['python_binary(name="bin")', 'undefined-name', '`pex_binary`'],
    ['python_requirement_library(name="r")', 'undefined-name', '`python_requirement`'],
    ['python_app(name="a")', 'undefined-name', '`archive`'],
    ['python_requirements(name="r", requirements_relpath="x.txt")', 'unknown-field', '`source`'],
    ['poetry_requirements(name="r", pyproject_toml_relpath="x/pyproject.toml")', 'unknown-field', '`source`'],
    ['pipenv_requirements(name="r", pipfile_target="//:p")', 'unknown-field', '`source`'],
    [
      'python_requirement(name="r", requirements=["a"], module_mapping={"a": ["b"]})',
      'unknown-field',
      '`modules`',
    ],
    [
      'pex_binary(name="b", entry_point="app.py", compatibility=">=3.8")',
      'unknown-field',
      '`interpreter_constraints`',
    ],
    ['pex_binary(name="b", sources=["app.py"])', 'unknown-field', '`entry_point='],
    ['pex_binary(name="b", entry_point="app.py", zip_safe=False)', 'unknown-field', '`layout="loose"`'],
    [
      'python_distribution(name="d", provides=python_artifact(name="d"), setup_py_commands=["sdist"])',
      'unknown-field',
      '`wheel`',
    ],
    ['experimental_run_in_sandbox(name="x", runnable=":b")', 'undefined-name', '`adhoc_tool`'],
    [
      'python_aws_lambda_function(name="o", runtime="python3.12", handler="app.py:main", binary=":b")',
      'unknown-field',
      '`handler=',
    ],
  ])('%s', async (line, code, today) => {
    const made = await packageFiles({ 'src/app.py': main, 'src/BUILD': `${line}\n${fn('fn')}` }, ['src:fn']);
    const found = made.diagnostics.find((one) => one.code === code);
    expect(found).toMatchObject({ severity: 'error', help: expect.stringContaining(today) as string });
  });
});

test('an address in a missing directory names the one that is meant', async () => {
  const made = await packageFiles(
    {
      'src/app.py': main,
      'src/libs/common/a.py': '',
      'src/libs/common/BUILD': 'python_sources(name="lib")\n',
      'src/BUILD':
        'python_sources(name="lib")\npython_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main", dependencies=["src/libs/comon:lib"])\n',
    },
    ['src:fn'],
  );
  expect(made.diagnostics).toMatchObject([
    { code: 'unknown-address', help: 'did you mean `src/libs/common`?' },
  ]);
});

test('a runtime that has ended is reported once', async () => {
  const functions = ['a', 'b', 'c'].map((name) => fn(name, 'python3.8')).join('');
  const made = await packageFiles(
    { 'src/app.py': main, 'src/BUILD': `python_sources(name="lib")\n${functions}` },
    ['src:'],
  );
  const found = made.diagnostics.filter(({ code }) => code === 'runtime-deprecated');
  expect(found).toMatchObject([{ notes: ['also at src/BUILD:3, src/BUILD:4'] }]);
  expect(
    made.packages.every(({ findings }) => findings.some(({ code }) => code === 'runtime-deprecated')),
  ).toBe(true);
});

test('a fault of a wheel is told once for all packages that contain it', async () => {
  const wheel = await makeWheel('dep', '1.0', 'py3-none-any', {
    'dep.py': 'import gone\n',
    'soft.py': 'if len("a"):\n    import less\n',
  });
  const functions = ['a', 'b', 'c'].map((name) => fn(name, 'python3.12')).join('');
  const made = await packageFiles(
    {
      'src/app.py': `import dep\nimport soft\n${main}`,
      'src/BUILD': `python_sources(name="lib")\npython_requirement(name="dep", requirements=["dep"], modules=["dep", "soft"])\n${functions}`,
    },
    ['src:'],
    [wheel],
  );
  const told = made.diagnostics.filter(({ code }) => code === 'missing-module');
  expect(told.map(({ severity, message, notes }) => [severity, message, notes?.at(-1)])).toEqual([
    ['error', expect.stringMatching(/^src:a cannot be loaded: .*dep\.py:1/), 'also in src:b, src:c'],
    ['warning', expect.stringMatching(/^src:a may fail to load: .*soft\.py:2/), 'also in src:b, src:c'],
  ]);
});

test('a missing lock is reported at its line of pants.toml, with the command of its tool', async () => {
  const made = await packageFiles(
    {
      'pants.toml':
        '[source]\nroot_patterns = ["src"]\n[python]\nenable_resolves = true\ndefault_resolve = "main"\n\n[python.resolves]\nother = "o.lock"\nmain = "uv.lock"\n',
      'src/app.py': `import dep\n${main}`,
      'src/BUILD': `python_sources(name="lib")\npython_requirement(name="dep", requirements=["dep"])\n${fn('fn')}`,
    },
    ['src:fn'],
  );
  expect(made.diagnostics).toMatchObject([
    {
      code: 'lock-missing',
      place: { path: 'pants.toml', line: 9, column: 1 },
      help: 'create it with `uv lock`',
    },
  ]);
});

test('a project without a wheel is one error for all extras, versions and architectures', async () => {
  const wheel = await makeWheel('dep', '1.0', 'cp39-cp39-win_amd64', { 'dep.py': '' });
  const made = await packageFiles(
    {
      'src/app.py': `import dep\n${main}`,
      'src/BUILD':
        'python_sources(name="lib")\npython_requirement(name="dep", requirements=["dep", "dep[more]"])\n' +
        ['x86_64', 'arm64']
          .flatMap((architecture) =>
            ['python3.12', 'python3.13'].map(
              (runtime) =>
                `python_aws_lambda_function(name="${architecture}-${runtime}", runtime="${runtime}", architecture="${architecture}", handler="app.py:main")\n`,
            ),
          )
          .join(''),
      'pants.toml':
        '[source]\nroot_patterns = ["src"]\n[python]\nenable_resolves = true\ndefault_resolve = "main"\ninterpreter_constraints = [">=3.12,<3.14"]\n[python.resolves]\nmain = "main.lock"\n',
    },
    ['src:'],
    [wheel],
  );
  expect(made.diagnostics.map(({ code }) => code)).toEqual(['no-wheel-for-platform']);
  const told = [made.diagnostics[0]!.message, ...(made.diagnostics[0]!.notes ?? [])].join('\n');
  for (const platform of [
    'python3.12 on x86_64',
    'python3.12 on arm64',
    'python3.13 on x86_64',
    'python3.13 on arm64',
  ])
    expect(told).toContain(platform);
});
