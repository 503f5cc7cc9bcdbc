import { displayUrl } from './credentials.ts';
import { FetchFailure } from './failure.ts';
import { ACCEPT_INDEX, parseIndexPage } from './index-page.ts';
import type { IndexFile } from './index-page.ts';
import { indexesOf, type IndexOptions } from './indexes.ts';
import { networkFailure, request, statusFailure, withRetries, withinLimits } from './request.ts';
import type { NetworkContext } from './request.ts';
import type { Host, HttpAnswer } from '../host/types.ts';

/** The largest pages of the public index are about 20 MB. Bytes. */
const MAX_PAGE_SIZE = 64 * 1024 * 1024;

/** The files of a page, and whether it is the user's own, so that its links may lead into a private network. */
interface ProjectPage {
  readonly files: readonly IndexFile[];
  readonly isOwn: boolean;
}

/** Pages of indexes, each read once. */
export interface Projects {
  /** The page of `project` (PEP 503 name) at the index `index`. @throws FetchFailure */
  page(index: string, project: string): Promise<ProjectPage>;
  /** A page with links of several projects. @throws FetchFailure */
  links(url: string): Promise<ProjectPage>;
}

export function createProjects(context: NetworkContext): Projects {
  const pages = new Map<string, Promise<ProjectPage>>();
  const once = (url: string, named: string): Promise<ProjectPage> => {
    const page = pages.get(url) ?? readPage(url, context.indexes.ownPages.has(named), context);
    pages.set(url, page);
    return page;
  };
  return {
    page: (index, project) => once(projectUrl(index, project), index),
    links: (url) => once(url, url),
  };
}

/**
 * Every file that the user's indexes offer for a project, the first index's first. An index without the project adds
 * nothing.
 * @param project normalized (PEP 503)
 * @throws FetchFailure if an index is unreachable
 */
export async function listProjectFiles(
  project: string,
  context: { readonly host: Pick<Host, 'fetch' | 'clock' | 'log'>; readonly indexes: IndexOptions },
): Promise<readonly IndexFile[]> {
  const projects = createProjects({ ...context, deadOrigins: new Set() });
  const pages = await Promise.all(
    indexesOf(project, context.indexes).map(async (index) => {
      try {
        return (await projects.page(index.url, project)).files;
      } catch (error) {
        if (error instanceof FetchFailure && error.kind === 'not-found') return [];
        throw error;
      }
    }),
  );
  return pages.flat();
}

function projectUrl(index: string, project: string): string {
  const url = new URL(index);
  url.pathname += `${encodeURIComponent(project)}/`;
  return url.href;
}

async function readPage(from: string, isOwn: boolean, context: NetworkContext): Promise<ProjectPage> {
  const headers = { accept: ACCEPT_INDEX, 'accept-encoding': 'gzip' };
  return get(from, { headers, isOwn, limit: MAX_PAGE_SIZE }, context, (bytes, headers, url) => ({
    files: parseIndexPage(bytes.toString('utf8'), headers.get('content-type') ?? '', url.href),
    isOwn,
  }));
}

/**
 * The content at a URL, up to `limit` bytes.
 * @param isOwn it comes from an index that the user named
 * @throws FetchFailure
 */
export function downloadText(
  url: string,
  isOwn: boolean,
  limit: number,
  context: NetworkContext,
): Promise<Buffer> {
  return get(
    url,
    { headers: { accept: '*/*', 'accept-encoding': 'gzip' }, isOwn, limit },
    context,
    (bytes) => bytes,
  );
}

interface GetOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly isOwn: boolean;
  /** Bytes. */
  readonly limit: number;
}

async function get<T>(
  from: string,
  options: GetOptions,
  context: NetworkContext,
  read: (bytes: Buffer, headers: HttpAnswer['headers'], url: URL) => T,
): Promise<T> {
  const origin = URL.canParse(from) ? new URL(from).origin : '';
  return withRetries(origin, context, () =>
    withinLimits(from, context.host.clock, async (signal, beat) => {
      const result = await request(from, { ...options, signal }, context);
      const { answer, url } = result;
      if (answer.status !== 200) {
        answer.drop();
        throw statusFailure(result, context.host.clock);
      }
      return read(await readContent(answer, url, options.limit, beat), answer.headers, url);
    }),
  );
}

async function readContent(answer: HttpAnswer, url: URL, limit: number, beat: () => void): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    await answer.read((bytes) => {
      beat();
      size += bytes.length;
      if (size > limit) {
        throw new FetchFailure('unreachable', `${displayUrl(url)} has more than ${limit} bytes`);
      }
      pieces.push(bytes);
      return undefined;
    });
  } catch (error) {
    throw networkFailure(url, error);
  }
  return Buffer.concat(pieces);
}
