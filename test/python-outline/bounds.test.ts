import { growth } from '../support/meter.ts'; // first: it counts what is loaded after it
import { describe, expect, test } from 'vitest';
import { namedFiles } from '../../src/python/outline/named-files.ts';
import { outlineModule } from '../../src/python/outline/outline.ts';

describe('steps grow with the length, not its square', () => {
  const pathological: Record<string, (size: number) => string> = {
    'nested calls that import': (size) => `x = ${'__import__('.repeat(size / 11)}`,
    'nested calls that end': (size) => `x = ${'__import__('.repeat(size / 12)}${')'.repeat(size / 12)}`,
    'open brackets': (size) => `x = ${'['.repeat(size)}`,
    'brackets in turn': (size) => `x = ${'[](){}'.repeat(size / 6)}`,
    'calls side by side': (size) => `x = (${'version("a"),'.repeat(size / 13)})`,
    'nested lambdas': (size) => `x = ${'lambda: ('.repeat(size / 9)}`,
    'lambdas with calls': (size) => `x = [${'lambda a=version("b"): 1,'.repeat(size / 25)}]`,
    'lambdas in lambdas': (size) => `x = ${'lambda a='.repeat(size / 9)}`,
    'types in a row': (size) => `x: ${'list[int] | '.repeat(size / 12)}None`,
    'targets in brackets': (size) => `${'('.repeat(size / 2)}a${')'.repeat(size / 2)} = 1`,
    'targets in a row': (size) => `${'a = '.repeat(size / 4)}1`,
    'operators in a row': (size) => `x = ${'not '.repeat(size / 4)}1`,
    'conditions in brackets': (size) => `if ${'('.repeat(size / 2)}a${')'.repeat(size / 2)}:\n    import b`,
    'bases of a class': (size) => `class A(${'B('.repeat(size / 2)}:\n    import b`,
    'parameters of a function': (size) => `def f(${'a=(1, [2]),'.repeat(size / 11)}):\n    pass`,
    'names in a walrus': (size) => `x = (${'(a := b), '.repeat(size / 10)})`,
    'dotted names': (size) => `x = ${'a.'.repeat(size / 2)}entry_points()`,
    'statements in a line': (size) => 'x=1;'.repeat(size / 4),
    'parts of a directory': (size) => `sys.path.append(os.path.join(__file__${', "a"'.repeat(size / 5)}))`,
    'directories in directories': (size) => `sys.path.append(${'dirname('.repeat(size / 8)}__file__`,
    'nested blocks': (size) => {
      const depth = Math.floor(Math.sqrt(size * 2));
      return Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}if x:`).join('\n');
    },
  };

  test.each(Object.entries(pathological))('%s', (_title, make) => {
    const source = (size: number): Uint8Array => Buffer.from(make(size));
    expect(growth(source, (bytes) => void outlineModule(bytes), 8000)).toBeLessThan(2);
  });
});

describe('the same for the files that a module names', () => {
  const pathological: Record<string, (size: number) => string> = {
    parents: (size) => `open(Path(__file__)${'.parent'.repeat(size / 7)})`,
    parts: (size) => `open(Path("x")${' / "a"'.repeat(size / 6)})`,
    arguments: (size) => `open(os.path.join(__file__${', "a"'.repeat(size / 5)}))`,
    'arguments of a method': (size) => `open(Path(__file__).joinpath(${'"a", '.repeat(size / 5)}))`,
    'dotted names': (size) => `open(${'a.'.repeat(size / 2)}b)`,
    'dotted names after one another': (size) => `open(__file__${'.a'.repeat(size / 2)})`,
  };

  test.each(Object.entries(pathological))('%s', (_title, make) => {
    const source = (size: number): Uint8Array => Buffer.from(make(size));
    expect(growth(source, (bytes) => void namedFiles(bytes), 8000)).toBeLessThan(2);
  });
});
