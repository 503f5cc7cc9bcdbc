import { expect, test } from 'vitest';
import { shaOf } from '../support/lambda-double.ts';
import { jobsOf, setStage, workflowOf, type Stage } from '../support/workflow-stage.ts';

// The workflows of docs/deploy.md run word for word, see `setStage`.

const build =
  'python_sources()\npython_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main")\n';
const orders = {
  'pants.toml': '[source]\nroot_patterns = ["/*"]\n[python]\ninterpreter_constraints = ["CPython==3.12.*"]\n',
  '.gitignore': 'dist/\nmade/\n',
  'orders/BUILD': build,
  'orders/app.py': 'def main(event, context):\n    return "orders"\n',
};
const both = {
  ...orders,
  'billing/BUILD': build,
  'billing/app.py': 'def main(event, context):\n    return "billing"\n',
};
const functions = ['shop-orders', 'shop-billing'];
const workflow = (path: string) => workflowOf('docs/deploy.md', path);

async function stageWithFunctions(project: typeof orders = orders): Promise<Stage> {
  const stage = await setStage(project);
  for (const name of functions) {
    stage.lambda.create(name, Buffer.from(`old ${name}`));
    stage.lambda.release(name, 'live');
  }
  stage.lambda.changes.length = 0;
  return stage;
}

/** The payload of a pull request's event. @param repository of its head */
function pullRequest({ git, api }: Stage, repository = { id: 1, full_name: 'acme/shop' }): object {
  const [head, base] = [
    { sha: api.head, ref: 'feature', repo: repository },
    { sha: git('rev-parse', 'HEAD'), ref: 'main', repo: { id: 1, full_name: 'acme/shop' } },
  ];
  return {
    repository: { id: 1, default_branch: 'main', full_name: 'acme/shop' },
    number: 7,
    pull_request: { number: 7, head, base },
  };
}

const sorted = ({ lambda }: Stage) => lambda.changes.toSorted();

test('a push deploys, and the button brings back what was live', { timeout: 300_000 }, async () => {
  const stage = await stageWithFunctions(both);
  const { lambda } = stage;
  const output = await stage.run('push', {}, workflow('release.yml'));
  expect(jobsOf(output), output).toEqual({ succeeded: 2, failed: 0 });
  expect(sorted(stage)).toEqual([
    ...['alias shop-billing live 2', 'alias shop-orders live 2'],
    ...['function shop-billing code', 'function shop-billing version 2'],
    ...['function shop-orders code', 'function shop-orders version 2'],
  ]);
  lambda.changes.length = 0;
  const back = await stage.run('workflow_dispatch', {}, workflow('rollback.yml'));
  expect(jobsOf(back), back).toEqual({ succeeded: 1, failed: 0 });
  expect(lambda.changes).toEqual(['alias shop-orders live 1', 'alias shop-billing live 1']);
  for (const name of functions) {
    expect(lambda.servedBy(name, 'live')).toBe(shaOf(Buffer.from(`old ${name}`)));
  }
});

test('a pull request: what would change, its versions, and their end', { timeout: 300_000 }, async () => {
  const stage = await stageWithFunctions();
  const { lambda } = stage;
  const event = pullRequest(stage);
  const plan = await stage.run('pull_request', event, workflow('deploy-plan.yml'));
  expect(jobsOf(plan), plan).toEqual({ succeeded: 1, failed: 0 });
  expect(plan).toContain('function:shop-orders would get orders:fn');
  expect(plan).toMatch(/deploy-status.*would-update/);
  expect(lambda.changes).toEqual([]);

  const preview = await stage.run('pull_request', event, workflow('preview.yml'));
  expect(jobsOf(preview), preview).toEqual({ succeeded: 1, failed: 0 });
  expect(lambda.servedBy('shop-orders', 'pr-7')).toBe(lambda.servedBy('shop-orders', undefined));
  expect(lambda.servedBy('shop-orders', 'live')).toBe(shaOf(Buffer.from('old shop-orders')));

  lambda.changes.length = 0;
  const end = await stage.run('pull_request', { ...event, action: 'closed' }, workflow('preview-end.yml'));
  expect(jobsOf(end), end).toEqual({ succeeded: 1, failed: 0 });
  // There is no alias of the other function, which the workflow names.
  expect(lambda.changes).toEqual(['alias shop-orders pr-7 delete', 'function shop-orders delete 2']);
});

test.each([
  ['a fork', { id: 2, full_name: 'stranger/shop' }, []],
  ['Dependabot', { id: 1, full_name: 'acme/shop' }, ['--actor', 'dependabot[bot]']],
])('a pull request of %s has no credentials: skipped', { timeout: 180_000 }, async (_whose, head, more) => {
  const stage = await stageWithFunctions();
  const event = pullRequest(stage, head);
  for (const path of ['deploy-plan.yml', 'preview.yml']) {
    const output = await stage.run('pull_request', event, workflow(path), ...more);
    expect(jobsOf(output), output).toEqual({ succeeded: 1, failed: 0 });
    expect(output).toContain('pull requests of forks and of Dependabot have no AWS credentials');
    expect(output).toContain('Skipped: orders:fn to shop-orders');
    expect(output).toContain('Wrote dist/orders/fn.zip');
  }
  const closed = await stage.run(
    'pull_request',
    { ...event, action: 'closed' },
    workflow('preview-end.yml'),
    ...more,
  );
  expect(jobsOf(closed), closed).toEqual({ succeeded: 0, failed: 0 });
  expect(stage.lambda.changes).toEqual([]);
});
