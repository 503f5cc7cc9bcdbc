import { expect, test } from 'vitest';
import { createTemporary, createWorkDirectory } from '../../src/wheels/unfinished.ts';

// A recursive mkdir below /proc fails with ENOENT, as on a read-only file system.
const host = {
  storeDirectory: '/proc/none/store',
  clock: { now: () => 0, elapsed: () => 0, sleep: () => Promise.resolve() },
};
const expected = { diagnostics: [{ code: 'store-not-writable' }] };

test('a store that cannot be created is a reported error', async () => {
  await expect(createTemporary(host)).rejects.toMatchObject(expected);
  expect(() => createWorkDirectory(host)).toThrow(
    expect.objectContaining({ diagnostics: [expect.objectContaining(expected.diagnostics[0]!)] }),
  );
});
