import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PackagedTarget } from '../../src/report/types.ts';
import { lambdaPackage, start, temporaryDirectory, cliPath } from '../support/cli.ts';
import { invokeInLambdaRuntime } from '../support/lambda-runtime.ts';
import { mustRun, nodeOfVersion, projectRoot, python, tool } from '../support/tools.ts';

// The example of the README, from a fresh checkout to a function that answers in AWS's own runtime client.

const example = join(projectRoot, 'examples', 'quickstart');
const store = join(projectRoot, '.tools', 'store');
const env = { LAMBDA_PACKAGE_STORE: store };
const golden = JSON.parse(
  readFileSync(join(import.meta.dirname, 'quickstart.golden.json'), 'utf8'),
) as Record<string, string>;

const copy = (directory: string) =>
  cpSync(example, directory, { recursive: true, filter: (path) => !path.endsWith(`${example}/dist`) });

let directory: string;
let packages: readonly PackagedTarget[];
const byTarget = (target: string) => packages.find((one) => one.target === target)!;
const x86 = 'src/python/orders:lambda';
const arm = 'src/python/orders:lambda-arm64';

beforeAll(async () => {
  directory = join(mustRun('mktemp', ['-d']).stdout.trim(), 'checkout');
  copy(directory);
  const ran = await lambdaPackage(['package', '--format', 'json', '::'], { cwd: directory, env });
  if (ran.status !== 0) throw new Error(ran.stderr);
  packages = JSON.parse(ran.stdout) as PackagedTarget[];
});

const unpack = (target: string) => {
  const task = join(temporaryDirectory(), 'task');
  mkdirSync(task);
  mustRun(tool('oracle', 'python'), ['-m', 'zipfile', '-e', join(directory, byTarget(target).path), task]);
  return task;
};

test('prints what was written, for each target', async () => {
  const ran = await lambdaPackage(['package', '--rewrite', '--build-root', directory, '::'], {
    cwd: temporaryDirectory(),
    env,
  });
  expect(ran.stdout.replace(/^Wrote .*\.metadata\.json\n/gm, '')).toBe(
    [
      'Wrote dist/src.python.orders/lambda.zip',
      '    Runtime: python3.12',
      '    Architecture: x86_64',
      '    Handler: lambda_function.handler',
      'Wrote dist/src.python.orders/lambda-arm64.zip',
      '    Runtime: python3.12',
      '    Architecture: arm64',
      '    Handler: lambda_function.handler',
      '',
    ].join('\n'),
  );
});

test('a second run downloads nothing, works offline and says how much it reused', async () => {
  const ran = await lambdaPackage(['package', '--rewrite', '--offline', '::'], {
    cwd: directory,
    env: { ...env, HTTPS_PROXY: 'http://127.0.0.1:9', HTTP_PROXY: 'http://127.0.0.1:9' },
  });
  expect(ran.status).toBe(0);
  expect(ran.stderr).toMatch(/^Wheels: 1\d reused \(\d\.\d MB\), none downloaded$/m);
});

test('progress stays out of a log', async () => {
  const ran = await lambdaPackage(['package', '::'], {
    cwd: directory,
    env: { LAMBDA_PACKAGE_STORE: join(temporaryDirectory(), 'empty') },
  });
  expect(ran.status).toBe(0);
  expect(ran.stderr).toMatch(/^Wheels: none reused, 1\d downloaded \(\d\.\d MB\)$/m);
  expect(ran.stderr).not.toContain('\r');
  expect(ran.stderr.split('\n').length).toBeLessThan(5);
});

test('answers in the Lambda runtime', async () => {
  const [priced, refused] = await invokeInLambdaRuntime(
    python('3.12'),
    unpack(x86),
    'lambda_function.handler',
    [
      {
        id: 'A 1',
        items: [
          { name: 'tea', quantity: 2 },
          { name: 'cake', quantity: 1 },
        ],
      },
      { id: 'B', items: [{ name: 'tea', quantity: 0 }] },
    ],
  );
  expect(priced).toEqual({
    kind: 'response',
    body: { statusCode: 200, total: '11.25', link: 'https://shop.example/api/orders?id=A+1' },
  });
  expect(refused).toEqual({ kind: 'response', body: { statusCode: 400, errors: 1 } });
});

test.each([
  [x86, 'EM_X86_64'],
  [arm, 'EM_AARCH64'],
])('the compiled files of %s are for its processor', (target, machine) => {
  const script = `import pathlib, sys
from elftools.elf.elffile import ELFFile
for path in sorted(pathlib.Path(sys.argv[1]).rglob("*.so*")):
    with path.open("rb") as file:
        print(ELFFile(file)["e_machine"])`;
  const lines = mustRun(tool('oracle', 'python'), ['-c', script, unpack(target)])
    .stdout.trim()
    .split('\n');
  expect(lines.length).toBeGreaterThan(0);
  expect(new Set(lines)).toEqual(new Set([machine]));
});

test('the digests are the golden ones', () => {
  expect(Object.fromEntries(packages.map((one) => [one.target, one.sha256]))).toEqual(golden);
  for (const one of packages) {
    const digest = createHash('sha256').update(readFileSync(join(directory, one.path)));
    expect(digest.digest('hex')).toBe(one.sha256);
    expect(Buffer.from(one.sha256, 'hex').toString('base64')).toBe(one.codeSha256);
  }
});

describe.each([20, 22, 24] as const)('on Node %i', (major) => {
  test('the same bytes, elsewhere, with another umask, time zone and locale', async () => {
    const elsewhere = join(temporaryDirectory(), 'ein anderer Ort', `${major}`);
    copy(elsewhere);
    const script = `umask 077; exec "$0" "$@"`;
    const ran = await start(
      'sh',
      ['-c', script, nodeOfVersion(major), cliPath, 'package', '--format', 'json', '--offline', '::'],
      {
        cwd: elsewhere,
        env: { ...env, TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
      },
    );
    expect(ran.stderr).not.toContain('error');
    const made = JSON.parse(ran.stdout) as PackagedTarget[];
    expect(Object.fromEntries(made.map((one) => [one.target, one.sha256]))).toEqual(golden);
  });
});

test('the zip is sound for other tools', () => {
  for (const one of packages) {
    const path = join(directory, one.path);
    mustRun('unzip', ['-tq', path]);
    mustRun(tool('oracle', 'python'), ['-m', 'zipfile', '-t', path]);
  }
});

test('files for people stay out, resources and existing __init__.py are in', () => {
  const names = mustRun(tool('oracle', 'python'), [
    '-m',
    'zipfile',
    '-l',
    join(directory, byTarget(x86).path),
  ]).stdout;
  for (const name of [
    'orders/__init__.py',
    'orders/data/prices.json',
    'shared/links.py',
    'lambda_function.py',
  ]) {
    expect(names).toContain(name);
  }
  expect(names).not.toContain('README');
  expect(readdirSync(join(directory, 'dist', 'src.python.orders')).sort()).toEqual([
    'lambda-arm64.zip',
    'lambda-arm64.zip.metadata.json',
    'lambda.zip',
    'lambda.zip.metadata.json',
  ]);
  expect(readFileSync(join(directory, `${byTarget(arm).path}.metadata.json`), 'utf8')).toBe(
    '{\n  "architecture": "arm64",\n  "handler": "lambda_function.handler",\n  "runtime": "python3.12"\n}',
  );
});
