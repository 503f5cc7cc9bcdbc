/**
 * The one of `candidates` that is most like `word`, if it is alike enough; of two that are equally alike, the later one in
 * the order of code units. As `difflib.get_close_matches(word, candidates, n=1, cutoff)` of Python.
 */
export function closestMatch(
  word: string,
  candidates: readonly string[],
  cutoff: number,
): string | undefined {
  let best: { readonly ratio: number; readonly candidate: string } | undefined;
  const places = placesIn(word);
  for (const candidate of candidates) {
    const ratio = ratioOf(candidate, word, places);
    if (ratio < cutoff) continue;
    const isBetter =
      best === undefined || ratio > best.ratio || (ratio === best.ratio && candidate > best.candidate);
    if (isBetter) best = { ratio, candidate };
  }
  return best?.candidate;
}

/** A word this long has popular characters, which do not count. */
const LONG = 200;

/** Where each character of `word` is; without those that a long word has too often. */
function placesIn(word: string): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let index = 0; index < word.length; index++) {
    const character = word[index]!;
    const known = places.get(character);
    if (known === undefined) places.set(character, [index]);
    else known.push(index);
  }
  if (word.length < LONG) return places;
  const most = Math.floor(word.length / 100) + 1;
  return new Map([...places].filter(([, indexes]) => indexes.length <= most));
}

interface Span {
  readonly a: number;
  readonly endOfA: number;
  readonly b: number;
  readonly endOfB: number;
}

/** Twice the characters of the matching blocks by those of both. */
function ratioOf(a: string, b: string, places: ReadonlyMap<string, readonly number[]>): number {
  const length = a.length + b.length;
  if (length === 0) return 1;
  let matched = 0;
  const queue: Span[] = [{ a: 0, endOfA: a.length, b: 0, endOfB: b.length }];
  for (let span = queue.pop(); span !== undefined; span = queue.pop()) {
    const { at, to, size } = longestMatch(a, b, span, places);
    if (size === 0) continue;
    matched += size;
    if (span.a < at && span.b < to) queue.push({ ...span, endOfA: at, endOfB: to });
    if (at + size < span.endOfA && to + size < span.endOfB)
      queue.push({ ...span, a: at + size, b: to + size });
  }
  return (2 * matched) / length;
}

/** The first longest block that both have. */
function longestMatch(
  a: string,
  b: string,
  span: Span,
  places: ReadonlyMap<string, readonly number[]>,
): { readonly at: number; readonly to: number; readonly size: number } {
  let best = { at: span.a, to: span.b, size: 0 };
  let lengths = new Map<number, number>();
  for (let i = span.a; i < span.endOfA; i++) {
    const next = new Map<number, number>();
    for (const j of places.get(a[i]!) ?? []) {
      if (j < span.b) continue;
      if (j >= span.endOfB) break;
      const size = (lengths.get(j - 1) ?? 0) + 1;
      next.set(j, size);
      if (size > best.size) best = { at: i - size + 1, to: j - size + 1, size };
    }
    lengths = next;
  }
  let { at, to, size } = best;
  // Popular characters count beside a match.
  while (at > span.a && to > span.b && a[at - 1] === b[to - 1]) [at, to, size] = [at - 1, to - 1, size + 1];
  while (at + size < span.endOfA && to + size < span.endOfB && a[at + size] === b[to + size]) size++;
  return { at, to, size };
}
