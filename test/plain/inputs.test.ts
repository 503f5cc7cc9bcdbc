import { expect, test } from 'vitest';
import { plainMakerOf } from '../../src/cli/plain.ts';
import { UserError } from '../../src/host/types.ts';
import { readInputs } from '../../src/host/inputs.ts';

const read = (inputs: Readonly<Record<string, string>>) => {
  const env = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  try {
    return readInputs(env);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.diagnostics.map(({ code, message }) => `${code}: ${message}`);
  }
};

test('inputs of a package without BUILD files', () => {
  expect(
    read({
      ...{ handler: 'src/app.py:handler', runtime: 'python3.12', architecture: 'arm64' },
      ...{ include: '*.json\n!x.json', 'requirements-mode': 'imported', 'write-template': 'false' },
    }),
  ).toMatchObject({
    plain: {
      ...{
        handler: 'src/app.py:handler',
        runtime: 'python3.12',
        architecture: 'arm64',
        requirementsMode: 'imported',
      },
      ...{ include: ['*.json', '!x.json'], writeTemplate: undefined, only: undefined },
    },
  });
  expect(read({ from: 'template.yaml', targets: '//:Orders', 'write-template': 'true' })).toMatchObject({
    targets: ['//:Orders'],
    plain: { from: 'template.yaml', only: new Set(['Orders']), writeTemplate: 'true' },
  });
});

test.each([
  [
    { targets: '::', runtime: 'python3.12' },
    'input-without-effect: The input `runtime` does nothing without `handler` or `from`',
  ],
  [{ from: 'a', name: 'x' }, 'input-without-effect: The input `name` does nothing with `from`'],
  [{ from: 'a', architecture: 'arm' }, 'bad-input: Invalid value `arm` for the input `architecture`'],
  [
    { from: 'a', 'requirements-mode': 'some' },
    'bad-input: Invalid value `some` for the input `requirements-mode`',
  ],
  [
    { from: 'a', 'write-template': 'true', 'changed-only': 'true' },
    'bad-input: `write-template` cannot be combined with `changed-only: true`, which leaves packages out',
  ],
  [
    { command: 'report', manifests: 'a', from: 'a' },
    'input-without-effect: The input `from` does nothing with `command: report`',
  ],
])('%j: %s', (inputs, message) => {
  expect(read(inputs)).toEqual([message]);
});

test.each([
  [{ runtime: 'python3.12' }, '`--runtime` does nothing without `--handler` or `--from`'],
  [{ from: 'a', name: 'b' }, '`--name` does nothing with `--from`'],
])('%j: %s', async (options, message) => {
  const given = new Map(Object.entries(options).map(([name, value]) => [name, [value]]));
  const invocation = { options: given, operands: [], buildRoot: '/', host: {} as never };
  await expect(plainMakerOf(invocation)).rejects.toThrow(message);
});
