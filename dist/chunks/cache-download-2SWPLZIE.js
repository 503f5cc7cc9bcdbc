import {
  downloadCache,
  getCacheEntry,
  getCacheFileName,
  getCacheMode,
  getCacheServiceVersion,
  getCacheVersion,
  getCompressionMethod,
  internalCacheTwirpClient,
  isCacheReadable
} from "./chunk-3CXPMGZS.js";
import "./chunk-CCEI4TNX.js";
import {
  mkdtemp,
  rm
} from "./chunk-PXN52QVZ.js";
import {
  tmpdir
} from "./chunk-V3QGTWZC.js";
import {
  join
} from "./chunk-HICPIWJH.js";
import "./chunk-SEWDMQ6Q.js";

// src/host/cache-download.ts
async function restoreArchive(path, key, prefixes, read) {
  if (!isCacheReadable(getCacheMode())) return void 0;
  const method = await getCompressionMethod();
  const found = getCacheServiceVersion() === "v2" ? await find(path, key, prefixes, method) : await findInOldService(path, key, prefixes, method);
  if (found === void 0) return void 0;
  const directory = await mkdtemp(join(process.env["RUNNER_TEMP"] ?? tmpdir(), "lambda-package-cache-"));
  try {
    const archive = join(directory, getCacheFileName(method));
    await downloadCache(found.url, archive, { useAzureSdk: true });
    await read(archive);
    return found.key;
  } finally {
    await rm(directory, { recursive: true, force: true }).catch(() => void 0);
  }
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
