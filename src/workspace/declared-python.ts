import { directoryOf } from '../text/paths.ts';
import type { Workspace } from './types.ts';

/** Where a project says which Python it is for, by file; with a lower bound it is the lowest. */
const declarations: readonly (readonly [name: string, minor: RegExp])[] = [
  ['.python-version', /^3\.(\d+)/],
  ['.tool-versions', /^python[ \t]+3\.(\d+)/m],
  ['pyproject.toml', /requires-python\s*=\s*["'][~>=^ ]*3\.(\d+)/],
  // Poetry's, before the next section.
  [
    'pyproject.toml',
    /^\[tool\.poetry\.dependencies\][^\n]*\n(?:(?!\[)[^\n]*\n)*?[ \t]*python\s*=\s*["'][~>=^ ]*3\.(\d+)/m,
  ],
  ['Pipfile', /^python(?:_full)?_version\s*=\s*["']3\.(\d+)/m],
];

/**
 * The minor version of Python that a project says it is for, in the nearest directory, upwards, whose files say it.
 * @returns undefined where nothing says it, or it cannot be read
 */
export function declaredPython(
  { files, read }: Pick<Workspace, 'files' | 'read'>,
  directory: string,
): number | undefined {
  const textOf = (path: string): string => (files.isFile(path) ? read(path).toString('utf8') : '');
  for (let at = directory; ; at = directoryOf(at)) {
    for (const [name, pattern] of declarations) {
      const minor = pattern.exec(textOf(at === '' ? name : `${at}/${name}`))?.[1];
      if (minor !== undefined) return Number(minor);
    }
    if (at === '') return undefined;
  }
}
