import { isClosing } from '../bytes.ts';
import { Token } from '../tokenizer.ts';
import { isKeyword } from './keywords.ts';
import type { LineReader } from './logical-lines.ts';
import type { OpenConditions } from './operand-rules.ts';

const COMMA = 0x2c;
const OPEN = 0x28;

/** Open brackets. */
export interface Bracket extends OpenConditions {
  /** The arguments of a call. */
  isCall: boolean;
  /** It holds items of something: `a[…]`. */
  isSubscript: boolean;
  /** What the arguments so far rule out. */
  after: 'nothing' | 'keyword' | 'mapping';
  /** It holds the parameters, or type parameters, of a definition. */
  isParameters: boolean;
  /** Commas of its own so far, and whether its first argument is a generator. */
  hasComma: boolean;
  isGenerator: boolean;
  isTarget: boolean;
  /** Parameters of lambdas, whose commas and `=` are their own. */
  lambdas: number;
  names: string[] | undefined;
}

/** The brackets around a token. Their objects are used again: every call of a file has one. */
export class Brackets {
  readonly #all: Bracket[] = [];
  depth = 0;

  /** The innermost. */
  get top(): Bracket | undefined {
    return this.depth === 0 ? undefined : this.#all[this.depth - 1];
  }

  open(): Bracket {
    const bracket = (this.#all[this.depth++] ??= newBracket());
    bracket.lambdas = 0;
    bracket.hasComma = bracket.isGenerator = bracket.isTarget = bracket.hasFor = false;
    bracket.conditions = 0;
    bracket.names = undefined;
    return bracket;
  }

  close(): void {
    if (this.depth > 0) this.depth--;
  }
}

function newBracket(): Bracket {
  return {
    ...{ isCall: false, isSubscript: false, after: 'nothing', isParameters: false, hasComma: false },
    ...{ isGenerator: false, isTarget: false, lambdas: 0, names: undefined, conditions: 0, hasFor: false },
  };
}

/** The end of a string. */
export function isString(kind: number | undefined): boolean {
  return kind === Token.string || kind === Token.stringEnd;
}

/** Whether what follows is the first of its arguments, or the next one. */
export function isFirstOf(before: number): boolean {
  return before === OPEN || before === COMMA;
}

/** Whether a token is the end of a name, a number, a string or a bracket: an operator must follow. */
export function endsOperand(line: LineReader, at: number): boolean {
  if (at < 0) return false;
  switch (line.kinds[at]) {
    case Token.name:
      return !isKeyword(line, at);
    case Token.number:
      // Others, such as `1if` and `1e` of `1e-5`, are two things.
      return isDecimal(line, at);
    case Token.string:
    case Token.stringEnd:
      return true;
    case Token.operator:
      return isClosing(line.operators[at]!);
    default:
      return false;
  }
}

/** Whether a number is nothing but digits. */
export function isDecimal(line: LineReader, at: number): boolean {
  for (let index = line.starts[at]!; index < line.ends[at]!; index++) {
    const byte = line.bytes[index]!;
    if (byte < 0x30 || byte > 0x39) return false;
  }
  return true;
}

/** Characters of a token in a message. */
const SHOWN = 30;

/** A token in a message. */
export function shown(line: LineReader, at: number): string {
  const text = line.bytes.toString(
    'utf8',
    line.starts[at],
    Math.min(line.ends[at]!, line.starts[at]! + SHOWN),
  );
  return text.replaceAll(/[`\r\n]/g, ' ');
}
