import { userError, type Diagnostic, type UserError } from '../host/types.ts';
import { fieldPlace } from '../graph/entry-points.ts';
import { resolveWritten } from '../graph/explicit.ts';
import { readCompletePlatform } from '../platforms/complete-platform.ts';
import {
  inferRuntime,
  lambdaPlatform,
  supportWarning,
  unknownRuntimeError,
} from '../platforms/lambda-platforms.ts';
import type { Architecture, Platform } from '../platforms/types.ts';
import { boolField, optionalStringListField, stringField } from '../target-types/readers.ts';
import { printAddress } from '../targets/address.ts';
import type { Target } from '../targets/types.ts';
import type { Project } from '../project/project.ts';

export interface TargetPlatform {
  readonly platform: Platform;
  /** The runtime, if its support has ended. */
  readonly warnings: readonly Diagnostic[];
}

/**
 * What a Lambda target is built for: its `complete_platforms`, else `runtime` and `architecture`, else (in today's
 * dialect) the runtime implied by its interpreter constraints (docs/reference/pants.md, "Platform of a Lambda function").
 * @param now milliseconds since 1970, for the warning about a runtime that AWS no longer supports
 * @throws UserError
 */
export function lambdaTargetPlatform(
  project: Project,
  target: Target,
  interpreterConstraints: readonly string[],
  now: number,
): TargetPlatform {
  const complete = completePlatforms(project, target);
  if (complete === undefined) return runtimePlatform(project, target, interpreterConstraints, now);
  if (stringField(target, 'runtime') !== undefined) throw runtimeAndPlatforms(target);
  return onLambda(project, target, onlyPlatform(target, complete));
}

/** The platform of `runtime` and `architecture`. @throws UserError */
export function runtimePlatform(
  project: Project,
  target: Target,
  interpreterConstraints: readonly string[],
  now: number,
): TargetPlatform {
  const architecture = (stringField(target, 'architecture') ?? 'x86_64') as Architecture;
  const { infersRuntime } = project.workspace.dialect;
  const inferred = infersRuntime ? inferRuntime(interpreterConstraints) : undefined;
  const runtime = stringField(target, 'runtime') ?? inferred;
  if (runtime === undefined) throw noRuntime(target, infersRuntime ? interpreterConstraints : undefined);
  const place = fieldPlace(target, 'runtime');
  const platform = lambdaPlatform(runtime, architecture, project.runtimes);
  if (platform === undefined) {
    throw unknownRuntimeError(runtime, architecture, place, project.runtimes);
  }
  const warning = supportWarning(runtime, now, place, project.runtimes);
  return { platform, warnings: warning === undefined ? [] : [warning] };
}

/**
 * A complete platform that Lambda can run: a Linux with glibc. One newer than that of every runtime is a warning, as its
 * wheels may not load.
 * @throws UserError
 */
export function onLambda(project: Project, target: Target, platform: Platform): TargetPlatform {
  const { markers, tags, glibc, description } = platform;
  const place = fieldPlace(target, 'complete_platforms');
  const help =
    'set `runtime` and `architecture` instead, or generate the file in the image `public.ecr.aws/lambda/python`';
  const isLinux = markers.sys_platform === undefined || markers.sys_platform === 'linux';
  const native = tags.filter((tag) => !tag.endsWith('-any'));
  if (!isLinux || (native.length > 0 && !native.some((tag) => /-(?:many)?linux/.test(tag)))) {
    throw userError({
      code: 'platform-not-lambda',
      message: `${target.spec} is built for ${description}, which Lambda cannot run: its runtimes are Linux with glibc`,
      place,
      help,
    });
  }
  const newest = [...project.runtimes.values()]
    .map((runtime) => runtime.glibc)
    .toSorted(([, left], [, right]) => right - left)[0]!;
  if (glibc === undefined || glibc[0] < newest[0] || (glibc[0] === newest[0] && glibc[1] <= newest[1])) {
    return { platform, warnings: [] };
  }
  const warning: Diagnostic = {
    severity: 'warning',
    code: 'platform-glibc',
    message: `${target.spec} is built for ${description} with glibc ${glibc.join('.')}; no Lambda runtime has a newer one than ${newest.join('.')}, so its wheels may not load`,
    place,
    help,
  };
  return { platform, warnings: [warning] };
}

function runtimeAndPlatforms(target: Target): UserError {
  return userError({
    code: 'runtime-and-platforms',
    message: `${target.spec} has both a \`runtime\` and \`complete_platforms\`, which describe two platforms; only one is possible`,
    place: fieldPlace(target, 'runtime'),
    help: 'remove one of them: `complete_platforms` alone describes the platform',
  });
}

/** @param interpreterConstraints undefined where Pants does not look at them */
function noRuntime(target: Target, interpreterConstraints: readonly string[] | undefined): UserError {
  if (interpreterConstraints === undefined) {
    return userError({
      code: 'no-runtime',
      message: `The \`${target.type.name}\` target ${target.spec} must specify either a \`runtime\` or \`complete_platforms\` or both.`,
      place: target.place,
      help: 'add `runtime="python3.12"` (or another runtime) to the target',
    });
  }
  const given = interpreterConstraints.length === 0 ? 'none' : interpreterConstraints.join(' OR ');
  return userError({
    code: 'no-runtime',
    message:
      `The \`${target.type.name}\` target ${target.spec} cannot have its runtime platform inferred, because inference ` +
      `requires simple interpreter constraints covering exactly one minor release; they are: ${given}`,
    place: target.place,
    help: 'add `runtime="python3.12"` (or another runtime) to the target',
  });
}

/** The platforms of `complete_platforms`; undefined if the field is not set. @throws UserError */
export function completePlatforms(project: Project, target: Target): readonly Platform[] | undefined {
  return completePlatformFiles(project, target)?.map((path) =>
    readCompletePlatform(project.workspace.read(path), path),
  );
}

/**
 * Paths of the JSON files of `complete_platforms`, which lists `file` targets that own one file each. undefined if
 * the field is not set.
 * @throws UserError
 */
export function completePlatformFiles(project: Project, target: Target): readonly string[] | undefined {
  const written = optionalStringListField(target, 'complete_platforms');
  return written?.flatMap((text) => {
    const address = resolveWritten(project.workspace, target, 'complete_platforms', text);
    const found = project.targets.targets.get(printAddress(address));
    if (found !== undefined) return [...found.sources];
    throw userError({
      code: 'unknown-address',
      message: `The address ${printAddress(address)} from the \`complete_platforms\` of the target ${target.spec} does not exist`,
      place: fieldPlace(target, 'complete_platforms'),
      help: 'name a `file` target that owns the JSON file of the platform',
    });
  });
}

function onlyPlatform(target: Target, platforms: readonly Platform[]): Platform {
  const [platform, ...more] = platforms;
  if (platform !== undefined && more.length === 0) return platform;
  throw userError({
    code: 'single-platform',
    message: `${target.spec} names ${platforms.length} complete platforms; a Lambda zip is built for exactly one`,
    place: fieldPlace(target, 'complete_platforms'),
    help: 'name one, or remove `complete_platforms` and set `runtime` and `architecture`',
  });
}

/** Whether a package includes the third-party requirements of its target. */
export function includesRequirements(target: Target): boolean {
  return boolField(target, 'include_requirements') ?? true;
}
