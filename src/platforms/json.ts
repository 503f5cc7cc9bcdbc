import { refuseLfsPointer } from '../text/lfs-pointer.ts';
import { userError } from '../host/types.ts';
import { parseBoundedJson } from '../text/bounded-json.ts';

/** The largest lock files of real projects have a few MB. */
const MAX_CHARACTERS = 16 * 1024 * 1024;

/**
 * Reads JSON of the checkout.
 *
 * @param path for messages.
 * @throws UserError with line and column.
 */
export function parseJson(text: string, path: string): unknown {
  if (text.length > MAX_CHARACTERS) {
    throw userError({
      code: 'file-too-large',
      message: `${path} has ${text.length} characters; the limit is ${MAX_CHARACTERS}`,
      place: { path },
    });
  }
  try {
    return parseBoundedJson(text);
  } catch (error) {
    refuseLfsPointer(text, path);
    const reason = error instanceof Error ? error.message : String(error);
    const isTooMuch = reason.startsWith('it ');
    throw userError({
      code: 'invalid-json',
      message: `${path} is not JSON: ${shortReason(reason)}`,
      place: { path, ...(isTooMuch ? {} : lineAndColumn(text, faultPosition(text))) },
    });
  }
}

/** V8 gives the position only in some messages, and their wording changes. */
function shortReason(reason: string): string {
  return reason.replace(/ in JSON at position .*$/s, '').replace(/, (?:\.\.\.)?".*" is not valid JSON$/s, '');
}

const TOKEN = /[ \t\r\n]*("|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:])/y;

const STRING_PART = /[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})|")/y;

/**
 * Where the string that begins before `start` ends; undefined if it is not a string. A single pattern would exhaust the
 * stack.
 */
function endOfString(text: string, start: number): number | undefined {
  STRING_PART.lastIndex = start;
  for (;;) {
    const part = STRING_PART.exec(text)?.[0];
    if (part === undefined) return undefined;
    if (part.endsWith('"') && !part.endsWith('\\"')) return STRING_PART.lastIndex;
  }
}

/** Index of the first character that is not valid JSON (RFC 8259); the end if something is missing. */
function faultPosition(text: string): number {
  const open: string[] = [];
  // What may come next: a value, a key, `:`, or a comma or closing bracket.
  let expected: 'value' | 'first' | 'key' | 'first-key' | 'colon' | 'next' = 'value';
  TOKEN.lastIndex = 0;
  for (;;) {
    const start = TOKEN.lastIndex;
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined) return start + /^[ \t\r\n]*/.exec(text.slice(start))![0].length;
    const position = TOKEN.lastIndex - token.length;
    if (token === '"') {
      const end = endOfString(text, TOKEN.lastIndex);
      if (end === undefined) return position;
      TOKEN.lastIndex = end;
    }
    const closes = (open.at(-1) === '{' && token === '}') || (open.at(-1) === '[' && token === ']');
    if (closes && (expected === 'next' || expected === 'first' || expected === 'first-key')) {
      open.pop();
      expected = 'next';
    } else if (expected === 'next') {
      if (token !== ',' || open.length === 0) return position;
      expected = open.at(-1) === '{' ? 'key' : 'value';
    } else if (expected === 'colon') {
      if (token !== ':') return position;
      expected = 'value';
    } else if (expected === 'key' || expected === 'first-key') {
      if (!token.startsWith('"')) return position;
      expected = 'colon';
    } else if (token === '{' || token === '[') {
      open.push(token);
      expected = token === '{' ? 'first-key' : 'first';
    } else {
      if (/^[}\],:]/.test(token)) return position;
      expected = 'next';
    }
  }
}

/** Line and column, from 1, of a position in a text. */
export function lineAndColumn(text: string, position: number): { line: number; column: number } {
  const before = text.slice(0, position).split('\n');
  return { line: before.length, column: before.at(-1)!.length + 1 };
}

/** Whether a JSON value is an object, not null or an array. */
export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
