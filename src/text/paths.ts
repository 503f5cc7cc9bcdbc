/** The directory that a path with `/` is in; `''` at the top. */
export function directoryOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
