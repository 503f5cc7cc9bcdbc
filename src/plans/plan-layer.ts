import type { Problems } from '../host/types.ts';
import type { Target } from '../targets/types.ts';
import type { PackageContents, PackagePlan, PlanContext } from './package-plan.ts';
import { planFlat } from './plan-flat.ts';

/**
 * Plans a Lambda layer: everything below `python/`, where Lambda's Python looks (AWS, "Packaging your layer content").
 * It is planned and laid out once, even if functions use it.
 */
export function planLayer(
  context: PlanContext,
  target: Target,
  problems: Problems,
): Promise<PackagePlan | undefined> {
  let plan = context.layers.get(target.spec);
  if (plan === undefined) {
    plan = planFlat(context, target, { handler: undefined, prefix: 'python', layers: [] }, problems).then(
      laidOutOnce,
    );
    context.layers.set(target.spec, plan);
  }
  return plan;
}

function laidOutOnce(plan: PackagePlan | undefined): PackagePlan | undefined {
  if (plan === undefined) return undefined;
  let contents: Promise<PackageContents> | undefined;
  return { ...plan, layOut: (...stored) => (contents ??= plan.layOut(...stored)) };
}
