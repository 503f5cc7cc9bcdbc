import { expect, test } from 'vitest';
import { parseConfiguration } from '../../src/deploy/function-configuration.ts';

test('of a value that is longer than any of AWS the start is kept, as the log shows it', () => {
  const { role, state } = parseConfiguration({ Role: 'r'.repeat(5_000_000), State: 'Active' });
  expect(role).toHaveLength(4096);
  expect(state).toBe('Active');
});
