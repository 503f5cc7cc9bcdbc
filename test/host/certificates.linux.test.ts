import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:https';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import tls from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createFetch } from '../../src/host/network.ts';
import { createPrograms } from '../../src/host/run-process.ts';
import { fetchWheels } from '../../src/wheels/fetch-wheels.ts';
import { readIndexOptions } from '../../src/wheels/indexes.ts';
import { createLookUp } from '../../src/wheels/look-up.ts';
import { cleanEnvironment, projectRoot } from '../support/tools.ts';
import { failureOf, makeWheel, temporaryDirectory, testHost } from '../wheels/support.ts';

const fixtures = join(projectRoot, 'test', 'fixtures', 'tls');
const certificate = join(fixtures, 'certificate.pem');
let server: Server;
let url: string;
let connections = 0;

beforeAll(async () => {
  const [key, cert] = ['key.pem', 'certificate.pem'].map((name) => readFileSync(join(fixtures, name)));
  server = https.createServer({ key: key!, cert: cert! }, (_request, response) => response.end('hello'));
  server.on('connection', () => (connections += 1));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Two paths without a usable certificate, and one of a directory with the server's certificate among other things. */
function paths() {
  const directory = temporaryDirectory();
  const empty = join(directory, 'empty.pem');
  writeFileSync(empty, '');
  const folder = join(directory, 'certs');
  mkdirSync(folder);
  cpSync(certificate, join(folder, '1234abcd.0'));
  writeFileSync(join(folder, 'README'), 'not a certificate');
  symlinkSync(join(directory, 'nowhere'), join(folder, 'dangling'));
  return { empty, folder, absent: join(directory, 'absent') };
}

const status = async (env: Record<string, string>, pip?: string): Promise<number | string> => {
  const pipCertificates = pip === undefined ? undefined : { name: '`cert` of pip.conf', path: pip };
  try {
    const answer = await createFetch(env)(url, { pipCertificates });
    answer.drop();
    return answer.status;
  } catch (error) {
    return String((error as NodeJS.ErrnoException).code);
  }
};
const untrusted = 'DEPTH_ZERO_SELF_SIGNED_CERT';

describe('certificates are trusted', () => {
  test.each(['PIP_CERT', 'REQUESTS_CA_BUNDLE', 'CURL_CA_BUNDLE', 'SSL_CERT_FILE', 'NODE_EXTRA_CA_CERTS'])(
    'of the file in %s',
    async (name) => {
      expect(await status({ [name]: certificate })).toBe(200);
      expect(await status({ [name]: paths().empty })).toBe(untrusted);
    },
  );

  test('of directories', async () => {
    const { folder, absent } = paths();
    expect(await status({ SSL_CERT_DIR: folder })).toBe(200);
    expect(await status({ SSL_CERT_DIR: `${absent}:${folder}` })).toBe(200);
    expect(await status({ SSL_CERT_DIR: absent })).toBe(untrusted);
    expect(await status({ PIP_CERT: folder })).toBe(200);
  });

  test('of the first that pip would take, and what uv would take besides', async () => {
    const { empty } = paths();
    const first = (env: Record<string, string>, pip?: string) => status(env, pip);
    expect(await first({ REQUESTS_CA_BUNDLE: empty }, certificate)).toBe(200);
    expect(await first({ PIP_CERT: empty }, certificate)).toBe(untrusted);
    expect(await first({ REQUESTS_CA_BUNDLE: certificate }, empty)).toBe(untrusted);
    expect(await first({ PIP_CERT: empty, REQUESTS_CA_BUNDLE: certificate })).toBe(untrusted);
    expect(await first({ REQUESTS_CA_BUNDLE: empty, CURL_CA_BUNDLE: certificate })).toBe(untrusted);
    expect(await first({ PIP_CERT: empty, SSL_CERT_FILE: certificate })).toBe(200);
  });

  test('of the system', async () => {
    const script = `import { createFetch } from './src/host/network.ts';
      createFetch({})(process.argv[1]).then((answer) => console.log(answer.status), (error) => console.log(error.code));`;
    // What Node takes for the system's store on Linux is what OpenSSL does, which these variables can name.
    const ask = async (env: Record<string, string>): Promise<string> => {
      const full = cleanEnvironment({ NODE_EXTRA_CA_CERTS: '', ...env });
      const ran = await createPrograms(full).run(
        process.execPath,
        [
          '--input-type=module',
          '--no-warnings',
          '-e',
          `${script} setTimeout(() => process.exit(), 20000).unref();`,
          url,
        ],
        { cwd: projectRoot },
      );
      return ran.stdout.split('\n')[0]!;
    };
    expect(await ask({ SSL_CERT_FILE: certificate })).toBe('200');
    expect(await ask({ SSL_CERT_FILE: paths().empty, SSL_CERT_DIR: '/nonexistent' })).toBe(untrusted);
  });

  test('a file that is not there is an error that names what named it', async () => {
    const failed = (env: Record<string, string>, pip?: string) =>
      failureOf(
        createFetch(env)(url, {
          pipCertificates: pip === undefined ? undefined : { name: '`cert` of pip.conf', path: pip },
        }),
      );
    const { absent } = paths();
    expect(await failed({ PIP_CERT: absent })).toMatchObject([
      { code: 'unreadable-certificates', message: expect.stringMatching(/given by PIP_CERT \(ENOENT\)/) },
    ]);
    expect(await failed({}, absent)).toMatchObject([
      { code: 'unreadable-certificates', message: expect.stringMatching(/given by `cert` of pip.conf/) },
    ]);
  });
});

describe('a host whose certificate is not trusted', () => {
  const files = () =>
    Promise.all(['a', 'b', 'c', 'd'].map((name) => makeWheel(name, 10, `${url}/${name}.whl`)));
  const context = (env: Record<string, string>) => {
    const host = testHost({ env: { PIP_INDEX_URL: `${url}/simple`, ...env } });
    return { host, indexes: readIndexOptions(host, '/'), offline: false, root: '/' };
  };

  test('is one error for all that was to come from it, with what was looked at', async () => {
    const { empty, folder } = paths();
    cpSync(empty, join(folder, '1234abcd.0'));
    const wheels = await files();
    const env = { PIP_CERT: empty, SSL_CERT_DIR: folder };
    const found = await failureOf(
      fetchWheels(
        wheels.map(({ pinned }) => pinned),
        context(env),
      ),
    );
    expect(found).toMatchObject([
      {
        code: 'certificate-not-trusted',
        message: `The certificate of ${url} is not trusted: ${untrusted}`,
        help: expect.stringContaining('PIP_CERT, SSL_CERT_FILE or NODE_EXTRA_CA_CERTS'),
        notes: [
          `looked at: the certificates of Node.js, PIP_CERT (${empty}), SSL_CERT_DIR (${folder}), the certificates of the system`,
        ],
      },
    ]);
    const lookUp = createLookUp(context(env));
    const looked = await failureOf(lookUp.files('a', { allowed: [], versions: ['1.0'] }));
    expect(looked).toEqual(found);
  });

  test('says that this Node cannot read the store of the system', async () => {
    const { getCACertificates } = tls;
    Object.assign(tls, { getCACertificates: undefined });
    try {
      const found = await failureOf(fetchWheels([(await files())[0]!.pinned], context({})));
      expect(found[0]!.notes![0]).toMatch(
        /not the certificates of the system, which Node\.js [\d.]+ cannot read/,
      );
    } finally {
      Object.assign(tls, { getCACertificates });
    }
  });

  test('is trusted by the `cert` of pip.conf', async () => {
    const directory = temporaryDirectory();
    const config = join(directory, 'pip.conf');
    writeFileSync(config, `[global]\ncert = ${certificate}\n`);
    const { indexes } = context({ PIP_CONFIG_FILE: config });
    expect(await status({}, indexes.pipCertificates?.path)).toBe(200);
    const [wheel] = await files();
    // The server answers every request with the same text.
    const found = await failureOf(fetchWheels([wheel!.pinned], context({ PIP_CONFIG_FILE: config })));
    expect(found.map(({ code }) => code)).toEqual(['hash-mismatch']);
  });
});

test('an expired certificate or another name is not asked about twice', async () => {
  const before = connections;
  const answer = createFetch({ SSL_CERT_FILE: certificate })(url.replace('127.0.0.1', 'localhost'));
  await expect(answer).rejects.toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' });
  expect(connections - before).toBe(1);
});
