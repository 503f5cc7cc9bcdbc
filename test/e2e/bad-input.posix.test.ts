import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lambdaPackage, temporaryDirectory, writeFiles } from '../support/cli.ts';
import { makeWheel, pexLock, serveWheels, type MadeWheel, type WheelServer } from '../support/wheelhouse.ts';

// Each fault that a user can cause: told clearly, exit status 1, earlier packages untouched, nothing half-written.

let wheel: MadeWheel;
let server: WheelServer;

beforeAll(async () => {
  wheel = await makeWheel('greeting', '1.0', 'py3-none-any', { 'greeting/__init__.py': 'WORD = "hello"\n' });
  server = await serveWheels([wheel]);
});
afterAll(() => server.stop());

const pantsToml = `[python]
enable_resolves = true
default_resolve = "main"
interpreter_constraints = ["==3.12.*"]

[python.resolves]
main = "main.lock"
`;

const build = `python_sources()

python_requirement(name="greeting", requirements=["greeting"])

python_awslambda(
    name="lambda",
    runtime="python3.12",
    handler="app.py:handler",
)
`;

function checkout(overrides: Readonly<Record<string, string>> = {}): string {
  const directory = temporaryDirectory();
  writeFiles(directory, {
    'pants.toml': pantsToml,
    'project/BUILD': build,
    'project/app.py': 'import greeting\n\n\ndef handler(event, context):\n    return greeting.WORD\n',
    'main.lock': lock(wheel.sha256),
    ...overrides,
  });
  return directory;
}

const lock = (sha256: string, url = `${server.url}/files/${wheel.filename}`) =>
  pexLock(['greeting'], [{ name: 'greeting', version: '1.0', artifacts: [{ url, sha256 }] }]);

const packageIn = (directory: string, specs: readonly string[] = ['::'], env = {}, args: string[] = []) =>
  lambdaPackage(['package', ...args, ...specs], {
    cwd: directory,
    env: { ...server.env, LAMBDA_PACKAGE_STORE: join(directory, '.store'), ...env },
  });

const codesIn = (text: string) => [...text.matchAll(/^error\[([\w-]+)\]/gm)].map((match) => match[1]);
const zipPath = (directory: string) => join(directory, 'dist', 'project', 'lambda.zip');
const leftovers = (directory: string) =>
  existsSync(join(directory, 'dist'))
    ? readdirSync(join(directory, 'dist'), { recursive: true, encoding: 'utf8' }).filter(
        (path) => !/^(project|project.lambda\.zip(\.metadata\.json)?)$/.test(path),
      )
    : [];

test('the checkout that the faults are put into packages', async () => {
  const directory = checkout();
  const ran = await packageIn(directory);
  expect(ran.stderr).not.toContain('error');
  expect(ran.stdout).toBe(
    'Wrote dist/project/lambda.zip\n    Runtime: python3.12\n    Architecture: x86_64\n    Handler: lambda_function.handler\nWrote dist/project/lambda.zip.metadata.json\n',
  );
  expect(ran.status).toBe(0);
});

const replaced = (from: string, to: string) => ({ 'project/BUILD': build.replace(from, to) });

describe.each<[string, Readonly<Record<string, string>>, string[], RegExp[]]>([
  [
    'missing runtime',
    {
      ...replaced('    runtime="python3.12",\n', ''),
      'pants.toml': pantsToml.replace('==3.12.*', '>=3.9'),
    },
    ['no-runtime'],
    [/project\/BUILD:5:1/, /runtime="python3.12"/],
  ],
  [
    'handler without a colon',
    replaced('app.py:handler', 'app.py'),
    ['invalid-handler'],
    [/project\/BUILD:8:\d+/, /must end in the format `:my_handler_func`, but was app\.py/],
  ],
  [
    'handler file that does not exist',
    replaced('app.py:handler', 'aap.py:handler'),
    ['handler-file-missing'],
    [/project\/BUILD:8:\d+/, /aap\.py/, /app\.py/],
  ],
  [
    'handler module that does not exist',
    replaced('app.py:handler', 'project.nothing:handler'),
    ['handler-module-missing'],
    [/project\/BUILD:8:\d+/, /project\.nothing/],
  ],
  [
    'output path outside dist/',
    replaced('    handler', '    output_path="../../lambda.zip",\n    handler'),
    ['output-outside'],
    [/project\/BUILD:8:\d+/, /\.\.\/\.\.\/lambda\.zip/],
  ],
  [
    'BUILD file that cannot be read as one',
    { 'project/BUILD': `${build}python_sources(name="more"\n` },
    ['syntax-error'],
    [/project\/BUILD:10:\d+/],
  ],
  [
    'unknown field',
    replaced('handler=', 'handlr='),
    ['missing-field', 'unknown-field'],
    [/project\/BUILD:8:5/, /handlr/, /handler/],
  ],
])('%s', (_name, files, codes, patterns) => {
  test('is reported, and the earlier package stays', async () => {
    const directory = checkout();
    expect((await packageIn(directory)).status).toBe(0);
    const before = readFileSync(zipPath(directory));
    writeFiles(directory, files);
    const ran = await packageIn(directory);
    expect(ran.status).toBe(1);
    expect(codesIn(ran.stderr).filter((code) => codes.includes(code!))).toEqual(codes);
    for (const pattern of patterns) expect(ran.stderr).toMatch(pattern);
    expect(ran.stderr).toMatch(/= help: /);
    expect(ran.stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
    expect(ran.stdout).toBe('');
    expect(readFileSync(zipPath(directory)).equals(before)).toBe(true);
    expect(leftovers(directory)).toEqual([]);
  });
});

test('an unknown address is reported with similar names', async () => {
  const ran = await packageIn(checkout(), ['project:lamda']);
  expect(ran.status).toBe(1);
  expect(codesIn(ran.stderr)).toEqual(['unknown-address']);
  expect(ran.stderr).toContain(':lambda');
});

test('a requirement that the lock does not have', async () => {
  const directory = checkout({ 'main.lock': pexLock([], []) });
  const ran = await packageIn(directory);
  expect(ran.status).toBe(1);
  expect(codesIn(ran.stderr)).toEqual(['requirement-not-in-lock']);
  expect(ran.stderr).toMatch(/greeting/);
  expect(ran.stderr).toMatch(/project\/BUILD:3/);
});

test('no wheel for the platform: tags wanted and on offer', async () => {
  const filename = 'greeting-1.0-cp311-cp311-manylinux_2_28_x86_64.whl';
  const directory = checkout({ 'main.lock': lock(wheel.sha256, `${server.url}/files/${filename}`) });
  const ran = await packageIn(directory);
  expect(ran.status).toBe(1);
  expect(codesIn(ran.stderr)).toEqual(['no-wheel-for-platform']);
  expect(ran.stderr).toMatch(/greeting 1\.0/);
  expect(ran.stderr).toMatch(/cp311-cp311-manylinux_2_28_x86_64/);
  expect(ran.stderr).toMatch(/python3\.12/);
});

test('a hash that differs: expected and got, nothing kept', async () => {
  const directory = checkout({ 'main.lock': lock('0'.repeat(64)) });
  const ran = await packageIn(directory);
  expect(ran.status).toBe(1);
  expect(codesIn(ran.stderr)).toEqual(['hash-mismatch']);
  expect(ran.stderr).toContain('0'.repeat(64));
  expect(ran.stderr).toContain(wheel.sha256);
  expect(existsSync(join(directory, '.store', '0'.repeat(64)))).toBe(false);
  expect(existsSync(join(directory, 'dist'))).toBe(false);
});

test('an index that cannot be reached', { timeout: 120_000 }, async () => {
  const closed = 'http://127.0.0.1:9';
  const directory = checkout({ 'main.lock': lock(wheel.sha256, `${closed}/files/${wheel.filename}`) });
  const ran = await packageIn(directory, ['::'], { PIP_INDEX_URL: `${closed}/simple/` });
  expect(ran.status).toBe(1);
  expect(codesIn(ran.stderr)).toEqual(['index-unreachable']);
  expect(ran.stderr).toContain(wheel.filename);
});

test('offline without the wheel', async () => {
  const ran = await packageIn(checkout(), ['::'], {}, ['--offline']);
  expect(ran.status).toBe(1);
  expect(codesIn(ran.stderr)).toEqual(['offline-missing']);
});

test('several faults in one run', async () => {
  const directory = checkout({
    'project/BUILD': `${build}
python_awslambda(name="a", runtime="python3.12", handler="nothing")
python_awslambda(name="b", runtime="python2.7", handler="app.py:handler")
python_awslambda(name="c", runtime="python3.12", handler="gone.py:handler")
`,
  });
  const ran = await packageIn(directory);
  expect(ran.status).toBe(1);
  expect(codesIn(ran.stderr).sort()).toEqual(['handler-file-missing', 'invalid-choice', 'invalid-handler']);
  expect(existsSync(join(directory, 'dist'))).toBe(false);
});

test('a link below dist/ is not written through', async () => {
  const directory = checkout();
  mkdirSync(join(directory, 'elsewhere'));
  mkdirSync(join(directory, 'dist'));
  symlinkSync(join(directory, 'elsewhere'), join(directory, 'dist', 'project'));
  const ran = await packageIn(directory);
  expect(ran.status).toBe(1);
  expect(codesIn(ran.stderr)).toEqual(['output-outside']);
  expect(readdirSync(join(directory, 'elsewhere'))).toEqual([]);
});

test('names of the checkout cannot act on a terminal', async () => {
  const directory = checkout({
    'project/BUILD': `${build}python_sources(name="\u001b[31m\u202e", sources=["x"])\n`,
  });
  const ran = await packageIn(directory);
  expect(ran.stderr).not.toContain('\u001b');
  expect(ran.stderr).not.toContain('\u202e');
});

test('wrong usage: exit status 2 and what is right', async () => {
  const directory = checkout();
  for (const args of [
    ['pakage', '::'],
    ['package'],
    ['package', '--formt=json', '::'],
    ['package', '--format=xml', '::'],
  ]) {
    const ran = await lambdaPackage(args, { cwd: directory });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toMatch(/^error: .*\n {2}= help: /);
  }
});
