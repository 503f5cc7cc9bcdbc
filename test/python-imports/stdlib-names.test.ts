import { describe, expect, test } from 'vitest';
import { stdlibModules, stdlibModulesOf } from '../../src/python/stdlib-names.ts';
import { mustRun, pythons } from '../support/tools.ts';

describe('modules of the standard library', () => {
  const interpreters = [...pythons()].filter(([version]) => /^3\.([6-9]|1[0-4])$/.test(version));

  test.each(interpreters)('of Python %s', (version, python) => {
    const program = `
import json, sys
names = getattr(sys, "stdlib_module_names", None)
print(json.dumps(sorted(names or set(sys.builtin_module_names) - {"xxsubtype"})))`;
    const expected = JSON.parse(mustRun(python, ['-I', '-c', program]).stdout) as string[];
    const ours = stdlibModulesOf(Number(version.slice(2)));
    expect(expected.filter((name) => !ours.has(name))).toEqual([]);
    if (Number(version.slice(2)) >= 10)
      expect([...ours].filter((name) => !expected.includes(name))).toEqual([]);
  });

  test('come and go', () => {
    const having = (name: string): number[] =>
      [6, 7, 8, 9, 10, 11, 12, 13, 14, 15].filter((minor) => stdlibModulesOf(minor).has(name));
    expect(having('dataclasses')).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 15]);
    expect(having('distutils')).toEqual([6, 7, 8, 9, 10, 11]);
    expect(having('formatter')).toEqual([6, 7, 8, 9]);
    expect(having('annotationlib')).toEqual([14, 15]);
    expect(having('winreg')).toEqual([6, 7, 8, 9, 10, 11, 12, 13, 14, 15]);
  });

  test('of any Python: all of them, and nothing else', () => {
    const all = stdlibModules();
    for (const name of ['__future__', 'distutils', 'tomllib', 'winreg', 'asyncio', 'compression', 'macpath'])
      expect(all).toContain(name);
    for (const name of [
      'test',
      'pip',
      'setuptools',
      'constructor',
      '__proto__',
      'xxlimited',
      'site-packages',
    ])
      expect(all).not.toContain(name);
    for (const minor of [6, 10, 14]) for (const name of stdlibModulesOf(minor)) expect(all).toContain(name);
  });

  test('Python 2 is not in the table', () => {
    expect(() => stdlibModulesOf(5)).toThrow(RangeError);
  });
});
