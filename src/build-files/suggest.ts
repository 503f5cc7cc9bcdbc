/**
 * The number of letters that must be inserted, removed, replaced or swapped with their neighbour to make `right` of
 * `left` (optimal string alignment); `limit + 1` when it is more than `limit`. Time: length × limit.
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column += 1) {
      const equal = left[row - 1] === right[column - 1];
      let cost = Math.min(
        previous[column]! + 1,
        current[column - 1]! + 1,
        previous[column - 1]! + (equal ? 0 : 1),
      );
      if (
        row > 1 &&
        column > 1 &&
        left[row - 1] === right[column - 2] &&
        left[row - 2] === right[column - 1]
      ) {
        cost = Math.min(cost, before[column - 2]! + 1);
      }
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    before = previous;
    previous = current;
  }
  return Math.min(previous[right.length]!, limit + 1);
}

/** The nearest of the known names within `limit` letters (and a third of the name); the first in code unit order among equals. */
export function suggestName(name: string, known: Iterable<string>, limit = 2): string | undefined {
  // No name that long is a slip of a known one.
  if (name.length > 100) return undefined;
  let best: string | undefined;
  let bestDistance = Math.min(limit, Math.max(1, Math.floor(name.length / 3)));
  for (const candidate of [...known].sort()) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase(), bestDistance);
    if (
      candidate !== name &&
      (distance < bestDistance || (distance === bestDistance && best === undefined))
    ) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
