import { LimitError } from './errors.ts';
import type { Meter } from './values.ts';

/** What one file may use, whatever its size; an endless loop ends after some tenths of a second. Memory is never given back. */
const FILE_STEPS = 2_000_000;
const FILE_BYTES = 256 * 1024 * 1024;
/** And for each character of it: honest files need a tenth. */
const STEPS_PER_CHARACTER = 2;
const BYTES_PER_CHARACTER = 40;

/** Shared by the files of a run, so that many greedy files take no longer than a few. */
export interface Budget {
  steps: number;
}

/** Budget of a whole run: room for honest files, an end for many that are not. */
export function makeBudget(): Budget {
  return { steps: 200_000_000 };
}

/** A meter for one file of so many characters. */
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
