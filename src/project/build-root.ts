import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { userError } from '../host/types.ts';
import { findBuildRoot } from '../workspace/build-root.ts';

/** The build root: `given` (relative to `cwd`), else found from `cwd` upwards. @returns its absolute path. @throws UserError */
export function locateBuildRoot(cwd: string, given: string | undefined): string {
  if (given !== undefined) {
    const path = resolve(cwd, given);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return path;
    throw userError({
      code: 'no-build-root',
      message: `\`--build-root ${given}\` is no directory.`,
      help: 'Name the directory that holds `pants.toml`.',
    });
  }
  const found = findBuildRoot(cwd);
  if (found !== undefined) return found;
  throw userError({
    code: 'no-build-root',
    message: `There is no build root at \`${cwd}\` or above it.`,
    help: 'Run inside a git checkout, put a file `pants.toml` (it may be empty) at the top of the repository, or use `--build-root DIR`.',
  });
}
