import { directoryOf } from '../text/paths.ts';

/** `directory/path` without `.` and `..`; undefined when it leads out of the build root. */
export function joined(directory: string, path: string): string | undefined {
  const parts = directory === '' ? [] : directory.split('/');
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** The directories from `directory` up to the build root, the nearest first. */
export function upwards(directory: string): readonly string[] {
  const all = [directory];
  for (let at = directory; at !== '';) {
    at = directoryOf(at);
    all.push(at);
  }
  return all;
}

/** Whether `path` is `directory` or lies below it. */
export function isIn(directory: string, path: string): boolean {
  return directory === '' || path === directory || path.startsWith(`${directory}/`);
}

export function below(directory: string, name: string): string {
  return directory === '' ? name : `${directory}/${name}`;
}

/** `path` relative to `directory`, which it lies in. */
export function within(directory: string, path: string): string {
  return directory === '' ? path : path.slice(directory.length + 1);
}
