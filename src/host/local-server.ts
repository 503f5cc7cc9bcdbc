import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import http from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream';
import type { LocalAnswer, ServeLocally } from './types.ts';

/**
 * A server on the loopback interface, for a program that we run. Every path starts with a random part, so that no
 * other program on the machine can use it.
 */
export const serveLocally: ServeLocally = async (answer) => {
  const secret = `/${randomBytes(16).toString('hex')}`;
  const server = http.createServer((request, response) => {
    response.on('error', () => undefined);
    const path = (request.url ?? '').split(/[?#]/, 1)[0]!;
    const isGet = request.method === 'GET' || request.method === 'HEAD';
    if (!isGet || !path.startsWith(`${secret}/`)) {
      send(response, { status: 404 });
      return;
    }
    answer(path.slice(secret.length)).then(
      (result) => send(response, result),
      () => send(response, { status: 500 }),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${secret}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

function send(response: ServerResponse, answer: LocalAnswer): void {
  const headers = answer.contentType === undefined ? {} : { 'content-type': answer.contentType };
  response.writeHead(answer.status, headers);
  if (answer.file === undefined) response.end(answer.text ?? '');
  else pipeline(createReadStream(answer.file), response, () => undefined);
}
