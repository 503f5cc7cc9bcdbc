import { remembered } from '../text/remembered.ts';
import { isPrerelease, orderPublic, orderVersions, parseVersion, type Version } from './versions.ts';

/** One clause of a version specifier (PEP 440), e.g. `>=1.2`. */
export interface SpecifierClause {
  readonly operator: '===' | '==' | '!=' | '~=' | '<=' | '>=' | '<' | '>';
  /** Without the `.*` of a prefix match. */
  readonly version: string;
  /** Written with `.*`. */
  readonly prefix: boolean;
}

const RELEASE = String.raw`v?(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)*`;
const COMPATIBLE_RELEASE = String.raw`v?(?:[0-9]+!)?[0-9]+(?:\.[0-9]+)+`;
const SUFFIX = String.raw`(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?[0-9]*)?(?:-[0-9]+|[-_.]?(?:post|rev|r)[-_.]?[0-9]*)?(?:[-_.]?dev[-_.]?[0-9]*)?`;
const LOCAL = String.raw`(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?`;

/**
 * Source of a regular expression (flag `i`) for one clause, as `packaging` reads it: `===` accepts anything, `==` and
 * `!=` a prefix match or a local version, `~=` at least two numbers.
 */
export const CLAUSE_PATTERN = [
  String.raw`===\s*[^\s;)]*`,
  String.raw`[=!]=\s*${RELEASE}(?:\.\*|${SUFFIX}${LOCAL})`,
  String.raw`~=\s*${COMPATIBLE_RELEASE}${SUFFIX}`,
  String.raw`(?:<=|>=|<|>)\s*${RELEASE}${SUFFIX}`,
].join('|');

/** No real one is longer; bounds the cost of a hostile clause. Characters. */
const MAX_CLAUSE = 500;

const CLAUSE = new RegExp(`^(?:${CLAUSE_PATTERN})$`, 'i');
const PARTS = /^(===|==|!=|~=|<=|>=|<|>)\s*(.*?)(\.\*)?$/s;

/**
 * Reads a specifier set (PEP 440), e.g. `>=1.0,!=1.3.*`. Empty clauses are ignored, as in `packaging`.
 *
 * @returns undefined if a clause is invalid.
 */
export function parseSpecifiers(text: string): readonly SpecifierClause[] | undefined {
  return parseOnce(text);
}

const parseOnce = remembered(parse);

function parse(text: string): readonly SpecifierClause[] | undefined {
  const clauses: SpecifierClause[] = [];
  for (const part of text.split(',')) {
    const written = part.trim();
    if (written === '') continue;
    const match = written.length <= MAX_CLAUSE && CLAUSE.test(written) ? PARTS.exec(written) : null;
    if (match === null) return undefined;
    const operator = match[1] as SpecifierClause['operator'];
    const prefix = match[3] !== undefined && operator !== '===';
    clauses.push({ operator, version: prefix ? match[2]! : match[2]! + (match[3] ?? ''), prefix });
  }
  return clauses;
}

/** The `1.0` of `==1.0` or `===1.0`; undefined for every other set. */
export function exactVersion(text: string): string | undefined {
  const [clause, ...others] = parseSpecifiers(text) ?? [];
  const isExact = others.length === 0 && clause !== undefined && !clause.prefix;
  return isExact && ['==', '==='].includes(clause.operator) ? clause.version : undefined;
}

/** The set in the order and spelling of `packaging`: clauses without spaces, sorted, without duplicates. */
export function formatSpecifiers(clauses: readonly SpecifierClause[]): string {
  const texts = clauses.map(({ operator, version, prefix }) => operator + version + (prefix ? '.*' : ''));
  return [...new Set(texts)].sort().join(',');
}

/**
 * Orders versions (PEP 440): negative if `left` is older, 0 if they are equal in any spelling.
 *
 * @throws Error if one of them is not a version.
 */
export function compareVersions(left: string, right: string): number {
  return orderVersions(validVersion(left), validVersion(right));
}

/**
 * Whether `version` is in the specifier set (PEP 440, as `packaging`'s `SpecifierSet.contains`).
 *
 * @param options.prereleases false excludes all pre-releases; default true, because a lock has already decided on them.
 * @throws Error if `specifier` is not a specifier set.
 */
export function satisfiesSpecifier(
  version: string,
  specifier: string,
  options: { readonly prereleases?: boolean } = {},
): boolean {
  const clauses = parseSpecifiers(specifier);
  if (clauses === undefined) throw new Error(`\`${specifier}\` is not a version specifier`);
  return satisfiesClauses(version, clauses, options);
}

/** {@link satisfiesSpecifier} for parsed clauses. */
export function satisfiesClauses(
  version: string,
  clauses: readonly SpecifierClause[],
  options: { readonly prereleases?: boolean } = {},
): boolean {
  const parsed = parseVersion(version);
  if (parsed !== undefined && options.prereleases === false && isPrerelease(parsed)) return false;
  return clauses.every((clause) => {
    if (clause.operator === '===') return version.trim().toLowerCase() === clause.version.toLowerCase();
    const wanted = parseVersion(clause.version);
    return parsed !== undefined && wanted !== undefined && matches(parsed, clause, wanted);
  });
}

function validVersion(text: string): Version {
  const version = parseVersion(text);
  if (version === undefined) throw new Error(`\`${text}\` is not a version`);
  return version;
}

function matches(version: Version, clause: SpecifierClause, wanted: Version): boolean {
  switch (clause.operator) {
    case '==':
      return clause.prefix ? startsWith(version, wanted, wanted.release) : equals(version, wanted);
    case '!=':
      return !(clause.prefix ? startsWith(version, wanted, wanted.release) : equals(version, wanted));
    case '~=':
      return orderPublic(version, wanted) >= 0 && startsWith(version, wanted, wanted.release.slice(0, -1));
    case '<=':
      return orderPublic(version, wanted) <= 0;
    case '>=':
      return orderPublic(version, wanted) >= 0;
    case '<':
      return isBefore(version, wanted);
    case '>':
      return isAfter(version, wanted);
    case '===':
      return false;
  }
}

/** A clause without a local version ignores the candidate's. */
function equals(version: Version, wanted: Version): boolean {
  const order = wanted.local === undefined ? orderPublic : orderVersions;
  return order(version, wanted) === 0;
}

/** Prefix match: missing numbers of the candidate count as 0. */
function startsWith(version: Version, wanted: Version, prefix: readonly bigint[]): boolean {
  return (
    version.epoch === wanted.epoch &&
    prefix.every((number, index) => (version.release[index] ?? 0n) === number)
  );
}

/** `<1.0` excludes pre-releases of 1.0 itself, unless it names a pre-release. */
function isBefore(version: Version, wanted: Version): boolean {
  const bound = isPrerelease(wanted) ? wanted : { ...wanted, dev: 0n };
  return orderVersions(version, bound) < 0;
}

/** `>1.0` excludes 1.0's post-releases and local versions; `>1.0.post1` excludes its local versions. */
function isAfter(version: Version, wanted: Version): boolean {
  if (wanted.dev !== undefined) return orderVersions(version, { ...wanted, dev: wanted.dev + 1n }) >= 0;
  if (wanted.post !== undefined) {
    return orderVersions(version, { ...wanted, post: wanted.post + 1n, dev: 0n }) >= 0;
  }
  const family: Version = { ...version, post: undefined, dev: undefined };
  return orderVersions(version, wanted) > 0 && orderPublic(family, wanted) !== 0;
}

/**
 * Whether a version from `from` to below `below` may satisfy a specifier set: tested at these bounds and those of its
 * clauses.
 */
export function mayBeMet(specifier: string, [from, below]: readonly [string, string]): boolean {
  const tried = (parseSpecifiers(specifier) ?? []).flatMap(({ version }) => [version, `${version}.1`]);
  return [from, `${from}.999`, ...tried].some(
    (version) =>
      parseVersion(version) !== undefined &&
      compareVersions(version, from) >= 0 &&
      compareVersions(version, below) < 0 &&
      satisfiesSpecifier(version, specifier),
  );
}
