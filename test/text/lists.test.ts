import { expect, test } from 'vitest';
import { listSome, someLines } from '../../src/text/lists.ts';

test('a list in one line', () => {
  expect(listSome([], 2)).toBe('');
  expect(listSome(['a', 'b'], 2)).toBe('a, b');
  expect(listSome(['a', 'b', 'c', 'd'], 2)).toBe('a, b and 2 more');
});

test('a list of one a line', () => {
  expect(someLines(new Set(['a', 'b']), 2)).toEqual(['a', 'b']);
  expect(someLines(['a', 'b', 'c', 'd'], 2)).toEqual(['a', 'b', 'and 2 more']);
});
