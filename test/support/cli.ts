import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { findCanaries, idleCanaries } from './canaries.ts';
import { cleanEnvironment, projectRoot, type Ran } from './tools.ts';

export const cliPath = join(projectRoot, 'dist', 'cli.js');

/** A new directory that goes when the test ends. */
export function temporaryDirectory(): string {
  const path = mkdtempSync(join(tmpdir(), 'lambda-package-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true, maxRetries: 3 }));
  return path;
}

/** Writes a small checkout; the keys are paths with `/`. */
export function writeFiles(directory: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of Object.entries(files)) {
    const full = join(directory, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, content);
  }
}

/** What a step has written for the runner: outputs, state, summary, environment. */
function runnerFiles(env: Readonly<Record<string, string>> = {}): string {
  const names = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY', 'GITHUB_ENV', 'GITHUB_PATH'];
  return names
    .map((name) => env[name] ?? '')
    .map((path) => (existsSync(path) ? readFileSync(path, 'utf8') : ''))
    .join('\n');
}

/**
 * Runs a program without holding up this process, which may be serving it. Its environment has secrets; the promise is
 * rejected when one of them is in what it prints, or in what it writes for a runner.
 */
export function start(
  program: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, [...args], {
      cwd: options.cwd,
      env: { ...idleCanaries, ...cleanEnvironment(options.env) },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (status) => {
      // The command that has the runner hide a secret names it.
      const shown = stdout.replace(/^::add-mask::.*$/gm, '');
      const leaked = findCanaries(`${shown}${stderr}${runnerFiles(options.env)}`);
      if (leaked.length > 0) reject(new Error(`the output shows the secrets ${leaked.join(', ')}`));
      else resolve({ status, stdout, stderr });
    });
  });
}

/** `lambda-package ARGS` in `cwd`, as a person runs it. */
export function lambdaPackage(
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>>; readonly node?: string },
): Promise<Ran> {
  return start(options.node ?? process.execPath, [cliPath, ...args], options);
}
