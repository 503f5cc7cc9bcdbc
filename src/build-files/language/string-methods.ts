import { readArguments } from './arguments.ts';
import type { Methods } from './attributes.ts';
import { typeError, valueError } from './errors.ts';
import { integerArgument } from './list-methods.ts';
import { asInteger } from './numbers.ts';
import { isIterable, iterate, typeName } from './protocol.ts';
import { caseMethods } from './string-case.ts';
import { searchMethods } from './string-search.ts';
import { splitMethods } from './string-split.ts';
import { formatMethods } from './string-format.ts';
import { codePointLength, codePoints } from './text.ts';
import { type Arguments, emptyDict, type Run, type Value } from './values.ts';
import { getItem, setItem } from './hash.ts';

type StringMethod = (run: Run, self: string, args: Arguments) => Value;

/** A str argument. @throws TypeError worded for `name()` */
function stringArgument(name: string, value: Value): string {
  if (typeof value !== 'string') throw typeError(`${name} must be str, not ${typeName(value)}`);
  return value;
}

/** Text padded on both sides to a width. */
const padded =
  (name: string, before: (missing: number, width: number) => number): StringMethod =>
  (run, self, args) => {
    const [widthValue, fillValue] = readArguments(
      { name, parameters: ['width', 'fillchar'], required: 1 },
      args,
    );
    const width = Number(integerArgument(widthValue!));
    const fill = fillValue === undefined ? ' ' : fillValue;
    if (typeof fill !== 'string')
      throw typeError(`The fill character must be a unicode character, not ${typeName(fill)}`);
    if (codePointLength(fill) !== 1) throw typeError('The fill character must be exactly one character long');
    const missing = width - codePointLength(self);
    if (missing <= 0) return self;
    run.meter.allocate(width);
    const left = before(missing, width);
    return fill.repeat(left) + self + fill.repeat(missing - left);
  };

const basicMethods = new Map<string, StringMethod>([
  [
    'join',
    (run, self, args) => {
      const [items] = readArguments({ name: 'str.join', parameters: ['iterable'], required: 1 }, args);
      if (!isIterable(items!)) throw typeError('can only join an iterable');
      const parts: string[] = [];
      for (const item of iterate(run, items!)) {
        if (typeof item !== 'string') {
          throw typeError(
            `sequence item ${parts.length}: expected str instance, ${typeName(item)} found`,
            'convert the items: `(str(item) for item in …)`',
          );
        }
        run.meter.allocate(16 + item.length + self.length);
        parts.push(item);
      }
      return parts.join(self);
    },
  ],
  ['ljust', padded('ljust', () => 0)],
  ['rjust', padded('rjust', (missing) => missing)],
  // CPython puts the extra character left if both the width and the padding are odd.
  ['center', padded('center', (missing, width) => (missing >> 1) + (missing & width & 1))],
  [
    'zfill',
    (run, self, args) => {
      const [widthValue] = readArguments({ name: 'str.zfill', parameters: ['width'], required: 1 }, args);
      const missing = Number(integerArgument(widthValue!)) - codePointLength(self);
      if (missing <= 0) return self;
      run.meter.allocate(missing);
      const sign = /^[-+]/.exec(self)?.[0] ?? '';
      return sign + '0'.repeat(missing) + self.slice(sign.length);
    },
  ],
  [
    'expandtabs',
    (run, self, args) => {
      const [sizeValue] = readArguments(
        { name: 'expandtabs', parameters: ['tabsize'], required: 0, positionalOnly: 0 },
        args,
      );
      const size = sizeValue === undefined ? 8 : Number(integerArgument(sizeValue));
      let column = 0;
      let result = '';
      for (const char of self) {
        if (char === '\t') {
          const width = size > 0 ? size - (column % size) : 0;
          run.meter.allocate(width);
          result += ' '.repeat(width);
          column += width;
        } else {
          result += char;
          column = char === '\n' || char === '\r' ? 0 : column + 1;
        }
      }
      run.meter.allocate(self.length);
      return result;
    },
  ],
  [
    'encode',
    (run, self, args) => {
      const [encoding] = readArguments(
        { name: 'encode', parameters: ['encoding', 'errors'], required: 0, positionalOnly: 0 },
        args,
      );
      if (
        encoding !== undefined &&
        !/^(utf-?8|ascii)$/i.test(stringArgument("encode() argument 'encoding'", encoding))
      ) {
        throw valueError('BUILD files can encode text as UTF-8 only');
      }
      run.meter.allocate(self.length);
      return { kind: 'bytes', bytes: new TextEncoder().encode(self) };
    },
  ],
  [
    'maketrans',
    (run, _self, args) => {
      const [from, to, gone] = readArguments(
        { name: 'maketrans', parameters: ['x', 'y', 'z'], required: 1 },
        args,
      );
      const table = emptyDict();
      if (to === undefined) {
        if (typeof from !== 'object' || from?.kind !== 'dict') {
          throw typeError('if you give only one argument to maketrans it must be a dict');
        }
        for (const { key, value } of from.entries.values()) {
          const code = typeof key === 'string' ? BigInt(key.codePointAt(0) ?? 0) : key;
          if (typeof key === 'string' && codePointLength(key) !== 1) {
            throw valueError('string keys in translate table must be of length 1');
          }
          setItem(run, table, code, value);
        }
        return table;
      }
      const left = codePoints(stringArgument('maketrans() argument 1', from!));
      const right = codePoints(stringArgument('maketrans() argument 2', to));
      if (left.length !== right.length)
        throw valueError('the first two maketrans arguments must have equal length');
      left.forEach((char, index) =>
        setItem(run, table, BigInt(char.codePointAt(0)!), BigInt(right[index]!.codePointAt(0)!)),
      );
      for (const char of codePoints(
        gone === undefined ? '' : stringArgument('maketrans() argument 3', gone),
      )) {
        setItem(run, table, BigInt(char.codePointAt(0)!), null);
      }
      return table;
    },
  ],
  [
    'translate',
    (run, self, args) => {
      const [table] = readArguments({ name: 'str.translate', parameters: ['table'], required: 1 }, args);
      if (typeof table !== 'object' || table?.kind !== 'dict') {
        throw typeError(`'${typeName(table!)}' object is not subscriptable`);
      }
      return codePoints(self)
        .map((char) => {
          run.meter.step();
          const value = getItem(run, table, BigInt(char.codePointAt(0)!));
          if (value === undefined) return char;
          if (value === null) return '';
          if (typeof value === 'string') {
            run.meter.allocate(value.length);
            return value;
          }
          const code = asInteger(value);
          if (code === undefined) throw typeError('character mapping must return integer, None or str');
          if (code < 0n || code > 0x10ffffn) throw valueError('character mapping must be in range(0x110000)');
          return String.fromCodePoint(Number(code));
        })
        .join('');
    },
  ],
]);

/** `str.method(…)`. */
export const stringMethods: Methods<string> = new Map([
  ...basicMethods,
  ...caseMethods,
  ...searchMethods,
  ...splitMethods,
  ...formatMethods,
]);
