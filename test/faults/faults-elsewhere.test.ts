import { describe, expect, test } from 'vitest';
import { makeWheel } from '../support/wheelhouse.ts';
import { packageFiles } from '../formats/support/package.ts';

const main = '\ndef main(event, context):\n    return 1\n';
const app = {
  'src/app.py': `import dep\n${main}`,
  'src/BUILD':
    'python_sources(name="lib")\npython_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main")\n',
};
const dep = await makeWheel('dep', '1.0', 'py3-none-any', { 'dep.py': 'value = 1\n' });
const requirements = 'python_requirements(name="reqs")\n';
const make = (files: Readonly<Record<string, string>>) =>
  packageFiles({ ...app, ...files }, ['src:fn'], [dep]);
const said = (diagnostics: readonly { severity: string; code: string }[]) =>
  diagnostics.map(({ severity, code }) => `${severity} ${code}`);

describe('a fault elsewhere is an error when it may be why an import finds nothing', () => {
  test.each([
    [
      'a BUILD file that is not closed',
      { '3rdparty/BUILD': 'python_requirements(name="reqs"\n' },
      'syntax-error',
    ],
    [
      'a `source` that does not exist',
      { '3rdparty/BUILD': 'python_requirements(name="reqs", source="nope.txt")\n' },
      'missing-requirements-file',
    ],
    [
      'a wrong field',
      { '3rdparty/BUILD': 'python_requirements(name="reqs", surce="x.txt")\n' },
      'unknown-field',
    ],
  ])('%s', async (_, files, code) => {
    const made = await make(files);
    expect(made.packages).toEqual([]);
    expect(said(made.diagnostics)).toContain(`error ${code}`);
    expect(said(made.diagnostics)).not.toContain('error unresolved-import');
    expect(made.diagnostics.find((one) => one.code === code)!.notes).toContain(
      '3rdparty/BUILD could not be read whole; it may own `dep`, which src/app.py:1 imports',
    );
  });

  test('the BUILD file of a first-party library', async () => {
    const made = await make({
      'src/app.py': `import lib.util\n${main}`,
      'src/lib/util.py': '',
      'src/lib/BUILD': 'python_sources(\n',
    });
    expect(said(made.diagnostics)).toEqual(['error syntax-error']);
  });

  test('not one that could not own it', async () => {
    const made = await make({
      'src/app.py': `import lib.util\n${main}`,
      'src/lib/util.py': '',
      'other/BUILD': 'python_sources(\n',
    });
    expect(said(made.diagnostics)).toEqual(['warning syntax-error', 'error unresolved-import']);
  });

  test('many faults and many imports: each fault names ten, and one that owns a file names it too', async () => {
    const imports = Array.from({ length: 30 }, (_, index) => `import dep${index}\n`).join('');
    const broken = Array.from({ length: 20 }, (_, index) => [`d${index}/BUILD`, 'python_sources(\n']);
    const made = await make({
      ...Object.fromEntries(broken),
      'src/app.py': `${imports}import lib.util\n${main}`,
      'src/lib/util.py': '',
      'src/lib/BUILD': 'python_sources(\n',
    });
    expect(said(made.diagnostics)).toEqual(Array(21).fill('error syntax-error'));
    for (const { place, notes = [] } of made.diagnostics) {
      expect(notes).toHaveLength(11);
      expect(notes[0]).toContain(
        `${place!.path} could not be read whole; it may own \`dep0\`, which src/app.py:1`,
      );
      expect(notes[10]).toBe(place!.path === 'src/lib/BUILD' ? 'and 21 more' : 'and 20 more');
    }
  });

  test('and a warning when nothing is missing', async () => {
    const made = await make({
      '3rdparty/BUILD': requirements,
      '3rdparty/requirements.txt': 'dep==1.0\n',
      'other/BUILD': 'python_sources(\n',
    });
    expect(said(made.diagnostics)).toEqual(['warning syntax-error']);
    expect(made.packages).toHaveLength(1);
  });
});

describe('a bad line of a requirements file', () => {
  test.each(['./mylib', '.'])('%s is an error at its line, and takes no other target away', async (line) => {
    const there = { '3rdparty/BUILD': requirements, '3rdparty/mylib/pyproject.toml': '' };
    const made = await make({ ...there, '3rdparty/requirements.txt': `dep==1.0\n${line}\n` });
    expect(said(made.diagnostics)).toEqual(['error invalid-requirement']);
    expect(made.diagnostics[0]!.place).toMatchObject({ path: '3rdparty/requirements.txt', line: 2 });
    expect(made.diagnostics[0]!.help).toContain(`write \`-e ${line}\``);
    const advised = await make({ ...there, '3rdparty/requirements.txt': `dep==1.0\n-e ${line}\n` });
    expect(said(advised.diagnostics)).toEqual([]);
  });

  test.each([
    ['-e ./nope', '`./nope` is not in the checkout'],
    ['  -e "./nope[all]" # ours', '`./nope` is not in the checkout'],
    ['--editable=../../out', '`../../out` is not in the checkout'],
    ['./nope', '`./nope` is not in the checkout'],
    ['nope-1.0.tar.gz', '`nope-1.0.tar.gz` is not in the checkout'],
  ])('%s is an error: pip would not find it either', async (line, message) => {
    const made = await make({
      '3rdparty/BUILD': requirements,
      '3rdparty/requirements.txt': `dep==1.0\n${line}\n`,
    });
    expect(made.diagnostics).toMatchObject([
      { severity: 'error', message, place: { path: '3rdparty/requirements.txt', line: 2 } },
    ]);
  });

  test.each([
    '-e git+https://example.com/x.git#egg=x',
    '-e $LIBS/x',
    '-e /opt/x',
    '-e ./lib',
    '-e lib @ ./lib',
  ])('%s may be there: nothing is said', async (line) => {
    const made = await make({
      // pip is usually run at the root.
      'lib/pyproject.toml': '',
      '3rdparty/BUILD': requirements,
      '3rdparty/requirements.txt': `dep==1.0\n${line}\n`,
    });
    expect(said(made.diagnostics)).toEqual([]);
  });

  test('is a warning for a package that takes nothing from the file', async () => {
    const made = await make({
      'src/app.py': main,
      '3rdparty/BUILD': requirements,
      '3rdparty/requirements.txt': 'dep==1.0\n./mylib\n',
    });
    expect(said(made.diagnostics)).toEqual(['warning invalid-requirement']);
    expect(made.packages).toHaveLength(1);
  });

  test('is named as what may own an import', async () => {
    const made = await make({
      'src/app.py': `import mylib\n${main}`,
      '3rdparty/BUILD': requirements,
      '3rdparty/requirements.txt': 'dep==1.0\n./mylib\n',
    });
    expect(said(made.diagnostics)).toEqual(['error invalid-requirement']);
    expect(made.diagnostics[0]!.notes).toEqual([
      '3rdparty/requirements.txt could not be read whole; it may own `mylib`, which src/app.py:1 imports',
    ]);
  });
});

test('an address that a broken BUILD file may declare: the help names the file', async () => {
  const files = { 'src/app.py': 'x = 1\n', 'src/BUILD': 'python_sources(name="lib"\n' };
  const { diagnostics } = await packageFiles(files, ['src:fn']);
  expect(diagnostics.find(({ code }) => code === 'unknown-address')).toMatchObject({
    help: 'correct the errors of src/BUILD first: it may declare it',
  });
});

test('a dependency that a broken BUILD file may declare: so does that help', async () => {
  const files = {
    BUILD: 'python_requirement(name="lib", requirements=["a"]\n',
    'src/app.py': 'def handler(event, context):\n    return 1\n',
    'src/BUILD':
      'python_sources(name="lib", dependencies=["//:lib"])\npython_aws_lambda_function(name="fn", handler="app.py:handler", runtime="python3.12")\n',
  };
  const { diagnostics } = await packageFiles(files, ['src:fn']);
  expect(diagnostics.find(({ code }) => code === 'unknown-address')).toMatchObject({
    message: expect.stringContaining("The target name ':lib' is not defined in the build root."),
    help: 'correct the errors of BUILD first: it may declare it',
  });
});
