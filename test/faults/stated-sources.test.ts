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
  ['an index for all', `${standard}${corp}`, 'the index `corp`', 6],
  [
    "an index for all of uv's older form",
    `${standard}[tool.uv]\nindex-url = "https://u:p@corp.example/simple"\n`,
    'the index `https://corp.example/simple`',
    6,
  ],
  [
    'an index for all of Poetry',
    `${poetry}dep = "1"\n[[tool.poetry.source]]\nname = "corp"\nurl = "https://corp.example/simple"\n`,
    'the index `corp`',
    7,
    'poetry_requirements',
  ],
  [
    "PDM's public index elsewhere",
    `${standard}[[tool.pdm.source]]\nname = "pypi"\nurl = "https://u:p@corp.example/simple"\n`,
    'the index `https://corp.example/simple`',
    7,
  ],
  [
    'an index of PDM for certain projects',
    `${standard}[[tool.pdm.source]]\nname = "corp"\nurl = "https://corp.example/simple"\ninclude_packages = ["d*"]\n`,
    'the index `corp`',
    6,
  ],
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
        help: expect.stringMatching(
          /^lock it with `(?:uv|poetry|pdm) lock`.*`\[python\.resolves\]`/,
        ) as string,
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
  [
    'the public index, with another one for all',
    `${standard}${corp}[[tool.uv.index]]\nname = "pypi"\nurl = "https://pypi.org/simple"\n[tool.uv.sources]\ndep = { index = "pypi" }\n`,
    { PIP_NO_INDEX: '1' },
  ],
  [
    'anywhere, with an index for certain projects',
    `${standard}${corp}explicit = true\n`,
    { PIP_NO_INDEX: '1' },
  ],
  [
    'anywhere, with an index that Poetry asks last',
    `${standard}[[tool.poetry.source]]\nname = "corp"\nurl = "https://corp.example/simple"\npriority = "supplemental"\n`,
    { PIP_NO_INDEX: '1' },
  ],
  [
    'anywhere, with an index of PDM for other projects',
    `${standard}[[tool.pdm.source]]\nname = "corp"\nurl = "https://corp.example/simple"\ninclude_packages = ["corp-*"]\n`,
    { PIP_NO_INDEX: '1' },
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

/** What is chosen of `dep` 1.0 and 2.0, the newer of which wants `sub` below 2. */
async function chosenWith(limits: string, main: string): Promise<readonly string[]> {
  const wheels = temporaryDirectory();
  const made = await Promise.all([
    makeWheel('dep', '2.0', 'py3-none-any', { 'dep.py': '' }, ['Requires-Dist: sub<2']),
    ...['1.0', '2.0'].map((version) => makeWheel('sub', version, 'py3-none-any', { 'sub.py': '' })),
  ]);
  for (const { filename, bytes } of [dep, ...made]) writeFiles(wheels, { [filename]: bytes });
  const { packages, diagnostics } = await packaged(
    `${standard.replace('"dep"', main)}[tool.uv]\n${limits}\n`,
    'python_requirements',
    { PIP_FIND_LINKS: wheels, PIP_NO_INDEX: '1' },
  );
  const chosen = packages.flatMap(({ wheels: own }) => own.map(({ name, version }) => `${name} ${version}`));
  return chosen.length > 0 ? chosen : diagnostics.map(({ code }) => code);
}

test.each([
  ['nothing', '', '"dep"', ['dep 2.0', 'sub 1.0']],
  ['a constraint', 'constraint-dependencies = ["dep<2"]', '"dep"', ['dep 1.0']],
  [
    'a constraint for other Pythons',
    'constraint-dependencies = ["dep<2; python_version < \'3.9\'"]',
    '"dep"',
    ['dep 2.0', 'sub 1.0'],
  ],
  ['an override', 'override-dependencies = ["dep==1.0"]', '"dep>1"', ['dep 1.0']],
  [
    'an override of what others require',
    'override-dependencies = ["sub==2.0"]',
    '"dep"',
    ['dep 2.0', 'sub 2.0'],
  ],
  [
    'what is no constraint',
    'constraint-dependencies = ["dep @ https://a.example/b.whl"]',
    '"dep"',
    ['invalid-constraint'],
  ],
])('uv resolves with %s of `[tool.uv]`', async (_, limits, main, expected) => {
  expect(await chosenWith(limits, main)).toEqual(expected);
});
