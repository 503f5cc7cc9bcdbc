import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fieldsOf, showTopic } from '../../src/cli/help.ts';
import { commands } from '../../src/cli/table.ts';
import { defaultOfField, typeOfField } from '../../src/target-types/describe.ts';
import { targetTypes } from '../../src/target-types/table.ts';
import { dialectOf } from '../../src/workspace/dialect.ts';
import { optionHelp } from '../../src/workspace/option-help.ts';
import { allSpecs } from '../../src/workspace/option-table.ts';
import { projectRoot, run } from '../support/tools.ts';

interface Fact {
  readonly name: string;
  readonly type: string;
  /** undefined: required. */
  readonly default?: string;
}

const facts = JSON.parse(readFileSync(new URL('../oracle/help-facts.json', import.meta.url), 'utf8')) as {
  readonly targets: Readonly<Record<string, readonly Fact[]>>;
};

/** Types of Pants' own classes, for which we have only what they are. */
const shownAs: ReadonlyMap<string, string> = new Map([
  ['PythonArtifact', 'Any'],
  ['str | http_source | pants.core.target_types.per_platform[pants.core.target_types.http_source]', 'str'],
]);

const types = targetTypes(dialectOf('2.17.1'), undefined);

test.each(Object.keys(facts.targets))('%s has the fields of Pants 2.17.1', (name) => {
  const ours = fieldsOf(types.get(name)!)
    .filter((field) => !field.isExtension)
    .map((field) => ({ name: field.name, type: typeOfField(field), default: defaultOfField(field) }));
  const theirs = facts.targets[name]!.map((fact) => ({
    name: fact.name,
    type: shownAs.get(fact.type) ?? fact.type,
    default: fact.default?.replace('FrozenDict({})', '{}'),
  }));
  expect(ours).toEqual(theirs);
});

const help = (name: string): string => showTopic(name, commands, 'text');

describe('help', () => {
  test('of the two names of a function are equal but for the name', () => {
    const [old, now] = ['python_awslambda', 'python_aws_lambda_function'] as const;
    expect(help(old).replace(old, now)).toBe(help(now));
  });

  test('of a field names the target types that have it', () => {
    expect(help('handler')).toContain('Field of python_aws_lambda_function, python_google_cloud_function:');
    expect(help('output_path')).toMatch(/^Field of .*archive.*pex_binary/);
  });

  test('of a scope lists its options', () => {
    expect(help('python-infer')).toContain(
      '  init_files\n    type: [always|content_only|never]\n    default: "content_only"\n',
    );
    expect(help('global')).toContain('Options of [GLOBAL] in pants.toml');
  });

  test('of a name with two meanings shows both', () => {
    expect(help('tailor')).toContain('Usage: lambda-package tailor');
    expect(help('tailor')).toContain('Options of [tailor] in pants.toml');
  });

  test('of `targets` lists the target types', () => {
    expect(help('targets')).toMatch(/^ {2}python_sources +\S/m);
  });

  test('as JSON has the same facts', () => {
    const read = (name: string): unknown => JSON.parse(showTopic(name, commands, 'json'));
    expect(read('python_aws_lambda_function')).toMatchObject({
      kind: 'target-type',
      backend: 'pants.backend.awslambda.python',
      fields: expect.arrayContaining([
        expect.objectContaining({ name: 'handler', type: 'str', required: true, default: null }),
        expect.objectContaining({ name: 'include_requirements', type: 'bool', default: 'True' }),
      ]) as unknown,
    });
    expect(read('tailor')).toMatchObject([{ kind: 'command' }, { kind: 'option-scope' }]);
    expect(read('no-lock')).toMatchObject({ kind: 'code', name: 'no-lock' });
  });

  test.each([
    ['lock-mising', '`lock-missing`'],
    ['pakage', '`package`'],
    ['python_source_files', '`python_source`'],
    ['handlr', '`handler`'],
  ])('of %s suggests %s', (name, near) => {
    expect(() => help(name)).toThrow(
      expect.objectContaining({ help: expect.stringContaining(near) as string }),
    );
  });

  test('of a name that every object has is not found', () => {
    expect(() => help('constructor')).toThrow('`constructor` is not a command');
    expect(() => help('__proto__')).toThrow('`__proto__` is not a command');
  });
});

test('every option that counts has a description', () => {
  const names = allSpecs().map(({ scope, name }) => `${scope}.${name}`);
  expect(Object.keys(optionHelp).sort()).toEqual([...names].sort());
});

test('docs/targets.md has every target type', () => {
  const ran = run(process.execPath, [join(projectRoot, 'scripts', 'targets.ts'), '--check']);
  expect([ran.stderr, ran.status]).toEqual(['', 0]);
});
