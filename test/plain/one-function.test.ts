import { expect, test } from 'vitest';
import { list } from '../../src/commands/list.ts';
import { openPlain } from './support.ts';

const app = 'def handler(event, context):\n    return 1\n';
const runtime = 'python3.12';

const sourcesOf = async (files: Readonly<Record<string, string>>, handler: string, more = {}) => {
  const { project, made } = await openPlain(files, { handler, runtime, ...more });
  const [one] = made.packages;
  const { packageInputs } = await import('../../src/graph/package-inputs.ts');
  return {
    spec: one!.spec,
    handler: made.own.functions.get(one!.spec)!.handler,
    files: packageInputs(project, one!.spec).sources.map(({ path }) => path),
  };
};

test.each([
  ['app.handler', { 'app.py': app }, { spec: '//:app', handler: 'app.handler', files: ['app.py'] }],
  [
    'src.app.handler',
    { 'src/app.py': app },
    { spec: 'src:app', handler: 'src.app.handler', files: ['src/app.py'] },
  ],
  [
    'src/app.handler',
    { 'src/app.py': app },
    { spec: 'src:app', handler: 'src/app.handler', files: ['src/app.py'] },
  ],
  [
    'src/app.py:handler',
    { 'src/app.py': app },
    { spec: 'src:app', handler: 'src.app.handler', files: ['src/app.py'] },
  ],
  [
    './src/app.py:handler',
    { 'src/app.py': app },
    { spec: 'src:app', handler: 'src.app.handler', files: ['src/app.py'] },
  ],
  [
    'my-fn/app.py:handler',
    { 'my-fn/app.py': app },
    { spec: 'my-fn:app', handler: 'my-fn.app.handler', files: ['my-fn/app.py'] },
  ],
  [
    'src.app:handler',
    { 'src/app.py': app },
    { spec: 'src:app', handler: 'src.app.handler', files: ['src/app.py'] },
  ],
  [
    'pkg.handler',
    { 'pkg/__init__.py': app },
    { spec: 'pkg:__init__', handler: 'pkg.handler', files: ['pkg/__init__.py'] },
  ],
])('the handler %s stays what it is', async (handler, files, expected) => {
  expect(await sourcesOf(files, handler)).toEqual(expected);
});

test('a module that only stands beside the handler is packaged at the top too, with a note', async () => {
  const files = {
    'src/app.py': `import helpers\nimport json\nimport src.own\n${app}`,
    'src/helpers.py': 'import more\n',
    'src/more.py': '',
    'src/own.py': '',
    'src/json.py': '',
    'src/unused.py': '',
  };
  const { found } = await openPlain(files, { handler: 'src.app.handler', runtime });
  expect(found).toContain('second-root');
  expect((await sourcesOf(files, 'src.app.handler')).files).toEqual([
    'src/app.py',
    'helpers.py',
    'more.py',
    'src/own.py',
  ]);
});

test('a module beside the handler with the name of what a requirement provides is not meant', async () => {
  const files = {
    'requirements.txt': 'alembic==1.13.0\npython-dateutil==2.9.0\n',
    'svc/db/__init__.py': `from alembic import config\nimport dateutil.tz\nimport more\n${app}`,
    'svc/__init__.py': '',
    'svc/db/alembic/__init__.py': '',
    'svc/db/alembic/env.py': '',
    'svc/db/dateutil.py': '',
    'svc/db/more.py': '',
  };
  const { diagnostics } = await openPlain(files, { handler: 'svc/db.handler', runtime });
  expect(diagnostics.filter(({ code }) => code === 'second-root').map(({ message }) => message)).toEqual([
    expect.stringContaining('imports `more` from its own directory'),
  ]);
  expect((await sourcesOf(files, 'svc/db.handler')).files).toEqual([
    'svc/__init__.py',
    'svc/db/__init__.py',
    '__init__.py',
    'more.py',
  ]);
});

test('a handler is relative to the directory where it is said, then to the build root', async () => {
  const files = { 'svc/a/app.py': `import lib\n${app}`, 'svc/a/lib.py': '', 'root.py': app };
  const inside = await openPlain(files, { handler: 'app.handler', runtime }, 'svc/a');
  expect(inside.made.packages.map(({ spec }) => spec)).toEqual(['svc/a:app']);
  const atRoot = await openPlain(files, { handler: 'root.handler', runtime }, 'svc/a');
  expect(atRoot.made.packages.map(({ spec }) => spec)).toEqual(['//:root']);
});

test('a missing handler names those that are near', async () => {
  const missing = await openPlain({ 'src/app.py': app }, { handler: 'app.handler', runtime });
  expect(missing.found).toEqual(['handler-file-missing']);
  expect(missing.diagnostics[0]?.help).toContain('src/app.py:handler');
  expect((await openPlain({ 'app.py': app }, { handler: 'app', runtime })).found).toEqual([
    'invalid-handler',
  ]);
  expect((await openPlain({ 'app.py': app }, { handler: 'app.handler' })).found).toEqual(['no-runtime']);
});

test('targets stand beside those of BUILD files; a clash is an error with both places', async () => {
  const files = {
    'pants.toml': '[GLOBAL]\npants_version = "2.29.0"\n',
    'src/app.py': app,
    'src/BUILD': 'python_sources(name="sources")\nresource(name="app", source="app.py")\n',
  };
  const { found, diagnostics } = await openPlain(files, { handler: 'src.app.handler', runtime });
  expect(found).toEqual(['duplicate-name']);
  expect(diagnostics[0]).toMatchObject({
    place: { path: 'src/app.py' },
    notes: ['the first one is at src/BUILD:2'],
  });
  const named = await openPlain(files, { handler: 'src.app.handler', runtime, name: 'other' });
  expect(named.found).toEqual([]);
  expect(list(named.project, { specs: ['src::', '//::'] }).text.split('\n')).toContain('src:other');
});

test('data below the packages that are packaged goes in; what else is there is one line', async () => {
  const files = {
    'app.py': `import pkg.mod\n${app}`,
    'conf.json': '{}',
    'README.md': '',
    'pylock.dev.toml': '',
    'uv.toml': '',
    'pkg/mod.py': '',
    'pkg/not_imported.py': '',
    'pkg/data/table.csv': '',
    'pkg/tests/case.json': '',
    'other/data.bin': '',
  };
  const { diagnostics } = await openPlain(files, { handler: 'app.handler', runtime });
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'There is no git here, so 1 file beside the Python of //:app that no ignore rule names is in its package: pkg/data/table.csv',
    '//:app leaves out 1 file outside of its packages: conf.json',
  ]);
  expect((await sourcesOf(files, 'app.handler')).files).toEqual([
    'app.py',
    'pkg/data/table.csv',
    'pkg/mod.py',
  ]);
  const include = ['*.json', 'pkg/not_imported.py', 'other/*', '!pkg/data/*'];
  expect((await sourcesOf(files, 'app.handler', { include })).files).toEqual([
    ...['app.py', 'conf.json', 'other/data.bin', 'pkg/mod.py', 'pkg/not_imported.py'],
  ]);
  const wrong = await openPlain(files, { handler: 'app.handler', runtime, include: ['*.yaml'] });
  expect(wrong.found).toContain('unmatched-glob');
});

test('only what git tracks is data', async () => {
  const { execFileSync } = await import('node:child_process');
  const first = await openPlain(
    { 'app.py': `import pkg\n${app}`, 'pkg/__init__.py': '', 'pkg/a.txt': 'a' },
    { handler: 'app.handler', runtime },
  );
  const git = (...args: string[]) => execFileSync('git', args, { cwd: first.root });
  git('init', '-q');
  git('add', '-A');
  const { writeFiles } = await import('../support/cli.ts');
  writeFiles(first.root, { 'pkg/b.txt': 'b' });
  const { project } = await openPlain({}, { handler: 'app.handler', runtime }, '', first.root);
  const { packageInputs } = await import('../../src/graph/package-inputs.ts');
  expect(packageInputs(project, '//:app').sources.map(({ path }) => path)).toEqual([
    'app.py',
    'pkg/__init__.py',
    'pkg/a.txt',
  ]);
});
