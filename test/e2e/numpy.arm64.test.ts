import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageCheckout } from '../formats/support/package.ts';
import { temporaryDirectory, writeFiles } from '../support/cli.ts';
import { mustRun, projectRoot, python, run } from '../support/tools.ts';

// An arm64 zip with a compiled package, made on any machine, loads on a Python for arm64: on an arm64 machine its own, else
// Debian's under an emulator. An x86_64 zip does not, which shows that the test can fail.

const lock = readFileSync(join(projectRoot, 'test/fixtures/lambda-runtimes/uv.lock'), 'utf8');
const home = join(projectRoot, '.tools', 'arm64');

/** The command of a Python 3.11 for arm64. @throws Error naming what is missing */
function arm64Python(): readonly [string, ...string[]] {
  if (process.arch === 'arm64') return [python('3.11')];
  const emulator = join(home, 'qemu-aarch64');
  const interpreter = join(home, 'root', 'usr', 'bin', 'python3.11');
  for (const path of [emulator, interpreter]) {
    if (!existsSync(path)) {
      throw new Error(
        `the test needs qemu and a Python for arm64 from apt-get, missing at ${path}: run \`npm run pretest\``,
      );
    }
  }
  return [emulator, '-L', join(home, 'root'), interpreter];
}

const handler = `import platform
import numpy


def handle(event, context):
    table = numpy.arange(6.0).reshape(2, 3)
    return {"machine": platform.machine(), "product": (table @ table.T).tolist(), "numpy": numpy.__version__}
`;

async function unpackedZip(architecture: string): Promise<string> {
  const root = join(temporaryDirectory(), 'checkout');
  writeFiles(root, {
    'pants.toml':
      '[python]\nenable_resolves = true\ndefault_resolve = "main"\n[python.resolves]\nmain = "uv.lock"\n',
    'uv.lock': lock,
    'app.py': handler,
    BUILD: [
      'python_sources(name="lib")',
      'python_requirement(name="numpy", requirements=["numpy"])',
      `python_aws_lambda_function(name="lambda", runtime="python3.11", architecture="${architecture}", handler="app.py:handle")`,
    ].join('\n'),
  });
  const { output } = await packageCheckout(root, ['//:lambda']);
  const task = join(temporaryDirectory(), 'task');
  const path = output();
  mkdirSync(task);
  mustRun(python('3.11'), ['-m', 'zipfile', '-e', path, task]);
  return task;
}

function callHandler(task: string) {
  const [program, ...args] = arm64Python();
  const script = 'import json, lambda_function; print(json.dumps(lambda_function.handler({}, None)))';
  return run(program, [...args, '-B', '-c', script], {
    cwd: task,
    env: { PATH: '/usr/bin:/bin', PYTHONPATH: task, LANG: 'C.UTF-8' },
  });
}

test('an arm64 zip with numpy loads on a Python for arm64', { timeout: 400_000 }, async () => {
  const ran = callHandler(await unpackedZip('arm64'));
  expect(ran.stderr).toBe('');
  const version = /^name = "numpy"\nversion = "(.*)"$/m.exec(lock)![1];
  expect(JSON.parse(ran.stdout)).toEqual({
    machine: 'aarch64',
    product: [
      [5, 14],
      [14, 50],
    ],
    numpy: version,
  });
});

test('an x86_64 zip does not', { timeout: 400_000 }, async () => {
  const ran = callHandler(await unpackedZip('x86_64'));
  expect(ran.status).toBe(1);
  expect(ran.stderr).toContain('_multiarray_umath');
});
