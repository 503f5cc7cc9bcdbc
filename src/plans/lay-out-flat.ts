import type { Bundle } from '../archive/types.ts';
import { writeDirectory } from '../archive/write-directory.ts';
import { writeZip } from '../archive/write-zip.ts';
import { lambdaZip } from '../formats/lambda-zip.ts';
import type { Handler, SourceEntry } from '../formats/types.ts';
import { fieldPlace } from '../graph/entry-points.ts';
import type { Problems } from '../host/types.ts';
import type { Target } from '../targets/types.ts';
import type { StoredWheel } from '../wheels/types.ts';
import { checkAwsSdk } from './aws-sdk.ts';
import type { PackageContents, PackagePlan, PlanContext, PlannedWheels } from './package-plan.ts';
import { inPexOrder } from './pex-order.ts';
import type { PlanInputs } from './plan-inputs.ts';
import type { WheelPlan } from './plan-wheels.ts';
import { checkComplete, missingNeeds } from './unmet-requirements.ts';
import { isPlainPackage } from './plain-package.ts';
import { withoutLayers } from './without-layers.ts';

/** A package in the flat layout, planned. */
export interface FlatRequest {
  readonly context: PlanContext;
  readonly target: Target;
  readonly planned: WheelPlan;
  readonly inputs: PlanInputs;
  /** With those of projects of the checkout in the lock. */
  readonly sources: readonly SourceEntry[];
  /** What AWS calls, and the files that export it; undefined in a layer. */
  readonly called: { readonly function: Handler | undefined; readonly files: readonly string[] } | undefined;
  /** A prefix for all paths. */
  readonly prefix: string | undefined;
  readonly layers: readonly PackagePlan[];
  readonly collisionsOk: boolean;
  readonly precompiles: boolean;
  readonly isDirectory: boolean;
  /** It takes all of the AWS SDK from the runtime, or none. */
  readonly hasWholeSdk: boolean;
}

/**
 * Finds what the wheels need and the lock lacks, and records it there. @returns whether the package must be planned again
 */
export async function findGapsOfFlat(request: FlatRequest, stored: PlannedWheels): Promise<boolean> {
  const { context, planned, hasWholeSdk } = request;
  const needs = await missingNeeds(rootsOf(request), setOf(request, stored), {
    hasWholeSdk,
    pinned: planned.pinned,
  });
  return needs.length > 0 && context.locks.need(planned.question, needs);
}

/** Lays out the package from wheels in the store; errors are collected in `faults`. @throws UserError */
export async function layOutFlat(
  request: FlatRequest,
  { wheels, formatWheels }: PlannedWheels,
  faults: Problems,
): Promise<PackageContents> {
  const { context, target, planned, sources, called, layers, collisionsOk } = request;
  const { platform } = planned;
  const whole = await flatBundle(request, wheels, faults);
  if (whole.entries.length === 0 && !faults.hasErrors)
    reportEmpty(target, isPlainPackage(context.project, target.spec), faults);
  if (planned.mayLack) {
    const set = setOf(request, { wheels, formatWheels });
    await checkComplete(target, rootsOf(request), set, planned.pinned ?? new Set(), faults);
  }
  if (called !== undefined) {
    const stored = [...wheels, ...formatWheels];
    const read = (path: string): Buffer => context.project.workspace.read(path);
    const isPlain = isPlainPackage(context.project, target.spec);
    const selected = { selected: planned, wheels: stored };
    await checkAwsSdk({ target, platform, sources, ...selected, read, isPlain }, faults);
  }
  const layered = {
    ...{ context, target, inputs: { ...request.inputs, sources }, bundle: whole },
    ...{ wheels, layers, layerWheels: formatWheels },
  };
  const { bundle: plain, layers: used } =
    layers.length === 0
      ? { bundle: whole, layers: [] }
      : await withoutLayers({ ...layered, collisionsOk }, faults);
  return { layers: used, ...(await compiledAndWritten(request, plain)) };
}

/** The content with the modules that the target has compiled, and what writes it. */
async function compiledAndWritten(
  { context, target, planned, precompiles, isDirectory }: FlatRequest,
  plain: Bundle,
): Promise<PackageContents> {
  const version = planned.platform.markers.python_version;
  const compiled =
    precompiles && version !== undefined
      ? await context.precompiler?.compile(plain.entries, version, fieldPlace(target, 'precompile'))
      : undefined;
  const bundle =
    compiled === undefined ? plain : { ...plain, entries: [...plain.entries, ...compiled.entries] };
  return {
    bundle,
    ...(compiled === undefined ? {} : { compiled }),
    write: (path) => (isDirectory ? writeDirectory(bundle, path) : writeZip(bundle, path)),
  };
}

function rootsOf({ inputs, planned }: FlatRequest): PlanInputs & Pick<WheelPlan, 'projects'> {
  return { ...inputs, projects: planned.projects };
}

function setOf({ planned }: FlatRequest, { wheels, formatWheels }: PlannedWheels) {
  return {
    wheels: [...wheels, ...formatWheels],
    platforms: [planned.platform],
    changes: planned.changes,
  };
}

/** Lambda rejects an empty zip file. */
function reportEmpty(target: Target, isPlain: boolean, faults: Problems): void {
  faults.error({
    code: 'empty-package',
    message: `The package of ${target.spec} would be empty, which Lambda rejects`,
    place: fieldPlace(target, 'dependencies'),
    help: isPlain
      ? 'the directory that the template names is not in the checkout, or git does not know its files: what a script puts there must be committed, or be a `requirements.txt`'
      : 'add what it should contain to `dependencies`; `include_sources` and `include_requirements` exclude content',
  });
}

function flatBundle(
  { context, target, planned, inputs, sources, called, prefix, collisionsOk }: FlatRequest,
  wheels: readonly StoredWheel[],
  faults: Problems,
): Promise<Bundle> {
  const { workspace } = context.project;
  const { requirements } = inputs;
  const isPlain = isPlainPackage(context.project, target.spec);
  return lambdaZip(
    {
      ...{ sources, root: workspace.root, wheels, collisionsOk, isPlain },
      ...(isPlain ? {} : { installOrder: () => inPexOrder(wheels, { ...planned, requirements }) }),
      handler: called?.function,
      handlerFiles: called?.files ?? [],
      content: (path) => workspace.content(path),
      ...(prefix === undefined ? {} : { prefix }),
    },
    faults,
  );
}
