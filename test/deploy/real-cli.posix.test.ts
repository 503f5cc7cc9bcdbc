import { expect, test } from 'vitest';
import { deployAll } from '../../src/deploy/order.ts';
import { removeAliases } from '../../src/deploy/remove-alias.ts';
import { createPrograms } from '../../src/host/run-process.ts';
import { guardedAwsEnvironment } from '../support/aws.ts';
import { serveDouble } from '../support/lambda-double-server.ts';
import { LambdaDouble, shaOf } from '../support/lambda-double.ts';
import { contextOf, makeZip, requestFor, settingsWith } from './support.ts';

// Every call of a deploy, as the real AWS command line makes it: what the stand-in reads is what it takes.

test('layers, code, settings, a version, its test, an alias, and their removal', async () => {
  const double = new LambdaDouble();
  double.create('orders', Buffer.from('old'), { Handler: 'old.handler' });
  double.release('orders', 'live');
  double.changes.length = 0;
  const server = await serveDouble(double);
  try {
    const env = guardedAwsEnvironment(server.url);
    const context = contextOf({ run: createPrograms(env).run, env });
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
    const arn = 'arn:aws:lambda:eu-west-1:123456789012:layer:shop-deps:1';
    for (const name of ['orders', 'fresh']) {
      expect(double.functions.get(name)!.settings).toMatchObject({
        ...{ Handler: 'lambda_function.handler', Layers: [{ Arn: arn }], Architectures: ['x86_64'] },
      });
    }
    const removed = await removeAliases(
      [{ functionName: 'orders', alias: 'pr-7', version: undefined }],
      settings,
      context,
    );
    expect(removed.failure).toBeUndefined();
    expect(double.functions.get('orders')!.versions.map(({ number }) => number)).toEqual(['1']);
  } finally {
    server.stop();
  }
});
