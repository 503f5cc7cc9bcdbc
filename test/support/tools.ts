import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The project's root. */
export const projectRoot = join(import.meta.dirname, '..', '..');
const toolsDirectory = join(projectRoot, '.tools');
const windows = process.platform === 'win32';

/** Path of a program that `npm run pretest` installed, e.g. `tool('oracle', 'pex3')`, `tool('aws', 'moto_server')`. @throws Error naming the tool when it is missing. */
export function tool(
  environment: 'oracle' | 'backends' | 'aws' | 'aws-v2' | 'markdown',
  name: string,
): string {
  const path = windows
    ? join(toolsDirectory, environment, 'Scripts', `${name}.exe`)
    : join(toolsDirectory, environment, 'bin', name);
  if (!existsSync(path))
    throw new Error(`the tests need ${name}, which is missing at ${path}: run \`npm run pretest\``);
  return path;
}

/** Path of actionlint. @throws Error when it is missing. */
export function actionlint(): string {
  const path = join(toolsDirectory, 'actionlint', windows ? 'actionlint.exe' : 'actionlint');
  if (!existsSync(path))
    throw new Error(
      `the tests need actionlint, which is missing at ${path}: run \`npm run pretest\` (needs Go)`,
    );
  return path;
}

/** The `node` of another version: `20` or `22`; `24` is the one that runs the tests. */
export function nodeOfVersion(major: 20 | 22 | 24): string {
  if (major === 24) return process.execPath;
  const home = join(toolsDirectory, `node${major}`, 'node_modules', 'node', 'bin');
  const path = join(home, windows ? 'node.exe' : 'node');
  if (!existsSync(path))
    throw new Error(`the tests need node ${major}, which is missing at ${path}: run \`npm run pretest\``);
  return path;
}

/** Interpreters found on the machine by `major.minor`. */
export function pythons(): ReadonlyMap<string, string> {
  const file = join(toolsDirectory, 'pythons.json');
  if (!existsSync(file)) throw new Error('the tests need .tools/pythons.json: run `npm run pretest`');
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>));
}

/** An interpreter of that version. @throws Error naming it when the machine has none. */
export function python(version: string): string {
  const path = pythons().get(version);
  if (path === undefined) throw new Error(`the tests need python${version} on PATH or under pyenv`);
  return path;
}

/** The machine's environment without what could hide a defect. */
export function cleanEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const hidden =
    /^(PIP_|UV_|PYTHON|PANTS_|PEX_|AWS_|ACTIONS_|GITHUB_|INPUT_|RUNNER_|STATE_|VIRTUAL_ENV$|LAMBDA_PACKAGE_|npm_|NODE_OPTIONS$)/;
  const kept = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !hidden.test(entry[0]),
  );
  return { ...Object.fromEntries(kept), ...extra };
}

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end. `env` is its whole environment (default: `cleanEnvironment()`). */
export function run(
  program: string,
  args: readonly string[],
  options: {
    readonly cwd?: string;
    readonly env?: Record<string, string>;
    readonly input?: string | Buffer;
    readonly timeout?: number;
  } = {},
): Ran {
  const result = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: cleanEnvironment(),
    timeout: 300_000,
    ...options,
  });
  if (result.error !== undefined) throw result.error;
  return { status: result.status, stdout: result.stdout, stderr: result.stderr };
}

/** As `run`, but fails with everything printed when the status is not 0. */
export function mustRun(...parameters: Parameters<typeof run>): Ran {
  const ran = run(...parameters);
  if (ran.status !== 0) {
    throw new Error(
      `${parameters[0]} ${parameters[1].join(' ')} → ${String(ran.status)}\n${ran.stdout}${ran.stderr}`,
    );
  }
  return ran;
}
