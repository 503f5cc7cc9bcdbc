import { readdirSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { userError } from '../host/types.ts';
import { nearNames } from '../text/near-names.ts';
import { findBuildRoot } from '../workspace/build-root.ts';
import { statsAt } from '../text/file-stats.ts';

/**
 * The build root: `given` (relative to `cwd`), else found from `cwd` upwards, else `fallback`.
 * @returns its absolute path
 * @throws UserError
 */
export function locateBuildRoot(cwd: string, given: string | undefined, fallback?: string): string {
  if (given !== undefined) {
    const path = resolve(cwd, given);
    if (isDirectory(path)) return path;
    throw userError({
      code: 'no-build-root',
      message: `\`--build-root ${given}\` ${faultOf(path)}`,
      help: didYouMean(path) ?? 'give the directory that contains `pants.toml`',
    });
  }
  const found = findBuildRoot(cwd) ?? fallback;
  if (found !== undefined) return found;
  throw userError({
    code: 'no-build-root',
    message: `No build root found in \`${cwd}\` or its parent directories`,
    help: 'run inside a git checkout, add a `pants.toml` (it may be empty) at the root of the repository, or pass `--build-root DIR`',
  });
}

/**
 * The directory where the search for the build root starts: the input `working-directory`, in the workspace.
 * @returns its absolute path. @throws UserError `bad-input` when it is not a directory
 */
export function locateWorkingDirectory(workspace: string, given: string): string {
  const path = resolve(workspace, given);
  if (isDirectory(path)) return path;
  throw userError({
    code: 'bad-input',
    message: `The input \`working-directory\` is \`${given}\`, which ${faultOf(path)}`,
    help:
      didYouMean(path) ??
      'give a directory of the checkout, relative to its root (and run `actions/checkout` first)',
  });
}

function isDirectory(path: string): boolean {
  return statsAt(path)?.isDirectory() === true;
}

function faultOf(path: string): string {
  return statsAt(path) === undefined ? 'does not exist' : 'is not a directory';
}

/** Suggests sibling directories with a similar name. */
function didYouMean(path: string): string | undefined {
  const parent = dirname(path);
  if (!isDirectory(parent)) return undefined;
  const beside = readdirSync(parent, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const near = nearNames(
    basename(path),
    beside.map(({ name }) => name),
  );
  return near.length === 0 ? undefined : `did you mean ${near.map((name) => `\`${name}\``).join(' or ')}?`;
}
