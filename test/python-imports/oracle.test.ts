import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { resolveImports } from '../../src/python/imports-relative.ts';
import { scanImports } from '../../src/python/imports.ts';
import type { ImportScanOptions } from '../../src/python/types.ts';
import { projectRoot } from '../support/tools.ts';
import { scanOptions } from './differences.ts';

type Imports = Readonly<Record<string, readonly [number, boolean]>>;
interface WithStrings {
  readonly imports: Imports;
  readonly assets: readonly string[];
}

/** What Pants 2.17.1 saw: its parser in Rust, and the one in Python under Python 3.12. */
interface Case {
  readonly path: string;
  readonly text: string;
  readonly rust: Imports;
  readonly rust_strings: WithStrings;
  readonly py312: Imports;
  readonly py312_strings: WithStrings;
}

/** Where the two parsers differ: whose answer is ours, and why. */
interface Difference {
  readonly path: string;
  readonly follows: 'rust' | 'python' | 'neither';
  readonly reason: string;
}

const read = (path: string): unknown => JSON.parse(readFileSync(join(projectRoot, 'test', path), 'utf8'));
const { cases } = read('oracle/import-scanner.json') as { cases: readonly Case[] };
const known = new Map(
  (read('python-imports/oracle-differences.json') as readonly Difference[]).map((one) => [one.path, one]),
);

/** Only where the parsers all disagree: the expected answer. */
const ownAnswers: ReadonlyMap<string, Imports> = new Map([
  ['p/q/r/c045.py', { a: [3, true], b: [5, true], c: [6, true], d: [8, false] }],
  ['p/q/r/c054.py', { a: [2, true] }],
  ['p/q/r/c117.py', { b: [2, false] }],
  ['p/q/r/c118.py', { b: [2, false] }],
  ['p/q/r/c124.py', { a: [2, false] }],
] as const);

function scan(one: Case, options: ImportScanOptions): WithStrings {
  const { imports, assets } = scanImports(Buffer.from(one.text), options);
  const absolute = [...resolveImports(imports, one.path)].map(([name, { line, weak }]) => [
    name,
    [line, weak],
  ]);
  return { imports: Object.fromEntries(absolute) as Imports, assets: [...assets.keys()].sort() };
}

function isEqual(left: unknown, right: unknown): boolean {
  try {
    expect(left).toEqual(right);
    return true;
  } catch {
    return false;
  }
}

function verdict(one: Case): string {
  const plain = scan(one, { ...scanOptions, stringImports: false, assets: false });
  const strings = scan(one, scanOptions);
  const rust = isEqual(plain.imports, one.rust) && isEqual(strings, one.rust_strings);
  const python = isEqual(plain.imports, one.py312) && isEqual(strings, one.py312_strings);
  if (rust && python) return 'both';
  return rust ? 'rust' : python ? 'python' : 'neither';
}

describe('what real Pants sees in snippets', () => {
  test.each(cases)('$path $text', (one) => {
    expect(verdict(one)).toBe(known.get(one.path)?.follows ?? 'both');
  });

  test('every known difference is one of a snippet', () => {
    const paths = new Set(cases.map((one) => one.path));
    expect([...known.keys()].filter((path) => !paths.has(path))).toEqual([]);
  });

  test.each([...known.values()].filter(({ follows }) => follows === 'neither'))(
    '$path: $reason',
    ({ path }) => {
      expect(
        scan(
          cases.find((one) => one.path === path)!,
          scanOptions,
        ).imports,
      ).toEqual(ownAnswers.get(path));
    },
  );

  test('with the rules of 2.17 strings are as its Python parser sees them', () => {
    const strings = cases.filter(({ path }) => /c(07[4-9]|08|09|10)/.test(path) && !/c081|c088/.test(path));
    const options = { ...scanOptions, stringRules: '2.17' } as const;
    expect(strings.map((one) => [one.path, scan(one, options)])).toEqual(
      strings.map((one) => [one.path, one.py312_strings]),
    );
  });
});
