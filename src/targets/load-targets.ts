import type { Declaration, DirectoryDeclarations } from '../build-files/types.ts';
import type { Problems } from '../host/types.ts';
import { hasPlugins } from '../target-types/plugin-fields.ts';
import type { FieldValue, TargetType } from '../target-types/types.ts';
import type { Workspace } from '../workspace/types.ts';
import { address, bannedNameCharacters, baseName, printAddress } from './address.ts';
import { checkTarget } from './check-target.ts';
import type { Draft } from './draft.ts';
import { generateByEntryPoints } from './generate-entry-points.ts';
import { generateByFiles } from './generate-files.ts';
import { generatePantsRequirements } from './generate-pants-requirements.ts';
import { generateByRequirements } from './generate-requirements.ts';
import { openGenerator } from './generator.ts';
import { checkRoom, collectAt, makeTarget, readFields, type Loading } from './loading.ts';
import { addLockfiles } from './lockfile-targets.ts';
import { expandParametrizations } from './parametrize.ts';
import { sourcesOf } from './sources.ts';
import { targetSet } from './target-set.ts';
import type { Target, TargetSet } from './types.ts';
import { reportUnreadIncludes } from './unread-includes.ts';

/**
 * Turns the declarations of BUILD files into targets: names, fields with defaults, parametrizations, generated targets,
 * files. Errors go to `problems`; all valid targets are made.
 * @param types by every name, from `targetTypes`
 */
export function loadTargets(
  workspace: Workspace,
  declarations: readonly DirectoryDeclarations[],
  types: ReadonlyMap<string, TargetType>,
  problems: Problems,
): TargetSet {
  const targets = new Map<string, Target>();
  const loading: Loading = {
    workspace,
    types,
    problems,
    targets,
    pluginFields: hasPlugins(workspace.options.global.backendPackages) ? new Set() : undefined,
    includes: new Map(),
    isFull: false,
  };
  for (const directory of declarations) {
    for (const draft of draftsOf(loading, directory)) {
      collectAt(problems, draft.declaration.place, () => loadDraft(loading, draft));
      if (loading.isFull) break;
    }
    if (loading.isFull) break;
  }
  addLockfiles(loading);
  reportUnreadIncludes(loading);
  return targetSet(targets.values(), declarations);
}

/** The declarations with valid and unique names. */
function draftsOf(loading: Loading, directory: DirectoryDeclarations): readonly Draft[] {
  const { problems } = loading;
  const drafts = new Map<string, Draft>();
  for (const declaration of directory.declarations) {
    const name = nameOfDeclaration(directory.directory, declaration, problems);
    if (name === undefined) continue;
    const known = drafts.get(name);
    if (known !== undefined) {
      reportDuplicate(known, declaration, name, problems);
      continue;
    }
    const of = address(directory.directory, { targetName: name });
    const type = declaration.isOpaque ? undefined : loading.types.get(declaration.type);
    drafts.set(name, {
      declaration,
      type: type ?? opaqueType(declaration.type),
      address: of,
      spec: printAddress(of),
      defaults: directory.defaults,
    });
  }
  return [...drafts.values()];
}

/** Characters; names end up in the names of files, which have at most 255 bytes. */
const LONGEST_NAME = 1000;

function nameOfDeclaration(
  directory: string,
  declaration: Declaration,
  problems: Problems,
): string | undefined {
  const name = declaration.name ?? baseName(directory);
  if (name === '') {
    problems.error({
      code: 'unnamed-root-target',
      message: 'Targets in root-level BUILD files must be named explicitly.',
      place: declaration.place,
      help: 'add `name="root"`, or another name',
    });
    return undefined;
  }
  if (name.length > LONGEST_NAME) {
    problems.error({
      code: 'invalid-target-name',
      message: `A target name (defined in directory ${directory}) has ${name.length} characters; at most ${LONGEST_NAME} are allowed`,
      place: declaration.fields.get('name')?.place ?? declaration.place,
      help: 'choose a shorter name: packages are files of that name, and file systems do not allow longer ones',
    });
    return undefined;
  }
  const banned = declaration.name === undefined ? [] : bannedNameCharacters(name);
  if (banned.length === 0) return name;
  problems.error({
    code: 'invalid-target-name',
    message: `The target name ${name} (defined in directory ${directory}) contains banned characters (\`${banned.join(',')}\`).`,
    place: declaration.fields.get('name')?.place ?? declaration.place,
    help: 'replace these characters with another separator, such as `_` or `-`',
  });
  return undefined;
}

function reportDuplicate(known: Draft, declaration: Declaration, name: string, problems: Problems): void {
  const { place } = known.declaration;
  problems.error({
    code: 'duplicate-name',
    message: `A target already exists at '${place.path}' with name '${name}' and target type '${known.declaration.type}'. The '${declaration.type}' target cannot use the same name.`,
    place: declaration.place,
    help: 'give one of them another `name`',
    notes: [`the first one is at ${place.path}:${place.line ?? 1}`],
  });
}

/** A type of a plugin: nothing is known about its fields. */
function opaqueType(name: string): TargetType {
  return {
    name,
    backend: '',
    fields: new Map(),
    help: 'A target type from a plugin.',
    packagedAs: undefined,
    generates: undefined,
    supportsTransitiveExcludes: false,
  };
}

function loadDraft(loading: Loading, draft: Draft): void {
  if (draft.type.backend === '') {
    addOpaque(loading, draft);
    return;
  }
  const rule = draft.type.generates;
  const generator = rule === undefined ? undefined : openGenerator(loading, draft, rule);
  if (generator === undefined) {
    addPlain(loading, draft);
    return;
  }
  switch (generator.rule.by) {
    case 'files':
      generateByFiles(generator);
      return;
    case 'requirements':
      generateByRequirements(generator);
      return;
    case 'entry-points':
      generateByEntryPoints(generator);
      return;
    case 'pants-requirements':
      generatePantsRequirements(generator);
      return;
  }
}

/** Keeps the fields as written: they may contain dependencies that a user wants to see. */
function addOpaque(loading: Loading, draft: Draft): void {
  const { fields, groups, place } = draft.declaration;
  const variants = expandParametrizations(fields, groups, draft.spec, place);
  checkRoom(loading, variants.length, draft.spec, place);
  for (const variant of variants) {
    const { specPath, targetName } = draft.address;
    const target = makeTarget(address(specPath, { targetName, parameters: variant.parameters }), {
      type: draft.type,
      fields: new Map([...variant.fields].map(([name, { value }]): [string, FieldValue] => [name, value])),
      fieldPlaces: new Map(),
      place,
      isOpaque: true,
    });
    loading.targets.set(target.spec, target);
  }
}

function addPlain(loading: Loading, draft: Draft): void {
  const { workspace, problems, pluginFields } = loading;
  const { fields, groups, place } = draft.declaration;
  const variants = expandParametrizations(fields, groups, draft.spec, place);
  checkRoom(loading, variants.length, draft.spec, place);
  for (const variant of variants) {
    const { specPath, targetName } = draft.address;
    const of = address(specPath, { targetName, parameters: variant.parameters });
    const owner = printAddress(of);
    const read = readFields(draft.type, variant.fields, { problems, pluginFields, owner, place });
    const sources = sourcesOf({
      workspace,
      problems,
      directory: specPath,
      owner,
      type: draft.type,
      fields: read.fields,
      fieldPlaces: read.places,
      place,
    });
    const target = makeTarget(of, {
      type: draft.type,
      fields: read.fields,
      fieldPlaces: read.places,
      place,
      sources,
    });
    checkTarget(target, workspace.dialect, problems);
    loading.targets.set(target.spec, target);
  }
}
