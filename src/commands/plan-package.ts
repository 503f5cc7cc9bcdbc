import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Handler, SourceEntry } from '../formats/types.ts';
import { resolveHandler } from '../graph/entry-points.ts';
import { outputPath } from '../graph/output-path.ts';
import { packageInputs } from '../graph/package-inputs.ts';
import type { PackagedSource, PackageInputs } from '../graph/types.ts';
import { userError, type Problems } from '../host/types.ts';
import type { Platform } from '../platforms/types.ts';
import type { PinnedWheel } from '../requirements/types.ts';
import { boolField, stringField } from '../target-types/readers.ts';
import type { Target } from '../targets/types.ts';
import { includesRequirements, lambdaTargetPlatform } from './lambda-platform.ts';
import type { LockedWheels } from './locked-wheels.ts';
import { outputFile, type OutputDirectory } from './output-paths.ts';
import type { Project } from './project.ts';

/** Everything that is decided about a package before a byte is fetched or written. */
export interface PackagePlan {
  readonly target: Target;
  readonly platform: Platform;
  readonly handler: Handler;
  readonly sources: readonly SourceEntry[];
  readonly wheels: readonly PinnedWheel[];
  /** Absolute path of the zip. */
  readonly output: string;
}

export interface PlanContext {
  readonly project: Project;
  readonly locks: LockedWheels;
  readonly outputs: OutputDirectory;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Plans the zip of a Lambda function. Everything that is wrong with it is collected in `problems`; warnings too.
 * @returns undefined when something is wrong
 */
export function planLambda(
  context: PlanContext,
  target: Target,
  problems: Problems,
): PackagePlan | undefined {
  const { project } = context;
  const handler = problems.collect(() => resolveHandler(project.workspace, target));
  problems.collect(() => checkLayout(project, target));
  const output = problems.collect(() => lambdaOutput(context, target));
  const inputs = problems.collect(() => packageInputs(project, target.spec));
  if (inputs === undefined) return undefined;
  warnAboutFiles(target, inputs, problems);
  const chosen = problems.collect(() =>
    lambdaTargetPlatform(project, target, inputs.interpreterConstraints, context.now),
  );
  if (chosen === undefined) return undefined;
  problems.add(...chosen.warnings);
  const requirements = includesRequirements(target) ? inputs.requirements : [];
  const wheels = problems.collect(() =>
    context.locks.choose(requirements, inputs.resolve, chosen.platform, target.place),
  );
  if (handler === undefined || output === undefined || wheels === undefined) return undefined;
  const hasSources = boolField(target, 'include_sources') ?? true;
  return {
    target,
    platform: chosen.platform,
    handler,
    sources: hasSources ? inputs.sources.map((source) => sourceEntry(project, source)) : [],
    wheels,
    output,
  };
}

/** @throws UserError for a layout that is not made here. */
function checkLayout(project: Project, target: Target): void {
  const { options, dialect } = project.workspace;
  const layout = stringField(target, 'layout') ?? 'flat-zipped';
  const place = target.fieldPlaces.get('layout') ?? target.place;
  if (layout !== 'flat-zipped') {
    throw userError({
      code: 'unsupported-layout',
      message: `${target.spec} asks for the layout \`${layout}\`; this version writes \`flat-zipped\`.`,
      place,
      help: 'leave `layout` out',
    });
  }
  const isOldDefault = options.lambdex.layout === undefined && dialect.defaultLambdaLayout === 'lambdex';
  if (options.lambdex.layout !== 'lambdex' && !isOldDefault) return;
  throw userError({
    code: 'unsupported-layout',
    message: `${target.spec} would get the old Lambdex layout${isOldDefault ? ', the default of Pants 2.17 and older' : ''}; this version writes \`zip\`.`,
    place: target.place,
    help: 'set `layout = "zip"` under `[lambdex]` in pants.toml, and `lambda_function.handler` as the handler of the function',
  });
}

function lambdaOutput(context: PlanContext, target: Target): string {
  const { project } = context;
  const output = outputPath(target, 'zip', project.workspace.dialect);
  const place = target.fieldPlaces.get('output_path') ?? target.place;
  if (!output.endsWith('.zip')) {
    throw userError({
      code: 'output-not-zip',
      message: `layout=FLAT_ZIPPED requires output_path to end in '.zip', but found '${output}' for ${target.spec}`,
      place,
      help: 'end `output_path` with `.zip`',
    });
  }
  return outputFile(context.outputs, output, target.spec, place);
}

function sourceEntry(project: Project, source: PackagedSource): SourceEntry {
  const stats = statSync(join(project.workspace.root, source.source), { throwIfNoEntry: false });
  return { ...source, executable: ((stats?.mode ?? 0) & 0o100) !== 0 };
}

/** Pants' warning for `file` targets below a package, which stay out of it. */
function warnAboutFiles(target: Target, inputs: PackageInputs, problems: Problems): void {
  if (inputs.files.length === 0 || boolField(target, 'include_sources') === false) return;
  const list = inputs.files.map((spec) => `'${spec}'`).join(', ');
  problems.warn({
    code: 'files-left-out',
    message:
      `The target ${target.spec} (\`${target.type.name}\`) transitively depends on the below \`files\` targets, but Pants ` +
      'will not include them in the built package. Filesystem APIs like `open()` may be not able to load files within ' +
      'the binary itself; instead, they read from the current working directory.\n\nInstead, use `resources` targets.' +
      `\n\nFiles targets dependencies: [${list}]`,
    place: target.place,
    help: 'declare the files as `resources` and read them with `importlib.resources`',
  });
}
