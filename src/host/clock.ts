import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from './types.ts';

/** The system clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => {
    // `performance.now()` loads some ten of Node's own modules.
    const [seconds, nanoseconds] = process.hrtime();
    return seconds * 1000 + nanoseconds / 1e6;
  },
  sleep: async (milliseconds, signal) => {
    // An abort ends the wait early; that is its purpose, not a failure.
    await wait(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
  },
};
