import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { inputNames, outputNames } from '../../src/host/action-names.ts';
import { readInputs } from '../../src/host/inputs.ts';
import { projectRoot } from '../support/tools.ts';

const action = parse(readFileSync(join(projectRoot, 'action.yml'), 'utf8')) as {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly outputs: Readonly<Record<string, unknown>>;
};

test('action.yml declares the inputs and outputs that the code knows, and no others', () => {
  expect([...inputNames].sort()).toEqual(Object.keys(action.inputs).sort());
  expect([...outputNames].sort()).toEqual(Object.keys(action.outputs).sort());
});

test('every input is read', () => {
  const asked = new Set<string>();
  const env = new Proxy<Record<string, string | undefined>>(
    {},
    {
      get: (_, name) => {
        asked.add(String(name));
        return name === 'INPUT_TARGETS' ? '::' : undefined;
      },
    },
  );
  readInputs(env);
  expect([...asked].sort()).toEqual(inputNames.map((name) => `INPUT_${name.toUpperCase()}`).sort());
});
