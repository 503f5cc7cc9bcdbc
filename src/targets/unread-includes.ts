import { Problems } from '../host/types.ts';
import { includesOf } from '../requirements/requirement-files.ts';
import { baseName } from './address.ts';
import type { Loading } from './loading.ts';

/**
 * Warns of lines `-r other.txt` in the files of `python_requirements`: Pants passes over them, so what stands there
 * belongs to no target unless another `python_requirements` reads that file.
 */
export function reportUnreadIncludes({ workspace, targets, problems }: Loading): void {
  const read = new Set(
    [...targets.values()]
      .filter(({ type }) => type.name === 'python_requirements')
      .flatMap(({ sources }) => sources)
      .filter((path) => baseName(path) !== 'pyproject.toml'),
  );
  for (const path of read) {
    // What cannot be read has been reported where its requirements were read.
    const text = new Problems().collect(() => workspace.read(path).toString('utf8')) ?? '';
    for (const include of includesOf(text, path)) {
      if (read.has(include.path) || !workspace.files.isFile(include.path)) continue;
      problems.warn({
        code: 'include-ignored',
        message: `Nothing of ${include.path} belongs to a target: the lines \`-r\` of a \`python_requirements\` file are passed over, as in Pants.`,
        place: include.place,
        help: `add \`python_requirements(name="…", source="${baseName(include.path)}")\` to the BUILD file beside it`,
      });
    }
  }
}
