import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import type { Environment, ProcessOptions, ProcessResult, RunProcess } from './types.ts';

/** Runs programs with `node:child_process`. The promise rejects when the program cannot be started (`ENOENT` …). */
export function createRunProcess(hostEnvironment: Environment): RunProcess {
  return async (program, args, options: ProcessOptions = {}) => {
    // Loaded on demand: most runs start no program.
    const { spawn } = await import('node:child_process');
    return new Promise<ProcessResult>((resolve, reject) => {
      const child = spawn(program, [...args], {
        env: { ...(options.env ?? hostEnvironment) },
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      });
      const stdout = collect(child.stdout);
      const stderr = collect(child.stderr);
      const limit = watch(child, options.timeout);
      child.on('error', (error) => {
        limit.stop();
        reject(error);
      });
      child.on('close', (code, signal) => {
        limit.stop();
        resolve({
          exitCode: code ?? 128 + (signal === 'SIGINT' ? 2 : 15),
          stdout: stdout(),
          stderr: stderr(),
          ...(limit.isOver() ? { timedOut: true as const } : {}),
        });
      });
      // A program may exit without reading its input.
      child.stdin.on('error', () => undefined);
      child.stdin.end(options.input);
    });
  };
}

/** Maximum output to keep, in bytes, so that endless output does not fill the memory. */
const MAX_OUTPUT = 64 * 1024 * 1024;
/** Milliseconds between SIGTERM and SIGKILL. */
const GRACE = 5000;

function collect(stream: Readable): () => string {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= MAX_OUTPUT) chunks.push(chunk);
  });
  return () => Buffer.concat(chunks).toString('utf8');
}

/** Terminates a program that takes longer than `timeout` milliseconds. */
function watch(child: ChildProcess, timeout: number | undefined) {
  let over = false;
  let timer: NodeJS.Timeout | undefined;
  const end = (): void => {
    over = true;
    child.kill('SIGTERM');
    timer = setTimeout(() => child.kill('SIGKILL'), GRACE);
    // Child processes may keep its output open for longer.
    child.stdout?.destroy();
    child.stderr?.destroy();
  };
  if (timeout !== undefined) timer = setTimeout(end, timeout);
  return { isOver: () => over, stop: () => clearTimeout(timer) };
}
