import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { objectSymbols, targetTypes } from '../../src/target-types/table.ts';
import { isToleratedField } from '../../src/target-types/plugin-fields.ts';
import {
  dictField,
  stringField,
  stringListDictField,
  stringListField,
} from '../../src/target-types/readers.ts';
import type { FieldValue, TargetType } from '../../src/target-types/types.ts';

const documented = targetTypes({ name: '2.17' }, undefined);
const current = targetTypes({ name: 'current' }, undefined);
const oracle = new URL('../oracle/cases/', import.meta.url);

/** Every target that real Pants 2.17.1 printed. */
const peeked: readonly Record<string, unknown>[] = readdirSync(oracle).flatMap((name) =>
  JSON.parse(readFileSync(new URL(name, oracle), 'utf8')).runs.flatMap(
    (run: { args: string[]; stdout_json?: Record<string, unknown>[] }) =>
      run.args[0] === 'peek' ? (run.stdout_json ?? []) : [],
  ),
);

/** Field names as `peek` shows a target of the type. */
function keysOf(type: TargetType): readonly string[] {
  const moved = new Set(type.generates?.moved);
  return [...type.fields.values()]
    .filter((field) => !field.isExtension && !moved.has(field.name))
    .map(({ name, kind }) => (['source', 'sources', 'dependencies'].includes(kind) ? `${name}_raw` : name))
    .sort();
}

describe('fields of the 2.17 dialect are those that real Pants printed', () => {
  const made = new Set(['address', 'target_type', 'dependencies', 'sources', 'sources_fingerprint']);
  for (const name of new Set(peeked.map((entry) => entry['target_type'] as string))) {
    test(name, () => {
      const type = documented.get(name)!;
      for (const entry of peeked.filter(({ target_type }) => target_type === name)) {
        expect(keysOf(type)).toEqual(
          Object.keys(entry)
            .filter((key) => !made.has(key))
            .sort(),
        );
      }
    });
  }

  test('of the ten types at least', () => {
    expect(new Set(peeked.map((entry) => entry['target_type'])).size).toBeGreaterThan(15);
  });
});

test('symbols are those that real Pants 2.17.1 registers for three backends, and ours', () => {
  const run = JSON.parse(readFileSync(new URL('build-unknowntarget.json', oracle), 'utf8')).runs[0];
  const listed = /All registered symbols: \[(.*)\]/.exec(run.stderr)![1]!;
  const backends = ['pants.backend.python', 'pants.backend.awslambda.python', 'pants.backend.docker'];
  const language = /^(__|PANTS_VERSION|build_file_dir|env|parametrize)/;
  const symbols = listed.split(', ').map((symbol) => symbol.slice(1, -1));
  const ours = [...targetTypes({ name: '2.17' }, backends).keys(), ...objectSymbols(backends)];
  const added = [
    'experimental_workspace_environment',
    'python_aws_lambda_function',
    'python_aws_lambda_layer',
    'uv_requirements',
  ];
  expect(ours.filter((name) => !added.includes(name)).sort()).toEqual(
    symbols.filter((symbol) => !language.test(symbol)).sort(),
  );
});

test('types exist with their backends only; core always does', () => {
  expect([...targetTypes({ name: 'current' }, []).keys()]).toContain('archive');
  expect(targetTypes({ name: 'current' }, []).has('python_sources')).toBe(false);
  expect(targetTypes({ name: 'current' }, ['pants.backend.shell']).has('shell_sources')).toBe(true);
  expect(documented.has('docker_image')).toBe(true);
});

test('generators: what they generate has the fields that they pass on', () => {
  for (const types of [documented, current]) {
    for (const type of types.values()) {
      if (type.generates === undefined) continue;
      const generated = types.get(type.generates.type)!;
      for (const name of [...type.generates.moved, ...type.generates.copied]) {
        expect([type.name, generated.fields.has(name)]).toEqual([type.name, true]);
        expect(type.fields.has(name)).toBe(true);
      }
    }
  }
});

test('what may have `!!`', () => {
  const names = [...documented].filter(([, type]) => type.supportsTransitiveExcludes).map(([name]) => name);
  expect(names).toEqual(
    expect.arrayContaining([
      'docker_image',
      'pex_binary',
      'python_awslambda',
      'python_distribution',
      'python_test',
    ]),
  );
  expect(names).not.toContain('python_sources');
});

test('help is one sentence for every type and field', () => {
  for (const type of current.values()) {
    for (const { help } of [type, ...type.fields.values()]) expect(help).toMatch(/^[A-Z`].*[.`]$/);
  }
});

test('fields that other backends add are tolerated', () => {
  const type = current.get('python_sources')!;
  expect(isToleratedField(type, 'skip_black')).toBe(true);
  expect(isToleratedField(type, 'black')).toBe(false);
  expect(isToleratedField(current.get('docker_environment')!, 'python_bootstrap_search_path')).toBe(true);
});

test('readers give what is there in its type, and nothing else', () => {
  const fields = new Map<string, FieldValue>([
    ['text', 'x'],
    ['list', ['a', 1, 'b']],
    [
      'dict',
      new Map<FieldValue, FieldValue>([
        ['k', ['v']],
        [1, 'w'],
        ['__proto__', 'p'],
      ]),
    ],
    ['none', null],
  ]);
  expect([stringField({ fields }, 'text'), stringField({ fields }, 'list')]).toEqual(['x', undefined]);
  expect([stringListField({ fields }, 'list'), stringListField({ fields }, 'none')]).toEqual([
    ['a', 'b'],
    [],
  ]);
  expect([...dictField({ fields }, 'dict').keys()]).toEqual(['k', '__proto__']);
  expect(stringListDictField({ fields }, 'dict')).toEqual(new Map([['k', ['v']]]));
});
