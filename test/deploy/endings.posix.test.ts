import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DeployContext } from '../../src/deploy/engine.ts';
import { LARGEST_DIRECT_UPLOAD } from '../../src/text/lambda-limits.ts';
import { createPrograms } from '../../src/host/run-process.ts';
import {
  guardedAwsEnvironment,
  startFaultProxy,
  startMoto,
  type Fault,
  type FaultProxy,
} from '../support/aws.ts';
import { awsInProcess, signedFor } from '../support/aws-in-process.ts';
import {
  contextOf,
  deployFunction,
  type DeployRequest,
  makeZip,
  readsConfiguration,
  requestFor,
  silent,
  updatesCode,
  userErrorOf,
} from './support.ts';

// How a deploy ends, for every answer of AWS: a stand-in for the AWS command line, the double of the API, and the proxy.

let moto: Awaited<ReturnType<typeof startMoto>>;
let proxy: FaultProxy;
let env: Record<string, string>;

const context = (overrides: Partial<DeployContext> = {}) =>
  contextOf({ run: awsInProcess(proxy.url), env }, overrides);

let old: DeployRequest['package'];
let fresh: DeployRequest['package'];

const request = (overrides: Partial<DeployRequest> = {}) => requestFor(fresh, overrides);

const liveSha = async () => {
  const url = `${moto.url}/2015-03-31/functions/orders/configuration`;
  const answer = await fetch(url, { headers: signedFor('lambda') });
  return ((await answer.json()) as { CodeSha256: string }).CodeSha256;
};

const failure = async (work: Promise<unknown>) => {
  const error = await userErrorOf(work);
  const { code, message, help, notes } = error.diagnostics[0]!;
  return { code, message, help, state: notes?.at(-1), exitStatus: error.exitStatus };
};

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
  const form = 'Action=CreateRole&Version=2010-05-08&RoleName=r&AssumeRolePolicyDocument=%7B%7D';
  const made = await fetch(moto.url, {
    method: 'POST',
    headers: { ...signedFor('iam'), 'content-type': 'application/x-www-form-urlencoded' },
    body: form,
  });
  expect(made.ok).toBe(true);
  const created = await fetch(`${moto.url}/2015-03-31/functions`, {
    method: 'POST',
    headers: signedFor('lambda'),
    body: JSON.stringify({
      ...{ FunctionName: 'orders', Runtime: 'python3.12', Handler: 'lambda_function.handler' },
      Role: 'arn:aws:iam::123456789012:role/r',
      Code: { ZipFile: readFileSync(old.path).toString('base64') },
    }),
  });
  expect(created.ok).toBe(true);
  proxy.faults.length = 0;
  proxy.seen.length = 0;
});

describe('layers', () => {
  const arn = (name: string) => `arn:aws:lambda:eu-west-1:123456789012:layer:${name}:1`;
  const has = (...names: string[]) => ({
    ...read,
    times: 100,
    rewrite: { Layers: names.map((name) => ({ Arn: arn(name), CodeSize: 1 })) },
  });

  test.each([
    [['//:deps'], [], 'has no layers; the package needs 1 layer for what it leaves out: //:deps'],
    [['//:a', '//:b'], ['a'], `has 1 layer: \`${arn('a')}\`; the package needs 2 layers`],
  ])('a function without all of %j is drift', async (layers, live, message) => {
    inject(has(...live));
    const found = await failure(deployFunction(request({ layers }), context()));
    expect(found).toMatchObject({ code: 'drift-layers', exitStatus: 1 });
    expect(found.message).toContain(message);
    expect(updatesSeen()).toBe(0);
  });

  test('as many, or more of others, are no drift', async () => {
    inject(has('deps', 'powertools'));
    expect((await deployFunction(request({ layers: ['//:deps'] }), context())).status).toBe('updated');
  });
});

const unchanged = 'this run changed nothing';
const isLive = () =>
  `the new code is live: \`orders\` runs it (CodeSha256 ${fresh.codeSha256}; before: ${old.codeSha256})`;

describe('answers of AWS that end a deploy', () => {
  const refusals: readonly [string, number, string][] = [
    ['ExpiredTokenException', 403, 'aws-credentials-expired'],
    ['ExpiredToken', 400, 'aws-credentials-expired'],
    ['UnrecognizedClientException', 403, 'aws-rejected'],
    ['InvalidSignatureException', 403, 'aws-rejected'],
    ['ValidationException', 400, 'aws-rejected'],
    ['ServiceException', 500, 'aws-unavailable'],
    ['TooManyRequestsException', 429, 'aws-unavailable'],
  ];

  test.each(refusals)('%s to the first read', async (type, status, code) => {
    inject({ ...read, times: 100, error: { status, type } });
    const found = await failure(deployFunction(request(), context()));
    expect(found).toMatchObject({ code, exitStatus: 1, state: `${unchanged} in \`orders\`` });
    expect(found.message).toContain(type);
  });

  test('nobody listens', async () => {
    const nowhere = guardedAwsEnvironment('http://127.0.0.1:9');
    const used = context({ env: nowhere, run: createPrograms(nowhere).run });
    const found = await failure(deployFunction(request(), used));
    expect(found).toMatchObject({ code: 'aws-unavailable', exitStatus: 1 });
    expect(used.slept).toHaveLength(3);
  });

  test.each([refusals[0]!, refusals[2]!, refusals[5]!])(
    '%s after the update: says that it is live',
    async (type, status, code) => {
      inject({ ...read, times: 1 });
      inject({ ...read, times: code === 'aws-unavailable' ? 8 : 1, error: { status, type } });
      expect(await failure(deployFunction(request(), context()))).toMatchObject({ code, state: isLive() });
    },
  );

  test('and where that cannot be read either, says what is known', async () => {
    inject({ ...read, times: 1 });
    inject({ ...read, times: 100, error: { status: 403, type: 'ExpiredTokenException' } });
    const { state } = await failure(deployFunction(request(), context()));
    expect(state).toContain(
      `AWS has accepted the new code (CodeSha256 ${fresh.codeSha256}; before: ${old.codeSha256})`,
    );
  });

  test('expired credentials at the update', async () => {
    inject({ ...update, times: 1, error: { status: 403, type: 'ExpiredTokenException' } });
    expect(await failure(deployFunction(request(), context()))).toMatchObject({
      code: 'aws-credentials-expired',
      state: `${unchanged}: \`orders\` has the code with CodeSha256 ${old.codeSha256}`,
    });
  });
});

describe('the answer to the update is lost', () => {
  test.each([
    ['after it took effect', 'after', 1],
    ['before it took effect', 'before', 2],
  ] as const)('%s', async (_name, drop, updates) => {
    inject({ ...update, times: 1, drop });
    expect(await deployFunction(request(), context())).toMatchObject({
      status: 'updated',
      codeSha256: fresh.codeSha256,
      previousCodeSha256: old.codeSha256,
    });
    expect(updatesSeen()).toBe(updates);
    expect(await liveSha()).toBe(fresh.codeSha256);
  });

  test('and AWS could not activate it', async () => {
    inject({ ...update, times: 1, drop: 'after' });
    inject({ ...read, times: 1 });
    inject({
      ...read,
      times: 100,
      rewrite: { LastUpdateStatus: 'Failed', LastUpdateStatusReason: 'bad zip' },
    });
    const found = await failure(deployFunction(request(), context()));
    expect(found).toMatchObject({ code: 'update-failed' });
    expect(found.message).toContain('bad zip');
    expect(found.state).toContain('does not run it');
  });

  test('but someone else had deployed the same code: not this update', async () => {
    inject({ ...update, times: 1, error: { status: 409, type: 'ResourceConflictException' } });
    inject({ ...read, times: 1 });
    inject({ ...read, times: 1, rewrite: { CodeSha256: fresh.codeSha256 } });
    expect((await deployFunction(request(), context())).status).toBe('unchanged');
  });
});

describe('a function that failed', () => {
  test('with this code: it is uploaded again', async () => {
    await deployFunction(request(), context());
    inject({ ...read, times: 1, rewrite: { LastUpdateStatus: 'Failed', LastUpdateStatusReason: 'bad zip' } });
    const before = updatesSeen();
    expect((await deployFunction(request(), context())).status).toBe('updated');
    expect(updatesSeen()).toBe(before + 1);
  });

  test('with this code, again', async () => {
    await deployFunction(request(), context());
    inject({
      ...read,
      times: 100,
      rewrite: { LastUpdateStatus: 'Failed', LastUpdateStatusReason: 'bad zip' },
    });
    expect(await failure(deployFunction(request(), context()))).toMatchObject({
      code: 'update-failed',
      message: 'AWS could not activate the new code of `orders`: bad zip',
    });
  });

  test('to be created is an error', async () => {
    const reason = { State: 'Failed', StateReasonCode: 'EniLimitExceeded', StateReason: 'no more' };
    inject({ ...read, times: 1, rewrite: reason });
    const found = await failure(deployFunction(request(), context()));
    expect(found).toMatchObject({ code: 'function-failed' });
    expect(found.message).toContain('EniLimitExceeded: no more');
    expect(updatesSeen()).toBe(0);
  });
});

test('says where the function is, every change of state, and a line every 15 s while it waits', async () => {
  const lines: [number, string][] = [];
  const used = context();
  const log = { ...silent, info: (line: string) => void lines.push([used.clock.elapsed(), line]) };
  inject({ ...read, times: 5, rewrite: { State: 'Pending' } });
  inject({ ...read, times: 6, rewrite: { LastUpdateStatus: 'InProgress' } });
  await deployFunction(request(), { ...used, log });
  const said = lines.map(([, line]) => line);
  expect(
    said.some((line) => line.includes('account 123456789012, region eu-west-1, execution role arn')),
  ).toBe(true);
  expect(said.some((line) => line.includes('State Pending, LastUpdateStatus Successful'))).toBe(true);
  expect(said.some((line) => line.includes('State Active, LastUpdateStatus InProgress'))).toBe(true);
  expect(said).toContain('`orders`: State Active, LastUpdateStatus Successful');
  const gaps = lines.slice(1).map(([at], index) => at - lines[index]![0]);
  expect(Math.max(...gaps)).toBeLessThanOrEqual(15_000);
  expect(used.clock.elapsed()).toBeGreaterThan(40_000);
});

test('a zip too large to upload is unchanged all the same when the function has it', async () => {
  await deployFunction(request(), context());
  const huge = { ...fresh, size: LARGEST_DIRECT_UPLOAD + 1 };
  expect((await deployFunction(request({ package: huge }), context())).status).toBe('unchanged');
});

describe('a signal', () => {
  const reason = { signal: 'SIGTERM', exitStatus: 143 };

  test('while waiting ends the wait; the state is said', async () => {
    inject({ ...read, times: 1 });
    inject({ ...read, times: 1, rewrite: { LastUpdateStatus: 'InProgress' } });
    const stop = new AbortController();
    const used = context({ stop: stop.signal });
    const clock = {
      ...used.clock,
      sleep: () => {
        stop.abort(reason);
        return Promise.resolve();
      },
    };
    expect(await failure(deployFunction(request(), { ...used, clock }))).toMatchObject({
      code: 'deploy-interrupted',
      exitStatus: 143,
      state: isLive(),
    });
  });

  test.each(['before', 'after'] as const)('during the upload, %s it took effect', async (when) => {
    const stop = new AbortController();
    let resolve = (): void => undefined;
    const promise = new Promise<void>((done) => (resolve = done));
    inject({ ...update, times: 1, hold: { when, until: promise } });
    const used = context({ stop: stop.signal });
    const run: DeployContext['run'] = (program, args, options) => {
      if (args.includes('update-function-code')) {
        void waitUntil(() => updatesSeen() > 0).then(() => stop.abort(reason));
      }
      return awsInProcess(proxy.url)(program, args, options);
    };
    const clock = { ...used.clock, sleep: () => new Promise<void>((done) => void setTimeout(done, 1500)) };
    const found = await failure(deployFunction(request(), { ...used, run, clock }));
    resolve();
    expect(found).toMatchObject({ code: 'deploy-interrupted', exitStatus: 143 });
    if (when === 'after') expect(found.state).toBe(isLive());
    else expect(found.state).toContain('still has its previous code');
  });
});

async function waitUntil(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setTimeout(resolve, 50));
}
