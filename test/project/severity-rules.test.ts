import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UserError, type Diagnostic } from '../../src/host/types.ts';
import { readSeverityRules } from '../../src/project/severity-rules.ts';
import { Severities } from '../../src/text/severities.ts';
import { temporaryDirectory, writeFiles } from '../support/cli.ts';

async function severities(file: string | undefined, given?: string): Promise<Severities> {
  const root = temporaryDirectory();
  if (file !== undefined) writeFiles(root, { 'lambda-package.yml': file });
  return new Severities(
    await readSeverityRules(
      root,
      given === undefined ? undefined : { from: 'the input `checks`', text: given },
    ),
  );
}

async function faults(file: string | undefined, given?: string): Promise<readonly string[]> {
  const error = await severities(file, given).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).diagnostics.map(
    ({ code, message, place, help }) => `${code} ${place?.line ?? '-'}: ${message} (${help!})`,
  );
}

const missing: Diagnostic = { severity: 'error', code: 'missing-module', message: 'm', notes: ['n'] };
const level = (all: Severities, packages: readonly string[], diagnostic = missing) =>
  all.adjust([diagnostic], packages).map(({ severity }) => severity);

describe('severities', () => {
  test('of a code, and of a code in one package', async () => {
    const all = await severities(
      'checks:\n  missing-module: warning\n  missing-name: off\n  src:fn:\n    missing-module: note\n  //:top:\n    missing-name: error\n',
    );
    expect(level(all, ['src:other'])).toEqual(['warning']);
    expect(level(all, ['src:fn'])).toEqual(['note']);
    // Of several packages with one finding, the strictest counts.
    expect(level(all, ['src:fn', 'src:other'])).toEqual(['warning']);
    expect(level(all, ['src:fn'], { ...missing, code: 'missing-name' })).toEqual([]);
    expect(level(all, ['//:top'], { ...missing, code: 'missing-name' })).toEqual(['error']);
    expect(level(all, ['src:fn'], { ...missing, code: 'module-syntax' })).toEqual(['error']);
  });

  test('one that is changed is marked, and what is turned off is counted', async () => {
    const all = await severities('checks: {missing-module: warning, missing-name: off}');
    expect(all.adjust([missing], ['src:fn'])).toEqual([
      {
        ...missing,
        severity: 'warning',
        from: 'error',
        notes: ['n', '`lambda-package.yml` makes this a warning; it is an error by itself'],
      },
    ]);
    all.adjust([{ ...missing, code: 'missing-name' }], ['src:fn']);
    all.adjust([{ ...missing, code: 'missing-name' }], ['src:b']);
    expect(all.hidden()).toEqual(['`lambda-package.yml` turns off `missing-name` in src:b, src:fn']);
  });

  test('those of the workflow count before those of the checkout', async () => {
    const all = await severities(
      'checks:\n  missing-module: off\n  src:fn: {missing-module: off}\n',
      'missing-module: error',
    );
    expect(level(all, ['src:fn'])).toEqual(['error']);
    const raised = await severities(undefined, 'missing-time-zones: error');
    expect(
      level(raised, ['src:fn'], { ...missing, severity: 'warning', code: 'missing-time-zones' }),
    ).toEqual(['error']);
  });

  test('without settings nothing changes', async () => {
    const all = await severities(undefined);
    expect(all.adjust([missing], ['src:fn'])).toEqual([missing]);
    expect(all.hidden()).toEqual([]);
  });
});

test.each([
  [
    'checks:\n  missing-modul: off\n',
    'invalid-settings 2: `lambda-package.yml` sets a severity for `missing-modul`, which is not a check, or has a severity that cannot be changed (did you mean `missing-module`?)',
  ],
  [
    'checks:\n  bad-zip: off\n',
    'invalid-settings 2: `lambda-package.yml` sets a severity for `bad-zip`, which is not a check, or has a severity that cannot be changed (docs/checks.md lists the codes whose severity can be set)',
  ],
  [
    'checks:\n  missing-module: loud\n',
    'invalid-settings 2: `lambda-package.yml` sets `missing-module` to `"loud"` (use one of `error`, `warning`, `note`, `off`)',
  ],
  [
    'check:\n  a: off\n',
    'invalid-settings 1: `lambda-package.yml` has `check` (it holds `checks` and `functions` only)',
  ],
  [
    'checks: [a]\n',
    'invalid-settings 1: `lambda-package.yml` needs a map under `checks` (write `code: warning`, one a line)',
  ],
])('%j', async (file, expected) => {
  expect(await faults(file)).toEqual([expected]);
});

test('faults of both are reported together, and what is no YAML', async () => {
  const found = await faults('checks:\n  x: off\n', '[');
  expect(found).toHaveLength(2);
  expect(found[1]).toMatch(/^invalid-settings -: The input `checks` is not YAML: /);
});

test('a link that leads out of the checkout, or into `.git`, is not read', async () => {
  const root = temporaryDirectory();
  writeFiles(root, { '.git/config': 'secret: token\n' });
  symlinkSync('.git/config', join(root, 'lambda-package.yml'));
  await expect(readSeverityRules(root)).rejects.toThrow(/inside `.git`, which is never read/);
});

test('a hundred faults are enough', async () => {
  const many = Array.from({ length: 15_000 }, (_, index) => `k${index}: x\n`).join('');
  expect((await faults(many)).length).toBe(100);
});
