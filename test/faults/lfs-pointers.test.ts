import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isLfsPointer } from '../../src/text/lfs-pointer.ts';
import { packageFiles } from '../formats/support/package.ts';
import { openPlain } from '../plain/support.ts';

const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a2146'.repeat(8)}\nsize 12345\n`;
const main = 'def main(event, context):\n    return 1\n';
const fn =
  'python_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main", dependencies=[":data"])\n';
const build = `python_sources(name="lib")\nresources(name="data", sources=["*.bin"])\n${fn}`;
const files = {
  'src/app.py': `import lib\n${main}`,
  'src/lib.py': 'x = 1\n',
  'src/ok.bin': 'ok',
  'src/BUILD': build,
};

test.each([
  ['as git-lfs writes it', pointer, true],
  ['of the old name', pointer.replace('git-lfs', 'hawser'), true],
  ['with extensions', pointer.replace('oid', 'ext-0-a sha256:00\noid'), true],
  ['of another version', pointer.replace('spec/v1', 'spec/v9'), false],
  ['without an object', pointer.replace('oid', 'id'), false],
  ['too long', pointer + 'x'.repeat(1024), false],
])('a pointer %s', (_, text, is) => {
  expect(isLfsPointer(Buffer.from(text))).toBe(is);
});

describe('a Git LFS pointer is an error in the place of', () => {
  test('resources and modules, together', async () => {
    const made = await packageFiles(
      { ...files, 'src/lib.py': pointer, 'src/a.bin': pointer, 'src/b.bin': pointer },
      ['src:fn'],
    );
    expect(made.diagnostics).toMatchObject([
      {
        severity: 'error',
        code: 'lfs-pointer',
        message: '`src/a.bin` is a Git LFS pointer, not the file itself',
        place: { path: 'src/a.bin' },
        help: expect.stringContaining('lfs: true') as string,
        notes: [
          '`src/b.bin` is a Git LFS pointer, not the file itself',
          '`src/lib.py` is a Git LFS pointer, not the file itself',
        ],
      },
    ]);
    expect(existsSync(join(made.root, 'dist'))).toBe(false);
  });

  test('the module of the handler', async () => {
    const made = await packageFiles({ ...files, 'src/app.py': pointer }, ['src:fn']);
    expect(made.diagnostics.map(({ code, place }) => [code, place?.path])).toEqual([
      ['lfs-pointer', 'src/app.py'],
    ]);
  });

  test('a file in an archive', async () => {
    const made = await packageFiles(
      {
        'src/BUILD': 'files(name="f", sources=["*.bin"])\narchive(name="fn", format="zip", files=[":f"])\n',
        ...{ 'src/a.bin': pointer, 'src/b.bin': pointer },
      },
      ['src:fn'],
    );
    expect(made.diagnostics).toMatchObject([{ code: 'lfs-pointer', notes: [{}] }]);
  });

  test('a file of requirements, and a lock', async () => {
    const made = await packageFiles(
      {
        ...files,
        'src/app.py': `import six\n${main}`,
        'src/BUILD': `${build}python_requirements(name="reqs")\n`,
        'src/requirements.txt': pointer,
      },
      ['src:fn'],
    );
    expect(made.diagnostics).toMatchObject([{ code: 'lfs-pointer', severity: 'error' }]);
    const locked = await packageFiles(
      {
        ...files,
        'src/app.py': `import six\n${main}`,
        'src/BUILD': `${build}python_requirement(name="six", requirements=["six"])\n`,
        'main.lock': pointer,
      },
      ['src:fn'],
    );
    expect(locked.diagnostics).toMatchObject([{ code: 'lfs-pointer', place: { path: 'main.lock' } }]);
  });

  test.each(['pants.toml', 'src/BUILD', 'src/pyproject.toml'])('%s', async (path) => {
    const requirements = 'python_requirements(name="reqs", source="pyproject.toml")\n';
    const made = await packageFiles(
      {
        ...files,
        ...{ 'src/app.py': `import six\n${main}`, 'src/BUILD': `${build}${requirements}` },
        ...{ 'src/pyproject.toml': '', [path]: pointer },
      },
      ['src:fn'],
    );
    const found = made.diagnostics.find(({ code }) => code === 'lfs-pointer');
    expect(found).toMatchObject({ severity: 'error', place: { path } });
  });

  test.each([
    ['a Dockerfile', 'src/Dockerfile', 'docker_image(name="image")\n', 'src:image', ''],
    [
      'a complete platform',
      'src/cp.json',
      'file(name="cp", source="cp.json")\npython_aws_lambda_layer(name="l", complete_platforms=[":cp"], dependencies=[":lib"], include_sources=True)\n',
      'src:l',
      '',
    ],
    ['the settings', 'lambda-package.yml', '', 'src:fn', ''],
    [
      'constraints',
      'c.txt',
      '',
      'src:six',
      '[python]\nrequirement_constraints = "c.txt"\ninterpreter_constraints = ["CPython==3.12.*"]\n',
    ],
    ['a file of an option', 'ic.toml', '', 'src:fn', '[python]\ninterpreter_constraints = "@ic.toml"\n'],
    ['a file of specs', 'specs.txt', '', 'src:fn', '[GLOBAL]\nspec_files = ["specs.txt"]\n'],
  ])('%s', async (_, path, more, spec, options) => {
    const six =
      'python_requirement(name="reqs", requirements=["six"])\npex_binary(name="six", dependencies=[":reqs"])\n';
    const made = await packageFiles(
      {
        ...files,
        'src/BUILD': build + more + (path === 'c.txt' ? six : ''),
        'pants.toml': `[source]\nroot_patterns = ["src"]\n${options}`,
        [path]: pointer,
      },
      [spec],
    );
    expect(made.diagnostics.filter(({ severity }) => severity === 'error')).toMatchObject([
      { message: expect.stringContaining(`\`${path}\` is a Git LFS pointer`) as string },
    ]);
  });

  test('a template', async () => {
    const { diagnostics } = await openPlain({ 'template.yaml': pointer }, { from: 'template.yaml' });
    expect(diagnostics).toMatchObject([{ code: 'lfs-pointer', place: { path: 'template.yaml' } }]);
  });

  test.each(['locked', 'unlocked'])('wheels in a directory, together, %s', async (how) => {
    const bytes = Buffer.from(pointer);
    const wheels = ['left', 'right'].map((name) => ({
      ...{ name, version: '1.0', metadata: '', filename: `${name}-1.0-py3-none-any.whl`, bytes },
      sha256: createHash('sha256').update('the file').digest('hex'),
    }));
    const made = await packageFiles(
      {
        ...files,
        'src/app.py': `import left, right\n${main}`,
        'src/BUILD': `${build}python_requirement(name="l", requirements=["left"])\npython_requirement(name="r", requirements=["right"])\n`,
        ...(how === 'unlocked' ? { 'pants.toml': '[source]\nroot_patterns = ["src"]\n' } : {}),
      },
      ['src:fn'],
      wheels,
    );
    const [one, ...more] = made.diagnostics.filter(({ severity }) => severity === 'error');
    expect(one).toMatchObject({
      code: 'lfs-pointer',
      message: expect.stringMatching(/left-1\.0-py3-none-any\.whl` is a Git LFS pointer/) as string,
    });
    expect(more).toEqual([]);
    expect(one?.notes).toHaveLength(1);
  });
});
