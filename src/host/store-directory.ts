import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from './types.ts';

/**
 * Where verified wheels are kept between runs: `LAMBDA_PACKAGE_STORE`, else the platform's cache directory
 * (XDG Base Directory on Linux, `~/Library/Caches` on macOS, `%LOCALAPPDATA%` on Windows).
 */
export function defaultStoreDirectory(env: Environment, platform: NodeJS.Platform): string {
  const own = env['LAMBDA_PACKAGE_STORE'];
  if (own !== undefined && own !== '') return own;
  const home = env['HOME'] ?? env['USERPROFILE'] ?? homedir();
  const base =
    platform === 'win32'
      ? (env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'))
      : platform === 'darwin'
        ? join(home, 'Library', 'Caches')
        : (nonEmpty(env['XDG_CACHE_HOME']) ?? join(home, '.cache'));
  return join(base, 'lambda-package', 'wheels');
}

function nonEmpty(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}
