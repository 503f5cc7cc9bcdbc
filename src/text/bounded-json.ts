/** Levels of lists and objects: the locks, pages and answers of real tools have some ten. */
export const MAX_JSON_DEPTH = 200;
/** Lists and objects: each takes some 300 bytes. The page of a project with 10,000 files has 30,000. */
const MAX_JSON_CONTAINERS = 500_000;
/** Members and items: a member takes some 150 bytes. A manifest of 10,000 packages with 100 files has 1,300,000. */
const MAX_JSON_VALUES = 1_500_000;

/**
 * Reads JSON that a stranger wrote. `JSON.parse` takes any depth: 60 MB of `[` cost 12 s and 2.7 GB, and what is deep ends
 * the stack of whoever walks over it.
 * @param mostValues members and items
 * @throws SyntaxError for what is not JSON, nested too deeply, or has too many lists, objects or values
 */
export function parseBoundedJson(text: string, mostValues = MAX_JSON_VALUES): unknown {
  checkShape(text, mostValues);
  return JSON.parse(text);
}

/** @throws SyntaxError */
function checkShape(text: string, mostValues: number): void {
  checkNesting(text);
  // Each needs a comma.
  if (text.length > 2 * mostValues) checkValues(text, mostValues);
}

/** What has been seen of a text up to `at`. */
interface Nesting {
  at: number;
  depth: number;
  containers: number;
}

/**
 * From bracket to bracket, by a pattern: a loop over all characters takes three times as long. V8 would compile a long
 * loop while it runs, on another core, for longer than it takes.
 * @throws SyntaxError
 */
function checkNesting(text: string): void {
  // So many strings at once, so that the pattern needs little memory; one with escapes ends the match.
  const toBracket = /[^"[\]{}]*(?:"[^"\\]*"[^"[\]{}]*){0,64}[[\]{}]?/y;
  const seen: Nesting = { at: 0, depth: 0, containers: 0 };
  while (seen.at < text.length) passSome(text, toBracket, seen);
}

/** @throws SyntaxError */
function passSome(text: string, toBracket: RegExp, seen: Nesting): void {
  for (let count = 0; count < 100 && seen.at < text.length; count++) passBracket(text, toBracket, seen);
}

/** @throws SyntaxError */
function passBracket(text: string, toBracket: RegExp, seen: Nesting): void {
  toBracket.lastIndex = seen.at;
  toBracket.test(text);
  seen.at = toBracket.lastIndex === seen.at ? endOfString(text, seen.at) + 1 : toBracket.lastIndex;
  const code = text.charCodeAt(seen.at - 1);
  if (code === 0x5d || code === 0x7d) seen.depth--;
  if (code !== 0x5b && code !== 0x7b) return;
  if (++seen.depth > MAX_JSON_DEPTH) {
    throw new SyntaxError(`it is nested more than ${MAX_JSON_DEPTH} levels deep`);
  }
  if (++seen.containers > MAX_JSON_CONTAINERS) {
    throw new SyntaxError(`it has more than ${MAX_JSON_CONTAINERS} lists and objects`);
  }
}

/** @throws SyntaxError */
function checkValues(text: string, most: number): void {
  let commas = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 0x22) index = endOfString(text, index);
    else if (code === 0x2c && ++commas > most) throw new SyntaxError(`it has more than ${most} values`);
  }
}

/** The index of the quote that ends the string at `start`, or the end of the text. */
function endOfString(text: string, start: number): number {
  let end = start;
  do {
    end = text.indexOf('"', end + 1);
    if (end === -1) return text.length;
  } while (isEscaped(text, end));
  return end;
}

/** Whether an odd number of backslashes precedes. */
function isEscaped(text: string, index: number): boolean {
  let first = index;
  while (text.charCodeAt(first - 1) === 0x5c) first--;
  return (index - first) % 2 === 1;
}
