/**
 * The language's strings count code points, JavaScript's count UTF-16 units; for nearly all text these are the same.
 */

const SURROGATE = /[\ud800-\udfff]/;

/** Whether every character is one UTF-16 unit. */
export function isSimple(text: string): boolean {
  return !SURROGATE.test(text);
}

/** Number of code points. */
export function codePointLength(text: string): number {
  if (isSimple(text)) return text.length;
  let count = 0;
  for (let at = 0; at < text.length; at += text.codePointAt(at)! > 0xffff ? 2 : 1) count += 1;
  return count;
}

/** The characters, one code point each. */
export function codePoints(text: string): string[] {
  return isSimple(text) ? text.split('') : Array.from(text);
}

/** Code point index of a UTF-16 offset. */
export function toCodePointIndex(text: string, offset: number): number {
  return isSimple(text) ? offset : codePointLength(text.slice(0, offset));
}

/**
 * What `str.isspace` and `str.split` consider white space (Unicode `White_Space` plus the separators U+001C to U+001F).
 */
export const WHITESPACE =
  '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

const SPACE = new RegExp(`[${WHITESPACE}]`);

/** Whether the character is white space. */
export function isSpace(char: string): boolean {
  return SPACE.test(char);
}

/** Text without surrounding white space (an anchored pattern would take quadratic time). */
export function trimSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charAt(start))) start += 1;
  while (end > start && isSpace(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
