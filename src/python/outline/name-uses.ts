import { isOpening } from '../bytes.ts';
import { builtinExceptions } from '../exceptions.ts';
import { builtinTypes } from '../generics.ts';
import { Token } from '../tokenizer.ts';
import type { LineReader } from './logical-lines.ts';
import type { ModuleUses } from './module-uses.ts';
import type { Scope } from './scope.ts';
import { dottedName } from './statement-parts.ts';
import { isGeneric, isTyped, unionAt } from './type-uses.ts';
import type { Step } from './types.ts';

const DOT = 0x2e;
const COMMA = 0x2c;
const COLON = 0x3a;
const EQUALS = 0x3d;
const NOT = 0x21;
const MINUS = 0x2d;
const GREATER = 0x3e;
const OPEN_SQUARE = 0x5b;
const BAR = 0x7c;
/** Parts of a dotted name that are kept. */
const MOST_PARTS = 4;

/** What a word means to the names around it: one that is always there; the end of what certainly runs; a scope of its own. */
type Meaning = 'there' | 'joins' | 'decides' | 'scope';

/** Names that every Python from 3.6 on has, in `builtins` and in each module, and words that are no names. */
const alwaysThere = [
  ...builtinExceptions,
  ...builtinTypes,
  ...['BytesWarning', 'Ellipsis', 'FutureWarning', 'ImportWarning', 'NotImplemented'],
  ...['PendingDeprecationWarning', 'ResourceWarning', 'RuntimeWarning', 'SyntaxWarning'],
  ...['UnicodeWarning', 'abs', 'all', 'any', 'ascii', 'bin', 'callable', 'chr', 'classmethod'],
  ...['compile', 'copyright', 'credits', 'delattr', 'dir', 'divmod', 'enumerate', 'eval', 'exec'],
  ...['exit', 'filter', 'format', 'getattr', 'globals', 'hasattr', 'hash', 'help', 'hex', 'id'],
  ...['input', 'isinstance', 'issubclass', 'iter', 'len', 'license', 'locals', 'map', 'max'],
  ...['min', 'next', 'oct', 'open', 'ord', 'pow', 'print', 'property', 'quit', 'repr'],
  ...['reversed', 'round', 'setattr', 'sorted', 'staticmethod', 'sum', 'super', 'vars', 'zip'],
  ...['__build_class__', '__debug__', '__import__', '__annotations__', '__builtins__'],
  ...['__cached__', '__doc__', '__file__', '__loader__', '__name__', '__package__', '__path__'],
  ...['__spec__'],
  // Of class bodies.
  ...['__module__', '__qualname__', '__class__', '__firstlineno__', '__static_attributes__'],
  // Interactive interpreters, `gettext.install()`.
  ...['_', 'gettext', 'ngettext', 'pgettext', 'npgettext', 'lgettext', 'lngettext'],
  ...['None', 'True', 'False', 'not', 'in', 'is', 'await', 'yield', 'from', 'async', 'break', 'continue'],
  ...['nonlocal', 'as', 'def', 'class', 'while', 'with', 'try', 'except', 'finally', 'elif', 'import'],
];

const meanings: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...alwaysThere.map((word): [string, Meaning] => [word, 'there']),
  ['and', 'joins'],
  ['or', 'joins'],
  ['if', 'decides'],
  ['else', 'decides'],
  ['for', 'scope'],
  ['lambda', 'scope'],
]);

/** How an expression is used, besides its place. */
interface Use {
  /** It is an annotation, which Python 3.14 does not evaluate. */
  readonly isAnnotation?: boolean;
  /** The statement is in no other. */
  readonly isTop?: boolean;
}

/** What expressions that run at load time certainly use: names, and attributes of modules. */
export class NameUses {
  /** Annotations are not evaluated (PEP 563). */
  areAnnotationsText = false;
  readonly #line: LineReader;
  readonly #modules: ModuleUses;
  /** Of the expression that is being read. */
  #found: Step[] = [];
  #end = 0;

  constructor(line: LineReader, modules: ModuleUses) {
    this.#line = line;
    this.#modules = modules;
  }

  /**
   * Adds what the expression between two tokens certainly uses, unless it is known to be there. Where a comprehension, a
   * lambda or a condition is in it, nothing counts; behind `and` and `or` nothing does.
   */
  expression(start: number, end: number, scope: Scope, steps: Step[], use: Use = {}): void {
    const line = this.#line;
    const found: Step[] = (this.#found = []);
    this.#end = end;
    let certain: number | undefined;
    for (let at = start; at < end; at++) {
      if (line.kinds[at] !== Token.name) {
        const byte = line.operators[at];
        if (byte === COLON && isWalrus(line, at)) return;
        if (byte === BAR) this.#union(at, start, scope, use);
        continue;
      }
      const first = at;
      while (at + 2 < end && line.isOperator(at + 1, DOT) && line.isName(at + 2)) at += 2;
      const name = line.text(first);
      const meaning = meanings.get(name);
      if (meaning === 'scope' || meaning === 'decides') return;
      if (meaning === 'joins') certain ??= found.length;
      else if (first === start || line.operators[first - 1] !== DOT)
        this.#name(name, first, at, scope, use, meaning !== undefined);
    }
    if (found.length === 0) return;
    if (certain !== undefined) found.length = certain;
    this.#add(found, scope, steps, use);
  }

  /** A name, from the token `first` to `last` with its attributes. */
  #name(name: string, first: number, last: number, scope: Scope, use: Use, isThere: boolean): void {
    const line = this.#line;
    if (scope.members?.has(name) === true) return;
    const meaning = this.#modules.meaning(name);
    if (last > first && meaning !== undefined) {
      const attribute = this.#attribute(name, first, last);
      if (attribute !== undefined) this.#found.push(attribute);
    }
    if (last + 1 < this.#end && line.isOperator(last + 1, OPEN_SQUARE)) {
      const whole = last === first ? name : dottedName(line, first, last + 1).name;
      if (isGeneric(whole, meaning)) this.#type([`${whole}[]`], first, use);
    }
    if (isThere || scope.isOpaque || scope.bound.has(name)) return;
    const before = first > 0 ? line.operators[first - 1] : 0;
    // `f(name=…)` and `f"{x!r}"`.
    if (before === NOT || (first === last && last + 1 < this.#end && isKeywordArgument(line, first))) return;
    this.#found.push({ kind: 'name', line: line.lines[first]!, name, ...annotation(use) });
  }

  #union(at: number, start: number, scope: Scope, use: Use): void {
    const operands = unionAt(this.#line, at, start, this.#end);
    if (
      operands === undefined ||
      (use.isAnnotation !== true && !operands.some(isTyped) && operands[0] !== '{}')
    )
      return;
    const isOwn = operands.some((one) => scope.members?.has(/^[^.[]*/.exec(one)![0]) === true);
    if (!isOwn) this.#type(operands, at, use);
  }

  #type(operands: readonly string[], at: number, use: Use): void {
    this.#found.push({ kind: 'type', line: this.#line.lines[at]!, operands, ...annotation(use) });
  }

  #attribute(of: string, first: number, last: number): Step | undefined {
    const line = this.#line;
    const names: string[] = [];
    for (let part = first + 2; part <= last && names.length < MOST_PARTS; part += 2)
      names.push(line.text(part));
    const name = names.join('.');
    return this.#modules.isKnown(of, name)
      ? undefined
      : { kind: 'attribute', line: line.lines[first]!, of, name };
  }

  #add(found: readonly Step[], scope: Scope, steps: Step[], use: Use): void {
    for (const step of found) {
      // Said once.
      if (step.kind === 'name') {
        if (scope.bound.has(step.name)) continue;
        if (use.isAnnotation !== true) scope.bound.add(step.name);
      } else if (step.kind === 'type') {
        const key = step.operands.join('|');
        if (scope.bound.has(key)) continue;
        if (use.isAnnotation !== true || step.operands.length === 1) scope.bound.add(key);
      }
      steps.push(step);
      if (step.kind === 'attribute' && use.isTop === true) this.#modules.certain(step);
    }
  }

  annotation(start: number, end: number, scope: Scope, steps: Step[]): void {
    if (!this.areAnnotationsText) this.expression(start, end, scope, steps, { isAnnotation: true });
  }

  /** The defaults and annotations of the parameters in the brackets from `open`, and what is returned, before `colon`. */
  parameters(open: number, colon: number, scope: Scope, steps: Step[]): void {
    const line = this.#line;
    const close = line.closing(open, colon);
    for (let at = open + 1; at < close;) {
      let [mark, equals]: (number | undefined)[] = [];
      let end = at;
      for (; end < close && line.operators[end] !== COMMA; end++) {
        const byte = line.operators[end]!;
        if (byte === COLON) mark ??= end;
        else if (byte === EQUALS) equals ??= end;
        else if (isOpening(byte)) end = line.closing(end, close);
        // Its commas are its own.
        else if (line.isName(end) && meanings.get(line.text(end)) === 'scope') return;
      }
      if (equals !== undefined) this.expression(equals + 1, end, scope, steps);
      if (mark !== undefined) this.annotation(mark + 1, equals ?? end, scope, steps);
      at = end + 1;
    }
    const arrow = close + 2;
    if (line.isOperator(close + 1, MINUS) && line.isOperator(arrow, GREATER))
      this.annotation(arrow + 1, colon, scope, steps);
  }

  /** Names that a target between two tokens reads: `name.x = …`, `name[x] = …`. */
  target(start: number, end: number, scope: Scope, steps: Step[]): void {
    const line = this.#line;
    const next = line.operators[start + 1];
    if (line.isName(start) && start + 1 < end && (next === DOT || next === OPEN_SQUARE))
      this.expression(start, start + 1, scope, steps);
  }
}

function annotation({ isAnnotation }: Use): { readonly isAnnotation?: true } {
  return isAnnotation === true ? { isAnnotation } : {};
}

function isWalrus(line: LineReader, at: number): boolean {
  return line.isOperator(at + 1, EQUALS) && line.ends[at] === line.starts[at + 1];
}

function isKeywordArgument(line: LineReader, at: number): boolean {
  if (!line.isOperator(at + 1, EQUALS)) return false;
  return !(line.isOperator(at + 2, EQUALS) && line.ends[at + 1] === line.starts[at + 2]);
}
