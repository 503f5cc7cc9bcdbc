import { createHash } from 'node:crypto';
import type { PackagedRequirement } from '../graph/types.ts';
import { userError, type Diagnostic, type Place } from '../host/types.ts';
import type { Platform } from '../platforms/types.ts';
import { formatRequirement } from '../python/requirement.ts';
import type { Requirement } from '../python/types.ts';
import { lockFileNames } from '../requirements/lock-formats.ts';
import { readConstraints } from '../requirements/constraints-file.ts';
import { hashesByProject } from '../requirements/index-files.ts';
import type { Lock, LockedArtifact } from '../requirements/types.ts';
import { decodeText } from '../text/decode.ts';
import type { WheelsQuestion } from './types.ts';
import type { Project } from '../project/project.ts';
import type { WheelSources } from './wheel-sources.ts';

/** Locks of the moment for packages whose requirements no lock file pins. */
interface UnlockedWheels {
  /**
   * What the requirements resolve to on the platform; each set is resolved once. The warning, that nothing is locked, is
   * the same for all of a run.
   * @param pins a requirements file that pins some projects, but not all that is asked for
   * @throws UserError
   */
  resolve(
    question: Pick<WheelsQuestion, 'requirements' | 'platform' | 'place'>,
    pins?: Lock,
  ): Promise<{ readonly lock: Lock; readonly warnings: readonly Diagnostic[] }>;
}

export function createUnlockedWheels(project: Project, sources: WheelSources): UnlockedWheels {
  const locks = new Map<string, Promise<Lock>>();
  const warnings: Diagnostic[] = [];
  return {
    resolve: async ({ requirements: roots, platform, place }, pins) => {
      if (pins === undefined && warnings.length === 0) {
        warnings.push(nothingLocked(project, place));
        if (sources.settings.buildSdists.length > 0) warnings.push(buildsNothing());
      }
      if (pins !== undefined) refusePlaces(pins, roots);
      const told = pins === undefined ? warnings : [notAllLocked(pins, roots)];
      const key = `${pins?.path ?? ''} ${keyOf(roots, platform)}`;
      const known = locks.get(key);
      if (known !== undefined) return { lock: await known, warnings: told };
      const { resolveRequirements } = await import('../resolver/resolve.ts');
      const constraints = pins === undefined ? constraintsOf(project, place) : pinned(pins);
      const resolved = resolveRequirements(sources.resolver(pins), { roots, platform, constraints, place });
      const lock = pins === undefined ? resolved : resolved.then((one) => withAllowedFiles(one, pins));
      locks.set(key, lock);
      return { lock: await lock, warnings: told };
    },
  };
}

/** Requirements of which a requirements file pins nothing: Pants takes such a file for limits, and resolves the rest. */
export function missingPins(
  { format, resolves }: Lock,
  roots: readonly PackagedRequirement[],
): readonly PackagedRequirement[] {
  if (format !== 'requirements') return [];
  const known = new Set(resolves.flatMap(({ distributions }) => distributions).map(({ name }) => name));
  return roots.filter(({ requirement }) => !known.has(requirement.normalizedName));
}

function pinned({ requirements }: Lock): readonly Requirement[] {
  return requirements.filter(({ url }) => url === undefined).map((one) => ({ ...one, extras: [] }));
}

/** `lock` without files of pinned projects that have none of the hashes that the pins allow. */
function withAllowedFiles(lock: Lock, pins: Lock): Lock {
  const projects = hashesByProject(pins);
  // A project with hashes on one of its lines has them checked, as pip does.
  const isAllowed = (name: string, { hash }: LockedArtifact): boolean => {
    const hashes = projects.get(name)?.hashes;
    return hashes === undefined || hashes.size === 0 || hashes.has(`${hash.algorithm}:${hash.hex}`);
  };
  return {
    ...lock,
    resolves: lock.resolves.map(({ marker, distributions }) => ({
      marker,
      distributions: distributions.map((one) => ({
        ...one,
        artifacts: one.artifacts.filter((artifact) => isAllowed(one.name, artifact)),
      })),
    })),
  };
}

function notAllLocked(pins: Lock, roots: readonly PackagedRequirement[]): Diagnostic {
  const missing = missingPins(pins, roots).map(({ requirement }) => `\`${formatRequirement(requirement)}\``);
  return {
    severity: 'warning',
    code: 'lock-incomplete',
    message: `${pins.path} does not pin ${missing.join(', ')}: all requirements are resolved to the newest versions that fit it, as Pants does, and the next run may choose others.`,
    place: { path: pins.path },
    help: 'pin what is asked for and what that needs: `uv pip compile --universal --generate-hashes`',
  };
}

function buildsNothing(): Diagnostic {
  return {
    severity: 'warning',
    code: 'build-sdists-unused',
    message: '`build-sdists` builds locked source distributions only, and nothing is locked here.',
    help: 'lock the requirements, or put a wheel into a directory that the workflow names with `wheels`',
  };
}

/** What a file takes from a place of its own cannot be put together with what an index has. @throws UserError */
function refusePlaces(pins: Lock, roots: readonly PackagedRequirement[]): void {
  const placed = pins.requirements.find(({ url }) => url !== undefined);
  if (placed === undefined) return;
  const missing = missingPins(pins, roots).map(({ requirement }) => `\`${formatRequirement(requirement)}\``);
  throw userError({
    code: 'lock-incomplete',
    message: `${pins.path} takes ${placed.name} from a place of its own, but does not pin ${missing.join(', ')}, so all would be resolved from an index`,
    place: { path: pins.path },
    help: 'pin what is asked for and what that needs, too: `uv pip compile --universal --generate-hashes`',
  });
}

/** Equal for equal questions. Who asks is part of it, because the answer names them. */
export function keyOf(roots: readonly PackagedRequirement[], { markers, tags, glibc }: Platform): string {
  const lines = roots.map(({ requirement, target }) => [formatRequirement(requirement), target]);
  const text = JSON.stringify([lines.sort(), markers, tags, glibc]);
  return createHash('sha256').update(text).digest('hex');
}

/** `[python].requirement_constraints`, which Pants heeds where resolves are off. @throws UserError */
function constraintsOf({ workspace }: Project, place: Place): readonly Requirement[] {
  const { enableResolves, requirementConstraints: path } = workspace.options.python;
  if (path === undefined || enableResolves) return [];
  if (workspace.files.isFile(path)) return readConstraints(decodeText(workspace.read(path)), path);
  throw userError({
    code: 'constraints-missing',
    message: `The file \`${path}\` of \`[python].requirement_constraints\` does not exist.`,
    place,
    help: 'check the path in pants.toml, relative to the build root',
  });
}

function nothingLocked({ workspace }: Project, place: Place): Diagnostic {
  const isOff = !workspace.options.python.enableResolves;
  const known = lockFileNames.find((name) => workspace.files.isFile(name));
  const there =
    known === undefined
      ? '; `pants generate-lockfiles`, `pex3 lock create --style universal` or `uv lock` makes one'
      : `: \`main = "${known}"\` (${known === 'requirements.txt' ? 'versions and hashes of a requirements file only count there' : 'it is there, and not used'})`;
  return {
    severity: 'warning',
    code: 'no-lock',
    message:
      'Nothing pins the versions of third-party requirements: they are resolved to the newest versions that fit, and the next run may choose others.',
    place,
    help: `${isOff ? 'set `[python].enable_resolves = true` and name' : 'name'} a lock file in \`[python.resolves]\` of pants.toml${there}`,
  };
}
