import { growth, steps } from '../support/meter.ts'; // first: it counts what is loaded after it
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/host/types.ts';
import { programs } from './program-arbitraries.ts';
import { load, type Files } from './support.ts';

describe('size', () => {
  test('fifty thousand targets in one file', () => {
    const targets = (size: number): string =>
      Array.from(
        { length: size },
        (_, index) =>
          `python_source(\n    name="t${index}",\n    source="f${index}.py",\n    tags=["a", "b"],\n)\n`,
      ).join('');
    const { directories, problems } = load({ 'a/BUILD': targets(50_000) });
    expect(problems.diagnostics).toEqual([]);
    expect(directories.get('a')!.declarations.length).toBe(50_000);
    expect(growth(targets, (text) => void load({ 'a/BUILD': text }), 200)).toBeLessThan(1.5);
  });

  test('sixty thousand targets of a loop', () => {
    const { directories, problems } = load({
      'a/BUILD': 'for i in range(60000):\n    files(name=f"t{i}", sources=[f"{i}.txt"])\n',
    });
    expect(problems.diagnostics).toEqual([]);
    expect(directories.get('a')!.declarations.length).toBe(60_000);
  });

  test('a thousand ordinary files', () => {
    const file = [
      'python_sources(',
      '    name="lib",',
      '    dependencies=["src/python/a:lib", "!:x"],',
      '    overrides={"a.py": {"tags": ["x"]}},',
      ')',
      '',
      'python_tests(name="tests", timeout=60)',
      '',
      'python_awslambda(',
      '    name="lambda",',
      '    runtime="python3.12",',
      '    handler="app.py:handler",  # the entry',
      '    include_requirements=True,',
      ')',
      '',
    ].join('\n');
    const files = (count: number): Files =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`d${index}/BUILD`, file]));
    expect(load(files(1000)).problems.diagnostics).toEqual([]);
    expect(growth(files, (all) => void load(all), 125)).toBeLessThan(1.5);
  });

  test('too many bytes, too many elements and too deep nesting are errors', () => {
    const codes = (text: string): unknown => {
      try {
        return load({ BUILD: text }).problems.diagnostics.map(({ code }) => code);
      } catch (error) {
        return (error as UserError).diagnostics.map(({ code }) => code);
      }
    };
    expect(codes('#'.repeat(40 * 1024 * 1024))).toEqual(['build-file-too-large']);
    expect(codes(`x = [${'1,'.repeat(2_050_000)}]`)).toEqual(['build-file-too-large']);
    for (const deep of [
      '('.repeat(100_000),
      '['.repeat(500) + ']'.repeat(500),
      `x = ${'not '.repeat(100_000)}1`,
      `x = ${'-'.repeat(100_000)}1`,
      `x = ${'a if b else '.repeat(50_000)}c`,
      `x = ${'lambda: '.repeat(50_000)}1`,
      `x = a${'.b'.repeat(100_000)}`,
      `x = a${'(1)'.repeat(100_000)}`,
      `x = f"${"{f'".repeat(50)}`,
    ]) {
      expect(codes(deep)).toEqual(['syntax-error']);
    }
    const ifs = Array.from({ length: 150 }, (_, depth) => `${' '.repeat(depth)}if 1:\n`).join('');
    expect(codes(`${ifs}${' '.repeat(150)}x = 1\n`)).toEqual(['syntax-error']);
  });

  test('long chains are no depth', () => {
    const sum = Array.from({ length: 50_000 }, () => '1').join(' + ');
    const elifs = Array.from({ length: 20_000 }, (_, index) => `elif x == ${index}:\n    pass\n`).join('');
    const joined = Array.from({ length: 50_000 }, () => '"a"').join(' ');
    const { problems } = load({
      BUILD: `x = ${sum}\nif x == -1:\n    pass\n${elifs}y = ${joined}\nassert len(y) == x\n`,
    });
    expect(problems.diagnostics).toEqual([]);
  });

  test('many endless files share one budget', () => {
    const endless = (count: number): Files =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [`d${index}/BUILD`, 'while True:\n    pass\n']),
      );
    const taken = (count: number): number =>
      steps(() => {
        if (count === 1) expect(load(endless(1)).problems.diagnostics.length).toBe(1);
        else expect(() => load(endless(count))).toThrow(/the BUILD files together take too many steps/);
      });
    // Three files that use all they may have used what all files together may.
    expect(taken(300)).toBeLessThan(5 * taken(1));
  });

  test.each<[string, Files, RegExp]>([
    [
      'targets',
      Object.fromEntries(
        Array.from({ length: 10 }, (_, index) => [
          `d${index}/BUILD`,
          'for i in range(30000):\n    target(name=str(i))\n',
        ]),
      ),
      /the BUILD files declare more than 60000 targets/,
    ],
    [
      'values',
      Object.fromEntries(
        Array.from({ length: 10 }, (_, index) => [`d${index}/BUILD`, 'x = [0] * 10000000\n']),
      ),
      /the BUILD files together create values that are too large/,
    ],
    [
      'bytes',
      Object.fromEntries(
        Array.from({ length: 5 }, (_, index) => [`d${index}/BUILD`, '#'.repeat(4 * 1024 * 1024)]),
      ),
      /more than 16777216 bytes; d4\/BUILD and those after it are not read/,
    ],
    [
      'files',
      Object.fromEntries(Array.from({ length: 20_001 }, (_, index) => [`d${index}/BUILD`, ''])),
      /20001 BUILD files; at most 20000/,
    ],
    [
      'names that nobody defines',
      {
        BUILD: Array.from({ length: 1001 }, (_, index) => `qqqqqqqqq${index}zz(name="${index}")\n`).join(''),
      },
      /more than 1000 names that are not defined/,
    ],
  ])('%s of all files have a limit', (_what, files, message) => {
    let text = '';
    try {
      text = load(files)
        .problems.diagnostics.map((one) => one.message)
        .join('\n');
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      text = error.message;
    }
    expect(text).toMatch(message);
  });
});

describe('hostile text', () => {
  /** Everything that is not a UserError or a diagnostic comes out as an exception here. */
  const reads = (text: string): boolean => {
    load({ 'm.py': text, 'a/BUILD': text }, { preludes: ['m.py'] });
    return true;
  };

  test('arbitrary text never crashes', () => {
    const pieces = fc.constantFrom(
      'python_sources',
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      '"',
      "'",
      '"""',
      'f"',
      '{',
      '}',
      ':',
      '=',
      '==',
      ',',
      '\n',
      '\n    ',
      '\t',
      ' ',
      '#',
      '\\',
      '\\\n',
      'if',
      'else',
      'for',
      'in',
      'def',
      'lambda',
      'return',
      'import',
      '*',
      '**',
      '1',
      '0x',
      '1e',
      '.',
      '@',
      'not',
      'is',
      'x',
      '\u0000',
      'é',
      '😀',
      '\ud800',
      'try:',
      'except',
      '__defaults__',
      'parametrize',
      'name',
      ';',
      ':=',
      'rb"',
      'class',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 60 }),
          fc.array(pieces, { maxLength: 40 }).map((list) => list.join('')),
        ),
        reads,
      ),
      { seed: 7, numRuns: 3000 },
    );
  });

  test('programs with a cut or a doubled piece never crash', () => {
    const damaged = fc
      .tuple(programs, fc.nat(), fc.nat(), fc.constantFrom('', '(', '"', '\n', '{', 'x'))
      .map(([program, from, length, insert]) => {
        const at = from % (program.length + 1);
        return program.slice(0, at) + insert + program.slice(at + (length % 8));
      });
    fc.assert(fc.property(damaged, reads), { seed: 11, numRuns: 1500 });
  });
});
