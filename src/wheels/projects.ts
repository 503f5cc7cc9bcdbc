import { displayUrl } from './credentials.ts';
import { FetchFailure } from './failure.ts';
import { ACCEPT_INDEX, parseIndexPage } from './index-page.ts';
import type { IndexFile } from './index-page.ts';
import type { IndexOptions } from './indexes.ts';
import { drop, networkFailure, request, statusFailure, withRetries, withinLimits } from './request.ts';
import type { NetworkContext } from './request.ts';
import type { Host } from '../host/types.ts';

/** The largest pages of the public index have about 20 MB. Bytes. */
const MAX_PAGE_SIZE = 128 * 1024 * 1024;

/** What a page offers, and whether it is the user's own, so that its links may lead into a private network. */
export interface ProjectPage {
  readonly files: readonly IndexFile[];
  readonly isOwn: boolean;
}

/** Pages of indexes, each read once. */
export interface Projects {
  /** The page of `project` (PEP 503 name) at the index `index`. @throws FetchFailure */
  page(index: string, project: string): Promise<ProjectPage>;
  /** A page with links of any projects. @throws FetchFailure */
  links(url: string): Promise<ProjectPage>;
}

export function createProjects(context: NetworkContext): Projects {
  const pages = new Map<string, Promise<ProjectPage>>();
  const once = (url: string): Promise<ProjectPage> => {
    const page = pages.get(url) ?? readPage(url, context);
    pages.set(url, page);
    return page;
  };
  return {
    page: (index, project) => once(projectUrl(index, project)),
    links: once,
  };
}

/**
 * Every file that the user's indexes offer for a project, the first index's first. An index that does not know the
 * project adds nothing.
 * @param project normalized (PEP 503)
 * @throws FetchFailure when an index cannot be asked
 */
export async function listProjectFiles(
  project: string,
  context: { readonly host: Pick<Host, 'fetch' | 'clock' | 'log'>; readonly indexes: IndexOptions },
): Promise<readonly IndexFile[]> {
  const projects = createProjects({ ...context, deadOrigins: new Set() });
  const pages = await Promise.all(
    context.indexes.indexes.map(async (index) => {
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

async function readPage(from: string, context: NetworkContext): Promise<ProjectPage> {
  return withRetries(new URL(from).origin, context, () =>
    withinLimits(from, context.host.clock, async (signal, beat) => {
      const headers = { accept: ACCEPT_INDEX, 'accept-encoding': 'gzip' };
      const { response, url, isOwn } = await request(from, { headers, isOwn: false, signal }, context);
      if (response.status !== 200) {
        await drop(response);
        throw statusFailure(url, response, context.host.clock);
      }
      const text = await readText(response, url, beat);
      return { files: parseIndexPage(text, response.headers.get('content-type') ?? '', url.href), isOwn };
    }),
  );
}

async function readText(response: Response, url: URL, beat: () => void): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      beat();
      size += chunk.length;
      if (size > MAX_PAGE_SIZE) {
        throw new FetchFailure('unreachable', `${displayUrl(url)} has more than ${MAX_PAGE_SIZE} bytes`);
      }
      chunks.push(chunk);
    }
  } catch (error) {
    throw networkFailure(url, error);
  }
  return Buffer.concat(chunks).toString('utf8');
}
