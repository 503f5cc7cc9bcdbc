import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { packageCheckout, packageFiles } from '../formats/support/package.ts';
import { writeFiles } from '../support/cli.ts';
import { mustRun } from '../support/tools.ts';

const files = {
  'src/app.py': 'import shared.text\ndef main(event, context):\n    return 1\n',
  'src/shared/text.py': 'x = 1\n',
  'src/copy.txt': 'text',
  'src/BUILD':
    'python_sources(name="lib", sources=["**/*.py"])\nresources(name="data", sources=["*.txt"])\n' +
    'python_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main", dependencies=[":data"])\n',
};

/** A repository of git with the files. */
async function repository(): Promise<string> {
  const { root } = await packageFiles(files, ['src:fn']);
  git(root, ['init', '-q']);
  git(root, ['add', 'src', 'pants.toml']);
  return root;
}

function git(root: string, args: readonly string[]): void {
  mustRun('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args]);
}

test('a link that the checkout has as text is an error', async () => {
  const root = await repository();
  writeFileSync(join(root, 'src/link.txt'), 'copy.txt');
  const plain = await packageCheckout(root, ['src:fn']);
  expect(plain.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const made = mustRun('git', ['-C', root, 'hash-object', '-w', 'src/link.txt']);
  git(root, ['update-index', '--add', '--cacheinfo', `120000,${made.stdout.trim()},src/link.txt`]);
  const linked = await packageCheckout(root, ['src:fn']);
  expect(linked.diagnostics).toMatchObject([
    { severity: 'error', code: 'link-as-text', place: { path: 'src/link.txt' } },
  ]);
});

/** Puts the text of a link in the place of `path`, as git does with `core.symlinks` off. */
function linkAsText(root: string, path: string, text: string): void {
  rmSync(join(root, path), { recursive: true, force: true });
  writeFileSync(join(root, path), text);
  const made = mustRun('git', ['-C', root, 'hash-object', '-w', path]);
  git(root, ['update-index', '--add', '--replace', '--cacheinfo', `120000,${made.stdout.trim()},${path}`]);
}

test('a link to the directory of a module, as text, is the reason why it is missing', async () => {
  const root = await repository();
  writeFiles(root, { 'common/text.py': 'x = 1\n' });
  linkAsText(root, 'src/shared', '../common');
  const { diagnostics } = await packageCheckout(root, ['src:fn']);
  expect(diagnostics.find(({ code }) => code === 'unresolved-import')).toMatchObject({
    notes: ['src/shared is the text of a symbolic link to the directory that may hold it'],
    help: expect.stringContaining('core.symlinks true') as string,
  });
});

test.each(['src/BUILD', 'src/requirements.txt', 'main.lock'])(
  'a link as text in the place of %s',
  async (path) => {
    const root = await repository();
    const build = `${files['src/BUILD']}python_requirements(name="reqs")\n`;
    writeFiles(root, {
      ...{ 'src/requirements.txt': 'six==1.17.0\n', 'main.lock': 'six==1.17.0\n', 'other/file': '' },
      ...{ 'src/BUILD': build, 'src/app.py': `import six\n${files['src/app.py']}` },
    });
    linkAsText(root, path, path.startsWith('src/') ? '../other/file' : 'other/file');
    const { diagnostics } = await packageCheckout(root, ['src:fn']);
    expect(diagnostics.find(({ code }) => code === 'link-as-text')).toMatchObject({
      severity: 'error',
      place: { path },
    });
  },
);

test.each(['2', '4'])(
  'a module that a sparse checkout leaves out is named, index version %s',
  async (version) => {
    const root = await repository();
    git(root, ['update-index', '--index-version', version]);
    git(root, ['update-index', '--skip-worktree', 'src/shared/text.py']);
    rmSync(join(root, 'src/shared'), { recursive: true });
    const { diagnostics } = await packageCheckout(root, ['src:fn']);
    const found = diagnostics.find(({ code }) => code === 'unresolved-import');
    expect(found).toMatchObject({
      severity: 'error',
      notes: ['src/shared/text.py may be that module; the sparse checkout leaves it out'],
      help: 'add `src/shared` to `sparse-checkout` of the step with `actions/checkout`',
    });
  },
);
