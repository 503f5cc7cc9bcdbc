import { builtinGenerics, builtinTypes, generics } from '../generics.ts';
import { Token } from '../tokenizer.ts';
import type { LineReader } from './logical-lines.ts';

const BAR = 0x7c;
const DOT = 0x2e;
const COLON = 0x3a;
const EQUALS = 0x3d;
const COMMA = 0x2c;
const STAR = 0x2a;
const OPEN = 0x28;
const OPEN_SQUARE = 0x5b;
const CLOSE_SQUARE = 0x5d;
const OPEN_CURLY = 0x7b;
const CLOSE_CURLY = 0x7d;
/** Tokens of an operand that are looked at. */
const LONGEST = 200;

/** What operators that bind less than `|` may stand before an operand, and after one. */
const before: ReadonlySet<number> = new Set([OPEN, OPEN_SQUARE, COMMA, EQUALS, COLON]);
const behind: ReadonlySet<number> = new Set([0x29, CLOSE_SQUARE, COMMA, EQUALS, COLON, BAR]);

/** An operand of `|`, see `TypeStep`, and the token before or after it. */
interface Operand {
  readonly text: string;
  readonly next: number;
}

/**
 * The operands of the `|` at a token, if they may be types or dicts and are the first of their row: `["str", "None"]`.
 * @param start where the expression starts @param end and ends
 */
export function unionAt(
  line: LineReader,
  at: number,
  start: number,
  end: number,
): readonly [string, string] | undefined {
  if (line.isOperator(at + 1, EQUALS) && line.ends[at] === line.starts[at + 1]) return undefined;
  const left = leftOf(line, at, start);
  const right = left && rightOf(line, at + 1, end);
  if (right === undefined) return undefined;
  const isFirst = left!.next < start || before.has(line.operators[left!.next]!);
  const isLast = right.next >= end || behind.has(line.operators[right.next]!);
  return isFirst && isLast ? [left!.text, right.text] : undefined;
}

/** Whether an operand shows that types are meant, and not numbers. */
export function isTyped(operand: string): boolean {
  return operand === 'None' || operand === '""' || operand.endsWith('[]') || builtinTypes.has(operand);
}

/** Whether brackets behind a name need a newer Python than 3.8. @param meaning what was imported by its first part */
export function isGeneric(name: string, meaning: string | undefined): boolean {
  if (meaning === undefined) return builtinGenerics.has(name);
  const dot = name.indexOf('.');
  return generics.has(dot === -1 ? meaning : meaning + name.slice(dot));
}

function leftOf(line: LineReader, bar: number, start: number): Operand | undefined {
  let at = bar - 1;
  if (at < start) return undefined;
  if (line.kinds[at] === Token.string) {
    while (at > start && line.kinds[at - 1] === Token.string) at--;
    return { text: '""', next: at - 1 };
  }
  const byte = line.operators[at]!;
  if (byte === CLOSE_CURLY || byte === CLOSE_SQUARE) {
    const close = at;
    const isOpen = (index: number) =>
      line.operators[index] === (byte === CLOSE_SQUARE ? OPEN_SQUARE : OPEN_CURLY) &&
      line.closing(index, close) === close;
    while (at > start && close - at < LONGEST && !isOpen(at)) at--;
    if (!isOpen(at)) return undefined;
    if (byte === CLOSE_CURLY) return isDict(line, at, close) ? { text: '{}', next: at - 1 } : undefined;
    at--;
  }
  if (at < start || !line.isName(at)) return undefined;
  const last = at;
  while (at - 2 >= start && line.isOperator(at - 1, DOT) && line.isName(at - 2)) at -= 2;
  return { text: dotted(line, at, last) + (byte === CLOSE_SQUARE ? '[]' : ''), next: at - 1 };
}

function rightOf(line: LineReader, first: number, end: number): Operand | undefined {
  let at = first;
  if (at >= end) return undefined;
  if (line.kinds[at] === Token.string) {
    while (at < end && line.kinds[at] === Token.string) at++;
    return { text: '""', next: at };
  }
  if (line.operators[at] === OPEN_CURLY) {
    const close = line.closing(at, end);
    return isDict(line, at, close) ? { text: '{}', next: close + 1 } : undefined;
  }
  if (!line.isName(at)) return undefined;
  while (at + 2 < end && line.isOperator(at + 1, DOT) && line.isName(at + 2)) at += 2;
  const name = dotted(line, first, at);
  if (at + 1 < end && line.isOperator(at + 1, OPEN_SQUARE))
    return { text: `${name}[]`, next: line.closing(at + 1, end) + 1 };
  return { text: name, next: at + 1 };
}

function dotted(line: LineReader, first: number, last: number): string {
  let name = line.text(first);
  for (let at = first + 2; at <= last && at < first + LONGEST; at += 2) name += `.${line.text(at)}`;
  return name;
}

/** Whether curly brackets hold a dict: nothing, `**`, or a colon behind the first key. */
function isDict(line: LineReader, open: number, close: number): boolean {
  if (close === open + 1) return true;
  if (line.operators[open + 1] === STAR) return line.operators[open + 2] === STAR;
  const key = line.kinds[open + 1];
  return (
    (key === Token.string || key === Token.name || key === Token.number) && line.isOperator(open + 2, COLON)
  );
}
