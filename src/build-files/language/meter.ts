import { LimitError } from './errors.ts';
import type { Meter } from './values.ts';

/**
 * What one file may use, whatever its size; an endless loop ends after a few tenths of a second. Memory is never
 * released.
 */
const FILE_STEPS = 2_000_000;
const FILE_BYTES = 256 * 1024 * 1024;
/** Additional budget per character: real files need a tenth of this. */
const STEPS_PER_CHARACTER = 2;
const BYTES_PER_CHARACTER = 40;

/** Shared by the files of a run, so that many greedy files take no longer than a few. */
export interface Budget {
  steps: number;
}

/** Budget of a whole run: enough for real files, but a limit for many hostile ones. */
export function makeBudget(): Budget {
  return { steps: 200_000_000 };
}

/** A meter for one file with the given number of characters. */
export function makeMeter(budget: Budget, length: number): Meter {
  let steps = Math.min(FILE_STEPS + STEPS_PER_CHARACTER * length, budget.steps);
  let bytes = FILE_BYTES + BYTES_PER_CHARACTER * length;
  return {
    step(count = 1) {
      steps -= count;
      budget.steps -= count;
      if (!(steps >= 0)) throw new LimitError('the file takes too many steps: is there an infinite loop?');
    },
    allocate(count) {
      bytes -= count;
      if (!(bytes >= 0)) throw new LimitError('the file creates a value that is too large');
    },
  };
}
