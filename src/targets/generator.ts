import type { FieldDeclaration } from '../build-files/types.ts';
import type { Place } from '../host/types.ts';
import { isParametrize } from '../target-types/python-values.ts';
import type { FieldValue, GeneratorRule, TargetType } from '../target-types/types.ts';
import { address, printAddress } from './address.ts';
import { expandParametrizations, type Variant } from './parametrize.ts';
import { readFields, type GivenFields, type Loading, type ReadFields } from './loading.ts';
import type { Draft } from './draft.ts';
import type { Address } from './types.ts';

/** The generator being processed. */
export interface Generator {
  readonly loading: Loading;
  readonly draft: Draft;
  readonly rule: GeneratorRule;
  /** What it generates. */
  readonly generatedType: TargetType;
  /** Its own fields. */
  readonly own: ReadFields;
  /** Its variants: each is a separate target, with the fields for its generated targets. */
  readonly templates: readonly Template[];
}

export interface Template {
  readonly address: Address;
  readonly spec: string;
  readonly fields: GivenFields;
}

/** Splits a generator's fields into its own and those of its generated targets, and expands parametrizations. */
export function openGenerator(loading: Loading, draft: Draft, rule: GeneratorRule): Generator | undefined {
  const generatedType = loading.types.get(rule.type);
  if (generatedType === undefined) return undefined;
  const moved = new Set(rule.moved);
  const copied = new Set(rule.copied);
  const own = new Map<string, FieldDeclaration>();
  const template = new Map<string, FieldDeclaration>(defaultsOfGenerated(loading, draft, generatedType));
  for (const [name, declaration] of draft.declaration.fields) {
    if (!moved.has(name)) own.set(name, declaration);
    const isCopied = copied.has(name) && !isParametrize(declaration.value);
    if ((moved.has(name) || isCopied) && declaration.value !== null) template.set(name, declaration);
  }
  reportOwnParametrizations(loading, draft, own);
  const ownFields = readFields(draft.type, withoutParametrizations(own), {
    problems: loading.problems,
    pluginFields: loading.pluginFields,
    owner: draft.spec,
    place: draft.declaration.place,
    without: moved,
  });
  const { place, groups } = draft.declaration;
  const variants = expandParametrizations(template, groups, draft.spec, place);
  return {
    loading,
    draft,
    rule,
    generatedType,
    own: ownFields,
    templates: variants.map((variant) => templateOf(draft, variant)),
  };
}

/** `__defaults__` of the generated type, if the dialect applies them to generated targets. */
function defaultsOfGenerated(loading: Loading, draft: Draft, type: TargetType): GivenFields {
  if (!loading.workspace.dialect.defaultsReachGeneratedTargets) return new Map();
  return draft.defaults.get(type.name) ?? new Map<string, FieldDeclaration>();
}

function withoutParametrizations(fields: GivenFields): GivenFields {
  return new Map([...fields].filter(([, declaration]) => !isParametrize(declaration.value)));
}

function reportOwnParametrizations(loading: Loading, draft: Draft, own: GivenFields): void {
  for (const [name, declaration] of own) {
    if (!isParametrize(declaration.value) || !draft.type.fields.has(name)) continue;
    loading.problems.error({
      code: 'parametrized-generator-field',
      message: `Only fields which will be moved to generated targets may be parametrized, so target generator ${draft.spec} (with type ${draft.type.name}) cannot parametrize the '${name}' field.`,
      place: declaration.place,
      help: 'declare a target for each value',
    });
  }
}

function templateOf(draft: Draft, variant: Variant): Template {
  const of = address(draft.address.specPath, {
    targetName: draft.address.targetName,
    parameters: variant.parameters,
  });
  return { address: of, spec: printAddress(of), fields: variant.fields };
}

/** Reads the fields of a generated target from its template and any other values. */
export function generatedFields(
  generator: Generator,
  template: Template,
  given: GivenFields,
  without?: ReadonlySet<string>,
): ReadFields {
  const { loading, draft, generatedType } = generator;
  return readFields(generatedType, given, {
    problems: loading.problems,
    pluginFields: loading.pluginFields,
    owner: template.spec,
    place: draft.declaration.place,
    ...(without === undefined ? {} : { without }),
  });
}

/** A value that the generator itself sets on a generated target. */
export function givenByGenerator(value: FieldValue, place: Place): FieldDeclaration {
  return { value, place, isDefault: true };
}
