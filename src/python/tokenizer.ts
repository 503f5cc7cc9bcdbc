/** Turns Python source bytes into tokens. Lenient: it reads Python 2.7 to 3.15, never throws, and always ends. */

import { byteClasses, ByteClass, formatsFields, isStringPrefix, startsStatement } from './bytes.ts';

export const Token = {
  /** End of the file. */
  end: 0,
  /** End of a non-empty logical line. */
  newline: 1,
  name: 2,
  number: 3,
  /** One byte of punctuation: `operator`. */
  operator: 4,
  /** A complete string literal, including an f-string without replacement fields. */
  string: 5,
  /**
   * Text of an f-string (or t-string) up to and including the `{` of its first replacement field. The field's tokens
   * follow.
   */
  stringStart: 6,
  /** The end of a replacement field or of its expression, up to and including the `{` of the next field. */
  stringMiddle: 7,
  /** The end of the last replacement field and the rest of the f-string. */
  stringEnd: 8,
  /** `#` up to the end of the line. */
  comment: 9,
} as const;
export type TokenKind = (typeof Token)[keyof typeof Token];

/**
 * An f-string whose replacement field is being read (PEP 701: fields contain any code, including strings with the same
 * quote).
 */
interface OpenString {
  readonly quote: number;
  readonly triple: boolean;
  /** Bracket depth outside the string. */
  readonly depth: number;
  /** Bracket depth inside each open field: several if fields are nested in a format specification. */
  readonly fields: number[];
}

/** F-strings inside each other; CPython rejects more than 150. Beyond, fields are not looked into. */
const MAX_OPEN_STRINGS = 1000;

/** Why reading a string's text stopped. */
const Stop = { closed: 0, field: 1, fieldEnd: 2 } as const;
type Stop = (typeof Stop)[keyof typeof Stop];

const LF = 0x0a;
const CR = 0x0d;
const TAB = 0x09;
const FORM_FEED = 0x0c;
const SPACE = 0x20;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const TAB_SIZE = 8;
const NO_FIELD = -1;

/**
 * Reads tokens one at a time; the fields describe the last one. Follows the lexical analysis of the Python reference
 * and, in f-strings, PEP 701. Indentation is not a token: `firstOnLine` and `indent` mark the start of a logical line.
 *
 * In broken files, an unterminated string stops at the end of its line (triple-quoted: of the file); a line inside
 * brackets that begins with a keyword that only starts statements closes all brackets.
 */
export class Tokenizer {
  readonly bytes: Uint8Array;
  /** Offsets of the last token. */
  start = 0;
  end = 0;
  /** Line on which the last token starts, from 1. LF, CRLF and CR end a line. */
  line = 1;
  /** First of the lines joined by `\` up to the end of the last token. */
  joinedLine = 1;
  /** The last token begins a logical line, */
  firstOnLine = false;
  /** … which is indented this far (columns, tabs as in CPython). */
  indent = 0;
  /** Open brackets and replacement fields after the last token. */
  depth = 0;
  /** Byte of the last `operator` token. */
  operator = 0;
  /** Offsets of the text between the quotes of the last `string` token. */
  textStart = 0;
  textEnd = 0;
  /** The text of the last string differs from its value: it has a backslash or a doubled brace. */
  escaped = false;

  /** The line of the first `}` in the text of an f-string that is not doubled. */
  loneBrace: number | undefined;

  #currentLine = 1;
  #lineStart = true;
  /** The logical line has a token. */
  #inStatement = false;
  readonly #strings: OpenString[] = [];
  /** Depth inside the innermost replacement field. */
  #fieldDepth = NO_FIELD;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.end = 3;
  }

  /**
   * Reads the next token. After the last one, always `Token.end`.
   * @param skim passes over what is inside a statement: numbers, operators other than `:` and `;`, and names of another
   *   length than this; 0: over nothing
   */
  next(skim = 0): TokenKind {
    const bytes = this.bytes;
    const length = bytes.length;
    let at = this.#lineStart ? this.#indentation(this.end) : this.end;
    this.firstOnLine = false;
    for (;;) {
      if (at >= length) return this.#take(Token.end, length, length);
      const byte = bytes[at]!;
      switch (byteClasses[byte]) {
        case ByteClass.letter: {
          if (skim === 0 || !this.#inStatement) return this.#name(at);
          const end = this.#wordEnd(at + 1);
          const length = end - at;
          // One or two letters may be the prefix of a string.
          if (length === skim || (length <= 2 && byteClasses[bytes[end]!] === ByteClass.quote)) {
            return this.#name(at);
          }
          at = end;
          continue;
        }
        case ByteClass.blank:
          at++;
          continue;
        case ByteClass.newline:
          this.end = at = this.#newline(at);
          this.joinedLine = this.#currentLine;
          if (this.depth === 0 && this.#inStatement) {
            this.#inStatement = false;
            this.#lineStart = true;
            return Token.newline;
          }
          at = this.#indentation(at);
          continue;
        case ByteClass.backslash:
          if (byteClasses[bytes[at + 1]!] !== ByteClass.newline) return this.#operator(at, byte);
          at = this.#newline(at + 1);
          // The first line that is indented tells, as in CPython since 3.10.
          if (!this.#inStatement && this.depth === 0 && this.indent === 0) at = this.#indentation(at);
          continue;
        case ByteClass.hash:
          return this.#comment(at);
        case ByteClass.digit:
          if (skim > 0 && this.#inStatement) {
            at = this.#wordEnd(at + 1);
            continue;
          }
          return this.#take(Token.number, at, this.#wordEnd(at + 1));
        case ByteClass.quote:
          return this.#string(at, at, false);
        case ByteClass.open:
          this.depth++;
          if (skim > 0 && this.#inStatement) {
            at++;
            continue;
          }
          return this.#operator(at, byte);
        case ByteClass.close:
          if (skim > 0 && this.#inStatement && this.depth !== this.#fieldDepth) {
            if (this.depth > 0) this.depth--;
            at++;
            continue;
          }
          return this.#close(at, byte);
        default:
          if (byte === COLON && this.depth === this.#fieldDepth) return this.#formattedText(at, at + 1);
          if (skim > 0 && byte !== COLON && byte !== SEMICOLON && this.#inStatement) {
            at++;
            continue;
          }
          return this.#operator(at, byte);
      }
    }
  }

  #take(kind: TokenKind, start: number, end: number): TokenKind {
    this.start = start;
    this.end = end;
    this.line = this.#currentLine;
    this.firstOnLine = !this.#inStatement;
    this.#inStatement = true;
    return kind;
  }

  #operator(at: number, byte: number): TokenKind {
    this.operator = byte;
    return this.#take(Token.operator, at, at + 1);
  }

  #close(at: number, byte: number): TokenKind {
    if (this.depth === this.#fieldDepth) {
      // Another closing bracket cannot end a field: it is unmatched and ignored.
      if (byte !== CLOSE_BRACE) return this.#operator(at, byte);
      this.#closeField(this.#strings.at(-1)!);
      return this.#formattedText(at, at + 1);
    }
    if (this.depth > 0) this.depth--;
    return this.#operator(at, byte);
  }

  #wordEnd(at: number): number {
    const bytes = this.bytes;
    const length = bytes.length;
    while (at < length && byteClasses[bytes[at]!]! >= ByteClass.digit) at++;
    return at;
  }

  #name(at: number): TokenKind {
    const end = this.#wordEnd(at + 1);
    const bytes = this.bytes;
    if (end - at <= 2 && byteClasses[bytes[end]!] === ByteClass.quote && isStringPrefix(bytes, at, end)) {
      return this.#string(at, end, formatsFields(bytes, at, end));
    }
    return this.#take(Token.name, at, end);
  }

  #comment(at: number): TokenKind {
    const bytes = this.bytes;
    const length = bytes.length;
    let end = at + 1;
    while (end < length && byteClasses[bytes[end]!] !== ByteClass.newline) end++;
    this.start = at;
    this.end = end;
    this.line = this.#currentLine;
    this.#lineStart = false;
    return Token.comment;
  }

  /** Skips a line end (LF, CRLF, CR). */
  #newline(at: number): number {
    this.#currentLine++;
    return this.bytes[at] === CR && this.bytes[at + 1] === LF ? at + 2 : at + 1;
  }

  /** Skips the spaces at the beginning of a physical line. */
  #indentation(at: number): number {
    const bytes = this.bytes;
    const start = at;
    while (bytes[at] === SPACE) at++;
    let column = at - start;
    for (; ; at++) {
      const byte = bytes[at];
      if (byte === SPACE) column++;
      else if (byte === TAB) column += TAB_SIZE - (column % TAB_SIZE);
      else if (byte === FORM_FEED) column = 0;
      else break;
    }
    this.#lineStart = false;
    if (this.depth > 0 && byteClasses[bytes[at]!] === ByteClass.letter && startsStatement(bytes, at)) {
      this.depth = 0;
      this.#strings.length = 0;
      this.#fieldDepth = NO_FIELD;
      this.#inStatement = false;
    }
    if (this.depth === 0) this.indent = column;
    return at;
  }

  /** A literal whose prefix begins at `start` and whose quotes begin at `at`. */
  #string(start: number, at: number, hasFields: boolean): TokenKind {
    const bytes = this.bytes;
    const formatted = hasFields && this.#strings.length < MAX_OPEN_STRINGS;
    const quote = bytes[at]!;
    const triple = bytes[at + 1] === quote && bytes[at + 2] === quote;
    const kind = this.#take(Token.string, start, at);
    this.textStart = at + (triple ? 3 : 1);
    this.escaped = false;
    const stop = this.#text(this.textStart, quote, triple, formatted, false);
    if (stop === Stop.closed) return kind;
    this.#strings.push({ quote, triple, depth: this.depth, fields: [] });
    this.#openField();
    return Token.stringStart;
  }

  /** Continues in the text or the format specification of the innermost f-string, after a field or a field's `:`. */
  #formattedText(start: number, at: number): TokenKind {
    const string = this.#strings.at(-1)!;
    this.#take(Token.stringEnd, start, at);
    for (;;) {
      const inSpecification = string.fields.length > 0;
      const stop = this.#text(this.end, string.quote, string.triple, true, inSpecification);
      if (stop === Stop.field) {
        this.#openField();
        return Token.stringMiddle;
      }
      if (stop === Stop.closed) break;
      this.#closeField(string);
    }
    this.depth = string.depth;
    this.#strings.pop();
    this.#fieldDepth = this.#strings.at(-1)?.fields.at(-1) ?? NO_FIELD;
    return Token.stringEnd;
  }

  #openField(): void {
    this.#fieldDepth = ++this.depth;
    this.#strings.at(-1)!.fields.push(this.depth);
  }

  #closeField(string: OpenString): void {
    string.fields.pop();
    this.depth--;
    this.#fieldDepth = string.fields.at(-1) ?? NO_FIELD;
  }

  /** Skips text of a string; sets `end` after what stopped it and `textEnd` before it. */
  #text(at: number, quote: number, triple: boolean, formatted: boolean, inSpecification: boolean): Stop {
    const bytes = this.bytes;
    const length = bytes.length;
    for (;;) {
      while (at < length && byteClasses[bytes[at]!]! >= ByteClass.blank) at++;
      if (at >= length) return this.#stop(Stop.closed, length, length);
      const byte = bytes[at]!;
      if (byte === quote) {
        if (!triple) return this.#stop(Stop.closed, at, at + 1);
        if (bytes[at + 1] === quote && bytes[at + 2] === quote) return this.#stop(Stop.closed, at, at + 3);
        at++;
      } else if (byte === BACKSLASH) {
        this.escaped = true;
        at = this.#escape(at + 1, formatted);
      } else if (byte === LF || byte === CR) {
        // Without a closing quote on its line, the string is broken and the next line is code again.
        if (!triple) return this.#stop(Stop.closed, at, at);
        at = this.#newline(at);
        this.joinedLine = this.#currentLine;
      } else if (formatted && byte === OPEN_BRACE) {
        if (inSpecification || bytes[at + 1] !== OPEN_BRACE) return this.#stop(Stop.field, at, at + 1);
        this.escaped = true;
        at += 2;
      } else if (inSpecification && byte === CLOSE_BRACE) {
        return this.#stop(Stop.fieldEnd, at, at + 1);
      } else {
        if (formatted && byte === CLOSE_BRACE) {
          this.escaped = true;
          if (bytes[at + 1] === CLOSE_BRACE) at++;
          else this.loneBrace ??= this.#currentLine;
        }
        at++;
      }
    }
  }

  #stop(stop: Stop, textEnd: number, end: number): Stop {
    this.textEnd = textEnd;
    this.end = end;
    return stop;
  }

  /** Skips what a backslash in a string escapes. */
  #escape(at: number, formatted: boolean): number {
    const bytes = this.bytes;
    const byte = bytes[at];
    if (byte === LF || byte === CR) return this.#newline(at);
    // Not a brace. The name in \N{DIGIT ONE} is then read as a field, which is harmless.
    return formatted && (byte === OPEN_BRACE || byte === CLOSE_BRACE) ? at : at + 1;
  }
}
