import { afterAll, expect, test } from 'vitest';
import { createDice } from '../support/random.ts';
import { CacheKillBench, cacheScenarios } from './cache-kills.ts';
import { KillBench, scenarios, type Killed } from './kills.ts';

/** `npm run kills` has more. */
const KILLS = 6;
const CACHE_KILLS = 3;
const bench = await KillBench.create();
const caches = await CacheKillBench.create();
afterAll(async () => {
  bench.close();
  await caches.close();
});

test.each(scenarios)(
  'kill -9 at any moment, %s: the old or the new, and the next run clears up',
  async (scenario) => {
    const results: Killed[] = [];
    for (let seed = 1; seed <= KILLS; seed++) results.push(await bench.kill(scenario, createDice(seed)));
    expect(results.filter(({ faults }) => faults.length > 0)).toEqual([]);
    expect(results.filter(({ wasKilled }) => wasKilled).length).toBeGreaterThan(KILLS / 2);
  },
);

test.each(cacheScenarios)(
  'kill -9 at any moment of %s of the cache: nothing or a whole set, and the next job works',
  async (scenario) => {
    const results: Killed[] = [];
    for (let seed = 1; seed <= CACHE_KILLS; seed++)
      results.push(await caches.kill(scenario, createDice(seed)));
    expect(results.filter(({ faults }) => faults.length > 0)).toEqual([]);
    expect(results.some(({ wasKilled }) => wasKilled)).toBe(true);
  },
);
