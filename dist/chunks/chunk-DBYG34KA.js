import {
  Token,
  Tokenizer
} from "./chunk-OERDMW3G.js";

// src/python/outline/parameters.ts
var OPEN = 40;
var CLOSE = 41;
var OPEN_SQUARE = 91;
var CLOSE_SQUARE = 93;
var OPEN_CURLY = 123;
var CLOSE_CURLY = 125;
var COMMA = 44;
var EQUALS = 61;
var SLASH = 47;
var STAR = 42;
function readParameters(line, start, limit, closing) {
  let required = 0;
  let most = 0;
  let keywords = 0;
  let isKeywordOnly = false;
  let at = start;
  while (at < limit && line.operators[at] !== closing) {
    const { end, hasDefault } = parameterEnd(line, at, limit, closing);
    const first = line.operators[at];
    const isDouble = first === STAR && line.operators[at + 1] === STAR;
    if (isDouble || first === SLASH) {
    } else if (first === STAR) {
      isKeywordOnly = true;
      if (line.isName(at + 1)) most = void 0;
    } else if (isKeywordOnly) {
      if (!hasDefault) keywords++;
    } else {
      if (!hasDefault) required++;
      if (most !== void 0) most++;
    }
    at = end;
    if (line.operators[at] === COMMA && at < limit) at++;
  }
  return { signature: { required, most, keywords }, end: Math.min(at + 1, limit) };
}
function parameterEnd(line, start, limit, closing) {
  let depth = 0;
  let hasDefault = false;
  let at = start;
  for (; at < limit; at++) {
    const byte = line.operators[at];
    if (depth === 0 && (byte === COMMA || byte === closing)) break;
    if (byte === OPEN || byte === OPEN_SQUARE || byte === OPEN_CURLY) depth++;
    else if (byte === CLOSE || byte === CLOSE_SQUARE || byte === CLOSE_CURLY) depth--;
    else if (byte === EQUALS && depth === 0) hasDefault = true;
  }
  return { end: at, hasDefault };
}

// src/python/outline/expressions.ts
var unknown = { kind: "unknown" };
var data = { kind: "data" };
var MOST_ITEMS = 200;
var DEEPEST = 20;
var OPEN2 = 40;
var CLOSE2 = 41;
var OPEN_SQUARE2 = 91;
var CLOSE_SQUARE2 = 93;
var OPEN_CURLY2 = 123;
var COMMA2 = 44;
var DOT = 46;
var COLON = 58;
var EQUALS2 = 61;
var LESS = 60;
var GREATER = 62;
var NOT = 33;
function readExpression(line, start, end) {
  const reader = new ExpressionReader(line, start, end);
  const expression = reader.or();
  return reader.atEnd() ? expression : unknown;
}
function readExpressions(line, start, end) {
  const reader = new ExpressionReader(line, start, end);
  const first = reader.or();
  if (reader.atEnd()) return first;
  const items = [first];
  while (items.length < MOST_ITEMS && reader.comma()) {
    if (reader.atEnd()) return { kind: "list", items };
    items.push(reader.or());
    if (reader.atEnd()) return { kind: "list", items };
  }
  return unknown;
}
var ExpressionReader = class {
  #line;
  #end;
  #at;
  #depth = 0;
  constructor(line, start, end) {
    this.#line = line;
    this.#at = start;
    this.#end = end;
  }
  atEnd() {
    return this.#at >= this.#end;
  }
  comma() {
    return this.#operator(COMMA2);
  }
  or() {
    if (this.#depth > DEEPEST) return this.#giveUp();
    if (this.#isWord("lambda")) return this.#lambda();
    return this.#joined("or", () => this.#joined("and", () => this.#not()));
  }
  #joined(kind, read) {
    const first = read();
    if (!this.#isWord(kind)) return first;
    const items = [first];
    while (this.#word(kind)) items.push(read());
    return { kind, items };
  }
  #not() {
    if (!this.#word("not")) return this.#comparison();
    this.#depth++;
    const item = this.#depth > DEEPEST ? this.#giveUp() : this.#not();
    this.#depth--;
    return { kind: "not", item };
  }
  #comparison() {
    const left = this.#primary();
    const rest = [];
    for (let operator = this.#comparisonOperator(); operator !== void 0; ) {
      rest.push([operator, this.#primary()]);
      operator = this.#comparisonOperator();
    }
    return rest.length === 0 ? left : { kind: "compare", left, rest };
  }
  #comparisonOperator() {
    if (this.#word("in")) return "in";
    if (this.#isWord("not") && this.#isWordAt(this.#at + 1, "in")) {
      this.#at += 2;
      return "not in";
    }
    if (this.#word("is")) return this.#word("not") ? "is not" : "is";
    const line = this.#line;
    const at = this.#at;
    const byte = at < this.#end ? line.operators[at] : 0;
    const hasEquals = at + 1 < this.#end && line.operators[at + 1] === EQUALS2 && line.starts[at + 1] === line.ends[at];
    if (byte === EQUALS2 && hasEquals) return this.#skip(2, "==");
    if (byte === NOT && hasEquals) return this.#skip(2, "!=");
    if (byte === LESS) {
      const isShift2 = line.operators[at + 1] === LESS && line.starts[at + 1] === line.ends[at];
      return isShift2 ? void 0 : hasEquals ? this.#skip(2, "<=") : this.#skip(1, "<");
    }
    if (byte === GREATER) {
      const isShift2 = line.operators[at + 1] === GREATER && line.starts[at + 1] === line.ends[at];
      return isShift2 ? void 0 : hasEquals ? this.#skip(2, ">=") : this.#skip(1, ">");
    }
    return void 0;
  }
  #skip(count, operator) {
    this.#at += count;
    return operator;
  }
  /** An atom with what follows it: attributes, calls, subscripts. */
  #primary() {
    let value = this.#atom();
    for (; ; ) {
      if (this.#operator(DOT)) {
        if (!this.#line.isName(this.#at) || this.atEnd()) return this.#giveUp();
        const attribute = this.#line.text(this.#at++);
        value = attributeOf(value, attribute);
      } else if (this.#isOperator(OPEN2)) {
        const items = this.#call();
        value = callOf(value, items ?? [unknown]);
      } else if (this.#isOperator(OPEN_SQUARE2)) {
        value = this.#subscript(value);
      } else {
        return value;
      }
    }
  }
  #atom() {
    const line = this.#line;
    if (this.atEnd()) return unknown;
    const at = this.#at;
    const kind = line.kinds[at];
    if (kind === Token.string) return this.#strings();
    if (kind === Token.number) {
      this.#at++;
      const value = numberOf(line.text(at));
      return value === void 0 ? data : { kind: "constant", value };
    }
    if (kind === Token.name) {
      this.#at++;
      const name = line.text(at);
      const constant = constants.get(name);
      return constant ?? { kind: "name", name };
    }
    switch (line.operators[at]) {
      case OPEN2:
      case OPEN_SQUARE2:
        return this.#bracketed();
      case OPEN_CURLY2:
        this.#at = this.#behindBracket(at);
        return data;
      default:
        return this.#giveUp();
    }
  }
  /** Adjacent literals are one string. */
  #strings() {
    let value = "";
    while (!this.atEnd() && this.#line.kinds[this.#at] === Token.string) {
      const text = this.#line.string(this.#at++);
      value = value === void 0 || text === void 0 ? void 0 : value + text;
    }
    return value === void 0 ? data : { kind: "constant", value };
  }
  /** `(…)`, `[…]`: an expression, or a tuple or list of them. */
  #bracketed() {
    const start = this.#at;
    const isList = this.#line.operators[start] === OPEN_SQUARE2;
    const end = this.#behindBracket(start);
    this.#at = start + 1;
    this.#depth++;
    const items = [];
    let hasComma = isList;
    while (this.#at < end - 1 && items.length < MOST_ITEMS && this.#depth <= DEEPEST) {
      items.push(this.or());
      if (!this.#operator(COMMA2)) break;
      hasComma = true;
    }
    this.#depth--;
    const isWhole = this.#at === end - 1;
    this.#at = end;
    if (!isWhole) return isList ? data : unknown;
    return hasComma || items.length === 0 ? { kind: "list", items } : items[0];
  }
  /** Positional arguments; undefined if there are other kinds. */
  #call() {
    const start = this.#at;
    const end = this.#behindBracket(start);
    this.#at = start + 1;
    this.#depth++;
    const items = [];
    while (this.#at < end - 1 && items.length < MOST_ITEMS && this.#depth <= DEEPEST) {
      items.push(this.or());
      if (!this.#operator(COMMA2)) break;
    }
    this.#depth--;
    const isWhole = this.#at === end - 1;
    this.#at = end;
    return isWhole ? items : void 0;
  }
  #subscript(of) {
    const start = this.#at;
    const end = this.#behindBracket(start);
    this.#at = start + 1;
    this.#depth++;
    const from = this.#isOperator(COLON) ? void 0 : this.or();
    const isSlice = this.#operator(COLON);
    const to = isSlice && this.#at < end - 1 ? this.or() : void 0;
    this.#depth--;
    const isWhole = this.#at === end - 1;
    this.#at = end;
    if (!isWhole) return unknown;
    if (isSlice) return { kind: "slice", of, from, to };
    return from === void 0 ? unknown : { kind: "index", of, at: from };
  }
  #lambda() {
    const { signature, end } = readParameters(this.#line, this.#at + 1, this.#end, COLON);
    let depth = 0;
    let at = end;
    for (; at < this.#end; at++) {
      const byte = this.#line.operators[at];
      if (byte === OPEN2 || byte === OPEN_SQUARE2 || byte === OPEN_CURLY2) depth++;
      else if (byte === CLOSE2 || byte === CLOSE_SQUARE2 || byte === 125) {
        if (depth-- === 0) break;
      } else if (byte === COMMA2 && depth === 0) break;
    }
    this.#at = at;
    return { kind: "lambda", signature };
  }
  /** The index after the bracket that closes the one at `at`. */
  #behindBracket(at) {
    return Math.min(this.#line.closing(at, this.#end) + 1, this.#end);
  }
  #giveUp() {
    this.#at = this.#end + 1;
    return unknown;
  }
  #isOperator(byte) {
    return this.#at < this.#end && this.#line.operators[this.#at] === byte;
  }
  #operator(byte) {
    const found = this.#isOperator(byte);
    if (found) this.#at++;
    return found;
  }
  #isWordAt(at, word) {
    const line = this.#line;
    if (at >= this.#end || line.kinds[at] !== Token.name) return false;
    const length = line.ends[at] - line.starts[at];
    return length === word.length && line.text(at) === word;
  }
  #isWord(word) {
    return this.#isWordAt(this.#at, word);
  }
  #word(word) {
    const found = this.#isWord(word);
    if (found) this.#at++;
    return found;
  }
};
var constants = /* @__PURE__ */ new Map([
  ["True", { kind: "constant", value: true }],
  ["False", { kind: "constant", value: false }],
  ["None", { kind: "constant", value: null }]
]);
function attributeOf(value, attribute) {
  if (value.kind === "name") return { kind: "name", name: `${value.name}.${attribute}` };
  return { kind: "call", name: `.${attribute}`, of: value, arguments: [] };
}
function callOf(value, items) {
  if (value.kind === "name") return { kind: "call", name: value.name, arguments: items };
  if (value.kind === "call" && value.name.startsWith(".") && value.arguments.length === 0) {
    return { ...value, arguments: items };
  }
  return unknown;
}
function numberOf(text) {
  const plain = text.replaceAll("_", "");
  if (!/^(?:\d+|0[xX][\da-fA-F]+|0[oO][0-7]+|0[bB][01]+)$/.test(plain)) return void 0;
  const number = Number(plain);
  return Number.isSafeInteger(number) ? number : void 0;
}

// src/python/outline/logical-lines.ts
var MAX_BRACKETS = 1e3;
var WORDS = 1021;
var LONGEST_WORD = 24;
var LF = 10;
var CR = 13;
var partners = /* @__PURE__ */ new Map([
  [41, 40],
  [93, 91],
  [125, 123]
]);
var LineReader = class {
  bytes;
  length = 0;
  indent = 0;
  kinds = [];
  starts = [];
  ends = [];
  lines = [];
  /** The byte of an operator token, else 0. */
  operators = [];
  textStarts = [];
  textEnds = [];
  escaped = [];
  /** The first bracket that is wrong. */
  bracketFault;
  /** Line of the first unterminated string. */
  openString;
  #tokens;
  #kind;
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
  /** Reads the next logical line. False at the end of the file. */
  next() {
    const tokens = this.#tokens;
    this.length = 0;
    while (this.#kind === Token.comment || this.#kind === Token.newline) {
      if (this.#kind === Token.comment) this.#hide();
      this.#kind = tokens.next();
    }
    if (this.#kind === Token.end) {
      this.#endBrackets();
      return false;
    }
    this.indent = tokens.indent;
    while (this.#kind !== Token.end && this.#kind !== Token.newline) {
      if (this.length > 0 && tokens.firstOnLine) {
        this.#endBrackets();
        return true;
      }
      if (this.#kind === Token.comment) this.#hide();
      else this.#take(this.#kind);
      this.#kind = tokens.next();
    }
    if (tokens.depth === 0 && this.#brackets.length > 0) this.#endBrackets();
    return true;
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
    const copy = Buffer.from(this.bytes);
    for (let at = 0; at < this.#hidden.length; at += 2)
      copy.fill(32, this.#hidden[at], this.#hidden[at + 1]);
    return copy.toString("latin1");
  }
  #take(kind) {
    const tokens = this.#tokens;
    const index = this.length++;
    this.kinds[index] = kind;
    this.starts[index] = tokens.start;
    this.ends[index] = tokens.end;
    this.lines[index] = tokens.line;
    this.operators[index] = kind === Token.operator ? tokens.operator : 0;
    if (kind === Token.operator) this.#bracket(tokens.operator, tokens.line, index);
    else if (kind === Token.string) {
      this.textStarts[index] = tokens.textStart;
      this.textEnds[index] = tokens.textEnd;
      this.escaped[index] = tokens.escaped;
      this.#hidden.push(tokens.start, tokens.end);
      if (tokens.textEnd === tokens.end) this.openString ??= tokens.line;
    } else if (kind >= Token.stringStart && kind <= Token.stringEnd) {
      this.#hidden.push(tokens.start, tokens.end);
    }
  }
  #hide() {
    this.#hidden.push(this.#tokens.start, this.#tokens.end);
  }
  #bracket(byte, line, index) {
    if (byte === 40 || byte === 91 || byte === 123) {
      if (this.#brackets.length < MAX_BRACKETS) this.#brackets.push({ byte, line, index });
      this.#closings[index] = Infinity;
      return;
    }
    const partner = partners.get(byte);
    if (partner === void 0) return;
    const open = this.#brackets.pop();
    if (open !== void 0) this.#closings[open.index] = index;
    if (open?.byte !== partner) {
      const closed = open === void 0 ? "nothing" : `the ${shown(open.byte)} of line ${open.line}`;
      this.bracketFault ??= { line, message: `${shown(byte)} closes ${closed}` };
    }
  }
  #endBrackets() {
    const open = this.#brackets.at(-1);
    if (open !== void 0) {
      this.bracketFault ??= { line: open.line, message: `${shown(open.byte)} is never closed` };
    }
    this.#brackets.length = 0;
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
function shown(byte) {
  return `\`${String.fromCharCode(byte)}\``;
}

// src/python/outline/grammar.ts
var COLON2 = 58;
var EQUALS3 = 61;
var STAR2 = 42;
var OPEN3 = 40;
var COMMA3 = 44;
var GREATER2 = 62;
var LESS2 = 60;
var LONGEST_STRING = 1e3;
var headers = /* @__PURE__ */ new Set([
  "def",
  "class",
  "if",
  "elif",
  "else",
  "try",
  "except",
  "finally",
  "for",
  "while",
  "with"
]);
var GrammarWatch = class {
  grammar;
  #line;
  /** The quotes of the f-strings around the token. */
  #quotes = [];
  #fault;
  constructor(line) {
    this.#line = line;
  }
  /** Grammar of Python 3.`minor` is used. */
  use(minor, what, line) {
    if (this.grammar === void 0 || minor > this.grammar.minor) this.grammar = { minor, what, line };
  }
  fault() {
    const { bracketFault: bracket, openString } = this.#line;
    if (this.#fault !== void 0 && (bracket === void 0 || this.#fault.line <= bracket.line))
      return this.#fault;
    if (bracket !== void 0) return { ...bracket, isPython2: false };
    return openString === void 0 ? this.#fault : { line: openString, message: "a string is never closed", isPython2: false };
  }
  /** Checks the current line. */
  line() {
    const line = this.#line;
    this.#operators();
    if (!line.isName(0)) return;
    const word = line.text(0);
    if (headers.has(word)) this.#header(word);
    else if (word === "async" && line.isName(1) && headers.has(line.text(1))) this.#header(line.text(1));
    else if (word === "print" || word === "exec") this.#python2Statement(word);
    else if (word === "raise") this.#raise();
    else if (word === "type") this.#typeAlias();
  }
  /** In a field of an f-string, its own quotes and backslashes (PEP 701). */
  #string(at) {
    const { kinds, bytes, starts, ends } = this.#line;
    const kind = kinds[at];
    if (kind === Token.stringEnd) this.#quotes.pop();
    if (kind !== Token.string && kind !== Token.stringStart) return;
    const text = bytes.toString("latin1", starts[at], Math.min(ends[at], starts[at] + LONGEST_STRING));
    const [, quote = ""] = /^[a-zA-Z]*("""|'''|"|')/.exec(text) ?? [];
    const isEnded = this.#quotes.some((outer) => text.includes(outer));
    if (this.#quotes.length > 0 && (isEnded || text.includes("\\")))
      this.use(12, "such an f-string (PEP 701)", this.#line.lines[at]);
    if (kind === Token.stringStart) this.#quotes.push(quote);
  }
  /** Nothing is indented below the header on a line. */
  noBlock(line) {
    this.#reportAt(line, "nothing is indented below this line");
  }
  /** Checks what may stand anywhere in a line. */
  #operators() {
    const line = this.#line;
    for (let at = 0; at < line.length; at++) {
      if (this.#isConflictMarker(at)) {
        this.#reportAt(line.lines[at], "a merge conflict is not resolved");
      }
      if (line.operators[at] === COLON2 && line.operators[at + 1] === EQUALS3 && at + 1 < line.length)
        this.#colonEquals(at);
      else if (line.kinds[at] === Token.number) this.#number(at);
      else if (line.kinds[at] >= Token.string && line.kinds[at] <= Token.stringEnd) this.#string(at);
      else if (line.operators[at] === LESS2 && line.operators[at + 1] === GREATER2 && this.#touch(at)) {
        this.#report("`<>` is not an operator", true);
      }
    }
  }
  #touch(at) {
    return at + 1 < this.#line.length && this.#line.ends[at] === this.#line.starts[at + 1];
  }
  #report(message, isPython2 = false) {
    this.#reportAt(this.#line.lines[0], message, isPython2);
  }
  #reportAt(line, message, isPython2 = false) {
    this.#fault ??= { line, message, isPython2 };
  }
  /** `<<<<<<< `, `=======`, `>>>>>>> ` at the start of a line. */
  #isConflictMarker(from) {
    const line = this.#line;
    const byte = line.operators[from];
    if (byte !== LESS2 && byte !== GREATER2 && byte !== EQUALS3) return false;
    if (line.length < from + 7 || !beginsLine(line.bytes, line.starts[from])) return false;
    for (let at = 1; at < 7; at++) {
      if (line.operators[from + at] !== byte || line.starts[from + at] !== line.starts[from] + at)
        return false;
    }
    return true;
  }
  #header(word) {
    const line = this.#line;
    if (word === "except") this.#except();
    if (word === "with") this.#with();
    if (word === "class" || word === "def") {
      if (!line.isName(1)) {
        this.#report(`\`${word}\` needs a name`);
        return;
      }
    }
    for (let at = 1, depth = 0; at < line.length; at++) {
      const byte = line.operators[at];
      if (byte === OPEN3 || byte === 91 || byte === 123) depth++;
      else if (byte === 41 || byte === 93 || byte === 125) depth--;
      else if (byte === COLON2 && depth <= 0) return;
    }
    if (line.bracketFault === void 0 && line.openString === void 0) {
      this.#report(`the \`${word}\` statement has no \`:\``);
    }
  }
  /** `with (a as b, c as d):` */
  #with() {
    const line = this.#line;
    if (!line.isOperator(1, OPEN3)) return;
    const close = line.closing(1, line.length);
    if (!line.isOperator(close + 1, COLON2)) return;
    for (let at = 2, depth = 0; at < close; at++) {
      const byte = line.operators[at];
      if (byte === OPEN3 || byte === 91 || byte === 123) depth++;
      else if (byte === 41 || byte === 93 || byte === 125) depth--;
      else if (depth === 0 && line.isName(at) && line.text(at) === "as")
        this.use(9, "a `with` statement in brackets", line.lines[0]);
    }
  }
  /** `except A, e:` (Python 2), `except* A` (PEP 654), `except A, B:` (PEP 758). */
  #except() {
    const line = this.#line;
    const first = line.lines[0];
    if (line.isOperator(1, STAR2)) this.use(11, "`except*`", first);
    let depth = 0;
    let commas = 0;
    let hasAs = false;
    for (let at = 1; at < line.length; at++) {
      const byte = line.operators[at];
      if (byte === OPEN3 || byte === 91 || byte === 123) depth++;
      else if (byte === 41 || byte === 93 || byte === 125) depth--;
      else if (byte === COMMA3 && depth === 0) commas++;
      else if (byte === COLON2 && depth === 0) break;
      else if (line.isName(at) && line.text(at) === "as") hasAs = true;
    }
    if (commas > 0 && !hasAs) this.use(14, "`except` with several classes and no brackets", first);
  }
  /** `print "x"`, `exec "x"`, `print x`. */
  #python2Statement(word) {
    const line = this.#line;
    const kind = line.kinds[1];
    if (line.length < 2 || kind !== Token.string && kind !== Token.name && kind !== Token.number) return;
    if (kind === Token.name && /^(?:in|is|if|and|or|not|for|else)$/.test(line.text(1))) return;
    this.#report(`\`${word}\` is a function in Python 3`, true);
  }
  /** `raise E, "message"`. */
  #raise() {
    const line = this.#line;
    for (let at = 1, depth = 0; at < line.length; at++) {
      const byte = line.operators[at];
      if (byte === OPEN3 || byte === 91 || byte === 123) depth++;
      else if (byte === 41 || byte === 93 || byte === 125) depth--;
      else if (byte === COMMA3 && depth === 0) {
        this.#report("`raise` takes one value", true);
        return;
      } else if (byte === 59) return;
    }
  }
  #typeAlias() {
    const line = this.#line;
    const isAlias = line.isName(1) && (line.isOperator(2, EQUALS3) || line.isOperator(2, 91));
    if (isAlias && line.text(1) !== "in" && line.text(1) !== "is")
      this.use(12, "the `type` statement", line.lines[0]);
  }
  #colonEquals(at) {
    const line = this.#line;
    if (this.#touch(at) && line.isName(at - 1)) this.use(8, "`:=`", line.lines[at]);
  }
  /** `0777` and `10L`. */
  #number(at) {
    const line = this.#line;
    const text = line.text(at);
    if (at > 0 && line.ends[at - 1] === line.starts[at] && ".-+".includes(String.fromCharCode(line.operators[at - 1])))
      return;
    if (/^0\d*[1-9]\d*$/.test(text) && !line.isOperator(at + 1, 46)) {
      if (/^0[0-7]+$/.test(text) || /^0\d+$/.test(text)) {
        const isFloat = line.starts[at + 1] === line.ends[at] && line.kinds[at + 1] === Token.name;
        if (!isFloat) this.#report(`\`${text.slice(0, 20)}\`: octal numbers begin with \`0o\``, true);
      }
    } else if (/^\d+[lL]$/.test(text)) this.#report(`\`${text.slice(0, 20)}\`: numbers have no \`L\``, true);
  }
};

// src/python/outline/statement-parts.ts
var DOT2 = 46;
var OPEN4 = 40;
var OPEN_SQUARE3 = 91;
var COMMA4 = 44;
var notBound = /* @__PURE__ */ new Set([
  "in",
  "is",
  "not",
  "and",
  "or",
  "if",
  "else",
  "for",
  "as",
  "lambda",
  "await",
  "None",
  "True",
  "False",
  "_"
]);
var catching = /* @__PURE__ */ new Set(["ImportError", "ModuleNotFoundError", "Exception", "BaseException"]);
function* dottedNames(line, start, end) {
  for (let at = start; at < end; at++) {
    if (!line.isName(at)) continue;
    while (line.isOperator(at + 1, DOT2) && line.isName(at + 2) && at + 2 < end) at += 2;
    yield { name: line.text(at), end: at + 1 };
  }
}
function readHandler(line, start, end) {
  let name;
  let last = end;
  for (let at = start; at + 1 < end; at++) {
    if (!line.isName(at) || line.text(at) !== "as") continue;
    name = line.isName(at + 1) ? line.text(at + 1) : void 0;
    last = at;
  }
  if (last === start) return { catchesImportError: true, catchesMissingMetadata: true, name };
  let catches = false;
  let isKnown = true;
  let ofMetadata = false;
  for (const found of dottedNames(line, start, last)) {
    if (/^(?:PackageNotFoundError|DistributionNotFound)$/.test(found.name)) ofMetadata = true;
    if (catching.has(found.name)) catches = true;
    else if (!/(?:NotFound|Error|Exception|Warning|Exit|Interrupt|Timeout)$/.test(found.name))
      isKnown = false;
  }
  const catchesImportError = catches || !isKnown;
  return { catchesImportError, catchesMissingMetadata: ofMetadata || catchesImportError, name };
}
function isSuppressing(line, start, end) {
  for (const { name, end: behind } of dottedNames(line, start, end)) {
    if (!line.isOperator(behind, OPEN4)) continue;
    if (name === "suppress") {
      for (const caught of dottedNames(line, behind + 1, end)) {
        if (catching.has(caught.name)) return true;
      }
      return false;
    }
    if (/suppress|optional|try_import|soft|raises/i.test(name)) return true;
  }
  return false;
}
function targetNames(line, start, end, after) {
  const names2 = [];
  let isTarget = after === void 0;
  for (let at = start; at < end; at++) {
    if (after !== void 0 && line.isOperator(at, COMMA4)) isTarget = false;
    if (line.kinds[at] !== Token.name) continue;
    const text = line.text(at);
    if (text === after) isTarget = true;
    if (!isTarget || notBound.has(text)) continue;
    const isAttribute = at > start && line.isOperator(at - 1, DOT2);
    const isPart = line.isOperator(at + 1, DOT2) || line.isOperator(at + 1, OPEN4) || line.isOperator(at + 1, OPEN_SQUARE3);
    if (!isAttribute && !isPart) names2.push(text);
  }
  return names2;
}

// src/python/outline/simple-statements.ts
var SEMICOLON = 59;
var EQUALS4 = 61;
var COLON3 = 58;
var DOT3 = 46;
var COMMA5 = 44;
var OPEN5 = 40;
var CLOSE3 = 41;
var STAR3 = 42;
var MOST_NAMES = 1e4;
var calls = [
  [/^(?:importlib\.import_module|import_module|__import__)$/, "load"],
  [
    /^(?:(?:importlib[._])?metadata\.|importlib_metadata\.|pkg_resources\.)?(?:version|distribution|get_distribution)$/,
    "metadata"
  ],
  [/^(?:.+\.)?(?:iter_)?entry_points$/, "entry-points"],
  [/^(?:zoneinfo\.)?ZoneInfo$/, "time-zone"]
];
var ofStandardLibrary = /* @__PURE__ */ new Set([
  ...["collections", "functools", "itertools", "json", "log", "logger", "logging", "math", "operator", "os"],
  ...["re", "struct", "sys", "threading", "time", "typing", "warnings"]
]);
var SimpleStatements = class {
  /** Lines read so far. */
  count = 0;
  /** The name that is all of the last line. */
  loneName;
  #line;
  constructor(line) {
    this.#line = line;
  }
  /** The statements from the token `start`, separated by `;`. */
  read(start, scope, steps) {
    const line = this.#line;
    this.count++;
    this.loneName = start === 0 && line.length === 1 && line.isName(0) ? line.text(0) : void 0;
    for (let at = start; at < line.length; ) {
      let end = at;
      while (end < line.length && line.operators[end] !== SEMICOLON) end++;
      this.#one(at, end, scope, steps);
      at = end + 1;
    }
  }
  #one(start, end, scope, steps) {
    const line = this.#line;
    const word = line.isName(start) ? line.text(start) : "";
    switch (word) {
      case "import": {
        this.#import(start + 1, end, scope, steps);
        return;
      }
      case "from":
        if (this.#from(start, end, scope, steps)) return;
        break;
      case "lazy":
        if (line.isName(start + 1)) {
          this.#lazy(start + 1, end, scope, steps);
          return;
        }
        break;
      case "raise":
        if (end > start) steps.push({ kind: "stop" });
        return;
      case "del":
      case "pass":
      case "global":
      case "assert":
      case "return":
        return;
      case "type":
        if (line.isName(start + 1) && end > start + 2) {
          this.#bind([line.text(start + 1)], scope, steps);
          return;
        }
    }
    this.#expression(start, end, scope, steps);
  }
  #import(start, end, scope, steps) {
    const line = this.#line;
    for (let at = start; at < end; ) {
      const { name, end: behind } = this.#dotted(at, end);
      if (name === "") return;
      let bound = name.split(".", 1)[0];
      let next = behind;
      if (line.isName(next) && line.text(next) === "as" && next + 1 < end) {
        bound = line.text(next + 1);
        next += 2;
      }
      steps.push({ kind: "import", line: line.lines[at], module: name, bound });
      scope.members?.add(bound);
      if (!line.isOperator(next, COMMA5)) return;
      at = next + 1;
    }
  }
  /** @returns false if it is not an import */
  #from(start, end, scope, steps) {
    const line = this.#line;
    let at = start + 1;
    let level = 0;
    while (at < end && line.isOperator(at, DOT3)) {
      level++;
      at++;
    }
    const isImport = (index) => line.isName(index) && line.text(index) === "import";
    const { name: module, end: behind } = isImport(at) ? { name: "", end: at } : this.#dotted(at, end);
    if (!isImport(behind) || level === 0 && module === "") return false;
    const names2 = [];
    for (at = behind + 1; at < end && names2.length < MOST_NAMES; at++) {
      if (line.operators[at] === STAR3) names2.push(["*", "*"]);
      if (!line.isName(at)) continue;
      const name = line.text(at);
      const isRenamed = line.isName(at + 1) && at + 2 < end && line.text(at + 1) === "as";
      names2.push([name, isRenamed ? line.text(at + 2) : name]);
      if (isRenamed) at += 2;
    }
    if (module !== "__future__") {
      steps.push({ kind: "from", line: line.lines[start], level, module, names: names2 });
    }
    for (const [, bound] of names2) scope.members?.add(bound);
    return true;
  }
  #lazy(start, end, scope, steps) {
    const found = [];
    this.#one(start, end, scope, found);
    const names2 = found.flatMap(
      (step) => step.kind === "import" ? [step.bound] : step.kind === "from" ? step.names.map(([, bound]) => bound) : []
    );
    this.#bind(names2, scope, steps);
  }
  #dotted(start, end) {
    const line = this.#line;
    if (start >= end || !line.isName(start)) return { name: "", end: start };
    let name = line.text(start);
    let at = start + 1;
    while (at + 1 < end && line.isOperator(at, DOT3) && line.isName(at + 1)) {
      name += `.${line.text(at + 1)}`;
      at += 2;
    }
    return { name, end: at };
  }
  /** An expression, or an assignment. */
  #expression(start, end, scope, steps) {
    const { equals, colon, isAugmented } = this.#assignment(start, end);
    const last = equals.at(-1);
    const valueStart = last === void 0 ? start : last + 1;
    if (last !== void 0 || colon === void 0) this.#conditionalCalls(valueStart, end, steps);
    if (scope.members === void 0) this.#run(valueStart, end, steps);
    this.walrus(start, end, scope, steps);
    if (last === void 0) return;
    const names2 = [];
    let from = start;
    for (const equal of equals) {
      const to = colon !== void 0 && colon < equal ? colon : equal;
      for (const name2 of targetNames(this.#line, from, to, void 0)) names2.push(name2);
      from = equal + 1;
    }
    if (scope.members !== void 0 || isAugmented || names2.length !== 1) {
      this.#bind(names2, scope, steps);
      return;
    }
    const value = readExpressions(this.#line, valueStart, end);
    const name = names2[0];
    if (value.kind === "unknown") {
      this.#bind(names2, scope, steps);
      return;
    }
    steps.push({ kind: "assign", name, value });
  }
  /** A statement that is the call of a function. By their names, classes are left out. */
  #run(start, end, steps) {
    const line = this.#line;
    if (!line.isName(start)) return;
    const isDotted = line.isOperator(start + 1, DOT3) && line.isName(start + 2);
    const open = isDotted ? start + 3 : start + 1;
    if (!line.isOperator(open, OPEN5) || line.closing(open, end) !== end - 1) return;
    const name = line.text(open - 1);
    if (!/^_*[a-z]/.test(name)) return;
    if (!isDotted) steps.push({ kind: "run", line: line.lines[start], name });
    else if (!ofStandardLibrary.has(line.text(start)))
      steps.push({ kind: "run", line: line.lines[start], name: `${line.text(start)}.${name}` });
  }
  /** The positions of the `=` in an assignment, and of the colon of its annotation. */
  #assignment(start, end) {
    const line = this.#line;
    const equals = [];
    let colon;
    let depth = 0;
    let isAugmented = false;
    for (let at = start; at < end; at++) {
      const byte = line.operators[at];
      if (byte === OPEN5 || byte === 91 || byte === 123) depth++;
      else if (byte === CLOSE3 || byte === 93 || byte === 125) depth--;
      else if (depth > 0) continue;
      else if (line.kinds[at] === Token.name && line.text(at) === "lambda") break;
      else if (byte === COLON3 && equals.length === 0) colon ??= at;
      else if (byte === EQUALS4) {
        const before = at > start && line.ends[at - 1] === line.starts[at] ? line.operators[at - 1] : 0;
        const after = at + 1 < end && line.starts[at + 1] === line.ends[at] ? line.operators[at + 1] : 0;
        if (after === EQUALS4) at++;
        else if (before === 33 || before === 60 || before === 62)
          isAugmented ||= isShift(line, at, start);
        else if (before === COLON3) continue;
        else {
          if (before !== 0 && before !== CLOSE3 && before !== 93 && before !== 125) isAugmented = true;
          equals.push(at);
        }
      }
    }
    return { equals, colon: equals.length > 0 || colon !== void 0 ? colon : void 0, isAugmented };
  }
  /** `(name := value)` binds at module level. */
  walrus(start, end, scope, steps) {
    const line = this.#line;
    for (let at = start + 1; at + 1 < end; at++) {
      const isWalrus = line.operators[at] === COLON3 && line.operators[at + 1] === EQUALS4 && line.ends[at] === line.starts[at + 1];
      if (isWalrus && line.isName(at - 1)) this.#bind([line.text(at - 1)], scope, steps);
    }
  }
  /** The calls in an expression; those of which a condition in it decides are in a step of their own. */
  #conditionalCalls(start, end, steps) {
    const found = [];
    this.#calls(start, end, found);
    if (found.length === 0) return;
    const [split, word] = this.#splitAt(start, end);
    if (split === void 0) {
      for (const step of found) steps.push(step);
      return;
    }
    const [otherwise, isElse] = word === "if" ? this.#splitAt(split + 1, end) : [void 0, ""];
    if (word === "if" && isElse === "else" && otherwise !== void 0) {
      const test = readExpression(this.#line, split + 1, otherwise);
      const [body, orelse] = [[], []];
      this.#conditionalCalls(start, split, body);
      this.#conditionalCalls(otherwise + 1, end, orelse);
      steps.push({ kind: "if", test, body, orelse });
    } else if (word === "and") {
      const body = [];
      this.#conditionalCalls(split + 1, end, body);
      steps.push({ kind: "if", test: readExpression(this.#line, start, split), body, orelse: [] });
    } else steps.push({ kind: "maybe", body: found });
  }
  /** The first word outside of brackets that makes a part of an expression conditional; one inside counts as `or`. */
  #splitAt(start, end) {
    const line = this.#line;
    let inside;
    let depth = 0;
    for (let at = start; at < end; at++) {
      const byte = line.operators[at];
      if (byte === OPEN5 || byte === 91 || byte === 123) depth++;
      else if (byte === CLOSE3 || byte === 93 || byte === 125) depth--;
      if (!line.isName(at) || !/^(?:if|else|and|or)$/.test(line.text(at))) continue;
      if (depth === 0) return [at, line.text(at)];
      inside ??= at;
    }
    return [inside, "or"];
  }
  /** The calls in a statement that import or read metadata, also within expressions. */
  #calls(start, end, steps) {
    const line = this.#line;
    for (let at = start; at < end; at++) {
      if (!line.isName(at) || at > start && line.isOperator(at - 1, DOT3)) continue;
      if (line.text(at) === "lambda") return;
      const { name, end: behind } = this.#dotted(at, end);
      if (behind > end || !line.isOperator(behind, OPEN5)) continue;
      const kind = calls.find(([pattern]) => pattern.test(name))?.[1];
      if (kind !== void 0) {
        const argument = this.#argument(kind, behind, end);
        if (argument !== void 0) steps.push({ kind, line: line.lines[at], argument });
      }
      if (/^(?:sys\.exit|exit|quit)$/.test(name) && at === start) steps.push({ kind: "stop" });
    }
  }
  /** The only argument of a call; for `entry_points`, the one named `group`. */
  #argument(kind, open, end) {
    const line = this.#line;
    const close = line.closing(open, end);
    const isNamed = line.isName(open + 1) && line.isOperator(open + 2, EQUALS4);
    if (isNamed && (kind !== "entry-points" || line.text(open + 1) !== "group")) return void 0;
    const value = readExpression(line, isNamed ? open + 3 : open + 1, close);
    return value.kind === "unknown" ? void 0 : value;
  }
  #bind(names2, scope, steps) {
    if (names2.length === 0) return;
    if (scope.members === void 0) steps.push({ kind: "bind", names: names2 });
    else for (const name of names2) scope.members.add(name);
  }
};
function isShift(line, at, start) {
  return at - 2 >= start && line.operators[at - 2] === line.operators[at - 1] && line.ends[at - 2] === line.starts[at - 1];
}

// src/python/outline/blocks.ts
var COLON4 = 58;
var OPEN6 = 40;
var CLOSE4 = 41;
var AT = 64;
var DOT4 = 46;
var DEEPEST2 = 100;
var unknown2 = { kind: "unknown" };
var endsCertainty = /* @__PURE__ */ new Set([
  ...["return", "raise", "if", "for", "while", "with", "try", "match", "async", "await", "yield", "assert"]
]);
var loading = /* @__PURE__ */ new Set(["import", "from", "load", "run"]);
var moduleScope = { members: void 0 };
var BlockReader = class {
  globals = /* @__PURE__ */ new Set();
  #lines;
  #simple;
  #watch;
  #depth = 0;
  #isDecorated = false;
  /** A line has been read but not used yet. */
  #pending = false;
  constructor(lines) {
    this.#lines = lines;
    this.#watch = new GrammarWatch(lines);
    this.#simple = new SimpleStatements(lines);
  }
  get grammar() {
    return this.#watch.grammar;
  }
  /** Why Python would reject the file, if that is certain. */
  fault() {
    return this.#watch.fault();
  }
  /** The statements of the whole file; with more than `most`, the first of them. */
  module(most) {
    const steps = [];
    while (steps.length <= most && this.#peek()) {
      this.#pending = false;
      this.#statement(this.#lines.indent, moduleScope, steps);
    }
    return steps;
  }
  #peek() {
    if (this.#pending) return true;
    this.#pending = this.#lines.next();
    if (this.#pending) this.#watch.line();
    return this.#pending;
  }
  /** Statements that are indented by `indent` at least. */
  #block(indent, scope, steps) {
    while (this.#peek() && this.#lines.indent >= indent) {
      this.#pending = false;
      this.#statement(this.#lines.indent, scope, steps);
    }
  }
  /** The body of the compound statement whose header is the current line: after its colon, or indented below it. */
  #body(colon, indent, scope) {
    const steps = [];
    if (colon + 1 < this.#lines.length) {
      this.#simple.read(colon + 1, scope, steps);
      return steps;
    }
    if (!this.#hasBlock(colon, indent)) return steps;
    this.#depth++;
    if (this.#depth > DEEPEST2) this.#skipBody(indent);
    else this.#block(indent + 1, scope, steps);
    this.#depth--;
    return steps;
  }
  /** Whether lines are indented below the header that is the current line; without them Python rejects the file. */
  #hasBlock(colon, indent) {
    const lines = this.#lines;
    const header = colon < lines.length ? lines.lines[0] : void 0;
    if (this.#peek() && lines.indent > indent) return true;
    if (header !== void 0) this.#watch.noBlock(header);
    return false;
  }
  #statement(indent, scope, steps) {
    const lines = this.#lines;
    if (lines.isOperator(0, AT)) {
      this.#isDecorated = true;
      return;
    }
    const isDecorated = this.#isDecorated;
    this.#isDecorated = false;
    const start = lines.isName(0) && lines.text(0) === "async" && lines.isName(1) ? 1 : 0;
    const word = lines.isName(start) ? lines.text(start) : "";
    switch (word) {
      case "def": {
        this.#function(start, indent, scope, isDecorated, steps);
        return;
      }
      case "class": {
        this.#class(indent, scope, isDecorated, steps);
        return;
      }
      case "if":
        for (const step of this.#if(indent, scope, steps)) steps.push(step);
        return;
      case "try": {
        this.#try(indent, scope, steps);
        return;
      }
      case "with": {
        this.#with(start, indent, scope, steps);
        return;
      }
      case "for": {
        this.#for(start, indent, scope, steps);
        return;
      }
      case "while": {
        this.#loop(indent, scope, steps);
        return;
      }
      case "match":
        if (this.#isMatch()) {
          this.#match(indent, scope, steps);
          return;
        }
        break;
      case "elif":
      case "else":
      case "except":
      case "finally": {
        steps.push({ kind: "maybe", body: this.#body(this.#colon(0), indent, scope) });
        return;
      }
    }
    this.#simple.read(0, scope, steps);
  }
  /** Index of the colon that ends the header of the current line; the line's length if there is none. */
  #colon(start) {
    const lines = this.#lines;
    let depth = 0;
    let lambdas = 0;
    for (let at = start; at < lines.length; at++) {
      const byte = lines.operators[at];
      if (byte === OPEN6 || byte === 91 || byte === 123) depth++;
      else if (byte === CLOSE4 || byte === 93 || byte === 125) depth--;
      else if (byte === COLON4 && depth === 0) {
        if (lambdas > 0) lambdas--;
        else if (lines.operators[at + 1] !== 61 || at + 1 >= lines.length) return at;
      } else if (depth === 0 && lines.isName(at) && lines.text(at) === "lambda") lambdas++;
    }
    return lines.length;
  }
  #isWord(word, indent) {
    const lines = this.#lines;
    return this.#peek() && lines.indent === indent && lines.isName(0) && lines.text(0) === word;
  }
  #if(indent, scope, before) {
    const colon = this.#colon(0);
    this.#simple.walrus(1, colon, scope, before);
    const test = readExpression(this.#lines, 1, colon);
    const body = this.#body(colon, indent, scope);
    let orelse = [];
    if (this.#isWord("elif", indent)) {
      this.#pending = false;
      this.#depth++;
      orelse = this.#depth > DEEPEST2 ? this.#restOfChain(indent, scope) : this.#if(indent, scope, before);
      this.#depth--;
    } else if (this.#isWord("else", indent)) {
      this.#pending = false;
      orelse = this.#body(this.#colon(0), indent, scope);
    }
    const isEmpty = body.length === 0 && orelse.length === 0;
    return isEmpty ? [] : [{ kind: "if", test, body, orelse }];
  }
  #restOfChain(indent, scope) {
    const steps = [{ kind: "maybe", body: this.#body(this.#colon(0), indent, scope) }];
    while (this.#isWord("elif", indent) || this.#isWord("else", indent)) {
      this.#pending = false;
      steps.push({ kind: "maybe", body: this.#body(this.#colon(0), indent, scope) });
    }
    return steps;
  }
  #try(indent, scope, steps) {
    const before = this.#simple.count;
    const body = this.#body(this.#colon(0), indent, scope);
    const lone = body.length === 0 && this.#simple.count === before + 1 ? this.#simple.loneName : void 0;
    const handlers = [];
    let catchesNames = false;
    while (this.#isWord("except", indent)) {
      this.#pending = false;
      const colon = this.#colon(0);
      const caught = readHandler(this.#lines, 1, colon);
      catchesNames = colon === 2 && this.#lines.isName(1) && this.#lines.text(1) === "NameError";
      handlers.push({ ...caught, body: this.#body(colon, indent, scope) });
    }
    const orelse = this.#clause("else", indent, scope);
    const final = this.#clause("finally", indent, scope);
    if (lone !== void 0 && handlers.length === 1 && catchesNames && final.length === 0) {
      const test = { kind: "not", item: { kind: "bound", name: lone } };
      steps.push({ kind: "if", test, body: handlers[0].body, orelse });
      return;
    }
    steps.push({ kind: "try", body, handlers, orelse, final });
  }
  #clause(word, indent, scope) {
    if (!this.#isWord(word, indent)) return [];
    this.#pending = false;
    return this.#body(this.#colon(0), indent, scope);
  }
  #with(start, indent, scope, steps) {
    const colon = this.#colon(start);
    const isSuppressed = isSuppressing(this.#lines, start + 1, colon);
    const names2 = targetNames(this.#lines, start + 1, colon, "as");
    if (names2.length > 0) this.#bind(names2, scope, steps);
    const body = this.#body(colon, indent, scope);
    if (isSuppressed) steps.push({ kind: "suppress", body });
    else for (const step of body) steps.push(step);
  }
  #for(start, indent, scope, steps) {
    const lines = this.#lines;
    const colon = this.#colon(start);
    let at = start + 1;
    while (at < colon && !(lines.isName(at) && lines.text(at) === "in")) at++;
    const name = at === start + 2 && lines.isName(start + 1) ? lines.text(start + 1) : "";
    const values = name === "" ? unknown2 : readExpression(lines, at + 1, colon);
    const names2 = targetNames(lines, start + 1, at, void 0);
    this.#bind(names2, scope, steps);
    const body = this.#body(colon, indent, scope);
    const orelse = this.#clause("else", indent, scope);
    if (body.length + orelse.length > 0) steps.push({ kind: "for", name, values, body, orelse });
  }
  #loop(indent, scope, steps) {
    const colon = this.#colon(0);
    this.#simple.walrus(1, colon, scope, steps);
    const body = this.#body(colon, indent, scope);
    if (body.length > 0) steps.push({ kind: "maybe", body });
    for (const step of this.#clause("else", indent, scope)) steps.push(step);
  }
  /** `match` is a keyword only where a subject and a colon at the line's end follow (PEP 634). */
  #isMatch() {
    const lines = this.#lines;
    const colon = this.#colon(0);
    if (colon !== lines.length - 1 || colon < 2) return false;
    const byte = lines.operators[1];
    return lines.isName(1) || byte === 0 || byte === OPEN6 || byte === 91 || byte === 123 || byte === 45;
  }
  #match(indent, scope, steps) {
    this.#watch.use(10, "the `match` statement", this.#lines.lines[0]);
    while (this.#peek() && this.#lines.indent > indent) {
      this.#pending = false;
      const column = this.#lines.indent;
      const colon = this.#colon(0);
      const names2 = targetNames(this.#lines, 1, colon, void 0);
      const body = [];
      this.#bind(names2, scope, body);
      for (const step of this.#body(colon, column, scope)) body.push(step);
      if (body.length > 0) steps.push({ kind: "maybe", body });
    }
  }
  #function(start, indent, scope, isDecorated, steps) {
    const lines = this.#lines;
    const line = lines.lines[0];
    const name = lines.isName(start + 1) ? lines.text(start + 1) : void 0;
    let at = start + 2;
    if (lines.isOperator(at, 91)) {
      this.#watch.use(12, "type parameters (PEP 695)", line);
      while (at < lines.length && !lines.isOperator(at, OPEN6)) at++;
    }
    const { signature, end } = readParameters(lines, at + 1, lines.length, CLOSE4);
    const colon = this.#colon(end);
    const isPlain = scope.members === void 0 && start === 0 && !isDecorated;
    let body = [];
    if (colon + 1 >= lines.length && this.#hasBlock(colon, indent)) {
      if (isPlain) body = this.#functionBody(indent);
      else this.#skipBody(indent);
    }
    if (name === void 0) return;
    const loads = body.length > 0 && { body };
    if (scope.members !== void 0) scope.members.add(name);
    else steps.push({ kind: "function", line, name, signature, isDecorated, ...loads });
  }
  /** What a function certainly imports when it is called: before anything that may return, raise or wait. */
  #functionBody(indent) {
    const lines = this.#lines;
    const steps = [];
    if (!this.#peek() || lines.indent <= indent) return steps;
    const own = lines.indent;
    while (this.#peek() && lines.indent === own) {
      const word = lines.isName(0) ? lines.text(0) : "";
      if (endsCertainty.has(word)) break;
      this.#pending = false;
      if (word === "global") this.#globals();
      else if (word === "import" || word === "from") this.#simple.read(0, moduleScope, steps);
      else if (word === "def" || word === "class") this.#skipBody(own);
      else if (word !== "" && lines.isOperator(1, OPEN6)) this.#simple.read(0, moduleScope, steps);
    }
    const isGenerator = this.#skipBody(indent, steps.length > 0);
    return isGenerator ? [] : steps.filter(({ kind }) => loading.has(kind));
  }
  /**
   * Skips the body of a function, which does not run now; its `global` declarations count.
   * @returns whether it has a `yield`, if that is asked
   */
  #skipBody(indent, asksForYield = false) {
    const lines = this.#lines;
    let yields = false;
    while (this.#peek() && lines.indent > indent) {
      this.#pending = false;
      if (lines.isName(0) && lines.text(0) === "global") this.#globals();
      for (let at = 0; asksForYield && !yields && at < lines.length; at++)
        yields = lines.isName(at) && lines.text(at) === "yield";
    }
    return yields;
  }
  #globals() {
    const lines = this.#lines;
    for (let at = 1; at < lines.length; at += 2) if (lines.isName(at)) this.globals.add(lines.text(at));
  }
  #class(indent, scope, isDecorated, steps) {
    const lines = this.#lines;
    const line = lines.lines[0];
    const name = lines.isName(1) ? lines.text(1) : void 0;
    if (lines.isOperator(2, 91)) this.#watch.use(12, "type parameters (PEP 695)", line);
    const colon = this.#colon(0);
    const hasBases = colon > 2 && !(colon === 4 && lines.isOperator(2, OPEN6) && lines.isOperator(3, CLOSE4));
    const members = /* @__PURE__ */ new Set();
    if (hasBases && scope.members === void 0) this.#bases(colon, steps);
    const body = this.#body(colon, indent, { members });
    if (name === void 0) return;
    if (scope.members !== void 0) {
      scope.members.add(name);
      for (const step of body) steps.push(step);
      return;
    }
    const isOpen = hasBases || isDecorated;
    steps.push({ kind: "class", line, name, members: isOpen ? [] : [...members], isOpen, body });
  }
  /** `module.Name` in the brackets of a class. */
  #bases(colon, steps) {
    const lines = this.#lines;
    for (let at = 3; at + 2 < colon; at++) {
      if (!lines.isName(at) || !lines.isOperator(at + 1, DOT4) || !lines.isName(at + 2)) continue;
      const isWhole = !lines.isOperator(at - 1, DOT4) && !lines.isOperator(at + 3, DOT4);
      const of = lines.text(at);
      if (isWhole) steps.push({ kind: "attribute", line: lines.lines[at], of, name: lines.text(at + 2) });
      at += 2;
    }
  }
  #bind(names2, scope, steps) {
    if (names2.length === 0) return;
    if (scope.members === void 0) steps.push({ kind: "bind", names: names2 });
    else for (const name of names2) scope.members.add(name);
  }
};

// src/python/outline/dynamic-names.ts
var SIGNS = /__path__|meta_path|modules|__getattr__|globals|vars|locals|exec|setattr|extend_path|declare_namespace|_getframe/;
function mayBeDynamic(source) {
  return SIGNS.test(source.toString("latin1"));
}
var READS_NAMES = /\bin\s+(?:globals|locals|vars)\s*\(\s*\)|\b(?:globals|locals|vars)\s*\(\s*\)(?:\s*\.\s*(?:get|keys|items|values|copy)\b|\s*\[[^\]\n]{0,300}\](?!\s*(?:=(?!=)|[-+|&*]=)))/g;
var BINDS_NAMES = /\b(?:globals|locals|vars)\s*\(\s*\)|\bexec\s*\(|\bsetattr\s*\(\s*(?!self\b|cls\b)|\bsys\s*\.\s*modules\b[^\n]{0,300}__name__|\b_getframe\b|\b__getattr__\s*[,=]|^(?:[ \t]*(?:if|else|try|except)\b[^\n]*\n[ \t]+|)(?:async[ \t]+)?def[ \t]+__getattr__\b/m;
function makesNames(code) {
  return BINDS_NAMES.test(code.replaceAll(READS_NAMES, " "));
}
var MAKES_MODULES = /__path__\s*(?:=(?!=)|\+=|\.\s*(?:append|extend|insert)|\[[^\]\n]{0,300}\]\s*=(?!=))|\bmeta_path\b|\bpath_hooks\b|\bmodules\s*(?:\[(?!\s*(?:__name__\s*)?\])[^\n]{0,300}?\]\s*=(?!=)|\.\s*(?:update\b|setdefault\s*\((?!\s*,)))|\bextend_path\b|\bdeclare_namespace\b/;
function makesModules(code) {
  return MAKES_MODULES.test(code);
}
var MADE = /\bmodules\s*(?:\[\s*["']([\w.]{1,200})["']\s*\]\s*[=,]|\.\s*setdefault\s*\(\s*["']([\w.]{1,200})["'])/g;
function madeModules(source) {
  const made = [...source.toString("latin1").matchAll(MADE)].map(([, set, added]) => set ?? added);
  return [...new Set(made)];
}
var MOST_LAZY = 5e3;
var LOADS_MODULES = /\b(?:import_module|__import__|import_attr)\s*\(/;
var LAZY = /["'](\w{1,100})["']\s*:\s*(?:["'](\.{0,2}[\w.]{1,200})["']|\(\s*(?:["']([\w.]{1,200})["']|[\w.]{1,100})\s*,\s*["'](\.[\w.]{0,200})["']\s*,?\s*\))/g;
function lazyNames(source) {
  const text = source.toString("latin1");
  if (!text.includes("__getattr__") || !LOADS_MODULES.test(text)) return {};
  const found = /* @__PURE__ */ new Map();
  for (const [, name, module, from, inside] of text.matchAll(LAZY)) {
    if (found.size >= MOST_LAZY) break;
    const isNew = !found.has(name);
    const source2 = from === void 0 ? [module ?? inside] : [inside, from];
    found.set(name, isNew ? source2 : [""]);
  }
  return Object.fromEntries([...found].filter(([, [module]]) => module !== ""));
}

// builtin:node:buffer
var builtin = () => process.getBuiltinModule("node:buffer");
function isUtf8(...given) {
  return builtin().isUtf8(...given);
}

// src/python/data/text-encodings.json
var text_encodings_default = { source: "encodings.aliases and the modules of encodings in CPython 3.8 to 3.13 on Linux, 2026-11-29", names: ["037", "1026", "1125", "1140", "1250", "1251", "1252", "1253", "1254", "1255", "1256", "1257", "1258", "273", "424", "437", "500", "646", "775", "850", "852", "855", "857", "858", "860", "861", "862", "863", "864", "865", "866", "869", "8859", "932", "936", "949", "950", "ansi_x3.4_1968", "ansi_x3.4_1986", "ansi_x3_4_1968", "arabic", "ascii", "asmo_708", "big5", "big5_hkscs", "big5_tw", "big5hkscs", "charmap", "chinese", "cp037", "cp1006", "cp1026", "cp1051", "cp1125", "cp1140", "cp1250", "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp1361", "cp154", "cp273", "cp367", "cp424", "cp437", "cp500", "cp65001", "cp720", "cp737", "cp775", "cp819", "cp850", "cp852", "cp855", "cp856", "cp857", "cp858", "cp860", "cp861", "cp862", "cp863", "cp864", "cp865", "cp866", "cp866u", "cp869", "cp874", "cp875", "cp932", "cp936", "cp949", "cp950", "cp_gr", "cp_is", "csascii", "csbig5", "csibm037", "csibm1026", "csibm273", "csibm424", "csibm500", "csibm855", "csibm857", "csibm858", "csibm860", "csibm861", "csibm863", "csibm864", "csibm865", "csibm866", "csibm869", "csiso2022jp", "csiso2022kr", "csiso58gb231280", "csisolatin1", "csisolatin2", "csisolatin3", "csisolatin4", "csisolatin5", "csisolatin6", "csisolatinarabic", "csisolatincyrillic", "csisolatingreek", "csisolatinhebrew", "cskoi8r", "cspc775baltic", "cspc850multilingual", "cspc862latinhebrew", "cspc8codepage437", "cspcp852", "csptcp154", "csshiftjis", "cyrillic", "cyrillic_asian", "ebcdic_cp_be", "ebcdic_cp_ca", "ebcdic_cp_ch", "ebcdic_cp_he", "ebcdic_cp_nl", "ebcdic_cp_us", "ebcdic_cp_wt", "ecma_114", "ecma_118", "elot_928", "euc_cn", "euc_jis2004", "euc_jis_2004", "euc_jisx0213", "euc_jp", "euc_kr", "euccn", "eucgb2312_cn", "eucjis2004", "eucjisx0213", "eucjp", "euckr", "gb18030", "gb18030_2000", "gb2312", "gb2312_1980", "gb2312_80", "gbk", "greek", "greek8", "hebrew", "hkscs", "hp_roman8", "hz", "hz_gb", "hz_gb_2312", "hzgb", "ibm037", "ibm039", "ibm1026", "ibm1051", "ibm1125", "ibm1140", "ibm273", "ibm367", "ibm424", "ibm437", "ibm500", "ibm775", "ibm819", "ibm850", "ibm852", "ibm855", "ibm857", "ibm858", "ibm860", "ibm861", "ibm862", "ibm863", "ibm864", "ibm865", "ibm866", "ibm869", "idna", "iso2022_jp", "iso2022_jp_1", "iso2022_jp_2", "iso2022_jp_2004", "iso2022_jp_3", "iso2022_jp_ext", "iso2022_kr", "iso2022jp", "iso2022jp_1", "iso2022jp_2", "iso2022jp_2004", "iso2022jp_3", "iso2022jp_ext", "iso2022kr", "iso646_us", "iso8859", "iso8859_1", "iso8859_10", "iso8859_11", "iso8859_13", "iso8859_14", "iso8859_15", "iso8859_16", "iso8859_2", "iso8859_3", "iso8859_4", "iso8859_5", "iso8859_6", "iso8859_7", "iso8859_8", "iso8859_9", "iso_2022_jp", "iso_2022_jp_1", "iso_2022_jp_2", "iso_2022_jp_2004", "iso_2022_jp_3", "iso_2022_jp_ext", "iso_2022_kr", "iso_646.irv_1991", "iso_8859_1", "iso_8859_10", "iso_8859_10_1992", "iso_8859_11", "iso_8859_11_2001", "iso_8859_13", "iso_8859_14", "iso_8859_14_1998", "iso_8859_15", "iso_8859_16", "iso_8859_16_2001", "iso_8859_1_1987", "iso_8859_2", "iso_8859_2_1987", "iso_8859_3", "iso_8859_3_1988", "iso_8859_4", "iso_8859_4_1988", "iso_8859_5", "iso_8859_5_1988", "iso_8859_6", "iso_8859_6_1987", "iso_8859_7", "iso_8859_7_1987", "iso_8859_8", "iso_8859_8_1988", "iso_8859_9", "iso_8859_9_1989", "iso_celtic", "iso_ir_100", "iso_ir_101", "iso_ir_109", "iso_ir_110", "iso_ir_126", "iso_ir_127", "iso_ir_138", "iso_ir_144", "iso_ir_148", "iso_ir_157", "iso_ir_166", "iso_ir_199", "iso_ir_226", "iso_ir_58", "iso_ir_6", "jisx0213", "johab", "koi8_r", "koi8_t", "koi8_u", "korean", "ks_c_5601", "ks_c_5601_1987", "ks_x_1001", "ksc5601", "ksx1001", "kz1048", "kz_1048", "l1", "l10", "l2", "l3", "l4", "l5", "l6", "l7", "l8", "l9", "latin", "latin1", "latin10", "latin2", "latin3", "latin4", "latin5", "latin6", "latin7", "latin8", "latin9", "latin_1", "mac_arabic", "mac_centeuro", "mac_croatian", "mac_cyrillic", "mac_farsi", "mac_greek", "mac_iceland", "mac_latin2", "mac_roman", "mac_romanian", "mac_turkish", "maccentraleurope", "maccyrillic", "macgreek", "maciceland", "macintosh", "maclatin2", "macroman", "macturkish", "ms1361", "ms932", "ms936", "ms949", "ms950", "ms_kanji", "mskanji", "palmos", "pt154", "ptcp154", "punycode", "r8", "raw_unicode_escape", "rk1048", "roman8", "ruscii", "s_jis", "s_jis_2004", "s_jisx0213", "shift_jis", "shift_jis_2004", "shift_jisx0213", "shiftjis", "shiftjis2004", "shiftjisx0213", "sjis", "sjis_2004", "sjisx0213", "strk1048_2002", "thai", "tis620", "tis_620", "tis_620_0", "tis_620_2529_0", "tis_620_2529_1", "u7", "u8", "u_jis", "uhc", "ujis", "unicode_1_1_utf_7", "unicode_escape", "us", "us_ascii", "utf", "utf7", "utf8", "utf8_ucs2", "utf8_ucs4", "utf_7", "utf_8", "utf_8_sig", "windows_1250", "windows_1251", "windows_1252", "windows_1253", "windows_1254", "windows_1255", "windows_1256", "windows_1257", "windows_1258", "windows_31j", "x_mac_japanese", "x_mac_korean", "x_mac_simp_chinese", "x_mac_trad_chinese"] };

// src/python/outline/encoding.ts
var DECLARATION = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
var NO_CODE = /^[ \t\f]*(?:#|$)/;
var LONGEST_START = 4096;
var byteOrderMark = Buffer.from([239, 187, 191]);
function encodingFault(source) {
  const zero = source.indexOf(0);
  if (zero !== -1) {
    const what = isUtf16(source) ? "the file is UTF-16, which Python does not read" : "the file holds a null byte";
    return faultAt(source, isUtf16(source) ? 0 : zero, what);
  }
  const hasMark = source.subarray(0, 3).equals(byteOrderMark);
  const declared = declarationOf(hasMark ? source.subarray(3) : source);
  if (declared === void 0) return undecodable(source, false);
  const [name, line] = declared;
  const normal = normalName(name);
  const isUtf8Name = normal === "utf-8" || /^(?:utf_?8|u8|utf)$/.test(normal);
  if (hasMark && !isUtf8Name && normal !== "utf_8_sig")
    return fault(
      line,
      `the file declares the encoding \`${name}\`, but begins with the byte order mark of UTF-8`
    );
  if (isUtf8Name || normal === "utf_8_sig") return undecodable(source, normal !== "utf-8");
  if (normal === "latin-1") return void 0;
  if (/^(?:ascii|us_ascii|us|646)$/.test(normal)) {
    const at = source.findIndex((byte) => byte >= 128);
    return at === -1 ? void 0 : faultAt(source, at, "the file declares to be ASCII, and this line is not");
  }
  return names.has(normal) ? void 0 : fault(line, `Python knows no encoding \`${name}\` for sources`);
}
var names = new Set(text_encodings_default.names);
function declarationOf(source) {
  const [first = "", second = ""] = source.toString("latin1", 0, LONGEST_START).split(/\r\n|\r|\n/, 2);
  const [, name] = DECLARATION.exec(first) ?? [];
  if (name !== void 0) return [name, 1];
  const [, other] = NO_CODE.test(first) ? DECLARATION.exec(second) ?? [] : [];
  return other === void 0 ? void 0 : [other, 2];
}
function normalName(name) {
  const plain = name.toLowerCase().replaceAll("_", "-");
  if (/^utf-8(?:-|$)/.test(plain) && plain !== "utf-8-sig") return "utf-8";
  if (/^(?:latin-1|iso-8859-1|iso-latin-1)(?:-|$)/.test(plain)) return "latin-1";
  return name.toLowerCase().replace(/[^a-z0-9.]+/g, "_").replace(/^_|_$/g, "");
}
function undecodable(source, isStrict) {
  if (isUtf8(source)) return void 0;
  const read = isStrict ? source : withoutComments(source);
  if (isUtf8(read)) return void 0;
  let [good, bad] = [0, read.length];
  while (bad - good > 1) {
    const middle = good + bad >> 1;
    if (isUtf8(read.subarray(0, startOfCharacter(read, middle)))) good = middle;
    else bad = middle;
  }
  const byte = `0x${read[startOfCharacter(read, good)].toString(16)}`;
  return faultAt(
    read,
    good,
    `the file is not UTF-8 and declares no other encoding: the byte ${byte} does not decode`
  );
}
function startOfCharacter(bytes, at) {
  let start = at;
  while (start > 0 && at - start < 3 && (bytes[start] & 192) === 128) start--;
  return start;
}
function withoutComments(source) {
  const copy = Buffer.from(source);
  const tokens = new Tokenizer(source);
  for (let kind = tokens.next(); kind !== Token.end; kind = tokens.next()) {
    if (kind === Token.comment) copy.fill(32, tokens.start, tokens.end);
  }
  return copy;
}
function isUtf16(source) {
  const [first, second] = source;
  return first === 255 && second === 254 || first === 254 && second === 255;
}
function faultAt(source, at, message) {
  let line = 1;
  for (let end = source.indexOf(10); end !== -1 && end < at; end = source.indexOf(10, end + 1)) line++;
  return fault(line, message);
}
function fault(line, message) {
  return { line, message, isPython2: false };
}

// src/python/outline/outline.ts
var LARGEST = 8 * 1024 * 1024;
var MAX_STEPS = 2e4;
var unreadOutline = {
  steps: [],
  globals: [],
  makesNames: true,
  makesModules: true,
  lazyNames: {},
  madeModules: [],
  fault: void 0,
  grammar: void 0
};
function outlineModule(source) {
  if (source.length > LARGEST) return unreadOutline;
  const lines = new LineReader(source);
  const blocks = new BlockReader(lines);
  const steps = blocks.module(MAX_STEPS);
  if (steps.length > MAX_STEPS) return unreadOutline;
  const isDynamic = mayBeDynamic(lines.bytes);
  const code = isDynamic ? lines.code() : "";
  return {
    steps,
    globals: [...blocks.globals],
    makesNames: isDynamic && makesNames(code),
    makesModules: isDynamic && makesModules(code),
    lazyNames: isDynamic && makesNames(code) ? lazyNames(lines.bytes) : {},
    madeModules: isDynamic ? madeModules(lines.bytes) : [],
    fault: encodingFault(lines.bytes) ?? blocks.fault(),
    grammar: blocks.grammar
  };
}

export {
  LineReader,
  outlineModule
};
