import type { Comparison, Expression } from '../../python/outline/types.ts';

/** A Python value, as far as conditions need it; tuples and lists are arrays. */
export type Value = string | number | boolean | null | readonly Value[] | typeof something | typeof anyPatch;

/** A value that is true and not `None`; nothing else is known: a module, a function. */
export const something = Symbol('something');

/** The parts of `sys.version_info` after the minor version: the runtime's patch release is not fixed. */
const anyPatch = Symbol('patch');

/** Makes a `sys.hexversion` whose last two bytes are not known: no whole number. */
const SOME_HEX = 0.5;

/** Known values of names: of the interpreter (`sys.platform`), and of the module so far. */
export interface Knowledge {
  readonly facts: ReadonlyMap<string, Value>;
  readonly names: ReadonlyMap<string, Value>;
  /** What imported names refer to: `v` to `sys.version_info`, `t` to `typing`. */
  readonly aliases: ReadonlyMap<string, string>;
  /** A name of another module, dotted; undefined when its value is not known. */
  readonly valueIn: (dotted: string) => Value | undefined;
  /** Whether a module of the standard library has a name; undefined when that is not known. */
  readonly hasName: (module: string, name: string) => boolean | undefined;
  /** Whether the module, or Python, has a name now; undefined when that is not known. */
  readonly isBound: (name: string) => boolean | undefined;
  /** Whether `find_spec(module)` finds it; undefined when that is not known. */
  readonly findsModule: (module: string) => boolean | undefined;
}

/** Facts that hold on Lambda for Python 3.`minor`, by the names that conditions use. */
export function interpreterFacts(minor: number, machine: string | undefined): ReadonlyMap<string, Value> {
  const facts = new Map<string, Value>([
    ['sys.platform', 'linux'],
    ['platform', something],
    ['os.name', 'posix'],
    ['os.sep', '/'],
    ['sys.implementation.name', 'cpython'],
    // Some program of the runtime: none that a module asks for.
    ['sys.argv', ['bootstrap.py']],
    ['sys.byteorder', 'little'],
    ['sys.maxsize', 2 ** 63 - 1],
    ['sys.version_info', [3, minor, anyPatch]],
    ['sys.hexversion', (3 << 24) + (minor << 16) + SOME_HEX],
    ['sys.version_info.major', 3],
    ['sys.version_info.minor', minor],
    ['platform.system()', 'Linux'],
    ['platform.python_implementation()', 'CPython'],
    ['TYPE_CHECKING', false],
    ['typing.TYPE_CHECKING', false],
    ['typing_extensions.TYPE_CHECKING', false],
    ['t.TYPE_CHECKING', false],
    ['__debug__', true],
    ['__name__', '<module>'],
  ]);
  if (machine !== undefined) facts.set('platform.machine()', machine);
  return facts;
}

/** The value of an expression; undefined when it is not known. */
export function valueOf(expression: Expression, known: Knowledge): Value | undefined {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'list': {
      const items = expression.items.map((item) => valueOf(item, known));
      return items.every((item) => item !== undefined) ? items : undefined;
    }
    case 'name':
      return known.names.has(expression.name)
        ? known.names.get(expression.name)
        : factOf(expression.name, known);
    case 'call':
      return callOf(expression, known);
    case 'index':
    case 'slice':
      return partOf(expression, known);
    case 'lambda':
      return something;
    case 'data':
    case 'unknown':
      return undefined;
    default:
      return truthOf(expression, known);
  }
}

/** Whether a condition holds; undefined when that is not known. */
export function truthOf(expression: Expression, known: Knowledge): boolean | undefined {
  switch (expression.kind) {
    case 'and':
    case 'or': {
      const values = expression.items.map((item) => truthOf(item, known));
      const deciding = expression.kind === 'or';
      if (values.includes(deciding)) return deciding;
      return values.includes(undefined) ? undefined : !deciding;
    }
    case 'not': {
      const value = truthOf(expression.item, known);
      return value === undefined ? undefined : !value;
    }
    case 'compare':
      return comparisonOf(expression.left, expression.rest, known);
    case 'bound':
      return known.isBound(expression.name);
    default: {
      const value = valueOf(expression, known);
      return value === undefined ? undefined : isTrue(value);
    }
  }
}

function isTrue(value: Value): boolean {
  if (typeof value === 'symbol') return true;
  return Array.isArray(value) ? value.length > 0 : Boolean(value);
}

/** A fact about the interpreter, also under the name that the module imported it as. */
function factOf(name: string, { facts, names, aliases, valueIn }: Knowledge): Value | undefined {
  const dot = name.indexOf('.');
  const first = dot === -1 ? name : name.slice(0, dot);
  const meant = aliases.get(first);
  if (meant !== undefined) {
    const full = meant + name.slice(first.length);
    return facts.get(full) ?? valueIn(full);
  }
  // Nothing is known about a name that the module bound to something else.
  if (names.has(first) && names.get(first) !== something) return undefined;
  return facts.get(name) ?? (dot === -1 ? undefined : valueIn(name));
}

function callOf(expression: Expression & { readonly kind: 'call' }, known: Knowledge): Value | undefined {
  const { name, of, arguments: given } = expression;
  const [first] = given;
  if (given.length === 0 && of === undefined) return factOf(`${name}()`, known);
  if (of !== undefined || name.endsWith('.startswith')) {
    const subject =
      of === undefined
        ? valueOf({ kind: 'name', name: name.slice(0, -'.startswith'.length) }, known)
        : valueOf(of, known);
    const prefix = first === undefined ? undefined : valueOf(first, known);
    const isPlain = typeof subject === 'string' && typeof prefix === 'string';
    return isPlain && name.endsWith('.startswith') ? subject.startsWith(prefix) : undefined;
  }
  if (name === 'hasattr' || name === 'getattr') return attributeOf(name, given, known);
  if (given.length !== 1 || first === undefined) return undefined;
  if (/(?:^|\.)find_spec$/.test(name)) {
    const module = valueOf(first, known);
    const found =
      typeof module === 'string' && !module.startsWith('.') ? known.findsModule(module) : undefined;
    return found === undefined ? undefined : found ? something : null;
  }
  if (name === 'bool') return truthOf(first, known);
  if (name === 'os.path.basename') {
    const path = valueOf(first, known);
    return typeof path === 'string' ? path.slice(path.lastIndexOf('/') + 1) : undefined;
  }
  return undefined;
}

/** `hasattr(sys, "pypy_version_info")`, `getattr(sys, "frozen", False)`: only for what this Python does not have. */
function attributeOf(name: string, given: readonly Expression[], known: Knowledge): Value | undefined {
  const [of, attribute, otherwise] = given.map((one) => (one.kind === 'name' ? one : valueOf(one, known)));
  const isPlain = typeof of === 'object' && of !== null && 'name' in of && typeof attribute === 'string';
  if (!isPlain || known.names.get(of.name) !== something) return undefined;
  const module = known.aliases.get(of.name) ?? of.name;
  if (known.hasName(module, attribute) !== false) return undefined;
  if (name === 'hasattr') return given.length === 2 ? false : undefined;
  return given.length === 3 && typeof otherwise !== 'object' ? otherwise : undefined;
}

function partOf(
  expression: Expression & { readonly kind: 'index' | 'slice' },
  known: Knowledge,
): Value | undefined {
  const of = valueOf(expression.of, known);
  if (!Array.isArray(of) && typeof of !== 'string') return undefined;
  const list = of as readonly Value[] | string;
  if (expression.kind === 'index') {
    const at = valueOf(expression.at, known);
    if (typeof at !== 'number') return undefined;
    const item = list[at < 0 ? list.length + at : at];
    return item === anyPatch ? undefined : item;
  }
  const from = expression.from === undefined ? 0 : valueOf(expression.from, known);
  const to = expression.to === undefined ? undefined : valueOf(expression.to, known);
  if (typeof from !== 'number' || (expression.to !== undefined && typeof to !== 'number')) return undefined;
  return list.slice(from, to as number | undefined);
}

function comparisonOf(
  left: Expression,
  rest: readonly (readonly [Comparison, Expression])[],
  known: Knowledge,
): boolean | undefined {
  let value = valueOf(left, known);
  for (const [operator, right] of rest) {
    const other = valueOf(right, known);
    const holds = value === undefined || other === undefined ? undefined : compare(value, operator, other);
    if (holds !== true) return holds;
    value = other;
  }
  return true;
}

function compare(left: Value, operator: Comparison, right: Value): boolean | undefined {
  switch (operator) {
    case 'is':
    case '==':
      return equal(left, right);
    case 'is not':
    case '!=':
      return negate(equal(left, right));
    case 'in':
      return contains(right, left);
    case 'not in':
      return negate(contains(right, left));
    default:
      return order(left, operator, right);
  }
}

function negate(value: boolean | undefined): boolean | undefined {
  return value === undefined ? undefined : !value;
}

function equal(left: Value, right: Value): boolean | undefined {
  if (typeof left === 'symbol' || typeof right === 'symbol') {
    // A module is not `None`; whether it is something else is not known.
    return left === null || right === null || left === false || right === false ? false : undefined;
  }
  if (Array.isArray(left) && Array.isArray(right)) return orderOf(left, right) === 0;
  return left === right;
}

function contains(list: Value, value: Value): boolean | undefined {
  if (typeof list === 'string') return typeof value === 'string' ? list.includes(value) : undefined;
  if (!Array.isArray(list) || typeof value === 'symbol') return undefined;
  const found = (list as readonly Value[]).map((item) => equal(item, value));
  if (found.includes(true)) return true;
  return found.includes(undefined) ? undefined : false;
}

function order(left: Value, operator: '<' | '<=' | '>' | '>=', right: Value): boolean | undefined {
  const way = orderOf(left, right);
  if (way === undefined) return undefined;
  if (operator === '<') return way < 0;
  if (operator === '<=') return way <= 0;
  return operator === '>' ? way > 0 : way >= 0;
}

/**
 * Below zero, zero, above zero; undefined when it is not known: `version_info >= (3, 12, 1)` is not known on 3.12,
 * while `version_info >= (3, 12)` holds, since the real tuple is longer.
 */
function orderOf(left: Value, right: Value): number | undefined {
  if (typeof left === 'number' && typeof right === 'number') {
    const isPartial = !Number.isInteger(left) || !Number.isInteger(right);
    return isPartial && left >> 16 === right >> 16 ? undefined : left - right;
  }
  if (typeof left === 'string' && typeof right === 'string') return left < right ? -1 : left > right ? 1 : 0;
  if (!Array.isArray(left) || !Array.isArray(right)) return undefined;
  const [a, b] = [left as readonly Value[], right as readonly Value[]];
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    if (a[at] === anyPatch || b[at] === anyPatch) return undefined;
    const way = orderOf(a[at]!, b[at]!);
    if (way !== 0) return way;
  }
  return a.length - b.length;
}
