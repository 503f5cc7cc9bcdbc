import { raise, typeError, valueError } from './errors.ts';
import { asInteger, bitLength, toFloat } from './numbers.ts';
import { integerText, reprFloat, str } from './repr.ts';
import { typeName } from './protocol.ts';
import { codePointLength, codePoints } from './text.ts';
import type { Run, Value } from './values.ts';

interface Spec {
  readonly fill: string;
  readonly align: string;
  readonly sign: string;
  readonly noNegativeZero: boolean;
  readonly alternate: boolean;
  readonly width: number;
  readonly grouping: string;
  readonly precision: number | undefined;
  readonly type: string;
}

const SPEC_PATTERN = /^(?:([^])?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([A-Za-z%])?$/u;

/** Like `format(value, spec)` (Python library reference, "Format Specification Mini-Language"). */
export function formatValue(run: Run, value: Value, text: string): string {
  if (text === '') return str(run, value);
  if (
    typeof value !== 'string' &&
    typeof value !== 'bigint' &&
    typeof value !== 'number' &&
    typeof value !== 'boolean'
  ) {
    throw typeError(`unsupported format string passed to ${typeName(value)}.__format__`);
  }
  const spec = parseSpec(run, text, value);
  if (typeof value === 'string') return formatString(run, value, spec);
  if (typeof value === 'number') return formatFloat(run, value, spec);
  // Without a type, a bool's digits are those of the int.
  if ('eEfFgG%'.includes(spec.type) && spec.type !== '')
    return formatFloat(run, toFloat(value), spec, typeName(value));
  return formatInteger(run, asInteger(value)!, spec, typeName(value));
}

function parseSpec(run: Run, text: string, value: Value): Spec {
  const match = SPEC_PATTERN.exec(text);
  if (match === null) throw badSpec(text, value);
  const [, fill, align, sign, noNegativeZero, alternate, zero, width, grouping, precision, type] = match;
  const number = (digits: string | undefined): number => {
    const parsed = Number(digits ?? 0);
    if (parsed > 2147483647) throw valueError('Too many decimal digits in format string');
    run.meter.allocate(parsed);
    return parsed;
  };
  return {
    fill: fill ?? (zero !== undefined && align === undefined ? '0' : zero !== undefined ? '0' : ' '),
    align: align ?? (zero !== undefined && typeof value !== 'string' ? '=' : zero !== undefined ? '<' : ''),
    sign: sign ?? '',
    noNegativeZero: noNegativeZero !== undefined,
    alternate: alternate !== undefined,
    width: number(width),
    grouping: grouping ?? '',
    precision: precision === undefined ? undefined : number(precision),
    type: type ?? '',
  };
}

function badSpec(text: string, value: Value): Error {
  if (/\.(?!\d)/.test(text)) return valueError('Format specifier missing precision');
  return valueError(`Invalid format specifier '${text}' for object of type '${typeName(value)}'`);
}

function unknownCode(type: string, name: string): Error {
  return valueError(`Unknown format code '${type}' for object of type '${name}'`);
}

/** Pads text to the width of the spec. */
function pad(text: string, { fill, align, width }: Spec, standard: '<' | '>'): string {
  const missing = width - codePointLength(text);
  if (missing <= 0) return text;
  switch (align || standard) {
    case '<':
      return text + fill.repeat(missing);
    case '^':
      return fill.repeat(missing >> 1) + text + fill.repeat(missing - (missing >> 1));
    default:
      return fill.repeat(missing) + text;
  }
}

function formatString(run: Run, value: string, spec: Spec): string {
  if (spec.type !== '' && spec.type !== 's') throw unknownCode(spec.type, 'str');
  if (spec.sign !== '')
    throw valueError(
      spec.sign === ' '
        ? 'Space not allowed in string format specifier'
        : 'Sign not allowed in string format specifier',
    );
  if (spec.noNegativeZero)
    throw valueError('Negative zero coercion (z) not allowed in string format specifier');
  if (spec.alternate) throw valueError('Alternate form (#) not allowed in string format specifier');
  if (spec.align === '=') throw valueError("'=' alignment not allowed in string format specifier");
  if (spec.grouping !== '') throw valueError(`Cannot specify '${spec.grouping}' with 's'.`);
  const text = spec.precision === undefined ? value : codePoints(value).slice(0, spec.precision).join('');
  run.meter.allocate(text.length);
  return pad(text, spec, '<');
}

function group(digits: string, separator: string, size: number): string {
  if (separator === '') return digits;
  const parts: string[] = [];
  for (let end = digits.length; end > 0; end -= size)
    parts.unshift(digits.slice(Math.max(0, end - size), end));
  return parts.join(separator);
}

/** Sign, prefix and digits with padding; zeros that fill the width are grouped too. */
function assemble(
  sign: string,
  prefix: string,
  digits: string,
  tail: string,
  spec: Spec,
  size: number,
): string {
  let body = group(digits, spec.grouping, size);
  const head = sign + prefix;
  if (spec.align === '=' && spec.fill === '0' && spec.grouping !== '') {
    let count = digits.length;
    while (head.length + body.length + tail.length < spec.width) {
      count += 1;
      body = group(digits.padStart(count, '0'), spec.grouping, size);
    }
    return head + body + tail;
  }
  if (spec.align === '=') {
    const missing = spec.width - head.length - body.length - tail.length;
    return head + spec.fill.repeat(Math.max(0, missing)) + body + tail;
  }
  return pad(head + body + tail, spec, '>');
}

function signOf(negative: boolean, spec: Spec): string {
  return negative ? '-' : spec.sign === '-' ? '' : spec.sign;
}

function formatInteger(run: Run, value: bigint, spec: Spec, name: string): string {
  const { type } = spec;
  if (spec.noNegativeZero)
    throw valueError('Negative zero coercion (z) not allowed in format specifier with integer format code');
  if (spec.precision !== undefined) throw valueError('Precision not allowed in integer format specifier');
  const negative = value < 0n;
  const magnitude = negative ? -value : value;
  switch (type) {
    case '':
    case 'd':
    case 'n':
      if (type === 'n' && spec.grouping !== '')
        throw valueError(`Cannot specify '${spec.grouping}' with 'n'.`);
      return assemble(signOf(negative, spec), '', integerText(run, magnitude), '', spec, 3);
    case 'b':
    case 'o':
    case 'x':
    case 'X': {
      if (spec.grouping === ',') throw valueError(`Cannot specify ',' with '${type}'.`);
      const base = type === 'b' ? 2 : type === 'o' ? 8 : 16;
      run.meter.allocate(bitLength(magnitude));
      const digits = magnitude.toString(base);
      const prefix = spec.alternate ? `0${type}` : '';
      return assemble(
        signOf(negative, spec),
        prefix,
        type === 'X' ? digits.toUpperCase() : digits,
        '',
        spec,
        4,
      );
    }
    case 'c': {
      if (spec.sign !== '') throw valueError("Sign not allowed with integer format specifier 'c'");
      if (spec.alternate)
        throw valueError("Alternate form (#) not allowed with integer format specifier 'c'");
      if (spec.grouping !== '') throw valueError(`Cannot specify '${spec.grouping}' with 'c'.`);
      if (value > 0x7fffffffffffffffn || value < -0x8000000000000000n) {
        throw raise('OverflowError', 'Python int too large to convert to C long');
      }
      if (value < 0n || value > 0x10ffffn) throw raise('OverflowError', '%c arg not in range(0x110000)');
      return pad(String.fromCodePoint(Number(value)), spec, '>');
    }
    default:
      throw unknownCode(type, name);
  }
}

function formatFloat(run: Run, value: number, spec: Spec, name = 'float'): string {
  const { type } = spec;
  if (!['', 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%'].includes(type)) throw unknownCode(type, name);
  if (type === 'n' && spec.grouping !== '') throw valueError(`Cannot specify '${spec.grouping}' with 'n'.`);
  if ((spec.precision ?? 0) > 10_000) throw valueError('precision too big');
  run.meter.step(50 + (spec.precision ?? 0));
  const magnitude = Math.abs(value);
  let text: string;
  if (type === '%') text = `${floatDigits(magnitude * 100, 'f', spec.precision ?? 6, spec.alternate)}%`;
  else if (type === '') {
    text =
      spec.precision === undefined
        ? reprFloat(magnitude)
        : generalDigits(magnitude, Math.max(1, spec.precision), spec.alternate, true);
  } else text = floatDigits(magnitude, type === 'n' ? 'g' : type, spec.precision ?? 6, spec.alternate);
  run.meter.allocate(text.length);
  let negative = value < 0 || Object.is(value, -0);
  if (spec.noNegativeZero && negative && !/[1-9]/.test(text)) negative = false;
  const sign = signOf(negative, spec);
  if (!Number.isFinite(value)) return assemble(sign, '', '', text, { ...spec, grouping: '' }, 3);
  const whole = /^\d+/.exec(text)?.[0] ?? '';
  return assemble(sign, '', whole, text.slice(whole.length), spec, 3);
}

/** Digits of a non-negative float in one of the C formats. */
export function floatDigits(value: number, type: string, precision: number, alternate = false): string {
  const upper = type === 'E' || type === 'F' || type === 'G';
  if (!Number.isFinite(value)) {
    const text = Number.isNaN(value) ? 'nan' : 'inf';
    return upper ? text.toUpperCase() : text;
  }
  switch (type) {
    case 'f':
    case 'F':
      return fixed(value, precision) + (alternate && precision === 0 ? '.' : '');
    case 'e':
    case 'E': {
      const text = exponential(value, precision, alternate);
      return upper ? text.toUpperCase() : text;
    }
    default: {
      const text = generalDigits(value, precision === 0 ? 1 : precision, alternate, false);
      return upper ? text.toUpperCase() : text;
    }
  }
}

/** Exact decimal expansion, rounded half to even on the true value (JavaScript rounds ties up). */
function fixed(value: number, precision: number): string {
  const [numerator, denominator] = exactFraction(value);
  const digits = roundedQuotient(numerator * 10n ** BigInt(precision), denominator)
    .toString()
    .padStart(precision + 1, '0');
  return precision === 0 ? digits : `${digits.slice(0, -precision)}.${digits.slice(-precision)}`;
}

/** Quotient of two positive ints, rounded half to even. */
export function roundedQuotient(top: bigint, bottom: bigint): bigint {
  const quotient = top / bottom;
  const twice = (top % bottom) * 2n;
  return twice > bottom || (twice === bottom && quotient % 2n === 1n) ? quotient + 1n : quotient;
}

/** The given number of significant digits of a positive float, and the power of ten of the first. */
function significant(value: number, count: number): { digits: string; power: number } {
  if (value === 0) return { digits: '0'.repeat(count), power: 0 };
  const [numerator, denominator] = exactFraction(value);
  let power = Number(value.toExponential().split('e')[1]);
  for (;;) {
    const shift = count - 1 - power;
    const digits = (
      shift >= 0
        ? roundedQuotient(numerator * 10n ** BigInt(shift), denominator)
        : roundedQuotient(numerator, denominator * 10n ** BigInt(-shift))
    ).toString();
    if (digits.length === count) return { digits, power };
    // Rounding added a digit (9.99 became 10.0), or the shortest text of a tiny number was too large.
    power += digits.length - count;
  }
}

/** A finite float as a fraction of two ints. */
export function exactFraction(value: number): [bigint, bigint] {
  let exponent = 0;
  let mantissa = value;
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2;
    exponent += 1;
  }
  return [BigInt(mantissa), 1n << BigInt(exponent)];
}

function exponential(value: number, precision: number, alternate: boolean): string {
  const { digits, power } = significant(value, precision + 1);
  const point = precision > 0 || alternate ? '.' : '';
  const sign = power < 0 ? '-' : '+';
  return `${digits.charAt(0)}${point}${digits.slice(1)}e${sign}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** Digits without trailing zeros and the point before them. */
function withoutZeros(text: string): string {
  let end = text.length;
  while (text[end - 1] === '0') end -= 1;
  return text.slice(0, text[end - 1] === '.' ? end - 1 : end);
}

/** The `g` format: `precision` significant digits, with an exponent if that is shorter. */
function generalDigits(value: number, precision: number, alternate: boolean, keepPoint: boolean): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? 'nan' : 'inf';
  const { power } = significant(value, precision);
  const strip = (text: string): string => (alternate || !text.includes('.') ? text : withoutZeros(text));
  // Without a type code, a float switches to an exponent one digit earlier.
  if (power < -4 || power >= (keepPoint ? precision - 1 : precision)) {
    const text = exponential(value, precision - 1, alternate);
    const at = text.indexOf('e');
    return strip(text.slice(0, at)) + text.slice(at);
  }
  const text = strip(fixed(value, Math.max(0, precision - 1 - power)));
  return keepPoint && !text.includes('.')
    ? `${text}.0`
    : alternate && !text.includes('.')
      ? `${text}.`
      : text;
}
