import { isOpening } from '../bytes.ts';
import { Token, Tokenizer, type TokenKind } from '../tokenizer.ts';

/** A bracket that closes nothing, or one that is never closed. */
export interface BracketFault {
  readonly line: number;
  /** E.g. "`(` is never closed". */
  readonly message: string;
}

/** Brackets inside each other that are told apart: CPython rejects 200. */
const MAX_BRACKETS = 1000;
/**
 * Tokens of a file, comments not counted, and `STATEMENT` for each statement and clause: one with more is read to there only. Of real
 * files, generated clients of 4 to 6 MB have 500,000; a byte of a hostile file may be one.
 */
const MAX_WORK = 1_000_000;
/** All tokens of a line are kept at once: what those after so many count. */
const LONG_LINE = 100_000;
const FURTHER = 4;
/** Tokens that make as much work as a statement does besides its own. */
const STATEMENT = 12;
/** Words that are remembered. */
const WORDS = 1021;
/** Characters of a word that is remembered: longer ones are rare. */
const LONGEST_WORD = 24;
/** Bytes after a sign that say what it does. */
const AROUND = 1000;
const LF = 0x0a;
const CR = 0x0d;

/** Reads Python source line by logical line, with access to the tokens of each by index. */
export class LineReader {
  readonly bytes: Buffer;
  length = 0;
  /** Tokens that have been read, and the statements made of them. */
  work = 0;
  indent = 0;
  /** The first token of the line if it is a name, else empty. */
  word = '';
  readonly kinds: TokenKind[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  readonly lines: number[] = [];
  /** The byte of an operator token, else 0. */
  readonly operators: number[] = [];
  readonly textStarts: number[] = [];
  readonly textEnds: number[] = [];
  readonly escaped: boolean[] = [];
  /** Where the words begin that may change names or modules at run time. */
  readonly signs: number[] = [];
  /** The first bracket that is wrong. */
  bracketFault: BracketFault | undefined;
  /** Line of the first unterminated string. */
  openString: number | undefined;

  readonly #tokens: Tokenizer;
  #kind: TokenKind;
  /** Indexes of the tokens that are open brackets. */
  readonly #brackets: number[] = [];
  /** For each opening bracket of the line the token that closes it. */
  readonly #closings: number[] = [];
  /** Ranges of comments and strings: what is not code. */
  readonly #hidden: number[] = [];
  /** Words by their hash: making a string takes longer than finding it, and few words are most of a module. */
  readonly #words: (string | undefined)[] = [];

  constructor(source: Uint8Array) {
    this.bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
    this.#tokens = new Tokenizer(source);
    this.#kind = this.#tokens.next();
  }

  /** It is longer than what is read of it. */
  isCut(): boolean {
    return this.work > MAX_WORK;
  }

  /** Counts a statement or a clause, before more than its tokens is looked at. */
  beginStatement(): void {
    this.work += STATEMENT;
  }

  /** Reads the next logical line. False at the end of the file, and of what is read of it. */
  next(): boolean {
    const tokens = this.#tokens;
    this.length = 0;
    if (this.isCut()) return false;
    while (this.#kind === Token.comment || this.#kind === Token.newline) {
      if (this.#kind === Token.comment) this.#hide();
      this.#kind = tokens.next();
    }
    if (this.#kind === Token.end) {
      this.#endBrackets();
      return false;
    }
    this.indent = tokens.indent;
    while (this.#kind !== Token.end && this.#kind !== Token.newline && !this.isCut()) {
      // A line that can only be a statement closes open brackets (see the tokenizer).
      if (this.length > 0 && tokens.firstOnLine) {
        this.#endBrackets();
        return true;
      }
      if (this.#kind === Token.comment) this.#hide();
      else if (this.#take(this.#kind) === 0) this.word = this.isName(0) ? this.text(0) : '';
      this.#kind = tokens.next();
    }
    if (tokens.depth === 0 && this.#brackets.length > 0) this.#endBrackets();
    return true;
  }

  /** The line of the first lone `}` in an f-string. */
  get loneBrace(): number | undefined {
    return this.#tokens.loneBrace;
  }

  /** The text of a token, as Python reads names (PEP 3131: NFKC). */
  text(index: number): string {
    return this.#decode(this.starts[index]!, this.ends[index]!, true);
  }

  /** The content of a string token; undefined when its value differs from its text, or it is not a plain string. */
  string(index: number): string | undefined {
    if (this.kinds[index] !== Token.string || this.escaped[index]!) return undefined;
    return this.#decode(this.textStarts[index]!, this.textEnds[index]!, false);
  }

  /** The token that closes the bracket at `index`, whatever its kind; `end` if none before `end` does. */
  closing(index: number, end: number): number {
    return Math.min(this.#closings[index]!, end);
  }

  isOperator(index: number, byte: number): boolean {
    return this.operators[index] === byte && index < this.length;
  }

  isName(index: number): boolean {
    return index < this.length && this.kinds[index] === Token.name;
  }

  /** The source read so far with comments and strings blanked, one character for each byte (Latin-1). */
  code(): string {
    return this.#blanked(0, this.bytes.length, 0);
  }

  /** The same of the lines around each of {@link signs}, and of the line before. */
  codeAtSigns(): string {
    const { bytes } = this;
    const parts: string[] = [];
    let end = 0;
    let hidden = 0;
    for (const sign of this.signs) {
      if (sign + AROUND <= end) continue;
      let start = sign;
      for (let lines = 0; start > end; start--) if (beginsLine(bytes, start) && ++lines > 1) break;
      // Goes on at the end of the part before it.
      const from = start <= end && parts.length > 0 ? end : start;
      end = Math.min(sign + AROUND, bytes.length);
      while (end < bytes.length && !beginsLine(bytes, end)) end++;
      while (hidden < this.#hidden.length && this.#hidden[hidden + 1]! <= from) hidden += 2;
      parts.push(this.#blanked(from, end, hidden));
    }
    return parts.join('');
  }

  /** @param first of the hidden ranges that may reach into it */
  #blanked(start: number, end: number, first: number): string {
    const copy = Buffer.from(this.bytes.subarray(start, end));
    for (let at = first; at < this.#hidden.length && this.#hidden[at]! < end; at += 2)
      copy.fill(0x20, Math.max(this.#hidden[at]! - start, 0), Math.min(this.#hidden[at + 1]!, end) - start);
    return copy.toString('latin1');
  }

  /** @returns its index */
  #take(kind: TokenKind): number {
    const tokens = this.#tokens;
    const index = this.length++;
    this.work += index < LONG_LINE ? 1 : FURTHER;
    this.kinds[index] = kind;
    this.starts[index] = tokens.start;
    this.ends[index] = tokens.end;
    this.lines[index] = tokens.line;
    this.operators[index] = kind === Token.operator ? tokens.operator : 0;
    if (kind === Token.operator) this.#bracket(tokens.operator, index);
    else if (kind === Token.string) {
      this.textStarts[index] = tokens.textStart;
      this.textEnds[index] = tokens.textEnd;
      this.escaped[index] = tokens.escaped;
      this.#hidden.push(tokens.start, tokens.end);
      if (tokens.textEnd === tokens.end) this.openString ??= tokens.line;
    } else if (kind >= Token.stringStart && kind <= Token.stringEnd) {
      this.#hidden.push(tokens.start, tokens.end);
    }
    return index;
  }

  #hide(): void {
    this.#hidden.push(this.#tokens.start, this.#tokens.end);
  }

  #bracket(byte: number, index: number): void {
    if (isOpening(byte)) {
      if (this.#brackets.length < MAX_BRACKETS) this.#brackets.push(index);
      this.#closings[index] = Infinity;
      return;
    }
    const partner = partnerOf(byte);
    if (partner === 0) return;
    const open = this.#brackets.pop();
    if (open !== undefined) this.#closings[open] = index;
    if (open !== undefined && this.operators[open] === partner) return;
    const closed = open === undefined ? 'nothing' : `the ${this.#shown(open)} of line ${this.lines[open]!}`;
    this.bracketFault ??= { line: this.lines[index]!, message: `${this.#shown(index)} closes ${closed}` };
  }

  #endBrackets(): void {
    const open = this.#brackets.at(-1);
    if (open !== undefined) {
      this.bracketFault ??= { line: this.lines[open]!, message: `${this.#shown(open)} is never closed` };
    }
    this.#brackets.length = 0;
  }

  #shown(index: number): string {
    return `\`${String.fromCharCode(this.operators[index]!)}\``;
  }

  #decode(start: number, end: number, isName: boolean): string {
    let hash = 0;
    for (let at = start; at < end; at++) {
      const byte = this.bytes[at]!;
      hash = (hash * 31 + byte) & 0x3fffffff;
      if (byte < 0x80) continue;
      const text = this.bytes.toString('utf8', start, end);
      return isName ? text.normalize('NFKC') : text;
    }
    if (end - start > LONGEST_WORD) return this.bytes.toString('latin1', start, end);
    const slot = hash % WORDS;
    const known = this.#words[slot];
    if (known !== undefined && this.#isAt(known, start, end)) return known;
    return (this.#words[slot] = this.bytes.toString('latin1', start, end));
  }

  #isAt(word: string, start: number, end: number): boolean {
    if (word.length !== end - start) return false;
    for (let at = start; at < end; at++) if (this.bytes[at] !== word.charCodeAt(at - start)) return false;
    return true;
  }
}

/** Whether a physical line of `bytes` begins at `at`. */
export function beginsLine(bytes: Uint8Array, at: number): boolean {
  return at === 0 || bytes[at - 1] === LF || bytes[at - 1] === CR;
}

/** The bracket that one closes; 0 for anything else. */
function partnerOf(byte: number): number {
  if (byte === 0x29) return 0x28;
  return byte === 0x5d || byte === 0x7d ? byte - 2 : 0;
}
