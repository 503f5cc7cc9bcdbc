import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lambdaPlatform } from '../../src/platforms/lambda-platforms.ts';
import type { Architecture } from '../../src/platforms/types.ts';
import type { PackagedTarget } from '../../src/report/types.ts';
import { lambdaPackage, temporaryDirectory } from '../support/cli.ts';
import { cleanEnvironment, mustRun, projectRoot, tool } from '../support/tools.ts';

// The example's zips against `pex` and `pex3 venv create --layout flat-zipped` from the same lock and sources, as Pants
// runs them: names, order, content, modes, dates.

const listing = `import json, sys, zipfile
with zipfile.ZipFile(sys.argv[1]) as z:
    print(json.dumps([[i.filename, i.file_size, i.CRC, oct(i.external_attr >> 16), i.date_time, i.create_system] for i in z.infolist()]))`;
const entries = (path: string) =>
  JSON.parse(mustRun(tool('oracle', 'python'), ['-c', listing, path]).stdout) as unknown[][];

test.each<[string, Architecture]>([
  ['src/python/orders:lambda', 'x86_64'],
  ['src/python/orders:lambda-arm64', 'arm64'],
])('%s', { timeout: 300_000 }, async (target, architecture) => {
  const directory = temporaryDirectory();
  const checkout = join(directory, 'checkout');
  cpSync(join(projectRoot, 'examples', 'quickstart'), checkout, { recursive: true });
  const env = { LAMBDA_PACKAGE_STORE: join(projectRoot, '.tools', 'store') };
  const ran = await lambdaPackage(['package', '--format', 'json', target], { cwd: checkout, env });
  const [ours] = JSON.parse(ran.stdout) as [PackagedTarget];

  const sources = join(directory, 'sources');
  for (const path of ours.sources) {
    cpSync(join(checkout, path), join(sources, path.replace(/^src\/python\//, '')));
  }
  writeFileSync(join(sources, 'lambda_function.py'), 'from orders.handler import handle as handler');
  const platform = lambdaPlatform('python3.12', architecture)!;
  const completePlatform = join(directory, 'platform.json');
  writeFileSync(
    completePlatform,
    JSON.stringify({ marker_environment: platform.markers, compatible_tags: platform.tags }),
  );
  mkdirSync(join(directory, 'root'));
  const own = cleanEnvironment({ PEX_ROOT: join(directory, 'root') });
  const lock = join(checkout, '3rdparty', 'python', 'lambdas.lock');
  const shared = ['--complete-platform', completePlatform];
  const repository = join(directory, 'repository.pex');
  mustRun(
    tool('oracle', 'pex'),
    ['--lock', lock, '-D', sources, '-o', repository, ...shared, 'pydantic>=2.9', 'requests>=2.32'],
    { env: own },
  );
  const flat = join(directory, 'flat');
  mustRun(
    tool('oracle', 'pex3'),
    ['venv', 'create', '--layout', 'flat-zipped', '-d', flat, '--pex-repository', repository, ...shared],
    { env: own },
  );
  expect(entries(join(checkout, ours.path))).toEqual(entries(`${flat}.zip`));
});
