import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { temporaryDirectory, writeFiles } from './support/cli.ts';
import { codeBlocks, pages, wholeWorkflows, type CodeBlock } from './support/markdown.ts';
import { actionlint, mustRun, projectRoot, run } from './support/tools.ts';

// What README and docs show can be copied: every YAML block is a whole workflow, or says which part of one it is.

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const yaml = pages.flatMap(codeBlocks).filter(({ language }) => /^ya?ml$/.test(language));

/** How a part becomes the smallest workflow that has it. */
const wrappings: Readonly<Record<string, (part: unknown) => object>> = {
  'part: steps': (steps) => workflow({ jobs: { job: { 'runs-on': 'ubuntu-latest', steps } } }),
  'part: jobs': (jobs) => workflow(jobs as object),
  'part: env': (env) =>
    workflow({ ...(env as object), jobs: { job: { 'runs-on': 'ubuntu-latest', steps: [{ run: 'true' }] } } }),
};
const workflow = (rest: object) => ({ on: 'push', permissions: {}, ...rest });

/** The text of the workflow that a block is or is a part of; undefined for other YAML. */
function workflowOf({ text, mark, place }: CodeBlock): string | undefined {
  if (mark === undefined) return text;
  if (mark === 'not a workflow') return undefined;
  const wrap = wrappings[mark];
  if (wrap === undefined) throw new Error(`${place}: unknown mark \`${mark}\``);
  return stringify(wrap(parse(text)));
}

/** actionlint on one workflow, in a checkout of the Action, so that its inputs and outputs are checked too. */
function lint(text: string) {
  const root = temporaryDirectory();
  mustRun('git', ['init', '-q', root]);
  writeFiles(root, {
    'action.yml': read('action.yml'),
    'dist/main.js': '',
    'dist/post.js': '',
    '.github/workflows/block.yml': text.replaceAll(/\borg\/lambda-package@v1\b/g, './'),
  });
  const path = join('.github', 'workflows', 'block.yml');
  return run(actionlint(), ['-shellcheck=', '-pyflakes=', path], { cwd: root });
}

interface Workflow {
  readonly on?: unknown;
  readonly permissions?: unknown;
  readonly jobs?: Readonly<Record<string, { readonly steps?: readonly { readonly run?: string }[] }>>;
}

describe.each(yaml.map((block) => [block.place, block] as const))('%s', (_, block) => {
  const text = workflowOf(block);

  test('is YAML', () => {
    expect(parse(block.text)).toEqual(expect.anything());
  });

  // YAML that is not a workflow has nothing more to hold.
  if (text === undefined) return;

  test('passes actionlint', () => {
    expect(lint(text)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('hands values to scripts through `env:`', () => {
    const scripts = Object.values((parse(text) as Workflow).jobs ?? {}).flatMap(({ steps = [] }) =>
      steps.flatMap(({ run: script }) => script ?? []),
    );
    for (const script of scripts) expect(script).not.toContain('${{');
  });
});

test('a whole workflow says when it runs and with which permissions', () => {
  expect(wholeWorkflows().length).toBeGreaterThanOrEqual(2);
  for (const { place, text } of wholeWorkflows()) {
    expect(Object.keys(parse(text) as Workflow), place).toEqual(
      expect.arrayContaining(['on', 'permissions', 'jobs']),
    );
  }
});

test('an input that the Action does not have is found', () => {
  const whole = wholeWorkflows().find(({ text }) => text.includes('targets:'))!;
  const text = whole.text.replace('targets:', 'target:');
  expect(lint(text).stdout).toContain('input "target" is not defined in action "lambda-package"');
});

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const headings = (page: string) =>
  [...read(page).matchAll(/^#+ (.*)$/gm)].map((match) => anchorOf(match[1]!));

test.each(pages)('%s: links lead to files and headings that exist', (page) => {
  for (const [, link] of read(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)) {
    const [path = '', anchor] = link!.split('#');
    const file = path === '' ? page : posix.join(dirname(page), path);
    expect(existsSync(join(projectRoot, file)), `${page}: ${link!}`).toBe(true);
    if (anchor !== undefined) expect(headings(file), `${page}: ${link!}`).toContain(anchor);
  }
});

/** The messages of the source, whose values are in backticks or not, as one text. */
function messagesOfSource(): string {
  const folder = join(projectRoot, 'src');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((path) => path.endsWith('.ts'))
    .map((path) => readFileSync(join(folder, path), 'utf8'))
    .join('\n')
    .replaceAll(/\\?`/g, '')
    .replaceAll(/\$\{[^}]*\}/g, '…');
}

/** What README and docs/troubleshooting.md quote of the log. */
const quoted = [
  ...[...read('docs/troubleshooting.md').matchAll(/^### (.*)$/gm)].map((match) => match[1]!),
  ...(read('README.md').split('| message | what to do |')[1] ?? '')
    .split('\n\n')[0]!
    .split('\n')
    .slice(2)
    .map((row) => row.split('|')[1]!),
].flatMap((text) => [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1]!));

test('messages are quoted as the log has them', () => {
  expect(quoted.length).toBeGreaterThan(30);
  const source = messagesOfSource();
  const parts = quoted.flatMap((text) =>
    text
      .split('…')
      .map((part) => part.trim().replace(/^[,;:] /, ''))
      .filter((part) => part.length > 6),
  );
  expect(parts.filter((part) => !source.includes(part))).toEqual([]);
});

test('each test that the threat model names exists, and each promise names one', () => {
  const text = read('docs/threat-model.md');
  const named = [...text.matchAll(/`((?:test|src|scripts|\.github|\.ci)\/[^`]*)`/g)].map(([, path]) => path!);
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((path) => !existsSync(join(projectRoot, path)))).toEqual([]);
  const rows = text
    .split('## Boundaries and promises')[1]!
    .split('\n## ')[0]!
    .split('\n')
    .filter((line) => /^\| \S/.test(line));
  const untested = rows
    .slice(2)
    .filter((line) => !/`(?:test|\.ci|\.github|scripts)\//.test(line.split(' | ').at(-1)!));
  expect(untested).toEqual([]);
});
