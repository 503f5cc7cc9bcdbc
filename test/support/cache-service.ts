import type { IncomingMessage, ServerResponse } from 'node:http';

export interface CacheEntry {
  readonly key: string;
  readonly version: string;
  bytes: Buffer;
  /** Whether the client has said that all of it is there; others have no part of it before. */
  isWhole: boolean;
}

/** The cache service, version 2: three calls (`github.actions.results.api.v1.CacheService`) and a blob store. */
export function cacheService(
  entries: CacheEntry[],
): (request: IncomingMessage, response: ServerResponse) => void {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const origin = `http://${request.headers.host ?? ''}`;
    const { pathname } = new URL(request.url ?? '', origin);
    const blob = /^\/blobs\/store\/(\d+)$/.exec(pathname)?.[1];
    if (blob !== undefined) {
      if (request.method === 'GET') return void response.end(entries[Number(blob)]!.bytes);
      entries[Number(blob)]!.bytes = body;
      return void response.writeHead(201, { etag: '"x"', 'last-modified': new Date(0).toUTCString() }).end();
    }
    const asked = JSON.parse(body.toString()) as { key: string; version: string; restore_keys?: string[] };
    const url = (index: number): string => `${origin}/blobs/store/${index}?sig=x`;
    const say = (value: object): void =>
      void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
    switch (pathname.split('/').at(-1)) {
      case 'CreateCacheEntry': {
        const has = (one: CacheEntry): boolean =>
          one.isWhole && one.key === asked.key && one.version === asked.version;
        if (entries.some(has)) {
          say({ ok: false, message: 'it is there' });
          return;
        }
        entries.push({ key: asked.key, version: asked.version, bytes: Buffer.alloc(0), isWhole: false });
        say({ ok: true, signed_upload_url: url(entries.length - 1) });
        return;
      }
      case 'FinalizeCacheEntryUpload': {
        const own = entries.findLast(({ key, version }) => key === asked.key && version === asked.version);
        if (own !== undefined) own.isWhole = true;
        say({ ok: true, entry_id: '1' });
        return;
      }
      default: {
        const same = entries.filter(({ version, isWhole }) => isWhole && version === asked.version);
        const found =
          same.find(({ key }) => key === asked.key) ??
          same.findLast(({ key }) => (asked.restore_keys ?? []).some((each) => key.startsWith(each)));
        say(
          found === undefined
            ? { ok: false }
            : { ok: true, signed_download_url: url(entries.indexOf(found)), matched_key: found.key },
        );
        return;
      }
    }
  };
  return (request, response) =>
    void answer(request, response).catch((error: unknown) => {
      // A client that is killed leaves its request unfinished.
      if (request.complete) throw error;
    });
}
