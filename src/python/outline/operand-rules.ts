import { Token } from '../tokenizer.ts';
import { isKeyword, isWordAt, Keyword, keywordAt, words } from './keywords.ts';
import type { LineReader } from './logical-lines.ts';
import { shown } from './token-shapes.ts';

const DOT = 0x2e;
const STAR = 0x2a;
const SLASH = 0x2f;
const COLON = 0x3a;
const CLOSING_CURLY = 0x7d;

/** Operators that need an operand behind them; `*` and `/` may stand alone among parameters. */
const needing: ReadonlySet<number> = new Set(Array.from('+-%&|^<>=@~!*/', (one) => one.charCodeAt(0)));
/** Keywords that can stand before a comma, a colon, a closing bracket or the end of a statement. */
const alone: ReadonlySet<string> = new Set([
  ...['False', 'None', 'True', 'break', 'continue', 'pass', 'raise', 'return', 'yield'],
  ...['else', 'except', 'finally', 'lambda', 'try', 'async', 'await'],
]);

/**
 * What is wrong where an operand should be: at `at`, the end of the line or a comma, colon, semicolon or closing bracket, after
 * an operator or a keyword.
 *
 * @param isParameter whether it is among parameters
 */
export function operandFault(line: LineReader, at: number, isParameter: boolean): string | undefined {
  const before = at - 1;
  if (before < 0) return undefined;
  const byte = line.operators[before]!;
  const isOperator = line.kinds[before] === Token.operator;
  const isMissing = isOperator
    ? needing.has(byte) && !((byte === STAR || byte === SLASH) && mayStandAlone(line, before, isParameter))
    : line.kinds[before] === Token.name && needsOperand(line, before);
  if (isMissing) return `something is missing after \`${shown(line, before)}\``;
  const isEmptyValue = isOperator && byte === COLON && line.operators[at] === CLOSING_CURLY;
  return isEmptyValue && at < line.length ? 'something is missing after `:`' : undefined;
}

/** `def f(a, /, *, b)`, `from m import *` */
function mayStandAlone(line: LineReader, at: number, isParameter: boolean): boolean {
  return isParameter || (line.operators[at] === STAR && isWordAt(line, at - 1, words.import));
}

function needsOperand(line: LineReader, at: number): boolean {
  const kind = keywordAt(line, at);
  if (kind <= Keyword.sign || kind === Keyword.lambda || kind === Keyword.suspending) return false;
  if (line.operators[at - 1] === DOT && at > 0) return false;
  const text = line.text(at);
  // The last part of `a if b else`.
  return text === 'else'
    ? at > 0 && !isKeyword(line, at - 1) && !startsStatement(line, at)
    : !alone.has(text);
}

/** Whether a token is the first of a statement. */
function startsStatement(line: LineReader, at: number): boolean {
  return at === 0 || line.operators[at - 1] === COLON || line.operators[at - 1] === 0x3b;
}

/** Conditions (`a if b else c`) whose `else` is still to come. */
export interface OpenConditions {
  /** Their number. */
  conditions: number;
  /** Behind `for` an `if` is a filter. */
  hasFor: boolean;
}

/** A keyword of a condition, or of a comprehension, which ends what is before it. @returns what is wrong */
export function conditionFault(
  open: OpenConditions,
  word: typeof Keyword.if | typeof Keyword.else | typeof Keyword.for,
): string | undefined {
  if (word === Keyword.else) {
    if (open.conditions > 0) open.conditions--;
    return undefined;
  }
  if (word === Keyword.if) {
    if (!open.hasFor) open.conditions++;
    return undefined;
  }
  const fault = endOfConditions(open);
  open.hasFor = true;
  return fault;
}

/** An expression ends. @returns what is wrong */
export function endOfConditions(open: OpenConditions): string | undefined {
  if (open.conditions === 0) return undefined;
  open.conditions = 0;
  return 'a condition has no `else`';
}
