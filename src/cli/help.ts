import { codeEntry, codeNames } from '../text/codes/all.ts';
import { largest } from '../text/lists.ts';
import { nearNames } from '../text/near-names.ts';
import { targetTypes } from '../target-types/table.ts';
import { defaultOfField, typeOfField } from '../target-types/describe.ts';
import type { FieldType, TargetType } from '../target-types/types.ts';
import { dialectOf } from '../workspace/dialect.ts';
import { optionHelp } from '../workspace/option-help.ts';
import { allSpecs } from '../workspace/option-table.ts';
import type { OptionSpec } from '../workspace/option-types.ts';
import { UsageError, type Command } from './command.ts';
import { showCommandUsage } from './usage.ts';

/** What `help` can explain. Each has its text and its data for `--format json`. */
interface Topic {
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * What `lambda-package help NAME` prints: for a command, a target type, a scope of options, a field or a diagnostic code.
 * A name that is several of them is explained as each.
 * @throws UsageError for anything else
 */
export function showTopic(name: string, commands: readonly Command[], format: 'text' | 'json'): string {
  const found = [
    commandTopic(name, commands),
    name === 'targets' ? targetsTopic() : targetTopic(name),
    scopeTopic(name),
    fieldTopic(name),
    codeTopic(name),
  ].filter((topic) => topic !== undefined);
  if (found.length === 0) throw unknownTopic(name, commands);
  if (format === 'text') return found.map(({ text }) => text).join('\n\n');
  const data = found.map((topic) => topic.data);
  return JSON.stringify(data.length === 1 ? data[0] : data, null, 2);
}

function unknownTopic(name: string, commands: readonly Command[]): UsageError {
  const near = nearNames(name, [
    ...commands.map((command) => command.name),
    ...knownTypes().keys(),
    ...allSpecs().map(({ scope }) => scope),
    ...[...knownTypes().values()].flatMap(({ fields }) => [...fields.keys()]),
    ...codeNames(),
  ]);
  return new UsageError(
    `\`${name}\` is not a command, a target type, a field, an option scope or a diagnostic code`,
    near.length === 0
      ? 'run `lambda-package --help` for the commands, or `lambda-package help targets` for the target types'
      : `did you mean ${near.map((one) => `\`${one}\``).join(' or ')}?`,
  );
}

function commandTopic(name: string, commands: readonly Command[]): Topic | undefined {
  const command = commands.find((one) => one.name === name);
  if (command === undefined) return undefined;
  const { summary, operands, options } = command;
  return { text: showCommandUsage(command), data: { kind: 'command', name, summary, operands, options } };
}

function knownTypes(): ReadonlyMap<string, TargetType> {
  return targetTypes(dialectOf(undefined), undefined);
}

/** Names that people write; those with `_` first are Pants' own. */
export function documentedTypes(): readonly TargetType[] {
  const types = new Set([...knownTypes().values()].filter((type) => !type.name.startsWith('_')));
  return [...types].sort((left, right) => (left.name < right.name ? -1 : 1));
}

function targetsTopic(): Topic {
  const types = documentedTypes();
  const width = largest(types.map((type) => type.name.length));
  return {
    text: [
      'Target types:',
      ...types.map((type) => `  ${type.name.padEnd(width)}  ${type.help}`),
      '',
      '`lambda-package help TARGET_TYPE` shows the fields of one.',
    ].join('\n'),
    data: { kind: 'target-types', types: types.map(({ name, help }) => ({ name, description: help })) },
  };
}

function targetTopic(name: string): Topic | undefined {
  const type = knownTypes().get(name);
  if (type === undefined) return undefined;
  const fields = fieldsOf(type);
  return {
    text: [
      name,
      '',
      type.help,
      ...(type.generates === undefined
        ? []
        : ['', `Generates \`${type.generates.type}\` targets, ${generatedBy[type.generates.by]}.`]),
      '',
      `Activated by ${type.backend === 'core' ? 'every checkout' : type.backend}.`,
      '',
      'Fields:',
      ...fields.flatMap((field) => ['', ...fieldLines(field)]),
    ].join('\n'),
    data: {
      kind: 'target-type',
      name,
      description: type.help,
      backend: type.backend,
      ...(type.generates === undefined ? {} : { generates: type.generates.type }),
      fields: fields.map(fieldData),
    },
  };
}

const generatedBy = {
  files: 'one for each file',
  requirements: 'one for each requirement',
  'entry-points': 'one for each entry point',
  'pants-requirements': 'for Pants itself',
} as const;

/** The fields in the order of Pants' help: required ones first, then by name. */
export function fieldsOf(type: TargetType): readonly FieldType[] {
  return [...type.fields.values()]
    .filter(({ name }) => !name.startsWith('_'))
    .sort((left, right) =>
      left.required === right.required ? (left.name < right.name ? -1 : 1) : left.required ? -1 : 1,
    );
}

function fieldLines(field: FieldType): readonly string[] {
  const fallback = defaultOfField(field);
  return [
    `  ${field.name}`,
    `    type: ${typeOfField(field)}`,
    `    ${fallback === undefined ? 'required' : `default: ${fallback}`}`,
    `    ${field.help}${field.isExtension ? ' Not in Pants, which refuses it.' : ''}`,
  ];
}

function fieldData(field: FieldType): Readonly<Record<string, unknown>> {
  return {
    name: field.name,
    type: typeOfField(field),
    required: field.required,
    default: defaultOfField(field) ?? null,
    ...(field.choices === undefined ? {} : { choices: field.choices }),
    ...(field.isExtension && { inPants: false }),
    description: field.help,
  };
}

function fieldTopic(name: string): Topic | undefined {
  const owners = documentedTypes().filter((type) => type.fields.has(name));
  if (owners.length === 0) return undefined;
  const variants = new Map<string, { readonly field: FieldType; readonly types: string[] }>();
  for (const type of owners) {
    const field = type.fields.get(name)!;
    const key = JSON.stringify(fieldData(field));
    const known = variants.get(key);
    if (known === undefined) variants.set(key, { field, types: [type.name] });
    else known.types.push(type.name);
  }
  return {
    text: [...variants.values()]
      .map(({ field, types }) => [`Field of ${types.join(', ')}:`, ...fieldLines(field)].join('\n'))
      .join('\n\n'),
    data: {
      kind: 'field',
      name,
      variants: [...variants.values()].map(({ field, types }) => ({
        ...fieldData(field),
        targetTypes: types,
      })),
    },
  };
}

function scopeTopic(name: string): Topic | undefined {
  const specs = allSpecs().filter(({ scope }) => scope.toLowerCase() === name.toLowerCase());
  const [first] = specs;
  if (first === undefined) return undefined;
  return {
    text: [
      `Options of [${first.scope}] in pants.toml that count here; others of Pants are accepted:`,
      ...specs.flatMap((spec) => ['', ...optionLines(spec)]),
    ].join('\n'),
    data: { kind: 'option-scope', name: first.scope, options: specs.map(optionData) },
  };
}

function optionLines(spec: OptionSpec<unknown>): readonly string[] {
  return [
    `  ${spec.name}`,
    `    type: ${spec.type.shown}`,
    `    default: ${defaultOfOption(spec)}`,
    `    ${descriptionOf(spec)}`,
  ];
}

function optionData(spec: OptionSpec<unknown>): Readonly<Record<string, unknown>> {
  return {
    name: spec.name,
    type: spec.type.shown,
    default: defaultOfOption(spec),
    description: descriptionOf(spec),
  };
}

function descriptionOf({ scope, name }: OptionSpec<unknown>): string {
  return optionHelp[`${scope}.${name}`] ?? '';
}

function defaultOfOption({ fallback }: OptionSpec<unknown>): string {
  const value = fallback({ dialect: dialectOf(undefined) });
  if (value === undefined) return 'None';
  return JSON.stringify(value instanceof Map ? Object.fromEntries(value) : value);
}

function codeTopic(name: string): Topic | undefined {
  const entry = codeEntry(name);
  if (entry === undefined) return undefined;
  const example = entry.example.split('\n').map((line) => `  ${line}`.trimEnd());
  return {
    text: [name, '', entry.means, '', 'Example:', ...example, '', 'What to do:', `  ${entry.fix}`].join('\n'),
    data: { kind: 'code', name, ...entry },
  };
}
