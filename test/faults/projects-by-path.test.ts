import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageCheckout } from '../formats/support/package.ts';
import { temporaryDirectory, writeFiles } from '../support/cli.ts';

// A requirement names a project of the checkout by its path, as each tool writes it; the lock has the project.

const uvLock = (source: string) =>
  `version = 1\nrequires-python = ">=3.12"\n[[package]]\nname = "shop-lib"\nversion = "1.0"\nsource = { ${source} = "libs/shop-lib" }\n`;
const pdmLock =
  '[metadata]\nlock_version = "4.5.0"\n[[package]]\nname = "shop-lib"\nversion = "1.0"\npath = "./libs/shop-lib"\n';
const poetryLock =
  '[[package]]\nname = "shop-lib"\nversion = "1.0"\noptional = false\npython-versions = "*"\nfiles = []\n[package.source]\ntype = "directory"\nurl = "libs/shop-lib"\n[metadata]\nlock-version = "2.1"\npython-versions = "*"\ncontent-hash = "x"\n';
const pylock =
  'lock-version = "1.0"\ncreated-by = "uv"\n[[packages]]\nname = "shop-lib"\nversion = "1.0"\ndirectory = { path = "libs/shop-lib" }\n';

test.each([
  ['file://${PROJECT_ROOT}/libs/shop-lib', 'uv.lock', uvLock('directory')],
  ['file:///${PROJECT_ROOT}/libs/shop-lib', 'uv.lock', uvLock('editable')],
  ['file:///${PROJECT_ROOT}/libs/shop-lib#egg=shop-lib', 'pdm.lock', pdmLock],
  ['./libs/shop-lib', 'poetry.lock', poetryLock],
  ['file:///${PROJECT_ROOT}/libs/shop-lib', 'pylock.toml', pylock],
  [
    'file:///${PROJECT_ROOT}/libs/shop-lib',
    'requirements.lock',
    'shop-lib @ file:///${PROJECT_ROOT}/libs/shop-lib\n',
  ],
  ['./libs/shop-lib', 'requirements.lock', '-e file:///${PROJECT_ROOT}/libs/shop-lib\n'],
  ['./libs/shop-lib', 'requirements.lock', 'shop-lib @ ./libs/shop-lib\n'],
])('`%s` with %s is packaged from its sources', async (location, lock, text) => {
  const root = join(temporaryDirectory(), 'checkout');
  writeFiles(root, {
    'pants.toml': `[source]\nroot_patterns = ["/"]\n[python]\ninterpreter_constraints = ["CPython==3.12.*"]\nenable_resolves = true\ndefault_resolve = "main"\n[python.resolves]\nmain = "${lock}"\n`,
    'pyproject.toml': `[project]\nname = "shop"\nversion = "1"\ndependencies = ["shop-lib @ ${location}"]\n`,
    [lock]: text,
    'libs/shop-lib/pyproject.toml':
      '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n[project]\nname = "shop-lib"\nversion = "1.0"\n',
    'libs/shop-lib/shop_lib/__init__.py': '',
    'app.py': 'import shop_lib\ndef main(event, context):\n    return 1\n',
    BUILD:
      'python_requirements(name="reqs", source="pyproject.toml")\npython_sources(name="lib")\npython_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main")\n',
  });
  const { diagnostics, manifest } = await packageCheckout(root, ['//:fn']);
  expect(diagnostics).toEqual([]);
  expect(manifest!.packages[0]!.sources).toContain('libs/shop-lib/shop_lib/__init__.py');
});
