import { readFileSync } from 'node:fs';
import { createFetch } from '../../src/host/network.ts';
import { systemClock } from '../../src/host/clock.ts';
import type { Host } from '../../src/host/types.ts';
import type { PinnedWheel } from '../../src/requirements/types.ts';
import { fetchWheels } from '../../src/wheels/fetch-wheels.ts';
import { readIndexOptions } from '../../src/wheels/indexes.ts';

/** A process of its own that fetches: `fetch-process.ts STORE INDEX WHEELS.json`. Prints what it got. */
const [store, index, list] = process.argv.slice(2) as [string, string, string];
const pinned = JSON.parse(readFileSync(list, 'utf8')) as PinnedWheel[];
const env = { PIP_INDEX_URL: index };
const quiet = (): void => undefined;
const host: Host = {
  env,
  cwd: '/',
  clock: systemClock,
  fetch: createFetch(env),
  findPrograms: () => [],
  interruptible: (work) => work(new AbortController().signal),
  run: () => Promise.reject(new Error('nothing is run')),
  storeDirectory: store,
  at: () => host,
  log: {
    out: quiet,
    info: quiet,
    debug: quiet,
    diagnostic: quiet,
    group: (_title, work) => work(),
    progress: quiet,
    mask: quiet,
  },
};
const { wheels, downloaded, reused } = await fetchWheels(pinned, {
  host,
  indexes: readIndexOptions(host, '/'),
  offline: false,
  root: '/',
});
process.stdout.write(
  JSON.stringify({ count: wheels.length, downloaded: downloaded.count, reused: reused.count }),
);
