import { accessSync, constants, realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { writeError } from '../archive/replace.ts';
import { userError } from '../host/types.ts';
import { outputCharacters, outputLength, versionControlPart } from './output-names.ts';
import { isBelow } from '../text/paths.ts';
import { linkStatsAt, statsAt } from '../text/file-stats.ts';

/** The output directory. */
export interface OutputDirectory {
  /** Absolute. */
  readonly path: string;
  /** As shown in messages: relative to the build root if inside it, with `/`. */
  readonly shown: string;
}

/**
 * Where packages go. `distdir` (`[GLOBAL].pants_distdir`, relative to the build root) is outside the build root only if
 * the user chose it, in the environment or a configuration file of their own: `checkDistdir` of `workspace/options.ts`.
 * `given` (by `option`, relative to `cwd`) is chosen by the user and may be anywhere. Inside the build root, links on the way
 * belong to the checkout and are rejected. Neither may be in a directory of version control.
 * @throws UserError `output-too-long`, `distdir-link`, `output-in-version-control`, `output-characters`, `output-blocked`, `cannot-write`
 */
export function outputDirectory(
  root: string,
  distdir: string,
  cwd: string,
  given: string | undefined,
  option = '--dist',
): OutputDirectory {
  const path = given === undefined ? resolve(root, distdir) : resolve(realParent(resolve(cwd)), given);
  const isInside = isBelow(root, path);
  const named =
    given === undefined ? `\`[GLOBAL].pants_distdir\` is \`${distdir}\`` : `\`${option}\` is \`${given}\``;
  if (given === undefined && isInside && !isAbsolute(distdir)) {
    const character = outputCharacters(distdir);
    if (character !== undefined) {
      throw userError({
        code: 'output-characters',
        message: `${named}, which ${character}`,
        help: 'use only letters, digits, spaces and `._/:@=,+#-`, and do not begin with `-`',
      });
    }
  }
  const length = outputLength(join(path, 'file'));
  if (length !== undefined) {
    throw userError({
      code: 'output-too-long',
      message: `${named.slice(0, 100)}…, which leads to ${length}`,
      help: 'give a shorter name',
    });
  }
  if (isInside) refuseLinks(root, path, named);
  const real = realParent(path);
  const part = versionControlPart(isBelow(root, real) ? relative(root, real) : real);
  if (part !== undefined) {
    throw userError({
      code: 'output-in-version-control',
      message: `${named}, which leads into \`${part}\`, a directory of version control`,
      help: 'name another directory: packages there could run as hooks',
    });
  }
  const block = blockOnTheWay(dirname(path));
  if (block !== undefined) {
    throw userError({
      code: 'output-blocked',
      message: `${named}, but \`${block}\` on the way is not a directory`,
      help: 'name another directory',
    });
  }
  return { path, shown: showPath(root, path) };
}

/**
 * What keeps `directory` (absolute) from being made: the name on the way that is not a directory; undefined for nothing.
 * @throws UserError `cannot-write` for a directory that cannot be written to
 */
export function blockOnTheWay(directory: string): string | undefined {
  let existing = directory;
  while (linkStatsAt(existing) === undefined && dirname(existing) !== existing) existing = dirname(existing);
  if (statsAt(existing)?.isDirectory() !== true) return basename(existing);
  try {
    accessSync(existing, constants.W_OK);
  } catch (error) {
    throw writeError(directory, error);
  }
  return undefined;
}

/** Links between the build root and the output directory are part of the checkout. */
function refuseLinks(root: string, path: string, named: string): void {
  for (let step = path; step !== root && isBelow(root, step); step = dirname(step)) {
    if (linkStatsAt(step)?.isSymbolicLink() !== true) continue;
    const shown = showPath(root, step);
    throw userError({
      code: 'distdir-link',
      message: `${named}, but \`${shown}\` is a link; packages are not written through links of the checkout`,
      place: { path: shown },
      help: 'remove the link, or name its target with `--dist DIR`',
    });
  }
}

/** `path` relative to the build root with `/`, or absolute if it is elsewhere. */
export function showPath(root: string, path: string): string {
  return isBelow(root, path) ? relative(root, path).split(sep).join('/') : path;
}

/** The reverse of `showPath`. */
export function absolutePath(root: string, shown: string): string {
  return resolve(root, shown);
}

/** The real path of the nearest existing ancestor (or of `path` itself) with the rest appended. */
export function realParent(path: string): string {
  let existing = path;
  while (linkStatsAt(existing) === undefined) {
    const parent = resolve(existing, '..');
    if (parent === existing) return path;
    existing = parent;
  }
  try {
    return join(realpathSync(existing), relative(existing, path));
  } catch {
    // A dangling link.
    return sep;
  }
}
