import { directoryOf } from '../text/paths.ts';
import type { Workspace } from './types.ts';

/**
 * The minor version of Python that a project says it is for: `.python-version` or `requires-python` of the nearest directory,
 * upwards. @returns undefined where nothing says it, or it cannot be read
 */
export function declaredPython(
  { files, read }: Pick<Workspace, 'files' | 'read'>,
  directory: string,
): number | undefined {
  const textOf = (path: string): string => (files.isFile(path) ? read(path).toString('utf8') : '');
  for (let at = directory; ; at = directoryOf(at)) {
    const below = (name: string): string => (at === '' ? name : `${at}/${name}`);
    const minor =
      /^3\.(\d+)/.exec(textOf(below('.python-version')))?.[1] ??
      /requires-python\s*=\s*["'][~>=^ ]*3\.(\d+)/.exec(textOf(below('pyproject.toml')))?.[1];
    if (minor !== undefined) return Number(minor);
    if (at === '') return undefined;
  }
}
