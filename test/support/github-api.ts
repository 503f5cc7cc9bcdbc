import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** A comment as the API has it. */
interface StoredComment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string; readonly type: string };
  readonly html_url: string;
}

/** What one request gets instead of an answer. */
interface Fault {
  readonly method: string;
  readonly path: RegExp;
  /** 0: the connection is reset. */
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly message?: string;
  /** Done all the same, before it fails. */
  readonly isDone?: boolean;
  times: number;
}

export interface GitHubDouble {
  readonly url: string;
  readonly comments: StoredComment[];
  readonly faults: Fault[];
  /** `METHOD path`, in order. */
  readonly asked: string[];
  /** Of pull request 7. */
  head: string;
  /** What is called once before the next comment is created: another run. */
  beforeCreation: (() => void) | undefined;
  readonly viewer: string;
  add(body: string, login?: string, type?: string): StoredComment;
}

/** The part of GitHub's API that comments need, on the loopback, for repository `acme/shop` and its pull request 7. */
export async function startGitHub(): Promise<GitHubDouble> {
  let next = 100;
  const double: GitHubDouble = {
    url: '',
    comments: [],
    faults: [],
    asked: [],
    head: 'ab'.repeat(20),
    beforeCreation: undefined,
    viewer: 'github-actions[bot]',
    add: (body, login = 'somebody', type = 'User') => {
      const id = next++;
      const one = {
        id,
        body,
        user: { login, type },
        html_url: `https://github.com/acme/shop/pull/7#issuecomment-${id}`,
      };
      double.comments.push(one);
      return one;
    },
  };
  const server = http.createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (piece: string) => (text += piece));
    request.on('end', () => {
      const { method = '', url = '' } = request;
      double.asked.push(`${method} ${url}`);
      const answer = (
        status: number,
        body?: unknown,
        headers: Readonly<Record<string, string>> = {},
      ): void => {
        response.writeHead(status, { 'content-type': 'application/json', ...headers });
        response.end(body === undefined ? '' : JSON.stringify(body));
      };
      if (request.headers.authorization !== 'Bearer the-token') {
        answer(401, { message: 'Bad credentials' });
        return;
      }
      const fault = double.faults.find((one) => one.times > 0 && one.method === method && one.path.test(url));
      if (fault !== undefined) {
        fault.times--;
        if (fault.isDone === true) handle(double, method, url, text, () => undefined);
        if (fault.status === 0) request.socket.destroy();
        else answer(fault.status, { message: fault.message ?? 'a fault' }, fault.headers);
        return;
      }
      handle(double, method, url, text, answer);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return Object.assign(double, { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

function handle(
  double: GitHubDouble,
  method: string,
  url: string,
  text: string,
  answer: (status: number, body?: unknown) => void,
): void {
  const { pathname, searchParams } = new URL(url, 'http://double');
  const body = text === '' ? {} : (JSON.parse(text) as Readonly<Record<string, string>>);
  const pull = {
    number: 7,
    head: { sha: double.head, repo: { id: 2, owner: { login: 'stranger' } } },
  };
  const one = /^\/repos\/acme\/shop\/issues\/comments\/(\d+)$/.exec(pathname);
  if (pathname === '/graphql') {
    answer(200, { data: { viewer: { login: double.viewer } } });
  } else if (pathname === '/repos/acme/shop/pulls/7') {
    answer(200, pull);
  } else if (pathname === '/repos/acme/shop/pulls') {
    answer(200, searchParams.get('head') === 'stranger:feature' ? [pull] : []);
  } else if (pathname === '/repos/acme/shop/issues/7/comments' && method === 'GET') {
    const [page, size] = [Number(searchParams.get('page') ?? 1), Number(searchParams.get('per_page') ?? 30)];
    answer(200, double.comments.slice((page - 1) * size, page * size));
  } else if (pathname === '/repos/acme/shop/issues/7/comments' && method === 'POST') {
    const other = double.beforeCreation;
    double.beforeCreation = undefined;
    other?.();
    if (body['body']!.length > 65_536)
      answer(422, { message: 'body is too long (maximum is 65536 characters)' });
    else answer(201, double.add(body['body']!, double.viewer, 'Bot'));
  } else if (one !== null) {
    const index = double.comments.findIndex(({ id }) => id === Number(one[1]));
    const comment = double.comments[index];
    if (comment === undefined) answer(404, { message: 'Not Found' });
    else if (comment.user.login !== double.viewer) answer(403, { message: 'Resource not accessible' });
    else if (method === 'DELETE') {
      double.comments.splice(index, 1);
      answer(204);
    } else if (body['body']!.length > 65_536) answer(422, { message: 'body is too long' });
    else {
      comment.body = body['body']!;
      answer(200, comment);
    }
  } else answer(404, { message: 'Not Found' });
}
