import type { Diagnostic, Place, Problems } from '../host/types.ts';
import type { FieldType, FieldValue, TargetType } from '../target-types/types.ts';
import { expandGlobs } from '../workspace/globs.ts';
import type { Workspace } from '../workspace/types.ts';
import { baseName, joinPath } from './address.ts';
import { at, collectAt } from './loading.ts';

interface SourceContext {
  readonly workspace: Workspace;
  readonly problems: Problems;
  /** Directory of the BUILD file. */
  readonly directory: string;
  /** Spec of the target. */
  readonly owner: string;
  readonly type: TargetType;
  readonly fields: ReadonlyMap<string, FieldValue>;
  readonly fieldPlaces: ReadonlyMap<string, Place>;
  readonly place: Place;
}

/**
 * The files that the `source` or `sources` field of a target names, relative to the build root, in code point order.
 * Globs without a match, wrong extensions and missing files go to `problems`, in Pants' wording.
 */
export function sourcesOf(context: SourceContext): readonly string[] {
  const field = sourceFieldOf(context.type);
  if (field === undefined) return [];
  const value = context.fields.get(field.name) ?? null;
  const files =
    field.kind === 'source' ? singleSource(context, field, value) : severalSources(context, field, value);
  checkEndings(context, field, files);
  return files;
}

/** The field that names a target's files, if any. */
export function sourceFieldOf(type: TargetType): FieldType | undefined {
  for (const field of type.fields.values()) {
    if (field.kind === 'source' || field.kind === 'sources') return field;
  }
  return undefined;
}

function singleSource(context: SourceContext, field: FieldType, value: FieldValue): readonly string[] {
  if (typeof value !== 'string') return [];
  const path = joinPath(context.directory, value.replace(/^(?:\.\/)+/, ''));
  if (context.workspace.files.isFile(path)) return [path];
  // Pants does not read a Dockerfile if `instructions` replace it, and does not report a missing default one.
  const isOptional = context.type.name === 'docker_image' && value === field.default;
  if (!isOptional && !isLockfile(context)) reportUnmatched(context, field, [value]);
  return [];
}

function severalSources(context: SourceContext, field: FieldType, value: FieldValue): readonly string[] {
  if (!Array.isArray(value)) return [];
  const globs = value as readonly string[];
  const place = context.fieldPlaces.get(field.name) ?? context.place;
  const expansion = collectAt(context.problems, place, () =>
    expandGlobs(context.workspace.files, context.directory, globs),
  );
  if (expansion === undefined) return [];
  const { files, unmatched } = expansion;
  const isMissing = needsEveryGlob(context, field, globs) ? unmatched.length > 0 : files.length === 0;
  if (isMissing && unmatched.length > 0 && !isLockfile(context)) reportUnmatched(context, field, unmatched);
  return files;
}

/** Not all default globs of a field need to match. */
function needsEveryGlob({ workspace }: SourceContext, field: FieldType, globs: readonly string[]): boolean {
  if (!workspace.dialect.everyGlobMustMatch) return false;
  return !Array.isArray(field.default) || !isSameSet(globs, field.default as readonly string[]);
}

function isSameSet(left: readonly string[], right: readonly string[]): boolean {
  const names = new Set(left);
  return names.size === new Set(right).size && right.every((name) => names.has(name));
}

/** Locks that have not been generated yet are not an error. */
function isLockfile(context: SourceContext): boolean {
  return context.type.name === '_lockfile' || context.type.name === '_lockfiles';
}

function reportUnmatched(context: SourceContext, field: FieldType, globs: readonly string[]): void {
  const behavior = context.workspace.options.global.unmatchedBuildFileGlobs;
  if (behavior === 'ignore') return;
  const paths = globs.map((glob) => `"${joinPath(context.directory, glob)}"`);
  const shown = paths.length === 1 ? paths[0]! : `[${paths.join(', ')}]`;
  const diagnostic: Omit<Diagnostic, 'severity'> = {
    code: 'unmatched-glob',
    message: `Unmatched glob${paths.length === 1 ? '' : 's'} from ${context.owner}'s \`${field.name}\` field: ${shown}`,
    help: 'check that the files exist and that neither `.gitignore` nor `pants_ignore` hides them',
    ...at(context.fieldPlaces.get(field.name) ?? context.place),
  };
  if (behavior === 'error') context.problems.error(diagnostic);
  else context.problems.warn(diagnostic);
}

function checkEndings(context: SourceContext, field: FieldType, files: readonly string[]): void {
  const place = context.fieldPlaces.get(field.name) ?? context.place;
  const { extensions } = field;
  const wrong = files.filter((file) => extensions !== undefined && !extensions.includes(endingOf(file)));
  if (wrong.length > 0) {
    const allowed = [...(extensions ?? [])].sort().map((ending) => `'${ending}'`);
    context.problems.error({
      code: 'wrong-extension',
      message: `The '${field.name}' field in target ${context.owner} can only contain files that end in one of [${allowed.join(', ')}], but it had these files: [${listed(wrong)}].`,
      place,
      help: 'put them into a `resources` or `files` target and depend on that',
    });
  }
  const isTest = context.type.name === 'python_test' || context.type.name === 'python_tests';
  const fixtures = isTest ? files.filter((file) => baseName(file) === 'conftest.py') : [];
  if (fixtures.length > 0) {
    context.problems.error({
      code: 'conftest-in-tests',
      message: `The '${field.name}' field in target ${context.owner} should not include the file 'conftest.py', but included these: [${listed(fixtures)}].`,
      place,
      help: 'put it into a `python_test_utils` target',
    });
  }
}

function listed(files: readonly string[]): string {
  const shown = files.slice(0, 10).map((file) => `'${file}'`);
  return files.length > shown.length ? `${shown.join(', ')}, … ${files.length} in all` : shown.join(', ');
}

/** The extension as in Python's `os.path.splitext`: leading dots do not count. */
function endingOf(path: string): string {
  const name = baseName(path).replace(/^\.+/, '');
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot);
}
