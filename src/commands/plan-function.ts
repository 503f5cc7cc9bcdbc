import { resolveHandler } from '../graph/entry-points.ts';
import { userError, type Problems } from '../host/types.ts';
import type { Target } from '../targets/types.ts';
import type { PackagePlan, PlanContext } from './package-plan.ts';
import { planFlat } from './plan-flat.ts';
import type { Project } from './project.ts';

/** What AWS calls: the module that `lambdaZip` writes, and the name in it. */
const reexportedHandler = 'lambda_function.handler';

/** Plans the package of a Lambda function. @returns undefined when something is wrong */
export async function planFunction(
  context: PlanContext,
  target: Target,
  problems: Problems,
): Promise<PackagePlan | undefined> {
  const { project } = context;
  const handler = problems.collect(() => resolveHandler(project.workspace, target));
  problems.collect(() => checkLambdexLayout(project, target));
  const plan = await planFlat(
    context,
    target,
    { handler, awsHandler: reexportedHandler, prefix: undefined },
    problems,
  );
  return handler === undefined ? undefined : plan;
}

/** @throws UserError for the old layout. */
function checkLambdexLayout(project: Project, target: Target): void {
  const { options, dialect } = project.workspace;
  const isOldDefault = options.lambdex.layout === undefined && dialect.defaultLambdaLayout === 'lambdex';
  if (options.lambdex.layout !== 'lambdex' && !isOldDefault) return;
  throw userError({
    code: 'unsupported-layout',
    message: `${target.spec} would get the old Lambdex layout${isOldDefault ? ', the default of Pants 2.17 and older' : ''}; this version writes \`zip\`.`,
    place: target.place,
    help: 'set `layout = "zip"` under `[lambdex]` in pants.toml, and `lambda_function.handler` as the handler of the function',
  });
}
