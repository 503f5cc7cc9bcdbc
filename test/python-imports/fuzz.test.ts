import { growth } from '../support/meter.ts'; // first: it counts what is loaded after it
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scanImports } from '../../src/python/imports.ts';
import { Token, Tokenizer } from '../../src/python/tokenizer.ts';
import { scanOptions } from './differences.ts';

const fragments = [
  ...[
    'import ',
    'from ',
    ' as ',
    'try',
    'except ',
    'with ',
    'lazy ',
    'async ',
    'else',
    'finally',
    'def f',
    'class A',
  ],
  ...[
    'suppress(',
    'ImportError',
    '__import__(',
    'a',
    '.',
    ',',
    ';',
    ':',
    '*',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '!r',
    '=',
  ],
  ...[
    '"',
    "'",
    '"""',
    "'''",
    'f"',
    "rf'",
    'f"""',
    'b"',
    '\\',
    '\\\n',
    '\\N{',
    '{{',
    '}}',
    '#',
    ' ',
    '\t',
    '\f',
    '\0',
  ],
  ...['\n', '\r', '\r\n', '\n  ', '# pants: no-infer-dep', 'x.y.z', 'a/b', 'é', '\ufeff', '\u2028', '0x1f'],
];
const soup = fc
  .array(fc.constantFrom(...fragments), { maxLength: 60 })
  .map((parts) => Buffer.from(parts.join('')));
const bytes = fc.uint8Array({ maxLength: 200 });
const runs = { numRuns: 10_000 };

describe('any bytes', () => {
  test('the scanner never throws, and every line is one of the file', () => {
    fc.assert(
      fc.property(fc.oneof(soup, bytes), (source) => {
        const { imports, assets } = scanImports(source, scanOptions);
        const lines = source.reduce((count, byte) => count + (byte === 10 || byte === 13 ? 1 : 0), 1);
        for (const line of [...[...imports.values()].map((found) => found.line), ...assets.values()]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
        }
      }),
      runs,
    );
  });

  test('every token moves on, tokens do not overlap, and the end comes', () => {
    fc.assert(
      fc.property(fc.oneof(soup, bytes), (source) => {
        const tokens = new Tokenizer(source);
        let end = 0;
        for (let kind = tokens.next(); kind !== Token.end; kind = tokens.next()) {
          if (kind === Token.newline) continue;
          expect(tokens.start).toBeGreaterThanOrEqual(end);
          expect(tokens.end).toBeGreaterThan(tokens.start);
          end = tokens.end;
        }
        expect(tokens.end).toBe(source.length);
        expect(tokens.next()).toBe(Token.end);
      }),
      runs,
    );
  });
});

describe('steps grow with the length, not its square', () => {
  const pathological: Record<string, (size: number) => string> = {
    'open brackets': (size) => '('.repeat(size),
    'nested f-strings': (size) => 'f"{'.repeat(size / 3),
    'nested format specifications': (size) => `f"${'{a:'.repeat(size / 3)}`,
    'nested f-strings that end': (size) => `${'f"{'.repeat(size / 6)}${'}"'.repeat(size / 6)}`,
    quotes: (size) => `'"`.repeat(size / 2),
    'triple quotes': (size) => `"""'`.repeat(size / 4),
    'adjacent strings': (size) => `x = (${'"a.b" '.repeat(size / 6)})`,
    'names of a long module': (size) => `from ${'m.'.repeat(size / 4)}m import ${'a,'.repeat(size / 4)}a`,
    'names in brackets with pragmas': (size) =>
      `from m import (\n${'a, # pants: no-infer-dep\n'.repeat(size / 25)})`,
    'a long dotted name': (size) => `import ${'a.'.repeat(size / 2)}a`,
    dots: (size) => `from ${'.'.repeat(size)} import a`,
    'nested tries': (size) => {
      const depth = Math.floor(Math.sqrt(size / 2));
      const lines = Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}try:`);
      const handlers = lines.map((line) => line.replace('try', 'except ImportError'));
      const names = 'import a;'.repeat(size / 20);
      return [...lines, ' '.repeat(depth) + names, ...handlers.reverse()].join('\n');
    },
    'tries in one line': (size) => 'try:'.repeat(size / 4),
    'clauses without end': (size) => 'except ('.repeat(size / 8),
    'brackets in clauses': (size) =>
      `except ${'('.repeat(200)}ImportError${')'.repeat(200)}:\n`.repeat(size / 420),
    managers: (size) => `with ${'suppress(suppress.'.repeat(20)}:\n`.repeat(size / 366),
    'pragmas on one statement': (size) => `x = [${'"a.b.c", # pants: no-infer-dep\n'.repeat(size / 32)}]`,
    'joined lines with names': (size) => `import a${', \\\n a'.repeat(size / 6)} # pants: no-infer-dep`,
    'lines in brackets that begin with from': (size) => `(${'\nfrom a.b.c x'.repeat(size / 14)}`,
    blanks: (size) => `(${' '.repeat(size)}`,
    'line ends': (size) => '\r\n'.repeat(size / 2),
    'calls of __import__': (size) => '__import__("a",'.repeat(size / 15),
    'slashes and dots': (size) => `x = "${'a/'.repeat(size / 4)}" "${'a.'.repeat(size / 4)}"`,
  };

  test.each(Object.entries(pathological))('%s', (_title, make) => {
    const text = (size: number): Uint8Array => Buffer.from(make(size));
    expect(growth(text, (source) => void scanImports(source, scanOptions), 10_000)).toBeLessThan(2);
  });
});
