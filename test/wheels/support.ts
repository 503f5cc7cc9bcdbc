import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import http from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { ZipFile } from 'yazl';
import { createFetch } from '../../src/host/network.ts';
import { UserError } from '../../src/host/types.ts';
import type { Clock, Diagnostic, Environment, Host, Progress } from '../../src/host/types.ts';
import type { PinnedWheel } from '../../src/requirements/types.ts';

/** A directory that goes when the test ends. */
export function temporaryDirectory(): string {
  const path = mkdtempSync(join(tmpdir(), 'wheels-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

/**
 * A clock on which deadlines come `factor` times as soon, and pauses between tries take no time to speak of. The factor
 * leaves a busy machine half a second where a user's has thirty.
 */
export function fastClock(factor = 60): Clock & { readonly sleeps: number[] } {
  const start = Date.now();
  const elapsed = (): number => performance.now() * factor;
  const sleeps: number[] = [];
  return {
    sleeps,
    now: () => start + elapsed(),
    elapsed,
    sleep: async (milliseconds, signal) => {
      if (signal === undefined) {
        sleeps.push(milliseconds);
        await wait(milliseconds / 5000);
      } else await wait(milliseconds / factor, undefined, { signal }).catch(() => undefined);
    },
  };
}

export interface TestHost extends Host {
  /** Everything that was said, in the order in which it was said. */
  readonly said: string[];
  readonly diagnostics: Diagnostic[];
  readonly masked: Set<string>;
  readonly reports: (Progress | undefined)[];
}

export function testHost(options: { env?: Environment; store?: string; clock?: Clock } = {}): TestHost {
  const env = { HOME: '/nonexistent', ...options.env };
  const said: string[] = [];
  const diagnostics: Diagnostic[] = [];
  const masked = new Set<string>();
  const reports: (Progress | undefined)[] = [];
  const say = (text: string): void => {
    said.push(text);
  };
  const host: TestHost = {
    said,
    diagnostics,
    masked,
    reports,
    env,
    cwd: '/',
    clock: options.clock ?? fastClock(),
    fetch: createFetch(env),
    findPrograms: () => [],
    interruptible: (work) => work(new AbortController().signal),
    run: () => Promise.reject(new Error('nothing is run')),
    storeDirectory: options.store ?? join(temporaryDirectory(), 'store'),
    log: {
      out: say,
      info: say,
      debug: say,
      diagnostic: (diagnostic) => {
        diagnostics.push(diagnostic);
        say(JSON.stringify(diagnostic));
      },
      group: (_title, work) => work(),
      progress: (_label, progress) => reports.push(progress),
      mask: (secret) => masked.add(secret),
    },
    at: () => host,
  };
  return host;
}

export interface TestWheel {
  readonly pinned: PinnedWheel;
  readonly bytes: Buffer;
}

/** Equal wheels have equal bytes whenever they are made. */
const mtime = new Date(2020, 1, 1);

/** A small real wheel. `padding` bytes make it bigger. */
export async function makeWheel(name: string, padding = 0, url = '', version = '1.0'): Promise<TestWheel> {
  const zip = new ZipFile();
  zip.addBuffer(Buffer.from(`name = '${name}'\n`), `${name}/__init__.py`, { mtime });
  const noise = createHash('shake256', { outputLength: Math.max(padding, 1) })
    .update(name)
    .digest();
  zip.addBuffer(noise, `${name}/data.bin`, { compress: false, mtime });
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return pin(name, Buffer.concat(chunks), url, version);
}

export function pin(name: string, bytes: Buffer, url = '', version = '1.0'): TestWheel {
  const filename = `${name}-${version}-py3-none-any.whl`;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    bytes,
    pinned: { name, version, filename, url, sha256, size: bytes.length, lockPath: 'python.lock' },
  };
}

export interface Server {
  /** `http://127.0.0.1:port` */
  readonly origin: string;
  readonly requests: { readonly url: string; readonly headers: IncomingMessage['headers'] }[];
}

/** A server on the loopback that goes when the test ends. */
export async function serve(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<Server> {
  const requests: { url: string; headers: IncomingMessage['headers'] }[] = [];
  const server = http.createServer((request, response) => {
    requests.push({ url: request.url ?? '', headers: request.headers });
    response.on('error', () => undefined);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

interface IndexSettings {
  readonly authorization?: string;
  readonly html?: boolean;
  /** What the page says of hashes: SHA-256 unless given. */
  readonly hash?: 'none' | 'md5';
}

const MD5 = '0'.repeat(32);

/** An index as users have them: JSON (PEP 691) or HTML (PEP 503), perhaps with a password. */
export function indexOf(
  wheels: readonly TestWheel[],
  settings: IndexSettings = {},
): (request: IncomingMessage, response: ServerResponse) => void {
  const fragment = ({ pinned }: TestWheel): string =>
    settings.hash === undefined ? `#sha256=${pinned.sha256}` : settings.hash === 'md5' ? `#md5=${MD5}` : '';
  const hashes = ({ pinned }: TestWheel): object =>
    settings.hash === undefined ? { sha256: pinned.sha256 } : settings.hash === 'md5' ? { md5: MD5 } : {};
  return (request, response) => {
    if (settings.authorization !== undefined && request.headers.authorization !== settings.authorization) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="index"' }).end('no');
      return;
    }
    const path = new URL(request.url ?? '', 'http://index').pathname;
    const project = /^\/simple\/([^/]+)\/$/.exec(path)?.[1];
    const offered = wheels.filter((wheel) => wheel.pinned.name === project);
    const file = wheels.find((wheel) => path === `/files/${wheel.pinned.filename}`);
    if (file !== undefined) {
      response.writeHead(200, { 'content-length': file.bytes.length }).end(file.bytes);
    } else if (offered.length === 0) {
      response.writeHead(404).end('nothing here');
    } else if (settings.html === true) {
      const link = (wheel: TestWheel): string =>
        `<a href="../../files/${wheel.pinned.filename}${fragment(wheel)}">${wheel.pinned.filename}</a>`;
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<!DOCTYPE html>${offered.map(link).join('\n')}`);
    } else {
      const files = offered.map((wheel) => ({
        filename: wheel.pinned.filename,
        url: `../../files/${wheel.pinned.filename}`,
        hashes: hashes(wheel),
        size: wheel.pinned.size,
      }));
      response
        .writeHead(200, { 'content-type': 'application/vnd.pypi.simple.v1+json' })
        .end(JSON.stringify({ meta: { 'api-version': '1.1' }, name: project, files }));
    }
  };
}

/** The diagnostics that `work` fails with. */
export async function failureOf(work: Promise<unknown>): Promise<readonly Diagnostic[]> {
  try {
    await work;
  } catch (error) {
    if (error instanceof UserError) return error.diagnostics;
    throw error;
  }
  throw new Error('it did not fail');
}

/** What is wrong with a store: wheels with another content than their name says, and files that should not be there. */
export function faultsOfStore(directory: string): readonly string[] {
  const faults: string[] = [];
  if (!existsSync(directory)) return faults;
  for (const name of readdirSync(directory)) {
    const files = readdirSync(join(directory, name));
    if (name === 'tmp') {
      faults.push(...files.map((file) => `left over: tmp/${file}`));
      continue;
    }
    for (const file of files) {
      const path = join(directory, name, file);
      if (!statSync(path).isFile()) faults.push(`no file: ${path}`);
      else if (file.endsWith('.whl')) {
        const digest = createHash('sha256').update(readFileSync(path)).digest('hex');
        if (digest !== name) faults.push(`wrong content: ${path}`);
      } else if (file !== 'facts.json') faults.push(`unknown: ${path}`);
    }
    if (!files.some((file) => file.endsWith('.whl'))) faults.push(`no wheel: ${name}`);
  }
  return faults;
}
