import { numberIn, textIn } from '../text/members.ts';
import { ApiError, type GitHub } from './api.ts';
import type { PullRequest } from './pull-request.ts';

/** What a comment is to be. */
export interface CommentRequest {
  /** `owner/name`. */
  readonly repository: string;
  readonly pullRequest: PullRequest;
  /** Tells it apart from other comments: `[A-Za-z0-9_.-]{1,64}`. */
  readonly key: string;
  /** Markdown. */
  readonly text: string;
  /** There is something that a reviewer wants to know: otherwise no comment is created. */
  readonly hasNews: boolean;
}

export interface CommentResult {
  readonly what: 'created' | 'updated' | 'unchanged' | 'not needed' | 'outdated';
  readonly url: string | undefined;
}

/** Comments of one pull request, in pages of 100. */
const MOST_PAGES = 100;
const PAGE_SIZE = 100;

/**
 * Writes the comment of a pull request: one for each key, which is edited in place. A run whose commit is no longer the
 * head, or that is older than the one that wrote the comment, writes nothing.
 * @throws ApiError
 */
export async function writeComment(api: GitHub, request: CommentRequest): Promise<CommentResult> {
  const { repository, pullRequest } = request;
  const current = await api.rest('GET', `/repos/${repository}/pulls/${pullRequest.number}`);
  if (textIn(current, 'head', 'sha') !== pullRequest.head) return { what: 'outdated', url: undefined };
  const author = textIn(await api.graphql('query { viewer { login } }'), 'viewer', 'login');
  if (author === undefined) throw new ApiError(0, 'the API does not say whose token this is');
  const find = (): Promise<readonly OwnComment[]> => findOwn(api, request, author);
  const [first] = await find();
  if (first !== undefined) return update(api, request, first);
  if (!request.hasNews) return { what: 'not needed', url: undefined };
  const created = await create(api, request, find);
  return settle(api, request, created, await find());
}

interface OwnComment {
  readonly id: number;
  readonly url: string | undefined;
  readonly body: string;
  /** Run and attempt that wrote it. */
  readonly run: readonly [number, number];
}

/** The oldest first. Of each page only our own are kept: strangers may have written 10,000 with 65,536 characters each. */
async function findOwn(
  api: GitHub,
  { repository, pullRequest, key }: CommentRequest,
  author: string,
): Promise<readonly OwnComment[]> {
  const found: OwnComment[] = [];
  for (let page = 1; page <= MOST_PAGES; page++) {
    const path = `/repos/${repository}/issues/${pullRequest.number}/comments?per_page=${PAGE_SIZE}&page=${page}`;
    const comments = await api.rest('GET', path);
    if (!Array.isArray(comments)) throw new ApiError(0, 'the answer is not a list of comments');
    for (const one of ownComments(comments, key, author)) found.push(one);
    if (comments.length < PAGE_SIZE) break;
  }
  return found.sort((a, b) => a.id - b.id);
}

/** Comments with our marker that we have written: anybody can copy a marker. */
function ownComments(comments: readonly unknown[], key: string, author: string): readonly OwnComment[] {
  return comments.flatMap((one) => {
    const [id, body = '', login = ''] = [
      numberIn(one, 'id'),
      textIn(one, 'body'),
      textIn(one, 'user', 'login'),
    ];
    const isOurs = login === author || (login === `${author}[bot]` && textIn(one, 'user', 'type') === 'Bot');
    const marker =
      /^<!-- lambda-package:([A-Za-z0-9_.-]{1,64}) (\d{1,15})\.(\d{1,9}) [0-9a-f]{40,64} -->/.exec(body);
    if (id === undefined || !isOurs || marker?.[1] !== key) return [];
    const run = [Number(marker[2]), Number(marker[3])] as const;
    return [{ id, url: textIn(one, 'html_url'), body, run }];
  });
}

function bodyOf({ key, pullRequest, text }: CommentRequest): string {
  const { run, head } = pullRequest;
  return `<!-- lambda-package:${key} ${run.join('.')} ${head} -->\n${text}`;
}

async function update(api: GitHub, request: CommentRequest, one: OwnComment): Promise<CommentResult> {
  const { repository, pullRequest } = request;
  const [run, attempt] = pullRequest.run;
  const isNewer = one.run[0] > run || (one.run[0] === run && one.run[1] > attempt);
  if (isNewer) return { what: 'outdated', url: one.url };
  const body = bodyOf(request);
  // GitHub takes line ends of browsers for its own.
  if (one.body.replaceAll('\r\n', '\n').trimEnd() === body.trimEnd())
    return { what: 'unchanged', url: one.url };
  await api.rest('PATCH', `/repos/${repository}/issues/comments/${one.id}`, { body });
  return { what: 'updated', url: one.url };
}

/** Creates the comment. After an answer that says nothing it looks whether it is there. */
async function create(
  api: GitHub,
  request: CommentRequest,
  find: () => Promise<readonly OwnComment[]>,
): Promise<OwnComment | undefined> {
  const { repository, pullRequest } = request;
  for (let attempt = 1; ; attempt++) {
    try {
      const path = `/repos/${repository}/issues/${pullRequest.number}/comments`;
      const created = await api.rest('POST', path, { body: bodyOf(request) });
      const id = numberIn(created, 'id');
      return id === undefined
        ? undefined
        : { id, url: textIn(created, 'html_url'), body: '', run: pullRequest.run };
    } catch (error) {
      const mayRepeat =
        error instanceof ApiError && (error.status === 0 || error.status === 422 || error.status >= 500);
      if (!mayRepeat || attempt >= MOST_CREATIONS) throw error;
      const [found] = await find();
      if (found !== undefined) return found;
    }
  }
}

/** Tries to create the comment. */
const MOST_CREATIONS = 3;

/** Of two runs that have created one at the same time the older comment stays, with the text of the newer run. */
async function settle(
  api: GitHub,
  request: CommentRequest,
  created: OwnComment | undefined,
  found: readonly OwnComment[],
): Promise<CommentResult> {
  const [first] = found;
  if (created === undefined || first === undefined || first.id === created.id) {
    return { what: 'created', url: created?.url ?? first?.url };
  }
  const result = await update(api, request, first);
  await api.rest('DELETE', `/repos/${request.repository}/issues/comments/${created.id}`);
  return result;
}
