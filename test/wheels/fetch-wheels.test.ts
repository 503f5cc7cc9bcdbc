import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Environment } from '../../src/host/types.ts';
import { fetchWheels } from '../../src/wheels/fetch-wheels.ts';
import type { FetchedWheels } from '../../src/wheels/fetch-wheels.ts';
import { withoutCredentials } from '../../src/wheels/credentials.ts';
import { readIndexOptions } from '../../src/wheels/indexes.ts';
import type { CheckoutIndexes } from '../../src/wheels/indexes.ts';
import { listProjectFiles } from '../../src/wheels/projects.ts';
import { withinLimits } from '../../src/wheels/request.ts';
import {
  failureOf,
  fastClock,
  faultsOfStore,
  indexOf,
  makeWheel,
  pin,
  serve,
  temporaryDirectory,
  testHost,
} from './support.ts';
import type { TestHost, TestWheel } from './support.ts';

interface Settings {
  readonly env?: Environment;
  readonly host?: TestHost;
  readonly offline?: boolean;
  readonly root?: string;
  readonly checkout?: CheckoutIndexes;
}

function fetchThem(wheels: readonly TestWheel[], settings: Settings = {}): Promise<FetchedWheels> {
  const host = settings.host ?? testHost({ env: settings.env ?? {} });
  const root = settings.root ?? '/nonexistent';
  return fetchWheels(
    wheels.map((wheel) => wheel.pinned),
    {
      host,
      indexes: readIndexOptions(host, root, settings.checkout),
      offline: settings.offline ?? false,
      root,
    },
  );
}

/** No index is asked, but what locks say of this host is allowed. */
const directly = (origin: string): Environment => ({ PIP_EXTRA_INDEX_URL: origin, PIP_NO_INDEX: '1' });
const basic = (user: string): string => `Basic ${Buffer.from(user).toString('base64')}`;
const withUser = (origin: string, user: string): string => origin.replace('//', `//${user}@`);

describe('from an index', () => {
  test.each([{ html: true }, { html: false }])('finds files by name and hash (%o)', async (settings) => {
    const wheels = await Promise.all(['alpha', 'beta'].map((name) => makeWheel(name, 5000)));
    const server = await serve(indexOf(wheels, settings));
    const host = testHost({ env: { PIP_INDEX_URL: `${server.origin}/simple` } });
    const twice = [...wheels, ...wheels];
    const first = await fetchThem(twice, { host });
    expect(first).toMatchObject({ downloaded: { count: 2 }, reused: { count: 0, bytes: 0 } });
    expect(first.downloaded.bytes).toBe(wheels[0]!.bytes.length + wheels[1]!.bytes.length);
    expect(first.wheels.map(({ pinned }) => pinned.name)).toEqual(['alpha', 'beta', 'alpha', 'beta']);
    expect(first.wheels[0]?.facts.members.map(({ name }) => name)).toEqual([
      'alpha/__init__.py',
      'alpha/data.bin',
    ]);
    expect(first.wheels[0]?.facts.unzippedSize).toBe(5000 + "name = 'alpha'\n".length);
    expect(server.requests).toHaveLength(4);
    expect(host.reports.at(-1)).toBeUndefined();
    expect(host.reports.at(-2)).toEqual({
      files: 2,
      totalFiles: 2,
      bytes: first.downloaded.bytes,
      totalBytes: first.downloaded.bytes,
    });
    const second = await fetchThem(twice, { host });
    expect(second).toMatchObject({
      downloaded: { count: 0 },
      reused: { count: 2, bytes: first.downloaded.bytes },
    });
    expect(second.wheels).toEqual(first.wheels);
    expect(server.requests).toHaveLength(4);
  });

  test("the lock's URL of the public index is not used when the user has replaced that index", async () => {
    const wheel = await makeWheel(
      'alpha',
      10,
      'https://files.pythonhosted.org/packages/alpha-1.0-py3-none-any.whl',
    );
    const server = await serve(indexOf([wheel]));
    await fetchThem([wheel], { env: { UV_DEFAULT_INDEX: `${server.origin}/simple` } });
    expect(server.requests.map(({ url }) => url)).toEqual([
      '/simple/alpha/',
      '/files/alpha-1.0-py3-none-any.whl',
    ]);
  });

  test('another file of the same name at the index is a hash mismatch, and the next index is asked', async () => {
    const wheel = await makeWheel('alpha', 10);
    const replaced = {
      ...(await makeWheel('alpha', 11)),
      pinned: { ...wheel.pinned, sha256: 'ab'.repeat(32) },
    };
    const bad = await serve(indexOf([replaced]));
    const good = await serve(indexOf([wheel]));
    const env = { PIP_INDEX_URL: `${bad.origin}/simple` };
    const failed = await failureOf(fetchThem([wheel], { env }));
    expect(failed).toMatchObject([{ code: 'hash-mismatch', place: { path: 'python.lock' } }]);
    for (const fact of ['alpha-1.0-py3-none-any.whl', wheel.pinned.sha256, 'ab'.repeat(32), bad.origin]) {
      expect(failed[0]?.message).toContain(fact);
    }
    const both = { ...env, PIP_EXTRA_INDEX_URL: `${good.origin}/simple` };
    expect(await fetchThem([wheel], { env: both })).toMatchObject({ downloaded: { count: 1 } });
  });

  test('content that is not what the index says is a hash mismatch', async () => {
    const wheel = await makeWheel('alpha', 10);
    const server = await serve(indexOf([{ ...wheel, bytes: Buffer.from(wheel.bytes).fill(0, 3, 5) }]));
    const host = testHost({ env: { PIP_INDEX_URL: `${server.origin}/simple` } });
    expect(await failureOf(fetchThem([wheel], { host }))).toMatchObject([{ code: 'hash-mismatch' }]);
    expect(faultsOfStore(host.storeDirectory)).toEqual([]);
    // The page once, the file and its one repetition.
    expect(server.requests).toHaveLength(3);
  });

  test('lists what all indexes offer', async () => {
    const one = await serve(indexOf([await makeWheel('alpha', 1)]));
    const none = await serve(indexOf([]));
    const two = await serve(indexOf([await makeWheel('alpha', 2)], { html: true }));
    const host = testHost({
      env: {
        PIP_INDEX_URL: `${one.origin}/simple`,
        PIP_EXTRA_INDEX_URL: `${none.origin}/simple ${two.origin}/simple/`,
      },
    });
    const files = await listProjectFiles('alpha', { host, indexes: readIndexOptions(host, '/') });
    expect(files.map(({ url }) => url)).toEqual(
      [two, one].map(
        ({ origin }) => expect.stringContaining(`${origin}/files/alpha-1.0-py3-none-any.whl`) as string,
      ),
    );
  });

  test('a page that is neither JSON nor HTML', async () => {
    const server = await serve((_request, response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"files": ['),
    );
    const failed = await failureOf(
      fetchThem([await makeWheel('alpha')], { env: { PIP_INDEX_URL: server.origin } }),
    );
    expect(failed).toMatchObject([
      { code: 'index-unreachable', message: expect.stringContaining('not valid JSON') as string },
    ]);
  });
});

describe('patience', () => {
  test('continues where an interrupted download ended', async () => {
    const wheel = await makeWheel('alpha', 400_000);
    const server = await serve((request, response) => {
      const from = Number(/\d+/.exec(request.headers.range ?? '0')?.[0]);
      const part = wheel.bytes.subarray(from, from + 150_000);
      const headers = {
        etag: '"x"',
        'content-length': wheel.bytes.length - from,
        'content-range': `bytes ${from}-${wheel.bytes.length - 1}/${wheel.bytes.length}`,
      };
      response.writeHead(from === 0 ? 200 : 206, headers);
      if (from + part.length === wheel.bytes.length) response.end(part);
      else response.write(part, () => setTimeout(() => request.socket.destroy(), 20));
    });
    const pinned = { ...wheel.pinned, url: `${server.origin}/alpha` };
    const host = testHost({ env: directly(server.origin), clock: fastClock() });
    await fetchThem([{ ...wheel, pinned }], { host });
    expect(server.requests[0]?.headers.range).toBeUndefined();
    const rest = server.requests.slice(1).map(({ headers }) => headers);
    expect(rest.length).toBeGreaterThan(1);
    expect(rest.every(({ range, 'if-range': tag }) => tag === '"x"' && range !== 'bytes=0-')).toBe(true);
    expect(faultsOfStore(host.storeDirectory)).toEqual([]);
  });

  test('what broke before its first byte is asked for as a whole', async () => {
    const wheel = await makeWheel('alpha', 1000);
    const server = await serve((request, response) => {
      response.writeHead(200, { etag: '"x"', 'content-length': wheel.bytes.length });
      if (server.requests.length > 1) response.end(wheel.bytes);
      else {
        response.flushHeaders();
        setTimeout(() => request.socket.destroy(), 20);
      }
    });
    const pinned = { ...wheel.pinned, url: `${server.origin}/alpha` };
    const host = testHost({ env: directly(server.origin) });
    expect(await fetchThem([{ ...wheel, pinned }], { host })).toMatchObject({ downloaded: { count: 1 } });
    expect(server.requests.map(({ headers }) => headers.range)).toEqual([undefined, undefined]);
  });

  test('a file that was longer at the first attempt leaves nothing after the correct one', async () => {
    const wheel = await makeWheel('alpha', 1000);
    const server = await serve((_request, response) => {
      response.end(server.requests.length === 1 ? Buffer.concat([wheel.bytes, wheel.bytes]) : wheel.bytes);
    });
    const pinned = { ...wheel.pinned, url: `${server.origin}/alpha`, size: undefined };
    const host = testHost({ env: directly(server.origin) });
    const fetched = await fetchThem([{ ...wheel, pinned }], { host });
    expect(fetched.downloaded.bytes).toBe(wheel.bytes.length);
    expect(faultsOfStore(host.storeDirectory)).toEqual([]);
  });

  test('a file that grew too long piece by piece does not spoil the hash of the right one', async () => {
    const wheel = await makeWheel('alpha', 1000);
    const server = await serve((_request, response) => {
      if (server.requests.length > 1) return void response.end(wheel.bytes);
      response.write(wheel.bytes.subarray(0, 500), () => {
        setTimeout(() => response.end(wheel.bytes), 20);
      });
    });
    const pinned = { ...wheel.pinned, url: `${server.origin}/alpha` };
    const host = testHost({ env: directly(server.origin) });
    expect(await fetchThem([{ ...wheel, pinned }], { host })).toMatchObject({ downloaded: { count: 1 } });
    expect(server.requests).toHaveLength(2);
    expect(faultsOfStore(host.storeDirectory)).toEqual([]);
  });

  test('a body without an end is cut where the lock says that it must end', async () => {
    let written = 0;
    const server = await serve((_request, response) => {
      response.writeHead(200);
      const block = Buffer.alloc(64 * 1024);
      const more = (): void => {
        while (!response.destroyed && written < 1e9) {
          written += block.length;
          if (!response.write(block)) return;
        }
      };
      response.on('drain', more);
      more();
    });
    const wheel = await makeWheel('alpha', 1000, `${server.origin}/alpha`);
    const failed = await failureOf(fetchThem([wheel], { env: directly(server.origin) }));
    expect(failed).toMatchObject([
      { code: 'hash-mismatch', message: expect.stringContaining('more than') as string },
    ]);
    expect(server.requests.length).toBe(2);
    expect(written).toBeLessThan(50e6);
  });

  test('a rest from the wrong place is not appended', async () => {
    const wheel = await makeWheel('alpha', 1000);
    const server = await serve((request, response) => {
      if (request.headers.range !== undefined) {
        response
          .writeHead(206, { 'content-range': `bytes 1-${wheel.bytes.length - 1}/${wheel.bytes.length}` })
          .end('x');
      } else {
        response.writeHead(200, { etag: '"x"', 'content-length': wheel.bytes.length });
        if (server.requests.length > 1) response.end(wheel.bytes);
        else
          response.write(wheel.bytes.subarray(0, 500), () => setTimeout(() => request.socket.destroy(), 20));
      }
    });
    const pinned = { ...wheel.pinned, url: `${server.origin}/alpha` };
    const host = testHost({ env: directly(server.origin) });
    expect(await fetchThem([{ ...wheel, pinned }], { host })).toMatchObject({ downloaded: { count: 1 } });
    expect(host.said.join('\n')).toContain('answered 206');
  });

  test('waits longer and longer, and as long as it is told to, up to a minute in all', async () => {
    let count = 0;
    const server = await serve((_request, response) => {
      count += 1;
      response
        .writeHead(503, count === 3 ? { 'retry-after': '20' } : count === 4 ? { 'retry-after': '86400' } : {})
        .end();
    });
    const clock = fastClock();
    const host = testHost({ env: { PIP_INDEX_URL: server.origin }, clock });
    const failed = await failureOf(fetchThem([await makeWheel('alpha')], { host }));
    expect(failed).toMatchObject([
      { code: 'index-unreachable', message: expect.stringMatching(/answered 503 .*\(5 tries\)$/) as string },
    ]);
    expect(clock.sleeps).toHaveLength(4);
    expect(clock.sleeps[0]).toBeGreaterThanOrEqual(250);
    expect(clock.sleeps[0]).toBeLessThanOrEqual(750);
    expect(clock.sleeps[1]).toBeGreaterThanOrEqual(500);
    expect(clock.sleeps.slice(2)).toEqual([20_000, 40_000]);
  });

  test('an untrusted certificate is reported at once, with where to configure its authority', async () => {
    const tls = join(import.meta.dirname, '..', 'fixtures', 'tls');
    const own = { key: readFileSync(join(tls, 'key.pem')), cert: readFileSync(join(tls, 'certificate.pem')) };
    const server = https.createServer(own, (_request, response) => response.end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const origin = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const clock = fastClock();
    const host = testHost({ env: { PIP_INDEX_URL: origin }, clock });
    const failed = await failureOf(fetchThem([await makeWheel('alpha')], { host }));
    expect(failed).toMatchObject([
      { code: 'certificate-not-trusted', help: expect.stringContaining('SSL_CERT_FILE') as string },
    ]);
    expect(clock.sleeps).toEqual([]);
  });

  test('a silent server is given up', async () => {
    const server = await serve((_request, response) => void response.writeHead(200).write('x'));
    const failed = await failureOf(
      fetchThem([await makeWheel('alpha', 1, `${server.origin}/a`)], {
        host: testHost({ env: directly(server.origin), clock: fastClock() }),
      }),
    );
    expect(failed[0]?.code).toBe('index-unreachable');
    expect(failed[0]?.message).toMatch(/no data received for 30 seconds \(5 tries\)/);
  });

  test('a server that never comes to an end, too', async () => {
    let now = 0;
    let beat = (): void => undefined;
    const clock = {
      now: () => now,
      elapsed: () => now,
      sleep: (milliseconds: number) => {
        now += Math.min(milliseconds, 20_000);
        beat();
        return Promise.resolve();
      },
    };
    const work = withinLimits('https://h.invalid/a', clock, (signal, each) => {
      beat = each;
      return new Promise((_resolve, reject) =>
        signal.addEventListener('abort', () => reject(new Error('end'))),
      );
    });
    await expect(work).rejects.toThrow('https://h.invalid/a: the download took longer than 30 minutes');
  });

  test("a link of a lock on the user's own host does not lead inwards, what their index links to does", async () => {
    const wheel = await makeWheel('alpha');
    const inner = await serve((_request, response) => response.writeHead(200).end(wheel.bytes));
    const server = await serve((request, response) => {
      if (request.url === '/moved') response.writeHead(302, { location: `${inner.origin}/x` }).end();
      else if (request.url!.startsWith('/none/')) response.writeHead(404).end();
      else
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(`<a href="${inner.origin}/${wheel.pinned.filename}">x</a>`);
    });
    const linked = { ...wheel, pinned: { ...wheel.pinned, url: `${server.origin}/moved` } };
    const failed = await failureOf(fetchThem([linked], { env: { PIP_INDEX_URL: `${server.origin}/none` } }));
    expect(failed).toMatchObject([{ code: 'address-refused' }]);
    expect(inner.requests).toEqual([]);
    const env = { PIP_INDEX_URL: `${server.origin}/simple` };
    expect(await fetchThem([wheel], { env })).toMatchObject({ downloaded: { count: 1 } });
  });

  test('an index that is not there does not cost a round of tries for each wheel', async () => {
    const clock = fastClock();
    const host = testHost({ env: { PIP_INDEX_URL: 'http://127.0.0.1:9/simple' }, clock });
    const wheels = await Promise.all(Array.from({ length: 40 }, (_, index) => makeWheel(`w${index}`)));
    const failed = await failureOf(fetchThem(wheels, { host }));
    expect(failed).toHaveLength(40);
    expect(failed[0]?.message).toContain('ECONNREFUSED');
    // One round for each of the eight that are fetched at once.
    expect(clock.sleeps.length).toBeLessThanOrEqual(32);
  });
});

describe('credentials', () => {
  const secret = 's3cr3t-tok/en';

  test.each([
    [
      'in the URL',
      (origin: string) => ({
        PIP_INDEX_URL: `${withUser(origin, `me:${encodeURIComponent(secret)}`)}/simple`,
      }),
    ],
    [
      'of a named index',
      (origin: string) => ({
        UV_INDEX: `corp-index=${origin}/simple`,
        UV_DEFAULT_INDEX: `${origin}/simple`,
        UV_INDEX_CORP_INDEX_USERNAME: 'me',
        UV_INDEX_CORP_INDEX_PASSWORD: secret,
      }),
    ],
    [
      'in netrc',
      (origin: string) => {
        const netrc = join(temporaryDirectory(), 'netrc');
        writeFileSync(netrc, `machine 127.0.0.1 login me password ${secret}\n`);
        return { NETRC: netrc, PIP_INDEX_URL: `${origin}/simple` };
      },
    ],
    [
      'in pip.conf',
      (origin: string) => {
        const path = join(temporaryDirectory(), 'pip.conf');
        writeFileSync(
          path,
          `[global]\nindex-url = ${withUser(origin, `me:${encodeURIComponent(secret)}`)}/simple\n`,
        );
        return { PIP_CONFIG_FILE: path };
      },
    ],
  ])('%s open the index and are never shown', async (_where, environment) => {
    const wheel = await makeWheel('alpha', 10);
    const server = await serve(indexOf([wheel], { authorization: basic(`me:${secret}`) }));
    const host = testHost({ env: environment(server.origin) });
    expect(await fetchThem([wheel], { host })).toMatchObject({ downloaded: { count: 1 } });
    expect(host.masked).toContain(secret);
    expect(host.masked).toContain(basic(`me:${secret}`).slice(6));
  });

  test('wrong ones are one clear error without them', async () => {
    const wheel = await makeWheel('alpha', 10);
    const server = await serve(indexOf([wheel], { authorization: basic('me:right') }));
    const env = {
      PIP_INDEX_URL: `${withUser(server.origin, `me:${encodeURIComponent(secret)}`)}/simple?key=${encodeURIComponent(secret)}`,
    };
    const host = testHost({ env });
    const failed = await failureOf(fetchThem([wheel], { host }));
    expect(failed).toMatchObject([
      { code: 'index-unauthorized', message: expect.stringContaining('401') as string },
    ]);
    const shown = JSON.stringify([failed, host.said, readIndexOptions(host, '/').credentials]);
    expect(shown).not.toMatch(/s3cr3t|me:|czNj/);
    expect(server.requests).toHaveLength(1);
  });

  test('do not follow a redirect or a link to another host', async () => {
    const wheel = await makeWheel('alpha', 10);
    const other = await serve((_request, response) => response.writeHead(200).end(wheel.bytes));
    const server = await serve((request, response) => {
      if (request.url?.startsWith('/simple/') === true) {
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(`<a href="/moved/${wheel.pinned.filename}">x</a>`);
      } else
        response
          .writeHead(307, { location: `${withUser(other.origin, 'x:y')}/elsewhere?signature=abc` })
          .end();
    });
    const env = { PIP_INDEX_URL: `${withUser(server.origin, 'me:pw')}/simple` };
    await fetchThem([wheel], { env });
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      basic('me:pw'),
      basic('me:pw'),
    ]);
    expect(other.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  test('two feeds on one host have their own, for files beside them too', async () => {
    const wheels = await Promise.all(['alpha', 'beta'].map((name) => makeWheel(name)));
    const server = await serve((request, response) => {
      const [, feed, kind, project] = request.url!.split('/');
      const wheel = wheels.find(
        ({ pinned }) => pinned.name === (kind === 'simple' ? project : feed!.slice(5)),
      );
      if (request.headers.authorization !== basic(`me:${feed}`)) response.writeHead(403).end();
      else if (kind === 'files') response.writeHead(200).end(wheel!.bytes);
      else if (wheel === undefined || feed !== `feed-${project}`) response.writeHead(404).end();
      else
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(`<a href="/${feed}/files/${wheel.pinned.filename}">x</a>`);
    });
    const feed = (name: string): string =>
      `${withUser(server.origin, `me:feed-${name}`)}/feed-${name}/simple`;
    for (const checkout of [[], [feed('beta')]]) {
      const env = {
        PIP_INDEX_URL: feed('alpha'),
        ...(checkout.length === 0 && { PIP_EXTRA_INDEX_URL: feed('beta') }),
      };
      const found = await fetchThem(wheels, { env, checkout: { indexes: checkout, findLinks: [] } });
      expect(found.downloaded.count).toBe(2);
    }
  });

  test('those in a link are for that address alone, and a short one hides nothing in the log', () => {
    const netrc = join(temporaryDirectory(), 'netrc');
    writeFileSync(netrc, 'machine h.invalid login me password from-netrc\n');
    const host = testHost({ env: { NETRC: netrc } });
    const { credentials } = readIndexOptions(host, '/', {
      indexes: ['https://e:x@i.invalid/simple', 'https://e:y@h.invalid/a/simple'],
      findLinks: [],
    });
    withoutCredentials(new URL('https://e:@l.invalid/a.whl'), credentials, 'link');
    const asked = (url: string): string | undefined => credentials.authorization(new URL(url), false);
    expect(asked('https://l.invalid/a.whl')).toBe(basic('e:'));
    expect(asked('https://l.invalid/b.whl')).toBeUndefined();
    expect(asked('https://i.invalid/files/a.whl')).toBe(basic('e:x'));
    expect(asked('https://h.invalid/a/files/a.whl')).toBe(basic('e:y'));
    // Where the checkout names nothing, the user's own file counts.
    expect(asked('https://h.invalid/other')).toBe(basic('me:from-netrc'));
    expect(asked('http://h.invalid:8080/a.whl')).toBeUndefined();
    expect(host.masked).not.toContain('e');
    expect(host.masked).not.toContain('x');
    expect(host.masked).toContain('from-netrc');
  });

  test('a checkout cannot lead them astray by giving their index name to its own URL', async () => {
    const wheel = await makeWheel('alpha', 10);
    const thief = await serve(indexOf([wheel]));
    const env = {
      PIP_INDEX_URL: thief.origin,
      UV_INDEX: 'corp=https://corp.invalid/simple',
      UV_INDEX_CORP_PASSWORD: 'pw',
    };
    await fetchThem([wheel], { env, checkout: { indexes: [`${thief.origin}/simple`], findLinks: [] } });
    const checkout = { indexes: [`corp=${thief.origin}/simple`], findLinks: [], sources: ['corp=alpha'] };
    const { credentials } = readIndexOptions(testHost({ env }), '/', checkout);
    expect(credentials.authorization(new URL(`${thief.origin}/simple/`), true)).toBeUndefined();
    expect(credentials.authorization(new URL('https://corp.invalid/simple/'), true)).toBeDefined();
    expect(thief.requests.map(({ headers }) => headers.authorization)).not.toContain(expect.anything());
    expect(thief.requests.every(({ headers }) => headers.authorization === undefined)).toBe(true);
  });
});

describe('what a lock may not do', () => {
  test.each([
    'http://127.0.0.1:PORT/a',
    'http://localhost:PORT/a',
    'http://x.localhost:PORT/a',
    'http://[::1]:PORT/a',
    'http://[::ffff:127.0.0.1]:PORT/a',
    'http://2130706433:PORT/a',
    'http://0x7f.1:PORT/a',
    'http://0:PORT/a',
    'http://169.254.169.254/latest/meta-data',
    'http://10.0.0.1/a',
    'http://[fd00::1]/a',
    'ftp://example.com/a',
  ])('%s is refused', async (url) => {
    const server = await serve((_request, response) => response.writeHead(200).end('secret'));
    const wheel = await makeWheel('alpha', 1, url.replace('PORT', new URL(server.origin).port));
    const failed = await failureOf(fetchThem([wheel], { env: { PIP_NO_INDEX: '1' } }));
    expect(failed.map(({ code }) => code)).toEqual(['address-refused']);
    expect(server.requests).toHaveLength(0);
  });

  test('nor may an index that only the checkout names', async () => {
    const wheel = await makeWheel('alpha', 1);
    const server = await serve(indexOf([wheel]));
    const checkout = { indexes: [`${server.origin}/simple`], findLinks: [] };
    expect(await failureOf(fetchThem([wheel], { checkout }))).toMatchObject([{ code: 'address-refused' }]);
    expect(server.requests).toHaveLength(0);
  });

  test('a file outside the checkout is not read, one inside is', async () => {
    const root = temporaryDirectory();
    const outside = temporaryDirectory();
    const wheel = await makeWheel('alpha', 10);
    mkdirSync(join(root, 'vendor'));
    writeFileSync(join(root, 'vendor', wheel.pinned.filename), wheel.bytes);
    writeFileSync(join(outside, wheel.pinned.filename), wheel.bytes);
    symlinkSync(outside, join(root, 'link'));
    const from = (url: string) =>
      fetchThem([{ ...wheel, pinned: { ...wheel.pinned, url } }], { root, env: { PIP_NO_INDEX: '1' } });
    for (const url of [
      pathToFileURL(join(outside, wheel.pinned.filename)).href,
      `../${outside}/${wheel.pinned.filename}`,
      `link/${wheel.pinned.filename}`,
      `file:${wheel.pinned.filename}`,
      'file://host/x',
    ]) {
      expect(await failureOf(from(url))).toMatchObject([{ code: 'wheel-not-found' }]);
    }
    expect(await from(`vendor/${wheel.pinned.filename}`)).toMatchObject({ downloaded: { count: 1 } });
    expect(await from(pathToFileURL(join(root, 'vendor', wheel.pinned.filename)).href)).toMatchObject({
      downloaded: { count: 1 },
    });
  });

  test.each([
    '../../etc/x-1.0-py3-none-any.whl',
    'x.whl',
    '.x-1.0-py3-none-any.whl',
    'x-1.0-py3-none-any.whl\0',
    'a/x-1.0-py3-none-any.whl',
    'a\\x-1.0-py3-none-any.whl',
    `${'x'.repeat(250)}-1.0-py3-none-any.whl`,
    'x-1.0.tar.gz',
  ])('a file name like %j is refused', async (filename) => {
    const wheel = await makeWheel('alpha', 1);
    const failed = await failureOf(fetchThem([{ ...wheel, pinned: { ...wheel.pinned, filename } }]));
    expect(failed).toMatchObject([{ code: 'bad-wheel-name' }]);
  });

  test('an invalid hash is rejected', async () => {
    const wheel = await makeWheel('alpha', 1);
    const failed = await failureOf(
      fetchThem([{ ...wheel, pinned: { ...wheel.pinned, sha256: '../../../../tmp' } }]),
    );
    expect(failed).toMatchObject([{ code: 'bad-wheel-hash' }]);
  });

  test('a locked file that is not a wheel is rejected before it gets its name', async () => {
    const host = testHost({ env: {} });
    const wheel = pin('alpha', Buffer.from('not a zip'));
    const server = await serve((_request, response) => response.end(wheel.bytes));
    const env = directly(server.origin);
    const failed = await failureOf(
      fetchThem([{ ...wheel, pinned: { ...wheel.pinned, url: `${server.origin}/a` } }], {
        host: { ...host, env },
      }),
    );
    expect(failed).toMatchObject([{ code: 'bad-zip', place: { path: 'python.lock' } }]);
    expect(failed[0]?.message).toContain(wheel.pinned.filename);
    expect(JSON.stringify(failed)).not.toContain(host.storeDirectory);
    expect(faultsOfStore(host.storeDirectory)).toEqual([]);
  });
});

describe('without the network', () => {
  test('directories are enough, and what is missing is listed with the way to get it', async () => {
    const directory = temporaryDirectory();
    const wheels = await Promise.all(['alpha', 'beta', 'gamma'].map((name) => makeWheel(name, 10)));
    writeFileSync(join(directory, wheels[0]!.pinned.filename), wheels[0]!.bytes);
    writeFileSync(join(directory, wheels[1]!.pinned.filename), 'something else');
    const host = testHost({ env: { PIP_FIND_LINKS: `${pathToFileURL(directory).href} /nonexistent` } });
    const failed = await failureOf(fetchThem(wheels, { host, offline: true }));
    expect(failed).toMatchObject([
      { code: 'offline-missing', message: expect.stringContaining('2 wheels') as string },
    ]);
    expect(failed[0]?.notes?.map((note) => note.split(' ')[0])).toEqual(
      wheels.slice(1).map(({ pinned }) => pinned.filename),
    );
    expect(await fetchThem(wheels.slice(0, 1), { host, offline: true })).toMatchObject({
      reused: { count: 1 },
    });
  });

  test('a checkout may name only its own directories', async () => {
    const root = temporaryDirectory();
    const outside = temporaryDirectory();
    const wheel = await makeWheel('alpha', 10);
    for (const directory of [root, outside])
      writeFileSync(join(directory, wheel.pinned.filename), wheel.bytes);
    const from = (findLinks: string) =>
      fetchThem([wheel], { root, offline: true, checkout: { indexes: [], findLinks: [findLinks] } });
    expect(await failureOf(from(outside))).toMatchObject([{ code: 'offline-missing' }]);
    expect(await from(root)).toMatchObject({ downloaded: { count: 1 } });
  });

  test('a page with links', async () => {
    const wheel = await makeWheel('alpha', 10);
    const server = await serve((request, response) =>
      request.url === '/links.html'
        ? response.writeHead(200, { 'content-type': 'text/html' }).end(`<a href=${wheel.pinned.filename}>`)
        : response.end(wheel.bytes),
    );
    expect(
      await fetchThem([wheel], {
        env: { PIP_NO_INDEX: 'true', PIP_FIND_LINKS: `${server.origin}/links.html` },
      }),
    ).toMatchObject({ downloaded: { count: 1 } });
  });
});
