import { expect, test } from 'vitest';
import { showFetched } from '../../src/commands/package-lines.ts';

test('the log says how many wheels came from where', () => {
  const counted = (count: number) => ({ count, bytes: count * 1024 });
  const of = (reused: number, restored: number, downloaded: number): string =>
    showFetched({ reused: counted(reused), restored: counted(restored), downloaded: counted(downloaded) });
  expect(of(1, 0, 4)).toBe('1 reused (1 KB), 4 downloaded (4 KB)');
  expect(of(0, 0, 2)).toBe('none reused, 2 downloaded (2 KB)');
  expect(of(0, 3, 0)).toBe('3 from the cache (3 KB), none downloaded');
});
