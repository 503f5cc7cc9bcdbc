import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FieldError } from '../../src/target-types/field-rules.ts';
import { targetTypes } from '../../src/target-types/table.ts';
import type { FieldType, FieldValue } from '../../src/target-types/types.ts';
import { validField } from '../../src/target-types/validate.ts';

const types = targetTypes({ name: '2.17' }, undefined);
const units = (name: string) =>
  JSON.parse(readFileSync(new URL(`../oracle/units/${name}.json`, import.meta.url), 'utf8')).cases;

function fieldOf(type: string, name: string): FieldType {
  const field = types.get(type)?.fields.get(name);
  if (field === undefined) throw new Error(`${type} has no ${name}`);
  return field;
}

function check(type: string, name: string, value: FieldValue): FieldValue | { message: string } {
  try {
    return validField(fieldOf(type, name), value, 'd:t');
  } catch (error) {
    if (error instanceof FieldError) return { message: error.message };
    throw error;
  }
}

test('a dictionary given for a list of strings stands for its keys, as in Python', () => {
  const given = new Map([
    ['VERSION', 'local'],
    ['TAG', 'dev'],
  ]);
  expect(check('docker_image', 'extra_build_args', given)).toEqual(['VERSION', 'TAG']);
});

describe('handler of python_awslambda, as real Pants checks it', () => {
  for (const { handler, ok, message } of units('handler-field')) {
    test(JSON.stringify(handler), () => {
      expect(check('python_awslambda', 'handler', handler)).toEqual(ok?.value ?? { message });
    });
  }
});

describe('runtime of python_awslambda, as real Pants checks it', () => {
  for (const { runtime, ok, message } of units('runtime')) {
    test(JSON.stringify(runtime), () => {
      expect(check('python_awslambda', 'runtime', runtime)).toEqual(ok === undefined ? { message } : runtime);
    });
  }
});

describe('entry_point of pex_binary, as real Pants reads it', () => {
  for (const { text, ok } of units('entry-point')) {
    test(JSON.stringify(text), () => {
      const value = check('pex_binary', 'entry_point', text);
      if (ok === undefined) expect(value).toEqual({ message: expect.any(String) });
      else expect(value).toBe(ok.spec);
    });
  }
});

describe('kinds', () => {
  test.each([
    [
      'python_sources',
      'sources',
      '*.py',
      "be an iterable of strings (e.g. a list of strings), but was `'*.py'` with type `str`",
    ],
    [
      'python_sources',
      'dependencies',
      [1],
      'be an iterable of strings (e.g. a list of strings), but was `[1]` with type `list`',
    ],
    ['pex_binary', 'include_tools', 'yes', "be a boolean, but was `'yes'` with type `str`"],
    ['python_test', 'timeout', 1.5, 'be an integer, but was `1.5` with type `float`'],
    ['python_test', 'timeout', 0, 'be greater than zero, but was `0`'],
    [
      'pex_binary',
      'env',
      new Map([['a', 1]]),
      "be a dictionary of string -> string, but was `{'a': 1}` with type `dict`",
    ],
    [
      'python_requirements',
      'module_mapping',
      new Map([['a', 'b']]),
      "be a dictionary of string -> an iterable of strings, but was `{'a': 'b'}` with type `dict`",
    ],
    [
      'python_sources',
      'overrides',
      new Map([['a', ['b']]]),
      "be dict[str | tuple[str, ...], dict[str, Any]], but was `{'a': ['b']}` with type `dict`",
    ],
    ['python_distribution', 'provides', null, 'be defined'],
  ])('%s %s %j', (type, name, value, expected) => {
    expect(check(type, name, value)).toEqual({
      message: `The '${name}' field in target d:t must ${expected}.`,
    });
  });

  test('conversions', () => {
    expect(check('pex_binary', 'inherit_path', true)).toBe('prefer');
    expect(check('pex_binary', 'inherit_path', false)).toBe('false');
    expect(check('python_requirements', 'module_mapping', new Map([['Py.Y_AML', ['yaml']]]))).toEqual(
      new Map([['py-y-aml', ['yaml']]]),
    );
    expect(check('python_sources', 'tags', new Set(['a']))).toEqual(['a']);
  });

  test('choices', () => {
    expect(check('pex_binary', 'layout', 'lose')).toEqual({
      message:
        "Values for the 'layout' field in target d:t must be one of ['loose', 'packed', 'zipapp'], but 'lose' was provided.",
    });
  });
});

test('any value is accepted or rejected with a sentence', () => {
  const leaf = fc.oneof(fc.string(), fc.integer(), fc.double(), fc.boolean(), fc.constant(null), fc.bigInt());
  const value: fc.Arbitrary<FieldValue> = fc.letrec<{ value: FieldValue }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      leaf,
      fc.array(tie('value'), { maxLength: 3 }),
      fc.array(fc.tuple(leaf, tie('value')), { maxLength: 3 }).map((entries) => new Map(entries)),
    ),
  })).value;
  const fields = [...types.values()].flatMap((type) => [...type.fields.values()]);
  fc.assert(
    fc.property(fc.constantFrom(...fields), value, (field, given) => {
      try {
        validField(field, given, 'd:t');
      } catch (error) {
        expect(error).toBeInstanceOf(FieldError);
        expect((error as Error).message.length).toBeLessThan(700);
      }
    }),
  );
});
