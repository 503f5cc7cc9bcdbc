import { isClosing, isOpening } from '../bytes.ts';
import type { LineReader } from './logical-lines.ts';
import type { Signature } from './types.ts';

const COMMA = 0x2c;
const EQUALS = 0x3d;
const SLASH = 0x2f;
const STAR = 0x2a;

/**
 * Reads parameters (Python reference, "Function definitions") from the token `start` up to the operator `closing`
 * outside brackets: `)` of a `def`, `:` of a `lambda`.
 * @returns the signature, the names of positional parameters, and the index after `closing`
 */
export function readParameters(
  line: LineReader,
  start: number,
  limit: number,
  closing: number,
): { readonly signature: Signature; readonly names: readonly string[]; readonly end: number } {
  let required = 0;
  let most: number | undefined = 0;
  let keywords = 0;
  const names: string[] = [];
  let isKeywordOnly = false;
  let at = start;
  while (at < limit && line.operators[at] !== closing) {
    const { end, hasDefault } = parameterEnd(line, at, limit, closing);
    const first = line.operators[at]!;
    const isDouble = first === STAR && line.operators[at + 1] === STAR;
    if (isDouble || first === SLASH) {
      // `**kwargs` and the `/` after positional-only parameters are ignored.
    } else if (first === STAR) {
      isKeywordOnly = true;
      if (line.isName(at + 1)) most = undefined;
    } else if (isKeywordOnly) {
      if (!hasDefault) keywords++;
    } else {
      if (!hasDefault) required++;
      if (line.isName(at)) names.push(line.text(at));
      if (most !== undefined) most++;
    }
    at = end;
    if (line.operators[at] === COMMA && at < limit) at++;
  }
  return { signature: { required, most, keywords }, names, end: Math.min(at + 1, limit) };
}

function parameterEnd(
  line: LineReader,
  start: number,
  limit: number,
  closing: number,
): { readonly end: number; readonly hasDefault: boolean } {
  let depth = 0;
  let hasDefault = false;
  let at = start;
  for (; at < limit; at++) {
    const byte = line.operators[at]!;
    if (depth === 0 && (byte === COMMA || byte === closing)) break;
    if (isOpening(byte)) depth++;
    else if (isClosing(byte)) depth--;
    else if (byte === EQUALS && depth === 0) hasDefault = true;
  }
  // An empty parameter (`def f(,)`) must not stop the reader.
  return { end: at, hasDefault };
}
