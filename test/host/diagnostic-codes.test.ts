import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const source = join(import.meta.dirname, '../../src');
const table = join('host', 'diagnostic-codes.ts');

/** Codes that the source puts together from two parts, as the compiler checks. */
const COMPOSED = [
  ...['handler', 'runtime', 'architecture'].map((what) => `drift-${what}`),
  ...['module', 'asset'].map((kind) => `ambiguous-${kind}`),
  ...['handler', 'entry-point'].flatMap((field) => [`${field}-file-missing`, `${field}-file-ambiguous`]),
];

function declared(): readonly string[] {
  const text = readFileSync(join(source, table), 'utf8');
  return [...text.matchAll(/^ {2}\| '([a-z0-9-]+)'/gm)].map((match) => match[1]!);
}

test('every code is used, and the list is in alphabetical order without doubles', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' });
  const text = files
    .filter((file) => file.endsWith('.ts') && file !== table)
    .map((file) => readFileSync(join(source, file), 'utf8'))
    .join('\n');
  const codes = declared();
  expect(codes.length).toBeGreaterThan(200);
  expect(codes.filter((code) => !text.includes(`'${code}'`) && !COMPOSED.includes(code))).toEqual([]);
  expect(codes).toEqual([...new Set(codes)].sort());
});
