import { isClosing, isOpening } from '../bytes.ts';
import { Token } from '../tokenizer.ts';
import { isKeyword, isWordAt, Keyword, keywordAt, words } from './keywords.ts';
import type { LineReader } from './logical-lines.ts';
import { conditionFault, endOfConditions, operandFault, type OpenConditions } from './operand-rules.ts';
import { hasTwoPoints } from './number-rules.ts';
import { isLimited, operatorFault } from './operator-rules.ts';
import { lambdaFault } from './parameter-rules.ts';
import { wrongAssignment } from './target-rules.ts';
import {
  endsOperand,
  isDecimal,
  isFirstOf,
  isString,
  shown,
  Brackets,
  type Bracket,
} from './token-shapes.ts';
import { characterFault, isBytes, isTemplate, isWide, stringFault } from './text-rules.ts';
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
const NOT = 0x21;

/** Operators that nothing can begin with. */
const binary: ReadonlySet<number> = new Set(
  Array.from('%/&|^<>=,;!', (character) => character.charCodeAt(0)),
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
  /** The last line has a `yield`, `await` or `async`, */
  suspends = false;
  /** … or several statements. */
  hasSeveral = false;
  readonly #line: LineReader;
  readonly #report: ReportFault;
  readonly #use: NoteGrammar;
  readonly #watch: TokenWatch;
  readonly #brackets = new Brackets();
  /** Replacement fields of f-strings around the token. */
  #strings = 0;
  /** The file has characters beyond ASCII, in UTF-8. */
  readonly #isWide: boolean;
  /** First token of the statement, and whether its colon, and a lambda, has been passed. */
  #start = 0;
  /** … and the first of the target that is read. */
  #target = 0;
  #hasColon = false;
  #hasLambda = false;
  /** Lambdas outside of brackets whose colon is still to come. */
  #lambdas = 0;
  /** The last keyword. */
  #keyword = -1;
  /** Conditions outside of brackets. */
  readonly #outer: OpenConditions = { conditions: 0, hasFor: false };
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
    this.#brackets.depth = 0;
    this.#keyword = -1;
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
          else if (operators[at - 1] === DOT && hasTwoPoints(line, at))
            this.#fault(at, 'a number has one point at most');
          ends = isDecimal(line, at);
          // `1else`
          if (!ends) (this.#brackets.top ?? this.#outer).conditions = 0;
          break;
        case Token.string:
          this.#watch.string(at);
          if (this.#strings > 0) break;
          this.#string(at);
          if (ends && !isString(kinds[at - 1])) this.#missing(at);
          else if (ends && isBytes(line, at) !== isBytes(line, at - 1))
            this.#fault(at, 'a string and bytes cannot be joined');
          ends = true;
          break;
        case Token.stringMiddle:
          this.#field(at);
          break;
        case Token.stringStart:
          this.#watch.string(at);
          this.#field(at);
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
    // A file that ends within brackets or a string has another fault.
    if (this.#brackets.depth === 0 && this.#strings === 0) this.#ended(length, undefined);
  }

  /** An expression ends before `at`. @param bracket the one that it is in */
  #ended(at: number, bracket: Bracket | undefined): void {
    const open = bracket ?? this.#outer;
    const isAfterOperator = at > 0 && this.#line.operators[at - 1] !== 0;
    if (!isAfterOperator && this.#keyword !== at - 1 && open.conditions === 0) return;
    const isParameter = bracket === undefined ? this.#hasLambda : bracket.isParameters || bracket.lambdas > 0;
    const message = endOfConditions(open) ?? operandFault(this.#line, at, isParameter);
    if (message !== undefined) this.#fault(Math.min(at, this.#line.length - 1), message);
  }

  #begin(at: number): void {
    this.#start = at;
    this.#target = at;
    this.#hasColon = false;
    this.#hasLambda = false;
    this.#lambdas = 0;
    this.#outer.conditions = 0;
    const line = this.#line;
    const byte = line.operators[at]!;
    if (byte === 0 || at >= line.length || !binary.has(byte)) return;
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
    this.#keyword = at;
    if (word === Keyword.lambda) {
      this.#hasLambda = true;
      const bracket = this.#brackets.top;
      if (bracket === undefined) this.#lambdas++;
      else bracket.lambdas++;
      const message = lambdaFault(line, at, line.length, (minor, what) => {
        this.#use(minor, what, line.lines[at]!);
      });
      if (message !== undefined) this.#fault(at, message);
    }
    if (word === Keyword.for) this.#comprehension(at);
    else if (word === Keyword.in) this.#ofTargets(false);
    if (word === Keyword.for || word === Keyword.if || word === Keyword.else) this.#condition(at, word);
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
    const message = stringFault(this.#line, at, !this.#isWide);
    if (message !== undefined) this.#fault(at, message);
    this.#template(at);
  }

  #template(at: number): void {
    if (isTemplate(this.#line, at)) this.#use(14, 'a template string (PEP 750)', this.#line.lines[at]!);
  }

  /** What follows the `{` at the end of a text. */
  #field(at: number): void {
    const { kinds, operators, length } = this.#line;
    const next = kinds[at + 1];
    const isEmpty = next === Token.stringMiddle || next === Token.stringEnd;
    if (at + 1 < length && (isEmpty || operators[at + 1] === NOT || operators[at + 1] === EQUALS))
      this.#fault(at, 'a field of an f-string has no expression');
  }

  #isSoft(at: number): boolean {
    return this.#line.isName(at) && soft.has(this.#line.text(at));
  }

  /** A generator among other arguments needs brackets of its own. */
  #comprehension(at: number): void {
    const bracket = this.#brackets.top;
    if (bracket?.isCall !== true || bracket.lambdas > 0) return;
    bracket.isGenerator = true;
    this.#ofTargets(true);
    if (bracket.hasComma) this.#fault(at, 'a generator beside other arguments needs brackets');
  }

  #condition(at: number, word: typeof Keyword.if | typeof Keyword.else | typeof Keyword.for): void {
    const bracket = this.#brackets.top;
    // `if` and `else` of statements, and the guard of a `case`.
    const isStatement =
      bracket === undefined && (at === this.#start || this.#hasColon || this.#isSoft(this.#start));
    const before = at > 0 ? this.#line.operators[at - 1]! : 0;
    const isFirst = bracket !== undefined && (before === COMMA || isOpening(before));
    const message = isFirst
      ? `something is missing before \`${this.#line.text(at)}\``
      : isStatement
        ? undefined
        : conditionFault(bracket ?? this.#outer, word);
    if (message !== undefined) this.#fault(at, message);
  }

  /** The targets of a comprehension begin, or end: their commas are their own. */
  #ofTargets(isTarget: boolean): void {
    const bracket = this.#brackets.top;
    if (bracket !== undefined) bracket.isTarget = isTarget;
  }

  #operator(at: number, ends: boolean): void {
    const line = this.#line;
    const byte = line.operators[at]!;
    // Most are dots.
    if (byte === DOT) return;
    const bracket = this.#brackets.top;
    switch (byte) {
      case OPEN:
      case OPEN_SQUARE:
      case OPEN_CURLY:
        this.#open(at, byte, ends);
        return;
      case 0x29:
      case 0x5d:
      case 0x7d:
        if (bracket !== undefined) this.#ended(at, bracket);
        this.#brackets.close();
        return;
      case COMMA:
        this.#ended(at, bracket);
        if (line.operators[at + 1] === COMMA && at + 1 < line.length)
          this.#fault(at, 'nothing is between two commas');
        if (bracket !== undefined) this.#comma(at, bracket);
        return;
      case COLON:
        this.#ended(at, bracket);
        if (bracket === undefined) {
          if (this.#lambdas === 0) this.#hasColon = true;
          else this.#lambdas--;
        } else if (bracket.lambdas > 0) bracket.lambdas--;
        return;
      case SEMICOLON:
        this.hasSeveral = true;
        this.#ended(at, bracket);
        if (bracket === undefined) this.#begin(at + 1);
        return;
      case EQUALS:
        if (this.#isSingle(at)) this.#equals(at, bracket);
        return;
      default:
        if (isLimited(byte)) this.#limited(at);
    }
  }

  #limited(at: number): void {
    const message = operatorFault(this.#line, at);
    if (message !== undefined) this.#fault(at, message);
  }

  #open(at: number, byte: number, isBehind: boolean): void {
    const line = this.#line;
    const follows = isBehind && byte !== OPEN && !this.#isSoft(at - 1);
    if (byte === OPEN_CURLY && follows) this.#fault(at, 'an operator or a comma is missing before `{`');
    if (line.operators[at + 1] === COMMA && at + 1 < line.length)
      this.#fault(at, 'nothing is before the comma');
    const isOuter = this.#brackets.depth === 0;
    const isSubscript = byte === OPEN_SQUARE && follows;
    if (isSubscript && line.operators[at + 1] === STAR)
      this.#use(11, '`*` in the brackets of an index (PEP 646)', line.lines[at]!);
    const bracket = this.#brackets.open();
    bracket.isCall = byte === OPEN && isBehind && !(this.#isDefinition && isOuter);
    bracket.isSubscript = isSubscript;
    const isMapping = line.operators[at + 1] === STAR && line.operators[at + 2] === STAR;
    bracket.after = isMapping ? 'mapping' : 'nothing';
    bracket.isParameters =
      isOuter && (this.#isDefinition || (byte === OPEN_SQUARE && /^(?:class|type)$/.test(line.word)));
  }

  #comma(at: number, bracket: Bracket): void {
    const line = this.#line;
    if (bracket.lambdas > 0 || bracket.isTarget) return;
    bracket.hasComma = true;
    if (bracket.isGenerator && !isClosing(line.operators[at + 1]!))
      this.#fault(at, 'a generator beside other arguments needs brackets');
    if (bracket.isSubscript && line.operators[at + 1] === STAR)
      this.#use(11, '`*` in the brackets of an index (PEP 646)', line.lines[at]!);
    const next = at + 1;
    const byte = line.operators[next]!;
    if (!bracket.isCall) {
      const isItem = byte === STAR && line.operators[next + 1] !== STAR;
      if (isItem && bracket.after === 'mapping' && !bracket.isParameters && !bracket.isSubscript)
        this.#fault(next, '`*` follows `**` in brackets');
      return;
    }
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
    if (isName && isKeyword(line, at - 1)) {
      const text = line.text(at - 1);
      // An annotation: `x: None = None`.
      const isValue = text === 'None' || text === 'True' || text === 'False';
      const isArgument = bracket?.isCall === true && isFirstOf(line.operators[at - 2]!);
      if (!isValue || isArgument || at === this.#start + 1)
        this.#fault(at, `\`${text}\` is a keyword: nothing can be assigned to it`);
      else if (bracket === undefined) this.#assignment(at);
    } else if (bracket === undefined) this.#assignment(at);
    else if (bracket.lambdas > 0 || bracket.isParameters) return;
    else if (!bracket.isCall) this.#fault(at, '`=` inside brackets that call nothing; `==` compares');
    else if (isName && isFirstOf(line.operators[at - 2]!)) this.#argument(at - 1, bracket);
    else this.#fault(at, 'this cannot be the name of an argument; `==` compares');
  }

  /** `name=` in a call. */
  #argument(at: number, bracket: Bracket): void {
    const line = this.#line;
    if (bracket.after === 'nothing') bracket.after = 'keyword';
    const name = line.text(at);
    const names = (bracket.names ??= []);
    if (names.includes(name)) this.#fault(at, `the argument \`${name}\` is given twice`);
    else if (names.length < MOST_NAMES) names.push(name);
  }

  #assignment(at: number): void {
    const line = this.#line;
    if (this.#hasColon || this.#hasLambda) return;
    const word = line.isName(this.#start) ? line.text(this.#start) : '';
    const isFirst = at === this.#start + 1;
    if (withoutEquals.has(word) && isKeyword(line, this.#start))
      this.#fault(at, `\`=\` in \`${word}\`: to compare is \`==\``);
    else if (word !== 'type' || isFirst) {
      const wrong = wrongAssignment(line, this.#target, at);
      this.#target = at + 1;
      if (wrong !== undefined) this.#fault(at, `nothing can be assigned to ${wrong}`);
    }
  }
}
