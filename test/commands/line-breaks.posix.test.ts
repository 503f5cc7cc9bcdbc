import { expect, test } from 'vitest';
import { dependencies } from '../../src/commands/dependencies.ts';
import { filedeps } from '../../src/commands/filedeps.ts';
import { list } from '../../src/commands/list.ts';
import { openProject } from '../../src/project/project.ts';
import { temporaryDirectory, writeFiles } from '../support/cli.ts';
import { tailorIn } from '../tailor/support.ts';

/** A checkout with a name that only POSIX systems allow. */
function checkout(files: Readonly<Record<string, string>>): string {
  const root = temporaryDirectory();
  writeFiles(root, { 'pants.toml': '', ...files });
  return root;
}

test('a name with a line break is one line of an answer', () => {
  const root = checkout({ 'src/BUILD': 'python_sources()\n', 'src/a\nb\tc.py': '' });
  const project = openProject({ cwd: root, env: {} }, { buildRoot: root });
  const line = String.raw`src/a\nb\tc.py`;
  expect(list(project, { specs: ['src:'] }).text).toBe(`src:src\n${line}`);
  expect(filedeps(project, { specs: ['src:'], transitive: false }).text).toBe(`src/BUILD\n${line}`);
  expect(
    dependencies(project, { specs: ['src:src'], transitive: false, closed: false, format: 'text' }).text,
  ).toBe(line);
});

test('a directory with a line break in its name is one line of what tailor says', async () => {
  const root = checkout({ 'a\nb/x.py': 'def run():\n    return 1\n' });
  const { said } = await tailorIn(root, ['tailor', '--check', '::']);
  expect(said).toContain(String.raw`Would create a\nb/BUILD:`);
});
