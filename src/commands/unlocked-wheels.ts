import { createHash } from 'node:crypto';
import type { PackagedRequirement } from '../graph/types.ts';
import { userError, type Diagnostic, type Place } from '../host/types.ts';
import type { Platform } from '../platforms/types.ts';
import { formatRequirement } from '../python/requirement.ts';
import type { Requirement } from '../python/types.ts';
import { readConstraints } from '../requirements/constraints-file.ts';
import type { Lock } from '../requirements/types.ts';
import type { WheelsQuestion } from './locked-wheels.ts';
import type { Project } from './project.ts';
import type { WheelSources } from './wheel-sources.ts';

/** Locks of the moment for packages whose requirements no lock file pins. */
export interface UnlockedWheels {
  /**
   * What the requirements resolve to on the platform; each set is resolved once. The warning, that nothing is locked, is
   * the same for all of a run.
   * @throws UserError
   */
  resolve(
    question: Pick<WheelsQuestion, 'requirements' | 'platform' | 'place'>,
  ): Promise<{ readonly lock: Lock; readonly warnings: readonly Diagnostic[] }>;
}

export function createUnlockedWheels(project: Project, sources: WheelSources): UnlockedWheels {
  const locks = new Map<string, Promise<Lock>>();
  const warnings: Diagnostic[] = [];
  return {
    resolve: async ({ requirements: roots, platform, place }) => {
      if (warnings.length === 0) warnings.push(nothingLocked(project, place));
      const key = keyOf(roots, platform);
      const known = locks.get(key);
      if (known !== undefined) return { lock: await known, warnings };
      const { resolveRequirements } = await import('../resolver/resolve.ts');
      const constraints = constraintsOf(project, place);
      const lock = resolveRequirements(sources.resolver(), { roots, platform, constraints, place });
      locks.set(key, lock);
      return { lock: await lock, warnings };
    },
  };
}

/** Equal for equal questions. Who asks is part of it, because the answer names them. */
function keyOf(roots: readonly PackagedRequirement[], { markers, tags, glibc }: Platform): string {
  const lines = roots.map(({ requirement, target }) => [formatRequirement(requirement), target]);
  const text = JSON.stringify([lines.sort(), markers, tags, glibc]);
  return createHash('sha256').update(text).digest('hex');
}

/** `[python].requirement_constraints`, which Pants heeds where resolves are off. @throws UserError */
function constraintsOf({ workspace }: Project, place: Place): readonly Requirement[] {
  const { enableResolves, requirementConstraints: path } = workspace.options.python;
  if (path === undefined || enableResolves) return [];
  if (workspace.files.isFile(path)) return readConstraints(workspace.read(path).toString('utf8'), path);
  throw userError({
    code: 'constraints-missing',
    message: `The file \`${path}\` of \`[python].requirement_constraints\` does not exist.`,
    place,
    help: 'check the path in pants.toml, relative to the build root',
  });
}

function nothingLocked({ workspace }: Project, place: Place): Diagnostic {
  const isOff = !workspace.options.python.enableResolves;
  return {
    severity: 'warning',
    code: 'no-lock',
    message:
      'Nothing pins the versions of third-party requirements: they are resolved to the newest versions that fit, and the next run may choose others.',
    place,
    help: `${isOff ? 'set `[python].enable_resolves = true` and name' : 'name'} a lock file in \`[python.resolves]\` of pants.toml; \`pants generate-lockfiles\`, \`pex3 lock create --style universal\` or \`uv lock\` makes one`,
  };
}
