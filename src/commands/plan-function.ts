import { resolveHandler } from '../graph/entry-points.ts';
import type { Problems } from '../host/types.ts';
import type { Target } from '../targets/types.ts';
import type { PackagePlan, PlanContext } from './package-plan.ts';
import { planFlat } from './plan-flat.ts';
import { planLambdex, usesLambdex } from './plan-lambdex.ts';

/** What AWS calls: the module that `lambdaZip` writes, and the name in it. */
const reexportedHandler = 'lambda_function.handler';

/** Plans the package of a Lambda function, in the layout that options and target ask for. @returns undefined when something is wrong */
export async function planFunction(
  context: PlanContext,
  target: Target,
  problems: Problems,
): Promise<PackagePlan | undefined> {
  const { project } = context;
  const handler = problems.collect(() => resolveHandler(project.workspace, target));
  if (usesLambdex(project, target)) return planLambdex(context, target, handler, problems);
  const plan = await planFlat(
    context,
    target,
    { handler, awsHandler: reexportedHandler, prefix: undefined },
    problems,
  );
  return handler === undefined ? undefined : plan;
}
