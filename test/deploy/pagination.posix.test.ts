import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { removeAliases } from '../../src/deploy/remove-alias.ts';
import { createPrograms } from '../../src/host/run-process.ts';
import { guardedAwsEnvironment } from '../support/aws.ts';
import { contextOf, settingsWith } from './support.ts';

// Lists without an end, as the real AWS command line follows them.

const PLACE = 'arn:aws:lambda:eu-west-1:123456789012:function:orders';
const PAGE = 50;

/** Removes an alias where the list of versions answers a request with the marker of `next`. */
async function removeWith(next: (marker: string) => string) {
  let asked = 0;
  const server = http.createServer((request, response) => {
    const url = new URL(request.url!, 'http://double');
    const Versions = Array.from({ length: PAGE }, (_, index) => ({
      ...{ Version: String(index + 1), FunctionArn: `${PLACE}:${index + 1}`, Description: '' },
    }));
    const isVersions = url.pathname.includes('/versions');
    if (isVersions) asked++;
    const versions = { Versions, NextMarker: next(url.searchParams.get('Marker') ?? '') };
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify(isVersions ? versions : { Aliases: [] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const env = guardedAwsEnvironment(`http://127.0.0.1:${port}`);
  const context = contextOf({ run: createPrograms(env).run, env });
  const request = { functionName: 'orders', alias: 'pr-7', version: undefined };
  const { failure } = await removeAliases([request], settingsWith(), context);
  return { asked, fault: failure?.diagnostics[0] };
}

test('a page that names itself as the next', async () => {
  const { fault, asked } = await removeWith(() => 'a');
  expect(fault?.message).toContain('`aws list-versions-by-function` answered a list that goes in circles');
  expect(fault).toMatchObject({ code: 'aws-unexpected-answer' });
  expect(asked).toBe(2);
});

test('two pages that name each other', async () => {
  const { fault, asked } = await removeWith((marker) => (marker === 'a' ? 'b' : 'a'));
  expect(fault?.message).toContain('answered with more than 10000 `Versions`');
  expect(fault).toMatchObject({ code: 'aws-unexpected-answer' });
  expect(asked).toBeLessThanOrEqual(10_000 / PAGE + 1);
});
