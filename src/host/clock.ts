import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from './types.ts';

/** The system clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  sleep: async (milliseconds, signal) => {
    // An abort ends the wait early; that is its purpose, not a failure.
    await wait(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
  },
};
