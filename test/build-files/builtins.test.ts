import { expect, test } from 'vitest';
import { builtinNames, isBuiltin } from '../../src/build-files/language/builtin-names.ts';
import { builtins } from '../../src/build-files/language/builtins.ts';

test('every built-in name has a value, and no other', () => {
  expect([...builtins().keys()].sort()).toEqual([...builtinNames()].sort());
  expect([...builtins().keys()].filter((name) => !isBuiltin(name))).toEqual([]);
});
