/**
 * kill -9 at random moments of a package, of a restored Actions cache and of `post`.
 *
 * npm run kills -- COUNT [SEED]   after a build
 */
import { createDice } from '../support/random.ts';
import { CacheKillBench, cacheScenarios } from './cache-kills.ts';
import { KillBench, scenarios } from './kills.ts';

const [count = '300', seed = '1'] = process.argv.slice(2);
const bench = await KillBench.create();
const caches = await CacheKillBench.create();
const all = [...scenarios, ...cacheScenarios];
const found = new Map<string, { kills: number; faults: number }>();
try {
  for (let index = 0; index < Number(count); index++) {
    const scenario = all[index % all.length]!;
    const dice = createDice(Number(seed) * 10_000 + index);
    const { moment, wasKilled, faults } =
      scenario === 'restore' || scenario === 'post'
        ? await caches.kill(scenario, dice)
        : await bench.kill(scenario, dice);
    const one = found.get(scenario) ?? { kills: 0, faults: 0 };
    found.set(scenario, { kills: one.kills + Number(wasKilled), faults: one.faults + faults.length });
    for (const fault of faults) process.stdout.write(`${scenario}, killed at ${moment}: ${fault}\n`);
  }
} finally {
  bench.close();
  await caches.close();
}
for (const [scenario, { kills, faults }] of found) {
  process.stdout.write(`${scenario}: ${kills} runs killed, ${faults} faults\n`);
  if (faults > 0) process.exitCode = 1;
}
