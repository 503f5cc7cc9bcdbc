import { cpSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { temporaryDirectory } from './support/cli.ts';
import { actionlint, projectRoot, run, tool } from './support/tools.ts';

const read = (path: string): string => readFileSync(join(projectRoot, path), 'utf8');
const folder = join('.github', 'workflows');
const workflows = readdirSync(join(projectRoot, folder)).map((name) => join(folder, name));

test('zizmor finds nothing', () => {
  const ran = run(
    tool('oracle', 'zizmor'),
    ['--offline', '--quiet', '--color=never', '.github', 'action.yml'],
    {
      cwd: projectRoot,
    },
  );
  expect(ran).toMatchObject({ status: 0, stdout: expect.stringMatching(/^No findings to report/) });
});

// Without shellcheck and pyflakes, which only some machines have.
test('actionlint finds nothing', () => {
  const ran = run(actionlint(), ['-shellcheck=', '-pyflakes=', ...workflows], { cwd: projectRoot });
  expect(ran).toEqual({ status: 0, stdout: '', stderr: '' });
});

test.each(workflows)('%s: actions are pinned to a commit, with its version behind it', (path) => {
  const used = [...read(path).matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map((match) => match[1]!);
  expect(used.length).toBeGreaterThan(0);
  for (const one of used) {
    expect(one).toMatch(/^(\.\/[\w./-]*|[\w.-]+(\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/);
  }
});

test('one version of each action', () => {
  const all = workflows.flatMap((path) => [...read(path).matchAll(/uses: ([\w-]+\/[\w-]+)\S*(@.*)$/gm)]);
  const versions = new Map(all.map((match) => [match[1]!, match[2]!]));
  expect(all.filter((match) => versions.get(match[1]!) !== match[2])).toEqual([]);
});

describe('action-types.yml', () => {
  interface Typing {
    readonly type: string;
    readonly 'allowed-values'?: readonly string[];
  }
  interface Field {
    readonly description: string;
    readonly default?: string;
  }
  const types = parse(read('action-types.yml')) as Record<'inputs' | 'outputs', Record<string, Typing>>;
  const action = parse(read('action.yml')) as Record<'inputs' | 'outputs', Record<string, Field>>;

  test('has the inputs and outputs of action.yml, in their order', () => {
    for (const kind of ['inputs', 'outputs'] as const) {
      expect(Object.keys(types[kind])).toEqual(Object.keys(action[kind]));
    }
  });

  test('what an input allows is described, and its default is allowed', () => {
    for (const [name, { type, 'allowed-values': listed }] of Object.entries(types.inputs)) {
      const allowed = type === 'boolean' ? ['true', 'false'] : listed;
      if (allowed === undefined) continue;
      const { description, default: value } = action.inputs[name]!;
      for (const one of allowed) expect(description, name).toContain(`\`${one}\``);
      expect(allowed, name).toContain(value);
    }
  });
});

describe('a release', () => {
  /** A checkout of which `change` has changed one file. */
  function check(args: readonly string[], change: Record<string, (text: string) => string> = {}) {
    const root = temporaryDirectory();
    const lock = JSON.parse(read('package-lock.json')) as { version: string };
    const files: Record<string, string> = {
      'package.json': read('package.json'),
      'package-lock.json': JSON.stringify({ version: lock.version }),
      'CHANGELOG.md': '# Changelog\n\n## 0.1.0\n\n- One.\n- Two.\n\n## 0.0.9\n\n- Old.\n',
    };
    for (const [name, text] of Object.entries(files)) {
      writeFileSync(join(root, name), change[name]?.(text) ?? text);
    }
    mkdirSync(join(root, 'dist'));
    cpSync(join(projectRoot, 'dist'), join(root, 'dist'), { recursive: true });
    return run(process.execPath, [join(projectRoot, 'scripts', 'check-release.mjs'), ...args], { cwd: root });
  }

  test('is checked against package.json, dist/ and the CHANGELOG', () => {
    expect(check(['0.1.0'])).toEqual({ status: 0, stdout: '0.1.0 can be released\n', stderr: '' });
    expect(check(['0.1.0', '--notes']).stdout).toBe('- One.\n- Two.\n');
  });

  test.each<[string, string, Record<string, (text: string) => string>, string]>([
    ['another version', '0.2.0', {}, 'the newest heading of CHANGELOG.md says `0.1.0`, not `0.2.0`\n'],
    ['no version', 'v1', {}, '`v1` is not a version: write three numbers, for example 1.2.3\n'],
    [
      'a CHANGELOG that is behind',
      '0.1.0',
      { 'CHANGELOG.md': (text) => text.replace('## 0.1.0', '## Unreleased') },
      'the newest heading of CHANGELOG.md says `Unreleased`, not `0.1.0`\n',
    ],
    [
      'an empty section',
      '0.1.0',
      { 'CHANGELOG.md': (text) => text.replace('- One.\n- Two.\n', '') },
      'CHANGELOG.md says nothing about `0.1.0`\n',
    ],
    [
      'another package.json',
      '0.1.0',
      { 'package.json': (text) => text.replace('"version": "0.1.0"', '"version": "0.1.1"') },
      'package.json says `0.1.1`, not `0.1.0`\n',
    ],
  ])('%s is refused', (_, version, change, problem) => {
    const ran = check([version], change);
    expect(ran.status).toBe(1);
    expect(ran.stderr).toContain(problem);
  });
});
