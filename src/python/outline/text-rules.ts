import { isAscii, isUtf8 } from 'node:buffer';
import { lazyPattern } from '../../text/unicode.ts';
import type { LineReader } from './logical-lines.ts';

/** What is wrong in the text of strings and names. */

const LETTER_B = 0x62;
const LETTER_R = 0x72;
/** Bytes in which a file declares its encoding. */
const LONGEST_START = 200;
/** UAX #31, as `str.isidentifier` has it. */
const notInNames = lazyPattern(String.raw`[^\p{XID_Continue}]`);
const visible = lazyPattern(String.raw`^[^\p{C}\p{Z}]$`);

/** After an even number of backslashes: `\x`, `\u` and `\U` without their digits. */
const CUT_ESCAPE = /(?<!\\)(?:\\\\)*\\(x(?![\da-fA-F]{2})|u(?![\da-fA-F]{4})|U(?![\da-fA-F]{8})|N(?!\{))/;
const CUT_ESCAPE_OF_BYTES = /(?<!\\)(?:\\\\)*\\(x(?![\da-fA-F]{2}))/;

/** Whether a file has characters beyond ASCII, in UTF-8: what bytes of another encoding mean is not known. */
export function isWide(bytes: Buffer): boolean {
  const start = bytes.toString('latin1', 0, LONGEST_START);
  return !isAscii(bytes) && isUtf8(bytes) && !/coding[:=](?![ \t]*utf)/i.test(start);
}

/** Characters beyond ASCII that no name has: quotes and blanks of a word processor. */
export function characterFault(line: LineReader, at: number): string | undefined {
  const [start, end] = [line.starts[at]!, line.ends[at]!];
  let index = start;
  while (index < end && line.bytes[index]! < 0x80) index++;
  if (index === end) return undefined;
  const [character] = notInNames().exec(line.bytes.toString('utf8', start, end)) ?? [];
  if (character === undefined) return undefined;
  const code = `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  const shown = visible().test(character) ? `\`${character}\` (${code})` : code;
  return `${shown} is not a character of Python code`;
}

/** `"C:\Users"`, whose escape is cut short; `b"é"`; and `ur""` of Python 2. @param isPlain the file is ASCII */
export function stringFault(line: LineReader, at: number, isPlain: boolean): string | undefined {
  const { bytes, starts, textStarts, textEnds, escaped } = line;
  const end = Math.min(starts[at]! + 2, textStarts[at]! - 1);
  if (!isPlain && isBytes(line, at) && !isAscii(bytes.subarray(textStarts[at], textEnds[at])))
    return 'bytes hold a character beyond ASCII';
  if (escaped[at] !== true && end - starts[at]! < 2) return undefined;
  const prefix = bytes.toString('latin1', starts[at], end).toLowerCase();
  if (prefix === 'ur') return 'the prefix `ur` of strings is one of Python 2';
  if (escaped[at] !== true || /^[bf]?r/.test(prefix)) return undefined;
  const text = bytes.toString('latin1', textStarts[at], textEnds[at]);
  const found = (prefix.startsWith('b') ? CUT_ESCAPE_OF_BYTES : CUT_ESCAPE).exec(text)?.[1];
  return found === undefined ? undefined : `\`\\${found}\` in a string begins an escape that is cut short`;
}

/** `t"{x}"` (PEP 750) */
export function isTemplate({ bytes, starts }: LineReader, at: number): boolean {
  const first = bytes[starts[at]!]! | 0x20;
  return first === 0x74 || (first === 0x72 && (bytes[starts[at]! + 1]! | 0x20) === 0x74);
}

/** `b"…"` */
export function isBytes({ bytes, starts }: LineReader, at: number): boolean {
  const [first, second] = [bytes[starts[at]!]! | 0x20, bytes[starts[at]! + 1]! | 0x20];
  return first === LETTER_B || (first === LETTER_R && second === LETTER_B);
}
