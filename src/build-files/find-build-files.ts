import { compileGlob } from '../workspace/globs.ts';
import { ignoreRules } from '../workspace/ignore.ts';
import type { Workspace } from '../workspace/types.ts';

/**
 * Paths of the BUILD files by directory, parents first, within a directory in code point order: files whose names match
 * `[GLOBAL].build_patterns` and whose paths match no pattern of `[GLOBAL].build_ignore`.
 */
export function findBuildFiles({ files, options }: Workspace): ReadonlyMap<string, readonly string[]> {
  const patterns = options.global.buildPatterns.map(compileGlob);
  const ignored = ignoreRules(options.global.buildIgnore, files.meter);
  const found = new Map<string, readonly string[]>();
  for (const directory of files.directories()) {
    const names =
      files.entries(directory)?.files.filter((name) => patterns.some((matches) => matches(name))) ?? [];
    const paths = names
      .map((name) => (directory === '' ? name : `${directory}/${name}`))
      .filter((path) => ignored.isEmpty || !ignored.ignoresWithParents(path, false));
    if (paths.length > 0) found.set(directory, paths);
  }
  return found;
}
