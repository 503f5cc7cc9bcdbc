/** Writes docs/errors.md from the tables in src/text/codes/. With `--check`: fails when it differs. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeAreas } from '../src/text/codes/all.ts';
import type { CodeEntry } from '../src/text/codes/types.ts';

const path = join(import.meta.dirname, '..', 'docs', 'errors.md');

const anchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-');

function section([code, { means, example, fix }]: [string, CodeEntry]): string[] {
  return [`### ${code}`, '', means, '', '```text', example, '```', '', fix, ''];
}

const text = [
  '# Errors and warnings',
  '',
  'Every error, warning and note has a code, such as `no-lock`. Each entry has what the code means, an example of a message,',
  'and what to do. `lambda-package help CODE` prints the same. To start from the text of a message, see',
  '[troubleshooting.md](troubleshooting.md).',
  '',
  '<!-- Written by `npm run errors` from src/text/codes/. -->',
  '',
  ...codeAreas.map(([heading]) => `- [${heading}](#${anchor(heading)})`),
  '',
  ...codeAreas.flatMap(([heading, table]) => [
    `## ${heading}`,
    '',
    ...Object.entries(table)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(section),
  ]),
].join('\n');

if (!process.argv.includes('--check')) writeFileSync(path, text);
else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
  console.error('docs/errors.md does not have the codes of src/text/codes/: run `npm run errors`');
  process.exit(1);
}
