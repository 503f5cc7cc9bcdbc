import {
  chmodSync,
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** A file of a tree that is laid out. */
export interface WrittenFile {
  /** Relative, with `/`, no `.`, `..` or empty part. */
  readonly path: string;
  readonly isExecutable: boolean;
  /** Its bytes; the absolute path of a file with them; or what a symbolic link points to. */
  readonly content: Buffer | { readonly file: string } | { readonly target: string };
}

/**
 * Lays files out in `directory` (absolute), which is empty: nobody else writes there. Where it can, a file that exists
 * elsewhere is linked, so nothing may be changed afterwards. Links are made last, so that no file is written through one;
 * of two files at one path the first counts.
 */
export function writeTree(directory: string, files: readonly WrittenFile[]): void {
  const known = new Set<string>();
  const links: (() => void)[] = [];
  for (const { path, isExecutable, content } of files) {
    const full = join(directory, path);
    const above = dirname(full);
    const once = (write: () => void): void => {
      try {
        if (!known.has(above)) mkdirSync(above, { recursive: true });
        known.add(above);
        write();
      } catch (error) {
        const code = (error as NodeJS.ErrnoException).code ?? '';
        if (!['EEXIST', 'ENOTDIR', 'EISDIR', 'EINVAL', 'EPERM'].includes(code)) throw error;
      }
    };
    if ('target' in content) links.push(() => once(() => symlinkSync(content.target, full)));
    else if ('file' in content) once(() => linkOrCopy(content.file, full));
    else {
      once(() => {
        writeFileSync(full, content, { flag: 'wx', mode: 0o644 });
        if (isExecutable) chmodSync(full, 0o755);
      });
    }
  }
  for (const link of links) link();
}

/** Makes an empty directory below `parent` (absolute), whose name begins with `name`. @returns its absolute path */
export function newDirectory(parent: string, name: string): string {
  return mkdtempSync(join(parent, `${name}-`));
}

/** Removes what `writeTree` made. */
export function removeTree(directory: string): void {
  rmSync(directory, { recursive: true, force: true });
}

/** Another file system, and one without hard links, gets a copy. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
  }
}
