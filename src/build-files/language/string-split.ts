import { readArguments } from './arguments.ts';
import { typeError, valueError } from './errors.ts';
import { asInteger } from './numbers.ts';
import { isTrue, typeName } from './protocol.ts';
import { codePoints, isSimple, isSpace, WHITESPACE } from './text.ts';
import { type Arguments, list, type Run, tuple, type Value } from './values.ts';

type Method = (run: Run, self: string, args: Arguments) => Value;

const NOT_SPACE = new RegExp(`[^${WHITESPACE}]+`, 'g');
const LEADING_SPACE = new RegExp(`^[${WHITESPACE}]+`);

/**
 * Text without the given characters at its end, scanned from the end (an anchored pattern would take quadratic time).
 */
function trimEnd(text: string, drop: (char: string) => boolean): string {
  if (!isSimple(text)) {
    const chars = codePoints(text);
    while (chars.length > 0 && drop(chars.at(-1)!)) chars.pop();
    return chars.join('');
  }
  let end = text.length;
  while (end > 0 && drop(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function trimStart(text: string, drop: (char: string) => boolean): string {
  let start = 0;
  while (start < text.length) {
    const char = String.fromCodePoint(text.codePointAt(start)!);
    if (!drop(char)) break;
    start += char.length;
  }
  return text.slice(start);
}

const stripping =
  (name: string, atStart: boolean, atEnd: boolean): Method =>
  (run, self, args) => {
    const [chars] = readArguments({ name, parameters: ['chars'], required: 0 }, args);
    if (chars !== undefined && chars !== null && typeof chars !== 'string') {
      throw typeError(`${name} arg must be None or str`);
    }
    run.meter.allocate(self.length);
    run.meter.step(self.length >> 4);
    const set = typeof chars === 'string' ? new Set(codePoints(chars)) : undefined;
    const drop = set === undefined ? isSpace : (char: string): boolean => set.has(char);
    const front = atStart ? trimStart(self, drop) : self;
    return atEnd ? trimEnd(front, drop) : front;
  };

/** Words separated by white space, with at most `limit` splits; the rest keeps the white space at its outer end. */
function splitWords(text: string, limit: number, fromEnd: boolean): string[] {
  if (limit === Infinity) return text.match(NOT_SPACE) ?? [];
  if (fromEnd) {
    const words: string[] = [];
    let rest = trimEnd(text, isSpace);
    const all = [...rest.matchAll(NOT_SPACE)];
    while (words.length < limit && all.length > 0) {
      const word = all.pop()!;
      words.unshift(word[0]);
      rest = rest.slice(0, word.index);
    }
    rest = trimEnd(rest, isSpace);
    return all.length > 0 ? [rest, ...words] : words;
  }
  const words: string[] = [];
  let rest = text.replace(LEADING_SPACE, '');
  for (const word of [...rest.matchAll(NOT_SPACE)]) {
    if (words.length >= limit) return [...words, rest.slice(word.index)];
    words.push(word[0]);
  }
  rest = '';
  return words;
}

const splitting =
  (name: 'split' | 'rsplit'): Method =>
  (run, self, args) => {
    const [separator, most] = readArguments(
      { name, parameters: ['sep', 'maxsplit'], required: 0, positionalOnly: 0 },
      args,
    );
    let limit = Infinity;
    if (most !== undefined) {
      const count = asInteger(most);
      if (count === undefined)
        throw typeError(`'${typeName(most)}' object cannot be interpreted as an integer`);
      if (count >= 0n) limit = Number(count);
    }
    run.meter.step(1 + (self.length >> 4));
    run.meter.allocate(24 * self.length);
    if (separator === undefined || separator === null)
      return list(splitWords(self, limit, name === 'rsplit'));
    if (typeof separator !== 'string') throw typeError(`must be str or None, not ${typeName(separator)}`);
    if (separator === '') throw valueError('empty separator');
    if (name === 'rsplit') return list(splitFromEnd(self, separator, limit));
    const parts = self.split(separator);
    if (parts.length - 1 <= limit) return list(parts);
    return list([...parts.slice(0, limit), parts.slice(limit).join(separator)]);
  };

/** Overlapping separators are found from the right. */
function splitFromEnd(text: string, separator: string, limit: number): string[] {
  const parts: string[] = [];
  let end = text.length;
  while (parts.length < limit && end >= separator.length) {
    const at = text.lastIndexOf(separator, end - separator.length);
    if (at === -1) break;
    parts.push(text.slice(at + separator.length, end));
    end = at;
  }
  parts.push(text.slice(0, end));
  return parts.reverse();
}

const parting =
  (name: 'partition' | 'rpartition'): Method =>
  (run, self, args) => {
    const [separator] = readArguments({ name: `str.${name}`, parameters: ['sep'], required: 1 }, args);
    if (typeof separator !== 'string') throw typeError(`must be str, not ${typeName(separator!)}`);
    if (separator === '') throw valueError('empty separator');
    run.meter.step(1 + (self.length >> 5));
    const at = name === 'partition' ? self.indexOf(separator) : self.lastIndexOf(separator);
    if (at === -1) return tuple(name === 'partition' ? [self, '', ''] : ['', '', self]);
    return tuple([self.slice(0, at), separator, self.slice(at + separator.length)]);
  };

const LINE_END = /\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]/g;

function splitLines(run: Run, self: string, args: Arguments): Value {
  const [keep] = readArguments(
    { name: 'splitlines', parameters: ['keepends'], required: 0, positionalOnly: 0 },
    args,
  );
  const keepEnds = keep !== undefined && isTrue(keep);
  const lines: string[] = [];
  let start = 0;
  for (const match of self.matchAll(LINE_END)) {
    run.meter.allocate(24);
    const end = match.index + match[0].length;
    lines.push(self.slice(start, keepEnds ? end : match.index));
    start = end;
  }
  if (start < self.length) lines.push(self.slice(start));
  run.meter.allocate(self.length);
  return list(lines);
}

export const splitMethods: ReadonlyMap<string, Method> = new Map([
  ['strip', stripping('strip', true, true)],
  ['lstrip', stripping('lstrip', true, false)],
  ['rstrip', stripping('rstrip', false, true)],
  ['split', splitting('split')],
  ['rsplit', splitting('rsplit')],
  ['partition', parting('partition')],
  ['rpartition', parting('rpartition')],
  ['splitlines', splitLines],
]);
