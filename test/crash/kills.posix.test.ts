import { afterAll, expect, test } from 'vitest';
import { createDice } from '../support/random.ts';
import { KillBench, scenarios, type Killed } from './kills.ts';

/** `npm run kills` has more. */
const KILLS = 6;
const bench = await KillBench.create();
afterAll(() => bench.close());

test.each(scenarios)(
  'kill -9 at any moment, %s: the old or the new, and the next run clears up',
  async (scenario) => {
    const results: Killed[] = [];
    for (let seed = 1; seed <= KILLS; seed++) results.push(await bench.kill(scenario, createDice(seed)));
    expect(results.filter(({ faults }) => faults.length > 0)).toEqual([]);
    expect(results.filter(({ wasKilled }) => wasKilled).length).toBeGreaterThan(KILLS / 2);
  },
);
