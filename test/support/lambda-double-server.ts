import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LambdaDouble } from './lambda-double.ts';
import type { Between } from './stand-in-aws.ts';

/** The double on the loopback, for the real AWS command line. */
export async function serveDouble(
  double: LambdaDouble,
  between: Between = (_request, pass) => pass(),
): Promise<{ readonly url: string; stop(): void }> {
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString('utf8');
      const { method = 'GET' } = request;
      const url = (request.url ?? '/').replace(/\/(?=\?|$)/, '');
      const isCall = url.includes('/invocations');
      if (isCall) double.events.push(text);
      const body = text === '' || isCall ? {} : (JSON.parse(text) as Record<string, unknown>);
      const asked = { operation: isCall ? 'invoke' : '', method, url, body };
      const answer = between(asked, () => double.handle(method, url, body));
      if (answer === undefined) return void request.socket.destroy();
      response.writeHead(answer.status, {
        'content-type': 'application/json',
        ...(answer.type !== undefined && { 'x-amzn-errortype': answer.type }),
        ...(isCall && answer.body['FunctionError'] !== undefined && { 'x-amz-function-error': 'Unhandled' }),
      });
      response.end(answer.status === 204 ? '' : (answer.payload ?? JSON.stringify(answer.body)));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() };
}
