import { symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { cliPath, lambdaPackage, temporaryDirectory, writeFiles } from '../support/cli.ts';
import { cleanEnvironment, mustRun, projectRoot, tool } from '../support/tools.ts';

// `lambda-package completion bash` in a bash at a terminal, to which keys are sent.

test('bash completes commands, options and addresses', async () => {
  const root = join(temporaryDirectory(), 'checkout');
  const bin = temporaryDirectory();
  writeFiles(root, {
    'pants.toml': '',
    'src/app/app.py': 'def main(event, context):\n    return 1\n',
    'src/app/BUILD': `python_sources(name="lib")
python_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main")
python_aws_lambda_function(name="other", runtime="python3.12", handler="app.py:main")
`,
  });
  symlinkSync(cliPath, join(bin, 'lambda-package'));
  const script = join(bin, 'completion.bash');
  writeFileSync(script, (await lambdaPackage(['completion', 'bash'], { cwd: root })).stdout);
  const keys = [
    'lambda-package pack\tsrc/app:f\t',
    'lambda-package dependenc\t--trans\tsrc/app:l\t',
    'lambda-package package --format js\tsrc/app:ot\t',
    'lambda-package check pants.t\t',
  ];
  const typist = join(projectRoot, 'test', 'cli', 'type-in-bash.py');
  const env = cleanEnvironment({
    PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
    LAMBDA_PACKAGE_STORE: join(bin, 'store'),
  });
  const ran = mustRun(tool('oracle', 'python'), [typist, script, ...keys], { cwd: root, env });
  expect(JSON.parse(ran.stdout)).toEqual([
    'lambda-package package src/app:fn',
    'lambda-package dependencies --transitive src/app:lib',
    'lambda-package package --format json src/app:other',
    'lambda-package check pants.toml',
  ]);
});

test.each(['zsh', 'fish', 'powershell'])('%s: a script, and nothing else', async (shell) => {
  const { status, stdout, stderr } = await lambdaPackage(['completion', shell], {
    cwd: temporaryDirectory(),
  });
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain('lambda-package');
  expect(stdout).toContain('__complete');
});

test('an unknown shell is a wrong usage', async () => {
  const { status, stderr } = await lambdaPackage(['completion', 'tcsh'], { cwd: temporaryDirectory() });
  expect(status).toBe(2);
  expect(stderr).toContain('bash, zsh, fish, powershell');
});

test('a question outside of a checkout, or one with faults, has an empty answer', async () => {
  const broken = temporaryDirectory();
  writeFiles(broken, { 'pants.toml': '[GLOBAL\n' });
  for (const cwd of [temporaryDirectory(), broken]) {
    const env = { LAMBDA_PACKAGE_STORE: temporaryDirectory() };
    const ran = await lambdaPackage(['__complete', 'package', '='], { cwd, env });
    expect(ran).toEqual({ status: 0, stdout: '', stderr: '' });
  }
});
