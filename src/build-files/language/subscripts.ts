import { raise, typeError } from './errors.ts';
import { getItem, hashKey, setItem } from './hash.ts';
import { asInteger } from './numbers.ts';
import { collect, typeName } from './protocol.ts';
import { assignSlice, checkIndexSize, deleteSlice, getIndex, position } from './sequence.ts';
import type { Run, Value } from './values.ts';

/** `object[index]`. */
export function getSubscript(run: Run, object: Value, index: Value): Value {
  if (typeof object === 'object' && object?.kind === 'dict') {
    const value = getItem(run, object, index);
    if (value === undefined) throw raise('KeyError', index);
    return value;
  }
  // `list[str]` in an annotation that is kept as a value.
  if (
    typeof object === 'object' &&
    object?.kind === 'type' &&
    ['list', 'dict', 'tuple', 'set', 'frozenset', 'type'].includes(object.name)
  ) {
    return object;
  }
  return getIndex(run, object, index);
}

/** `object[index] = value`. */
export function setSubscript(run: Run, object: Value, index: Value, value: Value): void {
  if (typeof object === 'object' && object !== null) {
    if (object.kind === 'dict') {
      setItem(run, object, index, value);
      return;
    }
    if (object.kind === 'list') {
      if (typeof index === 'object' && index?.kind === 'slice') {
        if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) {
          const isExtended = index.step !== null && index.step !== 1n;
          throw typeError(
            isExtended ? 'must assign iterable to extended slice' : 'can only assign an iterable',
          );
        }
        assignSlice(run, object, index, collect(run, value));
      } else object.items[position(index, object.items.length, 'list', true)] = value;
      return;
    }
  }
  const integer = asInteger(index);
  if (integer !== undefined && isSequence(object)) checkIndexSize(integer);
  throw typeError(`'${typeName(object)}' object does not support item assignment`);
}

/** What CPython words differently for an int index. */
const sequences: ReadonlySet<string> = new Set(['tuple', 'range', 'bytes', 'set', 'frozenset', 'view']);

function isSequence(object: Value): boolean {
  return (
    typeof object === 'string' ||
    (typeof object === 'object' && object !== null && sequences.has(object.kind))
  );
}

/** `del object[index]`. */
export function deleteSubscript(run: Run, object: Value, index: Value): void {
  if (typeof object === 'object' && object !== null) {
    if (object.kind === 'dict') {
      if (!object.entries.delete(hashKey(run, index))) throw raise('KeyError', index);
      return;
    }
    if (object.kind === 'list') {
      run.meter.step(1 + (object.items.length >> 3));
      if (typeof index === 'object' && index?.kind === 'slice') deleteSlice(object, index);
      else object.items.splice(position(index, object.items.length, 'list', true), 1);
      return;
    }
  }
  const integer = asInteger(index);
  if (integer !== undefined && isSequence(object)) checkIndexSize(integer);
  const words = isSequence(object) && integer !== undefined ? "doesn't" : 'does not';
  throw typeError(`'${typeName(object)}' object ${words} support item deletion`);
}
