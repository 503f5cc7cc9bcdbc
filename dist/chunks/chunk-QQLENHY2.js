import {
  LiteralError,
  OptionValueError,
  allSpecs,
  applyListEdits,
  dialectOf,
  optionTable,
  parseListEdits
} from "./chunk-ISHNH3V3.js";
import {
  compressedTags,
  formatPublicVersion,
  isPrerelease,
  isValidName,
  isVersion,
  normalizeName,
  orderPublic,
  orderVersions,
  parseVersion,
  parseWheelFilename,
  wheelTags
} from "./chunk-SDDAAFP3.js";
import {
  executableFiles,
  unusualFiles
} from "./chunk-E55JLYEX.js";
import {
  unescaped
} from "./chunk-OISQAYTL.js";
import {
  parseBoundedJson
} from "./chunk-Y5MMXVRX.js";
import {
  Problems,
  UserError,
  append,
  listSome,
  smallest,
  userError
} from "./chunk-4CWYCPRC.js";
import {
  basename,
  closeSync,
  constants,
  existsSync,
  fstatSync,
  join,
  openSync,
  posix,
  readFileSync,
  readdirSync,
  realpathSync,
  resolve,
  sep,
  statSync
} from "./chunk-PSGP3ZSG.js";

// src/python/specifiers.ts
var RELEASE = String.raw`v?(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)*`;
var COMPATIBLE_RELEASE = String.raw`v?(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)+`;
var SUFFIX = String.raw`(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?(?:[-_.]?dev[-_.]?[0-9]*)?`;
var LOCAL = String.raw`(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?`;
var CLAUSE_PATTERN = [
  String.raw`===\s*[^\s;)]*`,
  String.raw`[=!]=\s*${RELEASE}(?:\.\*|${SUFFIX}${LOCAL})`,
  String.raw`~=\s*${COMPATIBLE_RELEASE}${SUFFIX}`,
  String.raw`(?:<=|>=|<|>)\s*${RELEASE}${SUFFIX}`
].join("|");
var MAX_CLAUSE = 500;
var CLAUSE = new RegExp(`^(?:${CLAUSE_PATTERN})$`, "i");
var PARTS = /^(===|==|!=|~=|<=|>=|<|>)\s*(.*?)(\.\*)?$/s;
function parseSpecifiers(text2) {
  const clauses = [];
  for (const part of text2.split(",")) {
    const written = part.trim();
    if (written === "") continue;
    const match = written.length <= MAX_CLAUSE && CLAUSE.test(written) ? PARTS.exec(written) : null;
    if (match === null) return void 0;
    const operator = match[1];
    const prefix = match[3] !== void 0 && operator !== "===";
    clauses.push({ operator, version: prefix ? match[2] : match[2] + (match[3] ?? ""), prefix });
  }
  return clauses;
}
function exactVersion(text2) {
  const [clause, ...others] = parseSpecifiers(text2) ?? [];
  const isExact = others.length === 0 && clause !== void 0 && !clause.prefix;
  return isExact && ["==", "==="].includes(clause.operator) ? clause.version : void 0;
}
function formatSpecifiers(clauses) {
  const texts = clauses.map(({ operator, version, prefix }) => operator + version + (prefix ? ".*" : ""));
  return [...new Set(texts)].sort().join(",");
}
function compareVersions(left, right) {
  return orderVersions(validVersion(left), validVersion(right));
}
function satisfiesSpecifier(version, specifier, options2 = {}) {
  const clauses = parseSpecifiers(specifier);
  if (clauses === void 0) throw new Error(`\`${specifier}\` is not a version specifier`);
  return satisfiesClauses(version, clauses, options2);
}
function satisfiesClauses(version, clauses, options2 = {}) {
  const parsed = parseVersion(version);
  if (parsed !== void 0 && options2.prereleases === false && isPrerelease(parsed)) return false;
  return clauses.every((clause) => {
    if (clause.operator === "===") return version.trim().toLowerCase() === clause.version.toLowerCase();
    const wanted = parseVersion(clause.version);
    return parsed !== void 0 && wanted !== void 0 && matches(parsed, clause, wanted);
  });
}
function validVersion(text2) {
  const version = parseVersion(text2);
  if (version === void 0) throw new Error(`\`${text2}\` is not a version`);
  return version;
}
function matches(version, clause, wanted) {
  switch (clause.operator) {
    case "==":
      return clause.prefix ? startsWith(version, wanted, wanted.release) : equals(version, wanted);
    case "!=":
      return !(clause.prefix ? startsWith(version, wanted, wanted.release) : equals(version, wanted));
    case "~=":
      return orderPublic(version, wanted) >= 0 && startsWith(version, wanted, wanted.release.slice(0, -1));
    case "<=":
      return orderPublic(version, wanted) <= 0;
    case ">=":
      return orderPublic(version, wanted) >= 0;
    case "<":
      return isBefore(version, wanted);
    case ">":
      return isAfter(version, wanted);
    case "===":
      return false;
  }
}
function equals(version, wanted) {
  const order = wanted.local === void 0 ? orderPublic : orderVersions;
  return order(version, wanted) === 0;
}
function startsWith(version, wanted, prefix) {
  return version.epoch === wanted.epoch && prefix.every((number, index) => (version.release[index] ?? 0n) === number);
}
function isBefore(version, wanted) {
  const bound = isPrerelease(wanted) ? wanted : { ...wanted, dev: 0n };
  return orderVersions(version, bound) < 0;
}
function isAfter(version, wanted) {
  if (wanted.dev !== void 0) return orderVersions(version, { ...wanted, dev: wanted.dev + 1n }) >= 0;
  if (wanted.post !== void 0) {
    return orderVersions(version, { ...wanted, post: wanted.post + 1n, dev: 0n }) >= 0;
  }
  const family = { ...version, post: void 0, dev: void 0 };
  return orderVersions(version, wanted) > 0 && orderPublic(family, wanted) !== 0;
}
function mayBeMet(specifier, [from, below]) {
  const tried = (parseSpecifiers(specifier) ?? []).flatMap(({ version }) => [version, `${version}.1`]);
  return [from, `${from}.999`, ...tried].some(
    (version) => parseVersion(version) !== void 0 && compareVersions(version, from) >= 0 && compareVersions(version, below) < 0 && satisfiesSpecifier(version, specifier)
  );
}

// src/python/markers.ts
var MarkerEvaluationError = class extends Error {
  /** The variable whose value is unknown; undefined if the comparison itself is meaningless. */
  variable;
  constructor(message, variable) {
    super(message);
    this.name = "MarkerEvaluationError";
    this.variable = variable;
  }
};
var versionVariables = /* @__PURE__ */ new Set([
  "implementation_version",
  "platform_release",
  "python_full_version",
  "python_version"
]);
var setVariables = /* @__PURE__ */ new Set(["extras", "dependency_groups"]);
function evaluateMarker(marker, environment, extras) {
  const given = new Set((extras ?? []).map(normalizeName));
  const variables = new Map(Object.entries(environment));
  return [...given.size === 0 ? [""] : given].some(
    (extra) => holds(marker, { variables, extra, extras: given })
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
    if (setVariables.has(left.name)) {
      throw new MarkerEvaluationError(
        `\`${left.name}\` is a set: only \`'name' in ${left.name}\` is supported`
      );
    }
    const wanted = textOf(right);
    const value2 = valueOf(left.name, scope);
    return compareTexts(value2, operator, left.name === "extra" ? normalizeName(wanted) : wanted, left.name);
  }
  const key = textOf(right);
  if (setVariables.has(key))
    return isMember(left.value, operator, key === "extras" ? scope.extras : noExtras);
  const value = valueOf(key, scope);
  return compareTexts(key === "extra" ? normalizeName(left.value) : left.value, operator, value, key);
}
var noExtras = /* @__PURE__ */ new Set();
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
  if (versionVariables.has(variable) && operator !== "in" && operator !== "not in") {
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
    // Strings cannot be ordered.
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
  /** Position in the text where it becomes invalid, from 1. */
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
var CLAUSE2 = new RegExp(CLAUSE_PATTERN, "iy");
var PREFIX_TRAIL = /\.\*/y;
var LOCAL_TRAIL = /\+[a-z0-9]+(?:[-_.][a-z0-9]+)*/y;
var QUOTED = /'[^']*'|"[^"]*"/y;
var OPERATOR = /===|==|~=|!=|<=|>=|<|>/y;
var BOOLEAN = /\b(?:or|and)\b/y;
var IN = /\bin\b/y;
var NOT_IN = /\bnot[ \t]+in\b/y;
var VARIABLE = /\b(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)\b/y;
function parseRequirement(text2) {
  const cursor = new Cursor(text2);
  cursor.skip(BLANKS);
  const name = cursor.take(IDENTIFIER) ?? cursor.fail("expected the name of a package");
  cursor.skip(BLANKS);
  const extras = parseExtras(cursor);
  cursor.skip(BLANKS);
  const { url, specifier } = parseVersionOrUrl(cursor);
  const marker = cursor.isAtEnd ? void 0 : parseTrailingMarker(cursor, url, specifier);
  return { name, normalizedName: normalizeName(name), extras, specifier, url, marker, text: text2 };
}
function parsePipRequirement(text2) {
  try {
    return parseRequirement(text2);
  } catch (error) {
    const fragment = text2.split("#", 2)[1];
    const egg = new URLSearchParams(fragment ?? "").get("egg");
    if (egg === null || egg === "" || !/^\s*[a-z][a-z0-9+.-]*:\/\//i.test(text2)) throw error;
    try {
      return parseRequirement(`${egg}@ ${text2.trim()}`);
    } catch {
      throw error;
    }
  }
}
function parseMarker(text2) {
  const cursor = new Cursor(text2);
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
  constructor(text2) {
    this.text = text2;
    if (text2.length > MAX_LENGTH) {
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
  for (let clause = cursor.take(CLAUSE2); clause !== void 0; clause = cursor.take(CLAUSE2)) {
    clauses.push(clause);
    if (cursor.is(PREFIX_TRAIL)) {
      cursor.fail("`.*` is only allowed with `==` or `!=` and plain numbers");
    }
    if (cursor.is(LOCAL_TRAIL)) cursor.fail("a local version (`+…`) is only allowed with `==` or `!=`");
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
  if (depth >= MAX_DEPTH) cursor.fail(`more than ${MAX_DEPTH} nested brackets`, opened);
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
  if (quoted === void 0) cursor.fail("expected a marker variable or a quoted string");
  return {
    kind: "literal",
    value: unescape(quoted.slice(1, -1), () => cursor.fail("invalid escape", start))
  };
}
var escapes = /* @__PURE__ */ new Map([
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
      return escapes.get(character) ?? whole;
    }
  );
}

// src/requirements/types.ts
var SOURCE_OPTION = "--source";
var UNKNOWN_VERSION = "0";

// src/requirements/wheel-tags.ts
function tagRanks(platform) {
  return new Map(platform.tags.map((tag, index) => [tag, index]));
}
function isFitting(file, platform, ranks) {
  if (parseWheelFilename(file.filename)?.tags.some((tag) => ranks.has(tag)) !== true) return false;
  const python = platform.markers.python_full_version ?? platform.markers.python_version;
  const { requiresPython } = file;
  if (requiresPython === void 0 || parseSpecifiers(requiresPython) === void 0) return true;
  return python !== void 0 && satisfiesSpecifier(python, requiresPython);
}
function bestTagRank(filename, ranks) {
  const found = (wheelTags(filename) ?? []).flatMap((tag) => ranks.get(tag) ?? []);
  return found.length === 0 ? void 0 : smallest(found);
}
function newestFitting(files, platform) {
  const ranks = tagRanks(platform);
  const fitting = files.filter((file) => isFitting(file, platform, ranks));
  const versions = (candidates) => candidates.flatMap(({ filename }) => parseWheelFilename(filename)?.version ?? []).filter(isVersion).toSorted((left, right) => compareVersions(right, left));
  const kept = versions(fitting.filter(({ isYanked }) => isYanked !== true));
  return kept.find((version) => !isPrerelease2(version)) ?? kept[0] ?? versions(fitting)[0];
}
function isPrerelease2(version) {
  return /(?:a|b|c|rc|alpha|beta|pre|preview|dev)[-_.]?\d*/i.test(version.split("+", 1)[0]);
}
function offeredTags(filenames, platform) {
  const [interpreter = ""] = platform.tags[0]?.split("-", 1) ?? [];
  const machine = platform.markers.platform_machine ?? "";
  const nearness = (tag) => Number(tag.includes("linux")) + Number(tag.includes(machine)) + Number(tag.startsWith(interpreter));
  const tags = filenames.filter((filename) => parseWheelFilename(filename) !== void 0).flatMap((filename) => compressedTags(filename) ?? []);
  return [...new Set(tags)].toSorted((left, right) => nearness(right) - nearness(left));
}
function wantedTags({ tags }) {
  const kinds = /* @__PURE__ */ new Map();
  for (const tag of tags) {
    const [interpreter, abi, system] = tag.split("-");
    const kind = `${interpreter.startsWith("cp") ? "cp" : "py"} ${abi === "abi3" || abi === "none" ? abi : "own"} ${system === "any" ? "any" : "platform"}`;
    if (!kinds.has(kind)) kinds.set(kind, tag);
  }
  return `${[...kinds.values()].join(", ")} or lower`;
}
function missingGlibc(filenames, platform) {
  const { glibc } = platform;
  if (glibc === void 0) return void 0;
  const ranks = tagRanks(platform);
  const wanted = filenames.flatMap((filename) => parseWheelFilename(filename)?.tags ?? []).flatMap((tag) => {
    const [, prefix, minor, machine] = /^(.+-manylinux_2_)(\d{1,3})_(.+)$/.exec(tag) ?? [];
    return ranks.has(`${prefix ?? ""}${glibc[1]}_${machine ?? ""}`) ? Number(minor) : [];
  }).filter((minor) => minor > glibc[1]);
  return wanted.length === 0 ? void 0 : smallest(wanted);
}
function waysToWheel(name, version, hasSdist) {
  const known = version === UNKNOWN_VERSION ? name : `${name} ${version}`;
  const stand = `put a compatible wheel of ${known} in a directory given by the \`wheels\` input (\`--wheels DIR\`)`;
  return hasSdist ? `${stand}, or, if it is pure Python, build it with the input \`build-sdists: ${name}\` (\`--build-sdists ${name}\`)` : stand;
}
function sdistVersion(filename, project) {
  if (!isSdistName(filename) || filename[project.length] !== "-") return void 0;
  if (normalizeName(filename.slice(0, project.length)) !== project) return void 0;
  const version = filename.slice(project.length + 1).replace(/\.(?:tar\.gz|zip|tar\.bz2|tgz)$/i, "");
  return isVersion(version) ? version : void 0;
}
function isSdistName(filename) {
  return /\.(?:tar\.gz|zip|tar\.bz2|tgz)$/i.test(filename);
}

// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
  let lines = string.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
  let lines = string.split(/\r?\n/);
  let codeblock = "";
  let numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines[i - 1];
    if (!l)
      continue;
    codeblock += i.toString().padEnd(numberLen, " ");
    codeblock += ":  ";
    codeblock += l;
    codeblock += "\n";
    if (i === line) {
      codeblock += " ".repeat(numberLen + column + 2);
      codeblock += "^\n";
    }
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message, options2) {
    const [line, column] = getLineColFromPtr(options2.toml, options2.ptr);
    const codeblock = makeCodeBlock(options2.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options2);
    this.line = line;
    this.column = column;
    this.codeblock = codeblock;
  }
  /** @internal */
  static x(message, ctx, ptr) {
    throw new _TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};

// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
  let startPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p++);
  let first = c;
  let isLiteral = c === 39;
  let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  if (isMultiline) {
    if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10)
      ctx.p++;
    else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)
      ctx.p += 2;
  }
  let parsed = "";
  let sliceStart = ctx.p;
  let state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++) {
    c = ctx.s.charCodeAt(ctx.p);
    if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) {
      state = state && 3;
    } else if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in strings", ctx);
    } else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
      if (isMultiline) {
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
      }
      if (!state) {
        let s = ctx.s.slice(sliceStart, ctx.p);
        parsed = parsed ? parsed + s : s;
      }
      ctx.p += isMultiline ? 3 : 1;
      return parsed;
    } else if (!state) {
      if (!isLiteral && c === 92) {
        parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
        state = 1;
      }
    } else if (state === 1) {
      if (c === 120 || c === 117 || c === 85) {
        let errPtr = ctx.p++ - 1;
        let value = 0;
        let len = c === 120 ? 2 : c === 117 ? 4 : 8;
        for (let j = 0; j < len; j++, ctx.p++) {
          let hex = ctx.s.charCodeAt(ctx.p);
          let digit = (
            /* 0-9 */
            hex >= 48 && hex <= 57 ? hex - 48 : (
              /* A-F */
              hex >= 65 && hex <= 70 ? hex - 65 + 10 : (
                /* a-f */
                hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1
              )
            )
          );
          if (digit < 0)
            TomlError.x("invalid non-hex character in unicode escape", ctx);
          value = value << 4 | digit;
        }
        if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) {
          TomlError.x("invalid unicode escape", ctx, errPtr);
        }
        parsed += String.fromCodePoint(value);
        sliceStart = ctx.p--;
        state = 0;
      } else if (isMultiline && (c === 32 || c === 9)) {
        state = 2;
      } else {
        if (c === 98)
          parsed += "\b";
        else if (c === 116)
          parsed += "	";
        else if (c === 110)
          parsed += "\n";
        else if (c === 102)
          parsed += "\f";
        else if (c === 114)
          parsed += "\r";
        else if (c === 101)
          parsed += "\x1B";
        else if (c === 34)
          parsed += '"';
        else if (c === 92)
          parsed += "\\";
        else
          TomlError.x("unrecognised escape sequence", ctx);
        sliceStart = ctx.p + 1;
        state = 0;
      }
    } else if (c !== 32 && c !== 9) {
      if (state === 2)
        TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
      state = !isLiteral && c === 92 ? 1 : 0;
      sliceStart = ctx.p;
    }
  }
  TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
var DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class _TomlDate extends Date {
  #hasDate = false;
  #hasTime = false;
  #offset = null;
  constructor(date, fasttype, unsafeDelim) {
    let hasDate = true;
    let hasTime = true;
    let offset = "Z";
    let c;
    if (typeof date === "string") {
      if (fasttype)
        prep: {
          if (fasttype < 3) {
            if (+date.slice(11, 13) > 23) {
              date = "";
              break prep;
            }
            if (fasttype === 2) {
              offset = null;
              date += "Z";
            } else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) {
              offset = date.slice(date.length - 6);
            }
            if (unsafeDelim)
              date = date.slice(0, 10) + "T" + date.slice(11);
          } else if (fasttype === 4) {
            date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
          }
          hasDate = fasttype !== 4;
          hasTime = fasttype !== 3;
        }
      else {
        let match = date.match(DATE_TIME_RE);
        if (match) {
          if (!match[1]) {
            hasDate = false;
            date = `0000-01-01T${date}`;
          }
          hasTime = !!match[2];
          hasTime && date[10] === " " && (date = date.replace(" ", "T"));
          if (match[2] && +match[2] > 23) {
            date = "";
          } else {
            offset = match[3] || null;
            if (!offset && hasTime)
              date += "Z";
          }
        } else {
          date = "";
        }
      }
    }
    super(date);
    if (!isNaN(this.getTime())) {
      this.#hasDate = hasDate;
      this.#hasTime = hasTime;
      this.#offset = offset;
    }
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate())
      return iso.slice(0, 10);
    if (this.isTime())
      return iso.slice(11, 23);
    if (this.#offset === null)
      return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z")
      return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    offset = this.#offset[0] === "-" ? offset : -offset;
    let offsetDate = new Date(this.getTime() - offset * 6e4);
    return offsetDate.toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date = new _TomlDate(jsDate);
    date.#offset = offset;
    return date;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#offset = null;
    return date;
  }
  static wrapAsLocalDate(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasTime = false;
    date.#offset = null;
    return date;
  }
  static wrapAsLocalTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasDate = false;
    date.#offset = null;
    return date;
  }
};

// node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || // Structure end or next value delimiter
  delim && (char === delim || char === 44) || // Comment
  char === 35;
}
function extractValue(ctx, end) {
  let errPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    ctx.d++;
    return value;
  }
  if (c === 34 || c === 39) {
    return parseString(ctx);
  }
  if (c === 116) {
    if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, true;
  }
  if (c === 102) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, false;
  }
  if (c === 43 || c === 45) {
    return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) {
    return parseDate(ctx, c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 2) === 58) {
    return parseTime(ctx, c, end);
  }
  return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
  let c = startChr;
  let state = 0;
  let hasUnderscores = false;
  if (c === 105) {
    if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, (sign || 1) / 0;
  }
  if (c === 110) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, NaN;
  }
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
      return ctx.bi === true ? 0n : 0;
    if (!sign) {
      if (c === 120)
        return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      else if (c === 98)
        return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      else if (c === 111)
        return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    if (c === 46)
      state = 2;
    else if (c === 101 || c === 69)
      state = 4;
    else
      TomlError.x("illegal leading zero", ctx, startPtr);
  } else if (!isDigit(c))
    TomlError.x("invalid value", ctx, startPtr);
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (!state)
      state = 1;
    if (c === 95) {
      if (!(state & 1))
        TomlError.x("illegal underscore", ctx);
      state += 11;
      hasUnderscores = true;
    } else if (state === 1 && c === 46)
      state = 2;
    else if ((state === 1 || state === 3) && (c === 101 || c === 69))
      state = 4;
    else if (state === 4 && (c === 43 || c === 45)) {
      state = 6;
    } else if (!isDigit(c))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (state > 9)
      state -= 11;
    else if (!(state & 1))
      state++;
  }
  if (!state) {
    let val = (startChr - 48) * (sign || 1);
    return ctx.bi === true ? BigInt(val) : val;
  }
  if (!(state & 1))
    TomlError.x("unfinished numeric value", ctx, startPtr);
  let str = ctx.s.slice(startPtr, ctx.p);
  if (hasUnderscores)
    str = str.replaceAll("_", "");
  return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (c === 95) {
      if (underscore & 1)
        TomlError.x("illegal underscore", ctx);
      underscore = 3;
    } else if (!isDigit(c, base))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (underscore & 1)
      underscore--;
  }
  if (underscore & 1)
    TomlError.x("unfinished numeric value", ctx);
  let str = ctx.s.slice(startPtr + 2, ctx.p);
  if (underscore)
    str = str.replaceAll("_", "");
  return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
  if (ctx.bi !== true)
    int: {
      let val = parseInt(str, base);
      if (!Number.isSafeInteger(val)) {
        if (ctx.bi)
          break int;
        TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
      }
      return val;
    }
  return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) {
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  }
  ctx.p += 5;
  if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
    TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
  if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58)
    TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
  if (ctx.s.charCodeAt(ctx.p += 3) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start = ctx.p;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  }
  if (ctx.s.charCodeAt(ctx.p += 4) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  let t = ctx.s.slice(start, ctx.p);
  return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date = new TomlDate(str, type, unsafeDelim);
    if (!date.isValid())
      TomlError.x("invalid date", ctx, errPtr);
    return date;
  }
  try {
    if (temporalSuffix)
      str += temporalSuffix;
    switch (type) {
      case 1:
        return Temporal.ZonedDateTime.from(str);
      case 2:
        return Temporal.PlainDateTime.from(str);
      case 3:
        return Temporal.PlainDate.from(str);
      case 4:
        return Temporal.PlainTime.from(str);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}

// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10)
      break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in comments", ctx);
    }
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  while (ctx.p < ctx.s.length) {
    while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)))
      ctx.p++;
    if (banComments || c !== 35)
      break;
    skipComment(ctx);
  }
}

// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
  let startPtr;
  let state = 0;
  let parsed = [];
  let sliceStart;
  let c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end) {
      if (!state)
        TomlError.x("unexpected end of key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      return ctx.p++, parsed;
    } else if (c === 46) {
      if (!state)
        TomlError.x("illegal empty bare key", ctx);
      if (state === 1)
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
      state = 0;
    } else if (!state && (c === 34 || c === 39)) {
      if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
        TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
      parsed.push(parseString(ctx));
      state = 2;
      ctx.p--;
    } else if (c === 32 || c === 9) {
      if (state === 1) {
        parsed.push(ctx.s.slice(sliceStart, ctx.p));
        state = 2;
      }
    } else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) {
      TomlError.x("illegal character in key", ctx);
    } else if (!state) {
      state = 1;
      sliceStart = ctx.p;
    }
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++;
  let res = /* @__PURE__ */ Object.create(null);
  let seen = /* @__PURE__ */ new Set();
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
      ctx.p++;
      return res;
    }
    let k;
    let t = res;
    let hasOwn = false;
    let errPtr = ctx.p;
    let key = parseKey(ctx);
    for (let i = 0; i < key.length; i++) {
      if (i)
        t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      k = key[i];
      if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) {
        TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      }
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      if (!hasOwn && unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
      }
    }
    if (hasOwn) {
      TomlError.x("trying to redefine an already defined value", ctx, errPtr);
    }
    skipVoid(ctx, true, true);
    let value = extractValue(
      ctx,
      125
      /* } */
    );
    if (t && typeof (t[k] = value) === "object")
      seen.add(value);
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++;
  let res = [];
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
      ctx.p++;
      return res;
    }
    res.push(extractValue(
      ctx,
      93
      /* ] */
    ));
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
  let t = table;
  let m = meta;
  let k;
  let hasOwn = false;
  let state;
  for (let i = 0; i < key.length; i++) {
    if (i) {
      t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      m = (state = m[k]).c;
      if (type === 0 && (state.t === 1 || state.t === 2)) {
        return null;
      }
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l];
        m = m[l].c;
      }
    }
    k = key[i];
    if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) {
      return null;
    }
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor"))
        return false;
      if (unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
        Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
      }
      m[k] = {
        t: i < key.length - 1 && type === 2 ? 3 : type,
        d: false,
        i: 0,
        c: /* @__PURE__ */ Object.create(null)
      };
    }
  }
  state = m[k];
  if (state.t !== type && !(type === 1 && state.t === 3)) {
    return null;
  }
  if (type === 2) {
    if (!state.d) {
      state.d = true;
      t[k] = [];
    }
    t[k].push(t = /* @__PURE__ */ Object.create(null));
    state.c[state.i++] = state = { t: 1, d: false, i: 0, c: /* @__PURE__ */ Object.create(null) };
  }
  if (state.d) {
    return null;
  }
  state.d = true;
  if (type === 1) {
    t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  } else if (type === 0 && hasOwn) {
    return null;
  }
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
  if (peek === null || ctx.uk === 2)
    TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options2 = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options2.maxDepth ?? 1e3,
    bi: options2.integersAsBigInt ?? false,
    ld: options2.useLegacyDate ?? true,
    uk: options2.unsafeKeyBehaviour === "throw" ? 2 : options2.unsafeKeyBehaviour === "drop" ? 1 : 0
  };
  let res = /* @__PURE__ */ Object.create(null);
  let meta = /* @__PURE__ */ Object.create(null);
  let tmp;
  let skipping = false;
  let tbl = res;
  let m = meta;
  if (toml.charCodeAt(0) === 65279)
    ctx.p++;
  skipVoid(ctx);
  while (ctx.p < toml.length) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray;
      skipping = false;
      let k = parseKey(
        ctx,
        93
        /* ] */
      );
      if (isTableArray) {
        if (toml.charCodeAt(ctx.p) !== 93) {
          TomlError.x("expected end of table array declaration", ctx);
        }
        ctx.p++;
      }
      let p = peekTable(
        ctx,
        k,
        res,
        meta,
        isTableArray ? 2 : 1
        /* Type.EXPLICIT */
      );
      if (!p) {
        validateTablePeek(ctx, p, tmp);
        skipping = true;
      } else {
        m = p[2];
        tbl = p[1];
      }
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx);
      let p = peekTable(
        ctx,
        k,
        tbl,
        m,
        0
        /* Type.DOTTED */
      );
      if (!p && !skipping)
        validateTablePeek(ctx, p, tmp);
      skipVoid(ctx, true, true);
      let v = extractValue(ctx, void 0);
      if (p && !skipping)
        p[1][p[0]] = v;
    }
    skipVoid(ctx, true);
    if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) {
      TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
    }
    skipVoid(ctx);
  }
  return res;
}

// node_modules/smol-toml/dist/stringify.js
var HAS_WELLFORMED = !!"".isWellFormed;

// src/platforms/json.ts
var MAX_CHARACTERS = 16 * 1024 * 1024;
function parseJson(text2, path) {
  if (text2.length > MAX_CHARACTERS) {
    throw userError({
      code: "file-too-large",
      message: `${path} has ${text2.length} characters; the limit is ${MAX_CHARACTERS}`,
      place: { path }
    });
  }
  try {
    return parseBoundedJson(text2);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const isTooMuch = reason.startsWith("it ");
    throw userError({
      code: "invalid-json",
      message: `${path} is not JSON: ${shortReason(reason)}`,
      place: { path, ...isTooMuch ? {} : lineAndColumn(text2, faultPosition(text2)) }
    });
  }
}
function shortReason(reason) {
  return reason.replace(/ in JSON at position .*$/s, "").replace(/, (?:\.\.\.)?".*" is not valid JSON$/s, "");
}
var TOKEN = /[ \t\r\n]*("|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:])/y;
var STRING_PART = /[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})|")/y;
function endOfString(text2, start) {
  STRING_PART.lastIndex = start;
  for (; ; ) {
    const part = STRING_PART.exec(text2)?.[0];
    if (part === void 0) return void 0;
    if (part.endsWith('"') && !part.endsWith('\\"')) return STRING_PART.lastIndex;
  }
}
function faultPosition(text2) {
  const open = [];
  let expected = "value";
  TOKEN.lastIndex = 0;
  for (; ; ) {
    const start = TOKEN.lastIndex;
    const token = TOKEN.exec(text2)?.[1];
    if (token === void 0) return start + /^[ \t\r\n]*/.exec(text2.slice(start))[0].length;
    const position = TOKEN.lastIndex - token.length;
    if (token === '"') {
      const end = endOfString(text2, TOKEN.lastIndex);
      if (end === void 0) return position;
      TOKEN.lastIndex = end;
    }
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
function lineAndColumn(text2, position) {
  const before2 = text2.slice(0, position).split("\n");
  return { line: before2.length, column: before2.at(-1).length + 1 };
}
function isJsonObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/requirements/toml.ts
var MAX_CHARACTERS2 = 16 * 1024 * 1024;
function parseToml(text2, path) {
  if (text2.length > MAX_CHARACTERS2) {
    throw userError({
      code: "file-too-large",
      message: `${path} has ${text2.length} characters; the limit is ${MAX_CHARACTERS2}`,
      place: { path }
    });
  }
  if (hasTooMany(text2)) {
    throw userError({
      code: "file-too-large",
      message: `${path} has more than ${MAX_ELEMENTS} values, tables and lists`,
      place: { path }
    });
  }
  try {
    return parse(text2.replace(/^\uFEFF/, ""));
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw userError({
      code: "invalid-toml",
      message: `${path} is not TOML: ${error.message.split("\n", 1)[0].replace(/^Invalid TOML document: /, "")}`,
      place: { path, line: error.line, column: error.column }
    });
  }
}
var MAX_ELEMENTS = 6e5;
function hasTooMany(text2) {
  let count = 0;
  for (let index = 0; index < text2.length && count <= MAX_ELEMENTS; index++) {
    const code = text2.charCodeAt(index);
    if (code === 61 || code === 91 || code === 123) count++;
  }
  return count > MAX_ELEMENTS;
}
function tableAt(document, ...keys) {
  let table = document;
  for (const key of keys) {
    const next = Object.hasOwn(table, key) ? table[key] : void 0;
    if (!isJsonObject(next)) return void 0;
    table = next;
  }
  return table;
}
var MAX_MISSES = 100;
function createPlaceFinder(text2, path) {
  let position = 0;
  let line = 1;
  let lineStart = 0;
  let misses = 0;
  let lineEnd = text2.indexOf("\n");
  const advance = (to) => {
    while (lineEnd !== -1 && lineEnd < to) {
      line += 1;
      lineStart = lineEnd + 1;
      lineEnd = text2.indexOf("\n", lineStart);
    }
    position = to;
  };
  return (needle, standing) => {
    const found = misses < MAX_MISSES ? indexOf(text2, needle, position, standing) : -1;
    if (found === -1) {
      misses += 1;
      return { path };
    }
    advance(found);
    const column = found - lineStart + 1;
    const place = { path, line, column, endColumn: column + needle.length };
    advance(found + needle.length);
    return place;
  };
}
var MAX_INDENT = 100;
function indexOf(text2, needle, from, standing) {
  if (needle === "") return -1;
  const stands = (index2) => {
    if (standing === "quoted") return text2[index2 - 1] === '"' || text2[index2 - 1] === "'";
    if (/[\w-]/.test(text2[index2 + needle.length] ?? "")) return false;
    let start = index2 - 1;
    while (index2 - start <= MAX_INDENT && /[ \t"']/.test(text2[start] ?? "")) start -= 1;
    return start < 0 || text2[start] === "\n";
  };
  let index = text2.indexOf(needle, from);
  while (index !== -1 && !stands(index)) index = text2.indexOf(needle, index + 1);
  return index;
}

// src/workspace/checkout-files.ts
var MAXIMUM_FILE_SIZE = 64 * 1024 * 1024;
function pathBelow(realRoot, realPath) {
  if (realPath === realRoot) return "";
  const prefix = realRoot.endsWith(sep) ? realRoot : realRoot + sep;
  return realPath.startsWith(prefix) ? realPath.slice(prefix.length).split(sep).join("/") : void 0;
}
function unreadable(path, reason, help) {
  return userError({ code: "unreadable-file", message: `\`${path}\` ${reason}`, place: { path }, help });
}
function codeOf(error) {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
function resolveInside(realRoot, path) {
  const absolute = join(realRoot, path);
  if (path.includes("\0") || pathBelow(realRoot, absolute) === void 0) {
    throw unreadable(path, "is not a path inside the build root", "use a file in the checkout");
  }
  let real;
  try {
    real = realpathSync.native(absolute);
  } catch (error) {
    const code = codeOf(error);
    const reason = code === "ENOENT" || code === "ENOTDIR" ? "does not exist" : `cannot be opened (${code})`;
    throw unreadable(path, reason, "check the path and that the file is committed");
  }
  const below = pathBelow(realRoot, real);
  if (below === void 0) {
    throw unreadable(
      path,
      "is a symlink that points outside the checkout",
      "replace it with a copy of the file"
    );
  }
  if (below.split("/").includes(".git")) {
    throw unreadable(path, "is inside `.git`, which is never read", "use a file in the checkout");
  }
  return real;
}
var LARGEST_WHOLE = 8 * 1024 * 1024;
function checkoutContent(realRoot, path) {
  const stats = path.includes("\0") ? void 0 : statSync(join(realRoot, path), { throwIfNoEntry: false });
  if (stats?.isFile() !== true || stats.size <= LARGEST_WHOLE) {
    return { kind: "bytes", bytes: readCheckoutFile(realRoot, path) };
  }
  return { kind: "file", path: resolveInside(realRoot, path) };
}
function readCheckoutFile(realRoot, path, limit = MAXIMUM_FILE_SIZE) {
  const real = resolveInside(realRoot, path);
  let descriptor;
  try {
    descriptor = openSync(real, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  } catch (error) {
    throw unreadable(path, `cannot be opened (${codeOf(error)})`, "check the permissions of the file");
  }
  try {
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) throw unreadable(path, "is a directory", "name a file");
    if (!stats.isFile()) throw unreadable(path, "is not a regular file", "use a regular file");
    if (stats.size > limit) {
      throw unreadable(
        path,
        `has ${stats.size} bytes; the limit is ${limit}`,
        "keep large files out of the sources, or add them to `pants_ignore`"
      );
    }
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

// src/text/code-points.ts
var SURROGATE = /[\ud800-\udfff]/;
function compareCodePoints(left, right) {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index++) {
    const a = left.charCodeAt(index);
    const b = right.charCodeAt(index);
    if (a === b) continue;
    if (!isSurrogate(a) && !isSurrogate(b)) return a - b;
    const before2 = index > 0 && isHighSurrogate(left.charCodeAt(index - 1)) ? index - 1 : index;
    const order = left.codePointAt(before2) - right.codePointAt(before2);
    return order === 0 ? left.codePointAt(index) - right.codePointAt(index) : order;
  }
  return left.length - right.length;
}
function sortedByCodePoint(values) {
  const list2 = [...values];
  return list2.some((value) => SURROGATE.test(value)) ? list2.sort(compareCodePoints) : list2.sort();
}
function isSurrogate(unit) {
  return unit >= 55296 && unit <= 57343;
}
function isHighSurrogate(unit) {
  return unit >= 55296 && unit <= 56319;
}

// src/workspace/matching-meter.ts
var MAX_MATCHING = 6e7;
function matchingMeter() {
  let left = MAX_MATCHING;
  return {
    spend(steps) {
      left -= steps;
      if (left >= 0) return;
      throw userError({
        code: "pattern-limit",
        message: `Matching the globs and ignore patterns of the checkout takes more than ${MAX_MATCHING} steps`,
        help: "use fewer patterns, or patterns with fewer wildcards, in `.gitignore`, `pants_ignore` and `sources`"
      });
    }
  };
}
var unmetered = { spend: () => void 0 };

// src/workspace/file-tree.ts
var MAX_ENTRIES = 3e5;
var MAX_LINKED = 5e4;
var MAX_DEPTH2 = 200;
var defaultLimits = { entries: MAX_ENTRIES, linked: MAX_LINKED, depth: MAX_DEPTH2 };
function join2(directory, name) {
  return directory === "" ? name : `${directory}/${name}`;
}
function readDirectory(walk, pending) {
  try {
    return readdirSync(`${walk.realRoot}/${pending.realPath}`, { withFileTypes: true });
  } catch {
    walk.unreadable.push(pending.path);
    return [];
  }
}
function followLink(walk, path, realPath) {
  let real;
  let isDirectory;
  try {
    real = realpathSync.native(`${walk.realRoot}/${realPath}`);
    const stats = statSync(real);
    isDirectory = stats.isDirectory();
    if (!isDirectory && !stats.isFile()) return void 0;
  } catch {
    return void 0;
  }
  const below = pathBelow(walk.realRoot, real);
  if (below === void 0) {
    walk.outside.push(path);
    return void 0;
  }
  const inGit = below.split("/").includes(".git");
  if (inGit || below !== "" && walk.rules.ignoresWithParents(below, isDirectory)) {
    walk.hidden.push(path);
    return void 0;
  }
  return { realPath: below, isDirectory };
}
function ancestorsOf(realPath) {
  const chain = /* @__PURE__ */ new Set([""]);
  for (let slash = realPath.indexOf("/"); slash !== -1; slash = realPath.indexOf("/", slash + 1)) {
    chain.add(realPath.slice(0, slash));
  }
  return chain.add(realPath);
}
function checkLimits(walk, pending, count) {
  const { entries, linked, depth } = walk.limits;
  if (count > entries || walk.linked > linked) {
    const [most, what] = count > entries ? [entries, ""] : [linked, " behind links"];
    throw userError({
      code: "too-many-files",
      message: `The build root has more than ${most} files and directories${what}`,
      help: "add directories without sources to `[GLOBAL].pants_ignore`; links to directories count every time"
    });
  }
  if (pending.depth > depth) {
    throw userError({
      code: "tree-too-deep",
      message: `\`${pending.path}\` is more than ${depth} directories deep`,
      help: "add the directory to `[GLOBAL].pants_ignore`"
    });
  }
}
function visit(walk, pending) {
  const files = [];
  const below = [];
  const followed = pending.chain.size > 0;
  for (const entry of readDirectory(walk, pending)) {
    const name = entry.name;
    if (name === ".git") continue;
    const path = join2(pending.path, name);
    const isLink = entry.isSymbolicLink();
    if (walk.rules.ignores(path, entry.isDirectory())) continue;
    let isDirectory = entry.isDirectory();
    let realPath = join2(pending.realPath, name);
    if (isLink) {
      const target = followLink(walk, path, realPath);
      if (target === void 0 || target.isDirectory && walk.rules.ignores(path, true)) continue;
      ({ isDirectory, realPath } = target);
    } else if (!isDirectory && !entry.isFile()) {
      continue;
    }
    if (!isDirectory) {
      files.push(name);
      walk.files.add(path);
      continue;
    }
    let chain = pending.chain;
    if (isLink || followed) {
      const above = followed ? pending.chain : ancestorsOf(pending.realPath);
      if (above.has(realPath)) continue;
      chain = new Set(above).add(realPath);
    }
    below.push({ name, pending: { path, realPath, depth: pending.depth + 1, chain } });
  }
  files.sort(compareCodePoints);
  below.sort((left, right) => compareCodePoints(left.name, right.name));
  if (followed) walk.linked += 1 + files.length;
  walk.directories.set(pending.path, { files, directories: below.map(({ name }) => name) });
  return below.map((entry) => entry.pending);
}
function list(paths) {
  return listSome(
    paths.map((path) => `\`${path}\``),
    5
  );
}
function warnAbout(walk, problems) {
  if (walk.outside.length > 0) {
    problems.warn({
      code: "link-out-of-checkout",
      message: `Ignored symlinks that point outside the checkout: ${list(walk.outside)}`,
      help: "replace them with copies, or add them to `[GLOBAL].pants_ignore`"
    });
  }
  if (walk.hidden.length > 0) {
    problems.warn({
      code: "link-to-ignored-file",
      message: `Ignored symlinks to ignored files: ${list(walk.hidden)}`,
      help: "check `[GLOBAL].pants_ignore` and `.gitignore`"
    });
  }
  if (walk.unreadable.length > 0) {
    problems.warn({
      code: "unreadable-directory",
      message: `Ignored unreadable directories: ${list(walk.unreadable)}`,
      help: "check their permissions, or add them to `[GLOBAL].pants_ignore`"
    });
  }
}
function walkFiles(realRoot, rules, problems, limits = defaultLimits, meter = matchingMeter()) {
  const walk = {
    realRoot,
    rules,
    limits,
    directories: /* @__PURE__ */ new Map(),
    files: /* @__PURE__ */ new Set(),
    outside: [],
    hidden: [],
    unreadable: [],
    linked: 0
  };
  const stack = [{ path: "", realPath: "", depth: 0, chain: /* @__PURE__ */ new Set() }];
  for (let pending = stack.pop(); pending !== void 0; pending = stack.pop()) {
    checkLimits(walk, pending, walk.files.size + walk.directories.size);
    for (const below of visit(walk, pending).toReversed()) stack.push(below);
  }
  warnAbout(walk, problems);
  const { directories, files } = walk;
  return {
    entries: (directory) => directories.get(directory),
    isFile: (path) => files.has(path),
    isDirectory: (path) => directories.has(path),
    directories: () => directories.keys(),
    meter
  };
}

// src/workspace/segment-pattern.ts
var PatternError = class extends Error {
};
function parseSet(characters, start, end) {
  const ranges = [];
  let index = start;
  while (index < end) {
    const first = characters[index];
    if (index + 2 < end && characters[index + 1] === "-") {
      ranges.push([first, characters[index + 2]]);
      index += 3;
    } else {
      ranges.push([first, first]);
      index += 1;
    }
  }
  return ranges;
}
function readSet(characters, start, syntax) {
  const mark = characters[start + 1];
  const negated = mark === "!" || mark === "^" && syntax === "gitignore";
  const first = start + (negated ? 2 : 1);
  const close = characters.indexOf("]", first + 1);
  if (close === -1) return void 0;
  return { set: { negated, ranges: parseSet(characters, first, close) }, end: close };
}
function tokenize(text2, syntax) {
  const characters = Array.from(text2);
  const tokens = [];
  for (let index = 0; index < characters.length; index++) {
    const character = characters[index];
    if (character === "*") {
      if (syntax === "glob" && characters[index + 1] === "*") {
        throw new PatternError("`**` must be a whole segment of the path");
      }
      if (tokens.at(-1) !== "many") tokens.push("many");
    } else if (character === "?") {
      tokens.push("one");
    } else if (character === "[") {
      const found = readSet(characters, index, syntax);
      if (found !== void 0) {
        tokens.push({ set: found.set });
        index = found.end;
      } else if (syntax === "glob") {
        throw new PatternError("`[` is never closed");
      } else {
        tokens.push({ character });
      }
    } else if (character === "\\" && syntax === "gitignore" && index + 1 < characters.length) {
      index += 1;
      tokens.push({ character: characters[index] });
    } else {
      tokens.push({ character });
    }
  }
  return tokens;
}
function inSet(set, character) {
  const code = character.codePointAt(0);
  const found = set.ranges.some(([low, high]) => low.codePointAt(0) <= code && code <= high.codePointAt(0));
  return found !== set.negated;
}
function matchesOne(token, character) {
  if (token === "one") return true;
  if (token === "many") return false;
  return "set" in token ? inSet(token.set, character) : token.character === character;
}
function matchesSequence(pattern, values, isMany, matches3, count) {
  let part = 0;
  let value = 0;
  let manyPart = -1;
  let manyValue = 0;
  let steps = 1;
  while (value < values.length) {
    steps++;
    if (part < pattern.length && isMany(pattern[part])) {
      manyPart = part++;
      manyValue = value;
    } else if (part < pattern.length && matches3(pattern[part], values[value])) {
      part += 1;
      value += 1;
    } else if (manyPart !== -1) {
      part = manyPart + 1;
      value = ++manyValue;
    } else {
      break;
    }
  }
  if (count !== void 0) count.steps += steps;
  if (value < values.length) return false;
  while (part < pattern.length && isMany(pattern[part])) part += 1;
  return part === pattern.length;
}
function literalOf(tokens) {
  let text2 = "";
  for (const token of tokens) {
    if (typeof token === "string" || "set" in token) return void 0;
    text2 += token.character;
  }
  return text2;
}
function segmentPattern(text2, syntax) {
  const tokens = tokenize(text2, syntax);
  const literal = literalOf(tokens);
  if (literal !== void 0) return { literal, matches: (name) => name === literal };
  const star = tokens.indexOf("many");
  const before2 = literalOf(tokens.slice(0, star));
  const after = literalOf(tokens.slice(star + 1));
  if (star !== -1 && before2 !== void 0 && after !== void 0) {
    const least = before2.length + after.length;
    return {
      literal: void 0,
      matches: (name) => name.length >= least && name.startsWith(before2) && name.endsWith(after)
    };
  }
  return {
    literal: void 0,
    matches: (name, count) => matchesSequence(tokens, Array.from(name), (token) => token === "many", matchesOne, count)
  };
}
function matchesPathPattern(pattern, path, count) {
  return matchesSequence(
    pattern,
    path,
    (part) => part === "**",
    (part, segment) => part !== "**" && part.matches(segment, count),
    count
  );
}

// src/workspace/ignore.ts
function trimEnd(line) {
  let end = line.length;
  while (end > 0 && line[end - 1] === " " && line[end - 2] !== "\\") end -= 1;
  return line.slice(0, end);
}
function parseRule(line) {
  let text2 = trimEnd(line.replace(/\r$/, ""));
  if (text2 === "" || text2.startsWith("#")) return void 0;
  const negated = text2.startsWith("!");
  if (negated) text2 = text2.slice(1);
  const directoriesOnly = text2.endsWith("/");
  if (directoriesOnly) text2 = text2.slice(0, -1);
  if (text2 === "") return void 0;
  if (!text2.includes("/")) {
    return { negated, directoriesOnly, name: segmentPattern(text2, "gitignore"), path: [] };
  }
  const segments = text2.replace(/^\//, "").split("/");
  const path = segments.map(
    (segment) => /^\*{2,}$/.test(segment) ? "**" : segmentPattern(segment, "gitignore")
  );
  if (path.at(-1) === "**") path.push(segmentPattern("*", "gitignore"));
  return { negated, directoriesOnly, path };
}
function ignoreRules(lines, meter = unmetered) {
  const rules = [];
  for (const line of lines) {
    const rule = parseRule(line);
    if (rule !== void 0) rules.push(rule);
  }
  rules.reverse();
  const ignores = (path, isDirectory) => {
    if (rules.length === 0) return false;
    const name = path.slice(path.lastIndexOf("/") + 1);
    let segments;
    const count = { steps: 0 };
    const found = rules.find((rule) => {
      if (rule.directoriesOnly && !isDirectory) return false;
      count.steps++;
      if (rule.name !== void 0) return rule.name.matches(name, count);
      return matchesPathPattern(rule.path, segments ??= path.split("/"), count);
    });
    meter.spend(count.steps);
    return found !== void 0 && !found.negated;
  };
  const ignoresWithParents = (path, isDirectory) => {
    for (let slash = path.indexOf("/"); slash !== -1; slash = path.indexOf("/", slash + 1)) {
      if (ignores(path.slice(0, slash), true)) return true;
    }
    return ignores(path, isDirectory);
  };
  return { isEmpty: rules.length === 0, ignores, ignoresWithParents };
}
function escapeIgnorePattern(path) {
  return path.replace(/[\\*?[\]!#]/g, "\\$&");
}

// src/workspace/toml-positions.ts
var BARE_KEY = /[A-Za-z0-9_-]+/y;
var BASIC_STRING = /"(?:[^"\\\n]|\\.)*"/y;
var LITERAL_STRING = /'[^'\n]*'/y;
var RECORDED_DEPTH = 4;
function keyOf(path) {
  return JSON.stringify(path);
}
var Scanner = class {
  #text;
  positions = /* @__PURE__ */ new Map();
  #offset = 0;
  #line = 1;
  #lineStart = 0;
  #table = [];
  constructor(text2) {
    this.#text = text2;
  }
  scan() {
    while (this.#offset < this.#text.length) {
      const character = this.#text[this.#offset];
      if (character === "[") this.#header();
      else if (character === "#") this.#skipComment();
      else if (/[\s]/.test(character)) this.#next();
      else this.#assignment();
    }
  }
  /** Skips one character and counts lines. */
  #next() {
    if (this.#text[this.#offset] === "\n") {
      this.#line += 1;
      this.#lineStart = this.#offset + 1;
    }
    this.#offset += 1;
  }
  #skipTo(offset) {
    while (this.#offset < offset) this.#next();
  }
  #skipComment() {
    const end = this.#text.indexOf("\n", this.#offset);
    this.#offset = end === -1 ? this.#text.length : end;
  }
  #match(pattern) {
    pattern.lastIndex = this.#offset;
    return pattern.exec(this.#text)?.[0];
  }
  #skipBlanks() {
    while (this.#text[this.#offset] === " " || this.#text[this.#offset] === "	") this.#offset += 1;
  }
  /** A dotted key, and its position below the table `above`. */
  #key(above) {
    const start = this.#offset;
    const path = [...above];
    for (; ; ) {
      this.#skipBlanks();
      const part = this.#match(BARE_KEY) ?? this.#match(BASIC_STRING) ?? this.#match(LITERAL_STRING);
      if (part === void 0) break;
      this.#offset += part.length;
      path.push(/^["']/.test(part) ? part.slice(1, -1) : part);
      if (path.length <= RECORDED_DEPTH) this.#record(path, start);
      this.#skipBlanks();
      if (this.#text[this.#offset] !== ".") break;
      this.#offset += 1;
    }
    return path;
  }
  #record(path, start) {
    const key = keyOf(path);
    if (this.positions.has(key)) return;
    const column = start - this.#lineStart + 1;
    this.positions.set(key, { line: this.#line, column, endColumn: this.#offset - this.#lineStart + 1 });
  }
  #header() {
    while (this.#text[this.#offset] === "[") this.#offset += 1;
    this.#skipBlanks();
    this.#table = this.#key([]);
    this.#skipComment();
  }
  #assignment() {
    this.#key(this.#table);
    const equals2 = this.#text.indexOf("=", this.#offset);
    if (equals2 === -1) this.#offset = this.#text.length;
    else this.#skipTo(equals2 + 1);
    this.#value();
  }
  /** Skips a value: to the end of its line outside brackets and strings. */
  #value() {
    let depth = 0;
    while (this.#offset < this.#text.length) {
      const character = this.#text[this.#offset];
      if (character === '"' || character === "'") this.#string(character);
      else if (character === "#") this.#skipComment();
      else if (character === "\n" && depth <= 0) return;
      else {
        if (character === "[" || character === "{") depth += 1;
        if (character === "]" || character === "}") depth -= 1;
        this.#next();
      }
    }
  }
  #string(quote) {
    const triple = quote.repeat(3);
    if (this.#text.startsWith(triple, this.#offset)) {
      this.#offset += 3;
      this.#until(triple, quote === '"');
      while (this.#text[this.#offset] === quote) this.#offset += 1;
      return;
    }
    this.#offset += 1;
    this.#until(quote, quote === '"');
  }
  #until(end, escapes2) {
    while (this.#offset < this.#text.length && !this.#text.startsWith(end, this.#offset)) {
      if (escapes2 && this.#text[this.#offset] === "\\") this.#next();
      this.#next();
    }
    this.#offset += end.length;
  }
};
function keyPositions(text2) {
  const scanner = new Scanner(text2);
  scanner.scan();
  return (path) => {
    for (let length = Math.min(path.length, RECORDED_DEPTH); length > 0; length--) {
      const position = scanner.positions.get(keyOf(path.slice(0, length)));
      if (position !== void 0) return position;
    }
    return void 0;
  };
}

// src/workspace/config-file.ts
var NestingError = class extends Error {
};
function fromData(value, depth = 0) {
  if (depth > 100) throw new NestingError("values are nested more than 100 deep");
  if (value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  if (Array.isArray(value)) return value.map((item) => fromData(item, depth + 1));
  if (value instanceof Date) return value.toISOString();
  if (typeof value === "object") {
    return new Map(Object.entries(value).map(([key, item]) => [key, fromData(item, depth + 1)]));
  }
  return typeof value === "bigint" ? value.toString() : null;
}
function parseToml2(text2, path, problems) {
  try {
    return fromData(parse(text2, { maxDepth: 100 }));
  } catch (error) {
    if (!(error instanceof TomlError || error instanceof NestingError)) throw error;
    problems.error({
      code: "invalid-toml",
      message: `\`${path}\` is not TOML: ${tomlReason(error)}`,
      place: { path, ...error instanceof TomlError ? { line: error.line, column: error.column } : {} },
      help: "see https://toml.io for the syntax; strings need quotes"
    });
    return void 0;
  }
}
function tomlReason(error) {
  return (error.message.split("\n")[0] ?? "").replace(/^Invalid TOML document: /, "");
}
function parseConfigFile(text2, path, problems) {
  const withoutMark = text2.replace(/^\ufeff/, "");
  const document = parseToml2(withoutMark, path, problems);
  if (!(document instanceof Map)) return void 0;
  const position = keyPositions(withoutMark);
  const place = (keys) => ({ path, ...position(keys) });
  const sections = /* @__PURE__ */ new Map();
  for (const [name, section] of document) {
    if (section instanceof Map) {
      sections.set(name, section);
      continue;
    }
    problems.error({
      code: "option-outside-section",
      message: `\`${name}\` is not in a section`,
      place: place([name]),
      help: "put it under a section header such as `[GLOBAL]`"
    });
  }
  return { path, sections, place };
}

// src/workspace/config-discovery.ts
var MAXIMUM_SIZE = 1024 * 1024;
function lastFlag(flags, name) {
  return (flags.get(name) ?? flags.get(name.replaceAll("_", "-")))?.at(-1);
}
function early(input, name) {
  const variable = `PANTS_${name.toUpperCase()}`;
  const plain = name.toUpperCase().startsWith("PANTS_") ? input.env[name.toUpperCase()] : void 0;
  return lastFlag(input.flags, name) ?? input.env[`PANTS_GLOBAL_${name.toUpperCase()}`] ?? input.env[variable] ?? plain;
}
function seedsOf(input) {
  const { root, env } = input;
  const values = /* @__PURE__ */ new Map([
    ["buildroot", root],
    ["user", env["USER"] ?? env["LOGNAME"] ?? "unknown"],
    ["pants_workdir", early(input, "pants_workdir") ?? join(root, ".pants.d")],
    ["pants_distdir", early(input, "pants_distdir") ?? join(root, "dist")]
  ]);
  const home = input.home ?? env["HOME"];
  if (home !== void 0) values.set("homedir", home);
  return { values, env };
}
function configPaths(input, problems) {
  const standard = existsSync(join(input.root, "pants.toml")) ? ["pants.toml"] : [];
  const text2 = early(input, "pants_config_files");
  if (text2 === void 0) return standard;
  try {
    const items = applyListEdits([{ action: "replace", items: standard }, ...parseListEdits(text2)]);
    return items.filter((item) => typeof item === "string");
  } catch (error) {
    if (!(error instanceof LiteralError)) throw error;
    problems.error({
      code: "invalid-option-value",
      message: `\`PANTS_CONFIG_FILES\` cannot be read: ${error.message}`,
      help: 'use a file path, or a list such as ["pants.toml", "pants.ci.toml"]'
    });
    return standard;
  }
}
function readOutside(path) {
  try {
    const stats = statSync(path);
    if (stats.isFile() && stats.size <= MAXIMUM_SIZE) return readFileSync(path, "utf8");
  } catch {
  }
  throw userError({
    code: "unreadable-config-file",
    message: `The configuration file \`${path}\` does not exist, is not a regular file, or has more than ${MAXIMUM_SIZE} bytes`,
    help: "check `PANTS_CONFIG_FILES`"
  });
}
function readConfigFiles(input, problems) {
  const paths = [...configPaths(input, problems)];
  if (early(input, "pantsrc")?.toLowerCase() !== "false") {
    const rcFiles = [join(input.root, ".pants.rc")];
    if (input.home !== void 0) rcFiles.unshift(join(input.home, ".pants.rc"));
    append(
      paths,
      rcFiles.filter((path) => existsSync(path))
    );
  }
  const files = [];
  for (const path of paths) {
    const absolute = resolve(input.root, path);
    const inside = pathBelow(input.root, absolute);
    const text2 = problems.collect(
      () => inside === void 0 ? readOutside(absolute) : input.readText(inside)
    );
    if (text2 === void 0) continue;
    const shown = inside ?? basename(absolute);
    const file = parseConfigFile(text2, shown, problems);
    if (file !== void 0) files.push({ file, fromCheckout: inside !== void 0 });
  }
  return { files, seeds: seedsOf(input) };
}

// builtin:node:module
var builtin = () => process.getBuiltinModule("node:module");
function createRequire(...given) {
  return builtin().createRequire(...given);
}

// src/workspace/yaml.ts
var MAX_YAML = 256 * 1024;
var MAX_ALIASES = 100;
var options = { logLevel: "error", prettyErrors: false, uniqueKeys: false };
function library() {
  const load = createRequire(import.meta.url);
  return load(false ? "yaml" : "./yaml.cjs");
}
function parseYaml(text2) {
  return library().parse(text2, { ...options, maxAliasCount: MAX_ALIASES });
}
function readYamlDocument(text2) {
  if (text2.length > MAX_YAML) throw new Error(`it is larger than ${MAX_YAML} bytes`);
  const { parseDocument, LineCounter, isMap } = library();
  const lineCounter = new LineCounter();
  const document = parseDocument(text2, { ...options, lineCounter });
  const [error] = document.errors;
  if (error !== void 0) throw error;
  return {
    contents: document.contents,
    isMap: (node) => isMap(node),
    lineAt: (offset) => {
      const { line, col } = lineCounter.linePos(offset);
      return { line: Math.max(line, 1), column: Math.max(col, 1) };
    }
  };
}

// src/workspace/fromfile.ts
var MAX_TOML_DEPTH = 100;
function within(text2, path) {
  if (text2.length <= MAX_YAML) return text2;
  throw new OptionValueError(`names the file \`${path}\`, which is longer than ${MAX_YAML} characters`);
}
function parseRequest(text2) {
  const optional = text2.startsWith("@?");
  const reference = text2.slice(optional ? 2 : 1);
  const colon = reference.lastIndexOf(":");
  if (colon === -1) return { path: reference, trail: void 0, optional };
  return { path: reference.slice(0, colon), trail: reference.slice(colon + 1).split("."), optional };
}
function parseData(text2, path) {
  try {
    if (path.endsWith(".json")) return fromData(parseBoundedJson(text2));
    if (/\.ya?ml$/.test(path)) return fromData(parseYaml(within(text2, path)));
    if (path.endsWith(".toml")) return fromData(parse(text2, { maxDepth: MAX_TOML_DEPTH }));
    return void 0;
  } catch (error) {
    if (error instanceof OptionValueError) throw error;
    const reason = error instanceof Error ? error.message.split("\n")[0] ?? "" : String(error);
    throw new OptionValueError(`names the file \`${path}\`, which cannot be parsed: ${reason}`);
  }
}
function follow(value, trail, path) {
  let current = value;
  for (const key of trail) {
    const next = current instanceof Map ? current.get(key) : void 0;
    if (next === void 0)
      throw new OptionValueError(`names \`${trail.join(".")}\` in \`${path}\`, which does not exist`);
    current = next;
  }
  return current;
}
function expandFromfile(text2, structured, readText, exists) {
  if (!text2.startsWith("@")) return text2;
  if (text2.startsWith("@@")) return text2.slice(1);
  const { path, trail, optional } = parseRequest(text2);
  if (optional && !exists(path)) return void 0;
  const content = readText(path);
  const data = structured || trail !== void 0 ? parseData(content, path) : void 0;
  if (data === void 0) return content.trim();
  return follow(data, trail ?? [], path);
}

// src/workspace/checkout-variables.ts
var builtIn = [
  ...["HOME", "USER", "CI", "RUNNER_OS", "RUNNER_ARCH", "PANTS_VERSION", "PANTS_SHA"],
  ...["GITHUB_SHA", "GITHUB_REF", "GITHUB_REF_NAME", "GITHUB_HEAD_REF", "GITHUB_BASE_REF"],
  ...["GITHUB_RUN_ID", "GITHUB_RUN_NUMBER"]
];
var LOGIN = /\/\/(?:[^/?#\s]*|[^/?#\s]*:\S*)@/;
function readVariable(env, name) {
  const value = Object.hasOwn(env, name) ? env[name] : void 0;
  if (value === void 0) return { value };
  if (!isAllowed(env, name)) {
    return {
      refused: "not-allowed",
      message: `reads the environment variable \`${name}\`, which the workflow does not allow`,
      help: `allow it where lambda-package runs: \`LAMBDA_PACKAGE_ALLOW_ENV: ${name}\``
    };
  }
  if (!LOGIN.test(value)) return { value };
  return {
    refused: "holds-login",
    message: `reads the environment variable \`${name}\`, whose value contains a user name or password (\`//user:password@\`)`,
    help: "put the value without the login in a separate variable"
  };
}
function isAllowed(env, name) {
  const listed = (env["LAMBDA_PACKAGE_ALLOW_ENV"] ?? "").split(",").map((entry) => entry.trim());
  return [...builtIn, ...listed].some(
    (entry) => entry === name || entry.includes("*") && isMatch(entry, name)
  );
}
function isMatch(pattern, name) {
  const [first = "", ...others] = pattern.split("*");
  const last = others.pop() ?? "";
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length)
    return false;
  let at = first.length;
  const end = name.length - last.length;
  return others.every((part) => {
    const found = name.slice(0, end).indexOf(part, at);
    at = found + part.length;
    return found !== -1;
  });
}

// src/workspace/interpolation.ts
var InterpolationError = class extends Error {
  /** The fix, if known. */
  help;
  constructor(message, help) {
    super(message);
    this.help = help;
  }
};
var PLACEHOLDER = /%\(([a-zA-Z0-9_.]+)\)s/g;
var MAXIMUM_ROUNDS = 32;
var MAXIMUM_LENGTH = 1024 * 1024;
function environmentValue(name, env) {
  const variable = readVariable(env, name);
  if ("refused" in variable) throw new InterpolationError(variable.message, variable.help);
  if (variable.value === void 0) throw new InterpolationError(`reads \`env.${name}\`, which is not set`);
  return variable.value;
}
function interpolate(text2, sections, seeds) {
  const valueOf2 = (name) => {
    if (name.startsWith("env.")) return environmentValue(name.slice(4), seeds.env);
    for (const section of sections) {
      const value2 = section?.get(name);
      if (typeof value2 === "string") return value2;
    }
    const value = seeds.values.get(name);
    if (value === void 0) throw new InterpolationError(`has an unknown placeholder \`%(${name})s\``);
    return value;
  };
  let current = text2;
  for (let round = 0; round < MAXIMUM_ROUNDS; round++) {
    const names = Array.from(current.matchAll(PLACEHOLDER), ([, name]) => name);
    if (names.length === 0) return current;
    const values = names.map(valueOf2);
    if (values.reduce((sum, value) => sum + value.length, 0) > MAXIMUM_LENGTH) {
      throw new InterpolationError("grows without limit");
    }
    let index = 0;
    current = current.replace(PLACEHOLDER, () => values[index++]);
  }
  throw new InterpolationError("refers to itself");
}

// src/workspace/known-options.ts
function words(text2) {
  return text2.trim().split(/\s+/);
}
var scopesWithoutEffect = new Set(
  words(`
    add-trailing-comma anonymous-telemetry apache-thrift autoflake avro aws-lambda bandit black buf
    build-deprecations-fixer buildifier cc cc-external cc-infer changed check clang-format cli count-loc coursier
    coverage-py cue debug-adapter debugpy dependencies dependents docformatter dockerfile-parser download-terraform
    elfdeps environments-preview experimental-deploy export export-codegen filedeps fix flake8 fmt
    generate-lockfiles generate-snapshots go-dump-import-path-mapping go-export-cgo-codegen go-generate
    go-show-package-analysis go-test go-vet gofmt golang golangci-lint google-cloud-function google-java-format graphql
    grpc-python-plugin hadolint helm helm-infer helm-k8s-parser helm-post-renderer helm-unittest ipython isort jar_tool
    jarjar java-avro java-dump-source-analysis java-infer java-parser java-scrooge java-thrift javac jaxws junit jvm
    jvm-symbol-map k8s kotlin kotlin-dump-source-analysis kotlin-infer kotlin-parser kotlinc ktlint kubeconform kubectl
    lint list makeself mypy mypy-protobuf nfpm nodejs nodejs-infer nodejs-test openapi openapi-format openapi-generator
    opentelemetry package paths peek pex pex-binary-defaults pex-cli poetry preamble prettier protobuf-java-grpc
    publish py-constraints pydocstyle pyenv-python-provider pylint pyoxidizer pyright pytest python-bootstrap
    python-build-standalone-python-provider python-dump-source-analysis python-grpclib-protobuf python-native-code
    python-protobuf python-thrift pytype pyupgrade redocly regex-lint repl roots ruff run rust rustfmt s3-url-handler
    scala scala-dump-source-analysis scala-infer scala-parser scala-scrooge scalac scalafix scalafmt scalapb scalatest
    scc scie-jump scrooge semgrep setup-py-generation setuptools setuptools-scm shell-test shellcheck shfmt
    shunit2 soap spectral sqlfluff stats strip-jar subprocess-environment system system-binaries taplo
    terraform-fmt terraform-hcl2-parser terraform-tfsec terraform-validate test thrift trivy trufflehog twine typescript
    update-build-files uv visibility workunit-logger yamllint yapf`)
);
var optionsWithoutEffect = new Map(
  Object.entries({
    GLOBAL: `
      allow_deprecated_macos_versions ca_certs_path cache_content_behavior colors concurrent docker_execution dynamic_ui
      dynamic_ui_renderer enable_stack_trampoline enable_target_origin_sources_blocks engine_visualize_to
      file_downloads_max_attempts file_downloads_retry_delay ignore_warnings keep_sandboxes level local_cache
      local_execution_root_dir local_store_dir local_store_directories_max_size_bytes local_store_files_max_size_bytes
      local_store_processes_max_size_bytes local_store_shard_count log_levels_by_target log_show_rust_3rdparty logdir
      loop loop_max named_caches_dir pants_bin_name pants_config_files pants_free_threaded pants_ng
      pants_physical_workdir_base pants_subprocessdir pants_workdir pantsd pantsd_invalidation_globs
      pantsd_max_memory_usage pantsd_nailgun_port pantsd_timeout_when_multiple_invocations pantsrc pantsrc_files plugins
      plugins_force_resolve print_stacktrace process_cleanup process_execution_cache_namespace
      process_execution_graceful_shutdown_timeout process_execution_local_enable_nailgun
      process_execution_local_parallelism process_execution_remote_parallelism process_per_child_memory_usage
      process_total_child_memory_usage pythonpath remote_ca_certs_path remote_cache_read
      remote_cache_read_timeout_millis remote_cache_rpc_concurrency remote_cache_rpc_timeout_millis
      remote_cache_warnings remote_cache_write remote_client_certs_path remote_client_key_path remote_execution
      remote_execution_address remote_execution_append_only_caches_base_path
      remote_execution_extra_platform_properties remote_execution_headers remote_execution_overall_deadline_secs
      remote_execution_rpc_concurrency remote_instance_name remote_oauth_bearer_token remote_oauth_bearer_token_path
      remote_provider remote_store_address remote_store_batch_api_size_limit remote_store_batch_load_enabled
      remote_store_chunk_bytes remote_store_chunk_upload_timeout_seconds remote_store_headers
      remote_store_rpc_concurrency remote_store_rpc_retries remote_store_rpc_timeout_millis rule_threads_core
      rule_threads_max sandboxer session_end_tasks_timeout show_log_target stats_record_option_scopes
      streaming_workunits_complete_async streaming_workunits_level streaming_workunits_report_interval subproject_roots
      verify_config watch_filesystem`,
    python: `
      default_to_resolve_interpreter_constraints enable_lockfile_targets interpreter_versions_universe
      macos_big_sur_compatibility pip_version repl_history resolve_all_constraints resolver
      resolves_generate_lockfiles resolves_to_uv_platforms run_against_entire_lockfile separate_lockfile_metadata_file
      warn_on_python2_usage`,
    "python-infer": "string_import_ignore use_rust_parser",
    "python-repos": "repos",
    lambdex: "console_script entry_point extra_requirements install_from_resolve interpreter_constraints lockfile version",
    filter: "granularity",
    "shell-setup": "dependency_inference executable_search_paths",
    protoc: "dependency_inference known_versions url_platform_mapping url_template use_unsupported_version version",
    docker: `
      build_verbose executable_search_paths optional_tools publish_noninteractively push_on_package run_args
      suggest_renames tools`
  }).map(([scope, names]) => [scope, new Set(words(names))])
);

// src/workspace/option-sources.ts
function interpolateLiteral(value, replace) {
  if (typeof value === "string") return replace(value);
  if (Array.isArray(value))
    return value.map((item) => interpolateLiteral(item, replace));
  if (value instanceof Map) {
    return new Map(
      [...value].map(([key, item]) => [
        key,
        interpolateLiteral(item, replace)
      ])
    );
  }
  return value;
}
function configSource(file, seeds, fromCheckout) {
  const defaults = file.sections.get("DEFAULT");
  return {
    values(spec) {
      const section = file.sections.get(spec.scope);
      const values = [];
      for (const [name, options2] of [
        ["DEFAULT", defaults],
        [spec.scope, section]
      ]) {
        const raw = options2?.get(spec.name);
        if (raw === void 0) continue;
        const inner = name === "DEFAULT" ? void 0 : section;
        values.push({
          read: () => interpolateLiteral(raw, (text2) => interpolate(text2, [inner, defaults], seeds)),
          origin: `\`[${name}].${spec.name}\``,
          place: file.place([name, spec.name]),
          fromCheckout
        });
      }
      return values;
    }
  };
}
function environmentNames(spec) {
  const scope = spec.scope.toUpperCase().replace(/[-.]/g, "_");
  const name = spec.name.toUpperCase();
  const names = [`PANTS_${scope}_${name}`];
  if (spec.scope === "GLOBAL") names.push(`PANTS_${name}`);
  if (name.startsWith("PANTS_")) names.push(name);
  return names;
}
function environmentSource(env) {
  return {
    values(spec) {
      for (const name of environmentNames(spec)) {
        const value = env[name];
        if (value !== void 0) return [{ read: () => value, origin: `\`${name}\``, fromCheckout: false }];
      }
      return [];
    }
  };
}
function flagKey(scope, name) {
  return scope === "GLOBAL" ? name : `${scope}.${name}`;
}
function normalizeFlag(key) {
  const dot = key.lastIndexOf(".");
  const name = key.slice(dot + 1).replaceAll("-", "_");
  return dot === -1 ? name : flagKey(key.slice(0, dot), name);
}
function flagSource(flags) {
  const byKey = new Map([...flags].map(([key, values]) => [normalizeFlag(key), values]));
  return {
    values(spec) {
      const dashed = spec.name.replaceAll("_", "-");
      const origin = `\`--${spec.scope === "GLOBAL" ? "" : `${spec.scope}-`}${dashed}\``;
      const values = byKey.get(flagKey(spec.scope, spec.name)) ?? [];
      return values.map((value) => ({ read: () => value, origin, fromCheckout: false }));
    }
  };
}
function checkFlags(flags, specs, problems) {
  const known = new Set(specs.map((spec) => flagKey(spec.scope, spec.name)));
  for (const key of flags.keys()) {
    if (known.has(normalizeFlag(key))) continue;
    problems.error({
      code: "unknown-option",
      message: `Unknown option \`${key}\``,
      help: "write options as `scope.option`, or `option` for `[GLOBAL]`"
    });
  }
}

// src/workspace/options.ts
function reasonOf(error) {
  if (error instanceof LiteralError) return `cannot be read: ${error.message}`;
  if (error instanceof OptionValueError || error instanceof InterpolationError) return error.message;
  throw error;
}
function report(problems, spec, value, work) {
  try {
    work();
  } catch (error) {
    const place = value.place === void 0 ? {} : { place: value.place };
    const help = `see \`[${spec.scope}].${spec.name}\` in the Pants options reference`;
    if (error instanceof UserError) {
      for (const { message } of error.diagnostics) {
        problems.error({
          code: "invalid-option-value",
          message: `${value.origin}: ${message}`,
          ...place,
          help
        });
      }
      return;
    }
    problems.error({
      code: error instanceof InterpolationError ? "invalid-interpolation" : "invalid-option-value",
      message: `${value.origin} ${reasonOf(error)}`,
      ...place,
      help: error instanceof InterpolationError ? error.help ?? help : help
    });
  }
}
function readOption(spec, sources, input, context, problems) {
  const reader = spec.type.reader();
  let strongest;
  for (const value of sources.flatMap((source) => source.values(spec))) {
    report(problems, spec, value, () => {
      const raw = value.read();
      const expanded = typeof raw === "string" ? expandFromfile(raw, spec.type.structured, input.readText, input.exists) : raw;
      if (expanded === void 0) return;
      reader.add(expanded);
      strongest = value;
    });
  }
  return { value: reader.result(spec.fallback(context)), strongest };
}
function warnAboutUnknown(file, specs, problems) {
  const known = /* @__PURE__ */ new Map();
  for (const { scope, name } of specs) known.set(scope, (known.get(scope) ?? /* @__PURE__ */ new Set()).add(name));
  const unknown = [];
  for (const [scope, options2] of file.sections) {
    if (scope === "DEFAULT" || scopesWithoutEffect.has(scope)) continue;
    const names2 = known.get(scope);
    if (names2 === void 0) {
      unknown.push({ text: `[${scope}]`, keys: [scope] });
      continue;
    }
    for (const name of options2.keys()) {
      if (names2.has(name) || optionsWithoutEffect.get(scope)?.has(name) === true) continue;
      unknown.push({ text: `[${scope}].${name}`, keys: [scope, name] });
    }
  }
  const first = unknown[0];
  if (first === void 0) return;
  const names = unknown.map(({ text: text2 }) => `\`${text2}\``);
  problems.warn({
    code: "unknown-option",
    message: `Unknown options have no effect: ${listSome(names, 20)}`,
    place: file.place(first.keys),
    help: "check the spelling; you can keep options of plugins and of tools unrelated to packaging"
  });
}
function checkDistdir(root, given, problems) {
  const inside = pathBelow(root, resolve(root, given.value));
  if (inside !== void 0 && inside !== "") return inside;
  if (given.strongest?.fromCheckout !== true) return given.value;
  problems.error({
    code: "distdir-outside",
    message: `\`[GLOBAL].pants_distdir\` is \`${given.value}\`, which is not inside the build root`,
    ...given.strongest.place === void 0 ? {} : { place: given.strongest.place },
    help: "use a directory inside the build root, or choose another one with `--dist`"
  });
  return "dist";
}
function sourcesOf(input, found) {
  return [
    ...found.files.map(({ file, fromCheckout }) => configSource(file, found.seeds, fromCheckout)),
    environmentSource(input.env),
    flagSource(input.flags)
  ];
}
function readOptions(input, problems) {
  const specs = allSpecs();
  checkFlags(input.flags, specs, problems);
  const found = readConfigFiles(input, problems);
  for (const { file } of found.files) warnAboutUnknown(file, specs, problems);
  const sources = sourcesOf(input, found);
  const versionContext = { dialect: dialectOf(void 0) };
  const { pantsVersion } = optionTable.global;
  const version = readOption(pantsVersion, sources, input, versionContext, problems).value;
  const dialect = dialectOf(version, problems);
  const context = { dialect };
  const read = (spec) => {
    if (spec === pantsVersion) return version;
    const result = readOption(spec, sources, input, context, problems);
    if (spec !== optionTable.global.pantsDistdir) return result.value;
    return checkDistdir(input.root, { value: String(result.value), strongest: result.strongest }, problems);
  };
  const options2 = {};
  for (const [group, table] of Object.entries(optionTable)) {
    const values = Object.entries(table).map(
      ([name, spec]) => [name, read(spec)]
    );
    options2[group] = Object.fromEntries(values);
  }
  const entryPlace = (scope, option, key) => {
    const owner = found.files.findLast(({ file }) => {
      const value = file.sections.get(scope)?.get(option);
      return value instanceof Map && value.has(key);
    });
    return owner?.file.place([scope, option, key]);
  };
  return { options: options2, dialect, entryPlace };
}

// src/workspace/executable-bit.ts
function executableBit(root, system) {
  if (system !== "win32") {
    return (path) => ((statSync(join(root, path), { throwIfNoEntry: false })?.mode ?? 0) & 64) !== 0;
  }
  let tracked;
  return (path) => (tracked ??= executableFiles(root)).has(realPathOf(join(root, path)));
}
function realPathOf(path) {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

// src/workspace/source-roots.ts
function parseRootPattern(pattern) {
  const segments = pattern.split("/").filter((segment) => segment !== "" && segment !== ".");
  const anchored = pattern.startsWith("/");
  if (/^\/\/(?!\/)/.test(pattern)) return void 0;
  return { anchored, segments: segments.map((segment) => segmentPattern(segment, "fnmatch")) };
}
function matches2(pattern, directory, dialect) {
  const { anchored, segments } = pattern;
  const path = !anchored && dialect.wildcardMatchesBuildRoot ? ["/", ...directory] : directory;
  const offset = path.length - segments.length;
  if (offset < 0 || anchored && offset > 0) return false;
  return segments.every((segment, index) => segment.matches(path[offset + index]));
}
function readPatterns(patterns, problems) {
  const read = [];
  for (const pattern of patterns) {
    if (pattern.split("/").includes("..")) {
      problems.error({
        code: "invalid-source-root-pattern",
        message: `\`..\` disallowed in source root pattern: \`${pattern}\``,
        help: "make `[source].root_patterns` relative to the build root, with a leading `/` to anchor them there"
      });
      continue;
    }
    const parsed = parseRootPattern(pattern);
    if (parsed === void 0) continue;
    if (!parsed.anchored && parsed.segments.length === 0) {
      problems.error({
        code: "invalid-source-root-pattern",
        message: `\`${pattern}\` is an empty source root pattern`,
        help: "use `/` in `[source].root_patterns` for the build root"
      });
      continue;
    }
    read.push(parsed);
  }
  return read;
}
function readMarkers(names, problems) {
  return names.filter((name) => {
    if (name !== "" && !/[/*!]/.test(name)) return true;
    problems.error({
      code: "invalid-marker-file",
      message: `Marker filename must be a base name: \`${name}\``,
      help: "use names without directories and wildcards in `[source].marker_filenames`"
    });
    return false;
  });
}
function parentOf(path) {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "" : path.slice(0, slash);
}
function sourceRoots(source, dialect, tree, problems) {
  const patterns = readPatterns(source.rootPatterns, problems);
  const markers = readMarkers(source.markerFilenames, problems);
  const known = /* @__PURE__ */ new Map();
  const isRoot = (directory) => {
    const segments = directory === "" ? [] : directory.split("/");
    if (patterns.some((pattern) => matches2(pattern, segments, dialect))) return true;
    return markers.some((marker) => tree.isFile(directory === "" ? marker : `${directory}/${marker}`));
  };
  const ofDirectory = (directory) => {
    const visited = [];
    let root;
    for (let current = directory; ; current = parentOf(current)) {
      if (known.has(current)) {
        root = known.get(current);
        break;
      }
      visited.push(current);
      if (isRoot(current)) {
        root = current;
        break;
      }
      if (current === "") break;
    }
    for (const path of visited) known.set(path, root);
    return root;
  };
  return {
    ofDirectory,
    ofFile: (path) => ofDirectory(parentOf(path)),
    all: () => sortedByCodePoint(Array.from(tree.directories()).filter(isRoot))
  };
}

// src/text/once.ts
function once(make) {
  let made;
  return () => {
    made ??= attempt(make);
    if ("error" in made) throw made.error;
    return made.value;
  };
}
function attempt(make) {
  try {
    return { value: make() };
  } catch (error) {
    return { error };
  }
}

// src/workspace/workspace.ts
var MAXIMUM_CONFIG_SIZE = 1024 * 1024;
function realRootOf(root) {
  try {
    const real = realpathSync.native(resolve(root));
    if (statSync(real).isDirectory()) return real;
  } catch {
  }
  throw userError({
    code: "no-build-root",
    message: `The build root \`${root}\` is not a directory`,
    help: "pass the directory of `pants.toml` with `--build-root`"
  });
}
function gitignoreLines(root, path) {
  const absolute = join(root, path);
  const stats = statSync(absolute, { throwIfNoEntry: false });
  if (stats?.isFile() !== true || stats.size > MAXIMUM_CONFIG_SIZE) return [];
  return readFileSync(absolute, "utf8").replace(/^\ufeff/, "").split("\n");
}
function rulesOf(root, global, meter) {
  const git = global.pantsIgnoreUseGitignore ? [...gitignoreLines(root, ".gitignore"), ...gitignoreLines(root, ".git/info/exclude")] : [];
  const own2 = [".pants.d", ".pids"];
  if (!global.pantsDistdir.startsWith("/")) own2.push(global.pantsDistdir);
  const patterns = [...git, ...global.pantsIgnore, ...own2.map((path) => `/${escapeIgnorePattern(path)}`)];
  return ignoreRules(patterns, meter);
}
function openWorkspace(input, problems) {
  const root = realRootOf(input.root);
  const { options: options2, dialect, entryPlace } = readOptions(
    {
      root,
      env: input.env,
      flags: input.flags ?? /* @__PURE__ */ new Map(),
      home: input.home,
      readText: (path) => readCheckoutFile(root, path, MAXIMUM_CONFIG_SIZE).toString("utf8"),
      exists: (path) => existsSync(join(root, path))
    },
    problems
  );
  const index = once(() => unusualFiles(root));
  const meter = matchingMeter();
  const tree = once(
    () => walkFiles(root, rulesOf(root, options2.global, meter), problems, void 0, meter)
  );
  const roots = once(() => sourceRoots(options2.source, dialect, tree(), problems));
  return {
    root,
    options: options2,
    dialect,
    entryPlace,
    get files() {
      return tree();
    },
    get unusual() {
      return index();
    },
    get sourceRoots() {
      return roots();
    },
    read: (path) => readCheckoutFile(root, path),
    content: (path) => checkoutContent(root, path),
    isExecutable: executableBit(root, input.system ?? process.platform)
  };
}

// src/workspace/globs.ts
var LONGEST_GLOB = 4096;
function invalidGlob(glob, reason) {
  return userError({
    code: "invalid-glob",
    message: `\`${glob}\` is not a valid glob: ${reason}`,
    help: "use paths relative to this directory, with `*` within a segment and `**` for any number of directories"
  });
}
function checkLength(glob) {
  if (glob.length <= LONGEST_GLOB) return;
  throw invalidGlob(`${glob.slice(0, 80)}…`, `it has ${glob.length} characters, longer than any path`);
}
function segmentsOf(glob) {
  checkLength(glob);
  if (glob.startsWith("/")) throw invalidGlob(glob, "it is an absolute path");
  const segments = glob.split("/").filter((segment) => segment !== "" && segment !== ".");
  return segments.filter((segment, index) => segment !== "**" || segments[index - 1] !== "**");
}
function patternOf(segments, glob) {
  try {
    const pattern = segments.map(
      (segment) => segment === "**" ? "**" : segmentPattern(segment, "glob")
    );
    if (pattern.at(-1) === "**") pattern.push(segmentPattern("*", "glob"));
    return pattern;
  } catch (error) {
    if (error instanceof PatternError) throw invalidGlob(glob, error.message);
    throw error;
  }
}
function compileGlob(glob) {
  const pattern = patternOf(segmentsOf(glob), glob);
  return (path) => pattern.length > 0 && matchesPathPattern(pattern, path.split("/"));
}
function fileSpecMatcher(includes, excludes) {
  const matchers = includes.map(compileGlob);
  const rules = ignoreRules(excludes);
  return (path) => matchers.some((matches3) => matches3(path)) && !rules.ignores(path, false);
}
function join3(directory, name) {
  return directory === "" ? name : `${directory}/${name}`;
}
function closure(pattern, positions) {
  const closed = /* @__PURE__ */ new Set();
  for (const position of positions) {
    closed.add(position);
    if (pattern[position] === "**") closed.add(position + 1);
  }
  return [...closed];
}
function search(context, directory, positions) {
  const { tree, pattern, excludes, found } = context;
  const entries = tree.entries(directory);
  if (entries === void 0) return false;
  const count = { steps: 1 };
  const last = pattern.length - 1;
  const open = closure(pattern, positions);
  const final = open.includes(last) ? pattern[last] : void 0;
  let matched = false;
  const matchesFinal = (name) => final !== void 0 && final !== "**" && final.matches(name, count);
  if (final !== void 0) {
    count.steps += entries.files.length;
    for (const name of entries.files) {
      const path = join3(directory, name);
      if (!matchesFinal(name) || excludes.ignores(path, false)) continue;
      found.add(path);
      matched = true;
    }
  }
  tree.meter.spend(count.steps);
  for (const name of entries.directories) {
    count.steps = open.length;
    const next = [];
    for (const position of open) {
      const part = pattern[position];
      if (part === "**") next.push(position);
      else if (position < last && part.matches(name, count)) next.push(position + 1);
    }
    const isMatch2 = matchesFinal(name);
    tree.meter.spend(count.steps);
    if (next.length === 0 && !isMatch2 || excludes.ignores(join3(directory, name), true)) continue;
    if (isMatch2) matched = true;
    if (next.length > 0 && search(context, join3(directory, name), next)) matched = true;
  }
  return matched;
}
function startOf(directory, segments, glob) {
  const start = directory === "" ? [] : directory.split("/");
  let index = 0;
  for (; segments[index] === ".."; index++) {
    if (start.pop() === void 0) throw invalidGlob(glob, "it points outside the build root");
  }
  return { start: start.join("/"), rest: segments.slice(index) };
}
function expandGlobs(tree, directory, globs) {
  globs.forEach(checkLength);
  const prefix = directory === "" ? "" : `${escapeIgnorePattern(directory)}/`;
  const excludes = ignoreRules(
    globs.filter((glob) => glob.startsWith("!")).map((glob) => prefix + glob.slice(1)),
    tree.meter
  );
  const found = /* @__PURE__ */ new Set();
  const unmatched = [];
  for (const glob of globs) {
    if (glob.startsWith("!")) continue;
    const { start, rest } = startOf(directory, segmentsOf(glob), glob);
    const pattern = patternOf(rest, glob);
    const matched = pattern.length > 0 && search({ tree, pattern, excludes, found }, start, [0]);
    if (!matched) unmatched.push(glob);
  }
  return { files: sortedByCodePoint(found), unmatched };
}

// src/requirements/lock-formats.ts
var lockFormats = {
  uv: {
    lockFileNames: ["uv.lock"],
    command: "uv lock",
    updates: true
  },
  poetry: {
    lockFileNames: ["poetry.lock"],
    command: "poetry lock",
    updates: true
  },
  pdm: {
    lockFileNames: ["pdm.lock"],
    command: "pdm lock",
    updates: true
  },
  pylock: {
    lockFileNames: ["pylock.toml"],
    command: "uv export --format pylock.toml",
    updates: false
  },
  pipenv: {
    lockFileNames: ["Pipfile.lock"],
    command: "pipenv lock",
    updates: true
  },
  requirements: {
    lockFileNames: ["requirements.lock", "requirements.txt"],
    title: "a `requirements.txt` with pinned versions",
    command: "uv pip compile --universal --generate-hashes",
    updates: false
  },
  pex: {
    lockFileNames: [],
    title: "a pex lock",
    command: "pex3 lock create --style universal",
    updates: false
  }
};
var lockFormatNames = Object.keys(lockFormats);
var allLockFormats = Object.values(lockFormats);
var lockFileNames = allLockFormats.flatMap((format) => format.lockFileNames);
function titleOf({ lockFileNames: [name], title }) {
  return title ?? `\`${name}\``;
}
function commandForLockFile(path) {
  const name = posix.basename(path);
  const { requirements } = lockFormats;
  if (name.endsWith(".txt")) return requirements.command;
  if (requirements.lockFileNames.includes(name)) return void 0;
  return allLockFormats.find((format) => format.lockFileNames.includes(name))?.command;
}
function pantsLockCommand(resolve2) {
  return `pants generate-lockfiles${resolve2 === void 0 ? "" : ` --resolve=${resolve2}`}`;
}
function waysToLock(path, resolve2) {
  const command = commandForLockFile(path);
  return command === void 0 ? `\`${pantsLockCommand(resolve2)}\`, or with \`${lockFormats.pex.command}\`` : `\`${command}\``;
}

// src/requirements/combined-markers.ts
var alwaysHolds = comparison("python_version", ">=", "0");
var neverHolds = comparison("python_version", "<", "0");
function comparison(name, operator, value) {
  return {
    kind: "compare",
    left: { kind: "variable", name },
    operator,
    right: { kind: "literal", value }
  };
}
var MAX_ALTERNATIVES = 1e3;
function anyMarker(markers) {
  const known = markers.filter((marker) => marker !== void 0);
  return known.length < markers.length || known.length === 0 || known.length > MAX_ALTERNATIVES ? void 0 : known.reduce((left, right) => ({ kind: "or", left, right }));
}
function allMarkers(...markers) {
  const known = markers.filter((marker) => marker !== void 0);
  return known.length === 0 ? void 0 : known.reduce((left, right) => ({ kind: "and", left, right }));
}
function extraMarker(name) {
  return comparison("extra", "==", name);
}
function underMarker(requirement, marker) {
  if (marker === void 0) return requirement;
  const changed = { ...requirement, marker: allMarkers(requirement.marker, marker) };
  return { ...changed, text: formatRequirement(changed) };
}

// src/requirements/lock-fields.ts
var MAX_FAULTS = 20;
var LockFields = class {
  path;
  #problems = new Problems();
  /** @param path of the lock in the checkout, for messages. */
  constructor(path) {
    this.path = path;
  }
  /** Records an error in the value at `at`. @throws UserError when there are too many. */
  fault(at, message) {
    this.#problems.error({
      code: "invalid-lock",
      message: `\`${at}\` in ${this.path} ${message}`,
      place: { path: this.path },
      help: "regenerate the lock file"
    });
    if (this.#problems.size >= MAX_FAULTS) throw new UserError(this.#problems.diagnostics);
    return void 0;
  }
  /** @throws UserError with all faults, if there are any. */
  finish() {
    this.#problems.throwIfErrors();
  }
  object(value, at) {
    if (isJsonObject(value)) return value;
    this.fault(at, "must be an object");
    return {};
  }
  /** An absent list is empty. */
  list(fields, name, at) {
    const value = own(fields, name);
    if (value === void 0 || value === null) return [];
    if (Array.isArray(value)) return value;
    this.fault(join4(at, name), "must be a list");
    return [];
  }
  string(fields, name, at) {
    const value = own(fields, name);
    if (typeof value === "string") return value;
    this.fault(join4(at, name), value === void 0 ? "is missing" : "must be a string");
    return "";
  }
  /** A project's normalized name (PEP 503). */
  projectName(fields, name, at) {
    const text2 = this.string(fields, name, at);
    if (typeof own(fields, name) === "string" && !isValidName(text2)) {
      this.fault(join4(at, name), `is not a project name: ${JSON.stringify(text2.slice(0, 200))}`);
    }
    return normalizeName(text2);
  }
  optionalString(fields, name, at) {
    const value = own(fields, name);
    if (value === void 0 || value === null || typeof value === "string") return value ?? void 0;
    this.fault(join4(at, name), "must be a string");
  }
  optionalSize(fields, name) {
    const value = own(fields, name);
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : void 0;
  }
  strings(fields, name, at) {
    return this.list(fields, name, at).flatMap((value, index) => {
      if (typeof value === "string") return [value];
      this.fault(`${join4(at, name)}[${index}]`, "must be a string");
      return [];
    });
  }
  objects(fields, name, at) {
    return this.list(fields, name, at).map((value, index) => {
      const itemAt = `${join4(at, name)}[${index}]`;
      return { fields: this.object(value, itemAt), at: itemAt };
    });
  }
  requirement(text2, at) {
    return this.#parse(() => parseRequirement(text2), text2, at, "is not a requirement");
  }
  requirements(fields, name, at) {
    return this.strings(fields, name, at).flatMap(
      (text2, index) => this.requirement(text2, `${join4(at, name)}[${index}]`) ?? []
    );
  }
  marker(fields, name, at) {
    const text2 = this.optionalString(fields, name, at);
    if (text2 === void 0 || text2.trim() === "") return void 0;
    if (text2.trim() === "<empty>") return neverHolds;
    return this.#parse(() => parseMarker(text2), text2, join4(at, name), "is not a marker");
  }
  /** A list of markers, at least one of which must hold; undefined for an absent or empty one. */
  markerList(fields, name, at) {
    const texts = this.strings(fields, name, at);
    if (texts.length > MAX_ALTERNATIVES) {
      this.fault(join4(at, name), "is too long");
      return void 0;
    }
    const markers = texts.flatMap(
      (text2, index) => this.#parse(() => parseMarker(text2), text2, `${join4(at, name)}[${index}]`, "is not a marker") ?? []
    );
    return anyMarker(markers);
  }
  version(fields, name, at) {
    const text2 = this.string(fields, name, at);
    if (text2 !== "" && !isVersion(text2)) this.fault(join4(at, name), `is not a version: ${text2}`);
    return text2;
  }
  /** Undefined for an absent or empty one. */
  specifier(fields, name, at) {
    const text2 = this.optionalString(fields, name, at)?.trim();
    if (text2 === void 0 || text2 === "") return void 0;
    if (parseSpecifiers(text2) !== void 0) return text2;
    this.fault(join4(at, name), `is not a version specifier: ${text2}`);
  }
  #parse(parse2, text2, at, fault) {
    try {
      return parse2();
    } catch (error) {
      if (!(error instanceof RequirementSyntaxError)) throw error;
      const shown = text2.length > 200 ? `${text2.slice(0, 200)}…` : text2;
      this.fault(at, `${fault}: ${shown} (column ${error.column}: ${error.message})`);
      return;
    }
  }
};
function own(fields, name) {
  return Object.hasOwn(fields, name) ? fields[name] : void 0;
}
function join4(at, name) {
  return at === "" ? name : `${at}.${name}`;
}
function filenameOf(url) {
  const end = url.search(/[?#]/);
  const path = end === -1 ? url : url.slice(0, end);
  const last = path.slice(path.lastIndexOf("/") + 1);
  return last.includes("%") ? unescaped(last) : last;
}

// src/requirements/lock-paths.ts
function checkoutPath(from, name) {
  if (name.startsWith("/") || name.includes("\\") || /^[a-z][a-z0-9+.-]*:/i.test(name)) return void 0;
  const path = posix.normalize(posix.join(posix.dirname(from), name));
  if (path === ".." || path.startsWith("../")) return void 0;
  return path === "." ? "" : path.replace(/\/$/, "");
}

// src/requirements/direct-reference.ts
var LOCATION = /^(?:\.{1,2}(?:[/[;\s]|$)|\/|file:|[a-z][a-z0-9+.-]*:\/\/)/i;
function isDirectReference(text2) {
  if (LOCATION.test(text2)) return true;
  const [word = ""] = text2.split(/[\s;[]/, 1);
  if (/^[A-Za-z0-9._-]+@/.test(word)) return false;
  return word.includes("/") || parseWheelFilename(word) !== void 0 || isSdistName(word);
}
function parseDirectReference(text2) {
  const at = text2.search(/^[a-z][a-z0-9+.-]*:\/\//i.test(text2) ? /\s;|;\s/ : /;/);
  const [place, condition] = at === -1 ? [text2, ""] : [text2.slice(0, at), text2.slice(at).trim().slice(1)];
  const written = place.trim();
  const opened = written.endsWith("]") ? written.lastIndexOf("[") : -1;
  return {
    location: opened === -1 ? written : written.slice(0, opened),
    extras: opened === -1 ? [] : written.slice(opened + 1, -1).split(",").map((extra) => extra.trim()).filter((extra) => extra !== ""),
    marker: condition.trim() === "" ? void 0 : parseMarker(condition)
  };
}
function isUrl(text2) {
  return /^[a-z][a-z0-9+.-]*:/i.test(text2);
}
function urlFromLock(location, from, lock) {
  const written = location.replace(/^file:(?!\/)/i, "");
  if (isUrl(written)) return written;
  const [path = "", ...fragment] = written.split("#");
  const inCheckout = checkoutPath(from, path);
  const fromLock = inCheckout === void 0 ? path : posix.relative(posix.dirname(lock), inCheckout || ".") || ".";
  return [fromLock, ...fragment].join("#");
}
function nameOfProject(path) {
  const last = posix.basename(path);
  const name = isSdistName(last) ? last.replace(/-\d.*$/s, "") : last.replace(/@.*$/s, "").replace(/\.git$/, "");
  return isValidName(name) ? normalizeName(name) : "project";
}
function hasVariable(text2) {
  return /\$\{[A-Z0-9_]+\}/.test(text2);
}
function withoutUser(url) {
  return url.replace(/([a-z]:\/\/)[^/?#\s]*@/i, "$1");
}
function isRepository(url) {
  return /^(?:git|hg|svn|bzr)\+/i.test(url);
}

// src/requirements/poetry.ts
var PoetrySyntaxError = class extends Error {
};
function poetryRequirements(collector, document) {
  const poetry = tableAt(document, "tool", "poetry");
  const standard = standardRequirements(document);
  if (poetry === void 0) {
    throw userError({
      code: "no-requirements",
      message: `No section \`tool.poetry\` found in ${collector.path}`,
      place: { path: collector.path },
      help: 'use `python_requirements(source="pyproject.toml")` for `project.dependencies`'
    });
  }
  const placed = poetryDependencies(poetry);
  const byName = new Map([...placed].map(([name, attributes]) => [normalizeName(name), attributes]));
  const named = /* @__PURE__ */ new Set();
  for (const written of new Set(standard)) {
    const name = normalizeName(/^[A-Za-z0-9._-]*/.exec(written)[0]);
    named.add(name);
    if (!hasLocation(byName.get(name))) collector.add(written, collector.find(written, "quoted"));
  }
  for (const [name, attributes] of placed) {
    if (standard.length > 0 && isEnrichment(attributes, named.has(normalizeName(name)))) continue;
    const place = collector.find(name, "key");
    for (const one of Array.isArray(attributes) ? attributes : [attributes]) {
      try {
        const text2 = dependencyText(name, one, collector.path);
        if (text2 !== void 0) collector.add(text2, place, false);
      } catch (error) {
        if (!(error instanceof PoetrySyntaxError)) throw error;
        collector.fault(error.message, place);
      }
    }
  }
}
function standardRequirements(document) {
  const project = tableAt(document, "project") ?? {};
  const dynamic = own(project, "dynamic");
  const isDynamic = Array.isArray(dynamic) && dynamic.includes("dependencies");
  const lists = [
    isDynamic ? void 0 : own(project, "dependencies"),
    ...Object.values(tableAt(project, "optional-dependencies") ?? {}),
    ...Object.values(tableAt(document, "dependency-groups") ?? {})
  ];
  return lists.flatMap(
    (list2) => Array.isArray(list2) ? list2.filter((item) => typeof item === "string") : []
  );
}
var locationFields = ["path", "git", "url", "file"];
function hasLocation(attributes) {
  return isJsonObject(attributes) && locationFields.some((field) => own(attributes, field) !== void 0);
}
function isEnrichment(attributes, isNamed) {
  if (hasLocation(attributes)) return false;
  const parts = Array.isArray(attributes) ? attributes : [attributes];
  const isIncomplete = parts.every((part) => isJsonObject(part) && own(part, "version") === void 0);
  return isNamed || isIncomplete;
}
function poetryDependencies(poetry) {
  const groups = Object.values(tableAt(poetry, "group") ?? {});
  const tables = [
    tableAt(poetry, "dependencies"),
    tableAt(poetry, "dev-dependencies"),
    ...groups.map((group) => isJsonObject(group) ? tableAt(group, "dependencies") : void 0)
  ];
  const found = /* @__PURE__ */ new Map();
  for (const [index, table] of tables.entries()) {
    for (const [name, attributes] of Object.entries(table ?? {})) {
      if (index !== 0 || name !== "python") found.set(name, attributes);
    }
  }
  return found;
}
function dependencyText(name, attributes, path) {
  if (typeof attributes === "string") return poetryRequirementText(attributes, name);
  if (!isJsonObject(attributes)) {
    throw new PoetrySyntaxError(
      `the requirement \`${name}\` must be a string, a table or a list, but is ${JSON.stringify(attributes)}`
    );
  }
  const extras = own(attributes, "extras");
  const bracketed = Array.isArray(extras) ? `[${extras.join(",")}]` : "";
  const base = baseText(name, bracketed, attributes, path);
  if (base === "first-party") return void 0;
  if (base === void 0) {
    throw new PoetrySyntaxError(
      `${name} is not formatted correctly; at minimum provide either a version, url, path or git location for your dependency.`
    );
  }
  const markers = text(attributes, "markers", name);
  const python = text(attributes, "python", name);
  const conditions = [markers, python === void 0 ? void 0 : poetryPythonMarker(python)].filter(
    (condition) => condition !== void 0 && condition !== ""
  );
  return conditions.length === 0 ? base : `${base} ;(${conditions.join(") and (")})`;
}
function baseText(name, extras, attributes, path) {
  const version = text(attributes, "version", name);
  if (version !== void 0) return poetryRequirementText(version, name, extras);
  const url = text(attributes, "url", name);
  if (url !== void 0) return `${name}${extras} @ ${url}`;
  const project = text(attributes, "path", name);
  if (project !== void 0) {
    const location = outsidePath(project, path);
    return location === void 0 ? "first-party" : `${name}${extras} @ file://${location}`;
  }
  const git = text(attributes, "git", name);
  if (git === void 0) return void 0;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(git) ? git : `ssh://${git.replace(":", "/")}`;
  const mark = (sign, field) => {
    const value = text(attributes, field, name);
    return value === void 0 || value === "" ? "" : sign + value;
  };
  return `${name}${extras} @ git+${address}${mark("@", "tag")}${mark("@", "branch")}${mark("#", "rev")}`;
}
function text(attributes, field, name) {
  const value = own(attributes, field);
  if (value === void 0 || typeof value === "string") return value;
  throw new PoetrySyntaxError(`\`${field}\` of \`${name}\` must be a string`);
}
function outsidePath(given, ownPath) {
  if (given.startsWith("/")) return given;
  const parts = ownPath.split("/").slice(0, -1);
  for (const part of given.split("/")) {
    if (part === ".." && parts.length === 0) return `/${given}`;
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return /\.(?:whl|zip|tar\.gz)$/.test(given) ? `/${parts.join("/")}` : void 0;
}
function poetryRequirementText(versions, name, extras = "") {
  const clauses = [];
  for (const part of versions.split(",")) {
    const clause = part.trim();
    if (clause === "" || clause === "*") continue;
    const read = (written) => {
      const version = parseVersion(written);
      if (version === void 0) {
        throw new PoetrySyntaxError(`Failed to parse requirement ${name} = "${clause}"`);
      }
      return version;
    };
    if (clause.startsWith("^")) clauses.push(range(read(clause.slice(1)), caretLimit));
    else if (/^~(?!=)/.test(clause)) clauses.push(range(read(clause.slice(1)), tildeLimit));
    else if (clause.endsWith("*") && /^\d/.test(clause)) {
      clauses.push(range(read(`${clause.slice(0, -1)}0`), wildcardLimit));
    } else clauses.push(/^[<>!~=]/.test(clause) ? clause : `==${clause}`);
  }
  return `${name}${extras} ${clauses.join(",")}`.trimEnd();
}
function range(version, limit) {
  return `>=${formatPublicVersion(version)},<${limit(version.release).join(".")}`;
}
function caretLimit(release) {
  const numbers = [0, 1, 2].map((index) => release[index] ?? 0n);
  const leading = numbers.findIndex((number) => number !== 0n);
  const changing = leading === -1 ? Math.min(release.length, 3) - 1 : leading;
  return numbers.map((number, index) => index === changing ? number + 1n : 0n);
}
function tildeLimit(release) {
  const [major = 0n, minor = 0n] = release;
  return release.length >= 2 ? [major, minor + 1n, 0n] : [major + 1n, 0n, 0n];
}
function wildcardLimit(release) {
  const limit = release.map(
    (number, index) => index === release.length - 2 ? number + 1n : index === release.length - 1 ? 0n : number
  );
  return limit.length >= 3 ? limit : [...limit, 0n];
}
function poetryPythonMarker(constraint) {
  const alternatives = constraint.split("||").map(
    (alternative) => poetryRequirementText(alternative, "python").slice("python".length).split(",").map((clause) => clause.trim()).filter((clause) => clause !== "").map(pythonClause).join(" and ")
  );
  if (alternatives.includes("")) return "";
  return alternatives.length === 1 ? alternatives[0] : `(${alternatives.join(") or (")})`;
}
function pythonClause(clause) {
  const [, operator, version] = /^([<>!~=]+)\s*(.*)$/.exec(clause) ?? ["", "==", clause];
  const prefix = version.endsWith(".*") ? version : version.split(".").slice(0, 2).join(".");
  return `python_version ${operator} '${prefix}'`;
}

// src/requirements/requirement-lines.ts
var LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/;
var longNames = /* @__PURE__ */ new Map([
  ["-r", "--requirement"],
  ["-c", "--constraint"],
  ["-e", "--editable"],
  ["-i", "--index-url"],
  ["-f", "--find-links"]
]);
var withoutValue = /* @__PURE__ */ new Set(["--no-index", "--pre", "--prefer-binary", "--require-hashes"]);
var WORD = /(?:[^\s"']+|"[^"]*"|'[^']*')+/g;
function optionsOf(line) {
  const words2 = [...line.matchAll(WORD)].map(([word]) => word);
  const options2 = [];
  for (let at = 0; at < words2.length; at++) {
    const [, short = "", attached = ""] = /^(-[rcefi])(.*)$/s.exec(words2[at]) ?? [];
    const [, long = "", given] = /^(--[a-z-]+)(?:=(.*))?$/s.exec(words2[at]) ?? [];
    const name = longNames.get(short) ?? long;
    if (name === "") continue;
    const inWord = short === "" ? given : attached || void 0;
    const value = inWord ?? (withoutValue.has(name) ? "" : words2[++at] ?? "");
    options2.push({ name, value: unquoted(value) });
    if (name === "--editable") {
      const rest = words2.slice(at + 1).join(" ");
      options2[options2.length - 1] = { name, value: `${unquoted(value)} ${rest}`.trim() };
      break;
    }
  }
  return options2;
}
function unquoted(value) {
  return value.replace(
    /"([^"]*)"|'([^']*)'/g,
    (_, double, single) => double ?? single ?? ""
  );
}
function withoutComment(line) {
  return before(line, /(?:^|\s)#/).trim();
}
function commentOf(line) {
  const at = line.search(/(?:^|\s)#/);
  return at === -1 ? "" : line.slice(line.indexOf("#", at) + 1);
}
function withoutOptions(line) {
  return before(line, /(?:^|\s)(?:--[a-z]|-C\b)/).trim();
}
function before(text2, pattern) {
  const at = text2.search(pattern);
  return at === -1 ? text2 : text2.slice(0, at);
}
function withoutTrailing(text2, character) {
  let end = text2.length;
  while (end > 0 && text2[end - 1] === character) end--;
  return text2.slice(0, end);
}
var MAX_LINES = 1e5;
function logicalLines(text2, path) {
  const lines = [];
  let pending;
  for (const [index, raw] of text2.split(LINE_END).entries()) {
    if (index >= MAX_LINES) {
      throw userError({
        code: "file-too-large",
        message: `${path} has more than ${MAX_LINES} lines`,
        place: { path }
      });
    }
    const line = index + 1;
    const isComment = /^\s*#/.test(raw);
    const continues = !isComment && /\\\s*$/.test(raw);
    const part = continues ? raw.slice(0, raw.lastIndexOf("\\")) : raw;
    if (pending !== void 0 && isComment) {
      lines.push({ text: pending.text, place: { path, line: pending.line, column: 1 } });
      pending = void 0;
    }
    pending = pending === void 0 ? { text: part, line } : { text: pending.text + part, line: pending.line };
    if (continues) continue;
    lines.push({ text: pending.text, place: { path, line: pending.line, column: 1 } });
    pending = void 0;
  }
  if (pending !== void 0)
    lines.push({ text: pending.text, place: { path, line: pending.line, column: 1 } });
  return lines;
}

// src/requirements/requirement-files.ts
function readRequirementFile(kind, text2, path, problems) {
  if (text2.length > MAX_CHARACTERS3) throw tooLarge(path, `${text2.length} characters`, MAX_CHARACTERS3);
  const collector = new RequirementCollector(text2, path);
  switch (kind) {
    case "requirements-txt":
      readRequirementsTxt(collector, text2);
      break;
    case "pep621":
      readPep621(collector, parseToml(text2, path));
      break;
    case "poetry":
      poetryRequirements(collector, parseToml(text2, path));
      break;
    case "pipenv":
      readPipenv(collector, parseJson(text2, path));
      break;
    case "uv":
      readUv(collector, parseToml(text2, path));
      break;
  }
  return collector.finish(problems);
}
var MAX_CHARACTERS3 = 4 * 1024 * 1024;
var MAX_REQUIREMENTS = 2e4;
function tooLarge(path, what, limit) {
  return userError({
    code: "file-too-large",
    message: `${path} has ${what}; a file of requirements can have at most ${limit}`,
    place: { path },
    help: "split it, or remove what no package needs from it"
  });
}
var MAX_FAULTS2 = 100;
var RequirementCollector = class {
  path;
  #problems = new Problems();
  #found = [];
  #find;
  constructor(text2, path) {
    this.path = path;
    this.#find = createPlaceFinder(text2, path);
  }
  /** The next place of a text in the file. */
  find(needle, standing) {
    return this.#find(needle, standing);
  }
  /** @param place of the text; columns are relative to it if the file contains the text literally. */
  add(text2, place, isVerbatim = true) {
    if (this.#found.length >= MAX_REQUIREMENTS) {
      throw tooLarge(this.path, `more than ${MAX_REQUIREMENTS} requirements`, MAX_REQUIREMENTS);
    }
    try {
      this.#found.push({ requirement: parsePipRequirement(text2), place });
    } catch (error) {
      if (!(error instanceof RequirementSyntaxError)) throw error;
      const offset = isVerbatim && place.column !== void 0 ? error.column - 1 : 0;
      this.fault(
        `\`${text2}\` is not a requirement: ${error.message}`,
        {
          path: place.path,
          ...place.line !== void 0 && { line: place.line },
          ...place.column !== void 0 && { column: place.column + offset }
        },
        /^\.{0,2}\/|^\.{1,2}$/.test(text2) ? pathHelp(text2) : void 0
      );
    }
  }
  /** Records an error. @throws UserError when there are too many. */
  fault(message, place, help = "use a form such as `name>=1.0`, or `name @ git+https://…` for a repository (PEP 508)") {
    this.#problems.error({ code: "invalid-requirement", message, place, help });
    if (this.#problems.size >= MAX_FAULTS2) this.#problems.throwIfErrors();
  }
  /** The valid requirements; errors go to `problems`. @throws UserError with the errors if there is no `problems` */
  finish(problems) {
    if (problems === void 0) this.#problems.throwIfErrors();
    problems?.add(this.#problems.diagnostics);
    return this.#found;
  }
};
function pathHelp(path) {
  return `write \`-e ${path}\`, a line that makes no target, and own the files of that project with \`python_sources()\``;
}
function readRequirementsTxt(collector, text2) {
  for (const [index, line] of text2.replace(/^\uFEFF/, "").split(LINE_END).entries()) {
    const requirement = requirementOf(line);
    if (requirement === "") continue;
    const indentation = line.length - line.trimStart().length;
    const column = indentation + 1;
    const endColumn = column + requirement.length;
    const place = { path: collector.path, line: index + 1, column, endColumn };
    const wheel = namedWheel(requirement);
    collector.add(wheel ?? requirement, place, wheel === void 0);
  }
}
function namedWheel(text2) {
  const semicolon = text2.indexOf(";");
  const at = semicolon === -1 ? text2.length : semicolon;
  const location = text2.slice(0, at).trim();
  const wheel = isDirectReference(location) ? parseWheelFilename(filenameOf(location)) : void 0;
  return wheel === void 0 ? void 0 : `${wheel.name} @ ${location} ${text2.slice(at).trim()}`.trim();
}
function requirementOf(line) {
  const text2 = withoutTrailing(line.split("--", 1)[0].trim(), "\\");
  if (text2 === "" || text2.startsWith("#") || text2.startsWith("-")) return "";
  return text2.replace(text2.includes("://") ? /\s#.*$/s : /#.*$/s, "").trim();
}
function includesOf(text2, path) {
  return text2.split(LINE_END).flatMap((line, index) => {
    const content = withoutComment(line);
    if (!content.startsWith("-")) return [];
    const [column, endColumn] = [line.search(/\S/) + 1, line.trimEnd().length + 1];
    return optionsOf(content).flatMap(({ name, value }) => {
      const included = name === "--requirement" && value !== "" ? checkoutPath(path, value) : void 0;
      return included === void 0 ? [] : { path: included, place: { path, line: index + 1, column, endColumn } };
    });
  });
}
function readPep621(collector, document) {
  const project = tableAt(document, "project") ?? {};
  const optional = tableAt(project, "optional-dependencies") ?? {};
  const lists = [own(project, "dependencies") ?? [], ...Object.values(optional)];
  if (lists.length === 1 && isEmptyList(lists[0])) {
    throw userError({
      code: "no-requirements",
      message: `${collector.path} has neither \`project.dependencies\` nor \`project.optional-dependencies\``,
      place: { path: collector.path },
      help: "add requirements there (PEP 621); for other tools use `poetry_requirements` or `uv_requirements`"
    });
  }
  for (const list2 of lists) addTexts(collector, list2, "dependencies");
}
function isEmptyList(value) {
  return Array.isArray(value) && value.length === 0;
}
function readUv(collector, document) {
  const uv = tableAt(document, "tool", "uv");
  if (uv === void 0) {
    throw userError({
      code: "no-requirements",
      message: `${collector.path} has no section \`tool.uv\``,
      place: { path: collector.path },
      help: 'use `python_requirements(source="pyproject.toml")` for `project.dependencies`'
    });
  }
  addTexts(collector, own(uv, "dev-dependencies") ?? [], "dev-dependencies");
}
function addTexts(collector, list2, name) {
  if (!Array.isArray(list2)) {
    collector.fault(`\`${name}\` must be a list of requirements`, collector.find(name, "key"));
    return;
  }
  for (const item of list2) {
    if (typeof item !== "string") {
      collector.fault(`\`${name}\` must be a list of strings`, collector.find(name, "key"));
      return;
    }
    const requirement = withoutTrailing(item.split("--", 1)[0].trim(), "\\");
    if (requirement === "" || requirement.startsWith("#") || requirement.startsWith("-")) continue;
    collector.add(requirement, collector.find(requirement, "quoted"));
  }
}
function readPipenv(collector, document) {
  const entries = /* @__PURE__ */ new Map();
  for (const section of ["default", "develop"]) {
    const packages = isJsonObject(document) ? own(document, section) : void 0;
    if (packages === void 0) continue;
    if (isJsonObject(packages)) for (const [name, info] of Object.entries(packages)) entries.set(name, info);
    else collector.fault(`\`${section}\` must be an object`, collector.find(section, "key"));
  }
  for (const [name, info] of entries) {
    const place = collector.find(name, "key");
    const text2 = isJsonObject(info) ? pipenvRequirement(name, info) : void 0;
    if (text2 === void 0) collector.fault(`the entry for \`${name}\` is not valid`, place);
    else collector.add(text2, place, false);
  }
}
function pipenvRequirement(name, info) {
  const [extras, version, markers] = [own(info, "extras"), own(info, "version"), own(info, "markers")];
  if (extras !== void 0 && !Array.isArray(extras)) return void 0;
  if (version !== void 0 && typeof version !== "string") return void 0;
  if (markers !== void 0 && typeof markers !== "string") return void 0;
  const bracketed = extras === void 0 || extras.length === 0 ? "" : `[${extras.join(",")}]`;
  const pinned = version === void 0 || version === "*" ? "" : version;
  return `${name}${bracketed}${pinned}${markers === void 0 || markers === "" ? "" : `;${markers}`}`;
}

export {
  compareCodePoints,
  sortedByCodePoint,
  ignoreRules,
  compileGlob,
  fileSpecMatcher,
  expandGlobs,
  readVariable,
  parseSpecifiers,
  exactVersion,
  formatSpecifiers,
  compareVersions,
  satisfiesSpecifier,
  satisfiesClauses,
  mayBeMet,
  MarkerEvaluationError,
  evaluateMarker,
  formatMarker,
  RequirementSyntaxError,
  parseRequirement,
  parsePipRequirement,
  parseMarker,
  formatRequirement,
  lockFormats,
  lockFormatNames,
  allLockFormats,
  lockFileNames,
  titleOf,
  commandForLockFile,
  pantsLockCommand,
  waysToLock,
  once,
  parseJson,
  lineAndColumn,
  isJsonObject,
  checkoutPath,
  SOURCE_OPTION,
  UNKNOWN_VERSION,
  tagRanks,
  isFitting,
  bestTagRank,
  newestFitting,
  offeredTags,
  wantedTags,
  missingGlibc,
  waysToWheel,
  sdistVersion,
  isSdistName,
  isDirectReference,
  parseDirectReference,
  isUrl,
  urlFromLock,
  nameOfProject,
  hasVariable,
  withoutUser,
  isRepository,
  alwaysHolds,
  neverHolds,
  anyMarker,
  allMarkers,
  extraMarker,
  underMarker,
  LockFields,
  own,
  filenameOf,
  parseToml,
  tableAt,
  PoetrySyntaxError,
  poetryRequirementText,
  poetryPythonMarker,
  LINE_END,
  optionsOf,
  withoutComment,
  commentOf,
  withoutOptions,
  withoutTrailing,
  logicalLines,
  readRequirementFile,
  includesOf,
  readCheckoutFile,
  MAX_YAML,
  parseYaml,
  readYamlDocument,
  openWorkspace
};
