import { readExpression } from './expressions.ts';
import { GrammarWatch } from './grammar.ts';
import type { LineReader } from './logical-lines.ts';
import { ModuleUses } from './module-uses.ts';
import { NameUses } from './name-uses.ts';
import { bindNames, addMember, moduleScope, type Scope } from './scope.ts';
import { Directories } from './directories.ts';
import { mayChangeSearchPath, searchPathStep } from './search-path.ts';
import {
  anyHandler,
  baseNames,
  colonOf,
  isMatchHeader,
  mayCatch,
  readHandler,
  deferred,
  endsCertainty,
  isSuppressing,
  loading,
  targetNames,
  wordIn,
} from './statement-parts.ts';
import { SimpleStatements } from './simple-statements.ts';
import { readParameters } from './parameters.ts';
import type { Expression, GrammarUse, Handler, Step, SyntaxFault } from './types.ts';

const OPEN = 0x28;
const CLOSE = 0x29;
const AT = 0x40;
const OPEN_SQUARE = 0x5b;
/** Deeper blocks are skipped: CPython itself allows 100. */
const DEEPEST = 100;

const unknown: Expression = { kind: 'unknown' };

/** Reads the blocks of a module by their indentation (Python reference, "Compound statements"). */
export class BlockReader {
  readonly globals = new Set<string>();
  readonly #lines: LineReader;
  readonly #simple: SimpleStatements;
  readonly #uses: ModuleUses;
  readonly #names: NameUses;
  readonly #scope = moduleScope();
  /** Of functions: their names are nobody's. */
  readonly #inFunction = moduleScope();
  readonly #watch: GrammarWatch;
  readonly #directories: Directories;
  #depth = 0;
  #isDecorated = false;
  /** A line has been read but not used yet. */
  #pending = false;

  constructor(lines: LineReader) {
    this.#lines = lines;
    this.#watch = new GrammarWatch(lines);
    this.#uses = new ModuleUses(lines);
    this.#names = new NameUses(lines, this.#uses);
    this.#directories = new Directories(lines);
    this.#simple = new SimpleStatements(lines, this.#uses, this.#names, this.#directories);
  }

  get grammar(): GrammarUse | undefined {
    return this.#watch.grammar;
  }

  /** Attributes of other modules that it sets. */
  get setsOutside(): ReadonlySet<string> {
    return this.#uses.sets;
  }

  /** Why Python would reject the file, if that is certain. */
  fault(): SyntaxFault | undefined {
    return this.#watch.fault();
  }

  /** The statements of the whole file. */
  module(): readonly Step[] {
    const steps: Step[] = [];
    // A module starts at column 0; a broken one may not.
    while (this.#peek()) {
      this.#pending = false;
      this.#statement(this.#lines.indent, this.#scope, steps);
    }
    return steps;
  }

  #peek(): boolean {
    if (this.#pending) return true;
    this.#pending = this.#lines.next();
    if (this.#pending) {
      this.#watch.line();
      this.#uses.look();
    } else this.#watch.end();
    return this.#pending;
  }

  /** Statements that are indented by `indent` at least. */
  #block(indent: number, scope: Scope, steps: Step[]): void {
    while (this.#peek() && this.#lines.indent >= indent) {
      this.#pending = false;
      this.#statement(this.#lines.indent, scope, steps);
    }
  }

  /** The body of the compound statement whose header is the current line: after its colon, or indented below it. */
  #body(colon: number, indent: number, scope: Scope): readonly Step[] {
    const steps: Step[] = [];
    this.#lines.beginStatement();
    if (colon + 1 < this.#lines.length) {
      this.#simple.isTop = false;
      this.#simple.read(colon + 1, scope, steps);
      return steps;
    }
    if (!this.#hasBlock(indent)) return steps;
    this.#depth++;
    if (this.#depth > DEEPEST) this.#skipBody(indent);
    else this.#block(indent + 1, scope, steps);
    this.#depth--;
    return steps;
  }

  /** A body that may not run: what it binds may not be there afterwards. @param name that only it has */
  #branch(colon: number, indent: number, scope: Scope, name?: string): readonly Step[] {
    const mark = scope.bound.mark();
    if (name !== undefined) addMember(scope, name);
    const steps = this.#body(colon, indent, scope);
    scope.bound.forget(mark);
    return steps;
  }

  /** Whether lines are indented below the header that is the current line. */
  #hasBlock(indent: number): boolean {
    return this.#peek() && this.#lines.indent > indent;
  }

  #statement(indent: number, scope: Scope, steps: Step[]): void {
    const lines = this.#lines;
    this.#simple.isTop = this.#depth === 0;
    if (lines.isOperator(0, AT)) {
      this.#isDecorated = true;
      this.#simple.uses(1, lines.length, scope, steps);
      return;
    }
    const isDecorated = this.#isDecorated;
    this.#isDecorated = false;
    const start = lines.word === 'async' && lines.isName(1) ? 1 : 0;
    const word = start === 0 ? lines.word : lines.text(1);
    switch (word) {
      case 'def':
        this.#function(start, indent, scope, isDecorated, steps);
        return;
      case 'class':
        this.#class(indent, scope, isDecorated, steps);
        return;
      case 'if':
        this.#simple.uses(1, this.#colon(0), scope, steps);
        for (const step of this.#if(indent, scope, steps)) steps.push(step);
        return;
      case 'try': {
        this.#try(indent, scope, steps);
        return;
      }
      case 'with': {
        this.#with(start, indent, scope, steps);
        return;
      }
      case 'for': {
        this.#for(start, indent, scope, steps);
        return;
      }
      case 'while': {
        this.#loop(indent, scope, steps);
        return;
      }
      case 'match':
        if (isMatchHeader(this.#lines, this.#colon(0))) {
          this.#match(indent, scope, steps);
          return;
        }
        break;
      case 'elif':
      case 'else':
      case 'except':
      case 'finally': {
        // Its start is missing: the file is broken, or a decorator or a comment hid it.
        steps.push({ kind: 'maybe', body: this.#branch(this.#colon(0), indent, scope) });
        return;
      }
    }
    this.#simple.read(0, scope, steps);
  }

  #colon(start: number): number {
    return colonOf(this.#lines, start);
  }

  #isWord(word: string, indent: number): boolean {
    const lines = this.#lines;
    return this.#peek() && lines.indent === indent && lines.word === word;
  }

  #if(indent: number, scope: Scope, before: Step[]): readonly Step[] {
    const colon = this.#colon(0);
    this.#simple.walrus(1, colon, scope, before);
    const test = readExpression(this.#lines, 1, colon);
    const body = this.#branch(colon, indent, scope);
    let orelse: readonly Step[] = [];
    if (this.#isWord('elif', indent)) {
      this.#pending = false;
      // A long chain of `elif` must not cause deep recursion.
      this.#depth++;
      orelse = this.#depth > DEEPEST ? this.#restOfChain(indent, scope) : this.#if(indent, scope, before);
      this.#depth--;
    } else if (this.#isWord('else', indent)) {
      this.#pending = false;
      orelse = this.#branch(this.#colon(0), indent, scope);
    }
    const isEmpty = body.length === 0 && orelse.length === 0;
    return isEmpty ? [] : [{ kind: 'if', test, body, orelse }];
  }

  #restOfChain(indent: number, scope: Scope): readonly Step[] {
    const steps: Step[] = [{ kind: 'maybe', body: this.#branch(this.#colon(0), indent, scope) }];
    while (this.#isWord('elif', indent) || this.#isWord('else', indent)) {
      this.#pending = false;
      steps.push({ kind: 'maybe', body: this.#branch(this.#colon(0), indent, scope) });
    }
    return steps;
  }

  #try(indent: number, scope: Scope, steps: Step[]): void {
    const before = this.#simple.count;
    const body = this.#branch(this.#colon(0), indent, scope);
    const isLone = body.every(({ kind }) => kind === 'name');
    const lone = isLone && this.#simple.count === before + 1 ? this.#simple.loneName : undefined;
    const handlers: Handler[] = [];
    let catchesNames = false;
    while (this.#isWord('except', indent)) {
      this.#pending = false;
      const colon = this.#colon(0);
      const caught = readHandler(this.#lines, 1, colon);
      catchesNames = colon === 2 && this.#lines.isName(1) && this.#lines.text(1) === 'NameError';
      handlers.push({ ...caught, body: this.#branch(colon, indent, scope, caught.name) });
    }
    const orelse = this.#clause('else', indent, scope);
    const final = this.#clause('finally', indent, scope);
    if (lone !== undefined && handlers.length === 1 && catchesNames && final.length === 0) {
      const test = { kind: 'not', item: { kind: 'bound', name: lone } } as const;
      steps.push({ kind: 'if', test, body: handlers[0]!.body, orelse });
      return;
    }
    steps.push({ kind: 'try', body, handlers, orelse, final });
  }

  #clause(word: string, indent: number, scope: Scope): readonly Step[] {
    if (!this.#isWord(word, indent)) return [];
    this.#pending = false;
    return this.#branch(this.#colon(0), indent, scope);
  }

  #with(start: number, indent: number, scope: Scope, steps: Step[]): void {
    const colon = this.#colon(start);
    const isSuppressed = isSuppressing(this.#lines, start + 1, colon);
    const catches = mayCatch(this.#lines, start + 1, colon);
    const names = targetNames(this.#lines, start + 1, colon, 'as');
    this.#simple.uses(start + 1, wordIn(this.#lines, start + 1, colon, 'as'), scope, steps);
    bindNames(names, scope, steps);
    const body =
      isSuppressed || catches ? this.#branch(colon, indent, scope) : this.#body(colon, indent, scope);
    if (isSuppressed) steps.push({ kind: 'suppress', body });
    else if (catches) steps.push({ kind: 'try', body, handlers: [anyHandler], orelse: [], final: [] });
    else for (const step of body) steps.push(step);
  }

  #for(start: number, indent: number, scope: Scope, steps: Step[]): void {
    const lines = this.#lines;
    const colon = this.#colon(start);
    const at = wordIn(lines, start + 1, colon, 'in');
    const name = at === start + 2 && lines.isName(start + 1) ? lines.text(start + 1) : '';
    const values = name === '' ? unknown : readExpression(lines, at + 1, colon);
    const names = targetNames(lines, start + 1, at, undefined);
    this.#simple.uses(at + 1, colon, scope, steps);
    bindNames(names, scope, steps);
    const body = this.#branch(colon, indent, scope);
    const orelse = this.#clause('else', indent, scope);
    if (body.length + orelse.length > 0) steps.push({ kind: 'for', name, values, body, orelse });
  }

  #loop(indent: number, scope: Scope, steps: Step[]): void {
    const colon = this.#colon(0);
    this.#simple.uses(1, colon, scope, steps);
    this.#simple.walrus(1, colon, scope, steps);
    const body = this.#branch(colon, indent, scope);
    if (body.length > 0) steps.push({ kind: 'maybe', body });
    for (const step of this.#clause('else', indent, scope)) steps.push(step);
  }

  #match(indent: number, scope: Scope, steps: Step[]): void {
    while (this.#peek() && this.#lines.indent > indent) {
      this.#pending = false;
      const column = this.#lines.indent;
      const colon = this.#colon(0);
      // Every name of a pattern counts as bound.
      const names = targetNames(this.#lines, 1, colon, undefined);
      const body: Step[] = [];
      const mark = scope.bound.mark();
      bindNames(names, scope, body);
      for (const step of this.#body(colon, column, scope)) body.push(step);
      scope.bound.forget(mark);
      if (body.length > 0) steps.push({ kind: 'maybe', body });
    }
  }

  #function(start: number, indent: number, scope: Scope, isDecorated: boolean, steps: Step[]): void {
    const lines = this.#lines;
    lines.beginStatement();
    const line = lines.lines[0]!;
    const name = lines.isName(start + 1) ? lines.text(start + 1) : undefined;
    let at = start + 2;
    // Type parameters (PEP 695).
    const isGeneric = lines.isOperator(at, OPEN_SQUARE);
    if (isGeneric) while (at < lines.length && !lines.isOperator(at, OPEN)) at++;
    const { signature, names: parameters, end } = readParameters(lines, at + 1, lines.length, CLOSE);
    const colon = this.#colon(end);
    if (!isGeneric) this.#names.parameters(at, colon, scope, steps);
    const isPlain = scope.members === undefined && start === 0 && !isDecorated;
    let body: readonly Step[] = [];
    if (colon + 1 >= lines.length && this.#hasBlock(indent)) {
      this.#directories.isInFunction = true;
      if (isPlain) body = this.#functionBody(indent);
      else this.#skipBody(indent);
      this.#directories.isInFunction = false;
    }
    if (name === undefined) return;
    const makes = deferred(start === 1, this.#watch.isGenerator(line));
    const made = makes && { makes };
    addMember(scope, name, isDecorated ? undefined : { signature, parameters, ...made });
    if (scope.members !== undefined) return;
    if (made) steps.push({ kind: 'function', line, name, signature, isDecorated, ...made });
    else
      steps.push({ kind: 'function', line, name, signature, isDecorated, ...(body.length > 0 && { body }) });
  }

  /** What a function certainly imports when it is called: before anything that may return, raise or wait. */
  #functionBody(indent: number): readonly Step[] {
    const lines = this.#lines;
    const steps: Step[] = [];
    if (!this.#peek() || lines.indent <= indent) return steps;
    const own = lines.indent;
    this.#simple.isTop = false;
    while (this.#peek() && lines.indent === own) {
      const { word } = lines;
      if (endsCertainty.has(word)) break;
      this.#pending = false;
      if (word === 'global') this.#globals();
      else if (word === 'import' || word === 'from') this.#simple.read(0, this.#inFunction, steps);
      else if (word === 'def' || word === 'class') this.#skipBody(own);
      else if (mayChangeSearchPath(word)) this.#simple.read(0, this.#inFunction, steps);
      else if (word !== '' && lines.isOperator(1, OPEN)) this.#simple.read(0, this.#inFunction, steps);
    }
    this.#skipBody(indent, steps);
    return steps.filter(({ kind }) => loading.has(kind));
  }

  /**
   * Skips the body of a function, which does not run now; its `global` declarations count.
   * @param steps takes what it may do to `sys.path`
   */
  #skipBody(indent: number, steps: Step[] = []): void {
    const lines = this.#lines;
    while (this.#peek() && lines.indent > indent) {
      this.#pending = false;
      if (lines.word === 'global') this.#globals();
      const changed =
        mayChangeSearchPath(lines.word) && searchPathStep(lines, 0, lines.length, this.#directories);
      if (changed) steps.push(changed);
    }
  }

  #globals(): void {
    const lines = this.#lines;
    for (let at = 1; at < lines.length; at += 2) if (lines.isName(at)) this.globals.add(lines.text(at));
  }

  #class(indent: number, scope: Scope, isDecorated: boolean, steps: Step[]): void {
    const lines = this.#lines;
    const line = lines.lines[0]!;
    const name = lines.isName(1) ? lines.text(1) : undefined;
    const colon = this.#colon(0);
    const hasBases = colon > 2 && !(colon === 4 && lines.isOperator(2, OPEN) && lines.isOperator(3, CLOSE));
    const members = new Set<string>();
    const methods: Scope['methods'] = new Map();
    // Type parameters are between the name and the bases.
    const isGeneric = lines.isOperator(2, OPEN_SQUARE);
    const bases = isGeneric ? undefined : baseNames(lines, 2, colon);
    if (hasBases && !isGeneric) this.#simple.uses(3, colon, scope, steps);
    const { bound } = scope;
    const isOpaque = isGeneric || scope.isOpaque || (scope.members !== undefined && hasBases);
    const body = this.#body(colon, indent, { members, methods, bound, isOpaque });
    if (name === undefined) return;
    addMember(scope, name);
    if (scope.members !== undefined) {
      for (const step of body) steps.push(step);
      return;
    }
    const isOpen = hasBases || isDecorated;
    steps.push({
      ...{ kind: 'class', line, name, isOpen, isDecorated, body },
      members: isOpen ? [] : [...members],
      bases,
      methods: Object.fromEntries(methods),
    });
  }
}
