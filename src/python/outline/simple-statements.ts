import { Token } from '../tokenizer.ts';
import type { Scope } from './blocks.ts';
import { readExpression, readExpressions } from './expressions.ts';
import type { LineReader } from './logical-lines.ts';
import type { ModuleUses } from './module-uses.ts';
import { dottedName, targetNames } from './statement-parts.ts';
import type { CallStep, Expression, Step } from './types.ts';

const SEMICOLON = 0x3b;
const EQUALS = 0x3d;
const COLON = 0x3a;
const DOT = 0x2e;
const COMMA = 0x2c;
const OPEN = 0x28;
const CLOSE = 0x29;
const STAR = 0x2a;
/** Names of one `import` or `del` statement. */
const MOST_NAMES = 10_000;

/** Calls that matter at load time, by the last part of the name (and the possible prefixes). */
const calls: readonly (readonly [RegExp, CallStep['kind']])[] = [
  [/^(?:importlib\.import_module|import_module|__import__)$/, 'load'],
  [
    /^(?:(?:importlib[._])?metadata\.|importlib_metadata\.|pkg_resources\.)?(?:version|distribution|get_distribution)$/,
    'metadata',
  ],
  [/^(?:.+\.)?(?:iter_)?entry_points$/, 'entry-points'],
  [/^(?:zoneinfo\.)?ZoneInfo$/, 'time-zone'],
];

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
  readonly #uses: ModuleUses;

  constructor(line: LineReader, uses: ModuleUses) {
    this.#line = line;
    this.#uses = uses;
  }

  /** The statements from the token `start`, separated by `;`. */
  read(start: number, scope: Scope, steps: Step[]): void {
    const line = this.#line;
    this.count++;
    this.loneName = start === 0 && line.length === 1 && line.isName(0) ? line.text(0) : undefined;
    for (let at = start; at < line.length;) {
      let end = at;
      while (end < line.length && line.operators[end] !== SEMICOLON) end++;
      this.#one(at, end, scope, steps);
      at = end + 1;
    }
  }

  #one(start: number, end: number, scope: Scope, steps: Step[]): void {
    const line = this.#line;
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
        if (end > start) steps.push({ kind: 'stop' });
        return;
      case 'del':
      case 'pass':
      case 'global':
      case 'assert':
      case 'return':
        return;
      case 'type':
        if (line.isName(start + 1) && end > start + 2) {
          this.#bind([line.text(start + 1)], scope, steps);
          return;
        }
    }
    this.#expression(start, end, scope, steps);
  }

  #import(start: number, end: number, scope: Scope, steps: Step[]): void {
    const line = this.#line;
    for (let at = start; at < end;) {
      const { name, end: behind } = dottedName(line, at, end);
      if (name === '') return;
      let bound = name.split('.', 1)[0]!;
      let next = behind;
      if (line.isName(next) && line.text(next) === 'as' && next + 1 < end) {
        bound = line.text(next + 1);
        next += 2;
      }
      steps.push({ kind: 'import', line: line.lines[at]!, module: name, bound });
      this.#uses.imports(bound, next === behind ? bound : name);
      scope.members?.add(bound);
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
    if (module !== '__future__') {
      steps.push({ kind: 'from', line: line.lines[start]!, level, module, names });
    }
    for (const [name, bound] of names) {
      scope.members?.add(bound);
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
    this.#bind(names, scope, steps);
  }

  /** An expression, or an assignment. */
  #expression(start: number, end: number, scope: Scope, steps: Step[]): void {
    const { equals, colon, isAugmented } = this.#assignment(start, end);
    const last = equals.at(-1);
    const valueStart = last === undefined ? start : last + 1;
    if (last !== undefined || colon === undefined) {
      this.#conditionalCalls(valueStart, end, steps);
      this.uses(valueStart, end, scope, steps);
    }
    if (scope.members === undefined) this.#run(valueStart, end, steps);
    this.walrus(start, end, scope, steps);
    // An annotation alone binds nothing.
    if (last === undefined) return;
    const names: string[] = [];
    let from = start;
    for (const equal of equals) {
      const to = colon !== undefined && colon < equal ? colon : equal;
      for (const name of targetNames(this.#line, from, to, undefined)) names.push(name);
      from = equal + 1;
    }
    if (scope.members !== undefined || isAugmented || names.length !== 1) {
      this.#bind(names, scope, steps);
      return;
    }
    const value = readExpressions(this.#line, valueStart, end);
    const name = names[0]!;
    if (value.kind === 'unknown') {
      this.#bind(names, scope, steps);
      return;
    }
    steps.push({ kind: 'assign', name, value });
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
      if (byte === OPEN || byte === 0x5b || byte === 0x7b) depth++;
      else if (byte === CLOSE || byte === 0x5d || byte === 0x7d) depth--;
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
          if (before !== 0 && before !== CLOSE && before !== 0x5d && before !== 0x7d) isAugmented = true;
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
      if (isWalrus && line.isName(at - 1)) this.#bind([line.text(at - 1)], scope, steps);
    }
  }

  /** The attributes of modules that a statement certainly uses: no condition in it decides. */
  uses(start: number, end: number, scope: Scope, steps: Step[]): void {
    const found = this.#uses.read(start, end, scope.members);
    if (found.length === 0 || this.#splitAt(start, end)[0] !== undefined) return;
    if (this.isTop) this.#uses.certain(found);
    for (const step of found) steps.push(step);
  }

  /** The calls in an expression; those of which a condition in it decides are in a step of their own. */
  #conditionalCalls(start: number, end: number, steps: Step[]): void {
    const found: Step[] = [];
    this.#calls(start, end, found);
    if (found.length === 0) return;
    const [split, word] = this.#splitAt(start, end);
    if (split === undefined) {
      for (const step of found) steps.push(step);
      return;
    }
    const [otherwise, isElse] = word === 'if' ? this.#splitAt(split + 1, end) : [undefined, ''];
    if (word === 'if' && isElse === 'else' && otherwise !== undefined) {
      const test = readExpression(this.#line, split + 1, otherwise);
      const [body, orelse]: [Step[], Step[]] = [[], []];
      this.#conditionalCalls(start, split, body);
      this.#conditionalCalls(otherwise + 1, end, orelse);
      steps.push({ kind: 'if', test, body, orelse });
    } else if (word === 'and') {
      const body: Step[] = [];
      this.#conditionalCalls(split + 1, end, body);
      steps.push({ kind: 'if', test: readExpression(this.#line, start, split), body, orelse: [] });
    } else steps.push({ kind: 'maybe', body: found });
  }

  /** The first word outside of brackets that makes a part of an expression conditional; one inside counts as `or`. */
  #splitAt(start: number, end: number): readonly [number | undefined, string] {
    const line = this.#line;
    let inside: number | undefined;
    let depth = 0;
    for (let at = start; at < end; at++) {
      const byte = line.operators[at]!;
      if (byte === OPEN || byte === 0x5b || byte === 0x7b) depth++;
      else if (byte === CLOSE || byte === 0x5d || byte === 0x7d) depth--;
      if (!line.isName(at) || !/^(?:if|else|and|or)$/.test(line.text(at))) continue;
      if (depth === 0) return [at, line.text(at)];
      inside ??= at;
    }
    return [inside, 'or'];
  }

  /** The calls in a statement that import or read metadata, also within expressions. */
  #calls(start: number, end: number, steps: Step[]): void {
    const line = this.#line;
    for (let at = start; at < end; at++) {
      if (!line.isName(at) || (at > start && line.isOperator(at - 1, DOT))) continue;
      // The body of a lambda runs later.
      if (line.text(at) === 'lambda') return;
      const { name, end: behind } = dottedName(line, at, end);
      if (behind > end || !line.isOperator(behind, OPEN)) continue;
      const kind = calls.find(([pattern]) => pattern.test(name))?.[1];
      if (kind !== undefined) {
        const argument = this.#argument(kind, behind, end);
        if (argument !== undefined) steps.push({ kind, line: line.lines[at]!, argument });
      }
      if (/^(?:sys\.exit|exit|quit)$/.test(name) && at === start) steps.push({ kind: 'stop' });
    }
  }

  /** The only argument of a call; for `entry_points`, the one named `group`. */
  #argument(kind: CallStep['kind'], open: number, end: number): Expression | undefined {
    const line = this.#line;
    const close = line.closing(open, end);
    const isNamed = line.isName(open + 1) && line.isOperator(open + 2, EQUALS);
    if (isNamed && (kind !== 'entry-points' || line.text(open + 1) !== 'group')) return undefined;
    const value = readExpression(line, isNamed ? open + 3 : open + 1, close);
    return value.kind === 'unknown' ? undefined : value;
  }

  #bind(names: readonly string[], scope: Scope, steps: Step[]): void {
    if (names.length === 0) return;
    if (scope.members === undefined) steps.push({ kind: 'bind', names });
    else for (const name of names) scope.members.add(name);
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
