import { chmodSync, cpSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { startArtifactService, type ArtifactService } from './artifact-service.ts';
import { guardedAwsEnvironment } from './aws.ts';
import { start, temporaryDirectory, writeFiles } from './cli.ts';
import { startGitHub, type GitHubDouble } from './github-api.ts';
import { serveDouble } from './lambda-double-server.ts';
import { LambdaDouble } from './lambda-double.ts';
import { codeBlocks } from './markdown.ts';
import { mustRun, projectRoot, tool } from './tools.ts';

// Workflows of the documentation under a local runner (act). Actions of others are stand-ins with the same inputs; the artifact
// service and the APIs of GitHub and AWS are doubles. The AWS command line is the real one.

/** The workflow that a page calls `path`. */
export function workflowOf(page: string, path: string): string {
  const found = codeBlocks(page).find(({ text }) => text.startsWith(`# .github/workflows/${path}\n`));
  if (found === undefined) throw new Error(`${page} has no ${path}`);
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

/** A repository, the services that its workflows talk to, and a runner. */
export interface Stage {
  readonly repository: string;
  readonly artifacts: ArtifactService;
  readonly api: GitHubDouble;
  readonly lambda: LambdaDouble;
  readonly git: (...args: string[]) => string;
  /** Runs a workflow for an event, with further options of the runner. */
  readonly run: (event: string, payload: object, workflow: string, ...more: string[]) => Promise<string>;
}

/** @param project its files */
export async function setStage(project: Readonly<Record<string, string>>): Promise<Stage> {
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
  // Without the credentials, too, nothing but the loopback can be reached.
  const closed = Object.entries(guardedAwsEnvironment(''))
    .filter(([name]) => /_proxy$|_METADATA_|^AWS_.*_FILE$/i.test(name))
    .map(([name, value]) => `${name}='${value}'`);
  writeFiles(directory, {
    'home/.config/act/actrc': '',
    'bin/aws': `#!/bin/sh\nexport ${closed.join(' ')}\nexec '${tool('aws', 'aws')}' "$@"\n`,
  });
  chmodSync(join(directory, 'bin', 'aws'), 0o755);

  const artifacts = await startArtifactService();
  const api = await startGitHub();
  const run: Stage['run'] = async (event, payload, text, ...more) => {
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
        ...[event, '-W', file, '-e', join(directory, 'event.json'), ...more],
        ...['-P', 'ubuntu-latest=-self-hosted', '--no-cache-server', '-s', 'GITHUB_TOKEN=the-token'],
        ...['DEPLOY', 'PREVIEW', 'PLAN'].flatMap((name) => [
          '--var',
          `${name}_ROLE=arn:aws:iam::123456789012:role/${name.toLowerCase()}`,
        ]),
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

/** The jobs of a run, by what the runner says of them. */
export const jobsOf = (output: string) => ({
  succeeded: output.match(/Job succeeded/g)?.length ?? 0,
  failed: output.match(/Job failed/g)?.length ?? 0,
});
