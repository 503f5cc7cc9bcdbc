import { isClosing, isOpening } from '../bytes.ts';
import { Token } from '../tokenizer.ts';
import { BlockContext } from './block-context.ts';
import { walrusFault } from './comprehension-rules.ts';
import type { LineReader } from './logical-lines.ts';
import { beginsLine } from './logical-lines.ts';
import { numberFault } from './number-rules.ts';
import { StatementRules } from './statement-rules.ts';
import { TokenRules } from './token-rules.ts';
import type { GrammarUse, NoteGrammar, SyntaxFault } from './types.ts';

const COLON = 0x3a;
const EQUALS = 0x3d;
const STAR = 0x2a;
const OPEN = 0x28;
const COMMA = 0x2c;
const GREATER = 0x3e;
const LESS = 0x3c;
const ZERO = 0x30;
const NINE = 0x39;
const DOT = 0x2e;
const MINUS = 0x2d;
const PLUS = 0x2b;
/** Of a string in a field so much is looked at, bytes. */
const LONGEST_STRING = 1000;

/** Checks each logical line for grammar that some Python versions reject. Only certain findings count. */
export class GrammarWatch {
  grammar: GrammarUse | undefined;
  readonly #line: LineReader;
  /** The quotes of the f-strings around the token. */
  readonly #quotes: string[] = [];
  readonly #context: BlockContext;
  readonly #statements: StatementRules;
  readonly #tokens: TokenRules;
  #fault: SyntaxFault | undefined;

  constructor(line: LineReader) {
    this.#line = line;
    const report = (at: number, message: string): void => {
      this.#reportAt(at, message);
    };
    const use: NoteGrammar = (minor, what, at) => {
      this.use(minor, what, at);
    };
    this.#context = new BlockContext(line, report);
    this.#statements = new StatementRules(line, this.#context, report, use);
    this.#tokens = new TokenRules(line, report, use, {
      operator: (at) => {
        this.#operator(at);
      },
      number: (at) => {
        this.#number(at);
      },
      string: (at) => {
        this.#string(at);
      },
    });
  }

  /** Whether the function whose header is on a line has a `yield` of its own; its body has been read. */
  isGenerator(line: number): boolean {
    return this.#context.generators.has(line);
  }

  /** The file ends. */
  end(): void {
    this.#context.end();
  }

  /** Grammar of Python 3.`minor` is used. */
  use(minor: number, what: string, line: number): void {
    if (this.grammar === undefined || minor > this.grammar.minor) this.grammar = { minor, what, line };
  }

  fault(): SyntaxFault | undefined {
    const { bracketFault: bracket, openString, loneBrace } = this.#line;
    if (loneBrace !== undefined && (this.#fault === undefined || loneBrace < this.#fault.line))
      this.#fault = { line: loneBrace, message: 'a lone `}` in an f-string', isPython2: false };
    if (this.#fault !== undefined && (bracket === undefined || this.#fault.line <= bracket.line))
      return this.#fault;
    if (bracket !== undefined) return { ...bracket, isPython2: false };
    return openString === undefined
      ? this.#fault
      : { line: openString, message: 'a string is never closed', isPython2: false };
  }

  /** Checks the current line. */
  line(): void {
    const line = this.#line;
    this.#tokens.line();
    const { word } = line;
    if (word === 'print' || word === 'exec') this.#python2Statement(word);
    else if (word === 'raise') this.#raise();
    else if (word === 'except') this.#except();
    else if (word === 'with') this.#with();
    else if (word === 'type') this.#typeAlias();
    this.#statements.line(this.#tokens);
  }

  /** In a field of an f-string, its own quotes and backslashes (PEP 701). */
  #string(at: number): void {
    const { kinds, bytes, starts, ends } = this.#line;
    const kind = kinds[at]!;
    if (kind === Token.stringEnd) this.#quotes.pop();
    if (kind !== Token.stringStart && (kind !== Token.string || this.#quotes.length === 0)) return;
    const text = bytes.toString('latin1', starts[at], Math.min(ends[at]!, starts[at]! + LONGEST_STRING));
    const [, quote = ''] = /^[a-zA-Z]*("""|'''|"|')/.exec(text) ?? [];
    const isEnded = this.#quotes.some((outer) => text.includes(outer));
    if (this.#quotes.length > 0 && (isEnded || text.includes('\\')))
      this.use(12, 'such an f-string (PEP 701)', this.#line.lines[at]!);
    if (kind === Token.stringStart) this.#quotes.push(quote);
  }

  /** `:`, `;`, `<`, `=` or `>`, anywhere in a line. */
  #operator(at: number): void {
    const line = this.#line;
    const byte = line.operators[at]!;
    if (byte === COLON) {
      if (line.operators[at + 1] === EQUALS && at + 1 < line.length) this.#colonEquals(at);
      return;
    }
    if (this.#isConflictMarker(at)) this.#reportAt(line.lines[at]!, 'a merge conflict is not resolved');
    if (byte === LESS && line.operators[at + 1] === GREATER && this.#touch(at))
      this.#report('`<>` is not an operator', true);
  }

  #touch(at: number): boolean {
    return at + 1 < this.#line.length && this.#line.ends[at] === this.#line.starts[at + 1];
  }

  #report(message: string, isPython2 = false): void {
    this.#reportAt(this.#line.lines[0]!, message, isPython2);
  }

  #reportAt(line: number, message: string, isPython2 = false): void {
    this.#fault ??= { line, message, isPython2 };
  }

  /** `<<<<<<< `, `=======`, `>>>>>>> ` at the start of a line. */
  #isConflictMarker(from: number): boolean {
    const line = this.#line;
    const byte = line.operators[from]!;
    if (byte !== LESS && byte !== GREATER && byte !== EQUALS) return false;
    if (line.length < from + 7 || !beginsLine(line.bytes, line.starts[from]!)) return false;
    for (let at = 1; at < 7; at++) {
      if (line.operators[from + at] !== byte || line.starts[from + at] !== line.starts[from]! + at)
        return false;
    }
    return true;
  }

  /** `with (a as b, c as d):` */
  #with(): void {
    const line = this.#line;
    if (!line.isOperator(1, OPEN)) return;
    const close = line.closing(1, line.length);
    if (!line.isOperator(close + 1, COLON)) return;
    for (let at = 2, depth = 0; at < close; at++) {
      const byte = line.operators[at]!;
      if (isOpening(byte)) depth++;
      else if (isClosing(byte)) depth--;
      else if (depth === 0 && line.isName(at) && line.text(at) === 'as')
        this.use(9, 'a `with` statement in brackets', line.lines[0]!);
    }
  }

  /** `except A, e:` (Python 2), `except* A` (PEP 654), `except A, B:` (PEP 758). */
  #except(): void {
    const line = this.#line;
    const first = line.lines[0]!;
    if (line.isOperator(1, STAR)) this.use(11, '`except*`', first);
    let depth = 0;
    let commas = 0;
    let hasAs = false;
    for (let at = 1; at < line.length; at++) {
      const byte = line.operators[at]!;
      if (isOpening(byte)) depth++;
      else if (isClosing(byte)) depth--;
      else if (byte === COMMA && depth === 0) commas++;
      else if (byte === COLON && depth === 0) break;
      else if (line.isName(at) && line.text(at) === 'as') hasAs = true;
    }
    if (commas > 0 && !hasAs) this.use(14, '`except` with several classes and no brackets', first);
  }

  /** `print "x"`, `exec "x"`, `print x`. */
  #python2Statement(word: string): void {
    const line = this.#line;
    const kind = line.kinds[1];
    if (line.length < 2 || (kind !== Token.string && kind !== Token.name && kind !== Token.number)) return;
    if (kind === Token.name && /^(?:in|is|if|and|or|not|for|else)$/.test(line.text(1))) return;
    this.#report(`\`${word}\` is a function in Python 3`, true);
  }

  /** `raise E, "message"`. */
  #raise(): void {
    const line = this.#line;
    for (let at = 1, depth = 0; at < line.length; at++) {
      const byte = line.operators[at]!;
      if (isOpening(byte)) depth++;
      else if (isClosing(byte)) depth--;
      else if (byte === COMMA && depth === 0) {
        this.#report('`raise` takes one value', true);
        return;
      } else if (byte === 0x3b) return;
    }
  }

  #typeAlias(): void {
    const line = this.#line;
    const isAlias = line.isName(1) && (line.isOperator(2, EQUALS) || line.isOperator(2, 0x5b));
    if (isAlias && line.text(1) !== 'in' && line.text(1) !== 'is')
      this.use(12, 'the `type` statement', line.lines[0]!);
  }

  #colonEquals(at: number): void {
    const line = this.#line;
    // `x[a:=b]` is not valid; `def f(a:int=1)` has a name in between.
    if (!this.#touch(at) || !line.isName(at - 1)) return;
    this.use(8, '`:=`', line.lines[at]!);
    const message = walrusFault(line, at);
    if (message !== undefined) this.#reportAt(line.lines[at]!, message);
  }

  /** `0777`, `10L`, `1_` and `12px`. */
  #number(at: number): void {
    const line = this.#line;
    const { bytes } = line;
    const [start, end] = [line.starts[at]!, line.ends[at]!];
    // Most begin with no zero, and have no letters.
    let isPlain = bytes[start] !== ZERO || end - start === 1;
    for (let index = start; isPlain && index < end; index++)
      isPlain = bytes[index]! >= ZERO && bytes[index]! <= NINE;
    if (isPlain) return;
    const text = line.text(at);
    const before = at > 0 && line.ends[at - 1] === start ? line.operators[at - 1]! : 0;
    const fault = numberFault(text);
    if (fault !== undefined) this.#report(fault, fault.includes(' have no '));
    // The second half of `.01` and of `1e-05`.
    if (fault !== undefined || before === DOT || before === MINUS || before === PLUS) return;
    if (!/^0[\d_]*[1-9][\d_]*$/.test(text) || line.isOperator(at + 1, DOT)) return;
    this.#report(`\`${text.slice(0, 20)}\`: octal numbers begin with \`0o\``, true);
  }
}
