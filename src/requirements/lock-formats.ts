import { posix } from 'node:path';
import { own, type Fields } from './lock-fields.ts';
import { readPdmLock } from './pdm-lock.ts';
import { readPexLock } from './pex-lock.ts';
import { readPipfileLock } from './pipfile-lock.ts';
import { readPoetryLock } from './poetry-lock.ts';
import { readPylock } from './pylock.ts';
import { COMPILE_COMMAND, readRequirementsLock, type RequirementsLockOptions } from './requirements-lock.ts';
import { tableAt } from './toml.ts';
import type { Lock } from './types.ts';
import { readUvLock } from './uv-lock.ts';

interface LockFormatFacts {
  /** Names of its files, the usual one first; empty when any name is allowed. */
  readonly lockFileNames: readonly string[];
  /** How messages refer to such a file, if not by its usual name. */
  readonly title?: string;
  /** The command that creates one. */
  readonly command: string;
  /** That command also updates the lock, whatever the file is called. */
  readonly updates: boolean;
}

/** A format whose files are TOML. */
interface TomlFormat extends LockFormatFacts {
  readonly notation: 'toml';
  /** Whether a document is of this format, in a version that is read here or not. */
  readonly isIt: (document: Fields) => boolean;
  /** @throws UserError with everything that is wrong with it */
  readonly read: (document: Fields, path: string) => Lock;
}

/** A format whose files are JSON, possibly after comments, or lines. */
interface TextFormat extends LockFormatFacts {
  readonly notation: 'json' | 'lines';
  readonly isIt: (text: string) => boolean;
  /** @throws UserError with everything that is wrong with it */
  readonly read: (text: string, path: string, options: RequirementsLockOptions) => Lock;
}

const hasKey = (fields: Fields | undefined, ...keys: readonly string[]): boolean =>
  fields !== undefined && keys.some((key) => own(fields, key) !== undefined);

/**
 * Every lock format. The order matters twice: the first format of a notation that recognises a file is used, and a lock
 * at the build root that is not configured is searched for in this order.
 */
export const lockFormats = {
  uv: {
    lockFileNames: ['uv.lock'],
    command: 'uv lock',
    updates: true,
    notation: 'toml',
    isIt: (document) => typeof own(document, 'version') === 'number' && hasKey(document, 'requires-python'),
    read: readUvLock,
  },
  poetry: {
    lockFileNames: ['poetry.lock'],
    command: 'poetry lock',
    updates: true,
    notation: 'toml',
    // Poetry 1.0 wrote no version.
    isIt: (document) => hasKey(tableAt(document, 'metadata'), 'lock-version', 'content-hash'),
    read: readPoetryLock,
  },
  pdm: {
    lockFileNames: ['pdm.lock'],
    command: 'pdm lock',
    updates: true,
    notation: 'toml',
    isIt: (document) => hasKey(tableAt(document, 'metadata'), 'lock_version'),
    read: readPdmLock,
  },
  pylock: {
    lockFileNames: ['pylock.toml'],
    command: 'uv export --format pylock.toml',
    updates: false,
    notation: 'toml',
    isIt: (document) => typeof own(document, 'lock-version') === 'string',
    read: readPylock,
  },
  pipenv: {
    lockFileNames: ['Pipfile.lock'],
    command: 'pipenv lock',
    updates: true,
    notation: 'json',
    isIt: (text) => /"pipfile-spec"\s*:/.test(text),
    read: readPipfileLock,
  },
  requirements: {
    lockFileNames: ['requirements.lock', 'requirements.txt'],
    title: 'a `requirements.txt` with pinned versions',
    command: COMPILE_COMMAND,
    updates: false,
    notation: 'lines',
    isIt: () => true,
    read: readRequirementsLock,
  },
  pex: {
    lockFileNames: [],
    title: 'a pex lock',
    command: 'pex3 lock create --style universal',
    updates: false,
    notation: 'json',
    isIt: () => true,
    read: readPexLock,
  },
} satisfies Readonly<Record<string, TomlFormat | TextFormat>>;

export type LockFormatName = keyof typeof lockFormats;

/** A row of the table. */
export type LockFormat = TomlFormat | TextFormat;

/** The names of all formats, in the order of the table. */
export const lockFormatNames = Object.keys(lockFormats) as readonly LockFormatName[];

/** The rows of the table. */
export const allLockFormats: readonly LockFormat[] = Object.values(lockFormats);

/** Names of lock files that a checkout may have at its root, in search order. */
export const lockFileNames: readonly string[] = allLockFormats.flatMap((format) => format.lockFileNames);

/** How messages refer to a file of a format. */
export function titleOf({ lockFileNames: [name], title }: LockFormatFacts): string {
  return title ?? `\`${name!}\``;
}

/** The command that creates a lock file at that path; undefined when the name does not show it. */
export function commandForLockFile(path: string): string | undefined {
  const name = posix.basename(path);
  const { requirements } = lockFormats;
  if (name.endsWith('.txt')) return requirements.command;
  // A `requirements.lock` may be any format.
  if (requirements.lockFileNames.includes(name)) return undefined;
  return allLockFormats.find((format) => format.lockFileNames.includes(name))?.command;
}

/** The Pants command that creates the lock of a resolve. */
export function pantsLockCommand(resolve?: string): string {
  return `pants generate-lockfiles${resolve === undefined ? '' : ` --resolve=${resolve}`}`;
}

/** In words, what creates the missing lock file of a resolve. */
export function waysToLock(path: string, resolve: string): string {
  const command = commandForLockFile(path);
  return command === undefined
    ? `\`${pantsLockCommand(resolve)}\`, or with \`${lockFormats.pex.command}\``
    : `\`${command}\``;
}
