import { basename, dirname, join, relative, resolve } from 'node:path';
import { userError, type DiagnosticCode } from '../host/types.ts';
import { isBelow } from '../text/paths.ts';
import { outputLength, versionControlPart } from './output-names.ts';
import { blockOnTheWay, realParent } from './output-paths.ts';
import { linkStatsAt } from '../text/file-stats.ts';

/** A file that the user, the workflow or the runner names. */
export interface NamedFile {
  /** What names it, e.g. `--sarif`. */
  readonly by: string;
  /** Relative to the first of `checkouts`, or absolute. */
  readonly file: string;
  /** Absolute paths: what lies below them is the checkout's. */
  readonly checkouts: readonly [string, ...(readonly string[])];
}

/**
 * The rule for a file that is named (`--manifest`, `--sbom`, `--sarif`). It may be anywhere and replaces a file that is there,
 * but nothing else; it is not in version control, and no link of the checkout is on the way: that could lead anywhere.
 * Nothing is changed.
 * @returns the absolute path
 * @throws UserError `output-too-long`, `output-outside`, `output-in-version-control`, `output-blocked`, `cannot-write`
 */
export function namedPlace(wanted: NamedFile): string {
  const { file, checkouts } = wanted;
  const path = resolve(checkouts[0], file);
  const length = outputLength(path);
  if (length !== undefined)
    throw refused({ ...wanted, file: `${file.slice(0, 80)}…` }, 'output-too-long', length);
  refuseLinks(wanted, path);
  const real = join(realParent(dirname(path)), basename(path));
  const inside = checkouts.find((checkout) => isBelow(realParent(checkout), real));
  const part = versionControlPart(inside === undefined ? real : relative(realParent(inside), real));
  if (part !== undefined) {
    throw refused(wanted, 'output-in-version-control', `in \`${part}\`, a directory of version control`);
  }
  refuseBlocked(wanted, path, inside !== undefined);
  return path;
}

function refuseLinks(wanted: NamedFile, path: string): void {
  for (const checkout of wanted.checkouts) {
    for (let step = dirname(path); step !== checkout && isBelow(checkout, step); step = dirname(step)) {
      if (linkStatsAt(step)?.isSymbolicLink() !== true) continue;
      throw refused(
        wanted,
        'output-outside',
        `but \`${basename(step)}\` on the way is a link of the checkout`,
      );
    }
  }
}

/** A link of the checkout is replaced, as a file is; one that is the user's leads to something. */
function refuseBlocked(wanted: NamedFile, path: string, isCheckouts: boolean): void {
  const there = linkStatsAt(path);
  if (there !== undefined && !there.isFile() && !(isCheckouts && there.isSymbolicLink())) {
    const what = there.isDirectory() ? 'a directory' : there.isSymbolicLink() ? 'a link' : 'no plain file';
    throw refused(wanted, 'output-blocked', `but that is ${what}`);
  }
  const block = blockOnTheWay(dirname(path));
  if (block !== undefined) {
    throw refused(wanted, 'output-blocked', `but \`${block}\` on the way is not a directory`);
  }
}

const helps: Partial<Record<DiagnosticCode, string>> = {
  'output-blocked': 'name another file: only a plain file is replaced',
  'output-too-long': 'give a shorter name',
};

function refused({ by, file }: NamedFile, code: DiagnosticCode, why: string): Error {
  return userError({
    code,
    message: `\`${by}\` is \`${file}\`, ${why}`,
    help:
      helps[code] ??
      'name another file: what a checkout has there decides nothing about where files are written',
  });
}
