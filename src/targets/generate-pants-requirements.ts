import { boolField, stringField } from '../target-types/readers.ts';
import { address } from './address.ts';
import { generatedFields, givenByGenerator, type Generator, type Template } from './generator.ts';
import { makeTarget } from './loading.ts';
import type { Target } from './types.ts';

/** Where Pants publishes its releases: the public index has no wheels of current versions. */
const findLinks: readonly string[] = ['https://wheels.pantsbuild.org/simple'];

/**
 * Makes the `python_requirement` for Pants itself and, unless `testutil` is off, for its test helpers; used by plugins
 * in the repository. Specification: `backend/plugin_development/pants_requirements.py` of Pants.
 */
export function generatePantsRequirements(generator: Generator): void {
  const { loading, draft, own } = generator;
  const version = loading.workspace.options.global.pantsVersion;
  const specifier = stringField(own, 'version_spec') ?? (version === undefined ? '' : `== ${version}`);
  const modules = boolField(own, 'testutil') ? ['pants', 'pants.testutil'] : ['pants'];
  for (const template of generator.templates) {
    const generated = modules.map((module) => requirementTarget(generator, template, module, specifier));
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

function requirementTarget(
  generator: Generator,
  template: Template,
  module: string,
  specifier: string,
): Target {
  const { draft, generatedType } = generator;
  const { place } = draft.declaration;
  const generatedName = `pantsbuild.${module}`;
  const given = new Map(template.fields);
  given.set('requirements', givenByGenerator([`${generatedName} ${specifier}`.trimEnd()], place));
  given.set('modules', givenByGenerator([module], place));
  if (generatedType.fields.has('_find_links')) given.set('_find_links', givenByGenerator(findLinks, place));
  const read = generatedFields(generator, template, given);
  const { specPath, targetName, parameters } = template.address;
  return makeTarget(address(specPath, { targetName, parameters, generatedName }), {
    type: generatedType,
    fields: read.fields,
    fieldPlaces: read.places,
    place,
    generator: template.spec,
  });
}
