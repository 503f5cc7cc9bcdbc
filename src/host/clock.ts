import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from './types.ts';

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  sleep: async (milliseconds) => {
    await wait(milliseconds);
  },
};
