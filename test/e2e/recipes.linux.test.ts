import { chmodSync, cpSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { start, temporaryDirectory, writeFiles } from '../support/cli.ts';
import { guardedAwsEnvironment } from '../support/aws.ts';
import { startArtifactService, type ArtifactService } from '../support/artifact-service.ts';
import { startGitHub, type GitHubDouble } from '../support/github-api.ts';
import { serveDouble } from '../support/lambda-double-server.ts';
import { LambdaDouble, shaOf } from '../support/lambda-double.ts';
import { codeBlocks } from '../support/markdown.ts';
import { mustRun, projectRoot, tool } from '../support/tools.ts';

// The workflows of docs/recipes run word for word under a local runner (act). Actions of others are stand-ins with the same
// inputs; the artifact service and the APIs of GitHub and AWS are doubles. The AWS command line is the real one.

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

/** The workflow that a recipe calls `path`. */
function workflow(recipe: string, path: string): string {
  const found = codeBlocks(`docs/recipes/${recipe}`).find(({ text }) =>
    text.startsWith(`# .github/workflows/${path}\n`),
  );
  if (found === undefined) throw new Error(`docs/recipes/${recipe} has no ${path}`);
  return found.text;
}

/** actions/download-artifact: what matches `pattern`, each in a directory of its own. */
const downloadArtifact = `
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
const input = (name) => process.env['INPUT_' + name.toUpperCase()] ?? '';
if (input('skip-decompress') !== 'true') throw new Error('zips would be unpacked');
const pattern = new RegExp('^' + input('pattern').replace(/[.+]/g, '\\\\$&').replaceAll('*', '.*') + '$');
const url = process.env.TEST_ARTIFACTS;
for (const { name, id } of await (await fetch(url + '/list')).json()) {
  if (!pattern.test(name)) continue;
  const directory = join(process.env.GITHUB_WORKSPACE, input('path'), name);
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, name), Buffer.from(await (await fetch(url + '/store/' + id)).arrayBuffer()));
  console.log('downloaded ' + name);
}
`;

interface Stage {
  readonly repository: string;
  readonly artifacts: ArtifactService;
  readonly api: GitHubDouble;
  readonly lambda: LambdaDouble;
  readonly git: (...args: string[]) => string;
  /** Runs a workflow for an event. */
  readonly run: (event: string, payload: object, workflow: string) => Promise<string>;
}

async function setStage(): Promise<Stage> {
  const directory = temporaryDirectory();
  const repository = join(directory, 'repository');
  writeFiles(repository, project);
  const git = (...args: string[]) =>
    mustRun('git', ['-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], {
      cwd: repository,
    }).stdout.trim();
  git('init', '-q', '-b', 'main');
  git('remote', 'add', 'origin', 'https://github.com/acme/shop');
  git('add', '-A');
  git('commit', '-qm', 'base');

  const action = join(directory, 'lambda-package');
  for (const path of ['action.yml', 'dist', 'package.json']) {
    cpSync(join(projectRoot, path), join(action, path), { recursive: true });
  }
  // act says where the API is; the double is elsewhere.
  renameSync(join(action, 'dist', 'main.js'), join(action, 'dist', 'real-main.js'));
  writeFileSync(
    join(action, 'dist', 'main.js'),
    "process.env.GITHUB_API_URL = process.env.TEST_API;\nprocess.env.GITHUB_GRAPHQL_URL = process.env.TEST_API + '/graphql';\nawait import('./real-main.js');\n",
  );
  const inputs = ['pattern', 'path', 'skip-decompress', 'run-id', 'github-token'];
  const described = Object.fromEntries(inputs.map((name) => [name, { description: name }]));
  writeFiles(join(directory, 'download'), {
    'action.yml': JSON.stringify({
      name: 'd',
      description: 'd',
      inputs: described,
      runs: { using: 'node24', main: 'main.mjs' },
    }),
    'main.mjs': downloadArtifact,
  });
  const lambda = new LambdaDouble();
  const aws = await serveDouble(lambda);
  onTestFinished(() => aws.stop());
  // As the real one, it leaves what AWS' command line reads to the steps after it; here, that leads to the double only.
  const credentials = Object.entries({ ...guardedAwsEnvironment(aws.url), AWS_REGION: 'eu-west-1' })
    .filter(([name]) => /^AWS_|_proxy$/i.test(name))
    .map(([name, value]) => `${name}=${value}`);
  writeFiles(join(directory, 'credentials'), {
    'action.yml': JSON.stringify({
      ...{ name: 'c', description: 'c' },
      inputs: {
        'role-to-assume': { description: 'r', required: true },
        'aws-region': { description: 'r', required: true },
      },
      runs: {
        using: 'composite',
        steps: [{ shell: 'bash', run: `cat >> "$GITHUB_ENV" <<'END'\n${credentials.join('\n')}\nEND` }],
      },
    }),
  });
  writeFiles(directory, {
    'home/.config/act/actrc': '',
    'bin/aws': `#!/bin/sh\nexec '${tool('aws', 'aws')}' "$@"\n`,
  });
  chmodSync(join(directory, 'bin', 'aws'), 0o755);

  const artifacts = await startArtifactService();
  const api = await startGitHub();
  const run = async (event: string, payload: object, text: string): Promise<string> => {
    const file = join(directory, 'workflow.yml');
    writeFileSync(file, text);
    writeFileSync(join(directory, 'event.json'), JSON.stringify(payload));
    mkdirSync(join(repository, '.github', 'workflows'), { recursive: true });
    const env = {
      ...{
        ACTIONS_RESULTS_URL: artifacts.env['ACTIONS_RESULTS_URL']!,
        ACTIONS_RUNTIME_TOKEN: artifacts.env['ACTIONS_RUNTIME_TOKEN']!,
      },
      ...{ TEST_API: api.url, TEST_ARTIFACTS: artifacts.env['ACTIONS_RESULTS_URL']!.replace(/\/$/, '') },
      LAMBDA_PACKAGE_STORE: join(directory, 'store'),
    };
    const ran = await start(
      tool('oracle', 'act'),
      [
        ...[event, '-W', file, '-e', join(directory, 'event.json')],
        ...['-P', 'ubuntu-latest=-self-hosted', '--no-cache-server', '-s', 'GITHUB_TOKEN=the-token'],
        ...['--var', 'DEPLOY_ROLE=arn:aws:iam::123456789012:role/deploy'],
        ...['--action-cache-path', join(directory, 'actions')],
        ...['--local-repository', `org/lambda-package@v1=${action}`],
        ...['--local-repository', `actions/download-artifact@v8=${join(directory, 'download')}`],
        ...[
          '--local-repository',
          `aws-actions/configure-aws-credentials@v6=${join(directory, 'credentials')}`,
        ],
        ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
      ],
      {
        cwd: repository,
        env: {
          HOME: join(directory, 'home'),
          PATH: [join(directory, 'bin'), dirname(process.execPath), process.env['PATH'] ?? ''].join(
            delimiter,
          ),
        },
      },
    );
    return ran.stdout + ran.stderr;
  };
  return { repository, artifacts, api, lambda, git, run };
}

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

const names = ({ artifacts }: Stage) => artifacts.artifacts.map(({ name }) => name).sort();
const jobs = (output: string) => ({
  succeeded: output.match(/Job succeeded/g)?.length ?? 0,
  failed: output.match(/Job failed/g)?.length ?? 0,
});

test('package only, and a release from its artifact', { timeout: 120_000 }, async () => {
  const stage = await setStage();
  const packaged = await stage.run('push', {}, workflow('package-only.md', 'package.yml'));
  expect(packaged).toContain('Uploaded 42 artifacts');
  expect(jobs(packaged)).toEqual({ succeeded: 1, failed: 0 });
  expect(names(stage)).toContain('lambda-package.services.s07.fn.zip');
  expect(names(stage)).toContain('lambda-package.package.json');
  // Each run has artifacts of its own.
  stage.artifacts.artifacts.length = 0;
  const { lambda } = stage;
  lambda.create('orders', Buffer.from('old'));
  lambda.release('orders', 'live');
  const release = () => stage.run('push', { ref: 'refs/tags/v1.0.0' }, workflow('release.md', 'release.yml'));
  const released = await release();
  expect(jobs(released), released).toEqual({ succeeded: 2, failed: 0 });
  expect(lambda.changes).toEqual([
    'function orders code',
    'function orders version 2',
    'alias orders live 2',
  ]);
  const name = 'lambda-package.src.python.orders.lambda.zip';
  const made = stage.artifacts.artifacts.find((one) => one.name === name)!;
  expect(lambda.servedBy('orders', 'live')).toBe(shaOf(made.bytes));
});

test('a layer and its function', { timeout: 60_000 }, async () => {
  const stage = await setStage();
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
  expect(jobs(output), output).toEqual({ succeeded: 1, failed: 0 });
  expect(lambda.changes).toEqual([
    'layer shop-deps 1',
    'function orders code',
    'function orders configuration',
    'function orders version 2',
    'alias orders live 2',
  ]);
});

test('a pull request: compared, uploaded, one comment', { timeout: 120_000 }, async () => {
  const stage = await setStage();
  const event = openPullRequest(stage);
  const output = await stage.run('pull_request', event, workflow('pull-requests.md', 'pull-request.yml'));
  expect(jobs(output), output).toEqual({ succeeded: 1, failed: 0 });
  expect(stage.api.comments).toHaveLength(1);
  const [{ body } = { body: '' }] = stage.api.comments;
  expect(body).toContain('Lambda packages: 4 of 40 change, 1 removed');
  expect(body).toMatch(
    /\[\*\*\d+&nbsp;B\*\*\]\(https:\/\/github\.com\/acme\/shop\/actions\/runs\/\d+\/artifacts\/\d+\)/,
  );
});

test('a fork: its run may not comment; the second workflow does', { timeout: 120_000 }, async () => {
  const stage = await setStage();
  const event = openPullRequest(stage);
  const first = await stage.run(
    'pull_request',
    event,
    workflow('pull-requests-from-forks.md', 'package.yml'),
  );
  expect(jobs(first), first).toEqual({ succeeded: 1, failed: 0 });
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
  expect(jobs(second), second).toEqual({ succeeded: 1, failed: 0 });
  expect(stage.api.comments[0]?.body).toContain('4 of 40 change, 1 removed');
  expect(stage.api.comments[0]?.body).toContain('As reported by the run of a fork');
});

test('a monorepo: plan, matrix, report', { timeout: 180_000 }, async () => {
  const stage = await setStage();
  const event = openPullRequest(stage);
  const text = workflow('monorepo.md', 'functions.yml');
  const output = await stage.run('pull_request', event, text);
  expect(jobs(output), output).toEqual({ succeeded: 6, failed: 0 });
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
  expect(jobs(late)).toEqual({ succeeded: 0, failed: 1 });
});
