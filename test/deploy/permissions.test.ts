import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { codeBlocks } from '../support/markdown.ts';
import { allowing } from '../support/permissions.ts';
import { standInAws } from '../support/stand-in-aws.ts';
import { projectRoot } from '../support/tools.ts';
import { callsInSource, sceneDouble, scenes, type Scene } from './scenes.ts';
import { contextOf } from './support.ts';

// The table of docs/deploy.md against what a deploy asks for: with the actions of its rows every run succeeds, without any one
// of them it ends with the error that names it.

const actionsIn = (text: string) => text.match(/\b(?:lambda|s3|iam):[A-Z]\w+/g) ?? [];

/** The actions of each row of the table, by its first cell. */
const table = new Map(
  readFileSync(join(projectRoot, 'docs/deploy.md'), 'utf8')
    .split('## Least permissions')[1]!
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells.length === 4 && actionsIn(cells[2]!).length > 0)
    .map(([, input = '', actions = '']) => [input, actionsIn(actions)] as const),
);

function policyOf({ rows, isDry = false }: Scene): readonly string[] {
  const all = new Set(rows.flatMap((row) => table.get(row)!));
  return [...all].filter((action) => !isDry || /^lambda:(?:Get|List)/.test(action));
}

/** What a role without `missing` is told. */
async function runWithout(scene: Scene, missing?: string) {
  const allowed = new Set(policyOf(scene));
  if (missing !== undefined) allowed.delete(missing);
  const used = new Set<string>();
  const between = allowing(allowed);
  const double = sceneDouble();
  const run = standInAws(double, (request, pass) => {
    used.add(request.operation);
    return between(request, pass);
  });
  const { failure } = await scene.work(contextOf({ run, env: {} }));
  return { fault: failure?.diagnostics[0], used, changes: double.changes };
}

test('each row applies to a run here', () => {
  const used = new Set(Object.values(scenes).flatMap(({ rows }) => rows));
  expect([...table.keys()].sort()).toEqual([...used].sort());
});

test('the runs make every call of a deploy', async () => {
  const used = await Promise.all(Object.values(scenes).map(async (scene) => (await runWithout(scene)).used));
  expect([...new Set(used.flatMap((one) => [...one]))].sort()).toEqual(callsInSource());
});

test.each(Object.entries(scenes))(
  '%s: with the actions of the table, and no others',
  async (_name, scene) => {
    expect((await runWithout(scene)).fault).toBeUndefined();
  },
);

const needed = [...table].flatMap(([row, actions]) => actions.map((action) => [row, action] as const));

describe('each action', () => {
  const isOptional = ([row]: (typeof needed)[number]) => row.includes('(optional)');

  test.each(needed.filter((one) => !isOptional(one)))('%s: without %s', async (row, action) => {
    const own = Object.values(scenes).filter(({ rows }) => rows.includes(row));
    const all = await Promise.all(own.map((scene) => runWithout(scene, action)));
    const told = all.filter(({ fault }) => fault !== undefined);
    // Not every run with an input makes each of its calls.
    expect(told.length).toBeGreaterThan(0);
    for (const { fault, changes } of told) {
      const { code, message, help } = fault!;
      expect(changes.filter((one) => /^alias (?!.* delete)/.test(one))).toEqual([]);
      expect(code).toBe('aws-access-denied');
      expect(message).toContain(`The credentials do not allow \`${action}\`: `);
      expect(help).toContain(`allow \`${action}\` for this job's role`);
    }
  });

  test.each(needed.filter(isOptional))('%s: without %s nothing fails', async (row, action) => {
    const own = Object.values(scenes).filter(({ rows }) => rows.includes(row));
    const all = await Promise.all(own.map((scene) => runWithout(scene, action)));
    expect(all.map(({ fault }) => fault)).toEqual(own.map(() => undefined));
  });
});

test('the policy of the guide is that of its workflow', () => {
  const rows = ['any deploy', 'functions that exist', '`alias`', 'a template as `function-name` (optional)'];
  const policy = codeBlocks('docs/deploy.md').find(({ text }) => text.includes('"Statement"'))!.text;
  expect(actionsIn(policy)).toEqual(rows.flatMap((row) => table.get(row)!));
});
