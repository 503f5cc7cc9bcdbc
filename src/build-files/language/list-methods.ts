import { readArguments, type Signature } from './arguments.ts';
import type { Methods } from './attributes.ts';
import { same, sortValues } from './compare.ts';
import { raise, typeError, valueError } from './errors.ts';
import { asInteger } from './numbers.ts';
import { collect, isTrue, iterate, typeName } from './protocol.ts';
import { repr } from './repr.ts';
import { type Arguments, list, type ListValue, type Run, type TupleValue, type Value } from './values.ts';

const none = (name: string): Signature => ({ name, parameters: [], required: 0 });
const one = (name: string, parameter = 'object'): Signature => ({
  name,
  parameters: [parameter],
  required: 1,
});

/** An int argument. @throws TypeError */
export function integerArgument(value: Value): bigint {
  const integer = asInteger(value);
  if (integer === undefined)
    throw typeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
  return integer;
}

/** `sequence.index(item, start, stop)`. */
function findIndex(run: Run, items: readonly Value[], args: Arguments, what: string): bigint {
  const [item, start, stop] = readArguments(
    { name: 'index', parameters: ['value', 'start', 'stop'], required: 1 },
    args,
  );
  const bound = (value: Value | undefined, missing: number): number => {
    if (value === undefined) return missing;
    const index = asInteger(value);
    if (index === undefined) throw typeError('slice indices must be integers or have an __index__ method');
    const at = index < 0n ? index + BigInt(items.length) : index;
    return Number(at < 0n ? 0n : at);
  };
  const end = Math.min(bound(stop, items.length), items.length);
  for (let at = bound(start, 0); at < end; at += 1) {
    run.meter.step();
    if (same(run, items[at]!, item!)) return BigInt(at);
  }
  throw valueError(what === 'list' ? `${repr(run, item!)} is not in list` : 'tuple.index(x): x not in tuple');
}

function countItems(run: Run, items: readonly Value[], args: Arguments): bigint {
  const [item] = readArguments(one('count'), args);
  run.meter.step(items.length);
  return BigInt(items.filter((candidate) => same(run, candidate, item!)).length);
}

export const tupleMethods: Methods<TupleValue> = new Map([
  [
    'index',
    (run: Run, self: TupleValue, args: Arguments): Value => findIndex(run, self.items, args, 'tuple'),
  ],
  ['count', (run: Run, self: TupleValue, args: Arguments): Value => countItems(run, self.items, args)],
]);

/** `list.method(…)`. */
export const listMethods: Methods<ListValue> = new Map<
  string,
  (run: Run, self: ListValue, args: Arguments) => Value
>([
  [
    'append',
    (run, self, args) => {
      const [item] = readArguments({ ...one('append'), name: 'list.append' }, args);
      run.meter.allocate(16);
      self.items.push(item!);
      return null;
    },
  ],
  [
    'extend',
    (run, self, args) => {
      const [items] = readArguments({ ...one('extend'), name: 'list.extend' }, args);
      const source = items === self ? list(self.items.slice()) : items!;
      for (const item of iterate(run, source)) {
        run.meter.allocate(16);
        self.items.push(item);
      }
      return null;
    },
  ],
  [
    'insert',
    (run, self, args) => {
      const [at, item] = readArguments(
        { name: 'insert', parameters: ['index', 'object'], required: 2 },
        args,
      );
      run.meter.step(1 + (self.items.length >> 3));
      run.meter.allocate(16);
      const index = integerArgument(at!);
      const length = BigInt(self.items.length);
      const place = index < 0n ? index + length : index;
      self.items.splice(Number(place < 0n ? 0n : place > length ? length : place), 0, item!);
      return null;
    },
  ],
  [
    'pop',
    (run, self, args) => {
      const [at] = readArguments({ name: 'pop', parameters: ['index'], required: 0 }, args);
      if (self.items.length === 0) {
        if (at !== undefined) integerArgument(at);
        throw raise('IndexError', 'pop from empty list');
      }
      if (at === undefined) return self.items.pop()!;
      const index = integerArgument(at);
      const place = index < 0n ? index + BigInt(self.items.length) : index;
      if (place < 0n || place >= BigInt(self.items.length))
        throw raise('IndexError', 'pop index out of range');
      run.meter.step(1 + (self.items.length >> 3));
      return self.items.splice(Number(place), 1)[0]!;
    },
  ],
  [
    'remove',
    (run, self, args) => {
      const [item] = readArguments({ ...one('remove'), name: 'list.remove' }, args);
      run.meter.step(self.items.length);
      const at = self.items.findIndex((candidate) => same(run, candidate, item!));
      if (at === -1) throw valueError('list.remove(x): x not in list');
      self.items.splice(at, 1);
      return null;
    },
  ],
  [
    'clear',
    (_run, self, args) => {
      readArguments({ ...none('clear'), name: 'list.clear' }, args);
      self.items = [];
      return null;
    },
  ],
  [
    'copy',
    (run, self, args) => {
      readArguments({ ...none('copy'), name: 'list.copy' }, args);
      return list(collect(run, self));
    },
  ],
  [
    'reverse',
    (run, self, args) => {
      readArguments({ ...none('reverse'), name: 'list.reverse' }, args);
      run.meter.step(self.items.length >> 3);
      self.items.reverse();
      return null;
    },
  ],
  [
    'sort',
    (run, self, { positional, keywords }) => {
      if (positional.length > 0) throw typeError('sort() takes no positional arguments');
      self.items = sortWithOptions(run, self.items, keywords, 'sort');
      return null;
    },
  ],
  ['index', (run, self, args) => findIndex(run, self.items, args, 'list')],
  ['count', (run, self, args) => countItems(run, self.items, args)],
]);

/** Sorts with the `key` and `reverse` of `sorted` and `list.sort`. */
export function sortWithOptions(
  run: Run,
  items: Value[],
  keywords: ReadonlyMap<string, Value>,
  name: string,
): Value[] {
  for (const keyword of keywords.keys()) {
    if (keyword !== 'key' && keyword !== 'reverse') {
      throw typeError(`${name}() got an unexpected keyword argument '${keyword}'`);
    }
  }
  const key = keywords.get('key') ?? null;
  const reverse = keywords.get('reverse') ?? false;
  if (asInteger(reverse) === undefined)
    throw typeError(`'${typeName(reverse)}' object cannot be interpreted as an integer`);
  const keys =
    key === null
      ? undefined
      : items.map((item) => run.call(key, { positional: [item], keywords: new Map() }));
  return sortValues(run, items, keys, isTrue(reverse));
}
