import type { FieldDeclaration, ParametrizeGroup } from '../build-files/types.ts';
import { userError, type Place } from '../host/types.ts';
import { isParametrize } from '../target-types/python-values.ts';
import type { GivenFields } from './loading.ts';

/** One target of a parametrized declaration. */
export interface Variant {
  /** For the address. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly fields: GivenFields;
}

/** More variants of one declaration than this are a mistake. */
const MOST_GENERATED = 10_000;

interface Choice {
  /** Parameter of the address. */
  readonly key: string;
  readonly alias: string;
  readonly fields: GivenFields;
  readonly parameters?: ReadonlyMap<string, string>;
}

const noParameters: ReadonlyMap<string, string> = new Map();

/**
 * All combinations of parametrized fields and groups (`Parametrize.expand` of Pants): fields as `@field=alias`, groups
 * as `@parametrize=name`. One variant without parameters if nothing is parametrized.
 * @param owner spec of the target, for messages
 * @throws UserError for a field parametrized twice, a duplicate group, or too many combinations
 */
export function expandParametrizations(
  fields: GivenFields,
  groups: readonly ParametrizeGroup[],
  owner: string,
  place: Place,
): readonly Variant[] {
  const dimensions: (readonly Choice[])[] = [];
  const plain = new Map<string, FieldDeclaration>();
  for (const [name, declaration] of fields) {
    if (isParametrize(declaration.value)) dimensions.push(fieldChoices(name, declaration));
    else plain.set(name, declaration);
  }
  if (dimensions.length === 0 && groups.length === 0) return [{ parameters: noParameters, fields }];
  checkGroups(fields, groups, owner, place);
  if (groups.length > 0) {
    dimensions.push(groups.flatMap((group) => groupChoices(group, owner, place)));
  }
  const count = dimensions.reduce((product, choices) => product * choices.length, 1);
  if (count > MOST_GENERATED) {
    throw userError({
      code: 'too-many-variants',
      message: `\`${owner}\` would have ${count} parametrized variants; at most ${MOST_GENERATED} are allowed`,
      place,
    });
  }
  return combinations(dimensions, plain);
}

function fieldChoices(name: string, declaration: FieldDeclaration): readonly Choice[] {
  if (!isParametrize(declaration.value)) return [];
  return Array.from(declaration.value.alternatives, ([alias, value]) => ({
    key: name,
    alias,
    fields: new Map([[name, { ...declaration, value }]]),
  }));
}

/** A group, or several if its fields are parametrized themselves. */
function groupChoices(group: ParametrizeGroup, owner: string, place: Place): readonly Choice[] {
  return expandParametrizations(group.fields, [], owner, place).map((variant) => ({
    key: 'parametrize',
    alias: group.name,
    fields: variant.fields,
    parameters: variant.parameters,
  }));
}

function checkGroups(
  fields: GivenFields,
  groups: readonly ParametrizeGroup[],
  owner: string,
  place: Place,
): void {
  const names = new Set<string>();
  for (const group of groups) {
    if (names.has(group.name)) {
      throw userError({
        code: 'duplicate-group',
        message: `\`${owner}\` has two parametrization groups with the name \`${group.name}\``,
        place,
        help: 'give each group its own name',
      });
    }
    names.add(group.name);
    for (const field of group.fields.keys()) {
      const declaration = fields.get(field);
      if (declaration === undefined || !isParametrize(declaration.value)) continue;
      throw userError({
        code: 'conflicting-parametrization',
        message: `Conflicting parametrizations for field: '${field}' is parametrized in the group \`${group.name}\` and outside it`,
        place: declaration.place,
        help: 'parametrize the field in one place only',
      });
    }
  }
}

function combinations(dimensions: readonly (readonly Choice[])[], plain: GivenFields): readonly Variant[] {
  let variants: readonly Variant[] = [{ parameters: noParameters, fields: plain }];
  for (const choices of dimensions) {
    variants = variants.flatMap((variant) =>
      choices.map((choice) => ({
        parameters: new Map([
          ...variant.parameters,
          [choice.key, choice.alias],
          ...(choice.parameters ?? noParameters),
        ]),
        fields: new Map([...variant.fields, ...choice.fields]),
      })),
    );
  }
  return variants;
}
