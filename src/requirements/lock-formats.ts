import { posix } from 'node:path';
import { userError } from '../host/types.ts';

/** What messages and the search for locks need to know of a format; `lock-readers.ts` reads it. */
export interface LockFormat {
  /** Names of its files, the usual one first; empty when any name is allowed. */
  readonly lockFileNames: readonly string[];
  /** How messages refer to such a file, if not by its usual name. */
  readonly title?: string;
  /** The command that creates one. */
  readonly command: string;
  /** That which also locks extras and groups, if the other one leaves some out. */
  readonly commandForAll?: string;
  /** That command also updates the lock, whatever the file is called. */
  readonly updates: boolean;
}

/**
 * Every lock format. The order matters twice: the first format of a notation that recognises a file is used, and a lock
 * at the build root that is not configured is searched for in this order.
 */
export const lockFormats = {
  uv: {
    lockFileNames: ['uv.lock'],
    command: 'uv lock',
    updates: true,
  },
  poetry: {
    lockFileNames: ['poetry.lock'],
    command: 'poetry lock',
    updates: true,
  },
  pdm: {
    lockFileNames: ['pdm.lock'],
    command: 'pdm lock',
    commandForAll: 'pdm lock -G :all',
    updates: true,
  },
  pylock: {
    lockFileNames: ['pylock.toml'],
    command: 'uv export --format pylock.toml',
    updates: false,
  },
  pipenv: {
    lockFileNames: ['Pipfile.lock'],
    command: 'pipenv lock',
    updates: true,
  },
  requirements: {
    lockFileNames: ['requirements.lock', 'requirements.txt'],
    title: 'a `requirements.txt` with pinned versions',
    command: 'uv pip compile --universal --generate-hashes',
    updates: false,
  },
  pex: {
    lockFileNames: [],
    title: 'a pex lock',
    command: 'pex3 lock create --style universal',
    updates: false,
  },
} satisfies Readonly<Record<string, LockFormat>>;

export type LockFormatName = keyof typeof lockFormats;

/** The names of all formats, in the order of the table. */
export const lockFormatNames = Object.keys(lockFormats) as readonly LockFormatName[];

/** The rows of the table. */
const allLockFormats: readonly LockFormat[] = Object.values(lockFormats);

/** Names of lock files that a checkout may have at its root, in search order. */
export const lockFileNames: readonly string[] = allLockFormats.flatMap((format) => format.lockFileNames);

/** How messages refer to a file of a format. */
function titleOf({ lockFileNames: [name], title }: LockFormat): string {
  return title ?? `\`${name!}\``;
}

/** The command that creates a lock file at that path; undefined when the name does not show it. */
export function commandForLockFile(path: string): string | undefined {
  const name = posix.basename(path);
  const { requirements } = lockFormats;
  if (name.endsWith('.txt')) return requirements.command;
  // A `requirements.lock` may be any format.
  if (requirements.lockFileNames.includes(name)) return undefined;
  if (/^pylock\.[^.]+\.toml$/.test(name)) return lockFormats.pylock.command;
  return allLockFormats.find((format) => format.lockFileNames.includes(name))?.command;
}

/** The Pants command that creates the lock of a resolve. */
export function pantsLockCommand(resolve?: string): string {
  return `pants generate-lockfiles${resolve === undefined ? '' : ` --resolve=${resolve}`}`;
}

/** In words, what creates the missing lock file of a resolve. */
export function waysToLock(path: string, resolve: string): string {
  const command = commandForLockFile(path);
  switch (command) {
    case undefined:
      return `\`${pantsLockCommand(resolve)}\`, or with \`${lockFormats.pex.command}\``;
    case lockFormats.requirements.command:
      return `\`${command.replace('compile', `compile ${path.replace(/\.txt$/, '.in')}`)} -o ${path}\``;
    case lockFormats.pylock.command:
      return `\`${command} -o ${path}\``;
    default:
      return `\`${command}\``;
  }
}

/** The error for a file that no reader recognises. */
export function unknownLockFormat(path: string): Error {
  const titles = allLockFormats.map(titleOf);
  return userError({
    code: 'unknown-lock-format',
    message: `${path} is not in a supported lock format`,
    place: { path },
    help: `use ${titles.slice(0, -1).join(', ')} or ${titles.at(-1)!} (\`${lockFormats.pex.command}\`)`,
  });
}
