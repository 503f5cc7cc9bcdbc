import { Problems, UserError } from '../host/types.ts';
import type { Diagnostic, Place } from '../host/types.ts';
import type { Platform } from '../platforms/types.ts';
import { requirementsOfMetadata } from '../python/metadata.ts';
import { showRequirement } from '../python/requirement.ts';
import { compareVersions, satisfiesSpecifier } from '../python/specifiers.ts';
import { isVersion } from '../python/versions.ts';
import type { Requirement } from '../python/types.ts';
import { parseWheelFilename } from '../python/wheel-filename.ts';
import { firstPlace } from '../requirements/plain-requirements.ts';
import type { RootRequirement } from '../requirements/types.ts';
import {
  isFitting,
  isSdistName,
  newestFitting,
  offeredTags,
  sdistVersion,
  tagRanks,
  wantedTags,
  waysToWheel,
} from '../requirements/wheel-tags.ts';
import { listSome, someLines } from '../text/lists.ts';
import { displayUrl } from '../wheels/credentials.ts';
import { failureDiagnostic, FetchFailure } from '../wheels/failure.ts';
import type { FetchContext } from '../wheels/fetch-wheels.ts';
import type { OfferedFile } from '../wheels/offers.ts';
import type { LoopbackIndex } from './loopback-index.ts';

/** A failed resolution and its details. */
interface FailedResolution {
  readonly roots: readonly RootRequirement[];
  readonly platform: Platform;
  readonly place: Place;
  readonly fetch: FetchContext;
  readonly index: LoopbackIndex;
  /** Output of uv. */
  readonly output: string;
}

/** {@link FailedResolution} with the requirers of each project. */
interface KnownFailure extends FailedResolution {
  readonly wishes: ReadonlyMap<string, readonly Wish[]>;
}

/** Why uv found no solution, in our own words as far as our index knows the cause. */
export function reportResolveFailure(resolution: FailedResolution): UserError {
  const problems = new Problems();
  const failed = { ...resolution, wishes: wishesByProject(resolution) };
  reportFailures(failed, problems);
  if (!problems.hasErrors) reportUnknown(failed, problems);
  if (!problems.hasErrors) reportWithoutWheel(failed, problems);
  if (!problems.hasErrors) problems.error(noSolution(failed));
  return new UserError(problems.diagnostics);
}

/** Indexes that could not be reached. */
function reportFailures({ index, roots, place }: FailedResolution, problems: Problems): void {
  for (const [project, error] of index.failures) {
    if (error instanceof UserError) problems.add(error.diagnostics);
    else if (!(error instanceof FetchFailure)) throw error;
    else {
      const where = placeOf(project, roots) ?? place;
      problems.error(failureDiagnostic(error, `${project} could not be downloaded`, where));
    }
  }
}

function placeOf(project: string, roots: readonly RootRequirement[]): Place | undefined {
  return roots.find(({ requirement }) => requirement.normalizedName === project)?.place;
}

/** Projects that no index has. */
function reportUnknown(failed: KnownFailure, problems: Problems): void {
  const { index, roots, place, fetch } = failed;
  for (const [project, files] of index.asked) {
    if (files.length > 0) continue;
    const about = {
      place: placeOf(project, roots) ?? firstPlace(roots) ?? place,
      notes: askers(failed, project),
    };
    if (fetch.offline) {
      problems.error({
        code: 'offline-missing',
        message: `${project} is neither locked nor in a wheel directory, and --offline forbids querying an index`,
        help: 'lock the requirements and run once without --offline, or put the wheels in a directory and pass it with --wheels',
        ...about,
      });
    } else {
      problems.error({
        code: 'unknown-project',
        message: `No index has a project \`${project}\``,
        help: `check the spelling, or add the index that has it (PIP_EXTRA_INDEX_URL); searched: ${indexes(fetch)}`,
        ...about,
      });
    }
  }
}

function indexes({ indexes: { indexes: all, linkPages, directories } }: FetchContext): string {
  const places = [...all.map(({ url }) => displayUrl(url)), ...linkPages.map(displayUrl), ...directories];
  return places.length === 0 ? 'none' : places.join(', ');
}

interface Wish {
  readonly requirement: Requirement;
  /** Where it is available. */
  readonly asker: string;
}

/** What requires each project: targets, and projects that uv has examined. */
function wishesByProject({ roots, index }: FailedResolution): ReadonlyMap<string, readonly Wish[]> {
  const wishes = new Map<string, Wish[]>();
  const add = (wish: Wish): void => {
    const { normalizedName } = wish.requirement;
    const known = wishes.get(normalizedName);
    if (known === undefined) wishes.set(normalizedName, [wish]);
    else known.push(wish);
  };
  for (const { requirement, target } of roots) add({ requirement, asker: target });
  for (const [file, text] of index.metadata) {
    const wheel = parseWheelFilename(file.filename);
    const asker = `${wheel?.normalizedName ?? ''} ${wheel?.version ?? ''}`;
    for (const requirement of requirementsOfMetadata(text) ?? []) add({ requirement, asker });
  }
  return wishes;
}

function askers({ wishes }: KnownFailure, project: string): readonly string[] {
  const lines = (wishes.get(project) ?? []).map(
    ({ requirement, asker }) => `\`${showRequirement(requirement)}\` is required by ${asker}`,
  );
  return someLines(new Set(lines), 5);
}

/** Projects without a compatible wheel for any requested version. */
function reportWithoutWheel(failed: KnownFailure, problems: Problems): void {
  const { index, platform } = failed;
  const ranks = tagRanks(platform);
  for (const [project, files] of index.asked) {
    const unmet = (failed.wishes.get(project) ?? []).find(({ requirement }) => {
      const wanted = files.filter((file) => accepts(requirement, file, project));
      return wanted.length > 0 && !wanted.some((file) => isFitting(file, platform, ranks));
    });
    if (unmet !== undefined) problems.error(noWheel(failed, project, unmet.requirement, files));
  }
}

function accepts(requirement: Requirement, file: OfferedFile, project: string): boolean {
  const version = versionOf(file.filename, project);
  return version !== undefined && satisfiesSpecifier(version, requirement.specifier);
}

/** The version in a project's file name. */
function versionOf(filename: string, project: string): string | undefined {
  const wheel = parseWheelFilename(filename)?.version;
  if (wheel !== undefined) return isVersion(wheel) ? wheel : undefined;
  return sdistVersion(filename, project);
}

function noWheel(
  failed: KnownFailure,
  project: string,
  requirement: Requirement,
  files: readonly OfferedFile[],
): Omit<Diagnostic, 'severity'> {
  const { platform, roots, place } = failed;
  const wanted = files.filter((file) => accepts(requirement, file, project));
  const version = wanted
    .map(({ filename }) => versionOf(filename, project)!)
    .toSorted((left, right) => compareVersions(right, left))[0]!;
  const ofVersion = wanted.filter(({ filename }) => versionOf(filename, project) === version);
  const names = ofVersion.map(({ filename }) => filename);
  const offered = offeredTags(names, platform);
  const hasSdist = names.some(isSdistName);
  const why =
    offered.length === 0 && hasSdist
      ? ': it is only published as a source distribution, which is never built by default'
      : '';
  const newest = newestFitting(files, platform);
  const ways = waysToWheel(project, version, { platform, files: ofVersion, isBuildable: false });
  return {
    code: 'no-wheel-for-platform',
    message: `${project} ${version} has no wheel for ${platform.description}${why}`,
    place: placeOf(project, roots) ?? firstPlace(roots) ?? place,
    help:
      newest === undefined
        ? `no version of ${project} has a compatible one: ${ways}`
        : `${project} ${newest} is the newest version with a compatible wheel: let the requirements allow it; or ${ways}`,
    notes: [
      `wanted: ${wantedTags(platform)}`,
      ...(offered.length > 0 ? [`available: ${listSome(offered, 8)}`] : []),
      ...askers(failed, project),
    ],
  };
}

function noSolution({ roots, platform, place, output }: FailedResolution): Omit<Diagnostic, 'severity'> {
  const lines = explanation(output);
  if (/No interpreter found/i.test(output)) {
    return {
      code: 'no-python',
      message: 'Resolving requirements without a lock needs a Python on PATH',
      place,
      help: 'install any Python 3 (`actions/setup-python`), or lock the requirements',
      notes: lines,
    };
  }
  const isUnsolvable = /No solution found/i.test(output);
  const asked = roots.map(({ requirement }) => `\`${showRequirement(requirement)}\``);
  return {
    code: isUnsolvable ? 'no-solution' : 'resolver-failed',
    message: isUnsolvable
      ? `No versions satisfy all requirements on ${platform.description}: ${listSome(asked, 8)}`
      : `uv could not resolve the requirements for ${platform.description}`,
    place: firstPlace(roots) ?? place,
    help: isUnsolvable
      ? 'change the requirements to allow compatible versions'
      : 'lock the requirements; if the cause is not your machine, report this',
    notes: lines,
  };
}

/** Lines of uv's message that are shown. */
const MAX_LINES = 20;

/** uv's own message, without its frame and the address of our index. */
function explanation(output: string): readonly string[] {
  const lines = output
    .replaceAll(/\u001b\[[0-9;]*m/g, '')
    .replaceAll(/https?:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\S*/g, 'the index')
    .split(/\r?\n/)
    .map((line) =>
      line
        .replace(/^[\s×╰─▶│├]+/u, '')
        .replace(/^(?:error|cause):\s*/, '')
        .trimEnd(),
    )
    .filter((line) => line !== '');
  return someLines(lines, MAX_LINES);
}
