import { join } from 'node:path';
import { mustRun } from '../test/support/tools.ts';

export interface Measured {
  /** User and system seconds of the whole process tree that was waited for. */
  readonly cpu: number;
  /** Seconds. */
  readonly wall: number;
  /** Largest single process, MiB. */
  readonly peak: number;
}

export interface Contestant {
  readonly name: string;
  readonly command: readonly string[];
  /** Runs before each round, not counted. */
  readonly before?: () => void;
}

/** Runs `command` once and gives what the operating system counted. @throws Error when it fails */
export function measure(command: readonly string[], env?: Record<string, string>): Measured {
  const script = join(import.meta.dirname, 'measure.py');
  const { stdout } = mustRun('python3', [script, ...command], env === undefined ? {} : { env });
  const result = JSON.parse(stdout.trim().split('\n').at(-1)!) as Measured & { status: number };
  // -15: ended by `stop-when-verified.cjs`.
  if (result.status !== 0 && result.status !== -15)
    throw new Error(`${command.join(' ')} → ${result.status}`);
  return result;
}

/** Runs the contestants in turn, `rounds` times after one warm-up, and gives each one's runs. */
export function interleave(
  contestants: readonly Contestant[],
  rounds: number,
  env?: Record<string, string>,
): ReadonlyMap<string, readonly Measured[]> {
  const runs = new Map<string, Measured[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const { name, command, before } of contestants) {
      before?.();
      const measured = measure(command, env);
      if (round > 0) runs.get(name)!.push(measured);
    }
  }
  return runs;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** A table: medians (minimum–maximum) of each contestant, and its CPU as a multiple of `base`'s. */
export function showTable(runs: ReadonlyMap<string, readonly Measured[]>, base: string): string {
  const cpuOfBase = median(runs.get(base)!.map((one) => one.cpu));
  const range = (values: readonly number[], digits: number) =>
    `${median(values).toFixed(digits)} (${Math.min(...values).toFixed(digits)}–${Math.max(...values).toFixed(digits)})`;
  const rows = [...runs].map(([name, all]) =>
    [
      name,
      range(
        all.map((one) => one.cpu),
        2,
      ),
      range(
        all.map((one) => one.wall),
        2,
      ),
      median(all.map((one) => one.peak)).toFixed(0),
      (median(all.map((one) => one.cpu)) / cpuOfBase).toFixed(2),
    ].join(' | '),
  );
  return [
    `| command (${[...runs.values()][0]!.length} runs) | CPU s, median (range) | wall s | peak MiB | CPU × ${base} |`,
    '| --- | --- | --- | ---: | ---: |',
    ...rows.map((row) => `| ${row} |`),
  ].join('\n');
}
