import { createActionsCache } from '../../src/host/cache.ts';

/** A process of its own that uses the Actions cache: `cache-process.ts restore|save PATH KEY PREFIX`. */
const [action, path, key, prefix] = process.argv.slice(2) as [string, string, string, string];
const cache = createActionsCache(process.env);
if (!cache.isAvailable()) throw new Error('there is no cache');
if (action === 'save') await cache.save(path, key);
else process.stdout.write(`\nfound=${(await cache.restore(path, key, [prefix])) ?? 'nothing'}\n`);
process.exit(0);
