/** Classifies bytes and words of Python source. */

/** Classes of bytes. `blank` and above never end or change a string; `digit` and above continue a name. */
export const ByteClass = {
  newline: 0,
  backslash: 1,
  quote: 2,
  open: 3,
  close: 4,
  blank: 5,
  hash: 6,
  other: 7,
  digit: 8,
  letter: 9,
} as const;

/** The class of each byte. Non-ASCII bytes count as letters: the characters of names are not checked. */
export const byteClasses: Uint8Array = makeByteClasses();

function makeByteClasses(): Uint8Array {
  const classes = new Uint8Array(256).fill(ByteClass.other, 0, 128).fill(ByteClass.letter, 128);
  const set = (characters: string, byteClass: number): void => {
    for (const character of characters) classes[character.charCodeAt(0)] = byteClass;
  };
  set('\n\r', ByteClass.newline);
  set('\\', ByteClass.backslash);
  set('\'"', ByteClass.quote);
  set('([{', ByteClass.open);
  set(')]}', ByteClass.close);
  set(' \t\f', ByteClass.blank);
  set('#', ByteClass.hash);
  set('0123456789', ByteClass.digit);
  set('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_', ByteClass.letter);
  return classes;
}

/** `(`, `[` or `{`. */
export function isOpening(byte: number): boolean {
  return byteClasses[byte] === ByteClass.open;
}

/** `)`, `]` or `}`. */
export function isClosing(byte: number): boolean {
  return byteClasses[byte] === ByteClass.close;
}

const LOWER_CASE = 0x20;

/**
 * One or two letters that may precede a quote: `r`, `b`, `u`, `f`, `t` and their pairs (lexical analysis, section 2.5;
 * PEP 750).
 */
export function isStringPrefix(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    switch (bytes[at]! | LOWER_CASE) {
      case 0x72: // r
      case 0x62: // b
      case 0x75: // u
      case 0x66: // f
      case 0x74: // t
        break;
      default:
        return false;
    }
  }
  return true;
}

/** The prefix allows replacement fields: it has an `f` (PEP 498) or `t` (PEP 750). */
export function formatsFields(bytes: Uint8Array, start: number, end: number): boolean {
  return hasLetter(bytes, start, end, 0x66) || hasLetter(bytes, start, end, 0x74);
}

function hasLetter(bytes: Uint8Array, start: number, end: number, letter: number): boolean {
  for (let at = start; at < end; at++) if ((bytes[at]! | LOWER_CASE) === letter) return true;
  return false;
}

/** `text` (ASCII) as bytes. */
export function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Whether the bytes from `start` to `end` are exactly `word`. */
export function isWord(bytes: Uint8Array, start: number, end: number, word: Uint8Array): boolean {
  if (end - start !== word.length) return false;
  for (let index = 0; index < word.length; index++) if (bytes[start + index] !== word[index]) return false;
  return true;
}

/** Keywords, in every Python version, that begin a statement and cannot be in an expression. */
const statementKeywords: readonly Uint8Array[] = [
  'assert',
  'break',
  'class',
  'continue',
  'def',
  'del',
  'except',
  'finally',
  'global',
  'import',
  'pass',
  'raise',
  'return',
  'try',
  'while',
  'with',
].map(asciiBytes);
/** Characters of the longest word in the list. */
const LONGEST_KEYWORD = 8;
const fromBytes = asciiBytes('from');
const importBytes = asciiBytes('import');
const DOT = 0x2e;

/** Whether a line that begins with the word at `at` must be a statement: `def`, `import`, `from x import` … */
export function startsStatement(bytes: Uint8Array, at: number): boolean {
  const end = wordEnd(bytes, at, at + LONGEST_KEYWORD + 1);
  if (isWord(bytes, at, end, fromBytes)) return isFromImport(bytes, end);
  return statementKeywords.some((keyword) => isWord(bytes, at, end, keyword));
}

function wordEnd(bytes: Uint8Array, at: number, limit: number): number {
  while (at < limit && at < bytes.length && byteClasses[bytes[at]!]! >= ByteClass.digit) at++;
  return at;
}

/** `from` also belongs to `yield from`; with `import` after one dotted name it is a statement. */
function isFromImport(bytes: Uint8Array, at: number): boolean {
  for (let names = 0; ;) {
    const byte = bytes[at];
    if (byte === undefined) return false;
    const byteClass = byteClasses[byte]!;
    if (byteClass >= ByteClass.digit) {
      const end = wordEnd(bytes, at, bytes.length);
      if (isWord(bytes, at, end, importBytes)) return true;
      if (names > 0) return false;
      names = 1;
      at = end;
    } else if (byte === DOT) {
      names = 0;
      at++;
    } else if (byteClass === ByteClass.blank) {
      at++;
    } else {
      return false;
    }
  }
}

/** Decodes UTF-8, which is nearly always ASCII; invalid bytes become U+FFFD. */
export function decode(bytes: Buffer, start: number, end: number): string {
  for (let at = start; at < end; at++) if (bytes[at]! >= 0x80) return bytes.toString('utf8', start, end);
  return bytes.toString('latin1', start, end);
}
