import { isOpening } from '../bytes.ts';
import { Token } from '../tokenizer.ts';
import { isKeyword } from './keywords.ts';
import type { LineReader } from './logical-lines.ts';
import { colonOf } from './statement-parts.ts';

const OPEN = 0x28;
const COMMA = 0x2c;
const DOT = 0x2e;
const EQUALS = 0x3d;
const BAR = 0x7c;

/** Tokens of a pattern; longer ones are not looked at. */
const LONGEST = 500;

/** Whether a name, or `_`, is all of the pattern of a `case`, which matches everything. */
export function isCapture(line: LineReader): boolean {
  const end = colonOf(line, 0);
  let [first, last] = [1, end - 1];
  while (first < last && line.operators[first] === OPEN && line.closing(first, end) === last) {
    first++;
    last--;
  }
  return first === last && line.isName(first) && !isKeyword(line, first);
}

/** Why Python rejects the pattern of a `case` (PEP 634), if it does. */
export function patternFault(line: LineReader): string | undefined {
  const colon = colonOf(line, 0);
  if (colon >= line.length || colon > LONGEST) return undefined;
  for (let at = 1; at < colon;) {
    const { end, bars } = itemFrom(line, at, colon);
    const fault = alternativesFault(line, at, bars, end);
    if (fault !== undefined) return fault;
    if (line.operators[end] !== COMMA) return undefined;
    at = end + 1;
  }
  return undefined;
}

/** One of the patterns with commas between them: where it ends, without `as`, and the `|` of its alternatives. */
function itemFrom(line: LineReader, start: number, colon: number): { end: number; bars: readonly number[] } {
  const bars: number[] = [];
  let end = start;
  for (; end < colon && line.operators[end] !== COMMA; end++) {
    if (isOpening(line.operators[end]!)) end = line.closing(end, colon);
    else if (line.operators[end] === BAR) bars.push(end);
    // `as`, or the `if` of a guard.
    else if (line.isName(end) && /^(?:as|if)$/.test(line.text(end))) break;
  }
  return { end, bars };
}

/** @param bars between the alternatives */
function alternativesFault(
  line: LineReader,
  start: number,
  bars: readonly number[],
  end: number,
): string | undefined {
  let names: ReadonlySet<string> | undefined;
  let from = start;
  for (const to of [...bars, end]) {
    const isOne = to === from + 1 && line.isName(from) && !isKeyword(line, from);
    if (isOne && to !== end)
      return `\`${line.text(from)}\` matches everything: no pattern behind it is reached`;
    const found = boundNames(line, from, to);
    if (found === undefined) return undefined;
    if (typeof found === 'string') return `a pattern binds \`${found}\` twice`;
    const isSame =
      names === undefined || (names.size === found.size && [...found].every((one) => names?.has(one)));
    if (!isSame) return 'the alternatives of a pattern bind different names';
    names = found;
    from = to + 1;
  }
  return undefined;
}

/** The names that a pattern binds, or one that it binds twice; undefined where there are further alternatives in it. */
function boundNames(line: LineReader, start: number, end: number): ReadonlySet<string> | string | undefined {
  const names = new Set<string>();
  for (let at = start; at < end; at++) {
    if (line.operators[at] === BAR || line.kinds[at] === Token.stringStart) return undefined;
    if (!line.isName(at) || isKeyword(line, at)) continue;
    const after = at + 1 < end ? line.operators[at + 1]! : 0;
    if (after === DOT || after === OPEN || after === EQUALS || line.operators[at - 1] === DOT) continue;
    const name = line.text(at);
    if (name === '_') continue;
    if (names.has(name)) return name;
    names.add(name);
  }
  return names;
}
