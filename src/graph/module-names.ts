/** The dotted module of a Python file whose path is relative to its source root. */
export function moduleOfPath(strippedPath: string): string {
  const slash = strippedPath.lastIndexOf('/');
  const name = strippedPath.slice(slash + 1);
  if (name === '__init__.py' || name === '__init__.pyi') {
    // A source root's own `__init__.py` is the module `.` in Pants, which cannot be imported.
    return slash < 0 ? '.' : strippedPath.slice(0, slash).replaceAll('/', '.');
  }
  const dot = name.lastIndexOf('.');
  const base = dot > 0 ? name.slice(0, dot) : name;
  return strippedPath.slice(0, slash + 1).replaceAll('/', '.') + base;
}

/** `path` without its source root. */
export function stripSourceRoot(path: string, root: string): string {
  if (root === '') return path;
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path;
}
