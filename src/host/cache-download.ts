import { join } from 'node:path';
// The client's own modules, because what it exports unpacks an archive with `tar -P`, wherever its members lead.
import {
  downloadCache,
  getCacheEntry,
} from '../../node_modules/@actions/cache/lib/internal/cacheHttpClient.js';
import {
  getCacheFileName,
  getCacheVersion,
  getCompressionMethod,
} from '../../node_modules/@actions/cache/lib/internal/cacheUtils.js';
import { inCacheDirectory, whileGrowing } from './cache-directory.ts';
import {
  getCacheMode,
  getCacheServiceVersion,
  isCacheReadable,
} from '../../node_modules/@actions/cache/lib/internal/config.js';
import { internalCacheTwirpClient } from '../../node_modules/@actions/cache/lib/internal/shared/cacheTwirpClient.js';

interface Found {
  readonly key: string;
  /** Signed. */
  readonly url: string;
}

/**
 * Downloads the archive of an entry of the Actions cache and lets `read` read it, see {@link Cache.restore}. The client
 * reads the runner's variables.
 * @param path relative to the workspace, with `/`
 * @returns the key of the entry, undefined if there is none
 * @throws Error when the service does not answer as it should; what `read` throws
 */
export async function restoreArchive(
  path: string,
  key: string,
  prefixes: readonly string[],
  { read, beat }: { readonly read: (archive: string) => Promise<void>; readonly beat: () => void },
): Promise<string | undefined> {
  if (!isCacheReadable(getCacheMode())) return undefined;
  const method = await getCompressionMethod();
  const found =
    getCacheServiceVersion() === 'v2'
      ? await find(path, key, prefixes, method)
      : await findInOldService(path, key, prefixes, method);
  beat();
  if (found === undefined) return undefined;
  return inCacheDirectory(async (directory) => {
    const archive = join(directory, getCacheFileName(method));
    // The Azure client would write the file as a whole, and nobody could see that it grows.
    const download = downloadCache(found.url, archive, { useAzureSdk: false, concurrentBlobDownloads: true });
    await whileGrowing(directory, beat, download);
    await read(archive);
    return found.key;
  });
}

type Method = Awaited<ReturnType<typeof getCompressionMethod>>;

async function find(
  path: string,
  key: string,
  prefixes: readonly string[],
  method: Method,
): Promise<Found | undefined> {
  const version = getCacheVersion([path], method, false);
  const request = { key, restoreKeys: [...prefixes], version };
  const answer = await internalCacheTwirpClient().GetCacheEntryDownloadURL(request);
  return answer.ok ? { key: answer.matchedKey, url: answer.signedDownloadUrl } : undefined;
}

/** Version 1 of the service, as GitHub Enterprise Server has it. */
async function findInOldService(
  path: string,
  key: string,
  prefixes: readonly string[],
  method: Method,
): Promise<Found | undefined> {
  const options = { compressionMethod: method, enableCrossOsArchive: false };
  const entry = await getCacheEntry([key, ...prefixes], [path], options);
  const { cacheKey, archiveLocation } = entry ?? {};
  return archiveLocation === undefined || cacheKey === undefined
    ? undefined
    : { key: cacheKey, url: archiveLocation };
}
