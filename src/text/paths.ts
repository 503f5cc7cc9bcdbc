import { isAbsolute, relative, sep } from 'node:path';

/** The directory that a path with `/` is in; `''` at the top. */
export function directoryOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** Whether the absolute `path` of this system is `directory` or, textually, inside it. */
export function isBelow(directory: string, path: string): boolean {
  const way = relative(directory, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
