import { expect, test } from 'vitest';
import { makeWheel } from '../support/wheelhouse.ts';
import { packageFiles } from '../formats/support/package.ts';

// A part of the AWS SDK in a package and the rest from the Lambda runtime fails in every format that Lambda runs.

const wheels = await Promise.all([
  makeWheel('tracing', '1.0', 'py3-none-any', { 'tracing.py': 'import botocore\n' }, [
    'Requires-Dist: botocore',
  ]),
  makeWheel('botocore', '1.34.0', 'py3-none-any', { 'botocore.py': '' }),
]);
const build = (target: string) =>
  `python_sources(name="lib")\npython_requirement(name="tracing", requirements=["tracing"])\n${target}\n`;

test.each([
  ['a zip', 'python_aws_lambda_function(name="p", runtime="python3.12", handler="app.py:main")', ''],
  ['a PEX file', 'pex_binary(name="p", entry_point="app.py:main")', ''],
  [
    'a Lambdex file',
    'python_aws_lambda_function(name="p", runtime="python3.12", handler="app.py:main")',
    '[lambdex]\nlayout = "lambdex"\n',
  ],
])('%s', async (_, target, options) => {
  const files = {
    'src/app.py': 'import boto3\nimport tracing\n\n\ndef main(event, context):\n    return 1\n',
    'src/BUILD': build(target),
    ...(options !== '' && {
      'pants.toml': `[GLOBAL]\npants_version = "2.17.1"\n[source]\nroot_patterns = ["src"]\n[python]\nenable_resolves = true\ndefault_resolve = "main"\ninterpreter_constraints = ["CPython==3.12.*"]\n[python.resolves]\nmain = "main.lock"\n${options}`,
      'src/BUILD': build(target.replace('python_aws_lambda_function', 'python_awslambda')),
    }),
  };
  const made = await packageFiles(files, ['src:p'], wheels, { tracing: ['botocore'] });
  expect(made.diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
    {
      code: 'aws-sdk-mixed',
      message: expect.stringContaining('holds botocore 1.34.0, but would take boto3') as string,
    },
  ]);
  expect(made.packages).toEqual([]);
});
