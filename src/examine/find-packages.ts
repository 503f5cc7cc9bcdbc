import { readdirSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { userError } from '../host/types.ts';
import { sortedByCodePoint } from '../text/code-points.ts';
import { compileGlob } from '../workspace/globs.ts';
import { linkStatsAt } from '../text/file-stats.ts';

/** Files and directories that a glob looks at, at most. */
const MOST_LOOKED_AT = 200_000;
/** Deeper directories are not searched. */
const DEEPEST = 64;

/**
 * The packages that lines name: paths as they are, and what globs match (`*`, `?`, `**`; with `/` at the end
 * directories, else files). Each once, those of a glob in code point order.
 * @param cwd what the lines are relative to; absolute path
 * @throws UserError `package-missing` for a glob that matches nothing, `invalid-glob`
 */
export function findPackages(cwd: string, lines: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const line of lines) {
    if (!/[*?[]/.test(line)) {
      found.add(line);
      continue;
    }
    const matched = matches(cwd, line);
    if (matched.length === 0) {
      throw userError({
        code: 'package-missing',
        message: `\`${line}\` matches nothing`,
        help: line.endsWith('/')
          ? 'with `/` at its end it matches directories; without, files'
          : 'check the path: it is relative to the root of the checkout; a glob for directories ends with `/`',
      });
    }
    for (const one of matched) found.add(one);
  }
  return [...found];
}

function matches(cwd: string, glob: string): readonly string[] {
  const segments = glob.replaceAll('\\', '/').split('/');
  const first = segments.findIndex((segment) => /[*?[]/.test(segment));
  const start = segments.slice(0, first).join('/');
  const prefix = first === 0 ? '' : `${start}/`;
  const wantsDirectories = glob.endsWith('/');
  const isMatch = compileGlob(segments.slice(first).join('/'));
  const paths: string[] = [];
  let looked = 0;
  const walk = (directory: string, below: string, depth: number): void => {
    for (const entry of entriesOf(directory)) {
      looked += 1;
      if (looked > MOST_LOOKED_AT) return;
      const path = `${below}${entry.name}`;
      const isDirectory = entry.isDirectory();
      const isWanted = wantsDirectories ? isDirectory : isFile(join(directory, entry.name));
      if (isWanted && isMatch(path)) paths.push(`${prefix}${path}`);
      if (isDirectory && entry.name !== '.git' && depth < DEEPEST)
        walk(join(directory, entry.name), `${path}/`, depth + 1);
    }
  };
  walk(isAbsolute(start) || first === 0 ? start || cwd : resolve(cwd, start), '', 0);
  if (looked > MOST_LOOKED_AT) {
    throw userError({
      code: 'invalid-glob',
      message: `\`${glob}\` would look at more than ${MOST_LOOKED_AT} files`,
      help: 'begin it with the directory that the packages are in, e.g. `dist/**/*.zip`',
    });
  }
  return sortedByCodePoint(paths);
}

/** What cannot be listed holds no package. */
function entriesOf(directory: string): ReturnType<typeof listed> {
  try {
    return listed(directory);
  } catch {
    return [];
  }
}

function listed(directory: string) {
  return readdirSync(directory, { withFileTypes: true });
}

function isFile(path: string): boolean {
  return linkStatsAt(path)?.isFile() === true;
}
