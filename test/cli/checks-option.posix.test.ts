import { expect, test } from 'vitest';
import { lambdaPackage, temporaryDirectory, writeFiles } from '../support/cli.ts';

/** Checks a package that needs a module that is not there. */
async function check(...options: readonly string[]) {
  const cwd = temporaryDirectory();
  writeFiles(cwd, { 'fn/app.py': 'import idna\ndef handler(event, context): pass\n' });
  return lambdaPackage(['check', 'fn', '--handler', 'app.handler', ...options], { cwd });
}

test('`--checks` lowers a finding, in both notations', async () => {
  expect((await check()).status).toBe(1);
  for (const given of ['missing-module=warning', 'missing-module: warning']) {
    const { status, stderr, stdout } = await check('--checks', given, '--checks', 'missing-name=off');
    expect([status, stdout + stderr]).toEqual([
      0,
      expect.stringContaining('`--checks` makes this a warning; it is an error by itself') as string,
    ]);
  }
});

test('a code that does not exist', async () => {
  const { status, stderr } = await check('--checks', 'missing-modul=off');
  expect(status).toBe(1);
  expect(stderr).toContain('`--checks` sets a severity for `missing-modul`');
  expect(stderr).toContain('did you mean `missing-module`?');
});
