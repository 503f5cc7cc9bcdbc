import { mkdirSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { moveAlias, readAlias } from '../../src/deploy/alias.ts';
import { AwsError, createAwsCall } from '../../src/deploy/aws-cli.ts';
import { createEngine } from '../../src/deploy/engine.ts';
import { createPrograms } from '../../src/host/run-process.ts';
import { awsVersions, guardedAwsEnvironment, type AwsVersion } from '../support/aws.ts';
import { serveDouble } from '../support/lambda-double-server.ts';
import { LambdaDouble } from '../support/lambda-double.ts';
import { contextOf, directory, settingsWith, userErrorOf } from './support.ts';

// The real AWS command lines, in an environment and with a profile that would change what they print, how often they try, and
// where they look.

const config = join(directory, 'config');
const hostile = {
  ...{ AWS_PAGER: 'less', PAGER: 'less', AWS_CLI_AUTO_PROMPT: 'on', AWS_DEFAULT_OUTPUT: 'table' },
  ...{ AWS_MAX_ATTEMPTS: '5', AWS_RETRY_MODE: 'legacy', AWS_CLI_ERROR_FORMAT: 'json' },
  ...{ AWS_CLI_OUTPUT_ENCODING: 'utf-16', AWS_CLI_FILE_ENCODING: 'utf-16', PYTHONIOENCODING: 'ascii' },
  ...{ LC_ALL: 'C', PYTHONUTF8: '0', PYTHONCOERCECLOCALE: '0', FORCE_COLOR: '1' },
  ...{ AWS_CONFIG_FILE: config, HOME: join(directory, 'home') },
};
const profile = `[default]
output = yaml
cli_pager = less
cli_auto_prompt = on
cli_history = enabled
cli_binary_format = raw-in-base64-out
cli_error_format = yaml
cli_follow_urlparam = true
max_attempts = 7
retry_mode = legacy
endpoint_url = http://127.0.0.1:1
`;

const double = new LambdaDouble();
let server: Awaited<ReturnType<typeof serveDouble>>;
/** Ends each connection, or answers with an error of AWS; counts. */
let trouble: http.Server;
let asked = 0;
let troubleUrl = '';

beforeAll(async () => {
  writeFileSync(config, profile);
  mkdirSync(hostile.HOME, { recursive: true });
  double.create('orders', Buffer.from('old'));
  double.release('orders', 'live');
  server = await serveDouble(double);
  trouble = http.createServer((request, response) => {
    asked++;
    if (request.url!.includes('lost')) return void request.socket.destroy();
    response.writeHead(500, { 'x-amzn-errortype': 'ServiceException', 'content-type': 'application/json' });
    response.end('{"Type": "Service", "message": "trouble"}');
  });
  await new Promise<void>((resolve) => trouble.listen(0, '127.0.0.1', resolve));
  troubleUrl = `http://127.0.0.1:${(trouble.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.stop();
  trouble.close();
});

const environment = (url: string, version: AwsVersion): Record<string, string> => ({
  ...guardedAwsEnvironment(url, version),
  ...hostile,
});
const callOf = (env: Record<string, string>, service: 'lambda' | 's3api' = 'lambda') =>
  createAwsCall(createPrograms(env).run, env, service);

describe.each(awsVersions)('the AWS CLI %s', (version) => {
  test('prints JSON in UTF-8, whatever the settings say', async () => {
    double.functions.get('orders')!.aliases.get('live')!.description = 'für 日本';
    const call = callOf(environment(server.url, version));
    const alias = await call('get-alias', ['--function-name=orders', '--name=live']);
    expect(alias.text('Description')).toBe('für 日本');
  });

  test('takes the bytes of an event, and tells of an error of the function', async () => {
    const event = join(directory, 'event.json');
    writeFileSync(event, '{"text": "ü"}');
    const args = ['--function-name=orders', `--payload=fileb://${event}`, join(directory, 'answer.json')];
    const answer = await callOf(environment(server.url, version))('invoke', args);
    expect(answer.count('StatusCode')).toBe(200);
    expect(double.events.at(-1)).toBe('{"text": "ü"}');
  });

  test.each([
    ['lost', AwsError.CONNECTION],
    ['orders', 'ServiceException'],
  ])('tries once: %s', async (name, code) => {
    asked = 0;
    const call = callOf(environment(troubleUrl, version));
    const fault: unknown = await call('get-function-configuration', [`--function-name=${name}`]).catch(
      (error: unknown) => error,
    );
    expect(fault).toBeInstanceOf(AwsError);
    expect((fault as AwsError).awsCode).toBe(code);
    expect(asked).toBe(1);
  });

  test('without credentials, without a region: also as it tells them by default', async () => {
    const args = ['--function-name=orders'] as const;
    const anonymous = environment(server.url, version);
    delete anonymous['AWS_ACCESS_KEY_ID'];
    delete anonymous['AWS_SECRET_ACCESS_KEY'];
    const nobody = await userErrorOf(callOf(anonymous)('get-function-configuration', args));
    expect(nobody.diagnostics[0]!.code).toBe('aws-no-credentials');
    const nowhere = environment(server.url, version);
    delete nowhere['AWS_DEFAULT_REGION'];
    const lost = await userErrorOf(callOf(nowhere)('get-function-configuration', args));
    expect(lost.diagnostics[0]!.code).toBe('aws-no-region');
  });

  test.each(['AWS_REGION', 'AWS_DEFAULT_REGION'])('takes the region of %s', async (name) => {
    const { AWS_DEFAULT_REGION: region = '', ...env } = environment(server.url, version);
    const found = await callOf({ ...env, [name]: region })('get-alias', [
      '--function-name=orders',
      '--name=live',
    ]);
    expect(found.text('Name')).toBe('live');
  });

  test('an empty endpoint of a service does not hide that of all', async () => {
    asked = 0;
    const env = { ...environment(troubleUrl, version), AWS_ENDPOINT_URL_S3: '' };
    const fault: unknown = await callOf(env, 's3api')('head-object', ['--bucket=shop', '--key=orders']).catch(
      (error: unknown) => error,
    );
    expect(fault).toBeInstanceOf(AwsError);
    expect(asked).toBe(1);
  });

  test.each(['file', 'http'])(
    'does not read what the description of an alias points to: %s',
    async (kind) => {
      asked = 0;
      const secret = join(directory, 'secret');
      writeFileSync(secret, 'SECRET');
      const words = kind === 'file' ? `file://${secret}` : `${troubleUrl}/TICKET-1`;
      // Without a version before there is no mark of ours, which would make it another name.
      const alias = double.functions.get('orders')!.aliases.get('live')!;
      Object.assign(alias, { version: '$LATEST', description: `${words} [previous version: 7]` });
      const env = environment(server.url, version);
      const context = contextOf({ run: createPrograms(env).run, env });
      const engine = createEngine(context, settingsWith());
      const before = await readAlias(engine, 'orders', 'live', engine.patience());
      const move = { ...{ functionName: 'orders', name: 'live', version: '1' }, before };
      await moveAlias(engine, move, { move: 'none' });
      expect(alias).toMatchObject({ version: '1', description: ` ${words}` });
      expect(asked).toBe(0);
    },
  );
});
