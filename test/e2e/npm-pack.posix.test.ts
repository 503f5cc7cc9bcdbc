import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../support/cli.ts';
import { cleanEnvironment, mustRun, nodeOfVersion, projectRoot } from '../support/tools.ts';

// What npm would publish, installed without a network into an empty folder, on the oldest Node that we support.

test('the packed command line needs nothing but Node 20', () => {
  const base = temporaryDirectory();
  const [packed, empty] = [join(base, 'packed'), join(base, 'empty')];
  mkdirSync(packed);
  mkdirSync(empty);
  mustRun('npm', ['pack', '--ignore-scripts', '--pack-destination', packed], { cwd: projectRoot });
  const [tarball] = readdirSync(packed);
  const listed = mustRun('tar', ['-tzf', join(packed, tarball!)]).stdout.split('\n');
  const tops = new Set(listed.filter((path) => path !== '').map((path) => path.split('/')[1]));
  expect([...tops].sort()).toEqual(['LICENSE', 'README.md', 'action.yml', 'dist', 'docs', 'package.json']);

  const node = nodeOfVersion(20);
  const npx = join(
    dirname(mustRun('sh', ['-c', 'readlink -f "$(command -v npm)"']).stdout.trim()),
    'npx-cli.js',
  );
  const env = {
    ...cleanEnvironment(),
    PATH: `${dirname(node)}:/usr/bin:/bin`,
    HOME: empty,
    npm_config_cache: join(base, 'cache'),
    npm_config_offline: 'true',
  };
  const call = (...args: string[]) =>
    mustRun(node, [npx, '--yes', `--package=${join(packed, tarball!)}`, 'lambda-package', ...args], {
      cwd: empty,
      env,
    }).stdout;
  expect(call('--version')).toMatch(/^lambda-package \d+\.\d+\.\d+\n$/);
  expect(call('list', '::', '--build-root', join(projectRoot, 'examples', 'quickstart'))).toContain(
    'src/python/orders:lambda\n',
  );
  expect(readdirSync(empty)).toEqual([]);
});
