import { decode, isWord } from './bytes.ts';
import { ImportBlocks } from './imports-blocks.ts';
import { catchesImportError, clauseCode, LONGEST_CLAUSE, suppressesImportError } from './imports-clauses.ts';
import { ImportCollector } from './imports-collector.ts';
import { hasBlank, stringRules, type StringRules } from './imports-strings.ts';
import { findPragma, isAttribute, isClause, Keyword, keywordAt, PRAGMA, words } from './imports-words.ts';
import { Token, Tokenizer, type TokenKind } from './tokenizer.ts';
import type { ImportScanOptions, ScannedImports } from './types.ts';

const OPEN = 0x28;
const CLOSE = 0x29;
const STAR = 0x2a;
const COMMA = 0x2c;
const DOT = 0x2e;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
/** Longer literals and module names are ignored (bytes): many names of one long module would fill the memory. */
const LONGEST_NAME = 1000;

/** Inside a statement, only names as long as `__import__` matter. */
const SKIM = words.dunderImport.length;

/** How far a call of `__import__` has been read: its argument can only be a literal right after its parenthesis. */
const Call = { none: 0, name: 1, open: 2 } as const;
type Call = (typeof Call)[keyof typeof Call];

/**
 * The modules that a Python file imports and, with the options on, strings that look like modules and assets
 * (docs/reference/pants.md, "Imports"; where the parsers of Pants differ, ARCHITECTURE.md says which rule we follow).
 *
 * `import a.b` gives `a.b`, `from m import x` gives `m.x`, `from m import *` gives `m`; relative imports keep their
 * dots, see `resolveRelative`. `from __future__ import x` gives nothing. A single pass over the bytes, in linear time;
 * never throws.
 */
export function scanImports(source: Uint8Array, options: ImportScanOptions): ScannedImports {
  return new ImportScanner(source, stringRules(options)).scan();
}

class ImportScanner {
  readonly #tokens: Tokenizer;
  readonly #bytes: Buffer;
  readonly #rules: StringRules | undefined;
  readonly #collector = new ImportCollector();
  readonly #blocks = new ImportBlocks(this.#collector);
  /** Offset of the next pragma at or after the last comment; the file's length if there is none. */
  #nextPragma: number;
  #kind: TokenKind = Token.newline;

  #call: Call = Call.none;
  #callLine = 0;

  /** Adjacent literals are one string, which is open until a token that is not a literal. */
  #stringOpen = false;
  /** `undefined`: its value is unknown. */
  #string: string | undefined;
  #stringLine = 0;
  #stringEndLine = 0;
  #stringHidden = false;

  constructor(source: Uint8Array, rules: StringRules | undefined) {
    this.#tokens = new Tokenizer(source);
    this.#bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
    this.#rules = rules;
    this.#nextPragma = findPragma(this.#bytes, 0);
  }

  /**
   * States: at the start of a statement (`starts`: after a line end, `;` or the `:` of a compound statement) names are
   * compared with the keywords; elsewhere only strings, comments and `__import__` matter, which `#advance` handles.
   */
  scan(): ScannedImports {
    const tokens = this.#tokens;
    let starts = true;
    this.#advance();
    while (this.#kind !== Token.end) {
      const isName = this.#kind === Token.name;
      starts ||= tokens.firstOnLine;
      const keyword = isName && starts ? this.#keyword() : Keyword.none;
      if (tokens.firstOnLine) this.#blocks.line(tokens.indent, isClause(keyword));
      if (isName && starts) {
        starts = this.#statement(keyword);
      } else {
        starts =
          this.#kind === Token.operator &&
          tokens.depth === 0 &&
          (tokens.operator === SEMICOLON || tokens.operator === COLON);
        this.#advance(starts ? 0 : SKIM);
      }
    }
    this.#blocks.finish();
    return this.#collector.finish();
  }

  /** Reads the next token that is not a comment. @param skim see `Tokenizer.next` */
  #advance(skim = 0): void {
    const tokens = this.#tokens;
    // What follows a literal or `__import__` matters, whatever it is.
    const passing = this.#stringOpen || this.#call !== Call.none ? 0 : skim;
    let kind = tokens.next(passing);
    while (kind === Token.comment) {
      this.#comment();
      kind = tokens.next(passing);
    }
    this.#kind = kind;
    if (kind <= Token.operator && !this.#stringOpen && this.#call === Call.none) {
      // Nearly every token: only `__import__` matters.
      if (kind === Token.name && tokens.end - tokens.start === SKIM) this.#callName();
      return;
    }
    if (kind === Token.string) {
      if (this.#rules !== undefined || this.#call === Call.open) this.#addString();
      return;
    }
    // The value of an f-string with fields is unknown, as is that of the literals joined to it.
    if (kind === Token.stringStart) this.#stringOpen = false;
    else if (this.#stringOpen) this.#endString();
    if (kind === Token.stringEnd) {
      this.#stringOpen = true;
      this.#string = undefined;
    }
    if (kind === Token.name) this.#callName();
    else if (this.#call !== Call.none) {
      const opens = this.#call === Call.name && kind === Token.operator && tokens.operator === OPEN;
      this.#call = opens ? Call.open : Call.none;
      this.#callLine = tokens.joinedLine;
    }
  }

  /** At a name: whether a call of `__import__` may follow. */
  #callName(): void {
    const { bytes, start } = this.#tokens;
    this.#call = this.#isWord(words.dunderImport) && !isAttribute(bytes, start) ? Call.name : Call.none;
  }

  #isWord(word: Uint8Array): boolean {
    const { bytes, start, end } = this.#tokens;
    return isWord(bytes, start, end, word);
  }

  #isOperator(operator: number): boolean {
    return this.#kind === Token.operator && this.#tokens.operator === operator;
  }

  /** The keyword that the current name is. */
  #keyword(): Keyword {
    const { bytes, start, end } = this.#tokens;
    return keywordAt(bytes, start, end);
  }

  #comment(): void {
    const { start, end, joinedLine } = this.#tokens;
    if (this.#nextPragma < start) this.#nextPragma = findPragma(this.#bytes, start);
    if (this.#nextPragma + PRAGMA.length > end) return;
    if (this.#stringOpen && this.#stringEndLine === joinedLine) this.#stringHidden = true;
    this.#collector.pragma(joinedLine);
  }

  /** At a name that begins a statement. Reads at least one token; returns whether a statement begins at the next one. */
  #statement(keyword: Keyword): boolean {
    if (keyword === Keyword.import) this.#import();
    else if (keyword === Keyword.from) this.#fromImport();
    else if (keyword === Keyword.lazy) {
      // PEP 810: `lazy import x`. As an ordinary name it is not followed by a keyword.
      this.#advance();
      return true;
    } else if (keyword !== Keyword.none && this.#tokens.firstOnLine) {
      this.#compoundStatement(keyword);
    } else this.#advance(SKIM);
    return false;
  }

  #compoundStatement(first: Keyword): void {
    const indent = this.#tokens.indent;
    let keyword = first;
    if (keyword === Keyword.async) {
      this.#advance();
      keyword = this.#kind === Token.name ? this.#keyword() : Keyword.none;
    }
    switch (keyword) {
      case Keyword.def:
        this.#blocks.open('function', indent);
        break;
      case Keyword.if:
      case Keyword.elif:
        this.#blocks.open(this.#condition(), indent);
        return;
      case Keyword.try:
        this.#advance();
        if (this.#isOperator(COLON)) this.#blocks.open('try', indent);
        return;
      case Keyword.except:
        this.#except(indent);
        return;
      case Keyword.with:
        this.#with(indent);
        return;
      case Keyword.else:
      case Keyword.for:
      case Keyword.while:
      case Keyword.case:
        this.#blocks.open('condition', indent);
        break;
      default:
    }
    this.#advance(SKIM);
  }

  #with(indent: number): void {
    const clause = this.#clause();
    if (suppressesImportError(clause)) this.#blocks.open('suppress', indent);
    else if (suppressesImportError(clause, 'missing modules')) this.#blocks.open('suppress-all', indent);
  }

  /** Reads the first names after `if`. */
  #condition(): 'condition' | 'main' | 'type-checking' {
    this.#advance();
    if (this.#kind === Token.name && this.#isWord(words.dunderName)) return 'main';
    if (this.#kind === Token.name && !this.#isNeverTrue()) {
      this.#advance();
      if (!this.#isOperator(DOT)) return 'condition';
      this.#advance();
    }
    return this.#kind === Token.name && this.#isNeverTrue() ? 'type-checking' : 'condition';
  }

  #isNeverTrue(): boolean {
    return this.#isWord(words.typeChecking) || this.#isWord(words.false);
  }

  #except(indent: number): void {
    const clause = this.#clause();
    // A clause that is not understood is assumed to catch nothing.
    const isWhole = this.#isOperator(COLON);
    if (catchesImportError(clause)) this.#blocks.caught(indent, true);
    else if (isWhole && catchesImportError(clause, 'missing modules')) this.#blocks.caught(indent, false);
    this.#blocks.open('condition', indent);
  }

  /** From the keyword to before the `:`, as a code for `imports-clauses.ts`. */
  #clause(): string {
    const tokens = this.#tokens;
    let code = '';
    for (;;) {
      this.#advance();
      if (this.#kind === Token.newline || this.#kind === Token.end || tokens.firstOnLine) return '';
      if (tokens.depth === 0 && this.#isOperator(COLON)) return code.length > LONGEST_CLAUSE ? '' : code;
      if (code.length <= LONGEST_CLAUSE) code += clauseCode(tokens, this.#kind, code === '');
    }
  }

  /** `import a.b as c, d`. */
  #import(): void {
    const first = this.#collector.position;
    let more = true;
    let endLine = 0;
    while (more) {
      this.#advance();
      endLine = this.#names('') ?? endLine;
      more = this.#isOperator(COMMA);
    }
    this.#collector.endStatement(first, endLine);
  }

  /** `from m import a as b, c`, `from . import (a, b)`, `from m import *`. */
  #fromImport(): void {
    const tokens = this.#tokens;
    const first = this.#collector.position;
    this.#advance();
    const module = this.#moduleName();
    // A `__future__` import is an instruction to the compiler.
    if (module === '' || module === '__future__' || this.#kind !== Token.name || !this.#isWord(words.import))
      return;
    this.#advance();
    const inBrackets = this.#isOperator(OPEN);
    if (inBrackets) this.#advance();
    let endLine = 0;
    if (this.#isOperator(STAR)) {
      endLine = tokens.joinedLine;
      this.#collector.add('import', module, tokens.line, endLine);
      this.#advance();
    } else {
      const prefix = module.endsWith('.') ? module : `${module}.`;
      for (;;) {
        endLine = this.#names(prefix) ?? endLine;
        if (!this.#isOperator(COMMA)) break;
        this.#advance();
      }
    }
    if (inBrackets && this.#isOperator(CLOSE)) {
      endLine = tokens.joinedLine;
      this.#advance();
    }
    this.#collector.endStatement(first, endLine);
  }

  /** Dots and names between `from` and `import`; empty if there are none, or far too many. */
  #moduleName(): string {
    let module = '';
    for (;;) {
      // Each piece of a text that grows is kept: ten million dots would take 300 MB.
      if (this.#isOperator(DOT)) module += module.length > LONGEST_NAME ? '' : '.';
      else if (this.#kind !== Token.name || this.#isWord(words.import)) break;
      else module += this.#text();
      this.#advance();
    }
    return module.length > LONGEST_NAME ? '' : module;
  }

  /** Reads one imported name with its alias; returns the joined line on which it ends. */
  #names(prefix: string): number | undefined {
    const tokens = this.#tokens;
    let name = '';
    const line = tokens.line;
    let endLine = tokens.joinedLine;
    while (this.#isNameInStatement()) {
      if (name.length <= LONGEST_NAME) name += this.#text();
      endLine = tokens.joinedLine;
      this.#advance();
      if (!this.#isOperator(DOT)) break;
      if (name.length <= LONGEST_NAME) name += '.';
      this.#advance();
    }
    if (name === '') return undefined;
    if (name.length <= LONGEST_NAME) this.#collector.add('import', prefix + name, line, endLine);
    if (this.#isNameInStatement() && this.#isWord(words.as)) {
      this.#advance();
      if (this.#isNameInStatement()) {
        const first = this.#collector.position - 1;
        endLine = tokens.joinedLine;
        this.#collector.endStatement(first, endLine);
        this.#advance();
      }
    }
    return endLine;
  }

  /** Reads a name, unless it begins the next line (the statement is broken). */
  #isNameInStatement(): boolean {
    return this.#kind === Token.name && !this.#tokens.firstOnLine;
  }

  /** The last name as Python reads it: in NFKC form (PEP 3131). */
  #text(): string {
    const { start, end } = this.#tokens;
    return decode(this.#bytes, start, end).normalize('NFKC');
  }

  #addString(): void {
    const { textStart, textEnd, escaped, line, joinedLine } = this.#tokens;
    if (!this.#stringOpen) {
      this.#stringOpen = true;
      this.#string = '';
      this.#stringLine = line;
      this.#stringHidden = false;
    }
    this.#stringEndLine = joinedLine;
    if (this.#string === undefined) return;
    if (escaped || textEnd - textStart > LONGEST_NAME) this.#string = undefined;
    else this.#string += decode(this.#bytes, textStart, textEnd);
  }

  /** The string has ended: the current token is not a string. */
  #endString(): void {
    this.#stringOpen = false;
    const text = this.#string;
    if (text === undefined) return;
    const closes = this.#isOperator(CLOSE);
    if (this.#call === Call.open && (closes || this.#isOperator(COMMA))) {
      if (this.#stringHidden || this.#collector.hasPragma(this.#callLine)) return;
      const position = this.#collector.position;
      this.#collector.add('import', text, this.#stringLine, this.#stringEndLine);
      if (closes) this.#collector.endStatement(position, this.#tokens.joinedLine);
    } else if (!this.#stringHidden) {
      this.#addCandidate(text);
    }
  }

  #addCandidate(text: string): void {
    const rules = this.#rules;
    // The argument of an `__import__` call may not have been checked yet.
    if (rules === undefined || hasBlank(text)) return;
    if (rules.isImport(text)) this.#collector.add('string', text, this.#stringLine, this.#stringEndLine);
    else if (rules.isAsset(text)) this.#collector.add('asset', text, this.#stringLine, this.#stringEndLine);
  }
}
