import { raise, typeError, valueError } from './errors.ts';
import { floatDigits } from './format-spec.ts';
import { getItem } from './hash.ts';
import { asInteger, isNumeric, toFloat } from './numbers.ts';
import { typeName } from './protocol.ts';
import { integerText, repr, reprString, str } from './repr.ts';
import { codePointLength, codePoints, toCodePointIndex } from './text.ts';
import type { DictValue, Run, Value } from './values.ts';

const CONVERSION = /%(?:\(((?:[^()]|\([^()]*\))*)\))?([-+ #0]*)(\*|\d+)?(?:\.(\*|\d*))?[hlL]?([^])?/gu;

/** Like `template % value` (Python library reference, "printf-style String Formatting"). */
export function percentFormat(run: Run, template: string, value: Value): string {
  const isTuple = typeof value === 'object' && value?.kind === 'tuple';
  const values: readonly Value[] = isTuple ? value.items : [value];
  const mapping = typeof value === 'object' && value?.kind === 'dict' ? value : undefined;
  const state = { used: 0, usedMapping: false };
  const take = (): Value => {
    const next = values[state.used];
    state.used += 1;
    if (next === undefined) throw typeError('not enough arguments for format string');
    return next;
  };
  const takeCount = (text: string | undefined, what: string): number | undefined => {
    if (text === undefined) return undefined;
    if (text !== '*') return limited(run, Number(text), what);
    const count = take();
    if (typeof count !== 'bigint' && typeof count !== 'boolean') throw typeError('* wants int');
    return limited(run, Number(count), what);
  };
  const result = template.replace(
    CONVERSION,
    (
      whole,
      key: string | undefined,
      flags: string,
      widthText: string | undefined,
      precisionText: string | undefined,
      type: string | undefined,
      at: number,
    ) => {
      run.meter.step(2);
      if (whole === '%%') return '%';
      if (type === undefined)
        throw valueError(
          template.startsWith('%(', at) && key === undefined ? 'incomplete format key' : 'incomplete format',
        );
      const width = takeCount(widthText, 'width');
      const precision = takeCount(precisionText === '' ? '0' : precisionText, 'prec');
      const named = key === undefined ? undefined : lookUp(run, mapping, key);
      if (named !== undefined) state.usedMapping = true;
      if (named === undefined && state.usedMapping) throw typeError('not enough arguments for format string');
      const item = named === undefined ? take() : named;
      const letterAt = at + whole.length - type.length;
      const [sign, body] = convert(run, type, item, flags, precision, () =>
        toCodePointIndex(template, letterAt),
      );
      return pad(sign, body, flags, width ?? 0, type);
    },
  );
  // A single subscriptable value is treated as a mapping.
  const isMapping =
    typeof value === 'object' && value !== null && ['dict', 'list', 'bytes', 'range'].includes(value.kind);
  if (state.used < values.length && !state.usedMapping && !isMapping) {
    throw typeError('not all arguments converted during string formatting');
  }
  run.meter.allocate(result.length);
  return result;
}

function limited(run: Run, count: number, what: string): number {
  if (Math.abs(count) > 2147483647) throw valueError(`${what} too big`);
  run.meter.allocate(Math.abs(count));
  run.meter.step(Math.abs(count) >> 2);
  return count;
}

function lookUp(run: Run, mapping: DictValue | undefined, key: string): Value {
  if (mapping === undefined) throw typeError('format requires a mapping');
  const value = getItem(run, mapping, key);
  if (value === undefined) throw raise('KeyError', key);
  return value;
}

/** Sign (or prefix) and the rest of the converted value. */
function convert(
  run: Run,
  type: string,
  value: Value,
  flags: string,
  precision: number | undefined,
  at: () => number,
): [string, string] {
  const cut = (text: string): [string, string] => [
    '',
    precision === undefined ? text : codePoints(text).slice(0, precision).join(''),
  ];
  const alternate = flags.includes('#');
  switch (type) {
    case 's':
      return cut(str(run, value));
    case 'r':
      return cut(repr(run, value));
    case 'a':
      return cut(typeof value === 'string' ? reprString(value, true) : repr(run, value));
    case 'c': {
      if (typeof value === 'string' && codePointLength(value) === 1) return ['', value];
      const code = asInteger(value);
      if (code === undefined) throw typeError('%c requires int or char');
      if (code < 0n || code > 0x10ffffn) throw raise('OverflowError', '%c arg not in range(0x110000)');
      return ['', String.fromCodePoint(Number(code))];
    }
    case 'd':
    case 'i':
    case 'u':
      return integerParts(run, 'd', wholeNumber(value, type === 'i' ? 'i' : type), flags, precision, false);
    case 'o':
    case 'x':
    case 'X': {
      const integer = asInteger(value);
      if (integer === undefined)
        throw typeError(`%${type} format: an integer is required, not ${typeName(value)}`);
      return integerParts(run, type, integer, flags, precision, alternate);
    }
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G': {
      if (!isNumeric(value)) throw typeError(`must be real number, not ${typeName(value)}`);
      run.meter.step(50);
      const number = toFloat(value);
      const digits = floatDigits(Math.abs(number), type, precision ?? 6, alternate);
      return [signOf(number < 0 || Object.is(number, -0), flags), digits];
    }
    default: {
      const code = type.codePointAt(0)!;
      const shown = code > 31 && code < 128 ? type : '?';
      throw valueError(`unsupported format character '${shown}' (0x${code.toString(16)}) at index ${at()}`);
    }
  }
}

function signOf(negative: boolean, flags: string): string {
  return negative ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
}

function wholeNumber(value: Value, type: string): bigint {
  if (typeof value === 'number') {
    if (Number.isNaN(value)) throw valueError('cannot convert float NaN to integer');
    if (!Number.isFinite(value)) throw raise('OverflowError', 'cannot convert float infinity to integer');
    return BigInt(Math.trunc(value));
  }
  const integer = asInteger(value);
  if (integer === undefined)
    throw typeError(`%${type} format: a real number is required, not ${typeName(value)}`);
  return integer;
}

function integerParts(
  run: Run,
  type: string,
  value: bigint,
  flags: string,
  precision: number | undefined,
  alternate: boolean,
): [string, string] {
  const magnitude = value < 0n ? -value : value;
  let digits = type === 'd' ? integerText(run, magnitude) : magnitude.toString(type === 'o' ? 8 : 16);
  run.meter.allocate(digits.length);
  digits = digits.padStart(precision ?? 0, '0');
  if (type === 'X') digits = digits.toUpperCase();
  return [signOf(value < 0n, flags) + (alternate ? `0${type}` : ''), digits];
}

function pad(sign: string, body: string, flags: string, width: number, type: string): string {
  const left = flags.includes('-') || width < 0;
  const missing = Math.abs(width) - codePointLength(sign) - codePointLength(body);
  if (missing <= 0) return sign + body;
  if (left) return sign + body + ' '.repeat(missing);
  if (flags.includes('0') && !'sracSRA'.includes(type) && !/^[a-z]{3}$/i.test(body))
    return sign + '0'.repeat(missing) + body;
  if (flags.includes('0') && 'eEfFgG'.includes(type)) return sign + '0'.repeat(missing) + body;
  return ' '.repeat(missing) + sign + body;
}
