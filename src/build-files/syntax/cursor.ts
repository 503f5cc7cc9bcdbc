import { lineOf, placeOf, type Source, type Span, SyntaxFault } from './source.ts';
import { makeTokenizer, type Tokenizer } from './tokenizer.ts';
import type { Token, TokenKind } from './tokens.ts';
import type { Name, Scope } from './tree.ts';
import { append } from '../../text/lists.ts';

/** Deeper nesting of expressions and blocks is an error, so that no text can exhaust the stack. */
const MAX_DEPTH = 300;
/** Elements of the syntax trees of all BUILD files: some 150 bytes and a microsecond each. */
export const MAX_NODES = 2_000_000;

/** How many elements may still be read. */
export interface NodeBudget {
  nodes: number;
}

/** State of one parse: the current token and its context. */
export class Cursor {
  readonly source: Source;
  token: Token;
  /** End of the previous token. */
  previousEnd = 0;
  /** Enclosing functions, lambdas and comprehensions, innermost last. */
  readonly scopes: Scope[] = [];
  loops = 0;
  /** Enclosing iterables of comprehensions, where `:=` is not allowed. */
  iterables = 0;
  /** Targets of `:=` so far. */
  readonly named: Name[] = [];
  /** Faults that do not stop the parser (import statements). */
  readonly faults: SyntaxFault[] = [];
  readonly #tokenizer: Tokenizer;
  readonly #budget: NodeBudget;
  #depth: number;

  constructor(source: Source, tokenizer: Tokenizer, budget: NodeBudget, outer?: Cursor) {
    this.source = source;
    this.#tokenizer = tokenizer;
    this.#budget = budget;
    this.#depth = outer === undefined ? 0 : outer.#depth;
    if (outer !== undefined) {
      append(this.scopes, outer.scopes);
      this.iterables = outer.iterables;
    }
    this.token = { kind: 'newline', text: '', start: 0, end: 0, value: undefined, parts: undefined };
  }

  /** A cursor over a part of the text, for expressions in an f-string. */
  within(span: Span): Cursor {
    const inner = new Cursor(
      this.source,
      makeTokenizer(this.source, span.start, span.end, true),
      this.#budget,
      this,
    );
    inner.advance();
    return inner;
  }

  /** Restarts at a line, after a fault. */
  restart(offset: number): void {
    this.#tokenizer.restart(offset);
    this.#depth = 0;
    this.scopes.length = 0;
    this.loops = 0;
    this.iterables = 0;
    this.advance();
  }

  advance(): Token {
    const current = this.token;
    this.previousEnd = current.end;
    this.token = this.#tokenizer.next();
    return current;
  }

  /** Whether the current token is this operator or keyword. */
  at(text: string): boolean {
    const { token } = this;
    return token.text === text && (token.kind === 'operator' || token.kind === 'keyword');
  }

  /** Whether the current token is of this kind. */
  atKind(kind: TokenKind): boolean {
    return this.token.kind === kind;
  }

  /** Consumes the operator or keyword if it is there. */
  take(text: string): boolean {
    if (!this.at(text)) return false;
    this.advance();
    return true;
  }

  /** @throws SyntaxFault when the current token is not `text`. */
  expect(text: string, message?: string, help?: string): Token {
    if (this.at(text)) return this.advance();
    throw this.fault(message ?? `expected '${text}'`, help);
  }

  /** Counts a node, so that a tree cannot outgrow the memory. */
  count(): void {
    this.#budget.nodes -= 1;
    if (this.#budget.nodes < 0) {
      throw new SyntaxFault(
        'the BUILD files together are too large',
        this.token,
        `shorten them: all together can have at most ${MAX_NODES} elements`,
        'build-file-too-large',
      );
    }
  }

  /** Runs `work` one level deeper. */
  nested<T>(work: () => T): T {
    this.enter();
    const result = work();
    this.leave();
    return result;
  }

  enter(): void {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) throw new SyntaxFault('too many nested expressions or blocks', this.token);
  }

  leave(): void {
    this.#depth -= 1;
  }

  /** The most helpful error at the current token: an unclosed bracket explains an unexpected end. */
  fault(message: string, help?: string): SyntaxFault {
    const { token } = this;
    const open = this.#tokenizer.openBracket();
    if (token.kind === 'end' && open !== undefined) return this.unclosed(open);
    return new SyntaxFault(message, spanOf(token), help);
  }

  /** "'(' was never closed", at the bracket. */
  unclosed(open: number): SyntaxFault {
    const bracket = this.source.text.charAt(open);
    return new SyntaxFault(
      `'${bracket}' was never closed`,
      { start: open, end: open + 1 },
      `add the missing \`${{ '(': ')', '[': ']', '{': '}' }[bracket] ?? bracket}\`.`,
    );
  }

  /** The innermost open bracket. */
  openBracket(): number | undefined {
    return this.#tokenizer.openBracket();
  }

  line(offset: number): number {
    return lineOf(this.source, offset);
  }

  column(offset: number): number {
    return placeOf(this.source, { start: offset, end: offset }).column ?? 1;
  }

  /** Adds a name to the enclosing function or comprehension (not at the top level). */
  bind(name: string): void {
    const scope = this.scopes.at(-1);
    if (scope !== undefined && !scope.globals.has(name) && !scope.nonlocals.has(name)) scope.locals.add(name);
  }

  /** Like `bind`, for `:=`, which skips comprehensions. */
  bindOutside(name: string): void {
    for (let index = this.scopes.length - 1; index >= 0; index -= 1) {
      const scope = this.scopes[index]!;
      if (scope.isComprehension) continue;
      if (!scope.globals.has(name) && !scope.nonlocals.has(name)) scope.locals.add(name);
      return;
    }
  }
}

/** A token without width (end of a block) is shown as one character. */
function spanOf(token: Token): Span {
  return { start: token.start, end: Math.max(token.end, token.start + 1) };
}

/** An empty scope. */
export function makeScope(isComprehension: boolean): Scope {
  return { isComprehension, locals: new Set(), globals: new Set(), nonlocals: new Set() };
}
