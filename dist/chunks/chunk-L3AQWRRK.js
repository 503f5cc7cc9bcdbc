import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  CLAUSE_PATTERN,
  formatSpecifiers,
  parseSpecifiers,
  satisfiesClauses
} from "./chunk-NGLXED5Y.js";
import {
  normalizeName
} from "./chunk-GQ7KFRK6.js";
import {
  userError
} from "./chunk-MIEGAHBV.js";

// src/python/markers.ts
var MarkerEvaluationError = class extends Error {
  /** The variable whose value is not known; undefined when the comparison itself makes no sense. */
  variable;
  constructor(message, variable) {
    super(message);
    this.name = "MarkerEvaluationError";
    this.variable = variable;
  }
};
var VERSION_VARIABLES = /* @__PURE__ */ new Set([
  "implementation_version",
  "platform_release",
  "python_full_version",
  "python_version"
]);
var SET_VARIABLES = /* @__PURE__ */ new Set(["extras", "dependency_groups"]);
function evaluateMarker(marker, environment, extras) {
  const given = (extras ?? []).map(normalizeName);
  return (given.length === 0 ? [""] : given).some(
    (extra) => holds(marker, { variables: new Map(Object.entries(environment)), extra, extras: new Set(given) })
  );
}
function holds(marker, scope) {
  if (marker.kind === "compare") return compareOperands(marker, scope);
  const left = holds(marker.left, scope);
  const right = holds(marker.right, scope);
  return marker.kind === "and" ? left && right : left || right;
}
function compareOperands(marker, scope) {
  const { left, operator, right } = marker;
  if (left.kind === "variable") {
    if (SET_VARIABLES.has(left.name)) {
      throw new MarkerEvaluationError(
        `\`${left.name}\` is a set: only \`'name' in ${left.name}\` can be asked`
      );
    }
    const wanted = textOf(right);
    const value2 = valueOf(left.name, scope);
    return compareTexts(value2, operator, left.name === "extra" ? normalizeName(wanted) : wanted, left.name);
  }
  const key = textOf(right);
  if (SET_VARIABLES.has(key)) return isMember(left.value, operator, key === "extras" ? scope.extras : NONE);
  const value = valueOf(key, scope);
  return compareTexts(key === "extra" ? normalizeName(left.value) : left.value, operator, value, key);
}
var NONE = /* @__PURE__ */ new Set();
function textOf(operand) {
  return operand.kind === "literal" ? operand.value : operand.name;
}
function valueOf(name, scope) {
  if (name === "extra") return scope.extra;
  const value = scope.variables.get(name);
  if (value === void 0) {
    throw new MarkerEvaluationError(`the value of \`${name}\` is not known for this platform`, name);
  }
  return name === "python_full_version" && value.endsWith("+") ? `${value}local` : value;
}
function isMember(value, operator, set) {
  const found = set.has(normalizeName(value));
  switch (operator) {
    case "in":
      return found;
    case "not in":
      return !found;
    case "!=":
      return true;
    case "~=":
    case "===":
      throw new MarkerEvaluationError(`\`${operator}\` cannot compare with a set`);
    default:
      return false;
  }
}
function compareTexts(left, operator, right, variable) {
  if (VERSION_VARIABLES.has(variable) && operator !== "in" && operator !== "not in") {
    const clauses = parseSpecifiers(operator + right);
    if (clauses?.length === 1) return satisfiesClauses(left, clauses);
  }
  switch (operator) {
    case "in":
      return right.includes(left);
    case "not in":
      return !right.includes(left);
    case "==":
    case "<=":
    case ">=":
      return left === right;
    case "!=":
      return left !== right;
    // Texts have no order.
    case "<":
    case ">":
      return false;
    default:
      throw new MarkerEvaluationError(`\`${operator}\` cannot compare \`${left}\` with \`${right}\``);
  }
}
function formatMarker(marker) {
  if (marker.kind === "compare") {
    return `${formatOperand(marker.left)} ${marker.operator} ${formatOperand(marker.right)}`;
  }
  const needsBrackets = (side) => marker.kind === "and" && side.kind === "or";
  const [left, right] = [marker.left, marker.right].map(
    (side) => side.kind !== "compare" && (side.bracketed === true || needsBrackets(side)) ? `(${formatMarker(side)})` : formatMarker(side)
  );
  return `${left} ${marker.kind} ${right}`;
}
function formatOperand(operand) {
  if (operand.kind === "variable") return operand.name;
  return operand.value.includes('"') ? `'${operand.value}'` : `"${operand.value}"`;
}

// src/python/requirement.ts
var RequirementSyntaxError = class extends Error {
  /** Where in the text it stops making sense, from 1. */
  column;
  constructor(message, column) {
    super(message);
    this.name = "RequirementSyntaxError";
    this.column = column;
  }
};
var MAX_LENGTH = 2e4;
var MAX_DEPTH = 100;
var BLANKS = /[ \t]+/y;
var IDENTIFIER = /\b[a-zA-Z0-9][a-zA-Z0-9._-]*\b/y;
var URL_TEXT = /[^ \t]+/y;
var CLAUSE = new RegExp(CLAUSE_PATTERN, "iy");
var PREFIX_TRAIL = /\.\*/y;
var LOCAL_TRAIL = /\+[a-z0-9]+(?:[-_.][a-z0-9]+)*/y;
var QUOTED = /'[^']*'|"[^"]*"/y;
var OPERATOR = /===|==|~=|!=|<=|>=|<|>/y;
var BOOLEAN = /\b(?:or|and)\b/y;
var IN = /\bin\b/y;
var NOT_IN = /\bnot[ \t]+in\b/y;
var VARIABLE = /\b(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)\b/y;
function parseRequirement(text) {
  const cursor = new Cursor(text);
  cursor.skip(BLANKS);
  const name = cursor.take(IDENTIFIER) ?? cursor.fail("expected the name of a package");
  cursor.skip(BLANKS);
  const extras = parseExtras(cursor);
  cursor.skip(BLANKS);
  const { url, specifier } = parseVersionOrUrl(cursor);
  const marker = cursor.isAtEnd ? void 0 : parseTrailingMarker(cursor, url, specifier);
  return { name, normalizedName: normalizeName(name), extras, specifier, url, marker, text };
}
function parsePipRequirement(text) {
  try {
    return parseRequirement(text);
  } catch (error) {
    const fragment = text.split("#", 2)[1];
    const egg = new URLSearchParams(fragment ?? "").get("egg");
    if (egg === null || egg === "" || !/^\s*[a-z][a-z0-9+.-]*:\/\//i.test(text)) throw error;
    try {
      return parseRequirement(`${egg}@ ${text.trim()}`);
    } catch {
      throw error;
    }
  }
}
function parseMarker(text) {
  const cursor = new Cursor(text);
  const marker = parseOr(cursor, 0);
  if (!cursor.isAtEnd) cursor.fail("expected `and`, `or` or the end of the marker");
  return marker;
}
function formatRequirement(requirement) {
  const { name, extras, specifier, url, marker } = requirement;
  const bracketed = extras.length === 0 ? "" : `[${[...extras].sort().join(",")}]`;
  const version = url === void 0 ? formatSpecifiers(parseSpecifiers(specifier) ?? []) : `@ ${url}`;
  const condition = marker === void 0 ? "" : `${url === void 0 ? "" : " "}; ${formatMarker(marker)}`;
  return `${name}${bracketed}${version}${condition}`;
}
var Cursor = class {
  text;
  position = 0;
  constructor(text) {
    this.text = text;
    if (text.length > MAX_LENGTH) {
      throw new RequirementSyntaxError(`longer than ${MAX_LENGTH} characters`, 1);
    }
  }
  get isAtEnd() {
    return this.position === this.text.length;
  }
  /** Reads what the sticky pattern matches here. */
  take(pattern) {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text)?.[0];
    if (found !== void 0) this.position += found.length;
    return found;
  }
  skip(pattern) {
    this.take(pattern);
  }
  is(pattern) {
    pattern.lastIndex = this.position;
    return pattern.test(this.text);
  }
  takeCharacter(character) {
    if (this.text[this.position] !== character) return false;
    this.position += 1;
    return true;
  }
  fail(message, position = this.position) {
    throw new RequirementSyntaxError(message, position + 1);
  }
};
function parseExtras(cursor) {
  const opened = cursor.position;
  if (!cursor.takeCharacter("[")) return [];
  const extras = [];
  cursor.skip(BLANKS);
  for (let extra = cursor.take(IDENTIFIER); extra !== void 0; ) {
    extras.push(extra);
    cursor.skip(BLANKS);
    if (cursor.is(IDENTIFIER)) cursor.fail("expected a comma between the names of extras");
    if (!cursor.takeCharacter(",")) break;
    cursor.skip(BLANKS);
    extra = cursor.take(IDENTIFIER) ?? cursor.fail("expected the name of an extra after the comma");
  }
  cursor.skip(BLANKS);
  if (!cursor.takeCharacter("]")) cursor.fail("this `[` is not closed", opened);
  return extras;
}
function parseVersionOrUrl(cursor) {
  if (cursor.takeCharacter("@")) {
    cursor.skip(BLANKS);
    const url = cursor.take(URL_TEXT) ?? cursor.fail("expected a URL after `@`");
    cursor.skip(BLANKS);
    return { url, specifier: "" };
  }
  const opened = cursor.position;
  const bracketed = cursor.takeCharacter("(");
  cursor.skip(BLANKS);
  const specifier = parseClauses(cursor);
  cursor.skip(BLANKS);
  if (bracketed && !cursor.takeCharacter(")")) cursor.fail("this `(` is not closed", opened);
  cursor.skip(BLANKS);
  return { url: void 0, specifier };
}
function parseClauses(cursor) {
  const clauses = [];
  const start = cursor.position;
  for (let clause = cursor.take(CLAUSE); clause !== void 0; clause = cursor.take(CLAUSE)) {
    clauses.push(clause);
    if (cursor.is(PREFIX_TRAIL)) {
      cursor.fail("`.*` goes only with `==` or `!=` and plain numbers");
    }
    if (cursor.is(LOCAL_TRAIL)) cursor.fail("a local version (`+…`) goes only with `==` or `!=`");
    cursor.skip(BLANKS);
    if (!cursor.takeCharacter(",")) break;
    cursor.skip(BLANKS);
  }
  const specifier = clauses.join(",");
  if (parseSpecifiers(specifier) === void 0) cursor.fail("expected version specifiers", start);
  return specifier;
}
function parseTrailingMarker(cursor, url, specifier) {
  if (!cursor.takeCharacter(";")) {
    if (url !== void 0) cursor.fail("expected `;` or the end after the URL");
    cursor.fail(
      specifier === "" ? "expected a version specifier such as `>=1.0`, `;` or the end after the name" : "expected `,`, `;` or the end after the version"
    );
  }
  const marker = parseOr(cursor, 0);
  if (!cursor.isAtEnd) cursor.fail("expected `and`, `or` or the end of the marker");
  return marker;
}
function parseOr(cursor, depth) {
  let left = parseAnd(cursor, depth);
  while (nextBoolean(cursor) === "or") {
    cursor.skip(BOOLEAN);
    left = { kind: "or", left, right: parseAnd(cursor, depth) };
  }
  return left;
}
function parseAnd(cursor, depth) {
  let left = parseAtom(cursor, depth);
  while (nextBoolean(cursor) === "and") {
    cursor.skip(BOOLEAN);
    left = { kind: "and", left, right: parseAtom(cursor, depth) };
  }
  return left;
}
function nextBoolean(cursor) {
  const { position } = cursor;
  const word = cursor.take(BOOLEAN);
  cursor.position = position;
  return word;
}
function parseAtom(cursor, depth) {
  cursor.skip(BLANKS);
  const opened = cursor.position;
  if (!cursor.takeCharacter("(")) return parseComparison(cursor);
  if (depth >= MAX_DEPTH) cursor.fail(`more than ${MAX_DEPTH} brackets inside each other`, opened);
  const marker = parseOr(cursor, depth + 1);
  if (!cursor.takeCharacter(")")) cursor.fail("this `(` is not closed", opened);
  cursor.skip(BLANKS);
  return marker.kind === "compare" ? marker : { ...marker, bracketed: true };
}
function parseComparison(cursor) {
  const left = parseOperand(cursor);
  cursor.skip(BLANKS);
  const operator = cursor.take(IN) ?? cursor.take(NOT_IN)?.replace(/[ \t]+/, " ") ?? cursor.take(OPERATOR) ?? cursor.fail("expected a comparison: <=, <, !=, ==, >=, >, ~=, ===, in or not in");
  cursor.skip(BLANKS);
  const right = parseOperand(cursor);
  cursor.skip(BLANKS);
  return {
    kind: "compare",
    left: normalizeExtra(left, right, ["extra", "extras", "dependency_groups"]),
    operator,
    right: normalizeExtra(right, left, ["extra"])
  };
}
function normalizeExtra(operand, other, variables) {
  return operand.kind === "literal" && other.kind === "variable" && variables.includes(other.name) ? { kind: "literal", value: normalizeName(operand.value) } : operand;
}
function parseOperand(cursor) {
  const start = cursor.position;
  const variable = cursor.take(VARIABLE)?.replace(".", "_");
  if (variable !== void 0) {
    const name = variable === "python_implementation" ? "platform_python_implementation" : variable;
    return { kind: "variable", name };
  }
  const quoted = cursor.take(QUOTED);
  if (quoted === void 0) cursor.fail("expected a marker variable or a quoted text");
  return { kind: "literal", value: unescape(quoted.slice(1, -1), () => cursor.fail("wrong escape", start)) };
}
var ESCAPES = /* @__PURE__ */ new Map([
  ["\\", "\\"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "	"],
  ["a", "\x07"],
  ["b", "\b"],
  ["f", "\f"],
  ["v", "\v"]
]);
function unescape(body, fail) {
  if (body.includes("\n") || body.includes("\r")) fail();
  return body.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|([0-7]{1,3})|(.?))/gs,
    (whole, hex, unicode, octal, character) => {
      const code = hex ?? unicode;
      if (code !== void 0) return String.fromCharCode(Number.parseInt(code, 16));
      if (octal !== void 0) return String.fromCharCode(Number.parseInt(octal, 8));
      if (character === "" || character === "x" || character === "u") fail();
      return ESCAPES.get(character) ?? whole;
    }
  );
}

// src/platforms/json.ts
var MAX_CHARACTERS = 64 * 1024 * 1024;
function parseJson(text, path) {
  if (text.length > MAX_CHARACTERS) {
    throw userError({
      code: "file-too-large",
      message: `${path} has ${text.length} characters; at most ${MAX_CHARACTERS} are read`,
      place: { path }
    });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw userError({
      code: "invalid-json",
      message: `${path} is not JSON: ${shortReason(reason)}`,
      place: { path, ...lineAndColumn(text, faultPosition(text)) }
    });
  }
}
function shortReason(reason) {
  return reason.replace(/ in JSON at position .*$/s, "").replace(/, (?:\.\.\.)?".*" is not valid JSON$/s, "");
}
var TOKEN = /[ \t\r\n]*("[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:])/y;
function faultPosition(text) {
  const open = [];
  let expected = "value";
  TOKEN.lastIndex = 0;
  for (; ; ) {
    const start = TOKEN.lastIndex;
    const token = TOKEN.exec(text)?.[1];
    if (token === void 0) return start + /^[ \t\r\n]*/.exec(text.slice(start))[0].length;
    const position = TOKEN.lastIndex - token.length;
    const closes = open.at(-1) === "{" && token === "}" || open.at(-1) === "[" && token === "]";
    if (closes && (expected === "next" || expected === "first" || expected === "first-key")) {
      open.pop();
      expected = "next";
    } else if (expected === "next") {
      if (token !== "," || open.length === 0) return position;
      expected = open.at(-1) === "{" ? "key" : "value";
    } else if (expected === "colon") {
      if (token !== ":") return position;
      expected = "value";
    } else if (expected === "key" || expected === "first-key") {
      if (!token.startsWith('"')) return position;
      expected = "colon";
    } else if (token === "{" || token === "[") {
      open.push(token);
      expected = token === "{" ? "first-key" : "first";
    } else {
      if (/^[}\],:]/.test(token)) return position;
      expected = "next";
    }
  }
}
function lineAndColumn(text, position) {
  const before = text.slice(0, position).split("\n");
  return { line: before.length, column: before.at(-1).length + 1 };
}
function isJsonObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export {
  parseJson,
  isJsonObject,
  MarkerEvaluationError,
  evaluateMarker,
  formatMarker,
  RequirementSyntaxError,
  parseRequirement,
  parsePipRequirement,
  parseMarker,
  formatRequirement
};
