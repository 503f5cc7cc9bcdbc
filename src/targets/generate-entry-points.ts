import { FieldError, checkedEntryPoint } from '../target-types/field-rules.ts';
import { stringListField } from '../target-types/readers.ts';
import { address, bannedGeneratedNameCharacters } from './address.ts';
import { generatedFields, givenByGenerator, type Generator, type Template } from './generator.ts';
import { checkRoom, makeTarget } from './loading.ts';
import { readOverrides, reportUnused, type Overrides } from './overrides.ts';
import type { Target } from './types.ts';

/** Makes a `pex_binary` for each of the `entry_points` of a `pex_binaries`: `dir:name#app.py`. */
export function generateByEntryPoints(generator: Generator): void {
  const { loading, draft, own } = generator;
  const place = own.places.get('overrides') ?? draft.declaration.place;
  const context = { problems: loading.problems, owner: draft.spec, place };
  const entryPoints = stringListField(own, 'entry_points');
  checkRoom(
    loading,
    (entryPoints.length + 1) * generator.templates.length,
    draft.spec,
    draft.declaration.place,
  );
  const overrides = readOverrides(own.fields.get('overrides'), (key) => [key], context);
  reportUnused(overrides, new Set(entryPoints), 'entry point', context);
  for (const template of generator.templates) {
    const generated = entryPoints.flatMap((entryPoint) =>
      entryPointTarget(generator, template, entryPoint, overrides),
    );
    for (const target of generated) loading.targets.set(target.spec, target);
    const target = makeTarget(template.address, {
      type: draft.type,
      fields: own.fields,
      fieldPlaces: own.places,
      place: draft.declaration.place,
      generated: generated.map(({ spec }) => spec).sort(),
    });
    loading.targets.set(target.spec, target);
  }
}

function entryPointTarget(
  generator: Generator,
  template: Template,
  entryPoint: string,
  overrides: Overrides,
): readonly Target[] {
  const { loading, draft, own, generatedType } = generator;
  const place = own.places.get('entry_points') ?? draft.declaration.place;
  try {
    checkedEntryPoint('entry_points', entryPoint, draft.spec);
  } catch (error) {
    if (!(error instanceof FieldError)) throw error;
    loading.problems.error({ code: error.code, message: error.message, place, help: error.help ?? '' });
    return [];
  }
  const generatedName = entryPoint.replaceAll(':', '-');
  if (bannedGeneratedNameCharacters(generatedName).length > 0) {
    loading.problems.error({
      code: 'invalid-entry-point',
      message: `\`${entryPoint}\` in the \`entry_points\` field of \`${draft.spec}\` contains characters that are not allowed in addresses`,
      place,
    });
    return [];
  }
  const given = new Map(template.fields);
  given.set('entry_point', givenByGenerator(entryPoint, place));
  for (const [name, declaration] of overrides.get(entryPoint) ?? []) given.set(name, declaration);
  const read = generatedFields(generator, template, given);
  const { specPath, targetName, parameters } = template.address;
  return [
    makeTarget(address(specPath, { targetName, parameters, generatedName }), {
      type: generatedType,
      fields: read.fields,
      fieldPlaces: read.places,
      place: draft.declaration.place,
      generator: template.spec,
    }),
  ];
}
