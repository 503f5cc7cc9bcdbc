import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_JSON_DEPTH, parseBoundedJson } from '../../src/text/bounded-json.ts';
import { parseJson } from '../../src/platforms/json.ts';

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

test('brackets in strings and one after the other do not count', () => {
  const value = {
    'a[': `${'['.repeat(1000)}\\"${'{'.repeat(1000)}`,
    b: Array.from({ length: 1000 }, () => [{}]),
  };
  expect(parseBoundedJson(JSON.stringify(value))).toEqual(value);
});

/** Levels of a JSON value. */
const depthOf = (value: unknown): number =>
  typeof value !== 'object' || value === null ? 0 : 1 + Math.max(0, ...Object.values(value).map(depthOf));

test('whatever is in strings, the depth of any JSON is known', () => {
  const deep = fc.array(fc.constantFrom('[', '{"a":', '{"\\\\\\"[":'), { minLength: 190, maxLength: 210 });
  fc.assert(
    fc.property(deep, fc.jsonValue({ stringUnit: 'binary' }), fc.nat(4), (openings, inner, indent) => {
      const closings = openings.map((one) => (one === '[' ? ']' : '}')).reverse();
      const value: unknown = JSON.parse(openings.join('') + JSON.stringify(inner) + closings.join(''));
      const text = JSON.stringify(value, null, indent);
      if (depthOf(value) > MAX_JSON_DEPTH) expect(() => parseBoundedJson(text)).toThrow(/levels deep/);
      else expect(parseBoundedJson(text)).toEqual(value);
    }),
    { numRuns: 300 },
  );
});

test('thousands of strings in a row, long strings of escapes, and strings without an end', () => {
  const strings = Array.from({ length: 200_000 }, () => ']');
  expect(parseBoundedJson(JSON.stringify(strings))).toEqual(strings);
  const escapes = '\\"['.repeat(1_000_000);
  expect(parseBoundedJson(JSON.stringify([escapes]))).toEqual([escapes]);
  for (const text of ['["', '["a\\', '["a\\"', '"', '{"a": "b', '['.repeat(10), ' '.repeat(100)]) {
    expect(() => parseBoundedJson(text)).toThrow(SyntaxError);
  }
});

test('depth has a limit', () => {
  expect(() => parseBoundedJson(nested(MAX_JSON_DEPTH))).not.toThrow();
  expect(() => parseBoundedJson(nested(MAX_JSON_DEPTH + 1))).toThrow(/nested more than 200 levels deep/);
});

test('members and items have a limit; commas in strings do not count', () => {
  expect(() => parseBoundedJson(`[${'0,'.repeat(1_500_001)}0]`)).toThrow(/more than 1500000 values/);
  expect(() => parseBoundedJson(`["${','.repeat(1_500_001)}"]`)).not.toThrow();
});

test('60 MB are an error of the file', () => {
  expect(() => parseJson('['.repeat(60_000_000), 'main.lock')).toThrow(
    expect.objectContaining({
      diagnostics: [expect.objectContaining({ code: 'file-too-large', place: { path: 'main.lock' } })],
    }),
  );
});

test('16 MB of open brackets are an error of the file', () => {
  const parse = () => parseJson('['.repeat(16_000_000), 'main.lock');
  expect(parse).toThrow(
    expect.objectContaining({
      diagnostics: [
        expect.objectContaining({
          code: 'invalid-json',
          message: 'main.lock is not JSON: it is nested more than 200 levels deep',
          place: { path: 'main.lock' },
        }),
      ],
    }),
  );
});
