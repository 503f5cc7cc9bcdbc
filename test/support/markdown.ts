import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './tools.ts';

/** README.md and the pages of docs/, relative to the project's root. */
export const pages: readonly string[] = [
  'README.md',
  ...readdirSync(join(projectRoot, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    .sort(),
];

export interface CodeBlock {
  /** `README.md:36`, of the line after the fence. */
  readonly place: string;
  /** `yaml`, `toml` … */
  readonly language: string;
  /** Without the indentation of the fence. */
  readonly text: string;
  /** What the HTML comment directly before it says: `part: steps`. */
  readonly mark?: string;
}

/** The fenced blocks of a page, in order. */
export function codeBlocks(page: string): readonly CodeBlock[] {
  const lines = readFileSync(join(projectRoot, page), 'utf8').split(/\r?\n/);
  const blocks: CodeBlock[] = [];
  for (let at = 0; at < lines.length; at++) {
    const fence = /^( *)```(\w+)/.exec(lines[at]!);
    if (fence === null) continue;
    const [, indent = '', language = ''] = fence;
    const start = at + 1;
    for (at = start; lines[at]!.trim() !== '```'; at++);
    const before = lines.slice(0, start - 1).findLast((line) => line.trim() !== '');
    const mark = /^\s*<!-- (.*) -->$/.exec(before ?? '')?.[1];
    blocks.push({
      place: `${page}:${start + 1}`,
      language,
      text: lines
        .slice(start, at)
        .map((line) => `${line.slice(indent.length)}\n`)
        .join(''),
      ...(mark !== undefined && { mark }),
    });
  }
  return blocks;
}

/** The YAML blocks of pages that are whole workflows: those without a mark. */
export function wholeWorkflows(from: readonly string[] = pages): readonly CodeBlock[] {
  return from.flatMap(codeBlocks).filter(({ language, mark }) => language === 'yaml' && mark === undefined);
}
