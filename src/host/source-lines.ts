import { readFileSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { SourceLine } from './render.ts';

/** Larger files are not opened just to show one line; bytes. */
const LARGEST_SHOWN = 8 * 1024 * 1024;

/**
 * Reads lines of the checkout below `root` for error messages. Files behind links out of the checkout, devices and
 * huge files are skipped: a message must not become a way to read the machine's files.
 */
export function sourceLinesBelow(root: string | undefined): SourceLine {
  let last: { path: string; lines: readonly string[] } | undefined;
  return (path, line) => {
    if (root === undefined) return undefined;
    if (last?.path !== path) last = { path, lines: readLines(root, path) };
    return last.lines[line - 1];
  };
}

function readLines(root: string, path: string): readonly string[] {
  try {
    const real = realpathSync(join(root, path));
    if (!real.startsWith(realpathSync(root) + sep)) return [];
    const { size } = statSync(real, { throwIfNoEntry: true });
    if (!statSync(real).isFile() || size > LARGEST_SHOWN) return [];
    return readFileSync(real, 'utf8')
      .replace(/^\ufeff/, '')
      .split(/\r\n|\r|\n/);
  } catch {
    return [];
  }
}
