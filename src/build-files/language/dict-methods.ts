import { readArguments } from './arguments.ts';
import type { Methods } from './attributes.ts';
import { raise, typeError, valueError } from './errors.ts';
import { getItem, hashKey, setItem } from './hash.ts';
import { collect, isIterable, iterate, lengthOf } from './protocol.ts';
import { type Arguments, type DictValue, emptyDict, type Run, tuple, type Value } from './values.ts';

type DictMethod = (run: Run, self: DictValue, args: Arguments) => Value;

const view =
  (of: 'keys' | 'values' | 'items'): DictMethod =>
  (_run, self, args) => {
    readArguments({ name: `dict.${of}`, parameters: [], required: 0 }, args);
    return { kind: 'view', of, dict: self };
  };

/** `dict.method(…)`. */
export const dictMethods: Methods<DictValue> = new Map<string, DictMethod>([
  ['keys', view('keys')],
  ['values', view('values')],
  ['items', view('items')],
  [
    'get',
    (run, self, args) => {
      const [key, fallback] = readArguments(
        { name: 'get', parameters: ['key', 'default'], required: 1 },
        args,
      );
      const value = getItem(run, self, key!);
      return value === undefined ? (fallback ?? null) : value;
    },
  ],
  [
    'setdefault',
    (run, self, args) => {
      const [key, fallback] = readArguments(
        { name: 'setdefault', parameters: ['key', 'default'], required: 1 },
        args,
      );
      const existing = getItem(run, self, key!);
      if (existing !== undefined) return existing;
      setItem(run, self, key!, fallback ?? null);
      return fallback ?? null;
    },
  ],
  [
    'pop',
    (run, self, args) => {
      const [key, fallback] = readArguments(
        { name: 'pop', parameters: ['key', 'default'], required: 1 },
        args,
      );
      const hashed = hashKey(run, key!);
      const entry = self.entries.get(hashed);
      self.entries.delete(hashed);
      if (entry !== undefined) return entry.value;
      if (fallback === undefined) throw raise('KeyError', key!);
      return fallback;
    },
  ],
  [
    'popitem',
    (run, self, args) => {
      readArguments({ name: 'dict.popitem', parameters: [], required: 0 }, args);
      run.meter.step(1 + (self.entries.size >> 3));
      const last = [...self.entries].at(-1);
      if (last === undefined) throw raise('KeyError', 'popitem(): dictionary is empty');
      self.entries.delete(last[0]);
      return tuple([last[1].key, last[1].value]);
    },
  ],
  [
    'clear',
    (_run, self, args) => {
      readArguments({ name: 'dict.clear', parameters: [], required: 0 }, args);
      self.entries.clear();
      return null;
    },
  ],
  [
    'copy',
    (run, self, args) => {
      readArguments({ name: 'dict.copy', parameters: [], required: 0 }, args);
      return copyDict(run, self);
    },
  ],
  [
    'update',
    (run, self, { positional, keywords }) => {
      if (positional.length > 1)
        throw typeError(`update expected at most 1 argument, got ${positional.length}`);
      if (positional.length === 1) updateDict(run, self, positional[0]!);
      for (const [key, value] of keywords) setItem(run, self, key, value);
      return null;
    },
  ],
  [
    'fromkeys',
    (run, _self, args) => {
      const [keys, value] = readArguments(
        { name: 'fromkeys', parameters: ['iterable', 'value'], required: 1 },
        args,
      );
      const dict = emptyDict();
      for (const key of iterate(run, keys!)) setItem(run, dict, key, value ?? null);
      return dict;
    },
  ],
]);

/** A shallow copy. */
function copyDict(run: Run, dict: DictValue): DictValue {
  const copy = emptyDict();
  run.meter.step(dict.entries.size);
  run.meter.allocate(64 * dict.entries.size);
  for (const [key, entry] of dict.entries) copy.entries.set(key, { ...entry });
  return copy;
}

/** `dict.update(source)`: entries of a mapping, or pairs. */
export function updateDict(run: Run, dict: DictValue, source: Value): void {
  if (typeof source === 'object' && source?.kind === 'dict') {
    for (const { key, value } of [...source.entries.values()]) {
      run.meter.step();
      setItem(run, dict, key, value);
    }
    return;
  }
  let index = 0;
  for (const pair of iterate(run, source)) {
    if (!isIterable(pair)) {
      throw typeError(`cannot convert dictionary update sequence element #${index} to a sequence`);
    }
    const length = lengthOf(pair);
    const [key, value, ...rest] = collect(run, pair);
    if (length !== undefined ? length !== 2n : value === undefined || rest.length > 0) {
      throw valueError(
        `dictionary update sequence element #${index} has length ${length ?? 0}; 2 is required`,
      );
    }
    setItem(run, dict, key!, value!);
    index += 1;
  }
}
