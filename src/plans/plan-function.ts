import { HANDLER_MODULE, LAMBDEX_MODULE } from '../text/handlers.ts';
import type { Handler } from '../formats/types.ts';
import { fieldPlace, resolveHandler } from '../graph/entry-points.ts';
import { userError, type Problems } from '../host/types.ts';
import { boolField, stringListField } from '../target-types/readers.ts';
import type { Target } from '../targets/types.ts';
import type { PackagePlan, PlanContext } from './package-plan.ts';
import type { Project } from '../project/project.ts';
import { planFlat } from './plan-flat.ts';
import { unsupportedField } from './plan-inputs.ts';
import { planLayers } from './plan-layers.ts';
import { keywords } from '../build-files/syntax/tokens.ts';
import { isIdentifier } from '../text/unicode.ts';

/** Plans the package of a Lambda function, in the layout set by options and target. @returns undefined on errors */
export async function planFunction(
  context: PlanContext,
  target: Target,
  problems: Problems,
): Promise<PackagePlan | undefined> {
  const { project } = context;
  const handler = problems.collect(() => resolveHandler(project.workspace, target));
  if (usesLambdex(project, target)) {
    problems.collect(() => {
      refuseNewFields(target);
    });
    const { planLambdex } = await import('./plan-lambdex.ts');
    return planLambdex(context, target, handler, problems);
  }
  // AWS imports the user's own handler, by any name.
  const own = project.workspace.own?.functions.get(target.spec);
  if (handler !== undefined && own === undefined) {
    problems.collect(() => {
      checkImportable(target, handler);
    });
  }
  const layers = await planLayers(context, target, problems);
  const exporting =
    boolField(target, 'lambdex_handler') === true ? [HANDLER_MODULE, LAMBDEX_MODULE] : [HANDLER_MODULE];
  const modules = own === undefined ? exporting : [];
  const plan = await planFlat(
    context,
    target,
    {
      handler: { function: handler, modules, written: own?.handler },
      prefix: undefined,
      layers: layers ?? [],
    },
    problems,
  );
  return handler === undefined || layers === undefined ? undefined : plan;
}

/** The function is exported with an import statement, which only allows names. @throws UserError */
function checkImportable(target: Target, { module, function: name }: Handler): void {
  const wrong = [...module.split('.'), name].find((part) => !isIdentifier(part) || keywords.has(part));
  if (wrong === undefined) return;
  throw userError({
    code: 'handler-not-importable',
    message: `The \`handler\` of ${target.spec} cannot be imported: \`from ${module} import ${name}\` is not valid Python, because \`${wrong}\` is ${keywords.has(wrong) ? 'a keyword' : 'not a valid name'}`,
    place: fieldPlace(target, 'handler'),
    help: module.startsWith(`${wrong}.`)
      ? `make \`${wrong}\` a source root (\`[source] root_patterns\` in pants.toml), so that it is not part of the module name, or rename it`
      : 'name a function at the top level of a module whose path Python can import',
  });
}

/** Fields that only the new layout supports. @throws UserError */
function refuseNewFields(target: Target): void {
  const given = ['layers', 'precompile'].filter(
    (field) => stringListField(target, field).length > 0 || boolField(target, field) === true,
  );
  const [first] = given;
  if (first === undefined) return;
  throw unsupportedField(
    target,
    first,
    `${target.spec} has \`${given.join('` and `')}\`, but uses the Lambdex layout, a self-contained PEX file`,
    'use the zip layout: set `layout = "zip"` in `[lambdex]` of pants.toml, or `layout="flat-zipped"` on the target',
  );
}

/** Whether a function is packaged in the old layout: `[lambdex].layout`, or the default of the dialect. */
function usesLambdex({ workspace }: Project, target: Target): boolean {
  if (target.fieldPlaces.has('layout')) return false;
  return (workspace.options.lambdex.layout ?? workspace.dialect.defaultLambdaLayout) === 'lambdex';
}
