import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstContact } from '../../src/cli/first-contact.ts';
import { doctor } from '../../src/commands/doctor.ts';
import { openProject } from '../../src/project/project.ts';
import { lambdaPackage, temporaryDirectory, writeFiles } from '../support/cli.ts';

const app = 'import os\n\ndef lambda_handler(event, context):\n    return 1\n';
const sam =
  'Resources:\n  Orders:\n    Type: AWS::Serverless::Function\n    Properties: {CodeUri: src, Handler: app.lambda_handler, Runtime: python3.12}\n';

const contact = (files: Readonly<Record<string, string>>, cwd = '') => {
  const root = temporaryDirectory();
  writeFiles(root, files);
  return firstContact(join(root, cwd), {})?.split('\n').slice(1, -2);
};
const line = 'This packages it, without any configuration:';

test.each([
  [
    { 'template.yaml': sam, 'src/app.py': app, 'README.md': '' },
    [
      '  template.yaml: 1 function in Python: Orders',
      '',
      line,
      '  lambda-package package --from template.yaml',
    ],
  ],
  [
    { 'infra/template.yaml': sam.replace(', Runtime: python3.12', ''), '.python-version': '3.12.4\n' },
    [
      '  infra/template.yaml: 1 function in Python: Orders',
      '',
      line,
      '  lambda-package package --from infra/template.yaml --runtime python3.12',
    ],
  ],
  [
    {
      'src/app.py': app,
      'src/requirements.txt': 'a==1\n',
      'tests/test_app.py': app,
      'pyproject.toml': '[project]\nrequires-python = ">=3.11"\n',
    },
    [
      '  src/app.py: the handler `lambda_handler`',
      '  src/requirements.txt: its requirements',
      '',
      line,
      '  lambda-package package --handler src/app.py:lambda_handler --runtime python3.11',
    ],
  ],
  [
    { 'a.py': app, 'b.py': app, '.python-version': '3.12\n' },
    [
      '  a.py: the handler `lambda_handler`',
      '  b.py: the handler `lambda_handler`',
      '',
      'This packages the first one, without any configuration:',
      '  lambda-package package --handler a.py:lambda_handler --runtime python3.12',
    ],
  ],
  [{ 'main.py': 'print(1)\n' }, undefined],
  [{ 'pants.toml': '', 'app.py': app }, undefined],
  [{ 'src/BUILD': '', 'src/app.py': app }, undefined],
])('%j', (files: Readonly<Record<string, string>>, said) => {
  expect(contact(files)).toEqual(said);
});

test('only what is below the working directory is told, relative to it', () => {
  const files = { '.git/HEAD': '', 'a/app.py': app, 'b/app.py': app };
  expect(contact(files, 'b')?.slice(0, 1)).toEqual(['  app.py: the handler `lambda_handler`']);
});

test('doctor and tailor write the Python that the project says', () => {
  const root = temporaryDirectory();
  writeFiles(root, { 'src/app.py': app, 'pyproject.toml': '[project]\nrequires-python = ">=3.12"\n' });
  const project = openProject({ cwd: root, env: {} }, { buildRoot: root });
  const { text } = doctor({ clock: { now: () => Date.UTC(2026, 1, 1) } as never }, project);
  expect(text).toContain('--handler src/app.py:lambda_handler --runtime python3.12` packages it');
  expect(text).toContain('runtime="python3.12"');
  expect(text).not.toContain('python3.14');
});

test('doctor has the same line', () => {
  const root = temporaryDirectory();
  writeFiles(root, { 'app.py': app });
  const project = openProject({ cwd: root, env: {} }, { buildRoot: root });
  const { text } = doctor({ clock: { now: () => Date.UTC(2026, 1, 1) } as never }, project);
  expect(text).toContain(
    '`lambda-package package --handler app.py:lambda_handler --runtime python3.14` packages it as it is',
  );
});

test('a command without targets says what to do where no BUILD file has any', async () => {
  const root = temporaryDirectory();
  writeFiles(root, { 'pants.toml': '', 'template.yaml': sam, 'src/app.py': app });
  const without = await lambdaPackage(['package'], { cwd: root });
  expect([without.status, without.stderr]).toEqual([
    2,
    expect.stringMatching(/^error: No targets given\n {2}= help: .*`--handler`.*`--from`/),
  ]);
  writeFiles(root, { BUILD: 'python_sources(name="lib", sources=["src/*.py"])\n' });
  const having = await lambdaPackage(['package'], { cwd: root });
  expect(having.stderr).toContain('give at least one SPEC, for example `::`');
});
