import { isClosing, isOpening } from '../bytes.ts';
import { Token } from '../tokenizer.ts';
import { isWordAt, words } from './keywords.ts';
import type { LineReader } from './logical-lines.ts';
import type { Deferred, Handler, Step } from './types.ts';

const DOT = 0x2e;
const COLON = 0x3a;
const OPEN = 0x28;
const OPEN_SQUARE = 0x5b;
const MINUS = 0x2d;
const COMMA = 0x2c;

/** Words that occur in targets and patterns without being bound. */
const notBound = new Set([
  'in',
  'is',
  'not',
  'and',
  'or',
  'if',
  'else',
  'for',
  'as',
  'lambda',
  'await',
  'None',
  'True',
  'False',
  '_',
]);

/** Classes whose handlers catch an `ImportError`. */
const catching = new Set(['ImportError', 'ModuleNotFoundError', 'Exception', 'BaseException']);

/** The last part of every dotted name between two tokens, with the index after it. */
function* dottedNames(
  line: LineReader,
  start: number,
  end: number,
): Generator<{ name: string; end: number }> {
  for (let at = start; at < end; at++) {
    if (!line.isName(at)) continue;
    while (line.isOperator(at + 1, DOT) && line.isName(at + 2) && at + 2 < end) at += 2;
    yield { name: line.text(at), end: at + 1 };
  }
}

/** Index of the colon that ends the header of a line, from a token of it on; the line's length if there is none. */
export function colonOf(lines: LineReader, start: number): number {
  let depth = 0;
  let lambdas = 0;
  for (let at = start; at < lines.length; at++) {
    const byte = lines.operators[at]!;
    if (isOpening(byte)) depth++;
    else if (isClosing(byte)) depth--;
    else if (byte === COLON && depth === 0) {
      if (lambdas > 0) lambdas--;
      else if (lines.operators[at + 1] !== 0x3d || at + 1 >= lines.length) return at;
    } else if (depth === 0 && isWordAt(lines, at, words.lambda)) lambdas++;
  }
  return lines.length;
}

/** Characters: longer names of modules are ignored, as by the import scanner. */
export const LONGEST_MODULE = 1000;

/** The dotted name that begins at a token, and the index after it; an empty one if none does. */
export function dottedName(
  line: LineReader,
  start: number,
  end: number,
): { readonly name: string; readonly end: number } {
  if (start >= end || !line.isName(start)) return { name: '', end: start };
  let name = line.text(start);
  let at = start + 1;
  while (at + 1 < end && line.isOperator(at, DOT) && line.isName(at + 1)) {
    name += `.${line.text(at + 1)}`;
    at += 2;
  }
  return { name, end: at };
}

/**
 * What the clause `except …:` from token `start` to `end` catches. Unknown classes, such as a
 * variable, count as catching: what does not fail must not be reported.
 */
export function readHandler(line: LineReader, start: number, end: number): Omit<Handler, 'body'> {
  let name: string | undefined;
  let last = end;
  for (let at = start; at + 1 < end; at++) {
    if (!line.isName(at) || line.text(at) !== 'as') continue;
    name = line.isName(at + 1) ? line.text(at + 1) : undefined;
    last = at;
  }
  if (last === start)
    return { catchesImportError: true, catchesMissingMetadata: true, catches: ['BaseException'], name };
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
    name,
  };
}

/** The names behind `except`, alone or in brackets; undefined where there is anything else. */
function caughtNames(line: LineReader, start: number, end: number): readonly string[] | undefined {
  const hasBrackets = line.operators[start] === OPEN;
  if (hasBrackets && line.closing(start, end) !== end - 1) return undefined;
  return listedNames(line, hasBrackets ? start + 1 : start, hasBrackets ? end - 1 : end);
}

/**
 * Whether `with …:` suppresses errors: `contextlib.suppress(ImportError)`, or a name that suggests it
 * (`optional_imports()`).
 */
export function isSuppressing(line: LineReader, start: number, end: number): boolean {
  for (const { name, end: behind } of dottedNames(line, start, end)) {
    if (!line.isOperator(behind, OPEN)) continue;
    if (name === 'suppress') {
      for (const caught of dottedNames(line, behind + 1, end)) {
        if (catching.has(caught.name)) return true;
      }
      return false;
    }
    if (/suppress|optional|try_import|soft|raises/i.test(name)) return true;
  }
  return false;
}

/** Whether `with …:` may catch some other error: `suppress(AttributeError)`. */
export function mayCatch(line: LineReader, start: number, end: number): boolean {
  for (let at = start; at < end; at++)
    if (line.isName(at) && /suppress|ignor|raises|catch(?!_warnings)/i.test(line.text(at))) return true;
  return false;
}

/**
 * Names bound by the target (or pattern) between two tokens: every name that is not an attribute, not called and not
 * subscripted. It returns too many names rather than too few: a name that counts as bound is never reported as missing.
 * @param after only the names after this word (`as`)
 */
export function targetNames(
  line: LineReader,
  start: number,
  end: number,
  after: string | undefined,
): readonly string[] {
  const names: string[] = [];
  let isTarget = after === undefined;
  for (let at = start; at < end; at++) {
    if (after !== undefined && line.isOperator(at, COMMA)) isTarget = false;
    if (line.kinds[at] !== Token.name) continue;
    const text = line.text(at);
    if (text === after) isTarget = true;
    if (!isTarget || notBound.has(text)) continue;
    const isAttribute = at > start && line.isOperator(at - 1, DOT);
    const isPart =
      line.isOperator(at + 1, DOT) || line.isOperator(at + 1, OPEN) || line.isOperator(at + 1, OPEN_SQUARE);
    if (!isAttribute && !isPart) names.push(text);
  }
  return names;
}

/** The bases of a class, if they are names; undefined for anything else. @param open its bracket */
export function baseNames(line: LineReader, open: number, colon: number): readonly string[] | undefined {
  return open >= colon ? [] : listedNames(line, open + 1, line.closing(open, colon));
}

/** Dotted names between two tokens, with commas between them; undefined for anything else. */
function listedNames(line: LineReader, start: number, end: number): readonly string[] | undefined {
  const names: string[] = [];
  for (let at = start; at < end;) {
    const { name, end: last } = dottedName(line, at, end);
    // The brackets of others may give another class.
    const isGeneric = line.isOperator(last, OPEN_SQUARE) && /(?:^|\.)(?:Generic|Protocol)$/.test(name);
    const behind = isGeneric ? line.closing(last, end) + 1 : last;
    if (name === '' || (behind < end && !line.isOperator(behind, COMMA))) return undefined;
    names.push(name);
    at = behind + 1;
  }
  return names;
}

/** `match` is a keyword only where a subject and a colon at the line's end follow (PEP 634). @param colon that ends the header */
export function isMatchHeader(line: LineReader, colon: number): boolean {
  if (colon !== line.length - 1 || colon < 2) return false;
  const byte = line.operators[1]!;
  return line.isName(1) || byte === 0 || isOpening(byte) || byte === MINUS;
}

/** The first token between two that is the word, or `end`. */
export function wordIn(line: LineReader, start: number, end: number, word: string): number {
  let at = start;
  while (at < end && !(line.isName(at) && line.text(at) === word)) at++;
  return at;
}

/** What the call of a function gives that does not run its body. */
export function deferred(isAsync: boolean, yields: boolean): Deferred | undefined {
  if (isAsync) return yields ? 'async generator' : 'coroutine';
  return yields ? 'generator' : undefined;
}

/** Statements after which the rest of a function may not run, or that run a part of it. */
export const endsCertainty: ReadonlySet<string> = new Set([
  ...['return', 'raise', 'if', 'for', 'while', 'with', 'try', 'match', 'async', 'await', 'yield', 'assert'],
]);
/** What is kept of the body of a function. */
export const loading: ReadonlySet<Step['kind']> = new Set([
  ...(['import', 'from', 'load', 'run', 'search-path'] as const),
]);

/** Of a `with` that may catch something that is no `ImportError`. */
export const anyHandler: Handler = {
  ...{ catchesImportError: false, catchesMissingMetadata: false, catches: undefined, name: undefined },
  body: [],
};
