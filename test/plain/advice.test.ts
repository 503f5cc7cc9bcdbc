import { expect, test } from 'vitest';
import { makeWheel } from '../support/wheelhouse.ts';
import { openPlain, packagePlain } from './support.ts';

// Without BUILD files no message advises to write targets, fields or pants.toml.

const app = 'def handler(event, context):\n    return 1\n';
const request = { handler: 'app.py:handler', runtime: 'python3.12' };
const OF_BUILD_FILES =
  /python_sources?\b|`dependencies`|`resources`|BUILD|pants\.toml|module_mapping|root_patterns/;
const wheels = await Promise.all([
  makeWheel('used', '1.0', 'py3-none-any', { 'used.py': '' }),
  makeWheel('plugin', '1.0', 'py3-none-any', { 'plugin.py': '' }),
  makeWheel('oddly_named', '1.0', 'py3-none-any', { 'strange.py': '' }),
]);

const uvLock = `version = 1\nrequires-python = ">=3.12"\n${['plugin', 'used'].map((name) => `[[package]]\nname = "${name}"\nversion = "1.0"\nsource = { registry = "https://pypi.org/simple" }\nwheels = [{ url = "https://files.example/${name}-1.0-py3-none-any.whl", hash = "sha256:${wheels.find((one) => one.name === name)!.sha256}" }]\n`).join('')}`;

const advised = async (files: Readonly<Record<string, string>>, more = {}) => {
  const { all } = await packagePlain(files, { ...request, ...more }, wheels);
  const told = all.filter(({ code }) => code !== 'lock-without-hashes');
  return told.map(({ code, message, notes = [], help = '' }) => ({ code, text: [message, ...notes, help] }));
};

test.each([
  [
    'nothing provides a module',
    { 'app.py': `import gone\n${app}` },
    'unresolved-import',
    'add the requirement that provides it; if a layer provides it',
  ],
  [
    'a file elsewhere would be it',
    { 'app.py': `import helper\n${app}`, 'lib/deep/helper.py': '' },
    'unresolved-import',
    'lib/deep/helper.py would be this module if imports started in `lib/deep`',
  ],
  [
    'a file of a package elsewhere would be it',
    { 'app.py': `from pkg.helper import helps\n${app}`, 'lib/pkg/helper.py': '' },
    'unresolved-import',
    'lib/pkg/helper.py would be this module if imports started in `lib`',
  ],
  [
    'a relative import leads out',
    { 'app.py': `from .. import helper\n${app}` },
    'unresolved-import',
    'name the handler from the directory above',
  ],
  [
    'the requirement is for others',
    {
      'app.py': `import used\n${app}`,
      'requirements.txt': 'plugin==1.0\nused==1.0; sys_platform == "win32"\n',
    },
    'unresolved-import',
    'the requirement that provides `used` is only for environments where `sys_platform == "win32"`',
  ],
  [
    'a Pipfile is not read',
    { 'svc/app.py': '', 'app.py': `import used\n${app}`, Pipfile: '' },
    'unresolved-import',
    'the requirements in Pipfile are not read\nlock it with `pipenv lock`',
  ],
  [
    'a setup.py is not read',
    {
      'app.py': `import used\n${app}`,
      'setup.cfg': '[flake8]\n',
      'setup.py': 'setup(install_requires=["used"])\n',
    },
    'unresolved-import',
    'the requirements in setup.py are not read',
  ],
  [
    'a file for pip-compile is not read',
    { 'app.py': `import used\n${app}`, 'requirements.in': 'used\n' },
    'unresolved-import',
    'compile it: `uv pip compile requirements.in --universal --generate-hashes -o requirements.txt`',
  ],
  [
    'the lock has it for a group',
    {
      'app.py': `import used\n${app}`,
      'pyproject.toml':
        '[project]\nname = "shop"\nversion = "1"\ndependencies = ["plugin"]\n[dependency-groups]\ndev = ["used"]\n',
      'uv.lock': uvLock,
    },
    'unresolved-import',
    'uv.lock has the project `used`, which is not among the main requirements',
  ],
  [
    'a package cannot be planned',
    {
      'app.py': `import gone\n${app}`,
      'requirements.txt': `nope==1 --hash=sha256:${'1'.repeat(64)}\n`,
    },
    'no-wheel-for-platform',
    'nope 1 has no wheel for python3.12',
  ],
  [
    'a requirement is not reached',
    { 'app.py': `import used\n${app}`, 'requirements.txt': 'used==1.0\nplugin==1.0\n' },
    'requirements-not-imported',
    'package all: `requirements-mode: all`',
    { requirementsMode: 'imported' },
  ],
  [
    'a wheel is not reached because its name says nothing of its module',
    { 'app.py': `import oddly_named\n${app}`, 'requirements.txt': 'oddly-named==1.0\n' },
    'unresolved-import',
    'what is packaged of the requirement `oddly-named` has no such module',
  ],
] as [string, Record<string, string>, string, string, object?][])(
  '%s',
  async (_, files, code, text, more = {}) => {
    const found = await advised(files, more);
    const one = found.find((finding) => finding.code === code);
    expect(one?.text.join('\n')).toContain(text);
    for (const finding of found) expect(finding.text.join('\n')).not.toMatch(OF_BUILD_FILES);
    expect(found.map((finding) => finding.code)).not.toContain('unowned-import');
  },
);

test.each(['requirements.txt', 'pylock.toml'])(
  'what `noDeploy` names is not packaged from %s',
  async (lock) => {
    const pins = wheels
      .slice(0, 2)
      .map(({ name, filename, sha256 }) =>
        lock === 'requirements.txt'
          ? `${name}==1.0 --hash=sha256:${sha256}\n`
          : `[[packages]]\nname = "${name}"\nversion = "1.0"\nwheels = [{ name = "${filename}", url = "https://files.example/${filename}", hashes = { sha256 = "${sha256}" } }]\n`,
      );
    const files = {
      'serverless.yml':
        'service: a\nprovider: {name: aws, runtime: python3.12}\ncustom:\n  pythonRequirements: {noDeploy: [Plugin]}\nfunctions:\n  f: {handler: app.handler}\n',
      'app.py': `import used\nimport plugin\n${app}`,
      [lock]: `${lock === 'requirements.txt' ? '' : 'lock-version = "1.0"\ncreated-by = "x"\n'}${pins.join('')}`,
    };
    const { result, all } = await packagePlain(files, { from: 'serverless.yml' }, wheels);
    expect(result.packages[0]!.wheels.map(({ name }) => name)).toEqual(['used']);
    expect(all).toMatchObject([
      {
        ...{ severity: 'warning', code: 'unresolved-import', module: 'plugin' },
        notes: ['`noDeploy` leaves out the requirement that provides `plugin`'],
      },
    ]);
  },
);

test('a module of a declared requirement works not only by chance', async () => {
  const files = { 'app.py': `import strange\n${app}`, 'requirements.txt': 'oddly-named==1.0\n' };
  expect((await advised(files)).map(({ code }) => code)).toEqual([]);
});

const poetry = {
  'app.py': `import used\n${app}`,
  'pyproject.toml': `[tool.poetry]\nname = "app"\n[tool.poetry.dependencies]\nused = "1.0"\n[tool.poetry.group.dev.dependencies]\nplugin = "1.0"\n`,
};

test('a project of Poetry is locked by Poetry, and its groups are not expected in a package', async () => {
  const found = await advised(poetry);
  expect(found.map(({ code }) => code)).toEqual(['no-lock']);
  expect(found[0]!.text.join('\n')).toContain('lock it: `poetry lock`');
  const reached = await advised(poetry, { requirementsMode: 'imported' });
  expect(reached.map(({ code }) => code)).toEqual(['no-lock', 'requirements-not-imported']);
});

const layered = `Resources:
  Shared:
    Type: AWS::Serverless::LayerVersion
    Properties: {ContentUri: layer/, CompatibleRuntimes: [python3.12]}
    Metadata: {BuildMethod: python3.12}
  Fn:
    Type: AWS::Serverless::Function
    Properties: {CodeUri: fn/, Handler: app.handler, Runtime: python3.12, Layers: [!Ref Shared]}
`;

test('a module of a layer of the same template is one of the checkout, not of another requirement', async () => {
  const files = {
    'template.yaml': layered,
    'fn/app.py': `import shared\n${app}`,
    'layer/shared.py': 'import strange\n',
    'layer/requirements.txt': 'oddly-named==1.0\n',
  };
  const found = await advised(files, { handler: undefined, runtime: undefined, from: 'template.yaml' });
  expect(found.filter(({ code }) => code !== 'data-untracked').map(({ code }) => code)).toEqual([]);
});

test.each([
  ['requirements.txt', 'used==1.0\n../lib\n', {}],
  [
    'uv.lock',
    uvLock,
    { 'layer/pyproject.toml': '[project]\nname = "l"\nversion = "1"\ndependencies = ["used"]\n' },
  ],
])(
  'a layer of a template has what its %s requires, and the function has it from there',
  async (name, lock, more) => {
    const files: Readonly<Record<string, string>> = {
      'template.yaml': layered,
      'fn/app.py': `import used${name === 'uv.lock' ? '' : ', mylib'}\n${app}`,
      [`layer/${name}`]: lock,
      'lib/mylib.py': '',
      'lib/pyproject.toml': '[project]\nname = "mylib"\nversion = "1"\n',
      ...more,
    };
    const { result, all } = await packagePlain(files, { from: 'template.yaml' }, wheels);
    const told = all.filter(({ code }) => code !== 'data-untracked' && code !== 'lock-without-hashes');
    expect(told.map(({ code }) => code)).toEqual([]);
    expect(result.packages.map(({ target }) => target)).toEqual(['//:Fn', '//:Shared']);
  },
);

test('a handler longer than AWS takes is an error', async () => {
  const name = 'f'.repeat(125);
  const files = { 'app.py': `def ${name}(event, context):\n    return 1\n` };
  expect(
    (await advised(files, { handler: `app.py:${name.slice(1)}` })).map(({ code }) => code),
  ).not.toContain('handler-too-long');
  expect((await advised(files, { handler: `app.py:${name}` })).map(({ code }) => code)).toContain(
    'handler-too-long',
  );
  const { diagnostics } = await openPlain(files, { ...request, handler: `app.py:${'f'.repeat(60_000)}` });
  expect(diagnostics.map(({ code, message }) => [code, message.length < 300])).toEqual([
    ['handler-too-long', true],
  ]);
});
