import { describe, expect, test, vi } from 'vitest';
import { deployAll } from '../../src/deploy/order.ts';
import { removeAliases } from '../../src/deploy/remove-alias.ts';
import { rollBack } from '../../src/deploy/rollback.ts';
import { createPrograms } from '../../src/host/run-process.ts';
import { awsVersions, guardedAwsEnvironment, type AwsVersion } from '../support/aws.ts';
import { serveDouble } from '../support/lambda-double-server.ts';
import { LambdaDouble, shaOf } from '../support/lambda-double.ts';
import type { Between } from '../support/stand-in-aws.ts';
import { contextOf, makeZip, requestFor, settingsWith } from './support.ts';

// Every call of a deploy, as the real AWS command lines make it: what the stand-in reads is what they take.

// A call costs a second of CPU.
vi.setConfig({ testTimeout: 600_000 });

const live = { functionName: 'orders', alias: 'live', version: undefined };

/** Runs `work` with the function `orders`, whose alias `live` is at version 1. */
async function withDouble(
  version: AwsVersion,
  work: (double: LambdaDouble, context: ReturnType<typeof contextOf>) => Promise<void>,
  between?: Between,
): Promise<void> {
  const double = new LambdaDouble();
  double.create('orders', Buffer.from('old'), { Handler: 'old.handler' });
  double.release('orders', 'live');
  double.changes.length = 0;
  const server = await serveDouble(double, between);
  try {
    const env = guardedAwsEnvironment(server.url, version);
    await work(double, contextOf({ run: createPrograms(env).run, env }));
  } finally {
    server.stop();
  }
}

describe.each(awsVersions)('through the AWS CLI %s', (aws) => {
  test('layers, code, settings, a version, its test, an alias, and their removal', () =>
    withDouble(aws, async (double, context) => {
      const code = makeZip('real.zip', 'def handler(event, context): return "real"');
      const deps = makeZip('deps.zip', 'x = 1');
      const layer = { target: '//:deps', name: 'shop-deps', package: deps };
      const settings = settingsWith({
        layers: new Map([['//:deps', { ...layer, runtimes: ['python3.12'], architectures: ['x86_64'] }]]),
        updateConfiguration: new Set(['handler', 'layers']),
        ...{ smokeTest: '{"text": "ü"}', createWithRole: 'arn:aws:iam::123456789012:role/r' },
      });
      const requests = [
        { ...requestFor(code), alias: 'pr-7', layers: ['//:deps'] },
        { ...requestFor(code), functionName: 'fresh', layers: ['//:deps'] },
      ];
      const { results, failure } = await deployAll(requests, settings, context);
      expect(failure?.diagnostics).toBeUndefined();
      expect(results.map(({ status }) => status)).toEqual(['updated', 'updated']);
      expect(double.servedBy('orders', 'pr-7')).toBe(code.codeSha256);
      expect(double.servedBy('orders', 'live')).toBe(shaOf(Buffer.from('old')));
      expect(double.called.toSorted()).toEqual(['fresh $LATEST', 'orders 2']);
      expect(double.events).toEqual(['{"text": "ü"}', '{"text": "ü"}']);
      const arn = 'arn:aws:lambda:eu-west-1:123456789012:layer:shop-deps:1';
      for (const name of ['orders', 'fresh']) {
        expect(double.functions.get(name)!.settings).toMatchObject({
          ...{ Handler: 'lambda_function.handler', Layers: [{ Arn: arn }], Architectures: ['x86_64'] },
        });
      }
      const removed = await removeAliases([{ ...live, alias: 'pr-7' }], settings, context);
      expect(removed.failure).toBeUndefined();
      expect(double.functions.get('orders')!.versions.map(({ number }) => number)).toEqual(['1']);
    }));

  test('a smoke test that fails moves no alias; a version that passes is rolled back', () =>
    withDouble(aws, async (double, context) => {
      const bad = makeZip('bad.zip', 'raise KeyError("TABLE")');
      const good = makeZip('good.zip', 'def handler(event, context): return "good"');
      const settings = settingsWith({ smokeTest: '{}', updateConfiguration: new Set(['handler']) });
      double.broken.add(bad.codeSha256);
      const held = await deployAll([{ ...requestFor(bad), alias: 'live' }], settings, context);
      expect(held.failure?.diagnostics[0]).toMatchObject({
        code: 'smoke-test-failed',
        message: "The smoke test of version 2 of `orders` failed: Unhandled: KeyError: 'TABLE'",
      });
      expect(double.servedBy('orders', 'live')).toBe(shaOf(Buffer.from('old')));

      const passed = await deployAll([{ ...requestFor(good), alias: 'live' }], settings, context);
      expect(passed.results).toMatchObject([{ status: 'updated', version: '3', previousVersion: '1' }]);
      const back = await rollBack([live], settings, context);
      expect(back.failure).toBeUndefined();
      expect(back.results).toMatchObject([{ status: 'updated', version: '1', previousVersion: '3' }]);
      expect(double.functions.get('orders')!.aliases.get('live')).toMatchObject({
        ...{ version: '1', description: '[previous version: 3]' },
      });
    }));

  test.each(['touched', 'moved'])('an alias that somebody else has %s since it was read', async (change) => {
    let left = 1;
    let double: LambdaDouble | undefined;
    const between: Between = ({ method, url }, pass) => {
      if (method === 'PUT' && url.includes('/aliases/') && left-- > 0) {
        const alias = double!.functions.get('orders')!.aliases.get('live')!;
        Object.assign(alias, { revision: 'other', ...(change === 'moved' && { version: '2' }) });
      }
      return pass();
    };
    await withDouble(
      aws,
      async (served, context) => {
        double = served;
        const one = double.functions.get('orders')!;
        for (const number of ['2', '3'])
          one.versions.push({ ...one.versions[0]!, number, sha: shaOf(Buffer.from(number)) });
        const { results, failure } = await rollBack([{ ...live, version: '3' }], settingsWith(), context);
        const { version } = one.aliases.get('live')!;
        if (change === 'touched') {
          expect(failure).toBeUndefined();
          expect(results).toMatchObject([{ status: 'updated', version: '3' }]);
          expect(version).toBe('3');
        } else {
          expect(failure?.diagnostics[0]!.code).toBe('alias-changed');
          expect(version).toBe('2');
        }
      },
      between,
    );
  });

  test('a version without an alias, once', () =>
    withDouble(aws, async (double, context) => {
      const code = makeZip('once.zip', 'def handler(event, context): return "once"');
      const settings = settingsWith({ publish: true, updateConfiguration: new Set(['handler']) });
      const first = await deployAll([requestFor(code)], settings, context);
      expect(first.results).toMatchObject([{ status: 'updated', version: '2' }]);
      double.changes.length = 0;
      const second = await deployAll([requestFor(code)], settings, context);
      expect(second.results).toMatchObject([{ status: 'unchanged', version: '2' }]);
      expect(double.changes).toEqual([]);
    }));
});
