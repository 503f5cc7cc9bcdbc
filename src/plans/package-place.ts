import { readdirSync } from 'node:fs';
import { isWritten } from './written-files.ts';
import { basename, dirname, isAbsolute, join } from 'node:path';
import { userError, type DiagnosticCode, type Place } from '../host/types.ts';
import { trackedFiles, type TrackedFiles } from '../workspace/tracked-files.ts';
import { outputCharacters, outputLength, versionControlPart } from './output-names.ts';
import { realParent, type OutputDirectory } from './output-paths.ts';
import { isBelow } from '../text/paths.ts';
import { linkStatsAt } from '../text/file-stats.ts';

/** A file or directory to write into the output directory. */
export interface WantedOutput {
  readonly directory: OutputDirectory;
  /** Relative to the output directory, with `/`. */
  readonly output: string;
  readonly kind: OutputKind;
  /** What it is, for messages, e.g. `The package of src:fn`. */
  readonly what: string;
  /** How another place is named; default: another `output_path`. */
  readonly elsewhere?: string;
  readonly place: Place | undefined;
  /** Nothing is a source where this is left out. */
  readonly sourceOwner?: SourceOwner;
  /** Whether a file that git does not track may be replaced because of its name. */
  readonly isOurs?: (path: string) => boolean;
}

export type OutputKind = 'file' | 'directory';

/** Which target a file of the checkout (absolute path) is a source of; undefined if it is not a source. */
type SourceOwner = (path: string) => string | undefined;

/** The file next to a written directory that marks it as generated, so it may be replaced. */
export function directoryMarker(path: string): string {
  return join(dirname(path), `.${basename(path)}.lambda-package`);
}

/**
 * The rule for packages, including the metadata file next to them: inside the output directory, not through a link, not in
 * version control, not over a file that git tracks or that is a source of a target, and over a directory only if it is empty
 * or was generated. Names contain only characters that need no quoting in a shell or a workflow. Nothing is changed.
 * @returns the absolute path
 * @throws UserError `output-outside`, `output-characters`, `output-too-long`, `output-in-version-control`, `output-blocked`,
 *   `output-over-source`
 */
export function packagePlace(wanted: WantedOutput): string {
  const path = join(wanted.directory.path, wanted.output);
  checkName(wanted, path);
  checkWay(wanted);
  const marker = wanted.kind === 'directory' ? [directoryMarker(path)] : [];
  const check = { wanted, tracked: trackedOnce(dirname(path)) };
  checkReplaced(check, path, wanted.kind);
  for (const beside of [metadataPath(path), ...marker]) checkReplaced(check, beside, 'file');
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

function elsewhere({ elsewhere: named = 'set another `output_path`' }: WantedOutput): string {
  return named;
}

function checkName(wanted: WantedOutput, path: string): void {
  const { directory, output } = wanted;
  const isPlain =
    !isAbsolute(output) &&
    !/^[a-z]:|\\|\0/i.test(output) &&
    output.split('/').every((part) => part !== '..' && part !== '.' && part !== '');
  if (!isPlain || !isBelow(directory.path, path)) throw outside(wanted);
  const character = outputCharacters(output);
  if (character !== undefined) {
    const help = 'use only letters, digits, spaces and `._/:@=,+#-`, and do not begin with `-`';
    throw fault('output-characters', wanted, `which ${character}`, help);
  }
  const length = outputLength(path);
  if (length !== undefined) {
    throw fault(
      'output-too-long',
      { ...wanted, output: `${output.slice(0, 80)}…` },
      length,
      elsewhere(wanted),
    );
  }
  const part = versionControlPart(output);
  if (part !== undefined) {
    const help = `${elsewhere(wanted)}: packages there could run as hooks`;
    throw fault('output-in-version-control', wanted, `in \`${part}\`, a directory of version control`, help);
  }
}

function outside(wanted: WantedOutput): Error {
  const { directory } = wanted;
  const shown = directory.shown === '' ? 'the build root' : `\`${directory.shown}\``;
  const help =
    wanted.elsewhere ??
    `make \`output_path\` relative to ${shown}, without \`..\` and without links on the way`;
  return fault('output-outside', wanted, `which is not below ${shown}`, help);
}

/** Every parent must be a directory, not a link. */
function checkWay(wanted: WantedOutput): void {
  const { directory } = wanted;
  const parts = wanted.output.split('/');
  let step = directory.path;
  for (const [index, part] of ['', ...parts].entries()) {
    step = join(step, part);
    // The output directory itself may be a link if the user has named it.
    const stats = linkStatsAt(index === 0 ? realParent(step) : step);
    if (index > 0 && stats?.isSymbolicLink() === true) throw outside(wanted);
    if (index === parts.length || stats === undefined || stats.isDirectory()) continue;
    const shown = [directory.shown, ...parts.slice(0, index)].join('/');
    const help = 'remove it, or choose another directory with `--dist DIR`';
    throw fault('output-blocked', wanted, `but \`${shown}\` is not a directory`, help);
  }
}

interface ReplaceCheck {
  readonly wanted: WantedOutput;
  readonly tracked: () => TrackedFiles | 'unreadable' | undefined;
}

/** The index is read only when something would be replaced. */
function trackedOnce(directory: string): ReplaceCheck['tracked'] {
  let read: { readonly tracked: ReturnType<typeof trackedFiles> } | undefined;
  return () => (read ??= { tracked: trackedFiles(realParent(directory)) }).tracked;
}

function checkReplaced(check: ReplaceCheck, path: string, kind: OutputKind): void {
  const stats = linkStatsAt(path);
  if (stats === undefined) return;
  const { wanted } = check;
  const name = basename(path);
  if (stats.isDirectory() && kind === 'file') {
    throw fault('output-blocked', wanted, `but \`${name}\` is a directory there`, 'remove the directory');
  }
  const tracked = check.tracked();
  const help = `${elsewhere(wanted)}, or remove the file from git with \`git rm --cached\``;
  if (tracked === 'unreadable') {
    const why = `over \`${name}\`, and git's index, which says whether git tracks it, cannot be read`;
    throw fault('output-over-source', wanted, why, `remove the file, or ${elsewhere(wanted)}`);
  }
  const lost = tracked?.at(join(realParent(dirname(path)), name));
  if (lost !== undefined)
    throw fault('output-over-source', wanted, `over \`${lost}\`, which git tracks`, help);
  if (!stats.isDirectory()) {
    const owner = wanted.sourceOwner?.(path);
    const why =
      owner === undefined
        ? `over \`${name}\`, which was not written by this program`
        : `over a source of ${owner}`;
    if (owner === undefined && (isWritten(path, stats) || wanted.isOurs?.(path) === true)) return;
    throw fault('output-over-source', wanted, why, `remove the file, or ${elsewhere(wanted)}`);
  }
  if (readdirSync(path).length === 0 || isPlainFile(directoryMarker(path))) return;
  const why = `over the directory \`${name}\`, which was not written by this program`;
  throw fault('output-over-source', wanted, why, `remove the directory, or ${elsewhere(wanted)}`);
}

function isPlainFile(path: string): boolean {
  return linkStatsAt(path)?.isFile() === true;
}
