import type { Clock } from '../host/types.ts';

/** Calls that may start at once. */
const BURST = 5;
/** Milliseconds for each further one: 8 calls a second, 13 in the worst. AWS takes 15, of all that an account does in a region. */
const INTERVAL = 125;

/** Waits until the next call may start. */
export type Pace = (stop?: AbortSignal) => Promise<void>;

/** A pace that stays below what AWS takes, however many functions a run has. */
export function createPace(clock: Clock): Pace {
  let free = clock.elapsed() - BURST * INTERVAL;
  return async (stop) => {
    const now = clock.elapsed();
    free = Math.max(free, now - BURST * INTERVAL) + INTERVAL;
    if (free > now) await clock.sleep(free - now, stop);
  };
}
