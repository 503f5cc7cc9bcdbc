import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { readTar, type TarSink } from '../archive/read-tar.ts';
import type { PinnedWheel } from '../requirements/types.ts';
import { keep, writeAll, type StoreHost } from './store.ts';
import { createTemporary, discard } from './unfinished.ts';
import type { MemberChecks } from './member-checks.ts';
import type { StoredWheel } from './types.ts';

/** Wheels are compressed already, so an honest archive is hardly larger when it is unpacked. */
const MOST_EXPANSION = 10;
const SMALL = 64 * 1024 * 1024;
/** Bytes of a wheel, as for a download. */
const MAX_SIZE = 1024 * 1024 * 1024;
/** Wheels whose members are checked, on other threads, while the next ones are unpacked. */
const CHECKED_AT_ONCE = 3;

export interface ArchiveContext {
  readonly host: StoreHost;
  /** Looks into the members of wheels while the caller goes on. */
  readonly checks?: MemberChecks | undefined;
  /** Ends the work at the next piece. */
  readonly stop: AbortSignal;
  /** A wheel that was there but cannot be used. */
  readonly onFault: (error: unknown) => void;
}

/**
 * Moves the `wanted` wheels of a restored archive, which anyone may have written, to the store. Nothing is unpacked
 * anywhere else: of each plain file that is named like a wanted wheel (`FOLDER/SHA256/NAME`), the bytes go to an
 * unfinished file of the store, and only what has the right hash becomes a wheel. Everything else in
 * the archive is skipped.
 * @param archive absolute path of a tar file compressed with gzip or zstd
 * @param folder the directory in the archive, relative, with `/`
 * @returns the wheels that are in the store now
 * @throws Error when the archive is damaged or expands too much
 */
export async function takeFromArchive(
  archive: string,
  folder: string,
  wanted: readonly PinnedWheel[],
  context: ArchiveContext,
): Promise<readonly StoredWheel[]> {
  const missing = new Map(wanted.map((wheel) => [`${folder}/${wheel.sha256}/${wheel.filename}`, wheel]));
  const kept: StoredWheel[] = [];
  const checks = new Set<Promise<void>>();
  const open = new Set<OpenWheel>();
  const check = async (wheel: OpenWheel): Promise<void> => {
    try {
      kept.push(await wheel.keep(context));
    } catch (error) {
      context.onFault(error);
    }
  };
  try {
    await readTar(unpacked(archive, context.stop), async ({ path, size }) => {
      const pinned = missing.get(path);
      if (pinned === undefined || size > MAX_SIZE || (pinned.size ?? size) !== size) return undefined;
      missing.delete(path);
      const wheel = await OpenWheel.create(context.host, pinned);
      open.add(wheel);
      return wheel.sink(async () => {
        open.delete(wheel);
        const running = check(wheel).then(() => void checks.delete(running));
        checks.add(running);
        if (checks.size >= CHECKED_AT_ONCE) await Promise.race(checks);
      });
    });
  } finally {
    for (const wheel of open) await wheel.discard();
    await Promise.all(checks);
  }
  return kept;
}

/** A wheel that is being unpacked, and hashed as it comes. */
class OpenWheel {
  readonly #pinned: PinnedWheel;
  readonly #temporary: Awaited<ReturnType<typeof createTemporary>>;
  readonly #hash = createHash('sha256');
  #size = 0;

  private constructor(pinned: PinnedWheel, temporary: Awaited<ReturnType<typeof createTemporary>>) {
    this.#pinned = pinned;
    this.#temporary = temporary;
  }

  static async create(host: StoreHost, pinned: PinnedWheel): Promise<OpenWheel> {
    return new OpenWheel(pinned, await createTemporary(host));
  }

  sink(end: () => Promise<void>): TarSink {
    return {
      write: async (bytes) => {
        this.#hash.update(bytes);
        await writeAll(this.#temporary.handle, bytes, this.#size);
        this.#size += bytes.length;
      },
      end,
    };
  }

  /** @throws Error when it is not the wanted wheel */
  async keep({ host, checks }: ArchiveContext): Promise<StoredWheel> {
    if (this.#hash.digest('hex') === this.#pinned.sha256) {
      return keep(host, this.#pinned, this.#temporary, checks);
    }
    await this.discard();
    throw new Error(`${this.#pinned.filename} there does not match the lock`);
  }

  async discard(): Promise<void> {
    await discard(this.#temporary);
  }
}

/** The content of a compressed file, piece by piece. @throws Error when it is damaged or expands too much */
async function* unpacked(archive: string, stop: AbortSignal): AsyncGenerator<Buffer> {
  const { size } = statSync(archive);
  const limit = SMALL + MOST_EXPANSION * size;
  let left = limit;
  for await (const piece of decompressed(archive)) {
    stop.throwIfAborted();
    left -= piece.length;
    if (left < 0) throw new Error(`the archive of ${size} bytes expands to more than ${limit}`);
    yield piece;
  }
}

async function* decompressed(archive: string): AsyncGenerator<Buffer> {
  const source = createReadStream(archive, { highWaterMark: 512 * 1024 });
  let inflater: ReturnType<typeof createGunzip> | ReturnType<typeof createZstdDecompress> | undefined;
  try {
    // Both programs are recognized by their first bytes (RFC 1952, RFC 8878).
    const start = await firstBytes(source);
    if (start.subarray(0, 2).equals(Buffer.from([0x1f, 0x8b])))
      inflater = createGunzip({ chunkSize: 512 * 1024 });
    else if (start.equals(Buffer.from([0x28, 0xb5, 0x2f, 0xfd]))) {
      inflater = createZstdDecompress({ chunkSize: 512 * 1024 });
    } else throw new Error('the archive is neither gzip nor zstd');
    source.on('error', (error) => inflater?.destroy(error));
    source.pipe(inflater);
    for await (const piece of inflater as AsyncIterable<Buffer>) yield piece;
  } finally {
    source.destroy();
    inflater?.destroy();
  }
}

/** The first four bytes, which stay in the stream. */
async function firstBytes(source: Readable): Promise<Buffer> {
  for (;;) {
    const start = source.read(4) as Buffer | null;
    if (start !== null) {
      source.unshift(start);
      return start.subarray(0, 4);
    }
    if (source.readableEnded || source.destroyed) throw source.errored ?? new Error('the archive ends early');
    await new Promise((resolve) => {
      source.once('readable', resolve).once('end', resolve).once('error', resolve);
    });
  }
}
