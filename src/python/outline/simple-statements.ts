import { topLevel } from '../names.ts';
import { isClosing, isOpening } from '../bytes.ts';
import { Token } from '../tokenizer.ts';
import { readExpressions } from './expressions.ts';
import type { Directories } from './directories.ts';
import { addCalls } from './load-calls.ts';
import type { LineReader } from './logical-lines.ts';
import type { ModuleUses } from './module-uses.ts';
import type { NameUses } from './name-uses.ts';
import { addMember, bindNames, forgetMember, type Scope } from './scope.ts';
import { searchPathStep } from './search-path.ts';
import { dottedName, LONGEST_MODULE, targetNames } from './statement-parts.ts';
import type { Step } from './types.ts';

const SEMICOLON = 0x3b;
const EQUALS = 0x3d;
const COLON = 0x3a;
const DOT = 0x2e;
const COMMA = 0x2c;
const OPEN = 0x28;
const OPEN_SQUARE = 0x5b;
const STAR = 0x2a;
/** Names of one `import` or `del` statement. */
const MOST_NAMES = 10_000;

/** Modules and objects whose functions import nothing, and which modules often call. */
const ofStandardLibrary: ReadonlySet<string> = new Set([
  ...['collections', 'functools', 'itertools', 'json', 'log', 'logger', 'logging', 'math', 'operator', 'os'],
  ...['re', 'struct', 'sys', 'threading', 'time', 'typing', 'warnings'],
]);

/** Reads the simple statements of a logical line (Python reference, "Simple statements"). */
export class SimpleStatements {
  /** Lines read so far. */
  count = 0;
  /** The name that is all of the last line. */
  loneName: string | undefined;
  /** Whether the statement is in no other. */
  isTop = true;
  readonly #line: LineReader;
  readonly #directories: Directories;
  readonly #uses: ModuleUses;
  readonly #names: NameUses;

  constructor(line: LineReader, uses: ModuleUses, names: NameUses, directories: Directories) {
    this.#directories = directories;
    this.#line = line;
    this.#uses = uses;
    this.#names = names;
  }

  /** The statements from the token `start`, separated by `;`. */
  read(start: number, scope: Scope, steps: Step[]): void {
    const line = this.#line;
    this.count++;
    this.loneName = start === 0 && line.length === 1 && line.isName(0) ? line.text(0) : undefined;
    for (let at = start; at < line.length && !line.isCut();) {
      let end = at;
      while (end < line.length && line.operators[end] !== SEMICOLON) end++;
      this.#one(at, end, scope, steps);
      at = end + 1;
    }
  }

  #one(start: number, end: number, scope: Scope, steps: Step[]): void {
    const line = this.#line;
    line.beginStatement();
    const word = line.isName(start) ? line.text(start) : '';
    switch (word) {
      case 'import': {
        this.#import(start + 1, end, scope, steps);
        return;
      }
      case 'from':
        if (this.#from(start, end, scope, steps)) return;
        break;
      case 'lazy':
        // PEP 810: loaded when it is first used.
        if (line.isName(start + 1)) {
          this.#lazy(start + 1, end, scope, steps);
          return;
        }
        break;
      case 'raise':
        if (end > start)
          steps.push({ kind: 'stop', line: line.lines[start]!, ...this.#raised(start + 1, end) });
        return;
      case 'del':
        this.#del(start + 1, end, scope, steps);
        return;
      case 'global':
        for (let at = start + 1; at < end; at++) if (line.isName(at)) scope.bound.add(line.text(at));
        return;
      case 'assert': {
        const isFalse = line.isName(start + 1) && line.text(start + 1) === 'False';
        if (isFalse && (end === start + 2 || line.isOperator(start + 2, COMMA)))
          steps.push({ kind: 'stop', line: line.lines[start]!, raises: 'assert' });
        return;
      }
      case 'pass':
      case 'return':
        return;
      case 'type':
        if (line.isName(start + 1) && end > start + 2) {
          bindNames([line.text(start + 1)], scope, steps);
          return;
        }
    }
    this.#expression(start, end, scope, steps);
  }

  /** The class behind `raise`, alone or called. */
  #raised(start: number, end: number): { readonly raises?: string } {
    const line = this.#line;
    const { name, end: behind } = dottedName(line, start, end);
    const isWhole = line.isOperator(behind, OPEN) ? line.closing(behind, end) === end - 1 : behind === end;
    const isFrom = line.isName(behind) || line.isName(line.closing(behind, end) + 1);
    return name !== '' && (isWhole || isFrom) ? { raises: name } : {};
  }

  /** `del a, b`; items and attributes of something unbind no name. */
  #del(start: number, end: number, scope: Scope, steps: Step[]): void {
    const line = this.#line;
    const names: string[] = [];
    for (let at = start; at < end; at += 2) {
      if (!line.isName(at) || (at + 1 < end && !line.isOperator(at + 1, COMMA))) break;
      names.push(line.text(at));
    }
    if (scope.members === undefined) steps.push({ kind: 'unbind', names });
    for (const name of names) forgetMember(scope, name);
  }

  #import(start: number, end: number, scope: Scope, steps: Step[]): void {
    const line = this.#line;
    for (let at = start; at < end;) {
      const { name, end: behind } = dottedName(line, at, end);
      if (name === '') return;
      let bound = topLevel(name);
      let next = behind;
      if (line.isName(next) && line.text(next) === 'as' && next + 1 < end) {
        bound = line.text(next + 1);
        next += 2;
      }
      if (name.length > LONGEST_MODULE) bindNames([bound], scope, steps);
      else steps.push({ kind: 'import', line: line.lines[at]!, module: name, bound });
      this.#uses.imports(bound, next === behind ? bound : name);
      addMember(scope, bound);
      if (!line.isOperator(next, COMMA)) return;
      at = next + 1;
    }
  }

  /** @returns false if it is not an import */
  #from(start: number, end: number, scope: Scope, steps: Step[]): boolean {
    const line = this.#line;
    let at = start + 1;
    let level = 0;
    while (at < end && line.isOperator(at, DOT)) {
      level++;
      at++;
    }
    const isImport = (index: number) => line.isName(index) && line.text(index) === 'import';
    const { name: module, end: behind } = isImport(at) ? { name: '', end: at } : dottedName(line, at, end);
    if (!isImport(behind) || (level === 0 && module === '')) return false;
    const names: (readonly [string, string])[] = [];
    for (at = behind + 1; at < end && names.length < MOST_NAMES; at++) {
      if (line.operators[at] === STAR) names.push(['*', '*']);
      if (!line.isName(at)) continue;
      const name = line.text(at);
      const isRenamed = line.isName(at + 1) && at + 2 < end && line.text(at + 1) === 'as';
      names.push([name, isRenamed ? line.text(at + 2) : name]);
      if (isRenamed) at += 2;
    }
    if (module.length > LONGEST_MODULE || names.some(([name]) => name.length > LONGEST_MODULE))
      bindNames(
        names.map(([, bound]) => bound),
        scope,
        steps,
      );
    else if (module !== '__future__')
      steps.push({ kind: 'from', line: line.lines[start]!, level, module, names });
    else if (names.some(([name]) => name === 'annotations')) this.#names.areAnnotationsText = true;
    for (const [name, bound] of names) {
      addMember(scope, bound);
      this.#uses.imports(bound, `${'.'.repeat(level)}${module === '' ? '' : `${module}.`}${name}`);
    }
    return true;
  }

  #lazy(start: number, end: number, scope: Scope, steps: Step[]): void {
    const found: Step[] = [];
    this.#one(start, end, scope, found);
    const names = found.flatMap((step) =>
      step.kind === 'import'
        ? [step.bound]
        : step.kind === 'from'
          ? step.names.map(([, bound]) => bound)
          : [],
    );
    bindNames(names, scope, steps);
  }

  /** An expression, or an assignment. */
  #expression(start: number, end: number, scope: Scope, steps: Step[]): void {
    const line = this.#line;
    const changed = searchPathStep(line, start, end, this.#directories);
    if (changed !== undefined) steps.push(changed);
    const { equals, colon, isAugmented } = this.#assignment(start, end);
    const last = equals.at(-1);
    const valueStart = last === undefined ? start : last + 1;
    if (last !== undefined || colon === undefined) {
      addCalls(line, valueStart, end, steps);
      this.uses(valueStart, end, scope, steps);
    }
    if (colon !== undefined) this.#names.annotation(colon + 1, equals[0] ?? end, scope, steps);
    if (scope.members === undefined) this.#run(valueStart, end, steps);
    this.walrus(start, end, scope, steps);
    if (scope.members === undefined && this.#changesList(start)) bindNames(['__all__'], scope, steps);
    // An annotation alone binds nothing.
    if (last === undefined) return;
    if (isAugmented && line.isName(start)) this.uses(start, start + 1, scope, steps);
    const names: string[] = [];
    let from = start;
    for (const equal of equals) {
      const to = colon !== undefined && colon < equal ? colon : equal;
      this.#names.target(from, to, scope, steps);
      for (const name of targetNames(line, from, to, undefined)) names.push(name);
      from = equal + 1;
    }
    if (scope.members !== undefined || isAugmented || names.length !== 1) {
      bindNames(names, scope, steps);
      return;
    }
    const value = readExpressions(line, valueStart, end);
    const name = names[0]!;
    this.#directories.assign(name, valueStart, end);
    if (value.kind === 'unknown') {
      bindNames(names, scope, steps);
      return;
    }
    addMember(scope, name);
    steps.push({ kind: 'assign', name, value });
  }

  /** Whether a statement may take names out of `__all__`. */
  #changesList(start: number): boolean {
    const line = this.#line;
    if (!line.isName(start) || line.text(start) !== '__all__') return false;
    const isCall = line.isOperator(start + 1, DOT) && line.isName(start + 2);
    return isCall
      ? !/^(?:append|extend)$/.test(line.text(start + 2))
      : line.isOperator(start + 1, OPEN_SQUARE);
  }

  /** A statement that is the call of a function. By their names, classes are left out. */
  #run(start: number, end: number, steps: Step[]): void {
    const line = this.#line;
    if (!line.isName(start)) return;
    const isDotted = line.isOperator(start + 1, DOT) && line.isName(start + 2);
    const open = isDotted ? start + 3 : start + 1;
    if (!line.isOperator(open, OPEN) || line.closing(open, end) !== end - 1) return;
    const name = line.text(open - 1);
    if (!/^_*[a-z]/.test(name)) return;
    if (!isDotted) steps.push({ kind: 'run', line: line.lines[start]!, name });
    else if (!ofStandardLibrary.has(line.text(start)))
      steps.push({ kind: 'run', line: line.lines[start]!, name: `${line.text(start)}.${name}` });
  }

  /** The positions of the `=` in an assignment, and of the colon of its annotation. */
  #assignment(
    start: number,
    end: number,
  ): {
    readonly equals: readonly number[];
    readonly colon: number | undefined;
    readonly isAugmented: boolean;
  } {
    const line = this.#line;
    const equals: number[] = [];
    let colon: number | undefined;
    let depth = 0;
    let isAugmented = false;
    for (let at = start; at < end; at++) {
      const byte = line.operators[at]!;
      if (isOpening(byte)) depth++;
      else if (isClosing(byte)) depth--;
      else if (depth > 0) continue;
      else if (line.kinds[at] === Token.name && line.text(at) === 'lambda') break;
      else if (byte === COLON && equals.length === 0) colon ??= at;
      else if (byte === EQUALS) {
        const before = at > start && line.ends[at - 1] === line.starts[at] ? line.operators[at - 1]! : 0;
        const after = at + 1 < end && line.starts[at + 1] === line.ends[at] ? line.operators[at + 1]! : 0;
        if (after === EQUALS) at++;
        else if (before === 0x21 || before === 0x3c || before === 0x3e)
          isAugmented ||= isShift(line, at, start);
        else if (before === COLON) continue;
        else {
          // `+=` binds the name it changes.
          if (before !== 0 && !isClosing(before)) isAugmented = true;
          equals.push(at);
        }
      }
    }
    return { equals, colon: equals.length > 0 || colon !== undefined ? colon : undefined, isAugmented };
  }

  /** `(name := value)` binds at module level. */
  walrus(start: number, end: number, scope: Scope, steps: Step[]): void {
    const line = this.#line;
    for (let at = start + 1; at + 1 < end; at++) {
      const isWalrus =
        line.operators[at] === COLON &&
        line.operators[at + 1] === EQUALS &&
        line.ends[at] === line.starts[at + 1];
      if (isWalrus && line.isName(at - 1)) bindNames([line.text(at - 1)], scope, steps);
    }
  }

  /** The names and the attributes of modules that a statement certainly uses. */
  uses(start: number, end: number, scope: Scope, steps: Step[]): void {
    this.#names.expression(start, end, scope, steps, { isTop: this.isTop });
  }
}

/** `<<=` and `>>=`; `<=` is a comparison. */
function isShift(line: LineReader, at: number, start: number): boolean {
  return (
    at - 2 >= start &&
    line.operators[at - 2] === line.operators[at - 1] &&
    line.ends[at - 2] === line.starts[at - 1]
  );
}
