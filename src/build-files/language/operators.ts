import type { BinaryOperator, CompareOperator, UnaryOperator } from '../syntax/tree.ts';
import { asMembers, compare, equals, same } from './compare.ts';
import { updateDict } from './dict-methods.ts';
import { raise, typeError } from './errors.ts';
import { addMember, hashKey, setItem } from './hash.ts';
import { arithmetic, asInteger, isNumeric } from './numbers.ts';
import { percentFormat } from './percent-format.ts';
import { isTrue, iterate, rangeLength, typeName } from './protocol.ts';
import { list, type Run, type SetValue, tuple, type Value } from './values.ts';

/** `left operator right`. @throws TypeError for unsupported operands */
export function binary(
  run: Run,
  operator: BinaryOperator,
  left: Value,
  right: Value,
  inPlace = false,
): Value {
  if (isNumeric(left) && isNumeric(right)) {
    const result = arithmetic(run, operator, left, right);
    if (result !== undefined) return result;
  } else {
    const result =
      sequenceOperation(run, operator, left, right) ??
      setOperation(run, operator, left, right) ??
      hostOperation(run, operator, left, right);
    if (result !== undefined) return result;
  }
  throw unsupported(operator, left, right, inPlace);
}

function unsupported(operator: BinaryOperator, left: Value, right: Value, inPlace: boolean): Error {
  const sign = inPlace ? `${operator}=` : operator === '**' ? '** or pow()' : operator;
  if (operator === '+') {
    if (typeof left === 'string') {
      return typeError(
        `can only concatenate str (not "${typeName(right)}") to str`,
        'convert it with `str(…)`, or use an f-string',
      );
    }
    if (typeof left === 'object' && (left?.kind === 'list' || left?.kind === 'tuple')) {
      return typeError(`can only concatenate ${left.kind} (not "${typeName(right)}") to ${left.kind}`);
    }
    if (typeof left === 'object' && left?.kind === 'bytes')
      return typeError(`can't concat ${typeName(right)} to bytes`);
  }
  if (operator === '*' && isSequence(left) && asInteger(right) === undefined) {
    return typeError(`can't multiply sequence by non-int of type '${typeName(right)}'`);
  }
  if (operator === '*' && isSequence(right) && !(inPlace && isContainer(left))) {
    return typeError(`can't multiply sequence by non-int of type '${typeName(left)}'`);
  }
  return typeError(`unsupported operand type(s) for ${sign}: '${typeName(left)}' and '${typeName(right)}'`);
}

/** Operands that CPython first checks for in-place repetition. */
function isContainer(value: Value): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['dict', 'set', 'frozenset', 'view', 'range'].includes(value.kind)
  );
}

function isSequence(value: Value): boolean {
  if (typeof value === 'string') return true;
  return typeof value === 'object' && value !== null && ['list', 'tuple', 'bytes'].includes(value.kind);
}

function sequenceOperation(run: Run, operator: BinaryOperator, left: Value, right: Value): Value | undefined {
  if (operator === '%') {
    if (typeof left === 'string') return percentFormat(run, left, right);
    return undefined;
  }
  if (operator === '*') {
    const times = asInteger(right);
    if (times !== undefined) return repeat(run, left, times);
    const front = asInteger(left);
    return front === undefined ? undefined : repeat(run, right, front);
  }
  if (operator !== '+') return undefined;
  if (typeof left === 'string' && typeof right === 'string') {
    run.meter.allocate(left.length + right.length);
    return left + right;
  }
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null)
    return undefined;
  if ((left.kind === 'list' || left.kind === 'tuple') && right.kind === left.kind) {
    run.meter.allocate(8 * (left.items.length + right.items.length));
    const items = left.items.concat(right.items);
    return left.kind === 'list' ? list(items) : tuple(items);
  }
  if (left.kind === 'bytes' && right.kind === 'bytes') {
    run.meter.allocate(left.bytes.length + right.bytes.length);
    return { kind: 'bytes', bytes: Uint8Array.from([...left.bytes, ...right.bytes]) };
  }
  return undefined;
}

/** `sequence * times`; undefined if the value is not a sequence. */
function repeat(run: Run, value: Value, times: bigint): Value | undefined {
  const count = times < 0n ? 0 : Number(times);
  if ((times > 0x7fffffffffffffffn || times < -0x8000000000000000n) && isSequence(value)) {
    throw raise('OverflowError', "cannot fit 'int' into an index-sized integer");
  }
  const reserve = (size: number): number => {
    run.meter.allocate(size * count);
    return count;
  };
  if (typeof value === 'string') return value.repeat(value === '' ? 0 : reserve(value.length));
  if (typeof value !== 'object' || value === null) return undefined;
  switch (value.kind) {
    case 'list':
    case 'tuple': {
      if (value.items.length > 0) reserve(8 * value.items.length);
      const items: Value[] = [];
      for (let round = 0; value.items.length > 0 && round < count; round += 1) {
        for (const item of value.items) items.push(item);
      }
      return value.kind === 'list' ? list(items) : tuple(items);
    }
    case 'bytes':
      if (value.bytes.length > 0) reserve(value.bytes.length);
      return {
        kind: 'bytes',
        bytes: Uint8Array.from(
          Array.from({ length: value.bytes.length === 0 ? 0 : count }, () => [...value.bytes]).flat(),
        ),
      };
    default:
      return undefined;
  }
}

function setOperation(run: Run, operator: BinaryOperator, left: Value, right: Value): Value | undefined {
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null)
    return undefined;
  if (operator === '|' && left.kind === 'dict' && right.kind === 'dict') {
    const merged: Value = { kind: 'dict', entries: new Map() };
    for (const dict of [left, right]) {
      for (const { key, value } of dict.entries.values()) {
        run.meter.step();
        setItem(run, merged, key, value);
      }
    }
    return merged;
  }
  if (operator !== '|' && operator !== '&' && operator !== '-' && operator !== '^') return undefined;
  const members = asMembers(run, left);
  // A view combines with any iterable.
  const others =
    asMembers(run, right) ??
    (left.kind === 'view' && members !== undefined ? membersOf(run, right) : undefined);
  if (members === undefined || others === undefined) return undefined;
  return combine(run, operator, members, others, left.kind === 'frozenset' ? 'frozenset' : 'set');
}

function membersOf(run: Run, value: Value): SetValue['members'] {
  const set: SetValue = { kind: 'set', members: new Map() };
  for (const item of iterate(run, value)) addMember(run, set, item);
  return set.members;
}

/** Union, intersection, difference and symmetric difference. */
export function combine(
  run: Run,
  operator: '|' | '&' | '-' | '^',
  left: SetValue['members'],
  right: SetValue['members'],
  kind: 'set' | 'frozenset',
): SetValue {
  const members: SetValue['members'] = new Map();
  run.meter.step(left.size + right.size);
  run.meter.allocate(48 * (left.size + right.size));
  if (operator === '&') {
    // CPython keeps the members of the smaller set; of sets with equal size, those of the right one.
    const [kept, other] = right.size > left.size ? [left, right] : [right, left];
    for (const [key, value] of kept) if (other.has(key)) members.set(key, value);
    return { kind, members };
  }
  for (const [key, value] of left) {
    if (operator === '|' || !right.has(key)) members.set(key, value);
  }
  if (operator === '|' || operator === '^') {
    for (const [key, value] of right) if (!left.has(key)) members.set(key, value);
  }
  return { kind, members };
}

function hostOperation(run: Run, operator: BinaryOperator, left: Value, right: Value): Value | undefined {
  if (operator !== '/') return undefined;
  if (typeof left === 'object' && left?.kind === 'host' && left.divide !== undefined) {
    return left.divide(run, right, true);
  }
  if (typeof right === 'object' && right?.kind === 'host' && right.divide !== undefined) {
    return right.divide(run, left, false);
  }
  return undefined;
}

/** `-value`, `+value`, `~value`, `not value`. */
export function unary(operator: UnaryOperator, value: Value): Value {
  if (operator === 'not') return !isTrue(value);
  const integer = asInteger(value);
  if (integer !== undefined) return operator === '-' ? -integer : operator === '+' ? integer : ~integer;
  if (typeof value === 'number' && operator !== '~') return operator === '-' ? -value : value;
  throw typeError(`bad operand type for unary ${operator}: '${typeName(value)}'`);
}

/** `left is right`; there is only one empty tuple. */
function isSame(left: Value, right: Value): boolean {
  const isEmptyTuple = (value: Value): boolean =>
    typeof value === 'object' && value?.kind === 'tuple' && value.items.length === 0;
  return Object.is(left, right) || (isEmptyTuple(left) && isEmptyTuple(right));
}

/** `left operator right` for comparisons. */
export function compareWith(run: Run, operator: CompareOperator, left: Value, right: Value): boolean {
  switch (operator) {
    case '==':
      return equals(run, left, right);
    case '!=':
      return !equals(run, left, right);
    case 'is':
      return isSame(left, right);
    case 'is not':
      return !isSame(left, right);
    case 'in':
      return contains(run, right, left);
    case 'not in':
      return !contains(run, right, left);
    default:
      return compare(run, operator, left, right);
  }
}

/** `item in container`. */
export function contains(run: Run, container: Value, item: Value): boolean {
  if (typeof container === 'string') {
    if (typeof item !== 'string') {
      throw typeError(`'in <string>' requires string as left operand, not ${typeName(item)}`);
    }
    run.meter.step(1 + (container.length >> 5));
    return container.includes(item);
  }
  if (typeof container === 'object' && container !== null) {
    switch (container.kind) {
      case 'dict':
        return container.entries.has(hashKey(run, item));
      case 'set':
      case 'frozenset':
        return container.members.has(hashKey(run, setLookup(item)));
      case 'range': {
        const integer = typeof item === 'number' && Number.isInteger(item) ? BigInt(item) : asInteger(item);
        if (integer === undefined || rangeLength(container) === 0n) return false;
        const { start, stop, step } = container;
        const inside = step > 0n ? integer >= start && integer < stop : integer <= start && integer > stop;
        return inside && (integer - start) % step === 0n;
      }
      case 'bytes': {
        const byte = asInteger(item);
        if (byte !== undefined) return container.bytes.includes(Number(byte));
        if (typeof item === 'object' && item?.kind === 'bytes')
          return Buffer.from(container.bytes).includes(Buffer.from(item.bytes));
        throw typeError(`a bytes-like object is required, not '${typeName(item)}'`);
      }
      case 'view':
        if (container.of === 'keys') return container.dict.entries.has(hashKey(run, item));
        break;
      case 'list':
      case 'tuple':
      case 'iterator':
        break;
      default:
        throw typeError(`argument of type '${typeName(container)}' is not iterable`);
    }
    for (const member of iterate(run, container)) if (same(run, member, item)) return true;
    return false;
  }
  throw typeError(`argument of type '${typeName(container)}' is not iterable`);
}

/** A set is looked up in a set as a frozenset. */
function setLookup(item: Value): Value {
  return typeof item === 'object' && item?.kind === 'set'
    ? { kind: 'frozenset', members: item.members }
    : item;
}

/** `left operator= right`: lists, dictionaries and sets change in place. */
export function augment(run: Run, operator: BinaryOperator, left: Value, right: Value): Value {
  if (typeof left === 'object' && left !== null) {
    if (left.kind === 'list' && operator === '+') {
      for (const item of typeof right === 'object' && right === left
        ? left.items.slice()
        : iterate(run, right)) {
        run.meter.allocate(8);
        left.items.push(item);
      }
      return left;
    }
    if (left.kind === 'list' && operator === '*') {
      const result = binary(run, operator, left, right, true);
      if (typeof result === 'object' && result?.kind === 'list') left.items = result.items;
      return left;
    }
    if (left.kind === 'dict' && operator === '|') {
      updateDict(run, left, right);
      return left;
    }
    if (left.kind === 'set') {
      const others = asMembers(run, right);
      if (
        others !== undefined &&
        (operator === '|' || operator === '&' || operator === '-' || operator === '^')
      ) {
        const { members } = combine(run, operator, left.members, others, 'set');
        left.members.clear();
        for (const [key, value] of members) left.members.set(key, value);
        return left;
      }
    }
  }
  return binary(run, operator, left, right, true);
}
