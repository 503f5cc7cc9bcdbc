import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { gunzipSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Cache, Clock, Environment } from '../../src/host/types.ts';
import type { PinnedWheel } from '../../src/requirements/types.ts';
import {
  cacheKey,
  decodeSavePlans,
  encodeSavePlans,
  maySave,
  restoreWheels,
  saveWheels,
} from '../../src/wheels/store-cache.ts';
import { addFromFile, readStored } from '../../src/wheels/store.ts';
import { makeTar, paxRecord } from '../support/tar.ts';
import { faultsOfStore, fastClock, makeWheel, pin, temporaryDirectory, testHost } from './support.ts';
import type { TestHost, TestWheel } from './support.ts';

/** A cache service on disk, as strict as the real one: entries are found by path and key, and never change. */
function cacheOnDisk(): Cache & { readonly keys: string[]; readonly directory: string } {
  const directory = temporaryDirectory();
  const keys: string[] = [];
  return {
    keys,
    directory,
    isAvailable: () => true,
    restore: async (path, key, prefixes, read) => {
      const found = keys.includes(key)
        ? key
        : keys.findLast((each) => prefixes.some((prefix) => each.startsWith(prefix)));
      if (found === undefined) return undefined;
      const names = readdirSync(join(directory, found), { recursive: true, encoding: 'utf8' });
      const files = names.filter((name) => statSync(join(directory, found, name)).isFile());
      const members = files.map((name) => ({
        path: `${basename(path)}/${name.split(sep).join('/')}`,
        content: readFileSync(join(directory, found, name)),
      }));
      await readArchive(makeTar(members), read);
      return found;
    },
    save: (path, key) => {
      if (!keys.includes(key)) {
        cpSync(path, join(directory, key), { recursive: true });
        keys.push(key);
      }
      return Promise.resolve();
    },
  };
}

/** Time that passes only while everything sleeps. */
function virtualClock(): Clock {
  let now = 0;
  const sleepers = new Map<() => void, number>();
  const wake = (): void => {
    const [first] = [...sleepers].sort(([, one], [, other]) => one - other);
    if (first === undefined) return;
    const [resume, at] = first;
    sleepers.delete(resume);
    now = at;
    resume();
  };
  return {
    now: () => now,
    elapsed: () => now,
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        sleepers.set(resolve, now + milliseconds);
        signal?.addEventListener('abort', () => {
          sleepers.delete(resolve);
          resolve();
        });
        setImmediate(wake);
      }),
  };
}

async function readArchive(bytes: Buffer, read: (archive: string) => Promise<void>): Promise<void> {
  const archive = join(temporaryDirectory(), 'cache.tgz');
  writeFileSync(archive, bytes);
  await read(archive);
}

/** A cache with one entry, whose archive is `bytes`. */
function cacheOf(bytes: Buffer): Cache {
  return {
    isAvailable: () => true,
    restore: async (_path, key, _prefixes, read) => {
      await readArchive(bytes, read);
      return key;
    },
    save: () => Promise.reject(new Error('not asked for')),
  };
}

function runner(env: Environment = {}): TestHost {
  const temporary = temporaryDirectory();
  return testHost({
    env: { GITHUB_WORKSPACE: temporary, GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', ...env },
  });
}

async function put(host: TestHost, wheel: TestWheel): Promise<void> {
  const source = join(temporaryDirectory(), 'wheel');
  writeFileSync(source, wheel.bytes);
  await addFromFile(host, wheel.pinned, source);
}

const purpose = { platforms: ['python3.12 on x86_64'] };
const pins = (wheels: readonly TestWheel[]) => wheels.map(({ pinned }) => pinned);

/** Of a lock without sizes: they may be large. */
async function wheelsOf(...names: string[]): Promise<TestWheel[]> {
  const wheels = await Promise.all(names.map((name) => makeWheel(name, 100)));
  return wheels.map((wheel) => ({ ...wheel, pinned: { ...wheel.pinned, size: undefined } }));
}

describe('the cache of a workflow', () => {
  test('a first run saves its set, a second one restores all of it and saves nothing', async () => {
    const cache = cacheOnDisk();
    const wheels = await wheelsOf('alpha', 'beta');
    const first = runner();
    const missed = await restoreWheels(pins(wheels), purpose, 'true', { host: first, cache });
    expect(missed).toMatchObject({
      wheels: [],
      isExact: false,
      save: { key: cacheKey(pins(wheels), purpose) },
    });
    for (const wheel of [...wheels, await makeWheel('unrelated')]) await put(first, wheel);
    await saveWheels(decodeSavePlans(encodeSavePlans([missed.save!]))[0]!, { host: first, cache });
    expect(readdirSync(join(cache.directory, cache.keys[0]!)).sort()).toEqual(
      pins(wheels)
        .map(({ sha256 }) => sha256)
        .sort(),
    );
    expect(readdirSync(first.env['GITHUB_WORKSPACE']!)).toEqual([]);

    const second = runner();
    const hit = await restoreWheels(pins(wheels).reverse(), purpose, 'true', { host: second, cache });
    expect(hit).toMatchObject({ isExact: true, save: undefined });
    expect(hit.wheels.map(({ size }) => size).sort()).toEqual(wheels.map(({ bytes }) => bytes.length).sort());
    expect(readdirSync(second.env['GITHUB_WORKSPACE']!)).toEqual([]);
    expect(faultsOfStore(second.storeDirectory)).toEqual([]);
    expect([...first.diagnostics, ...second.diagnostics]).toEqual([]);
  });

  test('a set that changed starts from the last one and is saved without what it no longer needs', async () => {
    const cache = cacheOnDisk();
    const [alpha, beta, gamma] = (await wheelsOf('alpha', 'beta', 'gamma')) as [
      TestWheel,
      TestWheel,
      TestWheel,
    ];
    const before = runner();
    for (const wheel of [alpha, beta]) await put(before, wheel);
    await saveWheels(
      { key: cacheKey(pins([alpha, beta]), purpose), wheels: pins([alpha, beta]) },
      { host: before, cache },
    );
    const host = runner();
    const outcome = await restoreWheels(pins([beta, gamma]), purpose, 'true', { host, cache });
    expect(outcome).toMatchObject({ wheels: { length: 1 }, isExact: false });
    await put(host, gamma);
    await saveWheels(outcome.save!, { host, cache });
    expect(readdirSync(join(cache.directory, cache.keys[1]!)).sort()).toEqual(
      pins([beta, gamma])
        .map(({ sha256 }) => sha256)
        .sort(),
    );
  });

  test.each<[string, Partial<PinnedWheel>, readonly string[], number]>([
    ['the same lock and platform', {}, purpose.platforms, 1],
    ['another lock', { lockPath: 'other.lock' }, purpose.platforms, 0],
    ['another platform', {}, ['python3.13 on arm64'], 0],
  ])('a set of %s', async (_, part, platforms, expected) => {
    const cache = cacheOnDisk();
    const [alpha, beta] = (await wheelsOf('alpha', 'beta')) as [TestWheel, TestWheel];
    const before = runner();
    await put(before, alpha);
    const key = cacheKey([alpha.pinned], purpose);
    await saveWheels({ key, wheels: [alpha.pinned] }, { host: before, cache });
    const wanted = [
      { ...alpha.pinned, ...part },
      { ...beta.pinned, size: 0, ...(part.lockPath && part) },
    ];
    const outcome = await restoreWheels(wanted, { platforms }, 'true', { host: runner(), cache });
    expect(outcome.wheels).toHaveLength(expected);
    expect(outcome.save?.key).not.toBe(key);
  });

  test('when little is missing, another set is not worth its bytes', async () => {
    const cache = cacheOnDisk();
    const [alpha, beta] = (await wheelsOf('alpha', 'beta')) as [TestWheel, TestWheel];
    const before = runner();
    await put(before, alpha);
    const set = [alpha.pinned];
    await saveWheels({ key: cacheKey(set, purpose), wheels: set }, { host: before, cache });
    const small = { ...alpha.pinned, size: alpha.bytes.length };
    for (const [size, expected] of [
      [4_000_000, 0],
      [5_000_000, 1],
    ] as const) {
      const wanted = [small, { ...beta.pinned, size }];
      const outcome = await restoreWheels(wanted, purpose, 'true', { host: runner(), cache });
      expect(outcome.wheels).toHaveLength(expected);
    }
    const same = await restoreWheels([small], purpose, 'true', { host: runner(), cache });
    expect(same.isExact).toBe(true);
  });

  test('the key says the set and nothing else', async () => {
    const [alpha, beta] = pins(await wheelsOf('alpha', 'beta')) as [TestWheel['pinned'], TestWheel['pinned']];
    const key = cacheKey([alpha, beta], purpose);
    expect(key).toMatch(/^lambda-package-wheels-v2-[0-9a-f]{16}-[0-9a-f]{64}$/);
    expect(cacheKey([beta, { ...alpha, url: 'https://user:token@host/x' }, beta], purpose)).toBe(key);
    expect(cacheKey([alpha], purpose)).not.toBe(key);
  });

  test.each<[string, Environment, boolean]>([
    ['a push', { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main', GITHUB_REF_TYPE: 'branch' }, true],
    ['a pull request', { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/1/merge' }, true],
    ['a tag', { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1', GITHUB_REF_TYPE: 'tag' }, false],
    ['a tag by its reference', { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/tags/v1' }, false],
    ['a release', { GITHUB_EVENT_NAME: 'release', GITHUB_REF: 'refs/heads/x' }, false],
    [
      'pull_request_target',
      { GITHUB_EVENT_NAME: 'pull_request_target', GITHUB_REF: 'refs/heads/main' },
      false,
    ],
    ['workflow_run', { GITHUB_EVENT_NAME: 'workflow_run', GITHUB_REF: 'refs/heads/main' }, false],
  ])('%s', async (_event, env, expected) => {
    expect(maySave(env)).toBe(expected);
    const host = runner({ GITHUB_REF_TYPE: undefined, ...env });
    const { save } = await restoreWheels(pins(await wheelsOf('alpha')), purpose, 'true', {
      host,
      cache: cacheOnDisk(),
    });
    expect(save !== undefined).toBe(expected);
  });

  test('modes', async () => {
    const cache = cacheOnDisk();
    const wheels = await wheelsOf('alpha');
    const before = runner();
    await put(before, wheels[0]!);
    await saveWheels({ key: cacheKey(pins(wheels), purpose), wheels: pins(wheels) }, { host: before, cache });
    const more = [...wheels, ...(await wheelsOf('beta'))];
    expect(await restoreWheels(pins(more), purpose, 'false', { host: runner(), cache })).toMatchObject({
      wheels: [],
      save: undefined,
    });
    expect(await restoreWheels(pins(more), purpose, 'read-only', { host: runner(), cache })).toMatchObject({
      wheels: { length: 1 },
      save: undefined,
    });
    expect(await restoreWheels(pins(more), purpose, 'true', { host: testHost(), cache })).toMatchObject({
      wheels: [],
      save: undefined,
    });
    expect(await restoreWheels([], purpose, 'true', { host: runner(), cache })).toMatchObject({
      wheels: [],
      save: undefined,
    });
    expect(await restoreWheels(pins(wheels), purpose, 'true', { host: before, cache })).toMatchObject({
      wheels: [],
      save: undefined,
    });
  });

  test('nothing of a poisoned entry is used but the right wheels, and nothing is written elsewhere', async () => {
    const wheels = await wheelsOf('good', 'wrong', 'link', 'hard', 'folder', 'long');
    const at = (name: string): string => {
      const { sha256, filename } = wheels.find(({ pinned }) => pinned.name === name)!.pinned;
      return `.lambda-package-wheels/${sha256}/${filename}`;
    };
    const bytesOf = (name: string): Buffer => wheels.find(({ pinned }) => pinned.name === name)!.bytes;
    const host = runner();
    const workspace = host.env['GITHUB_WORKSPACE']!;
    const outside = temporaryDirectory();
    const content = Buffer.from('x');
    const bytes = makeTar([
      { path: join(outside, 'absolute'), content },
      { path: `../${basename(outside)}/above`, content },
      { path: '.git/hooks/post-checkout', content },
      { path: '.lambda-package-wheels', type: '2', link: outside },
      { path: '.lambda-package-wheels/through', content },
      { path: at('good'), content: bytesOf('good') },
      { path: at('wrong'), content: Buffer.from(bytesOf('wrong')).fill(0, 50, 51) },
      { path: at('link'), type: '2', link: '/etc/passwd' },
      { path: at('hard'), type: '1', link: '/etc/passwd' },
      { path: `${at('folder')}/`, type: '5' },
      {
        path: `${at('good').replace(/[^/]*$/, '')}facts.json`,
        content: Buffer.from('{"version":2,"members":[]}'),
      },
      { path: `${at('good').replace(/[^/]*$/, '')}.layout`, content },
      { path: 'x', type: 'x', content: paxRecord('path', at('long')) },
      { path: 'short', content: bytesOf('long') },
      { path: 'device', type: '3' },
    ]);
    const outcome = await restoreWheels(pins(wheels), purpose, 'true', { host, cache: cacheOf(bytes) });
    expect(outcome).toMatchObject({ wheels: { length: 2 }, isExact: false });
    const shas = ['good', 'long'].map(
      (name) => wheels.find(({ pinned }) => pinned.name === name)!.pinned.sha256,
    );
    expect(readdirSync(host.storeDirectory).sort()).toEqual([...shas, 'tmp'].sort());
    for (const sha256 of shas) {
      expect(readdirSync(join(host.storeDirectory, sha256)).sort()).toEqual([
        'facts.json',
        expect.stringMatching(/whl$/),
      ]);
    }
    expect(readdirSync(join(host.storeDirectory, 'tmp'))).toEqual([]);
    expect(faultsOfStore(host.storeDirectory)).toEqual([]);
    expect((await readStored(host, wheels[0]!.pinned))?.facts.members).toHaveLength(2);
    expect([readdirSync(workspace), readdirSync(outside)]).toEqual([[], []]);
    expect(host.diagnostics.map(({ code, message }) => [code, message])).toEqual([
      [
        'cache-trouble',
        expect.stringContaining(`${wheels[1]!.pinned.filename} there does not match the lock`),
      ],
    ]);
  });

  test('a wheel whose members are damaged does not come from the cache, either', async () => {
    const { bytes, pinned } = await makeWheel('damaged', 5000);
    const wrong = Buffer.from(bytes);
    wrong[bytes.indexOf('damaged/data.bin') + 500]! ^= 1;
    const wheel = pin('damaged', wrong);
    const host = runner();
    const path = `.lambda-package-wheels/${wheel.pinned.sha256}/${pinned.filename}`;
    const cache = cacheOf(makeTar([{ path, content: wrong }]));
    expect(await restoreWheels([wheel.pinned], purpose, 'true', { host, cache })).toMatchObject({
      wheels: [],
    });
    expect(host.diagnostics).toMatchObject([
      { code: 'cache-trouble', message: expect.stringContaining('damaged/data.bin') as string },
    ]);
    expect(readdirSync(join(host.storeDirectory, 'tmp'))).toEqual([]);
  });

  test('an archive is no bomb, and not read to its end when it is broken', async () => {
    const [wheel] = (await wheelsOf('alpha')) as [TestWheel];
    const good = makeTar([{ path: 'x', content: Buffer.alloc(100) }]);
    const cases: readonly (readonly [Buffer, RegExp])[] = [
      [makeTar([{ path: 'zeros', content: Buffer.alloc(80_000_000) }]), /expands to more than/],
      [good.subarray(0, good.length - 12), /unexpected end of file/],
      [zstdCompressSync(gunzipSync(good)).subarray(0, 40), /ends early|unexpected end/i],
      [gzipSync('no tar'.repeat(1000)), /is damaged/],
      [gzipSync(''), /ends early/],
      [Buffer.from('text'), /neither gzip nor zstd/],
      [Buffer.alloc(0), /ends early/],
      [makeTar([{ path: 'x', type: 'x', content: Buffer.alloc(100_000) }]), /is damaged/],
    ];
    for (const [bytes, message] of cases) {
      const host = runner();
      const outcome = await restoreWheels([wheel.pinned], purpose, 'true', { host, cache: cacheOf(bytes) });
      expect(outcome).toMatchObject({ wheels: [] });
      expect(host.diagnostics).toMatchObject([
        { code: 'cache-trouble', message: expect.stringMatching(message) as string },
      ]);
    }
  });

  test('an archive of zstd, as runners with that program make it', async () => {
    const [wheel] = (await wheelsOf('alpha')) as [TestWheel];
    const path = `.lambda-package-wheels/${wheel.pinned.sha256}/${wheel.pinned.filename}`;
    const bytes = zstdCompressSync(gunzipSync(makeTar([{ path, content: wheel.bytes }])));
    const host = runner();
    expect(
      await restoreWheels([wheel.pinned], purpose, 'true', { host, cache: cacheOf(bytes) }),
    ).toMatchObject({
      wheels: { length: 1 },
      isExact: true,
    });
  });

  test('a service counts as dead when nothing comes from it for 10 seconds, not before', async () => {
    const clock = virtualClock();
    const host = { ...runner(), clock };
    const wheels = pins(await wheelsOf('alpha'));
    const slow: Cache['restore'] = async (_path, _key, _prefixes, _read, beat) => {
      for (let times = 0; times < 3; times++) {
        await clock.sleep(8000, new AbortController().signal);
        beat();
      }
      return undefined;
    };
    await restoreWheels(wheels, purpose, 'true', { host, cache: { ...cacheOnDisk(), restore: slow } });
    expect(host.diagnostics).toEqual([]);
    const never = (): Promise<never> => new Promise(() => undefined);
    const start = clock.elapsed();
    await restoreWheels(wheels, purpose, 'true', { host, cache: { ...cacheOnDisk(), restore: never } });
    await put(host, (await wheelsOf('alpha'))[0]!);
    const plan = { key: cacheKey(wheels, purpose), wheels };
    await saveWheels(plan, { host, cache: { ...cacheOnDisk(), save: never } });
    expect(clock.elapsed() - start).toBe(20_000);
    expect(host.diagnostics.map(({ message }) => message)).toEqual([
      'The wheel cache could not be read; downloading the wheels instead: no answer within 10 seconds',
      'The wheel cache could not be saved; the next run will download the wheels again: no answer within 10 seconds',
    ]);
  });

  test.each<[string, Partial<Cache>]>([
    ['fails', { restore: () => Promise.reject(new Error('no service')) }],
    ['never answers', { restore: () => new Promise<undefined>(() => undefined) }],
  ])('a cache that %s is a warning, not a fault', async (_how, part) => {
    const host = { ...runner(), clock: fastClock(1000) };
    const outcome = await restoreWheels(pins(await wheelsOf('alpha')), purpose, 'true', {
      host,
      cache: { ...cacheOnDisk(), ...part },
    });
    expect(outcome).toMatchObject({ wheels: [], isExact: false });
    expect(outcome.save).toBeDefined();
    expect(host.diagnostics).toMatchObject([{ severity: 'warning', code: 'cache-trouble' }]);
  });

  test('a save that fails is a warning; an incomplete set is not saved', async () => {
    const [alpha, beta] = (await wheelsOf('alpha', 'beta')) as [TestWheel, TestWheel];
    const host = runner();
    await put(host, alpha);
    const cache = cacheOnDisk();
    await saveWheels(
      { key: cacheKey(pins([alpha, beta]), purpose), wheels: pins([alpha, beta]) },
      { host, cache },
    );
    expect(cache.keys).toEqual([]);
    const broken = { ...cache, save: () => Promise.reject(new Error('read-only token')) };
    await saveWheels(
      { key: cacheKey(pins([alpha]), purpose), wheels: pins([alpha]) },
      { host, cache: broken },
    );
    expect(host.diagnostics).toMatchObject([
      { code: 'cache-trouble', message: expect.stringContaining('read-only token') as string },
    ]);
    rmSync(host.storeDirectory, { recursive: true });
    expect(readdirSync(host.env['GITHUB_WORKSPACE']!)).toEqual([]);
  });

  test.each(['', '{', 'null', '[]', '{"key":"x","wheels":[]}', '{"key":1,"wheels":[null]}'])(
    'a state of %j is no plan',
    (text) => {
      expect(decodeSavePlans(text)).toEqual([]);
    },
  );

  test('a plan cannot name files elsewhere', async () => {
    const [alpha] = (await wheelsOf('alpha')) as [TestWheel];
    const { sha256, filename } = alpha.pinned;
    const text = (wheel: object): string =>
      JSON.stringify([{ key: cacheKey([{ sha256, lockPath: 'x' }], purpose), wheels: [wheel] }]);
    expect(decodeSavePlans(text({ sha256, filename }))).toHaveLength(1);
    expect(decodeSavePlans(text({ sha256, filename: '../../x-1.0-py3-none-any.whl' }))).toEqual([]);
    expect(decodeSavePlans(text({ sha256: '..', filename }))).toEqual([]);
  });
});
