import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Fault } from './run-case.ts';
import type { Batch, BatchResult } from './worker.ts';

export type FoundFault = BatchResult['faults'][number];

/** What cases cost and did wrong. */
export interface Outcome {
  readonly cases: number;
  /** Seconds of CPU of the workers. */
  readonly cpu: number;
  /** Largest memory of the process, MiB: all workers together. */
  readonly peak: number;
  readonly faults: readonly FoundFault[];
}

/** CPU after which a case counts as hanging, milliseconds: it is ended, and the others go on. */
const MAX_CPU = 20_000;
/** So long may a case wait for something that does not come, milliseconds. */
const MAX_WAIT = 60_000;
/** Memory of JavaScript in one worker. MiB. */
const MAX_HEAP = 500;
const LOOK_EVERY = 500;

/** Runs batches in `workers` threads until there are none left. A fault is told to `onFault` at once. */
export async function runBatches(
  batches: Iterator<Batch>,
  workers: number,
  onFault: (fault: FoundFault) => void = () => undefined,
): Promise<Outcome> {
  const faults: FoundFault[] = [];
  const note = (found: readonly FoundFault[]) => {
    for (const fault of found) {
      faults.push(fault);
      onFault(fault);
    }
  };
  let cases = 0;
  let cpu = 0;
  let peak = 0;
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), LOOK_EVERY);
  const lane = async (): Promise<void> => {
    const take = (): Batch | undefined => {
      const { value, done } = batches.next();
      return done === true ? undefined : value;
    };
    let next: Batch | undefined;
    while ((next ??= take()) !== undefined) {
      const thread = new FuzzThread();
      while (next !== undefined) {
        const { count, found } = await thread.run(next);
        cases += count;
        note(found);
        const left: number = next.count - count;
        next = left > 0 ? { ...next, first: next.first + count, count: left } : take();
        if (thread.isGone) break;
      }
      cpu += await thread.end();
    }
  };
  await Promise.all(Array.from({ length: workers }, lane));
  clearInterval(watch);
  return { cases, cpu, peak: peak / 2 ** 20, faults };
}

/** A worker with a watchdog. */
class FuzzThread {
  readonly #running = new Int32Array(new SharedArrayBuffer(4));
  readonly #worker: Worker;
  readonly #ready: Promise<unknown>;
  #cpu = 0;
  isGone = false;

  constructor() {
    this.#worker = new Worker(join(import.meta.dirname, 'worker.ts'), {
      workerData: this.#running.buffer,
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP },
      stdout: true,
      stderr: true,
    });
    this.#ready = new Promise((resolve) => this.#worker.once('message', resolve));
  }

  /** Runs a batch up to its end, or to the first case that ends the worker. */
  async run(batch: Batch): Promise<{ readonly count: number; readonly found: readonly FoundFault[] }> {
    let stop: (() => void) | undefined;
    const ended = new Promise<BatchResult | Pick<Fault, 'kind' | 'text'>>((resolve) => {
      const onError = (error: Error & { code?: string }) => {
        const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        resolve({ kind: isMemory ? 'memory' : 'crash', text: `uncaught: ${error.stack ?? error.message}` });
      };
      const onHang = (text: string) => resolve({ kind: 'hang', text });
      this.#worker.once('error', onError);
      const unwatch = this.#watch(onHang);
      stop = () => {
        this.#worker.off('error', onError);
        unwatch();
      };
      void this.#ready.then(() => {
        this.#worker.once('message', resolve);
        this.#worker.postMessage(batch);
      });
    });
    const result = await ended;
    stop?.();
    if ('faults' in result) return { count: batch.count, found: result.faults };
    this.isGone = true;
    const seed = Math.max(batch.first, Atomics.load(this.#running, 0));
    await this.#worker.terminate();
    return { count: seed - batch.first + 1, found: [{ ...result, subject: batch.subject, seed }] };
  }

  /** Calls `onHang` when the running case takes too long. */
  #watch(onHang: (text: string) => void): () => void {
    let [seed, cpuBefore, waited] = [-1, 0, 0];
    const timer = setInterval(() => {
      void this.#worker
        .cpuUsage()
        .then(({ user, system }) => {
          this.#cpu = (user + system) / 1000;
          const now = Atomics.load(this.#running, 0);
          if (now !== seed) [seed, cpuBefore, waited] = [now, this.#cpu, 0];
          waited += LOOK_EVERY;
          const used = this.#cpu - cpuBefore;
          if (used > MAX_CPU) onHang(`no end after ${Math.round(used)} ms of CPU`);
          else if (waited > MAX_WAIT && used < waited / 10)
            onHang('it waits for something that does not come');
        })
        .catch(() => undefined);
    }, LOOK_EVERY);
    return () => {
      clearInterval(timer);
    };
  }

  /** Ends the worker; gives its seconds of CPU. */
  async end(): Promise<number> {
    if (!this.isGone) {
      const { user, system } = await this.#worker.cpuUsage();
      this.#cpu = (user + system) / 1000;
      const gone = new Promise((resolve) => this.#worker.once('exit', resolve));
      this.#worker.postMessage(undefined);
      await gone;
    }
    return this.#cpu / 1000;
  }
}
