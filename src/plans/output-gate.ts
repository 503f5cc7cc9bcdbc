import { lstatSync, readdirSync } from 'node:fs';
import { isWritten } from './written-files.ts';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { userError, type DiagnosticCode, type Place } from '../host/types.ts';
import { trackedFiles, type TrackedFiles } from '../workspace/tracked-files.ts';
import { outputCharacters, versionControlPart } from './output-names.ts';
import { realParent, type OutputDirectory } from './output-paths.ts';
import { isBelow } from '../text/paths.ts';

/** A file or directory to write. */
export interface WantedOutput {
  /** Relative to the output directory, with `/`. */
  readonly output: string;
  readonly kind: OutputKind;
  /** What it is, for messages, e.g. `The package of src:fn`. */
  readonly what: string;
  readonly place: Place | undefined;
  /** Whether a file that git does not track may be replaced because of its name. */
  readonly isOurs?: (path: string) => boolean;
}

export type OutputKind = 'file' | 'directory';

/** Which target a file of the checkout (absolute path) is a source of; undefined if it is not a source. */
export type SourceOwner = (path: string) => string | undefined;

/** The file next to a written directory that marks it as generated, so it may be replaced. */
export function directoryMarker(path: string): string {
  return join(dirname(path), `.${basename(path)}.lambda-package`);
}

/**
 * The only way to get a path that is written to, including the metadata file next to it: inside the output directory,
 * not through a link, not in version control, not over a file that git tracks or that is a source of a target, and over
 * a directory only if it is empty or was generated. Names contain only characters that need no quoting in a shell or a
 * workflow. Nothing is changed.
 * @returns the absolute path
 * @throws UserError `output-outside`, `output-characters`, `output-in-version-control`, `output-blocked`,
 *   `output-over-source`
 */
export function checkedOutput(
  directory: OutputDirectory,
  wanted: WantedOutput,
  sourceOwner: SourceOwner,
): string {
  const path = join(directory.path, ...wanted.output.split('/'));
  checkName(directory, wanted, path);
  checkWay(directory, wanted);
  const marker = wanted.kind === 'directory' ? [directoryMarker(path)] : [];
  const check = { wanted, sourceOwner, tracked: trackedOnce(dirname(path)) };
  checkReplaced(check, path, wanted.kind);
  for (const beside of [metadataPath(path), ...marker]) checkReplaced(check, beside, 'file');
  return path;
}

/**
 * The path of a file that the user or the workflow names (`--manifest`, `--sbom`, `--sarif`). It may be anywhere and
 * replaces what is there, but it is not in version control, and no link of the checkout is on the way: that could lead
 * anywhere. Nothing is changed.
 * @param named e.g. `--sarif`
 * @param file relative to the first of `checkouts`
 * @param checkouts absolute paths: what lies below them is the checkout's
 * @returns the absolute path
 * @throws UserError `output-outside`, `output-in-version-control`
 */
export function checkedNamedFile(named: string, file: string, ...checkouts: [string, ...string[]]): string {
  const path = resolve(checkouts[0], file);
  const refused = (code: DiagnosticCode, why: string): Error =>
    userError({
      code,
      message: `\`${named}\` is \`${file}\`, ${why}`,
      help: 'name another file: what a checkout has there decides nothing about where files are written',
    });
  for (const checkout of checkouts) {
    for (let step = dirname(path); step !== checkout && isBelow(checkout, step); step = dirname(step)) {
      if (lstatSync(step, { throwIfNoEntry: false })?.isSymbolicLink() !== true) continue;
      throw refused('output-outside', `but \`${basename(step)}\` on the way is a link of the checkout`);
    }
  }
  const real = join(realParent(dirname(path)), basename(path));
  const inside = checkouts.find((checkout) => isBelow(realParent(checkout), real));
  const part = versionControlPart(inside === undefined ? real : relative(realParent(inside), real));
  if (part !== undefined) {
    throw refused('output-in-version-control', `in \`${part}\`, a directory of version control`);
  }
  return path;
}

/** Where the metadata of the package at `output` is written. */
export function metadataPath(output: string): string {
  return `${output}.metadata.json`;
}

function fault(
  code: DiagnosticCode,
  { what, output, place }: WantedOutput,
  why: string,
  help: string,
): Error {
  const message = `${what} would be written to \`${output}\`, ${why}`;
  return userError({ code, message, help, ...(place !== undefined && { place }) });
}

function checkName(directory: OutputDirectory, wanted: WantedOutput, path: string): void {
  const { output } = wanted;
  const isPlain =
    !isAbsolute(output) &&
    !/^[a-z]:|\\|\0/i.test(output) &&
    output.split('/').every((part) => part !== '..' && part !== '.' && part !== '');
  if (!isPlain || !isBelow(directory.path, path)) throw outside(directory, wanted);
  const character = outputCharacters(output);
  if (character !== undefined) {
    const help = 'use only letters, digits, spaces and `._/:@=,+#-`, and do not begin with `-`';
    throw fault('output-characters', wanted, `which ${character}`, help);
  }
  const part = versionControlPart(output);
  if (part !== undefined) {
    const help = 'set another `output_path`: packages there could run as hooks';
    throw fault('output-in-version-control', wanted, `in \`${part}\`, a directory of version control`, help);
  }
}

function outside(directory: OutputDirectory, wanted: WantedOutput): Error {
  const help = `make \`output_path\` relative to \`${directory.shown}\`, without \`..\` and without links on the way`;
  return fault('output-outside', wanted, `which is not below \`${directory.shown}\``, help);
}

/** Every parent must be a directory, not a link. */
function checkWay(directory: OutputDirectory, wanted: WantedOutput): void {
  const parts = wanted.output.split('/');
  let step = directory.path;
  for (const [index, part] of ['', ...parts].entries()) {
    step = join(step, part);
    // The output directory itself may be a link if the user has named it.
    const stats = lstatSync(index === 0 ? realParent(step) : step, { throwIfNoEntry: false });
    if (index > 0 && stats?.isSymbolicLink() === true) throw outside(directory, wanted);
    if (index === parts.length || stats === undefined || stats.isDirectory()) continue;
    const shown = [directory.shown, ...parts.slice(0, index)].join('/');
    const help = 'remove it, or choose another directory with `--dist DIR`';
    throw fault('output-blocked', wanted, `but \`${shown}\` is not a directory`, help);
  }
}

interface ReplaceCheck {
  readonly wanted: WantedOutput;
  readonly sourceOwner: SourceOwner;
  readonly tracked: () => TrackedFiles | 'unreadable' | undefined;
}

/** The index is read only when something would be replaced. */
function trackedOnce(directory: string): ReplaceCheck['tracked'] {
  let read: { readonly tracked: ReturnType<typeof trackedFiles> } | undefined;
  return () => (read ??= { tracked: trackedFiles(realParent(directory)) }).tracked;
}

function checkReplaced(check: ReplaceCheck, path: string, kind: OutputKind): void {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return;
  const { wanted, sourceOwner } = check;
  const name = basename(path);
  if (stats.isDirectory() && kind === 'file') {
    throw fault('output-blocked', wanted, `but \`${name}\` is a directory there`, 'remove the directory');
  }
  const tracked = check.tracked();
  const help = 'set another `output_path`, or remove the file from git with `git rm --cached`';
  if (tracked === 'unreadable') {
    const why = `over \`${name}\`, and git's index, which says whether git tracks it, cannot be read`;
    throw fault('output-over-source', wanted, why, 'remove the file, or set another `output_path`');
  }
  const lost = tracked?.at(join(realParent(dirname(path)), name));
  if (lost !== undefined)
    throw fault('output-over-source', wanted, `over \`${lost}\`, which git tracks`, help);
  if (!stats.isDirectory()) {
    const owner = sourceOwner(path);
    const why =
      owner === undefined ? `over \`${name}\`, which is not a package` : `over a source of ${owner}`;
    if (owner === undefined && (isWritten(path, stats) || wanted.isOurs?.(path) === true)) return;
    throw fault('output-over-source', wanted, why, 'remove the file, or set another `output_path`');
  }
  if (readdirSync(path).length === 0 || isPlainFile(directoryMarker(path))) return;
  const why = `over the directory \`${name}\`, which was not written by this program`;
  throw fault('output-over-source', wanted, why, 'remove the directory, or set another `output_path`');
}

function isPlainFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
