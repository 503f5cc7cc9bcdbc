import { expect, test } from 'vitest';
import { renderSummary } from '../../src/report/summary.ts';

test('codes link to their entries where the page is known', () => {
  const finding = { severity: 'error', code: 'no-lock', message: 'a <b>' } as const;
  const page = 'https://github.com/org/lambda-package/blob/v1/docs/errors.md';
  expect(renderSummary([], [finding], page)).toContain(
    `- **error** [<code>no-lock</code>](${page}#no-lock): a &#60;b&#62;`,
  );
  expect(renderSummary([], [finding])).toContain('- **error** <code>no-lock</code>: a &#60;b&#62;');
});
