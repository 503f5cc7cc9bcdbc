import type { Clock, Host, HttpAnswer } from '../host/types.ts';
import { UserError } from '../host/types.ts';
import { displayUrl, withoutCredentials } from './credentials.ts';
import { FetchFailure } from './failure.ts';
import type { IndexOptions } from './indexes.ts';

export interface NetworkContext {
  readonly host: Pick<Host, 'fetch' | 'clock' | 'log'>;
  readonly indexes: IndexOptions;
  /** Origins that failed a whole round of tries and are not tried again. */
  readonly deadOrigins: Set<string>;
}

interface RequestOptions {
  readonly headers: Readonly<Record<string, string>>;
  /** The URL is, or comes from, an index that the user named: it and its redirects may be on a private network. */
  readonly isOwn: boolean;
  readonly signal: AbortSignal;
  /** The content is not verified otherwise: only https is allowed, except for origins that the user named. */
  readonly needsTls?: boolean;
}

/** A response and its final URL. */
interface RequestResult {
  readonly answer: HttpAnswer;
  readonly url: URL;
  /** Credentials were sent for it. */
  readonly isLoggedIn: boolean;
}

const MAX_REDIRECTS = 5;
const MAX_TRIES = 5;
const FIRST_DELAY = 500;
/** Milliseconds that servers may ask for with `Retry-After`, over all tries of a request. */
const MAX_RETRY_AFTER = 60_000;
/** Timeouts in milliseconds: without a byte, and for a whole try. */
const IDLE_LIMIT = 30_000;
const TOTAL_LIMIT = 30 * 60_000;
/** After this many early wake-ups in a row, the clock is assumed not to wait. */
const MAX_EARLY = 20;

/**
 * Makes a `GET` request and follows up to five redirects. Credentials are sent only to their own origin, decided at
 * each step. Returns the response whatever its status, and its final URL.
 * @throws FetchFailure if there is no response or an address is refused
 */
export async function request(
  from: string,
  options: RequestOptions,
  context: NetworkContext,
): Promise<RequestResult> {
  let url = parseHttpUrl(from, context);
  for (let redirects = 0; ; redirects += 1) {
    const isNamed = context.indexes.ownOrigins.has(url.origin);
    if (options.needsTls === true && url.protocol !== 'https:' && !isNamed && !options.isOwn) {
      throw new FetchFailure(
        'refused',
        `${displayUrl(url)} uses plain HTTP, and there is no hash to verify it`,
      );
    }
    const authorization = context.indexes.credentials.authorization(url, isNamed);
    const answer = await send(url, options.isOwn || isNamed, authorization, options, context);
    const location = answer.headers.get('location');
    if (![301, 302, 303, 307, 308].includes(answer.status) || location === undefined)
      return { answer, url, isLoggedIn: authorization !== undefined };
    answer.drop();
    if (redirects === MAX_REDIRECTS) {
      throw new FetchFailure('unreachable', `${displayUrl(from)} redirects more than ${MAX_REDIRECTS} times`);
    }
    const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
    if (next === undefined)
      throw new FetchFailure('unreachable', `${displayUrl(url)} redirects to an invalid URL`);
    // A server may redirect as it likes, but it cannot make us send passwords.
    next.username = '';
    next.password = '';
    url = parseHttpUrl(next.href, context);
  }
}

function parseHttpUrl(text: string, context: NetworkContext): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw new FetchFailure('refused', `\`${displayUrl(text)}\` is not an http or https URL`);
  }
  return withoutCredentials(url, context.indexes.credentials, 'link');
}

async function send(
  url: URL,
  isOwn: boolean,
  authorization: string | undefined,
  options: RequestOptions,
  context: NetworkContext,
): Promise<HttpAnswer> {
  try {
    return await context.host.fetch(url.href, {
      headers: { ...options.headers, ...(authorization === undefined ? {} : { authorization }) },
      signal: options.signal,
      publicOnly: !isOwn,
      pipCertificates: context.indexes.pipCertificates,
    });
  } catch (error) {
    throw networkFailure(url, error);
  }
}

/** Invalid certificates stay invalid. */
const CERTIFICATE_CODES = /CERT|SELF_SIGNED|UNABLE_TO_|ERR_TLS/;
/** There was no response at all. */
const deadCodes = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ETIMEDOUT',
]);

/** Converts an exception of `fetch` or of a body. */
export function networkFailure(url: URL, error: unknown): unknown {
  if (error instanceof FetchFailure || error instanceof UserError || !(error instanceof Error)) return error;
  const code = codeOf(error) ?? codeOf(error.cause);
  if (code === 'ERR_PRIVATE_ADDRESS')
    return new FetchFailure('refused', `${displayUrl(url)}: ${error.message}`);
  const cause = code ?? error.message;
  if (code !== undefined && CERTIFICATE_CODES.test(code))
    return new FetchFailure('untrusted', `the certificate of ${url.origin} is not trusted: ${cause}`, {
      deadOrigin: url.origin,
      notes: lookedAt(error),
    });
  return new FetchFailure('unreachable', `${displayUrl(url)}: ${cause}`, {
    isRetriable: true,
    ...(code !== undefined && deadCodes.has(code) ? { deadOrigin: url.origin } : {}),
  });
}

/** What was looked at for an authority that vouches for the server; see `createFetch`. */
function lookedAt(error: Error): readonly string[] {
  const { trusted } = error as { readonly trusted?: readonly string[] };
  return trusted === undefined ? [] : [`looked at: ${trusted.join(', ')}`];
}

function codeOf(error: unknown): string | undefined {
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
}

/** Converts a status other than success. */
export function statusFailure({ url, answer, isLoggedIn }: RequestResult, clock: Clock): FetchFailure {
  const { status, statusText } = answer;
  const message = `${displayUrl(url)} answered ${status}${statusText === '' ? '' : ` ${statusText}`}`;
  if (status === 401 || status === 403 || status === 407) {
    const sent = isLoggedIn ? 'the credentials were rejected' : 'no credentials were sent';
    return new FetchFailure('unauthorized', `${message}: ${sent}`);
  }
  if (status === 404 || status === 410) return new FetchFailure('not-found', message);
  return new FetchFailure('unreachable', message, {
    isRetriable: [206, 408, 416, 425, 429, 500, 502, 503, 504].includes(status),
    retryAfter: retryAfter(answer.headers.get('retry-after'), clock),
  });
}

/** `Retry-After` (RFC 9110 10.2.3) in milliseconds. */
function retryAfter(value: string | undefined, clock: Clock): number | undefined {
  if (value === undefined) return undefined;
  const wait = /^\s*\d+\s*$/.test(value) ? Number(value) * 1000 : Date.parse(value) - clock.now();
  return Number.isNaN(wait) ? undefined : Math.max(wait, 0);
}

/**
 * Runs `attempt` up to five times, as long as its failure is retryable, with growing random pauses, and those that a
 * server asks for, a minute in all.
 * @throws FetchFailure the last one, with the number of tries
 */
export async function withRetries<T>(
  origin: string,
  context: NetworkContext,
  attempt: () => Promise<T>,
): Promise<T> {
  const { clock, log } = context.host;
  let patience = MAX_RETRY_AFTER;
  for (let tries = 1; ; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      const isLast = tries === MAX_TRIES || context.deadOrigins.has(origin);
      if (!error.isRetriable || isLast) {
        if (error.deadOrigin !== undefined) context.deadOrigins.add(error.deadOrigin);
        // A certificate error is reported once per host, so its text does not depend on earlier requests.
        if (tries === 1 || error.kind === 'untrusted') throw error;
        throw new FetchFailure(error.kind, `${error.message} (${tries} tries)`);
      }
      log.debug(`${error.message}; retrying`);
      const pause = FIRST_DELAY * 2 ** (tries - 1) * (0.5 + Math.random());
      const asked = Math.min(error.retryAfter ?? 0, patience);
      patience -= asked;
      await clock.sleep(Math.max(pause, asked));
    }
  }
}

/**
 * Runs `work` with a signal that aborts when `beat` was not called for 30 seconds, or after half an hour in all.
 * @throws FetchFailure instead of the abort
 */
export async function withinLimits<T>(
  url: string,
  clock: Clock,
  work: (signal: AbortSignal, beat: () => void) => Promise<T>,
): Promise<T> {
  const aborted = new AbortController();
  const finished = new AbortController();
  const start = clock.elapsed();
  let last = start;
  const watch = async (): Promise<void> => {
    for (let early = 0; early < MAX_EARLY && !finished.signal.aborted;) {
      const now = clock.elapsed();
      const left = Math.min(last + IDLE_LIMIT, start + TOTAL_LIMIT) - now;
      if (left <= 0) {
        aborted.abort();
        return;
      }
      await clock.sleep(left, finished.signal);
      // A timer of a busy process may fire early, so one early end is ignored. A clock that never waits (in a test)
      // does not limit time: waiting for it forever would block everything else.
      early = clock.elapsed() - now < left / 2 ? early + 1 : 0;
    }
  };
  void watch();
  try {
    return await work(aborted.signal, () => {
      last = clock.elapsed();
    });
  } catch (error) {
    if (!aborted.signal.aborted) {
      // Closes a connection whose content was not read completely.
      aborted.abort();
      throw error;
    }
    const isIdle = clock.elapsed() - start < TOTAL_LIMIT;
    throw new FetchFailure(
      'unreachable',
      isIdle
        ? `${displayUrl(url)}: no data received for ${IDLE_LIMIT / 1000} seconds`
        : `${displayUrl(url)}: the download took longer than ${TOTAL_LIMIT / 60_000} minutes`,
      { isRetriable: isIdle },
    );
  } finally {
    // With a reason, for which Node makes no exception with a stack (0.3 ms).
    finished.abort('finished');
  }
}
