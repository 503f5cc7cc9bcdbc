import {
  Token,
  Tokenizer,
  isOpening
} from "./chunk-3PU2YOYO.js";

// src/python/outline/logical-lines.ts
var MAX_BRACKETS = 1e3;
var MAX_WORK = 1e6;
var LONG_LINE = 1e5;
var FURTHER = 4;
var STATEMENT = 12;
var WORDS = 1021;
var LONGEST_WORD = 24;
var AROUND = 1e3;
var LF = 10;
var CR = 13;
var LineReader = class {
  bytes;
  length = 0;
  /** Tokens that have been read, and the statements made of them. */
  work = 0;
  indent = 0;
  /** The first token of the line if it is a name, else empty. */
  word = "";
  kinds = [];
  starts = [];
  ends = [];
  lines = [];
  /** The byte of an operator token, else 0. */
  operators = [];
  textStarts = [];
  textEnds = [];
  escaped = [];
  /** Where the words begin that may change names or modules at run time. */
  signs = [];
  /** The first bracket that is wrong. */
  bracketFault;
  /** Line of the first unterminated string. */
  openString;
  #tokens;
  #kind;
  /** Indexes of the tokens that are open brackets. */
  #brackets = [];
  /** For each opening bracket of the line the token that closes it. */
  #closings = [];
  /** Ranges of comments and strings: what is not code. */
  #hidden = [];
  /** Words by their hash: making a string takes longer than finding it, and few words are most of a module. */
  #words = [];
  constructor(source) {
    this.bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
    this.#tokens = new Tokenizer(source);
    this.#kind = this.#tokens.next();
  }
  /** It is longer than what is read of it. */
  isCut() {
    return this.work > MAX_WORK;
  }
  /** Counts a statement or a clause, before more than its tokens is looked at. */
  beginStatement() {
    this.work += STATEMENT;
  }
  /** Reads the next logical line. False at the end of the file, and of what is read of it. */
  next() {
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
      if (this.length > 0 && tokens.firstOnLine) {
        this.#endBrackets();
        return true;
      }
      if (this.#kind === Token.comment) this.#hide();
      else if (this.#take(this.#kind) === 0) this.word = this.isName(0) ? this.text(0) : "";
      this.#kind = tokens.next();
    }
    if (tokens.depth === 0 && this.#brackets.length > 0) this.#endBrackets();
    return true;
  }
  /** The line of the first lone `}` in an f-string. */
  get loneBrace() {
    return this.#tokens.loneBrace;
  }
  /** The text of a token, as Python reads names (PEP 3131: NFKC). */
  text(index) {
    return this.#decode(this.starts[index], this.ends[index], true);
  }
  /** The content of a string token; undefined when its value differs from its text, or it is not a plain string. */
  string(index) {
    if (this.kinds[index] !== Token.string || this.escaped[index]) return void 0;
    return this.#decode(this.textStarts[index], this.textEnds[index], false);
  }
  /** The token that closes the bracket at `index`, whatever its kind; `end` if none before `end` does. */
  closing(index, end) {
    return Math.min(this.#closings[index], end);
  }
  isOperator(index, byte) {
    return this.operators[index] === byte && index < this.length;
  }
  isName(index) {
    return index < this.length && this.kinds[index] === Token.name;
  }
  /** The source read so far with comments and strings blanked, one character for each byte (Latin-1). */
  code() {
    return this.#blanked(0, this.bytes.length, 0);
  }
  /** The same of the lines around each of {@link signs}, and of the line before. */
  codeAtSigns() {
    const { bytes } = this;
    const parts = [];
    let end = 0;
    let hidden = 0;
    for (const sign of this.signs) {
      if (sign + AROUND <= end) continue;
      let start = sign;
      for (let lines = 0; start > end; start--) if (beginsLine(bytes, start) && ++lines > 1) break;
      const from = start <= end && parts.length > 0 ? end : start;
      end = Math.min(sign + AROUND, bytes.length);
      while (end < bytes.length && !beginsLine(bytes, end)) end++;
      while (hidden < this.#hidden.length && this.#hidden[hidden + 1] <= from) hidden += 2;
      parts.push(this.#blanked(from, end, hidden));
    }
    return parts.join("");
  }
  /** @param first of the hidden ranges that may reach into it */
  #blanked(start, end, first) {
    const copy = Buffer.from(this.bytes.subarray(start, end));
    for (let at = first; at < this.#hidden.length && this.#hidden[at] < end; at += 2)
      copy.fill(32, Math.max(this.#hidden[at] - start, 0), Math.min(this.#hidden[at + 1], end) - start);
    return copy.toString("latin1");
  }
  /** @returns its index */
  #take(kind) {
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
  #hide() {
    this.#hidden.push(this.#tokens.start, this.#tokens.end);
  }
  #bracket(byte, index) {
    if (isOpening(byte)) {
      if (this.#brackets.length < MAX_BRACKETS) this.#brackets.push(index);
      this.#closings[index] = Infinity;
      return;
    }
    const partner = partnerOf(byte);
    if (partner === 0) return;
    const open = this.#brackets.pop();
    if (open !== void 0) this.#closings[open] = index;
    if (open !== void 0 && this.operators[open] === partner) return;
    const closed = open === void 0 ? "nothing" : `the ${this.#shown(open)} of line ${this.lines[open]}`;
    this.bracketFault ??= { line: this.lines[index], message: `${this.#shown(index)} closes ${closed}` };
  }
  #endBrackets() {
    const open = this.#brackets.at(-1);
    if (open !== void 0) {
      this.bracketFault ??= { line: this.lines[open], message: `${this.#shown(open)} is never closed` };
    }
    this.#brackets.length = 0;
  }
  #shown(index) {
    return `\`${String.fromCharCode(this.operators[index])}\``;
  }
  #decode(start, end, isName) {
    let hash = 0;
    for (let at = start; at < end; at++) {
      const byte = this.bytes[at];
      hash = hash * 31 + byte & 1073741823;
      if (byte < 128) continue;
      const text = this.bytes.toString("utf8", start, end);
      return isName ? text.normalize("NFKC") : text;
    }
    if (end - start > LONGEST_WORD) return this.bytes.toString("latin1", start, end);
    const slot = hash % WORDS;
    const known = this.#words[slot];
    if (known !== void 0 && this.#isAt(known, start, end)) return known;
    return this.#words[slot] = this.bytes.toString("latin1", start, end);
  }
  #isAt(word, start, end) {
    if (word.length !== end - start) return false;
    for (let at = start; at < end; at++) if (this.bytes[at] !== word.charCodeAt(at - start)) return false;
    return true;
  }
};
function beginsLine(bytes, at) {
  return at === 0 || bytes[at - 1] === LF || bytes[at - 1] === CR;
}
function partnerOf(byte) {
  if (byte === 41) return 40;
  return byte === 93 || byte === 125 ? byte - 2 : 0;
}

export {
  LineReader,
  beginsLine
};
