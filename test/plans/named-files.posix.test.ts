import { mkdirSync, readdirSync, readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lambdaPackage, temporaryDirectory, writeFiles } from '../support/cli.ts';
import { mustRun } from '../support/tools.ts';

// What cannot be written is refused before anything is built, whoever names it.

function checkout(): string {
  const root = temporaryDirectory();
  writeFiles(root, {
    'pants.toml':
      '[GLOBAL]\npants_version = "2.34.0"\nbackend_packages = ["pants.backend.python", "pants.backend.awslambda.python"]\n[source]\nroot_patterns = ["/"]\n',
    'app/app.py': 'def main(event, context):\n    return 1\n',
    'app/BUILD':
      'python_sources(name="lib")\npython_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main")\n',
    'notes.yaml': 'mine\n',
    'template.yaml':
      'Resources:\n  Fn:\n    Type: AWS::Serverless::Function\n    Properties: {Handler: app.main, CodeUri: app/, Runtime: python3.12}\n',
  });
  mustRun('mkfifo', [join(root, 'pipe')]);
  mkdirSync(join(root, 'elsewhere'));
  symlinkSync('elsewhere', join(root, 'link'));
  return root;
}

/** The codes of a run that leaves everything as it was. */
async function refusal(args: readonly string[], cwd = ''): Promise<readonly string[]> {
  const root = checkout();
  const before = readdirSync(root, { recursive: true }).sort();
  const { status, stderr } = await lambdaPackage([...args], { cwd: join(root, cwd) });
  expect(readdirSync(root, { recursive: true }).sort()).toEqual(before);
  expect(status).toBe(1);
  return Array.from(stderr.matchAll(/^error\[([a-z-]+)\]/gm), ([, code = '']) => code);
}

describe('a file that the command line names', () => {
  test.each<[string, readonly string[], string]>([
    ['a directory', ['--sarif', 'app'], 'output-blocked'],
    ['a pipe', ['--sbom', 'pipe'], 'output-blocked'],
    ['a path through a file', ['--sarif', 'app/app.py/x/y.json'], 'output-blocked'],
    ['packages below a file', ['--dist', 'app/app.py/x'], 'output-blocked'],
    ['packages through a link of the checkout', ['--dist', 'link/x'], 'distdir-link'],
    ['one file twice', ['--sarif', 'a.json', '--sbom', './a.json'], 'same-output'],
    ['the place of a package', ['--manifest', 'dist/app/fn.zip'], 'same-output'],
    ['the place of its metadata', ['--sbom', 'dist/app/fn.zip.metadata.json'], 'same-output'],
    ['a path below a package', ['--sarif', 'dist/app/fn.zip/x'], 'same-output'],
    ['the directory of a package', ['--sarif', 'dist/app'], 'same-output'],
  ])('%s', async (_name, args, code) => {
    expect(await refusal(['package', '::', ...args])).toEqual([code]);
  });

  // As `/dev/stdout` is, which a test must not name: root could replace it.
  test.each(['--sarif', '--sbom', '--manifest'])('%s: a link outside of the checkout', async (option) => {
    const outside = temporaryDirectory();
    writeFiles(outside, { 'kept.txt': 'kept' });
    symlinkSync('kept.txt', join(outside, 'stdout'));
    expect(await refusal(['package', '::', option, join(outside, 'stdout')])).toEqual(['output-blocked']);
    expect(readlinkSync(join(outside, 'stdout'))).toBe('kept.txt');
  });

  test.each(['app', 'pipe', 'link/x', '.git/x'])('the manifest of a plan at %s', async (file) => {
    expect(await refusal(['plan', '::', '--manifest', file])).toHaveLength(1);
  });

  test('the SARIF file of a check', async () => {
    expect(await refusal(['check', 'app', '--sarif', 'pipe'])).toEqual(['output-blocked']);
  });
});

test.each<[string, string, string]>([
  ['a directory', 'app', 'output-blocked'],
  ['a file that is not ours', 'notes.yaml', 'output-over-source'],
  ['the template itself', 'template.yaml', 'output-over-source'],
  ['a pipe', 'pipe', 'output-over-source'],
  ['elsewhere than the template', 'app/packaged.yaml', 'bad-input'],
])('write-template: %s', async (_name, file, code) => {
  expect(await refusal(['package', '--from', 'template.yaml', '--write-template', file])).toEqual([code]);
});

test('write-template for Terraform: below a file, through a link', async () => {
  const wanted = ['package', '--handler', 'app/app.py:main', '--runtime', 'python3.12', '--write-template'];
  expect(await refusal([...wanted, 'notes.yaml/x/y.json'])).toEqual(['output-blocked']);
  expect(await refusal([...wanted, 'link/y.json'])).toEqual(['distdir-link']);
});

test.each(['../x', 'a:b', '', '::', 'a#b'])('the name %j of a package', async (name) => {
  const wanted = ['package', '--handler', 'app/app.py:main', '--runtime', 'python3.12', '--name', name];
  expect(await refusal(wanted)).toEqual(['invalid-target-name']);
});

describe('names that cannot be written with a temporary name beside them', () => {
  const long = 'é'.repeat(100) + 'x';
  const fits = 'x'.repeat(200);

  test.each([
    ...['--sarif', '--sbom', '--manifest', '--write-template'].map((option) => [option, long]),
    ...['--sarif', '--sbom', '--manifest', '--write-template', '--dist'].map((option) => [
      option,
      `${'x'.repeat(256)}/a.json`,
    ]),
    ['--manifest', 'x/'.repeat(2500) + 'x'],
  ])('%s %s', async (option, file) => {
    const wanted = ['package', '--handler', 'app/app.py:main', '--runtime', 'python3.12'];
    expect(await refusal([...wanted, option, file])).toEqual(['output-too-long']);
  });

  test('a copy of a template, a SARIF file of a check, the manifest of a plan, a package', async () => {
    const template = ['package', '--from', 'template.yaml', '--write-template', long];
    expect(await refusal(template)).toEqual(['output-too-long']);
    expect(await refusal(['check', 'app', '--sarif', long])).toEqual(['output-too-long']);
    expect(await refusal(['plan', '::', '--manifest', long])).toEqual(['output-too-long']);
    const named = [
      'package',
      '--handler',
      'app/app.py:main',
      '--runtime',
      'python3.12',
      '--name',
      'x'.repeat(197),
    ];
    expect(await refusal(named)).toEqual(['output-too-long']);
  });

  test('the longest names are written', async () => {
    const root = checkout();
    const options = ['s', 'b', 'm', 't'].map((letter) => letter + fits.slice(1));
    const named = ['--sarif', '--sbom', '--manifest', '--write-template'].flatMap((option, index) => [
      option,
      options[index]!,
    ]);
    const wanted = ['package', '--handler', 'app/app.py:main', '--runtime', 'python3.12'];
    const { status, stderr } = await lambdaPackage([...wanted, '--name', 'x'.repeat(196), ...named], {
      cwd: root,
    });
    expect(status, stderr).toBe(0);
    expect(readdirSync(root)).toEqual(expect.arrayContaining(options));
    expect(readdirSync(join(root, 'dist', 'app'))).toContain(`${'x'.repeat(196)}.zip`);
  });
});
