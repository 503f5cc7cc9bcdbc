import { Token } from '../tokenizer.ts';
import type { LineReader } from './logical-lines.ts';

const DOT = 0x2e;
/** Numbers that every Python from 3.8 on reads, with a keyword that follows at once: `1if x else y`. */
const VALID =
  /^(?:0[xX](?:_?[\da-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+|\d(?:_?\d)*(?:[eE](?:\d(?:_?\d)*)?)?[jJ]?)(?:and|else|for|if|in|is|or|not)?$/;

/** Why Python rejects a number, if it does; its exponent and fraction may be tokens of their own. @param text of the token */
export function numberFault(text: string): string | undefined {
  const shown = `\`${text.slice(0, 20)}\``;
  if (/^(?:\d+|0[xX][\da-fA-F]+)[lL]$/.test(text)) return `${shown}: numbers have no \`L\``;
  return VALID.test(text) ? undefined : `${shown} is not a number`;
}

/** `1.2.3`, up to the token of its last part. */
export function hasTwoPoints({ kinds, operators, starts, ends }: LineReader, at: number): boolean {
  return (
    at > 2 &&
    operators[at - 1] === DOT &&
    operators[at - 3] === DOT &&
    kinds[at - 2] === Token.number &&
    starts[at - 2] === ends[at - 3] &&
    starts[at - 1] === ends[at - 2] &&
    starts[at] === ends[at - 1]
  );
}
