import { readdirSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import tls from 'node:tls';
import { userError } from './types.ts';
import type { Environment, NamedFile } from './types.ts';

/** Whom a connection trusts. */
export interface Trust {
  /** For the agent of a connection; nothing: Node's own rule, which reads `NODE_EXTRA_CA_CERTS`. */
  readonly secureContext?: tls.SecureContext;
}

export interface Certificates {
  /** Node's roots and the files that are named: what nearly every connection needs. */
  readonly usual: () => Trust;
  /** Also directories and the system's own store, whose hundreds of certificates take long to read. */
  readonly all: () => Trust;
  /** What `all` looks at, for messages. */
  readonly names: () => readonly string[];
}

/** A file that is not one certificate is not read from a directory above this size, bytes; nor more files than this. */
const MAX_FILE = 1024 * 1024;
const MAX_FILES = 10_000;

/**
 * The authorities that are trusted besides those that Node brings:
 *
 * - as pip has it, the first of `PIP_CERT`, `cert` in pip's configuration (`pipCertificates`), `REQUESTS_CA_BUNDLE` and
 *   `CURL_CA_BUNDLE`; a file, or a directory of files;
 * - as uv and OpenSSL have it, `SSL_CERT_FILE`, and the directories in `SSL_CERT_DIR`;
 * - `NODE_EXTRA_CA_CERTS`, and the system's own store, which Node can read from 22.15 on.
 *
 * Each is read once, when it is needed; as one context: a list of certificates would be parsed for each connection, and
 * be a part of the agent's every key.
 */
export function certificatesOf(env: Environment, pipCertificates: NamedFile | undefined): Certificates {
  const named = namedFiles(env, pipCertificates);
  const directories = (env['SSL_CERT_DIR'] ?? '').split(delimiter).filter((path) => path !== '');
  let usual: Trust | undefined;
  let all: Trust | undefined;
  const read = (): readonly string[] => named.flatMap(readAuthorities);
  return {
    usual: () => (usual ??= named.every(isReadByNode) ? {} : trusting(read())),
    all: () =>
      (all ??= trusting([...read(), ...directories.flatMap(readDirectory), ...systemCertificates()])),
    names: () => [
      'the certificates of Node.js',
      ...named.map(({ name, path }) => `${name} (${path})`),
      ...directories.map((path) => `SSL_CERT_DIR (${path})`),
      hasSystemStore()
        ? 'the certificates of the system'
        : `not the certificates of the system, which Node.js ${process.versions.node} cannot read (22.15 and later can)`,
    ],
  };
}

/** The files that the environment and pip's configuration name, each once. */
function namedFiles(env: Environment, pipCertificates: NamedFile | undefined): readonly NamedFile[] {
  const of = (name: string): NamedFile | undefined => {
    const path = env[name] ?? '';
    return path === '' ? undefined : { name, path };
  };
  const pip = of('PIP_CERT') ?? pipCertificates ?? of('REQUESTS_CA_BUNDLE') ?? of('CURL_CA_BUNDLE');
  const files = [pip, of('SSL_CERT_FILE'), of('NODE_EXTRA_CA_CERTS')].filter((one) => one !== undefined);
  return files.filter(({ path }, at) => files.findIndex((one) => one.path === path) === at);
}

/** Node has read it for itself at its start; machines with an authority of their own name that file everywhere. */
function isReadByNode({ path }: NamedFile): boolean {
  return path === process.env['NODE_EXTRA_CA_CERTS'];
}

function trusting(certificates: readonly string[]): Trust {
  return { secureContext: tls.createSecureContext({ ca: [...tls.rootCertificates, ...certificates] }) };
}

function readAuthorities({ path, name }: NamedFile): readonly string[] {
  try {
    if (statSync(path).isDirectory()) return readDirectory(path);
    return [readFileSync(path, 'utf8')];
  } catch (error) {
    throw userError({
      code: 'unreadable-certificates',
      message: `Cannot read the certificates in ${path}, given by ${name} (${(error as NodeJS.ErrnoException).code ?? String(error)})`,
      help: `point ${name} at a PEM file, or unset it`,
    });
  }
}

/** The certificates in the files of a directory; a directory that is not there has none, as for OpenSSL. */
function readDirectory(directory: string): readonly string[] {
  const found = new Set<string>();
  for (const name of namesIn(directory).slice(0, MAX_FILES)) {
    try {
      const path = join(directory, name);
      const stats = statSync(path);
      const text = stats.isFile() && stats.size <= MAX_FILE ? readFileSync(path, 'utf8') : '';
      if (text.includes('-----BEGIN ')) found.add(text);
    } catch {
      // Links to nowhere are common in such directories.
    }
  }
  return [...found];
}

function namesIn(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

/** Older versions of Node than the types of this project know do not have the function. */
function hasSystemStore(): boolean {
  return typeof (tls as Partial<typeof tls>).getCACertificates === 'function';
}

function systemCertificates(): readonly string[] {
  return hasSystemStore() ? tls.getCACertificates('system') : [];
}

/** What more certificates could heal; an expired one or one for another name stays wrong. */
const unknownAuthority = new Set([
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
]);

/** Whether a connection failed because nobody that is trusted vouches for the server. */
export function isUnknownAuthority(error: unknown): boolean {
  return unknownAuthority.has(String((error as NodeJS.ErrnoException | null)?.code));
}
