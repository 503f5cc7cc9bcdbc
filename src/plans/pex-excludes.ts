import { BuildArgumentError, readBuildArguments, type PexArguments } from '../formats/pex/build-args.ts';
import { fieldPlace } from '../graph/entry-points.ts';
import { userError } from '../host/types.ts';
import { parseRequirement, RequirementSyntaxError } from '../python/requirement.ts';
import type { Requirement } from '../python/types.ts';
import { stringListField } from '../target-types/readers.ts';
import type { Target } from '../targets/types.ts';
import { unsupportedField } from './plan-inputs.ts';

/** The arguments for `pex` in a field of a target. @throws UserError for arguments that have no meaning here */
export function buildArguments(target: Target, field: string): PexArguments {
  try {
    return readBuildArguments(stringListField(target, field));
  } catch (error) {
    if (!(error instanceof BuildArgumentError)) throw error;
    throw unsupportedField(
      target,
      field,
      `${target.spec} passes to \`pex\`, which does not run here: ${error.message}.`,
      'arguments that say how a PEX file starts are understood, such as `--venv`, `--inject-env` and `--runtime-pex-root`, and `--exclude`; leave others out',
    );
  }
}

/** The requirements of `--exclude` (pex/exclude_configuration.py). @throws UserError */
export function excludedRequirements(
  target: Target,
  field: string,
  { excluded }: Pick<PexArguments, 'excluded'>,
): readonly Requirement[] {
  return excluded.map((text) => {
    try {
      return parseRequirement(text);
    } catch (error) {
      if (!(error instanceof RequirementSyntaxError)) throw error;
      throw userError({
        code: 'invalid-requirement',
        message: `\`--exclude ${text}\` of ${target.spec} is not a requirement: ${error.message}`,
        place: fieldPlace(target, field),
        help: 'write it like `name` or `name>=1.0` (PEP 508)',
      });
    }
  });
}

/**
 * What `pex_build_extra_args` of a flat package excludes: only `--exclude` has a meaning if no PEX file is made.
 * @throws UserError
 */
export function excludesOfFlat(target: Target): readonly Requirement[] {
  const field = 'pex_build_extra_args';
  const given = stringListField(target, field);
  const other = given.find((one, at) => !/^--exclude(?:=|$)/.test(one) && given[at - 1] !== '--exclude');
  if (other === undefined) return excludedRequirements(target, field, buildArguments(target, field));
  throw unsupportedField(
    target,
    field,
    `${target.spec} passes \`${other}\` to \`pex\`, which does not run here.`,
    /^--exclude\s/.test(other)
      ? `write two arguments: \`"--exclude", "${other.replace(/^--exclude\s+/, '')}"\``
      : 'the one argument that has a meaning here is `--exclude`; leave the others out',
  );
}
