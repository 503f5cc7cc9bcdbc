import { Token } from '../tokenizer.ts';
import { isFunction, isHeaderWord, type BlockContext, type BlockKind } from './block-context.ts';
import { aroundAsyncFor, yieldsElement } from './comprehension-rules.ts';
import { isKeyword, isWordAt, words } from './keywords.ts';
import type { LineReader } from './logical-lines.ts';
import { parameterFault } from './parameter-rules.ts';
import { ScopeRules } from './scope-rules.ts';
import { colonOf, dottedName, isMatchHeader } from './statement-parts.ts';
import { wrongTarget } from './target-rules.ts';
import type { NoteGrammar, ReportFault } from './types.ts';

const COLON = 0x3a;
const SEMICOLON = 0x3b;
const OPEN = 0x28;
const OPEN_SQUARE = 0x5b;
const EQUALS = 0x3d;
const STAR = 0x2a;
const COMMA = 0x2c;
const AT = 0x40;
const MINUS = 0x2d;
const GREATER = 0x3e;

/** `from __future__ import …` of Python 3.8 and later (`__future__.all_feature_names`). */
const features: ReadonlySet<string> = new Set([
  ...['nested_scopes', 'generators', 'division', 'absolute_import', 'with_statement', 'print_function'],
  ...['unicode_literals', 'barry_as_FLUFL', 'generator_stop', 'annotations'],
]);

const isLoopOrScope = (kind: BlockKind): boolean => kind !== 'plain';
const isScopeOrStar = (kind: BlockKind): boolean => kind !== 'plain' && kind !== 'loop';
const isScope = (kind: BlockKind): boolean => kind === 'function' || kind === 'coroutine' || kind === 'class';

/** What the rules about tokens have seen in a line. */
interface Seen {
  readonly suspends: boolean;
  readonly hasSeveral: boolean;
}

/** Reports statements that no Python accepts where they are. Only certain findings count. */
export class StatementRules {
  readonly #line: LineReader;
  readonly #context: BlockContext;
  readonly #report: ReportFault;
  readonly #use: NoteGrammar;
  readonly #scopes = new ScopeRules();
  #seen: Seen = { suspends: false, hasSeveral: false };
  /** Nothing but strings and imports from `__future__` so far. */
  #isBeginning = true;
  /** Its docstring. */
  #hasText = false;

  constructor(line: LineReader, context: BlockContext, report: ReportFault, use: NoteGrammar) {
    this.#line = line;
    this.#context = context;
    this.#report = report;
    this.#use = use;
  }

  /** Checks the current line. */
  line(seen: Seen): void {
    this.#seen = seen;
    const line = this.#line;
    const isDecorator = line.isOperator(0, AT);
    const isHeader = isHeaderWord(line, 0);
    const isAsync = line.word === 'async' && isHeaderWord(line, 1);
    const word = isDecorator ? '@' : line.word;
    this.#context.enter(word);
    if (isDecorator) this.#decorator();
    if (isHeader) this.#header(word, 0);
    else if (isAsync) this.#header(line.text(1), 1);
    else {
      this.#future(word);
      this.#statements(0, 'plain');
      this.#suspensions(0, 'plain');
      if (line.isOperator(line.length - 1, COLON)) this.#softHeader(word);
    }
  }

  #fault(message: string): void {
    if (!this.#context.isLost) this.#report(this.#line.lines[0]!, message);
  }

  #told(message: string | undefined): void {
    if (message !== undefined) this.#fault(message);
  }

  /** `[(yield x) for x in y]`, and `[x async for x in y]`, which belongs to an `async def`. @param at the first `for` */
  #comprehension(at: number, inner: BlockKind): void {
    if (yieldsElement(this.#line, at)) this.#fault('`yield` in a comprehension');
    if (!isWordAt(this.#line, at - 1, words.async)) return;
    const around = aroundAsyncFor(this.#line, at);
    const isInCoroutine = this.#context.around(isScope, inner) === 'coroutine';
    if (around === 'function' && !isInCoroutine) this.#fault('`async for` outside an `async def`');
    else if (around === 'comprehension' && isInCoroutine)
      this.#use(11, '`async for` in a comprehension that is in another', this.#line.lines[0]!);
  }

  /** @param start of its word: 1 behind `async` */
  #header(word: string, start: number): void {
    const line = this.#line;
    this.#isBeginning = false;
    const isDefinition = word === 'def' || word === 'class';
    if (isDefinition && (!line.isName(start + 1) || isKeyword(line, start + 1))) {
      this.#fault(`\`${word}\` needs a name`);
      return;
    }
    const colon = colonOf(line, start);
    if (colon >= line.length) {
      // An unterminated string may have swallowed the colon.
      if (line.bracketFault === undefined && line.openString === undefined)
        this.#fault(`the \`${word}\` statement has no \`:\``);
      return;
    }
    if (/^(?:else|try|finally)$/.test(word) && colon !== start + 1)
      this.#fault(`a colon must follow \`${word}\``);
    if (isDefinition) this.#definition(word, start);
    if (word === 'for') this.#starredItems(start, colon);
    if (start === 1 && word !== 'def' && this.#context.around(isScope, 'plain') !== 'coroutine')
      this.#fault(`\`async ${word}\` outside an \`async def\``);
    const kind = kindOf(line, word, start);
    if (colon === line.length - 1) this.#context.opens(kind);
    else {
      if (isHeaderWord(line, colon + 1) || isWordAt(line, colon + 1, words.async))
        this.#fault('a statement with a block cannot be behind a colon');
      this.#statements(colon + 1, kind);
    }
    // What a header says of a function belongs to what is around it.
    if (!isDefinition) this.#suspensions(0, 'plain');
    else if (colon < line.length - 1) this.#suspensions(colon + 1, kind);
  }

  /** The parameters, and type parameters (PEP 695, 696). */
  #definition(word: string, start: number): void {
    const line = this.#line;
    let open = start + 2;
    if (line.isOperator(open, OPEN_SQUARE)) {
      const close = line.closing(open, line.length);
      this.#use(12, 'type parameters (PEP 695)', line.lines[0]!);
      for (let at = open; at < close; at++)
        if (line.operators[at] === EQUALS)
          this.#use(13, 'defaults of type parameters (PEP 696)', line.lines[at]!);
      open = close + 1;
    }
    if (word !== 'def') return;
    if (!line.isOperator(open, OPEN)) {
      this.#fault('the name of a `def` needs brackets behind it');
      return;
    }
    const first = line.lines[0]!;
    const close = line.closing(open, line.length);
    this.#told(
      parameterFault(line, open, close, (minor, what) => {
        this.#use(minor, what, first);
      }),
    );
    const isArrow =
      line.isOperator(close + 1, MINUS) &&
      line.isOperator(close + 2, GREATER) &&
      line.ends[close + 1] === line.starts[close + 2];
    if (close < line.length - 1 && !isArrow && !line.isOperator(close + 1, COLON))
      this.#fault('`:` or `->` must follow the parameters');
  }

  /** `for x in *a, b:` */
  #starredItems(start: number, colon: number): void {
    const line = this.#line;
    for (let at = start + 1; at < colon; at++) {
      if (isWordAt(line, at, words.in) && line.operators[at + 1] === STAR)
        this.#use(9, '`*` in the items of `for`', line.lines[0]!);
    }
  }

  /** A line that ends with a colon, as those of `match` and `case` do. */
  #softHeader(word: string): void {
    const line = this.#line;
    if (word === 'match' && isMatchHeader(line, line.length - 1))
      this.#use(10, 'the `match` statement', line.lines[0]!);
    this.#context.opens('plain');
  }

  /** Until Python 3.8 a decorator is a dotted name, or a call of one (PEP 614). */
  #decorator(): void {
    const line = this.#line;
    const { name, end } = dottedName(line, 1, line.length);
    const behind = line.isOperator(end, OPEN) ? line.closing(end, line.length) + 1 : end;
    if (name === '' || behind < line.length)
      this.#use(9, 'a decorator that is not a name or a call (PEP 614)', line.lines[0]!);
  }

  #future(word: string): void {
    const line = this.#line;
    const isFuture = word === 'from' && line.isName(1) && line.text(1) === '__future__';
    if (!isFuture) {
      const isText = line.length > 0 && line.kinds[0] === Token.string;
      if (!isText || this.#hasText) this.#isBeginning = false;
      this.#hasText = true;
      return;
    }
    if (!this.#isBeginning || !this.#context.isTop) {
      this.#fault('`from __future__ import` is not at the beginning of the file');
      return;
    }
    for (let at = 3; at < line.length && !line.isOperator(at, SEMICOLON); at++) {
      if (line.isOperator(at, STAR)) this.#fault('`__future__` has no `*`');
      if (!line.isName(at)) continue;
      const feature = line.text(at);
      if (isKeyword(line, at)) at++;
      else if (!features.has(feature)) this.#fault(`\`__future__\` has no \`${feature}\``);
    }
  }

  /** The statements of a line from the token `start`, separated by `;`. @param inner what they are in, besides blocks */
  #statements(start: number, inner: BlockKind): void {
    const line = this.#line;
    if (this.#context.isLost) return;
    for (let at = start; at < line.length; at++) {
      if (line.isName(at) && isKeyword(line, at))
        this.#statement(at === 0 ? line.word : line.text(at), at, inner);
      if (!this.#seen.hasSeveral) return;
      while (at < line.length && !line.isOperator(at, SEMICOLON)) at++;
    }
  }

  #statement(word: string, at: number, inner: BlockKind): void {
    const context = this.#context;
    switch (word) {
      case 'return': {
        const around = context.around(isScopeOrStar, inner);
        if (around === 'except*') this.#fault('`return` in `except*`');
        else if (!isFunction(around)) this.#fault('`return` outside a function');
        else if (
          around === 'coroutine' &&
          at + 1 < this.#line.length &&
          !this.#line.isOperator(at + 1, SEMICOLON)
        )
          this.#leaves('return', around, inner);
        return;
      }
      case 'break':
      case 'continue': {
        const around = context.around(isLoopOrScope, inner);
        if (around === 'except*') this.#fault(`\`${word}\` in \`except*\``);
        else if (around !== 'loop') this.#fault(`\`${word}\` outside a loop`);
        return;
      }
      case 'nonlocal':
        if (!isFunction(context.around(isFunction, inner))) this.#fault('`nonlocal` outside a function');
        else if (
          isFunction(context.around(isScope, inner)) &&
          context.functions + (isFunction(inner) ? 1 : 0) < 2 &&
          this.#line.text(at + 1) !== '__class__'
        )
          this.#fault('`nonlocal` in a function that is in no other: nothing binds the name');
        this.#declaration(word, at, inner);
        return;
      case 'global':
        this.#declaration(word, at, inner);
        return;
      case 'del':
        this.#del(at);
        return;
      case 'from':
      case 'import':
        this.#import(word, at, inner);
    }
  }

  /** `global a, b` */
  #declaration(word: string, at: number, inner: BlockKind): void {
    const line = this.#line;
    const names: string[] = [];
    for (let name = at + 1; name < line.length && !line.isOperator(name, SEMICOLON); name++)
      if (line.isName(name)) names.push(line.text(name));
    const start = isScope(inner) ? line.starts[0] : this.#context.scopeStart;
    const source = line.bytes.subarray(start ?? 0, line.starts[at]);
    this.#told(this.#scopes.declarationFault(source, start !== undefined, names, word));
  }

  /** `yield`, or `return` with a value, in a function. */
  #leaves(word: 'yield' | 'return', around: BlockKind, inner: BlockKind): void {
    const hasBoth = this.#context.leaves(word, inner);
    if (hasBoth && around === 'coroutine') this.#fault('an `async def` with `yield` cannot return a value');
  }

  #del(at: number): void {
    const line = this.#line;
    let end = at + 1;
    while (end < line.length && !line.isOperator(end, SEMICOLON)) end++;
    const wrong = wrongTarget(line, at + 1, end);
    if (wrong !== undefined) this.#fault(`\`del\` cannot delete ${wrong}`);
  }

  /** `import a.b as c, d` */
  #plainImport(start: number): void {
    const line = this.#line;
    for (let at = start; at < line.length && !line.isOperator(at, SEMICOLON);) {
      let { end } = dottedName(line, at, line.length);
      const isKnown = end > at && !isKeyword(line, at);
      if (line.isName(end) && line.text(end) === 'as') end += 2;
      const isWhole = end >= line.length || line.isOperator(end, COMMA) || line.isOperator(end, SEMICOLON);
      if (!isKnown || !isWhole) {
        this.#fault('`import` takes names of modules, with commas between them');
        return;
      }
      at = line.isOperator(end, COMMA) ? end + 1 : end;
    }
  }

  #import(word: string, at: number, inner: BlockKind): void {
    const line = this.#line;
    const last = line.length - 1;
    if (word === 'import') this.#plainImport(at + 1);
    if (line.isOperator(last, COMMA))
      this.#fault('a comma ends the import: names over several lines need brackets');
    const isStar = word === 'from' && line.isOperator(last, STAR) && line.lines[at] === line.lines[last];
    if (isStar && isScope(this.#context.around(isScope, inner)))
      this.#fault('`import *` is allowed at the top of a module only');
  }

  /** `yield` and `await`, which belong to a function. */
  #suspensions(start: number, inner: BlockKind): void {
    const line = this.#line;
    if (!this.#seen.suspends || this.#context.isLost) return;
    let what: 'yield' | 'await' | undefined;
    let isFrom = false;
    for (let at = start; at < line.length; at++) {
      if (line.kinds[at] !== Token.name) continue;
      if (isWordAt(line, at, words.yield)) {
        what = 'yield';
        isFrom ||= isWordAt(line, at + 1, words.from);
      } else if (isWordAt(line, at, words.await)) what ??= 'await';
      // They have functions of their own.
      else if (isWordAt(line, at, words.lambda)) return;
      else if (at > 0 && isWordAt(line, at, words.for)) {
        this.#comprehension(at, inner);
        return;
      }
    }
    if (what === undefined) return;
    const around = this.#context.around(isScope, inner);
    if (what === 'yield' && isFunction(around)) {
      this.#leaves('yield', around, inner);
      if (isFrom && around === 'coroutine') this.#fault('`yield from` in an `async def`');
    } else if (what === 'yield') this.#fault('`yield` outside a function');
    else if (around !== 'coroutine') this.#fault('`await` outside an `async def`');
  }
}

function kindOf(line: LineReader, word: string, start: number): BlockKind {
  switch (word) {
    case 'def':
      return start === 1 ? 'coroutine' : 'function';
    case 'class':
      return 'class';
    case 'for':
    case 'while':
      return 'loop';
    case 'except':
      return line.isOperator(start + 1, STAR) ? 'except*' : 'plain';
    default:
      return 'plain';
  }
}
