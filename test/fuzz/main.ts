/**
 * Random input of every kind, whole runs in process: what crashes, hangs, takes too long or too much memory, writes
 * outside of the output directory and the store, shows a secret, or a command to the runner.
 *
 * npm run fuzz -- SECONDS [SUBJECT…]      from a new seed, for so long; prints each fault with the case that shows it
 * npm run fuzz -- --case SUBJECT:SEED     one case again; writes its files below `.fuzz/`
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createDice } from '../support/random.ts';
import { runBatches, type FoundFault } from './pool.ts';
import { Bench } from './run-case.ts';
import { subjects } from './subjects.ts';
import type { Batch } from './worker.ts';

const BATCH = 200;
const say = (text: string) => process.stdout.write(`${text}\n`);

/** Batches of all subjects in turn until `end` (milliseconds since 1970). */
function* batchesUntil(end: number, names: readonly string[]): Generator<Batch> {
  // A new seed for each run: what is found is told by its own.
  for (let first = Math.floor(Math.random() * 2 ** 30); ; first += BATCH) {
    for (const subject of names) {
      if (Date.now() > end) return;
      yield { subject, first, count: BATCH };
    }
  }
}

const show = ({ subject, seed, kind, text }: FoundFault) =>
  `${kind}: --case ${subject}:${seed}\n    ${text.split('\n').slice(0, 6).join('\n    ').slice(0, 1500)}`;

async function fuzz(seconds: number, names: readonly string[]): Promise<void> {
  const counts = new Map<string, number>();
  const outcome = await runBatches(
    batchesUntil(Date.now() + seconds * 1000, names),
    Math.min(availableParallelism(), 4),
    (fault) => {
      // A defect is met many times.
      const key = `${fault.subject} ${fault.kind} ${fault.text.split('\n').slice(0, 2).join('\n').replace(/\d+/g, '0').slice(0, 200)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (counts.get(key) === 1) say(show(fault));
    },
  );
  const { cases, cpu, peak, faults } = outcome;
  say(`${cases} cases of ${names.length} kinds, ${cpu.toFixed(0)} s of CPU, at most ${peak.toFixed(0)} MiB`);
  const kinds = ['crash', 'hang', 'slow', 'memory', 'outside', 'secret', 'command'];
  say(kinds.map((kind) => `${kind}: ${faults.filter((one) => one.kind === kind).length}`).join(', '));
  process.exitCode = faults.length === 0 && cases > 0 ? 0 : 1;
}

async function replay(name: string): Promise<void> {
  const [subject = '', seed = ''] = name.split(':');
  const one = subjects[subject]!(createDice(Number(seed)));
  const kept = join('.fuzz', `${subject}-${seed}`);
  const { wheel, page, aws, ...rest } = one;
  const files = {
    ...one.files,
    ...(wheel && { [wheel.filename]: wheel.bytes }),
    ...(page && { page: page.text }),
    'case.json': JSON.stringify({ ...rest, files: Object.keys(one.files), page, aws }, null, 2),
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(kept, path)), { recursive: true });
    writeFileSync(join(kept, path), content);
  }
  const directory = mkdtempSync(join(tmpdir(), 'fuzz-'));
  try {
    const { faults, output } = await new Bench(directory).run(one);
    say(`${output}\n${kept}\n${JSON.stringify(faults, null, 2).replaceAll('\\n', '\n')}`);
    process.exitCode = faults.length === 0 ? 0 : 1;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

const [first = '60', ...names] = process.argv.slice(2);
if (first === '--case') await replay(names[0] ?? '');
else await fuzz(Number(first), names.length === 0 ? Object.keys(subjects) : names);
