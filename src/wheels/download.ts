import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { BrokenAnswer } from '../host/types.ts';
import type { HttpAnswer } from '../host/types.ts';
import type { PinnedWheel } from '../requirements/types.ts';
import { displayUrl } from './credentials.ts';
import { FetchFailure } from './failure.ts';
import { networkFailure, request, statusFailure, withRetries, withinLimits } from './request.ts';
import type { NetworkContext } from './request.ts';
import { writeAll } from './store.ts';
import { createTemporary, discard, storeError } from './unfinished.ts';
import type { StoreHost } from './store.ts';
import type { Temporary } from './unfinished.ts';

/** Maximum size of a wheel whose lock does not state one. Bytes. */
const MAX_SIZE = 1024 * 1024 * 1024;
/** Amount hashed and written at once: connections deliver as little as 16 KB at a time. Bytes. */
const PIECE_SIZE = 512 * 1024;

export interface WheelSource {
  readonly url: string;
  /** It comes from an index named by the user. */
  readonly isOwn: boolean;
}

export interface DownloadContext extends NetworkContext {
  readonly host: NetworkContext['host'] & StoreHost;
  /** Called with the number of bytes received, negative when they are discarded. */
  readonly onBytes: (count: number) => void;
}

/** The state of a download; an interrupted one continues from there. */
interface Partial {
  readonly temporary: Temporary;
  hash: Hash;
  received: number;
  /** Strong `ETag` of the bytes received: `undefined` when they cannot be continued. */
  etag: string | undefined;
  /** Number of complete files with wrong content: a second one is not a coincidence. */
  mismatches: number;
}

/**
 * Downloads a wheel into an unfinished file of the store, hashing it as it arrives, and returns it when size and hash
 * match the lock. Otherwise nothing is kept.
 * @throws FetchFailure, or UserError when the store cannot be written
 */
export async function downloadWheel(
  source: WheelSource,
  wheel: Pick<PinnedWheel, 'sha256' | 'size'>,
  context: DownloadContext,
): Promise<Temporary> {
  return (await download(source, wheel, context)).temporary;
}

/**
 * Downloads a file without a known hash into an unfinished file of the store. Its hash is computed from what arrives.
 * @throws FetchFailure, or UserError when the store cannot be written
 */
export async function downloadUnpinned(
  source: WheelSource,
  context: DownloadContext,
): Promise<{ readonly temporary: Temporary; readonly sha256: string; readonly size: number }> {
  const partial = await download(source, { sha256: undefined, size: undefined }, context);
  return { temporary: partial.temporary, sha256: partial.hash.digest('hex'), size: partial.received };
}

/** What is known about a file before the download. */
interface Expected {
  readonly sha256: string | undefined;
  readonly size: number | undefined;
}

async function download(source: WheelSource, wheel: Expected, context: DownloadContext): Promise<Partial> {
  const temporary = await createTemporary(context.host);
  const partial: Partial = {
    temporary,
    hash: createHash('sha256'),
    received: 0,
    etag: undefined,
    mismatches: 0,
  };
  try {
    const origin = URL.canParse(source.url) ? new URL(source.url).origin : '';
    await withRetries(origin, context, () =>
      withinLimits(source.url, context.host.clock, (signal, beat) =>
        attempt(source, wheel, partial, { ...context, signal, beat }),
      ),
    );
    return partial;
  } catch (error) {
    context.onBytes(-partial.received);
    await discard(temporary);
    throw storeError(context.host, error);
  }
}

interface AttemptContext extends DownloadContext {
  readonly signal: AbortSignal;
  readonly beat: () => void;
}

async function attempt(
  source: WheelSource,
  wheel: Expected,
  partial: Partial,
  context: AttemptContext,
): Promise<void> {
  const headers = {
    accept: '*/*',
    // Compressing a zip again would only cost time.
    'accept-encoding': 'identity',
    ...(partial.etag === undefined || partial.received === 0
      ? {}
      : { range: `bytes=${partial.received}-`, 'if-range': partial.etag }),
  };
  const result = await request(
    source.url,
    {
      headers,
      isOwn: source.isOwn,
      signal: context.signal,
      needsTls: wheel.sha256 === undefined,
    },
    context,
  );
  const { answer, url } = result;
  context.beat();
  const isContinued = answer.status === 206 && continuesAt(answer, partial);
  if (!isContinued) await restart(partial, context);
  if (!isContinued && answer.status !== 200) {
    answer.drop();
    throw statusFailure(result, context.host.clock);
  }
  const limit = wheel.size ?? MAX_SIZE;
  const expected = expectedSize(answer, partial.received);
  if (expected !== undefined && expected > limit) {
    answer.drop();
    throw await mismatch(partial, context, sizeMessage(wheel, url, `${expected} bytes`));
  }
  await receive(answer, url, wheel, limit, partial, context);
  if (expected !== undefined && partial.received < expected) {
    throw new FetchFailure(
      'unreachable',
      `${displayUrl(url)} ended after ${partial.received} of ${expected} bytes`,
      { isRetriable: true },
    );
  }
  if (wheel.size !== undefined && partial.received !== wheel.size) {
    throw await mismatch(partial, context, sizeMessage(wheel, url, `${partial.received} bytes`));
  }
  const digest = partial.hash.copy().digest('hex');
  if (wheel.sha256 !== undefined && digest !== wheel.sha256) {
    throw await mismatch(
      partial,
      context,
      `${displayUrl(url)} has the SHA-256 ${digest}, but the lock says ${wheel.sha256}`,
    );
  }
}

async function receive(
  answer: HttpAnswer,
  url: URL,
  wheel: Expected,
  limit: number,
  partial: Partial,
  context: AttemptContext,
): Promise<void> {
  partial.etag = continuableTag(answer);
  const piece = Buffer.allocUnsafeSlow(PIECE_SIZE);
  let filled = 0;
  const flush = async (): Promise<void> => {
    const bytes = piece.subarray(0, filled);
    filled = 0;
    await writeAll(partial.temporary.handle, bytes, partial.received);
    partial.received += bytes.length;
    context.onBytes(bytes.length);
  };
  const take = (bytes: Uint8Array): Promise<void> | undefined => {
    const part = bytes.subarray(0, PIECE_SIZE - filled);
    piece.set(part, filled);
    partial.hash.update(part);
    filled += part.length;
    return filled < PIECE_SIZE ? undefined : flush().then(() => take(bytes.subarray(part.length)));
  };
  try {
    await answer.read((bytes) => {
      context.beat();
      if (partial.received + filled + bytes.length <= limit) return take(bytes);
      return mismatch(partial, context, sizeMessage(wheel, url, `more than ${limit} bytes`)).then(
        (failure) => {
          throw failure;
        },
      );
    });
  } catch (error) {
    if (!(error instanceof BrokenAnswer)) throw error;
    // What was received is kept: the next try may continue from there.
    await flush();
    throw networkFailure(url, error);
  }
  await flush();
}

function sizeMessage(wheel: Expected, url: URL, found: string): string {
  const said =
    wheel.size === undefined
      ? 'without a size in the lock, the limit is 1 GiB'
      : `the lock says ${wheel.size} bytes`;
  return `${displayUrl(url)} has ${found}, ${said}`;
}

/** Complete but wrong content. The first time, a broken transfer or a continued download may be the cause. */
async function mismatch(partial: Partial, context: DownloadContext, message: string): Promise<FetchFailure> {
  partial.mismatches += 1;
  await restart(partial, context);
  return new FetchFailure('hash-mismatch', message, { isRetriable: partial.mismatches < 2 });
}

async function restart(partial: Partial, context: DownloadContext): Promise<void> {
  const { received } = partial;
  partial.received = 0;
  partial.etag = undefined;
  // It may include bytes that are not written yet.
  partial.hash = createHash('sha256');
  if (received === 0) return;
  context.onBytes(-received);
  await partial.temporary.handle.truncate(0);
}

/** Size of the whole file according to the response; unknown when the content is encoded. */
function expectedSize({ headers }: HttpAnswer, received: number): number | undefined {
  const length = headers.get('content-length');
  if (length === undefined || !/^\d+$/.test(length) || headers.has('content-encoding')) return undefined;
  return received + Number(length);
}

/** Only a strong validator proves that the rest belongs to the same file (RFC 9110 13.1.5). */
function continuableTag({ headers }: HttpAnswer): string | undefined {
  const tag = headers.get('etag');
  const isPlain = !headers.has('content-encoding');
  return isPlain && tag?.startsWith('"') === true ? tag : undefined;
}

function continuesAt({ headers }: HttpAnswer, partial: Partial): boolean {
  const range = /^bytes (\d+)-/.exec(headers.get('content-range') ?? '');
  // Parts of two files must never be joined (RFC 9110 15.3.7.3).
  const isSame = (headers.get('etag') ?? partial.etag) === partial.etag;
  return isSame && range !== null && partial.received > 0 && Number(range[1]) === partial.received;
}
