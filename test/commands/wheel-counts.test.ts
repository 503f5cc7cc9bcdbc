import { expect, test } from 'vitest';
import { countedWith, showFetched, type WheelCounts } from '../../src/commands/package-lines.ts';

const counts = (reused: number, restored: number, downloaded: number): WheelCounts => ({
  reused: { count: reused, bytes: reused * 1024 },
  restored: { count: restored, bytes: restored * 1024 },
  downloaded: { count: downloaded, bytes: downloaded * 1024 },
});

test('a run that fetches once more for what its lock left open counts each wheel once', () => {
  const first = counts(1, 0, 2);
  expect(countedWith(undefined, first)).toEqual(first);
  expect(countedWith(first, counts(3, 0, 2))).toEqual(counts(1, 0, 4));
  expect(countedWith(counts(0, 3, 1), counts(4, 1, 0))).toEqual(counts(0, 4, 1));
  expect(showFetched(countedWith(first, counts(3, 0, 2)))).toBe('1 reused (1 KB), 4 downloaded (4 KB)');
});
