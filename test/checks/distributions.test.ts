import { expect, test } from 'vitest';
import { checkRequiresDist } from '../../src/checks/distributions/requires-dist.ts';
import { checkWhole } from '../../src/checks/content/check-whole.ts';
import { checkLoad, loadReport } from '../../src/checks/load/check-load.ts';
import { packageContent } from '../support/package-content.ts';

const metadata = (name: string, version: string, ...requires: readonly string[]) =>
  `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\n${requires.map((one) => `Requires-Dist: ${one}\n`).join('')}\nRequires-Dist: text\n`;
const requests = metadata(
  'requests',
  '2.32.0',
  ...['idna (>=2.5,<4)', 'urllib3<3', 'PySocks>=1.5; extra == "socks"', 'colorama; sys_platform == "win32"'],
  ...['not a requirement !', 'ruamel.yaml'],
);

async function unmet(given: Parameters<typeof packageContent>[0]): Promise<readonly string[]> {
  return (await checkRequiresDist(packageContent(given))).map(({ severity, code, message, notes = [] }) =>
    [severity, code, message, ...notes].join(' '),
  );
}

test('what a distribution requires and nothing provides is a warning', async () => {
  expect(
    await unmet({
      files: {
        'requests-2.32.0.dist-info/METADATA': requests,
        'other-1.dist-info/METADATA': metadata('other', '1', 'IDNA'),
      },
    }),
  ).toEqual([
    'warning requires-dist-unmet requests 2.32.0 in src:fn requires `idna<4,>=2.5`, which is neither in the package nor in its layers also required by other 1',
    'warning requires-dist-unmet requests 2.32.0 in src:fn requires `ruamel.yaml`, which is neither in the package nor in its layers',
  ]);
});

test('a layer, the runtime, and modules without metadata provide it', async () => {
  const files = { 'requests-2.32.0.dist-info/METADATA': requests };
  const layer = {
    'python/idna-3.dist-info/METADATA': metadata('idna', '3'),
    'python/ruamel.yaml-1.dist-info/METADATA': metadata('ruamel-yaml', '1'),
  };
  expect(await unmet({ files, layers: [layer] })).toEqual([]);
  expect(
    await unmet({ files, layers: [{ 'python/idna/__init__.py': '', 'python/ruamel/yaml.py': '' }] }),
  ).toHaveLength(1);
});

async function loaded(
  runtime: string,
  module: string,
  files: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const app = `import ${module}\n\n\ndef handler(event, context):\n    return 1\n`;
  const content = packageContent({ files: { 'app.py': app, ...files }, handler: 'app.handler', runtime });
  return checkLoad(content, (await loadReport(content))!).map(({ severity, code }) => `${severity} ${code}`);
}

test.each([
  ['python3.9', 'boto3', { 'urllib3-2.2.3.dist-info/METADATA': '' }, ['warning sdk-with-other-urllib3']],
  ['python3.9', 'boto3', { 'urllib3-1.26.20.dist-info/METADATA': '' }, []],
  ['python3.9', 'json', { 'urllib3-2.2.3.dist-info/METADATA': '' }, []],
  ['python3.10', 'boto3', { 'urllib3-2.2.3.dist-info/METADATA': '' }, []],
  [
    'python3.9',
    'boto3',
    { 'urllib3-2.2.3.dist-info/METADATA': '', 'boto3.py': '', 'botocore/__init__.py': '' },
    [],
  ],
  [
    'python3.12',
    'psycopg',
    { 'psycopg/__init__.py': '', 'psycopg/pq/__init__.py': '' },
    ['warning psycopg-without-libpq'],
  ],
  [
    'python3.12',
    'psycopg',
    { 'psycopg/__init__.py': '', 'psycopg/pq/__init__.py': '', 'lib/libpq.so.5': '' },
    [],
  ],
  [
    'python3.12',
    'psycopg',
    { 'psycopg/__init__.py': '', 'psycopg/pq/__init__.py': '', 'psycopg_binary/__init__.py': '' },
    [],
  ],
  ['python3.12', 'psycopg', { 'psycopg/__init__.py': '' }, []],
] as const)('%s, import %s, %j', async (runtime, module, files, expected) => {
  expect(await loaded(runtime, module, files)).toEqual(expected);
});

test('what only a compiled file imports is an error where it is certainly loaded', async () => {
  const files = {
    'app.py': 'import lib\n\n\ndef handler(event, context):\n    return 1\n',
    'lib/__init__.py': 'from lib import _native\n',
    'lib/_native.abi3.so': 'PyImport\0_cffi_backend\0',
    'lib-1.dist-info/METADATA': metadata('lib', '1', 'cffi>=1.12'),
  };
  const found = async (more: Readonly<Record<string, string>>): Promise<readonly string[]> => {
    const content = packageContent({ files: { ...files, ...more }, handler: 'app.handler' });
    const all = await checkWhole(content, { loads: true });
    return all
      .filter(({ code }) => /^missing-module|^requires/.test(code))
      .map(({ severity, code }) => `${severity} ${code}`);
  };
  // Told once: not also as a requirement that is not met.
  expect(await found({})).toEqual(['error missing-module']);
  expect(
    await found({ '_cffi_backend.abi3.so': '', 'cffi-1.dist-info/METADATA': metadata('cffi', '1') }),
  ).toEqual([]);
  expect(await found({ 'lib/_native.abi3.so': 'another' })).toEqual(['warning requires-dist-unmet']);
  expect(await found({ 'lib/__init__.py': 'def late():\n    from lib import _native\n' })).toEqual([
    'warning requires-dist-unmet',
  ]);
});
