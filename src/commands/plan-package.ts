import type { Problems } from '../host/types.ts';
import type { PackageKind } from '../target-types/types.ts';
import type { Target } from '../targets/types.ts';
import type { PackagePlan, PlanContext, PlanPackage } from './package-plan.ts';
import { planArchive } from './plan-archive.ts';
import { planFunction } from './plan-function.ts';
import { planLayer } from './plan-layer.ts';
import { planPex } from './plan-pex.ts';

/** The formats that are made here, by what `package` makes of a target. */
const formats: ReadonlyMap<PackageKind, PlanPackage> = new Map([
  ['lambda-function', planFunction],
  ['lambda-layer', planLayer],
  ['pex', planPex],
  ['archive', (context, target, problems) => planArchive(context, target, problems, planPackage)],
]);

/** Whether a target can be packaged here. */
export function isPackaged({ type }: Pick<Target, 'type'>): boolean {
  return type.packagedAs !== undefined && formats.has(type.packagedAs);
}

/**
 * Plans the package of a target. Everything that is wrong with it is collected in `problems`; warnings too.
 * @returns undefined when something is wrong
 */
export async function planPackage(
  context: PlanContext,
  target: Target,
  problems: Problems,
): Promise<PackagePlan | undefined> {
  const plan = target.type.packagedAs && formats.get(target.type.packagedAs);
  if (plan !== undefined) return await plan(context, target, problems);
  problems.error({
    code: 'not-packaged',
    message: `${target.spec} is not packaged: this version does not make a package of a \`${target.type.name}\`.`,
    place: target.place,
    help: 'It is left to Pants.',
  });
  return undefined;
}
