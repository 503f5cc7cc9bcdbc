import { compareCodePoints } from '../../text/code-points.ts';
import { typeError } from './errors.ts';
import { hashKey } from './hash.ts';
import { typeName } from './protocol.ts';
import type { ObjectValue, Run, SetValue, Value, ViewValue } from './values.ts';

type Numeric = boolean | bigint | number;

function isNumeric(value: Value): value is Numeric {
  return typeof value === 'bigint' || typeof value === 'number' || typeof value === 'boolean';
}

function plain(value: Numeric): bigint | number {
  return typeof value === 'boolean' ? (value ? 1n : 0n) : value;
}

/** `left == right`. */
export function equals(run: Run, left: Value, right: Value): boolean {
  if (isNumeric(left)) {
    // JavaScript also compares bigint and number by value.
    // eslint-disable-next-line eqeqeq
    return isNumeric(right) && plain(left) == plain(right);
  }
  if (typeof left === 'string') {
    if (typeof right !== 'string') return false;
    if (left.length === right.length) run.meter.step(left.length >> 6);
    return left === right;
  }
  if (left === right) return true;
  const order = hostOrder(left, right);
  if (order !== undefined) return order === 0;
  if (left === null || right === null || typeof left !== 'object' || typeof right !== 'object') return false;
  run.meter.step();
  return equalObjects(run, left, right);
}

/** `left is right or left == right`, the way containers compare items. */
export function same(run: Run, left: Value, right: Value): boolean {
  return Object.is(left, right) || equals(run, left, right);
}

function equalObjects(run: Run, left: ObjectValue, right: ObjectValue): boolean {
  switch (left.kind) {
    case 'list':
      return right.kind === 'list' && equalItems(run, left.items, right.items);
    case 'tuple':
      return right.kind === 'tuple' && equalItems(run, left.items, right.items);
    case 'dict': {
      if (right.kind !== 'dict' || left.entries.size !== right.entries.size) return false;
      for (const [key, entry] of left.entries) {
        const other = right.entries.get(key);
        if (other === undefined || !same(run, entry.value, other.value)) return false;
      }
      return true;
    }
    case 'set':
    case 'frozenset':
    case 'view': {
      const members = asMembers(run, left);
      const others = asMembers(run, right);
      return members !== undefined && others?.size === members.size && isSubset(run, members, others);
    }
    case 'bytes':
      run.meter.step(left.bytes.length >> 6);
      return right.kind === 'bytes' && Buffer.compare(left.bytes, right.bytes) === 0;
    case 'range':
      return right.kind === 'range' && hashKey(run, left) === hashKey(run, right);
    case 'slice':
      return (
        right.kind === 'slice' &&
        same(run, left.start, right.start) &&
        same(run, left.stop, right.stop) &&
        same(run, left.step, right.step)
      );
    case 'host':
      return right.kind === 'host' && left.key !== undefined && hashKey(run, left) === hashKey(run, right);
    default:
      return false;
  }
}

function equalItems(run: Run, left: readonly Value[], right: readonly Value[]): boolean {
  return (
    left.length === right.length &&
    left.every((item, index) => {
      run.meter.step();
      return same(run, item, right[index]!);
    })
  );
}

/** Members of a set or a set-like view. */
export function asMembers(run: Run, value: Value): SetValue['members'] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (value.kind === 'set' || value.kind === 'frozenset') return value.members;
  if (value.kind !== 'view' || value.of === 'values') return undefined;
  return viewMembers(run, value);
}

function viewMembers(run: Run, view: ViewValue): SetValue['members'] {
  const members: SetValue['members'] = new Map();
  for (const [key, entry] of view.dict.entries) {
    run.meter.step();
    if (view.of === 'keys') members.set(key, entry.key);
    else {
      const item: Value = { kind: 'tuple', items: [entry.key, entry.value] };
      members.set(hashKey(run, item), item);
    }
  }
  return members;
}

/** Whether every member of `left` is one of `right`. */
export function isSubset(run: Run, left: SetValue['members'], right: SetValue['members']): boolean {
  if (left.size > right.size) return false;
  for (const key of left.keys()) {
    run.meter.step();
    if (!right.has(key)) return false;
  }
  return true;
}

type Order = '<' | '<=' | '>' | '>=';

/** `left < right` and the like. @throws TypeError for unorderable values */
export function compare(run: Run, operator: Order, left: Value, right: Value): boolean {
  if (isNumeric(left) && isNumeric(right)) return decide(operator, plain(left), plain(right));
  if (typeof left === 'string' && typeof right === 'string') {
    run.meter.step(1 + (Math.min(left.length, right.length) >> 6));
    return decide(operator, compareCodePoints(left, right), 0);
  }
  const order = hostOrder(left, right);
  if (order !== undefined) return decide(operator, order, 0);
  if (typeof left === 'object' && typeof right === 'object' && left !== null && right !== null) {
    const result = compareObjects(run, operator, left, right);
    if (result !== undefined) return result;
  }
  throw typeError(
    `'${operator}' not supported between instances of '${typeName(left)}' and '${typeName(right)}'`,
  );
}

/** How host values compare with other values. */
function hostOrder(left: Value, right: Value): number | undefined {
  if (typeof left === 'object' && left?.kind === 'host') return left.orderWith?.(right);
  if (typeof right !== 'object' || right?.kind !== 'host') return undefined;
  const order = right.orderWith?.(left);
  return order === undefined ? undefined : -order;
}

function decide(operator: Order, left: bigint | number, right: bigint | number): boolean {
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
  }
}

function compareObjects(
  run: Run,
  operator: Order,
  left: ObjectValue,
  right: ObjectValue,
): boolean | undefined {
  if ((left.kind === 'list' || left.kind === 'tuple') && left.kind === right.kind) {
    return compareItems(run, operator, left.items, right.items);
  }
  if (left.kind === 'bytes' && right.kind === 'bytes') {
    return decide(operator, Buffer.compare(left.bytes, right.bytes), 0);
  }
  const members = asMembers(run, left);
  const others = asMembers(run, right);
  if (members === undefined || others === undefined) return undefined;
  switch (operator) {
    case '<=':
      return isSubset(run, members, others);
    case '<':
      return members.size < others.size && isSubset(run, members, others);
    case '>=':
      return isSubset(run, others, members);
    case '>':
      return others.size < members.size && isSubset(run, others, members);
  }
}

function compareItems(run: Run, operator: Order, left: readonly Value[], right: readonly Value[]): boolean {
  const shorter = Math.min(left.length, right.length);
  for (let index = 0; index < shorter; index += 1) {
    run.meter.step();
    if (!same(run, left[index]!, right[index]!)) return compare(run, operator, left[index]!, right[index]!);
  }
  return decide(operator, left.length, right.length);
}

/**
 * Sorts like `sorted`: stable, using only `<`.
 * @throws TypeError if two items cannot be ordered
 */
export function sortValues(
  run: Run,
  items: Value[],
  keys: readonly Value[] | undefined,
  reverse: boolean,
): Value[] {
  run.meter.allocate(32 * items.length);
  const rows = items.map((item, index) => ({ item, key: keys === undefined ? item : keys[index]! }));
  // Reversing before and after preserves the order of equal items, as in CPython.
  if (reverse) rows.reverse();
  rows.sort((left, right) => {
    run.meter.step();
    // The engine's sort compares like CPython's: the later item first.
    if (compare(run, '<', left.key, right.key)) return -1;
    return compare(run, '<', right.key, left.key) ? 1 : 0;
  });
  if (reverse) rows.reverse();
  return rows.map(({ item }) => item);
}
