import { statSync } from 'node:fs';
import { saveCache } from '@actions/cache';
import { BlockBlobClient } from '@azure/storage-blob';
import { join } from 'node:path';
// The client's own modules: what it exports says nothing until it is done, so that a dead service cannot be told from a
// slow one.
import {
  getCacheFileName,
  getCacheVersion,
  getCompressionMethod,
} from '../../node_modules/@actions/cache/lib/internal/cacheUtils.js';
import {
  getCacheMode,
  getCacheServiceVersion,
  isCacheWritable,
} from '../../node_modules/@actions/cache/lib/internal/config.js';
import { internalCacheTwirpClient } from '../../node_modules/@actions/cache/lib/internal/shared/cacheTwirpClient.js';
import { createTar } from '../../node_modules/@actions/cache/lib/internal/tar.js';
import { inCacheDirectory, whileGrowing } from './cache-directory.ts';

/** As the client has it, bytes. */
const BLOCK_SIZE = 64 * 1024 * 1024;
/** A larger archive goes up in blocks, as the client does it, bytes. */
const MAX_SINGLE_UPLOAD = 128 * 1024 * 1024;
const BLOCKS_AT_ONCE = 8;
/** Between two signs of life of the old service's client, which gives none, milliseconds. */
const EVERY = 5000;

/**
 * Saves a directory in the Actions cache, see {@link Cache.save}. The client reads the runner's variables.
 * @param path relative to the workspace, with `/`
 * @throws Error when the service does not answer as it should
 */
export async function saveArchive(path: string, key: string, beat: () => void): Promise<void> {
  if (!isCacheWritable(getCacheMode())) return;
  if (getCacheServiceVersion() !== 'v2') {
    await saveInOldService(path, key, beat);
    return;
  }
  const method = await getCompressionMethod();
  await inCacheDirectory(async (directory) => {
    const archive = join(directory, getCacheFileName(method));
    await whileGrowing(directory, beat, createTar(directory, [path], method));
    beat();
    const { size } = statSync(archive);
    const entry = { key, version: getCacheVersion([path], method, false) };
    const service = internalCacheTwirpClient();
    const reserved = await service.CreateCacheEntry(entry);
    beat();
    // Another job has made it, or is making it.
    if (!reserved.ok) return;
    await new BlockBlobClient(reserved.signedUploadUrl).uploadFile(archive, {
      blockSize: BLOCK_SIZE,
      concurrency: BLOCKS_AT_ONCE,
      maxSingleShotSize: MAX_SINGLE_UPLOAD,
      onProgress: beat,
    });
    beat();
    const answer = await service.FinalizeCacheEntryUpload({ ...entry, sizeBytes: String(size) });
    if (!answer.ok) throw new Error(answer.message === '' ? 'the service did not keep it' : answer.message);
  });
}

/** Version 1 of the service, as GitHub Enterprise Server has it. The client logs a failed upload by itself. */
async function saveInOldService(path: string, key: string, beat: () => void): Promise<void> {
  const timer = setInterval(beat, EVERY);
  try {
    await saveCache([path], key);
  } finally {
    clearInterval(timer);
  }
}
