import { mkdirSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { expect, test } from 'vitest';
import type { LockedArtifact } from '../../src/requirements/types.ts';
import { readIndexOptions } from '../../src/wheels/indexes.ts';
import { wheelInPlace } from '../../src/wheels/wheel-in-place.ts';
import { failureOf, indexOf, makeWheel, serve, temporaryDirectory, testHost, type TestHost } from './support.ts'; // prettier-ignore

interface Question {
  readonly location: string;
  readonly hashes?: readonly string[];
  readonly root?: string;
  readonly offline?: boolean;
  readonly host?: TestHost;
  readonly env?: Readonly<Record<string, string>>;
}

function look(question: Question): Promise<LockedArtifact> {
  const { location, hashes = [], root = '/', offline = false, env = {} } = question;
  const host = question.host ?? testHost({ env });
  const indexes = readIndexOptions({ ...host, env }, root);
  const one = {
    name: 'a',
    version: '1.0',
    requiresPython: undefined,
    dependencies: [],
    artifacts: [],
    hashes,
  };
  const filename = posix.basename(location);
  const artifact = { filename, url: location, hash: { algorithm: '', hex: '' }, size: undefined };
  return wheelInPlace(artifact, one, '3rdparty/lock.txt', { host, indexes, offline, root });
}

test('a wheel in the checkout, beside its lock', async () => {
  const { bytes, pinned } = await makeWheel('a');
  const root = temporaryDirectory();
  mkdirSync(join(root, '3rdparty/vendor'), { recursive: true });
  writeFileSync(join(root, '3rdparty/vendor', pinned.filename), bytes);
  const location = `./vendor/${pinned.filename}`;
  const hashes = [`sha256:${'0'.repeat(64)}`, `sha256:${pinned.sha256}`];
  expect(await look({ root, location, hashes })).toMatchObject({
    url: location,
    hash: { algorithm: 'sha256', hex: pinned.sha256 },
  });
  expect(await failureOf(look({ root, location, hashes: hashes.slice(0, 1) }))).toMatchObject([
    { code: 'hash-mismatch', place: { path: '3rdparty/lock.txt' } },
  ]);
  for (const gone of [`../../${pinned.filename}`, `/etc/${pinned.filename}`, `./${pinned.filename}`]) {
    expect(await failureOf(look({ root, location: gone }))).toMatchObject([{ code: 'wheel-not-found' }]);
  }
});

test('a wheel by its URL: of several hashes its own is found, and known when offline', async () => {
  const wheel = await makeWheel('a');
  const server = await serve(indexOf([wheel]));
  const env = { PIP_INDEX_URL: `${server.origin}/simple` };
  const host = testHost({ env });
  const location = `${server.origin}/files/${wheel.pinned.filename}`;
  const hashes = [`sha256:${'0'.repeat(64)}`, `sha256:${wheel.pinned.sha256}`];
  for (const offline of [false, true]) {
    expect((await look({ location, hashes, host, env, offline })).hash.hex).toBe(wheel.pinned.sha256);
  }
  expect(server.requests.filter(({ url }) => url.endsWith('.whl'))).toHaveLength(1);
  expect(await failureOf(look({ location, env, offline: true }))).toMatchObject([
    { code: 'offline-missing' },
  ]);
});

test('https that leads to plain HTTP is rejected without a hash', async () => {
  const wheel = await makeWheel('a');
  const asked: string[] = [];
  const host = testHost({});
  const moved = {
    ...host,
    fetch: (url: string) => {
      asked.push(url);
      const headers = new Map([['location', 'http://evil.example/a-1.0-py3-none-any.whl']]);
      return Promise.resolve({
        status: 302,
        statusText: '',
        headers,
        drop: () => undefined,
        read: () => Promise.resolve(),
      });
    },
  };
  const location = `https://h.example/${wheel.pinned.filename}`;
  const failed = await failureOf(look({ location, host: moved }));
  expect(failed).toMatchObject([
    { code: 'address-refused', message: expect.stringContaining('plain HTTP') as string },
  ]);
  expect(asked).toEqual([location]);
});

test('plain HTTP without a hash, and a private address, are refused', async () => {
  const wheel = await makeWheel('a');
  const server = await serve(indexOf([wheel]));
  const location = `${server.origin}/files/${wheel.pinned.filename}`;
  expect(await failureOf(look({ location }))).toMatchObject([{ code: 'insecure-url' }]);
  const hashes = [`sha256:${wheel.pinned.sha256}`, `sha256:${'0'.repeat(64)}`];
  expect(await failureOf(look({ location, hashes }))).toMatchObject([{ code: 'address-refused' }]);
  expect(server.requests).toHaveLength(0);
});
