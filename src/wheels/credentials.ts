import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment, Log } from '../host/types.ts';
import { unescaped } from '../text/unescaped.ts';

/** The source of credentials: the user, the checkout's settings, or a lock or page with them in a URL. */
type CredentialsOrigin = 'user' | 'checkout' | 'link';

interface IndexLogin {
  readonly origin: string;
  /** Parts of the index's path. */
  readonly path: readonly string[];
  readonly header: string;
  readonly isUsers: boolean;
}

/**
 * Secrets from untrusted sources are masked only from this length: short ones would make the log unreadable.
 * Characters.
 */
const MIN_FOREIGN_SECRET = 8;

/**
 * Credentials by address. Kept in private fields, so that no dump of a value can show them, and masked in the log as
 * soon as they are known.
 */
export class Credentials {
  readonly #log: Pick<Log, 'mask'>;
  readonly #indexes: IndexLogin[] = [];
  /** `Authorization` by host name, from netrc. */
  readonly #byHost = new Map<string, string>();
  /** `Authorization` for one address. */
  readonly #byUrl = new Map<string, string>();

  constructor(log: Pick<Log, 'mask'>) {
    this.#log = log;
  }

  /**
   * Basic authentication (RFC 7617) with an index at `url`: for its pages, and for files on its host, which are often
   * at other paths. Credentials of a `link` are only for that address.
   */
  add(url: URL, username: string, password: string, from: CredentialsOrigin): void {
    const header = this.#basic(username, password, from === 'user');
    if (from === 'link') this.#byUrl.set(addressOf(url), header);
    else {
      const { origin } = url;
      this.#indexes.push({ origin, path: partsOf(url), header, isUsers: from === 'user' });
    }
  }

  /** As in netrc: by host name only. */
  addHost(hostname: string, username: string, password: string): void {
    const header = this.#basic(username, password, true);
    const key = hostname.toLowerCase();
    if (!this.#byHost.has(key)) this.#byHost.set(key, header);
  }

  /**
   * The `Authorization` header for a request to `url`, never one that belongs to another origin. Of several indexes on
   * one host, the one whose path has most in common with that of `url` wins, as in pip; the user's before the
   * checkout's. netrc does not have ports: its entries are sent to HTTPS on the default port, and elsewhere only to an
   * origin that the user has named (`isNamed`).
   */
  authorization(url: URL, isNamed: boolean): string | undefined {
    const path = partsOf(url);
    const rank = (login: IndexLogin): number => 2 * commonLength(login.path, path) + Number(login.isUsers);
    const [best] = this.#indexes
      .filter(({ origin }) => origin === url.origin)
      .toSorted((left, right) => rank(right) - rank(left));
    if (best !== undefined && rank(best) > 0) return best.header;
    const isUsual = url.protocol === 'https:' && url.port === '';
    const ofHost = isUsual || isNamed ? this.#byHost.get(url.hostname) : undefined;
    return ofHost ?? best?.header ?? this.#byUrl.get(addressOf(url));
  }

  #basic(username: string, password: string, isUsers: boolean): string {
    const encoded = Buffer.from(`${username}:${password}`).toString('base64');
    // A token without a name is the user name.
    const secret = password === '' ? username : password;
    if (secret !== '' && (isUsers || secret.length >= MIN_FOREIGN_SECRET)) {
      for (const each of new Set([secret, encodeURIComponent(secret), encoded])) this.#log.mask(each);
    }
    return `Basic ${encoded}`;
  }
}

function addressOf({ origin, pathname, search }: URL): string {
  return `${origin}${pathname}${search}`;
}

function partsOf({ pathname }: URL): readonly string[] {
  return pathname.split('/').filter((part) => part !== '');
}

function commonLength(left: readonly string[], right: readonly string[]): number {
  const different = left.findIndex((part, index) => part !== right[index]);
  return different === -1 ? left.length : different;
}

/** Moves user name and password from `url` to `credentials`; returns the URL without them. */
export function withoutCredentials(url: URL, credentials: Credentials, from: CredentialsOrigin): URL {
  if (url.username === '' && url.password === '') return url;
  credentials.add(url, unescaped(url.username), unescaped(url.password), from);
  const bare = new URL(url);
  bare.username = '';
  bare.password = '';
  return bare;
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
