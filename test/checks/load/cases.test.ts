import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLoad, loadReport } from '../../../src/checks/load/check-load.ts';
import { packageContent } from '../../support/package-content.ts';

import { projectRoot, python } from '../../support/tools.ts';
import { allCases as all, type Case } from './all-cases.ts';

async function outcomeOf({ files }: Case): Promise<string> {
  const content = packageContent({ files, handler: 'app.handler' }, { isOurs: false });
  const found = checkLoad(content, (await loadReport(content))!);
  const [worst] = found.toSorted((a, b) => a.severity.localeCompare(b.severity));
  return worst === undefined ? 'ok' : `${worst.severity} ${worst.code}`;
}

test.each(all.map((one) => [one.name, one] as const))('%s', async (_name, one) => {
  expect(await outcomeOf(one)).toBe(one.wanted);
});

test('Python agrees: what is an error fails, and nothing else', () => {
  const input = Object.fromEntries(all.map(({ name, files }) => [name, { files, handler: 'app.handler' }]));
  const ran = spawnSync(python('3.12'), [join(projectRoot, 'test', 'checks', 'load', 'import_cases.py')], {
    input: JSON.stringify(input),
    encoding: 'utf8',
  });
  expect(ran.stderr).toBe('');
  const answers = JSON.parse(ran.stdout) as Readonly<Record<string, string | null>>;
  const disagreeing = all.filter(
    ({ name, wanted }) => (answers[name] !== null) !== wanted.startsWith('error'),
  );
  expect(disagreeing.map(({ name, wanted }) => [name, wanted, answers[name]])).toEqual([]);
});

test('there are many', () => {
  expect(all.length).toBeGreaterThan(190);
});
