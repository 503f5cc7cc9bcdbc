import { isOpening } from '../bytes.ts';
import { Token } from '../tokenizer.ts';
import { isKeyword } from './keywords.ts';
import type { LineReader } from './logical-lines.ts';

const OPEN = 0x28;
const OPEN_SQUARE = 0x5b;
const OPEN_CURLY = 0x7b;
const DOT = 0x2e;
const COMMA = 0x2c;
const STAR = 0x2a;
/** Brackets inside each other. */
const DEEPEST = 20;
/** A constant of Python. */
const DEBUG = '__debug__';

/** What nothing can be assigned to, in a target with `=` behind it. */
export function wrongAssignment(line: LineReader, start: number, end: number): string | undefined {
  const last = end - 1;
  const length = last < start ? 0 : line.ends[last]! - line.starts[last]!;
  if (length === DEBUG.length && line.isName(last) && line.text(last) === DEBUG) return `\`${DEBUG}\``;
  return line.operators[start] === STAR && !hasComma(line, start, end)
    ? '`*` that is in no list or tuple'
    : wrongTarget(line, start, end);
}

function hasComma(line: LineReader, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (isOpening(line.operators[at]!)) at = line.closing(at, end);
    else if (line.operators[at] === COMMA) return true;
  }
  return false;
}

/**
 * What nothing can be assigned to, or what cannot be deleted, in the targets between two tokens: "a call", "a value",
 * "an expression". Undefined where all is well, or not certain.
 */
export function wrongTarget(line: LineReader, start: number, end: number, depth = 0): string | undefined {
  if (depth > DEEPEST) return undefined;
  for (let at = start; at < end;) {
    let last = at;
    for (; last < end && line.operators[last] !== COMMA; last++)
      if (isOpening(line.operators[last]!)) last = line.closing(last, end);
    const wrong = wrongPart(line, line.operators[at] === STAR ? at + 1 : at, Math.min(last, end), depth);
    if (wrong !== undefined) return wrong;
    at = last + 1;
  }
  return undefined;
}

/** The same for one target. */
function wrongPart(line: LineReader, start: number, end: number, depth: number): string | undefined {
  if (start >= end) return undefined;
  const kind = line.kinds[start];
  const byte = line.operators[start]!;
  let at = start + 1;
  if (byte === OPEN || byte === OPEN_SQUARE) {
    at = line.closing(start, end) + 1;
    if (at >= end) return wrongTarget(line, start + 1, end - 1, depth + 1);
  } else if (
    byte === OPEN_CURLY ||
    kind === Token.number ||
    kind === Token.string ||
    kind === Token.stringStart
  ) {
    const close = byte === OPEN_CURLY ? line.closing(start, end) + 1 : at;
    return close >= end && kind !== Token.stringStart ? 'a value' : undefined;
  } else if (kind !== Token.name) return 'an expression';
  else if (isKeyword(line, start)) return at >= end ? `\`${line.text(start)}\`` : 'an expression';
  let isCall = false;
  while (at < end) {
    const next = line.operators[at]!;
    isCall = next === OPEN;
    if (next === OPEN || next === OPEN_SQUARE) at = line.closing(at, end) + 1;
    else if (next === DOT) at += 2;
    // Something is missing, which another rule says.
    else return next === 0 && !isKeyword(line, at) ? undefined : 'an expression';
  }
  return isCall ? 'a call' : undefined;
}
