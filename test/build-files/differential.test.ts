import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanEnvironment, python } from '../support/tools.ts';
import { parseFile } from '../../src/build-files/syntax/parse.ts';
import { makeSource } from '../../src/build-files/syntax/source.ts';
import { damagedPrograms, programs } from './program-arbitraries.ts';
import { runProgram } from './programs.ts';

const script = join(import.meta.dirname, 'run-programs.py');

/** What CPython 3.12 answers to each program. */
function answersOfPython(list: readonly string[], ...args: readonly string[]): readonly string[] {
  const { status, stdout, stderr } = spawnSync(python('3.12'), [script, ...args], {
    input: JSON.stringify(list),
    env: cleanEnvironment({ PYTHONHASHSEED: '0', PYTHONUTF8: '1' }),
    maxBuffer: 1 << 30,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout) as string[];
}

test('generated programs give in our evaluator exactly what CPython gives', () => {
  const list = fc.sample(programs, {
    seed: 20_261_123,
    numRuns: 4000,
  });
  const expected = answersOfPython(list);
  const differences = list.flatMap((program, index) => {
    const actual = runProgram(program);
    // Which of several syntax errors is named is a matter of taste.
    const bothRefuse = actual.startsWith('SyntaxError: ') && expected[index]!.startsWith('SyntaxError: ');
    // Ours is the smaller memory.
    const bothFull =
      actual.startsWith('LimitError: ') && /^(?:MemoryError|OverflowError)/.test(expected[index]!);
    return bothFull || bothRefuse || actual === expected[index]
      ? []
      : [{ program, expected: expected[index], actual }];
  });
  expect(differences.slice(0, 8)).toEqual([]);
  // Programs that all fail would prove little.
  const failing = expected.filter((answer) =>
    /^[A-Za-z]+(?:Error|Exception|Iteration): /.test(answer),
  ).length;
  expect(failing).toBeLessThan(list.length * 0.6);
  expect(failing).toBeGreaterThan(list.length * 0.05);
});

test('the parser accepts exactly what CPython compiles', () => {
  const list = fc.sample(damagedPrograms, {
    seed: 20_261_124,
    numRuns: 6000,
  });
  const expected = answersOfPython(list, 'compile');
  const differences = list.flatMap((program, index) => {
    const { faults } = parseFile(makeSource('BUILD', program));
    // What BUILD files do not have is refused whatever CPython says.
    if (faults.some(({ code }) => code !== 'syntax-error')) return [];
    const actual = faults[0]?.message ?? '';
    return (actual === '') === (expected[index] === '')
      ? []
      : [{ program, expected: expected[index], actual }];
  });
  expect(differences.slice(0, 8)).toEqual([]);
  const accepted = expected.filter((answer) => answer === '').length;
  expect(accepted).toBeGreaterThan(list.length * 0.1);
});
