import { readFileSync, statSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { userError } from '../host/types.ts';
import { builtInRuntimes } from '../platforms/runtimes.ts';
import { readRuntimes, withRuntimes } from '../platforms/runtime-files.ts';
import type { RuntimeFacts } from '../platforms/types.ts';

/** Some hundred runtimes fit; nothing else is meant. */
const MAX_BYTES = 1 << 20;

/**
 * The runtimes of Lambda, with those of a file that the workflow or the command line names.
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
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile() !== true || stats.size > MAX_BYTES) {
    throw userError({
      code: 'platforms-file',
      message: `The file of platforms \`${shown}\` ${stats === undefined ? 'does not exist' : stats.isFile() ? `has more than ${MAX_BYTES} bytes` : 'is no file'}.`,
      help: 'name a JSON file as docs/platform-data.md describes it',
    });
  }
  return withRuntimes(builtInRuntimes, readRuntimes(readFileSync(path, 'utf8'), shown));
}
