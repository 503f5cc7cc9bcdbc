import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { projectRoot } from './tools.ts';

export interface Invocation {
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
    // As in Lambda: the task's directory first. The client's packages come last, so that they hide nothing.
    env: {
      PATH: '/usr/bin:/bin',
      HOME: '/nonexistent',
      LANG: 'C.UTF-8',
      LAMBDA_TASK_ROOT: task,
      _HANDLER: handler,
      AWS_LAMBDA_RUNTIME_API: `127.0.0.1:${port}`,
      AWS_LAMBDA_FUNCTION_NAME: 'test',
      AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: '512',
      AWS_REGION: 'eu-west-1',
      PYTHONPATH: `${task}:${runtimePackages()}`,
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

function runtimePackages(): string {
  const lib = join(projectRoot, '.tools', 'runtime', 'lib');
  const [python] = readdirSync(lib);
  return join(lib, python!, 'site-packages');
}
