import { afterAll, beforeAll, expect, test } from 'vitest';
import { lambdaPackage, temporaryDirectory, writeFiles } from '../support/cli.ts';
import { makeWheel, pexLock, serveWheels, type MadeWheel, type WheelServer } from '../support/wheelhouse.ts';

// The whole output of the commonest failures, so that a change of wording is seen in review. After a wanted change:
// npm run build && npx vitest run test/e2e/failures.posix.test.ts --update

let pure: MadeWheel;
let other: MadeWheel;
let server: WheelServer;

beforeAll(async () => {
  pure = await makeWheel('greeting', '1.0', 'py3-none-any', {
    'greeting/__init__.py': '',
    'project/app.py': 'X = 1\n',
  });
  other = await makeWheel('native', '2.0', 'cp312-cp312-win_amd64', { 'native/__init__.py': '' });
  server = await serveWheels([pure, other]);
});
afterAll(() => server.stop());

const pantsToml = `[python]
enable_resolves = true
default_resolve = "main"
interpreter_constraints = ["==3.12.*"]

[python.resolves]
main = "main.lock"
`;

const build = (more = '') => `python_sources()

python_requirement(name="greeting", requirements=["greeting"])
python_requirement(name="native", requirements=["native"])

python_aws_lambda_function(
    name="lambda",
    runtime="python3.12",
    handler="app.py:handler",
${more})
`;

const handler = 'def handler(event, context):\n    return 1\n';

function lock(): string {
  const distribution = (name: string, version: string, wheel: MadeWheel) => ({
    name,
    version,
    artifacts: [{ url: `${server.url}/files/${wheel.filename}`, sha256: wheel.sha256 }],
  });
  return pexLock(
    ['greeting', 'native'],
    [distribution('greeting', '1.0', pure), distribution('native', '2.0', other)],
  );
}

interface Failure {
  readonly files?: Readonly<Record<string, string>>;
  readonly args?: readonly string[];
  readonly status?: number;
}

const failures: Readonly<Record<string, Failure>> = {
  'unknown-field': { files: { 'project/BUILD': build('    runtme="python3.12",\n') } },
  'syntax-error': {
    files: { 'project/BUILD': 'python_sources(\n    name="lib"\n    sources=["*.py"],\n)\n' },
  },
  'missing-lock': {
    files: {
      'project/app.py': `import greeting\n${handler}`,
      'pants.toml': pantsToml.replace('main.lock', 'uv.lock'),
    },
  },
  'no-wheel-for-platform': { files: { 'project/app.py': `import native\n${handler}` } },
  'handler-function-missing': { files: { 'project/app.py': 'def handle(event, context):\n    return 1\n' } },
  'unknown-address': { args: ['package', 'project:lamda'] },
  'unresolved-import': { files: { 'project/app.py': `import greetings\n${handler}` } },
  'file-collision': { files: { 'project/app.py': `import greeting\n${handler}` } },
  'no-build-root': { args: ['package', '--build-root', 'nowhere', '::'] },
  'nothing-to-package': { files: { 'project/BUILD': 'python_sources()\n' }, status: 0 },
  'wrong-usage': { args: ['pakage', '::'], status: 2 },
};

test.each(Object.entries(failures))(
  '%s',
  async (name, { files = {}, args = ['package', '::'], status = 1 }) => {
    const directory = temporaryDirectory();
    writeFiles(directory, {
      'pants.toml': pantsToml,
      'main.lock': lock(),
      'project/BUILD': build(),
      'project/app.py': handler,
      ...files,
    });
    const ran = await lambdaPackage(args, {
      cwd: directory,
      env: { ...server.env, LAMBDA_PACKAGE_STORE: `${directory}/.store` },
    });
    const text = ran.stderr
      .replaceAll(directory, '[CHECKOUT]')
      .replaceAll(server.url, '[INDEX]')
      .replaceAll(/\b[0-9a-f]{64}\b/g, '[SHA256]');
    await expect(text).toMatchFileSnapshot(`failures/${name}.stderr`);
    expect(ran.status).toBe(status);
  },
);
