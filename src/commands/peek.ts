import { Problems, userError, type Diagnostic } from '../host/types.ts';
import { formatRequirement, parsePipRequirement, RequirementSyntaxError } from '../python/requirement.ts';
import { isObject } from '../target-types/python-values.ts';
import type { FieldType, FieldValue } from '../target-types/types.ts';
import { compareAddresses } from '../targets/address.ts';
import type { SpecQuery } from '../targets/expand-specs.ts';
import { sourceFieldOf } from '../targets/sources.ts';
import type { Target } from '../targets/types.ts';
import type { CommandOutput } from './command-output.ts';
import { directoryFingerprint } from './directory-digest.ts';
import type { Project } from '../project/project.ts';
import { selectTargets } from '../project/select-targets.ts';

interface PeekQuery extends Omit<SpecQuery, 'generators'> {
  /** Omit fields with default values. */
  readonly excludeDefaults?: boolean;
}

/** JSON as Python writes it. */
type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Targets with their fields as JSON, as `pants peek` prints them.
 * @param dependenciesOf specs of what a target depends on, special dependencies included
 * @throws UserError
 */
export function peek(
  project: Project,
  query: PeekQuery,
  dependenciesOf: (target: Target) => readonly string[],
): CommandOutput {
  const { targets, warnings } = selectTargets(project, { ...query, generators: 'keep' });
  const problems = new Problems();
  let left = MAX_CHARACTERS;
  const entries = targets.map((target) => {
    checkSource(target, problems);
    const dependencies = problems.collect(() => dependenciesOf(target)) ?? [];
    const entry = entryOf(project, target, dependencies, query.excludeDefaults ?? false);
    left -= lengthOf(entry);
    if (left < 0) throw tooMuch(target);
    return entry;
  });
  problems.throwIfErrors();
  return {
    text: pythonJson(entries),
    warnings: [...warnings, ...problems.diagnostics],
  };
}

/**
 * Characters of an answer, roughly. Fields of many targets may share one long text, of which a small BUILD file can make
 * 50 GB.
 */
const MAX_CHARACTERS = 64 * 1024 * 1024;

function lengthOf(value: Json): number {
  if (typeof value === 'string') return value.length + 10;
  if (typeof value !== 'object' || value === null) return 10;
  let length = 10;
  for (const [key, item] of Object.entries(value as Readonly<Record<string, Json>>)) {
    length += key.length + lengthOf(item);
    if (length > MAX_CHARACTERS) break;
  }
  return length;
}

function tooMuch(target: Target): Error {
  return userError({
    code: 'too-much-output',
    message: `The answer would have more than ${MAX_CHARACTERS} characters, up to ${target.spec}`,
    place: target.place,
    help: 'ask for fewer targets, or shorten their fields',
  });
}

/** A single source must exist (`SourcesField.validate_resolved_files`). */
function checkSource(target: Target, problems: Problems): void {
  const field = sourceFieldOf(target.type);
  if (field?.kind !== 'source' || !field.required || target.sources.length > 0) return;
  if (typeof target.fields.get(field.name) !== 'string') return;
  const diagnostic: Omit<Diagnostic, 'severity'> = {
    code: 'missing-source',
    message: `The '${field.name}' field in target ${target.spec} must have 1 file, but it had 0 files.`,
    place: target.fieldPlaces.get(field.name) ?? target.place,
    help: 'use a file that exists',
  };
  problems.error(diagnostic);
}

function entryOf(
  project: Project,
  target: Target,
  dependencies: readonly string[],
  excludeDefaults: boolean,
): Json {
  const fields = new Map<string, Json>();
  for (const [name, value] of target.fields) {
    const type = target.type.fields.get(name);
    if (type === undefined) {
      fields.set(name, shown(value));
    } else if (isShown(type, target, value, excludeDefaults)) {
      fields.set(keyOf(type), shownField(type, value));
    }
  }
  fields.set('dependencies', sortedSpecs(project, dependencies));
  if (sourceFieldOf(target.type) !== undefined) {
    fields.set('sources', target.sources);
    fields.set('sources_fingerprint', fingerprint(project, target.sources));
  }
  const sorted = [...fields].sort(([left], [right]) => (left < right ? -1 : 1));
  return { address: target.spec, target_type: target.type.name, ...Object.fromEntries(sorted) };
}

function isShown(type: FieldType, target: Target, value: FieldValue, excludeDefaults: boolean): boolean {
  if (type.isExtension && !target.fieldPlaces.has(type.name)) return false;
  return !excludeDefaults || JSON.stringify(shown(value)) !== JSON.stringify(shown(type.default));
}

function keyOf(type: FieldType): string {
  const isRaw = type.kind === 'source' || type.kind === 'sources' || type.kind === 'dependencies';
  return isRaw ? `${type.name}_raw` : type.name;
}

function sortedSpecs({ targets }: Project, specs: readonly string[]): readonly string[] {
  return [...specs].sort((left, right) => {
    const a = targets.targets.get(left);
    const b = targets.targets.get(right);
    if (a === undefined || b === undefined) return left < right ? -1 : 1;
    return compareAddresses(a.address, b.address);
  });
}

function fingerprint({ workspace }: Project, paths: readonly string[]): string {
  return directoryFingerprint(
    paths.map((path) => ({
      path,
      content: workspace.read(path),
      isExecutable: workspace.isExecutable(path),
    })),
  );
}

/** Pants prints some fields in its own form. */
function shownField(type: FieldType, value: FieldValue): Json {
  if (typeof value === 'string' && type.kind === 'entry-point') {
    const [module, name] = value.split(':');
    return { module: module!, function: name ?? null };
  }
  if (typeof value === 'string' && type.name === 'script') return { name: value };
  if (typeof value === 'string' && type.name === 'executable') return { executable: value };
  if (type.kind === 'overrides' && value instanceof Map) {
    const entries = [...(value as ReadonlyMap<FieldValue, FieldValue>)];
    return Object.fromEntries(entries.map(([key, fields]) => [tupleText(key), shown(fields)]));
  }
  if (type.rule === 'requirements' && Array.isArray(value)) {
    return (value as readonly string[]).map(requirementText);
  }
  return shown(value);
}

/** A key of `overrides` is a tuple for Pants: `('a', 'b')`, `('a',)`. */
function tupleText(key: FieldValue): string {
  const names = Array.isArray(key) ? (key as readonly string[]) : [key as string];
  const parts = names.map((part) => `'${part}'`);
  return parts.length === 1 ? `(${parts[0]!},)` : `(${parts.join(', ')})`;
}

function requirementText(text: string): string {
  try {
    return formatRequirement(parsePipRequirement(text));
  } catch (error) {
    // An invalid requirement is reported where it is used.
    if (error instanceof RequirementSyntaxError) return text;
    throw error;
  }
}

function shown(value: FieldValue): Json {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return value;
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return value.toString();
  if (Array.isArray(value)) return (value as readonly FieldValue[]).map(shown);
  if (value instanceof Set) return [...(value as ReadonlySet<FieldValue>)].map(shown);
  if (value instanceof Map) {
    const entries = [...(value as ReadonlyMap<FieldValue, FieldValue>)];
    return Object.fromEntries(entries.map(([key, item]) => [keyText(key), shown(item)]));
  }
  return isObject(value) ? shown(value.fields) : null;
}

function keyText(key: FieldValue): string {
  return typeof key === 'string' ? key : JSON.stringify(shown(key));
}

/** `json.dumps(value, indent=2)`: characters outside printable ASCII are escaped. */
function pythonJson(value: Json): string {
  return JSON.stringify(value, null, 2).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
