import { readArguments } from './arguments.ts';
import { raise, typeError, valueError } from './errors.ts';
import { exactFraction, roundedQuotient } from './format-spec.ts';
import { hashKey } from './hash.ts';
import { integerArgument } from './list-methods.ts';
import { asInteger, floatDivmod, floorDivide, isNumeric, modulo, toFloat } from './numbers.ts';
import { binary } from './operators.ts';
import { typeName } from './protocol.ts';
import { codePointLength } from './text.ts';
import { type Arguments, type NativeFunction, type Run, tuple, type Value } from './values.ts';

const one = (name: string, args: Arguments): Value =>
  readArguments({ name, parameters: ['x'], required: 1 }, args)[0]!;

/** `hex`, `oct`, `bin`. */
const inBase =
  (name: string, prefix: string, base: number): NativeFunction =>
  (run, args) => {
    const value = integerArgument(one(name, args));
    const digits = (value < 0n ? -value : value).toString(base);
    run.meter.allocate(digits.length);
    return `${value < 0n ? '-' : ''}${prefix}${digits}`;
  };

function divide(run: Run, args: Arguments): Value {
  const [left, right] = readArguments({ name: 'divmod', parameters: ['x', 'y'], required: 2 }, args);
  if (!isNumeric(left!) || !isNumeric(right!)) {
    throw typeError(
      `unsupported operand type(s) for divmod(): '${typeName(left!)}' and '${typeName(right!)}'`,
    );
  }
  if (typeof left === 'number' || typeof right === 'number') {
    const divisor = toFloat(right);
    if (divisor === 0) throw raise('ZeroDivisionError', 'float divmod()');
    return tuple(floatDivmod(toFloat(left), divisor));
  }
  run.meter.step();
  const [a, b] = [asInteger(left)!, asInteger(right)!];
  return tuple([floorDivide(a, b), modulo(a, b)]);
}

function power(run: Run, args: Arguments): Value {
  const [base, exponent, modulus] = readArguments(
    { name: 'pow', parameters: ['base', 'exp', 'mod'], required: 2, positionalOnly: 0 },
    args,
  );
  if (modulus === undefined || modulus === null) return binary(run, '**', base!, exponent!);
  const [b, e, m] = [asInteger(base!), asInteger(exponent!), asInteger(modulus)];
  const hasFloat = [base, exponent, modulus].some((value) => typeof value === 'number');
  if (!hasFloat && (b === undefined || e === undefined || m === undefined)) {
    const names = [base!, exponent!, modulus].map((value) => `'${typeName(value)}'`).join(', ');
    throw typeError(`unsupported operand type(s) for ** or pow(): ${names}`);
  }
  if (b === undefined || e === undefined || m === undefined) {
    throw typeError('pow() 3rd argument not allowed unless all arguments are integers');
  }
  if (m === 0n) throw valueError('pow() 3rd argument cannot be 0');
  if (e < 0n) throw valueError('BUILD files cannot compute the inverse of a number');
  let result = 1n;
  let square = modulo(b, m);
  for (let rest = e; rest > 0n; rest >>= 1n) {
    run.meter.step(1 + Number(m > 0xffffffffn) * 20);
    if (rest & 1n) result = (result * square) % m;
    square = (square * square) % m;
  }
  return modulo(result, m);
}

/** Rounds the exact value half to even, as CPython does. */
function roundFloat(value: number, digits: number): number {
  if (!Number.isFinite(value) || digits > 323) return value;
  if (digits < -310) return value < 0 ? -0 : 0;
  const [numerator, denominator] = exactFraction(Math.abs(value));
  const scale = 10n ** BigInt(Math.abs(digits));
  const top = digits >= 0 ? numerator * scale : numerator;
  const bottom = digits >= 0 ? denominator : denominator * scale;
  const rounded = roundedQuotient(top, bottom);
  const result = digits >= 0 ? Number(`${rounded}e-${digits}`) : Number(rounded * scale);
  if (!Number.isFinite(result)) throw raise('OverflowError', 'rounded value too large to represent');
  return value < 0 || Object.is(value, -0) ? -result : result;
}

function round(run: Run, args: Arguments): Value {
  run.meter.step(50);
  const [number, digitsValue] = readArguments(
    { name: 'round', parameters: ['number', 'ndigits'], required: 1, positionalOnly: 0 },
    args,
  );
  if (!isNumeric(number!)) throw typeError(`type ${typeName(number!)} doesn't define __round__ method`);
  const digits = digitsValue === undefined || digitsValue === null ? undefined : integerArgument(digitsValue);
  if (typeof number === 'number') {
    if (digits !== undefined) return roundFloat(number, Number(digits));
    if (Number.isNaN(number)) throw valueError('cannot convert float NaN to integer');
    if (!Number.isFinite(number)) throw raise('OverflowError', 'cannot convert float infinity to integer');
    return BigInt(roundFloat(number, 0));
  }
  const integer = asInteger(number)!;
  if (digits === undefined || digits >= 0n) return integer;
  if (digits < -4300n) return 0n;
  const scale = 10n ** -digits;
  const magnitude = roundedQuotient(integer < 0n ? -integer : integer, scale) * scale;
  return integer < 0n ? -magnitude : magnitude;
}

/** CPython's hash of an int: the remainder modulo a Mersenne prime, with its sign; -1 is reserved for errors. */
function hashInteger(value: bigint): bigint {
  const rest = value % 2305843009213693951n;
  return rest === -1n ? -2n : rest;
}

export const numberBuiltins: readonly (readonly [string, NativeFunction])[] = [
  ['divmod', divide],
  ['pow', power],
  ['round', round],
  ['hex', inBase('hex', '0x', 16)],
  ['oct', inBase('oct', '0o', 8)],
  ['bin', inBase('bin', '0b', 2)],
  [
    'abs',
    (_run, args) => {
      const value = one('abs', args);
      if (typeof value === 'number') return Math.abs(value);
      const integer = asInteger(value);
      if (integer === undefined) throw typeError(`bad operand type for abs(): '${typeName(value)}'`);
      return integer < 0n ? -integer : integer;
    },
  ],
  [
    'chr',
    (_run, args) => {
      const code = integerArgument(one('chr', args));
      if (code > 2147483647n || code < -2147483648n) {
        throw raise('OverflowError', 'Python int too large to convert to C int');
      }
      if (code > 0x10ffffn || code < 0n) throw valueError('chr() arg not in range(0x110000)');
      return String.fromCodePoint(Number(code));
    },
  ],
  [
    'ord',
    (run, args) => {
      const text = one('ord', args);
      if (typeof text === 'string') run.meter.step(text.length >> 6);
      if (typeof text !== 'string')
        throw typeError(`ord() expected string of length 1, but ${typeName(text)} found`);
      const length = codePointLength(text);
      if (length !== 1) throw typeError(`ord() expected a character, but string of length ${length} found`);
      return BigInt(text.codePointAt(0)!);
    },
  ],
  [
    'hash',
    (run, args) => {
      const value = one('hash', args);
      const key = hashKey(run, value);
      if (isNumeric(value) && (typeof value !== 'number' || Number.isInteger(value)))
        return hashInteger(BigInt(value));
      // Any number works that is the same for equal values.
      let hash = 5381n;
      const text = typeof key === 'object' && key !== null ? '' : String(key);
      run.meter.step(text.length);
      for (const char of text.slice(0, 1000))
        hash = (hash * 33n + BigInt(char.codePointAt(0)!)) % 2305843009213693951n;
      return hash;
    },
  ],
];
