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

/** The first `most` of `items` for a list of one a line, and `and 5 more` as the last line when there are more. */
export function someLines(items: Iterable<string>, most: number): readonly string[] {
  const all = [...items];
  return all.length > most ? [...all.slice(0, most), `and ${all.length - most} more`] : all;
}

/** The first `most` of `items` in one line: `a, b and 5 more`. */
export function listSome(items: readonly string[], most: number): string {
  const shown = items.slice(0, most).join(', ');
  return items.length > most ? `${shown} and ${items.length - most} more` : shown;
}

/** `1 package`, `2 packages` */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
