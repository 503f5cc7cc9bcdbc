import { expect, test } from 'vitest';
import { canaries } from '../support/canaries.ts';
import { temporaryDirectory } from '../support/cli.ts';
import { runBatches } from './pool.ts';
import { Bench } from './run-case.ts';
import { dep } from './seeds.ts';
import { subjects } from './subjects.ts';
import type { Batch } from './worker.ts';

/** Cases of each kind; `npm run fuzz` runs as many as there is time for. */
const CASES = 100;

test('random input of every kind: no crash, hang, file elsewhere, secret or command', async () => {
  const names = Object.keys(subjects);
  const batches: Batch[] = names.map((subject) => ({ subject, first: 1, count: CASES }));
  const { cases, faults } = await runBatches(batches.values(), 2);
  expect(faults).toEqual([]);
  expect(cases).toBe(names.length * CASES);
});

test('a fault is seen', async () => {
  const run = async (one: object) => {
    const bench = new Bench(`${temporaryDirectory()}/bench`);
    const { faults } = await bench.run({ command: 'package', operands: ['::'], files: {}, ...one });
    return faults.map(({ kind }) => kind);
  };
  expect(await run({})).toEqual([]);
  expect(await run({ files: { 'src/lib/data.txt': canaries['GITHUB_TOKEN'] } })).toEqual(['secret']);
  expect(new Set(await run({ options: { dist: '../elsewhere' } }))).toEqual(new Set(['outside']));
  const defect = () => {
    throw new Error('a defect');
  };
  expect(await run({ aws: { values: defect } })).toEqual(['crash']);
  expect(await run({ wheel: { filename: dep.filename, bytes: Buffer.from('PK') } })).toEqual([]);
});
