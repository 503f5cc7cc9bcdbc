import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DeployContext } from '../../src/deploy/engine.ts';
import { LARGEST_DIRECT_UPLOAD } from '../../src/text/lambda-limits.ts';
import { createPrograms } from '../../src/host/run-process.ts';
import { UserError, type Diagnostic } from '../../src/host/types.ts';
import {
  guardedAwsEnvironment,
  startFaultProxy,
  startMoto,
  type Fault,
  type FaultProxy,
} from '../support/aws.ts';
import {
  contextOf,
  deployFunction,
  type DeployRequest,
  directory,
  makeZip,
  readsConfiguration,
  requestFor,
  silent,
  updatesCode,
  userErrorOf,
} from './support.ts';
import { mustRun } from '../support/tools.ts';

// The real AWS command line against a double of the API; a proxy between them adds what the double never does.

let moto: Awaited<ReturnType<typeof startMoto>>;
let proxy: FaultProxy;
let env: Record<string, string>;

const context = (overrides: Partial<DeployContext> = {}) =>
  contextOf({ run: createPrograms(env).run, env }, overrides);

let old: DeployRequest['package'];
let fresh: DeployRequest['package'];

const request = (overrides: Partial<DeployRequest> = {}) => requestFor(fresh, overrides);

const liveSha = () =>
  (
    JSON.parse(
      mustRun(
        'aws',
        ['--endpoint-url', moto.url, 'lambda', 'get-function-configuration', '--function-name', 'orders'],
        { env },
      ).stdout,
    ) as { CodeSha256: string }
  ).CodeSha256;

const codes = async (work: Promise<unknown>) =>
  (await userErrorOf(work)).diagnostics.map((diagnostic) => diagnostic.code);

const read = readsConfiguration;
const update = updatesCode;
const inject = (fault: Fault) => proxy.faults.push(fault);
const updatesSeen = () => proxy.seen.filter((line) => line.startsWith('PUT ')).length;

beforeAll(async () => {
  moto = await startMoto();
  proxy = await startFaultProxy(moto.url);
  env = guardedAwsEnvironment(proxy.url);
  old = makeZip('old.zip', 'def handler(event, context): return "old"');
  fresh = makeZip('fresh.zip', 'def handler(event, context): return "fresh"');
});

afterAll(() => {
  proxy.stop();
  moto.stop();
});

beforeEach(async () => {
  await fetch(`${moto.url}/moto-api/reset`, { method: 'POST' });
  const aws = (...args: string[]) => mustRun('aws', ['--endpoint-url', moto.url, ...args], { env });
  const role = JSON.parse(
    aws('iam', 'create-role', '--role-name', `r${Math.random()}`, '--assume-role-policy-document', '{}')
      .stdout,
  ) as { Role: { Arn: string } };
  const existing = ['lambda', 'create-function', '--function-name', 'orders', '--runtime', 'python3.12'];
  aws(
    ...existing,
    '--role',
    role.Role.Arn,
    '--handler',
    'lambda_function.handler',
    '--zip-file',
    `fileb://${old.path}`,
  );
  proxy.faults.length = 0;
  proxy.seen.length = 0;
});

describe('deployFunction', () => {
  test('puts new code in place, then finds nothing to do', async () => {
    const first = await deployFunction(request(), context());
    expect(first).toMatchObject({
      status: 'updated',
      codeSha256: fresh.codeSha256,
      previousCodeSha256: old.codeSha256,
    });
    expect(liveSha()).toBe(fresh.codeSha256);
    const updates = updatesSeen();
    const second = await deployFunction(request(), context());
    expect(second.status).toBe('unchanged');
    expect(updatesSeen()).toBe(updates);
  });

  test('a dry run only reads', async () => {
    const result = await deployFunction(request({ dryRun: true }), context());
    expect(result).toMatchObject({ status: 'would-update', previousCodeSha256: old.codeSha256 });
    expect(proxy.seen.every((line) => line.startsWith('GET '))).toBe(true);
    expect(liveSha()).toBe(old.codeSha256);
  });

  const setHandler = (handler: string) => {
    const configure = ['lambda', 'update-function-configuration', '--function-name', 'orders'];
    mustRun('aws', ['--endpoint-url', moto.url, ...configure, '--handler', handler], { env });
  };
  const change =
    'aws lambda update-function-configuration --function-name orders --handler lambda_function.handler';

  test('finds the old handler live: stops, and says step by step what to do', async () => {
    setHandler('lambdex_handler.handler');
    const error: unknown = await deployFunction(request({ target: 'src:fn' }), context()).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).diagnostics).toMatchObject([
      {
        code: 'drift-handler',
        help: expect.stringContaining('add `lambdex_handler=True` to src:fn and deploy again') as string,
        notes: [
          `then change the handler: \`${change}\``,
          'then remove `lambdex_handler=True` and deploy again',
          expect.stringContaining('docs/migrating-from-lambdex.md'),
          `this run changed nothing: \`orders\` has the code with CodeSha256 ${old.codeSha256}`,
        ],
      },
    ]);
    expect(updatesSeen()).toBe(0);
  });

  test('updates a function with the old handler when the package answers to it', async () => {
    setHandler('lambdex_handler.handler');
    const said: Diagnostic[] = [];
    const log = { ...silent, diagnostic: (one: Diagnostic) => void said.push(one) };
    const migrating = request({ target: 'src:fn', otherHandlers: ['lambdex_handler.handler'] });
    const result = await deployFunction(migrating, { ...context(), log });
    expect(result.status).toBe('updated');
    expect(said).toMatchObject([
      { severity: 'warning', code: 'outdated-handler', help: expect.stringContaining(change) as string },
    ]);
    // What the warning says to run is right, and then nothing is left to say.
    const [program, ...args] = /`(aws [^`]*)`/.exec(said[0]!.help!)![1]!.split(' ');
    mustRun(program!, [...args, '--endpoint-url', moto.url], { env });
    said.length = 0;
    expect((await deployFunction(request(), { ...context(), log })).status).toBe('unchanged');
    expect(said).toEqual([]);
  });

  test('finds the new handler live for a package in the old layout', async () => {
    const error: unknown = await deployFunction(
      request({ handler: 'lambdex_handler.handler', target: 'src:fn' }),
      context(),
    ).catch((reason: unknown) => reason);
    expect((error as UserError).diagnostics[0]!.help).toContain('`layout = "zip"` in `[lambdex]`');
  });

  test('stops when handler, runtime or architecture differ, and names all of them', async () => {
    const work = deployFunction(
      request({ handler: 'app.main', runtime: 'python3.13', architecture: 'arm64' }),
      context(),
    );
    expect(await codes(work)).toEqual(['drift-handler', 'drift-runtime', 'drift-architecture']);
    expect(liveSha()).toBe(old.codeSha256);
  });

  test('a conflict is waited for and retried', async () => {
    inject({ ...update, times: 2, error: { status: 409, type: 'ResourceConflictException' } });
    const used = context();
    expect((await deployFunction(request(), used)).status).toBe('updated');
    expect(used.slept).toHaveLength(2);
    expect(updatesSeen()).toBe(3);
    expect(liveSha()).toBe(fresh.codeSha256);
  });

  test('an earlier update under way is waited for before and after', async () => {
    inject({ ...read, times: 2, rewrite: { LastUpdateStatus: 'InProgress' } });
    const used = context();
    expect((await deployFunction(request(), used)).status).toBe('updated');
    expect(used.slept).toHaveLength(2);
  });

  test('throttling and trouble on the side of AWS are retried', async () => {
    inject({ ...read, times: 1, error: { status: 429, type: 'TooManyRequestsException' } });
    inject({ ...update, times: 1, error: { status: 500, type: 'ServiceException' } });
    expect((await deployFunction(request(), context())).status).toBe('updated');
  });

  test('a conflict that never ends is given up after ten minutes', async () => {
    inject({ ...update, times: 1000, error: { status: 409, type: 'ResourceConflictException' } });
    const used = context({ run: cachedRun() });
    expect(await codes(deployFunction(request(), used))).toEqual(['deploy-timeout']);
    expect(used.slept.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(600_000);
  });

  test('a failed update says why', async () => {
    const broken = {
      LastUpdateStatus: 'Failed',
      LastUpdateStatusReasonCode: 'InvalidZipFileException',
      LastUpdateStatusReason: 'bad zip',
    };
    inject({ ...read, times: 2, rewrite: broken });
    const work = deployFunction(request(), context());
    expect(await codes(work)).toEqual(['update-failed']);
  });

  test.each([
    ['an unknown function', { status: 404, type: 'ResourceNotFoundException' }, ['function-not-found']],
    ['a forbidden read', { status: 403, type: 'AccessDeniedException' }, ['aws-access-denied']],
  ])('%s is told', async (_name, error, expected) => {
    inject({ ...read, times: 20, error });
    expect(await codes(deployFunction(request(), context()))).toEqual(expected);
  });

  test('no AWS command line, no credentials, too large a zip', async () => {
    const empty = { ...env, PATH: directory };
    const without = { run: createPrograms(empty).run, env: empty };
    expect(await codes(deployFunction(request(), context(without)))).toEqual(['aws-cli-missing']);
    const anonymous = Object.fromEntries(
      Object.entries(env).filter(
        ([name]) => !name.startsWith('AWS_ACCESS') && !name.startsWith('AWS_SECRET'),
      ),
    );
    const nobody = { run: createPrograms(anonymous).run, env: anonymous };
    expect(await codes(deployFunction(request(), context(nobody)))).toEqual(['aws-no-credentials']);
    const huge = { ...fresh, size: LARGEST_DIRECT_UPLOAD + 1 };
    expect(await codes(deployFunction(request({ package: huge }), context()))).toEqual([
      'too-large-to-upload',
    ]);
    expect(updatesSeen()).toBe(0);
  });
});

/** Repeats the first real answer of each call, so that forty conflicts do not start forty command lines. */
function cachedRun(): DeployContext['run'] {
  const real = createPrograms(env).run;
  const answers = new Map<string, ReturnType<DeployContext['run']>>();
  return (program, args, options) => {
    const key = createHash('sha1').update(args.join('\0')).digest('hex');
    const known = answers.get(key) ?? real(program, args, options);
    answers.set(key, known);
    return known;
  };
}
