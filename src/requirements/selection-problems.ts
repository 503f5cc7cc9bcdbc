import type { Diagnostic, Place, Problems } from '../host/types.ts';
import { pythonOf } from '../platforms/python-of.ts';
import type { Platform } from '../platforms/types.ts';
import { formatMarker } from '../python/markers.ts';
import type { Marker } from '../python/types.ts';
import { showRequirement } from '../python/requirement.ts';
import { compareVersions } from '../python/specifiers.ts';
import { parseWheelFilename } from '../python/wheel-filename.ts';
import { listSome, someLines } from '../text/lists.ts';
import { nearNames } from '../text/near-names.ts';
import binaryProjects from './data/binary-projects.json' with { type: 'json' };
import { lockFormats, type LockFormat } from './lock-formats.ts';
import { settleMemberships } from './memberships.ts';
import { acceptsPython, isForPython } from './lock-fit.ts';
import { mayHold } from './repository.ts';
import { renderChain, type Request, type Subset } from './subset.ts';
import { UNKNOWN_VERSION, type Lock, type LockedDistribution, type RootRequirement } from './types.ts';
import { isSdistName, missingGlibc, offeredTags, wantedTags, waysToWheel } from './wheel-tags.ts';

/** A locked version with the reason why it cannot be used. */
export interface Candidate {
  readonly distribution: LockedDistribution;
  readonly fault: 'python' | 'version' | 'wheel' | undefined;
  /** Who does not accept the version. */
  readonly refusing: readonly Request[];
}

/** A project of which nothing in the lock can be used. */
interface UnsatisfiedProject {
  readonly lock: Lock;
  readonly platform: Platform;
  readonly name: string;
  readonly requests: readonly Request[];
  readonly candidates: readonly Candidate[];
  readonly ranks: ReadonlyMap<string, number>;
  /** Called for a version that would be chosen if it had a wheel. */
  readonly onNoWheel?: ((distribution: LockedDistribution) => void) | undefined;
  /** By project: the newest version with a fitting wheel that an index has. */
  readonly newestElsewhere?: ReadonlyMap<string, Elsewhere> | undefined;
}

/** What an index offers for a project, with a wheel for the platform. */
export interface Elsewhere {
  readonly newest: string;
  /** A file of the locked version. */
  readonly sameVersion: string | undefined;
}

/** How to update a lock, by its format. */
function regenerate(lock: Lock): string {
  const { command, updates }: LockFormat = lockFormats[lock.format];
  return updates ? `run \`${command}\`` : `regenerate ${lock.path}`;
}

/** How to lock a requirement, which may be one of an extra or a group. */
function lockToo(lock: Lock): string {
  const { commandForAll }: LockFormat = lockFormats[lock.format];
  return commandForAll === undefined ? regenerate(lock) : `run \`${commandForAll}\``;
}

/** Where to fix the error: the requiring target, else the lock. */
function placeOf(requests: readonly Request[], lock: Lock): Place {
  return (
    requests.map((request) => request.root.place).find((place) => place !== undefined) ?? {
      path: lock.path,
    }
  );
}

/** The requirers, one per line. */
function askers(requests: readonly Request[]): readonly string[] {
  const lines = requests.map((request) => {
    const { target } = request.root;
    return `required by ${renderChain(request)} (${target})`;
  });
  return someLines(new Set(lines), 5);
}

export function reportUnknownUrl(problems: Problems, lock: Lock, root: RootRequirement): void {
  const { requirement, target, place } = root;
  const locked = lock.requirements.find(
    ({ normalizedName }) => normalizedName === requirement.normalizedName,
  );
  problems.error({
    code: 'requirement-not-in-lock',
    message: `\`${showRequirement(requirement)}\` of ${target} is not in ${lock.path}`,
    place: place ?? { path: lock.path },
    help: lockToo(lock),
    ...(locked && { notes: [`the lock was generated for \`${showRequirement(locked)}\``] }),
  });
}

/** A lock made for other Pythons does not apply to this one. */
export function reportLockPython(
  problems: Problems,
  lock: Lock,
  platform: Platform,
  roots: readonly RootRequirement[],
): void {
  problems.error({
    code: 'requires-python',
    cause: lock.path,
    message: `${lock.path} is for Python ${lock.requiresPython}, not for ${platform.description}`,
    place: roots.find(({ place }) => place !== undefined)?.place ?? { path: lock.path },
    help: `choose a matching runtime, or widen \`requires-python\` and ${regenerate(lock)}`,
  });
}

/** A lock made for other environments silently lacks what this one needs (PEP 751; uv refuses it, too). */
export function reportLockEnvironments(
  problems: Problems,
  { path, format, environments }: Lock,
  platform: Platform,
  roots: readonly RootRequirement[],
): void {
  if (environments === undefined) return;
  problems.error({
    code: 'lock-for-other-environments',
    cause: path,
    message: `${path} is for environments where \`${formatMarker(environments)}\`, not for ${platform.description}`,
    place: roots.find(({ place }) => place !== undefined)?.place ?? { path },
    help:
      format === 'uv'
        ? `add the platform to \`[tool.uv].environments\`, or remove that setting, and run \`${lockFormats.uv.command}\``
        : 'regenerate the lock for this platform too',
  });
}

export function reportSubset(problems: Problems, lock: Lock, platform: Platform, subset: Subset): void {
  for (const { request, error } of subset.undecided) {
    problems.error({
      code: 'marker-undecidable',
      message: `Cannot evaluate the marker of \`${showRequirement(request.requirement)}\` for ${platform.description}: ${error.message}`,
      place: placeOf([request], lock),
      help: 'describe the platform with `complete_platforms`, which define all marker values',
      notes: askers([request]),
    });
  }
  for (const { request, overrides } of subset.ambiguous) {
    problems.error({
      code: 'ambiguous-override',
      message: `Several overrides in ${lock.path} apply to \`${showRequirement(request.requirement)}\`: ${overrides.map((override) => `\`${showRequirement(override)}\``).join(', ')}`,
      place: placeOf([request], lock),
      help: 'give the overrides markers that exclude each other',
    });
  }
}

/** Reports why nothing in the lock satisfies the requests for a project. */
export function reportProject(problems: Problems, project: UnsatisfiedProject): void {
  const { candidates } = project;
  if (candidates.length === 0) reportMissing(problems, project);
  else if (candidates.some(({ fault }) => fault === 'wheel')) reportNoWheel(problems, project);
  else if (candidates.some(({ fault }) => fault === 'version')) reportNoVersion(problems, project);
  else reportPython(problems, project);
}

/** Whether a marker fails only because of extras and groups that are not selected. */
function isAboutExtras(marker: Marker, platform: Platform): boolean {
  return mayHold(
    settleMemberships(marker, () => true),
    platform,
  );
}

function reportMissing(problems: Problems, { lock, platform, name, requests }: UnsatisfiedProject): void {
  const request = requests[0]!;
  const { root } = request;
  const isRoot = request.parent === undefined;
  const known = new Set(lock.resolves.flatMap(({ distributions }) => distributions.map((one) => one.name)));
  const near = nearNames(name, known);
  const elsewhere = lock.resolves
    .flatMap(({ distributions }) => distributions)
    .find((one) => one.name === name && one.marker !== undefined);
  if (elsewhere?.marker !== undefined) {
    problems.error({
      code: 'requirement-not-in-lock',
      cause: `${lock.path} ${name}`,
      message: `${lock.path} has ${name} ${elsewhere.version} only where \`${shortMarker(elsewhere.marker)}\`${isAboutExtras(elsewhere.marker, platform) ? ', which no requirement enables' : `, not for ${platform.description}`}`,
      place: placeOf(requests, lock),
      help: isAboutExtras(elsewhere.marker, platform)
        ? regenerate(lock)
        : `give the requirement that marker, or lock ${name} for this platform and ${regenerate(lock)}`,
      notes: askers(requests),
    });
    return;
  }
  problems.error({
    code: 'requirement-not-in-lock',
    cause: `${lock.path} ${name}`,
    message: isRoot
      ? `\`${showRequirement(request.requirement)}\` of ${root.target} is not in ${lock.path}`
      : `${name} is not in ${lock.path}, but \`${showRequirement(request.parent.requirement)}\` needs it`,
    place: placeOf(requests, lock),
    help: !isRoot
      ? regenerate(lock)
      : near.length > 0
        ? `did you mean ${near.map((one) => `\`${one}\``).join(' or ')}? Otherwise ${lockToo(lock)}`
        : lockToo(lock),
    notes: askers(requests),
  });
}

/** Markers of forks can be long. */
function shortMarker(marker: Marker): string {
  const text = formatMarker(marker);
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

function reportNoVersion(problems: Problems, { lock, name, requests, candidates }: UnsatisfiedProject): void {
  const refused = candidates.filter(({ fault }) => fault === 'version');
  const versions = refused.map(({ distribution }) => distribution.version).join(', ');
  const refusing = refused.flatMap((candidate) => candidate.refusing);
  const wanted = [...new Set(refusing.map(({ requirement }) => requirement.specifier))];
  problems.error({
    code: 'no-compatible-version',
    cause: `${lock.path} ${name}`,
    message: `${lock.path} has ${name} ${versions}, but ${wanted.length > 0 ? wanted.map((one) => `\`${one}\``).join(' and ') : 'a constraint'} is required`,
    place: placeOf(refusing.length > 0 ? refusing : requests, lock),
    help: `${regenerate(lock)}, or require a version it contains`,
    notes: askers(refusing.length > 0 ? refusing : requests),
  });
}

function reportPython(problems: Problems, project: UnsatisfiedProject): void {
  const { lock, platform, name, requests, candidates } = project;
  const python = pythonOf(platform);
  const asked = candidates
    .map(({ distribution }) => `${distribution.version} needs Python ${distribution.requiresPython ?? ''}`)
    .join(', ');
  problems.error({
    code: 'requires-python',
    cause: `${lock.path} ${name}`,
    message:
      python === undefined
        ? `Cannot tell whether ${name} runs on ${platform.description}: its Python version is not known`
        : `No version of ${name} in ${lock.path} runs on Python ${python}: ${asked}`,
    place: placeOf(requests, lock),
    help: `choose a matching runtime, or require a version of ${name} that supports it and ${regenerate(lock)}`,
    notes: askers(requests),
  });
}

function reportNoWheel(problems: Problems, project: UnsatisfiedProject): void {
  const { lock, platform, name, requests, candidates } = project;
  const newest = candidates
    .filter(({ fault }) => fault === 'wheel')
    .map(({ distribution }) => distribution)
    .toSorted((left, right) => compareVersions(right.version, left.version))[0]!;
  const { whyNoFile } = newest;
  if (whyNoFile?.isWeak === true) {
    problems.error({
      ...noSha256(lock, `${name} ${newest.version}, ${whyNoFile.text}`),
      notes: askers(requests),
    });
    return;
  }
  if (whyNoFile?.isMismatch === true) {
    problems.error({
      code: 'hash-mismatch',
      message: `${lock.path} and the index disagree about ${name} ${newest.version}: ${whyNoFile.text}`,
      place: { path: lock.path },
      help: 'do not use these files until you know why they changed; if the index replaced them, or has files the lock does not list, regenerate the lock',
      notes: [...(whyNoFile.notes ?? []), ...askers(requests)],
    });
    return;
  }
  project.onNoWheel?.(newest);
  const offered = offeredTags(
    newest.artifacts.map(({ filename }) => filename),
    platform,
  );
  const isVcs = newest.source !== undefined && /^[a-z]+\+/.test(newest.source);
  problems.error({
    code: isVcs ? 'vcs-requirement' : 'no-wheel-for-platform',
    cause: `${lock.path} ${name}`,
    message: `${name}${newest.version === UNKNOWN_VERSION ? '' : ` ${newest.version}`} has no wheel for ${platform.description}${offered.length === 0 ? `: ${whatItHas(newest)}` : ''}`,
    place: placeOf(requests, lock),
    help: wayOut(project, newest, isVcs),
    notes: [
      ...(whyNoFile === undefined ? [`wanted: ${wantedTags(platform)}`] : (whyNoFile.notes ?? [])),
      ...(offered.length > 0 ? [`available: ${listSome(offered, 8)}`] : []),
      ...reasonsOf(lock, newest, platform),
      ...askers(requests),
    ],
  });
}

/** What the tags alone do not show. */
function reasonsOf(lock: Lock, { artifacts }: LockedDistribution, platform: Platform): readonly string[] {
  const glibc = missingGlibc(
    artifacts.map(({ filename }) => filename),
    platform,
  );
  const python = pythonOf(platform);
  const isForOthers =
    lock.madeFor !== undefined &&
    lock.madeFor.length > 0 &&
    python !== undefined &&
    !lock.madeFor.some((specifier) => acceptsPython(python, specifier));
  return [
    ...(glibc === undefined
      ? []
      : [`a wheel for this Python needs glibc 2.${glibc}; the runtime has ${platform.glibc?.join('.')}`]),
    ...(isForOthers ? [`${lock.path} was generated for Python ${lock.madeFor.join(' or ')}`] : []),
  ];
}

function wayOut(
  project: UnsatisfiedProject,
  { name, version, artifacts, whyNoFile }: LockedDistribution,
  isVcs: boolean,
): string {
  const { lock, platform } = project;
  const elsewhere = project.newestElsewhere?.get(name);
  if (elsewhere?.sameVersion !== undefined) {
    return `the index has ${elsewhere.sameVersion}, which the lock does not list: ${regenerate(lock)}`;
  }
  const locked = newestLocked(project);
  if (locked !== undefined)
    return `${name} ${locked} in the same lock has a compatible wheel: let the requirements allow it`;
  const isAllowed = (other: Platform): boolean => isForPython(lock, other);
  const isBuildable = artifacts.some(({ filename }) => isSdistName(filename));
  const instead = { platform, files: artifacts, isAllowed };
  const ways = waysToWheel(name, version, { ...instead, isBuildable });
  if (whyNoFile?.hasUnasked === true) return `name the index that has ${name} ${version}, or ${ways}`;
  if (isVcs)
    return `repositories are not built: use a published version of ${name} and ${regenerate(lock)}, or ${ways}`;
  const replacement = (binaryProjects as Readonly<Record<string, string>>)[name];
  // Without a wheel for Linux in any version.
  if (replacement !== undefined && elsewhere === undefined) {
    return `use ${replacement}, which has wheels, instead of ${name}; or ${waysToWheel(name, version, { ...instead, isBuildable: false })}`;
  }
  const published =
    replacement === undefined ? '' : `use ${replacement}, which has wheels, instead of ${name}; or `;
  return elsewhere === undefined
    ? `use a version of ${name} that has such a wheel and ${regenerate(lock)}, or ${ways}`
    : `${published}${name} ${elsewhere.newest} is the newest version with a compatible wheel: let the requirements allow it and ${regenerate(lock)}; or ${ways}`;
}

function whatItHas({ source, artifacts, hashes, whyNoFile }: LockedDistribution): string {
  if (source !== undefined) return `it comes from ${source.replace(/\/\/[^/?#\s]*@/g, '//')}`;
  if (hashes !== undefined && artifacts.length === 0) return whyNoFile?.text ?? 'no index was queried for it';
  if (artifacts.length === 0) return 'the lock lists no files for it';
  // Files of an index are all that is published; a lock may have lost some.
  const only = hashes === undefined ? 'the lock has only its source' : 'it is only published as a source';
  return `${only} distribution, which is never built by default`;
}

/** The newest version of the project anywhere in the lock with a wheel for the platform. */
function newestLocked({ lock, name, ranks }: UnsatisfiedProject): string | undefined {
  return lock.resolves
    .flatMap(({ distributions }) => distributions)
    .filter((one) => one.name === name)
    .filter(({ artifacts }) =>
      artifacts.some(
        ({ filename }) => parseWheelFilename(filename)?.tags.some((tag) => ranks.has(tag)) === true,
      ),
    )
    .map(({ version }) => version)
    .toSorted((left, right) => compareVersions(right, left))[0];
}

/** The error of a lock that says too little to know a download by. @param what what it is about, and which hashes it has */
export function noSha256({ path, format }: Lock, what: string): Omit<Diagnostic, 'severity'> {
  const writes =
    format === 'requirements'
      ? `\`${lockFormats.requirements.command}\` writes it`
      : 'regenerate the lock file with hashes, from an index that states SHA-256';
  return {
    code: 'no-sha256',
    message: `${path} has no SHA-256 for ${what}`,
    place: { path },
    help: `a download is only used if its SHA-256 is known: ${writes}`,
  };
}
