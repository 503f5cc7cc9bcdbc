import { readArguments } from './arguments.ts';
import type { Methods } from './attributes.ts';
import { raise } from './errors.ts';
import { exactFraction } from './format-spec.ts';
import { asInteger, bitLength, type Numeric } from './numbers.ts';
import { type Arguments, type Run, tuple, type Value } from './values.ts';

/** `int.real`, `int.numerator` … */
export function integerAttribute(value: Numeric, name: string): Value | undefined {
  if (name === 'real') return typeof value === 'number' ? value : asInteger(value)!;
  if (name === 'imag') return typeof value === 'number' ? 0 : 0n;
  if (typeof value === 'number') return undefined;
  if (name === 'numerator') return asInteger(value)!;
  return name === 'denominator' ? 1n : undefined;
}

const none = (name: string, args: Arguments): void => {
  readArguments({ name, parameters: [], required: 0 }, args);
};

/** Methods of `int` and `float` that a BUILD file might use. */
export const numberMethods: Methods<Numeric> = new Map<
  string,
  (run: Run, self: Numeric, args: Arguments) => Value
>([
  [
    'bit_length',
    (_run, self, args) => {
      none('int.bit_length', args);
      const integer = asInteger(self);
      if (integer === undefined)
        throw raise('AttributeError', "'float' object has no attribute 'bit_length'");
      return BigInt(bitLength(integer));
    },
  ],
  [
    'is_integer',
    (_run, self, args) => {
      none('is_integer', args);
      return typeof self === 'number' ? Number.isInteger(self) : true;
    },
  ],
  [
    'as_integer_ratio',
    (_run, self, args) => {
      none('as_integer_ratio', args);
      if (typeof self !== 'number') return tuple([asInteger(self)!, 1n]);
      if (Number.isNaN(self)) throw raise('ValueError', 'cannot convert NaN to integer ratio');
      if (!Number.isFinite(self)) throw raise('OverflowError', 'cannot convert Infinity to integer ratio');
      return tuple(exactFraction(self));
    },
  ],
  [
    'conjugate',
    (_run, self, args) => {
      none('conjugate', args);
      return typeof self === 'boolean' ? asInteger(self)! : self;
    },
  ],
]);
