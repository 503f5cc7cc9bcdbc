import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { start, temporaryDirectory } from './cli.ts';
import { projectRoot, type Ran } from './tools.ts';

// dist/ as the runner starts it: inputs as INPUT_*, files for outputs, state and the summary.

interface ActionYml {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: Readonly<Record<string, string>>;
}
export const action = parse(readFileSync(join(projectRoot, 'action.yml'), 'utf8')) as ActionYml;

interface Step {
  readonly ran: Ran;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A workspace with the example in it. */
export function workspaceWithExample(): string {
  const workspace = join(temporaryDirectory(), 'workspace');
  cpSync(join(projectRoot, 'examples', 'quickstart'), workspace, { recursive: true });
  return workspace;
}

export async function runStep(
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  extra: Readonly<Record<string, string>> = {},
): Promise<Step> {
  const runner = temporaryDirectory();
  const file = (name: string) => {
    const path = join(runner, name);
    writeFileSync(path, '');
    return path;
  };
  mkdirSync(join(runner, 'temp'));
  const expressions: Readonly<Record<string, string>> = {
    '${{ github.token }}': 'the-token',
    '${{ matrix.id }}': '',
  };
  const defaults = Object.entries(action.inputs).map(([name, { default: given = '' }]) => [
    name,
    expressions[given] ?? given,
  ]);
  const all = { ...(Object.fromEntries(defaults) as Record<string, string>), ...inputs };
  const env = {
    ...Object.fromEntries(Object.entries(all).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    RUNNER_TEMP: join(runner, 'temp'),
    RUNNER_TOOL_CACHE: join(runner, 'tools'),
    LAMBDA_PACKAGE_STORE: join(projectRoot, '.tools', 'store'),
    ...extra,
  };
  const ran = await start(process.execPath, [join(projectRoot, action.runs['main']!)], {
    cwd: workspace,
    env,
  });
  const read = (name: string) => readFileSync(join(runner, name), 'utf8');
  return {
    ran,
    outputs: values(read('output')),
    state: values(read('state')),
    summary: read('summary'),
    env,
  };
}

/** The runner's file commands: `name<<delimiter`, lines, `delimiter`. */
function values(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const match of text.matchAll(/^(.+?)<<(\S+)\n([\s\S]*?)\n\2$/gm)) found[match[1]!] = match[3]!;
  return found;
}
