import { lstatSync, realpathSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { userError } from '../host/types.ts';
import { outputCharacters, versionControlPart } from './output-names.ts';
import { isBelow } from '../text/paths.ts';

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
 * `given` (`--dist`, relative to `cwd`) is chosen by the user and may be anywhere. Inside the build root, links on the way
 * belong to the checkout and are rejected. Neither may be in a directory of version control.
 * @throws UserError `distdir-link`, `output-in-version-control`, `output-characters`
 */
export function outputDirectory(
  root: string,
  distdir: string,
  cwd: string,
  given: string | undefined,
): OutputDirectory {
  const path = given === undefined ? resolve(root, distdir) : resolve(realParent(resolve(cwd)), given);
  const isInside = isBelow(root, path);
  const named =
    given === undefined ? `\`[GLOBAL].pants_distdir\` is \`${distdir}\`` : `\`--dist\` is \`${given}\``;
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
  return { path, shown: showPath(root, path) };
}

/** Links between the build root and the output directory are part of the checkout. */
function refuseLinks(root: string, path: string, named: string): void {
  for (let step = path; step !== root && isBelow(root, step); step = dirname(step)) {
    if (lstatSync(step, { throwIfNoEntry: false })?.isSymbolicLink() !== true) continue;
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
  while (lstatSync(existing, { throwIfNoEntry: false }) === undefined) {
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
