import { userError } from '../host/types.ts';
import { parsePipRequirement, RequirementSyntaxError } from '../python/requirement.ts';
import { stringListField } from '../target-types/readers.ts';
import type { Requirement } from '../python/types.ts';
import type { Target } from '../targets/types.ts';

/** Whether the target's type has a field, not counting fields that a generator only passes on. */
export function hasField(target: Target, name: string): boolean {
  return target.type.fields.has(name) && target.type.generates?.moved.includes(name) !== true;
}

/** Whether a target is a generator (`python_sources`, `python_requirements` …). */
export function isGenerator(target: Target): boolean {
  return target.type.generates !== undefined;
}

/** Whether a target is a single Python file. */
export function isPythonSource(target: Target): boolean {
  return target.type.name === 'python_source' || target.type.name === 'python_test';
}

/** Files that keep their path from the build root and never enter a Python package (`file`, `relocated_files`). */
export function isFileTarget(target: Target): boolean {
  return target.type.name === 'file' || target.type.name === 'relocated_files';
}

/** Types whose files must be generated first: protocol compilers, commands. */
const codeGenerators: ReadonlySet<string> = new Set([
  'adhoc_tool',
  'experimental_wrap_as_python_sources',
  'experimental_wrap_as_resources',
  'openapi_document',
  'openapi_source',
  'protobuf_source',
  'shell_command',
  'thrift_source',
  'vcs_version',
]);

/** Whether a target's files must be generated, or its type is unknown. */
export function isUnreadable(target: Target): boolean {
  return target.isOpaque || codeGenerators.has(target.type.name);
}

/** The requirements of a `python_requirement`. @throws UserError for an invalid requirement. */
export function requirementsOf(target: Target): readonly Requirement[] {
  return stringListField(target, 'requirements').map((text) => {
    try {
      return parsePipRequirement(text);
    } catch (error) {
      if (!(error instanceof RequirementSyntaxError)) throw error;
      throw userError({
        code: 'invalid-requirement',
        message: `Invalid requirement '${text}' in the target ${target.spec}: ${error.message}`,
        place: target.fieldPlaces.get('requirements') ?? target.place,
      });
    }
  });
}

/** Whether the source is not a file of the checkout (`http_source(…)`, `per_platform(…)`). */
export function needsDownload(target: Target): boolean {
  const source = target.fields.get('source');
  return typeof source === 'object' && source !== null && 'kind' in source && source.kind === 'object';
}
