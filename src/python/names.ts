const NAME = /^[a-z0-9]$|^[a-z0-9][a-z0-9._-]*[a-z0-9]$/i;

/**
 * The normalized spelling for comparing projects and extras: lower case, runs of `-`, `_` and `.` as one `-` (PEP 503).
 */
export function normalizeName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-');
}

/** Whether `name` can be a project's or an extra's name (PEP 508). */
export function isValidName(name: string): boolean {
  return NAME.test(name);
}

/** The `a` of the module `a.b.c`. */
export function topLevel(module: string): string {
  const dot = module.indexOf('.');
  return dot === -1 ? module : module.slice(0, dot);
}
