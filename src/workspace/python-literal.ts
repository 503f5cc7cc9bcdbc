import { simpleEscapes } from '../text/simple-escapes.ts';

/** A value of a Python literal; `None` is `null`, tuples and sets are lists. */
export type Literal = string | number | boolean | null | readonly Literal[] | ReadonlyMap<string, Literal>;

/** Thrown for text that is not a literal. `offset` counts UTF-16 units from the start of the text. */
export class LiteralError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.name = 'LiteralError';
    this.offset = offset;
  }
}

/** Levels and characters of an option that is a Python literal. */
const MAXIMUM_DEPTH = 100;
const MAXIMUM_LENGTH = 1024 * 1024;

const hexLengths: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

const words: ReadonlyMap<string, Literal> = new Map<string, Literal>([
  ['True', true],
  ['False', false],
  ['true', true],
  ['false', false],
  ['None', null],
]);

const NUMBER =
  /[+-]?(?:0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*)?\.?\d[\d_]*\.?(?:[eE][+-]?\d+)?)/y;
const WORD = /[A-Za-z_][A-Za-z_0-9]*/y;
const STRING_START = /(?:[rR]|[uU])?("""|'''|"|')/y;
const SPACE = /(?:[ \t\r\n\f]|#[^\n]*)+/y;

/** Reads Python literals one after another from a text. */
export class LiteralReader {
  readonly #text: string;
  #offset: number;
  #depth = 0;

  /** @throws LiteralError when the text has more than 1,048,576 characters */
  constructor(text: string, offset = 0) {
    if (text.length > MAXIMUM_LENGTH) throw new LiteralError('the value is too long', 0);
    this.#text = text;
    this.#offset = offset;
  }

  get atEnd(): boolean {
    return this.#offset >= this.#text.length;
  }

  skipSpace(): void {
    this.#match(SPACE);
  }

  /** Consumes `expected` if it comes next. */
  take(expected: string): boolean {
    if (!this.#text.startsWith(expected, this.#offset)) return false;
    this.#offset += expected.length;
    return true;
  }

  fail(message: string): never {
    throw new LiteralError(message, this.#offset);
  }

  /** Reads one literal. @throws LiteralError */
  value(): Literal {
    this.skipSpace();
    const character = this.#text[this.#offset];
    if (character === undefined) this.fail('a value is missing');
    if (character === '[') return this.#list(']');
    if (character === '(') return this.#tuple();
    if (character === '{') return this.#braces();
    STRING_START.lastIndex = this.#offset;
    if (STRING_START.test(this.#text)) return this.#strings();
    const digits = this.#match(NUMBER);
    if (digits !== undefined) return this.#number(digits);
    const name = this.#match(WORD);
    if (name === undefined) this.fail(`\`${character}\` is not the start of a value`);
    const value = words.get(name);
    if (value === undefined) this.fail(`\`${name}\` is not a value; write strings in quotes`);
    return value;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#offset;
    const match = pattern.exec(this.#text)?.[0];
    if (match !== undefined) this.#offset += match.length;
    return match;
  }

  #number(digits: string): number {
    const sign = digits.startsWith('-') ? -1 : 1;
    const text = digits.replace(/^[+-]/, '').replaceAll('_', '');
    const value = Number(text);
    if (Number.isNaN(value)) this.fail(`\`${digits}\` is not a number`);
    return sign * value;
  }

  #nested<T>(work: () => T): T {
    if (++this.#depth > MAXIMUM_DEPTH) this.fail(`values are nested more than ${MAXIMUM_DEPTH} deep`);
    const result = work();
    this.#depth -= 1;
    return result;
  }

  /** Reads items up to `close`, starting at the opening bracket. */
  #items<T>(close: string, item: () => T): { readonly items: readonly T[]; readonly trailingComma: boolean } {
    this.#offset += 1;
    return this.#nested(() => {
      const items: T[] = [];
      let trailingComma = false;
      for (;;) {
        this.skipSpace();
        if (this.take(close)) return { items, trailingComma };
        if (items.length > 0 && !trailingComma) this.fail(`\`,\` or \`${close}\` is missing`);
        items.push(item());
        this.skipSpace();
        trailingComma = this.take(',');
      }
    });
  }

  #list(close: string): readonly Literal[] {
    return this.#items(close, () => this.value()).items;
  }

  /** Parentheses around a single value without a comma do not make a tuple. */
  #tuple(): Literal {
    const { items, trailingComma } = this.#items(')', () => this.value());
    return items.length === 1 && !trailingComma ? items[0]! : items;
  }

  /** A dict or a set; a set becomes a list. */
  #braces(): Literal {
    const map = new Map<string, Literal>();
    let isSet: boolean | undefined;
    const { items } = this.#items('}', () => {
      const key = this.value();
      this.skipSpace();
      const colon = this.take(':');
      if (isSet !== undefined && isSet === colon) this.fail('dict entries need a value');
      isSet = !colon;
      if (!colon) return key;
      if (typeof key !== 'string') this.fail('the keys of a dict must be strings');
      const value = this.value();
      map.set(key, value);
      return value;
    });
    return isSet === true ? items : map;
  }

  /** Adjacent strings are joined. */
  #strings(): string {
    let text = '';
    for (;;) {
      const start = this.#match(STRING_START);
      if (start === undefined) return text;
      text += this.#string(start);
      this.skipSpace();
    }
  }

  #string(start: string): string {
    const isRaw = /^[rR]/.test(start);
    const quote = start.replace(/^[a-zA-Z]/, '');
    const begin = this.#offset - start.length;
    const parts: string[] = [];
    for (;;) {
      if (this.take(quote)) return parts.join('');
      const character = this.#text[this.#offset];
      if (character === undefined || (character === '\n' && quote.length === 1)) {
        throw new LiteralError('the string is never closed', begin);
      }
      this.#offset += 1;
      if (character !== '\\') parts.push(character);
      else parts.push(isRaw ? this.#rawEscape() : this.#escape());
    }
  }

  #rawEscape(): string {
    const next = this.#text[this.#offset] ?? '';
    this.#offset += next.length;
    return `\\${next}`;
  }

  #escape(): string {
    const next = this.#text[this.#offset] ?? '';
    const simple = simpleEscapes.get(next);
    if (simple !== undefined) {
      this.#offset += 1;
      return simple;
    }
    const octal = /^[0-7]{1,3}/.exec(this.#text.slice(this.#offset, this.#offset + 3))?.[0];
    if (octal !== undefined) {
      this.#offset += octal.length;
      return String.fromCodePoint(Number.parseInt(octal, 8));
    }
    const length = hexLengths.get(next);
    if (length !== undefined) {
      const digits = this.#text.slice(this.#offset + 1, this.#offset + 1 + length);
      const code = Number.parseInt(digits, 16);
      if (digits.length !== length || !/^[\da-fA-F]+$/.test(digits) || code > 0x10ffff) {
        this.fail(`\`\\${next}\` needs ${length} hexadecimal digits`);
      }
      this.#offset += 1 + length;
      return String.fromCodePoint(code);
    }
    if (next === 'N') this.fail('named characters (`\\N{…}`) are not supported');
    return '\\';
  }
}

/**
 * Reads a text that is a single Python literal.
 *
 * @throws LiteralError
 */
export function parseLiteral(text: string): Literal {
  const reader = new LiteralReader(text);
  const value = reader.value();
  reader.skipSpace();
  if (!reader.atEnd) reader.fail('there is more text after the value');
  return value;
}
