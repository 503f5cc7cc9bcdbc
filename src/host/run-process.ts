import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { basename, isAbsolute } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { startOf, type ProcessStart } from './batch-files.ts';
import { findPrograms, withSearchPath } from './programs.ts';
import {
  userError,
  type Environment,
  type ProcessOptions,
  type ProcessResult,
  type RunProcess,
} from './types.ts';

/** Finding and running programs, for the checkout that is open. */
export interface Programs {
  readonly run: RunProcess;
  readonly findPrograms: (name: string) => readonly string[];
}

/**
 * Finds programs with `findPrograms` and runs them with `node:child_process`, never through a shell (on Windows, batch files
 * through `cmd.exe`). A program that is given by its absolute path is run as it is: whoever gives it has found it with
 * `findPrograms`, or has made it. What is run gets a PATH that has passed the same rules.
 *
 * The promise of `run` rejects when the program cannot be found or started (`ENOENT` …).
 * @param root absolute path of the checkout, if one is open; nothing in it is run, nor in a workflow's workspace
 * @param system as `process.platform`
 */
export function createPrograms(env: Environment, root?: string, system: string = process.platform): Programs {
  const workspace = env['GITHUB_WORKSPACE'] ?? '';
  const foreign = [root ?? '', workspace].filter((directory) => directory !== '');
  const search = { env, foreign, system };
  return {
    findPrograms: (name) => findPrograms(name, search),
    run: async (program, args, options = {}) => {
      const path = isAbsolute(program) ? program : findPrograms(program, search)[0];
      if (path === undefined) throw notFound(program);
      const childEnvironment = withSearchPath(options.env ?? env, search);
      return start(startOf(path, args, childEnvironment, system), childEnvironment, options);
    },
  };
}

function notFound(program: string): Error {
  const message = `\`${program}\` is not on PATH; relative parts of PATH and directories in the checkout do not count`;
  return Object.assign(new Error(message), { code: 'ENOENT' });
}

async function start(
  { file, args, verbatim }: ProcessStart,
  env: Environment,
  options: ProcessOptions,
): Promise<ProcessResult> {
  // Loaded on demand: most runs start no program.
  const { spawn } = await import('node:child_process');
  return new Promise<ProcessResult>((resolve, reject) => {
    const child = spawn(file, [...args], {
      env: { ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
      windowsVerbatimArguments: verbatim,
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    });
    const limit = watch(child, options);
    let isFlooded = false;
    const flooded = (): void => {
      if (!isFlooded) limit.end();
      isFlooded = true;
    };
    const stdout = collect(child.stdout, flooded, options.stdout ?? 'utf8');
    const stderr = collect(child.stderr, flooded, 'utf8');
    if (options.onLine !== undefined) {
      for (const stream of [child.stdout, child.stderr]) tellLines(stream, options.onLine);
    }
    child.on('error', (error) => {
      limit.stop();
      reject(error);
    });
    child.on('close', (code, signal) => {
      limit.stop();
      if (isFlooded) reject(outputTooLarge(file));
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
}

/** Bytes that a program may print to stdout, and to stderr: lists of changed files of large repositories have some MB. */
const MAX_OUTPUT = 64 * 1024 * 1024;
/** Milliseconds between SIGTERM and SIGKILL. */
const GRACE = 5000;

function outputTooLarge(program: string): Error {
  return userError({
    code: 'program-output',
    message: `\`${program}\` printed more than ${MAX_OUTPUT / 1024 / 1024} MiB and was stopped`,
    help: `check what \`${basename(program)}\` on PATH is`,
  });
}

function collect(stream: Readable, tooMuch: () => void, encoding: 'utf8' | 'latin1'): () => string {
  const chunks: Buffer[] = [];
  let size = 0;
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size <= MAX_OUTPUT) chunks.push(chunk);
    else tooMuch();
  });
  return () => Buffer.concat(chunks).toString(encoding);
}

/** Characters: a longer line is told in parts. */
const LONGEST_LINE = 10_000;

function tellLines(stream: Readable, tell: (line: string) => void): void {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  stream.on('data', (chunk: Buffer) => {
    const lines = (rest + decoder.write(chunk)).split(/\r?\n|\r/);
    rest = lines.pop() ?? '';
    for (const line of lines) tell(line);
    for (; rest.length > LONGEST_LINE; rest = rest.slice(LONGEST_LINE)) tell(rest.slice(0, LONGEST_LINE));
  });
  stream.on('end', () => {
    if (rest !== '') tell(rest);
  });
}

/** Terminates a program that takes longer than `timeout` milliseconds, or when `signal` aborts. */
function watch(child: ChildProcess, { timeout, signal }: ProcessOptions) {
  let over = false;
  let timer: NodeJS.Timeout | undefined;
  const end = (): void => {
    clearTimeout(timer);
    child.kill('SIGTERM');
    timer = setTimeout(() => child.kill('SIGKILL'), GRACE);
    // Child processes may keep its output open for longer.
    child.stdout?.destroy();
    child.stderr?.destroy();
  };
  const expire = (): void => {
    over = true;
    end();
  };
  if (timeout !== undefined) timer = setTimeout(expire, timeout);
  if (signal?.aborted === true) end();
  else signal?.addEventListener('abort', end, { once: true });
  const stop = (): void => {
    clearTimeout(timer);
    signal?.removeEventListener('abort', end);
  };
  return { isOver: () => over, end, stop };
}
