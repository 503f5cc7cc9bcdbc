import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { createDice } from '../support/random.ts';
import { Bench, type Fault } from './run-case.ts';
import { subjects } from './subjects.ts';

/** What the pool asks for: cases of a subject by their seeds. */
export interface Batch {
  readonly subject: string;
  readonly first: number;
  readonly count: number;
}

/** What a worker says of a batch. */
export interface BatchResult {
  readonly faults: readonly (Fault & { readonly subject: string; readonly seed: number })[];
}

/** The seed of the running case, for the pool, which sees when one does not end. */
const running = new Int32Array(workerData as SharedArrayBuffer);
const directory = mkdtempSync(join(tmpdir(), 'fuzz-'));
const bench = new Bench(directory);
// What is loaded and compiled at the first run does not count as the case's.
await bench.run({ files: {}, command: 'package', operands: ['::'] });

parentPort!.on('message', (batch: Batch | undefined) => {
  if (batch === undefined) {
    rmSync(directory, { recursive: true, force: true });
    parentPort!.close();
    return;
  }
  void work(batch);
});
parentPort!.postMessage('ready');

async function work({ subject, first, count }: Batch): Promise<void> {
  const faults: BatchResult['faults'][number][] = [];
  for (let seed = first; seed < first + count; seed++) {
    Atomics.store(running, 0, seed);
    const { faults: found } = await bench.run(subjects[subject]!(createDice(seed)));
    for (const fault of found) faults.push({ ...fault, subject, seed });
  }
  parentPort!.postMessage({ faults } satisfies BatchResult);
}
