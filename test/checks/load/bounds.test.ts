import { describe, expect, test } from 'vitest';
import { checkLoad, loadReport } from '../../../src/checks/load/check-load.ts';
import { packageContent } from '../../support/package-content.ts';

/** What is said of a package whose handler imports `modules`, in their order, and then one that is not there. */
async function saidAfter(modules: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const names = Object.keys(modules);
  const files = Object.fromEntries(names.map((name) => [`${name}.py`, modules[name]!]));
  const app = `${names.map((name) => `import ${name}\n`).join('')}import last\ndef handler(event, context): ...\n`;
  const content = packageContent(
    { files: { ...files, 'app.py': app, 'last.py': 'import gone\n' }, handler: 'app.handler' },
    { isOurs: false },
  );
  return checkLoad(content, (await loadReport(content))!).map(({ code }) => code);
}

describe('the modules of a package are read as far as their tokens and statements allow', () => {
  // 12 for the statement and 3 tokens.
  const block = `x = 1\nif x:\n${' a = 1\n'.repeat(60_000)}`;
  const several = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`m${index}`, block]));

  test('what comes before is found', async () => {
    expect(await saidAfter({})).toEqual(['missing-module']);
    expect(await saidAfter(several(4))).toEqual(['missing-module']);
  });

  test('what comes after counts as unknown', async () => {
    expect(await saidAfter(several(5))).toEqual([]);
  });
});
