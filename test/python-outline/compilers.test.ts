import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outlineModule } from '../../src/python/outline/outline.ts';
import { projectRoot, python } from '../support/tools.ts';
import { accepted, refused } from './snippets.ts';

/** Pythons with a compiler of their own; each refuses what it does not know. */
const minors = [8, 9, 10, 11, 12, 13];

const all = [...refused, ...accepted];

/** Whether Python 3.`minor` would refuse it, as we see it. */
function isRefused(text: string, minor: number): boolean {
  const { fault, grammar } = outlineModule(Buffer.from(text));
  return fault !== undefined || (grammar !== undefined && grammar.minor > minor);
}

test.each(minors)('what the compiler of Python 3.%i refuses', (minor) => {
  const script = join(projectRoot, 'test', 'python-outline', 'compile_snippets.py');
  const ran = spawnSync(python(`3.${minor}`), ['-I', script], {
    input: JSON.stringify(all),
    encoding: 'utf8',
  });
  expect(ran.stderr).toBe('');
  const answers = JSON.parse(ran.stdout) as readonly (string | null)[];
  const differing = all.flatMap((text, index) => {
    const answer = answers[index] ?? null;
    return isRefused(text, minor) === (answer !== null)
      ? []
      : [[text, answer, outlineModule(Buffer.from(text)).fault]];
  });
  expect(differing).toEqual([]);
});

test('what is refused by all, and what only some accept', () => {
  expect(refused.filter((text) => outlineModule(Buffer.from(text)).fault === undefined)).toEqual([]);
  expect(accepted.filter((text) => outlineModule(Buffer.from(text)).fault !== undefined)).toEqual([]);
  expect(refused.length).toBeGreaterThan(100);
});

test('grammar of Python 3.14, of which no compiler is here', () => {
  const minorOf = (text: string) => outlineModule(Buffer.from(text)).grammar?.minor;
  // What's New In Python 3.14: PEP 750, PEP 758.
  expect(['x = t"{y}"\n', 'x = t"y"\n', 'try:\n    pass\nexcept A, B:\n    pass\n'].map(minorOf)).toEqual([
    14, 14, 14,
  ]);
});
