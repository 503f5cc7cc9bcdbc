import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openInvocation, specQuery } from '../../src/cli/query.ts';
import type { Invocation } from '../../src/cli/command.ts';
import { list } from '../../src/commands/list.ts';
import { readInputs } from '../../src/host/inputs.ts';
import { createTerminalHost } from '../../src/host/terminal.ts';
import { UserError, type Diagnostic, type RunProcess } from '../../src/host/types.ts';
import { locateBuildRoot, locateWorkingDirectory } from '../../src/project/build-root.ts';
import { temporaryDirectory, writeFiles } from '../support/cli.ts';

function faultOf(work: () => unknown): readonly Diagnostic[] {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error.diagnostics;
    throw error;
  }
  return [];
}

describe('`working-directory`', () => {
  test.each([
    ['service', 'does not exist', 'did you mean `services`?'],
    ['services/order', 'does not exist', 'did you mean `orders`?'],
    ['nowhere/at/all', 'does not exist', 'give a directory of the checkout'],
    ['file.txt', 'is not a directory', 'give a directory of the checkout'],
  ])('%s is an error', (given, message, help) => {
    const root = temporaryDirectory();
    writeFiles(root, { 'services/orders/app.py': '', 'file.txt': '' });
    const [fault] = faultOf(() => locateWorkingDirectory(root, given));
    expect(fault).toMatchObject({
      code: 'bad-input',
      message: `The input \`working-directory\` is \`${given}\`, which ${message}`,
      help: expect.stringContaining(help) as string,
    });
  });

  test('that exists is where the search starts', () => {
    const root = temporaryDirectory();
    writeFiles(root, { 'services/orders/app.py': '' });
    expect(locateWorkingDirectory(root, 'services')).toBe(join(root, 'services'));
    expect(locateWorkingDirectory(root, '.')).toBe(root);
  });

  test('so is `--build-root`', () => {
    const root = temporaryDirectory();
    writeFiles(root, { 'services/orders/app.py': '' });
    expect(faultOf(() => locateBuildRoot(root, 'servcies'))).toMatchObject([
      { code: 'no-build-root', help: 'did you mean `services`?' },
    ]);
  });
});

describe('inputs that do nothing without `deploy: true` are errors', () => {
  test.each([
    [{ INPUT_DEPLOY: 'false', 'INPUT_FUNCTION-NAME': 'orders' }, '`function-name: orders` does nothing'],
    [{ 'INPUT_DRY-RUN': 'true' }, '`dry-run: true` does nothing'],
    [{ 'INPUT_FUNCTION-NAME': 'orders', 'INPUT_DRY-RUN': 'true' }, '`dry-run: true` do nothing'],
  ])('%j', (env, message) => {
    const found = faultOf(() => readInputs({ INPUT_TARGETS: '::', ...env }));
    expect(found).toMatchObject([
      { code: 'input-without-deploy', message: expect.stringContaining(message) as string },
    ]);
  });

  test.each(['rollback', 'remove-alias'])('%s belongs to `command: deploy`', (name) => {
    const value = name === 'rollback' ? 'previous' : 'true';
    const env = { INPUT_TARGETS: '::', INPUT_ALIAS: 'live', [`INPUT_${name.toUpperCase()}`]: value };
    expect(faultOf(() => readInputs(env))).toMatchObject([
      {
        code: 'input-without-deploy',
        message: expect.stringContaining('do nothing with `command: package`') as string,
        help: `use \`command: deploy\`: \`${name}\` makes no packages`,
      },
    ]);
  });

  test('nor does `push` without registries', () => {
    expect(faultOf(() => readInputs({ INPUT_TARGETS: '::', INPUT_PUSH: 'true' }))).toMatchObject([
      { code: 'bad-input', message: '`push: true` pushes nothing without `push-registries`' },
    ]);
  });

  test.each([
    [{ 'INPUT_UPDATE-CONFIGURATION': 'handler layers' }, '`layers` does nothing without'],
    [{ 'INPUT_S3-PREFIX': 'code/' }, 'does nothing without'],
  ])('nor do these without another: %j', (env, message) => {
    const base = { INPUT_TARGETS: '::', INPUT_DEPLOY: 'true', 'INPUT_FUNCTION-NAME': 'fn' };
    const found = faultOf(() => readInputs({ ...base, ...env }));
    expect(found).toMatchObject([{ code: 'bad-input', message: expect.stringContaining(message) as string }]);
  });

  test('with it they are read', () => {
    const env = {
      INPUT_TARGETS: '::',
      INPUT_DEPLOY: 'true',
      'INPUT_FUNCTION-NAME': 'fn',
      'INPUT_DRY-RUN': 'true',
    };
    expect(readInputs(env)).toMatchObject({ deploy: { functionName: 'fn', dryRun: true } });
    expect(readInputs({ INPUT_TARGETS: '::', 'INPUT_DRY-RUN': 'false' }).deploy).toBeUndefined();
  });
});

describe('`--changed-since` with dependents', () => {
  /** What `list` prints when `b.py` has changed. */
  async function changed(options: Readonly<Record<string, string>>): Promise<readonly string[]> {
    const root = temporaryDirectory();
    writeFiles(root, {
      'pants.toml': '[GLOBAL]\npants_version = "2.34.0"\n',
      'src/a.py': 'import b\n',
      'src/b.py': '',
      'src/c.py': '',
      'src/BUILD':
        'python_sources(name="lib")\npython_aws_lambda_function(name="fn", handler="a.py:f", runtime="python3.12", tags=["deployed"])\n',
    });
    const terminal = createTerminalHost({ env: {}, cwd: root, quiet: true, verbose: false, color: false });
    const run: RunProcess = (_, args) => {
      const stdout = args.includes('rev-parse')
        ? `${'a'.repeat(40)}\n`
        : args.includes('HEAD')
          ? 'src/b.py\0'
          : '';
      return Promise.resolve({ exitCode: 0, stdout, stderr: '' });
    };
    const given = { 'changed-since': 'main', 'changed-dependents': 'transitive', ...options };
    const invocation: Invocation = {
      host: { ...terminal, run },
      buildRoot: root,
      operands: [],
      options: new Map(Object.entries(given).map(([name, value]) => [name, [value]])),
    };
    const project = await openInvocation(invocation);
    return list(project, await specQuery(invocation, project)).text.split('\n');
  }

  test.each([
    [{}, ['src/a.py:lib', 'src/b.py:lib', 'src:fn']],
    [{ 'changed-dependents': 'direct' }, ['src/a.py:lib', 'src/b.py:lib']],
    [{ tag: 'deployed' }, ['src:fn']],
    [{ 'filter-target-type': 'python_aws_lambda_function' }, ['src:fn']],
    [{ 'filter-address-regex': 'fn$' }, ['src:fn']],
  ])('%j: filters come last, and the generator of what changed is left out', async (options, specs) => {
    expect([...(await changed(options))].sort()).toEqual(specs);
  });
});
