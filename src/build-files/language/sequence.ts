import { raise, typeError, valueError } from './errors.ts';
import { asInteger } from './numbers.ts';
import { rangeLength, typeName } from './protocol.ts';
import { codePointLength, codePoints, isSimple } from './text.ts';
import {
  list,
  type ListValue,
  type RangeValue,
  type Run,
  type SliceValue,
  tuple,
  type Value,
} from './values.ts';

/**
 * Start, step and number of items of a slice of a sequence of the given length (CPython's `PySlice_AdjustIndices`).
 */
interface SliceRange {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  readonly count: number;
}

function sliceIndex(value: Value): bigint | undefined {
  if (value === null) return undefined;
  const index = asInteger(value);
  if (index === undefined) {
    throw typeError('slice indices must be integers or None or have an __index__ method');
  }
  return index;
}

/** The indices that a slice selects. */
function sliceRange(slice: SliceValue, length: number): SliceRange {
  const stepValue = sliceIndex(slice.step) ?? 1n;
  if (stepValue === 0n) throw valueError('slice step cannot be zero');
  const limit = BigInt(length);
  const backwards = stepValue < 0n;
  const clamp = (value: bigint | undefined, missing: bigint): number => {
    if (value === undefined) return Number(missing);
    const low = backwards ? -1n : 0n;
    const high = backwards ? limit - 1n : limit;
    const index = value < 0n ? value + limit : value;
    return Number(index < low ? low : index > high ? high : index);
  };
  const start = clamp(sliceIndex(slice.start), backwards ? limit - 1n : 0n);
  const stop = clamp(sliceIndex(slice.stop), backwards ? -1n : limit);
  // Longer steps select the same items; 1 is kept distinct, because other steps mean an extended slice.
  const longest = limit + 2n;
  const step = Number(stepValue > longest ? longest : stepValue < -longest ? -longest : stepValue);
  const span = backwards ? start - stop : stop - start;
  return { start, stop, step, count: span <= 0 ? 0 : Math.floor((span - 1) / Math.abs(step)) + 1 };
}

function pick<T>(run: Run, items: readonly T[], { start, step, count }: SliceRange): T[] {
  run.meter.step(count >> 3);
  run.meter.allocate(8 * count);
  if (step === 1) return items.slice(start, start + count);
  return Array.from({ length: count }, (_, index) => items[start + index * step]!);
}

/** `sequence[index]` for everything but dictionaries. */
export function getIndex(run: Run, sequence: Value, index: Value): Value {
  if (typeof sequence === 'string') return stringIndex(run, sequence, index);
  if (typeof sequence === 'object' && sequence !== null) {
    switch (sequence.kind) {
      case 'list':
      case 'tuple': {
        if (typeof index === 'object' && index?.kind === 'slice') {
          const items = pick(run, sequence.items, sliceRange(index, sequence.items.length));
          return sequence.kind === 'list' ? list(items) : tuple(items);
        }
        return sequence.items[position(index, sequence.items.length, sequence.kind)]!;
      }
      case 'range':
        return rangeIndex(sequence, index);
      case 'bytes': {
        run.meter.step(sequence.bytes.length >> 3);
        if (typeof index === 'object' && index?.kind === 'slice') {
          const bytes = Uint8Array.from(
            pick(run, Array.from(sequence.bytes), sliceRange(index, sequence.bytes.length)),
          );
          return { kind: 'bytes', bytes };
        }
        const integer = asInteger(index);
        if (integer === undefined)
          throw typeError(`byte indices must be integers or slices, not ${typeName(index)}`);
        return BigInt(sequence.bytes[position(index, sequence.bytes.length, 'bytes')]!);
      }
      default:
    }
  }
  throw typeError(
    typeof sequence === 'object' && sequence?.kind === 'type'
      ? `type '${sequence.name}' is not subscriptable`
      : `'${typeName(sequence)}' object is not subscriptable`,
  );
}

function stringIndex(run: Run, text: string, index: Value): Value {
  const simple = isSimple(text);
  run.meter.step(text.length >> 7);
  if (typeof index === 'object' && index?.kind === 'slice') {
    const range = sliceRange(index, codePointLength(text));
    if (simple && range.step === 1) return text.slice(range.start, range.start + range.count);
    run.meter.allocate(text.length);
    return pick(run, codePoints(text), range).join('');
  }
  const at = position(index, codePointLength(text), 'string');
  return simple ? text.charAt(at) : codePoints(text)[at]!;
}

function rangeIndex(range: RangeValue, index: Value): Value {
  const length = rangeLength(range);
  if (typeof index === 'object' && index?.kind === 'slice') {
    const { start, stop, step } = sliceRange(index, Number(length));
    const at = (offset: number): bigint => range.start + BigInt(offset) * range.step;
    return { kind: 'range', start: at(start), stop: at(stop), step: range.step * BigInt(step) };
  }
  const integer = asInteger(index);
  if (integer === undefined)
    throw typeError(`range indices must be integers or slices, not ${typeName(index)}`);
  const at = integer < 0n ? integer + length : integer;
  if (at < 0n || at >= length) throw raise('IndexError', 'range object index out of range');
  return range.start + at * range.step;
}

/** CPython's `Py_ssize_t`. @throws IndexError */
export function checkIndexSize(index: bigint): void {
  if (index > 0x7fffffffffffffffn || index < -0x8000000000000000n) {
    throw raise('IndexError', "cannot fit 'int' into an index-sized integer");
  }
}

/** An index as an offset. @throws IndexError, TypeError worded for the sequence `what` */
export function position(index: Value, length: number, what: string, assignment = false): number {
  const integer = asInteger(index);
  if (integer === undefined) {
    const kinds =
      what === 'string'
        ? 'string indices must be integers, not'
        : `${what} indices must be integers or slices, not`;
    throw typeError(what === 'string' ? `${kinds} '${typeName(index)}'` : `${kinds} ${typeName(index)}`);
  }
  checkIndexSize(integer);
  const at = integer < 0n ? integer + BigInt(length) : integer;
  if (at < 0n || at >= BigInt(length)) {
    throw raise(
      'IndexError',
      what === 'bytes'
        ? 'index out of range'
        : `${what} ${assignment ? 'assignment ' : ''}index out of range`,
    );
  }
  return Number(at);
}

/** `list[slice] = items`. */
export function assignSlice(run: Run, target: ListValue, slice: SliceValue, items: readonly Value[]): void {
  const { start, stop, step, count } = sliceRange(slice, target.items.length);
  run.meter.step(target.items.length >> 3);
  if (step === 1) {
    run.meter.allocate(8 * (target.items.length + items.length));
    target.items = [...target.items.slice(0, start), ...items, ...target.items.slice(Math.max(start, stop))];
    return;
  }
  if (items.length !== count) {
    throw valueError(`attempt to assign sequence of size ${items.length} to extended slice of size ${count}`);
  }
  items.forEach((item, index) => {
    target.items[start + index * step] = item;
  });
}

/** `del list[slice]`. */
export function deleteSlice(target: ListValue, slice: SliceValue): void {
  const { start, step, count } = sliceRange(slice, target.items.length);
  const gone = new Set(Array.from({ length: count }, (_, index) => start + index * step));
  target.items = target.items.filter((_, index) => !gone.has(index));
}
