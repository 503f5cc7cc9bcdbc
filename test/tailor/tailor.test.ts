import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryDirectory, writeFiles } from '../support/cli.ts';
import { buildFiles, tailorIn } from './support.ts';

/** A checkout of today's Pants. */
function checkout(files: Readonly<Record<string, string>>): string {
  const root = temporaryDirectory();
  writeFiles(root, { 'pants.toml': '', ...files });
  return root;
}

const code = 'def run():\n    return 1\n';
const handler = 'def handler(event, context):\n    return event\n';

describe('what today’s Pants does and 2.17 did not', () => {
  test('dependencies of [project] are proposed', async () => {
    const root = checkout({
      'a/pyproject.toml': '[project]\nname = "a"\nversion = "1"\ndependencies = ["requests"]\n',
      'b/pyproject.toml': '[project]\nname = "b"\nversion = "1"\n',
    });
    expect((await tailorIn(root, ['::'])).said).toBe(
      'Created a/BUILD:\n  - Add python_requirements target reqs',
    );
    expect(buildFiles(root)['a/BUILD']).toBe(
      'python_requirements(\n    name="reqs",\n    source="pyproject.toml",\n)\n',
    );
  });

  test('the path of a BUILD file that does not exist means its directory', async () => {
    const root = checkout({ 'a/m.py': code, 'b/m.py': code });
    expect((await tailorIn(root, ['a/BUILD'])).said).toBe(
      'Created a/BUILD:\n  - Add python_sources target a',
    );
  });

  test('the globs of tests are options', async () => {
    const root = checkout({
      'pants.toml': '[python]\ntailor_test_file_globs = ["check_*.py"]\n',
      'a/check_m.py': code,
    });
    expect((await tailorIn(root, ['::'])).said).toContain('Add python_tests target tests');
  });
});

describe('what is never written', () => {
  test.each([
    ['a link', (root: string) => symlinkSync('../pants.toml', join(root, 'a', 'BUILD')), 'it is a link'],
    [
      'a file that ignore rules hide',
      (root: string) => {
        writeFileSync(join(root, '.gitignore'), '/a/BUILD\n');
        writeFileSync(join(root, 'a', 'BUILD'), 'mine');
      },
      'there is one already',
    ],
  ])('%s', async (_name, prepare, why) => {
    const root = checkout({ 'a/m.py': code, 'b/m.py': code });
    prepare(root);
    const { status, diagnostics, said } = await tailorIn(root, ['::']);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'build-file-blocked', message: expect.stringContaining(why) as string },
    ]);
    expect([status, said, existsSync(join(root, 'b', 'BUILD'))]).toEqual([1, '', false]);
  });

  test('a BUILD file in a directory that is a link', async () => {
    const root = checkout({ 'a/m.py': code });
    symlinkSync('a', join(root, 'b'));
    const { diagnostics } = await tailorIn(root, ['::']);
    expect(diagnostics).toMatchObject([{ code: 'build-file-blocked', place: { path: 'b/BUILD' } }]);
    expect(buildFiles(root)).toEqual({});
  });

  test('a name with a path in it', async () => {
    const root = checkout({ 'pants.toml': '[tailor]\nbuild_file_name = "../BUILD"\n', 'a/m.py': code });
    expect((await tailorIn(root, ['::'])).diagnostics).toMatchObject([{ code: 'build-file-name' }]);
  });
});

test('quotes and backslashes in file names are escaped, so that the BUILD file can be read', async () => {
  const root = checkout({
    'a/BUILD': 'python_sources(name="x", sources=["m.py"])\n',
    'a/m.py': code,
    'a/q".py': code,
  });
  await tailorIn(root, ['::']);
  expect(buildFiles(root)['a/BUILD']).toContain('        "q\\".py",\n');
  expect((await tailorIn(root, ['--check', '::'])).status).toBe(0);
});

test('nothing is proposed beside target types of plugins', async () => {
  const root = checkout({
    'pants.toml': '[GLOBAL]\nbackend_packages = ["pants.backend.python", "ours"]\n',
    'a/BUILD': 'our_sources()\n',
    'a/m.py': code,
    'b/m.py': code,
  });
  const { said, diagnostics } = await tailorIn(root, ['::']);
  expect(said).toBe('Created b/BUILD:\n  - Add python_sources target b');
  expect(diagnostics.map((one) => one.code)).toContain('undefined-target-type');
});

describe('--lambdas', () => {
  const template = `AWSTemplateFormatVersion: '2010-09-09'
Globals:
  Function:
    Runtime: python3.12
Resources:
  Orders:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: orders/
      Handler: app.run
      Architectures: [arm64]
      Role: !GetAtt Role.Arn
  Web:
    Type: AWS::Serverless::Function
    Properties:
      CodeUri: web/
      Handler: index.handler
      Runtime: nodejs22.x
  Table:
    Type: AWS::DynamoDB::Table
`;

  test('functions of a SAM template', async () => {
    const root = checkout({ 'template.yaml': template, 'orders/app.py': 'def run(event, context): ...\n' });
    expect((await tailorIn(root, ['--lambdas', '::'])).said).toBe(
      'Created orders/BUILD:\n  - Add python_aws_lambda_function target Orders\n  - Add python_sources target orders',
    );
    expect(buildFiles(root)['orders/BUILD']).toBe(
      'python_aws_lambda_function(\n    name="Orders",\n    handler="app.py:run",\n    runtime="python3.12",\n    architecture="arm64",\n)\n\npython_sources()\n',
    );
    expect((await tailorIn(root, ['--lambdas', '--check', '::'])).status).toBe(0);
  });

  test('functions of serverless.yml', async () => {
    const root = checkout({
      'serverless.yml':
        'provider:\n  runtime: python3.11\nfunctions:\n  hello:\n    handler: src/hello.main\n  other:\n    handler: ${file(x.yml):handler}\n',
      'src/hello.py': 'def main(event, context):\n    pass\n',
    });
    await tailorIn(root, ['--lambdas', '::']);
    expect(buildFiles(root)['src/BUILD']).toContain(
      '    handler="hello.py:main",\n    runtime="python3.11",\n',
    );
  });

  test('functions that take an event and a context, but not methods, strings and tests', async () => {
    const root = checkout({
      'a/one.py': handler,
      'a/two.py': `${handler}async def other(_event: dict[str, int], ctx) -> None: ...\n`,
      'a/text.py': `TEXT = """\n${handler}"""\n`,
      'a/method.py': 'class A:\n    def handler(event, context): ...\n',
      'a/test_one.py': handler,
    });
    const { said } = await tailorIn(root, ['--lambdas', '--check', 'a']);
    expect(said.split('\n').filter((line) => line.includes('lambda_function'))).toEqual([
      '  - Add python_aws_lambda_function target one',
      '  - Add python_aws_lambda_function target two-handler',
      '  - Add python_aws_lambda_function target two-other',
    ]);
  });

  test('not those that a target packages', async () => {
    const root = checkout({
      'a/BUILD':
        'python_sources()\npython_aws_lambda_function(name="fn", handler="one.py:handler", runtime="python3.12")\n',
      'a/one.py': handler,
    });
    expect(await tailorIn(root, ['--lambdas', '::'])).toMatchObject({ status: 0, said: '' });
  });

  test('in 2.17 with a runtime that the constraints allow', async () => {
    const root = checkout({
      'pants.toml':
        '[GLOBAL]\npants_version = "2.17.1"\n[python]\ninterpreter_constraints = ["CPython>=3.9,<3.12"]\n',
      'a/one.py': handler,
    });
    await tailorIn(root, ['--lambdas', '::']);
    expect(buildFiles(root)['a/BUILD']).toContain(
      'python_awslambda(\n    name="one",\n    handler="one.py:handler",\n    runtime="python3.11",\n)\n',
    );
  });

  test('without a runtime where the constraints allow exactly one, else with the newest', async () => {
    const constrained = checkout({
      'pants.toml': '[python]\ninterpreter_constraints = ["==3.11.*"]\n',
      'a/one.py': handler,
    });
    await tailorIn(constrained, ['--lambdas', '::']);
    expect(buildFiles(constrained)['a/BUILD']).not.toContain('runtime');
    const free = checkout({ 'a/one.py': handler });
    await tailorIn(free, ['--lambdas', '::']);
    expect(buildFiles(free)['a/BUILD']).toMatch(/runtime="python3\.\d+"/);
  });

  test('a template that cannot be read is a warning', async () => {
    const root = checkout({ 'template.yaml': 'a: [\n', 'a/m.py': code });
    const { status, diagnostics } = await tailorIn(root, ['--lambdas', '::']);
    expect([status, diagnostics.map((one) => one.code)]).toEqual([0, ['unreadable-template']]);
    expect(readFileSync(join(root, 'a', 'BUILD'), 'utf8')).toBe('python_sources()\n');
  });
});
