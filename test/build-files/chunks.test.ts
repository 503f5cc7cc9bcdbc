import { describe, expect, test } from 'vitest';
import { readChunks } from './chunks.ts';
import { load } from './support.ts';

describe.each(['syntax.txt', 'symbols.txt', 'limits.txt'])('%s', (file) => {
  test.each(
    readChunks(file).map((chunk) => [`line ${chunk.line}: ${chunk.text.split('\n')[0]}`, chunk] as const),
  )('%s', (_name, { text, expected }) => {
    const started = performance.now();
    const { problems } = load({ BUILD: text });
    const found = problems.diagnostics
      .map(({ place, message }) => ({ line: place?.line ?? 0, message }))
      .sort((left, right) => left.line - right.line);
    // The first problem of each line counts; none may be without a promise.
    expect(
      found.map(({ line, message }, index) => ({
        line,
        message:
          expected[index] !== undefined && message.includes(expected[index].message)
            ? expected[index].message
            : message,
      })),
    ).toEqual(expected);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
