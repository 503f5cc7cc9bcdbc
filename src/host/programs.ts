import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, posix, win32 } from 'node:path';
import type { Environment } from './types.ts';
import { isBelow } from '../text/paths.ts';

/** Where programs are looked for. */
export interface ProgramSearch {
  readonly env: Environment;
  /** Absolute paths of directories that belong to a stranger: the checkout, a workflow's workspace. Nothing below is run. */
  readonly foreign: readonly string[];
  /** As `process.platform`. */
  readonly system: string;
}

/** The extensions that Windows tries when PATHEXT is not set, and that can be started here. */
const defaultExtensions = ['.COM', '.EXE', '.BAT', '.CMD'];

/**
 * The directories of PATH in which programs are looked up: absolute, existing, and, with links followed, outside
 * untrusted directories. An empty entry, `.` and relative ones would mean the checkout.
 */
function searchPath({ env, foreign, system }: ProgramSearch): readonly string[] {
  const path = system === 'win32' ? win32 : posix;
  const directories = valueOf(env, 'PATH').split(path.delimiter);
  const usable = directories.filter((one) => path.isAbsolute(one) && isOutside(foreign, one));
  return [...new Set(usable)];
}

/**
 * The files (absolute) that match the name of a program, in the order of PATH; on Windows with the extensions of
 * PATHEXT. An absolute name matches only itself. This is the only place that looks for programs: every program is found
 * through it, so that no file of a checkout is run instead of `aws`, `git`, `uv`, `python` or a compressor.
 */
export function findPrograms(name: string, search: ProgramSearch): readonly string[] {
  if (isAbsolute(name)) return isUsable(name, search) ? [name] : [];
  if (name === '' || /[/\\]/.test(name)) return [];
  const names = search.system === 'win32' ? withExtensions(name, search.env) : [name];
  return searchPath(search)
    .flatMap((directory) => names.map((one) => join(directory, one)))
    .filter((path) => isUsable(path, search));
}

/** `env` with a PATH on which a started program finds only the programs found here. */
export function withSearchPath(env: Environment, search: ProgramSearch): Environment {
  const names = Object.keys(env).filter((name) => isNamed(name, 'PATH', search.system));
  if (names.length === 0) return env;
  const delimiter = search.system === 'win32' ? win32.delimiter : posix.delimiter;
  const value = searchPath({ ...search, env }).join(delimiter);
  return { ...env, ...Object.fromEntries(names.map((name) => [name, value])) };
}

function withExtensions(name: string, env: Environment): readonly string[] {
  const listed = valueOf(env, 'PATHEXT')
    .split(';')
    .filter((one) => defaultExtensions.includes(one.toUpperCase()));
  const extensions = listed.length === 0 ? defaultExtensions : listed;
  const hasOne = extensions.some((one) => name.toUpperCase().endsWith(one.toUpperCase()));
  return hasOne ? [name] : extensions.map((one) => `${name}${one.toLowerCase()}`);
}

/** A variable by its name in any case, as Windows has them. */
function valueOf(env: Environment, name: string): string {
  return env[name] ?? Object.entries(env).find(([one]) => one.toUpperCase() === name)?.[1] ?? '';
}

function isNamed(name: string, wanted: string, system: string): boolean {
  return system === 'win32' ? name.toUpperCase() === wanted : name === wanted;
}

function isUsable(path: string, { foreign, system }: ProgramSearch): boolean {
  try {
    // On Windows every file may be run.
    accessSync(path, system === 'win32' ? constants.F_OK : constants.X_OK);
    return statSync(path).isFile() && isOutside(foreign, path);
  } catch {
    return false;
  }
}

/** Whether `path` exists and lies in none of `directories`, neither by its name nor with links followed. */
function isOutside(directories: readonly string[], path: string): boolean {
  try {
    const real = realpathSync(path);
    return directories.every(
      (directory) => !isBelow(directory, path) && !isBelow(realPathOf(directory), real),
    );
  } catch {
    return false;
  }
}

function realPathOf(directory: string): string {
  try {
    return realpathSync(directory);
  } catch {
    return directory;
  }
}
