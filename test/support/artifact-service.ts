import { createHash } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

interface StoredArtifact {
  readonly name: string;
  readonly id: number;
  readonly mimeType: string;
  bytes: Buffer;
  isFinal: boolean;
}

export interface ArtifactService {
  /** Variables of the runner. */
  readonly env: Readonly<Record<string, string>>;
  readonly artifacts: StoredArtifact[];
  /** Names of methods, in order. */
  readonly calls: string[];
  /** The method that fails from now on. */
  failing: string | undefined;
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** GitHub's artifact service and the storage behind it, on the loopback (`github.actions.results.api.v1.ArtifactService`). */
export async function startArtifactService(): Promise<ArtifactService> {
  const double: ArtifactService = { env: {}, artifacts: [], calls: [], failing: undefined };
  const blocks = new Map<string, Map<string, Buffer>>();
  let url = '';
  const server = http.createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const content = Buffer.concat(pieces);
      const { pathname, searchParams } = new URL(request.url ?? '', url);
      if (pathname.startsWith('/twirp/')) twirp(pathname, content, response);
      else if (request.method === 'PUT') put(pathname, searchParams, content, response);
      else if (pathname === '/list') {
        const final = double.artifacts.filter(({ isFinal }) => isFinal);
        answer(
          response,
          200,
          final.map(({ name, id }) => ({ name, id })),
        );
      } else get(pathname, response);
    });
  });
  const answer = (response: http.ServerResponse, status: number, body: object): void => {
    response.writeHead(status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(body));
  };
  const twirp = (path: string, content: Buffer, response: http.ServerResponse): void => {
    const method = path.split('/').at(-1)!;
    double.calls.push(method);
    const asked = JSON.parse(content.toString()) as Record<string, string>;
    if (method === double.failing) {
      answer(response, 403, { code: 'permission_denied', msg: 'not today' });
      return;
    }
    const named = double.artifacts.filter(({ name }) => name === asked['name']);
    if (method === 'CreateArtifact') {
      if (named.length > 0) {
        answer(response, 409, {
          code: 'already_exists',
          msg: 'an artifact with this name already exists',
        });
        return;
      }
      const id = 1000 + double.calls.length;
      double.artifacts.push({
        name: asked['name']!,
        id,
        mimeType: asked['mime_type'] ?? '',
        bytes: Buffer.alloc(0),
        isFinal: false,
      });
      answer(response, 200, {
        ok: true,
        signed_upload_url: `${url}/store/${id}?sig=secret-signature`,
      });
      return;
    }
    if (method === 'FinalizeArtifact') {
      const [one] = named;
      const hash = `sha256:${createHash('sha256')
        .update(one?.bytes ?? '')
        .digest('hex')}`;
      const isRight =
        one !== undefined && asked['hash'] === hash && asked['size'] === String(one.bytes.length);
      if (isRight) one.isFinal = true;
      answer(response, 200, { ok: isRight, artifact_id: String(one?.id ?? 0) });
      return;
    }
    if (method === 'ListArtifacts') {
      const found = double.artifacts.filter(
        ({ isFinal, name, id }) =>
          isFinal &&
          (asked['name_filter'] === undefined || asked['name_filter'] === name) &&
          (asked['id_filter'] === undefined || asked['id_filter'] === String(id)),
      );
      answer(response, 200, {
        artifacts: found.map(({ name, id, bytes }) => ({
          ...{ workflow_run_backend_id: 'run', workflow_job_run_backend_id: 'job', name },
          ...{ database_id: String(id), size: String(bytes.length), created_at: '2026-01-01T00:00:00Z' },
        })),
      });
      return;
    }
    if (method === 'DeleteArtifact') {
      const index = double.artifacts.findIndex(({ name }) => name === asked['name']);
      const [gone] = double.artifacts.splice(index, 1);
      answer(response, 200, { ok: true, artifact_id: String(gone?.id ?? 0) });
      return;
    }
    if (method === 'GetSignedArtifactURL') {
      answer(response, 200, { signed_url: `${url}/store/${named[0]?.id ?? 0}?sig=other-signature` });
      return;
    }
    answer(response, 404, { code: 'bad_route', msg: method });
  };
  const put = (
    path: string,
    query: URLSearchParams,
    content: Buffer,
    response: http.ServerResponse,
  ): void => {
    const one = double.artifacts.find(({ id }) => path === `/store/${id}`);
    const known = blocks.get(path) ?? new Map<string, Buffer>();
    blocks.set(path, known);
    if (query.get('comp') === 'block') known.set(query.get('blockid')!, content);
    else if (one !== undefined && query.get('comp') === 'blocklist') {
      const ids = [...content.toString().matchAll(/<Latest>([^<]*)<\/Latest>/g)].map((match) => match[1]!);
      one.bytes = Buffer.concat(ids.map((id) => known.get(id)!));
    } else if (one !== undefined) one.bytes = content;
    response.writeHead(one === undefined ? 404 : 201, {
      'x-ms-request-id': '1',
      'x-ms-version': '2026-01-01',
    });
    response.end();
  };
  const get = (path: string, response: http.ServerResponse): void => {
    const one = double.artifacts.find(({ id }) => path === `/store/${id}`);
    response.writeHead(one === undefined ? 404 : 200, {
      'content-type': one?.mimeType ?? 'text/plain',
      'content-disposition': `attachment; filename="${one?.name ?? ''}"`,
    });
    response.end(one?.bytes);
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const token = `${part({ alg: 'none' })}.${part({ scp: 'Actions.Results:run:job' })}.x`;
  return Object.assign(double, {
    env: {
      ACTIONS_RESULTS_URL: `${url}/`,
      ACTIONS_RUNTIME_TOKEN: token,
      GITHUB_SERVER_URL: 'https://github.com',
    },
  });
}
