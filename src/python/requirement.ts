import { withoutUser } from '../text/without-user.ts';
import { normalizeName } from './names.ts';
import { formatMarker } from './markers.ts';
import { CLAUSE_PATTERN, formatSpecifiers, parseSpecifiers } from './specifiers.ts';
import type { Marker, MarkerOperand, Requirement } from './types.ts';

/** Text that is not a requirement (PEP 508). */
export class RequirementSyntaxError extends Error {
  /** Position in the text where it becomes invalid, from 1. */
  readonly column: number;

  constructor(message: string, column: number) {
    super(message);
    this.name = 'RequirementSyntaxError';
    this.column = column;
  }
}

/** No real one is longer; bounds the cost of a hostile lock. */
const MAX_LENGTH = 20_000;
const MAX_DEPTH = 100;

const BLANKS = /[ \t]+/y;
const IDENTIFIER = /\b[a-zA-Z0-9][a-zA-Z0-9._-]*\b/y;
const URL_TEXT = /[^ \t]+/y;
const CLAUSE = new RegExp(CLAUSE_PATTERN, 'iy');
const PREFIX_TRAIL = /\.\*/y;
const LOCAL_TRAIL = /\+[a-z0-9]+(?:[-_.][a-z0-9]+)*/y;
const QUOTED = /'[^']*'|"[^"]*"/y;
const OPERATOR = /===|==|~=|!=|<=|>=|<|>/y;
const BOOLEAN = /\b(?:or|and)\b/y;
const IN = /\bin\b/y;
const NOT_IN = /\bnot[ \t]+in\b/y;
const VARIABLE =
  /\b(?:python_version|python_full_version|os[._]name|sys[._]platform|platform_(?:release|system)|platform[._](?:version|machine|python_implementation)|python_implementation|implementation_(?:name|version)|extras?|dependency_groups)\b/y;

/**
 * Reads a requirement (PEP 508): name, extras, version specifiers (bracketed or not) or a URL, marker. Accepts what
 * `packaging` accepts, such as a comma at the end of the specifiers and the old names of marker variables.
 *
 * @throws RequirementSyntaxError with the column and the expected text.
 */
export function parseRequirement(text: string): Requirement {
  const cursor = new Cursor(text);
  cursor.skip(BLANKS);
  const name = cursor.take(IDENTIFIER) ?? cursor.fail('expected the name of a package');
  cursor.skip(BLANKS);
  const extras = parseExtras(cursor);
  cursor.skip(BLANKS);
  const { url, specifier } = parseVersionOrUrl(cursor);
  const marker = cursor.isAtEnd ? undefined : parseTrailingMarker(cursor, url, specifier);
  return { name, normalizedName: normalizeName(name), extras, specifier, url, marker, text };
}

/**
 * Reads what Pants accepts as a requirement: PEP 508, or a version control URL with `#egg=name`.
 *
 * @throws RequirementSyntaxError
 */
export function parsePipRequirement(text: string): Requirement {
  try {
    return parseRequirement(text);
  } catch (error) {
    const fragment = text.split('#', 2)[1];
    const egg = new URLSearchParams(fragment ?? '').get('egg');
    if (egg === null || egg === '' || !/^\s*[a-z][a-z0-9+.-]*:\/\//i.test(text)) throw error;
    try {
      return parseRequirement(`${egg}@ ${text.trim()}`);
    } catch {
      // The user must fix their own text.
      throw error;
    }
  }
}

/**
 * Reads a marker alone, as locks write it.
 *
 * @throws RequirementSyntaxError
 */
export function parseMarker(text: string): Marker {
  const cursor = new Cursor(text);
  const marker = parseOr(cursor, 0);
  if (!cursor.isAtEnd) cursor.fail('expected `and`, `or` or the end of the marker');
  return marker;
}

/** The requirement as `packaging` writes it, e.g. `requests[security]<3,>=2; python_version >= "3.8"`. */
export function formatRequirement(requirement: Requirement): string {
  const { name, extras, specifier, url, marker } = requirement;
  const bracketed = extras.length === 0 ? '' : `[${[...extras].sort().join(',')}]`;
  const version = url === undefined ? formatSpecifiers(parseSpecifiers(specifier) ?? []) : `@ ${url}`;
  const condition = marker === undefined ? '' : `${url === undefined ? '' : ' '}; ${formatMarker(marker)}`;
  return `${name}${bracketed}${version}${condition}`;
}

/** {@link formatRequirement} for a message: without the user and the password of a URL. */
export function showRequirement(requirement: Requirement): string {
  const { url } = requirement;
  return formatRequirement(url === undefined ? requirement : { ...requirement, url: withoutUser(url) });
}

/** The text and the position read so far. */
class Cursor {
  readonly text: string;
  position = 0;

  constructor(text: string) {
    this.text = text;
    if (text.length > MAX_LENGTH) {
      throw new RequirementSyntaxError(`longer than ${MAX_LENGTH} characters`, 1);
    }
  }

  get isAtEnd(): boolean {
    return this.position === this.text.length;
  }

  /** Reads what the sticky pattern matches here. */
  take(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.position += found.length;
    return found;
  }

  skip(pattern: RegExp): void {
    this.take(pattern);
  }

  is(pattern: RegExp): boolean {
    pattern.lastIndex = this.position;
    return pattern.test(this.text);
  }

  takeCharacter(character: string): boolean {
    if (this.text[this.position] !== character) return false;
    this.position += 1;
    return true;
  }

  fail(message: string, position = this.position): never {
    throw new RequirementSyntaxError(message, position + 1);
  }
}

function parseExtras(cursor: Cursor): readonly string[] {
  const opened = cursor.position;
  if (!cursor.takeCharacter('[')) return [];
  const extras: string[] = [];
  cursor.skip(BLANKS);
  for (let extra = cursor.take(IDENTIFIER); extra !== undefined;) {
    extras.push(extra);
    cursor.skip(BLANKS);
    if (cursor.is(IDENTIFIER)) cursor.fail('expected a comma between the names of extras');
    if (!cursor.takeCharacter(',')) break;
    cursor.skip(BLANKS);
    extra = cursor.take(IDENTIFIER) ?? cursor.fail('expected the name of an extra after the comma');
  }
  cursor.skip(BLANKS);
  if (!cursor.takeCharacter(']')) cursor.fail('this `[` is not closed', opened);
  return extras;
}

function parseVersionOrUrl(cursor: Cursor): { url: string | undefined; specifier: string } {
  if (cursor.takeCharacter('@')) {
    cursor.skip(BLANKS);
    const url = cursor.take(URL_TEXT) ?? cursor.fail('expected a URL after `@`');
    cursor.skip(BLANKS);
    return { url, specifier: '' };
  }
  const opened = cursor.position;
  const bracketed = cursor.takeCharacter('(');
  cursor.skip(BLANKS);
  const specifier = parseClauses(cursor);
  cursor.skip(BLANKS);
  if (bracketed && !cursor.takeCharacter(')')) cursor.fail('this `(` is not closed', opened);
  cursor.skip(BLANKS);
  return { url: undefined, specifier };
}

function parseClauses(cursor: Cursor): string {
  const clauses: string[] = [];
  const start = cursor.position;
  for (let clause = cursor.take(CLAUSE); clause !== undefined; clause = cursor.take(CLAUSE)) {
    clauses.push(clause);
    if (cursor.is(PREFIX_TRAIL)) {
      cursor.fail('`.*` is only allowed with `==` or `!=` and plain numbers');
    }
    if (cursor.is(LOCAL_TRAIL)) cursor.fail('a local version (`+…`) is only allowed with `==` or `!=`');
    cursor.skip(BLANKS);
    if (!cursor.takeCharacter(',')) break;
    cursor.skip(BLANKS);
  }
  const specifier = clauses.join(',');
  // `===` accepts commas too, so what follows one is read only now.
  if (parseSpecifiers(specifier) === undefined) cursor.fail('expected version specifiers', start);
  return specifier;
}

function parseTrailingMarker(cursor: Cursor, url: string | undefined, specifier: string): Marker {
  if (!cursor.takeCharacter(';')) {
    if (url !== undefined) cursor.fail('expected `;` or the end after the URL');
    cursor.fail(
      specifier === ''
        ? 'expected a version specifier such as `>=1.0`, `;` or the end after the name'
        : 'expected `,`, `;` or the end after the version',
    );
  }
  const marker = parseOr(cursor, 0);
  if (!cursor.isAtEnd) cursor.fail('expected `and`, `or` or the end of the marker');
  return marker;
}

function parseOr(cursor: Cursor, depth: number): Marker {
  let left = parseAnd(cursor, depth);
  while (nextBoolean(cursor) === 'or') {
    cursor.skip(BOOLEAN);
    left = { kind: 'or', left, right: parseAnd(cursor, depth) };
  }
  return left;
}

function parseAnd(cursor: Cursor, depth: number): Marker {
  let left = parseAtom(cursor, depth);
  while (nextBoolean(cursor) === 'and') {
    cursor.skip(BOOLEAN);
    left = { kind: 'and', left, right: parseAtom(cursor, depth) };
  }
  return left;
}

function nextBoolean(cursor: Cursor): string | undefined {
  const { position } = cursor;
  const word = cursor.take(BOOLEAN);
  cursor.position = position;
  return word;
}

function parseAtom(cursor: Cursor, depth: number): Marker {
  cursor.skip(BLANKS);
  const opened = cursor.position;
  if (!cursor.takeCharacter('(')) return parseComparison(cursor);
  if (depth >= MAX_DEPTH) cursor.fail(`more than ${MAX_DEPTH} nested brackets`, opened);
  const marker = parseOr(cursor, depth + 1);
  if (!cursor.takeCharacter(')')) cursor.fail('this `(` is not closed', opened);
  cursor.skip(BLANKS);
  return marker.kind === 'compare' ? marker : { ...marker, bracketed: true };
}

function parseComparison(cursor: Cursor): Marker {
  const left = parseOperand(cursor);
  cursor.skip(BLANKS);
  const operator =
    cursor.take(IN) ??
    cursor.take(NOT_IN)?.replace(/[ \t]+/, ' ') ??
    cursor.take(OPERATOR) ??
    cursor.fail('expected a comparison: <=, <, !=, ==, >=, >, ~=, ===, in or not in');
  cursor.skip(BLANKS);
  const right = parseOperand(cursor);
  cursor.skip(BLANKS);
  return {
    kind: 'compare',
    left: normalizeExtra(left, right, ['extra', 'extras', 'dependency_groups']),
    operator,
    right: normalizeExtra(right, left, ['extra']),
  };
}

/** Names of extras are compared, and written, in their normal form (PEP 685). */
function normalizeExtra(operand: MarkerOperand, other: MarkerOperand, variables: string[]): MarkerOperand {
  return operand.kind === 'literal' && other.kind === 'variable' && variables.includes(other.name)
    ? { kind: 'literal', value: normalizeName(operand.value) }
    : operand;
}

function parseOperand(cursor: Cursor): MarkerOperand {
  const start = cursor.position;
  const variable = cursor.take(VARIABLE)?.replace('.', '_');
  if (variable !== undefined) {
    const name = variable === 'python_implementation' ? 'platform_python_implementation' : variable;
    return { kind: 'variable', name: name as Extract<MarkerOperand, { kind: 'variable' }>['name'] };
  }
  const quoted = cursor.take(QUOTED);
  if (quoted === undefined) cursor.fail('expected a marker variable or a quoted string');
  return {
    kind: 'literal',
    value: unescape(quoted.slice(1, -1), () => cursor.fail('invalid escape', start)),
  };
}

const escapes = new Map([
  ['\\', '\\'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['a', '\x07'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
]);

/** A literal is a Python string: its escapes count. */
function unescape(body: string, fail: () => never): string {
  if (body.includes('\n') || body.includes('\r')) fail();
  return body.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|([0-7]{1,3})|(.?))/gs,
    (whole, hex?: string, unicode?: string, octal?: string, character?: string) => {
      const code = hex ?? unicode;
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      if (character === '' || character === 'x' || character === 'u') fail();
      return escapes.get(character!) ?? whole;
    },
  );
}
