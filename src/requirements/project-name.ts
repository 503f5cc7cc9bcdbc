import { Problems } from '../host/types.ts';
import { isValidName, normalizeName } from '../python/names.ts';
import { isUrl, nameOfProject } from './direct-reference.ts';
import { checkoutPath } from './lock-paths.ts';
import type { Fields } from './lock-fields.ts';
import { parseToml, tableAt } from './toml.ts';

/**
 * The name of a project at a location that a requirements file names: as the project states it, otherwise as its
 * directory or URL ends.
 *
 * @param lock path of the file in the checkout.
 * @param include the text of a file of the checkout, undefined when there is none.
 */
export function projectNameAt(
  location: string,
  lock: string,
  include: ((path: string) => string | undefined) | undefined,
): string {
  const directory = isUrl(location) ? undefined : checkoutPath(lock, location);
  if (directory === undefined) return nameOfProject(location);
  return (
    statedName((file) => include?.(directory === '' ? file : `${directory}/${file}`)) ??
    nameOfProject(directory)
  );
}

/**
 * The name that a project states in its `pyproject.toml` or `setup.cfg`; a `setup.py` would have to be executed.
 *
 * @param read the text of a file of the project, undefined when there is none.
 */
function statedName(read: (name: string) => string | undefined): string | undefined {
  const pyproject = read('pyproject.toml');
  const document =
    pyproject === undefined
      ? undefined
      : new Problems().collect(() => parseToml(pyproject, 'pyproject.toml'));
  const stated = [
    nameOf(document && tableAt(document, 'project')),
    nameOf(document && tableAt(document, 'tool', 'poetry')),
    nameInSetupCfg(read),
  ];
  const name = stated.find((one) => one !== undefined && isValidName(one));
  return name === undefined ? undefined : normalizeName(name);
}

function nameOf(table: Fields | undefined): string | undefined {
  return typeof table?.['name'] === 'string' ? table['name'] : undefined;
}

function nameInSetupCfg(read: (name: string) => string | undefined): string | undefined {
  const metadata = read('setup.cfg')
    ?.split(/^\[metadata\]/m, 2)[1]
    ?.split(/^\[/m, 1)[0];
  return metadata === undefined ? undefined : /^name[ \t]*[=:][ \t]*(\S+)[ \t\r]*$/m.exec(metadata)?.[1];
}
