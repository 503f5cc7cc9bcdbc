import { Token, Tokenizer, type TokenKind } from './tokenizer.ts';

/** A fault that every Python rejects in a source file. */
export interface SyntaxFaultFound {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

const COLON = 0x3a;
/** Closing brackets by opening bracket, bytes. */
const closing: ReadonlyMap<number, number> = new Map([
  [0x28, 0x29],
  [0x5b, 0x5d],
  [0x7b, 0x7d],
]);
const closers: ReadonlySet<number> = new Set(closing.values());
/** Statements with a body, by the keyword they begin with. */
const withBody: ReadonlySet<string> = new Set([
  ...['class', 'def', 'elif', 'else', 'except', 'finally', 'for', 'if', 'try', 'while', 'with'],
]);
const CONFLICT = /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/;
const MARKER_LENGTH = 8;

/**
 * The first fault that every Python rejects: a merge conflict line, an unmatched bracket, a statement without its
 * colon. A single pass in linear time; it ignores other faults.
 */
export function findSyntaxFault(source: Uint8Array): SyntaxFaultFound | undefined {
  const tokens = new Tokenizer(source);
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  const open: { readonly bracket: number; readonly line: number }[] = [];
  let statement: { readonly keyword: string; readonly line: number; hasColon: boolean } | undefined;
  let isAsync = false;
  for (let kind: TokenKind = tokens.next(); ; kind = tokens.next()) {
    if (kind === Token.operator && isConflict(bytes, tokens.start)) {
      return { line: tokens.line, message: 'a line of a merge conflict' };
    }
    if (tokens.firstOnLine || kind === Token.end) {
      const unclosed = open.at(-1);
      if (unclosed !== undefined)
        return { line: unclosed.line, message: `${shown(unclosed.bracket)} is never closed` };
    }
    const isOver = kind === Token.end || kind === Token.newline || tokens.firstOnLine;
    if (isOver && statement?.hasColon === false) {
      return { line: statement.line, message: `the \`${statement.keyword}\` has no colon` };
    }
    if (kind === Token.end) return undefined;
    if (isOver) statement = undefined;
    if (kind === Token.name) {
      if (tokens.firstOnLine || isAsync) {
        const keyword = bytes.toString('latin1', tokens.start, tokens.end);
        isAsync = tokens.firstOnLine && keyword === 'async';
        if (withBody.has(keyword)) statement = { keyword, line: tokens.line, hasColon: false };
      }
      continue;
    }
    isAsync = false;
    if (kind !== Token.operator) continue;
    const { operator, line } = tokens;
    if (closing.has(operator)) open.push({ bracket: operator, line });
    else if (closers.has(operator)) {
      const last = open.pop();
      if (last === undefined) return { line, message: `${shown(operator)} closes nothing` };
      if (closing.get(last.bracket) !== operator) {
        return { line, message: `${shown(operator)} closes the ${shown(last.bracket)} of line ${last.line}` };
      }
    } else if (operator === COLON && open.length === 0 && statement !== undefined) {
      statement.hasColon = true;
    }
  }
}

function shown(byte: number): string {
  return `\`${String.fromCharCode(byte)}\``;
}

/** A git conflict marker at the beginning of a line. */
function isConflict(bytes: Buffer, start: number): boolean {
  if (start > 0 && bytes[start - 1] !== 0x0a) return false;
  if (bytes[start] !== bytes[start + 1]) return false;
  const line = bytes.toString('latin1', start, start + MARKER_LENGTH);
  return CONFLICT.test(line.replace(/[\r\n].*$/s, ''));
}
