import { isKeyword } from './keywords.ts';
import { beginsLine, type LineReader } from './logical-lines.ts';
import { isCapture, patternFault } from './pattern-rules.ts';
import type { ReportFault } from './types.ts';

const SPACE = 0x20;
const TAB = 0x09;
const FORM_FEED = 0x0c;
const COLON = 0x3a;
/** Blocks inside each other (CPython's tokenizer, `MAXINDENT`). */
const DEEPEST = 100;

/** What a block is to the statements in it. */
export type BlockKind = 'module' | 'class' | 'function' | 'coroutine' | 'loop' | 'except*' | 'plain';

export const isFunction = (kind: BlockKind): boolean => kind === 'function' || kind === 'coroutine';

/** The statement that began last in a block, as far as the next one may depend on it. */
type Before =
  | 'if'
  | 'loop'
  | 'try'
  | 'handler'
  | 'last handler'
  | 'else of try'
  | 'decorator'
  | 'match'
  | 'capture'
  | 'other';

interface Block {
  readonly column: number;
  /** With tabs of one column: two lines are indented alike where both columns are. */
  readonly narrow: number;
  readonly kind: BlockKind;
  /** Of its header. */
  readonly line: number;
  /** The byte at which its header begins. */
  readonly start: number;
  before: Before;
  /** The line of that statement. */
  beforeLine: number;
}

/** Words of lines that continue a statement, and what may be before them. */
const continues: ReadonlyMap<string, readonly Before[]> = new Map([
  ['elif', ['if']],
  ['else', ['if', 'loop', 'handler', 'last handler']],
  ['except', ['try', 'handler']],
  ['finally', ['try', 'handler', 'last handler', 'else of try']],
]);

/** Which blocks are around each line: by its indentation, as CPython's tokenizer compares it. */
export class BlockContext {
  /** The header lines of functions with a `yield` of their own. */
  readonly generators = new Set<number>();
  /** … and those that return a value. */
  readonly #returning = new Set<number>();
  readonly #line: LineReader;
  readonly #report: ReportFault;
  readonly #hasTabs: boolean;
  readonly #blocks: Block[] = [
    { column: 0, narrow: 0, kind: 'module', line: 1, start: 0, before: 'other', beforeLine: 1 },
  ];
  /** The header that a block must follow. */
  #header: Pick<Block, 'kind' | 'line' | 'start'> | undefined;
  /** The indentation is wrong: nothing is known any longer. */
  #isLost = false;

  constructor(line: LineReader, report: ReportFault) {
    this.#line = line;
    this.#report = report;
    this.#hasTabs = line.bytes.includes(TAB);
  }

  get isLost(): boolean {
    return this.#isLost;
  }

  /** Functions around the current line. */
  get functions(): number {
    return this.#blocks.filter(({ kind }) => isFunction(kind)).length;
  }

  get isTop(): boolean {
    return this.#blocks.length === 1;
  }

  /** Finds the block of the current line. @param word its first word, or `@` */
  enter(word: string): void {
    if (this.#isLost) return;
    const number = this.#line.lines[0]!;
    const column = this.#line.indent;
    const narrow = this.#hasTabs ? this.#narrow() : column;
    if (narrow === undefined) this.#isLost = true;
    else if (!this.#place(column, narrow, number)) this.#isLost = true;
    else this.#clause(word, number);
  }

  /** The current line ends with the colon of a header. */
  opens(kind: BlockKind): void {
    this.#header = { kind, line: this.#line.lines[0]!, start: this.#line.starts[0]! };
  }

  /** The file ends. */
  end(): void {
    if (this.#isLost) return;
    if (this.#header !== undefined) this.#noBlock(this.#header.line);
    while (this.#blocks.length > 0) this.#leave();
  }

  /** What a statement of the current line is in: the loop or function whose `break` or `return` it is. */
  around(isOf: (kind: BlockKind) => boolean, inner: BlockKind): BlockKind {
    if (isOf(inner)) return inner;
    for (let at = this.#blocks.length - 1; at > 0; at--) {
      const { kind } = this.#blocks[at]!;
      if (isOf(kind)) return kind;
    }
    return 'module';
  }

  /** The byte at which the function or class around the current line begins; undefined in none. */
  get scopeStart(): number | undefined {
    return this.#blocks.findLast(({ kind }) => kind === 'class' || isFunction(kind))?.start;
  }

  /** A `yield` of the current line, or a `return` with a value, belongs to the innermost function. @returns whether it has both */
  leaves(word: 'yield' | 'return', inner: BlockKind): boolean {
    const line = isFunction(inner)
      ? this.#line.lines[0]!
      : this.#blocks.findLast(({ kind }) => isFunction(kind))?.line;
    if (line === undefined) return false;
    (word === 'yield' ? this.generators : this.#returning).add(line);
    return this.generators.has(line) && this.#returning.has(line);
  }

  /** The columns before the line where a tab is one; undefined where a line does not begin before it. */
  #narrow(): number | undefined {
    const { bytes, starts } = this.#line;
    let narrow = 0;
    let at = starts[0]! - 1;
    for (; at >= 0; at--) {
      const byte = bytes[at];
      if (byte === SPACE || byte === TAB) narrow++;
      else if (byte !== FORM_FEED) break;
      else return undefined;
    }
    return beginsLine(bytes, at + 1) ? narrow : undefined;
  }

  /** @returns false where Python rejects the indentation */
  #place(column: number, narrow: number, number: number): boolean {
    const header = this.#header;
    this.#header = undefined;
    const top = this.#blocks.at(-1)!;
    if (column > top.column) {
      if (header === undefined)
        return this.#wrong(number, 'this line is indented, and nothing before it opens a block');
      if (narrow <= top.narrow) return this.#mixed(number);
      if (this.#blocks.length >= DEEPEST)
        return this.#wrong(number, 'more than 100 blocks are inside each other');
      this.#blocks.push({ column, narrow, ...header, before: 'other', beforeLine: number });
      return true;
    }
    if (header !== undefined) return this.#noBlock(header.line);
    while (column < this.#blocks.at(-1)!.column) this.#leave();
    const own = this.#blocks.at(-1)!;
    if (own.column !== column) return this.#wrong(number, 'this line is indented like no block around it');
    return own.narrow === narrow || this.#mixed(number);
  }

  #leave(): void {
    this.#unfinished(this.#blocks.pop()!);
  }

  #noBlock(line: number): false {
    return this.#wrong(line, 'nothing is indented below this line');
  }

  #mixed(line: number): false {
    return this.#wrong(
      line,
      'tabs and spaces are mixed, so that the indentation depends on the width of a tab',
    );
  }

  #wrong(line: number, message: string): false {
    this.#report(line, message);
    return false;
  }

  /** What the line continues, or whether what is before it lacks its end. */
  #clause(word: string, number: number): void {
    const block = this.#blocks.at(-1)!;
    const allowed = continues.get(word);
    if (block.before === 'last handler' && word === 'except')
      this.#report(number, 'an `except:` without a class must be the last');
    else if (allowed !== undefined && !allowed.includes(block.before))
      this.#report(number, `\`${word}\` continues no statement`);
    else if (allowed === undefined && !(block.before === 'decorator' && /^(?:def|class|async|@)$/.test(word)))
      this.#unfinished(block);
    if (block.before === 'capture' && word === 'case')
      this.#report(block.beforeLine, 'this pattern matches everything: no `case` behind it is reached');
    block.before = this.#afterwards(word, block.before);
    if (allowed === undefined) block.beforeLine = number;
  }

  #afterwards(word: string, before: Before): Before {
    switch (word) {
      case 'if':
      case 'elif':
        return 'if';
      case 'for':
      case 'while':
      case 'async':
        return 'loop';
      case 'try':
      case 'match':
        return word;
      case 'case':
        return this.#case();
      case 'except':
        return this.#line.isOperator(1, COLON) ? 'last handler' : 'handler';
      case 'else':
        return before === 'handler' || before === 'last handler' ? 'else of try' : 'other';
      case '@':
        return 'decorator';
      default:
        return 'other';
    }
  }

  /** Of a `match`, or something else that is called `case`. */
  #case(): Before {
    if (this.#blocks.at(-2)?.before !== 'match') return 'other';
    const fault = patternFault(this.#line);
    if (fault !== undefined) this.#report(this.#line.lines[0]!, fault);
    return isCapture(this.#line) ? 'capture' : 'other';
  }

  #unfinished({ before, beforeLine }: Block): void {
    if (before === 'try') this.#report(beforeLine, '`try` has neither `except` nor `finally`');
    if (before === 'decorator') this.#report(beforeLine, 'a decorator stands before no `def` or `class`');
  }
}

/** Whether the first token is a keyword that begins a statement with blocks. */
export function isHeaderWord(line: LineReader, at: number): boolean {
  return line.isName(at) && headers.has(at === 0 ? line.word : line.text(at)) && isKeyword(line, at);
}

/** Compound statements: their header ends with a colon. */
const headers: ReadonlySet<string> = new Set([
  ...['def', 'class', 'if', 'elif', 'else', 'try', 'except', 'finally', 'for', 'while', 'with'],
]);
