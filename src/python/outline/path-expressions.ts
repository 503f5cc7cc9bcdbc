import { Token } from '../tokenizer.ts';
import type { LineReader } from './logical-lines.ts';
import type { PathBase } from './named-files.ts';

/** A path, as far as literals tell it. */
interface PathValue {
  readonly base: PathBase;
  /** Directories above the base, and what is below that one, as it is written: `..` too. */
  readonly above: number;
  readonly parts: readonly string[];
  /** A literal is in it. */
  readonly isNamed: boolean;
  /** Texts were added that may be no whole parts. */
  readonly isGuess?: boolean;
}

/** A string is one; `ownPackage` is what `__name__` and `__package__` name. */
type Value = string | typeof ownPackage | PathValue;

/** An expression that names something, and the token after it. */
interface Operand {
  readonly value: Value;
  readonly end: number;
  /** Only whether it exists is asked. */
  readonly isTested?: boolean;
}

const ownPackage = Symbol('own package');
const ownDirectory: PathValue = { base: 'module', above: 0, parts: [], isNamed: false };
const moduleFile: PathValue = { ...ownDirectory, parts: ['__file__'] };

/** Deeper expressions are not read. */
const DEEPEST = 20;
/** Names that are remembered. */
const MOST_NAMES = 1000;

const OPEN = 0x28;
const OPEN_SQUARE = 0x5b;
const COMMA = 0x2c;
const DOT = 0x2e;
const SLASH = 0x2f;
const PLUS = 0x2b;

/** Functions that give their path back, joined with further arguments. */
const JOINING =
  /^(?:(?:pathlib\.)?(?:Pure|Posix|PurePosix)?Path|str|(?:os\.)?fspath|(?:os\.)?(?:path\.)?(?:abspath|realpath|normpath|join)|(?:io\.|codecs\.)?open)$/;
const NORMALIZING = /^(?:os\.)?(?:path\.)?(?:abspath|realpath|normpath)$/;
const DIRNAME = /^(?:os\.)?(?:path\.)?dirname$/;
const TESTING = /^(?:os\.)?(?:path\.)?(?:exists|isfile|isdir|lexists)$/;
const FILES = /^(?:[\w.]+\.)?files$/;
/** Functions that take a package and the path of a file in it. */
const IN_PACKAGE =
  /^(?:(?:pkgutil\.)?get_data|(?:pkg_resources\.)?resource_(?:string|stream|filename)|(?:[\w.]+\.)?(?:read_text|read_binary|open_text|open_binary)|(?:[\w.]+\.)?resources\.path)$/;
/** Methods and properties of a path that give the same path. */
const SAME = /^(?:absolute|expanduser|as_posix)$/;
const TESTED = /^(?:exists|is_file|is_dir)$/;

/** Reads expressions of a logical line that name files. */
export class PathReader {
  readonly #line: LineReader;
  readonly #names = new Map<string, PathValue>();
  #depth = 0;

  constructor(line: LineReader) {
    this.#line = line;
  }

  /** Remembers what a name stands for. @param value undefined: something else */
  assign(name: string, value: Value | undefined): void {
    if (typeof value === 'object' && this.#names.size < MOST_NAMES) this.#names.set(name, value);
    else this.#names.delete(name);
  }

  /** The longest operand that begins at a token; undefined for one that names nothing. */
  operand(at: number, end: number): Operand | undefined {
    if (this.#depth >= DEEPEST) return undefined;
    this.#depth++;
    let left = this.#postfix(this.#primary(at, end), end);
    while (left !== undefined && typeof left.value === 'object' && left.isTested !== true) {
      const isPlus = this.#line.isOperator(left.end, PLUS);
      if (left.value.parts.length > MOST_PARTS) break;
      if (left.end >= end || !(isPlus || this.#line.isOperator(left.end, SLASH))) break;
      const right = this.#postfix(this.#primary(left.end + 1, end), end);
      if (typeof right?.value !== 'string') break;
      const value = isPlus ? appended(left.value, right.value) : joined(left.value, right.value);
      if (value === undefined) break;
      left = this.#postfix({ value, end: right.end }, end);
    }
    this.#depth--;
    return left;
  }

  #primary(at: number, end: number): Operand | undefined {
    const line = this.#line;
    if (at >= end) return undefined;
    const text = line.string(at);
    if (text !== undefined) return { value: text, end: at + 1 };
    if (line.isOperator(at, OPEN)) {
      const close = line.closing(at, end);
      const inner = this.operand(at + 1, close);
      return inner?.end === close ? { ...inner, end: close + 1 } : undefined;
    }
    if (line.kinds[at] === Token.stringStart) return this.#formatted(at, end);
    return line.isName(at) ? this.#named(at, end) : undefined;
  }

  /** `f"{HERE}/x.json"` */
  #formatted(at: number, end: number): Operand | undefined {
    const line = this.#line;
    const start = line.bytes.toString('latin1', line.starts[at], line.ends[at]);
    if (!/^[rR]?[fF][rR]?["']+\{$/.test(start)) return undefined;
    const inner = this.operand(at + 1, end);
    const last = inner?.end ?? end;
    if (typeof inner?.value !== 'object' || line.kinds[last] !== Token.stringEnd) return undefined;
    const rest = line.bytes.toString('utf8', line.starts[last], line.ends[last]);
    const [, path] = /^\}(\/[^"'{}\\]+)["']+$/.exec(rest) ?? [];
    return path === undefined ? undefined : { value: appended(inner.value, path), end: last + 1 };
  }

  #named(at: number, end: number): Operand | undefined {
    const line = this.#line;
    let name = line.text(at);
    if (name === '__file__') return { value: moduleFile, end: at + 1 };
    if (name === '__name__' || name === '__package__') return { value: ownPackage, end: at + 1 };
    const known = this.#names.get(name);
    if (known !== undefined) return { value: known, end: at + 1 };
    let next = at + 1;
    // No function that makes a path has a name of so many parts.
    const most = Math.min(end, next + 20);
    while (next + 1 < most && line.isOperator(next, DOT) && line.isName(next + 1)) {
      name += `.${line.text(next + 1)}`;
      next += 2;
    }
    return next < end && line.isOperator(next, OPEN) ? this.#call(name, next, end) : undefined;
  }

  #call(name: string, open: number, end: number): Operand | undefined {
    const close = this.#line.closing(open, end);
    if (close >= end) return undefined;
    const isTested = TESTING.test(name);
    if (
      !isTested &&
      !JOINING.test(name) &&
      !DIRNAME.test(name) &&
      !FILES.test(name) &&
      !IN_PACKAGE.test(name)
    )
      return undefined;
    const values = this.#arguments(open + 1, close);
    const [first, second] = values;
    const after = close + 1;
    if (FILES.test(name)) return values.length > 1 ? undefined : found(packageOf(first ?? ownPackage), after);
    if (IN_PACKAGE.test(name)) {
      const directory = first === undefined ? undefined : packageOf(first);
      if (directory === undefined || typeof second !== 'string') return undefined;
      return found(joined(directory, second), after);
    }
    const path = first === undefined ? undefined : pathOf(first);
    if (path === undefined) return undefined;
    if (DIRNAME.test(name)) return { value: parentOf(path), end: after };
    const isOpen = name.endsWith('open');
    let whole: PathValue | undefined = path;
    for (const part of isOpen ? [] : values.slice(1)) {
      whole = typeof part === 'string' && whole !== undefined ? joined(whole, part) : undefined;
    }
    if (whole === undefined) return undefined;
    // A string is a string, until something makes a path of it.
    const value = NORMALIZING.test(name) ? normalized(whole) : whole;
    return { value, end: after, ...(isTested && { isTested }) };
  }

  /** The values of positional arguments. */
  #arguments(start: number, end: number): readonly (Value | undefined)[] {
    const line = this.#line;
    const values: (Value | undefined)[] = [];
    for (let at = start; at < end;) {
      let next = at;
      while (next < end && !line.isOperator(next, COMMA)) {
        const isOpen = [OPEN, OPEN_SQUARE, 0x7b].includes(line.operators[next]!);
        next = isOpen ? Math.max(line.closing(next, end), next) + 1 : next + 1;
      }
      const one = this.operand(at, Math.min(next, end));
      values.push(one?.end === Math.min(next, end) ? one.value : undefined);
      at = next + 1;
    }
    return values;
  }

  /** What attributes and methods make of a path. */
  #postfix(given: Operand | undefined, end: number): Operand | undefined {
    const line = this.#line;
    let one = given;
    while (one !== undefined && typeof one.value === 'object' && line.isOperator(one.end, DOT)) {
      if (one.value.parts.length > MOST_PARTS) break;
      const at: number = one.end + 1;
      if (at >= end || !line.isName(at)) break;
      const word = line.text(at);
      const isCall = at + 1 < end && line.isOperator(at + 1, OPEN);
      const after: number = isCall ? line.closing(at + 1, end) + 1 : at + 1;
      if (word === 'parent' && !isCall) one = { value: parentOf(one.value), end: after };
      else if (word === 'parents' && line.isOperator(at + 1, OPEN_SQUARE))
        one = this.#ancestor(one.value, at, end);
      else if (word === 'resolve' && isCall) one = { value: normalized(one.value), end: after };
      else if (SAME.test(word) && isCall) one = { value: one.value, end: after };
      else if (TESTED.test(word) && isCall) return { ...one, end: after, isTested: true };
      else if (word === 'joinpath' || word === 'with_name') {
        const parts = isCall ? this.#arguments(at + 2, after - 1) : [undefined];
        let value = word === 'joinpath' ? one.value : parentOf(one.value);
        for (const part of parts) {
          const next: PathValue | undefined = typeof part === 'string' ? joined(value, part) : undefined;
          if (next === undefined) return { value: { ...value, isGuess: true }, end: after };
          value = next;
        }
        one = { value, end: after };
      } else break;
    }
    return one;
  }

  #ancestor(path: PathValue, at: number, end: number): Operand | undefined {
    const line = this.#line;
    const close = line.closing(at + 1, end);
    const number = close === at + 3 ? line.text(at + 2) : '';
    if (!/^\d$/.test(number)) return undefined;
    let value = path;
    for (let left = Number(number); left >= 0; left--) value = parentOf(value);
    return { value, end: close + 1 };
  }
}

/** Parts of a path; longer ones are not followed. */
const MOST_PARTS = 100;

function found(value: PathValue | undefined, end: number): Operand | undefined {
  return value === undefined ? undefined : { value, end };
}

function pathOf(value: Value): PathValue | undefined {
  if (typeof value === 'object') return value;
  if (typeof value === 'symbol' || value.startsWith('/')) return undefined;
  return joined({ base: 'working-directory', above: 0, parts: [], isNamed: true }, value);
}

function packageOf(value: Value): PathValue | undefined {
  if (value === ownPackage) return ownDirectory;
  if (typeof value !== 'string') return undefined;
  return /^\w+(?:\.\w+)*$/.test(value) ? { ...ownDirectory, base: { package: value } } : undefined;
}

/** As `os.path.dirname` and `parent`, which drop the last part, whatever it is. */
function parentOf(path: PathValue): PathValue {
  return path.parts.length > 0
    ? { ...path, parts: path.parts.slice(0, -1) }
    : { ...path, above: path.above + 1 };
}

/** @returns undefined for an absolute path, which replaces the other one, and for one that is longer than any */
function joined(path: PathValue, text: string): PathValue | undefined {
  return text.startsWith('/') || path.parts.length > MOST_PARTS ? undefined : added(path, text);
}

/** The text `path + text`, which may go on in the last part. */
function appended(path: PathValue, text: string): PathValue {
  const value = added(path, text);
  return text.startsWith('/') ? value : { ...value, isGuess: true };
}

function added(path: PathValue, text: string): PathValue {
  const parts = text.split('/').filter((part) => part !== '' && part !== '.');
  // `os.path.dirname` takes `x/` and `x/.` for directories of that name.
  const isPlain = parts.length === text.split('/').length - (text.startsWith('/') ? 1 : 0);
  const isGuess = path.isGuess === true || !isPlain;
  return { ...path, parts: [...path.parts, ...parts], isNamed: true, isGuess };
}

/** Without `..` in its parts. */
function normalized(path: PathValue): PathValue {
  const parts: string[] = [];
  let { above } = path;
  for (const part of path.parts) {
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) above++;
  }
  return { ...path, above, parts };
}

/** With `/`; relative to the base. */
export function textOf(path: PathValue): string {
  const { above, parts } = normalized(path);
  return [...Array<string>(above).fill('..'), ...parts].join('/');
}
