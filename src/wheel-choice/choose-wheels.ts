import { basename } from 'node:path';
import type { PackagedRequirement } from '../graph/types.ts';
import type { Diagnostic } from '../host/types.ts';
import { UserError } from '../host/types.ts';
import type { Platform } from '../platforms/types.ts';
import { isOfVersion } from '../requirements/index-files.ts';
import type { Elsewhere } from '../requirements/selection-problems.ts';
import { selectWheels, type SelectedWheels } from '../requirements/select-wheels.ts';
import { canStandIn, lackingWheels, withArtifacts } from '../requirements/stand-ins.ts';
import {
  UNKNOWN_VERSION,
  type Lock,
  type LockedArtifact,
  type LockedDistribution,
  type PinnedWheel,
} from '../requirements/types.ts';
import { isFitting, isSdistName, newestFitting, tagRanks } from '../requirements/wheel-tags.ts';
import type { FetchContext } from '../wheels/fetch-wheels.ts';
import { FetchFailure } from '../wheels/failure.ts';
import { listLocalWheels, type LocalWheel } from '../wheels/local-wheels.ts';
import { listProjectFiles } from '../wheels/projects.ts';
import { hashFile } from '../wheels/store.ts';
import { listSome } from '../text/lists.ts';
import type { ChosenWheels, WheelsQuestion } from './types.ts';
import type { WheelSources } from './wheel-sources.ts';

/** Replacements for locked files, by wheel name. */
interface Substitute {
  readonly distribution: LockedDistribution;
  /** A source distribution that has to be built; undefined for a wheel from a directory. */
  readonly sdist: LockedArtifact | undefined;
}

/**
 * Picks the wheels of a lock ({@link selectWheels}). A locked version without a compatible wheel is replaced by a
 * wheel of the same version from a configured directory, else its source distribution is built, if the workflow
 * allows it.
 * @param options.mayBuild without it, what would be built is left out, and the answer says so (`unpinned`)
 * @throws UserError
 */
export async function chooseWheels(
  sources: WheelSources,
  lock: Lock,
  { requirements, platform }: Pick<WheelsQuestion, 'requirements' | 'platform'>,
  { mayBuild = true }: { readonly mayBuild?: boolean } = {},
): Promise<ChosenWheels> {
  const substitutes = new Map<string, Substitute>();
  const completed = withArtifacts(lock, await findSubstitutes(sources, lock, platform, substitutes));
  const selected = await select(sources, completed, requirements, platform);
  const warnings: Diagnostic[] = [];
  const wheels: PinnedWheel[] = [];
  const built: PinnedWheel[] = [];
  for (const wheel of selected.wheels) {
    const substitute = substitutes.get(keyOf(wheel.filename, wheel.sha256));
    if (substitute?.sdist !== undefined) built.push(wheel);
    if (substitute === undefined) wheels.push(wheel);
    else if (mayBuild || substitute.sdist === undefined)
      wheels.push(await substituted(sources, wheel, substitute, warnings));
  }
  if (built.length === 0) return { ...selected, wheels, warnings };
  const kept = selected.wheels.map((wheel) => mayBuild || !built.includes(wheel));
  return {
    ...selected,
    ...{ wheels, warnings, reasons: selected.reasons.filter((_, index) => kept[index]) },
    unpinned: `${listSome(
      built.map(({ name }) => name),
      3,
    )} is built from source`,
  };
}

function keyOf(filename: string, sha256: string): string {
  return `${sha256}/${filename}`;
}

async function findSubstitutes(
  sources: WheelSources,
  lock: Lock,
  platform: Platform,
  substitutes: Map<string, Substitute>,
): Promise<ReadonlyMap<LockedDistribution, readonly LockedArtifact[]>> {
  const { buildSdists } = sources.settings;
  const { ownDirectories } = sources.fetching().indexes;
  const added = new Map<LockedDistribution, readonly LockedArtifact[]>();
  if (ownDirectories.length === 0 && buildSdists.length === 0) return added;
  const local = listLocalWheels({ directories: ownDirectories, ownDirectories });
  const canBeHad = (name: string): boolean => local.has(name) || buildSdists.includes(name);
  for (const distribution of lackingWheels(lock, platform, canBeHad)) {
    const found = (local.get(distribution.name) ?? []).filter(({ filename }) =>
      canStandIn(filename, distribution, platform),
    );
    const sdist = buildSdists.includes(distribution.name)
      ? distribution.artifacts.find(({ filename }) => isSdistName(filename))
      : undefined;
    const artifacts =
      found.length > 0
        ? await Promise.all(found.map(localArtifact))
        : sdist && [toBeBuilt(distribution, sdist)];
    if (artifacts === undefined) continue;
    added.set(distribution, artifacts);
    for (const { filename, hash } of artifacts) {
      const what = { distribution, sdist: found.length > 0 ? undefined : sdist };
      substitutes.set(keyOf(filename, hash.hex), what);
    }
  }
  return added;
}

async function localArtifact({ filename, path }: LocalWheel): Promise<LockedArtifact> {
  // Found again in its directory by name and hash.
  return { filename, url: '', hash: { algorithm: 'sha256', hex: await hashFile(path) }, size: undefined };
}

/**
 * A placeholder for the wheel until it is known whether it is needed: built wheels are pure, and identified by their
 * sources.
 */
function toBeBuilt({ name, version }: LockedDistribution, { hash }: LockedArtifact): LockedArtifact {
  const filename = `${name.replaceAll('-', '_')}-${version}-py3-none-any.whl`;
  return { filename, url: '', hash, size: undefined };
}

/** Selects; if a wheel is missing, the error also says what the indexes have. */
async function select(
  sources: WheelSources,
  lock: Lock,
  roots: readonly PackagedRequirement[],
  platform: Platform,
): Promise<SelectedWheels> {
  const missing = new Map<string, string>();
  try {
    return selectWheels(lock, roots, platform, {
      onNoWheel: ({ name, version, whyNoFile }) => {
        // What an index has that may not be asked is no advice.
        if (whyNoFile?.hasUnasked !== true) missing.set(name, version);
      },
    });
  } catch (error) {
    if (!(error instanceof UserError) || missing.size === 0 || sources.settings.offline) throw error;
    const newestElsewhere = await newestOffered(
      sources.fetching(lock),
      [...missing].slice(0, MAX_QUESTIONS),
      platform,
    );
    return selectWheels(lock, roots, platform, { newestElsewhere });
  }
}

/** Maximum number of projects to look up for an error message. */
const MAX_QUESTIONS = 10;

/** By project, what there is with a wheel for the platform. An index that does not answer counts as empty. */
async function newestOffered(
  context: FetchContext,
  projects: readonly (readonly [name: string, locked: string])[],
  platform: Platform,
): Promise<ReadonlyMap<string, Elsewhere>> {
  const ranks = tagRanks(platform);
  const found = new Map<string, Elsewhere>();
  for (const [project, locked] of projects) {
    try {
      const files = await listProjectFiles(project, context);
      const newest = newestFitting(files, platform);
      const same = files.find(
        (file) =>
          isFitting(file, platform, ranks) && isOfVersion(file.filename, { name: project, version: locked }),
      );
      if (newest !== undefined) found.set(project, { newest, sameVersion: same?.filename });
    } catch (error) {
      if (!(error instanceof FetchFailure)) throw error;
      context.host.log.debug(`no suggestion for ${project}: ${error.message}`);
    }
  }
  return found;
}

async function substituted(
  sources: WheelSources,
  wheel: PinnedWheel,
  { distribution, sdist }: Substitute,
  warnings: Diagnostic[],
): Promise<PinnedWheel> {
  const { name, version } = distribution;
  const place = { path: wheel.lockPath };
  if (sdist === undefined) {
    warnings.push({
      severity: 'warning',
      code: 'wheel-stands-in',
      message: `${wheel.filename} from a wheel directory replaces ${name}${version === UNKNOWN_VERSION ? '' : ` ${version}`}, for which the lock has no compatible wheel`,
      place,
      notes: [`sha256 ${wheel.sha256}`, `instead of ${insteadOf(distribution)}`],
    });
    return wheel;
  }
  const { buildSdist } = await import('../resolver/build-sdist.ts');
  const { filename, url, size } = sdist;
  const built = await buildSdist(sources.resolver(), { ...wheel, name, version, filename, url, size });
  warnings.push({
    severity: 'warning',
    code: 'sdist-built',
    message: `${built.wheel.filename} was built from the locked ${basename(filename)}${built.isReused ? ' by an earlier run' : ''}, as requested by \`build-sdists\``,
    place,
    notes: [`sha256 ${built.wheel.sha256}`, `built from sha256 ${sdist.hash.hex}`],
  });
  return built.wheel;
}

function insteadOf({ artifacts, source }: LockedDistribution): string {
  const sdist = artifacts.find(({ filename }) => isSdistName(filename));
  if (sdist !== undefined) return `${sdist.filename} (sha256 ${sdist.hash.hex})`;
  return (
    source ?? (artifacts.length === 0 ? 'no file' : artifacts.map(({ filename }) => filename).join(', '))
  );
}
