import { describe, expect, test } from 'vitest';
import { packageFiles } from '../formats/support/package.ts';

const main = 'def main(event, context):\n    return 1\n';
const fn = (name: string, runtime = 'python3.12') =>
  `python_aws_lambda_function(name="${name}", runtime="${runtime}", handler="app.py:main")\n`;

describe('names of old versions of Pants are errors that say today’s', () => {
  test.each([
    ['python_library(name="lib")', 'undefined-name', '`python_sources`'],
    ['python_binary(name="bin")', 'undefined-name', '`pex_binary`'],
    ['python_requirement_library(name="r")', 'undefined-name', '`python_requirement`'],
    ['python_app(name="a")', 'undefined-name', '`archive`'],
    ['python_requirements(name="r", requirements_relpath="x.txt")', 'unknown-field', '`source`'],
    [
      'python_aws_lambda_function(name="o", runtime="python3.12", handler="app.py:main", binary=":b")',
      'unknown-field',
      '`handler=',
    ],
  ])('%s', async (line, code, today) => {
    const made = await packageFiles({ 'src/app.py': main, 'src/BUILD': `${line}\n${fn('fn')}` }, ['src:fn']);
    const found = made.diagnostics.find((one) => one.code === code);
    expect(found).toMatchObject({ severity: 'error', help: expect.stringContaining(today) as string });
  });
});

test('a runtime that has ended is reported once', async () => {
  const functions = ['a', 'b', 'c'].map((name) => fn(name, 'python3.8')).join('');
  const made = await packageFiles(
    { 'src/app.py': main, 'src/BUILD': `python_sources(name="lib")\n${functions}` },
    ['src:'],
  );
  const found = made.diagnostics.filter(({ code }) => code === 'runtime-deprecated');
  expect(found).toMatchObject([{ notes: ['also at src/BUILD:3, src/BUILD:4'] }]);
  expect(
    made.packages.every(({ findings }) => findings.some(({ code }) => code === 'runtime-deprecated')),
  ).toBe(true);
});
