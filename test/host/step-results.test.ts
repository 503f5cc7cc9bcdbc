import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createActionsHost, createStepResults } from '../../src/host/actions.ts';
import { temporaryDirectory } from '../support/cli.ts';

test.each(['GITHUB_OUTPUT', 'GITHUB_STATE'])('a %s that does not exist is a reported error', (variable) => {
  vi.stubEnv(variable, join(temporaryDirectory(), 'gone'));
  const results = createStepResults(createActionsHost({ env: {}, cwd: '.' }).log);
  const write = () => {
    if (variable === 'GITHUB_OUTPUT') results.setOutput('path', 'a.zip');
    else results.saveState('save-plan', '{}');
  };
  expect(write).toThrow(
    expect.objectContaining({ diagnostics: [expect.objectContaining({ code: 'runner-file' })] }),
  );
  vi.unstubAllEnvs();
});
