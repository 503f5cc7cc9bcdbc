import { userError, type Diagnostic, type Place } from '../host/types.ts';
import type { PackagedRequirement } from '../graph/types.ts';
import type { Platform } from '../platforms/types.ts';
import { readLock } from '../requirements/read-lock.ts';
import type { SelectedWheels } from '../requirements/select-wheels.ts';
import type { Lock } from '../requirements/types.ts';
import { chooseWheels } from './choose-wheels.ts';
import type { Project } from './project.ts';
import { createUnlockedWheels } from './unlocked-wheels.ts';
import type { WheelSources } from './wheel-sources.ts';

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
  /** What was noticed on the way: that nothing is locked, what stands in for something locked. */
  warnings(): readonly Diagnostic[];
}

export function createLockedWheels(project: Project, sources: WheelSources): LockedWheels {
  const unlocked = createUnlockedWheels(project, sources);
  const warnings: Diagnostic[] = [];
  const locks = new Map<string, Lock>();
  const lockOf = (path: string): Lock => {
    const known = locks.get(path);
    if (known !== undefined) return known;
    const lock = readLock(project.workspace.read(path).toString('utf8'), path);
    locks.set(path, lock);
    return lock;
  };
  return {
    warnings: () => [...unlocked.warnings(), ...warnings],
    choose: async (requirements, resolve, platform, place) => {
      if (requirements.length === 0) return { wheels: [], reasons: [] };
      const path = lockPath(project, resolve, place);
      const lock = path === undefined ? await unlocked.lock(requirements, platform, place) : lockOf(path);
      const chosen = await chooseWheels(sources, lock, requirements, platform);
      warnings.push(...chosen.warnings);
      return chosen;
    },
  };
}

/** Path of the lock file of a resolve (`[python].resolves`); undefined when none is configured. @throws UserError when it does not exist. */
function lockPath(project: Project, resolve: string, place: Place): string | undefined {
  const { python } = project.workspace.options;
  const path = python.enableResolves ? python.resolves.get(resolve) : undefined;
  if (path !== undefined && !project.workspace.files.isFile(path)) {
    throw userError({
      code: 'lock-missing',
      message: `The lock file \`${path}\` of the resolve \`${resolve}\` does not exist.`,
      place,
      help: `make it with \`pants generate-lockfiles --resolve=${resolve}\`, or with \`pex3 lock create --style universal\``,
    });
  }
  return path;
}
