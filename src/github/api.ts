import type { Clock, Fetch, FetchOptions, HttpAnswer } from '../host/types.ts';
import { parseBoundedJson } from '../text/bounded-json.ts';
import { memberOf, textIn } from '../text/members.ts';

/** Tries of one request. */
const MOST_TRIES = 4;
/** A longer wait is not worth a comment. Milliseconds. */
const LONGEST_WAIT = 60_000;
/** Of one request. Milliseconds. */
const LONGEST_REQUEST = 30_000;
/** A page of 100 comments has at most 26 MB. Bytes. */
const LARGEST_ANSWER = 48 * 1024 * 1024;

/** The API of a GitHub server, with the token of a job. */
export interface GitHub {
  /** @param path e.g. `/repos/owner/name/issues/1/comments` @throws ApiError */
  rest(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: object): Promise<unknown>;
  /** @throws ApiError */
  graphql(query: string): Promise<unknown>;
}

/** What the API refuses, or does not answer after several tries. */
export class ApiError extends Error {
  /** 0 for no answer. */
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
  }
}

interface ApiContext {
  readonly fetch: Fetch;
  readonly clock: Clock;
  /** 0 ≤ x < 1, for jitter. */
  readonly random: () => number;
  readonly token: string;
  /** Without a final `/`. */
  readonly restUrl: string;
  readonly graphqlUrl: string;
}

export function openGitHub(context: ApiContext): GitHub {
  const { token, restUrl, graphqlUrl } = context;
  const headers = {
    authorization: `Bearer ${token}`,
    accept: 'application/vnd.github+json',
    'x-github-api-version': '2022-11-28',
    'content-type': 'application/json; charset=utf-8',
  };
  const ask = async (url: string, options: FetchOptions): Promise<unknown> => {
    const answer = await tried(context, url, { ...options, headers });
    return answer === '' ? undefined : parse(answer);
  };
  return {
    rest: (method, path, body) =>
      ask(restUrl + path, { method, ...(body !== undefined && { body: JSON.stringify(body) }) }),
    graphql: async (query) => {
      const answer = await ask(graphqlUrl, { method: 'POST', body: JSON.stringify({ query }) });
      const fault = textIn(memberOf(answer, 'errors', '0'), 'message');
      if (fault !== undefined) throw new ApiError(200, fault.slice(0, 300));
      return memberOf(answer, 'data');
    },
  };
}

function parse(text: string): unknown {
  try {
    return parseBoundedJson(text);
  } catch (error) {
    throw new ApiError(0, `the answer is not JSON (${(error as Error).message.slice(0, 100)})`);
  }
}

/** Asks until there is an answer that does not pass. @throws ApiError */
async function tried(context: ApiContext, url: string, options: FetchOptions): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    const { text, fault, wait } = await askOnce(context, url, options);
    if (fault === undefined) return text;
    // What creates something may have done so although it has not answered: whoever asks looks again.
    const mayRepeat = options.method !== 'POST' || fault.status === 429 || fault.status === 403;
    if (wait === undefined || !mayRepeat || attempt >= MOST_TRIES || wait > LONGEST_WAIT) throw fault;
    const usual = 1000 * 2 ** (attempt - 1) * (0.5 + context.random() / 2);
    await context.clock.sleep(Math.max(wait, usual));
  }
}

interface Try {
  readonly text: string;
  readonly fault?: ApiError;
  /** Milliseconds after which the request may be repeated; undefined for never. */
  readonly wait?: number;
}

async function askOnce({ fetch, clock }: ApiContext, url: string, options: FetchOptions): Promise<Try> {
  try {
    const answer = await fetch(url, { ...options, signal: AbortSignal.timeout(LONGEST_REQUEST) });
    const text = await contentOf(answer);
    if (answer.status >= 200 && answer.status < 300) return { text };
    const fault = new ApiError(answer.status, messageOf(answer, text));
    const wait = waitOf(answer, clock.now());
    return { text, fault, ...(wait !== undefined && { wait }) };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { text: '', fault: new ApiError(0, message), wait: 0 };
  }
}

async function contentOf(answer: HttpAnswer): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  await answer.read((bytes) => {
    size += bytes.length;
    if (size > LARGEST_ANSWER) throw new Error(`the answer has more than ${LARGEST_ANSWER} bytes`);
    pieces.push(bytes);
    return undefined;
  });
  return Buffer.concat(pieces).toString('utf8');
}

function messageOf({ status, statusText }: HttpAnswer, text: string): string {
  let said: string | undefined;
  try {
    said = textIn(parseBoundedJson(text), 'message');
  } catch {
    // An error page of some proxy.
  }
  return `${status} ${said?.slice(0, 300) ?? statusText}`.trim();
}

/** After how many milliseconds a refused request may be repeated (docs: "Rate limits for the REST API"). */
function waitOf({ status, headers }: HttpAnswer, now: number): number | undefined {
  const after = Number(headers.get('retry-after') ?? NaN);
  const isLimited = status === 429 || (status === 403 && isOver(headers));
  if (isLimited || status >= 500) {
    if (Number.isFinite(after)) return after * 1000;
    const reset = Number(headers.get('x-ratelimit-reset') ?? NaN) * 1000;
    return isOver(headers) && Number.isFinite(reset) ? Math.max(0, reset - now) : 0;
  }
  // So GitHub answers to what is submitted too quickly, besides what is wrong with it.
  return status === 422 ? 0 : undefined;
}

function isOver(headers: ReadonlyMap<string, string>): boolean {
  return headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0';
}
