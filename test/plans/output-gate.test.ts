import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, relative } from 'node:path';
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { lambdaPackage, temporaryDirectory, writeFiles } from '../support/cli.ts';
import { packageCheckout } from '../formats/support/package.ts';

const toml = (distdir?: string) => `[GLOBAL]
pants_version = "2.34.0"
backend_packages = ["pants.backend.python", "pants.backend.awslambda.python"]
${distdir === undefined ? '' : `pants_distdir = "${distdir}"`}
[source]
root_patterns = ["/"]
[python]
interpreter_constraints = ["CPython==3.12.*"]
`;

const fn = (fields: string) =>
  `python_sources(name="lib")\npython_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main", ${fields})\n`;

function checkout(files: Readonly<Record<string, string>>): string {
  const root = temporaryDirectory();
  writeFiles(root, {
    'pants.toml': toml(),
    'app/app.py': 'def main(event, context):\n    return 1\n',
    'app/BUILD': fn(''),
    ...files,
  });
  return root;
}

function git(root: string, ...args: string[]): void {
  const settings = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'init.defaultBranch=main'];
  execFileSync('git', [...settings, ...args], {
    cwd: root,
    stdio: 'ignore',
    env: { PATH: process.env['PATH'], GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  });
}

const codes = async (root: string) =>
  (await packageCheckout(root, ['app:fn'])).diagnostics.map(({ code }) => code);

const filesBelow = (root: string) =>
  readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => `${entry.parentPath}/${entry.name}`)
    .sort();

const flat = (output: string) => fn(`layout="flat", output_path="${output}"`);

test.each(['absolute', 'relative'])('the environment may choose a directory elsewhere: %s', async (way) => {
  const root = checkout({});
  const elsewhere = temporaryDirectory();
  const PANTS_DISTDIR = way === 'absolute' ? elsewhere : relative(root, elsewhere);
  const { packages, diagnostics } = await packageCheckout(root, ['app:fn'], { PANTS_DISTDIR });
  expect(diagnostics).toEqual([]);
  expect(packages.map(({ path }) => path)).toEqual([join(elsewhere, 'app', 'fn.zip')]);
  expect(existsSync(join(elsewhere, 'app', 'fn.zip'))).toBe(true);
  expect(existsSync(join(root, 'dist'))).toBe(false);
});

test('the environment may not choose a directory of version control', async () => {
  const root = checkout({});
  const PANTS_DISTDIR = join(temporaryDirectory(), '.git');
  const { diagnostics } = await packageCheckout(root, ['app:fn'], { PANTS_DISTDIR });
  expect(diagnostics.map(({ code }) => code)).toEqual(['output-in-version-control']);
});

describe('is refused before anything is written', () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['git hooks', { 'pants.toml': toml('.git'), 'app/BUILD': flat('hooks') }, 'output-in-version-control'],
    ['.GIT', { 'pants.toml': toml('.GIT'), 'app/BUILD': flat('hooks') }, 'output-in-version-control'],
    ['a part of output_path', { 'app/BUILD': fn('output_path=".Hg/x.zip"') }, 'output-in-version-control'],
    [
      '.git with a dot behind it',
      { 'app/BUILD': fn('output_path=".git./x.zip"') },
      'output-in-version-control',
    ],
    [
      'a PEX file among the hooks',
      {
        'pants.toml': toml('.git'),
        'app/BUILD':
          'python_sources(name="lib")\npex_binary(name="fn", entry_point="app.py", output_path="hooks/pre-commit")\n',
      },
      'output-in-version-control',
    ],
    ['a command', { 'app/BUILD': fn('output_path="$(touch X).zip"') }, 'output-characters'],
    ['a quote', { 'app/BUILD': fn(`output_path="a'b.zip"`) }, 'output-characters'],
    ['a line end', { 'app/BUILD': fn('output_path="a\\nb.zip"') }, 'output-characters'],
    ['a blank that is not a space', { 'app/BUILD': fn('output_path="a\u00a0b.zip"') }, 'output-characters'],
    ['an option', { 'app/BUILD': fn('output_path="-x.zip"') }, 'output-characters'],
    ['a command as distdir', { 'pants.toml': toml('$(touch X)') }, 'output-characters'],
    ['a file named dist', { dist: '' }, 'output-blocked'],
    [
      'a source directory',
      { 'pants.toml': toml('src'), 'app/BUILD': flat('proj'), 'src/proj/a.py': '' },
      'output-over-source',
    ],
    [
      'a file that is not a package',
      {
        'pants.toml': toml('src'),
        'app/BUILD':
          'python_sources(name="lib")\npex_binary(name="fn", entry_point="app.py", output_path="a.py")\n',
        'src/a.py': '# mine\n',
      },
      'output-over-source',
    ],
  ])('%s', async (_name, files, code) => {
    const root = checkout(files);
    mkdirSync(join(root, '.git', 'hooks'), { recursive: true });
    const before = filesBelow(root);
    expect(await codes(root)).toEqual([code]);
    expect(filesBelow(root)).toEqual(before);
  });

  test.each(['.git', 'elsewhere'])('a default dist that is a link to %s', async (target) => {
    const root = checkout({});
    mkdirSync(join(root, target, 'hooks'), { recursive: true });
    symlinkSync(target, join(root, 'dist'));
    expect(await codes(root)).toEqual(['distdir-link']);
    expect(filesBelow(join(root, target))).toEqual([]);
  });

  test.each(['2', '3', '4', 'split'])(
    'a file that git tracks, by an index of version %s',
    async (version) => {
      const root = checkout({ 'dist/app/fn.zip': 'PK\x03\x04', 'dist/app/a': '', 'dist/app/later': '' });
      git(root, 'init');
      git(root, 'add', '-f', '.');
      if (version === 'split') git(root, 'update-index', '--split-index');
      else git(root, 'update-index', `--index-version=${version}`);
      // Version 3 is written only when an entry needs it.
      if (version === '3') {
        writeFileSync(join(root, 'dist/app/wanted'), '');
        git(root, 'add', '-f', '-N', 'dist/app/wanted');
        expect(readFileSync(join(root, '.git/index')).readUInt32BE(4)).toBe(3);
      }
      expect(await codes(root)).toEqual(['output-over-source']);
      expect(readFileSync(join(root, 'dist/app/fn.zip'), 'latin1')).toBe('PK\x03\x04');
      if (version === 'split') return;
      git(root, 'rm', '-q', '--cached', 'dist/app/fn.zip');
      expect(await codes(root)).toEqual([]);
    },
  );

  test('a directory with a tracked file, though it has our mark', async () => {
    const root = checkout({ 'app/BUILD': flat('proj'), 'dist/proj/a.txt': 'precious' });
    writeFiles(root, { 'dist/.proj.lambda-package': '' });
    git(root, 'init');
    git(root, 'add', '-f', 'dist/proj/a.txt');
    expect(await codes(root)).toEqual(['output-over-source']);
    expect(readFileSync(join(root, 'dist/proj/a.txt'), 'utf8')).toBe('precious');
  });

  test('an index that cannot be read, where something would be replaced', async () => {
    const root = checkout({ 'dist/app/fn.zip': 'PK\x03\x04', '.git/index': 'DIRC' });
    expect(await codes(root)).toEqual(['output-over-source']);
  });

  test('a package inside another one, or over its metadata', async () => {
    const more = (output: string) =>
      `${fn('output_path="one.zip"')}pex_binary(name="other", entry_point="app.py", output_path="${output}")\n`;
    for (const output of ['one.zip/x', 'one.zip.metadata.json']) {
      const root = checkout({ 'app/BUILD': more(output) });
      const { diagnostics } = await packageCheckout(root, ['app::']);
      expect(diagnostics.map(({ code }) => code)).toEqual(['same-output']);
      expect(existsSync(join(root, 'dist'))).toBe(false);
    }
  });
});

describe('is written', () => {
  test('a generated directory, an empty one, and the leftovers of a killed run are replaced', async () => {
    const root = checkout({ 'app/BUILD': flat('proj') });
    mkdirSync(join(root, 'dist', 'proj'), { recursive: true });
    expect(await codes(root)).toEqual([]);
    const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
    const names = [
      `.a.zip.${machine}-4194305-0123456789ab.tmp`,
      `.b.${machine}-${process.pid}-0123456789ab.tmp`,
    ];
    writeFiles(root, { [`dist/${names[0]!}/x/y`]: '', [`dist/${names[1]!}`]: '', 'dist/.c.tmp': '' });
    expect(await codes(root)).toEqual([]);
    expect(readdirSync(join(root, 'dist')).sort()).toEqual(
      ['.c.tmp', names[1]!, '.proj.lambda-package', 'proj', 'proj.metadata.json'].sort(),
    );
  });

  test('what a killed run left beside the manifest is removed by the next', async () => {
    const root = checkout({});
    const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
    writeFiles(root, { [`dist/.lambda-package.json.${machine}-4194305-0123456789ab.tmp`]: '{' });
    const { status } = await lambdaPackage(
      ['package', '::', '--manifest', 'dist/lambda-package.json', '--build-root', root],
      { cwd: root },
    );
    expect(status).toBe(0);
    expect(readdirSync(join(root, 'dist')).sort()).toEqual(['app', 'lambda-package.json']);
  });

  test('an output path with letters outside of ASCII and blanks', async () => {
    const root = checkout({ 'app/BUILD': fn('output_path="großer Name/été@1,2=#+.zip"') });
    expect(await codes(root)).toEqual([]);
    expect(existsSync(join(root, 'dist/großer Name/été@1,2=#+.zip'))).toBe(true);
  });
});

describe('files that the user or the workflow names', () => {
  const run = (root: string, ...args: string[]) => lambdaPackage(['package', '::', ...args], { cwd: root });

  test.each(['--sarif', '--sbom', '--manifest'])('%s follows no link of the checkout', async (option) => {
    const root = checkout({});
    const elsewhere = temporaryDirectory();
    symlinkSync(elsewhere, join(root, 'out'));
    const { status, stderr } = await run(root, option, 'out/deep/report.json');
    expect(status).toBe(1);
    expect(stderr).toContain(
      `\`${option}\` is \`out/deep/report.json\`, but \`out\` on the way is a link of the checkout`,
    );
    expect([readdirSync(elsewhere), existsSync(join(root, 'dist'))]).toEqual([[], false]);
    // One that the user names from outside is the user's.
    expect((await run(root, option, join(elsewhere, 'report.json'))).status).toBe(0);
    expect(readdirSync(elsewhere)).toEqual(['report.json']);
  });

  test('nor into version control, and a link in their place is replaced', async () => {
    const root = checkout({ 'kept.txt': 'kept' });
    git(root, 'init', '-q', '.');
    const { status, stderr } = await run(root, '--sarif', '.git/hooks/pre-commit');
    expect([status, stderr]).toEqual([1, expect.stringContaining('output-in-version-control')]);
    symlinkSync('kept.txt', join(root, 'report.json'));
    expect((await run(root, '--sarif', 'report.json')).status).toBe(0);
    expect(readFileSync(join(root, 'kept.txt'), 'utf8')).toBe('kept');
  });
});
