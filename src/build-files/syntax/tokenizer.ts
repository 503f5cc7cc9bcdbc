import { readNumber } from './literals.ts';
import { lineOf, type Source, SyntaxFault } from './source.ts';
import { readString } from './strings.ts';
import { keywords, type Token, type TokenKind } from './tokens.ts';
import { lazyPattern, unicodeTest } from '../../text/unicode.ts';

/** CPython's limits (`MAXLEVEL`, `MAXINDENT` of its tokenizer). */
const MAX_BRACKETS = 200;
const MAX_INDENTS = 100;

const ASCII_NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const unicodeName = lazyPattern(String.raw`[\p{ID_Start}_][\p{ID_Continue}]*`, 'uy');
const isUnprintable = unicodeTest(String.raw`[\p{Z}\p{C}]`);
const OPERATOR =
  /\*\*=|\/\/=|>>=|<<=|\.\.\.|\*\*|\/\/|<<|>>|<=|>=|==|!=|->|\+=|-=|\*=|\/=|%=|&=|\|=|\^=|@=|:=|[-+*/%@&|^~<>()[\]{},:.;=]/y;

const openers: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);

/** Pulls tokens out of a source one at a time, so that a large file never exists as a list of tokens. */
export interface Tokenizer {
  /** @throws SyntaxFault at text that is not a token. After the end it always returns `end`. */
  next(): Token;
  /** Offset of the innermost open bracket. */
  openBracket(): number | undefined;
  /** Restarts at the line that begins at `offset`, with no open bracket. */
  restart(offset: number): void;
}

/** Reads `source` between two offsets. With `insideBrackets`, line ends are ignored (the field of an f-string). */
export function makeTokenizer(
  source: Source,
  from = 0,
  limit = source.text.length,
  insideBrackets = false,
): Tokenizer {
  const state = new TokenizerState(source, from, limit, insideBrackets);
  return {
    next: () => state.next(),
    openBracket: () => state.brackets.at(-1)?.start,
    restart: (offset) => {
      state.restart(offset);
    },
  };
}

class TokenizerState {
  readonly brackets: { readonly opener: string; readonly start: number }[] = [];
  readonly #source: Source;
  readonly #text: string;
  readonly #limit: number;
  readonly #insideBrackets: boolean;
  #at: number;
  #atLineStart: boolean;
  /** Whether a `newline` is due before the end. */
  #hasContent = false;
  /** Columns counting a tab as eight and as one: both are needed to detect inconsistent indentation. */
  #indents: { column: number; alternate: number }[] = [{ column: 0, alternate: 0 }];
  #pendingDedents = 0;

  constructor(source: Source, from: number, limit: number, insideBrackets: boolean) {
    this.#source = source;
    this.#text = source.text;
    this.#at = from;
    this.#limit = limit;
    this.#insideBrackets = insideBrackets;
    this.#atLineStart = !insideBrackets;
  }

  restart(offset: number): void {
    this.#at = offset;
    this.#atLineStart = true;
    this.#hasContent = false;
    this.#indents = [{ column: 0, alternate: 0 }];
    this.#pendingDedents = 0;
    this.brackets.length = 0;
  }

  next(): Token {
    for (;;) {
      if (this.#pendingDedents > 0) {
        this.#pendingDedents -= 1;
        return this.#token('dedent', this.#at, this.#at);
      }
      if (this.#atLineStart) {
        const indentation = this.#readIndentation();
        if (indentation !== undefined) return indentation;
        continue;
      }
      this.#skipSpace();
      const at = this.#at;
      if (at >= this.#limit) return this.#readEnd();
      if (this.#text.charCodeAt(at) !== 10) {
        this.#hasContent = true;
        return this.#readToken(at);
      }
      this.#at = at + 1;
      if (this.#insideBrackets || this.brackets.length > 0) continue;
      this.#atLineStart = true;
      if (!this.#hasContent) continue;
      this.#hasContent = false;
      return this.#token('newline', at, at + 1);
    }
  }

  #token(kind: TokenKind, start: number, end: number, text = ''): Token {
    return { kind, text, start, end, value: undefined, parts: undefined };
  }

  #readEnd(): Token {
    if (this.#hasContent && !this.#insideBrackets && this.brackets.length === 0) {
      this.#hasContent = false;
      return this.#token('newline', this.#at, this.#at);
    }
    if (this.brackets.length === 0 && this.#indents.length > 1) {
      this.#indents.pop();
      return this.#token('dedent', this.#at, this.#at);
    }
    return this.#token('end', this.#at, this.#at);
  }

  /** Spaces, comments and `\` line continuations. */
  #skipSpace(): void {
    const text = this.#text;
    for (;;) {
      const code = text.charCodeAt(this.#at);
      if (this.#at >= this.#limit) return;
      if (code === 32 || code === 9 || code === 12) this.#at += 1;
      else if (code === 35) {
        const end = text.indexOf('\n', this.#at);
        this.#at = end === -1 ? this.#limit : Math.min(end, this.#limit);
      } else if (code === 92) this.#joinLines();
      else return;
    }
  }

  #joinLines(): void {
    const span = { start: this.#at, end: this.#at + 1 };
    if (this.#text[this.#at + 1] !== '\n') {
      throw new SyntaxFault(
        'unexpected character after line continuation character',
        span,
        'remove what follows the \`\\\`: it must be the last character on its line',
      );
    }
    this.#at += 2;
    if (this.#at >= this.#limit && !this.#insideBrackets)
      throw new SyntaxFault('unexpected EOF while parsing', span);
  }

  /** At the start of a logical line; returns an `indent`, or undefined (with dedents counted in `#pendingDedents`). */
  #readIndentation(): Token | undefined {
    const text = this.#text;
    const lineStart = this.#at;
    let column = 0;
    let alternate = 0;
    for (; this.#at < this.#limit; this.#at += 1) {
      const code = text.charCodeAt(this.#at);
      if (code === 32) {
        column += 1;
        alternate += 1;
      } else if (code === 9) {
        column = (Math.floor(column / 8) + 1) * 8;
        alternate += 1;
      } else if (code === 12) {
        column = 0;
        alternate = 0;
      } else break;
    }
    const code = text.charCodeAt(this.#at);
    // Blank lines and comments do not affect indentation.
    if (this.#at >= this.#limit || code === 10 || code === 35) {
      if (code === 35) this.#skipSpace();
      if (this.#at < this.#limit) {
        this.#at += 1;
        return undefined;
      }
      this.#atLineStart = false;
      return undefined;
    }
    this.#atLineStart = false;
    return this.#compareIndentation(lineStart, column, alternate);
  }

  #compareIndentation(lineStart: number, column: number, alternate: number): Token | undefined {
    const span = { start: lineStart, end: Math.max(this.#at, lineStart + 1) };
    const mixed = (): SyntaxFault =>
      new SyntaxFault('inconsistent use of tabs and spaces in indentation', span, 'indent with spaces only');
    const top = this.#indents.at(-1)!;
    if (column === top.column) {
      if (alternate !== top.alternate) throw mixed();
      return undefined;
    }
    if (column > top.column) {
      if (alternate <= top.alternate) throw mixed();
      if (this.#indents.length >= MAX_INDENTS) throw new SyntaxFault('too many levels of indentation', span);
      this.#indents.push({ column, alternate });
      return this.#token('indent', lineStart, this.#at);
    }
    while (this.#indents.at(-1)!.column > column) {
      this.#indents.pop();
      this.#pendingDedents += 1;
    }
    if (this.#indents.at(-1)!.column !== column) {
      throw new SyntaxFault('unindent does not match any outer indentation level', span);
    }
    if (this.#indents.at(-1)!.alternate !== alternate) throw mixed();
    return undefined;
  }

  #readToken(at: number): Token {
    const text = this.#text;
    const code = text.charCodeAt(at);
    if (isDigit(code) || (code === 46 && isDigit(text.charCodeAt(at + 1)))) {
      const { value, end } = readNumber(text, at);
      this.#at = end;
      return { kind: 'number', text: '', start: at, end, value, parts: undefined };
    }
    if (mayStartString(code)) {
      const string = readString(this.#source, at, this.#limit);
      if (string !== undefined) {
        this.#at = string.end;
        return string;
      }
    }
    return this.#readName(at) ?? this.#readOperator(at);
  }

  #readName(at: number): Token | undefined {
    ASCII_NAME.lastIndex = at;
    let name = ASCII_NAME.exec(this.#text)?.[0];
    let end = at + (name?.length ?? 0);
    if (name === undefined || this.#text.charCodeAt(end) > 127) {
      const pattern = unicodeName();
      pattern.lastIndex = at;
      const match = pattern.exec(this.#text)?.[0];
      if (match === undefined) {
        if (name === undefined) return undefined;
      } else {
        end = at + match.length;
        name = match.normalize('NFKC');
      }
    }
    this.#at = end;
    return this.#token(keywords.has(name) ? 'keyword' : 'name', at, end, name);
  }

  #readOperator(at: number): Token {
    OPERATOR.lastIndex = at;
    const text = OPERATOR.exec(this.#text)?.[0];
    if (text === undefined) throw unknownCharacter(this.#text, at);
    this.#at = at + text.length;
    if (openers.has(text)) {
      if (this.brackets.length >= MAX_BRACKETS) {
        throw new SyntaxFault('too many nested parentheses', { start: at, end: at + 1 });
      }
      this.brackets.push({ opener: text, start: at });
    } else if (text === ')' || text === ']' || text === '}') this.#close(text, at);
    return this.#token('operator', at, this.#at, text);
  }

  #close(closer: string, at: number): void {
    const span = { start: at, end: at + 1 };
    const open = this.brackets.pop();
    if (open === undefined)
      throw new SyntaxFault(`unmatched '${closer}'`, span, 'remove it: there is no matching opening bracket');
    if (openers.get(open.opener) === closer) return;
    const openLine = lineOf(this.#source, open.start);
    const where = openLine === lineOf(this.#source, at) ? '' : ` on line ${openLine}`;
    throw new SyntaxFault(
      `closing parenthesis '${closer}' does not match opening parenthesis '${open.opener}'${where}`,
      span,
    );
  }
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A quote, or one of the letters that may precede it. */
function mayStartString(code: number): boolean {
  if (code === 34 || code === 39) return true;
  const lower = code | 32;
  return lower === 98 || lower === 102 || lower === 114 || lower === 117;
}

function unknownCharacter(text: string, at: number): SyntaxFault {
  const char = String.fromCodePoint(text.codePointAt(at)!);
  const span = { start: at, end: at + char.length };
  const name = `U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  if (/[\u2018\u2019\u201A\u201B\u2032]/.test(char)) {
    return new SyntaxFault(`invalid character '${char}' (${name})`, span, "use the straight quote `'`.");
  }
  if (/[\u201C-\u201F\u2033\u00AB\u00BB]/.test(char)) {
    return new SyntaxFault(`invalid character '${char}' (${name})`, span, 'use the straight quote `"`.');
  }
  if (char === '\0') return new SyntaxFault('source code cannot contain null bytes', span);
  if (isUnprintable(char)) {
    return new SyntaxFault(
      `invalid non-printable character ${name}`,
      span,
      'replace it with a regular space',
    );
  }
  if (char.charCodeAt(0) > 127) return new SyntaxFault(`invalid character '${char}' (${name})`, span);
  return new SyntaxFault(
    'invalid syntax',
    span,
    char === '$' || char === '?' || char === '`' || char === '!'
      ? `\`${char}\` is not valid here; put strings in quotes`
      : undefined,
  );
}
