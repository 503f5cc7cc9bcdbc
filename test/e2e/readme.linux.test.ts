import { cpSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { guardedAwsEnvironment, startMoto } from '../support/aws.ts';
import { lambdaPackage, start, temporaryDirectory, writeFiles } from '../support/cli.ts';
import { codeBlocks, pages, wholeWorkflows } from '../support/markdown.ts';
import { mustRun, projectRoot, python, tool } from '../support/tools.ts';

// The workflows of README run as they are written, in a project made of the files that README tells people to write,
// on a machine without Pants, Python and Docker. Actions by others are replaced by ones with the same inputs.

const project = {
  'pyproject.toml':
    '[project]\nname = "shop"\nversion = "1.0"\nrequires-python = ">=3.12"\ndependencies = ["requests"]\n',
  'project/app.py': 'import requests\n\n\ndef handler(event, context):\n    return requests.__version__\n',
};

/** The files of README's blocks whose first line is a comment with a path. */
function filesOfReadme(): Record<string, string> {
  const named = codeBlocks('README.md').flatMap(({ text }) => {
    const path = /^# (\S+)\n/.exec(text)?.[1];
    return path === undefined ? [] : [[path, text] as const];
  });
  return Object.fromEntries(named);
}

/** What actions by others do here. */
const standIns = {
  'actions/upload-artifact@v7': {
    inputs: ['name', 'path'],
    script:
      '! command -v python3 pants docker && test -n "$NAME" && test -s "$PATH_" && echo "uploaded $PATH_"',
  },
  'aws-actions/configure-aws-credentials@v6': {
    inputs: ['role-to-assume', 'aws-region'],
    script: 'test -n "$ROLE_TO_ASSUME" && echo "AWS_REGION=$AWS_REGION" >> "$GITHUB_ENV"',
  },
};

const variable = (input: string) => (input === 'path' ? 'PATH_' : input.toUpperCase().replaceAll('-', '_'));

function standIn({
  inputs,
  script,
}: {
  readonly inputs: readonly string[];
  readonly script: string;
}): string {
  return JSON.stringify({
    name: 'stand-in',
    description: 'stand-in',
    inputs: Object.fromEntries(inputs.map((name) => [name, { description: name, required: true }])),
    runs: {
      using: 'composite',
      steps: [
        {
          shell: 'bash',
          env: Object.fromEntries(inputs.map((name) => [variable(name), `\${{ inputs.${name} }}`])),
          run: script,
        },
      ],
    },
  });
}

/** A directory with the programs of `path` except those that a runner does without. */
function programsWithout(path: string, left: RegExp): string {
  const directory = temporaryDirectory();
  const taken = new Set<string>();
  for (const from of path.split(delimiter)) {
    for (const name of namesIn(from)) {
      if (left.test(name) || taken.has(name)) continue;
      taken.add(name);
      symlinkSync(join(from, name), join(directory, name));
    }
  }
  return directory;
}

function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

test('README shows the workflows', () => {
  expect(Object.keys(filesOfReadme())).toEqual([
    '.github/workflows/package.yml',
    '.github/workflows/targets.yml',
    '.github/workflows/deploy.yml',
    'pants.toml',
    'BUILD',
    'project/BUILD',
  ]);
});

test(
  'every workflow runs as it is written, without Pants, Python and Docker',
  { timeout: 240_000 },
  async () => {
    const directory = temporaryDirectory();
    const repository = join(directory, 'repository');
    writeFiles(repository, { ...project, ...filesOfReadme() });
    // Those of docs/recipes and docs/deploy.md have tests of their own.
    const own = pages.filter((page) => !page.startsWith('docs/recipes/') && page !== 'docs/deploy.md');
    const workflows = wholeWorkflows(own);
    workflows.forEach(({ text }, index) => {
      writeFiles(repository, { [`.github/workflows/${index}.yml`]: text });
    });
    for (const named of ['package.yml', 'targets.yml', 'deploy.yml'])
      rmSync(join(repository, '.github', 'workflows', named));
    mustRun(tool('oracle', 'uv'), ['lock', '-q', '--no-config', '--python', python('3.12')], {
      cwd: repository,
    });
    const git = (...args: string[]) =>
      mustRun('git', ['-c', 'user.name=t', '-c', 'user.email=t@localhost', ...args], { cwd: repository });
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-qm', 'test');

    // Downloads happen here: the AWS command line must not reach beyond the loopback, and what it cannot, nothing can.
    const store = join(directory, 'store');
    const here = await lambdaPackage(
      ['package', '--format', 'json', '--dist', join(repository, 'here'), '::'],
      {
        cwd: repository,
        env: { LAMBDA_PACKAGE_STORE: store },
      },
    );
    const [{ codeSha256 }] = JSON.parse(here.stdout) as [{ codeSha256: string }];
    rmSync(join(repository, 'here'), { recursive: true });

    const moto = await startMoto();
    onTestFinished(() => moto.stop());
    const aws = guardedAwsEnvironment(moto.url);
    createFunction('orders', moto.url, aws);
    const path = programsWithout(
      [aws['PATH']!, dirname(process.execPath)].join(delimiter),
      /^(python|pip|pants|pex|docker|podman|uvx?$)/,
    );
    const guarded = Object.entries(aws).filter(([name]) => /^(AWS_|NO_PROXY|HTTPS?_PROXY)/i.test(name));
    const ran = await start(
      tool('oracle', 'act'),
      [
        'push',
        ...['-P', 'ubuntu-latest=-self-hosted', '--var', 'DEPLOY_ROLE=arn:aws:iam::123456789012:role/deploy'],
        ...['--action-cache-path', join(directory, 'actions')],
        ...['--cache-server-path', join(directory, 'cache'), '--cache-server-addr', '127.0.0.1'],
        ...[...guarded, ['LAMBDA_PACKAGE_STORE', store]].flatMap(([name, value]) => [
          '--env',
          `${name}=${value}`,
        ]),
        ...replacedActions(directory).flatMap((one) => ['--local-repository', one]),
      ],
      { cwd: repository, env: { HOME: emptyHome(directory), PATH: path } },
    );
    const output = ran.stdout + ran.stderr;
    expect(output).not.toContain('Job failed');
    expect(output.match(/Job succeeded/g)).toHaveLength(workflows.length);
    expect(output).toContain('uploaded dist/project/app.zip');
    expect(output).toContain('uploaded dist/project/lambda.zip');
    expect(output).toContain(`deployed=true ${codeSha256}`);
  },
);

/** `--local-repository` of the Action itself and of the replacements for others. */
function replacedActions(directory: string): readonly string[] {
  const action = join(directory, 'lambda-package');
  for (const path of ['action.yml', 'dist', 'package.json']) {
    cpSync(join(projectRoot, path), join(action, path), { recursive: true });
  }
  const others = Object.entries(standIns).map(([name, what]) => {
    const home = join(directory, name);
    writeFiles(home, { 'action.yml': standIn(what) });
    return `${name}=${home}`;
  });
  return [`org/lambda-package@v1=${action}`, ...others];
}

function emptyHome(directory: string): string {
  writeFiles(directory, { 'home/.config/act/actrc': '' });
  return join(directory, 'home');
}

/** A function on arm64 with other code. */
function createFunction(name: string, endpoint: string, env: Record<string, string>): void {
  const aws = (...args: string[]) => mustRun('aws', ['--endpoint-url', endpoint, ...args], { env });
  const role = JSON.parse(
    aws('iam', 'create-role', '--role-name', 'deploy', '--assume-role-policy-document', '{}').stdout,
  ) as { Role: { Arn: string } };
  const zip = join(temporaryDirectory(), 'old.zip');
  writeFileSync(zip, writtenZip());
  aws(
    ...['lambda', 'create-function', '--function-name', name, '--role', role.Role.Arn],
    ...['--runtime', 'python3.12', '--architectures', 'arm64', '--handler', 'lambda_function.handler'],
    ...['--zip-file', `fileb://${zip}`],
  );
}

/** The smallest zip file: one without entries. */
const writtenZip = (): Buffer => Buffer.from(`504b0506${'00'.repeat(18)}`, 'hex');
