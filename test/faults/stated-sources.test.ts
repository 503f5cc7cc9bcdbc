import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageCheckout } from '../formats/support/package.ts';
import { temporaryDirectory, writeFiles } from '../support/cli.ts';
import { makeWheel } from '../support/wheelhouse.ts';

// A `pyproject.toml` says where a project comes from. By its name alone, it would be anyone's.

const dep = await makeWheel('dep', '1.0', 'py3-none-any', { 'dep.py': '' });
const standard = '[project]\nname = "shop"\nversion = "1"\ndependencies = ["dep"]\n';
const corp = '[[tool.uv.index]]\nname = "corp"\nurl = "https://corp.example/simple"\n';
const poetry = '[tool.poetry]\nname = "shop"\n[tool.poetry.dependencies]\npython = "^3.12"\n';

/** Packages a function that imports `dep`, with nothing locked. */
async function packaged(pyproject: string, type: string, env: Readonly<Record<string, string>>) {
  const root = join(temporaryDirectory(), 'checkout');
  writeFiles(root, {
    'pants.toml':
      '[source]\nroot_patterns = ["/"]\n[python]\ninterpreter_constraints = ["CPython==3.12.*"]\n',
    'pyproject.toml': pyproject,
    'app.py': 'import dep\ndef main(event, context):\n    return 1\n',
    BUILD: `${type}(name="reqs", source="pyproject.toml")\npython_sources(name="lib")\npython_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main")\n`,
  });
  return packageCheckout(root, ['//:fn'], env);
}

test.each([
  ['a path', `${standard}[tool.uv.sources]\ndep = { path = "libs/dep" }\n`, '`libs/dep`', 6],
  ['a workspace', `${standard}[tool.uv.sources]\ndep = { workspace = true }\n`, 'the workspace', 6],
  [
    'a repository',
    `${standard}[tool.uv.sources]\nDEP = [{ git = "https://u:p@git.example/dep" }]\n`,
    '`https://git.example/dep`',
    6,
  ],
  ['an index', `${standard}${corp}[tool.uv.sources]\ndep = { index = "corp" }\n`, 'the index `corp`', 9],
  [
    "an index of Poetry's",
    `${poetry}dep = { version = "1", source = "corp" }\n`,
    'the index `corp`',
    5,
    'poetry_requirements',
  ],
])(
  'from %s: an error when nothing is locked',
  async (_, pyproject, from, line, type = 'python_requirements') => {
    const { diagnostics, packages } = await packaged(pyproject, type, {});
    expect(packages).toEqual([]);
    expect(diagnostics).toMatchObject([
      {
        severity: 'error',
        code: 'source-not-locked',
        message: expect.stringContaining(`dep comes from ${from} according to`) as string,
        place: { path: 'pyproject.toml', line },
        help: expect.stringMatching(/^lock it with `(?:uv|poetry) lock`.*`\[python\.resolves\]`/) as string,
      },
    ]);
  },
);

test.each([
  [
    'the public index',
    `${standard}${corp.replace('corp.example', 'pypi.org')}[tool.uv.sources]\ndep = { index = "corp" }\n`,
    { PIP_NO_INDEX: '1' },
  ],
  [
    'an index, where the workflow names its own',
    `${standard}[tool.uv.sources]\ndep = { index = "corp" }\n`,
    { PIP_INDEX_URL: 'http://127.0.0.1:9/simple' },
  ],
])('from %s: looked up', async (_, pyproject, env) => {
  const { diagnostics } = await packaged(pyproject, 'python_requirements', env);
  expect(diagnostics.map(({ code }) => code)).not.toContain('source-not-locked');
  expect(diagnostics.length).toBeGreaterThan(0);
});

test('a wheel in a directory of the workflow may be what is meant', async () => {
  const wheels = temporaryDirectory();
  writeFiles(wheels, { [dep.filename]: dep.bytes });
  const pyproject = `${standard}[tool.uv.sources]\ndep = { path = "libs/dep" }\n`;
  const { diagnostics, packages } = await packaged(pyproject, 'python_requirements', {
    PIP_FIND_LINKS: wheels,
    PIP_NO_INDEX: '1',
  });
  expect(diagnostics.map(({ code }) => code)).toEqual(['no-lock']);
  expect(packages).toHaveLength(1);
});
