import type { Problems } from '../host/types.ts';
import type { Target } from '../targets/types.ts';
import type { PackagePlan, PlanContext } from './package-plan.ts';
import { planFlat } from './plan-flat.ts';

/** Plans a Lambda layer: everything below `python/`, where Lambda's Python looks (AWS, "Packaging your layer content"). */
export function planLayer(
  context: PlanContext,
  target: Target,
  problems: Problems,
): Promise<PackagePlan | undefined> {
  return planFlat(context, target, { handler: undefined, awsHandler: undefined, prefix: 'python' }, problems);
}
