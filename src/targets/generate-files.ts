import type { FieldDeclaration } from '../build-files/types.ts';
import type { FieldValue } from '../target-types/types.ts';
import { expandGlobs } from '../workspace/globs.ts';
import { address, joinPath, printAddress } from './address.ts';
import { generatedFields, type Generator, type Template } from './generator.ts';
import { checkRoom, collectAt, makeTarget, type ReadFields } from './loading.ts';
import { readOverrides, reportUnused, type Overrides } from './overrides.ts';
import { expandParametrizations } from './parametrize.ts';
import { sourceFieldOf, sourcesOf } from './sources.ts';
import type { Target } from './types.ts';

/** Makes a target for each file of a generator's `sources` (`_generate_file_level_targets` of Pants). */
export function generateByFiles(generator: Generator): void {
  const { loading, draft, own } = generator;
  const directory = draft.address.specPath;
  const place = draft.declaration.place;
  reportNoSources(generator);
  const files = sourcesOf({
    workspace: loading.workspace,
    problems: loading.problems,
    directory,
    owner: draft.spec,
    type: draft.type,
    fields: own.fields,
    fieldPlaces: own.places,
    place,
  });
  const paths = files.map((file) => (directory === '' ? file : file.slice(directory.length + 1)));
  checkRoom(loading, (paths.length + 1) * generator.templates.length, draft.spec, place);
  const overrides = fileOverrides(generator, new Set(paths));
  for (const template of generator.templates) {
    const generated = makeFiles(generator, template, paths, overrides);
    for (const target of generated) loading.targets.set(target.spec, target);
    const specs = generated.map((target) => target.spec).sort();
    const target = makeTarget(template.address, {
      type: draft.type,
      fields: own.fields,
      fieldPlaces: own.places,
      place,
      generated: specs,
      sources: files,
    });
    loading.targets.set(target.spec, target);
  }
}

/** An explicit empty `sources` is a mistake (`TargetFilesGenerator.validate`). */
function reportNoSources({ loading, draft, own }: Generator): void {
  const field = sourceFieldOf(draft.type);
  if (field === undefined) return;
  const value = own.fields.get(field.name);
  // A missing required field has been reported already.
  if (!Array.isArray(value) || value.length > 0) return;
  loading.problems.error({
    code: 'empty-sources',
    message: `The \`${draft.type.name}\` target generator at ${draft.spec} has an empty \`${field.name}\` field; so it will not generate any targets. If its purpose is to act as an alias for its dependencies, then it should be declared as a \`target(..)\` generic target instead. If it is unused, then it should be removed.`,
    place: own.places.get(field.name) ?? draft.declaration.place,
  });
}

/** `overrides` by path relative to the BUILD file's directory; keys may be globs. */
function fileOverrides(generator: Generator, paths: ReadonlySet<string>): Overrides {
  const { loading, draft, own } = generator;
  const place = own.places.get('overrides') ?? draft.declaration.place;
  const directory = draft.address.specPath;
  const context = { problems: loading.problems, owner: draft.spec, place };
  const relativePaths = (glob: string): readonly string[] => {
    if (paths.has(glob)) return [glob];
    const expansion = collectAt(loading.problems, place, () =>
      expandGlobs(loading.workspace.files, directory, [glob]),
    );
    if (expansion === undefined) return [];
    const found = expansion.files.map((file) => (directory === '' ? file : file.slice(directory.length + 1)));
    return found.length === 0 ? [glob] : found;
  };
  const overrides = readOverrides(own.fields.get('overrides'), relativePaths, context);
  reportUnused(overrides, paths, 'file', context);
  return overrides;
}

const sourceOnly: ReadonlySet<string> = new Set(['source']);

function makeFiles(
  generator: Generator,
  template: Template,
  paths: readonly string[],
  overrides: Overrides,
): readonly Target[] {
  // Fields are read, and errors reported, once for all files without overrides.
  const shared = generatedFields(generator, template, template.fields, sourceOnly);
  let count = 0;
  return paths.flatMap((path) => {
    const override = overrides.get(path);
    if (override === undefined) return [fileTarget(generator, template.address.parameters, path, shared)];
    const made = overriddenFiles(generator, template, path, override);
    count += made.length;
    checkRoom(generator.loading, count, template.spec, generator.draft.declaration.place);
    return made;
  });
}

function overriddenFiles(
  generator: Generator,
  template: Template,
  path: string,
  override: ReadonlyMap<string, FieldDeclaration>,
): readonly Target[] {
  const { spec } = template;
  const place = generator.own.places.get('overrides') ?? generator.draft.declaration.place;
  const variants = collectAt(generator.loading.problems, place, () =>
    expandParametrizations(override, [], spec, place),
  );
  return (variants ?? []).map((variant) => {
    const given = new Map([...template.fields, ...variant.fields]);
    const read = generatedFields(generator, template, given, sourceOnly);
    const parameters = new Map(template.address.parameters);
    // A value set by an override is no longer a parameter.
    for (const name of variant.fields.keys()) parameters.delete(name);
    for (const [name, alias] of variant.parameters) parameters.set(name, alias);
    return fileTarget(generator, parameters, path, read);
  });
}

function fileTarget(
  generator: Generator,
  parameters: ReadonlyMap<string, string>,
  path: string,
  read: ReadFields,
): Target {
  const { draft, generatedType } = generator;
  const { specPath, targetName } = draft.address;
  const fields = new Map<string, FieldValue>(read.fields);
  fields.set('source', path);
  return makeTarget(address(specPath, { targetName, relativeFilePath: path, parameters }), {
    type: generatedType,
    fields,
    fieldPlaces: read.places,
    place: draft.declaration.place,
    generator: generatorSpec(generator, parameters),
    sources: [joinPath(specPath, path)],
  });
}

function generatorSpec(generator: Generator, parameters: ReadonlyMap<string, string>): string {
  const { specPath, targetName } = generator.draft.address;
  const [first] = generator.templates;
  if (generator.templates.length === 1) return first!.spec;
  return printAddress(address(specPath, { targetName, parameters }));
}
