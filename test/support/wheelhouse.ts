import { createHash } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { ZipFile } from 'yazl';

export interface MadeWheel {
  readonly name: string;
  readonly version: string;
  readonly filename: string;
  readonly bytes: Buffer;
  readonly sha256: string;
  /** METADATA. */
  readonly metadata: string;
}

/** A wheel with the given files besides METADATA, WHEEL and RECORD. @param metadata further lines of METADATA */
export async function makeWheel(
  name: string,
  version: string,
  tag: string,
  files: Readonly<Record<string, string | Buffer>>,
  metadata: readonly string[] = [],
): Promise<MadeWheel> {
  const info = `${name}-${version}.dist-info`;
  const pure = tag.endsWith('-none-any');
  const headers = ['Metadata-Version: 2.1', `Name: ${name}`, `Version: ${version}`, ...metadata];
  const text = headers.map((line) => `${line}\n`).join('');
  const all: Record<string, string | Buffer> = {
    ...files,
    [`${info}/METADATA`]: text,
    [`${info}/WHEEL`]: `Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: ${String(pure)}\nTag: ${tag}\n`,
  };
  const record = Object.entries(all).map(([path, content]) => {
    const digest = createHash('sha256').update(content).digest('base64url');
    return `${path},sha256=${digest},${Buffer.byteLength(content)}`;
  });
  all[`${info}/RECORD`] = `${[...record, `${info}/RECORD,,`].join('\n')}\n`;
  const zip = new ZipFile();
  for (const [path, content] of Object.entries(all)) {
    zip.addBuffer(Buffer.from(content), path, { mtime: new Date(2020, 1, 1), mode: 0o100644 });
  }
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { name, version, filename: `${name}-${version}-${tag}.whl`, bytes, sha256, metadata: text };
}

export interface WheelServer {
  /** Without a final slash. */
  readonly url: string;
  /** `index` as `PIP_INDEX_URL`, so that the loopback counts as the user's own index. */
  readonly env: Readonly<Record<string, string>>;
  readonly seen: string[];
  stop(): void;
}

/** Serves wheels below `/files/` and as an index (PEP 503) below `/simple/`. */
export async function serveWheels(wheels: readonly MadeWheel[]): Promise<WheelServer> {
  const seen: string[] = [];
  const server = http.createServer((request, response) => {
    const path = request.url ?? '/';
    seen.push(path);
    const file = wheels.find((wheel) => path === `/files/${wheel.filename}`);
    const page = /^\/simple\/([^/]+)\/$/.exec(path);
    if (file !== undefined) response.end(file.bytes);
    else if (page !== null) {
      const links = wheels.filter((wheel) => wheel.name.toLowerCase().replaceAll('_', '-') === page[1]);
      response.setHeader('content-type', 'text/html');
      response.end(
        links
          .map((wheel) => `<a href="/files/${wheel.filename}#sha256=${wheel.sha256}">${wheel.filename}</a>`)
          .join('\n'),
      );
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, env: { PIP_INDEX_URL: `${url}/simple/` }, seen, stop: () => server.close() };
}

export interface LockedProject {
  readonly name: string;
  readonly version: string;
  readonly artifacts: readonly { readonly url: string; readonly sha256: string }[];
  readonly requires?: readonly string[];
  readonly requiresPython?: string;
}

/** A universal pex lock with these projects. */
export function pexLock(requirements: readonly string[], projects: readonly LockedProject[]): string {
  const lock = {
    allow_builds: true,
    allow_prereleases: false,
    allow_wheels: true,
    build_isolation: true,
    constraints: [],
    excluded: [],
    locked_resolves: [
      {
        locked_requirements: projects.map((project) => ({
          artifacts: project.artifacts.map(({ url, sha256 }) => ({ algorithm: 'sha256', hash: sha256, url })),
          project_name: project.name,
          requires_dists: project.requires ?? [],
          requires_python: project.requiresPython ?? null,
          version: project.version,
        })),
        platform_tag: null,
      },
    ],
    only_builds: [],
    only_wheels: [],
    overridden: [],
    path_mappings: {},
    pex_version: '2.105.2',
    pip_version: '26.2.1',
    prefer_older_binary: false,
    requirements,
    requires_python: ['==3.12.*'],
    resolver_version: 'pip-2020-resolver',
    style: 'universal',
    target_systems: ['linux'],
    transitive: true,
    use_pep517: null,
    use_system_time: false,
  };
  return `${JSON.stringify(lock, null, 2)}\n`;
}
