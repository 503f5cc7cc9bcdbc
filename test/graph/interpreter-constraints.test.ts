import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allowedReleases,
  mergeInterpreterConstraints,
  printInterpreterConstraints,
} from '../../src/graph/interpreter-constraints.ts';

function unit(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../oracle/units/${name}.json`, import.meta.url), 'utf8'));
}

const universe = ['2.7', '3.6', '3.7', '3.8', '3.9', '3.10', '3.11', '3.12'];

/** `major.minor` of releases, in order. */
function minors(releases: ReadonlySet<string>): string[] {
  return universe.filter((version) => [...releases].some((release) => release.startsWith(`${version}.`)));
}

describe('one set', () => {
  const { cases } = unit('interpreter-constraints') as {
    cases: { constraints: string[]; ok: { strs: string[]; partition: { ok?: string[] } } }[];
  };

  test.each(cases)('$constraints', ({ constraints, ok }) => {
    expect(printInterpreterConstraints(constraints)).toEqual(ok.strs);
    if (ok.partition.ok !== undefined) {
      expect(minors(allowedReleases(constraints, universe)!)).toEqual(ok.partition.ok);
    }
  });

  test('what cannot be read decides nothing', () => {
    expect(allowedReleases(['>=3.8', 'CPython=>3'], universe)).toBeUndefined();
    expect(printInterpreterConstraints(['CPython=>3', 'CPython=>3'])).toEqual(['CPython=>3']);
  });
});

describe('several sets', () => {
  const { cases } = unit('interpreter-constraints-merge') as {
    cases: { sets: string[][]; ok?: string[]; message?: string }[];
  };

  test.each(cases)('$sets', ({ sets, ok, message }) => {
    const merged = mergeInterpreterConstraints(sets);
    if (ok !== undefined) expect(merged).toEqual({ kind: 'merged', constraints: ok });
    else expect(message).toContain((merged as { attempted: string }).attempted);
  });

  test('allow what each of them allows', () => {
    const constraint = fc
      .tuple(fc.constantFrom('>=', '<', '!=', '<='), fc.constantFrom('3.7', '3.8', '3.9', '3.10'))
      .map((parts) => parts.join(''));
    const set = fc.array(constraint, { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(set, { minLength: 1, maxLength: 3 }), (sets) => {
        const merged = mergeInterpreterConstraints(sets);
        const expected = sets
          .map((one) => allowedReleases(one, universe)!)
          .reduce((left, right) => new Set([...left].filter((release) => right.has(release))));
        if (merged.kind !== 'merged') throw new Error(merged.kind);
        expect(allowedReleases(merged.constraints, universe)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  });
});
