import { expect, test } from 'vitest';
import { Problems, userError } from '../../src/host/types.ts';

const fault = (message: string) => userError({ code: 'bad-input', message });
/** Resolves after so many turns of the event loop. */
async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise(setImmediate);
}

test('several are in work at once, and everything stays in the order of the items', async () => {
  const problems = new Problems();
  let working = 0;
  let most = 0;
  const results = await problems.collectAll([5, 1, 4, 2, 3], 2, async (item) => {
    most = Math.max(most, ++working);
    await turns(item);
    working--;
    if (item > 3) throw fault(`no ${item}`);
    return item * 10;
  });
  expect(results).toEqual([10, 20, 30]);
  expect(problems.diagnostics.map(({ message }) => message)).toEqual(['no 5', 'no 4']);
  expect(most).toBe(2);
});

test('an error that the user did not cause passes through', async () => {
  const problems = new Problems();
  const work = problems.collectAll(['a', 'b'], 2, (item) =>
    item === 'a' ? Promise.reject(new TypeError('a defect')) : Promise.reject(fault('b')),
  );
  await expect(work).rejects.toThrow(new TypeError('a defect'));
  expect(problems.diagnostics).toEqual([]);
});
