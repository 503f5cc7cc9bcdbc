import { lstatSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { userError, type Place, type UserError } from '../host/types.ts';

/** The directory that packages are written below. */
export interface OutputDirectory {
  /** Absolute. */
  readonly path: string;
  /** As messages show it: relative to the build root where it is below it, with `/`. */
  readonly shown: string;
}

/**
 * Where packages go: `given` (`--dist`, relative to `cwd`) is a person's choice and may be anywhere; `distdir`
 * (`[GLOBAL].pants_distdir`) is the checkout's and must stay below the build root, also behind links.
 * @throws UserError `distdir-outside`
 */
export function outputDirectory(
  root: string,
  distdir: string,
  cwd: string,
  given: string | undefined,
): OutputDirectory {
  if (given !== undefined) return shownAs(root, resolve(cwd, given));
  const path = resolve(root, distdir);
  const real = realParent(path);
  if (isAbsolute(distdir) || !isBelow(root, path) || !isBelow(realpathSync(root), real)) {
    throw userError({
      code: 'distdir-outside',
      message: `\`[GLOBAL].pants_distdir\` is \`${distdir}\`, which leads out of the checkout.`,
      help: 'Name a directory below the build root, or choose another one with `--dist DIR`.',
    });
  }
  return shownAs(root, path);
}

/**
 * Absolute path of the package `output` (relative, with `/`) below the output directory. Nothing is written through a
 * link that the checkout put there.
 * @throws UserError `output-outside`
 */
export function outputFile(
  directory: OutputDirectory,
  output: string,
  spec: string,
  place: Place | undefined,
): string {
  const path = join(directory.path, ...output.split('/'));
  const isPlain =
    !isAbsolute(output) &&
    !/^[a-z]:|\\|\0/i.test(output) &&
    output.split('/').every((part) => part !== '..' && part !== '');
  if (!isPlain || !isBelow(directory.path, path)) throw outside(directory, output, spec, place);
  let step = directory.path;
  for (const part of output.split('/')) {
    step = join(step, part);
    const stats = lstatSync(step, { throwIfNoEntry: false });
    if (stats?.isSymbolicLink() === true) throw outside(directory, output, spec, place);
  }
  return path;
}

function outside(
  directory: OutputDirectory,
  output: string,
  spec: string,
  place: Place | undefined,
): UserError {
  return userError({
    code: 'output-outside',
    message: `The package of ${spec} would be written to \`${output}\`, which is not below \`${directory.shown}\`.`,
    ...(place === undefined ? {} : { place }),
    help: `Give \`output_path\` relative to \`${directory.shown}\`, without \`..\` and without links on the way.`,
  });
}

function shownAs(root: string, path: string): OutputDirectory {
  return { path, shown: showPath(root, path) };
}

/** `path` relative to the build root with `/`, or absolute when it is elsewhere. */
export function showPath(root: string, path: string): string {
  return isBelow(root, path) ? relative(root, path).split(sep).join('/') : path;
}

/** The reverse of `showPath`. */
export function absolutePath(root: string, shown: string): string {
  return resolve(root, shown);
}

function isBelow(directory: string, path: string): boolean {
  const way = relative(directory, path);
  return way === '' || (!way.startsWith(`..${sep}`) && way !== '..' && !isAbsolute(way));
}

/** The real path of the nearest existing ancestor (or of `path` itself) with the rest appended. */
function realParent(path: string): string {
  let existing = path;
  while (lstatSync(existing, { throwIfNoEntry: false }) === undefined) {
    const parent = resolve(existing, '..');
    if (parent === existing) return path;
    existing = parent;
  }
  try {
    return join(realpathSync(existing), relative(existing, path));
  } catch {
    // A link that leads nowhere.
    return sep;
  }
}
