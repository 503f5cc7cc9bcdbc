import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ManifestPackage } from '../../src/report/manifest.ts';
import { code, htmlCode, prose, table } from '../../src/report/markdown.ts';
import { renderReport } from '../../src/report/summary.ts';
import { NASTY, places, reportedFunction, reportOf, sampleReports } from '../support/reports.ts';
import { tool } from '../support/tools.ts';

// What GitHub makes of it: through GitHub's own renderer, and what its filters for mentions and references would find.

/** Markdown as GitHub renders it; raw HTML stays, as most of it does there. */
function rendered(markdown: string): string {
  const script =
    "import cmarkgfm, sys; from cmarkgfm.cmark import Options; sys.stdin.reconfigure(encoding='utf-8', newline=''); sys.stdout.reconfigure(encoding='utf-8', newline=''); sys.stdout.write(cmarkgfm.github_flavored_markdown_to_html(sys.stdin.read(), Options.CMARK_OPT_UNSAFE))";
  const ran = spawnSync(tool('markdown', 'python'), ['-c', script], { input: markdown, encoding: 'utf8' });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return ran.stdout;
}

/** The text of HTML outside of code, where GitHub looks for mentions and references. */
const searched = (html: string): string =>
  html
    .replace(/<code>[\s\S]*?<\/code>/g, '¤')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
const found = (text: string): readonly string[] =>
  text.match(/@[A-Za-z0-9]|#\d|\bGH-\d|:\w+:|https?:\/\/|\b(?=\w*\d)[0-9a-f]{7,40}\b/gi) ?? [];
const tags = (html: string): readonly string[] => [
  ...new Set([...html.matchAll(/<\/?([a-z0-9]+)/gi)].map((match) => match[1]!.toLowerCase())),
];
const targetsOf = (html: string): readonly string[] =>
  [...html.matchAll(/href="([^"]*)"/g)].map((match) => match[1]!);

const allowedTags = new Set(
  'h2 h3 p table thead tbody tr th td code a strong ul li br details summary sub em'.split(' '),
);

describe.each(Object.entries(sampleReports))('%s', (name, report) => {
  test.each(['summary', 'comment'] as const)('as a %s', (kind) => {
    const markdown = renderReport(report, places, kind);
    if (name !== 'forty' && name !== 'hostile' && kind === 'comment') {
      expect(markdown).toMatchSnapshot();
    }
    const html = rendered(markdown);
    expect(tags(html).filter((tag) => !allowedTags.has(tag))).toEqual([]);
    expect(found(searched(html))).toEqual([]);
    for (const url of targetsOf(html)) {
      expect(url).toMatch(/^https:\/\/github\.com\/(?:acme\/shop|org\/lambda-package)\//);
    }
    // Each row of a table has all of its cells, and no table has ended early.
    for (const row of html.match(/<tr>[\s\S]*?<\/tr>/g) ?? []) {
      expect(row.match(/<t[dh]/g)!.length).toBeGreaterThan(1);
    }
    expect(searched(html)).not.toMatch(/\| ---|\|\s*\n/);
    expect(html.match(/<details>/g)?.length).toBe(html.match(/<\/details>/g)?.length);
  });
});

test('a title says all in one line', () => {
  const title = (name: string) => renderReport(sampleReports[name]!, places, 'comment').split('\n')[0];
  expect(title('comparison')).toBe('### Lambda packages: 2 of 40 change, 1 new, 1 removed, ≈ +209 KB');
  expect(title('no-changes')).toBe('### Lambda packages: no package changes');
  expect(title('failure')).toBe('### ❌ Lambda packages: failed with 1 error');
  expect(title('one')).toBe('### Lambda packages: 1 package, 2.8 MB');
});

test('a comment has 20 rows, of what is wrong and what has changed most; the summary has all', () => {
  const rows = (kind: 'summary' | 'comment') =>
    renderReport(sampleReports['forty']!, places, kind).match(/^\| ✅ .*$/gm)!;
  expect(rows('comment')).toHaveLength(20);
  expect(rows('comment')[0]).toContain('function39');
  expect(renderReport(sampleReports['forty']!, places, 'comment')).toContain('and 20 more packages');
  expect(rows('summary')).toHaveLength(40);
});

test('a warning of a package that is the same in the base is not news', () => {
  const findings = [
    {
      code: 'large',
      severity: 'warning',
      message: 'old',
      help: null,
      notes: [],
      path: null,
      line: null,
    } as const,
  ];
  const report = reportOf([reportedFunction('a:fn', { change: 'same', findings })], {
    baseCommit: 'ab'.repeat(20),
  });
  expect(renderReport(report, places, 'comment')).not.toContain('old');
  expect(renderReport(report, places, 'summary')).toContain('old');
});

test('a plan without wheels shows which versions change', () => {
  const planned = reportedFunction('orders:fn', {
    ...{ status: 'planned', size: null, unzippedSize: null, wheels: [], change: 'changed' },
    differences: {
      ...{ up: [{ name: 'idna', from: '3.9', to: '3.10' }], down: [], replaced: [], removed: [] },
      ...{ added: [{ name: 'six', version: '1.17.0' }], changedFiles: [], addedFiles: [], removedFiles: [] },
      settings: [],
    },
  });
  const markdown = renderReport(
    reportOf([planned], { baseCommit: '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432' }),
    places,
    'summary',
  );
  expect(markdown).toContain('| `idna` | `3.9` | `3.10` |');
  expect(markdown).toContain('| `six` | new | `1.17.0` |');
});

test('without a repository there are no links', () => {
  const none = {
    ...places,
    repository: undefined,
    log: undefined,
    codePage: undefined,
    artifacts: new Map<string, string>(),
  };
  expect(renderReport(sampleReports['comparison']!, none, 'summary')).not.toContain('](');
});

test('a path cannot lead out of the pages of the commit', () => {
  for (const path of ['../../../evil', '/etc/passwd', './a', 'a/../../b', 'x'.repeat(2000)]) {
    const report = reportOf([reportedFunction('a:fn', { place: { path, line: 1 } })]);
    expect(renderReport(report, places, 'comment')).toContain('| `a:fn` |');
  }
  const report = reportOf([reportedFunction('a:fn', { place: { path: 'a b/ü)(*_#?.py', line: 2 } })]);
  expect(renderReport(report, places, 'comment')).toContain('/a%20b/%C3%BC%29%28%2A%5F%23%3F.py#L2)');
});

test('however long names are, a comment has at most 60,000 characters and ends whole', () => {
  const nasty = (index: number): ManifestPackage => ({
    ...sampleReports['hostile']!.packages[0]!,
    target: `${NASTY.repeat(8)}${index}`,
    place: { path: NASTY.repeat(6), line: 1 },
  });
  const packages = Array.from({ length: 200 }, (_, index) => nasty(index));
  for (const kind of ['comment', 'summary'] as const) {
    const markdown = renderReport(reportOf(packages, { baseCommit: 'ab'.repeat(20) }), places, kind);
    expect(markdown.length).toBeLessThanOrEqual(kind === 'comment' ? 60_000 : 900_000);
    expect(markdown).toMatch(/<\/sub>\n$/);
    expect(tags(rendered(markdown)).filter((tag) => !allowedTags.has(tag))).toEqual([]);
  }
});

test('no text becomes Markdown, HTML, a link or a mention', () => {
  const pieces = fc.constantFrom(
    ...'`|*_~<>[]()!@#$:;&\\\n\t\r-+=.\'" '.split(''),
    ...[
      'www.',
      'http://',
      'a@b.co',
      '@octocat',
      'GH-1',
      'org/x#1',
      'abcdef1234',
      '&lt;',
      '&#64;',
      '<!--',
      '</details>',
    ],
    ...[
      '<a href="x">',
      '![x](y)',
      '```',
      '$$',
      ':tada:',
      '1. ',
      '# ',
      '> ',
      'x',
      'ü',
      '\u202e',
      '\ud800',
      'mailto:',
    ],
  );
  const texts = fc.sample(
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    1500,
  );
  const rows = texts.map((text) => [`${code(text)}.`, `${prose(text)}.`]);
  const html = rendered(
    `${table(['a', 'b'], rows)}\n\n${texts.map((text) => `- x ${code(text)} ${prose(text)}`).join('\n')}\n\n${texts
      .map((text) => `<details><summary>${htmlCode(text)}</summary>\n\nx\n\n</details>`)
      .join('\n\n')}`,
  );
  expect(
    tags(html).filter(
      (tag) =>
        ![
          'table',
          'thead',
          'tbody',
          'tr',
          'th',
          'td',
          'code',
          'ul',
          'li',
          'details',
          'summary',
          'p',
        ].includes(tag),
    ),
  ).toEqual([]);
  expect(html.match(/<tr>/g)).toHaveLength(texts.length + 1);
  expect(html.match(/<li>/g)).toHaveLength(texts.length);
  expect(html.match(/<details>/g)).toHaveLength(texts.length);
  expect(found(searched(html))).toEqual([]);
});
