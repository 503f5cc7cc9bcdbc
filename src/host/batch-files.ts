import { win32 } from 'node:path';
import type { Environment } from './types.ts';

/** How a program is started. */
export interface ProcessStart {
  readonly file: string;
  readonly args: readonly string[];
  /** On Windows: `args` are the command line as it is. */
  readonly verbatim: boolean;
}

/** What `cmd.exe` gives a meaning even between quotes, or cannot take in a command line. */
const UNSAFE = /["%!\r\n\0]/;

/**
 * How the file `path` (absolute) is started. Windows runs batch files (`aws.cmd`) only through `cmd.exe`, which reads the
 * command line again: between quotes all characters but a few are plain, and arguments with one of those are refused.
 * @throws Error for such an argument
 */
export function startOf(
  path: string,
  args: readonly string[],
  env: Environment,
  system: string,
): ProcessStart {
  if (system !== 'win32' || !/\.(?:bat|cmd)$/i.test(path)) return { file: path, args, verbatim: false };
  const refused = [path, ...args].find((one) => UNSAFE.test(one));
  if (refused !== undefined) {
    throw new Error(`the batch file ${path} cannot be given the argument ${JSON.stringify(refused)}`);
  }
  // A backslash before the closing quote would escape it for the program behind the batch file.
  const quoted = [path, ...args].map((one) => `"${one.replace(/\\+$/, '$&$&')}"`).join(' ');
  const root = env['SystemRoot'] ?? env['SYSTEMROOT'] ?? 'C:\\Windows';
  return {
    file: win32.join(root, 'System32', 'cmd.exe'),
    args: ['/d', '/v:off', '/s', '/c', `"${quoted}"`],
    verbatim: true,
  };
}
