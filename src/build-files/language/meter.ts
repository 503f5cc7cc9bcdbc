import { MAX_TARGETS } from '../limits.ts';
import { MAX_NODES, type NodeBudget } from '../syntax/cursor.ts';
import { LimitError } from './errors.ts';
import type { Meter } from './values.ts';

/**
 * What one file may use, whatever its size; an endless loop ends after a few tenths of a second. Memory is never
 * released.
 */
const FILE_STEPS = 2_000_000;
const FILE_BYTES = 128 * 1024 * 1024;
/** What all files together may use: many greedy ones take no longer than a few. */
const RUN_STEPS = 6_000_000;
const RUN_BYTES = 160 * 1024 * 1024;
/** Additional budget per character, of a file and of the run: real files need a tenth of this. */
const STEPS_PER_CHARACTER = 2;
const BYTES_PER_CHARACTER = 24;

/** What is left for the BUILD files of a run. */
export interface Budget extends NodeBudget {
  steps: number;
  bytes: number;
  targets: number;
}

/** Budget of a whole run. */
export function makeBudget(): Budget {
  return { steps: RUN_STEPS, bytes: RUN_BYTES, targets: MAX_TARGETS, nodes: MAX_NODES };
}

/** Whether nothing is left: no other file needs to be read. */
export function isSpent({ steps, bytes, targets, nodes }: Budget): boolean {
  return steps < 0 || bytes < 0 || targets < 0 || nodes < 0;
}

/** Counts a target. @throws LimitError */
export function countTarget(budget: Budget): void {
  budget.targets -= 1;
  if (budget.targets < 0) {
    throw new LimitError(`the BUILD files declare more than ${MAX_TARGETS} targets`);
  }
}

/** A meter for one file with the given number of characters. */
export function makeMeter(budget: Budget, length: number): Meter {
  budget.steps += STEPS_PER_CHARACTER * length;
  budget.bytes += BYTES_PER_CHARACTER * length;
  let steps = FILE_STEPS + STEPS_PER_CHARACTER * length;
  let bytes = FILE_BYTES + BYTES_PER_CHARACTER * length;
  // What is refused is not done, and costs nothing.
  return {
    step(count = 1) {
      if (!(count <= steps))
        throw new LimitError('the file takes too many steps: is there an infinite loop?');
      steps -= count;
      budget.steps -= count;
      if (budget.steps < 0) throw new LimitError('the BUILD files together take too many steps');
    },
    allocate(count) {
      if (!(count <= bytes)) throw new LimitError('the file creates a value that is too large');
      bytes -= count;
      budget.bytes -= count;
      if (budget.bytes < 0) throw new LimitError('the BUILD files together create values that are too large');
    },
  };
}
