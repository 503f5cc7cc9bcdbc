import { userError } from '../host/types.ts';

/**
 * Steps that matching the patterns of a checkout (ignore files, globs of targets) may take: names that are compared, and for
 * patterns with several wildcards their characters. A second or two.
 */
const MAX_MATCHING = 60_000_000;

/** Counts what matching costs, for all patterns of a checkout. */
export interface MatchingMeter {
  /** @throws UserError `pattern-limit` */
  spend(steps: number): void;
}

export function matchingMeter(): MatchingMeter {
  let left = MAX_MATCHING;
  return {
    spend(steps) {
      left -= steps;
      if (left >= 0) return;
      throw userError({
        code: 'pattern-limit',
        message: `Matching the globs and ignore patterns of the checkout takes more than ${MAX_MATCHING} steps`,
        help: 'use fewer patterns, or patterns with fewer wildcards, in `.gitignore`, `pants_ignore` and `sources`',
      });
    },
  };
}

/** For patterns that a user has given, and for few paths. */
export const unmetered: MatchingMeter = { spend: () => undefined };
