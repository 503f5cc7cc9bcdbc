import { Problems, UserError, userError, type Diagnostic, type Host, type Place } from '../host/types.ts';
import type { PackagedRequirement } from '../graph/types.ts';
import { isJsonObject } from '../platforms/json.ts';
import type { Platform } from '../platforms/types.ts';
import { parseRequirement, RequirementSyntaxError } from '../python/requirement.ts';
import type { Requirement } from '../python/types.ts';
import {
  distributionsInPlace,
  hashesByProject,
  projectsWithoutFiles,
  withIndexedFiles,
  type FoundFiles,
} from '../requirements/index-files.ts';
import { neededProjects } from '../requirements/closure.ts';
import { withPathMappings } from '../requirements/path-mappings.ts';
import { readLock } from '../requirements/read-lock.ts';
import { noWheels, type SelectedWheels } from '../requirements/select-wheels.ts';
import { withArtifacts } from '../requirements/stand-ins.ts';
import type { Lock, LockedArtifact, LockedDistribution } from '../requirements/types.ts';
import { readIndexOptions, type CheckoutIndexes, type IndexOptions } from '../wheels/indexes.ts';
import { createLookUp, type LookUp } from '../wheels/look-up.ts';
import { wheelInPlace } from '../wheels/wheel-in-place.ts';
import { forResolve, lockFindings, unknownResolveNames } from './check-lock.ts';
import { chooseWheels } from './choose-wheels.ts';
import type { Project } from './project.ts';
import { createUnlockedWheels, missingPins } from './unlocked-wheels.ts';
import { checkoutIndexes, type WheelSources } from './wheel-sources.ts';

/** What a package needs wheels for. */
export interface WheelsQuestion {
  readonly requirements: readonly PackagedRequirement[];
  readonly resolve: string;
  readonly platform: Platform;
  /** What the code asks of the interpreter; empty when nothing says. */
  readonly interpreterConstraints: readonly string[];
  /** The target that is packaged, for messages. */
  readonly place: Place;
}

/** The wheels of a package, and what the user should know about their choice. */
export interface ChosenWheels extends SelectedWheels {
  readonly warnings: readonly Diagnostic[];
}

/** Chooses the wheels of packages; each lock file is read once. */
export interface LockedWheels {
  /**
   * The wheels that the requirements need on the platform of the lock of the resolve, sorted by name.
   * @throws UserError
   */
  choose(question: WheelsQuestion): Promise<ChosenWheels>;
}

export function createLockedWheels(host: Host, project: Project, sources: WheelSources): LockedWheels {
  const locks = new Map<string, OpenLock>();
  const unlocked = createUnlockedWheels(project, sources);
  const open = (path: string, resolve: string): OpenLock => {
    const known = locks.get(path) ?? openLock(host, project, path, resolve, sources);
    locks.set(path, known);
    return known;
  };
  return {
    choose: async (question) => {
      const { requirements, resolve, platform, place } = question;
      if (requirements.length === 0) return { ...noWheels, warnings: [] };
      const path = lockPath(project, resolve, place);
      if (path === undefined) {
        const { lock, warnings } = await unlocked.resolve(question);
        return withWarnings(await chooseWheels(sources, lock, question), warnings);
      }
      const opened = open(path, resolve);
      const findings = lockFindings(project, opened.lock, resolve, question.interpreterConstraints);
      if (findings.some(({ severity }) => severity === 'error')) throw new UserError(findings);
      if (missingPins(opened.lock, requirements).length > 0) {
        const { lock, warnings } = await unlocked.resolve(question, opened.lock);
        return withWarnings(await chooseWheels(sources, lock, question), warnings);
      }
      const lock = await opened.complete(requirements, platform);
      const chosen = await chooseWheels(sources, lock, question);
      return withWarnings(chosen, [...findings, ...opened.warnings]);
    },
  };
}

function withWarnings(chosen: ChosenWheels, warnings: readonly Diagnostic[]): ChosenWheels {
  return { ...chosen, warnings: [...warnings, ...chosen.warnings] };
}

/** A lock file that was read. */
interface OpenLock {
  readonly lock: Lock;
  readonly warnings: readonly Diagnostic[];
  /** The lock with the files, as indexes have them, of needed projects for which it names none. */
  complete(requirements: readonly PackagedRequirement[], platform: Platform): Promise<Lock>;
}

/** @throws UserError */
function openLock(
  host: Host,
  project: Project,
  path: string,
  resolve: string,
  sources: WheelSources,
): OpenLock {
  const { files, options: workspaceOptions } = project.workspace;
  const unknown = unknownResolveNames(workspaceOptions.python);
  if (unknown.length > 0) throw new UserError(unknown);
  const text = (name: string): string => project.workspace.read(name).toString('utf8');
  const read = readLock(text(path), path, {
    include: (name) => (files.isFile(name) ? text(name) : undefined),
  });
  const mapped = withPathMappings(read, workspaceOptions.pythonRepos.pathMappings);
  const metadata = mapped.metadata ?? sidecarOf(project, path);
  const lock = {
    ...mapped,
    ...(metadata && { metadata }),
    excluded: [...mapped.excluded, ...excludes(project, resolve)],
  };
  const pinned = hashesByProject(lock);
  const withoutFiles = new Set(projectsWithoutFiles(lock));
  const hashesToFind = (name: string): readonly string[] => {
    const project = pinned.get(name);
    return project === undefined || project.isAny ? [] : [...project.hashes];
  };
  const known = new Map<string, Promise<FoundFiles>>();
  let lookUp: LookUp | undefined;
  const filesOf = (name: string): Promise<FoundFiles> => {
    lookUp ??= createLookUp({
      host,
      indexes: indexesFor(host, project, lock, sources),
      offline: sources.settings.offline,
    });
    const found = known.get(name) ?? lookUp.files(name, hashesToFind(name));
    known.set(name, found);
    return found;
  };
  const inPlace = distributionsInPlace(lock);
  const artifacts = new Map<LockedDistribution, Promise<LockedArtifact>>();
  const artifactOf = (one: (typeof inPlace)[number]): Promise<LockedArtifact> => {
    const found = artifacts.get(one) ?? wheelInPlace(one, path, sources.fetching());
    artifacts.set(one, found);
    return found;
  };
  const isLoose = ({ hashes }: LockedDistribution): boolean => hashes === undefined || hashes.length === 0;
  return {
    lock,
    warnings: withoutHashes(lock, [
      ...[...withoutFiles].filter((name) => hashesToFind(name).length === 0),
      ...inPlace.filter(isLoose).map(({ name }) => name),
    ]),
    complete: async (requirements, platform) => {
      if (withoutFiles.size === 0 && inPlace.length === 0) return lock;
      const needed = neededProjects(lock, requirements, platform);
      const names = [...withoutFiles].filter((name) => needed.has(name));
      const placed = inPlace.filter(({ name }) => needed.has(name));
      if (names.length === 0 && placed.length === 0) return lock;
      const problems = new Problems();
      const [found, wheels] = await Promise.all([
        problems.collectAll(names, AT_ONCE, async (name) => [name, await filesOf(name)] as const),
        problems.collectAll(placed, AT_ONCE, async (one) => [one, [await artifactOf(one)]] as const),
      ]);
      problems.throwIfErrors();
      return withIndexedFiles(withArtifacts(lock, new Map(wheels)), new Map(found));
    },
  };
}

/** What Pants writes about a lock into the file beside it (`separate_lockfile_metadata_file`); damaged, it says nothing. */
function sidecarOf({ workspace }: Project, path: string): Lock['metadata'] {
  const sidecar = `${path}.metadata`;
  if (!workspace.files.isFile(sidecar)) return undefined;
  try {
    const value: unknown = JSON.parse(workspace.read(sidecar).toString('utf8'));
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** So many indexes' pages are asked for at once. */
const AT_ONCE = 8;

/** The indexes of the run, unless the lock names some of its own. @throws UserError */
function indexesFor(host: Host, project: Project, lock: Lock, sources: WheelSources): IndexOptions {
  if (lock.options === undefined) return sources.fetching().indexes;
  const { directories } = sources.settings;
  return readIndexOptions(host, project.workspace.root, indexesOf(project, lock), directories);
}

/** The indexes that the checkout names: `[python-repos]`, and the lines `--index-url` … of a requirements file. */
function indexesOf(project: Project, lock: Lock): CheckoutIndexes {
  const { indexes, findLinks, ...others } = checkoutIndexes(project.workspace.options);
  const of = (name: string): readonly string[] => lock.options?.get(name) ?? [];
  const replaced = of('--index-url').slice(-1);
  return {
    indexes: [...(replaced.length > 0 ? replaced : indexes), ...of('--extra-index-url')],
    findLinks: [...findLinks, ...of('--find-links')],
    ...others,
  };
}

/** `[python].resolves_to_excludes`, which Pants passes to pex also when it takes from a lock. @throws UserError */
function excludes(project: Project, resolve: string): readonly Requirement[] {
  const { resolvesToExcludes } = project.workspace.options.python;
  return (forResolve(resolvesToExcludes, resolve) ?? []).map((text) => {
    try {
      return parseRequirement(text);
    } catch (error) {
      if (!(error instanceof RequirementSyntaxError)) throw error;
      throw userError({
        code: 'invalid-option-value',
        message: `\`${text}\` in \`[python].resolves_to_excludes\` is not a requirement: ${error.message}`,
        help: 'write it like `name` or `name>=1.0` (PEP 508)',
      });
    }
  });
}

function withoutHashes({ path, format }: Lock, names: readonly string[]): readonly Diagnostic[] {
  if (names.length === 0) return [];
  const some = names.slice(0, 3).join(', ') + (names.length > 3 ? ` and ${names.length - 3} more` : '');
  return [
    {
      severity: 'warning',
      code: 'lock-without-hashes',
      message: `${path} pins versions without hashes (${some}), so the files are those that the index offers today`,
      place: { path },
      help:
        format === 'requirements'
          ? 'write the hashes too: `uv pip compile --universal --generate-hashes`, or `pip-compile --generate-hashes`'
          : 'generate the lock file again: today the tool that wrote it writes the hashes too',
    },
  ];
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
