import { userError, type Place } from '../host/types.ts';
import type { PackagedRequirement } from '../graph/types.ts';
import type { Platform } from '../platforms/types.ts';
import { readLock } from '../requirements/read-lock.ts';
import { selectWheels, type SelectedWheels } from '../requirements/select-wheels.ts';
import type { Lock } from '../requirements/types.ts';
import type { Project } from './project.ts';

/** Chooses the wheels of packages; each lock file is read once. */
export interface LockedWheels {
  /**
   * The wheels that `requirements` need on `platform` of the lock of `resolve`, sorted by name.
   * @param place the target that is packaged, for messages
   * @throws UserError
   */
  choose(
    requirements: readonly PackagedRequirement[],
    resolve: string,
    platform: Platform,
    place: Place,
  ): Promise<SelectedWheels>;
}

export function createLockedWheels(project: Project): LockedWheels {
  const locks = new Map<string, Lock>();
  const lockOf = (resolve: string, place: Place): Lock => {
    const path = lockPath(project, resolve, place);
    const known = locks.get(path);
    if (known !== undefined) return known;
    const lock = readLock(project.workspace.read(path).toString('utf8'), path);
    locks.set(path, lock);
    return lock;
  };
  return {
    // Asynchronous: whoever calls it gets a rejection, never an exception.
    // eslint-disable-next-line @typescript-eslint/require-await
    choose: async (requirements, resolve, platform, place) =>
      requirements.length === 0
        ? { wheels: [], reasons: [] }
        : selectWheels(lockOf(resolve, place), requirements, platform),
  };
}

/** Path of the lock file of a resolve (`[python].resolves`). @throws UserError when there is none. */
function lockPath(project: Project, resolve: string, place: Place): string {
  const { python } = project.workspace.options;
  const path = python.enableResolves ? python.resolves.get(resolve) : undefined;
  if (path === undefined) {
    throw userError({
      code: 'no-lock',
      message: 'Nothing pins the versions of the third-party requirements of this package.',
      place,
      help: 'set `[python].enable_resolves = true` and name a lock file in `[python.resolves]` of pants.toml; `pants generate-lockfiles` or `pex3 lock create --style universal` makes one',
    });
  }
  if (!project.workspace.files.isFile(path)) {
    throw userError({
      code: 'lock-missing',
      message: `The lock file \`${path}\` of the resolve \`${resolve}\` does not exist.`,
      place,
      help: `make it with \`pants generate-lockfiles --resolve=${resolve}\`, or with \`pex3 lock create --style universal\``,
    });
  }
  return path;
}
