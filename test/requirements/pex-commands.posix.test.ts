import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lambdaPlatform } from '../../src/platforms/lambda-platforms.ts';
import type { Architecture } from '../../src/platforms/types.ts';
import { parseRequirement } from '../../src/python/requirement.ts';
import { readPexLock } from '../../src/requirements/pex-lock.ts';
import { selectWheels } from '../../src/requirements/select-wheels.ts';
import { start, temporaryDirectory } from '../support/cli.ts';
import { projectRoot, tool } from '../support/tools.ts';
import { makeWheel, pexLock, serveWheels, type MadeWheel, type WheelServer } from '../support/wheelhouse.ts';

// What pex' own commands take of a lock, down to the files that `pex3 venv create --lock` unpacks.

const offered: Readonly<Record<string, readonly [version: string, tag: string][]>> = {
  app: [['1.0', 'py3-none-any']],
  native: [
    ['2.0', 'cp312-cp312-manylinux_2_17_x86_64.manylinux2014_x86_64'],
    ['2.0', 'cp312-cp312-manylinux_2_28_x86_64'],
    ['2.0', 'cp39-abi3-manylinux_2_28_x86_64'],
    ['2.0', 'cp311-cp311-manylinux_2_17_aarch64'],
    ['2.0', 'cp39-abi3-manylinux_2_17_aarch64'],
    ['2.0', 'cp312-cp312-musllinux_1_2_x86_64'],
    ['2.0', 'cp312-cp312-macosx_10_13_universal2'],
  ],
  extra: [
    ['1.0rc1', 'py2.py3-none-any'],
    ['1.0rc1', 'py3-none-manylinux2014_aarch64'],
  ],
  older: [['0.5', 'py3-none-any']],
  never: [['1.0', 'py3-none-any']],
};
const requires: Readonly<Record<string, readonly string[]>> = {
  app: [
    'native>=2',
    'extra==1.0rc1; extra == "more"',
    'older; python_version < "3.12"',
    'never; sys_platform == "win32"',
  ],
};

let server: WheelServer;
let lock: string;

beforeAll(async () => {
  const wheels: MadeWheel[] = [];
  for (const [name, files] of Object.entries(offered)) {
    const metadata = [
      ...(name === 'app' ? ['Provides-Extra: more'] : []),
      ...(requires[name] ?? []).map((text) => `Requires-Dist: ${text}`),
    ];
    for (const [version, tag] of files) {
      // A file that tells which wheel was unpacked.
      wheels.push(
        await makeWheel(name, version, tag, { [`${name}_from.txt`]: `${version} ${tag}` }, metadata),
      );
    }
  }
  server = await serveWheels(wheels);
  lock = pexLock(
    ['app[more]'],
    Object.entries(offered).map(([name, files]) => ({
      name,
      version: files[0]![0],
      artifacts: wheels
        .filter((wheel) => wheel.name === name)
        .map(({ filename, sha256 }) => ({ url: `${server.url}/files/${filename}`, sha256 })),
      requires: requires[name] ?? [],
    })),
  ).replace('"==3.12.*"', '">=3.11,<3.14"');
});
afterAll(() => server.stop());

test.each<[string, Architecture, string]>([
  ['python3.12', 'x86_64', 'app[more]'],
  ['python3.11', 'arm64', 'app'],
  ['python3.13', 'arm64', 'app[more]'],
])('%s on %s: %s', { timeout: 300_000 }, async (runtime, architecture, wanted) => {
  const directory = temporaryDirectory();
  const platform = lambdaPlatform(runtime, architecture)!;
  const root = { requirement: parseRequirement(wanted), target: '//:app', place: undefined };
  const { wheels } = selectWheels(readPexLock(lock, 'default.lock'), [root], platform);

  const file = join(directory, 'default.lock');
  writeFileSync(file, lock);
  const described = join(directory, 'platform.json');
  writeFileSync(
    described,
    JSON.stringify({ marker_environment: platform.markers, compatible_tags: platform.tags }),
  );
  const env = { PEX_ROOT: join(projectRoot, '.tools', 'pex-root') };
  const shared = ['--lock', file, '--complete-platform', described];
  const pex3 = (...args: string[]) => start(tool('oracle', 'pex3'), args, { env, cwd: directory });

  const exported = await pex3('lock', 'export-subset', '--format', 'pip', ...shared, wanted);
  expect(exported.stderr).toBe('');
  const pins = exported.stdout.split(/\n(?=\S)/);
  expect(pins.map((pin) => pin.split(/\s/)[0]!.replace('==', ' ')).sort()).toEqual(
    wheels.map(({ name, version }) => `${name} ${version}`),
  );
  for (const { name, sha256 } of wheels) {
    expect(pins.find((pin) => pin.startsWith(`${name}==`))).toContain(`--hash=sha256:${sha256}`);
  }

  const flat = join(directory, 'flat');
  const made = await pex3('venv', 'create', '--layout', 'flat', '-d', flat, ...shared, wanted);
  expect(made.stderr).toBe('');
  const unpacked = readdirSync(flat)
    .filter((name) => name.endsWith('_from.txt'))
    .map(
      (name) =>
        `${name.replace('_from.txt', '')}-${readFileSync(join(flat, name), 'utf8').replace(' ', '-')}.whl`,
    );
  expect(unpacked.sort()).toEqual(wheels.map(({ filename }) => filename));
});
