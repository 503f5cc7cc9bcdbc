import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { lambdaPlatform } from '../../src/platforms/lambda-platforms.ts';
import type { Architecture } from '../../src/platforms/types.ts';
import { packageCheckout } from '../formats/support/package.ts';
import { temporaryDirectory, writeFiles } from '../support/cli.ts';
import { invokeInLambdaRuntime, invokeThroughEmulator } from '../support/lambda-runtime.ts';
import { mustRun, projectRoot, python } from '../support/tools.ts';

// Packages with compiled wheels are invoked by AWS's own runtime client on every Python that Lambda supports: the zip, the
// unpacked PEX and the unpacked Lambdex zip; the zip also through AWS's runtime interface emulator.

const architecture: Architecture = process.arch === 'arm64' ? 'arm64' : 'x86_64';
const lock = readFileSync(join(projectRoot, 'test/fixtures/lambda-runtimes/uv.lock'), 'utf8');

const handler = `import sys
import pydantic
import pydantic_core._pydantic_core as core

from shop.prices import price


class Order(pydantic.BaseModel):
    count: int


def handle(event, context):
    if event == {"fail": True}:
        raise ValueError("asked for")
    order = Order(**event)
    native = core.__file__.endswith(".so")
    return {"price": price(order.count), "python": list(sys.version_info[:2]), "native": native}
`;

function checkout(version: string, pantsVersion: string): Readonly<Record<string, string>> {
  const platform = lambdaPlatform(`python${version}`, architecture)!;
  return {
    'pants.toml': [
      `[GLOBAL]\npants_version = "${pantsVersion}"\n[source]\nroot_patterns = ["src"]`,
      `[python]\nenable_resolves = true\ndefault_resolve = "main"\ninterpreter_constraints = ["CPython==${version}.*"]`,
      '[python.resolves]\nmain = "uv.lock"',
      ...(pantsVersion.startsWith('2.17') ? ['[lambdex]\nlayout = "lambdex"'] : []),
      '',
    ].join('\n'),
    'uv.lock': lock,
    'platform.json': JSON.stringify({ marker_environment: platform.markers, compatible_tags: platform.tags }),
    BUILD: [
      'python_requirement(name="pydantic", requirements=["pydantic"])',
      'file(name="platform", source="platform.json")',
    ].join('\n'),
    'src/shop/__init__.py': '',
    'src/shop/app.py': handler,
    'src/shop/prices.py': 'def price(count):\n    return 3 * count\n',
    'src/shop/BUILD': [
      'python_sources()',
      `python_awslambda(name="lambda", runtime="python${version}", architecture="${architecture}", handler="app.py:handle")`,
      'pex_binary(name="pex", entry_point="app.py", complete_platforms=["//:platform"])',
    ].join('\n'),
  };
}

interface Unpacked {
  readonly task: string;
  readonly handler: string;
}

/** Packages a target and unpacks it, as Lambda does, into a directory without write access. */
async function unpacked(version: string, pantsVersion: string, target: string): Promise<Unpacked> {
  const root = join(temporaryDirectory(), 'checkout');
  writeFiles(root, checkout(version, pantsVersion));
  const { packages, output } = await packageCheckout(root, [target]);
  const task = join(temporaryDirectory(), 'task');
  const path = output();
  mkdirSync(task);
  mustRun(python(version), ['-m', 'zipfile', '-e', path, task]);
  const everything = ['.', ...list(task)].map((name) => join(task, name));
  const directories = everything.filter((one) => statSync(one).isDirectory());
  for (const one of everything) chmodSync(one, directories.includes(one) ? 0o555 : 0o444);
  onTestFinished(() => directories.forEach((one) => chmodSync(one, 0o755)));
  return { task, handler: packages[0]!.handler ?? '' };
}

const list = (directory: string) => readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort();

/** Two invocations and one that fails. */
async function expectToWork(version: string, { task, handler: name }: Unpacked): Promise<void> {
  const before = list(task);
  const answers = await invokeInLambdaRuntime(python(version), task, name, [
    { count: 2 },
    { count: '14' },
    { fail: true },
  ]);
  const answer = { python: version.split('.').map(Number), native: true };
  expect(answers).toEqual([
    { kind: 'response', body: { ...answer, price: 6 } },
    { kind: 'response', body: { ...answer, price: 42 } },
    {
      kind: 'error',
      body: expect.objectContaining({ errorType: 'ValueError', errorMessage: 'asked for' }) as unknown,
    },
  ]);
  expect(list(task)).toEqual(before);
}

describe.each(['3.9', '3.10', '3.11', '3.12', '3.13'])('python%s', (version) => {
  test('the zip, also through the emulator', async () => {
    const made = await unpacked(version, '2.34.0', 'src/shop:lambda');
    expect(made.handler).toBe('lambda_function.handler');
    await expectToWork(version, made);
    const answers = await invokeThroughEmulator(python(version), made.task, made.handler, [
      { count: 1 },
      { count: 2 },
      { fail: true },
    ]);
    expect(answers).toMatchObject([{ price: 3, native: true }, { price: 6 }, { errorType: 'ValueError' }]);
  });

  test('the unpacked PEX', async () => {
    const made = await unpacked(version, '2.34.0', 'src/shop:pex');
    await expectToWork(version, { ...made, handler: '__pex__.shop.app.handle' });
  });

  test('the unpacked Lambdex zip', async () => {
    const made = await unpacked(version, '2.17.0', 'src/shop:lambda');
    expect(made.handler).toBe('lambdex_handler.handler');
    await expectToWork(version, made);
  });
});
