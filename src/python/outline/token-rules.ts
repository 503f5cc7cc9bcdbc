import { isClosing } from '../bytes.ts';
import { Token } from '../tokenizer.ts';
import { isKeyword, isWordAt, Keyword, keywordAt, words } from './keywords.ts';
import type { LineReader } from './logical-lines.ts';
import { characterFault, isTemplate, isWide, stringFault } from './text-rules.ts';
import type { NoteGrammar, ReportFault } from './types.ts';

const EQUALS = 0x3d;
const COMMA = 0x2c;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const DOT = 0x2e;
const STAR = 0x2a;
const OPEN = 0x28;
const OPEN_SQUARE = 0x5b;
const OPEN_CURLY = 0x7b;

/** Bytes that are no operator of Python, outside strings: those of a shell, of JavaScript, of Python 2. */
const notPython: ReadonlySet<number> = new Set(Array.from('$?`\\', (character) => character.charCodeAt(0)));
/** Operators that nothing can begin with. */
const binary: ReadonlySet<number> = new Set(
  Array.from('%/&|^<>=,;!', (character) => character.charCodeAt(0)),
);
/** Operators that nothing can end with. */
const unfinished: ReadonlySet<number> = new Set(
  Array.from('+-/%&|^<>=@~!', (character) => character.charCodeAt(0)),
);
/** Names that are keywords in some places, or statements of Python 2 that another rule reports. */
const soft: ReadonlySet<string> = new Set(['match', 'case', 'type', 'lazy', 'print', 'exec', '_']);
/** Statements in which a single `=` before the colon, or the end, has no meaning. */
const withoutEquals: ReadonlySet<string> = new Set([
  'if',
  'elif',
  'while',
  'return',
  'assert',
  'del',
  'raise',
]);

/** Open brackets. */
interface Bracket {
  /** The arguments of a call. */
  readonly isCall: boolean;
  /** It holds items of something: `a[…]`. */
  readonly isSubscript: boolean;
  /** What the arguments so far rule out. */
  after: 'nothing' | 'keyword' | 'mapping';
  /** Parameters of lambdas, whose commas and `=` are their own. */
  lambdas: number;
  names: string[] | undefined;
}

/** What else looks at tokens, wherever they are. */
interface TokenWatch {
  /** `:`, `;`, `<`, `=` or `>` */
  operator(at: number): void;
  number(at: number): void;
  string(at: number): void;
}

/** More arguments with names of one call are not compared. */
const MOST_NAMES = 1000;

/** Reports what no Python accepts in a line, whatever is around it. Only certain findings count. */
export class TokenRules {
  /** The last line has a `yield` or `await`, */
  suspends = false;
  /** … or several statements. */
  hasSeveral = false;
  readonly #line: LineReader;
  readonly #report: ReportFault;
  readonly #use: NoteGrammar;
  readonly #watch: TokenWatch;
  readonly #brackets: Bracket[] = [];
  /** Replacement fields of f-strings around the token. */
  #strings = 0;
  /** The file has characters beyond ASCII, in UTF-8. */
  readonly #isWide: boolean;
  /** First token of the statement, and whether its colon, and a lambda, has been passed. */
  #start = 0;
  #hasColon = false;
  #hasLambda = false;
  /** The outer brackets hold parameters. */
  #isDefinition = false;

  constructor(line: LineReader, report: ReportFault, use: NoteGrammar, watch: TokenWatch) {
    this.#watch = watch;
    this.#line = line;
    this.#report = report;
    this.#use = use;
    this.#isWide = isWide(line.bytes);
  }

  /** Checks the current line. */
  line(): void {
    const line = this.#line;
    const { kinds, operators, length } = line;
    this.#brackets.length = 0;
    this.#strings = 0;
    this.suspends = false;
    this.hasSeveral = false;
    this.#isDefinition = isWordAt(line, 0, words.def) || isWordAt(line, 1, words.def);
    this.#begin(0);
    // Whether the token before ends an operand: an operator must follow.
    let ends = false;
    for (let at = 0; at < length; at++) {
      switch (kinds[at]) {
        case Token.name:
          ends = this.#name(at, ends);
          break;
        case Token.operator:
          if (operators[at]! >= COLON && operators[at]! <= 0x3e) this.#watch.operator(at);
          if (this.#strings > 0) break;
          this.#operator(at, ends);
          ends = isClosing(operators[at]!);
          break;
        case Token.number:
          this.#watch.number(at);
          if (this.#strings > 0) break;
          if (ends) this.#missing(at);
          ends = isDecimal(line, at);
          break;
        case Token.string:
          this.#watch.string(at);
          if (this.#strings > 0) break;
          this.#string(at);
          if (ends && !isString(kinds[at - 1])) this.#missing(at);
          ends = true;
          break;
        case Token.stringStart:
          this.#watch.string(at);
          if (this.#strings++ > 0) break;
          this.#template(at);
          if (ends && !isString(kinds[at - 1])) this.#missing(at);
          break;
        case Token.stringEnd:
          this.#watch.string(at);
          this.#strings--;
          ends = true;
          break;
        default:
      }
    }
    if (kinds[length - 1] === Token.operator && unfinished.has(operators[length - 1]!))
      this.#fault(length - 1, 'the line ends in the middle of an expression');
  }

  #begin(at: number): void {
    this.#start = at;
    this.#hasColon = false;
    this.#hasLambda = false;
    const line = this.#line;
    const byte = line.operators[at]!;
    if (at >= line.length || !binary.has(byte)) return;
    // A merge conflict says more.
    this.#watch.operator(at);
    this.#fault(at, `no statement begins with \`${String.fromCharCode(byte)}\``);
  }

  #fault(at: number, message: string): void {
    this.#report(this.#line.lines[at]!, message);
  }

  /** @param ends as in `line` @returns whether it ends an operand */
  #name(at: number, ends: boolean): boolean {
    const line = this.#line;
    const word = keywordAt(line, at);
    if (word === Keyword.suspending) this.suspends = true;
    if (word === Keyword.sign) line.signs.push(line.starts[at]!);
    if (this.#strings > 0) return false;
    if (word <= Keyword.sign) {
      const message = this.#isWide ? characterFault(line, at) : undefined;
      if (message !== undefined) this.#fault(at, message);
      if (ends) this.#missing(at);
      return true;
    }
    if (word === Keyword.lambda) {
      this.#hasLambda = true;
      const bracket = this.#brackets.at(-1);
      if (bracket !== undefined) bracket.lambdas++;
    }
    if (
      line.operators[at - 1] === DOT &&
      at > 1 &&
      endsOperand(line, at - 2) &&
      line.kinds[at - 2] !== Token.number
    )
      this.#fault(at, `\`${line.text(at)}\` is a keyword`);
    return false;
  }

  /** An operand follows another one. */
  #missing(at: number): void {
    const line = this.#line;
    if (line.isName(at - 1) && /^(?:print|exec)$/.test(line.text(at - 1)))
      this.#fault(at - 1, `\`${line.text(at - 1)}\` is a function in Python 3`);
    else if (!this.#isSoft(at - 1))
      this.#fault(at, `an operator or a comma is missing before \`${shown(line, at)}\``);
  }

  #string(at: number): void {
    const message = stringFault(this.#line, at);
    if (message !== undefined) this.#fault(at, message);
    this.#template(at);
  }

  #template(at: number): void {
    if (isTemplate(this.#line, at)) this.#use(14, 'a template string (PEP 750)', this.#line.lines[at]!);
  }

  #isSoft(at: number): boolean {
    return this.#line.isName(at) && soft.has(this.#line.text(at));
  }

  #operator(at: number, ends: boolean): void {
    const line = this.#line;
    const byte = line.operators[at]!;
    const bracket = this.#brackets.at(-1);
    switch (byte) {
      case OPEN:
      case OPEN_SQUARE:
      case OPEN_CURLY:
        this.#open(at, byte, ends);
        return;
      case 0x29:
      case 0x5d:
      case 0x7d:
        this.#brackets.pop();
        return;
      case COMMA:
        if (bracket !== undefined) this.#comma(at, bracket);
        return;
      case COLON:
        if (bracket === undefined) this.#hasColon = true;
        else if (bracket.lambdas > 0) bracket.lambdas--;
        return;
      case SEMICOLON:
        this.hasSeveral = true;
        if (bracket === undefined) this.#begin(at + 1);
        return;
      case EQUALS:
        if (this.#isSingle(at)) this.#equals(at, bracket);
        return;
      default:
        if (notPython.has(byte)) this.#fault(at, `\`${String.fromCharCode(byte)}\` is not an operator`);
    }
  }

  #open(at: number, byte: number, isBehind: boolean): void {
    const line = this.#line;
    const follows = isBehind && byte !== OPEN && !this.#isSoft(at - 1);
    if (byte === OPEN_CURLY && follows) this.#fault(at, 'an operator or a comma is missing before `{`');
    if (line.operators[at + 1] === COMMA && at + 1 < line.length)
      this.#fault(at, 'nothing is before the comma');
    const isOuter = this.#brackets.length === 0;
    const isSubscript = byte === OPEN_SQUARE && follows;
    if (isSubscript && line.operators[at + 1] === STAR)
      this.#use(11, '`*` in the brackets of an index (PEP 646)', line.lines[at]!);
    this.#brackets.push({
      isCall: byte === OPEN && isBehind && !(this.#isDefinition && isOuter),
      isSubscript,
      after: line.operators[at + 1] === STAR && line.operators[at + 2] === STAR ? 'mapping' : 'nothing',
      lambdas: 0,
      names: undefined,
    });
  }

  #comma(at: number, bracket: Bracket): void {
    const line = this.#line;
    if (line.operators[at + 1] === COMMA) this.#fault(at, 'nothing is between two commas');
    if (bracket.lambdas > 0) return;
    if (bracket.isSubscript && line.operators[at + 1] === STAR)
      this.#use(11, '`*` in the brackets of an index (PEP 646)', line.lines[at]!);
    if (!bracket.isCall) return;
    const next = at + 1;
    const byte = line.operators[next]!;
    if (byte === STAR) {
      if (line.operators[next + 1] === STAR) bracket.after = 'mapping';
      else if (bracket.after === 'mapping') this.#fault(next, '`*` follows `**` in a call');
      return;
    }
    if (bracket.after === 'nothing' || byte === 0x29 || byte === COMMA || next >= line.length) return;
    if (!line.isName(next) || !(line.isOperator(next + 1, EQUALS) && this.#isSingle(next + 1)))
      this.#fault(next, 'a positional argument follows one with a name');
  }

  /** `=`, and not a part of another operator. */
  #isSingle(at: number): boolean {
    const { starts, ends, operators, length } = this.#line;
    if (at + 1 < length && operators[at + 1] === EQUALS && starts[at + 1] === ends[at]) return false;
    const before = at > 0 && ends[at - 1] === starts[at] ? operators[at - 1]! : 0;
    return before === 0 || isClosing(before);
  }

  #equals(at: number, bracket: Bracket | undefined): void {
    const line = this.#line;
    const isName = line.isName(at - 1);
    const previous = at > this.#start ? line.kinds[at - 1] : undefined;
    if (isName && isKeyword(line, at - 1)) {
      const text = line.text(at - 1);
      // An annotation: `x: None = None`.
      const isValue = text === 'None' || text === 'True' || text === 'False';
      const isArgument = bracket?.isCall === true && isFirstOf(line.operators[at - 2]!);
      if (!isValue || isArgument || at === this.#start + 1)
        this.#fault(at, `\`${text}\` is a keyword: nothing can be assigned to it`);
    } else if (bracket === undefined) this.#assignment(at, previous);
    else if (isName && bracket.isCall && bracket.lambdas === 0) this.#argument(at - 1, bracket);
  }

  /** `name=` in a call. */
  #argument(at: number, bracket: Bracket): void {
    const line = this.#line;
    const before = line.operators[at - 1]!;
    if (!isFirstOf(before)) return;
    if (bracket.after === 'nothing') bracket.after = 'keyword';
    const name = line.text(at);
    const names = (bracket.names ??= []);
    if (names.includes(name)) this.#fault(at, `the argument \`${name}\` is given twice`);
    else if (names.length < MOST_NAMES) names.push(name);
  }

  #assignment(at: number, previous: number | undefined): void {
    const line = this.#line;
    if (this.#hasColon || this.#hasLambda) return;
    const word = line.isName(this.#start) ? line.text(this.#start) : '';
    const isFirst = at === this.#start + 1;
    if (withoutEquals.has(word) && isKeyword(line, this.#start))
      this.#fault(at, `\`=\` in \`${word}\`: to compare is \`==\``);
    else if (isFirst && (previous === Token.number || previous === Token.string))
      this.#fault(at, 'nothing can be assigned to a value');
    else if (line.operators[at - 1] === 0x29 && this.#closesCall(at - 1))
      this.#fault(at, 'nothing can be assigned to a call');
  }

  /** Whether the bracket that closes at `at` is that of a call; only the first statement of a line is looked at. */
  #closesCall(at: number): boolean {
    const line = this.#line;
    if (this.#start !== 0) return false;
    for (let open = 0; open < at; open++) {
      const byte = line.operators[open]!;
      if (byte !== OPEN && byte !== OPEN_SQUARE && byte !== OPEN_CURLY) continue;
      const close = line.closing(open, line.length);
      if (close === at) return open > 0 && endsOperand(line, open - 1);
      open = close;
    }
    return false;
  }
}

function isString(kind: number | undefined): boolean {
  return kind === Token.string || kind === Token.stringEnd;
}

function isFirstOf(before: number): boolean {
  return before === OPEN || before === COMMA;
}

/** Whether a token is the end of a name, a number, a string or a bracket: an operator must follow. */
function endsOperand(line: LineReader, at: number): boolean {
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

function isDecimal(line: LineReader, at: number): boolean {
  for (let index = line.starts[at]!; index < line.ends[at]!; index++) {
    const byte = line.bytes[index]!;
    if (byte < 0x30 || byte > 0x39) return false;
  }
  return true;
}

/** Characters of a token in a message. */
const SHOWN = 30;

function shown(line: LineReader, at: number): string {
  const text = line.bytes.toString(
    'utf8',
    line.starts[at],
    Math.min(line.ends[at]!, line.starts[at]! + SHOWN),
  );
  return text.replaceAll(/[`\r\n]/g, ' ');
}
