import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runStep } from '../support/action-step.ts';
import { guardedAwsEnvironment } from '../support/aws.ts';
import { lambdaPackage, temporaryDirectory, writeFiles } from '../support/cli.ts';
import { serveDouble } from '../support/lambda-double-server.ts';
import { LambdaDouble, shaOf } from '../support/lambda-double.ts';
import { invokeInLambdaRuntime } from '../support/lambda-runtime.ts';
import { mustRun, python } from '../support/tools.ts';

// An alias through its life, with dist/ and the real AWS command line, as a person and as a step see it.

const ARN = 'arn:aws:lambda:eu-west-1:123456789012:function:orders';

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
    'src/BUILD': `python_sources(name="lib")
python_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main")
`,
  });
  return root;
}

const answering = (root: string, text: string): void =>
  writeFiles(root, { 'src/app.py': `def main(event, context):\n    return ["${text}", event]\n` });

test('an alias: published, moved, moved back, removed; and the bytes that AWS got answer', async () => {
  const double = new LambdaDouble();
  double.create('orders', Buffer.from('old'));
  double.release('orders', 'live');
  const server = await serveDouble(double);
  const env = guardedAwsEnvironment(server.url);
  try {
    const root = checkout();
    const live = ['--function-name', 'orders', '--alias', 'live'];
    const deploy = (...args: string[]) => lambdaPackage(['deploy', ...args, ...live], { cwd: root, env });
    const inputs = { 'function-name': 'orders', alias: 'live' };

    answering(root, 'new');
    const made = await deploy('src:fn', '--format', 'json');
    expect(JSON.parse(made.stdout)).toMatchObject([
      { target: 'src:fn', functionArn: ARN, status: 'updated', version: '2', alias: 'live' },
    ]);
    expect(made.stderr).toContain('code updated; version 2; alias live from version 1');
    expect(made.status).toBe(0);

    const bytes = double.received.get('orders')!;
    expect(shaOf(bytes)).toBe(double.servedBy('orders', 'live'));
    const task = join(temporaryDirectory(), 'task');
    mkdirSync(task);
    writeFileSync(`${task}.zip`, bytes);
    mustRun(python('3.12'), ['-m', 'zipfile', '-e', `${task}.zip`, task]);
    const answers = await invokeInLambdaRuntime(python('3.12'), task, 'lambda_function.handler', [7]);
    expect(answers).toEqual([{ kind: 'response', body: ['new', 7] }]);

    const back = await runStep(root, { ...inputs, command: 'deploy', rollback: 'previous' }, env);
    expect(back.ran.stdout).toContain(`Moved the alias \`live\` of ${ARN} from version 2 to version 1`);
    expect(back.outputs).toMatchObject({ 'deploy-status': 'updated', version: '1', deployed: 'true' });
    expect(back.summary).toContain('| 2 → 1 | `live` |');
    const named = await deploy('--rollback', '2');
    expect(named.stdout).toMatch(
      /^Moved the alias `live` of \S+ from version 1 to version 2\n {4}CodeSha256: \S+ \(was \S+\)\n$/,
    );
    expect(named.status).toBe(0);
    expect(double.servedBy('orders', 'live')).toBe(shaOf(bytes));

    const removal = { ...inputs, command: 'deploy', 'remove-alias': 'true' };
    const removed = await runStep(root, removal, env);
    // Version 1 was not published for this alias.
    const what = 'alias live at version 2, version 2\n';
    expect(removed.ran.stdout).toContain(`Removed from ${ARN}:\n    ${what}`);
    expect(removed.summary).toContain('| ✅ updated | 2 → none | `live` |');
    expect(double.functions.get('orders')).toMatchObject({ versions: [{ number: '1' }], aliases: new Map() });
  } finally {
    server.stop();
  }
});

test('a pull request of a fork: its packages, and a deploy that is skipped', async () => {
  const root = checkout();
  answering(root, 'fork');
  const event = join(temporaryDirectory(), 'event.json');
  const pull = { number: 7, head: { repo: { id: 2 } }, base: { repo: { id: 1 } } };
  writeFileSync(event, JSON.stringify({ number: 7, repository: { id: 1 }, pull_request: pull }));
  // Nothing listens there.
  const env = guardedAwsEnvironment('http://127.0.0.1:9');
  delete env['AWS_ACCESS_KEY_ID'];
  delete env['AWS_SECRET_ACCESS_KEY'];
  const inputs = { targets: 'src:fn', deploy: 'true', 'function-name': 'orders', alias: 'pr-{pr}' };
  Object.assign(env, { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event });
  env['GITHUB_REF'] = 'refs/pull/7/merge';
  const { ran, outputs, summary } = await runStep(root, inputs, env);
  expect(ran.status).toBe(0);
  expect(ran.stdout).toContain('::notice title=deploy-skipped::');
  expect(ran.stdout).toContain('Skipped: src:fn to orders\n');
  expect(ran.stdout).not.toContain('Failed');
  expect(ran.stdout).not.toContain('::error');
  expect(outputs).toMatchObject({ path: 'dist/src/fn.zip', 'deploy-status': 'skipped', deployed: 'false' });
  expect(summary).toContain('| `orders` | skipped `src:fn` |  | `pr-7` |');
  const typed = await lambdaPackage(['deploy', 'src:fn', '--function-name', 'orders'], { cwd: root, env });
  expect(typed.stdout).toContain('Skipped: src:fn to orders\n');
  expect(typed.stderr).toContain('[deploy-skipped]');
  expect(typed.status).toBe(0);
  // Whoever could have credentials is told that they are missing.
  env['GITHUB_EVENT_NAME'] = 'push';
  const pushed = await lambdaPackage(['deploy', 'src:fn', '--function-name', 'orders'], { cwd: root, env });
  expect(pushed.stdout).toContain('Failed: src:fn to orders\n');
  expect(pushed.stderr).toContain('error[aws-no-credentials]');
  expect(pushed.status).toBe(1);
});
