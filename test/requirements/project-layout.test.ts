import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'smol-toml';
import { expect, test } from 'vitest';
import { projectLayout, type ProjectFiles } from '../../src/requirements/project-layout.ts';
import { temporaryDirectory, writeFiles } from '../support/cli.ts';
import { mustRun, tool } from '../support/tools.ts';

function viewOf(root: string): ProjectFiles {
  const is = (path: string, kind: 'isFile' | 'isDirectory'): boolean =>
    statSync(join(root, path), { throwIfNoEntry: false })?.[kind]() === true;
  return {
    isFile: (path) => is(path, 'isFile'),
    isDirectory: (path) => is(path, 'isDirectory'),
    directories: (path) =>
      existsSync(join(root, path))
        ? readdirSync(join(root, path), { withFileTypes: true })
            .filter((entry) => entry.isDirectory())
            .map(({ name }) => name)
        : [],
  };
}

/** The Python files that our layout installs, sorted. */
function ours(root: string, pyproject: string, name: string): readonly string[] | undefined {
  const parts = projectLayout(parse(pyproject), name, viewOf(root));
  const found = parts?.flatMap(({ path, base }) => {
    const full = join(root, path);
    const below = statSync(full).isFile()
      ? ['']
      : readdirSync(full, { recursive: true, encoding: 'utf8' }).map((one) => `/${one}`);
    return below.map((one) => `${path}${one}`.slice(base === '' ? 0 : base.length + 1));
  });
  return found?.filter((path) => path.endsWith('.py')).sort();
}

/** The Python files of the wheel that the project's own backend builds, sorted. */
function built(root: string): readonly string[] {
  const out = join(root, '..', 'out');
  mustRun(tool('oracle', 'uv'), ['--no-config', 'build', '-q', '--wheel', '--no-build-isolation', '--offline', '--python', tool('backends', 'python'), '--out-dir', out, root], {}); // prettier-ignore
  const [wheel] = readdirSync(out).filter((name) => name.endsWith('.whl'));
  const script = 'import sys, zipfile; print("\\n".join(zipfile.ZipFile(sys.argv[1]).namelist()))';
  return mustRun(tool('backends', 'python'), ['-c', script, join(out, wheel!)])
    .stdout.split('\n')
    .filter((path) => path.endsWith('.py'))
    .sort();
}

const backends = {
  uv: 'uv_build',
  hatch: 'hatchling.build',
  poetry: 'poetry.core.masonry.api',
  flit: 'flit_core.buildapi',
  pdm: 'pdm.backend',
  setuptools: 'setuptools.build_meta',
};

const project = (backend: keyof typeof backends, more = ''): string =>
  `[project]\nname = "${backend === 'flit' ? 'my-lib' : 'My.Lib'}"\nversion = "1.0"\ndescription = "d"\n${more}\n[build-system]\nrequires = []\nbuild-backend = "${backends[backend]}"\n`;

const srcLayout = ['src/my_lib/__init__.py', 'src/my_lib/deep/part.py', 'src/my_lib/deep/__init__.py', 'tests/test_a.py']; // prettier-ignore
const flat = ['my_lib/__init__.py', 'my_lib/part.py', 'tests/__init__.py', 'tests/test_a.py'];

const cases: readonly (readonly [string, keyof typeof backends, string, readonly string[]])[] = [
  ['uv, src', 'uv', '', srcLayout],
  ['uv, at the top', 'uv', '[tool.uv.build-backend]\nmodule-root = ""\n', flat],
  [
    'uv, other names',
    'uv',
    '[tool.uv.build-backend]\nmodule-name = ["one", "two"]\n',
    ['src/one/__init__.py', 'src/two/__init__.py', 'src/three/__init__.py'],
  ],
  [
    'uv, below a namespace',
    'uv',
    '[tool.uv.build-backend]\nmodule-name = "ns.one"\n',
    ['src/ns/one/__init__.py', 'src/ns/two/__init__.py'],
  ],
  ['hatchling, src', 'hatch', '', srcLayout],
  ['hatchling, at the top', 'hatch', '', flat],
  [
    'hatchling, named packages',
    'hatch',
    '[tool.hatch.build.targets.wheel]\npackages = ["lib/one", "two"]\n',
    ['lib/one/__init__.py', 'two/__init__.py', 'three/__init__.py'],
  ],
  ['Poetry, src', 'poetry', '', srcLayout],
  ['Poetry, at the top', 'poetry', '', flat],
  [
    'Poetry, named packages',
    'poetry',
    '[tool.poetry]\npackages = [{ include = "one", from = "lib" }, { include = "two" }]\n',
    ['lib/one/__init__.py', 'two/__init__.py', 'three/__init__.py'],
  ],
  ['flit', 'flit', '', ['my_lib/__init__.py', 'my_lib/part.py', 'other/__init__.py']],
  [
    'flit, another module',
    'flit',
    '[tool.flit.module]\nname = "other"\n',
    ['src/other/__init__.py', 'src/my_lib/__init__.py'],
  ],
  ['flit, one file', 'flit', '', ['my_lib.py', 'other.py']],
  ['pdm, src', 'pdm', '', srcLayout],
  ['pdm, at the top', 'pdm', '', ['my_lib/__init__.py', 'my_lib/part.py']],
  ['setuptools, src', 'setuptools', '', srcLayout],
  ['setuptools, at the top', 'setuptools', '', flat],
  [
    'setuptools, found below a directory',
    'setuptools',
    '[tool.setuptools.packages.find]\nwhere = ["lib"]\n',
    ['lib/one/__init__.py', 'lib/two/__init__.py', 'three/__init__.py'],
  ],
  [
    'setuptools, found with patterns',
    'setuptools',
    '[tool.setuptools.packages.find]\nwhere = ["."]\ninclude = ["my_*", "one"]\nexclude = ["my_tests*"]\n',
    ['my_lib/__init__.py', 'my_tests/__init__.py', 'one/__init__.py', 'two/__init__.py'],
  ],
  [
    'setuptools, modules',
    'setuptools',
    '[tool.setuptools]\npy-modules = ["one", "two"]\n',
    ['one.py', 'two.py', 'three.py'],
  ],
  [
    'setuptools, named packages elsewhere',
    'setuptools',
    '[tool.setuptools]\npackages = ["one"]\npackage-dir = { "" = "lib" }\n',
    ['lib/one/__init__.py', 'lib/two/__init__.py'],
  ],
];

test.each(cases)('the files that the build backend installs: %s', (_name, backend, more, files) => {
  const root = join(temporaryDirectory(), 'project');
  const pyproject = project(backend, more);
  const text = backend === 'flit' ? '"""Doc."""\n__version__ = "1.0"\n' : '';
  writeFiles(root, {
    'pyproject.toml': pyproject,
    ...Object.fromEntries(files.map((path) => [path, text])),
  });
  const expected = built(root);
  expect(expected.length).toBeGreaterThan(0);
  expect(ours(root, pyproject, 'my-lib')).toEqual(expected);
});

test('what only the backend knows is not guessed', () => {
  const root = temporaryDirectory();
  writeFiles(root, { 'my_lib/__init__.py': '', 'a/__init__.py': '', 'b/__init__.py': '' });
  const unknown = [
    '[build-system]\nbuild-backend = "maturin"\n',
    project('hatch', '[tool.hatch.build.targets.wheel]\nonly-include = ["a"]\n'),
    project('poetry', '[tool.poetry]\npackages = [{ include = "a*" }]\n'),
    project('pdm', '[tool.pdm.build]\nincludes = ["a"]\n'),
    project('setuptools', '[tool.setuptools]\npackages = ["a"]\npackage-dir = { a = "b" }\n'),
    project('hatch', '[tool.hatch.build.targets.wheel]\npackages = ["../outside"]\n'),
  ];
  for (const text of unknown) expect(ours(root, text, 'my-lib'), text).toBeUndefined();
  expect(ours(root, project('setuptools'), 'other')).toBeUndefined();
});
