import { Worker } from 'node:worker_threads';
import { UserError, type Diagnostic } from '../host/types.ts';
import type { ZipMember } from '../archive/types.ts';
import { lookInside, type Inside, type WantedHash } from './look-inside.ts';

/** The file of the thread, beside this one; undefined where the code is not built. */
declare const MEMBER_CHECKER: string;

/** Wheels that the thread is given at the same time, so that it never waits for this one. */
const AT_ONCE = 2;
/** Bytes of members for which starting a thread (some 40 ms of processor time) would take longer than checking them. */
const FEW_BYTES = 8 * 1024 * 1024;

/** What it makes is soon of no use: more room would only be filled before anything is freed. */
const resourceLimits = { maxYoungGenerationSizeMb: 4 };

/** A wheel that the thread is to look into. */
export interface Check {
  readonly id: number;
  /** Absolute path. */
  readonly archive: string;
  readonly members: readonly ZipMember[];
  readonly wanted: WantedHash | undefined;
}

/** What the thread found. */
export interface Checked {
  readonly id: number;
  /** Of a sound wheel. */
  readonly inside?: Inside;
  /** Of a damaged one. */
  readonly diagnostics?: readonly Diagnostic[];
  /** An error of ours. */
  readonly fault?: string;
}

interface Waiting extends Check {
  readonly resolve: (inside: Inside) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Does what {@link lookInside} does, on a thread that goes on while this one is busy. That thread runs a file of ours and
 * gets nothing but a path and the directory of a zip file. It neither delays the end of the process nor starts for little
 * data.
 */
export class MemberVerifier {
  readonly #queue: Waiting[] = [];
  readonly #sent = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #bytes = 0;
  #next = 0;
  #isBroken = false;

  /** @throws UserError `bad-zip` that names the first damaged member */
  async verify(archive: string, members: readonly ZipMember[], wanted?: WantedHash): Promise<Inside> {
    for (const { size } of members) this.#bytes += size;
    if (this.#isBroken || this.#bytes < FEW_BYTES || typeof MEMBER_CHECKER === 'undefined') {
      return lookInside(archive, members, wanted);
    }
    return new Promise<Inside>((resolve, reject) => {
      this.#queue.push({ id: this.#next++, archive, members, wanted, resolve, reject });
      this.#send();
    });
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #send(): void {
    const worker = (this.#worker ??= this.#start());
    while (this.#sent.size < AT_ONCE) {
      const next = this.#queue.shift();
      if (next === undefined) break;
      this.#sent.set(next.id, next);
      const { id, archive, members, wanted } = next;
      worker.postMessage({ id, archive, members, wanted } satisfies Check);
    }
    // The process ends when nothing but an idle thread is left.
    if (this.#sent.size === 0) worker.unref();
    else worker.ref();
  }

  #start(): Worker {
    const url = new URL(MEMBER_CHECKER, import.meta.url);
    const worker = new Worker(url, { env: {}, execArgv: [], resourceLimits });
    worker.on('message', ({ id, inside, diagnostics, fault }: Checked) => {
      const waiting = this.#sent.get(id);
      this.#sent.delete(id);
      if (diagnostics !== undefined) waiting?.reject(new UserError(diagnostics));
      else if (fault !== undefined) waiting?.reject(new Error(fault));
      else waiting?.resolve(inside!);
      this.#send();
    });
    worker.on('error', () => void this.#checkHere());
    return worker;
  }

  /** Where threads are not to be had, all is done on this one. */
  async #checkHere(): Promise<void> {
    this.#isBroken = true;
    const left = [...this.#sent.values(), ...this.#queue.splice(0)];
    this.#sent.clear();
    for (const { archive, members, wanted, resolve, reject } of left) {
      await lookInside(archive, members, wanted).then(resolve, reject);
    }
  }
}
