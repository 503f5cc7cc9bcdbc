/**
 * Pictures of the summary and the comment as GitHub shows them: through GitHub's own Markdown, with its stylesheet, in a
 * headless Chromium, 880 and 400 pixels wide, light and dark.
 *
 * node scripts/pictures.ts DIRECTORY [NAME…]   (after `npm run pretest`; needs Chromium on PATH and the npm registry)
 * node scripts/pictures.ts --readme            writes docs/images/comment.png
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderReport } from '../src/report/summary.ts';
import { places, sampleReports } from '../test/support/reports.ts';

const root = join(import.meta.dirname, '..');
const [target, ...wanted] = process.argv.slice(2);
const STYLESHEET = 'github-markdown-css@5.9.0';
const browsers = ['chromium', 'chromium-browser', 'google-chrome'];

if (target === undefined) {
  console.error('usage: node scripts/pictures.ts DIRECTORY [NAME…] | --readme');
  process.exit(2);
}
const browser = browsers.find((name) => spawnSync(name, ['--version']).status === 0);
if (browser === undefined) {
  console.error(`none of ${browsers.join(', ')} is on PATH`);
  process.exit(1);
}
const work = mkdtempSync(join(tmpdir(), 'pictures-'));
execFileSync('npm', ['pack', '--silent', STYLESHEET], { cwd: work, stdio: 'ignore' });
execFileSync('tar', ['-xzf', 'github-markdown-css-5.9.0.tgz'], { cwd: work });
try {
  if (target === '--readme') {
    mkdirSync(join(root, 'docs', 'images'), { recursive: true });
    picture('comparison', 'comment', {
      theme: 'light',
      width: 880,
      to: join(root, 'docs', 'images', 'comment.png'),
    });
  } else {
    mkdirSync(target, { recursive: true });
    const names = wanted.length === 0 ? Object.keys(sampleReports) : wanted;
    for (const name of names) {
      for (const theme of ['light', 'dark'] as const) {
        for (const width of [880, 400]) {
          const to = join(target, `${name}-${theme}-${width}.png`);
          picture(name, 'comment', { theme, width, to });
        }
      }
      picture(name, 'summary', { theme: 'light', width: 880, to: join(target, `${name}-summary.png`) });
    }
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}

interface View {
  readonly theme: 'light' | 'dark';
  /** Pixels. */
  readonly width: number;
  readonly to: string;
}

function picture(name: string, kind: 'summary' | 'comment', { theme, width, to }: View): void {
  const report = sampleReports[name];
  if (report === undefined)
    throw new Error(`there is no report ${name}; there are ${Object.keys(sampleReports).join(', ')}`);
  const style = readFileSync(join(work, 'package', `github-markdown-${theme}.css`), 'utf8');
  const background = theme === 'light' ? '#ffffff' : '#0d1117';
  // GitHub's tables scroll in themselves; the page does not.
  const html = `<!doctype html><meta charset="utf-8"><style>${style}
body { margin: 0; background: ${background}; }
.markdown-body { box-sizing: border-box; width: ${width}px; padding: 16px; font-size: 14px; }</style>
<article class="markdown-body">${rendered(renderReport(report, places, kind))}</article>
<script>document.documentElement.dataset.height = document.querySelector('article').offsetHeight;</script>`;
  const page = join(work, 'page.html');
  writeFileSync(page, html);
  const height = /data-height="(\d+)"/.exec(open(page, width, 1000, ['--dump-dom']))?.[1] ?? '1000';
  open(page, width, Math.min(Number(height), 4000), [`--screenshot=${to}`]);
  console.log(to);
}

function open(page: string, width: number, height: number, args: readonly string[]): string {
  return execFileSync(
    browser!,
    [
      ...[
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        '--hide-scrollbars',
        `--user-data-dir=${join(work, 'profile')}`,
      ],
      ...['--disable-background-networking', '--no-first-run', `--window-size=${width},${height}`, ...args],
      `file://${page}`,
    ],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 },
  );
}

/** Markdown as GitHub renders it, without what it takes away. */
function rendered(markdown: string): string {
  const script =
    'import cmarkgfm, sys; from cmarkgfm.cmark import Options; sys.stdout.write(cmarkgfm.github_flavored_markdown_to_html(sys.stdin.read(), Options.CMARK_OPT_UNSAFE))';
  return execFileSync(join(root, '.tools', 'markdown', 'bin', 'python'), ['-c', script], {
    ...{ input: markdown, encoding: 'utf8' },
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
}
