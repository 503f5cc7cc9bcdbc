import type { Problems } from '../host/types.ts';
import { optionalStringListField, stringField, stringListField } from '../target-types/readers.ts';
import { parsePipRequirement, RequirementSyntaxError } from '../python/requirement.ts';
import type { Dialect } from '../workspace/types.ts';
import type { Target } from './types.ts';

/** Checks across several fields of a target (`Target.validate` of Pants), by dialect. */
export function checkTarget(target: Target, dialect: Dialect, problems: Problems): void {
  if (target.type.name === 'python_requirement') checkRequirements(target, problems);
  switch (target.type.packagedAs) {
    case 'lambda-function':
    case 'lambda-layer':
    case 'google-cloud-function':
      checkRuntime(target, dialect, problems);
      return;
    case 'pex':
      checkOneOf(target, ['entry_point', 'script', 'executable'], problems);
      return;
    case 'docker-image':
      checkContextRoot(target, problems);
      return;
    case 'archive':
    case 'distribution':
    case undefined:
      return;
  }
}

function checkRequirements(target: Target, problems: Problems): void {
  for (const text of stringListField(target, 'requirements')) {
    try {
      parsePipRequirement(text);
    } catch (error) {
      if (!(error instanceof RequirementSyntaxError)) throw error;
      problems.error({
        code: 'invalid-requirement',
        message: `Invalid requirement '${text}' in the 'requirements' field for the target ${target.spec}: ${error.message}`,
        place: target.fieldPlaces.get('requirements') ?? target.place,
        help: 'write a PEP 508 requirement, such as `name>=1.0`, or `name@ git+https://…` for version control',
      });
    }
  }
}

function checkRuntime(target: Target, dialect: Dialect, problems: Problems): void {
  const hasRuntime = stringField(target, 'runtime') !== undefined;
  const hasPlatforms = optionalStringListField(target, 'complete_platforms') !== undefined;
  if (!hasRuntime && !hasPlatforms && !dialect.infersRuntime) {
    problems.error({
      code: 'missing-runtime',
      message: `The \`${target.type.name}\` target ${target.spec} must specify either a \`runtime\` or \`complete_platforms\` or both.`,
      place: target.place,
      help: 'add `runtime="python3.12"`, or the actual runtime of the function',
    });
  }
  if (hasRuntime && hasPlatforms && !dialect.runtimeWithCompletePlatforms) {
    problems.error({
      code: 'runtime-and-platforms',
      message: `The \`complete_platforms\` takes precedence over the \`runtime\` field, if it is set: \`${target.spec}\` has both`,
      place: target.fieldPlaces.get('runtime') ?? target.place,
      help: 'remove one of the two fields',
    });
  }
}

function checkContextRoot(target: Target, problems: Problems): void {
  const root = stringField(target, 'context_root');
  if (root?.startsWith('/') !== true) return;
  const value = root.replace(/^\/+|\/+$/g, '');
  const below = [target.address.specPath, value].filter((part) => part !== '').join('/');
  problems.error({
    code: 'context-root-absolute',
    message: `The \`context_root\` field in target ${target.spec} must be a relative path, but was '${root}'. Use '${value}' for a path relative to the build root, or './${value}' for a path relative to the BUILD file (i.e. '${below}').`,
    place: target.fieldPlaces.get('context_root') ?? target.place,
    help: 'write a relative path',
  });
}

function checkOneOf(target: Target, names: readonly string[], problems: Problems): void {
  const given = names.filter((name) => stringField(target, name) !== undefined);
  if (given.length < 2) return;
  problems.error({
    code: 'several-entry-points',
    message: `The \`${target.type.name}\` target ${target.spec} cannot set more than one of ${given.map((name) => `\`${name}\``).join(', ')}`,
    place: target.fieldPlaces.get(given[1]!) ?? target.place,
    help: `keep one of them`,
  });
}
