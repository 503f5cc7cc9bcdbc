/** Longer names never match anything: the work is quadratic. */
const LONGEST_NAME = 200;
/** More names are not looked at. */
const MAX_NAMES = 10_000;

/**
 * Edit distance between two texts: insertions, deletions, replacements, swaps of neighbours (optimal string
 * alignment). `limit + 1` when there are more than `limit`, found without counting them.
 */
export function editDistance(left: string, right: string, limit = Infinity): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= right.length; column++) {
      const isSame = left[row - 1] === right[column - 1];
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (isSame ? 0 : 1));
      const isSwap = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && isSwap) cost = Math.min(cost, beforeLast[column - 2]! + 1);
      current.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[right.length]!, limit + 1);
}

/**
 * Up to three of `names` that `written` may be a typo of, nearest first: a third of its length may differ (at least
 * one character, at most `limit`; case counts as half), or its beginning or end is missing.
 */
export function nearNames(written: string, names: Iterable<string>, limit = Infinity): readonly string[] {
  if (written === '' || written.length > LONGEST_NAME) return [];
  const allowed = Math.min(limit, Math.max(1, Math.floor(written.length / 3)));
  const lower = written.toLowerCase();
  const found: { name: string; edits: number }[] = [];
  let looked = 0;
  for (const name of new Set(names)) {
    if (++looked > MAX_NAMES) break;
    if (name === written || name.length > LONGEST_NAME) continue;
    const edits = editDistance(lower, name.toLowerCase(), allowed);
    if (edits <= allowed) found.push({ name, edits: edits + (hasOtherCase(written, name) ? 0.5 : 0) });
    else if (written.length >= 4 && (name.startsWith(written) || written.startsWith(`${name}_`))) {
      found.push({ name, edits: allowed + 1 });
    }
  }
  found.sort((a, b) => a.edits - b.edits || (a.name < b.name ? -1 : 1));
  return found.slice(0, 3).map(({ name }) => name);
}

function hasOtherCase(left: string, right: string): boolean {
  return left !== right && left.toLowerCase() === right.toLowerCase();
}

/** The nearest of `names`, if one is near enough (see `nearNames`). */
export function nearestName(written: string, names: Iterable<string>, limit = Infinity): string | undefined {
  return nearNames(written, names, limit)[0];
}
