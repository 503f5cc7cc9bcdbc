import { expect, test } from 'vitest';
import { checkout, target } from './checkout.ts';

test('the dependencies of all targets together have a limit', () => {
  const names = Array.from({ length: 1800 }, (_, index) => `:t${index}`);
  const targets = names.map((name) => target('target', { name: name.slice(1), dependencies: names }));
  const { graph, targets: all } = checkout({ 'a/x': '' }, { a: targets });
  const specs = [...all.targets.keys()];
  expect(() => specs.map((spec) => graph.direct(spec))).toThrow(/more than 3000000 dependencies/);
  // Those that are known stay known, and others are not computed.
  expect(graph.direct(specs[0]!).addresses.size).toBe(1800);
  expect(() => graph.direct(specs.at(-1)!)).toThrow(/more than 3000000 dependencies/);
});
