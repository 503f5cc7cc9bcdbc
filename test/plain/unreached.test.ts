import { expect, test } from 'vitest';
import { openPlain } from './support.ts';

const app = 'def handler(event, context):\n    return 1\n';
const sam = (functions: Readonly<Record<string, string>>): string =>
  `Transform: AWS::Serverless-2016-10-31\nResources:\n${Object.entries(functions)
    .map(
      ([id, handler]) =>
        `  ${id}:\n    Type: AWS::Serverless::Function\n    Properties: {CodeUri: code, Handler: ${handler}, Runtime: python3.12}\n`,
    )
    .join('')}`;
const serverless = (handler: string): string =>
  `service: s\nprovider: {name: aws, runtime: python3.12}\nfunctions:\n  f: {handler: ${handler}}\n`;

/** What is said of Python that no package has. */
async function said(
  files: Readonly<Record<string, string>>,
  request: Parameters<typeof openPlain>[1],
): Promise<readonly string[]> {
  const { diagnostics } = await openPlain(files, request);
  return diagnostics.filter(({ code }) => code === 'python-left-out').map(({ message }) => message);
}

const code = {
  'code/a.py': `import shared\n${app}`,
  'code/b.py': `import pkg.used\n${app}`,
  'code/shared.py': '',
  'code/pkg/__init__.py': '',
  'code/pkg/used.py': '',
  'code/pkg/plugin.py': 'import only_of_plugin\n',
  'code/only_of_plugin.py': '',
  'code/tests/test_a.py': '',
  'code/conftest.py': '',
  'code/setup.py': '',
};

test('of the directory of functions what none of them imports', async () => {
  const both = { ...code, 'template.yaml': sam({ A: 'a.handler', B: 'b.handler' }) };
  expect(await said(both, { from: 'template.yaml' })).toEqual([
    'No import of a function reaches 2 Python files of `code`, so no package has them: only_of_plugin.py, pkg/plugin.py',
  ]);
  const one = { ...code, 'template.yaml': sam({ B: 'b.handler' }) };
  expect(await said(one, { from: 'template.yaml' })).toEqual([
    expect.stringContaining('reaches 4 Python files of `code`'),
  ]);
});

test('not what `include` adds or leaves out, and what that imports', async () => {
  const files = { ...code, 'template.yaml': sam({ A: 'a.handler', B: 'b.handler' }) };
  expect(await said(files, { from: 'template.yaml', include: ['code/pkg/plugin.py'] })).toEqual([]);
  expect(
    await said(files, { from: 'template.yaml', include: ['!pkg/plugin.py', '!only_of_plugin.py'] }),
  ).toEqual([]);
});

test('of a directory that also has other things only what is below the packages of the functions', async () => {
  const files = {
    'app/main.py': `import app.lib\n${app}`,
    'app/lib.py': '',
    'app/migrations/one.py': '',
    'other/script.py': '',
    'script.py': '',
  };
  expect(
    await said({ ...files, 'serverless.yml': serverless('app/main.handler') }, { from: 'serverless.yml' }),
  ).toEqual(['No import of a function reaches 1 Python file, so no package has it: app/migrations/one.py']);
  expect(await said(files, { handler: 'app/main.py:handler', runtime: 'python3.12' })).toEqual([]);
});
