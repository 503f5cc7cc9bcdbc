import type { Environment, Fetch } from './types.ts';

/**
 * As `createFetch` of `network.ts`, loaded with the first request: Node's HTTP modules take longer to load than a warm
 * run takes to package a small function, and such a run makes no request.
 */
export function createLazyFetch(env: Environment): Fetch {
  let fetch: Promise<Fetch> | undefined;
  return async (url, options) => {
    fetch ??= import('./network.ts').then(({ createFetch }) => createFetch(env));
    return (await fetch)(url, options);
  };
}
