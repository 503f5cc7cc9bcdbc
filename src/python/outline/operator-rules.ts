import { isClosing } from '../bytes.ts';
import type { LineReader } from './logical-lines.ts';

const NOT = 0x21;
const EQUALS = 0x3d;
const DOT = 0x2e;

/** Bytes that are no operator of Python, outside strings: those of a shell, of JavaScript, of Python 2. */
const notPython: ReadonlySet<number> = new Set(Array.from('$?`\\', (character) => character.charCodeAt(0)));
/** Operators that follow an operand. */
const infix: ReadonlySet<number> = new Set(Array.from('%&|^<>', (character) => character.charCodeAt(0)));

const limited = new Uint8Array(256);
for (const byte of [...notPython, ...infix, NOT]) limited[byte] = 1;

/** Whether {@link operatorFault} says something of an operator. */
export function isLimited(byte: number): boolean {
  return limited[byte] === 1;
}

/** What is wrong with an operator, outside of strings, wherever it is: `?`, `!` without `=`, `- >`. */
export function operatorFault(
  { operators, starts, ends, length }: LineReader,
  at: number,
): string | undefined {
  const byte = operators[at]!;
  const shown = `\`${String.fromCharCode(byte)}\``;
  if (notPython.has(byte)) return `${shown} is not an operator`;
  if (byte === NOT) {
    const isUnequal = at + 1 < length && operators[at + 1] === EQUALS && starts[at + 1] === ends[at];
    return isUnequal ? undefined : `${shown} is not an operator`;
  }
  const before = at > 0 && infix.has(byte) ? operators[at - 1]! : 0;
  // The end of `...` is an operand.
  if (before === 0 || before === DOT || isClosing(before) || starts[at] === ends[at - 1]) return undefined;
  return `something is missing before ${shown}`;
}
