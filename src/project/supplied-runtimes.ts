import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { userError } from '../host/types.ts';
import { builtInRuntimes } from '../platforms/runtimes.ts';
import { readRuntimes, withRuntimes } from '../platforms/runtime-files.ts';
import type { RuntimeFacts } from '../platforms/types.ts';
import { statsAt } from '../text/file-stats.ts';

/** Room for some hundred runtimes. */
const MAX_BYTES = 1 << 20;

/**
 * The Lambda runtimes, plus those of a file given by the workflow or the command line.
 *
 * @param given path of the file, relative to `cwd`; undefined for the built-in ones only.
 * @param root of the checkout: paths in messages are relative to it.
 * @throws UserError
 */
export function suppliedRuntimes(
  given: string | undefined,
  cwd: string,
  root: string,
): readonly RuntimeFacts[] {
  if (given === undefined) return builtInRuntimes;
  const path = resolve(cwd, given);
  const below = relative(root, path).split(sep).join('/');
  const shown = below.startsWith('..') ? given : below;
  const stats = statsAt(path);
  if (stats?.isFile() !== true || stats.size > MAX_BYTES) {
    throw userError({
      code: 'platforms-file',
      message: `The platforms file \`${shown}\` ${stats === undefined ? 'does not exist' : stats.isFile() ? `has more than ${MAX_BYTES} bytes` : 'is not a file'}`,
      help: 'give a JSON file as described in docs/platform-data.md',
    });
  }
  return withRuntimes(builtInRuntimes, readRuntimes(readFileSync(path, 'utf8'), shown));
}
