import { describe, expect, test } from 'vitest';
import { outlineModule } from '../../src/python/outline/outline.ts';

describe('a file is read as far as its tokens and statements allow', () => {
  const many = (count: number, line: string, header = '') => Buffer.from(header + line.repeat(count));

  test.each([
    ['statements', many(100_000, 'a = 1\n')],
    ['statements in a block', many(100_000, ' a = 1\n', 'if x:\n')],
    ['statements in a line', many(100_000, 'a = 1; ')],
    ['members of a class', many(100_000, ' a = 1\n', 'class A:\n')],
    ['clauses', many(50_000, 'try: import a\nexcept ImportError: b = 1\n')],
    ['functions', many(100_000, 'def f(): pass\n')],
    ['tokens of a list', many(250_000, '1,', 'a = [')],
    ['brackets', many(500_000, '(')],
    ['brackets in lines', many(500_000, '((\n')],
  ])('too many %s', (_title, source) => {
    const { work, steps, makesNames } = outlineModule(source);
    expect({ steps, makesNames }).toEqual({ steps: [], makesNames: true });
    expect(work).toBeGreaterThan(1_000_000);
    expect(work).toBeLessThan(1_000_100);
  });

  // More than the largest real modules have.
  test.each([
    ['statements', many(40_000, 'import a\n'), 40_000],
    ['members', many(35_000, '    def f(self, value): pass\n', 'class A:\n'), 1],
    ['tokens', many(150_000, '"text",\n', 'a = [\n'), 1],
    ['lines of text', many(500_000, 'text\n', '"""'), 0],
  ])('not too many %s', (_title, source, steps) => {
    const outline = outlineModule(source);
    expect(outline.makesNames).toBe(false);
    expect(outline.steps.length).toBe(steps);
  });
});
