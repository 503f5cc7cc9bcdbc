import { readArguments } from './arguments.ts';
import type { Run, Value, Arguments } from './values.ts';
import { WHITESPACE } from './text.ts';
import { isIdentifier, unicodeTest } from '../../text/unicode.ts';

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

const isCased = unicodeTest(String.raw`[\p{Lu}\p{Ll}\p{Lt}]`);
const isLower = unicodeTest(String.raw`^[\p{Lowercase}]$`);
const isUpper = unicodeTest(String.raw`^[\p{Lu}]$`);
const isTitleCased = unicodeTest(String.raw`^[\p{Lt}]$`);
const SPACE = new RegExp(`^[${WHITESPACE}]+$`);

/** First letter as a title: `ǆ` has a separate title form, which JavaScript lacks. */
function titleCase(char: string): string {
  const upper = char.toUpperCase();
  return upper.length > char.length ? upper.charAt(0) + upper.slice(1).toLowerCase() : upper;
}

/** CPython's word rule: a cased letter after an uncased character starts a word. */
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
    if (isUpper(char) || isTitleCased(char)) {
      if (inWord) return false;
      inWord = true;
      found = true;
    } else if (isLower(char)) {
      if (!inWord) return false;
      found = true;
    } else inWord = false;
  }
  return found;
}

function isCase(text: string, isWanted: (char: string) => boolean): boolean {
  let found = false;
  for (const char of text) {
    if (isWanted(char)) found = true;
    else if (isCased(char)) return false;
  }
  return found;
}

const matches =
  (test: (text: string) => boolean, empty = false) =>
  (text: string): boolean =>
    text === '' ? empty : test(text);

/** Python's numeric characters beyond decimal digits: superscripts and circled digits count as digits. */
const isDigits = unicodeTest(
  String.raw`^[\p{Nd}\u00b2\u00b3\u00b9\u1369-\u1371\u19da\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u2474-\u247c\u2488-\u2490\u24ea\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792]+$`,
);

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
      isUpper(char) ? char.toLowerCase() : isLower(char) ? char.toUpperCase() : char,
    ).join(''),
  ),
  plain('isalpha', matches(unicodeTest(String.raw`^[\p{L}]+$`))),
  plain('isalnum', matches(unicodeTest(String.raw`^[\p{L}\p{N}]+$`))),

  plain(
    'isascii',
    matches((text) => /^[\x00-\x7f]*$/.test(text), true),
  ),
  plain('isdecimal', matches(unicodeTest(String.raw`^[\p{Nd}]+$`))),
  plain('isdigit', matches(isDigits)),
  plain('isnumeric', matches(unicodeTest(String.raw`^[\p{N}]+$`))),
  plain('isidentifier', matches(isIdentifier)),
  plain(
    'isspace',
    matches((text) => SPACE.test(text)),
  ),
  plain(
    'isprintable',
    matches(unicodeTest(String.raw`^(?: |[^\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Zs}])*$`), true),
  ),
  plain('islower', (text) => isCase(text, isLower)),
  plain('isupper', (text) => isCase(text, isUpper)),
  plain('istitle', isTitle),
]);
