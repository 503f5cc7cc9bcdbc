import type { Environment, Fetch } from './types.ts';

/**
 * Like `createFetch` of `network.ts`, loaded on the first request: loading Node's HTTP modules takes longer than
 * packaging a small function in a warm run, which makes no request.
 */
export function createLazyFetch(env: Environment): Fetch {
  let fetch: Promise<Fetch> | undefined;
  return async (url, options) => {
    fetch ??= import('./network.ts').then(({ createFetch }) => createFetch(env));
    return (await fetch)(url, options);
  };
}
