import { readArguments } from './arguments.ts';
import { raise, typeError, valueError } from './errors.ts';
import { updateDict } from './dict-methods.ts';
import { makeSet, setItem } from './hash.ts';
import { integerArgument } from './list-methods.ts';
import { parseFloatText, parseIntegerText } from './number-text.ts';
import { asInteger, isNumeric, toFloat } from './numbers.ts';
import { collect, isTrue, iterate, typeName } from './protocol.ts';
import { str } from './repr.ts';
import {
  type Arguments,
  emptyDict,
  list,
  type NativeFunction,
  type Run,
  tuple,
  type TypeValue,
  type Value,
} from './values.ts';

const optional = (name: string, args: Arguments): Value | undefined =>
  readArguments({ name, parameters: ['object'], required: 0 }, args)[0];

function makeInteger(run: Run, args: Arguments): Value {
  const [value, base] = readArguments(
    { name: 'int', parameters: ['x', 'base'], required: 0, positionalOnly: 1 },
    args,
  );
  if (value === undefined) {
    if (base !== undefined) throw typeError('int() missing string argument');
    return 0n;
  }
  if (base !== undefined) {
    if (typeof value !== 'string') throw typeError("int() can't convert non-string with explicit base");
    return parseIntegerText(run, value, Number(integerArgument(base)));
  }
  if (typeof value === 'string') return parseIntegerText(run, value, 10);
  if (typeof value === 'number') {
    if (Number.isNaN(value)) throw valueError('cannot convert float NaN to integer');
    if (!Number.isFinite(value)) throw raise('OverflowError', 'cannot convert float infinity to integer');
    return BigInt(Math.trunc(value));
  }
  const integer = asInteger(value);
  if (integer !== undefined) return integer;
  throw typeError(
    `int() argument must be a string, a bytes-like object or a real number, not '${typeName(value)}'`,
  );
}

function makeFloat(run: Run, args: Arguments): Value {
  const value = optional('float', args);
  if (value === undefined) return 0;
  if (isNumeric(value)) return toFloat(value);
  if (typeof value === 'string') return parseFloatText(run, value);
  throw typeError(`float() argument must be a string or a real number, not '${typeName(value)}'`);
}

function makeRange(_run: Run, args: Arguments): Value {
  const values = readArguments({ name: 'range', parameters: ['start', 'stop', 'step'], required: 1 }, args);
  const [first, second, third] = values.map((value) =>
    value === undefined ? undefined : integerArgument(value),
  );
  if (third === 0n) throw valueError('range() arg 3 must not be zero');
  if (second === undefined) return { kind: 'range', start: 0n, stop: first!, step: 1n };
  return { kind: 'range', start: first!, stop: second, step: third ?? 1n };
}

function makeDict(run: Run, { positional, keywords }: Arguments): Value {
  const dict = emptyDict();
  run.meter.allocate(64);
  if (positional.length > 1) throw typeError(`dict expected at most 1 argument, got ${positional.length}`);
  if (positional.length === 1) updateDict(run, dict, positional[0]!);
  for (const [key, value] of keywords) setItem(run, dict, key, value);
  return dict;
}

function makeSlice(_run: Run, args: Arguments): Value {
  const [first, second, third] = readArguments(
    { name: 'slice', parameters: ['start', 'stop', 'step'], required: 1 },
    args,
  );
  if (second === undefined) return { kind: 'slice', start: null, stop: first!, step: null };
  return { kind: 'slice', start: first!, stop: second, step: third ?? null };
}

function makeBytes(run: Run, args: Arguments): Value {
  const [value] = readArguments({ name: 'bytes', parameters: ['source', 'encoding'], required: 0 }, args);
  if (value === undefined) return { kind: 'bytes', bytes: new Uint8Array() };
  if (typeof value === 'string') {
    if (args.positional.length < 2) throw typeError('string argument without an encoding');
    return { kind: 'bytes', bytes: new TextEncoder().encode(value) };
  }
  if (typeof value === 'bigint') throw typeError('BUILD files can only create bytes from strings and lists');
  const items = collect(run, value).map((item) => {
    const byte = integerArgument(item);
    if (byte < 0n || byte > 255n) throw valueError('bytes must be in range(0, 256)');
    return Number(byte);
  });
  return { kind: 'bytes', bytes: Uint8Array.from(items) };
}

const constructors: readonly (readonly [string, NativeFunction | undefined])[] = [
  ['object', undefined],
  ['int', makeInteger],
  ['float', makeFloat],
  [
    'bool',
    (_run, args) => {
      const value = optional('bool', args);
      return value !== undefined && isTrue(value);
    },
  ],
  [
    'str',
    (run, args) => {
      const [value] = readArguments(
        { name: 'str', parameters: ['object', 'encoding', 'errors'], required: 0, positionalOnly: 0 },
        args,
      );
      return value === undefined ? '' : str(run, value);
    },
  ],
  [
    'list',
    (run, args) => {
      const value = optional('list', args);
      return list(value === undefined ? [] : collect(run, value));
    },
  ],
  [
    'tuple',
    (run, args) => {
      const value = optional('tuple', args);
      if (typeof value === 'object' && value?.kind === 'tuple') return value;
      return tuple(value === undefined ? [] : collect(run, value));
    },
  ],
  ['dict', makeDict],
  [
    'set',
    (run, args) => {
      const value = optional('set', args);
      return makeSet(run, 'set', value === undefined ? [] : iterate(run, value));
    },
  ],
  [
    'frozenset',
    (run, args) => {
      const value = optional('frozenset', args);
      if (typeof value === 'object' && value?.kind === 'frozenset') return value;
      return makeSet(run, 'frozenset', value === undefined ? [] : iterate(run, value));
    },
  ],
  ['bytes', makeBytes],
  ['range', makeRange],
  ['slice', makeSlice],
  [
    'type',
    (_run, args) => {
      const [value = null] = readArguments({ name: 'type', parameters: ['object'], required: 1 }, args);
      if (typeof value === 'object' && value?.kind === 'exception') return value.type;
      const name = typeName(value);
      return types.get(name) ?? { kind: 'type', name, base: undefined, construct: undefined };
    },
  ],
];

/** The built-in types that can be called or named. */
export const types: ReadonlyMap<string, TypeValue> = new Map(
  constructors.map(([name, construct]) => [name, { kind: 'type', name, base: undefined, construct }]),
);
