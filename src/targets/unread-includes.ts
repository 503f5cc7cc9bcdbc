import { baseName } from './address.ts';
import type { Loading } from './loading.ts';

/**
 * Warns of lines `-r other.txt` in the files of `python_requirements`, once for each file that they name: Pants passes
 * over them, so what stands there belongs to no target unless another `python_requirements` reads that file.
 */
export function reportUnreadIncludes({ workspace, includes, problems }: Loading): void {
  const told = new Set<string>();
  for (const { path, place } of [...includes.values()].flat()) {
    if (includes.has(path) || told.has(path) || !workspace.files.isFile(path)) continue;
    told.add(path);
    problems.warn({
      code: 'include-ignored',
      message: `No target is made of what ${path} lists: the lines \`-r\` of a \`python_requirements\` file are passed over, as in Pants, so no import finds it there.`,
      place,
      help: `add \`python_requirements(name="…", source="${baseName(path)}")\` to the BUILD file beside it`,
    });
  }
}
