import {
  cpSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { keepDerived, readDerived } from '../../src/wheels/derived.ts';
import { addFromFile, readStored } from '../../src/wheels/store.ts';
import type { StoredWheel } from '../../src/wheels/types.ts';
import { makeWheel, temporaryDirectory, testHost } from './support.ts';
import type { TestHost, TestWheel } from './support.ts';

const derived = { value: { rows: [1, 'ä'] }, data: Buffer.from('some\nbytes') };

async function stored(host: TestHost, wheel: TestWheel): Promise<StoredWheel> {
  const source = join(temporaryDirectory(), 'wheel');
  writeFileSync(source, wheel.bytes);
  return (await addFromFile(host, wheel.pinned, source))!;
}

const fileOf = (wheel: StoredWheel): string => join(dirname(wheel.path), 'thing');

test('what is kept beside a wheel is found again, by the same build only', async () => {
  const host = testHost();
  const wheel = await stored(host, await makeWheel('alpha'));
  expect(readDerived(wheel, 'thing', 'one')).toBeUndefined();
  const kept = keepDerived(wheel, 'thing', derived, 'one');
  expect(kept).toMatchObject({ value: derived.value, data: derived.data });
  expect(readFileSync(kept!.path).subarray(kept!.dataOffset)).toEqual(derived.data);
  const again = (await readStored(host, wheel.pinned))!;
  expect(readDerived(again, 'thing', 'one')).toEqual(kept);
  expect(readDerived(again, 'thing', 'two')).toBeUndefined();
  expect(readDerived(again, 'thing', undefined)).toBeUndefined();
  expect(readDerived(again, 'other', 'one')).toBeUndefined();
});

test('nothing is kept for a wheel outside of the store, or without a build', async () => {
  const { stamp, ...loose } = await stored(testHost(), await makeWheel('alpha'));
  expect(keepDerived(loose, 'thing', derived, 'one')).toBeUndefined();
  expect(keepDerived({ ...loose, stamp: stamp! }, 'thing', derived, undefined)).toBeUndefined();
});

test('nothing unfinished is left when it cannot be kept', async () => {
  const host = testHost();
  const wheel = await stored(host, await makeWheel('alpha'));
  mkdirSync(fileOf(wheel));
  expect(keepDerived(wheel, 'thing', derived, 'one')).toBeUndefined();
  expect(readdirSync(join(host.storeDirectory, 'tmp'))).toEqual([]);
});

test('what came out of an archive or lies beside a replaced wheel is not believed', async () => {
  const host = testHost();
  const made = await makeWheel('alpha');
  const wheel = await stored(host, made);
  keepDerived(wheel, 'thing', derived, 'one');
  const copy = testHost();
  cpSync(host.storeDirectory, copy.storeDirectory, { recursive: true, preserveTimestamps: true });
  const copied = (await readStored(copy, wheel.pinned))!;
  expect(readDerived(copied, 'thing', 'one')).toBeUndefined();
  // The same bytes in place of the wheel, with the same date.
  keepDerived(copied, 'thing', derived, 'one');
  utimesSync(copied.path, 1e9, 1e9);
  writeFileSync(`${copied.path}.new`, made.bytes);
  utimesSync(`${copied.path}.new`, 1e9, 1e9);
  renameSync(`${copied.path}.new`, copied.path);
  expect(readDerived((await readStored(copy, wheel.pinned))!, 'thing', 'one')).toBeUndefined();
});

test('what belongs to another wheel is not believed', async () => {
  const host = testHost();
  const one = await stored(host, await makeWheel('alpha'));
  const two = await stored(host, await makeWheel('beta'));
  keepDerived(one, 'thing', derived, 'one');
  cpSync(fileOf(one), fileOf(two));
  expect(readDerived(two, 'thing', 'one')).toBeUndefined();
});

test.each<[string, (path: string) => void]>([
  ['cut in its data', (path) => truncateSync(path, readFileSync(path).length - 1)],
  ['cut in its header', (path) => truncateSync(path, 20)],
  ['empty', (path) => truncateSync(path, 0)],
  ['of nothing', (path) => writeFileSync(path, 'null\n')],
  ['deep', (path) => writeFileSync(path, `${'['.repeat(1_000_000)}\n`)],
  ['cut in its value', (path) => truncateSync(path, readFileSync(path).indexOf('\n') + 2)],
])('what is %s is not used', async (_what, damage) => {
  const wheel = await stored(testHost(), await makeWheel('alpha'));
  keepDerived(wheel, 'thing', derived, 'one');
  damage(fileOf(wheel));
  expect(readDerived(wheel, 'thing', 'one')).toBeUndefined();
});

test('a store that cannot be written keeps nothing', async () => {
  const wheel = await stored(testHost(), await makeWheel('alpha'));
  mkdirSync(fileOf(wheel));
  writeFileSync(join(fileOf(wheel), 'full'), '');
  expect(keepDerived(wheel, 'thing', derived, 'one')).toBeUndefined();
});
