import type { FieldKind, FieldType, GeneratorRule, PackageKind, TargetType } from './types.ts';

type FieldOptions = Partial<Omit<FieldType, 'name' | 'kind' | 'help'>>;

/** An optional field without a default or restrictions, unless `options` say otherwise. */
export function field(name: string, kind: FieldKind, help: string, options: FieldOptions = {}): FieldType {
  return {
    name,
    kind,
    help,
    required: false,
    default: null,
    choices: undefined,
    extensions: undefined,
    rule: undefined,
    isExtension: false,
    ...options,
  };
}

/** The same field, marked as missing in the dialect's Pants. */
export function extension(type: FieldType): FieldType {
  return { ...type, isExtension: true };
}

/** Fields of every target type. */
const commonFields: readonly FieldType[] = [
  field('description', 'string', 'A description of the target.'),
  field('tags', 'string-list', 'Tags, to select targets with `--tag`.'),
];

interface TargetTypeOptions {
  readonly packagedAs?: PackageKind;
  readonly supportsTransitiveExcludes?: boolean;
}

/** A target type with the common fields and `fields`. */
export function targetType(
  name: string,
  backend: string,
  help: string,
  fields: readonly FieldType[],
  options: TargetTypeOptions = {},
): TargetType {
  return {
    name,
    backend,
    help,
    fields: byName([...commonFields, ...fields]),
    packagedAs: options.packagedAs,
    generates: undefined,
    supportsTransitiveExcludes: options.supportsTransitiveExcludes ?? false,
  };
}

/**
 * A target type that generates targets: it keeps `own` fields, `moved` ones go to generated targets, common ones are on
 * both.
 */
export function generatorType(
  name: string,
  backend: string,
  help: string,
  rule: { readonly type: string; readonly by: GeneratorRule['by'] },
  own: readonly FieldType[],
  moved: readonly FieldType[],
): TargetType {
  return {
    name,
    backend,
    help,
    fields: byName([...commonFields, ...own, ...moved]),
    packagedAs: undefined,
    generates: {
      type: rule.type,
      by: rule.by,
      moved: moved.map((type) => type.name),
      copied: commonFields.map((type) => type.name),
    },
    supportsTransitiveExcludes: false,
  };
}

function byName(fields: readonly FieldType[]): ReadonlyMap<string, FieldType> {
  return new Map(fields.map((type) => [type.name, type]));
}

export const dependenciesField = field(
  'dependencies',
  'dependencies',
  'Addresses it depends on, in addition to inferred ones; `!address` removes one.',
);

export const outputPathField = field(
  'output_path',
  'string',
  'Path of the result in the output directory; default: `<path with dots>/<name>.<extension>`.',
);

export const environmentField = field(
  'environment',
  'string',
  'The environment target whose settings apply.',
  { default: '__local__' },
);

export const restartableField = field('restartable', 'bool', 'Allow a run to be stopped and restarted.', {
  default: false,
});

export const runtimePackagesField = field(
  'runtime_package_dependencies',
  'special-dependencies',
  'Packages to build before the tests run.',
);

export const extraEnvVarsField = field(
  'extra_env_vars',
  'string-list',
  'Environment variables that the process gets: `NAME=value`, or `NAME` to pass one on.',
);

/** `overrides` of a generator. */
export function overridesField(by: string): FieldType {
  return field('overrides', 'overrides', `Field values for individual generated targets, by ${by}.`);
}

/** Whose rules apply: the `name` of the workspace's dialect. */
export type DialectName = '2.17' | 'current';

/** `fields` in today's dialect, nothing in the older one. */
export function onlyCurrent(dialect: DialectName, fields: readonly FieldType[]): readonly FieldType[] {
  return dialect === 'current' ? fields : [];
}

/** `fields` unchanged if the dialect has them, else as extensions. */
export function everywhere(isNative: boolean, fields: readonly FieldType[]): readonly FieldType[] {
  return isNative ? fields : fields.map(extension);
}
