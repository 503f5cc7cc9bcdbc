/** Longer names are never near to anything: nobody mistypes them, and the work is quadratic. */
const longest = 200;

/** Edits from one text to another: insertions, deletions, replacements, swaps of neighbours (optimal string alignment). */
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

/**
 * Up to three of `names` that somebody may have meant who wrote `written`, the nearest first: a third of its length may
 * differ (at least one character), or its beginning or end is missing.
 */
export function nearNames(written: string, names: Iterable<string>): readonly string[] {
  if (written === '' || written.length > longest) return [];
  const limit = Math.max(1, Math.floor(written.length / 3));
  const found: { name: string; edits: number }[] = [];
  for (const name of new Set(names)) {
    if (name === written) continue;
    const near = Math.abs(name.length - written.length) <= limit;
    const edits = near ? editDistance(written, name) : Infinity;
    if (edits <= limit) found.push({ name, edits });
    else if (written.length >= 4 && (name.startsWith(written) || written.startsWith(`${name}_`))) {
      found.push({ name, edits: limit + 1 });
    }
  }
  found.sort((a, b) => a.edits - b.edits || (a.name < b.name ? -1 : 1));
  return found.slice(0, 3).map(({ name }) => name);
}

/** The nearest of `names`, if one is near. */
export function nearestName(written: string, names: Iterable<string>): string | undefined {
  return nearNames(written, names)[0];
}

/** "`a`", "`a` or `b`", "`a`, `b` or `c`" */
export function quoteAlternatives(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.pop();
  return quoted.length === 0 ? (last ?? '') : `${quoted.join(', ')} or ${last ?? ''}`;
}
