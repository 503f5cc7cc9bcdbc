import { lookup as resolveName } from 'node:dns';
import http from 'node:http';
import type { ClientRequest, IncomingMessage } from 'node:http';
import https from 'node:https';
import { BlockList, isIP } from 'node:net';
import type { LookupFunction } from 'node:net';
import { finished, pipeline } from 'node:stream';
import type { Readable } from 'node:stream';
import { createGunzip, createInflate } from 'node:zlib';
import { BrokenAnswer } from './types.ts';
import { certificatesOf, isUnknownAuthority, type Certificates, type Trust } from './certificates.ts';
import type { Environment, Fetch, FetchOptions, HttpAnswer } from './types.ts';
import { proxyAgent, proxyAuthorization, proxyFor } from './proxy.ts';

/** `code` of the error for an address that `publicOnly` rejects. */
const PRIVATE_ADDRESS = 'ERR_PRIVATE_ADDRESS';

/**
 * Requests with `node:http` and `node:https`, because Node 20's own `fetch` supports neither proxies nor custom
 * certificates, and takes 20 ms to load: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`; the authorities
 * of `certificates.ts` are trusted in addition to Node's own roots. Connections are reused.
 *
 * Redirects are never followed: the caller decides who gets which credentials. `publicOnly` checks the address of the
 * connection, after name resolution, so a name cannot change its address between check and use; behind a proxy, which
 * resolves names itself, only the URL can be checked.
 */
export function createFetch(env: Environment): Fetch {
  const connections = createConnections(env);
  const certificates = new Map<string, Certificates>();
  const certificatesFor = (options: FetchOptions): Certificates => {
    const key = options.pipCertificates?.path ?? '';
    const known = certificates.get(key) ?? certificatesOf(env, options.pipCertificates);
    certificates.set(key, known);
    return known;
  };
  // Those of the system take long to read, and few machines need them: only when a server is not trusted without.
  let isWide = false;
  return async (url, options = {}) => {
    const trusted = certificatesFor(options);
    const get = (trust: () => Trust) => send(connections, new URL(url), options, trust);
    try {
      if (isWide) return await get(trusted.all);
      return await get(trusted.usual).catch((error: unknown) => {
        if (!isUnknownAuthority(error)) throw error;
        isWide = true;
        return get(trusted.all);
      });
    } catch (error) {
      if (isUnknownAuthority(error)) Object.assign(error as Error, { trusted: trusted.names() });
      throw error;
    }
  };
}

function send(
  connections: Connections,
  target: URL,
  { method = 'GET', body, headers, signal, publicOnly = false }: FetchOptions,
  trust: () => Trust,
): Promise<HttpAnswer> {
  return new Promise<HttpAnswer>((resolve, reject) => {
    if (target.protocol !== 'http:' && target.protocol !== 'https:') {
      throw new TypeError(`unsupported URL scheme \`${target.protocol}\``);
    }
    if (publicOnly && isPrivateHost(target.hostname)) throw privateAddress(target.hostname);
    const request = connections.request(target, publicOnly, trust, {
      method,
      headers: { 'user-agent': 'lambda-package', ...headers },
      ...(signal === undefined ? {} : { signal }),
    });
    request.on('error', reject);
    // Node does not report this to a request without a connection, which a proxy may never provide.
    signal?.addEventListener('abort', () => reject(new Error('the request was aborted')), { once: true });
    request.on('response', (incoming) => resolve(answerOf(incoming)));
    request.end(body);
  });
}

interface Connections {
  request(
    target: URL,
    publicOnly: boolean,
    trust: () => Trust,
    options: Omit<https.RequestOptions, 'headers'> & { readonly headers: Record<string, string> },
  ): ClientRequest;
}

/** Agents are created on first use: most runs make no request, and reading certificates takes time. */
function createConnections(env: Environment): Connections {
  const agents = new Map<string, http.Agent>();
  const agentOf = (name: string, make: () => http.Agent): http.Agent => {
    const agent = agents.get(name) ?? make();
    agents.set(name, agent);
    return agent;
  };
  const trusts: Trust[] = [];
  const numberOf = (trust: Trust): number => {
    const known = trusts.indexOf(trust);
    return known === -1 ? trusts.push(trust) - 1 : known;
  };
  const settings = (publicOnly: boolean): https.AgentOptions => ({
    keepAlive: true,
    ...(publicOnly ? { lookup: publicLookup } : {}),
  });
  return {
    request(target, publicOnly, trust, options) {
      const proxy = proxyFor(target, env);
      if (target.protocol === 'https:') {
        const context = trust();
        const name = `https ${proxy?.href ?? ''} ${publicOnly ? 'public' : ''} ${numberOf(context)}`;
        const agent = agentOf(name, () => {
          const withCertificates = { ...settings(publicOnly && proxy === undefined), ...context };
          return proxy === undefined
            ? new https.Agent(withCertificates)
            : proxyAgent(proxy, withCertificates);
        });
        return https.request(target, { ...options, agent });
      }
      if (proxy === undefined) {
        const agent = agentOf(
          `http ${publicOnly ? 'public' : ''}`,
          () => new http.Agent(settings(publicOnly)),
        );
        return http.request(target, { ...options, agent });
      }
      // RFC 9112 3.2.2: a request to a proxy contains the whole URL.
      const agent = agentOf('http proxy', () => new http.Agent(settings(false)));
      const headers = { ...options.headers, host: target.host, ...proxyAuthorization(proxy) };
      return http.request(proxy, { ...options, headers, agent, path: withoutUser(target) });
    },
  };
}

function withoutUser(target: URL): string {
  return `${target.origin}${target.pathname}${target.search}`;
}

function answerOf(incoming: IncomingMessage): HttpAnswer {
  const headers = new Map<string, string>();
  for (let at = 0; at + 1 < incoming.rawHeaders.length; at += 2) {
    const name = incoming.rawHeaders[at]!.toLowerCase();
    const known = headers.get(name);
    const value = incoming.rawHeaders[at + 1]!;
    headers.set(name, known === undefined ? value : `${known}, ${value}`);
  }
  const content = decoded(incoming, headers.get('content-encoding'));
  // Readers receive the error; without readers, it must not crash the process.
  content.on('error', () => undefined);
  return {
    status: incoming.statusCode ?? 0,
    statusText: incoming.statusMessage ?? '',
    headers,
    read: (each) => readContent(content, each),
    drop: () => void content.destroy(),
  };
}

/** The decoded content; encodings that were not requested are kept. */
function decoded(incoming: IncomingMessage, encoding: string | undefined): Readable {
  const name = encoding?.trim().toLowerCase();
  if (name === 'gzip' || name === 'x-gzip') return pipeline(incoming, createGunzip(), () => undefined);
  return name === 'deflate' ? pipeline(incoming, createInflate(), () => undefined) : incoming;
}

/** See `HttpAnswer.read`. By events: iterators and web streams cost as much as the connection itself. */
function readContent(
  content: Readable,
  each: (bytes: Uint8Array) => Promise<void> | undefined,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let underWay: Promise<void> = Promise.resolve();
    const fail = (error: unknown): void => {
      reject(error instanceof Error ? error : new Error(String(error)));
      content.destroy();
    };
    finished(content, { writable: false }, (error) => {
      // Both can arrive while the last piece is still being processed.
      void underWay.then(() => (error ? reject(new BrokenAnswer(error)) : resolve()), fail);
    });
    content.on('data', (bytes: Buffer) => {
      try {
        const work = each(bytes);
        if (work === undefined) return;
        content.pause();
        underWay = work.then(() => void content.resume());
        underWay.catch(fail);
      } catch (error) {
        fail(error);
      }
    });
  });
}

/** Addresses that are not on the public internet (IANA special-purpose registries, RFC 6890). */
const privateAddresses = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  // Azure's platform services.
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const) {
  privateAddresses.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
  ['::', 96],
  ['64:ff9b:1::', 48],
  ['fc00::', 7],
  ['fe80::', 10],
  // Site-local (RFC 3879) and Teredo (RFC 4380), which embeds an IPv4 address.
  ['fec0::', 10],
  ['2001::', 32],
  ['ff00::', 8],
] as const) {
  privateAddresses.addSubnet(network, prefix, 'ipv6');
}

/** Whether an IP address belongs to this machine or to a private network. */
export function isPrivateAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return privateAddresses.check(address, 'ipv4');
  if (family !== 6) return false;
  const inner = embeddedAddress(address);
  return privateAddresses.check(address, 'ipv6') || (inner !== undefined && isPrivateAddress(inner));
}

/** The IPv4 address inside an IPv6 one: mapped (RFC 4291 2.5.5.2), NAT64 (RFC 6052) and 6to4 (RFC 3056). */
function embeddedAddress(address: string): string | undefined {
  // The URL parser writes addresses in one canonical form.
  const canonical = new URL(`http://[${address.replace(/%.*$/, '')}]/`).hostname.slice(1, -1);
  const match =
    /^(?:::ffff:|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(canonical) ??
    /^2002:([0-9a-f]{1,4}):([0-9a-f]{1,4}):/.exec(canonical);
  if (match === null) return undefined;
  const [high, low] = [parseInt(match[1]!, 16), parseInt(match[2]!, 16)];
  return [high >> 8, high & 255, low >> 8, low & 255].join('.');
}

/** Whether the host of a URL is this machine or in a private network, without name resolution. */
function isPrivateHost(hostname: string): boolean {
  const host = hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase();
  return host === 'localhost' || host.endsWith('.localhost') || isPrivateAddress(host);
}

function privateAddress(host: string, address?: string): Error {
  const what = address === undefined ? host : `${host} (${address})`;
  return Object.assign(new Error(`${what} is an address of this machine or a private network`), {
    code: PRIVATE_ADDRESS,
  });
}

/** Name resolution that fails when any of the addresses is private. */
const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolveName(hostname, { ...options, all: true }, (error, addresses) => {
    if (error !== null) {
      callback(error, '', 0);
      return;
    }
    const refused = addresses.find(({ address }) => isPrivateAddress(address));
    const first = addresses[0];
    if (refused !== undefined) callback(privateAddress(hostname, refused.address), '', 0);
    else if (options.all === true || first === undefined) callback(null, addresses);
    else callback(null, first.address, first.family);
  });
};
