import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLoad, loadReport } from '../../../src/checks/load/check-load.ts';
import { packageContent } from '../../support/package-content.ts';
import { projectRoot, python } from '../../support/tools.ts';
import { typeLibrary, typeSnippets } from './type-snippets.ts';

const versions = ['3.8', '3.9', '3.10', '3.11', '3.12', '3.13'];

/** The package of a snippet. */
function filesOf(snippet: string): Readonly<Record<string, string>> {
  return { 'app.py': `${snippet}\ndef handler(event, context): pass\n`, 'lib.py': typeLibrary };
}

test.each(versions)('types that Python %s evaluates', async (version) => {
  const input = Object.fromEntries(
    typeSnippets.map((snippet) => [snippet, { files: filesOf(snippet), handler: 'app.handler' }]),
  );
  const script = join(projectRoot, 'test', 'checks', 'load', 'import_cases.py');
  const ran = spawnSync(python(version), [script], { input: JSON.stringify(input), encoding: 'utf8' });
  expect(ran.stderr).toBe('');
  const answers = JSON.parse(ran.stdout) as Readonly<Record<string, string | null>>;
  const differing: unknown[] = [];
  for (const snippet of typeSnippets) {
    const given = { files: filesOf(snippet), handler: 'app.handler', runtime: `python${version}` };
    const content = packageContent(given, { isOurs: false });
    const found = checkLoad(content, (await loadReport(content))!);
    const told = found.filter(({ severity }) => severity === 'error').map(({ message }) => message);
    const answer = answers[snippet] ?? null;
    if (told.length > 0 !== (answer !== null)) differing.push([snippet, answer, told]);
  }
  expect(differing).toEqual([]);
});
