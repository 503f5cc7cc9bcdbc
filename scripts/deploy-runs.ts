/**
 * Deploys through a real AWS command line, against the double of the API.
 *
 * node scripts/deploy-runs.ts seeds|ended v1|v2 [COUNT] [FIRST]   the seeded runs of test/deploy/matrix.test.ts
 * node scripts/deploy-runs.ts killed v1|v2 [COUNT] [FIRST]        after a build: dist/cli.js, ended by SIGTERM at random moments
 */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deployEnded, deployWithFaults, realAws } from '../test/deploy/matrix.ts';
import { guardedAwsEnvironment, type AwsVersion } from '../test/support/aws.ts';
import { cliPath, writeFiles } from '../test/support/cli.ts';
import { serveDouble } from '../test/support/lambda-double-server.ts';
import { LambdaDouble, shaOf } from '../test/support/lambda-double.ts';
import { createDice } from '../test/support/random.ts';

const [kind, version, count = '10', first = '1'] = process.argv.slice(2);
if (!isVersion(version) || !/^(?:seeds|ended|killed)$/.test(kind ?? '')) {
  process.stderr.write('usage: deploy-runs.ts seeds|ended|killed v1|v2 [COUNT] [FIRST]\n');
  process.exit(2);
}

function isVersion(text: string | undefined): text is AwsVersion {
  return text === 'v1' || text === 'v2';
}

const names = ['orders', 'billing'];

function checkout(): string {
  const root = mkdtempSync(join(tmpdir(), 'deploy-runs-'));
  writeFiles(root, {
    'pants.toml': `[GLOBAL]
backend_packages = ["pants.backend.python", "pants.backend.awslambda.python"]
[source]
root_patterns = ["/*"]
[python]
interpreter_constraints = ["CPython==3.12.*"]
`,
  });
  for (const name of names) {
    writeFiles(root, {
      [`${name}/BUILD`]: `python_sources(name="lib")
python_aws_lambda_function(name="fn", runtime="python3.12", handler="${name}.py:main")
`,
      [`${name}/${name}.py`]: `def main(event, context):\n    return "${name}"\n`,
    });
  }
  return root;
}

interface Reported {
  readonly function: string;
  readonly status: string;
  readonly version: string | null;
  readonly codeSha256: string | null;
}

/** Deploys both functions behind an alias; ends it after `moment` milliseconds. @throws AssertionError for an untrue report */
async function deployKilled(root: string, aws: AwsVersion, moment: number): Promise<string> {
  const double = new LambdaDouble();
  for (const name of names) {
    double.create(name, Buffer.from(`old ${name}`), { Handler: 'lambda_function.handler' });
    double.release(name, 'live');
  }
  double.changes.length = 0;
  const server = await serveDouble(double);
  try {
    const options = ['--function-name', '{dir}', '--alias', 'live', '--smoke-test', '{}', '--format', 'json'];
    const child = spawn(process.execPath, [cliPath, 'deploy', '::', ...options], {
      cwd: root,
      env: guardedAwsEnvironment(server.url, aws),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
    const timer = setTimeout(() => child.kill('SIGTERM'), moment);
    const [status, signal] = await new Promise<readonly [number | null, string | null]>((resolve) =>
      child.on('close', (...ended) => resolve(ended)),
    );
    clearTimeout(timer);
    const results = printed.trim() === '' ? [] : (JSON.parse(printed) as readonly Reported[]);
    checkReport(double, results, status, said);
    const shown = results.map((one) => `${one.function} ${one.status}`).join(', ');
    return `${status ?? signal}: ${shown || 'nothing deployed'}; ${double.changes.join(', ') || 'no change'}`;
  } finally {
    server.stop();
  }
}

function checkReport(
  double: LambdaDouble,
  results: readonly Reported[],
  status: number | null,
  said: string,
): void {
  if (results.length === 0) assert.deepEqual(double.changes, [], said);
  const isWhole = results.length > 0 && results.every((one) => one.status === 'updated');
  assert(status === (isWhole ? 0 : 143) || (isWhole && status === 143) || status === null, said);
  for (const { function: name, status: is, version, codeSha256 } of results) {
    const served = double.servedBy(name, 'live');
    const alias = double.functions.get(name)!.aliases.get('live')!;
    const old = shaOf(Buffer.from(`old ${name}`));
    if (is === 'updated') assert.deepEqual([alias.version, served], [version, codeSha256]);
    else if (codeSha256 !== null) assert.equal(served, codeSha256, said);
    if (is === 'updated') assert.notEqual(served, old);
    assert(double.functions.get(name)!.versions.length <= 2);
  }
}

/** @returns how many runs went wrong */
async function runAll(aws: AwsVersion): Promise<number> {
  const root = checkout();
  const start = performance.now();
  if (kind === 'killed') {
    process.stdout.write(`not killed: ${await deployKilled(root, aws, 10 * 60_000)}\n`);
  }
  // Milliseconds that a run takes that nobody ends.
  const whole = performance.now() - start;
  let faults = 0;
  for (let seed = Number(first); seed < Number(first) + Number(count); seed++) {
    try {
      if (kind === 'seeds') await deployWithFaults(seed, realAws(aws));
      else if (kind === 'ended') await deployEnded(seed, realAws(aws));
      else {
        const moment = Math.round(createDice(seed).fraction() * whole);
        process.stdout.write(`SIGTERM after ${moment} ms: ${await deployKilled(root, aws, moment)}\n`);
      }
      process.stdout.write(`${kind} ${seed}: ok\n`);
    } catch (error) {
      faults++;
      process.stdout.write(`${kind} ${seed}: ${error instanceof Error ? error.stack : String(error)}\n`);
    }
  }
  return faults;
}

const faults = await runAll(version);
process.stdout.write(`${count} runs through the AWS CLI ${version}, ${faults} faults\n`);
process.exitCode = faults === 0 ? 0 : 1;
