import { describe, expect, test } from 'vitest';
import { packageInputs } from '../../src/graph/package-inputs.ts';
import { makeWheel } from '../support/wheelhouse.ts';
import { openPlain, packagePlain } from './support.ts';

const app = 'def handler(event, context):\n    return 1\n';
const pyproject = (more = '') =>
  `[project]\nname = "shop"\nversion = "1"\ndependencies = ["main>=1"]\n[project.optional-dependencies]\nextra = ["other"]\n[dependency-groups]\ndev = ["pytest"]\n${more}`;
const uvLock = 'version = 1\nrequires-python = ">=3.12"\n\n[[package]]\nname = "main"\nversion = "1.0"\n';
const poetryLock = '[metadata]\nlock-version = "2.0"\ncontent-hash = "x"\n';
const pipfileLock =
  '{"_meta": {"pipfile-spec": 6}, "default": {"main": {"version": "==1.0"}}, "develop": {"pytest": {"version": "==8"}}}';
const poetry =
  '[tool.poetry]\nname = "shop"\n[tool.poetry.dependencies]\npython = "^3.12"\nmain = "^1"\nextra = {version = "1", optional = true}\n[tool.poetry.group.dev.dependencies]\npytest = "*"\n';

/** The lock and the packaged requirements of `svc/app.py`, and notes. */
const chosen = async (files: Readonly<Record<string, string>>, request = {}) => {
  const opened = await openPlain(
    { 'svc/app.py': app, ...files },
    { handler: 'svc/app.py:handler', runtime: 'python3.12', ...request },
  );
  const { project, found } = opened;
  const [one] = [...project.workspace.options.python.ownResolves!.values()];
  return [
    one?.source,
    one?.lock !== undefined,
    packageInputs(project, 'svc:app').requirements.map(({ requirement }) => requirement.name),
    found.filter((code) => code.startsWith('other-lock')),
  ];
};

test.each([
  ['nothing', {}, undefined, false, []],
  [
    'uv.lock first',
    { 'pyproject.toml': pyproject(), 'uv.lock': uvLock, 'requirements.txt': 'x==1\n' },
    'uv.lock',
    true,
    ['main'],
  ],
  ['poetry.lock', { 'pyproject.toml': poetry, 'poetry.lock': poetryLock }, 'poetry.lock', true, ['main']],
  ['the default section of a Pipfile.lock', { 'Pipfile.lock': pipfileLock }, 'Pipfile.lock', true, ['main']],
  ['pinned requirements', { 'requirements.txt': 'a==1\nb==2\n' }, 'requirements.txt', true, ['a', 'b']],
  [
    'open requirements, with those included',
    { 'requirements.txt': '-r more.txt\na>=1\n', 'more.txt': 'b==2\n' },
    'requirements.txt',
    false,
    ['a', 'b'],
  ],
  [
    'the nearest first',
    { 'requirements.txt': 'a==1\n', 'svc/requirements.txt': 'b==1\n' },
    'svc/requirements.txt',
    true,
    ['b'],
  ],
  [
    'a member of a uv workspace',
    {
      'uv.lock': uvLock,
      'pyproject.toml': '[project]\nname = "root"\ndependencies = ["x"]\n',
      'svc/pyproject.toml': pyproject(),
    },
    'uv.lock',
    true,
    ['main'],
  ],
  ['a project without a lock', { 'pyproject.toml': pyproject() }, 'pyproject.toml', false, ['main']],
  [
    'a nearer project without a lock',
    { 'requirements.txt': 'a==1\n', 'svc/pyproject.toml': pyproject() },
    'svc/pyproject.toml',
    false,
    ['main'],
  ],
])('%s', async (_, files: Record<string, string>, source, isLocked, names) => {
  expect(await chosen(files)).toEqual([source, isLocked, names, []]);
});

test('a second lock is told, and the input decides', async () => {
  const files = {
    'pyproject.toml': pyproject(),
    'uv.lock': uvLock,
    'Pipfile.lock': pipfileLock,
    'requirements.txt': 'a==1\n',
  };
  expect((await chosen(files))[3]).toEqual(['other-lock']);
  expect(await chosen(files, { requirements: 'requirements.txt' })).toEqual([
    'requirements.txt',
    true,
    ['a'],
    [],
  ]);
  const missing = await openPlain(
    { 'app.py': app, 'requirements.txt': '' },
    { handler: 'app.handler', runtime: 'python3.12', requirements: 'requirement.txt' },
  );
  expect(missing.diagnostics[0]).toMatchObject({
    code: 'missing-requirements-file',
    help: 'did you mean `requirements.txt`?',
  });
});

test.each([
  '-e ../lib',
  '--editable=../lib',
  '-e file:../lib#egg=mylib',
  '../lib',
  '../lib[extra] ; python_version > "3"  # ours',
  './../lib',
  'file:../lib',
  'mylib @ ../lib',
  'mylib[extra] @ file:../lib ; python_version > "3"',
  '-e mylib @ file:../lib',
  'mylib @ file:///${PROJECT_ROOT}/../lib',
])('a project that a requirements file names by path is a root, with what it requires: %s', async (line) => {
  const files = {
    'svc/app.py': `import mylib\n${app}`,
    'svc/requirements.txt': `${line}\na==1\n`,
    'lib/src/mylib/__init__.py': 'import mylib.more\n',
    'lib/src/mylib/more.py': '',
    'lib/pyproject.toml': '[project]\nname = "mylib"\nversion = "1"\ndependencies = ["b"]\n',
  };
  expect(await chosen(files)).toEqual(['svc/requirements.txt', false, ['b', 'a'], []]);
  const { project, found } = await openPlain(files, { handler: 'svc/app.py:handler', runtime: 'python3.12' });
  expect(found).toEqual([]);
  expect(packageInputs(project, 'svc:app').sources.map(({ path }) => path)).toEqual([
    ...['mylib/__init__.py', 'mylib/more.py', 'svc/app.py'],
  ]);
});

test('what `uv export` writes for a project of the checkout is a lock: all that the project requires is pinned', async () => {
  const files = {
    'svc/requirements.txt': '-e ../lib\n-e .\na==1\nb==2\n    # via mylib\n',
    'svc/pyproject.toml': '[project]\nname = "svc"\nversion = "1"\ndependencies = ["a", "mylib"]\n',
    'lib/mylib.py': '',
    'lib/pyproject.toml': '[project]\nname = "mylib"\nversion = "1"\ndependencies = ["b"]\n',
  };
  const request = { requirements: 'svc/requirements.txt' };
  expect((await chosen(files, request)).slice(0, 2)).toEqual(['svc/requirements.txt', true]);
  const open = { ...files, 'lib/pyproject.toml': files['lib/pyproject.toml'].replace('"b"', '"c"') };
  expect((await chosen(open, request)).slice(0, 2)).toEqual(['svc/requirements.txt', false]);
});

test('a project by path and the file that names it may require the same', async () => {
  const files = {
    'svc/app.py': `import mylib\n${app}`,
    'svc/requirements.txt': 'b>=2\n../lib\n',
    'lib/mylib.py': 'import b\n',
    'lib/pyproject.toml': '[project]\nname = "mylib"\nversion = "1"\ndependencies = ["b<3"]\n',
  };
  const { project, found } = await openPlain(files, {
    ...{ handler: 'svc/app.py:handler', runtime: 'python3.12', requirementsMode: 'imported' },
  });
  const { requirements } = packageInputs(project, 'svc:app');
  expect(requirements.map(({ requirement }) => requirement.text)).toEqual(['b<3', 'b>=2']);
  expect(found).toEqual([]);
});

test.each(['./nope', '-e ./nope', 'mylib @ ./nope'])(
  '%s in a requirements file, which leads nowhere, is an error',
  async (line) => {
    const { diagnostics } = await openPlain(
      { 'app.py': app, 'requirements.txt': `a==1\n${line}\n` },
      { handler: 'app.handler', runtime: 'python3.12' },
    );
    expect(diagnostics[0]).toMatchObject({ code: 'invalid-requirement', place: { line: 2 } });
  },
);

test.each([
  [
    'pylock.toml',
    'lock-version = "1.0"\ncreated-by = "x"\n',
    (marker: string) => `[[packages]]\nname = "b"\nversion = "1"\n${marker && `marker = "${marker}"\n`}`,
  ],
  [
    'poetry.lock',
    poetryLock,
    (marker: string) => `[[package]]\nname = "b"\nversion = "1"\n${marker && `markers = "${marker}"\n`}`,
  ],
])('a lock without a project: each entry under its marker (%s)', async (name, head, entry) => {
  const files = (...markers: readonly string[]) => ({ [name]: `${head}${markers.map(entry).join('')}` });
  const text = async (...markers: readonly string[]) => {
    const { project } = await openPlain(
      { 'svc/app.py': app, ...files(...markers) },
      { handler: 'svc/app.py:handler', runtime: 'python3.12' },
    );
    return packageInputs(project, 'svc:app').requirements.map(({ requirement }) => requirement.text);
  };
  const [windows, old] = ["sys_platform == 'win32'", "python_version < '3.11'"];
  expect(await text('')).toEqual(['b']);
  expect(await text(windows)).toEqual([`b ; (${windows})`]);
  expect(await text(windows, old)).toEqual([`b ; (${windows}) or (${old})`]);
  expect(await text(windows, '')).toEqual(['b']);
  expect(await text("'dev' in dependency_groups")).toEqual(['b']);
});

describe('constraints (`-c`) count as for pip', () => {
  const wheels = Promise.all(
    ['1.0', '1.5', '2.0'].map((version) => makeWheel('dep', version, 'py3-none-any', { 'dep.py': '' })),
  );
  const packaged = async (files: Readonly<Record<string, string>>) =>
    packagePlain(
      { 'app.py': `import dep\n${app}`, ...files },
      { handler: 'app.handler', runtime: 'python3.12' },
      await wheels,
    );

  test.each([
    [{ 'requirements.txt': '-c limits.txt\ndep\n', 'limits.txt': 'dep<1.2\n' }, '1.0'],
    [
      {
        'requirements.txt': '-r requirements/base.txt\n',
        'requirements/base.txt': 'dep\n--constraint=../limits.txt\n',
        'limits.txt': 'dep!=2.0  # not yet\nother==3\n',
      },
      '1.5',
    ],
  ])('%j', async (files, version) => {
    const { result } = await packaged(files);
    expect(result.packages[0]!.wheels).toMatchObject([{ name: 'dep', version }]);
  });

  test('and a file that is not there is an error', async () => {
    const { all } = await packaged({ 'requirements.txt': 'dep\n-c nope.txt\n' });
    expect(all).toMatchObject([
      { code: 'constraints-missing', place: { path: 'requirements.txt', line: 2 } },
    ]);
    for (const line of ['-r nope.txt', '--requirement ../nope.txt']) {
      const { diagnostics } = await openPlain(
        { 'app.py': app, 'requirements.txt': `dep\n${line}\n` },
        { handler: 'app.handler', runtime: 'python3.12' },
      );
      expect(diagnostics).toMatchObject([
        { severity: 'error', code: 'include-not-read', place: { path: 'requirements.txt', line: 2 } },
      ]);
    }
  });
});

test.each([
  ['with its name', 'a==1\n-e git+https://u:p@git.example/team/other.git@v1#egg=lib\n'],
  ['with the name of the repository', 'a==1\n--editable=git+ssh://git@git.example/team/lib.git\n'],
])('a repository after `-e`, %s, is a requirement that names its line', async (_, text) => {
  const a = await makeWheel('a', '1', 'py3-none-any', { 'a.py': '' });
  // Imported in a function only: nothing else would tell.
  const files = { 'app.py': 'def handler(event, context):\n    import lib\n', 'requirements.txt': text };
  const { all } = await packagePlain(files, { handler: 'app.py:handler', runtime: 'python3.12' }, [a]);
  const [error, ...others] = all.filter(({ severity }) => severity === 'error');
  expect(others).toEqual([]);
  expect(error).toMatchObject({ code: 'vcs-requirement', place: { path: 'requirements.txt', line: 2 } });
  expect(error!.message).toMatch(/it comes from git\+(?:https|ssh):\/\/git\.example\/team\//);
  expect(JSON.stringify(error)).not.toContain('u:p');
});
