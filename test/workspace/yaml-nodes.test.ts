import { expect, test } from 'vitest';
import { parseYaml, YamlSyntaxError } from '../../src/workspace/yaml.ts';
import { nodeAt, itemsOf, textOf, yamlNodes } from '../../src/workspace/yaml-nodes.ts';

test('an alias means the last anchor before it, also by way of another alias', () => {
  const root = yamlNodes('a: &x 1\nb: &y [*x]\n&k c: &x 2\nd: *y\ne: *x\nf: *k\n');
  expect(itemsOf(nodeAt(root, 'd')).map(textOf)).toEqual(['1']);
  expect(textOf(nodeAt(root, 'e'))).toBe('2');
  expect(textOf(nodeAt(root, 'f'))).toBe('c');
});

test('an alias without an anchor and one of itself are errors', () => {
  expect(() => yamlNodes('a: 1\nb: *x\n')).toThrow(
    new YamlSyntaxError('the alias `*x` has no anchor; a text that begins with `*` needs quotes', {
      line: 2,
      column: 4,
    }),
  );
  expect(() => yamlNodes('a: &x\n  b: *x\n')).toThrow('nested more than 100 levels deep');
});

test('thousands of merged maps are read in linear time', () => {
  const root = yamlNodes(
    `m: &m {a: 1}\n${Array.from({ length: 12_000 }, (_one, at) => `k${at}: {<<: *m}\n`).join('')}`,
  );
  expect(textOf(nodeAt(root, 'k11999', 'a'))).toBe('1');
});

test.each([
  ['Key: [\n"a",\n"b"\n]\n', { Key: ['a', 'b'] }],
  ['a:\n    k: {\n b: 1,\n  c: 2\n}\n    x: 1\n', { a: { k: { b: 1, c: 2 }, x: 1 } }],
  ['a:\n- [\n1, [\n2\n]]\n- 3\n', { a: [[1, [2]], 3] }],
  ['a:\n  k: [\n# c\n1 # d\n\n,2\n]\nb: 1\n', { a: { k: [1, 2] }, b: 1 }],
  ['a:\n  k: "x\ny: z"\n  l: [ "p\nq", \'r\ns\' ]\nb: 2\n', { a: { k: 'x y: z', l: ['p q', 'r s'] }, b: 2 }],
])('lines within brackets and quotes need no indentation, as in PyYAML: %j', (text, value) => {
  expect(parseYaml(text)).toEqual(value);
});

test.each(['a: [1\nb: 2\n', 'a: [\n1\n---\n', 'a:\n  k: "x\n---\ny"\n', 'a: 1\n---\nb: 2\n', 'a: "\n'])(
  'what PyYAML refuses stays an error: %j',
  (text) => {
    expect(() => parseYaml(text)).toThrow(YamlSyntaxError);
  },
);
