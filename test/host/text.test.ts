import { expect, test } from 'vitest';
import { disarmWorkflowCommands } from '../../src/host/text.ts';

test.each([
  ['::error::x', '\\x3a:error::x'],
  ['a\n::error::x', 'a\n\\x3a:error::x'],
  ['a\r \t::error::x', 'a\r \t\\x3a:error::x'],
  ['a\u2028\v::error::x', 'a\u2028\v\\x3a:error::x'],
  ['a\n\n\n  ::error::x', 'a\n\n\n  \\x3a:error::x'],
  ['a ##[error]x', 'a ##\\u005berror]x'],
  ['a::b', 'a::b'],
])('%j is no command for a runner', (text, harmless) => {
  expect(disarmWorkflowCommands(text)).toBe(harmless);
});

test('many empty lines take no time', { timeout: 4000 }, () => {
  const lines = '\n'.repeat(300_000) + 'x';
  expect(disarmWorkflowCommands(`${lines}::error::x`)).toBe(`${lines}::error::x`);
});
