import { steps } from '../support/meter.ts'; // first: it counts what is loaded after it
import { describe, expect, test } from 'vitest';
import { readChunks } from './chunks.ts';
import { Problems } from '../../src/host/types.ts';
import { load } from './support.ts';

describe.each(['syntax.txt', 'symbols.txt', 'limits.txt'])('%s', (file) => {
  test.each(
    readChunks(file).map((chunk) => [`line ${chunk.line}: ${chunk.text.split('\n')[0]}`, chunk] as const),
  )('%s', (_name, { text, expected }) => {
    let problems = new Problems();
    const taken = steps(() => (problems = load({ BUILD: text }).problems));
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
    // What the evaluator's own limit lets through.
    expect(taken).toBeLessThan(150_000_000);
  });
});
