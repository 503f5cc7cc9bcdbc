import type { Handler } from '../formats/types.ts';
import { outputPath } from '../graph/output-path.ts';
import { userError, type Problems } from '../host/types.ts';
import { fieldPlace } from '../graph/entry-points.ts';
import { boolField, stringField, stringListField } from '../target-types/readers.ts';
import { LONGEST_HANDLER } from '../text/lambda-limits.ts';
import type { Target } from '../targets/types.ts';
import type { FlatRequest } from './lay-out-flat.ts';
import { checkLayerPlatforms } from './layer-platforms.ts';
import type { PackagePlan, PlanContext } from './package-plan.ts';
import { plannedOutput, planInputs, unsupportedField } from './plan-inputs.ts';
import { excludesOfFlat } from './pex-excludes.ts';
import { planOwnWheels } from './own-wheels.ts';
import { planWheels } from './plan-wheels.ts';
import { orderDigest } from './root-order.ts';
import { withProjectSources } from './project-sources.ts';

/** What differs between a Lambda function and a layer. */
interface FlatPackage {
  /**
   * The function exported to AWS, and the modules that export it: the one AWS calls, then the rest; undefined in a
   * layer.
   */
  readonly handler:
    | {
        readonly function: Handler | undefined;
        readonly modules: readonly string[];
        /** What AWS calls, where the user has said it. */
        readonly written: string | undefined;
      }
    | undefined;
  /** A prefix for all paths. */
  readonly prefix: string | undefined;
  /** The layers of a function, in their order. */
  readonly layers: readonly PackagePlan[];
}

/**
 * Plans a package in the flat layout, a zip or (`layout="flat"`) a directory, for one platform. Errors and warnings
 * are collected in `problems`.
 * @returns undefined on errors
 */
export async function planFlat(
  context: PlanContext,
  target: Target,
  { handler, prefix, layers }: FlatPackage,
  problems: Problems,
): Promise<PackagePlan | undefined> {
  const isDirectory = problems.collect(() => readLayout(target)) === 'flat';
  const collisionsOk = problems.collect(() => readCollisionsOk(target)) ?? false;
  const output = problems.collect(() =>
    isDirectory ? plannedOutput(context, target, undefined, 'directory') : zipOutput(context, target),
  );
  const excluded = problems.collect(() => excludesOfFlat(target));
  const inputs = planInputs(context, target, problems, excluded);
  if (inputs === undefined) return undefined;
  const own = context.project.workspace.own?.functions.get(target.spec);
  const plan = own === undefined ? planWheels : planOwnWheels;
  const planned = await plan(context, target, inputs, problems);
  if (output === undefined || planned === undefined) return undefined;
  const { platform } = planned;
  const version = platform.markers.python_version;
  const precompiles = boolField(target, 'precompile') === true && version !== undefined;
  const where = fieldPlace(target, 'precompile');
  const python = precompiles
    ? await problems.collectAsync(async () => context.precompiler?.find(version, where))
    : undefined;
  checkLayerPlatforms(target, platform, layers, problems);
  const { runtime, architecture } = platform;
  const [awsHandler, ...otherHandlers] = awsHandlers(handler);
  checkLength(target, awsHandler, problems);
  const sources = withProjectSources(context.project, inputs.sources, planned.projects, problems);
  const called = handler?.function;
  const request: FlatRequest = {
    ...{ context, target, planned, inputs, sources, collisionsOk, precompiles, isDirectory },
    called: handler && { function: called, files: exportingModules(handler).map((module) => `${module}.py`) },
    ...{ prefix, layers, hasWholeSdk: own !== undefined },
  };
  return {
    target,
    makeup: {
      parameters: [
        isDirectory ? 'directory' : 'zip',
        prefix ?? null,
        handler?.function ? [handler.function, exportingModules(handler)] : null,
        [runtime ?? null, architecture ?? null, awsHandler ?? null],
        python?.version ?? null,
        ...(collisionsOk ? [orderDigest({ ...planned, requirements: inputs.requirements })] : []),
      ],
      layers,
      unknown:
        planned.unpinned ??
        (precompiles && python === undefined
          ? 'the Python that compiles its modules is not known'
          : undefined),
    },
    output,
    kind: isDirectory ? 'directory' : 'file',
    sources,
    wheels: planned.wheels,
    ...(planned.unpinned !== undefined && { unpinned: { pins: planned.pins } }),
    projects: planned.projects,
    formatWheels: layers.flatMap(({ wheels }) => wheels),
    handler: awsHandler,
    otherHandlers,
    runtime,
    architecture,
    platform,
    precompiles,
    announcement: announcementOf([
      ['Runtime', runtime],
      ['Architecture', architecture],
      ['Handler', awsHandler],
    ]),
    hasMetadata: true,
    checked: called && { target: target.spec, ...called, place: fieldPlace(target, 'handler') },
    ...(own?.hasOtherLayers === true && { seesOtherModules: true }),
    // What lays out, checks and writes is loaded when used: much of the program, which a plan does not need.
    findGaps: async (stored) =>
      planned.mayLack === true && (await import('./lay-out-flat.ts')).findGapsOfFlat(request, stored),
    layOut: async (stored, faults) => (await import('./lay-out-flat.ts')).layOutFlat(request, stored, faults),
  };
}

/** AWS refuses a function whose handler is too long; that of the user is taken as it is written. */
function checkLength(target: Target, handler: string | undefined, problems: Problems): void {
  if (handler === undefined || handler.length <= LONGEST_HANDLER) return;
  problems.error({
    code: 'handler-too-long',
    message: `AWS would have to call \`${handler.slice(0, 40)}…\` of ${target.spec}, which has ${handler.length} characters; it accepts at most ${LONGEST_HANDLER}`,
    place: fieldPlace(target, 'handler'),
    help: 'rename the function, or its module and directories',
  });
}

/** The generated modules; a function in one of them already exists. */
function exportingModules(handler: FlatPackage['handler']): readonly string[] {
  return (handler?.modules ?? []).filter((module) => !isOwnModule(handler, module));
}

/** The handler's own module, or the package that contains it: a file next to that would never be imported. */
function isOwnModule(handler: FlatPackage['handler'], module: string): boolean {
  const own = handler?.function?.module;
  return own !== undefined && (own === module || own.startsWith(`${module}.`));
}

/**
 * What AWS can call: first the intended handler, then that of the old layout, then the function where it is defined.
 */
function awsHandlers(handler: FlatPackage['handler']): readonly string[] {
  if (handler === undefined) return [];
  const { function: own, modules, written } = handler;
  if (written !== undefined) return [written];
  const direct = own && `${own.module.replace(/\.__init__$/, '')}.${own.function}`;
  // Python finds a package under both names.
  const alsoDirect = own && `${own.module}.${own.function}`;
  const exported = modules.map((module) =>
    direct !== undefined && isOwnModule(handler, module) ? direct : `${module}.handler`,
  );
  return [...new Set([...exported, ...[direct, alsoDirect].filter((one) => one !== undefined)])];
}

/** Pants' lines about a Lambda package. */
function announcementOf(facts: readonly (readonly [string, string | undefined])[]): readonly string[] {
  return facts.flatMap(([name, value]) => (value === undefined ? [] : `    ${name}: ${value}`));
}

/** @throws UserError for a layout that Lambda cannot use */
function readLayout(target: Target): 'flat-zipped' | 'flat' {
  const layout = stringField(target, 'layout') ?? 'flat-zipped';
  if (layout === 'flat-zipped' || layout === 'flat') return layout;
  throw userError({
    code: 'unsupported-layout',
    message: `${target.spec} has the layout \`${layout}\`, a virtual environment tied to one machine's interpreter, which Lambda cannot load`,
    place: fieldPlace(target, 'layout'),
    help: 'remove `layout` for a zip file, or set `layout="flat"` for a directory',
  });
}

/** @throws UserError for arguments of `pex3`, which does not run here */
function readCollisionsOk(target: Target): boolean {
  const given = stringListField(target, 'pex3_venv_create_extra_args');
  const other = given.find((argument) => argument !== '--collisions-ok');
  if (other !== undefined) {
    throw unsupportedField(
      target,
      'pex3_venv_create_extra_args',
      `${target.spec} passes \`${other}\` to \`pex3 venv create\`, which is not run`,
      'only `--collisions-ok` is supported; remove the other arguments',
    );
  }
  return given.length > 0;
}

function zipOutput(context: PlanContext, target: Target): string {
  const output = outputPath(target, 'zip', context.project.workspace.dialect);
  if (output.endsWith('.zip')) return plannedOutput(context, target, 'zip', 'file');
  throw userError({
    code: 'output-not-zip',
    message: `layout=FLAT_ZIPPED requires output_path to end in '.zip', but found '${output}' for ${target.spec}`,
    place: fieldPlace(target, 'output_path'),
    help: 'end `output_path` with `.zip`, or use `layout="flat"` for a directory',
  });
}
