import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { projectRoot, pythons } from './tools.ts';

interface Invocation {
  /** `response`, `error` (of one invocation) or `init-error`. */
  readonly kind: string;
  readonly body: unknown;
}

/**
 * Invokes the handler of an unpacked package once for each event through AWS's own runtime client
 * (`awslambdaric`), which talks to a runtime API on the loopback as in Lambda.
 */
export async function invokeInLambdaRuntime(
  python: string,
  task: string,
  handler: string,
  events: readonly unknown[],
): Promise<readonly Invocation[]> {
  const outcomes: Invocation[] = [];
  let next = 0;
  let finish: () => void = () => undefined;
  const finished = new Promise<void>((resolve) => (finish = resolve));
  const server = http.createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    request.on('end', () => {
      const path = request.url ?? '';
      if (path.endsWith('/invocation/next')) {
        if (next >= events.length) {
          finish();
          return;
        }
        response.writeHead(200, {
          'content-type': 'application/json',
          'Lambda-Runtime-Aws-Request-Id': `request-${next}`,
          'Lambda-Runtime-Deadline-Ms': String(Date.now() + 30_000),
          'Lambda-Runtime-Invoked-Function-Arn': 'arn:aws:lambda:eu-west-1:123456789012:function:test',
        });
        response.end(JSON.stringify(events[next++]));
        return;
      }
      const kind = path.endsWith('/init/error') ? 'init-error' : (path.split('/').at(-1) ?? '');
      outcomes.push({ kind, body: JSON.parse(text || 'null') as unknown });
      response.writeHead(202);
      response.end('{"status":"OK"}');
      if (kind === 'init-error') finish();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const child = spawn(python, ['-B', '-m', 'awslambdaric', handler], {
    cwd: task,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...lambdaEnvironment(python, task, handler),
      AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${port}`,
    },
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (stderr += chunk));
  const ended = new Promise<never>((_resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`the runtime ended with ${String(code)}:\n${stderr}`)));
  });
  try {
    await Promise.race([finished, ended]);
  } finally {
    child.removeAllListeners('exit');
    child.kill('SIGKILL');
    server.closeAllConnections();
    server.close();
    ended.catch(() => undefined);
  }
  return outcomes;
}

function lambdaEnvironment(python: string, task: string, handler: string): Record<string, string> {
  return {
    PATH: '/usr/bin:/bin',
    HOME: '/nonexistent',
    LANG: 'C.UTF-8',
    LAMBDA_TASK_ROOT: task,
    _HANDLER: handler,
    AWS_LAMBDA_FUNCTION_NAME: 'test',
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512',
    AWS_REGION: 'eu-west-1',
    // As in Lambda: the task's directory first. The client's packages come last, so that they hide nothing.
    PYTHONPATH: `${task}:${runtimePackages(python)}`,
  };
}

/** Where the client for an interpreter is. @throws Error when `npm run pretest` did not install it */
function runtimePackages(python: string): string {
  const version = [...pythons()].find(([, path]) => path === python)?.[0] ?? '';
  const path = join(projectRoot, '.tools', `runtime-${version}`);
  if (!existsSync(path)) {
    throw new Error(`the tests need awslambdaric for ${python}, missing at ${path}: run \`npm run pretest\``);
  }
  return path;
}

/**
 * Invokes the handler of an unpacked package once for each event through AWS's runtime interface emulator, which runs
 * AWS's runtime client. Both listen on ports of the loopback that are free now.
 * @returns the bodies of the answers
 */
export async function invokeThroughEmulator(
  python: string,
  task: string,
  handler: string,
  events: readonly unknown[],
): Promise<readonly unknown[]> {
  const emulator = join(projectRoot, '.tools', 'emulator', 'aws-lambda-rie');
  if (!existsSync(emulator)) {
    throw new Error(`the tests need aws-lambda-rie, missing at ${emulator}: run \`npm run pretest\``);
  }
  const address = `127.0.0.1:${await freePort()}`;
  const child = spawn(
    emulator,
    [
      ...['--runtime-interface-emulator-address', address],
      ...['--runtime-api-address', `127.0.0.1:${await freePort()}`],
      ...[python, '-B', '-m', 'awslambdaric', handler],
    ],
    {
      cwd: task,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      env: { ...lambdaEnvironment(python, task, handler), AWS_LAMBDA_FUNCTION_TIMEOUT: '60' },
    },
  );
  let text = '';
  child.stdout.on('data', (chunk) => (text += String(chunk)));
  child.stderr.on('data', (chunk) => (text += String(chunk)));
  try {
    const answers: unknown[] = [];
    for (const event of events) answers.push(await post(address, event, child, () => text));
    return answers;
  } finally {
    // The emulator and the Python below it.
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }
}

/** Repeated until the emulator listens. */
async function post(
  address: string,
  event: unknown,
  child: ChildProcess,
  log: () => string,
): Promise<unknown> {
  const url = `http://${address}/2015-03-31/functions/function/invocations`;
  for (let attempt = 0; ; attempt++) {
    try {
      const response = await fetch(url, { method: 'POST', body: JSON.stringify(event) });
      const body = await response.text();
      if (response.status !== 200) throw new Error(`${response.status}: ${body}\n${log()}`);
      return JSON.parse(body) as unknown;
    } catch (error) {
      const isNotUp = error instanceof TypeError && child.exitCode === null;
      if (!isNotUp || attempt === 100) throw new Error(`${String(error)}\n${log()}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function freePort(): Promise<number> {
  const server = http.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
