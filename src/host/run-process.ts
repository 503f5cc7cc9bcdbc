import type { Environment, ProcessOptions, ProcessResult, RunProcess } from './types.ts';

/** Runs programs with `node:child_process`. The promise rejects when the program cannot be started (`ENOENT` …). */
export function createRunProcess(hostEnvironment: Environment): RunProcess {
  return async (program, args, options: ProcessOptions = {}) => {
    // Loaded when used: most runs start no program.
    const { spawn } = await import('node:child_process');
    return new Promise<ProcessResult>((resolve, reject) => {
      const child = spawn(program, [...args], {
        env: { ...(options.env ?? hostEnvironment) },
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
        killSignal: 'SIGKILL',
        ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
        ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
      });
      const stdout: Buffer[] = [];
      const stderr: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
      child.on('error', reject);
      child.on('close', (code, signal) => {
        resolve({
          exitCode: code ?? 128 + (signal === 'SIGINT' ? 2 : 15),
          stdout: Buffer.concat(stdout).toString('utf8'),
          stderr: Buffer.concat(stderr).toString('utf8'),
        });
      });
      // A program that ends without reading its input is no fault of ours.
      child.stdin.on('error', () => undefined);
      child.stdin.end(options.input);
    });
  };
}
