import {
  LineReader,
  PathReader,
  beginsLine,
  textOf
} from "./chunk-ZIRYULOX.js";
import {
  Token,
  Tokenizer,
  asciiBytes,
  isClosing,
  isOpening,
  isWord
} from "./chunk-4U4A73Z3.js";
import {
  lazyPattern,
  topLevel
} from "./chunk-VILPUJHH.js";

// src/python/outline/parameters.ts
var COMMA = 44;
var EQUALS = 61;
var SLASH = 47;
var STAR = 42;
function readParameters(line, start, limit, closing) {
  let required = 0;
  let most = 0;
  let keywords2 = 0;
  const names2 = [];
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
      if (!hasDefault) keywords2++;
    } else {
      if (!hasDefault) required++;
      if (line.isName(at)) names2.push(line.text(at));
      if (most !== void 0) most++;
    }
    at = end;
    if (line.operators[at] === COMMA && at < limit) at++;
  }
  return { signature: { required, most, keywords: keywords2 }, names: names2, end: Math.min(at + 1, limit) };
}
function parameterEnd(line, start, limit, closing) {
  let depth = 0;
  let hasDefault = false;
  let at = start;
  for (; at < limit; at++) {
    const byte = line.operators[at];
    if (depth === 0 && (byte === COMMA || byte === closing)) break;
    if (isOpening(byte)) depth++;
    else if (isClosing(byte)) depth--;
    else if (byte === EQUALS && depth === 0) hasDefault = true;
  }
  return { end: at, hasDefault };
}

// src/python/outline/expressions.ts
var unknown = { kind: "unknown" };
var data = { kind: "data" };
var MOST_ITEMS = 200;
var DEEPEST = 20;
var LONGEST_CHAIN = 50;
var OPEN = 40;
var OPEN_SQUARE = 91;
var OPEN_CURLY = 123;
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
    const hasEquals2 = at + 1 < this.#end && line.operators[at + 1] === EQUALS2 && line.starts[at + 1] === line.ends[at];
    if (byte === EQUALS2 && hasEquals2) return this.#skip(2, "==");
    if (byte === NOT && hasEquals2) return this.#skip(2, "!=");
    if (byte === LESS) {
      const isShift2 = line.operators[at + 1] === LESS && line.starts[at + 1] === line.ends[at];
      return isShift2 ? void 0 : hasEquals2 ? this.#skip(2, "<=") : this.#skip(1, "<");
    }
    if (byte === GREATER) {
      const isShift2 = line.operators[at + 1] === GREATER && line.starts[at + 1] === line.ends[at];
      return isShift2 ? void 0 : hasEquals2 ? this.#skip(2, ">=") : this.#skip(1, ">");
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
    for (let links = 0; ; links++) {
      if (links > LONGEST_CHAIN) value = unknown;
      if (this.#operator(DOT)) {
        if (!this.#line.isName(this.#at) || this.atEnd()) return this.#giveUp();
        const attribute = this.#line.text(this.#at++);
        value = attributeOf(value, attribute);
      } else if (this.#isOperator(OPEN)) {
        const items = this.#call();
        value = callOf(value, items ?? [unknown]);
      } else if (this.#isOperator(OPEN_SQUARE)) {
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
      case OPEN:
      case OPEN_SQUARE:
        return this.#bracketed();
      case OPEN_CURLY:
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
  /** `(\u2026)`, `[\u2026]`: an expression, or a tuple or list of them. */
  #bracketed() {
    const start = this.#at;
    const isList = this.#line.operators[start] === OPEN_SQUARE;
    const end = this.#behindBracket(start);
    this.#at = start + 1;
    this.#depth++;
    const items = [];
    let hasComma2 = isList;
    while (this.#at < end - 1 && items.length < MOST_ITEMS && this.#depth <= DEEPEST) {
      items.push(this.or());
      if (!this.#operator(COMMA2)) break;
      hasComma2 = true;
    }
    this.#depth--;
    const isWhole2 = this.#at === end - 1;
    this.#at = end;
    if (!isWhole2) return isList ? data : unknown;
    return hasComma2 || items.length === 0 ? { kind: "list", items } : items[0];
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
    const isWhole2 = this.#at === end - 1;
    this.#at = end;
    return isWhole2 ? items : void 0;
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
    const isWhole2 = this.#at === end - 1;
    this.#at = end;
    if (!isWhole2) return unknown;
    if (isSlice) return { kind: "slice", of, from, to };
    return from === void 0 ? unknown : { kind: "index", of, at: from };
  }
  #lambda() {
    const { signature, end } = readParameters(this.#line, this.#at + 1, this.#end, COLON);
    let depth = 0;
    let at = end;
    for (; at < this.#end; at++) {
      const byte = this.#line.operators[at];
      if (isOpening(byte)) depth++;
      else if (isClosing(byte)) {
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

// src/python/outline/keywords.ts
var keywords = [
  ...["False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def"],
  ...["del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is"],
  ...["lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield"]
];
var signs = [
  ...["__path__", "meta_path", "path_hooks", "modules", "__getattr__", "globals", "vars", "locals", "exec"],
  ...["setattr", "extend_path", "declare_namespace", "_getframe", "f_globals"],
  ...["f_locals", "global_enum", "_convert_", "_convert", "eval"]
];
var Keyword = {
  none: 0,
  sign: 1,
  other: 2,
  lambda: 3,
  suspending: 4,
  for: 5,
  in: 6,
  if: 7,
  else: 8
};
var LONGEST = [...keywords, ...signs].reduce((most, { length }) => Math.max(most, length), 0);
var byStart = (() => {
  const table = Array.from({ length: LONGEST + 1 << 7 }, () => void 0);
  const add = (word, kind) => {
    (table[word.length << 7 | word.charCodeAt(0)] ??= []).push({ word: asciiBytes(word), kind });
  };
  const special = {
    ...{ lambda: Keyword.lambda, for: Keyword.for, in: Keyword.in, if: Keyword.if },
    else: Keyword.else,
    ...{ async: Keyword.suspending, await: Keyword.suspending, yield: Keyword.suspending }
  };
  for (const word of keywords) add(word, special[word] ?? Keyword.other);
  for (const word of signs) add(word, Keyword.sign);
  return table;
})();
function keywordAt({ starts, ends, bytes }, at) {
  const start = starts[at];
  const length = ends[at] - start;
  const first = bytes[start];
  if (length > LONGEST || first >= 128) return Keyword.none;
  const entries = byStart[length << 7 | first];
  if (entries === void 0) return Keyword.none;
  for (const { word, kind } of entries) if (isWord(bytes, start, start + length, word)) return kind;
  return Keyword.none;
}
function isKeyword(line, at) {
  return keywordAt(line, at) > Keyword.sign;
}
function isWordAt(line, at, word) {
  return line.isName(at) && isWord(line.bytes, line.starts[at], line.ends[at], word);
}
var words = {
  async: asciiBytes("async"),
  await: asciiBytes("await"),
  def: asciiBytes("def"),
  for: asciiBytes("for"),
  from: asciiBytes("from"),
  import: asciiBytes("import"),
  in: asciiBytes("in"),
  lambda: asciiBytes("lambda"),
  yield: asciiBytes("yield")
};

// src/python/outline/statement-parts.ts
var DOT2 = 46;
var COLON2 = 58;
var OPEN2 = 40;
var OPEN_SQUARE2 = 91;
var MINUS = 45;
var COMMA3 = 44;
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
function colonOf(lines, start) {
  let depth = 0;
  let lambdas = 0;
  for (let at = start; at < lines.length; at++) {
    const byte = lines.operators[at];
    if (isOpening(byte)) depth++;
    else if (isClosing(byte)) depth--;
    else if (byte === COLON2 && depth === 0) {
      if (lambdas > 0) lambdas--;
      else if (lines.operators[at + 1] !== 61 || at + 1 >= lines.length) return at;
    } else if (depth === 0 && isWordAt(lines, at, words.lambda)) lambdas++;
  }
  return lines.length;
}
var LONGEST_MODULE = 1e3;
function dottedName(line, start, end) {
  if (start >= end || !line.isName(start)) return { name: "", end: start };
  let name = line.text(start);
  let at = start + 1;
  while (at + 1 < end && line.isOperator(at, DOT2) && line.isName(at + 1)) {
    name += `.${line.text(at + 1)}`;
    at += 2;
  }
  return { name, end: at };
}
function readHandler(line, start, end) {
  let name;
  let last = end;
  for (let at = start; at + 1 < end; at++) {
    if (!line.isName(at) || line.text(at) !== "as") continue;
    name = line.isName(at + 1) ? line.text(at + 1) : void 0;
    last = at;
  }
  if (last === start)
    return { catchesImportError: true, catchesMissingMetadata: true, catches: ["BaseException"], name };
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
  return {
    catchesImportError,
    catchesMissingMetadata: ofMetadata || catchesImportError,
    catches: caughtNames(line, start, last),
    name
  };
}
function caughtNames(line, start, end) {
  const hasBrackets = line.operators[start] === OPEN2;
  if (hasBrackets && line.closing(start, end) !== end - 1) return void 0;
  return listedNames(line, hasBrackets ? start + 1 : start, hasBrackets ? end - 1 : end);
}
function isSuppressing(line, start, end) {
  for (const { name, end: behind2 } of dottedNames(line, start, end)) {
    if (!line.isOperator(behind2, OPEN2)) continue;
    if (name === "suppress") {
      for (const caught of dottedNames(line, behind2 + 1, end)) {
        if (catching.has(caught.name)) return true;
      }
      return false;
    }
    if (/suppress|optional|try_import|soft|raises/i.test(name)) return true;
  }
  return false;
}
function mayCatch(line, start, end) {
  for (let at = start; at < end; at++)
    if (line.isName(at) && /suppress|ignor|raises|catch(?!_warnings)/i.test(line.text(at))) return true;
  return false;
}
function targetNames(line, start, end, after) {
  const names2 = [];
  let isTarget = after === void 0;
  for (let at = start; at < end; at++) {
    if (after !== void 0 && line.isOperator(at, COMMA3)) isTarget = false;
    if (line.kinds[at] !== Token.name) continue;
    const text = line.text(at);
    if (text === after) isTarget = true;
    if (!isTarget || notBound.has(text)) continue;
    const isAttribute = at > start && line.isOperator(at - 1, DOT2);
    const isPart = line.isOperator(at + 1, DOT2) || line.isOperator(at + 1, OPEN2) || line.isOperator(at + 1, OPEN_SQUARE2);
    if (!isAttribute && !isPart) names2.push(text);
  }
  return names2;
}
function baseNames(line, open, colon) {
  return open >= colon ? [] : listedNames(line, open + 1, line.closing(open, colon));
}
function listedNames(line, start, end) {
  const names2 = [];
  for (let at = start; at < end; ) {
    const { name, end: last } = dottedName(line, at, end);
    const isGeneric2 = line.isOperator(last, OPEN_SQUARE2) && /(?:^|\.)(?:Generic|Protocol)$/.test(name);
    const behind2 = isGeneric2 ? line.closing(last, end) + 1 : last;
    if (name === "" || behind2 < end && !line.isOperator(behind2, COMMA3)) return void 0;
    names2.push(name);
    at = behind2 + 1;
  }
  return names2;
}
function isMatchHeader(line, colon) {
  if (colon !== line.length - 1 || colon < 2) return false;
  const byte = line.operators[1];
  return line.isName(1) || byte === 0 || isOpening(byte) || byte === MINUS;
}
function wordIn(line, start, end, word) {
  let at = start;
  while (at < end && !(line.isName(at) && line.text(at) === word)) at++;
  return at;
}
function deferred(isAsync, yields) {
  if (isAsync) return yields ? "async generator" : "coroutine";
  return yields ? "generator" : void 0;
}
var endsCertainty = /* @__PURE__ */ new Set([
  ...["return", "raise", "if", "for", "while", "with", "try", "match", "async", "await", "yield", "assert"]
]);
var loading = /* @__PURE__ */ new Set([
  ...["import", "from", "load", "run", "search-path"]
]);
var anyHandler = {
  ...{ catchesImportError: false, catchesMissingMetadata: false, catches: void 0, name: void 0 },
  body: []
};

// src/python/outline/pattern-rules.ts
var OPEN3 = 40;
var COMMA4 = 44;
var DOT3 = 46;
var EQUALS3 = 61;
var BAR = 124;
var LONGEST2 = 500;
function isCapture(line) {
  const end = colonOf(line, 0);
  let [first, last] = [1, end - 1];
  while (first < last && line.operators[first] === OPEN3 && line.closing(first, end) === last) {
    first++;
    last--;
  }
  return first === last && line.isName(first) && !isKeyword(line, first);
}
function patternFault(line) {
  const colon = colonOf(line, 0);
  if (colon >= line.length || colon > LONGEST2) return void 0;
  for (let at = 1; at < colon; ) {
    const { end, bars } = itemFrom(line, at, colon);
    const fault2 = alternativesFault(line, at, bars, end);
    if (fault2 !== void 0) return fault2;
    if (line.operators[end] !== COMMA4) return void 0;
    at = end + 1;
  }
  return void 0;
}
function itemFrom(line, start, colon) {
  const bars = [];
  let end = start;
  for (; end < colon && line.operators[end] !== COMMA4; end++) {
    if (isOpening(line.operators[end])) end = line.closing(end, colon);
    else if (line.operators[end] === BAR) bars.push(end);
    else if (line.isName(end) && /^(?:as|if)$/.test(line.text(end))) break;
  }
  return { end, bars };
}
function alternativesFault(line, start, bars, end) {
  let names2;
  let from = start;
  for (const to of [...bars, end]) {
    const isOne = to === from + 1 && line.isName(from) && !isKeyword(line, from);
    if (isOne && to !== end)
      return `\`${line.text(from)}\` matches everything: no pattern behind it is reached`;
    const found = boundNames(line, from, to);
    if (found === void 0) return void 0;
    if (typeof found === "string") return `a pattern binds \`${found}\` twice`;
    const isSame = names2 === void 0 || names2.size === found.size && [...found].every((one) => names2?.has(one));
    if (!isSame) return "the alternatives of a pattern bind different names";
    names2 = found;
    from = to + 1;
  }
  return void 0;
}
function boundNames(line, start, end) {
  const names2 = /* @__PURE__ */ new Set();
  for (let at = start; at < end; at++) {
    if (line.operators[at] === BAR || line.kinds[at] === Token.stringStart) return void 0;
    if (!line.isName(at) || isKeyword(line, at)) continue;
    const after = at + 1 < end ? line.operators[at + 1] : 0;
    if (after === DOT3 || after === OPEN3 || after === EQUALS3 || line.operators[at - 1] === DOT3) continue;
    const name = line.text(at);
    if (name === "_") continue;
    if (names2.has(name)) return name;
    names2.add(name);
  }
  return names2;
}

// src/python/outline/block-context.ts
var SPACE = 32;
var TAB = 9;
var FORM_FEED = 12;
var COLON3 = 58;
var DEEPEST2 = 100;
var isFunction = (kind) => kind === "function" || kind === "coroutine";
var continues = /* @__PURE__ */ new Map([
  ["elif", ["if"]],
  ["else", ["if", "loop", "handler", "last handler"]],
  ["except", ["try", "handler"]],
  ["finally", ["try", "handler", "last handler", "else of try"]]
]);
var BlockContext = class {
  /** The header lines of functions with a `yield` of their own. */
  generators = /* @__PURE__ */ new Set();
  /** \u2026 and those that return a value. */
  #returning = /* @__PURE__ */ new Set();
  #line;
  #report;
  #hasTabs;
  #blocks = [
    { column: 0, narrow: 0, kind: "module", line: 1, start: 0, before: "other", beforeLine: 1 }
  ];
  /** The header that a block must follow. */
  #header;
  /** The indentation is wrong: nothing is known any longer. */
  #isLost = false;
  constructor(line, report) {
    this.#line = line;
    this.#report = report;
    this.#hasTabs = line.bytes.includes(TAB);
  }
  get isLost() {
    return this.#isLost;
  }
  /** Functions around the current line. */
  get functions() {
    return this.#blocks.filter(({ kind }) => isFunction(kind)).length;
  }
  get isTop() {
    return this.#blocks.length === 1;
  }
  /** Finds the block of the current line. @param word its first word, or `@` */
  enter(word) {
    if (this.#isLost) return;
    const number = this.#line.lines[0];
    const column = this.#line.indent;
    const narrow = this.#hasTabs ? this.#narrow() : column;
    if (narrow === void 0) this.#isLost = true;
    else if (!this.#place(column, narrow, number)) this.#isLost = true;
    else this.#clause(word, number);
  }
  /** The current line ends with the colon of a header. */
  opens(kind) {
    this.#header = { kind, line: this.#line.lines[0], start: this.#line.starts[0] };
  }
  /** The file ends. */
  end() {
    if (this.#isLost) return;
    if (this.#header !== void 0) this.#noBlock(this.#header.line);
    while (this.#blocks.length > 0) this.#leave();
  }
  /** What a statement of the current line is in: the loop or function whose `break` or `return` it is. */
  around(isOf, inner) {
    if (isOf(inner)) return inner;
    for (let at = this.#blocks.length - 1; at > 0; at--) {
      const { kind } = this.#blocks[at];
      if (isOf(kind)) return kind;
    }
    return "module";
  }
  /** The byte at which the function or class around the current line begins; undefined in none. */
  get scopeStart() {
    return this.#blocks.findLast(({ kind }) => kind === "class" || isFunction(kind))?.start;
  }
  /** A `yield` of the current line, or a `return` with a value, belongs to the innermost function. @returns whether it has both */
  leaves(word, inner) {
    const line = isFunction(inner) ? this.#line.lines[0] : this.#blocks.findLast(({ kind }) => isFunction(kind))?.line;
    if (line === void 0) return false;
    (word === "yield" ? this.generators : this.#returning).add(line);
    return this.generators.has(line) && this.#returning.has(line);
  }
  /** The columns before the line where a tab is one; undefined where a line does not begin before it. */
  #narrow() {
    const { bytes, starts } = this.#line;
    let narrow = 0;
    let at = starts[0] - 1;
    for (; at >= 0; at--) {
      const byte = bytes[at];
      if (byte === SPACE || byte === TAB) narrow++;
      else if (byte !== FORM_FEED) break;
      else return void 0;
    }
    return beginsLine(bytes, at + 1) ? narrow : void 0;
  }
  /** @returns false where Python rejects the indentation */
  #place(column, narrow, number) {
    const header = this.#header;
    this.#header = void 0;
    const top = this.#blocks.at(-1);
    if (column > top.column) {
      if (header === void 0)
        return this.#wrong(number, "this line is indented, and nothing before it opens a block");
      if (narrow <= top.narrow) return this.#mixed(number);
      if (this.#blocks.length >= DEEPEST2)
        return this.#wrong(number, "more than 100 blocks are inside each other");
      this.#blocks.push({ column, narrow, ...header, before: "other", beforeLine: number });
      return true;
    }
    if (header !== void 0) return this.#noBlock(header.line);
    while (column < this.#blocks.at(-1).column) this.#leave();
    const own = this.#blocks.at(-1);
    if (own.column !== column) return this.#wrong(number, "this line is indented like no block around it");
    return own.narrow === narrow || this.#mixed(number);
  }
  #leave() {
    this.#unfinished(this.#blocks.pop());
  }
  #noBlock(line) {
    return this.#wrong(line, "nothing is indented below this line");
  }
  #mixed(line) {
    return this.#wrong(
      line,
      "tabs and spaces are mixed, so that the indentation depends on the width of a tab"
    );
  }
  #wrong(line, message) {
    this.#report(line, message);
    return false;
  }
  /** What the line continues, or whether what is before it lacks its end. */
  #clause(word, number) {
    const block = this.#blocks.at(-1);
    const allowed = continues.get(word);
    if (block.before === "last handler" && word === "except")
      this.#report(number, "an `except:` without a class must be the last");
    else if (allowed !== void 0 && !allowed.includes(block.before))
      this.#report(number, `\`${word}\` continues no statement`);
    else if (allowed === void 0 && !(block.before === "decorator" && /^(?:def|class|async|@)$/.test(word)))
      this.#unfinished(block);
    if (block.before === "capture" && word === "case")
      this.#report(block.beforeLine, "this pattern matches everything: no `case` behind it is reached");
    block.before = this.#afterwards(word, block.before);
    if (allowed === void 0) block.beforeLine = number;
  }
  #afterwards(word, before2) {
    switch (word) {
      case "if":
      case "elif":
        return "if";
      case "for":
      case "while":
      case "async":
        return "loop";
      case "try":
      case "match":
        return word;
      case "case":
        return this.#case();
      case "except":
        return this.#line.isOperator(1, COLON3) ? "last handler" : "handler";
      case "else":
        return before2 === "handler" || before2 === "last handler" ? "else of try" : "other";
      case "@":
        return "decorator";
      default:
        return "other";
    }
  }
  /** Of a `match`, or something else that is called `case`. */
  #case() {
    if (this.#blocks.at(-2)?.before !== "match") return "other";
    const fault2 = patternFault(this.#line);
    if (fault2 !== void 0) this.#report(this.#line.lines[0], fault2);
    return isCapture(this.#line) ? "capture" : "other";
  }
  #unfinished({ before: before2, beforeLine }) {
    if (before2 === "try") this.#report(beforeLine, "`try` has neither `except` nor `finally`");
    if (before2 === "decorator") this.#report(beforeLine, "a decorator stands before no `def` or `class`");
  }
};
function isHeaderWord(line, at) {
  return line.isName(at) && headers.has(at === 0 ? line.word : line.text(at)) && isKeyword(line, at);
}
var headers = /* @__PURE__ */ new Set([
  ...["def", "class", "if", "elif", "else", "try", "except", "finally", "for", "while", "with"]
]);

// src/python/outline/comprehension-rules.ts
var OPEN4 = 40;
var DOT4 = 46;
var OPEN_SQUARE3 = 91;
var FARTHEST = 500;
function bracketsAround(line, at) {
  const opens = [];
  if (at > FARTHEST) return void 0;
  for (let index = at - 1, depth = 0; index >= 0; index--) {
    const byte = line.operators[index];
    if (isClosing(byte)) depth++;
    else if (isOpening(byte) && depth-- === 0) {
      opens.push(index);
      depth = 0;
    } else if (isWordAt(line, index, words.lambda) || line.kinds[index] === Token.stringStart)
      return void 0;
  }
  return opens;
}
function comprehensionOf(line, open, at) {
  const close = line.closing(open, line.length);
  if (close - open > FARTHEST) return void 0;
  let part = "element";
  let own;
  let isTarget = false;
  const names2 = [];
  let hasFor = false;
  for (let index = open + 1; index < close; index++) {
    if (index >= at) own ??= part;
    if (isOpening(line.operators[index])) {
      const end = line.closing(index, close);
      if (at > index && at <= end) own ??= part;
      if (!isTarget) index = end;
      continue;
    }
    if (line.kinds[index] !== Token.name) continue;
    const word = keywordAt(line, index);
    if (word === Keyword.for) {
      hasFor = isTarget = true;
      part = "other";
    } else if (word === Keyword.in && isTarget) {
      isTarget = false;
      part = "iterable";
    } else if (word === Keyword.if && hasFor) part = "other";
    else if (isTarget && isWhole(line, index)) names2.push(line.text(index));
  }
  return hasFor ? { part: own ?? part, names: names2 } : void 0;
}
function isWhole(line, at) {
  const [before2, after] = [line.operators[at - 1], line.operators[at + 1]];
  return before2 !== DOT4 && before2 !== OPEN_SQUARE3 && after !== DOT4 && after !== OPEN_SQUARE3 && after !== OPEN4;
}
function walrusFault(line, at) {
  if (at === 1) return "`:=` needs brackets around it here";
  const name = line.text(at - 1);
  for (const open of bracketsAround(line, at) ?? []) {
    const { part, names: names2 } = comprehensionOf(line, open, at) ?? {};
    if (part === "iterable") return "`:=` in the items that a comprehension goes through";
    if (names2?.includes(name)) return `\`:=\` binds the variable \`${name}\` of a comprehension`;
  }
  return void 0;
}
function yieldsElement(line, at) {
  let found = false;
  for (let index = at - 1, depth = 0; index >= Math.max(0, at - FARTHEST); index--) {
    const byte = line.operators[index];
    if (isClosing(byte)) depth++;
    else if (isOpening(byte)) {
      if (depth-- === 0) return found;
    } else if (isWordAt(line, index, words.yield)) found = true;
    else if (isWordAt(line, index, words.lambda)) return false;
  }
  return false;
}
function aroundAsyncFor(line, at) {
  if (line.length > FARTHEST) return void 0;
  const [own, ...others] = bracketsAround(line, at) ?? [];
  if (own === void 0 || line.operators[own] === OPEN4) return void 0;
  for (let index = 0; index < line.length; index++) {
    if (isWordAt(line, index, words.lambda) || isWordAt(line, index, words.await)) return void 0;
    if (index !== at && isWordAt(line, index - 1, words.async) && isWordAt(line, index, words.for))
      return void 0;
  }
  const around = others.map((open) => comprehensionOf(line, open, own)?.part).find((part) => part !== void 0);
  if (around === void 0) return "function";
  return around === "element" ? "comprehension" : void 0;
}

// src/python/outline/number-rules.ts
var DOT5 = 46;
var VALID = /^(?:0[xX](?:_?[\da-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|\d(?:_?\d)*(?:[eE](?:\d(?:_?\d)*)?)?[jJ]?)(?:and|else|for|if|in|is|or|not)?$/;
function numberFault(text) {
  const shown2 = `\`${text.slice(0, 20)}\``;
  if (/^(?:\d+|0[xX][\da-fA-F]+)[lL]$/.test(text)) return `${shown2}: numbers have no \`L\``;
  return VALID.test(text) ? void 0 : `${shown2} is not a number`;
}
function hasTwoPoints({ kinds, operators, starts, ends }, at) {
  return at > 2 && operators[at - 1] === DOT5 && operators[at - 3] === DOT5 && kinds[at - 2] === Token.number && starts[at - 2] === ends[at - 3] && starts[at - 1] === ends[at - 2] && starts[at] === ends[at - 1];
}

// src/python/outline/parameter-rules.ts
var COMMA5 = 44;
var EQUALS4 = 61;
var STAR2 = 42;
var SLASH2 = 47;
var OPEN5 = 40;
var COLON4 = 58;
var LONGEST_LAMBDA = 500;
function parameterFault(line, open, close, use) {
  for (let at = open; at < close; at++) if (line.kinds[at] === Token.stringStart) return void 0;
  const seen = /* @__PURE__ */ new Set();
  let kind = "positional";
  let [hasDefault, hasSlash, isBare] = [false, false, false];
  for (let at = open + 1; at < close; ) {
    const end = endOf(line, at, close);
    const stars = line.operators[at] === STAR2 ? line.operators[at + 1] === STAR2 ? 2 : 1 : 0;
    const nameAt = at + stars;
    if (kind === "last") return "nothing can follow `**` in parameters";
    if (line.operators[at] === OPEN5) return "a parameter cannot be a tuple";
    if (isBare && stars === 2) return "names must follow a lone `*`";
    isBare = false;
    if (line.operators[at] === SLASH2) {
      if (hasSlash || kind !== "positional" || at === open + 1) return "`/` in the wrong place";
      hasSlash = true;
      use(8, "positional-only parameters");
    } else if (stars === 1) {
      if (kind === "keyword") return "`*` is there twice";
      kind = "keyword";
      isBare = nameAt >= end;
      if (!isBare && line.operators[nameAt + 1] === 58 && line.operators[nameAt + 2] === STAR2)
        use(11, "`*` in an annotation (PEP 646)");
    } else if (stars === 2) kind = "last";
    if (line.isName(nameAt) && nameAt < end) {
      const name = line.text(nameAt);
      if (isKeyword(line, nameAt)) return `\`${name}\` is a keyword`;
      if (seen.has(name)) return `two parameters are called \`${name}\``;
      seen.add(name);
      const isOptional = hasEquals(line, nameAt, end);
      if (stars === 0 && kind === "positional" && hasDefault && !isOptional)
        return `the parameter \`${name}\` without a default follows one with a default`;
      if (stars > 0 && isOptional) return `\`${name}\` takes several arguments, and has no default`;
      hasDefault ||= isOptional && stars === 0;
    }
    at = end + 1;
  }
  return isBare ? "names must follow a lone `*`" : void 0;
}
function lambdaFault(line, at, end, use) {
  let lambdas = 0;
  const last = Math.min(end, at + LONGEST_LAMBDA);
  for (let colon = at; colon < last; colon++) {
    const byte = line.operators[colon];
    if (isOpening(byte)) colon = line.closing(colon, end);
    else if (byte === COLON4 && --lambdas === 0) return parameterFault(line, at, colon, use);
    else if (isWordAt(line, colon, words.lambda)) lambdas++;
  }
  return void 0;
}
function endOf(line, start, close) {
  for (let at = start; at < close; at++) {
    const byte = line.operators[at];
    if (isOpening(byte)) at = line.closing(at, close);
    else if (byte === COMMA5) return at;
    else if (line.isName(at) && line.text(at) === "lambda") return afterLambda(line, at, close);
  }
  return close;
}
function afterLambda(line, start, close) {
  let lambdas = 0;
  for (let at = start; at < close; at++) {
    const byte = line.operators[at];
    if (isOpening(byte)) at = line.closing(at, close);
    else if (byte === 58) lambdas--;
    else if (byte === COMMA5 && lambdas === 0) return at;
    else if (line.isName(at) && line.text(at) === "lambda") lambdas++;
  }
  return close;
}
function hasEquals(line, start, end) {
  for (let at = start; at < end; at++) {
    const byte = line.operators[at];
    if (isOpening(byte)) at = line.closing(at, end);
    else if (byte === EQUALS4) return true;
  }
  return false;
}

// src/python/outline/scope-rules.ts
var OPEN6 = 40;
var OPEN_SQUARE4 = 91;
var COMMA6 = 44;
var COLON5 = 58;
var SEMICOLON = 59;
var DOT6 = 46;
var EQUALS5 = 61;
var STAR3 = 42;
var MOST_AGAIN = 1024 * 1024;
var skipped = /* @__PURE__ */ new Set([
  ...["def", "class", "async", "import", "from", "global", "nonlocal", "lazy"],
  ...["match", "case", "type", "print", "exec"]
]);
var ScopeRules = class {
  #read = 0;
  /**
   * Why Python rejects the declaration of names.
   * @param source the function, class or module up to the declaration
   * @param hasHeader whether it begins with a header, as all but a module do
   * @param word `global` or `nonlocal`
   */
  declarationFault(source, hasHeader, names2, word) {
    const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
    const wanted = /* @__PURE__ */ new Set();
    for (const name of names2) {
      this.#read += bytes.length;
      if (this.#read > MOST_AGAIN) return void 0;
      if (bytes.includes(name)) wanted.add(name);
    }
    if (wanted.size === 0) return void 0;
    const line = new LineReader(bytes);
    let [isHeader, nested] = [hasHeader, Infinity];
    while (line.next()) {
      const start = line.word === "async" ? 1 : 0;
      if (isHeader && isWordAt(line, start, words.def)) {
        const parameter = parametersOf(line, start + 2).find((name) => wanted.has(name));
        if (parameter !== void 0) return `the parameter \`${parameter}\` cannot be \`${word}\``;
      } else if (line.indent <= nested) {
        const isScope2 = line.word === "class" || isWordAt(line, start, words.def);
        nested = isScope2 && !isHeader ? line.indent : Infinity;
        const used = usedOf(line, wanted);
        if (used !== void 0) return `\`${used}\` is used before it is declared \`${word}\``;
      }
      isHeader = false;
    }
    return void 0;
  }
};
function parametersOf(line, at) {
  const open = line.isOperator(at, OPEN_SQUARE4) ? line.closing(at, line.length) + 1 : at;
  if (!line.isOperator(open, OPEN6)) return [];
  const close = line.closing(open, line.length);
  const names2 = [];
  let isName = true;
  for (let index = open + 1; index < close && !isWordAt(line, index, words.lambda); index++) {
    const byte = line.operators[index];
    if (isOpening(byte)) index = line.closing(index, close);
    else if (byte === COMMA6) isName = true;
    else if (byte === COLON5 || byte === EQUALS5) isName = false;
    else if (byte !== STAR3 && isName && line.isName(index)) names2.push(line.text(index));
  }
  return names2;
}
function usedOf(line, wanted) {
  if (skipped.has(line.word)) return void 0;
  for (let at = 0; at < line.length; at++)
    if (isWordAt(line, at, words.lambda) || at > 0 && isWordAt(line, at, words.for)) return void 0;
  const colon = colonOf(line, 0);
  const end = colon < line.length && !isHeaderWord(line, 0) ? 1 : colon;
  let [depth, strings] = [0, 0];
  for (let at = 0; at < end && line.operators[at] !== SEMICOLON; at++) {
    const kind = line.kinds[at];
    const byte = line.operators[at];
    if (kind === Token.stringStart) strings++;
    else if (kind === Token.stringEnd) strings--;
    else if (isOpening(byte)) depth++;
    else if (isClosing(byte)) depth--;
    else if (kind === Token.name && strings === 0 && wanted.has(line.text(at))) {
      const isAttribute = at > 0 && line.operators[at - 1] === DOT6;
      const isArgument = depth > 0 && line.operators[at + 1] === EQUALS5;
      if (!isAttribute && !isArgument) return line.text(at);
    }
  }
  return void 0;
}

// src/python/outline/target-rules.ts
var OPEN7 = 40;
var OPEN_SQUARE5 = 91;
var OPEN_CURLY2 = 123;
var DOT7 = 46;
var COMMA7 = 44;
var STAR4 = 42;
var DEEPEST3 = 20;
var DEBUG = "__debug__";
function wrongAssignment(line, start, end) {
  const last = end - 1;
  const length = last < start ? 0 : line.ends[last] - line.starts[last];
  if (length === DEBUG.length && line.isName(last) && line.text(last) === DEBUG) return `\`${DEBUG}\``;
  return line.operators[start] === STAR4 && !hasComma(line, start, end) ? "`*` that is in no list or tuple" : wrongTarget(line, start, end);
}
function hasComma(line, start, end) {
  for (let at = start; at < end; at++) {
    if (isOpening(line.operators[at])) at = line.closing(at, end);
    else if (line.operators[at] === COMMA7) return true;
  }
  return false;
}
function wrongTarget(line, start, end, depth = 0) {
  if (depth > DEEPEST3) return void 0;
  for (let at = start; at < end; ) {
    let last = at;
    for (; last < end && line.operators[last] !== COMMA7; last++)
      if (isOpening(line.operators[last])) last = line.closing(last, end);
    const wrong = wrongPart(line, line.operators[at] === STAR4 ? at + 1 : at, Math.min(last, end), depth);
    if (wrong !== void 0) return wrong;
    at = last + 1;
  }
  return void 0;
}
function wrongPart(line, start, end, depth) {
  if (start >= end) return void 0;
  const kind = line.kinds[start];
  const byte = line.operators[start];
  let at = start + 1;
  if (byte === OPEN7 || byte === OPEN_SQUARE5) {
    at = line.closing(start, end) + 1;
    if (at >= end) return wrongTarget(line, start + 1, end - 1, depth + 1);
  } else if (byte === OPEN_CURLY2 || kind === Token.number || kind === Token.string || kind === Token.stringStart) {
    const close = byte === OPEN_CURLY2 ? line.closing(start, end) + 1 : at;
    return close >= end && kind !== Token.stringStart ? "a value" : void 0;
  } else if (kind !== Token.name) return "an expression";
  else if (isKeyword(line, start)) return at >= end ? `\`${line.text(start)}\`` : "an expression";
  let isCall = false;
  while (at < end) {
    const next = line.operators[at];
    isCall = next === OPEN7;
    if (next === OPEN7 || next === OPEN_SQUARE5) at = line.closing(at, end) + 1;
    else if (next === DOT7) at += 2;
    else return next === 0 && !isKeyword(line, at) ? void 0 : "an expression";
  }
  return isCall ? "a call" : void 0;
}

// src/python/outline/statement-rules.ts
var COLON6 = 58;
var SEMICOLON2 = 59;
var OPEN8 = 40;
var OPEN_SQUARE6 = 91;
var EQUALS6 = 61;
var STAR5 = 42;
var COMMA8 = 44;
var AT = 64;
var MINUS2 = 45;
var GREATER2 = 62;
var features = /* @__PURE__ */ new Set([
  ...["nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function"],
  ...["unicode_literals", "barry_as_FLUFL", "generator_stop", "annotations"]
]);
var isLoopOrScope = (kind) => kind !== "plain";
var isScopeOrStar = (kind) => kind !== "plain" && kind !== "loop";
var isScope = (kind) => kind === "function" || kind === "coroutine" || kind === "class";
var StatementRules = class {
  #line;
  #context;
  #report;
  #use;
  #scopes = new ScopeRules();
  #seen = { suspends: false, hasSeveral: false };
  /** Nothing but strings and imports from `__future__` so far. */
  #isBeginning = true;
  /** Its docstring. */
  #hasText = false;
  constructor(line, context, report, use) {
    this.#line = line;
    this.#context = context;
    this.#report = report;
    this.#use = use;
  }
  /** Checks the current line. */
  line(seen) {
    this.#seen = seen;
    const line = this.#line;
    const isDecorator = line.isOperator(0, AT);
    const isHeader = isHeaderWord(line, 0);
    const isAsync = line.word === "async" && isHeaderWord(line, 1);
    const word = isDecorator ? "@" : line.word;
    this.#context.enter(word);
    if (isDecorator) this.#decorator();
    if (isHeader) this.#header(word, 0);
    else if (isAsync) this.#header(line.text(1), 1);
    else {
      this.#future(word);
      this.#statements(0, "plain");
      this.#suspensions(0, "plain");
      if (line.isOperator(line.length - 1, COLON6)) this.#softHeader(word);
    }
  }
  #fault(message) {
    if (!this.#context.isLost) this.#report(this.#line.lines[0], message);
  }
  #told(message) {
    if (message !== void 0) this.#fault(message);
  }
  /** `[(yield x) for x in y]`, and `[x async for x in y]`, which belongs to an `async def`. @param at the first `for` */
  #comprehension(at, inner) {
    if (yieldsElement(this.#line, at)) this.#fault("`yield` in a comprehension");
    if (!isWordAt(this.#line, at - 1, words.async)) return;
    const around = aroundAsyncFor(this.#line, at);
    const isInCoroutine = this.#context.around(isScope, inner) === "coroutine";
    if (around === "function" && !isInCoroutine) this.#fault("`async for` outside an `async def`");
    else if (around === "comprehension" && isInCoroutine)
      this.#use(11, "`async for` in a comprehension that is in another", this.#line.lines[0]);
  }
  /** @param start of its word: 1 behind `async` */
  #header(word, start) {
    const line = this.#line;
    this.#isBeginning = false;
    const isDefinition = word === "def" || word === "class";
    if (isDefinition && (!line.isName(start + 1) || isKeyword(line, start + 1))) {
      this.#fault(`\`${word}\` needs a name`);
      return;
    }
    const colon = colonOf(line, start);
    if (colon >= line.length) {
      if (line.bracketFault === void 0 && line.openString === void 0)
        this.#fault(`the \`${word}\` statement has no \`:\``);
      return;
    }
    if (/^(?:else|try|finally)$/.test(word) && colon !== start + 1)
      this.#fault(`a colon must follow \`${word}\``);
    if (isDefinition) this.#definition(word, start);
    if (word === "for") this.#starredItems(start, colon);
    if (start === 1 && word !== "def" && this.#context.around(isScope, "plain") !== "coroutine")
      this.#fault(`\`async ${word}\` outside an \`async def\``);
    const kind = kindOf(line, word, start);
    if (colon === line.length - 1) this.#context.opens(kind);
    else {
      if (isHeaderWord(line, colon + 1) || isWordAt(line, colon + 1, words.async))
        this.#fault("a statement with a block cannot be behind a colon");
      this.#statements(colon + 1, kind);
    }
    if (!isDefinition) this.#suspensions(0, "plain");
    else if (colon < line.length - 1) this.#suspensions(colon + 1, kind);
  }
  /** The parameters, and type parameters (PEP 695, 696). */
  #definition(word, start) {
    const line = this.#line;
    let open = start + 2;
    if (line.isOperator(open, OPEN_SQUARE6)) {
      const close2 = line.closing(open, line.length);
      this.#use(12, "type parameters (PEP 695)", line.lines[0]);
      for (let at = open; at < close2; at++)
        if (line.operators[at] === EQUALS6)
          this.#use(13, "defaults of type parameters (PEP 696)", line.lines[at]);
      open = close2 + 1;
    }
    if (word !== "def") return;
    if (!line.isOperator(open, OPEN8)) {
      this.#fault("the name of a `def` needs brackets behind it");
      return;
    }
    const first = line.lines[0];
    const close = line.closing(open, line.length);
    this.#told(
      parameterFault(line, open, close, (minor, what) => {
        this.#use(minor, what, first);
      })
    );
    const isArrow = line.isOperator(close + 1, MINUS2) && line.isOperator(close + 2, GREATER2) && line.ends[close + 1] === line.starts[close + 2];
    if (close < line.length - 1 && !isArrow && !line.isOperator(close + 1, COLON6))
      this.#fault("`:` or `->` must follow the parameters");
  }
  /** `for x in *a, b:` */
  #starredItems(start, colon) {
    const line = this.#line;
    for (let at = start + 1; at < colon; at++) {
      if (isWordAt(line, at, words.in) && line.operators[at + 1] === STAR5)
        this.#use(9, "`*` in the items of `for`", line.lines[0]);
    }
  }
  /** A line that ends with a colon, as those of `match` and `case` do. */
  #softHeader(word) {
    const line = this.#line;
    if (word === "match" && isMatchHeader(line, line.length - 1))
      this.#use(10, "the `match` statement", line.lines[0]);
    this.#context.opens("plain");
  }
  /** Until Python 3.8 a decorator is a dotted name, or a call of one (PEP 614). */
  #decorator() {
    const line = this.#line;
    const { name, end } = dottedName(line, 1, line.length);
    const behind2 = line.isOperator(end, OPEN8) ? line.closing(end, line.length) + 1 : end;
    if (name === "" || behind2 < line.length)
      this.#use(9, "a decorator that is not a name or a call (PEP 614)", line.lines[0]);
  }
  #future(word) {
    const line = this.#line;
    const isFuture = word === "from" && line.isName(1) && line.text(1) === "__future__";
    if (!isFuture) {
      const isText = line.length > 0 && line.kinds[0] === Token.string;
      if (!isText || this.#hasText) this.#isBeginning = false;
      this.#hasText = true;
      return;
    }
    if (!this.#isBeginning || !this.#context.isTop) {
      this.#fault("`from __future__ import` is not at the beginning of the file");
      return;
    }
    for (let at = 3; at < line.length && !line.isOperator(at, SEMICOLON2); at++) {
      if (line.isOperator(at, STAR5)) this.#fault("`__future__` has no `*`");
      if (!line.isName(at)) continue;
      const feature = line.text(at);
      if (isKeyword(line, at)) at++;
      else if (!features.has(feature)) this.#fault(`\`__future__\` has no \`${feature}\``);
    }
  }
  /** The statements of a line from the token `start`, separated by `;`. @param inner what they are in, besides blocks */
  #statements(start, inner) {
    const line = this.#line;
    if (this.#context.isLost) return;
    for (let at = start; at < line.length; at++) {
      if (line.isName(at) && isKeyword(line, at))
        this.#statement(at === 0 ? line.word : line.text(at), at, inner);
      if (!this.#seen.hasSeveral) return;
      while (at < line.length && !line.isOperator(at, SEMICOLON2)) at++;
    }
  }
  #statement(word, at, inner) {
    const context = this.#context;
    switch (word) {
      case "return": {
        const around = context.around(isScopeOrStar, inner);
        if (around === "except*") this.#fault("`return` in `except*`");
        else if (!isFunction(around)) this.#fault("`return` outside a function");
        else if (around === "coroutine" && at + 1 < this.#line.length && !this.#line.isOperator(at + 1, SEMICOLON2))
          this.#leaves("return", around, inner);
        return;
      }
      case "break":
      case "continue": {
        const around = context.around(isLoopOrScope, inner);
        if (around === "except*") this.#fault(`\`${word}\` in \`except*\``);
        else if (around !== "loop") this.#fault(`\`${word}\` outside a loop`);
        return;
      }
      case "nonlocal":
        if (!isFunction(context.around(isFunction, inner))) this.#fault("`nonlocal` outside a function");
        else if (isFunction(context.around(isScope, inner)) && context.functions + (isFunction(inner) ? 1 : 0) < 2 && this.#line.text(at + 1) !== "__class__")
          this.#fault("`nonlocal` in a function that is in no other: nothing binds the name");
        this.#declaration(word, at, inner);
        return;
      case "global":
        this.#declaration(word, at, inner);
        return;
      case "del":
        this.#del(at);
        return;
      case "from":
      case "import":
        this.#import(word, at, inner);
    }
  }
  /** `global a, b` */
  #declaration(word, at, inner) {
    const line = this.#line;
    const names2 = [];
    for (let name = at + 1; name < line.length && !line.isOperator(name, SEMICOLON2); name++)
      if (line.isName(name)) names2.push(line.text(name));
    const start = isScope(inner) ? line.starts[0] : this.#context.scopeStart;
    const source = line.bytes.subarray(start ?? 0, line.starts[at]);
    this.#told(this.#scopes.declarationFault(source, start !== void 0, names2, word));
  }
  /** `yield`, or `return` with a value, in a function. */
  #leaves(word, around, inner) {
    const hasBoth = this.#context.leaves(word, inner);
    if (hasBoth && around === "coroutine") this.#fault("an `async def` with `yield` cannot return a value");
  }
  #del(at) {
    const line = this.#line;
    let end = at + 1;
    while (end < line.length && !line.isOperator(end, SEMICOLON2)) end++;
    const wrong = wrongTarget(line, at + 1, end);
    if (wrong !== void 0) this.#fault(`\`del\` cannot delete ${wrong}`);
  }
  /** `import a.b as c, d` */
  #plainImport(start) {
    const line = this.#line;
    for (let at = start; at < line.length && !line.isOperator(at, SEMICOLON2); ) {
      let { end } = dottedName(line, at, line.length);
      const isKnown = end > at && !isKeyword(line, at);
      if (line.isName(end) && line.text(end) === "as") end += 2;
      const isWhole2 = end >= line.length || line.isOperator(end, COMMA8) || line.isOperator(end, SEMICOLON2);
      if (!isKnown || !isWhole2) {
        this.#fault("`import` takes names of modules, with commas between them");
        return;
      }
      at = line.isOperator(end, COMMA8) ? end + 1 : end;
    }
  }
  #import(word, at, inner) {
    const line = this.#line;
    const last = line.length - 1;
    if (word === "import") this.#plainImport(at + 1);
    if (line.isOperator(last, COMMA8))
      this.#fault("a comma ends the import: names over several lines need brackets");
    const isStar = word === "from" && line.isOperator(last, STAR5) && line.lines[at] === line.lines[last];
    if (isStar && isScope(this.#context.around(isScope, inner)))
      this.#fault("`import *` is allowed at the top of a module only");
  }
  /** `yield` and `await`, which belong to a function. */
  #suspensions(start, inner) {
    const line = this.#line;
    if (!this.#seen.suspends || this.#context.isLost) return;
    let what;
    let isFrom = false;
    for (let at = start; at < line.length; at++) {
      if (line.kinds[at] !== Token.name) continue;
      if (isWordAt(line, at, words.yield)) {
        what = "yield";
        isFrom ||= isWordAt(line, at + 1, words.from);
      } else if (isWordAt(line, at, words.await)) what ??= "await";
      else if (isWordAt(line, at, words.lambda)) return;
      else if (at > 0 && isWordAt(line, at, words.for)) {
        this.#comprehension(at, inner);
        return;
      }
    }
    if (what === void 0) return;
    const around = this.#context.around(isScope, inner);
    if (what === "yield" && isFunction(around)) {
      this.#leaves("yield", around, inner);
      if (isFrom && around === "coroutine") this.#fault("`yield from` in an `async def`");
    } else if (what === "yield") this.#fault("`yield` outside a function");
    else if (around !== "coroutine") this.#fault("`await` outside an `async def`");
  }
};
function kindOf(line, word, start) {
  switch (word) {
    case "def":
      return start === 1 ? "coroutine" : "function";
    case "class":
      return "class";
    case "for":
    case "while":
      return "loop";
    case "except":
      return line.isOperator(start + 1, STAR5) ? "except*" : "plain";
    default:
      return "plain";
  }
}

// src/python/outline/token-shapes.ts
var COMMA9 = 44;
var OPEN9 = 40;
var Brackets = class {
  #all = [];
  depth = 0;
  /** The innermost. */
  get top() {
    return this.depth === 0 ? void 0 : this.#all[this.depth - 1];
  }
  open() {
    const bracket = this.#all[this.depth++] ??= newBracket();
    bracket.lambdas = 0;
    bracket.hasComma = bracket.isGenerator = bracket.isTarget = bracket.hasFor = false;
    bracket.conditions = 0;
    bracket.names = void 0;
    return bracket;
  }
  close() {
    if (this.depth > 0) this.depth--;
  }
};
function newBracket() {
  return {
    ...{ isCall: false, isSubscript: false, after: "nothing", isParameters: false, hasComma: false },
    ...{ isGenerator: false, isTarget: false, lambdas: 0, names: void 0, conditions: 0, hasFor: false }
  };
}
function isString(kind) {
  return kind === Token.string || kind === Token.stringEnd;
}
function isFirstOf(before2) {
  return before2 === OPEN9 || before2 === COMMA9;
}
function endsOperand(line, at) {
  if (at < 0) return false;
  switch (line.kinds[at]) {
    case Token.name:
      return !isKeyword(line, at);
    case Token.number:
      return isDecimal(line, at);
    case Token.string:
    case Token.stringEnd:
      return true;
    case Token.operator:
      return isClosing(line.operators[at]);
    default:
      return false;
  }
}
function isDecimal(line, at) {
  for (let index = line.starts[at]; index < line.ends[at]; index++) {
    const byte = line.bytes[index];
    if (byte < 48 || byte > 57) return false;
  }
  return true;
}
var SHOWN = 30;
function shown(line, at) {
  const text = line.bytes.toString(
    "utf8",
    line.starts[at],
    Math.min(line.ends[at], line.starts[at] + SHOWN)
  );
  return text.replaceAll(/[`\r\n]/g, " ");
}

// src/python/outline/operand-rules.ts
var DOT8 = 46;
var STAR6 = 42;
var SLASH3 = 47;
var COLON7 = 58;
var CLOSING_CURLY = 125;
var needing = new Set(Array.from("+-%&|^<>=@~!*/", (one) => one.charCodeAt(0)));
var alone = /* @__PURE__ */ new Set([
  ...["False", "None", "True", "break", "continue", "pass", "raise", "return", "yield"],
  ...["else", "except", "finally", "lambda", "try", "async", "await"]
]);
function operandFault(line, at, isParameter) {
  const before2 = at - 1;
  if (before2 < 0) return void 0;
  const byte = line.operators[before2];
  const isOperator = line.kinds[before2] === Token.operator;
  const isMissing = isOperator ? needing.has(byte) && !((byte === STAR6 || byte === SLASH3) && mayStandAlone(line, before2, isParameter)) : line.kinds[before2] === Token.name && needsOperand(line, before2);
  if (isMissing) return `something is missing after \`${shown(line, before2)}\``;
  const isEmptyValue = isOperator && byte === COLON7 && line.operators[at] === CLOSING_CURLY;
  return isEmptyValue && at < line.length ? "something is missing after `:`" : void 0;
}
function mayStandAlone(line, at, isParameter) {
  return isParameter || line.operators[at] === STAR6 && isWordAt(line, at - 1, words.import);
}
function needsOperand(line, at) {
  const kind = keywordAt(line, at);
  if (kind <= Keyword.sign || kind === Keyword.lambda || kind === Keyword.suspending) return false;
  if (line.operators[at - 1] === DOT8 && at > 0) return false;
  const text = line.text(at);
  return text === "else" ? at > 0 && !isKeyword(line, at - 1) && !startsStatement(line, at) : !alone.has(text);
}
function startsStatement(line, at) {
  return at === 0 || line.operators[at - 1] === COLON7 || line.operators[at - 1] === 59;
}
function conditionFault(open, word) {
  if (word === Keyword.else) {
    if (open.conditions > 0) open.conditions--;
    return void 0;
  }
  if (word === Keyword.if) {
    if (!open.hasFor) open.conditions++;
    return void 0;
  }
  const fault2 = endOfConditions(open);
  open.hasFor = true;
  return fault2;
}
function endOfConditions(open) {
  if (open.conditions === 0) return void 0;
  open.conditions = 0;
  return "a condition has no `else`";
}

// src/python/outline/operator-rules.ts
var NOT2 = 33;
var EQUALS7 = 61;
var DOT9 = 46;
var notPython = new Set(Array.from("$?`\\", (character) => character.charCodeAt(0)));
var infix = new Set(Array.from("%&|^<>", (character) => character.charCodeAt(0)));
var limited = new Uint8Array(256);
for (const byte of [...notPython, ...infix, NOT2]) limited[byte] = 1;
function isLimited(byte) {
  return limited[byte] === 1;
}
function operatorFault({ operators, starts, ends, length }, at) {
  const byte = operators[at];
  const shown2 = `\`${String.fromCharCode(byte)}\``;
  if (notPython.has(byte)) return `${shown2} is not an operator`;
  if (byte === NOT2) {
    const isUnequal = at + 1 < length && operators[at + 1] === EQUALS7 && starts[at + 1] === ends[at];
    return isUnequal ? void 0 : `${shown2} is not an operator`;
  }
  const before2 = at > 0 && infix.has(byte) ? operators[at - 1] : 0;
  if (before2 === 0 || before2 === DOT9 || isClosing(before2) || starts[at] === ends[at - 1]) return void 0;
  return `something is missing before ${shown2}`;
}

// builtin:node:buffer
var builtin = () => process.getBuiltinModule("node:buffer");
function isUtf8(...given) {
  return builtin().isUtf8(...given);
}
function isAscii(...given) {
  return builtin().isAscii(...given);
}

// src/python/outline/text-rules.ts
var LETTER_B = 98;
var LETTER_R = 114;
var LONGEST_START = 200;
var notInNames = lazyPattern(String.raw`[^\p{XID_Continue}]`);
var visible = lazyPattern(String.raw`^[^\p{C}\p{Z}]$`);
var CUT_ESCAPE = /(?<!\\)(?:\\\\)*\\(x(?![\da-fA-F]{2})|u(?![\da-fA-F]{4})|U(?![\da-fA-F]{8})|N(?!\{))/;
var CUT_ESCAPE_OF_BYTES = /(?<!\\)(?:\\\\)*\\(x(?![\da-fA-F]{2}))/;
function isWide(bytes) {
  const start = bytes.toString("latin1", 0, LONGEST_START);
  return !isAscii(bytes) && isUtf8(bytes) && !/coding[:=](?![ \t]*utf)/i.test(start);
}
function characterFault(line, at) {
  const [start, end] = [line.starts[at], line.ends[at]];
  let index = start;
  while (index < end && line.bytes[index] < 128) index++;
  if (index === end) return void 0;
  const [character] = notInNames().exec(line.bytes.toString("utf8", start, end)) ?? [];
  if (character === void 0) return void 0;
  const code = `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  const shown2 = visible().test(character) ? `\`${character}\` (${code})` : code;
  return `${shown2} is not a character of Python code`;
}
function stringFault(line, at, isPlain) {
  const { bytes, starts, textStarts, textEnds, escaped } = line;
  const end = Math.min(starts[at] + 2, textStarts[at] - 1);
  if (!isPlain && isBytes(line, at) && !isAscii(bytes.subarray(textStarts[at], textEnds[at])))
    return "bytes hold a character beyond ASCII";
  if (escaped[at] !== true && end - starts[at] < 2) return void 0;
  const prefix = bytes.toString("latin1", starts[at], end).toLowerCase();
  if (prefix === "ur") return "the prefix `ur` of strings is one of Python 2";
  if (escaped[at] !== true || /^[bf]?r/.test(prefix)) return void 0;
  const text = bytes.toString("latin1", textStarts[at], textEnds[at]);
  const found = (prefix.startsWith("b") ? CUT_ESCAPE_OF_BYTES : CUT_ESCAPE).exec(text)?.[1];
  return found === void 0 ? void 0 : `\`\\${found}\` in a string begins an escape that is cut short`;
}
function isTemplate({ bytes, starts }, at) {
  const first = bytes[starts[at]] | 32;
  return first === 116 || first === 114 && (bytes[starts[at] + 1] | 32) === 116;
}
function isBytes({ bytes, starts }, at) {
  const [first, second] = [bytes[starts[at]] | 32, bytes[starts[at] + 1] | 32];
  return first === LETTER_B || first === LETTER_R && second === LETTER_B;
}

// src/python/outline/token-rules.ts
var EQUALS8 = 61;
var COMMA10 = 44;
var COLON8 = 58;
var SEMICOLON3 = 59;
var DOT10 = 46;
var STAR7 = 42;
var OPEN10 = 40;
var OPEN_SQUARE7 = 91;
var OPEN_CURLY3 = 123;
var NOT3 = 33;
var binary = new Set(
  Array.from("%/&|^<>=,;!", (character) => character.charCodeAt(0))
);
var soft = /* @__PURE__ */ new Set(["match", "case", "type", "lazy", "print", "exec", "_"]);
var withoutEquals = /* @__PURE__ */ new Set([
  "if",
  "elif",
  "while",
  "return",
  "assert",
  "del",
  "raise"
]);
var MOST_NAMES = 1e3;
var TokenRules = class {
  /** The last line has a `yield`, `await` or `async`, */
  suspends = false;
  /** \u2026 or several statements. */
  hasSeveral = false;
  #line;
  #report;
  #use;
  #watch;
  #brackets = new Brackets();
  /** Replacement fields of f-strings around the token. */
  #strings = 0;
  /** The file has characters beyond ASCII, in UTF-8. */
  #isWide;
  /** First token of the statement, and whether its colon, and a lambda, has been passed. */
  #start = 0;
  /** \u2026 and the first of the target that is read. */
  #target = 0;
  #hasColon = false;
  #hasLambda = false;
  /** Lambdas outside of brackets whose colon is still to come. */
  #lambdas = 0;
  /** The last keyword. */
  #keyword = -1;
  /** Conditions outside of brackets. */
  #outer = { conditions: 0, hasFor: false };
  /** The outer brackets hold parameters. */
  #isDefinition = false;
  constructor(line, report, use, watch) {
    this.#watch = watch;
    this.#line = line;
    this.#report = report;
    this.#use = use;
    this.#isWide = isWide(line.bytes);
  }
  /** Checks the current line. */
  line() {
    const line = this.#line;
    const { kinds, operators, length } = line;
    this.#brackets.depth = 0;
    this.#keyword = -1;
    this.#strings = 0;
    this.suspends = false;
    this.hasSeveral = false;
    this.#isDefinition = isWordAt(line, 0, words.def) || isWordAt(line, 1, words.def);
    this.#begin(0);
    let ends = false;
    for (let at = 0; at < length; at++) {
      switch (kinds[at]) {
        case Token.name:
          ends = this.#name(at, ends);
          break;
        case Token.operator:
          if (operators[at] >= COLON8 && operators[at] <= 62) this.#watch.operator(at);
          if (this.#strings > 0) break;
          this.#operator(at, ends);
          ends = isClosing(operators[at]);
          break;
        case Token.number:
          this.#watch.number(at);
          if (this.#strings > 0) break;
          if (ends) this.#missing(at);
          else if (operators[at - 1] === DOT10 && hasTwoPoints(line, at))
            this.#fault(at, "a number has one point at most");
          ends = isDecimal(line, at);
          if (!ends) (this.#brackets.top ?? this.#outer).conditions = 0;
          break;
        case Token.string:
          this.#watch.string(at);
          if (this.#strings > 0) break;
          this.#string(at);
          if (ends && !isString(kinds[at - 1])) this.#missing(at);
          else if (ends && isBytes(line, at) !== isBytes(line, at - 1))
            this.#fault(at, "a string and bytes cannot be joined");
          ends = true;
          break;
        case Token.stringMiddle:
          this.#field(at);
          break;
        case Token.stringStart:
          this.#watch.string(at);
          this.#field(at);
          if (this.#strings++ > 0) break;
          this.#template(at);
          if (ends && !isString(kinds[at - 1])) this.#missing(at);
          break;
        case Token.stringEnd:
          this.#watch.string(at);
          this.#strings--;
          ends = true;
          break;
        default:
      }
    }
    if (this.#brackets.depth === 0 && this.#strings === 0) this.#ended(length, void 0);
  }
  /** An expression ends before `at`. @param bracket the one that it is in */
  #ended(at, bracket) {
    const open = bracket ?? this.#outer;
    const isAfterOperator = at > 0 && this.#line.operators[at - 1] !== 0;
    if (!isAfterOperator && this.#keyword !== at - 1 && open.conditions === 0) return;
    const isParameter = bracket === void 0 ? this.#hasLambda : bracket.isParameters || bracket.lambdas > 0;
    const message = endOfConditions(open) ?? operandFault(this.#line, at, isParameter);
    if (message !== void 0) this.#fault(Math.min(at, this.#line.length - 1), message);
  }
  #begin(at) {
    this.#start = at;
    this.#target = at;
    this.#hasColon = false;
    this.#hasLambda = false;
    this.#lambdas = 0;
    this.#outer.conditions = 0;
    const line = this.#line;
    const byte = line.operators[at];
    if (byte === 0 || at >= line.length || !binary.has(byte)) return;
    this.#watch.operator(at);
    this.#fault(at, `no statement begins with \`${String.fromCharCode(byte)}\``);
  }
  #fault(at, message) {
    this.#report(this.#line.lines[at], message);
  }
  /** @param ends as in `line` @returns whether it ends an operand */
  #name(at, ends) {
    const line = this.#line;
    const word = keywordAt(line, at);
    if (word === Keyword.suspending) this.suspends = true;
    if (word === Keyword.sign) line.signs.push(line.starts[at]);
    if (this.#strings > 0) return false;
    if (word <= Keyword.sign) {
      const message = this.#isWide ? characterFault(line, at) : void 0;
      if (message !== void 0) this.#fault(at, message);
      if (ends) this.#missing(at);
      return true;
    }
    this.#keyword = at;
    if (word === Keyword.lambda) {
      this.#hasLambda = true;
      const bracket = this.#brackets.top;
      if (bracket === void 0) this.#lambdas++;
      else bracket.lambdas++;
      const message = lambdaFault(line, at, line.length, (minor, what) => {
        this.#use(minor, what, line.lines[at]);
      });
      if (message !== void 0) this.#fault(at, message);
    }
    if (word === Keyword.for) this.#comprehension(at);
    else if (word === Keyword.in) this.#ofTargets(false);
    if (word === Keyword.for || word === Keyword.if || word === Keyword.else) this.#condition(at, word);
    if (line.operators[at - 1] === DOT10 && at > 1 && endsOperand(line, at - 2) && line.kinds[at - 2] !== Token.number)
      this.#fault(at, `\`${line.text(at)}\` is a keyword`);
    return false;
  }
  /** An operand follows another one. */
  #missing(at) {
    const line = this.#line;
    if (line.isName(at - 1) && /^(?:print|exec)$/.test(line.text(at - 1)))
      this.#fault(at - 1, `\`${line.text(at - 1)}\` is a function in Python 3`);
    else if (!this.#isSoft(at - 1))
      this.#fault(at, `an operator or a comma is missing before \`${shown(line, at)}\``);
  }
  #string(at) {
    const message = stringFault(this.#line, at, !this.#isWide);
    if (message !== void 0) this.#fault(at, message);
    this.#template(at);
  }
  #template(at) {
    if (isTemplate(this.#line, at)) this.#use(14, "a template string (PEP 750)", this.#line.lines[at]);
  }
  /** What follows the `{` at the end of a text. */
  #field(at) {
    const { kinds, operators, length } = this.#line;
    const next = kinds[at + 1];
    const isEmpty = next === Token.stringMiddle || next === Token.stringEnd;
    if (at + 1 < length && (isEmpty || operators[at + 1] === NOT3 || operators[at + 1] === EQUALS8))
      this.#fault(at, "a field of an f-string has no expression");
  }
  #isSoft(at) {
    return this.#line.isName(at) && soft.has(this.#line.text(at));
  }
  /** A generator among other arguments needs brackets of its own. */
  #comprehension(at) {
    const bracket = this.#brackets.top;
    if (bracket?.isCall !== true || bracket.lambdas > 0) return;
    bracket.isGenerator = true;
    this.#ofTargets(true);
    if (bracket.hasComma) this.#fault(at, "a generator beside other arguments needs brackets");
  }
  #condition(at, word) {
    const bracket = this.#brackets.top;
    const isStatement = bracket === void 0 && (at === this.#start || this.#hasColon || this.#isSoft(this.#start));
    const before2 = at > 0 ? this.#line.operators[at - 1] : 0;
    const isFirst = bracket !== void 0 && (before2 === COMMA10 || isOpening(before2));
    const message = isFirst ? `something is missing before \`${this.#line.text(at)}\`` : isStatement ? void 0 : conditionFault(bracket ?? this.#outer, word);
    if (message !== void 0) this.#fault(at, message);
  }
  /** The targets of a comprehension begin, or end: their commas are their own. */
  #ofTargets(isTarget) {
    const bracket = this.#brackets.top;
    if (bracket !== void 0) bracket.isTarget = isTarget;
  }
  #operator(at, ends) {
    const line = this.#line;
    const byte = line.operators[at];
    if (byte === DOT10) return;
    const bracket = this.#brackets.top;
    switch (byte) {
      case OPEN10:
      case OPEN_SQUARE7:
      case OPEN_CURLY3:
        this.#open(at, byte, ends);
        return;
      case 41:
      case 93:
      case 125:
        if (bracket !== void 0) this.#ended(at, bracket);
        this.#brackets.close();
        return;
      case COMMA10:
        this.#ended(at, bracket);
        if (line.operators[at + 1] === COMMA10 && at + 1 < line.length)
          this.#fault(at, "nothing is between two commas");
        if (bracket !== void 0) this.#comma(at, bracket);
        return;
      case COLON8:
        this.#ended(at, bracket);
        if (bracket === void 0) {
          if (this.#lambdas === 0) this.#hasColon = true;
          else this.#lambdas--;
        } else if (bracket.lambdas > 0) bracket.lambdas--;
        return;
      case SEMICOLON3:
        this.hasSeveral = true;
        this.#ended(at, bracket);
        if (bracket === void 0) this.#begin(at + 1);
        return;
      case EQUALS8:
        if (this.#isSingle(at)) this.#equals(at, bracket);
        return;
      default:
        if (isLimited(byte)) this.#limited(at);
    }
  }
  #limited(at) {
    const message = operatorFault(this.#line, at);
    if (message !== void 0) this.#fault(at, message);
  }
  #open(at, byte, isBehind) {
    const line = this.#line;
    const follows = isBehind && byte !== OPEN10 && !this.#isSoft(at - 1);
    if (byte === OPEN_CURLY3 && follows) this.#fault(at, "an operator or a comma is missing before `{`");
    if (line.operators[at + 1] === COMMA10 && at + 1 < line.length)
      this.#fault(at, "nothing is before the comma");
    const isOuter = this.#brackets.depth === 0;
    const isSubscript = byte === OPEN_SQUARE7 && follows;
    if (isSubscript && line.operators[at + 1] === STAR7)
      this.#use(11, "`*` in the brackets of an index (PEP 646)", line.lines[at]);
    const bracket = this.#brackets.open();
    bracket.isCall = byte === OPEN10 && isBehind && !(this.#isDefinition && isOuter);
    bracket.isSubscript = isSubscript;
    const isMapping = line.operators[at + 1] === STAR7 && line.operators[at + 2] === STAR7;
    bracket.after = isMapping ? "mapping" : "nothing";
    bracket.isParameters = isOuter && (this.#isDefinition || byte === OPEN_SQUARE7 && /^(?:class|type)$/.test(line.word));
  }
  #comma(at, bracket) {
    const line = this.#line;
    if (bracket.lambdas > 0 || bracket.isTarget) return;
    bracket.hasComma = true;
    if (bracket.isGenerator && !isClosing(line.operators[at + 1]))
      this.#fault(at, "a generator beside other arguments needs brackets");
    if (bracket.isSubscript && line.operators[at + 1] === STAR7)
      this.#use(11, "`*` in the brackets of an index (PEP 646)", line.lines[at]);
    const next = at + 1;
    const byte = line.operators[next];
    if (!bracket.isCall) {
      const isItem = byte === STAR7 && line.operators[next + 1] !== STAR7;
      if (isItem && bracket.after === "mapping" && !bracket.isParameters && !bracket.isSubscript)
        this.#fault(next, "`*` follows `**` in brackets");
      return;
    }
    if (byte === STAR7) {
      if (line.operators[next + 1] === STAR7) bracket.after = "mapping";
      else if (bracket.after === "mapping") this.#fault(next, "`*` follows `**` in a call");
      return;
    }
    if (bracket.after === "nothing" || byte === 41 || byte === COMMA10 || next >= line.length) return;
    if (!line.isName(next) || !(line.isOperator(next + 1, EQUALS8) && this.#isSingle(next + 1)))
      this.#fault(next, "a positional argument follows one with a name");
  }
  /** `=`, and not a part of another operator. */
  #isSingle(at) {
    const { starts, ends, operators, length } = this.#line;
    if (at + 1 < length && operators[at + 1] === EQUALS8 && starts[at + 1] === ends[at]) return false;
    const before2 = at > 0 && ends[at - 1] === starts[at] ? operators[at - 1] : 0;
    return before2 === 0 || isClosing(before2);
  }
  #equals(at, bracket) {
    const line = this.#line;
    const isName = line.isName(at - 1);
    if (isName && isKeyword(line, at - 1)) {
      const text = line.text(at - 1);
      const isValue = text === "None" || text === "True" || text === "False";
      const isArgument = bracket?.isCall === true && isFirstOf(line.operators[at - 2]);
      if (!isValue || isArgument || at === this.#start + 1)
        this.#fault(at, `\`${text}\` is a keyword: nothing can be assigned to it`);
      else if (bracket === void 0) this.#assignment(at);
    } else if (bracket === void 0) this.#assignment(at);
    else if (bracket.lambdas > 0 || bracket.isParameters) return;
    else if (!bracket.isCall) this.#fault(at, "`=` inside brackets that call nothing; `==` compares");
    else if (isName && isFirstOf(line.operators[at - 2])) this.#argument(at - 1, bracket);
    else this.#fault(at, "this cannot be the name of an argument; `==` compares");
  }
  /** `name=` in a call. */
  #argument(at, bracket) {
    const line = this.#line;
    if (bracket.after === "nothing") bracket.after = "keyword";
    const name = line.text(at);
    const names2 = bracket.names ??= [];
    if (names2.includes(name)) this.#fault(at, `the argument \`${name}\` is given twice`);
    else if (names2.length < MOST_NAMES) names2.push(name);
  }
  #assignment(at) {
    const line = this.#line;
    if (this.#hasColon || this.#hasLambda) return;
    const word = line.isName(this.#start) ? line.text(this.#start) : "";
    const isFirst = at === this.#start + 1;
    if (withoutEquals.has(word) && isKeyword(line, this.#start))
      this.#fault(at, `\`=\` in \`${word}\`: to compare is \`==\``);
    else if (word !== "type" || isFirst) {
      const wrong = wrongAssignment(line, this.#target, at);
      this.#target = at + 1;
      if (wrong !== void 0) this.#fault(at, `nothing can be assigned to ${wrong}`);
    }
  }
};

// src/python/outline/grammar.ts
var COLON9 = 58;
var EQUALS9 = 61;
var STAR8 = 42;
var OPEN11 = 40;
var COMMA11 = 44;
var GREATER3 = 62;
var LESS2 = 60;
var ZERO = 48;
var NINE = 57;
var DOT11 = 46;
var MINUS3 = 45;
var PLUS = 43;
var LONGEST_STRING = 1e3;
var GrammarWatch = class {
  grammar;
  #line;
  /** The quotes of the f-strings around the token. */
  #quotes = [];
  #context;
  #statements;
  #tokens;
  #fault;
  constructor(line) {
    this.#line = line;
    const report = (at, message) => {
      this.#reportAt(at, message);
    };
    const use = (minor, what, at) => {
      this.use(minor, what, at);
    };
    this.#context = new BlockContext(line, report);
    this.#statements = new StatementRules(line, this.#context, report, use);
    this.#tokens = new TokenRules(line, report, use, {
      operator: (at) => {
        this.#operator(at);
      },
      number: (at) => {
        this.#number(at);
      },
      string: (at) => {
        this.#string(at);
      }
    });
  }
  /** Whether the function whose header is on a line has a `yield` of its own; its body has been read. */
  isGenerator(line) {
    return this.#context.generators.has(line);
  }
  /** The file ends. */
  end() {
    this.#context.end();
  }
  /** Grammar of Python 3.`minor` is used. */
  use(minor, what, line) {
    if (this.grammar === void 0 || minor > this.grammar.minor) this.grammar = { minor, what, line };
  }
  fault() {
    const { bracketFault: bracket, openString, loneBrace } = this.#line;
    if (loneBrace !== void 0 && (this.#fault === void 0 || loneBrace < this.#fault.line))
      this.#fault = { line: loneBrace, message: "a lone `}` in an f-string", isPython2: false };
    if (this.#fault !== void 0 && (bracket === void 0 || this.#fault.line <= bracket.line))
      return this.#fault;
    if (bracket !== void 0) return { ...bracket, isPython2: false };
    return openString === void 0 ? this.#fault : { line: openString, message: "a string is never closed", isPython2: false };
  }
  /** Checks the current line. */
  line() {
    const line = this.#line;
    this.#tokens.line();
    const { word } = line;
    if (word === "print" || word === "exec") this.#python2Statement(word);
    else if (word === "raise") this.#raise();
    else if (word === "except") this.#except();
    else if (word === "with") this.#with();
    else if (word === "type") this.#typeAlias();
    this.#statements.line(this.#tokens);
  }
  /** In a field of an f-string, its own quotes and backslashes (PEP 701). */
  #string(at) {
    const { kinds, bytes, starts, ends } = this.#line;
    const kind = kinds[at];
    if (kind === Token.stringEnd) this.#quotes.pop();
    if (kind !== Token.stringStart && (kind !== Token.string || this.#quotes.length === 0)) return;
    const text = bytes.toString("latin1", starts[at], Math.min(ends[at], starts[at] + LONGEST_STRING));
    const [, quote = ""] = /^[a-zA-Z]*("""|'''|"|')/.exec(text) ?? [];
    const isEnded = this.#quotes.some((outer) => text.includes(outer));
    if (this.#quotes.length > 0 && (isEnded || text.includes("\\")))
      this.use(12, "such an f-string (PEP 701)", this.#line.lines[at]);
    if (kind === Token.stringStart) this.#quotes.push(quote);
  }
  /** `:`, `;`, `<`, `=` or `>`, anywhere in a line. */
  #operator(at) {
    const line = this.#line;
    const byte = line.operators[at];
    if (byte === COLON9) {
      if (line.operators[at + 1] === EQUALS9 && at + 1 < line.length) this.#colonEquals(at);
      return;
    }
    if (this.#isConflictMarker(at)) this.#reportAt(line.lines[at], "a merge conflict is not resolved");
    if (byte === LESS2 && line.operators[at + 1] === GREATER3 && this.#touch(at))
      this.#report("`<>` is not an operator", true);
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
    if (byte !== LESS2 && byte !== GREATER3 && byte !== EQUALS9) return false;
    if (line.length < from + 7 || !beginsLine(line.bytes, line.starts[from])) return false;
    for (let at = 1; at < 7; at++) {
      if (line.operators[from + at] !== byte || line.starts[from + at] !== line.starts[from] + at)
        return false;
    }
    return true;
  }
  /** `with (a as b, c as d):` */
  #with() {
    const line = this.#line;
    if (!line.isOperator(1, OPEN11)) return;
    const close = line.closing(1, line.length);
    if (!line.isOperator(close + 1, COLON9)) return;
    for (let at = 2, depth = 0; at < close; at++) {
      const byte = line.operators[at];
      if (isOpening(byte)) depth++;
      else if (isClosing(byte)) depth--;
      else if (depth === 0 && line.isName(at) && line.text(at) === "as")
        this.use(9, "a `with` statement in brackets", line.lines[0]);
    }
  }
  /** `except A, e:` (Python 2), `except* A` (PEP 654), `except A, B:` (PEP 758). */
  #except() {
    const line = this.#line;
    const first = line.lines[0];
    if (line.isOperator(1, STAR8)) this.use(11, "`except*`", first);
    let depth = 0;
    let commas = 0;
    let hasAs = false;
    for (let at = 1; at < line.length; at++) {
      const byte = line.operators[at];
      if (isOpening(byte)) depth++;
      else if (isClosing(byte)) depth--;
      else if (byte === COMMA11 && depth === 0) commas++;
      else if (byte === COLON9 && depth === 0) break;
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
      if (isOpening(byte)) depth++;
      else if (isClosing(byte)) depth--;
      else if (byte === COMMA11 && depth === 0) {
        this.#report("`raise` takes one value", true);
        return;
      } else if (byte === 59) return;
    }
  }
  #typeAlias() {
    const line = this.#line;
    const isAlias = line.isName(1) && (line.isOperator(2, EQUALS9) || line.isOperator(2, 91));
    if (isAlias && line.text(1) !== "in" && line.text(1) !== "is")
      this.use(12, "the `type` statement", line.lines[0]);
  }
  #colonEquals(at) {
    const line = this.#line;
    if (!this.#touch(at) || !line.isName(at - 1)) return;
    this.use(8, "`:=`", line.lines[at]);
    const message = walrusFault(line, at);
    if (message !== void 0) this.#reportAt(line.lines[at], message);
  }
  /** `0777`, `10L`, `1_` and `12px`. */
  #number(at) {
    const line = this.#line;
    const { bytes } = line;
    const [start, end] = [line.starts[at], line.ends[at]];
    let isPlain = bytes[start] !== ZERO || end - start === 1;
    for (let index = start; isPlain && index < end; index++)
      isPlain = bytes[index] >= ZERO && bytes[index] <= NINE;
    if (isPlain) return;
    const text = line.text(at);
    const before2 = at > 0 && line.ends[at - 1] === start ? line.operators[at - 1] : 0;
    const fault2 = numberFault(text);
    if (fault2 !== void 0) this.#report(fault2, fault2.includes(" have no "));
    if (fault2 !== void 0 || before2 === DOT11 || before2 === MINUS3 || before2 === PLUS) return;
    if (!/^0[\d_]*[1-9][\d_]*$/.test(text) || line.isOperator(at + 1, DOT11)) return;
    this.#report(`\`${text.slice(0, 20)}\`: octal numbers begin with \`0o\``, true);
  }
};

// src/python/outline/module-uses.ts
var DOT12 = 46;
var COMMA12 = 44;
var EQUALS10 = 61;
var OPEN12 = 40;
var MOST = 1e4;
var ModuleUses = class {
  /** Attributes of other modules that it sets, also in functions: `logging.TRACE`, or `logging.*` for any. */
  sets = /* @__PURE__ */ new Set();
  #line;
  /** What names stand for; with a dot in front where that is relative. */
  #imported = /* @__PURE__ */ new Map();
  /** Uses that run. */
  #certain = /* @__PURE__ */ new Set();
  constructor(line) {
    this.#line = line;
  }
  imports(bound, meaning) {
    this.#imported.set(bound, meaning);
  }
  /** What an imported name stands for. */
  meaning(name) {
    return this.#imported.get(name);
  }
  /** Whether this use of `of.name` runs anyway: it needs not be said again. */
  isKnown(of, name) {
    return this.#certain.has(`${of}.${name}`);
  }
  certain({ of, name }) {
    if (this.#certain.size < MOST) this.#certain.add(`${of}.${name}`);
  }
  /** Looks at a logical line, also of a function, for `module.name = \u2026`, `setattr(module, \u2026)` and `import module`. */
  look() {
    const line = this.#line;
    if (line.kinds[0] !== Token.name || this.sets.size >= MOST) return;
    if (line.word === "__builtins__") this.sets.add("builtins.*");
    if (line.isOperator(1, DOT12)) this.#assignment();
    else if (line.isOperator(1, OPEN12)) this.#setattr();
    else if (line.isName(1) && line.text(0) === "import" && (line.length === 2 || line.text(2) === "as")) {
      const bound = line.length === 4 ? line.text(3) : line.text(1);
      if (!this.#imported.has(bound)) this.#imported.set(bound, line.text(1));
    }
  }
  #assignment() {
    const line = this.#line;
    let at = 0;
    while (line.isOperator(at + 1, DOT12) && line.isName(at + 2)) at += 2;
    const isComparison = line.isOperator(at + 2, EQUALS10) && line.starts[at + 2] === line.ends[at + 1];
    if (!line.isOperator(at + 1, EQUALS10) || isComparison) return;
    const path = [];
    for (let part = 2; part <= at; part += 2) path.push(line.text(part));
    this.#set(line.text(0), path.join("."));
  }
  #setattr() {
    const line = this.#line;
    if (line.text(0) !== "setattr" || !line.isName(2) || !line.isOperator(3, COMMA12)) return;
    const text = line.kinds[4] === Token.string ? line.text(4) : "";
    this.#set(line.text(2), /^(["'])(\w+)\1$/.exec(text)?.[2] ?? "*");
  }
  #set(of, name) {
    const meaning = this.#imported.get(of);
    if (meaning !== void 0) this.sets.add(`${meaning}.${name}`);
  }
};

// src/python/exceptions.ts
var parents = new Map(
  [
    ...["SystemExit BaseException", "KeyboardInterrupt BaseException", "GeneratorExit BaseException"],
    ...["Exception BaseException", "StopIteration Exception", "StopAsyncIteration Exception"],
    ...["ArithmeticError Exception", "FloatingPointError ArithmeticError", "OverflowError ArithmeticError"],
    ...["ZeroDivisionError ArithmeticError", "AssertionError Exception", "AttributeError Exception"],
    ...["BufferError Exception", "EOFError Exception", "ImportError Exception", "LookupError Exception"],
    ...["ModuleNotFoundError ImportError", "IndexError LookupError", "KeyError LookupError"],
    ...["MemoryError Exception", "NameError Exception", "UnboundLocalError NameError", "OSError Exception"],
    ...[
      "EnvironmentError OSError",
      "IOError OSError",
      "BlockingIOError OSError",
      "ChildProcessError OSError"
    ],
    ...[
      "ConnectionError OSError",
      "BrokenPipeError ConnectionError",
      "ConnectionAbortedError ConnectionError"
    ],
    ...["ConnectionRefusedError ConnectionError", "ConnectionResetError ConnectionError"],
    ...["FileExistsError OSError", "FileNotFoundError OSError", "InterruptedError OSError"],
    ...["IsADirectoryError OSError", "NotADirectoryError OSError", "PermissionError OSError"],
    ...["ProcessLookupError OSError", "TimeoutError OSError", "ReferenceError Exception"],
    ...["RuntimeError Exception", "NotImplementedError RuntimeError", "RecursionError RuntimeError"],
    ...["SyntaxError Exception", "IndentationError SyntaxError", "TabError IndentationError"],
    ...["SystemError Exception", "TypeError Exception", "ValueError Exception", "UnicodeError ValueError"],
    ...["UnicodeDecodeError UnicodeError", "UnicodeEncodeError UnicodeError", "Warning Exception"],
    ...["UnicodeTranslateError UnicodeError", "DeprecationWarning Warning", "UserWarning Warning"]
  ].map((pair) => pair.split(" "))
);
var sameAsOsError = /* @__PURE__ */ new Set(["EnvironmentError", "IOError"]);
var builtinExceptions = ["BaseException", ...parents.keys()];
function isBuiltinException(name) {
  return name === "BaseException" || parents.has(name);
}
function isCaughtBy(raised, caught) {
  const wanted = sameAsOsError.has(caught) ? "OSError" : caught;
  for (let name = raised; name !== void 0; name = parents.get(name))
    if (name === wanted) return true;
  return false;
}

// src/python/generics.ts
var builtinTypes = /* @__PURE__ */ new Set([
  ...["bool", "bytearray", "bytes", "complex", "dict", "float", "frozenset", "int", "list", "memoryview"],
  ...["object", "range", "set", "slice", "str", "tuple", "type"]
]);
var builtinGenerics = /* @__PURE__ */ new Set([
  ...["dict", "frozenset", "list", "set", "tuple", "type"]
]);
var generics = /* @__PURE__ */ new Set([
  ...["ChainMap", "Counter", "OrderedDict", "defaultdict", "deque"].map((name) => `collections.${name}`),
  ...[
    ...[
      "AsyncGenerator",
      "AsyncIterable",
      "AsyncIterator",
      "Awaitable",
      "Callable",
      "Collection",
      "Container"
    ],
    ...["Coroutine", "Generator", "ItemsView", "Iterable", "Iterator", "KeysView", "Mapping", "MappingView"],
    ...["MutableMapping", "MutableSequence", "MutableSet", "Reversible", "Sequence", "Set", "ValuesView"]
  ].map((name) => `collections.abc.${name}`),
  ...["contextlib.AbstractAsyncContextManager", "contextlib.AbstractContextManager", "os.PathLike"],
  ...["queue.LifoQueue", "queue.PriorityQueue", "queue.Queue", "queue.SimpleQueue", "re.Match", "re.Pattern"],
  ...["asyncio.Future", "asyncio.Task", "functools.cached_property", "types.MappingProxyType"]
]);
var libraryTypes = /* @__PURE__ */ new Set([
  ...["date", "datetime", "time", "timedelta", "timezone", "tzinfo"].map((name) => `datetime.${name}`),
  ...["argparse.ArgumentParser", "argparse.Namespace", "decimal.Decimal", "enum.Enum", "fractions.Fraction"],
  ...[
    "io.BytesIO",
    "io.StringIO",
    "logging.Handler",
    "logging.Logger",
    "numbers.Number",
    "pathlib.Path",
    "pathlib.PurePath"
  ],
  ...["types.FunctionType", "types.ModuleType", "types.SimpleNamespace", "types.TracebackType", "uuid.UUID"]
]);

// src/python/outline/type-uses.ts
var BAR2 = 124;
var DOT13 = 46;
var COLON10 = 58;
var EQUALS11 = 61;
var COMMA13 = 44;
var STAR9 = 42;
var OPEN13 = 40;
var OPEN_SQUARE8 = 91;
var CLOSE_SQUARE = 93;
var OPEN_CURLY4 = 123;
var CLOSE_CURLY = 125;
var LONGEST3 = 200;
var before = /* @__PURE__ */ new Set([OPEN13, OPEN_SQUARE8, COMMA13, EQUALS11, COLON10]);
var behind = /* @__PURE__ */ new Set([41, CLOSE_SQUARE, COMMA13, EQUALS11, COLON10, BAR2]);
function unionAt(line, at, start, end) {
  if (line.isOperator(at + 1, EQUALS11) && line.ends[at] === line.starts[at + 1]) return void 0;
  const left = leftOf(line, at, start);
  const right = left && rightOf(line, at + 1, end);
  if (right === void 0) return void 0;
  const isFirst = left.next < start || before.has(line.operators[left.next]);
  const isLast = right.next >= end || behind.has(line.operators[right.next]);
  return isFirst && isLast ? [left.text, right.text] : void 0;
}
function isTyped(operand) {
  return operand === "None" || operand === '""' || operand.endsWith("[]") || builtinTypes.has(operand);
}
function isGeneric(name, meaning) {
  if (meaning === void 0) return builtinGenerics.has(name);
  const dot = name.indexOf(".");
  return generics.has(dot === -1 ? meaning : meaning + name.slice(dot));
}
function leftOf(line, bar, start) {
  let at = bar - 1;
  if (at < start) return void 0;
  if (line.kinds[at] === Token.string) {
    while (at > start && line.kinds[at - 1] === Token.string) at--;
    return { text: '""', next: at - 1 };
  }
  const byte = line.operators[at];
  if (byte === CLOSE_CURLY || byte === CLOSE_SQUARE) {
    const close = at;
    const isOpen = (index) => line.operators[index] === (byte === CLOSE_SQUARE ? OPEN_SQUARE8 : OPEN_CURLY4) && line.closing(index, close) === close;
    while (at > start && close - at < LONGEST3 && !isOpen(at)) at--;
    if (!isOpen(at)) return void 0;
    if (byte === CLOSE_CURLY) return isDict(line, at, close) ? { text: "{}", next: at - 1 } : void 0;
    at--;
  }
  if (at < start || !line.isName(at)) return void 0;
  const last = at;
  while (at - 2 >= start && line.isOperator(at - 1, DOT13) && line.isName(at - 2)) at -= 2;
  return { text: dotted(line, at, last) + (byte === CLOSE_SQUARE ? "[]" : ""), next: at - 1 };
}
function rightOf(line, first, end) {
  let at = first;
  if (at >= end) return void 0;
  if (line.kinds[at] === Token.string) {
    while (at < end && line.kinds[at] === Token.string) at++;
    return { text: '""', next: at };
  }
  if (line.operators[at] === OPEN_CURLY4) {
    const close = line.closing(at, end);
    return isDict(line, at, close) ? { text: "{}", next: close + 1 } : void 0;
  }
  if (!line.isName(at)) return void 0;
  while (at + 2 < end && line.isOperator(at + 1, DOT13) && line.isName(at + 2)) at += 2;
  const name = dotted(line, first, at);
  if (at + 1 < end && line.isOperator(at + 1, OPEN_SQUARE8))
    return { text: `${name}[]`, next: line.closing(at + 1, end) + 1 };
  return { text: name, next: at + 1 };
}
function dotted(line, first, last) {
  let name = line.text(first);
  for (let at = first + 2; at <= last && at < first + LONGEST3; at += 2) name += `.${line.text(at)}`;
  return name;
}
function isDict(line, open, close) {
  if (close === open + 1) return true;
  if (line.operators[open + 1] === STAR9) return line.operators[open + 2] === STAR9;
  const key = line.kinds[open + 1];
  return (key === Token.string || key === Token.name || key === Token.number) && line.isOperator(open + 2, COLON10);
}

// src/python/outline/name-uses.ts
var DOT14 = 46;
var COMMA14 = 44;
var COLON11 = 58;
var EQUALS12 = 61;
var NOT4 = 33;
var MINUS4 = 45;
var GREATER4 = 62;
var OPEN_SQUARE9 = 91;
var BAR3 = 124;
var MOST_PARTS = 4;
var alwaysThere = [
  ...builtinExceptions,
  ...builtinTypes,
  ...["BytesWarning", "Ellipsis", "FutureWarning", "ImportWarning", "NotImplemented"],
  ...["PendingDeprecationWarning", "ResourceWarning", "RuntimeWarning", "SyntaxWarning"],
  ...["UnicodeWarning", "abs", "all", "any", "ascii", "bin", "callable", "chr", "classmethod"],
  ...["compile", "copyright", "credits", "delattr", "dir", "divmod", "enumerate", "eval", "exec"],
  ...["exit", "filter", "format", "getattr", "globals", "hasattr", "hash", "help", "hex", "id"],
  ...["input", "isinstance", "issubclass", "iter", "len", "license", "locals", "map", "max"],
  ...["min", "next", "oct", "open", "ord", "pow", "print", "property", "quit", "repr"],
  ...["reversed", "round", "setattr", "sorted", "staticmethod", "sum", "super", "vars", "zip"],
  ...["__build_class__", "__debug__", "__import__", "__annotations__", "__builtins__"],
  ...["__cached__", "__doc__", "__file__", "__loader__", "__name__", "__package__", "__path__"],
  ...["__spec__"],
  // Of class bodies.
  ...["__module__", "__qualname__", "__class__", "__firstlineno__", "__static_attributes__"],
  // Interactive interpreters, `gettext.install()`.
  ...["_", "gettext", "ngettext", "pgettext", "npgettext", "lgettext", "lngettext"],
  ...["None", "True", "False", "not", "in", "is", "await", "yield", "from", "async", "break", "continue"],
  ...["nonlocal", "as", "def", "class", "while", "with", "try", "except", "finally", "elif", "import"]
];
var meanings = new Map([
  ...alwaysThere.map((word) => [word, "there"]),
  ["and", "joins"],
  ["or", "joins"],
  ["if", "decides"],
  ["else", "decides"],
  ["for", "scope"],
  ["lambda", "scope"]
]);
var NameUses = class {
  /** Annotations are not evaluated (PEP 563). */
  areAnnotationsText = false;
  #line;
  #modules;
  /** Of the expression that is being read. */
  #found = [];
  #end = 0;
  constructor(line, modules) {
    this.#line = line;
    this.#modules = modules;
  }
  /**
   * Adds what the expression between two tokens certainly uses, unless it is known to be there. Where a comprehension, a
   * lambda or a condition is in it, nothing counts; behind `and` and `or` nothing does.
   */
  expression(start, end, scope, steps, use = {}) {
    const line = this.#line;
    const found = this.#found = [];
    this.#end = end;
    let certain;
    for (let at = start; at < end; at++) {
      if (line.kinds[at] !== Token.name) {
        const byte = line.operators[at];
        if (byte === COLON11 && isWalrus(line, at)) return;
        if (byte === BAR3) this.#union(at, start, scope, use);
        continue;
      }
      const first = at;
      while (at + 2 < end && line.isOperator(at + 1, DOT14) && line.isName(at + 2)) at += 2;
      const name = line.text(first);
      const meaning = meanings.get(name);
      if (meaning === "scope" || meaning === "decides") return;
      if (meaning === "joins") certain ??= found.length;
      else if (first === start || line.operators[first - 1] !== DOT14)
        this.#name(name, first, at, scope, use, meaning !== void 0);
    }
    if (found.length === 0) return;
    if (certain !== void 0) found.length = certain;
    this.#add(found, scope, steps, use);
  }
  /** A name, from the token `first` to `last` with its attributes. */
  #name(name, first, last, scope, use, isThere) {
    const line = this.#line;
    if (scope.members?.has(name) === true) return;
    const meaning = this.#modules.meaning(name);
    if (last > first && meaning !== void 0) {
      const attribute = this.#attribute(name, first, last);
      if (attribute !== void 0) this.#found.push(attribute);
    }
    if (last + 1 < this.#end && line.isOperator(last + 1, OPEN_SQUARE9)) {
      const whole = last === first ? name : dottedName(line, first, last + 1).name;
      if (isGeneric(whole, meaning)) this.#type([`${whole}[]`], first, use);
    }
    if (isThere || scope.isOpaque || scope.bound.has(name)) return;
    const before2 = first > 0 ? line.operators[first - 1] : 0;
    if (before2 === NOT4 || first === last && last + 1 < this.#end && isKeywordArgument(line, first)) return;
    this.#found.push({ kind: "name", line: line.lines[first], name, ...annotation(use) });
  }
  #union(at, start, scope, use) {
    const operands = unionAt(this.#line, at, start, this.#end);
    if (operands === void 0 || use.isAnnotation !== true && !operands.some(isTyped) && operands[0] !== "{}")
      return;
    const isOwn = operands.some((one) => scope.members?.has(/^[^.[]*/.exec(one)[0]) === true);
    if (!isOwn) this.#type(operands, at, use);
  }
  #type(operands, at, use) {
    this.#found.push({ kind: "type", line: this.#line.lines[at], operands, ...annotation(use) });
  }
  #attribute(of, first, last) {
    const line = this.#line;
    const names2 = [];
    for (let part = first + 2; part <= last && names2.length < MOST_PARTS; part += 2)
      names2.push(line.text(part));
    const name = names2.join(".");
    return this.#modules.isKnown(of, name) ? void 0 : { kind: "attribute", line: line.lines[first], of, name };
  }
  #add(found, scope, steps, use) {
    for (const step of found) {
      if (step.kind === "name") {
        if (scope.bound.has(step.name)) continue;
        if (use.isAnnotation !== true) scope.bound.add(step.name);
      } else if (step.kind === "type") {
        const key = step.operands.join("|");
        if (scope.bound.has(key)) continue;
        if (use.isAnnotation !== true || step.operands.length === 1) scope.bound.add(key);
      }
      steps.push(step);
      if (step.kind === "attribute" && use.isTop === true) this.#modules.certain(step);
    }
  }
  annotation(start, end, scope, steps) {
    if (!this.areAnnotationsText) this.expression(start, end, scope, steps, { isAnnotation: true });
  }
  /** The defaults and annotations of the parameters in the brackets from `open`, and what is returned, before `colon`. */
  parameters(open, colon, scope, steps) {
    const line = this.#line;
    const close = line.closing(open, colon);
    for (let at = open + 1; at < close; ) {
      let [mark, equals] = [];
      let end = at;
      for (; end < close && line.operators[end] !== COMMA14; end++) {
        const byte = line.operators[end];
        if (byte === COLON11) mark ??= end;
        else if (byte === EQUALS12) equals ??= end;
        else if (isOpening(byte)) end = line.closing(end, close);
        else if (line.isName(end) && meanings.get(line.text(end)) === "scope") return;
      }
      if (equals !== void 0) this.expression(equals + 1, end, scope, steps);
      if (mark !== void 0) this.annotation(mark + 1, equals ?? end, scope, steps);
      at = end + 1;
    }
    const arrow = close + 2;
    if (line.isOperator(close + 1, MINUS4) && line.isOperator(arrow, GREATER4))
      this.annotation(arrow + 1, colon, scope, steps);
  }
  /** Names that a target between two tokens reads: `name.x = \u2026`, `name[x] = \u2026`. */
  target(start, end, scope, steps) {
    const line = this.#line;
    const next = line.operators[start + 1];
    if (line.isName(start) && start + 1 < end && (next === DOT14 || next === OPEN_SQUARE9))
      this.expression(start, start + 1, scope, steps);
  }
};
function annotation({ isAnnotation }) {
  return isAnnotation === true ? { isAnnotation } : {};
}
function isWalrus(line, at) {
  return line.isOperator(at + 1, EQUALS12) && line.ends[at] === line.starts[at + 1];
}
function isKeywordArgument(line, at) {
  if (!line.isOperator(at + 1, EQUALS12)) return false;
  return !(line.isOperator(at + 2, EQUALS12) && line.ends[at + 1] === line.starts[at + 2]);
}

// src/python/outline/scope.ts
var Bound = class {
  #names = /* @__PURE__ */ new Set();
  #added = [];
  has(name) {
    return this.#names.has(name);
  }
  add(name) {
    if (this.#names.has(name)) return;
    this.#names.add(name);
    this.#added.push(name);
  }
  delete(name) {
    this.#names.delete(name);
  }
  /** A block begins that may not run. @returns what {@link forget} needs at its end */
  mark() {
    return this.#added.length;
  }
  /** What has been bound since then may not be. */
  forget(mark) {
    while (this.#added.length > mark) this.#names.delete(this.#added.pop());
  }
};
function moduleScope() {
  return { members: void 0, methods: /* @__PURE__ */ new Map(), bound: new Bound(), isOpaque: false };
}
var ofCalls = /* @__PURE__ */ new Set(["__call__", "__init__", "__new__"]);
function bindNames(names2, scope, steps) {
  if (names2.length === 0) return;
  if (scope.members === void 0) steps.push({ kind: "bind", names: names2 });
  for (const name of names2) addMember(scope, name);
}
function addMember({ members, methods, bound }, name, method) {
  if (members === void 0) {
    bound.add(name);
    return;
  }
  if (ofCalls.has(name)) methods.set(name, methods.has(name) ? null : method ?? null);
  members.add(name);
}
function forgetMember({ members, methods, bound }, name) {
  if (members === void 0) bound.delete(name);
  else if (ofCalls.has(name)) methods.set(name, null);
  members?.delete(name);
}

// src/python/outline/directories.ts
var Directories = class {
  /** In the body of a function, names may have other values than in the module. */
  isInFunction = false;
  #knowsFile;
  #inModule;
  #inFunction;
  /** Names that have been given a value. */
  #given = /* @__PURE__ */ new Set();
  constructor(line) {
    this.#knowsFile = line.bytes.includes("__file__");
    this.#inModule = new PathReader(line);
    this.#inFunction = new PathReader(line);
  }
  /** A name of the module is given the value between two tokens. A second value makes it unknown. */
  assign(name, start, end) {
    if (!this.#knowsFile || this.isInFunction) return;
    const value = this.#given.has(name) ? void 0 : this.#inModule.operand(start, end);
    this.#given.add(name);
    this.#inModule.assign(name, value?.end === end ? value.value : void 0);
  }
  /**
   * The directory that the tokens from `start` to `end` name, relative to that of the module (`.`, `../lib`); undefined for one
   * that is not known, or that is not made of the module's file.
   */
  read(start, end) {
    const paths = this.isInFunction ? this.#inFunction : this.#inModule;
    const found = paths.operand(start, end);
    if (typeof found?.value !== "object" || found.end !== end) return void 0;
    const { base, isGuess } = found.value;
    return base === "module" && isGuess !== true ? textOf(found.value) || "." : void 0;
  }
};

// src/python/outline/search-path.ts
var OPEN14 = 40;
var OPEN_SQUARE10 = 91;
var COMMA15 = 44;
var PLUS2 = 43;
var EQUALS13 = 61;
var OUTSIDE = /^[a-zA-Z]*["']+\/(?!var\/task(?![^/"']))[\w.]/;
var ASKS = /\b(?:environ|getenv)\b|["']\/(?!var\/task(?![^/"']))[\w.]/;
var builds = /* @__PURE__ */ new Set([
  ...["sys", "path", "insert", "append", "extend", "site", "addsitedir", "os", "pathlib", "Path", "str"],
  ...["join", "dirname", "abspath", "realpath", "normpath", "resolve", "absolute", "parent", "parents"],
  ...["fspath", "curdir", "pardir", "getcwd", "cwd", "getsitepackages", "__file__"]
]);
function mayChangeSearchPath(word) {
  return word === "sys" || word === "site";
}
function searchPathStep(line, start, end, directories) {
  if (!changes(line, start, end)) return void 0;
  let isOfOwn = true;
  for (let at = start; at < end && isOfOwn; at++) {
    if (line.kinds[at] === Token.string) isOfOwn = !OUTSIDE.test(line.text(at));
    else if (line.isName(at) && !isKeyword(line, at) && !builds.has(line.text(at))) isOfOwn = isOwnName(line);
  }
  if (!isOfOwn) return { kind: "search-path", where: "anywhere" };
  const directory = addedDirectory(line, start, end, directories);
  return { kind: "search-path", where: "package", ...directory !== void 0 && { directory } };
}
function addedDirectory(line, start, end, directories) {
  const { name, end: open } = dottedName(line, start, end);
  const close = line.isOperator(open, OPEN14) ? line.closing(open, end) : end;
  if (close !== end - 1) return void 0;
  if (name === "sys.path.append") return directories.read(open + 1, close);
  const isInsert = name === "sys.path.insert" && line.isOperator(open + 2, COMMA15);
  return isInsert ? directories.read(open + 3, close) : void 0;
}
function changes(line, start, end) {
  const { name, end: behind2 } = dottedName(line, start, end);
  if (behind2 >= end) return false;
  if (/^(?:sys\.path\.(?:insert|append|extend)|site\.addsitedir)$/.test(name)) {
    return line.isOperator(behind2, OPEN14);
  }
  if (name !== "sys.path") return false;
  if (line.isOperator(behind2, OPEN_SQUARE10)) {
    const close = line.closing(behind2, end);
    return isAssignment(line, close + 1);
  }
  return isAssignment(line, behind2);
}
function isAssignment(line, at) {
  const isAdded = line.isOperator(at, PLUS2) && line.isOperator(at + 1, EQUALS13);
  return isAdded || line.isOperator(at, EQUALS13) && !line.isOperator(at + 1, EQUALS13);
}
function isOwnName({ bytes }) {
  return bytes.includes("__file__") && !ASKS.test(bytes.toString("latin1"));
}

// src/python/outline/load-calls.ts
var DOT15 = 46;
var COMMA16 = 44;
var EQUALS14 = 61;
var OPEN15 = 40;
var calls = [
  [/^(?:importlib\.import_module|import_module|__import__)$/, "load"],
  [
    /^(?:(?:importlib[._])?metadata\.|importlib_metadata\.|pkg_resources\.)?(?:version|distribution|get_distribution)$/,
    "metadata"
  ],
  [/^(?:.+\.)?(?:iter_)?entry_points$/, "entry-points"],
  [/^(?:zoneinfo\.)?ZoneInfo$/, "time-zone"]
];
function addCalls(line, start, end, steps) {
  const found = [];
  addAll(line, start, end, found);
  if (found.length === 0) return;
  const [split, word] = splitAt(line, start, end);
  if (split === void 0) {
    for (const step of found) steps.push(step);
    return;
  }
  const [otherwise, isElse] = word === "if" ? splitAt(line, split + 1, end) : [void 0, ""];
  if (word === "if" && isElse === "else" && otherwise !== void 0) {
    const test = readExpression(line, split + 1, otherwise);
    const [body, orelse] = [[], []];
    addCalls(line, start, split, body);
    addCalls(line, otherwise + 1, end, orelse);
    steps.push({ kind: "if", test, body, orelse });
  } else if (word === "and") {
    const body = [];
    addCalls(line, split + 1, end, body);
    steps.push({ kind: "if", test: readExpression(line, start, split), body, orelse: [] });
  } else steps.push({ kind: "maybe", body: found });
}
function splitAt(line, start, end) {
  let inside;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const byte = line.operators[at];
    if (isOpening(byte)) depth++;
    else if (isClosing(byte)) depth--;
    if (!line.isName(at) || !/^(?:if|else|and|or)$/.test(line.text(at))) continue;
    if (depth === 0) return [at, line.text(at)];
    inside ??= at;
  }
  return [inside, "or"];
}
function addAll(line, start, end, steps) {
  for (let at = start; at < end; at++) {
    if (!line.isName(at) || at > start && line.isOperator(at - 1, DOT15)) continue;
    if (line.text(at) === "lambda") return;
    const { name, end: behind2 } = dottedName(line, at, end);
    if (behind2 > end || !line.isOperator(behind2, OPEN15)) continue;
    const kind = calls.find(([pattern]) => pattern.test(name))?.[1];
    if (kind !== void 0) {
      const step = callStep(line, kind, name, { at, open: behind2, end });
      if (step !== void 0) steps.push(step);
    }
    if (/^(?:sys\.exit|exit|quit)$/.test(name) && at === start)
      steps.push({ kind: "stop", line: line.lines[at], raises: `${name}()` });
  }
}
function callStep(line, kind, name, { at, open, end }) {
  const close = line.closing(open, end);
  const first = name.endsWith("import_module") ? commaIn(line, open, close) : close;
  const isNamed = line.isName(open + 1) && line.isOperator(open + 2, EQUALS14);
  if (isNamed && (kind !== "entry-points" || line.text(open + 1) !== "group")) return void 0;
  const argument = readExpression(line, isNamed ? open + 3 : open + 1, first);
  if (argument.kind === "unknown") return void 0;
  if (argument.kind === "constant" && String(argument.value).length > LONGEST_MODULE) return void 0;
  const anchor = first + 1 < close ? anchorOf(line, first + 1, close) : void 0;
  return { kind, line: line.lines[at], argument, ...anchor && { anchor } };
}
function anchorOf(line, start, close) {
  const isNamed = line.isName(start) && line.isOperator(start + 1, EQUALS14);
  if (isNamed && line.text(start) !== "package") return { kind: "unknown" };
  const end = line.isOperator(close - 1, COMMA16) ? close - 1 : close;
  return readExpression(line, isNamed ? start + 2 : start, end);
}
function commaIn(line, open, close) {
  for (let at = open + 1; at < close; at++) {
    const byte = line.operators[at];
    if (isOpening(byte)) at = line.closing(at, close);
    else if (byte === COMMA16) return at;
  }
  return close;
}

// src/python/outline/simple-statements.ts
var SEMICOLON4 = 59;
var EQUALS15 = 61;
var COLON12 = 58;
var DOT16 = 46;
var COMMA17 = 44;
var OPEN16 = 40;
var OPEN_SQUARE11 = 91;
var STAR10 = 42;
var MOST_NAMES2 = 1e4;
var ofStandardLibrary = /* @__PURE__ */ new Set([
  ...["collections", "functools", "itertools", "json", "log", "logger", "logging", "math", "operator", "os"],
  ...["re", "struct", "sys", "threading", "time", "typing", "warnings"]
]);
var SimpleStatements = class {
  /** Lines read so far. */
  count = 0;
  /** The name that is all of the last line. */
  loneName;
  /** Whether the statement is in no other. */
  isTop = true;
  #line;
  #directories;
  #uses;
  #names;
  constructor(line, uses, names2, directories) {
    this.#directories = directories;
    this.#line = line;
    this.#uses = uses;
    this.#names = names2;
  }
  /** The statements from the token `start`, separated by `;`. */
  read(start, scope, steps) {
    const line = this.#line;
    this.count++;
    this.loneName = start === 0 && line.length === 1 && line.isName(0) ? line.text(0) : void 0;
    for (let at = start; at < line.length && !line.isCut(); ) {
      let end = at;
      while (end < line.length && line.operators[end] !== SEMICOLON4) end++;
      this.#one(at, end, scope, steps);
      at = end + 1;
    }
  }
  #one(start, end, scope, steps) {
    const line = this.#line;
    line.beginStatement();
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
        if (end > start)
          steps.push({ kind: "stop", line: line.lines[start], ...this.#raised(start + 1, end) });
        return;
      case "del":
        this.#del(start + 1, end, scope, steps);
        return;
      case "global":
        for (let at = start + 1; at < end; at++) if (line.isName(at)) scope.bound.add(line.text(at));
        return;
      case "assert": {
        const isFalse = line.isName(start + 1) && line.text(start + 1) === "False";
        if (isFalse && (end === start + 2 || line.isOperator(start + 2, COMMA17)))
          steps.push({ kind: "stop", line: line.lines[start], raises: "assert" });
        return;
      }
      case "pass":
      case "return":
        return;
      case "type":
        if (line.isName(start + 1) && end > start + 2) {
          bindNames([line.text(start + 1)], scope, steps);
          return;
        }
    }
    this.#expression(start, end, scope, steps);
  }
  /** The class behind `raise`, alone or called. */
  #raised(start, end) {
    const line = this.#line;
    const { name, end: behind2 } = dottedName(line, start, end);
    const isWhole2 = line.isOperator(behind2, OPEN16) ? line.closing(behind2, end) === end - 1 : behind2 === end;
    const isFrom = line.isName(behind2) || line.isName(line.closing(behind2, end) + 1);
    return name !== "" && (isWhole2 || isFrom) ? { raises: name } : {};
  }
  /** `del a, b`; items and attributes of something unbind no name. */
  #del(start, end, scope, steps) {
    const line = this.#line;
    const names2 = [];
    for (let at = start; at < end; at += 2) {
      if (!line.isName(at) || at + 1 < end && !line.isOperator(at + 1, COMMA17)) break;
      names2.push(line.text(at));
    }
    if (scope.members === void 0) steps.push({ kind: "unbind", names: names2 });
    for (const name of names2) forgetMember(scope, name);
  }
  #import(start, end, scope, steps) {
    const line = this.#line;
    for (let at = start; at < end; ) {
      const { name, end: behind2 } = dottedName(line, at, end);
      if (name === "") return;
      let bound = topLevel(name);
      let next = behind2;
      if (line.isName(next) && line.text(next) === "as" && next + 1 < end) {
        bound = line.text(next + 1);
        next += 2;
      }
      if (name.length > LONGEST_MODULE) bindNames([bound], scope, steps);
      else steps.push({ kind: "import", line: line.lines[at], module: name, bound });
      this.#uses.imports(bound, next === behind2 ? bound : name);
      addMember(scope, bound);
      if (!line.isOperator(next, COMMA17)) return;
      at = next + 1;
    }
  }
  /** @returns false if it is not an import */
  #from(start, end, scope, steps) {
    const line = this.#line;
    let at = start + 1;
    let level = 0;
    while (at < end && line.isOperator(at, DOT16)) {
      level++;
      at++;
    }
    const isImport = (index) => line.isName(index) && line.text(index) === "import";
    const { name: module, end: behind2 } = isImport(at) ? { name: "", end: at } : dottedName(line, at, end);
    if (!isImport(behind2) || level === 0 && module === "") return false;
    const names2 = [];
    for (at = behind2 + 1; at < end && names2.length < MOST_NAMES2; at++) {
      if (line.operators[at] === STAR10) names2.push(["*", "*"]);
      if (!line.isName(at)) continue;
      const name = line.text(at);
      const isRenamed = line.isName(at + 1) && at + 2 < end && line.text(at + 1) === "as";
      names2.push([name, isRenamed ? line.text(at + 2) : name]);
      if (isRenamed) at += 2;
    }
    if (module.length > LONGEST_MODULE || names2.some(([name]) => name.length > LONGEST_MODULE))
      bindNames(
        names2.map(([, bound]) => bound),
        scope,
        steps
      );
    else if (module !== "__future__")
      steps.push({ kind: "from", line: line.lines[start], level, module, names: names2 });
    else if (names2.some(([name]) => name === "annotations")) this.#names.areAnnotationsText = true;
    for (const [name, bound] of names2) {
      addMember(scope, bound);
      this.#uses.imports(bound, `${".".repeat(level)}${module === "" ? "" : `${module}.`}${name}`);
    }
    return true;
  }
  #lazy(start, end, scope, steps) {
    const found = [];
    this.#one(start, end, scope, found);
    const names2 = found.flatMap(
      (step) => step.kind === "import" ? [step.bound] : step.kind === "from" ? step.names.map(([, bound]) => bound) : []
    );
    bindNames(names2, scope, steps);
  }
  /** An expression, or an assignment. */
  #expression(start, end, scope, steps) {
    const line = this.#line;
    const changed = searchPathStep(line, start, end, this.#directories);
    if (changed !== void 0) steps.push(changed);
    const { equals, colon, isAugmented } = this.#assignment(start, end);
    const last = equals.at(-1);
    const valueStart = last === void 0 ? start : last + 1;
    if (last !== void 0 || colon === void 0) {
      addCalls(line, valueStart, end, steps);
      this.uses(valueStart, end, scope, steps);
    }
    if (colon !== void 0) this.#names.annotation(colon + 1, equals[0] ?? end, scope, steps);
    if (scope.members === void 0) this.#run(valueStart, end, steps);
    this.walrus(start, end, scope, steps);
    if (scope.members === void 0 && this.#changesList(start)) bindNames(["__all__"], scope, steps);
    if (last === void 0) return;
    if (isAugmented && line.isName(start)) this.uses(start, start + 1, scope, steps);
    const names2 = [];
    let from = start;
    for (const equal of equals) {
      const to = colon !== void 0 && colon < equal ? colon : equal;
      this.#names.target(from, to, scope, steps);
      for (const name2 of targetNames(line, from, to, void 0)) names2.push(name2);
      from = equal + 1;
    }
    if (scope.members !== void 0 || isAugmented || names2.length !== 1) {
      bindNames(names2, scope, steps);
      return;
    }
    const value = readExpressions(line, valueStart, end);
    const name = names2[0];
    this.#directories.assign(name, valueStart, end);
    if (value.kind === "unknown") {
      bindNames(names2, scope, steps);
      return;
    }
    addMember(scope, name);
    steps.push({ kind: "assign", name, value });
  }
  /** Whether a statement may take names out of `__all__`. */
  #changesList(start) {
    const line = this.#line;
    if (!line.isName(start) || line.text(start) !== "__all__") return false;
    const isCall = line.isOperator(start + 1, DOT16) && line.isName(start + 2);
    return isCall ? !/^(?:append|extend)$/.test(line.text(start + 2)) : line.isOperator(start + 1, OPEN_SQUARE11);
  }
  /** A statement that is the call of a function. By their names, classes are left out. */
  #run(start, end, steps) {
    const line = this.#line;
    if (!line.isName(start)) return;
    const isDotted = line.isOperator(start + 1, DOT16) && line.isName(start + 2);
    const open = isDotted ? start + 3 : start + 1;
    if (!line.isOperator(open, OPEN16) || line.closing(open, end) !== end - 1) return;
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
      if (isOpening(byte)) depth++;
      else if (isClosing(byte)) depth--;
      else if (depth > 0) continue;
      else if (line.kinds[at] === Token.name && line.text(at) === "lambda") break;
      else if (byte === COLON12 && equals.length === 0) colon ??= at;
      else if (byte === EQUALS15) {
        const before2 = at > start && line.ends[at - 1] === line.starts[at] ? line.operators[at - 1] : 0;
        const after = at + 1 < end && line.starts[at + 1] === line.ends[at] ? line.operators[at + 1] : 0;
        if (after === EQUALS15) at++;
        else if (before2 === 33 || before2 === 60 || before2 === 62)
          isAugmented ||= isShift(line, at, start);
        else if (before2 === COLON12) continue;
        else {
          if (before2 !== 0 && !isClosing(before2)) isAugmented = true;
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
      const isWalrus2 = line.operators[at] === COLON12 && line.operators[at + 1] === EQUALS15 && line.ends[at] === line.starts[at + 1];
      if (isWalrus2 && line.isName(at - 1)) bindNames([line.text(at - 1)], scope, steps);
    }
  }
  /** The names and the attributes of modules that a statement certainly uses. */
  uses(start, end, scope, steps) {
    this.#names.expression(start, end, scope, steps, { isTop: this.isTop });
  }
};
function isShift(line, at, start) {
  return at - 2 >= start && line.operators[at - 2] === line.operators[at - 1] && line.ends[at - 2] === line.starts[at - 1];
}

// src/python/outline/blocks.ts
var OPEN17 = 40;
var CLOSE = 41;
var AT2 = 64;
var OPEN_SQUARE12 = 91;
var DEEPEST4 = 100;
var unknown2 = { kind: "unknown" };
var BlockReader = class {
  globals = /* @__PURE__ */ new Set();
  #lines;
  #simple;
  #uses;
  #names;
  #scope = moduleScope();
  /** Of functions: their names are nobody's. */
  #inFunction = moduleScope();
  #watch;
  #directories;
  #depth = 0;
  #isDecorated = false;
  /** A line has been read but not used yet. */
  #pending = false;
  constructor(lines) {
    this.#lines = lines;
    this.#watch = new GrammarWatch(lines);
    this.#uses = new ModuleUses(lines);
    this.#names = new NameUses(lines, this.#uses);
    this.#directories = new Directories(lines);
    this.#simple = new SimpleStatements(lines, this.#uses, this.#names, this.#directories);
  }
  get grammar() {
    return this.#watch.grammar;
  }
  /** Attributes of other modules that it sets. */
  get setsOutside() {
    return this.#uses.sets;
  }
  /** Why Python would reject the file, if that is certain. */
  fault() {
    return this.#watch.fault();
  }
  /** The statements of the whole file. */
  module() {
    const steps = [];
    while (this.#peek()) {
      this.#pending = false;
      this.#statement(this.#lines.indent, this.#scope, steps);
    }
    return steps;
  }
  #peek() {
    if (this.#pending) return true;
    this.#pending = this.#lines.next();
    if (this.#pending) {
      this.#watch.line();
      this.#uses.look();
    } else this.#watch.end();
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
    this.#lines.beginStatement();
    if (colon + 1 < this.#lines.length) {
      this.#simple.isTop = false;
      this.#simple.read(colon + 1, scope, steps);
      return steps;
    }
    if (!this.#hasBlock(indent)) return steps;
    this.#depth++;
    if (this.#depth > DEEPEST4) this.#skipBody(indent);
    else this.#block(indent + 1, scope, steps);
    this.#depth--;
    return steps;
  }
  /** A body that may not run: what it binds may not be there afterwards. @param name that only it has */
  #branch(colon, indent, scope, name) {
    const mark = scope.bound.mark();
    if (name !== void 0) addMember(scope, name);
    const steps = this.#body(colon, indent, scope);
    scope.bound.forget(mark);
    return steps;
  }
  /** Whether lines are indented below the header that is the current line. */
  #hasBlock(indent) {
    return this.#peek() && this.#lines.indent > indent;
  }
  #statement(indent, scope, steps) {
    const lines = this.#lines;
    this.#simple.isTop = this.#depth === 0;
    if (lines.isOperator(0, AT2)) {
      this.#isDecorated = true;
      this.#simple.uses(1, lines.length, scope, steps);
      return;
    }
    const isDecorated = this.#isDecorated;
    this.#isDecorated = false;
    const start = lines.word === "async" && lines.isName(1) ? 1 : 0;
    const word = start === 0 ? lines.word : lines.text(1);
    switch (word) {
      case "def":
        this.#function(start, indent, scope, isDecorated, steps);
        return;
      case "class":
        this.#class(indent, scope, isDecorated, steps);
        return;
      case "if":
        this.#simple.uses(1, this.#colon(0), scope, steps);
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
        if (isMatchHeader(this.#lines, this.#colon(0))) {
          this.#match(indent, scope, steps);
          return;
        }
        break;
      case "elif":
      case "else":
      case "except":
      case "finally": {
        steps.push({ kind: "maybe", body: this.#branch(this.#colon(0), indent, scope) });
        return;
      }
    }
    this.#simple.read(0, scope, steps);
  }
  #colon(start) {
    return colonOf(this.#lines, start);
  }
  #isWord(word, indent) {
    const lines = this.#lines;
    return this.#peek() && lines.indent === indent && lines.word === word;
  }
  #if(indent, scope, before2) {
    const colon = this.#colon(0);
    this.#simple.walrus(1, colon, scope, before2);
    const test = readExpression(this.#lines, 1, colon);
    const body = this.#branch(colon, indent, scope);
    let orelse = [];
    if (this.#isWord("elif", indent)) {
      this.#pending = false;
      this.#depth++;
      orelse = this.#depth > DEEPEST4 ? this.#restOfChain(indent, scope) : this.#if(indent, scope, before2);
      this.#depth--;
    } else if (this.#isWord("else", indent)) {
      this.#pending = false;
      orelse = this.#branch(this.#colon(0), indent, scope);
    }
    const isEmpty = body.length === 0 && orelse.length === 0;
    return isEmpty ? [] : [{ kind: "if", test, body, orelse }];
  }
  #restOfChain(indent, scope) {
    const steps = [{ kind: "maybe", body: this.#branch(this.#colon(0), indent, scope) }];
    while (this.#isWord("elif", indent) || this.#isWord("else", indent)) {
      this.#pending = false;
      steps.push({ kind: "maybe", body: this.#branch(this.#colon(0), indent, scope) });
    }
    return steps;
  }
  #try(indent, scope, steps) {
    const before2 = this.#simple.count;
    const body = this.#branch(this.#colon(0), indent, scope);
    const isLone = body.every(({ kind }) => kind === "name");
    const lone = isLone && this.#simple.count === before2 + 1 ? this.#simple.loneName : void 0;
    const handlers = [];
    let catchesNames = false;
    while (this.#isWord("except", indent)) {
      this.#pending = false;
      const colon = this.#colon(0);
      const caught = readHandler(this.#lines, 1, colon);
      catchesNames = colon === 2 && this.#lines.isName(1) && this.#lines.text(1) === "NameError";
      handlers.push({ ...caught, body: this.#branch(colon, indent, scope, caught.name) });
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
    return this.#branch(this.#colon(0), indent, scope);
  }
  #with(start, indent, scope, steps) {
    const colon = this.#colon(start);
    const isSuppressed = isSuppressing(this.#lines, start + 1, colon);
    const catches = mayCatch(this.#lines, start + 1, colon);
    const names2 = targetNames(this.#lines, start + 1, colon, "as");
    this.#simple.uses(start + 1, wordIn(this.#lines, start + 1, colon, "as"), scope, steps);
    bindNames(names2, scope, steps);
    const body = isSuppressed || catches ? this.#branch(colon, indent, scope) : this.#body(colon, indent, scope);
    if (isSuppressed) steps.push({ kind: "suppress", body });
    else if (catches) steps.push({ kind: "try", body, handlers: [anyHandler], orelse: [], final: [] });
    else for (const step of body) steps.push(step);
  }
  #for(start, indent, scope, steps) {
    const lines = this.#lines;
    const colon = this.#colon(start);
    const at = wordIn(lines, start + 1, colon, "in");
    const name = at === start + 2 && lines.isName(start + 1) ? lines.text(start + 1) : "";
    const values = name === "" ? unknown2 : readExpression(lines, at + 1, colon);
    const names2 = targetNames(lines, start + 1, at, void 0);
    this.#simple.uses(at + 1, colon, scope, steps);
    bindNames(names2, scope, steps);
    const body = this.#branch(colon, indent, scope);
    const orelse = this.#clause("else", indent, scope);
    if (body.length + orelse.length > 0) steps.push({ kind: "for", name, values, body, orelse });
  }
  #loop(indent, scope, steps) {
    const colon = this.#colon(0);
    this.#simple.uses(1, colon, scope, steps);
    this.#simple.walrus(1, colon, scope, steps);
    const body = this.#branch(colon, indent, scope);
    if (body.length > 0) steps.push({ kind: "maybe", body });
    for (const step of this.#clause("else", indent, scope)) steps.push(step);
  }
  #match(indent, scope, steps) {
    while (this.#peek() && this.#lines.indent > indent) {
      this.#pending = false;
      const column = this.#lines.indent;
      const colon = this.#colon(0);
      const names2 = targetNames(this.#lines, 1, colon, void 0);
      const body = [];
      const mark = scope.bound.mark();
      bindNames(names2, scope, body);
      for (const step of this.#body(colon, column, scope)) body.push(step);
      scope.bound.forget(mark);
      if (body.length > 0) steps.push({ kind: "maybe", body });
    }
  }
  #function(start, indent, scope, isDecorated, steps) {
    const lines = this.#lines;
    lines.beginStatement();
    const line = lines.lines[0];
    const name = lines.isName(start + 1) ? lines.text(start + 1) : void 0;
    let at = start + 2;
    const isGeneric2 = lines.isOperator(at, OPEN_SQUARE12);
    if (isGeneric2) while (at < lines.length && !lines.isOperator(at, OPEN17)) at++;
    const { signature, names: parameters, end } = readParameters(lines, at + 1, lines.length, CLOSE);
    const colon = this.#colon(end);
    if (!isGeneric2) this.#names.parameters(at, colon, scope, steps);
    const isPlain = scope.members === void 0 && start === 0 && !isDecorated;
    let body = [];
    if (colon + 1 >= lines.length && this.#hasBlock(indent)) {
      this.#directories.isInFunction = true;
      if (isPlain) body = this.#functionBody(indent);
      else this.#skipBody(indent);
      this.#directories.isInFunction = false;
    }
    if (name === void 0) return;
    const makes = deferred(start === 1, this.#watch.isGenerator(line));
    const made = makes && { makes };
    addMember(scope, name, isDecorated ? void 0 : { signature, parameters, ...made });
    if (scope.members !== void 0) return;
    if (made) steps.push({ kind: "function", line, name, signature, isDecorated, ...made });
    else
      steps.push({ kind: "function", line, name, signature, isDecorated, ...body.length > 0 && { body } });
  }
  /** What a function certainly imports when it is called: before anything that may return, raise or wait. */
  #functionBody(indent) {
    const lines = this.#lines;
    const steps = [];
    if (!this.#peek() || lines.indent <= indent) return steps;
    const own = lines.indent;
    this.#simple.isTop = false;
    while (this.#peek() && lines.indent === own) {
      const { word } = lines;
      if (endsCertainty.has(word)) break;
      this.#pending = false;
      if (word === "global") this.#globals();
      else if (word === "import" || word === "from") this.#simple.read(0, this.#inFunction, steps);
      else if (word === "def" || word === "class") this.#skipBody(own);
      else if (mayChangeSearchPath(word)) this.#simple.read(0, this.#inFunction, steps);
      else if (word !== "" && lines.isOperator(1, OPEN17)) this.#simple.read(0, this.#inFunction, steps);
    }
    this.#skipBody(indent, steps);
    return steps.filter(({ kind }) => loading.has(kind));
  }
  /**
   * Skips the body of a function, which does not run now; its `global` declarations count.
   * @param steps takes what it may do to `sys.path`
   */
  #skipBody(indent, steps = []) {
    const lines = this.#lines;
    while (this.#peek() && lines.indent > indent) {
      this.#pending = false;
      if (lines.word === "global") this.#globals();
      const changed = mayChangeSearchPath(lines.word) && searchPathStep(lines, 0, lines.length, this.#directories);
      if (changed) steps.push(changed);
    }
  }
  #globals() {
    const lines = this.#lines;
    for (let at = 1; at < lines.length; at += 2) if (lines.isName(at)) this.globals.add(lines.text(at));
  }
  #class(indent, scope, isDecorated, steps) {
    const lines = this.#lines;
    const line = lines.lines[0];
    const name = lines.isName(1) ? lines.text(1) : void 0;
    const colon = this.#colon(0);
    const hasBases = colon > 2 && !(colon === 4 && lines.isOperator(2, OPEN17) && lines.isOperator(3, CLOSE));
    const members = /* @__PURE__ */ new Set();
    const methods = /* @__PURE__ */ new Map();
    const isGeneric2 = lines.isOperator(2, OPEN_SQUARE12);
    const bases = isGeneric2 ? void 0 : baseNames(lines, 2, colon);
    if (hasBases && !isGeneric2) this.#simple.uses(3, colon, scope, steps);
    const { bound } = scope;
    const isOpaque = isGeneric2 || scope.isOpaque || scope.members !== void 0 && hasBases;
    const body = this.#body(colon, indent, { members, methods, bound, isOpaque });
    if (name === void 0) return;
    addMember(scope, name);
    if (scope.members !== void 0) {
      for (const step of body) steps.push(step);
      return;
    }
    const isOpen = hasBases || isDecorated;
    steps.push({
      ...{ kind: "class", line, name, isOpen, isDecorated, body },
      members: isOpen ? [] : [...members],
      bases,
      methods: Object.fromEntries(methods)
    });
  }
};

// src/python/outline/dynamic-names.ts
var READS_NAMES = /\bin\s+(?:globals|locals|vars)\s*\(\s*\)|\b(?:globals|locals|vars)\s*\(\s*\)(?:\s*\.\s*(?:get|keys|items|values|copy)\b|\s*\[[^\]\n]{0,300}\](?!\s*(?:=(?!=)|[-+|&*]=)))/g;
var BINDS_NAMES = /\b(?:globals|locals|vars)\s*\(\s*\)|\bexec\s*\(|\beval\s*\(\s*(?:compile\s*\(|code\b)|\bsetattr\s*\(\s*(?!self\b|cls\b)|\bsys\s*\.\s*modules\b[^\n]{0,300}__name__|\b_getframe\b|\bglobal_enum\b|\b_convert_?\s*\(|\b__getattr__\s*[,=]|^(?:[ \t]*(?:if|else|try|except)\b[^\n]*\n[ \t]+|)(?:async[ \t]+)?def[ \t]+__getattr__\b/m;
function makesNames(code) {
  return BINDS_NAMES.test(code.replaceAll(READS_NAMES, " "));
}
var REACHES_OUT = /\bf_(?:globals|locals)\b|\b(?:setattr|vars)\s*\(\s*(?:sys\s*\.\s*)?modules\b|\bmodules\s*\[[^\]\n]{0,300}\]\s*\.\s*__dict__/;
function reachesOut(code) {
  return REACHES_OUT.test(code);
}
var MAKES_MODULES = /__path__\s*(?:=(?!=)|\+=|\.\s*(?:append|extend|insert)|\[[^\]\n]{0,300}\]\s*=(?!=))|\bmeta_path\b|\bpath_hooks\b|\bmodules\s*(?:\[(?!\s*(?:__name__\s*)?\])[^\n]{0,300}?\]\s*=(?!=)|\.\s*(?:update\b|setdefault\s*\((?!\s*,)))|\bextend_path\b|\bdeclare_namespace\b/;
function makesModules(code) {
  return MAKES_MODULES.test(code);
}
function makesModulesOldWay(code) {
  if (!/\bdef\s+find_module\b/.test(code) || /\b(?:find_spec|spec_from_loader)\b/.test(code)) return false;
  const others = code.replaceAll(/\bmeta_path\b|\bmodules\[fullname\]|__path__\s*=\s*\[\s*\]/g, " ");
  return /\bmeta_path\b/.test(code) && !makesModules(others);
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

// src/python/data/text-encodings.json
var text_encodings_default = JSON.parse('{"source":"encodings.aliases and the modules of encodings in CPython 3.8 to 3.13 on Linux, 2026-11-29","names":["037","1026","1125","1140","1250","1251","1252","1253","1254","1255","1256","1257","1258","273","424","437","500","646","775","850","852","855","857","858","860","861","862","863","864","865","866","869","8859","932","936","949","950","ansi_x3.4_1968","ansi_x3.4_1986","ansi_x3_4_1968","arabic","ascii","asmo_708","big5","big5_hkscs","big5_tw","big5hkscs","charmap","chinese","cp037","cp1006","cp1026","cp1051","cp1125","cp1140","cp1250","cp1251","cp1252","cp1253","cp1254","cp1255","cp1256","cp1257","cp1258","cp1361","cp154","cp273","cp367","cp424","cp437","cp500","cp65001","cp720","cp737","cp775","cp819","cp850","cp852","cp855","cp856","cp857","cp858","cp860","cp861","cp862","cp863","cp864","cp865","cp866","cp866u","cp869","cp874","cp875","cp932","cp936","cp949","cp950","cp_gr","cp_is","csascii","csbig5","csibm037","csibm1026","csibm273","csibm424","csibm500","csibm855","csibm857","csibm858","csibm860","csibm861","csibm863","csibm864","csibm865","csibm866","csibm869","csiso2022jp","csiso2022kr","csiso58gb231280","csisolatin1","csisolatin2","csisolatin3","csisolatin4","csisolatin5","csisolatin6","csisolatinarabic","csisolatincyrillic","csisolatingreek","csisolatinhebrew","cskoi8r","cspc775baltic","cspc850multilingual","cspc862latinhebrew","cspc8codepage437","cspcp852","csptcp154","csshiftjis","cyrillic","cyrillic_asian","ebcdic_cp_be","ebcdic_cp_ca","ebcdic_cp_ch","ebcdic_cp_he","ebcdic_cp_nl","ebcdic_cp_us","ebcdic_cp_wt","ecma_114","ecma_118","elot_928","euc_cn","euc_jis2004","euc_jis_2004","euc_jisx0213","euc_jp","euc_kr","euccn","eucgb2312_cn","eucjis2004","eucjisx0213","eucjp","euckr","gb18030","gb18030_2000","gb2312","gb2312_1980","gb2312_80","gbk","greek","greek8","hebrew","hkscs","hp_roman8","hz","hz_gb","hz_gb_2312","hzgb","ibm037","ibm039","ibm1026","ibm1051","ibm1125","ibm1140","ibm273","ibm367","ibm424","ibm437","ibm500","ibm775","ibm819","ibm850","ibm852","ibm855","ibm857","ibm858","ibm860","ibm861","ibm862","ibm863","ibm864","ibm865","ibm866","ibm869","idna","iso2022_jp","iso2022_jp_1","iso2022_jp_2","iso2022_jp_2004","iso2022_jp_3","iso2022_jp_ext","iso2022_kr","iso2022jp","iso2022jp_1","iso2022jp_2","iso2022jp_2004","iso2022jp_3","iso2022jp_ext","iso2022kr","iso646_us","iso8859","iso8859_1","iso8859_10","iso8859_11","iso8859_13","iso8859_14","iso8859_15","iso8859_16","iso8859_2","iso8859_3","iso8859_4","iso8859_5","iso8859_6","iso8859_7","iso8859_8","iso8859_9","iso_2022_jp","iso_2022_jp_1","iso_2022_jp_2","iso_2022_jp_2004","iso_2022_jp_3","iso_2022_jp_ext","iso_2022_kr","iso_646.irv_1991","iso_8859_1","iso_8859_10","iso_8859_10_1992","iso_8859_11","iso_8859_11_2001","iso_8859_13","iso_8859_14","iso_8859_14_1998","iso_8859_15","iso_8859_16","iso_8859_16_2001","iso_8859_1_1987","iso_8859_2","iso_8859_2_1987","iso_8859_3","iso_8859_3_1988","iso_8859_4","iso_8859_4_1988","iso_8859_5","iso_8859_5_1988","iso_8859_6","iso_8859_6_1987","iso_8859_7","iso_8859_7_1987","iso_8859_8","iso_8859_8_1988","iso_8859_9","iso_8859_9_1989","iso_celtic","iso_ir_100","iso_ir_101","iso_ir_109","iso_ir_110","iso_ir_126","iso_ir_127","iso_ir_138","iso_ir_144","iso_ir_148","iso_ir_157","iso_ir_166","iso_ir_199","iso_ir_226","iso_ir_58","iso_ir_6","jisx0213","johab","koi8_r","koi8_t","koi8_u","korean","ks_c_5601","ks_c_5601_1987","ks_x_1001","ksc5601","ksx1001","kz1048","kz_1048","l1","l10","l2","l3","l4","l5","l6","l7","l8","l9","latin","latin1","latin10","latin2","latin3","latin4","latin5","latin6","latin7","latin8","latin9","latin_1","mac_arabic","mac_centeuro","mac_croatian","mac_cyrillic","mac_farsi","mac_greek","mac_iceland","mac_latin2","mac_roman","mac_romanian","mac_turkish","maccentraleurope","maccyrillic","macgreek","maciceland","macintosh","maclatin2","macroman","macturkish","ms1361","ms932","ms936","ms949","ms950","ms_kanji","mskanji","palmos","pt154","ptcp154","punycode","r8","raw_unicode_escape","rk1048","roman8","ruscii","s_jis","s_jis_2004","s_jisx0213","shift_jis","shift_jis_2004","shift_jisx0213","shiftjis","shiftjis2004","shiftjisx0213","sjis","sjis_2004","sjisx0213","strk1048_2002","thai","tis620","tis_620","tis_620_0","tis_620_2529_0","tis_620_2529_1","u7","u8","u_jis","uhc","ujis","unicode_1_1_utf_7","unicode_escape","us","us_ascii","utf","utf7","utf8","utf8_ucs2","utf8_ucs4","utf_7","utf_8","utf_8_sig","windows_1250","windows_1251","windows_1252","windows_1253","windows_1254","windows_1255","windows_1256","windows_1257","windows_1258","windows_31j","x_mac_japanese","x_mac_korean","x_mac_simp_chinese","x_mac_trad_chinese"]}');

// src/python/outline/encoding.ts
var DECLARATION = /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/;
var NO_CODE = /^[ \t\f]*(?:#|$)/;
var LONGEST_START2 = 4096;
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
  const [first = "", second = ""] = source.toString("latin1", 0, LONGEST_START2).split(/\r\n|\r|\n/, 2);
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
var unreadOutline = {
  work: 0,
  steps: [],
  globals: [],
  makesNames: true,
  reachesOut: true,
  makesModules: true,
  makesModulesOldWay: false,
  lazyNames: {},
  madeModules: [],
  setsOutside: [],
  fault: void 0,
  grammar: void 0
};
function outlineModule(source) {
  if (source.length > LARGEST) return unreadOutline;
  const lines = new LineReader(source);
  const blocks = new BlockReader(lines);
  const steps = blocks.module();
  const { work } = lines;
  if (lines.isCut()) return { ...unreadOutline, work };
  const isDynamic = lines.signs.length > 0;
  const code = isDynamic ? lines.codeAtSigns() : "";
  const hasNames = isDynamic && makesNames(code);
  return {
    work,
    steps,
    globals: [...blocks.globals],
    makesNames: hasNames,
    reachesOut: isDynamic && reachesOut(code),
    makesModules: isDynamic && makesModules(code),
    makesModulesOldWay: code.includes("meta_path") && makesModulesOldWay(lines.code()),
    lazyNames: hasNames ? lazyNames(lines.bytes) : {},
    madeModules: code.includes("modules") || code.includes("exec") ? madeModules(lines.bytes) : [],
    setsOutside: [...blocks.setsOutside],
    fault: encodingFault(lines.bytes) ?? blocks.fault(),
    grammar: blocks.grammar
  };
}

export {
  isBuiltinException,
  isCaughtBy,
  builtinTypes,
  builtinGenerics,
  generics,
  libraryTypes,
  outlineModule
};
