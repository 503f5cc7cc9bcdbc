import http from 'node:http';
import https from 'node:https';
import { BlockList, isIP } from 'node:net';
import tls from 'node:tls';
import type { ConnectionOptions } from 'node:tls';
import { unescaped } from '../text/unescaped.ts';
import { userError } from './types.ts';
import type { Environment } from './types.ts';

/**
 * The proxy for a request to `target`, or `undefined` for none: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY`,
 * each also in lower case, with curl's meaning.
 * @throws UserError `bad-proxy`
 */
export function proxyFor(target: URL, env: Environment): URL | undefined {
  const scheme = target.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
  const name = [scheme.toLowerCase(), scheme, 'all_proxy', 'ALL_PROXY'].find(
    (each) => (env[each] ?? '') !== '',
  );
  if (name === undefined || isExempt(target, env['no_proxy'] ?? env['NO_PROXY'] ?? '')) return undefined;
  const value = env[name]!;
  const proxy = parseProxy(value);
  if (proxy === undefined) {
    throw userError({
      // The value may contain a password, so it is not shown.
      code: 'bad-proxy',
      message: `${name} is not the URL of an HTTP proxy`,
      help: 'use `http://host:port`; SOCKS proxies are not supported',
    });
  }
  return proxy;
}

function parseProxy(value: string): URL | undefined {
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(value) ? value : `http://${value}`;
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}

/**
 * `NO_PROXY`: hosts, each with their subdomains and perhaps a port, addresses (IPv6 with or without brackets) and networks
 * (`10.0.0.0/8`), between commas; `*` for all. Interpreted as in curl, Go and Python's requests.
 */
function isExempt(target: URL, noProxy: string): boolean {
  const host = target.hostname.replace(/^\[|\]$/g, '').toLowerCase();
  const port = target.port === '' ? (target.protocol === 'https:' ? '443' : '80') : target.port;
  return noProxy
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== '')
    .some((entry) => {
      if (entry === '*') return true;
      if (entry.includes('/')) return isInNetwork(host, entry);
      const { name, wantedPort } = exemption(entry);
      const isHost =
        host === name || (isIP(name) === 6 && isSameAddress(host, name)) || host.endsWith(`.${name}`);
      return isHost && (wantedPort === undefined || wantedPort === port);
    });
}

/** The host of an entry, without the dot or `*.` before it, and its port. */
function exemption(entry: string): { readonly name: string; readonly wantedPort: string | undefined } {
  const bracketed = /^\[([^\]]*)\](?::(\d+))?$/.exec(entry);
  if (bracketed !== null) return { name: bracketed[1]!, wantedPort: bracketed[2] };
  if (isIP(entry) !== 0) return { name: entry, wantedPort: undefined };
  const match = /^(?:\*?\.)?([^:]*)(?::(\d+))?$/.exec(entry);
  return { name: match?.[1] ?? entry, wantedPort: match?.[2] };
}

function isInNetwork(host: string, entry: string): boolean {
  const [network = '', bits = ''] = entry.split('/', 2);
  const family = isIP(network);
  if (family === 0 || isIP(host) !== family || !/^\d{1,3}$/.test(bits)) return false;
  if (Number(bits) > (family === 4 ? 32 : 128)) return false;
  const list = new BlockList();
  list.addSubnet(network, Number(bits), family === 4 ? 'ipv4' : 'ipv6');
  return list.check(host, family === 4 ? 'ipv4' : 'ipv6');
}

function isSameAddress(host: string, address: string): boolean {
  return isInNetwork(host, `${address}/128`);
}

/** The header for a proxy with a user name and password. */
export function proxyAuthorization(proxy: URL): { 'proxy-authorization'?: string } {
  if (proxy.username === '' && proxy.password === '') return {};
  const user = `${unescaped(proxy.username)}:${unescaped(proxy.password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(user).toString('base64')}` };
}

/** Milliseconds without a byte while a proxy opens a tunnel. */
const TUNNEL_LIMIT = 30_000;

/** An agent whose connections go through a tunnel that `proxy` opens (RFC 9110 9.3.6, `CONNECT`). */
export function proxyAgent(proxy: URL, options: https.AgentOptions): https.Agent {
  const agent = new https.Agent(options);
  const connect = (
    to: ConnectionOptions,
    callback: (error: Error | null, socket?: tls.TLSSocket) => void,
  ): undefined => {
    const authority = `${to.host ?? ''}:${to.port ?? 443}`;
    const request = (proxy.protocol === 'https:' ? https : http).request({
      protocol: proxy.protocol,
      hostname: proxy.hostname.replace(/^\[|\]$/g, ''),
      port: proxy.port,
      method: 'CONNECT',
      path: authority,
      headers: { host: authority, ...proxyAuthorization(proxy) },
      agent: false,
      ...(options.secureContext === undefined ? {} : { secureContext: options.secureContext }),
    });
    request.on('error', callback);
    request.setTimeout(TUNNEL_LIMIT, () =>
      request.destroy(new Error(`the proxy ${proxy.host} did not answer`)),
    );
    request.on('connect', (response, socket) => {
      if (response.statusCode !== 200) {
        socket.destroy();
        callback(new Error(`the proxy ${proxy.host} answered ${response.statusCode ?? 0} for ${authority}`));
        return;
      }
      socket.setTimeout(0);
      callback(null, tls.connect({ ...to, socket }));
    });
    request.end();
  };
  // Node's typings know only the form that returns a socket; the form with a callback is documented for `http.Agent`.
  return Object.assign(agent, { createConnection: connect });
}
