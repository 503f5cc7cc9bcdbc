import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  nearNames,
  nearestName
} from "./chunk-67WY6BCO.js";
import {
  Problems,
  UserError,
  userError
} from "./chunk-MIEGAHBV.js";

// src/python/names.ts
var NAME = /^[a-z0-9]$|^[a-z0-9][a-z0-9._-]*[a-z0-9]$/i;
function normalizeName(name) {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}
function isValidName(name) {
  return NAME.test(name);
}

// src/python/versions.ts
var MAX_LENGTH = 512;
var VERSION = /^v?(?:([0-9]+)!)?([0-9]+(?:\.[0-9]+)*)(?:[-_.]?(alpha|beta|preview|pre|a|b|c|rc)[-_.]?([0-9]+)?)?(?:-([0-9]+)|[-_.]?(post|rev|r)[-_.]?([0-9]+)?)?(?:[-_.]?(dev)[-_.]?([0-9]+)?)?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i;
function parseVersion(text2) {
  const match = text2.length > MAX_LENGTH ? null : VERSION.exec(text2.trim());
  if (match === null) return void 0;
  const [, epoch, release, letter, pre, dashed, postWord, post, devWord, dev, local] = match;
  return {
    epoch: BigInt(epoch ?? 0),
    release: release.split(".").map(BigInt),
    pre: letter === void 0 ? void 0 : { letter: preLetter(letter), number: BigInt(pre ?? 0) },
    post: dashed === void 0 && postWord === void 0 ? void 0 : BigInt(dashed ?? post ?? 0),
    dev: devWord === void 0 ? void 0 : BigInt(dev ?? 0),
    local: local?.toLowerCase().split(/[-_.]/).map((part) => /^[0-9]+$/.test(part) ? BigInt(part) : part)
  };
}
function preLetter(written) {
  const letter = written.toLowerCase();
  if (letter.startsWith("a")) return "a";
  return letter.startsWith("b") ? "b" : "rc";
}
function formatPublicVersion({ epoch, release, pre, post, dev }) {
  return [
    epoch === 0n ? "" : `${epoch}!`,
    release.join("."),
    pre === void 0 ? "" : `${pre.letter}${pre.number}`,
    post === void 0 ? "" : `.post${post}`,
    dev === void 0 ? "" : `.dev${dev}`
  ].join("");
}
function isPrerelease(version) {
  return version.pre !== void 0 || version.dev !== void 0;
}
function orderVersions(left, right) {
  return orderPublic(left, right) || orderLocal(left.local, right.local);
}
function orderPublic(left, right) {
  return orderBase(left, right) || order(prePhase(left), prePhase(right)) || order(left.pre?.number ?? 0n, right.pre?.number ?? 0n) || order(left.post ?? -1n, right.post ?? -1n) || orderDev(left.dev, right.dev);
}
function orderBase(left, right) {
  if (left.epoch !== right.epoch) return order(left.epoch, right.epoch);
  for (let index = 0; index < Math.max(left.release.length, right.release.length); index++) {
    const difference = order(left.release[index] ?? 0n, right.release[index] ?? 0n);
    if (difference !== 0) return difference;
  }
  return 0;
}
function prePhase({ pre, post, dev }) {
  if (pre !== void 0) return { a: 1, b: 2, rc: 3 }[pre.letter];
  return post === void 0 && dev !== void 0 ? 0 : 4;
}
function orderDev(left, right) {
  if (left === void 0 || right === void 0)
    return Number(right !== void 0) - Number(left !== void 0);
  return order(left, right);
}
function orderLocal(left, right) {
  if (left === void 0 || right === void 0)
    return Number(left !== void 0) - Number(right !== void 0);
  for (let index = 0; index < Math.min(left.length, right.length); index++) {
    const [one, other] = [left[index], right[index]];
    const difference = Number(typeof one === "bigint") - Number(typeof other === "bigint") || order(one, other);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}
function order(left, right) {
  return left < right ? -1 : Number(left > right);
}

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
var CLAUSE = new RegExp(`^(?:${CLAUSE_PATTERN})$`, "i");
var PARTS = /^(===|==|!=|~=|<=|>=|<|>)\s*(.*?)(\.\*)?$/s;
function parseSpecifiers(text2) {
  const clauses = [];
  for (const part of text2.split(",")) {
    const written = part.trim();
    if (written === "") continue;
    const match = CLAUSE.test(written) ? PARTS.exec(written) : null;
    if (match === null) return void 0;
    const operator = match[1];
    const prefix = match[3] !== void 0 && operator !== "===";
    clauses.push({ operator, version: prefix ? match[2] : match[2] + (match[3] ?? ""), prefix });
  }
  return clauses;
}
function formatSpecifiers(clauses) {
  const texts = clauses.map(({ operator, version, prefix }) => operator + version + (prefix ? ".*" : ""));
  return [...new Set(texts)].sort().join(",");
}
function isVersion(text2) {
  return parseVersion(text2) !== void 0;
}
function compareVersions(left, right) {
  return orderVersions(validVersion(left), validVersion(right));
}
function satisfiesSpecifier(version, specifier, options = {}) {
  const clauses = parseSpecifiers(specifier);
  if (clauses === void 0) throw new Error(`\`${specifier}\` is not a version specifier`);
  return satisfiesClauses(version, clauses, options);
}
function satisfiesClauses(version, clauses, options = {}) {
  const parsed = parseVersion(version);
  if (parsed !== void 0 && options.prereleases === false && isPrerelease(parsed)) return false;
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
  const order2 = wanted.local === void 0 ? orderPublic : orderVersions;
  return order2(version, wanted) === 0;
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

// src/workspace/code-point-order.ts
var surrogate = /[\ud800-\udfff]/;
function compareCodePoints(left, right) {
  if (left === right) return 0;
  if (!surrogate.test(left) && !surrogate.test(right)) return left < right ? -1 : 1;
  const a = Array.from(left, (character) => character.codePointAt(0));
  const b = Array.from(right, (character) => character.codePointAt(0));
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    if (a[index] !== b[index]) return a[index] - b[index];
  }
  return a.length - b.length;
}
function sortedByCodePoint(values) {
  return [...values].sort(compareCodePoints);
}

// src/workspace/segment-pattern.ts
var PatternError = class extends Error {
};
function parseSet(characters, start, end) {
  const ranges2 = [];
  let index = start;
  while (index < end) {
    const first = characters[index];
    if (index + 2 < end && characters[index + 1] === "-") {
      ranges2.push([first, characters[index + 2]]);
      index += 3;
    } else {
      ranges2.push([first, first]);
      index += 1;
    }
  }
  return ranges2;
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
function matchesSequence(pattern, values, isMany, matches2) {
  let part = 0;
  let value = 0;
  let manyPart = -1;
  let manyValue = 0;
  while (value < values.length) {
    if (part < pattern.length && isMany(pattern[part])) {
      manyPart = part++;
      manyValue = value;
    } else if (part < pattern.length && matches2(pattern[part], values[value])) {
      part += 1;
      value += 1;
    } else if (manyPart !== -1) {
      part = manyPart + 1;
      value = ++manyValue;
    } else {
      return false;
    }
  }
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
  const before = literalOf(tokens.slice(0, star));
  const after = literalOf(tokens.slice(star + 1));
  if (star !== -1 && before !== void 0 && after !== void 0) {
    const least = before.length + after.length;
    return {
      literal: void 0,
      matches: (name) => name.length >= least && name.startsWith(before) && name.endsWith(after)
    };
  }
  return {
    literal: void 0,
    matches: (name) => matchesSequence(tokens, Array.from(name), (token) => token === "many", matchesOne)
  };
}
function matchesPathPattern(pattern, path) {
  return matchesSequence(
    pattern,
    path,
    (part) => part === "**",
    (part, segment) => part !== "**" && part.matches(segment)
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
function ignoreRules(lines) {
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
    for (const rule of rules) {
      if (rule.directoriesOnly && !isDirectory) continue;
      const matches2 = rule.name !== void 0 ? rule.name.matches(name) : matchesPathPattern(rule.path, segments ??= path.split("/"));
      if (matches2) return !rule.negated;
    }
    return false;
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

// src/workspace/globs.ts
var longestGlob = 4096;
function invalidGlob(glob, reason) {
  return userError({
    code: "invalid-glob",
    message: `\`${glob}\` is not a file pattern: ${reason}`,
    help: "write paths relative to this directory, with `*` inside a segment and `**` for any number of directories"
  });
}
function checkLength(glob) {
  if (glob.length <= longestGlob) return;
  throw invalidGlob(`${glob.slice(0, 80)}…`, `it has ${glob.length} characters, no path has so many`);
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
  return (path) => matchers.some((matches2) => matches2(path)) && !rules.ignores(path, false);
}
function join(directory, name) {
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
  const last = pattern.length - 1;
  const open = closure(pattern, positions);
  const final = open.includes(last) ? pattern[last] : void 0;
  let matched = false;
  const matchesFinal = (name) => final !== void 0 && final !== "**" && final.matches(name);
  if (final !== void 0) {
    for (const name of entries.files) {
      const path = join(directory, name);
      if (!matchesFinal(name) || excludes.ignores(path, false)) continue;
      found.add(path);
      matched = true;
    }
  }
  for (const name of entries.directories) {
    const next = [];
    for (const position of open) {
      const part = pattern[position];
      if (part === "**") next.push(position);
      else if (position < last && part.matches(name)) next.push(position + 1);
    }
    const isMatch = matchesFinal(name);
    if (next.length === 0 && !isMatch || excludes.ignores(join(directory, name), true)) continue;
    if (isMatch) matched = true;
    if (next.length > 0 && search(context, join(directory, name), next)) matched = true;
  }
  return matched;
}
function startOf(directory, segments, glob) {
  const start = directory === "" ? [] : directory.split("/");
  let index = 0;
  for (; segments[index] === ".."; index++) {
    if (start.pop() === void 0) throw invalidGlob(glob, "it leads out of the build root");
  }
  return { start: start.join("/"), rest: segments.slice(index) };
}
function expandGlobs(tree, directory, globs) {
  globs.forEach(checkLength);
  const prefix = directory === "" ? "" : `${escapeIgnorePattern(directory)}/`;
  const excludes = ignoreRules(
    globs.filter((glob) => glob.startsWith("!")).map((glob) => prefix + glob.slice(1))
  );
  const found = /* @__PURE__ */ new Set();
  const unmatched2 = [];
  for (const glob of globs) {
    if (glob.startsWith("!")) continue;
    const { start, rest } = startOf(directory, segmentsOf(glob), glob);
    const pattern = patternOf(rest, glob);
    const matched = pattern.length > 0 && search({ tree, pattern, excludes, found }, start, [0]);
    if (!matched) unmatched2.push(glob);
  }
  return { files: sortedByCodePoint(found), unmatched: unmatched2 };
}

// src/targets/address.ts
var AddressError = class extends Error {
  reason;
  help;
  constructor(text2, reason, help) {
    super(`\`${text2}\` is not an address: ${reason}`);
    this.name = "AddressError";
    this.reason = reason;
    this.help = help;
  }
};
var noParameters = /* @__PURE__ */ new Map();
var bannedInName = /[:#!@?/\\=]/g;
var bannedInGeneratedName = /[:#!@?=]/g;
var bannedInParameters = /[:#!@?=, ]/g;
function bannedNameCharacters(name) {
  return name.match(bannedInName) ?? [];
}
function bannedGeneratedNameCharacters(name) {
  return name.match(bannedInGeneratedName) ?? [];
}
function bannedParameterCharacters(text2) {
  return text2.match(bannedInParameters) ?? [];
}
function address(specPath, parts = {}) {
  return {
    specPath,
    targetName: parts.targetName === baseName(specPath) ? void 0 : parts.targetName,
    generatedName: parts.generatedName,
    relativeFilePath: parts.relativeFilePath,
    parameters: parts.parameters === void 0 ? noParameters : sortedParameters(parts.parameters)
  };
}
function nameOf(of) {
  return of.targetName ?? baseName(of.specPath);
}
function residenceOf(of) {
  if (of.relativeFilePath === void 0) return of.specPath;
  return directoryOf(joinPath(of.specPath, of.relativeFilePath));
}
function generatorOf(of) {
  if (of.generatedName === void 0 && of.relativeFilePath === void 0) return of;
  return address(of.specPath, { targetName: of.targetName, parameters: of.parameters });
}
function printAddress(of) {
  const parameters = printParameters(of.parameters);
  const prefix = of.specPath === "" ? "//" : "";
  if (of.relativeFilePath !== void 0) {
    const depth = of.relativeFilePath.split("/").length - 1;
    const isPlain = of.targetName === void 0 && depth === 0;
    const name2 = isPlain ? "" : `:${"../".repeat(depth)}${nameOf(of)}`;
    return `${prefix}${joinPath(of.specPath, of.relativeFilePath)}${name2}${parameters}`;
  }
  const generated = of.generatedName === void 0 ? "" : `#${of.generatedName}`;
  const rest = generated + parameters;
  const name = of.targetName ?? (rest === "" ? baseName(of.specPath) : "");
  return `${prefix}${of.specPath}${name === "" ? "" : `:${name}`}${rest}`;
}
function printParameters(parameters) {
  if (parameters.size === 0) return "";
  return `@${[...parameters].map(([key, value]) => `${key}=${value}`).join(",")}`;
}
function compareAddresses(left, right) {
  return comparePaths(left.specPath, right.specPath) || compareOptional(left.relativeFilePath, right.relativeFilePath, comparePaths) || compareOptional(left.targetName, right.targetName, compareCodePoints) || compareCodePoints(printParameters(left.parameters), printParameters(right.parameters)) || compareOptional(left.generatedName, right.generatedName, compareCodePoints);
}
function compareOptional(left, right, compare) {
  if (left === void 0) return right === void 0 ? 0 : -1;
  return right === void 0 ? 1 : compare(left, right);
}
function comparePaths(left, right) {
  if (left === right) return 0;
  const a = left === "" ? [] : left.split("/");
  const b = right === "" ? [] : right.split("/");
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index++) {
    const order2 = compareCodePoints(a[index], b[index]);
    if (order2 !== 0) return order2;
  }
  return a.length - b.length;
}
function parseAddress(text2, relativeTo) {
  const { rest, parameters } = splitParameters(text2);
  const match = /^([^:#]*)(?::([^#:@]+))?(?:#([^@:]+))?(::?)?$/.exec(rest);
  if (match === null)
    throw new AddressError(text2, "it has more than a path, a name and a generated name", shape);
  const [, path, targetName, generatedName, wildcard] = match;
  if (wildcard !== void 0) {
    throw new AddressError(
      text2,
      `it ends in the wildcard \`${wildcard}\``,
      "name each target; wildcards are for the command line"
    );
  }
  const input = {
    text: text2,
    path: normalizedPath(text2, path, relativeTo),
    targetName,
    generatedName,
    parameters: sortedParameters(parameters)
  };
  if (input.targetName === void 0 && input.path === "") {
    throw new AddressError(text2, "a target of the build root needs a name", "write `//:name`");
  }
  return input;
}
var shape = "write `path/to:name`, `path/to/file.py:name` or `path/to:name#generated`";
function splitParameters(text2) {
  const colon = text2.indexOf(":");
  for (let at2 = text2.indexOf("@"); at2 !== -1; at2 = text2.indexOf("@", at2 + 1)) {
    const tail = text2.slice(at2 + 1);
    const isParameter = /^[^=:]+=/.test(tail);
    if (!isParameter) {
      if (colon !== -1 && at2 > colon) throw new AddressError(text2, "no `key=value` follows its `@`", shape);
      const hash = text2.indexOf("#");
      if (hash !== -1 && at2 > hash) throw new AddressError(text2, "no `key=value` follows its `@`", shape);
      continue;
    }
    return { rest: text2.slice(0, at2), parameters: parseParameters(text2, tail) };
  }
  return { rest: text2, parameters: noParameters };
}
function parseParameters(text2, tail) {
  const parameters = /* @__PURE__ */ new Map();
  for (const part of tail.split(",")) {
    const equals2 = part.indexOf("=");
    const isParameter = equals2 > 0 && !part.includes(":");
    if (!isParameter) throw new AddressError(text2, `\`${part}\` is not a parameter \`key=value\``, shape);
    const key = part.slice(0, equals2);
    const value = part.slice(equals2 + 1);
    const banned = bannedParameterCharacters(key + value);
    if (banned.length > 0) {
      throw new AddressError(text2, `the parameter \`${part}\` has the character \`${banned[0]}\``);
    }
    parameters.set(key, value);
  }
  return parameters;
}
function normalizedPath(text2, written, relativeTo) {
  let path = written;
  if (relativeTo !== void 0) {
    if (path.startsWith("./")) {
      path = relativeTo === "" ? path.slice(2) : `${relativeTo}/${path.slice(2)}`;
      if (path === "") throw new AddressError(text2, "its path is empty", shape);
    } else if (path === "") {
      path = relativeTo;
    }
  }
  if (path.startsWith("//")) path = path.slice(2);
  if (path === "") return path;
  for (const part of path.split("/")) {
    if (part === "" && path.startsWith("/")) {
      throw new AddressError(
        text2,
        "its path is absolute",
        "write the path from the build root, without the first `/`"
      );
    }
    if (part === "" || part === "." || part === "..") {
      throw new AddressError(
        text2,
        `its path has the part \`${part}\``,
        "write the path from the build root, or begin it with `./` for the directory of the BUILD file"
      );
    }
  }
  return path;
}
function addressInDirectory(input) {
  if (/^BUILD(?:\..*)?$/.test(baseName(input.path))) {
    throw new AddressError(input.text, `no directory of targets may be called \`${baseName(input.path)}\``);
  }
  return validAddress(input, input.path, void 0, input.targetName);
}
function addressOfFile(input) {
  if (input.path === "") return addressInDirectory(input);
  const directory = directoryOf(input.path);
  if (input.targetName === void 0) {
    if (directory === "") {
      throw new AddressError(
        input.text,
        "a file of the build root needs the name of its target",
        `write \`//${input.path}:name\``
      );
    }
    return validAddress(input, directory, baseName(input.path), void 0);
  }
  const parts = input.targetName.split("/");
  const name = parts.pop();
  if (parts.some((part) => part !== "..")) {
    throw new AddressError(
      input.text,
      `\`${input.targetName}\` is not in the directory of \`${input.path}\` or above it`
    );
  }
  const segments = input.path.split("/");
  if (segments.length <= parts.length) {
    throw new AddressError(
      input.text,
      `\`${input.targetName}\` has more \`../\` than \`${input.path}\` has directories`
    );
  }
  const split = segments.length - 1 - parts.length;
  return validAddress(input, segments.slice(0, split).join("/"), segments.slice(split).join("/"), name);
}
function validAddress(input, specPath, relativeFilePath, targetName) {
  const banned = bannedNameCharacters(targetName ?? "");
  if (banned.length > 0) {
    throw new AddressError(
      input.text,
      `the name \`${targetName ?? ""}\` has the character \`${banned[0]}\``
    );
  }
  const generatedName = relativeFilePath === void 0 ? input.generatedName : void 0;
  if (generatedName !== void 0 && bannedGeneratedNameCharacters(generatedName).length > 0) {
    throw new AddressError(
      input.text,
      `the generated name \`${generatedName}\` has the character \`${bannedGeneratedNameCharacters(generatedName)[0]}\``
    );
  }
  return address(specPath, { targetName, generatedName, relativeFilePath, parameters: input.parameters });
}
function sortedParameters(parameters) {
  if (parameters.size === 0) return noParameters;
  if (parameters.size === 1) return parameters;
  return new Map([...parameters].sort(([a], [b]) => compareCodePoints(a, b)));
}
function joinPath(directory, name) {
  return directory === "" ? name : `${directory}/${name}`;
}
function directoryOf(path) {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "" : path.slice(0, slash);
}
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}

// src/target-types/readers.ts
function stringField(target, name) {
  const value = target.fields.get(name);
  return typeof value === "string" ? value : void 0;
}
function boolField(target, name) {
  const value = target.fields.get(name);
  return typeof value === "boolean" ? value : void 0;
}
function stringListField(target, name) {
  return optionalStringListField(target, name) ?? [];
}
function optionalStringListField(target, name) {
  const value = target.fields.get(name);
  if (!Array.isArray(value)) return void 0;
  const items = value;
  return items.filter((item) => typeof item === "string");
}
function dictField(target, name) {
  const value = target.fields.get(name);
  const entries = /* @__PURE__ */ new Map();
  if (!(value instanceof Map)) return entries;
  for (const [key, item] of value) {
    if (typeof key === "string") entries.set(key, item);
  }
  return entries;
}
function stringDictField(target, name) {
  const entries = /* @__PURE__ */ new Map();
  for (const [key, item] of dictField(target, name)) if (typeof item === "string") entries.set(key, item);
  return entries;
}
function stringListDictField(target, name) {
  const entries = /* @__PURE__ */ new Map();
  for (const [key, item] of dictField(target, name)) {
    if (Array.isArray(item)) {
      entries.set(
        key,
        item.filter((part) => typeof part === "string")
      );
    }
  }
  return entries;
}

// src/targets/filters.ts
function targetFilter(options, types) {
  const { filter, global } = options;
  const predicates = [
    ...filter.targetType.map((value) => either(value, (name) => ofType(name, types))),
    ...filter.addressRegex.map((value) => either(value, matchesAddress)),
    ...filter.tagRegex.map((value) => either(value, matchesTag)),
    ...global.tag.map((value) => either(value, hasTag))
  ];
  return (target) => predicates.every((predicate) => predicate(target));
}
function either(value, predicateOf) {
  const isNegated = value.startsWith("-");
  const text2 = isNegated || value.startsWith("+") ? value.slice(1) : value;
  const predicates = text2.split(",").map(predicateOf);
  return (target) => predicates.some((predicate) => predicate(target)) !== isNegated;
}
function ofType(name, types) {
  const type = types.get(name);
  if (type === void 0) {
    const meant = nearestName(name, types.keys());
    throw userError({
      code: "unknown-target-type",
      message: `\`${name}\` in \`--filter-target-type\` is not a target type`,
      help: meant === void 0 ? "name a target type of BUILD files" : `did you mean \`${meant}\`?`
    });
  }
  return (target) => target.type.name === type.name;
}
function matchesAddress(text2) {
  const pattern = patternOf2(text2, "--filter-address-regex");
  return (target) => pattern.test(target.spec);
}
function matchesTag(text2) {
  const pattern = patternOf2(text2, "--filter-tag-regex");
  return (target) => stringListField(target, "tags").some((tag) => pattern.test(tag));
}
function hasTag(tag) {
  return (target) => stringListField(target, "tags").includes(tag);
}
function patternOf2(text2, option) {
  try {
    return new RegExp(text2.replaceAll("(?P<", "(?<"));
  } catch (error) {
    throw userError({
      code: "invalid-pattern",
      message: `\`${text2}\` in \`${option}\` is not a regular expression: ${error instanceof Error ? error.message : ""}`
    });
  }
}

// src/target-types/plugin-fields.ts
var addedFields = /* @__PURE__ */ new Set([
  "repositories",
  "uses_mypyc",
  "stevedore_namespaces",
  "entry_point_dependencies",
  "jvm_resolve",
  "jvm_jdk",
  "go_mod_address",
  "buf_format",
  "python_resolve",
  "python_interpreter_constraints",
  "python_source_root"
]);
var environments = /* @__PURE__ */ new Set([
  "local_environment",
  "docker_environment",
  "remote_environment",
  "experimental_workspace_environment"
]);
function isToleratedField(type, name) {
  return name.startsWith("skip_") || addedFields.has(name) || environments.has(type.name);
}
function hasPlugins(backendPackages) {
  return (backendPackages ?? []).some((name) => name !== "pants" && !name.startsWith("pants."));
}

// src/target-types/field-rules.ts
var FieldError = class extends Error {
  code;
  help;
  constructor(code, message, help) {
    super(message);
    this.name = "FieldError";
    this.code = code;
    this.help = help;
  }
};
function beforeCheck(rule, value) {
  if (rule !== "inherit-path" || typeof value !== "boolean") return value;
  return value ? "prefer" : "false";
}
function applyRule(type, value, owner) {
  switch (type.rule) {
    case "lambda-handler":
      return checkedHandler(type.name, value, owner);
    case "lambda-runtime":
      return checkedRuntime(type.name, value, owner);
    case "positive":
      if (typeof value !== "number" || value > 0) return value;
      throw new FieldError(
        "invalid-number",
        `The '${type.name}' field in target ${owner} must be greater than zero, but was \`${value}\`.`
      );
    case "projects":
      return normalizedProjects(value);
    case "inherit-path":
    case "none-is-a-value":
    case "requirements":
    case void 0:
      return value;
  }
}
function checkedHandler(name, value, owner) {
  if (value.includes(":")) return value;
  throw new FieldError(
    "invalid-handler",
    `The \`${name}\` field in target at ${owner} must end in the format \`:my_handler_func\`, but was ${value}.`,
    "write the file and the function, such as `app.py:handler`"
  );
}
function checkedRuntime(name, value, owner) {
  if (/^python\d\.\d+/.test(value)) return value;
  throw new FieldError(
    "invalid-runtime",
    `The \`${name}\` field in target at ${owner} must be of the form pythonX.Y, but was ${value}.`,
    "write a runtime of AWS Lambda, such as `python3.12`"
  );
}
function normalizedProjects(value) {
  return new Map([...value].map(([key, modules]) => [key.toLowerCase().replace(/[-_.]+/g, "-"), modules]));
}
function checkedEntryPoint(name, value, owner) {
  const text2 = value.trim();
  const parts = text2.split(":");
  const problem = text2 === "" ? "is blank" : parts.length > 2 ? `has more than one colon: \`${text2}\`` : parts[0] === "" ? `names no module: \`${text2}\`` : void 0;
  if (problem !== void 0) {
    throw new FieldError(
      "invalid-entry-point",
      `The \`${name}\` field in target ${owner} ${problem}`,
      "write `module`, `module:function`, `file.py` or `file.py:function`"
    );
  }
  return text2.endsWith(":") ? text2.slice(0, -1) : text2;
}
function checkedSource(name, value, owner) {
  const start = `The '${name}' field in target ${owner}`;
  if (value.startsWith("../") || value.includes("/../")) {
    throw new FieldError(
      "invalid-source",
      `${start} should not include \`../\` patterns because targets can only have sources in the current directory or subdirectories. It was set to ${value}. Instead, use a normalized literal file path (relative to the BUILD file).`
    );
  }
  if (value.includes("*")) {
    throw new FieldError(
      "invalid-source",
      `${start} should not include \`*\` globs, but was set to ${value}. Instead, use a literal file path (relative to the BUILD file).`
    );
  }
  if (value.startsWith("!")) {
    throw new FieldError(
      "invalid-source",
      `${start} should not start with \`!\`, which is usually used in the \`sources\` field to exclude certain files. Instead, use a literal file path (relative to the BUILD file).`
    );
  }
  return value;
}
function checkedSources(name, value, owner) {
  if (!value.some((glob) => glob.startsWith("../") || glob.includes("/../"))) return value;
  throw new FieldError(
    "invalid-source",
    `The '${name}' field in target ${owner} must not have globs with the pattern \`../\` because targets can only have sources in the current directory or subdirectories. It was set to: [${[
      ...value
    ].sort().map((glob) => `'${glob}'`).join(", ")}]`
  );
}

// src/target-types/python-values.ts
var longest = 200;
function describeValue(value) {
  const text2 = shown(value, 0);
  return text2.length <= longest ? text2 : `${text2.slice(0, longest - 1)}…`;
}
function shown(value, depth) {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string") return quoted(value.slice(0, longest + 1));
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (depth > 4) return "…";
  const items = (values) => Array.from(firstOf(values), (item) => shown(item, depth + 1)).join(", ");
  if (Array.isArray(value)) return `[${items(value)}]`;
  if (value instanceof Set) return `{${items(value)}}`;
  if (value instanceof Map) {
    const entries = Array.from(
      firstOf(value),
      ([key, item]) => `${shown(key, depth + 1)}: ${shown(item, depth + 1)}`
    );
    return `{${entries.join(", ")}}`;
  }
  const object = value;
  return object.kind === "parametrize" ? "parametrize(…)" : `${object.type}(…)`;
}
function* firstOf(values) {
  let count = 0;
  for (const value of values) {
    if (count++ === longest) return;
    yield value;
  }
}
function quoted(text2) {
  const quote = text2.includes("'") && !text2.includes('"') ? '"' : "'";
  const body = text2.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll(quote, `\\${quote}`);
  return `${quote}${body}${quote}`;
}
function typeName(value) {
  if (value === null) return "NoneType";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "string") return "str";
  if (typeof value === "bigint") return "int";
  if (typeof value === "number") return Number.isInteger(value) ? "int" : "float";
  if (Array.isArray(value)) return "list";
  if (value instanceof Set) return "set";
  if (value instanceof Map) return "dict";
  const object = value;
  return object.kind === "parametrize" ? "Parametrize" : object.type;
}
function isObject(value) {
  return isTagged(value, "object");
}
function isParametrize(value) {
  return isTagged(value, "parametrize");
}
function isTagged(value, kind) {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === kind;
}

// src/target-types/validate.ts
function validField(type, value, owner) {
  const converted = beforeCheck(type.rule, value);
  if (converted === null) {
    if (type.rule === "none-is-a-value") return null;
    if (type.required && type.default === null) throw missingField(type, owner);
    return type.default;
  }
  const checked = ofKind(type, converted, owner);
  checkChoices(type, checked, owner);
  return applyRule(type, checked, owner);
}
function missingField(type, owner) {
  return new FieldError(
    "missing-field",
    `The '${type.name}' field in target ${owner} must be defined.`,
    `add \`${type.name}=…\`: ${type.help}`
  );
}
function wrongType(type, value, owner, expected) {
  const isBareString = typeof value === "string" && expected.startsWith("an iterable");
  return new FieldError(
    "wrong-type",
    `The '${type.name}' field in target ${owner} must be ${expected}, but was \`${describeValue(value)}\` with type \`${typeName(value)}\`.`,
    isBareString ? `put it into a list: \`${type.name}=[${describeValue(value)}]\`` : void 0
  );
}
function ofKind(type, value, owner) {
  const fail = (expected) => {
    throw wrongType(type, value, owner, expected);
  };
  switch (type.kind) {
    case "string":
      return typeof value === "string" ? value : fail("a string");
    case "entry-point":
      return typeof value === "string" ? checkedEntryPoint(type.name, value, owner) : fail("a string");
    case "bool":
      return typeof value === "boolean" ? value : fail("a boolean");
    case "int":
      return typeof value === "bigint" || Number.isInteger(value) ? value : fail("an integer");
    case "float":
      return typeof value === "number" ? value : fail("a float");
    case "string-list":
    case "dependencies":
    case "special-dependencies":
      return strings(value) ?? fail("an iterable of strings (e.g. a list of strings)");
    case "sources":
      return checkedSources(
        type.name,
        strings(value) ?? fail("an iterable of strings (e.g. a list of strings)"),
        owner
      );
    case "source":
      if (isObject(value)) return value;
      return typeof value === "string" ? checkedSource(type.name, value, owner) : fail("a string");
    case "string-dict":
      return isDict(value, (item) => typeof item === "string") ? value : fail("a dictionary of string -> string");
    case "string-list-dict":
      return isDict(value, (item) => strings(item) !== void 0) ? value : fail("a dictionary of string -> an iterable of strings");
    case "dict":
      return isDict(value, () => true) ? value : fail("a dictionary with string keys");
    case "overrides":
      return isOverrides(value) ? value : fail("dict[str | tuple[str, ...], dict[str, Any]]");
    case "any":
      return value;
  }
}
function strings(value) {
  const isIterable = value instanceof Set || value instanceof Map;
  const items = isIterable ? [...value.keys()] : value;
  if (!Array.isArray(items)) return void 0;
  const list = items;
  return list.every((item) => typeof item === "string") ? list : void 0;
}
function isDict(value, accepts) {
  if (!(value instanceof Map)) return false;
  for (const [key, item] of value) {
    if (typeof key !== "string" || !accepts(item)) return false;
  }
  return true;
}
function isOverrides(value) {
  if (!(value instanceof Map)) return false;
  for (const [key, fields] of value) {
    if (typeof key !== "string" && strings(key) === void 0) return false;
    if (!isDict(fields, () => true)) return false;
  }
  return true;
}
function checkChoices(type, value, owner) {
  const { choices } = type;
  if (choices === void 0) return;
  const values = Array.isArray(value) ? value : [value];
  const wrong = values.find((item) => typeof item !== "string" || !choices.includes(item));
  if (wrong === void 0) return;
  const allowed = [...choices].sort().map((choice) => `'${choice}'`);
  throw new FieldError(
    "invalid-choice",
    `Values for the '${type.name}' field in target ${owner} must be one of [${allowed.join(", ")}], but ${describeValue(wrong)} was provided.`
  );
}

// src/targets/loading.ts
function at(place) {
  return place === void 0 ? {} : { place };
}
function collectAt(problems, place, work) {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    problems.add(...error.diagnostics.map((diagnostic) => ({ place, ...diagnostic })));
    return void 0;
  }
}
function readFields(type, given, reading) {
  const fields = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  for (const fieldType of type.fields.values()) {
    if (reading.without?.has(fieldType.name)) continue;
    const declaration = given.get(fieldType.name);
    fields.set(fieldType.name, readField(fieldType, declaration, reading));
    if (declaration !== void 0 && !declaration.isDefault) places.set(fieldType.name, declaration.place);
  }
  for (const [name, declaration] of given) {
    if (!type.fields.has(name)) reportUnknown(type, name, declaration, reading);
  }
  return { fields, places };
}
function readField(type, declaration, reading) {
  const { problems, owner } = reading;
  try {
    if (declaration !== void 0) return validField(type, declaration.value, owner);
    if (type.required && type.default === null) throw missingField(type, owner);
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    problems.error({
      code: error.code,
      message: error.message,
      place: declaration?.place ?? reading.place,
      ...error.help === void 0 ? {} : { help: error.help }
    });
  }
  return type.default;
}
function reportUnknown(type, name, declaration, { problems, pluginFields }) {
  if (declaration.isDefault || isToleratedField(type, name)) return;
  const names = [...type.fields.keys()].filter((field) => !field.startsWith("_")).sort();
  const meant = nearestName(name, names);
  if (pluginFields !== void 0 && meant === void 0) {
    const key = `${type.name}.${name}`;
    if (!pluginFields.has(key)) {
      problems.warn({
        code: "unknown-field",
        message: `\`${name}\` is not a field of \`${type.name}\`. It is taken for a field of a plugin and has no effect.`,
        place: declaration.place
      });
    }
    pluginFields.add(key);
    return;
  }
  problems.error({
    code: "unknown-field",
    message: `\`${name}\` is not a field of \`${type.name}\``,
    place: declaration.place,
    help: meant === void 0 ? `its fields are: ${names.join(", ")}` : `did you mean \`${meant}\`?`
  });
}
function makeTarget(of, parts) {
  return {
    address: of,
    spec: printAddress(of),
    type: parts.type,
    fields: parts.fields,
    fieldPlaces: parts.fieldPlaces,
    place: parts.place,
    residence: residenceOf(of),
    generator: parts.generator,
    generated: parts.generated ?? none,
    sources: parts.sources ?? none,
    isOpaque: parts.isOpaque ?? false
  };
}
var none = [];

// src/targets/sources.ts
function sourcesOf(context) {
  const field = sourceFieldOf(context.type);
  if (field === void 0) return [];
  const value = context.fields.get(field.name) ?? null;
  const files = field.kind === "source" ? singleSource(context, field, value) : severalSources(context, field, value);
  checkEndings(context, field, files);
  return files;
}
function sourceFieldOf(type) {
  for (const field of type.fields.values()) {
    if (field.kind === "source" || field.kind === "sources") return field;
  }
  return void 0;
}
function singleSource(context, field, value) {
  if (typeof value !== "string") return [];
  const path = joinPath(context.directory, value.replace(/^(?:\.\/)+/, ""));
  if (context.workspace.files.isFile(path)) return [path];
  const isOptional = context.type.name === "docker_image" && value === field.default;
  if (!isOptional && !isLockfile(context)) reportUnmatched(context, field, [value]);
  return [];
}
function severalSources(context, field, value) {
  if (!Array.isArray(value)) return [];
  const globs = value;
  const place = context.fieldPlaces.get(field.name) ?? context.place;
  const expansion = collectAt(
    context.problems,
    place,
    () => expandGlobs(context.workspace.files, context.directory, globs)
  );
  if (expansion === void 0) return [];
  const { files, unmatched: unmatched2 } = expansion;
  const isMissing = needsEveryGlob(context, field, globs) ? unmatched2.length > 0 : files.length === 0;
  if (isMissing && unmatched2.length > 0 && !isLockfile(context)) reportUnmatched(context, field, unmatched2);
  return files;
}
function needsEveryGlob({ workspace }, field, globs) {
  if (!workspace.dialect.everyGlobMustMatch) return false;
  return !Array.isArray(field.default) || !isSameSet(globs, field.default);
}
function isSameSet(left, right) {
  const names = new Set(left);
  return names.size === new Set(right).size && right.every((name) => names.has(name));
}
function isLockfile(context) {
  return context.type.name === "_lockfile" || context.type.name === "_lockfiles";
}
function reportUnmatched(context, field, globs) {
  const behavior = context.workspace.options.global.unmatchedBuildFileGlobs;
  if (behavior === "ignore") return;
  const paths = globs.map((glob) => `"${joinPath(context.directory, glob)}"`);
  const shown2 = paths.length === 1 ? paths[0] : `[${paths.join(", ")}]`;
  const diagnostic = {
    code: "unmatched-glob",
    message: `Unmatched glob${paths.length === 1 ? "" : "s"} from ${context.owner}'s \`${field.name}\` field: ${shown2}`,
    help: "check that the files exist and that neither `.gitignore` nor `pants_ignore` hides them",
    ...at(context.fieldPlaces.get(field.name) ?? context.place)
  };
  if (behavior === "error") context.problems.error(diagnostic);
  else context.problems.warn(diagnostic);
}
function checkEndings(context, field, files) {
  const place = context.fieldPlaces.get(field.name) ?? context.place;
  const { extensions } = field;
  const wrong = files.filter((file) => extensions !== void 0 && !extensions.includes(endingOf(file)));
  if (wrong.length > 0) {
    const allowed = [...extensions ?? []].sort().map((ending) => `'${ending}'`);
    context.problems.error({
      code: "wrong-extension",
      message: `The '${field.name}' field in target ${context.owner} can only contain files that end in one of [${allowed.join(", ")}], but it had these files: [${listed(wrong)}].`,
      place,
      help: "put them into a `resources` or `files` target and depend on that"
    });
  }
  const isTest = context.type.name === "python_test" || context.type.name === "python_tests";
  const fixtures = isTest ? files.filter((file) => baseName(file) === "conftest.py") : [];
  if (fixtures.length > 0) {
    context.problems.error({
      code: "conftest-in-tests",
      message: `The '${field.name}' field in target ${context.owner} should not include the file 'conftest.py', but included these: [${listed(fixtures)}].`,
      place,
      help: "put it into a `python_test_utils` target"
    });
  }
}
function listed(files) {
  const shown2 = files.slice(0, 10).map((file) => `'${file}'`);
  return files.length > shown2.length ? `${shown2.join(", ")}, … ${files.length} in all` : shown2.join(", ");
}
function endingOf(path) {
  const name = baseName(path).replace(/^\.+/, "");
  const dot = name.lastIndexOf(".");
  return dot <= 0 ? "" : name.slice(dot);
}

// src/targets/owners.ts
function targetsOfFile(workspace, targets, path) {
  const found = targets.owners(path).map((spec) => targets.targets.get(spec));
  if (!workspace.dialect.handlerFilesOwnTargets) return found;
  return [...found, ...residentsAbove(targets, path).filter((target) => namesFile(target, path))];
}
function residentsAbove(targets, path) {
  const found = [];
  for (let directory = directoryOf(path); ; directory = directoryOf(directory)) {
    for (const spec of targets.residents(directory)) found.push(targets.targets.get(spec));
    if (directory === "") return found;
  }
}
function namesFile(target, path) {
  for (const name of ["handler", "entry_point"]) {
    const value = stringField(target, name);
    const file = value?.split(":", 1)[0];
    if (file?.endsWith(".py") !== true) continue;
    const glob = joinPath(target.address.specPath, file);
    if (glob === path || /[*?[]/.test(glob) && matchesSafely(glob, path)) return true;
  }
  return false;
}
function matchesSafely(glob, path) {
  try {
    return compileGlob(glob)(path);
  } catch {
    return false;
  }
}
function targetsOfChangedFiles(workspace, targets, files) {
  const found = /* @__PURE__ */ new Map();
  const add = (target) => void found.set(target.spec, target);
  const changed = new Set(files);
  const gone = files.filter((path) => !workspace.files.isFile(path));
  for (const path of files) {
    for (const target of targetsOfFile(workspace, targets, path)) add(target);
  }
  for (const target of targets.targets.values()) {
    if (changed.has(target.place.path) && target.generated.length === 0) add(target);
    if (gone.length > 0 && couldOwn(target, gone)) add(target);
  }
  return [...found.values()];
}
function couldOwn(target, gone) {
  const { specPath } = target.address;
  const field = sourceFieldOf(target.type);
  const value = field === void 0 ? void 0 : target.fields.get(field.name);
  const globs = typeof value === "string" ? [value] : Array.isArray(value) ? value : [];
  if (globs.length === 0 || target.generator !== void 0) return false;
  const prefix = specPath === "" ? "" : `${specPath}/`;
  const below = gone.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length));
  if (below.length === 0) return false;
  const matches2 = fileSpecMatcher(
    globs.filter((glob) => !glob.startsWith("!")),
    globs.filter((glob) => glob.startsWith("!")).map((glob) => `/${glob.slice(1)}`)
  );
  return below.some(matches2);
}

// src/targets/specs.ts
import { posix } from "node:path";
function parseSpec(text2, context) {
  const isIgnore = text2.startsWith("-");
  const spec = isIgnore ? text2.slice(1) : text2;
  const common = { text: text2, isIgnore };
  const normalize = (path2) => normalizedPath2(path2, text2, context);
  const wildcard = /^([^:#]*?)(::?)$/.exec(spec);
  if (wildcard !== null) {
    const path2 = normalize(wildcard[1]);
    return { ...common, kind: wildcard[2] === "::" ? "recursive" : "directory-targets", path: path2 };
  }
  const input = addressIn(spec, text2, normalize);
  if (input !== void 0) return { ...common, kind: "address", input };
  if (spec.includes("*")) return { ...common, kind: "file-glob", glob: globIn(spec, context, normalize) };
  const path = normalize(spec);
  const isFile = hasEnding(spec) || context.isFile(path);
  return { ...common, kind: isFile ? "file" : "directory", path };
}
function addressIn(spec, text2, normalize) {
  const delimiter = spec.search(/[:#]|@[^=:]+=/);
  if (delimiter === -1) return void 0;
  try {
    const path = normalize(spec.slice(0, delimiter));
    const input = parseAddress(`_${spec.slice(delimiter)}`);
    if (path === "" && input.targetName === void 0) {
      throw new AddressError(text2, "a target of the build root needs a name", "write `//:name`");
    }
    return { ...input, text: spec, path };
  } catch (error) {
    if (!(error instanceof AddressError)) throw error;
    throw userError({
      code: "invalid-spec",
      message: `\`${text2}\` is not a spec: ${error.reason}`,
      ...error.help === void 0 ? {} : { help: error.help }
    });
  }
}
function globIn(spec, context, normalize) {
  const star = spec.indexOf("*");
  const slash = spec.lastIndexOf("/", star);
  if (slash === -1) {
    return context.workingDirectory === "" ? spec : `${context.workingDirectory}/${spec}`;
  }
  const directory = normalize(spec.slice(0, slash === 0 ? 1 : slash));
  const rest = spec.slice(slash + 1);
  return directory === "" ? rest : `${directory}/${rest}`;
}
function hasEnding(path) {
  const name = posix.basename(path);
  const dot = name.lastIndexOf(".");
  return dot > 0 && dot < name.length - 1 && !/^\.+$/.test(name);
}
function normalizedPath2(path, text2, context) {
  const isAbsolute = path.startsWith("/") && !path.startsWith("//");
  const relative = isAbsolute ? posix.relative(context.root, posix.normalize(path)) : path.startsWith("//") ? path.slice(2) : posix.join(context.workingDirectory, path);
  const normalized = posix.normalize(relative === "" ? "." : relative).replace(/\/+$/, "");
  if (normalized === ".." || normalized.startsWith("../") || normalized.startsWith("/")) {
    throw userError({
      code: "invalid-spec",
      message: `\`${text2}\` is not a spec: its path is outside the build root`,
      help: "write a path inside the checkout"
    });
  }
  return normalized === "." ? "" : normalized;
}

// src/targets/expand-specs.ts
function expandSpecs(workspace, targets, types, query, problems) {
  const expansion = { workspace, targets, types, problems };
  const included = /* @__PURE__ */ new Map();
  const ignored = /* @__PURE__ */ new Set();
  const passes = problems.collect(() => targetFilter(workspace.options, types));
  if (passes === void 0) return [];
  for (const target of changedTargets(expansion, query)) included.set(target.spec, target);
  for (const spec of readSpecs(workspace, query, problems)) {
    const matched = problems.collect(() => targetsOfSpec(expansion, spec)) ?? [];
    for (const target of matched) {
      if (spec.isIgnore) ignored.add(target.spec);
      else included.set(target.spec, target);
    }
  }
  const found = [...included.values()].filter((target) => !ignored.has(target.spec) && passes(target));
  const roots = query.generators === "keep" ? found : replaceGenerators(targets, found);
  return roots.sort((left, right) => compareAddresses(left.address, right.address));
}
function readSpecs(workspace, query, problems) {
  const { files, root, options } = workspace;
  const workingDirectory = query.workingDirectory ?? "";
  const context = { root, workingDirectory, isFile: (path) => files.isFile(path) };
  const texts = [
    ...query.specs,
    ...options.global.specFiles.flatMap((path) => problems.collect(() => linesOf(workspace, path)) ?? [])
  ];
  return texts.flatMap((text2) => problems.collect(() => parseSpec(text2, context)) ?? []);
}
function linesOf(workspace, path) {
  const lines = workspace.read(path).toString("utf8").split(/\r?\n/);
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}
function changedTargets({ workspace, targets, problems }, query) {
  if (query.changedFiles === void 0) return [];
  if (query.specs.length > 0) {
    problems.error({
      code: "changed-with-specs",
      message: "targets cannot be asked for by `--changed-since` and by specs together",
      help: "leave the specs out, or the option"
    });
    return [];
  }
  return targetsOfChangedFiles(workspace, targets, query.changedFiles);
}
function replaceGenerators(targets, roots) {
  const found = /* @__PURE__ */ new Map();
  for (const root of roots) {
    const specs = root.generated.length === 0 ? [root.spec] : root.generated;
    for (const spec of specs) {
      const target = targets.targets.get(spec);
      if (target !== void 0) found.set(spec, target);
    }
  }
  return [...found.values()];
}
function targetsOfSpec(expansion, spec) {
  switch (spec.kind) {
    case "address":
      return literalTargets(expansion, spec);
    case "file":
      if (expansion.workspace.files.isFile(spec.path)) return ownersOf(expansion, [spec.path]);
      return unmatched(expansion, spec, spec.path);
    case "file-glob": {
      const { files } = expandGlobs(expansion.workspace.files, "", [spec.glob]);
      return files.length > 0 ? ownersOf(expansion, files) : unmatched(expansion, spec, spec.glob);
    }
    case "directory":
    case "directory-targets":
      if (!hasDirectory(expansion, spec.path)) return unmatched(expansion, spec, `${spec.path}/*`);
      return residents(expansion, spec.path).filter(
        (target) => spec.kind === "directory-targets" || target.type.generates === void 0
      );
    case "recursive":
      if (!hasDirectory(expansion, spec.path)) return unmatched(expansion, spec, `${spec.path}/**`);
      return residentsBelow(expansion, spec.path);
  }
}
function hasDirectory({ workspace, targets }, path) {
  return path === "" || workspace.files.isDirectory(path) || targets.residents(path).length > 0;
}
function residents({ targets }, directory) {
  return targets.residents(directory).map((spec) => targets.targets.get(spec));
}
function residentsBelow({ targets }, directory) {
  if (directory === "") return [...targets.targets.values()];
  const prefix = `${directory}/`;
  const isBelow = (path) => path === directory || path.startsWith(prefix);
  return [...targets.targets.values()].filter((target) => isBelow(target.residence));
}
function ownersOf({ workspace, targets }, files) {
  return files.flatMap((path) => targetsOfFile(workspace, targets, path));
}
function unmatched({ workspace, problems }, spec, glob) {
  const behavior = workspace.options.global.unmatchedCliGlobs;
  const near = spec.kind === "file" ? nearestFile(workspace, spec.path) : void 0;
  const diagnostic = {
    code: "unmatched-spec",
    message: `Unmatched glob from CLI arguments: "${glob}"`,
    help: near === void 0 ? "check that it exists and that neither `.gitignore` nor `pants_ignore` hides it" : `did you mean \`${near}\`?`
  };
  if (behavior === "error") problems.error(diagnostic);
  if (behavior === "warn") problems.warn(diagnostic);
  return [];
}
function nearestFile(workspace, path) {
  const slash = path.lastIndexOf("/");
  const directory = slash === -1 ? "" : path.slice(0, slash);
  const name = nearestName(path.slice(slash + 1), workspace.files.entries(directory)?.files ?? []);
  return name === void 0 ? void 0 : `${path.slice(0, slash + 1)}${name}`;
}
function literalTargets(expansion, spec) {
  const { workspace, targets } = expansion;
  const { input } = spec;
  const of = addressError(
    spec.text,
    () => workspace.files.isFile(input.path) ? addressOfFile(input) : addressInDirectory(input)
  );
  const found = matchingTargets(targets, of);
  if (found.length > 0) return found;
  throw unknownAddress(targets, of, `\`${spec.text}\``, workspace.files.isDirectory(of.specPath));
}
function addressError(text2, work) {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof AddressError)) throw error;
    throw userError({
      code: "invalid-spec",
      message: `\`${text2}\` is not a spec: ${error.reason}`,
      ...error.help === void 0 ? {} : { help: error.help }
    });
  }
}
function matchingTargets(targets, of) {
  const exact = targets.targets.get(printAddress(of));
  if (exact !== void 0) return [exact];
  const variants = [...targets.targets.values()].filter((target) => isVariant(target.address, of));
  if (variants.length > 0) return variants;
  const isGenerated = of.generatedName !== void 0 || of.relativeFilePath !== void 0;
  const base = isGenerated ? targets.targets.get(printAddress(generatorOf(of))) : void 0;
  return base !== void 0 && base.type.generates === void 0 ? [base] : [];
}
function isVariant(candidate, of) {
  return candidate.specPath === of.specPath && candidate.targetName === of.targetName && candidate.generatedName === of.generatedName && candidate.relativeFilePath === of.relativeFilePath && [...of.parameters].every(([key, value]) => candidate.parameters.get(key) === value);
}
function unknownAddress(targets, of, subject, isDirectory) {
  const base = printAddress(generatorOf(of));
  const generator = targets.targets.get(base);
  if (generator !== void 0 && base !== printAddress(of)) {
    const meant2 = nearestName(printAddress(of), generator.generated);
    return userError({
      code: "unknown-address",
      message: `The address ${subject} does not exist: \`${base}\` generates no such target`,
      help: meant2 === void 0 ? "see `list` for what it generates" : `did you mean \`${meant2}\`?`,
      notes: someOf(generator.generated)
    });
  }
  const names = targetNames(targets, of.specPath);
  const name = nameOf(of);
  const meant = nearestName(name, names);
  const where = of.specPath === "" ? "the build root" : `the directory \`${of.specPath}\``;
  return userError({
    code: "unknown-address",
    message: isDirectory ? `The address ${subject} does not exist: the target name \`${name}\` is not defined in ${where}` : `The address ${subject} does not exist: there is no directory \`${of.specPath}\``,
    help: meant !== void 0 ? `did you mean \`:${meant}\`?` : names.length === 0 ? `there are no targets in ${where}` : `its targets are: ${someOf(names.map((known) => `:${known}`)).join(", ")}`
  });
}
function targetNames(targets, directory) {
  const names = /* @__PURE__ */ new Set();
  for (const spec of targets.residents(directory)) {
    const target = targets.targets.get(spec);
    if (target.address.specPath === directory) names.add(nameOf(target.address));
  }
  return [...names].sort();
}
function someOf(names) {
  return names.length <= 20 ? names : [...names.slice(0, 20), `… ${names.length} in all`];
}

// src/commands/select-targets.ts
function selectTargets(project, query) {
  const problems = new Problems();
  const targets = matchTargets(project, query, problems);
  problems.throwIfErrors();
  return { targets, warnings: problems.diagnostics };
}
function matchTargets(project, query, problems) {
  const targets = expandSpecs(project.workspace, project.targets, project.types, query, problems);
  const touched = touchedBy(project, query);
  problems.add(...project.problems.diagnostics.map((diagnostic) => weighted(project, diagnostic, touched)));
  return targets;
}
function weighted(project, diagnostic, isTouched) {
  const path = diagnostic.place?.path;
  if (diagnostic.severity !== "error" || path === void 0 || isForAll(project, path)) return diagnostic;
  return isTouched(directoryOf(path)) ? diagnostic : { ...diagnostic, severity: "warning" };
}
function isForAll({ workspace }, path) {
  return workspace.options.global.buildFilePreludeGlobs.filter((glob) => !glob.startsWith("!")).some((glob) => compileGlob(glob)(path));
}
function touchedBy(project, query) {
  const directories = /* @__PURE__ */ new Set();
  const recursive = [];
  for (const spec of readSpecs(project.workspace, query, new Problems())) {
    if (spec.isIgnore) continue;
    switch (spec.kind) {
      case "address":
        if (project.workspace.files.isFile(spec.input.path)) addAncestors(directories, spec.input.path);
        else directories.add(spec.input.path);
        break;
      case "file":
        addAncestors(directories, spec.path);
        break;
      case "file-glob":
        recursive.push(directoryOf(spec.glob.slice(0, spec.glob.indexOf("*"))));
        addAncestors(directories, spec.glob);
        break;
      case "directory":
      case "directory-targets":
        directories.add(spec.path);
        break;
      case "recursive":
        recursive.push(spec.path);
    }
  }
  for (const path of query.changedFiles ?? []) addAncestors(directories, path);
  return touchedDirectories(project, directories, recursive);
}
function touchedDirectories({ brokenDirectories }, directories, recursive) {
  const exact = new Set(directories);
  const above = /* @__PURE__ */ new Set();
  for (const directory of [...exact, ...recursive]) addAncestors(above, directory);
  return (directory) => exact.has(directory) || above.has(directory) && brokenDirectories.has(directory) || recursive.some((top) => top === "" || directory === top || directory.startsWith(`${top}/`));
}
function addAncestors(directories, path) {
  for (let directory = path; directory !== ""; ) {
    directory = directoryOf(directory);
    directories.add(directory);
  }
}

// src/text/public-index.ts
var publicIndex = {
  url: "https://pypi.org/simple/",
  filesHost: "files.pythonhosted.org"
};

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
var MAX_LENGTH2 = 2e4;
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
    if (text2.length > MAX_LENGTH2) {
      throw new RequirementSyntaxError(`longer than ${MAX_LENGTH2} characters`, 1);
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
  const quoted2 = cursor.take(QUOTED);
  if (quoted2 === void 0) cursor.fail("expected a marker variable or a quoted text");
  return { kind: "literal", value: unescape(quoted2.slice(1, -1), () => cursor.fail("wrong escape", start)) };
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
function parseJson(text2, path) {
  if (text2.length > MAX_CHARACTERS) {
    throw userError({
      code: "file-too-large",
      message: `${path} has ${text2.length} characters; at most ${MAX_CHARACTERS} are read`,
      place: { path }
    });
  }
  try {
    return JSON.parse(text2);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw userError({
      code: "invalid-json",
      message: `${path} is not JSON: ${shortReason(reason)}`,
      place: { path, ...lineAndColumn(text2, faultPosition(text2)) }
    });
  }
}
function shortReason(reason) {
  return reason.replace(/ in JSON at position .*$/s, "").replace(/, (?:\.\.\.)?".*" is not valid JSON$/s, "");
}
var TOKEN = /[ \t\r\n]*("[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:])/y;
function faultPosition(text2) {
  const open = [];
  let expected = "value";
  TOKEN.lastIndex = 0;
  for (; ; ) {
    const start = TOKEN.lastIndex;
    const token = TOKEN.exec(text2)?.[1];
    if (token === void 0) return start + /^[ \t\r\n]*/.exec(text2.slice(start))[0].length;
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
function lineAndColumn(text2, position) {
  const before = text2.slice(0, position).split("\n");
  return { line: before.length, column: before.at(-1).length + 1 };
}
function isJsonObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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
  /** Notes a fault of the value at `at`. @throws UserError when there are too many. */
  fault(at2, message) {
    this.#problems.error({
      code: "invalid-lock",
      message: `\`${at2}\` in ${this.path} ${message}`,
      place: { path: this.path },
      help: "generate the lock file again"
    });
    if (this.#problems.diagnostics.length >= MAX_FAULTS) throw new UserError(this.#problems.diagnostics);
    return void 0;
  }
  /** @throws UserError with all faults, if there are any. */
  finish() {
    this.#problems.throwIfErrors();
  }
  object(value, at2) {
    if (isJsonObject(value)) return value;
    this.fault(at2, "must be an object");
    return {};
  }
  /** An absent list is empty. */
  list(fields, name, at2) {
    const value = own(fields, name);
    if (value === void 0 || value === null) return [];
    if (Array.isArray(value)) return value;
    this.fault(join2(at2, name), "must be a list");
    return [];
  }
  string(fields, name, at2) {
    const value = own(fields, name);
    if (typeof value === "string") return value;
    this.fault(join2(at2, name), value === void 0 ? "is missing" : "must be a string");
    return "";
  }
  optionalString(fields, name, at2) {
    const value = own(fields, name);
    if (value === void 0 || value === null || typeof value === "string") return value ?? void 0;
    this.fault(join2(at2, name), "must be a string");
  }
  optionalSize(fields, name) {
    const value = own(fields, name);
    return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? value : void 0;
  }
  strings(fields, name, at2) {
    return this.list(fields, name, at2).flatMap((value, index) => {
      if (typeof value === "string") return [value];
      this.fault(`${join2(at2, name)}[${index}]`, "must be a string");
      return [];
    });
  }
  objects(fields, name, at2) {
    return this.list(fields, name, at2).map((value, index) => {
      const itemAt = `${join2(at2, name)}[${index}]`;
      return { fields: this.object(value, itemAt), at: itemAt };
    });
  }
  requirement(text2, at2) {
    return this.#parse(() => parseRequirement(text2), text2, at2, "is not a requirement");
  }
  requirements(fields, name, at2) {
    return this.strings(fields, name, at2).flatMap(
      (text2, index) => this.requirement(text2, `${join2(at2, name)}[${index}]`) ?? []
    );
  }
  marker(fields, name, at2) {
    const text2 = this.optionalString(fields, name, at2);
    if (text2 === void 0 || text2.trim() === "") return void 0;
    return this.#parse(() => parseMarker(text2), text2, join2(at2, name), "is not a marker");
  }
  version(fields, name, at2) {
    const text2 = this.string(fields, name, at2);
    if (text2 !== "" && !isVersion(text2)) this.fault(join2(at2, name), `is not a version: ${text2}`);
    return text2;
  }
  /** Undefined for an absent or empty one. */
  specifier(fields, name, at2) {
    const text2 = this.optionalString(fields, name, at2)?.trim();
    if (text2 === void 0 || text2 === "") return void 0;
    if (parseSpecifiers(text2) !== void 0) return text2;
    this.fault(join2(at2, name), `is not a version specifier: ${text2}`);
  }
  #parse(parse2, text2, at2, fault) {
    try {
      return parse2();
    } catch (error) {
      if (!(error instanceof RequirementSyntaxError)) throw error;
      const shown2 = text2.length > 200 ? `${text2.slice(0, 200)}…` : text2;
      this.fault(at2, `${fault}: ${shown2} (column ${error.column}: ${error.message})`);
      return;
    }
  }
};
function own(fields, name) {
  return Object.hasOwn(fields, name) ? fields[name] : void 0;
}
function join2(at2, name) {
  return at2 === "" ? name : `${at2}.${name}`;
}
function filenameOf(url) {
  const path = url.split(/[?#]/, 1)[0];
  const last = path.slice(path.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
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
  constructor(message, options) {
    const [line, column] = getLineColFromPtr(options.toml, options.ptr);
    const codeblock = makeCodeBlock(options.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options);
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
function parse(toml, options = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options.maxDepth ?? 1e3,
    bi: options.integersAsBigInt ?? false,
    ld: options.useLegacyDate ?? true,
    uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
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

// src/requirements/toml.ts
var MAX_CHARACTERS2 = 32 * 1024 * 1024;
function parseToml(text2, path) {
  if (text2.length > MAX_CHARACTERS2) {
    throw userError({
      code: "file-too-large",
      message: `${path} has ${text2.length} characters; at most ${MAX_CHARACTERS2} are read`,
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
function tableAt(document, ...keys) {
  let table = document;
  for (const key of keys) {
    const next = Object.hasOwn(table, key) ? table[key] : void 0;
    if (!isJsonObject(next)) return void 0;
    table = next;
  }
  return table;
}
function createPlaceFinder(text2, path) {
  let position = 0;
  let line = 1;
  let lineStart = 0;
  const advance = (to) => {
    for (let next = text2.indexOf("\n", position); next !== -1 && next < to; next = text2.indexOf("\n", next + 1)) {
      line += 1;
      lineStart = next + 1;
    }
    position = to;
  };
  return (needle, standing) => {
    const found = indexOf(text2, needle, position, standing);
    if (found === -1) return { path };
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

// src/graph/data/module-mapping.json
var module_mapping_default = {
  source: "Pants 2.17.1 (recorded answer) and pantsbuild/pants 7f5db53ac90ebc7e62b721697d0e52619c7e9138, default_module_mapping.py",
  date: "2026-08-21",
  "2.17": {
    modules: {
      "absl-py": [
        "absl"
      ],
      "acryl-datahub": [
        "datahub"
      ],
      ansicolors: [
        "colors"
      ],
      "apache-airflow": [
        "airflow"
      ],
      "atlassian-python-api": [
        "atlassian"
      ],
      attrs: [
        "attr",
        "attrs"
      ],
      "azure-common": [
        "azure.common"
      ],
      "azure-core": [
        "azure.core"
      ],
      "azure-cosmos": [
        "azure.cosmos"
      ],
      "azure-eventgrid": [
        "azure.eventgrid"
      ],
      "azure-eventhub": [
        "azure.eventhub"
      ],
      "azure-graphrbac": [
        "azure.graphrbac"
      ],
      "azure-identity": [
        "azure.identity"
      ],
      "azure-keyvault": [
        "azure.keyvault"
      ],
      "azure-keyvault-certificates": [
        "azure.keyvault.certificates"
      ],
      "azure-keyvault-keys": [
        "azure.keyvault.keys"
      ],
      "azure-keyvault-secrets": [
        "azure.keyvault.secrets"
      ],
      "azure-mgmt-apimanagement": [
        "azure.mgmt.apimanagement"
      ],
      "azure-mgmt-authorization": [
        "azure.mgmt.authorization"
      ],
      "azure-mgmt-automation": [
        "azure.mgmt.automation"
      ],
      "azure-mgmt-batch": [
        "azure.mgmt.batch"
      ],
      "azure-mgmt-compute": [
        "azure.mgmt.compute"
      ],
      "azure-mgmt-consumption": [
        "azure.mgmt.consumption"
      ],
      "azure-mgmt-containerinstance": [
        "azure.mgmt.containerinstance"
      ],
      "azure-mgmt-containerregistry": [
        "azure.mgmt.containerregistry"
      ],
      "azure-mgmt-containerservice": [
        "azure.mgmt.containerservice"
      ],
      "azure-mgmt-core": [
        "azure.mgmt.core"
      ],
      "azure-mgmt-cosmosdb": [
        "azure.mgmt.cosmosdb"
      ],
      "azure-mgmt-dns": [
        "azure.mgmt.dns"
      ],
      "azure-mgmt-eventgrid": [
        "azure.mgmt.eventgrid"
      ],
      "azure-mgmt-eventhub": [
        "azure.mgmt.eventhub"
      ],
      "azure-mgmt-frontdoor": [
        "azure.mgmt.frontdoor"
      ],
      "azure-mgmt-hybridkubernetes": [
        "azure.mgmt.hybridkubernetes"
      ],
      "azure-mgmt-iothub": [
        "azure.mgmt.iothub"
      ],
      "azure-mgmt-iothubprovisioningservices": [
        "azure.mgmt.iothubprovisioningservices"
      ],
      "azure-mgmt-keyvault": [
        "azure.mgmt.keyvault"
      ],
      "azure-mgmt-logic": [
        "azure.mgmt.logic"
      ],
      "azure-mgmt-managementgroups": [
        "azure.mgmt.managementgroups"
      ],
      "azure-mgmt-monitor": [
        "azure.mgmt.monitor"
      ],
      "azure-mgmt-msi": [
        "azure.mgmt.msi"
      ],
      "azure-mgmt-network": [
        "azure.mgmt.network"
      ],
      "azure-mgmt-privatedns": [
        "azure.mgmt.privatedns"
      ],
      "azure-mgmt-rdbms": [
        "azure.mgmt.rdbms"
      ],
      "azure-mgmt-redis": [
        "azure.mgmt.redis"
      ],
      "azure-mgmt-resource": [
        "azure.mgmt.resource"
      ],
      "azure-mgmt-resourcegraph": [
        "azure.mgmt.resourcegraph"
      ],
      "azure-mgmt-security": [
        "azure.mgmt.security"
      ],
      "azure-mgmt-servicebus": [
        "azure.mgmt.servicebus"
      ],
      "azure-mgmt-servicefabric": [
        "azure.mgmt.servicefabric"
      ],
      "azure-mgmt-sql": [
        "azure.mgmt.sql"
      ],
      "azure-mgmt-storage": [
        "azure.mgmt.storage"
      ],
      "azure-mgmt-subscription": [
        "azure.mgmt.subscription"
      ],
      "azure-mgmt-synapse": [
        "azure.mgmt.synapse"
      ],
      "azure-mgmt-trafficmanager": [
        "azure.mgmt.trafficmanager"
      ],
      "azure-mgmt-web": [
        "azure.mgmt.web"
      ],
      "azure-servicebus": [
        "azure.servicebus"
      ],
      "azure-storage-blob": [
        "azure.storage.blob"
      ],
      "azure-storage-queue": [
        "azure.storage.queue"
      ],
      "azure-synapse-accesscontrol": [
        "azure.synapse.accesscontrol"
      ],
      beautifulsoup4: [
        "bs4"
      ],
      bitvector: [
        "BitVector"
      ],
      cattrs: [
        "cattr"
      ],
      "django-admin-cursor-paginator": [
        "admin_cursor_paginator"
      ],
      "django-cors-headers": [
        "corsheaders"
      ],
      "django-csp": [
        "csp"
      ],
      "django-debug-toolbar": [
        "debug_toolbar"
      ],
      "django-dotenv": [
        "dotenv"
      ],
      "django-filter": [
        "django_filters"
      ],
      "django-import-export": [
        "import_export"
      ],
      "django-ipware": [
        "ipware"
      ],
      "django-model-utils": [
        "model_utils"
      ],
      "django-ninja": [
        "ninja"
      ],
      "django-ninja-extra": [
        "ninja_extra"
      ],
      "django-safedelete": [
        "safedelete"
      ],
      "django-simple-history": [
        "simple_history"
      ],
      "django-storages": [
        "storages"
      ],
      "django-taggit": [
        "taggit"
      ],
      "django-taggit-autosuggest": [
        "taggit_autosuggest"
      ],
      djangorestframework: [
        "rest_framework"
      ],
      "djangorestframework-dataclasses": [
        "rest_framework_dataclasses"
      ],
      "djangorestframework-simplejwt": [
        "rest_framework_simplejwt"
      ],
      "elastic-apm": [
        "elasticapm"
      ],
      enum34: [
        "enum"
      ],
      "factory-boy": [
        "factory"
      ],
      "fluent-logger": [
        "fluent"
      ],
      gitpython: [
        "git"
      ],
      "google-cloud-aiplatform": [
        "google.cloud.aiplatform"
      ],
      "google-cloud-bigquery": [
        "google.cloud.bigquery"
      ],
      "google-cloud-bigtable": [
        "google.cloud.bigtable"
      ],
      "google-cloud-datastore": [
        "google.cloud.datastore"
      ],
      "google-cloud-firestore": [
        "google.cloud.firestore"
      ],
      "google-cloud-functions": [
        "google.cloud.functions_v1",
        "google.cloud.functions"
      ],
      "google-cloud-iam": [
        "google.cloud.iam_credentials_v1"
      ],
      "google-cloud-iot": [
        "google.cloud.iot_v1"
      ],
      "google-cloud-logging": [
        "google.cloud.logging_v2",
        "google.cloud.logging"
      ],
      "google-cloud-pubsub": [
        "google.cloud.pubsub_v1",
        "google.cloud.pubsub"
      ],
      "google-cloud-secret-manager": [
        "google.cloud.secretmanager"
      ],
      "google-cloud-storage": [
        "google.cloud.storage"
      ],
      "graphql-core": [
        "graphql"
      ],
      grpcio: [
        "grpc"
      ],
      ipython: [
        "IPython"
      ],
      "jack-client": [
        "jack"
      ],
      "kafka-python": [
        "kafka"
      ],
      "lark-parser": [
        "lark"
      ],
      "mail-parser": [
        "mailparser"
      ],
      "mysql-connector-python": [
        "mysql.connector"
      ],
      "opencv-python": [
        "cv2"
      ],
      "opensearch-py": [
        "opensearchpy"
      ],
      "opentelemetry-api": [
        "opentelemetry"
      ],
      "opentelemetry-exporter-otlp": [
        "opentelemetry.exporter"
      ],
      "opentelemetry-exporter-otlp-proto-grpc": [
        "opentelemetry.exporter.otlp.proto.grpc"
      ],
      "opentelemetry-exporter-otlp-proto-http": [
        "opentelemetry.exporter.otlp.proto.http"
      ],
      "opentelemetry-instrumentation-aio-pika": [
        "opentelemetry.instrumentation.aio_pika"
      ],
      "opentelemetry-instrumentation-aiohttp-client": [
        "opentelemetry.instrumentation.aiohttp_client"
      ],
      "opentelemetry-instrumentation-aiopg": [
        "opentelemetry.instrumentation.aiopg"
      ],
      "opentelemetry-instrumentation-asgi": [
        "opentelemetry.instrumentation.asgi"
      ],
      "opentelemetry-instrumentation-asyncpg": [
        "opentelemetry.instrumentation.asyncpg"
      ],
      "opentelemetry-instrumentation-aws-lambda": [
        "opentelemetry.instrumentation.aws_lambda"
      ],
      "opentelemetry-instrumentation-boto": [
        "opentelemetry.instrumentation.boto"
      ],
      "opentelemetry-instrumentation-boto3sqs": [
        "opentelemetry.instrumentation.boto3sqs"
      ],
      "opentelemetry-instrumentation-botocore": [
        "opentelemetry.instrumentation.botocore"
      ],
      "opentelemetry-instrumentation-celery": [
        "opentelemetry.instrumentation.celery"
      ],
      "opentelemetry-instrumentation-confluent-kafka": [
        "opentelemetry.instrumentation.confluent_kafka"
      ],
      "opentelemetry-instrumentation-dbapi": [
        "opentelemetry.instrumentation.dbapi"
      ],
      "opentelemetry-instrumentation-django": [
        "opentelemetry.instrumentation.django"
      ],
      "opentelemetry-instrumentation-elasticsearch": [
        "opentelemetry.instrumentation.elasticsearch"
      ],
      "opentelemetry-instrumentation-falcon": [
        "opentelemetry.instrumentation.falcon"
      ],
      "opentelemetry-instrumentation-fastapi": [
        "opentelemetry.instrumentation.fastapi"
      ],
      "opentelemetry-instrumentation-flask": [
        "opentelemetry.instrumentation.flask"
      ],
      "opentelemetry-instrumentation-grpc": [
        "opentelemetry.instrumentation.grpc"
      ],
      "opentelemetry-instrumentation-httpx": [
        "opentelemetry.instrumentation.httpx"
      ],
      "opentelemetry-instrumentation-jinja2": [
        "opentelemetry.instrumentation.jinja2"
      ],
      "opentelemetry-instrumentation-kafka-python": [
        "opentelemetry.instrumentation.kafka"
      ],
      "opentelemetry-instrumentation-logging": [
        "opentelemetry.instrumentation.logging"
      ],
      "opentelemetry-instrumentation-mysql": [
        "opentelemetry.instrumentation.mysql"
      ],
      "opentelemetry-instrumentation-pika": [
        "opentelemetry.instrumentation.pika"
      ],
      "opentelemetry-instrumentation-psycopg2": [
        "opentelemetry.instrumentation.psycopg2"
      ],
      "opentelemetry-instrumentation-pymemcache": [
        "opentelemetry.instrumentation.pymemcache"
      ],
      "opentelemetry-instrumentation-pymongo": [
        "opentelemetry.instrumentation.pymongo"
      ],
      "opentelemetry-instrumentation-pymysql": [
        "opentelemetry.instrumentation.pymysql"
      ],
      "opentelemetry-instrumentation-pyramid": [
        "opentelemetry.instrumentation.pyramid"
      ],
      "opentelemetry-instrumentation-redis": [
        "opentelemetry.instrumentation.redis"
      ],
      "opentelemetry-instrumentation-remoulade": [
        "opentelemetry.instrumentation.remoulade"
      ],
      "opentelemetry-instrumentation-requests": [
        "opentelemetry.instrumentation.requests"
      ],
      "opentelemetry-instrumentation-sklearn": [
        "opentelemetry.instrumentation.sklearn"
      ],
      "opentelemetry-instrumentation-sqlalchemy": [
        "opentelemetry.instrumentation.sqlalchemy"
      ],
      "opentelemetry-instrumentation-sqlite3": [
        "opentelemetry.instrumentation.sqlite3"
      ],
      "opentelemetry-instrumentation-starlette": [
        "opentelemetry.instrumentation.starlette"
      ],
      "opentelemetry-instrumentation-system-metrics": [
        "opentelemetry.instrumentation.system_metrics"
      ],
      "opentelemetry-instrumentation-tornado": [
        "opentelemetry.instrumentation.tornado"
      ],
      "opentelemetry-instrumentation-tortoiseorm": [
        "opentelemetry.instrumentation.tortoiseorm"
      ],
      "opentelemetry-instrumentation-urllib": [
        "opentelemetry.instrumentation.urllib"
      ],
      "opentelemetry-instrumentation-urllib3": [
        "opentelemetry.instrumentation.urllib3"
      ],
      "opentelemetry-instrumentation-wsgi": [
        "opentelemetry.instrumentation.wsgi"
      ],
      "opentelemetry-sdk": [
        "opentelemetry.sdk"
      ],
      "opentelemetry-test-utils": [
        "opentelemetry.test"
      ],
      "oslo-cache": [
        "oslo_cache"
      ],
      "oslo-concurrency": [
        "oslo_concurrency"
      ],
      "oslo-config": [
        "oslo_config"
      ],
      "oslo-context": [
        "oslo_context"
      ],
      "oslo-db": [
        "oslo_db"
      ],
      "oslo-i18n": [
        "oslo_i18n"
      ],
      "oslo-limit": [
        "oslo_limit"
      ],
      "oslo-log": [
        "oslo_log"
      ],
      "oslo-messaging": [
        "oslo_messaging"
      ],
      "oslo-metrics": [
        "oslo_metrics"
      ],
      "oslo-middleware": [
        "oslo_middleware"
      ],
      "oslo-policy": [
        "oslo_policy"
      ],
      "oslo-privsep": [
        "oslo_privsep"
      ],
      "oslo-reports": [
        "oslo_reports"
      ],
      "oslo-rootwrap": [
        "oslo_rootwrap"
      ],
      "oslo-serialization": [
        "oslo_serialization"
      ],
      "oslo-service": [
        "oslo_service"
      ],
      "oslo-upgradecheck": [
        "oslo_upgradecheck"
      ],
      "oslo-utils": [
        "oslo_utils"
      ],
      "oslo-versionedobjects": [
        "oslo_versionedobjects"
      ],
      "oslo-vmware": [
        "oslo_vmware"
      ],
      "paho-mqtt": [
        "paho"
      ],
      phonenumberslite: [
        "phonenumbers"
      ],
      pillow: [
        "PIL"
      ],
      "pip-tools": [
        "piptools"
      ],
      progressbar2: [
        "progressbar"
      ],
      protobuf: [
        "google.protobuf"
      ],
      "psycopg2-binary": [
        "psycopg2"
      ],
      pycrypto: [
        "Crypto"
      ],
      pygithub: [
        "github"
      ],
      pygobject: [
        "gi"
      ],
      pyhamcrest: [
        "hamcrest"
      ],
      pyjwt: [
        "jwt"
      ],
      "pykube-ng": [
        "pykube"
      ],
      pymongo: [
        "bson",
        "gridfs",
        "pymongo"
      ],
      pymupdf: [
        "fitz"
      ],
      pyopenssl: [
        "OpenSSL"
      ],
      pypdf2: [
        "PyPDF2"
      ],
      "pypi-kenlm": [
        "kenlm"
      ],
      pysocks: [
        "socks"
      ],
      pytest: [
        "pytest",
        "_pytest"
      ],
      "pytest-runner": [
        "ptr"
      ],
      "python-dateutil": [
        "dateutil"
      ],
      "python-docx": [
        "docx"
      ],
      "python-dotenv": [
        "dotenv"
      ],
      "python-editor": [
        "editor"
      ],
      "python-engineio": [
        "engineio"
      ],
      "python-hcl2": [
        "hcl2"
      ],
      "python-jose": [
        "jose"
      ],
      "python-json-logger": [
        "pythonjsonlogger"
      ],
      "python-levenshtein": [
        "Levenshtein"
      ],
      "python-lsp-jsonrpc": [
        "pylsp_jsonrpc"
      ],
      "python-magic": [
        "magic"
      ],
      "python-pptx": [
        "pptx"
      ],
      "python-slugify": [
        "slugify"
      ],
      "python-socketio": [
        "socketio"
      ],
      "python-statsd": [
        "statsd"
      ],
      pywinrm: [
        "winrm"
      ],
      pyyaml: [
        "yaml"
      ],
      randomwords: [
        "random_words"
      ],
      "scikit-image": [
        "skimage"
      ],
      "scikit-learn": [
        "sklearn"
      ],
      setuptools: [
        "easy_install",
        "pkg_resources",
        "setuptools"
      ],
      "snowflake-connector-python": [
        "snowflake.connector"
      ],
      "sseclient-py": [
        "sseclient"
      ],
      "strawberry-graphql": [
        "strawberry"
      ],
      "streamlit-aggrid": [
        "st_aggrid"
      ],
      "websocket-client": [
        "websocket"
      ]
    },
    typeStubs: {
      "djangorestframework-types": [
        "rest_framework"
      ],
      "lark-stubs": [
        "lark"
      ],
      "types-beautifulsoup4": [
        "bs4"
      ],
      "types-enum34": [
        "enum34"
      ],
      "types-pillow": [
        "PIL"
      ],
      "types-protobuf": [
        "google.protobuf"
      ],
      "types-pycrypto": [
        "Crypto"
      ],
      "types-pyopenssl": [
        "OpenSSL"
      ],
      "types-python-dateutil": [
        "dateutil"
      ],
      "types-pyyaml": [
        "yaml"
      ],
      "types-setuptools": [
        "easy_install",
        "pkg_resources",
        "setuptools"
      ]
    }
  },
  current: {
    modules: {
      "absl-py": [
        "absl"
      ],
      "acryl-datahub": [
        "datahub"
      ],
      "amplitude-analytics": [
        "amplitude"
      ],
      ansicolors: [
        "colors"
      ],
      "antlr4-python3-runtime": [
        "antlr4"
      ],
      "apache-airflow": [
        "airflow"
      ],
      "apache-airflow-client": [
        "airflow_client"
      ],
      "apache-airflow-mypy": [
        "airflow_mypy"
      ],
      "atlassian-python-api": [
        "atlassian"
      ],
      attrs: [
        "attr",
        "attrs"
      ],
      "auth0-python": [
        "auth0"
      ],
      "bandwidth-sdk": [
        "bandwidth"
      ],
      beautifulsoup4: [
        "bs4"
      ],
      biopython: [
        "Bio",
        "BioSQL"
      ],
      bitvector: [
        "BitVector"
      ],
      cattrs: [
        "cattr",
        "cattrs"
      ],
      "cloud-sql-python-connector": [
        "google.cloud.sql.connector"
      ],
      "confluent-kafka": [
        "confluent_kafka"
      ],
      coolprop: [
        "CoolProp"
      ],
      "databricks-sdk": [
        "databricks.sdk"
      ],
      "databricks-sql-connector": [
        "databricks.sql",
        "databricks.sqlalchemy"
      ],
      "delta-spark": [
        "delta"
      ],
      "discord-py": [
        "discord"
      ],
      "django-activity-stream": [
        "actstream"
      ],
      "django-cors-headers": [
        "corsheaders"
      ],
      "django-countries": [
        "django_countries"
      ],
      "django-extensions": [
        "django_extensions"
      ],
      "django-fernet-fields-v2": [
        "fernet_fields"
      ],
      "django-filter": [
        "django_filters"
      ],
      "django-fsm": [
        "django_fsm"
      ],
      "django-money": [
        "djmoney"
      ],
      "django-notifications-hq": [
        "notifications"
      ],
      "django-oauth-toolkit": [
        "oauth2_provider"
      ],
      "django-object-actions": [
        "django_object_actions"
      ],
      "django-postgres-extra": [
        "psqlextra"
      ],
      "django-pylibmc": [
        "django_pylibmc"
      ],
      "django-redis": [
        "django_redis"
      ],
      "django-scim2": [
        "django_scim"
      ],
      "django-two-factor-auth": [
        "two_factor"
      ],
      "django-user-agents": [
        "django_user_agents"
      ],
      djangorestframework: [
        "rest_framework"
      ],
      "djangorestframework-api-key": [
        "rest_framework_api_key"
      ],
      "djangorestframework-dataclasses": [
        "rest_framework_dataclasses"
      ],
      "djangorestframework-jwt": [
        "rest_framework_jwt"
      ],
      "djangorestframework-queryfields": [
        "drf_queryfields"
      ],
      "djangorestframework-simplejwt": [
        "rest_framework_simplejwt"
      ],
      dnspython: [
        "dns"
      ],
      "drf-api-tracking": [
        "rest_framework_tracking"
      ],
      "drf-openapi-tester": [
        "openapi_tester"
      ],
      "elastic-apm": [
        "elasticapm"
      ],
      enum34: [
        "enum"
      ],
      "factory-boy": [
        "factory"
      ],
      "faiss-cpu": [
        "faiss"
      ],
      "faiss-gpu": [
        "faiss"
      ],
      "fluent-logger": [
        "fluent"
      ],
      fonttools: [
        "fontTools"
      ],
      gitpython: [
        "git"
      ],
      "google-api-python-client": [
        "googleapiclient"
      ],
      "google-auth": [
        "google.auth",
        "google.oauth2"
      ],
      "graphql-core": [
        "graphql"
      ],
      grpcio: [
        "grpc"
      ],
      "grpcio-channelz": [
        "grpcio_channelz"
      ],
      "grpcio-health-checking": [
        "grpc_health"
      ],
      "grpcio-reflection": [
        "grpc_reflection"
      ],
      "grpcio-status": [
        "grpc_status"
      ],
      "grpcio-testing": [
        "grpc_testing"
      ],
      hdrhistogram: [
        "hdrh"
      ],
      "honeycomb-opentelemetry": [
        "honeycomb.opentelemetry"
      ],
      ipython: [
        "IPython"
      ],
      "jack-client": [
        "jack"
      ],
      "kafka-python": [
        "kafka"
      ],
      "lark-parser": [
        "lark"
      ],
      "launchdarkly-server-sdk": [
        "ldclient"
      ],
      "mail-parser": [
        "mailparser"
      ],
      matplotlib: [
        "matplotlib",
        "mpl_toolkits"
      ],
      "matrix-nio": [
        "nio"
      ],
      "mysql-connector-python": [
        "mysql.connector"
      ],
      mysqlclient: [
        "MySQLdb"
      ],
      netcdf4: [
        "netCDF4"
      ],
      o365: [
        "O365"
      ],
      "opencv-python": [
        "cv2"
      ],
      "opencv-python-headless": [
        "cv2"
      ],
      "opensearch-py": [
        "opensearchpy"
      ],
      "opentelemetry-api": [
        "opentelemetry._logs",
        "opentelemetry.attributes",
        "opentelemetry.baggage",
        "opentelemetry.context",
        "opentelemetry.environment_variables",
        "opentelemetry.metrics",
        "opentelemetry.propagate",
        "opentelemetry.propagators",
        "opentelemetry.trace",
        "opentelemetry.util",
        "opentelemetry.version"
      ],
      "opentelemetry-exporter-otlp": [
        "opentelemetry.exporter.otlp"
      ],
      "opentelemetry-exporter-otlp-proto-grpc": [
        "opentelemetry.exporter.otlp.proto.grpc"
      ],
      "opentelemetry-exporter-otlp-proto-http": [
        "opentelemetry.exporter.otlp.proto.http"
      ],
      "opentelemetry-instrumentation-kafka-python": [
        "opentelemetry.instrumentation.kafka"
      ],
      "opentelemetry-proto": [
        "opentelemetry.proto"
      ],
      "opentelemetry-sdk": [
        "opentelemetry.sdk"
      ],
      "opentelemetry-semantic-conventions": [
        "opentelemetry.semconv"
      ],
      "opentelemetry-test-utils": [
        "opentelemetry.test"
      ],
      "paho-mqtt": [
        "paho"
      ],
      phonenumberslite: [
        "phonenumbers"
      ],
      pillow: [
        "PIL"
      ],
      "pip-tools": [
        "piptools"
      ],
      progressbar2: [
        "progressbar"
      ],
      protobuf: [
        "google.protobuf"
      ],
      "psycopg2-binary": [
        "psycopg2"
      ],
      "py-healthcheck": [
        "healthcheck"
      ],
      pycrypto: [
        "Crypto"
      ],
      pycryptodome: [
        "Crypto"
      ],
      pyerfa: [
        "erfa"
      ],
      pygithub: [
        "github"
      ],
      pygobject: [
        "gi"
      ],
      pyhamcrest: [
        "hamcrest"
      ],
      pyicu: [
        "icu"
      ],
      pyjwt: [
        "jwt"
      ],
      "pykube-ng": [
        "pykube"
      ],
      pymongo: [
        "bson",
        "gridfs",
        "pymongo"
      ],
      pymupdf: [
        "fitz",
        "pymupdf"
      ],
      pynacl: [
        "nacl"
      ],
      pyopenssl: [
        "OpenSSL"
      ],
      pypdf2: [
        "PyPDF2"
      ],
      "pypi-kenlm": [
        "kenlm"
      ],
      pyshp: [
        "shapefile"
      ],
      pysocks: [
        "socks"
      ],
      pytest: [
        "pytest",
        "_pytest"
      ],
      "pytest-runner": [
        "ptr"
      ],
      "python-json-logger": [
        "pythonjsonlogger"
      ],
      "python-levenshtein": [
        "Levenshtein"
      ],
      "python-lsp-jsonrpc": [
        "pylsp_jsonrpc"
      ],
      "python-sat": [
        "pysat"
      ],
      pywavelets: [
        "pywt"
      ],
      pywinrm: [
        "winrm"
      ],
      pyyaml: [
        "yaml"
      ],
      randomwords: [
        "random_words"
      ],
      robotraconteur: [
        "RobotRaconteur"
      ],
      "scikit-image": [
        "skimage"
      ],
      "scikit-learn": [
        "sklearn"
      ],
      "scikit-video": [
        "skvideo"
      ],
      setuptools: [
        "easy_install",
        "pkg_resources",
        "setuptools"
      ],
      sisl: [
        "sisl",
        "sisl_toolbox"
      ],
      "snowflake-connector-python": [
        "snowflake.connector"
      ],
      "snowflake-snowpark-python": [
        "snowflake.snowpark"
      ],
      "snowflake-sqlalchemy": [
        "snowflake.sqlalchemy"
      ],
      "social-auth-app-django": [
        "social_django"
      ],
      "social-auth-core": [
        "social_core"
      ],
      "sseclient-py": [
        "sseclient"
      ],
      "strawberry-graphql": [
        "strawberry"
      ],
      "streamlit-aggrid": [
        "st_aggrid"
      ],
      "unittest-xml-reporting": [
        "xmlrunner"
      ],
      unleashclient: [
        "UnleashClient"
      ],
      "websocket-client": [
        "websocket"
      ]
    },
    typeStubs: {
      "djangorestframework-types": [
        "rest_framework"
      ],
      "lark-stubs": [
        "lark"
      ],
      "types-beautifulsoup4": [
        "bs4"
      ],
      "types-enum34": [
        "enum34"
      ],
      "types-grpcio": [
        "grpc"
      ],
      "types-grpcio-channelz": [
        "grpcio_channelz"
      ],
      "types-grpcio-health-checking": [
        "grpc_health"
      ],
      "types-grpcio-reflection": [
        "grpc_reflection"
      ],
      "types-grpcio-status": [
        "grpc_status"
      ],
      "types-pillow": [
        "PIL"
      ],
      "types-protobuf": [
        "google.protobuf"
      ],
      "types-pycrypto": [
        "Crypto"
      ],
      "types-pyopenssl": [
        "OpenSSL"
      ],
      "types-python-dateutil": [
        "dateutil"
      ],
      "types-pyyaml": [
        "yaml"
      ],
      "types-setuptools": [
        "easy_install",
        "pkg_resources",
        "setuptools"
      ]
    }
  }
};

// src/graph/module-names.ts
var tables = {
  "2.17": readTables(module_mapping_default["2.17"]),
  current: readTables(module_mapping_default.current)
};
function readTables(raw) {
  return {
    modules: new Map(Object.entries(raw.modules)),
    typeStubs: new Map(Object.entries(raw.typeStubs))
  };
}
var underscores = (text2) => text2.replaceAll("-", "_");
var modulePatterns = [
  [/^azure-(.+)/, (_, project) => [project.replaceAll("-", ".")]],
  [/^django-(.+)/, (rest) => [underscores(rest)]],
  [
    /^google-cloud-([^.]+)/,
    (rest) => ["", "_v1", "_v2", "_v3"].map((suffix) => `google.cloud.${rest.replaceAll("-", "")}${suffix}`)
  ],
  [
    /^opentelemetry-instrumentation-([^.]+)/,
    (rest) => [`opentelemetry.instrumentation.${underscores(rest)}`]
  ],
  [/^oslo-.+/, (_, project) => [underscores(project)]],
  [/^python-(.+)/, (rest) => [underscores(rest)]],
  [/^apache-(airflow-providers-.+)/, (rest) => [rest.replaceAll("-", ".")]]
];
var stubPatterns = [/^stubs-(.+)/, /^types-(.+)/, /^(.+)-stubs/, /^(.+)-types/];
function modulesOfProject(name, normalizedName, dialect) {
  const { modules, typeStubs } = tables[dialect];
  const listed2 = modules.get(normalizedName);
  if (listed2 !== void 0) return { modules: listed2, areStubs: false };
  const stubs = typeStubs.get(normalizedName);
  if (stubs !== void 0) return { modules: stubs, areStubs: true };
  const fallback = underscores(name.trim().toLowerCase());
  const guessed = dialect === "2.17" ? stubByAffix(fallback) : byPattern(normalizedName);
  return guessed ?? { modules: [fallback], areStubs: false };
}
function stubByAffix(fallback) {
  const match = /^(?:types|stubs)_(.*)$/s.exec(fallback) ?? /^(.*)_(?:types|stubs)$/s.exec(fallback);
  return match === null ? void 0 : { modules: [match[1]], areStubs: true };
}
function byPattern(project) {
  for (const pattern of stubPatterns) {
    const match = pattern.exec(project);
    if (match !== null) {
      return { modules: [underscores(match[1]) + project.slice(match[0].length)], areStubs: true };
    }
  }
  for (const [pattern, modules] of modulePatterns) {
    const match = pattern.exec(project);
    if (match !== null) {
      const rest = project.slice(match[0].length);
      return { modules: modules(match[1] ?? "", project).map((name) => name + rest), areStubs: false };
    }
  }
  return void 0;
}
function moduleOfPath(strippedPath) {
  const slash = strippedPath.lastIndexOf("/");
  const name = strippedPath.slice(slash + 1);
  if (name === "__init__.py" || name === "__init__.pyi") {
    return slash < 0 ? "." : strippedPath.slice(0, slash).replaceAll("/", ".");
  }
  const dot = name.lastIndexOf(".");
  const base = dot > 0 ? name.slice(0, dot) : name;
  return strippedPath.slice(0, slash + 1).replaceAll("/", ".") + base;
}
function stripSourceRoot(path, root) {
  if (root === "") return path;
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
}

// src/graph/paths.ts
function purePath(directory, path) {
  const absolute = path.startsWith("/");
  const parts = `${absolute ? "" : directory}/${path}`.split("/").filter((part) => part !== "" && part !== ".");
  return (absolute ? "/" : "") + parts.join("/");
}
function directoryOf2(path) {
  const slash = path.lastIndexOf("/");
  return slash < 0 ? "" : path.slice(0, slash);
}

// src/graph/entry-points.ts
function parseEntryPoint(text2) {
  const cleaned = text2.trim();
  if (cleaned === "") {
    return "The entry point cannot be blank. It must indicate a Python module by name or path and an optional nullary function in that module separated by a colon.";
  }
  const [moduleOrFile, name, ...rest] = cleaned.split(":");
  if (rest.length > 0) {
    return `The entry point can only contain one colon separating the entry point's module from the entry point function in that module; given: ${text2}`;
  }
  if (moduleOrFile === "") return `The entry point must specify a module; given: ${text2}`;
  return { moduleOrFile, function: name === "" ? void 0 : name };
}
function resolveHandler(workspace, target) {
  const text2 = stringField(target, "handler") ?? "";
  const colon = text2.indexOf(":");
  if (colon < 0) {
    throw userError({
      code: "invalid-handler",
      message: `The \`handler\` field in target at ${target.spec} must end in the format \`:my_handler_func\`, but was ${text2}.`,
      place: fieldPlace(target, "handler"),
      help: "write `app.py:handler` or `package.module:handler`"
    });
  }
  const named = resolveModule(workspace, target, "handler", text2.slice(0, colon));
  return { ...named, function: text2.slice(colon + 1) };
}
function resolveModule(workspace, target, field, moduleOrFile) {
  if (!moduleOrFile.endsWith(".py")) return { module: moduleOrFile, file: void 0 };
  const place = fieldPlace(target, field);
  const code = field.replaceAll("_", "-");
  const { files } = expandGlobs(workspace.files, target.address.specPath, [moduleOrFile]);
  if (files.length === 0) throw fileMissing(workspace, target, field, moduleOrFile);
  if (files.length > 1) {
    throw userError({
      code: `${code}-file-ambiguous`,
      message: `Multiple files matched for the \`${field}\` '${moduleOrFile}' for the target ${target.spec}, but only one file expected. Are you using a glob, rather than a file name?`,
      place,
      notes: [`All matching files: ${files.join(", ")}`]
    });
  }
  const file = files[0];
  return { module: moduleOfFile(workspace, file), file };
}
function moduleOfFile(workspace, file) {
  const stripped = stripSourceRoot(file, workspace.sourceRoots.ofFile(file) ?? "");
  return stripped.slice(0, -".py".length).replaceAll("/", ".");
}
function fileMissing(workspace, target, field, written) {
  const { specPath } = target.address;
  const path = specPath === "" ? written : `${specPath}/${written}`;
  const directory = directoryOf2(path);
  const prefix = directoryOf2(written);
  const candidates = (workspace.files.entries(directory)?.files ?? []).filter((name) => name.endsWith(".py"));
  const near = nearNames(path.slice(path.lastIndexOf("/") + 1), candidates);
  return userError({
    code: `${field.replaceAll("_", "-")}-file-missing`,
    message: `Unmatched glob from ${target.spec}'s \`${field}\` field: "${path}"`,
    place: fieldPlace(target, field),
    help: near.length > 0 ? `did you mean ${near.map((name) => `\`${prefix === "" ? "" : `${prefix}/`}${name}\``).join(" or ")}?` : "Do the file(s) exist? If so, check if the file(s) are in your `.gitignore` or the global `pants_ignore` option."
  });
}
function fieldPlace(target, field) {
  return target.fieldPlaces.get(field) ?? target.place;
}

// src/graph/target-facts.ts
function hasField(target, name) {
  return target.type.fields.has(name) && target.type.generates?.moved.includes(name) !== true;
}
function isGenerator(target) {
  return target.type.generates !== void 0;
}
function isPythonSource(target) {
  return target.type.name === "python_source" || target.type.name === "python_test";
}
function isFileTarget(target) {
  return target.type.name === "file" || target.type.name === "relocated_files";
}
var codeGenerators = /* @__PURE__ */ new Set([
  "adhoc_tool",
  "openapi_document",
  "openapi_source",
  "protobuf_source",
  "shell_command",
  "thrift_source",
  "vcs_version"
]);
function isUnreadable(target) {
  return target.isOpaque || codeGenerators.has(target.type.name);
}
function requirementsOf(target) {
  return stringListField(target, "requirements").map((text2) => {
    try {
      return parsePipRequirement(text2);
    } catch (error) {
      if (!(error instanceof RequirementSyntaxError)) throw error;
      throw userError({
        code: "invalid-requirement",
        message: `Invalid requirement '${text2}' in the target ${target.spec}: ${error.message}`,
        place: target.fieldPlaces.get("requirements") ?? target.place
      });
    }
  });
}
function needsDownload(target) {
  const source = target.fields.get("source");
  return typeof source === "object" && source !== null && "kind" in source && source.kind === "object";
}

// src/graph/resolves.ts
var NO_RESOLVE = "<ignore>";
function createResolveOf(options) {
  if (!options.enableResolves) return () => NO_RESOLVE;
  return (target) => {
    const field = fieldOf(target) ?? "resolve";
    const own2 = stringField(target, field);
    const resolve = own2 === void 0 || own2 === "" ? options.defaultResolve : own2;
    if (options.resolves.has(resolve)) return resolve;
    throw userError({
      code: "unknown-resolve",
      message: `Unrecognized resolve name from the field \`${field}\` in the target ${target.spec}: ${resolve}`,
      place: target.fieldPlaces.get(field) ?? target.place,
      help: `All valid resolve names: ${pythonList([...options.resolves.keys()].sort())}`
    });
  };
}
function hasResolve(target) {
  return fieldOf(target) !== void 0;
}
function fieldOf(target) {
  return ["resolve", "python_resolve"].find((name) => hasField(target, name));
}
function pythonList(items) {
  return `[${items.map(pythonString).join(", ")}]`;
}
function pythonString(text2) {
  const escaped = text2.replaceAll("\\", "\\\\");
  return escaped.includes("'") && !escaped.includes('"') ? `"${escaped}"` : `'${escaped.replaceAll("'", "\\'")}'`;
}

// src/graph/explicit.ts
function readExplicit(files, targets, target) {
  const included = [];
  const ignored = [];
  const transitivelyExcluded = [];
  const values = target.isOpaque || hasField(target, "dependencies") ? stringListField(target, "dependencies") : [];
  for (const written of values) {
    const marks = written.startsWith("!!") ? 2 : written.startsWith("!") ? 1 : 0;
    if (marks === 2 && !target.isOpaque && !target.type.supportsTransitiveExcludes) {
      throw transitiveExcludeNotSupported(targets, target, written);
    }
    const address2 = resolveWritten(files, target, "dependencies", written.slice(marks));
    (marks === 0 ? included : ignored).push(address2);
    if (marks === 2) transitivelyExcluded.push(address2);
  }
  return {
    included,
    ignored,
    transitivelyExcluded,
    includes: new Set(included.map(printAddress)),
    ignores: new Set(ignored.map(printAddress)),
    place: target.fieldPlaces.get("dependencies")
  };
}
function resolveWritten(files, target, field, written) {
  const origin = `the \`${field}\` field from the target ${target.spec}`;
  const place = target.fieldPlaces.get(field) ?? target.place;
  try {
    const input = parseAddress(written, target.address.specPath);
    if (files.isFile(input.path)) return addressOfFile(input);
    if (input.path === "" || files.isDirectory(input.path)) return addressInDirectory(input);
    const resolve = /^_(.+)_lockfile$/.exec(input.targetName ?? "")?.[1];
    if (resolve !== void 0) throw lockMissing(input.path, resolve);
    throw userError({
      code: "unknown-address",
      message: `The file or directory '${input.path}' does not exist on disk in the workspace, so the address '${written}' from ${origin} cannot be resolved.`,
      place
    });
  } catch (error) {
    if (!(error instanceof AddressError)) throw error;
    throw userError({
      code: "invalid-address",
      message: `Invalid address \`${written}\` from ${origin}: ${error.reason}`,
      place,
      ...error.help === void 0 ? {} : { help: error.help }
    });
  }
}
function lockMissing(path, resolve) {
  return userError({
    code: "lock-missing",
    message: `The lock file \`${path}\` of the resolve \`${resolve}\` does not exist.`,
    help: `make it with \`pants generate-lockfiles --resolve=${resolve}\`, or with \`pex3 lock create --style universal\``
  });
}
function transitiveExcludeNotSupported(targets, target, written) {
  const supporting = /* @__PURE__ */ new Set();
  for (const other of targets.targets.values()) {
    if (other.type.supportsTransitiveExcludes) supporting.add(other.type.name);
  }
  return userError({
    code: "transitive-exclude-not-supported",
    message: `Bad value '${written}' in the \`dependencies\` field for ${target.spec}. Transitive excludes with \`!!\` are not supported for this target type.`,
    place: target.fieldPlaces.get("dependencies") ?? target.place,
    help: "Did you mean to use a single `!` for a direct exclude?",
    ...supporting.size === 0 ? {} : {
      notes: [
        `Transitive excludes work with these target types: ${pythonList(sortedByCodePoint(supporting))}`
      ]
    }
  });
}

// src/requirements/poetry.ts
var PoetrySyntaxError = class extends Error {
};
function poetryRequirements(collector, document) {
  const poetry = tableAt(document, "tool", "poetry");
  if (poetry === void 0) {
    throw userError({
      code: "no-requirements",
      message: `No section \`tool.poetry\` found in ${collector.path}`,
      place: { path: collector.path },
      help: 'use `python_requirements(source="pyproject.toml")` for `project.dependencies`'
    });
  }
  for (const [name, attributes] of poetryDependencies(poetry)) {
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
function poetryDependencies(poetry) {
  const groups = Object.values(tableAt(poetry, "group") ?? {});
  const tables2 = [
    tableAt(poetry, "dependencies"),
    tableAt(poetry, "dev-dependencies"),
    ...groups.map((group) => isJsonObject(group) ? tableAt(group, "dependencies") : void 0)
  ];
  const found = /* @__PURE__ */ new Map();
  for (const [index, table] of tables2.entries()) {
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
  const address2 = /^[a-z][a-z0-9+.-]*:\/\//i.test(git) ? git : `ssh://${git.replace(":", "/")}`;
  const mark = (sign, field) => {
    const value = text(attributes, field, name);
    return value === void 0 || value === "" ? "" : sign + value;
  };
  return `${name}${extras} @ git+${address2}${mark("@", "tag")}${mark("@", "branch")}${mark("#", "rev")}`;
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

// src/graph/output-path.ts
import { posix as posix2 } from "node:path";
function outputPath(target, ending, dialect) {
  const { address: address2 } = target;
  const name = address2.generatedName?.replaceAll(".", "_") ?? nameOf(address2);
  const full = name + printParameters(address2.parameters).replaceAll(".", "_");
  const suffix = ending === void 0 ? "" : `.${ending}`;
  const directory = address2.specPath.replaceAll("/", ".");
  const given = stringField(target, "output_path");
  if (given === void 0 || given === "") {
    return directory === "" ? full + suffix : `${directory}/${full}${suffix}`;
  }
  if (!dialect.outputPathTemplates) return given;
  const values = /* @__PURE__ */ new Map([
    ["spec_path_normalized", directory === "" ? "." : directory],
    ["target_name_normalized", full],
    ["file_suffix", suffix]
  ]);
  const path = given.replace(
    /\$\{([a-z_]+)\}|\$([a-z_]+)/g,
    (whole, braced, bare) => values.get(braced ?? bare ?? "") ?? whole
  );
  return posix2.normalize(path).replace(/\/$/, "");
}

// src/graph/infer-ancestors.ts
function ancestorDirectories(path) {
  const directories = [""];
  for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1)) {
    directories.push(path.slice(0, slash));
  }
  return directories;
}
function ancestorFiles(context, path, names) {
  return ancestorDirectories(path).flatMap(
    (directory) => names.map((name) => directory === "" ? name : `${directory}/${name}`).filter((file) => file !== path && context.workspace.files.isFile(file))
  );
}
function inferInitFiles(context, target, cache, inference) {
  const mode = context.workspace.options.pythonInfer.initFiles;
  if (mode === "never") return;
  for (const path of target.sources) {
    for (const file of ancestorFiles(context, path, ["__init__.py", "__init__.pyi"])) {
      if (mode === "content_only" && !hasContent(context, file, cache)) continue;
      inference.add(pythonOwners(context, target, file), { kind: "init-file", place: { path: file } });
    }
  }
}
function hasContent(context, file, cache) {
  let content = cache.hasContent.get(file);
  if (content === void 0) {
    content = context.workspace.read(file).some((byte) => byte !== 32 && (byte < 9 || byte > 13));
    cache.hasContent.set(file, content);
  }
  return content;
}
function inferConftests(context, target, inference) {
  if (!context.workspace.options.pythonInfer.conftests) return;
  for (const path of target.sources) {
    for (const file of ancestorFiles(context, path, ["conftest.py"])) {
      if (context.targets.owners(file).length === 0) throw unownedFile(file);
      inference.add(pythonOwners(context, target, file), { kind: "conftest", place: { path: file } });
    }
  }
}
function unownedFile(file) {
  const directory = directoryOf2(file) || ".";
  return userError({
    code: "unowned-file",
    message: `No owning targets could be found for the file \`${file}\`.`,
    place: { path: file },
    help: `Please check that there is a BUILD file in the parent directory ${directory} with a target whose \`sources\` field includes the file.`
  });
}
function pythonOwners(context, consumer, file) {
  const resolve = context.resolveOf(consumer);
  return context.targets.owners(file).filter((spec) => {
    const owner = context.targets.targets.get(spec);
    return owner !== void 0 && isPythonSource(owner) && context.resolveOf(owner) === resolve;
  });
}

// src/graph/missing-source.ts
function requireSource(target) {
  if (target.sources.length > 0 || stringField(target, "source") === void 0) return;
  throw userError({
    code: "missing-source",
    message: `The 'source' field in target ${target.spec} must have 1 file, but it had 0 files.`,
    place: target.fieldPlaces.get("source") ?? target.place,
    help: "name a file that exists"
  });
}

// src/graph/interpreter-constraints.ts
var pythonVersions = [
  "2.7",
  ...[5, 6, 7, 8, 9, 10, 11, 12, 13, 14].map((minor) => `3.${minor}`)
];
var LAST_PATCH = 30;
function parseInterpreterConstraint(text2) {
  const [, implementation = "", rest = ""] = /^\s*([A-Za-z0-9][A-Za-z0-9._-]*)?\s*(.*)$/s.exec(text2) ?? [];
  const clauses = parseSpecifiers(rest.replace(/^\((.*)\)\s*$/s, "$1"));
  if (clauses === void 0 || implementation === "" && clauses.length === 0) return void 0;
  return { implementation: implementation === "" ? "CPython" : implementation, clauses };
}
function printInterpreterConstraint({ implementation, clauses }) {
  return implementation + formatSpecifiers(clauses);
}
function printInterpreterConstraints(constraints) {
  const printed = constraints.map((text2) => {
    const constraint = parseInterpreterConstraint(text2);
    return constraint === void 0 ? text2 : printInterpreterConstraint(constraint);
  });
  return [...new Set(printed)].sort();
}
function allowedReleases(constraints, versions = pythonVersions) {
  const parsed = constraints.map(parseInterpreterConstraint);
  const releases = /* @__PURE__ */ new Set();
  for (const constraint of parsed) {
    if (constraint === void 0) return void 0;
    for (const version of versions) {
      for (let patch = 0; patch <= LAST_PATCH; patch++) {
        const release = `${version}.${patch}`;
        if (satisfiesClauses(release, constraint.clauses)) releases.add(release);
      }
    }
  }
  return releases;
}
var MAX_COMBINATIONS = 1e3;
function mergeInterpreterConstraints(sets) {
  const distinct = /* @__PURE__ */ new Map();
  for (const set of sets) {
    const printed = printInterpreterConstraints(set);
    if (printed.length > 0) distinct.set(printed.join("\n"), printed);
  }
  let merged;
  for (const set of distinct.values()) {
    if ((merged?.length ?? 1) * set.length > MAX_COMBINATIONS) return { kind: "too-many" };
    merged = merged === void 0 ? set : printInterpreterConstraints(merged.flatMap((left) => set.flatMap((right) => both(left, right))));
  }
  if (merged?.length !== 0) return { kind: "merged", constraints: merged ?? [] };
  const attempted = sets.filter((set) => set.length > 0).map((set) => `(${set.join(" OR ")})`).join(" AND ");
  return { kind: "conflict", attempted };
}
function both(left, right) {
  const a = parseInterpreterConstraint(left);
  const b = parseInterpreterConstraint(right);
  if (a === void 0 || a.implementation !== b?.implementation) return [];
  return [printInterpreterConstraint({ ...a, clauses: [...a.clauses, ...b.clauses] })];
}

// src/graph/validate.ts
var FIELD = "interpreter_constraints";
function constraintsOf(context, target) {
  if (!hasField(target, FIELD)) return void 0;
  const own2 = stringListField(target, FIELD);
  return own2.length > 0 ? own2 : context.workspace.options.python.interpreterConstraints;
}
function checkInterpreterConstraints(context, target, dependencies) {
  const own2 = constraintsOf(context, target);
  if (own2 === void 0) return;
  const bad = [];
  for (const spec of dependencies) {
    const dependency = context.targets.targets.get(spec);
    const theirs = dependency && constraintsOf(context, dependency);
    if (theirs === void 0 || theirs === own2 || contains(context, theirs, own2)) continue;
    bad.push(`${printInterpreterConstraints(theirs).join(" OR ")}: ${spec}`);
  }
  if (bad.length === 0) return;
  throw userError({
    code: "interpreter-constraints",
    message: `The target ${target.spec} has the \`interpreter_constraints\` ${printInterpreterConstraints(own2).join(" OR ")}, which are not a subset of the \`interpreter_constraints\` of some of its dependencies:`,
    place: fieldPlace(target, FIELD),
    help: `To fix this, you should likely adjust ${target.spec}'s \`interpreter_constraints\` to match the narrowest range in the list.`,
    notes: bad.sort()
  });
}
function contains(context, outer, inner) {
  if (outer.length === 0 || inner.length === 0) return true;
  const all = releasesOf(context, outer);
  const some = releasesOf(context, inner);
  if (all === some || all === void 0 || some === void 0) return true;
  return [...some].every((release) => all.has(release));
}
function releasesOf(context, constraints) {
  const key = printInterpreterConstraints(constraints).join("\n");
  if (!context.releases.has(key)) context.releases.set(key, allowedReleases(constraints));
  return context.releases.get(key);
}
function closureConstraints(context, specs) {
  const sets = [];
  for (const spec of specs) {
    const target = context.targets.targets.get(spec);
    const set = target && constraintsOf(context, target);
    if (set !== void 0) sets.push(set);
  }
  if (sets.length === 0) sets.push(context.workspace.options.python.interpreterConstraints);
  const merged = mergeInterpreterConstraints(sets);
  if (merged.kind === "merged") return merged.constraints;
  throw userError({
    code: "interpreter-constraints",
    message: merged.kind === "conflict" ? `These interpreter constraints cannot be merged, as they require conflicting interpreter types: ${merged.attempted}` : "The interpreter constraints of the targets have too many combinations.",
    help: "write the same `interpreter_constraints` on all of them, or none and set `[python].interpreter_constraints`"
  });
}
function chooseResolve(targets, resolveOf, defaultResolve, root, dependencies) {
  if (!hasResolve(root)) return { resolve: defaultResolve, problem: void 0 };
  const resolve = resolveOf(root);
  const bad = dependencies.flatMap((spec) => {
    const target = targets.targets.get(spec);
    if (target === void 0 || !hasResolve(target)) return [];
    const other = resolveOf(target);
    return other === resolve ? [] : [`${spec} (${other})`];
  });
  if (bad.length === 0) return { resolve, problem: void 0 };
  return {
    resolve,
    problem: {
      severity: "error",
      code: "incompatible-resolves",
      message: `The target ${root.spec} uses the \`resolve\` \`${resolve}\`, but some of its dependencies are not compatible with that resolve:`,
      place: fieldPlace(root, "resolve"),
      help: `All dependencies must work with the same \`resolve\`. To fix this, either change the \`resolve=\` field on those dependencies to \`${resolve}\`, or change the \`resolve=\` of the target ${root.spec}. If those dependencies should work with multiple resolves, use the \`parametrize\` mechanism with the \`resolve=\` field or manually create multiple targets for the same entity.`,
      notes: bad
    }
  };
}

// src/python/data/stdlib-names.json
var stdlib_names_default = {
  source: "sys.stdlib_module_names and libraries of CPython 3.6, 3.7, 3.8, 3.9, 3.10, 3.11, 3.12, 3.13, 3.14; 2026-11-23; scripts/stdlib-names.mjs",
  names: {
    __future__: "3.6-",
    _abc: "3.7-",
    _aix_support: "3.9-",
    _android_support: "3.13-",
    _apple_support: "3.14-",
    _ast: "3.6-",
    _ast_unparse: "3.14-",
    _asyncio: "3.6-",
    _bisect: "3.6-",
    _blake2: "3.6-",
    _bootlocale: "3.6-3.9",
    _bootsubprocess: "3.9-3.11",
    _bz2: "3.6-",
    _codecs: "3.6-",
    _codecs_cn: "3.6-",
    _codecs_hk: "3.6-",
    _codecs_iso2022: "3.6-",
    _codecs_jp: "3.6-",
    _codecs_kr: "3.6-",
    _codecs_tw: "3.6-",
    _collections: "3.6-",
    _collections_abc: "3.6-",
    _colorize: "3.13-",
    _compat_pickle: "3.6-",
    _compression: "3.6-3.13",
    _contextvars: "3.7-",
    _crypt: "3.6-3.12",
    _csv: "3.6-",
    _ctypes: "3.6-",
    _curses: "3.6-",
    _curses_panel: "3.6-",
    _datetime: "3.6-",
    _dbm: "3.6-",
    _decimal: "3.6-",
    _dummy_thread: "3.6-3.8",
    _elementtree: "3.6-",
    _frozen_importlib: "3.6-",
    _frozen_importlib_external: "3.6-",
    _functools: "3.6-",
    _gdbm: "3.6-",
    _hashlib: "3.6-",
    _heapq: "3.6-",
    _hmac: "3.14-",
    _imp: "3.6-",
    _interpchannels: "3.13-",
    _interpqueues: "3.13-",
    _interpreters: "3.13-",
    _io: "3.6-",
    _ios_support: "3.13-",
    _json: "3.6-",
    _locale: "3.6-",
    _lsprof: "3.6-",
    _lzma: "3.6-",
    _markupbase: "3.6-",
    _md5: "3.6-",
    _msi: "3.6-3.12",
    _multibytecodec: "3.6-",
    _multiprocessing: "3.6-",
    _opcode: "3.6-",
    _opcode_metadata: "3.13-",
    _operator: "3.6-",
    _osx_support: "3.6-",
    _overlapped: "3.6-",
    _peg_parser: "3.9-3.9",
    _pickle: "3.6-",
    _posixshmem: "3.8-",
    _posixsubprocess: "3.6-",
    _py_abc: "3.7-",
    _py_warnings: "3.14-",
    _pydatetime: "3.12-",
    _pydecimal: "3.6-",
    _pyio: "3.6-",
    _pylong: "3.12-",
    _pyrepl: "3.13-",
    _queue: "3.7-",
    _random: "3.6-",
    _remote_debugging: "3.14-",
    _scproxy: "3.6-",
    _sha1: "3.6-",
    _sha2: "3.12-",
    _sha256: "3.6-3.11",
    _sha3: "3.6-",
    _sha512: "3.6-3.11",
    _signal: "3.6-",
    _sitebuiltins: "3.6-",
    _socket: "3.6-",
    _sqlite3: "3.6-",
    _sre: "3.6-",
    _ssl: "3.6-",
    _stat: "3.6-",
    _statistics: "3.8-",
    _string: "3.6-",
    _strptime: "3.6-",
    _struct: "3.6-",
    _suggestions: "3.13-",
    _symtable: "3.6-",
    _sysconfig: "3.13-",
    _thread: "3.6-",
    _threading_local: "3.6-",
    _tkinter: "3.6-",
    _tokenize: "3.11-",
    _tracemalloc: "3.6-",
    _types: "3.14-",
    _typing: "3.11-",
    _uuid: "3.7-",
    _warnings: "3.6-",
    _weakref: "3.6-",
    _weakrefset: "3.6-",
    _winapi: "3.6-",
    _wmi: "3.13-",
    _zoneinfo: "3.9-",
    _zstd: "3.14-",
    abc: "3.6-",
    aifc: "3.6-3.12",
    annotationlib: "3.14-",
    antigravity: "3.6-",
    argparse: "3.6-",
    array: "3.6-",
    ast: "3.6-",
    asynchat: "3.6-3.11",
    asyncio: "3.6-",
    asyncore: "3.6-3.11",
    atexit: "3.6-",
    audioop: "3.6-3.12",
    base64: "3.6-",
    bdb: "3.6-",
    binascii: "3.6-",
    binhex: "3.6-3.10",
    bisect: "3.6-",
    builtins: "3.6-",
    bz2: "3.6-",
    cProfile: "3.6-",
    calendar: "3.6-",
    cgi: "3.6-3.12",
    cgitb: "3.6-3.12",
    chunk: "3.6-3.12",
    cmath: "3.6-",
    cmd: "3.6-",
    code: "3.6-",
    codecs: "3.6-",
    codeop: "3.6-",
    collections: "3.6-",
    colorsys: "3.6-",
    compileall: "3.6-",
    compression: "3.14-",
    concurrent: "3.6-",
    configparser: "3.6-",
    contextlib: "3.6-",
    contextvars: "3.7-",
    copy: "3.6-",
    copyreg: "3.6-",
    crypt: "3.6-3.12",
    csv: "3.6-",
    ctypes: "3.6-",
    curses: "3.6-",
    dataclasses: "3.7-",
    datetime: "3.6-",
    dbm: "3.6-",
    decimal: "3.6-",
    difflib: "3.6-",
    dis: "3.6-",
    distutils: "3.6-3.11",
    doctest: "3.6-",
    dummy_threading: "3.6-3.8",
    email: "3.6-",
    encodings: "3.6-",
    ensurepip: "3.6-",
    enum: "3.6-",
    errno: "3.6-",
    faulthandler: "3.6-",
    fcntl: "3.6-",
    filecmp: "3.6-",
    fileinput: "3.6-",
    fnmatch: "3.6-",
    formatter: "3.6-3.9",
    fractions: "3.6-",
    ftplib: "3.6-",
    functools: "3.6-",
    gc: "3.6-",
    genericpath: "3.6-",
    getopt: "3.6-",
    getpass: "3.6-",
    gettext: "3.6-",
    glob: "3.6-",
    graphlib: "3.9-",
    grp: "3.6-",
    gzip: "3.6-",
    hashlib: "3.6-",
    heapq: "3.6-",
    hmac: "3.6-",
    html: "3.6-",
    http: "3.6-",
    idlelib: "3.6-",
    imaplib: "3.6-",
    imghdr: "3.6-3.12",
    imp: "3.6-3.11",
    importlib: "3.6-",
    inspect: "3.6-",
    io: "3.6-",
    ipaddress: "3.6-",
    itertools: "3.6-",
    json: "3.6-",
    keyword: "3.6-",
    lib2to3: "3.6-3.12",
    linecache: "3.6-",
    locale: "3.6-",
    logging: "3.6-",
    lzma: "3.6-",
    macpath: "3.6-3.7",
    macurl2path: "3.6-3.6",
    mailbox: "3.6-",
    mailcap: "3.6-3.12",
    marshal: "3.6-",
    math: "3.6-",
    mimetypes: "3.6-",
    mmap: "3.6-",
    modulefinder: "3.6-",
    msilib: "3.6-3.12",
    msvcrt: "3.6-",
    multiprocessing: "3.6-",
    netrc: "3.6-",
    nis: "3.6-3.12",
    nntplib: "3.6-3.12",
    nt: "3.6-",
    ntpath: "3.6-",
    nturl2path: "3.6-",
    numbers: "3.6-",
    opcode: "3.6-",
    operator: "3.6-",
    optparse: "3.6-",
    os: "3.6-",
    ossaudiodev: "3.6-3.12",
    parser: "3.6-3.9",
    pathlib: "3.6-",
    pdb: "3.6-",
    pickle: "3.6-",
    pickletools: "3.6-",
    pipes: "3.6-3.12",
    pkgutil: "3.6-",
    platform: "3.6-",
    plistlib: "3.6-",
    poplib: "3.6-",
    posix: "3.6-",
    posixpath: "3.6-",
    pprint: "3.6-",
    profile: "3.6-",
    pstats: "3.6-",
    pty: "3.6-",
    pwd: "3.6-",
    py_compile: "3.6-",
    pyclbr: "3.6-",
    pydoc: "3.6-",
    pydoc_data: "3.6-",
    pyexpat: "3.6-",
    queue: "3.6-",
    quopri: "3.6-",
    random: "3.6-",
    re: "3.6-",
    readline: "3.6-",
    reprlib: "3.6-",
    resource: "3.6-",
    rlcompleter: "3.6-",
    runpy: "3.6-",
    sched: "3.6-",
    secrets: "3.6-",
    select: "3.6-",
    selectors: "3.6-",
    shelve: "3.6-",
    shlex: "3.6-",
    shutil: "3.6-",
    signal: "3.6-",
    site: "3.6-",
    smtpd: "3.6-3.11",
    smtplib: "3.6-",
    sndhdr: "3.6-3.12",
    socket: "3.6-",
    socketserver: "3.6-",
    spwd: "3.6-3.12",
    sqlite3: "3.6-",
    sre_compile: "3.6-",
    sre_constants: "3.6-",
    sre_parse: "3.6-",
    ssl: "3.6-",
    stat: "3.6-",
    statistics: "3.6-",
    string: "3.6-",
    stringprep: "3.6-",
    struct: "3.6-",
    subprocess: "3.6-",
    sunau: "3.6-3.12",
    symbol: "3.6-3.9",
    symtable: "3.6-",
    sys: "3.6-",
    sysconfig: "3.6-",
    syslog: "3.6-",
    tabnanny: "3.6-",
    tarfile: "3.6-",
    telnetlib: "3.6-3.12",
    tempfile: "3.6-",
    termios: "3.6-",
    textwrap: "3.6-",
    this: "3.6-",
    threading: "3.6-",
    time: "3.6-",
    timeit: "3.6-",
    tkinter: "3.6-",
    token: "3.6-",
    tokenize: "3.6-",
    tomllib: "3.11-",
    trace: "3.6-",
    traceback: "3.6-",
    tracemalloc: "3.6-",
    tty: "3.6-",
    turtle: "3.6-",
    turtledemo: "3.6-",
    types: "3.6-",
    typing: "3.6-",
    unicodedata: "3.6-",
    unittest: "3.6-",
    urllib: "3.6-",
    uu: "3.6-3.12",
    uuid: "3.6-",
    venv: "3.6-",
    warnings: "3.6-",
    wave: "3.6-",
    weakref: "3.6-",
    webbrowser: "3.6-",
    winreg: "3.6-",
    winsound: "3.6-",
    wsgiref: "3.6-",
    xdrlib: "3.6-3.12",
    xml: "3.6-",
    xmlrpc: "3.6-",
    zipapp: "3.6-",
    zipfile: "3.6-",
    zipimport: "3.6-",
    zlib: "3.6-",
    zoneinfo: "3.9-"
  }
};

// src/python/stdlib-names.ts
var ranges = new Map(
  Object.entries(stdlib_names_default.names).map(([name, range2]) => {
    const [first, last] = range2.split("-").map((version) => version.split(".")[1]);
    return [name, { first: Number(first), last: last === void 0 ? void 0 : Number(last) }];
  })
);
var allNames = new Set(ranges.keys());
function stdlibModules() {
  return allNames;
}

export {
  publicIndex,
  parseJson,
  isJsonObject,
  normalizeName,
  isValidName,
  parseSpecifiers,
  isVersion,
  compareVersions,
  satisfiesSpecifier,
  satisfiesClauses,
  MarkerEvaluationError,
  evaluateMarker,
  formatMarker,
  RequirementSyntaxError,
  parseRequirement,
  parsePipRequirement,
  parseMarker,
  formatRequirement,
  LockFields,
  own,
  filenameOf,
  TomlError,
  parse,
  parseToml,
  tableAt,
  createPlaceFinder,
  PoetrySyntaxError,
  poetryRequirements,
  poetryRequirementText,
  poetryPythonMarker,
  stringField,
  boolField,
  stringListField,
  optionalStringListField,
  dictField,
  stringDictField,
  stringListDictField,
  compareCodePoints,
  sortedByCodePoint,
  segmentPattern,
  ignoreRules,
  escapeIgnorePattern,
  compileGlob,
  expandGlobs,
  modulesOfProject,
  moduleOfPath,
  stripSourceRoot,
  purePath,
  directoryOf2 as directoryOf,
  parseEntryPoint,
  resolveHandler,
  resolveModule,
  fieldPlace,
  bannedNameCharacters,
  bannedGeneratedNameCharacters,
  address,
  nameOf,
  generatorOf,
  printAddress,
  compareAddresses,
  joinPath,
  directoryOf as directoryOf2,
  baseName,
  isGenerator,
  isPythonSource,
  isFileTarget,
  isUnreadable,
  requirementsOf,
  needsDownload,
  createResolveOf,
  hasResolve,
  pythonList,
  pythonString,
  readExplicit,
  resolveWritten,
  outputPath,
  ancestorFiles,
  inferInitFiles,
  inferConftests,
  requireSource,
  checkInterpreterConstraints,
  closureConstraints,
  chooseResolve,
  stdlibModules,
  isToleratedField,
  hasPlugins,
  FieldError,
  checkedEntryPoint,
  describeValue,
  isObject,
  isParametrize,
  validField,
  collectAt,
  readFields,
  makeTarget,
  sourcesOf,
  sourceFieldOf,
  selectTargets,
  matchTargets
};
