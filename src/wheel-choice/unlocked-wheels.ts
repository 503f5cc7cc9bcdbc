import type { PackagedRequirement } from '../graph/types.ts';
import { userError, type Diagnostic, type Place } from '../host/types.ts';
import type { Platform } from '../platforms/types.ts';
import { formatRequirement, showRequirement } from '../python/requirement.ts';
import type { Requirement } from '../python/types.ts';
import {
  commandForLockFile,
  lockFileNames,
  lockFormats,
  pantsLockCommand,
} from '../requirements/lock-formats.ts';
import { hashesByProject } from '../requirements/index-files.ts';
import { parseToml, tableAt } from '../requirements/toml.ts';
import type { Lock, LockedArtifact } from '../requirements/types.ts';
import { decodeText } from '../text/decode.ts';
import { jsonDigest } from '../text/json-digest.ts';
import { completeHelp } from './complete-lock.ts';
import { constraintsFile, constraintsIn } from './constraints.ts';
import { statedLimits } from './stated-limits.ts';
import { refuseOtherSources } from './stated-sources.ts';
import type { WheelsQuestion } from './types.ts';
import type { Project } from '../project/project.ts';
import type { WheelSources } from './wheel-sources.ts';
import type { Workspace } from '../workspace/types.ts';

/** Temporary locks for packages whose requirements are not locked. */
interface UnlockedWheels {
  /**
   * Resolves the requirements for the platform; each set is resolved once. The warning that nothing is locked is the
   * same for the whole run.
   * @param pins a requirements file that pins some projects, but not all that is required
   * @throws UserError
   */
  resolve(
    question: Pick<WheelsQuestion, 'requirements' | 'platform' | 'place' | 'resolve'>,
    pins?: Lock,
  ): Promise<{ readonly lock: Lock; readonly warnings: readonly Diagnostic[] }>;
  /** What `resolve` says where nothing is locked. */
  warnings(question: Pick<WheelsQuestion, 'place' | 'resolve'>): readonly Diagnostic[];
}

export function createUnlockedWheels(project: Project, sources: WheelSources): UnlockedWheels {
  const locks = new Map<string, Promise<Lock>>();
  /** Of all targets of BUILD files, and of each file of requirements without them. */
  const known = new Map<string, readonly Diagnostic[]>();
  const warningsAt = ({
    place,
    resolve,
  }: Pick<WheelsQuestion, 'place' | 'resolve'>): readonly Diagnostic[] => {
    const source = project.workspace.options.python.ownResolves?.get(resolve)?.source ?? '';
    const warnings = known.get(source) ?? [
      nothingLocked(project, place, resolve),
      ...(sources.settings.buildSdists.length > 0 ? [buildsNothing()] : []),
    ];
    known.set(source, warnings);
    return warnings;
  };
  return {
    warnings: warningsAt,
    resolve: async ({ requirements: roots, platform, place, resolve }, pins) => {
      if (pins !== undefined) refusePlaces(pins, roots);
      const open = pins === undefined ? roots : missingPins(pins, roots);
      const { indexes } = sources.fetching(pins);
      refuseOtherSources(project, open, indexes);
      const told = pins === undefined ? warningsAt({ place, resolve }) : [notAllLocked(pins, roots)];
      const key = `${pins?.path ?? ''} ${keyOf(roots, platform)}`;
      const resolving = locks.get(key);
      if (resolving !== undefined) return { lock: await resolving, warnings: told };
      const { resolveRequirements } = await import('../resolver/resolve.ts');
      const stated = statedLimits(project, roots);
      const limits =
        pins === undefined
          ? constraintsOf(project, { place, resolve })
          : [...pinned(pins), ...constraintsIn(project.workspace, pins.path)];
      const resolved = resolveRequirements(sources.resolver(pins), {
        ...{ roots, platform, place, overrides: stated.overrides },
        constraints: [...limits, ...stated.constraints],
      });
      const lock = pins === undefined ? resolved : resolved.then((one) => withAllowedFiles(one, pins));
      locks.set(key, lock);
      refuseOtherSources(project, open, indexes, await lock);
      return { lock: await lock, warnings: told };
    },
  };
}

/** Requirements that a requirements file does not pin: Pants uses such a file as constraints, and resolves the rest. */
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

/** `lock` without the files of pinned projects whose hashes do not match the pins. */
function withAllowedFiles(lock: Lock, pins: Lock): Lock {
  const projects = hashesByProject(pins);
  // As in pip, hashes of a project are checked if any of its lines has them.
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
  const missing = missingPins(pins, roots).map(({ requirement }) => `\`${showRequirement(requirement)}\``);
  return {
    severity: 'warning',
    code: 'lock-incomplete',
    message: `${pins.path} does not pin ${missing.join(', ')}, so all requirements are resolved to the newest compatible versions, as Pants does; the next run may choose different ones`,
    place: { path: pins.path },
    help: `pin the requirements and their dependencies: \`${lockFormats.requirements.command}\``,
  };
}

function buildsNothing(): Diagnostic {
  return {
    severity: 'warning',
    code: 'build-sdists-unused',
    message: '`build-sdists` only builds locked source distributions, and nothing is locked',
    help: 'lock the requirements, or put a wheel in a directory listed in the `wheels` input',
  };
}

/** Requirements from paths or URLs cannot be combined with those from an index. @throws UserError */
function refusePlaces(pins: Lock, roots: readonly PackagedRequirement[]): void {
  const placed = pins.requirements.find(({ url }) => url !== undefined);
  if (placed === undefined) return;
  const missing = missingPins(pins, roots).map(({ requirement }) => `\`${showRequirement(requirement)}\``);
  throw userError({
    code: 'lock-incomplete',
    message: `${pins.path} takes ${placed.name} from a path or URL, but does not pin ${missing.join(', ')}, so everything would be resolved from an index`,
    place: { path: pins.path },
    help: `pin the requirements and their dependencies: \`${lockFormats.requirements.command}\``,
  });
}

/** Of a package without BUILD files. */
function notALock(workspace: Workspace, source: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'no-lock',
    message: `\`${source}\` does not pin everything: what it leaves open is resolved to the newest compatible versions, and the next run may choose different ones`,
    place: { path: source },
    help: source.endsWith('.txt')
      ? completeHelp({ path: source, format: 'requirements' }, [], true)
      : `lock it: \`${lockFormats[isOfPoetry(workspace, source) ? 'poetry' : 'uv'].command}\``,
  };
}

/** Whether only Poetry can lock a pyproject.toml. */
function isOfPoetry(workspace: Workspace, path: string): boolean {
  if (!path.endsWith('.toml')) return false;
  const document = parseToml(decodeText(workspace.read(path)), path);
  return tableAt(document, 'project') === undefined && tableAt(document, 'tool', 'poetry') !== undefined;
}

/** A cache key. It includes the requesting target, because the answer mentions it. */
export function keyOf(roots: readonly PackagedRequirement[], platform: Platform): string {
  const lines = roots.map(({ requirement, target }) => [formatRequirement(requirement), target]);
  const key = [lines.sort(), keyOfPlatform(platform)];
  // Thousands of packages may ask for thousands of requirements each.
  return lines.length > 100 ? jsonDigest(key) : JSON.stringify(key);
}

/** Numbers of platforms, which have a thousand tags: equal for those with equal content. */
const platformKeys = new WeakMap<Platform, number>();
const platformContents = new Map<string, number>();

function keyOfPlatform(platform: Platform): number {
  const known = platformKeys.get(platform);
  if (known !== undefined) return known;
  const { markers, tags, glibc } = platform;
  const content = JSON.stringify([markers, tags, glibc]);
  const key = platformContents.get(content) ?? platformContents.size;
  platformContents.set(content, key);
  platformKeys.set(platform, key);
  return key;
}

/**
 * Without BUILD files, what the requirements file says; else `[python].requirement_constraints`, which Pants respects when
 * resolves are off. @throws UserError
 */
function constraintsOf(
  { workspace }: Project,
  { place, resolve }: Pick<WheelsQuestion, 'place' | 'resolve'>,
): readonly Requirement[] {
  const { enableResolves, requirementConstraints: path, ownResolves } = workspace.options.python;
  const own = ownResolves?.get(resolve);
  if (own !== undefined)
    return own.source?.endsWith('.txt') === true ? constraintsIn(workspace, own.source) : [];
  if (path === undefined || enableResolves) return [];
  if (workspace.files.isFile(path)) return constraintsFile(workspace, path);
  throw userError({
    code: 'constraints-missing',
    message: `The file \`${path}\` of \`[python].requirement_constraints\` does not exist`,
    place,
    help: 'check the path in pants.toml, relative to the build root',
  });
}

function nothingLocked({ workspace }: Project, place: Place, resolve: string): Diagnostic {
  const own = workspace.options.python.ownResolves?.get(resolve);
  if (own !== undefined) return notALock(workspace, own.source ?? resolve);
  const isOff = !workspace.options.python.enableResolves;
  const known = lockFileNames.find((name) => workspace.files.isFile(name));
  const there =
    known === undefined
      ? `; \`${pantsLockCommand()}\`, \`${lockFormats.pex.command}\` or \`${lockFormats.uv.command}\` creates one`
      : `: \`main = "${known}"\` (it exists, but is not used)`;
  const isPlain = known !== undefined && commandForLockFile(known) === lockFormats.requirements.command;
  const enable = isOff ? 'set `[python].enable_resolves = true` and name' : 'name';
  return {
    severity: 'warning',
    code: 'no-lock',
    message: isPlain
      ? `\`${known}\` is not used as a lock: what it does not pin is resolved to the newest compatible versions, and the next run may choose different ones`
      : 'Third-party requirements are not locked: they are resolved to the newest compatible versions, and the next run may choose different ones',
    place,
    help: isPlain
      ? `${completeHelp({ path: known, format: 'requirements' }, [])} of pants.toml${isOff ? ' with `[python].enable_resolves = true`' : ''}`
      : `${enable} a lock file in \`[python.resolves]\` of pants.toml${there}`,
  };
}
