/** Where a key is in a TOML text; counts from 1. */
interface KeyPosition {
  readonly line: number;
  readonly column: number;
  readonly endColumn: number;
}

/** Finds keys by their path, e.g. `['python', 'resolves']`. */
type KeyPositions = (path: readonly string[]) => KeyPosition | undefined;

const BARE_KEY = /[A-Za-z0-9_-]+/y;
const BASIC_STRING = /"(?:[^"\\\n]|\\.)*"/y;
const LITERAL_STRING = /'[^'\n]*'/y;

/** Section, option and `add` or `remove`, and one spare level; deeper keys are located through these. */
const RECORDED_DEPTH = 4;

function keyOf(path: readonly string[]): string {
  return JSON.stringify(path);
}

/** Walks over a well-formed TOML text, reading keys and skipping values. */
class Scanner {
  readonly #text: string;
  readonly positions = new Map<string, KeyPosition>();
  #offset = 0;
  #line = 1;
  #lineStart = 0;
  #table: readonly string[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  scan(): void {
    while (this.#offset < this.#text.length) {
      const character = this.#text[this.#offset]!;
      if (character === '[') this.#header();
      else if (character === '#') this.#skipComment();
      else if (/[\s]/.test(character)) this.#next();
      else this.#assignment();
    }
  }

  /** Skips one character and counts lines. */
  #next(): void {
    if (this.#text[this.#offset] === '\n') {
      this.#line += 1;
      this.#lineStart = this.#offset + 1;
    }
    this.#offset += 1;
  }

  #skipTo(offset: number): void {
    while (this.#offset < offset) this.#next();
  }

  #skipComment(): void {
    const end = this.#text.indexOf('\n', this.#offset);
    this.#offset = end === -1 ? this.#text.length : end;
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#offset;
    return pattern.exec(this.#text)?.[0];
  }

  #skipBlanks(): void {
    while (this.#text[this.#offset] === ' ' || this.#text[this.#offset] === '\t') this.#offset += 1;
  }

  /** A dotted key, and its position below the table `above`. */
  #key(above: readonly string[]): readonly string[] {
    const start = this.#offset;
    const path = [...above];
    for (;;) {
      this.#skipBlanks();
      const part = this.#match(BARE_KEY) ?? this.#match(BASIC_STRING) ?? this.#match(LITERAL_STRING);
      if (part === undefined) break;
      this.#offset += part.length;
      path.push(/^["']/.test(part) ? part.slice(1, -1) : part);
      if (path.length <= RECORDED_DEPTH) this.#record(path, start);
      this.#skipBlanks();
      if (this.#text[this.#offset] !== '.') break;
      this.#offset += 1;
    }
    return path;
  }

  #record(path: readonly string[], start: number): void {
    const key = keyOf(path);
    if (this.positions.has(key)) return;
    const column = start - this.#lineStart + 1;
    this.positions.set(key, { line: this.#line, column, endColumn: this.#offset - this.#lineStart + 1 });
  }

  #header(): void {
    while (this.#text[this.#offset] === '[') this.#offset += 1;
    this.#skipBlanks();
    this.#table = this.#key([]);
    this.#skipComment();
  }

  #assignment(): void {
    this.#key(this.#table);
    const equals = this.#text.indexOf('=', this.#offset);
    if (equals === -1) this.#offset = this.#text.length;
    else this.#skipTo(equals + 1);
    this.#value();
  }

  /** Skips a value: to the end of its line outside brackets and strings. */
  #value(): void {
    let depth = 0;
    while (this.#offset < this.#text.length) {
      const character = this.#text[this.#offset]!;
      if (character === '"' || character === "'") this.#string(character);
      else if (character === '#') this.#skipComment();
      else if (character === '\n' && depth <= 0) return;
      else {
        if (character === '[' || character === '{') depth += 1;
        if (character === ']' || character === '}') depth -= 1;
        this.#next();
      }
    }
  }

  #string(quote: string): void {
    const triple = quote.repeat(3);
    if (this.#text.startsWith(triple, this.#offset)) {
      this.#offset += 3;
      this.#until(triple, quote === '"');
      // Up to two more quotes belong to the string.
      while (this.#text[this.#offset] === quote) this.#offset += 1;
      return;
    }
    this.#offset += 1;
    this.#until(quote, quote === '"');
  }

  #until(end: string, escapes: boolean): void {
    while (this.#offset < this.#text.length && !this.#text.startsWith(end, this.#offset)) {
      if (escapes && this.#text[this.#offset] === '\\') this.#next();
      this.#next();
    }
    this.#offset += end.length;
  }
}

/**
 * Finds the positions of keys in a TOML text. Keys inside inline tables get the position of the nearest key above them.
 */
export function keyPositions(text: string): KeyPositions {
  const scanner = new Scanner(text);
  scanner.scan();
  return (path) => {
    for (let length = Math.min(path.length, RECORDED_DEPTH); length > 0; length--) {
      const position = scanner.positions.get(keyOf(path.slice(0, length)));
      if (position !== undefined) return position;
    }
    return undefined;
  };
}
