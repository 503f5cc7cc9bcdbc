import { relative, sep } from 'node:path';
import { withSearchPath } from './programs.ts';
import type { Cache, Environment } from './types.ts';

/**
 * The Actions cache. `@actions/cache` is large and slow to load, so it is loaded on first use. It reads the runner's
 * variables itself, logs, and retries. Its sockets may stay open: callers must exit the process.
 */
export function createActionsCache(env: Environment): Cache {
  // The path is part of the cache key: relative to the workspace it is the same on every runner.
  const inWorkspace = (path: string): string =>
    relative(env['GITHUB_WORKSPACE'] ?? process.cwd(), path)
      .split(sep)
      .join('/');
  // What it runs (`tar`, `zstd`) it looks for on the PATH of this process.
  const load = () => {
    const foreign = [env['GITHUB_WORKSPACE'] ?? process.cwd()];
    Object.assign(process.env, withSearchPath(process.env, { env, foreign, system: process.platform }));
    return {
      upload: () => import('./cache-upload.ts'),
      download: () => import('./cache-download.ts'),
    };
  };
  return {
    isAvailable: () => (env['ACTIONS_RESULTS_URL'] ?? '') !== '' || (env['ACTIONS_CACHE_URL'] ?? '') !== '',
    restore: async (path, key, prefixes, read, beat) => {
      const { restoreArchive } = await load().download();
      return restoreArchive(inWorkspace(path), key, prefixes, { read, beat });
    },
    save: async (path, key, beat) => {
      const { saveArchive } = await load().upload();
      await saveArchive(inWorkspace(path), key, beat);
    },
  };
}
