import { readArguments } from './arguments.ts';
import type { Run, Value, Arguments } from './values.ts';
import { whitespace } from './text.ts';

type Method = (run: Run, self: string, args: Arguments) => Value;

/** A method without arguments whose work is linear in the text. */
const plain = (name: string, work: (text: string) => Value): [string, Method] => [
  name,
  (run, self, args) => {
    readArguments({ name: `str.${name}`, parameters: [], required: 0 }, args);
    run.meter.step(self.length >> 5);
    run.meter.allocate(self.length);
    return work(self);
  },
];

const cased = /[\p{Lu}\p{Ll}\p{Lt}]/u;
const lowerCased = /^\p{Lowercase}$/u;
const upperCased = /^\p{Lu}$/u;
const titled = /^\p{Lt}$/u;
const space = new RegExp(`^[${whitespace}]+$`);

/** First letter as a title: `ǆ` has a title form of its own, which JavaScript lacks. */
function titleCase(char: string): string {
  const upper = char.toUpperCase();
  return upper.length > char.length ? upper.charAt(0) + upper.slice(1).toLowerCase() : upper;
}

/** CPython's word rule: a cased letter behind an uncased character starts a word. */
function title(text: string): string {
  let result = '';
  let inWord = false;
  for (const char of text) {
    const isCased = char.toLowerCase() !== char.toUpperCase();
    result += isCased ? (inWord ? char.toLowerCase() : titleCase(char)) : char;
    inWord = isCased;
  }
  return result;
}

function isTitle(text: string): boolean {
  let found = false;
  let inWord = false;
  for (const char of text) {
    if (upperCased.test(char) || titled.test(char)) {
      if (inWord) return false;
      inWord = true;
      found = true;
    } else if (lowerCased.test(char)) {
      if (!inWord) return false;
      found = true;
    } else inWord = false;
  }
  return found;
}

function isCase(text: string, wanted: RegExp): boolean {
  let found = false;
  for (const char of text) {
    if (wanted.test(char)) found = true;
    else if (cased.test(char)) return false;
  }
  return found;
}

const matches =
  (pattern: RegExp, empty = false) =>
  (text: string): boolean =>
    text === '' ? empty : pattern.test(text);

/** Python's numeric characters beyond decimal digits: superscripts and circled digits count as digits. */
const digit =
  /^[\p{Nd}\u00b2\u00b3\u00b9\u1369-\u1371\u19da\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u2474-\u247c\u2488-\u2490\u24ea\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792]+$/u;

export const caseMethods: ReadonlyMap<string, Method> = new Map([
  plain('lower', (text) => text.toLowerCase()),
  plain('upper', (text) => text.toUpperCase()),
  plain('casefold', (text) =>
    text.replaceAll('ß', 'ss').replaceAll('ẞ', 'ss').toLowerCase().replaceAll('ς', 'σ'),
  ),
  plain('capitalize', (text) => {
    const [first = ''] = text;
    return titleCase(first) + text.slice(first.length).toLowerCase();
  }),
  plain('title', title),
  plain('swapcase', (text) =>
    Array.from(text, (char) =>
      upperCased.test(char) ? char.toLowerCase() : lowerCased.test(char) ? char.toUpperCase() : char,
    ).join(''),
  ),
  plain('isalpha', matches(/^\p{L}+$/u)),
  plain('isalnum', matches(/^[\p{L}\p{N}]+$/u)),

  plain('isascii', matches(/^[\x00-\x7f]*$/, true)),
  plain('isdecimal', matches(/^\p{Nd}+$/u)),
  plain('isdigit', matches(digit)),
  plain('isnumeric', matches(/^\p{N}+$/u)),
  plain('isidentifier', matches(/^[\p{ID_Start}_]\p{ID_Continue}*$/u)),
  plain('isspace', matches(space)),
  plain('isprintable', matches(/^(?: |[^\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}])*$/u, true)),
  plain('islower', (text) => isCase(text, lowerCased)),
  plain('isupper', (text) => isCase(text, upperCased)),
  plain('istitle', isTitle),
]);
