import { describe, expect, test } from 'vitest';
import { moduleTree } from '../../src/checks/load/module-tree.ts';
import { scanImports } from '../../src/python/imports.ts';
import { outlineModule } from '../../src/python/outline/outline.ts';
import { scanOptions } from '../python-imports/differences.ts';

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

describe('what is long in one line', () => {
  const chains: Record<string, string> = {
    attributes: `x = f()${'.a'.repeat(50_000)}`,
    calls: `x = f${'(a).b'.repeat(50_000)}`,
    subscripts: `if f()${'[0]'.repeat(50_000)}: import b`,
    'attributes of a condition': `if (x)${'.a()'.repeat(50_000)}: import b`,
  };

  test.each(Object.entries(chains))('no value is deeper than JSON can be: %s', (_title, source) => {
    expect(() => JSON.stringify(outlineModule(Buffer.from(source)))).not.toThrow();
  });

  const long = `${'a.'.repeat(600)}b`;
  test.each([
    `import ${long}`,
    `from ${long} import c`,
    `from a import ${'b'.repeat(1001)}`,
    `importlib.import_module("${long}")`,
  ])('a module whose name is too long is not imported', (source) => {
    const { steps } = outlineModule(Buffer.from(`${source}\n`));
    expect(steps.filter(({ kind }) => ['import', 'from', 'load'].includes(kind))).toEqual([]);
  });

  test('the import scanner ignores it too', () => {
    const source = Buffer.from(`import ${long}, b\nimport ${long} as c\nimport d\n`);
    expect([...scanImports(source, scanOptions).imports.keys()]).toEqual(['b', 'd']);
  });

  test('the finder of modules does not go through its parts', () => {
    expect(moduleTree([[{ path: 'a/__init__.py', owner: '' }]], []).find(`${'a.'.repeat(50_000)}b`)).toBe(
      undefined,
    );
  });
});
