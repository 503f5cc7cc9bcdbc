import { baseName } from './address.ts';
import type { Loading } from './loading.ts';

/**
 * Warns about lines `-r other.txt` in the files of `python_requirements`, once per included file: Pants ignores them,
 * so their contents do not belong to a target unless another `python_requirements` reads that file.
 */
export function reportUnreadIncludes({ workspace, includes, problems }: Loading): void {
  const told = new Set<string>();
  for (const { path, place } of [...includes.values()].flat()) {
    if (includes.has(path) || told.has(path) || !workspace.files.isFile(path)) continue;
    told.add(path);
    problems.warn({
      code: 'include-ignored',
      message: `No targets are generated for ${path}: \`python_requirements\` ignores \`-r\` lines, as in Pants, so imports cannot find its requirements`,
      place,
      help: `add \`python_requirements(name="…", source="${baseName(path)}")\` to the BUILD file next to it`,
    });
  }
}
