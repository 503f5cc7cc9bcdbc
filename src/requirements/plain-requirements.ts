import type { Place, Problems } from '../host/types.ts';
import type { Platform } from '../platforms/types.ts';
import { evaluateMarker, MarkerEvaluationError } from '../python/markers.ts';
import { formatRequirement, showRequirement } from '../python/requirement.ts';
import type { Requirement } from '../python/types.ts';
import { parseWheelFilename } from '../python/wheel-filename.ts';
import { withoutUser } from '../text/without-user.ts';
import { isRepository } from './direct-reference.ts';
import { filenameOf } from './lock-fields.ts';
import type { RootRequirement } from './types.ts';

/** A requirement for the wheel at a URL. */
export interface UrlWheel {
  readonly root: RootRequirement;
  readonly filename: string;
  /** Without its fragment. */
  readonly url: string;
  /** Hex, if the fragment states it. */
  readonly sha256: string | undefined;
}

interface PlainRequirements {
  /** What a platform needs from an index: markers are decided, extras and versions remain. */
  readonly named: readonly RootRequirement[];
  readonly urls: readonly UrlWheel[];
}

/**
 * Keeps the requirements that can be resolved without running their code. Repositories, paths and source distributions
 * are reported.
 */
export function plainRequirements(
  roots: readonly RootRequirement[],
  platform: Platform,
  problems: Problems,
): PlainRequirements {
  const named: RootRequirement[] = [];
  const urls: UrlWheel[] = [];
  for (const root of roots) {
    const { url } = root.requirement;
    if (!appliesTo(root, platform, problems)) continue;
    if (url === undefined) named.push(root);
    else {
      const wheel = urlWheel(root, url);
      if (wheel === undefined) reportUrl(root, url, problems);
      else urls.push(wheel);
    }
  }
  return { named, urls };
}

function appliesTo(
  { requirement, target, place }: RootRequirement,
  platform: Platform,
  problems: Problems,
): boolean {
  if (requirement.marker === undefined) return true;
  try {
    return evaluateMarker(requirement.marker, platform.markers, requirement.extras);
  } catch (error) {
    if (!(error instanceof MarkerEvaluationError)) throw error;
    problems.error({
      code: 'marker-undecidable',
      message: `Cannot evaluate the marker of \`${showRequirement(requirement)}\` for ${platform.description}: ${error.message}`,
      ...(place && { place }),
      help: 'describe the platform with `complete_platforms`, which define all marker values',
      notes: [`required by ${target}`],
    });
    return false;
  }
}

function urlWheel(root: RootRequirement, written: string): UrlWheel | undefined {
  const parsed = URL.canParse(written) ? new URL(written) : undefined;
  if (parsed?.protocol !== 'https:' && parsed?.protocol !== 'http:') return undefined;
  const filename = filenameOf(written);
  const wheel = parseWheelFilename(filename);
  if (wheel?.normalizedName !== root.requirement.normalizedName) return undefined;
  const sha256 = /[#&]sha256=([0-9a-f]{64})(?:&|$)/i.exec(parsed.hash)?.[1]?.toLowerCase();
  parsed.hash = '';
  return { root, filename, url: parsed.href, sha256 };
}

function reportUrl({ requirement, target, place }: RootRequirement, url: string, problems: Problems): void {
  const shown = withoutUser(url.replace(/[?#].*$/s, ''));
  const about = { ...(place && { place }), notes: [`required by ${target}`] };
  const { name } = requirement;
  if (isRepository(url)) {
    problems.error({
      code: 'vcs-requirement',
      message: `${name} comes from a repository, ${shown}, and repositories are not built`,
      help: `use a published version of ${name}, or publish a wheel and use its URL (\`${name} @ https://host/${name}-1.0-py3-none-any.whl\`)`,
      ...about,
    });
  } else if (!/^https?:\/\//i.test(url)) {
    problems.error({
      code: 'local-requirement',
      message: `${name} is taken from \`${shown}\`, which is not an http(s) URL`,
      help: `lock it (for example with \`uv lock\`): a project of the checkout is then packaged from its sources; or put its wheel in a directory given by the \`wheels\` input (\`--wheels DIR\`)`,
      ...about,
    });
  } else {
    problems.error({
      code: 'no-wheel-for-platform',
      message: `${shown} is not a wheel of ${name}, and other files are not built`,
      help: `give the URL of a wheel (\`${name}-1.0-py3-none-any.whl\`), or use a published version of ${name}`,
      ...about,
    });
  }
}

/** What a line can contain: names, extras, versions. It cannot form an option, comment, variable or continuation. */
const SAFE_LINE = /^[A-Za-z0-9][A-Za-z0-9._-]*(?:\[[A-Za-z0-9._,-]+\])?[A-Za-z0-9._+!*<>=~,-]*$/;

/**
 * A requirement as a line of a requirements file, without its marker. @returns undefined when it contains characters
 * that are not valid in a version
 */
export function requirementLine(requirement: Requirement): string | undefined {
  const line = formatRequirement({ ...requirement, url: undefined, marker: undefined });
  return SAFE_LINE.test(line) ? line : undefined;
}

/** Where to report errors about the requirements as a whole. */
export function firstPlace(roots: readonly RootRequirement[]): Place | undefined {
  return roots.find(({ place }) => place !== undefined)?.place;
}
