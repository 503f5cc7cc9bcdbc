// Measures how long a large checkout takes: writes one into a temporary directory and runs whole processes in it.
//
//   node bench/graph.ts [--files 10000] [--megabytes 60] [--builds 1000] [--runs 5] [--keep DIR] [-- PROGRAM ARGUMENT…]
//
// PROGRAM is `node dist/cli.js` unless given. Needs GNU time. Prints the median of the runs of each command:
// CPU seconds (user and system together), elapsed seconds, highest memory in MB.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeCheckout } from './large-checkout.ts';

interface Measured {
  readonly cpu: number;
  readonly elapsed: number;
  readonly megabytes: number;
}

function measure(root: string, program: readonly string[], args: readonly string[]): Measured {
  const report = join(root, '..', 'time.txt');
  const ran = spawnSync('time', ['-f', '%U %S %e %M', '-o', report, ...program, ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (ran.error !== undefined) throw ran.error;
  if (ran.status !== 0)
    throw new Error(`${args.join(' ')} ended with ${ran.status}:\n${ran.stderr.slice(0, 4000)}`);
  const [user, system, elapsed, kilobytes] = readFileSync(report, 'utf8').trim().split(' ').map(Number);
  return { cpu: user! + system!, elapsed: elapsed!, megabytes: kilobytes! / 1024 };
}

function median(values: readonly number[]): number {
  return [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)]!;
}

function main(): void {
  const { values, positionals } = parseArgs({
    options: {
      files: { type: 'string', default: '10000' },
      megabytes: { type: 'string', default: '60' },
      builds: { type: 'string', default: '1000' },
      runs: { type: 'string', default: '5' },
      keep: { type: 'string' },
    },
    allowPositionals: true,
  });
  const program =
    positionals.length > 0
      ? positionals
      : [process.execPath, resolve(import.meta.dirname, '..', 'dist', 'cli.js')];
  const parent = values.keep ?? mkdtempSync(join(tmpdir(), 'bench-graph-'));
  const root = join(parent, 'checkout');
  mkdirSync(root, { recursive: true });
  writeCheckout(root, {
    files: Number(values.files),
    bytes: Number(values.megabytes) * 1_000_000,
    builds: Number(values.builds),
  });
  for (const args of [
    ['list', '::'],
    ['dependencies', '::'],
    ['dependencies', '--transitive', 'src/pkg0:fn'],
    ['dependents', 'src/pkg0/mod0.py'],
  ]) {
    const runs = Array.from({ length: Number(values.runs) }, () => measure(root, program, args));
    const of = (key: keyof Measured, digits: number): string =>
      median(runs.map((run) => run[key])).toFixed(digits);
    process.stdout.write(
      `${args.join(' ')}: ${of('cpu', 2)} CPU s, ${of('elapsed', 2)} s, ${of('megabytes', 0)} MB\n`,
    );
  }
  if (values.keep === undefined) rmSync(parent, { recursive: true });
}

main();
