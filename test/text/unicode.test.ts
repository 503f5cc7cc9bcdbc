import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isIdentifier, isWordName, lazyPattern, unicodeTest } from '../../src/text/unicode.ts';

const sources = [
  ...[String.raw`^[\p{L}_][\p{L}\p{N}_]*$`, String.raw`^[\p{ID_Start}_][\p{ID_Continue}]*$`],
  ...[String.raw`^[\p{XID_Start}_][\p{XID_Continue}]*$`, String.raw`[/\\:\p{C}\s]`, String.raw`[\p{Z}\p{C}]`],
  ...[String.raw`^[\p{Lowercase}]$`, String.raw`^[\p{Lu}]$`, String.raw`^[\p{Lt}]$`, String.raw`^[\p{Nd}]+$`],
  String.raw`^(?: |[^\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}])*$`,
  ...['L', 'Lu', 'Ll', 'N', 'Nd', 'C', 'Cc', 'Z', 'Zs'].map((name) => `^[\\p{${name}}]*$`),
];

test.each(sources)('%s means the same with and without a look at ASCII first', (source) => {
  const [matches, reference] = [unicodeTest(source), new RegExp(source, 'u')];
  for (let code = 0; code < 0x250; code++) {
    const char = String.fromCharCode(code);
    expect(matches(char), `U+${code.toString(16)}`).toBe(reference.test(char));
  }
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'Z', '_', '0', ' ', '\n', '/', 'é', '٣', '𝐀') }),
      (text) => {
        expect(matches(text)).toBe(reference.test(text));
      },
    ),
  );
});

test('names', () => {
  expect(['größe', '_x1', '1x', 'a-b', '', '字'].map(isWordName)).toEqual([
    true,
    true,
    false,
    false,
    false,
    true,
  ]);
  expect(['größe', '_x1', '1x', '℘', 'class'].map(isIdentifier)).toEqual([true, true, false, true, true]);
});

test('a property without a list is a defect that shows at once', () => {
  expect(() => unicodeTest(String.raw`^[\p{Script=Greek}\p{Sm}]$`)).toThrow('\\p{Sm}');
});

test('a lazy pattern is one object', () => {
  const pattern = lazyPattern('a', 'g');
  expect(pattern()).toBe(pattern());
});
