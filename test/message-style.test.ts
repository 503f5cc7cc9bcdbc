import { Linter } from 'eslint';
import { expect, test } from 'vitest';
import { messageStyle } from '../scripts/eslint/message-style.mjs';

function faults(source: string): (string | undefined)[] {
  const config = {
    plugins: { house: { rules: { style: messageStyle } } },
    rules: { 'house/style': 'error' as const },
  };
  return new Linter().verify(source, config).map((fault) => fault.messageId);
}

test.each([
  ["({ code: 'a', message: 'A lock is missing', help: 'run `uv lock`' })", []],
  ["({ code: 'a', message: `${path} is missing`, help: `\\`x\\` is better` })", []],
  ["({ code: 'a', message: 'uv failed', help: 'try again. AWS may be slow.' })", []],
  ["({ message: 'anything.', help: 'Anything.' })", []],
  ["({ code: 'a', message: 'a lock is missing' })", ['start']],
  ["({ code: 'a', message: 'A lock is missing.' })", ['period']],
  ["({ code: 'a', message: `${path} is missing.` })", ['period']],
  ["({ code: 'a', help: 'Run `uv lock`' })", ['help']],
])('%s', (source, expected) => {
  expect(faults(source)).toEqual(expected);
});
