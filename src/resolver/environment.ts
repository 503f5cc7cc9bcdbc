import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import type { Environment, Host, Machine } from '../host/types.ts';
import { isInside } from '../wheels/inside.ts';

/** What the programs of this folder may know of where they run. */
export interface ProgramContext {
  readonly host: Host;
  readonly machine: Machine;
  /** Absolute path of the build root: nothing in it is run. */
  readonly root: string;
}

/** What a program needs on each system to start at all, and to find Pythons; nothing that holds a secret. */
const PLAIN =
  /^(?:SYSTEMROOT|WINDIR|COMSPEC|PATHEXT|LOCALAPPDATA|APPDATA|PROGRAMDATA|PROGRAMFILES.*|PYENV_ROOT|LANG|LC_ALL)$/i;

/** Whether a file or directory (absolute) lies in the checkout: below the build root or in a workflow's workspace. */
export function isOfCheckout({ host, root }: ProgramContext, path: string): boolean {
  const workspace = host.env['GITHUB_WORKSPACE'] ?? '';
  return isInside(root, path) || (workspace !== '' && isInside(workspace, path));
}

/** The directories of PATH, but for relative ones and those in the checkout. */
export function searchPath(context: ProgramContext): readonly string[] {
  const path = Object.entries(context.host.env).find(([name]) => name.toUpperCase() === 'PATH')?.[1] ?? '';
  return path.split(delimiter).filter((entry) => isAbsolute(entry) && !isOfCheckout(context, entry));
}

/**
 * The environment of a program of ours that works in `directory` (absolute, our own): paths and settings without secrets.
 * @param home its home; default: `directory`
 */
export function programEnvironment(
  context: ProgramContext,
  directory: string,
  home = directory,
): Environment {
  const plain = Object.entries(context.host.env).filter(([name]) => PLAIN.test(name));
  return {
    ...Object.fromEntries(plain),
    PATH: searchPath(context).join(delimiter),
    HOME: home,
    USERPROFILE: home,
    TMPDIR: directory,
    TEMP: directory,
    TMP: directory,
    UV_CACHE_DIR: join(directory, 'uv-cache'),
    UV_NO_CONFIG: '1',
    UV_PYTHON_DOWNLOADS: 'never',
    UV_KEYRING_PROVIDER: 'disabled',
    // Whoever answers uv does the waiting and the repeating.
    UV_HTTP_TIMEOUT: '1800',
    UV_HTTP_RETRIES: '0',
    NO_PROXY: '127.0.0.1',
    NO_COLOR: '1',
  };
}

/** The first Python of PATH (absolute). */
export function findPython(context: ProgramContext): string | undefined {
  const names = context.machine.system === 'win32' ? ['python.exe'] : ['python3', 'python'];
  return searchPath(context)
    .flatMap((directory) => names.map((name) => join(directory, name)))
    .find((path) => isProgram(path) && !isOfCheckout(context, path));
}

/** Whether a file may be run. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
