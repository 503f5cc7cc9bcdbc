import { posix } from 'node:path';

/**
 * The path in the checkout that a relative path in a lock (or in a file it includes) refers to; `''` is the root.
 *
 * @param from path of the file that names it, in the checkout.
 * @returns undefined when it leads out of the checkout or is not a relative path.
 */
export function checkoutPath(from: string, name: string): string | undefined {
  if (name.startsWith('/') || name.includes('\\') || /^[a-z][a-z0-9+.-]*:/i.test(name)) return undefined;
  const path = posix.normalize(posix.join(posix.dirname(from), name));
  if (path === '..' || path.startsWith('../')) return undefined;
  return path === '.' ? '' : path.replace(/\/$/, '');
}

/**
 * A location in the checkout as a path: without `file:`, a fragment, and the `${PROJECT_ROOT}` that uv and pdm write for the
 * directory of the project. @returns undefined for other URLs
 */
export function localPath(location: string): string | undefined {
  const path = withoutProjectRoot(location)
    .replace(/^file:(?!\/)/i, '')
    .split('#', 1)[0]!;
  return path === '' || /^[a-z][a-z0-9+.-]*:/i.test(path) ? undefined : path;
}

/** A location or requirement with a path after `file:` instead of one after `file:///${PROJECT_ROOT}/`. */
export function withoutProjectRoot(text: string): string {
  return text.replace(/\bfile:\/{0,3}\$\{PROJECT_ROOT\}\//i, 'file:');
}

/**
 * The directory of a project of the checkout that a requirements file names by its location: `./lib`, `file:../lib`.
 *
 * @param from path of the file that names it. @returns undefined for other locations, and where no directory is
 */
export function projectPlace(
  files: { isDirectory(path: string): boolean },
  from: string,
  location: string,
): string | undefined {
  const path = checkoutPath(from, location.replace(/^file:(?!\/)/i, ''));
  return path !== undefined && files.isDirectory(path) ? path : undefined;
}

/**
 * Whether a location in a requirements file (`./lib`, of `-e` too) is nowhere in the checkout: neither beside that file, as uv
 * reads it, nor at the build root, where pip is usually run. Of URLs, absolute paths and variables nothing is known.
 *
 * @param from path of the file that names it
 */
export function isNowhere(
  files: { isDirectory(path: string): boolean; isFile(path: string): boolean },
  from: string,
  location: string,
): boolean {
  const name = location.replace(/^file:(?!\/)/i, '');
  if (/^\/|[\\$]|^[a-z][a-z0-9+.-]*:/i.test(name)) return false;
  return ![checkoutPath(from, name), checkoutPath('', name)].some(
    (path) => path !== undefined && (path === '' || files.isDirectory(path) || files.isFile(path)),
  );
}
