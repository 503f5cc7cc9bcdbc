import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanEnvironment, python } from '../support/tools.ts';
import { programs } from './program-arbitraries.ts';
import { runProgram } from './programs.ts';

const script = join(import.meta.dirname, 'run-programs.py');

/** What CPython 3.12 answers to each program. */
function answersOfPython(list: readonly string[]): readonly string[] {
  const { status, stdout, stderr } = spawnSync(python('3.12'), [script], {
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
  const list = fc.sample(programs, { seed: 20_261_123, numRuns: Number(process.env['PROGRAMS'] ?? 4000) });
  const expected = answersOfPython(list);
  const differences = list.flatMap((program, index) => {
    const actual = runProgram(program);
    return actual === expected[index] ? [] : [{ program, expected: expected[index], actual }];
  });
  expect(differences).toEqual([]);
  // Programs that all fail would prove little.
  const failing = expected.filter((answer) =>
    /^[A-Za-z]+(?:Error|Exception|Iteration): /.test(answer),
  ).length;
  expect(failing).toBeLessThan(list.length * 0.6);
  expect(failing).toBeGreaterThan(list.length * 0.05);
});
