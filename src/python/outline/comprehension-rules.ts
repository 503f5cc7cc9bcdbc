import { isClosing, isOpening } from '../bytes.ts';
import { Token } from '../tokenizer.ts';
import { isWordAt, Keyword, keywordAt, words } from './keywords.ts';
import type { LineReader } from './logical-lines.ts';

const OPEN = 0x28;
const DOT = 0x2e;
const OPEN_SQUARE = 0x5b;

/** Tokens that are looked at before a word, and in brackets around it. */
const FARTHEST = 500;

/** The part of a comprehension that a token is in, and the names that its `for` bind. */
interface Comprehension {
  readonly part: 'element' | 'iterable' | 'other';
  readonly names: readonly string[];
}

/** The brackets around a token, the innermost first; undefined where that is not known, or a lambda is before it. */
function bracketsAround(line: LineReader, at: number): readonly number[] | undefined {
  const opens: number[] = [];
  if (at > FARTHEST) return undefined;
  for (let index = at - 1, depth = 0; index >= 0; index--) {
    const byte = line.operators[index]!;
    if (isClosing(byte)) depth++;
    else if (isOpening(byte) && depth-- === 0) {
      opens.push(index);
      depth = 0;
    } else if (isWordAt(line, index, words.lambda) || line.kinds[index] === Token.stringStart)
      return undefined;
  }
  return opens;
}

/** What the brackets at `open` are to a token in them; undefined if they hold no comprehension. */
function comprehensionOf(line: LineReader, open: number, at: number): Comprehension | undefined {
  const close = line.closing(open, line.length);
  if (close - open > FARTHEST) return undefined;
  let part: Comprehension['part'] = 'element';
  let own: Comprehension['part'] | undefined;
  let isTarget = false;
  const names: string[] = [];
  let hasFor = false;
  for (let index = open + 1; index < close; index++) {
    if (index >= at) own ??= part;
    if (isOpening(line.operators[index]!)) {
      const end = line.closing(index, close);
      if (at > index && at <= end) own ??= part;
      if (!isTarget) index = end;
      continue;
    }
    if (line.kinds[index] !== Token.name) continue;
    const word = keywordAt(line, index);
    if (word === Keyword.for) {
      hasFor = isTarget = true;
      part = 'other';
    } else if (word === Keyword.in && isTarget) {
      isTarget = false;
      part = 'iterable';
    } else if (word === Keyword.if && hasFor) part = 'other';
    else if (isTarget && isWhole(line, index)) names.push(line.text(index));
  }
  return hasFor ? { part: own ?? part, names } : undefined;
}

/** Whether a name of a target is bound: it is no part of `a.b` or `a[b]`. */
function isWhole(line: LineReader, at: number): boolean {
  const [before, after] = [line.operators[at - 1]!, line.operators[at + 1]!];
  return before !== DOT && before !== OPEN_SQUARE && after !== DOT && after !== OPEN_SQUARE && after !== OPEN;
}

/** Why Python rejects the `:=` at a token, which follows a name, if it does. */
export function walrusFault(line: LineReader, at: number): string | undefined {
  if (at === 1) return '`:=` needs brackets around it here';
  const name = line.text(at - 1);
  for (const open of bracketsAround(line, at) ?? []) {
    const { part, names } = comprehensionOf(line, open, at) ?? {};
    if (part === 'iterable') return '`:=` in the items that a comprehension goes through';
    if (names?.includes(name)) return `\`:=\` binds the variable \`${name}\` of a comprehension`;
  }
  return undefined;
}

/** Whether a `yield` is in the element of the comprehension whose first `for` is at a token. */
export function yieldsElement(line: LineReader, at: number): boolean {
  let found = false;
  for (let index = at - 1, depth = 0; index >= Math.max(0, at - FARTHEST); index--) {
    const byte = line.operators[index]!;
    if (isClosing(byte)) depth++;
    else if (isOpening(byte)) {
      if (depth-- === 0) return found;
    } else if (isWordAt(line, index, words.yield)) found = true;
    // It is a function of its own.
    else if (isWordAt(line, index, words.lambda)) return false;
  }
  return false;
}

/**
 * What is around an `async for`: nothing that matters, so that it belongs to the function; the element of another
 * comprehension, which Python 3.11 allows; or what is not certain. A generator may be anywhere.
 */
export function aroundAsyncFor(line: LineReader, at: number): 'function' | 'comprehension' | undefined {
  if (line.length > FARTHEST) return undefined;
  const [own, ...others] = bracketsAround(line, at) ?? [];
  if (own === undefined || line.operators[own] === OPEN) return undefined;
  for (let index = 0; index < line.length; index++) {
    if (isWordAt(line, index, words.lambda) || isWordAt(line, index, words.await)) return undefined;
    if (index !== at && isWordAt(line, index - 1, words.async) && isWordAt(line, index, words.for))
      return undefined;
  }
  const around = others
    .map((open) => comprehensionOf(line, open, own)?.part)
    .find((part) => part !== undefined);
  if (around === undefined) return 'function';
  return around === 'element' ? 'comprehension' : undefined;
}
