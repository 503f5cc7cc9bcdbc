import { readFileSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import https from 'node:https';
import net from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createFetch, isPrivateAddress } from '../../src/host/network.ts';
import { BrokenAnswer } from '../../src/host/types.ts';
import type { HttpAnswer } from '../../src/host/types.ts';
import { proxyAuthorization, proxyFor } from '../../src/host/proxy.ts';
import { mustRun, tool } from '../support/tools.ts';
import { serve, temporaryDirectory } from './support.ts';

const tls = join(import.meta.dirname, '..', 'fixtures', 'tls');
const certificate = join(tls, 'certificate.pem');

async function textOf(answer: HttpAnswer): Promise<string> {
  const pieces: Uint8Array[] = [];
  await answer.read((bytes) => void pieces.push(bytes));
  return Buffer.concat(pieces).toString();
}

async function listen(server: http.Server | https.Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

async function serveTls(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<number> {
  const key = readFileSync(join(tls, 'key.pem'));
  return listen(https.createServer({ key, cert: readFileSync(certificate) }, answer));
}

/** A proxy that knows `index.test`, and what it was asked for. */
async function serveProxy(port: number, authorization?: string): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const isAllowed = (request: IncomingMessage): boolean =>
    authorization === undefined || request.headers['proxy-authorization'] === authorization;
  const server = http.createServer((request, response) => {
    asked.push(`${request.method ?? ''} ${request.url ?? ''}`);
    if (isAllowed(request)) response.end(`for ${request.headers.host ?? ''}`);
    else response.writeHead(407).end();
  });
  server.on('connect', (request: IncomingMessage, socket: net.Socket) => {
    asked.push(`CONNECT ${request.url ?? ''}`);
    socket.on('error', () => undefined);
    if (!isAllowed(request)) return socket.end('HTTP/1.1 407 no\r\n\r\n');
    const upstream = net.connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 yes\r\n\r\n');
      upstream.pipe(socket).pipe(upstream);
    });
    upstream.on('error', () => undefined);
    return undefined;
  });
  return { url: `127.0.0.1:${await listen(server)}`, asked };
}

describe('proxies', () => {
  test('HTTPS goes through a tunnel, with a password, and connections are kept', async () => {
    const port = await serveTls((_request, response) => response.end('hello'));
    const proxy = await serveProxy(port, `Basic ${Buffer.from('me:p/w').toString('base64')}`);
    const fetch = createFetch({ HTTPS_PROXY: `http://me:p%2Fw@${proxy.url}`, SSL_CERT_FILE: certificate });
    for (let count = 0; count < 3; count += 1) {
      const response = await fetch(`https://index.test/x`, { publicOnly: true });
      expect(await textOf(response)).toBe('hello');
    }
    expect(proxy.asked).toEqual(['CONNECT index.test:443']);
    const refused = createFetch({ HTTPS_PROXY: proxy.url, SSL_CERT_FILE: certificate })(
      'https://index.test/',
    );
    await expect(refused).rejects.toThrow(/proxy 127\.0\.0\.1:\d+ answered 407 for index\.test:443/);
  });

  test('HTTP is asked for as a whole URL, without the user in it', async () => {
    const proxy = await serveProxy(0);
    const response = await createFetch({ http_proxy: `http://${proxy.url}` })('http://me:pw@index.test/a?b');
    expect(await textOf(response)).toBe('for index.test');
    expect(proxy.asked).toEqual(['GET http://index.test/a?b']);
  });

  test('an invalid proxy', async () => {
    for (const value of ['socks5://127.0.0.1:1080', 'http://me:secret@[']) {
      const work = createFetch({ ALL_PROXY: value })('http://index.test/');
      await expect(work).rejects.toMatchObject({ diagnostics: [{ code: 'bad-proxy' }] });
      await expect(work).rejects.not.toThrow(/secret/);
    }
  });

  test('NO_PROXY, as Python reads it', () => {
    const urls = [
      'http://a.example.com/',
      'http://example.com:8080/',
      'http://notexample.com/',
      'http://127.0.0.1/',
      'http://a.b/',
    ];
    const lists = [
      '',
      '*',
      'example.com',
      '.example.com',
      'example.com:8080',
      'a.b, 127.0.0.1',
      'EXAMPLE.com',
      'com',
      'b',
    ];
    const script =
      'import json,os,sys,urllib.request as u\nfrom urllib.parse import urlsplit\nout=[]\n' +
      'for l in json.load(sys.stdin)["lists"]:\n os.environ["no_proxy"]=l\n' +
      ' out.append([bool(u.proxy_bypass_environment(urlsplit(x).netloc)) for x in json.loads(sys.argv[1])])\nprint(json.dumps(out))';
    const { stdout } = mustRun(tool('oracle', 'python3'), ['-c', script, JSON.stringify(urls)], {
      input: JSON.stringify({ lists }),
    });
    const ours = lists.map((list) =>
      urls.map((url) => proxyFor(new URL(url), { http_proxy: 'http://p:1', no_proxy: list }) === undefined),
    );
    expect(ours).toEqual(JSON.parse(stdout));
  });

  test.each([
    ['10.0.0.0/8', 'http://10.1.2.3/', true],
    ['10.0.0.0/8', 'http://11.1.2.3/', false],
    ['10.0.0.0/8', 'http://10.example.com/', false],
    ['10.0.0.0/99', 'http://10.1.2.3/', false],
    ['::1', 'http://[::1]:8080/', true],
    ['[::1]', 'http://[::1]/', true],
    ['[::1]:80', 'http://[::1]:8080/', false],
    ['0:0:0:0:0:0:0:1', 'http://[::1]/', true],
    ['fd00::/8', 'http://[fd12::1]/', true],
    ['*.example.com', 'http://a.example.com/', true],
    [':', 'http://a.example.com/', false],
  ])('NO_PROXY=%s for %s: %s', (list, url, isExempt) => {
    const proxy = proxyFor(new URL(url), { http_proxy: 'http://p:1', no_proxy: list });
    expect(proxy === undefined).toBe(isExempt);
  });

  test('a password that contains a percent sign', () => {
    expect(proxyAuthorization(new URL('http://me:100%@p:1'))['proxy-authorization']).toBe(
      `Basic ${Buffer.from('me:100%').toString('base64')}`,
    );
  });
});

describe('answers', () => {
  test("are decoded, repeated headers are joined, redirects are the caller's", async () => {
    const server = await serve((request, response) => {
      if (request.url === '/moved') response.writeHead(302, { location: '/x' }).end('elsewhere');
      else
        response.writeHead(200, { 'content-encoding': 'gzip', 'x-many': ['a', 'b'] }).end(gzipSync('hello'));
    });
    const fetch = createFetch({});
    const response = await fetch(server.origin);
    expect([await textOf(response), response.headers.get('x-many')]).toEqual(['hello', 'a, b']);
    const moved = await fetch(`${server.origin}/moved`);
    expect([moved.status, moved.headers.get('location')]).toEqual([302, '/x']);
  });

  test('an aborted request ends at once, before and within the answer', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/body') response.writeHead(200).write('x');
    });
    for (const path of ['/', '/body']) {
      const aborted = new AbortController();
      const work = createFetch({})(`${server.origin}${path}`, { signal: aborted.signal }).then(textOf);
      setTimeout(() => aborted.abort(), 50);
      await expect(work).rejects.toThrow(/abort/i);
    }
  });
});

test('a proxy that never answers does not block the run', async () => {
  const silent = net.createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void silent.close());
  const { port } = silent.address() as AddressInfo;
  const aborted = new AbortController();
  const work = createFetch({ HTTPS_PROXY: `http://127.0.0.1:${port}` })('https://index.test/', {
    signal: aborted.signal,
  });
  setTimeout(() => aborted.abort(), 50);
  await expect(work).rejects.toThrow('aborted');
});

describe('contents', () => {
  const pieces = ['a'.repeat(1000), 'b'.repeat(1000), 'c'.repeat(1000)];
  const servePieces = (isWhole: boolean) =>
    serve((_request, response) => {
      response.writeHead(200, { 'content-length': 3000 });
      const send = (index: number): void => {
        if (index === pieces.length) return void response.end();
        if (index === 2 && !isWhole) return void response.destroy();
        response.write(pieces[index], () => void setTimeout(() => send(index + 1), 20));
      };
      send(0);
    });

  test('a piece is waited for before the next one, and before the end', async () => {
    for (const isWhole of [true, false]) {
      const server = await servePieces(isWhole);
      const log: string[] = [];
      const answer = await createFetch({})(server.origin);
      const work = answer.read(async (bytes) => {
        log.push(`begin ${bytes.length}`);
        await new Promise((resolve) => setTimeout(resolve, 100));
        log.push(`end ${bytes.length}`);
      });
      if (isWhole) await work;
      else await expect(work).rejects.toBeInstanceOf(BrokenAnswer);
      expect(log.length % 2).toBe(0);
      expect(log.every((line, index) => line.startsWith(index % 2 === 0 ? 'begin' : 'end'))).toBe(true);
      const bytes = log.filter((line) => line.startsWith('end')).map((line) => Number(line.slice(4)));
      const sum = bytes.reduce((all, count) => all + count, 0);
      expect(isWhole ? [3000] : [1000, 2000]).toContain(sum);
    }
  });

  test('what the reader throws ends the connection', async () => {
    const server = await servePieces(true);
    for (const fail of [
      () => {
        throw new Error('enough');
      },
      () => Promise.reject(new Error('enough')),
    ]) {
      const answer = await createFetch({})(server.origin);
      await expect(answer.read(fail)).rejects.toThrow('enough');
    }
  });

  test('an answer that broke before it is read', async () => {
    const server = await servePieces(false);
    const answer = await createFetch({})(server.origin);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await expect(textOf(answer)).rejects.toBeInstanceOf(BrokenAnswer);
  });
});

describe('addresses', () => {
  const globals = (addresses: readonly string[]): boolean[] => {
    const script =
      'import ipaddress,json,sys\nprint(json.dumps([ipaddress.ip_address(a).is_global and not ipaddress.ip_address(a).is_multicast for a in json.load(sys.stdin)]))';
    return JSON.parse(
      mustRun(tool('oracle', 'python3'), ['-c', script], { input: JSON.stringify(addresses) }).stdout,
    ) as boolean[];
  };

  test('no address that Python calls private passes for a public one, and no ordinary one is refused', () => {
    const near = [
      '10',
      '100.64',
      '100.128',
      '127',
      '169.254',
      '172.16',
      '172.32',
      '192.0.0',
      '192.168',
      '198.18',
      '224',
      '255',
      '0',
      '8.8',
      '151.101',
      '11',
      '9',
    ].map((start) => `${start}${'.1'.repeat(4 - start.split('.').length)}`);
    const six = [
      '::1',
      '::',
      'fd12::1',
      'fe80::1',
      'ff02::1',
      '2606:4700::1',
      '2a04:4e42::223',
      '::ffff:10.0.0.1',
      '::ffff:8.8.8.8',
      'fec0::1',
    ];
    const random = fc.sample(fc.ipV4(), { numRuns: 3000, seed: 7 });
    const addresses = [...near, ...six, ...random];
    const expected = globals(addresses);
    // Documentation networks lead nowhere; refusing or trying them is the same.
    const isDocumentation = (address: string): boolean =>
      /^(?:192\.0\.2|198\.51\.100|203\.0\.113|192\.88\.99)\./.test(address);
    const differences = addresses.filter(
      (address, index) => isPrivateAddress(address) === expected[index] && !isDocumentation(address),
    );
    expect(differences.filter((address) => !['fec0::1', '::ffff:8.8.8.8'].includes(address))).toEqual([]);
    for (const inside of [
      '64:ff9b::a9fe:a9fe',
      '2002:7f00:1::',
      '2002:a00:1::5',
      'fe80::1%eth0',
      '::ffff:7f00:1',
    ]) {
      expect([inside, isPrivateAddress(inside)]).toEqual([inside, true]);
    }
    expect(isPrivateAddress('index.test')).toBe(false);
  });

  test('a name that resolves to this machine is refused when it is used, not before', async () => {
    const server = await serve((_request, response) => response.end('secret'));
    // The machine's own name resolves to one of its addresses, without being called localhost.
    const url = `http://${(await import('node:os')).hostname()}:${new URL(server.origin).port}/`;
    await expect(createFetch({})(url, { publicOnly: true })).rejects.toThrow(/private network|ENOTFOUND/);
    expect(server.requests).toHaveLength(0);
  });

  test('only http and https are spoken', async () => {
    writeFileSync(join(temporaryDirectory(), 'x'), '');
    await expect(createFetch({})('file:///etc/hostname')).rejects.toThrow('file:');
  });
});
