import { fieldPlace } from '../graph/entry-points.ts';
import { userError, type Problems } from '../host/types.ts';
import { stringListField } from '../target-types/readers.ts';
import type { Target } from '../targets/types.ts';
import type { PackagePlan, PlanContext } from './package-plan.ts';
import { planLayer } from './plan-layer.ts';

/** Maximum number of layers of a function (Lambda quotas). */
const MOST_LAYERS = 5;

/**
 * Plans the layers in a function's `layers`, in order, without duplicates.
 * @returns undefined on errors
 */
export async function planLayers(
  context: PlanContext,
  target: Target,
  problems: Problems,
): Promise<readonly PackagePlan[] | undefined> {
  const written = stringListField(target, 'layers');
  const targets = new Set<Target>();
  let isComplete = true;
  for (const text of written) {
    const layer = problems.collect(() => layerTarget(context, target, text));
    if (layer === undefined) isComplete = false;
    else targets.add(layer);
  }
  if (targets.size > MOST_LAYERS) {
    isComplete = false;
    problems.error({
      code: 'too-many-layers',
      message: `${target.spec} names ${targets.size} layers; a function can have at most ${MOST_LAYERS}`,
      place: fieldPlace(target, 'layers'),
      help: 'merge some of them into one `python_aws_lambda_layer` with all their `dependencies`',
    });
  }
  const plans: PackagePlan[] = [];
  for (const layer of targets) {
    const plan = await planLayer(context, layer, problems);
    if (plan === undefined) isComplete = false;
    else plans.push(plan);
  }
  return isComplete ? plans : undefined;
}

/** @throws UserError for an address that is not a layer */
function layerTarget({ project }: PlanContext, target: Target, written: string): Target {
  const layer = project.graph.named(target, 'layers', written);
  if (layer.type.packagedAs === 'lambda-layer') return layer;
  throw userError({
    code: 'not-a-layer',
    message: `${target.spec} names ${layer.spec} in \`layers\`, which is a \`${layer.type.name}\``,
    place: fieldPlace(target, 'layers'),
    help: 'name a `python_aws_lambda_layer`; put what the function itself needs in `dependencies`',
  });
}
