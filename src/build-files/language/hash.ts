import { typeError } from './errors.ts';
import { rangeLength, typeName } from './protocol.ts';
import type { DictValue, Key, Run, SetValue, Value } from './values.ts';

/**
 * The key under which a dictionary or set stores a value: the same for values that are equal in Python. Strings
 * represent themselves; compound keys are strings that start with U+0000 (a real string that does so gets a mark).
 *
 * @throws TypeError when the value is unhashable
 */
export function hashKey(run: Run, value: Value): Key {
  switch (typeof value) {
    case 'string':
      run.meter.step(value.length >> 6);
      return value.charCodeAt(0) === 0 ? `\0s${value}` : value;
    case 'bigint':
      return integerKey(value);
    case 'number':
      return Number.isInteger(value) ? integerKey(BigInt(value)) : value;
    case 'boolean':
      return value ? 1 : 0;
    default:
  }
  if (value === null) return null;
  run.meter.step();
  switch (value.kind) {
    case 'list':
    case 'dict':
    case 'set':
      throw typeError(`unhashable type: '${typeName(value)}'`);
    case 'tuple':
      return compound(run, 't', value.items);
    case 'slice':
      return compound(run, 'i', [value.start, value.stop, value.step]);
    case 'frozenset': {
      const parts = [...value.members.values()].map((member) => keyText(run, member)).sort();
      return joined(run, 'f', parts);
    }
    case 'bytes':
      run.meter.allocate(4 * value.bytes.length);
      return `\0b${Array.from(value.bytes).join(',')}`;
    case 'range': {
      const length = rangeLength(value);
      return `\0r${length}${length > 0n ? `,${value.start}` : ''}${length > 1n ? `,${value.step}` : ''}`;
    }
    case 'host':
      return value.key === undefined ? value : `\0h${value.type}:${value.key()}`;
    case 'view':
      if (value.of !== 'values') throw typeError(`unhashable type: '${typeName(value)}'`);
      return value;
    default:
      return value;
  }
}

function integerKey(value: bigint): number | bigint {
  return value >= -9007199254740991n && value <= 9007199254740991n ? Number(value) : value;
}

function compound(run: Run, letter: string, items: readonly Value[]): string {
  return joined(
    run,
    letter,
    items.map((item) => keyText(run, item)),
  );
}

function joined(run: Run, letter: string, parts: readonly string[]): string {
  // Lengths make the text unambiguous, whatever the parts contain.
  const text = `\0${letter}${parts.map((part) => `${part.length}:${part}`).join('')}`;
  run.meter.allocate(text.length);
  return text;
}

/** The key as text. Objects that equal only themselves get a number. */
function keyText(run: Run, value: Value): string {
  const key = hashKey(run, value);
  if (typeof key === 'object' && key !== null) return `o${identity(run, key)}`;
  return `${typeof key}${String(key)}`;
}

/** A number for an object, constant within a run. */
export function identity(run: Run, object: object): number {
  const known = run.identities.get(object);
  if (known !== undefined) return known;
  run.meter.allocate(64);
  run.identities.set(object, run.identities.size + 1);
  return run.identities.size;
}

/** `dict[key] = value`; an existing entry keeps its first key. */
export function setItem(run: Run, dict: DictValue, key: Value, value: Value): void {
  const hashed = hashKey(run, key);
  const entry = dict.entries.get(hashed);
  if (entry !== undefined) {
    entry.value = value;
    return;
  }
  run.meter.allocate(64);
  dict.entries.set(hashed, { key, value });
}

/** The value of a key; undefined if missing. */
export function getItem(run: Run, dict: DictValue, key: Value): Value | undefined {
  return dict.entries.get(hashKey(run, key))?.value;
}

/** Adds to a set; an equal member is kept. */
export function addMember(run: Run, set: SetValue, member: Value): void {
  const key = hashKey(run, member);
  if (set.members.has(key)) return;
  run.meter.allocate(48);
  set.members.set(key, member);
}

/** A set or frozenset of the items. */
export function makeSet(run: Run, kind: 'set' | 'frozenset', items: Iterable<Value>): SetValue {
  const set: SetValue = { kind, members: new Map() };
  for (const item of items) addMember(run, set, item);
  return set;
}
