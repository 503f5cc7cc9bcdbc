/** Names longer than this are not compared: nobody mistypes them, and the work is quadratic. */
const longest = 200;

/**
 * The name that somebody most likely meant: the one with the fewest edits, at most two (one for names of up to three
 * characters), or one that begins with what was written. `undefined` when none is near.
 */
export function nearest(written: string, names: Iterable<string>): string | undefined {
  if (written.length > longest) return undefined;
  const allowed = written.length <= 3 ? 1 : 2;
  let best: string | undefined;
  let bestDistance = allowed + 1;
  for (const name of names) {
    if (Math.abs(name.length - written.length) > allowed) continue;
    const distance = editDistance(written, name);
    if (distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  if (best !== undefined) return best;
  if (written.length < 4) return undefined;
  for (const name of names) if (name.startsWith(written) || written.startsWith(`${name}_`)) return name;
  return undefined;
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
export function editDistance(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1];
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (isSame ? 0 : 1));
      const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && isSwap) cost = Math.min(cost, beforeLast[column - 2]! + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[right.length]!;
}
