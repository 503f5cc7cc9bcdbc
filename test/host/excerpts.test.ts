import { expect, test } from 'vitest';
import { renderDiagnostic } from '../../src/host/render.ts';

test('a line of a diagnostic does not show the password of a URL, and keeps its columns', () => {
  const line = 'url = "https://user:p@ss@a.example/simple", mail = "a@b.example"';
  const shown = renderDiagnostic(
    {
      severity: 'error',
      code: 'source-not-locked',
      message: 'm',
      place: { path: 'pyproject.toml', line: 1, column: 8, endColumn: 13 },
    },
    () => line,
    (_, text) => text,
  );
  expect(shown).toContain('url = "https://*********@a.example/simple", mail = "a@b.example"');
  expect(shown).not.toContain('p@ss');
});
