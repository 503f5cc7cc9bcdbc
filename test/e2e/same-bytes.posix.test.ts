import { cpSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PackagedTarget } from '../../src/report/types.ts';
import { cliPath, temporaryDirectory } from '../support/cli.ts';
import { cleanEnvironment, mustRun, projectRoot } from '../support/tools.ts';

// A checkout gives the same bytes whoever packages it, in whatever order its files came to the disk.

const targets = ['src/python/orders:', 'more:'];
const more = {
  'more/BUILD': [
    'pex_binary(name="pex", entry_point="orders.handler", dependencies=["src/python/orders"], complete_platforms=[":platform"])',
    'file(name="platform", source="platform.json")',
    'files(name="files", sources=["data/*.txt"])',
    ...['zip', 'tar', 'tar.gz'].map(
      (format) =>
        `archive(name="${format}", format="${format}", files=[":files"], packages=["src/python/orders:lambda"])`,
    ),
  ].join('\n'),
  'more/platform.json': JSON.stringify({
    marker_environment: {
      python_version: '3.12',
      python_full_version: '3.12.3',
      sys_platform: 'linux',
      platform_machine: 'x86_64',
      platform_system: 'Linux',
      implementation_name: 'cpython',
      platform_python_implementation: 'CPython',
      os_name: 'posix',
      platform_release: '',
      platform_version: '',
      implementation_version: '3.12.3',
    },
    compatible_tags: [
      'cp312-cp312-manylinux_2_28_x86_64',
      'cp312-cp312-manylinux_2_17_x86_64',
      'py3-none-any',
    ],
  }),
  ...Object.fromEntries(
    ['b', 'a', 'ä', 'Z', '10', '9'].map((name) => [`more/data/${name}.txt`, `${name}\n`]),
  ),
};

/** Copies the example and `more`, file by file in the order that `arrange` gives. */
function checkout(arrange: (paths: readonly string[]) => readonly string[], date: Date): string {
  const example = join(projectRoot, 'examples', 'quickstart');
  const root = join(temporaryDirectory(), 'checkout');
  const copied = readdirSync(example, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !/^(?:dist|\.)/.test(path) && statSync(join(example, path)).isFile(),
  );
  for (const path of arrange([...copied, ...Object.keys(more)])) {
    const content = (more as Record<string, string>)[path] ?? readFileSync(join(example, path));
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), content);
    utimesSync(join(root, path), date, date);
  }
  return root;
}

/** Target → SHA-256 of what a user makes of a checkout. */
function packaged(root: string, umask: string, user: number | undefined): Readonly<Record<string, string>> {
  const store = join(temporaryDirectory(), 'store');
  cpSync(join(projectRoot, '.tools', 'store'), store, { recursive: true, mode: 0 });
  const command = `umask ${umask}; exec "$0" "$@"`;
  const args = ['-c', command, process.execPath, cliPath, 'package', '--format', 'json', ...targets];
  const asUser =
    user === undefined ? [] : ['setpriv', '--reuid', String(user), '--regid', String(user), '--clear-groups'];
  if (user !== undefined)
    for (const path of [root, store]) mustRun('chown', ['-R', String(user), join(path, '..')]);
  const [program, ...rest] = [...asUser, 'sh', ...args] as [string, ...string[]];
  const { stdout } = mustRun(program, rest, {
    cwd: root,
    env: cleanEnvironment({ LAMBDA_PACKAGE_STORE: store, HOME: root }),
  });
  const packages = JSON.parse(stdout) as PackagedTarget[];
  return Object.fromEntries(packages.map(({ target, sha256 }) => [target, sha256]));
}

test('another order of files, dates, umask and user: the same bytes', { timeout: 300_000 }, () => {
  const one = packaged(
    checkout((paths) => paths.toSorted(), new Date('2020-01-01T12:00:00Z')),
    '022',
    undefined,
  );
  expect(Object.keys(one).sort()).toEqual(
    expect.arrayContaining(['more:pex', 'more:zip', 'more:tar', 'more:tar.gz', 'src/python/orders:lambda']),
  );
  // Only root can become another user.
  const other = process.platform === 'linux' && process.getuid?.() === 0 ? 65_534 : undefined;
  const reversed = checkout((paths) => paths.toSorted().toReversed(), new Date('1999-12-31T23:59:59Z'));
  expect(packaged(reversed, '077', other)).toEqual(one);
});
