import {
  Token,
  Tokenizer
} from "./chunk-4FDDHO4D.js";

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
        value = items === void 0 ? unknown : callOf(value, items);
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
    for (let at = start; at < end; at++) {
      if (this.bytes[at] < 128) continue;
      const text = this.bytes.toString("utf8", start, end);
      return isName ? text.normalize("NFKC") : text;
    }
    return this.bytes.toString("latin1", start, end);
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
function catchesImportError(line, start, end) {
  let name;
  let last = end;
  for (let at = start; at + 1 < end; at++) {
    if (!line.isName(at) || line.text(at) !== "as") continue;
    name = line.isName(at + 1) ? line.text(at + 1) : void 0;
    last = at;
  }
  if (last === start) return { catches: true, name };
  let catches = false;
  let isKnown = true;
  for (const found of dottedNames(line, start, last)) {
    if (catching.has(found.name)) catches = true;
    else if (!/(?:Error|Exception|Warning|Exit|Interrupt|Timeout)$/.test(found.name)) isKnown = false;
  }
  return { catches: catches || !isKnown, name };
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
  const names = [];
  let isTarget = after === void 0;
  for (let at = start; at < end; at++) {
    if (after !== void 0 && line.isOperator(at, COMMA4)) isTarget = false;
    if (line.kinds[at] !== Token.name) continue;
    const text = line.text(at);
    if (text === after) isTarget = true;
    if (!isTarget || notBound.has(text)) continue;
    const isAttribute = at > start && line.isOperator(at - 1, DOT2);
    const isPart = line.isOperator(at + 1, DOT2) || line.isOperator(at + 1, OPEN4) || line.isOperator(at + 1, OPEN_SQUARE3);
    if (!isAttribute && !isPart) names.push(text);
  }
  return names;
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
var SimpleStatements = class {
  #line;
  constructor(line) {
    this.#line = line;
  }
  /** The statements from the token `start`, separated by `;`. */
  read(start, scope, steps) {
    const line = this.#line;
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
    const names = [];
    for (at = behind + 1; at < end && names.length < MOST_NAMES; at++) {
      if (line.operators[at] === STAR3) names.push(["*", "*"]);
      if (!line.isName(at)) continue;
      const name = line.text(at);
      const isRenamed = line.isName(at + 1) && at + 2 < end && line.text(at + 1) === "as";
      names.push([name, isRenamed ? line.text(at + 2) : name]);
      if (isRenamed) at += 2;
    }
    if (module !== "__future__") {
      steps.push({ kind: "from", line: line.lines[start], level, module, names });
    }
    for (const [, bound] of names) scope.members?.add(bound);
    return true;
  }
  #lazy(start, end, scope, steps) {
    const found = [];
    this.#one(start, end, scope, found);
    const names = found.flatMap(
      (step) => step.kind === "import" ? [step.bound] : step.kind === "from" ? step.names.map(([, bound]) => bound) : []
    );
    this.#bind(names, scope, steps);
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
    if (last !== void 0 || colon === void 0) this.#calls(valueStart, end, steps);
    this.walrus(start, end, scope, steps);
    if (last === void 0) return;
    const names = [];
    let from = start;
    for (const equal of equals) {
      const to = colon !== void 0 && colon < equal ? colon : equal;
      for (const name2 of targetNames(this.#line, from, to, void 0)) names.push(name2);
      from = equal + 1;
    }
    if (scope.members !== void 0 || isAugmented || names.length !== 1) {
      this.#bind(names, scope, steps);
      return;
    }
    const value = readExpressions(this.#line, valueStart, end);
    const name = names[0];
    if (value.kind === "unknown") {
      this.#bind(names, scope, steps);
      return;
    }
    steps.push({ kind: "assign", name, value });
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
  #bind(names, scope, steps) {
    if (names.length === 0) return;
    if (scope.members === void 0) steps.push({ kind: "bind", names });
    else for (const name of names) scope.members.add(name);
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
var DEEPEST2 = 100;
var unknown2 = { kind: "unknown" };
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
    this.#depth++;
    if (this.#depth > DEEPEST2) this.#skipBody(indent);
    else if (this.#peek() && this.#lines.indent > indent) this.#block(indent + 1, scope, steps);
    this.#depth--;
    return steps;
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
    const body = this.#body(this.#colon(0), indent, scope);
    const handlers = [];
    while (this.#isWord("except", indent)) {
      this.#pending = false;
      const colon = this.#colon(0);
      const { catches, name } = catchesImportError(this.#lines, 1, colon);
      handlers.push({ catchesImportError: catches, name, body: this.#body(colon, indent, scope) });
    }
    const orelse = this.#clause("else", indent, scope);
    const final = this.#clause("finally", indent, scope);
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
    const names = targetNames(this.#lines, start + 1, colon, "as");
    if (names.length > 0) this.#bind(names, scope, steps);
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
    const names = targetNames(lines, start + 1, at, void 0);
    this.#bind(names, scope, steps);
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
      const names = targetNames(this.#lines, 1, colon, void 0);
      const body = [];
      this.#bind(names, scope, body);
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
    if (colon + 1 >= lines.length) this.#skipBody(indent);
    if (name === void 0) return;
    if (scope.members !== void 0) scope.members.add(name);
    else steps.push({ kind: "function", line, name, signature, isDecorated });
  }
  /** Skips the body of a function, which does not run now; its `global` declarations count. */
  #skipBody(indent) {
    const lines = this.#lines;
    while (this.#peek() && lines.indent > indent) {
      this.#pending = false;
      if (lines.isName(0) && lines.text(0) === "global") {
        for (let at = 1; at < lines.length; at += 2) if (lines.isName(at)) this.globals.add(lines.text(at));
      }
    }
  }
  #class(indent, scope, isDecorated, steps) {
    const lines = this.#lines;
    const line = lines.lines[0];
    const name = lines.isName(1) ? lines.text(1) : void 0;
    if (lines.isOperator(2, 91)) this.#watch.use(12, "type parameters (PEP 695)", line);
    const colon = this.#colon(0);
    const hasBases = colon > 2 && !(colon === 4 && lines.isOperator(2, OPEN6) && lines.isOperator(3, CLOSE4));
    const members = /* @__PURE__ */ new Set();
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
  #bind(names, scope, steps) {
    if (names.length === 0) return;
    if (scope.members === void 0) steps.push({ kind: "bind", names });
    else for (const name of names) scope.members.add(name);
  }
};

// src/python/outline/dynamic-names.ts
var SIGNS = /__path__|meta_path|modules|__getattr__|globals|vars|locals|exec|setattr|extend_path|declare_namespace|_getframe/;
function mayBeDynamic(source) {
  return SIGNS.test(source.toString("latin1"));
}
var READS_NAMES = /\bin\s+(?:globals|locals|vars)\s*\(\s*\)|\b(?:globals|locals|vars)\s*\(\s*\)(?:\s*\.\s*(?:get|keys|items|values|copy)\b|\s*\[[^\]\n]*\](?!\s*(?:=(?!=)|[-+|&*]=)))/g;
var BINDS_NAMES = /\b(?:globals|locals|vars)\s*\(\s*\)|\bexec\s*\(|\bsetattr\s*\(\s*(?!self\b|cls\b)|\bsys\s*\.\s*modules\b[^\n]*__name__|\b_getframe\b|\b__getattr__\s*[,=]|^(?:[ \t]*(?:if|else|try|except)\b[^\n]*\n[ \t]+|)(?:async[ \t]+)?def[ \t]+__getattr__\b/m;
function makesNames(code) {
  return BINDS_NAMES.test(code.replaceAll(READS_NAMES, " "));
}
var MAKES_MODULES = /__path__\s*(?:=(?!=)|\+=|\.\s*(?:append|extend|insert)|\[)|\bmeta_path\b|\bpath_hooks\b|\bsys\s*\.\s*modules\s*(?:\[(?!\s*__name__\s*\])[^\n]*\]\s*=(?!=)|\.\s*(?:update|setdefault)\b)|\bmodules\s*\[[^\n]*\]\s*=(?!=)|\bextend_path\b|\bdeclare_namespace\b/;
function makesModules(code) {
  return MAKES_MODULES.test(code);
}
var MADE = /\bsys\s*\.\s*modules\s*(?:\[|\.setdefault\()\s*["']([\w.]{1,200})["']\s*[\],]/g;
function madeModules(source) {
  return [...new Set([...source.toString("latin1").matchAll(MADE)].map((match) => match[1]))];
}

// src/python/outline/outline.ts
var LARGEST = 8 * 1024 * 1024;
var MAX_STEPS = 2e4;
var unreadOutline = {
  steps: [],
  globals: [],
  makesNames: true,
  makesModules: true,
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
    madeModules: isDynamic ? madeModules(lines.bytes) : [],
    fault: blocks.fault(),
    grammar: blocks.grammar
  };
}

export {
  outlineModule
};
