import { relative, sep } from 'node:path';
import type { Cache, Environment } from './types.ts';

/**
 * The Actions cache. `@actions/cache` is large and slow to load, so it is loaded when first used; it reads the
 * runner's variables from the process by itself, logs what it does, and retries. Its sockets may outlive the work:
 * whoever used it must end the process.
 */
export function createActionsCache(env: Environment): Cache {
  // The path is part of what an entry is found by: relative to the workspace it is the same on every runner.
  const inWorkspace = (path: string): string =>
    relative(env['GITHUB_WORKSPACE'] ?? process.cwd(), path)
      .split(sep)
      .join('/');
  return {
    isAvailable: () => (env['ACTIONS_RESULTS_URL'] ?? '') !== '' || (env['ACTIONS_CACHE_URL'] ?? '') !== '',
    restore: async (path, key, prefixes) => {
      const { restoreCache } = await import('@actions/cache');
      return restoreCache([inWorkspace(path)], key, [...prefixes]);
    },
    save: async (path, key) => {
      const { saveCache } = await import('@actions/cache');
      // Throws for wrong arguments only; a failed upload is a warning that it prints itself.
      await saveCache([inWorkspace(path)], key);
    },
  };
}
