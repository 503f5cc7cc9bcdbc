import { copyFileSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readIndexOptions } from '../../src/wheels/indexes.ts';
import { createLookUp } from '../../src/wheels/look-up.ts';
import type { IndexedFile } from '../../src/requirements/index-files.ts';
import { failureOf, indexOf, makeWheel, pin, serve, temporaryDirectory, testHost, type TestHost, type TestWheel } from './support.ts'; // prettier-ignore

const nobody = 'http://127.0.0.1:9';

interface Settings {
  readonly allowed?: readonly string[];
  readonly versions?: readonly string[];
  readonly offline?: boolean;
  readonly host?: TestHost;
  readonly env?: Readonly<Record<string, string>>;
}

async function look(project: string, settings: Settings): Promise<readonly IndexedFile[]> {
  const host = settings.host ?? testHost({ env: settings.env ?? {} });
  const indexes = readIndexOptions({ ...host, env: settings.env ?? {} }, '/');
  const lookUp = createLookUp({ host, indexes, offline: settings.offline ?? false });
  return (await lookUp.files(project, { allowed: settings.allowed ?? [], versions: settings.versions ?? [] }))
    .files;
}

const hashes = (files: readonly IndexedFile[]): readonly string[] => files.map(({ hash }) => hash.hex);

describe('with hashes', () => {
  test('every index is asked until all are found; files with other hashes do not count', async () => {
    const [one, two, other] = [await makeWheel('a', 1), await makeWheel('a', 2), await makeWheel('a', 3)];
    const first = await serve(indexOf([other, one]));
    const second = await serve(indexOf([two], { html: true }));
    const third = await serve(indexOf([two]));
    const env = {
      // Extra indexes come before the default.
      UV_EXTRA_INDEX_URL: `${first.origin}/simple ${second.origin}/simple`,
      PIP_INDEX_URL: `${third.origin}/simple`,
    };
    const allowed = [one, two].map(({ pinned }) => `sha256:${pinned.sha256}`);
    const found = await look('a', { env, allowed });
    expect(hashes(found).toSorted()).toEqual([one, two].map(({ pinned }) => pinned.sha256).sort());
    expect(found.every(({ url }) => url.startsWith('http://127.0.0.1:'))).toBe(true);
    expect(third.requests).toHaveLength(0);
  });

  test('an index that does not answer is an error only if no other has the files', async () => {
    const wheel = await makeWheel('a');
    const server = await serve(indexOf([wheel]));
    const allowed = [`sha256:${wheel.pinned.sha256}`];
    const env = { UV_INDEX: `${nobody}/simple`, UV_DEFAULT_INDEX: `${server.origin}/simple` };
    expect(await look('a', { env, allowed })).toHaveLength(1);
    const failed = await failureOf(look('a', { env: { UV_DEFAULT_INDEX: `${nobody}/simple` }, allowed }));
    expect(failed).toMatchObject([{ code: 'index-unreachable' }]);
    const closed = await serve(indexOf([wheel], { authorization: 'Basic x' }));
    expect(
      await failureOf(look('a', { env: { UV_DEFAULT_INDEX: `${closed.origin}/simple` }, allowed })),
    ).toMatchObject([{ code: 'index-unauthorized' }]);
  });

  test('once all of them are known, no index is queried again, even offline', async () => {
    const wheel = await makeWheel('a');
    const server = await serve(indexOf([wheel]));
    const env = { PIP_INDEX_URL: `${server.origin}/simple` };
    const host = testHost({ env });
    const allowed = [`sha256:${wheel.pinned.sha256}`];
    for (const offline of [false, false, true]) {
      expect(hashes(await look('a', { env, allowed, host, offline }))).toEqual([wheel.pinned.sha256]);
      expect(server.requests).toHaveLength(1);
    }
    // A hash that was not seen may be there today.
    await look('a', { env, allowed: [...allowed, `sha256:${'1'.repeat(64)}`], host });
    expect(server.requests).toHaveLength(2);
  });

  test('offline, the store knows its wheels by their hashes', async () => {
    const wheel = await makeWheel('a');
    const host = testHost();
    const directory = join(host.storeDirectory, wheel.pinned.sha256);
    mkdirSync(directory, { recursive: true });
    writeFileSync(join(directory, wheel.pinned.filename), wheel.bytes);
    writeFileSync(join(directory, 'facts.json'), '{}');
    const allowed = [`sha256:${wheel.pinned.sha256}`, 'sha256:../../etc'];
    expect(await look('a', { host, allowed, offline: true })).toMatchObject([
      { filename: wheel.pinned.filename, hash: { hex: wheel.pinned.sha256 } },
    ]);
  });
});

test('links of a directory of the checkout do not lead out of it', async () => {
  const [root, outside] = [temporaryDirectory(), temporaryDirectory()];
  const wheel = await makeWheel('a');
  const { filename } = wheel.pinned;
  writeFileSync(join(outside, filename), wheel.bytes);
  mkdirSync(join(root, 'wheels'));
  symlinkSync(join(outside, filename), join(root, 'wheels', filename));
  const host = testHost({ env: { PIP_NO_INDEX: '1' } });
  const checkout = { indexes: [], findLinks: ['wheels'] };
  const files = async (directories: readonly string[]) => {
    const indexes = readIndexOptions({ ...host, cwd: root }, root, checkout, directories);
    return (await createLookUp({ host, indexes, offline: false }).files('a', { allowed: [], versions: [] }))
      .files;
  };
  expect(await files([])).toEqual([]);
  // The user may name what the checkout may not.
  expect(hashes(await files(['wheels']))).toContain(wheel.pinned.sha256);
});

describe('without hashes', () => {
  test('an index that answers without files decides, as for uv: it may be a page that asks to log in', async () => {
    const wheel = await makeWheel('internal');
    const second = await serve(indexOf([wheel]));
    for (const [type, body] of [
      ['text/html', '<p>Please log in</p>'],
      ['application/vnd.pypi.simple.v1+json', '{"meta":{"api-version":"1.0"},"files":[]}'],
    ] as const) {
      const first = await serve((_request, response) => {
        response.writeHead(200, { 'content-type': type });
        response.end(body);
      });
      const env = { UV_INDEX: `${first.origin}/simple`, UV_DEFAULT_INDEX: `${second.origin}/simple` };
      expect(await look('internal', { env })).toEqual([]);
    }
    expect(second.requests).toEqual([]);
  });

  test('the first index that has the project is the only one', async () => {
    const [mine, theirs] = [await makeWheel('internal', 1), await makeWheel('internal', 2)];
    const empty = await serve(indexOf([]));
    const own = await serve(indexOf([mine]));
    const open = await serve(indexOf([theirs]));
    const env = {
      UV_INDEX: `${empty.origin}/simple ${own.origin}/simple`,
      UV_DEFAULT_INDEX: `${open.origin}/simple`,
    };
    // Whatever the order in which the environment is read, an extra index comes before the default.
    const host = testHost({ env });
    const indexes = readIndexOptions(host, '/');
    const sorted = [empty, own, open].map(({ origin }) =>
      indexes.indexes.find(({ url }) => url.startsWith(origin)),
    );
    const lookUp = createLookUp({
      host,
      indexes: { ...indexes, indexes: sorted.map((one) => one!) },
      offline: false,
    });
    expect(hashes((await lookUp.files('internal', { allowed: [], versions: [] })).files)).toEqual([
      mine.pinned.sha256,
    ]);
    expect(open.requests).toHaveLength(0);
  });

  test('an index that is set apart for a project is asked for that one alone', async () => {
    const [mine, theirs] = [await makeWheel('internal', 1), await makeWheel('internal', 2)];
    const own = await serve(indexOf([mine]));
    const open = await serve(indexOf([theirs, await makeWheel('other')]));
    const host = testHost();
    const indexes = {
      ...readIndexOptions(host, '/'),
      indexes: [
        { url: `${open.origin}/simple/`, isPublic: false },
        { url: `${own.origin}/simple/`, isPublic: false, projects: new Set(['internal']) },
      ],
      ownOrigins: new Set([own.origin, open.origin]),
    };
    const lookUp = createLookUp({ host, indexes, offline: false });
    expect(hashes((await lookUp.files('internal', { allowed: [], versions: [] })).files)).toEqual([
      mine.pinned.sha256,
    ]);
    expect((await lookUp.files('other', { allowed: [], versions: [] })).files).toHaveLength(1);
    expect(own.requests).toHaveLength(1);
    expect(open.requests.map(({ url }) => url)).toEqual(['/simple/other/']);
  });

  test('one that does not answer cannot be passed over', async () => {
    const open = await serve(indexOf([await makeWheel('internal')]));
    const host = testHost();
    const indexes = {
      ...readIndexOptions(host, '/'),
      indexes: [`${nobody}/simple/`, `${open.origin}/simple/`].map((url) => ({ url, isPublic: false })),
      ownOrigins: new Set([nobody, open.origin]),
    };
    const lookUp = createLookUp({ host, indexes, offline: false });
    expect(await failureOf(lookUp.files('internal', { allowed: [], versions: [] }))).toMatchObject([
      { code: 'index-unreachable' },
    ]);
    expect(open.requests).toHaveLength(0);
  });

  test('offline, what was offered last time is known, and nothing else', async () => {
    const wheel = await makeWheel('a');
    const server = await serve(indexOf([wheel]));
    const env = { PIP_INDEX_URL: `${server.origin}/simple` };
    const host = testHost({ env });
    expect(await failureOf(look('a', { env, host, offline: true }))).toMatchObject([
      { code: 'offline-missing' },
    ]);
    await look('a', { env, host });
    expect(hashes(await look('a', { env, host, offline: true }))).toEqual([wheel.pinned.sha256]);
    expect(server.requests).toHaveLength(1);
  });
});

test('directories have wheels without an index', async () => {
  const [wheel, other] = [await makeWheel('a'), await makeWheel('b')];
  const directory = temporaryDirectory();
  for (const { pinned, bytes } of [wheel, other]) writeFileSync(join(directory, pinned.filename), bytes);
  copyFileSync(join(directory, wheel.pinned.filename), join(directory, 'a-1.0.tar.gz'));
  const env = { PIP_FIND_LINKS: directory, PIP_NO_INDEX: '1' };
  expect(hashes(await look('a', { env }))).toEqual([wheel.pinned.sha256]);
  expect(hashes(await look('a', { env, allowed: [`sha256:${wheel.pinned.sha256}`] }))).toHaveLength(1);
  expect(await look('a', { env, allowed: [`sha256:${'1'.repeat(64)}`] })).toEqual([]);
});

test('nothing secret is kept with what an index offered; a damaged page is requested again', async () => {
  const signed = await serve((request, response) => {
    const file = pin('a', Buffer.from('x')).pinned;
    response.writeHead(200, { 'content-type': 'application/json' }).end(
      JSON.stringify({
        files: [
          {
            filename: file.filename,
            url: `http://user:hidden@${request.headers.host ?? ''}/a.whl?signature=hidden`,
            hashes: { sha256: file.sha256 },
          },
        ],
      }),
    );
  });
  const env = { PIP_INDEX_URL: `${signed.origin.replace('//', '//me:hidden@')}/simple` };
  const host = testHost({ env });
  expect(await look('a', { env, host })).toHaveLength(1);
  const pages = join(host.storeDirectory, 'pages');
  const names = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((one) =>
    one.endsWith('.json'),
  );
  expect(names).toHaveLength(1);
  const path = join(pages, names[0]!);
  expect(`${path}${readFileSync(path, 'utf8')}`).not.toContain('hidden');
  for (const damage of [
    '{',
    '{"version":1,"files":[[1],["a-1.0-py3-none-any.whl"]]}',
    '{"version":2,"files":[]}',
  ]) {
    writeFileSync(path, damage);
    expect(
      await look('a', { env, host, allowed: [`sha256:${pin('a', Buffer.from('x')).pinned.sha256}`] }),
    ).toHaveLength(1);
  }
});

test('an index of the checkout over plain HTTP does not decide where nothing is pinned by hash', async () => {
  const host = testHost({});
  const indexes = readIndexOptions(host, '/', { indexes: ['http://h.example/simple'], findLinks: [] });
  const lookUp = createLookUp({ host, indexes, offline: false });
  expect(await failureOf(lookUp.files('a', { allowed: [], versions: [] }))).toMatchObject([
    { code: 'address-refused', message: expect.stringContaining('plain HTTP') as string },
  ]);
});

describe('an exact pin without hashes', () => {
  const released = (version: string): Promise<TestWheel> => makeWheel('a', 0, '', version);
  const names = (files: readonly IndexedFile[]): readonly string[] => files.map(({ filename }) => filename);

  test('an index that lacks the version is passed over where the next one is named by the user', async () => {
    const extra = await serve(indexOf([await released('1.0')]));
    const main = await serve(indexOf([await released('2.0'), await released('3.0')]));
    const env = {
      PIP_EXTRA_INDEX_URL: `${extra.origin}/simple`,
      PIP_INDEX_URL: `${main.origin}/simple`,
    };
    const found = await look('a', { env, versions: ['2.0'] });
    expect(names(found)).toContain('a-2.0-py3-none-any.whl');
    // What is not pinned decides nothing.
    expect(names(await look('a', { env }))).toEqual(['a-1.0-py3-none-any.whl']);
    // One that has the version decides.
    main.requests.length = 0;
    expect(names(await look('a', { env, versions: ['1.0'] }))).toEqual(['a-1.0-py3-none-any.whl']);
    expect(main.requests).toEqual([]);
  });

  test('or by the file, but never for the default index, and only those that were asked are named', async () => {
    const extra = await serve(indexOf([await released('1.0')]));
    const main = await serve(indexOf([await released('2.0')]));
    const host = testHost();
    const files = async (isImplied: boolean) => {
      const indexes = {
        ...readIndexOptions(host, '/'),
        indexes: [
          { url: `${extra.origin}/simple/`, isPublic: false },
          { url: `${main.origin}/simple/`, isPublic: true, ...(isImplied && { isImplied: true as const }) },
        ],
        ownOrigins: new Set([extra.origin, main.origin]),
      };
      return createLookUp({ host, indexes, offline: false }).files('a', { allowed: [], versions: ['2.0'] });
    };
    expect((await files(false)).asked).toHaveLength(2);
    main.requests.length = 0;
    const refused = await files(true);
    expect(names(refused.files)).toEqual(['a-1.0-py3-none-any.whl']);
    expect(refused.asked).toEqual([`${extra.origin}/simple/`]);
    expect(refused.notAsked).toEqual([`${main.origin}/simple/`]);
    expect(main.requests).toEqual([]);
  });

  test('the default index is implied, an explicit one is not', () => {
    const implied = (env: Readonly<Record<string, string>>, indexes: readonly string[], isDefault: boolean) =>
      readIndexOptions(testHost({ env }), '/', { indexes, findLinks: [], isDefault }).indexes.map(
        (one) => one.isImplied === true,
      );
    const pypi = 'https://pypi.org/simple/';
    expect(implied({}, [], false)).toEqual([true]);
    expect(implied({}, [pypi], true)).toEqual([true]);
    expect(implied({}, [pypi], false)).toEqual([false]);
    expect(implied({ PIP_INDEX_URL: pypi }, [pypi], true)).toEqual([false]);
    expect(implied({}, ['https://corp.example/simple/', pypi], true)).toEqual([false, true]);
  });
});

test('a page with links is read where an index knows the project too, as in pip, and offline what it had', async () => {
  const [linked, indexed] = [await makeWheel('a', 0, '', '2.4.1+cpu'), await makeWheel('a', 0, '', '2.4.1')];
  const links = await serve(indexOf([linked], { html: true }));
  const main = await serve(indexOf([indexed]));
  const env = { PIP_FIND_LINKS: `${links.origin}/simple/a/`, PIP_INDEX_URL: `${main.origin}/simple` };
  const host = testHost({ env });
  const expected = [linked, indexed].map(({ pinned }) => pinned.sha256);
  expect(hashes(await look('a', { env, host, versions: ['2.4.1+cpu'] }))).toEqual(expected);
  expect(hashes(await look('a', { env, host, offline: true }))).toEqual(expected);
});
