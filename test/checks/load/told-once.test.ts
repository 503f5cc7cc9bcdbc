import { expect, test } from 'vitest';
import { checkLoad, loadReport } from '../../../src/checks/load/check-load.ts';
import { packageContent } from '../../support/package-content.ts';

const files = {
  'app.py':
    'import idna\nimport importlib\nimportlib.import_module("idna")\ndef handler(event, context): pass\n',
};

test.each([
  ['of the checkout, a module that another check reports is not reported again', true, []],
  ['of a wheel, it is', false, ['missing-module']],
])('%s', async (_, isOfCheckout, codes) => {
  const content = packageContent({ files, handler: 'app.handler', isOfCheckout });
  const report = (await loadReport(content))!;
  expect(report.findings.map(({ line }) => line)).toEqual([1, 3]);
  const found = checkLoad(content, report, ({ line }) => line === 1);
  expect(found.map(({ code }) => code)).toEqual(codes);
});
