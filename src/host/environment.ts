import type { Environment } from './types.ts';

/** The environment of this process. Only `src/host/` reads it; everything else takes it from its `Host`. */
export function processEnvironment(): Environment {
  return process.env;
}
