import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareCodePoints, sortedByCodePoint } from '../../src/text/code-points.ts';
import { mustRun, python } from '../support/tools.ts';

/** Both ends of the surrogates, what lies around them, and a pair: halves may come alone in a literal of Python. */
const aroundSurrogates = fc.constantFrom(
  'a',
  '\ud7ff',
  '\ue000',
  '\uffff',
  '\ud800',
  '\udbff',
  '\udc00',
  '\udfff',
  '😀',
);

test('the order is the one of Python, for halves of code points as well', () => {
  const names = [
    ...fc.sample(fc.string({ unit: 'binary', maxLength: 4 }), 300),
    ...fc.sample(fc.string({ unit: aroundSurrogates, maxLength: 4 }), 700),
    ...['\ufffd', '😀', '\ue000', 'z'],
  ];
  const script = 'import json, sys\nprint(json.dumps(sorted(json.load(sys.stdin))))';
  const ran = mustRun(python('3.12'), ['-c', script], { input: JSON.stringify(names) });
  expect(sortedByCodePoint(names)).toEqual(JSON.parse(ran.stdout));
  expect(names.toSorted(compareCodePoints)).toEqual(JSON.parse(ran.stdout));
  expect(compareCodePoints('a', 'a')).toBe(0);
});
