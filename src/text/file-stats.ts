import { lstatSync, statSync, type BigIntStats, type Stats } from 'node:fs';

/** What Node's `throwIfNoEntry: false` does not cover: a path through a file, one too long or with a NUL, links in a circle. */
const nothingThere: ReadonlySet<unknown> = new Set([
  ...['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EACCES', 'EPERM'],
  'ERR_INVALID_ARG_VALUE',
]);

/**
 * What is at a path, through links; undefined where nothing is, where nothing can be, and where this user may not look.
 * Paths of strangers and of users are looked at through this function: they may be anything.
 */
export function statsAt(path: string): Stats | undefined {
  return orNothing(() => statSync(path));
}

/** The same of a link itself. */
export function linkStatsAt(path: string): Stats | undefined {
  return orNothing(() => lstatSync(path));
}

/** As `statsAt`, with nanoseconds and whole inode numbers. */
export function exactStatsAt(path: string): BigIntStats | undefined {
  return orNothing(() => statSync(path, { bigint: true }));
}

/** The same of a link itself. */
export function exactLinkStatsAt(path: string): BigIntStats | undefined {
  return orNothing(() => lstatSync(path, { bigint: true }));
}

function orNothing<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (nothingThere.has((error as NodeJS.ErrnoException).code)) return undefined;
    throw error;
  }
}
