import {
  Token,
  Tokenizer,
  isOpening
} from "./chunk-4U4A73Z3.js";

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

// src/python/outline/path-expressions.ts
var ownPackage = /* @__PURE__ */ Symbol("own package");
var ownDirectory = { base: "module", above: 0, parts: [], isNamed: false };
var moduleFile = { ...ownDirectory, parts: ["__file__"] };
var DEEPEST = 20;
var MOST_NAMES = 1e3;
var OPEN = 40;
var OPEN_SQUARE = 91;
var COMMA = 44;
var DOT = 46;
var SLASH = 47;
var PLUS = 43;
var JOINING = /^(?:(?:pathlib\.)?(?:Pure|Posix|PurePosix)?Path|str|(?:os\.)?fspath|(?:os\.)?(?:path\.)?(?:abspath|realpath|normpath|join)|(?:io\.|codecs\.)?open)$/;
var NORMALIZING = /^(?:os\.)?(?:path\.)?(?:abspath|realpath|normpath)$/;
var DIRNAME = /^(?:os\.)?(?:path\.)?dirname$/;
var TESTING = /^(?:os\.)?(?:path\.)?(?:exists|isfile|isdir|lexists)$/;
var FILES = /^(?:[\w.]+\.)?files$/;
var IN_PACKAGE = /^(?:(?:pkgutil\.)?get_data|(?:pkg_resources\.)?resource_(?:string|stream|filename)|(?:[\w.]+\.)?(?:read_text|read_binary|open_text|open_binary)|(?:[\w.]+\.)?resources\.path)$/;
var SAME = /^(?:absolute|expanduser|as_posix)$/;
var TESTED = /^(?:exists|is_file|is_dir)$/;
var PathReader = class {
  #line;
  #names = /* @__PURE__ */ new Map();
  #depth = 0;
  constructor(line) {
    this.#line = line;
  }
  /** Remembers what a name stands for. @param value undefined: something else */
  assign(name, value) {
    if (typeof value === "object" && this.#names.size < MOST_NAMES) this.#names.set(name, value);
    else this.#names.delete(name);
  }
  /** The longest operand that begins at a token; undefined for one that names nothing. */
  operand(at, end) {
    if (this.#depth >= DEEPEST) return void 0;
    this.#depth++;
    let left = this.#postfix(this.#primary(at, end), end);
    while (left !== void 0 && typeof left.value === "object" && left.isTested !== true) {
      const isPlus = this.#line.isOperator(left.end, PLUS);
      if (left.value.parts.length > MOST_PARTS) break;
      if (left.end >= end || !(isPlus || this.#line.isOperator(left.end, SLASH))) break;
      const right = this.#postfix(this.#primary(left.end + 1, end), end);
      if (typeof right?.value !== "string") break;
      const value = isPlus ? appended(left.value, right.value) : joined(left.value, right.value);
      if (value === void 0) break;
      left = this.#postfix({ value, end: right.end }, end);
    }
    this.#depth--;
    return left;
  }
  #primary(at, end) {
    const line = this.#line;
    if (at >= end) return void 0;
    const text = line.string(at);
    if (text !== void 0) return { value: text, end: at + 1 };
    if (line.isOperator(at, OPEN)) {
      const close = line.closing(at, end);
      const inner = this.operand(at + 1, close);
      return inner?.end === close ? { ...inner, end: close + 1 } : void 0;
    }
    if (line.kinds[at] === Token.stringStart) return this.#formatted(at, end);
    return line.isName(at) ? this.#named(at, end) : void 0;
  }
  /** `f"{HERE}/x.json"` */
  #formatted(at, end) {
    const line = this.#line;
    const start = line.bytes.toString("latin1", line.starts[at], line.ends[at]);
    if (!/^[rR]?[fF][rR]?["']+\{$/.test(start)) return void 0;
    const inner = this.operand(at + 1, end);
    const last = inner?.end ?? end;
    if (typeof inner?.value !== "object" || line.kinds[last] !== Token.stringEnd) return void 0;
    const rest = line.bytes.toString("utf8", line.starts[last], line.ends[last]);
    const [, path] = /^\}(\/[^"'{}\\]+)["']+$/.exec(rest) ?? [];
    return path === void 0 ? void 0 : { value: appended(inner.value, path), end: last + 1 };
  }
  #named(at, end) {
    const line = this.#line;
    let name = line.text(at);
    if (name === "__file__") return { value: moduleFile, end: at + 1 };
    if (name === "__name__" || name === "__package__") return { value: ownPackage, end: at + 1 };
    const known = this.#names.get(name);
    if (known !== void 0) return { value: known, end: at + 1 };
    let next = at + 1;
    const most = Math.min(end, next + 20);
    while (next + 1 < most && line.isOperator(next, DOT) && line.isName(next + 1)) {
      name += `.${line.text(next + 1)}`;
      next += 2;
    }
    return next < end && line.isOperator(next, OPEN) ? this.#call(name, next, end) : void 0;
  }
  #call(name, open, end) {
    const close = this.#line.closing(open, end);
    if (close >= end) return void 0;
    const isTested = TESTING.test(name);
    if (!isTested && !JOINING.test(name) && !DIRNAME.test(name) && !FILES.test(name) && !IN_PACKAGE.test(name))
      return void 0;
    const values = this.#arguments(open + 1, close);
    const [first, second] = values;
    const after = close + 1;
    if (FILES.test(name)) return values.length > 1 ? void 0 : found(packageOf(first ?? ownPackage), after);
    if (IN_PACKAGE.test(name)) {
      const directory = first === void 0 ? void 0 : packageOf(first);
      if (directory === void 0 || typeof second !== "string") return void 0;
      return found(joined(directory, second), after);
    }
    const path = first === void 0 ? void 0 : pathOf(first);
    if (path === void 0) return void 0;
    if (DIRNAME.test(name)) return { value: parentOf(path), end: after };
    const isOpen = name.endsWith("open");
    let whole = path;
    for (const part of isOpen ? [] : values.slice(1)) {
      whole = typeof part === "string" && whole !== void 0 ? joined(whole, part) : void 0;
    }
    if (whole === void 0) return void 0;
    const value = NORMALIZING.test(name) ? normalized(whole) : whole;
    return { value, end: after, ...isTested && { isTested } };
  }
  /** The values of positional arguments. */
  #arguments(start, end) {
    const line = this.#line;
    const values = [];
    for (let at = start; at < end; ) {
      let next = at;
      while (next < end && !line.isOperator(next, COMMA)) {
        const isOpen = [OPEN, OPEN_SQUARE, 123].includes(line.operators[next]);
        next = isOpen ? Math.max(line.closing(next, end), next) + 1 : next + 1;
      }
      const one = this.operand(at, Math.min(next, end));
      values.push(one?.end === Math.min(next, end) ? one.value : void 0);
      at = next + 1;
    }
    return values;
  }
  /** What attributes and methods make of a path. */
  #postfix(given, end) {
    const line = this.#line;
    let one = given;
    while (one !== void 0 && typeof one.value === "object" && line.isOperator(one.end, DOT)) {
      if (one.value.parts.length > MOST_PARTS) break;
      const at = one.end + 1;
      if (at >= end || !line.isName(at)) break;
      const word = line.text(at);
      const isCall = at + 1 < end && line.isOperator(at + 1, OPEN);
      const after = isCall ? line.closing(at + 1, end) + 1 : at + 1;
      if (word === "parent" && !isCall) one = { value: parentOf(one.value), end: after };
      else if (word === "parents" && line.isOperator(at + 1, OPEN_SQUARE))
        one = this.#ancestor(one.value, at, end);
      else if (word === "resolve" && isCall) one = { value: normalized(one.value), end: after };
      else if (SAME.test(word) && isCall) one = { value: one.value, end: after };
      else if (TESTED.test(word) && isCall) return { ...one, end: after, isTested: true };
      else if (word === "joinpath" || word === "with_name") {
        const parts = isCall ? this.#arguments(at + 2, after - 1) : [void 0];
        let value = word === "joinpath" ? one.value : parentOf(one.value);
        for (const part of parts) {
          const next = typeof part === "string" ? joined(value, part) : void 0;
          if (next === void 0) return { value: { ...value, isGuess: true }, end: after };
          value = next;
        }
        one = { value, end: after };
      } else break;
    }
    return one;
  }
  #ancestor(path, at, end) {
    const line = this.#line;
    const close = line.closing(at + 1, end);
    const number = close === at + 3 ? line.text(at + 2) : "";
    if (!/^\d$/.test(number)) return void 0;
    let value = path;
    for (let left = Number(number); left >= 0; left--) value = parentOf(value);
    return { value, end: close + 1 };
  }
};
var MOST_PARTS = 100;
function found(value, end) {
  return value === void 0 ? void 0 : { value, end };
}
function pathOf(value) {
  if (typeof value === "object") return value;
  if (typeof value === "symbol" || value.startsWith("/")) return void 0;
  return joined({ base: "working-directory", above: 0, parts: [], isNamed: true }, value);
}
function packageOf(value) {
  if (value === ownPackage) return ownDirectory;
  if (typeof value !== "string") return void 0;
  return /^\w+(?:\.\w+)*$/.test(value) ? { ...ownDirectory, base: { package: value } } : void 0;
}
function parentOf(path) {
  return path.parts.length > 0 ? { ...path, parts: path.parts.slice(0, -1) } : { ...path, above: path.above + 1 };
}
function joined(path, text) {
  return text.startsWith("/") || path.parts.length > MOST_PARTS ? void 0 : added(path, text);
}
function appended(path, text) {
  const value = added(path, text);
  return text.startsWith("/") ? value : { ...value, isGuess: true };
}
function added(path, text) {
  const parts = text.split("/").filter((part) => part !== "" && part !== ".");
  const isPlain = parts.length === text.split("/").length - (text.startsWith("/") ? 1 : 0);
  const isGuess = path.isGuess === true || !isPlain;
  return { ...path, parts: [...path.parts, ...parts], isNamed: true, isGuess };
}
function normalized(path) {
  const parts = [];
  let { above } = path;
  for (const part of path.parts) {
    if (part !== "..") parts.push(part);
    else if (parts.pop() === void 0) above++;
  }
  return { ...path, above, parts };
}
function textOf(path) {
  const { above, parts } = normalized(path);
  return [...Array(above).fill(".."), ...parts].join("/");
}

export {
  LineReader,
  beginsLine,
  PathReader,
  textOf
};
