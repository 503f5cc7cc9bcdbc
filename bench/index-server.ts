/**
 * An index of wheels on localhost (PEP 691 JSON, PEP 658 metadata, ranges) as a separate process:
 * `node bench/index-server.ts DIRECTORY` prints its URL and serves until its stdin ends.
 */
import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, statSync } from 'node:fs';
import http from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { readMember } from '../src/archive/read-member.ts';
import { readZipMembers } from '../src/archive/read-zip.ts';
import { hashFile } from '../src/wheels/store.ts';

interface Served {
  readonly filename: string;
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
  readonly metadata: Buffer;
}

async function describe(directory: string, filename: string): Promise<Served> {
  const path = join(directory, filename);
  const member = (await readZipMembers(path)).find(({ name }) => /^[^/]+\.dist-info\/METADATA$/.test(name))!;
  const metadata = await readMember(path, member);
  return { filename, path, size: statSync(path).size, sha256: await hashFile(path), metadata };
}

const directory = process.argv[2]!;
const names = readdirSync(directory).filter((name) => name.endsWith('.whl'));
const served = new Map<string, Served>();
for (const name of names) served.set(name, await describe(directory, name));

function projectPage(project: string): string {
  const files = [...served.values()].filter(
    ({ filename }) =>
      filename
        .split('-', 1)[0]!
        .toLowerCase()
        .replaceAll(/[-_.]+/g, '-') === project,
  );
  return JSON.stringify({
    meta: { 'api-version': '1.1' },
    name: project,
    versions: [...new Set(files.map(({ filename }) => filename.split('-')[1]))],
    files: files.map(({ filename, sha256, size, metadata }) => ({
      filename,
      url: `/files/${filename}`,
      size,
      hashes: { sha256 },
      'core-metadata': { sha256: createHash('sha256').update(metadata).digest('hex') },
    })),
  });
}

function sendFile(request: IncomingMessage, response: ServerResponse, file: Served): void {
  const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
  const start = Number(range?.[1] ?? 0);
  const end = range?.[2] ? Number(range[2]) : file.size - 1;
  response.writeHead(range === null ? 200 : 206, {
    'accept-ranges': 'bytes',
    'content-length': end - start + 1,
    'content-type': 'application/octet-stream',
    etag: `"${file.sha256}"`,
    ...(range === null ? {} : { 'content-range': `bytes ${start}-${end}/${file.size}` }),
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file.path, { start, end, highWaterMark: 1024 * 1024 }).pipe(response);
}

const server = http.createServer((request, response) => {
  const page = /^\/simple\/([^/]+)\/$/.exec(request.url ?? '');
  const file = /^\/files\/([^/]+\.whl)(\.metadata)?$/.exec(decodeURIComponent(request.url ?? ''));
  const found = file === null ? undefined : served.get(file[1]!);
  if (page !== null) {
    response.writeHead(200, { 'content-type': 'application/vnd.pypi.simple.v1+json' });
    response.end(projectPage(page[1]!));
  } else if (found !== undefined && file?.[2] === undefined) sendFile(request, response, found);
  else {
    response.statusCode = found === undefined ? 404 : 200;
    response.end(found?.metadata);
  }
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`http://127.0.0.1:${(server.address() as AddressInfo).port}\n`);
});
process.stdin.resume().on('end', () => process.exit(0));
