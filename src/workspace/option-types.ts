import { applyDictEdits, applyListEdits, parseDictEdit, parseListEdits } from './option-edits.ts';
import type { DictEdit, ListEdit } from './option-edits.ts';
import type { Literal } from './python-literal.ts';
import type { Dialect } from './types.ts';
import { append } from '../text/lists.ts';

/** Thrown for an invalid value of an option; the message continues "`[scope].name` …". */
export class OptionValueError extends Error {}

/** Collects the values of one option, from the lowest to the highest priority. */
interface OptionReader<T> {
  /** @throws OptionValueError, LiteralError */
  add(value: Literal): void;
  /** `fallback` is the default, which list and dict values can extend. */
  result(fallback: T): T;
}

/** How to read the values of an option. */
export interface OptionType<T> {
  /** The kind of value, for `help`, as Pants writes it: `[<str>, …]`, or the allowed values. */
  readonly shown: string;
  /** Files named by `@path` are parsed when they end in `.json`, `.yaml`, `.yml` or `.toml`. */
  readonly structured: boolean;
  reader(): OptionReader<T>;
}

/** What a default may depend on. */
export interface OptionContext {
  readonly dialect: Dialect;
}

/** One option: its name in Pants and its type. */
export interface OptionSpec<T> {
  readonly scope: string;
  readonly name: string;
  readonly type: OptionType<T>;
  readonly fallback: (context: OptionContext) => T;
}

/** A value as shown in a message. */
function showLiteral(value: Literal): string {
  const text =
    value instanceof Map
      ? JSON.stringify(Object.fromEntries(value as ReadonlyMap<string, Literal>))
      : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

function mustBe(expected: string, value: Literal): OptionValueError {
  return new OptionValueError(`must be ${expected}, but is \`${showLiteral(value)}\``);
}

/** The value with the highest priority wins. */
function scalar<T>(shown: string, convert: (value: Literal) => T): OptionType<T> {
  return {
    shown,
    structured: false,
    reader() {
      let current: { readonly value: T } | undefined;
      return {
        add: (value) => void (current = { value: convert(value) }),
        result: (fallback) => (current === undefined ? fallback : current.value),
      };
    },
  };
}

function toText(value: Literal): string {
  if (typeof value === 'string') return value;
  throw mustBe('a string in quotes', value);
}

/** A string. */
export const text: OptionType<string> = scalar('<str>', toText);

/** A string without a default. */
export const optionalText: OptionType<string | undefined> = scalar('<str>', toText);

/** `true` or `false`, also as text in either case. */
export const flag: OptionType<boolean> = scalar('<bool>', (value) => {
  if (typeof value === 'boolean') return value;
  const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
  if (word === 'true' || word === 'false') return word === 'true';
  throw mustBe('`true` or `false`', value);
});

/** A whole number, also as text. */
export const integer: OptionType<number> = scalar('<int>', (value) => {
  const number =
    typeof value === 'string' && /^[+-]?\d[\d_]*$/.test(value) ? Number(value.replaceAll('_', '')) : value;
  if (typeof number === 'number' && Number.isSafeInteger(number)) return number;
  throw mustBe('a whole number', value);
});

/** One of several strings. */
export function oneOf<const T extends string>(...choices: readonly T[]): OptionType<T> {
  return scalar(`[${choices.join('|')}]`, (value) => {
    const choice = choices.find((name) => name === value);
    if (choice !== undefined) return choice;
    throw mustBe(`one of ${choices.map((name) => `\`${name}\``).join(', ')}`, value);
  });
}

function toTexts(items: Literal, whole: Literal): readonly string[] {
  if (Array.isArray(items) && items.every((item) => typeof item === 'string')) return items;
  throw mustBe('a list of strings', whole);
}

function textListEdits(value: Literal): readonly ListEdit<string>[] {
  if (typeof value === 'string') {
    return parseListEdits(value).map(({ action, items }) => ({ action, items: toTexts(items, value) }));
  }
  if (!(value instanceof Map)) return [{ action: 'replace', items: toTexts(value, value) }];
  const edits: ListEdit<string>[] = [];
  for (const action of ['add', 'remove'] as const) {
    const items = value.get(action) as Literal | undefined;
    if (items !== undefined) edits.push({ action, items: toTexts(items, items) });
  }
  if (edits.length === 0 || value.size !== edits.length) {
    throw mustBe('a list of strings, or a table with `add` and `remove`', value as Literal);
  }
  return edits;
}

function listReader(): OptionReader<readonly string[] | undefined> {
  const edits: ListEdit<string>[] = [];
  return {
    add: (value) => append(edits, textListEdits(value)),
    result: (fallback) =>
      edits.length === 0
        ? fallback
        : applyListEdits([{ action: 'replace', items: fallback ?? [] }, ...edits]),
  };
}

/** A list of strings that each source can replace, add to or remove from. */
export const textList: OptionType<readonly string[]> = {
  shown: '[<str>, …]',
  structured: true,
  reader() {
    const inner = listReader();
    return { add: (value) => inner.add(value), result: (fallback) => inner.result(fallback) ?? [] };
  },
};

/** A list of strings without a default. */
export const optionalTextList: OptionType<readonly string[] | undefined> = {
  shown: '[<str>, …]',
  structured: true,
  reader: listReader,
};

function dictEdit(value: Literal): DictEdit {
  if (typeof value === 'string') return parseDictEdit(value);
  if (!(value instanceof Map)) throw mustBe('a table', value);
  const items = value as ReadonlyMap<string, Literal>;
  const added = items.get('add');
  if (items.size === 1 && added instanceof Map) {
    return { action: 'add', items: added as ReadonlyMap<string, Literal> };
  }
  return { action: 'replace', items };
}

/** A table that each source can replace or add to. */
function dictOf<T extends Literal>(
  shown: string,
  convert: (value: Literal) => T,
): OptionType<ReadonlyMap<string, T>> {
  return {
    shown,
    structured: true,
    reader() {
      const edits: DictEdit[] = [];
      return {
        add(value) {
          const edit = dictEdit(value);
          edits.push({ ...edit, items: new Map([...edit.items].map(([key, item]) => [key, convert(item)])) });
        },
        result: (fallback) =>
          applyDictEdits([{ action: 'replace', items: fallback }, ...edits]) as ReadonlyMap<string, T>,
      };
    },
  };
}

/** A table of strings. */
export const textDict = dictOf('{<key>: <str>, …}', (value) => {
  if (typeof value === 'string') return value;
  throw mustBe('a table of strings', value);
});

/** A table of lists of strings. */
export const textListDict = dictOf('{<key>: [<str>, …], …}', (value) => toTexts(value, value));

/** A table of tables, such as the registries of images. */
export const tableDict = dictOf('{<key>: {<key>: <value>, …}, …}', (value) => {
  if (value instanceof Map) return value as ReadonlyMap<string, Literal>;
  throw mustBe('a table of tables', value);
});
