import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { differences } from './differences.ts';
import { program } from './programs.ts';
import { referenceOf } from './reference.ts';

const programs = 1500;
const directory = mkdtempSync(join(tmpdir(), 'programs-'));
afterAll(() => rmSync(directory, { recursive: true }));

test("generated programs: the same answer as CPython's own parser", async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const paths = fc.sample(program, { seed, numRuns: programs }).map((text, index) => {
    const path = join(directory, `${'x'.repeat(index % 4)}${index}.py`);
    writeFileSync(path, text);
    return path;
  });
  const references = await referenceOf(paths);
  const compared = references.filter((reference) => reference.error === undefined);
  expect(compared.length, `right programs of seed ${seed}`).toBeGreaterThan(programs * 0.9);
  const different = compared
    .map((reference) => ({ text: readFileSync(reference.path, 'utf8'), lines: differences(reference) }))
    .filter(({ lines }) => lines.length > 0)
    .sort((a, b) => a.text.length - b.text.length);
  expect(different.slice(0, 3), `seed ${seed}: ${different.length} of ${compared.length} differ`).toEqual([]);
});
