import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { namePattern } from '../../src/deploy/names.ts';
import { deployAll } from '../../src/deploy/order.ts';
import { removeAliases } from '../../src/deploy/remove-alias.ts';
import { rollBack } from '../../src/deploy/rollback.ts';
import type { DeploySettings, FunctionRequest, LayerRequest, ZipFile } from '../../src/deploy/types.ts';
import type { Diagnostic, RunProcess } from '../../src/host/types.ts';
import { LambdaDouble, shaOf } from '../support/lambda-double.ts';
import { standInAws, type Between } from '../support/stand-in-aws.ts';
import { contextOf, directory, requestFor, settingsWith } from './support.ts';

// The order of a deploy, against a double in this process.

let double: LambdaDouble;

const zips = new Map<string, ZipFile>();
function zip(content: string): ZipFile {
  const known = zips.get(content);
  if (known !== undefined) return known;
  const path = join(directory, `${content.replace(/\W/g, '-')}.zip`);
  const bytes = Buffer.from(content);
  writeFileSync(path, bytes);
  const made = { path, size: bytes.length, codeSha256: shaOf(bytes) };
  zips.set(content, made);
  return made;
}

const want = (name: string, content: string, overrides: Partial<FunctionRequest> = {}): FunctionRequest => ({
  ...requestFor(zip(content)),
  ...{ functionName: name, target: `${name}:fn` },
  ...overrides,
});

const layer = (content: string): LayerRequest => ({
  ...{ target: '//:deps', name: 'shop-deps', package: zip(content) },
  ...{ runtimes: ['python3.12'], architectures: ['x86_64'] },
});

const context = () => contextOf({ run: standInAws(double), env: {} });
const deploy = (requests: readonly FunctionRequest[], settings: Partial<DeploySettings> = {}) =>
  deployAll(requests, settingsWith(settings), context());
const codesOf = (outcome: {
  readonly failure: { readonly diagnostics: readonly { code: string }[] } | undefined;
}) => outcome.failure?.diagnostics.map(({ code }) => code);

beforeEach(() => {
  double = new LambdaDouble();
  for (const name of ['orders', 'refunds']) {
    double.create(name, Buffer.from('old'));
    double.release(name, 'live');
  }
  double.changes.length = 0;
});

describe('several functions', () => {
  test('get code, then versions, then aliases; a second run changes nothing', async () => {
    const requests = [want('orders', 'new', { alias: 'live' }), want('refunds', 'other', { alias: 'live' })];
    const { results, failure } = await deploy(requests);
    expect(failure).toBeUndefined();
    expect(results).toMatchObject([
      { functionName: 'orders', status: 'updated', version: '2', previousVersion: '1', alias: 'live' },
      { functionName: 'refunds', status: 'updated', version: '2', codeSha256: zip('other').codeSha256 },
    ]);
    const aliases = double.changes.map((one) => one.startsWith('alias'));
    expect(aliases.indexOf(true)).toBe(4);
    expect(double.servedBy('orders', 'live')).toBe(zip('new').codeSha256);
    double.changes.length = 0;
    expect((await deploy(requests)).results.map(({ status }) => status)).toEqual(['unchanged', 'unchanged']);
    expect(double.changes).toEqual([]);
  });

  test('when one does not fit, none is changed, and all that is wrong is said', async () => {
    double.create('legacy', Buffer.from('x'), { Handler: 'old.handler' });
    const outcome = await deploy([want('orders', 'new'), want('legacy', 'new'), want('gone', 'new')]);
    expect(codesOf(outcome)).toEqual(['drift-handler', 'function-not-found']);
    expect(outcome.results.map(({ status }) => status)).toEqual(['skipped', 'failed', 'failed']);
    expect(double.changes).toEqual([]);
    const notes = outcome.failure!.diagnostics.at(-1)!.notes!;
    expect(notes.join('\n')).toContain(
      'aws lambda create-function --function-name gone --runtime python3.12 --architectures x86_64 --handler lambda_function.handler --role ROLE_ARN --zip-file fileb://',
    );
  });

  test('another account is refused; nothing is said of an alias that was not looked for', async () => {
    const requests = [want('orders', 'new', { alias: 'live' })];
    const outcome = await deploy(requests, { accountId: '210987654321' });
    expect(codesOf(outcome)).toEqual(['other-account']);
    expect(outcome.failure!.diagnostics[0]!.notes).toEqual([
      `this run changed nothing: \`$LATEST\` of \`orders\` has the code with CodeSha256 ${shaOf(Buffer.from('old'))}`,
    ]);
    expect(double.changes).toEqual([]);
  });

  test('live functions that the template can name and no package has are told', async () => {
    double.create('shop-legacy', Buffer.from('x'));
    double.create('shop-orders', Buffer.from('x'));
    const told: Diagnostic[] = [];
    const used = context();
    const log = { ...used.log, diagnostic: (one: Diagnostic) => told.push(one) };
    const settings = settingsWith({ namePattern: namePattern('shop-{dir}') });
    await deployAll([want('shop-orders', 'new')], settings, { ...used, log });
    expect(told.map(({ code, message }) => [code, message])).toEqual([
      [
        'unclaimed-functions',
        'No package of this run is deployed to `shop-legacy`; its name matches the template',
      ],
    ]);
  });

  test('a dry run reads only and says what would happen', async () => {
    const { results, failure } = await deploy(
      [want('orders', 'new', { alias: 'live' }), want('refunds', 'old', { alias: 'live' })],
      { dryRun: true },
    );
    expect(failure).toBeUndefined();
    expect(results).toMatchObject([
      { status: 'would-update', notes: ['code', 'alias live would move from version 1'] },
      { status: 'unchanged', notes: [] },
    ]);
    expect(double.changes).toEqual([]);
  });

  test('fifty functions stay below fifteen calls in any second', async () => {
    const requests = Array.from({ length: 50 }, (_, index) => {
      double.create(`f${index}`, Buffer.from('old'));
      return want(`f${index}`, 'new', { alias: 'live' });
    });
    const times: number[] = [];
    const used = contextOf({ run: standInAws(double), env: {} });
    const run: typeof used.run = (...args) => {
      times.push(used.clock.elapsed());
      return standInAws(double)(...args);
    };
    const { failure } = await deployAll(requests, settingsWith(), { ...used, run });
    expect(failure).toBeUndefined();
    const busiest = Math.max(
      ...times.map((start) => times.filter((one) => one >= start && one < start + 1000).length),
    );
    expect(busiest).toBeLessThan(15);
  });
});

describe('an alias', () => {
  const request = want('orders', 'new', { alias: 'live' });

  /** Somebody else moves it to version 1 just before that. */
  const raced: Between = ({ operation }, pass) => {
    const alias = double.functions.get('orders')!.aliases.get('live')!;
    if (operation === 'update-alias') Object.assign(alias, { version: '1', revision: 'theirs' });
    return pass();
  };

  test('that somebody else moves is left there, and nothing else is said of it', async () => {
    await deploy([want('orders', 'first', { alias: 'live' })]);
    const used = contextOf({ run: standInAws(double, raced), env: {} });
    const outcome = await deployAll([request], settingsWith(), used);
    expect(codesOf(outcome)).toEqual(['alias-changed']);
    const [{ message, notes } = { message: '', notes: [] }] = outcome.failure!.diagnostics;
    expect(message).toContain('it was at version 2, and now is at version 1; it was not moved to version 3');
    expect(notes!.join()).not.toContain('alias');
    expect(outcome.results).toMatchObject([{ status: 'failed', version: '3', codeSha256: undefined }]);
    await deploy([request]);
    const { results } = await rollBack(
      [{ functionName: 'orders', alias: 'live', version: '2' }],
      settingsWith(),
      contextOf({ run: standInAws(double, raced), env: {} }),
    );
    expect(results).toMatchObject([{ status: 'failed', version: undefined, codeSha256: undefined }]);
  });

  test('is created when it does not exist', async () => {
    const { results } = await deploy([want('orders', 'new', { alias: 'pr-7' })]);
    expect(results).toMatchObject([{ status: 'updated', version: '2', alias: 'pr-7' }]);
    expect(double.servedBy('orders', 'pr-7')).toBe(zip('new').codeSha256);
    expect(double.servedBy('orders', 'live')).toBe(shaOf(Buffer.from('old')));
  });

  test('names the version before in its description, and keeps the words of others', async () => {
    double.functions.get('orders')!.aliases.get('live')!.description = 'what the shop calls';
    await deploy([request]);
    const alias = double.functions.get('orders')!.aliases.get('live')!;
    expect(alias.description).toBe('what the shop calls [previous version: 1]');
  });

  test.each(['file:///etc/passwd', 'fileb://x', 'http://127.0.0.1/x', 'HTTPS://x'])(
    'whose description is `%s` does not have the AWS CLI read that',
    async (text) => {
      double.functions.get('orders')!.aliases.get('live')!.description = text;
      const seen: string[] = [];
      const run: RunProcess = (program, args, options) => {
        seen.push(...args.filter((one) => one.startsWith('--description=')));
        return standInAws(double)(program, args, options);
      };
      await deployAll([request], settingsWith(), contextOf({ run, env: {} }));
      expect(seen.at(-1)).toBe(`--description= ${text} [previous version: 1]`);
      await deploy([want('orders', 'newer', { alias: 'live' })]);
      const { description } = double.functions.get('orders')!.aliases.get('live')!;
      expect(description).toBe(` ${text} [previous version: 2]`);
    },
  );

  test('with characters in its description that no argument can have', async () => {
    double.functions.get('orders')!.aliases.get('live')!.description = 'a\0b\u001b[31m';
    await deploy([request]);
    const { description } = double.functions.get('orders')!.aliases.get('live')!;
    expect(description).toBe('a b [31m [previous version: 1]');
  });

  test('with weights is refused, with both versions', async () => {
    double.functions.get('orders')!.aliases.get('live')!.weights = { '3': 0.1 };
    const outcome = await deploy([request]);
    expect(outcome.failure!.diagnostics[0]!.message).toContain('sends calls to version 1 and 10 % to 3');
    expect(double.changes).toEqual([]);
  });

  test('gets settings that somebody else has changed: they are published, too', async () => {
    await deploy([request]);
    const one = double.functions.get('orders')!;
    one.settings.Environment = { Variables: { STAGE: 'new' } };
    double.touch('orders');
    const { results } = await deploy([request]);
    expect(results).toMatchObject([{ status: 'updated', version: '3', previousVersion: '2' }]);
  });
});

describe('a smoke test', () => {
  const requests = [want('orders', 'new', { alias: 'live' }), want('refunds', 'bad', { alias: 'live' })];
  const settings = { smokeTest: '{"n": 1}' };

  test('that fails moves no alias; the next run goes on where this one stopped', async () => {
    double.broken.add(zip('bad').codeSha256);
    const outcome = await deploy(requests, settings);
    expect(codesOf(outcome)).toEqual(['smoke-test-failed']);
    const [fault] = outcome.failure!.diagnostics;
    expect(fault!.message).toBe(
      "The smoke test of version 2 of `refunds` failed: Unhandled: KeyError: 'TABLE'",
    );
    expect(fault!.notes).toContain('the alias `live` of `refunds` is still at version 1');
    expect(outcome.results).toMatchObject([
      { status: 'skipped', version: '2', codeSha256: shaOf(Buffer.from('old')) },
      { status: 'failed', codeSha256: shaOf(Buffer.from('old')) },
    ]);
    expect(double.changes.filter((one) => one.startsWith('alias'))).toEqual([]);
    double.broken.clear();
    double.changes.length = 0;
    const second = await deploy(requests, settings);
    expect(second.failure).toBeUndefined();
    expect(double.changes).toEqual(['alias orders live 2', 'alias refunds live 2']);
  });

  test('without an alias holds nothing back, and that is said', async () => {
    double.broken.add(zip('bad').codeSha256);
    const outcome = await deploy([want('refunds', 'bad')], settings);
    expect(outcome.failure!.diagnostics[0]!.help).toContain('without an `alias` nothing can be held back');
    expect(outcome.results).toMatchObject([{ status: 'failed', codeSha256: zip('bad').codeSha256 }]);
  });
});

describe('layers', () => {
  const request = want('orders', 'new', { layers: ['//:deps'] });
  const settings = (content: string) => ({ layers: new Map([['//:deps', layer(content)]]) });
  const arn = (version: number) => `arn:aws:lambda:eu-west-1:123456789012:layer:shop-deps:${version}`;
  const layersOf = () => double.functions.get('orders')!.settings.Layers.map(({ Arn }) => Arn);

  test('are published when they are new and attached before those of others, which stay', async () => {
    double.functions.get('orders')!.settings.Layers = [
      { Arn: 'arn:aws:lambda:eu-west-1:210987654321:layer:tools:9' },
    ];
    const may = { updateConfiguration: new Set(['layers'] as const) };
    expect((await deploy([request], { ...settings('deps'), ...may })).results).toMatchObject([
      { status: 'updated' },
    ]);
    expect(layersOf()).toEqual([arn(1), 'arn:aws:lambda:eu-west-1:210987654321:layer:tools:9']);
    expect((await deploy([request], { ...settings('deps'), ...may })).results).toMatchObject([
      { status: 'unchanged' },
    ]);
    double.functions.get('orders')!.settings.Layers.reverse();
    await deploy([request], { ...settings('deps 2'), ...may });
    expect(layersOf()).toEqual(['arn:aws:lambda:eu-west-1:210987654321:layer:tools:9', arn(2)]);
    expect(double.layers.get('shop-deps')).toHaveLength(2);
  });

  test('that may not be attached are drift, before anything is published', async () => {
    const outcome = await deploy([request], settings('deps'));
    expect(codesOf(outcome)).toEqual(['drift-layers']);
    expect(outcome.failure!.diagnostics[0]!.help).toContain('update-configuration: layers');
    expect(double.changes).toEqual([]);
  });

  test('whose description lies about the content are published again', async () => {
    const description = `lambda-package CodeSha256=${zip('deps').codeSha256}`;
    double.layers.set('shop-deps', [
      {
        version: 1,
        sha: shaOf(Buffer.from('x')),
        description,
        runtimes: ['python3.12'],
        architectures: ['x86_64'],
      },
    ]);
    await deploy([request], { ...settings('deps'), updateConfiguration: new Set(['layers']) });
    expect(layersOf()).toEqual([arn(2)]);
  });
});

test('handler and runtime are changed when that is asked for, after the code', async () => {
  double.create('legacy', Buffer.from('x'), { Handler: 'old.handler', Runtime: 'python3.11' });
  const { results } = await deploy([want('legacy', 'new')], {
    updateConfiguration: new Set(['handler', 'runtime']),
  });
  expect(results).toMatchObject([
    {
      status: 'updated',
      notes: [
        'code updated',
        'handler old.handler → lambda_function.handler',
        'runtime python3.11 → python3.12',
      ],
    },
  ]);
  expect(double.changes).toEqual(['function legacy code', 'function legacy configuration']);
});

test('a missing function is created with its alias', async () => {
  const { results } = await deploy([want('new-one', 'new', { alias: 'live' })], {
    createWithRole: 'arn:aws:iam::123456789012:role/r',
  });
  expect(results).toMatchObject([{ status: 'updated', version: '1', alias: 'live' }]);
  expect(double.servedBy('new-one', 'live')).toBe(zip('new').codeSha256);
});

test('a bucket holds each content once', async () => {
  const bucket = { name: 'shop-code', prefix: 'lambda-package/' };
  await deploy([want('orders', 'new'), want('refunds', 'new')].slice(0, 1), { bucket });
  await deploy([want('refunds', 'new')], { bucket });
  const key = `${Buffer.from(zip('new').codeSha256, 'base64').toString('hex')}.zip`;
  expect(double.changes).toEqual([
    `object shop-code/lambda-package/${key}`,
    'function orders code',
    'function refunds code',
  ]);
});

describe('publish without an alias', () => {
  test('publishes once', async () => {
    const first = await deploy([want('orders', 'new')], { publish: true });
    expect(first.results).toMatchObject([{ status: 'updated', version: '2' }]);
    const second = await deploy([want('orders', 'new')], { publish: true });
    expect(second.results).toMatchObject([{ status: 'unchanged', version: '2' }]);
    expect(double.functions.get('orders')!.versions).toHaveLength(2);
  });
});

describe('rollback', () => {
  const request = { functionName: 'orders', alias: 'live', version: undefined };

  test('moves the alias to the version before, and again', async () => {
    await deploy([want('orders', 'new', { alias: 'live' })]);
    const { results } = await rollBack([request], settingsWith(), context());
    expect(results).toMatchObject([
      { status: 'updated', version: '1', previousVersion: '2', codeSha256: shaOf(Buffer.from('old')) },
    ]);
    await rollBack([request], settingsWith(), context());
    expect(double.servedBy('orders', 'live')).toBe(zip('new').codeSha256);
  });

  test('to a version that does not exist, of an alias that does not, or without one before', async () => {
    const { failure } = await rollBack(
      [
        ...[request, { ...request, version: '9' }, { ...request, alias: 'prod' }],
        { ...request, functionName: 'order' },
      ],
      settingsWith(),
      context(),
    );
    expect(failure!.diagnostics.map(({ code }) => code)).toEqual([
      'no-previous-version',
      'no-previous-version',
      'no-alias',
      'function-not-found',
    ]);
    expect(double.changes).toEqual([]);
  });
});

describe('remove-alias', () => {
  const request = { functionName: 'orders', alias: 'pr-7', version: undefined };

  test('removes the alias and the versions made for it, and nothing else', async () => {
    await deploy([want('orders', 'one', { alias: 'pr-7' })]);
    await deploy([want('orders', 'two', { alias: 'pr-7' })]);
    const { results } = await removeAliases([request], settingsWith(), context());
    expect(results).toMatchObject([{ status: 'updated', previousVersion: '3' }]);
    const one = double.functions.get('orders')!;
    expect(one.versions.map(({ number }) => number)).toEqual(['1']);
    expect([...one.aliases.keys()]).toEqual(['live']);
    const again = await removeAliases([request], settingsWith(), context());
    expect(again.results).toMatchObject([{ status: 'unchanged' }]);
  });

  test('of a function that is not there is an error; the others lose theirs', async () => {
    await deploy([want('orders', 'one', { alias: 'pr-7' })]);
    const mistyped = { ...request, functionName: 'order' };
    const outcome = await removeAliases([mistyped, request], settingsWith(), context());
    expect(codesOf(outcome)).toEqual(['function-not-found']);
    expect(outcome.failure!.diagnostics[0]!.message).toBe('Function `order` not found');
    expect(outcome.results.map(({ status }) => status)).toEqual(['failed', 'updated']);
    expect([...double.functions.get('orders')!.aliases.keys()]).toEqual(['live']);
  });

  test('looks at the account also where the alias is gone already', async () => {
    await deploy([want('orders', 'one', { alias: 'pr-7' })]);
    double.functions.get('orders')!.aliases.delete('pr-7');
    double.changes.length = 0;
    const outcome = await removeAliases([request], settingsWith({ accountId: '210987654321' }), context());
    expect(codesOf(outcome)).toEqual(['other-account']);
    expect(double.changes).toEqual([]);
  });

  test('keeps a version that another alias has got, or had before', async () => {
    await deploy([want('orders', 'one', { alias: 'pr-7' })]);
    await deploy([want('orders', 'one', { alias: 'live' })]);
    await deploy([want('orders', 'two', { alias: 'live' })]);
    await removeAliases([request], settingsWith(), context());
    expect(double.functions.get('orders')!.versions.map(({ number }) => number)).toEqual(['1', '2', '3']);
  });
});
