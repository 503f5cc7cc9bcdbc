import type { FieldDeclaration } from '../build-files/types.ts';
import type { Place } from '../host/types.ts';
import { normalizeName } from '../python/names.ts';
import type { Requirement } from '../python/types.ts';
import { includesOf, readRequirementFile } from '../requirements/requirement-files.ts';
import { stringField, stringListDictField } from '../target-types/readers.ts';
import type { FieldValue } from '../target-types/types.ts';
import { decodeText } from '../text/decode.ts';
import { refuseLfsPointer } from '../text/lfs-pointer.ts';
import { refuseLinkAsText } from '../workspace/link-as-text.ts';
import { address, baseName, joinPath } from './address.ts';
import { directoryOf } from '../text/paths.ts';
import { generatedFields, givenByGenerator, type Generator, type Template } from './generator.ts';
import { checkRoom, collectAt, makeTarget } from './loading.ts';
import { isNowhere, projectPlace } from '../requirements/lock-paths.ts';
import { lockfileTargetName } from './lockfile-targets.ts';
import { readOverrides, reportUnused, type Overrides } from './overrides.ts';
import type { Target } from './types.ts';

type Kind = Parameters<typeof readRequirementFile>[0];
type Entry = ReturnType<typeof readRequirementFile>[number];

interface Project {
  /** As written in the file: the part after `#`. */
  readonly name: string;
  readonly requirements: readonly Requirement[];
  /** The first of them. */
  readonly place: Place;
}

/** Makes a `python_requirement` for each project of a requirements file (`common_requirements_rule.py` of Pants). */
export function generateByRequirements(generator: Generator): void {
  const { loading, draft, own } = generator;
  const source = stringField(own, 'source');
  if (source === undefined) return;
  const path = joinPath(draft.address.specPath, source);
  const projects = groupByProject(readEntries(generator, path));
  checkRoom(loading, (projects.length + 2) * generator.templates.length, draft.spec, draft.declaration.place);
  const place = own.places.get('overrides') ?? draft.declaration.place;
  const context = { problems: loading.problems, owner: draft.spec, place };
  const overrides = readOverrides(own.fields.get('overrides'), (key) => [normalizeName(key)], context);
  reportUnused(overrides, new Set(projects.map(({ name }) => normalizeName(name))), 'project', context);
  const file = sourceTarget(generator, source, path);
  if (file !== undefined) loading.targets.set(file.spec, file);
  for (const template of generator.templates) {
    const own = file === undefined ? [] : [file.spec];
    const dependencies = [...own, ...lockfileDependency(generator, template)];
    const generated = projects.map((project) =>
      requirementTarget(generator, template, project, dependencies, overrides),
    );
    for (const target of generated) loading.targets.set(target.spec, target);
    addGenerator(generator, template, [...generated.map(({ spec }) => spec), ...own], path);
  }
}

function addGenerator(
  { loading, draft, own }: Generator,
  template: Template,
  generated: readonly string[],
  path: string,
): void {
  const target = makeTarget(template.address, {
    type: draft.type,
    fields: own.fields,
    fieldPlaces: own.places,
    place: draft.declaration.place,
    generated: [...new Set(generated)].sort(),
    sources: loading.workspace.files.isFile(path) ? [path] : [],
  });
  loading.targets.set(target.spec, target);
}

function kindOf(type: string, path: string): Kind {
  switch (type) {
    case 'poetry_requirements':
      return 'poetry';
    case 'pipenv_requirements':
      return 'pipenv';
    case 'uv_requirements':
      return 'uv';
    default:
      return baseName(path) === 'pyproject.toml' ? 'pep621' : 'requirements-txt';
  }
}

function readEntries(generator: Generator, path: string): readonly Entry[] {
  const { loading, draft, own } = generator;
  const { workspace, problems } = loading;
  const place: Place = own.places.get('source') ?? draft.declaration.place;
  if (!workspace.files.isFile(path)) {
    problems.error({
      code: 'missing-requirements-file',
      message: `Unmatched glob from ${draft.spec}'s \`source\` field: "${path}"`,
      place,
      help: 'check that the file exists and that neither `.gitignore` nor `pants_ignore` hides it',
    });
    return [];
  }
  const entries = collectAt(problems, place, () => {
    const kind = kindOf(draft.type.name, path);
    const bytes = workspace.read(path);
    refuseLfsPointer(bytes, path);
    refuseLinkAsText(workspace, path, bytes);
    const text = decodeText(bytes);
    if (kind === 'requirements-txt') loading.includes.set(path, includesOf(text, path));
    return readRequirementFile(kind, text, path, {
      problems,
      places: {
        // Without BUILD files, a project of the checkout brings its sources and requirements.
        ...(isPlain(generator) && {
          isProject: (location) => projectPlace(workspace.files, path, location) !== undefined,
        }),
        isNowhere: (location) => isNowhere(workspace.files, path, location),
      },
    });
  });
  return entries ?? [];
}

/** Whether no BUILD file declares the generator. Its resolve is a field of what it generates. */
function isPlain({ loading, templates }: Generator): boolean {
  const { ownResolves } = loading.workspace.options.python;
  return templates.some(({ fields }) => {
    const resolve = fields.get('resolve')?.value;
    return typeof resolve === 'string' && ownResolves?.has(resolve) === true;
  });
}

/**
 * Consecutive requirements of the same project belong together, as with `itertools.groupby`; here later ones join them.
 */
function groupByProject(entries: readonly Entry[]): readonly Project[] {
  const projects = new Map<string, { readonly requirements: Requirement[]; readonly place: Place }>();
  for (const { requirement, place } of entries) {
    const name = safeName(requirement.name);
    const known = projects.get(name);
    if (known === undefined) projects.set(name, { requirements: [requirement], place });
    else known.requirements.push(requirement);
  }
  return Array.from(projects, ([name, project]) => ({ name, ...project }));
}

/** A project's name as `pkg_resources` prints it: runs of other characters become `-`. */
function safeName(name: string): string {
  return name.replace(/[^A-Za-z0-9.]+/g, '-');
}

/** The file as a target; all its requirements depend on it. */
function sourceTarget({ loading, draft }: Generator, source: string, path: string): Target | undefined {
  const type = loading.types.get('_generator_sources_helper');
  if (type === undefined || !loading.workspace.files.isFile(path)) return undefined;
  const { specPath, targetName } = draft.address;
  const fields = new Map<string, FieldValue>([
    ['description', null],
    ['tags', null],
    ['source', source],
  ]);
  return makeTarget(address(specPath, { targetName, relativeFilePath: source }), {
    type,
    fields,
    fieldPlaces: new Map(),
    place: draft.declaration.place,
    generator: draft.spec,
    sources: [path],
  });
}

/** Requirements of a resolve depend on its lock. */
function lockfileDependency({ loading }: Generator, template: Template): readonly string[] {
  const { enableResolves, resolves, defaultResolve } = loading.workspace.options.python;
  const given = template.fields.get('resolve')?.value;
  const resolve = typeof given === 'string' ? given : defaultResolve;
  const lock = enableResolves ? resolves.get(resolve) : undefined;
  if (lock === undefined) return [];
  const prefix = directoryOf(lock) === '' ? '//' : '';
  return [`${prefix}${lock}:${lockfileTargetName(resolve)}`];
}

function requirementTarget(
  generator: Generator,
  template: Template,
  project: Project,
  dependencies: readonly string[],
  overrides: Overrides,
): Target {
  const { draft, own, generatedType } = generator;
  // Without BUILD files, nobody has written the generator.
  const line = isPlain(generator) ? project.place : undefined;
  const place = line ?? own.places.get('source') ?? draft.declaration.place;
  const key = normalizeName(project.name);
  const modules = stringListDictField(own, 'module_mapping').get(key);
  const stubs = stringListDictField(own, 'type_stubs_module_mapping').get(key);
  const given = new Map<string, FieldDeclaration>(template.fields);
  const texts = project.requirements.map((requirement) => requirement.text);
  given.set('requirements', givenByGenerator(texts, place));
  if (modules !== undefined) given.set('modules', givenByGenerator(modules, place));
  if (stubs !== undefined) given.set('type_stub_modules', givenByGenerator(stubs, place));
  given.set('dependencies', givenByGenerator(dependencies, place));
  for (const [name, declaration] of overrides.get(key) ?? []) {
    given.set(name, name === 'dependencies' ? withDependencies(declaration, dependencies) : declaration);
  }
  const read = generatedFields(generator, template, given);
  const { specPath, targetName, parameters } = template.address;
  return makeTarget(address(specPath, { targetName, parameters, generatedName: project.name }), {
    type: generatedType,
    fields: read.fields,
    fieldPlaces: read.places,
    place: line ?? draft.declaration.place,
    generator: template.spec,
  });
}

function withDependencies(declaration: FieldDeclaration, dependencies: readonly string[]): FieldDeclaration {
  const { value } = declaration;
  if (!Array.isArray(value)) return declaration;
  return { ...declaration, value: [...(value as readonly FieldValue[]), ...dependencies] };
}
