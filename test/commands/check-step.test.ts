import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runAction } from '../../src/commands/action.ts';
import type { StepResults } from '../../src/host/actions.ts';
import { readInputs } from '../../src/host/inputs.ts';
import { createTerminalHost } from '../../src/host/terminal.ts';
import { UserError, type Diagnostic, type Log } from '../../src/host/types.ts';
import { writeRawZip } from '../archive/support/raw-zip.ts';
import { temporaryDirectory, writeFiles } from '../support/cli.ts';

const handler = 'def handler(event, context):\n    return 1\n';

function zip(root: string, name: string, files: Readonly<Record<string, string>>): void {
  const members = Object.entries(files).map(([path, content]) => ({ name: path, content, mode: 0o100644 }));
  writeRawZip(join(root, name), { members });
}

interface Ran {
  readonly status: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly lines: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The step, in a workspace that is no checkout. */
async function step(root: string, inputs: Readonly<Record<string, string>>): Promise<Ran> {
  const outputs: Record<string, string> = {};
  const lines: string[] = [];
  const diagnostics: Diagnostic[] = [];
  let summary = '';
  const results: StepResults = {
    setOutput: (name, value) => void (outputs[name] = value),
    saveState: () => undefined,
    getState: () => '',
    addSummary: (text) => Promise.resolve(void (summary = text)),
  };
  const env = {
    GITHUB_WORKSPACE: root,
    INPUT_COMMAND: 'check',
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  const terminal = createTerminalHost({ env, cwd: root, quiet: true, verbose: false, color: false });
  const log: Log = {
    ...terminal.log,
    out: (line) => void lines.push(line),
    info: () => undefined,
    diagnostic: (one) => void diagnostics.push(one),
  };
  const cache = { isAvailable: () => false } as never;
  const context = {
    host: { ...terminal, log },
    cache,
    results,
    inputs: readInputs(env),
    buildRoot: root,
    start: root,
  };
  const status = await runAction(context);
  return { status, outputs, summary, lines, diagnostics };
}

function refusal(inputs: Readonly<Record<string, string>>): string {
  try {
    readInputs(
      Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
    );
  } catch (error) {
    if (error instanceof UserError) return error.diagnostics[0]!.message;
    throw error;
  }
  return '';
}

describe('`command: check`', () => {
  test('checks what paths and globs name, with outputs and a summary', async () => {
    const root = temporaryDirectory();
    writeFiles(root, { 'made/pkg/app.py': `import gone\n${handler}`, 'made/readme.txt': '' });
    zip(root, 'made/one.zip', { 'app.py': handler });
    zip(root, 'made/two.zip', { 'app.py': `import also_gone\n${handler}` });
    const ran = await step(root, {
      packages: 'made/*.zip\nmade/*/',
      handler: 'app.handler',
      runtime: 'python3.12',
      architecture: 'arm64',
    });
    expect(ran.status).toBe(1);
    const packages = JSON.parse(ran.outputs['packages']!) as readonly Record<string, unknown>[];
    expect(packages.map(({ path, errors, architecture }) => [path, errors, architecture])).toEqual([
      ['made/one.zip', undefined, 'arm64'],
      ['made/two.zip', 1, 'arm64'],
      ['made/pkg', 1, 'arm64'],
    ]);
    expect(packages[2]).toMatchObject({ codeSha256: null, size: null });
    expect(ran.outputs['paths']).toBe('made/one.zip\nmade/two.zip\nmade/pkg');
    expect(ran.outputs['path']).toBeUndefined();
    expect(ran.lines).toContain('    1 error, 0 warnings');
    expect(ran.summary).toContain('| ❌ | `made/two.zip` | function python3.12 arm64 |');
    expect(ran.summary).toContain('missing-module');
  });

  test('of a single package gives its hash and sizes, and layers count', async () => {
    const root = temporaryDirectory();
    zip(root, 'fn.zip', { 'app.py': `import dep\n${handler}` });
    zip(root, 'layer.zip', { 'python/dep.py': '' });
    const ran = await step(root, {
      packages: 'fn.zip',
      layers: 'layer.zip',
      handler: 'app.handler',
      runtime: 'python3.12',
    });
    expect(ran.status).toBe(0);
    const bytes = readFileSync(join(root, 'fn.zip'));
    expect(ran.outputs).toMatchObject({
      path: 'fn.zip',
      handler: 'app.handler',
      runtime: 'python3.12',
      architecture: 'x86_64',
      size: String(bytes.length),
    });
    expect(Buffer.from(ran.outputs['code-sha256']!, 'base64').toString('hex')).toBe(ran.outputs['sha256']);
  });

  test('writes SARIF whatever it finds', async () => {
    const root = temporaryDirectory();
    zip(root, 'fn.zip', { 'app.py': `import gone\n${handler}` });
    const given = { packages: 'fn.zip', handler: 'app.handler', runtime: 'python3.12', sarif: 'out.sarif' };
    expect((await step(root, given)).status).toBe(1);
    const log = JSON.parse(readFileSync(join(root, 'out.sarif'), 'utf8')) as {
      readonly runs: readonly { readonly results: readonly { readonly ruleId: string }[] }[];
    };
    expect(log.runs[0]!.results.map(({ ruleId }) => ruleId)).toContain('missing-module');
  });

  test('fails on warnings when that is asked for', async () => {
    const root = temporaryDirectory();
    zip(root, 'fn.zip', { 'app.py': handler, 'util.py': '', 'util/__init__.py': '' });
    const given = { packages: 'fn.zip', runtime: 'python3.12' };
    expect((await step(root, given)).status).toBe(0);
    const failing = await step(root, { ...given, 'fail-on': 'warning' });
    expect(failing.status).toBe(1);
    expect(failing.diagnostics.map(({ code }) => code)).toContain('fail-on-warning');
    expect(
      (await step(root, { ...given, 'fail-on': 'warning', checks: 'module-and-package: off' })).status,
    ).toBe(0);
  });

  test('severities are set by the name of a file', async () => {
    const root = temporaryDirectory();
    const files = { 'app.py': handler, 'util.py': '', 'util/__init__.py': '' };
    writeFiles(root, { 'dist/.keep': '' });
    zip(root, 'a.zip', files);
    zip(root, 'dist/b.zip', files);
    writeFiles(root, { 'lambda-package.yml': 'checks:\n  dist/b.zip:\n    module-and-package: error\n' });
    const { diagnostics } = await step(root, { packages: '**/*.zip', runtime: 'python3.12' });
    const found = diagnostics.filter(({ code }) => code === 'module-and-package');
    expect(found.map(({ severity, entry }) => [entry?.package, severity])).toEqual([
      ['a.zip', 'warning'],
      ['dist/b.zip', 'error'],
    ]);
  });

  test('a glob that matches nothing is an error', async () => {
    const root = temporaryDirectory();
    const { status, diagnostics } = await step(root, { packages: 'dist/*.zip' });
    expect(status).toBe(1);
    expect(diagnostics[0]).toMatchObject({
      code: 'package-missing',
      message: '`dist/*.zip` matches nothing',
    });
  });

  test('only a missing package is said not to be found, not one whose layer is missing', async () => {
    const root = temporaryDirectory();
    zip(root, 'a.zip', { 'app.py': handler });
    const { lines } = await step(root, { packages: 'a.zip', layers: 'gone.zip', runtime: 'python3.12' });
    expect(lines.find((line) => line.startsWith('a.zip: '))).toContain('a.zip: function, python3.12');
    expect(lines).not.toContain('a.zip: not found');
  });

  test('inputs that do nothing are errors', () => {
    const check = { command: 'check', packages: 'a.zip' };
    expect(refusal(check)).toBe('');
    expect(refusal({ ...check, deploy: 'true', targets: '::' })).toBe(
      'The input `targets` does nothing with `command: check`',
    );
    expect(refusal({ ...check, cache: 'true', 'max-jobs': '20', 'compare-with': 'auto' })).toBe('');
    expect(refusal({ command: 'check' })).toBe('The input `packages` is empty');
    expect(refusal({ ...check, handler: 'app' })).toContain('names no function');
    expect(refusal({ ...check, architecture: 'amd64' })).toContain('`amd64`');
    expect(refusal({ targets: '::', packages: 'a.zip' })).toContain('with `command: package`');
    expect(refusal({ targets: '::', command: 'plan', sarif: 'x' })).toContain('with `command: plan`');
    const growth = { targets: '::', 'size-budget': '+1 MB' };
    expect(refusal(growth)).toBe('');
    expect(refusal({ ...growth, 'compare-with': 'none' })).toContain('not compared with a base');
    expect(refusal({ ...check, 'size-budget': '+1 MB' })).toContain('not compared with a base');
  });
});
