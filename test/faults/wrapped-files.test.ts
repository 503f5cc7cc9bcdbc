import { expect, test } from 'vitest';
import { readZipMembers } from '../../src/archive/read-zip.ts';
import { packageFiles } from '../formats/support/package.ts';

const main = 'def main(event, context):\n    return 1\n';
const fn =
  'python_sources(name="lib")\npython_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main", dependencies=[":wrapped"])\n';
const relocated =
  'relocated_files(name="relocated", files_targets=[":conf"], src="src/config/prod", dest="src/config")\n' +
  'files(name="conf", sources=["config/prod/*.json"])\n';
const files = { 'src/app.py': main, 'src/config/prod/a.json': '{}', 'src/config/prod/b.json': '[]' };

async function packaged(build: string): Promise<readonly string[]> {
  const made = await packageFiles({ ...files, 'src/BUILD': fn + build }, ['src:fn']);
  expect(made.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const members = await readZipMembers(made.output());
  return members.map(({ name }) => name).filter((name) => !name.endsWith('/'));
}

test('wrapped files of the checkout are resources under the names that relocated_files gives', async () => {
  expect(
    await packaged(`${relocated}experimental_wrap_as_resources(name="wrapped", inputs=[":relocated"])\n`),
  ).toEqual(['app.py', 'config/a.json', 'config/b.json', 'lambda_function.py']);
});

test('`outputs` chooses among them', async () => {
  expect(
    await packaged(
      `${relocated}experimental_wrap_as_resources(name="wrapped", inputs=[":relocated"], outputs=["src/config/b*"])\n`,
    ),
  ).toEqual(['app.py', 'config/b.json', 'lambda_function.py']);
});

test('files that nothing moves stay at their paths', async () => {
  expect(
    await packaged(
      'files(name="conf", sources=["config/prod/*.json"])\nexperimental_wrap_as_resources(name="wrapped", inputs=[":conf"])\n',
    ),
  ).toEqual(['app.py', 'config/prod/a.json', 'config/prod/b.json', 'lambda_function.py']);
});

test('what a program would make is still an error', async () => {
  const made = await packageFiles(
    {
      ...files,
      'src/BUILD': `${fn}shell_command(name="gen", command="x", tools=[], output_files=["x.json"])\nexperimental_wrap_as_resources(name="wrapped", inputs=[":gen"])\n`,
      'pants.toml':
        '[GLOBAL]\nbackend_packages = ["pants.backend.python", "pants.backend.awslambda.python", "pants.backend.shell"]\n[source]\nroot_patterns = ["src"]\n',
    },
    ['src:fn'],
  );
  expect(made.diagnostics.map(({ code }) => code)).toContain('generated-sources');
});

test('files outside of all source roots are an error', async () => {
  const build = relocated.replace('dest="src/config"', 'dest="elsewhere"');
  const made = await packageFiles(
    {
      ...files,
      'src/BUILD': `${fn}${build}experimental_wrap_as_resources(name="wrapped", inputs=[":relocated"])\n`,
    },
    ['src:fn'],
  );
  expect(made.diagnostics.map(({ code }) => code)).toContain('no-source-root');
});
