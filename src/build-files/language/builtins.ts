import { readArguments } from './arguments.ts';
import { findAttribute, getAttribute } from './attributes.ts';
import { types } from './builtin-types.ts';
import { compare } from './compare.ts';
import { exceptionTypes, isSubtype, raise, typeError, valueError } from './errors.ts';
import { formatValue } from './format-spec.ts';
import { identity } from './hash.ts';
import { integerArgument, sortWithOptions } from './list-methods.ts';
import { numberBuiltins } from './number-builtins.ts';
import { binary } from './operators.ts';
import { collect, isTrue, iterate, iteratorOf, lengthOf, makeIterator, typeName } from './protocol.ts';
import { repr, reprString, str } from './repr.ts';
import { codePoints } from './text.ts';
import {
  type Arguments,
  ellipsis,
  list,
  native,
  type NativeFunction,
  type Run,
  tuple,
  type Value,
} from './values.ts';

/** The most text that `print` keeps per file. */
const MAX_PRINTED = 10_000;
const MAX_LINES = 1000;

const noKeywords: ReadonlyMap<string, Value> = new Map();

const one = (name: string, args: Arguments): Value =>
  readArguments({ name, parameters: ['x'], required: 1 }, args)[0]!;

/** `min` or `max`. */
const extreme =
  (name: 'min' | 'max'): NativeFunction =>
  (run, { positional, keywords }) => {
    for (const keyword of keywords.keys()) {
      if (keyword !== 'key' && keyword !== 'default') {
        throw typeError(`${name}() got an unexpected keyword argument '${keyword}'`);
      }
    }
    if (positional.length === 0) throw typeError(`${name} expected at least 1 argument, got 0`);
    const fallback = keywords.get('default');
    if (positional.length > 1 && fallback !== undefined) {
      throw typeError(`Cannot specify a default for ${name}() with multiple positional arguments`);
    }
    const key = keywords.get('key') ?? null;
    let best: { item: Value; key: Value } | undefined;
    for (const item of positional.length > 1 ? positional : iterate(run, positional[0]!)) {
      const ranked = key === null ? item : run.call(key, { positional: [item], keywords: noKeywords });
      if (best === undefined || compare(run, name === 'min' ? '<' : '>', ranked, best.key))
        best = { item, key: ranked };
    }
    if (best !== undefined) return best.item;
    if (fallback !== undefined) return fallback;
    throw valueError(`${name}() iterable argument is empty`);
  };

function sum(run: Run, args: Arguments): Value {
  const [items, start] = readArguments(
    { name: 'sum', parameters: ['iterable', 'start'], required: 1, positionalOnly: 1 },
    args,
  );
  if (typeof start === 'string') throw typeError("sum() can't sum strings [use ''.join(seq) instead]");
  let total: Value = start === undefined ? 0n : start;
  let correction = 0;
  for (const item of iterate(run, items!)) {
    if (typeof total === 'number' && typeof item === 'number') {
      // CPython 3.12 sums floats with Neumaier's compensation.
      const next: number = total + item;
      correction += Math.abs(total) >= Math.abs(item) ? total - next + item : item - next + total;
      total = next;
    } else total = binary(run, '+', total, item);
  }
  return typeof total === 'number' && correction !== 0 && Number.isFinite(correction)
    ? total + correction
    : total;
}

function* zipped(run: Run, values: readonly Value[], strict: boolean): Generator<Value, void> {
  const iterators = values.map((value) => iterate(run, value));
  while (iterators.length > 0) {
    const items: Value[] = [];
    for (const [index, iterator] of iterators.entries()) {
      const step = iterator.next();
      if (step.done !== true) {
        items.push(step.value);
        continue;
      }
      if (!strict) return;
      if (index > 0) throw unequal(index, 'shorter');
      for (const [later, other] of iterators.entries()) {
        if (later > 0 && other.next().done !== true) throw unequal(later, 'longer');
      }
      return;
    }
    run.meter.allocate(8 * items.length);
    yield tuple(items);
  }
}

function unequal(index: number, how: string): Error {
  return valueError(`zip() argument ${index + 1} is ${how} than argument${index > 1 ? 's 1-' : ' '}${index}`);
}

function* mapped(run: Run, callee: Value, sources: readonly Value[]): Generator<Value, void> {
  const iterators = sources.map((source) => iterate(run, source));
  for (;;) {
    const items: Value[] = [];
    for (const iterator of iterators) {
      const step = iterator.next();
      if (step.done === true) return;
      items.push(step.value);
    }
    yield run.call(callee, { positional: items, keywords: noKeywords });
  }
}

function* filtered(run: Run, test: Value, items: Iterable<Value>): Generator<Value, void> {
  for (const item of items) {
    if (isTrue(test === null ? item : run.call(test, { positional: [item], keywords: noKeywords })))
      yield item;
  }
}

function* numbered(run: Run, items: Iterable<Value>, start: bigint): Generator<Value, void> {
  let index = start;
  for (const item of items) {
    run.meter.allocate(16);
    yield tuple([index, item]);
    index += 1n;
  }
}

function reversed(run: Run, args: Arguments): Value {
  const value = one('reversed', args);
  if (typeof value === 'string') return iteratorOf(codePoints(value).reverse().values(), 'reversed');
  if (typeof value === 'object' && value !== null) {
    if (['list', 'tuple', 'range', 'dict', 'view', 'bytes'].includes(value.kind)) {
      return iteratorOf(collect(run, value).reverse().values(), 'reversed');
    }
  }
  throw typeError(`'${typeName(value)}' object is not reversible`);
}

/** `isinstance(value, types)`. */
function isInstance(value: Value, type: Value): boolean {
  if (typeof type === 'object' && type?.kind === 'tuple')
    return type.items.some((item) => isInstance(value, item));
  if (typeof type !== 'object' || type?.kind !== 'type') {
    throw typeError('isinstance() arg 2 must be a type, a tuple of types, or a union');
  }
  if (type.name === 'object') return true;
  if (typeof value === 'object' && value?.kind === 'exception') return isSubtype(value.type, type);
  if (typeof value === 'boolean' && type.name === 'int') return true;
  return typeName(value) === type.name;
}

function print(run: Run, { positional, keywords }: Arguments): Value {
  const text = (name: string, missing: string): string => {
    const value = keywords.get(name) ?? null;
    if (value === null) return missing;
    if (typeof value !== 'string')
      throw typeError(`${name} must be None or a string, not ${typeName(value)}`);
    return value;
  };
  for (const keyword of keywords.keys()) {
    if (!['sep', 'end', 'file', 'flush'].includes(keyword)) {
      throw typeError(`print() got an unexpected keyword argument '${keyword}'`);
    }
  }
  const line = positional.map((value) => str(run, value)).join(text('sep', ' ')) + text('end', '\n');
  run.meter.step(50);
  if (run.printed.length >= MAX_LINES) return null;
  const left = MAX_PRINTED - run.printed.reduce((total, part) => total + part.length, 0);
  if (left > 0) run.printed.push(line.slice(0, left));
  return null;
}

function next(_run: Run, args: Arguments): Value {
  const [iterator, fallback] = readArguments(
    { name: 'next', parameters: ['iterator', 'default'], required: 1 },
    args,
  );
  if (typeof iterator !== 'object' || iterator?.kind !== 'iterator') {
    throw typeError(`'${typeName(iterator!)}' object is not an iterator`);
  }
  const given = iterator.next();
  const item = given === undefined ? fallback : given;
  if (item === undefined) throw raise('StopIteration', '');
  return item;
}

function attributeNamed(run: Run, name: string, args: Arguments): Value {
  const most = name === 'getattr' ? ['object', 'name', 'default'] : ['object', 'name'];
  const [object, attribute, fallback] = readArguments({ name, parameters: most, required: 2 }, args);
  if (typeof attribute !== 'string')
    throw typeError(`attribute name must be string, not '${typeName(attribute!)}'`);
  if (name === 'hasattr') return findAttribute(run, object!, attribute) !== undefined;
  if (fallback === undefined) return getAttribute(run, object!, attribute);
  const found = findAttribute(run, object!, attribute);
  return found === undefined ? fallback : found;
}

const functions: readonly (readonly [string, NativeFunction])[] = [
  ['min', extreme('min')],
  ['max', extreme('max')],
  ['sum', sum],
  ['print', print],
  ['next', next],
  ['reversed', reversed],
  ['getattr', (run, args) => attributeNamed(run, 'getattr', args)],
  ['hasattr', (run, args) => attributeNamed(run, 'hasattr', args)],
  [
    'len',
    (run, args) => {
      const value = one('len', args);
      if (typeof value === 'string') run.meter.step(value.length >> 6);
      const length = lengthOf(value);
      if (length === undefined) throw typeError(`object of type '${typeName(value)}' has no len()`);
      return length;
    },
  ],
  [
    'sorted',
    (run, { positional, keywords }) => {
      if (positional.length !== 1) throw typeError(`sorted expected 1 argument, got ${positional.length}`);
      return list(sortWithOptions(run, collect(run, positional[0]!), keywords, 'sort'));
    },
  ],
  [
    'enumerate',
    (run, args) => {
      const [items, start] = readArguments(
        { name: 'enumerate', parameters: ['iterable', 'start'], required: 1, positionalOnly: 0 },
        args,
      );
      return iteratorOf(
        numbered(run, iterate(run, items!), start === undefined ? 0n : integerArgument(start)),
        'enumerate',
      );
    },
  ],
  [
    'zip',
    (run, { positional, keywords }) => {
      for (const keyword of keywords.keys()) {
        if (keyword !== 'strict') throw typeError(`zip() got an unexpected keyword argument '${keyword}'`);
      }
      for (const value of positional) iterate(run, value);
      return iteratorOf(zipped(run, positional, isTrue(keywords.get('strict') ?? false)), 'zip');
    },
  ],
  [
    'map',
    (run, { positional }) => {
      const [callee, ...sources] = positional;
      if (callee === undefined || sources.length === 0)
        throw typeError('map() must have at least two arguments.');
      for (const source of sources) iterate(run, source);
      return iteratorOf(mapped(run, callee, sources), 'map');
    },
  ],
  [
    'filter',
    (run, args) => {
      const [test, items] = readArguments(
        { name: 'filter', parameters: ['function', 'iterable'], required: 2 },
        args,
      );
      return iteratorOf(filtered(run, test!, iterate(run, items!)), 'filter');
    },
  ],
  ['any', (run, args) => some(run, one('any', args), true)],
  ['all', (run, args) => !some(run, one('all', args), false)],
  ['iter', (run, args) => makeIterator(run, one('iter', args), 'iterator')],
  ['repr', (run, args) => repr(run, one('repr', args))],
  [
    'ascii',
    (run, args) => {
      const value = one('ascii', args);
      return typeof value === 'string' ? reprString(value, true) : repr(run, value);
    },
  ],
  [
    'format',
    (run, args) => {
      const [value, spec] = readArguments(
        { name: 'format', parameters: ['value', 'format_spec'], required: 1 },
        args,
      );
      if (spec !== undefined && typeof spec !== 'string') {
        throw typeError(`format() argument 2 must be str, not ${typeName(spec)}`);
      }
      return formatValue(run, value!, spec ?? '');
    },
  ],
  [
    'isinstance',
    (_run, args) => {
      const [value, type] = readArguments(
        { name: 'isinstance', parameters: ['object', 'type'], required: 2 },
        args,
      );
      return isInstance(value!, type!);
    },
  ],
  [
    'callable',
    (_run, args) => {
      const value = one('callable', args);
      if (typeof value !== 'object' || value === null) return false;
      return (
        value.kind === 'function' ||
        value.kind === 'native' ||
        value.kind === 'type' ||
        (value.kind === 'host' && value.call !== undefined)
      );
    },
  ],
  [
    'id',
    (run, args) => {
      const value = one('id', args);
      return BigInt(identity(run, typeof value === 'object' && value !== null ? value : {}));
    },
  ],
];

function some(run: Run, items: Value, wanted: boolean): boolean {
  for (const item of iterate(run, items)) if (isTrue(item) === wanted) return true;
  return false;
}

const values: ReadonlyMap<string, Value> = new Map<string, Value>([
  ...exceptionTypes,
  ...types,
  ...[...functions, ...numberBuiltins].map(([name, call]): [string, Value] => [name, native(name, call)]),
  ['Ellipsis', ellipsis],
  ['__name__', 'builtins'],
]);

/** The harmless functions and types of CPython's `builtins`, by name (`builtin-names.ts`). */
export function builtins(): ReadonlyMap<string, Value> {
  return values;
}
