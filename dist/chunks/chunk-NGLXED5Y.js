import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/python/versions.ts
var MAX_LENGTH = 512;
var VERSION = /^v?(?:([0-9]+)!)?([0-9]+(?:\.[0-9]+)*)(?:[-_.]?(alpha|beta|preview|pre|a|b|c|rc)[-_.]?([0-9]+)?)?(?:-([0-9]+)|[-_.]?(post|rev|r)[-_.]?([0-9]+)?)?(?:[-_.]?(dev)[-_.]?([0-9]+)?)?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/i;
function parseVersion(text) {
  const match = text.length > MAX_LENGTH ? null : VERSION.exec(text.trim());
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
function parseSpecifiers(text) {
  const clauses = [];
  for (const part of text.split(",")) {
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
function isVersion(text) {
  return parseVersion(text) !== void 0;
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
function validVersion(text) {
  const version = parseVersion(text);
  if (version === void 0) throw new Error(`\`${text}\` is not a version`);
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

export {
  parseVersion,
  formatPublicVersion,
  CLAUSE_PATTERN,
  parseSpecifiers,
  formatSpecifiers,
  isVersion,
  compareVersions,
  satisfiesSpecifier,
  satisfiesClauses
};
