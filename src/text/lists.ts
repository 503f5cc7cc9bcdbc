/** Appends `items` one by one: as arguments of a call, some 120,000 of them end the stack. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}

/** The largest of `numbers`, at least `least`. */
export function largest(numbers: Iterable<number>, least = -Infinity): number {
  let best = least;
  for (const number of numbers) best = Math.max(best, number);
  return best;
}

/** The smallest of `numbers`; infinite when there are none. */
export function smallest(numbers: Iterable<number>): number {
  let best = Infinity;
  for (const number of numbers) best = Math.min(best, number);
  return best;
}
