import {
  downloadCache,
  getCacheEntry,
  getCacheFileName,
  getCacheMode,
  getCacheServiceVersion,
  getCacheVersion,
  getCompressionMethod,
  inCacheDirectory,
  internalCacheTwirpClient,
  isCacheReadable,
  whileGrowing
} from "./chunk-CNYWKW7B.js";
import "./chunk-WUK2HK72.js";
import "./chunk-LKOLMDVT.js";
import {
  join
} from "./chunk-VILPUJHH.js";
import "./chunk-7X23XMYO.js";

// src/host/cache-download.ts
async function restoreArchive(path, key, prefixes, { read, beat }) {
  if (!isCacheReadable(getCacheMode())) return void 0;
  const method = await getCompressionMethod();
  const found = getCacheServiceVersion() === "v2" ? await find(path, key, prefixes, method) : await findInOldService(path, key, prefixes, method);
  beat();
  if (found === void 0) return void 0;
  return inCacheDirectory(async (directory) => {
    const archive = join(directory, getCacheFileName(method));
    const download = downloadCache(found.url, archive, { useAzureSdk: false, concurrentBlobDownloads: true });
    await whileGrowing(directory, beat, download);
    await read(archive);
    return found.key;
  });
}
async function find(path, key, prefixes, method) {
  const version = getCacheVersion([path], method, false);
  const request = { key, restoreKeys: [...prefixes], version };
  const answer = await internalCacheTwirpClient().GetCacheEntryDownloadURL(request);
  return answer.ok ? { key: answer.matchedKey, url: answer.signedDownloadUrl } : void 0;
}
async function findInOldService(path, key, prefixes, method) {
  const options = { compressionMethod: method, enableCrossOsArchive: false };
  const entry = await getCacheEntry([key, ...prefixes], [path], options);
  const { cacheKey, archiveLocation } = entry ?? {};
  return archiveLocation === void 0 || cacheKey === void 0 ? void 0 : { key: cacheKey, url: archiveLocation };
}
export {
  restoreArchive
};
