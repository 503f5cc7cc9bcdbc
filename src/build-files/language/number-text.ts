import { valueError } from './errors.ts';
import { reprString } from './repr.ts';
import { trimSpace } from './text.ts';
import type { Run } from './values.ts';

const prefixes: ReadonlyMap<string, number> = new Map([
  ['0b', 2],
  ['0o', 8],
  ['0x', 16],
]);

/** Like `int(text, base)`. @throws ValueError */
export function parseIntegerText(run: Run, text: string, base: number): bigint {
  if (base !== 0 && (base < 2 || base > 36)) throw valueError('int() base must be >= 2 and <= 36, or 0');
  run.meter.step(1 + (text.length >> 4));
  const invalid = (): Error =>
    valueError(
      `invalid literal for int() with base ${base}: ${reprString(text.slice(0, 200)).slice(0, 200)}`,
    );
  const match = /^([-+]?)(0[bBoOxX])?(_?[0-9a-zA-Z]+(?:_[0-9a-zA-Z]+)*)$/.exec(trimSpace(text));
  if (match === null) throw invalid();
  const [, sign, prefix, body = ''] = match;
  const prefixBase = prefix === undefined ? undefined : prefixes.get(prefix.toLowerCase());
  const usesPrefix = prefixBase !== undefined && (base === 0 || base === prefixBase);
  if (!usesPrefix && body.startsWith('_')) throw invalid();
  const digits = (usesPrefix ? body : (prefix ?? '') + body).replaceAll('_', '');
  const radix = usesPrefix ? prefixBase : base === 0 ? 10 : base;
  if (base === 0 && !usesPrefix && /^0+[1-9]/.test(digits)) throw invalid();
  if (digits.length > 4300 && (radix & (radix - 1)) !== 0) {
    throw valueError(
      `Exceeds the limit (4300 digits) for integer string conversion: value has ${digits.length} digits; use sys.set_int_max_str_digits() to increase the limit`,
    );
  }
  run.meter.step(1 + digits.length);
  let value = 0n;
  for (const digit of digits) {
    const number = parseInt(digit, 36);
    if (number >= radix) throw invalid();
    value = value * BigInt(radix) + BigInt(number);
    run.meter.step(digits.length >> 6);
  }
  return sign === '-' ? -value : value;
}

/** Like `float(text)`. @throws ValueError */
export function parseFloatText(run: Run, text: string): number {
  run.meter.step(1 + (text.length >> 4));
  const trimmed = trimSpace(text).toLowerCase();
  const special = /^([-+]?)(inf|infinity|nan)$/.exec(trimmed);
  if (special !== null) return (special[1] === '-' ? -1 : 1) * (special[2] === 'nan' ? NaN : Infinity);
  if (!/^[-+]?(?:\d+(?:_\d+)*\.?(?:\d+(?:_\d+)*)?|\.\d+(?:_\d+)*)(?:e[-+]?\d+(?:_\d+)*)?$/.test(trimmed)) {
    throw valueError(`could not convert string to float: ${reprString(text)}`);
  }
  return Number(trimmed.replaceAll('_', ''));
}
