import { raise, typeError } from './errors.ts';
import { codePointLength, codePoints } from './text.ts';
import { type ListValue, type Run, tuple, type Value } from './values.ts';

/** Like `type(value).__name__`. */
export function typeName(value: Value): string {
  switch (typeof value) {
    case 'boolean':
      return 'bool';
    case 'bigint':
      return 'int';
    case 'number':
      return 'float';
    case 'string':
      return 'str';
    default:
  }
  if (value === null) return 'NoneType';
  switch (value.kind) {
    case 'native':
      return 'builtin_function_or_method';
    case 'exception':
      return value.type.name;
    case 'view':
      return `dict_${value.of}`;
    case 'iterator':
    case 'host':
      return value.type;
    default:
      return value.kind;
  }
}

/** Truth value, as for `if`. */
export function isTrue(value: Value): boolean {
  switch (typeof value) {
    case 'boolean':
      return value;
    case 'bigint':
      return value !== 0n;
    case 'number':
      return value !== 0;
    case 'string':
      return value !== '';
    default:
  }
  if (value === null) return false;
  switch (value.kind) {
    case 'list':
    case 'tuple':
      return value.items.length > 0;
    case 'dict':
      return value.entries.size > 0;
    case 'set':
    case 'frozenset':
      return value.members.size > 0;
    case 'bytes':
      return value.bytes.length > 0;
    case 'range':
      return rangeLength(value) > 0n;
    case 'view':
      return value.dict.entries.size > 0;
    default:
      return true;
  }
}

export function rangeLength({ start, stop, step }: { start: bigint; stop: bigint; step: bigint }): bigint {
  if (step > 0n) return stop > start ? (stop - start + step - 1n) / step : 0n;
  return start > stop ? (start - stop - step - 1n) / -step : 0n;
}

/** Like `len(value)`; undefined if it has no length. */
export function lengthOf(value: Value): bigint | undefined {
  if (typeof value === 'string') return BigInt(codePointLength(value));
  if (typeof value !== 'object' || value === null) return undefined;
  switch (value.kind) {
    case 'list':
    case 'tuple':
      return BigInt(value.items.length);
    case 'dict':
      return BigInt(value.entries.size);
    case 'set':
    case 'frozenset':
      return BigInt(value.members.size);
    case 'bytes':
      return BigInt(value.bytes.length);
    case 'range':
      return rangeLength(value);
    case 'view':
      return BigInt(value.dict.entries.size);
    default:
      return undefined;
  }
}

/** Whether `iterate` accepts the value. */
export function isIterable(value: Value): boolean {
  if (typeof value === 'string') return true;
  return typeof value === 'object' && value !== null && iterableKinds.has(value.kind);
}

const iterableKinds: ReadonlySet<string> = new Set([
  'list',
  'tuple',
  'dict',
  'set',
  'frozenset',
  'bytes',
  'range',
  'view',
  'iterator',
]);

/** Items of a value, lazily; each costs a step. @throws TypeError if it is not iterable. */
export function iterate(run: Run, value: Value): Generator<Value, void> {
  return counted(run, iterateUncounted(run, value));
}

/** Whether a range is so long that listing it would exceed a limit anyway. */
const LONG_RANGE = 100_000_000n;

function* counted(run: Run, items: Iterable<Value>): Generator<Value, void> {
  for (const item of items) {
    run.meter.step();
    yield item;
  }
}

function iterateUncounted(run: Run, value: Value): Iterable<Value> {
  if (typeof value === 'string') {
    run.meter.allocate(16 * value.length);
    return codePoints(value);
  }
  if (typeof value !== 'object' || value === null) throw notIterable(value);
  switch (value.kind) {
    case 'list':
      return iterateList(value);
    case 'tuple':
      return value.items;
    case 'dict':
      return iterateDict(value.entries, ({ key }) => key, 'dictionary');
    case 'set':
    case 'frozenset':
      return iterateDict(value.members, (member) => member, 'Set');
    case 'bytes':
      return Array.from(value.bytes, (byte) => BigInt(byte));
    case 'range':
      return iterateRange(value);
    case 'view': {
      const { of } = value;
      run.meter.step();
      return iterateDict(
        value.dict.entries,
        (entry) =>
          of === 'keys' ? entry.key : of === 'values' ? entry.value : tuple([entry.key, entry.value]),
        'dictionary',
      );
    }
    case 'iterator':
      return iterateIterator(value.next);
    default:
      throw notIterable(value);
  }
}

function notIterable(value: Value): Error {
  return typeError(`'${typeName(value)}' object is not iterable`);
}

/** By index, since the list may grow (or become another array) during iteration. */
function* iterateList(value: ListValue): Generator<Value, void> {
  // eslint-disable-next-line @typescript-eslint/prefer-for-of
  for (let index = 0; index < value.items.length; index += 1) yield value.items[index]!;
}

function* iterateDict<T>(
  map: ReadonlyMap<unknown, T>,
  pick: (entry: T) => Value,
  what: string,
): Generator<Value, void> {
  const { size } = map;
  for (const entry of map.values()) {
    yield pick(entry);
    if (map.size !== size) throw raise('RuntimeError', `${what} changed size during iteration`);
  }
}

function* iterateRange({
  start,
  stop,
  step,
}: {
  start: bigint;
  stop: bigint;
  step: bigint;
}): Generator<Value, void> {
  for (let at = start; step > 0n ? at < stop : at > stop; at += step) yield at;
}

function* iterateIterator(next: () => Value | undefined): Generator<Value, void> {
  for (let item = next(); item !== undefined; item = next()) yield item;
}

/** All items as an array. */
export function collect(run: Run, value: Value): Value[] {
  if (typeof value === 'object' && value !== null && (value.kind === 'list' || value.kind === 'tuple')) {
    run.meter.step(value.items.length);
    run.meter.allocate(8 * value.items.length);
    return value.items.slice();
  }
  const items: Value[] = [];
  if (typeof value === 'object' && value?.kind === 'range' && rangeLength(value) > LONG_RANGE) {
    run.meter.allocate(Number.MAX_SAFE_INTEGER);
  }
  for (const item of iterate(run, value)) {
    run.meter.allocate(16);
    items.push(item);
  }
  return items;
}

/** An iterator over the value, as `iter(value)` gives it. */
export function makeIterator(run: Run, value: Value, type: string): Value {
  if (typeof value === 'object' && value !== null && value.kind === 'iterator') return value;
  return iteratorOf(iterate(run, value), type);
}

/** Wraps a JavaScript iterator as an iterator of the language. */
export function iteratorOf(items: Iterator<Value>, type: string): Value {
  return {
    kind: 'iterator',
    type,
    next: () => {
      const step = items.next();
      return step.done === true ? undefined : step.value;
    },
  };
}
