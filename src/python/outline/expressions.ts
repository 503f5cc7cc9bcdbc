import { isClosing, isOpening } from '../bytes.ts';
import { Token } from '../tokenizer.ts';
import type { LineReader } from './logical-lines.ts';
import { readParameters } from './parameters.ts';
import type { Comparison, Expression } from './types.ts';

const unknown: Expression = { kind: 'unknown' };
const data: Expression = { kind: 'data' };
/** More items, or deeper nesting, are not parsed. */
const MOST_ITEMS = 200;
const DEEPEST = 20;
/** Attributes, calls and subscripts after one another; what has more is not parsed, so that no value is deep. */
const LONGEST_CHAIN = 50;

const OPEN = 0x28;
const OPEN_SQUARE = 0x5b;
const OPEN_CURLY = 0x7b;
const COMMA = 0x2c;
const DOT = 0x2e;
const COLON = 0x3a;
const EQUALS = 0x3d;
const LESS = 0x3c;
const GREATER = 0x3e;
const NOT = 0x21;

/**
 * Reads the tokens from `start` up to, but not including, `end` of a logical line as an expression, as far as
 * conditions at module level need it; everything else is `unknown`. Never throws; linear in the number of tokens.
 */
export function readExpression(line: LineReader, start: number, end: number): Expression {
  const reader = new ExpressionReader(line, start, end);
  const expression = reader.or();
  return reader.atEnd() ? expression : unknown;
}

/** Reads an expression, or several separated by commas without brackets: a tuple. */
export function readExpressions(line: LineReader, start: number, end: number): Expression {
  const reader = new ExpressionReader(line, start, end);
  const first = reader.or();
  if (reader.atEnd()) return first;
  const items = [first];
  while (items.length < MOST_ITEMS && reader.comma()) {
    if (reader.atEnd()) return { kind: 'list', items };
    items.push(reader.or());
    if (reader.atEnd()) return { kind: 'list', items };
  }
  return unknown;
}

class ExpressionReader {
  readonly #line: LineReader;
  readonly #end: number;
  #at: number;
  #depth = 0;

  constructor(line: LineReader, start: number, end: number) {
    this.#line = line;
    this.#at = start;
    this.#end = end;
  }

  atEnd(): boolean {
    return this.#at >= this.#end;
  }

  comma(): boolean {
    return this.#operator(COMMA);
  }

  or(): Expression {
    if (this.#depth > DEEPEST) return this.#giveUp();
    if (this.#isWord('lambda')) return this.#lambda();
    return this.#joined('or', () => this.#joined('and', () => this.#not()));
  }

  #joined(kind: 'and' | 'or', read: () => Expression): Expression {
    const first = read();
    if (!this.#isWord(kind)) return first;
    const items = [first];
    while (this.#word(kind)) items.push(read());
    return { kind, items };
  }

  #not(): Expression {
    if (!this.#word('not')) return this.#comparison();
    this.#depth++;
    const item = this.#depth > DEEPEST ? this.#giveUp() : this.#not();
    this.#depth--;
    return { kind: 'not', item };
  }

  #comparison(): Expression {
    const left = this.#primary();
    const rest: (readonly [Comparison, Expression])[] = [];
    for (let operator = this.#comparisonOperator(); operator !== undefined;) {
      rest.push([operator, this.#primary()]);
      operator = this.#comparisonOperator();
    }
    return rest.length === 0 ? left : { kind: 'compare', left, rest };
  }

  #comparisonOperator(): Comparison | undefined {
    if (this.#word('in')) return 'in';
    if (this.#isWord('not') && this.#isWordAt(this.#at + 1, 'in')) {
      this.#at += 2;
      return 'not in';
    }
    if (this.#word('is')) return this.#word('not') ? 'is not' : 'is';
    const line = this.#line;
    const at = this.#at;
    const byte = at < this.#end ? line.operators[at]! : 0;
    const hasEquals =
      at + 1 < this.#end && line.operators[at + 1] === EQUALS && line.starts[at + 1] === line.ends[at];
    if (byte === EQUALS && hasEquals) return this.#skip(2, '==');
    if (byte === NOT && hasEquals) return this.#skip(2, '!=');
    if (byte === LESS) {
      const isShift = line.operators[at + 1] === LESS && line.starts[at + 1] === line.ends[at];
      return isShift ? undefined : hasEquals ? this.#skip(2, '<=') : this.#skip(1, '<');
    }
    if (byte === GREATER) {
      const isShift = line.operators[at + 1] === GREATER && line.starts[at + 1] === line.ends[at];
      return isShift ? undefined : hasEquals ? this.#skip(2, '>=') : this.#skip(1, '>');
    }
    return undefined;
  }

  #skip(count: number, operator: Comparison): Comparison {
    this.#at += count;
    return operator;
  }

  /** An atom with what follows it: attributes, calls, subscripts. */
  #primary(): Expression {
    let value = this.#atom();
    for (let links = 0; ; links++) {
      if (links > LONGEST_CHAIN) value = unknown;
      if (this.#operator(DOT)) {
        if (!this.#line.isName(this.#at) || this.atEnd()) return this.#giveUp();
        const attribute = this.#line.text(this.#at++);
        value = attributeOf(value, attribute);
      } else if (this.#isOperator(OPEN)) {
        const items = this.#call();
        value = callOf(value, items ?? [unknown]);
      } else if (this.#isOperator(OPEN_SQUARE)) {
        value = this.#subscript(value);
      } else {
        return value;
      }
    }
  }

  #atom(): Expression {
    const line = this.#line;
    if (this.atEnd()) return unknown;
    const at = this.#at;
    const kind = line.kinds[at];
    if (kind === Token.string) return this.#strings();
    if (kind === Token.number) {
      this.#at++;
      const value = numberOf(line.text(at));
      return value === undefined ? data : { kind: 'constant', value };
    }
    if (kind === Token.name) {
      this.#at++;
      const name = line.text(at);
      const constant = constants.get(name);
      return constant ?? { kind: 'name', name };
    }
    switch (line.operators[at]) {
      case OPEN:
      case OPEN_SQUARE:
        return this.#bracketed();
      case OPEN_CURLY:
        this.#at = this.#behindBracket(at);
        return data;
      default:
        return this.#giveUp();
    }
  }

  /** Adjacent literals are one string. */
  #strings(): Expression {
    let value: string | undefined = '';
    while (!this.atEnd() && this.#line.kinds[this.#at] === Token.string) {
      const text = this.#line.string(this.#at++);
      value = value === undefined || text === undefined ? undefined : value + text;
    }
    return value === undefined ? data : { kind: 'constant', value };
  }

  /** `(…)`, `[…]`: an expression, or a tuple or list of them. */
  #bracketed(): Expression {
    const start = this.#at;
    const isList = this.#line.operators[start] === OPEN_SQUARE;
    const end = this.#behindBracket(start);
    this.#at = start + 1;
    this.#depth++;
    const items: Expression[] = [];
    let hasComma = isList;
    while (this.#at < end - 1 && items.length < MOST_ITEMS && this.#depth <= DEEPEST) {
      items.push(this.or());
      if (!this.#operator(COMMA)) break;
      hasComma = true;
    }
    this.#depth--;
    const isWhole = this.#at === end - 1;
    this.#at = end;
    if (!isWhole) return isList ? data : unknown;
    return hasComma || items.length === 0 ? { kind: 'list', items } : items[0]!;
  }

  /** Positional arguments; undefined if there are other kinds. */
  #call(): readonly Expression[] | undefined {
    const start = this.#at;
    const end = this.#behindBracket(start);
    this.#at = start + 1;
    this.#depth++;
    const items: Expression[] = [];
    while (this.#at < end - 1 && items.length < MOST_ITEMS && this.#depth <= DEEPEST) {
      items.push(this.or());
      if (!this.#operator(COMMA)) break;
    }
    this.#depth--;
    const isWhole = this.#at === end - 1;
    this.#at = end;
    return isWhole ? items : undefined;
  }

  #subscript(of: Expression): Expression {
    const start = this.#at;
    const end = this.#behindBracket(start);
    this.#at = start + 1;
    this.#depth++;
    const from = this.#isOperator(COLON) ? undefined : this.or();
    const isSlice = this.#operator(COLON);
    const to = isSlice && this.#at < end - 1 ? this.or() : undefined;
    this.#depth--;
    const isWhole = this.#at === end - 1;
    this.#at = end;
    if (!isWhole) return unknown;
    if (isSlice) return { kind: 'slice', of, from, to };
    return from === undefined ? unknown : { kind: 'index', of, at: from };
  }

  #lambda(): Expression {
    const { signature, end } = readParameters(this.#line, this.#at + 1, this.#end, COLON);
    // Its body extends to the end or to a comma outside brackets.
    let depth = 0;
    let at = end;
    for (; at < this.#end; at++) {
      const byte = this.#line.operators[at]!;
      if (isOpening(byte)) depth++;
      else if (isClosing(byte)) {
        if (depth-- === 0) break;
      } else if (byte === COMMA && depth === 0) break;
    }
    this.#at = at;
    return { kind: 'lambda', signature };
  }

  /** The index after the bracket that closes the one at `at`. */
  #behindBracket(at: number): number {
    return Math.min(this.#line.closing(at, this.#end) + 1, this.#end);
  }

  #giveUp(): Expression {
    this.#at = this.#end + 1;
    return unknown;
  }

  #isOperator(byte: number): boolean {
    return this.#at < this.#end && this.#line.operators[this.#at] === byte;
  }

  #operator(byte: number): boolean {
    const found = this.#isOperator(byte);
    if (found) this.#at++;
    return found;
  }

  #isWordAt(at: number, word: string): boolean {
    const line = this.#line;
    if (at >= this.#end || line.kinds[at] !== Token.name) return false;
    const length = line.ends[at]! - line.starts[at]!;
    return length === word.length && line.text(at) === word;
  }

  #isWord(word: string): boolean {
    return this.#isWordAt(this.#at, word);
  }

  #word(word: string): boolean {
    const found = this.#isWord(word);
    if (found) this.#at++;
    return found;
  }
}

const constants: ReadonlyMap<string, Expression> = new Map<string, Expression>([
  ['True', { kind: 'constant', value: true }],
  ['False', { kind: 'constant', value: false }],
  ['None', { kind: 'constant', value: null }],
]);

function attributeOf(value: Expression, attribute: string): Expression {
  if (value.kind === 'name') return { kind: 'name', name: `${value.name}.${attribute}` };
  // A method of a value: its call keeps the value.
  return { kind: 'call', name: `.${attribute}`, of: value, arguments: [] };
}

function callOf(value: Expression, items: readonly Expression[]): Expression {
  if (value.kind === 'name') return { kind: 'call', name: value.name, arguments: items };
  if (value.kind === 'call' && value.name.startsWith('.') && value.arguments.length === 0) {
    return { ...value, arguments: items };
  }
  return unknown;
}

/** Integers as Python writes them; undefined for anything else, and for very large ones. */
function numberOf(text: string): number | undefined {
  const plain = text.replaceAll('_', '');
  if (!/^(?:\d+|0[xX][\da-fA-F]+|0[oO][0-7]+|0[bB][01]+)$/.test(plain)) return undefined;
  const number = Number(plain);
  // Others are not exact, or not JSON.
  return Number.isSafeInteger(number) ? number : undefined;
}
