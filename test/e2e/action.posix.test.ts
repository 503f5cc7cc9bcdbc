import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readManifest } from '../../src/report/read-manifest.ts';
import type { PackagedTarget } from '../../src/report/types.ts';
import { action, runStep, workspaceWithExample } from '../support/action-step.ts';
import { lambdaPackage, temporaryDirectory, writeFiles } from '../support/cli.ts';
import { guardedAwsEnvironment, startMoto } from '../support/aws.ts';
import { mustRun, projectRoot, run } from '../support/tools.ts';

// dist/ as the runner starts it: inputs as INPUT_*, files for outputs, state and the summary.

test('action.yml names files that exist, and node24', () => {
  expect(action.runs['using']).toBe('node24');
  for (const entry of ['main', 'post']) expect(existsSync(join(projectRoot, action.runs[entry]!))).toBe(true);
});

describe('a single target', () => {
  test('gives every output, a summary and groups', async () => {
    const workspace = workspaceWithExample();
    const { ran, outputs, summary } = await runStep(workspace, { targets: 'src/python/orders:lambda' });
    expect(ran.stdout + ran.stderr).toContain('Wrote dist/src.python.orders/lambda.zip');
    expect(ran.status).toBe(0);
    expect(ran.stdout.trimEnd().split('\n').at(-1)).toMatch(
      /^1 package, 3\.\d MB · wheels: 1\d (?:reused|downloaded)(?:, \d+ downloaded)? · \d+\.\d s$/,
    );
    const packages = JSON.parse(outputs['packages']!) as PackagedTarget[];
    expect(packages).toHaveLength(1);
    expect(outputs).toMatchObject({
      path: 'dist/src.python.orders/lambda.zip',
      handler: 'lambda_function.handler',
      runtime: 'python3.12',
      architecture: 'x86_64',
      'code-sha256': packages[0]!.codeSha256,
      size: String(packages[0]!.size),
      sha256: Buffer.from(packages[0]!.codeSha256, 'base64').toString('hex'),
      manifest: 'dist/lambda-package.json',
      paths: 'dist/src.python.orders/lambda.zip\ndist/lambda-package.json',
    });
    const manifest = readManifest(join(workspace, 'dist', 'lambda-package.json'), 'manifest');
    expect(manifest.packages).toMatchObject([
      {
        target: 'src/python/orders:lambda',
        path: outputs['path'],
        status: 'written',
        size: packages[0]!.size,
      },
    ]);
    expect(packages[0]).toMatchObject({ artifact: manifest.packages[0]!.artifact, status: 'written' });
    const bytes = readFileSync(join(workspace, outputs['path']!));
    expect(bytes.length).toBe(packages[0]!.size);
    const declared = Object.keys(action.outputs);
    for (const name of Object.keys(outputs)) expect(declared).toContain(name);
    expect(ran.stdout).toMatch(/^::group::/m);
    expect(ran.stdout).not.toContain('\r');
    expect(summary).toContain('| `src/python/orders:lambda` |');
    expect(summary).toContain('pydantic-core');
  });

  test('a plan gives a matrix and a manifest, downloads nothing and writes no package', async () => {
    const workspace = workspaceWithExample();
    const git = (...args: readonly string[]) =>
      mustRun('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: workspace });
    git('init', '-q', '.');
    git('add', '-A');
    git('commit', '-q', '-m', 'x');
    const handler = join(workspace, 'src', 'python', 'orders', 'handler.py');
    writeFileSync(handler, `${readFileSync(handler, 'utf8')}\n# changed\n`);
    const store = join(temporaryDirectory(), 'store');
    const inputs = { command: 'plan', targets: '::', 'compare-with': 'HEAD', 'max-jobs': '1' };
    const { ran, outputs } = await runStep(workspace, inputs, { LAMBDA_PACKAGE_STORE: store });
    expect(ran.stdout).toContain('1 job: 01 src/python/orders:lambda and 1 more');
    expect(JSON.parse(outputs['matrix']!)).toEqual([
      {
        ...{ id: '01', name: 'src/python/orders:lambda and 1 more', count: 2 },
        targets: 'src/python/orders:lambda src/python/orders:lambda-arm64',
      },
    ]);
    expect(outputs).toMatchObject({ count: '2', removed: '[]', 'has-changes': 'true' });
    expect(readManifest(join(workspace, outputs['manifest']!), 'm').packages).toMatchObject([
      { status: 'planned', change: 'changed', sha256: null },
      { status: 'planned', change: 'changed', sha256: null },
    ]);
    expect(outputs['paths']).toBe(outputs['manifest']);
    expect(existsSync(store)).toBe(false);
    const same = { ...inputs, 'changed-only': 'true' };
    writeFileSync(handler, git('show', 'HEAD:src/python/orders/handler.py').stdout);
    const none = await runStep(workspace, same);
    expect(none.outputs).toMatchObject({ matrix: '[]', count: '0', 'has-changes': 'false' });
    const wrong = await runStep(workspace, { targets: '::', 'max-jobs': '7' });
    expect(wrong.ran.stdout).toContain('`max-jobs` does nothing with `command: package`');
  });

  test('a file of platforms adds to the built-in Lambda data', async () => {
    const workspace = workspaceWithExample();
    const inputs = { targets: 'src/python/orders:lambda', platforms: 'ci/platforms.json' };
    const missing = await runStep(workspace, inputs);
    expect(missing.ran.status).toBe(1);
    expect(missing.ran.stdout).toContain('`ci/platforms.json` does not exist');
    const kernels = { x86_64: { release: '6.1', version: '#1' } };
    writeFiles(workspace, {
      'ci/platforms.json': JSON.stringify([
        {
          runtime: 'python3.12',
          pythonFullVersion: '3.12.9',
          system: 'Amazon Linux 2023',
          glibc: [2, 34],
          kernels,
          support: { deprecation: '2026-01-01' },
        },
      ]),
    });
    const { ran } = await runStep(workspace, inputs);
    expect(ran.status).toBe(0);
    expect(ran.stdout).toMatch(/::warning .*support for `python3\.12` on 2026-01-01/);
    const cli = await lambdaPackage(
      ['wheels', '--platforms', 'ci/platforms.json', 'src/python/orders:lambda-arm64'],
      { cwd: workspace },
    );
    expect(cli.status).toBe(1);
    expect(cli.stderr).toContain('Lambda does not offer `python3.12` on arm64');
  });

  test('below a working directory: paths are relative to the workspace', async () => {
    const workspace = temporaryDirectory();
    cpSync(join(projectRoot, 'examples', 'quickstart'), join(workspace, 'services'), { recursive: true });
    const { ran, outputs } = await runStep(workspace, {
      targets: 'src/python/orders:lambda',
      'working-directory': 'services',
    });
    expect(ran.status).toBe(0);
    expect(outputs['path']).toBe('services/dist/src.python.orders/lambda.zip');
  });
});

test('several targets: the list only', async () => {
  const { ran, outputs } = await runStep(workspaceWithExample(), { targets: '::' });
  expect(ran.status).toBe(0);
  expect((JSON.parse(outputs['packages']!) as unknown[]).length).toBe(2);
  expect(outputs['path']).toBeUndefined();
});

test('a fault is an annotation at its line, in the summary too, and fails the step', async () => {
  const workspace = temporaryDirectory();
  cpSync(join(projectRoot, 'examples', 'quickstart'), join(workspace, 'services'), { recursive: true });
  writeFiles(join(workspace, 'services'), {
    'src/python/orders/BUILD':
      'python_sources()\n\npython_awslambda(\n    name="lambda",\n    runtime="python3.12",\n    handlr="handler.py:handle",\n)\n',
  });
  const { ran, summary } = await runStep(
    workspace,
    { targets: '::', 'working-directory': 'services' },
    {
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_ACTION_REPOSITORY: 'org/lambda-package',
      GITHUB_ACTION_REF: 'v1',
    },
  );
  expect(ran.status).toBe(1);
  expect(ran.stdout).toMatch(
    /^::error title=unknown-field,file=services\/src\/python\/orders\/BUILD,line=6,(end)?[cC]ol/m,
  );
  expect(ran.stdout).toContain('handlr="handler.py:handle"');
  expect(ran.stdout + ran.stderr).not.toMatch(/^\s+at .*\.js:\d+/m);
  expect(summary).toContain(
    '[`unknown-field`](https://github.com/org/lambda-package/blob/v1/docs/errors.md#unknown-field)',
  );
});

test.each([
  ['a checkout', { GITHUB_SERVER_URL: 'https://github.com' }],
  [
    'another server',
    { GITHUB_SERVER_URL: 'https://git.test', GITHUB_ACTION_REPOSITORY: 'org/a', GITHUB_ACTION_REF: 'v1' },
  ],
  [
    'a name that would leave the link',
    { GITHUB_SERVER_URL: 'https://github.com', GITHUB_ACTION_REPOSITORY: 'org/a', GITHUB_ACTION_REF: 'v1)x' },
  ],
])('the summary of an Action from %s has no links', async (_, env) => {
  const { summary } = await runStep(workspaceWithExample(), { targets: 'src/python/none:none' }, env);
  expect(summary).toContain('`unknown-address`');
  expect(summary).not.toContain('](');
});

test('names of the checkout cannot give commands to the runner', async () => {
  const workspace = workspaceWithExample();
  writeFiles(workspace, {
    'x/BUILD':
      'print("\\n::set-output name=a::b\\n##[add-path]/tmp")\npython_sources(name="y\\n::add-mask::z", sources=["::error::q.py"])\n',
  });
  const { ran } = await runStep(workspace, { targets: '::' });
  const commands = ran.stdout
    .split('\n')
    .filter((line) => /^\s*::(?!group|endgroup|error|warning|notice|debug)/.test(line))
    // The secrets of the test's own environment.
    .filter((line) => !line.startsWith('::add-mask::cAnArY'));
  expect(commands).toEqual([]);
  expect(ran.stdout).not.toContain('##[');
});

test.each([
  [{ targets: '' }, 'missing-input'],
  [{ targets: '::', cache: 'maybe' }, 'bad-input'],
  [{ targets: '::', deploy: 'true' }, 'missing-input'],
])('bad inputs %o', async (inputs, code) => {
  const { ran } = await runStep(workspaceWithExample(), inputs);
  expect(ran.status).toBe(1);
  expect(ran.stdout).toContain(`::error title=${code}`);
});

test.each<[Record<string, string>, readonly string[]]>([
  [{ command: 'plan', targets: '::', sbom: 'a.json', deploy: 'true' }, ['sbom', 'deploy']],
  [{ command: 'report', targets: '::', manifests: 'x' }, ['targets']],
  [{ targets: '::', 'max-jobs': '5', manifests: 'x' }, ['max-jobs', 'manifests']],
  [{ targets: '::', 'comment-key': 'x' }, ['comment-key']],
])('inputs that do nothing are errors: %o', async (inputs, names) => {
  const { ran } = await runStep(workspaceWithExample(), inputs);
  expect(ran.status).toBe(1);
  const errors = ran.stdout.match(/^::error title=input-without-effect::.*$/gm) ?? [];
  expect(errors.map((line) => /`([a-z-]+)`/.exec(line)?.[1])).toEqual(names);
});

test('keep-going writes what is sound, and fails all the same', async () => {
  const workspace = workspaceWithExample();
  writeFiles(workspace, {
    'src/python/broken/app.py': 'import nowhere\n\n\ndef handle(event, context):\n    return 1\n',
    'src/python/broken/BUILD':
      'python_sources()\npython_awslambda(name="import", runtime="python3.12", handler="app.py:handle")\npython_awslambda(name="handler", runtime="python3.12", handler="gone.py:handle")\n',
  });
  const targets = 'src/python/orders:lambda src/python/broken:import src/python/broken:handler';
  const stopped = await runStep(workspace, { targets });
  expect(stopped.ran.status).toBe(1);
  expect(stopped.ran.stdout).not.toContain('Wrote');
  const { ran, outputs, summary } = await runStep(workspace, { targets, 'keep-going': 'true' });
  expect(ran.status).toBe(1);
  expect(ran.stdout).toContain('Wrote dist/src.python.orders/lambda.zip');
  expect(JSON.parse(outputs['packages']!)).toMatchObject([{ target: 'src/python/orders:lambda' }]);
  const manifest = readManifest(join(workspace, outputs['manifest']!), 'manifest');
  expect(manifest.packages.map(({ target, status }) => [target, status])).toEqual([
    ['src/python/broken:handler', 'failed'],
    ['src/python/broken:import', 'failed'],
    ['src/python/orders:lambda', 'written'],
  ]);
  expect(summary).toMatch(/^## ❌ Lambda packages: failed with \d errors, 1 package, 3\.\d MB$/m);
});

test('report joins what other jobs have made, without a checkout', async () => {
  const workspace = workspaceWithExample();
  await runStep(workspace, { targets: 'src/python/orders:lambda' });
  const other = temporaryDirectory();
  const at = join(other, 'made', 'lambda-package.01.json');
  mkdirSync(at, { recursive: true });
  cpSync(join(workspace, 'dist', 'lambda-package.json'), join(at, 'lambda-package.01.json'));
  const manifests = 'made/*/lambda-package.*.json';
  const { ran, outputs, summary } = await runStep(other, { command: 'report', manifests });
  expect(ran.stdout).toContain('Joined 1 manifest with 1 packages');
  expect(ran.status).toBe(0);
  expect(JSON.parse(outputs['packages']!)).toMatchObject([
    { target: 'src/python/orders:lambda', status: 'written' },
  ]);
  expect(summary).toMatch(/^## Lambda packages: 1 package, 3\.\d MB$/m);
  expect(readFileSync(outputs['report']!, 'utf8')).toMatch(/^### Lambda packages: 1 package/);
});

test('a broken cache service neither fails nor stalls the step', async () => {
  const { ran, outputs } = await runStep(
    workspaceWithExample(),
    { targets: 'src/python/orders:lambda' },
    {
      ACTIONS_CACHE_SERVICE_V2: 'true',
      ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/',
      ACTIONS_RUNTIME_TOKEN: 'x',
      LAMBDA_PACKAGE_STORE: join(temporaryDirectory(), 'store'),
    },
  );
  expect(ran.status).toBe(0);
  expect(outputs['cache-hit']).toBe('false');
});

test('deploys after packaging', async () => {
  const moto = await startMoto();
  try {
    const env = guardedAwsEnvironment(moto.url);
    const aws = (...args: string[]) => mustRun('aws', ['--endpoint-url', moto.url, ...args], { env });
    const role = JSON.parse(
      aws('iam', 'create-role', '--role-name', 'r', '--assume-role-policy-document', '{}').stdout,
    ) as { Role: { Arn: string } };
    const zip = join(temporaryDirectory(), 'old.zip');
    mustRun('python3', [
      '-c',
      'import sys,zipfile; zipfile.ZipFile(sys.argv[1],"w").writestr("a.py","")',
      zip,
    ]);
    const create = ['lambda', 'create-function', '--function-name', 'orders', '--runtime', 'python3.12'];
    aws(
      ...create,
      '--handler',
      'lambda_function.handler',
      '--role',
      role.Role.Arn,
      '--zip-file',
      `fileb://${zip}`,
    );
    const inputs = { targets: 'src/python/orders:lambda', deploy: 'true', 'function-name': 'orders' };
    const workspace = workspaceWithExample();
    const dry = await runStep(workspace, { ...inputs, 'dry-run': 'true' }, env);
    expect(dry.outputs['deployed']).toBe('false');
    expect(dry.ran.stdout).toContain('Dry run');
    const first = await runStep(workspace, inputs, env);
    expect(first.ran.status).toBe(0);
    expect(first.outputs['deployed']).toBe('true');
    expect(first.summary).toMatch(/`orders`<br>.*eu.west.1.* \| ✅ updated `src\/python\/orders:lambda` \|/);
    expect(first.outputs).toMatchObject({
      'deploy-status': 'updated',
      'function-arn': 'arn:aws:lambda:eu-west-1:123456789012:function:orders',
    });
    const live = JSON.parse(
      aws('lambda', 'get-function-configuration', '--function-name', 'orders').stdout,
    ) as { CodeSha256: string };
    expect(live.CodeSha256).toBe(first.outputs['code-sha256']);
    const commit = { GITHUB_SHA: 'a'.repeat(40), GITHUB_REPOSITORY: 'owner/shop' };
    const second = await runStep(workspace, inputs, { ...env, ...commit });
    expect(second.outputs['deployed']).toBe('false');
    // Another job, which has no checkout: only what was made.
    const made = { command: 'deploy', manifests: 'dist/*.json', expected: second.outputs['packages']! };
    const third = await runStep(
      workspace,
      { ...made, 'function-name': 'orders', alias: 'live' },
      { ...env, ...commit },
    );
    expect(third.ran.status).toBe(0);
    expect(JSON.parse(third.outputs['deployments']!)).toMatchObject([
      {
        target: 'src/python/orders:lambda',
        function: 'orders',
        status: 'updated',
        version: '1',
        alias: 'live',
      },
    ]);
    const other = { ...env, ...commit, GITHUB_SHA: 'b'.repeat(40) };
    const refused = await runStep(workspace, { ...made, 'function-name': 'orders' }, other);
    expect(refused.ran.stdout).toContain('[manifest-mismatch]');
    expect(refused.ran.status).toBe(1);
  } finally {
    moto.stop();
  }
});

test('post without state does nothing and succeeds', () => {
  const ran = run(process.execPath, [join(projectRoot, action.runs['post']!)]);
  expect(ran.status).toBe(0);
});

describe('findings', () => {
  test('fail the step on warnings, and are written as SARIF relative to the workspace; the package stays', async () => {
    const workspace = temporaryDirectory();
    cpSync(join(projectRoot, 'examples', 'quickstart'), join(workspace, 'shop'), { recursive: true });
    const { ran, outputs, summary } = await runStep(workspace, {
      targets: 'src/python/orders:lambda',
      'working-directory': 'shop',
      'size-budget': '1 KB',
      'fail-on': 'warning',
      sarif: 'found.sarif',
    });
    expect(ran.status).toBe(1);
    expect(summary).toContain('fail-on-warning');
    expect(existsSync(join(workspace, outputs['path']!))).toBe(true);
    const sarif = readFileSync(join(workspace, 'found.sarif'), 'utf8');
    expect(sarif).toContain('"over-size-budget"');
    expect(sarif).toContain('"uri": "shop/src/python/orders/BUILD"');
    // What was made is checked in a job without a checkout.
    const job = temporaryDirectory();
    cpSync(join(workspace, outputs['path']!), join(job, 'fn.zip'));
    const checked = await runStep(job, {
      command: 'check',
      packages: '*.zip',
      handler: 'lambda_function.handler',
    });
    expect(checked.ran.stdout).toContain('0 errors');
    expect(checked.ran.status).toBe(0);
    expect(checked.outputs).toMatchObject({
      path: 'fn.zip',
      runtime: 'python3.12',
      sha256: outputs['sha256'],
    });
  });
});
