import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { deployAll } from '../../src/deploy/order.ts';
import { removeAliases } from '../../src/deploy/remove-alias.ts';
import { rollBack } from '../../src/deploy/rollback.ts';
import type { DeploySettings, ZipFile } from '../../src/deploy/types.ts';
import { createPrograms } from '../../src/host/run-process.ts';
import { LARGEST_DIRECT_UPLOAD } from '../../src/text/lambda-limits.ts';
import {
  awsVersions,
  guardedAwsEnvironment,
  startFaultProxy,
  startMoto,
  type AwsVersion,
  type FaultProxy,
} from '../support/aws.ts';
import { signedFor } from '../support/aws-in-process.ts';
import { mustRun, python } from '../support/tools.ts';
import { contextOf, directory, makeZip, requestFor, settingsWith } from './support.ts';

// The real AWS command lines against moto, which others have written: what our own double understands, it understands, too.

// A call costs a second of CPU.
vi.setConfig({ testTimeout: 600_000 });

let moto: Awaited<ReturnType<typeof startMoto>>;
let lambda: FaultProxy;
let s3: FaultProxy;
const role = 'arn:aws:iam::123456789012:role/orders';

beforeAll(async () => {
  moto = await startMoto();
  lambda = await startFaultProxy(moto.url);
  s3 = await startFaultProxy(moto.url);
});
afterAll(() => {
  lambda.stop();
  s3.stop();
  moto.stop();
});
beforeEach(async () => {
  const ask = async (path: string, init: RequestInit): Promise<void> => {
    const answer = await fetch(moto.url + path, init);
    expect(answer.ok, `${path}: ${answer.status}`).toBe(true);
  };
  await ask('/moto-api/reset', { method: 'POST' });
  // Without containers, each function answers `{}`.
  await ask('/moto-api/config', { method: 'POST', body: JSON.stringify({ lambda: { use_docker: false } }) });
  const form = { ...signedFor('iam'), 'content-type': 'application/x-www-form-urlencoded' };
  const body = 'Action=CreateRole&Version=2010-05-08&RoleName=orders&AssumeRolePolicyDocument=%7B%7D';
  await ask('/', { method: 'POST', headers: form, body });
  const bucket = '<CreateBucketConfiguration><LocationConstraint>eu-west-1</LocationConstraint>';
  const made = { method: 'PUT', body: `${bucket}</CreateBucketConfiguration>` };
  await ask('/shop-code', { ...made, headers: { authorization: signedFor('s3')['authorization']! } });
  lambda.seen.length = 0;
  s3.seen.length = 0;
});

const contextFor = (version: AwsVersion) => {
  const env = { ...guardedAwsEnvironment(lambda.url, version), AWS_ENDPOINT_URL_S3: s3.url };
  return contextOf({ run: createPrograms(env).run, env });
};

/** A zip that is too large for a direct upload. */
function largeZip(): ZipFile {
  const path = join(directory, 'large.zip');
  const script = `import base64, hashlib, os, sys, zipfile
with zipfile.ZipFile(sys.argv[1], "w") as z: z.writestr("lambda_function.py", "#" * int(sys.argv[2]))
data = open(sys.argv[1], "rb").read()
print(len(data), base64.b64encode(hashlib.sha256(data).digest()).decode())`;
  const { stdout } = mustRun(python('3.12'), ['-c', script, path, String(LARGEST_DIRECT_UPLOAD)]);
  const [size, codeSha256] = stdout.trim().split(' ');
  return { path, size: Number(size), codeSha256: codeSha256! };
}

describe.each(awsVersions)('through the AWS CLI %s', (version) => {
  test('created, tested, an alias moved, moved back and removed', async () => {
    const context = contextFor(version);
    const settings = settingsWith({ smokeTest: '{"n": 1}', createWithRole: role });
    const [first, second] = [makeZip('first.zip', '"first"'), makeZip('second.zip', '"second"')];
    const deploy = (zip: ZipFile) => deployAll([{ ...requestFor(zip), alias: 'live' }], settings, context);
    const made = await deploy(first);
    expect(made.failure?.diagnostics).toBeUndefined();
    expect(made.results).toMatchObject([
      { status: 'updated', version: '1', notes: ['created', 'version 1', 'alias live created'] },
    ]);
    const moved = await deploy(second);
    expect(moved.results).toMatchObject([{ status: 'updated', version: '2', previousVersion: '1' }]);
    expect((await deploy(second)).results).toMatchObject([{ status: 'unchanged', version: '2' }]);
    const alias = { functionName: 'orders', alias: 'live', version: undefined };
    const back = await rollBack([alias], settings, context);
    expect(back.results).toMatchObject([{ status: 'updated', version: '1', previousVersion: '2' }]);
    const gone = await removeAliases([alias], settings, context);
    expect(gone.failure?.diagnostics).toBeUndefined();
    expect(gone.results[0]!.notes).toEqual(['alias live at version 1', 'version 1', 'version 2']);
    expect((await removeAliases([alias], settings, context)).results).toMatchObject([
      { status: 'unchanged' },
    ]);
  });

  test('through a bucket: code above the direct limit and a layer, each object uploaded once', async () => {
    const context = contextFor(version);
    const code = largeZip();
    const deps = makeZip('deps.zip', 'x = 1');
    const layer = { target: '//:deps', name: 'shop-deps', package: deps };
    const settings: DeploySettings = settingsWith({
      ...{ createWithRole: role, bucket: { name: 'shop-code', prefix: 'code/' } },
      layers: new Map([['//:deps', { ...layer, runtimes: ['python3.12'], architectures: ['x86_64'] }]]),
      updateConfiguration: new Set(['layers']),
    });
    const key = (zip: ZipFile) => `/code/${Buffer.from(zip.codeSha256, 'base64').toString('hex')}.zip`;
    const requests = ['orders', 'billing'].map((functionName) => ({
      ...requestFor(code),
      ...{ functionName, layers: ['//:deps'] },
    }));
    // One after the other: the second finds what the first has uploaded.
    for (const one of requests) {
      const { results, failure } = await deployAll([one], settings, context);
      expect(failure?.diagnostics).toBeUndefined();
      expect(results).toMatchObject([{ status: 'updated', codeSha256: code.codeSha256 }]);
    }
    const puts = s3.seen.filter((line) => line.startsWith('PUT '));
    expect(puts).toEqual([`PUT /shop-code${key(deps)}`, `PUT /shop-code${key(code)}`]);
    expect(lambda.seen.filter((line) => line.includes('shop-code'))).toEqual([]);
    const newer = makeZip('newer.zip', '"newer"');
    const { results } = await deployAll([{ ...requests[0]!, package: newer }], settings, context);
    expect(results).toMatchObject([{ status: 'updated', codeSha256: newer.codeSha256 }]);
    expect(s3.seen.at(-1)).toBe(`PUT /shop-code${key(newer)}`);
    expect(lambda.seen.filter((line) => line.startsWith('POST') && line.includes('/layers/'))).toHaveLength(
      1,
    );
  });
});
