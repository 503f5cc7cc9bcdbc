import { expect, test } from 'vitest';
import { writeFiles } from '../support/cli.ts';
import { shaOf } from '../support/lambda-double.ts';
import { codeBlocks } from '../support/markdown.ts';
import { jobsOf, setStage, workflowOf, type Stage } from '../support/workflow-stage.ts';

// The workflows of docs/recipes run word for word, see `setStage`.

const fn = (name: string) =>
  `python_aws_lambda_function(name="${name}", runtime="python3.12", handler="app.py:main")\n`;
const app = 'def main(event, context):\n    return 1\n';
/** 40 functions of a file each, and the one that the release deploys. */
const project: Readonly<Record<string, string>> = {
  'pants.toml':
    '[source]\nroot_patterns = ["src/python", "services/*"]\n[python]\ninterpreter_constraints = ["CPython==3.12.*"]\n',
  '.gitignore': 'dist/\nmade/\n',
  'src/python/orders/BUILD': `python_sources()\n${fn('lambda')}`,
  'src/python/orders/app.py': app,
  ...Object.fromEntries(
    Array.from({ length: 40 }, (_, index) => {
      const directory = `services/s${String(index).padStart(2, '0')}`;
      return [
        [`${directory}/BUILD`, `python_sources()\n${fn('fn')}`],
        [`${directory}/app.py`, `# ${index}\n${app}`],
      ] as const;
    }).flat(),
  ),
};

/** Changes four functions, removes one and merges that as GitHub does. @returns the event's payload */
function openPullRequest({ repository, git, api }: Stage): object {
  git('checkout', '-qb', 'feature');
  for (const name of ['s01', 's02', 's03', 's04']) {
    writeFiles(repository, { [`services/${name}/app.py`]: `# changed\n${app}` });
  }
  git('rm', '-qr', 'services/s39');
  git('add', '-A');
  git('commit', '-qm', 'change');
  git('checkout', '-q', 'main');
  git('merge', '-q', '--no-ff', '-m', 'merge', 'feature');
  return {
    repository: { id: 1, default_branch: 'main', full_name: 'acme/shop' },
    number: 7,
    pull_request: {
      number: 7,
      head: { sha: api.head, ref: 'feature', repo: { id: 1 } },
      base: { sha: git('rev-parse', 'HEAD^1'), ref: 'main' },
    },
  };
}

const workflow = (recipe: string, path: string) => workflowOf(`docs/recipes/${recipe}`, path);
const names = ({ artifacts }: Stage) => artifacts.artifacts.map(({ name }) => name).sort();

test('package only, and a release from its artifact', { timeout: 120_000 }, async () => {
  const stage = await setStage(project);
  const packaged = await stage.run('push', {}, workflow('package-only.md', 'package.yml'));
  expect(packaged).toContain('Uploaded 42 artifacts');
  expect(jobsOf(packaged)).toEqual({ succeeded: 1, failed: 0 });
  expect(names(stage)).toContain('lambda-package.services.s07.fn.zip');
  expect(names(stage)).toContain('lambda-package.package.json');
  // Each run has artifacts of its own.
  stage.artifacts.artifacts.length = 0;
  const { lambda } = stage;
  lambda.create('orders', Buffer.from('old'));
  lambda.release('orders', 'live');
  const release = () => stage.run('push', { ref: 'refs/tags/v1.0.0' }, workflow('release.md', 'release.yml'));
  const released = await release();
  expect(jobsOf(released), released).toEqual({ succeeded: 2, failed: 0 });
  expect(lambda.changes).toEqual([
    'function orders code',
    'function orders version 2',
    'alias orders live 2',
  ]);
  const name = 'lambda-package.src.python.orders.lambda.zip';
  const made = stage.artifacts.artifacts.find((one) => one.name === name)!;
  expect(lambda.servedBy('orders', 'live')).toBe(shaOf(made.bytes));
});

test('a layer and its function', { timeout: 120_000 }, async () => {
  const stage = await setStage(project);
  const { lambda } = stage;
  writeFiles(stage.repository, {
    'pants.toml':
      '[source]\nroot_patterns = ["/"]\n[python]\ninterpreter_constraints = ["CPython==3.12.*"]\n',
    BUILD:
      'python_aws_lambda_layer(name="deps", runtime="python3.12", include_sources=True, dependencies=["shared"])\n',
    'shared/BUILD': 'python_sources()\n',
    'shared/common.py': 'ONE = 1\n',
    'orders/BUILD': `python_sources()\n${fn('fn').replace(')', ', layers=["//:deps"])')}`,
    'orders/app.py': `from shared.common import ONE\n${app}`,
  });
  lambda.create('orders', Buffer.from('old'));
  lambda.release('orders', 'live');
  const steps = codeBlocks('docs/recipes/layers.md')[0]!.text.replace(/^/gm, '      ');
  const text = `on: push\njobs:\n  layers:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
  const output = await stage.run('push', {}, text);
  expect(jobsOf(output), output).toEqual({ succeeded: 1, failed: 0 });
  expect(lambda.changes).toEqual([
    'layer shop-deps 1',
    'function orders code',
    'function orders configuration',
    'function orders version 2',
    'alias orders live 2',
  ]);
});

test('a pull request: compared, uploaded, one comment', { timeout: 120_000 }, async () => {
  const stage = await setStage(project);
  const event = openPullRequest(stage);
  const output = await stage.run('pull_request', event, workflow('pull-requests.md', 'pull-request.yml'));
  expect(jobsOf(output), output).toEqual({ succeeded: 1, failed: 0 });
  expect(stage.api.comments).toHaveLength(1);
  const [{ body } = { body: '' }] = stage.api.comments;
  expect(body).toContain('Lambda packages: 4 of 40 change, 1 removed');
  expect(body).toMatch(
    /\[\*\*\d+&nbsp;B\*\*\]\(https:\/\/github\.com\/acme\/shop\/actions\/runs\/\d+\/artifacts\/\d+\)/,
  );
});

test('a fork: its run may not comment; the second workflow does', { timeout: 120_000 }, async () => {
  const stage = await setStage(project);
  const event = openPullRequest(stage);
  const first = await stage.run(
    'pull_request',
    event,
    workflow('pull-requests-from-forks.md', 'package.yml'),
  );
  expect(jobsOf(first), first).toEqual({ succeeded: 1, failed: 0 });
  expect(stage.api.asked).toEqual([]);
  const run = {
    ...{ id: 900, run_attempt: 1, head_sha: stage.api.head, head_branch: 'feature', event: 'pull_request' },
    head_repository: { id: 2, owner: { login: 'stranger' } },
  };
  const second = await stage.run(
    'workflow_run',
    { repository: { id: 1, default_branch: 'main' }, workflow_run: run },
    workflow('pull-requests-from-forks.md', 'comment.yml'),
  );
  expect(jobsOf(second), second).toEqual({ succeeded: 1, failed: 0 });
  expect(stage.api.comments[0]?.body).toContain('4 of 40 change, 1 removed');
  expect(stage.api.comments[0]?.body).toContain('As reported by the run of a fork');
});

test('a monorepo: plan, matrix, report', { timeout: 180_000 }, async () => {
  const stage = await setStage(project);
  const event = openPullRequest(stage);
  const text = workflow('monorepo.md', 'functions.yml');
  const output = await stage.run('pull_request', event, text);
  expect(jobsOf(output), output).toEqual({ succeeded: 6, failed: 0 });
  expect(names(stage)).toEqual([
    ...['01', '02', '03', '04'].map((id) => `lambda-package.${id}.json`),
    'lambda-package.plan.json',
    ...['s01', 's02', 's03', 's04'].map((name) => `lambda-package.services.${name}.fn.zip`),
  ]);
  expect(stage.api.comments[0]?.body).toContain('4 of 40 change, 1 removed');
  // A job that ends without a word is not green.
  const manifest = stage.artifacts.artifacts.findIndex(({ name }) => name === 'lambda-package.02.json');
  stage.artifacts.artifacts.splice(manifest, 1);
  const report = text.replace(/^ {2}plan:[^]*?(?= {2}report:)/m, '').replace(/^ {4}needs: .*\n/m, '');
  const late = await stage.run('pull_request', event, report);
  expect(late).toContain('No job has reported services/s02:fn, which the plan lists');
  expect(jobsOf(late)).toEqual({ succeeded: 0, failed: 1 });
});
