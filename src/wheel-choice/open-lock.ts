import { Problems, UserError, userError, type Diagnostic, type Host } from '../host/types.ts';
import type { PackagedRequirement } from '../graph/types.ts';
import { isJsonObject } from '../platforms/json.ts';
import type { Platform } from '../platforms/types.ts';
import { parseRequirement, RequirementSyntaxError } from '../python/requirement.ts';
import type { Requirement } from '../python/types.ts';
import { neededProjects } from '../requirements/closure.ts';
import {
  distributionsInPlace,
  hashesByProject,
  lacksHash,
  projectsWithoutFiles,
  withHashes,
  withIndexedFiles,
  type FoundFiles,
} from '../requirements/index-files.ts';
import { lockFormats } from '../requirements/lock-formats.ts';
import { withPathMappings } from '../requirements/path-mappings.ts';
import { readLock } from '../requirements/read-lock.ts';
import type { Lock, LockedArtifact, LockedDistribution } from '../requirements/types.ts';
import { isFitting, tagRanks } from '../requirements/wheel-tags.ts';
import { listSome } from '../text/lists.ts';
import { once } from '../text/once.ts';
import { createLookUp, type LookUp } from '../wheels/look-up.ts';
import { wheelInPlace } from '../wheels/wheel-in-place.ts';
import { decodeText } from '../text/decode.ts';
import { refuseLfsPointer } from '../text/lfs-pointer.ts';
import { refuseLinkAsText } from '../workspace/link-as-text.ts';
import { withIdentifiedFiles } from './identify-files.ts';
import { forResolve, unknownResolveNames } from './check-lock.ts';
import type { Project } from '../project/project.ts';
import { parseBoundedJson } from '../text/bounded-json.ts';
import type { WheelSources } from './wheel-sources.ts';

/** A lock file that was read. */
export interface OpenLock {
  readonly lock: Lock;
  /**
   * The lock, with files from indexes for needed projects without files; and warnings about it, once.
   * @param lock as a package takes from it: {@link OpenLock.lock} with what its target leaves out
   */
  complete(
    lock: Lock,
    requirements: readonly PackagedRequirement[],
    platform: Platform,
  ): Promise<{ readonly lock: Lock; readonly warnings: readonly Diagnostic[] }>;
  /** The needed projects of which the lock has no hash: what an index offers today decides their files. */
  withoutHashes(
    lock: Lock,
    requirements: readonly PackagedRequirement[],
    platform: Platform,
  ): readonly string[];
}

/** Reads a lock file. @throws UserError */
export function openLock(
  host: Host,
  project: Project,
  path: string,
  resolve: string,
  sources: WheelSources,
): OpenLock {
  const { files, options: workspaceOptions } = project.workspace;
  const unknown = unknownResolveNames(workspaceOptions.python);
  if (unknown.length > 0) throw new UserError(unknown);
  const text = (name: string): string => {
    const bytes = project.workspace.read(name);
    refuseLfsPointer(bytes, name);
    refuseLinkAsText(project.workspace, name, bytes);
    return decodeText(bytes);
  };
  const read = readLock(text(path), path, {
    include: (name) => (files.isFile(name) ? text(name) : undefined),
  });
  const mapped = withPathMappings(read, workspaceOptions.pythonRepos.pathMappings);
  const metadata = mapped.metadata ?? sidecarOf(project, path);
  const lock = {
    ...(isByNeeds(project, resolve) ? byNeeds(mapped) : mapped),
    ...(metadata && { metadata }),
    excluded: [...mapped.excluded, ...excludes(project, resolve)],
  };
  const pinned = once(() => hashesByProject(lock));
  const withoutFiles = new Set(projectsWithoutFiles(lock));
  const hashesToFind = (name: string): readonly string[] => {
    const project = pinned().get(name);
    return project === undefined || project.isAny ? [] : [...project.hashes];
  };
  const known = new Map<string, Promise<FoundFiles>>();
  let lookUp: LookUp | undefined;
  const filesOf = (name: string): Promise<FoundFiles> => {
    lookUp ??= createLookUp({
      host,
      indexes: sources.fetching(lock).indexes,
      offline: sources.settings.offline,
    });
    const found =
      known.get(name) ??
      lookUp.files(name, {
        allowed: hashesToFind(name),
        versions: [...(pinned().get(name)?.versions ?? [])],
      });
    known.set(name, found);
    return found;
  };
  const inPlace = distributionsInPlace(lock);
  const identified = new Map<string, Promise<LockedArtifact>>();
  const identityOf = (artifact: LockedArtifact, one: LockedDistribution): Promise<LockedArtifact> => {
    const fetching = sources.fetching(withoutFiles.has(one.name) ? lock : undefined);
    const key = JSON.stringify([one.name, one.version, artifact.filename, artifact.url]);
    const found = identified.get(key) ?? wheelInPlace(artifact, one, path, fetching);
    identified.set(key, found);
    return found;
  };
  const unhashed: ReadonlySet<string> = new Set([
    ...[...withoutFiles].filter((name) => hashesToFind(name).length === 0),
    ...inPlace.filter(({ hashes = [] }) => hashes.length === 0).map(({ name }) => name),
  ]);
  return {
    lock,
    withoutHashes: (taken, requirements, platform) => {
      if (unhashed.size === 0) return [];
      const needed = neededProjects(taken, requirements, platform);
      return [...unhashed].filter((name) => needed.has(name));
    },
    complete: async (taken, requirements, platform) => {
      if (withoutFiles.size === 0 && inPlace.length === 0) return { lock: taken, warnings: [] };
      const needed = neededProjects(taken, requirements, platform);
      const names = [...withoutFiles].filter((name) => needed.has(name));
      const ranks = tagRanks(platform);
      const open = inPlace
        .filter(({ name }) => needed.has(name))
        .flatMap((one) => one.artifacts.map((artifact) => ({ one, artifact })))
        .filter(({ artifact }) => lacksHash(artifact) && isFitting(artifact, platform, ranks));
      const problems = new Problems();
      const [found, hashed] = await Promise.all([
        lookUpAll(names, filesOf, problems),
        problems.collectAll(
          open,
          AT_ONCE,
          async ({ one, artifact }) => [artifact, await identityOf(artifact, one)] as const,
        ),
      ]);
      problems.throwIfErrors();
      const filled = withIndexedFiles(withHashes(taken, new Map(hashed)), new Map(found));
      const ofIndexes = new Set(names);
      const complete = await withIdentifiedFiles(filled, ofIndexes, platform, identityOf, problems);
      problems.throwIfErrors();
      // The same words for all packages that need one of them: they are printed once, and a finding of each.
      const isLoose = [...unhashed].some((name) => needed.has(name));
      return { lock: complete, warnings: isLoose ? [withoutHashes(lock, [...unhashed])] : [] };
    },
  };
}

function isByNeeds({ workspace }: Project, resolve: string): boolean {
  return workspace.options.python.ownResolves?.get(resolve)?.isByNeeds === true;
}

/** A lock without dependencies of which only what is needed is taken. */
function byNeeds({ wholeSet, ...lock }: Lock): Lock {
  return wholeSet === true ? { ...lock, byNeeds: true } : lock;
}

/** The metadata that Pants writes next to a lock (`separate_lockfile_metadata_file`); ignored if damaged. */
function sidecarOf({ workspace }: Project, path: string): Lock['metadata'] {
  const sidecar = `${path}.metadata`;
  if (!workspace.files.isFile(sidecar)) return undefined;
  try {
    const value: unknown = parseBoundedJson(workspace.read(sidecar).toString('utf8'));
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The available files of each project. An index that fails for one project fails for all, so this is reported once. */
async function lookUpAll(
  names: readonly string[],
  filesOf: (name: string) => Promise<FoundFiles>,
  problems: Problems,
): Promise<readonly (readonly [string, FoundFiles])[]> {
  const failed = new Map<string, { readonly diagnostic: Diagnostic; readonly others: string[] }>();
  const found = await problems.collectAll(names, AT_ONCE, async (name) => {
    try {
      return [[name, await filesOf(name)] as const];
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      for (const diagnostic of error.diagnostics) {
        const known = failed.get(diagnostic.code);
        if (known === undefined) failed.set(diagnostic.code, { diagnostic, others: [] });
        else known.others.push(name);
      }
      return [];
    }
  });
  for (const { diagnostic, others } of failed.values()) {
    const notes = others.length === 0 ? [] : [`the same for ${listSome(others, 8)}`];
    problems.add([{ ...diagnostic, notes: [...(diagnostic.notes ?? []), ...notes] }]);
  }
  return found.flat();
}

/** Maximum number of concurrent index requests. */
const AT_ONCE = 8;

/** `[python].resolves_to_excludes`, which Pants passes to pex even when using a lock. @throws UserError */
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
        help: 'use a form such as `name` or `name>=1.0` (PEP 508)',
      });
    }
  });
}

function hashesHelp(format: Lock['format']): string {
  switch (format) {
    case 'requirements':
      return `write the hashes too: \`${lockFormats.requirements.command}\`, or \`pip-compile --generate-hashes\``;
    case 'uv':
      return 'uv writes no hashes for `find-links`: lock from an index';
    default:
      return 'regenerate the lock file: current versions of the tool that wrote it include hashes';
  }
}

function withoutHashes({ path, format }: Lock, names: readonly string[]): Diagnostic {
  return {
    severity: 'warning',
    code: 'lock-without-hashes',
    message: `${path} pins versions without hashes (${listSome(names, 3)}), so the files are whatever the index offers today`,
    place: { path },
    help: hashesHelp(format),
  };
}
