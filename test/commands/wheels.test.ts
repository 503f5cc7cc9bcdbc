import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openProject } from '../../src/project/project.ts';
import { defaultWheelSettings } from '../../src/wheel-choice/wheel-settings.ts';
import { wheels } from '../../src/commands/wheels.ts';
import { UserError } from '../../src/host/types.ts';
import { temporaryDirectory, writeFiles } from '../support/cli.ts';
import { projectRoot } from '../support/tools.ts';
import { testHost } from '../wheels/support.ts';

const lock = readFileSync(join(projectRoot, 'test/fixtures/locks/uv.lock'), 'utf8');

function checkout(handler: string, runtime = 'python3.9'): string {
  const root = temporaryDirectory();
  writeFiles(root, {
    'pants.toml':
      '[GLOBAL]\npants_version = "2.34.0"\n[python]\nenable_resolves = true\ndefault_resolve = "main"\n[python.resolves]\nmain = "uv.lock"\n',
    'uv.lock': lock,
    'app.py': handler,
    BUILD: [
      'python_sources(name="lib")',
      'python_requirement(name="httpx", requirements=["httpx[http2]>=0.27"])',
      'python_requirement(name="markupsafe", requirements=["markupsafe"])',
      `python_aws_lambda_function(name="lambda", runtime="${runtime}", handler="app.py:handler")`,
    ].join('\n'),
  });
  return root;
}

async function answer(root: string, format: 'text' | 'json' = 'text'): Promise<string> {
  // Nothing is fetched: this host cannot.
  const host = { ...testHost(), fetch: () => Promise.reject(new Error('no network')) };
  const project = openProject({ cwd: root, env: {} }, { buildRoot: root });
  const request = { query: { specs: ['//:lambda'] }, format, wheels: defaultWheelSettings };
  return (await wheels(host, project, request)).text;
}

test('the choice is shown with who asks, conditions, tags and other versions', async () => {
  const text = await answer(
    checkout('import httpx\nimport markupsafe\n\ndef handler(e, c):\n    return 1\n'),
  );
  const [title, ...lines] = text.split('\n');
  expect(title).toMatch(/^\/\/:lambda \(python3\.9, x86_64\): \d+ wheels, [\d.]+ (?:KB|MB)$/);
  const about = (name: string) =>
    lines.find((line) => line.startsWith(`  ${name}-`))?.replace(/^\s*\S+\s+/, '');
  expect(about('httpx')).toBe('required by //:httpx');
  expect(about('httpcore')).toBe('needed by httpx[http2]');
  expect(about('h2')).toMatch(/^needed by httpx\[http2\]; because .*extra == "http2"; not \d/);
  expect(about('MarkupSafe') ?? about('markupsafe')).toMatch(
    /^required by \/\/:markupsafe; as cp39-cp39-manylinux_2_17_x86_64/,
  );
});

test('JSON holds what a program needs to fetch the wheels', async () => {
  const json = JSON.parse(
    await answer(checkout('import markupsafe\n\ndef handler(e, c):\n    return 1\n', 'python3.12'), 'json'),
  ) as { wheels: Record<string, unknown>[] }[];
  expect(json).toEqual([
    {
      target: '//:lambda',
      runtime: 'python3.12',
      architecture: 'x86_64',
      wheels: [
        {
          name: 'markupsafe',
          version: expect.any(String) as string,
          filename: expect.stringMatching(/^markupsafe-.*-cp312-.*x86_64\.whl$/) as string,
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
          size: expect.any(Number) as number,
          url: expect.stringMatching(/^https:.*\.whl$/) as string,
        },
      ],
    },
  ]);
});

test('a package without requirements has no wheels; an invalid one is reported', async () => {
  expect(await answer(checkout('def handler(e, c):\n    return 1\n', 'python3.12'))).toBe(
    '//:lambda (python3.12, x86_64): no wheels',
  );
  const root = checkout('import httpx\n\ndef handler(e, c):\n    return 1\n', 'python3.12');
  writeFiles(root, { 'uv.lock': lock.replace(/^name = "httpcore"$/m, 'name = "httpcore2"') });
  await expect(answer(root)).rejects.toThrow(UserError);
});
