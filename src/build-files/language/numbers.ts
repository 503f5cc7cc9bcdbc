import { LimitError, raise, typeError, valueError } from './errors.ts';
import type { Run, Value } from './values.ts';

/** Bits of the largest int that arithmetic may make. */
const MAX_BITS = 65_536;

export type Numeric = boolean | bigint | number;

export function isNumeric(value: Value): value is Numeric {
  return typeof value === 'bigint' || typeof value === 'number' || typeof value === 'boolean';
}

/** An int (or bool) as bigint; undefined for everything else. */
export function asInteger(value: Value): bigint | undefined {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'boolean') return value ? 1n : 0n;
  return undefined;
}

/** A number as a float. @throws OverflowError */
export function toFloat(value: Numeric): number {
  if (typeof value === 'number') return value;
  const float = Number(value);
  if (!Number.isFinite(float)) throw raise('OverflowError', 'int too large to convert to float');
  return float;
}

/** Number of bits of the absolute value. */
export function bitLength(value: bigint): number {
  const hex = (value < 0n ? -value : value).toString(16);
  return hex === '0' ? 0 : (hex.length - 1) * 4 + (32 - Math.clz32(parseInt(hex.charAt(0), 16)));
}

/** Charges for a large result, before it is made. */
function reserve(run: Run, bits: number): void {
  if (bits > MAX_BITS) throw new LimitError('the file creates a number that is too large');
  if (bits > 1024) run.meter.allocate(bits >> 3);
}

/** Beyond these, one operation takes as long as a few hundred ordinary ones. */
const LARGE_NUMBER = 1n << 1024n;

/** Charges for the digits of a large int. */
export function chargeLarge(run: Run, value: bigint): void {
  if (value >= LARGE_NUMBER || value <= -LARGE_NUMBER) run.meter.step(300);
}

function isSmall(value: bigint): boolean {
  return value < 0x100000000n && value > -0x100000000n;
}

/** Arithmetic on two numbers; undefined if the operator is not defined for them. */
export function arithmetic(run: Run, operator: string, left: Numeric, right: Numeric): Value | undefined {
  if (typeof left === 'number' || typeof right === 'number') return floatArithmetic(operator, left, right);
  const a = typeof left === 'boolean' ? (left ? 1n : 0n) : left;
  const b = typeof right === 'boolean' ? (right ? 1n : 0n) : right;
  chargeLarge(run, a);
  chargeLarge(run, b);
  switch (operator) {
    case '+':
      return checked(run, a + b);
    case '-':
      return checked(run, a - b);
    case '*':
      if (!isSmall(a) || !isSmall(b)) reserve(run, bitLength(a) + bitLength(b));
      return a * b;
    case '/':
      return trueDivide(a, b);
    case '//':
      return floorDivide(a, b);
    case '%':
      return modulo(a, b);
    case '**':
      return power(run, a, b);
    case '<<':
    case '>>':
      return shift(run, operator, a, b);
    case '&':
    case '|':
    case '^': {
      const result = operator === '&' ? a & b : operator === '|' ? a | b : a ^ b;
      return typeof left === 'boolean' && typeof right === 'boolean' ? result !== 0n : result;
    }
    default:
      return undefined;
  }
}

function checked(run: Run, value: bigint): bigint {
  if (!isSmall(value)) reserve(run, bitLength(value));
  return value;
}

/** `a // b` of ints: rounds down. */
export function floorDivide(a: bigint, b: bigint): bigint {
  if (b === 0n) throw raise('ZeroDivisionError', 'integer division or modulo by zero');
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

/** `a % b` of ints: has the sign of `b`. */
export function modulo(a: bigint, b: bigint): bigint {
  if (b === 0n) throw raise('ZeroDivisionError', 'integer modulo by zero');
  const rest = a % b;
  return rest !== 0n && rest < 0n !== b < 0n ? rest + b : rest;
}

/** Correctly rounded quotient of two ints. */
function trueDivide(a: bigint, b: bigint): number {
  if (b === 0n) throw raise('ZeroDivisionError', 'division by zero');
  if (a > -9007199254740992n && a < 9007199254740992n && b > -9007199254740992n && b < 9007199254740992n) {
    return Number(a) / Number(b);
  }
  const negative = a < 0n !== b < 0n;
  const top = a < 0n ? -a : a;
  const bottom = b < 0n ? -b : b;
  // Scale so that the quotient has 66 bits or more, keep a sticky bit; Number() then rounds once.
  const shiftBy = bitLength(bottom) - bitLength(top) + 66;
  const scaledTop = shiftBy > 0 ? top << BigInt(shiftBy) : top;
  const scaledBottom = shiftBy > 0 ? bottom : bottom << BigInt(-shiftBy);
  let quotient = scaledTop / scaledBottom;
  if (scaledTop % scaledBottom !== 0n) quotient |= 1n;
  const result = scale(Number(quotient), -shiftBy);
  if (!Number.isFinite(result)) throw raise('OverflowError', 'integer division result too large for a float');
  return negative ? -result : result;
}

/** `value * 2 ** exponent` in steps that do not overflow. */
function scale(value: number, exponent: number): number {
  let result = value;
  let rest = exponent;
  while (rest > 1000) {
    result *= 2 ** 1000;
    rest -= 1000;
  }
  while (rest < -1000) {
    result *= 2 ** -1000;
    rest += 1000;
  }
  return result * 2 ** rest;
}

function power(run: Run, a: bigint, b: bigint): Value {
  if (b < 0n) {
    if (a === 0n) throw raise('ZeroDivisionError', '0.0 cannot be raised to a negative power');
    return floatPower(toFloat(a), toFloat(b));
  }
  if (a === 0n || a === 1n || a === -1n) return a === -1n && b % 2n === 0n ? 1n : b === 0n ? 1n : a;
  if (b > BigInt(MAX_BITS)) throw new LimitError('the file creates a number that is too large');
  reserve(run, bitLength(a) * Number(b));
  return a ** b;
}

function shift(run: Run, operator: '<<' | '>>', a: bigint, b: bigint): bigint {
  if (b < 0n) throw valueError('negative shift count');
  if (operator === '>>') return b > BigInt(MAX_BITS) * 2n ? (a < 0n ? -1n : 0n) : a >> b;
  if (a === 0n) return 0n;
  if (b > BigInt(MAX_BITS)) throw new LimitError('the file creates a number that is too large');
  reserve(run, bitLength(a) + Number(b));
  return a << b;
}

function floatArithmetic(operator: string, left: Numeric, right: Numeric): Value | undefined {
  if (!['+', '-', '*', '/', '//', '%', '**'].includes(operator)) return undefined;
  const a = toFloat(left);
  const b = toFloat(right);
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      if (b === 0) throw raise('ZeroDivisionError', 'float division by zero');
      return a / b;
    case '//':
      if (b === 0) throw raise('ZeroDivisionError', 'float floor division by zero');
      return floatDivmod(a, b)[0];
    case '%':
      if (b === 0) throw raise('ZeroDivisionError', 'float modulo');
      return floatDivmod(a, b)[1];
    default:
      return floatPower(a, b);
  }
}

/** Like CPython's `float_divmod`: the remainder has the sign of `b`. */
export function floatDivmod(a: number, b: number): [number, number] {
  let rest = a % b;
  let quotient = (a - rest) / b;
  if (rest !== 0) {
    if (b < 0 !== rest < 0) {
      rest += b;
      quotient -= 1;
    }
  } else {
    rest = b < 0 ? -0 : 0;
  }
  if (quotient === 0) return [a / b < 0 || Object.is(a / b, -0) ? -0 : 0, rest];
  const floor = Math.floor(quotient);
  return [quotient - floor > 0.5 ? floor + 1 : floor, rest];
}

function floatPower(a: number, b: number): number {
  if (a === 0 && b < 0) throw raise('ZeroDivisionError', '0.0 cannot be raised to a negative power');
  if (a < 0 && Number.isFinite(a) && Number.isFinite(b) && !Number.isInteger(b)) {
    throw typeError('complex numbers are not supported in BUILD files');
  }
  // C returns 1 where JavaScript returns NaN.
  if (a === 1 || (a === -1 && !Number.isFinite(b) && !Number.isNaN(b))) return 1;
  const result = a ** b;
  if (!Number.isFinite(result) && Number.isFinite(a) && Number.isFinite(b)) {
    throw raise('OverflowError', "(34, 'Numerical result out of range')");
  }
  return result;
}
