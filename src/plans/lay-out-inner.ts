import type { Problems } from '../host/types.ts';
import { layOutPlans, type LaidOutPlan } from './lay-out-plans.ts';
import type { PackageContents, PackagePlan, PlanContext, PlannedWheels } from './package-plan.ts';
import { PackageImports } from './indexed-packages.ts';

/** Lays out and checks the packages in another. */
export async function layOutInner(
  context: PlanContext,
  plans: readonly PackagePlan[],
  stored: PlannedWheels,
  problems: Problems,
): Promise<{ readonly parts: readonly LaidOutPlan[] } & Required<Pick<PackageContents, 'inner'>>> {
  const { project } = context;
  const importsOf = (plan: PackagePlan, contents: PackageContents) =>
    new PackageImports(project, plan, contents);
  const settings = { ...context, workspace: project.workspace, importsOf };
  const parts = await layOutPlans(plans, stored, settings, problems);
  return { parts, inner: importsIn(parts) };
}

/** The imports of packages that are laid out, each once. */
export function importsIn(
  laidOut: readonly Pick<LaidOutPlan, 'contents' | 'imports'>[],
): readonly PackageImports[] {
  const all = laidOut.flatMap(({ contents, imports }) => contents.inner ?? imports ?? []);
  return [...new Map(all.map((one) => [one.plan.target.spec, one])).values()];
}
