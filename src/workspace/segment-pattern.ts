/**
 * The rules that a pattern follows: `glob` is the Rust crate with which Pants expands file specs, `gitignore` is
 * gitignore(5), `fnmatch` is Python's module of that name (used by `PurePath.match`).
 */
type PatternSyntax = 'glob' | 'gitignore' | 'fnmatch';

/** A pattern for one segment of a path. */
export interface SegmentPattern {
  /** The only matching name, if there are no wildcards. */
  readonly literal: string | undefined;
  /** @param count gets the steps that the test took */
  matches(name: string, count?: StepCount): boolean;
}

/** Counts steps: characters, or segments of a path, that were compared. */
export interface StepCount {
  steps: number;
}

/** Why a pattern is invalid; the caller adds the pattern and its file. */
export class PatternError extends Error {}

interface CharacterSet {
  readonly negated: boolean;
  readonly ranges: readonly (readonly [string, string])[];
}

/** `?` and `*`. */
const one = Symbol('one');
const many = Symbol('many');

/** A literal character, or one of the wildcards. */
type Token = string | typeof one | typeof many | CharacterSet;

function parseSet(characters: readonly string[], start: number, end: number): CharacterSet['ranges'] {
  const ranges: (readonly [string, string])[] = [];
  let index = start;
  while (index < end) {
    const first = characters[index]!;
    if (index + 2 < end && characters[index + 1] === '-') {
      ranges.push([first, characters[index + 2]!]);
      index += 3;
    } else {
      ranges.push([first, first]);
      index += 1;
    }
  }
  return ranges;
}

/** The set that opens at `start`, and where it ends; `undefined` when no bracket closes it. */
function readSet(
  characters: readonly string[],
  start: number,
  syntax: PatternSyntax,
): { readonly set: CharacterSet; readonly end: number } | undefined {
  const mark = characters[start + 1];
  const negated = mark === '!' || (mark === '^' && syntax === 'gitignore');
  const first = start + (negated ? 2 : 1);
  // A bracket in first position is literal.
  const close = characters.indexOf(']', first + 1);
  if (close === -1) return undefined;
  return { set: { negated, ranges: parseSet(characters, first, close) }, end: close };
}

const WHOLE_SEGMENT = '`**` must be a whole segment of the path';

function tokenize(text: string, syntax: PatternSyntax): readonly Token[] {
  const characters = Array.from(text);
  const tokens: Token[] = [];
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index]!;
    if (character === '*') {
      if (syntax === 'glob' && characters[index + 1] === '*') {
        throw new PatternError(WHOLE_SEGMENT);
      }
      if (tokens.at(-1) !== many) tokens.push(many);
    } else if (character === '?') {
      tokens.push(one);
    } else if (character === '[') {
      const found = readSet(characters, index, syntax);
      if (found !== undefined) {
        tokens.push(found.set);
        index = found.end;
      } else if (syntax === 'glob') {
        throw new PatternError('`[` is never closed');
      } else {
        tokens.push(character);
      }
    } else if (character === '\\' && syntax === 'gitignore' && index + 1 < characters.length) {
      index += 1;
      tokens.push(characters[index]!);
    } else {
      tokens.push(character);
    }
  }
  return tokens;
}

function inSet(set: CharacterSet, character: string): boolean {
  const code = character.codePointAt(0)!;
  const found = set.ranges.some(([low, high]) => low.codePointAt(0)! <= code && code <= high.codePointAt(0)!);
  return found !== set.negated;
}

function matchesOne(token: Token, character: string): boolean {
  if (typeof token === 'string') return token === character;
  if (token === one) return true;
  return token !== many && inSet(token, character);
}

/** Backtracks to the latest `*` only, so the time is at most the product of both lengths. */
function matchesSequence<P, V>(
  pattern: readonly P[],
  values: readonly V[],
  isMany: (part: P) => boolean,
  matches: (part: P, value: V) => boolean,
  count?: StepCount,
): boolean {
  let part = 0;
  let value = 0;
  let manyPart = -1;
  let manyValue = 0;
  let steps = 1;
  while (value < values.length) {
    steps++;
    if (part < pattern.length && isMany(pattern[part]!)) {
      manyPart = part++;
      manyValue = value;
    } else if (part < pattern.length && matches(pattern[part]!, values[value]!)) {
      part += 1;
      value += 1;
    } else if (manyPart !== -1) {
      part = manyPart + 1;
      value = ++manyValue;
    } else {
      break;
    }
  }
  if (count !== undefined) count.steps += steps;
  if (value < values.length) return false;
  while (part < pattern.length && isMany(pattern[part]!)) part += 1;
  return part === pattern.length;
}

/** The wildcards besides `*`; a backslash takes the meaning from one in gitignore's patterns. */
const otherWildcards = { glob: ['?', '['], fnmatch: ['?', '['], gitignore: ['?', '[', '\\'] } as const;

/** The pattern of texts with `*` between them: as for texts alone, nothing goes through single characters. */
function starPattern(texts: readonly string[]): SegmentPattern {
  const [first, last] = [texts[0]!, texts.at(-1)!];
  const between = texts.slice(1, -1);
  const least = texts.reduce((sum, text) => sum + text.length, 0);
  if (between.length === 0) {
    return {
      literal: undefined,
      matches: (name) => name.length >= least && name.startsWith(first) && name.endsWith(last),
    };
  }
  return {
    literal: undefined,
    matches: (name, count) => {
      const fits = name.length >= least && name.startsWith(first) && name.endsWith(last);
      if (count !== undefined) count.steps += fits ? name.length + least : 1;
      if (!fits) return false;
      const end = name.length - last.length;
      let from = first.length;
      for (const text of between) {
        const found = name.indexOf(text, from);
        if (found === -1) return false;
        from = found + text.length;
      }
      return from <= end;
    },
  };
}

/**
 * Reads the pattern of one segment: `*`, `?`, `[a-z]`, `[!a]`; matching takes time linear in the name for patterns whose
 * only wildcards are `*`, and at most the product of both lengths otherwise.
 *
 * @throws PatternError for invalid syntax
 */
export function segmentPattern(text: string, syntax: PatternSyntax): SegmentPattern {
  if (!otherWildcards[syntax].some((wildcard) => text.includes(wildcard))) {
    if (!text.includes('*')) return { literal: text, matches: (name) => name === text };
    if (syntax === 'glob' && text.includes('**')) throw new PatternError(WHOLE_SEGMENT);
    return starPattern(text.split(/\*+/));
  }
  const tokens = tokenize(text, syntax);
  if (tokens.every((token) => typeof token === 'string')) {
    const literal = tokens.join('');
    return { literal, matches: (name) => name === literal };
  }
  return {
    literal: undefined,
    matches: (name, count) =>
      matchesSequence(tokens, Array.from(name), (token) => token === many, matchesOne, count),
  };
}

/** A pattern for a whole path: segments, and `**` for any number of them. */
export type PathPattern = readonly (SegmentPattern | '**')[];

/** Does the whole path match? @param count gets the steps that the test took */
export function matchesPathPattern(
  pattern: PathPattern,
  path: readonly string[],
  count?: StepCount,
): boolean {
  if (!pattern.includes('**')) return matchesEach(pattern as readonly SegmentPattern[], path, count);
  return matchesSequence(
    pattern,
    path,
    (part) => part === '**',
    (part, segment) => part !== '**' && part.matches(segment, count),
    count,
  );
}

/** Without `**`: segment by segment. */
function matchesEach(
  pattern: readonly SegmentPattern[],
  path: readonly string[],
  count?: StepCount,
): boolean {
  if (count !== undefined) count.steps++;
  if (pattern.length !== path.length) return false;
  for (let index = 0; index < pattern.length; index++) {
    if (!pattern[index]!.matches(path[index]!, count)) return false;
    if (count !== undefined) count.steps++;
  }
  return true;
}
