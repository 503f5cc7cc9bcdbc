import { isOpening } from '../bytes.ts';
import { Token } from '../tokenizer.ts';
import { isKeyword, isWordAt, words } from './keywords.ts';
import type { LineReader } from './logical-lines.ts';

const COMMA = 0x2c;
const EQUALS = 0x3d;
const STAR = 0x2a;
const SLASH = 0x2f;
const OPEN = 0x28;
const COLON = 0x3a;

/** Tokens before the colon of a lambda that are looked at: lambdas may be in each other. */
const LONGEST_LAMBDA = 500;

/** What parameters use that older versions of Python do not have. */
type Use = (minor: number, what: string) => void;

/** Why Python rejects the parameters in the brackets from `open` to `close`, if it does. */
export function parameterFault(line: LineReader, open: number, close: number, use: Use): string | undefined {
  // The `=` in a field of an f-string is none of a default.
  for (let at = open; at < close; at++) if (line.kinds[at] === Token.stringStart) return undefined;
  const seen = new Set<string>();
  let kind: 'positional' | 'keyword' | 'last' = 'positional';
  let [hasDefault, hasSlash, isBare] = [false, false, false];
  for (let at = open + 1; at < close;) {
    const end = endOf(line, at, close);
    const stars = line.operators[at] === STAR ? (line.operators[at + 1] === STAR ? 2 : 1) : 0;
    const nameAt = at + stars;
    if (kind === 'last') return 'nothing can follow `**` in parameters';
    if (line.operators[at] === OPEN) return 'a parameter cannot be a tuple';
    if (isBare && stars === 2) return 'names must follow a lone `*`';
    isBare = false;
    if (line.operators[at] === SLASH) {
      if (hasSlash || kind !== 'positional' || at === open + 1) return '`/` in the wrong place';
      hasSlash = true;
      use(8, 'positional-only parameters');
    } else if (stars === 1) {
      if (kind === 'keyword') return '`*` is there twice';
      kind = 'keyword';
      isBare = nameAt >= end;
      if (!isBare && line.operators[nameAt + 1] === 0x3a && line.operators[nameAt + 2] === STAR)
        use(11, '`*` in an annotation (PEP 646)');
    } else if (stars === 2) kind = 'last';
    if (line.isName(nameAt) && nameAt < end) {
      const name = line.text(nameAt);
      if (isKeyword(line, nameAt)) return `\`${name}\` is a keyword`;
      if (seen.has(name)) return `two parameters are called \`${name}\``;
      seen.add(name);
      const isOptional = hasEquals(line, nameAt, end);
      if (stars === 0 && kind === 'positional' && hasDefault && !isOptional)
        return `the parameter \`${name}\` without a default follows one with a default`;
      if (stars > 0 && isOptional) return `\`${name}\` takes several arguments, and has no default`;
      hasDefault ||= isOptional && stars === 0;
    }
    at = end + 1;
  }
  return isBare ? 'names must follow a lone `*`' : undefined;
}

/** The same for a lambda. @param at its token @param end where the line ends */
export function lambdaFault(line: LineReader, at: number, end: number, use: Use): string | undefined {
  let lambdas = 0;
  const last = Math.min(end, at + LONGEST_LAMBDA);
  for (let colon = at; colon < last; colon++) {
    const byte = line.operators[colon]!;
    if (isOpening(byte)) colon = line.closing(colon, end);
    else if (byte === COLON && --lambdas === 0) return parameterFault(line, at, colon, use);
    else if (isWordAt(line, colon, words.lambda)) lambdas++;
  }
  return undefined;
}

/** The comma after a parameter, or `close`. */
function endOf(line: LineReader, start: number, close: number): number {
  for (let at = start; at < close; at++) {
    const byte = line.operators[at]!;
    if (isOpening(byte)) at = line.closing(at, close);
    else if (byte === COMMA) return at;
    // The commas of a lambda are its own: what follows is not known.
    else if (line.isName(at) && line.text(at) === 'lambda') return afterLambda(line, at, close);
  }
  return close;
}

/** A parameter whose default is a lambda ends at the comma after the lambda's colon. */
function afterLambda(line: LineReader, start: number, close: number): number {
  let lambdas = 0;
  for (let at = start; at < close; at++) {
    const byte = line.operators[at]!;
    if (isOpening(byte)) at = line.closing(at, close);
    else if (byte === 0x3a) lambdas--;
    else if (byte === COMMA && lambdas === 0) return at;
    else if (line.isName(at) && line.text(at) === 'lambda') lambdas++;
  }
  return close;
}

function hasEquals(line: LineReader, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const byte = line.operators[at]!;
    if (isOpening(byte)) at = line.closing(at, end);
    else if (byte === EQUALS) return true;
  }
  return false;
}
