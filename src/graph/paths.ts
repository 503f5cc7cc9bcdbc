/**
 * `path` below `directory` (both relative, `/`) as Python's `PurePath` joins them: `.` and doubled slashes are removed,
 * an absolute path is returned unchanged, `..` is kept.
 */
export function purePath(directory: string, path: string): string {
  const absolute = path.startsWith('/');
  const parts = `${absolute ? '' : directory}/${path}`
    .split('/')
    .filter((part) => part !== '' && part !== '.');
  return (absolute ? '/' : '') + parts.join('/');
}
