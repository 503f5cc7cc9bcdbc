import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { guardedAwsEnvironment, startFaultProxy, startMoto, type FaultProxy } from '../support/aws.ts';
import { signedFor } from '../support/aws-in-process.ts';
import { cliPath, lambdaPackage, temporaryDirectory, writeFiles } from '../support/cli.ts';
import { serveDouble } from '../support/lambda-double-server.ts';
import { LambdaDouble } from '../support/lambda-double.ts';
import { codeBlocks } from '../support/markdown.ts';

// `lambda-package deploy` as a person runs it, with the real AWS command line where a call is made.

let proxy: FaultProxy;
beforeAll(async () => {
  // Nothing listens behind it: it only counts what is asked.
  proxy = await startFaultProxy('http://127.0.0.1:9');
});
afterAll(() => proxy.stop());
beforeEach(() => {
  proxy.seen.length = 0;
});

const BUILD = `python_sources(name="lib")
python_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main")
python_aws_lambda_function(name="flat", runtime="python3.12", handler="app.py:main", layout="flat")
python_aws_lambda_function(name="flat-zipped", runtime="python3.12", handler="app.py:main")
python_aws_lambda_layer(name="layer", runtime="python3.12", dependencies=[":lib"])
archive(name="archive", format="zip", packages=[":fn"])
pex_binary(name="console", dependencies=[":lib"])
pex_binary(name="program", entry_point="app.py")
pex_binary(name="loose", entry_point="app:main", layout="loose")
`;

function checkout(): string {
  const root = temporaryDirectory();
  writeFiles(root, {
    'pants.toml': `[GLOBAL]
pants_version = "2.34.0"
backend_packages = ["pants.backend.python", "pants.backend.awslambda.python"]
[source]
root_patterns = ["/src"]
[python]
interpreter_constraints = ["CPython==3.12.*"]
`,
    'src/BUILD': BUILD,
    'src/app.py': 'def main(event, context):\n    return "ok"\n',
  });
  return root;
}

const deploy = (cwd: string, ...args: string[]) =>
  lambdaPackage(['deploy', ...args], { cwd, env: guardedAwsEnvironment(proxy.url) });

describe('what AWS cannot run as a function is refused before anything is made or asked', () => {
  test.each([
    ['layer', 'it is a layer', 'aws lambda publish-layer-version'],
    ['archive', 'it has no handler', 'python_aws_lambda_function'],
    ['flat', 'it is written as a directory', 'layout="flat-zipped"'],
    ['loose', 'it is written as a directory', 'layout="zipapp"'],
    ['console', 'it does not say which function AWS should call', 'entry_point="module:function"'],
    ['program', 'it does not say which function AWS should call', 'entry_point="module:function"'],
  ])('%s: %s', async (name, why, help) => {
    const root = checkout();
    const { status, stderr } = await deploy(root, `src:${name}`, '--function-name', 'orders');
    expect(stderr).toContain('[deploy-not-a-function]');
    expect(stderr).toContain(`src:${name} (`);
    expect(stderr).toContain(why);
    expect(stderr).toContain(help);
    expect(status).toBe(1);
    expect(existsSync(join(root, 'dist'))).toBe(false);
    expect(proxy.seen).toEqual([]);
  });

  test('several packages', async () => {
    const root = checkout();
    const { status, stderr } = await deploy(root, 'src:fn', 'src:flat-zipped', '--function-name', 'orders');
    expect(stderr).toContain('[deploy-one-package]');
    expect(stderr).toContain('src:flat-zipped, src:fn');
    expect(status).toBe(1);
    expect(existsSync(join(root, 'dist'))).toBe(false);
  });
});

test.each([
  ['orders:live', 'names the version or alias `live`', 'name the function without it, `orders`'],
  ['orders:7', 'names the version or alias `7`', '`alias`'],
  [
    'arn:aws:lambda:eu-west-1:123456789012:function:orders:7',
    'names the version or alias `7`',
    '`arn:aws:lambda:eu-west-1:123456789012:function:orders`',
  ],
  ['file:///etc/passwd', 'does not name a Lambda function', 'or its ARN'],
  ['--endpoint-url=http://x', 'does not name a Lambda function', 'or its ARN'],
  ['', 'A deploy needs `--function-name` or `--functions`', 'name or ARN of the function'],
])('--function-name=%s is wrong usage', async (name, message, help) => {
  const { status, stderr } = await deploy(checkout(), 'src:fn', `--function-name=${name}`, '--dry-run');
  expect(stderr).toContain(message);
  expect(stderr).toContain(help);
  expect(status).toBe(2);
  expect(proxy.seen).toEqual([]);
});

/** A function with the zip at `path`, in the double at `url`. */
async function createFunction(url: string, path: string): Promise<void> {
  const made = await fetch(url, {
    method: 'POST',
    headers: { ...signedFor('iam'), 'content-type': 'application/x-www-form-urlencoded' },
    body: 'Action=CreateRole&Version=2010-05-08&RoleName=r&AssumeRolePolicyDocument=%7B%7D',
  });
  expect(made.ok).toBe(true);
  const created = await fetch(`${url}/2015-03-31/functions`, {
    method: 'POST',
    headers: signedFor('lambda'),
    body: JSON.stringify({
      ...{ FunctionName: 'orders', Runtime: 'python3.12', Handler: 'lambda_function.handler' },
      Role: 'arn:aws:iam::123456789012:role/r',
      Code: { ZipFile: readFileSync(path).toString('base64') },
    }),
  });
  expect(created.ok).toBe(true);
}

test('from Lambdex, behind an alias: the line of the guide', async () => {
  const root = checkout();
  writeFiles(root, {
    'pants.toml':
      '[source]\nroot_patterns = ["/"]\n[python]\ninterpreter_constraints = ["CPython==3.12.*"]\n',
    'project/BUILD':
      'python_sources()\npython_aws_lambda_function(name="lambda", runtime="python3.12", handler="app.py:main")\n',
    'project/app.py': 'def main(event, context):\n    return "ok"\n',
  });
  const line = codeBlocks('docs/migrating-from-lambdex.md')
    .flatMap(({ text }) => text.split('\n'))
    .find((text) => text.startsWith('lambda-package deploy '))!;
  const double = new LambdaDouble();
  double.create('orders', Buffer.from('old'), { Handler: 'lambdex_handler.handler' });
  double.release('orders', 'live');
  const server = await serveDouble(double);
  try {
    const args = line.trim().split(' ').slice(1);
    const { status, stderr } = await lambdaPackage(args, {
      cwd: root,
      env: guardedAwsEnvironment(server.url),
    });
    expect(status, stderr).toBe(0);
  } finally {
    server.stop();
  }
  // Code and handler are both there before callers get either.
  expect(double.changes).toEqual([
    'function orders code',
    'function orders configuration',
    'function orders version 2',
    'alias orders live 2',
  ]);
  expect(double.functions.get('orders')!.settings.Handler).toBe('lambda_function.handler');
});

test('a zip above the limit of a direct upload: a warning where no bucket is named', async () => {
  const root = checkout();
  writeFiles(root, {
    'src/BUILD': `python_sources(name="lib")
resources(name="data", sources=["data.bin"])
python_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main", dependencies=[":data"])
`,
  });
  writeFileSync(join(root, 'src/data.bin'), randomBytes(52_428_800));
  const double = new LambdaDouble();
  double.create('orders', Buffer.from('old'));
  const server = await serveDouble(double);
  try {
    const args = ['deploy', 'src:fn', '--function-name', 'orders', '--dry-run'];
    const options = { cwd: root, env: guardedAwsEnvironment(server.url) };
    const through = await lambdaPackage([...args, '--s3-bucket', 'shop-code'], options);
    expect(through.stderr).not.toContain('too-large-to-upload');
    expect(through.stdout).toContain('would get src:fn');
    expect(through.status).toBe(0);
    // The next run does not rely on what that one has found.
    const direct = await lambdaPackage(args, options);
    expect(direct.stderr).toContain('warning[too-large-to-upload]');
    expect(direct.stderr).toContain('error[too-large-to-upload]');
    expect(direct.status).toBe(1);
  } finally {
    server.stop();
  }
});

test('a layer above that limit: the same warning, and none where a bucket is named', async () => {
  const root = checkout();
  writeFiles(root, {
    'src/BUILD': `python_sources(name="lib")
resources(name="data", sources=["data.bin"])
python_aws_lambda_layer(name="layer", runtime="python3.12", dependencies=[":data"])
python_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main", layers=[":layer"])
`,
  });
  writeFileSync(join(root, 'src/data.bin'), randomBytes(52_428_800));
  const packaged = await lambdaPackage(['package', 'src:layer', 'src:fn'], { cwd: root });
  expect(packaged.stderr.match(/warning\[too-large-to-upload\]: .*/g)).toEqual([
    expect.stringMatching(
      /: dist\/src\/layer\.zip has 50(?:\.\d)? MB \([\d,]+ bytes\); AWS takes at most 50 MB/,
    ),
  ]);
  expect(packaged.stderr).toContain('leave out what its functions do not import');
  expect(packaged.status).toBe(0);
  const double = new LambdaDouble();
  double.create('orders', Buffer.from('old'));
  const server = await serveDouble(double);
  try {
    const names = ['--functions', 'src:fn=orders', '--layer-names', 'src:layer=shop-data'];
    const more = ['--update-configuration', 'layers', '--s3-bucket', 'shop-code', '--dry-run'];
    const args = ['deploy', 'src:layer', 'src:fn', ...names, ...more];
    const options = { cwd: root, env: guardedAwsEnvironment(server.url) };
    const through = await lambdaPackage(args, options);
    expect(through.stderr).not.toContain('too-large-to-upload');
    expect(through.stdout).toContain('would get src:fn');
  } finally {
    server.stop();
  }
});

test('SIGTERM during an upload that took effect: 143, the new code is live, nothing is left running', async () => {
  const moto = await startMoto();
  const inFront = await startFaultProxy(moto.url);
  let release = (): void => undefined;
  try {
    const root = checkout();
    await lambdaPackage(['package', 'src:fn'], { cwd: root });
    await createFunction(moto.url, join(root, 'dist/src/fn.zip'));
    writeFiles(root, { 'src/app.py': 'def main(event, context):\n    return "new"\n' });
    const until = new Promise<void>((done) => (release = done));
    inFront.faults.push({ method: 'PUT', path: /\/code/, times: 1, hold: { when: 'after', until } });
    const child = spawn(process.execPath, [cliPath, 'deploy', 'src:fn', '--function-name', 'orders'], {
      cwd: root,
      env: guardedAwsEnvironment(inFront.url),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    // `close` comes when the AWS command line has let go of the output, too.
    const closed = new Promise((resolve) => child.on('close', resolve));
    while (!inFront.seen.some((line) => line.startsWith('PUT '))) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    child.kill('SIGTERM');
    expect(await closed).toBe(143);
    expect(said).toContain('[deploy-interrupted]: The deploy was stopped by SIGTERM');
    expect(said).toContain('the new code is live: `orders` runs it');
  } finally {
    release();
    inFront.stop();
    moto.stop();
  }
});
