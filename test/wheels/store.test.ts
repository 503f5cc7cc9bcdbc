import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { thisMachine } from '../../src/archive/leftovers.ts';
import { runCache } from '../../src/cli/cache.ts';
import { fetchWheels } from '../../src/wheels/fetch-wheels.ts';
import { readIndexOptions } from '../../src/wheels/indexes.ts';
import { addFromFile, readStored, storedPath } from '../../src/wheels/store.ts';
import { storeError } from '../../src/wheels/unfinished.ts';
import { pruneStore, storeInfo, verifyStore } from '../../src/wheels/store-maintenance.ts';
import {
  failureOf,
  faultsOfStore,
  indexOf,
  makeWheel,
  serve,
  temporaryDirectory,
  testHost,
} from './support.ts';
import type { TestHost, TestWheel } from './support.ts';

async function stored(host: TestHost, wheel: TestWheel): Promise<string> {
  const source = join(temporaryDirectory(), 'wheel');
  writeFileSync(source, wheel.bytes);
  const kept = await addFromFile(host, wheel.pinned, source);
  return kept!.path;
}

const factsPath = (path: string): string => join(dirname(path), 'facts.json');

/** `facts.json` as a thief would like it: one member's bytes come from elsewhere in the file. */
function poisonFacts(path: string): void {
  const [header, rows] = readFileSync(factsPath(path), 'utf8').split('\n');
  const members = JSON.parse(rows!) as unknown[][];
  members[0]![6] = 0;
  writeFileSync(factsPath(path), `${header}\n${JSON.stringify(members)}`);
}

describe('the store', () => {
  test('keeps a wheel under its hash with its facts, for its owner only', async () => {
    const host = testHost();
    const wheel = await makeWheel('alpha', 100);
    const path = await stored(host, wheel);
    expect(path).toBe(join(host.storeDirectory, wheel.pinned.sha256, wheel.pinned.filename));
    expect(readFileSync(path)).toEqual(wheel.bytes);
    expect(readdirSync(dirname(path)).sort()).toEqual([wheel.pinned.filename, 'facts.json'].sort());
    expect(statSync(host.storeDirectory).mode & 0o77).toBe(0);
    expect(faultsOfStore(host.storeDirectory)).toEqual([]);
  });

  test('takes no file with another hash or size', async () => {
    const host = testHost();
    const wheel = await makeWheel('alpha', 100);
    const source = join(temporaryDirectory(), 'wheel');
    for (const bytes of [Buffer.alloc(wheel.bytes.length), wheel.bytes.subarray(1), Buffer.alloc(0)]) {
      writeFileSync(source, bytes);
      expect(await addFromFile(host, wheel.pinned, source)).toBeUndefined();
      expect(await addFromFile(host, { ...wheel.pinned, size: undefined }, source)).toBeUndefined();
    }
    expect(await addFromFile(host, wheel.pinned, '/nonexistent')).toBeUndefined();
    expect(faultsOfStore(host.storeDirectory)).toEqual([]);
  });

  test('a warm run opens no wheel', async () => {
    const host = testHost();
    const wheel = await makeWheel('alpha', 100);
    const path = await stored(host, wheel);
    const before = statSync(path, { bigint: true }).atimeNs;
    const facts = readFileSync(factsPath(path));
    expect(await readStored(host, wheel.pinned)).toMatchObject({ path, size: wheel.bytes.length });
    expect(statSync(path, { bigint: true }).atimeNs).toBe(before);
    expect(readFileSync(factsPath(path))).toEqual(facts);
  });

  test.each<[string, (path: string) => void]>([
    ['a byte', (path) => writeFileSync(path, readFileSync(path).fill(1, 40, 41))],
    [
      'a byte, with the old dates',
      (path) => {
        const { atime, mtime } = statSync(path);
        writeFileSync(path, readFileSync(path).fill(1, 40, 41));
        utimesSync(path, atime, mtime);
      },
    ],
    ['the length', (path) => truncateSync(path, 50)],
    ['everything', (path) => truncateSync(path, 0)],
  ])('a wheel that lost %s is not used but fetched again', async (_what, damage) => {
    const wheel = await makeWheel('alpha', 100);
    const server = await serve(indexOf([wheel]));
    const host = testHost({ env: { PIP_INDEX_URL: `${server.origin}/simple` } });
    damage(await stored(host, wheel));
    const fetched = await fetchWheels([wheel.pinned], {
      host,
      indexes: readIndexOptions(host, '/'),
      offline: false,
      root: '/',
    });
    expect(fetched).toMatchObject({ reused: { count: 0 }, downloaded: { count: 1 } });
    expect(faultsOfStore(host.storeDirectory)).toEqual([]);
  });

  test.each<[string, (path: string) => void]>([
    ['cut', (path) => truncateSync(factsPath(path), 60)],
    ['of nothing', (path) => writeFileSync(factsPath(path), 'null')],
    ['of nothing, with a line', (path) => writeFileSync(factsPath(path), 'null\n[]')],
    ['deep', (path) => writeFileSync(factsPath(path), '['.repeat(1_000_000))],
    [
      'deep behind their first line',
      (path) => writeFileSync(factsPath(path), `{}\n${'['.repeat(1_000_000)}`),
    ],
    [
      'without rows',
      (path) => writeFileSync(factsPath(path), readFileSync(factsPath(path), 'utf8').replace(/\n.*/, '\n{}')),
    ],
    [
      'of another version',
      (path) =>
        writeFileSync(
          factsPath(path),
          readFileSync(factsPath(path), 'utf8').replace('"version":3', '"version":2'),
        ),
    ],
    [
      'with a member beyond the end',
      (path) =>
        writeFileSync(factsPath(path), readFileSync(factsPath(path), 'utf8').replace(/\d+\]/, '999999]')),
    ],
    [
      'with a row too short',
      (path) => writeFileSync(factsPath(path), readFileSync(factsPath(path), 'utf8').replace(/,\d+\]/, ']')),
    ],
    [
      'with a member of no number',
      (path) =>
        writeFileSync(factsPath(path), readFileSync(factsPath(path), 'utf8').replace(/\d+\]/, '1.5]')),
    ],
  ])('facts that are %s are made again', async (_what, damage) => {
    const host = testHost();
    const wheel = await makeWheel('alpha', 100);
    const path = await stored(host, wheel);
    const good = await readStored(host, wheel.pinned);
    const text = readFileSync(factsPath(path), 'utf8');
    damage(path);
    expect(readFileSync(factsPath(path), 'utf8')).not.toBe(text);
    expect(await readStored(host, wheel.pinned)).toEqual(good);
    expect(readFileSync(factsPath(path), 'utf8')).toBe(text);
  });

  test('a store that came out of an archive is hashed anew, and its facts are not believed', async () => {
    const host = testHost();
    const wheel = await makeWheel('alpha', 100);
    const path = await stored(host, wheel);
    // A date that every copy keeps exactly.
    utimesSync(path, 1e9, 1e9);
    const good = await readStored(host, wheel.pinned);
    poisonFacts(path);
    expect((await readStored(host, wheel.pinned))?.facts).not.toEqual(good?.facts);
    const copy = testHost();
    cpSync(host.storeDirectory, copy.storeDirectory, { recursive: true, preserveTimestamps: true });
    const read = await readStored(copy, wheel.pinned);
    expect(read?.facts).toEqual(good?.facts);
    // A file that is replaced in place, with the same name, size and date.
    poisonFacts(read!.path);
    writeFileSync(`${read!.path}.new`, wheel.bytes);
    utimesSync(`${read!.path}.new`, 1e9, 1e9);
    renameSync(`${read!.path}.new`, read!.path);
    expect((await readStored(copy, wheel.pinned))?.facts).toEqual(good?.facts);
  });

  test('a store that cannot be written is still read', async () => {
    const host = testHost();
    const wheel = await makeWheel('alpha', 100);
    const good = await readStored(host, (await stored(host, wheel), wheel.pinned));
    truncateSync(factsPath(good!.path), 0);
    // For root, modes mean nothing; a file in the way of the directory of unfinished files does.
    renameSync(join(host.storeDirectory, 'tmp'), join(temporaryDirectory(), 'tmp'));
    writeFileSync(join(host.storeDirectory, 'tmp'), '');
    expect(await readStored(host, wheel.pinned)).toEqual(good);
    const other = await makeWheel('beta', 1);
    const source = join(temporaryDirectory(), 'wheel');
    writeFileSync(source, other.bytes);
    expect(await failureOf(addFromFile(host, other.pinned, source))).toMatchObject([
      { code: 'store-not-writable' },
    ]);
  });

  test.each(['ENOSPC', 'EDQUOT'])('a full disk (%s) is the fault of the disk', (code) => {
    const host = testHost();
    expect(storeError(host, Object.assign(new Error('write'), { code }))).toMatchObject({
      diagnostics: [{ code: 'disk-full', message: expect.stringContaining(host.storeDirectory) as string }],
    });
    const other = new Error('something else');
    expect(storeError(host, other)).toBe(other);
  });

  test('what no run has used is pruned, damaged wheels are found', async () => {
    const host = testHost();
    const names = ['alpha', 'beta', 'gamma'];
    const paths: string[] = [];
    for (const name of names) paths.push(await stored(host, await makeWheel(name, 1000)));
    const days = (count: number): number => host.clock.now() / 1000 - count * 24 * 3600;
    utimesSync(factsPath(paths[0]!), days(31), days(31));
    utimesSync(factsPath(paths[1]!), days(29), days(29));
    mkdirSync(join(host.storeDirectory, 'tmp'), { recursive: true });
    const ended = spawnSync(process.execPath, ['-e', '']).pid;
    for (const [name, age] of [
      ['old', 2],
      ['new', 0],
      [`.facts.json.${thisMachine()}-${ended}-0123456789ab.tmp`, 0],
    ] as const) {
      const path = join(host.storeDirectory, 'tmp', name);
      writeFileSync(path, '');
      utimesSync(path, days(age), days(age));
    }
    // What was made of damaged wheels, which are gone.
    for (const [digit, age] of [
      ['0', 2],
      ['1', 0],
    ] as const) {
      const path = join(host.storeDirectory, digit.repeat(64));
      mkdirSync(path);
      writeFileSync(join(path, 'flat.layout'), '');
      utimesSync(path, days(age), days(age));
    }
    expect(await storeInfo(host)).toMatchObject({ wheels: 3, unused: 1 });
    expect(await pruneStore(host)).toMatchObject({ removed: 1, kept: 2 });
    expect(readdirSync(join(host.storeDirectory, 'tmp'))).toEqual(['new']);
    expect(readdirSync(host.storeDirectory)).not.toContain('0'.repeat(64));
    expect(readdirSync(host.storeDirectory)).toContain('1'.repeat(64));
    // Use makes a wheel young again.
    const beta = (await makeWheel('beta', 1000)).pinned;
    await readStored(host, beta);
    expect(statSync(factsPath(storedPath(host, beta))).mtimeMs).toBeGreaterThan(days(1) * 1000);
    writeFileSync(paths[2]!, 'x');
    expect(await failureOf(runCache({ host, operands: ['verify'] }))).toMatchObject([
      { code: 'damaged-wheel' },
    ]);
    expect(await verifyStore(host)).toMatchObject({ wheels: 1, damaged: [] });
    expect(await runCache({ host, operands: ['info'] })).toBe(0);
    expect(host.said.slice(-3)).toEqual([
      `Directory: ${host.storeDirectory}`,
      'Wheels: 1 (1 KB)',
      'Not used for 30 days: 0 (0 B)',
    ]);
    await expect(runCache({ host, operands: ['empty'] })).rejects.toThrow('Unknown cache command `empty`');
  });

  test('a store that does not exist is empty', async () => {
    const host = testHost();
    expect(await storeInfo(host)).toMatchObject({ wheels: 0, bytes: 0 });
    expect(await pruneStore(host)).toMatchObject({ removed: 0, kept: 0 });
    expect(await verifyStore(host)).toMatchObject({ wheels: 0, damaged: [] });
  });
});

function start(store: string, index: string, list: string): ChildProcess {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'fetch-process.ts'), store, index, list]);
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

async function ended(child: ChildProcess): Promise<{ code: number | null; output: string; errors: string }> {
  let [output, errors] = ['', ''];
  child.stdout!.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr!.on('data', (data: Buffer) => (errors += data.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, output, errors };
}

describe('several processes', () => {
  test('share a store', async () => {
    const wheels = await Promise.all(
      Array.from({ length: 30 }, (_, index) => makeWheel(`w${index}`, index * 5000)),
    );
    const server = await serve(indexOf(wheels));
    const directory = temporaryDirectory();
    const list = join(directory, 'wheels.json');
    writeFileSync(list, JSON.stringify(wheels.map(({ pinned }) => pinned)));
    const host = testHost({ store: join(directory, 'store') });
    const ends = await Promise.all(
      Array.from({ length: 4 }, () => ended(start(host.storeDirectory, `${server.origin}/simple`, list))),
    );
    expect(ends.map(({ code, errors }) => ({ code, errors }))).toEqual(
      ends.map(() => ({ code: 0, errors: '' })),
    );
    expect(ends.map(({ output }) => (JSON.parse(output) as { count: number }).count)).toEqual([
      30, 30, 30, 30,
    ]);
    expect(faultsOfStore(host.storeDirectory)).toEqual([]);
    for (const wheel of wheels) {
      expect((await readStored(host, wheel.pinned))?.facts.members).toHaveLength(2);
    }
  });

  test('one that is killed leaves nothing that another could take for a wheel', async () => {
    const wheel = await makeWheel('alpha', 100_000);
    let isSlow = true;
    const answer = indexOf([wheel]);
    const server = await serve((request, response) => {
      if (isSlow && request.url?.startsWith('/files/') === true) {
        response.writeHead(200, { 'content-length': wheel.bytes.length });
        response.write(wheel.bytes.subarray(0, 50_000));
      } else answer(request, response);
    });
    const directory = temporaryDirectory();
    const list = join(directory, 'wheels.json');
    writeFileSync(list, JSON.stringify([wheel.pinned]));
    const host = testHost({
      env: { PIP_INDEX_URL: `${server.origin}/simple` },
      store: join(directory, 'store'),
    });
    const child = start(host.storeDirectory, `${server.origin}/simple`, list);
    while (!server.requests.some(({ url }) => url.startsWith('/files/'))) await wait(20);
    await wait(200);
    child.kill('SIGKILL');
    await ended(child);
    expect(readdirSync(host.storeDirectory)).toEqual(['tmp']);
    isSlow = false;
    const fetched = await fetchWheels([wheel.pinned], {
      host,
      indexes: readIndexOptions(host, '/'),
      offline: false,
      root: '/',
    });
    expect(fetched).toMatchObject({ downloaded: { count: 1 } });
  });
});
