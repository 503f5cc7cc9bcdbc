import { userError, type Diagnostic, type UserError } from '../host/types.ts';
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
import type { Project } from './project.ts';

export interface TargetPlatform {
  readonly platform: Platform;
  /** Support of the runtime that has ended. */
  readonly warnings: readonly Diagnostic[];
}

/**
 * What a Lambda target is built for: its `complete_platforms`, else `runtime` and `architecture`, else (in today's
 * dialect) the runtime that its interpreter constraints name (pants-semantics §8.2).
 * @param now milliseconds since 1970, for the warning about a runtime that AWS no longer supports
 * @throws UserError
 */
export function lambdaTargetPlatform(
  project: Project,
  target: Target,
  interpreterConstraints: readonly string[],
  now: number,
): TargetPlatform {
  const written = optionalStringListField(target, 'complete_platforms');
  if (written !== undefined) return { platform: completePlatform(project, target, written), warnings: [] };
  const architecture = (stringField(target, 'architecture') ?? 'x86_64') as Architecture;
  const runtime = stringField(target, 'runtime') ?? inferRuntime(interpreterConstraints);
  if (runtime === undefined) throw noRuntime(target, interpreterConstraints);
  const place = target.fieldPlaces.get('runtime') ?? target.place;
  const platform = lambdaPlatform(runtime, architecture);
  if (platform === undefined) throw unknownRuntimeError(runtime, architecture, place);
  const warning = supportWarning(runtime, now, place);
  return { platform, warnings: warning === undefined ? [] : [warning] };
}

function noRuntime(target: Target, interpreterConstraints: readonly string[]): UserError {
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

/** The one platform of `complete_platforms`: addresses of `file` targets that own one JSON file. */
function completePlatform(project: Project, target: Target, written: readonly string[]): Platform {
  const place = target.fieldPlaces.get('complete_platforms') ?? target.place;
  const paths = written.flatMap((text) => {
    const address = resolveWritten(project.workspace.files, target, 'complete_platforms', text);
    const found = project.targets.targets.get(printAddress(address));
    if (found !== undefined) return [...found.sources];
    throw userError({
      code: 'unknown-address',
      message: `The address ${printAddress(address)} from the \`complete_platforms\` from the target ${target.spec} does not exist.`,
      place,
      help: 'name a `file` target that owns the JSON file of the platform',
    });
  });
  if (paths.length !== 1) {
    throw userError({
      code: 'single-platform',
      message: `${target.spec} names ${paths.length} complete platforms; a Lambda zip is built for exactly one.`,
      place,
      help: 'name one, or leave `complete_platforms` out and set `runtime` and `architecture`',
    });
  }
  const [path] = paths as [string];
  return readCompletePlatform(project.workspace.read(path).toString('utf8'), path);
}

/** Whether the third-party requirements of a target go into its package. */
export function includesRequirements(target: Target): boolean {
  return boolField(target, 'include_requirements') ?? true;
}
