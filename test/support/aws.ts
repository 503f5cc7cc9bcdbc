import { spawn } from 'node:child_process';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname } from 'node:path';
import { cleanEnvironment, tool } from './tools.ts';

/** A port on the loopback that is free now. */
async function freePort(): Promise<number> {
  const server = http.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The versions of the AWS command line that a user may have. */
export const awsVersions = ['v1', 'v2'] as const;
export type AwsVersion = (typeof awsVersions)[number];

/** Environment for the AWS command line in which no call can leave the loopback: everything else dies at a closed port. */
export function guardedAwsEnvironment(endpoint: string, version: AwsVersion = 'v1'): Record<string, string> {
  const closed = 'http://127.0.0.1:9';
  const environment = cleanEnvironment({
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: 'testing',
    AWS_SECRET_ACCESS_KEY: 'testing',
    AWS_DEFAULT_REGION: 'eu-west-1',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    HTTPS_PROXY: closed,
    HTTP_PROXY: closed,
    https_proxy: closed,
    http_proxy: closed,
    NO_PROXY: '127.0.0.1,localhost',
    no_proxy: '127.0.0.1,localhost',
  });
  const program = tool(version === 'v1' ? 'aws' : 'aws-v2', 'aws');
  return { ...environment, PATH: `${dirname(program)}:${environment['PATH'] ?? ''}` };
}

/** A double of the AWS API on the loopback. */
export async function startMoto(): Promise<{ readonly url: string; stop(): void }> {
  const port = await freePort();
  const child = spawn(tool('aws', 'moto_server'), ['-H', '127.0.0.1', '-p', String(port)], {
    env: cleanEnvironment(),
    stdio: 'ignore',
  });
  const url = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 300; attempt++) {
    const answer = await fetch(`${url}/moto-api/data.json`).catch(() => undefined);
    if (answer?.ok) return { url, stop: () => child.kill() };
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  child.kill();
  throw new Error('moto_server did not start within 60 s');
}

/** What the proxy does to the next `times` requests whose method and path match. */
export interface Fault {
  readonly method: string;
  readonly path: RegExp;
  times: number;
  /** Answers with this error instead of asking AWS. */
  readonly error?: { readonly status: number; readonly type: string; readonly message?: string };
  /** Members that replace those of the real answer. */
  readonly rewrite?: Readonly<Record<string, unknown>>;
  /** The connection is closed: without asking AWS, or when AWS has answered. */
  readonly drop?: 'before' | 'after';
  /** Waits for this, without asking AWS, or when AWS has answered. */
  readonly hold?: { readonly when: 'before' | 'after'; readonly until: Promise<void> };
}

export interface FaultProxy {
  readonly url: string;
  readonly faults: Fault[];
  /** `PUT /2015-03-31/functions/fn/code` … of every request seen. */
  readonly seen: string[];
  stop(): void;
}

/** Stands in front of the double and does what it never does by itself: conflicts, throttling, updates under way. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const faults: Fault[] = [];
  const seen: string[] = [];
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      void (async () => {
        const { method = 'GET', url = '/' } = request;
        seen.push(`${method} ${url}`);
        const fault = faults.find((one) => one.times > 0 && one.method === method && one.path.test(url));
        if (fault !== undefined) fault.times--;
        if (fault?.error !== undefined) {
          const { status, type, message } = fault.error;
          response.writeHead(status, { 'content-type': 'application/json', 'x-amzn-errortype': type });
          response.end(JSON.stringify({ Type: 'User', message: message ?? `injected ${type}` }));
          return;
        }
        if (fault?.hold?.when === 'before') await fault.hold.until;
        if (fault?.drop === 'before' || (fault?.hold?.when === 'before' && request.destroyed)) {
          request.socket.destroy();
          return;
        }
        const headers = Object.fromEntries(
          Object.entries(request.headers).filter(
            (entry): entry is [string, string] =>
              typeof entry[1] === 'string' &&
              !/^(host|connection|content-length|transfer-encoding|expect)$/.test(entry[0]),
          ),
        );
        const body = Buffer.concat(chunks);
        const answer = await fetch(target + url, { method, headers, ...(body.length > 0 ? { body } : {}) });
        let text = await answer.text();
        if (fault?.rewrite !== undefined) text = JSON.stringify({ ...JSON.parse(text), ...fault.rewrite });
        if (fault?.hold?.when === 'after') await fault.hold.until;
        if (fault?.drop === 'after') {
          request.socket.destroy();
          return;
        }
        // The body was decoded, and may have been rewritten. What was asked with HEAD has none.
        const own = /^(connection|keep-alive|transfer-encoding|content-encoding|content-length)$/;
        const kept = [...answer.headers].filter(([name]) => method === 'HEAD' || !own.test(name));
        response.writeHead(answer.status, Object.fromEntries(kept));
        response.end(text);
      })().catch((error: unknown) => response.destroy(error as Error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, faults, seen, stop: () => server.close() };
}
