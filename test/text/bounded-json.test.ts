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
