import { expect, test } from 'vitest';
import { makeWheel } from '../support/wheelhouse.ts';
import { packageFiles } from '../formats/support/package.ts';

const main = 'def main(event, context):\n    return 1\n';
const fn = (more = '') =>
  `python_sources(name="lib")\npython_aws_lambda_function(name="fn", runtime="python3.12", handler="app.py:main"${more})\n`;
const wheels = [
  await makeWheel('xarray', '1.0', 'py3-none-any', { 'xarray.py': '' }),
  await makeWheel('numpy', '1.0', 'py3-none-any', { 'numpy.py': '' }),
  await makeWheel('dask', '1.0', 'py3-none-any', { 'dask.py': '' }),
  await makeWheel('h5netcdf', '1.0', 'py3-none-any', { 'h5netcdf.py': '' }),
];
const names = 'xarray\nnumpy\ndask\nh5netcdf\ntypes-requests\n';

/** The notes about a function with these files. */
async function notesOf(files: Readonly<Record<string, string>>, specs = ['src:fn']) {
  const made = await packageFiles(
    { 'src/BUILD': fn(), 'src/requirements.txt': names, ...files },
    specs,
    wheels,
    { xarray: ['numpy'] },
  );
  return {
    ...made,
    told: made.diagnostics.map(({ code, severity, message, notes }) => ({ code, severity, message, notes })),
  };
}

test('requirements that nothing imports are a note; what a wheel needs, stubs and `!` are none', async () => {
  const { told, packages } = await notesOf({
    'src/app.py': `import xarray\n${main}`,
    'src/BUILD': `${fn()}python_requirements(name="reqs")\n`,
  });
  expect(told).toEqual([
    {
      severity: 'note',
      code: 'requirements-not-imported',
      message: 'No import of src:fn needs these requirements, which are left out: dask, h5netcdf',
      notes: undefined,
    },
  ]);
  expect(packages[0]!.findings).toMatchObject([{ code: 'requirements-not-imported' }]);
  const named = await notesOf({
    'src/app.py': `import xarray\n${main}`,
    'src/BUILD': `${fn(', dependencies=[":reqs#dask", "!!:reqs#h5netcdf"]')}python_requirements(name="reqs")\n`,
  });
  expect(named.told).toEqual([]);
});

test('a function without requirements is not told of those of others', async () => {
  const { told } = await notesOf({
    'src/app.py': main,
    'src/BUILD': `${fn()}python_requirements(name="reqs")\n`,
  });
  expect(told).toEqual([]);
});

test('packages that leave out the same are one note', async () => {
  const { told } = await notesOf(
    {
      'src/app.py': `import xarray\n${main}`,
      'src/BUILD': `${fn()}python_requirements(name="reqs")\npython_aws_lambda_function(name="fn2", runtime="python3.12", handler="app.py:main")\n`,
    },
    ['src:fn', 'src:fn2'],
  );
  expect(told).toMatchObject([
    { message: 'No import of src:fn, src:fn2 needs these requirements, which are left out: dask, h5netcdf' },
  ]);
});

test('files next to packaged modules that stay out are a note', async () => {
  const { told } = await notesOf({
    'src/app.py': `import notifier.send\n${main}`,
    'src/notifier/__init__.py': '',
    'src/notifier/send.py': '',
    'src/notifier/BUILD': 'python_sources()\nresources(name="r", sources=["used.json"])\n',
    'src/notifier/used.json': '',
    'src/notifier/README.md': '',
    'src/notifier/sql/a.sql': '',
    'src/notifier/sql/deep/b.sql': '',
    'src/notifier/mail.html': '',
    'src/other/module.py': '',
    'src/other/other.sql': '',
    'src/BUILD': fn(', dependencies=["src/notifier:r"]'),
    'src/requirements.txt': '',
  });
  expect(told).toEqual([
    {
      severity: 'note',
      code: 'files-beside',
      message:
        'Files next to modules of src:fn are left out: 1 .html below src/notifier/, 2 .sql below src/notifier/',
      notes: undefined,
    },
  ]);
});

test('the script of `executable` is packaged, not left out', async () => {
  const { told } = await notesOf(
    {
      'src/bin/run': 'import helper\n',
      'src/bin/other': '',
      'src/helper.py': '',
      'src/BUILD': 'python_sources(name="lib")\npex_binary(name="pex", executable="bin/run", platforms=[])\n',
    },
    ['src:pex'],
  );
  expect(told).toMatchObject([
    { message: 'Files next to modules of src:pex are left out: 1 other below src/' },
  ]);
});
