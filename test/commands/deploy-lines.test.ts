import { expect, test } from 'vitest';
import { describeDeployment } from '../../src/commands/deploy-lines.ts';
import type { DeployResult } from '../../src/deploy/types.ts';

const result: DeployResult = {
  ...{ functionName: 'orders', target: undefined, alias: 'live', status: 'unchanged', functionArn: '' },
  ...{ account: '', region: '', version: undefined, previousVersion: undefined },
  ...{ codeSha256: undefined, previousCodeSha256: undefined, notes: [], elapsed: 0 },
};

test('what was not done is told as such', () => {
  expect(describeDeployment(result, 'remove-alias')).toBe(
    'orders: there is no alias `live` and no version that was published for it; nothing removed',
  );
  const there = { ...result, functionArn: 'arn', version: '3', previousVersion: '3', codeSha256: 'abc' };
  expect(describeDeployment(there, 'rollback')).toBe(
    'arn: the alias `live` is at version 3 already; nothing moved\n    CodeSha256: abc',
  );
  const planned = { ...result, functionArn: 'arn', status: 'would-update' as const, notes: ['version 1'] };
  expect(describeDeployment(planned, 'remove-alias')).toBe(
    'Dry run: would be removed from arn:\n    version 1',
  );
  const failed = { ...result, status: 'failed' as const };
  expect(describeDeployment(failed, 'rollback')).toBe('Failed: orders');
  expect(describeDeployment({ ...failed, notes: ['version 1'] }, 'remove-alias')).toBe(
    'Failed: orders\n    removed: version 1',
  );
});
