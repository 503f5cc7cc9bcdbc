import { resolveHandler } from '../graph/entry-points.ts';
import type { Problems } from '../host/types.ts';
import { boolField, stringListField } from '../target-types/readers.ts';
import type { Target } from '../targets/types.ts';
import type { PackagePlan, PlanContext } from './package-plan.ts';
import { planFlat } from './plan-flat.ts';
import { unsupportedField } from './plan-inputs.ts';
import { planLayers } from './plan-layers.ts';
import { planLambdex, usesLambdex } from './plan-lambdex.ts';

/** The module that AWS calls. */
const reexport = 'lambda_function';
/** That of the old layout. */
const oldReexport = 'lambdex_handler';

/** Plans the package of a Lambda function, in the layout that options and target ask for. @returns undefined when something is wrong */
export async function planFunction(
  context: PlanContext,
  target: Target,
  problems: Problems,
): Promise<PackagePlan | undefined> {
  const { project } = context;
  const handler = problems.collect(() => resolveHandler(project.workspace, target));
  if (usesLambdex(project, target)) {
    problems.collect(() => refuseLayers(target));
    return planLambdex(context, target, handler, problems);
  }
  const layers = await planLayers(context, target, problems);
  const modules = boolField(target, 'lambdex_handler') === true ? [reexport, oldReexport] : [reexport];
  const plan = await planFlat(
    context,
    target,
    { handler: { function: handler, modules }, prefix: undefined, layers: layers ?? [] },
    problems,
  );
  return handler === undefined || layers === undefined ? undefined : plan;
}

/** A PEX file looks for everything in itself. @throws UserError */
function refuseLayers(target: Target): void {
  if (stringListField(target, 'layers').length === 0) return;
  throw unsupportedField(
    target,
    'layers',
    `${target.spec} has \`layers\`, but is packaged in the Lambdex layout, where all that it needs must be in the package.`,
    'ask for the new layout: `layout = "zip"` in `[lambdex]` of pants.toml, or `layout="flat-zipped"` on the target',
  );
}
