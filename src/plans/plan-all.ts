import { Problems, type Host, type Place } from '../host/types.ts';
import type { Project } from '../project/project.ts';
import type { SpecQuery } from '../targets/expand-specs.ts';
import { outputDirectory } from './output-paths.ts';
import type { PackagePlan, PlanContext } from './package-plan.ts';
import { planPackage } from './plan-package.ts';
import { selectPackages } from './select-packages.ts';

/** Which packages are planned, and where they would be written. */
export interface PlanRequest {
  readonly query: Omit<SpecQuery, 'generators'>;
  /** `--dist`, relative to the working directory. */
  readonly dist: string | undefined;
}

/**
 * Plans every package that a query selects. Errors are collected in `problems`; packages with errors are missing from
 * the result.
 */
export async function planAll(
  host: Host,
  project: Project,
  request: PlanRequest,
  problems: Problems,
  { locks, precompiler }: Pick<PlanContext, 'locks' | 'precompiler'>,
): Promise<readonly PackagePlan[]> {
  const { workspace } = project;
  const targets = selectPackages(project, request.query, problems);
  const isIncomplete = problems.hasErrors;
  const context = {
    host,
    project,
    locks,
    outputs: outputDirectory(workspace.root, workspace.options.global.pantsDistdir, host.cwd, request.dist),
    now: host.clock.now(),
    layers: new Map<string, Promise<PackagePlan | undefined>>(),
    precompiler,
  };
  const faulty = faultyPlaces(problems);
  const sound = targets.filter(
    (target) => ![target.place, ...target.fieldPlaces.values()].some((place) => faulty.has(placeKey(place))),
  );
  const plans: PackagePlan[] = [];
  for (const target of sound) {
    const own = new Problems();
    const plan = await planPackage(context, target, own);
    problems.add(...own.diagnostics);
    if (plan !== undefined) plans.push({ ...plan, findings: own.diagnostics });
  }
  // Where BUILD files could not be read, missing owners are expected.
  if (!isIncomplete) problems.add(...project.graph.diagnostics());
  reportSameOutputs(plans, problems);
  problems.add(...locks.remarks());
  return plans;
}

/** Where errors were found: planning such a target would report them again. */
function faultyPlaces(problems: Problems): ReadonlySet<string> {
  const errors = problems.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  return new Set(errors.flatMap(({ place }) => (place === undefined ? [] : placeKey(place))));
}

function placeKey({ path, line, column }: Place): string {
  return JSON.stringify([path, line, column]);
}

function reportSameOutputs(plans: readonly PackagePlan[], problems: Problems): void {
  const owners = new Map<string, PackagePlan>();
  for (const plan of plans) {
    const other = owners.get(plan.output);
    if (other === undefined) {
      owners.set(plan.output, plan);
      continue;
    }
    problems.error({
      code: 'same-output',
      message: `${other.target.spec} and ${plan.target.spec} would both be written to \`${plan.output}\``,
      place: plan.target.fieldPlaces.get('output_path') ?? plan.target.place,
      help: 'give one of them another `output_path`',
    });
  }
}
