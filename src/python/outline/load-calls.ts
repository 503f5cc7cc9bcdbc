import { isClosing, isOpening } from '../bytes.ts';
import { readExpression } from './expressions.ts';
import type { LineReader } from './logical-lines.ts';
import { dottedName, LONGEST_MODULE } from './statement-parts.ts';
import type { CallStep, Expression, Step } from './types.ts';

const DOT = 0x2e;
const COMMA = 0x2c;
const EQUALS = 0x3d;
const OPEN = 0x28;

/** Calls that matter at load time, by the last part of the name (and the possible prefixes). */
const calls: readonly (readonly [RegExp, CallStep['kind']])[] = [
  [/^(?:importlib\.import_module|import_module|__import__)$/, 'load'],
  [
    /^(?:(?:importlib[._])?metadata\.|importlib_metadata\.|pkg_resources\.)?(?:version|distribution|get_distribution)$/,
    'metadata',
  ],
  [/^(?:.+\.)?(?:iter_)?entry_points$/, 'entry-points'],
  [/^(?:zoneinfo\.)?ZoneInfo$/, 'time-zone'],
];

/**
 * Adds the calls in the expression between two tokens that import or read metadata; those of which a condition in it decides
 * are in a step of their own.
 */
export function addCalls(line: LineReader, start: number, end: number, steps: Step[]): void {
  const found: Step[] = [];
  addAll(line, start, end, found);
  if (found.length === 0) return;
  const [split, word] = splitAt(line, start, end);
  if (split === undefined) {
    for (const step of found) steps.push(step);
    return;
  }
  const [otherwise, isElse] = word === 'if' ? splitAt(line, split + 1, end) : [undefined, ''];
  if (word === 'if' && isElse === 'else' && otherwise !== undefined) {
    const test = readExpression(line, split + 1, otherwise);
    const [body, orelse]: [Step[], Step[]] = [[], []];
    addCalls(line, start, split, body);
    addCalls(line, otherwise + 1, end, orelse);
    steps.push({ kind: 'if', test, body, orelse });
  } else if (word === 'and') {
    const body: Step[] = [];
    addCalls(line, split + 1, end, body);
    steps.push({ kind: 'if', test: readExpression(line, start, split), body, orelse: [] });
  } else steps.push({ kind: 'maybe', body: found });
}

/** The first word outside of brackets that makes a part of an expression conditional; one inside counts as `or`. */
function splitAt(line: LineReader, start: number, end: number): readonly [number | undefined, string] {
  let inside: number | undefined;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const byte = line.operators[at]!;
    if (isOpening(byte)) depth++;
    else if (isClosing(byte)) depth--;
    if (!line.isName(at) || !/^(?:if|else|and|or)$/.test(line.text(at))) continue;
    if (depth === 0) return [at, line.text(at)];
    inside ??= at;
  }
  return [inside, 'or'];
}

function addAll(line: LineReader, start: number, end: number, steps: Step[]): void {
  for (let at = start; at < end; at++) {
    if (!line.isName(at) || (at > start && line.isOperator(at - 1, DOT))) continue;
    // The body of a lambda runs later.
    if (line.text(at) === 'lambda') return;
    const { name, end: behind } = dottedName(line, at, end);
    if (behind > end || !line.isOperator(behind, OPEN)) continue;
    const kind = calls.find(([pattern]) => pattern.test(name))?.[1];
    if (kind !== undefined) {
      const step = callStep(line, kind, name, { at, open: behind, end });
      if (step !== undefined) steps.push(step);
    }
    if (/^(?:sys\.exit|exit|quit)$/.test(name) && at === start)
      steps.push({ kind: 'stop', line: line.lines[at]!, raises: `${name}()` });
  }
}

/** Undefined where its arguments are not simple. */
function callStep(
  line: LineReader,
  kind: CallStep['kind'],
  name: string,
  { at, open, end }: { readonly at: number; readonly open: number; readonly end: number },
): CallStep | undefined {
  const close = line.closing(open, end);
  // The other arguments of `__import__` change its meaning.
  const first = name.endsWith('import_module') ? commaIn(line, open, close) : close;
  const isNamed = line.isName(open + 1) && line.isOperator(open + 2, EQUALS);
  if (isNamed && (kind !== 'entry-points' || line.text(open + 1) !== 'group')) return undefined;
  const argument = readExpression(line, isNamed ? open + 3 : open + 1, first);
  if (argument.kind === 'unknown') return undefined;
  if (argument.kind === 'constant' && String(argument.value).length > LONGEST_MODULE) return undefined;
  const anchor = first + 1 < close ? anchorOf(line, first + 1, close) : undefined;
  return { kind, line: line.lines[at]!, argument, ...(anchor && { anchor }) };
}

/** The second argument of `import_module`, alone or as `package=`; unknown for anything else. */
function anchorOf(line: LineReader, start: number, close: number): Expression {
  const isNamed = line.isName(start) && line.isOperator(start + 1, EQUALS);
  if (isNamed && line.text(start) !== 'package') return { kind: 'unknown' };
  const end = line.isOperator(close - 1, COMMA) ? close - 1 : close;
  return readExpression(line, isNamed ? start + 2 : start, end);
}

/** The first comma in the brackets from `open` to `close`; `close` if there is none. */
function commaIn(line: LineReader, open: number, close: number): number {
  for (let at = open + 1; at < close; at++) {
    const byte = line.operators[at]!;
    if (isOpening(byte)) at = line.closing(at, close);
    else if (byte === COMMA) return at;
  }
  return close;
}
