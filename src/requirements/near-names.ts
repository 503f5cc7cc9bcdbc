const MAX_LENGTH = 100;

/** Up to three of the known names that are within two letters of `name`, nearest first. */
export function nearNames(name: string, known: Iterable<string>): readonly string[] {
  return [...known]
    .map((candidate) => ({ candidate, distance: editDistance(name, candidate) }))
    .filter(({ distance }) => distance > 0 && distance <= Math.min(2, Math.floor(name.length / 2)))
    .toSorted((left, right) => left.distance - right.distance || (left.candidate < right.candidate ? -1 : 1))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** Levenshtein distance; whatever differs much in length, or is very long, counts as far. */
function editDistance(left: string, right: string): number {
  if (Math.abs(left.length - right.length) > 2 || left.length > MAX_LENGTH) return Infinity;
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const substitution = previous[column - 1]! + Number(left[row - 1] !== right[column - 1]);
      current.push(Math.min(substitution, previous[column]! + 1, current[column - 1]! + 1));
    }
    previous = current;
  }
  return previous[right.length]!;
}
