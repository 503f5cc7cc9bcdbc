import { expect, test } from 'vitest';
import { nodeAt, itemsOf, textOf, yamlNodes } from '../../src/workspace/yaml-nodes.ts';

test('an alias means the last anchor before it, also by way of another alias', () => {
  const root = yamlNodes('a: &x 1\nb: &y [*x]\n&k c: &x 2\nd: *y\ne: *x\nf: *k\n');
  expect(itemsOf(nodeAt(root, 'd')).map(textOf)).toEqual(['1']);
  expect(textOf(nodeAt(root, 'e'))).toBe('2');
  expect(textOf(nodeAt(root, 'f'))).toBe('c');
});

test('an alias without an anchor and one of itself are errors', () => {
  expect(() => yamlNodes('a: *x\n')).toThrow(/alias/);
  expect(() => yamlNodes('a: &x\n  b: *x\n')).toThrow('nested more than 100 levels deep');
});

test('thousands of merged maps are read in linear time', () => {
  const root = yamlNodes(
    `m: &m {a: 1}\n${Array.from({ length: 12_000 }, (_one, at) => `k${at}: {<<: *m}\n`).join('')}`,
  );
  expect(textOf(nodeAt(root, 'k11999', 'a'))).toBe('1');
});
