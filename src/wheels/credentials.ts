import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment, Log } from '../host/types.ts';

/**
 * Who may log in where. Kept behind private fields, so that no dump of a value can show it, and masked in the log as
 * soon as it is known.
 */
export class Credentials {
  readonly #log: Pick<Log, 'mask'>;
  /** `Authorization` by origin: scheme, host and port. */
  readonly #byOrigin = new Map<string, string>();
  /** `Authorization` by host name, from netrc. */
  readonly #byHost = new Map<string, string>();

  constructor(log: Pick<Log, 'mask'>) {
    this.#log = log;
  }

  /** Basic authentication (RFC 7617) for everything at the origin of `url`; the first for an origin stays. */
  add(url: URL, username: string, password: string): void {
    const header = this.#basic(username, password);
    if (!this.#byOrigin.has(url.origin)) this.#byOrigin.set(url.origin, header);
  }

  /** As netrc has it: by host name only. */
  addHost(hostname: string, username: string, password: string): void {
    const header = this.#basic(username, password);
    const key = hostname.toLowerCase();
    if (!this.#byHost.has(key)) this.#byHost.set(key, header);
  }

  /**
   * The `Authorization` header for a request to `url`, never one that belongs to another origin. netrc knows no
   * ports: its entries go to HTTPS on the usual port, and elsewhere only to an index that the user named (`isOwn`).
   */
  authorization(url: URL, isOwn: boolean): string | undefined {
    const exact = this.#byOrigin.get(url.origin);
    if (exact !== undefined) return exact;
    const isUsual = url.protocol === 'https:' && url.port === '';
    return isUsual || isOwn ? this.#byHost.get(url.hostname) : undefined;
  }

  #basic(username: string, password: string): string {
    const encoded = Buffer.from(`${username}:${password}`).toString('base64');
    // A token alone is written as the user name.
    const secret = password === '' ? username : password;
    for (const each of new Set([secret, encodeURIComponent(secret), encoded])) {
      if (each !== '') this.#log.mask(each);
    }
    return `Basic ${encoded}`;
  }
}

/** Takes user name and password out of `url` into `credentials`; returns the URL without them. */
export function withoutCredentials(url: URL, credentials: Credentials): URL {
  if (url.username === '' && url.password === '') return url;
  credentials.add(url, unescaped(url.username), unescaped(url.password));
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return bare;
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** How a URL is shown: without user, query (signed URLs hold keys there) and fragment. */
export function displayUrl(url: string | URL): string {
  if (typeof url === 'string' && !URL.canParse(url))
    return url.replace(/\/\/[^/@]*@/, '//').replace(/[?#].*$/s, '');
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname}`;
}

/** Reads `NETRC`, else `~/.netrc` (`~/_netrc` on Windows), if there is one. `default` entries would go to any host and are left out. */
export function addNetrc(env: Environment, credentials: Credentials): void {
  const home = env['HOME'] ?? env['USERPROFILE'];
  const paths =
    (env['NETRC'] ?? '') !== ''
      ? [env['NETRC']!]
      : home === undefined || home === ''
        ? []
        : [join(home, '.netrc'), join(home, '_netrc')];
  for (const path of paths) {
    const text = readIfThere(path);
    if (text === undefined) continue;
    for (const entry of parseNetrc(text)) credentials.addHost(entry.machine, entry.login, entry.password);
    return;
  }
}

/** The text of a file of the user's configuration; `undefined` when it is not there or not readable. */
export function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

interface NetrcEntry {
  readonly machine: string;
  readonly login: string;
  readonly password: string;
}

/** The `machine` entries of a netrc file (the format of ftp(1), with quoted values as Python and curl read them). */
export function parseNetrc(text: string): readonly NetrcEntry[] {
  const entries: { machine: string; login: string; password: string }[] = [];
  // A macro runs to the next empty line.
  const plain = text
    .replace(/\r\n?/g, '\n')
    .replace(/(^|\n)[ \t]*macdef[^\n]*\n(?:[^\n]+\n?)*/g, '$1')
    .replace(/(^|\n)[ \t]*#[^\n]*/g, '$1');
  const tokens = [...plain.matchAll(/"((?:[^"\\\n]|\\.)*)"|(\S+)/g)].map(
    (match) => match[1]?.replace(/\\(.)/g, '$1') ?? match[2]!,
  );
  let current: { machine: string; login: string; password: string } | undefined;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token === 'default') current = undefined;
    else if (token === 'machine') {
      at += 1;
      current = { machine: tokens[at] ?? '', login: '', password: '' };
      entries.push(current);
    } else if (token === 'login' || token === 'password' || token === 'account') {
      at += 1;
      if (current !== undefined && token !== 'account') current[token] = tokens[at] ?? '';
    }
  }
  return entries.filter((entry) => entry.machine !== '' && (entry.login !== '' || entry.password !== ''));
}
