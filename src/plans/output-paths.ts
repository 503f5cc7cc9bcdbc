import { lstatSync, realpathSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { userError, type Place, type UserError } from '../host/types.ts';

/** The output directory. */
export interface OutputDirectory {
  /** Absolute. */
  readonly path: string;
  /** As shown in messages: relative to the build root if inside it, with `/`. */
  readonly shown: string;
}

/**
 * Where packages go: `given` (`--dist`, relative to `cwd`) is the user's choice and can be anywhere; `distdir`
 * (`[GLOBAL].pants_distdir`) comes from the checkout and must be inside the build root, also after following links.
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
      message: `\`[GLOBAL].pants_distdir\` is \`${distdir}\`, which is outside the checkout`,
      help: 'use a directory inside the build root, or choose another one with `--dist DIR`',
    });
  }
  return shownAs(root, path);
}

/**
 * Absolute path of the package `output` (relative, with `/`) in the output directory. Nothing is written through a
 * link from the checkout.
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
    message: `The package of ${spec} would be written to \`${output}\`, which is not inside \`${directory.shown}\``,
    ...(place === undefined ? {} : { place }),
    help: `make \`output_path\` relative to \`${directory.shown}\`, without \`..\` or symlinks`,
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

/** The real path of the nearest existing ancestor (or of `path` itself), plus the rest. */
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
    // A dangling link.
    return sep;
  }
}
