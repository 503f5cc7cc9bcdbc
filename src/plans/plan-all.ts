import { dirname } from 'node:path';
import { Problems, type Diagnostic, type Host, type Place } from '../host/types.ts';
import type { Project } from '../project/project.ts';
import type { SpecQuery } from '../targets/expand-specs.ts';
import type { Target } from '../targets/types.ts';
import { packagesWithin } from './inner-packages.ts';
import { standInError } from './plan-inputs.ts';
import { metadataPath } from './package-place.ts';
import { outputDirectory, type OutputDirectory } from './output-paths.ts';
import type { PackagePlan, PlanContext } from './package-plan.ts';
import { planPackage } from './plan-package.ts';
import { minorOf } from '../platforms/python-minor.ts';
import type { Severities } from '../text/severities.ts';
import { selectPackages } from './select-packages.ts';
import { isBelow } from '../text/paths.ts';

/** Which packages are planned, and where they would be written. */
export interface PlanRequest {
  readonly query: Omit<SpecQuery, 'generators'>;
  /** `--dist`, relative to the working directory. */
  readonly dist: string | undefined;
  /** `false`: what packages load is not followed. */
  readonly loads?: boolean;
}

/** The selected packages. */
export interface PlannedPackages {
  readonly plans: readonly PackagePlan[];
  /** Those that cannot be planned. */
  readonly failed: readonly FailedPackage[];
  /** Images that nobody has asked for. */
  readonly skipped: readonly Target[];
}

export interface FailedPackage {
  readonly target: Target;
  readonly findings: readonly Diagnostic[];
}

interface PlanSettings
  extends Pick<PlanContext, 'locks' | 'precompiler' | 'severities'>, Partial<Pick<PlanContext, 'images'>> {
  /**
   * Whether the modules of functions define what their handlers name: looked at now, or only in a run that fails, since
   * loading the packages tells; not at all if undefined.
   */
  readonly handlers?: 'now' | 'when-failing';
}

/** Plans every package that a query selects. Errors are collected in `problems`. */
export async function planAll(
  host: Host,
  project: Project,
  request: PlanRequest,
  problems: Problems,
  { locks, precompiler, severities, images, handlers }: PlanSettings,
): Promise<PlannedPackages> {
  const { workspace } = project;
  const { chosen: targets, skipped } = selectPackages(project, request.query, images, problems);
  const isIncomplete = problems.hasErrors;
  const distdir = workspace.options.global.pantsDistdir;
  const outputs = problems.collect(() => outputDirectory(workspace.root, distdir, host.cwd, request.dist));
  if (outputs === undefined)
    return { plans: [], failed: targets.map((target) => ({ target, findings: [] })), skipped };
  const context = {
    host,
    project,
    locks,
    outputs,
    now: host.clock.now(),
    layers: new Map<string, Promise<PackagePlan | undefined>>(),
    precompiler,
    loads: request.loads !== false,
    severities,
    images,
  };
  const faults = faultsByPlace(problems);
  const plans: PackagePlan[] = [];
  const failed: FailedPackage[] = [];
  for (const target of targets) {
    const places = [target.place, ...target.fieldPlaces.values()];
    const known = places.flatMap((place) => faults.get(placeKey(place)) ?? []);
    if (known.length > 0) {
      failed.push({ target, findings: known });
      continue;
    }
    const own = new Problems();
    const plan = await planPackage(context, target, own);
    const found = context.severities.adjust(own.diagnostics, [target.spec]);
    problems.add(found);
    if (plan !== undefined) plans.push({ ...plan, findings: found });
    else failed.push({ target, findings: found });
  }
  if (handlers !== undefined) await addHandlerFaults(workspace, plans, handlers, severities, problems);
  await reportPointers(plans, context.layers.values(), problems);
  // Where BUILD files could not be read, missing owners are expected.
  if (!isIncomplete) problems.add(project.graph.diagnostics());
  reportSameOutputs(plans, outputs, problems);
  problems.add(locks.remarks());
  return { plans, failed, skipped };
}

/** Adds what is wrong with handlers that nothing else will tell. */
async function addHandlerFaults(
  workspace: Project['workspace'],
  plans: PackagePlan[],
  when: NonNullable<PlanSettings['handlers']>,
  severities: Severities,
  problems: Problems,
): Promise<void> {
  const isNow = when === 'now' || problems.hasErrors;
  for (const [index, plan] of plans.entries()) {
    // Where the Python is not known, nothing is loaded.
    const isLoaded = plan.platform !== undefined && minorOf(plan.platform) !== undefined;
    if (isLoaded && !isNow) continue;
    const found = await handlerFaults(workspace, plan, severities);
    problems.add(found);
    plans[index] = { ...plan, findings: [...(plan.findings ?? []), ...found] };
  }
}

/** What is wrong with the handler of a package, and with those of the packages in it. */
export async function handlerFaults(
  workspace: Project['workspace'],
  plan: PackagePlan,
  severities: Severities,
): Promise<readonly Diagnostic[]> {
  const functions = packagesWithin([plan]).filter(({ checked }) => checked?.function !== undefined);
  if (functions.length === 0) return [];
  // Loaded when used: what reads Python code is large, and few runs need it here.
  const { faultsOfHandler } = await import('./own-handler.ts');
  return severities.adjust(
    functions.flatMap((one) => faultsOfHandler(workspace, one)),
    [plan.target.spec],
  );
}

/** The errors by where they were found: planning such a target would report them again. */
function faultsByPlace(problems: Problems): ReadonlyMap<string, readonly Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>();
  for (const one of problems.diagnostics) {
    if (one.severity !== 'error' || one.place === undefined) continue;
    const key = placeKey(one.place);
    found.set(key, [...(found.get(key) ?? []), one]);
  }
  return found;
}

function placeKey({ path, line, column }: Place): string {
  return JSON.stringify([path, line, column]);
}

/** Files that packages, or the layers of functions, would contain as Git LFS pointers or as the text of links. */
async function reportPointers(
  plans: readonly PackagePlan[],
  layers: Iterable<Promise<PackagePlan | undefined>>,
  problems: Problems,
): Promise<void> {
  const ofLayers = await Promise.all(layers);
  const sources = [...plans, ...ofLayers].flatMap((plan) => plan?.sources ?? []);
  for (const one of sources) if (one.standsIn !== undefined) problems.add(standInError(one).diagnostics);
}

/** Two packages must not be written to the same path, inside one another, or over the file next to another. */
function reportSameOutputs(
  plans: readonly PackagePlan[],
  outputs: OutputDirectory,
  problems: Problems,
): void {
  const owners = new Map<string, PackagePlan>();
  for (const plan of plans) {
    const other = owners.get(plan.output);
    if (other === undefined) owners.set(plan.output, plan);
    else reportClash(other, plan, plan.output, problems);
  }
  for (const plan of plans) {
    if (plan.hasMetadata) {
      const other = owners.get(metadataPath(plan.output));
      if (other !== undefined) reportClash(plan, other, other.output, problems);
    }
    for (let above = dirname(plan.output); isBelow(outputs.path, above); above = dirname(above)) {
      const other = owners.get(above);
      if (other !== undefined) reportClash(other, plan, above, problems);
      if (above === outputs.path) break;
    }
  }
}

function reportClash(one: PackagePlan, other: PackagePlan, path: string, problems: Problems): void {
  problems.error({
    code: 'same-output',
    message: `${one.target.spec} and ${other.target.spec} would both be written to \`${path}\``,
    place: other.target.fieldPlaces.get('output_path') ?? other.target.place,
    help: 'give one of them another `output_path`',
  });
}
