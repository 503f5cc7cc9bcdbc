/** Random choices that a seed repeats. */
export interface Dice {
  /** At least 0, below 1. */
  readonly fraction: () => number;
  /** A whole number from 0 on, below `limit`. */
  readonly below: (limit: number) => number;
  /** Whether something of the probability `share` happens. */
  readonly chance: (share: number) => boolean;
  /** One of `values`, which has at least one. */
  readonly pick: <T>(values: readonly T[]) => T;
}

/** Dice from a seed (mulberry32). */
export function createDice(seed: number): Dice {
  let state = seed;
  const fraction = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(fraction() * limit);
  return {
    fraction,
    below,
    chance: (share) => fraction() < share,
    pick: (values) => values[below(values.length)]!,
  };
}
