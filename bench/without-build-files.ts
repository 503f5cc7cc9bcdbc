/**
 * Six functions of a SAM template with some 40 MB of wheels each (boto3, numpy, pydantic, requests, sqlalchemy), packaged
 * without BUILD files when everything is there, against `sam build --cached`: nothing changed, packages written anew, and,
 * when asked for, after an edit of every function.
 *
 * SAM=…/bin/sam npm run bench:plain -- [rounds] [edited]   (after `npm run build`; needs the network, and python3.12 on the PATH for
 * SAM, whose command line is `pip install aws-sam-cli`)
 */
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cleanEnvironment, projectRoot } from '../test/support/tools.ts';
import { interleave, showTable } from './measure.ts';
import { lockWithUv } from './projects.ts';

const FUNCTIONS = 6;
const rounds = Number(process.argv[2] ?? 5);
const sam = process.env['SAM'] ?? 'sam';
const work = mkdtempSync(join(tmpdir(), 'bench-plain-'));
const env = cleanEnvironment({
  LAMBDA_PACKAGE_STORE: join(work, 'store'),
  UV_CACHE_DIR: join(work, 'uv-cache'),
  SAM_CLI_TELEMETRY: '0',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_DEFAULT_REGION: 'eu-west-1',
});
const names = Array.from({ length: FUNCTIONS }, (_, index) => `fn${index}`);
const requirements = [
  'boto3==1.35.60',
  'numpy==2.1.3',
  'pydantic==2.9.2',
  'requests==2.32.3',
  'sqlalchemy==2.0.36',
];

function makeTemplate(): string {
  const root = join(work, 'shop');
  const lock = lockWithUv(requirements, 'requirements.txt', env);
  const resources = names.map((name) => {
    mkdirSync(join(root, name), { recursive: true });
    writeFileSync(
      join(root, name, 'app.py'),
      'import boto3, numpy, pydantic, requests, sqlalchemy\n\n\ndef handler(event, context):\n    return 1\n',
    );
    writeFileSync(join(root, name, 'requirements.txt'), lock);
    return `  ${name}:\n    Type: AWS::Serverless::Function\n    Properties: {CodeUri: ${name}, Handler: app.handler, Runtime: python3.12}\n`;
  });
  writeFileSync(
    join(root, 'template.yaml'),
    `Transform: AWS::Serverless-2016-10-31\nResources:\n${resources.join('')}`,
  );
  return root;
}

const root = makeTemplate();
const inRoot = (command: readonly string[]) => ['sh', '-ec', `cd '${root}'; exec "$@"`, 'sh', ...command];
const ours = (...more: readonly string[]) =>
  inRoot([
    process.execPath,
    join(projectRoot, 'dist', 'cli.js'),
    'package',
    '--from',
    'template.yaml',
    ...more,
  ]);
const theirs = inRoot([
  sam,
  'build',
  '--cached',
  '--build-dir',
  join(work, 'built'),
  '--cache-dir',
  join(work, 'cache'),
]);
const edit = () => {
  for (const name of names) appendFileSync(join(root, name, 'app.py'), '# edited\n');
};

try {
  const runs = interleave(
    [
      { name: 'lambda-package, written', command: ours('--rewrite') },
      { name: 'lambda-package, unchanged', command: ours() },
      { name: 'sam build --cached, unchanged', command: theirs },
      ...(process.argv[3] === 'edited'
        ? [
            { name: 'lambda-package, edited', before: edit, command: ours() },
            { name: 'sam build --cached, edited', command: theirs },
          ]
        : []),
    ],
    rounds,
    env,
  );
  process.stdout.write(`${showTable(runs, 'lambda-package, written')}\n`);
} finally {
  rmSync(work, { recursive: true, force: true, maxRetries: 5 });
}
