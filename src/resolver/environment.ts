import { join } from 'node:path';
import type { Environment, Host, Machine } from '../host/types.ts';

/** The environment of the programs in this folder. */
export interface ProgramContext {
  readonly host: Host;
  readonly machine: Machine;
}

/** Variables that a program needs on each system to start and to find Pythons; none contains a secret. */
const PLAIN =
  /^(?:PATH|SYSTEMROOT|WINDIR|COMSPEC|PATHEXT|LOCALAPPDATA|APPDATA|PROGRAMDATA|PROGRAMFILES.*|PYENV_ROOT|LANG|LC_ALL)$/i;

/**
 * The environment for a program that we run in `directory` (absolute, our own): paths and settings without secrets.
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
    HOME: home,
    USERPROFILE: home,
    TMPDIR: directory,
    TEMP: directory,
    TMP: directory,
    UV_CACHE_DIR: join(directory, 'uv-cache'),
    UV_NO_CONFIG: '1',
    UV_PYTHON_DOWNLOADS: 'never',
    UV_KEYRING_PROVIDER: 'disabled',
    // Our index waits and retries for uv.
    UV_HTTP_TIMEOUT: '1800',
    UV_HTTP_RETRIES: '0',
    NO_PROXY: '127.0.0.1',
    NO_COLOR: '1',
  };
}

/** The first Python of PATH (absolute). */
export function findPython({ host }: ProgramContext): string | undefined {
  return [...host.findPrograms('python3'), ...host.findPrograms('python')][0];
}
