import { posix } from 'node:path';
import { stringField } from '../target-types/readers.ts';
import { nameOf, printParameters } from '../targets/address.ts';
import type { Target } from '../targets/types.ts';
import type { Dialect } from '../workspace/types.ts';

/**
 * The path of a package below the output directory, with the extension of its type (without dot; undefined for a
 * directory). Follows `OutputPathField` of Pants: the field, else the directory with dots, the name and parameters.
 */
export function outputPath(
  target: Target,
  ending: string | undefined,
  dialect: Pick<Dialect, 'outputPathTemplates'>,
): string {
  const { address } = target;
  const name = address.generatedName?.replaceAll('.', '_') ?? nameOf(address);
  const full = name + printParameters(address.parameters).replaceAll('.', '_');
  const suffix = ending === undefined ? '' : `.${ending}`;
  const directory = address.specPath.replaceAll('/', '.');
  const given = stringField(target, 'output_path');
  if (given === undefined || given === '') {
    return directory === '' ? full + suffix : `${directory}/${full}${suffix}`;
  }
  if (!dialect.outputPathTemplates) return given;
  const values = new Map([
    ['spec_path_normalized', directory === '' ? '.' : directory],
    ['target_name_normalized', full],
    ['file_suffix', suffix],
  ]);
  // Like Python's `string.Template.safe_substitute`.
  const path = given.replace(
    /\$(?:(\$)|\{([_a-z][_a-z0-9]*)\}|([_a-z][_a-z0-9]*))/gi,
    (whole: string, escaped?: string, braced?: string, bare?: string) =>
      escaped ?? values.get(braced ?? bare ?? '') ?? whole,
  );
  return posix.normalize(path).replace(/\/$/, '');
}
