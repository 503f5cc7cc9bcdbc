import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { readTar } from '../../src/archive/read-tar.ts';
import { createActionsCache } from '../../src/host/cache.ts';

/**
 * A process of its own that uses the Actions cache: `cache-process.ts restore|save PATH KEY PREFIX`. Prints the key that
 * was found, and each file of the archive with its SHA-256.
 */
const [action, path, key, prefix] = process.argv.slice(2) as [string, string, string, string];
const cache = createActionsCache(process.env);
if (!cache.isAvailable()) throw new Error('there is no cache');
const files: string[] = [];
let beats = 0;
const beat = (): void => void (beats += 1);
async function read(archive: string): Promise<void> {
  const bytes = readFileSync(archive);
  // eslint-disable-next-line @typescript-eslint/require-await
  const pieces = async function* () {
    yield bytes[0] === 0x1f ? gunzipSync(bytes) : zstdDecompressSync(bytes);
  };
  await readTar(pieces(), (file) => {
    const hash = createHash('sha256');
    return Promise.resolve({
      write: (piece) => Promise.resolve(void hash.update(piece)),
      end: () => Promise.resolve(void files.push(`${file.path}=${hash.digest('hex')}`)),
    });
  });
}
if (action === 'save') await cache.save(path, key, beat);
else {
  const found = await cache.restore(path, key, [prefix], read, beat);
  process.stdout.write(`\nbeats=${beats}\nfound=${found ?? 'nothing'}\n${files.join('\n')}\n`);
}
process.exit(0);
