import type { Lock } from './types.ts';

/** What is known of a lock format besides how it is read. */
interface LockFormatFacts {
  /** Names of its files, the usual one first; empty when they may be called anything. */
  readonly lockFileNames: readonly string[];
  /** The command that makes one; undefined when it depends on the project. */
  readonly command: string | undefined;
  /** That command also brings the lock up to date, whatever the file is called. */
  readonly updates: boolean;
}

/** Every lock format, in the order in which a checkout is looked at for them. */
export const lockFormats: Readonly<Record<Lock['format'], LockFormatFacts>> = {
  uv: { lockFileNames: ['uv.lock'], command: 'uv lock', updates: true },
  poetry: { lockFileNames: ['poetry.lock'], command: 'poetry lock', updates: true },
  pdm: { lockFileNames: ['pdm.lock'], command: 'pdm lock', updates: true },
  pylock: {
    lockFileNames: ['pylock.toml'],
    command: 'uv export --format pylock.toml',
    updates: false,
  },
  pipenv: { lockFileNames: ['Pipfile.lock'], command: 'pipenv lock', updates: true },
  requirements: {
    lockFileNames: ['requirements.lock', 'requirements.txt'],
    command: 'uv pip compile --universal --generate-hashes',
    updates: false,
  },
  pex: { lockFileNames: [], command: undefined, updates: false },
};

/** Names of lock files that a checkout may have at its root. */
export const lockFileNames: readonly string[] = Object.values(lockFormats).flatMap(
  (format) => format.lockFileNames,
);

/** The command that makes a lock file of that base name; undefined when its name does not say. */
export function commandForLockFile(name: string): string | undefined {
  if (name.endsWith('.txt')) return lockFormats.requirements.command;
  // A `requirements.lock` may be any format.
  if (lockFormats.requirements.lockFileNames.includes(name)) return undefined;
  return Object.values(lockFormats).find((format) => format.lockFileNames.includes(name))?.command;
}
