import { growth } from '../support/meter.ts'; // first: it counts what is loaded after it
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyListEdits, parseDictEdit, parseListEdits } from '../../src/workspace/option-edits.ts';
import { LiteralError, parseLiteral, type Literal } from '../../src/workspace/python-literal.ts';
import { mustRun, python } from '../support/tools.ts';

/** As JSON has it. */
function plain(value: Literal): unknown {
  if (value instanceof Map) {
    return Object.fromEntries(
      [...(value as ReadonlyMap<string, Literal>)].map(([key, item]) => [key, plain(item)]),
    );
  }
  return Array.isArray(value) ? (value as readonly Literal[]).map(plain) : value;
}

function unit(name: string): unknown {
  return JSON.parse(readFileSync(join(import.meta.dirname, `../oracle/units/${name}.json`), 'utf8'));
}

interface ListOracle {
  readonly cases: readonly {
    readonly text: string;
    readonly ok?: {
      readonly action: string;
      readonly appends: unknown[];
      readonly filters: unknown[];
      readonly val: unknown[];
    };
  }[];
}
interface DictOracle {
  readonly cases: readonly {
    readonly text: string;
    readonly ok?: { readonly action: string; readonly val: unknown };
  }[];
}
interface MergeOracle {
  readonly cases: readonly { readonly texts: readonly string[]; readonly ok: readonly unknown[] }[];
}

describe('lists as Pants 2.17.1 read them', () => {
  test.each((unit('list-option') as ListOracle).cases)('$text', ({ text, ok }) => {
    if (ok === undefined) {
      expect(() => parseListEdits(text)).toThrow(LiteralError);
      return;
    }
    const edits = parseListEdits(text);
    const of = (...actions: readonly string[]): unknown[] =>
      edits.filter(({ action }) => actions.includes(action)).flatMap(({ items }) => items.map(plain));
    expect(edits.some(({ action }) => action === 'replace')).toBe(ok.action === 'REPLACE');
    expect(of('replace', 'add')).toEqual(ok.appends);
    expect(of('remove')).toEqual(ok.filters);
    expect(applyListEdits(edits).map(plain)).toEqual(ok.val);
  });

  test.each((unit('list-merge') as MergeOracle).cases)('$texts together', ({ texts, ok }) => {
    expect(applyListEdits(texts.flatMap(parseListEdits))).toEqual(ok);
  });
});

describe('dicts as Pants 2.17.1 read them', () => {
  test.each((unit('dict-option') as DictOracle).cases)('$text', ({ text, ok }) => {
    if (ok === undefined) {
      expect(() => parseDictEdit(text)).toThrow(LiteralError);
      return;
    }
    const edit = parseDictEdit(text);
    expect(edit.action).toBe(ok.action === 'REPLACE' ? 'replace' : 'add');
    expect(plain(edit.items)).toEqual(ok.val);
  });
});

const literals = [
  `'a'`, `"a"`, `'''a\nb'''`, `"""a"b"""`, `r'\\n\\''`, `u'x'`, `['a' "b"\n'c']`, `'\\x41\\u00e9\\U0001f600\\101\\0'`, `'\\q\\\n'`,
  `'\\a\\b\\f\\n\\r\\t\\v\\\\\\''`, `[]`, `[1, 2,]`, `(1,)`, `(1)`, `()`, `((1, 2), [3])`, `{}`, `{'a': 1}`, `{'a': {'b': [None]}}`,
  `1_000`, `0x1F`, `0o17`, `0b101`, `-5`, `+5`, `1.5`, `.5`, `5.`, `1e3`, `-1.5e-3`, `True`, `False`, `None`, `  [ # comment\n 1 ]  `,
  `''`, `""`, `''''''`, `'é😀'`, `{'a': 1, 'a': 2}`, `['a' 'b', 'c']`, `"it's"`,
]; // prettier-ignore

test('literals as Python evaluates them', () => {
  const script = `
import ast, json, sys
print(json.dumps([ast.literal_eval(text.strip()) for text in json.load(sys.stdin)]))
`;
  const ran = mustRun(python('3.12'), ['-W', 'ignore', '-c', script], { input: JSON.stringify(literals) });
  expect(literals.map((text) => plain(parseLiteral(text)))).toEqual(JSON.parse(ran.stdout));
});

test('what Python writes is read as it was', () => {
  const value = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(
        fc.string().filter((key) => key !== '__proto__'),
        tie('value'),
        { maxKeys: 4 },
      ),
    ),
  })).value;
  const values = fc.sample(value, 300);
  const script = 'import json, sys\nprint(json.dumps([repr(value) for value in json.load(sys.stdin)]))';
  const ran = mustRun(python('3.12'), ['-c', script], { input: JSON.stringify(values) });
  const written = JSON.parse(ran.stdout) as string[];
  // As JSON, where keys have no prototype and -0 is 0.
  expect(written.map((text) => plain(parseLiteral(text)))).toEqual(JSON.parse(JSON.stringify(values)));
});

test.each([
  ['[a]', 1, /`a` is not a value/],
  ['[1 2]', 3, /`,` or `]` is missing/],
  ['[1', 2, /`,` or `]` is missing/],
  ["'abc", 0, /never closed/],
  ["'a\nb'", 0, /never closed/],
  ['[1] x', 4, /more text/],
  ['', 0, /missing/],
  ['{1: 2}', 2, /keys of a dict must be strings/],
  ["{'a': 1, 'b'}", 12, /need a value/],
  ["'\\xz1'", 2, /2 hexadecimal digits/],
  ["'\\N{DASH}'", 2, /not supported/],
  ['[,]', 1, /is not the start of a value/],
  ['[1,,2]', 3, /is not the start of a value/],
])('%j is an error at %i', (text, offset, message) => {
  expect(() => parseLiteral(text)).toThrow(LiteralError);
  try {
    parseLiteral(text);
  } catch (error) {
    expect((error as LiteralError).message).toMatch(message);
    expect((error as LiteralError).offset).toBeCloseTo(offset, -0.5);
  }
});

test('`__proto__` is a key like others', () => {
  const value = parseLiteral("{'__proto__': {'polluted': 1}}") as ReadonlyMap<string, Literal>;
  expect(value.has('__proto__')).toBe(true);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

describe('hostile text', () => {
  test('deep nesting and great length are errors', () => {
    expect(() => parseLiteral('['.repeat(100_000))).toThrow(/nested more than 100 deep/);
    expect(() => parseLiteral(`'${'a'.repeat(2_000_000)}'`)).toThrow(/too long/);
  });

  test('long text takes linear time', () => {
    const read = (text: string): void => {
      try {
        parseLiteral(text);
      } catch (error) {
        expect(error).toBeInstanceOf(LiteralError);
      }
    };
    expect(growth((size) => `[${"'a',".repeat(size)}]`, read, 1000)).toBeLessThan(2);
    expect(growth((size) => `${'1'.repeat(size)}x`, read, 1000)).toBeLessThan(2);
    expect(growth((size) => `"${'\\"'.repeat(size)}`, read, 1000)).toBeLessThan(2);
    expect((parseLiteral(`[${"'a',".repeat(200_000)}]`) as readonly Literal[]).length).toBe(200_000);
    expect(() => parseLiteral('1'.repeat(1_000_000) + 'x')).toThrow(LiteralError);
    expect(() => parseLiteral('"' + '\\"'.repeat(500_000))).toThrow(LiteralError);
  });

  test('any text is a value or a LiteralError', () => {
    const unit = fc.constantFrom(
      ...Array.from('[](){}\'"\\,:+-#rux0159._eTN \n'),
      'True',
      'None',
      '"""',
      'é',
    );
    for (const read of [parseLiteral, parseListEdits, parseDictEdit]) {
      fc.assert(
        fc.property(fc.string({ unit }), (text) => {
          try {
            read(text);
          } catch (error) {
            expect(error).toBeInstanceOf(LiteralError);
          }
        }),
        { numRuns: 2000 },
      );
    }
  });
});
