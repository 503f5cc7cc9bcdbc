import { decodeEscapes } from './literals.ts';
import { lineOf, type Source, SyntaxFault } from './source.ts';
import type { FormatPart, Token } from './tokens.ts';
import { unicodeTest } from '../../text/unicode.ts';

/** Replacement fields may contain strings, and those fields again; no real BUILD file nests deeper. */
const MAX_NESTING = 20;

/** Where a string literal's prefix and opening quotes end; undefined if no string starts here. */
const OPENING = /([rRbBuUfF]{0,2})("""|'''|"|')/y;

interface Frame {
  readonly source: Source;
  readonly limit: number;
  readonly raw: boolean;
  readonly quote: string;
  /** Start of the literal, for messages. */
  readonly start: number;
  readonly depth: number;
}

/** Reads the string literal at `start`; undefined if there is none. `limit` is the end of the readable text. */
export function readString(source: Source, start: number, limit: number, depth = 0): Token | undefined {
  OPENING.lastIndex = start;
  const match = OPENING.exec(source.text);
  if (match === null) return undefined;
  const prefix = match[1]!.toLowerCase();
  const quote = match[2]!;
  if (!['', 'r', 'b', 'u', 'f', 'br', 'rb', 'fr', 'rf'].includes(prefix)) return undefined;
  const bodyStart = start + match[0].length;
  const raw = prefix.includes('r');
  const frame: Frame = { source, limit, raw, quote, start, depth };
  if (prefix.includes('f')) {
    const { parts, end } = readFormatParts(frame, bodyStart, false);
    return token('f-string', start, end + quote.length, undefined, parts);
  }
  const bodyEnd = findEnd(frame, bodyStart);
  const body = source.text.slice(bodyStart, bodyEnd);
  const end = bodyEnd + quote.length;
  if (!prefix.includes('b')) {
    return token('string', start, end, raw ? body : decodeEscapes(body, bodyStart), undefined);
  }

  if (/[^\x00-\x7f]/.test(body)) {
    throw new SyntaxFault('bytes can only contain ASCII literal characters', { start, end });
  }
  const decoded = raw ? body : decodeEscapes(body, bodyStart, true);
  return token(
    'string',
    start,
    end,
    Uint8Array.from(decoded, (char) => char.charCodeAt(0)),
    undefined,
  );
}

function token(
  kind: 'string' | 'f-string',
  start: number,
  end: number,
  value: string | Uint8Array | undefined,
  parts: readonly FormatPart[] | undefined,
): Token {
  return { kind, text: '', start, end, value, parts };
}

function findEnd(frame: Frame, from: number): number {
  const { source, limit, quote } = frame;
  const triple = quote.length === 3;
  const { text } = source;
  const stop = quote.charCodeAt(0);
  for (let at = from; at < limit; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 92) at += 1;
    else if (code === stop && (!triple || text.startsWith(quote, at))) return at;
    else if (code === 10 && !triple) break;
  }
  throw unterminated(frame, false);
}

function unterminated(frame: Frame, isFormat: boolean): SyntaxFault {
  const { source, start, quote } = frame;
  const triple = quote.length === 3;
  const lineEnd = source.text.indexOf('\n', start);
  const end = lineEnd === -1 ? source.text.length : lineEnd;
  const last = triple ? source.lineStarts.length : lineOf(source, start);
  const what = `${triple ? 'triple-quoted ' : ''}${isFormat ? 'f-string' : 'string'} literal`;
  return new SyntaxFault(
    `unterminated ${what} (detected at line ${last})`,
    { start, end },
    triple ? `close the string with \`${quote}\`` : `add the missing \`${quote}\` at the end of the string`,
  );
}

/** Reads text and fields up to the closing quote (or, in a format spec, up to the closing brace); `end` is its offset. */
function readFormatParts(frame: Frame, from: number, isSpec: boolean): { parts: FormatPart[]; end: number } {
  const { source, limit, quote, raw } = frame;
  const { text } = source;
  const parts: FormatPart[] = [];
  let at = from;
  let textStart = from;
  const flush = (end: number): void => {
    if (end > textStart) {
      const piece = text.slice(textStart, end);
      parts.push({ kind: 'text', text: raw ? piece : decodeEscapes(piece, textStart) });
    }
  };
  while (at < limit) {
    const char = text.charAt(at);
    if (text.startsWith(quote, at)) {
      if (isSpec) throw new SyntaxFault("f-string: expecting '}'", { start: at, end: at + 1 });
      flush(at);
      return { parts, end: at };
    }
    if (char === '\n' && quote.length === 1) break;
    if (char === '\\' && !raw && text.startsWith('\\N{', at)) {
      at += 3;
    } else if (char === '\\' && at + 1 < limit && text[at + 1] !== '{' && text[at + 1] !== '}') {
      at += 2;
    } else if (char === '{' && text[at + 1] === '{' && !isSpec) {
      flush(at + 1);
      at += 2;
      textStart = at;
    } else if (char === '{') {
      flush(at);
      const field = readField(frame, at);
      parts.push(field.part);
      at = field.end;
      textStart = at;
    } else if (char === '}' && isSpec) {
      flush(at);
      return { parts, end: at };
    } else if (char === '}' && text[at + 1] === '}') {
      flush(at + 1);
      at += 2;
      textStart = at;
    } else if (char === '}') {
      throw new SyntaxFault(
        "f-string: single '}' is not allowed",
        { start: at, end: at + 1 },
        'use `}}` for a literal brace',
      );
    } else {
      at += 1;
    }
  }
  throw unterminated(frame, true);
}

function openField(brace: number): SyntaxFault {
  return new SyntaxFault(
    "f-string: expecting '}'",
    { start: brace, end: brace + 1 },
    'close the field with `}`, or use `{{` for a literal brace',
  );
}

const closers: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);

/** Reads `{expression [=] [!r] [:spec]}` whose brace is at `open`; `end` is after the closing brace. */
function readField(frame: Frame, open: number): { part: FormatPart; end: number } {
  const { source, limit } = frame;
  const { text } = source;
  if (frame.depth > MAX_NESTING)
    throw new SyntaxFault('f-string: expressions nested too deeply', { start: open, end: open + 1 });
  const end = findExpressionEnd(frame, open + 1);
  let at = end;
  let label: string | undefined;
  if (text.slice(open + 1, end).trim() === '') {
    throw new SyntaxFault("f-string: valid expression required before '}'", { start: open, end: end + 1 });
  }
  const skipSpace = (): void => {
    while (at < limit && /\s/.test(text.charAt(at))) at += 1;
  };
  if (text[at] === '=') {
    at += 1;
    skipSpace();
    label = text.slice(open + 1, at);
  }
  let conversion: 'r' | 's' | 'a' | undefined;
  if (text[at] === '!') {
    const letter = text.charAt(at + 1);
    if (letter !== 'r' && letter !== 's' && letter !== 'a') {
      throw new SyntaxFault(`f-string: invalid conversion character '${letter}': expected 's', 'r', or 'a'`, {
        start: at,
        end: at + 2,
      });
    }
    conversion = letter;
    at += 2;
    skipSpace();
  }
  let spec: readonly FormatPart[] | undefined;
  if (text[at] === ':') {
    const inner = readFormatParts({ ...frame, depth: frame.depth + 1 }, at + 1, true);
    spec = inner.parts;
    at = inner.end;
  }
  if (at >= limit || text[at] !== '}') {
    throw openField(open);
  }
  if (label !== undefined && conversion === undefined && spec === undefined) conversion = 'r';
  return { part: { kind: 'field', start: open + 1, end, conversion, spec, label }, end: at + 1 };
}

/** Offset of the `=`, `!`, `:` or `}` that ends a field's expression. */
function findExpressionEnd(frame: Frame, from: number): number {
  const { source, limit } = frame;
  const { text } = source;
  const stack: string[] = [];
  let at = from;
  while (at < limit) {
    const char = text.charAt(at);
    const closer = closers.get(char);
    if (closer !== undefined) stack.push(closer);
    else if (stack.length > 0 && char === stack.at(-1)) stack.pop();
    else if (char === "'" || char === '"') {
      const nested = readNested(frame, stringStart(text, from, at), from);
      if (nested === undefined) break;
      at = nested.end;
      continue;
    } else if (stack.length === 0) {
      if (char === '}' || char === ':') return at;
      if (char === '!' && text[at + 1] !== '=') return at;
      if (char === '!') at += 1;
      else if (char === '=') {
        const isComparison = text[at + 1] === '=' || /[<>!=]/.test(text.charAt(at - 1));
        if (!isComparison) return at;
        if (text[at + 1] === '=') at += 1;
      }
    } else if (char === ')' || char === ']' || char === '}') {
      throw new SyntaxFault(`f-string: closing parenthesis '${char}' does not match opening parenthesis`, {
        start: at,
        end: at + 1,
      });
    }
    at += 1;
  }
  throw openField(from - 1);
}

/** A string within a field. A quote that never closes more likely ends the f-string, with the field unclosed. */
function readNested(frame: Frame, start: number, field: number): Token | undefined {
  try {
    return readString(frame.source, start, frame.limit, frame.depth + 1);
  } catch (error) {
    if (!(error instanceof SyntaxFault) || !error.message.startsWith('unterminated')) throw error;
    throw openField(field - 1);
  }
}

const isWordCharacter = unicodeTest(String.raw`[\p{L}\p{N}_]`);

/** The prefix letters before a quote belong to the nested string. */
function stringStart(text: string, from: number, quoteAt: number): number {
  let start = quoteAt;
  while (start > from && quoteAt - start < 2 && /[rRbBuUfF]/.test(text.charAt(start - 1))) start -= 1;
  if (start > from && isWordCharacter(text.charAt(start - 1))) return quoteAt;
  return start;
}
