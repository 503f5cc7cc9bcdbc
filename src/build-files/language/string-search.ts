import { readArguments } from './arguments.ts';
import { typeError, valueError } from './errors.ts';
import { asInteger } from './numbers.ts';
import { typeName } from './protocol.ts';
import { codePointLength, codePoints, isSimple, toCodePointIndex } from './text.ts';
import type { Arguments, Run, Value } from './values.ts';

type Method = (run: Run, self: string, args: Arguments) => Value;

/**
 * The part of a text between two indices, and where it starts; undefined if the start is after the end of the text.
 */
function part(
  text: string,
  start: Value | undefined,
  stop: Value | undefined,
): { text: string; offset: number } | undefined {
  if (start === undefined && stop === undefined) return { text, offset: 0 };
  const length = codePointLength(text);
  const index = (value: Value | undefined, missing: number): number => {
    if (value === undefined || value === null) return missing;
    const integer = asInteger(value);
    if (integer === undefined) {
      throw typeError('slice indices must be integers or None or have an __index__ method');
    }
    const at = integer < 0n ? integer + BigInt(length) : integer;
    return Number(at < 0n ? 0n : at > BigInt(length) + 1n ? BigInt(length) + 1n : at);
  };
  const from = index(start, 0);
  const to = Math.min(index(stop, length), length);
  if (from > to) return undefined;
  return {
    text: isSimple(text) ? text.slice(from, to) : codePoints(text).slice(from, to).join(''),
    offset: from,
  };
}

/** The needle, and the part of the text to search; CPython checks the indices first. */
function searchArguments(self: string, name: string, args: Arguments): [string, ReturnType<typeof part>] {
  const [needle, start, stop] = readArguments(
    { name, parameters: ['sub', 'start', 'end'], required: 1, parsed: true },
    args,
  );
  const range = part(self, start, stop);
  if (typeof needle !== 'string') throw typeError(`must be str, not ${typeName(needle!)}`);
  return [needle, range];
}

/** Code point index of the needle, or -1. */
function find(run: Run, self: string, name: string, args: Arguments, last: boolean): bigint {
  run.meter.step(1 + (self.length >> 5));
  const [needle, range] = searchArguments(self, name, args);
  if (range === undefined) return -1n;
  const at = last ? range.text.lastIndexOf(needle) : range.text.indexOf(needle);
  return at === -1 ? -1n : BigInt(range.offset + toCodePointIndex(range.text, at));
}

const searching =
  (name: string, last: boolean, must: boolean): Method =>
  (run, self, args) => {
    const at = find(run, self, name, args, last);
    if (must && at === -1n) throw valueError('substring not found');
    return at;
  };

/** `startswith` and `endswith`, which take a string or a tuple of strings. */
const affix =
  (name: 'startswith' | 'endswith'): Method =>
  (run, self, args) => {
    const [wanted, start, stop] = readArguments(
      { name, parameters: ['prefix', 'start', 'end'], required: 1, parsed: true },
      args,
    );
    const range = part(self, start, stop);
    const test = (value: Value): boolean => {
      if (typeof value !== 'string') {
        throw typeError(`tuple for ${name} must only contain str, not ${typeName(value)}`);
      }
      run.meter.step();
      if (range === undefined) return false;
      return name === 'startswith' ? range.text.startsWith(value) : range.text.endsWith(value);
    };
    if (typeof wanted === 'object' && wanted?.kind === 'tuple') return wanted.items.some(test);
    if (typeof wanted !== 'string') {
      throw typeError(`${name} first arg must be str or a tuple of str, not ${typeName(wanted!)}`);
    }
    return test(wanted);
  };

const removing =
  (name: 'removeprefix' | 'removesuffix'): Method =>
  (_run, self, args) => {
    const [value] = readArguments({ name: `str.${name}`, parameters: ['prefix'], required: 1 }, args);
    if (typeof value !== 'string') throw typeError(`${name}() argument must be str, not ${typeName(value!)}`);
    if (value === '') return self;
    if (name === 'removeprefix') return self.startsWith(value) ? self.slice(value.length) : self;
    return self.endsWith(value) ? self.slice(0, -value.length) : self;
  };

function replaceText(run: Run, self: string, args: Arguments): Value {
  const [from, to, countValue] = readArguments(
    { name: 'replace', parameters: ['old', 'new', 'count'], required: 2 },
    args,
  );
  if (typeof from !== 'string') throw typeError(`replace() argument 1 must be str, not ${typeName(from!)}`);
  if (typeof to !== 'string') throw typeError(`replace() argument 2 must be str, not ${typeName(to!)}`);
  let limit = Infinity;
  if (countValue !== undefined) {
    const count = asInteger(countValue);
    if (count === undefined)
      throw typeError(`'${typeName(countValue)}' object cannot be interpreted as an integer`);
    if (count >= 0n) limit = Number(count);
  }
  run.meter.step(1 + (self.length >> 4));
  // An empty pattern matches before each character and at the end.
  const pieces = from === '' ? ['', ...codePoints(self), ''] : self.split(from);
  const times = Math.min(limit, pieces.length - 1);
  run.meter.allocate(self.length + times * to.length + 8 * pieces.length);
  if (from === '' && self === '') return times > 0 ? to : '';
  if (times <= 0) return self;
  return from === ''
    ? pieces.slice(0, times + 1).join(to) + pieces.slice(times + 1).join('')
    : [pieces.slice(0, times + 1).join(to), ...pieces.slice(times + 1)].join(from);
}

function countText(run: Run, self: string, args: Arguments): Value {
  const [needle, range] = searchArguments(self, 'count', args);
  run.meter.step(1 + (self.length >> 4));
  if (range === undefined) return 0n;
  if (needle === '') return BigInt(codePointLength(range.text) + 1);
  let count = 0n;
  for (let at = range.text.indexOf(needle); at !== -1; at = range.text.indexOf(needle, at + needle.length))
    count += 1n;
  return count;
}

export const searchMethods: ReadonlyMap<string, Method> = new Map([
  ['find', searching('find', false, false)],
  ['rfind', searching('rfind', true, false)],
  ['index', searching('index', false, true)],
  ['rindex', searching('rindex', true, true)],
  ['count', countText],
  ['replace', replaceText],
  ['startswith', affix('startswith')],
  ['endswith', affix('endswith')],
  ['removeprefix', removing('removeprefix')],
  ['removesuffix', removing('removesuffix')],
]);
