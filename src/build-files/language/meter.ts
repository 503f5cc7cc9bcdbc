import { LimitError } from './errors.ts';
import type { Meter } from './values.ts';

/** What one file may use: some tenths of a second, and a quarter of a gigabyte taken in all (nothing is given back). */
const fileSteps = 8_000_000;
const fileBytes = 512 * 1024 * 1024;

/** Shared by the files of a run, so that many greedy files take no longer than a few. */
export interface Budget {
  steps: number;
}

/** Budget of a whole run: room for honest files, an end for many that are not. */
export function makeBudget(): Budget {
  return { steps: 200_000_000 };
}

/** A meter for one file. */
export function makeMeter(budget: Budget): Meter {
  let steps = Math.min(fileSteps, budget.steps);
  let bytes = fileBytes;
  return {
    step(count = 1) {
      steps -= count;
      budget.steps -= count;
      if (!(steps >= 0)) throw new LimitError('the file takes too many steps: does a loop never end?');
    },
    allocate(count) {
      bytes -= count;
      if (!(bytes >= 0)) throw new LimitError('the file makes too large a value');
    },
  };
}
