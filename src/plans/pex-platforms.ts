import { fieldPlace } from '../graph/entry-points.ts';
import { allowedReleases } from '../graph/interpreter-constraints.ts';
import { UserError, userError } from '../host/types.ts';
import { platformFromAbbreviated } from '../platforms/complete-platform.ts';
import { inferRuntime, lambdaPlatform } from '../platforms/lambda-platforms.ts';
import { pythonVersions } from '../platforms/runtimes.ts';
import type { Platform } from '../platforms/types.ts';
import { optionalStringListField } from '../target-types/readers.ts';
import type { Target } from '../targets/types.ts';
import { completePlatforms } from './lambda-platform.ts';
import type { Project } from '../project/project.ts';

export interface PexPlatforms {
  /** At least one. */
  readonly platforms: readonly Platform[];
  /** The target sets them explicitly. */
  readonly isExplicit: boolean;
}

/**
 * The platforms of a PEX file: `complete_platforms` and `platforms` of its target, else the Lambda runtime of the
 * Python version that its interpreter constraints allow.
 * @throws UserError when that is more than one minor version
 */
export function pexPlatforms(
  project: Project,
  target: Target,
  interpreterConstraints: readonly string[],
): PexPlatforms {
  const abbreviated = optionalStringListField(target, 'platforms') ?? [];
  const named = [
    ...(completePlatforms(project, target) ?? []),
    ...abbreviated.map((name) => readPlatform(target, name)),
  ];
  if (named.length > 0) return { platforms: named, isExplicit: true };
  const runtime =
    inferRuntime(interpreterConstraints) ??
    onlyMinor(interpreterConstraints, pythonVersions(project.runtimes));
  const platform = runtime === undefined ? undefined : lambdaPlatform(runtime, 'x86_64', project.runtimes);
  if (platform !== undefined) return { platforms: [platform], isExplicit: false };
  const given = interpreterConstraints.length === 0 ? 'none' : interpreterConstraints.join(' OR ');
  throw userError({
    code: 'no-platform',
    message: `Cannot determine the Python version of ${target.spec}: its interpreter constraints do not select exactly one minor version; they are: ${given}`,
    place: target.place,
    help: 'add `complete_platforms=[…]` or `platforms=["linux_x86_64-cp-312-cp312"]`, or `interpreter_constraints=["CPython==3.12.*"]`',
  });
}

/** The runtime of the one minor version that constraints allow releases of (`==3.12.3`, `>=3.12,!=3.12.1,<3.13`). */
function onlyMinor(
  interpreterConstraints: readonly string[],
  pythons: readonly string[],
): string | undefined {
  if (interpreterConstraints.length === 0) return undefined;
  const releases = allowedReleases(interpreterConstraints, pythons) ?? [];
  const minors = new Set([...releases].map((release) => release.split('.').slice(0, 2).join('.')));
  const [minor] = minors;
  return minors.size === 1 ? `python${minor!}` : undefined;
}

function readPlatform(target: Target, name: string): Platform {
  try {
    return platformFromAbbreviated(name);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const place = fieldPlace(target, 'platforms');
    throw new UserError(error.diagnostics.map((diagnostic) => ({ ...diagnostic, place })));
  }
}

/**
 * The shebang of a PEX file, as pex chooses it: the Python of its platforms, if there is only one.
 * @param given the field `shebang`
 */
export function pexShebang(given: string | undefined, platforms: readonly Platform[]): string {
  if (given !== undefined) return given.startsWith('#!') ? given : `#!${given}`;
  const versions = new Set(platforms.map(({ markers }) => markers.python_version ?? '3'));
  const [only] = versions;
  return `#!/usr/bin/env python${versions.size === 1 ? only! : '3'}`;
}

/** Of a plan: its platform, or its platforms. */
export function oneOrAll(
  platforms: readonly Platform[],
): { readonly platform: Platform } | { readonly platforms: readonly Platform[] } {
  const [first] = platforms;
  return platforms.length === 1 && first !== undefined ? { platform: first } : { platforms };
}
