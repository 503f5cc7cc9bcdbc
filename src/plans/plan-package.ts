import type { Problems } from '../host/types.ts';
import type { PackageKind } from '../target-types/types.ts';
import type { Target } from '../targets/types.ts';
import type { PackagePlan, PlanContext, PlanPackage } from './package-plan.ts';
import { planFunction } from './plan-function.ts';
import { planLayer } from './plan-layer.ts';

/** The supported formats, by what `package` creates for a target; the rarer ones are loaded on demand. */
const formats: ReadonlyMap<PackageKind, PlanPackage> = new Map<PackageKind, PlanPackage>([
  ['lambda-function', planFunction],
  ['lambda-layer', planLayer],
  ['pex', async (...question) => (await import('./plan-pex.ts')).planPex(...question)],
  [
    'archive',
    async (...question) => (await import('./plan-archive.ts')).planArchive(...question, planPackage),
  ],
  ['docker-image', planImage],
]);

async function planImage(
  context: PlanContext,
  target: Target,
  problems: Problems,
): Promise<PackagePlan | undefined> {
  if (context.images !== undefined) return context.images.plan(context, target, problems, planPackage);
  return undefined;
}

/** Whether a target can be packaged. */
export function isPackaged({ type }: Pick<Target, 'type'>): boolean {
  return type.packagedAs !== undefined && formats.has(type.packagedAs);
}

/**
 * Plans the package of a target. Errors and warnings are collected in `problems`.
 * @returns undefined on errors
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
    message: `${target.spec} is not packaged: \`${target.type.name}\` targets are not supported`,
    place: target.place,
    help: 'build it with Pants',
  });
  return undefined;
}
