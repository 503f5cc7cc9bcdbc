import { pythonOf } from '../platforms/python-of.ts';
import { lambdaPlatform } from '../platforms/lambda-platforms.ts';
import { builtInRuntimes } from '../platforms/runtimes.ts';
import type { Platform } from '../platforms/types.ts';
import { normalizeName } from '../python/names.ts';
import { compareVersions, parseSpecifiers, satisfiesSpecifier } from '../python/specifiers.ts';
import { isVersion } from '../python/versions.ts';
import { compressedTags, parseWheelFilename, wheelTags } from '../python/wheel-filename.ts';
import { smallest } from '../text/lists.ts';
import { UNKNOWN_VERSION } from './types.ts';

/** A file of a project, as an index or a lock lists it. */
export interface NamedFile {
  readonly filename: string;
  /** PEP 440 specifiers. */
  readonly requiresPython?: string | undefined;
  readonly isYanked?: boolean;
}

/** Index of each tag of a platform in its list: 0 is best. */
type TagRanks = ReadonlyMap<string, number>;

export function tagRanks(platform: Platform): TagRanks {
  return new Map(platform.tags.map((tag, index) => [tag, index]));
}

/**
 * Whether a file is a wheel for a platform: it has one of the platform's tags, and it accepts the platform's Python.
 */
export function isFitting(file: NamedFile, platform: Platform, ranks: TagRanks): boolean {
  if (parseWheelFilename(file.filename)?.tags.some((tag) => ranks.has(tag)) !== true) return false;
  const python = pythonOf(platform);
  const { requiresPython } = file;
  // Names that cannot be parsed are left to later checks, as in pip.
  if (requiresPython === undefined || parseSpecifiers(requiresPython) === undefined) return true;
  return python !== undefined && satisfiesSpecifier(python, requiresPython);
}

/** Rank of the best tag of a wheel, 0 is best; undefined when the platform has none of them. */
export function bestTagRank(filename: string, ranks: TagRanks): number | undefined {
  const found = (wheelTags(filename) ?? []).flatMap((tag) => ranks.get(tag) ?? []);
  return found.length === 0 ? undefined : smallest(found);
}

/** The newest version among the files with a wheel for the platform; a prerelease or a yanked one only when there is no other. */
export function newestFitting(files: readonly NamedFile[], platform: Platform): string | undefined {
  const ranks = tagRanks(platform);
  const fitting = files.filter((file) => isFitting(file, platform, ranks));
  const versions = (candidates: readonly NamedFile[]): readonly string[] =>
    candidates
      .flatMap(({ filename }) => parseWheelFilename(filename)?.version ?? [])
      .filter(isVersion)
      .toSorted((left, right) => compareVersions(right, left));
  const kept = versions(fitting.filter(({ isYanked }) => isYanked !== true));
  return kept.find((version) => !isPrerelease(version)) ?? kept[0] ?? versions(fitting)[0];
}

function isPrerelease(version: string): boolean {
  return /(?:a|b|c|rc|alpha|beta|pre|preview|dev)[-_.]?\d*/i.test(version.split('+', 1)[0]!);
}

/** Tags of wheels as in their names, compressed and without duplicates; those closest to the platform first. */
export function offeredTags(filenames: readonly string[], platform: Platform): readonly string[] {
  const [interpreter = ''] = platform.tags[0]?.split('-', 1) ?? [];
  const machine = platform.markers.platform_machine ?? '';
  const nearness = (tag: string): number =>
    Number(tag.includes('linux')) + Number(tag.includes(machine)) + Number(tag.startsWith(interpreter));
  const tags = filenames
    .filter((filename) => parseWheelFilename(filename) !== undefined)
    .flatMap((filename) => compressedTags(filename) ?? []);
  return [...new Set(tags)].toSorted((left, right) => nearness(right) - nearness(left));
}

/** The best tag of each kind, instead of all thousand. */
export function wantedTags({ tags }: Platform): string {
  const kinds = new Map<string, string>();
  for (const tag of tags) {
    const [interpreter, abi, system] = tag.split('-');
    const kind = `${interpreter!.startsWith('cp') ? 'cp' : 'py'} ${abi === 'abi3' || abi === 'none' ? abi : 'own'} ${system === 'any' ? 'any' : 'platform'}`;
    if (!kinds.has(kind)) kinds.set(kind, tag);
  }
  return `${[...kinds.values()].join(', ')} or lower`;
}

/**
 * The lowest glibc 2.x with which one of the wheels would fit the platform; undefined when there is none, or when the
 * platform's glibc is not known.
 */
export function missingGlibc(filenames: readonly string[], platform: Platform): number | undefined {
  const { glibc } = platform;
  if (glibc === undefined) return undefined;
  const ranks = tagRanks(platform);
  const wanted = filenames
    .flatMap((filename) => parseWheelFilename(filename)?.tags ?? [])
    .flatMap((tag) => {
      const [, prefix, minor, machine] = /^(.+-manylinux_2_)(\d{1,3})_(.+)$/.exec(tag) ?? [];
      return ranks.has(`${prefix ?? ''}${glibc[1]}_${machine ?? ''}`) ? Number(minor) : [];
    })
    .filter((minor) => minor > glibc[1]);
  return wanted.length === 0 ? undefined : smallest(wanted);
}

/**
 * The newest other Lambda runtime on the same architecture for which one of the files is a wheel: only of the newest
 * Amazon Linux, since the support of the others ends, whatever their Python is.
 */
function runtimeWithWheel(
  files: readonly NamedFile[],
  platform: Platform,
  isAllowed: (other: Platform) => boolean,
): string | undefined {
  const { runtime: own, architecture } = platform;
  if (own === undefined || architecture === undefined) return undefined;
  const { system } = builtInRuntimes.at(-1)!;
  const others = builtInRuntimes.filter((one) => one.system === system && one.runtime !== own).toReversed();
  return others.find(({ runtime }) => {
    const other = lambdaPlatform(runtime, architecture);
    if (other === undefined || !isAllowed(other)) return false;
    const ranks = tagRanks(other);
    return files.some((file) => isFitting(file, other, ranks));
  })?.runtime;
}

/** What could be used instead of a wheel that nobody has published for the platform. */
interface Instead {
  readonly platform: Platform;
  /** Of this version. */
  readonly files: readonly NamedFile[];
  /** Whether nothing else speaks against another runtime. */
  readonly isAllowed?: (other: Platform) => boolean;
  readonly isBuildable: boolean;
}

/** The ways to get a wheel that nobody has published for the platform. */
export function waysToWheel(
  name: string,
  version: string,
  { platform, files, isAllowed = () => true, isBuildable }: Instead,
): string {
  const known = version === UNKNOWN_VERSION ? name : `${name} ${version}`;
  const runtime = runtimeWithWheel(files, platform, isAllowed);
  const move = runtime === undefined ? '' : `use \`${runtime}\`, for which ${known} has one, or `;
  const stand = `${move}put a compatible wheel of ${known} in a directory given by the \`wheels\` input (\`--wheels DIR\`)`;
  return isBuildable
    ? `${stand}, or, if it is pure Python, build it with the input \`build-sdists: ${name}\` (\`--build-sdists ${name}\`)`
    : stand;
}

/**
 * The version in the name of a source distribution of a project (PEP 503 name), which can be spelled in several ways;
 * undefined for other files.
 */
export function sdistVersion(filename: string, project: string): string | undefined {
  if (!isSdistName(filename) || filename[project.length] !== '-') return undefined;
  if (normalizeName(filename.slice(0, project.length)) !== project) return undefined;
  const version = filename.slice(project.length + 1).replace(/\.(?:tar\.gz|zip|tar\.bz2|tgz)$/i, '');
  return isVersion(version) ? version : undefined;
}

/** Whether a file name is that of a source distribution (PEP 625, and the older zip files). */
export function isSdistName(filename: string): boolean {
  return /\.(?:tar\.gz|zip|tar\.bz2|tgz)$/i.test(filename);
}
